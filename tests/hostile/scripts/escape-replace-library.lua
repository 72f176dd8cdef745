-- What the checks use must not be what a script can replace.
string.format = function() while true do end end
string.sub = string.format
string.find = string.format
table.concat = string.format
table.sort = string.format
math.type = string.format
type, pairs, ipairs, next, tostring, select, pcall, error = nil, nil, nil, nil, nil, nil, nil, nil
