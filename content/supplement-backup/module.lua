-- Unit 26 of the supplement of 2009 (seed 000, line 171); item 20 of the self-diagnosis of 2009 (seed 003);
-- the three firms that were advised in fiscal 2021 (seed 001, table 7).
module {
  id = "supplement-backup",
  version = 1,
  minutes = 12,
  title = { ja = "データのバックアップ", en = "Backing up data" },
  summary = {
    ja = "何を、どれだけの間隔で、どこに写し、どう戻すかを、自分の会社に合わせて決められるように\z
          なります。",
    en = "Decide for your own firm what to copy, how often, where to, and how to restore it.",
  },

  page {
    id = "why",
    title = { ja = "データがなくなる五つのわけ", en = "Five ways to lose data" },
    figure {
      picture = "five.svg",
      description = {
        ja = "五つの絵。煙の出るディスク、書類を消す手、波、覆面の人物、鍵をかける虫。六つ目に控\z
              えの二つのディスク。",
        en = "Five pictures: a smoking disk, a document crossed out, waves, a thief, a bug with \z
              a lock. The sixth shows two copy disks.",
      },
      labels = {
        { x = 0.1725, y = 0.41, width = 0.29, ja = "1 故障", en = "1 Failure" },
        { x = 0.5, y = 0.41, width = 0.29, ja = "2 間違い", en = "2 Mistake" },
        { x = 0.8275, y = 0.41, width = 0.29, ja = "3 災害", en = "3 Disaster" },
        { x = 0.1725, y = 0.905, width = 0.29, ja = "4 盗難", en = "4 Theft" },
        { x = 0.5, y = 0.905, width = 0.29, ja = "5 暗号化", en = "5 Ransomware" },
        { x = 0.8275, y = 0.905, width = 0.29, ja = "備えは控え", en = "The answer" },
      },
    },
    paragraph {
      ja = "どれか一つに強いだけの**控え（バックアップ）**では足りません。横に置いた控えは、故障\z
            には強くても、**盗難と水害で一緒になくなります**。",
      en = "A copy that helps with one is not enough. A disk beside the PC survives a failure \z
            but **goes with it in a theft or flood**.",
    },
    example {
      ja = "2021年度、東北で助言を受けた3社。2社は控えを取っておらず、1社は控えのディスクが机の\z
            下でした（東北経済産業局の事業の報告書、2022年2月）。",
      en = "Of three firms advised in Tohoku in fiscal 2021, two made no backups and one kept the \z
            disk under the desk (Tohoku Bureau of Economy, Trade and Industry, report of \z
            February 2022).",
    },
    ask {
      ja = "横の席のパソコンが今壊れたら、何がなくなりますか。",
      en = "If the next PC broke now, what would be gone?",
    },
  },

  page {
    id = "rule",
    title = { ja = "3・2・1の決まり", en = "The 3-2-1 rule" },
    figure {
      picture = "rule.svg",
      description = {
        ja = "左にパソコン、中央に共有ディスクの控え、右に線を外して鍵のかかる別の建物に置いたデ\z
              ィスク。",
        en = "A laptop, a copy on a shared disk, and a disk unplugged in another building under \z
              lock.",
      },
      labels = {
        { x = 0.1725, y = 0.9, width = 0.3, ja = "元のデータ", en = "Original" },
        { x = 0.5, y = 0.9, width = 0.3, ja = "毎日の控え", en = "Daily copy" },
        { x = 0.8275, y = 0.9, width = 0.3, ja = "離した控え", en = "Copy apart" },
      },
    },
    list {
      { ja = "**3** 元も入れて、三つ持つ", en = "**3** in all, with the original" },
      { ja = "**2** 二種類の入れ物に分ける", en = "**2** kinds of storage" },
      { ja = "**1** 一つは線を外し、別の場所に置く", en = "**1** unplugged, in another place" },
    },
    paragraph {
      ja = "小さな会社なら、共有ディスクに毎日、外付けディスク2台に交代で毎週、で形になります。",
      en = "A small firm can do it with a daily copy on a shared disk and two external disks in \z
            turn, week by week.",
    },
    note {
      ja = "外付けディスクは、なくしても読めないように暗号化します。",
      en = "Encrypt external disks, so that a lost one cannot be read.",
    },
  },

  page {
    id = "offline",
    title = { ja = "届かない控えを一つ", en = "One copy out of reach" },
    figure {
      picture = "offline.svg",
      description = {
        ja = "二台のディスクが交代する。一台はパソコンにつながり、もう一台は別の家の鍵のかかる箱\z
              にある。",
        en = "Two disks change places: one is connected to a PC, the other lies in a locked box \z
              in another house.",
      },
      labels = {
        { x = 0.255, y = 0.91, width = 0.44, ja = "今週つなぐ物", en = "This week's" },
        { x = 0.745, y = 0.91, width = 0.44, ja = "先週の物", en = "Last week's" },
      },
    },
    paragraph {
      ja = "ランサムウェアは、つながっている控えを先に狙います。**届かない所**に一つあれば、作り\z
            直せます。",
      en = "Ransomware goes for connected copies first. One **out of reach** lets you rebuild.",
    },
    list {
      { ja = "つなぐのは、写す間だけ。写したら外す", en = "Connect only while copying" },
      {
        ja = "2台を交代で使い、1台は別の建物へ",
        en = "Two disks in turn, one in another building",
      },
      {
        ja = "クラウドの控えは、別の認証にし、**消せない期間**をつける",
        en = "Cloud: another sign-in, and **a time in which nothing can be deleted**",
      },
    },
    warning {
      ja = "おかしいと思った日は、つなぎません。",
      en = "On a day when something seems odd, connect nothing.",
    },
    ask {
      ja = "ディスクを交代する人が休みの週は、誰がしますか。",
      en = "Who swaps the disks when that person is away?",
    },
  },

  page {
    id = "sync",
    title = { ja = "同期は、控えではない", en = "Sync is no backup" },
    figure {
      picture = "sync.svg",
      description = {
        ja = "パソコンで消した書類が、クラウドと電話からも消える。下では、日付ごとの箱に書類が残\z
              る。",
        en = "A document deleted on a laptop disappears from the cloud and the phone. Below, \z
              boxes by date still hold it.",
      },
      labels = {
        {
          x = 0.5,
          y = 0.475,
          width = 0.7,
          ja = "同期：どこでも同じになる", en = "Sync: the same everywhere",
        },
        {
          x = 0.5,
          y = 0.93,
          width = 0.7,
          ja = "控え：過去の日に戻れる", en = "Backup: back to an earlier day",
        },
      },
    },
    paragraph {
      ja = "クラウドの同期は、**間違いも暗号化も、すぐ写します**。ごみ箱や前の版は残っても、期限\z
            があります。",
      en = "Sync **copies mistakes and encryption at once**. Bins and old versions help, but \z
            only for a time.",
    },
  },

  page {
    id = "sync-or-backup",
    title = { ja = "写しがあっても、控えとは限らない", en = "Two copies, and still no backup" },
    note {
      ja = "ディスクを二重にする仕組み（RAID）も、故障への備えで、控えではありません。",
      en = "Doubled disks (RAID) help when one fails. They are no backup either.",
    },
    true_false {
      id = "check-sync",
      stem = {
        ja = "フォルダーの中身を昨夜間違えて消した。同期の設定なので、別のパソコンには残ってい\z
              る。",
        en = "Last night you deleted the files in a folder by mistake. It is synced, so they \z
              are still on the other PC.",
      },
      answer = false,
      feedback = {
        ja = "同じように消えています。ごみ箱に残る間に、急いで戻します。",
        en = "They are gone there, too. Look into the bin while it still holds them.",
      },
    },
  },

  page {
    id = "often",
    title = { ja = "何を、どれだけの間隔で", en = "What, and how often" },
    paragraph {
      ja = "二つの問いで決まります。**どれだけやり直せるか**（間隔）と、**どれだけ止まっていられ\z
            るか**（戻す速さ）です。",
      en = "Two questions decide: **how much can you do again** (how often), and **how long can \z
            you stand still** (how fast).",
    },
    grid {
      {
        { ja = "データ", en = "Data" },
        { ja = "やり直せる量", en = "Can redo" },
        { ja = "間隔", en = "Copy" },
      },
      {
        { ja = "会計、受注", en = "Accounts, orders" },
        { ja = "半日分", en = "Half a day" },
        { ja = "毎日昼と夜", en = "Noon and night" },
      },
      {
        { ja = "図面、写真", en = "Plans, photos" },
        { ja = "1日分", en = "One day" },
        { ja = "毎晩", en = "Each night" },
      },
      {
        { ja = "ひな形、規程", en = "Templates, rules" },
        { ja = "1か月分", en = "A month" },
        { ja = "毎月", en = "Each month" },
      },
    },
    figure {
      picture = "often.svg",
      description = {
        ja = "時間の線。夜の控えから翌日の事故までの間が赤く塗られ、その分の仕事が失われる。",
        en = "A time line: from the nightly copy to the accident the next day is red; that work \z
              is lost.",
      },
      labels = {
        { x = 0.2, y = 0.86, width = 0.34, ja = "最後の控え", en = "Last copy" },
        { x = 0.76, y = 0.86, width = 0.34, ja = "事故", en = "Accident" },
      },
    },
    note {
      ja = "ソフトの設定と、**クラウドのサービスの中のデータ**も忘れずに。",
      en = "Do not forget settings and **data inside cloud services**.",
    },
  },

  page {
    id = "generations",
    title = { ja = "何日分か残す：世代", en = "Keep several days" },
    figure {
      picture = "generations.svg",
      description = {
        ja = "日付の順に箱が七つ並ぶ。四つ目からはすべて虫入り。三つ目の箱に緑の印。",
        en = "Seven boxes by date. From the fourth on each holds a bug; the third has a green \z
              tick.",
      },
      labels = {
        { x = 0.215, y = 0.86, width = 0.38, ja = "きれいな控え", en = "Clean" },
        {
          x = 0.66,
          y = 0.86,
          width = 0.56,
          ja = "壊れた後の控え", en = "Copies of what was broken",
        },
      },
    },
    paragraph {
      ja = "壊れたことに**気づくのは、後の日**です。昨夜の控え一つだけなら、壊れた物で上書きされ\z
            ています。",
      en = "You **notice later**. If there is only last night's copy, it has been overwritten \z
            with what is broken.",
    },
    list {
      { ja = "毎日の物を1〜2週間", en = "Daily copies: one or two weeks" },
      { ja = "毎週の物を1〜2か月", en = "Weekly ones: one or two months" },
      { ja = "毎月の物を1年", en = "Monthly ones: a year" },
    },
    example {
      ja = "2021年度、ある宿泊・飲食業の会社は、外付けディスクに週1回、2世代を残す方針にしました\z
            （東北経済産業局の事業の報告書、2022年2月）。",
      en = "In fiscal 2021 a hotel planned a weekly copy, keeping two (Tohoku Bureau of Economy, \z
            Trade and Industry, 2022).",
    },
  },

  page {
    id = "drill",
    title = { ja = "戻せて、はじめて控え", en = "A copy is one that restores" },
    figure {
      picture = "drill.svg",
      description = {
        ja = "ディスクからパソコンへ書類が戻り、横に時計と記録の紙がある。",
        en = "A document goes back from a disk to a laptop; beside it stand a clock and a sheet \z
              of notes.",
      },
      labels = {
        { x = 0.2, y = 0.91, width = 0.34, ja = "控え", en = "Copy" },
        { x = 0.5, y = 0.91, width = 0.25, ja = "戻す", en = "Restore" },
        { x = 0.82, y = 0.91, width = 0.3, ja = "記録", en = "Record" },
      },
    },
    steps {
      {
        ja = "毎月、ファイルを一つ、**別の場所に**戻す",
        en = "Each month restore one file **to another place**",
      },
      { ja = "開いて、中身を確かめる", en = "Open it and look" },
      {
        ja = "年に一度、別の機器に丸ごと戻す",
        en = "Once a year restore it all to another machine",
      },
      {
        ja = "かかった時間と、困った事を書く",
        en = "Write down how long it took, and what went wrong",
      },
    },
    warning {
      ja = "よくある落とし穴：鍵を忘れた、新しいフォルダーが対象外だった、ソフトを入れ直せない、\z
            戻せる人が一人だけ。",
      en = "Pitfalls: the key is forgotten, a new folder was never included, the software \z
            cannot be reinstalled, only one person knows how.",
    },
    ask {
      ja = "最後に戻したのは、いつ、誰ですか。", en = "Who last restored something, and when?",
    },
  },

  page {
    id = "start",
    title = { ja = "今週の始め方", en = "Start this week" },
    paragraph {
      ja = "税理士の事務所（6人）の例です。", en = "An example: a tax office with six people.",
    },
    grid {
      { { ja = "いつ", en = "When" }, { ja = "すること", en = "What" } },
      {
        { ja = "今日", en = "Today" },
        { ja = "なくて困る物を五つ書く", en = "List five things you cannot do without" },
      },
      {
        { ja = "今週", en = "This week" },
        { ja = "外付けディスクを2台買い、暗号化して写す", en = "Buy two disks, encrypt, copy" },
      },
      {
        { ja = "毎晩", en = "Each night" },
        { ja = "自動で共有ディスクに写す", en = "Automatic copy to the shared disk" },
      },
      {
        { ja = "毎週金曜", en = "Each Friday" },
        { ja = "ディスクを交代し、1台を別の建物へ", en = "Swap disks; one to another building" },
      },
      {
        { ja = "毎月1日", en = "Each 1st" },
        { ja = "一つ戻し、表に名前と日付を書く", en = "Restore one, sign the sheet" },
      },
    },
    note {
      ja = "「成功」の知らせより、**失敗の知らせが届くか**を確かめます。",
      en = "More than “success”, check that **failures reach somebody**.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    hotspot {
      id = "which-survives",
      review = { "offline", "sync", "rule" },
      picture = "places.svg",
      stem = {
        ja = "ランサムウェアが、事務所のネットワーク全体に広がりました。頼れる控えを、すべて選ん\z
              でください。",
        en = "Ransomware has reached everything on the office network. Choose every copy that \z
              you can rely on.",
      },
      description = {
        ja = "六つの絵。LANにつながった共有ディスク、鍵つきの別の建物のディスク、パソコンにつない\z
              だディスク、同期の矢印のある雲、鍵のある雲、二つ並んだディスク。",
        en = "Six pictures: a shared disk on the network, a disk in a locked building, a disk \z
              on a PC, a cloud with arrows, a cloud with a lock, two disks side by side.",
      },
      feedback = {
        ja = "ネットワークから届くか、消せるかで分けます。",
        en = "Can it be reached or deleted from the network?",
      },
      wrong {
        x = 0.03,
        y = 0.04,
        width = 0.28,
        height = 0.42,
        ja = "共有ディスクの中の控え", en = "The copy on the shared disk",
        feedback = {
          ja = "毎日写る、便利な控えです。ネットワークの中なので、一緒に暗号化されます。",
          en = "A handy daily copy, but on the network it goes with the rest.",
        },
      },
      right {
        x = 0.36,
        y = 0.04,
        width = 0.28,
        height = 0.42,
        ja = "別の建物の、線を外したディスク", en = "An unplugged disk in another building",
      },
      wrong {
        x = 0.69,
        y = 0.04,
        width = 0.28,
        height = 0.42,
        ja = "パソコンにつないだディスク", en = "A disk connected to a PC",
        feedback = {
          ja = "速く戻せますが、つながっている物は狙われます。",
          en = "Fast to restore from, but connected is in reach.",
        },
      },
      wrong {
        x = 0.03,
        y = 0.54,
        width = 0.28,
        height = 0.42,
        ja = "同期しているクラウド", en = "The synced cloud folder",
        feedback = {
          ja = "遠くにあるので安心に思えます。暗号化も、すぐ同期されます。",
          en = "Far away, it seems safe. But the encryption syncs as well.",
        },
      },
      right {
        x = 0.36,
        y = 0.54,
        width = 0.28,
        height = 0.42,
        ja = "消せない期間つきのクラウドの控え", en = "A cloud copy that cannot be deleted yet",
      },
      wrong {
        x = 0.69,
        y = 0.54,
        width = 0.28,
        height = 0.42,
        ja = "二重のディスク（RAID）", en = "Doubled disks (RAID)",
        feedback = {
          ja = "片方が壊れても動きます。暗号化は、両方に書かれます。",
          en = "It survives one broken disk; the encryption is written to both.",
        },
      },
    },

    number {
      id = "lost-hours",
      review = { "often" },
      stem = {
        ja = "毎晩19時に控えを取っています。翌日の17時に壊れました。営業は9時からで、昼休みは1時\z
              間です。やり直す仕事は、何時間分ですか。",
        en = "A copy is made at 19:00 each evening. The next day at 17:00 the disk breaks. Work \z
              begins at 9:00, with an hour for lunch. How many hours of work must be done again?",
      },
      answer = 7,
      most = 24,
      unit = { ja = "時間", en = "hours" },
      feedback = {
        ja = "控えの後の仕事だけを数えます。9時から17時までで、昼休みを引きます。",
        en = "Count only work after the copy: 9:00 to 17:00, less lunch.",
      },
    },

    categorize {
      id = "is-backup",
      review = { "sync", "sync-or-backup", "rule", "why" },
      stem = {
        ja = "控えと言える物と、言えない物に分けてください。",
        en = "Which of these is a backup?",
      },
      feedback = {
        ja = "元が消えた後、別の所から前の日に戻れるかで分けます。",
        en = "When the original is gone, can you go back to an earlier day from elsewhere?",
      },
      category {
        ja = "控え", en = "A backup",
        option {
          ja = "金曜に写して、別の建物に置くディスク",
          en = "A disk copied on Fridays, kept in another building",
        },
        option {
          ja = "別の認証で守った、30日分戻れるクラウド",
          en = "A cloud with its own sign-in that goes back 30 days",
        },
        option {
          ja = "毎月DVDに焼いて、金庫に置く図面",
          en = "Plans burned to DVD each month, kept in a safe",
        },
      },
      category {
        ja = "控えではない", en = "Not a backup",
        option {
          ja = "スマホと同期している写真", en = "Photos synced with a phone",
          feedback = {
            ja = "片方で消すと、両方から消えます。",
            en = "Delete one and both are gone.",
          },
        },
        option {
          ja = "二重のディスク（RAID）の2台目", en = "The second disk of a RAID",
          feedback = {
            ja = "間違いも、同じ時に書かれます。",
            en = "Mistakes are written to both at once.",
          },
        },
        option {
          ja = "同じパソコンの別のフォルダーへの写し",
          en = "A copy in another folder of the same PC",
          feedback = {
            ja = "間違いには役立ちます。故障や盗難では一緒に失います。",
            en = "Good against a slip, but a failure or theft takes both.",
          },
        },
      },
    },

    single {
      id = "noticed-late",
      review = { "generations" },
      stem = {
        ja = "設計事務所が、火曜に「先週の木曜から図面が壊れていた」と気づきました。助かるのは、\z
              どの会社ですか。",
        en = "On Tuesday a design office sees that its plans have been broken since last \z
              Thursday. Which office is lucky?",
      },
      hints = {
        {
          ja = "木曜より前の物は、どこに残っていますか。",
          en = "Who still has something from before Thursday?",
        },
      },
      right {
        ja = "毎晩の控えを2週間分残す会社", en = "Nightly copies, kept two weeks",
        feedback = { ja = "先週の水曜に戻れます。", en = "It goes back to last Wednesday." },
      },
      wrong {
        ja = "1時間ごとに写し、1日分残す会社", en = "Hourly copies, kept for one day",
        feedback = {
          ja = "こまめなのは立派です。残っているのは、壊れた図面だけです。",
          en = "Often is good. But all it has are broken plans.",
        },
      },
      wrong {
        ja = "昨夜の控えだけを2か所に置く会社", en = "Last night's copy, in two places",
        feedback = {
          ja = "場所の備えはあります。どちらも昨夜の壊れた図面です。",
          en = "Two places, and in both last night's broken plans.",
        },
      },
    },

    order {
      id = "drill-steps",
      review = { "drill" },
      stem = {
        ja = "初めて「戻す練習」をします。順に並べてください。",
        en = "You practise restoring for the first time. Put the steps into order.",
      },
      feedback = {
        ja = "元の上に戻すと、今のファイルを失うことがあります。記録は、手順を直すためです。",
        en = "Restoring over the original may lose today's file. Notes are for mending the \z
              steps.",
      },
      option { ja = "練習で戻すファイルを一つ選ぶ", en = "Choose one file to restore" },
      option { ja = "控えから、元とは別の場所に戻す", en = "Restore it, not over the original" },
      option { ja = "開いて、中身と日付を確かめる", en = "Open it; check content and date" },
      option {
        ja = "かかった時間と困った事を記録する", en = "Note the time it took, and problems",
      },
      option {
        ja = "手順書を、困った所だけ直す", en = "Mend the instructions where it was hard",
      },
    },

    single {
      id = "shop-plan",
      review = { "rule", "offline", "start" },
      stem = {
        ja = "8人の建具店です。見積りと図面は毎日増えます。予算は5万円。どの形がよいですか。",
        en = "A joinery with 8 people. Quotes and plans grow daily. The budget is 50,000 yen. \z
              Which way is best?",
      },
      wrong {
        ja = "大きなディスクを1台、つないだままにして毎時間写す",
        en = "One large disk, always connected, copied hourly",
        feedback = {
          ja = "自動で楽です。盗難や暗号化では、その1台も失います。",
          en = "Easy and automatic. Theft or ransomware takes that disk, too.",
        },
      },
      wrong {
        ja = "外付けを1台、毎晩専務の家に持って帰る",
        en = "One disk, copied and taken home each night",
        feedback = {
          ja = "毎日離せます。持って出る間は、会社に控えがありません。",
          en = "It is kept apart. But during work there is no other copy, and it travels daily.",
        },
      },
      right {
        ja = "外付けを2台、毎晩の控えを週ごとに交代させる",
        en = "Two disks, copied nightly, swapped weekly",
        feedback = {
          ja = "1台は会社に、1台は別の建物に。いつもどちらかが離れています。",
          en = "One here, one elsewhere: there is always one apart.",
        },
      },
    },

    multiple {
      id = "pitfalls",
      review = { "drill", "often" },
      stem = {
        ja = "毎晩「成功」と出る控えがあります。それでも戻せない原因になる物を、すべて選んでくだ\z
              さい。",
        en = "Each night the backup says “success”. What can still keep you from restoring? \z
              Choose all.",
      },
      right {
        ja = "暗号の鍵を、辞めた人だけが知っていた", en = "Only someone who left knew the key",
        feedback = {
          ja = "鍵は会社が、別の所に保管します。",
          en = "The firm keeps it, elsewhere.",
        },
      },
      wrong {
        ja = "控えのディスクが、元と別のメーカーの物だ", en = "The copy disk is of another make",
        feedback = {
          ja = "合わないように思えますが、戻せます。同時に壊れにくいのは、よい点です。",
          en = "One may expect trouble, but it restores. Two makes seldom fail together.",
        },
      },
      right {
        ja = "新しい共有フォルダーが、対象に入っていない",
        en = "A new shared folder was never included",
        feedback = {
          ja = "選んだ所だけが「成功」しています。",
          en = "Only what was chosen succeeded.",
        },
      },
      wrong {
        ja = "戻す練習を、別のパソコンでしている", en = "Practice is done on another PC",
        feedback = { ja = "それが、よい練習です。", en = "That is the right way." },
      },
      right {
        ja = "会計ソフトを入れ直す番号が見つからない",
        en = "The key to reinstall the accounting software is missing",
        feedback = {
          ja = "データだけでは開けません。番号も控えます。",
          en = "Data alone will not open. Keep the key as well.",
        },
      },
    },

    true_false {
      id = "odd-day",
      review = { "offline" },
      stem = {
        ja = "控えの曜日でも、パソコンの様子がおかしければ、ディスクをつながずに相談する。",
        en = "Even if it is the day for copying, connect no disk when the PC acts oddly; ask \z
              first.",
      },
      answer = true,
      feedback = {
        ja = "1回飛ばしても、前の控えが残ります。つないで失えば、何も残りません。",
        en = "Skip one and the last copy remains. Connect, and there may be none.",
      },
    },
  },
}
