-- What the chambers and federations were asked in 2009 that lent their halls for the seminars.

local months = {}
for month = 1, 12 do
  local names = { "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December" }
  months[month] = option { id = tostring(month), ja = month .. "月", en = names[month] }
end

local function level(id, stem)
  return scale { id = id, stem = stem,
    points = {
      { ja = "低い", en = "Low" },
      { ja = "やや低い", en = "Rather low" },
      { ja = "普通", en = "Middling" },
      { ja = "やや高い", en = "Rather high" },
      { ja = "高い", en = "High" },
    },
  }
end

survey {
  id = "venue-survey", minutes = 5,
  title = { ja = "開催会場のアンケート", en = "Survey of the venues" },
  introduction = {
    ja = "会場をご提供くださった団体の方に、地域の会社の様子とセミナーへのご意見を伺います。5分ほどで\z
          終わります。分からないところは、とばしてかまいません。",
    en = "For the organization that lent its hall: how firms around you stand, and what you think \z
          of the seminar. It takes about five minutes; leave out what you do not know.",
  },

  list { id = "prefecture", of = "prefectures",
    stem = { ja = "会場は、どの都道府県にありますか。", en = "In which prefecture is the venue?" },
  },
  date { id = "held", least = "2009-01-01", most = "2099-12-31",
    stem = { ja = "セミナーは、いつ開かれましたか。", en = "When was the seminar held?" },
  },

  level("owners", {
    ja = "地域の経営者の、情報セキュリティの意識と知識は、どのくらいですか。",
    en = "How aware are owners around you of information security, and how much do they know?",
  }),
  text { id = "owners-words", length = 300,
    stem = { ja = "そう思われる理由や例をお書きください。", en = "Why do you think so? Give an example." },
  },
  level("staff", {
    ja = "地域の従業員の、情報セキュリティの意識と知識は、どのくらいですか。",
    en = "How aware are employees around you of information security, and how much do they know?",
  }),
  scale { id = "advisers",
    stem = {
      ja = "地域に、情報セキュリティを指導できる人はいますか。",
      en = "Are there people around you who can advise on information security?",
    },
    points = {
      { ja = "いない", en = "No" },
      { ja = "どちらかといえばいない", en = "Rather not" },
      { ja = "どちらともいえない", en = "Hard to say" },
      { ja = "どちらかといえばいる", en = "A few" },
      { ja = "いる", en = "Yes" },
    },
  },

  multiple { id = "needed", most = 3, ordered = true,
    stem = {
      ja = "中小企業の対策を進めるには、何が必要ですか。三つまで選んでください。",
      en = "What do small firms need in order to do more? Choose up to three.",
    },
    option { id = "owners", ja = "経営者に伝え、対策を教える", en = "Telling and teaching owners" },
    option { id = "staff", ja = "従業員に伝え、対策を教える", en = "Telling and teaching staff" },
    option { id = "advisers", ja = "地域で指導する人を育てる", en = "Training advisers in the region" },
    option { id = "support", ja = "費用の補助などの支援", en = "Support, such as a share of the cost" },
    option { id = "other", ja = "その他", en = "Something else" },
  },

  scale { id = "again",
    stem = {
      ja = "指導者のためのセミナーを、これからも積極的に開くほうがよいですか。",
      en = "Should there be more seminars for advisers?",
    },
    points = {
      { ja = "必要ない", en = "No need" },
      { ja = "どちらかといえば必要ない", en = "Rather no need" },
      { ja = "どちらともいえない", en = "Hard to say" },
      { ja = "どちらかといえば必要", en = "Rather needed" },
      { ja = "必要", en = "Needed" },
    },
  },
  multiple { id = "months", ordered = true,
    stem = {
      ja = "開くなら、何月がよいですか。あてはまる月を、すべて選んでください。",
      en = "Which months would suit? Choose all that do.",
    },
    table.unpack(months),
  },

  text { id = "content", length = 400,
    stem = { ja = "セミナーの内容について、ご要望をお書きください。",
      en = "What do you wish for in the contents?" },
  },
  text { id = "place-time", length = 400,
    stem = { ja = "開く時期や場所について、ご要望をお書きください。",
      en = "What do you wish for in time and place?" },
  },
}
