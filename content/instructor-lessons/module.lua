-- Program 4 for experts who visit small firms: what last year taught: figures, two cases, voices.

module {
  id = "instructor-lessons",
  version = 1,
  minutes = 38,
  title = { ja = "前年度の訪問指導から学べること", en = "What last year's visits taught" },
  summary = {
    ja = "調査の数字、二つの会社の事例、会社の声から、次の訪問で変えることを見つけます。",
    en = "From survey figures, two cases and the voices of firms, find what to do differently \z
          at your next visit.",
  },

  page {
    id = "why-look-back",
    title = { ja = "去年の訪問から、何を受け取るか", en = "What to take from last year" },
    allow = { untested = "it only says what comes" },
    paragraph {
      ja = "この単元は、IPA（情報処理推進機構）が2021年6月にまとめた指導要領のプログラム4に沿い\z
            ます。事例は、**2019年度の訪問**です。",
      en = "This unit follows program 4 of IPA's guide of June 2021. The cases are **visits of \z
            fiscal 2019**.",
    },
    grid {
      { { ja = "見る物", en = "Look at" }, { ja = "持ち帰る物", en = "Take home" } },
      {
        { ja = "調査の数字", en = "Survey figures" },
        { ja = "会社に足りない物の見当", en = "A guess at what is missing" },
      },
      {
        { ja = "指導先の姿", en = "Who was visited" },
        { ja = "話す相手と、相手の目的", en = "Whom you meet, and why" },
      },
      {
        { ja = "二つの事例", en = "Two cases" },
        { ja = "合わせ方の工夫", en = "Ways of fitting in" },
      },
      {
        { ja = "会社の声", en = "Voices" },
        { ja = "喜ばれた理由、残念な理由", en = "What pleased, what did not" },
      },
    },
    note {
      ja = "数字は古びます。骨組みは残ります。新しい調査も、途中で見ます。",
      en = "Figures age; the frame stays. A newer survey comes along the way.",
    },
  },

  page {
    id = "organization",
    title = { ja = "半分の会社は「各自の対応」", en = "In half the firms: everyone for himself" },
    figure {
      picture = "org.svg",
      description = {
        ja = "横棒が三本。全体50.2、小規模57.5、100人以下43.7。",
        en = "Three bars: all 50.2, very small 57.5, up to 100 people 43.7.",
      },
      labels = {
        { x = 0.205, y = 0.191, width = 0.38, ja = "全体", en = "All" },
        { x = 0.726, y = 0.191, width = 0.22, ja = "50.2%", en = "50.2%" },
        { x = 0.205, y = 0.5, width = 0.38, ja = "小規模の会社", en = "Very small" },
        { x = 0.753, y = 0.5, width = 0.22, ja = "57.5%", en = "57.5%" },
        { x = 0.205, y = 0.809, width = 0.38, ja = "中小（100人以下）", en = "Small, up to 100" },
        { x = 0.701, y = 0.809, width = 0.22, ja = "43.7%", en = "43.7%" },
      },
    },
    paragraph {
      ja = "守りを**組織では行わず、各自に任せる**会社の割合です。101人以上では「兼務の担当者が\z
            いる」が56.4％で、最も多くなります。",
      en = "The share that has **no organization for security**. Over 100 people, “somebody in \z
            charge beside other work” comes first, 56.4%.",
    },
    note {
      ja = "IPA「2016年度 中小企業における情報セキュリティ対策の実態調査」。情報通信業と金融・保\z
            険業のほかは、どの業種も「各自」が最多でした。",
      en = "IPA, survey of small and medium firms, fiscal 2016. “Everyone for himself” led in \z
            all trades but information and finance.",
    },
  },

  page {
    id = "education",
    title = { ja = "教育は「特になし」が6割", en = "Six in ten train nobody" },
    grid {
      {
        { ja = "会社", en = "Firm" },
        { ja = "最も多い答え", en = "Most frequent answer" },
        { ja = "割合", en = "Share" },
      },
      {
        { ja = "全体", en = "All" },
        { ja = "特に実施していない", en = "Nothing special" },
        { ja = "60.8％", en = "60.8%" },
      },
      {
        { ja = "小規模", en = "Very small" },
        { ja = "特に実施していない", en = "Nothing special" },
        { ja = "70.5％", en = "70.5%" },
      },
      {
        { ja = "中小（100人以下）", en = "Up to 100" },
        { ja = "特に実施していない", en = "Nothing special" },
        { ja = "52.6％", en = "52.6%" },
      },
      {
        { ja = "中小（101人以上）", en = "Over 100" },
        { ja = "メールや掲示で知らせる", en = "Mail or notice board" },
        { ja = "61.3％", en = "61.3%" },
      },
    },
    paragraph {
      ja = "社内の研修や勉強会は、全体で17.3％でした。**初めて習う人**が目の前にいる、と考えて話\z
            します（同じ2016年度の調査）。",
      en = "Only 17.3% held courses. Speak as to people who **hear it for the first time** \z
            (same survey, 2016).",
    },
    ask {
      ja = "最近、社員の皆さんに守りの話をしたのは、いつ、どこでですか。",
      en = "When and where did you last talk with staff about security?",
    },
  },

  page {
    id = "investment",
    title = {
      ja = "お金は「100万円未満」が8割",
      en = "Eight in ten spend less than a million yen",
    },
    paragraph {
      ja = "IT投資に守りの対策を含めた会社は79.4％。そのうち76.2％が、対策は100万円未満でした（\z
            2016年度、IPA）。対策を含めない会社も足すと、こうなります。",
      en = "79.4% counted security into what they spent on IT; of those 76.2% spent less than a \z
            million yen on it (IPA, 2016). Add those who counted none:",
    },
    grid {
      { { ja = "計算", en = "Sum" }, { ja = "答え", en = "Result" } },
      {
        { ja = "対策を含め、少額：79.4％×76.2％", en = "Small sums: 79.4% × 76.2%" },
        { ja = "60.5％", en = "60.5%" },
      },
      {
        { ja = "対策を含めない：100％−79.4％", en = "None: 100% − 79.4%" },
        { ja = "20.6％", en = "20.6%" },
      },
      { { ja = "合わせて", en = "Together" }, { ja = "81.1％", en = "81.1%" } },
    },
    paragraph {
      ja = "小規模では90.5％、100人以下で77.4％、101人以上でも50.4％です。**高い対策から話さない\z
            **のが出発点です。",
      en = "Very small firms: 90.5%; up to 100 people: 77.4%; over 100: still 50.4%. So **never \z
            begin with what is expensive**.",
    },
  },

  page {
    id = "measures-done",
    title = {
      ja = "買える物は進み、書く物は遅れる",
      en = "What can be bought is done; what must be written is not",
    },
    figure {
      picture = "done.svg",
      description = {
        ja = "横棒が三本。控え84.6、不審なメール74.5、規程と手順書30.9。",
        en = "Three bars: copies 84.6, suspicious mail 74.5, written rules 30.9.",
      },
      labels = {
        {
          x = 0.205,
          y = 0.191,
          width = 0.38,
          ja = "大事な情報の控え",
          en = "Copies of what matters",
        },
        { x = 0.855, y = 0.191, width = 0.22, ja = "84.6%", en = "84.6%" },
        { x = 0.205, y = 0.5, width = 0.38, ja = "不審なメールへの備え", en = "Suspicious mail" },
        { x = 0.817, y = 0.5, width = 0.22, ja = "74.5%", en = "74.5%" },
        { x = 0.205, y = 0.809, width = 0.38, ja = "規程、手順書", en = "Written rules" },
        { x = 0.653, y = 0.809, width = 0.22, ja = "30.9%", en = "30.9%" },
      },
    },
    paragraph {
      ja = "SECURITY ACTION（対策を進めると宣言する制度）の会社の答えです。1〜5人の会社では、規\z
            程は23％でした。",
      en = "Answers of firms that declared SECURITY ACTION. Of those with one to five people, \z
            23% had rules.",
    },
    note {
      ja = "IPA「2018年度 SECURITY ACTION宣言事業者における実態調査」。「十分ではないが実践」も\z
            含みます。",
      en = "IPA, survey of firms with SECURITY ACTION, fiscal 2018; includes “done, but not \z
            enough”.",
    },
  },

  page {
    id = "obstacles",
    title = { ja = "進まない理由の一番は「意識」", en = "The first obstacle: awareness" },
    figure {
      picture = "obstacles.svg",
      description = {
        ja = "横棒が六本。従業員の意識が最も長く、相談相手が最も短い。",
        en = "Six bars; staff awareness is longest, nobody to ask is shortest.",
      },
      labels = {
        { x = 0.205, y = 0.098, width = 0.38, ja = "従業員の意識", en = "Staff awareness" },
        { x = 0.75, y = 0.098, width = 0.22, ja = "56.6%", en = "56.6%" },
        { x = 0.205, y = 0.259, width = 0.38, ja = "知識のある従業員", en = "Staff who know" },
        { x = 0.698, y = 0.259, width = 0.22, ja = "42.7%", en = "42.7%" },
        { x = 0.205, y = 0.42, width = 0.38, ja = "人手", en = "Hands" },
        { x = 0.694, y = 0.42, width = 0.22, ja = "41.8%", en = "41.8%" },
        { x = 0.205, y = 0.58, width = 0.38, ja = "経営層の意識", en = "Owner's awareness" },
        { x = 0.659, y = 0.58, width = 0.22, ja = "32.4%", en = "32.4%" },
        { x = 0.205, y = 0.741, width = 0.38, ja = "予算", en = "Budget" },
        { x = 0.653, y = 0.741, width = 0.22, ja = "30.8%", en = "30.8%" },
        { x = 0.205, y = 0.902, width = 0.38, ja = "相談相手", en = "Somebody to ask" },
        { x = 0.634, y = 0.902, width = 0.22, ja = "25.6%", en = "25.6%" },
      },
    },
    paragraph {
      ja = "足りない物として選ばれた割合です（複数回答、5,162社、2018年度の同じ調査）。**知識と\z
            相談相手**は、専門家がその場で渡せます。",
      en = "What firms lack (several answers, 5,162 firms, same survey of 2018). **Knowledge \z
            and somebody to ask** are what you bring.",
    },
  },

  page {
    id = "obstacles-size",
    title = { ja = "会社の大きさで、悩みは変わる", en = "Worries change with size" },
    figure {
      picture = "size.svg",
      description = {
        ja = "四組の柱。意識の柱は右ほど高く、知識の柱はほぼ同じ高さ。",
        en = "Four pairs of columns: awareness rises to the right, knowledge stays level.",
      },
      labels = {
        { x = 0.37, y = 0.066, width = 0.34, ja = "意識が低い", en = "Low awareness" },
        { x = 0.8, y = 0.066, width = 0.38, ja = "知る人が少ない", en = "Few who know" },
        { x = 0.186, y = 0.895, width = 0.22, ja = "1〜5人", en = "1–5" },
        { x = 0.409, y = 0.895, width = 0.22, ja = "6〜20人", en = "6–20" },
        { x = 0.631, y = 0.895, width = 0.22, ja = "21〜50人", en = "21–50" },
        { x = 0.854, y = 0.895, width = 0.22, ja = "51〜100人", en = "51–100" },
      },
    },
    paragraph {
      ja = "「意識が低い」は30.8％から74.9％に増えます。**5人までの会社**では、「知る人が少ない\z
            」40.4％が一番でした（2018年度、IPA）。",
      en = "“Low awareness” grows from 30.8 to 74.9%. In firms of **up to five**, “few who know”\z
            , 40.4%, came first (IPA, 2018).",
    },
    single {
      id = "check-size",
      stem = {
        ja = "4人の造園会社です。最初の回の時間を、何に多く使いますか。",
        en = "A gardener's firm of four. What gets most of the first visit?",
      },
      wrong {
        ja = "意識を高める、事故の話",
        en = "Accidents, to raise awareness",
        feedback = {
          ja = "大きい会社ではよく効きます。しかし、4人の会社では知り方が先です。",
          en = "Good for larger firms. With four people, know-how comes first.",
        },
      },
      right {
        ja = "その場で直し方を見せる",
        en = "Showing on the spot how to mend things",
        feedback = {
          ja = "足りないのは、知る人と、聞ける人です。",
          en = "What they lack is somebody who knows and can be asked.",
        },
      },
      wrong {
        ja = "担当者を置く仕組みの話",
        en = "How to appoint somebody in charge",
        feedback = {
          ja = "組織は大切です。けれども、4人なら社長が担当です。",
          en = "Organization matters. But with four, it is the owner.",
        },
      },
    },
  },

  page {
    id = "since-then",
    title = { ja = "2024年度の調査では", en = "What the 2024 survey says" },
    grid {
      {
        { ja = "できている会社（一部も含む）", en = "Done, or partly" },
        { ja = "割合", en = "Share" },
      },
      { { ja = "更新", en = "Updates" }, { ja = "73.0％", en = "73.0%" } },
      { { ja = "ウイルス対策", en = "Antivirus" }, { ja = "71.4％", en = "71.4%" } },
      { { ja = "緊急時の備え", en = "Plan for emergencies" }, { ja = "39.8％", en = "39.8%" } },
      {
        { ja = "ルールにして明示", en = "Written rules for staff" },
        { ja = "39.2％", en = "39.2%" },
      },
      { { ja = "新しい手口の共有", en = "Sharing new tricks" }, { ja = "37.9％", en = "37.9%" } },
    },
    paragraph {
      ja = "IPA「2024年度 中小企業における情報セキュリティ対策に関する実態調査」（2025年5月公表、\z
            4,191社）です。形は昔と同じで、**物は進み、決まりと共有が遅れます**。過去3期に投資のな\z
            い会社は、62.6％でした。",
      en = "IPA, survey of small and medium firms, fiscal 2024 (published May 2025, 4,191 firms). \z
            The shape is as before: **things advance, rules and sharing lag**. 62.6% invested \z
            nothing in three years.",
    },
  },

  page {
    id = "six-findings",
    title = { ja = "数字から、訪問の準備へ", en = "From figures to preparing a visit" },
    grid {
      {
        { ja = "多くの会社では", en = "In many firms" },
        { ja = "だから、あなたは", en = "So you" },
      },
      {
        { ja = "担当は兼務", en = "The one in charge has another job" },
        { ja = "頼む仕事を小さくする", en = "ask for little" },
      },
      {
        { ja = "規程がない", en = "There are no rules" },
        { ja = "下書きを持って行く", en = "bring a draft" },
      },
      {
        { ja = "予算が少ない", en = "Money is short" },
        { ja = "0円の対策から並べる", en = "begin with what is free" },
      },
      { { ja = "知る人がいない", en = "Nobody knows" }, { ja = "やって見せる", en = "show it" } },
      {
        { ja = "教育がない", en = "Nobody is trained" },
        { ja = "社員にも会う", en = "meet the staff, too" },
      },
      {
        { ja = "経営層が遠い", en = "The owner is far off" },
        { ja = "社長の言葉に直す", en = "use the owner's words" },
      },
    },
    note {
      ja = "平均は、目の前の会社ではありません。見当をつけたら、**必ず聞いて確かめます**。",
      en = "An average is not the firm before you. Guess, then **ask**.",
    },
  },

  page {
    id = "who-visited",
    title = { ja = "訪ねた会社の姿", en = "The firms that were visited" },
    figure {
      picture = "who.svg",
      description = {
        ja = "左は四つの建物のうち三つが小さい。右は十人のうち四人が社長の印を付けている。",
        en = "Left, three of four buildings are small. Right, four of ten people wear the \z
              owner's mark.",
      },
      labels = {
        { x = 0.245, y = 0.87, width = 0.46, ja = "50人以下が4分の3", en = "3/4: up to 50" },
        {
          x = 0.755,
          y = 0.87,
          width = 0.46,
          ja = "経営者の出席は4割以上",
          en = "Owner: over 40%",
        },
      },
    },
    paragraph {
      ja = "2019年度の訪問では、小さな会社が中心でした。経営者の出席は4割以上。残りは、**社長のい\z
            ない席**です。",
      en = "Most firms visited in 2019 were small. The owner came in over 40%. In the rest, **the \z
            owner was not there**.",
    },
    ask {
      ja = "今日決めたことは、いつ、どなたが社長に話しますか。",
      en = "Who will tell the owner what we decide today, and when?",
    },
  },

  page {
    id = "who-talks",
    title = { ja = "話す相手は、別の仕事の人", en = "You talk with people of other trades" },
    paragraph {
      ja = "訪問の相手は、こんな人たちでした。守りが本業の人は、わずかです。",
      en = "These people sat at the table. For few of them was security their trade.",
    },
    list {
      { ja = "営業、総務、経理の担当者や部長", en = "Sales, general affairs, accounts" },
      { ja = "Web制作をしながら、機器も見る人", en = "The Web designer who also minds the PCs" },
      { ja = "品質保証の担当、システムの管理者", en = "Quality assurance, system managers" },
      { ja = "ITの分かる専務、**社長自身**", en = "A director who knows IT; **the owner**" },
    },
    paragraph {
      ja = "社長が来ない席では、担当者が**社長に話せる一枚**を一緒に作ります。何が危ないか、何を\z
            決めてほしいか、いくらかかるか。",
      en = "Without the owner, make **one sheet to show the owner**: what is at risk, what to \z
            decide, what it costs.",
    },
  },

  page {
    id = "why-they-came",
    title = { ja = "目的は、規程ではない", en = "They did not come for rules" },
    figure {
      picture = "means.svg",
      description = {
        ja = "川の上に三枚の書類が飛び石のように並び、向こう岸に旗が立つ。",
        en = "Three papers lie like stepping stones across a river; on the far bank stands a \z
              flag.",
      },
      labels = {
        { x = 0.46, y = 0.91, width = 0.5, ja = "規程は飛び石", en = "Rules: a way across" },
        { x = 0.866, y = 0.6, width = 0.22, ja = "目的", en = "Goal" },
        { x = 0.1, y = 0.675, width = 0.15, ja = "今", en = "Now" },
      },
    },
    paragraph {
      ja = "会社の目的は、自社の危ない所を知る、重点を決める、社内の意識を高める、水準を上げる、\z
            体制を作る、でした。**規程はそのための手段**です。",
      en = "They wanted to know their risks, find a focus, raise awareness and level, and \z
            organize. **Rules are a means to that.**",
    },
    single {
      id = "check-goal",
      stem = {
        ja = "「監査が1月にあるので、規程をください」と言われました。まず何をしますか。",
        en = "“We are audited in January. Give us rules.” What comes first?",
      },
      right {
        ja = "監査で見られる仕事を聞く",
        en = "Ask which work the audit looks at",
        feedback = {
          ja = "目的が分かると、要る規程が決まります。",
          en = "The goal tells which rules are needed.",
        },
      },
      wrong {
        ja = "ひな形を一式、すぐに渡す",
        en = "Hand over a full set of samples",
        feedback = {
          ja = "急ぐ相手に応えたくなります。しかし、守れない規程は監査で困ります。",
          en = "One wants to help quickly. But rules nobody keeps fail the audit.",
        },
      },
      wrong {
        ja = "監査の後に、始めようと言う",
        en = "Suggest starting after the audit",
        feedback = {
          ja = "落ち着いてからがよさそうです。けれども、目的の日を逃します。",
          en = "Calmer then. But it misses the very day that matters.",
        },
      },
    },
  },

  page {
    id = "case1-firm",
    title = { ja = "事例1：12人の建設会社", en = "Case 1: a builder of twelve" },
    figure {
      picture = "case1.svg",
      description = {
        ja = "事務所の図。無線のルーター、守りの装置、NAS、新しいパソコン二台と古い一台、複合機\z
              、電話。雲と現場につながる。",
        en = "A plan: wireless router, protective box, NAS, two newer PCs and an old one, \z
              printer, phone; lines to a cloud and a site.",
      },
      labels = {
        { x = 0.145, y = 0.42, width = 0.16, ja = "無線", en = "Wi-Fi" },
        { x = 0.295, y = 0.42, width = 0.14, ja = "UTM", en = "UTM" },
        { x = 0.465, y = 0.455, width = 0.14, ja = "NAS", en = "NAS" },
        { x = 0.235, y = 0.8, width = 0.36, ja = "利用者の区別なし", en = "No accounts" },
        { x = 0.53, y = 0.8, width = 0.2, ja = "古いOS", en = "Old OS" },
        { x = 0.858, y = 0.2, width = 0.17, ja = "クラウド", en = "Cloud" },
        { x = 0.86, y = 0.85, width = 0.24, ja = "現場", en = "Site" },
      },
    },
    paragraph {
      ja = "神奈川県の会社です。担当は専務で、ITは社長と二人で見ます。パソコンは**だれが使ったか\z
            分からず**、私物のスマホもありました。",
      en = "In Kanagawa. A director is in charge, and minds IT with the owner. PCs **did not \z
            tell who used them**; some phones were private.",
    },
    note {
      ja = "NASは皆で使う保存装置、UTMは通信をまとめて見張る装置です。",
      en = "A NAS is a shared disk; a UTM watches all traffic.",
    },
  },

  page {
    id = "case1-flow",
    title = { ja = "会社の手間を減らす進め方", en = "Less work for the firm" },
    figure {
      picture = "course.svg",
      description = {
        ja = "四つの丸が線で並び、間に書類が三つ。",
        en = "Four circles in a line with papers between.",
      },
      labels = {
        { x = 0.106, y = 0.2, width = 0.2, ja = "10月17日", en = "17 Oct" },
        { x = 0.375, y = 0.2, width = 0.2, ja = "11月1日", en = "1 Nov" },
        { x = 0.644, y = 0.2, width = 0.2, ja = "11月4日", en = "4 Nov" },
        { x = 0.9, y = 0.2, width = 0.19, ja = "11月18日", en = "18 Nov" },
        { x = 0.239, y = 0.86, width = 0.26, ja = "案と集計", en = "Drafts, counts" },
        { x = 0.511, y = 0.86, width = 0.26, ja = "具体策、計画", en = "Measures, plan" },
        { x = 0.776, y = 0.86, width = 0.26, ja = "ハンドブック", en = "Handbook" },
      },
    },
    paragraph {
      ja = "約1か月で4回（2019年）。台帳や方針、規程の案は**専門家が下書き**し、会社は検討だけに\z
            しました。標準では会社が作る物です。",
      en = "Four visits in a month (2019). Register, policy and rules were **drafted by the \z
            expert**; the firm only discussed. By the standard the firm writes them.",
    },
    warning {
      ja = "下書きは手間を減らしますが、**読み合わせて直す**時間を省くと、会社の物になりません。",
      en = "Drafts save work. But without **going through them together** they are never the \z
            firm's own.",
    },
  },

  page {
    id = "case1-explain",
    title = { ja = "最初に渡した4枚", en = "Four pages at the start" },
    paragraph {
      ja = "第1回の冒頭、専門家は短い資料で自分と道筋を説明しました。",
      en = "Visit 1 began with a short paper: who I am, where we go.",
    },
    steps {
      { ja = "表紙と日付", en = "Cover and date" },
      {
        ja = "自己紹介：資格、経験、**出身地まで**",
        en = "Who I am: qualifications, experience, **even my home town**",
      },
      { ja = "目標と、四つの成果物", en = "The goal and four results" },
      { ja = "4回の構成と、回の間に頼むこと", en = "Four visits, and what to do between" },
    },
    paragraph {
      ja = "道筋が見えると、会社は「今どこか」を自分で言えます。経歴は長く語らず、**相手の仕事に\z
            近い所**を一つ話します。",
      en = "With a map the firm can say where it stands. Keep the career short: one thing \z
            **near their work**.",
    },
  },

  page {
    id = "case1-score",
    title = { ja = "三人の診断を、色で並べる", en = "Three self-checks, side by side" },
    paragraph {
      ja = "経営者1人と従業員2人が答えました。していると答えた数は、三人分で10でした。",
      en = "One manager, two employees. “Done” was ticked ten times by the three.",
    },
    grid {
      { { ja = "三人の合計", en = "All three" }, { ja = "点", en = "Points" } },
      { { ja = "している 10×4点", en = "Done, 10 × 4" }, { ja = "40", en = "40" } },
      { { ja = "一部 25×2点", en = "Partly, 25 × 2" }, { ja = "50", en = "50" } },
      {
        { ja = "わからない 17×−1点", en = "Don't know, 17 × −1" },
        { ja = "−17", en = "−17" },
      },
      { { ja = "73点÷3人", en = "73 ÷ 3 people" }, { ja = "24.3点", en = "24.3" } },
    },
    paragraph {
      ja = "専門家は一問ごとに、経営者の答えを**青**、従業員の「していない」を**黄**、「わからな\z
            い」を**赤**で塗りました。色が割れた行が、話す所です。",
      en = "For each question, the manager's answer was **blue**; “no” of staff **yellow**, “\z
            don't know” **red**. Rows of mixed colours are what to talk about.",
    },
  },

  page {
    id = "case1-gap",
    title = { ja = "思い込みを、責めずにほどく", en = "Undo beliefs without blame" },
    paragraph {
      ja = "経営者は「やっている」、従業員は「わからない」。どちらもうそではありません。**決めた\z
            ことが、届いていない**のです。",
      en = "“We do that,” says the manager; “don't know,” say staff. Nobody lies: **what was \z
            decided has not arrived**.",
    },
    single {
      id = "check-gap",
      stem = {
        ja = "控えの行で、社長は「している」、社員2人は「わからない」です。どう切り出しますか。",
        en = "Copies: the owner ticks “done”, two employees “don't know”. How do you begin?",
      },
      wrong {
        ja = "「社員の方は、ご存じないようです」",
        en = "“Your staff seem not to know”",
        feedback = {
          ja = "事実を伝えただけのつもりです。しかし、社員が責められます。",
          en = "Meant as a fact. But it puts blame on staff.",
        },
      },
      wrong {
        ja = "「平均すると、2点くらいですね」",
        en = "“On average, about two points”",
        feedback = {
          ja = "角は立ちません。けれども、大事な差が消えます。",
          en = "No offence. But the gap disappears.",
        },
      },
      right {
        ja = "「社長が休みの日は、だれが取りますか」",
        en = "“Who makes them when you are away?”",
        feedback = {
          ja = "責めずに、届いていない所へ目が向きます。",
          en = "No blame, and eyes turn to the gap.",
        },
      },
    },
  },

  page {
    id = "case1-rules",
    title = { ja = "11の規程を、仕事で選ぶ", en = "Choose among eleven rules by the work" },
    grid {
      { { ja = "規程", en = "Rules" }, { ja = "事例1の対応", en = "Case 1" } },
      {
        {
          ja = "組織、人、情報資産、認証、物理、機器、運用、委託、事故と事業継続（9）",
          en = "Organization, people, assets, sign-in, premises, devices, operation, partners, \z
                incidents (9)",
        },
        { ja = "新しく作る", en = "Write" },
      },
      {
        { ja = "システム開発と保守", en = "System development" },
        { ja = "作らない（開発の予定なし）", en = "Not needed: no development" },
      },
      {
        { ja = "マイナンバー", en = "My Number" },
        { ja = "今のままで十分", en = "Present one is enough" },
      },
    },
    paragraph {
      ja = "11をそろえることが目的ではありません。**していない仕事の規程は作らず、良い物は触らな\z
            い。** 理由を一言残すと、翌年も迷いません。",
      en = "Completeness is no goal. **No rule for work that is not done; leave good ones \z
            alone.** Note the reason in a word for next year.",
    },
  },

  page {
    id = "case1-handbook",
    title = { ja = "規程を、仕事の言葉のハンドブックに", en = "From rules to a handbook" },
    paragraph {
      ja = "規程だけでは従業員に伝わらないと考え、仕事の動きで書いた冊子を作りました。2019年の中\z
            身は、今ならこう直します。",
      en = "Rules alone would not reach staff, so a booklet in the words of the work was made. \z
            Its text of 2019, put right for today:",
    },
    grid {
      { { ja = "2019年の冊子", en = "The booklet of 2019" }, { ja = "今", en = "Today" } },
      {
        { ja = "パスワードは10文字以上、記号を混ぜる", en = "Ten characters with signs" },
        {
          ja = "長い言葉の組み合わせ＋多要素認証（二つ目の鍵）",
          en = "A long passphrase, and multi-factor: a second key",
        },
      },
      {
        { ja = "Flash Playerを自動更新", en = "Update Flash Player" },
        { ja = "2020年末で終了。消す", en = "Ended in 2020: remove it" },
      },
      {
        { ja = "スマホは手動で更新", en = "Update phones by hand" },
        {
          ja = "自動更新にして、月初めに確かめる",
          en = "Automatic; look on the first of the month",
        },
      },
    },
    note {
      ja = "冊子には**直す人と日付**を入れます。古い冊子は、古い守りを教え続けます。",
      en = "Put **who mends it, and a date**. An old booklet goes on teaching old habits.",
    },
  },

  page {
    id = "case1-invest",
    title = { ja = "買ったのは、二つだけ", en = "Only two things were bought" },
    list {
      { ja = "古いOSから移るための、新しいパソコン", en = "New PCs, to leave the old system" },
      { ja = "控えのための、外付けディスク", en = "An external disk for copies" },
    },
    paragraph {
      ja = "Windowsは家庭向けの版（Home）のまま、利用者をまとめて管理する仕組みも入れませんでし\z
            た。**12人に合う守り**を選んだのです。",
      en = "Windows stayed the Home edition, and no central sign-in was introduced: **what \z
            suits twelve people**.",
    },
    note {
      ja = "今なら、クラウドの**多要素認証**を足します。多くは0円です。Windows 10の通常の支援は\z
            、2025年10月に終わりました。",
      en = "Today add **multi-factor** for the cloud, mostly free. Normal support of Windows 10 \z
            ended in October 2025.",
    },
  },

  page {
    id = "case1-hard",
    title = { ja = "苦労した所から学ぶ", en = "Where it was hard" },
    grid {
      { { ja = "苦労", en = "Hard" }, { ja = "学び", en = "Lesson" } },
      {
        {
          ja = "だれが何を見てよいか（仕組みがない）",
          en = "Who may see what, without a system",
        },
        {
          ja = "NASのフォルダーごとに、利用者を分ける",
          en = "Separate users by folder on the NAS",
        },
      },
      {
        { ja = "Windows XPから10への移行", en = "From Windows XP to 10" },
        { ja = "使うソフトが動くか、**先に試す**", en = "**Try the programs first**" },
      },
    },
    paragraph {
      ja = "建設の現場ソフトは、OSが変わると動かないことがあります。移行は、忙しい時期を避けて計\z
            画に入れます。",
      en = "Programs of a trade may fail on a new system. Plan the move outside the busy season.",
    },
    ask {
      ja = "このパソコンでしか動かないソフトは、どれですか。作った会社は、今もありますか。",
      en = "Which programs run only on this PC? Is their maker still there?",
    },
  },

  page {
    id = "case2-firm",
    title = { ja = "事例2：25人のサービス業", en = "Case 2: a service firm of twenty-five" },
    figure {
      picture = "case2.svg",
      description = {
        ja = "三つの部屋に、それぞれ保存装置とパソコン。離れた所に、客と共用のパソコン。",
        en = "Three rooms, each with a storage box and PCs; apart, a PC shared with customers.",
      },
      labels = {
        { x = 0.13, y = 0.88, width = 0.22, ja = "エリア1", en = "Area 1" },
        { x = 0.38, y = 0.88, width = 0.22, ja = "エリア2", en = "Area 2" },
        { x = 0.63, y = 0.88, width = 0.22, ja = "エリア3", en = "Area 3" },
        { x = 0.888, y = 0.8, width = 0.2, ja = "客と共用", en = "Shared" },
      },
    },
    paragraph {
      ja = "千葉県の会社です。守りの担当は**社長**、ITは兼務の一人。パソコンはエリアの中で共用し\z
            、NASは部署や職位で分かれ、クラウドも複数ありました。",
      en = "In Chiba. **The owner** minds security; one person minds IT beside other work. PCs \z
            are shared within an area; there were several NAS and cloud services.",
    },
  },

  page {
    id = "case2-order",
    title = {
      ja = "規程より先に、情報の扱い方",
      en = "How information is handled comes before rules",
    },
    grid {
      {
        { ja = "回", en = "Visit" },
        { ja = "事例1", en = "Case 1" },
        { ja = "事例2", en = "Case 2" },
      },
      {
        { ja = "2", en = "2" },
        { ja = "方針と規程の検討", en = "Policy and rules" },
        { ja = "**情報の扱い方**を話し合う", en = "**How information is handled**" },
      },
      {
        { ja = "3", en = "3" },
        { ja = "具体策と計画", en = "Measures, plan" },
        { ja = "一覧と、規程の説明", en = "Lists; rules explained" },
      },
      {
        { ja = "4", en = "4" },
        { ja = "冊子と計画の確認", en = "Handbook, plan" },
        { ja = "規程と計画の確認", en = "Rules, plan" },
      },
    },
    paragraph {
      ja = "共用の多い会社では、だれが何を使うかが先です。だから、規程を3回目からに動かしました\z
            。**標準の順番は、変えてよい**のです。",
      en = "Where much is shared, who uses what comes first: so rules moved to visit 3. **The \z
            standard order may be changed.**",
    },
  },

  page {
    id = "case2-lists",
    title = { ja = "五つの一覧が、会社に残った", en = "Five lists that stayed" },
    grid {
      { { ja = "一覧", en = "List" }, { ja = "答えられる問い", en = "Question it answers" } },
      {
        { ja = "利用者とアクセス範囲", en = "Users and access" },
        { ja = "この人は、どこまで使えるか", en = "How far may this person go?" },
      },
      {
        { ja = "NASのアクセス制御", en = "NAS folders" },
        { ja = "このフォルダーは、だれが開けるか", en = "Who can open this folder?" },
      },
      {
        { ja = "外部サービス", en = "Outside services" },
        { ja = "何を、どこに預けているか", en = "What is kept where?" },
      },
      {
        { ja = "IPアドレス（機器の番地）", en = "IP addresses" },
        { ja = "ネットに出てよい機器はどれか", en = "Which device may go online?" },
      },
      {
        { ja = "機器", en = "Devices" },
        { ja = "何が、どこにあり、いつ替えるか", en = "What is where, replaced when?" },
      },
    },
    paragraph {
      ja = "新しい仕組みは買わず、**表を五つ**作りました。人が辞めた日に、この表で消す所が分かり\z
            ます。",
      en = "Nothing was bought: **five tables**. When somebody leaves, they show what to close.",
    },
  },

  page {
    id = "case2-table",
    title = { ja = "更新、読取、×の三つで書く", en = "Write, read, or ×" },
    grid {
      {
        { ja = "使う人", en = "User" },
        { ja = "見積", en = "Offers" },
        { ja = "給与", en = "Payroll" },
        { ja = "ちらし", en = "Flyers" },
      },
      {
        { ja = "店長", en = "Manager" },
        { ja = "更新", en = "write" },
        { ja = "×", en = "×" },
        { ja = "更新", en = "write" },
      },
      {
        { ja = "経理", en = "Accounts" },
        { ja = "読取", en = "read" },
        { ja = "更新", en = "write" },
        { ja = "×", en = "×" },
      },
      {
        { ja = "アルバイト", en = "Part-timer" },
        { ja = "×", en = "×" },
        { ja = "×", en = "×" },
        { ja = "読取", en = "read" },
      },
    },
    paragraph {
      ja = "細かい権限より、**三つの印**なら続きます。迷ったら、仕事に要る一番小さい印にします。",
      en = "**Three marks** can be kept up. When in doubt, give the smallest that the work \z
            needs.",
    },
    single {
      id = "check-marks",
      stem = {
        ja = "経理が見積の金額を確かめます。直すのは店長です。経理の印は、どれですか。",
        en = "Accounts check prices in offers; the manager changes them. Which mark do accounts \z
              get?",
      },
      wrong {
        ja = "更新",
        en = "write",
        feedback = {
          ja = "直せると便利です。しかし、うっかり書き換えても気づきません。",
          en = "Handy. But an accidental change goes unnoticed.",
        },
      },
      right {
        ja = "読取",
        en = "read",
        feedback = { ja = "確かめる仕事には、これで足ります。", en = "Enough for checking." },
      },
      wrong {
        ja = "×",
        en = "×",
        feedback = {
          ja = "守りは固くなります。けれども、仕事ができません。",
          en = "Tight. But the work cannot be done.",
        },
      },
    },
  },

  page {
    id = "case2-radar",
    title = { ja = "一人ずつ、平均と重ねる", en = "One by one, against the mean" },
    figure {
      picture = "radar.svg",
      description = {
        ja = "三つの蜘蛛の巣の図。紺の線は平均。一つ目は平均より大きく、二つ目と三つ目はへこんで\z
              いる。",
        en = "Three radar charts. The navy line is the mean; the first person lies outside it, \z
              the others dip inside.",
      },
      labels = {
        { x = 0.168, y = 0.72, width = 0.3, ja = "経営者", en = "Manager" },
        { x = 0.5, y = 0.72, width = 0.3, ja = "社員B", en = "Employee B" },
        { x = 0.832, y = 0.72, width = 0.3, ja = "社員C", en = "Employee C" },
        { x = 0.37, y = 0.871, width = 0.28, ja = "業種の平均", en = "Mean" },
        { x = 0.73, y = 0.871, width = 0.18, ja = "社員", en = "Staff" },
      },
    },
    paragraph {
      ja = "事例2では5人の診断を、業種の平均に重ねた図にしました。**へこみの重なる所**が会社の弱\z
            み、**一人だけのへこみ**は伝達の穴です（図は例）。",
      en = "In case 2 five self-checks were drawn over the mean. **Shared dips** are the firm's \z
            weakness; **a single dip** is a gap in telling (example).",
    },
  },

  page {
    id = "voices-result",
    title = { ja = "会社の声（1）成果", en = "Voices (1): results" },
    grid {
      {
        { ja = "「得られた」と答えた理由", en = "Gained, because" },
        { ja = "「得られなかった」「その他」の理由", en = "Not gained, or “other”, because" },
      },
      {
        { ja = "業種と規模に合わせた指導だった", en = "advice fitted our trade and size" },
        { ja = "自社の現状と話が、かみ合わなかった", en = "it did not fit our situation" },
      },
      {
        { ja = "足りない所と次の一手が見えた", en = "we saw gaps and next steps" },
        { ja = "課題は出たが、具体策がなかった", en = "problems, but no measures" },
      },
      {
        { ja = "管理者と社員の差に気づいた", en = "we saw the gap between us" },
        { ja = "事業に合う専門家が、別に要ると感じた", en = "we felt a need for another expert" },
      },
    },
    paragraph {
      ja = "「物の対策だけ考えていたが、**人を含む管理**が要ると分かった」。中期計画に入れた会社\z
            もありました（2019年度のアンケート）。",
      en = "“We had thought of equipment only; now of **people and organization**.” One put it \z
            into its plan (questionnaire, 2019).",
    },
  },

  page {
    id = "voices-knowledge",
    title = { ja = "会社の声（2）知識", en = "Voices (2): knowledge" },
    list {
      {
        ja = "答えに**長所と短所**があり、選べた",
        en = "Answers with **pros and cons**: we could choose",
      },
      { ja = "**判断の基準**を示してくれた", en = "They gave us **a criterion**" },
      { ja = "教科書でなく、**経験**から話した", en = "**Experience**, not the textbook" },
      { ja = "専門用語が少なかった", en = "Few technical terms" },
    },
    paragraph {
      ja = "「低い」の理由を書いた会社はなく、「わからない」に、こんな声がありました。",
      en = "Nobody gave reasons for “low”. But among “don't know” was this:",
    },
    example {
      ja = "「前に担当した大きな会社の話ばかりで、うちには合わなかった」",
      en = "“Always about a bigger firm he had advised: nothing for us.”",
    },
    note {
      ja = "経験は、**相手の会社の大きさに直して**から話します。",
      en = "**Resize** your experience before you tell it.",
    },
  },

  page {
    id = "voices-talk",
    title = { ja = "会社の声（3）話し方", en = "Voices (3): talking" },
    grid {
      {
        { ja = "スムーズだった", en = "It went well" },
        { ja = "そうでなかった", en = "It did not" },
      },
      {
        {
          ja = "今日の目標と、次までの宿題を毎回示した",
          en = "goal of the day and homework, each time",
        },
        { ja = "日程が詰まり、分かり合えなかった", en = "too tight to understand each other" },
      },
      {
        { ja = "前回の話を、図にして持って来た", en = "last time's talk came back as a chart" },
        { ja = "こちらが促さないと進まなかった", en = "we had to push it along" },
      },
    },
    paragraph {
      ja = "進める役は専門家です。**毎回の最初に目標、最後に宿題。** 訪問の間のメールや電話も喜\z
            ばれました。",
      en = "You lead. **The goal first, homework last, each time.** Mail and calls between \z
            visits were welcome, too.",
    },
    multiple {
      id = "check-lead",
      stem = {
        ja = "進行を会社任せにしない工夫を、すべて選んでください。",
        en = "What keeps you in the lead? Choose all.",
      },
      right {
        ja = "終わる前に、次の日と宿題を書く",
        en = "Write the next date and homework before you go",
        feedback = {
          ja = "次が見えると、間の仕事が進みます。",
          en = "With the next step visible, work goes on.",
        },
      },
      right {
        ja = "始めに、今日決めることを三つ示す",
        en = "Begin with three things to decide today",
        feedback = { ja = "今日の出口が見えます。", en = "The way out is visible." },
      },
      wrong {
        ja = "会社が話し始めるのを待つ",
        en = "Wait for them to begin",
        feedback = {
          ja = "聞く姿勢は大切です。しかし、進行まで待つと止まります。",
          en = "Listening is good. But waiting to lead stops it.",
        },
      },
    },
  },

  page {
    id = "choose-voice",
    title = { ja = "選べる形で渡す", en = "Hand it over so that they can choose" },
    paragraph {
      ja = "喜ばれた助言は、答えが一つではありませんでした。会社が**選ぶ**形です。",
      en = "The advice that pleased had more than one answer: the firm **chose**.",
    },
    grid {
      {
        { ja = "控えの方法", en = "Copies" },
        { ja = "長所", en = "Pro" },
        { ja = "短所", en = "Con" },
        { ja = "費用", en = "Cost" },
      },
      {
        { ja = "外付けを週末に外す", en = "Disk, unplugged weekly" },
        { ja = "安い、切り離せる", en = "cheap, apart" },
        { ja = "人が忘れる", en = "people forget" },
        { ja = "小", en = "low" },
      },
      {
        { ja = "世代を残すクラウド", en = "Cloud with versions" },
        { ja = "自動で動く", en = "automatic" },
        { ja = "戻すのに時間", en = "slow to restore" },
        { ja = "月払い", en = "monthly" },
      },
      {
        { ja = "両方", en = "Both" },
        { ja = "片方が転んでも残る", en = "one may fail" },
        { ja = "見る物が二つ", en = "two to mind" },
        { ja = "中", en = "middle" },
      },
    },
    note {
      ja = "基準も添えます。「**一週間分を入れ直せるなら**、一つ目で足ります」。",
      en = "Add the criterion: “**If you can type in a week's work again**, the first is \z
            enough.”",
    },
  },

  page {
    id = "eleven",
    title = { ja = "11の留意点を、四つに束ねる", en = "Eleven points in four bundles" },
    grid {
      { { ja = "束", en = "Bundle" }, { ja = "中身", en = "Points" } },
      {
        { ja = "知る", en = "Know" },
        {
          ja = "事業、体制、予算を正しくつかむ。業種と規模に合わせる",
          en = "business, people, budget; fit trade and size",
        },
      },
      {
        { ja = "分かる", en = "Clear" },
        {
          ja = "課題と対策を明確に。用語は少なく、事例を交える",
          en = "problems and measures; few terms, examples",
        },
      },
      {
        { ja = "選ぶ", en = "Choose" },
        {
          ja = "長所と短所、判断の基準を示す。気付いてもらう",
          en = "pros, cons, criteria; let them notice",
        },
      },
      {
        { ja = "進む", en = "Go on" },
        {
          ja = "目標と宿題、図の記録、間の連絡、主体性",
          en = "goals, homework, charts, contact, lead",
        },
      },
    },
    paragraph {
      ja = "IPAの2021年の要領にある11の点を、束ね直しました。訪問の前に、**四つの言葉**を思い出\z
            してください。",
      en = "The eleven points of IPA's guide of 2021, bundled. Before a visit recall the **four \z
            words**.",
    },
  },

  page {
    id = "keep",
    title = { ja = "標準にとらわれない", en = "Do not cling to the standard" },
    list {
      {
        ja = "人数と体制、情報の重さ、IT環境に**合わせる**",
        en = "**Fit** people, weight of information, IT",
      },
      { ja = "追加のお金は**最小**に", en = "**Least** extra money" },
      { ja = "会社が**自分で続けられる**ように", en = "So that they **go on by themselves**" },
      { ja = "分かりやすく、丁寧に", en = "Clear and kind" },
      { ja = "あなたが**先に立って**進める", en = "**You** take the lead" },
    },
    paragraph {
      ja = "2019年度のアンケートでは、ほとんどの会社が指導に満足していました。恐れずに、訪ねてく\z
            ださい。",
      en = "In the questionnaire of 2019 nearly all firms were satisfied. Do not be afraid: go.",
    },
  },

  scenario {
    id = "inn",
    title = { ja = "湯の宿で", en = "At the hot-spring inn" },

    scene {
      id = "arrive",
      title = { ja = "去年の成功", en = "Last year's success" },
      paragraph {
        ja = "**あなたは専門家の西田さん。** 去年、12人の建設会社でハンドブックが喜ばれました。\z
              今年は18人の旅館です。若女将の森さんと、フロント主任の谷さんが迎えます。",
        en = "**You are the expert, Mr Nishida.** Last year a builder of twelve loved your \z
              handbook. Now it is an inn of eighteen: Ms Mori, the young manager, and Mr Tani \z
              of the front desk.",
      },
      figure {
        picture = "inn.svg",
        description = {
          ja = "旅館の受付。パソコンの横に、鍵の絵の付いたメモが貼ってある。左右に人が立つ。",
          en = "An inn's desk: a note with a key is stuck beside the PC; people on both sides.",
        },
        labels = {
          { x = 0.5, y = 0.93, width = 0.5, ja = "旅館のフロント", en = "The front desk" },
        },
      },
      single {
        id = "bring-what",
        stem = {
          ja = "初回に、何を持って行きますか。",
          en = "What do you bring to the first visit?",
        },
        option {
          id = "copy",
          leads = "copied-book",
          ja = "去年のハンドブックを、名前だけ替えて。",
          en = "Last year's handbook with a new name on it.",
          feedback = {
            ja = "良い物を早く渡す気持ちです。しかし、宿の仕事が一行もありませんでした。",
            en = "Good, and quick. But not a line of it was about an inn.",
          },
        },
        option {
          id = "blank",
          leads = "blank-forms",
          ja = "様式を一式。会社の言葉で書いてもらう。",
          en = "A set of forms, to be filled in their words.",
          feedback = {
            ja = "自分で書くと身に付きます。けれども、兼務の二人に書く時間はありません。",
            en = "Writing teaches. But the two had no time to write.",
          },
        },
        option {
          id = "draft",
          leads = "draft-talk",
          ja = "宿の一日を想像した、半ページの下書き。",
          en = "Half a page: an inn's day as you imagine it.",
          feedback = {
            ja = "直す所のある下書きは、会社に話をさせます。",
            en = "A draft with mistakes makes people talk.",
          },
        },
      },
    },

    scene {
      id = "copied-book",
      title = { ja = "棚の上の冊子", en = "A booklet on the shelf" },
      leads = "who-checks",
      paragraph {
        ja = "森さんは「立派ですね」と受け取りました。谷さんがめくります。「現場事務所、図面、重\z
              機……」。冊子は棚に置かれ、その後だれも開きませんでした。",
        en = "“Impressive,” says Ms Mori. Mr Tani turns pages: “Site office, drawings, \z
              excavators …” It goes on the shelf and stays there.",
      },
    },

    scene {
      id = "blank-forms",
      title = { ja = "白いままの紙", en = "Still blank" },
      leads = "who-checks",
      paragraph {
        ja = "二週間後、様式は白いままでした。「週末は満室で。何を書けばよいかも……」。谷さんが頭\z
              を下げます。悪いのは、あなたの頼み方でした。",
        en = "Two weeks later the forms are blank. “We were full. And we did not know what to \z
              write.” Mr Tani bows. It was your way of asking.",
      },
    },

    scene {
      id = "draft-talk",
      title = { ja = "赤い字の半ページ", en = "Half a page in red" },
      leads = "who-checks",
      paragraph {
        ja = "「うちはチェックインより、**予約サイト**の返事が先です」。二人は笑いながら赤字を入\z
              れました。宿の一日が、30分で紙に載りました。",
        en = "“Before check-in come the answers on the **booking site**.” Laughing, they \z
              correct it in red. In half an hour the inn's day is on paper.",
      },
    },

    scene {
      id = "who-checks",
      title = { ja = "診断は、だれが", en = "Who answers the self-check?" },
      paragraph {
        ja = "次は自社診断です。森さんは言います。「私が答えれば早いですよね。全部、私が決めてい\z
              ますから」。",
        en = "Now the self-check. “It's quickest if I do it,” says Ms Mori. “I decide \z
              everything.”",
      },
      single {
        id = "answerers",
        stem = { ja = "どう頼みますか。", en = "What do you ask for?" },
        option {
          id = "mori",
          leads = "nice-score",
          ja = "森さんに、一人でお願いする。",
          en = "Let Ms Mori answer.",
          feedback = {
            ja = "忙しい人に早く済ませてもらう配慮です。しかし、夜のフロントは見えません。",
            en = "Considerate. But the desk at night stays out of sight.",
          },
        },
        option {
          id = "named",
          leads = "nice-score",
          ja = "18人全員に、名前入りで出してもらう。",
          en = "All eighteen, with their names.",
          feedback = {
            ja = "全員の声は理想です。けれども、名前が入ると、よい答えがそろいます。",
            en = "Everybody's voice is ideal. But with names, answers turn out well.",
          },
        },
        option {
          id = "three",
          leads = "gap-seen",
          ja = "森さん、夜のフロント、調理場の三人に。",
          en = "Ms Mori, the night desk, the kitchen.",
          feedback = {
            ja = "立場の違う三人で、差が見えます。",
            en = "Three positions show the gap.",
          },
        },
      },
    },

    scene {
      id = "nice-score",
      title = { ja = "84点", en = "84 points" },
      leads = "season",
      paragraph {
        ja = "結果は84点でした。「IDを共用していない」に、丸が付いています。あなたは「よくできてい\z
              ます」と書いて、次へ進みました。",
        en = "84 points. “Accounts are not shared” is ticked. You write “well done” and go on.",
      },
    },

    scene {
      id = "gap-seen",
      title = { ja = "夜のフロントの「わからない」", en = "“Don't know”, at night" },
      paragraph {
        ja = "夜のフロントは7人で、予約サイトの**一つのID**を使っていました。パスワードはメモで\z
              貼ってあります。「夜中の変更に返事をしないと、お客様が困るので」。",
        en = "Seven people at night used **one account** of the booking site; the password was \z
              on a note. “Guests need answers at night.”",
      },
      single {
        id = "propose-how",
        stem = { ja = "どう提案しますか。", en = "What do you propose?" },
        option {
          id = "system",
          leads = "season",
          ja = "一番よい統合システムを、一つ勧める。",
          en = "Recommend the one best integrated system.",
          feedback = {
            ja = "最善を示す誠意です。しかし、来期の予算まで、何も変わりませんでした。",
            en = "The best, honestly meant. But until next year's budget nothing changed.",
          },
        },
        option {
          id = "rule",
          leads = "season",
          ja = "規程に「IDを共用しない」と書く。",
          en = "Write “accounts are not shared” into the rules.",
          feedback = {
            ja = "正しい一行です。けれども、夜の仕事に、ほかの道がありませんでした。",
            en = "A right line. But at night there was no other way to work.",
          },
        },
        option {
          id = "choices",
          leads = "end-good",
          ja = "三つの方法を、長所と短所を添えて。",
          en = "Three ways, with pros and cons.",
          feedback = {
            ja = "会社が選んだ物は、会社が続けます。",
            en = "What the firm chooses, it keeps.",
          },
        },
      },
    },

    scene {
      id = "season",
      title = { ja = "連休の夜", en = "A night in the holidays" },
      paragraph {
        ja = "二か月後の連休。「**お客様からの苦情**」というメールが届き、夜の当番は急いで開いた\z
              画面に、予約サイトのIDを入れました。翌朝、宿の名前で、客に**カード番号を求める連絡\z
              **が流れていました。",
        en = "Two months later, a holiday. A mail: “**A guest complains**.” The night clerk \z
              signs in on the page that opens. Next morning guests get messages in the inn's \z
              name, **asking for card numbers**.",
      },
      figure {
        picture = "takeover.svg",
        description = {
          ja = "にせのメール、鍵を手にした覆面の人物、客の電話の順に矢印が進む。",
          en = "Arrows lead from a false mail to a masked person with a key, then to a guest's \z
                phone.",
        },
        labels = {
          { x = 0.155, y = 0.88, width = 0.28, ja = "にせの苦情", en = "False complaint" },
          { x = 0.5, y = 0.88, width = 0.28, ja = "IDを盗む", en = "Account stolen" },
          { x = 0.84, y = 0.88, width = 0.28, ja = "客にだまし", en = "Guests cheated" },
        },
      },
      multiple {
        id = "what-led",
        stem = {
          ja = "専門家の側で、何がこれを招きましたか。すべて選んでください。",
          en = "On the adviser's side, what led to this? Choose all.",
        },
        right {
          ja = "夜の仕事のやり方を、変えないままにした",
          en = "The way of working at night was left as it was",
        },
        wrong {
          ja = "夜の当番の注意が足りなかった",
          en = "The night clerk was careless",
          feedback = {
            ja = "苦情の知らせに急ぐのは、よい従業員です。急いでも守られる形が要りました。",
            en = "Good staff hurry at a complaint. They needed protection while hurrying.",
          },
        },
        right {
          ja = "一つのIDに、二つ目の鍵を勧めなかった",
          en = "A second factor was never proposed",
        },
        wrong {
          ja = "規程の数が足りなかった",
          en = "There were too few rules",
          feedback = {
            ja = "一行増えても、夜の仕事は同じでした。",
            en = "One more line would not have changed the night.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "原因に、備えを", en = "Causes and measures" },
      paragraph {
        ja = "朝、森さんと谷さんが集まりました。叱る人はいません。原因と備えを並べます。",
        en = "In the morning Ms Mori and Mr Tani meet. Nobody scolds. You lay out causes and \z
              measures.",
      },
      match {
        id = "cause-cure",
        stem = {
          ja = "原因に、備えを合わせてください。",
          en = "Match the measures to the causes.",
        },
        pair {
          ja = "7人で一つのID",
          en = "One account for seven",
          with = { ja = "人ごとのIDに分ける", en = "An account each" },
          feedback = {
            ja = "だれの操作か分かり、辞めた人を止められます。",
            en = "You see who did what, and can close it.",
          },
        },
        pair {
          ja = "盗んだパスワードで入れた",
          en = "A stolen password was enough",
          with = { ja = "多要素認証にする", en = "Multi-factor sign-in" },
          feedback = { ja = "二つ目の鍵が要ります。", en = "A second key is needed." },
        },
        pair {
          ja = "メールの先で入力した",
          en = "Typed in where the mail led",
          with = { ja = "いつもの入口から開き直す", en = "Open the site the usual way" },
          feedback = {
            ja = "届いた道を使わないことです。",
            en = "Do not take the road offered.",
          },
        },
      },
    },

    scene {
      id = "tell-guests",
      title = { ja = "客に、いつ知らせるか", en = "When to tell the guests" },
      paragraph {
        ja = "サイトの会社は「調査中」です。今週の予約は41組。森さんは言います。「騒ぎになる前に\z
              、はっきりするのを待ちたい」。",
        en = "The site's operator “is looking into it”. 41 parties are booked this week. “I'd \z
              rather wait until it is clear,” says Ms Mori.",
      },
      single {
        id = "when-tell",
        stem = { ja = "どう助言しますか。", en = "What do you advise?" },
        option {
          id = "wait",
          leads = "end-late",
          ja = "調査の結果を待って、まとめて知らせる。",
          en = "Wait for the result, then tell all.",
          feedback = {
            ja = "正確に伝えたい気持ちです。しかし、だまされるのは今夜です。",
            en = "One wants to be exact. But people are cheated tonight.",
          },
        },
        option {
          id = "today",
          leads = "end-repair",
          ja = "今日、電話とホームページで知らせる。",
          en = "Today, by phone and on the Web site.",
          feedback = {
            ja = "まだ入力していない客を守れます。",
            en = "It protects those who have not typed yet.",
          },
        },
        option {
          id = "victims",
          leads = "end-late",
          ja = "被害を申し出た客だけに、電話する。",
          en = "Call only those who report damage.",
          feedback = {
            ja = "目の前の客は大切です。けれども、次の客が入力します。",
            en = "They matter. But the next guest types it in.",
          },
        },
      },
    },

    scene {
      id = "end-good",
      title = { ja = "宿が選んだ二つ目", en = "They chose the second" },
      ending = "good",
      paragraph {
        ja = "宿は「人ごとのIDと、スマホの確認」を選びました。連休の夜、にせの苦情が届きました。\z
              当番は入力しましたが、**二つ目の鍵で止まりました**。谷さんはメモをはがしました。",
        en = "They chose “an account each, confirmed by phone”. In the holidays the false \z
              complaint came. The clerk typed the password, and **the second key stopped it**. \z
              Mr Tani took down the note.",
      },
    },

    scene {
      id = "end-repair",
      title = { ja = "41組への電話", en = "41 calls" },
      ending = "mixed",
      paragraph {
        ja = "警察とサイトに届け、個人情報保護委員会に速報しました。41組に電話し、入力した客は二組\z
              で済みました。宿は**人ごとのID**に替え、あなたは、次の会社では夜の仕事から聞くと決め\z
              ました。",
        en = "They told the police, the site and the Personal Information Protection Commission, \z
              and called all 41. Only two had typed in cards. Now it is **an account each**; and \z
              at your next firm you will ask about the night first.",
      },
    },

    scene {
      id = "end-late",
      title = { ja = "広がった三日間", en = "Three days more" },
      ending = "bad",
      paragraph {
        ja = "三日の間に、九組がカード番号を入れました。口コミには「宿から来た連絡だった」と並びま\z
              した。森さんは言いました。「あのとき、夜の仕事を変えていれば」。",
        en = "In three days nine parties typed in their cards. Reviews said: “It came from the \z
              inn.” “If only we had changed the work at night,” said Ms Mori.",
      },
    },

    debrief {
      paragraph {
        ja = "去年の成功は、去年の会社の物です。持って行けるのは、**合わせ方**だけでした。",
        en = "Last year's success belongs to last year's firm. What you can carry over is **the \z
              way of fitting in**.",
      },
      list {
        { ja = "下書きは、**直してもらう**ために持つ", en = "Bring a draft **to be corrected**" },
        { ja = "診断は、**夜と現場**にも聞く", en = "Ask **the night and the floor**, too" },
        {
          ja = "対策だけでなく、仕事のやり方も変える",
          en = "Not just a measure: change the way of working, too",
        },
        { ja = "選べる形で渡し、続けるのは会社", en = "Let them choose, and they go on" },
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
      id = "first-offer",
      review = { "investment", "six-findings", "case1-invest" },
      stem = {
        ja = "9人の印刷所です。パソコンの更新が遅れ、控えは一度も取っていません。最初に出す提案\z
              は、どれですか。",
        en = "A printer's of nine: updates lag, and no copy was ever made. What do you propose \z
              first?",
      },
      wrong {
        ja = "更新と通信を見張る装置を借りる。",
        en = "A rented device for updates and traffic.",
        feedback = {
          ja = "一台で安心に見えます。しかし、毎月の費用がかかり、控えはまだありません。",
          en = "One box seems safe. But it costs monthly, and there is still no copy.",
        },
      },
      wrong {
        ja = "利用者をまとめて管理する仕組みを買う。",
        en = "Buy a system that manages the users.",
        feedback = {
          ja = "大きい会社の定番です。けれども、9人では世話の手間が勝ちます。",
          en = "Standard in big firms. For nine people it is more bother than help.",
        },
      },
      right {
        ja = "更新を自動にし、外付けに控えを取る。",
        en = "Automatic updates and a copy on disk.",
        feedback = {
          ja = "ほとんどお金をかけず、今週できます。",
          en = "Nearly free, and done this week.",
        },
      },
      wrong {
        ja = "11種の規程類を書き上げる。",
        en = "Write the whole set of eleven rules.",
        feedback = {
          ja = "形は整います。しかし、明日ディスクが壊れたら仕事が消えます。",
          en = "It looks tidy. But if a disk fails tomorrow, work is gone.",
        },
      },
    },

    number {
      id = "share-small",
      review = { "investment" },
      answer = 76,
      least = 0,
      most = 100,
      unit = { ja = "％", en = "%" },
      stem = {
        ja = "ある地域では、対策に投資した会社が80％、そのうち70％が100万円未満でした。投資なし\z
              の会社も足すと、100万円未満は何％ですか。",
        en = "In a region 80% invested, 70% of them less than a million yen. With those who \z
              spent nothing, how many percent spent less than a million?",
      },
      feedback = {
        ja = "80％の70％は56％です。投資のない20％を足します。",
        en = "70% of 80% is 56%. Add the 20% who spent nothing.",
      },
      hints = {
        {
          ja = "投資のない会社は、全体の何％ですか。",
          en = "How many percent invested nothing?",
        },
      },
    },

    matrix {
      id = "bought-or-written",
      review = { "measures-done", "since-then", "education" },
      points = {
        { ja = "多い（7割以上）", en = "Many (70% or more)" },
        { ja = "少ない（4割未満）", en = "Few (under 40%)" },
      },
      stem = {
        ja = "調査では、できている会社が多い対策でしたか、少ない対策でしたか。",
        en = "In the surveys, did many or few firms have it?",
      },
      row {
        answer = 2,
        ja = "新しい手口を社内で共有する（2024年度）",
        en = "Sharing new tricks in the firm (2024)",
        feedback = { ja = "37.9％でした。", en = "It was 37.9%." },
      },
      row {
        answer = 1,
        ja = "大事な情報の控えを取る（2018年度）",
        en = "Copies of what matters (2018)",
        feedback = { ja = "84.6％でした。", en = "It was 84.6%." },
      },
      row {
        answer = 2,
        ja = "規程や手順書を作る（2018年度）",
        en = "Written rules (2018)",
        feedback = { ja = "30.9％でした。", en = "It was 30.9%." },
      },
      row {
        answer = 2,
        ja = "社内で研修や勉強会をする（2016年度）",
        en = "Courses in the firm (2016)",
        feedback = { ja = "17.3％でした。", en = "It was 17.3%." },
      },
      row {
        answer = 1,
        ja = "ウイルス対策ソフトを使う（2024年度）",
        en = "Antivirus software (2024)",
        feedback = { ja = "71.4％でした。", en = "It was 71.4%." },
      },
    },

    true_false {
      id = "five-people",
      review = { "obstacles-size", "obstacles" },
      answer = true,
      stem = {
        ja = "2018年度の調査で、従業員の意識が低いと答えた割合は、1〜5人の会社より51〜100人の会\z
              社のほうが高かった。",
        en = "In the 2018 survey, more firms of 51–100 people named low awareness of staff than \z
              firms of 1–5.",
      },
      feedback = {
        ja = "30.8％に対して74.9％です。小さいほど意識が低い、と思い込まないことです。",
        en = "74.9% against 30.8%. Do not assume that smaller firms care less.",
      },
    },

    true_false {
      id = "beside-work",
      review = { "organization" },
      answer = true,
      stem = {
        ja = "2016年度の調査では、101人以上の会社で一番多かったのは、兼務の担当者がいる形だった\z
              。",
        en = "In the 2016 survey, most firms of over 100 people had somebody in charge beside \z
              other work.",
      },
      feedback = {
        ja = "56.4％でした。担当がいても、ほかの仕事を持つ人です。頼む仕事は小さくします。",
        en = "56.4%. Even there the one in charge has another job: ask for little.",
      },
    },

    single {
      id = "no-owner",
      review = { "who-visited", "who-talks" },
      stem = {
        ja = "30人の卸売会社です。社長は欠席で、総務の主任が一人で来ました。今日の終わりに、何を\z
              渡しますか。",
        en = "A wholesaler of thirty. The owner is away; a chief of general affairs came alone. \z
              What does she take home today?",
      },
      right {
        ja = "社長へ話すための、三行の一枚",
        en = "Three lines for telling the busy owner",
        feedback = {
          ja = "危ない物、決めてほしいこと、費用がそろえば、主任が話せます。",
          en = "Risk, decision and cost: she can pass that on.",
        },
      },
      wrong {
        ja = "社長の出席をお願いする手紙",
        en = "A letter that asks the owner to come",
        feedback = {
          ja = "社長の出席は大切です。しかし、今日決めたことが止まります。",
          en = "The owner matters. But today's result stops there.",
        },
      },
      wrong {
        ja = "攻撃の手口を集めた、詳しい資料",
        en = "Detailed material on methods of attack",
        feedback = {
          ja = "主任の勉強にはなります。けれども、社長は読みません。",
          en = "She would learn from it. The owner won't read it.",
        },
      },
      wrong {
        ja = "主任の権限でできる設定の一覧",
        en = "A list of settings within her power",
        feedback = {
          ja = "すぐ動けるのは利点です。しかし、会社の約束になりません。",
          en = "Quick. But it is no promise of the firm.",
        },
      },
    },

    categorize {
      id = "eleven-rules",
      review = { "case1-rules", "why-they-came" },
      stem = {
        ja = "15人の清掃会社です。事例1の考え方で、規程を作るかどうか分けてください。",
        en = "A cleaning firm of fifteen. Which rules are needed? Sort as in case 1.",
      },
      feedback = {
        ja = "仕事にある物は作り、ない物は作らず、よい物は触りません。",
        en = "Write what the work needs, no more; leave good ones alone.",
      },
      category {
        id = "write",
        ja = "新しく作る",
        en = "Write",
        option {
          ja = "客先の鍵と名簿（決まりなし）",
          en = "Clients' keys and lists: no rule yet",
          feedback = {
            ja = "守る物があるのに、決まりがありません。",
            en = "Something to protect, and no rule.",
          },
        },
        option {
          ja = "配ったばかりの会社の電話",
          en = "Phones just handed out",
          feedback = {
            ja = "機器を使う仕事が、もう始まっています。",
            en = "The devices are in use already.",
          },
        },
      },
      category {
        id = "not",
        ja = "作らない",
        en = "Not needed",
        option {
          ja = "システムの開発（予定なし）",
          en = "Building systems (no plans)",
          feedback = {
            ja = "していない仕事の規程は要りません。",
            en = "No rule for work that is not done.",
          },
        },
      },
      category {
        id = "keep",
        ja = "今のまま",
        en = "Keep",
        option {
          ja = "マイナンバー（社労士と作成、十分）",
          en = "My Number (rule made, sound)",
          feedback = { ja = "よい物は触りません。", en = "Leave good ones alone." },
        },
      },
    },

    single {
      id = "mixed-row",
      review = { "case1-score", "case1-gap", "case2-radar" },
      stem = {
        ja = "診断を重ねました。更新の項目で、工場の一人だけが「わからない」です。ほかの四人は「\z
              している」でした。どう読みますか。",
        en = "Self-checks side by side: for updates one person in the works says “don't know”; \z
              four say “done”. How do you read it?",
      },
      wrong {
        ja = "一人の誤りなので、四人の答えを採る。",
        en = "One slip: take the answer of the four.",
        feedback = {
          ja = "多数に従うのは自然です。しかし、工場だけ外れていることがあります。",
          en = "Following the many is natural. But the works may be left out.",
        },
      },
      right {
        ja = "一人のいる工場に、決まりが届いていない。",
        en = "The rule has not yet reached the works.",
        feedback = {
          ja = "一人だけのへこみは、伝達の穴を教えます。",
          en = "A single dip shows a gap in telling.",
        },
      },
      wrong {
        ja = "平均は高いので、更新は強みと言える。",
        en = "The mean is high, so updates are a strength.",
        feedback = {
          ja = "点は確かに高めです。けれども、一台の例外から入られます。",
          en = "The score is high. But one exception lets them in.",
        },
      },
      wrong {
        ja = "五人とも、もう一度答えてもらうとよい。",
        en = "All five had better answer once more.",
        feedback = {
          ja = "正確になりそうです。しかし、差の理由は聞かないと分かりません。",
          en = "More exact, perhaps. But only asking tells why.",
        },
      },
    },

    hotspot {
      id = "place-first",
      review = { "case1-firm", "case1-hard" },
      picture = "case1.svg",
      most = 1,
      stem = {
        ja = "事例1の会社です。専門家が移行に苦労した、支援の切れた物を選んでください。",
        en = "The firm of case 1. Choose what was out of support and hard to move away from.",
      },
      description = {
        ja = "事務所の図。無線のルーター、守りの装置、NAS、新しいパソコン二台、古いパソコン、複\z
              合機、電話。",
        en = "A plan: wireless router, protective box, NAS, two newer PCs, an old PC, printer, \z
              phone.",
      },
      feedback = {
        ja = "支援の切れたOSで動く、業務のパソコンです。",
        en = "The PC that runs on a system out of support.",
      },
      wrong {
        x = 0.06,
        y = 0.16,
        width = 0.17,
        height = 0.25,
        ja = "無線のルーター",
        en = "The wireless router",
        feedback = {
          ja = "無線は入口として目立ちます。しかし、苦労したのは別の物でした。",
          en = "It stands out as an entrance. The trouble was elsewhere.",
        },
      },
      wrong {
        x = 0.4,
        y = 0.2,
        width = 0.14,
        height = 0.26,
        ja = "NAS",
        en = "The NAS",
        feedback = {
          ja = "だれが見てよいかを分けるのに使えました。支援は切れていません。",
          en = "It served to separate users; it was not out of support.",
        },
      },
      wrong {
        x = 0.06,
        y = 0.53,
        width = 0.36,
        height = 0.23,
        ja = "新しいパソコン",
        en = "The newer PCs",
        feedback = {
          ja = "利用者の管理は課題でした。けれども、支援は続いていました。",
          en = "User accounts were a problem; support was not.",
        },
      },
      right {
        x = 0.44,
        y = 0.52,
        width = 0.16,
        height = 0.24,
        ja = "古いパソコン",
        en = "The old desktop",
      },
    },

    order {
      id = "shared-office",
      review = { "case2-order", "case2-firm", "case1-flow" },
      stem = {
        ja = "パソコンの共用が多い会社です。事例2の進め方に並べてください。",
        en = "A firm that shares many PCs. Put the way of case 2 into order.",
      },
      feedback = {
        ja = "聞いて、情報の扱い方を話し合い、一覧にし、規程と計画を確かめます。",
        en = "Hear, discuss handling, make lists, then settle rules and plan.",
      },
      option {
        ja = "事業と、情報の流れを聞く",
        en = "Hear about business and flow of information",
      },
      option { ja = "情報をどう扱うかを話し合う", en = "Discuss how information is handled" },
      option { ja = "使う人と範囲を一覧にする", en = "List users and what they may use" },
      option { ja = "規程と計画を確かめる", en = "Settle rules and plan" },
    },

    match {
      id = "which-list",
      review = { "case2-lists", "case2-table" },
      stem = {
        ja = "場面に、役立つ一覧を合わせてください。",
        en = "Match the situation with the list that helps.",
      },
      also = { { ja = "会議の予定の一覧", en = "List of meetings" } },
      pair {
        ja = "給与のフォルダーを、だれが開けるか確かめたい",
        en = "Who can open the payroll folder?",
        with = { ja = "NASのアクセス制御", en = "NAS folders" },
        feedback = {
          ja = "フォルダーごとに、使う人が並びます。",
          en = "It shows the users of each folder.",
        },
      },
      pair {
        ja = "使い終えたクラウドの契約を見つけたい",
        en = "Which cloud contracts are no longer needed?",
        with = { ja = "外部サービスの一覧", en = "Outside services" },
        feedback = {
          ja = "預け先と、使う人が並びます。",
          en = "It shows where things are kept, and for whom.",
        },
      },
      pair {
        ja = "来年、買い替える物を決めたい",
        en = "What is to be replaced next year?",
        with = { ja = "機器の一覧", en = "Devices" },
        feedback = {
          ja = "型番と用途、場所が分かります。",
          en = "Model, use and place stand there.",
        },
      },
      pair {
        ja = "外に出てよい機器を限りたい",
        en = "Which devices may reach the Internet?",
        with = { ja = "IPアドレスの一覧", en = "IP addresses" },
        feedback = { ja = "機器ごとに、許可を書きます。", en = "Permission is noted for each." },
      },
    },

    multiple {
      id = "good-voice",
      review = { "voices-result", "voices-knowledge", "voices-talk", "eleven" },
      stem = {
        ja = "去年の会社の声から見て、喜ばれる進め方を、すべて選んでください。",
        en = "Going by last year's voices, what pleases? Choose all.",
      },
      wrong {
        ja = "前に見た大企業の例を、詳しく話す。",
        en = "Tell in detail how a big firm does it.",
        feedback = {
          ja = "経験は力です。しかし、大きさが違うと、使えない話になります。",
          en = "Experience is strength. But at another size it is of no use.",
        },
      },
      right {
        ja = "前回の話を図にして、始めに見せる。",
        en = "Begin with a chart of last time's talk.",
        feedback = {
          ja = "どこまで来たかが、一目で分かります。",
          en = "They see at a glance how far they are.",
        },
      },
      right {
        ja = "訪問の間に、宿題の様子を電話で聞く。",
        en = "Call between visits about the homework.",
        feedback = {
          ja = "困っている所が早く分かり、止まりません。",
          en = "Trouble shows early, and work goes on.",
        },
      },
      wrong {
        ja = "進め方は、会社の希望が出るまで待つ。",
        en = "Wait until the firm says how to proceed.",
        feedback = {
          ja = "相手を立てる気持ちです。けれども「促さないと進まない」と言われました。",
          en = "Meant politely. But a firm complained that it had to push.",
        },
      },
    },

    gaps {
      id = "choice-gaps",
      review = { "choose-voice", "case1-explain", "case1-handbook" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentence." },
      sentence = {
        ja = "対策の案には{pros}と判断の基準を添えます。冊子には、直す人と{date}を入れます。最初\z
              の説明では、経歴は{career}話します。",
        en = "Give options with {pros} and a criterion. A booklet says who mends it and {date}. \z
              At the start, tell of your career {career}.",
      },
      gap {
        id = "pros",
        wrong {
          ja = "人気の順",
          en = "a popular ranking",
          feedback = {
            ja = "迷わず済みます。しかし、会社が選んだことになりません。",
            en = "No doubt remains. But then the firm has not chosen.",
          },
        },
        right { ja = "長所と短所", en = "pros and cons" },
        wrong {
          ja = "他社の契約額",
          en = "what others paid",
          feedback = {
            ja = "気になる数字です。けれども、事情が違います。",
            en = "Interesting. But others differ.",
          },
        },
      },
      gap {
        id = "date",
        right { ja = "日付", en = "the date of issue" },
        wrong {
          ja = "社外秘の印",
          en = "a secrecy stamp",
          feedback = { ja = "配る物なので、読まれることが先です。", en = "It is to be read." },
        },
        wrong {
          ja = "罰則",
          en = "penalties",
          feedback = {
            ja = "守らせたくなります。しかし、罰が先だと隠されます。",
            en = "Tempting. But punishment makes people hide.",
          },
        },
      },
      gap {
        id = "career",
        wrong {
          ja = "資格を取った順に詳しく",
          en = "in full, year by year from the start",
          feedback = {
            ja = "誠実に聞こえます。けれども、会社の時間が減ります。",
            en = "Honest. But it eats their time.",
          },
        },
        wrong {
          ja = "聞かれてから",
          en = "when asked",
          feedback = {
            ja = "控えめです。しかし、だれに頼むのか分かりません。",
            en = "Modest. But they should know whom they trust.",
          },
        },
        right { ja = "相手の仕事に近い所を", en = "where it is near their work" },
      },
    },

    true_false {
      id = "keep-standard",
      review = { "keep", "case2-order" },
      answer = false,
      stem = {
        ja = "標準の4回の中身は、会社の実態に合っていなくても、順番どおりに行うのがよい。",
        en = "The contents of the four standard visits are best kept in order even when they do \z
              not fit the firm.",
      },
      feedback = {
        ja = "事例2は、規程を3回目からに動かしました。実態に合わせるのが指導です。",
        en = "Case 2 moved rules to visit 3. Advice fits the firm.",
      },
    },
  },
}
