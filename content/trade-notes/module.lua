-- Notes by trade: online medical care, schools, restaurants. What changed there, and what to ask.

module {
  id = "trade-notes",
  version = 1,
  minutes = 15,
  title = { ja = "業界別の注意点", en = "Notes by trade" },
  summary = {
    ja = "オンライン診療、学校と塾、飲食店。コロナ禍で変わった三つの業界で、何を確かめるかが分か\z
          ります。",
    en = "Online medical care, schools, restaurants: know what to check in three trades that \z
          the pandemic changed.",
  },

  page {
    id = "three-trades",
    title = { ja = "三つの業界に起きた、同じこと", en = "The same thing in three trades" },
    figure {
      picture = "three.svg",
      description = {
        ja = "左は画面に患者と十字、中は黒板と生徒、右は家と出前の籠と電話。",
        en = "Left a patient on a screen and a cross; middle a blackboard and pupils; right a \z
              house, a delivery basket, a phone.",
      },
      labels = {
        { x = 0.168, y = 0.87, width = 0.3, ja = "診療", en = "Care" },
        { x = 0.5, y = 0.87, width = 0.3, ja = "学校、塾", en = "Schools" },
        { x = 0.832, y = 0.87, width = 0.3, ja = "飲食店", en = "Restaurants" },
      },
    },
    paragraph {
      ja = "画面で診る、画面で教える、家へ届ける。どの業界も、**前は持たなかった人の情報**を、急\z
            に持ちました。",
      en = "Treating on a screen, teaching on a screen, delivering home: each trade suddenly \z
            held **data that it had never held**.",
    },
    note {
      ja = "診療と学校には、国の決まりや手引きがあります。**自分で守り方を考える前に、それを開き\z
            ます。**",
      en = "For care and schools there are national rules and guides. **Open them before you \z
            invent your own.**",
    },
  },

  page {
    id = "care-law",
    title = { ja = "オンライン診療は、法律の中に入った", en = "Online care is now in the law" },
    paragraph {
      ja = "Web会議のような道具で、離れた患者を、その場で診ることです。2021年の専門家向けの手引き\z
            は、厚生労働省の指針（2018年3月）を確かめるよう勧めました。",
      en = "A doctor sees a distant patient by video, live. The advisers' guide of 2021 pointed \z
            to the health ministry's guideline of March 2018.",
    },
    grid {
      { { ja = "いつ", en = "When" }, { ja = "何が", en = "What" } },
      {
        { ja = "2018年3月", en = "March 2018" },
        {
          ja = "指針ができる。その後、何度か改訂",
          en = "Guideline, revised several times since",
        },
      },
      {
        { ja = "2026年4月", en = "April 2026" },
        {
          ja = "**医療法**に定め。都道府県へ届け出、**オンライン診療基準**を守る",
          en = "In the **Medical Care Act**: notify the prefecture, keep the **standard**",
        },
      },
    },
    note {
      ja = "2026年4月より前から行う所には、届け出の経過措置（2027年3月末まで）があります。最新は、\z
            厚生労働省のサイトで確かめます。",
      en = "Clinics that did it before April 2026 may notify until the end of March 2027. See the \z
            ministry's site for the latest.",
    },
  },

  page {
    id = "care-agree",
    title = { ja = "三者で、先に決める", en = "Three parties agree first" },
    figure {
      picture = "agree.svg",
      description = {
        ja = "医師、患者、サービスの会社が三角の線で結ばれ、真ん中に署名した書類。",
        en = "Doctor, patient and provider joined in a triangle; in the middle a signed paper.",
      },
      labels = {
        { x = 0.69, y = 0.205, width = 0.24, ja = "医師", en = "Doctor" },
        { x = 0.2, y = 0.87, width = 0.28, ja = "患者", en = "Patient" },
        { x = 0.8, y = 0.87, width = 0.28, ja = "サービス会社", en = "Provider" },
      },
    },
    paragraph {
      ja = "患者は自分のスマホを使います。だから、**守りは提供する側**が整えます。対策、事故のとき\z
            の責任、データを残すかを、三者で合意します。",
      en = "Patients use their own phones, so **the providing side must protect**. All three \z
            agree on measures, on who answers for accidents, and on what is stored.",
    },
    ask {
      ja = "事故が起きたら、どこまでが医院、どこからがサービス会社の責任ですか。規約のどこにあり\z
            ますか。",
      en = "In an accident, what is the clinic's part and what the provider's? Where does it \z
            say so?",
    },
  },

  page {
    id = "care-records",
    title = { ja = "カルテにつなぐか、つながないか", en = "Connected to records, or not" },
    figure {
      picture = "records.svg",
      description = {
        ja = "左はスマホとパソコンがつながり、記録の装置とは切れている。右は錠を挟んで装置につなが\z
              る。",
        en = "Left, phone and PC are linked, the record system is cut off. Right, it is linked, \z
              with a lock between.",
      },
      labels = {
        { x = 0.25, y = 0.87, width = 0.46, ja = "つながない", en = "Apart" },
        { x = 0.75, y = 0.87, width = 0.46, ja = "つなぐ", en = "Connected" },
      },
    },
    paragraph {
      ja = "対策は、ここで大きく分かれます。つなぐなら、厚生労働省の「**医療情報システムの安全管\z
            理に関するガイドライン**」にも沿います。",
      en = "Here measures differ greatly. If connected, the ministry's **guideline on the \z
            safety of medical information systems** applies, too.",
    },
  },

  page {
    id = "care-one-pc",
    title = { ja = "「1台で済ませたい」と言われたら", en = "“One PC for everything”" },
    paragraph {
      ja = "最初に聞く一つで、その後の話が変わります。",
      en = "The first question decides how the talk goes on.",
    },
    single {
      id = "check-records",
      stem = {
        ja = "小児科（6人）が、診療に使うパソコンを1台で済ませたいと言います。何から聞きますか。",
        en = "A children's clinic of six wants to use one PC for everything. What do you ask \z
              first?",
      },
      wrong {
        ja = "画面の大きさと、カメラの性能",
        en = "Its screen and camera",
        feedback = {
          ja = "診察には大事です。しかし、守りの分かれ道ではありません。",
          en = "They matter for seeing. But security does not turn on them.",
        },
      },
      right {
        ja = "その1台が、カルテにつながるか",
        en = "Whether it reaches the records",
        feedback = {
          ja = "つながるなら、求められる対策が変わります。",
          en = "If so, other measures are required.",
        },
      },
      wrong {
        ja = "患者のスマホの機種と、その年式",
        en = "Patients' phones, and how old they are",
        feedback = {
          ja = "気になります。けれども、患者の機器は選べません。",
          en = "Understandable. But you cannot choose them.",
        },
      },
    },
  },

  page {
    id = "care-day",
    title = { ja = "診る日に、医院がすること", en = "What the clinic does on the day" },
    grid {
      { { ja = "場面", en = "Moment" }, { ja = "すること", en = "Do" } },
      {
        { ja = "始める前", en = "Before" },
        { ja = "更新を済ませ、多要素認証で入る", en = "update; use multi-factor sign-in" },
      },
      {
        { ja = "つなぐとき", en = "Connecting" },
        {
          ja = "**医院から**つなぎ、管理する役は渡さない。名前を確かめ合う",
          en = "the **clinic** calls and keeps control; both confirm names",
        },
      },
      {
        { ja = "診ている間", en = "During" },
        {
          ja = "同席の人を確かめる。録画は、**互いの同意なしに**しない",
          en = "who is in the room? No recording **without consent of both**",
        },
      },
      {
        { ja = "終わったら", en = "After" },
        { ja = "チャットや写真を、決めた所へ移す", en = "move chat and photos to their place" },
      },
    },
    paragraph {
      ja = "一般のWeb会議を使うこともできます。そのときも、**危険を知って対策する責任は医院**に\z
            あります。医師への教育が続く体制かも、確かめます。",
      en = "A general Web-meeting service may serve. But **knowing its risks is the clinic's \z
            duty**. See that doctors are trained, too.",
    },
  },

  page {
    id = "school-figures",
    title = {
      ja = "学校の漏えいは、減っていない",
      en = "Leaks at schools have not become fewer",
    },
    grid {
      {
        { ja = "年度", en = "Fiscal year" },
        { ja = "事故", en = "Accidents" },
        { ja = "漏れた人", en = "People" },
      },
      {
        { ja = "2019", en = "2019" },
        { ja = "200件前後", en = "about 200" },
        { ja = "（例年の数）", en = "(as in most years)" },
      },
      {
        { ja = "2024", en = "2024" },
        { ja = "247件", en = "247" },
        { ja = "1件平均 約6,532人", en = "about 6,532 each" },
      },
    },
    paragraph {
      ja = "ISEN（教育ネットワーク情報セキュリティ推進委員会）の調べです。2024年度は、紛失、誤公\z
            開、誤送信で約8割。書類の次に、**ネットのサービスとアプリ**が続きます。",
      en = "By ISEN, the committee on security in educational networks. In 2024 loss, wrong \z
            publication and wrong sending made up about 80%; after paper come **Web services and \z
            apps**.",
    },
    note {
      ja = "試験や入試の時期に多くなります。塾や習い事も、**忙しい月の前**に手順を見直します。",
      en = "Most happen around exams. Cram schools, too, review steps **before busy months**.",
    },
  },

  page {
    id = "school-share",
    title = { ja = "一つの設定で、全員に見える", en = "One setting, and all can see" },
    figure {
      picture = "share.svg",
      description = {
        ja = "フォルダーから、左は二人だけに、右は見知らぬ六人に矢印。左に閉じた錠、右に開いた錠\z
              。",
        en = "From a folder an arrow leads to two people, another to six strangers; a closed \z
              lock left, an open one right.",
      },
      labels = {
        { x = 0.2, y = 0.91, width = 0.36, ja = "名前で指定", en = "By name" },
        { x = 0.79, y = 0.91, width = 0.38, ja = "リンクを知る全員", en = "Anyone with link" },
      },
    },
    paragraph {
      ja = "成績や面談の記録を入れたフォルダーが、「リンクを知る全員」のまま。人数が多いのは、**\z
            一度に全部見える**からです。",
      en = "Marks and notes of talks with parents lie in a folder open to “anyone with the link”. \z
            Numbers are large because **all can be seen at once**.",
    },
    steps {
      { ja = "一人分ずつ分け、**名前で**共有する", en = "One file each, shared **by name**" },
      { ja = "子どものIDで、先生の画面を**見てみる**", en = "**Look** with a pupil's account" },
      { ja = "学期の終わりに、共有を外す", en = "End the sharing when the term ends" },
    },
    ask {
      ja = "生徒のIDで入ると、何が見えますか。今、試せますか。",
      en = "What can a pupil's account see? Can we try it now?",
    },
  },

  page {
    id = "school-policy",
    title = { ja = "学校の手引きにある六つの考え", en = "Six ideas in the schools' guideline" },
    list {
      {
        ja = "責任者をはっきりさせ、組織を作る",
        en = "An organization with clear responsibility",
      },
      {
        ja = "**子ども**が、見てはいけない物に届かないように",
        en = "**Children** must not reach what is sensitive",
      },
      { ja = "ネットからの、狙った攻撃に備える", en = "Prepare for targeted attacks" },
      { ja = "学校の**実態に合う**守りにする", en = "Fit **how schools really work**" },
      { ja = "先生の意識を育てる", en = "Raise teachers' awareness" },
      { ja = "先生の負担を減らし、学びを広げる", en = "Less burden, more ways of learning" },
    },
    paragraph {
      ja = "文部科学省「教育情報セキュリティポリシーに関するガイドライン」。2025年3月の改訂は、\z
            クラウドを前提に、**多要素認証などの強い守り**を求めます。塾の手本にもなります。",
      en = "The education ministry's guideline. Since March 2025 it takes the cloud as given and \z
            asks for **strong protection such as multi-factor sign-in**. A model for cram \z
            schools, too.",
    },
  },

  page {
    id = "food-flow",
    title = { ja = "一つの注文が通る道", en = "The way of an order" },
    figure {
      picture = "order.svg",
      description = {
        ja = "家、注文のサービスと電話、伝票と届け先、カードの順に並ぶ。",
        en = "A house, an ordering service with phone, a slip with an address, a card.",
      },
      labels = {
        { x = 0.126, y = 0.87, width = 0.23, ja = "お客", en = "Guest" },
        { x = 0.374, y = 0.87, width = 0.23, ja = "サービス", en = "Service" },
        { x = 0.621, y = 0.87, width = 0.23, ja = "店と配達", en = "Delivery" },
        { x = 0.869, y = 0.87, width = 0.23, ja = "支払い", en = "Payment" },
      },
    },
    paragraph {
      ja = "小さな店は、客の名前を知りませんでした。出前を始めると、住所、電話、注文の癖が残りま\z
            す。**道の四か所**で、だれが何を持つかを聞きます。",
      en = "Small restaurants did not know names. With delivery come address, phone, habits. \z
            Ask **at four points** who holds what.",
    },
    list {
      {
        ja = "店で持つ：何に、だれが見る、**いつ消す**",
        en = "In the shop: on what, who sees it, **deleted when?**",
      },
      {
        ja = "サービスに預ける：守りと、やめたときの返し方",
        en = "With a service: its security, and how data returns",
      },
      { ja = "配達の人：伝票を持ち帰らない", en = "Riders: no slips taken home" },
    },
  },

  page {
    id = "food-card",
    title = {
      ja = "カード番号は、聞かない、書かない",
      en = "Never ask for or write card numbers",
    },
    figure {
      picture = "card.svg",
      description = {
        ja = "左は電話で聞いた番号を紙に書き、ばつ。右は客の電話から支払いの会社へ直接、済みの印\z
              。",
        en = "Left a number taken by phone is written down: crossed. Right the guest's phone \z
              goes straight to the payment firm: ticked.",
      },
      labels = {
        { x = 0.25, y = 0.87, width = 0.46, ja = "電話で聞いて書く", en = "Written down" },
        { x = 0.75, y = 0.87, width = 0.46, ja = "客が直接入れる", en = "Entered by guest" },
      },
    },
    paragraph {
      ja = "番号は**店を通さない**のが基本です（非保持化）。ネットの注文は、支払いの会社の画面で\z
            、EMV 3-Dセキュアという本人確認を使います。",
      en = "Numbers should **never pass the shop**. Web orders use the payment firm's page, \z
            with EMV 3-D Secure to confirm the holder.",
    },
    note {
      ja = "決まりは「クレジットカード・セキュリティガイドライン」にあり、版が変わります。契約し\z
            た支払いの会社に、今の形を聞きます。",
      en = "Rules: the Credit Card Security Guidelines, in changing editions. Ask your payment \z
            firm.",
    },
  },

  page {
    id = "food-staff",
    title = {
      ja = "アルバイトの初日に、三つだけ",
      en = "Three things on a part-timer's first day",
    },
    paragraph {
      ja = "人の入れ替わりが早い店では、長い研修は続きません。**初日に三つ**、紙一枚で伝えます。",
      en = "Where people change often, long training fails. **Three things on day one**, on one \z
            sheet.",
    },
    steps {
      {
        ja = "客の住所や電話番号を、**自分のスマホに入れない**",
        en = "Never put guests' data **on your own phone**",
      },
      {
        ja = "伝票と予約の紙は、**閉店時に箱へ**",
        en = "Slips and bookings go **into the box at closing**",
      },
      {
        ja = "客や仲間のことを、SNSに書かない",
        en = "Nothing about guests or colleagues on social media",
      },
    },
  },

  page {
    id = "food-rider",
    title = { ja = "道に迷う配達の学生", en = "A rider who loses his way" },
    paragraph {
      ja = "決まりを伝えても、**困りごと**は残ります。",
      en = "A rule does not remove **the need** behind a habit.",
    },
    single {
      id = "check-rider",
      stem = {
        ja = "配達の学生が、道順のために客の住所を自分のスマホに残しています。店長に何を勧めます\z
              か。",
        en = "A student keeps guests' addresses on his own phone, to find the way. What do you \z
              advise?",
      },
      right {
        ja = "店のスマホの地図で、その日だけ見る形にする",
        en = "A map on the shop's phone, for the day",
        feedback = {
          ja = "道順という困りごとが、別の道で片付きます。",
          en = "It solves the need in another way.",
        },
      },
      wrong {
        ja = "残さないよう、朝礼で強く注意する",
        en = "A stern warning at the morning meeting",
        feedback = {
          ja = "言えば伝わると思えます。しかし、道に迷うのは同じです。",
          en = "It seems enough. But he still has to find the way.",
        },
      },
      wrong {
        ja = "住所を覚えるまで、先輩と回らせる",
        en = "Riding along until he knows them",
        feedback = {
          ja = "安全そうです。けれども、人手が二倍かかります。",
          en = "Safe. But it takes twice the people.",
        },
      },
    },
  },

  page {
    id = "ask-all",
    title = { ja = "どの業界でも、この順に聞く", en = "In any trade, ask in this order" },
    steps {
      {
        ja = "コロナ禍から始めて、続いている物は何か",
        en = "What began in the pandemic and goes on?",
      },
      { ja = "そのために、**だれの何の情報**が増えたか", en = "**Whose data** came with it?" },
      {
        ja = "業界の**決まりや手引き**の、今の版は何か",
        en = "Which **rules of the trade** apply today?",
      },
      {
        ja = "外のサービスの守りと、やめ方を見たか",
        en = "How safe is the service, and how do you leave?",
      },
      { ja = "使う人への教育は、次はいつか", en = "When are users trained next?" },
    },
    paragraph {
      ja = "業界の言葉を少し調べて行くと、話が早く進みます。決まりの細かい所は、**会社の人が一番\z
            知っています**。教えてもらう姿勢で聞きます。",
      en = "Learn some words of the trade before you go. **The firm knows the rules best**: ask \z
            to be taught.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = { ja = "5分ほどです。", en = "About five minutes." },

    categorize {
      id = "who-rules",
      review = { "three-trades", "care-law", "school-policy", "food-card" },
      stem = { ja = "確かめる物を、業界に分けてください。", en = "Sort what to open by trade." },
      feedback = {
        ja = "業界ごとに、決める所と名前が違います。",
        en = "Each trade has its own rules.",
      },
      category {
        id = "care",
        ja = "診療",
        en = "Care",
        option {
          ja = "医療法とオンライン診療基準",
          en = "Medical Care Act and its standard",
          feedback = {
            ja = "2026年4月から、法律に定めがあります。",
            en = "In the law since April 2026.",
          },
        },
        option {
          ja = "医療情報システムの安全管理のガイドライン",
          en = "Guideline on medical information systems",
          feedback = {
            ja = "カルテにつなぐときに要ります。",
            en = "Needed when records are connected.",
          },
        },
      },
      category {
        id = "school",
        ja = "学校",
        en = "Schools",
        option {
          ja = "教育情報セキュリティポリシーのガイドライン",
          en = "Guideline on educational security policy",
          feedback = { ja = "文部科学省の手引きです。", en = "From the education ministry." },
        },
      },
      category {
        id = "food",
        ja = "飲食店",
        en = "Restaurants",
        option {
          ja = "クレジットカード・セキュリティガイドライン",
          en = "Credit Card Security Guidelines",
          feedback = {
            ja = "カードで支払いを受けるときに見ます。",
            en = "When cards are taken.",
          },
        },
      },
    },

    single {
      id = "who-protects",
      review = { "care-agree", "care-day" },
      stem = {
        ja = "皮膚科（8人）が、ふつうのWeb会議でオンライン診療を始めます。患者のスマホはさまざまで\z
              す。守りの考え方で、よいのはどれですか。",
        en = "A dermatologist's (eight people) begins online care with a general Web-meeting \z
              service. Patients' phones vary. Which view is right?",
      },
      wrong {
        ja = "患者のスマホをそろえてから、診療を始める",
        en = "First have patients use the same phone",
        feedback = {
          ja = "そろえば守りやすくなります。しかし、患者の機器は選べません。",
          en = "Easier to protect. But phones cannot be chosen.",
        },
      },
      wrong {
        ja = "サービスの会社が大手なので、守りは任せる",
        en = "Leave it to the provider, a big company",
        feedback = {
          ja = "大手の守りは厚いものです。けれども、危険を知る責任は医院に残ります。",
          en = "Big firms protect well. But the duty to know risks stays.",
        },
      },
      right {
        ja = "危険を医院が調べ、対策と責任を三者で決める",
        en = "The clinic learns the risks; all three agree",
        feedback = {
          ja = "守りは提供する側が整え、三者で合意します。",
          en = "The providing side protects, and all agree.",
        },
      },
      wrong {
        ja = "患者に注意を配り、起きたことは自己責任とする",
        en = "Warn patients, who bear the risk",
        feedback = {
          ja = "注意を配るのはよいことです。しかし、医院の責任は移せません。",
          en = "A warning is good. But duty cannot be shifted.",
        },
      },
    },

    true_false {
      id = "patient-calls",
      review = { "care-day" },
      answer = false,
      stem = {
        ja = "オンライン診療では、患者が好きな時に医院の会議へ入れるよう、会議を管理する役を患者\z
              に渡すとよい。",
        en = "In online care it is good to give patients control of the meeting, so that they can \z
              enter when they like.",
      },
      feedback = {
        ja = "つなぐのは医院からです。管理する役を渡すと、知らない人が入ることもあります。",
        en = "The clinic calls. With control handed over, strangers can get in.",
      },
    },

    order {
      id = "share-steps",
      review = { "school-share", "school-figures" },
      stem = {
        ja = "塾で、模試の結果を生徒に共有します。漏らさない順に並べてください。",
        en = "A cram school shares results of a mock exam. Put the steps into order.",
      },
      feedback = {
        ja = "中身を分け、名前で指定し、生徒の目で確かめ、終われば外します。",
        en = "Split, share by name, look as a pupil, and end it.",
      },
      option { ja = "一人ずつのファイルに分ける", en = "Split into one file each" },
      option { ja = "生徒を名前で指定して共有する", en = "Share each with the pupil by name" },
      option { ja = "生徒のIDで、見える物を確かめる", en = "Look with a pupil's account" },
      option { ja = "見てよいと、生徒に知らせる", en = "Tell the pupils" },
      option { ja = "学期の終わりに、共有を外す", en = "End the sharing with the term" },
    },

    match {
      id = "order-way",
      review = { "food-flow", "food-staff", "food-rider" },
      stem = {
        ja = "持ち帰り弁当の店（5人）です。注文の道で、心配に備えを合わせてください。",
        en = "A take-away shop of five: match worry and measure on the way of an order.",
      },
      also = {
        { ja = "古い住所を、別のディスクにも写す", en = "Copy old addresses to another disk" },
      },
      pair {
        ja = "予約サービスを、来年やめるかもしれない",
        en = "We may leave the booking service next year",
        with = { ja = "データの返し方を、規約で見る", en = "Read how data comes back" },
        feedback = { ja = "やめ方は、契約の前に読みます。", en = "Read it before you sign." },
      },
      pair {
        ja = "配達の伝票が、家に残る",
        en = "Slips stay at riders' homes",
        with = { ja = "閉店時に箱へ入れ、数える", en = "Into the box at closing, counted" },
        feedback = {
          ja = "数えると、足りない物に気づきます。",
          en = "Counting shows what is missing.",
        },
      },
      pair {
        ja = "昔の客の住所が、ずっと残る",
        en = "Old addresses are kept for ever",
        with = { ja = "消す月を決め、一緒に消す", en = "Fix a month to delete them" },
        feedback = { ja = "持たない情報は、漏れません。", en = "What is not kept cannot leak." },
      },
      pair {
        ja = "店のスマホが、カウンターに置いてある",
        en = "The shop's phone lies on the counter",
        with = { ja = "画面をロックし、置く所を決める", en = "Lock the screen, give it a place" },
        feedback = { ja = "ロックがないと、客にも住所が見えます。",
                     en = "Unlocked, it shows addresses to guests." },
      },
    },

    single {
      id = "phone-card",
      review = { "food-card" },
      stem = {
        ja = "「電話でカード番号を言うので、書いておいて」と常連に頼まれました。そば屋の店主に、\z
              どう勧めますか。",
        en = "A regular says: “I'll tell you my card number; write it down.” What do you advise \z
              the owner of the noodle shop?",
      },
      right {
        ja = "支払いの画面を送り、客に入れてもらう",
        en = "Send a payment page for him to fill in",
        feedback = { ja = "番号が店を通りません。", en = "The number does not pass the shop." },
      },
      wrong {
        ja = "番号を聞いて打ち込み、紙は残さない",
        en = "Type in the number and keep no paper",
        feedback = {
          ja = "紙がなければ安心に思えます。しかし、耳と店のパソコンを通ります。",
          en = "No paper seems safe. But it passes ear and PC.",
        },
      },
      wrong {
        ja = "番号を書いて、鍵のかかる箱に入れる",
        en = "Write the number and lock it in a box",
        feedback = {
          ja = "鍵は立派です。けれども、持たないことには及びません。",
          en = "A lock is good; not having it is better.",
        },
      },
      wrong {
        ja = "番号の半分を書き、残りを覚えておく",
        en = "Write half the number, keep half in mind",
        feedback = {
          ja = "工夫に見えます。しかし、店が番号を持つのは同じです。",
          en = "Clever. But the shop still holds the number.",
        },
      },
    },

    hotspot {
      id = "records-lock",
      review = { "care-records", "care-one-pc" },
      picture = "records.svg",
      most = 1,
      stem = {
        ja = "二つの医院の図です。医療情報システムのガイドラインにも沿うのは、どちらの医院ですか。",
        en = "Here are two clinics. Which has to follow the guideline on medical information \z
              systems as well?",
      },
      description = {
        ja = "左はスマホとパソコンだけがつながる。右は、パソコンが記録の装置にもつながり、間に錠。",
        en = "Left only phone and PC are linked. Right the PC is linked to the record system, \z
              with a lock between.",
      },
      feedback = {
        ja = "記録の装置にもつながる方です。",
        en = "The one that reaches the record system.",
      },
      wrong {
        x = 0.03,
        y = 0.08,
        width = 0.43,
        height = 0.66,
        ja = "左の医院",
        en = "The clinic on the left",
        feedback = {
          ja = "画面で診るのは同じです。しかし、記録とは切れています。",
          en = "It sees patients online, too. But records are cut off.",
        },
      },
      right {
        x = 0.53,
        y = 0.08,
        width = 0.43,
        height = 0.66,
        ja = "右の医院",
        en = "The clinic on the right",
      },
    },

    single {
      id = "new-trade",
      review = { "ask-all", "school-share" },
      stem = {
        ja = "英会話教室（7人）を初めて訪ねます。コロナ禍からオンラインの授業が続いています。最\z
              初に聞くのは、どれですか。",
        en = "Your first visit to a language school of seven. Online lessons have gone on since \z
              the pandemic. What do you ask first?",
      },
      wrong {
        ja = "授業の録画を、どの形式で残すか",
        en = "In which format are lessons recorded?",
        feedback = {
          ja = "細かく聞くと専門家らしく見えます。しかし、まず何があるかです。",
          en = "It sounds expert. But first: what is there?",
        },
      },
      wrong {
        ja = "事故が起きたら、どこへ届けるか",
        en = "Where would you report an accident?",
        feedback = {
          ja = "大切な問いです。けれども、守る物が分からないと答えられません。",
          en = "Important. But first know what is at stake.",
        },
      },
      right {
        ja = "授業のために、何の情報が増えたか",
        en = "What data came in with the lessons?",
        feedback = {
          ja = "守る物が分かると、次の問いが決まります。",
          en = "Knowing what to protect leads on.",
        },
      },
      wrong {
        ja = "先生のスマホに、対策ソフトがあるか",
        en = "Do teachers' phones have antivirus?",
        feedback = {
          ja = "機器の守りも要ります。しかし、情報の流れが先です。",
          en = "Needed, too. But the flow of data comes first.",
        },
      },
    },
  },
}
