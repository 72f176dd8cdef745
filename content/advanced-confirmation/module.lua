-- The confirmation test of the seminar: 30 questions drawn evenly from its 22 units (seed 000, 152
-- and 187: thirty minutes). It needs full marks like every test, so what was missed comes first in
-- the next round.

module {
  id = "advanced-confirmation", version = 1, minutes = 30,
  title = { ja = "確認テスト（基礎と応用）", en = "Confirmation test (basics and advanced)" },
  summary = {
    ja = "22の単元から30問を出します。単元をまたいで、わかったことを確かめます。",
    en = "Thirty questions from all 22 units: see what you have understood, across the units.",
  },

  page {
    id = "how-it-goes",
    allow = { untested = "it only says how the test goes" },
    title = { ja = "この確認テストの進め方", en = "How this test goes" },
    paragraph {
      ja = "基礎12単元と応用10単元のテストから、30問を選んで出します。選ばれる問題は、受けるたびに\z
            変わります。",
      en = "Thirty questions are drawn from the tests of the 12 basic and 10 advanced units. You \z
            get others each time.",
    },
    steps {
      { ja = "目安は30分です。時間が過ぎても、終わりにはなりません。",
        en = "It takes about 30 minutes. The test goes on when they are over." },
      { ja = "まちがえた問題は、単元のどのページを読み直すとよいかをお見せします。",
        en = "For each mistake you are shown the pages of the unit to read again." },
      { ja = "次の回は、まちがえた問題だけです。全部できたら、30問をもう一度解きます。",
        en = "The next round has only what you missed. Then all 30 come once more." },
      { ja = "30問すべてに正解すると、修了です。", en = "With all 30 right, you have completed it." },
    },
    note {
      ja = "途中でやめても、答えたところまで残ります。お昼をはさんでもかまいません。",
      en = "You can stop and come back, after lunch for instance. Your answers are kept.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Confirmation test" },
    introduction = {
      ja = "22の単元から30問です。あわてずに、現場を思い浮かべながら答えてください。",
      en = "Thirty questions from 22 units. Take your time, and think of your own firm.",
    },
    minutes = 30, draw = 30, retry = "missed",
    of = {
      "basic-concepts", "basic-case-manners", "basic-mail", "basic-case-client", "basic-pc",
      "basic-case-server", "basic-server", "basic-case-network", "basic-network",
      "basic-safer-network", "basic-case-deception", "basic-deception", "advanced-case-policy",
      "advanced-policy", "advanced-growing-policy", "advanced-case-law",
      "advanced-responsibility", "advanced-personal-data", "advanced-privacy-mark",
      "advanced-isms", "advanced-copyright", "advanced-schemes",
    },
  },
}
