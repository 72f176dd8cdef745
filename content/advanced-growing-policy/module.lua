-- Unit 15 of the seminar of 2009 (seed 000, lines 152-164). The three firms advised in Tohoku: report
-- of February 2022 (seed 001). Why a rule book is no end in itself: IPA's guide of June 2021 (seed 002).
module {
  id = "advanced-growing-policy",
  version = 1,
  minutes = 14,
  title = { ja = "セキュリティポリシーを育てる", en = "Growing the policy" },
  summary = {
    ja = "作った決まりを、教え、確かめ、例外を認め、事故から学び、毎年直していけるようになります\z
          。",
    en = "Teach the rules, check them, allow exceptions, learn from accidents, and mend them \z
          every year.",
  },

  page {
    id = "shelf",
    title = { ja = "棚で眠る決まり、働く決まり", en = "Rules asleep, rules at work" },
    paragraph {
      ja = "決まりは、作った日から古くなります。人も道具も手口も変わるからです。",
      en = "Rules begin to age on the day they are written: people, tools and tricks change.",
    },
    figure {
      picture = "shelf.svg",
      description = {
        ja = "左は、くもの巣のかかった棚に厚いファイルが一冊。右は、壁に貼られた一枚の紙の前で三\z
              人が話している。",
        en = "Left: a thick binder on a shelf with a cobweb. Right: three people talk in front \z
              of one sheet on the wall.",
      },
      labels = {
        { x = 0.24, y = 0.92, width = 0.44, ja = "棚で眠る", en = "Asleep on a shelf" },
        { x = 0.76, y = 0.9, width = 0.44, ja = "毎日使う", en = "In daily use" },
      },
    },
    paragraph {
      ja = "眠る訳は三つです。**知らない、守れない、今の仕事に合わない**。どれも、育てる手入れで\z
            防げます。",
      en = "They fall asleep for three reasons: people **do not know** them, **cannot keep** \z
            them, or they **no longer fit** the work. Care prevents all three.",
    },
  },

  page {
    id = "pdca",
    title = { ja = "四つを回す", en = "Four steps that go round" },
    figure {
      picture = "pdca.svg",
      description = {
        ja = "四つの円が輪に並び、矢印でつながる。紙、人、虫めがね、えんぴつの絵が入っている。",
        en = "Four circles in a ring joined by arrows, with a sheet, people, a magnifying glass \z
              and a pencil.",
      },
      labels = {
        { x = 0.5, y = 0.065, width = 0.3, ja = "決める", en = "Plan" },
        { x = 0.885, y = 0.5, width = 0.22, ja = "行う", en = "Do" },
        { x = 0.5, y = 0.935, width = 0.3, ja = "確かめる", en = "Check" },
        { x = 0.115, y = 0.5, width = 0.22, ja = "直す", en = "Act" },
      },
    },
    paragraph {
      ja = "計画（Plan）、実行（Do）、点検（Check）、見直し（Act）の頭文字で**PDCA**と呼びます。",
      en = "After the first letters this is called **PDCA**: Plan, Do, Check, Act.",
    },
    example {
      ja = "9人の会計事務所は、1月に決め、毎月の朝礼で伝え、6月と10月に確かめ、12月に直します。",
      en = "An accountant's office of nine plans in January, reminds people monthly, checks in \z
            June and October, and mends in December.",
    },
  },

  page {
    id = "calendar",
    title = { ja = "一年の予定に入れる", en = "Put it into the calendar" },
    grid {
      { { ja = "いつ", en = "When" }, { ja = "すること", en = "What" } },
      {
        { ja = "人が入った日", en = "A person joins" },
        { ja = "15分の説明と、秘密を守る誓約", en = "15 minutes of rules; a promise of secrecy" },
      },
      {
        { ja = "毎月の朝礼", en = "Monthly meeting" },
        { ja = "手口を一つ、3分で", en = "One trick, in three minutes" },
      },
      { { ja = "6月と10月", en = "June, October" }, { ja = "点検の日", en = "Checking day" } },
      {
        { ja = "9月", en = "September" },
        { ja = "メールと連絡の訓練", en = "Drill: mail and calls" },
      },
      {
        { ja = "12月", en = "December" },
        { ja = "見直しと、代表者の署名", en = "Review, signed by the owner" },
      },
      {
        { ja = "人が辞める日", en = "A person leaves" },
        { ja = "IDを止め、機器を返す", en = "Close accounts, return devices" },
      },
    },
    note {
      ja = "「時間ができたら」では、時間はできません。日付と担当者を先に書きます。",
      en = "“Some day” never comes. Write down the day and name first.",
    },
  },

  page {
    id = "teach",
    title = { ja = "教える：短く、何度も", en = "Teach: briefly, again and again" },
    paragraph {
      ja = "年に一度の長い講習より、短い話を何度も。パートや派遣の人にも、同じ日に伝えます。",
      en = "Short talks again and again beat one long lecture a year. Part-timers and temporary \z
            staff hear them too.",
    },
    example {
      ja = "2021年度に東北で助言を受けた3社（5人以下から50人）は、どこも初めての全員研修を開きま\z
            した。教材は5か条と、自社のハンドブックです。1社は毎週月曜に注意を伝えると決めました\z
            。",
      en = "Three firms in Tohoku that got advice in fiscal 2021 (the largest with up to 50 \z
            people) held their first training for everyone, with IPA's five articles and a \z
            handbook of their own. One settled on a reminder every Monday.",
    },
    single {
      id = "teach-check",
      stem = {
        ja = "にせメールの講習を聞いた人が、いちばん長く覚えているのは、どれですか。",
        en = "What will people remember longest about fake mails?",
      },
      wrong {
        ja = "攻撃の種類の一覧",
        en = "A list of kinds of attack",
        feedback = {
          ja = "まとまって見えますが、自分の仕事と結びつきません。",
          en = "Neat, but it has no link to their own work.",
        },
      },
      right {
        ja = "先週、自社に届いた一通",
        en = "One that reached the firm last week",
        feedback = {
          ja = "いつもの仕事の中で起きると分かります。",
          en = "It shows that it happens here.",
        },
      },
      wrong {
        ja = "よその大企業の被害額",
        en = "What a big firm lost",
        feedback = {
          ja = "驚きますが、自分の話とは思えません。",
          en = "It startles, but seems to concern others.",
        },
      },
    },
  },

  page {
    id = "drill",
    title = {
      ja = "訓練：だまされた数より、知らせた数",
      en = "Drills: count reports, not victims",
    },
    paragraph {
      ja = "にせメールを会社から送る訓練では、開いた人を責めません。数えるのは、**知らせてくれた\z
            人の数と早さ**です。",
      en = "When the firm sends a fake mail as a drill, nobody is blamed for opening it. What \z
            counts is **how many report it, and how soon**.",
    },
    figure {
      picture = "drill.svg",
      description = {
        ja = "左の人はメールを開いて叱られ、口を閉じる。右の人はメールを見て電話をかけ、全員に知\z
              らせが回る。",
        en = "Left: a person who opened the mail is scolded and falls silent. Right: a person \z
              phones, and word goes round to everybody.",
      },
      labels = {
        { x = 0.24, y = 0.9, width = 0.44, ja = "責めると、隠す", en = "Blame, and they hide" },
        {
          x = 0.76,
          y = 0.9,
          width = 0.44,
          ja = "ほめると、広まる",
          en = "Thanks, and word spreads",
        },
      },
    },
    ask {
      ja = "訓練のとき、開いた人の名前を皆の前で言っていませんか。",
      en = "Do you name those who opened it in front of the others?",
    },
  },

  page {
    id = "look",
    title = { ja = "確かめる：聞くより、見る", en = "Check: do not ask, look" },
    grid {
      {
        { ja = "聞くだけでは分からない", en = "Asking tells little" },
        { ja = "見れば分かる", en = "Looking shows it" },
      },
      {
        { ja = "控えは取っていますか", en = "Do you make backups?" },
        {
          ja = "一つのファイルを、目の前で戻してもらう",
          en = "Let them restore one file before your eyes",
        },
      },
      {
        { ja = "辞めた人のIDは止めましたか", en = "Are old accounts closed?" },
        { ja = "IDの一覧と名簿を並べる", en = "Lay the accounts beside the staff list" },
      },
      {
        { ja = "更新していますか", en = "Do you update?" },
        { ja = "更新の画面の日付を見る", en = "Read the date on the update screen" },
      },
      {
        { ja = "書類は片づけていますか", en = "Are papers put away?" },
        { ja = "昼休みに机を回る", en = "Walk round at lunch" },
      },
    },
    single {
      id = "look-check",
      stem = {
        ja = "「はい、しています」という答えだけの点検に、いちばん足りないのは何ですか。",
        en = "A check that collects only the answer “yes, we do”: what does it lack most?",
      },
      wrong {
        ja = "答えた人の署名",
        en = "The person's signature",
        feedback = {
          ja = "責任は重くなりますが、事実かどうかは分からないままです。",
          en = "It makes the answer weightier, not truer.",
        },
      },
      wrong {
        ja = "詳しい質問の数",
        en = "More detailed questions",
        feedback = {
          ja = "細かくしても、思い込みの答えが増えるだけのことがあります。",
          en = "More questions may only bring more beliefs.",
        },
      },
      right {
        ja = "それを示す物や画面",
        en = "A thing or screen that shows it",
        feedback = {
          ja = "証拠を見れば、思い込みに気づけます。",
          en = "Evidence reveals what is only believed.",
        },
      },
    },
  },

  page {
    id = "exception",
    title = { ja = "例外は、認めて期限をつける", en = "Allow exceptions, with an end date" },
    paragraph {
      ja = "守れない決まりを黙って破ると、ほかの決まりも軽くなります。無理なら、**例外を願い出る\z
            道**を作ります。",
      en = "A rule that is quietly broken weakens all the others. Where it cannot be kept, give \z
            people **a way to ask for an exception**.",
    },
    figure {
      picture = "exception.svg",
      description = {
        ja = "左から順に、閉じた門の前で紙を出す人、盾に守られたパソコン、一日に丸の付いたカレン\z
              ダー。",
        en = "From left to right: a person with a paper before a closed gate, a laptop under a \z
              shield, a calendar with one day ringed.",
      },
      labels = {
        { x = 0.17, y = 0.92, width = 0.32, ja = "願い出る", en = "Ask" },
        { x = 0.5, y = 0.92, width = 0.32, ja = "代わりの守り", en = "Other cover" },
        { x = 0.83, y = 0.92, width = 0.32, ja = "期限で終わる", en = "It ends" },
      },
    },
    list {
      { ja = "誰が、なぜ願い出たか", en = "Who asks, and why" },
      { ja = "認めた人と、代わりの守り", en = "Who allows it, and what protects instead" },
      {
        ja = "終わる日。来たら、やめるか決まりを直す",
        en = "The last day: then stop, or change the rule",
      },
    },
  },

  page {
    id = "exception-case",
    title = { ja = "古い機械が、更新できないとき", en = "When an old machine cannot be updated" },
    example {
      ja = "金属加工の会社で、検査機のパソコンが古いOSでしか動きません。「古いOSは使わない」とい\z
            う決まりを守ると、検査が止まります。",
      en = "At a metalworker's, the PC of a testing machine runs only on an old system. The \z
            rule “no old systems” would stop all testing.",
    },
    paragraph {
      ja = "このとき、黙認と全面停止の間に、例外という答えがあります。",
      en = "Between looking away and stopping the work stands a third answer: an exception.",
    },
    multiple {
      id = "exception-check",
      stem = {
        ja = "例外として認めるときに要るものを、すべて選んでください。",
        en = "Choose all that such an exception needs.",
      },
      right {
        ja = "社内の通信から切り離す",
        en = "Take it off the office network",
        feedback = { ja = "代わりの守りです。", en = "That is the other cover." },
      },
      wrong {
        ja = "本人の反省文",
        en = "A letter of apology",
        feedback = {
          ja = "けじめに見えますが、誰も悪くなく、危険も減りません。",
          en = "It looks proper, but nobody did wrong and nothing gets safer.",
        },
      },
      right {
        ja = "入れ替える年月",
        en = "The month of its replacement",
        feedback = {
          ja = "期限のない例外は、いつもの姿になります。",
          en = "Without an end, the exception becomes the rule.",
        },
      },
      wrong {
        ja = "担当者だけの口約束",
        en = "A word with the person in charge",
        feedback = {
          ja = "早くて楽ですが、異動すると誰も知らなくなります。",
          en = "Quick, but forgotten when that person moves.",
        },
      },
    },
  },

  page {
    id = "incident",
    title = { ja = "事故は、決まりを育てる", en = "Accidents make rules grow" },
    figure {
      picture = "incident.svg",
      description = {
        ja = "左は、床の段差で転んだ人を、もう一人が責めている。右は、段差に坂の板が渡され、人が\z
              歩いて通る。",
        en = "Left: a person has tripped over a step, and another scolds. Right: a ramp covers \z
              the step and a person walks on.",
      },
      labels = {
        { x = 0.24, y = 0.9, width = 0.44, ja = "誰が、で終わる", en = "Asking who" },
        { x = 0.76, y = 0.9, width = 0.44, ja = "なぜ、で直る", en = "Asking why" },
      },
    },
    list {
      { ja = "ひやりとしただけのことも、知らせてもらう", en = "Ask for near misses, too" },
      {
        ja = "「誰が」より「**なぜ起きたか**」を三度問う",
        en = "Ask **why**, three times, rather than who",
      },
      { ja = "直すのは人の心がけより、仕組み", en = "Mend the way of working, not the attitude" },
      { ja = "決めたことを一行、規程に書き足す", en = "Add one line to the rules" },
    },
    example {
      ja = "送り先を間違えた。なぜ：候補に似た名前が並ぶ。対策：社外あては、一分後に送られる設定\z
            に。",
      en = "A mail went astray. Why? Similar names stand together in the list. So: mails to the \z
            outside leave a minute later.",
    },
  },

  page {
    id = "old-rules",
    title = { ja = "役目を終えた決まりは、消す", en = "Remove rules that have had their day" },
    paragraph {
      ja = "決まりは増えるだけでは育ちません。今では逆効果になる決まりもあります。",
      en = "Rules do not grow by numbers alone. Some now do harm.",
    },
    grid {
      { { ja = "昔の決まり", en = "The old rule" }, { ja = "今", en = "Now" } },
      {
        { ja = "三か月ごとにパスワードを変える", en = "Change passwords every three months" },
        {
          ja = "漏れた疑いがあるとき、すぐ変える",
          en = "Change at once when one may have leaked",
        },
      },
      {
        {
          ja = "暗号化ZIPを送り、次のメールでパスワード",
          en = "Send an encrypted ZIP, its password in the next mail",
        },
        {
          ja = "相手を限り、期限をつけて共有する",
          en = "Share with named people until a set day",
        },
      },
      {
        {
          ja = "社内の通信なら安全とみなす",
          en = "Whatever is inside the office network is safe",
        },
        { ja = "社内でも、人と機器を確かめる", en = "Check people and devices inside, too" },
      },
      {
        { ja = "クラウドは全部禁止", en = "All cloud services are forbidden" },
        { ja = "使ってよい物の一覧を示す", en = "Say which may be used" },
      },
    },
  },

  page {
    id = "review",
    title = { ja = "年に一度の見直し", en = "The yearly review" },
    grid {
      { { ja = "見る物", en = "Look at" }, { ja = "たとえば", en = "For example" } },
      {
        { ja = "仕事の変化", en = "Work" },
        { ja = "新しいサービス、在宅、生成AI", en = "New services, telework, generative AI" },
      },
      {
        { ja = "人の変化", en = "People" },
        { ja = "入退社、担当者の交代", en = "Joiners, leavers, new duties" },
      },
      {
        { ja = "事故と例外", en = "Accidents, exceptions" },
        { ja = "この一年の記録", en = "This year's records" },
      },
      {
        { ja = "法律と取引先", en = "Laws, customers" },
        { ja = "改正、新しい契約の求め", en = "Changes, new contracts" },
      },
    },
    paragraph {
      ja = "一つずつ、**残す、直す、足す、消す**のどれかを決め、日付を書き替えて署名します。",
      en = "For each rule decide: **keep, change, add or remove**. Date and sign it anew.",
    },
    note {
      ja = "大きな変化や事故のときは、12月を待たずに直します。",
      en = "After a big change or an accident, do not wait for December.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    order {
      id = "round",
      review = { "pdca" },
      stem = {
        ja = "花屋（7人）が、USBメモリの決まりを育てています。PDCAの順に並べてください。",
        en = "A florist's (seven people) grows its rule on USB sticks. Put it into the order of \z
              PDCA.",
      },
      feedback = {
        ja = "決めて、行い、確かめて、直します。直した物が、次の計画です。",
        en = "Plan, do, check, act. What was mended is the next plan.",
      },
      option {
        ja = "会社のUSBだけ使う、と決める",
        en = "Settle: only the firm's sticks are used",
      },
      option {
        ja = "店の全員に説明し、会社の物を配る",
        en = "Explain it to all and hand out the firm's sticks",
      },
      option {
        ja = "引き出しを見て、私物がないか確かめる",
        en = "Look into the drawers for private ones",
      },
      option {
        ja = "私物が残る訳を聞き、決まりを改める",
        en = "Ask why some are left, and change the rule",
      },
    },

    categorize {
      id = "old-new",
      review = { "old-rules" },
      stem = {
        ja = "ある商社の規程を見直します。残すものと、消すか改めるものに分けてください。",
        en = "A trading firm reviews its rules. Sort what stays from what is removed or changed.",
      },
      feedback = {
        ja = "守りを弱くしている古い習慣が混ざっています。",
        en = "Some old habits weaken protection.",
      },
      category {
        id = "keep",
        ja = "残す",
        en = "Keep",
        option {
          ja = "漏れた疑いのあるパスワードは、すぐ変える",
          en = "A password that may have leaked is changed at once",
          feedback = {
            ja = "これは今も正しい決まりです。要らないのは、期限による変更です。",
            en = "This still holds. What is not needed is changing by calendar.",
          },
        },
        option {
          ja = "使ってよいサービスの一覧を貼り出す",
          en = "The list of services that may be used is put up",
          feedback = {
            ja = "一覧があれば、社員は隠れずに使えます。",
            en = "With a list, people need not use things in secret.",
          },
        },
      },
      category {
        id = "drop",
        ja = "消す・改める",
        en = "Remove or change",
        option {
          ja = "添付は暗号化ZIPにし、パスワードを続けて送る",
          en = "Attachments go as encrypted ZIPs, the password right after",
          feedback = {
            ja = "ていねいに見えますが、同じ道を通るので、のぞく人は両方を見ます。",
            en = "It looks careful, but both take the same road.",
          },
        },
        option {
          ja = "全員のパスワードを四半期ごとに変える",
          en = "Everyone's password changes each quarter",
          feedback = {
            ja = "熱心に見えますが、似た弱い物になりがちです。",
            en = "It looks keen, but leads to weak, similar ones.",
          },
        },
        option {
          ja = "社内の回線につながる機器は、確認を省く",
          en = "Devices on the office line need no check",
          feedback = {
            ja = "内側は安全という考えは、入られた後に弱い守りです。",
            en = "Trusting the inside fails once somebody is in.",
          },
        },
      },
    },

    single {
      id = "opened",
      review = { "drill", "incident" },
      stem = {
        ja = "にせメールの訓練で、23人のうち6人が開き、知らせたのは1人でした。次にすることとして\z
              、よいのはどれですか。",
        en = "In a drill, 6 of 23 people opened the fake mail and 1 reported it. What is the \z
              best next step?",
      },
      right {
        ja = "知らせ方が分かりにくいか、皆に聞く",
        en = "Ask all whether it is clear how to report",
        feedback = {
          ja = "知らせた人の少なさが、本当の弱点です。",
          en = "The few reports are the true weak spot.",
        },
      },
      wrong {
        ja = "開いた6人に、長い講習を受けさせる",
        en = "Send the six who opened it on a long course",
        feedback = {
          ja = "効き目がありそうですが、罰と受け取られ、次から隠されます。",
          en = "It seems effective, but feels like a penalty, and next time people hide it.",
        },
      },
      wrong {
        ja = "結果の表を、名前を入れて貼り出す",
        en = "Put up the results with people's names",
        feedback = {
          ja = "緊張感は出ます。しかし、知らせる人はさらに減ります。",
          en = "It keeps people alert, but even fewer will report.",
        },
      },
      wrong {
        ja = "だまされにくい、易しい文面に替える",
        en = "Choose an easier mail that fools fewer",
        feedback = {
          ja = "数字は良くなりますが、備えは何も変わりません。",
          en = "The figures improve, the firm does not.",
        },
      },
    },

    match {
      id = "evidence",
      review = { "look" },
      stem = {
        ja = "点検で、言葉の代わりに見る物を選んでください。",
        en = "What do you look at, instead of asking?",
      },
      also = { { ja = "担当者の資格証", en = "The person's certificate" } },
      feedback = {
        ja = "それが行われていれば残るはずの跡を見ます。",
        en = "Look for the trace that it would leave.",
      },
      pair {
        ja = "控えから元に戻せる",
        en = "Backups can be restored",
        with = { ja = "その場で戻した一つのファイル", en = "One file restored on the spot" },
        feedback = {
          ja = "予定表や容量を見ても、戻せるかは分かりません。",
          en = "Schedules and sizes do not show whether it works.",
        },
      },
      pair {
        ja = "辞めた人は入れない",
        en = "Leavers cannot sign in",
        with = { ja = "IDの一覧と、今の名簿", en = "The accounts beside the staff list" },
        feedback = {
          ja = "止めたはずの一つが残りがちなので、突き合わせます。",
          en = "One is easily forgotten, so compare.",
        },
      },
      pair {
        ja = "机に書類を残さない",
        en = "No papers stay on desks",
        with = { ja = "昼休みの事務所", en = "The office at lunchtime" },
        feedback = {
          ja = "点検の予告の後では、いつもの姿が見えません。",
          en = "After a warning you do not see the usual state.",
        },
      },
    },

    multiple {
      id = "exception-needs",
      review = { "exception", "exception-case" },
      stem = {
        ja = "工務店で、現場監督だけは私物のスマホで写真を送りたいと言います。例外を認めるなら、要\z
              るものをすべて選んでください。",
        en = "A builder's foreman asks to send photos from his own phone. If you allow it, \z
              choose all that is needed.",
      },
      wrong {
        ja = "ほかの人に知られないよう、内々に済ませる",
        en = "Settling it quietly, so that others do not ask",
        feedback = {
          ja = "もめごとを避けたくなります。しかし、隠れた例外はまねされます。",
          en = "It avoids a fuss. But hidden exceptions are copied.",
        },
      },
      right {
        ja = "会社のスマホが届く日までという期限",
        en = "An end: the day when a firm's phone arrives",
        feedback = {
          ja = "終わりがあるので、例外のままになりません。",
          en = "With an end it stays an exception.",
        },
      },
      right {
        ja = "画面の鍵と、送信後の削除という代わりの守り",
        en = "Other cover: a screen lock, and deleting once sent",
        feedback = {
          ja = "決まりの目的を、別の形で守ります。",
          en = "It serves the purpose of the rule in another way.",
        },
      },
      wrong {
        ja = "何があっても本人が責任を負うという念書",
        en = "A note that he answers for whatever happens",
        feedback = {
          ja = "安心できそうですが、漏れたときに責任を問われるのは会社です。",
          en = "It seems safe, but the firm answers for a leak.",
        },
      },
      right {
        ja = "認めた人と理由の記録",
        en = "A record of who allowed it, and why",
        feedback = {
          ja = "見直しのときに、決まりを直す材料になります。",
          en = "At the review it shows which rule to mend.",
        },
      },
    },

    matrix {
      id = "when-to-change",
      review = { "review", "calendar", "shelf" },
      points = {
        { ja = "すぐ", en = "At once" },
        { ja = "年末の見直しで", en = "At the yearly review" },
      },
      stem = { ja = "いつ規程を直しますか。", en = "When are the rules changed?" },
      row {
        answer = 1,
        ja = "通販を始め、客のカード情報を扱うことになった",
        en = "The firm begins to sell online and to handle card data",
        feedback = {
          ja = "仕事が大きく変わると、次の見直しまでの間が危険です。",
          en = "After such a change, the time until the review is dangerous.",
        },
      },
      row {
        answer = 2,
        ja = "言い回しが古いと、社員から意見が出た",
        en = "An employee finds the wording old-fashioned",
        feedback = {
          ja = "大切な意見ですが、急いで直すと混乱します。書き留めておきます。",
          en = "Worth noting, but no reason for haste.",
        },
      },
      row {
        answer = 1,
        ja = "辞めた人のIDで、社内の表が開かれていた",
        en = "The account of a leaver was used to open a list",
        feedback = {
          ja = "事故です。同じ穴は今も開いているかもしれません。",
          en = "An accident: the same hole may still be open.",
        },
      },
      row {
        answer = 2,
        ja = "一年間、例外の願い出が一件もなかった決まりがある",
        en = "A rule for which nobody asked an exception all year",
        feedback = {
          ja = "守られているのか、知られていないのかを、見直しで確かめます。",
          en = "At the review, find out whether it is kept or unknown.",
        },
      },
    },

    true_false {
      id = "part-timers",
      review = { "teach" },
      answer = true,
      stem = {
        ja = "週二日のパートの人にも、正社員と同じときに決まりを教えるのがよい。",
        en = "A part-timer who works two days a week is best taught the rules together with \z
              full-time staff.",
      },
      feedback = {
        ja = "時間が短いので後回しにしがちです。けれども、同じ名簿やメールに触れるなら、起こせる\z
              事故も同じです。",
        en = "With few hours it is easily put off. But who touches the same data can have the \z
              same accidents.",
      },
    },

    true_false {
      id = "more-rules",
      review = { "incident", "old-rules" },
      answer = false,
      stem = {
        ja = "送り間違いが起きたら、「よく注意する」という決まりを足せば、再発を防げる。",
        en = "After a mail to the wrong person, adding the rule “take great care” prevents \z
              another.",
      },
      feedback = {
        ja = "反省が伝わるので書きたくなります。しかし、注意だけでは忙しい日に同じことが起きます\z
              。仕組みを変えます。",
        en = "It shows that you are sorry. But on a busy day it happens again: change the \z
              arrangement.",
      },
    },
  },
}
