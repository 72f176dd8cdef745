-- Program 2 for experts who visit small firms: the tools, from the hearing sheet to two stars.

module {
  id = "instructor-tools",
  version = 1,
  minutes = 40,
  title = { ja = "各種ツールの活用方法", en = "Using the tools" },
  summary = {
    ja = "聞き取りの紙、自社診断、基本方針と規程、実行計画書、二つ星。道具を埋めるためでなく、会\z
          社が動くために使います。",
    en = "Hearing sheet, self-check, policy and rules, action plan, two stars: used to get the \z
          firm moving, not to fill in forms.",
  },

  page {
    id = "toolbox",
    title = { ja = "どの場面で、どの道具か", en = "Which tool, and when" },
    figure {
      picture = "toolbox.svg",
      description = {
        ja = "四つの丸の下に、道具の絵。聞き取りの紙と点検表、方針の紙、計画の表、二つの星。",
        en = "Under four circles the tools: hearing sheet and checklist, policy, plan, two \z
              stars.",
      },
      labels = {
        { x = 0.125, y = 0.13, width = 0.22, ja = "第1回", en = "Visit 1" },
        { x = 0.375, y = 0.13, width = 0.22, ja = "第2回", en = "Visit 2" },
        { x = 0.625, y = 0.13, width = 0.22, ja = "第3回", en = "Visit 3" },
        { x = 0.875, y = 0.13, width = 0.22, ja = "第4回", en = "Visit 4" },
        { x = 0.125, y = 0.88, width = 0.23, ja = "聞く、診る", en = "Ask, check" },
        { x = 0.375, y = 0.88, width = 0.23, ja = "決める", en = "Decide" },
        { x = 0.625, y = 0.88, width = 0.23, ja = "並べる", en = "Rank" },
        { x = 0.875, y = 0.88, width = 0.23, ja = "宣言する", en = "Declare" },
      },
    },
    paragraph {
      ja = "この単元は、IPA（情報処理推進機構）の2021年6月の指導要領に沿います。道具はどれも無料\z
            で、会社に合わせて直せます。",
      en = "This unit follows the guide of IPA, Japan's IT promotion agency, of June 2021. The \z
            tools are free and may be adapted.",
    },
    list {
      { ja = "聞き取りの紙と、機密保持の誓約書", en = "Hearing sheet and pledge of secrecy" },
      { ja = "5分でできる！情報セキュリティ自社診断", en = "The five-minute self-check" },
      {
        ja = "基本方針と規程の見本、実行計画書",
        en = "Samples of policy and rules; the action plan",
      },
      { ja = "手引き（ガイドライン）、映像", en = "IPA's guideline and films" },
    },
  },

  page {
    id = "hearing-seven",
    title = { ja = "聞き取りの紙：七つの見出し", en = "The hearing sheet: seven headings" },
    figure {
      picture = "seven.svg",
      description = {
        ja = "七つの小さな絵。店、流れ図、人のつながり、風見、パソコン、電球、錠。",
        en = "Seven small pictures: shop, flow, linked people, change, laptop, bulb, lock.",
      },
      labels = {
        { x = 0.125, y = 0.41, width = 0.23, ja = "1 事業", en = "1 Business" },
        { x = 0.375, y = 0.41, width = 0.23, ja = "2 仕事の流れ", en = "2 Workflow" },
        { x = 0.625, y = 0.41, width = 0.23, ja = "3 取引の輪", en = "3 Partners" },
        { x = 0.875, y = 0.41, width = 0.23, ja = "4 変化", en = "4 Change" },
        { x = 0.215, y = 0.92, width = 0.25, ja = "5 ITの姿", en = "5 IT today" },
        { x = 0.5, y = 0.92, width = 0.25, ja = "6 ITの悩み", en = "6 IT worries" },
        { x = 0.785, y = 0.92, width = 0.25, ja = "7 守り", en = "7 Security" },
      },
    },
    paragraph {
      ja = "守りの話は七番目です。**事業から入る**と、守る物が先に見えます。2021年の四番目は、コ\z
            ロナ禍への対応でした。今は、ここ数年の変化を聞きます。",
      en = "Security comes seventh. **Begin with the business**, and you see first what is \z
            worth protecting. In 2021 the fourth was the pandemic; today ask what has changed \z
            in recent years.",
    },
  },

  page {
    id = "hearing-it",
    title = { ja = "五番目「ITの姿」で聞くこと", en = "Under “IT today”, ask about" },
    grid {
      { { ja = "聞くこと", en = "Ask" }, { ja = "たとえば", en = "For example" } },
      {
        { ja = "構成", en = "Systems" },
        { ja = "仕事用と社内用に何があるか", en = "What serves the work, what the office?" },
      },
      {
        { ja = "やりとり", en = "Messages" },
        { ja = "メール、チャット、外とのつながり", en = "Mail, chat, links to outside" },
      },
      {
        { ja = "データ", en = "Data" },
        { ja = "何が、どれだけ、どこにあるか", en = "What, how much, where?" },
      },
      {
        { ja = "世話する人", en = "Carers" },
        { ja = "開発、運用、故障のときの担当", en = "Who builds, runs, mends?" },
      },
      {
        { ja = "お金と人", en = "Money, people" },
        { ja = "予算、社員の慣れと意識", en = "Budget, skills, attitudes" },
      },
    },
    paragraph {
      ja = "大切な情報は、種類と量、**しまい方**（だれが見られるか、控えがあるか）まで聞きます。",
      en = "Of what matters, ask kind, amount and **how it is kept**: seen by whom, copied?",
    },
    ask {
      ja = "一日なくなると一番困るデータは、どれですか。",
      en = "Which data would you miss most if it were gone for a day?",
    },
  },

  page {
    id = "hearing-use",
    title = { ja = "埋めるための紙ではない", en = "Not a form to be filled" },
    paragraph {
      ja = "紙には20あまりの項目があります。順に読み上げると、面接になります。",
      en = "There are more than twenty lines. Read out one by one, it becomes an interrogation.",
    },
    list {
      { ja = "順番は、**話の流れ**に合わせる", en = "Follow **the talk**, not the order" },
      {
        ja = "最後に紙を見て、**大事な漏れ**だけ聞く",
        en = "At the end, look for **important gaps** only",
      },
      {
        ja = "あいまいな所は、第2回の冒頭で確かめる",
        en = "Clear up the rest at the start of visit 2",
      },
    },
    single {
      id = "check-sheet",
      stem = {
        ja = "残り10分、項目が半分空いています。どうしますか。",
        en = "Ten minutes left, half the lines empty. What do you do?",
      },
      wrong {
        ja = "空いた項目を、早口で順に聞く",
        en = "Ask the empty lines quickly",
        feedback = {
          ja = "全部埋めたくなります。しかし、答えは「はい」ばかりになります。",
          en = "One wants it complete. But the answers become “yes, yes”.",
        },
      },
      wrong {
        ja = "残りを会社に渡し、書いてもらう",
        en = "Leave the rest for them to fill in",
        feedback = {
          ja = "手間が減ります。けれども、言葉の裏は紙に出ません。",
          en = "Less work. But paper does not show what is behind the words.",
        },
      },
      right {
        ja = "止まると困る仕事の項目だけ聞く",
        en = "Ask only about work that must not stop",
        feedback = {
          ja = "大事な所が残らなければ、紙は役目を果たしています。",
          en = "With the important part covered, the sheet has done its job.",
        },
      },
    },
  },

  page {
    id = "hearing-adapt",
    title = { ja = "会社に合わせて、紙を直す", en = "Adapt the sheet to the firm" },
    paragraph {
      ja = "標準の紙は出発点です。訪ねる前に、業種の言葉に直し、要らない行を消します。",
      en = "The standard sheet is a start. Before the visit, use the words of the trade and \z
            strike what is not needed.",
    },
    grid {
      { { ja = "会社", en = "Firm" }, { ja = "足した行", en = "Lines added" } },
      {
        { ja = "美容室", en = "Hairdresser" },
        { ja = "予約サイトの管理者はだれか", en = "Who manages the booking site?" },
      },
      {
        { ja = "訪問介護", en = "Home care" },
        { ja = "利用者の家の鍵と記録の持ち方", en = "How keys and records are carried" },
      },
      {
        { ja = "運送", en = "Haulier" },
        { ja = "車の端末と、地図のアプリ", en = "Terminals and map apps in the lorries" },
      },
    },
    note {
      ja = "下調べで分かったことは先に書き、当日は「合っていますか」と聞きます。話が早く進みます\z
            。",
      en = "Fill in what you found out and ask “Is this right?” It saves time.",
    },
  },

  page {
    id = "pledge",
    title = { ja = "機密保持の誓約書：五つの約束", en = "The pledge: five promises" },
    list {
      {
        ja = "知ったことを、**漏らさない、使わない**",
        en = "**Not to leak or use** what you learn",
      },
      { ja = "資料に、**事実と違うこと**を書かない", en = "To write **nothing untrue**" },
      {
        ja = "改善のための話のほかに、**営業をしない**（頼まれたときは別）",
        en = "**No selling** beyond improvements, unless asked",
      },
      { ja = "成果物は、決めた報告にだけ使う", en = "To use results only for the agreed report" },
      { ja = "良識ある市民として行動する", en = "To act as a decent citizen" },
    },
    note {
      ja = "2021年の事業のひな形にある約束です。紙は初回の冒頭に渡し、控えを取ります。Web会議な\z
            ら、先に送ります。",
      en = "From the form of the 2021 project. Hand it over at the start and keep a copy; \z
            before a Web meeting, send it.",
    },
    warning {
      ja = "口で言う「秘密は守ります」では、会社が後で示せる物が残りません。",
      en = "“I keep secrets”, just spoken, leaves the firm nothing to show.",
    },
  },

  page {
    id = "papers",
    title = {
      ja = "見せてもらう資料と、ないとき",
      en = "Papers to see, and when there are none",
    },
    list {
      { ja = "今の規程や手順書", en = "Present rules and procedures" },
      { ja = "大切なデータの種類と量", en = "Kinds and amount of important data" },
      { ja = "情報や個人データの台帳", en = "Registers of information and personal data" },
      { ja = "システムとネットワークの図", en = "A plan of systems and network" },
    },
    figure {
      picture = "sketch.svg",
      description = {
        ja = "白い紙に、手で描いた図。ルーターから、パソコン、サーバー、雲、疑問の印の機器へ線が伸び\z
              る。両側に、ペンを持つ二人。",
        en = "On white paper a sketch: from a router lines lead to a PC, a server, a cloud and a \z
              question mark; two people hold pens.",
      },
      labels = {
        {
          x = 0.5,
          y = 0.925,
          width = 0.7,
          ja = "その場で、一緒に描く",
          en = "Draw it together, on the spot",
        },
      },
    },
    paragraph {
      ja = "小さな会社には、図や台帳がないのが普通です。**その場で一緒に描く**と、忘れていた機器\z
            が見つかります。",
      en = "Small firms seldom have them. **Drawing together** brings forgotten devices to \z
            light.",
    },
  },

  page {
    id = "self-check-what",
    title = { ja = "自社診断は25問", en = "The self-check: 25 questions" },
    figure {
      picture = "groups.svg",
      description = { ja = "三本の横棒。5、13、7の長さ。", en = "Three bars of 5, 13 and 7." },
      labels = {
        { x = 0.19, y = 0.17, width = 0.34, ja = "基本の対策", en = "Basics" },
        { x = 0.19, y = 0.48, width = 0.34, ja = "従業員の対策", en = "Staff" },
        { x = 0.19, y = 0.79, width = 0.34, ja = "組織の対策", en = "Organization" },
        { x = 0.63, y = 0.17, width = 0.2, ja = "5問", en = "5" },
        { x = 0.91, y = 0.48, width = 0.16, ja = "13問", en = "13" },
        { x = 0.7, y = 0.79, width = 0.2, ja = "7問", en = "7" },
      },
    },
    paragraph {
      ja = "更新やパスワードなどの**基本**、持ち出しやメールなど**従業員**の行い、ルールや取引先\z
            など**組織**の備えを問います。",
      en = "It asks about **basics** such as updates, what **staff** do with mail or outside, \z
            and what the **organization** prepares: rules, partners.",
    },
    note {
      ja = "2021年の要領では、Web版を使い、印刷版でも行えました。今の形は、IPAのサイトで確かめま\z
            す。",
      en = "In 2021 a Web version was used, or paper. See IPA's site for today's form.",
    },
  },

  page {
    id = "self-check-points",
    title = { ja = "点の数え方", en = "How points are counted" },
    grid {
      {
        { ja = "答え", en = "Answer" },
        { ja = "点", en = "Points" },
        { ja = "3人の合計の例", en = "Three people together" },
      },
      {
        { ja = "実施している", en = "Done" },
        { ja = "4", en = "4" },
        { ja = "10個で40点", en = "10: 40 points" },
      },
      {
        { ja = "一部実施", en = "Partly" },
        { ja = "2", en = "2" },
        { ja = "25個で50点", en = "25: 50 points" },
      },
      {
        { ja = "実施していない", en = "Not done" },
        { ja = "0", en = "0" },
        { ja = "23個で0点", en = "23: 0 points" },
      },
      {
        { ja = "わからない", en = "Don't know" },
        { ja = "−1", en = "−1" },
        { ja = "17個で−17点", en = "17: −17 points" },
      },
    },
    paragraph {
      ja = "合計73点。3人の満点は300点なので、100点に直すと**24.3点**です（IPAの2021年の要領にあ\z
            る事例）。",
      en = "73 in all, of 300 for three people: **24.3** of 100 (case in IPA's guide of 2021).",
    },
    number {
      id = "check-points",
      answer = 54,
      least = -25,
      most = 100,
      unit = { ja = "点", en = "points" },
      stem = {
        ja = "1人の答えです。している10、一部8、していない5、わからない2。何点ですか。",
        en = "One person: done 10, partly 8, not done 5, don't know 2. How many points?",
      },
      feedback = { ja = "10×4＋8×2−2です。", en = "10×4 + 8×2 − 2." },
    },
  },

  page {
    id = "self-check-dig",
    title = { ja = "丸の理由を聞く", en = "Ask why it was ticked" },
    paragraph {
      ja = "点は入口です。**なぜそう付けたか、例外はないか**を、第2回で掘り下げます。",
      en = "The score is the door. At visit 2, dig: **why this answer, and what exceptions?**",
    },
    grid {
      { { ja = "診断の項目", en = "Item" }, { ja = "掘り下げる問い", en = "Dig with" } },
      {
        { ja = "更新", en = "Updates" },
        {
          ja = "見る担当はだれか。勝手に入れたソフトは",
          en = "Who looks? Software put in privately?",
        },
      },
      {
        { ja = "ウイルス対策", en = "Antivirus" },
        {
          ja = "「社長は別」はないか。持ち主のない機械は",
          en = "“Except the boss”? Machines without owner?",
        },
      },
      {
        { ja = "パスワード", en = "Passwords" },
        { ja = "どう伝えたか。例外は", en = "How was it told? Exceptions?" },
      },
      {
        { ja = "見られる範囲", en = "Access" },
        { ja = "買ったままの設定は。いつ見直したか", en = "Factory settings? When reviewed?" },
      },
      {
        { ja = "手口の共有", en = "Sharing news" },
        { ja = "注意を全員に知らせる仕組みは", en = "How does a warning reach everybody?" },
      },
    },
  },

  page {
    id = "gap",
    title = { ja = "経営者と従業員の差を見る", en = "The gap between owner and staff" },
    figure {
      picture = "gap.svg",
      description = {
        ja = "四組の縦棒。社長の棒は高く、従業員の棒は低い。三組目の差が一番大きい。",
        en = "Four pairs of bars: the owner's are high, the staff's low; the third gap is \z
              widest.",
      },
      labels = {
        { x = 0.17, y = 0.9, width = 0.225, ja = "更新", en = "Updates" },
        { x = 0.4, y = 0.9, width = 0.225, ja = "持ち出し", en = "Outside" },
        { x = 0.63, y = 0.9, width = 0.225, ja = "事故の備え", en = "Accidents" },
        { x = 0.86, y = 0.9, width = 0.225, ja = "ルール", en = "Rules" },
        { x = 0.36, y = 0.06, width = 0.24, ja = "社長", en = "Owner" },
        { x = 0.66, y = 0.06, width = 0.24, ja = "従業員", en = "Staff" },
      },
    },
    paragraph {
      ja = "平均にすると、差が消えます。差は、**決めたのに伝わっていない**所か、**していても決め\z
            ていない**所です。",
      en = "An average hides it. A gap is where something was **decided but not told**, or \z
            **done but not decided**.",
    },
    single {
      id = "check-gap",
      stem = {
        ja = "図の会社で、先に聞くのはどこですか。",
        en = "In this firm, where do you ask first?",
      },
      wrong {
        ja = "更新。社長の点が一番高い",
        en = "Updates: the owner's best",
        feedback = {
          ja = "自慢の所は話しやすいものです。しかし、差は小さく、急ぎません。",
          en = "Easy to talk about. But the gap is small.",
        },
      },
      right {
        ja = "事故の備え。差が一番大きい",
        en = "Accidents: the widest gap",
        feedback = {
          ja = "社長の頭にある手順を、だれも知りません。",
          en = "The procedure is in the owner's head, and nobody knows.",
        },
      },
      wrong {
        ja = "ルール。二人とも低い",
        en = "Rules: both are low",
        feedback = {
          ja = "低い所は気になります。けれども、二人の見方は合っていて、話は後でも進みます。",
          en = "Low, but both see it alike; it can wait a little.",
        },
      },
    },
  },

  page {
    id = "passwords-now",
    title = { ja = "診断の言葉を、今に訳す", en = "Reading the items today" },
    grid {
      {
        { ja = "よくある答え", en = "Common answer" },
        { ja = "今の助言", en = "Today's advice" },
      },
      {
        { ja = "3か月ごとに変えている", en = "Changed every three months" },
        {
          ja = "長く、使い回さない。漏れたら変える",
          en = "Long, never reused; change when leaked",
        },
      },
      {
        { ja = "複雑にしている", en = "Made complex" },
        { ja = "長い合言葉。多要素認証やパスキー", en = "Passphrases; multi-factor or passkeys" },
      },
      {
        { ja = "鍵付きZIPと別メールで送る", en = "Locked ZIP, password by next mail" },
        { ja = "相手を指定した共有に替える", en = "Share with named people instead" },
      },
      {
        { ja = "毎日控えを取っている", en = "A copy every day" },
        { ja = "一つは切り離し、戻す練習もする", en = "One unplugged; practise restoring" },
      },
    },
    paragraph {
      ja = "多要素認証は、パスワードに電話の確認などを足す方法です。パスキーは、機器の鍵と指紋な\z
            どで入る方法です。**古い努力を責めず**、置き換える物を示します。",
      en = "Multi-factor adds a second proof, as by phone. A passkey uses a key in the device, \z
            with a fingerprint. **Do not blame old efforts**; show what replaces them.",
    },
  },

  page {
    id = "next-check",
    title = { ja = "点の高い会社には", en = "For firms that score high" },
    allow = { untested = "the question on the page asks for it" },
    paragraph {
      ja = "2021年の要領は、他社と比べる27問の「情報セキュリティ対策ベンチマーク」を挙げています\z
            。使う前に、今の提供をIPAのサイトで確かめます。",
      en = "The 2021 guide names a benchmark of 27 questions that compares firms. See IPA's \z
            site for what is offered today.",
    },
    paragraph {
      ja = "取引先の点検表や、2026年度末ごろの開始が予定される「SCS評価制度」（取引先に対策の程度\z
            を星で示す）も、次の目標になります。",
      en = "Customers' checklists, or the SCS scheme (stars shown to customers; planned to start \z
            around the end of fiscal 2026), can be next.",
    },
    true_false {
      id = "check-next-check",
      answer = true,
      stem = {
        ja = "自社診断が高得点なら、まず例外を聞き、それから次の診断を考える。",
        en = "With a high score, ask for exceptions first, then think of a further check.",
      },
      feedback = {
        ja = "数えていない機械は、次の診断でも数えられません。",
        en = "What is not counted here is not counted there.",
      },
    },
  },

  page {
    id = "guideline-map",
    title = { ja = "手引きの地図", en = "A map of the guideline" },
    paragraph {
      ja = "「中小企業の情報セキュリティ対策ガイドライン」は、IPAの手引きです。厚く見えますが、\z
            三つに分かれています。",
      en = "IPA's guideline for small firms looks thick, but has three parts.",
    },
    figure {
      picture = "book.svg",
      description = {
        ja = "開いた本。左の頁にネクタイの人、右の頁に段々を上る人。下に小さな冊子が並ぶ。",
        en = "An open book: a person with a tie on the left, a person climbing steps on the \z
              right; small booklets below.",
      },
      labels = {
        { x = 0.32, y = 0.5, width = 0.34, ja = "経営者編", en = "For owners" },
        { x = 0.68, y = 0.5, width = 0.34, ja = "実践編", en = "For doers" },
        {
          x = 0.5,
          y = 0.93,
          width = 0.6,
          ja = "付録：そのまま使う",
          en = "Appendices: ready to use",
        },
      },
    },
    list {
      {
        ja = "**経営者編** 知っておくことと責任",
        en = "**For owners**: what to know, and duties",
      },
      { ja = "**実践編** できる所から段々に進む", en = "**For doers**: step by step" },
      { ja = "**付録** 見本、ひな形、診断", en = "**Appendices**: samples, forms, checks" },
    },
  },

  page {
    id = "appendices",
    title = { ja = "付録は、困りごとから選ぶ", en = "Choose the appendix by the trouble" },
    grid {
      { { ja = "こんなとき", en = "When" }, { ja = "付録の名前", en = "Appendix" } },
      {
        { ja = "何から始めるか分からない", en = "Where to begin?" },
        { ja = "基本の対策（5か条。第4.0版は六つ）", en = "The basics (five; six since 4.0)" },
      },
      {
        { ja = "社員に配る物がほしい", en = "Something for staff" },
        { ja = "ハンドブック（ひな形）", en = "Handbook (form)" },
      },
      {
        { ja = "規程がない", en = "No rules" },
        { ja = "関連規程（サンプル）", en = "Rules (samples)" },
      },
      {
        { ja = "クラウドを選ぶ、使う", en = "Cloud services" },
        { ja = "クラウドサービス安全利用の手引き", en = "Guide to safe cloud use" },
      },
      {
        { ja = "どこが危ないか見当をつける", en = "Where is the risk?" },
        { ja = "リスク分析シート", en = "Risk sheet" },
      },
      {
        { ja = "事故の日に備える", en = "The day of an accident" },
        { ja = "インシデント対応の手引き", en = "Guide to incidents" },
      },
    },
    paragraph {
      ja = "基本方針の見本と自社診断も付録です。まるごと渡すと読まれません。**今の困りごとの一つ\z
            **を開いて渡します。",
      en = "Policy sample and self-check are appendices, too. Do not hand over the lot: open \z
            **the one they need now**.",
    },
  },

  page {
    id = "newest",
    title = { ja = "版を確かめる", en = "Check the edition" },
    steps {
      {
        ja = "2019年3月 第3版（2021年の要領が使った版）",
        en = "March 2019: third edition, used in 2021",
      },
      {
        ja = "2023年4月 第3.1版。テレワークと事故の対応、インシデントの手引きを追加",
        en = "April 2023: 3.1, with telework and incidents, and a guide to them",
      },
      {
        ja = "2026年 第4.0版。基本の五つに控えが加わり、六つになった",
        en = "2026: 4.0. Copies join the five basics: six",
      },
    },
    warning {
      ja = "付録の番号や中身は、版で変わります。**番号でなく名前**で探し、会社に渡す前に最新の版\z
            を開きます。",
      en = "Numbers and contents change. Look by **name, not number**, and open the latest \z
            before you hand it on.",
    },
  },

  page {
    id = "policy-make",
    title = { ja = "基本方針は、会社が書く", en = "The firm writes its policy" },
    steps {
      {
        ja = "見本を一緒に読み、会社にない言葉を消す",
        en = "Read the sample together; strike what is foreign",
      },
      {
        ja = "守る物を、会社の仕事の言葉で一行書く",
        en = "One line in their words: what we protect",
      },
      {
        ja = "体制、法令、教育、事故、見直しを短く足す",
        en = "Add organization, law, training, accidents, review",
      },
      {
        ja = "社長の名前と日付を入れ、社員に配る",
        en = "Owner's name and date; hand it to staff",
      },
    },
    note {
      ja = "前からある会社では、足りない所だけを直します。ハンドブックの1ページ目に入れるのも、\z
            よい方法です。",
      en = "If there is one, mend what is missing. The first page of the handbook is a good \z
            place for it.",
    },
    example {
      ja = "配管の会社（6人）の一行。「お客様の家の鍵と図面を、家族の物と同じに扱います。」",
      en = "A plumber with six people: “We treat your keys and plans like those of our family.”",
    },
  },

  page {
    id = "policy-publish",
    title = { ja = "外に公開する、とは", en = "What publishing means" },
    paragraph {
      ja = "外の人に聞かれたら、**見せられる状態**のことです。ホームページのない会社にも道があり\z
            ます（2021年の要領）。",
      en = "It means that you **can show it** when asked. Firms without a site have ways, too \z
            (2021 guide).",
    },
    figure {
      picture = "publish.svg",
      description = {
        ja = "一枚の方針から矢印が伸び、ホームページの画面、会社案内の冊子、パンフレットが並ぶ。",
        en = "From one sheet an arrow leads to a Web page, a brochure and a leaflet.",
      },
      labels = {
        { x = 0.13, y = 0.88, width = 0.24, ja = "基本方針", en = "Policy" },
        { x = 0.42, y = 0.88, width = 0.26, ja = "ホームページ", en = "Web site" },
        { x = 0.66, y = 0.88, width = 0.22, ja = "会社案内", en = "Brochure" },
        { x = 0.88, y = 0.88, width = 0.22, ja = "パンフレット", en = "Leaflet" },
      },
    },
    true_false {
      id = "check-publish",
      answer = false,
      stem = {
        ja = "社内の掲示板に貼れば、外に公開したことになる。",
        en = "Posted on the notice board inside the firm, it is published.",
      },
      feedback = {
        ja = "社員に知らせるのは大事ですが、外の人は見られません。",
        en = "Good for staff, but nobody outside can see it.",
      },
    },
  },

  page {
    id = "rules-eleven",
    title = { ja = "規程の見本は11種類", en = "Samples of eleven rules" },
    grid {
      { { ja = "まとまり", en = "Group" }, { ja = "見本の名前", en = "Samples" } },
      {
        { ja = "組織と人", en = "People" },
        { ja = "1 組織的対策、2 人的対策", en = "1 Organization, 2 people" },
      },
      {
        { ja = "情報と入口", en = "Information, access" },
        {
          ja = "3 情報資産管理、4 アクセス制御と認証",
          en = "3 Information, 4 access and sign-in",
        },
      },
      {
        { ja = "場所と機械", en = "Places, machines" },
        {
          ja = "5 物理的対策、6 IT機器利用、7 IT基盤の運用",
          en = "5 Premises, 6 devices, 7 running IT",
        },
      },
      {
        { ja = "作る、頼む", en = "Building, contractors" },
        { ja = "8 開発と保守、9 委託管理", en = "8 Development, 9 contractors" },
      },
      {
        { ja = "もしも、番号", en = "Accidents, numbers" },
        {
          ja = "10 事故対応と事業継続、11 マイナンバー",
          en = "10 Accidents and continuity, 11 My Number",
        },
      },
    },
    paragraph {
      ja = "全部そろえることが目的ではありません。**会社の仕事にある物だけ**を選びます。見本の社\z
            名を替えるだけでは、守られません。",
      en = "The aim is not to have all. Choose **what exists in this firm's work**. A sample \z
            with a new name is not kept.",
    },
  },

  page {
    id = "rules-four",
    title = { ja = "点検の答えは四つ", en = "Four answers to each rule" },
    list {
      { ja = "**新しく作る**（予定も含む）", en = "**Make new** (or planned)" },
      { ja = "**直す**（予定も含む）", en = "**Revise** (or planned)" },
      { ja = "**今のまま**でよい", en = "**Keep** as it is" },
      { ja = "当面、**作らない**", en = "**Not needed** for now" },
    },
    figure {
      picture = "fouranswers.svg",
      description = {
        ja = "四つの箱。新しい紙とプラス、紙と鉛筆、紙とチェック、点線の紙。",
        en = "Four boxes: a new sheet with a plus, a sheet with a pencil, a sheet with a tick, \z
              a dashed sheet.",
      },
      labels = {
        { x = 0.125, y = 0.86, width = 0.23, ja = "作る", en = "Make" },
        { x = 0.375, y = 0.86, width = 0.23, ja = "直す", en = "Revise" },
        { x = 0.625, y = 0.86, width = 0.23, ja = "今のまま", en = "Keep" },
        { x = 0.875, y = 0.86, width = 0.23, ja = "作らない", en = "Not now" },
      },
    },
    example {
      ja = "システムを作る予定のない会社は、「開発と保守」を当面作りません。マイナンバーの規程は\z
            十分だったので、今のままにしました（2021年の要領の事例）。",
      en = "A firm that builds no systems left out “development”. Its My Number rule was sound \z
            and stayed (case in the 2021 guide).",
    },
  },

  page {
    id = "cloud-guide",
    title = { ja = "クラウドは、始めと終わりを見る", en = "Cloud: look at start and end" },
    paragraph {
      ja = "会計、給与、名刺、予約、ファイル置き場。多くの会社が、クラウドと思わずに使っています\z
            。",
      en = "Accounts, wages, bookings, file stores: many use the cloud without calling it so.",
    },
    list {
      {
        ja = "**選ぶ** 止まったとき、漏れたときの約束を読む",
        en = "**Choosing**: read what happens on failure or leaks",
      },
      {
        ja = "**使う** 管理者を決め、多要素認証にする。控えも取る",
        en = "**Using**: an administrator, multi-factor, copies",
      },
      {
        ja = "**やめる** データを返してもらい、消してもらう",
        en = "**Leaving**: data back, then erased",
      },
    },
    figure {
      picture = "cloud.svg",
      description = {
        ja = "雲へ上る矢印、雲の中の鍵と人、雲から紙が戻る矢印。",
        en = "An arrow up to a cloud, a key and a person in the cloud, an arrow with a sheet \z
              coming back.",
      },
      labels = {
        { x = 0.17, y = 0.9, width = 0.3, ja = "選ぶ", en = "Choose" },
        { x = 0.5, y = 0.9, width = 0.3, ja = "使う", en = "Use" },
        { x = 0.83, y = 0.9, width = 0.3, ja = "やめる", en = "Leave" },
      },
    },
    note {
      ja = "「安全利用の手引き」には15項目の点検表が付いています。",
      en = "The guide has a checklist of 15 items.",
    },
  },

  page {
    id = "plan-sheet",
    title = { ja = "実行計画書の欄", en = "Columns of the action plan" },
    figure {
      picture = "plan.svg",
      description = {
        ja = "表の絵。左の列は四つの色、真ん中に三つのものさし、右に日付と人と硬貨。",
        en = "A table: four coloured rows, three measures in the middle, date, person and coin \z
              on the right.",
      },
      labels = {
        { x = 0.15, y = 0.09, width = 0.26, ja = "分野", en = "Area" },
        { x = 0.36, y = 0.09, width = 0.2, ja = "対策", en = "Measure" },
        { x = 0.6, y = 0.09, width = 0.24, ja = "ものさし", en = "Rating" },
        { x = 0.86, y = 0.09, width = 0.26, ja = "期限と人", en = "When, who" },
      },
    },
    list {
      {
        ja = "分野は、組織・人・技術・物理の**四つ**",
        en = "**Four** areas: organization, people, technology, premises",
      },
      {
        ja = "緊急度と重要度は高・中・低、難易度は易・中・難",
        en = "Urgency, importance: high to low; difficulty: easy to hard",
      },
      {
        ja = "実施できるか、期限、**予算や人の心配**",
        en = "Feasible? By when? **Worries about money or people**",
      },
    },
    paragraph {
      ja = "要領では半年から1、2年で選び、**1年ほどで終わる物**に絞ります。一枚に収めます。",
      en = "Choose for half a year to two, and keep to **what is done in about one**. One sheet.",
    },
  },

  page {
    id = "plan-good",
    title = { ja = "動く行、止まる行", en = "Rows that move, rows that stop" },
    grid {
      { { ja = "止まる行", en = "Stops" }, { ja = "動く行", en = "Moves" } },
      {
        { ja = "意識を高める", en = "Raise awareness" },
        { ja = "朝礼で月1回、手口を5分話す（森）", en = "A trick a month, 5 minutes (Mori)" },
      },
      {
        { ja = "VPNを強化する", en = "Strengthen the VPN" },
        { ja = "装置を12日に更新（小川、費用0円）", en = "Update on the 12th (Ogawa, free)" },
      },
      {
        { ja = "控えを取る", en = "Make copies" },
        {
          ja = "毎週金曜に外付けへ。月末に一つ戻す（南）",
          en = "Fridays to a disk; restore one monthly (Minami)",
        },
      },
    },
    paragraph {
      ja = "動く行には、**する事、日、名前**があります。読んだ人が、明日の朝に何をするか分かりま\z
            す。",
      en = "A row that moves has **what, when, who**: the reader knows what to do tomorrow \z
            morning.",
    },
    ask {
      ja = "この行を読んで、明日の朝、だれが何をしますか。",
      en = "Reading this row, who does what tomorrow?",
    },
  },

  page {
    id = "stars",
    title = {
      ja = "SECURITY ACTION：星は自分で付ける",
      en = "SECURITY ACTION: stars you give yourself",
    },
    figure {
      picture = "stars.svg",
      description = {
        ja = "二段の階段。一段目に星一つ、二段目に星二つと方針の紙。人が上っている。",
        en = "Two steps: one star, then two with a policy; a person climbs.",
      },
      labels = {
        { x = 0.285, y = 0.79, width = 0.42, ja = "基本に取り組む", en = "Work on basics" },
        { x = 0.745, y = 0.79, width = 0.4, ja = "診断＋方針の公開", en = "Check + policy" },
      },
    },
    list {
      {
        ja = "**一つ星** IPAの5か条（第4.0版では六つ）に取り組む",
        en = "**One**: work on IPA's five articles (six in 4.0)",
      },
      {
        ja = "**二つ星** 自社診断で今を知り、基本方針を公開する",
        en = "**Two**: check yourself and publish a policy",
      },
    },
    warning {
      ja = "自分でする宣言です。「IPAの**認定**を受けた」とは書けません。",
      en = "You declare it yourself. Never write “**certified** by IPA”.",
    },
  },

  page {
    id = "stars-when",
    title = { ja = "二つ星の段取り", en = "Arranging the two stars" },
    steps {
      { ja = "第1回 自社診断を行う", en = "Visit 1: the self-check" },
      { ja = "第2回 基本方針を作り、外に出す", en = "Visit 2: policy, and publish" },
      { ja = "第4回の前 会社が申込みを始める", en = "Before visit 4: the firm applies" },
      {
        ja = "第4回 困っていれば一緒に進め、終わる日を確かめる",
        en = "Visit 4: help if needed; note the date",
      },
    },
    paragraph {
      ja = "申込みは会社が行います。IPAは2026年2月に、**GビズID**（会社用の共通の登録）のプライム\z
            かメンバーが要ると案内しました。取るのに日数がかかるので、早めに尋ねます。",
      en = "The firm applies. IPA's notice of February 2026 asks for a **gBizID**, the account \z
            for firms, of the kind Prime or Member. Getting one takes days: ask early.",
    },
    note {
      ja = "専門家が会社のIDで代わりに入ることは、しません。",
      en = "Never sign in for the firm with its ID.",
    },
  },

  page {
    id = "film",
    title = { ja = "映像で、自分の話にする", en = "A film makes it their own" },
    paragraph {
      ja = "初回に短い映像を見ると、話が自分のことになります。IPAは「映像で知る情報セキュリティ\z
            」を公開しています。",
      en = "A short film at visit 1 brings it home. IPA publishes films on security.",
    },
    figure {
      picture = "film.svg",
      description = {
        ja = "画面の前に三人が座り、二人から吹き出し。横に専門家が立つ。",
        en = "Three people before a screen, two with speech bubbles; the expert stands beside.",
      },
      labels = {
        { x = 0.36, y = 0.9, width = 0.5, ja = "「うちも同じだ」", en = "“Just like us”" },
        { x = 0.84, y = 0.9, width = 0.28, ja = "専門家", en = "Expert" },
      },
    },
    list {
      {
        ja = "「盗られる物はない」→ 止まると困る物は？",
        en = "“Nothing to steal” → what must not stop?",
      },
      {
        ja = "「金がかかる」→ 今週、無料でできることは？",
        en = "“Too dear” → what is free this week?",
      },
      { ja = "「余計な仕事」→ 減らせる手間は？", en = "“Extra work” → what trouble can go?" },
    },
    note {
      ja = "IPAの「セキュリティプレゼンター」に登録すると、話すための資料も使えます。",
      en = "Registered as IPA's “security presenter”, you get material for talks.",
    },
  },

  page {
    id = "productivity",
    title = { ja = "守りを、稼ぐ話につなぐ", en = "Link security to earning" },
    paragraph {
      ja = "生産性は、**生む価値**を増やすか、**かかる手間**を減らすと上がります（中小企業基盤整\z
            備機構の考え方、2021年の要領）。守りの対策も、どちらかに結べます。",
      en = "Productivity rises with **more value** or **less effort** (SME Support Japan, in \z
            the 2021 guide). Measures can serve either.",
    },
    grid {
      { { ja = "対策", en = "Measure" }, { ja = "稼ぎにつながる所", en = "What it earns" } },
      {
        { ja = "共有の整理", en = "Tidy sharing" },
        { ja = "探す時間が減る", en = "Less time searching" },
      },
      {
        { ja = "取引先の点検表に答える", en = "Answer customers' checklists" },
        { ja = "大手との取引を保つ", en = "Keep big customers" },
      },
      {
        { ja = "控えと復旧の練習", en = "Copies, and practice" },
        { ja = "止まる日が短い", en = "Shorter stops" },
      },
    },
    ask {
      ja = "この対策で、だれの何分が浮きますか。",
      en = "Whose minutes does this measure save?",
    },
  },

  page {
    id = "stay",
    title = { ja = "道具は、会社に置いてくる", en = "Leave the tools with the firm" },
    paragraph {
      ja = "成果物は、報告のためだけの物ではありません。**次の年に会社が自分で開く物**です。",
      en = "The results are not just for reports: **the firm opens them itself next year**.",
    },
    list {
      { ja = "診断は、来年も同じ人が付ける", en = "The same people do the check next year" },
      { ja = "計画は、従業員も一緒に作る", en = "Staff help to make the plan" },
      { ja = "表は、会社が直せる形で渡す", en = "Hand over sheets they can edit" },
      { ja = "難しい道具は、持ち込まない", en = "Bring no tool they cannot use" },
    },
    example {
      ja = "木工所（8人）。専門家の作った色分けの表は、翌月から開かれませんでした。職人が手書き\z
            で作った機器の一覧は、5年使われました。",
      en = "A joinery of eight. The expert's coloured chart was never opened again. The list a \z
            joiner wrote by hand was used for five years.",
    },
  },

  scenario {
    id = "visit-home-care",
    title = { ja = "訪問介護A社の四つの紙", en = "Four papers at a home-care firm" },

    scene {
      id = "desk",
      title = { ja = "初回、所長の机で", en = "Visit 1, at the manager's desk" },
      paragraph {
        ja = "A社は訪問介護の事業所で、22人が働きます。**あなたは専門家の田村さん。** 所長の上野\z
              さんは、次の予定まで90分です。聞き取りの紙には、20あまりの行があります。",
        en = "Firm A gives home care with 22 people. **You are Tamura, the expert.** Ms Ueno, \z
              the manager, has ninety minutes. Your sheet has more than twenty lines.",
      },
      figure {
        picture = "desk.svg",
        description = {
          ja = "机をはさんで二人。専門家の前に、長い紙。所長の後ろに時計。",
          en = "Two people at a desk; before the expert a long sheet, behind the manager a \z
                clock.",
        },
        labels = {
          { x = 0.2, y = 0.9, width = 0.3, ja = "あなた", en = "You" },
          { x = 0.76, y = 0.9, width = 0.3, ja = "上野さん", en = "Ms Ueno" },
        },
      },
      single {
        id = "sheet-way",
        stem = { ja = "どう始めますか。", en = "How do you begin?" },
        option {
          id = "fill",
          leads = "bored",
          ja = "「上から順に伺います」",
          en = "“Let me ask from the top.”",
          feedback = {
            ja = "漏らさないための、まじめな方法です。しかし、介護の話の前に時間が尽きました。",
            en = "Thorough. But time ran out before care itself came up.",
          },
        },
        option {
          id = "worry",
          leads = "heard",
          ja = "「今、一番の気がかりは何ですか」",
          en = "“What worries you most just now?”",
          feedback = {
            ja = "気がかりから入ると、紙の半分は自然に埋まりました。",
            en = "Begun there, half the sheet filled itself.",
          },
        },
        option {
          id = "free",
          leads = "wander",
          ja = "紙をしまい、「自由にお話しください」",
          en = "Put it away: “Just talk.”",
          feedback = {
            ja = "話しやすい始まりでした。けれども、最後に漏れを見る紙も、しまったままでした。",
            en = "An easy start. But the sheet for checking gaps stayed in the bag.",
          },
        },
      },
    },

    scene {
      id = "bored",
      title = { ja = "17行目で時間切れ", en = "Out of time at line 17" },
      leads = "scores",
      paragraph {
        ja = "上野さんの答えは、だんだん「はい」だけになりました。紙は17行目まで埋まりました。ヘ\z
              ルパーの仕事の話は、出ませんでした。",
        en = "Ms Ueno's answers shrank to “yes”. Seventeen lines are filled. The helpers' work \z
              never came up.",
      },
    },

    scene {
      id = "wander",
      title = { ja = "楽しかった90分", en = "A pleasant ninety minutes" },
      leads = "scores",
      paragraph {
        ja = "開業の苦労、孫の話、人手不足。よい話をたくさん聞きました。帰りの電車で、**データの\z
              しまい方を聞いていない**ことに気づきました。",
        en = "How it began, grandchildren, lack of staff: good talk. On the train you notice \z
              that you **never asked how data is kept**.",
      },
    },

    scene {
      id = "heard",
      title = { ja = "「鍵の番号が心配で」", en = "“It's the key codes”" },
      leads = "scores",
      paragraph {
        ja = "「利用者さんの家の、鍵箱の番号。ヘルパーがどう持っているか、実は知りません」。紙の\z
              見出しに沿って、記録とタブレットの話まで進みました。最後に、漏れを三つだけ聞きまし\z
              た。",
        en = "“The codes of our clients' key boxes. I do not really know how the helpers carry \z
              them.” The headings led on to records and tablets. At the end you asked three \z
              missing lines.",
      },
    },

    scene {
      id = "scores",
      title = { ja = "80点と34点", en = "80 and 34" },
      paragraph {
        ja = "自社診断が届きました。上野さんは80点、ヘルパーの平均は34点です。",
        en = "The self-checks are in. Ms Ueno: 80. Helpers on average: 34.",
      },
      figure {
        picture = "scores.svg",
        description = {
          ja = "高い棒と低い棒。間に大きな差の矢印。",
          en = "A tall bar and a short one, with a wide gap.",
        },
        labels = {
          { x = 0.28, y = 0.91, width = 0.3, ja = "上野さん 80", en = "Ms Ueno 80" },
          { x = 0.68, y = 0.91, width = 0.36, ja = "ヘルパー 34", en = "Helpers 34" },
        },
      },
      single {
        id = "which-score",
        stem = {
          ja = "第2回の資料に、どう書きますか。",
          en = "What do you put into the papers for visit 2?",
        },
        option {
          id = "average",
          leads = "flat",
          ja = "平均の57点を出し、低い項目を並べる。",
          en = "The mean of 57, and the low items.",
          feedback = {
            ja = "一つの数字は、まとめやすいものです。しかし、差と一緒に、現場の声も消えました。",
            en = "One figure is neat. But the helpers' voice went with the gap.",
          },
        },
        option {
          id = "owner",
          leads = "flat",
          ja = "全体を知る上野さんの80点を使う。",
          en = "Ms Ueno's 80: she knows the whole.",
          feedback = {
            ja = "責任者の見方は大切です。けれども、現場の近道は、事務所から見えません。",
            en = "Her view matters. But shortcuts outside are not seen from the office.",
          },
        },
        option {
          id = "gap",
          leads = "gap-found",
          ja = "差の大きい項目を三つ、先に出す。",
          en = "Three items with the widest gap, first.",
          feedback = {
            ja = "差を問いにすると、だれも責めずに話せました。",
            en = "A gap made into a question blames nobody.",
          },
        },
      },
    },

    scene {
      id = "flat",
      title = { ja = "パソコンの計画", en = "A plan for PCs" },
      leads = "phone-lost",
      paragraph {
        ja = "計画は、事務所のパソコン5台の更新と、控えの二つになりました。どちらもよい対策です\z
              。ヘルパーの電話の話は、載っていません。",
        en = "The plan has two rows: updates for five office PCs, and copies. Both are good. \z
              The helpers' phones are not in it.",
      },
    },

    scene {
      id = "gap-found",
      title = { ja = "撮って、送る", en = "Photograph and send" },
      paragraph {
        ja = "「鍵の番号は、自分の電話で撮って、チャットで仲間に送っています。急に代わるときに困\z
              るので」。ヘルパーの原さんが話しました。上野さんは、初めて聞きました。",
        en = "“We photograph the codes with our own phones and send them by chat, for when \z
              someone has to step in,” says Ms Hara, a helper. Ms Ueno hears it for the first \z
              time.",
      },
      single {
        id = "policy-way",
        stem = {
          ja = "このあと、基本方針を作ります。どうしますか。",
          en = "Now for the policy. How do you make it?",
        },
        option {
          id = "copy",
          leads = "copied",
          ja = "整った見本に、社名を入れて仕上げる。",
          en = "Take the polished sample; put in the name.",
          feedback = {
            ja = "早く、抜けもありません。しかし、介護の言葉が一つもない紙になりました。",
            en = "Quick and complete. But without a word about care.",
          },
        },
        option {
          id = "write",
          leads = "written",
          ja = "原さんたちに、守る物を三行書いてもらう。",
          en = "Have the helpers write three lines on what they protect.",
          feedback = {
            ja = "自分で書いた三行は、訪問先でも思い出せました。",
            en = "Three lines of their own were remembered on the round.",
          },
        },
        option {
          id = "expert",
          leads = "copied",
          ja = "あなたが、法令に沿った文を書く。",
          en = "You write it, in line with the law.",
          feedback = {
            ja = "専門家の腕の見せ所です。けれども、あなたが去ると、説明できる人がいません。",
            en = "Your craft. But when you leave, nobody can explain it.",
          },
        },
      },
    },

    scene {
      id = "copied",
      title = { ja = "家族からの質問", en = "A question from a family" },
      ending = "mixed",
      paragraph {
        ja = "方針は玄関に飾られました。ある家族が尋ねます。「この『情報資産』は、うちの鍵のこと\z
              ですか」。だれも答えられません。鍵の写真は、まだチャットにあります。",
        en = "The policy hangs at the door. A family asks: “These ‘information assets’: is that \z
              our key?” Nobody can say. The photographs are still in the chat.",
      },
    },

    scene {
      id = "written",
      title = { ja = "三行の方針", en = "Three lines" },
      paragraph {
        ja = "「鍵の番号を、自分の電話に残しません。利用者さんの話を、外でしません。なくしたら、\z
              すぐ言います」。会社の電話と共有の仕組みも決まりました。方針は公開し、二つ星の申込\z
              みも済みました。",
        en = "“No key codes on our own phones. No talk about clients outside. Lost something? \z
              We say so at once.” There are firm phones and a shared list now. The policy is \z
              published, the two stars applied for.",
      },
      single {
        id = "site-words",
        stem = {
          ja = "上野さんが、ホームページの文を見せます。どれを勧めますか。",
          en = "Ms Ueno shows drafts for the Web site. Which do you recommend?",
        },
        option {
          id = "certified",
          leads = "end-claim",
          ja = "「IPAから二つ星に認定されました」",
          en = "“Certified with two stars by IPA”",
          feedback = {
            ja = "伝わりやすい言葉です。しかし、だれも認定していません。",
            en = "Easy to grasp. But nobody certified anything.",
          },
        },
        option {
          id = "declared",
          leads = "end-good",
          ja = "「二つ星を宣言し、三行を守ります」",
          en = "“We declare two stars and keep three lines”",
          feedback = {
            ja = "自分でした約束を、自分の言葉で伝えています。",
            en = "A promise of their own, in their own words.",
          },
        },
        option {
          id = "safe",
          leads = "end-claim",
          ja = "「当社の情報管理は安全です」",
          en = "“Your information is safe with us”",
          feedback = {
            ja = "家族を安心させたい気持ちです。けれども、一度の事故で、うそになります。",
            en = "Meant to reassure. But one accident makes it a lie.",
          },
        },
      },
    },

    scene {
      id = "phone-lost",
      title = { ja = "水曜、バスの中に", en = "Wednesday, on the bus" },
      paragraph {
        ja = "計画の3か月目。ヘルパーの原さんが、自分の電話をバスに忘れました。画面の鍵はありませ\z
              ん。中には、鍵箱の番号の写真が11軒分と、利用者の**病気の話**をしたチャットがあります\z
              。",
        en = "Three months into the plan Ms Hara, a helper, leaves her own phone on the bus. It \z
              has no screen lock. On it: photographs of eleven key codes, and a chat about \z
              clients' **illnesses**.",
      },
      figure {
        picture = "bus.svg",
        description = {
          ja = "走り去るバス。座席に電話。電話から鍵と書類の絵が出る。",
          en = "A bus drives away; a phone on the seat shows a key and a document.",
        },
        labels = {
          { x = 0.36, y = 0.9, width = 0.5, ja = "置き忘れた電話", en = "The forgotten phone" },
          { x = 0.83, y = 0.9, width = 0.3, ja = "11軒の鍵", en = "Eleven keys" },
        },
      },
      multiple {
        id = "what-led-here",
        stem = {
          ja = "何がこれを招きましたか。すべて選んでください。",
          en = "What led to this? Choose all.",
        },
        right {
          ja = "現場の声が、計画に入らなかった",
          en = "The helpers' voice was left out of the plan",
        },
        wrong {
          ja = "原さんの注意が足りなかった",
          en = "Ms Hara was careless",
          feedback = {
            ja = "だれでも忘れ物をします。忘れても困らない形が要りました。",
            en = "Anyone forgets things. It had to be harmless.",
          },
        },
        right {
          ja = "会社の電話も、渡す仕組みもなかった",
          en = "No firm phones, no way to hand codes on",
        },
        wrong {
          ja = "事務所のパソコンを更新した",
          en = "The office PCs were updated",
          feedback = {
            ja = "これはよい対策でした。ただ、別の穴をふさいでいました。",
            en = "A good measure, for another hole.",
          },
        },
      },
    },

    scene {
      id = "cause-cure",
      title = { ja = "夜の事務所で", en = "That night in the office" },
      paragraph {
        ja = "原さんは、すぐに電話してきました。遠隔で消す設定はありません。上野さんと、原因と備\z
              えを並べます。",
        en = "Ms Hara called at once. There is no remote wipe. With Ms Ueno you lay out causes \z
              and measures.",
      },
      match {
        id = "cause-measure",
        stem = {
          ja = "原因に、備えを合わせてください。",
          en = "Match the measures to the causes.",
        },
        pair {
          ja = "私物のスマホに番号が残る",
          en = "Codes stay on private phones",
          with = { ja = "会社の電話で、共有の表を見る", en = "A shared list on firm phones" },
          feedback = { ja = "撮らなくて済む道を作ります。", en = "A way without photographs." },
        },
        pair {
          ja = "画面に鍵がない",
          en = "No screen lock",
          with = { ja = "画面ロックと遠隔消去を入れる", en = "Screen lock and remote wipe" },
          feedback = { ja = "なくしても、読まれません。", en = "Lost, but not read." },
        },
        pair {
          ja = "現場の近道を知らない",
          en = "Shortcuts unknown to the office",
          with = { ja = "診断の差を、現場に聞く", en = "Ask the helpers about gaps" },
          feedback = {
            ja = "差が、近道のありかを教えます。",
            en = "Gaps show where shortcuts are.",
          },
        },
      },
    },

    scene {
      id = "report",
      title = { ja = "届け出の話", en = "The report" },
      paragraph {
        ja = "上野さんは言います。「病気の話まで入っていたら、届け出ですよね。でも、電話が見つか\z
              るかもしれません」。鍵箱の番号は、今夜から変え始めました。",
        en = "“With illnesses on it, it has to be reported. But it may turn up,” says Ms Ueno. \z
              The key codes are being changed from tonight.",
      },
      single {
        id = "when-report",
        stem = { ja = "どう助言しますか。", en = "What do you advise?" },
        option {
          id = "wait",
          leads = "end-bad",
          ja = "二週間探し、出なければ届ける。",
          en = "Search for two weeks, then report.",
          feedback = {
            ja = "騒ぎにしたくない気持ちです。しかし、速報の目安は3〜5日です。",
            en = "One wants no fuss. But the first report is due in about three to five days.",
          },
        },
        option {
          id = "now",
          leads = "end-recover",
          ja = "分かったことから速報し、家族にも話す。",
          en = "Report what is known; tell the families.",
          feedback = {
            ja = "病歴は、一人分でも届け出の対象です。早い知らせが、信頼を残しました。",
            en = "Illness counts even for one person. Speaking early kept their trust.",
          },
        },
        option {
          id = "families",
          leads = "end-bad",
          ja = "家族にだけ謝り、届け出は控える。",
          en = "Apologize to the families, and leave it there.",
          feedback = {
            ja = "直接のおわびは大切です。けれども、法律の報告は別に要ります。",
            en = "Apologies matter. But the law asks for a report as well.",
          },
        },
      },
    },

    scene {
      id = "end-good",
      title = { ja = "三行の約束", en = "Three lines kept" },
      ending = "good",
      paragraph {
        ja = "翌月、原さんが会社の電話をタクシーに忘れました。すぐ電話し、遠隔で消え、三行目が守\z
              られました。家族の一人が言います。「あの紙のとおりでしたね」。",
        en = "Next month Ms Hara left a firm phone in a taxi. She called, it was wiped: line \z
              three, kept. “Just as your paper says,” said a family.",
      },
    },

    scene {
      id = "end-claim",
      title = { ja = "直したホームページ", en = "A corrected Web site" },
      ending = "mixed",
      paragraph {
        ja = "しばらくして、取引のある病院から指摘が来ました。「この書き方は、事実と違いませんか\z
              」。文を直し、頭を下げました。三行の約束は、そのまま生きています。",
        en = "Later a hospital objects: “Is this wording true?” They correct it and apologize. \z
              The three lines live on.",
      },
    },

    scene {
      id = "end-recover",
      title = { ja = "早く話した会社", en = "The firm that spoke early" },
      ending = "mixed",
      paragraph {
        ja = "個人情報保護委員会に速報し、30日以内に確報を出しました。家族への説明は、つらい二日\z
              間でした。それでも、去った家族は一軒だけでした。",
        en = "They reported to the Personal Information Protection Commission, and again within \z
              30 days. Telling the families took two hard days. Only one family left.",
      },
    },

    scene {
      id = "end-bad",
      title = { ja = "期限を過ぎた届け出", en = "Not reported in time" },
      ending = "bad",
      paragraph {
        ja = "ひと月後、期限までに届け出ていなかったことが、病院の問い合わせで分かりました。電話の\z
              紛失よりも、**届けを後回しにしたこと**が責められました。五軒が去りました。",
        en = "A month later a hospital's question showed that it had not been reported in time. \z
              The families resented **the delay** more than the loss. Five left.",
      },
    },

    debrief {
      heading { ja = "持ち帰ること", en = "What to take home" },
      list {
        {
          ja = "紙は、気がかりから始め、**最後に漏れを見る**",
          en = "Begin with a worry; use the sheet **to find gaps**",
        },
        {
          ja = "点は平均せず、**差を問いにする**",
          en = "No averages: **turn gaps into questions**",
        },
        {
          ja = "方針は、**現場の三行**から",
          en = "A policy begins with **three lines from the floor**",
        },
        { ja = "星は**宣言**。認定ではない", en = "Stars are **declared**, not awarded" },
      },
      ask {
        ja = "あなたの聞き取りの紙に、現場の近道を聞く行はありますか。",
        en = "Does your hearing sheet have a line on shortcuts?",
      },
    },
  },

  test {
    minutes = 10,
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "10分ほどです。全問正解で、このプログラムは修了です。",
      en = "About ten minutes. The program is complete when every answer is right.",
    },

    match {
      id = "trouble-appendix",
      review = { "appendices", "toolbox" },
      stem = {
        ja = "会社の困りごとに、手引きの付録を合わせてください。",
        en = "Match the firm's trouble with an appendix.",
      },
      also = { { ja = "経営者編", en = "The part for owners" } },
      pair {
        ja = "事故の日、だれが何をするか決まっていない",
        en = "Nobody knows what to do on the day of an accident",
        with = { ja = "インシデント対応の手引き", en = "Guide to incidents" },
        feedback = { ja = "事故の日の手順を助ける冊子です。", en = "It helps with that day." },
      },
      pair {
        ja = "予約をクラウドに移したい",
        en = "Bookings are to move to the cloud",
        with = { ja = "クラウドサービス安全利用の手引き", en = "Guide to safe cloud use" },
        feedback = {
          ja = "選ぶ、使う、やめるときの点検表が付きます。",
          en = "It has a checklist for that.",
        },
      },
      pair {
        ja = "社員に守ることを配りたい",
        en = "Something to hand to staff",
        with = { ja = "ハンドブック（ひな形）", en = "Handbook (form)" },
        feedback = {
          ja = "社員が読む小冊子のひな形です。",
          en = "The form of a booklet for staff.",
        },
      },
      pair {
        ja = "どの情報が危ないか見当をつけたい",
        en = "Which information is at risk?",
        with = { ja = "リスク分析シート", en = "Risk sheet" },
        feedback = { ja = "損害の見当をつける表です。", en = "A sheet for estimating harm." },
      },
    },

    single {
      id = "sheet-barber",
      review = { "hearing-use", "hearing-adapt" },
      stem = {
        ja = "美容室3店の会社に、聞き取りに行きます。標準の紙には「開発・保守の体制」など、当て\z
              はまらない行が多くあります。どうしますか。",
        en = "You will visit a firm with three hair salons. Many lines of the standard sheet do \z
              not fit. What do you do?",
      },
      wrong {
        ja = "行を全部残し、予約サイトの行も足しておく。",
        en = "Keep all lines, and add one on the booking site.",
        feedback = {
          ja = "漏れがなくなりそうです。しかし、当てはまらない問いが続くと、話が止まります。",
          en = "It seems complete. But questions that do not fit stop the talk.",
        },
      },
      right {
        ja = "行を減らし、予約サイトの行を足しておく。",
        en = "Strike lines, and add one on the booking site.",
        feedback = {
          ja = "会社の言葉の紙なら、話が早く進みます。",
          en = "In their words, talk gets going.",
        },
      },
      wrong {
        ja = "紙を会社に送り、先に埋めておいてもらう。",
        en = "Send it, and have them fill it in beforehand.",
        feedback = {
          ja = "当日が楽になりそうです。けれども、分からない行で止まり、気が重くなります。",
          en = "It should save time. But they get stuck, and dread the day.",
        },
      },
      wrong {
        ja = "紙を使わず、店を見ながら思い付きで聞く。",
        en = "Leave it at home, and ask as you look around.",
        feedback = {
          ja = "現場を見るのはよいことです。しかし、大事な漏れに気づけません。",
          en = "Seeing the shop is good. But important gaps go unnoticed.",
        },
      },
    },

    categorize {
      id = "which-heading",
      review = { "hearing-seven", "hearing-it" },
      stem = {
        ja = "聞いた話を、聞き取りの紙の見出しに分けてください。",
        en = "Sort what you heard under the headings of the sheet.",
      },
      feedback = {
        ja = "稼ぎ方、機械とデータ、守りの三つです。",
        en = "Earning; machines and data; protection.",
      },
      category {
        id = "business",
        ja = "事業と取引",
        en = "Business",
        option {
          ja = "売上の半分は大手2社",
          en = "Half the sales: two makers",
          feedback = { ja = "取引のつながりです。", en = "Partners." },
        },
        option {
          ja = "春は10人増える",
          en = "Ten more people in spring",
          feedback = { ja = "従業員の構成です。", en = "Who works there." },
        },
      },
      category {
        id = "it",
        ja = "ITの姿",
        en = "IT today",
        option {
          ja = "在庫の表は社長の機械",
          en = "Stock list: owner's PC",
          feedback = { ja = "データのありかです。", en = "Where data is." },
        },
        option {
          ja = "故障は甥に電話する",
          en = "Broken? Call a nephew",
          feedback = { ja = "世話をする人の話です。", en = "Who looks after it." },
        },
      },
      category {
        id = "security",
        ja = "守り",
        en = "Security",
        option {
          ja = "にせの請求が来た",
          en = "A fake bill",
          feedback = { ja = "過去の事故と対応です。", en = "Past incidents." },
        },
        option {
          ja = "連絡網がない",
          en = "No call list",
          feedback = { ja = "事故への体制です。", en = "Readiness." },
        },
      },
    },

    multiple {
      id = "pledge-kept",
      review = { "pledge", "papers" },
      stem = {
        ja = "誓約書の約束に合う行動を、すべて選んでください。",
        en = "Choose all that keeps the promises of the pledge.",
      },
      wrong {
        ja = "機器の一覧を、販売店の友人に見せて相談する。",
        en = "Show the list of devices to a friend who sells them.",
        feedback = {
          ja = "会社のためになりそうです。しかし、知った情報を外に出しています。",
          en = "Meant well. But it lets out what you learned.",
        },
      },
      right {
        ja = "図がないので、会社の人と一緒に描く。",
        en = "There is no plan: draw one with their people.",
        feedback = {
          ja = "その場で描けば、持ち出さずに済みます。",
          en = "Drawn there, nothing is carried off.",
        },
      },
      wrong {
        ja = "よく見えるよう、点を少し高く報告する。",
        en = "Report a slightly higher score, for their sake.",
        feedback = {
          ja = "会社を思う気持ちです。けれども、事実と違います。",
          en = "Kind, but untrue.",
        },
      },
      right {
        ja = "「ほかの店も見て」と頼まれ、提案を出す。",
        en = "Asked to see another shop, make an offer.",
        feedback = {
          ja = "会社から頼まれたときは、約束に反する営業に当たりません。",
          en = "Asked by the firm, it does not break the promise.",
        },
      },
      wrong {
        ja = "帰りに、自分の会社の新製品を案内する。",
        en = "On leaving, present your firm's new product.",
        feedback = {
          ja = "役に立つ物なら、と思います。しかし、改善の話を超えた営業です。",
          en = "Perhaps useful. But this is selling, not improvement.",
        },
      },
    },

    number {
      id = "points-one",
      review = { "self-check-points", "self-check-what" },
      answer = 57,
      least = -25,
      most = 100,
      unit = { ja = "点", en = "points" },
      stem = {
        ja = "ある従業員の25問です。実施12、一部6、していない4、わからない3。何点ですか。",
        en = "One employee's 25 answers: done 12, partly 6, not done 4, don't know 3. How many \z
              points?",
      },
      feedback = {
        ja = "実施は4点、一部は2点、わからないは1点を引きます。",
        en = "Done 4, partly 2, don't know minus 1.",
      },
      hints = {
        { ja = "12×4と、6×2を足します。", en = "Add 12×4 and 6×2." },
        {
          ja = "60から、わからないの数を引きます。",
          en = "From 60, take the number of “don't know”.",
        },
      },
    },

    single {
      id = "password-quarter",
      review = { "passwords-now", "self-check-dig" },
      stem = {
        ja = "印刷会社の答えです。「パスワードは、3か月ごとに全員変えています」。どう返しますか\z
              。",
        en = "A printer says: “Everybody changes the password every three months.” What do you \z
              say?",
      },
      wrong {
        ja = "「立派です。では、毎月にしましょう」",
        en = "“Well done. Now make it every month.”",
        feedback = {
          ja = "努力を伸ばしたくなります。しかし、変える回数が増えると、似た言葉の使い回しが増え\z
                ます。",
          en = "It builds on effort. But more changes mean more near-copies.",
        },
      },
      wrong {
        ja = "「もう古いので、すぐにやめてください」",
        en = "“That is outdated: stop it this week.”",
        feedback = {
          ja = "今の考え方には合っています。けれども、努力を否定され、代わりもありません。",
          en = "True in a way. But it belittles them and offers nothing instead.",
        },
      },
      wrong {
        ja = "「全員が変えた記録を、見せてください」",
        en = "“Show me the record that all have done so.”",
        feedback = {
          ja = "実態を確かめる姿勢は大切です。しかし、疑われたと感じ、話が終わります。",
          en = "Checking is right. But it feels like distrust.",
        },
      },
      right {
        ja = "「使い回しは、どう防いでいますか」",
        en = "“How do you prevent reuse of them?”",
        feedback = {
          ja = "努力を受けとめ、長さと多要素認証の話につながります。",
          en = "It accepts the effort and leads to length and multi-factor.",
        },
      },
    },

    single {
      id = "gap-question",
      review = { "gap" },
      stem = {
        ja = "卸の会社の診断です。「事故の手順」は、社長が「実施」、従業員5人が「わからない」で\z
              した。最初に何をしますか。",
        en = "A wholesaler's self-check. “Procedure for accidents”: the owner says done; five \z
              employees don't know. What first?",
      },
      right {
        ja = "社長に、頭の中の手順を話してもらう。",
        en = "Let the owner say what the procedure is.",
        feedback = {
          ja = "出てきた話を紙にすれば、そのまま伝えられます。",
          en = "Written down, it can be passed on.",
        },
      },
      wrong {
        ja = "従業員に、手順の研修を受けてもらう。",
        en = "Have the staff trained in the procedure.",
        feedback = {
          ja = "知らないなら教えたくなります。しかし、教える中身がまだ紙にありません。",
          en = "Teaching seems right. But there is nothing written yet.",
        },
      },
      wrong {
        ja = "平均を出し、低い項目として計画に入れる。",
        en = "Take the mean; put it in the plan as low.",
        feedback = {
          ja = "数字で示せば公平です。けれども、差の理由が消えます。",
          en = "Fair. But the reason for the gap is lost.",
        },
      },
      wrong {
        ja = "社長に、診断を付け直してもらう。",
        en = "Have the owner answer again.",
        feedback = {
          ja = "そろえたくなります。しかし、社長には本当に手順があるのかもしれません。",
          en = "One wants them to agree. But perhaps there is a procedure.",
        },
      },
    },

    categorize {
      id = "four-decisions",
      review = { "rules-four", "rules-eleven" },
      stem = {
        ja = "造園の会社（8人）の規程を点検します。どう判断しますか。",
        en = "A gardener's firm of eight: check the rules. What do you decide?",
      },
      feedback = {
        ja = "その会社の仕事にあるか、今の物で足りるかを見ます。",
        en = "Does it exist in their work? Is what they have enough?",
      },
      category {
        id = "make",
        ja = "新しく作る",
        en = "Make new",
        option {
          ja = "事故の連絡先が、どこにも書かれていない",
          en = "Whom to call is written nowhere",
          feedback = { ja = "事故の日に、真っ先に要る物です。", en = "Needed first on the day." },
        },
      },
      category {
        id = "revise",
        ja = "直す",
        en = "Revise",
        option {
          ja = "持ち出しの規程が、紙の図面だけの話だ",
          en = "The rule on taking out covers paper only",
          feedback = {
            ja = "土台はあるので、機器を足します。",
            en = "The base is there; add devices.",
          },
        },
      },
      category {
        id = "keep",
        ja = "今のまま",
        en = "Keep",
        option {
          ja = "マイナンバーの規程は、中身が足りている",
          en = "The My Number rule is sound",
          feedback = { ja = "足りていれば、触らなくてよい物です。", en = "Sound ones stay." },
        },
      },
      category {
        id = "none",
        ja = "当面作らない",
        en = "Not now",
        option {
          ja = "自社でシステムを作る予定がない",
          en = "No system will be built",
          feedback = { ja = "仕事にない物の規程は、要りません。", en = "No work, no rule." },
        },
      },
    },

    gaps {
      id = "policy-gaps",
      review = { "policy-make", "policy-publish" },
      stem = {
        ja = "基本方針について、文を完成させてください。",
        en = "Complete the sentence on the policy.",
      },
      sentence = {
        ja = "文は{who}が書き、{line}を一行入れ、外の人に{open}状態にします。",
        en = "{who} writes it, with a line on {line}, and outsiders {open}.",
      },
      gap {
        id = "who",
        wrong {
          ja = "外部の専門家",
          en = "The expert",
          feedback = {
            ja = "整った文が早くできます。しかし、会社に説明できる人がいません。",
            en = "Quick and neat. But nobody can explain it.",
          },
        },
        right { ja = "会社の人", en = "The firm" },
        wrong {
          ja = "取引先",
          en = "A client",
          feedback = {
            ja = "相手の求めは大事です。けれども、約束するのは会社です。",
            en = "Their wishes matter. But the firm promises.",
          },
        },
      },
      gap {
        id = "line",
        wrong {
          ja = "最新の技術",
          en = "the latest technology",
          feedback = {
            ja = "新しい言葉は立派に見えます。しかし、社員は覚えません。",
            en = "It sounds fine. But nobody remembers.",
          },
        },
        wrong {
          ja = "他社で起きた事故",
          en = "accidents at other firms",
          feedback = {
            ja = "気は引き締まります。けれども、自分の仕事が見えません。",
            en = "A warning. But their own work is missing.",
          },
        },
        right { ja = "仕事で守る物", en = "what the work protects" },
      },
      gap {
        id = "open",
        right { ja = "見せられる", en = "are shown it on request" },
        wrong {
          ja = "説明した",
          en = "are told about it on the phone",
          feedback = {
            ja = "話すのはよいことです。しかし、後から見られません。",
            en = "Good. But it cannot be looked up.",
          },
        },
        wrong {
          ja = "承認された",
          en = "have given their approval",
          feedback = { ja = "認めてもらう手続きは要りません。", en = "No approval is needed." },
        },
      },
    },

    single {
      id = "moving-row",
      review = { "plan-good", "plan-sheet" },
      stem = {
        ja = "実行計画の行です。いちばん動きやすいのは、どれですか。",
        en = "Rows of an action plan. Which will move best?",
      },
      wrong {
        ja = "南さんが早めに、控えの取り方を見直していく。",
        en = "Before long, Minami reviews the making of copies.",
        feedback = {
          ja = "名前があり、動きそうに見えます。しかし、何を、いつするのかが決まっていません。",
          en = "There is a name. But neither the day nor the task is clear.",
        },
      },
      wrong {
        ja = "全社の情報の管理体制を、来年度に強化する。",
        en = "Strengthen all information management next fiscal year.",
        feedback = {
          ja = "会社全体の話で、大きく見えます。けれども、明日の朝にすることがありません。",
          en = "It sounds grand. But what happens tomorrow?",
        },
      },
      right {
        ja = "南さんが金曜に、控えから見積書を一つ戻す。",
        en = "On Friday, Minami restores one estimate from a copy.",
        feedback = {
          ja = "する事、日、名前がそろっています。",
          en = "What, when and who are there.",
        },
      },
      wrong {
        ja = "各自が、パスワードの管理に十分注意する。",
        en = "All take good care of their passwords.",
        feedback = {
          ja = "全員に関わる大事なことです。しかし、名前のない行は動きません。",
          en = "Important. But a row without a name does not move.",
        },
      },
    },

    true_false {
      id = "star-word",
      review = { "stars" },
      answer = false,
      stem = {
        ja = "二つ星を宣言した会社は、ホームページに「IPAの認定を受けました」と書いてよい。",
        en = "A firm with two stars may write “certified by IPA” on its site.",
      },
      feedback = {
        ja = "星は自分でする宣言なので、「宣言しています」と書きます。",
        en = "It is a declaration: write “we declare”.",
      },
    },

    order {
      id = "star-order",
      review = { "stars-when", "stars" },
      stem = {
        ja = "二つ星までを、行う順に並べてください。",
        en = "Put the way to two stars into order.",
      },
      feedback = {
        ja = "今を知り、約束を書いて見せ、それから宣言します。",
        en = "Know, write, show; then declare.",
      },
      option { ja = "自社診断で、今の姿を知る", en = "Learn where you stand by self-check" },
      option { ja = "基本方針を書く", en = "Write a policy" },
      option { ja = "方針を、外から見られるようにする", en = "Make it visible from outside" },
      option { ja = "会社のIDで、宣言を申し込む", en = "Apply with the firm's ID" },
    },

    multiple {
      id = "cloud-exit",
      review = { "cloud-guide" },
      stem = {
        ja = "会計のクラウドを使う、12人の会社です。よい助言を、すべて選んでください。",
        en = "A firm of twelve does its accounts in the cloud. Choose all good advice.",
      },
      right {
        ja = "管理者を決め、多要素認証にする。",
        en = "Name an administrator; use multi-factor.",
        feedback = { ja = "入口を守る、いちばんの対策です。", en = "It guards the entrance." },
      },
      right {
        ja = "やめるときのデータの返し方を読んでおく。",
        en = "Read how data comes back when you leave.",
        feedback = {
          ja = "やめる日になってからでは、選べません。",
          en = "On the day you leave it is too late to choose.",
        },
      },
      wrong {
        ja = "事業者が大手なら、控えは取らずにおく。",
        en = "With a big provider, keep no copy.",
        feedback = {
          ja = "大手は確かに頼れます。しかし、消したのが自分なら、事業者も戻せません。",
          en = "They are reliable. But what you delete yourself is gone.",
        },
      },
      wrong {
        ja = "管理のIDは、3人の経理で共用する。",
        en = "Let three accountants share the admin ID.",
        feedback = {
          ja = "だれか休んでも困りません。けれども、だれが何をしたか分からなくなります。",
          en = "Handy. But nobody can tell who did what.",
        },
      },
    },

    single {
      id = "nothing-to-steal",
      review = { "film", "productivity", "stay" },
      stem = {
        ja = "町の製麺所（7人）の社長です。「盗まれる物はないし、余計な仕事は増やしたくない」。\z
              どう進めますか。",
        en = "A noodle maker with seven people: “Nothing here to steal, and I want no extra \z
              work.” What do you do?",
      },
      wrong {
        ja = "同業の被害の映像を見せ、怖さを伝える。",
        en = "Show a film of a victim, and how bad it was.",
        feedback = {
          ja = "映像は効きます。しかし、脅すだけでは「うちは違う」で終わります。",
          en = "Films work. But fear alone ends in “not us”.",
        },
      },
      right {
        ja = "止まると困る仕事を聞き、減る手間を示す。",
        en = "Ask what must not stop, and show what it saves.",
        feedback = {
          ja = "社長の関心から入り、対策を手間の減る話に結んでいます。",
          en = "It starts from the owner's concern and saves trouble.",
        },
      },
      wrong {
        ja = "無料の対策から始め、続きは任せてもらう。",
        en = "Begin with what is free; do the rest yourself later.",
        feedback = {
          ja = "お金の心配は消えます。けれども、あなたが去ると、だれも続けません。",
          en = "No cost. But when you leave, nobody goes on.",
        },
      },
      wrong {
        ja = "診断の点を示し、同業の平均と比べる。",
        en = "Show the score, and the mean of the trade.",
        feedback = {
          ja = "数字は人を動かすこともあります。しかし、関心のない点は響きません。",
          en = "Figures may move people. But not this one, yet.",
        },
      },
    },

    true_false {
      id = "by-name",
      review = { "newest", "guideline-map" },
      answer = true,
      stem = {
        ja = "会社に付録を渡すときは、最新の版を開き、番号でなく名前で探すとよい。",
        en = "When handing on an appendix, open the latest edition and look by name, not number.",
      },
      feedback = {
        ja = "版が変わると、番号や中身も変わります。",
        en = "Numbers and contents change with the edition.",
      },
    },
  },
}
