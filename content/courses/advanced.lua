-- The advanced seminar: rules, laws and schemes.

course {
  id = "advanced", order = 2,
  title = { ja = "情報セキュリティ講座（応用）", en = "Information security: advanced" },
  summary = {
    ja = "会社の決まり、関係する法律、認証の制度を、10の単元で学びます。2つは事例です。\z
          最後に、基礎も含めた確認テストがあります。",
    en = "A firm's rules, the laws that matter and the schemes there are, in 10 units. Two of \z
          them are cases to play. A test over these and the basic units comes last.",
  },
  modules = {
    "advanced-case-policy", "advanced-policy", "advanced-growing-policy", "advanced-case-law",
    "advanced-responsibility", "advanced-personal-data", "advanced-privacy-mark", "advanced-isms",
    "advanced-copyright", "advanced-schemes", "advanced-confirmation",
  },
  -- The basic units belong to another course: who comes to this one alone may do without the test.
  optional = { "advanced-confirmation" },
  checklists = { "self-check", "organization-check" },
  survey = "closing",
}
