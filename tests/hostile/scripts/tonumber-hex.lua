tonumber("0x" .. string.rep("f", 900000) .. "p" .. string.rep("9", 300))
