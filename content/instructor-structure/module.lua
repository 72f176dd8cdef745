-- Program 1 for experts who visit small firms: the four visits, what each needs, and what to mind.

module {
  id = "instructor-structure",
  version = 1,
  minutes = 38,
  title = {
    ja = "専門家指導の全体構成と留意事項",
    en = "Advising a firm: the whole course and its pitfalls",
  },
  summary = {
    ja = "4回の訪問で何をし、会社に何を頼み、何を残すか。全体の組み立てと、つまずきやすい所を身\z
          につけます。",
    en = "Four visits: what to do in each, what to ask of the firm, what to leave behind, and \z
          where advisers stumble.",
  },

  page {
    id = "programs",
    title = { ja = "五つのプログラムと、この単元", en = "Five programs, and this one" },
    allow = { untested = "it only says what the course is made of" },
    paragraph {
      ja = "小さな会社を訪ねる専門家のための課程です。IPA（情報処理推進機構）が2021年6月にまとめ\z
            た指導要領に沿い、中身は今に合わせました。",
      en = "For experts who visit small firms. It follows the guide of IPA, Japan's IT \z
            promotion agency, of June 2021, brought up to date.",
    },
    grid {
      {
        { ja = "部", en = "Part" },
        { ja = "プログラム", en = "Program" },
        { ja = "主な中身", en = "What is in it" },
      },
      {
        { ja = "進め方", en = "Method" },
        { ja = "1 全体の構成（ここ）", en = "1 The whole (here)" },
        { ja = "4回の流れと留意点", en = "Four visits, and what to mind" },
      },
      {
        { ja = "進め方", en = "Method" },
        { ja = "2 道具の使い方", en = "2 The tools" },
        { ja = "診断、様式、手引き", en = "Check, forms, guideline" },
      },
      {
        { ja = "訪問", en = "Visits" },
        { ja = "3 心構え", en = "3 Attitude" },
        { ja = "経営者と話す", en = "Talking with owners" },
      },
      {
        { ja = "訪問", en = "Visits" },
        { ja = "4 前の年度に学ぶ", en = "4 Last year's lessons" },
        { ja = "事例と、会社の声", en = "Cases and voices" },
      },
      {
        { ja = "訪問", en = "Visits" },
        { ja = "5 変わる働き方", en = "5 Changing work" },
        { ja = "テレワーク、Web会議", en = "Telework, Web meetings" },
      },
    },
  },

  page {
    id = "deliverables",
    title = { ja = "目標は、四つの成果物", en = "The goal: four things that stay" },
    paragraph {
      ja = "標準は4回、合わせて約2か月です。終わったとき、会社の手元に四つが残ります。",
      en = "The standard is four visits in about two months. At the end the firm holds four \z
            things.",
    },
    figure {
      picture = "deliverables.svg",
      description = {
        ja = "四枚の書類。診断の点数、方針と規程の束、予定の入った計画、二つの星。",
        en = "Four papers: a score, a policy with a pile of rules, a plan with dates, two stars.",
      },
      labels = {
        { x = 0.125, y = 0.87, width = 0.24, ja = "自社診断", en = "Self-check" },
        { x = 0.375, y = 0.87, width = 0.24, ja = "方針と規程", en = "Policy and rules" },
        { x = 0.625, y = 0.87, width = 0.24, ja = "実行計画書", en = "Action plan" },
        { x = 0.875, y = 0.87, width = 0.24, ja = "二つ星の宣言", en = "Two stars" },
      },
    },
    paragraph {
      ja = "二つ星とは、IPAの自己宣言の制度「SECURITY ACTION」の2段目です。",
      en = "Two stars are the second step of SECURITY ACTION, IPA's scheme of self-declaration.",
    },
    note {
      ja = "2021年の事業では、事務局に出す決まりでした。けれども一番の読み手は、**会社の人**です\z
            。",
      en = "In the 2021 project they were handed in to an office. But the reader who counts is \z
            **the firm**.",
    },
  },

  page {
    id = "after-you",
    title = { ja = "あなたが去った後も、回るように", en = "It must run when you are gone" },
    paragraph {
      ja = "4回で全部は直せません。目指すのは、次の二つです。",
      en = "Four visits do not mend everything. Aim for two things.",
    },
    list {
      {
        ja = "会社が、**自分で**点検と見直しを続けられる",
        en = "The firm checks and improves **by itself**",
      },
      {
        ja = "あなたが、終わった後も**会社から頼まれる**専門家になる",
        en = "The firm **asks you again** of its own will",
      },
    },
    example {
      ja = "電気工事の会社（9人）。最後の日に、3か月後の点検日を決めました。その日、社長は増えた\z
            機器の一覧を自分で作って待っていました。",
      en = "An electrician's firm of nine fixed a date three months on. That day the owner had \z
            made the list of new devices himself.",
    },
    paragraph {
      ja = "得意な技術は、その会社に役立つ所で使います。",
      en = "Use your special skills where they serve this firm.",
    },
  },

  page {
    id = "four-visits",
    title = { ja = "4回の流れ", en = "The course of four visits" },
    figure {
      picture = "timeline.svg",
      description = {
        ja = "横に伸びる道の上に四つの丸。丸の前に、準備の期間を表す点線がある。",
        en = "A road with four circles; dashed stretches before them stand for preparation.",
      },
      labels = {
        { x = 0.17, y = 0.12, width = 0.2, ja = "1〜2週間", en = "1–2 weeks" },
        { x = 0.38, y = 0.12, width = 0.2, ja = "2〜3週間", en = "2–3 weeks" },
        { x = 0.59, y = 0.12, width = 0.2, ja = "1〜2週間", en = "1–2 weeks" },
        { x = 0.8, y = 0.12, width = 0.2, ja = "1〜2週間", en = "1–2 weeks" },
        { x = 0.235, y = 0.82, width = 0.2, ja = "第1回\n知る", en = "Visit 1\nLearn" },
        { x = 0.455, y = 0.82, width = 0.2, ja = "第2回\n絞る", en = "Visit 2\nNarrow" },
        { x = 0.665, y = 0.82, width = 0.2, ja = "第3回\n順位", en = "Visit 3\nRank" },
        { x = 0.875, y = 0.82, width = 0.2, ja = "第4回\n合意", en = "Visit 4\nAgree" },
      },
    },
    paragraph {
      ja = "点線は準備の期間です（2021年の要領の例）。**訪問と訪問の間**に、会社も専門家も働きま\z
            す。",
      en = "Dashes are preparation (example of the 2021 guide). **Between visits** both the \z
            firm and the expert work.",
    },
    paragraph {
      ja = "各回は2〜3時間です。流れは会社に合わせて変えてかまいませんが、順番には意味があります\z
            。知らずに絞ると、外れます。",
      en = "Each takes two to three hours. Adapt it, but the order matters: who narrows before \z
            learning misses the point.",
    },
  },

  page {
    id = "sharing-work",
    title = { ja = "会社の仕事、専門家の仕事", en = "The firm's work and yours" },
    grid {
      {
        { ja = "前の準備", en = "Before" },
        { ja = "会社", en = "The firm" },
        { ja = "専門家", en = "The expert" },
      },
      {
        { ja = "第1回", en = "Visit 1" },
        { ja = "自社診断、資料、出席者を選ぶ", en = "Self-check, papers, who attends" },
        {
          ja = "会社を調べ、聞き取りの紙を作る",
          en = "Study the firm, draw up the hearing sheet",
        },
      },
      {
        { ja = "第2回", en = "Visit 2" },
        { ja = "基本方針の案を書く", en = "Draft the policy" },
        {
          ja = "聞いたことを整理し、重点の案を作る",
          en = "Sort what was heard, propose the focus",
        },
      },
      {
        { ja = "第3回", en = "Visit 3" },
        { ja = "人、物、金を考える", en = "Think of people, things, money" },
        { ja = "対策の計画案を作る", en = "Draft the measures" },
      },
      {
        { ja = "第4回", en = "Visit 4" },
        { ja = "二つ星の申込みを準備する", en = "Prepare the two stars" },
        { ja = "実行計画を書き直す", en = "Revise the plan" },
      },
    },
    paragraph {
      ja = "**決めるのは会社です。** 専門家は、決めるための材料を作ります。",
      en = "**The firm decides.** The expert supplies what is needed to decide.",
    },
  },

  page {
    id = "before-first",
    title = { ja = "第1回の前に：下調べと診断", en = "Before visit 1: homework and self-check" },
    steps {
      {
        ja = "会社のホームページと公開の資料を読む",
        en = "Read the firm's site and public papers",
      },
      {
        ja = "聞き取りの紙に、分かることを先に書く",
        en = "Fill in what you already know on the hearing sheet",
      },
      {
        ja = "「5分でできる！情報セキュリティ自社診断」を会社に頼む",
        en = "Ask the firm to do IPA's five-minute self-check",
      },
      { ja = "日時、場所、出席者を決める", en = "Fix date, place and who attends" },
    },
    note {
      ja = "診断は、経営者と従業員の**両方**に頼みます。立場で見え方が違い、その差が最初の手がか\z
            りになります。",
      en = "Ask **both** the owner and staff. They see different things, and the gap is your \z
            first clue.",
    },
    ask {
      ja = "社長と現場の方、それぞれに診断をお願いできますか。",
      en = "Could the owner and somebody on the floor each do the check?",
    },
  },

  page {
    id = "first",
    title = {
      ja = "第1回：会社を知り、リスクを出す",
      en = "Visit 1: know the firm, find the risks",
    },
    steps {
      {
        ja = "目標、流れ、成果物を説明し、合意する",
        en = "Explain goal, course and results, and agree",
      },
      { ja = "機密保持の誓約書を渡す", en = "Hand over your pledge of secrecy" },
      {
        ja = "事業、仕事の流れ、情報システムを聞く",
        en = "Ask about business, workflow and systems",
      },
      { ja = "診断の結果を一緒に見る", en = "Look at the self-check together" },
      { ja = "社長の期待を聞く", en = "Ask what the owner hopes for" },
      { ja = "足りない資料と、次の日程を頼む", en = "Ask for missing papers and the next date" },
    },
    note {
      ja = "この日に答えは要りません。会社が**危ないと感じていること**を、会社の言葉で持ち帰りま\z
            す。",
      en = "No answers today. Take home what **worries the firm**, in its own words.",
    },
  },

  page {
    id = "too-good",
    title = { ja = "点が高すぎるとき", en = "When the score is too good" },
    paragraph {
      ja = "満点に近い診断には、たいてい**数えていない機械や人**があります。責めずに、例外を聞き\z
            ます。",
      en = "A near-perfect score usually leaves out **some machine or person**. Ask for \z
            exceptions, without blame.",
    },
    figure {
      picture = "exception.svg",
      description = {
        ja = "チェックの付いたパソコンが三台。右に、印のない古いパソコンと、疑問の印。",
        en = "Three laptops with ticks; on the right an old machine with a question mark.",
      },
      labels = {
        { x = 0.33, y = 0.925, width = 0.55, ja = "数えたパソコン", en = "Counted" },
        { x = 0.82, y = 0.925, width = 0.32, ja = "数えていない機械", en = "Not counted" },
      },
    },
    single {
      id = "check-score",
      stem = {
        ja = "96点の会社です。次の一言は、どれがよいですか。",
        en = "A firm with 96 points. What do you say next?",
      },
      right {
        ja = "「社長の機械も、同じ決まりですか」",
        en = "“Do the same rules hold for the owner's PC?”",
        feedback = {
          ja = "例外を、答えやすい形で聞いています。",
          en = "It asks for an exception in a form that is easy to answer.",
        },
      },
      wrong {
        ja = "「この点は、甘く付けていませんか」",
        en = "“Were you a bit lenient here?”",
        feedback = {
          ja = "疑いは当たっているかもしれません。しかし、付けた人は口を閉じます。",
          en = "You may be right. But whoever filled it in will close up.",
        },
      },
      wrong {
        ja = "「十分です。計画の話に進みましょう」",
        en = "“That will do. Let us go on to the plan.”",
        feedback = {
          ja = "ほめれば場は和みます。けれども、危ない機械は数えられないまま残ります。",
          en = "Praise warms the room. But the risky machine stays uncounted.",
        },
      },
    },
  },

  page {
    id = "before-second",
    title = { ja = "第2回の前に：整理して、仮に決める", en = "Before visit 2: sort, and guess" },
    list {
      {
        ja = "聞いたことを、**その週のうちに**1枚にまとめる",
        en = "Put what you heard on one page **within the week**",
      },
      {
        ja = "診断を読み直し、重点の領域を仮に決める",
        en = "Reread the self-check and guess at the focus",
      },
      {
        ja = "基本方針や規程があるかを、一覧表で尋ねる",
        en = "Send a table: which policy and rules exist?",
      },
      { ja = "会社に、基本方針の案を頼む", en = "Ask the firm for a draft policy" },
    },
    example {
      ja = "「受注は全部メール」と聞いていました。次の冒頭で読み上げると、「急ぎはファクスとLINE\z
            です」と訂正が入りました。",
      en = "“All orders by e-mail,” they had said. Read back at the next visit: “Urgent ones by \z
            fax and chat.”",
    },
    paragraph {
      ja = "食い違いは、**次の回の冒頭**で確かめます。",
      en = "Clear up differences **at the start of the next visit**.",
    },
  },

  page {
    id = "second",
    title = { ja = "第2回：方針を作り、重点を絞る", en = "Visit 2: a policy, and a focus" },
    list {
      { ja = "前回の振り返りと、足りない資料の確認", en = "Look back; check the missing papers" },
      {
        ja = "基本方針を、会社の言葉で仕上げる",
        en = "Finish the policy in the firm's own words",
      },
      { ja = "規程の有る無しと、中身を見る", en = "See which rules exist and what they say" },
      { ja = "重点の領域を、話し合って絞る", en = "Narrow the focus by discussion" },
    },
    ask {
      ja = "もし明日、一つだけ直せるなら、どれを選びますか。",
      en = "If you could mend just one thing tomorrow, which?",
    },
    paragraph {
      ja = "一度に三つか四つの領域までにします。絞る理由は、次のページのものさしで、会社と一緒に\z
            言葉にします。",
      en = "Keep to three or four areas. The next page has three yardsticks with which to say why.",
    },
  },

  page {
    id = "three-measures",
    title = { ja = "絞るための、三つのものさし", en = "Three yardsticks for narrowing" },
    list {
      { ja = "**緊急度** 待つと、被害が近いか", en = "**Urgency**: is harm near if we wait?" },
      {
        ja = "**重要度** 起きたら、どれだけ痛いか",
        en = "**Importance**: how much would it hurt?",
      },
      {
        ja = "**難易度** 人、金、時間がどれだけ要るか",
        en = "**Difficulty**: how much people, money, time?",
      },
    },
    figure {
      picture = "priority.svg",
      description = {
        ja = "四つに分かれた図。横は難しさ、縦は急ぎと痛さ。左上は濃い緑、右上は黄、下の二つは灰\z
              色。",
        en = "Four fields: across, difficulty; upwards, urgency and harm. Upper left is green, \z
              upper right amber, the lower two grey.",
      },
      labels = {
        { x = 0.44, y = 0.25, width = 0.25, ja = "今すぐ", en = "Now" },
        { x = 0.77, y = 0.25, width = 0.25, ja = "計画を立てて", en = "Plan it" },
        { x = 0.44, y = 0.615, width = 0.25, ja = "ついでに", en = "In passing" },
        { x = 0.77, y = 0.615, width = 0.25, ja = "後で", en = "Later" },
        {
          x = 0.605,
          y = 0.925,
          width = 0.76,
          ja = "易しい　←　難易度　→　難しい",
          en = "easy ← difficulty → hard",
        },
        { x = 0.115, y = 0.45, width = 0.22, ja = "急ぐ\n痛い", en = "Urgent,\nsevere" },
      },
    },
    paragraph {
      ja = "緊急度と重要度は高・中・低、難易度は易・中・難で付けます。",
      en = "Rate the first two high, medium, low; the third easy, medium, hard.",
    },
  },

  page {
    id = "rules-alive",
    title = { ja = "規程は、守られてこそ", en = "Rules live by being kept" },
    paragraph {
      ja = "どこまで作るかは、会社によって違います。数より、次の三つを見ます。",
      en = "Needs differ. Look at three things rather than the number of rules.",
    },
    list {
      {
        ja = "**例外** 抜け穴はたいてい「忙しいときは別」から始まる",
        en = "**Exceptions**: holes begin with “except when busy”",
      },
      { ja = "**運用** 誰が、いつ確かめるか", en = "**Running**: who checks, and when" },
      {
        ja = "**研修** 知らない決まりは守れない",
        en = "**Training**: nobody keeps a rule unknown to them",
      },
    },
    warning {
      ja = "ひな形の社名だけを替えた規程は、事故の日に役に立ちません。",
      en = "A template with just a new name is no help on the day of an accident.",
    },
    example {
      ja = "美容材料の卸。レジの共用端末だけ、パスワードが要りませんでした。昼の混雑で面倒だった\z
            からです。カード式に替えると、例外は要らなくなりました。",
      en = "At a wholesaler of salon supplies just the shared till had no password: too slow at \z
            noon. With a card reader the exception went.",
    },
  },

  page {
    id = "four-views",
    title = {
      ja = "第3回の前に：四つの視点で案を作る",
      en = "Before visit 3: draft from four views",
    },
    paragraph {
      ja = "対策の案は、専門家が前もって作ります。得意な所に偏らないよう、四つの視点で見ます。",
      en = "You draft the measures beforehand. Four views keep you from staying with what you \z
            know best.",
    },
    figure {
      picture = "fourviews.svg",
      description = {
        ja = "四つの枠。組織図、話を聞く人、錠のついたパソコン、鍵のかかる棚。",
        en = "Four panels: an organization chart, a person who listens, a laptop with a lock, a \z
              locked cabinet.",
      },
      labels = {
        { x = 0.255, y = 0.43, width = 0.45, ja = "組織", en = "Organization" },
        { x = 0.745, y = 0.43, width = 0.45, ja = "人", en = "People" },
        { x = 0.255, y = 0.93, width = 0.45, ja = "技術", en = "Technology" },
        { x = 0.745, y = 0.93, width = 0.45, ja = "物理", en = "Premises" },
      },
    },
    grid {
      {
        { ja = "視点", en = "View" },
        { ja = "例：辞めた人のIDが残る", en = "Example: a leaver's sign-in stays" },
      },
      {
        { ja = "組織", en = "Organization" },
        { ja = "退職の日の手順を決める", en = "A procedure for the last day" },
      },
      {
        { ja = "人", en = "People" },
        { ja = "上司が総務に知らせる習慣", en = "The boss tells the office" },
      },
      {
        { ja = "技術", en = "Technology" },
        { ja = "IDを止め、記録を見る", en = "Stop it, look at the log" },
      },
      {
        { ja = "物理", en = "Premises" },
        { ja = "鍵と社員証を返してもらう", en = "Keys and badge come back" },
      },
    },
  },

  page {
    id = "third",
    title = {
      ja = "第3回：変化を見て、順位を決める",
      en = "Visit 3: see what changed, and rank",
    },
    paragraph {
      ja = "2021年の主題は、コロナ禍で急に始めた働き方でした。今は、**急いで始めて見直していない\z
            物**を探します。",
      en = "In 2021 the topic was work that began in a rush in the pandemic. Today look for \z
            **what was begun in a hurry and never reviewed**.",
    },
    list {
      {
        ja = "テレワークの入口（VPN装置など）の更新",
        en = "Updates of the way in: VPN devices and the like",
      },
      { ja = "クラウドと、私物の機器", en = "Cloud services and private devices" },
      { ja = "生成AIに何を入れてよいか", en = "What may be put into generative AI" },
      { ja = "取引先から届く、対策の点検表", en = "Checklists sent by customers" },
    },
    paragraph {
      ja = "それから案を話し合い、人、物、金でできるかを見て、時期を決めます。新しい対策で規程が\z
            変わらないかも確かめます。",
      en = "Then discuss your draft: who can do it, with what money, and when? Must rules \z
            change?",
    },
  },

  page {
    id = "before-fourth",
    title = { ja = "第4回の前に：一年に収める", en = "Before visit 4: fit it into one year" },
    list {
      { ja = "話し合いの結果で、実行計画を書き直す", en = "Revise the plan by what was said" },
      {
        ja = "**1年ほどで終えられる数**に絞る",
        en = "Keep to what can be done **in about a year**",
      },
      { ja = "会社は、二つ星の申込みを準備する", en = "The firm prepares for its two stars" },
      {
        ja = "続けて支える案があれば、別の紙に書く",
        en = "Put any offer of further support on a separate sheet",
      },
    },
    figure {
      picture = "overload.svg",
      description = {
        ja = "左は書類を山ほど抱えた一人。右は三人が一枚ずつ持つ。",
        en = "Left: one person under a pile of papers. Right: three people with one paper each.",
      },
      labels = {
        { x = 0.26, y = 0.88, width = 0.44, ja = "12件を一人で", en = "Twelve for one" },
        { x = 0.74, y = 0.88, width = 0.44, ja = "4件を三人で", en = "Four for three" },
      },
    },
    paragraph {
      ja = "多すぎる計画は、最初の月に止まります。",
      en = "A plan with too much in it stops in the first month.",
    },
  },

  page {
    id = "fourth",
    title = { ja = "第4回：見直し、合意する", en = "Visit 4: review and agree" },
    steps {
      {
        ja = "実行計画を示し、担当と期限に合意する",
        en = "Show the plan; agree on who and when",
      },
      {
        ja = "基本方針と、規程の点検結果を見る",
        en = "Review the policy and the check of the rules",
      },
      { ja = "二つ星の申込みの状況を確かめる", en = "See how far the two stars are" },
      { ja = "まとめと評価。会社の声も聞く", en = "Sum up, and hear the firm" },
    },
    note {
      ja = "合意のしるしは、印鑑ではありません。社長が計画を**自分の言葉で**話せることです。",
      en = "The sign of agreement is no stamp: the owner can tell the plan **in his own words**.",
    },
    ask {
      ja = "社員の前で話すとしたら、この計画をどう説明しますか。",
      en = "How would you explain this plan to your people?",
    },
  },

  page {
    id = "checkpoint",
    title = { ja = "その後：数か月後に見る日", en = "Afterwards: a day to look again" },
    paragraph {
      ja = "計画は、書いた日から古くなります。**第4回で次に見る日**を決めます。",
      en = "A plan ages from the day it is written. **Fix the next look at visit 4.**",
    },
    figure {
      picture = "checkpoint.svg",
      description = {
        ja = "四つの丸の後に、旗が二本立つ道。",
        en = "A road: after four circles two flags.",
      },
      labels = {
        { x = 0.17, y = 0.87, width = 0.3, ja = "4回の訪問", en = "Four visits" },
        { x = 0.55, y = 0.87, width = 0.2, ja = "3か月後", en = "3 months" },
        { x = 0.84, y = 0.87, width = 0.26, ja = "1年後", en = "1 year" },
      },
    },
    paragraph {
      ja = "有料の継続支援を提案してもかまいません。ただし、断っても計画は自分で回せる形にし、金\z
            額と中身を別の紙に書きます。",
      en = "You may offer paid support. But the plan must run without it; put price and scope \z
            on a separate sheet.",
    },
    true_false {
      id = "check-next",
      answer = false,
      stem = {
        ja = "継続の支援を断られたら、次に見る日は決めなくてよい。",
        en = "If further support is declined, no next date is needed.",
      },
      feedback = {
        ja = "見る日は、会社が自分で見直すためにも要ります。",
        en = "The firm needs the date for its own review, too.",
      },
    },
  },

  page {
    id = "ask-firm",
    title = { ja = "会社に前もって頼むこと", en = "What to ask of the firm beforehand" },
    grid {
      { { ja = "何を", en = "What" }, { ja = "頼み方", en = "How" } },
      {
        { ja = "出席者", en = "Who attends" },
        {
          ja = "経営者と、仕事に詳しい人、ITの世話役",
          en = "Owner, somebody who knows the work, whoever looks after IT",
        },
      },
      {
        { ja = "場所", en = "Place" },
        {
          ja = "会議室と大きな画面。図や映像を見る",
          en = "A room with a large screen for pictures",
        },
      },
      {
        { ja = "Web会議", en = "Web meetings" },
        {
          ja = "初めてなら、短い打ち合わせで先に試す",
          en = "If new to them, try it in a short talk first",
        },
      },
      {
        { ja = "資料", en = "Papers" },
        { ja = "誓約書を渡してから受け取る", en = "Only after your pledge is handed over" },
      },
    },
    paragraph {
      ja = "訪ねるかWeb会議かは、**会社の都合**を先に考えます。使う道具も、会社が慣れた物に合わ\z
            せます。",
      en = "Visit or Web meeting: **their convenience** first, and the tool they know.",
    },
  },

  page {
    id = "who-comes",
    title = { ja = "だれに来てもらうか", en = "Who should be there" },
    figure {
      picture = "meeting.svg",
      description = {
        ja = "机を囲む四人。社長、現場のリーダー、ITの世話役、専門家。",
        en = "Four people at a table: owner, floor leader, IT carer, expert.",
      },
      labels = {
        { x = 0.145, y = 0.9, width = 0.24, ja = "社長：決める", en = "Owner: decides" },
        { x = 0.385, y = 0.9, width = 0.24, ja = "現場：知る", en = "Floor: knows" },
        { x = 0.625, y = 0.9, width = 0.24, ja = "IT：設定する", en = "IT: sets up" },
        { x = 0.86, y = 0.9, width = 0.22, ja = "専門家", en = "Expert" },
      },
    },
    paragraph {
      ja = "一人欠けると、「聞いてみます」が増え、その分だけ訪問がむだになります。",
      en = "With one missing, “I'll have to ask” eats up your visits.",
    },
    single {
      id = "check-who",
      stem = {
        ja = "「社長は忙しく、総務だけで」と言われました。どうしますか。",
        en = "“The owner is busy; just the office manager will come.” What do you do?",
      },
      wrong {
        ja = "総務の人と始め、後で報告書を送る",
        en = "Begin, and send the owner a report",
        feedback = {
          ja = "相手を困らせない、優しい判断です。しかし、決める人が決めません。",
          en = "Kind. But the one who decides does not decide.",
        },
      },
      right {
        ja = "社長には最初の30分だけ頼む",
        en = "Ask the owner for the first 30 minutes",
        feedback = {
          ja = "期待と合意は、その30分で得られます。",
          en = "Hopes and agreement fit into those 30 minutes.",
        },
      },
      wrong {
        ja = "社長が空くまで延期する",
        en = "Wait until the owner has time",
        feedback = {
          ja = "そろうのが理想です。けれども、空く日はなかなか来ません。",
          en = "Ideal. But that day may be far off.",
        },
      },
    },
  },

  page {
    id = "secrecy",
    title = { ja = "預かる情報の扱い", en = "What you are trusted with" },
    paragraph {
      ja = "規程、機器の一覧、ネットワークの図。攻撃者が一番欲しい物を、あなたが持ち歩きます。",
      en = "Rules, lists of devices, plans of the network: you carry what attackers want most.",
    },
    list {
      {
        ja = "誓約書は、**受け取る前に**渡す",
        en = "Hand over the pledge **before** you take anything",
      },
      {
        ja = "要る物だけを預かり、返す日と消す日を決める",
        en = "Take only what you need; fix when it goes back or is erased",
      },
      {
        ja = "自分のパソコンを暗号化し、多要素認証（パスワードのほかに、もう一つの確認）を使う",
        en = "Encrypt your PC; use multi-factor sign-in (a second proof besides the password)",
      },
      { ja = "会社の情報を、生成AIに入れない", en = "Put nothing of theirs into generative AI" },
      {
        ja = "ほかの会社で、名前の分かる話をしない",
        en = "Tell no story in which the firm can be known",
      },
    },
  },

  page {
    id = "first-ten",
    title = { ja = "最初の10分", en = "The first ten minutes" },
    paragraph {
      ja = "相手は「何を売りに来たのか」と身構えています。先に二つを伝えます。",
      en = "They wonder what you have come to sell. Say two things first.",
    },
    list {
      {
        ja = "自分は何者で、何のために来て、**何をしないか**",
        en = "Who you are, why you come, and **what you will not do**",
      },
      { ja = "今日のテーマ、時間、進め方", en = "Today's topic, time and course" },
    },
    example {
      ja = "「今日は3時間です。物は売りません。お話を伺い、急ぐことを一緒に三つ選びます。途中の\z
            電話は、どうぞ出てください。」",
      en = "“We have three hours. I sell nothing. I listen, and together we choose three urgent \z
            things. Do take calls.”",
    },
    paragraph {
      ja = "誓約書は、この10分に渡します。",
      en = "Hand over the pledge in these ten minutes.",
    },
  },

  page {
    id = "three-hours",
    title = { ja = "初回の3時間の使い方", en = "How to spend the first three hours" },
    paragraph {
      ja = "2021年の要領にある例です。**いちばん長いのは、聞く時間**です。",
      en = "The example of the 2021 guide. **The longest part is listening.**",
    },
    figure {
      picture = "timetable.svg",
      description = {
        ja = "七本の横棒。10分、60分、10分、40分、40分、10分、10分の長さ。",
        en = "Seven bars of 10, 60, 10, 40, 40, 10 and 10 minutes.",
      },
      labels = {
        { x = 0.2, y = 0.085, width = 0.36, ja = "説明と誓約書", en = "Outline, pledge" },
        { x = 0.2, y = 0.215, width = 0.36, ja = "事業とシステム", en = "Business, systems" },
        { x = 0.2, y = 0.35, width = 0.36, ja = "休憩", en = "Break" },
        { x = 0.2, y = 0.485, width = 0.36, ja = "診断の結果", en = "Self-check" },
        { x = 0.2, y = 0.62, width = 0.36, ja = "社長の期待", en = "Owner's hopes" },
        { x = 0.2, y = 0.755, width = 0.36, ja = "追加の資料", en = "More papers" },
        { x = 0.2, y = 0.89, width = 0.36, ja = "質問、次回", en = "Questions, next" },
        { x = 0.58, y = 0.085, width = 0.2, ja = "10分", en = "10 min" },
        { x = 0.89, y = 0.215, width = 0.2, ja = "60分", en = "60 min" },
        { x = 0.58, y = 0.35, width = 0.2, ja = "10分", en = "10 min" },
        { x = 0.77, y = 0.485, width = 0.2, ja = "40分", en = "40 min" },
        { x = 0.77, y = 0.62, width = 0.2, ja = "40分", en = "40 min" },
        { x = 0.58, y = 0.755, width = 0.2, ja = "10分", en = "10 min" },
        { x = 0.58, y = 0.89, width = 0.2, ja = "10分", en = "10 min" },
      },
    },
    note {
      ja = "進め方は、あなたの流儀でかまいません。時間割だけは、前もって作ります。",
      en = "Your style is yours. But draw up the timetable beforehand.",
    },
  },

  page {
    id = "listen",
    title = { ja = "本音を聞くために", en = "To hear what they really think" },
    list {
      {
        ja = "話を切らない。相手の言葉から、次を聞く",
        en = "Do not cut in; ask on from their words",
      },
      {
        ja = "録音は、許しを得てから。だめなら要点を書き、**その場で読み返す**",
        en = "Record with permission; else take notes and **read them back**",
      },
      { ja = "IT用語を減らし、図や映像を使う", en = "Fewer IT words, more pictures" },
      {
        ja = "聞くだけでなく、近ごろの事故の話も少しする",
        en = "Give, too: a short story of a recent incident",
      },
      {
        ja = "脇道は「後で」の紙に書き、時間を守る",
        en = "Note side issues on a “later” sheet and keep time",
      },
    },
    ask {
      ja = "この3年で、会社の仕事のやり方が一番変わったのは、どこですか。",
      en = "What has changed most in the way you work these three years?",
    },
    note { ja = "詳しくは、プログラム3「心構え」で学びます。", en = "Program 3 says more." },
  },

  page {
    id = "narrow",
    title = { ja = "広く見て、それから絞る", en = "Look wide, then narrow" },
    paragraph {
      ja = "専門家は、得意な所から見がちです。まず**事業の全体**を見渡し、それから対象を絞ります\z
            。",
      en = "Experts start from what they know best. First survey **the whole business**, then \z
            narrow.",
    },
    figure {
      picture = "funnel.svg",
      description = {
        ja = "じょうごの上に、店、書類、工場、人、雲。下から三枚の紙が出る。",
        en = "Above a funnel: shop, papers, factory, people, cloud. Three sheets come out below.",
      },
      labels = {
        { x = 0.5, y = 0.07, width = 0.8, ja = "事業の全体", en = "The whole business" },
        { x = 0.815, y = 0.84, width = 0.34, ja = "今年する三つ", en = "Three for this year" },
      },
    },
    list {
      { ja = "何で稼いでいるか", en = "What earns the money?" },
      { ja = "止まると困る仕事は何か", en = "What must not stop?" },
      { ja = "だれと、何でつながっているか", en = "Who is connected, and how?" },
    },
  },

  page {
    id = "own-matter",
    title = { ja = "続く対策の条件", en = "What makes a measure last" },
    figure {
      picture = "cycle.svg",
      description = {
        ja = "検討、導入、運用、見直しの四つが輪になり、真ん中に人がいる。",
        en = "A ring of four: plan, introduce, run, review; a person in the middle.",
      },
      labels = {
        { x = 0.5, y = 0.075, width = 0.3, ja = "検討", en = "Plan" },
        { x = 0.84, y = 0.5, width = 0.28, ja = "導入", en = "Set up" },
        { x = 0.5, y = 0.935, width = 0.3, ja = "運用", en = "Run" },
        { x = 0.16, y = 0.5, width = 0.28, ja = "見直し", en = "Review" },
      },
    },
    paragraph {
      ja = "入れて終わりの対策は、続きません。自分のこととして回せるかを見ます。",
      en = "What ends with installing does not last. Can they run it as their own?",
    },
    list {
      { ja = "だれが毎月見るか、名前がある", en = "A name: who looks at it each month" },
      { ja = "今の人と予算でできる", en = "It fits today's people and budget" },
      { ja = "社長が「必要だ」と理由を言える", en = "The owner can say why it is needed" },
    },
  },

  page {
    id = "outputs",
    title = { ja = "成果物を作るとき", en = "When you prepare the results" },
    grid {
      { { ja = "成果物", en = "Result" }, { ja = "気をつけること", en = "Mind this" } },
      {
        { ja = "自社診断", en = "Self-check" },
        {
          ja = "従業員、管理者、経営者の差を見る",
          en = "Look at the gaps between staff, managers and owner",
        },
      },
      {
        { ja = "基本方針", en = "Policy" },
        { ja = "会社が書き、外の人にも見せる", en = "The firm writes it and shows it outside" },
      },
      {
        { ja = "規程の点検", en = "Check of rules" },
        { ja = "最低限いる物と、作る時期まで", en = "Which are indispensable, and by when" },
      },
      {
        { ja = "実行計画", en = "Action plan" },
        {
          ja = "続けられるか。経営の変化に沿うか",
          en = "Can it go on? Does it fit where the firm is going?",
        },
      },
      {
        { ja = "二つ星", en = "Two stars" },
        { ja = "申込みがどこまで進んだかを書く", en = "Say how far the application is" },
      },
    },
    note {
      ja = "規程そのものは預からず、一覧表で足ります。",
      en = "A table will do; the rules themselves may stay with the firm.",
    },
  },

  page {
    id = "policy-five",
    title = { ja = "基本方針の五つの柱", en = "Five pillars of a policy" },
    paragraph {
      ja = "IPAの見本には、次の五つがあります。写して終わりにせず、**会社の仕事の言葉**を入れま\z
            す。",
      en = "IPA's sample has these five. Do not just copy: use **the firm's own words**.",
    },
    list {
      { ja = "経営者の責任", en = "The owner's responsibility" },
      { ja = "社内の体制", en = "Organization" },
      { ja = "従業員の取組み", en = "What staff do" },
      { ja = "法令と契約を守る", en = "Law and contracts" },
      { ja = "違反と事故への対応", en = "Breaches and accidents" },
    },
    example {
      ja = "図面を預かる工場は「お預かりした図面を守ります」と書き出し、社員も覚えました。",
      en = "A workshop began: “We protect your drawings.” All know it by heart.",
    },
    note {
      ja = "できたら、社員に配り、外にも出します。",
      en = "Then hand it to staff, and publish it.",
    },
  },

  page {
    id = "then-now",
    title = { ja = "2021年の要領を、今使うなら", en = "Using the 2021 guide today" },
    grid {
      { { ja = "2021年", en = "2021" }, { ja = "今", en = "Today" } },
      {
        { ja = "コロナ禍の急なテレワーク", en = "Telework in a rush" },
        { ja = "根づいた働き方を点検する", en = "Review work that has settled in" },
      },
      {
        { ja = "Web会議に慣れる", en = "Getting used to Web meetings" },
        { ja = "録画や画面の扱いも決める", en = "Rules for recordings and screens too" },
      },
      {
        { ja = "手引きは第3版", en = "Third edition of the guideline" },
        { ja = "使う前に、最新の版を確かめる", en = "Check for the latest edition first" },
      },
      {
        { ja = "取引先の要請を聞き取る", en = "Ask what customers demand" },
        { ja = "条件にする会社が出てきた。期限も聞く", en = "For some a condition: ask by when" },
      },
    },
    paragraph {
      ja = "変わらないのは骨組みです。**聞く、絞る、順位を決める、合意する。** 第3回の主題だけを\z
            、その会社の変化に入れ替えます。",
      en = "The frame stays: **listen, narrow, rank, agree.** Just replace the topic of visit 3 \z
            by what changed for this firm.",
    },
  },

  scenario {
    id = "visit-two-months",
    title = { ja = "A社の2か月", en = "Two months at Firm A" },

    scene {
      id = "call",
      title = { ja = "訪問の2週間前", en = "Two weeks before" },
      paragraph {
        ja = "A社は食品の袋を刷る32人の会社です。**あなたは専門家の高橋さん。** 総務の木村さんか\z
              ら電話です。「社長は展示会で忙しくて。私一人でもいいですか」。",
        en = "Firm A prints food bags with 32 people. **You are Takahashi, the expert.** Ms \z
              Kimura of the office calls: “The owner is busy with a fair. Will I do?”",
      },
      figure {
        picture = "call.svg",
        description = {
          ja = "電話で話す二人。間に、空いた椅子が一つ。",
          en = "Two people on the phone; between them an empty chair.",
        },
        labels = {
          { x = 0.17, y = 0.935, width = 0.28, ja = "あなた", en = "You" },
          { x = 0.5, y = 0.935, width = 0.3, ja = "社長の席", en = "Owner's seat" },
          { x = 0.83, y = 0.935, width = 0.28, ja = "木村さん", en = "Ms Kimura" },
        },
      },
      single {
        id = "who-attends",
        stem = { ja = "どう答えますか。", en = "What do you answer?" },
        option {
          id = "alone",
          leads = "visit-alone",
          ja = "「木村さんと始めましょう」",
          en = "“Let us begin, the two of us.”",
          feedback = {
            ja = "相手を困らせたくない判断でした。しかし、機械のことは木村さんにも分かりませんで\z
                  した。",
            en = "You did not want to trouble her. But she did not know the machines.",
          },
        },
        option {
          id = "thirty",
          leads = "visit-three",
          ja = "「社長は最初の30分、現場の方もぜひ」",
          en = "“The owner for 30 minutes, and somebody from the floor.”",
          feedback = {
            ja = "少し面倒な頼みでした。その分、初回から本題に入れました。",
            en = "A little trouble to ask. It took you to the heart of things at once.",
          },
        },
        option {
          id = "wait",
          leads = "visit-late",
          ja = "「社長のご都合を待ちます」",
          en = "“I'll wait for the owner.”",
          feedback = {
            ja = "そろって始めるのが理想です。けれども、待つ間も装置は古いままでした。",
            en = "To begin with everybody is ideal. But meanwhile the device grew older.",
          },
        },
      },
    },

    scene {
      id = "visit-alone",
      title = { ja = "「聞いてみます」が六回", en = "“I'll have to ask”, six times" },
      leads = "score",
      paragraph {
        ja = "木村さんは丁寧に答えました。けれども、印刷の機械のことになると「班長の小川に聞いてみ\z
              ます」。手帳に、その言葉が六つ並びました。",
        en = "Ms Kimura answered with care. But about the presses: “I'll have to ask Mr Ogawa, \z
              our foreman.” Six such lines stand in your notebook.",
      },
    },

    scene {
      id = "visit-three",
      title = { ja = "30分で聞けたこと", en = "What thirty minutes gave" },
      leads = "score",
      paragraph {
        ja = "社長は言いました。「大手の客から、対策の点検表が届いた。正直、困っている」。**これ\z
              が本当の目的**でした。",
        en = "The owner said: “A big customer sent us a security checklist. Frankly, I am at a \z
              loss.” **That was the real reason.**",
      },
      paragraph {
        ja = "班長の小川さんは黙って座っています。まだ、だれも機械のことを聞いていません。",
        en = "Mr Ogawa, the foreman, sits there in silence. Nobody has asked about machines yet.",
      },
    },

    scene {
      id = "visit-late",
      title = { ja = "6週間後の初回", en = "The first visit, six weeks later" },
      leads = "score",
      paragraph {
        ja = "社長の都合がつくまで、6週間かかりました。班長の小川さんも来て、顔ぶれはそろいました\z
              。けれども、残りの日は詰まり、準備の週がなくなりました。",
        en = "It took six weeks until the owner had time. Everybody is there, even Mr Ogawa, the \z
              foreman. But the weeks for preparation are gone.",
      },
    },

    scene {
      id = "score",
      title = { ja = "診断は92点", en = "92 points" },
      paragraph {
        ja = "自社診断は92点です。付けたのは木村さん。「毎月、パソコンを1台ずつ見ています」。声\z
              に誇りがあります。",
        en = "The self-check says 92. Ms Kimura did it: “I look at every PC each month.” There \z
              is pride in her voice.",
      },
      single {
        id = "after-score",
        stem = { ja = "どう受けますか。", en = "How do you take it?" },
        option {
          id = "praise",
          leads = "shallow",
          ja = "努力をほめ、基本方針の話に進む。",
          en = "Praise her and go on to the policy.",
          feedback = {
            ja = "よい点には、つい乗りたくなります。数えていない機械は、だれの話にも出ませんでし\z
                  た。",
            en = "A good score carries one along. The machine not counted was never mentioned.",
          },
        },
        option {
          id = "doubt",
          leads = "closed",
          ja = "高すぎる点の根拠を、順にただす。",
          en = "Question the grounds for so high a score.",
          feedback = {
            ja = "疑いは当たっていました。しかし、ただす口調は、人の口を閉じます。",
            en = "The doubt was right. But the tone of it closes mouths.",
          },
        },
        option {
          id = "dig",
          leads = "found",
          ja = "努力をほめ、例外の機械を尋ねる。",
          en = "Praise her and ask about exceptions.",
          feedback = {
            ja = "「例外」は、だれも責めない聞き方でした。",
            en = "“Exceptions” is a question that blames nobody.",
          },
        },
      },
    },

    scene {
      id = "closed",
      title = { ja = "木村さんの沈黙", en = "Ms Kimura falls silent" },
      leads = "shallow",
      paragraph {
        ja = "「ちゃんとやっています」。木村さんはそう言って、手帳を閉じました。その後の答えは、\z
              全部「大丈夫です」でした。",
        en = "“We do it properly.” Ms Kimura closed her notebook. From then on everything was “\z
              fine”.",
      },
    },

    scene {
      id = "shallow",
      title = { ja = "言葉を直した第2回", en = "Visit 2: polishing words" },
      leads = "accident",
      paragraph {
        ja = "第2回は、基本方針の文を直して終わりました。よい文になりました。印刷の機械の話は、\z
              一度も出ませんでした。",
        en = "Visit 2 went into the wording of the policy. It became a good text. The presses \z
              were never mentioned.",
      },
    },

    scene {
      id = "found",
      title = { ja = "「そういえば」", en = "“Come to think of it”" },
      leads = "third-visit",
      paragraph {
        ja = "「そういえば、版を作る古いパソコンは、更新を止めています」と木村さん。見せてもらう\z
              と、棚の上の装置を、機械の保守会社が外から使っていました。",
        en = "“Come to think of it, the old plate-making PC is never updated,” says Ms Kimura. \z
              A look round shows that the maintenance firm comes in through a device on a shelf.",
      },
      hotspot {
        id = "two-exceptions",
        picture = "plant.svg",
        most = 2,
        stem = {
          ja = "診断に数えられていなかった物を、二つ選んでください。",
          en = "Choose the two things that the self-check left out.",
        },
        description = {
          ja = "事務室にチェックの付いたパソコンが二台。工場に古いパソコン、印刷機、外とつながる\z
                装置。",
          en = "In the office two laptops with ticks; in the works an old PC, a press, and a \z
                device connected to the outside.",
        },
        feedback = {
          ja = "更新を止めた物と、外の人が使う物です。",
          en = "What is not updated, and what outsiders use.",
        },
        wrong {
          x = 0.05,
          y = 0.2,
          width = 0.32,
          height = 0.55,
          ja = "事務室のパソコン",
          en = "The office PCs",
          feedback = {
            ja = "毎月、木村さんが見ています。",
            en = "Ms Kimura looks at them every month.",
          },
        },
        right {
          x = 0.42,
          y = 0.42,
          width = 0.17,
          height = 0.36,
          ja = "版を作る古いパソコン",
          en = "The old plate-making PC",
          feedback = { ja = "更新が止まっています。", en = "It is not updated." },
        },
        wrong {
          x = 0.6,
          y = 0.42,
          width = 0.2,
          height = 0.34,
          ja = "印刷機",
          en = "The press",
          feedback = {
            ja = "大きくて目立ちます。けれども、この印刷機はネットワークにつながっていません。",
            en = "Big and visible. But this press is on no network.",
          },
        },
        right {
          x = 0.81,
          y = 0.1,
          width = 0.16,
          height = 0.3,
          ja = "外とつながる装置",
          en = "The device to the outside",
          feedback = {
            ja = "保守会社が、外から入る道です。",
            en = "The maintenance firm's way in.",
          },
        },
      },
    },

    scene {
      id = "third-visit",
      title = { ja = "第3回、候補は12", en = "Visit 3: twelve candidates" },
      paragraph {
        ja = "対策の候補は12になりました。社長は言います。「全部、年内にやろう。うちは早いんだ」。\z
              班長の小川さんが下を向きました。",
        en = "There are twelve candidates. “All of them this year,” says the owner. “We are \z
              quick.” Mr Ogawa, the foreman, looks at the floor.",
      },
      single {
        id = "twelve",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "all",
          leads = "overload",
          ja = "意欲を生かし、12件に期限を入れる。",
          en = "Use the drive: date all twelve.",
          feedback = {
            ja = "社長の熱は得がたいものです。しかし、動く人は木村さん一人でした。",
            en = "An owner's zeal is precious. But the one to do it was Ms Kimura alone.",
          },
        },
        option {
          id = "choose",
          leads = "narrowed",
          ja = "三つのものさしで、四つに絞る。",
          en = "Narrow to four with the three yardsticks.",
          feedback = {
            ja = "絞ったのは会社の人でした。だから動きました。",
            en = "The firm did the narrowing. That is why it moved.",
          },
        },
        option {
          id = "box",
          leads = "box",
          ja = "まとめて守れる装置を見積もる。",
          en = "Get a quote for one device that covers all.",
          feedback = {
            ja = "一つ買えば済む話は、魅力があります。けれども、世話をする人は付いてきません。",
            en = "One purchase for all is tempting. But nobody to look after it comes with it.",
          },
        },
      },
    },

    scene {
      id = "narrowed",
      title = { ja = "決めたのは小川さん", en = "Mr Ogawa decided" },
      leads = "fourth-visit",
      paragraph {
        ja = "「保守の入口の更新は、今週できます」と小川さん。**緊急度は高、難易度は易**。これが\z
              一番になりました。",
        en = "“The maintenance device can be updated this week,” says Mr Ogawa. **Urgent and \z
              easy**: it came first.",
      },
      match {
        id = "sort-four",
        stem = { ja = "四つのうち三つです。いつ行いますか。", en = "Three of the four: when?" },
        pair {
          ja = "外から入る装置の更新",
          en = "Updating the way in",
          with = { ja = "今週", en = "This week" },
          feedback = {
            ja = "すぐでき、待つと危ない物です。",
            en = "Quick, and dangerous to put off.",
          },
        },
        pair {
          ja = "古いパソコンの入れ替え",
          en = "Replacing the old PC",
          with = { ja = "予算を取る来期", en = "Next term, with a budget" },
          feedback = {
            ja = "大事ですが、お金と試し刷りが要ります。",
            en = "Important, but it needs money and trial runs.",
          },
        },
        pair {
          ja = "入社の日の説明",
          en = "Briefing on the first day",
          with = { ja = "次に人が入る月", en = "When the next person joins" },
          feedback = {
            ja = "急ぎませんが、ついでにできます。",
            en = "Not urgent, but done in passing.",
          },
        },
      },
    },

    scene {
      id = "box",
      title = { ja = "200万円の見積もり", en = "A quote of two million yen" },
      leads = "end-stalled",
      paragraph {
        ja = "見積もりは200万円でした。社長は「展示会の後で」と言い、紙は引き出しに入りました。急\z
              ぐ更新の話も、一緒に止まりました。",
        en = "The quote was two million yen. “After the fair,” said the owner, and into the \z
              drawer it went, along with the urgent update.",
      },
    },

    scene {
      id = "overload",
      title = { ja = "担当は、全部同じ名前", en = "One name in every row" },
      leads = "end-stalled",
      paragraph {
        ja = "12行の計画ができました。担当の欄には、12回「木村」と書かれています。",
        en = "The plan has twelve rows. The column “who” says Kimura twelve times.",
      },
    },

    scene {
      id = "fourth-visit",
      title = { ja = "最後の30分", en = "The last thirty minutes" },
      paragraph {
        ja = "第4回。四つの対策のうち、一つは済みました。残りの担当は小川さんと木村さんです。あ\z
              と30分あります。",
        en = "Visit 4. One of the four is done; Mr Ogawa and Ms Kimura will do the rest. Thirty \z
              minutes are left.",
      },
      single {
        id = "last-thirty",
        stem = { ja = "何に使いますか。", en = "How do you use them?" },
        option {
          id = "papers",
          leads = "end-papers",
          ja = "書類をそろえ、字句を確かめる。",
          en = "Put the papers in order, check the wording.",
          feedback = {
            ja = "提出する物は大事です。しかし、次に開く日が決まらない書類は、開かれません。",
            en = "What is handed in matters. But papers without a next date stay shut.",
          },
        },
        option {
          id = "contract",
          leads = "end-papers",
          ja = "1年の有料支援を勧める。",
          en = "Recommend a year of paid support.",
          feedback = {
            ja = "役に立ちたい気持ちもあります。けれども、その場の勧めは「売りに来た」に変わりま\z
                  す。",
            en = "You want to be of use. But it turns you into a seller on the spot.",
          },
        },
        option {
          id = "date",
          leads = "end-good",
          ja = "3か月後に見る日と、見る人を決める。",
          en = "Fix the day in three months, and who looks.",
          feedback = {
            ja = "日付と名前が、計画を生かします。",
            en = "A date and a name keep a plan alive.",
          },
        },
      },
    },

    scene {
      id = "accident",
      title = { ja = "第3回の3日前", en = "Three days before visit 3" },
      paragraph {
        ja = "木村さんから電話です。「版を作るパソコンに英語の文が出て、印刷が全部止まりました」\z
              。保守会社が使う装置から、夜中に入られていました。**ランサムウェア**です。",
        en = "Ms Kimura calls: “English text on the plate-making PC, and all printing has \z
              stopped.” They came by night, through the maintenance firm's device. It is \z
              **ransomware**.",
      },
      figure {
        picture = "accident.svg",
        description = {
          ja = "夜の工場。外の装置から虫が入り、古いパソコンに赤い印。",
          en = "The works at night; a bug comes through the device to the old PC, marked red.",
        },
        labels = {
          { x = 0.24, y = 0.88, width = 0.36, ja = "外から入る装置", en = "The way in" },
          { x = 0.74, y = 0.88, width = 0.4, ja = "止まった印刷", en = "Printing stopped" },
        },
      },
      multiple {
        id = "what-led",
        stem = {
          ja = "何がこれを招きましたか。すべて選んでください。",
          en = "What led to this? Choose all.",
        },
        right { ja = "例外の機械を、だれも聞かなかった", en = "Nobody asked for exceptions" },
        right { ja = "装置を世話する人がいなかった", en = "Nobody looked after the device" },
        wrong {
          ja = "診断の点が低かった",
          en = "The score was low",
          feedback = {
            ja = "点は92でした。数えていない物は、点に出ません。",
            en = "It was 92. What is not counted does not show.",
          },
        },
        wrong {
          ja = "社長がITに詳しくなかった",
          en = "The owner knew little of IT",
          feedback = {
            ja = "詳しくなくても、聞かれれば話せることでした。",
            en = "No knowledge was needed, only a question.",
          },
        },
      },
    },

    scene {
      id = "after",
      title = { ja = "翌朝の会議室", en = "Next morning" },
      paragraph {
        ja = "社長、木村さん、小川さんが黙っています。納品は止まり、版は作り直しです。何から話し\z
              ますか。",
        en = "The owner, Ms Kimura and Mr Ogawa are silent. Deliveries have stopped, the plates \z
              must be made anew. How do you begin?",
      },
      single {
        id = "first-words",
        stem = { ja = "最初の言葉は、どれですか。", en = "What are your first words?" },
        option {
          id = "blame",
          leads = "end-bad",
          ja = "「診断が実態と違っていましたね」",
          en = "“The self-check was not true, then.”",
          feedback = {
            ja = "事実ではあります。しかし、木村さんは二度と話さなくなりました。",
            en = "True. But Ms Kimura never spoke again.",
          },
        },
        option {
          id = "together",
          leads = "end-recover",
          ja = "「私も聞き漏らしました。連絡先から書きましょう」",
          en = "“I failed to ask, too. Let us list whom to call.”",
          feedback = {
            ja = "自分の漏れを先に言うと、次の話が出ます。",
            en = "Owning your part first opens the next talk.",
          },
        },
        option {
          id = "sell",
          leads = "end-bad",
          ja = "「この装置を入れれば、防げます」",
          en = "“This device would prevent it.”",
          feedback = {
            ja = "早く守りたい気持ちです。けれども、止まった会社が要るのは、まず今日の段取りでし\z
                  た。",
            en = "You want them safe. But what a stopped firm needs first is a plan for today.",
          },
        },
      },
    },

    scene {
      id = "end-good",
      title = { ja = "3か月後、増えていた一行", en = "Three months later, one more line" },
      ending = "good",
      paragraph {
        ja = "3か月後、小川さんは自分で一行足していました。「新しい検査の機械も、更新の表に入れ\z
              た」。大手の客への返事には、社長が自分の言葉で書きました。",
        en = "Three months on Mr Ogawa had added a line himself: “New inspection machine: on \z
              the update list.” The owner answered the customer in his own words.",
      },
    },

    scene {
      id = "end-papers",
      title = { ja = "きれいな書類", en = "Fine papers" },
      ending = "mixed",
      paragraph {
        ja = "書類はそろいました。1年後、木村さんは棚で見つけて言いました。「これ、どこまでやり\z
              ましたっけ」。済んでいたのは、初めの一つだけでした。",
        en = "The papers were complete. A year later Ms Kimura found them on a shelf: “How far \z
              did we get?” Only the first one was done.",
      },
    },

    scene {
      id = "end-stalled",
      title = { ja = "止まった計画", en = "A plan at a standstill" },
      ending = "mixed",
      paragraph {
        ja = "2か月後も、入口の装置は古いままでした。まだ何も起きていません。**それは運であって\z
              、計画ではありません。**",
        en = "Two months later the device was as old as ever. Nothing has happened yet. **That \z
              is luck, not a plan.**",
      },
    },

    scene {
      id = "end-recover",
      title = { ja = "高い授業料の後で", en = "After a dear lesson" },
      ending = "mixed",
      paragraph {
        ja = "再開に9日かかりました。けれども、連絡先の紙、控えを戻す順、装置の担当が、その週に\z
              決まりました。社長は言いました。「次は、早く聞いてくれ」。",
        en = "It took nine days to reopen. But that week they settled whom to call, what to \z
              restore first, and who looks after the device. “Ask us sooner next time,” said \z
              the owner.",
      },
    },

    scene {
      id = "end-bad",
      title = { ja = "来なかった第4回", en = "The visit that never came" },
      ending = "bad",
      paragraph {
        ja = "印刷は2週間後に動きました。第4回の約束は、そのまま流れました。計画も、聞かれなかっ\z
              た例外も、残ったままです。",
        en = "Printing resumed after two weeks. Visit 4 never took place. The plan and the \z
              other exceptions stayed where they were.",
      },
    },

    debrief {
      heading { ja = "持ち帰ること", en = "What to take home" },
      list {
        {
          ja = "決める人、知る人、世話する人に来てもらう",
          en = "Bring in those who decide, who know, who look after IT",
        },
        {
          ja = "よい点ほど、**例外**を聞く",
          en = "The better the score, the more you ask for **exceptions**",
        },
        {
          ja = "**会社が**三つのものさしで絞る",
          en = "**The firm** narrows, with three yardsticks",
        },
        { ja = "最後に、**次に見る日と名前**を決める", en = "End with **a date and a name**" },
      },
      ask {
        ja = "あなたが最近訪ねた会社で、まだ聞いていない機械は何ですか。",
        en = "At the last firm you visited, which machine have you not asked about?",
      },
    },
  },

  test {
    minutes = 10,
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "10分ほどです。全問正解で、このプログラムは修了です。",
      en = "About ten minutes. The program is complete when every answer is right.",
    },

    order {
      id = "four-centres",
      review = { "four-visits", "first", "second", "third", "fourth" },
      stem = {
        ja = "4回の訪問の中心を、行う順に並べてください。",
        en = "Put the centres of the four visits into order.",
      },
      feedback = {
        ja = "知ってから絞り、順位を決めてから合意します。",
        en = "Learn, then narrow; rank, then agree.",
      },
      option {
        ja = "事業とシステムを聞き、危ない所を出す",
        en = "Hear about business and systems, find risks",
      },
      option { ja = "基本方針を作り、重点の領域を絞る", en = "Make a policy, narrow the areas" },
      option {
        ja = "変化を見て、対策の順位を決める",
        en = "See what changed, rank the measures",
      },
      option {
        ja = "計画を見直し、担当と期限に合意する",
        en = "Review the plan, agree on who and when",
      },
    },

    categorize {
      id = "whose-work",
      review = { "sharing-work", "before-first", "before-second", "before-fourth" },
      stem = {
        ja = "訪問の前の仕事です。会社の仕事と、専門家の仕事に分けてください。",
        en = "Work before the visits: whose is it?",
      },
      feedback = {
        ja = "会社が書いて決める物と、専門家が材料にする物を分けます。",
        en = "What the firm writes and decides; what the expert supplies.",
      },
      category {
        id = "firm",
        ja = "会社",
        en = "The firm",
        option {
          ja = "基本方針の案を書く",
          en = "Drafting the policy",
          feedback = {
            ja = "専門家が書けば早く、文も整います。しかし、会社の言葉でなければ守られません。",
            en = "You would be quicker. But only their own words are kept.",
          },
        },
        option {
          ja = "二つ星の申込みを準備する",
          en = "Preparing the two stars",
          feedback = {
            ja = "会社の名前でする宣言です。",
            en = "It is declared in the firm's name.",
          },
        },
        option {
          ja = "自社診断に答える",
          en = "Answering the self-check",
          feedback = { ja = "実態を知るのは会社の人です。", en = "They know how things are." },
        },
      },
      category {
        id = "expert",
        ja = "専門家",
        en = "The expert",
        option {
          ja = "聞き取りの紙を用意する",
          en = "Preparing the hearing sheet",
          feedback = {
            ja = "下調べで分かることは、先に書いておきます。",
            en = "Fill in beforehand what can be found out.",
          },
        },
        option {
          ja = "重点の領域を仮に決める",
          en = "A first guess at the focus",
          feedback = {
            ja = "案があると、話し合いが進みます。",
            en = "A draft gets discussion going.",
          },
        },
        option {
          ja = "実行計画を書き直す",
          en = "Revising the action plan",
          feedback = {
            ja = "話し合いを、紙にするのは専門家です。",
            en = "You put the discussion on paper.",
          },
        },
      },
    },

    single {
      id = "bakery-score",
      review = { "too-good" },
      stem = {
        ja = "菓子工場（25人）の診断は97点でした。話を聞くと、毎日使う受注のパソコンの話ばかりで\z
              す。次に何をしますか。",
        en = "A sweets factory of 25 scored 97. They speak only of the PCs for orders. What \z
              next?",
      },
      wrong {
        ja = "97点の項目を、一つずつ採点し直す。",
        en = "Score every one of the items again with them.",
        feedback = {
          ja = "正しい点を出したくなります。しかし、採点のやり直しは、疑われたと感じさせます。",
          en = "You want the right score. But regrading feels like distrust.",
        },
      },
      wrong {
        ja = "満点に近いので、より高度な診断に移る。",
        en = "Move on to a more advanced kind of self-check.",
        feedback = {
          ja = "進んだ会社に見えます。けれども、数えていない機械は、次の診断にも出ません。",
          en = "They look advanced. But what is not counted will not show there, either.",
        },
      },
      right {
        ja = "計量や包装の機械も同じか、尋ねる。",
        en = "Ask them if the packing machines count as well.",
        feedback = {
          ja = "話に出ない機械こそ、例外の候補です。",
          en = "Machines nobody mentions are the likely exceptions.",
        },
      },
      wrong {
        ja = "従業員の数人に、答え合わせを頼む。",
        en = "Have some of the staff verify the answers given.",
        feedback = {
          ja = "差を見るのはよい方法です。しかし、答え合わせを頼むと、付けた人の顔をつぶします。",
          en = "Comparing is good. But verifying the answers shames whoever gave them.",
        },
      },
    },

    matrix {
      id = "which-measure",
      review = { "three-measures" },
      points = {
        { ja = "緊急度", en = "Urgency" },
        { ja = "重要度", en = "Importance" },
        { ja = "難易度", en = "Difficulty" },
      },
      stem = {
        ja = "次の問いは、どのものさしを決めるためのものですか。",
        en = "Which yardstick does each question serve?",
      },
      row {
        answer = 3,
        ja = "直すのに、何人で何日かかるか",
        en = "How many people and days does it take?",
        feedback = { ja = "かかる力の問いです。", en = "It asks what it takes." },
      },
      row {
        answer = 1,
        ja = "その手口は、もう使われているか",
        en = "Is the trick already in use?",
        feedback = { ja = "待てるかどうかの問いです。", en = "It asks if you can wait." },
      },
      row {
        answer = 2,
        ja = "起きたら、仕事が何日止まるか",
        en = "How many days would work stop?",
        feedback = { ja = "痛さの問いです。", en = "It asks how much it hurts." },
      },
      row {
        answer = 3,
        ja = "お金は、どれだけかかるか",
        en = "How much money does it take?",
        feedback = {
          ja = "お金も、かかる力の一つです。",
          en = "Money is part of what it takes.",
        },
      },
    },

    match {
      id = "usb-views",
      review = { "four-views" },
      stem = {
        ja = "「USBメモリをなくした」に備えます。四つの視点に、対策を合わせてください。",
        en = "Preparing for a lost USB stick: match measures to the views.",
      },
      also = { { ja = "取引先の数を減らす", en = "Have fewer customers" } },
      pair {
        ja = "組織",
        en = "Organization",
        with = { ja = "持ち出しの許可の手順を決める", en = "A procedure for taking it out" },
        feedback = {
          ja = "手順や担当を決めるのが、組織の対策です。",
          en = "Procedures and duties.",
        },
      },
      pair {
        ja = "人",
        en = "People",
        with = {
          ja = "なくした日に言えるよう話し合う",
          en = "Talk, so that a loss is told the same day",
        },
        feedback = { ja = "知識と習慣に働きかけます。", en = "Knowledge and habits." },
      },
      pair {
        ja = "技術",
        en = "Technology",
        with = { ja = "中身を暗号化する", en = "Encrypt what is on it" },
        feedback = { ja = "仕組みで読めなくします。", en = "A system makes it unreadable." },
      },
      pair {
        ja = "物理",
        en = "Premises",
        with = { ja = "鍵のかかる引き出しに入れる", en = "Keep it in a locked drawer" },
        feedback = { ja = "物や場所を守ります。", en = "Things and places." },
      },
    },

    single {
      id = "busy-exception",
      review = { "rules-alive", "own-matter" },
      stem = {
        ja = "食堂チェーンの本部です。「忙しい昼は、共用のパスワードでレジに入ってよい」という例外\z
              があります。どう助言しますか。",
        en = "A restaurant chain has an exception: at noon a shared password for the tills is \z
              fine. Your advice?",
      },
      wrong {
        ja = "例外を禁じ、違反した店を本部に報告させる。",
        en = "Forbid it, and have all of the offending shops reported.",
        feedback = {
          ja = "きちんとした形に見えます。しかし、昼が回らなければ、隠れて使われます。",
          en = "It looks proper. But if noon does not work, it goes on in secret.",
        },
      },
      right {
        ja = "混む理由を聞き、速く入れる方法に替える。",
        en = "Ask why it is slow, and find shops a quicker way in.",
        feedback = {
          ja = "守れる形にすれば、例外は要りません。",
          en = "Once it can be kept, no exception is needed.",
        },
      },
      wrong {
        ja = "例外の時間と店を、規程に書き加える。",
        en = "Write the hours and shops into the rules.",
        feedback = {
          ja = "実態に合わせた決まりに思えます。けれども、抜け穴が正式なものになります。",
          en = "It fits reality. But it makes the hole official.",
        },
      },
      wrong {
        ja = "規程の研修を、店長に受け直してもらう。",
        en = "Have the managers retrained.",
        feedback = {
          ja = "知れば守ると考えたくなります。しかし、知っていても、遅ければ使えません。",
          en = "Knowing should help. But they know, and it is still too slow.",
        },
      },
    },

    single {
      id = "foreman-missing",
      review = { "who-comes", "ask-firm" },
      stem = {
        ja = "運送会社（40人）です。初回に来る予定は、社長と経理の人です。車に積む端末の話も聞き\z
              たいところです。どうしますか。",
        en = "A haulier of 40. The owner and the accountant will attend. You also want to hear \z
              about the terminals in the lorries. What do you do?",
      },
      right {
        ja = "配車の人に、途中だけ同席を頼む。",
        en = "Ask the dispatcher to join for a while.",
        feedback = {
          ja = "実際の使い方を知る人が一人いると、話が決まります。",
          en = "One who knows real use settles much.",
        },
      },
      wrong {
        ja = "社長に、端末の使い方を詳しく聞く。",
        en = "Question the owner closely about the terminals.",
        feedback = {
          ja = "社長なら何でも知っていそうです。しかし、現場の近道は、社長に見えません。",
          en = "The owner should know. But shortcuts on the road stay out of his sight.",
        },
      },
      wrong {
        ja = "端末の説明書を、前もって取り寄せる。",
        en = "Order the manual of the terminals.",
        feedback = {
          ja = "下調べは大切です。けれども、説明書に例外の使い方は書いてありません。",
          en = "Homework is good. But no manual tells how people really use it.",
        },
      },
      wrong {
        ja = "配車の人に、後でメールで質問する。",
        en = "E-mail the dispatcher afterwards.",
        feedback = {
          ja = "負担をかけない方法です。しかし、その場で決められず、1回分が延びます。",
          en = "It spares them. But nothing is settled, and a visit is lost.",
        },
      },
    },

    multiple {
      id = "trusted-papers",
      review = { "secrecy", "first" },
      stem = {
        ja = "会社から、ネットワークの図を受け取ります。よい扱いを、すべて選んでください。",
        en = "The firm gives you a plan of its network. Choose all good ways.",
      },
      wrong {
        ja = "図を生成AIに入れ、弱い所を挙げてもらう。",
        en = "Have generative AI list its weak points.",
        feedback = {
          ja = "速く、よい答えも出そうです。しかし、会社の図を外に渡すことになります。",
          en = "Quick, and perhaps good. But it hands the plan to outsiders.",
        },
      },
      right {
        ja = "誓約書を渡してから、受け取る。",
        en = "Hand over your pledge before taking it.",
        feedback = { ja = "順番が信頼になります。", en = "The order makes for trust." },
      },
      wrong {
        ja = "次の会社で、見本として図を見せる。",
        en = "Show it to the next firm as a sample.",
        feedback = {
          ja = "名前を消せば使えそうです。けれども、つなぎ方だけで分かる人もいます。",
          en = "Nameless, it seems fine. But some know it by its shape.",
        },
      },
      right {
        ja = "消す日を決め、暗号化した自分の機器に置く。",
        en = "Fix when to erase it; keep it encrypted.",
        feedback = {
          ja = "持つ時間と場所を、狭くします。",
          en = "It narrows how long and where.",
        },
      },
      wrong {
        ja = "写真に撮り、自分の電話で持ち歩く。",
        en = "Photograph it and carry it on your phone.",
        feedback = {
          ja = "手軽で、すぐ見られます。しかし、写しが増え、消す日を忘れます。",
          en = "Handy. But copies multiply, and are forgotten.",
        },
      },
    },

    gaps {
      id = "opening",
      review = { "first-ten", "three-hours", "listen" },
      stem = {
        ja = "初回の3時間です。文を完成させてください。",
        en = "The first three hours. Complete the sentence.",
      },
      sentence = {
        ja = "初めに{start}を伝え、いちばん長い時間を{long}に使い、録音を断られたら{rec}。",
        en = "First say {start}; spend the longest time on {long}; if recording is refused, \z
              {rec}.",
      },
      gap {
        id = "start",
        wrong {
          ja = "自分の実績と資格",
          en = "your record and titles",
          feedback = {
            ja = "信頼を得たいものです。しかし、相手は何をされるのかを先に知りたいのです。",
            en = "You want trust. But they want to know what will happen.",
          },
        },
        right { ja = "目的と、しないこと", en = "your aim and what you won't do" },
        wrong {
          ja = "近ごろの事故の怖さ",
          en = "how bad the attacks of this year are",
          feedback = {
            ja = "関心は引けます。けれども、脅す人には本音を話しません。",
            en = "It gets attention. But nobody opens up to a scaremonger.",
          },
        },
      },
      gap {
        id = "long",
        right { ja = "事業を聞くこと", en = "hearing about the business" },
        wrong {
          ja = "診断の採点",
          en = "scoring the self-check again",
          feedback = {
            ja = "数字は話しやすいものです。しかし、事業を知らない点数は読めません。",
            en = "Figures are easy. But they cannot be read without the business.",
          },
        },
        wrong {
          ja = "映像を見ること",
          en = "watching films",
          feedback = {
            ja = "分かりやすくなります。けれども、会社の話は出てきません。",
            en = "Helpful. But nothing of the firm comes out.",
          },
        },
      },
      gap {
        id = "rec",
        wrong {
          ja = "記憶に頼る",
          en = "trust your memory",
          feedback = {
            ja = "流れを止めずに済みます。しかし、帰るころには混ざります。",
            en = "It keeps the flow. But by evening things mix.",
          },
        },
        wrong {
          ja = "帰ってから書く",
          en = "write all of it down in the evening",
          feedback = {
            ja = "その場は和やかです。けれども、食い違いに気づけません。",
            en = "Relaxed. But you miss misunderstandings.",
          },
        },
        right { ja = "書いて読み返す", en = "take notes and read back" },
      },
    },

    true_false {
      id = "try-meeting",
      review = { "ask-firm" },
      answer = true,
      stem = {
        ja = "Web会議が初めての会社には、第1回の前に、短い打ち合わせで試してもらうとよい。",
        en = "If a firm is new to Web meetings, try one in a short talk before visit 1.",
      },
      feedback = {
        ja = "本番で初めて使うと、聞く時間が設定に消えます。",
        en = "In the visit itself, setting up would eat the time for listening.",
      },
    },

    true_false {
      id = "skip-third",
      review = { "third", "then-now" },
      answer = false,
      stem = {
        ja = "2021年の第3回の主題はコロナ禍だった。だから、今は第3回を省いてよい。",
        en = "Visit 3 was about the pandemic in 2021, so it can be left out today.",
      },
      feedback = {
        ja = "主題は入れ替わりますが、変化を見て順位を決める回は要ります。",
        en = "The topic changes. But seeing what changed, and ranking, are still needed.",
      },
    },

    hotspot {
      id = "place-vpn",
      review = { "three-measures", "narrow" },
      picture = "priority.svg",
      most = 1,
      stem = {
        ja = "外から入る装置に、もう悪用されている欠陥があります。更新は半日でできます。上ほど急ぎ\z
              、右ほど難しい図です。どこに置きますか。",
        en = "A device open to the outside has a flaw that is already exploited. The update takes \z
              half a day. Upwards is more urgent, to the right harder: where does it belong?",
      },
      description = {
        ja = "四つに分かれた図。横は難しさで、右ほど難しい。縦は急ぎと痛さで、上ほど大きい。",
        en = "Four fields: to the right is harder; upwards is more urgent and harmful.",
      },
      feedback = {
        ja = "待つと危なく、すぐできる物です。",
        en = "It is dangerous to wait, and quickly done.",
      },
      wrong {
        x = 0.61,
        y = 0.06,
        width = 0.33,
        height = 0.385,
        ja = "右上",
        en = "Upper right",
        feedback = {
          ja = "大事な装置なので、大がかりに思えます。しかし、半日の仕事です。",
          en = "It seems a big thing. But it takes half a day.",
        },
      },
      wrong {
        x = 0.275,
        y = 0.455,
        width = 0.33,
        height = 0.32,
        ja = "左下",
        en = "Lower left",
        feedback = {
          ja = "簡単なことは、後回しにしがちです。けれども、悪用はもう始まっています。",
          en = "Easy things get put off. But it is already exploited.",
        },
      },
      right { x = 0.275, y = 0.06, width = 0.33, height = 0.385, ja = "左上", en = "Upper left" },
      wrong {
        x = 0.61,
        y = 0.455,
        width = 0.33,
        height = 0.32,
        ja = "右下",
        en = "Lower right",
        feedback = {
          ja = "詳しい人を待ちたくなります。しかし、待つほど危なくなります。",
          en = "One wants to wait for an expert. But waiting makes it worse.",
        },
      },
    },

    match {
      id = "output-mind",
      review = { "deliverables", "outputs", "policy-five" },
      stem = {
        ja = "成果物と、作るときに気をつけることを合わせてください。",
        en = "Match each result with what to mind.",
      },
      also = { { ja = "専門家の名前で公開する", en = "Publish it in the expert's name" } },
      pair {
        ja = "自社診断の結果",
        en = "Self-check",
        with = { ja = "立場による答えの差を見る", en = "Gaps between positions" },
        feedback = { ja = "平均だけでは、差が消えます。", en = "An average hides the gaps." },
      },
      pair {
        ja = "基本方針",
        en = "Policy",
        with = { ja = "会社の言葉で書き、外に出す", en = "In the firm's words, and published" },
        feedback = {
          ja = "見本の写しは、だれも覚えません。",
          en = "Nobody remembers a copied sample.",
        },
      },
      pair {
        ja = "規程の点検",
        en = "Check of rules",
        with = { ja = "いる物と、作る時期を決める", en = "What is needed, and when" },
        feedback = {
          ja = "数をそろえることが目的ではありません。",
          en = "It is not about numbers.",
        },
      },
      pair {
        ja = "実行計画",
        en = "Action plan",
        with = { ja = "1年ほどで続けられる数にする", en = "What can be kept up in about a year" },
        feedback = {
          ja = "多すぎると、最初の月に止まります。",
          en = "Too much stops in the first month.",
        },
      },
    },

    single {
      id = "farewell",
      review = { "checkpoint", "fourth", "after-you" },
      stem = {
        ja = "設計事務所（6人）の第4回です。計画に合意しました。社長は「後は自分たちで」と言いま\z
              す。最後に何をしますか。",
        en = "An architect's office of six, visit 4. The plan is agreed. “We'll manage from \z
              here,” says the owner. What do you do last?",
      },
      wrong {
        ja = "有料の支援の利点を、もう一度説明する。",
        en = "Explain the merits of your paid support once more.",
        feedback = {
          ja = "役に立てる自信もあります。しかし、断った人への二度目は、売り込みです。",
          en = "You could help. But a second time, after a no, is selling.",
        },
      },
      wrong {
        ja = "念のため、対策を三つ足しておく。",
        en = "Add three more measures, to be safe.",
        feedback = {
          ja = "置き土産のつもりです。けれども、合意していない行は動きません。",
          en = "A parting gift. But rows nobody agreed to do not move.",
        },
      },
      wrong {
        ja = "自主性を尊び、書類を渡して終える。",
        en = "Respect that, and leave the papers.",
        feedback = {
          ja = "任せることは大切です。しかし、日付がないと、忙しさに流れます。",
          en = "Trust is good. But without a date it drifts.",
        },
      },
      right {
        ja = "自分たちで見る日を、書いてもらう。",
        en = "Have them write down a day for their own look.",
        feedback = {
          ja = "支援がなくても、日付が計画を開かせます。",
          en = "Even without you, a date opens the plan again.",
        },
      },
    },
  },
}
