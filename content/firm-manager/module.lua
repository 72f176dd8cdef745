-- Unit 4 of “The small firm's situation” (seed 000, line 182). Figures: IPA, fiscal 2018 (seed 002, 1412-1418);
-- chambers of commerce, March 2009 (seed 000, 959-973); the nine leading firms and what staff told, IPA,
-- October 2009 (seed 003, 4.6 and 4.7).
module {
  id = "firm-manager",
  version = 1,
  minutes = 10,
  title = { ja = "経営者の役割", en = "The manager's part" },
  summary = {
    ja = "社長にしかできない四つの仕事を知り、後回しにならない決め方と、三か月に一度の確かめ方を\z
         身につけます。",
    en = "Know the four things that only the owner can do, decide so that nothing is put off, \z
         and check every three months.",
  },

  page {
    id = "size",
    title = { ja = "「経営層の意識がまだ低い」", en = "“The top is not yet aware”" },
    figure {
      picture = "size.svg",
      description = {
        ja = "会社の大きさ順に横の棒が五本。25.9、31.9、36.5、38.3、37.4パーセント。",
        en = "Five bars by size: 25.9, 31.9, 36.5, 38.3, 37.4 percent.",
      },
      labels = {
        { x = 0.1562, y = 0.1348, width = 0.245, ja = "1〜5人", en = "1–5" },
        { x = 0.6836, y = 0.1348, width = 0.1425, ja = "25.9%", en = "25.9%" },
        { x = 0.1562, y = 0.3174, width = 0.245, ja = "6〜20人", en = "6–20" },
        { x = 0.7539, y = 0.3174, width = 0.1425, ja = "31.9%", en = "31.9%" },
        { x = 0.1562, y = 0.5, width = 0.245, ja = "21〜50人", en = "21–50" },
        { x = 0.8079, y = 0.5, width = 0.1425, ja = "36.5%", en = "36.5%" },
        { x = 0.1562, y = 0.6826, width = 0.245, ja = "51〜100人", en = "51–100" },
        { x = 0.829, y = 0.6826, width = 0.1425, ja = "38.3%", en = "38.3%" },
        { x = 0.1562, y = 0.8652, width = 0.245, ja = "101〜300人", en = "101–300" },
        { x = 0.8184, y = 0.8652, width = 0.1425, ja = "37.4%", en = "37.4%" },
      },
    },
    paragraph {
      ja = "SECURITY ACTIONを宣言した会社が、対策の課題に挙げた割合です（複数回答）。**宣言した\z
           会社でも、20人を超えると3社に1社**を上回ります。",
      en = "Firms with SECURITY ACTION that named this as an obstacle (several answers). **Over \z
           20 people it is more than one in three**, even among these.",
    },
    paragraph {
      ja = "人が増えると、社長の机と現場の間が遠くなります。**知らせが途中で止まらない道**が要り\z
           ます。",
      en = "As a firm grows, the owner's desk moves away from the shop floor. **News needs a \z
           road that does not end half way.**",
    },
    note {
      ja = "出典：IPA「2018年度SECURITY ACTION宣言事業者における情報セキュリティ対策の実態調査」",
      en = "Source: IPA, survey of firms with SECURITY ACTION, fiscal 2018",
    },
  },

  page {
    id = "need",
    title = {
      ja = "2009年：まず社長に、と商工会議所",
      en = "2009: owners first, said the chambers",
    },
    figure {
      picture = "need.svg",
      description = {
        ja = "横の棒が五本。経営者の意識84、費用の補助など52、従業員に方法38、経営者に方法35、従\z
             業員の意識35。",
        en = "Five bars: owners' awareness 84, subsidies and the like 52, teaching staff how \z
             38, owners how 35, staff's awareness 35.",
      },
      labels = {
        { x = 0.2313, y = 0.1348, width = 0.395, ja = "経営者の意識", en = "Owners: awareness" },
        { x = 0.8953, y = 0.1348, width = 0.0925, ja = "84", en = "84" },
        { x = 0.2313, y = 0.3174, width = 0.395, ja = "費用の補助など", en = "Subsidies etc." },
        { x = 0.7466, y = 0.3174, width = 0.0925, ja = "52", en = "52" },
        { x = 0.2313, y = 0.5, width = 0.395, ja = "従業員に方法", en = "Staff: how" },
        { x = 0.6816, y = 0.5, width = 0.0925, ja = "38", en = "38" },
        { x = 0.2313, y = 0.6826, width = 0.395, ja = "経営者に方法", en = "Owners: how" },
        { x = 0.6676, y = 0.6826, width = 0.0925, ja = "35", en = "35" },
        { x = 0.2313, y = 0.8652, width = 0.395, ja = "従業員の意識", en = "Staff: awareness" },
        { x = 0.6676, y = 0.8652, width = 0.0925, ja = "35", en = "35" },
      },
    },
    paragraph {
      ja = "会員の守りを進めるのに何が要るか。全国の商工会議所から130件の答えがあり、三つまで選\z
           びました（多い順に五つ）。**一番は、社長が気づくこと**でした。",
      en = "What would help members? 130 answers from chambers, up to three choices each (the \z
           first five are shown). **First of all: that owners become aware.**",
    },
    paragraph {
      ja = "補助より、従業員の教育より先です。社長が動くと、**お金も時間も人も動きます**。",
      en = "Before subsidies, before teaching staff: when the owner moves, **money, time and \z
           people move**.",
    },
    note {
      ja = "出典：日本ネットワークセキュリティ協会「中小企業向け情報セキュリティ指導者育成セミナ\z
           ー開催に関する実施報告書」（2009年3月）",
      en = "Source: Japan Network Security Association, report on seminars for advisers of \z
           small firms (March 2009)",
    },
  },

  page {
    id = "four",
    title = { ja = "社長にしかできない四つ", en = "Four things only the owner can do" },
    figure {
      picture = "four.svg",
      description = {
        ja = "四つの絵。印のついた紙、お金と人、開いた目、社長と閉じた錠。",
        en = "Four pictures: a sheet with a tick, money and a person, an open eye, the owner \z
             with a closed lock.",
      },
      labels = {
        { x = 0.257, y = 0.43, width = 0.4, ja = "決める", en = "Decide" },
        { x = 0.743, y = 0.43, width = 0.4, ja = "渡す", en = "Provide" },
        { x = 0.257, y = 0.905, width = 0.4, ja = "確かめる", en = "Check" },
        { x = 0.743, y = 0.905, width = 0.4, ja = "自分が守る", en = "Go first" },
      },
    },
    list {
      {
        ja = "**決める** 何を守り、どこまでの損を受け入れるか",
        en = "**Decide:** what to protect, what loss to accept",
      },
      { ja = "**渡す** 担当者に、時間とお金と権限", en = "**Provide:** time, money and authority" },
      {
        ja = "**確かめる** 約束の日に、できたかを聞く",
        en = "**Check:** on the day agreed, ask if it is done",
      },
      {
        ja = "**自分が守る** 誰よりも先に、同じ決まりを",
        en = "**Go first:** keep the same rules before all others",
      },
    },
    paragraph {
      ja = "設定や点検、業者との相談は任せられます。**任せても、責任は社長に残ります。**",
      en = "Settings, checks and repairers can be delegated. **The responsibility stays with \z
           the owner.**",
    },
  },

  page {
    id = "near",
    title = {
      ja = "進んだ9社は、社長とITが近い",
      en = "In the nine leading firms the owner is near",
    },
    figure {
      picture = "near.svg",
      description = {
        ja = "左は同じ机に着く社長とITの担当。右は扉で隔てられた二人。",
        en = "Left, the owner and the IT person at one table; right, the two with a door \z
             between them.",
      },
      labels = {
        { x = 0.255, y = 0.86, width = 0.42, ja = "同じ机で話す", en = "At one table" },
        { x = 0.745, y = 0.86, width = 0.42, ja = "扉の向こう", en = "Behind a door" },
      },
    },
    paragraph {
      ja = "2009年の66社の調査で、守りの進んだ9社に共通していた三つです。",
      en = "What the nine leading firms of the 66 had in common in 2009:",
    },
    list {
      { ja = "**経営者とITの担当が近い**", en = "**The owner and IT are close**" },
      {
        ja = "関係する会社から、守りの水準を求められている",
        en = "Related firms demand a standard",
      },
      {
        ja = "個人情報を、仕事の中心に置いている",
        en = "Personal data is at the core of the business",
      },
    },
    example {
      ja = "ある小さな建設会社は、社長が自ら進め、足りない技術は外に頼みました。**詳しいことは、\z
           条件ではありません。**",
      en = "At a small builder's the owner led and bought in what skill was missing. **Being an \z
           expert is not required.**",
    },
    note {
      ja = "出典：IPA「中小企業における情報セキュリティ対策の実施状況等調査」（2009年10月）",
      en = "Source: IPA, survey of security measures in small firms (October 2009)",
    },
  },

  page {
    id = "drop",
    title = { ja = "納得したのに、後回しになる", en = "Convinced, and yet put off" },
    figure {
      picture = "drop.svg",
      description = {
        ja = "左は積まれた書類の一番下に落ちる一枚。右は期限の時計がついた一枚の紙。",
        en = "Left, one sheet sinks to the bottom of a pile; right, one sheet with a clock for \z
             the date.",
      },
      labels = {
        { x = 0.3, y = 0.9, width = 0.42, ja = "順番が下がる", en = "It sinks" },
        { x = 0.74, y = 0.9, width = 0.42, ja = "期限がある", en = "It has a date" },
      },
    },
    paragraph {
      ja = "2009年の調査で、よく聞かれた話です。担当者が対策を勧め、社長も納得する。けれども、**\z
           費用が分かると順番が下がる**（IPA、2009年10月）。",
      en = "Often told in IPA's survey of October 2009: staff propose, the owner agrees. **Then \z
           the cost comes up, and it sinks.**",
    },
    paragraph { ja = "下がらない決め方は、次の順です。", en = "Decide so that it does not sink:" },
    steps {
      { ja = "起きたときの損を、金額で聞く", en = "Ask what an accident would cost" },
      { ja = "案を二つ以上、費用つきで出させる", en = "Ask for two plans or more, with costs" },
      { ja = "やる案か、受け入れる損かを決める", en = "Choose a plan, or accept the loss" },
      { ja = "担当と日付を書いて渡す", en = "Write down who and by when" },
    },
  },

  page {
    id = "self",
    title = {
      ja = "社長の例外は、皆の例外になる",
      en = "The owner's exception becomes everyone's",
    },
    figure {
      picture = "self.svg",
      description = {
        ja = "左に開いた錠を持つ社長。矢印の先の三人の錠も開いている。",
        en = "The owner with an open lock; along an arrow, three employees whose locks are \z
             open, too.",
      },
      labels = {
        { x = 0.3, y = 0.88, width = 0.4, ja = "社長だけ、のはず", en = "Only the owner" },
        { x = 0.725, y = 0.88, width = 0.4, ja = "いつの間にか皆", en = "Soon everyone" },
      },
    },
    paragraph {
      ja = "社長のIDは、振り込みや契約に届きます。**狙う人が一番ほしいID**です。しかも、皆が社長\z
           のすることを見ています。",
      en = "The owner's ID reaches payments and contracts: **the one attackers want most**. And \z
           everyone watches what the owner does.",
    },
  },

  page {
    id = "self-ask",
    title = { ja = "「私だけ外して」と言われたら", en = "“Take it off for me”" },
    paragraph {
      ja = "例外を頼まれたら、**守りは残し、面倒を減らす**方法を探します。",
      en = "When asked for an exception, look for a way to **cut the trouble and keep the \z
            protection**.",
    },
    single {
      id = "check-exception",
      stem = {
        ja = "「急ぐから、私だけ多要素認証を外して」と社長。担当者は、どう答えますか。",
        en = "“I am in a hurry. Take multi-factor off for me,” says the owner. What do you \z
             answer?",
      },
      wrong {
        ja = "「今日だけ外します」",
        en = "“Off, just for today”",
        feedback = {
          ja = "断りにくい相手です。戻す日は、たいてい来ません。",
          en = "Hard to refuse. The day to put it back seldom comes.",
        },
      },
      right {
        ja = "「指でできる形にします」",
        en = "“Let us make it a fingerprint”",
        feedback = {
          ja = "面倒を減らし、守りは残します。パスキーなら、指や顔で入れます。",
          en = "Less trouble, same protection: with a passkey, a finger or face will do.",
        },
      },
      wrong {
        ja = "「規則なのでできません」",
        en = "“The rules forbid it”",
        feedback = {
          ja = "守る気持ちは大切です。ただ、面倒なままだと、別の抜け道を探されます。",
          en = "It protects the rule. But left with the trouble, people find another way round.",
        },
      },
    },
  },

  page {
    id = "quarter",
    title = { ja = "三か月に一度、15分だけ聞く", en = "Fifteen minutes every three months" },
    figure {
      picture = "year.svg",
      description = {
        ja = "12の点の輪。三か月ごとに大きな点があり、中央に時計。",
        en = "A ring of twelve dots, every third one large, with a clock in the middle.",
      },
      labels = {
        { x = 0.61, y = 0.885, width = 0.12, ja = "7月", en = "July" },
        { x = 0.78, y = 0.488, width = 0.14, ja = "4月", en = "April" },
        { x = 0.22, y = 0.488, width = 0.14, ja = "10月", en = "Oct." },
        { x = 0.62, y = 0.1, width = 0.12, ja = "1月", en = "Jan." },
      },
    },
    steps {
      { ja = "前に決めた事は、できたか", en = "Is what we settled done?" },
      { ja = "ひやりとした事は、何件あったか", en = "How many near misses were there?" },
      {
        ja = "控え（バックアップ）から、何を戻してみたか",
        en = "What did we restore from a copy?",
      },
      {
        ja = "人、機械、頼む先は、何が変わったか",
        en = "What changed: people, machines, suppliers?",
      },
    },
    paragraph {
      ja = "答えが悪くても、**責めずに礼を言い**、次の担当と日付を決めます。0件の「ひやり」は、\z
           隠れているしるしかもしれません。",
      en = "If an answer is bad, **say thanks, do not blame**, and settle who does what by \z
           when. No near misses at all may mean that they are hidden.",
    },
    ask {
      ja = "次の15分は、何月何日に取りますか。",
      en = "On which day are your next fifteen minutes?",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。間違えたところは、ページに戻って確かめられます。",
      en = "You complete it with every answer right. Go back to the pages for what you missed.",
    },
    minutes = 10,

    single {
      id = "far-desk",
      review = { "size" },
      stem = {
        ja = "40人に増えた会社で、現場の「ひやり」が社長に届きません。何から始めますか。",
        en = "A firm has grown to forty, and near misses no longer reach the owner. Where do \z
             you begin?",
      },
      right {
        ja = "月に一度、現場の人が直接社長に話す",
        en = "A monthly talk from floor to owner",
        feedback = {
          ja = "途中で止まらない道ができます。",
          en = "A road that does not end half way.",
        },
      },
      wrong {
        ja = "報告書に、部長と課長の印を足す",
        en = "Add more seals to the report form",
        feedback = {
          ja = "きちんと回る気がします。印が増えるほど、届くまでに遅れます。",
          en = "It looks thorough. Each seal makes it slower.",
        },
      },
      wrong {
        ja = "届かないのは平穏なしるしと考える",
        en = "Take the silence as a good sign",
        feedback = {
          ja = "静かだと安心します。話す道がないだけかもしれません。",
          en = "Silence is a relief. There may just be no way to speak.",
        },
      },
    },

    true_false {
      id = "more-than-money",
      review = { "need" },
      stem = {
        ja = "2009年の商工会議所は、費用の補助よりも、経営者の意識を高めることを多く選んだ。",
        en = "In 2009 the chambers chose owners' awareness more often than subsidies.",
      },
      answer = true,
      feedback = {
        ja = "お金が先と思いがちです。一番は、経営者が気づくことでした。",
        en = "Money first, one thinks. First came the awareness of owners.",
      },
    },

    categorize {
      id = "owner-or-staff",
      review = { "four" },
      stem = {
        ja = "社長がすることと、任せられることに分けてください。",
        en = "Sort what the owner does from what can be delegated.",
      },
      feedback = {
        ja = "四つの仕事（決める、渡す、確かめる、自分が守る）に当たるかを考えます。",
        en = "Is it one of the four: decide, provide, check, go first?",
      },
      category {
        id = "owner",
        ja = "社長がする",
        en = "The owner",
        option { ja = "どこまでの損を受け入れるか決める", en = "Deciding what loss to accept" },
        option { ja = "担当者の時間と予算を取る", en = "Setting aside time and money" },
        option { ja = "約束の日に、できたかを聞く", en = "Asking on the day whether it is done" },
      },
      category {
        id = "staff",
        ja = "任せられる",
        en = "Delegated",
        option { ja = "更新の設定をする", en = "Setting up updates" },
        option { ja = "業者に見積もりを頼む", en = "Asking for an estimate" },
      },
    },

    multiple {
      id = "nine",
      review = { "near" },
      stem = {
        ja = "2009年の調査で、守りの進んだ9社に共通していたことを、すべて選んでください。",
        en = "What did the nine leading firms of 2009 have in common? Choose all.",
      },
      right { ja = "関係する会社から水準を求められた", en = "Related firms demanded a standard" },
      wrong {
        ja = "社長がITの技術者の出身だった",
        en = "The owner had been an IT engineer",
        feedback = {
          ja = "詳しい人でないと無理と思いがちです。足りない技術を外に頼んだ会社もありました。",
          en = "One thinks it takes an expert. One firm bought in the skill it lacked.",
        },
      },
      right { ja = "経営者とITの担当が近かった", en = "The owner and IT were close" },
      wrong {
        ja = "100人を超える大きな会社だった",
        en = "They had more than 100 people",
        feedback = {
          ja = "大きいほど進むと思えます。少人数の建設会社も入っています。",
          en = "Size seems to help. A small builder was among them.",
        },
      },
      right { ja = "個人情報を仕事の中心に置いていた", en = "Personal data was at the core" },
    },

    order {
      id = "decide",
      review = { "drop" },
      stem = {
        ja = "社長が対策を決める順に並べてください。",
        en = "Put the owner's decision into order.",
      },
      feedback = {
        ja = "損の大きさが分かってから、案と費用を見ます。日付は最後に書きます。",
        en = "Know the loss before you look at plans and costs. The date comes last.",
      },
      option { ja = "起きたときの損を、金額で聞く", en = "Ask what an accident would cost" },
      option { ja = "費用のついた案を二つ以上もらう", en = "Get two plans or more with costs" },
      option { ja = "やる案か、受け入れる損かを選ぶ", en = "Choose a plan, or accept the loss" },
      option { ja = "担当と日付を書いて渡す", en = "Write down who and by when" },
    },

    matrix {
      id = "words",
      review = { "self", "self-ask", "quarter" },
      stem = {
        ja = "社長のひと言は、守りを進めますか、止めますか。",
        en = "Do these words of the owner help or hinder?",
      },
      points = { { ja = "進める", en = "Helps" }, { ja = "止める", en = "Hinders" } },
      row {
        ja = "「私もパスキーに替えたよ」",
        en = "“I have changed to a passkey, too”",
        answer = 1,
        feedback = {
          ja = "社長が先にすると、皆が続きます。",
          en = "When the owner goes first, the others follow.",
        },
      },
      row {
        ja = "「ひやり0件か。立派だ」",
        en = "“No near misses? Splendid”",
        answer = 2,
        feedback = {
          ja = "ほめたつもりで、言い出せなくします。0件は隠れているしるしかもしれません。",
          en = "Meant as praise, it silences people. None may mean hidden ones.",
        },
      },
      row {
        ja = "「戻せなかったか。知らせてくれて助かる」",
        en = "“It did not restore? Good that you told me”",
        answer = 1,
        feedback = {
          ja = "悪い答えに礼を言うと、次も知らせてもらえます。",
          en = "Thanks for bad news brings the next report.",
        },
      },
      row {
        ja = "「私のIDは、皆で使っていい」",
        en = "“Everyone may use my ID”",
        answer = 2,
        feedback = {
          ja = "親切に聞こえます。一番狙われるIDが、誰でも使えるIDになります。",
          en = "It sounds kind. The ID that attackers want most is open to all.",
        },
      },
    },

    true_false {
      id = "stays",
      review = { "four" },
      stem = {
        ja = "点検を業者に任せた社長にも、守りの責任は残る。",
        en = "An owner who leaves the checks to a supplier is still responsible.",
      },
      answer = true,
      feedback = {
        ja = "任せると肩の荷が下りた気がします。仕事は任せられても、責任は残ります。",
        en = "To delegate is a relief. The work can go; the responsibility stays.",
      },
    },
  },
}
