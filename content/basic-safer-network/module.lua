-- Unit 10 of the basic seminar: separating, checking each time, and a plan.

module {
  id = "basic-safer-network",
  version = 1,
  minutes = 20,
  title = { ja = "より安全なネットワークの作り方", en = "Building a safer network" },
  summary = {
    ja = "分ける、そのつど確かめる、届く先を絞る。小さな会社が一年でできる作り方を学びます。",
    en = "Separate, check each time, limit what can be reached: a way to build it that fits a \z
          small firm within a year.",
  },

  page {
    id = "one-room",
    title = { ja = "大部屋の会社と、部屋のある会社", en = "One big room, or rooms with doors" },
    paragraph {
      ja = "全部の機器が一つの線でつながる会社は、大部屋です。**一台の感染が、その日のうちに全部\z
            へ**広がりかねません。部屋に分けると、広がりを食い止めやすくなります。",
      en = "Where everything hangs on one network, the firm is one big room: **one infection \z
            may reach all within a day**. Rooms help to stop it.",
    },
    figure {
      picture = "one-room.svg",
      description = {
        ja = "左は大部屋で、一台の虫がほかのパソコンとディスクへ広がる。右は壁と扉のある四つの部\z
              屋で、虫は一部屋にとどまる。",
        en = "Left: one room, where a bug spreads from a computer to others and a disk. Right: \z
              four rooms with doors; the bug stays in one.",
      },
      labels = {
        { x = 0.255, y = 0.87, width = 0.4, ja = "大部屋", en = "One big room" },
        { x = 0.745, y = 0.87, width = 0.4, ja = "部屋に分ける", en = "Rooms" },
      },
    },
    note {
      ja = "IPAの2009年の調査でも、海外とやり取りする部署の感染が、会社の全部の機械に広がった例\z
            がありました。",
      en = "In IPA's survey of 2009, one firm saw an infection spread to every machine from the \z
            department that dealt with firms abroad.",
    },
  },

  page {
    id = "zones",
    title = { ja = "四つの部屋に分ける", en = "Four rooms" },
    paragraph {
      ja = "部屋分けは、ルーターやスイッチの設定（VLAN）でできます。頼むときは、この絵を見せてく\z
            ださい。",
      en = "Router and switch settings (VLAN) make the rooms. Show this picture when you order \z
            the work.",
    },
    figure {
      picture = "zones.svg",
      description = {
        ja = "中央の鍵のまわりに四つの部屋。事務のパソコン、サーバーとディスク、レジや機械やカメラ\z
              、来客の電話とテレビ。",
        en = "Four rooms around a lock: office computers; servers and disks; tills, machines \z
              and cameras; visitors' phones and TV.",
      },
      labels = {
        { x = 0.2625, y = 0.34, width = 0.36, ja = "事務", en = "Office" },
        { x = 0.7375, y = 0.34, width = 0.36, ja = "サーバー", en = "Servers" },
        { x = 0.2625, y = 0.82, width = 0.36, ja = "機械・レジ", en = "Machines" },
        { x = 0.7375, y = 0.82, width = 0.36, ja = "来客・家電", en = "Guests" },
      },
    },
  },

  page {
    id = "zones-sort",
    title = { ja = "どの機器を、どの部屋に", en = "Which device, which room?" },
    paragraph {
      ja = "**古いまま使う物**と、**会社が管理できない物**は、書類から離します。",
      en = "Keep **what stays old** and **what the firm cannot manage** away from the files.",
    },
    categorize {
      id = "check-zones",
      stem = { ja = "どの部屋に入れますか。", en = "Which room?" },
      category {
        id = "machine",
        ja = "機械・レジ",
        en = "Machines, tills",
        option {
          ja = "工場の加工機",
          en = "Machine tool",
          feedback = {
            ja = "古いOSのまま長く使うので、離しておきます。",
            en = "It runs an old system for years: keep it apart.",
          },
        },
      },
      category {
        id = "guest",
        ja = "来客・家電",
        en = "Guests, gadgets",
        option {
          ja = "社員の私物のスマホ",
          en = "Staff's private phones",
          feedback = {
            ja = "会社が状態を確かめられません。",
            en = "The firm cannot check them.",
          },
        },
      },
      category {
        id = "server",
        ja = "サーバー",
        en = "Servers",
        option {
          ja = "共有ディスク",
          en = "Shared disk",
          feedback = {
            ja = "みんなの書類があるので、扉を一番狭くします。",
            en = "Everybody's files: the narrowest door.",
          },
        },
      },
    },
  },

  page {
    id = "doors",
    title = { ja = "部屋のあいだの扉を決める", en = "Decide on the doors between rooms" },
    paragraph {
      ja = "壁だけでは仕事になりません。**要る通り道だけ**に扉を付けます。",
      en = "Walls alone stop work. Make doors **only where they are needed**.",
    },
    grid {
      {
        { ja = "どこから", en = "From" },
        { ja = "どこへ", en = "To" },
        { ja = "扉", en = "Door" },
      },
      {
        { ja = "事務", en = "Office" },
        { ja = "サーバー", en = "Servers" },
        { ja = "書類の出し入れだけ", en = "Files only" },
      },
      {
        { ja = "機械", en = "Machines" },
        { ja = "サーバー", en = "Servers" },
        { ja = "図面の受け取りだけ", en = "Drawings only" },
      },
      {
        { ja = "機械", en = "Machines" },
        { ja = "ネット", en = "Internet" },
        { ja = "閉じる。保守の日だけ開ける", en = "Shut; open on maintenance days" },
      },
      {
        { ja = "来客", en = "Guests" },
        { ja = "社内の全部", en = "Anything inside" },
        { ja = "閉じる", en = "Shut" },
      },
    },
    single {
      id = "check-door",
      stem = {
        ja = "機械の保守会社が「いつでも外から見られるように」と頼んできました。どうしますか。",
        en = "The firm that services the machine wants access from outside at any time. What do \z
              you do?",
      },
      wrong {
        ja = "仕事が早いので、開けたままにする。",
        en = "Leave it open; they work fast.",
        feedback = {
          ja = "止まったときは助かります。しかし、保守会社が破られると、そこから入られます。",
          en = "Good when it stops. But whoever breaks into that firm is in yours.",
        },
      },
      right {
        ja = "頼んだ時間だけ開け、記録を残す。",
        en = "Open it when called for, and log it.",
        feedback = {
          ja = "要るときだけの扉なら、見張れます。",
          en = "A door for the hour can be watched.",
        },
      },
      wrong {
        ja = "断り、保守も自分たちで行う。",
        en = "Refuse, and maintain it yourselves.",
        feedback = {
          ja = "閉じるのは安全です。けれども、直せずに仕事が止まります。",
          en = "Shut is safe. But you may not be able to repair it.",
        },
      },
    },
  },

  page {
    id = "old-machines",
    title = {
      ja = "更新できない機械との付き合い方",
      en = "Living with machines that get no updates",
    },
    paragraph {
      ja = "検査機や加工機には、対策ソフトを入れられず、OSも古い物があります。捨てずに、**離して\z
            使います**。",
      en = "Some test and machine tools run old systems and take no antivirus. Keep them, but \z
            **keep them apart**.",
    },
    list {
      {
        ja = "機械の部屋に入れ、メールとWebを使わせない",
        en = "In the machine room; no mail or Web on it",
      },
      { ja = "管理者のIDで、ふだんの操作をしない", en = "Do not operate it as administrator" },
      {
        ja = "USBメモリは専用の物を、検査してから挿す",
        en = "Use one USB stick of its own, scanned before use",
      },
      {
        ja = "貸し出したら、戻ったときに検査か初期化をする",
        en = "After lending it out, scan or reset it",
      },
    },
    note {
      ja = "機械を貸す公設試験場も、2021年度の東北の研修で同じことを尋ねました。答えは、権限を絞\z
            ることと、戻ったときの検査や初期化でした。",
      en = "A public test institute that lends machines asked about this at a Tohoku seminar \z
            (fiscal 2021). The answer: limited rights, and a scan or reset on return.",
    },
  },

  page {
    id = "castle",
    title = { ja = "「中は安全」の終わり", en = "“Inside is safe” no longer holds" },
    paragraph {
      ja = "昔は、城のように外の壁だけを固めました。今は、書類がクラウドに、人が家にいます。**盗\z
            んだ鍵で入った人も、城の中では仲間**に見えます。",
      en = "We used to build castles with one strong wall. Now files are in the cloud and \z
            people at home, and **a thief with a stolen key looks like a friend inside**.",
    },
    figure {
      picture = "castle.svg",
      description = {
        ja = "左は城壁の中に覆面の人物がいて、書類とディスクに手が届く。右は、書類とディスクの前\z
              に一つずつ鍵のある扉があり、覆面の人物は止められる。",
        en = "Left: a masked person inside a castle reaches document and disk. Right: each has \z
              its own locked door, and the masked person is stopped.",
      },
      labels = {
        { x = 0.255, y = 0.86, width = 0.4, ja = "外の壁だけ", en = "One outer wall" },
        { x = 0.745, y = 0.86, width = 0.4, ja = "一つずつ確かめる", en = "A check at each" },
      },
    },
    list {
      {
        ja = "クラウドと在宅で、「中」があいまいになった",
        en = "Cloud and home blur what “inside” is",
      },
      { ja = "パスワードは盗まれる", en = "Passwords get stolen" },
      { ja = "取引先の線から入られることもある", en = "Attackers may come by a partner's line" },
    },
  },

  page {
    id = "zero-trust",
    title = { ja = "そのつど確かめる（ゼロトラスト）", en = "Check each time (zero trust)" },
    paragraph {
      ja = "ゼロトラストは、「社内だから」と信じず、**使うたびに三つを確かめる**考え方です。",
      en = "Zero trust means: do not trust a place. **Ask three things at every use.**",
    },
    figure {
      picture = "checks.svg",
      description = {
        ja = "人から書類入れへの道に、鍵、点検されたパソコン、書類の一段だけ色のついた棚、の三つ\z
              の丸が並ぶ。",
        en = "On the way from a person to a folder stand three circles: a key, a checked \z
              laptop, and a cabinet with one drawer marked.",
      },
      labels = {
        { x = 0.28, y = 0.7, width = 0.22, ja = "本人か", en = "Who?" },
        { x = 0.48, y = 0.7, width = 0.2, ja = "機器は\n無事か", en = "Healthy\ndevice?" },
        { x = 0.69, y = 0.7, width = 0.22, ja = "要る物か", en = "Needed?" },
      },
    },
    list {
      { ja = "**本人か** 多要素認証で確かめる", en = "**Is it you?** Multi-factor sign-in" },
      {
        ja = "**機器は無事か** 更新と対策ソフトを確かめる",
        en = "**Is the device sound?** Updates, antivirus",
      },
      { ja = "**仕事に要る物か** 要る所だけ開ける", en = "**Do you need it?** Open only that" },
    },
    note {
      ja = "これを一箱で済ませる製品はありません。クラウドの設定から始められます。",
      en = "No single product does it. You can begin with your cloud settings.",
    },
  },

  page {
    id = "who",
    title = {
      ja = "届く先を、年に二度そうじする",
      en = "Twice a year, clear out who reaches what",
    },
    paragraph {
      ja = "権限は増えるばかりです。異動や手伝いのたびに足され、だれも外さないからです。",
      en = "Rights only grow: each move adds some, and nobody takes them away.",
    },
    grid {
      {
        { ja = "人", en = "Person" },
        { ja = "今開ける物", en = "Can open" },
        { ja = "外す物", en = "Take away" },
      },
      {
        { ja = "林（営業）", en = "Hayashi, sales" },
        { ja = "見積、VPN、給与", en = "Estimates, VPN, wages" },
        { ja = "給与", en = "Wages" },
      },
      {
        { ja = "森（製造）", en = "Mori, workshop" },
        { ja = "図面、見積", en = "Drawings, estimates" },
        { ja = "見積", en = "Estimates" },
      },
      {
        { ja = "東（退職）", en = "Azuma, left" },
        { ja = "メール、VPN", en = "E-mail, VPN" },
        { ja = "両方", en = "Both" },
      },
    },
    paragraph {
      ja = "**仕事に要る物だけ**を残します。外して困れば、すぐ足せます。「だれが何に届くか」の表\z
            を一枚作り、経営者が見ます。",
      en = "Keep **what the work needs**; it is quickly given back. Make one table, and let the \z
            owner look at it.",
    },
    ask {
      ja = "社長のIDは、毎日の仕事に要る物だけですか。",
      en = "Does the owner's ID open only what daily work needs?",
    },
  },

  page {
    id = "second-lock",
    title = { ja = "二つ目の鍵は、この順番で", en = "The second lock, in this order" },
    steps {
      {
        ja = "**全員のメールと、クラウドの管理者** ほかのパスワードを作り直せるから",
        en = "**Everybody's e-mail, and cloud administrators:** they can reset other passwords",
      },
      {
        ja = "**VPNと遠隔操作** 会社の中への入口だから",
        en = "**VPN and remote control:** the way in",
      },
      { ja = "**銀行と会計** お金が動くから", en = "**Bank and accounts:** money moves" },
      { ja = "**残りの全部** 予定表や掲示板も", en = "**All the rest:** calendar, notice board" },
    },
    paragraph {
      ja = "選べるなら、にせの画面に強い**パスキー**にします。次が認証アプリです。SMSの番号も、\z
            ないよりはよい方法です。",
      en = "If you can, use **passkeys**, which fake pages cannot steal; next, an authenticator \z
            app. Even SMS beats nothing.",
    },
    note {
      ja = "私物のスマホを使いたくない人には、会社が鍵の形の小さな機器（セキュリティキー）を渡せま\z
            す。",
      en = "For people who do not want to use their own phone, the firm can buy security keys.",
    },
    true_false {
      id = "check-mail-first",
      answer = true,
      stem = {
        ja = "メールを守ることは、ほかのサービスを守ることにもなる。",
        en = "Guarding e-mail guards other services, too.",
      },
      feedback = {
        ja = "「パスワードを忘れた」の返事は、メールに届くからです。",
        en = "The answer to “forgot password” arrives by e-mail.",
      },
    },
  },

  page {
    id = "cloud-or-own",
    title = { ja = "手元に置くか、クラウドか", en = "In the office or in the cloud?" },
    grid {
      {
        { ja = "くらべる点", en = "Compare" },
        { ja = "手元のサーバー", en = "Own server" },
        { ja = "クラウド", en = "Cloud" },
      },
      {
        { ja = "更新", en = "Updates" },
        { ja = "自社で続ける", en = "You do them" },
        { ja = "提供会社が行う", en = "The provider does" },
      },
      {
        { ja = "火事・水害", en = "Fire, flood" },
        { ja = "一緒に失う", en = "Lost with the office" },
        { ja = "離れた所に残る", en = "Stays elsewhere" },
      },
      {
        { ja = "回線の故障", en = "Line is down" },
        { ja = "社内では使える", en = "Works inside" },
        { ja = "使えない", en = "Not usable" },
      },
      {
        { ja = "鍵の盗難", en = "Stolen key" },
        { ja = "外からは届きにくい", en = "Harder to reach" },
        { ja = "世界中から入れる", en = "Open worldwide" },
      },
    },
    paragraph {
      ja = "更新を続ける人がいない会社には、クラウドが向きます。ただし**多要素認証とセット**です\z
            。",
      en = "If nobody can keep up with updates, choose the cloud, **together with multi-factor \z
            sign-in**.",
    },
    ask {
      ja = "回線が一日止まったら、どの仕事ができますか。",
      en = "If the line is down for a day, what work can go on?",
    },
  },

  page {
    id = "helpers",
    title = { ja = "頼む相手と、頼むときの質問", en = "Whom to ask, and what to ask them" },
    paragraph {
      ja = "見張りと駆けつけと保険を合わせた「**サイバーセキュリティお助け隊サービス**」がありま\z
            す。IPAの基準を満たした、中小企業向けのサービスです。",
      en = "“Cybersecurity Otasuketai” services combine watching, help on site and insurance \z
            for small firms, to a standard set by IPA.",
    },
    heading { ja = "業者への質問", en = "Ask a supplier" },
    list {
      {
        ja = "更新は、**だれが、何日以内に**しますか",
        en = "**Who** does updates, **within how many days**?",
      },
      {
        ja = "夜と休日は、どの番号に電話しますか",
        en = "Which number do we call at night and on holidays?",
      },
      {
        ja = "設定の控えと手順書は、もらえますか",
        en = "Do we get the settings and instructions?",
      },
      { ja = "やめた後、そちらのIDは消えますか", en = "When we part, are your IDs deleted?" },
    },
    note {
      ja = "「まかせてあります」は、契約書のどの行かを指さして確かめます。",
      en = "“They take care of it”? Point at the line in the contract.",
    },
  },

  page {
    id = "plan",
    title = { ja = "小さな会社の一年", en = "A small firm's year" },
    paragraph {
      ja = "お金も人も少ないときは、**安くて効く順**に進めます。",
      en = "With little money, begin with **what is cheap and works**.",
    },
    figure {
      picture = "year.svg",
      description = {
        ja = "三段の階段。一段目に一覧と鍵、二段目に錠と更新の矢印、三段目に壁で分けた部屋。",
        en = "Three stairs: a list and a key; a lock and an update arrow; rooms with a wall.",
      },
      labels = {
        { x = 0.206, y = 0.76, width = 0.22, ja = "今週", en = "This week" },
        { x = 0.5, y = 0.68, width = 0.22, ja = "3か月", en = "3 months" },
        { x = 0.794, y = 0.6, width = 0.22, ja = "一年", en = "One year" },
      },
    },
    list {
      {
        ja = "**今週** つながる物の一覧、VPN装置の更新、メールと管理者の多要素認証",
        en = "**This week:** list of devices, VPN update, multi-factor for mail and administrators",
      },
      {
        ja = "**3か月** ほかの装置の更新、来客用の無線、権限のそうじ、線を外した控え",
        en = "**3 months:** other updates, guest Wi-Fi, rights cleared, unplugged copy",
      },
      {
        ja = "**一年** 部屋分け、古い機器の入れ替え、夜も届く連絡先の契約",
        en = "**One year:** rooms, new devices, a night line",
      },
    },
    note {
      ja = "できたことを言葉にするなら、IPAの「SECURITY ACTION」一つ星から宣言できます。",
      en = "To say it in public, declare one star of IPA's SECURITY ACTION.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で、この単元は修了です。",
      en = "The unit is complete when every answer is right.",
    },

    single {
      id = "why-rooms",
      review = { "one-room" },
      stem = {
        ja = "30人の印刷会社です。部屋分けの費用を見た社長が「何が減るのか」と聞きます。どう答え\z
              ますか。",
        en = "A print shop with 30 people. “What do rooms save us?” asks the owner, looking at \z
              the price. What do you answer?",
      },
      wrong {
        ja = "「変なメールが届く数が減ります」",
        en = "“Fewer odd e-mails come in.”",
        feedback = {
          ja = "守りを足せば、何でも減る気がします。しかし、メールは同じように届きます。",
          en = "Any guard seems to help with everything. But mail arrives as before.",
        },
      },
      wrong {
        ja = "「パソコンの更新の手間が減ります」",
        en = "“Updates are less work.”",
        feedback = {
          ja = "楽になると言いたいところです。けれども、部屋に分けても更新は要ります。",
          en = "It would be nice. But updates are still needed.",
        },
      },
      right {
        ja = "「一台の感染で止まる仕事が減ります」",
        en = "“One infection stops less work.”",
        feedback = { ja = "広がりが一部屋で止まります。", en = "It stays in one room." },
      },
      wrong {
        ja = "「パスワードが盗まれる事故が減ります」",
        en = "“Passwords are stolen less often.”",
        feedback = {
          ja = "大事な事故ですが、部屋の壁では防げません。多要素認証の仕事です。",
          en = "A real danger, but walls do not help. Multi-factor sign-in does.",
        },
      },
    },

    categorize {
      id = "which-room",
      review = { "zones", "zones-sort" },
      stem = {
        ja = "レストランの機器です。どの部屋に入れますか。",
        en = "A restaurant's devices: which room for each?",
      },
      feedback = {
        ja = "仕事の書類に届くか、古いまま使うか、会社が管理できるかで分けます。",
        en = "Ask: does it need files, will it stay old, can the firm manage it?",
      },
      category {
        id = "office",
        ja = "事務",
        en = "Office",
        option {
          ja = "店長のパソコン",
          en = "The manager's PC",
          feedback = { ja = "会計や名簿を扱う機器です。", en = "It handles accounts and lists." },
        },
      },
      category {
        id = "machine",
        ja = "機械・レジ",
        en = "Machines, tills",
        option {
          ja = "レジ",
          en = "The till",
          feedback = {
            ja = "決まった相手とだけ通信すればよい機器です。",
            en = "It needs to talk to few others.",
          },
        },
        option {
          ja = "防犯カメラ",
          en = "Security camera",
          feedback = {
            ja = "更新が止まりやすいので、事務から離します。",
            en = "Updates often end; keep it from the office.",
          },
        },
      },
      category {
        id = "guest",
        ja = "来客・家電",
        en = "Guests, gadgets",
        option {
          ja = "客のスマホ",
          en = "Customers' phones",
          feedback = {
            ja = "ネットに出られれば足ります。",
            en = "The internet is all they need.",
          },
        },
        option {
          ja = "BGMを流すスピーカー",
          en = "Music speaker",
          feedback = {
            ja = "音楽を取りに行くだけの家電です。",
            en = "A gadget that only fetches music.",
          },
        },
      },
    },

    matrix {
      id = "which-doors",
      review = { "doors" },
      points = {
        { ja = "閉じる", en = "Shut" },
        { ja = "決めた用だけ開ける", en = "Open for one use" },
      },
      stem = {
        ja = "工場の通り道です。保守のない、ふだんの日の扉をどうしますか。",
        en = "Ways through a factory: what about the doors on a day without maintenance?",
      },
      row {
        answer = 1,
        ja = "来客の無線から共有ディスクへ",
        en = "Guest Wi-Fi to the shared disk",
        feedback = {
          ja = "見せたい資料は、画面や紙で渡せます。",
          en = "Show visitors things on a screen or paper.",
        },
      },
      row {
        answer = 2,
        ja = "加工機から図面のサーバーへ",
        en = "Machine tool to the drawings server",
        feedback = {
          ja = "閉じると、図面を取れません。",
          en = "If shut, it cannot fetch drawings.",
        },
      },
      row {
        answer = 1,
        ja = "加工機からネットのWebへ",
        en = "Machine tool to the Web",
        feedback = {
          ja = "古い機械をネットに出すと、狙われます。",
          en = "An old machine on the internet is a target.",
        },
      },
      row {
        answer = 2,
        ja = "事務から書類のサーバーへ",
        en = "Office to the file server",
        feedback = { ja = "書類の出し入れは、毎日の仕事です。", en = "Filing is daily work." },
      },
    },

    single {
      id = "lab-device",
      review = { "old-machines" },
      stem = {
        ja = "古いOSの検査機があります。対策ソフトは入らず、メーカーは「止めないで」と言います。\z
              どうしますか。",
        en = "A test machine has an old system and takes no antivirus. “Do not stop it,” says \z
              its maker. What do you do?",
      },
      wrong {
        ja = "対策ソフトを何とか探し、無理にでも入れる。",
        en = "Find some antivirus that can be forced onto it.",
        feedback = {
          ja = "守りがないのは不安です。しかし、検査が狂ったり、保証が切れたりします。",
          en = "Having none is worrying. But results may go wrong, and the warranty is lost.",
        },
      },
      wrong {
        ja = "今まで無事だったので、事務の線に置く。",
        en = "It never failed, so leave it on the office network.",
        feedback = {
          ja = "動く物は触りたくないものです。けれども、隣の一台の感染が、この機械も止めます。",
          en = "One does not like to touch what works. But an infected neighbour will stop it.",
        },
      },
      wrong {
        ja = "結果をすぐ送れるよう、メールを入れる。",
        en = "Install e-mail on it to send results quickly.",
        feedback = {
          ja = "手間が減ります。しかし、一番弱い機械に、一番危ない入口を付けることになります。",
          en = "It saves steps. But it gives the weakest machine the riskiest door.",
        },
      },
      right {
        ja = "別の部屋に置き、結果を渡す道だけを開ける。",
        en = "Put it on a network of its own, with a door for results.",
        feedback = {
          ja = "機械を触らずに、届く物を減らせます。",
          en = "It reduces what can reach it and leaves it alone.",
        },
      },
    },

    true_false {
      id = "inside-friend",
      review = { "castle" },
      answer = false,
      stem = {
        ja = "社内のネットワークから書類を開いた人は、本人だと考えてよい。",
        en = "Whoever opens a file from the firm's network can be taken for who they say they \z
              are.",
      },
      feedback = {
        ja = "見慣れた場所からの通信は、仲間に見えます。しかし、盗んだ鍵で入った人も、社内から開\z
              きます。",
        en = "What comes from inside looks like a friend. But a thief with a stolen key is \z
              inside as well.",
      },
    },

    multiple {
      id = "zero-trust-checks",
      review = { "zero-trust" },
      stem = {
        ja = "「使うたびに確かめる」に当たるものを、すべて選んでください。",
        en = "Choose everything that is “checking at each use”.",
      },
      wrong {
        ja = "会社の建物の中からの利用なら、確かめを省く。",
        en = "Skip the checks inside the firm's building.",
        feedback = {
          ja = "毎回は面倒です。しかし、場所を信じるのは、城の考え方です。",
          en = "Each time is tiresome. But trusting a place is castle thinking.",
        },
      },
      right {
        ja = "更新の止まったパソコンからは、開けないようにする。",
        en = "Refuse PCs whose updates have stopped.",
        feedback = { ja = "機器が無事かを確かめています。", en = "That checks the device." },
      },
      right {
        ja = "知らない土地からのサインインに、追加の確認を求める。",
        en = "Ask for more when a sign-in comes from a new place.",
        feedback = { ja = "本人かを確かめています。", en = "That checks the person." },
      },
      wrong {
        ja = "入社のときに身元を確かめ、あとは信じる。",
        en = "Check people once, when they are hired.",
        feedback = {
          ja = "人は信じています。けれども、盗まれたIDを使うのは、その人ではありません。",
          en = "You trust the person. But it is not they who use a stolen ID.",
        },
      },
      right {
        ja = "派遣の人には、その仕事の置き場所だけを開ける。",
        en = "Open just one folder for a temporary worker.",
        feedback = { ja = "仕事に要る物かを確かめています。", en = "That asks what is needed." },
      },
    },

    number {
      id = "rights-to-remove",
      review = { "who" },
      answer = 4,
      most = 20,
      unit = { ja = "個", en = "rights" },
      stem = {
        ja = "営業は見積とVPN、製造は図面だけが要ります。外す権限はいくつですか。\n岸（営業）：\z
              見積、給与、VPN\n谷（製造）：図面、VPN\n沢（退職）：メール、会計",
        en = "Sales needs estimates and VPN, the workshop drawings. How many rights do \z
              you take away?\nKishi (sales): estimates, wages, VPN\n\z
              Tani (workshop): drawings, VPN\nSawa (left): e-mail, accounts",
      },
      feedback = {
        ja = "一人ずつ、要る物に印を付けて、残りを数えます。辞めた人には、要る物がありません。",
        en = "Mark what each needs, and count the rest. A person who has left needs nothing.",
      },
      hints = {
        { ja = "岸さんからは一つです。", en = "One is Kishi's." },
        { ja = "辞めた人の物は、全部外します。", en = "All of the leaver's go." },
      },
    },

    order {
      id = "lock-order",
      review = { "second-lock" },
      stem = {
        ja = "多要素認証を、広げる順に並べてください。",
        en = "In which order do you introduce multi-factor sign-in?",
      },
      feedback = {
        ja = "ほかの鍵を作り直せる所、会社への入口、お金の順です。",
        en = "First what can remake other keys, then the way in, then money.",
      },
      hints = {
        {
          ja = "「パスワードを忘れた」の返事は、どこに届きますか。",
          en = "Where does the answer to “forgot password” go?",
        },
      },
      option { ja = "メールと、クラウドの管理者", en = "E-mail, and cloud administrators" },
      option { ja = "VPNと遠隔操作", en = "VPN and remote control" },
      option { ja = "銀行と会計", en = "Bank and accounts" },
      option { ja = "予定表や掲示板", en = "Calendar and notice board" },
    },

    single {
      id = "own-server",
      review = { "cloud-or-own" },
      stem = {
        ja = "詳しい人が辞める7人の会社です。書類のサーバーは古くなりました。どれがよいですか。",
        en = "Seven people; the one who knows computers leaves. The file server is old. What is \z
              best?",
      },
      right {
        ja = "クラウドに移し、多要素認証をかける。",
        en = "Move to the cloud, adding multi-factor sign-in.",
        feedback = {
          ja = "更新する人がいない弱さを、避けられます。",
          en = "It avoids updates that nobody would do.",
        },
      },
      wrong {
        ja = "同じサーバーを新しくし、前の設定を写す。",
        en = "Buy a new server and copy all the old settings to it.",
        feedback = {
          ja = "慣れた形が続きます。しかし、更新する人がいないままです。",
          en = "It feels familiar. But still nobody updates it.",
        },
      },
      wrong {
        ja = "クラウドに移し、今までのパスワードで始める。",
        en = "Move to the cloud with the old passwords.",
        feedback = {
          ja = "移るだけで安心しがちです。けれども、盗まれたパスワードで、世界中から入られます。",
          en = "The move itself feels safe. But a stolen password works worldwide.",
        },
      },
      wrong {
        ja = "書類を全部、それぞれのパソコンに分ける。",
        en = "Spread the files over everybody's PC.",
        feedback = {
          ja = "サーバーがなければ、世話もいりません。しかし、控えも権限も、だれも見られなくなりま\z
                す。",
          en = "No server, no work. But nobody can look after copies and rights.",
        },
      },
    },

    single {
      id = "maintenance",
      review = { "helpers" },
      stem = {
        ja = "「VPN装置は業者にまかせてあります」と社長が言います。先に確かめることはどれですか\z
              。",
        en = "“A supplier takes care of our VPN,” says the owner. What do you check first?",
      },
      wrong {
        ja = "業者が、名の通った会社かどうか",
        en = "Whether the supplier is well known",
        feedback = {
          ja = "名前は安心の材料です。しかし、契約にない仕事は、大手もしません。",
          en = "A name is comforting. But even big firms do only what is agreed.",
        },
      },
      right {
        ja = "契約に、更新が入っているか",
        en = "Whether the contract includes updates",
        feedback = {
          ja = "契約書の行を指さして、だれが何日以内にするかまで読みます。",
          en = "Point at the line, and read who does them, within how many days.",
        },
      },
      wrong {
        ja = "装置の値段が、相場に合うか",
        en = "Whether the price is in line with others",
        feedback = {
          ja = "費用は気になります。けれども、値段を見ても、更新されているかは分かりません。",
          en = "Cost matters. But it does not tell whether it is updated.",
        },
      },
      wrong {
        ja = "担当者が、よく顔を出すか",
        en = "Whether their engineer often visits",
        feedback = {
          ja = "来てくれる人は頼れます。しかし、顔を出すことと、更新することは別です。",
          en = "Visits build trust. But a visit is not an update.",
        },
      },
    },

    match {
      id = "when-what",
      review = { "plan", "second-lock" },
      stem = {
        ja = "安くて効く順に進めます。いつ始めますか。",
        en = "What is cheap and works comes first. When does each begin?",
      },
      also = { { ja = "三年のうち", en = "Within three years" } },
      pair {
        ja = "メールと管理者に多要素認証をかける",
        en = "Multi-factor for mail and administrators",
        with = { ja = "今週", en = "This week" },
        feedback = {
          ja = "設定だけで済み、一番効きます。",
          en = "It needs only settings and helps most.",
        },
      },
      pair {
        ja = "辞めた人や要らない権限をそうじする",
        en = "Clearing out leavers and unused rights",
        with = { ja = "3か月のうち", en = "Within 3 months" },
        feedback = { ja = "人に聞いて回る時間が要ります。", en = "You have to ask round." },
      },
      pair {
        ja = "機器を買い替え、部屋に分ける",
        en = "New devices, and rooms",
        with = { ja = "一年のうち", en = "Within a year" },
        feedback = { ja = "見積もりと工事が要ります。", en = "It needs quotations and work." },
      },
    },

    hotspot {
      id = "cut-link",
      review = { "zones", "doors" },
      picture = "flat.svg",
      most = 1,
      stem = {
        ja = "中央の箱は、通り道を見張るルーターです。切ったほうがよい線を、一つ選んでください。",
        en = "The box in the middle is a router that guards the ways. Choose the one line to be \z
              cut.",
      },
      description = {
        ja = "中央のルーターから、左上の社員のパソコン、右上のサーバー、左下の来客の電話、右下の機\z
              械へ線が伸びる。左下の来客の電話と右下の機械は、下の線で直接つながっている。",
        en = "From the router in the middle lines lead to a staff laptop, a server, a visitor's \z
              phone and a machine. The visitor's phone and the machine are also joined directly \z
              by a line at the bottom.",
      },
      feedback = {
        ja = "見張りを通らない線を探します。",
        en = "Look for the line that passes no guard.",
      },
      wrong {
        x = 0.325,
        y = 0.215,
        width = 0.12,
        height = 0.19,
        ja = "左上の線",
        en = "Upper left line",
        feedback = {
          ja = "社員が仕事に使う線で、見張りを通ります。",
          en = "Staff need it, and it passes the guard.",
        },
      },
      wrong {
        x = 0.565,
        y = 0.215,
        width = 0.19,
        height = 0.19,
        ja = "右上の線",
        en = "Upper right line",
        feedback = {
          ja = "大事なサーバーなので心配になります。しかし、見張りを通る線です。",
          en = "A precious server. But this line passes the guard.",
        },
      },
      wrong {
        x = 0.31,
        y = 0.55,
        width = 0.135,
        height = 0.17,
        ja = "左下の線",
        en = "Lower left line",
        feedback = {
          ja = "来客は怪しく見えます。けれども、見張りを通ってネットに出るだけです。",
          en = "Visitors look suspect. But by the guard they only reach the internet.",
        },
      },
      wrong {
        x = 0.565,
        y = 0.55,
        width = 0.165,
        height = 0.17,
        ja = "右下の線",
        en = "Lower right line",
        feedback = {
          ja = "図面を受け取る線です。見張りを通ります。",
          en = "It brings drawings, and passes the guard.",
        },
      },
      right {
        x = 0.27,
        y = 0.865,
        width = 0.46,
        height = 0.13,
        ja = "下の線",
        en = "Lower middle line",
        feedback = {
          ja = "見張りを通らずに、来客が機械に届きます。",
          en = "By it a visitor reaches the machine unguarded.",
        },
      },
    },
  },
}
