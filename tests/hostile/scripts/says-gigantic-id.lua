-- whole
module { id = string.rep("hostile", 100000), version = 1, minutes = 1 }
