module {
  id = "advanced-isms",
  version = 1,
  minutes = 12,
  title = { ja = "ISMS適合性評価制度", en = "ISMS certification" },
  summary = {
    ja = "情報を守る仕組みISMSの考え方と、認証の流れ、登録証の読み方を学び、会社に合う使い方を助\z
          言できるようになります。",
    en = "How an ISMS works, how firms are certified, how to read a certificate, and what of it \z
          suits a small firm.",
  },

  page {
    id = "what",
    title = { ja = "情報を守る仕組み、ISMS", en = "ISMS: a system that protects information" },
    paragraph {
      ja = "**ISMS**（情報セキュリティマネジメントシステム）は、情報を守り続けるための会社の仕組\z
            みです。道具の名前ではありません。守るのは三つの性質です。",
      en = "An **ISMS** (information security management system) is how a firm keeps protecting \z
            information. It is no product. It guards three things.",
    },
    figure {
      picture = "cia.svg",
      description = {
        ja = "鍵のついた書類、正しい印のついた書類、いつでも開く引き出しの三つの絵。",
        en = "Three pictures: a locked document, one marked as correct, a drawer that opens \z
              when needed.",
      },
      labels = {
        { x = 0.16, y = 0.86, width = 0.29, ja = "機密性", en = "Secret" },
        { x = 0.5, y = 0.86, width = 0.29, ja = "完全性", en = "Correct" },
        { x = 0.84, y = 0.86, width = 0.29, ja = "可用性", en = "Available" },
      },
    },
    list {
      { ja = "**機密性** 見てよい人だけが見る",
        en = "**Confidentiality:** seen only by those who may" },
      { ja = "**完全性** 正しいままで、勝手に変えられていない",
        en = "**Integrity:** it stays correct; nobody alters it unasked" },
      { ja = "**可用性** 要るときに使える", en = "**Availability:** it is there when needed" },
    },
    note {
      ja = "個人情報だけでなく、図面やサーバーなど、**大切な情報のすべて**を考えます。",
      en = "It is about **all information that matters**, drawings and servers as well as \z
            personal data.",
    },
  },

  page {
    id = "scheme",
    title = { ja = "誰が誰を確かめるのか", en = "Who checks whom" },
    paragraph {
      ja = "第三者が「規格どおりに回っている」と認める制度が、**ISMS適合性評価制度**です。",
      en = "In the **ISMS conformity assessment scheme**, a third party confirms that yours \z
            works as the standard says.",
    },
    figure {
      picture = "who.svg",
      description = {
        ja = "左の建物から中の建物へ、そこから会社へ、虫めがねのついた矢印が伸びる。取引先が会社\z
              を見ている。",
        en = "Arrows with magnifying glasses lead from the left building to the middle one and \z
              on to the firm; a client looks at it.",
      },
      labels = {
        { x = 0.14, y = 0.86, width = 0.25, ja = "ISMS-AC", en = "ISMS-AC" },
        { x = 0.42, y = 0.86, width = 0.28, ja = "認証機関", en = "Certifier" },
        { x = 0.69, y = 0.86, width = 0.22, ja = "会社", en = "Firm" },
        { x = 0.89, y = 0.86, width = 0.19, ja = "取引先", en = "Client" },
      },
    },
    paragraph {
      ja = "日本では主に**ISMS-AC**（情報マネジメントシステム認定センター）が、認証機関の力を確\z
            かめて**認定**します。認証機関は会社を審査して**認証**します。",
      en = "In Japan it is mainly **ISMS-AC** that **accredits** certification bodies, which \z
            examine and **certify** firms.",
    },
  },

  page {
    id = "standard",
    title = { ja = "規格は2022年に新しくなった", en = "The standard was renewed in 2022" },
    figure {
      picture = "timeline.svg",
      description = {
        ja = "時間の線に三つの旗。最後の旗の先で、古い紙に赤い印がついている。",
        en = "A time line with three flags; after the last one an old certificate is crossed out.",
      },
      labels = {
        { x = 0.16, y = 0.79, width = 0.29, ja = "2022年10月\n国際規格", en = "Oct 2022\nISO" },
        { x = 0.47, y = 0.79, width = 0.28, ja = "2023年9月\nJIS", en = "Sept 2023\nJIS" },
        { x = 0.81, y = 0.79, width = 0.36, ja = "2025年10月末\n移行の終わり",
          en = "Oct 2025\nend" },
      },
    },
    paragraph {
      ja = "今の規格は**ISO/IEC 27001:2022**です。日本語版が**JIS Q 27001:2023**です。前の版\z
            （ISO 2013年、JIS 2014年）の認証は、2025年10月31日で効力を失いました。",
      en = "Today's standard is **ISO/IEC 27001:2022**, in Japanese **JIS Q 27001:2023**. \z
            Certificates by the earlier one (ISO 2013, JIS 2014) lapsed on 31 October 2025.",
    },
    ask {
      ja = "取引先のサイトにある認証の規格は、何年版ですか。有効期限と範囲も見ましたか。",
      en = "Which year is the standard on your partner's certificate? Did you look at its date \z
            and scope?",
    },
  },

  page {
    id = "scope",
    title = { ja = "どこまでが認証の範囲か", en = "How far does the certificate reach?" },
    paragraph {
      ja = "ISMSは、会社の一部から始められます。**どの仕事の、どの場所か**を適用範囲として決めま\z
            す。",
      en = "An ISMS may begin with a part of the firm. Its **scope** says which work at which \z
            places.",
    },
    figure {
      picture = "scope.svg",
      description = {
        ja = "五階建ての建物の四階だけが緑の線で囲まれ、線の外の階では赤い虫が歩いている。",
        en = "In a building of five floors only the fourth is ringed in green; a red bug walks \z
              on a floor outside the ring.",
      },
      labels = {
        { x = 0.79, y = 0.3, width = 0.36, ja = "範囲の中：開発部", en = "In scope: development" },
        { x = 0.79, y = 0.69, width = 0.36, ja = "範囲の外：電話の窓口",
          en = "Outside: the call desk" },
      },
    },
    warning {
      ja = "登録証に社名があっても、**あなたの情報を扱う部署**が範囲の外のことがあります。",
      en = "The firm's name on a certificate does not mean that **the unit that handles your \z
            data** is in scope.",
    },
    true_false {
      id = "check-scope",
      stem = {
        ja = "あなたの情報を扱う部署が範囲の外なら、その守り方は会社に聞いて確かめる。",
        en = "If the unit that handles your data is out of scope, ask the firm how it protects \z
              them.",
      },
      answer = true,
      feedback = { ja = "登録証は、範囲の中のことしか言っていません。",
                   en = "A certificate speaks only of what is in scope." },
    },
  },

  page {
    id = "risk",
    title = { ja = "危険の大きさを量る", en = "Weigh the risks" },
    paragraph {
      ja = "ISMSの中心は**リスクアセスメント**です。危険を洗い出し、重さを見積もります。図は、た\z
            てが影響、よこが起こりやすさです。",
      en = "At the heart is **risk assessment**: find the dangers and weigh them. In the figure \z
            impact goes up, likelihood to the right.",
    },
    steps {
      { ja = "守る情報を書き出す", en = "List the information" },
      { ja = "起こりうる事を考える", en = "Think of what could happen" },
      { ja = "**起こりやすさ**と**影響**で重さを決める",
        en = "Weigh it by **likelihood** and **impact**" },
      { ja = "重い物から、どうするか決める", en = "Decide, heaviest first" },
    },
    figure {
      picture = "risk.svg",
      description = {
        ja = "たてが影響、よこが起こりやすさの、三つずつの升目。右上ほど赤く、左下ほど薄い。",
        en = "Impact upwards, likelihood to the right: three by three cells, redder towards the \z
              upper right.",
      },
      labels = {
        { x = 0.09, y = 0.15, width = 0.17, ja = "大", en = "High" },
        { x = 0.09, y = 0.7, width = 0.17, ja = "小", en = "Low" },
        { x = 0.33, y = 0.93, width = 0.26, ja = "少ない", en = "Rare" },
        { x = 0.72, y = 0.93, width = 0.26, ja = "多い", en = "Often" },
      },
    },
  },

  page {
    id = "treat",
    title = { ja = "四つの手の打ち方", en = "Four ways to treat a risk" },
    grid {
      { { ja = "手", en = "Way" }, { ja = "小さな会社の例", en = "In a small firm" } },
      {
        { ja = "**減らす**", en = "**Reduce**" },
        { ja = "図面の控えを切り離して持つ", en = "Keep an unplugged copy of drawings" },
      },
      {
        { ja = "**避ける**", en = "**Avoid**" },
        { ja = "USBメモリの持ち出しをやめる", en = "No longer take USB sticks out" },
      },
      {
        { ja = "**分け合う**", en = "**Share**" },
        { ja = "サイバー保険に入る。専門の会社に任せる", en = "Insure; give it to specialists" },
      },
      {
        { ja = "**受け入れる**", en = "**Accept**" },
        { ja = "軽い物は、社長が知ったうえで残す",
          en = "The head knows of what is light, and leaves it" },
      },
    },
    note { ja = "受け入れるのは、**決めた**ときです。気づかずに放っておくのとは違います。",
           en = "Accepting is a **decision**. Not having noticed is something else." },
    single {
      id = "check-treat",
      stem = {
        ja = "古い会計ソフトを使い続けるのは危険です。社長は、別のサービスに移してそのソフトを捨\z
              てました。これは、どの手ですか。",
        en = "Old accounting software is a danger. The head moved to another service and threw \z
              it out. Which way is that?",
      },
      wrong {
        ja = "減らす", en = "Reduce",
        feedback = { ja = "危険が小さくなったように見えます。でも、元になる物をなくしました。",
                     en = "It looks smaller. But its source is gone." },
      },
      right {
        ja = "避ける", en = "Avoid",
        feedback = { ja = "危険の元をなくしました。新しいサービスの危険は、別に量ります。",
                     en = "The source is gone. Weigh the new service separately." },
      },
      wrong {
        ja = "受け入れる", en = "Accept",
        feedback = { ja = "受け入れるのは、危険を残すと決めたときです。",
                     en = "Accepting is to decide that it stays." },
      },
    },
  },

  page {
    id = "controls",
    title = { ja = "93の管理策、四つの組", en = "93 controls in four themes" },
    figure {
      picture = "themes.svg",
      description = { ja = "長さの違う四本の横棒。上から長い、とても短い、短い、長い。",
                      en = "Four bars of different length: long, very short, short, long." },
      labels = {
        { x = 0.2, y = 0.135, width = 0.36, ja = "組織的 37", en = "Organization 37" },
        { x = 0.2, y = 0.38, width = 0.36, ja = "人的 8", en = "People 8" },
        { x = 0.2, y = 0.62, width = 0.36, ja = "物理的 14", en = "Physical 14" },
        { x = 0.2, y = 0.865, width = 0.36, ja = "技術的 34", en = "Technology 34" },
      },
    },
    paragraph {
      ja = "**管理策**は、危険に手を打つ対策の見本です。前の版の14組114から、**4組93**に整理され\z
            ました。",
      en = "**Controls** are measures to choose from. There were 114 in 14 groups; now there \z
            are **93 in 4 themes**.",
    },
    paragraph {
      ja = "全部をする決まりでは**ありません**。どれを使い、どれを**なぜ使わないか**を「適用宣言\z
            書」に書きます。",
      en = "You need **not** use all. The “statement of applicability” says which you use, \z
            and **why not** the others.",
    },
    note {
      ja = "組織的は決まり、役割、委託。人的は教育や誓約。物理的は部屋、机の上、機器。技術的はID\z
            や控えなどです。",
      en = "Organizational: rules, roles, suppliers. People: training, pledges. Physical: \z
            rooms, desks, devices. Technological: sign-ins, backups.",
    },
  },

  page {
    id = "new",
    title = { ja = "新しく加わった管理策から", en = "Some of the new controls" },
    paragraph { ja = "11の管理策が加わりました。小さな会社に身近な四つです。",
                en = "Eleven are new. Four that concern small firms:" },
    grid {
      { { ja = "管理策", en = "Control" }, { ja = "つまり", en = "In plain words" } },
      {
        { ja = "脅威インテリジェンス", en = "Threat intelligence" },
        { ja = "新しい手口の知らせを集めて使う", en = "Gather and use news of new attacks" },
      },
      {
        { ja = "クラウドサービスの利用", en = "Use of cloud services" },
        { ja = "選ぶ、使う、やめるときの決まり", en = "Rules to choose, use and leave them" },
      },
      {
        { ja = "事業継続のためのICTの備え", en = "ICT readiness for continuity" },
        { ja = "止まったとき、いつまでに戻すか決めて試す",
          en = "Settle and try how soon systems are back" },
      },
      {
        { ja = "情報の削除", en = "Information deletion" },
        { ja = "要らなくなった情報を消す", en = "Delete what is no longer needed" },
      },
    },
    ask { ja = "クラウドをやめるとき、預けた情報はどうなりますか。",
          en = "When you leave a cloud service, what becomes of your data?" },
  },

  page {
    id = "audit",
    title = { ja = "審査の流れは3年で一巡り", en = "Audits: a round of three years" },
    figure {
      picture = "years.svg",
      description = {
        ja = "三年の帯。始めに二段の審査、一年目と二年目に小さい審査、三年目に大きい審査の虫めが\z
              ねがある。",
        en = "A band of three years: two magnifying glasses at the start, smaller ones after \z
              one and two years, a large one at the end.",
      },
      labels = {
        { x = 0.11, y = 0.8, width = 0.2, ja = "初回\n2段階", en = "First\n2 stages" },
        { x = 0.365, y = 0.8, width = 0.2, ja = "1年後\n維持", en = "Year 1\ncheck" },
        { x = 0.63, y = 0.8, width = 0.2, ja = "2年後\n維持", en = "Year 2\ncheck" },
        { x = 0.89, y = 0.8, width = 0.2, ja = "3年後\n更新", en = "Year 3\nrenewal" },
      },
    },
    steps {
      { ja = "社内で回す。**内部監査**と経営者の見直しもする",
        en = "Run it, with an **internal audit** and the head's review" },
      { ja = "**第1段階**：文書と準備を見る", en = "**Stage 1:** papers and readiness" },
      { ja = "**第2段階**：仕事の場で、そのとおりか見る", en = "**Stage 2:** is it so at work?" },
      { ja = "不適合を直し、登録される", en = "Mend what fails, and be registered" },
    },
    note { ja = "維持審査は、少なくとも年に一度です。登録の有効期間は3年です。",
           en = "Surveillance comes at least yearly; registration lasts three years." },
  },

  page {
    id = "compare",
    title = { ja = "プライバシーマークとの違い", en = "ISMS or the Privacy Mark?" },
    grid {
      {
        { ja = "見る点", en = "Point" },
        { ja = "ISMS", en = "ISMS" },
        { ja = "プライバシーマーク", en = "Privacy Mark" },
      },
      {
        { ja = "守る物", en = "Protects" },
        { ja = "大切な情報すべて", en = "All that matters" },
        { ja = "個人情報", en = "Personal data" },
      },
      {
        { ja = "単位", en = "Unit" },
        { ja = "範囲を選べる", en = "You choose" },
        { ja = "会社全体", en = "The company" },
      },
      {
        { ja = "有効", en = "Valid" },
        { ja = "3年。毎年、維持審査", en = "3 years, yearly visits" },
        { ja = "2年", en = "2 years" },
      },
      {
        { ja = "通じる所", en = "Known" },
        { ja = "海外でも", en = "Abroad too" },
        { ja = "主に国内", en = "Mainly in Japan" },
      },
    },
    paragraph {
      ja = "ISMSは、会社どうしや海外との取引で求められます。認証を取らずに、**考え方だけを使う**\z
            のもよい道です。",
      en = "ISMS is asked for between firms and abroad. Using **its thinking without a \z
            certificate** is good too.",
    },
    example { ja = "12人の部品工場は、危険を10個書き出し、重い3個から手を打ちました。",
              en = "A parts maker of 12 listed ten risks and treated the three heaviest." },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    match {
      id = "three",
      review = { "what" },
      stem = { ja = "起きた事は、どの性質を損ないましたか。",
               en = "Which property did each event harm?" },
      pair {
        ja = "見積書が、競争相手に見られた", en = "A rival saw a quote",
        with = { ja = "機密性", en = "Confidentiality" },
        feedback = { ja = "見てよい人以外に知られました。",
                     en = "It was seen by someone who should not." },
      },
      pair {
        ja = "図面の寸法が、知らないうちに書き換わった",
        en = "A dimension in a drawing was changed unnoticed",
        with = { ja = "完全性", en = "Integrity" },
        feedback = { ja = "正しさが失われました。", en = "It is no longer correct." },
      },
      pair {
        ja = "サーバーが止まり、朝から受注を見られない",
        en = "The server is down and orders cannot be read",
        with = { ja = "可用性", en = "Availability" },
        feedback = { ja = "要るときに使えません。", en = "It is not there when needed." },
      },
    },

    single {
      id = "who-examines",
      review = { "scheme" },
      stem = {
        ja = "登録証に、認証機関の名前と、ISMS-ACの印がありました。ISMS-ACは何をした所ですか。",
        en = "A certificate names the certification body and bears the mark of ISMS-AC. What \z
              did ISMS-AC do?",
      },
      wrong {
        ja = "この会社を訪ねて、規格どおりか審査した。",
        en = "It visited the firm and examined it.",
        feedback = {
          ja = "いちばん上に名前があると、審査した人に見えます。でも、会社を審査したのは認証機関\z
                です。",
          en = "A name at the top looks like the examiner. But the certification body did that.",
        },
      },
      right {
        ja = "審査した認証機関の力を確かめ、認定した。",
        en = "It checked and accredited the body that examined.",
        feedback = { ja = "審査する人を、さらに確かめる所です。",
                     en = "It checks those who check." },
      },
      wrong {
        ja = "この会社が使う守りの製品を試し、合格にした。",
        en = "It tested and passed the firm's security products.",
        feedback = { ja = "印は製品の保証にも見えます。でも、ISMSは仕組みを見る制度です。",
                     en = "A mark may look like a product's. But ISMS is about the system." },
      },
    },

    single {
      id = "old-certificate",
      review = { "standard" },
      stem = {
        ja = "2026年11月です。新しい委託先のサイトに「JIS Q 27001:2014認証取得」とあります。どう\z
              考えますか。",
        en = "It is November 2026. A new contractor's website says “certified to JIS Q \z
              27001:2014”. What do you make of it?",
      },
      wrong {
        ja = "前の版でも認証なので、そのまま信頼する。",
        en = "It is certified, if by the older one: trust it.",
        feedback = {
          ja = "認証の字に安心します。でも、前の版の認証は2025年10月31日で効力を失いました。",
          en = "The word reassures. But those certificates lapsed on 31 October 2025.",
        },
      },
      wrong {
        ja = "古い版を載せているので、うその会社と見て断る。",
        en = "It shows the old one, so it is a fraud: refuse.",
        feedback = { ja = "疑う目は大切です。でも、書き直し忘れのことも多いので、まず聞きます。",
                     en = "Doubt is healthy. But pages are often just forgotten: ask first." },
      },
      right {
        ja = "今の登録証を見せてもらい、版と期限を見る。",
        en = "Ask for today's certificate; check the edition.",
        feedback = { ja = "移行していれば、新しい登録証があります。",
                     en = "If they moved on, there is a new one." },
      },
      wrong {
        ja = "3年の有効期間が続くので、2027年まで待つ。",
        en = "It is valid for three years: wait until 2027.",
        feedback = { ja = "3年の決まりは本当です。でも、移行の期限が先に来ました。",
                     en = "Three years is the rule. But the transition ended first." },
      },
    },

    single {
      id = "call-center",
      review = { "scope" },
      stem = {
        ja = "客の問い合わせの電話を、B社の仙台の窓口に任せます。B社の登録証の範囲は「東京本社の\z
              システム開発」です。どうしますか。",
        en = "Firm B's Sendai desk will answer your customers' calls. B's certificate covers \z
              “system development at the Tokyo head office”. What do you do?",
      },
      right {
        ja = "仙台の窓口の守り方を、B社に聞いて確かめる。",
        en = "Ask B how the Sendai desk protects the data.",
        feedback = { ja = "窓口は範囲の外なので、登録証では分かりません。",
                     en = "The desk is out of scope; the certificate says nothing of it." },
      },
      wrong {
        ja = "同じ会社なので、東京と同じ守りだと考える。",
        en = "Same firm, so the same protection as in Tokyo.",
        feedback = { ja = "社名が同じだと同じに見えます。でも、審査が見たのは東京の開発です。",
                     en = "One name, one firm. But only Tokyo's development was examined." },
      },
      wrong {
        ja = "登録証の写しをもらい、契約書と一緒に保管する。",
        en = "File a copy of the certificate with the contract.",
        feedback = {
          ja = "書類がそろうと安心します。でも、範囲が違えば、中身を確かめたことになりません。",
          en = "Papers reassure. But with another scope they check nothing.",
        },
      },
    },

    hotspot {
      id = "place-fire",
      review = { "risk" },
      picture = "risk.svg",
      most = 1,
      stem = {
        ja = "右ほど起こりやすく、上ほど影響が大きい図です。「工場の火事で、ただ一つの図面を全部\z
              失う」は、四隅のどこに置きますか。",
        en = "Further right is more frequent, further up does more harm. In which corner \z
              belongs “a fire takes the only set of drawings”?",
      },
      description = {
        ja = "たて三つ、よこ三つの升目。右ほど起こりやすく、上ほど影響が大きい。",
        en = "A grid of three by three: more frequent to the right, more harm to the top.",
      },
      right {
        x = 0.235, y = 0.036, width = 0.19, height = 0.25,
        ja = "影響が大きく、起こることは少ない",
        en = "High impact, rare",
      },
      wrong {
        x = 0.615, y = 0.036, width = 0.19, height = 0.25,
        ja = "影響が大きく、よく起こる", en = "High impact, frequent",
        feedback = { ja = "影響の大きさに引かれます。でも、火事は毎月は起きません。",
                     en = "The harm draws the eye. But fires do not come monthly." },
      },
      wrong {
        x = 0.235, y = 0.536, width = 0.19, height = 0.25,
        ja = "影響が小さく、起こることは少ない", en = "Low impact, rare",
        feedback = { ja = "めったにないと軽く見がちです。でも、起きたら会社が止まります。",
                     en = "What is rare seems light. But it would stop the firm." },
      },
      wrong {
        x = 0.615, y = 0.536, width = 0.19, height = 0.25,
        ja = "影響が小さく、よく起こる", en = "Low impact, frequent",
        feedback = { ja = "毎日のような小さい失敗の場所です。",
                     en = "That is the place of small daily slips." },
      },
    },

    match {
      id = "four-ways",
      review = { "treat" },
      stem = { ja = "会社が決めたことは、四つのうち、どの手ですか。",
               en = "Which of the four ways did the firm take?" },
      pair {
        ja = "持ち歩くパソコンを暗号化する", en = "Encrypt the laptops that travel",
        with = { ja = "減らす", en = "Reduce" },
        feedback = { ja = "起きたときの影響を小さくします。", en = "It lessens the harm." },
      },
      pair {
        ja = "紙の名簿を家に持ち帰る仕事をやめる", en = "Stop taking paper lists home",
        with = { ja = "避ける", en = "Avoid" },
        feedback = { ja = "危険の元をなくします。", en = "Its source goes." },
      },
      pair {
        ja = "事故の費用に備え、保険に入る", en = "Insure against the cost",
        with = { ja = "分け合う", en = "Share" },
        feedback = { ja = "損害の一部を、よその力で受けます。", en = "Others bear a part." },
      },
      pair {
        ja = "使わない古いカタログは控えを取らないと、社長が決める",
        en = "Decide to keep no copies of outdated catalogues",
        with = { ja = "受け入れる", en = "Accept" },
        feedback = { ja = "軽いと分かって残します。", en = "Known to be light, it stays." },
      },
    },

    categorize {
      id = "themes",
      review = { "controls" },
      stem = { ja = "対策を、管理策の四つの組に分けてください。",
               en = "Sort the measures into the four themes." },
      category { id = "org", ja = "組織的", en = "Organizational",
        option {
          ja = "委託先との契約に、守ることを書く", en = "Write security into suppliers' contracts",
          feedback = { ja = "会社としての決まりや約束です。", en = "It is a rule of the firm." },
        },
        option {
          ja = "情報の責任者を決める", en = "Name who is in charge",
          feedback = { ja = "役割を決めるのは組織の仕事です。",
                       en = "Roles are for the organization." },
        },
      },
      category { id = "people", ja = "人的", en = "People",
        option {
          ja = "入社のときに、守秘の約束を交わす", en = "Sign a secrecy pledge on joining",
          feedback = { ja = "働く人への教育や約束です。",
                       en = "It is about those who work there." },
        },
      },
      category { id = "phys", ja = "物理的", en = "Physical",
        option {
          ja = "サーバーの部屋に鍵をかける", en = "Lock the server room",
          feedback = { ja = "場所や機器の守りです。", en = "It guards places and devices." },
        },
        option {
          ja = "机の上に書類を残さない", en = "Leave no papers on desks",
          feedback = { ja = "紙や画面を人の目から守ります。", en = "It keeps paper from eyes." },
        },
      },
      category { id = "tech", ja = "技術的", en = "Technological",
        option {
          ja = "多要素認証を使う", en = "Use multi-factor sign-in",
          feedback = { ja = "システムの仕組みで守ります。", en = "The system does it." },
        },
        option {
          ja = "控えから戻せるか試す", en = "Try restoring backups",
          feedback = { ja = "データの控えは技術の組です。", en = "Backups belong to technology." },
        },
      },
    },

    true_false {
      id = "not-all",
      review = { "controls" },
      stem = {
        ja = "自社に合わない管理策は、理由を適用宣言書に書けば、使わなくても認証を受けられる。",
        en = "Controls that do not fit your firm may be left out of a certified ISMS, if the \z
              statement of applicability says why.",
      },
      answer = true,
      feedback = {
        ja = "93は見本の一覧です。危険に合わせて選び、使わない理由も示します。",
        en = "The 93 are a list to choose from. Choose by risk, and give reasons for the rest.",
      },
    },

    match {
      id = "new-ones",
      review = { "new" },
      stem = { ja = "困りごとに効く、新しい管理策を選んでください。",
               en = "Which new control helps with each trouble?" },
      pair {
        ja = "取引の終わった客の資料が、いつまでも残っている",
        en = "Papers of former clients stay for ever",
        with = { ja = "情報の削除", en = "Information deletion" },
        feedback = { ja = "要らない情報は、持つほど危険が増えます。",
                     en = "The more you keep, the more can leak." },
      },
      pair {
        ja = "新しい詐欺の手口を、社内の誰も知らなかった",
        en = "Nobody had heard of the new kind of fraud",
        with = { ja = "脅威インテリジェンス", en = "Threat intelligence" },
        feedback = { ja = "知らせを集めて、対策に使います。", en = "Gather the news and use it." },
      },
      pair {
        ja = "受注システムが止まり、戻す順番が分からない",
        en = "Orders are down and nobody knows what to restore first",
        with = { ja = "事業継続のためのICTの備え", en = "ICT readiness for continuity" },
        feedback = { ja = "いつまでに何を戻すかを決めて試します。",
                     en = "Settle and try what is back by when." },
      },
      pair {
        ja = "部署が勝手に、便利なサービスを契約している",
        en = "Departments sign up for handy online services",
        with = { ja = "クラウドサービスの利用", en = "Use of cloud services" },
        feedback = { ja = "選ぶときの決まりを作ります。", en = "Make a rule for choosing." },
      },
    },

    number {
      id = "visits",
      review = { "audit" },
      answer = 2, most = 20,
      stem = {
        ja = "2027年4月に初めて登録されました。2030年4月の更新審査までに、維持審査は少なくとも何\z
              回ありますか。",
        en = "A firm is registered in April 2027. Before the renewal audit of April 2030, how \z
              many surveillance audits come at least?",
      },
      feedback = { ja = "1年後と2年後にあります。3年後は更新審査です。",
                   en = "One after a year, one after two. After three comes the renewal." },
      unit = { ja = "回", en = "audits" },
    },

    order {
      id = "first-audit",
      review = { "scope", "risk", "audit" },
      stem = { ja = "初めて認証を受けるまでを、順に並べてください。",
               en = "Put the way to the first certificate into order." },
      feedback = { ja = "社内で回してから審査を受けます。第1段階は文書、第2段階は仕事の場です。",
                   en = "Run it first. Stage 1 looks at papers, stage 2 at the work." },
      option { ja = "適用範囲を決め、危険を量る", en = "Settle the scope and weigh risks" },
      option { ja = "選んだ対策を行い、内部監査をする",
               en = "Put measures in place, audit inside" },
      option { ja = "第1段階の審査で、文書を見てもらう", en = "Stage 1: papers are examined" },
      option { ja = "第2段階の審査で、仕事の場を見てもらう", en = "Stage 2: the work is examined" },
      option { ja = "不適合を直し、登録される", en = "Mend what fails and be registered" },
    },

    matrix {
      id = "isms-or-p",
      review = { "compare" },
      stem = { ja = "どちらの話ですか。", en = "Which is it about?" },
      points = {
        { ja = "ISMS", en = "ISMS" },
        { ja = "プライバシーマーク", en = "Privacy Mark" },
      },
      row {
        ja = "設計部だけから始めたい", en = "Start with the design department only",
        answer = 1,
        feedback = { ja = "範囲を選べるのはISMSです。", en = "ISMS lets you choose the scope." },
      },
      row {
        ja = "通販の客に、名簿の扱いのよさを示したい",
        en = "Show web-shop customers good handling of their data",
        answer = 2,
        feedback = { ja = "個人情報の扱いを示す印です。",
                     en = "That mark is about personal data." },
      },
      row {
        ja = "海外の得意先に、認証を求められた", en = "A client abroad asks for a certificate",
        answer = 1,
        feedback = { ja = "国際規格なので海外でも通じます。",
                     en = "The standard is international." },
      },
      row {
        ja = "2年ごとに、会社全体で更新している",
        en = "Renewed every two years for the whole company",
        answer = 2,
        feedback = { ja = "ISMSは3年で、毎年の維持審査があります。",
                     en = "ISMS has three years and yearly visits." },
      },
    },
  },
}
