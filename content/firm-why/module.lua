-- Unit 3 of “The small firm's situation” (seed 000, line 181). Figures: IPA, fiscal 2016 (seed 002, 1346-1352);
-- the nine leading firms of IPA's survey, October 2009 (seed 003, 4.6); as of today, IPA's survey of fiscal 2024.
-- The sums on “day-cost” and “sales” are examples made for this module.
module {
  id = "firm-why",
  version = 1,
  minutes = 10,
  title = { ja = "対策の経営上の意義", en = "Why it pays" },
  summary = {
    ja = "止まった日の費用を自社の数字で計算し、守りが仕事を続け、選ばれ、広げる力になることを説\z
         明できるようになります。",
    en = "Reckon what a stop costs your firm, and explain how protection keeps and wins work.",
  },

  page {
    id = "three-gains",
    title = { ja = "守りは、三つのものを生む", en = "Protection earns three things" },
    figure {
      picture = "gains.svg",
      description = {
        ja = "三つの絵。回り続ける歯車、星のついた取引の二人、家とパソコン。",
        en = "Three pictures: a gear that keeps turning, two partners under a star, a house \z
             with a laptop.",
      },
      labels = {
        { x = 0.1775, y = 0.87, width = 0.28, ja = "止まらない", en = "Going on" },
        { x = 0.5, y = 0.87, width = 0.28, ja = "選ばれる", en = "Chosen" },
        { x = 0.8225, y = 0.87, width = 0.28, ja = "広げられる", en = "Growing" },
      },
    },
    list {
      {
        ja = "**止まらない** 約束の日に納め、給料日に払える",
        en = "**Going on:** deliver and pay wages on the day",
      },
      {
        ja = "**選ばれる** 図面や名簿を任せてもらえる",
        en = "**Chosen:** trusted with drawings and lists",
      },
      {
        ja = "**広げられる** 在宅の仕事やネットの注文を、安心して始められる",
        en = "**Growing:** home working and Web orders without worry",
      },
    },
    paragraph {
      ja = "対策の費用は、事故を減らすだけの出費ではありません。**仕事を続け、増やすための道具代\z
           **です。",
      en = "The cost is not only for fewer accidents. It is **a tool for keeping and winning \z
           work**.",
    },
  },

  page {
    id = "day-cost",
    title = { ja = "一日止まると、いくらか", en = "What does a day cost?" },
    figure {
      picture = "day.svg",
      description = {
        ja = "横の棒が三本。1日28.8万円、3日86.4万円、6日172.8万円。",
        en = "Three bars: one day 288, three days 864, six days 1,728 thousand yen.",
      },
      labels = {
        { x = 0.1187, y = 0.2073, width = 0.17, ja = "1日", en = "1 day" },
        { x = 0.4227, y = 0.2073, width = 0.205, ja = "28.8万円", en = "288" },
        { x = 0.1187, y = 0.5, width = 0.17, ja = "3日", en = "3 days" },
        { x = 0.5955, y = 0.5, width = 0.205, ja = "86.4万円", en = "864" },
        { x = 0.1187, y = 0.7927, width = 0.17, ja = "6日", en = "6 days" },
        { x = 0.8547, y = 0.7927, width = 0.205, ja = "172.8万円", en = "1,728" },
      },
    },
    paragraph {
      ja = "仕事が止まっても、給料は出ていきます。最初の計算は、掛け算だけです。",
      en = "Work stops; wages do not. The first sum is a multiplication.",
    },
    note {
      ja = "**人数 × 一日の時間 × 1時間の人件費 × 日数**",
      en = "**People × hours a day × cost of an hour × days**",
    },
    example {
      ja = "12人、8時間、1時間3,000円のA社なら、1日で28万8千円です（図。計算の例）。",
      en = "Firm A: 12 people, 8 hours, 3,000 yen an hour: 288,000 yen a day (the chart, in \z
           thousands of yen; an example).",
    },
    paragraph {
      ja = "業者への支払い、失った注文、おわびは、この外です。",
      en = "Repairers, lost orders and apologies come on top.",
    },
  },

  page {
    id = "sales",
    title = { ja = "損を埋めるのは、売上ではなく利益", en = "A loss is made good by profit" },
    figure {
      picture = "sales.svg",
      description = {
        ja = "短い棒が100万円の損、その20倍の長い棒が2,000万円の売上。",
        en = "A short bar, one million yen of loss; a bar twenty times as long, twenty million \z
             of sales.",
      },
      labels = {
        { x = 0.1437, y = 0.2885, width = 0.22, ja = "失ったお金", en = "Loss" },
        { x = 0.4108, y = 0.2885, width = 0.205, ja = "100万円", en = "1 million" },
        { x = 0.1437, y = 0.7115, width = 0.22, ja = "埋める売上", en = "Sales needed" },
        { x = 0.8762, y = 0.7115, width = 0.205, ja = "2,000万円", en = "20 million" },
      },
    },
    paragraph {
      ja = "売上の5%が利益に残る会社で、100万円を失いました。埋めるには、**100万円÷0.05＝2,000\z
           万円**の売上が余分に要ります。",
      en = "A firm keeps 5% of sales as profit and loses a million yen. To make it good it has \z
           to sell **1 million ÷ 0.05 = 20 million yen** more.",
    },
  },

  page {
    id = "sales-try",
    title = { ja = "計算してみる", en = "Reckon it yourself" },
    paragraph {
      ja = "要る計算は一つです。**失ったお金 ÷ 利益として残る割合**",
      en = "It takes one sum: **the loss ÷ the share of sales kept as profit**.",
    },
    number {
      id = "check-sales",
      stem = {
        ja = "売上の4%が利益に残る店が、20万円を失いました。埋めるには、いくらの売上が要りますか。",
        en = "A shop keeps 4% of sales and loses 200,000 yen. How much more does it have to sell?",
      },
      answer = 500,
      least = 0,
      most = 100000,
      unit = { ja = "万円", en = "× 10,000 yen" },
      feedback = { ja = "20万円を0.04で割ります。", en = "Divide 20 (× 10,000 yen) by 0.04." },
    },
  },

  page {
    id = "spread",
    title = {
      ja = "2024年度の調査：平均の外に、大きな損",
      en = "Survey of 2024: far beyond the mean",
    },
    grid {
      {
        { ja = "事故のあった会社", en = "Firms with an accident" },
        { ja = "平均", en = "Mean" },
        { ja = "最大", en = "Largest" },
      },
      {
        { ja = "お金の被害（過去3期）", en = "Money lost (three years)" },
        { ja = "73万円", en = "730,000 yen" },
        { ja = "1億円", en = "100 million yen" },
      },
      {
        { ja = "元に戻るまで", en = "Until all worked again" },
        { ja = "5.8日", en = "5.8 days" },
        { ja = "360日", en = "360 days" },
      },
    },
    paragraph {
      ja = "4,191社のうち975社が、2023年度に事故を経験しました。平均は小さく見えますが、**自社が\z
           平均で済むとは限りません**。",
      en = "975 of 4,191 firms had an accident in fiscal 2023. The mean looks small, but \z
           **yours may not be the mean**.",
    },
    paragraph {
      ja = "被害のあった会社の約7割は、**取引先にも影響**が出たと答えました。",
      en = "About 70% of those hit said that **their customers or suppliers were affected, too**.",
    },
    note {
      ja = "出典：IPA「2024年度中小企業における情報セキュリティ対策に関する実態調査」（2025年）",
      en = "Source: IPA, survey of security in small firms, fiscal 2024 (2025)",
    },
  },

  page {
    id = "reasons",
    title = { ja = "お金をかけない理由の一位", en = "Why firms spend nothing" },
    figure {
      picture = "reasons.svg",
      description = {
        ja = "横の棒が四本。必要と感じない44.3、効果が見えない24.2、費用が高い21.7、始め方が分か\z
             らない6.9パーセント。",
        en = "Four bars: not needed 44.3, benefit unclear 24.2, too expensive 21.7, where to \z
             begin 6.9 percent.",
      },
      labels = {
        { x = 0.2062, y = 0.1649, width = 0.345, ja = "必要と感じない", en = "Not needed" },
        { x = 0.8588, y = 0.1649, width = 0.1425, ja = "44.3%", en = "44.3%" },
        { x = 0.2062, y = 0.3883, width = 0.345, ja = "効果が見えない", en = "Benefit unclear" },
        { x = 0.6869, y = 0.3883, width = 0.1425, ja = "24.2%", en = "24.2%" },
        { x = 0.2062, y = 0.6117, width = 0.345, ja = "費用が高い", en = "Too expensive" },
        { x = 0.6655, y = 0.6117, width = 0.1425, ja = "21.7%", en = "21.7%" },
        { x = 0.2062, y = 0.8351, width = 0.345, ja = "始め方が分からない", en = "Where to begin" },
        { x = 0.539, y = 0.8351, width = 0.1425, ja = "6.9%", en = "6.9%" },
      },
    },
    paragraph {
      ja = "過去3期に対策へ投資しなかった会社（62.6%）の、一番の理由です。**費用より先に、「要ら\z
           ない」**が来ます。",
      en = "The chief reason of firms that invested nothing in three years (62.6%). **“Not \z
           needed” comes before the cost.**",
    },
    paragraph {
      ja = "「大事な情報がない」会社にも、**社員の給与、預かった図面、取引先の連絡先**があります。",
      en = "A firm “without important data” still has **wages, drawings entrusted to it, and \z
           contacts**.",
    },
    note {
      ja = "出典：IPAの同じ調査（2024年度）",
      en = "Source: the same survey by IPA (fiscal 2024)",
    },
  },

  page {
    id = "chosen",
    title = { ja = "求められた守りが、注文につながる", en = "Measures that win orders" },
    figure {
      picture = "chosen.svg",
      description = {
        ja = "右の小さな会社が、印のついた紙を左の大きな会社に渡している。",
        en = "A small firm on the right hands a sheet with a tick to a large firm on the left.",
      },
      labels = {
        { x = 0.18, y = 0.86, width = 0.3, ja = "注文する側", en = "Customer" },
        { x = 0.475, y = 0.86, width = 0.26, ja = "できている事", en = "What is done" },
        { x = 0.825, y = 0.86, width = 0.26, ja = "自社", en = "Your firm" },
      },
    },
    paragraph {
      ja = "取引先から対策を求められた511社のうち**42.1%**が、応えたことを取引の大きな理由と考え\z
           ていました（IPAの2024年度の調査）。",
      en = "511 firms had been asked for measures by customers. **42.1%** of them held that \z
           meeting this was a major factor in the business (IPA, survey of fiscal 2024).",
    },
    paragraph {
      ja = "2009年の調査で守りの進んだ9社にも、親会社など**関係する会社から水準を求められる**とい\z
           う共通点がありました（IPA、2009年10月）。",
      en = "The nine leading firms in IPA's survey of October 2009 also had **parent or other \z
           related firms that demanded a standard**.",
    },
    paragraph {
      ja = "聞かれる前に、**できている事と次の予定**を紙で渡すと、任せる理由になります。",
      en = "Before they ask, hand over **what is done and what is next**.",
    },
  },

  page {
    id = "cheap",
    title = { ja = "お金をかける順番", en = "The order of spending" },
    figure {
      picture = "cheap.svg",
      description = {
        ja = "横の棒が三本。小規模90.5、100人以下77.4、101人以上50.4パーセント。",
        en = "Three bars: very small 90.5, up to 100 people 77.4, over 100 people 50.4 percent.",
      },
      labels = {
        { x = 0.1437, y = 0.2073, width = 0.22, ja = "小規模", en = "Very small" },
        { x = 0.855, y = 0.2073, width = 0.1425, ja = "90.5%", en = "90.5%" },
        { x = 0.1437, y = 0.5, width = 0.22, ja = "100人以下", en = "Up to 100" },
        { x = 0.7826, y = 0.5, width = 0.1425, ja = "77.4%", en = "77.4%" },
        { x = 0.1437, y = 0.7927, width = 0.22, ja = "101人以上", en = "Over 100" },
        { x = 0.6335, y = 0.7927, width = 0.1425, ja = "50.4%", en = "50.4%" },
      },
    },
    paragraph {
      ja = "対策に**100万円もかけていない会社**の割合です（0円も含む）。少ないお金を生かすのは、\z
           順番です。",
      en = "Firms that spent **less than a million yen**, or nothing. With little money, order \z
           counts.",
    },
    steps {
      {
        ja = "**0円** 自動更新、多要素認証、連絡先の紙",
        en = "**Free:** automatic updates, multi-factor sign-in, a sheet of contacts",
      },
      {
        ja = "**数万円** 控え（バックアップ）のディスク2台、書庫の鍵",
        en = "**Tens of thousands of yen:** two disks for copies, a lock for the cabinet",
      },
      { ja = "**毎月** 見守りのサービス、保険", en = "**Monthly:** monitoring, insurance" },
    },
    note {
      ja = "割合は、IPA「2016年度中小企業における情報セキュリティ対策の実態調査」から計算",
      en = "Shares reckoned from IPA, survey of security in small firms, fiscal 2016",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。間違えたところは、ページに戻って確かめられます。",
      en = "You complete it with every answer right. Go back to the pages for what you missed.",
    },
    minutes = 10,

    match {
      id = "which-gain",
      review = { "three-gains" },
      stem = { ja = "三つのうち、どれの例ですか。", en = "Which of the three gains is it?" },
      also = { { ja = "値下げできる", en = "Selling cheaper" } },
      pair {
        ja = "控えから一日で戻し、納期を守れた",
        en = "Restored in a day, delivered on time",
        with = { ja = "止まらない", en = "Going on" },
        feedback = {
          ja = "約束の日に納められたことに注目します。",
          en = "The delivery was on the day.",
        },
      },
      pair {
        ja = "管理のしかたを見せ、新しい図面を任された",
        en = "Showed how data is kept, and got new drawings",
        with = { ja = "選ばれる", en = "Chosen" },
        feedback = {
          ja = "取引先が任せる気になりました。",
          en = "The customer came to trust the firm.",
        },
      },
      pair {
        ja = "多要素認証を入れ、在宅の仕事を始めた",
        en = "Began home working, with multi-factor sign-in",
        with = { ja = "広げられる", en = "Growing" },
        feedback = { ja = "新しい働き方を始められました。", en = "A new way of working began." },
      },
    },

    number {
      id = "stop-cost",
      review = { "day-cost" },
      stem = function(_, _, learner)
        local drawn = learner.drawn
        return {
          ja = drawn.people .. "人の会社が、" .. drawn.days .. "日止まりました。一日8時間、1時間の人件費は\z
                3,000円です。待っている間の人件費は、何千円ですか。",
          en = "A firm of " .. drawn.people .. " stood still for " .. drawn.days .. " days, eight \z
                hours each, at 3,000 yen an hour. What did the waiting cost, in thousands of yen?",
        }
      end,
      answer = function(_, _, learner)
        local drawn = learner.drawn
        return drawn.people * 8 * 3 * drawn.days
      end,
      least = 0,
      most = 100000,
      unit = { ja = "千円", en = "thousand yen" },
      vary = { people = { from = 5, to = 15, step = 5 }, days = { 2, 3, 4 } },
      feedback = {
        ja = "人数、時間、1時間の人件費、日数を、全部掛けます。3,000円は3千円です。",
        en = "Multiply people, hours, cost of an hour and days. 3,000 yen is 3 thousand.",
      },
    },

    single {
      id = "loss-sales",
      review = { "sales", "sales-try" },
      stem = {
        ja = "売上の3%が利益に残る運送会社が、30万円を失いました。社長への言い方で、計算が合うの\z
             はどれですか。",
        en = "A haulier keeps 3% of sales as profit and loses 300,000 yen. Which of these is \z
             reckoned rightly?",
      },
      hints = {
        {
          ja = "100円売ると、手元に残るのは3円です。",
          en = "Of 100 yen sold, three stay with the firm.",
        },
        { ja = "損を0.03で割ります。", en = "Divide the loss by 0.03." },
      },
      wrong {
        ja = "あと30万円、多く運べば戻ります",
        en = "Carry 300,000 yen more",
        feedback = {
          ja = "売上がそのまま残るように感じます。燃料や給料を払うと、残るのは3%です。",
          en = "It feels as if sales stay with you. After fuel and wages, 3% is left.",
        },
      },
      wrong {
        ja = "あと1,030万円、多く運べば戻ります",
        en = "Carry 10.3 million yen more",
        feedback = {
          ja = "割り算までは合っています。利益で埋めるので、損をもう一度足すことはありません。",
          en = "The division is right. Profit makes it good, so the loss is not added again.",
        },
      },
      right {
        ja = "あと1,000万円、多く運べば戻ります",
        en = "Carry 10 million yen more",
        feedback = {
          ja = "30万円÷0.03です。防ぐ費用と比べられます。",
          en = "300,000 ÷ 0.03. Compare that with the cost of measures.",
        },
      },
      wrong {
        ja = "あと3,000万円、多く運べば戻ります",
        en = "Carry 30 million yen more",
        feedback = {
          ja = "大きめに見たくなります。0.01で割ったときの答えです。",
          en = "One would rather be safe. That is what dividing by 0.01 gives.",
        },
      },
    },

    true_false {
      id = "mean-enough",
      review = { "spread" },
      stem = {
        ja = "被害の平均が73万円なら、100万円を用意すれば、どの会社も足りる。",
        en = "When the mean loss is 730,000 yen, a million in reserve is enough for any firm.",
      },
      answer = false,
      feedback = {
        ja = "平均を上回れば安心に思えます。最大は1億円で、自社が平均で済むとは限りません。",
        en = "Above the mean feels safe. The largest was 100 million; yours may not be the mean.",
      },
    },

    multiple {
      id = "no-data",
      review = { "reasons" },
      stem = {
        ja = "5人の塗装店が「うちに大事な情報はない」と言います。一緒に見つけた物のうち、守る情\z
             報を、すべて選んでください。",
        en = "“We have no important data,” says a painter's with five people. Choose all that \z
             has to be protected.",
      },
      right {
        ja = "お客さまの家の鍵の置き場所のメモ",
        en = "A note of where a customer leaves the key",
      },
      wrong {
        ja = "店の住所が載った自社のちらし",
        en = "The shop's leaflet with its address",
        feedback = {
          ja = "住所なので守る物に見えます。自分で配っている物です。",
          en = "An address seems worth guarding. But the shop hands it out.",
        },
      },
      right { ja = "社員の給与と振込先", en = "Wages and bank accounts of staff" },
      right { ja = "元請けから預かった図面", en = "Drawings from the main contractor" },
      wrong {
        ja = "塗料メーカーの公開カタログ",
        en = "The public catalogue of a paint maker",
        feedback = {
          ja = "仕事で毎日使うので大事に見えます。誰でも手に入ります。",
          en = "Used every day, so it seems important. Anybody can have it.",
        },
      },
    },

    single {
      id = "asked-star",
      review = { "chosen" },
      stem = {
        ja = "来月、大口の取引先との商談があります。守りを注文につなげるには、どうしますか。",
        en = "Next month you meet a large customer. How do you turn protection into an order?",
      },
      right {
        ja = "できている事と次の予定を紙で渡す",
        en = "Hand over what is done and what is next",
        feedback = {
          ja = "聞かれる前に見せると、任せる理由になります。",
          en = "Shown before they ask, it is a reason to trust you.",
        },
      },
      wrong {
        ja = "万全だと伝え、詳しい話は避ける",
        en = "Say that all is safe and avoid details",
        feedback = {
          ja = "自信を見せたくなります。根拠のない「万全」は、かえって疑われます。",
          en = "One wants to look confident. “All safe” without proof raises doubts.",
        },
      },
      wrong {
        ja = "事故の話は縁起が悪いので出さない",
        en = "Keep off the subject: it brings bad luck",
        feedback = {
          ja = "よい話だけで進めたくなります。相手は、任せて平気かを知りたいのです。",
          en = "One prefers pleasant topics. They want to know whether you can be trusted.",
        },
      },
      wrong {
        ja = "買った装置の名前を一つずつ挙げる",
        en = "Name each device that you have bought",
        feedback = {
          ja = "お金をかけたことは伝わります。相手の図面がどう守られるかは伝わりません。",
          en = "It shows spending, not how their drawings are kept.",
        },
      },
    },

    order {
      id = "spending",
      review = { "cheap" },
      stem = {
        ja = "8人の会社が、少ないお金で守りを進めます。先に手をつけるものから並べてください。",
        en = "A firm of eight has little money. Put first what it begins with.",
      },
      feedback = {
        ja = "お金のかからない順に進めます。高い物は、足元ができてからです。",
        en = "From free to expensive. What costs much comes when the ground is laid.",
      },
      option { ja = "自動更新をオンにする（0円）", en = "Switch on automatic updates (free)" },
      option { ja = "控えのディスクを2台買う", en = "Buy two disks for copies" },
      option { ja = "毎月の見守りサービスを契約する", en = "Sign up for monthly monitoring" },
    },
  },
}
