-- Unit 16 of the seminar of 2009 (seed 000, lines 152-164), a case to play. The law is that of today: the
-- Act on the Protection of Personal Information as amended, in force since April 2022.
module {
  id = "advanced-case-law",
  version = 1,
  minutes = 14,
  title = { ja = "事例：漏れた顧客名簿と法律", en = "Case: a leaked list and the law" },
  summary = {
    ja = "台所用品メーカーの名簿が漏れた一週間をたどり、誰に、何を、いつまでに知らせるかを体験し\z
          ます。",
    en = "Live the week after a customer list leaks: whom to tell, what, and by when.",
  },
  trade = { ja = "台所用品の製造と通販", en = "Kitchenware, mail order" },
  people = 35,

  scenario {
    id = "leaked-list",
    title = { ja = "名簿が漏れた週", en = "The week of the leak" },

    scene {
      id = "monday",
      title = { ja = "月曜の朝、見慣れない記録", en = "Monday: a strange entry" },
      paragraph {
        ja = "あなたは、台所用品を作るB社の受注担当です。社員は35人。通販のお客様は1,860人です。",
        en = "You handle orders at Firm B, a maker of kitchenware with 35 people and 1,860 \z
              mail-order customers.",
      },
      figure {
        picture = "night.svg",
        description = {
          ja = "月の出た夜、事務所には誰もいない。鍵を持った覆面の人物が、雲から名簿を引き出して\z
                いる。",
          en = "At night the office is empty. A masked person with a key draws a list out of a \z
                cloud.",
        },
        labels = {
          { x = 0.2, y = 0.9, width = 0.35, ja = "土曜 午前2時", en = "Saturday, 2 a.m." },
          { x = 0.51, y = 0.9, width = 0.25, ja = "受注サービス", en = "Order service" },
          { x = 0.85, y = 0.9, width = 0.26, ja = "誰か", en = "Somebody" },
        },
      },
      paragraph {
        ja = "クラウドの受注サービスに、土曜の午前2時、海外からの記録がありました。同僚の山本さ\z
              んのIDで「顧客一覧の書き出し」。山本さんは寝ていたそうです。",
        en = "The cloud service shows an entry from abroad, Saturday 2 a.m.: “export of all \z
              customers”, with the account of your colleague Yamamoto. He was asleep.",
      },
      single {
        id = "first-move",
        stem = {
          ja = "朝の出荷まで、あと30分。何をしますか。",
          en = "The morning's parcels leave in 30 minutes. What do you do?",
        },
        option {
          id = "change",
          leads = "quiet",
          ja = "パスワードを変えて、様子を見る",
          en = "Change the password, and wait",
          feedback = {
            ja = "すぐ手を打ったのは良いことです。確かめるまで黙っていたい気持ちも自然です。ただ\z
                  、期限はもう動き始めています。",
            en = "It was right to act. Waiting to be sure is natural. But the clock is already \z
                  running.",
          },
        },
        option {
          id = "wipe",
          leads = "wiped",
          ja = "山本さんのパソコンを初期化する",
          en = "Wipe Yamamoto's PC",
          feedback = {
            ja = "きれいにすれば安心に思えます。どう入られたかの手がかりも、一緒に消えます。",
            en = "A clean PC feels safe. But the traces of how they got in go with it.",
          },
        },
        option {
          id = "keep",
          leads = "kept-log",
          ja = "IDを止め、記録を残し、社長に電話する",
          en = "Close the account, keep the record, call the boss",
          feedback = {
            ja = "止める、残す、知らせる。出荷が遅れても、これが先です。",
            en = "Stop, keep, tell. It comes first, even if parcels are late.",
          },
        },
      },
    },

    scene {
      id = "quiet",
      title = { ja = "火曜：何も起きない", en = "Tuesday: nothing happens" },
      leads = "wednesday",
      paragraph {
        ja = "出荷は間に合いました。火曜も静かです。あなたと山本さんだけが知っています。",
        en = "The parcels left in time. Tuesday is quiet. Only you and Yamamoto know.",
      },
    },

    scene {
      id = "wiped",
      title = { ja = "火曜：消えた手がかり", en = "Tuesday: the traces are gone" },
      leads = "wednesday",
      paragraph {
        ja = "初期化したパソコンは、きれいになりました。IDがどう盗まれたのかを示す跡は、もう残っ\z
              ていません。",
        en = "The PC is clean. Nothing on it shows any more how the account was stolen.",
      },
      note {
        ja = "名簿はクラウドにありました。パソコンを消しても、外に出た名簿は戻りません。",
        en = "The list was in the cloud. Wiping a PC brings nothing back.",
      },
    },

    scene {
      id = "kept-log",
      title = {
        ja = "月曜の昼：社長、総務、あなた",
        en = "Monday noon: the boss, the office and you",
      },
      leads = "report",
      paragraph {
        ja = "サービスの会社に頼み、記録の写しをもらいました。書き出されたのは、名前、住所、電話\z
              、注文の内容です。カード番号はありません。",
        en = "The provider sends a copy of the record. Exported: names, addresses, telephone \z
              numbers, orders. No card numbers.",
      },
      paragraph {
        ja = "うち300人分は、百貨店から発送を頼まれて預かったものです。",
        en = "300 of the people are customers of a department store, for which Firm B sends \z
              gifts.",
      },
    },

    scene {
      id = "wednesday",
      title = { ja = "水曜：お客様からの電話", en = "Wednesday: customers call" },
      leads = "report-late",
      paragraph {
        ja = "朝から電話が続きます。「御社の名で、未払いの鍋の代金を払えというメールが来た。注文\z
              した品まで合っている。」",
        en = "The phones ring all morning. “A mail in your name says that I owe you for a pan. \z
              It even knows what I ordered.”",
      },
      paragraph {
        ja = "あなたは、社長に月曜のことを話しました。名簿の300人分は、百貨店から発送を頼まれて\z
              預かったものです。",
        en = "You tell the boss about Monday. 300 of the people are customers of a department \z
              store, for which Firm B sends gifts.",
      },
    },

    scene {
      id = "report",
      title = { ja = "月曜の夕方：いつ報告するか", en = "Monday evening: when to report" },
      paragraph {
        ja = "社長が言います。「まだ、本当に漏れたと決まったわけではない。報告は、調べ終わってか\z
              らでいいのでは。」",
        en = "The boss says, “It is not certain that anything leaked. Let us report when we \z
              know.”",
      },
      single {
        id = "when",
        stem = {
          ja = "総務と一緒に、社長に何と言いますか。",
          en = "What do you and the office tell him?",
        },
        option {
          id = "wait",
          leads = "waited",
          ja = "調査の報告書ができてからにします",
          en = "We report when the investigation is done",
          feedback = {
            ja = "正確に伝えたい誠実さです。法律は、おそれの段階から、分かったことを急いで求めて\z
                  います。",
            en = "An honest wish to be exact. But the law asks for what is known, soon, even on \z
                  suspicion.",
          },
        },
        option {
          id = "police",
          leads = "police-only",
          ja = "警察に届けます。それで足ります",
          en = "We tell the police; that is enough",
          feedback = {
            ja = "警察への相談は大切です。個人情報の報告先は、別にあります。",
            en = "Telling the police matters. But the leak has to be reported elsewhere, too.",
          },
        },
        option {
          id = "first",
          leads = "reported",
          ja = "分かったことだけで、今週出します",
          en = "We send what we know this week",
          feedback = {
            ja = "速報は、不明の欄があっても出せます。",
            en = "The first report may have blanks.",
          },
        },
      },
    },

    scene {
      id = "report-late",
      title = { ja = "水曜の昼：いつから数えるか", en = "Wednesday noon: counting from when" },
      paragraph {
        ja = "社長が聞きます。「私が知ったのは今日だ。期限は、今日から数えればいいか。」",
        en = "The boss asks, “I heard of it today. Do the days count from today?”",
      },
      single {
        id = "count",
        stem = { ja = "何と答えますか。", en = "What do you answer?" },
        option {
          id = "today",
          leads = "waited",
          ja = "はい。今日から数えれば、余裕があります",
          en = "Yes, from today; there is time enough",
          feedback = {
            ja = "社長が知った日と考えたくなります。でも、あなたが気づいた月曜に、会社は知ったこ\z
                  とになります。",
            en = "One thinks of the day the boss knew. But the firm knew on Monday, when you \z
                  did.",
          },
        },
        option {
          id = "monday-count",
          leads = "reported",
          ja = "いいえ。月曜からなので、今日出します",
          en = "No, from Monday; we send it today",
          feedback = {
            ja = "社内のどこか一つの部署が知った日から数えます。まだ間に合います。",
            en = "The days count from when any desk of the firm knew. It is not too late.",
          },
        },
      },
    },

    scene {
      id = "waited",
      title = { ja = "三週間後：遅れた報告", en = "Three weeks later: the late report" },
      leads = "causes-late",
      paragraph {
        ja = "調査の報告書を付けて、個人情報保護委員会に報告しました。委員会から聞かれます。「速\z
              報は、なぜ出なかったのですか。」",
        en = "You send the report with the findings. The Commission asks, “Why was there no \z
              first report?”",
      },
      paragraph {
        ja = "その間に、にせの請求で、お客様4人が代金を払っていました。",
        en = "Meanwhile four customers had paid the false bills.",
      },
    },

    scene {
      id = "police-only",
      title = { ja = "三週間後：警察での一言", en = "Three weeks later: a word from the police" },
      leads = "causes-late",
      paragraph {
        ja = "警察の担当者が聞きました。「個人情報保護委員会への報告と、お客様への連絡は、お済み\z
              ですね。」",
        en = "The officer asks, “You have reported to the Commission and told your customers, \z
              have you not?”",
      },
      paragraph {
        ja = "どちらも、していませんでした。その間に、にせの請求で、お客様4人が代金を払っていま\z
              した。",
        en = "You had done neither. Meanwhile four customers had paid the false bills.",
      },
    },

    scene {
      id = "reported",
      title = { ja = "水曜：速報を出した", en = "Wednesday: the first report is sent" },
      leads = "causes",
      figure {
        picture = "form.svg",
        description = {
          ja = "報告の様式。上の三つの欄は埋まり、下の二つは空いていて、点が並ぶ。",
          en = "A form: three fields are filled in, two are still open.",
        },
        labels = {
          { x = 0.73, y = 0.2, width = 0.5, ja = "分かっていること", en = "Known" },
          { x = 0.73, y = 0.72, width = 0.5, ja = "調査中", en = "Still open" },
        },
      },
      paragraph {
        ja = "個人情報保護委員会のサイトの様式で、速報を出しました。人数は「最大1,860人」、原因\z
              は「調査中」。警察と百貨店にも、同じ日に知らせました。",
        en = "You send the first report on the Commission's website: “up to 1,860 people”, \z
              cause “under investigation”. The police and the store hear of it the same day.",
      },
    },

    scene {
      id = "causes",
      title = { ja = "なぜ入られたのか", en = "How they got in" },
      leads = "measures",
      paragraph {
        ja = "山本さんが思い出しました。2月に、にせのサインイン画面へ入力したそうです。同じパス\z
              ワードを、受注サービスでも使っていました。",
        en = "Yamamoto remembers: in February he typed his password into a fake page. He used \z
              the same one for the order service.",
      },
      multiple {
        id = "what-led",
        stem = {
          ja = "漏れにつながったものを、すべて選んでください。",
          en = "What led to the leak? Choose all.",
        },
        wrong {
          ja = "名簿をクラウドに置いた",
          en = "The list was in the cloud",
          feedback = {
            ja = "社内に置いても、同じ鍵なら入られます。",
            en = "In the office the same key would have opened it.",
          },
        },
        right {
          ja = "同じパスワードを使い回した",
          en = "One password was used in two places",
          feedback = {
            ja = "一つ漏れると、ほかも開きます。",
            en = "When one leaks, the other opens.",
          },
        },
        right {
          ja = "パスワードだけで入れた",
          en = "A password alone was enough",
          feedback = {
            ja = "二つ目の確認があれば、止まったはずです。",
            en = "A second check would have stopped it.",
          },
        },
        wrong {
          ja = "山本さんが不注意だった",
          en = "Yamamoto was careless",
          feedback = {
            ja = "誰でもだまされます。人を替えても、また起きます。",
            en = "Anyone may be fooled. Another person would be, too.",
          },
        },
        right {
          ja = "誰のIDでも全員分を書き出せた",
          en = "Any account could export everyone",
          feedback = {
            ja = "要る人に絞れば、害は小さくなります。",
            en = "Fewer rights, less harm.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "tell",
      paragraph {
        ja = "確報に書く再発防止を決めます。",
        en = "You settle what to write in the final report.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        feedback = {
          ja = "「気をつける」では、確報を読む人は納得しません。",
          en = "“We shall be careful” convinces nobody who reads the report.",
        },
        pair {
          ja = "使い回し",
          en = "One password for two",
          with = { ja = "パスワード管理アプリを配る", en = "Hand out a password manager" },
        },
        pair {
          ja = "パスワードだけ",
          en = "A password alone",
          with = { ja = "多要素認証かパスキーにする", en = "Multi-factor sign-in or passkeys" },
        },
        pair {
          ja = "全員分の書き出し",
          en = "Export of everyone",
          with = {
            ja = "書き出せる人を2人に絞り、知らせを出す",
            en = "Two people may export, and each export is notified",
          },
        },
        pair {
          ja = "古い名簿が残る",
          en = "Old entries remain",
          with = {
            ja = "5年注文のない人の情報を消す",
            en = "Delete who has not ordered for five years",
          },
        },
      },
    },

    scene {
      id = "tell",
      title = { ja = "お客様に、どう知らせるか", en = "How to tell the customers" },
      paragraph {
        ja = "広報の経験がある人はいません。社長は「騒ぎを大きくしたくない」と言います。",
        en = "Nobody has done this before. The boss does not want to make a stir.",
      },
      single {
        id = "notice",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "web",
          leads = "web-only",
          ja = "ホームページに、短いお知らせを載せる",
          en = "Put a short notice on the website",
          feedback = {
            ja = "早く広く伝わる気がします。見に来ない人には届かず、連絡先の分かる人には直接が求\z
                  められます。",
            en = "It seems quick and wide. But most never look, and those you can reach must be \z
                  told directly.",
          },
        },
        option {
          id = "each",
          leads = "direct",
          ja = "一人ずつ、メールと手紙で知らせる",
          en = "Write to each one by mail and letter",
          feedback = {
            ja = "手間と費用はかかります。にせの請求を止められるのは、受け取る本人です。",
            en = "It takes work and money. But only the person can stop a false bill.",
          },
        },
      },
    },

    scene {
      id = "causes-late",
      title = { ja = "なぜ広がったのか", en = "Why it grew" },
      leads = "tell-late",
      paragraph {
        ja = "事務所の図に、守りの抜けた所を書き込みました。",
        en = "You mark the weak spots in a plan of the office.",
      },
      hotspot {
        id = "weak-spots",
        picture = "plan.svg",
        stem = {
          ja = "漏れと、にせの請求の広がりにつながった所を、すべて選んでください。",
          en = "Choose every spot that led to the leak or let the false bills spread.",
        },
        description = {
          ja = "事務所の図。左上に付せんと鍵のある画面、右上に鍵の開いた雲、左下に鳴り続ける電話\z
                と閉じた報告書、右下に鍵のかかった書庫。",
          en = "A plan of the office: a screen with a sticky note and a key, a cloud with an open \z
                lock, a ringing phone beside a closed report, a locked cabinet.",
        },
        right {
          x = 0.03,
          y = 0.04,
          width = 0.44,
          height = 0.42,
          ja = "使い回しのパスワード",
          en = "The same password",
        },
        right {
          x = 0.53,
          y = 0.04,
          width = 0.44,
          height = 0.42,
          ja = "確認が一つだけの受注サービス",
          en = "A service with one check",
        },
        right {
          x = 0.03,
          y = 0.54,
          width = 0.44,
          height = 0.42,
          ja = "お客様に知らせない間",
          en = "Customers left untold",
        },
        wrong {
          x = 0.53,
          y = 0.54,
          width = 0.44,
          height = 0.42,
          ja = "鍵のかかった紙の書庫",
          en = "The locked paper cabinet",
          feedback = {
            ja = "紙も大切ですが、ここから漏れた跡はありません。",
            en = "Paper matters, but nothing leaked here.",
          },
        },
      },
    },

    scene {
      id = "tell-late",
      title = { ja = "今から、知らせるか", en = "Tell them now?" },
      paragraph {
        ja = "社長が言います。「三週間もたった。今さら知らせたら、なぜ黙っていたかと言われる。」",
        en = "The boss says, “After three weeks? They will ask why we kept quiet.”",
      },
      single {
        id = "late-notice",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "now",
          leads = "direct-late",
          ja = "遅れたことも書いて、全員に知らせる",
          en = "Tell everyone, and say that it is late",
          feedback = {
            ja = "つらい手紙です。これから届くにせの請求を、まだ止められます。",
            en = "A hard letter. But it can still stop the next false bills.",
          },
        },
        option {
          id = "hurt",
          leads = "silent",
          ja = "払った4人にだけ、おわびする",
          en = "Apologize to the four who paid",
          feedback = {
            ja = "困った人に応えるのは大切です。残りの1,856人は、危険を知らないままです。",
            en = "They deserve it. But 1,856 others do not know of the danger.",
          },
        },
      },
    },

    scene {
      id = "web-only",
      title = { ja = "知らなかったお客様", en = "Customers who did not know" },
      ending = "mixed",
      paragraph {
        ja = "お知らせを見た人は、わずかでした。翌月、二人がにせの請求を払い、「なぜ手紙をくれな\z
              かったのか」と聞かれました。",
        en = "Few saw the notice. Next month two people paid false bills and asked, “Why did \z
              you not write?”",
      },
      paragraph {
        ja = "B社はあらためて全員に手紙を出し、確報にもそう書きました。",
        en = "Firm B then wrote to all of them, and said so in the final report.",
      },
    },

    scene {
      id = "direct",
      title = { ja = "「知らせてくれて、助かった」", en = "“Good that you told us”" },
      ending = "good",
      paragraph {
        ja = "手紙には、起きたこと、含まれる情報、にせの請求への注意、窓口を書きました。電話は三\z
              日で210件。お金を払った人はいませんでした。",
        en = "The letter told what happened, which data, how to spot false bills, and whom to \z
              call. 210 calls came in three days. Nobody paid.",
      },
      paragraph {
        ja = "年末、60日以内に確報を出しました。百貨店は、翌年も発送を任せてくれました。",
        en = "In December the final report left, within the 60 days. The store stayed with Firm \z
              B.",
      },
    },

    scene {
      id = "direct-late",
      title = { ja = "遅れた手紙", en = "The late letter" },
      ending = "mixed",
      paragraph {
        ja = "厳しい声が届きました。それでも、手紙の後に払った人はいませんでした。",
        en = "Angry answers came. But after the letter nobody paid.",
      },
      paragraph {
        ja = "百貨店との仕事は終わりました。「うちのお客様のことを、三週間も知らされなかった。」",
        en = "The store ended the work: “For three weeks we were not told about our own \z
              customers.”",
      },
    },

    scene {
      id = "silent",
      title = { ja = "外から知らされた会社", en = "Told by others" },
      ending = "bad",
      paragraph {
        ja = "正月、お客様の一人がSNSに、にせの請求と4人のことを書きました。B社が黙っていたと、\z
              全国に知られました。",
        en = "In January a customer posted about the false bills. The whole country read that \z
              Firm B had kept silent.",
      },
      paragraph {
        ja = "個人情報保護委員会からは、全員への通知を求める指導を受けました。注文は半分になりま\z
              した。",
        en = "The Commission told Firm B to notify everyone. Orders fell by half.",
      },
    },

    debrief {
      paragraph {
        ja = "だましたのは犯人で、B社は被害者です。それでも、**お客様を守れるのは、知っている会\z
              社だけ**でした。",
        en = "The thief did it, and Firm B was a victim. Even so, **only the firm that knew \z
              could protect its customers**.",
      },
      list {
        { ja = "止める、残す、知らせる。この順に動く", en = "Stop, keep, tell: in this order" },
        {
          ja = "速報は、不明の欄があっても、3〜5日のうちに",
          en = "The first report goes within 3 to 5 days, blanks and all",
        },
        {
          ja = "本人には、一人ずつ、してほしいことまで",
          en = "Tell each person, with what to do",
        },
        {
          ja = "預かった情報は、預けた会社にすぐ",
          en = "Entrusted data: tell the owner at once",
        },
      },
    },
  },

  page {
    id = "which",
    title = { ja = "届け出が要る漏えい", en = "Leaks that must be reported" },
    grid {
      {
        { ja = "漏れたもの、おそれのあるもの", en = "What leaked, or may have" },
        { ja = "人数", en = "People" },
      },
      {
        { ja = "病歴など、特に配慮の要る情報", en = "Sensitive data such as illness" },
        { ja = "1人から", en = "From one" },
      },
      {
        { ja = "カード番号など、お金の被害になりうる情報", en = "Card numbers and the like" },
        { ja = "1人から", en = "From one" },
      },
      {
        {
          ja = "不正アクセス、盗難、持ち出しによるもの",
          en = "Break-in, theft, taken on purpose",
        },
        { ja = "1人から", en = "From one" },
      },
      {
        { ja = "上のほか（送り間違いなど）", en = "Anything else, such as a wrong address" },
        { ja = "1,000人を超えるとき", en = "Over 1,000" },
      },
    },
    paragraph {
      ja = "B社は三つ目にあたります。**おそれの段階**から対象です。迷ったら、個人情報保護委員会\z
            の案内で確かめます。",
      en = "Firm B is the third kind. **Suspicion is enough.** When in doubt, see the \z
            Commission's guidance.",
    },
  },

  page {
    id = "when",
    title = { ja = "二度の報告と、数え方", en = "Two reports, and how to count" },
    figure {
      picture = "clock.svg",
      description = {
        ja = "時間の線に三つの点。気づいた人、短い報告、長い報告。",
        en = "Three points on a time line: a person notices, a short report, a long report.",
      },
      labels = {
        { x = 0.17, y = 0.88, width = 0.32, ja = "誰かが気づいた日", en = "Someone notices" },
        {
          x = 0.5,
          y = 0.88,
          width = 0.32,
          ja = "速報\n3〜5日が目安",
          en = "First report\n3 to 5 days",
        },
        {
          x = 0.83,
          y = 0.88,
          width = 0.32,
          ja = "確報\n30日か60日",
          en = "Final report\n30 or 60 days",
        },
      },
    },
    list {
      {
        ja = "数え始めは、社長でなく、**会社のどこか一つの部署が知った日**",
        en = "The days run from when **any desk of the firm knew**, not the boss",
      },
      {
        ja = "確報は30日以内。**不正アクセスなど悪意のおそれがあれば60日以内**",
        en = "Final report: 30 days; **60 where malice is possible**",
      },
      {
        ja = "速報は、そのとき分かっていることだけでよい",
        en = "The first report holds what is known by then",
      },
    },
  },

  page {
    id = "whom",
    title = { ja = "誰に、何のために知らせるか", en = "Whom to tell, and why" },
    grid {
      { { ja = "相手", en = "Whom" }, { ja = "何のために", en = "Why" } },
      {
        { ja = "個人情報保護委員会", en = "Personal Information Protection Commission" },
        {
          ja = "法律の報告。業種により窓口が違うことも",
          en = "The legal report; some trades have another desk",
        },
      },
      {
        { ja = "本人", en = "The people concerned" },
        { ja = "にせの連絡などから身を守ってもらう", en = "So that they can protect themselves" },
      },
      {
        { ja = "情報を預けた会社（委託元）", en = "The firm that entrusted the data" },
        { ja = "その会社にも報告の義務がある", en = "It has to report as well" },
      },
      {
        { ja = "警察のサイバー犯罪相談窓口", en = "The police desk for cybercrime" },
        { ja = "捜査と、手口の相談", en = "Investigation and advice" },
      },
      {
        { ja = "IPA、JPCERT/CC", en = "IPA, JPCERT/CC" },
        { ja = "技術の相談", en = "Technical advice" },
      },
    },
    true_false {
      id = "store-check",
      answer = false,
      stem = {
        ja = "預かった300人分のことは、百貨店に知らせなくても、B社が委員会に報告すればよい。",
        en = "For the 300 entrusted people it is enough that Firm B reports to the Commission; \z
              the store need not know.",
      },
      feedback = {
        ja = "百貨店にも報告の義務があり、お客様に知らせるのも百貨店です。すぐに知らせます。",
        en = "The store has to report, too, and to tell its customers. Tell it at once.",
      },
    },
  },

  page {
    id = "notice-page",
    title = { ja = "本人への知らせに書くこと", en = "What to write to each person" },
    steps {
      { ja = "何が、いつ起きたか", en = "What happened, and when" },
      { ja = "どの情報が含まれるか（分かる範囲で）", en = "Which data, as far as you know" },
      { ja = "起こりうることと、**してほしいこと**", en = "What may follow, and **what to do**" },
      { ja = "会社がしたこと、これからすること", en = "What the firm has done and will do" },
      { ja = "窓口と、次に知らせる日", en = "Whom to call, and when they hear more" },
    },
    note {
      ja = "連絡先が分からない人には、ホームページでの公表と窓口で補います。",
      en = "Where you cannot reach people, a public notice and a contact desk stand in.",
    },
    single {
      id = "notice-check",
      stem = {
        ja = "手紙の一文として、お客様がいちばん助かるのはどれですか。",
        en = "Which sentence in the letter helps the customer most?",
      },
      wrong {
        ja = "再発防止に全力で取り組みます",
        en = "We shall do our utmost to prevent another",
        feedback = {
          ja = "誠意は伝わりますが、今日できることが分かりません。",
          en = "It shows good will, but nothing to do today.",
        },
      },
      right {
        ja = "代金を求めるメールは開かず、お電話ください",
        en = "Do not open mails that ask for money; call us",
        feedback = { ja = "今日、身を守れます。", en = "It protects them today." },
      },
      wrong {
        ja = "海外からの高度な攻撃を受けました",
        en = "We were struck by a refined attack from abroad",
        feedback = {
          ja = "事情を説明したくなりますが、お客様のすることは増えません。",
          en = "It explains, but tells them nothing to do.",
        },
      },
    },
  },

  page {
    id = "laws",
    title = { ja = "一つの事故に、四つの決まり", en = "One accident, four sets of rules" },
    grid {
      { { ja = "決まり", en = "Rules" }, { ja = "この事例では", en = "In this case" } },
      {
        { ja = "個人情報保護法", en = "Act on the Protection of Personal Information" },
        { ja = "安全に管理し、漏れたら報告と通知", en = "Keep data safe; report and notify" },
      },
      {
        { ja = "不正アクセス禁止法", en = "Act against unauthorized access" },
        { ja = "他人のIDで入った犯人を罰する", en = "Punishes whoever used another's account" },
      },
      {
        { ja = "不正競争防止法", en = "Unfair Competition Prevention Act" },
        {
          ja = "秘密に管理した名簿なら、使う者を止められる",
          en = "A list kept secret: its use can be stopped",
        },
      },
      {
        { ja = "民法と契約", en = "Civil Code, contracts" },
        { ja = "お客様や百貨店に損害を償う", en = "Damages to customers and partners" },
      },
    },
    note {
      ja = "委員会の命令に背いたり、求められた報告で偽ったりすると、罰則もあります。困ったら弁護\z
            士や商工会議所に相談します。",
      en = "Disobeying the Commission's orders, or lying when it asks for a report, can bring \z
            penalties. Ask a lawyer or your chamber of commerce.",
    },
  },

  page {
    id = "ready",
    title = { ja = "今日、用意しておく一枚", en = "One sheet to prepare today" },
    figure {
      picture = "ready.svg",
      description = {
        ja = "一枚の紙。電話、名簿の一覧、二人の人、手紙の絵が並ぶ。",
        en = "A sheet with a telephone, a list, two people and a letter.",
      },
      labels = {
        {
          x = 0.72,
          y = 0.14,
          width = 0.52,
          ja = "連絡先（夜と休日も）",
          en = "Contacts, nights too",
        },
        {
          x = 0.72,
          y = 0.38,
          width = 0.52,
          ja = "どこに誰の情報があるか",
          en = "Whose data is where",
        },
        {
          x = 0.72,
          y = 0.62,
          width = 0.52,
          ja = "報告する人と、代わりの人",
          en = "Who reports; a stand-in",
        },
        { x = 0.72, y = 0.86, width = 0.52, ja = "お知らせの下書き", en = "A draft notice" },
      },
    },
    paragraph {
      ja = "気づいた人がすることは、**止める、残す、知らせる**の順です。これも紙に書いておきます\z
            。",
      en = "Whoever notices: **stop it, keep the traces, tell**, in this order. Write that on \z
            the sheet, too.",
    },
    ask {
      ja = "今夜漏れたら、あなたの会社では、誰が委員会に報告しますか。",
      en = "If it leaked tonight, who in your firm would report?",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    order {
      id = "first-day",
      review = { "ready", "when", "monday" },
      stem = {
        ja = "旅行代理店で、社員のIDが盗まれ、名簿が外へ出たおそれがあります。する順に並べてくだ\z
              さい。",
        en = "At a travel agent's, an account was stolen and the customer list may be out. Put \z
              the steps into order.",
      },
      feedback = {
        ja = "広がりを止め、手がかりを残し、社内で知らせてから、外へ報告します。確報は最後です。",
        en = "Stop it, keep the traces, tell the boss, then report. The final report comes last.",
      },
      option { ja = "盗まれたIDを止める", en = "Close the stolen account" },
      option { ja = "サインインの記録を写しておく", en = "Keep a copy of the sign-in record" },
      option {
        ja = "責任者に知らせ、分かることを集める",
        en = "Tell the boss and gather what is known",
      },
      option {
        ja = "分かったことだけで速報を出す",
        en = "Send the first report with what is known",
      },
      option {
        ja = "原因と再発防止を確報にまとめる",
        en = "Write causes and measures into the final report",
      },
    },

    matrix {
      id = "must-report",
      review = { "which" },
      points = {
        { ja = "義務", en = "Yes, by law" },
        { ja = "義務ではない", en = "Not by law" },
      },
      stem = {
        ja = "個人情報保護委員会への報告は、義務ですか。",
        en = "Must it be reported to the Commission?",
      },
      row {
        answer = 1,
        ja = "薬局で、病名の載った3人分の控えを電車に忘れ、出てこない",
        en = "A pharmacy leaves notes on three patients' illnesses on a train; they are gone",
        feedback = {
          ja = "人数が少ないと外したくなりますが、病歴は1人からです。",
          en = "Three seems few, but illness counts from one person.",
        },
      },
      row {
        answer = 2,
        ja = "花屋が、客40人への案内を、宛先の見える形で送ってしまった",
        en = "A florist mails 40 customers with all addresses visible",
        feedback = {
          ja = "おわびと対策は要ります。悪意がなく、配慮の要る情報もなく、1,000人以下です。",
          en = "Apologies are due. But there was no malice, nothing sensitive, and not over \z
                1,000.",
        },
      },
      row {
        answer = 1,
        ja = "退職者が、客25人の名簿を転職先へ持ち出した",
        en = "A leaver took a list of 25 customers to a new employer",
        feedback = {
          ja = "社員のしたことでも、目的を持った持ち出しは1人からです。",
          en = "Even by staff, taking it on purpose counts from one.",
        },
      },
      row {
        answer = 1,
        ja = "通販の会社が、1,400人分の宛名を取り違えて送った",
        en = "A mail-order firm mixed up the addresses of 1,400 people",
        feedback = {
          ja = "ただの間違いでも、1,000人を超えれば対象です。",
          en = "A mere mistake, but over 1,000 people.",
        },
      },
    },

    match {
      id = "purpose",
      review = { "whom" },
      stem = {
        ja = "B社が知らせる相手と、目的を組にしてください。",
        en = "Match whom Firm B tells with the purpose.",
      },
      also = { { ja = "損害の保険金を受け取る", en = "To be paid by the insurance" } },
      feedback = {
        ja = "相手ごとに、してもらうことが違います。",
        en = "Each of them does something different with the news.",
      },
      pair {
        ja = "名簿に載ったお客様",
        en = "Customers on the list",
        with = { ja = "にせの請求を見分けてもらう", en = "So that they spot false bills" },
        feedback = {
          ja = "本人だけが、届いたメールを止められます。",
          en = "Only they can stop at the mail.",
        },
      },
      pair {
        ja = "発送を任せた百貨店",
        en = "The store that ordered the sending",
        with = {
          ja = "自らも報告し、客に知らせてもらう",
          en = "So that it reports and tells its own customers",
        },
        feedback = {
          ja = "情報の持ち主として、義務を負っています。",
          en = "It answers for the data, too.",
        },
      },
      pair {
        ja = "警察の相談窓口",
        en = "The police desk",
        with = { ja = "不正に入った者を調べてもらう", en = "To find who broke in" },
        feedback = {
          ja = "犯人を追う役目は、ほかにありません。",
          en = "Nobody else pursues the thief.",
        },
      },
    },

    single {
      id = "counting",
      review = { "when" },
      ordered = true,
      stem = {
        ja = "学習塾で、9日（月）に講師が名簿の流出に気づき、11日（水）に塾長が知りました。速報\z
              の日数は、いつから数えますか。",
        en = "At a tutoring school a teacher notices a leak of its list on Monday the 9th; the \z
              head hears on Wednesday the 11th. From when do the days of the first report count?",
      },
      right {
        ja = "講師が気づいた9日から",
        en = "The 9th: the teacher noticed it",
        feedback = {
          ja = "現場の部署が知れば、会社が知ったことになります。",
          en = "When any desk knows, the firm knows.",
        },
      },
      wrong {
        ja = "塾長が知った11日から",
        en = "The 11th, when the head heard of it",
        feedback = {
          ja = "責任者が知った日と思いがちです。それでは、報告の遅れた会社ほど得をします。",
          en = "One thinks of the head. But then slow firms would gain.",
        },
      },
      wrong {
        ja = "原因が分かった日から",
        en = "The day when the cause is found",
        feedback = {
          ja = "調べてからと思いがちですが、速報は原因が不明でも出します。",
          en = "One wants to know first, but the first report goes without it.",
        },
      },
    },

    single {
      id = "which-notice",
      review = { "notice-page", "which" },
      stem = {
        ja = "ネット通販の客800人の情報が、不正アクセスで漏れました。メールアドレスは分かってい\z
              ます。知らせ方として、よいのはどれですか。",
        en = "A break-in leaks the data of 800 online customers. You have their e-mail \z
              addresses. Which is the best way to tell them?",
      },
      wrong {
        ja = "1,000人以下なので、問い合わせた人に説明する",
        en = "They are under 1,000: explain to those who ask",
        feedback = {
          ja = "人数の線が頭に残ります。しかし、不正アクセスなら1人から通知の対象です。",
          en = "The number sticks in mind. But after a break-in everyone counts.",
        },
      },
      wrong {
        ja = "店のホームページに、おわびと窓口を載せておく",
        en = "Put an apology and a contact on the shop's website",
        feedback = {
          ja = "早くて広い方法に思えます。けれども、届く連絡先があるなら直接知らせます。",
          en = "Quick and wide, it seems. But those you can reach are told directly.",
        },
      },
      right {
        ja = "一人ずつメールを送り、注意する手口も書き添える",
        en = "Mail each person, and describe the likely trick",
        feedback = {
          ja = "本人が身を守れる形で届きます。",
          en = "It reaches them in a form that protects.",
        },
      },
      wrong {
        ja = "調査の報告書ができてから、まとめてメールを送る",
        en = "Mail them all once the report is finished",
        feedback = {
          ja = "正確さを大切にしたくなります。しかし、待つ間に、だまされる人が出ます。",
          en = "One wants to be exact. But meanwhile people are deceived.",
        },
      },
    },

    match {
      id = "laws-match",
      review = { "laws" },
      stem = {
        ja = "それぞれの決まりは、この事故で何をしますか。",
        en = "What does each law do in such a case?",
      },
      feedback = {
        ja = "漏らした側の務め、入った者への罰、名簿の使用を止める力の三つです。",
        en = "The duty of the firm, the penalty for the thief, the power to stop the use.",
      },
      pair {
        ja = "個人情報保護法",
        en = "Act on the Protection of Personal Information",
        with = { ja = "会社に報告と通知を求める", en = "Asks the firm to report and notify" },
        feedback = {
          ja = "犯人ではなく、情報を扱う会社の務めを決めています。",
          en = "It is about the firm that holds the data.",
        },
      },
      pair {
        ja = "不正アクセス禁止法",
        en = "Act against unauthorized access",
        with = { ja = "他人のIDで入ることを罰する", en = "Punishes using another's account" },
        feedback = {
          ja = "名簿を使う前の、入ったことそのものが罪です。",
          en = "Entering is itself the crime.",
        },
      },
      pair {
        ja = "不正競争防止法",
        en = "Unfair Competition Prevention Act",
        with = { ja = "秘密の名簿を使う者を止める", en = "Stops those who use a secret list" },
        feedback = {
          ja = "ふだんから秘密として扱っていたことが条件です。",
          en = "If it had been treated as secret.",
        },
      },
    },

    gaps {
      id = "final",
      review = { "when", "ready" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentences." },
      sentence = {
        ja = "不正アクセスによる漏えいでは、確報は{days}以内です。速報は原因が{blank}出します。\z
              報告する人が休みの日に備え、{standin}を決めておきます。",
        en = "After a break-in the final report is due within {days}. The first report goes \z
              {blank}. For days when the reporter is away, name {standin}.",
      },
      gap {
        id = "days",
        wrong {
          ja = "30日",
          en = "30 days",
          feedback = {
            ja = "ふつうの漏えいの期限です。悪意のおそれがあるときは長くなります。",
            en = "That is for leaks without malice; here it is longer.",
          },
        },
        right { ja = "60日", en = "60 days" },
        wrong {
          ja = "90日",
          en = "90 days",
          feedback = {
            ja = "調べに時間がかかるので欲しくなりますが、そこまで長くありません。",
            en = "One would like that, but it is not so long.",
          },
        },
      },
      gap {
        id = "blank",
        right { ja = "不明のままでも", en = "with the cause left open" },
        wrong {
          ja = "分かってから",
          en = "once the cause is known",
          feedback = {
            ja = "正確にと思いがちですが、間に合いません。",
            en = "One wants to be exact, but it comes too late.",
          },
        },
        wrong {
          ja = "会社の外にあれば",
          en = "when the cause lies outside",
          feedback = {
            ja = "原因で出すかどうかは決まりません。",
            en = "Whether to report does not hang on the cause.",
          },
        },
      },
      gap {
        id = "standin",
        wrong {
          ja = "夜間の警備会社",
          en = "a security company",
          feedback = {
            ja = "見張りは頼めますが、会社に代わって報告はしてくれません。",
            en = "It can watch, but not report for you.",
          },
        },
        wrong {
          ja = "出社する人の順番",
          en = "a rota for the office",
          feedback = {
            ja = "人がいても、報告のしかたを知らなければ進みません。",
            en = "Being there is not enough; somebody has to know how.",
          },
        },
        right { ja = "代わりの担当者", en = "somebody to stand in" },
      },
    },
  },
}
