module {
  id = "advanced-privacy-mark",
  version = 1,
  minutes = 10,
  title = { ja = "プライバシーマーク制度", en = "The Privacy Mark" },
  summary = {
    ja = "個人情報の扱いを示すプライバシーマークの仕組みを知り、取る価値があるかを会社に助言でき\z
          るようになります。",
    en = "How the Privacy Mark works, who may apply, what it asks of a firm, and when it is \z
          worth it.",
  },

  page {
    id = "what",
    title = { ja = "法律の上に積む、もう一段", en = "One step above the law" },
    paragraph {
      ja = "**プライバシーマーク**は、個人情報の扱いがよい会社に使用を認める印です。第三者が審査\z
            します。1998年に始まり、JIPDEC（日本情報経済社会推進協会）が運営しています。",
      en = "The **Privacy Mark** may be shown by firms that handle personal information well. A \z
            third party examines them. JIPDEC has run it since 1998.",
    },
    figure {
      picture = "floor.svg",
      description = {
        ja = "下の段には全部の会社が立ち、上の段には印を掲げた会社が立っている。",
        en = "All firms stand on the lower step; on the upper one stands a firm that shows a mark.",
      },
      labels = {
        { x = 0.3, y = 0.88, width = 0.5, ja = "個人情報保護法：全員の義務",
          en = "The law: everyone's duty" },
        { x = 0.76, y = 0.72, width = 0.42, ja = "マーク：選んで取る", en = "The mark: by choice" },
      },
    },
    list {
      { ja = "取るかどうかは自由", en = "Nobody has to have it" },
      { ja = "取っても、**法律の義務は同じ**。漏れたときの報告も要る",
        en = "With it, **the law's duties stay**, reporting leaks included" },
    },
    note { ja = "東北6県では361社が取っていました（2021年3月31日、JIPDEC公表）。",
           en = "In the six Tohoku prefectures 361 firms had it (31 March 2021, JIPDEC)." },
  },

  page {
    id = "standard",
    title = { ja = "ものさしはJIS Q 15001", en = "The yardstick: JIS Q 15001" },
    paragraph {
      ja = "審査のものさしは、国の規格**JIS Q 15001:2023**に沿った指針です。2024年10月からの申請\z
            に使われています。求めるのは、立派な文章より**回り続ける仕組み**です。",
      en = "Firms are measured by guidelines in line with the standard **JIS Q 15001:2023**, in \z
            use for applications since October 2024. What counts is **a system that keeps \z
            turning**, more than fine words.",
    },
    figure {
      picture = "cycle.svg",
      description = {
        ja = "計画、実行、点検、改善の四つの絵が、矢印の輪でつながっている。",
        en = "Four pictures, plan, do, check and improve, joined by arrows in a ring.",
      },
      labels = {
        { x = 0.235, y = 0.41, width = 0.36, ja = "計画\n台帳とリスク",
          en = "Plan\nRegister, risks" },
        { x = 0.765, y = 0.41, width = 0.36, ja = "実行\n教育と運用", en = "Do\nTeach, work" },
        { x = 0.765, y = 0.91, width = 0.36, ja = "点検\n監査と見直し",
          en = "Check\nAudit, review" },
        { x = 0.235, y = 0.91, width = 0.36, ja = "改善\n原因を直す", en = "Improve\nMend causes" },
      },
    },
    note { ja = "この仕組みを**個人情報保護マネジメントシステム（PMS）**といいます。",
           en = "It is called a **personal information protection management system (PMS)**." },
  },

  page {
    id = "who",
    title = { ja = "誰が申請できるか", en = "Who may apply" },
    list {
      { ja = "国内に活動の拠点がある", en = "Active in Japan" },
      { ja = "**会社（法人）ごと**に申請する。一つの部門や支店だけでは申請できない",
        en = "**As a whole company**, not one department or branch" },
      { ja = "PMSを定め、**少なくとも一回り**回している",
        en = "Has a PMS that has **gone round at least once**" },
      {
        ja = "社会保険と労働保険に入った正社員か、登記された役員（監査役は除く）が、**合わせて2人\z
              以上**いる",
        en = "Has **two or more** regular staff with social and labour insurance, or registered \z
              officers (other than auditors)",
      },
      { ja = "重い事故などで、申請できない期間にない",
        en = "Is not barred, for instance after a serious accident" },
    },
    single {
      id = "check-who",
      stem = { ja = "20人の印刷会社。先月、規程を作り終えました。すぐ申請できますか。",
               en = "A printer with 20 people finished its rules last month. Can it apply now?" },
      wrong {
        ja = "できる。規程がそろったから", en = "Yes: the rules are complete",
        feedback = { ja = "大きな山を越えた気がします。でも、審査は回した記録も見ます。",
                     en = "A big hill is climbed. But records of use are examined too." },
      },
      wrong {
        ja = "できない。20人では少ないから", en = "No: 20 people are too few",
        feedback = { ja = "大きな会社の制度に見えますが、2人から申請できます。",
                     en = "It looks like a thing for large firms, but two are enough." },
      },
      right {
        ja = "まだ。一回り回してからになる", en = "Not yet: it has to go round once",
        feedback = { ja = "教育、監査、見直しまでを一度行います。",
                     en = "Teach, audit and review once first." },
      },
    },
  },

  page {
    id = "steps",
    title = { ja = "申請から取得まで", en = "From applying to the mark" },
    figure {
      picture = "steps.svg",
      description = {
        ja = "書類の束、虫めがね、事務所を訪ねる人、直す道具、印のついた会社が、左から右へ一列に\z
              並ぶ。",
        en = "From left to right: papers, a magnifying glass, a visitor at the office, a \z
              wrench, the firm with its mark.",
      },
      labels = {
        { x = 0.1, y = 0.85, width = 0.19, ja = "申請", en = "Apply" },
        { x = 0.3, y = 0.85, width = 0.19, ja = "文書", en = "Papers" },
        { x = 0.5, y = 0.85, width = 0.19, ja = "現地", en = "Visit" },
        { x = 0.7, y = 0.85, width = 0.19, ja = "直す", en = "Mend" },
        { x = 0.9, y = 0.85, width = 0.19, ja = "契約", en = "Sign" },
      },
    },
    paragraph {
      ja = "申請先は、**JIPDEC**か、JIPDECが指定した**審査機関**です。業種や場所によって、申請先\z
            が決まります。",
      en = "You apply to **JIPDEC** or an **assessment body** it has named, by trade or place.",
    },
    list {
      { ja = "**文書審査** 規程や台帳が、ものさしに合うか",
        en = "**Papers:** do rules and register fit the yardstick?" },
      { ja = "**現地審査** 会社に来て、社長や担当者に話を聞き、仕事場を見る",
        en = "**Visit:** they come, talk to the head and staff, and look at the workplace" },
      { ja = "**指摘** 直した証拠を出すと、付与が決まり、使用の契約を結ぶ",
        en = "**Findings:** show what was mended; then the mark is granted and a contract signed" },
    },
  },

  page {
    id = "two-years",
    title = { ja = "有効なのは2年間", en = "Good for two years" },
    figure {
      picture = "window.svg",
      description = {
        ja = "2年間を表す帯。終わりの8か月前から4か月前までの部分だけ色が違い、書類の絵がある。",
        en = "A bar of two years; the part from eight to four months before its end is coloured \z
              and has a form over it.",
      },
      labels = {
        { x = 0.09, y = 0.84, width = 0.17, ja = "取得", en = "Start" },
        { x = 0.7083, y = 0.84, width = 0.22, ja = "申請", en = "Apply" },
        { x = 0.91, y = 0.84, width = 0.16, ja = "満了", en = "End" },
      },
    },
    paragraph {
      ja = "更新の申請は、満了の**8か月前から4か月前まで**に出します。審査に数か月かかるからです。",
      en = "Apply for renewal **between eight and four months** before the end, since examining \z
            takes months.",
    },
    example { ja = "満了が2027年12月20日なら、申請は2027年4月20日から8月20日までです。",
              en = "If it ends on 20 December 2027, apply from 20 April to 20 August 2027." },
    warning {
      ja = "満了の直前に慌てて2年分の記録をそろえる会社があります。毎月の仕事にしておけば、慌て\z
            ません。",
      en = "Some firms scramble for two years of records at the end. Done monthly, there is no \z
            rush.",
    },
    true_false {
      id = "check-window",
      stem = { ja = "満了の2か月前に申請を出せば、更新に間に合う。",
               en = "An application two months before the end is in time." },
      answer = false,
      feedback = { ja = "審査に数か月かかるので、4か月前までに出します。",
                   en = "Examining takes months: apply four months before at the latest." },
    },
  },

  page {
    id = "duties",
    title = { ja = "取った後の務めと費用", en = "After you have it" },
    grid {
      { { ja = "務め", en = "Duty" }, { ja = "いつ", en = "When" } },
      {
        { ja = "全員の教育", en = "Teach everyone" },
        { ja = "年に1回以上", en = "At least yearly" },
      },
      {
        { ja = "台帳とリスクの見直し", en = "Review register and risks" },
        { ja = "年に1回以上、変わったとき", en = "At least yearly, and on change" },
      },
      {
        { ja = "内部監査と社長の見直し", en = "Internal audit, the head's review" },
        { ja = "年に1回以上", en = "At least yearly" },
      },
      {
        { ja = "苦情や求めへの対応", en = "Complaints and requests" },
        { ja = "そのつど", en = "As they come" },
      },
      {
        { ja = "事故の報告", en = "Report accidents" },
        { ja = "**審査機関にも**", en = "**To the assessment body too**" },
      },
    },
    paragraph {
      ja = "費用は、申請料、審査料、付与登録料です。会社の規模などで変わり、**更新のたびにかかり\z
            ます**。今の額はJIPDECで確かめます。いちばん大きいのは、人の時間です。",
      en = "Fees are for application, assessment and registration. They depend on size and \z
            **come again at each renewal**; ask JIPDEC for today's. Your people's time costs \z
            the most.",
    },
  },

  page {
    id = "worth",
    title = { ja = "取る価値があるか", en = "Is it worth it?" },
    grid {
      { { ja = "会社の様子", en = "The firm" }, { ja = "考え方", en = "Think of" } },
      {
        { ja = "個人の客が多い。名簿を預かる仕事が多い", en = "Many people's data" },
        { ja = "プライバシーマーク", en = "The Privacy Mark" },
      },
      {
        { ja = "入札や取引の条件になっている", en = "Bids or clients require it" },
        { ja = "条件の文をよく読んで取る", en = "Read the terms, then get it" },
      },
      {
        { ja = "守りたいのは図面や技術", en = "Drawings, know-how" },
        { ja = "ISMS", en = "ISMS" },
      },
      {
        { ja = "基本の対策がまだ", en = "The basics are missing" },
        { ja = "SECURITY ACTIONから", en = "SECURITY ACTION first" },
      },
    },
    example {
      ja = "東北の宿泊・飲食業（11〜20人）は、マークの準備が止まっていました。助言を受け、先に\z
            SECURITY ACTION一つ星へ（東北経済産業局の事業、2022年の報告書）。",
      en = "A Tohoku hotel and restaurant firm (11–20 people) was stuck on the way. On advice \z
            it went for one star of SECURITY ACTION first (Tohoku bureau of METI, 2022).",
    },
  },

  page {
    id = "not-safe",
    title = { ja = "印があれば安全、ではない", en = "A mark is not safety" },
    figure {
      picture = "six.svg",
      description = {
        ja = "12の会社が並び、6社には緑の印、6社には赤い印がついている。",
        en = "Twelve firms in two rows: six with a green tick, six with a red cross.",
      },
      labels = {
        { x = 0.5, y = 0.47, width = 0.9, ja = "70点以上：6社", en = "70 points or more: 6 firms" },
        { x = 0.5, y = 0.94, width = 0.9, ja = "70点未満：6社", en = "Under 70 points: 6 firms" },
      },
    },
    paragraph {
      ja = "2009年にIPAが66社を訪ねました。マークやISMSのある会社は12社。そのうち**6社が、25問の\z
            自社診断で合格の70点に届きませんでした**（IPA、2009年の調査報告書）。",
      en = "In 2009 IPA visited 66 firms. Twelve had the mark or ISMS. **Six of these missed \z
            the 70 points** of a 25-item self-check (IPA report, 2009).",
    },
    note {
      ja = "マークは個人情報の扱いを見ます。設計図やサーバーなど、**ほかの守りは別に確かめます**。",
      en = "The mark looks at personal information. **Check the rest separately**: drawings, \z
            servers.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    true_false {
      id = "law-stays",
      review = { "what" },
      stem = {
        ja = "プライバシーマークのある会社は、漏えいをJIPDECなどに報告すれば、個人情報保護委員会\z
              への報告は要らない。",
        en = "A firm with the Privacy Mark that reports a leak to JIPDEC need not report it to \z
              the Personal Information Protection Commission.",
      },
      answer = false,
      feedback = {
        ja = "制度の中の報告で済む気がします。でも、法律の義務は印があっても同じです。両方に報告\z
              します。",
        en = "It feels covered by the scheme. But the law's duty stays: report to both.",
      },
    },

    match {
      id = "cycle-where",
      review = { "standard" },
      stem = { ja = "仕事を、回す輪の場所に置いてください。",
               en = "Put each task at its place in the ring." },
      pair {
        ja = "どの情報に、どんな危険があるかを書き出す", en = "List the data and its dangers",
        with = { ja = "計画", en = "Plan" },
        feedback = { ja = "まず、守る物と危険を知ります。",
                     en = "First know what to protect from what." },
      },
      pair {
        ja = "新しく入った人に、名簿の扱いを教える",
        en = "Teach a new colleague how to handle lists",
        with = { ja = "実行", en = "Do" },
        feedback = { ja = "決めたことを毎日の仕事にします。",
                     en = "What was settled becomes daily work." },
      },
      pair {
        ja = "隣の部署の人が、決まりどおりか調べる",
        en = "Someone from another department checks against the rules",
        with = { ja = "点検", en = "Check" },
        feedback = { ja = "内部監査です。", en = "It is the internal audit." },
      },
      pair {
        ja = "誤送信が続く原因を探し、送り方を変える",
        en = "Find why mails go astray and change the way of sending",
        with = { ja = "改善", en = "Improve" },
        feedback = { ja = "同じ事が起きないように原因を直します。",
                     en = "Mend the cause so that it stays away." },
      },
    },

    single {
      id = "one-department",
      review = { "who" },
      stem = {
        ja = "60人の運送会社です。個人の客を扱う引っ越し部門の12人だけで、マークを取りたいと思い\z
              ます。どうなりますか。",
        en = "A haulier with 60 people wants the mark just for its removals department of 12, \z
              which has private customers. What happens?",
      },
      wrong {
        ja = "部門に責任者を置けば、部門だけで申請できる。",
        en = "With someone in charge, the department can apply.",
        feedback = { ja = "責任者は要ります。でも、申請の単位は会社です。",
                     en = "Someone in charge is needed. But the company applies." },
      },
      wrong {
        ja = "個人の客を扱うので、先に部門で取り、後で広げる。",
        en = "Start with the department, extend it later.",
        feedback = { ja = "小さく始めるのはよい考えです。ただ、部分から始められるのはISMSです。",
                     en = "Starting small is sensible. But that works with ISMS." },
      },
      right {
        ja = "会社全体の仕組みを作り、会社として申請する。",
        en = "The company as a whole builds it and applies.",
        feedback = {
          ja = "事務や配送など、ほかの部門の個人情報も入ります。",
          en = "Personal data of other departments, such as staff files, is in it too.",
        },
      },
      wrong {
        ja = "引っ越しは運送の一部なので、取る必要がない。",
        en = "Removals are haulage, so there is no need of it.",
        feedback = {
          ja = "必要かどうかは業種の名前では決まりません。客や取引先の求めで考えます。",
          en = "The trade's name does not decide. What customers and clients ask does.",
        },
      },
    },

    categorize {
      id = "can-apply",
      review = { "who" },
      stem = { ja = "今すぐ申請できる会社と、まだの会社に分けてください。",
               en = "Who can apply now, and who not yet?" },
      category { id = "now", ja = "申請できる", en = "Can apply",
        option {
          ja = "登記された役員2人の会社。教育、監査、見直しを一度終えた",
          en = "Two registered officers; taught, audited and reviewed once",
          feedback = { ja = "登記された役員も人数に入ります。", en = "Registered officers count." },
        },
        option {
          ja = "正社員5人の会社。1年間PMSを回し、記録がある",
          en = "Five regular staff; a PMS in use for a year, with records",
          feedback = { ja = "人数と運用がそろっています。",
                       en = "Both people and practice are there." },
        },
      },
      category { id = "not-yet", ja = "まだできない", en = "Not yet",
        option {
          ja = "一人で営む個人事業主。書類は全部そろえた",
          en = "A sole trader alone, with all papers in order",
          feedback = { ja = "2人以上という条件に届きません。", en = "Two are needed." },
        },
        option {
          ja = "正社員30人の会社。規程を作ったが、監査はこれから",
          en = "30 regular staff; rules written, audit to come",
          feedback = { ja = "一回り回してから申請します。", en = "It has to go round once first." },
        },
        option {
          ja = "本社を除き、支店だけで取りたい会社",
          en = "A firm that wants it for one branch without the head office",
          feedback = { ja = "会社ごとに申請します。", en = "The company applies as a whole." },
        },
      },
    },

    order {
      id = "way",
      review = { "who", "steps" },
      stem = { ja = "マークを取るまでを、順に並べてください。",
               en = "Put the way to the mark into order." },
      feedback = { ja = "先に社内で回した記録が、審査の材料になります。",
                   en = "What you did inside first is what they examine." },
      option { ja = "社内で教育や監査を行い、一回りさせる",
               en = "Teach and audit in the firm, once round" },
      option { ja = "審査機関に申請の書類を出す",
               en = "Send the application to the assessment body" },
      option { ja = "規程などの文書が審査される", en = "Rules and papers are examined" },
      option { ja = "審査員が会社に来て、仕事の様子を見る",
               en = "Assessors come and see the work" },
      option { ja = "指摘された所を直し、証拠を出す", en = "Mend what was found and show it" },
      option { ja = "使用の契約を結ぶ", en = "Sign the contract to use the mark" },
    },

    month {
      id = "renew",
      review = { "two-years" },
      from = "2027-10", to = "2028-02", least = "2027-01", most = "2028-12",
      stem = {
        ja = "マークの有効期間が2028年6月30日に満了します。更新の申請を出す月を、一つ答えてくだ\z
              さい。",
        en = "Your mark ends on 30 June 2028. Name a month in which you can apply for renewal.",
      },
      feedback = {
        ja = "満了の8か月前から4か月前までに出します。月を数え直してください。",
        en = "It is between eight and four months before the end. Count the months again.",
      },
      hints = {
        { ja = "2028年6月から、4か月と8か月をさかのぼってください。",
          en = "Go back four and eight months from June 2028." },
      },
    },

    multiple {
      id = "afterwards",
      review = { "duties" },
      stem = { ja = "マークを取って半年たちました。するべきことを、すべて選んでください。",
               en = "You have had the mark for half a year. Choose all that you should do." },
      right {
        ja = "漏えいが起きたら、審査機関にも報告する",
        en = "If data leaks, report it to the assessment body too",
        feedback = { ja = "法律の報告とは別に要ります。",
                     en = "It comes besides the report by law." },
      },
      wrong {
        ja = "次の教育は、2年後の更新に合わせて行う",
        en = "Hold the next training at the renewal in two years",
        feedback = { ja = "有効期間に合わせたくなります。でも、教育は年に1回以上です。",
                     en = "It seems to fit the term. But training is at least yearly." },
      },
      right {
        ja = "新しい通販を始めるので、台帳とリスクを見直す",
        en = "Review register and risks for the new web shop",
        feedback = { ja = "仕事が変われば、危険も変わります。", en = "New work, new dangers." },
      },
      wrong {
        ja = "監査は専門家に任せたので、社長は結果を見ない",
        en = "Leave the audit to experts; the head need not look",
        feedback = { ja = "任せると安心します。でも、社長の見直しまでが仕組みです。",
                     en = "It feels safe with experts. But the head's review is part of it." },
      },
    },

    match {
      id = "which-fits",
      review = { "worth" },
      stem = { ja = "それぞれの会社に、最初に勧めるものを選んでください。",
               en = "What do you suggest to each firm first?" },
      pair {
        ja = "10人の通販の会社。個人の客の名簿が中心で、基本の対策はできている",
        en = "A web shop of ten: customers' data is the core, the basics are done",
        with = { ja = "プライバシーマーク", en = "The Privacy Mark" },
        feedback = { ja = "個人の客に扱いのよさを示せます。",
                     en = "It shows private customers good handling." },
      },
      pair {
        ja = "30人の金型の会社。得意先の図面を守りたい",
        en = "A toolmaker of 30 that wants to guard clients' drawings",
        with = { ja = "ISMS", en = "ISMS" },
        feedback = { ja = "図面など、個人情報でない情報も守る仕組みです。",
                     en = "It covers what is not personal, such as drawings." },
      },
      pair {
        ja = "8人の旅館。パソコンの更新もまだ決めていない",
        en = "An inn of eight: not even updates are settled",
        with = { ja = "SECURITY ACTION", en = "SECURITY ACTION" },
        feedback = { ja = "基本の対策から始める宣言です。", en = "It begins with the basics." },
      },
      also = {
        { ja = "今は何もしない", en = "Nothing for now" },
      },
    },

    single {
      id = "what-66",
      review = { "not-safe" },
      stem = {
        ja = "2009年の調査では、マークやISMSのある12社のうち6社が、自社診断の70点に届きませんで\z
              した。ここから何を学びますか。",
        en = "Of twelve firms with the mark or ISMS in the 2009 survey, six missed 70 points in \z
              the self-check. What do you learn?",
      },
      wrong {
        ja = "印のある会社は、印のない会社より守りが弱い。",
        en = "Firms with a mark are weaker than those without.",
        feedback = {
          ja = "驚く数字なので、そう読みたくなります。でも、印のない会社と比べた数字ではありませ\z
                ん。",
          en = "A striking figure invites that. But it compares nothing with firms without.",
        },
      },
      wrong {
        ja = "自社診断は、審査を受けた会社には役に立たない。",
        en = "The self-check is of no use to examined firms.",
        feedback = {
          ja = "食い違うと、片方が間違いに見えます。でも、見ている所が違うので、両方が役に立ちま\z
                す。",
          en = "They seem to clash. But they look at different things, so both help.",
        },
      },
      wrong {
        ja = "審査を受けた後は、点数が下がるまで何もしない。",
        en = "After the examination, do nothing until the score drops.",
        feedback = { ja = "取った後は一息つきたいものです。でも、回し続けてこその仕組みです。",
                     en = "One wants a rest. But it lives by going on." },
      },
      right {
        ja = "印の範囲の外にある守りは、別に確かめておく。",
        en = "Check separately what lies outside the mark's scope.",
        feedback = { ja = "印の見る範囲の外に、弱い所が残ることがあります。",
                     en = "Weak spots may be outside what it looks at." },
      },
    },
  },
}
