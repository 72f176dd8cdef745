error("script:99999999999999999999: gone", 0)
