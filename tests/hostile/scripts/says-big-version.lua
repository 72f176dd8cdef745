-- whole
module { id = "hostile", version = math.maxinteger, minutes = math.mininteger }
