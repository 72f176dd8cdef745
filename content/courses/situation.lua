-- The small firm's situation: four units that go with the seminar.

course {
  id = "situation", order = 5,
  title = { ja = "中小企業の実態と対策の意義", en = "Small firms and why it pays" },
  summary = {
    ja = "中小企業のITと対策の実態を調査の数字で知り、対策が経営に役立つわけと経営者の役割を、\z
          4つの単元で学びます。",
    en = "What surveys tell of IT and security in small firms, why protection pays, and the \z
          manager's part, in four units.",
  },
  modules = { "firm-it-use", "firm-measures", "firm-why", "firm-manager" },
  survey = "closing",
}
