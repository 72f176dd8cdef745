-- A survey whose questions follow from answers, and quote them.
local places = { office = { ja = "会社", en = "the office" }, home = { ja = "自宅", en = "home" } }

survey { id = "after",
  title = { ja = "アンケート", en = "Survey" },

  single { id = "where", required = true,
    stem = { ja = "どこで学びましたか。", en = "Where did you learn?" },
    option { id = "office", ja = "会社", en = "At the office" },
    option { id = "home", ja = "自宅", en = "At home" },
  },

  text { id = "quiet", length = 100,
    when = function(answers)
      return answers.where == "home"
    end,
    stem = function(answers)
      local place = places[answers.where] or { ja = "そこ", en = "it" }
      return { ja = place.ja .. "は静かでしたか。", en = "Was it quiet at " .. place.en .. "?" }
    end },

  single { id = "owner", required = true,
    when = function(answers, _, learner)
      return answers.quiet == true and learner.role == "owner" and learner.completed.drawn
        and (learner.scores.firm or 0) >= 50
    end,
    stem = { ja = "社員にも勧めますか。", en = "Will you recommend it to your people?" },
    option { id = "yes", ja = "はい", en = "Yes" },
    option { id = "no", ja = "いいえ", en = "No" },
  },
}
