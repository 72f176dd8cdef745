local t = {}
for i = 1, 60 do t[2 ^ i] = 1 end
while true do local _ = #t end
