-- The survey that closes the e-learning. Only the first two items must be answered.

survey {
  id = "closing",
  title = { ja = "受講後のアンケート", en = "Survey after the course" },
  introduction = {
    ja = "受講、お疲れさまでした。よりよい講習にするために、ご意見をお聞かせください。2分ほどで\z
          終わります。必須は初めの2問だけです。",
    en = "Thank you for taking the course. Please help us to make it better. It takes about two \z
          minutes; only the first two questions are required.",
  },

  scale { id = "satisfaction", required = true,
    stem = { ja = "この講習に、どのくらい満足されましたか。",
      en = "How satisfied are you with this course?" },
    points = {
      { ja = "とても不満", en = "Very dissatisfied" },
      { ja = "やや不満", en = "Rather dissatisfied" },
      { ja = "どちらともいえない", en = "Neither" },
      { ja = "やや満足", en = "Rather satisfied" },
      { ja = "とても満足", en = "Very satisfied" },
    },
  },

  scale { id = "understanding", required = true,
    stem = { ja = "内容を、どのくらい理解できましたか。",
      en = "How well did you understand the content?" },
    points = {
      { ja = "ほとんど分からなかった", en = "Hardly at all" },
      { ja = "あまり分からなかった", en = "Not very well" },
      { ja = "半分くらい", en = "About half" },
      { ja = "だいたい分かった", en = "Mostly" },
      { ja = "よく分かった", en = "Very well" },
    },
  },

  scale { id = "materials",
    stem = { ja = "文章や図などの教材は、分かりやすかったですか。",
      en = "Were the texts and figures easy to follow?" },
    points = {
      { ja = "分かりにくい", en = "Hard" },
      { ja = "やや分かりにくい", en = "Rather hard" },
      { ja = "だいたい分かりやすい", en = "Mostly easy" },
      { ja = "とても分かりやすい", en = "Very easy" },
    },
  },

  single { id = "online-method", ordered = true,
    stem = {
      ja = "会場に集まる講習と比べて、画面で学ぶこの方式はいかがでしたか。",
      en = "How was this way, compared with a class in a hall?",
    },
    option { ja = "この方式のほうがよい", en = "This way is better" },
    option { ja = "どちらでもよい", en = "Either is fine" },
    option { ja = "会場の講習のほうがよい", en = "A class in a hall is better" },
    option { ja = "両方を組み合わせたい", en = "I would like a mix of both" },
  },

  single { id = "participation", ordered = true,
    stem = {
      ja = "中小企業への専門家指導の事業に、参加したいと思われますか。",
      en = "Would you like to take part in guiding small firms?",
    },
    option { ja = "ぜひ参加したい", en = "Yes, very much" },
    option { ja = "日程や条件が合えば参加したい", en = "Yes, if dates and conditions suit" },
    option { ja = "まだ決めていない", en = "I have not decided" },
    option { ja = "今回は見送りたい", en = "Not this time" },
  },

  multiple { id = "improvement", most = 3, ordered = true,
    stem = {
      ja = "改善してほしい点を、三つまで選んでください。",
      en = "What should be improved? Choose up to three.",
    },
    option { ja = "説明の分かりやすさ", en = "Clearer explanations" },
    option { ja = "図や具体例の多さ", en = "More figures and examples" },
    option { ja = "内容の詳しさ", en = "More depth" },
    option { ja = "講習の長さ", en = "The length of the course" },
    option { ja = "テストの問題", en = "The test questions" },
    option { ja = "画面の操作や文字の大きさ", en = "Screen handling, text size" },
    option { ja = "会場や機器", en = "The venue and the equipment" },
    option { ja = "特にない", en = "Nothing in particular" },
  },

  text { id = "requests", length = 400,
    stem = {
      ja = "ご要望やお気づきの点がありましたら、ご記入ください。",
      en = "Please write any wishes or remarks you have.",
    },
  },
}
