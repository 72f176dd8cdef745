error("script:-5: gone", 0)
