-- Hazard prediction after the drills of seed 003 (2.4): business e-mail compromise of a transfer.

module {
  id = "hazard-accountant",
  version = 1,
  minutes = 7,
  title = {
    ja = "危険予知：続きのメールの口座変更",
    en = "Hazard drill: a changed account in the thread",
  },
  summary = {
    ja = "本物のやり取りに割り込む「口座が変わりました」をたどり、振り込む前の一手と、振り込んだ\z
          後の順番を身につけます。",
    en = "See how “our account has changed” slips into a real exchange, and learn the step \z
          before a transfer and the order of steps after it.",
  },
  trade = { ja = "税理士事務所", en = "Tax accountants" },
  people = 5,

  scenario {
    id = "changed-account",
    title = { ja = "月末の支払い代行", en = "Paying on behalf of clients" },

    scene {
      id = "desk",
      title = { ja = "25日10時、事務所", en = "The 25th, 10 a.m., the office" },
      paragraph {
        ja = "A事務所は5人の税理士事務所。あなたは、顧問先の支払いを代わりに行う係です。",
        en = "You are one of five at a tax office, and make payments on behalf of its clients.",
      },
      hotspot {
        id = "see-danger",
        picture = "desk.svg",
        stem = {
          ja = "まちがった振込につながりそうな所を、すべて選んでください。",
          en = "What might lead to a wrong payment? Choose all.",
        },
        description = {
          ja = "机。左の壁に電話番号の表、中央にメールと赤い金額の画面、右に銀行の画面と差したま\z
                まの認証キー、右端に電卓。",
          en = "A desk: a list of telephone numbers on the wall, a mail with a red sum, a bank \z
                page with the sign-in key left in, a calculator.",
        },
        wrong {
          x = 0.078,
          y = 0.13,
          width = 0.163,
          height = 0.345,
          ja = "顧問先の電話番号の表",
          en = "The clients' phone numbers",
          feedback = {
            ja = "確かめるときの、大事な道具です。",
            en = "Just what you need to check.",
          },
        },
        right {
          x = 0.265,
          y = 0.3,
          width = 0.288,
          height = 0.35,
          ja = "口座の変更を知らせるメール",
          en = "A mail about a new account",
          feedback = {
            ja = "お金の行き先を、メール1通で変えられます。",
            en = "One mail changes where the money goes.",
          },
        },
        right {
          x = 0.578,
          y = 0.28,
          width = 0.213,
          height = 0.39,
          ja = "差したままの銀行の認証キー",
          en = "The bank's sign-in key left in",
          feedback = {
            ja = "一人で、最後まで送れてしまいます。",
            en = "One person can do it all.",
          },
        },
        wrong {
          x = 0.8,
          y = 0.47,
          width = 0.125,
          height = 0.205,
          ja = "電卓",
          en = "The calculator",
          feedback = {
            ja = "計算は合っています。行き先が違うのです。",
            en = "The sum is right. The destination is wrong.",
          },
        },
      },
    },

    scene {
      id = "thread",
      title = { ja = "いつものやり取りの、続き", en = "The usual exchange goes on" },
      figure {
        picture = "thread.svg",
        description = {
          ja = "二人の間で手紙が行き来する。下の覆面の人物が点線でのぞき、印の付いた赤い手紙を送\z
                る。",
          en = "Letters go between two people. Below, a masked person looks on and sends a \z
                marked red one.",
        },
        labels = {
          { x = 0.125, y = 0.855, width = 0.22, ja = "あなた", en = "You" },
          { x = 0.875, y = 0.855, width = 0.22, ja = "取引先", en = "Supplier" },
        },
      },
      paragraph {
        ja = "顧問先の印刷会社の支払い、**284万円**。先週から、紙の仕入先とメールで話しています\z
              。今朝、その続きに返信が来ました。「監査のため、今月から口座が変わります。請求書を\z
              差し替えます。」",
        en = "A client, a printer's, owes **2,840,000 yen** for paper. You and the supplier have \z
              been exchanging mail since last week. This morning a reply in the same thread: \z
              “Because of an audit our account has changed. New invoice attached.”",
      },
    },

    scene {
      id = "before-noon",
      title = { ja = "銀行の締めは15時", en = "The bank's cut-off is three o'clock" },
      paragraph {
        ja = "引用も署名も、いつもの人の書き方です。",
        en = "Quotes, signature and style are hers.",
      },
      single {
        id = "pay-or-check",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "reply",
          leads = "replied",
          ja = "「本当ですか」とメールで聞き返す",
          en = "Reply by mail: “Is this right?”",
          feedback = {
            ja = "確かめようとしたのは正しいことです。その返事を書くのも、割り込んだ人でした。",
            en = "It was right to ask. But it was the one who slipped in who answered.",
          },
        },
        option {
          id = "pay",
          leads = "paid",
          ja = "新しい請求書のとおりに振り込む",
          en = "Pay as the new invoice says",
          feedback = {
            ja = "続きのメールで、書類もそろい、締めも近い。疑う理由が見えませんでした。",
            en = "The same thread, proper papers, little time: nothing looked odd.",
          },
        },
        option {
          id = "call",
          leads = "called",
          ja = "壁の表の番号に、電話する",
          en = "Call the number on the wall",
          feedback = {
            ja = "月末の電話は面倒です。メールの外に出るだけで、割り込みは届きません。",
            en = "A bother at month's end. But outside the mail they cannot follow you.",
          },
        },
      },
    },

    scene {
      id = "replied",
      title = { ja = "7分後の、丁寧な返事", en = "A polite answer, seven minutes later" },
      leads = "paid",
      paragraph {
        ja = "「ご確認ありがとうございます。代表の印のある通知書も添えます。」印影まで、きれいで\z
              した。あなたは安心して、振り込みました。",
        en = "“Thank you for checking. Here is the notice with our seal.” It looked perfect. \z
              Relieved, you paid.",
      },
      note {
        ja = "**同じ道で聞くと、同じ人が答えます。** 別の道で、前から知っている番号に聞きます。",
        en = "**Ask the same way and the same person answers.** Ask another way, at a number \z
              that you knew before.",
      },
    },

    scene {
      id = "paid",
      title = { ja = "翌日10時、本物の電話", en = "Next day, ten o'clock: a real call" },
      figure {
        picture = "money.svg",
        description = {
          ja = "銀行から書類への矢印に赤い印。別の赤い矢印でお金が覆面の人物へ。下に時計。",
          en = "The arrow from the bank to the invoice is crossed out; the money goes to a \z
                masked person. Below, a clock.",
        },
        labels = { { x = 0.18, y = 0.87, width = 0.28, ja = "顧問先の銀行", en = "Bank" } },
      },
      paragraph {
        ja = "「入金がまだですが。」紙の仕入先です。口座は変わっていません。振り込んだのは、昨日\z
              の14時40分。お金は、**個人の名の口座**に入っていました。",
        en = "“We have not been paid.” It is the supplier; the account never changed. You paid \z
              at 2.40 p.m. yesterday, into an account **in a private name**.",
      },
    },

    scene {
      id = "ten",
      title = { ja = "26日10時5分", en = "The 26th, 10.05 a.m." },
      paragraph { ja = "顧問先には、まだ話していません。", en = "The client does not know yet." },
      single {
        id = "after-pay",
        stem = { ja = "まず、どうしますか。", en = "What first?" },
        option {
          id = "mail-back",
          leads = "gone",
          ja = "メールの相手に、返金を頼む",
          en = "Ask the sender of the mail for the money back",
          feedback = {
            ja = "手違いかもしれない、と思いたくなります。返事は「明日返します」。引き出す時間に\z
                  なりました。",
            en = "One hopes for a mix-up. “Tomorrow”, they answer, and win a day.",
          },
        },
        option {
          id = "bank",
          leads = "causes",
          ja = "銀行と警察に電話し、顧問先に話す",
          en = "Call the bank and the police, and tell the client",
          feedback = {
            ja = "言いにくい電話が三本。口座を止められるのは、銀行だけです。",
            en = "Three hard calls. Only the bank can stop an account.",
          },
        },
        option {
          id = "own",
          leads = "gone",
          ja = "先生に話す前に、自分で経緯をまとめる",
          en = "Write it all down before you tell the boss",
          feedback = {
            ja = "きちんと説明したい責任感です。書き終えた午後には、口座は空でした。",
            en = "You want to explain it well. By the afternoon the account was empty.",
          },
        },
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "銀行は残っていた190万円を止めました。メールの設定に、**見覚えのない転送**が見つか\z
              りました。",
        en = "The bank stopped what was left: 1,900,000 yen. In your mail settings you find a \z
              **forwarding rule that nobody made**.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        wrong {
          ja = "支払いを代わりに行っていた",
          en = "The office pays for its clients",
          feedback = {
            ja = "顧問先に頼まれた、大切な仕事です。",
            en = "It is what clients ask for.",
          },
        },
        right {
          ja = "事務所のメールが読まれていた",
          en = "Somebody read the office's mail",
          feedback = {
            ja = "だから、続きとして割り込めました。",
            en = "So they could join the thread.",
          },
        },
        right {
          ja = "口座の変更をメールだけで受けた",
          en = "A mail was enough to change an account",
          feedback = {
            ja = "別の道で確かめる決まりがありませんでした。",
            en = "There was no rule to check another way.",
          },
        },
        wrong {
          ja = "請求書を印刷しなかった",
          en = "The invoice was not printed",
          feedback = {
            ja = "紙にしても、にせの口座は同じです。",
            en = "On paper the account is as false.",
          },
        },
        right {
          ja = "一人で最後まで送れた",
          en = "One person could do it all",
          feedback = {
            ja = "二人目が、個人名義に気づけたはずです。",
            en = "A second person might have seen the private name.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "half-back",
      paragraph {
        ja = "5人の事務所で、来月の25日までに決めます。",
        en = "Five people settle it before the next 25th.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "請求書を郵便に戻す", en = "Go back to invoices by post" } },
        feedback = {
          ja = "文面で見抜くことは、もう頼りにできません。",
          en = "You can no longer tell by the wording.",
        },
        pair {
          ja = "読まれていたメール",
          en = "Mail that was read",
          with = {
            ja = "パスキーか多要素認証にし、転送の設定を毎月見る",
            en = "Passkey or second check; look at forwarding monthly",
          },
        },
        pair {
          ja = "メールだけの口座変更",
          en = "Accounts changed by mail",
          with = {
            ja = "前から知る番号に電話し、紙に残す",
            en = "Call the number known before; note it",
          },
        },
        pair {
          ja = "一人で送れた",
          en = "One could pay alone",
          with = { ja = "登録する人と承認する人を分ける", en = "One enters, another approves" },
        },
      },
    },

    scene {
      id = "half-back",
      title = { ja = "190万円と、94万円", en = "1.9 million, and 0.94 million" },
      ending = "mixed",
      paragraph {
        ja = "止まった190万円は、手続きを経て戻る見込みです。94万円は、戻りません。先生と顧問先\z
              が話し合い、事務所が負いました。",
        en = "The 1.9 million will probably come back after some paperwork. The other 0.94 \z
              million will not. After talks with the client, the office bore it.",
      },
      paragraph {
        ja = "顧問先は残りました。「**26日の朝に電話をくれた**から、銀行が間に合った。」",
        en = "The client stayed: “**You called that morning**, so the bank was in time.”",
      },
    },

    scene {
      id = "gone",
      title = { ja = "空の口座", en = "An empty account" },
      ending = "bad",
      paragraph {
        ja = "昼に引き出されていました。284万円は戻りません。顧問先は言いました。「だまされたこ\z
              とより、半日、知らされなかったことが残念です。」",
        en = "It was withdrawn at noon; nothing came back. The client said, “That you were \z
              deceived is one thing. That you kept it for half a day is another.”",
      },
    },

    scene {
      id = "called",
      title = { ja = "「変わっていませんよ」", en = "“It has not changed”" },
      paragraph {
        ja = "電話の向こうで、驚いた声。つまり、**だれかがこのやり取りを読んでいます**。",
        en = "She is surprised. So **somebody reads this exchange**.",
      },
      single {
        id = "next-step",
        stem = {
          ja = "284万円は正しい口座へ送りました。次は？",
          en = "You paid into the right account. And next?",
        },
        option {
          id = "done",
          leads = "again",
          ja = "防げたので安心して、月末の仕事に戻る",
          en = "It was prevented, so go back to the month's end work",
          feedback = {
            ja = "山場の日に、勝てた安心があります。読まれている箱は、そのままでした。",
            en = "A good feeling on a busy day. But the mailbox is still being read.",
          },
        },
        option {
          id = "look",
          leads = "closed",
          ja = "先生に話し、メールの設定を調べる",
          en = "Tell the boss and look at the mail settings",
          feedback = {
            ja = "1時間で、転送の設定が見つかりました。",
            en = "Within an hour you found the forwarding rule.",
          },
        },
      },
    },

    scene {
      id = "again",
      title = { ja = "翌月、別の顧問先で", en = "Next month, another client" },
      ending = "mixed",
      paragraph {
        ja = "今度は顧問先が、事務所の名のメールを信じて120万円を送るところでした。電話で確かめ\z
              る社長だったので、止まりました。",
        en = "This time a client nearly paid 1.2 million because of a mail in the office's \z
              name. He stopped because he always calls.",
      },
      paragraph {
        ja = "調べると、転送は**二か月前**からでした。",
        en = "The forwarding turned out to be **two months old**.",
      },
    },

    scene {
      id = "closed",
      title = { ja = "二つの会社に、同じ日に", en = "Two firms told on one day" },
      ending = "good",
      paragraph {
        ja = "転送を消し、パスキーに替え、記録を残しました。読まれた恐れを顧問先と仕入先に話し、\z
              個人情報保護委員会への報告が要るかどうかも、その日に確かめました。",
        en = "You removed the rule, changed to passkeys and kept the record. You told clients and \z
              suppliers, and looked up that day whether the Personal Information Protection \z
              Commission must be told, too.",
      },
      true_false {
        id = "same-thread",
        answer = true,
        stem = {
          ja = "前の話が引用された返信でも、別の人が書くことがある。",
          en = "Even a reply that quotes what was said before may come from somebody else.",
        },
        feedback = {
          ja = "箱に入った人は、引用も署名も、そのまま使えます。",
          en = "Whoever is in the mailbox has quotes and signature.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "にせのメールは、**本物の続き**に来ます。お金の行き先が変わるときは、メールの外で確\z
              かめます。",
        en = "False mails come **in real threads**. When money is to go somewhere new, check \z
              outside the mail.",
      },
      list {
        {
          ja = "口座の変更は、前から知る番号に電話",
          en = "A changed account: call a number known before",
        },
        { ja = "登録と承認は、別の人で", en = "One enters, another approves" },
        { ja = "振り込んでしまったら、銀行が先", en = "If it is paid: the bank first" },
        { ja = "防げた日も、なぜ知られたかを調べる", en = "Prevented? Find out how they knew" },
      },
      note {
        ja = "今日の一言「電話、よし。二人目、よし。」",
        en = "Today's call: “Telephone, good! Second person, good!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    matrix {
      id = "enough-check",
      review = { "before-noon", "replied", "called" },
      points = { { ja = "なる", en = "Yes" }, { ja = "ならない", en = "No" } },
      stem = {
        ja = "工務店に「今月から口座が変わる」というメールが来ました。確かめたことになりますか。",
        en = "A builder gets a mail: “Our account has changed.” Does this count as a check?",
      },
      row {
        answer = 2,
        ja = "そのメールに返信して、本当かを聞く",
        en = "Reply to the mail and ask",
        feedback = {
          ja = "割り込んだ人が、返事をします。",
          en = "The one who slipped in answers.",
        },
      },
      row {
        answer = 1,
        ja = "去年の名刺の番号に電話する",
        en = "Call the number on last year's card",
        feedback = {
          ja = "前から知る番号なら、別の道になります。",
          en = "A number known before is another way.",
        },
      },
      row {
        answer = 2,
        ja = "請求書の印影が鮮明かを見る",
        en = "See whether the seal is clear",
        feedback = { ja = "印影は写せます。", en = "A seal can be copied." },
      },
      row {
        answer = 2,
        ja = "新しい請求書にある番号に電話する",
        en = "Call the number on the new invoice",
        feedback = {
          ja = "その番号も、割り込んだ人が書けます。",
          en = "They can write that number, too.",
        },
      },
    },

    order {
      id = "paid-order",
      review = { "paid", "ten", "causes" },
      stem = {
        ja = "にせの口座に振り込んでしまいました。する順に並べてください。",
        en = "You have paid into a false account. Put the steps into order.",
      },
      feedback = {
        ja = "お金が動く前に銀行、次に警察、顧問先。落ち着いたら、読まれた箱を調べます。",
        en = "The bank before the money moves, then the police, the client, and then the \z
              mailbox.",
      },
      option {
        ja = "銀行に電話し、口座を止めてもらう",
        en = "Call the bank to stop the account",
      },
      option { ja = "警察に届ける", en = "Tell the police" },
      option {
        ja = "顧問先に、銀行と警察に聞いたことを話す",
        en = "Tell the client what bank and police said",
      },
      option {
        ja = "メールの記録と転送の設定を調べる",
        en = "Look at mail records and forwarding",
      },
    },

    single {
      id = "prevented",
      review = { "called", "again", "closed" },
      stem = {
        ja = "電話で確かめ、にせの口座変更を見破りました。その日にすることは、どれですか。",
        en = "A call showed that a changed account was false. What do you do that day?",
      },
      wrong {
        ja = "見破り方を書いて、担当の机に貼っておく",
        en = "Write down how you saw it, for your desk",
        feedback = {
          ja = "経験を生かす良い心がけです。読まれている箱は、そのままです。",
          en = "A good habit. But the mailbox is still read.",
        },
      },
      right {
        ja = "どこから知られたかを、双方の箱で調べる",
        en = "Look in both mailboxes for how they knew",
        feedback = { ja = "次のにせメールの元を断ちます。", en = "It stops the next one." },
      },
      wrong {
        ja = "相手の会社に、メールを変えるように頼む",
        en = "Ask the other firm to change its address",
        feedback = {
          ja = "相手の側の問題に思えます。読まれていたのは、こちらかもしれません。",
          en = "It seems their problem. It may be yours.",
        },
      },
    },

    gaps {
      id = "two-people",
      review = { "measures", "ten" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentences." },
      sentence = {
        ja = "振込は、登録する人と{approve}を分けます。まちがえて送ったら、まず{first}に電話しま\z
              す。",
        en = "One person enters a payment and {approve}. If it has gone out wrongly, first call \z
              {first}.",
      },
      gap {
        id = "approve",
        right { ja = "承認する人", en = "another approves it" },
        wrong {
          ja = "請求書を受け取る人",
          en = "another gets the invoice",
          feedback = {
            ja = "分けた気になりますが、送る力は一人のままです。",
            en = "It looks divided, but one can still send.",
          },
        },
        wrong {
          ja = "計算する人",
          en = "another adds it up",
          feedback = {
            ja = "金額は合っています。行き先を見る人が要ります。",
            en = "The sum is right; it is the destination that needs a look.",
          },
        },
      },
      gap {
        id = "first",
        wrong {
          ja = "メールの差出人",
          en = "the sender",
          feedback = {
            ja = "手違いと思いたくなります。時間をかせがれます。",
            en = "It may seem a mix-up. They only gain time.",
          },
        },
        right { ja = "振り込みに使った銀行", en = "the bank that you used" },
        wrong {
          ja = "知り合いの経理",
          en = "a friend in accounts",
          feedback = {
            ja = "相談したくなりますが、口座は止められません。",
            en = "A friend cannot stop an account.",
          },
        },
      },
    },
  },
}
