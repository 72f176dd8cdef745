module {
  id = "basic-pc",
  version = 1,
  minutes = 13,
  title = { ja = "パソコンでできる対策", en = "What you can do on a PC" },
  summary = {
    ja = "更新、ウイルス対策、サインイン、画面ロック、暗号化、アプリの六つの守りを、今日から整\z
          えられるようになります。",
    en = "Set up six protections from today: updates, antivirus, sign-in, screen lock, \z
          encryption and apps.",
  },

  page {
    id = "layers",
    title = { ja = "守りは重ねる", en = "Protection comes in layers" },
    paragraph {
      ja = "一つの守りで全部は防げません。一つが破れても次が止めるように、**重ねます**。",
      en = "No single protection stops everything. **Layer them**, so that the next one holds.",
    },
    figure {
      picture = "layers.svg",
      description = {
        ja = "中央のパソコンを、六つの丸い絵が囲む。更新の矢印、盾、鍵、ロックした画面、鍵のあ\z
              るディスク、並んだアプリ。",
        en = "Six round pictures around a laptop: an update arrow, a shield, a key, a locked \z
              screen, a locked disk, a set of apps.",
      },
      labels = {
        { x = 0.163, y = 0.29, width = 0.3, ja = "更新", en = "Updates" },
        { x = 0.5, y = 0.285, width = 0.3, ja = "ウイルス対策", en = "Antivirus" },
        { x = 0.837, y = 0.29, width = 0.3, ja = "サインイン", en = "Sign-in" },
        { x = 0.163, y = 0.75, width = 0.3, ja = "画面ロック", en = "Screen lock" },
        { x = 0.5, y = 0.935, width = 0.3, ja = "暗号化", en = "Encryption" },
        { x = 0.837, y = 0.75, width = 0.3, ja = "アプリ", en = "Apps" },
      },
    },
    note {
      ja = "どれも、パソコンに初めから入っている機能で始められます。",
      en = "All of these can begin with what comes with the PC.",
    },
  },

  page {
    id = "updates",
    title = { ja = "更新は、いちばん効く守り", en = "Updates protect the most" },
    figure {
      picture = "causes.svg",
      description = {
        ja = "横棒のグラフ。上から51件、39件、34件。", en = "A bar chart: 51, 39 and 34 cases.",
      },
      labels = {
        {
          x = 0.32, y = 0.075, width = 0.6,
          ja = "古い版・更新なし", en = "Old versions, no updates",
        },
        { x = 0.93, y = 0.2, width = 0.13, ja = "51", en = "51" },
        { x = 0.3, y = 0.375, width = 0.56, ja = "設定の不備", en = "Wrong settings" },
        { x = 0.74, y = 0.5, width = 0.13, ja = "39", en = "39" },
        { x = 0.3, y = 0.675, width = 0.56, ja = "パスワードの管理", en = "Password handling" },
        { x = 0.66, y = 0.8, width = 0.13, ja = "34", en = "34" },
      },
    },
    paragraph {
      ja = "不正アクセスの被害の原因です（IPAへの届出、2021年、件数）。穴が知られると、攻撃者\z
            は**直していない機器**を探します。",
      en = "Causes of break-ins reported to IPA in 2021, in cases. Once a hole is known, \z
            attackers look for **devices that still have it**.",
    },
    list {
      {
        ja = "Windows、アプリ、ブラウザーを自動更新にする",
        en = "Let Windows, apps and browser update themselves",
      },
      { ja = "「再起動してください」は、その日のうちに", en = "Restart the same day when asked" },
    },
  },

  page {
    id = "support-end",
    title = { ja = "更新が終わった機械は、入れ替える", en = "Replace what gets no updates" },
    figure {
      picture = "support-end.svg",
      description = {
        ja = "時間の線。左は盾のあるパソコン、赤い縦線を過ぎた右は虫のいるパソコン。",
        en = "A time line: a laptop with a shield on the left; past a red line, a laptop with \z
              a bug.",
      },
      labels = {
        { x = 0.19, y = 0.78, width = 0.34, ja = "更新が届く", en = "Updates come" },
        { x = 0.5, y = 0.91, width = 0.4, ja = "2025年10月14日", en = "14 October 2025" },
        { x = 0.79, y = 0.78, width = 0.36, ja = "もう届かない", en = "No more" },
      },
    },
    paragraph {
      ja = "**Windows 10**の通常の支援は、この日に終わりました。会社では有料になる延長\z
            （ESU）は、入れ替えまでのつなぎです。",
      en = "Regular support of **Windows 10** ended that day. The extension (ESU), which a firm \z
            pays for, only bridges the time until you replace it.",
    },
    list {
      { ja = "Office 2016と2019も、同じ日に終了", en = "Office 2016 and 2019 ended the same day" },
      { ja = "Office 2021は2026年10月に終了", en = "Office 2021 ended in October 2026" },
      {
        ja = "Windows 11も、版ごとに期限がある", en = "Each version of Windows 11 has its own end",
      },
    },
  },

  page {
    id = "antivirus",
    title = {
      ja = "ウイルス対策ソフトの、できることと限り", en = "What antivirus can and cannot do",
    },
    paragraph {
      ja = "今のWindowsには、初めから対策ソフト（Microsoft Defender）があります。**動いてい\z
            て、最新か**を確かめます。",
      en = "Windows comes with antivirus (Microsoft Defender). Check that it **runs and is up \z
            to date**.",
    },
    grid {
      {
        { ja = "止められる", en = "It can stop" },
        { ja = "止めにくい", en = "It can hardly stop" },
      },
      {
        { ja = "知られたウイルス", en = "Known malware" },
        { ja = "出たばかりのウイルス", en = "Brand-new malware" },
      },
      {
        { ja = "怪しい動きの多く", en = "Much odd behaviour" },
        { ja = "本人が入力したパスワード", en = "A password typed by its owner" },
      },
      {
        { ja = "危ないサイトの一部", en = "Some bad sites" },
        { ja = "だまされて許した遠隔操作", en = "Remote control that was allowed" },
      },
    },
    single {
      id = "check-slow",
      stem = {
        ja = "図面ソフトが重いので、対策ソフトを切ると速くなりました。どうしますか。",
        en = "The drawing program is slow. It runs faster with antivirus off. What do you do?",
      },
      wrong {
        ja = "作業中だけ切り、終わったら戻す", en = "Off while working, on again afterwards",
        feedback = {
          ja = "戻し忘れが起きやすく、その間は無防備です。",
          en = "It is easily left off, and meanwhile nothing guards the PC.",
        },
      },
      wrong {
        ja = "ネットを見ないパソコンなので切ったままにする", en = "Leave it off: no web on this PC",
        feedback = {
          ja = "USBメモリや社内の通信からも入ります。",
          en = "It also comes by USB stick or from the office network.",
        },
      },
      right {
        ja = "詳しい人に、重い原因を調べてもらう", en = "Have someone find out why it is slow",
        feedback = {
          ja = "設定の見直しやメモリの追加で、両方がうまくいくことがあります。",
          en = "A changed setting or more memory may solve both.",
        },
      },
    },
  },

  page {
    id = "fake-warning",
    title = {
      ja = "「感染しました」という画面は、にせ物かもしれない",
      en = "“You are infected” may be fake",
    },
    figure {
      picture = "fake-warning.svg",
      description = {
        ja = "赤い警告の出たパソコンから、電話へ矢印。電話の向こうに覆面の人物。",
        en = "An arrow leads from a laptop with a red warning to a phone, with a masked person \z
              behind.",
      },
      labels = {
        { x = 0.34, y = 0.86, width = 0.5, ja = "にせの警告", en = "Fake warning" },
        { x = 0.76, y = 0.74, width = 0.2, ja = "電話させる", en = "“Call us”" },
        { x = 0.915, y = 0.74, width = 0.15, ja = "犯人", en = "Thief" },
      },
    },
    paragraph {
      ja = "大きな音と電話番号が出て、かけると遠隔操作のソフトを入れさせ、お金を求めます。**サ\z
            ポート詐欺**です。",
      en = "A loud page shows a number. Whoever calls is made to install remote control \z
            and to pay: a **fake support call**.",
    },
    steps {
      { ja = "電話をかけない。入力しない", en = "Do not call, do not type" },
      { ja = "Escキーを長く押し、ブラウザーを閉じる", en = "Hold Esc, close the browser" },
      { ja = "閉じなければ、決めてある人に聞く", en = "If it stays, ask the person agreed on" },
    },
  },

  page {
    id = "signin",
    title = { ja = "一人に一つのアカウント", en = "One account for each person" },
    list {
      {
        ja = "共用のアカウントをやめ、**一人ずつ**作る", en = "No shared account: **one for each**",
      },
      {
        ja = "ふだんは**管理者ではない**アカウントで使う",
        en = "Work with one that is **not an administrator**",
      },
      { ja = "PINや指紋、顔で開ける設定にする", en = "Open it with PIN, finger or face" },
      {
        ja = "パスワードは15文字以上を目安に、使い回さない",
        en = "Passwords of 15 characters or more, never reused",
      },
    },
    paragraph {
      ja = "管理者でなければ、悪意のあるソフトが入っても、変えられる所が限られます。",
      en = "Without administrator rights, malware can change less.",
    },
    note {
      ja = "昔は3か月ごとの変更が勧められました。今は、**漏れたときや疑わしいとき**に、すぐ変\z
            えます。",
      en = "Changing passwords every three months was once advised. Now: change them at once \z
            **when they leaked or may have**.",
    },
  },

  page {
    id = "screen-lock",
    title = { ja = "席を立つときは、画面をロック", en = "Lock the screen when you get up" },
    figure {
      picture = "screen-lock.svg",
      description = {
        ja = "左は、開いたままの画面をのぞく人。右は、鍵の絵が出た画面。",
        en = "On the left somebody looks at an open screen; on the right a screen with a lock.",
      },
      labels = {
        { x = 0.256, y = 0.93, width = 0.42, ja = "開いたまま", en = "Left open" },
        { x = 0.744, y = 0.93, width = 0.42, ja = "ロックした", en = "Locked" },
      },
    },
    paragraph {
      ja = "数分の留守でも、来客や清掃の人が、名簿を見たり操作したりできます。",
      en = "In a few minutes a visitor or a cleaner can read the customer list, or use the PC.",
    },
    list {
      { ja = "**Windowsキー＋L**で、すぐロックする", en = "**Windows key + L** locks at once" },
      { ja = "5分ほどで自動でもロックする", en = "Let it lock itself after five minutes or so" },
      { ja = "窓口や通路に画面を向けない", en = "Turn screens away from counters and aisles" },
    },
  },

  page {
    id = "encrypt",
    title = { ja = "なくしても読まれない：暗号化", en = "Lost, but not read: encryption" },
    paragraph {
      ja = "パスワードだけでは、ディスクを抜いて別の機械につなげば読まれます。**暗号化**する\z
            と、中身は読めません。",
      en = "With only a password, the disk can be read in another machine. **Encrypted**, it \z
            cannot.",
    },
    list {
      {
        ja = "Windows：BitLockerか「デバイスの暗号化」",
        en = "Windows: BitLocker or “Device encryption”",
      },
      { ja = "Mac：FileVault", en = "Mac: FileVault" },
      {
        ja = "USBメモリ：使わないのが一番。使うなら暗号化",
        en = "USB sticks: best none; if any, encrypted",
      },
    },
    warning {
      ja = "解除に使う**回復キー**を、会社で別に保管します。なくすと、自分も読めません。",
      en = "Keep the **recovery key** apart, with the firm. Without it you cannot read the \z
            disk either.",
    },
    true_false {
      id = "check-desk", answer = true,
      stem = {
        ja = "机の上から動かさないパソコンも、暗号化する意味がある。",
        en = "Encrypting a PC that never leaves its desk makes sense as well.",
      },
      feedback = {
        ja = "空き巣や、修理、廃棄のときにも中身を守ります。",
        en = "It also guards against burglary, and in repair and disposal.",
      },
    },
  },

  page {
    id = "apps",
    title = { ja = "入れる物を決める", en = "Decide what is installed" },
    list {
      {
        ja = "アプリは、**公式の配布元**からだけ入れる",
        en = "Take apps only from **official sources**",
      },
      {
        ja = "ブラウザーの追加機能も、アプリと同じに扱う",
        en = "Treat browser extensions like apps",
      },
      { ja = "使わない物は消す", en = "Remove what is not used" },
      {
        ja = "拾ったUSBメモリや、もらい物をつながない",
        en = "Do not plug in found or gift USB sticks",
      },
    },
    paragraph {
      ja = "検索で一番上に出る広告が、にせの配布元のこともあります。",
      en = "The ad at the top of a search may lead to a fake site.",
    },
    example {
      ja = "2009年のIPAの調査には、小さな建設業の孫請け会社で使ったUSBメモリを社員が持ち込み、\z
            感染した話があります。",
      en = "In an IPA survey of 2009 a firm was infected by a USB stick that an employee had \z
            used at a small builder, a subcontractor.",
    },
  },

  page {
    id = "ai-tools",
    title = { ja = "便利な道具ほど、先に決める", en = "Handy tools need a rule first" },
    paragraph {
      ja = "文を直す、議事録を作るなどの生成AIは、パソコンにも組み込まれています。入れた情報\z
            は、外のサービスに送られることがあります。",
      en = "Generative AI that corrects text or writes minutes now comes with PCs. What you \z
            enter may be sent outside.",
    },
    grid {
      { { ja = "入れる物", en = "What" }, { ja = "決め方の例", en = "A rule, for example" } },
      { { ja = "公開済みの文", en = "Published text" }, { ja = "入れてよい", en = "Yes" } },
      {
        { ja = "客の名前や図面", en = "Customers' names, plans" },
        { ja = "会社が契約した道具だけ", en = "Only tools under the firm's contract" },
      },
      { { ja = "パスワード", en = "Passwords" }, { ja = "入れない", en = "No" } },
    },
    ask {
      ja = "社員は、どの道具に何を入れてよいか知っていますか。",
      en = "Do your people know what may go into which tool?",
    },
  },

  page {
    id = "ten-minutes",
    title = { ja = "月に10分、一覧で確かめる", en = "Ten minutes a month, with a list" },
    grid {
      { { ja = "確かめること", en = "Check" }, { ja = "よい状態", en = "Good" } },
      {
        { ja = "OSの版と支援の期限", en = "Version, end of support" },
        { ja = "期限の前", en = "Before its end" },
      },
      { { ja = "更新", en = "Updates" }, { ja = "今月の分が入った", en = "This month's are in" } },
      {
        { ja = "ウイルス対策", en = "Antivirus" },
        { ja = "動いていて最新", en = "On and current" },
      },
      {
        { ja = "暗号化", en = "Encryption" },
        { ja = "オン。回復キーは別に保管", en = "On, key kept apart" },
      },
      {
        { ja = "控え", en = "Copies" },
        { ja = "先週の分から1つ戻せた", en = "Restored one of last week" },
      },
    },
    paragraph {
      ja = "台数分の行を作り、担当と日付を書きます。**一覧にない機械**は、守られていない機械です。",
      en = "One row a PC, with name and date. **A PC not on the list** is unprotected.",
    },
    ask {
      ja = "会社のパソコンは何台で、支援の期限が切れた物は何台ですか。",
      en = "How many PCs do you have, and how many are past support?",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = { ja = "全問正解で修了です。", en = "You complete it with every answer right." },
    match {
      id = "which-layer", review = { "layers", "encrypt", "screen-lock", "signin" },
      stem = { ja = "どの守りが、いちばん効きますか。", en = "Which protection helps most?" },
      pair {
        ja = "事務所に空き巣が入り、パソコンを持ち去った", en = "A burglar takes the PC away",
        with = { ja = "ディスクの暗号化", en = "Disk encryption" },
        feedback = {
          ja = "持ち去られた後も、中身を読めなくします。",
          en = "It keeps the contents closed after the theft.",
        },
      },
      pair {
        ja = "昼休みに、来客が受付の画面をのぞいた",
        en = "At lunch a visitor looks at the front desk's screen",
        with = { ja = "画面ロック", en = "Screen lock" },
        feedback = {
          ja = "席を立つときの守りです。", en = "It protects while you are away from the desk.",
        },
      },
      pair {
        ja = "社員の開いた添付が、設定を書き換えようとした",
        en = "An opened attachment tries to change settings",
        with = { ja = "管理者でないアカウント", en = "No administrator rights" },
        feedback = {
          ja = "できることを狭めておくと、変えられません。",
          en = "With fewer rights it cannot change them.",
        },
      },
      also = { { ja = "画面の拡大", en = "Larger text" } },
    },

    number {
      id = "count-old", review = { "support-end" }, answer = 5, least = 0, most = 12,
      stem = {
        ja = "12台の会社です（2026年11月）。Windows 10で延長なしが3台あります。最新のWindows 11の\z
              うち、Office 2016入りが2台、Office 2024入りが7台です。支援の切れた物が入っているの\z
              は何台ですか。",
        en = "A firm has 12 PCs (November 2026): 3 with Windows 10 and no extension; with the \z
              latest Windows 11, 2 with Office 2016 and 7 with Office 2024. How many run \z
              something past support?",
      },
      feedback = {
        ja = "OSだけでなく、Officeの期限も数えます。", en = "Count Office as well as the system.",
      },
      hints = {
        {
          ja = "Office 2016は、Windows 10と同じ日に終わりました。",
          en = "Office 2016 ended the same day as Windows 10.",
        },
      },
    },

    single {
      id = "old-pc", review = { "support-end", "updates" },
      stem = {
        ja = "レジ横のWindows 10のパソコンは、調子よく動いています。延長の更新（ESU）は入れて\z
              いません。どう考えますか。",
        en = "A Windows 10 PC by the till works well. It does not get the extended updates \z
              (ESU). What do you think?",
      },
      wrong {
        ja = "動いている間は、そのまま使う", en = "Use it as long as it runs",
        feedback = {
          ja = "壊れていないので、もったいなく感じます。けれども、穴はこれから増えていきます。",
          en = "It is not broken, so it seems a waste. But its holes will grow in number.",
        },
      },
      wrong {
        ja = "対策ソフトを買い足して、使い続ける",
        en = "Buy another antivirus program and go on using it",
        feedback = {
          ja = "守りを足した気になれますが、OSの穴はふさがりません。",
          en = "It feels safer, but does not close the holes of the system.",
        },
      },
      right {
        ja = "入れ替えの日を決め、それまで延長を入れる",
        en = "Use it with ESU, and set a date to replace it",
        feedback = {
          ja = "つなぎと終わりの両方を決めます。", en = "That settles both the bridge and its end.",
        },
      },
      wrong {
        ja = "大事な画面は、そのパソコンで開かない", en = "Just avoid important pages on it",
        feedback = {
          ja = "用心はよいことです。しかし、社内のほかの機械への入口になります。",
          en = "Caution is good. But it becomes a way to the other PCs.",
        },
      },
    },

    order {
      id = "red-screen", review = { "fake-warning" },
      stem = {
        ja = "赤い画面と大きな音、「今すぐ電話を」。よい順に並べてください。",
        en = "A red screen, a loud noise: “Call now.” Put what you do into order.",
      },
      feedback = {
        ja = "まず何もしないこと、次に閉じること、だめなら人に聞くことです。",
        en = "First do nothing, then close it, then ask.",
      },
      option { ja = "電話も入力もしないで、手を止める", en = "Stop: no call, no typing" },
      option { ja = "Escキーを長く押す", en = "Hold the Esc key" },
      option { ja = "ブラウザーを閉じる", en = "Close the browser" },
      option { ja = "閉じなければ、社内の担当に聞く", en = "If it stays, ask your contact" },
    },

    categorize {
      id = "can-stop", review = { "antivirus" },
      stem = {
        ja = "対策ソフトが止められるものと、止めにくいものに分けてください。",
        en = "Sort what antivirus can stop from what it hardly can.",
      },
      feedback = {
        ja = "本人が自分で許したことは、ソフトには正しい操作に見えます。",
        en = "What the owner allows looks right to a program.",
      },
      category {
        ja = "止められる", en = "Can stop",
        option { ja = "去年から出回っているウイルス", en = "Malware known since last year" },
        option {
          ja = "文書を次々に暗号化し始めた動き",
          en = "A program that begins to encrypt files one by one",
        },
      },
      category {
        ja = "止めにくい", en = "Hardly",
        option {
          ja = "にせの画面に本人が打ったパスワード",
          en = "A password its owner typed into a fake page",
        },
        option { ja = "電話で言われて許した遠隔操作", en = "Remote control allowed on the phone" },
      },
    },

    single {
      id = "install", review = { "apps" },
      stem = {
        ja = "PDFをまとめる無料ソフトが要ります。どう入れますか。",
        en = "You need a free program to join PDFs. How do you get it?",
      },
      right {
        ja = "会社の決まった人に頼み、公式の所から入れる",
        en = "Ask whoever is in charge to get it from its maker",
        feedback = {
          ja = "入れた物が一覧に残り、更新もされます。",
          en = "It gets on the list and is kept updated.",
        },
      },
      wrong {
        ja = "検索して、一番上に出たサイトの説明どおりに入れる",
        en = "Search for it, and take it from the result at the top",
        feedback = {
          ja = "一番上は正しそうに見えますが、広告で並んだにせ物もあります。",
          en = "The top looks right, but may be an advertised fake.",
        },
      },
      wrong {
        ja = "評価の星が多い、ブラウザーの追加機能を使う",
        en = "Use a browser extension with many stars",
        feedback = {
          ja = "気軽に入りますが、見ているページを全部読める物もあります。",
          en = "Easily added, but some can read every page you open.",
        },
      },
    },

    true_false {
      id = "change-often", review = { "signin" }, answer = false,
      stem = {
        ja = "パスワードは、漏れていなくても3か月ごとに変えたほうが安全だ。",
        en = "Passwords are safer when changed every three months, even if nothing leaked.",
      },
      feedback = {
        ja = "末尾の数字だけ変えるなど、弱い物になりがちです。長くして使い回さず、疑わしいとき\z
              にすぐ変えます。",
        en = "People then change only a digit. Make it long and unique, and change it at once \z
              when in doubt.",
      },
    },

    matrix {
      id = "ai-input", review = { "ai-tools" },
      stem = {
        ja = "学んだ例のきまりでは、個人で登録した無料の生成AIに入れてよいですか。",
        en = "By the example rules that you have learned, may this go into a free AI tool that \z
              you signed up for yourself?",
      },
      points = { { ja = "よい", en = "Yes" }, { ja = "だめ", en = "No" } },
      row {
        ja = "ホームページに載せた会社案内", en = "The firm's description from its website",
        answer = 1,
        feedback = { ja = "もう公開されています。", en = "It is public already." },
      },
      row {
        ja = "客から届いた苦情の全文", en = "The full text of a customer's complaint",
        answer = 2,
        feedback = {
          ja = "客の情報は、会社が契約した道具だけにします。",
          en = "Customer data goes only into tools under contract.",
        },
      },
      row {
        ja = "設備のパスワードの一覧", en = "A list of the machines' passwords",
        answer = 2,
        feedback = { ja = "どの道具にも入れません。", en = "Not into any tool." },
      },
    },

    hotspot {
      id = "which-protection",
      review = { "layers", "screen-lock" }, most = 1, picture = "layers.svg",
      description = {
        ja = "パソコンを囲む六つの絵。左上から、更新の矢印、盾、鍵、ロックした画面、鍵のあるデ\z
              ィスク、並んだアプリ。",
        en = "Six pictures around a laptop: update arrow, shield, key, locked screen, locked \z
              disk, set of apps.",
      },
      stem = {
        ja = "昼食で10分席を立ちます。今、自分の手で働かせる守りはどれですか。",
        en = "You go to lunch for ten minutes. Which protection do you switch on now, by hand?",
      },
      wrong {
        x = 0.06, y = 0.02, width = 0.2, height = 0.26,
        ja = "更新", en = "Updates",
        feedback = {
          ja = "大切ですが、席を立つたびに行うものではありません。",
          en = "Important, but not each time you get up.",
        },
      },
      wrong {
        x = 0.4, y = 0.02, width = 0.2, height = 0.24,
        ja = "ウイルス対策", en = "Antivirus",
        feedback = {
          ja = "いつも動いています。のぞき見は止めません。",
          en = "It runs all the time, and does not stop onlookers.",
        },
      },
      wrong {
        x = 0.74, y = 0.02, width = 0.2, height = 0.26,
        ja = "サインイン", en = "Sign-in",
        feedback = {
          ja = "もうサインインした画面が、開いたままです。",
          en = "You are signed in already, and the screen is open.",
        },
      },
      right {
        x = 0.06, y = 0.48, width = 0.2, height = 0.26,
        ja = "画面ロック", en = "Screen lock",
        feedback = { ja = "Windowsキー＋Lです。", en = "Windows key + L." },
      },
      wrong {
        x = 0.4, y = 0.67, width = 0.2, height = 0.23,
        ja = "ディスクの暗号化", en = "Disk encryption",
        feedback = {
          ja = "電源を切った機械を守ります。開いた画面は守りません。",
          en = "It protects a PC that is off, not an open screen.",
        },
      },
      wrong {
        x = 0.74, y = 0.48, width = 0.2, height = 0.26,
        ja = "アプリ", en = "Apps",
        feedback = {
          ja = "入れる物を決めておく守りです。", en = "That is about what is installed.",
        },
      },
    },

    multiple {
      id = "monthly", review = { "ten-minutes", "encrypt" },
      stem = {
        ja = "月に一度の点検です。「直す」と書くべき行を、すべて選んでください。",
        en = "The monthly check. Choose every row to be marked “fix”.",
      },
      wrong {
        ja = "経理：更新は今月分、対策ソフトは最新",
        en = "Accounts: this month's updates, antivirus current",
        feedback = {
          ja = "よい状態です。忙しいと全部怪しく見えます。",
          en = "That is good. In a hurry everything looks odd.",
        },
      },
      right {
        ja = "受付：暗号化オン、回復キーはそのパソコンの中",
        en = "Front desk: encrypted, recovery key stored on that PC",
        feedback = {
          ja = "開かなくなったとき、鍵も取り出せません。",
          en = "When it does not open, neither does the key.",
        },
      },
      right {
        ja = "倉庫：一覧にない古いパソコンが、ネットにつながっている",
        en = "Stockroom: an old PC, not on the list, is on the network",
        feedback = { ja = "誰も更新していない機械です。", en = "Nobody updates it." },
      },
      right {
        ja = "設計：控えは毎晩、戻したことは一度もない",
        en = "Design: copied nightly, never restored",
        feedback = {
          ja = "戻せるかどうかは、戻してみて分かります。",
          en = "Only restoring shows that it works.",
        },
      },
    },
  },
}
