module {
  id = "advanced-schemes",
  version = 1,
  minutes = 12,
  title = { ja = "その他の制度", en = "Other laws and schemes" },
  summary = {
    ja = "SECURITY ACTIONから、アクセス、営業秘密、広告メール、マイナンバーの法律、頼れる人ま\z
          で、使い分けを学びます。",
    en = "SECURITY ACTION, the laws on access, trade secrets, advertising mail and My Number, \z
          and whom to ask: what is for what.",
  },

  page {
    id = "map",
    title = { ja = "守る法律、示す制度、助ける人", en = "Laws, schemes, helpers" },
    paragraph { ja = "ほかにも多くの決まりがあります。三つに分けると見通せます。",
                en = "There is more. Three groups give a clear view." },
    figure {
      picture = "map.svg",
      description = { ja = "三つの柱。左は天びん、中央は星の札、右は人の絵。",
                      en = "Three columns: scales, a card with a star, people." },
      labels = {
        { x = 0.167, y = 0.7, width = 0.3, ja = "守る法律", en = "Laws to keep" },
        { x = 0.5, y = 0.7, width = 0.3, ja = "示す制度", en = "Schemes to show" },
        { x = 0.833, y = 0.7, width = 0.3, ja = "助ける人", en = "Helpers" },
        { x = 0.167, y = 0.88, width = 0.31, ja = "会社の義務", en = "Duty" },
        { x = 0.5, y = 0.88, width = 0.31, ja = "選んで使う", en = "By choice" },
        { x = 0.833, y = 0.88, width = 0.31, ja = "頼んで使う", en = "On request" },
      },
    },
    list {
      { ja = "**法律** 不正アクセス禁止法、不正競争防止法、特定電子メール法、マイナンバー法",
        en = "**Laws:** on unauthorized access, unfair competition, advertising mail, My Number" },
      { ja = "**制度** SECURITY ACTION、SCS評価制度",
        en = "**Schemes:** SECURITY ACTION, SCS evaluation" },
      { ja = "**助け** お助け隊サービス、登録セキスペ、ITコーディネータ",
        en = "**Help:** Otasuketai services, registered security specialists, IT coordinators" },
    },
  },

  page {
    id = "security-action",
    title = { ja = "自分で宣言する、SECURITY ACTION", en = "SECURITY ACTION: declare it yourself" },
    paragraph {
      ja = "中小企業が、対策に取り組むと**自分で宣言**する制度です。IPA（情報処理推進機構）が運\z
            営し、費用はかかりません。",
      en = "Small firms **declare themselves** that they work on security. IPA runs it, free.",
    },
    figure {
      picture = "stars.svg",
      description = {
        ja = "左の札に星一つと直す道具、右の札に星二つと点検表と掲示板。",
        en = "Left: one star and a wrench. Right: two stars, a checklist and a notice board.",
      },
      labels = {
        { x = 0.25, y = 0.83, width = 0.44, ja = "一つ星\n基本の対策",
          en = "One star\nthe basics" },
        { x = 0.75, y = 0.83, width = 0.44, ja = "二つ星\n診断と方針",
          en = "Two stars\ncheck, policy" },
      },
    },
    list {
      { ja = "**一つ星** IPAの示す基本の対策に取り組むと宣言する",
        en = "**One star:** declare work on IPA's basics" },
      { ja = "**二つ星** 自社診断をし、基本方針を決めて公開する",
        en = "**Two stars:** self-check, and publish a policy" },
    },
    warning { ja = "国やIPAの**認定ではありません**。「認定されました」とは書きません。",
              en = "It is **no certification**. Do not write “certified”." },
    note {
      ja = "2021年度の東北の調査では、制度を知らない会社が多くありました（東北経済産業局の事業）。",
      en = "In fiscal 2021 many firms in Tohoku did not know it (METI Tohoku survey).",
    },
  },

  page {
    id = "scs",
    title = { ja = "これから始まる、SCS評価制度", en = "Coming: SCS evaluation" },
    paragraph {
      ja = "取引先に「対策の程度」を星で示す制度です。取るかどうかは会社が選びます。国は2026年3月\z
            に方針を公表し、**2026年度末ごろ**に始める予定です。",
      en = "Firms that choose to will show clients by stars how far they are. The state's plan \z
            of March 2026: to start **around the end of fiscal 2026**.",
    },
    figure {
      picture = "ladder.svg",
      description = {
        ja = "実線の段に星が二つ。右へ高くなる点線の段に、星が三つと四つ。右端の灰色の段は検討中。",
        en = "A solid step with two stars; higher, dashed ones with three and four; a grey one \z
              after them.",
      },
      labels = {
        { x = 0.13, y = 0.88, width = 0.22, ja = "宣言", en = "Declare" },
        { x = 0.415, y = 0.88, width = 0.28, ja = "専門家", en = "Expert" },
        { x = 0.71, y = 0.88, width = 0.24, ja = "第三者", en = "Outside" },
        { x = 0.92, y = 0.88, width = 0.15, ja = "検討中", en = "Later" },
      },
    },
    list {
      { ja = "**★1と★2** SECURITY ACTIONの自己宣言",
        en = "**★1, ★2:** declared in SECURITY ACTION" },
      { ja = "**★3（予定）** 自社で評価し、専門家が確かめる",
        en = "**★3 (planned):** own check, seen by an expert" },
      { ja = "**★4（予定）** 第三者が評価する", en = "**★4 (planned):** a third party evaluates" },
    },
    note {
      ja = "2026年11月に書きました。始まる日や中身は、**経済産業省とIPAの発表**で確かめます。今\z
            は★1と★2が足場になります。",
      en = "Written in November 2026: check **METI's and IPA's news**. Two stars are the \z
            footing now.",
    },
  },

  page {
    id = "access-law",
    title = { ja = "人の鍵で入らない：不正アクセス禁止法",
              en = "Not with another's key: unauthorized access" },
    paragraph {
      ja = "他人のIDとパスワードで入ること、システムの穴を突いて入ることは犯罪です。**見ただけで\z
            も、壊していなくても**同じです。",
      en = "Signing in with another's password, or getting in by a hole in the system, is a \z
            crime, **even just to look, with nothing broken**.",
    },
    grid {
      { { ja = "してはいけない", en = "Forbidden" }, { ja = "身近な例", en = "Close to home" } },
      {
        { ja = "他人のIDで入る", en = "Another's sign-in" },
        { ja = "元の上司のIDで、前の会社のメールを見る",
          en = "Using an old boss's sign-in to read mail" },
      },
      {
        { ja = "IDとパスワードを勝手に人に教える", en = "Passing on a sign-in" },
        { ja = "同僚の物を、外の業者に教える", en = "Giving a colleague's to a contractor" },
      },
      {
        { ja = "にせの画面でだまし取る", en = "Fake pages" },
        { ja = "フィッシング", en = "Phishing" },
      },
    },
    paragraph {
      ja = "会社も、IDを正しく管理し、守りを新しく保つよう**努める義務**があります。",
      en = "Firms must **endeavour** to manage sign-ins and keep protection up to date.",
    },
    ask { ja = "辞めた人の知るIDやパスワードを、その日に止めていますか。",
          en = "Are the sign-ins that a leaver knows stopped the same day?" },
  },

  page {
    id = "secrets",
    title = { ja = "三つそろって営業秘密：不正競争防止法",
              en = "Trade secrets: the Unfair Competition Prevention Act" },
    paragraph {
      ja = "大切な技術や名簿を持ち出されたとき、法律で止めたり償わせたりするには、**営業秘密**の\z
            三つの条件が要ります。",
      en = "For the law to stop those who carried off know-how or lists, or make them pay, it \z
            must be a **trade secret**, with three conditions.",
    },
    figure {
      picture = "secrets.svg",
      description = {
        ja = "三本の柱が屋根を支え、屋根の上に宝箱がある。柱には鍵、歯車、閉じた目の絵がある。",
        en = "Three pillars hold a roof with a chest on it; they show a lock, a gear and a \z
              closed eye.",
      },
      labels = {
        { x = 0.2, y = 0.9, width = 0.3, ja = "秘密として管理", en = "Kept secret" },
        { x = 0.5, y = 0.9, width = 0.3, ja = "仕事に役立つ", en = "Useful" },
        { x = 0.8, y = 0.9, width = 0.3, ja = "知られていない", en = "Not known" },
      },
    },
    list {
      { ja = "「社外秘」と書き、見る人を絞る", en = "Mark it “confidential”; limit who sees it" },
      { ja = "就業規則や契約で約束する", en = "Agree on it in rules and contracts" },
      { ja = "辞める人と、持ち出さないことを確かめる", en = "Go over it with those who leave" },
    },
    single {
      id = "check-secret",
      stem = { ja = "秘伝のたれの作り方が、店の壁に貼ってあります。足りないのは、どれですか。",
               en = "The recipe of a secret sauce hangs on the shop's wall. What is missing?" },
      wrong {
        ja = "仕事に役立つこと", en = "Usefulness",
        feedback = { ja = "店の売り物を支えるので、役立っています。",
                     en = "It supports what the shop sells." },
      },
      wrong {
        ja = "特許をとること", en = "A patent",
        feedback = { ja = "強い権利に見えます。でも、特許は公開されるので、秘密とは別の道です。",
                     en = "It seems strong. But patents are published: another way." },
      },
      right {
        ja = "秘密として管理すること", en = "Being kept secret",
        feedback = { ja = "客にも見える所では、秘密と分かりません。",
                     en = "Where guests can read it, nobody takes it for secret." },
      },
    },
  },

  page {
    id = "mail-law",
    title = { ja = "広告メールは、同意が先：特定電子メール法",
              en = "Advertising mail: consent first" },
    paragraph {
      ja = "広告や宣伝のメールは、**前もって同意した人**に送ります（2008年12月から）。",
      en = "Advertising e-mail goes to those who **agreed beforehand** (since December 2008).",
    },
    grid {
      { { ja = "すること", en = "Do" }, { ja = "中身", en = "How" } },
      { { ja = "同意", en = "Consent" }, { ja = "得た記録を残す", en = "Keep the record" } },
      {
        { ja = "表示", en = "Show" },
        { ja = "送り主の名前、住所、問い合わせ先", en = "Sender's name, address, contact" },
      },
      {
        { ja = "断り", en = "Opting out" },
        { ja = "断る方法を書き、断られたら送らない", en = "Say how, and stop when asked" },
      },
    },
    note {
      ja = "名刺など、書面でアドレスを知らせた人や、取引の続いている人には、同意がなくても送れま\z
            す。**断られたら、それまで**です。",
      en = "You may write to those who gave you their address on paper, such as a card, or deal \z
            with you, **until they say no**.",
    },
  },

  page {
    id = "my-number",
    title = { ja = "使い道が決まっている、マイナンバー", en = "My Number: only for set uses" },
    paragraph {
      ja = "会社が扱うのは、**税、社会保険など、法令で決まった手続き**のためだけです。本人が同意\z
            しても、ほかには使えません。",
      en = "Firms use it only **for tax, social insurance and other procedures set by law**, \z
            whatever the person agrees to.",
    },
    figure {
      picture = "mynumber.svg",
      description = { ja = "集める、使う、しまう、捨てるの四つの絵が矢印でつながる。",
                      en = "Collect, use, keep and destroy, joined by arrows." },
      labels = {
        { x = 0.125, y = 0.8, width = 0.23, ja = "集める\n本人確認", en = "Collect\ncheck who" },
        { x = 0.375, y = 0.8, width = 0.23, ja = "使う\n税と社会保険", en = "Use\ntax, insurance" },
        { x = 0.625, y = 0.8, width = 0.23, ja = "しまう\n担当者だけ", en = "Keep\nclerks only" },
        { x = 0.875, y = 0.8, width = 0.23, ja = "捨てる\n期限が来たら",
          en = "Destroy\nwhen time is up" },
      },
    },
    warning {
      ja = "社員番号にする、名簿に載せる、身分の確認で番号を控える。どれも、してはいけません。",
      en = "No staff numbers, no lists with it, no copying the number at an identity check.",
    },
    true_false {
      id = "check-number",
      stem = {
        ja = "本人が望んでも、マイナンバーを店の会員番号にしてはいけない。",
        en = "Even if the person asks for it, My Number must not be a shop's member number.",
      },
      answer = true,
      feedback = { ja = "使い道は法律で決まっていて、本人の同意では広がりません。",
                   en = "The law sets the uses; consent does not widen them." },
    },
  },

  page {
    id = "otasuke",
    title = { ja = "見守りと駆けつけ：お助け隊サービス",
              en = "Watching and coming: Otasuketai services" },
    paragraph {
      ja = "**サイバーセキュリティお助け隊サービス**は、中小企業に要る助けをまとめた民間のサービ\z
            スです。IPAの基準に合う物が登録され、一覧で選べます。",
      en = "**Otasuketai services** bundle what small firms need. Private firms offer them; \z
            those that meet IPA's criteria are listed.",
    },
    figure {
      picture = "otasuke.svg",
      description = {
        ja = "中央の会社を、見守る目、電話、駆けつける車、傘の四つの絵が囲む。",
        en = "A firm in the middle with an eye, a phone, a van and an umbrella around it.",
      },
      labels = {
        { x = 0.16, y = 0.39, width = 0.27, ja = "見守り", en = "Watch" },
        { x = 0.84, y = 0.39, width = 0.27, ja = "相談", en = "Advice" },
        { x = 0.16, y = 0.9, width = 0.27, ja = "駆けつけ", en = "On site" },
        { x = 0.84, y = 0.9, width = 0.27, ja = "保険", en = "Insurance" },
      },
    },
    note { ja = "入れたら終わりではありません。更新、控え、教育は自社で続けます。",
           en = "It does not replace updates, backups and training." },
  },

  page {
    id = "people",
    title = { ja = "誰に相談するか", en = "Whom to ask" },
    grid {
      { { ja = "人と窓口", en = "Who" }, { ja = "得意なこと", en = "Good at" } },
      {
        { ja = "**登録セキスペ**（情報処理安全確保支援士、国家資格）",
          en = "**Registered security specialists** (national qualification)" },
        { ja = "守りの点検、規程、事故への備え。法律で秘密を守る義務がある",
          en = "Checks, rules, accidents. Bound to secrecy by law" },
      },
      {
        { ja = "**ITコーディネータ**（民間資格）",
          en = "**IT coordinators** (private qualification)" },
        { ja = "経営とITをつなぐ計画", en = "Plans that join business and IT" },
      },
      {
        { ja = "**商工会議所、よろず支援拠点**", en = "**Chambers, Yorozu centres**" },
        { ja = "どこから始めるかの相談", en = "Where to begin" },
      },
      {
        { ja = "**警察、IPA**", en = "**Police, IPA**" },
        { ja = "被害にあったとき", en = "When you were attacked" },
      },
    },
    ask { ja = "事故の前に、名前を知っている相談相手がいますか。",
          en = "Do you know someone by name before an accident?" },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    categorize {
      id = "must-or-may",
      review = { "map" },
      stem = { ja = "会社が守らなければならない物と、選んで使う物に分けてください。",
               en = "Sort what a firm has to obey from what it chooses to use." },
      category { id = "must", ja = "守る義務", en = "Duty",
        option {
          ja = "マイナンバー法", en = "The My Number Act",
          feedback = { ja = "番号を扱う会社は、大きさによらず守ります。",
                       en = "Any firm that handles the numbers has to obey it." },
        },
        option {
          ja = "特定電子メール法", en = "The Act on advertising e-mail",
          feedback = { ja = "広告メールを送る会社は、みな守ります。",
                       en = "Whoever sends advertising mail has to obey it." },
        },
        option {
          ja = "不正アクセス禁止法", en = "The Act against unauthorized access",
          feedback = { ja = "誰もが守る法律です。", en = "Everyone has to obey it." },
        },
      },
      category { id = "may", ja = "選んで使う", en = "By choice",
        option {
          ja = "SECURITY ACTION", en = "SECURITY ACTION",
          feedback = { ja = "宣言するかは、会社が決めます。", en = "Declaring is up to the firm." },
        },
        option {
          ja = "お助け隊サービス", en = "Otasuketai services",
          feedback = { ja = "要る会社が契約します。", en = "A firm signs up if it needs one." },
        },
      },
    },

    single {
      id = "wording",
      review = { "security-action" },
      stem = {
        ja = "10人の工務店が、SECURITY ACTION二つ星に進みました。サイトに、どう書きますか。",
        en = "A builder with ten people has reached two stars in SECURITY ACTION. What goes on \z
              its website?",
      },
      wrong {
        ja = "「二つ星の認定を受け、対策に取り組んでいます」",
        en = "“We are certified with two stars and work on it”",
        feedback = { ja = "信用を高めたい気持ちは分かります。でも、認定の制度ではありません。",
                     en = "You want trust. But nobody certified you." },
      },
      wrong {
        ja = "「安全が二つ星の水準だと確認されました」",
        en = "“Our security was confirmed at two stars”",
        feedback = { ja = "診断をしたので、そう言いたくなります。でも、第三者は確かめていません。",
                     en = "You did a self-check. But no third party confirmed it." },
      },
      right {
        ja = "「二つ星を宣言し、対策に取り組んでいます」",
        en = "“We declared two stars and work on it”",
        feedback = { ja = "自分で宣言したことを、そのまま書きます。",
                     en = "It says what you did: declare." },
      },
      wrong {
        ja = "「二つ星の審査に通り、対策に取り組んでいます」",
        en = "“We passed the two-star check and work on it”",
        feedback = { ja = "手間をかけたので、そう言いたくなります。でも、審査はありません。",
                     en = "It took effort. But nobody examined you." },
      },
    },

    match {
      id = "who-confirms",
      review = { "security-action", "scs" },
      stem = { ja = "それぞれの星は、誰が確かめますか（★3と★4は2026年3月の方針）。",
               en = "Who checks each star? (★3 and ★4 as planned in March 2026)" },
      pair {
        ja = "★1と★2", en = "★1 and ★2",
        with = { ja = "自社が宣言する", en = "The firm declares it" },
        feedback = { ja = "SECURITY ACTIONの自己宣言です。", en = "It is SECURITY ACTION." },
      },
      pair {
        ja = "★3", en = "★3",
        with = { ja = "自社で評価し、専門家が確かめる",
                 en = "The firm checks itself, an expert looks it over" },
        feedback = { ja = "専門家の確認がつきます。", en = "An expert confirms it." },
      },
      pair {
        ja = "★4", en = "★4",
        with = { ja = "第三者が評価する", en = "A third party evaluates" },
        feedback = { ja = "外の目で評価します。", en = "Outsiders evaluate." },
      },
      also = {
        { ja = "取引先が毎年、会社に来て決める", en = "Clients come every year and decide" },
      },
    },

    single {
      id = "scs-now",
      review = { "scs" },
      stem = {
        ja = "2026年11月、15人の部品会社の社長が「SCS評価制度の星が要ると聞いた。今、何をすれば\z
              よいか」と言います。",
        en = "In November 2026 the head of a parts maker (15 people) says: “I hear we need SCS \z
              stars. What now?”",
      },
      wrong {
        ja = "始まるまで様子を見て、対策も待つ。", en = "Wait and see, measures included.",
        feedback = {
          ja = "決まっていない物に、お金は使いにくいものです。でも、攻撃は待ってくれません。",
          en = "Spending on the undecided is hard. But attacks do not wait.",
        },
      },
      right {
        ja = "基本の対策を進め、公式の発表を確かめる。",
        en = "Do the basics, follow the official news.",
        feedback = { ja = "今の対策は、どの星にもつながります。",
                     en = "The basics count for every star." },
      },
      wrong {
        ja = "「今なら★4を取れる」という業者と契約する。",
        en = "Sign with a dealer who offers ★4 right now.",
        feedback = {
          ja = "早く安心したくなります。でも、制度が始まったかを公式の発表で確かめるのが先です。",
          en = "One wants it settled. But first check officially whether it has begun.",
        },
      },
      wrong {
        ja = "二つ星の宣言を取り下げ、★3に備える。",
        en = "Withdraw the two stars to prepare for ★3.",
        feedback = { ja = "新しい物に乗り換えたくなります。でも、二つ星が足場になります。",
                     en = "New replaces old, it seems. But two stars are the footing." },
      },
    },

    true_false {
      id = "old-account",
      review = { "access-law" },
      stem = {
        ja = "会社を辞めた人が、覚えていた元の上司のIDで前の会社のシステムに入った。資料を見ただ\z
              けでも、法律に反する。",
        en = "Someone who left enters the former firm's system with the old boss's sign-in, \z
              which they remember. Merely looking is against the law.",
      },
      answer = true,
      feedback = {
        ja = "何も壊していないと、いたずらで済む気がします。でも、他人のIDで入ること自体が禁じら\z
              れています。",
        en = "With no harm done it seems a prank. But entering with another's sign-in is itself \z
              forbidden.",
      },
    },

    multiple {
      id = "make-secret",
      review = { "secrets" },
      stem = {
        ja = "得意先の名簿を、営業秘密といえるようにします。役に立つことを、すべて選んでください。",
        en = "You want the client list to count as a trade secret. Choose all that helps.",
      },
      right {
        ja = "名簿に「社外秘」と書き、営業の担当だけが開けるようにする",
        en = "Mark it “confidential”; only sales staff can open it",
        feedback = { ja = "秘密として管理していると、誰にも分かります。",
                     en = "All can see that it is kept secret." },
      },
      wrong {
        ja = "なくさないように、誰でも開ける共有の場所に置く",
        en = "Keep it where all can open it, so that it is not lost",
        feedback = { ja = "なくさない工夫は大切です。でも、誰でも見られると秘密といえません。",
                     en = "Not losing it matters. But what all can see is no secret." },
      },
      right {
        ja = "秘密の範囲を就業規則に書き、入社と退職のときに話す",
        en = "Put the scope into the work rules; go over it on joining and leaving",
        feedback = { ja = "働く人が、何が秘密かを知っています。",
                     en = "Staff know what is secret." },
      },
      wrong {
        ja = "名簿の写しを、親しい取引先にも渡しておく", en = "Give copies to friendly partners",
        feedback = { ja = "信じ合う仲でも、約束なしに渡すと、秘密の管理が崩れます。",
                     en = "Trust is fine. But without an agreement, secrecy is gone." },
      },
    },

    categorize {
      id = "mail-ok",
      review = { "mail-law" },
      stem = { ja = "新商品の宣伝メールを送ってよいですか。",
               en = "May you send an advertising e-mail?" },
      category { id = "ok", ja = "送ってよい", en = "Yes",
        option {
          ja = "申込書で「お知らせを受け取る」に印をつけた客",
          en = "A customer who ticked “send me news”",
          feedback = { ja = "前もって同意しています。", en = "They agreed beforehand." },
        },
        option {
          ja = "先週、名刺を交換した会社の人", en = "Someone you exchanged cards with last week",
          feedback = { ja = "書面でアドレスを知らせてくれた人です。断られたら止めます。",
                       en = "They gave the address on paper. Stop when they say no." },
        },
      },
      category { id = "not", ja = "送らない", en = "No",
        option {
          ja = "業者から買った名簿の会社員", en = "People on a list bought from a dealer",
          feedback = { ja = "相手は同意していません。", en = "They did not agree." },
        },
        option {
          ja = "一度は同意し、先月「もう要らない」と答えた客",
          en = "One who agreed, then wrote last month “no more”",
          feedback = { ja = "断られたら、送れません。", en = "Once refused, you stop." },
        },
        option {
          ja = "当たりそうな文字を並べて作ったアドレス",
          en = "Addresses made up from likely letters",
          feedback = { ja = "相手も分からず、同意もありません。",
                       en = "No known person, no consent." },
        },
      },
    },

    matrix {
      id = "number-use",
      review = { "my-number" },
      stem = { ja = "マイナンバーを使ってよいですか。", en = "May you use My Number for it?" },
      points = {
        { ja = "よい", en = "Yes" },
        { ja = "だめ", en = "No" },
      },
      row {
        ja = "給与の源泉徴収票を税務署に出す", en = "Send the tax office a withholding slip",
        answer = 1,
        feedback = { ja = "税の手続きです。", en = "It is a tax procedure." },
      },
      row {
        ja = "重ならないので、社員番号の代わりにする",
        en = "As a staff number, since no two are alike",
        answer = 2,
        feedback = { ja = "便利そうですが、決まった手続きの外です。",
                     en = "Handy, but outside the set uses." },
      },
      row {
        ja = "雇用保険の手続きをする", en = "Employment insurance",
        answer = 1,
        feedback = { ja = "社会保険などの手続きです。",
                     en = "It is a social insurance procedure." },
      },
      row {
        ja = "本人が同意したので、ポイントの会員番号にする",
        en = "As a member number, with the person's consent",
        answer = 2,
        feedback = { ja = "同意があっても、使い道は広がりません。",
                     en = "Consent does not widen its uses." },
      },
    },

    match {
      id = "which-law",
      review = { "access-law", "secrets", "mail-law", "my-number" },
      stem = { ja = "起きた事に、いちばん関係する法律を選んでください。",
               en = "Which law concerns each event most?" },
      pair {
        ja = "同僚のパスワードで人事の画面に入った",
        en = "Someone entered the staff records with a colleague's password",
        with = { ja = "不正アクセス禁止法", en = "Act against unauthorized access" },
        feedback = { ja = "他人のIDで入りました。", en = "It was another's sign-in." },
      },
      pair {
        ja = "「社外秘」の設計図を、転職先に持ち込んだ",
        en = "Confidential plans were taken to a new employer",
        with = { ja = "不正競争防止法", en = "Unfair Competition Prevention Act" },
        feedback = { ja = "営業秘密の持ち出しです。", en = "It is carrying off a trade secret." },
      },
      pair {
        ja = "断った人に、宣伝のメールを送り続けた",
        en = "Advertising mail went on after a refusal",
        with = { ja = "特定電子メール法", en = "Act on advertising e-mail" },
        feedback = { ja = "断られたら送れません。", en = "Once refused, it must stop." },
      },
      pair {
        ja = "会員証に、税の手続きの番号を刷った",
        en = "The number for tax procedures was printed on member cards",
        with = { ja = "マイナンバー法", en = "My Number Act" },
        feedback = { ja = "決まった使い道の外です。", en = "It is outside the set uses." },
      },
      also = {
        { ja = "著作権法", en = "Copyright Act" },
      },
    },

    match {
      id = "who-helps",
      review = { "otasuke", "people" },
      stem = { ja = "それぞれの困りごとは、まずどこに頼みますか。",
               en = "Whom does each firm turn to first?" },
      pair {
        ja = "詳しい人がいない。異常を見守り、来てくれる所がほしい",
        en = "No expert; someone should watch and come when needed",
        with = { ja = "お助け隊サービス", en = "An Otasuketai service" },
        feedback = { ja = "見守りと駆けつけが、まとまっています。",
                     en = "It bundles watching and coming." },
      },
      pair {
        ja = "情報を守る規程と、事故への備えを点検してほしい",
        en = "Have security rules and accident plans checked",
        with = { ja = "登録セキスペ", en = "A registered security specialist" },
        feedback = { ja = "守りの専門の国家資格です。",
                     en = "It is the national qualification for security." },
      },
      pair {
        ja = "受注から在庫まで、ITの計画を経営と一緒に考えたい",
        en = "Plan IT from orders to stock together with the business",
        with = { ja = "ITコーディネータ", en = "An IT coordinator" },
        feedback = { ja = "経営とITをつなぎます。", en = "They join business and IT." },
      },
      pair {
        ja = "今朝、身代金を求める画面が出た", en = "This morning a ransom demand came up",
        with = { ja = "警察とIPA", en = "The police and IPA" },
        feedback = { ja = "被害にあったときの窓口です。", en = "They are for victims." },
      },
    },
  },
}
