page = function() return 5 end
paragraph = nil
test = {}
