-- whole
module { id = "hostile", version = 1, minutes = 1,
  title = { ja = "\xff\xfe\xc0\x80", en = "\xed\xa0\x80" },
  summary = { ja = "a\0b", en = "\27[31m red" },
  page { id = "p\0q", title = { ja = "\u{202E}x", en = "\u{FEFF}" },
    paragraph { ja = "\u{FFFF}", en = "\u{7FFFFFFF}" } } }
