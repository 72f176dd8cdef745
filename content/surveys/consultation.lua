-- The sheet of a consultation corner: where it was held, who advised, what people asked, how the
-- advisers see the firms of the region, and what they think of the corner.

survey {
  id = "consultation", minutes = 10, again = true,
  title = { ja = "相談コーナーの記録", en = "Record of a consultation corner" },
  introduction = {
    ja = "相談コーナーを終えた相談員が、1回の開催につき1枚記入します。相談に来た会社の名前や、\z
          個人が分かることは書かないでください。",
    en = "For the advisers, one sheet for each corner that was held. Do not write names of firms \z
          or anything that shows who somebody is.",
  },

  short { id = "place", length = 80,
    stem = { ja = "相談コーナーの会場は、どこですか。", en = "Where was the corner held?" },
  },
  list { id = "prefecture", of = "prefectures",
    stem = { ja = "会場は、どの都道府県にありますか。", en = "In which prefecture is that?" },
  },
  date { id = "held", least = "2009-01-01", most = "2099-12-31",
    stem = { ja = "いつ開きましたか。", en = "When was it held?" },
  },
  single { id = "form", ordered = true,
    stem = { ja = "どのような形で開きましたか。", en = "How was it held?" },
    option { id = "alone", ja = "相談コーナーだけで開いた", en = "On its own" },
    option { id = "seminar", ja = "セミナーと一緒に開いた", en = "Together with a seminar" },
    option { id = "event", ja = "展示会など、ほかの催しと一緒に開いた", en = "At a fair or another event" },
    option { id = "regular", ja = "定例の相談会の中で開いた", en = "As part of a regular consultation" },
    option { id = "online", ja = "オンラインで開いた", en = "Online" },
  },

  number { id = "advisers", least = 0, most = 50, unit = { ja = "人", en = "people" },
    stem = { ja = "相談員は何人でしたか。", en = "How many advisers were there?" },
  },
  multiple { id = "qualifications", ordered = true,
    stem = {
      ja = "相談員がもつ資格を、すべて選んでください。",
      en = "Which qualifications did the advisers have? Choose all.",
    },
    option { id = "it-coordinator", ja = "ITコーディネータ", en = "IT coordinator" },
    option { id = "specialist", ja = "情報処理安全確保支援士", en = "Registered security specialist" },
    option { id = "consultant", ja = "中小企業診断士", en = "Registered management consultant" },
    option { id = "isms", ja = "ISMS審査員", en = "ISMS auditor" },
    option { id = "security-auditor", ja = "情報セキュリティ監査人", en = "Information security auditor" },
    option { id = "system-auditor", ja = "システム監査人・システム監査技術者", en = "Systems auditor" },
    option { id = "other", ja = "その他の資格", en = "Another one" },
    option { id = "none", ja = "資格はない", en = "None" },
  },

  number { id = "visitors", least = 0, most = 500, unit = { ja = "件", en = "visits" },
    stem = { ja = "相談は何件ありましたか。", en = "How many came to ask?" },
  },
  multiple { id = "matters", ordered = true,
    when = function(answers)
      return answers.visitors ~= 0
    end,
    stem = {
      ja = "どのような相談でしたか。あてはまるものを、すべて選んでください。",
      en = "What did they ask about? Choose all that apply.",
    },
    option { id = "begin", ja = "対策の始め方・進め方", en = "How to begin and go on" },
    option { id = "personal-data", ja = "個人情報の扱い", en = "Personal data" },
    option { id = "rules", ja = "社内のルール作り", en = "Rules of the firm" },
    option { id = "people", ja = "従業員の教育", en = "Training of staff" },
    option { id = "malware", ja = "ウイルス・ランサムウェア", en = "Malware and ransomware" },
    option { id = "mail", ja = "詐欺やなりすましメール", en = "Fraud and false mails" },
    option { id = "web", ja = "ホームページ・ネット販売", en = "Websites and selling online" },
    option { id = "cloud", ja = "クラウド・テレワーク", en = "Cloud services and telework" },
    option { id = "scheme", ja = "認証や宣言の取得", en = "Certificates and declarations" },
    option { id = "incident", ja = "起きてしまった事故", en = "Something that has happened" },
    option { id = "other", ja = "その他", en = "Something else" },
  },
  text { id = "summary", length = 800,
    when = function(answers)
      return answers.visitors ~= 0
    end,
    stem = { ja = "相談の概要と、答えた内容をお書きください。",
      en = "What was asked, and what was answered?" },
  },
  single { id = "settled", ordered = true,
    when = function(answers)
      return answers.visitors ~= 0
    end,
    stem = { ja = "相談は、その場で解決しましたか。", en = "Could it be settled there and then?" },
    option { id = "all", ja = "すべて解決した", en = "All of it" },
    option { id = "some", ja = "一部は後で答えることにした", en = "Part of it will be answered later" },
    option { id = "passed-on", ja = "ほかの窓口や専門家を紹介した", en = "They were sent on to others" },
    option { id = "unsettled", ja = "解決しなかった", en = "No" },
  },

  text { id = "situation", length = 800,
    stem = {
      ja = "相談員から見て、地域の会社の対策はどのような状況ですか。",
      en = "As advisers, how do you see the firms of the region?",
    },
  },
  multiple { id = "causes", most = 3, ordered = true,
    stem = {
      ja = "対策が進まないおもな理由は何だと思いますか。三つまで選んでください。",
      en = "What mainly keeps firms from doing more? Choose up to three.",
    },
    option { id = "priority", ja = "経営者にとって優先度が低い", en = "Owners have other priorities" },
    option { id = "no-accident", ja = "事故の経験がなく、危険を感じない",
      en = "Nothing has happened to them yet" },
    option { id = "nobody", ja = "担当する人がいない", en = "It is nobody's duty" },
    option { id = "vendor", ja = "業者に任せきりにしている", en = "They leave it all to a supplier" },
    option { id = "no-review", ja = "決まりを作ったまま、続いていない",
      en = "There are rules, but nobody keeps them up" },
    option { id = "words", ja = "言葉が難しく、敬遠される", en = "The words are hard, and put people off" },
    option { id = "money", ja = "費用や時間がない", en = "There is no money or time" },
    option { id = "other", ja = "その他", en = "Something else" },
  },
  text { id = "opinions", length = 800,
    stem = {
      ja = "知らせ方、時期、進め方など、相談コーナーへのご意見をお書きください。",
      en = "What do you think of the corner: how it was announced, when, and how it was run?",
    },
  },
}
