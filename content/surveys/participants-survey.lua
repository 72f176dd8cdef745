-- What those were asked who came to the seminars for advisers in 2009: who they are, how they heard
-- of it, and what lecture and text gave them, for themselves and for those whom they advise.

local function useful(id, stem)
  return scale { id = id, stem = stem,
    points = {
      { ja = "役に立たない", en = "Not useful" },
      { ja = "あまり役に立たない", en = "Not very useful" },
      { ja = "どちらともいえない", en = "Neither" },
      { ja = "まあ役に立つ", en = "Rather useful" },
      { ja = "とても役に立つ", en = "Very useful" },
    },
  }
end

local function heard(channel)
  return function(answers)
    return answers.heard == channel
  end
end

survey {
  id = "participants-survey", minutes = 5,
  title = { ja = "指導者セミナーの参加者アンケート", en = "Survey of seminar participants" },
  introduction = {
    ja = "中小企業を指導する方のためのセミナーについて伺います。5分ほどで終わります。答えられるところ\z
          だけで、かまいません。",
    en = "About the seminar for those who advise small firms. It takes about five minutes; answer \z
          what you can.",
  },

  single { id = "role", ordered = true,
    stem = { ja = "あなたの立場は、どれに最も近いですか。", en = "Which of these are you, above all?" },
    option { id = "it-coordinator", ja = "ITコーディネータ", en = "IT coordinator" },
    option { id = "chamber", ja = "商工会議所の職員", en = "Staff of a chamber of commerce" },
    option { id = "society", ja = "商工会・商工会連合会の職員",
      en = "Staff of a society of commerce or its federation" },
    option { id = "instructor", ja = "研修の講師・指導員", en = "Trainer or instructor" },
    option { id = "consultant", ja = "中小企業診断士・税理士などの専門家",
      en = "Consultant, tax accountant or other expert" },
    option { id = "vendor", ja = "IT企業の社員", en = "Employee of an IT firm" },
    option { id = "firm", ja = "自社で指導する立場の人", en = "I instruct people in my own firm" },
    option { id = "other", ja = "その他", en = "None of these" },
  },

  single { id = "age", ordered = true,
    stem = { ja = "年代を教えてください。", en = "How old are you?" },
    option { id = "to-29", ja = "29歳以下", en = "29 or younger" },
    option { id = "30s", ja = "30歳代", en = "30 to 39" },
    option { id = "40s", ja = "40歳代", en = "40 to 49" },
    option { id = "50s", ja = "50歳代", en = "50 to 59" },
    option { id = "60s", ja = "60歳代", en = "60 to 69" },
    option { id = "from-70", ja = "70歳以上", en = "70 or older" },
  },

  single { id = "heard", ordered = true,
    stem = { ja = "このセミナーを、最初に何で知りましたか。", en = "How did you first hear of the seminar?" },
    option { id = "mail", ja = "メールの案内", en = "A mail" },
    option { id = "leaflet", ja = "チラシ", en = "A leaflet" },
    option { id = "website", ja = "ホームページ", en = "A website" },
    option { id = "other", ja = "その他", en = "In another way" },
  },
  single { id = "heard-mail", ordered = true, when = heard("mail"),
    stem = { ja = "そのメールは、どこから届きましたか。", en = "Who sent the mail?" },
    option { id = "chamber", ja = "商工会議所・商工会", en = "A chamber or society of commerce" },
    option { id = "association", ja = "ITコーディネータ協会など専門家の団体",
      en = "An association of experts, such as that of IT coordinators" },
    option { id = "organizer", ja = "主催者", en = "The organizer" },
    option { id = "other", ja = "その他", en = "Somebody else" },
  },
  single { id = "heard-website", ordered = true, when = heard("website"),
    stem = { ja = "それは、どのホームページでしたか。", en = "Which website was it?" },
    option { id = "association", ja = "ITコーディネータ協会など専門家の団体",
      en = "That of an association of experts, such as IT coordinators" },
    option { id = "chamber", ja = "商工会議所・商工会", en = "That of a chamber or society of commerce" },
    option { id = "organizer", ja = "主催者", en = "The organizer's" },
    option { id = "other", ja = "その他", en = "Another one" },
  },
  short { id = "heard-other", length = 100, when = heard("other"),
    stem = { ja = "何で知りましたか。", en = "How was that?" },
  },

  useful("lecture-self", {
    ja = "講義は、あなた自身の力を伸ばすのに役立ちますか。",
    en = "Is the lecture useful for your own skills?",
  }),
  useful("lecture-guidance", {
    ja = "講義は、会社を指導するときに役立ちますか。",
    en = "Is the lecture useful when you advise firms?",
  }),
  text { id = "lecture-words", length = 400,
    stem = { ja = "講義について、よかった点や直してほしい点をお書きください。",
      en = "What was good about the lecture, and what should be better?" },
  },
  useful("text-self", {
    ja = "テキストは、あなた自身の力を伸ばすのに役立ちますか。",
    en = "Is the text useful for your own skills?",
  }),
  useful("text-guidance", {
    ja = "テキストは、会社を指導するときに役立ちますか。",
    en = "Is the text useful when you advise firms?",
  }),
  text { id = "text-words", length = 400,
    stem = { ja = "テキストについて、よかった点や直してほしい点をお書きください。",
      en = "What was good about the text, and what should be better?" },
  },

  multiple { id = "obstacles", most = 3, ordered = true,
    stem = {
      ja = "中小企業の対策を進めるうえで、何が壁になっていますか。三つまで選んでください。",
      en = "What stands in the way of small firms? Choose up to three.",
    },
    option { id = "owners", ja = "経営者の関心が低い", en = "Owners take little interest" },
    option { id = "staff", ja = "従業員の意識が低い", en = "Staff are not aware" },
    option { id = "knowledge", ja = "何をすればよいか分からない", en = "They do not know what to do" },
    option { id = "people", ja = "担当できる人がいない", en = "There is nobody to do it" },
    option { id = "money", ja = "費用が出せない", en = "There is no money for it" },
    option { id = "time", ja = "時間がない", en = "There is no time for it" },
    option { id = "advisers", ja = "相談できる人が近くにいない", en = "There is nobody near to ask" },
    option { id = "other", ja = "その他", en = "Something else" },
  },

  text { id = "overall", length = 400,
    stem = { ja = "セミナー全般について、ご意見やご要望をお書きください。",
      en = "Please write what you think of the seminar as a whole, and what you wish for." },
  },
}
