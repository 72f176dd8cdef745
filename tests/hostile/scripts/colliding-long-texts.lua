-- Long texts are hashed late and compared whole.
local t, long = {}, string.rep("x", 500000)
for i = 1, 1e9 do t[long .. i % 10] = i end
