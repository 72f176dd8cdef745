local e = _ENV
for i = 1, 1e9 do local _ = e["word" .. i] end
