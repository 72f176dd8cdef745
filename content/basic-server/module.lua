-- Unit 7 of the basic seminar: servers, storage on the network, cloud services, the firm's website.

module {
  id = "basic-server",
  version = 1,
  minutes = 18,
  title = { ja = "サーバーとクラウドを守る", en = "Protecting servers and cloud services" },
  summary = {
    ja = "NAS、業務サーバー、クラウド、会社のホームページを、小さな会社でも守れるようになります。",
    en = "Learn how even a small firm protects its NAS, business server, cloud services and \z
          website.",
  },

  page {
    id = "what",
    title = { ja = "サーバーは、みんなの物置", en = "A server is everybody's storeroom" },
    paragraph {
      ja = "サーバーは、みんなのために働く機械です。小さな会社にも、たいてい次のどれかがあります。\z
            NASは、ネットワークにつないだ共有ディスクです。",
      en = "A server is a machine that works for everybody. Most small firms have some of \z
            these. A NAS is a disk shared over the network.",
    },
    figure {
      picture = "four-places.svg",
      description = {
        ja = "会社の建物から線が、共有ディスク、業務サーバー、クラウド、ホームページの四つへ伸びて\z
              いる。",
        en = "Lines lead from an office building to shared storage, a business server, a cloud \z
              and a website.",
      },
      labels = {
        { x = 0.19, y = 0.395, width = 0.3, ja = "共有ディスク", en = "Shared disk" },
        { x = 0.19, y = 0.865, width = 0.32, ja = "業務サーバー", en = "Server" },
        { x = 0.825, y = 0.4, width = 0.26, ja = "クラウド", en = "Cloud" },
        { x = 0.82, y = 0.865, width = 0.3, ja = "ホームページ", en = "Website" },
      },
    },
    paragraph {
      ja = "物置の鍵が甘いと、**一人の失敗が全員に**及びます。",
      en = "If the storeroom is badly locked, **one person's slip hits everybody**.",
    },
    note {
      ja = "機械が一台もない会社でも、メールや会計のクラウドは「借りている物置」です。",
      en = "A firm without any machine of its own still rents storerooms: e-mail and accounts \z
            in the cloud.",
    },
  },

  page {
    id = "causes",
    title = { ja = "破られる、三つの理由", en = "Three reasons why servers are broken into" },
    paragraph {
      ja = "IPAに届いた2021年の不正アクセス243件では、被害の原因として次の三つが目立ちました。",
      en = "Among 243 cases of unauthorized access reported to IPA in 2021, three causes of \z
            harm stood out.",
    },
    figure {
      picture = "causes.svg",
      description = {
        ja = "三本の横棒。古いソフトや未更新が51件、設定の不備が39件、IDとパスワードの管理の不備\z
              が34件。",
        en = "Three bars: old or unpatched software 51 cases, faulty settings 39, badly kept \z
              IDs and passwords 34.",
      },
      labels = {
        { x = 0.19, y = 0.227, width = 0.36, ja = "古いソフト 51件", en = "Old software: 51" },
        { x = 0.2, y = 0.496, width = 0.33, ja = "設定の不備 39件", en = "Settings: 39" },
        { x = 0.2, y = 0.765, width = 0.33, ja = "IDの管理 34件", en = "ID handling: 34" },
      },
    },
    note {
      ja = "出典：IPA「コンピュータウイルス・不正アクセスの届出状況（2021年）」",
      en = "Source: IPA, reports of viruses and unauthorized access, 2021.",
    },
  },

  page {
    id = "causes-remedy",
    title = { ja = "理由ごとに、備えが違う", en = "Each reason has its own remedy" },
    paragraph {
      ja = "一つの備えで、三つとも防ぐことはできません。",
      en = "No single remedy helps against all three.",
    },
    match {
      id = "check-causes",
      stem = { ja = "原因と備えを結んでください。", en = "Match each cause with its remedy." },
      pair {
        ja = "古いソフト",
        en = "Old software",
        with = { ja = "更新を続ける", en = "Keep updating" },
        feedback = {
          ja = "直し方が公開された穴は、攻撃者も知っています。",
          en = "Attackers know the holes that updates close.",
        },
      },
      pair {
        ja = "設定の不備",
        en = "Faulty settings",
        with = { ja = "公開の範囲を見直す", en = "Review what is open" },
        feedback = {
          ja = "開けたつもりのない扉が開いています。",
          en = "A door stands open that nobody meant to open.",
        },
      },
      pair {
        ja = "IDの管理",
        en = "ID handling",
        with = { ja = "多要素認証にする", en = "Use multi-factor sign-in" },
        feedback = {
          ja = "パスワードは、盗まれることがあります。",
          en = "Passwords get stolen.",
        },
      },
    },
  },

  page {
    id = "update",
    title = { ja = "何を、だれが更新するか", en = "What is updated, and by whom" },
    grid {
      {
        { ja = "物置", en = "Storeroom" },
        { ja = "更新する物", en = "What to update" },
        { ja = "だれが", en = "By whom" },
      },
      {
        { ja = "NAS（共有ディスク）", en = "NAS (shared disk)" },
        { ja = "本体のソフト（ファームウェア）", en = "Its own software (firmware)" },
        { ja = "自社。自動更新に", en = "You: set it to automatic" },
      },
      {
        { ja = "業務サーバー", en = "Business server" },
        { ja = "OSと業務ソフト", en = "System and programs" },
        { ja = "保守の会社", en = "Maintenance firm" },
      },
      {
        { ja = "クラウド", en = "Cloud" },
        { ja = "サービスの中身", en = "The service itself" },
        { ja = "提供会社", en = "Provider" },
      },
      {
        { ja = "ホームページ", en = "Website" },
        {
          ja = "土台のソフト（WordPressなど）と追加部品",
          en = "Base software (such as WordPress) and plug-ins",
        },
        { ja = "契約で決める", en = "Agree it in the contract" },
      },
    },
    warning {
      ja = "支援の切れた物には、更新が出ません。**買い替える年**を一覧に書きます。",
      en = "Without support there are no updates. Note **the year to replace it**.",
    },
    ask {
      ja = "ホームページの更新は、だれの仕事ですか。",
      en = "Whose job is updating the website?",
    },
  },

  page {
    id = "nas",
    title = {
      ja = "共有ディスク（NAS）をネットに見せない",
      en = "Keep the shared disk (NAS) out of sight of the internet",
    },
    paragraph {
      ja = "NASには、外から開く便利な機能があります。使うと、世界中の機械から合鍵を試されます。",
      en = "A NAS can be opened from outside. Handy, but machines all over the world then try \z
            keys on it.",
    },
    figure {
      picture = "nas.svg",
      description = {
        ja = "左は、ネットから直接届くNASに攻撃の矢印が入る。右は、ルーターの内側に置いたNASで、\z
              矢印はルーターで止まる。",
        en = "Left: a NAS open to the internet; attacks reach it. Right: a NAS behind a router; \z
              attacks stop there.",
      },
      labels = {
        { x = 0.25, y = 0.905, width = 0.4, ja = "外から直接開く", en = "Open to the outside" },
        { x = 0.745, y = 0.905, width = 0.4, ja = "ルーターの内側", en = "Behind the router" },
      },
    },
    list {
      { ja = "外から開く機能を切る", en = "Switch off access from outside" },
      {
        ja = "初めからある管理者のパスワードを変える",
        en = "Change the administrator's first password",
      },
      {
        ja = "外で使う資料は、多要素認証のあるクラウドに置く",
        en = "Put what is needed outside into a cloud with multi-factor sign-in",
      },
    },
    example {
      ja = "設計事務所のA社は、外から開けるNASの図面を一晩で暗号化されました。",
      en = "Firm A, architects, had such a NAS. One night all drawings were encrypted.",
    },
  },

  page {
    id = "accounts",
    title = { ja = "だれが、何を開けるか", en = "Who may open what" },
    grid {
      {
        { ja = "置き場所", en = "Folder" },
        { ja = "営業", en = "Sales" },
        { ja = "経理", en = "Accounts" },
        { ja = "社長", en = "Owner" },
      },
      {
        { ja = "見積書", en = "Estimates" },
        { ja = "書く", en = "Write" },
        { ja = "見る", en = "Read" },
        { ja = "書く", en = "Write" },
      },
      {
        { ja = "給与", en = "Wages" },
        { ja = "×", en = "×" },
        { ja = "書く", en = "Write" },
        { ja = "見る", en = "Read" },
      },
      {
        { ja = "お知らせ", en = "Notices" },
        { ja = "見る", en = "Read" },
        { ja = "見る", en = "Read" },
        { ja = "書く", en = "Write" },
      },
    },
    paragraph {
      ja = "**仕事に要る人だけ**が開ければ、一人のIDが盗まれても、渡るのは一部で済みます。",
      en = "If **only those who need it** can open a folder, one stolen ID gives away only a \z
            part.",
    },
    list {
      { ja = "一人に一つのID。共用しない", en = "One ID for each person, none shared" },
      {
        ja = "管理者のIDは、設定を変えるときだけ使う",
        en = "Use the administrator's ID only to change settings",
      },
      { ja = "辞めた人のIDは、その日に止める", en = "Stop the ID of a leaver on the same day" },
    },
  },

  page {
    id = "cloud",
    title = {
      ja = "クラウドにも、自分の持ち場がある",
      en = "In the cloud, part of the guarding is yours",
    },
    paragraph {
      ja = "建物や機械を守り、サービスを新しく保つのは提供会社です。**だれに開け、何を置くか**は\z
            、使う会社の仕事です。",
      en = "The provider guards buildings and machines and keeps the service up to date. **Who \z
            gets in and what you store** is up to you.",
    },
    figure {
      picture = "shared.svg",
      description = {
        ja = "二段の図。上の段に人と鍵と書類、下の段にサーバーと建物。",
        en = "Two layers: people, a key and documents above; servers and a building below.",
      },
      labels = {
        { x = 0.77, y = 0.28, width = 0.34, ja = "使う会社の持ち場", en = "Your part" },
        { x = 0.77, y = 0.69, width = 0.34, ja = "提供会社の持ち場", en = "Provider's part" },
      },
    },
  },

  page {
    id = "cloud-parts",
    title = { ja = "どちらの持ち場か、迷ったら", en = "Not sure whose part it is?" },
    paragraph {
      ja = "**自社にしか分からないこと**か、**提供会社しか触れない物**かを考えます。",
      en = "Ask: **does only your firm know it**, or **can only the provider touch it**?",
    },
    categorize {
      id = "check-cloud",
      stem = { ja = "どちらの持ち場ですか。", en = "Whose part is it?" },
      category {
        id = "ours",
        ja = "使う会社",
        en = "Ours",
        option {
          ja = "共有リンクの設定",
          en = "Settings of shared links",
          feedback = {
            ja = "提供会社は、だれに見せたいかを知りません。",
            en = "The provider does not know whom you want to show it.",
          },
        },
        option {
          ja = "辞めた人のID",
          en = "IDs of leavers",
          feedback = {
            ja = "だれが辞めたかは、自社にしか分かりません。",
            en = "Only you know who has left.",
          },
        },
      },
      category {
        id = "theirs",
        ja = "提供会社",
        en = "The provider's",
        option {
          ja = "建物の出入り",
          en = "Who enters the building",
          feedback = {
            ja = "使う会社は、建物の場所も知らないのがふつうです。",
            en = "Customers do not even know where it is.",
          },
        },
        option {
          ja = "機械の故障への備え",
          en = "Machines that break",
          feedback = {
            ja = "借りている側には、触れない機械です。",
            en = "You cannot touch those machines.",
          },
        },
      },
    },
  },

  page {
    id = "cloud-settings",
    title = { ja = "クラウドで先に直す設定", en = "Cloud settings to mend first" },
    list {
      {
        ja = "**多要素認証**を、管理者から順に全員へ",
        en = "**Multi-factor sign-in** for all, administrators first",
      },
      {
        ja = "管理者は二人。管理用のIDを、ふだんの仕事に使わない",
        en = "Two administrators, whose special IDs are not used for daily work",
      },
      {
        ja = "共有するときは、相手と期限を決める",
        en = "Share with named people and an end date",
      },
      {
        ja = "半年に一度、公開中のリンクとIDを見直す",
        en = "Twice a year, review open links and IDs",
      },
      {
        ja = "解約の前に、データを取り出し、消去を確かめる",
        en = "Before leaving a service, take your data out and make sure it is deleted",
      },
    },
    warning {
      ja = "「リンクを知る全員」は、世界の全員になりえます。転送を止められないからです。",
      en = "“Anyone with the link” may become anyone in the world: you cannot stop it from \z
            being passed on.",
    },
    ask {
      ja = "ただ一人の管理者が急に休んだら、だれが入れますか。",
      en = "If your only administrator falls ill, who can get in?",
    },
  },

  page {
    id = "website",
    title = { ja = "ホームページが破られると", en = "When the website is broken into" },
    paragraph {
      ja = "ホームページは、一日中、外に開いている店先です。更新されない追加部品から、機械が自動\z
            で入り込みます。",
      en = "A website is a shop front that never closes. Machines slip in through plug-ins that \z
            were never updated.",
    },
    figure {
      picture = "website.svg",
      description = {
        ja = "上に、虫の入ったホームページと、訪れる二人。下へ矢印が伸び、左はにせの画面、右は書\z
              類を持つ覆面の人物。",
        en = "Above, two visitors and a website with a bug in it. Arrows lead down to a fake \z
              page and to a thief with a document.",
      },
      labels = {
        { x = 0.835, y = 0.27, width = 0.25, ja = "会社のサイト", en = "Your site" },
        { x = 0.22, y = 0.875, width = 0.34, ja = "にせの画面へ", en = "Fake page" },
        { x = 0.77, y = 0.875, width = 0.36, ja = "情報が外へ", en = "Data leaks" },
      },
    },
    example {
      ja = "ある美容室のサイトは、客をにせの通販に飛ばしていました。気づいたきっかけは、客から\z
            の電話でした。",
      en = "A hairdresser learned it from a customer: the website sent visitors to a fake shop.",
    },
    note {
      ja = "「盗む物がない小さなサイト」も、**客をだます踏み台**に使えるので狙われます。",
      en = "Even a small site with nothing to steal is useful **to cheat its visitors**.",
    },
  },

  page {
    id = "website-measures",
    title = { ja = "店先の戸締まり", en = "Locking up the shop front" },
    list {
      {
        ja = "土台のソフトと追加部品を自動更新にする",
        en = "Let base software and plug-ins update themselves",
      },
      {
        ja = "使わない追加部品は、止めるだけでなく消す",
        en = "Delete plug-ins you do not use; switching them off is not enough",
      },
      {
        ja = "管理画面に多要素認証をかける",
        en = "Use multi-factor sign-in for its administration",
      },
      {
        ja = "問い合わせの内容を、サイトの中にためない",
        en = "Do not pile up enquiries on the site",
      },
      {
        ja = "サイトの住所（ドメイン）の更新期限を、二人が知る",
        en = "Two people know when the address (domain) has to be renewed",
      },
      {
        ja = "契約書に「更新はだれがするか」を書く",
        en = "Write into the contract who does the updates",
      },
    },
    single {
      id = "check-plugin",
      stem = {
        ja = "2年使っていない追加部品があります。どうしますか。",
        en = "A plug-in was not used for two years. What do you do with it?",
      },
      wrong {
        ja = "また使う日のために、停止して残す。",
        en = "Switch it off and keep it for later.",
        feedback = {
          ja = "すぐ戻せて便利です。しかし、止めた部品のファイルも、穴として使われることがありま\z
                す。",
          en = "Handy to have. But files of a stopped plug-in may still be used as a hole.",
        },
      },
      right {
        ja = "控えを取ってから、消す。",
        en = "Make a copy, then delete it.",
        feedback = {
          ja = "要るときは、新しい物を入れられます。",
          en = "You can install a fresh one when needed.",
        },
      },
      wrong {
        ja = "動いているので、何もしない。",
        en = "It works, so leave it.",
        feedback = {
          ja = "問題なく動いて見えます。けれども、更新されない部品は入口になります。",
          en = "It looks fine. But what is never updated becomes a way in.",
        },
      },
    },
  },

  page {
    id = "altered",
    title = { ja = "書き換えられたときの順番", en = "When it has been altered: in this order" },
    steps {
      {
        ja = "公開を止め、「点検中」の画面に替える",
        en = "Take it offline; show “under maintenance”",
      },
      { ja = "今の中身と記録（ログ）を写しておく", en = "Copy what is there now, with the logs" },
      { ja = "制作会社、警察、IPAに相談する", en = "Talk to the web maker, the police and IPA" },
      {
        ja = "穴をふさぎ、管理のパスワードを全部変える",
        en = "Close the hole; change all administration passwords",
      },
      {
        ja = "安全な控えから戻し、経緯を知らせる",
        en = "Restore from a safe copy and say what happened",
      },
    },
    paragraph {
      ja = "急いで元に戻すと、証拠が消え、**同じ穴からまた**入られます。",
      en = "Restoring at once destroys evidence, and they **come back by the same hole**.",
    },
    note {
      ja = "個人情報が漏れたおそれがあれば、個人情報保護委員会への報告が要ります。速報の目安は、\z
            知ってから3〜5日です。",
      en = "If personal data may have leaked, tell the Personal Information Protection \z
            Commission: a first report within about 3 to 5 days of learning of it.",
    },
  },

  page {
    id = "copies",
    title = { ja = "同じ箱の二枚は、控えではない", en = "Two disks in one box are no backup" },
    paragraph {
      ja = "NASのミラーリング（同じ物を二枚に書く仕組み）は、故障への備えです。**消した物は、二\z
            枚から同時に**消えます。",
      en = "Mirroring in a NAS writes everything to two disks in case one breaks. **What is \z
            deleted goes from both at once.**",
    },
    figure {
      picture = "mirror.svg",
      description = {
        ja = "左は、一つの箱の中で二枚とも×印のついたディスク。右は、鍵のかかる別の棚に離して置\z
              いたディスクで、丸印がある。",
        en = "Left: two disks in one box, both crossed out. Right: a disk kept apart in a \z
              locked cabinet, ticked.",
      },
      labels = {
        { x = 0.305, y = 0.8, width = 0.5, ja = "箱の中の二枚", en = "Two in one box" },
        { x = 0.8, y = 0.8, width = 0.32, ja = "離した一枚", en = "One apart" },
      },
    },
    list {
      {
        ja = "三つ持ち、二種類に分け、一つは線を外す（3-2-1）",
        en = "Three copies, two kinds, one unplugged (3-2-1)",
      },
      { ja = "クラウドの中身も、別の所に写す", en = "Copy cloud data elsewhere, too" },
      { ja = "年に二度は、戻す練習をする", en = "Practise restoring twice a year" },
    },
    true_false {
      id = "check-mirror",
      answer = false,
      stem = {
        ja = "ミラーリングのNASは、ランサムウェアに暗号化された書類を元に戻せる。",
        en = "A NAS with mirroring brings back files that ransomware encrypted.",
      },
      feedback = {
        ja = "暗号化された物が、二枚とも同じように書かれます。",
        en = "Both disks receive the encrypted files alike.",
      },
    },
  },

  page {
    id = "place",
    title = { ja = "置き場所と、もう一人の人", en = "Where it stands, and a second person" },
    paragraph {
      ja = "機械は、触れる人と、直せる人も決めておきます。",
      en = "Decide, too, who may touch a machine and who can repair it.",
    },
    list {
      {
        ja = "鍵のかかる場所に置く。床や、足がコードに当たる所は避ける",
        en = "Keep it locked up, off the floor, its cable out of the way of feet",
      },
      { ja = "停電に備えた電源（UPS）をつなぐ", en = "Give it a battery supply (UPS)" },
      { ja = "パスワードを画面に貼らない", en = "Stick no passwords on the screen" },
      {
        ja = "手順書と連絡先を紙にし、**扱える人を二人**にする",
        en = "Put steps and contacts on paper; have **two people who can do it**",
      },
    },
    example {
      ja = "IPAの2009年の資料には、こんな想定があります。詳しい一人の長い休みにメールが止まり、\z
            手順書がなく、だれも戻せませんでした。",
      en = "An IPA text of 2009 imagines this: mail stopped while the only expert was on a long \z
            holiday, and nobody had instructions.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で、この単元は修了です。",
      en = "The unit is complete when every answer is right.",
    },

    true_false {
      id = "no-machine",
      review = { "what", "cloud" },
      answer = false,
      stem = {
        ja = "メールも会計もクラウドの会社では、サーバーの守りは提供会社にまかせきりでよい。",
        en = "A firm with e-mail and accounts in the cloud can leave the guarding of servers \z
              entirely to the providers.",
      },
      feedback = {
        ja = "手元に機械がないと、そう思えます。しかし、だれに開けるかの設定は、使う会社にしかで\z
              きません。",
        en = "With no machine in sight it seems so. But only the firm itself can decide who \z
              gets in.",
      },
    },

    match {
      id = "three-causes",
      review = { "causes", "causes-remedy" },
      stem = {
        ja = "次の被害は、三つの理由のどれに当たりますか。",
        en = "Which of the three reasons led to each case?",
      },
      also = { { ja = "建物の警備の不足", en = "Poor guarding of the building" } },
      pair {
        ja = "直し方が出て1年たつ穴から入られた",
        en = "They used a hole with a fix a year old",
        with = { ja = "古いソフト", en = "Old software" },
        feedback = {
          ja = "直し方は出ていました。入れていなかったのです。",
          en = "The fix was there; nobody had installed it.",
        },
      },
      pair {
        ja = "試しに全員へ公開した名簿が残っていた",
        en = "A list opened to all for a trial stayed open",
        with = { ja = "設定の不備", en = "Faulty settings" },
        feedback = {
          ja = "ソフトも鍵も正しく働いていました。開け方が違っていました。",
          en = "Software and keys worked. It was opened too wide.",
        },
      },
      pair {
        ja = "通販で漏れたパスワードを、NASにも使っていた",
        en = "A password leaked by a shop also opened the NAS",
        with = { ja = "IDの管理", en = "ID handling" },
        feedback = {
          ja = "同じパスワードの使い回しは、設定や更新では防げません。",
          en = "Updates do not help against a reused password.",
        },
      },
    },

    single {
      id = "site-owner",
      review = { "update", "website-measures" },
      stem = {
        ja = "制作会社が3年前に作ったサイトがあります。保守の契約はありません。今週、何をします\z
              か。",
        en = "A web maker built your site three years ago. There is no maintenance contract. \z
              What do you do this week?",
      },
      right {
        ja = "更新をだれがするかを、制作会社と話して決める。",
        en = "Agree with the maker who does the updates.",
        feedback = {
          ja = "持ち主のいない更新は、だれもしません。",
          en = "Updates without an owner are not done.",
        },
      },
      wrong {
        ja = "作った会社が気づけば、知らせてくるのを待つ。",
        en = "Wait for the maker to tell you of any problem.",
        feedback = {
          ja = "作った人が見てくれている気がします。しかし、契約がなければ、見る仕事はありません\z
                。",
          en = "It feels as if the maker were watching. Without a contract, nobody is.",
        },
      },
      wrong {
        ja = "見た目が古くなった年に、作り直しを頼む。",
        en = "Have it rebuilt when it begins to look dated.",
        feedback = {
          ja = "費用をまとめたくなります。けれども、穴は見た目より先に古くなります。",
          en = "One bill seems better. But holes age faster than looks.",
        },
      },
      wrong {
        ja = "載せる記事を減らし、狙われにくくする。",
        en = "Show fewer pages, to be a smaller target.",
        feedback = {
          ja = "目立たなければ安全に思えます。しかし、機械は中身に関係なく、古い部品を探します。",
          en = "Small seems safe. But machines look for old parts whatever the site shows.",
        },
      },
    },

    single {
      id = "nas-outside",
      review = { "nas" },
      stem = {
        ja = "現場の社員が「NASの図面を外でも見たい」と言います。どうしますか。",
        en = "People on site want to see the drawings on the NAS. What do you do?",
      },
      wrong {
        ja = "NASの番号（ポート）を変え、ネットに公開する。",
        en = "Open the NAS on an unusual port number.",
        feedback = {
          ja = "番号を変えれば隠れた気になります。しかし、機械は全部の番号を順に試します。",
          en = "A different number feels hidden. But machines try them all.",
        },
      },
      wrong {
        ja = "社員に長いパスワードを配り、NASをネットに公開する。",
        en = "Open the NAS and give staff a long password.",
        feedback = {
          ja = "長いパスワードはよい心がけです。けれども、NASの欠陥を突かれると、パスワードなし\z
                で入られます。",
          en = "Long is good. But a flaw in the NAS lets them in without any password.",
        },
      },
      right {
        ja = "見る図面だけを、多要素認証のクラウドに置く。",
        en = "Put those drawings in a cloud with multi-factor sign-in.",
        feedback = {
          ja = "NASを外に見せず、渡る物も少なく済みます。",
          en = "The NAS stays hidden, and less is at stake.",
        },
      },
      wrong {
        ja = "社員が自分で選んだ無料のクラウドに、毎朝写す。",
        en = "Let staff copy them daily to free clouds of their own choice.",
        feedback = {
          ja = "手軽で費用もかかりません。しかし、だれに開いているかを、会社が確かめられません。",
          en = "Easy and free. But the firm cannot see who may open them.",
        },
      },
    },

    multiple {
      id = "admin-rules",
      review = { "cloud-settings", "accounts" },
      stem = {
        ja = "クラウドの管理者IDの扱いとして、よいものをすべて選んでください。",
        en = "Choose all good ways to handle a cloud's administrator IDs.",
      },
      right {
        ja = "急な休みに備え、管理できる人を二人にする。",
        en = "Have two people, in case one is away.",
        feedback = {
          ja = "一人だけだと、会社ごと締め出されることがあります。",
          en = "With one, the whole firm may be locked out.",
        },
      },
      wrong {
        ja = "二人で一つのIDを使い、パスワードをそろえる。",
        en = "Let the two share one ID and password.",
        feedback = {
          ja = "覚える物が減ります。しかし、だれがしたか分からず、多要素認証も一人の電話に縛られ\z
                ます。",
          en = "Less to remember. But nobody knows who did what, and one \z
                phone holds the second factor.",
        },
      },
      wrong {
        ja = "切り替えが面倒なので、毎日の仕事にも使う。",
        en = "Use it for daily work as well, to save switching.",
        feedback = {
          ja = "一つで済めば楽です。けれども、だまされた一度で、会社全部が開きます。",
          en = "One ID is easy. But one slip then opens the whole firm.",
        },
      },
      right {
        ja = "全員に広げる前に、まず管理者に多要素認証をかける。",
        en = "Start multi-factor sign-in with them, then the rest.",
        feedback = {
          ja = "盗まれて一番困る鍵から守ります。",
          en = "Guard the most harmful key first.",
        },
      },
      wrong {
        ja = "辞めた管理者のIDは、引き継ぎのため半年残す。",
        en = "Keep a leaver's ID for half a year for handover.",
        feedback = {
          ja = "聞きたいことが出る気がします。しかし、見張る人のいない鍵が残ります。",
          en = "Questions may come up. But it is a key that nobody watches.",
        },
      },
    },

    matrix {
      id = "whose-part",
      review = { "cloud", "cloud-parts", "cloud-settings" },
      points = {
        { ja = "使う会社", en = "Your firm" },
        { ja = "提供会社", en = "The provider" },
      },
      stem = {
        ja = "クラウドの会計サービスです。どちらの持ち場ですか。",
        en = "You use accounting in the cloud. Whose part is each?",
      },
      row {
        answer = 2,
        ja = "機械室の停電への備え",
        en = "Power cuts in the machine room",
        feedback = {
          ja = "機械室は提供会社の建物の中です。",
          en = "The machine room is in the provider's building.",
        },
      },
      row {
        answer = 1,
        ja = "税理士に見せる範囲",
        en = "What the tax adviser may see",
        feedback = {
          ja = "だれに何を見せるかは、会社が決めることです。",
          en = "Who sees what is for the firm to decide.",
        },
      },
      row {
        answer = 2,
        ja = "サービスの欠陥を直す更新",
        en = "Updates that mend the service",
        feedback = {
          ja = "中身の更新は、使う側にはできません。",
          en = "Customers cannot update the service.",
        },
      },
      row {
        answer = 1,
        ja = "退職した経理の人のID",
        en = "The ID of an accountant who left",
        feedback = {
          ja = "だれが辞めたかを、提供会社は知りません。",
          en = "The provider does not know who left.",
        },
      },
    },

    single {
      id = "wages-folder",
      review = { "accounts" },
      stem = {
        ja = "5人の会社が、「信頼し合っているので、給与の置き場所も全員が開けます」と言います。助\z
              言はどれですか。",
        en = "A firm of five says: “We trust each other, so all can open the wages folder.” \z
              What do you advise?",
      },
      wrong {
        ja = "信頼は大切なので、今のままにする。",
        en = "Trust matters; leave it as it is.",
        feedback = {
          ja = "仲のよさを壊したくない気持ちは自然です。しかし、盗まれたIDを使うのは、仲間ではな\z
                く他人です。",
          en = "Nobody wants to spoil trust. But a stolen ID is used by a stranger.",
        },
      },
      right {
        ja = "盗まれたときのために、開ける人を分ける。",
        en = "Divide it, in case an ID is stolen.",
        feedback = {
          ja = "仲間を疑うためではなく、一人のIDから渡る物を減らすためです。",
          en = "Not from distrust: less is lost with one ID.",
        },
      },
      wrong {
        ja = "全員に「給与は開かない」と約束してもらう。",
        en = "Ask all to promise not to open it.",
        feedback = {
          ja = "約束は社員を縛れます。けれども、入り込んだ攻撃者は約束していません。",
          en = "A promise binds staff. An intruder has promised nothing.",
        },
      },
      wrong {
        ja = "給与の名前を変え、目立たない所に移す。",
        en = "Rename it and move it out of the way.",
        feedback = {
          ja = "見つけにくくなった気がします。しかし、攻撃者の機械は全部の置き場所を見ます。",
          en = "It seems hidden. But an attacker's machine reads every folder.",
        },
      },
    },

    single {
      id = "small-site",
      review = { "website" },
      stem = {
        ja = "「うちのサイトは会社案内だけ。盗む物がないから狙われない」。どう答えますか。",
        en = "“Our site is a mere brochure, with nothing to steal. Who would attack it?” What \z
              do you answer?",
      },
      wrong {
        ja = "その通り。通販を始めるときに考えればよい。",
        en = "True. Think of it when you start to sell online.",
        feedback = {
          ja = "お金を扱うと危ない、という感覚は自然です。しかし、案内だけのサイトも踏み台にされ\z
                ます。",
          en = "Money feels like the danger. But plain sites are misused as well.",
        },
      },
      wrong {
        ja = "大手の会社が使う部品なら、まず破られない。",
        en = "Parts that big firms use are hardly ever broken.",
        feedback = {
          ja = "有名なら安心に思えます。けれども、広く使われる部品ほど、攻撃も多く作られます。",
          en = "Well known seems safe. But what many use is attacked most.",
        },
      },
      wrong {
        ja = "書き換えられても、すぐ戻せば害はない。",
        en = "If it is altered, put it back; no harm done.",
        feedback = {
          ja = "見た目は戻ります。しかし、その間に来た客はだまされ、穴も残ります。",
          en = "Looks come back. But visitors were cheated meanwhile, and the hole stays.",
        },
      },
      right {
        ja = "訪れた客をだますために使われる。",
        en = "It is used to cheat the people who visit it.",
        feedback = {
          ja = "客と信用が、盗まれる物です。",
          en = "Visitors and trust are what is stolen.",
        },
      },
    },

    order {
      id = "site-altered",
      review = { "altered" },
      stem = {
        ja = "サイトが書き換えられました。することを順に並べてください。",
        en = "Your site was altered. Put the steps into order.",
      },
      feedback = {
        ja = "客を守り、証拠を残し、穴をふさいでから戻します。",
        en = "Protect visitors, keep evidence, close the hole, then restore.",
      },
      hints = {
        {
          ja = "初めの一つは、これから来る客のためです。",
          en = "The first step is for the visitors still to come.",
        },
      },
      option { ja = "「点検中」の画面に替える", en = "Show “under maintenance”" },
      option { ja = "今の中身と記録を写す", en = "Copy the contents and logs" },
      option { ja = "入られた穴をふさぐ", en = "Close the hole they used" },
      option { ja = "安全な控えから戻す", en = "Restore from a safe copy" },
    },

    true_false {
      id = "mirror-break",
      review = { "copies" },
      answer = true,
      stem = {
        ja = "ミラーリングのNASなら、ディスクが一枚壊れても仕事を続けられる。それでも、離した控\z
              えは別に要る。",
        en = "With mirroring, work goes on when one disk breaks. A copy kept apart is needed \z
              all the same.",
      },
      feedback = {
        ja = "故障には強い仕組みです。しかし、消した物や暗号化された物は、二枚とも同じになります\z
              。",
        en = "It helps when a disk breaks. But deletion and encryption hit both disks alike.",
      },
    },

    hotspot {
      id = "corner",
      review = { "place" },
      picture = "corner.svg",
      most = 2,
      stem = {
        ja = "小さな会社の一角です。直したほうがよい所を、二つ選んでください。",
        en = "A corner of a small firm. Choose the two places that should be mended.",
      },
      description = {
        ja = "机の上にノートパソコンと貼り紙。机の下の床にNASがあり、長いコードが床のコンセント\z
              へ伸びる。右の棚には書類とサーバーがあり、鍵がついている。",
        en = "A laptop with a note stuck to it on a desk; a NAS on the floor below, its cable \z
              trailing to a socket; a cabinet with papers, a server and a lock.",
      },
      wrong {
        x = 0.06,
        y = 0.1,
        width = 0.22,
        height = 0.28,
        ja = "窓",
        en = "The window",
        feedback = {
          ja = "窓から見える物にも気をつけたいところです。この絵では、窓の前に機械も画面もありま\z
                せん。",
          en = "Mind what can be seen through it. Here nothing stands before it.",
        },
      },
      right {
        x = 0.245,
        y = 0.42,
        width = 0.12,
        height = 0.14,
        ja = "画面の貼り紙",
        en = "The note on the screen",
      },
      right {
        x = 0.125,
        y = 0.67,
        width = 0.5,
        height = 0.22,
        ja = "床のNASとコード",
        en = "The NAS and cable on the floor",
      },
      wrong {
        x = 0.69,
        y = 0.17,
        width = 0.235,
        height = 0.68,
        ja = "鍵のある棚のサーバー",
        en = "The server in the locked cabinet",
        feedback = {
          ja = "棚の中は見えにくく心配になります。けれども、鍵があり、床からも離れています。",
          en = "One cannot see into it. But it is locked and off the floor.",
        },
      },
    },
  },
}
