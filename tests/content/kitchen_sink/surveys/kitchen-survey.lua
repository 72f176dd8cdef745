-- Every kind of item that a survey can hold, once or more.
local places = {
  seminar = { ja = "セミナー会場", en = "at a seminar" },
  office = { ja = "職場", en = "at work" },
  other = { ja = "同じ場所", en = "there" },
}

survey { id = "kitchen-survey", minutes = 5,
  title = { ja = "アンケート", en = "Survey" },
  introduction = { ja = "答えたいところだけで、かまいません。", en = "Answer what you like." },

  single { id = "place", required = true,
    stem = { ja = "どこで受講しましたか。", en = "Where did you learn?" },
    option { id = "seminar", ja = "セミナー会場", en = "At a seminar" },
    option { id = "office", ja = "職場", en = "At work" },
    option { id = "other", pinned = true, ja = "その他", en = "Elsewhere" },
  },

  single { id = "place-again", required = true,
    when = function(answers)
      return answers.place ~= nil
    end,
    stem = function(answers)
      local place = places[answers.place] or places.other
      return { ja = "次も" .. place.ja .. "で学びたいですか。",
               en = "Would you like to learn " .. place.en .. " again?" }
    end,
    option { id = "yes", ja = "はい", en = "Yes" },
    option { id = "no", ja = "いいえ", en = "No" },
  },

  multiple { id = "topics", most = 2,
    stem = { ja = "次に学びたいものを、2つまで選んでください。",
             en = "What do you want to learn next? Choose up to two." },
    option { ja = "テレワーク", en = "Telework" },
    option { ja = "Web会議", en = "Web meetings" },
    option { ja = "メール", en = "E-mail" },
  },

  true_false { id = "has-rules",
    stem = { ja = "会社に情報セキュリティの規程がある。", en = "The firm has rules on security." } },

  scale { id = "useful", required = true,
    stem = { ja = "役に立ちましたか。", en = "Was it useful?" },
    points = { { ja = "まったく", en = "Not at all" }, { ja = "あまり", en = "Not much" },
               { ja = "どちらでもない", en = "In between" }, { ja = "やや", en = "Somewhat" },
               { ja = "とても", en = "Very" } } },

  scale { id = "effort", levels = 5,
    stem = { ja = "難しさはいかがでしたか。", en = "How hard was it?" },
    low = { ja = "易しい", en = "Easy" }, high = { ja = "難しい", en = "Hard" } },

  order { id = "priorities",
    stem = { ja = "急ぐ順に並べてください。", en = "Put the most urgent first." },
    option { ja = "パスワードの見直し", en = "Better passwords" },
    option { ja = "バックアップ", en = "Backups" },
    option { ja = "社員の教育", en = "Training" },
  },

  match { id = "who",
    stem = { ja = "誰が担当していますか。", en = "Who takes care of what?" },
    pair { ja = "バックアップ", en = "Backups", with = { ja = "社長", en = "The manager" } },
    pair { ja = "更新", en = "Updates", with = { ja = "社員", en = "The staff" } },
    also = { { ja = "外部の会社", en = "Another firm" } },
  },

  categorize { id = "done",
    stem = { ja = "行っていることを分けてください。", en = "Sort by what you do already." },
    category { ja = "している", en = "We do" },
    category { ja = "していない", en = "We do not" },
    option { ja = "多要素認証", en = "Multi-factor authentication" },
    option { ja = "写しから戻す練習", en = "Restoring from copies" },
    option { ja = "入退室の記録", en = "A log of who comes and goes" },
  },

  gaps { id = "plan",
    stem = { ja = "次の一歩を文にしてください。", en = "Say your next step." },
    sentence = { ja = "{when}、{what}を始めます。", en = "We begin {what} {when}." },
    gap { id = "when",
      option { ja = "今週", en = "this week" },
      option { ja = "今月", en = "this month" },
    },
    gap { id = "what",
      option { ja = "バックアップ", en = "backups" },
      option { ja = "社員の教育", en = "training" },
      option { ja = "規程づくり", en = "to write rules" },
    },
  },

  matrix { id = "worries",
    stem = { ja = "どのくらい心配ですか。", en = "How much do you worry?" },
    points = { { ja = "心配", en = "Much" }, { ja = "少し", en = "A little" },
               { ja = "心配なし", en = "Not" } },
    row { ja = "ウイルス", en = "Viruses" },
    row { ja = "情報の持ち出し", en = "Data carried out" },
    row { ja = "機器の紛失", en = "Lost devices" },
  },

  hotspot { id = "first-look", picture = "office.svg", most = 1,
    stem = { ja = "最初に直したいところはどこですか。", en = "What would you put right first?" },
    description = { ja = "開いた扉、付箋を貼った画面、書類の上のUSBメモリのある事務所",
                    en = "An office with an open door, a screen with a note on it and a stick of \z
                          memory on papers" },
    option { id = "door", x = 0.02, y = 0.18, width = 0.19, height = 0.68, ja = "開いた扉",
      en = "The open door" },
    option { id = "note", x = 0.34, y = 0.27, width = 0.24, height = 0.29, ja = "画面の付箋",
      en = "The note on the screen" },
    option { id = "memory", x = 0.59, y = 0.46, width = 0.13, height = 0.18, ja = "USBメモリ",
      en = "The stick of memory" },
  },

  list { id = "prefecture", of = "prefectures",
    stem = { ja = "会社はどの都道府県にありますか。", en = "In which prefecture is the firm?" } },

  list { id = "trade",
    stem = { ja = "業種を選んでください。", en = "Choose the firm's trade." },
    option { id = "building", ja = "建設業", en = "Building", reading = "けんせつぎょう" },
    option { id = "making", ja = "製造業", en = "Manufacturing", reading = "せいぞうぎょう" },
    option { id = "transport", ja = "運輸業", en = "Transport", reading = "うんゆぎょう" },
    option { id = "wholesale", ja = "卸売業", en = "Wholesale", reading = "おろしうりぎょう" },
    option { id = "retail", ja = "小売業", en = "Retail", reading = "こうりぎょう" },
    option { id = "lodging", ja = "宿泊業", en = "Lodging", reading = "しゅくはくぎょう" },
    option { id = "restaurants", ja = "飲食業", en = "Restaurants", reading = "いんしょくぎょう" },
    option { id = "care", ja = "医療・福祉", en = "Health and care", reading = "いりょうふくし" },
    option { id = "information", ja = "情報通信業", en = "Information",
      reading = "じょうほうつうしんぎょう" },
    option { id = "other", ja = "その他", en = "Other", reading = "そのた" },
  },

  number { id = "staff", least = 1, most = 9999, unit = { ja = "人", en = "people" },
    stem = { ja = "従業員は何人ですか。", en = "How many people work at the firm?" } },

  short { id = "tool", length = 30,
    stem = { ja = "いちばん使うソフトは何ですか。", en = "Which program do you use most?" } },

  month { id = "trained", least = "2000-01", most = "2030-12",
    stem = { ja = "前回の教育はいつでしたか。", en = "When was the last training?" } },

  date { id = "checked", least = "2000-01-01", most = "2030-12-31",
    stem = { ja = "最後に写しを確かめたのはいつですか。", en = "When did you last check a copy?" } },

  shares { id = "devices",
    stem = { ja = "仕事に使う機器の割合は、どのくらいですか。",
             en = "How much of the work is done on what?" },
    option { id = "computer", ja = "パソコン", en = "Computers" },
    option { id = "phone", ja = "スマートフォン", en = "Phones" },
    option { id = "paper", ja = "紙", en = "Paper" },
  },

  text { id = "wishes", length = 200,
    stem = { ja = "ご要望をお書きください。", en = "What do you wish for?" } },
}
