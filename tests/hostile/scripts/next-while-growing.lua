local t = { 1 }
for k in next, t do t[#t + 1] = k end
while true do t[#t + 1] = #t end
