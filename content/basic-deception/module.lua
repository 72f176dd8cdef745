-- Unit 12 of the basic seminar: measures against people who deceive people.

module {
  id = "basic-deception",
  version = 1,
  minutes = 20,
  title = { ja = "人をだます手口への備え", en = "Measures against being deceived" },
  summary = {
    ja = "電話、来客、画面、QRコード、作られた声。手口と効く理由を知り、折り返しと二人での確認を\z
          会社の習慣にします。",
    en = "Calls, visitors, screens, QR codes, faked voices: learn how they work, and make \z
          calling back and checking in pairs a habit.",
  },

  page {
    id = "what",
    title = { ja = "鍵より、人を開ける", en = "They open people, not locks" },
    paragraph {
      ja = "強い鍵を破るより、中の人に開けてもらうほうが楽です。**親切や急ぎにつけ込み、情報やお\z
            金を渡させる**手口を、ソーシャルエンジニアリングといいます。",
      en = "Opening a strong lock is hard; being let in is easy. Using **kindness or hurry to \z
            get data or money** is called social engineering.",
    },
    figure {
      picture = "kind-door.svg",
      description = {
        ja = "左に、鍵のかかった金庫の扉。右では、箱を持った覆面の人物に、社員が扉を開けている。",
        en = "Left: a locked vault. Right: an employee opens a door for a masked person with a \z
              parcel.",
      },
      labels = {
        { x = 0.225, y = 0.855, width = 0.34, ja = "破れない鍵", en = "A strong lock" },
        { x = 0.71, y = 0.855, width = 0.4, ja = "開けてくれる人", en = "A kind person" },
      },
    },
    example {
      ja = "A社（25人）では、社長を名乗る電話一本で、社員の携帯番号の一覧が外に出ました。",
      en = "At Firm A (25 people), one call “from the owner” got a list of everybody's mobile \z
            numbers.",
    },
    note {
      ja = "だまされるのは、不注意な人ではありません。**仕事熱心な人**です。",
      en = "Those deceived are not careless. They are **keen to do their job**.",
    },
  },

  page {
    id = "levers",
    title = { ja = "なぜ効くのか：六つのてこ", en = "Why it works: six levers" },
    figure {
      picture = "levers.svg",
      description = {
        ja = "六つの絵。時計、ネクタイの人、警告の三角、ハート、並ぶ二人、口を閉ざした人と錠。",
        en = "Six pictures: a clock, a person with a tie, a warning triangle, a heart, two \z
              people, a silenced person with a lock.",
      },
      labels = {
        { x = 0.179, y = 0.4, width = 0.27, ja = "急がせる", en = "Hurry" },
        { x = 0.5, y = 0.4, width = 0.27, ja = "偉い人", en = "Rank" },
        { x = 0.821, y = 0.4, width = 0.27, ja = "怖がらせる", en = "Fear" },
        { x = 0.179, y = 0.87, width = 0.27, ja = "親切", en = "Kindness" },
        { x = 0.5, y = 0.87, width = 0.27, ja = "なじみ", en = "Familiarity" },
        { x = 0.821, y = 0.87, width = 0.27, ja = "口止め", en = "Secrecy" },
      },
    },
    paragraph {
      ja = "どれも、考える時間と、相談する相手を奪います。**二つ重なったら、手を止める合図**です\z
            。",
      en = "All of them take away time to think and people to ask. **Two at once mean: stop.**",
    },
  },

  page {
    id = "levers-try",
    title = { ja = "言葉から、てこを見抜く", en = "Tell the lever by the words" },
    paragraph {
      ja = "頼まれた言葉に、てこの名前を付けてみます。名前が付くと、落ち着けます。",
      en = "Give the lever behind a request its name. Once it has a name, you can stay calm.",
    },
    match {
      id = "check-levers",
      stem = { ja = "どのてこですか。", en = "Which lever is it?" },
      pair {
        ja = "「3時までに振り込んで」",
        en = "“Transfer it by three”",
        with = { ja = "急がせる", en = "Hurry" },
        feedback = {
          ja = "時間を切って、考えさせません。",
          en = "A deadline leaves no time to think.",
        },
      },
      pair {
        ja = "「まだだれにも言わないで」",
        en = "“Tell nobody yet”",
        with = { ja = "口止め", en = "Secrecy" },
        feedback = { ja = "相談されると、ばれるからです。", en = "If you ask, it comes out." },
      },
      pair {
        ja = "「先日の展示会でお会いしました」",
        en = "“We met at the fair”",
        with = { ja = "なじみ", en = "Familiarity" },
        feedback = { ja = "知り合いだと思わせます。", en = "You believe that you know them." },
      },
    },
  },

  page {
    id = "places",
    title = { ja = "事務所の中の入口", en = "Ways into an office" },
    paragraph {
      ja = "電話と画面のほかにも、入口があります。人や情報が、**見張りなしに出入りする所**です。",
      en = "Not only calls and screens: there are places where people or information **come and \z
            go unwatched**.",
    },
    list {
      { ja = "荷物の出し入れ口", en = "The goods door" },
      {
        ja = "窓に向いた画面、肩ごしの目",
        en = "Screens facing a window, eyes over the shoulder",
      },
      { ja = "ごみ箱と、印刷したままの紙", en = "Bins, sheets left in the printer" },
    },
  },

  page {
    id = "places-plan",
    title = { ja = "見取り図で探す", en = "Look for them on a plan" },
    paragraph {
      ja = "ある事務所の見取り図です。人がいる所と、だれも見ていない所があります。",
      en = "The plan of an office: some places have people, others nobody looks at.",
    },
    hotspot {
      id = "check-plan",
      picture = "plan.svg",
      most = 3,
      stem = {
        ja = "見張りのない所を、三つ選んでください。",
        en = "Choose the three places that nobody watches.",
      },
      description = {
        ja = "事務所の見取り図。左下に人のいる受付と玄関、右下に箱の置かれた開いた搬入口、上に窓\z
              ぎわの画面の机と電話の机、中央下に紙の残った印刷機と紙のはみ出したごみ箱。",
        en = "Plan of an office: a staffed reception by the front door; an open goods door with \z
              boxes; a desk with a screen by the window; a desk with a phone; a printer with \z
              sheets left in it; a full bin.",
      },
      feedback = {
        ja = "人がいる所と、いない所を見分けます。",
        en = "See where somebody is and where nobody is.",
      },
      wrong {
        x = 0.06,
        y = 0.46,
        width = 0.24,
        height = 0.3,
        ja = "人のいる受付",
        en = "Staffed reception",
        feedback = {
          ja = "玄関は心配な所です。しかし、ここには声をかける人がいます。",
          en = "The front door is a worry. But somebody is there to ask.",
        },
      },
      right {
        x = 0.68,
        y = 0.64,
        width = 0.31,
        height = 0.3,
        ja = "開いた搬入口",
        en = "Open goods door",
        feedback = {
          ja = "玄関を固めても、ここから入れます。",
          en = "However strong the front door, this one is open.",
        },
      },
      right {
        x = 0.34,
        y = 0.6,
        width = 0.16,
        height = 0.26,
        ja = "紙の残った印刷機",
        en = "Sheets left in the printer",
        feedback = {
          ja = "通りがかりに、持っていけます。",
          en = "Anyone passing can take them.",
        },
      },
      right {
        x = 0.53,
        y = 0.62,
        width = 0.13,
        height = 0.24,
        ja = "紙の見えるごみ箱",
        en = "Bin with papers",
        feedback = { ja = "回収の途中で、読まれます。", en = "They are read on their way out." },
      },
      wrong {
        x = 0.61,
        y = 0.11,
        width = 0.23,
        height = 0.36,
        ja = "電話を受ける人",
        en = "Person on the phone",
        feedback = {
          ja = "電話は手口の多い所です。けれども、この人は席にいて、折り返せます。",
          en = "Many tricks come by phone. But this person is there and can call back.",
        },
      },
      wrong {
        x = 0.32,
        y = 0.11,
        width = 0.17,
        height = 0.36,
        ja = "窓ぎわの机の人",
        en = "Person at the window desk",
        feedback = {
          ja = "画面の向きは気になります。けれども、席に人がいるので、見張りはあります。",
          en = "Mind which way the screen faces. But somebody is there, so it is not unwatched.",
        },
      },
    },
  },

  page {
    id = "call-back",
    title = {
      ja = "折り返す：一つだけ選ぶなら、これ",
      en = "Call back: the one habit to choose",
    },
    paragraph {
      ja = "大事な頼みは、**電話を切り、前から控えてある番号に**自分からかけます。相手が言った番\z
            号や、届いたメールの番号は使いません。",
      en = "For anything that matters, **hang up and dial the number you already had**, never \z
            the one they gave you.",
    },
    figure {
      picture = "call-back.svg",
      description = {
        ja = "覆面の人物からの電話に×印。電話を受けた人は、自分の住所録から番号を選び、本人に電\z
              話して確かめる。",
        en = "A call from a masked person is crossed out. The person takes a number from the \z
              address book and calls the real one.",
      },
      labels = {
        { x = 0.14, y = 0.375, width = 0.24, ja = "名乗る人", en = "The caller" },
        { x = 0.33, y = 0.555, width = 0.26, ja = "自分の控え", en = "Your list" },
        { x = 0.8, y = 0.9, width = 0.34, ja = "本人", en = "Real person" },
      },
    },
    warning {
      ja = "画面に出る番号や名前は、**偽って表示できます**。",
      en = "The number and name on the display **can be faked**.",
    },
    ask {
      ja = "銀行と主な取引先の番号は、紙にありますか。",
      en = "Are the numbers of your bank and main partners on paper?",
    },
  },

  page {
    id = "payments",
    title = { ja = "お金は二人で動かす", en = "Two people move money" },
    paragraph {
      ja = "「振込先が変わりました」というメールは、本物のやり取りに割り込んで届くことがあります\z
            。前のメールの続きでも、本物とは限りません。",
      en = "“Our bank account has changed” may arrive in the middle of a real exchange of \z
            e-mails. It need not be real even then.",
    },
    figure {
      picture = "two-people.svg",
      description = {
        ja = "請求書が、一人目の確認、二人目の確認を通って、銀行に届く。",
        en = "An invoice passes a first and a second person before it reaches the bank.",
      },
      labels = {
        { x = 0.135, y = 0.79, width = 0.22, ja = "請求書", en = "Invoice" },
        { x = 0.355, y = 0.79, width = 0.2, ja = "確かめる", en = "Check" },
        { x = 0.575, y = 0.79, width = 0.2, ja = "承認する", en = "Approve" },
        { x = 0.835, y = 0.79, width = 0.22, ja = "振り込む", en = "Pay" },
      },
    },
    list {
      {
        ja = "口座の変更と、初めての相手は、**折り返して確かめる**",
        en = "New account or new payee: **call back**",
      },
      { ja = "確かめる人と承認する人を分ける", en = "One checks, another approves" },
      {
        ja = "社長の急ぎの頼みも、例外にしない",
        en = "No exception, not even for the owner's hurry",
      },
    },
  },

  page {
    id = "voice",
    title = { ja = "声も顔も、作れる", en = "Voices and faces can be made" },
    paragraph {
      ja = "動画や留守番電話の短い声から、そっくりな声を作る道具があります。**「本人の声だった」\z
            は、もう証拠になりません**。",
      en = "From a short video or voice message, tools make a voice just like it. **“It was his \z
            voice” proves nothing now.**",
    },
    figure {
      picture = "voice.svg",
      description = {
        ja = "話す人の動画から声の波が取り出され、覆面の人物がまねた声を作り、電話で別の人に届け\z
              る。",
        en = "A voice is taken from a video; a masked person copies it and sends it to somebody \z
              by phone.",
      },
      labels = {
        { x = 0.245, y = 0.43, width = 0.34, ja = "公開の動画", en = "Public video" },
        { x = 0.72, y = 0.74, width = 0.3, ja = "まねた声", en = "Copied voice" },
        { x = 0.42, y = 0.86, width = 0.34, ja = "受ける人", en = "The one called" },
      },
    },
    list {
      {
        ja = "声や顔ではなく、**かけ直した番号**で確かめる",
        en = "Trust the **number you dialled**, not voice or face",
      },
      { ja = "社内だけの合言葉を決めておく", en = "Agree on a word known only inside" },
      {
        ja = "ビデオ会議の頼みも、お金なら折り返す",
        en = "Money asked for in a video meeting? Call back",
      },
    },
  },

  page {
    id = "support",
    title = { ja = "にせのサポート画面", en = "The fake support screen" },
    paragraph {
      ja = "画面いっぱいの警告と大きな音で、「この番号に電話を」とせかします。**本物の警告は、電\z
            話番号を出しません**。",
      en = "A full-screen warning with a siren: “Call this number”. **Real ones show no number.**",
    },
    figure {
      picture = "support.svg",
      description = {
        ja = "警告と電話の絵が出たパソコンの画面。右に、×印のついた受話器と、丸印のついたキー。",
        en = "A PC showing a warning and a telephone. On the right, a crossed-out handset and a \z
              ticked key.",
      },
      labels = {
        { x = 0.35, y = 0.82, width = 0.4, ja = "にせの警告", en = "Fake warning" },
        { x = 0.8, y = 0.45, width = 0.3, ja = "電話しない", en = "Do not call" },
        { x = 0.8, y = 0.668, width = 0.1, ja = "Esc", en = "Esc" },
        { x = 0.8, y = 0.86, width = 0.34, ja = "長く押す", en = "Hold it down" },
      },
    },
    steps {
      { ja = "電話しない。番号も名前も入れない", en = "Do not call, type nothing" },
      {
        ja = "**Escキーを長く押し**、ブラウザーを閉じる",
        en = "**Hold Esc down**, close the browser",
      },
      { ja = "閉じなければ、再起動する", en = "If it stays, restart" },
      { ja = "会社の担当に知らせる", en = "Tell your firm's contact" },
    },
    note {
      ja = "遠隔操作をさせたら、線を抜き、カード会社や銀行に電話し、IPAの情報セキュリティ安心相\z
            談窓口に聞きます。",
      en = "Did they take control? Unplug the network, call the card firm or bank, and ask \z
            IPA's advice desk.",
    },
  },

  page {
    id = "qr",
    title = { ja = "QRコードは、読めない住所", en = "A QR code is an address you cannot read" },
    paragraph {
      ja = "QRコードは、人の目では行き先が分かりません。上に**別のシールを貼る**、請求書のメール\z
            に**画像で載せて検査をすり抜ける**、といった手口があります。",
      en = "You cannot see where a QR code leads. Crooks **paste stickers over real ones** or \z
            **put them into e-mails as pictures** that filters miss.",
    },
    figure {
      picture = "qr.svg",
      description = {
        ja = "案内板のQRコードの上に赤いシール。読んだ電話に入力画面が出て、鍵が覆面の人物に渡る\z
              。",
        en = "A red sticker over a sign's QR code. The phone that reads it shows a form, and a \z
              key goes to a masked person.",
      },
      labels = {
        { x = 0.235, y = 0.885, width = 0.34, ja = "貼られたシール", en = "A sticker" },
        { x = 0.61, y = 0.79, width = 0.3, ja = "にせの画面", en = "Fake page" },
      },
    },
    list {
      {
        ja = "読んだ後、開く前に**行き先の住所（URL）を見る**",
        en = "After reading, **look at the address (URL)** before you open it",
      },
      { ja = "サインインや支払いは、いつもの入口から", en = "Sign in and pay by your usual way" },
      { ja = "自社の掲示のQRも、ときどき確かめる", en = "Now and then check your own posters" },
    },
  },

  page {
    id = "visitors",
    title = { ja = "来客、のぞき見、ごみ", en = "Visitors, eyes and rubbish" },
    paragraph {
      ja = "作業服と名札は、だれでも買えます。**約束のない人は、一人で歩かせません**。",
      en = "Overalls and badges are for sale. **Nobody without an appointment walks alone.**",
    },
    figure {
      picture = "visitor.svg",
      description = {
        ja = "左は、社員のすぐ後ろから覆面の人物が扉に入る。右は、受付の紙と電話で確かめ、社員が\z
              来客に付き添う。",
        en = "Left: a masked person slips in behind an employee. Right: after sheet and phone, \z
              staff walk with the visitor.",
      },
      labels = {
        { x = 0.255, y = 0.83, width = 0.4, ja = "後に続いて入る", en = "Tailgating" },
        { x = 0.745, y = 0.83, width = 0.4, ja = "確かめて付き添う", en = "Check and escort" },
      },
    },
    list {
      {
        ja = "点検や修理は、**会社に折り返して**確かめる",
        en = "Repairs: **call the firm** back",
      },
      { ja = "来た人と時刻を書く", en = "Note who came and when" },
      { ja = "席を立つときは、画面をロックする", en = "Lock your screen when you leave" },
      { ja = "紙は裁断し、印刷物はすぐ取る", en = "Shred paper, fetch prints" },
    },
    note {
      ja = "IPAの2009年の調査では、玄関に警備を付けたのに、荷物の出入口を多くの人が使っていた会\z
            社がありました。",
      en = "In IPA's 2009 survey, one firm guarded the front door while many used the goods \z
            entrance.",
    },
  },

  page {
    id = "speak-up",
    title = { ja = "だまされたら、すぐ言える会社に", en = "A firm where people speak up at once" },
    steps {
      {
        ja = "**会社に知らせる** 一人で抱えない",
        en = "**Tell the firm;** do not keep it to yourself",
      },
      { ja = "**銀行に電話** 振込を止めてもらう", en = "**Call the bank** to stop the payment" },
      {
        ja = "**警察に相談** サイバー犯罪の窓口へ",
        en = "**Talk to the police** cybercrime desk",
      },
      {
        ja = "**鍵を替える** 教えたパスワードを変える",
        en = "**Change the keys** you gave away",
      },
      { ja = "**仲間に知らせる** 次の人がねらわれる", en = "**Warn the others:** they are next" },
    },
    note {
      ja = "急ぐのは、お金が引き出される前に止めるためです。",
      en = "Be quick, to stop the money before it is drawn out.",
    },
  },

  page {
    id = "promise",
    title = { ja = "経営者の約束", en = "The owner's promise" },
    paragraph {
      ja = "叱られる会社では、報告が翌日になります。お金は、その間に引き出されます。経営者は、前\z
            もって約束します。",
      en = "Where people are scolded, reports come a day late, and by then the money is gone. \z
            So the owner promises beforehand:",
    },
    note {
      ja = "「**折り返して遅れても、叱りません。早く言った人を、責めません**」",
      en = "“**Nobody is scolded when calling back takes time. Nobody who speaks up early is \z
            blamed.**”",
    },
    ask { ja = "自社では、だれがこの約束を口にしますか。", en = "Who says this in your firm?" },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で、この単元は修了です。",
      en = "The unit is complete when every answer is right.",
    },

    true_false {
      id = "who-falls",
      review = { "what", "promise", "speak-up" },
      answer = false,
      stem = {
        ja = "だまされた人を厳しく注意すれば、同じ手口の被害はなくなる。",
        en = "Scold the one who was deceived, and the trick will not work again.",
      },
      feedback = {
        ja = "気を引き締めれば防げる気がします。しかし、手口は仕事熱心さにつけ込むので、次も起こ\z
              り、報告だけが遅くなります。",
        en = "It seems that care would do. But the trick uses keenness: it happens again, and \z
              is reported later.",
      },
    },

    match {
      id = "levers-in-words",
      review = { "levers", "levers-try" },
      stem = {
        ja = "電話の言葉です。どのてこを使っていますか。",
        en = "Words on the phone: which lever do they use?",
      },
      also = { { ja = "親切", en = "Kindness" } },
      pair {
        ja = "「このままだと、口座が凍結されます」",
        en = "“Your account will be frozen”",
        with = { ja = "怖がらせる", en = "Fear" },
        feedback = { ja = "損をすると思わせて、動かします。", en = "You act for fear of loss." },
      },
      pair {
        ja = "「専務の直接の指示です」",
        en = "“The director himself orders it”",
        with = { ja = "偉い人", en = "Rank" },
        feedback = {
          ja = "断りにくい名前を出します。",
          en = "It is a name that people do not refuse.",
        },
      },
      pair {
        ja = "「あと10分で締め切ります」",
        en = "“It closes in ten minutes”",
        with = { ja = "急がせる", en = "Hurry" },
        feedback = { ja = "確かめる時間をなくします。", en = "No time is left to check." },
      },
      pair {
        ja = "「発表前なので、内密に」",
        en = "“It is not public yet: keep it secret”",
        with = { ja = "口止め", en = "Secrecy" },
        feedback = { ja = "相談する相手を奪います。", en = "You lose those whom you could ask." },
      },
    },

    hotspot {
      id = "mend-plan",
      review = { "places", "places-plan", "visitors" },
      picture = "plan.svg",
      most = 1,
      stem = {
        ja = "玄関に警備員を置く予算が取れました。それより先に直したい、人が入れる所はどこですか\z
              。一つ選んでください。",
        en = "There is money for a guard at the front door. Which way in should be mended \z
              before that? Choose one.",
      },
      description = {
        ja = "事務所の見取り図。左下に人のいる受付と玄関、右下に箱の置かれた開いた搬入口、上に画\z
              面の机と電話の机、中央下に印刷機とごみ箱。",
        en = "Plan of an office: a staffed reception by the front door; an open goods door with \z
              boxes; two desks; a printer; a bin.",
      },
      feedback = {
        ja = "玄関のほかに、人が通れる所を探します。",
        en = "Look where else people can walk in.",
      },
      wrong {
        x = 0.06,
        y = 0.46,
        width = 0.24,
        height = 0.3,
        ja = "受付",
        en = "Reception",
        feedback = {
          ja = "人の目がもうある所です。足せば安心に見えますが、ほかが開いたままです。",
          en = "There are eyes here already. More feels safer, but elsewhere it stays open.",
        },
      },
      wrong {
        x = 0.34,
        y = 0.6,
        width = 0.16,
        height = 0.26,
        ja = "印刷機",
        en = "Printer",
        feedback = {
          ja = "紙は持ち去られます。けれども、人が入る所ではありません。",
          en = "Paper may be taken. But nobody walks in here.",
        },
      },
      right {
        x = 0.68,
        y = 0.64,
        width = 0.31,
        height = 0.3,
        ja = "搬入口",
        en = "Goods door",
        feedback = {
          ja = "玄関だけ固めても、人は楽なほうを通ります。",
          en = "However strong the front, people take the easy way.",
        },
      },
      wrong {
        x = 0.32,
        y = 0.11,
        width = 0.17,
        height = 0.36,
        ja = "窓ぎわの机",
        en = "Desk by the window",
        feedback = {
          ja = "窓からのぞかれるかもしれません。しかし、人が入る所ではありません。",
          en = "Somebody may look in at the window. But it is not a way in.",
        },
      },
    },

    single {
      id = "bank-call",
      review = { "call-back" },
      stem = {
        ja = "銀行の名の電話です。画面の番号も銀行の物です。「不正な送金を止めます。確認番号を教\z
              えてください」。どうしますか。",
        en = "A call from “your bank”, with the bank's number on the display: “We are stopping \z
              a fraud. Tell us the code.” What do you do?",
      },
      wrong {
        ja = "番号が銀行の物なので、急いで答える。",
        en = "It is the bank's number: answer quickly.",
        feedback = {
          ja = "番号が合えば本物に思えます。しかし、表示される番号は偽れます。",
          en = "A matching number looks real. But it can be faked.",
        },
      },
      wrong {
        ja = "名前と部署を聞き、納得したら答える。",
        en = "Ask for name and department; if convinced, answer.",
        feedback = {
          ja = "よい質問に思えます。けれども、相手は答えを用意しています。",
          en = "It seems a good test. But they have answers ready.",
        },
      },
      right {
        ja = "切って、通帳にある番号にかけ直す。",
        en = "Hang up; dial the number in your bank book.",
        feedback = {
          ja = "本物なら、銀行にその話が残っています。",
          en = "If it is real, the bank knows of it.",
        },
      },
      wrong {
        ja = "相手が言う部署の番号にかけ直す。",
        en = "Hang up; dial the number they tell you.",
        feedback = {
          ja = "折り返すのは正しい習慣です。しかし、相手の番号にかければ、同じ相手が出ます。",
          en = "Calling back is right. But that number leads to the same people.",
        },
      },
    },

    single {
      id = "changed-account",
      review = { "payments" },
      stem = {
        ja = "いつもの取引先から、やり取りの続きのメールで「今月から口座が変わります」。請求書も\z
              同じ書式です。どうしますか。",
        en = "In an ongoing exchange, your usual partner writes: “We have a new account from \z
              this month.” The invoice looks as ever. What do you do?",
      },
      wrong {
        ja = "メールに返信して、本当かを聞く。",
        en = "Reply to the e-mail and ask if it is true.",
        feedback = {
          ja = "手早い確かめに思えます。しかし、割り込んだ相手が「本当です」と返します。",
          en = "A quick check, it seems. But the intruder replies “yes”.",
        },
      },
      right {
        ja = "前から知る番号に電話し、承認も受ける。",
        en = "Call the number you knew, and get approval.",
        feedback = {
          ja = "別の道で確かめ、二人の目を通します。",
          en = "Another way, and two pairs of eyes.",
        },
      },
      wrong {
        ja = "書式と印影を、前の請求書と見くらべる。",
        en = "Compare layout and seal with the last one.",
        feedback = {
          ja = "まじめな確かめ方です。けれども、見た目は丸ごと写せます。",
          en = "A careful thing to do. But looks can be copied.",
        },
      },
      wrong {
        ja = "少額を振り込み、届いたと聞いてから残りを送る。",
        en = "Pay a little; send the rest when they say it came.",
        feedback = {
          ja = "慎重に見えます。しかし、「届きました」と言うのも、だます相手です。",
          en = "It looks cautious. But the crook says “it came”.",
        },
      },
    },

    true_false {
      id = "own-voice",
      review = { "voice" },
      answer = true,
      stem = {
        ja = "長年聞いてきた社長の声でお金を頼まれたときも、知っている番号に折り返して確かめる。",
        en = "Asked for money in the owner's voice, known for years, you still call back the \z
              number you know.",
      },
      feedback = {
        ja = "聞き慣れた声を疑うのは失礼に思えます。しかし、声は短い録音から作れます。",
        en = "To doubt a familiar voice feels rude. But a voice can be made from a short \z
              recording.",
      },
    },

    order {
      id = "support-steps",
      review = { "support" },
      stem = {
        ja = "調べ物の途中、警告が画面を覆い、大きな音が鳴りました。することを順に並べてください\z
              。",
        en = "While you look something up, a warning fills the screen and a siren wails. Put \z
              the steps into order.",
      },
      feedback = {
        ja = "電話に手を伸ばさず、閉じて、知らせます。",
        en = "Do not reach for the phone; close it, and report it.",
      },
      option { ja = "Escキーを長く押す", en = "Hold Esc down" },
      option { ja = "ブラウザーを閉じる", en = "Close the browser" },
      option { ja = "閉じなければ、再起動する", en = "Restart if it stays" },
      option { ja = "会社の担当に知らせる", en = "Tell the firm's contact" },
    },

    multiple {
      id = "remote-let-in",
      review = { "support" },
      stem = {
        ja = "にせのサポートに、10分ほど遠隔操作をさせました。すぐすることを、すべて選んでくださ\z
              い。",
        en = "You let fake support control the PC for ten minutes. Choose all that you do at \z
              once.",
      },
      right {
        ja = "LANの線を抜き、無線も切る。",
        en = "Unplug the network and switch off Wi-Fi.",
        feedback = { ja = "相手の操作を断ちます。", en = "It cuts them off." },
      },
      wrong {
        ja = "電話で、消した物を元に戻すよう頼む。",
        en = "Ask them on the phone to put things back.",
        feedback = {
          ja = "話せば分かる相手に思えます。しかし、話すほど、次の要求が増えます。",
          en = "They sound helpful. But the more you talk, the more they ask.",
        },
      },
      right {
        ja = "払った先のカード会社や銀行に電話する。",
        en = "Call the card firm or bank you paid with.",
        feedback = {
          ja = "止められる時間は短いので、早さが要ります。",
          en = "The time for stopping is short.",
        },
      },
      wrong {
        ja = "パソコンが普通に動くので、今日の仕事を終える。",
        en = "It works, so finish the day's work first.",
        feedback = {
          ja = "動けば無事に見えます。けれども、見えない所に道具が残っていることがあります。",
          en = "It looks all right. But tools may be hidden on it.",
        },
      },
      wrong {
        ja = "恥ずかしいので、自分のお金で片付ける。",
        en = "Settle it quietly with your own money.",
        feedback = {
          ja = "迷惑をかけたくない気持ちは自然です。しかし、客の情報が見られていたら、会社の届け\z
                出が遅れます。",
          en = "Nobody wants to be a burden. But if customer data was seen, the firm must \z
                report.",
        },
      },
    },

    multiple {
      id = "qr-good",
      review = { "qr" },
      stem = {
        ja = "QRコードの扱いとしてよいものを、すべて選んでください。",
        en = "Choose all good ways to handle QR codes.",
      },
      wrong {
        ja = "店内の掲示なら、本物と考えて読む。",
        en = "A code put up in a shop can be trusted.",
        feedback = {
          ja = "店の物なら安心に思えます。しかし、客のふりをした人がシールを貼れます。",
          en = "A shop feels safe. But anyone can stick something over it.",
        },
      },
      wrong {
        ja = "メールの画像のQRは、検査済みなので開く。",
        en = "A code in an e-mail has passed the filter: open it.",
        feedback = {
          ja = "届いたのだから安全に思えます。けれども、画像の中は検査をすり抜けることがあります\z
                。",
          en = "It got through, so it seems safe. But filters may miss pictures.",
        },
      },
      right {
        ja = "開く前に、行き先の住所を見る。",
        en = "Look at the address before opening.",
        feedback = {
          ja = "知らない住所なら、そこで止まれます。",
          en = "If it is unknown, stop there.",
        },
      },
      right {
        ja = "銀行の画面は、いつものアプリから開く。",
        en = "Open the bank by your usual app.",
        feedback = {
          ja = "自分の入口なら、にせの画面に行きません。",
          en = "Your own way never leads to a fake.",
        },
      },
      wrong {
        ja = "読むだけなら平気なので、出た画面に入力して試す。",
        en = "Reading is harmless, so try the form.",
        feedback = {
          ja = "読むだけなら、ふつうは大事になりません。しかし、入れた物は相手に渡ります。",
          en = "Reading seldom hurts. But what you type is theirs.",
        },
      },
    },

    categorize {
      id = "check-first",
      review = { "call-back", "visitors", "payments" },
      stem = {
        ja = "その場で応じてよいものと、折り返してからのものに分けてください。",
        en = "What can be done at once, and what only after calling back?",
      },
      feedback = {
        ja = "公開の情報か。お金、パスワード、立ち入りか。",
        en = "Is it public? Or money, passwords, entry?",
      },
      category {
        id = "now",
        ja = "その場で",
        en = "At once",
        option {
          ja = "営業時間を教える",
          en = "Tell the opening hours",
          feedback = { ja = "だれに知られてもよいことです。", en = "Anyone may know it." },
        },
        option {
          ja = "約束のある客を会議室に通す",
          en = "Lead an expected guest to the room",
          feedback = {
            ja = "約束と名前が合い、付き添うので、進めてかまいません。",
            en = "Expected, and you go along.",
          },
        },
      },
      category {
        id = "back",
        ja = "折り返してから",
        en = "After calling back",
        option {
          ja = "社員の携帯番号を教える",
          en = "Give a colleague's mobile number",
          feedback = {
            ja = "名簿は、次のだましの材料になります。",
            en = "It is material for the next trick.",
          },
        },
        option {
          ja = "急に来た複合機の点検を入れる",
          en = "Let in a surprise printer service",
          feedback = { ja = "作業服は、だれでも着られます。", en = "Anyone can wear overalls." },
        },
        option {
          ja = "パスワードの再設定を引き受ける",
          en = "Reset somebody's password",
          feedback = {
            ja = "名乗った人に、鍵を渡すことになります。",
            en = "You hand a key to whoever called.",
          },
        },
      },
    },

    single {
      id = "stranger-corridor",
      review = { "visitors" },
      stem = {
        ja = "名札を下げた知らない人が、廊下を一人で歩いています。どうしますか。",
        en = "A stranger with a badge walks alone down the corridor. What do you do?",
      },
      right {
        ja = "ご用を聞き、行き先まで案内する。",
        en = "Ask whom they visit; go along.",
        feedback = {
          ja = "本当の客には親切で、そうでない人には見張りになります。",
          en = "Kind to a guest, watchful towards others.",
        },
      },
      wrong {
        ja = "名札があるので、会釈して通り過ぎる。",
        en = "They wear a badge: nod and pass.",
        feedback = {
          ja = "名札は許しの印に見えます。しかし、まねて作れます。",
          en = "A badge looks like leave. But it can be copied.",
        },
      },
      wrong {
        ja = "怪しいので、離れて後をつける。",
        en = "Follow at a distance, to be sure.",
        feedback = {
          ja = "確かめたい気持ちは分かります。けれども、危ないうえに、その間に見られます。",
          en = "You want to be sure. But it is risky, and they see things meanwhile.",
        },
      },
      wrong {
        ja = "受付が通したはずなので、席に戻る。",
        en = "Reception let them in: back to work.",
        feedback = {
          ja = "役目は受付だと思いがちです。しかし、荷物の入口から来たのかもしれません。",
          en = "It seems reception's job. But they may have come by the goods door.",
        },
      },
    },

    order {
      id = "money-sent",
      review = { "speak-up" },
      stem = {
        ja = "にせの口座に振り込んだと、たった今気づきました。することを順に並べてください。",
        en = "You have just noticed that you paid into a fake account. Put the steps into order.",
      },
      feedback = {
        ja = "初めは社内に、次に止められる所に、それから調べる所に知らせます。",
        en = "First inside, then those who can stop it, then those who investigate.",
      },
      hints = { { ja = "お金を止められるのは、どこですか。", en = "Who can stop the money?" } },
      option { ja = "上司か担当に言う", en = "Tell your boss or contact" },
      option { ja = "銀行に電話する", en = "Call the bank" },
      option { ja = "警察に相談する", en = "Talk to the police" },
      option { ja = "ほかの社員に手口を伝える", en = "Warn the others" },
    },
  },
}
