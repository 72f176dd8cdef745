-- The supplement: what to do before, when and after something goes wrong.

course {
  id = "supplement", order = 4,
  title = { ja = "情報セキュリティ講座（補講）", en = "Information security: supplement" },
  summary = {
    ja = "機器の廃棄、感染や漏えいのときの動き方、控え（バックアップ）、教育、相談先を、6つの\z
          単元で学びます。",
    en = "Getting rid of devices, what to do about infections and leaks, backups, training and \z
          where to find help, in six units.",
  },
  modules = {
    "supplement-disposal", "supplement-infected", "supplement-leak", "supplement-backup",
    "supplement-people", "supplement-help",
  },
  survey = "closing",
}
