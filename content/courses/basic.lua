-- The basic seminar: seven lessons, and five cases to play.

course {
  id = "basic", order = 1,
  title = { ja = "情報セキュリティ講座（基礎）", en = "Information security: the basics" },
  summary = {
    ja = "小さな会社を守る基本を、12の単元で学びます。5つの事例では、自分で決めながら先へ進みます。",
    en = "The basics of keeping a small firm safe, in 12 units. In five of them you play a case and \z
          decide for yourself.",
  },
  modules = {
    "basic-concepts", "basic-case-manners", "basic-mail", "basic-case-client", "basic-pc",
    "basic-case-server", "basic-server", "basic-case-network", "basic-network",
    "basic-safer-network", "basic-case-deception", "basic-deception",
  },
  checklists = { "self-check", "organization-check" },
  survey = "closing",
}
