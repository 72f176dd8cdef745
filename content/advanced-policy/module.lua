-- Unit 14 of the seminar of 2009 (seed 000, lines 152-164). Figures: the survey of 66 firms that
-- IPA published in October 2009 (seed 003), IPA's guide for advisers of June 2021 (seed 002).
module {
  id = "advanced-policy",
  version = 1,
  minutes = 15,
  title = { ja = "セキュリティポリシーとは", en = "What a security policy is" },
  summary = {
    ja = "方針、規程、手順の違いを知り、自社の一枚の方針を書き始められるようになります。",
    en = "Tell a policy from rules and procedures, and begin to write the one page that your \z
          firm needs.",
  },

  page {
    id = "promise",
    title = { ja = "ポリシーは、会社の約束", en = "A policy is the firm's promise" },
    paragraph {
      ja = "情報セキュリティポリシー（以下、ポリシー）とは、会社の情報を**何から、どう守るか**を\z
            決めて書いたものです。",
      en = "A security policy is what a firm has decided, and written down, about **what it \z
            protects, and how**.",
    },
    figure {
      picture = "promise.svg",
      description = {
        ja = "左の三人は、それぞれ違う向きの矢印を出している。右の三人は一枚の紙の下で、同じ向き\z
              の矢印を出している。",
        en = "Three people on the left point in different directions. Three people on the right \z
              stand under one sheet of paper and point the same way.",
      },
      labels = {
        { x = 0.24, y = 0.92, width = 0.44, ja = "決まりがない", en = "Nothing is written" },
        { x = 0.76, y = 0.92, width = 0.44, ja = "書いてある", en = "It is written" },
      },
    },
    paragraph {
      ja = "決まりがないと、同じ場面でも人によって判断が分かれます。書いてあれば、新しい人も、急\z
            いでいる人も、同じ答えに着けます。",
      en = "Without it, each person decides alone, and differently. Once written, a newcomer \z
            and a person in a hurry reach the same answer.",
    },
  },

  page {
    id = "layers",
    title = { ja = "三つの層で考える", en = "Think in three layers" },
    figure {
      picture = "layers.svg",
      description = {
        ja = "三段の山。上の段に会社の旗、中の段に紙、下の段に道具がある。下ほど幅が広い。",
        en = "A mountain in three steps: a flag on the top one, a sheet of paper on the middle \z
              one, a tool on the lowest and widest one.",
      },
      labels = {
        { x = 0.63, y = 0.157, width = 0.26, ja = "基本方針", en = "Basic policy" },
        { x = 0.63, y = 0.47, width = 0.18, ja = "規程", en = "Rules" },
        { x = 0.83, y = 0.79, width = 0.33, ja = "手順", en = "Procedures" },
      },
    },
    list {
      {
        ja = "**基本方針** 会社の姿勢。なぜ、何を守るか",
        en = "**Basic policy:** where the firm stands: what it protects, and why",
      },
      {
        ja = "**規程** 守る中身。誰が、何をする、しない",
        en = "**Rules:** who does what, and what nobody does",
      },
      {
        ja = "**手順** やり方。どの画面で、何を押すか",
        en = "**Procedures:** how: which screen, which button",
      },
    },
    note {
      ja = "上ほど短く、めったに変わりません。下ほど細かく、道具が変わるたびに直します。",
      en = "The top is short and seldom changes. The bottom is detailed and changes with every \z
            new tool.",
    },
  },

  page {
    id = "same-subject",
    title = { ja = "同じ話を、三つの層で書く", en = "One subject in three layers" },
    grid {
      { { ja = "層", en = "Layer" }, { ja = "書き方の例", en = "How it reads" } },
      {
        { ja = "基本方針", en = "Basic policy" },
        { ja = "お預かりした情報を守ります", en = "We protect what our customers entrust to us" },
      },
      {
        { ja = "規程", en = "Rules" },
        {
          ja = "持ち出すパソコンは暗号化する",
          en = "Laptops that leave the office are encrypted",
        },
      },
      {
        { ja = "手順", en = "Procedure" },
        {
          ja = "設定を開いて暗号化を入れ、回復キーを総務に渡す",
          en = "Open the settings, switch encryption on, hand the recovery key to the office",
        },
      },
    },
    single {
      id = "which-layer",
      ordered = true,
      stem = {
        ja = "「退職する人のIDは、最後の出勤日に止める」は、どの層の文ですか。",
        en = "“The account of a person who leaves is closed on the last working day.” Which \z
              layer is this?",
      },
      wrong {
        ja = "基本方針",
        en = "Basic policy",
        feedback = {
          ja = "大切なことなので方針に見えます。方針は、なぜ守るかまでを書きます。",
          en = "It matters, so it looks like policy. But the policy only says why, not what is \z
                done when.",
        },
      },
      right {
        ja = "規程",
        en = "Rules",
        feedback = {
          ja = "誰が何をいつまでに、と決めているので規程です。",
          en = "Right: it settles what is done, and by when.",
        },
      },
      wrong {
        ja = "手順",
        en = "Procedure",
        feedback = {
          ja = "作業のように読めます。手順なら、どの画面で止めるかまで書きます。",
          en = "It sounds like a task. A procedure would also say on which screen it is done.",
        },
      },
    },
  },

  page {
    id = "five",
    title = { ja = "最初に行う六つ：IPAの基本", en = "The first six: IPA's basics" },
    paragraph {
      ja = "IPA（独立行政法人 情報処理推進機構）は、どの会社もまず行うことを「情報セキュリティ5\z
            か条」としてきました。2026年の手引き第4.0版で控えが加わり、六つです。",
      en = "IPA, Japan's Information-technology Promotion Agency, long had five articles that \z
            every firm should begin with. Version 4.0 of its guideline (2026) adds backups: six.",
    },
    figure {
      picture = "five.svg",
      description = {
        ja = "六つの絵が二段に並ぶ。回る矢印、盾、鍵、人に渡る書類、手紙を見る虫めがね、二つのデ\z
              ィスク。",
        en = "Six pictures in two rows: a turning arrow, a shield, a key, a shared document, a \z
              magnifying glass over a letter, two disks.",
      },
      labels = {
        { x = 0.17, y = 0.435, width = 0.32, ja = "更新", en = "Updates" },
        { x = 0.5, y = 0.435, width = 0.32, ja = "ウイルス対策", en = "Antivirus" },
        { x = 0.83, y = 0.435, width = 0.32, ja = "パスワード", en = "Passwords" },
        { x = 0.17, y = 0.935, width = 0.32, ja = "共有設定", en = "Sharing" },
        { x = 0.5, y = 0.925, width = 0.36, ja = "手口を知る", en = "Know the tricks" },
        { x = 0.83, y = 0.935, width = 0.32, ja = "控え", en = "Backups" },
      },
    },
    note {
      ja = "ポリシーができるのを待たなくても、この六つは今日から始められます。",
      en = "You need not wait for a policy: begin with these six today.",
    },
  },

  page {
    id = "five-now",
    title = { ja = "六つの基本を、今のやり方で", en = "The six, as they are done today" },
    grid {
      { { ja = "基本", en = "Basic" }, { ja = "今なら、こうする", en = "Today this means" } },
      {
        { ja = "更新", en = "Updates" },
        {
          ja = "自動更新にする。サポートの切れた物は替える",
          en = "Automatic; what is no longer supported is replaced",
        },
      },
      {
        { ja = "ウイルス対策", en = "Antivirus" },
        { ja = "全部の機器で動かし、最新に保つ", en = "On every device, kept current" },
      },
      {
        { ja = "パスワード", en = "Passwords" },
        {
          ja = "長くし、使い回さず、二つ目の確認を足す",
          en = "Long, one for each service, with a second check",
        },
      },
      {
        { ja = "共有設定", en = "Sharing" },
        {
          ja = "クラウドの公開範囲と、辞めた人の権限を見直す",
          en = "Review who can open what, and leavers' rights",
        },
      },
      {
        { ja = "手口を知る", en = "Know the tricks" },
        {
          ja = "にせのメールや電話の例を、朝礼で伝える",
          en = "Tell of fake mails and calls at the morning meeting",
        },
      },
      {
        { ja = "控え", en = "Backups" },
        {
          ja = "二つ取り、一つはつながずに別の場所に置く",
          en = "Two copies, one of them unplugged and elsewhere",
        },
      },
    },
    note {
      ja = "二つ目の確認は、多要素認証かパスキーです。期限ごとの変更は、もう勧められません。",
      en = "Second check: multi-factor or a passkey. Changing by calendar is out.",
    },
  },

  page {
    id = "stars",
    title = {
      ja = "SECURITY ACTION：星で宣言する",
      en = "SECURITY ACTION: declare it with stars",
    },
    figure {
      picture = "stars.svg",
      description = {
        ja = "二段の階段。一段目に星が一つと、印の付いた六つの丸。二段目に星が二つと、点検表と署\z
              名のある紙。",
        en = "Two steps. On the first, one star and six ticked circles. On the second, two \z
              stars, a checklist and a signed sheet.",
      },
      labels = {
        { x = 0.27, y = 0.92, width = 0.42, ja = "一つ星", en = "One star" },
        { x = 0.75, y = 0.92, width = 0.42, ja = "二つ星", en = "Two stars" },
      },
    },
    list {
      {
        ja = "**一つ星** IPAの基本の対策に取り組むと宣言する",
        en = "**One star:** the firm declares that it works on IPA's basics",
      },
      {
        ja = "**二つ星** 25問の自社診断で現状を知り、基本方針を作って社外に公開したと宣言する",
        en = "**Two stars:** it declares that it has checked itself with 25 questions, and has \z
              written and published a basic policy",
      },
    },
    note {
      ja = "IPAの制度ですが、**自己宣言**です。「認定を受けた」とは書けません。申込みには、2026年\z
            4月からGビズID（事業者の共通のID）を使います。",
      en = "It is IPA's scheme, but a **declaration by the firm itself**: never write “certified\z
            ”. Since April 2026 firms apply with a gBizID, the common account for businesses.",
    },
  },

  page {
    id = "check-25",
    title = { ja = "25問で、今の姿を知る", en = "25 questions show where you stand" },
    figure {
      picture = "check.svg",
      description = {
        ja = "25個の四角が三つの組に分かれている。5個、13個、7個。",
        en = "25 squares in three groups: 5, 13 and 7.",
      },
      labels = {
        { x = 0.14, y = 0.86, width = 0.24, ja = "基本 5", en = "Basics 5" },
        { x = 0.5, y = 0.86, width = 0.4, ja = "従業員 13", en = "Staff 13" },
        { x = 0.86, y = 0.86, width = 0.24, ja = "組織 7", en = "The firm 7" },
      },
    },
    paragraph {
      ja = "IPAの「5分でできる！情報セキュリティ自社診断」は25問です。**実施4点、一部2点、してい\z
            ない0点、わからない−1点**で、満点は100点です。",
      en = "IPA's self-check has 25 questions. **Done 4 points, partly 2, not done 0, don't \z
            know −1**; 100 at most.",
    },
    example {
      ja = "2009年にIPAが公表した調査では、66社のうち、目標の70点に届いたのは23社（35%）でした。",
      en = "In a survey of 66 firms that IPA published in 2009, 23 (35%) reached the target of \z
            70.",
    },
  },

  page {
    id = "reckon",
    title = { ja = "「わからない」は、0点より低い", en = "“Don't know” costs a point" },
    paragraph {
      ja = "「わからない」が−1点なのは、**知らないことが一番あぶない**からです。していないと知\z
            っていれば、手を打てます。",
      en = "“Don't know” is −1 because **not knowing is the worst place to be**. What you know \z
            is missing, you can mend.",
    },
    number {
      id = "practice-points",
      answer = 58,
      least = 0,
      most = 100,
      unit = { ja = "点", en = "points" },
      stem = {
        ja = "10問が実施、10問が一部、3問がしていない、2問がわからない会社は、何点ですか。",
        en = "10 questions done, 10 partly, 3 not done, 2 don't know. How many points?",
      },
      feedback = {
        ja = "10×4と10×2を足し、わからない2問の2点を引きます。",
        en = "Add 10×4 and 10×2, and take off 2 for the two don't-knows.",
      },
    },
  },

  page {
    id = "gap",
    title = { ja = "一人の答えでは、分からない", en = "One person's answer is not enough" },
    paragraph {
      ja = "社長が「している」と答え、現場が「わからない」と答えることがあります。**食い違い**こ\z
            そ、先に直す所です。",
      en = "The owner says “done”, the workshop says “don't know”. **Where answers differ** is \z
            where to begin.",
    },
    figure {
      picture = "gap.svg",
      description = {
        ja = "同じ三つの質問への答えを、経営者と従業員で並べた棒。二つ目の質問だけ、長さが大きく\z
              違う。",
        en = "Bars show the answers of the owner and of staff to three questions. At the second \z
              question they differ widely.",
      },
      labels = {
        { x = 0.15, y = 0.12, width = 0.26, ja = "経営者", en = "Owner" },
        { x = 0.15, y = 0.88, width = 0.26, ja = "従業員", en = "Staff" },
        { x = 0.76, y = 0.12, width = 0.4, ja = "大きな食い違い", en = "A wide gap" },
      },
    },
    example {
      ja = "12人の建設会社では、経営者一人と従業員二人が答え、思い込みとの差を確かめてから規程を\z
            作りました（IPAの2021年の手引き）。",
      en = "At a builder's with twelve people, one manager and two employees answered before \z
            rules were written (IPA's guide of 2021).",
    },
  },

  page {
    id = "one-page",
    title = { ja = "一枚の方針に書く五つ", en = "Five things for your one page" },
    figure {
      picture = "sheet.svg",
      description = {
        ja = "一枚の紙に五つの段があり、下に日付と判子がある。",
        en = "A sheet with five sections, and a date and a seal at the bottom.",
      },
      labels = {
        { x = 0.68, y = 0.13, width = 0.5, ja = "1 経営者の責任", en = "1 The owner's duty" },
        { x = 0.68, y = 0.28, width = 0.5, ja = "2 社内の体制", en = "2 Who is in charge" },
        { x = 0.68, y = 0.43, width = 0.5, ja = "3 従業員の取組み", en = "3 What everyone does" },
        {
          x = 0.68,
          y = 0.58,
          width = 0.5,
          ja = "4 法令と契約を守る",
          en = "4 Laws and contracts",
        },
        {
          x = 0.68,
          y = 0.73,
          width = 0.5,
          ja = "5 違反と事故への対応",
          en = "5 If things go wrong",
        },
        { x = 0.68, y = 0.9, width = 0.5, ja = "日付と代表者の名前", en = "Date, owner's name" },
      },
    },
    paragraph {
      ja = "IPAの見本も、この五つでできています。**代表者の名前**で出し、社内に貼り、ホームペー\z
            ジなどで社外にも見せます。",
      en = "IPA's sample has these five as well. It is issued **in the owner's name**, put up \z
            in the office and shown to the outside, for instance on the website.",
    },
  },

  page {
    id = "words",
    title = { ja = "守れる文にする", en = "Write what people can do" },
    grid {
      {
        { ja = "よくある文", en = "As often written" },
        { ja = "守れる文", en = "As people can follow it" },
      },
      {
        { ja = "名簿は適切に管理する", en = "Lists are handled properly" },
        {
          ja = "名簿は棚に入れ、鍵は総務が持つ",
          en = "Lists are in the cabinet; the office holds the key",
        },
      },
      {
        { ja = "速やかに報告する", en = "Report promptly" },
        { ja = "気づいたその場で、総務に電話する", en = "Call the office on the spot" },
      },
      {
        { ja = "安全なパスワードを使う", en = "Use safe passwords" },
        {
          ja = "15文字以上で、サービスごとに別の物",
          en = "15 characters or more, one for each service",
        },
      },
    },
    single {
      id = "usable",
      stem = {
        ja = "現場の人が迷わずに守れる文は、どれですか。",
        en = "Which sentence can a worker follow without asking?",
      },
      wrong {
        ja = "写真の取り扱いには十分に注意する",
        en = "Take great care with photos of the site",
        feedback = {
          ja = "ていねいですが、何をすればよいか人によって変わります。",
          en = "It sounds careful, but everyone reads it in their own way.",
        },
      },
      wrong {
        ja = "写真は必要に応じて上司と相談する",
        en = "Talk to your boss about photos as needed",
        feedback = {
          ja = "相談は良いことです。ただ、必要かどうかを一人で決めることになります。",
          en = "Talking is good. But each person has to decide alone when it is needed.",
        },
      },
      right {
        ja = "写真は会社のフォルダーに入れ、私物から消す",
        en = "Photos go to the firm's folder and off your phone",
        feedback = {
          ja = "場所とすることが決まっています。",
          en = "Place and action are both settled.",
        },
      },
    },
  },

  page {
    id = "write-it",
    title = { ja = "作り方：五つの歩み", en = "How to write it, in five steps" },
    steps {
      {
        ja = "守りたいものを書き出す（名簿、図面、給与、会計）",
        en = "List what you must protect: customers, plans, wages, accounts",
      },
      { ja = "自社診断で、弱い所を知る", en = "Find the weak spots with the self-check" },
      {
        ja = "IPAのひな形を写し、合わない所を消し、自社の言葉にする",
        en = "Take IPA's sample, cut what does not fit, use your own words",
      },
      {
        ja = "現場に読んでもらい、守れない文を直す",
        en = "Let the people concerned read it; change what they cannot follow",
      },
      {
        ja = "代表者が署名し、全員に説明して配る",
        en = "The owner signs; explain it to everyone and hand it out",
      },
    },
    ask {
      ja = "ひな形のうち、自社にない物について書いた文は残っていませんか。",
      en = "Does your text still speak of things that your firm does not have?",
    },
  },

  page {
    id = "which-rules",
    title = { ja = "規程は、要る物だけ作る", en = "Write only the rules that you need" },
    paragraph {
      ja = "IPAのひな形（2021年の手引きが使った版）には、持ち出し、パスワード、委託、事故など11\z
            の規程があります。全部は要りません。",
      en = "IPA's sample, as its guide of 2021 used it, has eleven sets of rules: taking things \z
            out, passwords, suppliers, accidents and more. Not every firm needs all.",
    },
    figure {
      picture = "eleven.svg",
      description = {
        ja = "11枚の紙。9枚は新しく、1枚は取り除かれ、1枚は前からの物。",
        en = "Eleven sheets: nine are new, one is taken away, one was there before.",
      },
      labels = {
        { x = 0.35, y = 0.88, width = 0.5, ja = "新しく作る 9", en = "New: 9" },
        { x = 0.768, y = 0.88, width = 0.16, ja = "除く 1", en = "Out: 1" },
        { x = 0.918, y = 0.88, width = 0.16, ja = "残す 1", en = "Kept: 1" },
      },
    },
    example {
      ja = "先ほどの建設会社は、システムを作らないので「開発」を外し、十分だったマイナンバーの規\z
            程は残しました。さらに、仕事の言葉で書いたハンドブックを配りました。",
      en = "The builder's left out “development”, as it develops nothing, and kept its My \z
            Number rules, which were good. It also gave everyone a handbook in the words of the \z
            trade.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    match {
      id = "three-layers",
      review = { "layers", "same-subject" },
      stem = {
        ja = "ある運送会社の文です。どの層に入りますか。",
        en = "Sentences of a haulage firm. Which layer is each?",
      },
      feedback = {
        ja = "なぜ守るか、何をするか、どう操作するか、の順に細かくなります。",
        en = "Why, what, how: from layer to layer it gets more detailed.",
      },
      pair {
        ja = "荷主の信頼に応え、情報を守る",
        en = "We keep our shippers' trust and data",
        with = { ja = "基本方針", en = "Basic policy" },
        feedback = {
          ja = "姿勢を述べた文です。具体的な行いは、まだ出てきません。",
          en = "It says where the firm stands; nothing is to be done yet.",
        },
      },
      pair {
        ja = "配送リストは、その日のうちに裁断する",
        en = "Delivery lists are shredded the same day",
        with = { ja = "規程", en = "Rules" },
        feedback = {
          ja = "することと期限を決めています。機械の使い方には触れていません。",
          en = "It settles what and by when, but not how the machine works.",
        },
      },
      pair {
        ja = "緑のボタンを押し、紙を5枚ずつ入れる",
        en = "Press the green button, feed five sheets",
        with = { ja = "手順", en = "Procedure" },
        feedback = {
          ja = "機械の操作なので、道具が変われば直す層です。",
          en = "It tells how to work the machine, and changes with it.",
        },
      },
    },

    number {
      id = "points",
      review = { "check-25", "reckon" },
      answer = 71,
      least = 0,
      most = 100,
      unit = { ja = "点", en = "points" },
      stem = {
        ja = "自社診断の結果は、実施15問、一部6問、していない3問、わからない1問でした。何点です\z
              か。",
        en = "A self-check gives 15 done, 6 partly, 3 not done, 1 don't know. How many points?",
      },
      feedback = {
        ja = "実施は4点、一部は2点です。「わからない」は0点ではありません。",
        en = "Done is 4, partly 2, and “don't know” is not 0.",
      },
      hints = {
        { ja = "実施の分は15×4です。", en = "For those done: 15×4." },
        {
          ja = "最後に、わからない1問の分を引きます。",
          en = "At the end, take something off for the don't-know.",
        },
      },
    },

    categorize {
      id = "stars-sorted",
      review = { "stars", "five" },
      stem = {
        ja = "一つ星の宣言の中身と、二つ星で加わることに分けてください。",
        en = "Sort what belongs to one star from what two stars add.",
      },
      feedback = {
        ja = "二つ星では、自社を調べ、会社の姿勢を外に示します。",
        en = "For two stars the firm examines itself and shows the outside where it stands.",
      },
      category {
        id = "one",
        ja = "一つ星",
        en = "One star",
        option {
          ja = "更新やパスワードなどの基本に取り組む",
          en = "Working on updates, passwords and the other basics",
          feedback = {
            ja = "基本の対策は入口なので、一つ星の中身です。",
            en = "The basics are the way in: one star.",
          },
        },
        option {
          ja = "クラウドの公開範囲を見直すと決める",
          en = "Deciding to review who can open cloud files",
          feedback = {
            ja = "共有設定の見直しは、基本の一つです。",
            en = "Reviewing what is shared is one of the basics.",
          },
        },
      },
      category {
        id = "two",
        ja = "二つ星",
        en = "Two stars",
        option {
          ja = "25問で会社の今の姿を知る",
          en = "Finding out with 25 questions where the firm stands",
          feedback = {
            ja = "自社診断は二つ星の条件です。",
            en = "The self-check is asked for at two stars.",
          },
        },
        option {
          ja = "基本方針を作り、社外に公開する",
          en = "Writing a basic policy and publishing it",
          feedback = {
            ja = "一つ星の宣言だけなら、方針の公開までは求められません。",
            en = "One star alone does not require a published policy.",
          },
        },
      },
    },

    single {
      id = "business-card",
      review = { "stars" },
      stem = {
        ja = "二つ星を宣言した会社が、名刺の文を考えています。どれがよいですか。",
        en = "A firm has declared two stars. What may its business cards say?",
      },
      wrong {
        ja = "SECURITY ACTION 二つ星 認定企業",
        en = "SECURITY ACTION two stars: certified firm",
        feedback = {
          ja = "誇らしくて使いたくなる言葉です。しかし、誰かが審査した印ではありません。",
          en = "A proud word. But nobody has examined the firm.",
        },
      },
      right {
        ja = "SECURITY ACTION 二つ星を宣言",
        en = "SECURITY ACTION: two stars declared",
        feedback = {
          ja = "自分で宣言したことが、そのまま伝わります。",
          en = "It says what is true: the firm has declared it.",
        },
      },
      wrong {
        ja = "IPA公認 二つ星セキュリティ企業",
        en = "Two-star security firm, approved by IPA",
        feedback = {
          ja = "IPAの制度なので、公認と言えそうに思えます。けれども、IPAは対策を確かめていません\z
                。",
          en = "It is IPA's scheme, so this seems fair. But IPA has not looked at what the firm \z
                does.",
        },
      },
    },

    true_false {
      id = "handbook",
      review = { "which-rules", "write-it" },
      answer = true,
      stem = {
        ja = "ひな形の11の規程のうち、自社にない仕事についての物は、作らなくてよい。",
        en = "Of the eleven sets of sample rules, a firm may leave out those on work that it \z
              does not do.",
      },
      feedback = {
        ja = "11を全部そろえると立派に見えますが、使わない規程は読まれず、要る物まで埋もれます。",
        en = "A full set looks impressive, but rules that nobody uses are not read and hide the \z
              others.",
      },
    },

    multiple {
      id = "good-sentences",
      review = { "words" },
      stem = {
        ja = "介護事業所の規程の案です。職員が迷わずに守れる文を、すべて選んでください。",
        en = "Draft rules of a care provider. Choose all that staff can follow without asking.",
      },
      wrong {
        ja = "利用者の情報は、各自の判断で大切に扱う",
        en = "Residents' data are handled with care, at each one's discretion",
        feedback = {
          ja = "信頼の表れに見えます。しかし、判断が人の数だけ分かれます。",
          en = "It shows trust. But there will be as many ways as people.",
        },
      },
      right {
        ja = "記録の用紙は、帰る前に鍵の棚へ戻す",
        en = "Record sheets go back to the locked cabinet before leaving",
        feedback = { ja = "いつ、どこへが決まっています。", en = "When and where are settled." },
      },
      wrong {
        ja = "私物のスマホは、節度をもって使う",
        en = "Private phones are used with moderation",
        feedback = {
          ja = "角の立たない書き方ですが、撮影してよいかさえ分かりません。",
          en = "It offends nobody, but does not even say whether photos are allowed.",
        },
      },
      right {
        ja = "家族への連絡メールは、二人で宛先を見て送る",
        en = "Two people check the address of a mail to a family",
        feedback = { ja = "人数とすることが決まっています。", en = "Who and what are settled." },
      },
      wrong {
        ja = "送り間違いのないよう、最善を尽くす",
        en = "Do your best not to send to the wrong person",
        feedback = {
          ja = "気持ちは伝わりますが、何をすれば減るのかが書かれていません。",
          en = "A good intention, but it does not say what would help.",
        },
      },
    },

    single {
      id = "who-answers",
      review = { "gap" },
      stem = {
        ja = "18人の印刷会社が自社診断をします。誰が答えると、直す所がいちばんよく見えますか。",
        en = "A printer's with 18 people does the self-check. Whose answers show best what to \z
              mend?",
      },
      wrong {
        ja = "会社の全体を知る社長が、一人で答える",
        en = "The owner alone, who knows the whole firm",
        feedback = {
          ja = "全体を知る人なら正しいと思えます。しかし、現場では行われていないことに気づけませ\z
                ん。",
          en = "The owner seems to know best. But what is not done on the floor stays unseen.",
        },
      },
      wrong {
        ja = "機械に詳しい人に、全部を任せる",
        en = "The person who knows computers answers it all",
        feedback = {
          ja = "話が早そうです。けれども、紙や人の扱いまでは目が届きません。",
          en = "It seems quick. But paper and people are outside that person's view.",
        },
      },
      right {
        ja = "社長と現場の何人かが、別々に答える",
        en = "The owner and the floor staff, each alone",
        feedback = {
          ja = "答えの違う所が、思い込みのある所です。",
          en = "Where they differ, somebody believes what is not so.",
        },
      },
      wrong {
        ja = "全員で集まり、話し合って一つに決める",
        en = "Everybody meets and agrees on one answer",
        feedback = {
          ja = "和やかですが、声の大きい人の答えに寄り、食い違いが消えます。",
          en = "Friendly, but the loudest voice wins and the gaps vanish.",
        },
      },
    },

    order {
      id = "five-steps",
      review = { "write-it" },
      stem = {
        ja = "8人の設計事務所が方針と規程を作ります。進める順に並べてください。",
        en = "A design office of eight writes its policy and rules. Put the steps into order.",
      },
      feedback = {
        ja = "守る物と弱い所を知ってから書き、現場で試してから配ります。",
        en = "Know what to protect and where you are weak before you write; try it on the \z
              people before you hand it out.",
      },
      option {
        ja = "図面や見積など、守る物を書き出す",
        en = "List what to protect: plans, estimates …",
      },
      option {
        ja = "25問で、弱い所を確かめる",
        en = "Find the weak spots with the 25 questions",
      },
      option { ja = "ひな形を、自分たちの言葉に直す", en = "Put the sample into your own words" },
      option {
        ja = "所員に読ませ、守れない文を直す",
        en = "Let staff read it and mend what they cannot follow",
      },
      option {
        ja = "所長が署名し、説明して配る",
        en = "The head signs, explains and hands it out",
      },
    },

    gaps {
      id = "why-policy",
      review = { "promise", "one-page", "five-now" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentences." },
      sentence = {
        ja = "方針は{name}の名前で出します。書いてあれば、急ぐ人も{same}。パスワードの規程では、\z
              {pw}ことを求めます。",
        en = "The policy is issued in the name of {name}. Once written, even people in a hurry \z
              {same}. The rule on passwords asks for {pw}.",
      },
      gap {
        id = "name",
        wrong {
          ja = "情報の担当者",
          en = "the IT person",
          feedback = {
            ja = "詳しい人の名前がよさそうですが、責任を負うのは会社の代表です。",
            en = "The expert seems right, but the head of the firm answers for it.",
          },
        },
        right { ja = "会社の代表者", en = "the firm's owner" },
        wrong {
          ja = "制定の委員会",
          en = "the rules committee",
          feedback = {
            ja = "立派に見えますが、誰が責任を負うのかが見えません。",
            en = "It looks grand, but nobody can be seen to answer for it.",
          },
        },
      },
      gap {
        id = "same",
        right { ja = "同じ答えに着けます", en = "reach the same answer" },
        wrong {
          ja = "好きに動けます",
          en = "act as they see fit",
          feedback = {
            ja = "頼もしいようですが、判断が分かれると事故のもとです。",
            en = "It sounds able, but different judgments lead to accidents.",
          },
        },
        wrong {
          ja = "責任を負わずに済みます",
          en = "are free of blame",
          feedback = {
            ja = "責めを逃れるための紙ではありません。",
            en = "The paper is not there to escape blame.",
          },
        },
      },
      gap {
        id = "pw",
        wrong {
          ja = "三か月ごとに別の物にする",
          en = "a change every three months",
          feedback = {
            ja = "長く勧められてきましたが、弱い物になりがちで、今は勧められません。",
            en = "Long advised, but it leads to weak ones and is advised no more.",
          },
        },
        wrong {
          ja = "上司に届け出る",
          en = "telling the boss",
          feedback = {
            ja = "管理のつもりでも、知る人が増えるほど漏れやすくなります。",
            en = "Meant as control, but the more know it, the sooner it leaks.",
          },
        },
        right { ja = "長くし、使い回さない", en = "a long one for each service" },
      },
    },
  },
}
