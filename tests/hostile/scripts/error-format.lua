error("%s%s%n%99999d")
