-- whole
module { id = "hostile", version = 1, minutes = 1, title = module, summary = page,
  page { id = "p", title = paragraph, when = string.rep, paragraph(pcall) } }
