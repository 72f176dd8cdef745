-- Web meetings: choosing a service, before, during and after a meeting, and guidance by an adviser.

module {
  id = "webmeeting", version = 1, minutes = 25,
  title = { ja = "Web会議を安全に使う", en = "Holding Web meetings safely" },
  summary = {
    ja = "サービスの選び方から、会議の準備、会議中、片付け、指導での使い方までを学びます。",
    en = "Choose a service, prepare, meet, tidy up, guide a firm.",
  },

  -- Choosing a service ------------------------------------------------------------------------

  page { id = "start",
    title = { ja = "会議室のドアを閉めるように", en = "As if closing the meeting-room door" },
    paragraph {
      ja = "大事な話をするときは、ドアを閉め、席の顔ぶれを見て、資料を持ち帰ります。Web会議も同\z
            じです。",
      en = "For a serious talk you close the door, look who is there, and take your papers \z
            home. A Web meeting is no different.",
    },
    list {
      { ja = "**誰がいるか**", en = "**Who is there?**" },
      { ja = "**誰に聞こえるか**", en = "**Who can hear?**" },
      { ja = "**何が残るか**", en = "**What stays behind?**" },
    },
    paragraph {
      ja = "この三つを、四つの場面で確かめます。",
      en = "We ask these three questions at four stages.",
    },
    figure { picture = "journey.svg",
      description = {
        ja = "Web会議の四つの場面。選ぶ、準備する、会議をする、片付ける、の順に道でつながってい\z
              る。",
        en = "The four stages of a Web meeting, joined by a road: choose, prepare, meet, tidy up.",
      },
      labels = {
        { x = 0.14, y = 0.58, width = 0.25, ja = "選ぶ", en = "Choose" },
        { x = 0.38, y = 0.84, width = 0.25, ja = "準備する", en = "Prepare" },
        { x = 0.62, y = 0.58, width = 0.25, ja = "会議をする", en = "Meet" },
        { x = 0.86, y = 0.84, width = 0.25, ja = "片付ける", en = "Tidy up" },
      },
    },
  },

  page { id = "data-location",
    title = { ja = "会議のデータはどこに残るか", en = "Where the meeting's data stay" },
    paragraph {
      ja = "映像や音声は、サービスのサーバーを通ります。録画やチャットは、会議の後も残ることがあり\z
            ます。",
      en = "Picture and sound pass through the service's servers. Recordings and chat may stay \z
            there.",
    },
    list {
      { ja = "保存先は**国内**ですか。国外のサーバーには、その国の法律も及びます。",
        en = "Are the data kept **in Japan**? On a server abroad, that country's law applies \z
              too." },
      { ja = "消したデータは、**復元できない形で**消えますか。",
        en = "When you delete something, is it gone **beyond recovery**?" },
    },
    ask {
      ja = "前回の録画は、いまどこにあり、誰が見られますか。",
      en = "Where is your last recording now, and who can watch it?",
    },
    figure { picture = "data-path.svg",
      description = {
        ja = "端末から雲の中のサーバーへ矢印が伸び、そこから録画、チャット、議事録の三つへ分かれる。",
        en = "An arrow runs from a computer to servers in a cloud, and on to a recording, chat \z
              and minutes.",
      },
      labels = {
        { x = 0.14, y = 0.64, width = 0.26, ja = "自分の端末", en = "Your computer" },
        { x = 0.49, y = 0.64, width = 0.36, ja = "サービスのサーバー", en = "The service's servers" },
        { x = 0.86, y = 0.275, width = 0.27, ja = "録画", en = "Recording" },
        { x = 0.86, y = 0.585, width = 0.27, ja = "チャット", en = "Chat" },
        { x = 0.86, y = 0.925, width = 0.27, ja = "議事録", en = "Minutes" },
      },
    },
  },

  page { id = "encryption-keys",
    title = { ja = "暗号の鍵は誰が持つか", en = "Who holds the keys?" },
    paragraph {
      ja = "多くのサービスは通信を暗号化しています。大事なのは、**暗号を解く鍵を誰が持つか**です。",
      en = "Most services encrypt what they send. What matters is **who holds the key that \z
            undoes it**.",
    },
    list {
      { ja = "提供元も持つ方式では、サーバーで中身を読めます。侵入や国の命令で、内容が渡るおそれが\z
            あります。",
        en = "If the provider has it too, its servers can read the meeting. A break-in or a \z
              government order may expose it." },
      { ja = "参加者だけが持つ方式を、**エンドツーエンド暗号化**と呼びます。提供元にも読めません。",
        en = "If only the participants have it, we speak of **end-to-end encryption**. Not even \z
              the provider can read the meeting." },
    },
    figure { picture = "keys.svg",
      description = {
        ja = "上の段では、二台の端末と、間のサーバーが鍵を持つ。下の段では端末だけが鍵を持ち、サー\z
              バには錠がかかっている。",
        en = "Above, two computers and the server between them all hold a key. Below, only the \z
              computers do; at the server there is a closed lock.",
      },
      labels = {
        { x = 0.5, y = 0.1, width = 0.9, ja = "提供元も鍵を持つ",
          en = "The provider has a key too" },
        { x = 0.5, y = 0.607, width = 0.9, ja = "参加者だけが鍵を持つ",
          en = "Only participants have keys" },
      },
    },
  },

  page { id = "end-to-end-cost",
    title = { ja = "引き換えに使えなくなる機能", en = "What end-to-end costs in features" },
    paragraph {
      ja = "エンドツーエンドでは、サーバーが中身を読めません。そのため、次の機能は止まることがあり\z
            ます。",
      en = "End to end, the servers cannot read the meeting. These may stop:",
    },
    list {
      { ja = "クラウドへの録画", en = "recording to the cloud" },
      { ja = "自動の字幕、文字起こし、AIの要約",
        en = "automatic captions, transcripts and AI summaries" },
      { ja = "電話やブラウザーからの参加", en = "joining by telephone or from a browser" },
    },
    note {
      ja = "止まる機能はサービスごとに違います。会議の前に試します。",
      en = "Which features stop differs by service. Try it before the meeting.",
    },
    example {
      ja = "金型メーカーの例：特許の相談はエンドツーエンドで行い、記録は人が書きます。朝礼は通常\z
            の暗号化で、字幕を使います。",
      en = "A mould maker talks about patents end to end, and a person takes notes. The morning \z
            briefing uses ordinary encryption, with captions.",
    },
  },

  page { id = "participants",
    title = { ja = "参加者を確かめるしくみ", en = "Ways to confirm who comes" },
    paragraph {
      ja = "会議のURLは転送できます。URLを知っていても、招いた本人とは限りません。次のしくみで選\z
            びます。",
      en = "A meeting's URL can be forwarded. Knowing it does not make someone your guest. Look \z
            for these when you choose:",
    },
    list {
      { ja = "**会議パスワード**", en = "a **meeting password**" },
      { ja = "**待機室**：主催者が見てから通す",
        en = "a **waiting room**: the host looks, then lets people in" },
      { ja = "**事前登録やサインイン必須**", en = "**registration** or **sign-in required**" },
      { ja = "**多要素認証**：乗っ取りを防ぐ",
        en = "**multi-factor sign-in** against stolen accounts" },
      { ja = "**強制退室**：主催者が外へ出す", en = "**removal** of a person by the host" },
    },
    figure { picture = "waiting-room.svg",
      description = {
        ja = "外の人がまず待機室に入る。会議室との間のドアには錠があり、主催者が開けるまで入れな\z
              い。",
        en = "A person outside first enters a waiting room. The door to the meeting room is \z
              locked until the host opens it.",
      },
      labels = {
        { x = 0.105, y = 0.72, width = 0.21, ja = "入りたい人", en = "Wants to join" },
        { x = 0.41, y = 0.82, width = 0.26, ja = "待機室", en = "Waiting room" },
        { x = 0.77, y = 0.82, width = 0.42, ja = "会議室", en = "Meeting room" },
      },
    },
  },

  page { id = "privacy-policy",
    title = { ja = "プライバシーポリシーを読む", en = "Read the privacy policy" },
    paragraph {
      ja = "会議では、顔、声、名前、メールアドレスを扱います。どれも大切な個人情報です。契約の前\z
            に三点を読みます。",
      en = "A meeting handles faces, voices, names and mail addresses: all personal \z
            information. Read three points before you sign up.",
    },
    steps {
      { ja = "**目的**：会議のほかに使わないか。AIの学習に使わないか。",
        en = "**Purpose**: is it used for anything but the meeting, such as training AI?" },
      { ja = "**渡す相手**：広告会社などに渡さないか。",
        en = "**Recipients**: is it handed to others, such as advertisers?" },
      { ja = "**法律**：個人情報保護法を守ると書いてあるか。",
        en = "**Law**: does it say that it follows Japan's personal-information law?" },
    },
    note {
      ja = "無料版と有料版で、扱いが違うことがあります。自社の契約に当たる条文を読みます。",
      en = "Free and paid versions may differ. Read the clauses for the contract you would have.",
    },
  },

  page { id = "maker-attitude",
    title = { ja = "弱点への向き合い方を見る", en = "See how the maker handles weak points" },
    paragraph {
      ja = "どのソフトにも、弱点（脆弱性）は見つかります。**見つかった後の動き**を見て選びます。",
      en = "All software has weak points (vulnerabilities). See **what the maker does**.",
    },
    list {
      { ja = "自分から公表しているか", en = "Does it announce them itself?" },
      { ja = "修正版を早く出しているか", en = "Does it bring out a fix quickly?" },
      { ja = "古いアプリに更新を促すか", en = "Does it press users of old versions to update?" },
    },
    note {
      ja = "弱点の情報は、提供元のサイト、ニュース、**JVN iPedia**で調べられます。IPAの無料のデー\z
            タベースです。",
      en = "See its site, the news, and IPA's free database, **JVN iPedia**.",
    },
    ask {
      ja = "会議アプリの更新は、誰が、いつ確かめていますか。",
      en = "Who checks that the meeting app is up to date, and when?",
    },
  },

  -- Before a meeting --------------------------------------------------------------------------

  page { id = "three-levels",
    title = { ja = "会議の重さを三つに分ける", en = "Sort meetings into three levels" },
    paragraph {
      ja = "すべての会議を最も厳しく守ると、仕事が進みません。**漏れたときの困り方**で、守り方を\z
            変えます。",
      en = "If every meeting had the strictest protection, work would stop. Choose by **how bad \z
            a leak would be**.",
    },
    note {
      ja = "主催者が、案内を出す前に決めます。迷ったら、一つ上の段にします。",
      en = "The host decides before inviting anyone. When in doubt, go one step up.",
    },
    figure { picture = "levels.svg",
      description = {
        ja = "三段の階段。低い段から順に、申込制の講習会、社内の見積もり検討、特許や合併の相談。\z
              段ごとに錠がある。",
        en = "Three steps with a lock on each. From low to high: a seminar with registration, \z
              an internal talk on a quotation, talks on a patent or merger.",
      },
      labels = {
        { x = 0.194, y = 0.77, width = 0.26, ja = "低", en = "Low" },
        { x = 0.194, y = 0.87, width = 0.26, ja = "講習会", en = "a seminar" },
        { x = 0.5, y = 0.67, width = 0.26, ja = "中", en = "Medium" },
        { x = 0.5, y = 0.77, width = 0.26, ja = "見積もり", en = "a quotation" },
        { x = 0.806, y = 0.57, width = 0.26, ja = "高", en = "High" },
        { x = 0.806, y = 0.67, width = 0.26, ja = "特許・合併", en = "a patent" },
      },
    },
  },

  page { id = "levels-content",
    title = { ja = "三つの段（1）中身を守る", en = "Three levels (1): protect the content" },
    grid {
      { { ja = "決めること", en = "To decide" }, { ja = "高", en = "High" },
        { ja = "中", en = "Medium" }, { ja = "低（講習会）", en = "Low (seminar)" } },
      { { ja = "資料の共有と録画", en = "Sharing, recording" },
        { ja = "使わない。資料は別に渡す", en = "Not used; papers go separately" },
        { ja = "使わない。資料は別に渡す", en = "Not used; papers go separately" },
        { ja = "使ってよい", en = "May be used" } },
      { { ja = "データの場所", en = "Place of data" },
        { ja = "契約で国内に限る", en = "Japan only, by contract" },
        { ja = "契約でグループAの国に限る", en = "Group A countries only, by contract" },
        { ja = "限らない", en = "Anywhere" } },
      { { ja = "暗号化", en = "Encryption" },
        { ja = "エンドツーエンド", en = "End to end" },
        { ja = "端末とサーバーの間", en = "Computer to server" },
        { ja = "端末とサーバーの間", en = "Computer to server" } },
    },
    note {
      ja = "**グループA**は、輸出の管理が行き届いていると日本が認めた国です。米国やドイツなどで\z
            す。",
      en = "**Group A**: countries that Japan trusts in export control, such as the United \z
            States and Germany.",
    },
  },

  page { id = "levels-entry",
    title = { ja = "三つの段（2）入口を守る", en = "Three levels (2): protect the entrance" },
    grid {
      { { ja = "決めること", en = "To decide" }, { ja = "高", en = "High" },
        { ja = "中", en = "Medium" }, { ja = "低（講習会）", en = "Low (seminar)" } },
      { { ja = "会議の案内", en = "Invitation" },
        { ja = "パスワードを別の経路で届ける", en = "Password by a separate route" },
        { ja = "パスワードを別の経路で届ける", en = "Password by a separate route" },
        { ja = "URLを申込者だけに届ける", en = "URL to applicants only" } },
      { { ja = "入口", en = "Entrance" },
        { ja = "待機室", en = "Waiting room" },
        { ja = "待機室", en = "Waiting room" },
        { ja = "事前登録", en = "Registration" } },
      { { ja = "人の確認", en = "Checking people" },
        { ja = "社外の人は声と顔で", en = "Outsiders by voice and face" },
        { ja = "担当者を決めて", en = "By a person in charge" },
        { ja = "担当者を決めて", en = "By a person in charge" } },
    },
    example {
      ja = "担当者を決めると、話す人は話に集中できます。社員三人の会社なら、一人が受付係になりま\z
            す。",
      en = "With one person at the door, the others can talk. In a firm of three, one plays \z
            receptionist.",
    },
  },

  page { id = "invitation-before",
    title = { ja = "案内を送るとき", en = "Sending the invitation" },
    steps {
      { ja = "**件名に秘密を書かない。**件名は、通知や予定表で人の目に触れます。",
        en = "**Nothing secret in the subject.** Others see it in notifications and calendars." },
      { ja = "**URLとパスワードを分けて送る。**URLはメール、パスワードは電話、のようにします。",
        en = "**Send URL and password apart**: for instance the URL by mail, the password by \z
              telephone." },
      { ja = "**宛先を見直す。**URLをSNSやホームページに載せません。",
        en = "**Check the addresses.** Do not put the URL on social media or a Web site." },
    },
    example {
      ja = "「A社の買収について」は避け、「10日の打ち合わせ」とします。「極秘」の文字も、大事な\z
            会議だと知らせてしまいます。",
      en = "Not “Buying company A” but “Meeting on the 10th”. The word “Secret”, too, \z
            tells everyone that it matters.",
    },
  },

  page { id = "meeting-settings",
    title = { ja = "会議の設定を決めておく", en = "Set up the meeting" },
    steps {
      { ja = "会議ごとに**新しいURL**を作ります。辞めた人は、古いURLを知っています。",
        en = "Make a **new URL** for each meeting: people who left know the old one." },
      { ja = "**待機室**を使い、必要なら**サインイン必須**にします。",
        en = "Use the **waiting room**; where needed, **require sign-in**." },
      { ja = "画面共有は、主催者が許した人だけにします。",
        en = "Let only those share their screen whom the host allows." },
      { ja = "**強制退室**の操作を、一度試します。", en = "Practise **removing** someone once." },
      { ja = "社外の人に自社の決まりを伝え、同意を得ます。",
        en = "Tell guests from outside your rules and get their consent." },
    },
    example {
      ja = "同じURLを使い回すと、会議が延びたとき、次のお客様が入ってきます。",
      en = "With one URL for all, the next client walks in when a meeting runs late.",
    },
    note {
      ja = "サインイン必須だと、アカウントのない人は入れません。",
      en = "With sign-in required, people without an account cannot join.",
    },
  },

  page { id = "false-invitation",
    title = { ja = "にせの招待に気をつける", en = "Beware of false invitations" },
    paragraph {
      ja = "「会議の招待」や「録画の共有」を装い、パスワードを盗むメールがあります。",
      en = "Some mails look like an invitation or a shared recording, and steal your password.",
    },
    list {
      { ja = "覚えがなければ、押さずに、**前から知る番号**で主催者に聞きます。",
        en = "If you expected nothing, do not click. Ask the host at **a number you already \z
              know**." },
      { ja = "会議には、**確かめた予定**かアプリから入ります。予定表に勝手に入る招待もあります。",
        en = "Join from the app or **an entry you have checked**. False invitations can add \z
              themselves to a calendar." },
      { ja = "「更新が必要」と出たら、公式の配布元から更新します。",
        en = "Told that you need an update? Get it from the official source." },
    },
    figure { picture = "invitation.svg",
      description = {
        ja = "上は、釣り針の付いたメールからにせのサインイン画面へ進む、悪い例。下は、予定表から\z
              会議へ入る、良い例。",
        en = "Above, the bad way: from a mail with a fish-hook to a false sign-in page. Below, \z
              the good way: from a calendar into the meeting.",
      },
      labels = {
        { x = 0.19, y = 0.41, width = 0.36, ja = "急に届いた招待", en = "Sudden invitation" },
        { x = 0.755, y = 0.41, width = 0.46, ja = "にせのサインイン画面",
          en = "False sign-in page" },
        { x = 0.19, y = 0.9, width = 0.36, ja = "確かめた予定", en = "Checked entry" },
        { x = 0.755, y = 0.9, width = 0.46, ja = "本物の会議", en = "The real meeting" },
      },
    },
  },

  -- During a meeting --------------------------------------------------------------------------

  page { id = "roll-call",
    title = { ja = "会議中に顔ぶれを見る", en = "Look who is there" },
    steps {
      { ja = "はじめに、**参加者の一覧**と招いた人を見比べます。",
        en = "At the start, compare **the list of participants** with those you invited." },
      { ja = "「ゲスト」のような名前の人には、声を出して名乗ってもらいます。",
        en = "Ask anyone called “Guest” or the like to say aloud who they are." },
      { ja = "分からない人がいる間は、大事な話を**始めません**。",
        en = "While someone is unknown, **hold back** what matters." },
      { ja = "返事がなければ、待機室に戻すか、退室させます。",
        en = "No answer? Send them back to the waiting room, or remove them." },
      { ja = "全員そろったら、会議をロックします。", en = "When all are there, lock the meeting." },
    },
    note {
      ja = "失礼ではありません。会社の受付で名前を聞くのと同じです。間違えても、また入ってもらえ\z
            ます。",
      en = "It is not rude: a receptionist asks for names too. If you were wrong, they can come \z
            in again.",
    },
  },

  page { id = "deepfake",
    title = { ja = "顔も声も、まねされる", en = "Faces and voices can be faked" },
    paragraph {
      ja = "AIは、社長の顔と声をその場でまねます。2024年に香港で、にせの会議を信じた社員が約2億\z
            香港ドルを送金したと報じられました。",
      en = "AI can imitate the boss's face and voice live. In 2024, it was reported, an employee \z
            in Hong Kong believed a fake meeting and paid out about 200 million Hong Kong dollars.",
    },
    list {
      { ja = "お金やパスワードを求められたら、**いったん切ります**。",
        en = "Asked for money or passwords? **Hang up.**" },
      { ja = "**前から知る番号**へかけて確かめます。",
        en = "Check by calling **a number you already had**." },
      { ja = "「急いで」「内密に」は、危険のしるしです。",
        en = "“Quick” and “secret” are danger signs." },
      { ja = "映像だけで見抜こうとしません。", en = "Do not try to judge by the picture." },
    },
    figure { picture = "deepfake.svg",
      description = {
        ja = "左の画面の人は、顔の半分がにせもので、お金を求めている。右では、電話で本人に確かめ\z
              ている。",
        en = "On the left a face on a screen, half of it false, asks for money. On the right \z
              the real person is asked by telephone.",
      },
      labels = {
        { x = 0.24, y = 0.8, width = 0.44, ja = "画面の顔と声", en = "Face and voice on screen" },
        { x = 0.77, y = 0.8, width = 0.44, ja = "知っている番号で確認",
          en = "Check by a known number" },
      },
    },
  },

  page { id = "window-share",
    title = { ja = "見せるウィンドウだけを共有する", en = "Share only the window you mean" },
    paragraph {
      ja = "画面全体を共有すると、届いたメールの通知や、ほかのお客様の書類まで映ります。",
      en = "Share the whole screen, and mail notifications and other clients' papers are seen \z
            as well.",
    },
    list {
      { ja = "始める前に、関係のない書類と通知を閉じます。",
        en = "Beforehand, close other papers and silence notifications." },
      { ja = "共有する**ウィンドウを一つだけ**選びます。", en = "Choose **one window** to share." },
      { ja = "見せ終わったら、すぐ止めます。", en = "Stop as soon as you have shown it." },
    },
    example {
      ja = "後ろの一覧表が映り、他社への値引き率を知られることがあります。",
      en = "A price list in the background can tell a client what discount another one gets.",
    },
    figure { picture = "window-share.svg",
      description = {
        ja = "左の画面にはグラフ、メール、書類、通知がある。右の相手の画面には、選んだグラフだけ\z
              が映る。",
        en = "The screen on the left holds a chart, mail, a paper and a notification. The other \z
              person's screen shows only the chart.",
      },
      labels = {
        { x = 0.295, y = 0.86, width = 0.5, ja = "自分の画面", en = "Your screen" },
        { x = 0.83, y = 0.64, width = 0.32, ja = "相手に見える画面", en = "What they see" },
      },
    },
  },

  page { id = "surroundings",
    title = { ja = "周りと端末を整える", en = "Your surroundings and your computer" },
    list {
      { ja = "**声**：人のいない部屋で話し、イヤホンを使います。",
        en = "**Voice**: speak in a room of your own, with earphones." },
      { ja = "**聞き耳**：音声アシスタントを切ります。",
        en = "**Listeners**: switch voice assistants off." },
      { ja = "**映るもの**：壁の予定表や机の書類を、画面の外へ移します。",
        en = "**In view**: move wall planners and papers out of the picture." },
      { ja = "**端末**：会社が認めたものを使い、OSとアプリを最新にします。",
        en = "**Computer**: one that the firm approves, its system and app up to date." },
    },
    example {
      ja = "背景のぼかしは、動くと外れることがあります。イヤホンをしても、自分の声は隣の席に聞こ\z
            えます。",
      en = "A blurred background may slip when you move. Earphones do not stop the next table \z
            from hearing you.",
    },
  },

  page { id = "ai-notes",
    title = { ja = "AI議事録という参加者", en = "The AI note-taker in the room" },
    paragraph {
      ja = "AIの文字起こしや要約は便利です。ただ、**会議の全文が外の会社に残る**ことがあります。",
      en = "AI transcripts and summaries are handy. But **every word may stay with an outside \z
            company**.",
    },
    list {
      { ja = "会議サービスの機能のほか、別の会社のAIが「参加者」として入ります。",
        en = "Besides functions of the service itself, another company's AI may join as a \z
              “participant”." },
      { ja = "一人が予定表をつないだだけで、**呼んでいないAI**が毎回来ることがあります。",
        en = "One person links a calendar, and **an AI that nobody invited** may come every \z
              time." },
      { ja = "要約は間違えます。人が読み直します。",
        en = "Summaries contain mistakes. A person must read them." },
    },
    figure { picture = "ai-notes.svg",
      description = {
        ja = "四つに分かれた会議の画面の一つがロボット。会議の内容が文書になり、行き先の分からな\z
              い雲へ送られる。",
        en = "One of four faces in a meeting is a robot. What was said goes as a document to an \z
              unknown cloud.",
      },
      labels = {
        { x = 0.25, y = 0.82, width = 0.46, ja = "呼んでいないAI", en = "An uninvited AI" },
        { x = 0.81, y = 0.66, width = 0.36, ja = "保存先はどこ？", en = "Kept where?" },
      },
    },
  },

  page { id = "ai-consent",
    title = { ja = "AI議事録を使う前に", en = "Before you use an AI note-taker" },
    heading { ja = "使うとき", en = "If you use one" },
    list {
      { ja = "**保存先、見られる人、消す日、学習への利用**を調べます。",
        en = "Check **where notes stay, who sees them, how long, and AI training**." },
      { ja = "全員に伝え、**同意**を得てから動かします。",
        en = "Tell everyone and get **consent** before it runs." },
      { ja = "断る人がいれば、人がメモを取ります。",
        en = "If someone declines, a person takes notes." },
    },
    heading { ja = "知らないAIが来たとき", en = "If an unknown one comes" },
    list {
      { ja = "待機室で止めます。入っていたら退室させ、誰のものか聞きます。",
        en = "Stop it in the waiting room. If it is in, remove it and ask whose it is." },
    },
    note {
      ja = "会社で認めるAIを一つ決め、ほかはつながない決まりにすると、迷いません。",
      en = "It helps to approve one AI for the firm, and to link no other.",
    },
  },

  page { id = "recording-consent",
    title = { ja = "録画は同意を得てから", en = "Record only with consent" },
    paragraph {
      ja = "録画には、発言のほかに顔や部屋も残ります。手元の録音や、画面の写真も同じです。",
      en = "A recording keeps faces and rooms as well as words. So do your own sound recorder \z
            and photographs of the screen.",
    },
    steps {
      { ja = "本当に要るかを考えます。決まったことのメモで足りる会議も多くあります。",
        en = "Ask whether you need it. A note of what was decided is often enough." },
      { ja = "**目的、見る人、消す日**を先に伝えます。",
        en = "First say **what for, who will watch, and when it goes**." },
      { ja = "全員の同意を得て始めます。断る人がいれば、録画しません。",
        en = "Begin when all agree. If anyone declines, do not record." },
    },
    example {
      ja = "「欠席した山田さんのために録画します。見るのは山田さんだけで、金曜日に消します。よろ\z
            しいですか。」",
      en = "“I would like to record this for Ms Yamada, who is away. Only she will watch it, \z
            and it goes on Friday. Is that all right?”",
    },
  },

  -- After a meeting ---------------------------------------------------------------------------

  page { id = "after-meeting",
    title = { ja = "終わった後に片付ける", en = "Tidy up afterwards" },
    paragraph {
      ja = "会議が終わっても、データは残っています。その日のうちに片付けます。",
      en = "The meeting is over, but its data are still there. Tidy up the same day.",
    },
    steps {
      { ja = "要らない録画、チャット、文字起こしを消し、**ごみ箱も**空にします。",
        en = "Delete recordings, chat and transcripts you do not need, and empty **the bin \z
              too**." },
      { ja = "参加者の端末に残る**写し**も、消してもらいます。",
        en = "Ask participants to delete **their copies**." },
      { ja = "残すものは、見られる人と消す日を決めます。",
        en = "For what you keep, fix who may see it and when it goes." },
    },
    warning {
      ja = "録画の共有リンクは転送できます。「リンクを知る全員」ではなく、名前で人を選びます。",
      en = "A link to a recording can be forwarded. Share it with named people, not “anyone \z
            with the link”.",
    },
  },

  -- Guidance ----------------------------------------------------------------------------------

  page { id = "guidance-security",
    title = { ja = "指導で使う（1）安全のために", en = "For guidance (1): safety" },
    paragraph {
      ja = "専門家の指導は、訪問が基本です。相手の希望や事情により、Web会議でも行えます。相手に\z
            安全な環境があれば、それを使います。",
      en = "An adviser normally visits the firm. If the firm wishes, or for other reasons, a Web \z
            meeting will do. If it has a safe service already, use that.",
    },
    list {
      { ja = "**有料版**を使います。管理や設定の機能がそろいます。",
        en = "Use the **paid version**: it has the controls you need." },
      { ja = "件名に、社名や相談の中身を書きません。",
        en = "Keep the firm's name and its troubles out of the subject." },
      { ja = "URLは当事者だけに送ります。", en = "Send the URL only to those who take part." },
      { ja = "録画は、用が済んだら消します。", en = "Delete recordings when they have served." },
      { ja = "アプリを最新に保ちます。", en = "Keep the app up to date." },
    },
    ask {
      ja = "ふだんお使いのWeb会議は何ですか。有料の契約ですか。",
      en = "Which service do you normally use? Is it a paid contract?",
    },
  },

  page { id = "guidance-flow",
    title = { ja = "指導で使う（2）上手に進める", en = "For guidance (2): a smooth meeting" },
    list {
      { ja = "操作を前もって**練習**します。", en = "**Practise** with the tool beforehand." },
      { ja = "早めに入り、マイクとカメラを試します。",
        en = "Arrive early; test microphone and camera." },
      { ja = "数字やURLは**チャットにも**書きます。聞き違いを防げます。",
        en = "Put figures and URLs **in the chat too**, so that nothing is misheard." },
      { ja = "うなずきや返事を**大きめ**にします。画面では表情が伝わりにくいためです。",
        en = "Nod and answer **a little more than usual**: little of it gets through a screen." },
    },
    warning {
      ja = "パスワードはチャットに書きません。チャットは残ることがあります。",
      en = "Do not put passwords in the chat. It may be kept.",
    },
    figure { picture = "ready.svg",
      description = {
        ja = "時計、マイク、カメラ、チャットの四つの絵に、それぞれ済みの印が付いている。",
        en = "A clock, a microphone, a camera and a chat bubble, each ticked off.",
      },
      labels = {
        { x = 0.14, y = 0.68, width = 0.23, ja = "早めに", en = "Early" },
        { x = 0.38, y = 0.68, width = 0.23, ja = "マイク", en = "Sound" },
        { x = 0.62, y = 0.68, width = 0.23, ja = "カメラ", en = "Camera" },
        { x = 0.86, y = 0.68, width = 0.23, ja = "チャット", en = "Chat" },
      },
    },
  },

  page { id = "questions-for-firm",
    title = { ja = "会社に聞いてみる", en = "Questions for the firm" },
    paragraph {
      ja = "「はい」で終わる問いでは、実際の様子が見えません。最近の会議を一つ思い出してもらいま\z
            す。",
      en = "A “yes” shows little. Have the owner think of one recent meeting.",
    },
    ask {
      ja = "その会議で、いちばん漏れて困る話は何でしたか。",
      en = "What was said there that must not leak?",
    },
    ask {
      ja = "知らない人が入ったら、誰がどう操作しますか。",
      en = "If a stranger came in, who would do what?",
    },
    ask {
      ja = "社長の顔で振込を頼まれたら、どう確かめますか。",
      en = "If the boss's face asked for a payment, how would you check?",
    },
    note {
      ja = "責める言い方は避け、次の一歩を一つだけ、一緒に決めます。",
      en = "Do not blame. Agree together on just one next step.",
    },
  },

  test { id = "webmeeting-test", minutes = 10,
    title = { ja = "Web会議の理解度テスト", en = "Test: Web meetings" },

    single { id = "only-encrypted", review = { "encryption-keys" },
      stem = {
        ja = "特許の相談に使うサービスを選びます。説明には「通信を暗号化」とだけあります。次に何\z
              を調べますか。",
        en = "You are choosing a service for talks about a patent. Its page just says \z
              “encrypted communication”. What do you look into next?",
      },
      wrong { ja = "会議のパスワードを、長くできるか",
        en = "Whether the meeting password can be made long",
        feedback = {
          ja = "長いパスワードは入口の守りです。ここで心配なのは、会議の中身がサーバーでどう扱われ\z
                るかです。",
          en = "A long password guards the entrance. The worry here is what happens to the \z
                content on the servers.",
        } },
      wrong { ja = "暗号の方式が、新しいものか",
        en = "Whether the encryption method is a recent one",
        feedback = {
          ja = "新しい方式は確かに大切です。でも、丈夫な錠でも、合鍵が外にあれば安心できません。",
          en = "A modern method does matter. But even a strong lock is no comfort if a spare \z
                key is about.",
        } },
      right { ja = "暗号を解く鍵を、誰が持つか", en = "Who holds the key that undoes it",
        feedback = {
          ja = "提供元も鍵を持つ方式なら、サーバーで会議の中身を読めるからです。",
          en = "If the provider holds it too, its servers can read the meeting.",
        } },
      wrong { ja = "もう十分なので、料金と画質を比べる",
        en = "That is enough; compare prices and picture quality",
        feedback = {
          ja = "「暗号化」の一言で安心しがちです。暗号化には種類があり、誰に対して守れるかが違い\z
                ます。",
          en = "The word “encrypted” sounds like the end of the matter. There are kinds, and \z
                they protect against different people.",
        } },
    },

    true_false { id = "captions-gone", review = { "end-to-end-cost" }, answer = false,
      stem = {
        ja = "エンドツーエンド暗号化に切り替えたら、自動の字幕が出なくなりました。これは故障なの\z
              で、アプリを入れ直せば直ります。",
        en = "You switched to end-to-end encryption, and the automatic captions are gone. The \z
              app is broken: installing it again will help.",
      },
      feedback = {
        ja = "サーバーが中身を読めないと、サーバーで作る字幕などは止まることがあります。守りと引き換\z
              えの制限です。",
        en = "When servers cannot read the meeting, captions made there may stop. That is the \z
              price of the protection.",
      },
    },

    multiple { id = "old-url", review = { "participants", "meeting-settings" },
      stem = {
        ja = "毎月の会議を同じURLで開いてきました。辞めた人もURLを知っています。招いていない人を\z
              防ぐのに役立つものを、すべて選んでください。",
        en = "Your monthly meeting has always had the same URL, and people who left the firm know \z
              it. Choose everything that helps to keep out the uninvited.",
      },
      right { ja = "会議のたびに、URLを作り直す", en = "Making a new URL for every meeting",
        feedback = {
          ja = "古いURLを知っていても、入れなくなります。",
          en = "Knowing the old URL is then of no use.",
        } },
      wrong { ja = "必ず本名で入るように、全員に頼む",
        en = "Asking everyone to join under their real names",
        feedback = {
          ja = "頼めば守られると思いがちです。でも、名前は誰でも好きに入力できます。本人の証しに\z
                はなりません。",
          en = "It seems that people will comply. But anyone can type any name; it proves nothing.",
        } },
      right { ja = "待機室で、一人ずつ見てから通す",
        en = "Looking at each person in the waiting room first",
        feedback = {
          ja = "主催者が、入る前に気づけます。",
          en = "The host notices before anyone is in.",
        } },
      wrong { ja = "会議の名前を、外の人には分からない言葉にする",
        en = "Giving the meeting a name that outsiders cannot understand",
        feedback = {
          ja = "中身を悟られない工夫としては有効です。ただ、URLを知る人は、名前が変わってもその\z
                まま入れます。",
          en = "That hides what it is about. But whoever has the URL walks in, whatever the name.",
        } },
      right { ja = "会社のアカウントでのサインインを求める",
        en = "Requiring sign-in with a company account",
        feedback = {
          ja = "辞めた人のアカウントを止めてあれば、入れません。",
          en = "Once the accounts of those who left are closed, they cannot join.",
        } },
    },

    single { id = "improve-with-voice", review = { "privacy-policy" },
      stem = {
        ja = "無料版の方針に「音声をサービスの改善に使います」とあります。顧客の相談に使う前に、\z
              どうしますか。",
        en = "The free version's policy says “we use audio to improve our services”. What do \z
              you do before using it for talks with clients?",
      },
      wrong { ja = "有名な会社なので、方針を信頼して使い始める",
        en = "It is a famous company: trust it and start",
        feedback = {
          ja = "有名だと安心しがちです。有名な会社も、方針に書いたとおりにデータを使います。書い\z
                てある中身で決めましょう。",
          en = "A famous name is reassuring. Famous companies, too, do what their policy says. \z
                Decide by what is written.",
        } },
      right { ja = "自社が結ぶ契約ではどうか、断れるかを調べる",
        en = "Check your own contract, and whether you can refuse",
        feedback = {
          ja = "同じサービスでも、契約や設定で扱いが変わるからです。",
          en = "The same service may treat data differently by contract and setting.",
        } },
      wrong { ja = "参加者にカメラを切ってもらい、声だけで使う",
        en = "Ask everyone to turn cameras off and use sound only",
        feedback = {
          ja = "映すものを減らすのは良い工夫です。ただ、ここで使われるのは音声なので、相談の中身\z
                は渡ったままです。",
          en = "Showing less is a good habit. But here it is the sound that is used, so the \z
                talk is still handed over.",
        } },
      wrong { ja = "名前を出さなければ個人情報ではないので、使う",
        en = "Use it without saying names: then it is not personal information",
        feedback = {
          ja = "名前を伏せれば安全に思えます。しかし、声や話の中身から、誰のことか分かる場合があ\z
                ります。",
          en = "Leaving out names seems safe. But a voice, or what is said, can show who it is.",
        } },
    },

    single { id = "weak-point-news", review = { "maker-attitude" },
      stem = {
        ja = "使っているサービスの弱点が報じられました。提供元は自ら公表し、翌日に修正版を出しま\z
              した。どうしますか。",
        en = "A weak point in the service you use is in the news. The maker announced it itself \z
              and had a fix the next day. What do you do?",
      },
      right { ja = "全員の端末を、今日のうちに修正版にする",
        en = "Put the fix on everyone's computers today",
        feedback = {
          ja = "弱点をすぐにふさげます。自ら公表して早く直す提供元は、選び続ける理由にもなります。",
          en = "It closes the gap at once. And a maker that tells and mends quickly is worth \z
                staying with.",
        } },
      wrong { ja = "弱点の報道がないサービスに、乗り換える",
        en = "Move to a service that has had no such news",
        feedback = {
          ja = "報道がないと安全に見えます。でも、調べていないか、公表していないだけかもしれませ\z
                ん。",
          en = "No news looks like safety. It may only mean that nobody looked, or nobody told.",
        } },
      wrong { ja = "自社に被害がないので、次の定期更新まで待つ",
        en = "Wait for the next regular update: you have had no harm",
        feedback = {
          ja = "忙しいと後に回しがちです。弱点が公表されると攻撃する人も知るので、待つ間が最も危\z
                険です。",
          en = "Easy to put off on a busy day. But attackers read the news too: the days of \z
                waiting are the dangerous ones.",
        } },
      wrong { ja = "主催者になる人の端末だけ、先に修正版にする",
        en = "Put the fix on the computers of those who host meetings",
        feedback = {
          ja = "主催者が要だと考えがちです。しかし、弱点は参加するだけの端末にもあり、そこから入\z
                られます。",
          en = "The host seems to be the one that counts. But the weak point is on every \z
                participant's computer as well.",
        } },
    },

    single { id = "design-drawing", review = { "three-levels", "levels-content" },
      stem = {
        ja = "出願前の設計図を、社外の技術者とWeb会議で検討します。漏れると、特許が取れなくなるお\z
              それがあります。図はどう見せますか。",
        en = "You will discuss a design with an outside engineer before filing the patent. A leak \z
              could ruin it. How do you show the drawing?",
      },
      wrong { ja = "画面共有で見せ、録画だけは切っておく",
        en = "Share it on screen, but with recording off",
        feedback = {
          ja = "録画を切れば残らないと思いがちです。共有した図もサービスを通り、相手が画面を写す\z
                こともできます。",
          en = "With recording off it seems that nothing stays. But what you share passes \z
                through the service, and a screen can be photographed.",
        } },
      wrong { ja = "会議のチャットで送り、終わったら消す",
        en = "Send it in the meeting's chat and delete it afterwards",
        feedback = {
          ja = "手軽ですが、添付もサービスのサーバーに置かれます。消したつもりでも、写しが残ること\z
                があります。",
          en = "Handy, but attachments too lie on the service's servers, and copies may survive.",
        } },
      wrong { ja = "待機室で本人を確かめてから、画面共有する",
        en = "Confirm the engineer in the waiting room, then share it on screen",
        feedback = {
          ja = "本人の確認は必要です。ただ、それは入口の守りです。この重さの会議では、中身の扱い\z
                も変えます。",
          en = "Confirming the person is needed. But that guards the entrance; at this level \z
                the content is handled differently too.",
        } },
      right { ja = "画面には出さず、別の安全な方法で渡しておく",
        en = "Not on the screen: hand it over beforehand, another safe way",
        feedback = {
          ja = "重さが「高」の会議では、資料を会議のサービスに通しません。",
          en = "At the high level, papers do not pass through the meeting service.",
        } },
    },

    single { id = "seminar-for-sixty", review = { "three-levels", "levels-entry" },
      stem = {
        ja = "申込制の講習会を、60人にWeb会議で開きます。公開してよい内容です。入口の守りとして\z
              合うのはどれですか。",
        en = "You hold a seminar with registration for sixty people. The content may be public. \z
              Which way of guarding the entrance fits?",
      },
      wrong { ja = "秘密はないので、URLをホームページに載せる",
        en = "Nothing is secret: put the URL on the Web site",
        feedback = {
          ja = "秘密がなければ守りも要らないと思えます。でも、荒らす人が入ると、講習が止まってし\z
                まいます。",
          en = "Without secrets, guarding seems needless. But someone who comes to disturb can \z
                stop the seminar.",
        } },
      right { ja = "URLは申込者だけ。担当者が名簿で確かめる",
        en = "Send the URL to applicants only; one person checks the list",
        feedback = {
          ja = "手間をかけすぎずに、申し込んだ人だけを迎えられます。",
          en = "It lets in those who applied, without too much work.",
        } },
      wrong { ja = "主催者が、60人の顔と声を一人ずつ確かめる",
        en = "The host checks sixty faces and voices one by one",
        feedback = {
          ja = "念を入れたくなりますが、開始が遅れます。初対面の人は、顔を見ても確かめられません。\z
                別の重さの会議の守りです。",
          en = "Thorough, but you would start late, and you cannot recognise people you never \z
                met. That belongs to another level.",
        } },
      wrong { ja = "入室のときに、各自で名前を入力してもらう",
        en = "Have all type their names as they enter",
        feedback = {
          ja = "名前が並ぶと、確かめた気になります。でも、誰でも好きな名前を入力できます。",
          en = "A list of names looks like a check. But anyone can type any name.",
        } },
    },

    single { id = "price-cut-invitation", review = { "invitation-before" },
      stem = {
        ja = "取引先と、値下げについて話します。会議の案内として最も良いのはどれですか。",
        en = "You will talk with a customer about a price cut. Which invitation is best?",
      },
      right { ja = "件名「10日の打ち合わせ」。URLはメール、パスワードは電話",
        en = "Subject “Meeting on the 10th”; URL by mail, password by telephone",
        feedback = {
          ja = "件名を見られても、メールを一通見られても、会議には入れません。",
          en = "Seeing the subject, or one mail, is not enough to learn anything or to get in.",
        } },
      wrong { ja = "件名「値下げの相談」。URLはメール、パスワードは電話",
        en = "Subject “About the price cut”; URL by mail, password by telephone",
        feedback = {
          ja = "用件が分かって親切に思えます。でも、件名は通知や予定表で、関係のない人の目にも触\z
                れます。",
          en = "It seems kind to say what it is about. But subjects show up in notifications \z
                and calendars, before other eyes.",
        } },
      wrong { ja = "件名「10日の打ち合わせ」。URLとパスワードを同じメールに書く",
        en = "Subject “Meeting on the 10th”; URL and password in the same mail",
        feedback = {
          ja = "一度で済んで便利です。ただ、そのメールを見た人は、誰でも会議に入れます。",
          en = "One mail is convenient. But then whoever sees that mail can join.",
        } },
      wrong { ja = "件名「社外秘・重要」。URLはメール、パスワードは電話",
        en = "Subject “Confidential, important”; URL by mail, password by telephone",
        feedback = {
          ja = "注意を促すつもりでも、大事な会議だと周りに知らせ、見たい人を引きつけます。",
          en = "Meant as a caution, it tells everyone that this meeting is worth a look.",
        } },
    },

    single { id = "see-the-recording", review = { "false-invitation" },
      stem = {
        ja = "取引先の名で「会議の録画を見るにはサインイン」というメールが届きました。覚えがあり\z
              ません。どうしますか。",
        en = "A mail in a customer's name says “Sign in to watch the recording”. You remember \z
              no such meeting. What do you do?",
      },
      wrong { ja = "押して、いつもの画面と同じならサインインする",
        en = "Click, and sign in if the page looks as usual",
        feedback = {
          ja = "見慣れた画面だと安心します。でも、そっくりの画面は簡単に作れます。見た目では決め\z
                られません。",
          en = "A familiar page is reassuring. But it is easily copied; looks decide nothing.",
        } },
      wrong { ja = "そのメールに返信して、本物かを尋ねる",
        en = "Reply to the mail and ask whether it is genuine",
        feedback = {
          ja = "尋ねる姿勢は良いことです。ただ、返信に答えるのは、だまそうとしている相手かもしれ\z
                ません。",
          en = "Asking is right. But the one who answers may be the one who is trying to trick \z
                you.",
        } },
      wrong { ja = "送信者の名前が正しいので、添付だけ開いてみる",
        en = "Open just the attachment, since the sender's name is right",
        feedback = {
          ja = "名前が合うと信じたくなります。しかし、送信者の名前は自由に書けます。添付にも危険\z
                なプログラムが入ります。",
          en = "A right name invites trust. But anyone can write that name, and attachments can \z
                carry harmful programs.",
        } },
      right { ja = "名刺にある番号へ電話し、取引先に尋ねる",
        en = "Call the number on the customer's business card and ask",
        feedback = {
          ja = "メールとは別の、前から知る道で確かめるからです。",
          en = "You check by another way, one that you knew before the mail.",
        } },
    },

    single { id = "silent-guest", review = { "roll-call" },
      stem = {
        ja = "会議の途中で、一覧に「ゲスト」が増えました。声をかけても返事がありません。どうしま\z
              すか。",
        en = "In the middle of a meeting a “Guest” appears in the list. You speak to them; no \z
              answer. What do you do?",
      },
      wrong { ja = "相手の会社の人だろうと考え、話を続ける",
        en = "Suppose it is one of the customer's people and go on",
        feedback = {
          ja = "失礼を避けたい気持ちは自然です。でも、聞かれた話は取り消せません。",
          en = "It is natural not to want to be rude. But what has been overheard cannot be \z
                taken back.",
        } },
      right { ja = "話を止めて、いったん待機室へ戻す",
        en = "Stop talking and send them back to the waiting room",
        feedback = {
          ja = "本物の参加者なら、名乗ってから、また入れます。",
          en = "A real participant can say who they are and come in again.",
        } },
      wrong { ja = "チャットで名前を聞き、答えを待つ間に話を進める",
        en = "Ask for the name in the chat, and go on while you wait",
        feedback = {
          ja = "時間を無駄にしない工夫に見えます。ただ、誰か分からない間の話も、全部聞こえていま\z
                す。",
          en = "It seems to save time. But until you know who it is, they hear every word.",
        } },
      wrong { ja = "話を続け、終わってから参加の記録を調べる",
        en = "Go on, and look at the attendance record afterwards",
        feedback = {
          ja = "記録を見るのは役に立ちます。でも、分かるのは漏れた後です。今できることがあります。",
          en = "The record is useful. But it tells you after the leak; there is something you \z
                can do now.",
        } },
    },

    single { id = "president-on-screen", review = { "deepfake" },
      stem = {
        ja = "ビデオ通話で社長が「内密に、今日中に300万円を振り込んで」と言います。顔も声も社長\z
              です。どうしますか。",
        en = "On a video call the president says, “Pay three million yen today, and tell \z
              nobody.” It is the president's face and voice. What do you do?",
      },
      wrong { ja = "社長しか知らないはずの、家族の話を尋ねてみる",
        en = "Ask about the family, which only the president would know",
        feedback = {
          ja = "とっさに思いつく方法です。しかし、家族や趣味のことは、SNSなどで調べられます。",
          en = "A quick idea. But families and hobbies can be looked up on social media.",
        } },
      wrong { ja = "顔の前で手を振ってもらい、乱れなければ振り込む",
        en = "Have a hand waved before the face, and pay if the picture holds",
        feedback = {
          ja = "見破る方法として知られていますが、技術は進んでいます。映像の中だけで決めるのは危\z
                険です。",
          en = "A known trick, but the technology moves on. Deciding within the picture alone \z
                is dangerous.",
        } },
      right { ja = "通話を切り、登録済みの番号で社長にかける",
        en = "End the call and ring the president at the number you have",
        feedback = {
          ja = "相手が用意できない道で、本人に確かめられます。急ぎの話でも数分で済みます。",
          en = "You reach the real person by a way a cheat cannot arrange. It takes minutes, \z
                even in a hurry.",
        } },
      wrong { ja = "画面に出た番号にかけ直し、もう一度聞く",
        en = "Call back the number shown on the screen and ask again",
        feedback = {
          ja = "かけ直すのは良い考えです。ただ、相手が見せた番号は、その相手につながります。",
          en = "Calling back is a good idea. But a number that they show you leads to them.",
        } },
    },

    multiple { id = "quotation-from-home", review = { "window-share", "surroundings" },
      stem = {
        ja = "自宅の居間から、お客様に見積書を見せます。良い備えを、すべて選んでください。",
        en = "From your living room you will show a client a quotation. Choose all good \z
              preparations.",
      },
      right { ja = "家族のいない部屋に移り、イヤホンを使う",
        en = "Move to a room without the family, and use earphones",
        feedback = {
          ja = "自分の声も、相手の声も、周りに聞こえません。",
          en = "Neither your voice nor the client's is overheard.",
        } },
      wrong { ja = "画面全体を共有し、ほかの書類は最小化する",
        en = "Share the whole screen, with other papers minimised",
        feedback = {
          ja = "隠したつもりになりますが、通知が出たときや、切り替えた一瞬に映ります。",
          en = "They seem hidden, but show when a notification pops up or when you switch.",
        } },
      wrong { ja = "背景をぼかし、壁の予定表はそのままにする",
        en = "Blur the background and leave the wall planner where it is",
        feedback = {
          ja = "ぼかしは手軽です。でも、体を動かすと外れ、後ろの文字が読めることがあります。",
          en = "Blurring is easy. But it slips as you move, and the writing behind can be read.",
        } },
      right { ja = "メールの通知を止め、見積書のウィンドウだけ選ぶ",
        en = "Silence mail and choose only the quotation's window",
        feedback = {
          ja = "見せたいもの以外は、相手に届きません。",
          en = "Nothing else reaches the client.",
        } },
    },

    multiple { id = "note-taker-appears", review = { "ai-notes", "ai-consent" },
      stem = {
        ja = "あなたが主催する会議に、呼んでいない「議事録AI」がいます。良い対応を、すべて選んで\z
              ください。",
        en = "A “Notes AI” that you did not invite is in the meeting you host. Choose all \z
              good responses.",
      },
      wrong { ja = "参加者の誰かが入れたのなら、同意があると考える",
        en = "If a participant brought it, take it that there is consent",
        feedback = {
          ja = "誰かが望んだように見えます。でも、一人の同意は全員の同意ではなく、本人が気づかな\z
                い場合もあります。",
          en = "Someone seems to want it. But one person's wish is not everyone's, and that \z
                person may not even know.",
        } },
      right { ja = "いったん退室させ、誰のものかを尋ねる",
        en = "Remove it for now and ask whose it is",
        feedback = {
          ja = "確かめる間も、記録が続かずに済みます。",
          en = "Nothing is taken down while you find out.",
        } },
      wrong { ja = "そのまま続け、後で要約を消してもらう",
        en = "Let it run, and have the summary deleted later",
        feedback = {
          ja = "消せば済むと思いがちです。しかし、元の音声や全文が、外の会社に残ることがあります。",
          en = "Deleting seems to settle it. But the sound and the full text may stay with an \z
                outside company.",
        } },
      right { ja = "使いたい人がいれば、保存先を調べて全員に聞く",
        en = "If someone wants it, find out where notes go and ask all",
        feedback = {
          ja = "どこに残るかを知ったうえで、全員が選べるからです。",
          en = "Everyone can then choose, knowing where their words will stay.",
        } },
    },

    true_false { id = "told-afterwards", review = { "recording-consent" }, answer = false,
      stem = {
        ja = "欠席者に見せるための録画なら、参加者には会議が終わった後に伝えれば足ります。",
        en = "If a recording is for someone who was absent, it is enough to tell the \z
              participants after the meeting.",
      },
      feedback = {
        ja = "目的が良くても、録画には顔や部屋が残ります。知らされていない人は、断ることができま\z
              せん。",
        en = "However good the purpose, faces and rooms are kept. People who were not told \z
              could not say no.",
      },
    },

    multiple { id = "recording-not-needed", review = { "after-meeting", "data-location" },
      stem = {
        ja = "大事な会議の録画が、もう要らなくなりました。漏れを防ぐために良いことを、すべて選ん\z
              でください。",
        en = "The recording of an important meeting is no longer needed. Choose everything that \z
              helps to prevent a leak.",
      },
      right { ja = "参加者が手元に保存した分も、消してもらう",
        en = "Ask participants to delete what they saved",
        feedback = {
          ja = "写しが一つでも残れば、そこから漏れるからです。",
          en = "One copy left is one way to leak.",
        } },
      right { ja = "録画と文字起こしを消し、ごみ箱も空にする",
        en = "Delete recording and transcript, and empty the bin",
        feedback = {
          ja = "消したつもりのデータも、ごみ箱から戻せるからです。",
          en = "What is in the bin can be brought back.",
        } },
      wrong { ja = "目立たないファイル名に変えて、残しておく",
        en = "Give the file an innocent name and keep it",
        feedback = {
          ja = "いつか使うかもしれないと思いがちです。でも、名前を変えても、開けば見られます。",
          en = "It might be of use some day, one thinks. But whatever its name, it can be opened.",
        } },
      right { ja = "消したデータが本当に消えるか、説明を読む",
        en = "Read whether deleted data are really gone",
        feedback = {
          ja = "サービスの側に、元に戻せる形で残る場合があるからです。",
          en = "The service may keep it in a form that can be restored.",
        } },
      wrong { ja = "共有リンクを知る人は少ないので、そのままにする",
        en = "Leave it: few people know the link",
        feedback = {
          ja = "少人数だと安心しがちです。しかし、リンクは転送できるので、誰が見られるか分からな\z
                くなります。",
          en = "A few people seem safe. But links get forwarded, and then you cannot tell who \z
                can watch.",
        } },
    },

    single { id = "their-service-or-yours", review = { "guidance-security", "guidance-flow" },
      stem = {
        ja = "指導先の会社は、有料のWeb会議を契約しています。あなたは別の無料サービスに慣れてい\z
              ます。どうしますか。",
        en = "The firm you guide has a paid Web-meeting contract. You are used to another \z
              service, a free one. What do you do?",
      },
      wrong { ja = "慣れた無料サービスに招き、操作の失敗を防ぐ",
        en = "Invite them to the free one, so that you make no mistakes",
        feedback = {
          ja = "慣れた道具は安心です。でも、無料版では管理や設定の機能が足りず、相手も覚え直すこ\z
                とになります。",
          en = "A familiar tool is comfortable. But a free version lacks controls, and the firm \z
                would have to learn it.",
        } },
      wrong { ja = "相手のサービスにし、操作は始まってから教わる",
        en = "Use theirs, and let them show you once it has begun",
        feedback = {
          ja = "相手に合わせる気持ちは良いことです。ただ、操作に手間取ると、指導の時間が減り、信\z
                頼も損ないます。",
          en = "It is good to follow the client. But fumbling costs time for guidance, and trust.",
        } },
      right { ja = "相手のサービスにし、前の日までに操作を試す",
        en = "Use theirs, and try it out by the day before",
        feedback = {
          ja = "安全な環境を生かせて、当日は指導に集中できます。",
          en = "You use a safe service and can keep your mind on the guidance.",
        } },
      wrong { ja = "両方に招待を出し、つながるほうで始める",
        en = "Send invitations for both and start with whichever works",
        feedback = {
          ja = "念のためのつもりでも、URLと設定が二倍になり、片方の会議が開いたままになりがちで\z
                す。",
          en = "Meant as insurance, it doubles URLs and settings, and one meeting is easily \z
                left open.",
        } },
    },

    true_false { id = "settings-in-chat", review = { "guidance-flow" }, answer = true,
      stem = {
        ja = "指導で設定の数値を伝えるときは、声で説明し、同じ数値をチャットにも書くとよい。",
        en = "When you give a firm a figure for a setting, it is good to say it and to write it \z
              in the chat as well.",
      },
      feedback = {
        ja = "声だけでは、数字や英字を聞き違えます。文字なら、相手はそのまま写せます。秘密の情報\z
              だけは別の道で渡します。",
        en = "Figures and letters are easily misheard; written down, they can be copied. Only \z
              secrets go another way.",
      },
    },

    single { id = "owner-says-fine", review = { "questions-for-firm", "start" },
      stem = {
        ja = "社長は「うちのWeb会議は大丈夫」と言います。実際の様子を知るために、まず何と聞きま\z
              すか。",
        en = "The owner says, “Our Web meetings are fine.” To learn how things really are, \z
              what do you ask first?",
      },
      wrong { ja = "「通信の暗号化は、していますよね」",
        en = "“You do use encryption, don't you?”",
        feedback = {
          ja = "大事な点ですが、「はい」で終わりやすい聞き方です。分からなくても、うなずいてしま\z
                います。",
          en = "An important point, but it invites a “yes”. People nod even when they do not \z
                know.",
        } },
      right { ja = "「先週の会議の録画は、誰が見られますか」",
        en = "“Who can watch the recording of last week's meeting?”",
        feedback = {
          ja = "一つの会議を思い出すと、何が残り、誰に届くかを自分で確かめられます。",
          en = "Thinking of one meeting, the owner sees what stays behind and whom it reaches.",
        } },
      wrong { ja = "「なぜ、そう言い切れるのですか」", en = "“How can you be so sure?”",
        feedback = {
          ja = "根拠を知りたくなりますが、責められたと感じると、困り事を話しにくくなります。",
          en = "You would like to know the reason. But people who feel blamed stop telling you \z
                their troubles.",
        } },
      wrong { ja = "「今より安全な有料版を、ご存じですか」",
        en = "“Do you know the paid version, which is safer?”",
        feedback = {
          ja = "良いものを早く勧めたくなります。でも、今の使い方を知る前では、合うかどうか分かり\z
                ません。",
          en = "You want to recommend something good. But before you know how they work, you \z
                cannot tell whether it fits.",
        } },
    },
  },
}
