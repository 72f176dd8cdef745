-- The survey after the three online seminars of 2021. The choices have the order and the numbers
-- of its printed tables, so that its counts can be put beside new ones. What people wished to hear
-- more of was written freely then; the choices of the question on that are what came up most.

local function understood(number)
  return single { id = "lecture" .. number, ordered = true,
    stem = {
      ja = "講演" .. number .. "の内容を、どのくらい理解できましたか。",
      en = "How well did you understand lecture " .. number .. "?",
    },
    option { id = "1", ja = "十分に理解できた", en = "Fully" },
    option { id = "2", ja = "理解できた", en = "Well" },
    option { id = "3", ja = "あまり理解できなかった", en = "Not very well" },
    option { id = "4", ja = "理解できなかった", en = "Not at all" },
  }
end

survey {
  id = "seminar-survey", minutes = 3,
  title = { ja = "セミナーのアンケート", en = "Survey after the seminar" },
  introduction = {
    ja = "ご参加ありがとうございました。次のセミナーをよくするために、お聞かせください。3分ほどで\z
          終わります。答えたくない質問は、とばしてかまいません。",
    en = "Thank you for coming. Please help us to make the next seminar better. It takes about \z
          three minutes, and you may leave out what you like.",
  },

  single { id = "purpose", ordered = true,
    stem = { ja = "どのような目的で参加されましたか。", en = "Why did you take part?" },
    option { id = "1", ja = "自分の会社の対策に役立てるため", en = "For the measures of my own firm" },
    option { id = "2", ja = "お客さまに役立てるため", en = "For my customers" },
    option { id = "3", ja = "会社を支援する立場で知るため", en = "To support firms with it" },
    option { id = "4", ja = "教育や研究に役立てるため", en = "For teaching or research" },
    option { id = "5", ja = "その他", en = "Something else" },
  },

  single { id = "satisfaction", ordered = true,
    stem = { ja = "セミナー全体に、どのくらい満足されましたか。",
      en = "How satisfied are you with the seminar as a whole?" },
    option { id = "1", ja = "満足", en = "Satisfied" },
    option { id = "2", ja = "やや満足", en = "Rather satisfied" },
    option { id = "3", ja = "普通", en = "Neither" },
    option { id = "4", ja = "やや不満", en = "Rather dissatisfied" },
    option { id = "5", ja = "不満", en = "Dissatisfied" },
  },

  understood(1),
  understood(2),
  understood(3),

  multiple { id = "more", ordered = true,
    stem = { ja = "今後、どのような話を聞きたいですか。あてはまるものを、すべて選んでください。",
      en = "What would you like to hear more of? Choose all that apply." },
    option { id = "threats", ja = "新しい攻撃の手口", en = "New kinds of attack" },
    option { id = "cases", ja = "対策の具体例と製品", en = "Measures and products in practice" },
    option { id = "law", ja = "個人情報などの法律の改正", en = "Changes of the law, as on personal data" },
    option { id = "small", ja = "小さな会社でもできる対策", en = "Measures for small firms" },
    option { id = "near-misses", ja = "身近な失敗やヒヤリとした例", en = "Near misses from daily work" },
    option { id = "ai", ja = "生成AIを使うときの注意", en = "Using generative AI safely" },
    option { id = "other", ja = "その他", en = "Something else" },
  },
  text { id = "more-words", length = 200,
    when = function(answers)
      for _, choice in ipairs(answers.more or {}) do
        if choice == "other" then
          return true
        end
      end
      return false
    end,
    stem = { ja = "聞きたい話を、具体的にお書きください。", en = "What is it that you would like to hear?" },
  },

  text { id = "wishes", length = 400,
    stem = {
      ja = "資料、音声や映像、進め方など、ご意見やご要望をお書きください。",
      en = "Please write what you wish for: materials, sound and picture, the way it was run.",
    },
  },
}
