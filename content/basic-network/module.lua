-- Unit 9 of the basic seminar: router, devices, Wi-Fi, guests, firewall, VPN and logs.

module {
  id = "basic-network",
  version = 1,
  minutes = 20,
  title = { ja = "ネットワークを守る", en = "Protecting the network" },
  summary = {
    ja = "ルーター、機器のパスワード、無線、来客用の線、VPN、記録の見方を、自分の会社で確かめら\z
          れるようになります。",
    en = "Learn to check router, device passwords, Wi-Fi, guest network, VPN and logs in your \z
          own firm.",
  },

  page {
    id = "map",
    title = { ja = "つながる物の地図を描く", en = "Draw a map of what is connected" },
    paragraph {
      ja = "会社の機器は、ルーターを通ってネットにつながります。**知らない機器は守れません**。ま\z
            ず地図を描きます。",
      en = "Devices go online through a router. **You cannot guard what you do not know:** draw \z
            a map first.",
    },
    figure {
      picture = "map.svg",
      description = {
        ja = "ネットから線がルーターに入り、パソコン、共有ディスク、複合機、カメラ、無線のスマー\z
              トフォンへ分かれる。",
        en = "A line runs from the internet to a router and on to a computer, a shared disk, a \z
              printer, a camera and phones on Wi-Fi.",
      },
      labels = {
        { x = 0.115, y = 0.64, width = 0.2, ja = "ネット", en = "Internet" },
        { x = 0.405, y = 0.62, width = 0.16, ja = "ルーター", en = "Router" },
        { x = 0.65, y = 0.905, width = 0.4, ja = "会社の中", en = "Inside the firm" },
      },
    },
    list {
      { ja = "型番と、買った年", en = "Model and year of purchase" },
      { ja = "更新が続く年（支援の終わり）", en = "How long it gets updates" },
      { ja = "面倒を見る人", en = "Who looks after it" },
    },
    example {
      ja = "A社（18人）が描くと、前の借り主が残した無線の機器が見つかりました。",
      en = "Firm A (18 people) found a Wi-Fi box left by the previous tenant.",
    },
    ask {
      ja = "カメラ、複合機、録画機も、地図に入っていますか。",
      en = "Cameras, printers, recorders, too?",
    },
  },

  page {
    id = "router",
    title = { ja = "ルーターは、会社の玄関", en = "The router is your front door" },
    paragraph {
      ja = "ルーターは、会社とネットの境にあります。年に二度、次の四つを見ます。",
      en = "The router stands between you and the internet. Twice a year, look at four things.",
    },
    figure {
      picture = "router.svg",
      description = {
        ja = "ルーターのまわりに四つの絵。回る矢印、鍵、斜線のついた地球、暦。",
        en = "Around a router: a turning arrow, a key, a struck-out globe and a calendar.",
      },
      labels = {
        { x = 0.175, y = 0.36, width = 0.27, ja = "自動更新", en = "Auto-update" },
        { x = 0.825, y = 0.36, width = 0.27, ja = "管理パスワード", en = "Admin password" },
        { x = 0.2, y = 0.845, width = 0.32, ja = "外から管理しない", en = "No outside admin" },
        { x = 0.81, y = 0.845, width = 0.32, ja = "更新が続く年", en = "Updates until" },
      },
    },
    list {
      {
        ja = "本体のソフト（ファームウェア）を**自動更新**にする",
        en = "Let its software (firmware) **update itself**",
      },
      { ja = "**管理画面のパスワード**を変える", en = "Change **the password of its settings**" },
      {
        ja = "ネットの側から設定を変える機能を切る",
        en = "Switch off access to its settings from the internet",
      },
      { ja = "更新が終わる年を、地図に書く", en = "Note on the map when updates end" },
    },
  },

  page {
    id = "first-password",
    title = {
      ja = "初めのパスワードは、みんなが知っている",
      en = "Everybody knows the first password",
    },
    paragraph {
      ja = "機器には、買ったときから入っているパスワードがあります。型番ごとの一覧が出回り、機械\z
            が順に試します。",
      en = "Devices come with a password. Lists by model are passed round, and machines try \z
            them one by one.",
    },
    figure {
      picture = "first-key.svg",
      description = {
        ja = "同じ鍵のついた三つのカメラの箱から線が伸び、一覧の紙を通って、同じ鍵を持つ覆面の人\z
              物に届く。",
        en = "Three boxed cameras have the same key; a line leads by way of a list to a masked \z
              person with that key.",
      },
      labels = {
        { x = 0.245, y = 0.885, width = 0.4, ja = "どの箱も同じ鍵", en = "Same key in each" },
        { x = 0.8, y = 0.68, width = 0.3, ja = "攻撃者", en = "Attacker" },
      },
    },
    list {
      { ja = "つなぐ**前に**変える", en = "Change it **before** you connect the device" },
      { ja = "機器ごとに別の、長い物にする", en = "Use a long one, different for each" },
      {
        ja = "外から見る必要がなければ、ネットに出さない",
        en = "Keep it off the internet unless it is needed there",
      },
    },
    example {
      ja = "ある飲食店の防犯カメラの映像は、だれでも開ける所に出ていました。",
      en = "A restaurant's security camera could be watched by anyone.",
    },
  },

  page {
    id = "end-of-life",
    title = { ja = "直せない機器は、入れ替える", en = "Replace what cannot be mended" },
    paragraph {
      ja = "メーカーが更新をやめると、新しい穴は開いたままです。**動いていても、入れ替え時**です\z
            。",
      en = "When the maker ends updates, new holes stay open. **It works, yet its time is \z
            over.**",
    },
    grid {
      {
        { ja = "機器", en = "Device" },
        { ja = "買った年", en = "Bought" },
        { ja = "更新の終わり", en = "Updates end" },
        { ja = "面倒を見る人", en = "Looked after by" },
      },
      {
        { ja = "VPN装置", en = "VPN device" },
        { ja = "2019年", en = "2019" },
        { ja = "2025年", en = "2025" },
        { ja = "決まっていない", en = "Nobody yet" },
      },
      {
        { ja = "無線", en = "Wi-Fi" },
        { ja = "2024年", en = "2024" },
        { ja = "2030年", en = "2030" },
        { ja = "山田", en = "Yamada" },
      },
      {
        { ja = "カメラ", en = "Camera" },
        { ja = "2021年", en = "2021" },
        { ja = "不明", en = "Unknown" },
        { ja = "警備会社", en = "Security firm" },
      },
    },
    paragraph {
      ja = "見積もりから入れ替えまで、半年みておきます。",
      en = "Allow half a year from quotation to replacement.",
    },
    note {
      ja = "買うときは、IPAの「JC-STAR」の印が目安になります。ネットにつながる製品の守りを示す制\z
            度で、2025年3月に始まりました。",
      en = "When buying, look for IPA's JC-STAR label for connected products, which began in \z
            March 2025.",
    },
    single {
      id = "check-replace",
      stem = {
        ja = "この表で、先に動くのはどれですか。",
        en = "Which comes first in this table?",
      },
      wrong {
        ja = "無線",
        en = "The Wi-Fi",
        feedback = {
          ja = "毎日使う物が気になります。しかし、まだ何年も更新が続きます。",
          en = "It is in daily use. But it gets updates for years.",
        },
      },
      wrong {
        ja = "カメラ",
        en = "The camera",
        feedback = {
          ja = "不明なのは困ります。まず警備会社に電話で聞けば済みます。",
          en = "Unknown is bad. But a call to the security firm will settle it.",
        },
      },
      right {
        ja = "VPN装置",
        en = "The VPN device",
        feedback = {
          ja = "ネットに面していて、更新が終わり、担当もいません。",
          en = "It faces the internet, gets no updates, and is nobody's job.",
        },
      },
    },
  },

  page {
    id = "wifi",
    title = {
      ja = "無線は、方式で強さが決まる",
      en = "How Wi-Fi is encrypted decides how strong it is",
    },
    grid {
      { { ja = "方式", en = "Method" }, { ja = "今の判断", en = "Today" } },
      {
        { ja = "暗号なし、WEP、WPA（TKIP）", en = "None, WEP, WPA (TKIP)" },
        { ja = "使わない", en = "Do not use" },
      },
      { { ja = "WPA2（AES）", en = "WPA2 (AES)" }, { ja = "最低限", en = "The least you need" } },
      { { ja = "WPA3", en = "WPA3" }, { ja = "勧める", en = "Recommended" } },
    },
    list {
      {
        ja = "WPA3でつながらない古い機器があれば、「WPA2/WPA3」を選ぶ",
        en = "If older devices cannot do WPA3, choose “WPA2/WPA3”",
      },
      {
        ja = "無線のパスワードは、15文字以上で推測しにくく",
        en = "Make the Wi-Fi password 15 characters or more, hard to guess",
      },
    },
    note {
      ja = "無線の名前を隠すことや、機器の番号（MACアドレス）で絞ることは、以前は勧められました。\z
            どちらも電波から読み取れるので、今は守りに数えません。",
      en = "Hiding the name and listing device numbers (MAC addresses) were once advised. Both \z
            can be read from the air and no longer count.",
    },
  },

  page {
    id = "wifi-key",
    title = {
      ja = "無線のパスワードを、だれが知っているか",
      en = "Who knows the Wi-Fi password?",
    },
    paragraph {
      ja = "同じパスワードを全員で使うと、**辞めた人の電話が、店の外からつながり続けます**。",
      en = "If all share one password, **phones of those who left keep connecting from \z
            outside**.",
    },
    list {
      {
        ja = "壁や受付に、社内用のパスワードを貼らない",
        en = "Put up no staff password on walls or the front desk",
      },
      { ja = "人が辞めたら変える", en = "Change it when somebody leaves" },
      {
        ja = "人が多い会社は、一人ずつのIDでつなぐ方式（エンタープライズ）にする",
        en = "With many people, use sign-in by person (“Enterprise”)",
      },
      {
        ja = "私物のスマホは、来客用につなぐ",
        en = "Private phones go on the guest network",
      },
    },
    single {
      id = "check-leaver",
      stem = {
        ja = "円満に退職した人がいます。無線のパスワードは、全員共通です。いつ変えますか。",
        en = "Someone left on good terms. The Wi-Fi password is shared. When do you change it?",
      },
      right {
        ja = "その人の最後の日に変える。",
        en = "Change it on the last day.",
        feedback = {
          ja = "本人を疑うのではなく、知る人を減らすためです。",
          en = "Not from distrust: fewer people should know.",
        },
      },
      wrong {
        ja = "円満なので、変えない。",
        en = "Not at all: it was friendly.",
        feedback = {
          ja = "疑うようで気が引けます。しかし、その人の電話が盗まれることもあります。",
          en = "Changing it feels rude. But that phone may be stolen.",
        },
      },
      wrong {
        ja = "次の年度替わりに変える。",
        en = "Change it with the new business year.",
        feedback = {
          ja = "まとめれば手間は一度です。けれども、その間は外からつながります。",
          en = "One change saves work. But till then it connects from outside.",
        },
      },
    },
  },

  page {
    id = "guest",
    title = {
      ja = "来客と家電は、別の線に",
      en = "Visitors and gadgets get a line of their own",
    },
    paragraph {
      ja = "多くの無線の機器には「来客用（ゲスト）」の設定があります。**ネットには出られ、社内に\z
            は届かない**線です。",
      en = "Most Wi-Fi boxes have a guest setting: a line that **reaches the internet but \z
            nothing in the firm**.",
    },
    figure {
      picture = "guest.svg",
      description = {
        ja = "厚い壁の左に来客の電話とテレビ、右に社員のパソコンと共有ディスク。それぞれ別の電波\z
              でネットに出る。",
        en = "A thick wall: visitors' phones and a TV on the left, staff computers and a shared \z
              disk on the right, each with Wi-Fi of its own.",
      },
      labels = {
        { x = 0.255, y = 0.87, width = 0.4, ja = "来客・家電", en = "Guests, gadgets" },
        { x = 0.745, y = 0.87, width = 0.4, ja = "仕事の機器", en = "Work devices" },
      },
    },
  },

  page {
    id = "guest-sort",
    title = { ja = "どの機器を、どちらの線に", en = "Which device joins which line?" },
    paragraph {
      ja = "仕事の書類に届く必要があり、**会社が管理している機器**だけを、仕事用につなぎます。",
      en = "On the work line: devices that need the files and **that the firm manages**.",
    },
    categorize {
      id = "check-guest",
      stem = { ja = "どちらの線につなぎますか。", en = "Which line does it join?" },
      category {
        id = "guest",
        ja = "来客用",
        en = "Guest",
        option {
          ja = "会議室のテレビ",
          en = "TV in the meeting room",
          feedback = {
            ja = "更新の止まりやすい家電は、社内から離します。",
            en = "Gadgets are seldom updated: keep them apart.",
          },
        },
        option {
          ja = "社員の私物のスマホ",
          en = "Staff's own phones",
          feedback = {
            ja = "会社が状態を確かめられない機器です。",
            en = "The firm cannot check them.",
          },
        },
      },
      category {
        id = "work",
        ja = "仕事用",
        en = "Work",
        option {
          ja = "会社のパソコン",
          en = "The firm's computers",
          feedback = { ja = "仕事の書類に届く必要があります。", en = "They need the files." },
        },
        option {
          ja = "共有ディスク",
          en = "The shared disk",
          feedback = { ja = "来客から見えてはいけません。", en = "Visitors must not see it." },
        },
      },
    },
  },

  page {
    id = "firewall",
    title = { ja = "呼んでいない通信を止める", en = "Stop traffic that nobody asked for" },
    paragraph {
      ja = "ファイアウォールは、通信の門番です。こちらから出した通信と**その返事は通し、外から突\z
            然来た通信は止め**ます。",
      en = "A firewall is a gatekeeper. It lets **your requests out and their answers in, and \z
            stops strangers**.",
    },
    figure {
      picture = "firewall.svg",
      description = {
        ja = "壁のすき間を、パソコンとネットの矢印が行き来する。覆面の人物からの矢印は、壁で止ま\z
              る。",
        en = "Arrows pass between a computer and the internet through a gap in a wall; a masked \z
              person's arrow stops at the wall.",
      },
      labels = {
        { x = 0.23, y = 0.905, width = 0.34, ja = "会社の中", en = "Inside" },
        { x = 0.77, y = 0.905, width = 0.34, ja = "ネット", en = "Internet" },
      },
    },
    list {
      {
        ja = "**ルーターの門** 開けた口（ポート）の一覧を見て、要らない物を閉じる",
        en = "**At the router:** list the openings (ports) and close what is not needed",
      },
      {
        ja = "**パソコンの門** 切らない。社内の一台が感染したとき、隣への広がりを遅らせる",
        en = "**At each PC:** leave it on. It slows the spread from an infected neighbour",
      },
    },
    ask {
      ja = "「試しに開けた口」を、閉めた人はいますか。",
      en = "That port opened “for a trial”: has anyone closed it?",
    },
  },

  page {
    id = "utm",
    title = { ja = "見張りの箱（UTM）だけでは足りない", en = "A guard box (UTM) is not enough" },
    paragraph {
      ja = "UTMは、ファイアウォールやウイルス検査をまとめた箱です。小さな会社には手軽ですが、届\z
            かない所があります。",
      en = "A UTM is a box with firewall, virus scan and more. Handy for small firms, but it \z
            does not reach everything.",
    },
    grid {
      {
        { ja = "届かない所", en = "Where it does not reach" },
        { ja = "補うもの", en = "What helps" },
      },
      {
        { ja = "家や外で使うパソコン", en = "PCs at home or on the road" },
        { ja = "パソコンの対策ソフトと更新", en = "Antivirus and updates on the PC" },
      },
      {
        { ja = "すり抜けた新しい攻撃", en = "New attacks that slip through" },
        { ja = "離した控えと、慌てない手順", en = "Copies kept apart, steps to follow" },
      },
      {
        { ja = "箱が壊れたとき", en = "The box breaks down" },
        { ja = "予備と、連絡先", en = "A spare and a number to call" },
      },
    },
    note {
      ja = "東北の研修でも「UTMのほかに何が要るか」と質問がありました。答えは対策ソフト、更新、\z
            社員教育、控えです（みちのく情報セキュリティ推進機構の報告書、2022年）。",
      en = "Asked at seminars in Tohoku what else is needed, experts named antivirus, updates, \z
            training and backups (Michinoku Information Security, 2022).",
    },
  },

  page {
    id = "vpn",
    title = { ja = "VPNは、外から入るトンネル", en = "A VPN is a tunnel into the firm" },
    paragraph {
      ja = "VPNは、家と会社のあいだに暗号のトンネルを作ります。途中の人には読めません。けれども\z
            、**出口の扉が破られれば、会社の中**です。",
      en = "A VPN makes an encrypted tunnel from home to the firm. Nobody can read on the way. \z
            But **whoever breaks the door at its end is inside**.",
    },
    figure {
      picture = "vpn.svg",
      description = {
        ja = "家から会社へ筒が伸び、中を書類と鍵が通る。筒の上の覆面の二人は中に入れない。会社の\z
              側に鍵のついた扉がある。",
        en = "A tube from a house to an office carries a document and a lock. Two masked people \z
              above cannot get in. At the office end is a locked door.",
      },
      labels = {
        { x = 0.15, y = 0.78, width = 0.2, ja = "家", en = "Home" },
        { x = 0.43, y = 0.78, width = 0.3, ja = "暗号の筒", en = "Encrypted" },
        { x = 0.8, y = 0.83, width = 0.32, ja = "扉＝VPN装置", en = "Door = device" },
      },
    },
    note {
      ja = "2024年にランサムウェアの被害に遭った企業や団体では、入口の55％がVPN機器でした（令和7\z
            年版警察白書、有効回答100件）。",
      en = "Of the organizations hit by ransomware in 2024, 55% named a VPN device as the way in \z
            (police white paper 2025, 100 valid replies).",
    },
  },

  page {
    id = "vpn-door",
    title = { ja = "トンネルの扉を守る", en = "Guard the door of the tunnel" },
    list {
      {
        ja = "装置の**更新は何よりも先**。知らせを受け取る人を決める",
        en = "**Its updates come before all else.** Name who receives the notices",
      },
      { ja = "全員に**多要素認証**をかける", en = "**Multi-factor sign-in** for everyone" },
      { ja = "使える人と、届く先を絞る", en = "Limit who may use it and what they reach" },
      {
        ja = "辞めた人、保守用、試験用のIDを消す",
        en = "Delete IDs of leavers, of maintenance, of trials",
      },
      {
        ja = "更新が遅れていたら、**更新の後にパスワードも変える**",
        en = "If an update came late, **change the passwords after it**",
      },
      { ja = "使わなくなった装置は、線を抜く", en = "Unplug a device that is no longer used" },
    },
  },

  page {
    id = "vpn-late",
    title = { ja = "更新が遅れたとき", en = "When an update came late" },
    paragraph {
      ja = "2020年、パルスセキュア社の装置から盗まれたIDが出回り、更新した会社も入られるおそれが\z
            残りました。",
      en = "In 2020 IDs stolen from Pulse Secure devices were passed round: even updated firms \z
            stayed at risk.",
    },
    true_false {
      id = "check-late",
      answer = false,
      stem = {
        ja = "穴を更新でふさげば、その前に盗まれたパスワードも使えなくなる。",
        en = "Once an update closes the hole, passwords stolen before stop working.",
      },
      feedback = {
        ja = "穴はふさがりますが、盗まれた鍵は合ったままです。",
        en = "The hole is closed, but the stolen key still fits.",
      },
    },
  },

  page {
    id = "logs",
    title = { ja = "記録を、月に一度ながめる", en = "Once a month, look at the log" },
    list {
      { ja = "**だれ** 辞めた人、知らないID", en = "**Who:** leavers, unknown IDs" },
      { ja = "**いつ** 深夜、休みの日", en = "**When:** at night, on holidays" },
      { ja = "**失敗** 何度も失敗した後の成功", en = "**Failures:** many, and then a success" },
    },
    paragraph {
      ja = "記録は、事故の後に「どこから入られたか」を知る手がかりです。できれば**一年分**を、装\z
            置の外にも残します。時計も合わせます。",
      en = "Logs show afterwards how they got in. Keep **a year** if you can, also outside the \z
            device, and set its clock.",
    },
  },

  page {
    id = "logs-row",
    title = { ja = "気になる行を見つける", en = "Find the row that matters" },
    paragraph {
      ja = "太陽は昼、月は深夜です。赤い×は失敗、緑の丸印は成功です。",
      en = "The sun is day, the moon night; a red cross is a failure, a green tick a success.",
    },
    hotspot {
      id = "check-log",
      picture = "log.svg",
      most = 1,
      stem = {
        ja = "VPNの一週間の記録です。先に調べる行はどれですか。",
        en = "A week in the VPN log. Which row do you look into first?",
      },
      description = {
        ja = "四つの行。太陽は昼、月は深夜、×は失敗、丸印は成功。三行目は深夜に四回失敗した後で\z
              成功している。",
        en = "Four rows. Sun: day; moon: night; cross: failure; tick: success. The third row \z
              has four failures at night and then a success.",
      },
      feedback = {
        ja = "昼の一回の失敗は、打ち間違いでも起こります。",
        en = "One failure by day may be a slip of the finger.",
      },
      wrong {
        x = 0.05,
        y = 0.08,
        width = 0.9,
        height = 0.19,
        ja = "昼に成功",
        en = "Success by day",
        feedback = { ja = "ふだんの使い方です。", en = "This is ordinary use." },
      },
      wrong {
        x = 0.05,
        y = 0.29,
        width = 0.9,
        height = 0.19,
        ja = "昼に一度失敗して成功",
        en = "One failure by day, then success",
        feedback = {
          ja = "×は目立ちます。しかし、一度の打ち間違いはよくあります。",
          en = "A cross stands out. But one slip is common.",
        },
      },
      right {
        x = 0.05,
        y = 0.5,
        width = 0.9,
        height = 0.19,
        ja = "深夜に四度失敗して成功",
        en = "Four failures at night, then success",
        feedback = {
          ja = "深夜に、失敗が続いた後の成功です。本人に電話で確かめます。",
          en = "At night, and after many failures. Call that person.",
        },
      },
      wrong {
        x = 0.05,
        y = 0.71,
        width = 0.9,
        height = 0.19,
        ja = "昼に成功（二つ目）",
        en = "Another success by day",
        feedback = { ja = "ふだんの使い方です。", en = "This is ordinary use." },
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で、この単元は修了です。",
      en = "The unit is complete when every answer is right.",
    },

    single {
      id = "forgotten-box",
      review = { "map" },
      stem = {
        ja = "引っ越した先の天井に、だれも知らない無線の機器がありました。今も動いています。どう\z
              しますか。",
        en = "In your new office, an unknown Wi-Fi box on the ceiling is running. What do you \z
              do?",
      },
      wrong {
        ja = "だれも困っていないので、動かしておく。",
        en = "It bothers nobody; let it run.",
        feedback = {
          ja = "触って何かが止まるのは怖いものです。しかし、知らない機器は更新されず、だれが使っ\z
                ているかも分かりません。",
          en = "Touching it is scary. But it is not updated, and who uses it?",
        },
      },
      wrong {
        ja = "便利なので、来客用として名前を変えて使う。",
        en = "Rename it and use it for guests.",
        feedback = {
          ja = "もったいない気がします。けれども、前の管理者の設定も、残った欠陥も見えません。",
          en = "A pity to waste it. But its old settings and flaws are unknown.",
        },
      },
      right {
        ja = "持ち主を調べ、分からなければ線を抜く。",
        en = "Find its owner, or else unplug it.",
        feedback = {
          ja = "抜いて困る人が出れば、用途が分かります。",
          en = "If somebody misses it, you learn what it was for.",
        },
      },
      wrong {
        ja = "電波が弱くなるよう、金属の箱に入れる。",
        en = "Put it into a metal box to weaken its signal.",
        feedback = {
          ja = "届かなくすれば安全に思えます。しかし、線で社内につながったままです。",
          en = "Out of reach seems safe. But its cable still joins your network.",
        },
      },
    },

    multiple {
      id = "router-check",
      review = { "router", "firewall" },
      stem = {
        ja = "会社のルーターの点検です。直すべき点を、すべて選んでください。",
        en = "You check the firm's router. Choose all that must be changed.",
      },
      right {
        ja = "外からでも設定画面を開けるようにしてある。",
        en = "Its settings can be opened from the internet.",
        feedback = { ja = "攻撃者にも開けます。", en = "So can an attacker." },
      },
      wrong {
        ja = "外から来た通信を、初めから止めている。",
        en = "Traffic from outside is stopped by default.",
        feedback = {
          ja = "厳しすぎて不便に見えます。しかし、これが正しい状態です。",
          en = "It looks too strict. But that is how it should be.",
        },
      },
      right {
        ja = "管理画面のパスワードが、箱に書いてあった物のまま。",
        en = "Its admin password is the one on the box.",
        feedback = {
          ja = "同じ型の一覧に載っていることがあります。",
          en = "It may be on a list for that model.",
        },
      },
      wrong {
        ja = "夜中に自動で更新され、数分つながらなくなる。",
        en = "It updates itself at night, offline for minutes.",
        feedback = {
          ja = "止まるのは心配です。けれども、数分の停止で穴がふさがります。",
          en = "Stopping is a worry. But minutes offline close holes.",
        },
      },
      right {
        ja = "更新の最後の知らせが、4年前である。",
        en = "The last update notice is four years old.",
        feedback = {
          ja = "支援が終わっているかもしれません。型番で調べます。",
          en = "Support may be over. Look up the model.",
        },
      },
    },

    single {
      id = "camera-install",
      review = { "first-password" },
      stem = {
        ja = "店に防犯カメラを付けます。業者は「初めの設定で、すぐ映ります」と言います。何を頼み\z
              ますか。",
        en = "A camera is put up in the shop. “It works at once with its first settings,” says \z
              the fitter. What do you ask for?",
      },
      wrong {
        ja = "映りを確かめ、パスワードは慣れてから変える。",
        en = "Check the picture; change the password once you know it.",
        feedback = {
          ja = "まず動かしたいものです。しかし、つないで間もなく、機械の探りが届きます。",
          en = "You want it running. But machines come probing soon after.",
        },
      },
      right {
        ja = "線をつなぐ前に、店だけのパスワードに変える。",
        en = "Change the password before it is connected.",
        feedback = {
          ja = "開いたままの時間を作りません。",
          en = "There is no time when it stands open.",
        },
      },
      wrong {
        ja = "パスワードはそのままで、見る人を店長に限る。",
        en = "Keep it, but let only the manager watch.",
        feedback = {
          ja = "見る人を絞るのはよい考えです。けれども、一覧を持つ他人は絞れません。",
          en = "Limiting viewers is good. But it does not limit strangers with a list.",
        },
      },
      wrong {
        ja = "業者が使う、いつものパスワードにそろえる。",
        en = "Use the fitter's usual password.",
        feedback = {
          ja = "次の修理が楽です。しかし、一つの店で漏れると、客先全部が開きます。",
          en = "Repairs are easy. But one leak opens all the fitter's customers.",
        },
      },
    },

    month {
      id = "replace-start",
      review = { "end-of-life" },
      from = "2026-12",
      to = "2027-04",
      least = "2026-12",
      most = "2028-12",
      stem = {
        ja = "ルーターの更新は、2027年9月の終わりまでです。見積もりから入れ替えまで、半年かかり\z
              ます。いつまでに動き始めますか。",
        en = "Your router gets updates until the end of September 2027. From quotation to \z
              replacement takes half a year. By when do you start?",
      },
      feedback = {
        ja = "終わりの月から、半年さかのぼります。",
        en = "Count half a year back from the end.",
      },
      hints = {
        {
          ja = "入れ替えが9月の終わりに済むように数えます。",
          en = "It has to be done by the end of September.",
        },
      },
    },

    matrix {
      id = "wifi-methods",
      review = { "wifi" },
      points = {
        { ja = "使わない", en = "Do not use" },
        { ja = "最低限", en = "The least" },
        { ja = "勧める", en = "Best" },
      },
      stem = {
        ja = "無線の設定を、今の基準で分けてください。",
        en = "Judge these Wi-Fi settings by today's standard.",
      },
      row {
        answer = 2,
        ja = "WPA2（AES）",
        en = "WPA2 (AES)",
        feedback = {
          ja = "今も使えますが、さらに強い方式があります。",
          en = "Still usable, but there is a stronger one.",
        },
      },
      row {
        answer = 1,
        ja = "名前を隠したWEP",
        en = "WEP with a hidden name",
        feedback = {
          ja = "名前は電波から読め、暗号は破られています。",
          en = "The name can be read, and the encryption is broken.",
        },
      },
      row {
        answer = 3,
        ja = "WPA3",
        en = "WPA3",
        feedback = { ja = "今、一番強い方式です。", en = "The strongest today." },
      },
      row {
        answer = 1,
        ja = "パスワードなしで、機器の番号で絞る",
        en = "No password, listed device numbers",
        feedback = {
          ja = "番号はまねができ、通信は丸見えです。",
          en = "Numbers are copied, and all can be read.",
        },
      },
    },

    true_false {
      id = "wifi-shared",
      review = { "wifi-key" },
      answer = true,
      stem = {
        ja = "全員共通の無線のパスワードは、人が辞めたら、円満な退職でも変えたほうがよい。",
        en = "A shared Wi-Fi password should be changed when somebody leaves, even on good \z
              terms.",
      },
      feedback = {
        ja = "疑うためではありません。辞めた人の電話は、会社の目が届かない所で盗まれることもあり\z
              ます。",
        en = "Not from distrust. The phone may be stolen where you would never hear of it.",
      },
    },

    categorize {
      id = "which-line",
      review = { "guest", "guest-sort" },
      stem = {
        ja = "歯科医院の機器です。つなぐ線を選んでください。",
        en = "A dentist's devices: which line for each?",
      },
      feedback = {
        ja = "患者の情報に届く必要がある物だけが、仕事用です。",
        en = "Only what needs patients' data is on the work line.",
      },
      category {
        id = "guest",
        ja = "来客用の線",
        en = "Guest line",
        option {
          ja = "待合室のテレビ",
          en = "TV in the waiting room",
          feedback = {
            ja = "番組を見るだけなら、社内に届く必要がありません。",
            en = "It only shows films.",
          },
        },
        option {
          ja = "患者の電話",
          en = "Patients' phones",
          feedback = { ja = "ネットに出られれば足ります。", en = "They only need the internet." },
        },
        option {
          ja = "院長の私物のタブレット",
          en = "The dentist's own tablet",
          feedback = {
            ja = "持ち主が偉くても、医院が管理していない機器です。",
            en = "Whoever owns it, the clinic does not manage it.",
          },
        },
      },
      category {
        id = "work",
        ja = "仕事の線",
        en = "Work line",
        option {
          ja = "受付のパソコン",
          en = "PC at the front desk",
          feedback = {
            ja = "予約や診療の記録を開きます。",
            en = "It opens bookings and records.",
          },
        },
        option {
          ja = "レントゲンの画像を置くサーバー",
          en = "Server with X-ray pictures",
          feedback = {
            ja = "診療に要り、来客に見えてはいけません。",
            en = "It is needed for work and not for visitors' eyes.",
          },
        },
      },
    },

    true_false {
      id = "pc-gate",
      review = { "firewall" },
      answer = false,
      stem = {
        ja = "ルーターで外からの通信を止めていれば、パソコンのファイアウォールは切ってもよい。",
        en = "If the router stops traffic from outside, the firewall on each PC may be off.",
      },
      feedback = {
        ja = "門が二重だと、むだに見えます。しかし、社内の一台から隣へ広がる通信は、ルーターを通\z
              りません。",
        en = "Two gates look like waste. But what spreads from PC to PC inside never passes the \z
              router.",
      },
    },

    single {
      id = "utm-sold",
      review = { "utm" },
      stem = {
        ja = "「この箱（UTM）を置けば、ほかの対策は要りません」と勧められました。何と答えますか\z
              。",
        en = "“With this box (UTM) you need nothing else,” says a salesman. What do you say?",
      },
      wrong {
        ja = "「それなら、対策ソフトの契約をやめます」",
        en = "“Then we cancel the antivirus.”",
        feedback = {
          ja = "費用を移せれば楽です。しかし、箱をすり抜けた物を、パソコンで止められなくなります\z
                。",
          en = "It would save money. But what slips past the box then meets nothing.",
        },
      },
      wrong {
        ja = "「高い箱ほど効くなら、上の型をください」",
        en = "“If dearer is better, the top model, please.”",
        feedback = {
          ja = "値段は力に見えます。けれども、どの型でも、外で使うパソコンには届きません。",
          en = "Price looks like power. But no model reaches a PC on the road.",
        },
      },
      wrong {
        ja = "「箱は役に立たないので、買いません」",
        en = "“Boxes are useless. We buy none.”",
        feedback = {
          ja = "言い過ぎの宣伝には身構えます。しかし、小さな会社の入口の守りとしては働きます。",
          en = "Big claims breed doubt. But at the way in, a box does help.",
        },
      },
      right {
        ja = "「外のパソコンと控えは、別に守ります」",
        en = "“We guard mobile PCs and backups besides.”",
        feedback = {
          ja = "箱の届かない所を、自分で補います。",
          en = "You cover what the box does not reach.",
        },
      },
    },

    gaps {
      id = "vpn-sentence",
      review = { "vpn", "vpn-door", "vpn-late" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentence." },
      sentence = {
        ja = "VPNは、{way}を守ります。けれども装置の穴から入られると、{after}。更新が遅れたとき\z
              は、{then}。",
        en = "A VPN guards {way}. But through a hole in the device an attacker {after}. After a \z
              late update, you {then}.",
      },
      gap {
        id = "way",
        wrong {
          ja = "家のパソコン",
          en = "the PC at home",
          feedback = {
            ja = "頼もしく聞こえます。しかし、家のパソコンの感染は、VPNでは防げません。",
            en = "It sounds strong. But it does not keep that PC clean.",
          },
        },
        right { ja = "途中の通信", en = "what travels in between" },
        wrong {
          ja = "社内のデータ",
          en = "the data in the firm",
          feedback = {
            ja = "社内に入った人からは守れません。",
            en = "Not from who is already inside.",
          },
        },
      },
      gap {
        id = "after",
        right { ja = "社内に届きます", en = "reaches the firm" },
        wrong {
          ja = "暗号で止まります",
          en = "is stopped by encryption",
          feedback = {
            ja = "暗号は途中の通信を守る物で、扉の代わりにはなりません。",
            en = "Encryption guards the way, not the door.",
          },
        },
        wrong {
          ja = "家にだけ届きます",
          en = "reaches only the home",
          feedback = { ja = "扉は会社の側にあります。", en = "The door is on the firm's side." },
        },
      },
      gap {
        id = "then",
        wrong {
          ja = "様子を見ます",
          en = "wait and see",
          feedback = {
            ja = "直った気がします。しかし、盗まれた鍵はまだ合います。",
            en = "It seems mended. But stolen keys still fit.",
          },
        },
        wrong {
          ja = "装置を再起動します",
          en = "restart the device",
          feedback = {
            ja = "再起動では、盗まれた鍵は変わりません。",
            en = "That does not change stolen keys.",
          },
        },
        right { ja = "パスワードも変えます", en = "change passwords" },
      },
    },

    single {
      id = "night-log",
      review = { "logs", "logs-row", "vpn-door" },
      stem = {
        ja = "記録に、3か月前に辞めた人のIDで、日曜の深夜に入った跡がありました。先にすることは\z
              どれですか。",
        en = "The log shows a sign-in on Sunday night with the ID of someone who left three \z
              months ago. What first?",
      },
      wrong {
        ja = "辞めた本人に電話し、わけを聞く。",
        en = "Call the former colleague and ask why.",
        feedback = {
          ja = "本人のいたずらに思えます。しかし、IDが盗まれていれば、本人も知りません。",
          en = "It looks like a prank. But if the ID was stolen, they know nothing.",
        },
      },
      right {
        ja = "そのIDを止め、ほかの跡と記録を残す。",
        en = "Stop the ID; save the logs and other traces.",
        feedback = {
          ja = "入口を閉じ、次に調べる手がかりを守ります。",
          en = "It closes the way in and keeps the traces.",
        },
      },
      wrong {
        ja = "装置を初期化し、きれいにしてから使う。",
        en = "Reset the device, so that you can start afresh.",
        feedback = {
          ja = "すっきりします。けれども、どこまで入られたかの手がかりが消えます。",
          en = "It feels clean. But the traces are gone.",
        },
      },
      wrong {
        ja = "翌月の記録でも続くかを確かめる。",
        en = "See whether it goes on next month.",
        feedback = {
          ja = "間違いかもしれないと思いたくなります。しかし、その間も入れるままです。",
          en = "You hope it was an error. But they can still come in.",
        },
      },
    },
  },
}
