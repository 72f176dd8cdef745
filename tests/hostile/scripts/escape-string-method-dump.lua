(("").dump)(function() end)
