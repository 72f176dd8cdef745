module {
  id = "advanced-personal-data",
  version = 1,
  minutes = 15,
  title = { ja = "個人情報保護法", en = "The Act on the Protection of Personal Information" },
  summary = {
    ja = "小さな会社も守る個人情報保護法を、集めるときから、持つ、渡す、求めに応じる、漏れたとき\z
          まで順に学びます。",
    en = "What the law asks of every firm, however small: collecting, keeping, handing on, \z
          answering people, and what to do after a leak.",
  },

  page {
    id = "covered",
    title = { ja = "人数が少なくても対象です", en = "Small firms are covered too" },
    paragraph {
      ja = "個人情報保護法は、個人情報を仕事に使う**すべての会社と個人事業主**が守る法律です。町\z
            内会やNPOも入ります。",
      en = "The Act binds **everyone who uses personal information in their work**: firms, sole \z
            traders, even neighbourhood associations and NPOs.",
    },
    figure {
      picture = "covered.svg",
      description = {
        ja = "左の絵では大きな会社だけが傘の下にあり、小さな店は外にいる。右の絵では両方が傘の下\z
              にある。",
        en = "Left: only the large firm stands under the umbrella, the small shop outside. \z
              Right: both stand under it.",
      },
      labels = {
        { x = 0.25, y = 0.9, width = 0.44, ja = "2017年5月29日まで", en = "Until 29 May 2017" },
        { x = 0.75, y = 0.9, width = 0.44, ja = "2017年5月30日から", en = "Since 30 May 2017" },
      },
    },
    paragraph {
      ja = "以前は、扱う人数が5,000人以下の会社は対象外でした。この線引きは2017年5月30日になくな\z
            りました。",
      en = "Firms with data on 5,000 people or fewer used to be exempt. That limit ended on 30 \z
            May 2017.",
    },
    note {
      ja = "法律の見張り役は**個人情報保護委員会**です。困ったときの相談先でもあります。",
      en = "The **Personal Information Protection Commission** watches over the law and answers \z
            questions.",
    },
  },

  page {
    id = "what",
    title = { ja = "個人情報とは何か", en = "What personal information is" },
    paragraph {
      ja = "**生きている人**の情報で、**誰のことか分かる**ものです。手元の名簿などと簡単に照らせ\z
            ば分かるものも入ります。",
      en = "It is about **a living person** and shows **who it is**, alone or easily matched \z
            with your list.",
    },
    grid {
      { { ja = "例", en = "Example" }, { ja = "個人情報か", en = "Personal?" } },
      {
        { ja = "名刺、社員の評価、防犯カメラの顔", en = "Cards, staff reviews, camera faces" },
        { ja = "はい", en = "Yes" },
      },
      {
        { ja = "名簿と照らせる客番号", en = "A customer number in your list" },
        { ja = "はい", en = "Yes" },
      },
      {
        { ja = "マイナンバー、旅券の番号、指紋のデータ", en = "My Number, fingerprint data" },
        { ja = "それだけでも、はい", en = "Yes, even alone" },
      },
      {
        { ja = "会社の代表電話、年代別の人数", en = "Main phone numbers, counts by age" },
        { ja = "いいえ", en = "No" },
      },
    },
    ask { ja = "「うちに個人情報はない」と言う会社に、社員の名簿と名刺はありませんか。",
          en = "“We hold none,” says a firm. And its staff list and business cards?" },
  },

  page {
    id = "sensitive",
    title = { ja = "特に配慮の要る情報", en = "Information that needs special care" },
    paragraph {
      ja = "差別や偏見につながりやすい情報は、**要配慮個人情報**といいます。集める前に、原則とし\z
            て本人の同意が要ります。",
      en = "Information that easily leads to prejudice is called **special care-required**. As \z
            a rule, ask for consent before you collect it.",
    },
    list {
      { ja = "病歴、障害、健康診断の結果", en = "Illness, disability, results of health checks" },
      { ja = "信条、人種、社会的身分", en = "Creed, race, social status" },
      { ja = "犯罪の経歴、犯罪の被害にあった事実",
        en = "A criminal record, or having been a victim of crime" },
    },
    example {
      ja = "8人の介護事業所。利用者の持病を家族から聞くとき、記録に残すことも説明し、本人の同意\z
            を書面で得ています。",
      en = "A care provider with eight staff explains that illnesses are recorded, and gets the \z
            person's written consent.",
    },
    single {
      id = "check-sensitive",
      stem = {
        ja = "採用の面接で、病歴を書く欄のある用紙を使っています。まず考えるのは、どれですか。",
        en = "Your interview form has a box for medical history. What do you think about first?",
      },
      wrong {
        ja = "用紙を鍵のかかる棚にしまうこと", en = "Locking the forms in a cabinet",
        feedback = { ja = "しまうことも大切です。でも、要らない情報は、集めなければ漏れません。",
                     en = "Good, but what is never collected cannot leak." },
      },
      right {
        ja = "その欄が本当に要るかということ", en = "Whether the box is needed at all",
        feedback = {
          ja = "集める理由がなければ、欄をなくします。理由があれば、説明して同意を得ます。",
          en = "With no reason, drop it. With one, explain and get consent.",
        },
      },
      wrong {
        ja = "記入もれがないかを確かめること", en = "Checking that nobody left it empty",
        feedback = { ja = "用紙は全部うめたくなります。でも、要らない欄なら、なくすのが先です。",
                     en = "Forms beg to be filled. But what is not needed should not be asked." },
      },
    },
  },

  page {
    id = "rings",
    title = { ja = "三つの言葉と、守ることの広がり",
              en = "Three words, and what each asks of you" },
    figure {
      picture = "rings.svg",
      description = {
        ja = "大きい輪の中に中くらいの輪、その中に小さい輪。外側に申込書の束、中側に表、内側に鍵\z
              のついた表がある。",
        en = "A large ring holds a middle one, which holds a small one: loose forms outside, a \z
              table in the middle, the firm's own table inside.",
      },
      labels = {
        { x = 0.5, y = 0.1, width = 0.84, ja = "個人情報", en = "Personal information" },
        { x = 0.5, y = 0.345, width = 0.58, ja = "個人データ", en = "Personal data" },
        { x = 0.5, y = 0.6, width = 0.4, ja = "保有個人データ", en = "Retained data" },
      },
    },
    list {
      { ja = "**個人情報** 整理前の申込書も。使う目的を守る",
        en = "**Personal information**, loose forms included: keep to the purpose" },
      {
        ja = "**個人データ** 検索できる名簿の中身。安全に持ち、勝手に渡さず、漏れたら報告する",
        en = "**Personal data**, in a list that can be searched: keep safe, do not hand on, \z
              report leaks",
      },
      {
        ja = "**保有個人データ** そのうち、自社に直したり消したりする権限のある物。本人の求めに\z
              応じる",
        en = "**Retained personal data**, which you are entitled to correct or erase: answer \z
              requests",
      },
    },
    note {
      ja = "入力を頼まれて預かった名簿は、個人データですが、普通は保有個人データではありません。",
      en = "A list you only type in for a client is personal data, but not normally retained by \z
            you.",
    },
  },

  page {
    id = "purpose",
    title = { ja = "使う目的を決め、その中で使う", en = "Settle the purpose and keep to it" },
    steps {
      { ja = "何に使うかを、**具体的に**決める", en = "Settle **exactly** what it is for" },
      { ja = "公表するか、本人に知らせる。申込書などに書いてもらうときは、先に見せる",
        en = "Publish it or tell the person; on a form, show it beforehand" },
      { ja = "決めた範囲で使う。超えるなら、先に同意を得る",
        en = "Use it for that; for more, get consent first" },
    },
    paragraph { ja = "だまして集めたり、違法なことを助けるような使い方をしたりしてはいけません。",
                en = "Never collect by deceit, nor use it in ways that help unlawful acts." },
    single {
      id = "check-purpose",
      stem = {
        ja = "6人の水道工事店。修理のために聞いた住所に、知人の保険の案内を送りたいと思います。\z
              どうしますか。",
        en = "A plumber with six people wants to mail a friend's insurance offer to addresses \z
              taken for repairs. What now?",
      },
      right {
        ja = "送る前に、客の同意を得る", en = "Get the customers' consent first",
        feedback = { ja = "修理のために聞いた住所なので、保険の案内は目的の外です。",
                     en = "The addresses were given for repairs; insurance is outside that." },
      },
      wrong {
        ja = "客に損はないので、送る", en = "Send it, as nobody loses by it",
        feedback = { ja = "親切のつもりでも、客は修理のために教えたのです。",
                     en = "Kindly meant, but the address was given for repairs." },
      },
      wrong {
        ja = "断る人だけを、後で外す", en = "Take off those who object later",
        feedback = { ja = "後で外せば足りそうです。でも、目的の外で使う前に同意が要ります。",
                     en = "It looks enough, but consent comes before use outside the purpose." },
      },
    },
  },

  page {
    id = "safe",
    title = { ja = "安全に持つ：四つの面から", en = "Keep it safe, from four sides" },
    figure {
      picture = "safe.svg",
      description = {
        ja = "名簿のフォルダーを、組織、人、物、技術の四つの絵が囲んでいる。",
        en = "A folder in the middle, with pictures of organization, people, things and \z
              technology around it.",
      },
      labels = {
        { x = 0.24, y = 0.39, width = 0.36, ja = "組織の決まり", en = "Rules" },
        { x = 0.76, y = 0.39, width = 0.36, ja = "人の教育", en = "Training" },
        { x = 0.24, y = 0.91, width = 0.36, ja = "物の鍵", en = "Locks" },
        { x = 0.76, y = 0.91, width = 0.36, ja = "技術の守り", en = "Technology" },
      },
    },
    list {
      { ja = "**組織** 責任者と決まり、事故の連絡先",
        en = "**Organization:** who is in charge, rules, whom to call" },
      { ja = "**人** 教育と、秘密を守る約束", en = "**People:** training and pledges of secrecy" },
      { ja = "**物** 鍵、持ち出し、捨て方", en = "**Things:** locks, what is taken out, disposal" },
      { ja = "**技術** 見る人を絞るID、更新、暗号化",
        en = "**Technology:** who may sign in, updates, encryption" },
    },
    note {
      ja = "従業員が100人以下の会社は、手法を軽くしてよいことになっています。5,000人を超えるデー\z
            タを扱う会社や、委託を受けて扱う会社は別です。",
      en = "Firms of up to 100 staff may use simpler ways, unless they hold data on over 5,000 \z
            people or handle it for others.",
    },
  },

  page {
    id = "third",
    title = { ja = "他の会社に渡すときは、同意が原則", en = "Handing it to others: by consent" },
    figure {
      picture = "third.svg",
      description = {
        ja = "中央の名簿から、左の会社へは同意の印を通る矢印、右の印刷会社へは目で見守られた矢印\z
              が伸びる。",
        en = "From the list in the middle, an arrow to the firm on the left passes a consent \z
              slip; the one to the right is watched by an eye.",
      },
      labels = {
        { x = 0.16, y = 0.88, width = 0.28, ja = "別の会社", en = "Others" },
        { x = 0.5, y = 0.88, width = 0.28, ja = "自社の名簿", en = "Your list" },
        { x = 0.84, y = 0.88, width = 0.28, ja = "任せた会社", en = "Contractor" },
        { x = 0.335, y = 0.12, width = 0.24, ja = "同意", en = "Consent" },
        { x = 0.665, y = 0.12, width = 0.24, ja = "監督", en = "Watch" },
      },
    },
    paragraph {
      ja = "**関係会社や親会社**も、別の会社です。渡した記録も残します。外国の会社へ渡すときは、\z
            その国の事情も伝えて同意を得ます。",
      en = "**A parent or sister firm** is another firm too. Keep a record. For a firm abroad, \z
            tell people about that country when asking.",
    },
    list {
      { ja = "**同意が要らない** 法令に基づく照会、命の危険があり同意を得にくいとき",
        en = "**No consent:** lawful inquiries; danger to life where asking is hard" },
      { ja = "**渡すとみなさない** 委託、事業の引き継ぎ、決まった形の共同利用",
        en = "**Not handing on:** entrusting, taking over a business, joint use as laid down" },
    },
  },

  page {
    id = "entrust",
    title = { ja = "任せても、責任は残る", en = "Entrusted, but still your duty" },
    paragraph {
      ja = "宛名の印刷や給与計算を任せるときは、同意は要りません。その代わり、**任せた側に監督す\z
            る義務**があります。",
      en = "To have addresses printed or pay reckoned by others needs no consent. In return, \z
            **you must supervise them**.",
    },
    steps {
      { ja = "**選ぶ** 安全に扱えるかを確かめる", en = "**Choose:** can they handle it safely?" },
      { ja = "**約束する** 使い道、再委託、返却と消去、事故の知らせ方を契約に書く",
        en = "**Agree:** use, subcontracting, return and erasure, what to do in an accident" },
      { ja = "**見る** 年に一度は扱い方を確かめる",
        en = "**Look:** check at least once a year how it is handled" },
    },
    warning { ja = "任された会社が、預かった名簿を自社の宣伝に使うのは、委託の範囲の外です。",
              en = "Using an entrusted list for one's own advertising goes beyond the task." },
    true_false {
      id = "check-entrust",
      stem = { ja = "宛名の印刷を任せるときは、客一人ひとりの同意を得なければならない。",
               en = "To have addresses printed, you need each customer's consent." },
      answer = false,
      feedback = {
        ja = "自社の仕事を任せるので、同意は要りません。選び、約束し、見ることが務めです。",
        en = "It is your own work that they do. Your duty is to choose, agree and look.",
      },
    },
  },

  page {
    id = "requests",
    title = { ja = "本人から求められたら", en = "When people ask" },
    grid {
      { { ja = "求め", en = "Request" }, { ja = "会社のすること", en = "What the firm does" } },
      {
        { ja = "見せてほしい", en = "Show me" },
        { ja = "原則、本人の望む方法で見せる。データでもよい",
          en = "As a rule, in the form they ask for, electronic too" },
      },
      {
        { ja = "直してほしい", en = "Correct it" },
        { ja = "調べて、誤りなら直す", en = "Check, and mend what is wrong" },
      },
      {
        { ja = "使うのをやめてほしい", en = "Stop using it" },
        { ja = "目的外の利用、不要になった、漏れたなどのときに応じる",
          en = "If misused, no longer needed, leaked or the like" },
      },
      {
        { ja = "誰に渡したのか", en = "Who got it?" },
        { ja = "渡した記録を見せる", en = "Show the record" },
      },
    },
    steps {
      { ja = "受け付けて、記録する", en = "Take it in and note it" },
      { ja = "**本人かどうか**確かめる", en = "Make sure **who is asking**" },
      { ja = "調べて、決める", en = "Look, and decide" },
      { ja = "遅れずに答える", en = "Answer without delay" },
    },
  },

  page {
    id = "leak",
    title = { ja = "漏れたら、報告と通知", en = "After a leak: report, and tell people" },
    figure {
      picture = "leak.svg",
      description = {
        ja = "知った日から始まる時間の線。3日から5日の所に速報、30日に確報、60日に悪意のある場合\z
              の確報の旗がある。",
        en = "A time line from the day you learn of it: flags at three to five days, at 30 days \z
              and at 60 days.",
      },
      labels = {
        { x = 0.12, y = 0.78, width = 0.22, ja = "知った日", en = "Day 0" },
        { x = 0.36, y = 0.78, width = 0.24, ja = "速報\n3〜5日", en = "First\n3–5 days" },
        { x = 0.61, y = 0.78, width = 0.24, ja = "確報\n30日", en = "Final\n30 days" },
        { x = 0.87, y = 0.78, width = 0.24, ja = "悪意なら\n60日", en = "Malice\n60 days" },
      },
    },
    paragraph {
      ja = "次の漏えい（**おそれも**）は、個人情報保護委員会への報告と、本人への**速やかな通知**\z
            が義務です。",
      en = "By law you must report these leaks (**suspected ones too**) to the Commission and \z
            **promptly tell** the people concerned.",
    },
    list {
      { ja = "要配慮個人情報", en = "Special care-required information" },
      { ja = "カード番号など、お金の被害のおそれ",
        en = "Card numbers and the like: money at risk" },
      { ja = "不正アクセスや盗難など、悪意によるもの",
        en = "Break-ins, theft: anything with malice" },
      { ja = "1,000人を超えるもの（上の三つは1人でも）",
        en = "Over 1,000 people (for the other three, one will do)" },
    },
    note {
      ja = "委託先で漏れたら、任せた側も報告します。委託先は、任せた側に知らせれば、自分の報告は\z
            要りません。",
      en = "If your contractor leaks it, you report too. The contractor need not, once it has \z
            told you.",
    },
  },

  page {
    id = "processed",
    title = { ja = "加工して使う二つの道", en = "Two ways to work with altered data" },
    paragraph {
      ja = "分析などのために、誰のことか分からないように情報を加工する道があります。名前を消すだ\z
            けでは足りません。",
      en = "Data can be altered for analysis so that it no longer shows who. Deleting the names \z
            is not enough.",
    },
    grid {
      {
        { ja = "見る点", en = "Point" },
        { ja = "仮名加工情報", en = "Pseudonymized" },
        { ja = "匿名加工情報", en = "Anonymized" },
      },
      {
        { ja = "誰か", en = "Who is it?" },
        { ja = "照らさない限り、分からない", en = "Unknown unless matched" },
        { ja = "分からず、元にも戻せない", en = "Unknown, and cannot be restored" },
      },
      {
        { ja = "使う場所", en = "Where" },
        { ja = "社内で分析する", en = "Analysis inside the firm" },
        { ja = "決まりを守れば、社外にも渡せる", en = "May leave the firm, by the rules" },
      },
      {
        { ja = "してはいけない", en = "Forbidden" },
        { ja = "本人に連絡する、誰か調べる", en = "Contacting people, finding out who" },
        { ja = "誰か調べる", en = "Finding out who" },
      },
    },
    note {
      ja = "どちらも細かい基準があります。小さな会社は、人数だけの**集計**で足りることがほとんど\z
            です。",
      en = "Both have detailed standards. For most small firms, plain **totals** are enough.",
    },
  },

  page {
    id = "start",
    title = { ja = "最初の一歩は、一枚の一覧", en = "The first step: one list" },
    paragraph {
      ja = "2009年の相談コーナーの相談員は、**方針だけ作って、情報の管理まで進まない会社が多い**\z
            と報告しました（経済産業省・JNSA、指導者育成セミナー報告書）。",
      en = "In 2009 advisers reported that **many firms wrote a policy and went no further** \z
            (METI and JNSA, report on seminars for advisers).",
    },
    grid {
      {
        { ja = "何を", en = "What" },
        { ja = "何のため", en = "What for" },
        { ja = "どこに", en = "Where" },
        { ja = "いつ捨てる", en = "Until when" },
      },
      {
        { ja = "修理の申込書", en = "Repair forms" },
        { ja = "訪問と請求", en = "Visits, invoices" },
        { ja = "鍵のある棚", en = "Locked shelf" },
        { ja = "7年後", en = "7 years" },
      },
      {
        { ja = "客のメール", en = "E-mail list" },
        { ja = "点検の案内", en = "Reminders" },
        { ja = "クラウド", en = "Cloud" },
        { ja = "取引が終われば", en = "Dealings end" },
      },
    },
    note {
      ja = "この課は、2022年4月に施行された改正を中心に、2026年11月に書きました。2026年7月に次の\z
            改正法が公布され、**2年以内に施行**されます。委員会の発表で確かめます。",
      en = "Written in November 2026 on the Act as amended from April 2022. The next amendment \z
            was promulgated in July 2026, **in force within two years**: watch the Commission's \z
            news.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    true_false {
      id = "size",
      review = { "covered" },
      stem = {
        ja = "顧客が40人だけの個人経営の美容室は、扱う人数が少ないので、個人情報保護法の対象にな\z
              らない。",
        en = "A hairdresser working alone, with 40 customers, is too small to be covered by the \z
              Act.",
      },
      answer = false,
      feedback = {
        ja = "昔の線引きを覚えている人は多くいます。2017年5月30日からは、人数による対象外はあり\z
              ません。",
        en = "Many remember the old limit. Since 30 May 2017, no firm is exempt for small numbers.",
      },
    },

    categorize {
      id = "is-personal",
      review = { "what" },
      stem = { ja = "会社にある次の情報を分けてください。",
               en = "Sort these pieces of information in a firm." },
      category { id = "yes", ja = "個人情報にあたる", en = "Personal information",
        option {
          ja = "店の防犯カメラに写った客の顔", en = "A customer's face on the shop camera",
          feedback = { ja = "名前がなくても、顔で誰か分かります。",
                       en = "No name is needed: the face shows who." },
        },
        option {
          ja = "氏名のない客番号（社内の名簿と照らせる）",
          en = "A customer number without a name (a list in the firm matches it)",
          feedback = { ja = "簡単に照らして分かるものも入ります。",
                       en = "What is easily matched counts too." },
        },
        option {
          ja = "社員の人事評価の表", en = "The table of staff reviews",
          feedback = { ja = "客の情報だけではありません。",
                       en = "It is not only about customers." },
        },
      },
      category { id = "no", ja = "あたらない", en = "Not personal",
        option {
          ja = "取引先の代表電話だけの一覧", en = "A list of firms' main numbers only",
          feedback = { ja = "特定の人の情報ではありません。", en = "It is not about a person." },
        },
        option {
          ja = "年代別に数えた来店者の数", en = "Visitors counted by age group",
          feedback = { ja = "数えただけなら、誰のことか分かりません。",
                       en = "A mere count shows nobody." },
        },
      },
    },

    single {
      id = "welfare-record",
      review = { "sensitive" },
      stem = {
        ja = "介護事業所です。利用者の持病を、支援のために記録したいと思います。どれがよい進め方\z
              ですか。",
        en = "A care provider wants to record clients' illnesses for their care. Which is the way?",
      },
      wrong {
        ja = "仕事に必要なので、説明せずに聞き取って記録する。",
        en = "Ask and record without explaining: the work needs it.",
        feedback = {
          ja = "必要なことは確かです。でも、要る理由を本人に話し、同意を得てから集めます。",
          en = "It is needed. But explain why and get consent before collecting.",
        },
      },
      wrong {
        ja = "記録に残さず、担当者が頭で覚えておくようにする。",
        en = "Write nothing and let the carer remember it.",
        feedback = {
          ja = "書かなければ漏れません。でも、担当者が休むと、命にかかわります。",
          en = "Nothing written cannot leak. But when the carer is away, a life may be at stake.",
        },
      },
      right {
        ja = "何に使うかを話し、同意を得たうえで記録する。",
        en = "Say what it is for, get consent, then record it.",
        feedback = { ja = "要配慮個人情報なので、原則として同意が先です。",
                     en = "It needs special care: as a rule, consent comes first." },
      },
      wrong {
        ja = "氏名を書かず、部屋の番号だけで記録しておく。",
        en = "Leave out the name and write the room number only.",
        feedback = {
          ja = "名前を避けたのはよい心がけです。でも、名簿と照らせば誰か分かります。",
          en = "Avoiding names is a good thought, but the list shows who is in the room.",
        },
      },
    },

    match {
      id = "three-words",
      review = { "rings" },
      stem = { ja = "それぞれの物を、法律の言葉と合わせてください。",
               en = "Put each thing with its word in the law." },
      pair {
        ja = "届いたばかりの、整理していない申込書の束",
        en = "A pile of forms just received, not yet sorted",
        with = { ja = "個人情報（個人データではない）",
                 en = "Personal information, not yet personal data" },
        feedback = { ja = "まだ検索できる形になっていません。", en = "It cannot be searched yet." },
      },
      pair {
        ja = "他社に頼まれて入力している、他社の会員の表",
        en = "Another firm's member table that you type in for it",
        with = { ja = "個人データ（保有個人データではない）",
                 en = "Personal data, but not retained" },
        feedback = {
          ja = "検索できる表ですが、直したり消したりを決める権限は、普通は頼んだ会社にあります。",
          en = "It can be searched, but the client decides on correcting and erasing.",
        },
      },
      pair {
        ja = "自社で集め、自社で直している顧客名簿",
        en = "The customer list that you keep and correct yourself",
        with = { ja = "保有個人データ", en = "Retained personal data" },
        feedback = { ja = "権限が自社にあるので、本人の求めにも応じます。",
                     en = "You decide on it, so you answer requests." },
      },
      also = {
        { ja = "どれでもない（法律の対象外）", en = "None of them (outside the law)" },
      },
    },

    single {
      id = "new-use",
      review = { "purpose" },
      stem = {
        ja = "弁当店です。配達のために聞いた電話番号に、新しい料理教室の案内をSMSで送りたいと思い\z
              ます。申込書には「配達の連絡に使います」とあります。どうしますか。",
        en = "A lunch shop took phone numbers “for delivery calls”. It wants to announce a \z
              new cooking class by text message. What is right?",
      },
      wrong {
        ja = "同じ店の案内なので、今の申込書のままで送る。",
        en = "Send it as it is: it comes from the same shop.",
        feedback = { ja = "同じ店なら許されそうに思えます。でも、客は配達のために教えました。",
                     en = "It seems fine from one shop. But they gave the number for deliveries." },
      },
      right {
        ja = "教室の案内にも使ってよいかを、先に客に聞く。",
        en = "Ask them first whether you may use it for that.",
        feedback = { ja = "目的を超えるときは、先に同意を得ます。",
                     en = "Beyond the purpose, consent comes first." },
      },
      wrong {
        ja = "店に張り紙を出し、翌日から案内を送り始める。",
        en = "Put up a notice in the shop and start the next day.",
        feedback = {
          ja = "知らせれば足りる気がします。でも、関係の薄い使い方を足すには、同意が要ります。",
          en = "Telling seems enough. But a use that far off needs consent.",
        },
      },
    },

    match {
      id = "four-sides",
      review = { "safe" },
      stem = { ja = "対策を、四つの面に分けてください。", en = "Put each measure with its side." },
      pair {
        ja = "名簿の責任者を決め、台帳を付ける", en = "Name who is in charge and keep a register",
        with = { ja = "組織", en = "Organization" },
        feedback = { ja = "決まりと体制の話です。", en = "It is about rules and roles." },
      },
      pair {
        ja = "入社のときに約束を書いてもらい、毎年教える",
        en = "Have a pledge signed and teach every year",
        with = { ja = "人", en = "People" },
        feedback = { ja = "働く人への教育と約束です。", en = "It is training and pledges." },
      },
      pair {
        ja = "申込書の棚に鍵をかけ、持ち出しを書く",
        en = "Lock the shelf of forms and log what is taken out",
        with = { ja = "物", en = "Things" },
        feedback = { ja = "場所と物の守りです。", en = "It guards places and things." },
      },
      pair {
        ja = "名簿を開ける人を、IDで絞る", en = "Limit by sign-in who opens the list",
        with = { ja = "技術", en = "Technology" },
        feedback = { ja = "パソコンの仕組みで守ります。", en = "The computer does it." },
      },
    },

    matrix {
      id = "consent",
      review = { "third", "entrust" },
      stem = { ja = "客の名簿を外に出します。客の同意は要りますか。",
               en = "Customer data leaves the firm. Is the customers' consent needed?" },
      points = {
        { ja = "同意が要る", en = "Needed" },
        { ja = "要らない", en = "Not needed" },
      },
      row {
        ja = "年賀状の宛名の印刷を、印刷会社に任せる",
        en = "A printer prints New Year addresses for you",
        answer = 2,
        feedback = { ja = "自社の作業を任せる委託です。", en = "It is your work, entrusted." },
      },
      row {
        ja = "親会社が自分の商品を売るために、名簿をもらいたいと言う",
        en = "Your parent firm wants the list to sell its own goods",
        answer = 1,
        feedback = { ja = "親会社でも別の会社です。", en = "A parent is another firm." },
      },
      row {
        ja = "警察から、法令に基づく照会の書面が来た",
        en = "A written inquiry comes from the police under the law",
        answer = 2,
        feedback = { ja = "法令に基づくときは、同意は要りません。",
                     en = "Lawful inquiries need no consent." },
      },
      row {
        ja = "商店会の別の店が、セールの案内に使いたいと言う",
        en = "Another shop in your street wants it for its sale",
        answer = 1,
        feedback = { ja = "仲のよい店でも、他人に渡すことになります。",
                     en = "However friendly, it is another firm." },
      },
    },

    multiple {
      id = "payroll",
      review = { "entrust" },
      stem = { ja = "給与計算を外の会社に任せます。任せる側の務めを、すべて選んでください。",
               en = "You entrust payroll to another firm. Choose all that is your duty." },
      right {
        ja = "再び外に任せるときの約束を、契約に書く",
        en = "Write into the contract how subcontracting works",
        feedback = { ja = "知らない所まで渡るのを防ぎます。",
                     en = "It keeps data from going on unseen." },
      },
      wrong {
        ja = "社員一人ひとりから、任せる同意を集める", en = "Collect consent from each employee",
        feedback = { ja = "丁寧に思えますが、委託に同意は要りません。",
                     en = "It seems careful, but entrusting needs no consent." },
      },
      right {
        ja = "どう扱っているかを、毎年確かめる", en = "Check every year how it is handled",
        feedback = { ja = "任せた後も、監督する義務が続きます。",
                     en = "The duty to supervise goes on." },
      },
      wrong {
        ja = "事故は先方の責任なので、知らせ方は決めない",
        en = "Leave accidents to them, with no rule on notice",
        feedback = { ja = "任せたのだからと思いがちです。でも、漏れたときは任せた側も報告します。",
                     en = "It feels like theirs now. But you must report a leak too." },
      },
    },

    order {
      id = "request-steps",
      review = { "requests" },
      stem = { ja = "電話で「私の情報を見せてほしい」と求められました。進める順に並べてください。",
               en = "Somebody phones: “Show me what you have on me.” Put the steps into order." },
      feedback = {
        ja = "見せる前に、誰が求めているかを確かめます。先に見せると、他人に渡すことになりかねま\z
              せん。",
        en = "Know who asks before you show anything, or a stranger may get it.",
      },
      option { ja = "求めを受け付けて、記録する", en = "Take in the request and note it" },
      option { ja = "本人かどうかを確かめる", en = "Make sure who is asking" },
      option { ja = "持っている情報を調べ、見せる範囲を決める",
               en = "Look up the data and decide what to show" },
      option { ja = "本人の望む方法で見せる", en = "Show it in the form they ask for" },
    },

    categorize {
      id = "must-report",
      review = { "leak" },
      stem = { ja = "個人情報保護委員会に、報告する義務がありますか。",
               en = "Must it be reported to the Commission?" },
      category { id = "must", ja = "義務がある", en = "Must be reported",
        option {
          ja = "健康診断の結果1人分を、別の客に送った",
          en = "One person's health check went to another customer",
          feedback = { ja = "要配慮個人情報は、1人でも対象です。",
                       en = "With special care-required data, one is enough." },
        },
        option {
          ja = "30人の名簿が入ったパソコンが盗まれた（暗号化なし）",
          en = "A laptop with a list of 30 was stolen (not encrypted)",
          feedback = { ja = "盗難は悪意によるものなので、1人でも対象です。",
                       en = "Theft is malice: one is enough." },
        },
        option {
          ja = "1,200人の氏名と住所を、別の会社に誤って送った",
          en = "Names and addresses of 1,200 went to the wrong firm",
          feedback = { ja = "1,000人を超えています。", en = "It is over 1,000." },
        },
      },
      category { id = "need-not", ja = "義務はない", en = "Need not be",
        option {
          ja = "氏名と住所だけの5人分の表を、誤って別の得意先に送った",
          en = "A table with five names and addresses went to the wrong client",
          feedback = { ja = "四つのどれにも当たりません。ただし、おわびと再発防止は要ります。",
                       en = "None of the four kinds. Apologize and prevent it all the same." },
        },
        option {
          ja = "会社の代表電話の一覧を、誤って公開した",
          en = "A list of firms' main numbers was published by mistake",
          feedback = { ja = "個人の情報ではありません。", en = "It is not about persons." },
        },
      },
    },

    gaps {
      id = "how-soon",
      review = { "leak" },
      stem = { ja = "不正アクセスで客の名簿が漏れました。文を完成させてください。",
               en = "A break-in has leaked the customer list. Complete the sentence." },
      hints = {
        { ja = "悪意による漏えいかどうかで、確報の期限が変わります。",
          en = "The final deadline depends on whether there was malice." },
      },
      sentence = {
        ja = "速報は、知ってからおおむね{first}以内に出します。確報は{last}以内に出します。名簿\z
              の客には{people}。",
        en = "Send the first report within about {first}, and the final one within {last}. As \z
              for the people on the list, {people}.",
      },
      gap {
        id = "first",
        wrong {
          ja = "1〜2日", en = "1 to 2 days",
          feedback = { ja = "急ぐ気持ちは大切です。決まりの目安は、もう少し後です。",
                       en = "Haste is good; the rule gives a little longer." },
        },
        right { ja = "3〜5日", en = "3 to 5 days" },
        wrong {
          ja = "10〜14日", en = "10 to 14 days",
          feedback = {
            ja = "調べ終わるのを待つと、こうなりがちです。分かったことから先に出します。",
            en = "Waiting for the full picture leads here. Say what you know first.",
          },
        },
      },
      gap {
        id = "last",
        wrong {
          ja = "30日", en = "30 days",
          feedback = {
            ja = "多くの場合は30日です。悪意によるときは、調べに時間がかかるので延びます。",
            en = "So it is in many cases. With malice it is longer, as finding out takes time.",
          },
        },
        wrong {
          ja = "90日", en = "90 days",
          feedback = { ja = "もう少し早い期限です。", en = "It is sooner than that." },
        },
        right { ja = "60日", en = "60 days" },
      },
      gap {
        id = "people",
        wrong {
          ja = "公表で足ります", en = "publishing will be enough for them",
          feedback = { ja = "全員に知らせた気になります。でも、原則は一人ひとりへの通知です。",
                       en = "It feels like telling all, but as a rule each is told." },
        },
        wrong {
          ja = "確報の後に知らせます", en = "tell them after the final report",
          feedback = {
            ja = "事実が固まってからと思いがちです。でも、早く知れば本人が身を守れます。",
            en = "One wants the facts first. But told early, they can protect themselves.",
          },
        },
        right { ja = "状況に応じて速やかに知らせます",
                en = "tell each of them soon, as the case requires" },
      },
    },

    single {
      id = "print-shop-leak",
      review = { "leak" },
      stem = {
        ja = "宛名の印刷を任せた会社から「預かった名簿1,500人分が漏れた」と連絡がありました。あ\z
              なたの会社はどうしますか。",
        en = "The printer that you entrusted with addresses calls: your list of 1,500 people \z
              has leaked. What does your firm do?",
      },
      wrong {
        ja = "漏らした会社の報告書ができるのを待つ。",
        en = "Wait for the report of the firm that leaked it.",
        feedback = { ja = "原因を知るのは先方です。でも、速報は分かったことだけで出します。",
                     en = "They know the cause. But the first report says just what is known." },
      },
      wrong {
        ja = "先方が報告するので、自社は客への対応をする。",
        en = "Let them report, and look after the customers.",
        feedback = {
          ja = "分担に見えます。でも、任せた側にも報告の義務があり、先方はあなたへの連絡で済むこ\z
                とがあります。",
          en = "It looks like sharing the work. But you must report too, and they may be done \z
                once they told you.",
        },
      },
      wrong {
        ja = "委託の契約を打ち切り、損害の賠償を求める。",
        en = "End the contract and claim damages from them.",
        feedback = { ja = "腹が立つのは当然です。でも、先にするのは報告と、本人への通知です。",
                     en = "Anger is natural. But reporting and telling people come first." },
      },
      right {
        ja = "自社でも、委員会に出す速報の用意を始める。",
        en = "Start on your own first report to the Commission.",
        feedback = { ja = "任せた側も報告します。", en = "The one who entrusted it reports too." },
      },
    },

    match {
      id = "two-kinds",
      review = { "processed" },
      stem = { ja = "使い方に合う物を選んでください。", en = "Choose what fits each use." },
      hints = {
        { ja = "本人に連絡するか、社外に出すかで考えてください。",
          en = "Ask: do you contact the person? Does it leave the firm?" },
      },
      pair {
        ja = "社内だけで、買い物の傾向を分析したい", en = "To study buying habits inside the firm",
        with = { ja = "仮名加工情報", en = "Pseudonymized information" },
        feedback = { ja = "照らさない限り誰か分からない形で、社内で使います。",
                     en = "Used inside, unknown unless matched." },
      },
      pair {
        ja = "誰か分からず元に戻せない形で、他社に渡したい",
        en = "To hand on data that shows nobody and cannot be restored",
        with = { ja = "匿名加工情報", en = "Anonymized information" },
        feedback = { ja = "社外へ渡すときは、元に戻せないことが要ります。",
                     en = "What leaves must not be restorable." },
      },
      pair {
        ja = "会員に、誕生日の案内を送りたい", en = "To send birthday greetings to members",
        with = { ja = "加工していない個人データ", en = "Unaltered personal data" },
        feedback = { ja = "本人に連絡するので、加工した情報では、できません。",
                     en = "Contacting people cannot be done with altered data." },
      },
    },

    single {
      id = "first-thing",
      review = { "start" },
      stem = {
        ja = "社長が「個人情報の対策を始めたい」と言います。方針の文章は10年前からサイトにありま\z
              す。何から始めますか。",
        en = "The owner wants to begin with personal data. A policy has been on the website for \z
              ten years. Where do you start?",
      },
      right {
        ja = "どの情報が、どこに、何のためにあるかを書き出す。",
        en = "Write down what there is, where, and for what.",
        feedback = { ja = "守る物が見えて、捨ててよい物も分かります。",
                     en = "You see what to protect, and what can go." },
      },
      wrong {
        ja = "方針の文章を、今の法律の言葉に直して載せる。",
        en = "Bring the policy's words up to today's law.",
        feedback = {
          ja = "直すことも要ります。でも、中身を知らずに直すと、また文章だけになります。",
          en = "Needed too. But without knowing what you hold it stays words.",
        },
      },
      wrong {
        ja = "守りの強い新しい顧客管理のソフトを選んで買う。",
        en = "Pick and buy a customer system with strong security.",
        feedback = {
          ja = "道具から入りたくなります。でも、何を入れるか分からないと選べません。",
          en = "Tools are tempting. But you cannot choose before you know what goes in.",
        },
      },
      wrong {
        ja = "全員を集めて、法律の条文を順に読む会を開く。",
        en = "Call everyone in to read through the law.",
        feedback = { ja = "熱心ですが、自社の仕事と結びつかないと残りません。",
                     en = "Keen, but without a link to your work it does not stick." },
      },
    },
  },
}
