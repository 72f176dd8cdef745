-- Program 3 for experts who visit small firms: what owners care about, and how to listen and talk.

module {
  id = "instructor-attitude",
  version = 1,
  minutes = 40,
  title = { ja = "指導にあたっての心構え", en = "The adviser's attitude" },
  summary = {
    ja = "中小企業の姿と経営者の関心事を知り、会社を下調べし、信頼されて話を聞けるようになります\z
          。",
    en = "Know small firms and what their owners care about, do your homework, and be trusted \z
          when you listen.",
  },

  page {
    id = "who",
    title = { ja = "中小企業とは、どんな会社か", en = "What a small or medium firm is" },
    grid {
      {
        { ja = "業種", en = "Trade" },
        { ja = "中小企業（どちらかで）", en = "Small or medium (either)" },
        { ja = "うち小規模", en = "Very small" },
      },
      {
        { ja = "製造、建設、運輸など", en = "Making, building, transport …" },
        { ja = "資本金3億円以下か300人以下", en = "Capital to ¥300m or 300 people" },
        { ja = "20人以下", en = "To 20 people" },
      },
      {
        { ja = "卸売", en = "Wholesale" },
        { ja = "1億円以下か100人以下", en = "¥100m or 100" },
        { ja = "5人以下", en = "To 5" },
      },
      {
        { ja = "サービス", en = "Services" },
        { ja = "5,000万円以下か100人以下", en = "¥50m or 100" },
        { ja = "5人以下", en = "To 5" },
      },
      {
        { ja = "小売", en = "Retail" },
        { ja = "5,000万円以下か50人以下", en = "¥50m or 50" },
        { ja = "5人以下", en = "To 5" },
      },
    },
    paragraph {
      ja = "中小企業基本法の定義です。資本金と従業員の**どちらか**に当てはまれば、中小企業です。\z
            一人親方から300人の工場まで、幅があります。",
      en = "From the SME Basic Act. **Either** capital or people is enough. It ranges from one \z
            craftsman to a factory of 300.",
    },
  },

  page {
    id = "how-many",
    title = { ja = "日本の会社の99.7％", en = "99.7% of Japan's firms" },
    figure {
      picture = "share.svg",
      description = {
        ja = "二本の横棒。会社の数ではほとんどが中小企業、従業員では約7割。",
        en = "Two bars: nearly all firms are small or medium; about seventy per cent of \z
              employees.",
      },
      labels = {
        {
          x = 0.5,
          y = 0.09,
          width = 0.9,
          ja = "会社の数　中小 99.7％",
          en = "Firms: 99.7% small, medium",
        },
        {
          x = 0.5,
          y = 0.56,
          width = 0.9,
          ja = "働く人　中小 約70％",
          en = "Employees: about 70%",
        },
      },
    },
    paragraph {
      ja = "2014年は、382万社のうち中小企業が380.9万社でした。働く人は4,794万人のうち3,361万人で\z
            す（総務省「平成26年経済センサス」）。",
      en = "In 2014: 3.809 of 3.82 million firms, and 33.61 of 47.94 million employees \z
            (Economic Census, Ministry of Internal Affairs).",
    },
    paragraph {
      ja = "2021年6月には336.5万社に減りました（中小企業庁、2023年公表）。割合は99.7％のままです。\z
            **一社を支えることは、産業を支えることです。**",
      en = "By June 2021 there were 3.365 million (SME Agency, 2023), still 99.7%. **Helping \z
            one firm helps industry.**",
    },
  },

  page {
    id = "strengths",
    title = { ja = "四つの強み", en = "Four strengths" },
    figure {
      picture = "strengths.svg",
      description = {
        ja = "四つの枠。歯車、硬貨、走る時計、曲がる矢印。",
        en = "Four panels: a gear, a coin, a quick clock, a bending arrow.",
      },
      labels = {
        { x = 0.125, y = 0.86, width = 0.23, ja = "技術", en = "Skill" },
        { x = 0.375, y = 0.86, width = 0.23, ja = "費用", en = "Cost" },
        { x = 0.625, y = 0.86, width = 0.23, ja = "速さ", en = "Speed" },
        { x = 0.875, y = 0.86, width = 0.23, ja = "柔らかさ", en = "Flexibility" },
      },
    },
    list {
      { ja = "「これなら任せろ」という**技術**と挑戦心", en = "**Skill**, and “leave it to us”" },
      { ja = "管理の費用が少ない、**費用**の強さ", en = "Low **cost** of administration" },
      { ja = "決める人が近い、**速さ**", en = "**Speed**: the one who decides is near" },
      { ja = "急な頼みに応じる、**柔らかさ**", en = "**Flexibility** with sudden wishes" },
    },
    paragraph {
      ja = "守りの対策も、社長が「やる」と言えば今日から始まります。**強みを先に見つける**と、話\z
            が前を向きます。",
      en = "Security, too, can start today if the owner says so. **Find the strengths first**, \z
            and the talk looks ahead.",
    },
  },

  page {
    id = "weaknesses",
    title = { ja = "五つの弱みと、守りへの影響", en = "Five weaknesses, and security" },
    grid {
      { { ja = "弱み", en = "Weakness" }, { ja = "守りでは", en = "For security" } },
      {
        { ja = "資金が乏しい", en = "Little money" },
        {
          ja = "古い機器が残る。無料の対策から",
          en = "Old devices stay; begin with what is free",
        },
      },
      {
        { ja = "最少の人数", en = "Few people" },
        { ja = "担当は兼務。作業を短く", en = "Double duties; keep tasks short" },
      },
      {
        { ja = "仕事が人に付く", en = "Work tied to persons" },
        { ja = "一人休むと止まる。手順を紙に", en = "One away, all stops; write it down" },
      },
      {
        { ja = "人が定着しない", en = "People leave" },
        { ja = "辞めた人のIDが残る", en = "Leavers' sign-ins stay" },
      },
      {
        { ja = "後継者がいない", en = "No successor" },
        { ja = "長い投資をためらう", en = "Long investments are avoided" },
      },
    },
    paragraph {
      ja = "弱みは、怠けではなく**事情**です。責めると、事情が隠れます。",
      en = "These are not laziness but **circumstances**. Blame hides them.",
    },
    ask {
      ja = "一人で受け持つ方が一週間休んだら、何が止まりますか。",
      en = "If one key person were away for a week, what would stop?",
    },
  },

  page {
    id = "chain",
    title = { ja = "大きな鎖の中の一社", en = "One link of a long chain" },
    figure {
      picture = "chain.svg",
      description = {
        ja = "原料の会社、部品の会社、組み立ての大企業、店が線でつながる。部品の会社の錠が開き、\z
              覆面の人物が狙う。",
        en = "Materials, parts, a large assembler and a shop are joined by lines. At the parts \z
              maker the lock is open; a masked person aims at it.",
      },
      labels = {
        { x = 0.125, y = 0.85, width = 0.22, ja = "原料", en = "Material" },
        { x = 0.36, y = 0.85, width = 0.22, ja = "部品", en = "Parts" },
        { x = 0.61, y = 0.85, width = 0.24, ja = "組み立て", en = "Assembly" },
        { x = 0.87, y = 0.85, width = 0.22, ja = "店", en = "Shop" },
      },
    },
    paragraph {
      ja = "材料から店まで、仕事のつながりを**サプライチェーン**といいます。会社どうしは、注文や\z
            図面のやりとりでつながっています。",
      en = "From material to shop: the **supply chain**. Firms are connected by orders and \z
            drawings.",
    },
    paragraph {
      ja = "攻撃者は、守りの薄い会社から入り、鎖をたどって大きな会社に向かいます。",
      en = "Attackers enter where it is weakest and follow the chain to the large firm.",
    },
  },

  page {
    id = "weakest",
    title = {
      ja = "鎖の強さは、一番弱い輪で決まる",
      en = "A chain is as strong as its weakest link",
    },
    paragraph {
      ja = "大きな会社がどれだけ守っても、つながる一社から入られます。だから、**底上げ**が要りま\z
            す。取引の条件に対策を求める会社も増えました。",
      en = "However well the large firm is guarded, they enter by one that is connected. So \z
            **all must rise**; more customers now make it a condition.",
    },
    example {
      ja = "部品の会社の古いVPN装置（外から社内に入る通り道）から入られ、取引先の工場の出荷まで\z
            止まりました。よくある形です。",
      en = "They came in through a parts maker's old VPN device, the way in from outside, and \z
            the customer's shipping stopped as well: a common pattern.",
    },
    single {
      id = "check-weakest",
      stem = { ja = "社長に、どう伝えますか。", en = "How do you put it to the owner?" },
      wrong {
        ja = "「御社の穴が、大手に迷惑をかけます」",
        en = "“Your holes endanger the big firms”",
        feedback = {
          ja = "事実に近い言葉です。しかし、責められた人は、話を閉じます。",
          en = "Close to true. But blame ends the talk.",
        },
      },
      wrong {
        ja = "「大手が求めるので、必要です」",
        en = "“The big firms want it, so you must”",
        feedback = {
          ja = "取引は大事です。けれども、やらされる対策は続きません。",
          en = "Business matters. But what is forced does not last.",
        },
      },
      right {
        ja = "「御社は、鎖を支える大事な輪です」",
        en = "“You are a link that holds the chain”",
        feedback = {
          ja = "誇りから入ると、自分の対策になります。",
          en = "Begun with pride, it becomes their own.",
        },
      },
    },
  },

  page {
    id = "owners-mind",
    title = { ja = "経営者の頭の中", en = "What is on the owner's mind" },
    figure {
      picture = "mind.svg",
      description = {
        ja = "社長の頭から四つの吹き出し。会社、のびる矢印、硬貨、人。隅に小さな錠。",
        en = "From an owner's head four bubbles: firm, rising arrow, coins, people; in the corner \z
              a small lock.",
      },
      labels = {
        { x = 0.17, y = 0.43, width = 0.3, ja = "続けること", en = "Going on" },
        { x = 0.83, y = 0.43, width = 0.3, ja = "利益", en = "Profit" },
        { x = 0.17, y = 0.93, width = 0.3, ja = "資金繰り", en = "Cash" },
        { x = 0.83, y = 0.93, width = 0.3, ja = "人", en = "People" },
      },
    },
    paragraph {
      ja = "情報セキュリティは、たいてい四つの中にありません。**四つのどれかに結べたとき**、初め\z
            て社長の話になります。",
      en = "Security is seldom among the four. **Linked to one of them**, it becomes the \z
            owner's own matter.",
    },
    ask {
      ja = "最近、夜に考えてしまうことは何ですか。",
      en = "What keeps you awake these days?",
    },
  },

  page {
    id = "continue",
    title = { ja = "会社を続け、人を育てる", en = "Going on, and raising people" },
    list {
      { ja = "**従業員** 家族の暮らしも預かっている", en = "**Employees**: families live on it" },
      {
        ja = "**取引先** 公平に分け合い、長く付き合う",
        en = "**Partners**: fair shares, long ties",
      },
      { ja = "**地域** 役に立っているという誇り", en = "**The town**: pride in being useful" },
      {
        ja = "**人（四つ目の関心）** 後継者と、右腕を育てる",
        en = "**People, the fourth concern**: a successor, a right hand",
      },
    },
    grid {
      {
        { ja = "責任", en = "Duty" },
        { ja = "守りの言葉にすると", en = "In terms of security" },
      },
      {
        { ja = "従業員", en = "Employees" },
        { ja = "給料日に、給与のデータがある", en = "Wage data is there on payday" },
      },
      {
        { ja = "取引先", en = "Partners" },
        { ja = "お預かりした図面を漏らさない", en = "Drawings entrusted do not leak" },
      },
      {
        { ja = "地域", en = "The town" },
        { ja = "注文を受け続けられる", en = "Orders can still be taken" },
      },
      {
        { ja = "人", en = "People" },
        { ja = "手順が紙にあり、任せられる", en = "The work is on paper: others can do it" },
      },
    },
  },

  page {
    id = "cash",
    title = { ja = "もうかっていても、倒れる", en = "Firms fail with a profit" },
    paragraph {
      ja = "社長が毎日見るのは、**手元の現金**です。売上が立っても、入金の前に支払いが来ます。現\z
            金が切れると、黒字でも倒れます（黒字倒産）。",
      en = "What an owner watches daily is **cash**. Bills fall due before customers pay. Without \z
            cash, a firm fails even with a profit.",
    },
    figure {
      picture = "cash.svg",
      description = {
        ja = "左にのびる棒の売上、右に空の財布。間に、支払い日の印のある暦。",
        en = "Left: rising bars; right: an empty purse; between them a calendar with a marked \z
              day.",
      },
      labels = {
        { x = 0.17, y = 0.88, width = 0.3, ja = "売上はある", en = "Sales are there" },
        { x = 0.5, y = 0.88, width = 0.3, ja = "支払いの日", en = "Bills due" },
        { x = 0.83, y = 0.88, width = 0.3, ja = "現金がない", en = "No cash" },
      },
    },
    paragraph {
      ja = "だから、「**何日止まると、いつの支払いに響くか**」は、社長に届く問いです。請求書が出\z
            せない三日間は、守りの話であり、お金の話です。",
      en = "So “**after how many days are which payments in danger?**” reaches an owner. Three \z
            days without invoices are about security and about money.",
    },
  },

  page {
    id = "goal-words",
    title = { ja = "理念、目標、戦略、戦術", en = "Mission, goal, strategy, tactics" },
    grid {
      { { ja = "言葉", en = "Word" }, { ja = "意味と例", en = "Meaning, example" } },
      {
        { ja = "理念", en = "Mission" },
        { ja = "目指す方向「町の水を止めない」", en = "Direction: “Water never stops in town”" },
      },
      {
        { ja = "目標", en = "Goal" },
        {
          ja = "期限と数「3年で売上を1割増やす」",
          en = "Date and figure: “10% more in 3 years”",
        },
      },
      {
        { ja = "戦略", en = "Strategy" },
        { ja = "達成の方針「夜間の修理を増やす」", en = "Approach: “More repairs by night”" },
      },
      {
        { ja = "戦術", en = "Tactics" },
        { ja = "動き方「当番を二人にする」", en = "Action: “Two on duty”" },
      },
    },
    paragraph {
      ja = "小さな会社では、理念が紙になく、売上の目標だけのことも多いものです。情報セキュリティ\z
            の目標は、ほとんどありません。**社長の言葉の中**から探し、守りを一行つなげます。",
      en = "Small firms often have no written mission, just a sales target. Goals for security \z
            hardly exist. Look in **the owner's own words** and add a line.",
    },
    example {
      ja = "「町の水を止めない」→「連絡の電話と名簿を止めない」",
      en = "“Water never stops” → “Our phone and list never stop”",
    },
  },

  page {
    id = "statements",
    title = { ja = "三つの決算の表", en = "Three financial statements" },
    grid {
      { { ja = "表", en = "Statement" }, { ja = "分かること", en = "What it shows" } },
      {
        { ja = "貸借対照表（BS）", en = "Balance sheet (BS)" },
        { ja = "お金の集め方と、使い道", en = "Where money came from and what it became" },
      },
      {
        { ja = "損益計算書（PL）", en = "Income statement (PL)" },
        { ja = "一年のもうけの作り", en = "How a year's profit is made" },
      },
      {
        { ja = "キャッシュフロー（CF）", en = "Cash flow (CF)" },
        { ja = "現金の増え方、減り方", en = "How cash rose and fell" },
      },
    },
    paragraph {
      ja = "会社は決算のあと、原則2か月以内に税の申告をします。個人の事業は12月末で締めます。CF\z
            の表を作る義務は小さな会社にはなく、**資金繰りの表**で見ることが多いです。",
      en = "Firms file taxes within two months of closing, as a rule; sole traders close in \z
            December. Small firms need no CF statement and often keep a **cash plan** instead.",
    },
    note {
      ja = "数字を見せてもらう立場ではありません。言葉が分かれば、話が通じます。",
      en = "You are not there to see the figures. Knowing the words, you understand the talk.",
    },
  },

  page {
    id = "balance",
    title = { ja = "貸借対照表を一目で", en = "The balance sheet at a glance" },
    figure {
      picture = "balance.svg",
      description = {
        ja = "左に二段、右に三段の積み木。左右の高さは同じ。",
        en = "Blocks: two on the left, three on the right, equally high.",
      },
      labels = {
        {
          x = 0.255,
          y = 0.25,
          width = 0.38,
          ja = "流動資産\n1,500万円",
          en = "Current assets\n¥15m",
        },
        {
          x = 0.255,
          y = 0.66,
          width = 0.38,
          ja = "固定資産\n1,500万円",
          en = "Fixed assets\n¥15m",
        },
        { x = 0.745, y = 0.11, width = 0.38, ja = "流動負債 500万円", en = "Short debt ¥5m" },
        { x = 0.745, y = 0.38, width = 0.38, ja = "固定負債\n1,500万円", en = "Long debt\n¥15m" },
        { x = 0.745, y = 0.73, width = 0.38, ja = "純資産\n1,000万円", en = "Own capital\n¥10m" },
        { x = 0.255, y = 0.94, width = 0.42, ja = "何になったか", en = "Used as" },
        { x = 0.745, y = 0.94, width = 0.42, ja = "どこから来たか", en = "Source" },
      },
    },
    paragraph {
      ja = "右は借りたお金と自分のお金、左はその使い道です。左右は必ず同じ額になります（2021年の\z
            要領の例）。",
      en = "Right: borrowed and own money. Left: what it became. Both sides are equal (example \z
            of the 2021 guide).",
    },
    paragraph {
      ja = "台帳の情報や信用は、この表に**載りません**。それでも、なくすと会社が傾きます。",
      en = "Information and trust are **not on it**. Lost, they still bring a firm down.",
    },
  },

  page {
    id = "profits",
    title = { ja = "利益は五つある", en = "There are five profits" },
    figure {
      picture = "profits.svg",
      description = {
        ja = "上から下へ短くなる六本の横棒。四本目が緑。",
        en = "Six bars, shorter from top to bottom; the fourth is green.",
      },
      labels = {
        { x = 0.18, y = 0.09, width = 0.34, ja = "売上", en = "Sales" },
        { x = 0.18, y = 0.255, width = 0.34, ja = "1 売上総利益", en = "1 Gross" },
        { x = 0.18, y = 0.42, width = 0.34, ja = "2 営業利益", en = "2 Operating" },
        { x = 0.18, y = 0.585, width = 0.34, ja = "3 経常利益", en = "3 Ordinary" },
        { x = 0.18, y = 0.75, width = 0.34, ja = "4 税引前", en = "4 Pre-tax" },
        { x = 0.18, y = 0.915, width = 0.34, ja = "5 当期純利益", en = "5 Net" },
      },
    },
    list {
      {
        ja = "売上総利益：売上から、仕入れや製造の費用を引く",
        en = "Gross: sales less cost of goods",
      },
      { ja = "営業利益：さらに、人件費や家賃を引く", en = "Operating: less wages, rent …" },
      {
        ja = "**経常利益：利息なども入れた、普段のもうけ**",
        en = "**Ordinary: with interest; the usual result**",
      },
      {
        ja = "税引前、当期純利益：一度きりの損益と税を入れる",
        en = "Pre-tax, net: with one-off items and tax",
      },
    },
    paragraph {
      ja = "「利益」と聞いたら、どれの話かを確かめます。",
      en = "When you hear “profit”, ask which.",
    },
  },

  page {
    id = "cashflow",
    title = { ja = "現金の三つの流れ", en = "Three flows of cash" },
    grid {
      {
        { ja = "流れ", en = "Flow" },
        { ja = "プラス", en = "Plus" },
        { ja = "マイナス", en = "Minus" },
      },
      {
        { ja = "営業（本業）", en = "Operating" },
        { ja = "本業で現金が増えた。望ましい", en = "The business brings cash: good" },
        { ja = "返す元手がない", en = "Nothing to repay with" },
      },
      {
        { ja = "投資（設備など）", en = "Investing" },
        { ja = "持ち物を売って現金にした", en = "Something was sold" },
        { ja = "設備にお金を使った", en = "Equipment was bought" },
      },
      {
        { ja = "財務（借入など）", en = "Financing" },
        { ja = "借りて現金が増えた", en = "Money was borrowed" },
        { ja = "借金を返した", en = "Debt was repaid" },
      },
    },
    paragraph {
      ja = "投資のマイナスは、悪いことではありません。**先のために使っている**しるしです。守りの\z
            機器の入れ替えも、ここに入ります。",
      en = "A minus in investing is not bad: **it is spent for the future**. New security \z
            equipment is part of it.",
    },
  },

  page {
    id = "free-cash",
    title = { ja = "自由に使えるお金", en = "Money free to use" },
    paragraph {
      ja = "**フリーキャッシュフロー＝営業の流れ＋投資の流れ**です。プラスが望ましく、マイナスが\z
            続くと手元の現金が減ります。",
      en = "**Free cash flow = operating + investing.** Plus is good; a lasting minus eats up \z
            cash.",
    },
    example {
      ja = "営業が＋800万円、投資が−500万円なら、自由に使えるお金は300万円です。",
      en = "Operating +8.0, investing −5.0 million: 3.0 million is free.",
    },
    number {
      id = "check-free",
      answer = 120,
      least = -1000,
      most = 1000,
      unit = { ja = "万円", en = "×¥10,000" },
      stem = {
        ja = "営業が＋420万円、投資が−300万円です。自由に使えるお金は、何万円ですか。",
        en = "Operating +420, investing −300 (ten thousand yen). How much is free?",
      },
      feedback = {
        ja = "投資のマイナスを、営業から引きます。",
        en = "Take what was invested off the operating flow.",
      },
    },
  },

  page {
    id = "money-talk",
    title = { ja = "数字を、対策の言葉に", en = "Turn figures into measures" },
    grid {
      { { ja = "社長の言葉", en = "The owner says" }, { ja = "返す言葉", en = "You answer" } },
      {
        { ja = "「一日の売上は40万円」", en = "“We make ¥400,000 a day”" },
        { ja = "「では、3日止まると120万円ですね」", en = "“Three days' stop: 1.2 million”" },
      },
      {
        { ja = "「月末は支払いが重い」", en = "“Month's end is heavy”" },
        {
          ja = "「25日に請求が出ないと困りますね」",
          en = "“No invoices on the 25th would hurt”",
        },
      },
      {
        { ja = "「設備に投資したばかり」", en = "“We just bought machines”" },
        { ja = "「今月は、無料の三つにしましょう」", en = "“Then three free things this month”" },
      },
    },
    paragraph {
      ja = "金額は**社長の口から**聞いて、そのまま使います。よその被害額を持ってくるより、近く響\z
            きます。",
      en = "Take figures **from the owner's own mouth**. They strike nearer than other firms' \z
            losses.",
    },
    warning {
      ja = "止まる日数は見込みです。断言せず、「仮に三日なら」と言います。",
      en = "Days of stopping are a guess. Say “suppose it is three”.",
    },
  },

  page {
    id = "know-firm",
    title = { ja = "訪ねる前に：会社を知る", en = "Before you go: know the firm" },
    steps {
      {
        ja = "ホームページを読む。仕事、客、社長の言葉",
        en = "Read the site: work, customers, the owner's words",
      },
      {
        ja = "国税庁の「法人番号公表サイト」で、正式な名前と所在地を見る",
        en = "See official name and address on the Tax Agency's corporate number site",
      },
      { ja = "申込書と、前のやりとりを読み返す", en = "Reread the application and messages" },
      { ja = "分からない所を三つ、問いにする", en = "Turn three gaps into questions" },
    },
    example {
      ja = "豆腐の会社。ホームページの「学校給食に毎朝6時」から、止まると困る時刻が分かりました\z
            。",
      en = "A tofu maker's site: “School lunches, 6 a.m. daily”. It must not stop then.",
    },
    note {
      ja = "公開された物だけを見ます。会社のシステムを外から試すことは、許可なしにはしません。",
      en = "Look at public things only. Never probe their systems without permission.",
    },
  },

  page {
    id = "know-trade",
    title = { ja = "業界を知る", en = "Know the trade" },
    list {
      { ja = "一番売れている物の業界を、一つ選ぶ", en = "Choose the trade of what sells most" },
      {
        ja = "総務省の「日本標準産業分類」で、名前をそろえる",
        en = "Name it by the Japan Standard Industrial Classification",
      },
      {
        ja = "業界団体や同業のサイト、業界の本を見る",
        en = "See trade associations, other firms, books on the trade",
      },
      {
        ja = "その業界の事故と、守りの決まりを調べる",
        en = "Find accidents and security rules of that trade",
      },
    },
    paragraph {
      ja = "業界には**決まり**があります。医療や車の部品のように、独自の指針を持つ所もあります。\z
            知らずに助言すると、信頼を失います。",
      en = "Trades have **rules**. Some, such as health care or car parts, have guidelines of \z
            their own. Advice that ignores them costs trust.",
    },
    ask {
      ja = "この仕事で、業界団体や親会社から言われている決まりはありますか。",
      en = "Are there rules from your association or parent firm?",
    },
  },

  page {
    id = "three-c",
    title = { ja = "3Cで、会社を見渡す", en = "See the firm by three Cs" },
    figure {
      picture = "threec.svg",
      description = {
        ja = "三つの円が重なる。店、人々、別の会社の建物。真ん中に星がある。",
        en = "Three overlapping circles: the firm, people, another firm; a star in the middle.",
      },
      labels = {
        { x = 0.5, y = 0.31, width = 0.24, ja = "自社", en = "Company" },
        { x = 0.27, y = 0.92, width = 0.36, ja = "顧客", en = "Customer" },
        { x = 0.73, y = 0.92, width = 0.36, ja = "競合", en = "Competitor" },
      },
    },
    list {
      {
        ja = "**自社** 理念、製品、人・物・金、社長の歩み",
        en = "**Company**: mission, products, people, money, the owner",
      },
      {
        ja = "**顧客** 市場の大きさ、何を大事にするか",
        en = "**Customer**: the market, what they value",
      },
      {
        ja = "**競合** よその強みと、これからの手",
        en = "**Competitor**: others' strengths and plans",
      },
    },
    paragraph {
      ja = "強みが分かると、**何を守れば勝ち続けられるか**が見えます。SWOTや4Pなど、慣れた方法で\z
            もかまいません。",
      en = "Knowing the strength shows **what to protect to keep winning**. SWOT or 4P will do \z
            as well.",
    },
  },

  page {
    id = "hypothesis",
    title = { ja = "下調べは、仮説にして持って行く", en = "Take your homework along as a guess" },
    allow = { untested = "the question on the page asks for it" },
    paragraph {
      ja = "調べたことを話しすぎると、相手は黙ります。**「こうではないかと思って来ました」**と、\z
            一つだけ出します。間違っていたら、教えてもらえます。",
      en = "Tell all you found, and they fall silent. Offer one guess: **“I came thinking that …\z
            ”** If it is wrong, they will teach you.",
    },
    example {
      ja = "「図面のやりとりが多いのでは、と思って来ました。」「いや、うちは見本の現物なんだ。」\z
            ここから30分、話が続きました。",
      en = "“I thought you exchange many drawings.” “No, we work from samples.” They talked for \z
            half an hour.",
    },
    single {
      id = "check-guess",
      stem = { ja = "初回の言葉は、どれがよいですか。", en = "Which opening is best?" },
      wrong {
        ja = "「御社の課題を、三つ調べてきました」",
        en = "“I found three problems of yours”",
        feedback = {
          ja = "準備は伝わります。しかし、会う前に答えが決まっています。",
          en = "It shows work. But the verdict comes before the meeting.",
        },
      },
      right {
        ja = "「夜の注文が多いのでは、と考えました」",
        en = "“I guessed that many orders come at night”",
        feedback = {
          ja = "外れてもよい仮説は、話を始めます。",
          en = "A guess that may be wrong starts the talk.",
        },
      },
      wrong {
        ja = "「何も存じませんので、教えてください」",
        en = "“I know nothing; please tell me”",
        feedback = {
          ja = "謙虚に聞こえます。けれども、相手の時間を下調べに使います。",
          en = "Humble. But it spends their time on your homework.",
        },
      },
    },
  },

  page {
    id = "hearing-order",
    title = { ja = "聞くことには、順番がある", en = "Hearing has an order" },
    steps {
      { ja = "警戒を解き、人と人の関係を作る", en = "Ease caution; become two people" },
      { ja = "目を合わせ、信頼を得る", en = "Meet the eye; win trust" },
      { ja = "下調べを手に、相手を深く知る", en = "Know them, with your homework" },
      { ja = "今の様子と、一番の関心を訊く", en = "Ask how things are, and what matters most" },
      { ja = "どうなりたいか、希望を引き出す", en = "Draw out what they hope for" },
    },
    paragraph {
      ja = "4番から始めると、点検になります。**1番と2番に使う10分**が、後の2時間を軽くします。",
      en = "Begun at four, it is an inspection. **Ten minutes on one and two** ease the next \z
            two hours.",
    },
    note {
      ja = "希望まで聞けたら、対策は「しなければ」から「したい」に変わります。",
      en = "With hopes heard, “must” becomes “want”.",
    },
  },

  page {
    id = "basic-attitude",
    title = { ja = "六つの基本姿勢", en = "Six basics" },
    list {
      { ja = "相手を敬う", en = "Respect" },
      { ja = "話を遮らない。最後まで", en = "No cutting in; to the end" },
      { ja = "自分より、相手が長く話す", en = "They talk more than you" },
      { ja = "議論に勝とうとしない", en = "Do not try to win" },
      { ja = "あいづちで引き出す", en = "Draw out with small words" },
      { ja = "一度に一つの話題", en = "One topic at a time" },
    },
    figure {
      picture = "talktime.svg",
      description = {
        ja = "二つの円。左は専門家の割合が大きく赤い印、右は社長の割合が大きく緑の印。",
        en = "Two circles: on the left the expert has most and it is crossed; on the right the \z
              owner has most and it is ticked.",
      },
      labels = {
        { x = 0.26, y = 0.9, width = 0.46, ja = "専門家が話す", en = "The expert talks" },
        { x = 0.74, y = 0.9, width = 0.46, ja = "社長が話す", en = "The owner talks" },
      },
    },
    paragraph {
      ja = "図は、話す時間の割合です。**聞き終えてから話す**と、半分の言葉で届きます。",
      en = "The circles show shares of talking. **After listening**, half the words suffice.",
    },
  },

  page {
    id = "empathy",
    title = { ja = "共感は、体で伝わる", en = "Empathy shows in the body" },
    figure {
      picture = "empathy.svg",
      description = {
        ja = "左は腕を組み時計を見る専門家。右は身を乗り出し、うなずく専門家。",
        en = "Left: an expert with folded arms and a watch. Right: an expert who leans forward \z
              and nods.",
      },
      labels = {
        { x = 0.26, y = 0.9, width = 0.46, ja = "閉じた姿", en = "Closed" },
        { x = 0.74, y = 0.9, width = 0.46, ja = "開いた姿", en = "Open" },
      },
    },
    list {
      {
        ja = "腕と脚を組まない。手を止め、体を向ける",
        en = "Arms and legs unfolded; stop writing, turn to them",
      },
      { ja = "声の速さと調子を、相手に合わせる", en = "Match their pace and tone" },
      {
        ja = "気持ちを言葉で返す「困られたのですね」",
        en = "Give back feelings: “That was hard”",
      },
      { ja = "要点をまとめて返し、違いを直してもらう", en = "Sum up, and let them correct you" },
    },
    paragraph {
      ja = "あいづちと繰り返しは、**合わせるためでなく、分かるため**に使います。まねだけでは、見\z
            抜かれます。",
      en = "Nod and repeat **to understand, not to please**. Mere imitation is seen through.",
    },
  },

  page {
    id = "questions",
    title = { ja = "閉じた問いと、開いた問い", en = "Closed and open questions" },
    grid {
      { { ja = "閉じた問い", en = "Closed" }, { ja = "開いた問い", en = "Open" } },
      {
        { ja = "「従業員は何人ですか」", en = "“How many employees?”" },
        {
          ja = "「人のことで、何が一番の悩みですか」",
          en = "“What worries you most about people?”",
        },
      },
      {
        { ja = "はい・いいえや、数で答える", en = "Yes, no, a number" },
        { ja = "なに、なぜ、どう、で答える", en = "What, why, how" },
      },
      {
        { ja = "会ったばかりでも答えやすい", en = "Easy even for strangers" },
        { ja = "信頼がないと、警戒される", en = "Without trust, they are wary" },
      },
    },
    paragraph {
      ja = "**閉じた問いで始め、少しずつ開きます。** 大事な所は、閉じた問いで確かめて終えます。",
      en = "**Begin closed, open bit by bit.** End on a closed one to make sure.",
    },
    categorize {
      id = "check-questions",
      stem = { ja = "二つに分けてください。", en = "Sort them." },
      feedback = {
        ja = "一言で答えられるかどうかを見ます。",
        en = "Can it be answered in a word?",
      },
      category {
        id = "closed",
        ja = "閉じた問い",
        en = "Closed",
        option { ja = "創業は何年ですか", en = "When was the firm founded?" },
        option { ja = "控えは取っていますか", en = "Do you make copies?" },
      },
      category {
        id = "open",
        ja = "開いた問い",
        en = "Open",
        option { ja = "控えから戻すとき、何に困りますか", en = "What is hard about restoring?" },
        option {
          ja = "3年後、どんな会社にしたいですか",
          en = "What should the firm be in three years?",
        },
      },
    },
  },

  page {
    id = "johari",
    title = { ja = "四つの窓（ジョハリの窓）", en = "Four windows (the Johari window)" },
    figure {
      picture = "johari.svg",
      description = {
        ja = "四つの窓。左上は白く日が差し、右上と左下は薄い色、右下は暗い。",
        en = "Four windows: upper left white with a sun, two pale, lower right dark.",
      },
      labels = {
        { x = 0.373, y = 0.36, width = 0.28, ja = "開かれた窓", en = "Open" },
        { x = 0.75, y = 0.36, width = 0.28, ja = "気付かない窓", en = "Unaware" },
        { x = 0.373, y = 0.75, width = 0.28, ja = "隠された窓", en = "Hidden" },
        { x = 0.75, y = 0.747, width = 0.26, ja = "未知の窓", en = "Unknown" },
        { x = 0.373, y = 0.07, width = 0.34, ja = "会社が知る", en = "Firm knows" },
        { x = 0.75, y = 0.07, width = 0.34, ja = "会社は知らない", en = "Firm does not" },
        { x = 0.095, y = 0.345, width = 0.18, ja = "専門家\n知る", en = "You\nknow" },
        { x = 0.095, y = 0.75, width = 0.18, ja = "専門家\n知らない", en = "You\ndo not" },
      },
    },
    paragraph {
      ja = "1955年に、心理学者のルフトとインガムが考えた図です。聞き取りでは、**今どの窓の話か**\z
            を考えると、問いが選べます。",
      en = "From the psychologists Luft and Ingham, 1955. In a hearing, ask yourself **which \z
            window this is**, and choose the question.",
    },
  },

  page {
    id = "johari-use",
    title = { ja = "窓ごとの聞き方", en = "How to ask at each window" },
    grid {
      { { ja = "窓", en = "Window" }, { ja = "聞き方", en = "How to ask" } },
      {
        { ja = "開かれた窓", en = "Open" },
        {
          ja = "調べた事実を、閉じた問いで確かめる",
          en = "Check known facts with closed questions",
        },
      },
      {
        { ja = "気付かない窓", en = "Unaware" },
        { ja = "事例を一つ話し、「御社では」と訊く", en = "Tell one case, then “and here?”" },
      },
      {
        { ja = "隠された窓", en = "Hidden" },
        {
          ja = "開いた問い。出た言葉から次を訊く",
          en = "Open questions; ask on from their words",
        },
      },
      {
        { ja = "未知の窓", en = "Unknown" },
        {
          ja = "「もし止まったら」と仮に考えてみる",
          en = "“Suppose it stops …”: think it through",
        },
      },
    },
    paragraph {
      ja = "専門家は、気付かない窓で話しすぎます。**隠された窓**に、本当の困りごとがあります。急\z
            がず、敬意をもって訊きます。",
      en = "Experts talk too much at the unaware window. The real trouble is behind **the \z
            hidden one**: ask without haste, with respect.",
    },
  },

  page {
    id = "three-hears",
    title = { ja = "聞く、訊く、聴く", en = "Hear, ask, listen" },
    figure {
      picture = "hears.svg",
      description = {
        ja = "三つの絵。音が耳を通り過ぎる。口から問いが出る。耳と心と目が相手に向く。",
        en = "Three pictures: sound passing an ear; a question; an ear with a heart turned to a \z
              person.",
      },
      labels = {
        { x = 0.17, y = 0.86, width = 0.3, ja = "聞く：耳に入る", en = "Hear: it enters" },
        { x = 0.5, y = 0.86, width = 0.3, ja = "訊く：尋ねる", en = "Ask" },
        { x = 0.83, y = 0.86, width = 0.3, ja = "聴く：心も向ける", en = "Listen" },
      },
    },
    paragraph {
      ja = "書き取りに忙しいと、「聞く」で終わります。よい問いを一つ「訊き」、終わりまで「聴く」\z
            。**言葉の裏の気持ち**は、手を止めたときに届きます。",
      en = "Busy writing, you only hear. Ask one good question, then listen to the end. **The \z
            feeling behind the words** comes when your pen rests.",
    },
    ask {
      ja = "今のお話で、一番つらかったのは、どこでしたか。",
      en = "In what you just told me, what was the hardest part?",
    },
  },

  page {
    id = "words",
    title = { ja = "片仮名を、漢字とたとえに", en = "Plain words for jargon" },
    grid {
      { { ja = "言わない", en = "Not" }, { ja = "言い換え", en = "But" } },
      {
        { ja = "VPN", en = "VPN" },
        { ja = "外から会社に入る、専用の通り道", en = "A private way into the firm" },
      },
      {
        { ja = "多要素認証", en = "Multi-factor" },
        { ja = "鍵を二つにする", en = "Two keys for one door" },
      },
      {
        { ja = "ランサムウェア", en = "Ransomware" },
        { ja = "資料に鍵をかけて金を求める手口", en = "They lock your files and ask for money" },
      },
      { { ja = "バックアップ", en = "Backup" }, { ja = "控え", en = "A copy" } },
      {
        { ja = "アクセス権", en = "Access rights" },
        { ja = "だれが見られるかの決まり", en = "Who may see what" },
      },
    },
    paragraph {
      ja = "社長は経営の達人ですが、ITの言葉には慣れていないのが普通です。**分からないと言わせな\z
            い**言葉を選びます。",
      en = "Owners are masters of business, not of IT words. Choose words that **never make \z
            them say “I don't understand”**.",
    },
  },

  page {
    id = "news",
    title = { ja = "時事の話は、2〜3分で", en = "The news, in two or three minutes" },
    steps {
      { ja = "何が起きたか。新聞の見出しほどに短く", en = "What happened: short as a headline" },
      { ja = "なぜ起きたか。たとえで一つ", en = "Why: one comparison" },
      { ja = "この会社なら、どこか", en = "Where it could be here" },
      { ja = "今日できること、一つ", en = "One thing to do today" },
    },
    paragraph {
      ja = "場が和み、自分の話になります。長い解説や、怖さの強調は逆効果です。",
      en = "It warms the room and makes it theirs. Long lectures and fear do the opposite.",
    },
    warning {
      ja = "よその会社の名を挙げて、笑い話にしません。明日は、この会社かもしれません。",
      en = "Never make another firm a joke. Tomorrow it may be this one.",
    },
  },

  page {
    id = "three-nos",
    title = { ja = "断りの三つの「不」", en = "Three reasons for “no”" },
    figure {
      picture = "threenos.svg",
      description = {
        ja = "三つの扉。一つ目に空の箱、二つ目に砂時計、三つ目に疑問の印と人。",
        en = "Three doors: an empty box, an hourglass, a question mark with a person.",
      },
      labels = {
        { x = 0.17, y = 0.86, width = 0.3, ja = "不要", en = "Not needed" },
        { x = 0.5, y = 0.86, width = 0.3, ja = "不急", en = "Not now" },
        { x = 0.83, y = 0.86, width = 0.3, ja = "不信", en = "No trust" },
      },
    },
    list {
      {
        ja = "**不要** 必要が分からない → 会社の困りごとに結ぶ",
        en = "**Not needed**: link it to their trouble",
      },
      {
        ja = "**不急** 今でなくても → 待つと何が起きるか、期限で示す",
        en = "**Not now**: show by a date what waiting means",
      },
      {
        ja = "**不信** あなたを信じない → 聞き直し、小さな約束を守る",
        en = "**No trust**: listen again, keep a small promise",
      },
    },
    paragraph {
      ja = "「いい話だけど、うちはいいよ」の裏に、どれがあるかを訊きます。",
      en = "Behind “Nice, but not for us”, find out which.",
    },
  },

  page {
    id = "fit",
    title = { ja = "手の届く提案", en = "A proposal within reach" },
    grid {
      {
        { ja = "大企業の理想", en = "The ideal" },
        { ja = "6人の会社なら", en = "For a firm of six" },
      },
      {
        { ja = "専門の部署を置く", en = "A department" },
        { ja = "社長と、もう一人の名前を決める", en = "The owner and one more name" },
      },
      {
        { ja = "24時間の監視", en = "Watch round the clock" },
        { ja = "自動更新と、知らせの届く先", en = "Automatic updates; who gets the warnings" },
      },
      {
        { ja = "分厚い規程", en = "Thick rules" },
        { ja = "壁に貼る一枚", en = "One sheet on the wall" },
      },
      {
        { ja = "年一回の大きな訓練", en = "A yearly drill" },
        { ja = "控えから一つ戻す、毎月の5分", en = "Restore one file: five minutes monthly" },
      },
    },
    paragraph {
      ja = "理想を下げるのではなく、**最初の一段**を低くします。届いた一段の上に、次の段が置けま\z
            す。",
      en = "Not lower ideals, but **a lower first step**. The next can stand on it.",
    },
    ask {
      ja = "今週、お金をかけずにできるのは、どれですか。",
      en = "Which could you do this week, at no cost?",
    },
  },

  page {
    id = "respect",
    title = { ja = "もう一度会いたい専門家に", en = "An expert they want to see again" },
    list {
      {
        ja = "社長は、暮らしを預かり、決め続けている人です",
        en = "An owner bears others' living, and decides daily",
      },
      {
        ja = "知らないことは「調べます」と言い、次に持って来る",
        en = "What you don't know: “I'll find out”, and do",
      },
      {
        ja = "小さな約束を守る。時間、資料、返事",
        en = "Keep small promises: time, papers, answers",
      },
      { ja = "学び続ける。手口も、道具も変わる", en = "Keep learning: tricks and tools change" },
    },
    paragraph {
      ja = "目指すのは、**役に立つこと**です。正しいだけの助言は忘れられ、役に立った助言は次の会\z
            社に伝わります。",
      en = "The aim is **to be of use**. Advice that is merely right is forgotten; advice that \z
            helped is passed on.",
    },
  },

  scenario {
    id = "visit-press-shop",
    title = { ja = "プレス工場の応接室", en = "At a press shop" },

    scene {
      id = "door",
      title = { ja = "「で、何を売りに来たの」", en = "“So what are you selling?”" },
      paragraph {
        ja = "A社は金属のプレス加工、12人の町工場です。**あなたは専門家の井上さん。** 社長の大森\z
              さん（68）が、手を拭きながら来ました。「盗まれる物なんてないよ。で、何を売りに来た\z
              の」。",
        en = "Firm A, a press shop of twelve. **You are Inoue, the expert.** Mr Omori, the \z
              owner, 68, comes in wiping his hands: “Nothing to steal here. So what are you \z
              selling?”",
      },
      figure {
        picture = "press.svg",
        description = {
          ja = "応接の机をはさんで、作業着の社長と専門家。後ろにプレス機と、壁の賞状。",
          en = "Owner in work clothes and expert at a table; behind them a press, and a \z
                certificate on the wall.",
        },
        labels = {
          { x = 0.2, y = 0.9, width = 0.3, ja = "大森さん", en = "Mr Omori" },
          { x = 0.8, y = 0.9, width = 0.3, ja = "あなた", en = "You" },
        },
      },
      single {
        id = "first-line",
        stem = { ja = "どう始めますか。", en = "How do you begin?" },
        option {
          id = "scare",
          leads = "arms",
          ja = "近ごろの被害を三つ、続けて話す。",
          en = "Tell three recent cases in a row.",
          feedback = {
            ja = "必要を伝えたい一心です。しかし、怖い話の数だけ、腕が固くなりました。",
            en = "You wanted to show the need. With each story his arms folded tighter.",
          },
        },
        option {
          id = "card",
          leads = "watch",
          ja = "資格と、この制度の目的を説明する。",
          en = "Explain your licence and the scheme.",
          feedback = {
            ja = "名乗ることは礼儀です。けれども、社長の知りたいことは、そこにありませんでした。",
            en = "Good manners. But it was not what he wanted to know.",
          },
        },
        option {
          id = "curious",
          leads = "story",
          ja = "売らないと言い、壁の賞状のことを訊く。",
          en = "“I sell nothing.” Ask about the certificate.",
          feedback = {
            ja = "しないことを先に言い、相手の誇りに目を向けました。",
            en = "You said what you won't do, and saw what he is proud of.",
          },
        },
      },
    },

    scene {
      id = "arms",
      title = { ja = "組まれた腕", en = "Folded arms" },
      leads = "chance",
      paragraph {
        ja = "大森さんは腕を組みました。「大きな会社の話だろう」。三つ目の話の途中で、工場の方を\z
              見ました。",
        en = "Mr Omori folds his arms. “That's big firms.” During the third story he looks \z
              towards the shop.",
      },
    },

    scene {
      id = "watch",
      title = { ja = "時計を見る社長", en = "Eyes on the clock" },
      leads = "chance",
      paragraph {
        ja = "説明は7分かかりました。大森さんは時計を二度見ました。「立派な資格だね。それで？」",
        en = "It took seven minutes. Mr Omori looked at the clock twice. “A fine licence. And?”",
      },
    },

    scene {
      id = "chance",
      title = { ja = "ふと出た一言", en = "A word in passing" },
      paragraph {
        ja = "お茶が出ました。大森さんがつぶやきます。「先週も銀行でね。月末は頭が痛いよ」。",
        en = "Tea comes. Mr Omori mutters: “Just last week at the bank … month's end is a \z
              headache.”",
      },
      single {
        id = "small-word",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "topic",
          leads = "proposal-cold",
          ja = "時間がないので、診断の話に戻す。",
          en = "Short of time: back to the self-check.",
          feedback = {
            ja = "約束の時間を守る判断です。しかし、扉が開いた一瞬でした。",
            en = "You keep to the time. But a door had opened for a moment.",
          },
        },
        option {
          id = "echo",
          leads = "story",
          ja = "「頭が痛い。何が重なりましたか」と返す。",
          en = "“A headache. What has come together?”",
          feedback = {
            ja = "気持ちを返すと、続きが出てきました。",
            en = "Giving back the feeling brought the rest.",
          },
        },
      },
    },

    scene {
      id = "story",
      title = { ja = "図面は、息子のパソコンに", en = "The drawings are on my son's PC" },
      paragraph {
        ja = "大森さんの声が明るくなります。大手の試作を40年。「よそにできない形を抜くんだ。**図\z
              面は毎日メールで来て、息子のパソコンに入っている**」。賞状は、その取引先からでした\z
              。",
        en = "His voice warms: forty years of prototypes for a big maker. “Shapes nobody else \z
              can press. **The drawings come by mail every day and are on my son's PC.**” The \z
              certificate is from that maker.",
      },
      single {
        id = "next-question",
        stem = { ja = "次に、何と言いますか。", en = "What do you say next?" },
        option {
          id = "warn",
          leads = "proposal-cold",
          ja = "「それは危険です。すぐ暗号化を」",
          en = "“That is dangerous. Encrypt it at once”",
          feedback = {
            ja = "正しい指摘です。けれども、40年の話が、減点の話に変わりました。",
            en = "Right. But forty years of work became a list of faults.",
          },
        },
        option {
          id = "closed",
          leads = "proposal-cold",
          ja = "「パスワードは付いていますか」",
          en = "“Does it have a password?”",
          feedback = {
            ja = "大事な確認です。しかし、はい、で終わり、話も止まりました。",
            en = "It matters. But “yes” ended the answer, and the talk.",
          },
        },
        option {
          id = "open",
          leads = "hidden",
          ja = "「図面が三日見られないと、どうなりますか」",
          en = "“What if you couldn't see them for three days?”",
          feedback = {
            ja = "隠れた窓を開く問いでした。答えは、社長の言葉で出ました。",
            en = "It opened the hidden window, in his own words.",
          },
        },
      },
    },

    scene {
      id = "hidden",
      title = { ja = "月末と、三日", en = "Month's end and three days" },
      leads = "proposal",
      paragraph {
        ja = "大森さんは黙り、それから言いました。「三日抜けないと、納品が飛ぶ。入金がずれて、**\z
              月末の支払いに足りない**」。控えは、考えたことがないそうです。銀行と図面の話がつな\z
              がりました。",
        en = "He is silent, then: “Three days without pressing, and the delivery fails. Payment \z
              comes late, and **month's end falls short**.” He never thought of a copy. The \z
              bank and the drawings are one story.",
      },
      match {
        id = "windows-here",
        stem = { ja = "ここまでの話は、どの窓でしたか。", en = "Which window was each?" },
        pair {
          ja = "12人、金属のプレス（調べてあった）",
          en = "Twelve people, metal presses (you knew)",
          with = { ja = "開かれた窓", en = "Open" },
          feedback = { ja = "二人とも知っていました。", en = "Both knew." },
        },
        pair {
          ja = "月末の支払いの不安",
          en = "Fear of month's end",
          with = { ja = "隠された窓", en = "Hidden" },
          feedback = { ja = "社長だけが知っていました。", en = "He alone knew." },
        },
        pair {
          ja = "図面のパソコンに控えがない危なさ",
          en = "The risk of no copy",
          with = { ja = "気付かない窓", en = "Unaware" },
          feedback = {
            ja = "あなたは気づき、社長はまだでした。",
            en = "You saw it; he did not yet.",
          },
        },
      },
    },

    scene {
      id = "proposal",
      title = { ja = "提案の一枚", en = "The proposal" },
      paragraph {
        ja = "二回目の訪問です。大森さんは、自分から椅子を引きました。あなたは提案を一枚にまとめ\z
              て来ました。",
        en = "The second visit. Mr Omori draws up a chair for you. You bring a proposal on one \z
              sheet.",
      },
      single {
        id = "which-proposal",
        stem = { ja = "何を出しますか。", en = "What is on it?" },
        option {
          id = "ideal",
          leads = "refusal",
          ja = "大手が求める水準までの、全部の道筋。",
          en = "The whole way to the maker's standard.",
          feedback = {
            ja = "先まで示す誠意です。しかし、一枚に12の対策は、山に見えました。",
            en = "Honest. But twelve measures on a sheet look like a mountain.",
          },
        },
        option {
          id = "fit",
          leads = "end-good",
          ja = "図面の控えと、メールの二つ目の鍵。今月、0円。",
          en = "A copy of the drawings, a second key for mail. This month, free.",
          feedback = {
            ja = "困りごとに結び、手が届き、期限がありました。",
            en = "Tied to his trouble, within reach, with a date.",
          },
        },
        option {
          id = "leave",
          leads = "refusal",
          ja = "資料の束と、「ご検討ください」の手紙。",
          en = "A set of leaflets: “Please consider”.",
          feedback = {
            ja = "考える時間を渡す気づかいです。けれども、検討する人も日もありませんでした。",
            en = "Considerate. But there was nobody and no day to consider.",
          },
        },
      },
    },

    scene {
      id = "proposal-cold",
      title = { ja = "きれいな診断結果", en = "A neat report" },
      leads = "refusal",
      paragraph {
        ja = "診断は進み、結果の紙はきれいにできました。大森さんは「ごくろうさん」と受け取り、机\z
              の端に置きました。",
        en = "The check went on, and the report looked neat. “Thanks for your trouble,” said Mr \z
              Omori, and put it on the edge of the desk.",
      },
    },

    scene {
      id = "refusal",
      title = { ja = "「いい話だけど、うちはいいよ」", en = "“Nice, but not for us”" },
      paragraph {
        ja = "大森さんは笑って、首を横に振りました。「いい話だけど、うちはいいよ」。",
        en = "Mr Omori smiles and shakes his head: “Nice, but not for us.”",
      },
      single {
        id = "after-no",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "again",
          leads = "autumn",
          ja = "利点を、言い方を変えてもう一度説く。",
          en = "Put the merits once more, in other words.",
          feedback = {
            ja = "あと一押しに思えました。しかし、二度目の説明は、売り込みに聞こえました。",
            en = "One more push, it seemed. It sounded like selling.",
          },
        },
        option {
          id = "bow",
          leads = "autumn",
          ja = "礼を言い、気が変わるのを待つ。",
          en = "Thank him and wait for a change of mind.",
          feedback = {
            ja = "引き際のよさは美徳です。けれども、どの「不」かを知らないまま、終わりました。",
            en = "A graceful exit. But you never learned which “no” it was.",
          },
        },
        option {
          id = "which",
          leads = "end-mixed",
          ja = "「どこが引っかかりましたか」と訊く。",
          en = "“What was it that did not fit?”",
          feedback = { ja = "断りは、始まりにもなります。", en = "A “no” can be a beginning." },
        },
      },
    },

    scene {
      id = "autumn",
      title = { ja = "三か月後のメール", en = "An e-mail, three months later" },
      leads = "end-bad",
      paragraph {
        ja = "三か月後。息子さんのメールが、盗まれたパスワードで読まれていました。取引先に「口座\z
              が変わりました」という**にせの請求書**が届き、680万円が消えました。図面も外に出た\z
              おそれがあります。",
        en = "Three months later. The son's mail had been read with a stolen password. The maker \z
              got a **fake invoice** with “our new account”, and 6.8 million yen was gone. \z
              Drawings may be out, too.",
      },
      figure {
        picture = "autumn.svg",
        description = {
          ja = "封筒から線が二本。一本は工場へ、一本は覆面の人物を通って大きな会社へ。硬貨が覆面\z
                の人物へ流れる。",
          en = "From a mail two lines: one to the shop, one through a masked person to a large \z
                firm; coins flow to the masked person.",
        },
        labels = {
          { x = 0.15, y = 0.88, width = 0.26, ja = "工場", en = "Shop" },
          { x = 0.5, y = 0.88, width = 0.3, ja = "犯人", en = "Crook" },
          { x = 0.85, y = 0.88, width = 0.26, ja = "取引先", en = "Customer" },
        },
      },
      multiple {
        id = "what-led-adviser",
        stem = {
          ja = "専門家の側で、何がこれを招きましたか。すべて選んでください。",
          en = "On the adviser's side, what led to this? Choose all.",
        },
        right {
          ja = "断りの理由を訊かないまま終えた",
          en = "Ending without asking why he said no",
        },
        wrong {
          ja = "社長が事の重さを分からなかった",
          en = "The owner did not see how grave it was",
          feedback = {
            ja = "届かなかった言葉は、話した側から直せます。",
            en = "What did not reach him was ours to mend.",
          },
        },
        right {
          ja = "対策を社長の困りごとに結ばなかった",
          en = "Measures were not linked to his trouble",
        },
        wrong {
          ja = "資料の枚数が足りなかった",
          en = "There were too few leaflets",
          feedback = {
            ja = "枚数ではなく、届く一枚が要りました。",
            en = "Not more pages: one that reaches him.",
          },
        },
      },
    },

    scene {
      id = "end-good",
      title = { ja = "「来月も来るか」", en = "“Coming next month, too?”" },
      ending = "good",
      paragraph {
        ja = "息子さんが、その日のうちに二つ目の鍵を付けました。使っていなかったディスクに控えを取\z
              り、金庫に入れました。大森さんは言いました。「月末の前に一度戻してみよう。井上さん、\z
              来月も来るか」。",
        en = "The son set up the second key that day. The copy, on a disk they already had, is in \z
              the safe. “Let's restore one before month's end. Coming next month, too?”",
      },
    },

    scene {
      id = "end-mixed",
      title = { ja = "不急だった理由", en = "Why it was “not now”" },
      ending = "mixed",
      paragraph {
        ja = "「月末が越せるか分からん時に、先の話はな」。**不急**でした。図面の控えと、メールの二\z
              つ目の鍵。お金のかからない二つだけを、その場で息子さんと行いました。残りは、来月の初\z
              めに話します。",
        en = "“When I don't know how to get past month's end …” It was **not now**. Two free \z
              things, a copy of the drawings and a second key for mail, were done on the spot \z
              with the son. The rest will be talked over early next month.",
      },
    },

    scene {
      id = "end-bad",
      title = { ja = "届かなかった一枚", en = "The sheet that did not reach" },
      ending = "bad",
      paragraph {
        ja = "取引は続きましたが、試作は半分に減りました。大森さんは言いました。「あの時、もう少\z
              し聞いてくれたら」。机の端に、診断の紙がありました。",
        en = "Business went on with half the prototypes. “If only you had asked a little more \z
              then,” said Mr Omori. On the edge of the desk lay the report.",
      },
    },

    debrief {
      heading { ja = "持ち帰ること", en = "What to take home" },
      list {
        {
          ja = "しないことを先に言い、**誇りを訊く**",
          en = "Say what you won't do; **ask about pride**",
        },
        {
          ja = "こぼれた一言に、**気持ちを返す**",
          en = "**Give back the feeling** of a word in passing",
        },
        {
          ja = "**隠された窓**は、開いた問いで",
          en = "**The hidden window** needs an open question",
        },
        { ja = "断られたら、**どの「不」か**を訊く", en = "After a “no”, ask **which one**" },
      },
      ask {
        ja = "最近断られた提案は、三つの「不」のどれでしたか。",
        en = "Your last proposal that was declined: which “no” was it?",
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

    matrix {
      id = "which-size",
      review = { "who" },
      points = {
        { ja = "小規模", en = "Very small" },
        { ja = "中小（小規模を除く）", en = "Small or medium, not very small" },
        { ja = "当てはまらない", en = "Neither" },
      },
      stem = {
        ja = "中小企業基本法では、どれに当たりますか。",
        en = "What is each under the SME Basic Act?",
      },
      hints = {
        {
          ja = "資本金と人数の、どちらか一つで足ります。",
          en = "Either capital or people suffices.",
        },
        {
          ja = "小規模かどうかは、人数だけで決まります。",
          en = "Very small is decided by people alone.",
        },
      },
      row {
        answer = 3,
        ja = "小売、資本金6,000万円、60人",
        en = "Retail, ¥60m, 60 people",
        feedback = {
          ja = "小売は、5,000万円以下か50人以下です。どちらも超えています。",
          en = "Retail: ¥50m or 50. Both are exceeded.",
        },
      },
      row {
        answer = 2,
        ja = "製造、資本金5億円、280人",
        en = "Making, ¥500m, 280 people",
        feedback = {
          ja = "資本金は超えますが、300人以下なので当てはまります。",
          en = "Capital is over, but 300 people suffices.",
        },
      },
      row {
        answer = 1,
        ja = "サービス、資本金300万円、4人",
        en = "Services, ¥3m, 4 people",
        feedback = { ja = "サービスは5人以下が小規模です。", en = "Services: to five people." },
      },
      row {
        answer = 2,
        ja = "卸売、資本金2億円、90人",
        en = "Wholesale, ¥200m, 90 people",
        feedback = {
          ja = "卸売は100人以下なら、資本金が超えていても当てはまります。",
          en = "To 100 people, whatever the capital.",
        },
      },
    },

    true_false {
      id = "share-people",
      review = { "how-many" },
      answer = true,
      stem = {
        ja = "中小企業の守りを後回しにすると、働く人の半分より多くが、守りの外に残る。",
        en = "If small and medium firms are left for later, more than half of all employees \z
              stay unprotected.",
      },
      feedback = {
        ja = "2014年の統計では、働く人の約7割が中小企業にいます。",
        en = "In 2014 about 70% worked in small and medium firms.",
      },
    },

    match {
      id = "weak-strong",
      review = { "weaknesses", "strengths" },
      stem = {
        ja = "会社の様子に、合う助言を合わせてください。",
        en = "Match advice to the firm's situation.",
      },
      also = { { ja = "専門の部署を作る", en = "Set up a department" } },
      pair {
        ja = "受注の仕方を、一人しか知らない",
        en = "One person alone knows how orders work",
        with = { ja = "手順を一枚の紙にする", en = "Put it on one sheet" },
        feedback = { ja = "仕事が人に付いています。", en = "Work tied to a person." },
      },
      pair {
        ja = "社長が、その場で決められる",
        en = "The owner can decide on the spot",
        with = { ja = "今日の担当と日を決めてもらう", en = "Have name and day fixed today" },
        feedback = { ja = "速さは強みです。", en = "Speed is a strength." },
      },
      pair {
        ja = "今期は、お金が出せない",
        en = "No money this term",
        with = { ja = "設定だけでできる物から始める", en = "Begin with settings alone" },
        feedback = { ja = "無料の対策は多くあります。", en = "Much is free." },
      },
      pair {
        ja = "毎年、何人も入れ替わる",
        en = "Several people change every year",
        with = { ja = "最後の日のIDの手順を決める", en = "A procedure for the last day" },
        feedback = {
          ja = "辞めた人の入口が残りやすい会社です。",
          en = "Leavers' ways in tend to stay.",
        },
      },
    },

    single {
      id = "small-link",
      review = { "chain", "weakest" },
      stem = {
        ja = "食品の容器を作る15人の会社です。「うちみたいな小さい所は、狙われないよ」。どう返し\z
              ますか。",
        en = "A maker of food trays, fifteen people: “Nobody aims at a place as small as ours.” \z
              What do you say?",
      },
      wrong {
        ja = "「小さい会社ほど狙われる時代です」",
        en = "“Small ones are the main target today”",
        feedback = {
          ja = "関心を引く言い方です。しかし、根拠のない脅しに聞こえます。",
          en = "It gets attention. But it sounds like scaremongering.",
        },
      },
      right {
        ja = "「取引先とは、何でつながっていますか」",
        en = "“How are you linked with customers?”",
        feedback = {
          ja = "つながりを自分で話すと、狙われる理由も見えてきます。",
          en = "Telling it, they see why somebody might.",
        },
      },
      wrong {
        ja = "「狙われなくても、規則は要ります」",
        en = "“Even so, you do need to have rules”",
        feedback = {
          ja = "正論です。けれども、要る理由が会社の中にありません。",
          en = "True. But the reason is not theirs.",
        },
      },
      wrong {
        ja = "「確かに、優先は後でよいでしょう」",
        en = "“True, it can well wait for a while”",
        feedback = {
          ja = "相手に合わせる優しさです。しかし、鎖の弱い輪が残ります。",
          en = "Kind. But the weak link stays weak.",
        },
      },
    },

    categorize {
      id = "which-concern",
      review = { "owners-mind", "continue", "cash" },
      stem = {
        ja = "守りの効果です。経営者のどの関心に、一番よく響きますか。",
        en = "Effects of security: which concern of the owner does each reach?",
      },
      feedback = {
        ja = "現金の時期、人の育ち、仕事の続き方で分けます。",
        en = "Timing of cash; people; going on.",
      },
      category {
        id = "cash",
        ja = "資金繰り",
        en = "Cash",
        option {
          ja = "請求書が遅れず出る",
          en = "Invoices on time",
          feedback = { ja = "入金の時期の話です。", en = "It is about when money comes." },
        },
        option {
          ja = "月末の払いに響かない",
          en = "Month's end is safe",
          feedback = { ja = "現金が足りるかの話です。", en = "Is there enough cash?" },
        },
      },
      category {
        id = "people",
        ja = "人",
        en = "People",
        option {
          ja = "若い人が担当に育つ",
          en = "A young one learns the job",
          feedback = { ja = "育てる話です。", en = "It is about growth." },
        },
        option {
          ja = "右腕に任せられる",
          en = "A right hand takes over",
          feedback = { ja = "任せられる人の話です。", en = "It is about delegating." },
        },
      },
      category {
        id = "on",
        ja = "続けること",
        en = "Going on",
        option {
          ja = "長い取引が続く",
          en = "The long tie lasts",
          feedback = { ja = "取引先との関係です。", en = "Ties with partners." },
        },
        option {
          ja = "町の注文を受け続ける",
          en = "The town can order",
          feedback = { ja = "地域への責任です。", en = "Duty to the town." },
        },
      },
    },

    number {
      id = "free-million",
      review = { "free-cash", "cashflow" },
      answer = 250,
      least = -2000,
      most = 2000,
      unit = { ja = "万円", en = "×¥10,000" },
      stem = {
        ja = "営業の流れが＋900万円、投資の流れが−650万円、財務の流れが＋200万円です。フリーキ\z
              ャッシュフローは何万円ですか。",
        en = "Operating +900, investing −650, financing +200 (ten thousand yen). How much is \z
              the free cash flow?",
      },
      feedback = {
        ja = "営業と投資だけを足します。借りたお金は入れません。",
        en = "Add operating and investing. Borrowed money stays out.",
      },
      hints = { { ja = "使うのは、三つのうち二つです。", en = "Two of the three are used." } },
    },

    gaps {
      id = "which-statement",
      review = { "statements", "balance", "profits" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentence." },
      sentence = {
        ja = "集めたお金が何になったかは{bs}、利息なども入れた普段のもうけは{pl}で見ます。貸借対\z
              照表に載らない大事な物は{no}です。",
        en = "What the money became is seen in {bs}; the usual result with interest is {pl}. \z
              Not on the balance sheet, yet vital: {no}.",
      },
      gap {
        id = "bs",
        wrong {
          ja = "損益計算書",
          en = "the income statement",
          feedback = { ja = "もうけの作りを見る表です。", en = "It shows how profit is made." },
        },
        right { ja = "貸借対照表", en = "the balance sheet" },
        wrong {
          ja = "資金繰りの表",
          en = "the cash plan",
          feedback = { ja = "現金の予定を見る表です。", en = "It shows cash to come." },
        },
      },
      gap {
        id = "pl",
        right { ja = "経常利益", en = "ordinary profit" },
        wrong {
          ja = "営業利益",
          en = "operating profit",
          feedback = {
            ja = "利息などが、まだ入っていません。",
            en = "Interest is not in it yet.",
          },
        },
        wrong {
          ja = "当期純利益",
          en = "net profit",
          feedback = {
            ja = "一度きりの損益や税まで入ります。",
            en = "One-off items and tax are in it.",
          },
        },
      },
      gap {
        id = "no",
        wrong {
          ja = "機械",
          en = "the machines bought",
          feedback = { ja = "固定資産に載ります。", en = "They are fixed assets." },
        },
        wrong {
          ja = "借入金",
          en = "loans",
          feedback = { ja = "負債に載ります。", en = "They are debts." },
        },
        right { ja = "情報", en = "information" },
      },
    },

    single {
      id = "inn-money",
      review = { "money-talk", "goal-words" },
      stem = {
        ja = "旅館（14人）の女将です。「厨房に投資したばかりで、守りにお金は出せない」。どう進めま\z
              すか。",
        en = "An inn of fourteen. “We have just invested in the kitchen; nothing is left for \z
              security.” What do you do?",
      },
      wrong {
        ja = "被害の平均額を示し、投資の得を説く。",
        en = "Show average losses, and why it pays.",
        feedback = {
          ja = "数字で比べると、得に見えます。しかし、よその額は自分の額になりません。",
          en = "It looks like a bargain. But others' figures are not hers.",
        },
      },
      wrong {
        ja = "補助金を調べ、申請の書き方を教える。",
        en = "Find a subsidy, and explain the application form.",
        feedback = {
          ja = "お金の悩みに応えています。けれども、何を守るかがまだ決まっていません。",
          en = "It meets the worry. But what to protect is still open.",
        },
      },
      wrong {
        ja = "来期の予算に、項目を入れてもらう。",
        en = "Have an item put into the next budget.",
        feedback = {
          ja = "無理をさせない案です。しかし、今できることまで来期になります。",
          en = "Gentle. But what could be done now waits, too.",
        },
      },
      right {
        ja = "予約が止まる一日の額を、一緒に出す。",
        en = "Work out the cost of a day without bookings.",
        feedback = {
          ja = "女将の数字から始まり、無料でできる備えにつながります。",
          en = "It starts from her own figure and leads to what is free.",
        },
      },
    },

    categorize {
      id = "three-c-sort",
      review = { "three-c", "know-firm", "know-trade" },
      stem = {
        ja = "乾物の問屋を下調べしました。3Cに分けてください。",
        en = "Homework on a dealer in dried foods: sort it by the three Cs.",
      },
      feedback = {
        ja = "自分の会社、買う人、よその会社です。",
        en = "The firm, those who buy, other firms.",
      },
      category {
        id = "company",
        ja = "自社",
        en = "Company",
        option {
          ja = "社長は元料理人",
          en = "The owner was a cook",
          feedback = { ja = "社長の歩みと強みです。", en = "The owner's path and strength." },
        },
        option {
          ja = "支店が二つ",
          en = "Two branches",
          feedback = { ja = "会社の形です。", en = "The shape of the firm." },
        },
      },
      category {
        id = "customer",
        ja = "顧客",
        en = "Customer",
        option {
          ja = "料理店は早さを喜ぶ",
          en = "Restaurants like speed",
          feedback = { ja = "客が何を大事にするかです。", en = "What customers value." },
        },
        option {
          ja = "家庭の量は減っている",
          en = "Homes buy less",
          feedback = { ja = "市場の動きです。", en = "The market." },
        },
      },
      category {
        id = "competitor",
        ja = "競合",
        en = "Competitor",
        option {
          ja = "通販が翌日に届ける",
          en = "Mail order: next day",
          feedback = { ja = "よその新しい手です。", en = "Another firm's move." },
        },
      },
    },

    order {
      id = "five-steps",
      review = { "hearing-order" },
      stem = {
        ja = "初めての訪問です。聞き取りの段階を、進める順に並べてください。",
        en = "A first visit: put the stages of the hearing into order.",
      },
      feedback = {
        ja = "人の関係ができてから、今の様子、最後に希望を訊きます。",
        en = "First the relation, then how things are, and hopes last.",
      },
      option { ja = "世間話で、警戒を解く", en = "Ease caution with small talk" },
      option {
        ja = "目を合わせ、約束を守り、信頼を得る",
        en = "Meet the eye, keep your word, win trust",
      },
      option { ja = "下調べを確かめ、会社を深く知る", en = "Check your homework, know the firm" },
      option { ja = "今の様子と、一番の関心を訊く", en = "Ask how things are, and what matters" },
      option { ja = "どうなりたいかを引き出す", en = "Draw out their hopes" },
    },

    multiple {
      id = "good-body",
      review = { "empathy", "basic-attitude" },
      stem = {
        ja = "社長が、去年の事故のつらい話を始めました。よい聞き方を、すべて選んでください。",
        en = "The owner begins to tell of last year's accident. Choose all good ways of \z
              listening.",
      },
      right {
        ja = "ペンを置き、体を社長に向ける。",
        en = "Put down the pen and turn to him.",
        feedback = {
          ja = "聴いていることが、体で伝わります。",
          en = "Your body says that you listen.",
        },
      },
      wrong {
        ja = "励まそうと、似た事故の話をする。",
        en = "Cheer him up with a similar story.",
        feedback = {
          ja = "共感のつもりです。しかし、話の主役が入れ替わります。",
          en = "Meant as empathy. But now it is your story.",
        },
      },
      right {
        ja = "「眠れなかったのですね」と返す。",
        en = "Give back: “You could not sleep.”",
        feedback = {
          ja = "気持ちを言葉で返すと、続きが出ます。",
          en = "Feelings given back bring more.",
        },
      },
      wrong {
        ja = "原因の見立てを、すぐに伝える。",
        en = "Give your view of the cause at once.",
        feedback = {
          ja = "専門家として役に立ちたくなります。けれども、話は途中で終わります。",
          en = "You want to help. But the tale breaks off.",
        },
      },
      wrong {
        ja = "うなずきながら、次の質問を考える。",
        en = "Nod, and think of the next question.",
        feedback = {
          ja = "段取りよく進みます。しかし、大事な一言を聞き逃します。",
          en = "Efficient. But the key word slips by.",
        },
      },
    },

    true_false {
      id = "write-all",
      review = { "three-hears" },
      answer = false,
      stem = {
        ja = "相手の言葉を漏れなく書き取れたなら、「聴く」ことができたと言える。",
        en = "Who has written down every word has truly listened.",
      },
      feedback = {
        ja = "書くことに忙しいと、言葉の裏の気持ちは届きません。",
        en = "A busy pen misses the feeling behind the words.",
      },
    },

    match {
      id = "window-question",
      review = { "johari", "johari-use", "questions" },
      stem = {
        ja = "窓に合う問いを合わせてください。",
        en = "Match the questions to the windows.",
      },
      also = {
        { ja = "「なぜ対策をしないのですか」", en = "“Why don't you protect yourself?”" },
      },
      hints = {
        {
          ja = "だれが知っていて、だれが知らないかを考えます。",
          en = "Think who knows and who does not.",
        },
      },
      pair {
        ja = "開かれた窓",
        en = "Open",
        with = {
          ja = "「従業員は9人、でよろしいですか」",
          en = "“Nine employees, is that right?”",
        },
        feedback = {
          ja = "知っている事実を、閉じた問いで確かめます。",
          en = "Check what both know, closed.",
        },
      },
      pair {
        ja = "気付かない窓",
        en = "Unaware",
        with = {
          ja = "「同業で控えが消えました。御社では」",
          en = "“A firm lost its copies. And here?”",
        },
        feedback = { ja = "事例を渡して、気づきを助けます。", en = "A case helps them see." },
      },
      pair {
        ja = "隠された窓",
        en = "Hidden",
        with = {
          ja = "「人のことで、何が一番の心配ですか」",
          en = "“What worries you most about people?”",
        },
        feedback = {
          ja = "会社だけが知ることを、開いた問いで訊きます。",
          en = "Open, for what only they know.",
        },
      },
      pair {
        ja = "未知の窓",
        en = "Unknown",
        with = {
          ja = "「もし三日止まったら、何から困りますか」",
          en = "“Suppose it stops for three days …?”",
        },
        feedback = {
          ja = "二人とも知らないことを、仮に考えます。",
          en = "Think through what neither knows.",
        },
      },
    },

    match {
      id = "no-answer",
      review = { "three-nos" },
      stem = {
        ja = "断りの言葉に、次の一手を合わせてください。",
        en = "Match the next move to the refusal.",
      },
      also = { { ja = "もう一度、同じ説明をする", en = "Explain the same again" } },
      pair {
        ja = "「うちには関係ないね」",
        en = "“That does not concern us”",
        with = { ja = "止まると困る仕事を訊く", en = "Ask what must not stop" },
        feedback = {
          ja = "不要です。困りごとに結びます。",
          en = "Not needed: link it to trouble.",
        },
      },
      pair {
        ja = "「来年、落ち着いたら」",
        en = "“Next year, when it's quiet”",
        with = {
          ja = "待つと何が起きるか、日付で示す",
          en = "Show by a date what waiting means",
        },
        feedback = { ja = "不急です。", en = "Not now." },
      },
      pair {
        ja = "「前の業者もそう言った」",
        en = "“The last one said so, too”",
        with = {
          ja = "前の話を聴き、小さな約束を守る",
          en = "Listen to that story; keep a small promise",
        },
        feedback = { ja = "不信です。", en = "No trust." },
      },
    },

    single {
      id = "words-fit",
      review = { "words", "news", "fit", "respect" },
      stem = {
        ja = "畳店（4人）の社長に、ランサムウェアの話をします。いちばん届くのは、どれですか。",
        en = "You tell the owner of a tatami shop, four people, about ransomware. Which will \z
              reach him best?",
      },
      right {
        ja = "「資料に鍵をかけて、金を求める手口です」",
        en = "“They lock your papers and want money for the key”",
        feedback = {
          ja = "たとえで分かり、次の一言に進めます。",
          en = "Plain, and it leads on.",
        },
      },
      wrong {
        ja = "「データを暗号化する不正プログラムです」",
        en = "“It is a malicious program that encrypts your data”",
        feedback = {
          ja = "正確な説明です。しかし、三つの言葉が、三つの壁になります。",
          en = "Exact. But each term is a wall.",
        },
      },
      wrong {
        ja = "「感染すると、店は続けられなくなります」",
        en = "“Once it is in, the shop will not be able to go on”",
        feedback = {
          ja = "大事さは伝わります。けれども、怖さの後に、できることが残りません。",
          en = "It shows weight. But nothing to do is left.",
        },
      },
      wrong {
        ja = "「後で、詳しい動画の場所をお送りします」",
        en = "“I will send you the place of a detailed film later”",
        feedback = {
          ja = "丁寧な申し出です。しかし、忙しい店で、その動画は開かれません。",
          en = "Polite. But in a busy shop nobody opens it.",
        },
      },
    },
  },
}
