string.format("%1000000000d", 1)
