checklist { id = "firm",
  title = { ja = "点検", en = "The check" },
  group { id = "all", title = { ja = "全部", en = "All" },
    single { id = "copies",
      stem = { ja = "写しがありますか。", en = "Are there copies?" },
      feedback = { ja = "消えると戻せません。", en = "What is lost stays lost." },
      step = { ja = "写しを取る。", en = "Make a copy." },
      option { id = "yes", score = 4, ja = "はい", en = "Yes" },
      option { id = "no", score = 0, ja = "いいえ", en = "No" },
    },
    single { id = "tried",
      when = function(answers)
        return answers.copies == "yes"
      end,
      stem = function(answers)
        return { ja = "「" .. (answers.copies or "") .. "」の写しを戻してみましたか。",
                 en = "You said " .. (answers.copies or "") .. ". Did you restore one?" }
      end,
      feedback = { ja = "戻せない写しもあります。", en = "Some copies cannot be restored." },
      step = { ja = "戻してみる。", en = "Restore one." },
      option { id = "yes", score = 2, ja = "はい", en = "Yes" },
      option { id = "no", score = 0, ja = "いいえ", en = "No" },
    },
  },
}
