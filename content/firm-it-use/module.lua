-- Unit 1 of “The small firm's situation” (seed 000, line 179). Figures: interviews with 66 firms, IPA,
-- October 2009 (seed 003, 4.1); survey of 701 firms in Tohoku, report of February 2022 (seed 001, 2.2).
module {
  id = "firm-it-use",
  version = 1,
  minutes = 8,
  title = { ja = "中小企業のIT活用", en = "How small firms use IT" },
  summary = {
    ja = "小さな会社がITに何を頼っているかを、調査の数字と自社の一日から読み取り、便利さと守りを\z
         一緒に決められるようになります。",
    en = "See from surveys and your own day what a small firm relies on IT for, and settle \z
         convenience and protection together.",
  },

  page {
    id = "one-day",
    title = { ja = "小さな会社の一日と、IT", en = "IT in a small firm's day" },
    figure {
      picture = "day.svg",
      description = {
        ja = "四つの場面。朝の封筒、昼の図面のあるパソコン、夕方の地図のある電話、月末の給与の紙。",
        en = "Four scenes: an envelope in the morning, a drawing on a laptop, a map on a phone, \z
             a payslip at the end of the month.",
      },
      labels = {
        { x = 0.138, y = 0.88, width = 0.2, ja = "朝 注文", en = "Orders" },
        { x = 0.379, y = 0.88, width = 0.2, ja = "昼 図面", en = "Plans" },
        { x = 0.62, y = 0.88, width = 0.2, ja = "夕方 配達", en = "Delivery" },
        { x = 0.861, y = 0.88, width = 0.2, ja = "月末 給与", en = "Wages" },
      },
    },
    paragraph {
      ja = "金属加工のA社は12人です。注文はメールで届き、図面は加工機へ送られ、配達は地図で回\z
           り、給与はクラウド（インターネットの先のサービス）で計算します。",
      en = "Firm A, metalwork, has twelve people. Orders come by e-mail, drawings go to the \z
           machines, drivers follow a map, and wages are worked out in the cloud (a service \z
           over the Internet).",
    },
    paragraph {
      ja = "社長は「うちはITの会社ではない」と言います。けれども、**ITが止まると、どの仕事も進み\z
           ません**。",
      en = "“We are no IT firm,” says the owner. Yet **no work goes on when IT stops**.",
    },
    ask {
      ja = "昨日の仕事で、パソコンもスマホも使わなかったものは何ですか。",
      en = "Which of yesterday's work needed neither computer nor phone?",
    },
  },

  page {
    id = "uses",
    title = { ja = "2009年：使い道の中心は社内", en = "2009: IT at work inside the firm" },
    figure {
      picture = "uses.svg",
      description = {
        ja = "横の棒が四本。社内の中心の仕事65、メールや共有17、お客さまとの窓口2、そのほか1。",
        en = "Four bars: core work inside 65, mail and sharing 17, for customers 2, other 1.",
      },
      labels = {
        { x = 0.2062, y = 0.1649, width = 0.345, ja = "社内の中心の仕事", en = "Core work inside" },
        { x = 0.9192, y = 0.1649, width = 0.105, ja = "65社", en = "65" },
        { x = 0.2062, y = 0.3883, width = 0.345, ja = "メール、共有など", en = "Mail, sharing" },
        { x = 0.581, y = 0.3883, width = 0.105, ja = "17社", en = "17" },
        { x = 0.2062, y = 0.6117, width = 0.345, ja = "お客さまとの窓口", en = "For customers" },
        { x = 0.4753, y = 0.6117, width = 0.105, ja = "2社", en = "2" },
        { x = 0.2062, y = 0.8351, width = 0.345, ja = "そのほか", en = "Other" },
        { x = 0.4688, y = 0.8351, width = 0.105, ja = "1社", en = "1" },
      },
    },
    paragraph {
      ja = "66社が答えたITの使い道です（複数回答）。ほぼ全社が、**経理、人事、販売の管理**に使っ\z
           ていました。ネット通販やネットの注文に使う会社は、2社でした。",
      en = "What 66 firms used IT for (several answers). Nearly all: **accounts, staff and \z
           sales**. Two took orders or sold over the Internet.",
    },
    paragraph {
      ja = "今は、経理や販売もクラウドで行う会社が増え、**中心の仕事がそのまま外とつながっていま\z
           す**。",
      en = "Today more and more firms do accounts and sales in the cloud: **the core itself is \z
           connected to the outside**.",
    },
    note {
      ja = "出典：IPA「中小企業における情報セキュリティ対策の実施状況等調査」（2009年10月）",
      en = "Source: IPA, survey of security measures in small firms (October 2009)",
    },
  },

  page {
    id = "machines",
    title = { ja = "機械は多く、見る人は少ない", en = "Many machines, few keepers" },
    figure {
      picture = "machines.svg",
      description = {
        ja = "台数と人数ごとに、二本ずつの棒。サーバーは4台以上が34社で最も多く、係は0人が28社で最\z
             も多い。",
        en = "Two bars for each number. Servers: four or more is longest, 34 firms. People for \z
             IT: none is longest, 28 firms.",
      },
      labels = {
        { x = 0.2863, y = 0.0735, width = 0.2875, ja = "サーバーの台数", en = "Servers" },
        { x = 0.7488, y = 0.0735, width = 0.2875, ja = "ITの係の人数", en = "People for IT" },
        { x = 0.1163, y = 0.233, width = 0.17, ja = "0", en = "0" },
        { x = 0.3862, y = 0.1882, width = 0.1425, ja = "5社", en = "5" },
        { x = 0.7711, y = 0.2778, width = 0.1425, ja = "28社", en = "28" },
        { x = 0.1163, y = 0.4409, width = 0.17, ja = "1", en = "1" },
        { x = 0.587, y = 0.3961, width = 0.1425, ja = "17社", en = "17" },
        { x = 0.587, y = 0.4857, width = 0.1425, ja = "17社", en = "17" },
        { x = 0.1163, y = 0.6487, width = 0.17, ja = "2〜3", en = "2–3" },
        { x = 0.4699, y = 0.6039, width = 0.1425, ja = "10社", en = "10" },
        { x = 0.5703, y = 0.6935, width = 0.1425, ja = "16社", en = "16" },
        { x = 0.1163, y = 0.8566, width = 0.17, ja = "4以上", en = "4 or more" },
        { x = 0.8715, y = 0.8118, width = 0.1425, ja = "34社", en = "34" },
        { x = 0.3862, y = 0.9014, width = 0.1425, ja = "5社", en = "5" },
      },
    },
    paragraph {
      ja = "同じ66社の、サーバー（皆で使う中心の機械）の台数と、ITの係の人数です。**台数は多く、係\z
           は少ない**会社が目立ちます。一人でも困らないよう、三つを用意します。",
      en = "Servers (machines shared by all) and people for IT in the same 66 firms: **many \z
           machines, few to look after them**. Have three things ready.",
    },
    list {
      {
        ja = "手順を紙に書き、もう一人が試す",
        en = "Write down the steps; let a second person try them",
      },
      {
        ja = "管理者のパスワードを、封をして金庫へ",
        en = "Seal the administrator's password in the safe",
      },
      {
        ja = "直せる業者の名前と契約を一覧にする",
        en = "List who can repair what, and the contract",
      },
    },
    note {
      ja = "出典：IPAの同じ調査（2009年10月）",
      en = "Source: the same survey by IPA (October 2009)",
    },
  },

  page {
    id = "tohoku",
    title = { ja = "2021年度の東北：電話とFAXも現役", en = "Tohoku, fiscal 2021: phone and fax" },
    figure {
      picture = "fax.svg",
      description = {
        ja = "左は紙の出るFAX電話。右は注文の画面が開いたパソコン。",
        en = "On the left a fax machine with a sheet; on the right a laptop with an order on \z
             its screen.",
      },
      labels = {
        { x = 0.255, y = 0.86, width = 0.42, ja = "電話、FAX", en = "Phone, fax" },
        { x = 0.745, y = 0.86, width = 0.42, ja = "受発注システム", en = "Ordering system" },
      },
    },
    paragraph {
      ja = "東北6県の2,100社に調査票を送り、701社が答えました。注文のやり取りは**電話やFAX**が多\z
           く、Web会議や給与計算などをデジタルにした会社は、前の年より増えました。",
      en = "Of 2,100 firms in six prefectures 701 answered. Many handled orders by **phone or \z
           fax**. More than the year before had gone digital in part, with Web meetings or \z
           payroll.",
    },
    paragraph {
      ja = "進み方の差は、**会社の大きさより業種**に表れました。デジタル化が遅れた業種は、守りも\z
           遅れがちでした。",
      en = "What made the difference was **the trade rather than the size**. Trades behind in \z
           IT tended to be behind in security.",
    },
    note {
      ja = "出典：東北経済産業局の事業の報告書（2022年2月）",
      en = "Source: report of a project of the Tohoku Bureau of Economy, Trade and Industry \z
           (February 2022)",
    },
  },

  page {
    id = "wait",
    title = { ja = "止まったら、どこまで待てるか", en = "How long can you wait?" },
    paragraph {
      ja = "ITごとに、**待てる時間と代わりの手**を書きます。A社はこうなりました。",
      en = "For each use of IT write down **how long you can wait and what you do instead**. \z
           Firm A wrote:",
    },
    grid {
      {
        { ja = "止まる物", en = "What stops" },
        { ja = "待てる時間", en = "Can wait" },
        { ja = "代わりの手", en = "Instead" },
      },
      {
        { ja = "加工機への図面", en = "Drawings to machines" },
        { ja = "2時間", en = "2 hours" },
        { ja = "切り離しておいた図面の控え", en = "A copy kept apart" },
      },
      {
        { ja = "注文のメール", en = "Orders by e-mail" },
        { ja = "半日", en = "Half a day" },
        { ja = "電話。番号は紙にもある", en = "Phone; numbers on paper" },
      },
      {
        { ja = "送り状の印刷", en = "Delivery labels" },
        { ja = "1日", en = "1 day" },
        { ja = "手書きの伝票", en = "Handwritten slips" },
      },
      {
        { ja = "ホームページ", en = "Website" },
        { ja = "1週間", en = "1 week" },
        { ja = "店先の貼り紙", en = "A notice at the door" },
      },
    },
  },

  page {
    id = "wait-first",
    title = { ja = "どれから備えるか", en = "What comes first?" },
    paragraph {
      ja = "備えるのは、**待てる時間が短いもの**からです。A社は、図面が2時間、注文が半日、送り状が\z
           1日、ホームページが1週間でした。",
      en = "Prepare first for **what can wait least**. At firm A: drawings 2 hours, orders half a \z
           day, labels a day, the website a week.",
    },
    single {
      id = "check-wait",
      stem = {
        ja = "A社は、控え（バックアップ）のディスクを1台だけ買えます。何のために使いますか。",
        en = "Firm A can buy one disk for copies. What for?",
      },
      wrong {
        ja = "ホームページの写真",
        en = "The photos on the website",
        feedback = {
          ja = "見える物から守りたくなります。ですが、1週間は待てます。",
          en = "What everyone sees comes to mind first. But it can wait a week.",
        },
      },
      right {
        ja = "加工機へ送る図面",
        en = "Drawings for the machines",
        feedback = {
          ja = "2時間で仕事が止まる物に、真っ先に使います。",
          en = "It stops work after two hours, so it comes first.",
        },
      },
      wrong {
        ja = "送り状の書式",
        en = "Forms for delivery labels",
        feedback = {
          ja = "毎日使うので気になります。手書きで1日はしのげます。",
          en = "Used every day, so it seems urgent. By hand you get through a day.",
        },
      },
    },
  },

  page {
    id = "both",
    title = { ja = "便利にする日に、守りも決める", en = "New tool, new rules: the same day" },
    figure {
      picture = "bicycle.svg",
      description = {
        ja = "自転車。後ろの車輪は「便利に」、前の車輪は「守る」。",
        en = "A bicycle. One wheel is convenience, the other protection.",
      },
      labels = {
        { x = 0.3125, y = 0.9, width = 0.34, ja = "便利に", en = "Convenient" },
        { x = 0.7, y = 0.9, width = 0.34, ja = "守る", en = "Protected" },
      },
    },
    paragraph {
      ja = "新しいITを入れる**その日**に、四つを紙に書きます。",
      en = "**On day one** of a new tool write four things:",
    },
    list {
      { ja = "何の情報が入るか", en = "What information goes in" },
      {
        ja = "誰が入れるか。IDは一人に一つ、多要素認証（二つ以上の証拠で本人と確かめる）",
        en = "Who may sign in: an ID each, multi-factor sign-in (two proofs or more)",
      },
      { ja = "控えはどこにあるか", en = "Where the copy is" },
      {
        ja = "やめるとき、データをどう戻し、消すか",
        en = "On leaving: how data returns, is erased",
      },
    },
    example {
      ja = "20人の仕出し屋は、注文アプリの初日に書きました。店長が替わった日、その紙でIDを移せま\z
           した。",
      en = "A caterer (20 people) did so with an order app. When the manager changed, the sheet \z
           showed which IDs to move.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。間違えたところは、ページに戻って確かめられます。",
      en = "You complete it with every answer right. Go back to the pages for what you missed.",
    },
    minutes = 8,

    single {
      id = "no-it-firm",
      review = { "one-day" },
      stem = {
        ja = "「うちはITの会社ではないから、守りは後でいい」と言う社長がいます。何をすると、話が\z
             進みますか。",
        en = "“We are no IT firm, so security can wait,” says an owner. What moves the talk \z
             forward?",
      },
      wrong {
        ja = "大きな会社の事故の記事を、一緒に読む",
        en = "Read about an accident at some large company together",
        feedback = {
          ja = "新聞の記事は説得力があるように見えます。大きな会社の話は、ますます人ごとに聞こえ\z
               ます。",
          en = "A news story seems convincing. A large firm's trouble sounds even more like \z
               other people's.",
        },
      },
      wrong {
        ja = "パソコンの台数と買った年を、表に書き出す",
        en = "List computers and their years of purchase",
        feedback = {
          ja = "表があると安心です。台数からは、仕事がどう止まるかが見えません。",
          en = "A table feels like progress. Numbers of machines do not show which work stops.",
        },
      },
      right {
        ja = "昨日の仕事を挙げ、止まる物に印をつける",
        en = "Go through yesterday and mark what would stop",
        feedback = {
          ja = "自分の一日で考えると、人ごとでなくなります。",
          en = "One's own day makes it one's own matter.",
        },
      },
    },

    categorize {
      id = "three-uses",
      review = { "uses" },
      stem = {
        ja = "2009年の調査の三つの使い道に分けてください。",
        en = "Sort these into the three uses of the 2009 survey.",
      },
      feedback = {
        ja = "誰のための仕事かを考えます。自社の管理か、伝え合いか、お客さまか。",
        en = "For whom is the work: the firm's books, exchange, or customers?",
      },
      category {
        id = "core",
        ja = "社内の中心の仕事",
        en = "Core work inside",
        option { ja = "給与の計算", en = "Payroll" },
        option { ja = "仕入れと売り上げの管理", en = "Purchases and sales" },
      },
      category {
        id = "share",
        ja = "メール、共有など",
        en = "Mail, sharing",
        option { ja = "図面を置く共有フォルダー", en = "A shared folder of drawings" },
        option { ja = "仕入れ先とのメール", en = "E-mail with suppliers" },
      },
      category {
        id = "front",
        ja = "お客さまとの窓口",
        en = "For customers",
        option { ja = "ネット通販", en = "A Web shop" },
        option { ja = "ネットで受ける注文", en = "Orders over the Internet" },
      },
    },

    number {
      id = "none-or-one",
      review = { "machines" },
      stem = {
        ja = "2009年の66社のうち、ITの係がいないか1人だけの会社は、合わせて何社ですか。",
        en = "Of the 66 firms of 2009, how many had nobody or one person for IT?",
      },
      answer = 45,
      least = 0,
      most = 66,
      unit = { ja = "社", en = "firms" },
      feedback = {
        ja = "「0」と「1」の、係の棒を足します。サーバーの棒と取り違えないようにします。",
        en = "Add the bars for people at “0” and “1”, not those for servers.",
      },
    },

    multiple {
      id = "one-keeper",
      review = { "machines" },
      stem = {
        ja = "ITは島田さん一人に任せています。来月、2週間休みます。今週することを、すべて選んで\z
             ください。",
        en = "Only Ms Shimada looks after IT. Next month she is away for two weeks. Choose all \z
             to do this week.",
      },
      right {
        ja = "手順を紙に書き、別の人が一度やってみる",
        en = "Write down the steps and let another person try",
      },
      wrong {
        ja = "休みの間は、何かあれば本人の携帯にかける",
        en = "Agree to call her mobile when something happens",
        feedback = {
          ja = "一番早い答えに思えます。つながらないと、会社が止まります。",
          en = "It seems the quickest answer. When she cannot be reached, the firm stands still.",
        },
      },
      right {
        ja = "管理者のパスワードを、封をして金庫に入れる",
        en = "Seal the administrator's password in the safe",
      },
      wrong {
        ja = "管理者のパスワードを、付箋で画面に貼っておく",
        en = "Stick the administrator's password on the screen",
        feedback = {
          ja = "すぐ使えて便利です。通りかかった人も使えてしまいます。",
          en = "Handy, but also for whoever walks past.",
        },
      },
      right {
        ja = "直せる業者の名前と契約を、一覧にして渡す",
        en = "Hand over a list of repairers and contracts",
      },
    },

    true_false {
      id = "size-or-trade",
      review = { "tohoku" },
      stem = {
        ja = "2021年度の東北の調査では、人の多い会社ほど、デジタル化も守りも進んでいた。",
        en = "In the Tohoku survey of fiscal 2021, the more people a firm had, the further it \z
             was with IT and security.",
      },
      answer = false,
      feedback = {
        ja = "大きい会社ほど進むと思いがちです。表れたのは、大きさより業種の差でした。",
        en = "Larger firms seem likely to be ahead. The difference lay in the trade rather than \z
             the size.",
      },
    },

    order {
      id = "least-wait",
      review = { "wait", "wait-first" },
      stem = {
        ja = "弁当屋が書いた「待てる時間」です。先に備えるものから並べてください。",
        en = "A lunch shop wrote down how long it can wait. Put first what it prepares for first.",
      },
      feedback = {
        ja = "待てる時間が短いものから備えます。使う人の数や値段の順ではありません。",
        en = "Begin with what can wait least, not with what many use or what cost most.",
      },
      option { ja = "昼の注文アプリ：30分", en = "The lunch app: 30 minutes" },
      option { ja = "レジ：3時間", en = "The till: 3 hours" },
      option { ja = "仕入れの表：1日", en = "The purchase list: 1 day" },
      option { ja = "献立の写真：1か月", en = "Photos of the menu: 1 month" },
    },

    single {
      id = "first-day",
      review = { "both" },
      stem = {
        ja = "接骨院が、明日から予約アプリを使います。今日のうちに決めるのはどれですか。",
        en = "A clinic begins to use a booking app tomorrow. Which is settled today?",
      },
      wrong {
        ja = "人気が出たときに増やす予約の枠",
        en = "The slots to add when it becomes popular",
        feedback = {
          ja = "期待がふくらみます。枠は、使いながら決められます。",
          en = "Hopes run high. Slots can be settled as you go.",
        },
      },
      right {
        ja = "退職した人のIDを切る係",
        en = "Who stops the IDs of leavers",
        feedback = {
          ja = "入れる人を決めることは、出る人を決めることです。",
          en = "To settle who gets in is to settle who goes out.",
        },
      },
      wrong {
        ja = "全員で使う一つのパスワード",
        en = "One password for all to share",
        feedback = {
          ja = "覚えやすく、初日は楽です。辞めた人も使え、誰がしたか分かりません。",
          en = "Easy on day one. Leavers can use it, and nobody knows who did what.",
        },
      },
      wrong {
        ja = "控えを取り始める月（来年から）",
        en = "The month next year when copies begin",
        feedback = {
          ja = "慣れてから、と思いがちです。予約は明日からたまります。",
          en = "“When we are used to it.” Bookings pile up from tomorrow.",
        },
      },
    },
  },
}
