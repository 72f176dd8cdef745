-- Hazard prediction after the drills of seed 003 (lines 565-600, 2.4):
-- a contract sent to the wrong person.

module {
  id = "hazard-realestate",
  version = 1,
  minutes = 6,
  title = { ja = "危険予知：もう一人の佐藤さん", en = "Hazard drill: the other Ms Sato" },
  summary = {
    ja = "入居の契約書を送る夕方をたどり、宛先の候補、鍵の付け方、間違えた後の話し方を身につけま\z
          す。",
    en = "Send a tenancy contract on a busy evening: learn about suggested names, how to lock a \z
          file, and how to talk after a mistake.",
  },
  trade = { ja = "不動産の仲介", en = "Estate agents" },
  people = 5,

  scenario {
    id = "two-satos",
    title = { ja = "3月の契約書", en = "A contract in March" },

    scene {
      id = "desk",
      title = { ja = "3月、16時半", en = "March, 4.30 p.m." },
      paragraph {
        ja = "A店は5人の不動産屋さん。あなたは今日4件目の契約書を送ります。",
        en = "Firm A is an estate agent's with five people. You are sending the fourth contract \z
              today.",
      },
      hotspot {
        id = "see-danger",
        picture = "desk.svg",
        stem = {
          ja = "別の人に情報が渡りそうな所を、すべて選んでください。",
          en = "Where might personal data reach somebody else? Choose all.",
        },
        description = {
          ja = "机。左の画面の宛先に、似た名前の候補が二つ。次に金額の載った契約書、鍵と一緒に置\z
                かれた書類入れ、右に鍵のかかった箱。",
          en = "A desk: two names that look alike are suggested on the screen; a contract with \z
                a sum; a folder with its key beside it; a locked cabinet.",
        },
        right {
          x = 0.068,
          y = 0.15,
          width = 0.365,
          height = 0.515,
          ja = "似た名前の候補",
          en = "Names that look alike",
          feedback = {
            ja = "一番上が、今日の相手とは限りません。",
            en = "The top one need not be today's.",
          },
        },
        right {
          x = 0.463,
          y = 0.35,
          width = 0.16,
          height = 0.395,
          ja = "添付する契約書",
          en = "The contract to attach",
          feedback = {
            ja = "年収、勤め先、保証人まで載っています。",
            en = "Income, employer and guarantor stand in it.",
          },
        },
        right {
          x = 0.633,
          y = 0.4,
          width = 0.155,
          height = 0.345,
          ja = "鍵と一緒の書類入れ",
          en = "A folder with its key",
          feedback = {
            ja = "同じ道で鍵を送れば、鍵がないのと同じです。",
            en = "A key sent the same way is no lock.",
          },
        },
        wrong {
          x = 0.79,
          y = 0.18,
          width = 0.158,
          height = 0.415,
          ja = "鍵のかかった箱",
          en = "The locked cabinet",
          feedback = {
            ja = "部屋の鍵は、しまってあります。",
            en = "The room keys are put away.",
          },
        },
      },
    },

    scene {
      id = "draft",
      title = { ja = "佐藤さんの契約書", en = "Ms Sato's contract" },
      paragraph {
        ja = "入居する佐藤さんの書類には、**年収、勤め先、保証人の住所**が載っています。以前この\z
              部屋を見に来て、やめた佐藤さんもいます。",
        en = "Her papers name **her income, her employer and the guarantor's address**. Another \z
              Ms Sato once saw the same flat and did not take it.",
      },
      note {
        ja = "この店では長く、鍵付きのZIPを送り、次のメールで鍵を送ってきました。今は、多くの会\z
              社がやめた方法です。",
        en = "For years the shop mailed a locked ZIP, and then its password. Many firms have \z
              given that up.",
      },
    },

    scene {
      id = "send",
      title = { ja = "佐藤さんは、17時に会社を出る", en = "She leaves her office at five" },
      paragraph {
        ja = "帰りの電車で読みたいので、それまでに、と言われています。",
        en = "She wants it by then, to read on the train.",
      },
      single {
        id = "how-send",
        stem = { ja = "どう送りますか。", en = "How do you send it?" },
        option {
          id = "zip",
          leads = "wrong",
          ja = "ZIPにして送り、鍵を次のメールで送る",
          en = "As a ZIP, the password in the next mail",
          feedback = {
            ja = "守ろうとした一手です。宛先は候補の一番上で、二通ともそこへ届きました。",
            en = "You meant to protect it. Both mails went to the top suggestion.",
          },
        },
        option {
          id = "link",
          leads = "link",
          ja = "共有リンクで渡し、宛先を電話で確かめる",
          en = "By a link, the address checked by telephone",
          feedback = {
            ja = "3分かかります。宛先は、声で確かめられました。",
            en = "It takes three minutes. Now you know the address is hers.",
          },
        },
        option {
          id = "attach",
          leads = "wrong",
          ja = "候補の一番上の佐藤さんを選び、添付して送る",
          en = "Choose the top suggestion, attach it, and send it",
          feedback = {
            ja = "毎日、それでうまくいってきました。候補は、よく使う順に並びます。",
            en = "It works every day. But names stand by how often they are used.",
          },
        },
      },
    },

    scene {
      id = "wrong",
      title = { ja = "16時41分、見覚えのある住所", en = "4.41 p.m., a familiar address" },
      figure {
        picture = "two.svg",
        description = {
          ja = "パソコンから正しい佐藤さんへの矢印に赤い印。赤い矢印が、金額の載った書類と鍵とと\z
                もに、もう一人へ。",
          en = "The arrow to the right Ms Sato is crossed out; a red one takes the paper and \z
                its key to the other.",
        },
        labels = { { x = 0.17, y = 0.8, width = 0.26, ja = "店", en = "Shop" } },
      },
      paragraph {
        ja = "送信済みを見て、手が止まりました。宛先は、**去年やめた佐藤さん**です。ZIPでも添付\z
              でも、中身は開ける形で届いています。",
        en = "You look at what was sent, and stop. It went to **last year's Ms Sato**. ZIP or \z
              not, she can open it.",
      },
    },

    scene {
      id = "minutes",
      title = { ja = "16時43分", en = "4.43 p.m." },
      paragraph {
        ja = "まだ、誰も気づいていません。店長は内見に出ています。",
        en = "Nobody has noticed. The manager is out with a customer.",
      },
      single {
        id = "after",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "mail",
          leads = "read",
          ja = "「消してください」とメールだけ送る",
          en = "Mail her: “Please delete it”",
          feedback = {
            ja = "すぐできる、誠実な一手です。メールを先に開くとは限りません。",
            en = "Quick and honest. But she may open the first mail first.",
          },
        },
        option {
          id = "call",
          leads = "causes",
          ja = "両方の佐藤さんと店長に、電話する",
          en = "Call both of them, and the manager",
          feedback = {
            ja = "言いにくい電話が三本。消したかどうかも、声で聞けました。",
            en = "Three hard calls. And you could hear that it was deleted.",
          },
        },
        option {
          id = "hush",
          leads = "read",
          ja = "正しい相手に送り直し、様子を見る",
          en = "Send it to the right one, and wait",
          feedback = {
            ja = "契約を止めたくない気持ちです。間違えた一通は、まだ開けます。",
            en = "The contract must not stop. But the other mail can still be opened.",
          },
        },
      },
    },

    scene {
      id = "read",
      title = {
        ja = "二週間後、入居の二日前",
        en = "Two weeks later, two days before she moves in",
      },
      ending = "bad",
      paragraph {
        ja = "「知らない方から、あなたの年収の書類が来た、と連絡がありました。どういうことですか\z
              。」二人の佐藤さんは、同じ会社の人でした。",
        en = "“Somebody wrote that she has a paper with my income. Why?” The two worked for the \z
              same firm.",
      },
      paragraph {
        ja = "次の日、佐藤さんは入居をやめました。理由は、間違いではなく**二週間の沈黙**でした。",
        en = "The next day she withdrew: not for the mistake, but for **two weeks of silence**.",
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "届いた佐藤さん、店長、入居する佐藤さんの順に電話しました。届いた人は、開く前に消して\z
              くれました。夜、5人で考えます。",
        en = "You called the one who got it, then the manager, then the tenant. The first deleted \z
              it unopened. At night the five of you think.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        wrong {
          ja = "同じ名字の客がいた",
          en = "Two customers had one name",
          feedback = {
            ja = "よくあることです。名前で選ばない形にします。",
            en = "It happens. Do not choose by name.",
          },
        },
        right {
          ja = "宛先の候補から選んだ",
          en = "The address came from suggestions",
          feedback = {
            ja = "古い相手も、ずっと残っています。",
            en = "Old ones stay there for good.",
          },
        },
        right {
          ja = "届いた人が誰でも開ける送り方だった",
          en = "Whoever got it could open it",
          feedback = {
            ja = "鍵のない添付も、鍵を続けて送るZIPも、同じです。",
            en = "With no key, or with the key in the next mail.",
          },
        },
        wrong {
          ja = "契約書に年収を書いた",
          en = "The contract names the income",
          feedback = { ja = "家主が決めるのに要る情報です。", en = "The landlord needs it." },
        },
        right {
          ja = "一人で作り、一人で送った",
          en = "One made it and sent it alone",
          feedback = {
            ja = "声に出す相手がいれば、気づけました。",
            en = "Reading it aloud would have shown it.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "moved-in",
      paragraph {
        ja = "3月でもできる形を選びます。",
        en = "Things that can be done even in March.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "同じ名字の客を断る", en = "No two customers of one name" } },
        feedback = {
          ja = "間違えても、開けない、取り消せる形が強いのです。",
          en = "Strong is what cannot be opened, or can be taken back.",
        },
        pair {
          ja = "宛先の候補",
          en = "Suggested names",
          with = {
            ja = "客の台帳から宛先を写し、候補を切る",
            en = "Copy from the customer list; switch suggestions off",
          },
        },
        pair {
          ja = "誰でも開ける送り方",
          en = "Anyone could open it",
          with = {
            ja = "本人だけが開ける期限付きの共有リンクにする",
            en = "A link that opens for her alone, and ends",
          },
        },
        pair {
          ja = "一人で送った",
          en = "Sent alone",
          with = {
            ja = "契約書は、送る前に隣の人と読み合わせる",
            en = "Read it over with a colleague first",
          },
        },
      },
    },

    scene {
      id = "moved-in",
      title = { ja = "「正直な店ですね」", en = "“You are honest”" },
      ending = "mixed",
      paragraph {
        ja = "入居する佐藤さんは、しばらく黙ってから言いました。「すぐ聞けてよかったです。」今回は\z
              1通の誤送信で、病歴やカード番号もなく、法律の定める報告の義務はないと確かめました。\z
              義務を調べる前に、**本人に話しました**。保証人にも話しました。",
        en = "After a pause she said, “I am glad that you told me at once.” One file sent by \z
              mistake, no illness or card number in it: the shop checked that the law asks for no \z
              report. **Telling her came before that.** The guarantor was told, too.",
      },
    },

    scene {
      id = "link",
      title = { ja = "共有リンクの作り方", en = "Making the link" },
      figure {
        picture = "link.svg",
        description = {
          ja = "雲の中の書類から錠を通り、スマホを持つ人へ矢印が進む。",
          en = "From a paper in a cloud an arrow goes through a lock to a person with a phone.",
        },
        labels = {
          { x = 0.18, y = 0.77, width = 0.26, ja = "共有の置き場", en = "Shared store" },
          { x = 0.745, y = 0.84, width = 0.26, ja = "佐藤さん", en = "Ms Sato" },
        },
      },
      paragraph {
        ja = "電話で宛先を読み合わせました。書類は共有の置き場にあり、リンクの設定が二つ出ていま\z
              す。「リンクを知る全員」と「指定した人だけ」。",
        en = "You read the address over on the telephone. The paper is in the shared store. Two \z
              settings are offered: “anyone with the link” and “people named”.",
      },
    },

    scene {
      id = "setting",
      title = { ja = "二つの設定", en = "Two settings" },
      paragraph {
        ja = "「指定した人だけ」は、相手のサインインが要ります。",
        en = "“People named” makes her sign in.",
      },
      single {
        id = "which-link",
        stem = { ja = "どちらにしますか。", en = "Which do you choose?" },
        option {
          id = "anyone",
          leads = "forwarded",
          ja = "お客様に手間をかけないよう、「知る全員」にする",
          en = "“Anyone”, to spare her the trouble",
          feedback = {
            ja = "客を待たせない配慮です。リンクは、渡された人みんなの鍵になります。",
            en = "It is considerate. But the link is a key for all who get it.",
          },
        },
        option {
          id = "named",
          leads = "closed",
          ja = "「指定した人だけ」にし、期限を一週間にする",
          en = "“People named”, for one week",
          feedback = {
            ja = "相手に一手間かかります。転送されても、開くのは佐藤さんだけです。",
            en = "A little work for her. Forwarded, it opens for her alone.",
          },
        },
      },
    },

    scene {
      id = "forwarded",
      title = { ja = "転送されたリンク", en = "The link went on" },
      ending = "mixed",
      paragraph {
        ja = "佐藤さんは家族に転送し、家族は引っ越し業者にも送りました。夏になっても、リンクは開\z
              きました。気づいた店長が閉じ、本人に話しました。",
        en = "She forwarded it to her family, they to the movers. In summer it still opened. \z
              The manager noticed, closed it and told her.",
      },
      paragraph {
        ja = "**正しい人に送っても、開けたままなら広がります**。",
        en = "**Sent to the right person, it still spreads while it is open.**",
      },
    },

    scene {
      id = "closed",
      title = { ja = "一週間で閉じる扉", en = "A door that closes in a week" },
      ending = "good",
      paragraph {
        ja = "佐藤さんは帰りの電車で読み、署名しました。リンクは一週間で閉じました。翌月、店の全\z
              員がこの形になりました。",
        en = "She read it on the train and signed. A week later the link closed. Next month the \z
              whole shop did it this way.",
      },
      true_false {
        id = "zip-safe",
        answer = false,
        stem = {
          ja = "ZIPの鍵を次のメールで送れば、宛先を間違えても安全だ。",
          en = "With the password in the next mail, a ZIP is safe even at the wrong address.",
        },
        feedback = {
          ja = "二通とも同じ人に届きます。途中で読む人にも、両方読めます。",
          en = "Both reach the same person, and whoever reads mail on the way reads both.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "宛先は、疲れた日に間違えます。**間違えても開けない形**を選び、間違えたら**声で話す\z
              **。",
        en = "Addresses go wrong on tired days. Choose **what does not open for others**, and \z
              after a mistake **speak to people**.",
      },
      list {
        {
          ja = "候補の名前で選ばず、台帳から写す",
          en = "Copy from the list; do not pick a name",
        },
        { ja = "指定した人だけ、期限付きのリンク", en = "A link for people named, with an end" },
        { ja = "ZIPと鍵を同じ道で送らない", en = "No ZIP and password the same way" },
        {
          ja = "間違えた先にも、本人にも、その場で電話",
          en = "Call both at once: who got it, and whose it is",
        },
      },
      note {
        ja = "今日の一言「名前よし、住所よし、期限よし。」",
        en = "Today's call: “Name, good! Address, good! Expiry, good!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    gaps {
      id = "link-words",
      review = { "setting", "measures", "draft" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentences." },
      sentence = {
        ja = "行政書士が、客の戸籍の写しを送ります。リンクを開けるのは{who}とし、{until}に閉じま\z
              す。",
        en = "An administrative scrivener sends a family register. The link opens for {who} and \z
              closes {until}.",
      },
      gap {
        id = "who",
        wrong {
          ja = "リンクを知る人",
          en = "anyone with the link",
          feedback = {
            ja = "手間がなく便利でも、転送先でも開きます。",
            en = "Handy, but it opens wherever it is forwarded.",
          },
        },
        right { ja = "名前で指定した人", en = "the one person named" },
        wrong {
          ja = "同じ会社の人",
          en = "anyone in the same firm",
          feedback = {
            ja = "会社の中なら安心と思えます。戸籍を見てよい人は一人です。",
            en = "It feels safe, but one person alone may see it.",
          },
        },
      },
      gap {
        id = "until",
        right { ja = "用が済む日", en = "when it has been used" },
        wrong {
          ja = "年度が終わる日",
          en = "when the fiscal year ends",
          feedback = {
            ja = "区切りはよいのですが、それまで開いたままです。",
            en = "A tidy date, but until then it stays open.",
          },
        },
        wrong {
          ja = "客が頼む日",
          en = "when the client asks",
          feedback = {
            ja = "客は、開いていることを知りません。",
            en = "The client does not know that it is open.",
          },
        },
      },
    },

    order {
      id = "mis-sent",
      review = { "wrong", "minutes", "causes" },
      stem = {
        ja = "見積書を、たった今、別の客に送りました。まだ開かれていないようです。店長は外出中で\z
              す。する順に並べてください。",
        en = "An estimate has just gone to another customer, who may not have opened it. The \z
              manager is out. Put the steps into order.",
      },
      feedback = {
        ja = "開かれる前の電話が先です。次に店と本人、落ち着いたら仕組みを直します。",
        en = "A call before it is opened comes first, then the manager and the customer, then \z
              the way of working.",
      },
      option {
        ja = "届いた人に電話し、消してもらう",
        en = "Call who got it, to have it deleted",
      },
      option { ja = "店長に、事実を伝える", en = "Tell the manager what happened" },
      option { ja = "本来の客に、起きたことを話す", en = "Tell the customer whose it is" },
      option { ja = "宛先の選び方を変える", en = "Change how addresses are chosen" },
    },

    matrix {
      id = "guards",
      review = { "send", "link", "measures", "closed" },
      points = { { ja = "守られる", en = "Safe" }, { ja = "守られない", en = "Not safe" } },
      stem = {
        ja = "メールの宛先を一人間違えたとき、中身は守られますか。",
        en = "The mail goes to one wrong address. Is the file safe?",
      },
      row {
        answer = 2,
        ja = "ZIPにし、同じ宛先へ続けて鍵を送る",
        en = "A ZIP, then the password to the same address",
        feedback = {
          ja = "二通とも、間違えた人に届きます。",
          en = "Both go to the wrong person.",
        },
      },
      row {
        answer = 1,
        ja = "電話で確かめた本人だけに許した共有リンク",
        en = "A link open only to the person checked by telephone",
        feedback = { ja = "押しても、サインインで止まります。", en = "It stops at the sign-in." },
      },
      row {
        answer = 2,
        ja = "件名に「重要・親展」と書いて添付する",
        en = "Attach it, with “confidential” in the subject",
        feedback = {
          ja = "読まないでほしい気持ちは伝わりますが、開けます。",
          en = "It shows your wish, but opens.",
        },
      },
      row {
        answer = 1,
        ja = "電話で決めた鍵を掛け、鍵はメールに書かない",
        en = "Locked with a word agreed on by telephone",
        feedback = { ja = "鍵は、別の道で渡っています。", en = "The key went another way." },
      },
    },

    single {
      id = "report-duty",
      review = { "moved-in", "minutes" },
      stem = {
        ja = "年収の載った書類1人分を、別の客に誤って送りました。病歴やカード番号はありません。正\z
              しい考えはどれですか。",
        en = "One person's paper with the income, but no illness or card number, went to another \z
              customer by mistake. What is right?",
      },
      wrong {
        ja = "1人分なので、本人にも話さなくてよい",
        en = "It is one person: she need not hear of it",
        feedback = {
          ja = "小さく収めたくなります。困るのは、その1人です。",
          en = "One likes to keep it small. But she is the one who may suffer.",
        },
      },
      wrong {
        ja = "年収が載れば、1人分でも法律の報告の義務がある",
        en = "With an income in it, even one must be reported",
        feedback = {
          ja = "重く受け止めた考えです。年収が載っているだけでは、義務の対象に当たりません。",
          en = "A serious view. But an income alone, sent by mistake, is not on the law's list.",
        },
      },
      right {
        ja = "法律の報告の義務はなくても、本人に話す",
        en = "There is no duty to report, but she is told",
        feedback = {
          ja = "義務の線より先に、本人の安心があります。",
          en = "Her peace of mind comes before the line of duty.",
        },
      },
    },
  },
}
