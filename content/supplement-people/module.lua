-- Unit 27 of the supplement of 2009 (seed 000, line 172); items 21 and 22 of the self-diagnosis and what firms
-- told in 2009 (seed 003); training in IPA's survey of fiscal 2016 (seed 002); three firms of fiscal 2021 (seed 001).
module {
  id = "supplement-people",
  version = 1,
  minutes = 12,
  title = { ja = "人的セキュリティと社内教育", en = "People, and training in the firm" },
  summary = {
    ja = "入社から退職までの決まりと、内部の不正の防ぎ方、身につく教育、言い出しやすい職場の作り\z
          方を学びます。",
    en = "Rules from joining to leaving, how to prevent misuse from inside, training that \z
          works, and a firm where people speak up.",
  },

  page {
    id = "three",
    title = { ja = "人の事故は三つに分ける", en = "Three kinds of human accident" },
    figure {
      picture = "three.svg",
      description = {
        ja = "三つの絵。よそ見をして封筒を落とす人、釣り針のついた封筒を受け取る人、夜に箱を運び\z
              出す人。",
        en = "Three pictures: a distracted person drops an envelope, one is offered an envelope \z
              on a hook, one carries a box out at night.",
      },
      labels = {
        { x = 0.1725, y = 0.9, width = 0.29, ja = "うっかり", en = "By mistake" },
        { x = 0.5, y = 0.9, width = 0.29, ja = "だまされる", en = "Fooled" },
        { x = 0.8275, y = 0.9, width = 0.29, ja = "わざと", en = "On purpose" },
      },
    },
    grid {
      { { ja = "種類", en = "Kind" }, { ja = "効く手", en = "What helps" } },
      {
        { ja = "うっかり", en = "By mistake" },
        {
          ja = "仕組みを変える（送信を1分待つ設定など）",
          en = "Change the way of working, such as a delay before sending",
        },
      },
      {
        { ja = "だまされる", en = "Fooled" },
        {
          ja = "手口を知り、すぐ聞ける相手を決める", en = "Know the tricks; have somebody to ask",
        },
      },
      {
        { ja = "わざと", en = "On purpose" },
        { ja = "機会を減らし、不満を聞く", en = "Fewer chances; listen to grievances" },
      },
    },
    note {
      ja = "三つに同じ「気をつけましょう」では、どれも減りません。",
      en = "“Be careful” for all three reduces none of them.",
    },
  },

  page {
    id = "joining",
    title = { ja = "入る日：約束、権限、相手", en = "The first day: promise, rights, person" },
    list {
      {
        ja = "**約束** 仕事で知ったことを外に出さない、と書面で交わす",
        en = "**Promise:** in writing, to keep what one learns at work",
      },
      {
        ja = "**権限** 今の仕事に要る分だけ。IDは一人に一つ",
        en = "**Rights:** only what the work needs; one account each",
      },
      {
        ja = "**相手** 困ったときに電話する人の名前",
        en = "**Person:** whom to call when in trouble",
      },
    },
    example {
      ja = "2021年度に東北で助言を受けた3社のうち2社は、約束の書面がなく、全員と交わすことにしま\z
            した（東北経済産業局の事業の報告書、2022年2月）。",
      en = "Of three firms advised in Tohoku in fiscal 2021, two had no written promise, and \z
            decided to get one from everyone (Tohoku Bureau of Economy, Trade and Industry, \z
            report of February 2022).",
    },
  },

  page {
    id = "first-day",
    title = { ja = "初日は、全員に同じように", en = "The same first day for all" },
    paragraph {
      ja = "約束、権限、相手は、パート、派遣、委託の人にも**同じ日に**。派遣や委託の人との約束は、\z
            その会社を通して交わします。",
      en = "Part-time, temporary and contract staff get all three **on the same day**. The \z
            promise of the latter two is made through their firms.",
    },
    single {
      id = "check-first-day",
      stem = {
        ja = "新しい人のIDが、初日に間に合いません。どうしますか。",
        en = "The newcomer's account is not ready. What do you do?",
      },
      wrong {
        ja = "先輩のIDを、一日だけ借りる", en = "Borrow a colleague's for one day",
        feedback = {
          ja = "仕事は進みます。誰がしたか分からず、借りたままになりがちです。",
          en = "Work goes on. But nobody knows who did what, and a day becomes a month.",
        },
      },
      right {
        ja = "IDの要らない仕事から始める", en = "Begin with work that needs none",
        feedback = {
          ja = "約束の書面と、手口の話をする時間になります。",
          en = "Time for the promise, and for a talk on tricks.",
        },
      },
      wrong {
        ja = "全員で使う共用のIDを渡す", en = "Give the shared account",
        feedback = {
          ja = "どの会社にもありがちです。辞めた人も使い続けられます。",
          en = "Common, but leavers can go on using it.",
        },
      },
    },
  },

  page {
    id = "moving",
    title = { ja = "異動の日：増えた鍵を、返してもらう", en = "A new job: take old keys back" },
    figure {
      picture = "moving.svg",
      description = {
        ja = "左は鍵が一本の人。中央は異動のたびに増えて四本の鍵を持つ人。右は要らない三本を返\z
              し、一本だけ持つ人。",
        en = "Left, a person with one key. In the middle, after some moves, with four. Right, \z
              three have been given back.",
      },
      labels = {
        { x = 0.1725, y = 0.9, width = 0.29, ja = "入社", en = "Joined" },
        { x = 0.5, y = 0.9, width = 0.29, ja = "増える一方", en = "Ever more" },
        { x = 0.8275, y = 0.9, width = 0.29, ja = "返した後", en = "Taken back" },
      },
    },
    paragraph {
      ja = "仕事が変わると、新しい権限が足されます。**前の権限は、外す人を決めないと残ります**。",
      en = "With new work come new rights. **The old ones stay unless somebody is named to take \z
            them back.**",
    },
    list {
      {
        ja = "異動の届けに「足す権限、外す権限」の欄を作る",
        en = "Put “rights to add, rights to take” on the form",
      },
      {
        ja = "半年に一度、フォルダーと人の一覧を見る",
        en = "Twice a year look at folders and names",
      },
      {
        ja = "**管理者のIDは2人まで**、ふだんの仕事では使わない",
        en = "**Two administrators at most**, not for daily work",
      },
    },
  },

  page {
    id = "leaving",
    title = { ja = "去る日：その日のうちに", en = "Leaving: the same day" },
    figure {
      picture = "leaving.svg",
      description = {
        ja = "左の机に、返されたパソコン、電話、鍵。右は扉と雲で、雲の鍵に×の印。",
        en = "On the desk a laptop, a phone and a key, handed back; on the right a door, and a \z
              cloud whose key is crossed out.",
      },
      labels = {
        { x = 0.255, y = 0.91, width = 0.44, ja = "返す物", en = "Handed back" },
        { x = 0.745, y = 0.91, width = 0.44, ja = "止める物", en = "Cut off" },
      },
    },
    steps {
      {
        ja = "話が決まった日：仕事とデータの引き継ぎを始め、持ち出しの記録を見る",
        en = "When it is settled: hand over work; look at logs",
      },
      {
        ja = "最後の日：機器、鍵、紙を表で受け取り、約束が続くことを確かめ合う",
        en = "Last day: take devices, keys, papers by a list; confirm that the promise goes on",
      },
      {
        ja = "**その日のうちに**IDを止め、共用のパスワードと転送を変える",
        en = "**The same day:** close accounts, change shared passwords, stop forwarding",
      },
      {
        ja = "翌月：そのIDで入ろうとした跡がないか、記録を見る",
        en = "Next month: look for attempts with that account",
      },
    },
    example {
      ja = "2009年のIPAの調査に、退職時の持ち出しを未然に防いだ会社がありました。",
      en = "In IPA's survey of 2009 one firm had stopped a leaver from taking data.",
    },
  },

  page {
    id = "insider",
    title = { ja = "わざとは、三つがそろうと起きる", en = "On purpose: three things meet" },
    figure {
      picture = "triangle.svg",
      description = {
        ja = "三角形の三つの角に、重い荷を負う人、開いた金庫、言い訳の吹き出し。",
        en = "A triangle: a burdened person, an open safe, a speech bubble with an excuse.",
      },
      labels = {
        {
          x = 0.5,
          y = 0.345,
          width = 0.4,
          ja = "動機：困り事、不満", en = "Motive: trouble",
        },
        { x = 0.225, y = 0.925, width = 0.4, ja = "機会：見られずできる", en = "Chance: unseen" },
        { x = 0.775, y = 0.925, width = 0.4, ja = "言い訳", en = "An excuse" },
      },
    },
    paragraph {
      ja = "会社が減らせるのは、まず**機会**です。疑うためでなく、疑われずに済むためと説明しま\z
            す。",
      en = "What a firm can cut first is the **chance**. Explain that it keeps people free of \z
            suspicion.",
    },
    grid {
      { { ja = "角", en = "Corner" }, { ja = "手", en = "What helps" } },
      {
        { ja = "動機", en = "Motive" },
        { ja = "困り事を話せる場、公平な評価", en = "Somebody to talk to; fairness" },
      },
      {
        { ja = "機会", en = "Chance" },
        {
          ja = "権限を絞る、書き出しの記録、二人で確かめる",
          en = "Fewer rights, logs of exports, two people",
        },
      },
      {
        { ja = "言い訳", en = "Excuse" },
        {
          ja = "「会社の物」と印をつけ、約束を毎年確かめる",
          en = "Mark what is the firm's; renew the promise",
        },
      },
    },
  },

  page {
    id = "training",
    title = { ja = "身につく教育の形", en = "Training that stays" },
    figure {
      picture = "chart.svg",
      description = {
        ja = "横の棒が三本。全体60.8パーセント、小規模70.5パーセント、100人以下52.6パーセント。",
        en = "Three bars: all 60.8, small 70.5, up to 100 people 52.6 percent.",
      },
      labels = {
        { x = 0.13, y = 0.2, width = 0.24, ja = "全体", en = "All" },
        { x = 0.13, y = 0.5, width = 0.24, ja = "小規模", en = "Small" },
        { x = 0.13, y = 0.8, width = 0.24, ja = "100人以下", en = "Up to 100" },
        { x = 0.9, y = 0.2, width = 0.18, ja = "60.8%", en = "60.8%" },
        { x = 0.9, y = 0.5, width = 0.18, ja = "70.5%", en = "70.5%" },
        { x = 0.9, y = 0.8, width = 0.18, ja = "52.6%", en = "52.6%" },
      },
    },
    paragraph {
      ja = "教育を「特に実施していない」会社の割合です（IPA「2016年度中小企業における情報セキュ\z
            リティ対策の実態調査」）。",
      en = "Firms without any training (IPA, survey of small firms, fiscal 2016).",
    },
    list {
      { ja = "**短く** 朝礼の5分を毎月", en = "**Short:** five minutes a month" },
      {
        ja = "**自分の話で** 先週うちに届いたメールを見せる",
        en = "**Ours:** show the mail that came last week",
      },
      {
        ja = "**手を動かす** 知らせる電話を、実際にかけてみる",
        en = "**Doing:** make the call for real",
      },
      {
        ja = "**全員** パートも経営者も同じ日に",
        en = "**Everyone:** part-timers and the boss, too",
      },
    },
  },

  page {
    id = "blame",
    title = { ja = "責めない報告を、仕組みにする", en = "Speaking up without fear" },
    figure {
      picture = "blame.svg",
      description = {
        ja = "上の道では、人がすぐ電話し、火は小さいうちに消える。下の道では、人が口を閉じ、火が\z
              大きくなる。",
        en = "On the upper road a person phones and the fire stays small. On the lower a person \z
              keeps silent and the fire grows.",
      },
      labels = {
        { x = 0.5, y = 0.44, width = 0.8, ja = "30分後の電話", en = "A call after 30 minutes" },
        { x = 0.5, y = 0.92, width = 0.8, ja = "3日後に発覚", en = "Found three days later" },
      },
    },
    list {
      {
        ja = "「**早い報告は、責めない**」と社長が先に言う",
        en = "The boss says first: “**nobody is blamed for an early report**”",
      },
      {
        ja = "第一声を決めておく：「知らせてくれて、助かった」",
        en = "Settle the first words: “Good that you told us”",
      },
      {
        ja = "わざとの疑いがあれば、**記録を残し、二人で**本人に聞く",
        en = "If it may be on purpose, **save the log and ask the person, two of you**",
      },
    },
    ask {
      ja = "この半年に届いた「ひやり」の報告は、何件ですか。0件なら、なぜでしょう。",
      en = "How many near misses were reported in half a year? If none, why?",
    },
  },

  page {
    id = "year",
    title = { ja = "一年の小さな計画", en = "A small plan for the year" },
    grid {
      { { ja = "月", en = "Month" }, { ja = "5分の話", en = "Five-minute talk" } },
      {
        { ja = "4月", en = "April" },
        { ja = "約束と、困ったときの相手", en = "The promise; whom to call" },
      },
      {
        { ja = "7月", en = "July" },
        {
          ja = "急ぎの振り込みは、知っている番号にかけ直す。声もまねられる",
          en = "Urgent transfer? Call back a known number; voices are faked",
        },
      },
      {
        { ja = "10月", en = "October" },
        { ja = "生成AIに入れてよい物、いけない物", en = "What may go into AI services" },
      },
      {
        { ja = "1月", en = "January" },
        {
          ja = "去年の「ひやり」三つと、変えた事",
          en = "Last year's near misses, and what changed",
        },
      },
    },
    paragraph {
      ja = "聞いた人の名前と日付を残します。休んだ人には、翌週に話します。",
      en = "Keep names and date. Tell those who were away the week after.",
    },
    example {
      ja = "2009年のIPAの調査に、年1回はパートも含めて行い、入社と退社のときに約束を交わす会社が\z
            ありました。",
      en = "In IPA's survey of 2009 one firm taught everyone once a year, part-timers too, and \z
            had promises made on joining and leaving.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    match {
      id = "kind-measure",
      review = { "three", "insider", "year" },
      stem = {
        ja = "その事故に効く手を選んでください。",
        en = "Which measure fits the accident?",
      },
      also = { { ja = "「注意」の貼り紙を増やす", en = "More posters that say “careful”" } },
      feedback = {
        ja = "うっかり、だまされる、わざと、のどれかを先に決めます。",
        en = "First settle: slip, fooled, or on purpose?",
      },
      pair {
        ja = "宛先の候補から、似た名前を選んでしまう",
        en = "A similar name is picked from the address list",
        with = {
          ja = "社外あては1分後に送る設定",
          en = "Mail to outsiders leaves a minute later",
        },
        feedback = {
          ja = "うっかりには、気づいて止められる間を作ります。",
          en = "For slips, make time to notice.",
        },
      },
      pair {
        ja = "社長をまねた声で、急ぎの振り込みを頼まれる",
        en = "A voice like the boss's asks for an urgent transfer",
        with = { ja = "知っている番号にかけ直す", en = "Call back a known number" },
        feedback = {
          ja = "だます相手の番号では、同じ声が出ます。",
          en = "Their number brings the same voice.",
        },
      },
      pair {
        ja = "辞める人が、顧客名簿を書き出す", en = "A leaver exports the customer list",
        with = {
          ja = "書き出せる人を絞り、記録する",
          en = "Fewer people who can export, and logs",
        },
        feedback = {
          ja = "わざとには、機会を減らします。",
          en = "Against purpose, cut the chance.",
        },
      },
    },

    categorize {
      id = "when-do",
      review = { "joining", "moving", "leaving" },
      stem = { ja = "いつする事ですか。", en = "When is it done?" },
      feedback = {
        ja = "入るときは渡し、異動のときは外し、去るときは止めて受け取ります。",
        en = "Joining gives, moving takes back, leaving closes and collects.",
      },
      category {
        ja = "入る日", en = "Joining",
        option { ja = "秘密を守る約束を書面で交わす", en = "A written promise to keep secrets" },
        option { ja = "困ったときに電話する人を教える", en = "Say whom to call" },
      },
      category {
        ja = "異動の日", en = "Moving",
        option {
          ja = "前の部署のフォルダーから外す", en = "Take the old department's folders away",
          feedback = {
            ja = "足すだけだと、鍵が増え続けます。",
            en = "Only adding makes keys pile up.",
          },
        },
      },
      category {
        ja = "去る日", en = "Leaving",
        option {
          ja = "その日のうちにIDを止める", en = "Close the account the same day",
          feedback = {
            ja = "翌週でよいと思うと、その間は入れます。",
            en = "Until next week the door is open.",
          },
        },
        option {
          ja = "共用のパスワードを変える", en = "Change shared passwords",
          feedback = {
            ja = "IDを止めても、共用の物では入れます。",
            en = "The shared one still opens.",
          },
        },
        option { ja = "機器と紙を表で受け取る", en = "Take back devices and papers by a list" },
      },
    },

    order {
      id = "leave-order",
      review = { "leaving" },
      stem = {
        ja = "営業の社員が、月末に辞めることが決まりました。順に並べてください。",
        en = "A salesperson will leave at the end of the month. Put the steps into order.",
      },
      feedback = {
        ja = "引き継ぎの前に止めると、仕事が回りません。止めるのは去った日のうちです。",
        en = "Closing before the handover stops the work. Close on the day of leaving.",
      },
      option {
        ja = "担当の客とデータの引き継ぎを始める", en = "Begin to hand over customers and data",
      },
      option {
        ja = "最後の日に、機器と紙を表で受け取る",
        en = "On the last day take devices and papers by a list",
      },
      option {
        ja = "帰った後すぐ、IDと転送を止める", en = "Right after, close accounts and forwarding",
      },
      option {
        ja = "翌月、その人のIDで入ろうとした跡がないか見る",
        en = "Next month look for attempts with that account",
      },
    },

    single {
      id = "night-export",
      review = { "blame", "insider" },
      stem = {
        ja = "夜の記録に、同僚が全顧客を書き出した跡がありました。来月、独立すると聞いています。\z
              責任者として、まず何をしますか。",
        en = "A log shows that a colleague exported all customers at night. You hear that he \z
              will set up on his own. You are in charge. What first?",
      },
      hints = {
        {
          ja = "決めつけず、証拠もなくさない方法はどれですか。",
          en = "Which way neither condemns nor loses the evidence?",
        },
      },
      wrong {
        ja = "全員の前で、理由を聞く", en = "Ask him why, in front of everybody",
        feedback = {
          ja = "はっきりさせたい気持ちは分かります。仕事の書き出しなら、取り返しがつきません。",
          en = "You want it clear. If it was for work, the harm cannot be undone.",
        },
      },
      wrong {
        ja = "独立の話が出るまで、様子を見る", en = "Wait until he speaks of it himself",
        feedback = {
          ja = "疑いたくないのは自然です。待つ間に、名簿が使われるかもしれません。",
          en = "Nobody likes to suspect. Meanwhile the list may be used.",
        },
      },
      right {
        ja = "記録を残し、社長と二人で本人に聞く", en = "Save the log; ask him with the boss",
        feedback = {
          ja = "事実を守り、公平に聞けます。持ち出しなら、届け出が要るかもしれません。",
          en = "It keeps facts safe, and is fair. If he took it, it may have to be reported.",
        },
      },
    },

    single {
      id = "which-training",
      review = { "training" },
      stem = {
        ja = "介護の事業所（20人、パート12人）が、にせメールの教育をします。いちばん身につくの\z
              は、どれですか。",
        en = "A care firm (20 people, 12 part-time) will teach about fake mail. What do people \z
              remember best?",
      },
      wrong {
        ja = "年度末に、専門家の2時間の講義を録画で見る",
        en = "A two-hour lecture on video at the year's end",
        feedback = {
          ja = "内容は確かです。自分の仕事と遠く、休みの人は見ないまま終わります。",
          en = "Sound content, but far from their work, and those who are away miss it.",
        },
      },
      right {
        ja = "毎月の申し送りで、届いた一通を5分で見る",
        en = "Five minutes each month on a mail that came",
        feedback = {
          ja = "全員がいる場で、本物を見ます。",
          en = "All are there, and it is real.",
        },
      },
      wrong {
        ja = "手口を網羅した40ページの手引きを配り、印をもらう",
        en = "A complete 40-page guide, signed by everyone",
        feedback = {
          ja = "印が並ぶと安心します。読んだかどうかは、分かりません。",
          en = "Signatures are reassuring. They do not show who read it.",
        },
      },
    },

    single {
      id = "first-words",
      review = { "blame" },
      stem = {
        ja = "新人が「昨日、変な添付を開きました」と言いに来ました。上司の第一声として、次の報告\z
              を早くするのはどれですか。",
        en = "A newcomer says: “I opened an odd attachment yesterday.” Which first words make \z
              the next report come sooner?",
      },
      right {
        ja = "「言いに来てくれて助かった。画面を見せて」",
        en = "“Good that you came. Show me the screen”",
        feedback = {
          ja = "言えば助かる、と皆が知ります。",
          en = "All learn that telling helps.",
        },
      },
      wrong {
        ja = "「どうして昨日のうちに言わなかったんだ」",
        en = "“Why did you not say so yesterday?”",
        feedback = {
          ja = "もっともな問いです。聞いた人は、次は言うのをやめます。",
          en = "A fair question. But whoever hears it will not tell next time.",
        },
      },
      wrong {
        ja = "「心配ないよ。誰でもするから、忘れなさい」",
        en = "“Never mind. Everyone does it; forget it”",
        feedback = {
          ja = "やさしい言葉です。感染していたら、広がる時間を与えます。",
          en = "Kind words. If it is a virus, they give it time.",
        },
      },
    },

    true_false {
      id = "admin-daily",
      review = { "moving" },
      stem = {
        ja = "IDの管理を任された人は、ふだんの仕事も管理者のIDですると、切り替えがなく安全であ\z
              る。",
        en = "For the person who manages accounts it is safer to do daily work with the \z
              administrator's account, too, as there is no switching.",
      },
      answer = false,
      feedback = {
        ja = "便利ですが、だまされたとき、管理者の力ごと奪われます。ふだんは普通のIDを使います。",
        en = "Handy, but when fooled, one loses the administrator's power as well. Use an \z
              ordinary account daily.",
      },
    },

    matrix {
      id = "borrow",
      review = { "joining", "first-day", "training", "blame", "year" },
      stem = {
        ja = "会社の決まりとして、どちらがよいですか。",
        en = "What should the firm's rule be?",
      },
      points = { { ja = "よい", en = "Good" }, { ja = "よくない", en = "Not good" } },
      row {
        answer = 2,
        ja = "初日にIDがないので、先輩の物を借りる",
        en = "No account on the first day: borrow a colleague's",
        feedback = { ja = "誰がしたかが分からなくなります。", en = "Nobody knows who did what." },
      },
      row {
        answer = 1,
        ja = "派遣の人にも、同じ日に5分の話をする",
        en = "Temporary staff hear the five-minute talk, too",
        feedback = {
          ja = "手口は、雇い方を選びません。",
          en = "Tricks do not ask who employs you.",
        },
      },
      row {
        answer = 1,
        ja = "変な添付を開いてすぐ知らせた人に、始末書を書かせない",
        en = "Whoever opens an odd file and tells at once writes no letter of apology",
        feedback = {
          ja = "罰があると思えば、次の人は黙ります。",
          en = "If there is a penalty, the next one keeps silent.",
        },
      },
      row {
        answer = 2,
        ja = "だまされた人の名前を、朝礼で発表する",
        en = "Whoever was fooled is named in the morning meeting",
        feedback = {
          ja = "注意を引きますが、次の人は隠します。",
          en = "It draws attention, and the next one hides it.",
        },
      },
    },
  },
}
