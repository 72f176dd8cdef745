-- Program 5 for experts who visit small firms: what the pandemic left, and advising from afar.

module {
  id = "instructor-pandemic",
  version = 1,
  minutes = 38,
  title = { ja = "コロナ禍のセキュリティ対策と、その後", en = "Security since the pandemic" },
  summary = {
    ja = "急ごしらえで入った道具と仕事を点検し、訪問とオンラインを組み合わせて助言できるようにな\z
          ります。",
    en = "Review what was set up in a rush, and advise well both on site and from afar.",
  },

  page {
    id = "wave",
    title = { ja = "あの春に、働き方が変わった", en = "The spring when work changed" },
    figure {
      picture = "telework.svg",
      description = {
        ja = "四本の柱。低い一本の後に高い二本、少し低い一本が並ぶ。",
        en = "Four columns: one low, two high, one a little lower.",
      },
      labels = {
        { x = 0.15, y = 0.89, width = 0.2, ja = "2019年", en = "2019" },
        { x = 0.375, y = 0.89, width = 0.2, ja = "2020年", en = "2020" },
        { x = 0.6, y = 0.89, width = 0.2, ja = "2021年", en = "2021" },
        { x = 0.863, y = 0.89, width = 0.2, ja = "2024年", en = "2024" },
        { x = 0.15, y = 0.5, width = 0.24, ja = "20.2%", en = "20.2%" },
        { x = 0.375, y = 0.17, width = 0.24, ja = "47.5%", en = "47.5%" },
        { x = 0.6, y = 0.115, width = 0.24, ja = "51.9%", en = "51.9%" },
        { x = 0.863, y = 0.17, width = 0.24, ja = "47.3%", en = "47.3%" },
      },
    },
    paragraph {
      ja = "テレワークを入れている会社の割合です（総務省「通信利用動向調査」、100人以上の会社）\z
            。**一年で2倍を超え、大きくは戻りません**でした。",
      en = "Firms with telework (Ministry of Internal Affairs and Communications, firms of 100 \z
            or more). It **more than doubled in a year and hardly went back**.",
    },
    note {
      ja = "IPAの2021年6月の指導要領は、急ごしらえの守りを心配しました。この単元は、**残った物の\z
            点検**から始めます。",
      en = "IPA's guide of June 2021 worried about what was done in a rush. We begin by \z
            **reviewing what stayed**.",
    },
  },

  page {
    id = "what-changed",
    title = { ja = "小さな会社で変わった四つ", en = "Four changes in small firms" },
    grid {
      {
        { ja = "変わった物", en = "What changed" },
        { ja = "2020年", en = "2020" },
        { ja = "今、見る所", en = "Look at today" },
      },
      {
        { ja = "入口", en = "Entrance" },
        { ja = "外からつなぐ装置を急いで置いた", en = "devices set up in haste" },
        { ja = "世話する人がいるか", en = "does anybody look after it?" },
      },
      {
        { ja = "機器", en = "Devices" },
        { ja = "私物や古いパソコンを使った", en = "private and old PCs" },
        { ja = "まだ使っていないか", en = "still in use?" },
      },
      {
        { ja = "場所", en = "Place" },
        { ja = "データが家やクラウドに出た", en = "data moved home, to the cloud" },
        { ja = "どこに残っているか", en = "where is it still?" },
      },
      {
        { ja = "商売", en = "Business" },
        { ja = "配達、通販、オンラインの教室", en = "delivery, mail order, classes" },
        { ja = "新しく持った情報", en = "what new data came in?" },
      },
    },
    ask {
      ja = "2020年から、仕事のやり方で変わり、今もそのままの物は何ですか。",
      en = "What has changed in your work since 2020, and stayed?",
    },
  },

  page {
    id = "leftovers",
    title = { ja = "急ごしらえの置き土産", en = "What the rush left behind" },
    figure {
      picture = "leftovers.svg",
      description = {
        ja = "棚に、くもの巣の装置、家の絵のパソコン、開いた錠の雲。下に、札が三枚、紙、電話。",
        en = "On a shelf a device with a cobweb, a home laptop, a cloud with an open lock; \z
              below three cards, a paper, a phone.",
      },
      labels = {
        { x = 0.18, y = 0.48, width = 0.28, ja = "眠る装置", en = "Idle box" },
        { x = 0.5, y = 0.48, width = 0.28, ja = "私物", en = "Own PC" },
        { x = 0.8, y = 0.48, width = 0.28, ja = "開いた共有", en = "Open folder" },
        { x = 0.18, y = 0.9, width = 0.28, ja = "余ったID", en = "Old IDs" },
        { x = 0.505, y = 0.9, width = 0.28, ja = "名簿", en = "Lists" },
        { x = 0.8, y = 0.9, width = 0.28, ja = "私物のスマホ", en = "Own phone" },
      },
    },
    paragraph {
      ja = "よく残っているのは、この五つです。**使っていないのに、つながっている**物から探します\z
            。",
      en = "These five are common. Look first for what is **unused but still connected**.",
    },
    list {
      { ja = "外からつなぐ装置（VPN）や、開けたままの接続口", en = "VPN boxes, ports left open" },
      { ja = "私物に入れた仕事のソフトとデータ", en = "Work data on private devices" },
      { ja = "リンクを知る全員が見られる共有", en = "Folders open to anyone with the link" },
      { ja = "臨時のIDと、辞めた人のID", en = "Temporary accounts, and leavers'" },
      { ja = "集めた体調や連絡先の名簿", en = "Lists of health and contacts" },
    },
  },

  page {
    id = "temporary",
    title = { ja = "「とりあえず」は、だれも終わらせない", en = "Nobody ends a stopgap" },
    paragraph {
      ja = "急いで始めた物には、終わりの日がありません。担当は異動し、設定を知る業者は変わります\z
            。「止めると困るかも」で、残り続けます。",
      en = "What began in haste has no end. People move on, the dealer changes. “Somebody may \z
            need it”, and it stays.",
    },
    grid {
      {
        { ja = "三つの問い", en = "Three questions" },
        { ja = "答えがないとき", en = "No answer?" },
      },
      {
        { ja = "いつ、なぜ始めましたか", en = "When and why did it begin?" },
        { ja = "終わる条件を決める", en = "say when it ends" },
      },
      {
        { ja = "今、だれが使っていますか", en = "Who uses it now?" },
        { ja = "一度止めて、声を待つ", en = "stop it once; see who speaks up" },
      },
      {
        { ja = "だれが世話をしますか", en = "Who looks after it?" },
        { ja = "名前を一つ書く", en = "write one name" },
      },
    },
    note {
      ja = "止めるときは、**戻せる形**で止めます。電源を抜く、IDを停止する。消すのは一か月後です\z
            。",
      en = "Stop it **so that it can be undone**: unplug, suspend. Delete a month later.",
    },
  },

  page {
    id = "entry-figures",
    title = { ja = "狙われたのは、その入口", en = "The entrance is what they aim at" },
    figure {
      picture = "entry.svg",
      description = {
        ja = "横棒が三本。VPN装置が最も長く、次がリモートデスクトップ。",
        en = "Three bars: VPN devices longest, then remote desktop.",
      },
      labels = {
        { x = 0.205, y = 0.191, width = 0.38, ja = "VPN装置", en = "VPN devices" },
        { x = 0.744, y = 0.191, width = 0.22, ja = "55件", en = "55" },
        { x = 0.205, y = 0.5, width = 0.38, ja = "リモートデスクトップ", en = "Remote desktop" },
        { x = 0.654, y = 0.5, width = 0.22, ja = "31件", en = "31" },
        { x = 0.205, y = 0.809, width = 0.38, ja = "その他", en = "Other" },
        { x = 0.59, y = 0.809, width = 0.22, ja = "14件", en = "14" },
      },
    },
    paragraph {
      ja = "ランサムウェア（データを人質に取る攻撃）の被害に遭い、経路を答えた100件の内訳です（\z
            警察庁、2024年）。**外から働くための入口**が、86件でした。",
      en = "How ransomware, which takes data hostage, came in: 100 victims who answered \z
            (National Police Agency, 2024). **The way in for remote work**: 86.",
    },
    note {
      ja = "報告は222件、うち中小企業が140件でした。リモートデスクトップは、離れてパソコンを操る\z
            機能です。",
      en = "222 reports, 140 by small and medium firms. Remote desktop means operating a PC \z
            from afar.",
    },
  },

  page {
    id = "entry-talk",
    title = { ja = "入口は、四つ聞けば分かる", en = "Four questions about the entrance" },
    steps {
      { ja = "外から会社のデータを使う道は、いくつあるか", en = "How many ways in are there?" },
      {
        ja = "その装置の型番と、**最後に更新した日**",
        en = "Model, and **the day of the last update**",
      },
      { ja = "入る人全員に、二つ目の鍵があるか", en = "Has everybody a second factor?" },
      {
        ja = "世話をする人と、**支援の切れる日**",
        en = "Who minds it, and **when support ends**",
      },
    },
    paragraph {
      ja = "答えられなくても責めません。「一緒に見に行きましょう」と、装置の前に立ちます。保守の\z
            業者が使う道も、忘れずに数えます。",
      en = "No blame if they cannot say: “Let's go and look.” Count the maintenance firm's way \z
            in, too.",
    },
    note {
      ja = "装置の守り方は、単元「テレワークの九つのリスク」の7にあります。",
      en = "How to protect it: “Nine risks of telework”, 7.",
    },
  },

  page {
    id = "nine-bundles",
    title = { ja = "九つのリスクを、五つの束で見る", en = "Nine risks in five bundles" },
    grid {
      {
        { ja = "束", en = "Bundle" },
        { ja = "リスクの番号", en = "Risks" },
        { ja = "会社での見分け方", en = "How to see it" },
      },
      {
        { ja = "悪いソフト", en = "Bad software" },
        { ja = "1、2", en = "1, 2" },
        { ja = "家の機器で仕事をするか", en = "work on home devices?" },
      },
      {
        { ja = "なくす、盗まれる", en = "Loss, theft" },
        { ja = "3", en = "3" },
        { ja = "持ち歩くか", en = "carried about?" },
      },
      {
        { ja = "漏れる", en = "Leaks" },
        { ja = "4、5", en = "4, 5" },
        { ja = "外の無線、紙を使うか", en = "outside Wi-Fi, paper?" },
      },
      {
        { ja = "入られる", en = "Break-in" },
        { ja = "6、7", en = "6, 7" },
        { ja = "外からの道があるか", en = "a way in?" },
      },
      {
        { ja = "外のサービス", en = "Services" },
        { ja = "8、9", en = "8, 9" },
        { ja = "クラウド、SNSを使うか", en = "cloud, social media?" },
      },
    },
    paragraph {
      ja = "番号は、テレワークの単元と同じです。**会社に九つを全部話す必要はありません。** 右の\z
            問いで、当てはまる束だけを開きます。",
      en = "Numbers as in the telework unit. **Do not explain all nine:** open only the bundles \z
            that apply.",
    },
  },

  page {
    id = "narrow-three",
    title = { ja = "当てはまる物から、三つに絞る", en = "Narrow to three" },
    paragraph {
      ja = "束が決まったら、順番です。2021年の要領の「指導時の留意点」は、今も使えるものさしになり\z
            ます。",
      en = "Then the order. The “points for guidance” of 2021 still serve as yardsticks.",
    },
    grid {
      { { ja = "ものさし", en = "Yardstick" }, { ja = "先にする物", en = "First" } },
      {
        { ja = "外から届くか", en = "Reachable from outside?" },
        { ja = "ネットに面した装置", en = "what faces the Internet" },
      },
      {
        { ja = "規則が紙にあるか", en = "Is the rule on paper?" },
        { ja = "あるのに守られない物", en = "written, yet not kept" },
      },
      {
        { ja = "教育の予定があるか", en = "Is training planned?" },
        { ja = "人が変わった部署", en = "where people have changed" },
      },
    },
    single {
      id = "check-first",
      stem = {
        ja = "今週できるのは一つです。どれを先にしますか。",
        en = "One thing can be done this week. Which?",
      },
      wrong {
        ja = "のぞき見を防ぐフィルターを配る",
        en = "Hand out privacy filters",
        feedback = {
          ja = "目に見えて喜ばれます。しかし、ネットからの侵入は待ってくれません。",
          en = "Visible and welcome. But intruders do not wait.",
        },
      },
      wrong {
        ja = "紙の持ち出し台帳を作る",
        en = "A register for papers taken home",
        feedback = {
          ja = "大切な備えです。けれども、届く範囲は人の手までです。",
          en = "Useful. But only hands can reach paper.",
        },
      },
      right {
        ja = "2年更新のないVPN装置を更新する",
        en = "Update the VPN box, two years old",
        feedback = {
          ja = "世界中から届く入口です。",
          en = "It can be reached from all the world.",
        },
      },
    },
  },

  page {
    id = "device-life",
    title = { ja = "機器の一生を、四つの場面で聞く", en = "A device's life in four scenes" },
    figure {
      picture = "device.svg",
      description = {
        ja = "四つの丸が矢印でつながる。渡すパソコン、家、会社に戻る点検、手放す印。",
        en = "Four circles linked by arrows: a laptop handed out, home, check on return, \z
              parting.",
      },
      labels = {
        { x = 0.125, y = 0.82, width = 0.24, ja = "渡す", en = "Hand out" },
        { x = 0.375, y = 0.82, width = 0.24, ja = "外で使う", en = "Use" },
        { x = 0.625, y = 0.82, width = 0.24, ja = "戻す", en = "Return" },
        { x = 0.875, y = 0.82, width = 0.24, ja = "手放す", en = "Part" },
      },
    },
    paragraph {
      ja = "2021年の要領は二つを問いました。**初めの設定の手順**と、**社内のLANに戻すときの手順\z
            **です。今は、**手放すときに消したか**も聞きます。",
      en = "The guide of 2021 asked two things: **the set-up** and **coming back to the office \z
            LAN**. Today ask as well: **was it erased** at the end?",
    },
    note {
      ja = "戻すときは、持ち主に聞き、別の回線で更新し、点検してからつなぎます。最後に台帳に書き\z
            ます。",
      en = "On return: ask its user, update on another line, check, then connect. Note it in \z
            the register.",
    },
    ask {
      ja = "半年外にあったパソコンを、明日社内につなぎます。だれが、何を見てからですか。",
      en = "A laptop was out for half a year and comes back tomorrow. Who looks at what first?",
    },
  },

  page {
    id = "private-talk",
    title = { ja = "私物の話は、仕事の話から", en = "Private devices: begin with the work" },
    paragraph {
      ja = "「私物を使っていますか」と聞くと、「いいえ」が返ります。禁止されていると知っているか\z
            らです。",
      en = "“Do you use private devices?” gets “no”: people know that it is forbidden.",
    },
    grid {
      { { ja = "聞きたいこと", en = "You want to know" }, { ja = "こう聞く", en = "Ask" } },
      {
        { ja = "私物のスマホ", en = "Private phones" },
        { ja = "急ぎの連絡は、何でしますか", en = "How do you reach each other in a hurry?" },
      },
      {
        { ja = "家のパソコン", en = "Home PCs" },
        {
          ja = "雪で来られない日は、どうしますか",
          en = "What do you do on a day of heavy snow?",
        },
      },
      {
        { ja = "私物のクラウド", en = "Private cloud" },
        { ja = "大きいファイルは、どう渡しますか", en = "How do you pass large files?" },
      },
    },
    note {
      ja = "便利な道が見つかったら、禁止より先に**代わりの道**を一緒に探します。",
      en = "When a shortcut turns up, look for **another way** before forbidding it.",
    },
  },

  page {
    id = "alone",
    title = { ja = "一人で決めさせない", en = "Nobody decides alone" },
    figure {
      picture = "calls.svg",
      description = {
        ja = "左は会社から、机を並べた四人へ。右は離れた三つの家から、一台の電話へ矢印。",
        en = "Left, an office and four people together; right, arrows from three homes to one \z
              phone.",
      },
      labels = {
        { x = 0.25, y = 0.87, width = 0.46, ja = "隣に聞ける", en = "Ask your neighbour" },
        { x = 0.75, y = 0.87, width = 0.46, ja = "一つの番号に聞く", en = "One number to ask" },
      },
    },
    paragraph {
      ja = "離れて働くと、怪しいメールも一人で決めます。2021年の要領は、事故の**連絡体制をテレワ\z
            ーク用に見直したか**を問います。",
      en = "Apart, people judge a strange mail alone. The guide of 2021 asks if **the emergency \z
            contacts were revised for telework**.",
    },
    ask {
      ja = "夜9時、家にいる社員のパソコンがおかしくなりました。だれの何番に、何でかけますか。",
      en = "At nine at night an employee's PC at home behaves oddly. Whom does he call, on \z
            which phone?",
    },
  },

  page {
    id = "accounts",
    title = { ja = "人とIDを、線で結ぶ", en = "Draw a line from people to accounts" },
    paragraph {
      ja = "コロナ禍に作ったIDには、派遣の人、辞めた人、試しに作った物が混じります。紙の左に今い\z
            る人、右にIDを書き、線で結びます。",
      en = "Accounts of those days include temps, leavers and trials. List people left, \z
            accounts right, and draw lines.",
    },
    list {
      { ja = "線のないID → **止める**", en = "An account without a line: **stop it**" },
      { ja = "一つのIDに線が何本も → 分ける", en = "Many lines to one account: split it" },
      { ja = "職務が変わった人 → 権限を直す", en = "A changed job: change the rights" },
    },
    single {
      id = "check-line",
      stem = {
        ja = "線のないID「tele03」が見つかりました。担当は「分からない」と言います。どうしますか。",
        en = "An account “tele03” has no line. The clerk does not know it. What do you do?",
      },
      right {
        ja = "停止して一か月、声を待つ",
        en = "Suspend it; wait a month",
        feedback = {
          ja = "困る人がいれば分かり、戻せます。",
          en = "Whoever needs it will speak; it can be undone.",
        },
      },
      wrong {
        ja = "パスワードを変えて残す",
        en = "Change its password; keep it",
        feedback = {
          ja = "安全そうです。しかし、持ち主のない鍵は残ります。",
          en = "It seems safe. But an ownerless key remains.",
        },
      },
      wrong {
        ja = "その場で削除する",
        en = "Delete it at once",
        feedback = {
          ja = "きれいになります。けれども、夜の自動処理が止まることがあります。",
          en = "Tidy. But a nightly job may stop.",
        },
      },
    },
  },

  page {
    id = "services",
    title = { ja = "使うサービスを、一枚に", en = "All services on one sheet" },
    grid {
      {
        { ja = "サービス", en = "Service" },
        { ja = "使う仕事", en = "For" },
        { ja = "入れてよい物", en = "What may go in" },
        { ja = "持ち主", en = "Owner" },
      },
      {
        { ja = "ファイル共有", en = "File sharing" },
        { ja = "図面の受け渡し", en = "drawings" },
        { ja = "図面だけ", en = "drawings only" },
        { ja = "南", en = "Minami" },
      },
      {
        { ja = "チャット", en = "Chat" },
        { ja = "社内の連絡", en = "internal talk" },
        { ja = "客の名前まで", en = "names, no more" },
        { ja = "北", en = "Kita" },
      },
      {
        { ja = "生成AI", en = "Generative AI" },
        { ja = "文の下書き", en = "drafts" },
        { ja = "**客と秘密は入れない**", en = "**no customers, no secrets**" },
        { ja = "東", en = "Azuma" },
      },
    },
    paragraph {
      ja = "使ってよいサービスを**名前で**書きます。「クラウドは禁止」だけでは、見えない所で使わ\z
            れます。",
      en = "Name what **may** be used. “No cloud” only drives it out of sight.",
    },
    note {
      ja = "欄が埋まらないサービスは、契約した人がもういない印です。",
      en = "A line that cannot be filled means that whoever signed up has gone.",
    },
  },

  page {
    id = "watch",
    title = { ja = "記録は、月に一度だけ見る", en = "Read the log once a month" },
    paragraph {
      ja = "接続の記録（ログ）を毎日見るのは、小さな会社では続きません。**月に一度、三つだけ**見\z
            ます。",
      en = "A small firm will not read logs daily. **Once a month, three things:**",
    },
    list {
      { ja = "夜中や休日に、だれか入っていないか", en = "Anybody in at night or on holidays?" },
      { ja = "知らない国や、知らない機器はないか", en = "Unknown countries or devices?" },
      { ja = "辞めた人のIDが動いていないか", en = "A leaver's account at work?" },
    },
    note {
      ja = "クラウドの多くは、初めての機器で入ると**メールで知らせる**設定ができます。見る手間を\z
            、機械に任せます。",
      en = "Many services can **mail you** when a new device signs in. Let the machine watch.",
    },
    example {
      ja = "月初めの朝礼の後、経理の人が5分で見る会社があります。",
      en = "In one firm accounts take five minutes after the first morning meeting of the month.",
    },
  },

  page {
    id = "business-data",
    title = { ja = "商売が変わると、持つ情報が変わる", en = "New business, new data" },
    paragraph {
      ja = "持ち帰り、通販、オンラインの教室。コロナ禍で始めた商売は、**前は持たなかった情報**を\z
            連れて来ました。",
      en = "Take-away, mail order, online classes: they brought **data that was never there \z
            before**.",
    },
    grid {
      {
        { ja = "商売", en = "Business" },
        { ja = "増えた情報", en = "New data" },
        { ja = "聞くこと", en = "Ask" },
      },
      {
        { ja = "弁当の配達", en = "Lunch delivery" },
        { ja = "住所、電話、留守の時間", en = "address, phone, absence" },
        { ja = "だれの電話に残るか", en = "on whose phone?" },
      },
      {
        { ja = "通販", en = "Mail order" },
        { ja = "購入の履歴、支払い", en = "purchases, payment" },
        { ja = "カード番号を持たないか", en = "no card numbers kept?" },
      },
      {
        { ja = "料理教室", en = "Cooking class" },
        { ja = "顔と声の録画、アレルギー", en = "recordings, allergies" },
        { ja = "録画をいつ消すか", en = "when is it deleted?" },
      },
    },
    note {
      ja = "診療、学校、飲食のくわしい注意は、単元「業界別の注意点」にあります。",
      en = "For care, schools and restaurants see “Notes by trade”.",
    },
  },

  page {
    id = "old-lists",
    title = { ja = "役目を終えた名簿を、手放す", en = "Let go of lists that have served" },
    figure {
      picture = "lists.svg",
      description = {
        ja = "左は引き出しと三枚の紙。右は紙が細断機に入り、済みの印。",
        en = "Left a cabinet and three papers; right a paper goes into a shredder, ticked.",
      },
      labels = {
        { x = 0.25, y = 0.88, width = 0.46, ja = "集めたままの名簿", en = "Lists still kept" },
        { x = 0.75, y = 0.88, width = 0.46, ja = "期限で消す", en = "Deleted when due" },
      },
    },
    paragraph {
      ja = "来店者の連絡先、社員の体温や検査の結果。個人情報保護法は、**要らなくなった個人データ\z
            を遅れずに消すよう努める**ことを求めます。健康の情報は、特に気を配ります。",
      en = "Visitors' contacts, staff's temperatures and tests. The law asks firms to **try to \z
            delete personal data without delay when not needed**. Mind health data above all.",
    },
    ask {
      ja = "2020年から集めた名簿で、もう使わない物はどれですか。紙とデータ、どちらにありますか。",
      en = "Which lists since 2020 are no longer used? On paper, or as data?",
    },
  },

  page {
    id = "scams",
    title = { ja = "世の中の心配に乗る手口", en = "Tricks that ride on worry" },
    figure {
      picture = "scam.svg",
      description = {
        ja = "新聞、急ぐ時計、ボタンを押す電話の順に並ぶ。",
        en = "A newspaper, a hurrying clock, a phone with a button to press.",
      },
      labels = {
        { x = 0.1625, y = 0.86, width = 0.28, ja = "世の中の話題", en = "In the news" },
        { x = 0.5, y = 0.86, width = 0.28, ja = "今日中に", en = "Today only" },
        { x = 0.8375, y = 0.86, width = 0.28, ja = "ここから", en = "Click here" },
      },
    },
    paragraph {
      ja = "給付金、マスク、検査。当時のにせメールは、**話題、急ぎ、リンク**の三つでできていまし\z
            た。話題が災害や値上げに替わっても、形は同じです。",
      en = "Benefits, masks, tests: false mails of those days had **news, hurry, link**. The \z
            news has changed; the shape has not.",
    },
    single {
      id = "check-shape",
      stem = {
        ja = "「補助金の追加受付、本日17時まで。下のQRコードから」というメールです。社員に何を勧\z
              めますか。",
        en = "“Extra subsidy, until 5 p.m. today. Use this QR code.” What do you tell staff?",
      },
      wrong {
        ja = "差出人の名前が正しければ読む",
        en = "Read it if the sender's name is right",
        feedback = {
          ja = "名前は目に入ります。しかし、名乗りは自由に書けます。",
          en = "One sees the name. But anyone can write it.",
        },
      },
      right {
        ja = "窓口を、自分で調べて確かめる",
        en = "Look up the office yourself and ask",
        feedback = {
          ja = "届いた道を使わなければ、だまされません。",
          en = "Do not take the road that is offered.",
        },
      },
      wrong {
        ja = "QRなら、リンクより安心と考える",
        en = "A QR code is safer than a link",
        feedback = {
          ja = "目新しく見えます。けれども、行き先が見えないリンクです。",
          en = "It looks modern. But it is a link you cannot read.",
        },
      },
    },
  },

  page {
    id = "next-time",
    title = { ja = "次の非常時に、急がないために", en = "So that next time needs no rush" },
    paragraph {
      ja = "感染症だけではありません。地震、水害、停電。**来られない日**は、また来ます。急ごしら\z
            えを避ける紙を、平日に一枚作ります。",
      en = "Not only infections: earthquake, flood, blackout. Days when **nobody can come in** \z
            return. Make one sheet on an ordinary day.",
    },
    grid {
      { { ja = "一枚に書くこと", en = "On the sheet" }, { ja = "例", en = "Example" } },
      {
        { ja = "止められない仕事", en = "What must not stop" },
        { ja = "受注、給与", en = "orders, payroll" },
      },
      {
        { ja = "家でする人と機器", en = "Who, with which device" },
        { ja = "3人、会社のパソコン", en = "three, firm's laptops" },
      },
      {
        { ja = "使ってよい道", en = "Ways that may be used" },
        { ja = "VPN、決めたクラウド", en = "VPN, named services" },
      },
      {
        { ja = "終わる日の決め方", en = "How it ends" },
        { ja = "出社が戻って一週間で閉じる", en = "closed a week after return" },
      },
    },
    note {
      ja = "年に一度、**家から一日働いてみる**と、足りない物が分かります。",
      en = "**Work from home for a day** once a year: you see what is missing.",
    },
  },

  page {
    id = "remote-or-visit",
    title = { ja = "訪問か、オンラインか", en = "Visit or online?" },
    paragraph {
      ja = "指導は訪問が原則で、希望や事情によりオンラインでもできます。2021年の要領の考え方は、\z
            今も変わりません。**何をする回か**で選びます。",
      en = "A visit is the rule; online is possible on request. That view of 2021 still holds. \z
            Choose by **what the meeting is for**.",
    },
    grid {
      {
        { ja = "訪問が向く", en = "Better on site" },
        { ja = "オンラインが向く", en = "Better online" },
      },
      {
        { ja = "初めて会い、現場を見る", en = "first meeting, seeing the place" },
        { ja = "下書きの読み合わせ", en = "going through drafts" },
      },
      {
        { ja = "装置、書庫、貼り紙を見る", en = "devices, cabinets, notes" },
        { ja = "短い確認、宿題の相談", en = "short checks, homework" },
      },
      {
        { ja = "言いにくい話を聞く", en = "hearing what is hard to say" },
        { ja = "遠い支店の人も入れる", en = "including a distant branch" },
      },
    },
    note {
      ja = "使う道具は、**会社にある物**が一番です。選び方は、単元「Web会議」にあります。",
      en = "**The firm's own tool** is best. How to choose: unit “Web meetings”.",
    },
  },

  page {
    id = "blind-spots",
    title = { ja = "画面の外に、危ない物がある", en = "What matters is outside the picture" },
    figure {
      picture = "blind.svg",
      description = {
        ja = "カメラに映る白い扇形の中に人。外に、ルーター、NAS、鍵のメモ、書庫。",
        en = "A white fan of what the camera sees, with a person in it; outside it router, NAS, \z
              a note with a key, a cabinet.",
      },
      labels = {
        { x = 0.62, y = 0.9, width = 0.4, ja = "見える所", en = "In sight" },
        { x = 0.2, y = 0.9, width = 0.34, ja = "見えない所", en = "Out of sight" },
      },
    },
    paragraph {
      ja = "画面越しでは、装置のランプも、鍵のない書庫も見えません。会社の人に**歩いて見てもらい\z
            **、言葉で教えてもらいます。",
      en = "Online you see neither lamps nor open cabinets. Let the firm's people **walk and \z
            tell you**.",
    },
    warning {
      ja = "写真やカメラで見るときは、**パスワードの紙や客の名前**が写らないよう、先に片付けても\z
            らいます。",
      en = "Before photographs or a camera walk, have **passwords and names** put away.",
    },
  },

  page {
    id = "remote-before",
    title = { ja = "オンラインの前に、済ませること", en = "Before an online meeting" },
    steps {
      { ja = "誓約書と議題を、前もって送る", en = "Send pledge and agenda" },
      {
        ja = "話す人と、**周りに人がいない場所**を決める",
        en = "Who takes part, and **a place without listeners**",
      },
      { ja = "10分のつなぎ試しをする", en = "Test the line for ten minutes" },
      {
        ja = "切れたときの**電話番号**を交わす",
        en = "Exchange **phone numbers** in case it breaks",
      },
      { ja = "資料は、決めた共有から開いてもらう", en = "Open papers from the agreed folder" },
    },
    paragraph {
      ja = "約束した時間の半分が、つなぐことで消える。オンラインでよくある失敗です。**準備は、当\z
            日の前**に済ませます。",
      en = "Half the time lost in connecting: a common failure. **Prepare before the day**.",
    },
  },

  page {
    id = "remote-talk",
    title = { ja = "画面の向こうの人を、主役に", en = "Make the other side the lead" },
    list {
      { ja = "長くても**50分**で一度休む", en = "A break after **50 minutes** at most" },
      {
        ja = "資料を映し続けず、**顔に戻る**",
        en = "Do not keep the papers up: **back to the faces**",
      },
      { ja = "黙っている人に、名前で聞く", en = "Ask silent people by name" },
      {
        ja = "数字と決めたことを、その場で書いて見せる",
        en = "Write figures and decisions where all can see",
      },
    },
    paragraph {
      ja = "画面では、迷いが見えません。「分かりましたか」でなく、**「明日、まず何をしますか」**\z
            と聞くと、伝わったかが分かります。",
      en = "Doubt does not show on a screen. Not “Is that clear?” but **“What will you do first \z
            tomorrow?”**",
    },
    note {
      ja = "その場でメモを見せると、聞き違いが減り、そのまま記録になります。",
      en = "Notes that all can see prevent mistakes and become the record.",
    },
  },

  page {
    id = "no-remote-hands",
    title = { ja = "遠くから、手を出さない", en = "Keep your hands off from afar" },
    figure {
      picture = "hands.svg",
      description = {
        ja = "左は別の人の手が画面を動かし、ばつの印。右は本人が触れ、吹き出しで教わり、済みの印\z
              。",
        en = "Left another hand moves the pointer: crossed. Right the user does it, told by a \z
              bubble: ticked.",
      },
      labels = {
        { x = 0.25, y = 0.86, width = 0.46, ja = "代わりに操作", en = "Doing it for them" },
        { x = 0.75, y = 0.86, width = 0.46, ja = "言葉で案内", en = "Guiding in words" },
      },
    },
    paragraph {
      ja = "「遠隔で直してください」と頼まれます。しかし、パスワードを聞き、相手の機器を動かすと\z
            、**事故の責任も持つ**ことになります。直し方も会社に残りません。",
      en = "“Fix it remotely, please.” But with their password and device **you take the \z
            blame** as well, and they learn nothing.",
    },
    warning {
      ja = "にせのサポートは、同じ頼み方で入って来ます。**画面を渡さない習慣**を、あなたが見せま\z
            す。",
      en = "Fake support enters in the same way. **Show the habit** of not handing over the \z
            screen.",
    },
  },

  page {
    id = "remote-after",
    title = { ja = "終わった後に残る物", en = "What remains afterwards" },
    grid {
      { { ja = "残る物", en = "What remains" }, { ja = "始末", en = "Deal with it" } },
      {
        { ja = "録画、AIの議事録", en = "recordings, AI minutes" },
        { ja = "同意した物だけ。用が済めば消す", en = "only as agreed; delete" },
      },
      {
        { ja = "チャット", en = "chat" },
        { ja = "要る所を記録に写す", en = "copy what is needed" },
      },
      {
        { ja = "送られた規程や図面", en = "rules and plans sent" },
        { ja = "決めた共有に集め、終われば返すか消す", en = "in one folder; return or delete" },
      },
      { { ja = "会議のURL", en = "meeting link" }, { ja = "使い回さない", en = "do not reuse" } },
    },
    paragraph {
      ja = "あなたのパソコンは、**何社分もの弱点**を預かります。暗号化し、多要素認証にし、家族と\z
            共用しません。",
      en = "Your computer holds **the weak points of many firms**: encrypt it, use \z
            multi-factor, share it with nobody.",
    },
    note {
      ja = "一社の資料を、別の会社の画面で開かないよう、会議の前に閉じます。",
      en = "Close one firm's papers before you meet the next.",
    },
  },

  page {
    id = "four-mix",
    title = { ja = "4回を、どう組み合わせるか", en = "Mixing the four meetings" },
    figure {
      picture = "fourmix.svg",
      description = {
        ja = "四つの丸。両端は会社の建物、間の二つは画面。",
        en = "Four circles: the firm's building at both ends, screens between.",
      },
      labels = {
        { x = 0.125, y = 0.84, width = 0.24, ja = "1 訪問", en = "1 Visit" },
        { x = 0.375, y = 0.84, width = 0.24, ja = "2 画面", en = "2 Screen" },
        { x = 0.625, y = 0.84, width = 0.24, ja = "3 画面", en = "3 Screen" },
        { x = 0.875, y = 0.84, width = 0.24, ja = "4 訪問", en = "4 Visit" },
      },
    },
    paragraph {
      ja = "迷ったら、この形から考えます。**初めは現場を見て**、間は短く何度か、最後は社長と顔を\z
            合わせて合意します。",
      en = "When in doubt: **see the place first**, short talks between, and agree with the \z
            owner face to face.",
    },
    note {
      ja = "3時間を一度より、1時間を三度。オンラインは、**短く分けられる**のが強みです。",
      en = "Three times one hour rather than three at once: being **short** is the strength of \z
            online.",
    },
  },

  page {
    id = "plan-rows",
    title = { ja = "方針と計画に、足す行", en = "Lines to add to policy and plan" },
    grid {
      {
        { ja = "方針、規程に", en = "Policy, rules" },
        { ja = "実行計画に", en = "Action plan" },
      },
      {
        { ja = "外で使ってよい機器とサービス", en = "devices and services outside" },
        { ja = "「10月：眠るVPNを外す。西」", en = "“October: remove idle VPN. Nishi”" },
      },
      {
        { ja = "家からの事故の連絡先", en = "whom to call from home" },
        { ja = "「11月：IDの線引き。南」", en = "“November: lines to accounts. Minami”" },
      },
      {
        { ja = "録画とAIの扱い", en = "recordings and AI" },
        { ja = "「12月：家から一日。全員」", en = "“December: a day from home. All”" },
      },
    },
    paragraph {
      ja = "2021年の要領は、この単元を**方針と計画の補足**と位置付けました。一度に増やさず、三行\z
            から始めます。",
      en = "The guide of 2021 meant this as **a supplement to policy and plan**. Begin with \z
            three lines.",
    },
  },

  page {
    id = "sources",
    title = { ja = "続けて学ぶ所", en = "Where to go on learning" },
    allow = { untested = "it only says where to look" },
    list {
      {
        ja = "**IPA** テレワーク、Web会議の注意事項",
        en = "**IPA**: notes on telework and Web meetings",
      },
      {
        ja = "**総務省** テレワークセキュリティガイドライン",
        en = "**Ministry of Internal Affairs and Communications**: telework guideline",
      },
      {
        ja = "**総務省** 中小企業等担当者向けの手引き（チェックリスト）",
        en = "**The same**: guide and checklist for small firms",
      },
      {
        ja = "**警察庁** サイバー空間の脅威の情勢（毎年）",
        en = "**National Police Agency**: yearly report on threats",
      },
    },
    paragraph {
      ja = "装置の弱点の知らせは、**JPCERT/CC**と、IPAとJPCERT/CCの**JVN**（弱点の一覧）に出ます\z
            。会社の装置の名前で、月に一度探します。",
      en = "News of flaws: **JPCERT/CC** and **JVN**. Look once a month for the firm's own \z
            devices.",
    },
    note {
      ja = "数字と版は変わります。会社に渡す前に、最新を開きます。",
      en = "Figures and editions change: open the latest before you hand it on.",
    },
  },

  scenario {
    id = "cold-box",
    title = { ja = "倉庫の棚の装置", en = "The box on the warehouse shelf" },

    scene {
      id = "first-call",
      title = { ja = "「テレワークは、もうしていません」", en = "“We no longer telework”" },
      paragraph {
        ja = "**あなたは専門家の東さん。** 2026年9月、食品の卸（28人）と、初回をオンラインで開き\z
              ました。社長の堀さんは言います。「2020年には少しやりました。もう全員出社です」。経\z
              理の大田さんがうなずきます。",
        en = "**You are the expert, Mr Azuma.** September 2026, a first meeting online with a \z
              food wholesaler of 28. “A little in 2020. Now all are back,” says Mr Hori, the \z
              owner. Ms Ota of accounts nods.",
      },
      single {
        id = "no-telework",
        stem = { ja = "どう進めますか。", en = "How do you go on?" },
        option {
          id = "skip",
          leads = "smooth",
          ja = "テレワークは飛ばし、時間を有効に使う。",
          en = "Skip telework and use the time well.",
          feedback = {
            ja = "相手の時間を大切にしています。しかし、機器は社員と一緒には戻りません。",
            en = "You value their time. But devices do not come back with people.",
          },
        },
        option {
          id = "mail-list",
          leads = "smooth",
          ja = "点検表をメールで送り、記入を頼む。",
          en = "Mail a checklist to be filled in.",
          feedback = {
            ja = "抜けのない方法です。けれども、「していない」人の表は白紙で戻ります。",
            en = "Thorough. But “we don't do it” comes back blank.",
          },
        },
        option {
          id = "trace",
          leads = "box-found",
          ja = "「そのとき置いた物は、今どこですか」",
          en = "“Where are the things you set up then?”",
          feedback = {
            ja = "働き方でなく、物を追う問いです。",
            en = "It traces things, not habits.",
          },
        },
      },
    },

    scene {
      id = "smooth",
      title = { ja = "きれいに進んだ3回", en = "Three smooth meetings" },
      leads = "holiday",
      paragraph {
        ja = "診断は78点。話は控えと取引先に進み、計画は六つにまとまりました。倉庫の棚では、小さ\z
              なランプが六年間、光り続けていました。",
        en = "78 points. You talk of copies and clients; the plan has six lines. On a shelf in \z
              the warehouse a small lamp has been on for six years.",
      },
      figure {
        picture = "shelf.svg",
        description = {
          ja = "倉庫の棚に箱が並び、上の隅でほこりをかぶった装置のランプが光る。",
          en = "Boxes on warehouse shelves; in an upper corner the lamp of a dusty device is on.",
        },
        labels = { { x = 0.5, y = 0.92, width = 0.5, ja = "倉庫の棚", en = "In the warehouse" } },
      },
    },

    scene {
      id = "box-found",
      title = { ja = "大田さんの記憶", en = "Ms Ota remembers" },
      paragraph {
        ja = "「業者さんが、倉庫の棚に何か置きました。私、家から受注を入れていました」。その業者\z
              は、もうありません。画面から倉庫は見えません。「**遠隔で見てもらえますか。パスワー\z
              ド、チャットに書きますね**」。",
        en = "“The dealer put something on a shelf in the warehouse. I took orders from home.” \z
              The dealer is gone; you cannot see the warehouse. “**Can you look remotely? I'll \z
              put the password in the chat.**”",
      },
      single {
        id = "how-look",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "take",
          leads = "your-hands",
          ja = "助かります、と受けて、遠隔で入って調べる。",
          en = "Accept, and look into it remotely.",
          feedback = {
            ja = "早く役に立ちたい気持ちです。しかし、鍵を預かった瞬間、あなたも当事者です。",
            en = "One wants to help fast. But with the key you are a party to it.",
          },
        },
        option {
          id = "walk",
          leads = "label-read",
          ja = "書かずに止め、棚まで歩いて見てもらう。",
          en = "Stop her; have her walk to the shelf.",
          feedback = {
            ja = "会社の人の目と手で、確かめられます。",
            en = "The firm's own eyes and hands do it.",
          },
        },
        option {
          id = "later",
          leads = "holiday",
          ja = "11月の訪問で見ましょう、と予定に入れる。",
          en = "Note it down for the visit in November.",
          feedback = {
            ja = "現場で見るのは正しい判断です。けれども、入口は二か月も待てません。",
            en = "Seeing it on site is right. But an entrance cannot wait two months.",
          },
        },
      },
    },

    scene {
      id = "your-hands",
      title = { ja = "東さんの設定", en = "Your settings" },
      leads = "holiday",
      paragraph {
        ja = "一時間かけて、装置の画面に入りました。更新ボタンを押すと、支援は切れていました。「\z
              後は様子を見ましょう」。**パスワードは、チャットに残りました。** 大田さんは、何を\z
              したのか説明できません。",
        en = "After an hour you are in. The update button says: out of support. “Let's keep an \z
              eye on it.” **The password stays in the chat**, and Ms Ota cannot explain what \z
              was done.",
      },
    },

    scene {
      id = "label-read",
      title = { ja = "ほこりの下の型番", en = "The label under the dust" },
      paragraph {
        ja = "大田さんは電話を持って倉庫へ歩きました。「ほこりで……型番、読めました」。調べると、\z
              支援は2年前に切れ、悪用が知られた弱点があります。今は、だれも使っていません。",
        en = "Ms Ota walks to the warehouse with her phone. “All dust … I can read the model.” \z
              Support ended two years ago; a flaw is being exploited. Nobody uses it now.",
      },
      figure {
        picture = "shelf.svg",
        description = {
          ja = "倉庫の棚に箱が並び、上の隅でほこりをかぶった装置のランプが光る。",
          en = "Boxes on warehouse shelves; in an upper corner the lamp of a dusty device is on.",
        },
        labels = { { x = 0.5, y = 0.92, width = 0.5, ja = "倉庫の棚", en = "In the warehouse" } },
      },
      single {
        id = "what-now",
        stem = { ja = "何を勧めますか。", en = "What do you advise?" },
        option {
          id = "buy",
          leads = "holiday",
          ja = "後継の装置の見積もりを、先に取る。",
          en = "First get a quote for a new one.",
          feedback = {
            ja = "必要になったときの備えです。しかし、見積もりの間も、古い入口は開いています。",
            en = "Provident. But the old entrance stays open meanwhile.",
          },
        },
        option {
          id = "pass",
          leads = "holiday",
          ja = "パスワードを、長い物に替える。",
          en = "Change the password to a long one.",
          feedback = {
            ja = "長いパスワードは大事です。けれども、弱点を突けば、鍵なしで入れます。",
            en = "Good in general. But the flaw needs no key.",
          },
        },
        option {
          id = "unplug",
          leads = "end-good",
          ja = "堀さんの了解で、今日つながりを外す。",
          en = "With Mr Hori's consent, disconnect it today.",
          feedback = {
            ja = "使っていない入口は、外すのが一番です。困れば戻せます。",
            en = "An unused entrance is best removed; it can be undone.",
          },
        },
      },
    },

    scene {
      id = "holiday",
      title = { ja = "連休の三日目", en = "The third day of the holidays" },
      paragraph {
        ja = "10月の連休。倉庫の装置の弱点から、だれかが入りました。連休明けの朝、受注の画面に**\z
              英語の脅し**が出ています。共有の保存装置も、つないだ控えも読めません。",
        en = "October holidays. Somebody came in through the box's flaw. On the first morning \z
              back the order screen shows **a threat in English**. The shared storage and its \z
              connected copy cannot be read.",
      },
      figure {
        picture = "night.svg",
        description = {
          ja = "夜の建物。覆面の人物から赤い矢印が入口に伸び、画面に錠が出ている。",
          en = "A building at night: a red arrow from a masked person to the door; a screen \z
                with a lock.",
        },
        labels = { { x = 0.5, y = 0.915, width = 0.6, ja = "連休の夜", en = "A holiday night" } },
      },
      hotspot {
        id = "where-in",
        picture = "net.svg",
        most = 1,
        stem = {
          ja = "侵入の入口になった物を、図から選んでください。",
          en = "Touch what let the intruder in.",
        },
        description = {
          ja = "会社の図。雲から線が装置に入り、受注のパソコン、NAS、経理のパソコンにつながる。\z
                離れてディスクと錠。外に家。",
          en = "A plan: from a cloud a line enters a box, then the order PC, a NAS, the \z
                accounts PC. Apart a disk with a lock; outside a home.",
        },
        feedback = {
          ja = "外からつなぐために置き、忘れられた物です。",
          en = "Set up for coming in from outside, and forgotten.",
        },
        wrong {
          x = 0.04,
          y = 0.48,
          width = 0.2,
          height = 0.34,
          ja = "家のパソコン",
          en = "The PC at home",
          feedback = {
            ja = "昔はここから入りました。しかし、今は使っていません。",
            en = "It once came in from here. It is no longer used.",
          },
        },
        right {
          x = 0.425,
          y = 0.11,
          width = 0.17,
          height = 0.22,
          ja = "倉庫の装置",
          en = "The box in the warehouse",
          feedback = {
            ja = "弱点が残ったまま、外に面していました。",
            en = "Its flaw faced the outside.",
          },
        },
        wrong {
          x = 0.63,
          y = 0.15,
          width = 0.19,
          height = 0.24,
          ja = "受注のパソコン",
          en = "The order PC",
          feedback = {
            ja = "脅しが出た所です。けれども、入口ではありません。",
            en = "Here the threat showed. It was not the entrance.",
          },
        },
        wrong {
          x = 0.68,
          y = 0.55,
          width = 0.26,
          height = 0.24,
          ja = "しまってあるディスク",
          en = "The disk put away",
          feedback = {
            ja = "つながっていないので、無事でした。",
            en = "Not connected, it is safe.",
          },
        },
      },
    },

    scene {
      id = "why",
      title = { ja = "何が招いたか", en = "What led to this" },
      paragraph {
        ja = "幸い、無事な控えが一つありました。大田さんが月末に取り、外して経理の引き出しにしまっ\z
              ていた物です。",
        en = "Luckily one copy was safe: Ms Ota had made it at month's end, unplugged it and put \z
              it away in a drawer.",
      },
      match {
        id = "cause-measure",
        stem = {
          ja = "原因に、備えを合わせてください。",
          en = "Match the measures to the causes.",
        },
        pair {
          ja = "終わりの日のない装置",
          en = "A device without an end",
          with = {
            ja = "始めるとき、閉じる日を決める",
            en = "Set the day to close at the start",
          },
          feedback = {
            ja = "急いで始めても、終わりを書けます。",
            en = "Even in a rush an end can be written.",
          },
        },
        pair {
          ja = "支援が切れても気づかない",
          en = "Nobody saw support end",
          with = { ja = "型番と期限を一覧にする", en = "List models and dates" },
          feedback = {
            ja = "世話をする名前も書きます。",
            en = "With a name to look after each.",
          },
        },
        pair {
          ja = "画面の外を見なかった",
          en = "Nobody looked off screen",
          with = { ja = "物を追い、歩いて見てもらう", en = "Trace things; have them walk" },
          feedback = {
            ja = "オンラインの見えない所を補います。",
            en = "It makes up for what you cannot see.",
          },
        },
      },
    },

    scene {
      id = "choice",
      title = { ja = "社長の二択", en = "The owner's choice" },
      paragraph {
        ja = "堀さんは青い顔です。「明日の納品が止まる。金を払えば早いんでしょう」。攻撃者は、盗\z
              んだ名簿を公開すると書いています。",
        en = "Mr Hori is pale. “Tomorrow's deliveries stop. Paying is faster, isn't it?” They \z
              threaten to publish stolen lists.",
      },
      single {
        id = "pay",
        stem = { ja = "どう助言しますか。", en = "What do you advise?" },
        option {
          id = "secret",
          leads = "end-bad",
          ja = "払い、取引先には伏せて、明日に備える。",
          en = "Pay, keep quiet, and get ready for tomorrow.",
          feedback = {
            ja = "納品を守りたい気持ちです。しかし、払っても戻る保証はなく、約束も守られません。",
            en = "One wants to save deliveries. But payment guarantees nothing.",
          },
        },
        option {
          id = "restore-now",
          leads = "end-bad",
          ja = "残った控えを、すぐパソコンにつなぐ。",
          en = "Connect the remaining copy at once.",
          feedback = {
            ja = "早く戻したくなります。けれども、犯人がいる所につなぐと、最後の控えも失います。",
            en = "Tempting. But with the intruder still inside, the last copy goes too.",
          },
        },
        option {
          id = "call",
          leads = "end-mixed",
          ja = "切り離し、警察とIPAに相談し、届け出る。",
          en = "Isolate; ask the police and IPA; report.",
          feedback = {
            ja = "入口を閉じてから、控えで戻します。悪意による漏えいのおそれは、届け出の対象です\z
                  。",
            en = "Close the entrance, then restore. A possible leak by malice must be reported.",
          },
        },
      },
    },

    scene {
      id = "end-good",
      title = { ja = "外した日の記録", en = "The day it was unplugged" },
      ending = "good",
      paragraph {
        ja = "堀さんの一言で、線が抜かれました。一か月待っても、困る人はいませんでした。計画の一\z
              行目は「**始めるとき、終わりを書く**」。大田さんは、装置の一覧の持ち主になりました\z
              。",
        en = "At Mr Hori's word the cable came out. A month later nobody had missed it. Line \z
              one of the plan: “**When we start, we write the end.**” Ms Ota owns the list of \z
              devices.",
      },
    },

    scene {
      id = "end-mixed",
      title = { ja = "四日で戻った受注", en = "Orders back in four days" },
      ending = "mixed",
      paragraph {
        ja = "装置を外し、パソコンを入れ直し、引き出しの控えから戻しました。受注は四日で再開。個\z
              人情報保護委員会に速報し、取引先に頭を下げました。**最後の控え**が会社を救いました\z
              。",
        en = "The box went, PCs were set up anew, the copy in the drawer restored. Orders ran \z
              after four days. They reported to the Personal Information Protection Commission \z
              and apologized to clients. **The last copy** saved the firm.",
      },
    },

    scene {
      id = "end-bad",
      title = { ja = "失った月末", en = "The lost month's end" },
      ending = "bad",
      paragraph {
        ja = "データは戻らず、紙の伝票から打ち直しました。名簿が公開され、取引先は人づてに知りま\z
              した。「**なぜ先に言ってくれなかった**」。二社が離れました。",
        en = "The data did not come back; slips were typed in again. The lists were published \z
              and clients heard from others: “**Why didn't you tell us?**” Two left.",
      },
    },

    debrief {
      paragraph {
        ja = "人は戻っても、**物は残ります**。2020年の急ごしらえは、今も入口です。",
        en = "People went back; **things stayed**. What was set up in 2020 is an entrance today.",
      },
      list {
        {
          ja = "「していますか」でなく、**「その物は今どこに」**",
          en = "Not “Do you?” but **“Where is it now?”**",
        },
        {
          ja = "画面の外は、**歩いて見てもらう**",
          en = "Off screen: **let them walk and look**",
        },
        { ja = "鍵は預からず、会社の手で", en = "Take no keys: their own hands" },
        { ja = "使わない入口は、**今日外す**", en = "An unused entrance: **disconnect today**" },
      },
    },
  },

  test {
    minutes = 10,
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "10分ほどです。全問正解で、このプログラムは修了です。",
      en = "About ten minutes. With every answer right you complete this program.",
    },

    single {
      id = "back-at-office",
      review = { "leftovers", "what-changed", "wave" },
      stem = {
        ja = "社員が全員出社に戻った、16人の設計会社です。「うちにテレワークの話は要りません」と\z
              言われました。何を聞きますか。",
        en = "An architect's firm of sixteen, all back at the office: “No need to talk of \z
              telework.” What do you ask?",
      },
      right {
        ja = "当時置いた装置は、今どこにあるか",
        en = "Where is what was set up then?",
        feedback = {
          ja = "働き方が戻っても、物は残ります。",
          en = "Habits went back; things stayed.",
        },
      },
      wrong {
        ja = "テレワークを再開する予定は、来年あるか",
        en = "Is telework to come back next year?",
        feedback = {
          ja = "先の話も大切です。しかし、今つながっている物が先です。",
          en = "The future matters. But what is connected now comes first.",
        },
      },
      wrong {
        ja = "出社に戻して、仕事の効率は上がったか",
        en = "Has work become faster since 2021?",
        feedback = {
          ja = "経営の話としては自然です。けれども、入口は見つかりません。",
          en = "A natural question. But it finds no entrance.",
        },
      },
      wrong {
        ja = "当時のテレワークで、事故が起きなかったか",
        en = "Were there accidents in those days?",
        feedback = {
          ja = "経験を聞くのはよいことです。しかし、なかったと言われて終わります。",
          en = "Good to ask. But “none” ends the talk.",
        },
      },
    },

    number {
      id = "entry-share",
      review = { "entry-figures" },
      answer = 86,
      least = 0,
      most = 100,
      unit = { ja = "件", en = "cases" },
      stem = {
        ja = "警察庁の2024年の調べで、ランサムウェアの経路を答えた100件のうち、VPN装置とリモート\z
              デスクトップは合わせて何件ですか。",
        en = "Of the 100 victims of 2024 who told how ransomware came in, how many named VPN \z
              devices or remote desktop?",
      },
      feedback = {
        ja = "55件と31件です。外から働くための入口が、大半でした。",
        en = "55 and 31: mostly the way in for remote work.",
      },
      hints = { { ja = "二つの横棒を足します。", en = "Add two of the bars." } },
    },

    single {
      id = "unknown-box",
      review = { "temporary", "entry-talk" },
      stem = {
        ja = "学習塾の棚で、だれも知らない通信装置が光っています。業者は廃業しました。次の一手は\z
              、どれですか。",
        en = "On a shelf in a tutoring school a device is on that nobody knows. The dealer is \z
              gone. What next?",
      },
      wrong {
        ja = "触らずに残し、次の更新の年まで待つ",
        en = "Leave it alone until the next renewal year",
        feedback = {
          ja = "動く物に触らないのは、現場の知恵です。しかし、世話のない入口が開いたままです。",
          en = "Practical wisdom. But an untended entrance stays open.",
        },
      },
      wrong {
        ja = "装置を初期化し、棚にそのまま戻しておく",
        en = "Reset it to factory settings on the shelf",
        feedback = {
          ja = "消せば安心に思えます。けれども、元の設定は公開されていて、入りやすくなります。",
          en = "It seems clean. But factory settings are known to all.",
        },
      },
      right {
        ja = "型番を調べ、線を抜いて困る人を待つ",
        en = "Unplug it, having noted down its model",
        feedback = {
          ja = "戻せる形で止めると、要るかどうかが分かります。",
          en = "Stopped so that it can be undone, it shows who needs it.",
        },
      },
      wrong {
        ja = "社員に一斉に聞き、返事のない間は使う",
        en = "Ask everybody, and keep it meanwhile",
        feedback = {
          ja = "聞くのはよいことです。しかし、「知らない」がそろうまで開いています。",
          en = "Asking is good. But it stays open until all say “no idea”.",
        },
      },
    },

    categorize {
      id = "which-bundle",
      review = { "nine-bundles", "narrow-three" },
      stem = {
        ja = "行政書士の事務所（3人）です。パソコンを客先に持ち歩き、書類を家に持ち帰ります。外\z
              からの道はなく、クラウドもSNSも使いません。話す束と、今は話さない束に分けてくださ\z
              い。",
        en = "A legal scrivener's office of three. They carry laptops to clients and take \z
              papers home. Nothing can be reached from outside; no cloud, no social media. Sort \z
              the bundles.",
      },
      feedback = {
        ja = "仕事に当てはまる束だけを開きます。",
        en = "Open only the bundles that apply to their work.",
      },
      category {
        id = "now",
        ja = "話す",
        en = "Talk about",
        option {
          ja = "なくす、盗まれる",
          en = "Loss, theft",
          feedback = { ja = "パソコンを客先に持ち歩きます。", en = "Laptops travel." },
        },
        option {
          ja = "漏れる（紙）",
          en = "Leaks (paper)",
          feedback = { ja = "書類を家に持ち帰ります。", en = "Papers go home." },
        },
      },
      category {
        id = "later",
        ja = "今は話さない",
        en = "Not now",
        option {
          ja = "入られる",
          en = "Break-in",
          feedback = { ja = "外からの道がありません。", en = "There is no way in from outside." },
        },
        option {
          ja = "外のサービス",
          en = "Outside services",
          feedback = { ja = "クラウドもSNSも使いません。", en = "No cloud, no social media." },
        },
      },
    },

    order {
      id = "return-order",
      review = { "device-life" },
      stem = {
        ja = "半年間家にあった会社のパソコンを、社内に戻します。よい順に並べてください。",
        en = "A laptop of the firm comes back after half a year at home. Put the steps into \z
              order.",
      },
      feedback = {
        ja = "つなぐ前に、更新と点検を済ませます。",
        en = "Update and check before connecting.",
      },
      option {
        ja = "持ち主に、気になる動きがなかったか聞く",
        en = "Ask its user about anything odd",
      },
      option { ja = "社内とは別の回線で、更新する", en = "Update it on a separate line" },
      option { ja = "ウイルスの点検をする", en = "Check it for viruses" },
      option { ja = "社内のLANにつなぐ", en = "Connect it to the office LAN" },
      option { ja = "台帳に、戻した日を書く", en = "Note the day in the register" },
    },

    match {
      id = "ask-instead",
      review = { "private-talk", "services" },
      stem = {
        ja = "知りたいことに、答えやすい聞き方を合わせてください。",
        en = "Match what you want to know with a question that is easy to answer.",
      },
      also = { { ja = "規則を守っていますか", en = "Do you keep the rules?" } },
      pair {
        ja = "私物のスマホで連絡しているか",
        en = "Are private phones used?",
        with = { ja = "急ぎの連絡は、何でしますか", en = "How do you reach each other fast?" },
        feedback = {
          ja = "仕事の場面から聞くと、本当の道が出ます。",
          en = "Begin with the work, and the real way shows.",
        },
      },
      pair {
        ja = "私物のクラウドを使っているか",
        en = "Is a private cloud used?",
        with = { ja = "大きいファイルは、どう渡しますか", en = "How do you pass large files?" },
        feedback = { ja = "渡し方を聞くと、名前が出ます。", en = "It brings out the name." },
      },
      pair {
        ja = "家のパソコンで仕事をしているか",
        en = "Is work done on home PCs?",
        with = { ja = "大雪の日は、どう働きますか", en = "How do you work in heavy snow?" },
        feedback = {
          ja = "来られない日の話が、いちばん正直です。",
          en = "Days when nobody can come tell the truth.",
        },
      },
      pair {
        ja = "契約した人が、まだいるか",
        en = "Is whoever signed up still here?",
        with = { ja = "このサービスの持ち主は、だれですか", en = "Who owns this service?" },
        feedback = { ja = "名前が出なければ、持ち主がいません。", en = "No name, no owner." },
      },
    },

    single {
      id = "health-list",
      review = { "old-lists", "business-data" },
      stem = {
        ja = "美容室（5人）の引き出しに、2021年の客の連絡先と体温の紙が束で残っています。どう助\z
              言しますか。",
        en = "In a hairdresser's drawer lie guests' contacts and temperatures of 2021. What do \z
              you advise?",
      },
      wrong {
        ja = "写真に撮って残し、紙のほうは捨ててしまう",
        en = "Photograph them and throw the paper away",
        feedback = {
          ja = "場所は空きます。しかし、要らない情報が、今度は電話に残ります。",
          en = "Room is gained. But now it is on a phone.",
        },
      },
      right {
        ja = "使わないことを確かめ、細断して記録に残す",
        en = "Shred what is unused; note that it is done",
        feedback = {
          ja = "要らなくなった個人データは、遅れずに消すよう努めます。",
          en = "Data no longer needed should go without delay.",
        },
      },
      wrong {
        ja = "次の流行に備え、鍵のかかる棚に移しておく",
        en = "Move them to a locked shelf for next time",
        feedback = {
          ja = "鍵は大切です。けれども、古い体温は、次の流行の役に立ちません。",
          en = "A lock is good. But old temperatures help nobody.",
        },
      },
      wrong {
        ja = "客に一人ずつ電話し、返すかどうかを聞く",
        en = "Call each guest and ask about returning it",
        feedback = {
          ja = "ていねいです。しかし、電話のために名簿を使い続けます。",
          en = "Polite. But it uses the list even longer.",
        },
      },
    },

    multiple {
      id = "monthly-look",
      review = { "watch", "accounts" },
      stem = {
        ja = "小さな会社で続けられる見張り方を、すべて選んでください。",
        en = "Which ways of watching can a small firm keep up? Choose all.",
      },
      right {
        ja = "初めての機器の知らせを、メールで受ける。",
        en = "Be mailed when a new device signs in.",
        feedback = {
          ja = "機械が見張り、人は知らせを読みます。",
          en = "The machine watches; people read.",
        },
      },
      wrong {
        ja = "全部の記録を、毎朝30分ずつ読む。",
        en = "Read all logs for 30 minutes every morning.",
        feedback = {
          ja = "熱心です。しかし、一週間で止まります。",
          en = "Zealous. But it ends after a week.",
        },
      },
      right {
        ja = "月初めに、夜と休日の接続を見る。",
        en = "On the first, look at nights and holidays.",
        feedback = {
          ja = "短く、決まった日なら続きます。",
          en = "Short and on a fixed day, it lasts.",
        },
      },
      wrong {
        ja = "事故が起きた日に、さかのぼって読む。",
        en = "Read back on the day of an accident.",
        feedback = {
          ja = "要るときに読めば足りそうです。けれども、気づくのが遅れます。",
          en = "It seems enough. But it is noticed too late.",
        },
      },
    },

    single {
      id = "night-call",
      review = { "alone" },
      stem = {
        ja = "家で働く人がいる、20人の通販会社です。夜の事故に備えて、まず決めておくとよいのは、\z
              どれですか。",
        en = "A mail-order firm of twenty, some at home. For an accident at night, what is best \z
              settled first?",
      },
      wrong {
        ja = "翌朝の朝礼で、まとめて報告する時間",
        en = "A time to report at the morning meeting",
        feedback = {
          ja = "落ち着いて話せます。しかし、夜の間に広がります。",
          en = "Calm. But it spreads overnight.",
        },
      },
      wrong {
        ja = "警告の種類ごとの、くわしい見分け方",
        en = "A detailed table of kinds of warnings",
        feedback = {
          ja = "役に立つ表です。けれども、また一人で決めることになります。",
          en = "Useful. But they decide alone again.",
        },
      },
      right {
        ja = "家からかける一つの番号と、代わりの人",
        en = "One number to call, and a stand-in",
        feedback = {
          ja = "一人で決めずに済み、休みの日も通じます。",
          en = "Nobody decides alone, not even on a holiday.",
        },
      },
      wrong {
        ja = "自分で直すための、管理者のパスワード",
        en = "The administrator's password, for repairs",
        feedback = {
          ja = "早く直せそうです。しかし、その鍵も家に広がります。",
          en = "Quick, perhaps. But now that key is in homes, too.",
        },
      },
    },

    multiple {
      id = "before-after",
      review = { "remote-before", "remote-after" },
      stem = {
        ja = "オンラインの指導の、前と後にすることです。よいものを、すべて選んでください。",
        en = "Before and after advising online. Choose all that is good.",
      },
      wrong {
        ja = "録画を、ほかの会社の手本に取っておく。",
        en = "Keep the recording as a model for others.",
        feedback = {
          ja = "よい例は見せたくなります。しかし、その会社の弱点が写っています。",
          en = "A good example. But it shows that firm's weak points.",
        },
      },
      right {
        ja = "切れたときの電話番号を、前に交わす。",
        en = "Exchange phone numbers before, for breaks.",
        feedback = {
          ja = "つなぎ直す間も、話が続きます。",
          en = "The talk goes on while you reconnect.",
        },
      },
      wrong {
        ja = "同じ会議のURLを、次の会社にも使う。",
        en = "Use the same link for the next firm.",
        feedback = {
          ja = "手間が減ります。けれども、前の会社の人が入れます。",
          en = "Less work. But people of the last firm can enter.",
        },
      },
      right {
        ja = "送られた図面を、終われば返すか消す。",
        en = "Return or delete the plans that were sent.",
        feedback = {
          ja = "預かった弱点を、手元に残しません。",
          en = "The weak points do not stay with you.",
        },
      },
    },

    matrix {
      id = "visit-or-screen",
      review = { "remote-or-visit", "four-mix", "blind-spots" },
      points = { { ja = "訪問", en = "Visit" }, { ja = "オンライン", en = "Online" } },
      stem = {
        ja = "訪問とオンラインの、どちらが向いていますか。",
        en = "Which suits better, a visit or online?",
      },
      row {
        answer = 2,
        ja = "規程の下書きを、30分で読み合わせる",
        en = "Going through draft rules for 30 minutes",
        feedback = {
          ja = "短い確認は、オンラインの得意です。",
          en = "Short checks suit online.",
        },
      },
      row {
        answer = 1,
        ja = "倉庫と受付の、装置と貼り紙を見る",
        en = "Seeing devices and notes in store and reception",
        feedback = {
          ja = "画面の外は、行って見るのが確かです。",
          en = "Off screen, go and see.",
        },
      },
      row {
        answer = 2,
        ja = "遠い営業所の人に、宿題の様子を聞く",
        en = "Asking a distant branch about homework",
        feedback = { ja = "離れた人も入れます。", en = "Distant people can join." },
      },
      row {
        answer = 1,
        ja = "社長が言いにくい、去年の事故を聞く",
        en = "Hearing of last year's accident from the owner",
        feedback = {
          ja = "言いにくい話は、顔を合わせると出ます。",
          en = "What is hard to say comes out face to face.",
        },
      },
    },

    single {
      id = "password-chat",
      review = { "no-remote-hands" },
      stem = {
        ja = "オンラインの途中で、花屋の店長が言います。「画面を渡すので、先生が直してください」\z
              。どうしますか。",
        en = "Online, a florist says: “I'll hand you my screen. Please fix it.” What do you do?",
      },
      wrong {
        ja = "画面は受け取るが、操作を録画して残しておく",
        en = "Take the screen, and record what you do",
        feedback = {
          ja = "証拠があれば安心に思えます。しかし、直し方も責任も、あなたの側に残ります。",
          en = "A record seems safe. But skill and blame stay with you.",
        },
      },
      wrong {
        ja = "急ぐ所だけ直し、残りは次の訪問に回しておく",
        en = "Fix the urgent part, and the rest at the next visit",
        feedback = {
          ja = "親切です。けれども、にせのサポートと同じ道を教えます。",
          en = "Kind. But it teaches the way of fake support.",
        },
      },
      wrong {
        ja = "保守の業者を呼んでもらい、その話を終わりにする",
        en = "Have a dealer called, and close the subject",
        feedback = {
          ja = "線を引くのは大切です。しかし、言葉で案内できることまで手放します。",
          en = "A clear line. But you could have guided her.",
        },
      },
      right {
        ja = "画面は受け取らず、店長が触るのを言葉で案内する",
        en = "Leave it to her hands, and guide her in words",
        feedback = {
          ja = "直し方が店に残り、責任もはっきりします。",
          en = "The skill stays in the shop, and blame is clear.",
        },
      },
    },

    gaps {
      id = "talk-gaps",
      review = { "remote-talk", "next-time", "plan-rows" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentence." },
      sentence = {
        ja = "オンラインでは「{ask}」と聞いて、伝わったかを確かめます。非常時の一枚には、\z
              {finish}も書きます。方針と計画に足す行は、{count}始めます。",
        en = "Online, ask “{ask}” to see what arrived. The sheet for emergencies also says \z
              {finish}. Begin with {count} new lines in policy and plan.",
      },
      gap {
        id = "ask",
        wrong {
          ja = "もう分かりましたか",
          en = "Is it clear what I have said?",
          feedback = {
            ja = "つい出る一言です。しかし、「はい」しか返りません。",
            en = "It slips out. But only “yes” comes back.",
          },
        },
        wrong {
          ja = "質問はありますか",
          en = "Any questions?",
          feedback = {
            ja = "開いた問いのようです。けれども、画面では黙りがちです。",
            en = "It seems open. But on screen people stay silent.",
          },
        },
        right { ja = "明日、何をしますか", en = "What will you do first?" },
      },
      gap {
        id = "finish",
        right { ja = "終わる日", en = "the day on which it ends" },
        wrong {
          ja = "感染症の種類",
          en = "which infections count",
          feedback = {
            ja = "詳しくなります。しかし、来られない理由はいろいろです。",
            en = "Detailed. But reasons for staying home differ.",
          },
        },
        wrong {
          ja = "全社員の体調",
          en = "everybody's state of health",
          feedback = {
            ja = "心配は分かります。けれども、集めた情報が残ります。",
            en = "Understandable. But the data stay.",
          },
        },
      },
      gap {
        id = "count",
        wrong {
          ja = "九つそろえて",
          en = "all of the nine",
          feedback = {
            ja = "抜けがないのは魅力です。しかし、最初の月に止まります。",
            en = "Complete. But it stops in the first month.",
          },
        },
        right { ja = "三つから", en = "three" },
        wrong {
          ja = "一つの束を全部",
          en = "one bundle of",
          feedback = {
            ja = "一つに集中したくなります。けれども、ほかの入口が残ります。",
            en = "Focused. But other entrances remain.",
          },
        },
      },
    },

    true_false {
      id = "new-shape",
      review = { "scams" },
      answer = false,
      stem = {
        ja = "給付金やマスクのにせメールは、話題が変わると形も変わる。だから、話題ごとに見分け方\z
              を覚える必要がある。",
        en = "As the news changes, false mails change their shape. So each topic needs its own \z
              way of telling.",
      },
      feedback = {
        ja = "形は、話題、急ぎ、リンクの三つで同じです。",
        en = "The shape stays: news, hurry, link.",
      },
    },

    true_false {
      id = "own-tool",
      review = { "remote-or-visit" },
      answer = true,
      stem = {
        ja = "オンラインの指導では、会社がふだん使う会議の道具に、専門家が合わせるとよい。",
        en = "For online advice the expert had better use the meeting tool that the firm uses \z
              anyway.",
      },
      feedback = {
        ja = "慣れた道具なら、つなぐ時間を失いません。足りないときだけ、信頼できる物を用意します\z
              。",
        en = "With a familiar tool no time is lost. Only if there is none, bring a reliable one.",
      },
    },
  },
}
