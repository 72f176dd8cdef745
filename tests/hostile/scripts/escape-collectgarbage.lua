collectgarbage("stop")
collectgarbage("generational")
