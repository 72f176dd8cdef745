-- Unit 11 of the basic seminar, two cases to play: people who deceive people.

module {
  id = "basic-case-deception",
  version = 1,
  minutes = 18,
  title = {
    ja = "事例：社長の声と、鳴りやまない画面",
    en = "Case: the owner's voice and the screaming screen",
  },
  summary = {
    ja = "ごみ、来客、電話、画面。人のよさにつけ込む手口を、だまされる側になって体験します。",
    en = "Rubbish, a visitor, a call, a screen: live through tricks that use people's kindness.",
  },
  trade = { ja = "住宅設備の卸", en = "Building supplies" },
  people = 18,

  scenario {
    id = "one-week",
    title = { ja = "ある一週間", en = "One week" },

    scene {
      id = "papers",
      title = { ja = "火曜の夕方、机の整理", en = "Tuesday evening: tidying up" },
      paragraph {
        ja = "A社は住宅設備を卸す18人の会社です。**あなたは経理の中村さん**。社長は木曜から福岡\z
              へ出張、専務の石井さんは社内にいます。",
        en = "Firm A is a wholesaler with 18 people. **You are Ms Nakamura** of accounts. From \z
              Thursday the owner is in Fukuoka; Mr Ishii, the director, is in.",
      },
      figure {
        picture = "papers.svg",
        description = {
          ja = "机の上に紙と、印のついた予定表。右に、人と、紙の見えるごみ箱。",
          en = "A paper and a marked calendar on a desk; a person; a bin with paper in it.",
        },
        labels = {
          { x = 0.22, y = 0.8, width = 0.2, ja = "内線の表", en = "Phones" },
          { x = 0.43, y = 0.8, width = 0.2, ja = "予定表", en = "Trips" },
        },
      },
    },

    scene {
      id = "papers-tonight",
      title = { ja = "数枚の紙", en = "A few sheets" },
      paragraph {
        ja = "古い内線の表と、社長の出張の予定表が出てきました。回収は今夜です。",
        en = "You find an old phone list and the owner's travel schedule. Waste paper is \z
              collected tonight.",
      },
      single {
        id = "old-papers",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "recycle",
          leads = "bag",
          ja = "客の情報ではないので、古紙に出す。",
          en = "No customer data: put it with the waste paper.",
          feedback = {
            ja = "守る物は客の名簿、と思いがちです。しかし、人の名前と留守の日は、だます側の台本\z
                  になります。",
            en = "One thinks of customer lists. But names and dates of absence make a script.",
          },
        },
        option {
          id = "shred",
          leads = "shredded",
          ja = "数枚なので、裁断してから帰る。",
          en = "There are just a few: shred them before leaving.",
          feedback = {
            ja = "1分で、台本の材料が一つ消えました。",
            en = "One minute, and part of the script is gone.",
          },
        },
        option {
          id = "pile",
          leads = "bag",
          ja = "裁断機が混んでいるので、上に置いて帰る。",
          en = "The shredder is busy: leave them on top of it.",
          feedback = {
            ja = "明日するつもりは本当です。けれども、清掃の人には、出してよい紙に見えます。",
            en = "You mean to do it tomorrow. But to the cleaner it looks like waste.",
          },
        },
      },
    },

    scene {
      id = "bag",
      title = { ja = "夜の収集所", en = "At the collection point, at night" },
      leads = "visitor",
      paragraph {
        ja = "袋は朝まで、建物の裏に置かれます。だれかが一つ持っていきました。名前、内線、社長の\z
              留守の日とホテルの名が、一度に渡りました。",
        en = "The bags stay behind the building until morning. Somebody took one: names, \z
              extensions, the days the owner is away, and his hotel.",
      },
      figure {
        picture = "bag.svg",
        description = {
          ja = "月夜の建物の裏に袋が二つ。覆面の人物が紙を一枚手にしている。",
          en = "Night; two bags behind a building; a masked person holds a paper.",
        },
        labels = {
          { x = 0.46, y = 0.87, width = 0.34, ja = "収集を待つ袋", en = "Waiting bags" },
          { x = 0.82, y = 0.87, width = 0.3, ja = "台本の材料", en = "For the script" },
        },
      },
    },

    scene {
      id = "shredded",
      title = { ja = "紙からは、何も", en = "Nothing from paper" },
      paragraph {
        ja = "袋を持っていった人は、細い紙くずだけを見ました。",
        en = "Whoever took the bag found only thin strips.",
      },
      paragraph {
        ja = "それでも、材料はほかにもあります。社長は木曜に、**ホテルの窓からの眺めをSNSに**載\z
              せます。一つの備えで、全部は止まりません。",
        en = "But there are other sources. On Thursday the owner will post **the view from his \z
              hotel window**. One measure does not stop everything.",
      },
    },

    scene {
      id = "visitor",
      title = { ja = "水曜11時、複合機の点検", en = "Wednesday, 11 a.m.: the copier service" },
      paragraph {
        ja = "作業服の男性が来ました。名札もあります。「複合機の点検です。15分で終わります」。電\z
              話が鳴り、あなたは一人です。**聞いていない点検**です。",
        en = "A man in overalls, with a badge: “Copier service, fifteen minutes.” The phone \z
              rings, you are alone, and **nobody told you about it**.",
      },
      figure {
        picture = "copier.svg",
        description = {
          ja = "複合機の前に、帽子と名札の人。横の机に、貼り紙のついた画面と書類。壁には予定の板\z
                と扉。",
          en = "A man with cap and badge at the copier; beside it a desk with a screen, a note \z
                stuck on it, and papers; a board and a door on the wall.",
        },
        labels = {
          { x = 0.2, y = 0.81, width = 0.28, ja = "複合機", en = "Copier" },
          { x = 0.75, y = 0.935, width = 0.3, ja = "となりの席", en = "Next desk" },
        },
      },
    },

    scene {
      id = "visitor-waits",
      title = { ja = "鳴り続ける電話", en = "The phone keeps ringing" },
      paragraph {
        ja = "男性は、道具箱を持って待っています。",
        en = "The man waits with his toolbox.",
      },
      single {
        id = "copier-man",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "let-in",
          leads = "alone",
          ja = "名札を見て通し、電話に戻る。",
          en = "Look at the badge, let him in, take the call.",
          feedback = {
            ja = "客を待たせたくない、まじめな判断です。しかし、名札は作れ、15分あれば机は撮れま\z
                  す。",
            en = "You do not want to keep a caller waiting. But badges can be made, and desks \z
                  photographed.",
          },
        },
        option {
          id = "watch",
          leads = "watched",
          ja = "通して、横に立って見ている。",
          en = "Let him in, and stand beside him.",
          feedback = {
            ja = "目を離さないのは立派です。けれども、手は止められても、話で聞き出されます。",
            en = "Good to keep an eye on him. But one can be drawn into talk.",
          },
        },
        option {
          id = "check",
          leads = "sent-away",
          ja = "外で待ってもらい、契約書の番号に電話する。",
          en = "Ask him to wait outside; call the number in the contract.",
          feedback = {
            ja = "失礼に思えても、本物の会社なら、待ってくれます。",
            en = "It feels rude, but a real firm will wait.",
          },
        },
      },
    },

    scene {
      id = "alone",
      title = { ja = "15分の一人歩き", en = "Fifteen minutes alone" },
      leads = "call",
      paragraph {
        ja = "男性は複合機を開け、閉め、帰りました。その間に、スマホで何枚か写真を撮って\z
              いました。となりの席の人には、**パスワードを紙に書いて貼る**癖があります。",
        en = "He opened the copier, closed it and left. Meanwhile he took some pictures with \z
              his phone. Your neighbour has a habit of **writing passwords on notes**.",
      },
      hotspot {
        id = "what-he-saw",
        picture = "copier.svg",
        most = 3,
        stem = {
          ja = "写真に撮られて困る物を、三つ選んでください。",
          en = "Choose the three things that should not be photographed.",
        },
        description = {
          ja = "左に複合機と作業服の人。右の机に、貼り紙のついた画面と書類。壁に予定の板と扉。",
          en = "Left, copier and service man. On the desk a screen with a note, and papers. On \z
                the wall a board and a door.",
        },
        feedback = { ja = "文字のある物を探します。", en = "Look for what has words on it." },
        wrong {
          x = 0.06,
          y = 0.36,
          width = 0.27,
          height = 0.4,
          ja = "複合機の本体",
          en = "The copier itself",
          feedback = {
            ja = "点検の名目の機械です。見られて困る文字はありません。",
            en = "His excuse. There is nothing to read on it.",
          },
        },
        right {
          x = 0.58,
          y = 0.4,
          width = 0.19,
          height = 0.2,
          ja = "画面の貼り紙",
          en = "The note on the screen",
          feedback = { ja = "パスワードでした。", en = "It was a password." },
        },
        right {
          x = 0.8,
          y = 0.46,
          width = 0.12,
          height = 0.18,
          ja = "机の請求書",
          en = "The invoice on the desk",
          feedback = { ja = "取引先と金額が読めます。", en = "It names partner and amount." },
        },
        right {
          x = 0.55,
          y = 0.1,
          width = 0.25,
          height = 0.24,
          ja = "壁の予定表",
          en = "The schedule on the wall",
          feedback = {
            ja = "だれがいつ留守かが分かります。",
            en = "It says who is away, and when.",
          },
        },
        wrong {
          x = 0.84,
          y = 0.1,
          width = 0.12,
          height = 0.24,
          ja = "扉",
          en = "The door",
          feedback = {
            ja = "出入口も気になります。けれども、この絵では閉まった扉だけです。",
            en = "A way in is worth a thought. But here it is just a closed door.",
          },
        },
      },
    },

    scene {
      id = "sent-away",
      title = { ja = "「その予定はありません」", en = "“Nothing is planned”" },
      leads = "call",
      paragraph {
        ja = "複合機の会社は「今日の点検はありません」と答えました。外に出ると、男性はもういませ\z
              ん。",
        en = "“No service today,” says the copier firm. Outside, the man has gone.",
      },
      paragraph {
        ja = "あなたは専務に話し、二人で社内に知らせました。**「変だった」を分け合うと、次の人が\z
              気づけます。**",
        en = "You tell the director, and together you warn everybody. **A shared oddity helps \z
              the next one to notice.**",
      },
    },

    scene {
      id = "watched",
      title = { ja = "親しげな15分", en = "A friendly quarter of an hour" },
      leads = "call",
      paragraph {
        ja = "男性は何も触りませんでした。ただ、話し上手でした。「社長さんはお元気ですか」「ええ\z
              、木曜から福岡です」「お金のことは、中村さんが？」「ええ、私が」。",
        en = "He touched nothing. But he could talk. “How is the owner?” “Fine; off to Fukuoka \z
              on Thursday.” “And you do the payments?” “Yes, I do.”",
      },
      paragraph {
        ja = "見張ったつもりの15分で、**だれに、いつ電話すればよいか**が伝わりました。",
        en = "While you watched, he learned **whom to call, and when**.",
      },
    },

    scene {
      id = "call",
      title = { ja = "金曜14時40分、社長の声", en = "Friday, 2.40 p.m.: the owner's voice" },
      paragraph {
        ja = "「私だ。契約が急に決まった。**手付けの380万円を、3時までに**この口座へ頼む。**発表\z
              前だから、専務にも言うな**」。声も話し方も社長です。番号は非通知です。",
        en = "“It's me. The contract came through. **Send 3.8 million yen by three** to this \z
              account. **Not a word, not even to the director.**” Voice and manner are the \z
              owner's. The number is withheld.",
      },
      figure {
        picture = "call.svg",
        description = {
          ja = "電話を受ける人と、声の波。その先に、ネクタイをした灰色の人影。下に、時計、銀行と\z
                お金、錠。",
          en = "A person takes a call; the voice comes from a grey figure in a tie. Below: a \z
                clock, a bank with money, a lock.",
        },
        labels = {
          { x = 0.19, y = 0.885, width = 0.24, ja = "3時まで", en = "By three" },
          { x = 0.5, y = 0.9, width = 0.3, ja = "380万円", en = "3.8 million" },
          { x = 0.8, y = 0.885, width = 0.3, ja = "言うな", en = "Tell nobody" },
        },
      },
    },

    scene {
      id = "call-waits",
      title = { ja = "14時43分、待っている声", en = "2.43 p.m.: the voice is waiting" },
      paragraph {
        ja = "「急いでくれ」と、声が言います。",
        en = "“Hurry, please,” says the voice.",
      },
      single {
        id = "owner-calls",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "quiz",
          leads = "quiz",
          ja = "本人しか知らないことを聞いて試す。",
          en = "Test him with a question that he alone can answer.",
          feedback = {
            ja = "疑えたのは大きな一歩です。しかし、何が知られているかは、こちらには分かりません\z
                  。",
            en = "To doubt was a great step. But you cannot know what they know.",
          },
        },
        option {
          id = "pay",
          leads = "paid",
          ja = "声が本人なので、3時に間に合わせる。",
          en = "It is his voice: make it by three.",
          feedback = {
            ja = "頼りにされれば、応えたくなります。けれども、声は短い動画から作れます。",
            en = "One wants to be relied on. But a voice can be made from a short video.",
          },
        },
        option {
          id = "back",
          leads = "back",
          ja = "「かけ直します」と切り、社長の携帯にかける。",
          en = "“I'll call back.” Hang up and dial the owner's mobile.",
          feedback = {
            ja = "気まずい30秒が、会社を守りました。",
            en = "Thirty awkward seconds saved the firm.",
          },
        },
      },
    },

    scene {
      id = "quiz",
      title = { ja = "答えは合っていた", en = "The right answer" },
      paragraph {
        ja = "「お泊まりは、どちらですか」。「いつもの駅前のホテルだ。……疑うのか。間に合わなけれ\z
              ば、君の責任だぞ」。**答えは合っています**。ホテルは、社長のSNSの写真からも分かり\z
              ます。",
        en = "“Where are you staying?” “The hotel by the station, as always. … Do you doubt me? \z
              If it fails, it is your fault.” **He is right.** But the owner's posts show the \z
              hotel, too.",
      },
    },

    scene {
      id = "quiz-clock",
      title = { ja = "14時52分", en = "2.52 p.m." },
      paragraph {
        ja = "相手は、切らずに待っています。",
        en = "He stays on the line.",
      },
      single {
        id = "eight-minutes",
        stem = {
          ja = "あと8分です。どうしますか。",
          en = "Eight minutes are left. What do you do?",
        },
        option {
          id = "pay-now",
          leads = "paid",
          ja = "答えが合ったので、振り込む。",
          en = "The answer was right: pay.",
          feedback = {
            ja = "試したのだから、と思います。しかし、合う答えは、調べた人にも言えます。",
            en = "You did test him. But whoever has looked it up knows the answer, too.",
          },
        },
        option {
          id = "back-late",
          leads = "back",
          ja = "「それでも、かけ直す決まりです」と切る。",
          en = "“It is our rule to call back.” Hang up.",
          feedback = {
            ja = "「決まり」は、あなたを守る言葉です。相手が誰でも使えます。",
            en = "“Our rule” protects you, whoever is calling.",
          },
        },
      },
    },

    scene {
      id = "back",
      title = { ja = "30秒後", en = "Thirty seconds later" },
      leads = "end-good",
      paragraph {
        ja = "社長はすぐ出ました。「何の話だ。今、客先だよ」。あなたは専務に話し、警察と銀行に口\z
              座の番号を知らせました。",
        en = "The owner answers at once: “What contract? I'm with a customer.” You tell the \z
              director, and report the account to police and bank.",
      },
      match {
        id = "what-broke",
        stem = {
          ja = "どの習慣が、どの手を破りましたか。",
          en = "Which habit broke which trick?",
        },
        pair {
          ja = "作った声",
          en = "The made voice",
          with = { ja = "知っている番号に折り返す", en = "Calling the number you know" },
          feedback = {
            ja = "声ではなく、番号で確かめました。",
            en = "You checked by number, not by voice.",
          },
        },
        pair {
          ja = "「3時までに」",
          en = "“By three”",
          with = { ja = "急ぎでも決まりを変えない", en = "No exception for hurry" },
          feedback = {
            ja = "急ぎに例外を作らないことが効きました。",
            en = "There was no exception for hurry.",
          },
        },
        pair {
          ja = "「専務にも言うな」",
          en = "“Not even the director”",
          with = { ja = "お金は二人で動かす", en = "Two people move money" },
          feedback = {
            ja = "口止めは、二人目を外すための言葉です。",
            en = "Secrecy is meant to remove the second person.",
          },
        },
      },
    },

    scene {
      id = "paid",
      title = { ja = "16時20分、もう一本の電話", en = "4.20 p.m.: another call" },
      paragraph {
        ja = "14時57分、380万円を送りました。16時20分、社長から電話です。「今、客先を出た。契約は\z
              来月になりそうだ。変わりないか」。**社長は、あの電話を知りません**。",
        en = "At 2.57 you sent 3.8 million yen. At 4.20 the owner calls: “Just left the customer. \z
              The contract will take another month. All well?” **He knows nothing of that call.**",
      },
    },

    scene {
      id = "paid-now",
      title = { ja = "電話を切って", en = "After the call" },
      paragraph {
        ja = "送金のことは、社長も専務も知りません。",
        en = "Neither the owner nor the director knows of the payment.",
      },
      single {
        id = "after-paying",
        stem = {
          ja = "血の気が引きます。まず何をしますか。",
          en = "You turn pale. What comes first?",
        },
        option {
          id = "ask-back",
          leads = "gone",
          ja = "届いた口座の相手に電話し、返してもらう。",
          en = "Call the people of that account and ask for it back.",
          feedback = {
            ja = "話せば通じる、と思いたくなります。しかし、その電話で、相手は引き出しを急ぎます\z
                  。",
            en = "You hope to talk. But the call makes them hurry.",
          },
        },
        option {
          id = "monday",
          leads = "gone",
          ja = "会社に迷惑なので、まず自分で銀行の記録を調べる。",
          en = "Look into the records by yourself first, to spare the firm.",
          feedback = {
            ja = "責任を感じる人ほど、一人で抱えます。けれども、お金はその間に動きます。",
            en = "People who feel responsible try to cope alone. Meanwhile the money moves.",
          },
        },
        option {
          id = "bank",
          leads = "frozen",
          ja = "社長と専務に話し、銀行と警察に電話する。",
          en = "Tell the owner and the director; call bank and police.",
          feedback = {
            ja = "言いにくいことをすぐ言えたので、止められるお金が残っていました。",
            en = "You said at once what was hard to say, so part could be stopped.",
          },
        },
      },
    },

    scene {
      id = "frozen",
      title = { ja = "止まった200万円", en = "Two million stopped" },
      leads = "causes",
      paragraph {
        ja = "銀行は相手の口座を止めました。180万円は引き出された後で、200万円が残っていました。\z
              戻るには、手続きと月日がかかります。",
        en = "The bank froze the account. 1.8 million had been drawn, two million were left. \z
              Getting it back takes papers and months.",
      },
      paragraph {
        ja = "警察の人は言いました。「**1時間半で電話をくれたのは、早いほうです**」。",
        en = "“**An hour and a half: that was quick**,” said the police.",
      },
    },

    scene {
      id = "gone",
      title = { ja = "空の口座", en = "An empty account" },
      leads = "causes",
      paragraph {
        ja = "銀行に電話したのは、月曜の朝でした。口座は空でした。金曜の夕方なら、まだ残りがあっ\z
              たそうです。",
        en = "The bank was told on Monday morning. The account was empty. On Friday evening \z
              there had still been some.",
      },
      paragraph {
        ja = "専務は言いました。「私に一言、言ってくれれば」。**口止めは、そのためにありました。\z
              **",
        en = "“If only you had told me,” said the director. **That is what the secrecy was \z
              for.**",
      },
    },

    scene {
      id = "causes",
      title = { ja = "何が重なったのか", en = "What came together" },
      paragraph {
        ja = "専務と中村さんは、一週間をたどりました。紙、来客、SNS、電話。どこからでも、台本の材\z
              料は集まります。",
        en = "The director and Ms Nakamura retrace the week. Paper, visitors, posts, calls: any \z
              of them can give a piece of the script.",
      },
      multiple {
        id = "what-led-2",
        stem = {
          ja = "この被害を招いたものを、すべて選んでください。",
          en = "Choose everything that led to this.",
        },
        wrong {
          ja = "中村さんが、経理に向いていなかった",
          en = "Ms Nakamura is unfit for accounts",
          feedback = {
            ja = "人を替えれば済むと思いたくなります。けれども、同じ電話は次の人にも来ます。",
            en = "A new person seems the cure. But the same call will come to them.",
          },
        },
        right { ja = "一人で振り込める仕組みだった", en = "One person could send money alone" },
        right {
          ja = "急ぎの頼みを折り返す決まりがなかった",
          en = "There was no rule to call back when it is urgent",
        },
        wrong {
          ja = "社長が出張していた",
          en = "The owner was travelling",
          feedback = {
            ja = "留守は、ねらわれる日です。しかし、出張しない会社にはできません。",
            en = "Absence is the chance they wait for. But owners travel.",
          },
        },
        right {
          ja = "留守の日や担当が、外から分かった",
          en = "Outsiders could learn absences and duties",
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "弱みと備えを結ぶ", en = "A measure for each weak spot" },
      paragraph {
        ja = "翌週、A社は四つの決まりを一枚の紙にしました。",
        en = "The next week Firm A puts four rules on one sheet.",
      },
      match {
        id = "rules-for-causes",
        stem = {
          ja = "どの決まりが、どの弱みに効きますか。",
          en = "Which rule helps against which weak spot?",
        },
        also = { { ja = "電話に出ない", en = "Answer no calls" } },
        pair {
          ja = "一人で振り込める",
          en = "One person can pay alone",
          with = { ja = "確かめる人と承認する人を分ける", en = "One checks, another approves" },
          feedback = {
            ja = "銀行の設定でも、二人の承認にできます。",
            en = "Banks can ask for two approvals.",
          },
        },
        pair {
          ja = "声だけで信じる",
          en = "A voice is believed",
          with = { ja = "控えてある番号に折り返す", en = "Call back by your own list" },
          feedback = {
            ja = "声も番号の表示も、まねできます。",
            en = "Voice and displayed number can be copied.",
          },
        },
        pair {
          ja = "約束のない人が入れる",
          en = "Strangers can walk in",
          with = { ja = "会社に確かめ、付き添う", en = "Check with his firm, go along" },
          feedback = {
            ja = "待ってもらうことは、失礼ではありません。",
            en = "To let him wait is not rude.",
          },
        },
        pair {
          ja = "予定が紙とSNSから漏れる",
          en = "Plans leak by paper and posts",
          with = { ja = "裁断し、出張中は載せない", en = "Shred; no posts while away" },
          feedback = {
            ja = "帰ってから載せても、写真は変わりません。",
            en = "Posted after the return, the picture is the same.",
          },
        },
      },
    },

    scene {
      id = "morning",
      title = { ja = "次の月曜の朝礼", en = "The following Monday's meeting" },
      paragraph {
        ja = "社長が全員の前に立ちました。",
        en = "The owner stands before everybody.",
      },
      figure {
        picture = "morning.svg",
        description = {
          ja = "ネクタイの人が、二人で確かめる絵の吹き出しを示し、三人が聞いている。",
          en = "A person with a tie speaks of two people checking together; three listen.",
        },
        labels = {
          { x = 0.19, y = 0.71, width = 0.26, ja = "社長", en = "Owner" },
          { x = 0.765, y = 0.885, width = 0.34, ja = "社員", en = "Staff" },
        },
      },
    },

    scene {
      id = "morning-words",
      title = { ja = "社長の一言", en = "What the owner says" },
      paragraph {
        ja = "何を言うかで、次の電話の受け方が変わります。",
        en = "What he says decides how the next call is taken.",
      },
      single {
        id = "owner-says",
        stem = {
          ja = "あなたが社長なら、どう言いますか。",
          en = "If you were the owner, what would you say?",
        },
        option {
          id = "careful",
          leads = "end-bad",
          ja = "「今回は不注意だった。各自、気を引き締めるように」",
          en = "“That was careless. Be on your guard, all of you.”",
          feedback = {
            ja = "引き締めたい気持ちは分かります。しかし、叱られた話は、次の報告を遅らせます。",
            en = "One wants to be strict. But scolding delays the next report.",
          },
        },
        option {
          id = "rule",
          leads = "end-mixed",
          ja = "「私の頼みでも折り返せ。遅れても、責めない」",
          en = "“Call back even me. No blame for the delay.”",
          feedback = {
            ja = "社長の口から出た決まりは、だれもが使えます。",
            en = "A rule from the owner's mouth can be used by anyone.",
          },
        },
        option {
          id = "quiet",
          leads = "end-bad",
          ja = "「信用に関わる。この話は外でも中でもするな」",
          en = "“Our name is at stake. Not a word, inside or out.”",
          feedback = {
            ja = "会社を守りたい一心です。けれども、知らない社員は、同じ手にかかります。",
            en = "It is meant to protect the firm. But those who do not know will fall for it, \z
                  too.",
          },
        },
      },
    },

    scene {
      id = "end-good",
      title = { ja = "何も起きなかった金曜", en = "The Friday when nothing happened" },
      ending = "good",
      paragraph {
        ja = "社長は帰ると、最初に中村さんの席へ来ました。「折り返してくれて、ありがとう」。その\z
              一言で、ほかの社員も折り返すようになりました。",
        en = "Back from his trip, the owner came to your desk first: “Thank you for calling \z
              back.” Since then others do it, too.",
      },
      paragraph {
        ja = "翌月、倉庫に「専務」から電話がありました。係の人は、笑って折り返しました。",
        en = "Next month “the director” called the warehouse. They smiled and called back.",
      },
    },

    scene {
      id = "end-mixed",
      title = { ja = "高くついた決まり", en = "An expensive rule" },
      ending = "mixed",
      paragraph {
        ja = "失ったお金の全部は、戻りませんでした。それでも三か月後、「口座が変わりました」とい\z
              うメールに、若い社員が折り返しました。にせ物でした。",
        en = "Not all of the money came back. But three months later a young colleague called \z
              back about “our new account”. It was a fake.",
      },
      paragraph {
        ja = "社長は朝礼で、その社員をほめました。",
        en = "The owner praised her before everybody.",
      },
    },

    scene {
      id = "end-bad",
      title = { ja = "言い出せない会社", en = "A firm where nobody speaks up" },
      ending = "bad",
      paragraph {
        ja = "二か月後、営業の一人が、にせの取引先に商品を送りました。壁には決まりの紙があります\z
              。けれども、気づいた日に、だれにも言えませんでした。会社が知ったのは、九日後です。",
        en = "Two months later a salesman sent goods to a fake customer. The sheet with the rules \z
              was on the wall. But the day he noticed, he could tell nobody. The firm learned of \z
              it nine days later.",
      },
      paragraph {
        ja = "運送会社は言いました。「その日なら、配達を止められたかもしれません」。",
        en = "“That day we might have stopped the delivery,” said the carrier.",
      },
    },

    debrief {
      heading { ja = "持ち帰ること", en = "What to take home" },
      list {
        {
          ja = "急ぎ、偉い人、口止め。**一つでもあれば、払う前に折り返す**",
          en = "Hurry, rank, secrecy: **with any of them, call back before you pay**",
        },
        {
          ja = "お金は**二人**で動かす。社長も例外にしない",
          en = "**Two people** move money, even for the owner",
        },
        {
          ja = "だまされたら、**その日に銀行と警察**へ",
          en = "Deceived? **Bank and police the same day**",
        },
        { ja = "早く言った人を責めない", en = "No blame for those who speak up" },
        {
          ja = "担当の名、留守の日、SNSの写真は、**台本の材料**になる",
          en = "Names, absences and posted photos are **pieces for a script**",
        },
      },
      ask {
        ja = "社長の頼みでも折り返して確かめた社員を、自社ではだれがほめますか。",
        en = "In your firm, who praises the one who called the owner back?",
      },
    },
  },

  scenario {
    id = "screaming-screen",
    title = { ja = "鳴りやまない画面", en = "The screaming screen" },

    scene {
      id = "screen",
      title = { ja = "倉庫のパソコンが鳴る", en = "The warehouse PC screams" },
      paragraph {
        ja = "同じA社の倉庫です。**あなたは出荷係の山口さん**。配送先の道を調べていると、画面が\z
              真っ赤になり、大きな音が鳴りました。「ウイルスに感染。電源を切ると全部消えます。**\z
              この番号に電話を**」。閉じる印が見つかりません。",
        en = "The same firm's warehouse. **You are Mr Yamaguchi**, in shipping. While you look \z
              up a route, the screen turns red and a siren wails: “Infected! Switch off and all \z
              is lost. **Call this number.**” You find nothing to close it with.",
      },
      figure {
        picture = "screen.svg",
        description = {
          ja = "警告の三角と電話の絵が出た画面から音が鳴り、人が受話器のそばに立っている。",
          en = "A screen with a warning and a telephone sounds an alarm; a person stands by a \z
                phone.",
        },
        labels = {
          { x = 0.34, y = 0.87, width = 0.4, ja = "赤い画面", en = "Red screen" },
          { x = 0.78, y = 0.79, width = 0.3, ja = "山口さん", en = "Yamaguchi" },
        },
      },
    },

    scene {
      id = "screen-goes-on",
      title = { ja = "鳴り続ける音", en = "The noise goes on" },
      paragraph {
        ja = "倉庫の人が、みなこちらを見ています。",
        en = "Everybody in the warehouse is looking.",
      },
      single {
        id = "siren",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "dial",
          leads = "helper",
          ja = "音を止めたいので、画面の番号に電話する。",
          en = "Call the number, to stop the noise.",
          feedback = {
            ja = "音は、考えさせないための道具です。本物の警告は、電話番号を出しません。",
            en = "Noise is there to stop you thinking. Real warnings show no number.",
          },
        },
        option {
          id = "shout",
          leads = "closed",
          ja = "手を離し、事務所の中村さんを呼ぶ。",
          en = "Hands off; call Ms Nakamura from the office.",
          feedback = {
            ja = "一人で決めないことが、一番の守りでした。",
            en = "Not deciding alone was the best guard.",
          },
        },
        option {
          id = "click",
          leads = "helper",
          ja = "音を止めようと、画面の中の「閉じる」を押す。",
          en = "Press “Close” in the picture to stop the noise.",
          feedback = {
            ja = "押せば消えそうに見えます。しかし、それは絵の一部で、電話をせかす次の画面が出ま\z
                  した。",
            en = "It looks like a way out. But it is part of the picture and leads on to the \z
                  phone.",
          },
        },
      },
    },

    scene {
      id = "helper",
      title = { ja = "親切な「技術者」", en = "The kind “technician”" },
      paragraph {
        ja = "「すぐ電話をください」と画面が繰り返すので、かけました。丁寧な人が出ます。「遠隔で\z
              直します。この道具を入れてください」。",
        en = "“Call at once,” the screen keeps saying, and you did. A polite voice: “I can mend \z
              it from here. Please install this tool.”",
      },
      single {
        id = "install-tool",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "install",
          leads = "remote",
          ja = "見てもらうだけなら、と入れる。",
          en = "Install it; he only wants to look.",
          feedback = {
            ja = "直したい一心です。けれども、その道具で、相手はあなたの席に座ります。",
            en = "You want it mended. But the tool puts him in your chair.",
          },
        },
        option {
          id = "hang-up",
          leads = "closed",
          ja = "「会社に聞きます」と切り、線を抜く。",
          en = "“I'll ask my firm.” Hang up, unplug the cable.",
          feedback = {
            ja = "途中でも、切れば止まります。遅すぎることはありません。",
            en = "Hanging up stops it, even halfway. It is not too late.",
          },
        },
      },
    },

    scene {
      id = "remote",
      title = { ja = "動く矢印", en = "The pointer moves" },
      leads = "end-late",
      paragraph {
        ja = "矢印がひとりでに動き、客の名簿が開いて閉じました。「修理は5万円。コンビニの電子マ\z
              ネーで」。あなたは、おかしいと気づきました。",
        en = "The pointer moves by itself. A customer list opens and closes. “Repair: 50,000 \z
              yen, in gift cards from the shop.” Now you know.",
      },
      paragraph {
        ja = "客の名簿を見られたおそれは、会社が個人情報保護委員会に報告します。",
        en = "The list may have been seen. The firm reports that to the Personal Information \z
              Protection Commission.",
      },
      order {
        id = "screen-steps",
        stem = { ja = "することを、順に並べてください。", en = "Put the steps into order." },
        feedback = {
          ja = "相手の手を止め、知らせ、それから機械を調べます。",
          en = "Stop them, tell, and then look at the machine.",
        },
        option { ja = "線を抜き、無線を切る", en = "Unplug, Wi-Fi off" },
        option { ja = "会社の担当に言う", en = "Tell the firm's contact" },
        option {
          ja = "別の機械から、パスワードを変える",
          en = "Change passwords from another PC",
        },
        option { ja = "機械を調べ、初期化する", en = "Have the PC checked and reset" },
      },
    },

    scene {
      id = "closed",
      title = { ja = "Escキーを、長く", en = "Holding Esc down" },
      ending = "good",
      paragraph {
        ja = "中村さんが来て、Escキーを長く押すと、赤い画面は小さくなりました。ブラウザーを閉じる\z
              と、音も止まりました。**ウイルスはなく、広告の絵でした**。",
        en = "Ms Nakamura holds Esc down: the red screen shrinks. The browser closed, the noise \z
              stops. **No virus: it was an advertisement.**",
      },
      paragraph {
        ja = "聞いてみると、同じ画面が出た人がほかに二人いました。",
        en = "It turned out that two others had seen it, too.",
      },
    },

    scene {
      id = "end-late",
      title = { ja = "言えたのは、その日", en = "Said the same day" },
      ending = "mixed",
      paragraph {
        ja = "電子マネーは買いませんでした。機械は初期化し、名簿の客には会社がわびました。",
        en = "You bought no cards. The PC was reset, and the firm apologized to the customers \z
              on the list.",
      },
      paragraph {
        ja = "山口さんは朝礼で話しました。「恥ずかしいけれど、次の人のために」。",
        en = "You told the meeting: “It is embarrassing, but it may help the next one.”",
      },
    },

    debrief {
      list {
        { ja = "画面の番号に**電話しない**", en = "**Do not call** a number on the screen" },
        {
          ja = "**Escキーを長く押し**、ブラウザーを閉じる。だめなら再起動",
          en = "**Hold Esc**, close the browser, or restart",
        },
        {
          ja = "遠隔操作をさせたら、**線を抜いて**すぐ言う",
          en = "If you let them in, **unplug** and say so at once",
        },
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で、この単元は修了です。",
      en = "The unit is complete when every answer is right.",
    },

    match {
      id = "piece-use",
      review = { "bag", "watched", "quiz" },
      stem = {
        ja = "台本の材料です。だます側は、何に使いますか。",
        en = "Pieces for a script: what does the crook use each for?",
      },
      also = { { ja = "複合機を直す", en = "Mending the copier" } },
      pair {
        ja = "社長の出張の予定",
        en = "The owner's travel dates",
        with = { ja = "確かめにくい日を選ぶ", en = "Picking a day when checking is hard" },
        feedback = {
          ja = "留守の日は、電話の頼みが自然に聞こえます。",
          en = "On that day a call sounds natural.",
        },
      },
      pair {
        ja = "経理の人の名前",
        en = "The accountant's name",
        with = { ja = "だれに電話するかを決める", en = "Knowing whom to call" },
        feedback = {
          ja = "お金を動かせる人に、まっすぐ届きます。",
          en = "It leads straight to who can pay.",
        },
      },
      pair {
        ja = "ホテルの窓の写真",
        en = "The view from the hotel",
        with = { ja = "試す質問に答える", en = "Answering a test question" },
        feedback = {
          ja = "「本人しか知らない」は、あてになりません。",
          en = "“Only he knows” is not reliable.",
        },
      },
    },

    single {
      id = "meter-man",
      review = { "visitor", "visitor-waits", "sent-away" },
      stem = {
        ja = "美容室に、水道の点検だという人が来ました。聞いていません。客が待っています。どうし\z
              ますか。",
        en = "At a hairdresser's, a man has come “to check the water”. You were not told, and \z
              customers wait. What do you do?",
      },
      wrong {
        ja = "奥の水道だけなら、通して仕事を続ける。",
        en = "It is only the taps at the back: let him in.",
        feedback = {
          ja = "手は離せないし、水道なら害もなさそうです。しかし、奥には予約の名簿と金庫がありま\z
                す。",
          en = "Your hands are full. But the list of bookings and the safe are at the back.",
        },
      },
      wrong {
        ja = "名刺をもらい、番号に電話して確かめる。",
        en = "Take his card and call the number on it.",
        feedback = {
          ja = "確かめる習慣は立派です。けれども、名刺の番号には、仲間が出ます。",
          en = "Checking is good. But a friend of his answers that number.",
        },
      },
      wrong {
        ja = "通して、終わるまで横で見ている。",
        en = "Let him in and stand by.",
        feedback = {
          ja = "目を離さないのはよいことです。しかし、話すうちに、店のことを聞き出されます。",
          en = "Watching is good. But you may be drawn into talk.",
        },
      },
      right {
        ja = "待ってもらい、自分で調べた番号に聞く。",
        en = "Let him wait; ask a number you look up.",
        feedback = {
          ja = "本物なら、予定があると分かります。",
          en = "If he is real, they know of it.",
        },
      },
    },

    true_false {
      id = "right-answer",
      review = { "quiz" },
      answer = true,
      stem = {
        ja = "電話の相手が、社長の泊まるホテルを正しく答えた。それでも、振り込む前に折り返すほう\z
              がよい。",
        en = "The caller rightly names the owner's hotel. You should still call back before \z
              paying.",
      },
      feedback = {
        ja = "試して合えば、信じたくなります。しかし、紙やSNSから知ることもできます。",
        en = "A right answer invites trust. But paper and posts may have told them.",
      },
    },

    single {
      id = "ceo-mail",
      review = { "call", "back" },
      stem = {
        ja = "出張中の社長からのチャットです。「会議中で電話に出られない。客への贈り物に電子ギフ\z
              ト券を買い、番号を送って」。どうしますか。",
        en = "A chat from the travelling owner: “In a meeting, can't talk. Buy gift cards for a \z
              customer and send me the codes.” What do you do?",
      },
      wrong {
        ja = "会議中なので、チャットで本人かを聞く。",
        en = "He cannot talk: ask in the chat whether it is him.",
        feedback = {
          ja = "気をつかった確かめ方です。しかし、乗っ取られたチャットは「私だ」と答えます。",
          en = "A tactful check. But a stolen chat says “It's me”.",
        },
      },
      right {
        ja = "電話がつながるまで送らず、専務にも話す。",
        en = "Wait until he answers; tell the director.",
        feedback = {
          ja = "急がせる上に電話に出られないことこそ、合図です。",
          en = "Hurry, and nobody to talk to: that is the sign.",
        },
      },
      wrong {
        ja = "額が小さければ、先に送って後で報告する。",
        en = "If it is little, send it and report later.",
        feedback = {
          ja = "小さければ害も小さく思えます。けれども、番号は戻らず、次の頼みが来ます。",
          en = "Little seems harmless. But codes do not come back, and more is asked.",
        },
      },
      wrong {
        ja = "いつもの言い回しなら、本人と考えて送る。",
        en = "If it sounds like him, send it.",
        feedback = {
          ja = "見慣れた文は信じやすいものです。しかし、前のやり取りからまねられます。",
          en = "A familiar tone inspires trust. But it is copied from earlier chats.",
        },
      },
    },

    gaps {
      id = "first-call",
      review = { "paid", "paid-now", "frozen", "gone" },
      stem = {
        ja = "にせの口座に送金したと気づきました。文を完成させてください。",
        en = "You notice a payment to a fake account. Complete the sentence.",
      },
      sentence = {
        ja = "気づいたら{when}、社内に言い、{who}に電話します。相手の口座を{what}ためです。",
        en = "You tell the firm {when} and call {who}, so that the account is {what}.",
      },
      gap {
        id = "when",
        wrong {
          ja = "確かな証拠を集めてから",
          en = "once all is proved",
          feedback = {
            ja = "まちがいを恐れるのは自然です。しかし、集める間に引き出されます。",
            en = "One fears an error. But meanwhile it is drawn.",
          },
        },
        wrong {
          ja = "上司が戻ってから",
          en = "when the boss is back",
          feedback = {
            ja = "直接言いたいものです。けれども、電話なら今言えます。",
            en = "You want to say it in person. But the phone is quicker.",
          },
        },
        right { ja = "その日のうちに", en = "the same day" },
      },
      gap {
        id = "who",
        right { ja = "銀行と警察", en = "bank and police" },
        wrong {
          ja = "相手の口座の人",
          en = "the account's holder",
          feedback = {
            ja = "話せば通じる気がします。しかし、引き出しを急がせるだけです。",
            en = "Talking only makes them hurry.",
          },
        },
        wrong {
          ja = "取引先の全部",
          en = "all partners",
          feedback = {
            ja = "知らせることも後で要ります。けれども、お金は止まりません。",
            en = "They may have to know later. It does not stop the money.",
          },
        },
      },
      gap {
        id = "what",
        wrong {
          ja = "調べてもらう",
          en = "looked into",
          feedback = {
            ja = "調べることも大事です。しかし、先に止めないと空になります。",
            en = "Useful, but first it has to be stopped.",
          },
        },
        right { ja = "止めてもらう", en = "frozen" },
        wrong {
          ja = "解約してもらう",
          en = "closed",
          feedback = {
            ja = "他人の口座を、頼んで解約させることはできません。",
            en = "You cannot have someone's account closed.",
          },
        },
      },
    },

    hotspot {
      id = "desk-seen",
      review = { "alone" },
      picture = "copier.svg",
      most = 1,
      stem = {
        ja = "来客が通る通路のそばの席です。席の人が先に片付けるべき物で、鍵の代わりになる物を一\z
              つ選んでください。",
        en = "A desk by the way that visitors take. Choose the one thing that works as a key \z
              and must go first.",
      },
      description = {
        ja = "左に複合機と作業服の人。右の机に、貼り紙のついた画面と書類。壁に予定の板と扉。",
        en = "Left, copier and service man. On the desk a screen with a note, and papers. On \z
              the wall a board and a door.",
      },
      feedback = {
        ja = "それを見れば、そのまま中に入れる物です。",
        en = "Whoever sees it can get straight in.",
      },
      wrong {
        x = 0.55,
        y = 0.1,
        width = 0.25,
        height = 0.24,
        ja = "壁の予定表",
        en = "The schedule on the wall",
        feedback = {
          ja = "留守の日が分かり、台本の材料になります。しかし、それで画面は開きません。",
          en = "It tells absences. But it opens no screen.",
        },
      },
      right {
        x = 0.58,
        y = 0.4,
        width = 0.19,
        height = 0.2,
        ja = "画面の貼り紙",
        en = "The note on the screen",
      },
      wrong {
        x = 0.8,
        y = 0.46,
        width = 0.12,
        height = 0.18,
        ja = "机の請求書",
        en = "The invoice on the desk",
        feedback = {
          ja = "取引先と金額が知られます。けれども、鍵にはなりません。",
          en = "It tells partner and amount. But it is no key.",
        },
      },
      wrong {
        x = 0.06,
        y = 0.36,
        width = 0.27,
        height = 0.4,
        ja = "複合機",
        en = "The copier",
        feedback = {
          ja = "紙が残っていれば危ない物です。しかし、この絵では紙はありません。",
          en = "Sheets left in it would matter. There are none here.",
        },
      },
    },

    categorize {
      id = "after-words",
      review = { "morning", "morning-words", "end-bad", "end-mixed" },
      stem = {
        ja = "だまされた後の、社長の言葉です。次の報告を早くするものと、遅くするものに分けてくだ\z
              さい。",
        en = "After a fraud, words of an owner: which bring the next report sooner, which later?",
      },
      feedback = {
        ja = "言った人が損をしない言葉は、報告を早くします。",
        en = "Reports come sooner where they cost nothing.",
      },
      category {
        id = "sooner",
        ja = "早くする",
        en = "Sooner",
        option {
          ja = "「私にも折り返してよい」",
          en = "“You may call even me back”",
          feedback = { ja = "頼みを断る後ろ盾になります。", en = "It backs those who say no." },
        },
        option {
          ja = "「すぐ言った人を責めない」",
          en = "“No blame for speaking up”",
          feedback = { ja = "言い出すこわさが減ります。", en = "There is less to fear." },
        },
      },
      category {
        id = "later",
        ja = "遅くする",
        en = "Later",
        option {
          ja = "「二度目は許さない」",
          en = "“There will be no second time”",
          feedback = {
            ja = "厳しさは効きそうに思えます。しかし、二度目が隠されます。",
            en = "It sounds strict. But the second time is hidden.",
          },
        },
        option {
          ja = "「外でも中でも話すな」",
          en = "“Not a word to anyone”",
          feedback = {
            ja = "手口を知らない人が、次にだまされます。",
            en = "Those who do not know are next.",
          },
        },
      },
    },

    multiple {
      id = "tool-installed",
      review = { "helper", "remote", "closed" },
      stem = {
        ja = "にせの技術者に言われ、遠隔の道具を入れた直後に気づきました。するとよいことを、すべ\z
              て選んでください。",
        en = "A fake technician made you install a tool, and then you notice. Choose everything \z
              that you should do.",
      },
      right {
        ja = "LANの線を抜き、電話を切る。",
        en = "Unplug the network and hang up.",
        feedback = { ja = "相手の手を止めます。", en = "It stops them." },
      },
      wrong {
        ja = "道具を消してもらい、画面で見届ける。",
        en = "Have him remove the tool while you watch.",
        feedback = {
          ja = "目の前で消えれば安心に思えます。しかし、見えない物が残ることがあります。",
          en = "You see it go. But unseen things may stay.",
        },
      },
      right {
        ja = "会社の担当に、すぐ話す。",
        en = "Tell the firm's contact person at once.",
        feedback = {
          ja = "名簿を見られたかを、会社が調べられます。",
          en = "The firm can find out what was seen.",
        },
      },
      wrong {
        ja = "同じパソコンで、銀行のパスワードを変える。",
        en = "Change the bank password on that PC.",
        feedback = {
          ja = "急いで変えたいものです。けれども、のぞかれている機械で打つと、新しい物も渡ります\z
                。",
          en = "You want it changed. But typed there, the new one is theirs, too.",
        },
      },
      wrong {
        ja = "音がやんだので、出荷を続ける。",
        en = "The noise has stopped: go on shipping.",
        feedback = {
          ja = "仕事は待ってくれません。しかし、その間も相手は中を見られます。",
          en = "Work is waiting. But they can still look round.",
        },
      },
    },
  },
}
