-- Unit 24 of the supplement of 2009 (seed 000, line 169); what firms told of infections in 2009 (seed 003).
module {
  id = "supplement-infected",
  version = 1,
  minutes = 12,
  title = { ja = "ウイルスに感染したとき", en = "When a virus gets in" },
  summary = {
    ja = "感染に気づいてからの1時間、知らせる相手、手がかりの残し方、元に戻す順番を身につけま\z
          す。",
    en = "Learn the first hour, whom to tell, how to keep the traces, and in which order to \z
          recover.",
  },

  page {
    id = "signs",
    title = { ja = "気づくきっかけと、にせの警告", en = "Signs, and false alarms" },
    figure {
      picture = "signs.svg",
      description = {
        ja = "四つの絵。鍵の絵とファイルが並ぶ画面、止まった盾、電話をする取引先、電話番号の出た\z
              にせの警告画面。",
        en = "Four pictures: a screen with locked files, a shield that is off, a partner on the \z
              phone, a false warning with a telephone.",
      },
      labels = {
        {
          x = 0.255,
          y = 0.41,
          width = 0.44,
          ja = "ファイルが開かない", en = "Files do not open",
        },
        { x = 0.745, y = 0.41, width = 0.44, ja = "対策ソフトが止まる", en = "Antivirus is off" },
        {
          x = 0.255,
          y = 0.91,
          width = 0.44,
          ja = "「変なメールが来た」", en = "“Odd mail from you”",
        },
        { x = 0.745, y = 0.91, width = 0.44, ja = "にせの警告", en = "A false alarm" },
      },
    },
    paragraph {
      ja = "初めの三つは、**感染を疑うしるし**です。気のせいにせず、切り離して知らせます。",
      en = "The first three **point to an infection**. Do not shrug them off: disconnect, and \z
            tell someone.",
    },
    warning {
      ja = "急に音が鳴り、**電話番号**が出る警告は、にせ物です。電話せず、Escキーを長く押して閉\z
            じます。閉じなければ、触らず社内に聞きます。",
      en = "A loud warning with a **telephone number** is fake. Do not call; hold Esc and close \z
            it. If it stays, leave it and ask in the office.",
    },
  },

  page {
    id = "hour",
    title = { ja = "最初の1時間", en = "The first hour" },
    figure {
      picture = "hour.svg",
      description = {
        ja = "時間の線に四つの絵。抜いたケーブル、カメラ、電話、ノート。",
        en = "A time line with four pictures: a cable pulled out, a camera, a telephone, a \z
              notebook.",
      },
      labels = {
        { x = 0.125, y = 0.87, width = 0.23, ja = "切り離す", en = "Unplug" },
        { x = 0.375, y = 0.87, width = 0.23, ja = "残す", en = "Keep" },
        { x = 0.625, y = 0.87, width = 0.23, ja = "知らせる", en = "Tell" },
        { x = 0.875, y = 0.87, width = 0.23, ja = "書く", en = "Write" },
      },
    },
    steps {
      {
        ja = "**切り離す** LANの線を抜き、Wi-Fiを切る",
        en = "**Unplug:** pull the network cable, Wi-Fi off",
      },
      {
        ja = "**残す** 電源は切らず、画面を写真に撮る",
        en = "**Keep:** leave it on, photograph the screen",
      },
      {
        ja = "**知らせる** 別の電話で、決めてある相手に",
        en = "**Tell:** call the person agreed on, by another phone",
      },
      {
        ja = "**書く** 時刻と、したことを紙に書き続ける",
        en = "**Write:** the time, and what was done, on paper",
      },
    },
    note {
      ja = "電源を切ると、手がかりが消えることがあります。切るかどうかは、相談した相手と決めま\z
            す。",
      en = "Switching off can wipe traces. Decide it with the expert you ask.",
    },
  },

  page {
    id = "spread",
    title = { ja = "一台で済んだ、と思わない", en = "Do not think it is just one" },
    figure {
      picture = "spread.svg",
      description = {
        ja = "上の機器から、パソコン、共有ディスク、控えのディスク、社外に線が伸びる。社外と控え\z
              の線に×の印。",
        en = "Lines lead from a device to a PC, a shared disk, a copy disk and the outside. \z
              Crosses cut the lines to the outside and to the copy.",
      },
      labels = {
        { x = 0.12, y = 0.91, width = 0.22, ja = "PC", en = "PCs" },
        { x = 0.37, y = 0.91, width = 0.22, ja = "共有", en = "Shared" },
        { x = 0.63, y = 0.91, width = 0.22, ja = "控え", en = "Copy" },
        { x = 0.88, y = 0.91, width = 0.22, ja = "社外", en = "Outside" },
      },
    },
    list {
      {
        ja = "**控え（バックアップ）のディスクを外す**。つないでいなければ、つながない",
        en = "**Unplug backup disks**; connect none",
      },
      {
        ja = "何台もおかしいなら、**外への線**も抜く",
        en = "If several act up, cut **the line to the outside**",
      },
      {
        ja = "共有ディスクとVPN装置（外からの入口）も見てもらう",
        en = "Have shared disks and the VPN device, the way in from outside, checked",
      },
      {
        ja = "ほかの人に「開かないで、つながないで」と伝える",
        en = "Tell all: open nothing, connect nothing",
      },
    },
    example {
      ja = "2009年のIPAの調査にも、海外とやり取りする部署から、全部の機器に広がった会社がありま\z
            した。",
      en = "In IPA's survey of 2009, too, there was a firm where it had spread from the \z
            department that dealt with firms abroad to every machine.",
    },
  },

  page {
    id = "evidence",
    title = { ja = "手がかりは、消さずに残す", en = "Keep the traces" },
    grid {
      { { ja = "残す物", en = "Keep" }, { ja = "どうやって", en = "How" } },
      {
        { ja = "画面、脅迫の文", en = "Screen, ransom note" },
        { ja = "スマホで撮る", en = "Photograph them" },
      },
      {
        { ja = "VPN、ルーター、クラウドの記録", en = "Logs of VPN, router, cloud" },
        {
          ja = "**上書きされる前に**書き出す", en = "Export them **before they are overwritten**",
        },
      },
      {
        { ja = "怪しいメール", en = "The odd mail" },
        { ja = "消さずに取っておく", en = "Do not delete it" },
      },
      {
        { ja = "感染した機器", en = "The machine" },
        { ja = "「触らない」の札を貼る", en = "Label it “do not touch”" },
      },
    },
  },

  page {
    id = "before-reset",
    title = { ja = "初期化の前に", en = "Before you reset anything" },
    paragraph {
      ja = "どこから入られ、何を持ち出されたか。それが分からないと、**ふさぐ穴も、知らせる相手も\z
            決められません**。",
      en = "How did they get in, what did they take? Without that **you cannot close the hole, \z
            nor know whom to tell**.",
    },
    single {
      id = "check-clean",
      stem = {
        ja = "親切な社員が「初期化しておきます」と言います。何と答えますか。",
        en = "A helpful colleague offers to reset the PC. Your answer?",
      },
      wrong {
        ja = "頼む。早く使えるようにしたい", en = "Please do; we need it soon",
        feedback = {
          ja = "仕事を戻したいのは当然です。しかし、どこから入られたか分からず、次も入られます。",
          en = "You want to work. But how they got in stays unknown, and they will be back.",
        },
      },
      wrong {
        ja = "頼む。ただし写真を撮ってから", en = "Please do, after a photograph",
        feedback = {
          ja = "画面は残りますが、機器の中の跡は消えます。",
          en = "The screen is kept, but traces inside are lost.",
        },
      },
      right {
        ja = "待って。専門の人が見るまで触らない", en = "Wait until an expert has looked",
        feedback = {
          ja = "札を貼り、別の機器で仕事を続けます。",
          en = "Label it, and work on another machine.",
        },
      },
    },
  },

  page {
    id = "ransom",
    title = { ja = "ランサムウェア：払えば戻るのか", en = "Ransomware: does paying help?" },
    figure {
      picture = "ransom.svg",
      description = {
        ja = "左は鍵のかかった書類の山と、同じ書類を抱える覆面の人物。右は天びんで、お金の皿と、\z
              控えの皿。",
        en = "Left: locked documents and a masked person holding copies. Right: scales with \z
              money on one side and a backup disk on the other.",
      },
      labels = {
        { x = 0.255, y = 0.915, width = 0.44, ja = "開けなくし、盗む", en = "Locked and stolen" },
        { x = 0.745, y = 0.915, width = 0.44, ja = "頼れるのは控え", en = "Rely on copies" },
      },
    },
    paragraph {
      ja = "データを開けなくし、**盗んだ物を公開すると脅す**手口です。払っても戻る保証はなく、ま\z
            た狙われるおそれがあります。",
      en = "It locks your data and **threatens to publish what it stole**. Paying guarantees \z
            nothing, and they may come again.",
    },
    list {
      {
        ja = "返事や支払いをする前に、**警察に相談**する",
        en = "**Talk to the police** before you answer or pay",
      },
      {
        ja = "種類によっては、元に戻す道具を警察や協力団体が公開している",
        en = "For some kinds the police and partners publish tools that unlock",
      },
      { ja = "控えが無事なら、そこから作り直せる", en = "With a sound copy you can rebuild" },
    },
    note {
      ja = "2025年10月から、被害は国の**共通の様式**で、警察にも個人情報保護委員会にも届けられま\z
            す。",
      en = "Since October 2025 one **common form** serves for police and authorities.",
    },
  },

  page {
    id = "whom",
    title = { ja = "誰に、何のために知らせるか", en = "Whom to tell, and why" },
    grid {
      { { ja = "相手", en = "Whom" }, { ja = "何のために", en = "Why" } },
      {
        { ja = "保守の会社、専門の業者", en = "Maintenance firm, specialists" },
        { ja = "調べて、直す", en = "Examine, repair" },
      },
      {
        { ja = "警察のサイバー犯罪相談窓口", en = "Police desk for cybercrime" },
        { ja = "捜査、手口の情報", en = "Investigation" },
      },
      {
        { ja = "IPA、JPCERT/CC", en = "IPA, JPCERT/CC" },
        { ja = "初めの動きの相談", en = "Advice on first steps" },
      },
      {
        { ja = "個人情報保護委員会", en = "Personal Information Protection Commission" },
        { ja = "個人データが漏れた、おそれがある", en = "Personal data leaked, or may have" },
      },
      {
        { ja = "取引先", en = "Partners" },
        { ja = "にせメールを止めてもらう", en = "So that they stop fake mails" },
      },
      {
        { ja = "保険会社", en = "Insurer" },
        {
          ja = "**業者に頼む前に**、条件を確かめる",
          en = "Check the terms **before hiring help**",
        },
      },
    },
  },

  page {
    id = "recover",
    title = { ja = "戻す順番：穴をふさいでから", en = "Recover: close the hole first" },
    figure {
      picture = "recover.svg",
      description = {
        ja = "上る階段に五つの絵。ふさがれた壁の穴、きれいなパソコン、新しい鍵、虫めがねとディス\z
              ク、目。",
        en = "Stairs with five pictures: a patched hole, a clean laptop, a new key, a magnifier \z
              with a disk, an eye.",
      },
      labels = {
        { x = 0.135, y = 0.83, width = 0.17, ja = "1", en = "1" },
        { x = 0.32, y = 0.83, width = 0.17, ja = "2", en = "2" },
        { x = 0.505, y = 0.83, width = 0.17, ja = "3", en = "3" },
        { x = 0.69, y = 0.83, width = 0.17, ja = "4", en = "4" },
        { x = 0.875, y = 0.83, width = 0.17, ja = "5", en = "5" },
      },
    },
    steps {
      { ja = "入られた穴をふさぐ（更新、設定）", en = "Close the hole (updates, settings)" },
      { ja = "感染した機器を初期化して入れ直す", en = "Reset infected machines" },
      {
        ja = "**別の機器で**全部のパスワードを変える",
        en = "Change every password **on another device**",
      },
      {
        ja = "**感染する前の日付**の控えを調べ、戻す",
        en = "Check a copy **from before**, and restore it",
      },
      { ja = "数週間、サインインの記録を見る", en = "Watch the sign-ins for some weeks" },
    },
    warning {
      ja = "急いで控えをつなぐと、最後の控えまで失います。",
      en = "Connect the copy too soon, and you lose it as well.",
    },
  },

  page {
    id = "ready",
    title = { ja = "止まっても続ける用意", en = "Ready to go on without PCs" },
    paragraph {
      ja = "戻るまで、何日もかかることがあります。**紙とペンで続ける仕事**を、先に決めておきま\z
            す。",
      en = "Recovery can take days. Settle beforehand **which work goes on with pen and paper**.",
    },
    figure {
      picture = "ready.svg",
      description = {
        ja = "止まったパソコンの横で、人が紙の帳面と電話で注文を受けている。壁に連絡先の紙。",
        en = "Beside a dead PC a person takes orders with a paper book and a telephone. A \z
              contact sheet hangs on the wall.",
      },
      labels = {
        { x = 0.2, y = 0.915, width = 0.34, ja = "止まったPC", en = "PC stopped" },
        { x = 0.73, y = 0.915, width = 0.5, ja = "紙で受ける注文", en = "Orders on paper" },
      },
    },
    list {
      {
        ja = "紙の連絡先：社内、保守の会社、警察、取引先",
        en = "Contacts on paper: staff, maintenance, police, partners",
      },
      {
        ja = "紙の伝票と、今週の予定を刷った物",
        en = "Paper slips, and this week's plan in print",
      },
      {
        ja = "お客様に言う一言：「調べています。次は○時に」",
        en = "A line for customers: “We are looking into it; we call again at …”",
      },
    },
    ask {
      ja = "今朝、全部のパソコンが止まったら、今日の仕事のどれを続けますか。",
      en = "If every PC stopped this morning, which work would go on today?",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    order {
      id = "first-hour",
      review = { "hour", "recover" },
      stem = {
        ja = "印刷所で、パソコンのファイルに見慣れない名前が付き始めました。順に並べてください。",
        en = "At a print shop, files on a PC begin to get strange names. Put the steps into \z
              order.",
      },
      feedback = {
        ja = "広がりを止め、残し、知らせます。控えをつなぐのは、穴をふさいだ後です。",
        en = "Stop it, keep traces, tell. The copy is connected after the hole is closed.",
      },
      option { ja = "LANの線を抜き、Wi-Fiを切る", en = "Pull the cable and switch Wi-Fi off" },
      option { ja = "画面を写真に撮る", en = "Photograph the screen" },
      option { ja = "決めてある相手に電話する", en = "Call the person agreed on" },
      option { ja = "入られた穴をふさぐ", en = "Close the hole" },
      option { ja = "控えから戻す", en = "Restore from the copy" },
    },

    single {
      id = "pop-up",
      review = { "signs" },
      stem = {
        ja = "伝票を探していたら、大きな音と「ウイルスを5個検出。サポートに電話を」の画面が出\z
              て、閉じません。どうしますか。",
        en = "While you look for a form, a loud page says: “5 viruses found. Call support.” \z
              It will not close. What do you do?",
      },
      wrong {
        ja = "書いてある番号に電話する", en = "Call the number that it shows at once",
        feedback = {
          ja = "電話に人が出ると安心します。その人が、遠隔操作とお金を求めてきます。",
          en = "A voice is reassuring. That voice will ask for remote control and money.",
        },
      },
      right {
        ja = "Escキーを長く押して閉じ、社内に話す", en = "Close it with Esc; tell the office",
        feedback = {
          ja = "画面だけの脅しなら、これで終わります。何か押した後なら、それも話します。",
          en = "If it is only a page, it ends here. If you pressed anything, say so.",
        },
      },
      wrong {
        ja = "勧められた無料の掃除ソフトを入れる", en = "Install the free cleaner that it offers",
        feedback = {
          ja = "自分で直そうとする気持ちは立派です。その「掃除」が本物のウイルスです。",
          en = "You want to mend it yourself. The cleaner is the virus.",
        },
      },
    },

    categorize {
      id = "do-not",
      review = { "spread", "evidence", "hour", "recover" },
      stem = {
        ja = "共有ディスクのファイルが開かなくなった直後です。する事と、しない事に分けてくださ\z
              い。",
        en = "Files on the shared disk have just stopped opening. Do it, or not?",
      },
      feedback = {
        ja = "広がりを止める事、手がかりを残す事は「する」です。",
        en = "Do what stops it and keeps the traces.",
      },
      category {
        ja = "する", en = "Do",
        option {
          ja = "つないであった控えのディスクを外す", en = "Unplug the copy disk",
          feedback = { ja = "今なら、まだ無事かもしれません。", en = "It may still be sound." },
        },
        option {
          ja = "ルーターの記録を書き出す", en = "Export the router's log",
          feedback = { ja = "古い記録から上書きされます。", en = "Old entries are overwritten." },
        },
        option {
          ja = "ほかの人に、つながないよう伝える", en = "Tell the others not to connect",
          feedback = {
            ja = "一人でもつなぐと、広がります。",
            en = "One is enough to spread it.",
          },
        },
      },
      category {
        ja = "しない", en = "Do not",
        option {
          ja = "家にあった控えをつないで、急いで戻す",
          en = "Fetch the copy from home and restore at once",
          feedback = {
            ja = "納期を思うと試したくなります。穴が開いたままでは、最後の控えも失います。",
            en = "Deadlines press. But with the hole open you lose the last copy, too.",
          },
        },
        option {
          ja = "電源を入れ直してみる", en = "Switch off and on",
          feedback = {
            ja = "いつもの直し方です。手がかりが消えることがあります。",
            en = "The usual cure, but traces may vanish.",
          },
        },
        option {
          ja = "怪しいメールを消して、きれいにする", en = "Delete the odd mail",
          feedback = {
            ja = "二度と開かないための工夫ですが、調べる材料もなくなります。",
            en = "Nobody opens it again, but there is nothing left to examine.",
          },
        },
      },
    },

    single {
      id = "why-keep",
      review = { "before-reset", "evidence" },
      stem = {
        ja = "社長が言います。「早く新しいPCを買おう。古いのは捨てていい。」調べてもらう理由とし\z
              て、いちばん大事なのはどれですか。",
        en = "The boss says: “Buy new PCs and throw the old ones away.” What is the best \z
              reason to have them examined first?",
      },
      hints = {
        {
          ja = "新しいパソコンを買っても、変わらない物は何ですか。",
          en = "What stays the same when you buy new PCs?",
        },
      },
      wrong {
        ja = "壊れた部品が分かり、直して使い続けられる", en = "It shows which part broke",
        feedback = {
          ja = "動かないと故障に見えます。ウイルスでは、部品は壊れていません。",
          en = "What does not work looks broken. But a virus breaks no parts.",
        },
      },
      wrong {
        ja = "社員の誰が開いたかを、はっきりさせられる",
        en = "It shows which of the staff opened it",
        feedback = {
          ja = "原因を人に求めたくなります。責めても、穴はふさがりません。",
          en = "One looks for a person. Blame closes no hole.",
        },
      },
      right {
        ja = "入られた穴と、持ち出された物が分かる", en = "It shows the hole and what was taken",
        feedback = {
          ja = "新しい機械にしても、同じ穴からまた入られます。知らせる相手も決まりません。",
          en = "New machines have the same hole. And you would not know whom to tell.",
        },
      },
    },

    true_false {
      id = "pay-back",
      review = { "ransom" },
      stem = {
        ja = "脅迫文に「24時間以内に払えば半額」とあっても、返事をする前に警察に相談する。",
        en = "Even if the note says “half price within 24 hours”, talk to the police before \z
              you answer.",
      },
      answer = true,
      feedback = {
        ja = "急がせるのは、考えさせないための手です。払っても戻る保証はありません。",
        en = "Haste is meant to stop you thinking. Paying guarantees nothing.",
      },
    },

    match {
      id = "who-why",
      review = { "whom" },
      stem = { ja = "その頼みに合う相手を選んでください。", en = "Who is it for?" },
      also = { { ja = "電話会社", en = "The phone company" } },
      feedback = { ja = "相手ごとに、できる事が違います。", en = "Each can do something else." },
      pair {
        ja = "犯人の捜査と、手口の情報", en = "Investigation, and how such attacks go",
        with = { ja = "警察の相談窓口", en = "The police desk" },
        feedback = { ja = "捜査ができるのは警察です。", en = "Only the police investigate." },
      },
      pair {
        ja = "400人分の会員の名簿を盗まれたおそれの報告",
        en = "Report that a list of 400 members may have been stolen",
        with = {
          ja = "個人情報保護委員会", en = "Personal Information Protection Commission",
        },
        feedback = {
          ja = "悪意による漏えいは、1人からでも報告します。",
          en = "A malicious leak is reported from one person on.",
        },
      },
      pair {
        ja = "にせの請求メールに注意してもらう", en = "A warning of false invoices",
        with = { ja = "取引先", en = "Business partners" },
        feedback = {
          ja = "受け取る人だけが、止められます。",
          en = "Only those who get them can stop them.",
        },
      },
      pair {
        ja = "調査費が補償されるかの確認", en = "Whether costs of examining are covered",
        with = { ja = "保険会社", en = "The insurer" },
        feedback = {
          ja = "頼んだ後では、出ないことがあります。",
          en = "After hiring it may be too late.",
        },
      },
    },

    single {
      id = "which-copy",
      review = { "recover" },
      stem = {
        ja = "入られたのは11月3日と分かりました。毎晩の控えが30日分、切り離して残っています。今\z
              日は11月20日です。どれを戻しますか。",
        en = "They got in on 3 November. Nightly copies of 30 days are kept offline. Today is \z
              20 November. Which one do you restore?",
      },
      ordered = true,
      wrong {
        ja = "11月19日の控え。いちばん新しい", en = "19 November: the newest one there is",
        feedback = {
          ja = "新しいほど仕事が残ります。しかし、犯人の仕掛けも残っています。",
          en = "It holds most work, but also what the attackers left.",
        },
      },
      right {
        ja = "11月2日の控え。入られる前の物", en = "2 November: the day before it",
        feedback = {
          ja = "その後の仕事は、調べた書類だけを足していきます。",
          en = "Add later work document by document, after checking it.",
        },
      },
      wrong {
        ja = "11月3日の控え。その日の朝まで分かる", en = "3 November: the day itself",
        feedback = {
          ja = "その日のいつ入られたかが分かれ目です。一日前なら確かです。",
          en = "It depends on the hour. A day earlier is sure.",
        },
      },
    },

    multiple {
      id = "paper-ready",
      review = { "ready" },
      stem = {
        ja = "菓子の卸の会社（12人）が、止まったときに備えて印刷しておく物を、すべて選んでくださ\z
              い。",
        en = "A sweets wholesaler (12 people) prepares for a stop. What should be on paper? \z
              Choose all.",
      },
      right {
        ja = "保守の会社と警察の連絡先", en = "Numbers of maintenance and police",
        feedback = {
          ja = "画面が開かないときに要る物です。",
          en = "Needed when no screen opens.",
        },
      },
      wrong {
        ja = "全員のパスワードの一覧", en = "Everybody's passwords",
        feedback = {
          ja = "あれば便利に思えますが、見た人が全部に入れます。",
          en = "Handy, but whoever sees it gets in everywhere.",
        },
      },
      right {
        ja = "今週の配達先と数量", en = "This week's deliveries",
        feedback = { ja = "これで明日も届けられます。", en = "With it you deliver tomorrow." },
      },
      wrong {
        ja = "会計の全データ", en = "All the accounts",
        feedback = {
          ja = "控えで守る物です。紙の山では使えません。",
          en = "That is for backups; a heap of paper is no use.",
        },
      },
      right {
        ja = "注文を書く紙の伝票", en = "Paper order slips",
        feedback = { ja = "電話で受けられます。", en = "Orders can come by phone." },
      },
    },
  },
}
