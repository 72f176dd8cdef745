module {
  id = "telework",
  version = 1,
  minutes = 35,
  title = { ja = "テレワークの九つのリスク", en = "Nine risks of telework" },
  summary = {
    ja = "会社の外で働くときに起きやすい九つの事故を、理由、備え、会社への質問と合わせて学びます。",
    en = "Nine things that go wrong when people work outside the office: why, what to do, and \z
          what to ask a firm.",
  },

  page {
    id = "outside",
    title = { ja = "事務所の外で働くと、何が変わるか", en = "What changes outside the office" },
    paragraph {
      ja = "事務所では、入口の鍵、同僚の目、会社の通信設備が情報を守っています。家や喫茶店や電車\z
            には、その守りの多くが届きません。",
      en = "In the office, a locked door, colleagues and the firm's network protect information. \z
            At home, in a café or on a train, most of that is gone.",
    },
    figure {
      picture = "outside.svg",
      description = {
        ja = "左に、鍵と人に守られた事務所。そこから点線が、家、喫茶店、電車へ伸びている。",
        en = "On the left an office guarded by a lock and people; dashed lines lead from it to a \z
              house, a café and a train.",
      },
      labels = {
        { x = 0.24, y = 0.91, width = 0.42, ja = "守られた事務所", en = "Guarded office" },
        { x = 0.85, y = 0.16, width = 0.22, ja = "家", en = "Home" },
        { x = 0.85, y = 0.46, width = 0.22, ja = "喫茶店", en = "Café" },
        { x = 0.85, y = 0.74, width = 0.22, ja = "電車", en = "Train" },
      },
    },
    paragraph {
      ja = "だからといって、テレワークをやめる必要はありません。**届かなくなった守りを、別の形で\z
            補う**のです。",
      en = "No need to give up telework: **replace the protection that does not reach that far.**",
    },
    example {
      ja = "事務所なら、不審なメールを隣の席に見せて聞けます。家では一人で決めてしまいがちです。",
      en = "In the office you show an odd e-mail to the next desk. At home you tend to decide \z
            alone.",
    },
  },

  page {
    id = "nine-risks",
    title = { ja = "九つのリスク", en = "The nine risks" },
    paragraph {
      ja = "起こりやすい事故は、次の九つにまとめられます。それぞれの、起きること、理由、備えを順\z
            に見ていきます。",
      en = "What goes wrong can be put under nine headings. For each we look at what happens, \z
            why, and what to do.",
    },
    figure {
      picture = "nine-risks.svg",
      description = {
        ja = "九つのリスクを三行三列の絵で表した一覧。",
        en = "The nine risks as small pictures in three rows of three.",
      },
      labels = {
        { x = 0.1725, y = 0.275, width = 0.3, ja = "1 マルウェア", en = "1 Malware" },
        { x = 0.5, y = 0.275, width = 0.3, ja = "2 私物の機器", en = "2 Own devices" },
        { x = 0.8275, y = 0.275, width = 0.3, ja = "3 紛失と盗難", en = "3 Loss, theft" },
        { x = 0.1725, y = 0.605, width = 0.3, ja = "4 無線LAN", en = "4 Wi-Fi" },
        { x = 0.5, y = 0.605, width = 0.3, ja = "5 紙の資料", en = "5 Paper" },
        { x = 0.8275, y = 0.605, width = 0.3, ja = "6 パスワード", en = "6 Passwords" },
        { x = 0.1725, y = 0.935, width = 0.3, ja = "7 社内への入口", en = "7 The way in" },
        { x = 0.5, y = 0.935, width = 0.3, ja = "8 クラウド", en = "8 Cloud" },
        { x = 0.8275, y = 0.935, width = 0.34, ja = "9 SNS", en = "9 Social media" },
      },
    },
    ask {
      ja = "この印の欄は、助言者が会社でそのまま使える質問です。経営者の方は、自社ならどう答える\z
            かを考えてみてください。",
      en = "Boxes like this hold questions that an adviser can put to a firm. If you run one, \z
            think what your own answer would be.",
    },
    note {
      ja = "どの会社も、一度に全部はできません。何から始めるかは、最後のページにあります。",
      en = "No firm can do everything at once. The last page says where to start.",
    },
  },

  page {
    id = "malware",
    title = { ja = "1 マルウェアとランサムウェア", en = "1 Malware and ransomware" },
    paragraph {
      ja = "家のパソコンに悪意のあるソフト（マルウェア）が入ると、社内につないだときに広がります\z
            。ランサムウェアは、データを読めなくしたり盗んだりして、金を要求します。",
      en = "Malicious software (malware) spreads from a home PC to the office. Ransomware locks \z
            or steals data and demands money.",
    },
    figure {
      picture = "malware.svg",
      description = {
        ja = "家のパソコンにいる虫が、矢印に沿って会社に入り、四台のパソコンに広がっている。",
        en = "A bug on the laptop at home moves along an arrow into the office and has spread to \z
              four computers there.",
      },
      labels = {
        { x = 0.2, y = 0.89, width = 0.38, ja = "家のパソコン", en = "PC at home" },
        { x = 0.795, y = 0.89, width = 0.38, ja = "会社じゅうに広がる",
                                             en = "All over the office" },
      },
    },
    heading { ja = "なぜ起きるのか", en = "Why it happens" },
    list {
      { ja = "その場で相談できる人がいない", en = "Nobody is there to ask" },
      { ja = "会社の通信の見張りが届かない",
        en = "The firm's filters do not reach home" },
      { ja = "更新や点検が後回しになる", en = "Updates and checks are put off" },
    },
    example {
      ja = "「請求書」の添付を、一人で急いで開いた。",
      en = "Alone and in a hurry, she opened an attached “Invoice”.",
    },
  },

  page {
    id = "malware-measures",
    title = { ja = "防ぐ：更新と、聞ける相手", en = "Prevent it: updates, and someone to ask" },
    list {
      { ja = "OSとアプリを**自動更新**にする",
        en = "Let the system and apps **update themselves**" },
      { ja = "ウイルス対策ソフトが動き、最新かを確かめる",
        en = "Check that antivirus is running and up to date" },
      { ja = "各パソコンのファイアウォール（通信の見張り）を切らない",
        en = "Leave each PC's own firewall on" },
      { ja = "迷ったら**開く前に電話する**相手を決める",
        en = "Name a person to **call before opening** anything odd" },
      { ja = "サポートの切れたOSは入れ替える（Windows 10の通常のサポートは2025年10月に終了）",
        en = "Replace unsupported systems (Windows 10: regular support ended in October 2025)" },
    },
    ask {
      ja = "家のパソコンを社内につなぐ前に、誰が何を確かめていますか。その手順は紙になっています\z
            か。",
      en = "Before a home PC joins the office network, who checks what? Is that written down?",
    },
  },

  page {
    id = "infected",
    title = { ja = "感染したかもしれないとき", en = "When a PC may be infected" },
    steps {
      { ja = "LANケーブルを抜き、Wi-Fiを切る",
        en = "Pull out the network cable and switch Wi-Fi off" },
      { ja = "**電源は切らず**、画面を写真に撮る",
        en = "**Leave it switched on** and photograph the screen" },
      { ja = "別の電話で、決めてある相手に知らせる",
        en = "Use another phone to tell the person agreed on" },
      { ja = "警察や、IPAの「企業組織向けサイバーセキュリティ相談窓口」に相談する",
        en = "Talk to the police, or to IPA's cybersecurity desk for organizations" },
    },
    paragraph {
      ja = "電源を切ると、侵入の手がかりが消えることがあります。",
      en = "Switching off can wipe out traces of how the attacker got in.",
    },
    warning {
      ja = "金を払っても、データが元に戻る保証はありません。",
      en = "Paying is no guarantee that your data comes back.",
    },
    ask {
      ja = "夜や休日に気づいた社員は、誰の何番に電話しますか。",
      en = "At night or on a holiday, whom do your people call?",
    },
  },

  page {
    id = "backup",
    title = { ja = "最後の頼みは、切り離した控え", en = "The last resort: a copy kept apart" },
    paragraph {
      ja = "ランサムウェアは、つながっている控え（バックアップ）まで読めなくします。**3・2・1**で\z
            備えます。",
      en = "Ransomware locks every copy in reach. Think **3-2-1**.",
    },
    figure {
      picture = "backup.svg",
      description = {
        ja = "パソコンと外付けディスクは線でつながっている。もう一台のディスクは線から外れ、鍵の\z
              かかる棚に入っている。",
        en = "A laptop and an external disk are joined by a cable; another disk is unplugged, in \z
              a cabinet with a lock.",
      },
      labels = {
        { x = 0.19, y = 0.86, width = 0.28, ja = "元のデータ", en = "Original" },
        { x = 0.51, y = 0.86, width = 0.28, ja = "いつもの控え", en = "Daily copy" },
        { x = 0.85, y = 0.86, width = 0.28, ja = "切り離した控え", en = "Unplugged copy" },
      },
    },
    list {
      { ja = "**3** 元も入れて、データを三つ持つ", en = "**3** copies, counting the original" },
      { ja = "**2** 二種類の入れ物に分ける", en = "**2** kinds of storage" },
      { ja = "**1** 一つは線を外し、別の場所に置く", en = "**1** unplugged, in another place" },
    },
    example {
      ja = "ある工場では、つないだ控えも失いました。",
      en = "One workshop lost a plugged-in copy.",
    },
    ask {
      ja = "控えから戻す練習は、最後にいつしましたか。",
      en = "When did you last practise restoring?",
    },
  },

  page {
    id = "byod",
    title = { ja = "2 私物の機器を仕事に使う（BYOD）", en = "2 Work on private devices (BYOD)" },
    paragraph {
      ja = "私物の機器の状態を、会社は知りません。更新していない機器や感染した機器が、社内につな\z
            がります。",
      en = "The firm cannot see what state private devices are in. Infected ones connect all the \z
            same.",
    },
    figure {
      picture = "byod.svg",
      description = {
        ja = "大人と子どもの間に一台のタブレット。左半分に仕事の書類、右半分にゲームと虫がある。",
        en = "One tablet between an adult and a child: work documents on its left half, a game \z
              and a bug on its right half.",
      },
      labels = {
        { x = 0.28, y = 0.88, width = 0.4, ja = "仕事の名簿", en = "Customer list" },
        { x = 0.72, y = 0.88, width = 0.4, ja = "家族のゲーム", en = "Family games" },
      },
    },
    heading { ja = "なぜ起きるのか", en = "Why it happens" },
    list {
      { ja = "更新や点検が持ち主まかせになる", en = "Updates are left to the owner" },
      { ja = "家族も同じ機器を使う", en = "The family uses the same device" },
      { ja = "辞めた後も、データが手元に残る",
        en = "Data stays when the owner leaves the firm" },
    },
    example {
      ja = "家族のタブレットに取引先の名簿を入れた。子どもの入れたゲームが、連絡先を外へ送ってい\z
            た。",
      en = "A family tablet held a customer list. A child's game was sending contacts out.",
    },
  },

  page {
    id = "byod-measures",
    title = { ja = "禁止でも黙認でもなく、許可制に",
              en = "Neither banned nor ignored: by permission" },
    grid {
      { { ja = "決めること", en = "Settle" }, { ja = "例", en = "Example" } },
      { { ja = "使える機器", en = "Which devices" },
        { ja = "申し出て、許可した物だけ", en = "Only approved ones" } },
      { { ja = "条件", en = "Conditions" },
        { ja = "自動更新、画面ロック、家族と共用しない",
          en = "Updates, screen lock, not shared" } },
      { { ja = "つなぐ前", en = "Before connecting" },
        { ja = "OSと対策ソフトの状態を確かめる", en = "Check the system and antivirus" } },
      { { ja = "終わるとき", en = "At the end" },
        { ja = "会社のデータだけを消し、登録を外す",
          en = "Remove company data (only that) and access" } },
    },
    ask {
      ja = "仕事に私物を使っている人は何人ですか。許可した機器の一覧はありますか。",
      en = "How many people use their own devices? Is there a list of approved ones?",
    },
  },

  page {
    id = "lost",
    title = { ja = "3 機器の紛失と盗難", en = "3 Lost and stolen devices" },
    paragraph {
      ja = "ノートパソコン、スマホ、USBメモリを置き忘れたり盗まれたりすると、中の情報が他\z
            人に渡ります。",
      en = "Lose a laptop, phone or USB stick, and others get what is on it.",
    },
    figure {
      picture = "lost.svg",
      description = {
        ja = "左は鍵の開いたパソコンから書類が出ていく。右は鍵のかかったパソコンが盾に守られてい\z
              る。",
        en = "Left: documents leave a laptop with an open lock. Right: a locked laptop under a \z
              shield.",
      },
      labels = {
        { x = 0.253, y = 0.88, width = 0.45, ja = "暗号化なし", en = "Not encrypted" },
        { x = 0.747, y = 0.88, width = 0.45, ja = "暗号化あり", en = "Encrypted" },
      },
    },
    heading { ja = "なぜ起きるのか", en = "Why it happens" },
    list {
      { ja = "持ち歩くことが増える", en = "Devices travel more" },
      { ja = "小さい物は、なくしても気づきにくい", en = "Small things are missed late" },
      { ja = "**ディスクを抜き出せば**、ログインなしで読める",
        en = "**Take the disk out**, and it can be read" },
    },
    example {
      ja = "工務店の社員が、見積書の入ったパソコンを帰りの電車に忘れた。客の住所と間取りが入って\z
            いた。",
      en = "A builder left a laptop on the train home, with estimates, customers' addresses and \z
            floor plans.",
    },
  },

  page {
    id = "lost-measures",
    title = { ja = "なくしても、読まれないように", en = "Lost, but not readable" },
    list {
      { ja = "パソコンは**ディスクを丸ごと暗号化**する（WindowsのBitLockerや「デバイスの暗号化」\z
              、MacのFileVault）",
        en = "**Encrypt the whole disk** (BitLocker or “Device encryption” on Windows, FileVault \z
              on a Mac)" },
      { ja = "起動時にPINかパスワードを求める", en = "Ask for a PIN or password at start-up" },
      { ja = "スマホは画面ロックと、遠隔での消去を使えるようにする",
        en = "On phones, set a screen lock and remote wipe" },
      { ja = "USBメモリは減らす。使うなら暗号化した物にする",
        en = "Use fewer USB sticks, and encrypted ones only" },
    },
    note {
      ja = "暗号化を解く**回復キー**は、会社が機器と別の所に保管します。",
      en = "The firm keeps the **recovery key** somewhere other than on the device.",
    },
    ask {
      ja = "今日どれか一台をなくしたら、中身は読まれないと言えますか。",
      en = "If a device went missing today, could nobody read it?",
    },
  },

  page {
    id = "lost-report",
    title = { ja = "なくしたら、まず電話", en = "Lost something? Call first" },
    steps {
      { ja = "気づいたら**すぐ**、会社の決めた相手に電話する",
        en = "Call the person agreed on **at once**" },
      { ja = "会社が遠隔でロックか消去をし、その人のIDを止める",
        en = "The firm locks or wipes the device and stops that person's sign-ins" },
      { ja = "駅や店、警察に届ける", en = "Report it to the station or shop and to the police" },
      { ja = "何が入っていたかを書き出す", en = "Write down what was on it" },
    },
    warning {
      ja = "叱られると思うと、人は言い出せません。**早い報告はとがめない**と、前もって約束します。",
      en = "People who fear blame keep quiet. Promise beforehand that **nobody is blamed for an \z
            early report**.",
    },
    ask {
      ja = "緊急の連絡先が、なくした機器の中にしかない、ということはありませんか。",
      en = "Is the emergency number stored only in the device that may be lost?",
    },
  },

  page {
    id = "leak-report",
    title = { ja = "届け出が要る個人データの漏えい",
              en = "Leaks of personal data that must be reported" },
    paragraph { ja = "個人情報保護法では、次の漏えい（**おそれも**）の報告と本人への通知が義務で\z
                      す。",
                en = "By law, report these leaks (**or suspicions**) and tell those concerned." },
    list {
      { ja = "病歴など、特に配慮の要る情報", en = "Sensitive data, such as medical history" },
      { ja = "カード番号など、財産の被害につながるおそれ",
        en = "Card numbers and the like, which put money at risk" },
      { ja = "不正アクセスや盗難など、悪意によるもの",
        en = "Anything done with malice: a break-in, theft" },
      { ja = "1,000人を超えるもの（上の三つは、**一人分でも**対象です）",
        en = "Over 1,000 people (for the other three, **one is enough**)" },
    },
    example { ja = "客30人の名簿が入ったパソコンが車から盗まれた。人数が少なくても対象です。",
              en = "A laptop with a list of 30 customers is stolen from a car: few people, but it \z
                    counts." },
    ask { ja = "どの機器に、誰の情報が入っているか、すぐに言えますか。",
          en = "Can you say quickly whose data is on which device?" },
  },

  page {
    id = "leak-deadline",
    title = { ja = "届け出は二度に分けて急ぐ", en = "Report twice, and soon" },
    paragraph { ja = "報告先は個人情報保護委員会です。調べ終わるのを待たず、**分かったことから**\z
                      届け出ます。",
                en = "Report to the Personal Information Protection Commission. Do not wait for \z
                      the full picture: **say what you know**." },
    figure {
      picture = "leak-clock.svg",
      description = { ja = "知った日、速報、確報の三つの点が、時間の線の上に並んでいる。",
                      en = "Three points on a time line: the day you learn of it, the first \z
                            report, the final report." },
      labels = {
        { x = 0.1625, y = 0.72, width = 0.3, ja = "知った日", en = "You learn of it" },
        { x = 0.5, y = 0.72, width = 0.34, ja = "速報\n3〜5日が目安",
                                           en = "First report\nabout 3–5 days" },
        { x = 0.8375, y = 0.72, width = 0.32, ja = "確報\n30日以内",
                                              en = "Final report\nwithin 30 days" },
      },
    },
    list {
      { ja = "**速報** 知ってから、おおむね3〜5日以内",
        en = "**First report:** within about 3 to 5 days" },
      { ja = "**確報** 30日以内。悪意によるときは60日以内",
        en = "**Final report:** within 30 days, or 60 after a malicious act" },
    },
    ask { ja = "漏れたとき、誰が届け出ますか。その人が休みなら、誰ですか。",
          en = "Who would report a leak? And if that person is away?" },
  },

  page {
    id = "wifi",
    title = { ja = "4 無線LANからの漏えい", en = "4 Leaks over Wi-Fi" },
    paragraph {
      ja = "弱い設定の無線や、にせの接続先につなぐと、通信をのぞかれたり、にせの画面に誘われたり\z
            します。",
      en = "On weak or fake Wi-Fi, others listen in or show you fake pages.",
    },
    figure {
      picture = "wifi.svg",
      description = {
        ja = "喫茶店のパソコンから、店の無線と、覆面の人物が置いたにせの無線の両方に線が伸びてい\z
              る。",
        en = "A laptop in a café can reach both the shop's router and a fake one set up by a \z
              masked person.",
      },
      labels = {
        { x = 0.19, y = 0.62, width = 0.26, ja = "店の無線", en = "The shop's" },
        { x = 0.81, y = 0.62, width = 0.26, ja = "にせの無線", en = "A fake" },
      },
    },
    heading { ja = "なぜ起きるのか", en = "Why it happens" },
    list {
      { ja = "家のルーターが、古い設定のまま", en = "Home routers keep old settings" },
      { ja = "店の名をまねた**にせの接続先**は見分けにくい",
        en = "A **fake with the shop's name** looks real" },
      { ja = "以前つないだ名前に、機器が自動でつながる",
        en = "Devices rejoin known names" },
    },
    example {
      ja = "喫茶店で、店名によく似た接続先を選んだ。「メールのパスワードを入力」という画面が出た。",
      en = "On a network named like the café, a page asked for the e-mail password.",
    },
  },

  page {
    id = "wifi-home",
    title = { ja = "家の無線ルーターを見直す", en = "Check the router at home" },
    grid {
      { { ja = "暗号化の方式", en = "Encryption" }, { ja = "使ってよいか", en = "Use it?" } },
      { { ja = "WEP、WPA（TKIP）", en = "WEP, WPA (TKIP)" },
        { ja = "使わない。破られている", en = "No. Broken" } },
      { { ja = "WPA2（AES）", en = "WPA2 (AES)" },
        { ja = "最低限これ", en = "The least you need" } },
      { { ja = "WPA3", en = "WPA3" }, { ja = "使えるならこれ", en = "Best, if you can" } },
    },
    list {
      { ja = "無線のパスワードは、長く推測しにくい物にする",
        en = "Choose a long Wi-Fi password that is hard to guess" },
      { ja = "管理画面の初期パスワードを変え、自動更新にする",
        en = "Change the router's own default password; let it update itself" },
      { ja = "サポートの切れたルーターは買い替える",
        en = "Replace a router that gets no more updates" },
    },
  },

  page {
    id = "wifi-myths",
    title = { ja = "守りにならない設定", en = "Settings that do not protect" },
    paragraph { ja = "昔よく勧められた設定の中に、今は**守りと言えない物**があります。",
                en = "Some settings that were once recommended **protect nobody today**." },
    list {
      { ja = "**無線の名前（SSID）を隠す** 使っている間の電波から、名前は読み取れます",
        en = "**Hiding the network's name (SSID):** it can be read from the air while in use" },
      { ja = "**MACアドレス（機器の番号）で絞る** 番号は電波から読み取れ、まねもできます",
        en = "**Allowing only listed MAC addresses (device numbers):** they can be read from the \z
              air and copied" },
    },
    warning { ja = "隠したから大丈夫、と思うと、暗号化の方式や更新を見なくなります。",
              en = "If you feel safe because it is hidden, you stop looking at encryption and \z
                    updates." },
    ask { ja = "在宅の社員のルーターは、いつ買った物で、今どの方式で守られていますか。",
          en = "How old are your people's routers, and which encryption do they use?" },
  },

  page {
    id = "wifi-outside",
    title = { ja = "外でつなぐときの順番", en = "Connecting when out" },
    steps {
      { ja = "まず、自分か会社のスマホの回線を使う",
        en = "First choice: your own or the firm's mobile line" },
      { ja = "店や貸しオフィスの無線は、名前を店の人に確かめ、VPN（暗号で守られた通り道）を通す",
        en = "On the Wi-Fi of a shop or shared office, ask the staff for its name and use a VPN \z
              (an encrypted path)" },
      { ja = "確かめられない接続先では、仕事をしない",
        en = "Do no work on a network you cannot check" },
      { ja = "使い終わった接続先は、機器から消す",
        en = "Afterwards, make the device forget the network" },
    },
    warning {
      ja = "「この接続は安全ではありません」という警告が出たら、先へ進みません。",
      en = "Warned that the connection is not secure? Go no further.",
    },
    ask {
      ja = "家、貸しオフィス、喫茶店で、それぞれ何につないでよいか、決めていますか。",
      en = "Home, shared office, café: is it settled which network to use?",
    },
  },

  page {
    id = "paper",
    title = { ja = "5 紙の資料", en = "5 Paper" },
    paragraph {
      ja = "紙は暗号化も、遠隔での消去もできません。持ち出した紙から漏れるほか、**原本をなくす**\z
            こともあります。",
      en = "Paper can be neither encrypted nor wiped. It may leak, and **originals may be lost \z
            for good**.",
    },
    figure {
      picture = "paper.svg",
      description = {
        ja = "古紙の束に混ざった書類、家族のかばんに入った書類、印刷機に残った書類。",
        en = "A document in a bundle of waste paper, one in a family bag, one left in a printer.",
      },
      labels = {
        { x = 0.172, y = 0.87, width = 0.3, ja = "古紙に混ざる", en = "Waste paper" },
        { x = 0.5, y = 0.87, width = 0.3, ja = "家族のかばん", en = "A family bag" },
        { x = 0.828, y = 0.87, width = 0.3, ja = "印刷の取り忘れ", en = "Left in a printer" },
      },
    },
    heading { ja = "なぜ起きるのか", en = "Why it happens" },
    list {
      { ja = "新聞に混ざり、古紙回収に出てしまう", en = "It goes out with the newspapers" },
      { ja = "家族の荷物に紛れ込む", en = "It slips in with the family's things" },
      { ja = "行き帰りに置き忘れる", en = "It is left behind on the way" },
    },
    example {
      ja = "住宅会社の社員がコンビニで図面を印刷し、最後の一枚を機械に残した。",
      en = "A builder printed plans at a shop and left the last sheet there.",
    },
  },

  page {
    id = "paper-measures",
    title = { ja = "紙は減らし、数え、戻す", en = "Less paper, counted and brought back" },
    list {
      { ja = "持ち出すより、守られた機器の画面で見る",
        en = "Rather than carry paper, read on a protected device" },
      { ja = "出すのは**写しだけ**。原本は会社に置く",
        en = "Take **copies only**; originals stay in the office" },
      { ja = "持ち出しと返却を台帳に書く", en = "Log what goes out and comes back" },
      { ja = "家では置き場所を決め、仕事が終わったらしまう",
        en = "Give it one place at home, and put it away after work" },
      { ja = "捨てるときは会社に持ち帰り、裁断する",
        en = "Bring it back to the office to be shredded" },
    },
    note {
      ja = "社外で印刷してよい物と場所を、先に決めておきます。",
      en = "Settle beforehand what may be printed outside, and where.",
    },
    ask {
      ja = "今、会社の外にある紙を、台帳を見て言えますか。",
      en = "Can you tell from a log which papers are outside the office now?",
    },
  },

  page {
    id = "signin",
    title = { ja = "6 IDとパスワードが盗まれる", en = "6 Stolen sign-ins" },
    paragraph {
      ja = "盗んだIDとパスワードで、他人が社員になりすまします。正しい鍵で入るので、気づくのが遅\z
            れます。",
      en = "With a stolen ID and password a stranger poses as your employee, and is noticed late.",
    },
    figure {
      picture = "signin.svg",
      description = {
        ja = "にせのサインイン画面を釣り針がねらい、覆面の人物が鍵を手に入れて会社に入ろうとして\z
              いる。",
        en = "A fishing hook over a fake sign-in page; a masked person has got the key and heads \z
              for the office.",
      },
      labels = {
        { x = 0.2, y = 0.87, width = 0.34, ja = "にせの画面", en = "Fake page" },
        { x = 0.565, y = 0.87, width = 0.3, ja = "なりすまし", en = "Impostor" },
        { x = 0.87, y = 0.87, width = 0.25, ja = "会社", en = "Your firm" },
      },
    },
    heading { ja = "なぜ起きるのか", en = "Why it happens" },
    list {
      { ja = "**本物そっくりの画面**に入力した（フィッシング）",
        en = "Typed into a **fake copy** of a page (phishing)" },
      { ja = "ほかで漏れたパスワードを使い回している",
        en = "Used everywhere, and leaked in one place" },
      { ja = "付せんや共有の表に書いてある", en = "Written on a sticky note or shared sheet" },
    },
    note {
      ja = "リンクを使わず、**ブックマークから開きます**。入力済みなら、すぐ変えて報告します。",
      en = "Use **your own bookmark**, not a link. Typed it? Change it at once and report.",
    },
  },

  page {
    id = "passwords",
    title = { ja = "パスワードは長く、使い回さない",
              en = "Passwords: long, and one for each place" },
    list {
      { ja = "関係のない言葉をいくつかつなぎ、**長く**する（目安は15文字以上）",
        en = "String unrelated words together to make it **long** (say 15 characters or more)" },
      { ja = "サービスごとに別の物にし、パスワード管理アプリに覚えさせる",
        en = "Use a different one for each service; a password manager remembers them" },
      { ja = "一つのIDを何人かで使わない", en = "Do not share one account" },
      { ja = "定期的な変更は要らない。**漏れたときや疑わしいときは、すぐ**変える",
        en = "No change by calendar. Change it **at once when it leaked or may have**" },
    },
    note {
      ja = "期限で変えさせると、末尾の数字だけを変えるような、弱い物になりがちです。",
      en = "Forced changes lead to weak habits, such as only raising the last digit.",
    },
    ask {
      ja = "辞めた人や異動した人のIDは、いつ、誰が止めていますか。",
      en = "When people leave or move, who stops their accounts, and when?",
    },
  },

  page {
    id = "second-factor",
    title = { ja = "二つ目の鍵をかける（多要素認証）",
              en = "Add a second lock (multi-factor sign-in)" },
    paragraph {
      ja = "別の確認を足すか、方法を替えると、パスワードが盗まれても入られにくくなります。",
      en = "With a second check, or another method, a stolen password opens much less.",
    },
    grid {
      { { ja = "方法", en = "Method" }, { ja = "強さ", en = "Strength" } },
      { { ja = "パスキー（端末の指紋や顔、PIN）",
          en = "Passkey (finger, face or PIN)" },
        { ja = "強い。にせの画面では働かない", en = "Strong: useless to a fake page" } },
      { { ja = "認証アプリの番号", en = "Authenticator app code" },
        { ja = "よい。だが、にせの画面に打てば渡る",
          en = "Good, but can be typed into a fake" } },
      { { ja = "スマホで承認を押す", en = "Approving a prompt on a phone" },
        { ja = "よい。身に覚えがなければ押さない", en = "Good. Not your doing? Do not press" } },
      { { ja = "SMSやメールの番号", en = "SMS or e-mail code" },
        { ja = "ないよりよい。横取りもされる", en = "Better than nothing; can be stolen" } },
    },
    ask {
      ja = "メール、VPN、会計のうち、パスワードだけで入れる物はどれですか。",
      en = "E-mail, VPN, accounts: which still open with just a password?",
    },
  },

  page {
    id = "entry",
    title = { ja = "7 社内への入口の設定ミス", en = "7 Mistakes at the way in" },
    paragraph {
      ja = "外から社内へ入るためのVPN装置などに、欠陥や設定ミスがあると、攻撃者もそこから入れます\z
            。",
      en = "With flaws or wrong settings, the VPN that lets staff in lets attackers in too.",
    },
    figure {
      picture = "entry.svg",
      description = {
        ja = "社員は鍵のかかった扉に向かう。覆面の人物は、開いた窓にはしごをかけている。",
        en = "An employee goes to the locked door; a masked person has put a ladder to an open \z
              window.",
      },
      labels = {
        { x = 0.25, y = 0.9, width = 0.42, ja = "守られた入口", en = "Guarded door" },
        { x = 0.74, y = 0.9, width = 0.42, ja = "開いたままの口", en = "Forgotten opening" },
      },
    },
    heading { ja = "なぜ起きるのか", en = "Why it happens" },
    list {
      { ja = "装置を更新せず、**試しに開けた口**も閉め忘れる",
        en = "No updates, and **trial openings** left open" },
      { ja = "誰も接続の記録を見ていない", en = "Nobody reads the connection log" },
    },
    note {
      ja = "2024年のランサムウェア被害は、55％がVPN機器、31％がリモートデスクトップから（令和7年\z
            版警察白書、回答100件）。",
      en = "In 2024, 55% of ransomware came by VPN devices, 31% by remote desktop (police white \z
            paper 2025, 100 replies).",
    },
  },

  page {
    id = "entry-history",
    title = { ja = "2020年の流出に学ぶ", en = "A lesson from 2020" },
    paragraph {
      ja = "2020年8月、パルスセキュア社のVPN装置から盗まれたIDとパスワードが、ネット上に出回りま\z
            した。世界の約900社分と報じられ、日本の会社も含まれていました。",
      en = "In August 2020, passwords stolen from Pulse Secure VPN devices spread online: about \z
            900 firms by press reports, some in Japan.",
    },
    paragraph {
      ja = "欠陥を直す更新は、前の年の**2019年4月**に出ていました。",
      en = "The update for the flaw had been out since **April 2019**.",
    },
    heading { ja = "教訓", en = "The lesson" },
    list {
      { ja = "更新の知らせを受け取る人を決める", en = "Name someone who receives update notices" },
      { ja = "盗まれた鍵は、更新した後も使える。**更新したら、パスワードも変える**",
        en = "Stolen keys outlive the update: **update, then change passwords too**" },
    },
    ask {
      ja = "VPN装置の更新は、保守の契約に入っていますか。",
      en = "Does your maintenance contract cover VPN updates?",
    },
  },

  page {
    id = "entry-measures",
    title = { ja = "入口は狭く、新しく、見張る", en = "Keep the way in narrow, new and watched" },
    list {
      { ja = "VPN装置とルーターを**真っ先に更新**し、サポート切れは替える",
        en = "**Update VPN devices and routers first**; replace those without support" },
      { ja = "外から入る全員に、多要素認証（二つ目の鍵）を求める",
        en = "Ask everyone who comes in for multi-factor sign-in (a second lock)" },
      { ja = "リモートデスクトップ（RDP）は、**番号を変えても**インターネットに直接公開しない",
        en = "Keep remote desktop (RDP) off the internet, **even on another port**" },
      { ja = "使わない口（ポート）とIDを閉じる", en = "Close unused ports and accounts" },
      { ja = "設定を変えたら、開いている口を外から調べる",
        en = "After each change, check from outside what is open" },
      { ja = "接続の記録を毎月見る", en = "Read the connection log every month" },
    },
    ask {
      ja = "入口になる装置の型番と、最後に更新した日を言えますか。",
      en = "Can you name the devices at your way in, and when each was last updated?",
    },
  },

  page {
    id = "cloud",
    title = { ja = "8 クラウドサービス", en = "8 Cloud services" },
    paragraph {
      ja = "ファイル共有などのクラウドは便利です。しかし、設定を一つ間違えると、会社の資料を誰で\z
            も見られるようになります。",
      en = "The cloud is handy. But one wrong setting, and anyone can see the firm's files.",
    },
    figure {
      picture = "cloud.svg",
      description = {
        ja = "雲の中のフォルダーから、左は指定した一人へ、右は見知らぬ三人へ矢印が伸びている。",
        en = "From a folder in a cloud one arrow leads to one chosen person, another to three \z
              strangers.",
      },
      labels = {
        { x = 0.19, y = 0.9, width = 0.38, ja = "指定した相手", en = "A named person" },
        { x = 0.79, y = 0.9, width = 0.4, ja = "リンクを知る全員", en = "Anyone with the link" },
      },
    },
    heading { ja = "なぜ起きるのか", en = "Why it happens" },
    list {
      { ja = "会社の知らないサービスを使う（**シャドーIT**）",
        en = "Services unknown to the firm (**shadow IT**)" },
      { ja = "「リンクを知る全員」に共有する", en = "Sharing with “anyone who has the link”" },
      { ja = "取引の終わった相手の権限が残る", en = "Former partners keep access" },
    },
    example {
      ja = "見積書を私用の無料サービスに置き、リンクを送った。リンクは転送され、競争相手にも届い\z
            た。",
      en = "An estimate lay on a private free service. The link was forwarded and reached a \z
            competitor.",
    },
  },

  page {
    id = "cloud-measures",
    title = { ja = "使う物と、見せる相手を決める", en = "Decide what is used and who may see" },
    list {
      { ja = "使ってよいサービスの一覧を作る", en = "List the services that may be used" },
      { ja = "共有は**相手を指定**し、**期限**をつける",
        en = "Share with **named people** and an **end date**" },
      { ja = "クラウドを使う全員に、多要素認証を求める",
        en = "Ask everyone for multi-factor sign-in" },
      { ja = "半年に一度、権限と公開中のリンクを見直す",
        en = "Twice a year, review rights and public links" },
      { ja = "辞める人の権限は、その日に止める", en = "Stop a leaver's access the same day" },
    },
    note {
      ja = "ただ禁止すると隠れて使われます。困り事を聞き、使ってよい物を用意します。",
      en = "A mere ban drives things underground: offer something approved.",
    },
    ask {
      ja = "社外から見られるリンクの一覧を、今ここで出せますか。",
      en = "Could you show me now which links are open to outsiders?",
    },
  },

  page {
    id = "ai-services",
    title = { ja = "生成AIに、何を入れてよいか", en = "What may go into generative AI" },
    paragraph {
      ja = "生成AIも外部のサービスで、入れた内容が保存や学習に使われることがあります。",
      en = "Generative AI is an outside service too. What you enter may be stored or used for \z
            training.",
    },
    grid {
      { { ja = "扱う物", en = "What" }, { ja = "目安", en = "Rule of thumb" } },
      { { ja = "公開の情報、一般的な質問", en = "Public facts, general questions" },
        { ja = "よい", en = "Fine" } },
      { { ja = "社内の文書、客の情報", en = "Internal papers, customer data" },
        { ja = "規則と、会社の認めたサービスができるまで入れない",
          en = "Not until there are a rule and an approved service" } },
      { { ja = "名前だけを伏せた文", en = "Text with only the name left out" },
        { ja = "入れない。住所や注文から誰か分かる", en = "No: an address or order shows who" } },
      { { ja = "AIの答え", en = "The answers" },
        { ja = "誤りが混ざる。人が確かめて使う", en = "May be wrong: a person checks" } },
    },
    ask {
      ja = "社員が使っている生成AIと、その契約の条件を知っていますか。",
      en = "Which AI services do your people use, and on what terms?",
    },
  },

  page {
    id = "sns",
    title = { ja = "9 SNSと写り込み", en = "9 Social media and what a photo shows" },
    paragraph {
      ja = "仕事の情報は、X（旧ツイッター）やインスタグラムからも漏れます。消しても、誰かの手元に\z
            残ります。",
      en = "Posts on X (formerly Twitter) or Instagram give work away. Deleted ones may live on.",
    },
    figure {
      picture = "photo.svg",
      description = {
        ja = "スマホで撮った昼食の写真の隅に、パソコンの画面が写り、虫眼鏡で文字が読めて\z
              いる。",
        en = "A phone photo of lunch shows a laptop screen in the corner; a magnifying glass \z
              makes its lines readable.",
      },
      labels = {
        { x = 0.74, y = 0.82, width = 0.44, ja = "画面の文字まで読める",
                                            en = "The screen can be read" },
      },
    },
    heading { ja = "なぜ起きるのか", en = "Why it happens" },
    list {
      { ja = "私用のSNSを開いていて、**誤って投稿**する",
        en = "You **post by mistake** from an open account" },
      { ja = "写真の隅に、画面や書類が**写り込む**",
        en = "Screens and papers **get into the picture**" },
      { ja = "店や電車で、後ろからのぞかれる", en = "Someone looks over your shoulder" },
    },
    example {
      ja = "在宅の昼食の写真に、発売前の商品名が出た画面が写っていた。",
      en = "A lunch photo showed a secret product's name.",
    },
  },

  page {
    id = "sns-measures",
    title = { ja = "撮る前、出す前、席を立つ前", en = "Before you shoot, post or stand up" },
    list {
      { ja = "仕事の機器で、私用のSNSを開かない", en = "No private social media on work devices" },
      { ja = "撮る前に画面を閉じ、紙を伏せる",
        en = "Before a photo, close the screen and turn papers over" },
      { ja = "出す前に、写真の隅々と位置情報を見る",
        en = "Before posting, check the corners and the location data" },
      { ja = "席を立つときは画面をロックする", en = "Lock the screen when you get up" },
      { ja = "外では壁を背にし、のぞき見防止フィルターを付ける",
        en = "When out, sit with your back to a wall and use a privacy filter" },
    },
    warning {
      ja = "誤って出したら、消すだけで済ませず、**会社にも知らせます**。",
      en = "Posted by mistake? Do not stop at deleting it: **tell the firm**.",
    },
    ask {
      ja = "SNSの決まりは、家族が撮る写真にも触れていますか。",
      en = "Do your rules also cover photos that the family takes?",
    },
  },

  page {
    id = "first-steps",
    title = { ja = "まず決めること", en = "What to settle first" },
    figure {
      picture = "stairs.svg",
      description = {
        ja = "三段の階段。連絡先の紙と電話、鍵と更新の印、決まりの書類が順に載っている。",
        en = "Three stairs: a contact sheet and phone, then a lock and an update sign, then a \z
              sheet of rules.",
      },
      labels = {
        { x = 0.1875, y = 0.8, width = 0.28, ja = "今週", en = "This week" },
        { x = 0.5, y = 0.72, width = 0.28, ja = "今月", en = "This month" },
        { x = 0.8125, y = 0.62, width = 0.28, ja = "三か月のうちに", en = "Within three months" },
      },
    },
    list {
      { ja = "**今週** 緊急の連絡先、機器、サービスを紙に書き出す",
        en = "**This week:** list emergency contacts, devices, services" },
      { ja = "**今月** 入口の装置から更新。多要素認証と、切り離した控え",
        en = "**This month:** updates, the way in first; multi-factor sign-in; an unplugged copy" },
      { ja = "**三か月** ディスクの暗号化と、私物や紙、クラウド、SNSの短い決まり",
        en = "**Three months:** disk encryption; short rules on devices, paper, cloud, social \z
              media" },
    },
    note {
      ja = "手引き：総務省「中小企業等担当者向けテレワークセキュリティの手引き」、IPA「中小企業の\z
            情報セキュリティ対策ガイドライン」。",
      en = "Guides in Japanese: Ministry of Internal Affairs and Communications (telework); IPA \z
            (small firms).",
    },
  },

  test {
    id = "telework-test",
    minutes = 10,
    title = { ja = "確かめのテスト", en = "Comprehension test" },

    single {
      id = "office-habits",
      review = { "outside", "nine-risks" },
      stem = {
        ja = "10人の設計事務所の社長が言います。「うちは事故が一度もない。今のやり方のまま在宅勤\z
              務を始めよう」。どう助言しますか。",
        en = "The head of a ten-person design office says: “We never had an accident. Let us \z
              start working from home just as we are.” What do you advise?",
      },
      wrong {
        ja = "事故のない会社なので、そのまま始めてよいと伝える。",
        en = "With that record, go ahead as you are.",
        feedback = {
          ja = "実績があると安心したくなります。けれども、その実績は事務所という場所に支えられて\z
                いたのかもしれません。",
          en = "A good record is reassuring. But the office itself may have been behind that \z
                record.",
        },
      },
      wrong {
        ja = "危険が増えるので、在宅勤務を見送るよう勧める。",
        en = "It is riskier, so drop the idea.",
        feedback = {
          ja = "やめれば安全に思えます。しかし、急な事情のときに準備なしで始めることになり、かえ\z
                って危なくなります。",
          en = "Not doing it looks safe. But one day it will be needed in a hurry, and then \z
                nothing is prepared.",
        },
      },
      right {
        ja = "事務所では何が情報を守っていたかを、一緒に書き出す。",
        en = "List together what protects information in the office.",
        feedback = {
          ja = "何がなくなるかが見えると、何で補うかが決まります。",
          en = "Once you see what will be missing, you know what to replace.",
        },
      },
      wrong {
        ja = "高機能なセキュリティ製品を、まず一式そろえるよう勧める。",
        en = "Buy a full set of security products first.",
        feedback = {
          ja = "買えば済む、と思いたくなります。足りない所が分からないうちは、効かない物に払うこ\z
                とになりかねません。",
          en = "Buying feels like solving. Before you know what is missing, you may pay for what \z
                does not help.",
        },
      },
    },

    single {
      id = "odd-invoice",
      review = { "malware", "malware-measures" },
      stem = {
        ja = "在宅の社員に、取引先の名前で「請求書の訂正」というメールが来ました。文面がいつもと\z
              違います。まず、どうしますか。",
        en = "An employee at home gets “Corrected invoice” in a supplier's name. The wording is \z
              unusual. What comes first?",
      },
      wrong {
        ja = "対策ソフトが最新なので、添付を開いて中身を確かめる。",
        en = "Antivirus is up to date, so open it and look.",
        feedback = {
          ja = "対策ソフトがあると頼りたくなります。しかし、出たばかりのマルウェアは見つけられな\z
                いことがあります。",
          en = "It is natural to trust antivirus. But brand-new malware can slip past it.",
        },
      },
      right {
        ja = "開かずに、会社の決めた相手に電話で相談する。",
        en = "Leave it closed and phone the person agreed on.",
        feedback = {
          ja = "一人で決めないことが、在宅での一番の守りになります。",
          en = "Not deciding alone is the best protection at home.",
        },
      },
      wrong {
        ja = "「本物ですか」と、そのメールに返信して確かめる。",
        en = "Reply to the e-mail: “Is this really from you?”",
        feedback = {
          ja = "確かめる姿勢はよいことです。けれども、返事を書くのは送り主です。にせ者なら「本物\z
                です」と答えます。",
          en = "Checking is right. But the answer comes from the sender, and an impostor will \z
                say yes.",
        },
      },
      wrong {
        ja = "私物のスマホに転送して、そちらで開く。",
        en = "Forward it to a private phone and open it there.",
        feedback = {
          ja = "会社のパソコンは守れそうに見えます。しかし、スマホでも、にせの画面に誘わ\z
                れたり感染したりします。",
          en = "That seems to spare the office PC. But phones can be infected or led to fake \z
                pages too.",
        },
      },
    },

    multiple {
      id = "ransom-note",
      review = { "infected" },
      stem = {
        ja = "家の仕事用パソコンに「ファイルを暗号化した。金を払え」と出ました。すぐにすることを\z
              、すべて選んでください。",
        en = "A work PC at home shows: “Your files are locked. Pay.” Choose everything to do at \z
              once.",
      },
      right {
        ja = "LANケーブルを抜き、Wi-Fiを切る。",
        en = "Unplug the network cable and turn Wi-Fi off.",
        feedback = {
          ja = "会社やほかの機器に広がるのを止めます。", en = "This stops it from spreading.",
        },
      },
      wrong {
        ja = "電源を切り、翌朝会社に持っていく。",
        en = "Switch it off and take it to work in the morning.",
        feedback = {
          ja = "止めてしまいたくなります。しかし、侵入の手がかりが消えることがあり、会社が知るの\z
                も一晩遅れます。",
          en = "You want to make it stop. But traces may vanish, and the firm loses a night.",
        },
      },
      right {
        ja = "画面を写真に撮っておく。", en = "Take a photo of the screen.",
        feedback = {
          ja = "相談先が状況を知る手がかりになります。",
          en = "It helps those whom you ask for help.",
        },
      },
      wrong {
        ja = "会社の共有フォルダーを開き、無事かどうか見る。",
        en = "Open the shared folder to see if it is all right.",
        feedback = {
          ja = "心配で見たくなります。しかし、つながること自体が、被害を会社へ運びます。",
          en = "You are worried. But connecting is just how the damage travels to the office.",
        },
      },
      right {
        ja = "別の電話で、決められた相手に知らせる。",
        en = "Use another phone to tell the person agreed on.",
        feedback = {
          ja = "早く知れば、会社はほかの機器を守れます。",
          en = "The sooner the firm knows, the more it can save.",
        },
      },
    },

    single {
      id = "backup-disk",
      review = { "backup" },
      stem = {
        ja = "印刷会社が毎晩、パソコンにつないだままの外付けディスクに控えを取っています。ランサ\z
              ムウェアへの備えに、まず足すとよい物はどれですか。",
        en = "A print shop copies its data every night to a disk that stays plugged in. Against \z
              ransomware, what should be added first?",
      },
      wrong {
        ja = "控えを、毎晩から一時間ごとに増やす。", en = "Copy every hour instead of every night.",
        feedback = {
          ja = "失う時間は短くなります。けれども、つながっている物なら、何回取った控えでも読めな\z
                くされます。",
          en = "You would lose less time. But whatever is plugged in gets locked, however often \z
                it was written.",
        },
      },
      wrong {
        ja = "同じパソコンに、もう一台ディスクをつなぐ。",
        en = "Plug a second disk into the same PC.",
        feedback = {
          ja = "数は三つになります。しかし、同じ所につながっていれば、一緒に読めなくなります。",
          en = "That makes three copies. But on the same PC they are lost together.",
        },
      },
      wrong {
        ja = "控えのファイルに、目立たない名前を付ける。", en = "Give the backup files dull names.",
        feedback = {
          ja = "隠せば見つからない気がします。しかし、相手は名前を見ず、届く物を片端から読めなく\z
                します。",
          en = "Hiding feels clever. But ransomware ignores names and locks whatever it reaches.",
        },
      },
      right {
        ja = "週に一度取り、外して金庫にしまう控え。",
        en = "A weekly copy, unplugged and put in a safe.",
        feedback = {
          ja = "つながっていない物には、手が届きません。戻す練習もしておきましょう。",
          en = "What is not connected cannot be reached. Practise restoring, too.",
        },
      },
    },

    single {
      id = "family-tablet",
      review = { "byod", "byod-measures" },
      stem = {
        ja = "営業の社員が、家族と共用のタブレットに客の名簿を入れていました。会社はどうするのが\z
              よいですか。",
        en = "A sales person keeps a customer list on a tablet shared with the family. What \z
              should the firm do?",
      },
      right {
        ja = "名簿を消してもらい、使える機器の条件を決める。",
        en = "Have the list removed and set conditions for devices.",
        feedback = {
          ja = "今ある危険を消し、次の人も迷わないようにできます。",
          en = "It ends today's risk and guides the next person.",
        },
      },
      wrong {
        ja = "ウイルス対策ソフトを入れて、続けてもらう。",
        en = "Have antivirus installed and let them carry on.",
        feedback = {
          ja = "対策ソフトは役に立ちます。しかし、家族が名簿を見たり、アプリに連絡先を渡したりす\z
                ることは防げません。",
          en = "Antivirus helps. But it does not stop the family from seeing the list or an app \z
                from being given it.",
        },
      },
      wrong {
        ja = "私物は一切禁止、とだけ張り出す。",
        en = "Put up a notice: no private devices, full stop.",
        feedback = {
          ja = "厳しくすれば止まりそうです。けれども、代わりの道具がなければ、見えない所で続きま\z
                す。",
          en = "Being strict looks effective. But without another tool, people go on out of sight.",
        },
      },
      wrong {
        ja = "漏れたら本人の責任、という誓約書をもらう。",
        en = "Have the person sign that a leak is their own fault.",
        feedback = {
          ja = "書面があると安心します。しかし、客への責任は会社に残り、名簿の危険も変わりません。",
          en = "A signature is comforting. But the firm still answers to its customers, and the \z
                list is still there.",
        },
      },
    },

    true_false {
      id = "login-is-enough",
      review = { "lost", "lost-measures" },
      stem = {
        ja = "ノートパソコンは、ログインにパスワードが要るようにしてある。だからディスクを暗号化\z
              しなくても、盗んだ人に中の見積書は読めない。",
        en = "The laptop asks for a password at sign-in. So even without disk encryption, a \z
              thief cannot read the estimates on it.",
      },
      answer = false,
      feedback = {
        ja = "ログインの画面は入口の扉です。ディスクを取り出して別の機械につなげば、扉を通らずに\z
              読めます。",
        en = "The sign-in screen is only a front door. With the disk in another machine, a thief \z
              reads it without passing that door.",
      },
    },

    single {
      id = "left-on-train",
      review = { "lost-report" },
      stem = {
        ja = "社員が電車にパソコンを忘れました。駅は「翌朝に返事をします」と言います。社員は今夜\z
              、何をしますか。",
        en = "An employee left a laptop on a train. The station will answer in the morning. What \z
              should the employee do tonight?",
      },
      wrong {
        ja = "見つかるかもしれないので、翌朝まで待つ。", en = "Wait until morning: it may turn up.",
        feedback = {
          ja = "騒ぎにしたくない気持ちは自然です。しかし、その一晩のあいだ、会社は何も手を打てま\z
                せん。",
          en = "Nobody likes to make a fuss. But for a whole night the firm can do nothing.",
        },
      },
      wrong {
        ja = "経緯を書面にまとめてから、上司に出す。",
        en = "Write a full account first, then hand it to the boss.",
        feedback = {
          ja = "正確に伝えたいのはよいことです。ただ、書いている間も機器は誰かの手にあります。",
          en = "Accuracy is good. But while you write, someone may hold the device.",
        },
      },
      wrong {
        ja = "SNSで「拾った方は連絡を」と呼びかける。",
        en = "Post on social media: “Please call if you find it.”",
        feedback = {
          ja = "早く戻りそうに思えます。けれども、大事な物が落ちていると、悪い人にも知らせてしま\z
                います。",
          en = "It seems quick. But it also tells the wrong people that something valuable is \z
                lying about.",
        },
      },
      right {
        ja = "会社に電話し、機器とIDを止めてもらう。",
        en = "Call the firm to lock the device and sign-ins.",
        feedback = {
          ja = "見つかれば解除するだけです。早いほど、読まれる機会が減ります。",
          en = "If it turns up, it is simply unlocked. The sooner, the less can be read.",
        },
      },
    },

    single {
      id = "thirty-customers",
      review = { "leak-report", "leak-deadline" },
      stem = {
        ja = "不正アクセスで、客30人の住所と電話番号が盗まれたおそれがあります。国への届け出を、\z
              どう考えますか。",
        en = "Through a break-in, addresses and phone numbers of 30 customers may have been \z
              stolen. What about reporting it?",
      },
      wrong {
        ja = "1,000人に届かないので、要らない。", en = "Under 1,000 people: no need.",
        feedback = {
          ja = "人数の線だけを覚えている人は多いです。けれども、原因や情報の種類で決まる場合もあ\z
                ります。",
          en = "Many know only the number. But cause and kind of data count as well.",
        },
      },
      right {
        ja = "数日のうちに、分かっている範囲で速報を出す。",
        en = "Send a first report within days, with what is known.",
        feedback = {
          ja = "悪意によるおそれがあれば、一人分でも対象です。足りない分は確報で補います。",
          en = "If malice is suspected, one person is enough. The final report fills the gaps.",
        },
      },
      wrong {
        ja = "盗まれたと確かに分かるまで、待つ。", en = "Wait until the theft is certain.",
        feedback = {
          ja = "間違った届け出は避けたいものです。しかし、法律は疑いの段階も対象にしています。",
          en = "Nobody wants to report in error. But the law also covers suspicion.",
        },
      },
      wrong {
        ja = "原因をすべて調べ終えてから、一度で出す。",
        en = "Report once, when all causes have been found.",
        feedback = {
          ja = "きちんと書きたくなります。しかし、調べが終わる頃には期限が過ぎてしまいます。",
          en = "You want it complete. But by then the time limit is gone.",
        },
      },
    },

    multiple {
      id = "home-router",
      review = { "wifi-home", "wifi-myths" },
      stem = {
        ja = "在宅の社員の無線ルーターを見直します。守りになるものを、すべて選んでください。",
        en = "You check an employee's home router. Choose everything that protects.",
      },
      wrong {
        ja = "無線の名前（SSID）を見えなくする。", en = "Hide the network's name (SSID).",
        feedback = {
          ja = "見えなければ安全に思えます。しかし、使っている間の電波から名前は読み取れます。",
          en = "Invisible seems safe. But the name can be read from the air while the network is \z
                used.",
        },
      },
      right {
        ja = "暗号化をWPA3か、WPA2（AES）にする。", en = "Set encryption to WPA3 or WPA2 (AES).",
        feedback = {
          ja = "今、頼れる方式はこの二つです。", en = "These two are what you can rely on today.",
        },
      },
      wrong {
        ja = "登録したMACアドレスの機器だけを許す。", en = "Allow only listed MAC addresses.",
        feedback = {
          ja = "名簿のように確かに見えます。しかし、この番号は電波から読み取れ、まねもできます。",
          en = "It looks like a guest list. But such addresses can be read from the air and \z
                copied.",
        },
      },
      right {
        ja = "管理画面の初期パスワードを変える。",
        en = "Change the default password of its settings page.",
        feedback = {
          ja = "初期の物は広く知られていることがあり、設定を書き換えられます。",
          en = "Defaults may be widely known, and let others change settings.",
        },
      },
      wrong {
        ja = "古いゲーム機のために、WEPも残す。", en = "Keep WEP as well, for an old game console.",
        feedback = {
          ja = "家族に頼まれると残したくなります。しかし、弱い入口が一つあれば、そこから入られま\z
                す。",
          en = "The family asks for it. But one weak way in is all an intruder needs.",
        },
      },
      right {
        ja = "ルーターの更新を自動にする。", en = "Turn on the router's automatic updates.",
        feedback = {
          ja = "見つかった欠陥が、待たずに直ります。",
          en = "Flaws get fixed without waiting for you.",
        },
      },
    },

    single {
      id = "cafe-networks",
      review = { "wifi", "wifi-outside" },
      stem = {
        ja = "喫茶店で、店名に似た接続先が二つ見えます。急いで見積書を送りたいとき、どうしますか。",
        en = "In a café you see two networks named much like the shop. You must send an estimate \z
              soon. What do you do?",
      },
      wrong {
        ja = "電波の強いほうが店の物なので、それを使う。",
        en = "The stronger signal must be the shop's: use it.",
        feedback = {
          ja = "近いほうが本物に思えます。しかし、にせの無線を隣の席に置くこともできます。",
          en = "The nearer one seems real. But a fake can stand on the next table.",
        },
      },
      wrong {
        ja = "パスワードの要るほうなら安心なので、使う。",
        en = "The one that needs a password is safe: use it.",
        feedback = {
          ja = "鍵つきなら本物に見えます。けれども、壁に貼られた同じ鍵で、にせの無線も作れます。",
          en = "A password looks genuine. But a fake can use the same one that hangs on the wall.",
        },
      },
      right {
        ja = "自分のスマホの回線を使う。", en = "Use your own phone's mobile line.",
        feedback = {
          ja = "誰が置いたか分からない接続先を、選ばずに済みます。",
          en = "Then you need not guess who set up which network.",
        },
      },
      wrong {
        ja = "どちらかにつなぎ、送ったらすぐ切る。",
        en = "Join either, send, and disconnect at once.",
        feedback = {
          ja = "短ければ平気に思えます。しかし、にせの画面にパスワードを打つのは、一度で足ります。",
          en = "A minute seems harmless. But typing a password into a fake page takes just once.",
        },
      },
    },

    multiple {
      id = "tax-papers",
      review = { "paper", "paper-measures" },
      stem = {
        ja = "税理士事務所の職員が、決算の紙の資料を家で見ます。よい進め方を、すべて選んでくださ\z
              い。",
        en = "An employee of a tax office will read year-end papers at home. Choose all good \z
              ways to do it.",
      },
      right {
        ja = "写しを作り、それだけを持ち出す。", en = "Make copies and take only those.",
        feedback = {
          ja = "なくしても、元が残ります。", en = "If they are lost, the originals remain.",
        },
      },
      wrong {
        ja = "大事な原本ほど、自分のかばんに入れて離さない。",
        en = "Keep the important originals in your own bag.",
        feedback = {
          ja = "手元にあれば安心に思えます。しかし、かばんごとなくしたとき、取り返しがつきません。",
          en = "Close at hand feels safe. But if the bag is lost, nothing can replace them.",
        },
      },
      right {
        ja = "持ち出した物と日付を、台帳に書く。", en = "Enter what is taken, and when, in a log.",
        feedback = { ja = "返っていない物に気づけます。", en = "It shows what has not come back." },
      },
      wrong {
        ja = "読み終えたら破り、家の古紙に混ぜる。",
        en = "Tear them up and put them in the home waste paper.",
        feedback = {
          ja = "破れば読めない気がします。けれども、手で破った紙はつなげますし、回収の途中で人目\z
                に触れます。",
          en = "Torn seems unreadable. But pieces can be put together, and they pass through \z
                many hands.",
        },
      },
      wrong {
        ja = "家の近くのコンビニで、まとめて印刷する。",
        en = "Print the lot at the shop near home.",
        feedback = {
          ja = "持ち歩く距離は短くなります。しかし、取り忘れや、隣の人の目という別の危険がありま\z
                す。",
          en = "You carry them less far. But sheets get left there, and others look on.",
        },
      },
    },

    single {
      id = "mailbox-full",
      review = { "signin" },
      stem = {
        ja = "「メールの容量が一杯です。今日中にサインインを」という知らせが来ました。リンク先は\z
              会社の画面にそっくりです。どうしますか。",
        en = "A message says: “Mailbox full. Sign in today.” The linked page looks just like \z
              your firm's. What do you do?",
      },
      wrong {
        ja = "会社の画面と同じなので、サインインする。", en = "It looks like ours, so sign in.",
        feedback = {
          ja = "見慣れた画面だと信じてしまいます。しかし、見た目は丸ごと写し取れます。",
          en = "A familiar page inspires trust. But looks can be copied entirely.",
        },
      },
      wrong {
        ja = "アドレス欄に鍵の印があれば、サインインする。",
        en = "If there is a padlock by the address, sign in.",
        feedback = {
          ja = "鍵の印は安全の印に見えます。しかし、通信が暗号化されているというだけで、相手が本\z
                物かは別の話です。",
          en = "The padlock looks like a seal. It only says that the line is encrypted, not who \z
                is at the other end.",
        },
      },
      wrong {
        ja = "わざと違うパスワードを入れ、反応を見る。",
        en = "Type a wrong password to test the page.",
        feedback = {
          ja = "うまい見分け方に思えます。けれども、にせの画面は「違います」と返すことも、受け入\z
                れることもできます。",
          en = "It seems a clever test. But a fake page can reject or accept whatever it likes.",
        },
      },
      right {
        ja = "リンクを使わず、いつものブックマークで確かめる。",
        en = "Leave the link; check through your bookmark.",
        feedback = {
          ja = "自分で知っている入口なら、にせの画面に行きません。",
          en = "By the door you know, you do not end up on a fake page.",
        },
      },
    },

    true_false {
      id = "no-calendar-change",
      review = { "passwords" },
      stem = {
        ja = "長くて使い回していないパスワードなら、漏れた疑いがないかぎり、三か月ごとに変えさせ\z
              なくてよい。",
        en = "A long password used in one place need not be changed every three months, as long \z
              as nothing suggests that it leaked.",
      },
      answer = true,
      feedback = {
        ja = "期限で変えさせると、覚えやすい弱い物になりがちです。変えるのは、漏れたときと疑わし\z
              いときです。そのときは急ぎます。",
        en = "Forced changes breed weak passwords. Change it when it leaked or may have, and \z
              then quickly.",
      },
    },

    single {
      id = "strongest-lock",
      review = { "second-factor" },
      stem = {
        ja = "会計サービスのサインインを強くします。にせの画面にだまされても入られにくいのは、ど\z
              れですか。",
        en = "You make sign-in to the accounting service stronger. Which holds best if someone \z
              falls for a fake page?",
      },
      wrong {
        ja = "SMSで届く番号を入れる。", en = "A code sent by SMS.",
        feedback = {
          ja = "電話が手元にあれば安心に思えます。しかし、届いた番号をにせの画面に打てば、相手に\z
                渡ります。",
          en = "The phone is in your hand, so it feels safe. But type the code into a fake page \z
                and it is theirs.",
        },
      },
      right {
        ja = "端末に登録したパスキーを使う。", en = "A passkey on your device.",
        feedback = {
          ja = "登録した本物のサイトでしか働かないので、渡す番号がありません。",
          en = "It works only with the real site, so there is no code to give away.",
        },
      },
      wrong {
        ja = "認証アプリの番号を入れる。", en = "A code from an authenticator app.",
        feedback = {
          ja = "SMSより強い、よい方法です。ただ、打ち込む番号である以上、にせの画面にも打てます。",
          en = "Better than SMS. But a code that you type can be typed into a fake page too.",
        },
      },
      wrong {
        ja = "「母の旧姓」などの質問に答える。",
        en = "A question such as your mother's maiden name.",
        feedback = {
          ja = "自分しか知らない気がします。しかし、調べれば分かることが多く、打てば盗まれます。",
          en = "It seems only you know. But much of that can be looked up, and what you type can \z
                be stolen.",
        },
      },
    },

    multiple {
      id = "way-in",
      review = { "entry", "entry-measures" },
      stem = {
        ja = "社員が家から社内のパソコンを使う会社があります。入口の守りとしてよいものを、すべて\z
              選んでください。",
        en = "Staff use office PCs from home. Choose everything that is good protection for the \z
              way in.",
      },
      wrong {
        ja = "リモートデスクトップの番号を変えて、ネットに公開する。",
        en = "Open remote desktop to the internet on an unusual port.",
        feedback = {
          ja = "番号を変えれば隠れる気がします。しかし、攻撃者は機械ですべての番号を調べます。",
          en = "Another number feels hidden. But attackers try all numbers by machine.",
        },
      },
      right {
        ja = "VPN装置の更新を、ほかの作業より先にする。",
        en = "Update the VPN device before other work.",
        feedback = {
          ja = "外に面した装置は、真っ先に狙われます。",
          en = "What faces the internet is attacked first.",
        },
      },
      right {
        ja = "VPNを使う全員に、多要素認証を求める。",
        en = "Ask all VPN users for multi-factor sign-in.",
        feedback = {
          ja = "パスワードが漏れても、それだけでは入れません。",
          en = "A leaked password alone does not open it.",
        },
      },
      wrong {
        ja = "VPNがあるので、社内の機器の更新は後回しにする。",
        en = "There is a VPN, so office PCs can wait for updates.",
        feedback = {
          ja = "入口が固ければ十分に思えます。しかし、入口が破られたとき、中がもろいと一気に広が\z
                ります。",
          en = "A strong door seems enough. But once it is passed, weak PCs inside fall quickly.",
        },
      },
      wrong {
        ja = "接続の記録は、事故の後に見ることにする。",
        en = "Look at the connection log after an accident.",
        feedback = {
          ja = "手間を減らしたくなります。けれども、見慣れない接続に先に気づく機会を失います。",
          en = "It saves effort. But you lose the chance to notice a strange connection in time.",
        },
      },
    },

    true_false {
      id = "patched-late",
      review = { "entry-history" },
      stem = {
        ja = "欠陥を直さずに使っていたVPN装置を更新した。侵入の跡が見つからなくても、全員のパスワ\z
              ードを変えたほうがよい。",
        en = "A VPN device was used for a while with a known flaw and is now updated. Even with \z
              no trace of a break-in, everyone's password should be changed.",
      },
      answer = true,
      feedback = {
        ja = "更新で穴はふさがりますが、その前に盗まれたパスワードは使えるままです。跡が残らない\z
              盗み方もあります。",
        en = "The update closes the hole, but passwords stolen before still work. Theft does not \z
              always leave a trace.",
      },
    },

    single {
      id = "send-estimate",
      review = { "cloud", "cloud-measures" },
      stem = {
        ja = "見積書を、クラウドを使って客一人に渡します。どの方法がよいですか。",
        en = "You want to give an estimate to one customer through the cloud. Which way is best?",
      },
      wrong {
        ja = "リンクを知る全員に公開し、その客にだけリンクを送る。",
        en = "Open it to anyone with the link, and send only them the link.",
        feedback = {
          ja = "一人に送れば一人しか見ない、と思いがちです。しかし、転送や送り間違いで、誰にでも\z
                開けてしまいます。",
          en = "Sent to one, seen by one, you think. But forwarded or misdirected, it opens for \z
                anybody.",
        },
      },
      right {
        ja = "客のアドレスを指定し、期限をつけて共有する。",
        en = "Share it with their address and an end date.",
        feedback = {
          ja = "相手が本人だけになり、後始末も忘れません。",
          en = "Only that person gets in, and it closes by itself.",
        },
      },
      wrong {
        ja = "ファイルに鍵をかけ、同じメールでパスワードも送る。",
        en = "Lock the file and send its password in the same e-mail.",
        feedback = {
          ja = "長く行われてきた方法です。しかし、そのメールを見た人は、箱と鍵を一度に手に入れま\z
                す。",
          en = "It was common practice. But whoever sees the e-mail gets the box with its key.",
        },
      },
      wrong {
        ja = "使い慣れた自分の無料サービスに置いて渡す。",
        en = "Put it on your own free service that you know well.",
        feedback = {
          ja = "慣れた道具は速いものです。けれども、会社の目が届かず、辞めた後も資料が残ります。",
          en = "A familiar tool is quick. But the firm cannot see it, and the file stays when \z
                you leave.",
        },
      },
    },

    multiple {
      id = "complaint-reply",
      review = { "ai-services" },
      stem = {
        ja = "客の苦情への返事を、生成AIに手伝わせます。会社にはまだ規則がありません。よい使い方\z
              を、すべて選んでください。",
        en = "You want AI to help answer a complaint. The firm has no rule yet. Choose all good \z
              ways.",
      },
      right {
        ja = "苦情の中身は入れず、おわびの文の書き方を聞く。",
        en = "Ask how to word an apology, without the complaint itself.",
        feedback = {
          ja = "一般的な質問なら、客の情報は外に出ません。",
          en = "A general question lets no customer data out.",
        },
      },
      wrong {
        ja = "名前を「A様」に変え、残りはそのまま貼る。",
        en = "Change the name to “Ms A” and paste the rest.",
        feedback = {
          ja = "名前を伏せるのはよい心がけです。しかし、住所や注文番号、事情から、誰か分かること\z
                があります。",
          en = "Leaving out the name is a good thought. But address, order number or story may \z
                show who it is.",
        },
      },
      wrong {
        ja = "全文を貼り、使った後で履歴を消す。",
        en = "Paste it all and delete the history afterwards.",
        feedback = {
          ja = "消せば元どおりに思えます。けれども、送った内容が先方に残るかどうかは、契約しだい\z
                です。",
          en = "Deleting seems to undo it. But what the provider keeps depends on its terms.",
        },
      },
      right {
        ja = "できた文を自分で読み、直してから送る。",
        en = "Read and correct the draft before sending.",
        feedback = {
          ja = "もっともらしい誤りが混ざるので、最後は人が確かめます。",
          en = "Plausible mistakes creep in, so a person has the last look.",
        },
      },
      wrong {
        ja = "会社と無関係な、私用のアカウントで全文を貼る。",
        en = "Paste it all into a private account, apart from the firm.",
        feedback = {
          ja = "会社に迷惑がかからない気がします。しかし、出ていくのは客の情報で、会社からは見え\z
                なくなります。",
          en = "It seems to keep the firm out of it. But customer data leaves, and nobody can \z
                see it.",
        },
      },
    },

    single {
      id = "lunch-photo",
      review = { "sns", "sns-measures" },
      stem = {
        ja = "在宅の社員が昼食の写真をインスタグラムに出しました。後で、隅に客の名前の出た画面が\z
              写っていると気づきました。どうしますか。",
        en = "At home, an employee posted a lunch photo on Instagram, then saw a screen with a \z
              customer's name in the corner. What now?",
      },
      right {
        ja = "写真を消し、会社に知らせる。", en = "Delete the photo and tell the firm.",
        feedback = {
          ja = "広がりを止め、客への対応を会社が決められます。",
          en = "It stops the spread, and the firm can decide what the customer must know.",
        },
      },
      wrong {
        ja = "すぐに消したので、誰にも言わない。", en = "It was deleted quickly, so say nothing.",
        feedback = {
          ja = "消せば終わったと思いたくなります。しかし、その間に写しを取られていても、気づけま\z
                せん。",
          en = "You want it to be over. But someone may have saved a copy meanwhile.",
        },
      },
      wrong {
        ja = "友人だけに公開しているので、そのままにする。",
        en = "Only friends can see it, so leave it.",
        feedback = {
          ja = "知った顔なら安心に思えます。けれども、画面を写して人に送るのは簡単です。",
          en = "Friends feel safe. But passing on a screenshot is easy.",
        },
      },
      wrong {
        ja = "隅をぼかした写真に差し替えて済ませる。",
        en = "Replace it with one blurred in the corner, and done.",
        feedback = {
          ja = "きれいに直せた気がします。しかし、初めの写真を誰が見たかは分からないままです。",
          en = "It looks mended. But who saw the first one remains unknown.",
        },
      },
    },

    single {
      id = "little-money",
      review = { "first-steps" },
      stem = {
        ja = "10人の会社です。予算は少なく、詳しい人もいません。今週、何から始めますか。",
        en = "A firm of ten, with little money and no expert. What does it start with this week?",
      },
      wrong {
        ja = "全員のパソコンを買い替える見積もりを取る。",
        en = "Get a quote for new PCs for everyone.",
        feedback = {
          ja = "新しい物なら安全に思えます。しかし、どれが古いかも分からないうちに、お金が尽きる\z
                かもしれません。",
          en = "New seems safe. But the money may be gone before you know which ones are old.",
        },
      },
      wrong {
        ja = "規程のひな形を写し、全員に配る。",
        en = "Copy a model rule book and hand it to everyone.",
        feedback = {
          ja = "形が整うと進んだ気がします。けれども、自社に合わない厚い規程は読まれません。",
          en = "It looks like progress. But thick rules that do not fit are not read.",
        },
      },
      wrong {
        ja = "詳しい人を雇えるまで、大きな変更は待つ。",
        en = "Wait with changes until an expert can be hired.",
        feedback = {
          ja = "間違えたくない気持ちは自然です。しかし、待つ間も危険は続き、詳しくなくてもできる\z
                ことがあります。",
          en = "Nobody wants to get it wrong. But the danger does not wait, and some things need \z
                no expert.",
        },
      },
      right {
        ja = "連絡先と、機器やサービスの一覧を紙に書く。",
        en = "Put contacts, devices and services on paper.",
        feedback = {
          ja = "お金をかけずに、いざというとき誰が何をするかが見えます。",
          en = "It costs nothing, and shows who does what when it counts.",
        },
      },
    },
  },
}
