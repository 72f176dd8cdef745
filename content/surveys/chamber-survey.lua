-- What chambers of commerce in all of Japan were asked in 2009 about the firms that are their
-- members: shares of 100 percent, scales, and what they think of seminars for advisers.

local months = {}
for month = 1, 12 do
  local names = { "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December" }
  months[month] = option { id = tostring(month), ja = month .. "月", en = names[month] }
end

local function level(id, stem)
  return scale { id = id, stem = stem,
    points = {
      { ja = "どの会社も低い", en = "Low in all firms" },
      { ja = "低い会社が目につく", en = "Low in some" },
      { ja = "普通", en = "Middling" },
      { ja = "高い会社が目につく", en = "High in some" },
      { ja = "どの会社も高い", en = "High in all firms" },
    },
  }
end

survey {
  id = "chamber-survey", minutes = 10,
  title = { ja = "商工会議所のアンケート", en = "Survey of chambers of commerce" },
  introduction = {
    ja = "会員の会社（主に中小企業）の様子と、指導者のためのセミナーについて伺います。10分ほどで\z
          終わります。調べた数字でなく、日ごろの実感でお答えください。",
    en = "About the firms that are your members, most of them small, and about seminars for \z
          advisers. It takes about ten minutes. Answer from what you see, not from figures.",
  },

  list { id = "prefecture", of = "prefectures",
    stem = { ja = "貴会議所は、どの都道府県にありますか。", en = "In which prefecture is your chamber?" },
  },

  shares { id = "measures",
    stem = {
      ja = "会員の会社の対策は、どの段階ですか。全体を100%として、割合をお答えください。",
      en = "How far are your members with their measures? Share out 100 percent.",
    },
    option { id = "reviewed", ja = "全社で実践し、定期的に見直している",
      en = "In the whole firm, and reviewed regularly" },
    option { id = "whole", ja = "全社で行っているが、見直していない",
      en = "In the whole firm, but not reviewed" },
    option { id = "part", ja = "ウイルス対策など、一部だけ行っている",
      en = "Only in part, such as against malware" },
    option { id = "hardly", ja = "ほとんど行っていない", en = "Hardly any" },
  },

  level("owners-awareness", {
    ja = "会員の会社の経営者は、情報セキュリティをどのくらい意識していますか。",
    en = "How aware are the owners of information security?",
  }),
  level("owners-knowledge", {
    ja = "会員の会社の経営者は、対策の方法をどのくらい知っていますか。",
    en = "How much do the owners know of what to do?",
  }),
  level("staff-awareness", {
    ja = "会員の会社の従業員は、情報セキュリティをどのくらい意識していますか。",
    en = "How aware are the employees of information security?",
  }),
  level("staff-knowledge", {
    ja = "会員の会社の従業員は、対策の方法をどのくらい知っていますか。",
    en = "How much do the employees know of what to do?",
  }),

  scale { id = "advisers",
    stem = {
      ja = "地域に、情報セキュリティを指導できる人はいますか。",
      en = "Are there people around you who can advise on information security?",
    },
    points = {
      { ja = "まったくいない", en = "None" },
      { ja = "ほとんどいない", en = "Hardly any" },
      { ja = "どちらともいえない", en = "Hard to say" },
      { ja = "いるが十分ではない", en = "Some, but too few" },
      { ja = "十分にいる", en = "Enough" },
    },
  },

  multiple { id = "needed", most = 3, ordered = true,
    stem = {
      ja = "中小企業の対策を進めるには、何が必要ですか。三つまで選んでください。",
      en = "What do small firms need in order to do more? Choose up to three.",
    },
    option { id = "owners-awareness", ja = "経営者に大切さを伝える", en = "Telling owners why it matters" },
    option { id = "owners-methods", ja = "経営者に方法を教える", en = "Teaching owners what to do" },
    option { id = "staff-awareness", ja = "従業員に大切さを伝える", en = "Telling staff why it matters" },
    option { id = "staff-methods", ja = "従業員に方法を教える", en = "Teaching staff what to do" },
    option { id = "market", ja = "市場や顧客から評価される", en = "Recognition by markets and customers" },
    option { id = "tools", ja = "技術や道具がよくなる", en = "Better technology and tools" },
    option { id = "organization", ja = "会社の中の体制を整える", en = "Duties that are settled in the firm" },
    option { id = "law", ja = "法律や制度を整える", en = "Laws and schemes" },
    option { id = "advisers", ja = "地域で指導する人を育てる", en = "Training advisers in the region" },
    option { id = "support", ja = "費用の補助などの支援", en = "Support, such as a share of the cost" },
    option { id = "other", ja = "その他", en = "Something else" },
  },

  single { id = "knew", ordered = true,
    stem = {
      ja = "指導者のためのセミナーが全国で開かれていることを、知っていましたか。",
      en = "Did you know that seminars for advisers are held all over Japan?",
    },
    option { id = "yes", ja = "知っていた", en = "Yes" },
    option { id = "no", ja = "知らなかった", en = "No" },
  },
  single { id = "attended", ordered = true,
    stem = { ja = "貴会議所から、どなたかがセミナーに出席されましたか。",
      en = "Did anybody of your chamber attend one?" },
    option { id = "yes", ja = "出席した", en = "Yes" },
    option { id = "no", ja = "出席しなかった", en = "No" },
  },
  multiple { id = "absent", ordered = true,
    when = function(answers)
      return answers.knew == "yes" and answers.attended == "no"
    end,
    stem = {
      ja = "出席されなかった理由は何ですか。あてはまるものを、すべて選んでください。",
      en = "Why did nobody attend? Choose all that apply.",
    },
    option { id = "busy", ja = "忙しい時期だった", en = "It was a busy season" },
    option { id = "far", ja = "会場が遠かった", en = "It was too far away" },
    option { id = "known", ja = "すでに知っている内容だと思った", en = "We thought that we knew it all" },
    option { id = "not-our-work", ja = "会議所の業務に関係ないと思った",
      en = "It seemed not to be our work" },
    option { id = "no-use", ja = "会員の役に立つと思えなかった", en = "It seemed of no use to our members" },
    option { id = "other", ja = "その他", en = "Something else" },
  },

  scale { id = "again",
    stem = {
      ja = "このようなセミナーを、これからも積極的に開くほうがよいですか。",
      en = "Should there be more of such seminars?",
    },
    points = {
      { ja = "必要ない", en = "No need" },
      { ja = "あまり必要ない", en = "Little need" },
      { ja = "どちらともいえない", en = "Hard to say" },
      { ja = "どちらかといえば必要", en = "Rather needed" },
      { ja = "ぜひ必要", en = "Much needed" },
    },
  },
  single { id = "host", ordered = true,
    stem = { ja = "貴会議所で開くことを、お考えいただけますか。",
      en = "Would you think of holding one at your chamber?" },
    option { id = "wish", ja = "ぜひ開きたい", en = "Yes, gladly" },
    option { id = "asked", ja = "依頼があれば考える", en = "If we are asked" },
    option { id = "hard", ja = "開くのは難しい", en = "It would be hard" },
  },
  multiple { id = "months", ordered = true,
    stem = {
      ja = "開くなら、何月がよいですか。あてはまる月を、すべて選んでください。",
      en = "Which months would suit? Choose all that do.",
    },
    table.unpack(months),
  },

  shares { id = "it-use",
    stem = {
      ja = "会員の会社のIT活用は、どの段階ですか。全体を100%として、割合をお答えください。",
      en = "How far do your members use IT? Share out 100 percent.",
    },
    option { id = "business", ja = "ネット販売や取引先との電子取引まで、事業に使いこなしている",
      en = "For the business itself: selling online, electronic orders with partners" },
    option { id = "website", ja = "ホームページで積極的に宣伝している",
      en = "For advertising, with a website of their own" },
    option { id = "mail", ja = "メールも使うが、社内の業務システムが中心", en = "For mail, but mainly \z
      for work inside the firm" },
    option { id = "inside", ja = "社内の業務システムだけで使う", en = "Only for work inside the firm" },
    option { id = "hardly", ja = "ほとんど使っていない", en = "Hardly at all" },
  },

  text { id = "activities", length = 400,
    stem = {
      ja = "会員のIT化や情報セキュリティのために、主にどのような活動をしていますか。",
      en = "What do you do for the IT and the information security of your members?",
    },
  },
  multiple { id = "helpers", ordered = true,
    stem = {
      ja = "会員への指導を頼んでいるのは、どのような人ですか。あてはまるものを、すべて選んでください。",
      en = "Whom do you ask to advise your members? Choose all that apply.",
    },
    option { id = "it-coordinator", ja = "ITコーディネータ", en = "IT coordinators" },
    option { id = "consultant", ja = "中小企業診断士", en = "Registered management consultants" },
    option { id = "e-commerce", ja = "ネット販売の研修講師", en = "Trainers for selling online" },
    option { id = "pc-trainer", ja = "パソコン研修の講師", en = "Trainers for computer skills" },
    option { id = "finance", ja = "公認会計士や税理士", en = "Accountants and tax accountants" },
    option { id = "law", ja = "弁護士や司法書士", en = "Lawyers and judicial scriveners" },
    option { id = "specialist", ja = "情報処理安全確保支援士", en = "Registered security specialists" },
    option { id = "it-firm", ja = "地元のIT企業", en = "IT firms of the region" },
    option { id = "own", ja = "会議所の相談員", en = "Our own advisers" },
    option { id = "other", ja = "その他の人", en = "Others" },
    option { id = "nobody", ja = "誰にも頼んでいない", en = "Nobody" },
  },

  text { id = "wishes", length = 400,
    stem = { ja = "ご意見やご要望をお書きください。", en = "Please write what else you think and wish for." },
  },
}
