module {
  id = "basic-concepts",
  version = 1,
  minutes = 12,
  title = { ja = "情報セキュリティの基本概念", en = "What information security means" },
  summary = {
    ja = "守る物、守る三つの性質、危険の大きさの見方を知り、自社で最初に打つ手を選べるようにな\z
          ります。",
    en = "Know what to protect, in which three ways, and how to weigh a danger, so that you \z
          can choose the first step for your firm.",
  },

  page {
    id = "assets",
    title = { ja = "守るのは、仕事を続ける力", en = "You protect the ability to keep working" },
    paragraph {
      ja = "水道工事のA社は6人です。顧客の名簿も工事の写真も、パソコンやスマホの中にあり\z
            ます。",
      en = "Firm A, a plumbing firm, has six people. Its customer list and photos of its work \z
            are in PCs and phones.",
    },
    figure {
      picture = "assets.svg",
      description = {
        ja = "四つの区画。パソコンと書類、スマホと写真、クラウドとディスク、頭の中に鍵\z
              を持つ人。",
        en = "Four fields: a laptop and papers, a phone and a photo, a cloud and a disk, a \z
              person with a key in mind.",
      },
      labels = {
        { x = 0.256, y = 0.424, width = 0.42, ja = "見積書・名簿", en = "Quotes, lists" },
        { x = 0.744, y = 0.424, width = 0.42, ja = "電話帳・写真", en = "Contacts, photos" },
        { x = 0.256, y = 0.905, width = 0.42, ja = "クラウド・控え", en = "Cloud, copies" },
        { x = 0.744, y = 0.905, width = 0.42, ja = "人の知識", en = "What people know" },
      },
    },
    paragraph {
      ja = "会社にとって値打ちのある情報と、その入れ物を**情報資産**と呼びます。これを守るのが\z
            情報セキュリティです。",
      en = "Information of value, with what holds it, is an **information asset**. Protecting \z
            it is information security.",
    },
    note {
      ja = "紙も、人の頭の中も入れ物です。",
      en = "Paper and people's heads hold information, too.",
    },
  },

  page {
    id = "three",
    title = { ja = "守るとは、三つの性質を保つこと", en = "To protect is to keep three qualities" },
    figure {
      picture = "triad.svg",
      description = {
        ja = "左から、鍵のかかった書類、確認の印のついた書類、開いた扉と時計。",
        en = "From the left: a locked document, a document with a tick, an open door with a clock.",
      },
      labels = {
        { x = 0.175, y = 0.87, width = 0.3, ja = "機密性", en = "Confidential" },
        { x = 0.5, y = 0.87, width = 0.3, ja = "完全性", en = "Correct" },
        { x = 0.825, y = 0.87, width = 0.3, ja = "可用性", en = "Available" },
      },
    },
    list {
      {
        ja = "**機密性** 見てよい人だけが見られる",
        en = "**Confidentiality:** seen only by those who may see it",
      },
      {
        ja = "**完全性** 正しいままで、勝手に変わらない",
        en = "**Integrity:** stays correct and is not changed unnoticed",
      },
      {
        ja = "**可用性** 使いたいときに、使える", en = "**Availability:** there when it is needed",
      },
    },
    note {
      ja = "秘密にするだけが、守ることではありません。",
      en = "Keeping secrets is only a third of it.",
    },
  },

  page {
    id = "broken",
    title = { ja = "三つが破れるとき", en = "When one of the three breaks" },
    grid {
      { { ja = "出来事", en = "What happened" }, { ja = "破れた性質", en = "What broke" } },
      {
        { ja = "名簿を、別の顧客に送った", en = "The list went to another customer" },
        { ja = "機密性", en = "Confidentiality" },
      },
      {
        { ja = "登録した振込先が、書き換えられた", en = "A payee's account was altered" },
        { ja = "完全性", en = "Integrity" },
      },
      {
        { ja = "図面が、暗号化されて開かない", en = "Plans were encrypted and do not open" },
        { ja = "可用性", en = "Availability" },
      },
    },
    paragraph { ja = "一度に二つが破れることもあります。", en = "Two may break at once." },
    single {
      id = "check-power",
      stem = {
        ja = "停電で、その日の予約表が半日見られませんでした。内容は無事です。破れた性質はどれ\z
              ですか。",
        en = "A power cut hid today's bookings for half a day. They are intact. Which quality \z
              broke?",
      },
      wrong {
        ja = "機密性", en = "Confidentiality",
        feedback = {
          ja = "困ったので漏れたように感じますが、誰にも見られていません。",
          en = "It hurt, but nobody saw anything.",
        },
      },
      right {
        ja = "可用性", en = "Availability",
        feedback = {
          ja = "必要なときに使えないことも、セキュリティの事故です。",
          en = "Not being usable when needed is a security incident, too.",
        },
      },
      wrong {
        ja = "完全性", en = "Integrity",
        feedback = {
          ja = "内容は変わっていません。見られなかっただけです。",
          en = "Nothing changed. It could not be seen.",
        },
      },
    },
  },

  page {
    id = "balance",
    title = {
      ja = "何をいちばん守るかは、物によって違う", en = "What matters most depends on the asset",
    },
    paragraph {
      ja = "固く閉じれば漏れにくくなりますが、使いにくくもなります。**いちばん困ること**を先に考\z
            えると、手を選べます。",
      en = "Locked tight, it leaks less but is harder to use. Think first of **what would hurt \z
            most**.",
    },
    grid {
      {
        { ja = "A社の情報", en = "Firm A's asset" },
        { ja = "いちばん困ること", en = "What hurts most" },
        { ja = "手", en = "Measure" },
      },
      {
        { ja = "顧客の名簿", en = "Customer list" },
        { ja = "漏れる", en = "It leaks" },
        { ja = "見る人を絞る", en = "Few may open it" },
      },
      {
        { ja = "見積の金額", en = "Prices in quotes" },
        { ja = "間違う", en = "It is wrong" },
        { ja = "別の人が見直す", en = "A second person checks" },
      },
      {
        { ja = "今日の予定表", en = "Today's schedule" },
        { ja = "見られない", en = "It cannot be seen" },
        { ja = "写しを紙でも持つ", en = "Keep a paper copy" },
      },
    },
    ask {
      ja = "あなたの会社で、1日見られないと仕事が止まる情報は何ですか。",
      en = "What would stop your work if it could not be seen for a day?",
    },
  },

  page {
    id = "threat",
    title = { ja = "脅威と弱点が出会うと、事故になる", en = "Threat meets weakness: an accident" },
    figure {
      picture = "risk.svg",
      description = {
        ja = "左に覆面の人、虫、稲妻、普通の人。崩れた壁のすき間から、右の書類へ赤い矢印が届く。",
        en = "On the left a masked person, a bug, lightning and an ordinary person; through a \z
              gap in a wall a red arrow reaches the documents on the right.",
      },
      labels = {
        { x = 0.175, y = 0.93, width = 0.3, ja = "脅威", en = "Threats" },
        { x = 0.511, y = 0.93, width = 0.3, ja = "弱点", en = "Weak spot" },
        { x = 0.825, y = 0.93, width = 0.3, ja = "情報資産", en = "Assets" },
      },
    },
    paragraph {
      ja = "**脅威**は事故のもと、**弱点**（脆弱性）は守りの穴です。脅威はなくせません。ふさげ\z
            るのは、自分の弱点です。",
      en = "A **threat** may cause an accident; a **weak spot** (vulnerability) is a hole in \z
            your protection. Threats stay. Weak spots can be closed.",
    },
    list {
      { ja = "悪意：攻撃、盗難、持ち出し", en = "Malice: attack, theft, taking data out" },
      { ja = "うっかり：送り間違い、置き忘れ", en = "Slips: a wrong address, a bag left behind" },
      {
        ja = "災害と故障：水害、停電、ディスクの寿命",
        en = "Disaster and failure: flood, power cut, worn-out disk",
      },
    },
  },

  page {
    id = "weak",
    title = { ja = "弱点は、機械の外にもある", en = "Weak spots are not only in machines" },
    list {
      { ja = "更新していないパソコンやルーター", en = "PCs and routers without updates" },
      { ja = "使い回しのパスワード", en = "One password used in many places" },
      { ja = "一人しか知らない手順", en = "Steps that only one person knows" },
      { ja = "困ったときの連絡先がない", en = "No number to call in trouble" },
    },
    example {
      ja = "2009年のIPAの調査では、話を聞いた中小企業66社のうち48社が、ウイルス感染や外からの\z
            攻撃などのトラブルを経験していました。",
      en = "In a survey by IPA in 2009, 48 of the 66 small and mid-size firms interviewed had \z
            met trouble such as a virus or an attack from outside.",
    },
    single {
      id = "check-weak",
      stem = {
        ja = "次のうち、脅威ではなく弱点はどれですか。", en = "Which is a weak spot, not a threat?",
      },
      right {
        ja = "控えの戻し方を、一人しか知らない", en = "Only one person can restore the copies",
        feedback = {
          ja = "その人が休むと戻せません。自社で直せる穴です。",
          en = "When that person is away, nobody can. It is a hole that you can close yourself.",
        },
      },
      wrong {
        ja = "台風で、川の水があふれる", en = "A typhoon makes the river flood",
        feedback = {
          ja = "こわい出来事ですが、自社の穴ではなく、外から来る脅威です。",
          en = "Frightening, but it comes from outside: a threat.",
        },
      },
      wrong {
        ja = "にせの請求書が、メールで届く", en = "A fake invoice comes by e-mail",
        feedback = {
          ja = "届くこと自体は止められません。これは脅威です。",
          en = "You cannot stop it from coming: a threat.",
        },
      },
    },
  },

  page {
    id = "risk",
    title = { ja = "危険の大きさを、掛け算で比べる", en = "Compare dangers by multiplying" },
    paragraph {
      ja = "起こりやすさと被害の大きさを、それぞれ1から3で付け、**掛け合わせます**。数が大きい\z
            ものから手を打ちます。",
      en = "Give likelihood and harm 1 to 3 each and **multiply**. Begin with the largest.",
    },
    figure {
      picture = "risk-map.svg",
      description = {
        ja = "横が起こりやすさ、縦が被害の大きさの三行三列の表。右上にA、左上にB、中央にC、左\z
              下にD。",
        en = "A three by three chart, likelihood across and harm up. A is top right, B top \z
              left, C in the middle, D bottom left.",
      },
      labels = {
        { x = 0.58, y = 0.95, width = 0.5, ja = "起こりやすさ →", en = "Likelihood →" },
        { x = 0.095, y = 0.075, width = 0.16, ja = "被害↑", en = "Harm ↑" },
        { x = 0.331, y = 0.865, width = 0.1, ja = "1", en = "1" },
        { x = 0.569, y = 0.865, width = 0.1, ja = "2", en = "2" },
        { x = 0.806, y = 0.865, width = 0.1, ja = "3", en = "3" },
        { x = 0.155, y = 0.64, width = 0.06, ja = "1", en = "1" },
        { x = 0.155, y = 0.4, width = 0.06, ja = "2", en = "2" },
        { x = 0.155, y = 0.16, width = 0.06, ja = "3", en = "3" },
        { x = 0.875, y = 0.16, width = 0.06, ja = "A", en = "A" },
        { x = 0.4, y = 0.16, width = 0.06, ja = "B", en = "B" },
        { x = 0.637, y = 0.4, width = 0.06, ja = "C", en = "C" },
        { x = 0.4, y = 0.64, width = 0.06, ja = "D", en = "D" },
      },
    },
    list {
      {
        ja = "A 更新の止まった入口の装置：3×3＝**9**",
        en = "A, entry device without updates: 3×3 = **9**",
      },
      { ja = "B 火事で全部失う：1×3＝**3**", en = "B, all lost in a fire: 1×3 = **3**" },
      { ja = "C 送り間違い：2×2＝**4**", en = "C, wrong address: 2×2 = **4**" },
      { ja = "D 古いちらしが漏れる：1×1＝**1**", en = "D, an old leaflet leaks: 1×1 = **1**" },
    },
  },

  page {
    id = "treat",
    title = { ja = "危険への手は、四通りある", en = "Four ways to treat a danger" },
    grid {
      { { ja = "手", en = "Way" }, { ja = "A社の例", en = "At firm A" } },
      {
        { ja = "減らす", en = "Reduce" },
        { ja = "更新を自動にし、控えを取る", en = "Automatic updates, copies" },
      },
      {
        { ja = "避ける", en = "Avoid" },
        { ja = "使わない名簿は、持つのをやめる", en = "Give up lists that nobody uses" },
      },
      {
        { ja = "移す", en = "Transfer" },
        { ja = "保険に入る、専門の会社に任せる", en = "Insurance, or a specialist" },
      },
      {
        { ja = "受け入れる", en = "Accept" },
        { ja = "小さいと分かった上で、そのままにする", en = "Leave it, knowing that it is small" },
      },
    },
    note {
      ja = "任せても、**責任は会社に残ります**。知らずに放っておくのは、受け入れるのとは違います。",
      en = "**The responsibility stays with you**, even if a specialist does it. Not knowing \z
            is not accepting.",
    },
  },

  page {
    id = "basics",
    title = { ja = "基本の五つと、控え", en = "Five basics, and copies" },
    paragraph {
      ja = "IPA（情報処理推進機構）は、どの会社でも行う基本を五つ挙げてきました。2026年の手引\z
            き第4.0版からは、控え（バックアップ）が加わり六つです。",
      en = "IPA has long named five basics for every firm. Version 4.0 of its guideline, of \z
            2026, adds copies (backups): six.",
    },
    figure {
      picture = "five.svg",
      description = {
        ja = "六つの絵。更新の矢印のあるパソコン、盾と虫、鍵、共有フォルダーと人、目、二つのデ\z
              ィスク。",
        en = "Six pictures: a laptop with an update arrow, a shield with a bug, a key, a \z
              shared folder with people, an eye, two disks.",
      },
      labels = {
        { x = 0.175, y = 0.425, width = 0.28, ja = "1 更新する", en = "1 Update" },
        { x = 0.5, y = 0.425, width = 0.28, ja = "2 ウイルス対策", en = "2 Antivirus" },
        { x = 0.825, y = 0.425, width = 0.28, ja = "3 強い認証", en = "3 Sign-in" },
        { x = 0.175, y = 0.911, width = 0.28, ja = "4 共有の見直し", en = "4 Sharing" },
        { x = 0.5, y = 0.911, width = 0.28, ja = "5 手口を知る", en = "5 Tricks" },
        { x = 0.825, y = 0.911, width = 0.28, ja = "＋ 控えを取る", en = "+ Copies" },
      },
    },
    note {
      ja = "取り組むと宣言する制度が「SECURITY ACTION」です。一つ星は、この基本から始めます。",
      en = "With “SECURITY ACTION” a firm declares that it will work on this. One star begins \z
            with these basics.",
    },
  },

  page {
    id = "why-basics",
    title = { ja = "五つは、何を防ぐか", en = "What each of the five prevents" },
    grid {
      { { ja = "基本", en = "Basic" }, { ja = "防げること", en = "What it prevents" } },
      {
        { ja = "更新", en = "Updates" },
        { ja = "知られた穴から入られる", en = "Entry through a known hole" },
      },
      {
        { ja = "ウイルス対策", en = "Antivirus" },
        { ja = "悪意のあるソフトが動く", en = "Malicious software running" },
      },
      {
        { ja = "強い認証", en = "Strong sign-in" },
        { ja = "盗んだパスワードで入られる", en = "Entry with a stolen password" },
      },
      {
        { ja = "共有の見直し", en = "Check sharing" },
        { ja = "関係のない人に見える", en = "Outsiders seeing files" },
      },
      {
        { ja = "手口を知る", en = "Know the tricks" },
        { ja = "だまされて自分で扉を開ける", en = "Being talked into opening the door" },
      },
    },
    note {
      ja = "パスワードは長くし、使い回しません。多要素認証やパスキーも使います。",
      en = "Long passwords, a different one for each place, and multi-factor sign-in or passkeys.",
    },
  },

  page {
    id = "first",
    title = { ja = "最初の一枚を作る", en = "Make the first sheet" },
    steps {
      { ja = "情報資産を、紙に10個書き出す", en = "Write down ten information assets" },
      {
        ja = "それぞれ、三つのうち何が破れると困るかを書く",
        en = "Note which of the three qualities matters most for each",
      },
      { ja = "脅威と弱点を考え、掛け算をする", en = "Think of threat and weak spot, and multiply" },
      {
        ja = "いちばん大きいものに、手と期限と担当を決める",
        en = "For the largest, decide on measure, date and who does it",
      },
    },
    paragraph {
      ja = "どこまで守り、何を受け入れるかを決めるのは、**経営者の仕事**です。",
      en = "How far to protect, and what to accept, is **for the owner to decide**.",
    },
    ask {
      ja = "あなたの会社の一番目は、何になりそうですか。",
      en = "What would come first in your firm?",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。間違えたところは、ページに戻って確かめられます。",
      en = "You complete it with every answer right. Go back to the pages for what you missed.",
    },
    match {
      id = "which-broke", review = { "three", "broken" },
      stem = { ja = "どの性質が破れましたか。", en = "Which quality broke?" },
      pair {
        ja = "退職した人が、顧客の名簿をまだ開けた",
        en = "Someone who had left could still open the list",
        with = { ja = "機密性", en = "Confidentiality" },
        feedback = {
          ja = "見てよい人ではなくなった人に見える状態です。",
          en = "Someone who may no longer see it can.",
        },
      },
      pair {
        ja = "共有の単価表を、誰かが誤って書き換えた",
        en = "Someone changed the shared price list by mistake",
        with = { ja = "完全性", en = "Integrity" },
        feedback = {
          ja = "見られる人も時間も問題なく、中身が正しくありません。",
          en = "Seen by the right people in time, but no longer correct.",
        },
      },
      pair {
        ja = "ディスクが壊れ、納品日に図面が出せない",
        en = "The disk failed; no plans on the day of delivery",
        with = { ja = "可用性", en = "Availability" },
        feedback = {
          ja = "必要なときに使えないことが問題です。", en = "It was not there when needed.",
        },
      },
      also = { { ja = "生産性", en = "Productivity" } },
    },

    categorize {
      id = "threat-or-weak", review = { "threat", "weak" },
      stem = { ja = "脅威と弱点に分けてください。", en = "Sort threats from weak spots." },
      feedback = {
        ja = "自社で直せる穴なら弱点、向こうから来るものなら脅威です。",
        en = "A hole that you can close is a weak spot; what comes at you is a threat.",
      },
      category {
        ja = "脅威", en = "Threat",
        option { ja = "にせの宅配メールが届く", en = "A fake parcel e-mail arrives" },
        option {
          ja = "社員が電車にかばんを置き忘れる", en = "An employee leaves a bag on the train",
          feedback = {
            ja = "うっかりも、事故のもとになる脅威です。", en = "Slips are threats as well.",
          },
        },
        option { ja = "大雨で床が水につかる", en = "Heavy rain floods the floor" },
      },
      category {
        ja = "弱点", en = "Weak spot",
        option {
          ja = "かばんのパソコンを暗号化していない", en = "The laptop in the bag is not encrypted",
          feedback = {
            ja = "置き忘れたときに、中身まで読まれる穴です。",
            en = "It is the hole through which a lost bag becomes a leak.",
          },
        },
        option { ja = "ルーターを買ってから更新していない", en = "The router was never updated" },
        option {
          ja = "控えが床の上に置いてある", en = "The copies stand on the floor",
          feedback = {
            ja = "水害の被害を大きくする、直せる穴です。",
            en = "It makes a flood worse, and can be changed.",
          },
        },
      },
    },

    number {
      id = "largest", review = { "risk" }, answer = 6, least = 1, most = 20,
      stem = {
        ja = "空き巣（起こりやすさ1、被害3）、送り間違い（2と2）、更新していない共有ディスク（3と\z
              2）。最初に手を打つものの値はいくつですか。",
        en = "Burglary: likelihood 1, harm 3. Wrong address: 2 and 2. A shared disk without \z
              updates: 3 and 2. What is the value of the one to treat first?",
      },
      feedback = {
        ja = "三つとも掛け算をし、いちばん大きい数を答えます。",
        en = "Multiply all three, and take the largest.",
      },
      hints = { { ja = "足し算ではありません。", en = "Do not add." } },
    },

    single {
      id = "too-tight", review = { "balance" },
      stem = {
        ja = "A社は、職人が現場で見る工程表を、事務所の金庫のパソコンだけに移そうとしていま\z
              す。まず何を考えますか。",
        en = "Firm A wants to move the schedule that its workers need on site to a PC in the \z
              office safe. What do you think of first?",
      },
      wrong {
        ja = "金庫の鍵と予備を、誰が持つか", en = "Who keeps the key to the safe and its spare",
        feedback = {
          ja = "大切な点に見えますが、入れると決めてからの話です。現場で見られるかを先に考えます。",
          en = "It matters once the move is decided. First, can the site still see it?",
        },
      },
      wrong {
        ja = "工程表を細かく分けて、一部だけ移せるか", en = "Whether to split it and move a part",
        feedback = {
          ja = "分ければ守りやすい気がします。しかし、見られない問題は残ります。",
          en = "Parts seem easier to guard. They still cannot be seen.",
        },
      },
      right {
        ja = "現場で工程表が見られないと、何が困るか",
        en = "What goes wrong if the site cannot see it",
        feedback = {
          ja = "工程表では、可用性がいちばん大切です。",
          en = "For a schedule, availability matters most.",
        },
      },
    },

    match {
      id = "four-ways", review = { "treat" },
      stem = { ja = "どの手に当たりますか。", en = "Which way is it?" },
      pair {
        ja = "10年前の応募者の履歴書を、裁断した", en = "Shredded ten-year-old job applications",
        with = { ja = "避ける", en = "Avoid" },
        feedback = {
          ja = "持たなければ、漏れることもありません。", en = "What you do not hold cannot leak.",
        },
      },
      pair {
        ja = "サイバー保険に入った", en = "Took out cyber insurance",
        with = { ja = "移す", en = "Transfer" },
        feedback = {
          ja = "お金の負担を、保険会社に移しました。", en = "The cost moves to the insurer.",
        },
      },
      pair {
        ja = "ノートパソコンのディスクを暗号化した", en = "Encrypted the laptops' disks",
        with = { ja = "減らす", en = "Reduce" },
        feedback = {
          ja = "なくしたときの被害が小さくなります。", en = "It makes a loss less harmful.",
        },
      },
      pair {
        ja = "公開済みのちらしの漏えいは、気にしないと決めた",
        en = "Decided not to mind a leak of published leaflets",
        with = { ja = "受け入れる", en = "Accept" },
        feedback = {
          ja = "小さいと確かめた上で、そのままにしました。",
          en = "Checked that it is small, and left it.",
        },
      },
    },

    single {
      id = "which-basic", review = { "why-basics", "basics" },
      stem = {
        ja = "元の取引先の人が、まだA社の共有フォルダーを見ていました。基本のどれで防げましたか。",
        en = "A former partner could still open firm A's shared folder. Which basic would have \z
              prevented it?",
      },
      right {
        ja = "共有の見直し", en = "Checking sharing",
        feedback = {
          ja = "見られる人の一覧を、ときどき確かめます。",
          en = "Now and then, look at who can open it.",
        },
      },
      wrong {
        ja = "ウイルス対策", en = "Antivirus software",
        feedback = {
          ja = "守りと聞いて最初に浮かびますが、正しく招かれた人は止めません。",
          en = "The first thing that comes to mind, but it does not stop an invited person.",
        },
      },
      wrong {
        ja = "更新", en = "Updates",
        feedback = {
          ja = "大切ですが、穴から入ったのではなく、許可が残っていました。",
          en = "Important, but no hole was used: the permission had stayed.",
        },
      },
    },

    order {
      id = "sheet-steps", review = { "first" },
      stem = {
        ja = "守りを見直す「最初の一枚」を作る順に並べてください。",
        en = "Put the making of the first sheet on assets and dangers into order.",
      },
      feedback = {
        ja = "何を持っているかが分からないと、危険も比べられません。",
        en = "You cannot compare dangers before you know what you have.",
      },
      option { ja = "情報資産を書き出す", en = "Write down the assets" },
      option { ja = "何が破れると困るかを書く", en = "Note which quality matters" },
      option { ja = "起こりやすさと被害を掛ける", en = "Multiply likelihood and harm" },
      option { ja = "手と期限と担当を決める", en = "Decide on measure, date and person" },
    },

    multiple {
      id = "what-is-asset", review = { "assets" },
      stem = {
        ja = "A社の情報資産の一覧に入れるものを、すべて選んでください。",
        en = "Choose all that belongs on firm A's list of information assets.",
      },
      right {
        ja = "工具箱の横に貼った、得意先の電話番号表",
        en = "The customers' numbers pinned up by the tool box",
        feedback = { ja = "紙も情報の入れ物です。", en = "Paper holds information as well." },
      },
      wrong {
        ja = "社名の入っていない、買ったばかりの軍手", en = "A new pack of plain work gloves",
        feedback = {
          ja = "会社の物ですが、情報は入っていません。",
          en = "It is the firm's, but holds no information.",
        },
      },
      right {
        ja = "親方だけが覚えている、古い配管の場所",
        en = "Old pipe routes that only the boss remembers",
        feedback = {
          ja = "人の知識も資産です。書き残すと守れます。",
          en = "Knowledge is an asset. Written down, it can be kept.",
        },
      },
      right {
        ja = "私物のスマホにある工事の写真", en = "Photos of the work on a private phone",
        feedback = {
          ja = "会社の情報が、会社の外の入れ物にあります。",
          en = "The firm's information lies in something that is not the firm's.",
        },
      },
    },

    true_false {
      id = "specialist", review = { "treat" }, answer = false,
      stem = {
        ja = "顧客のデータの管理を専門の会社に任せたので、漏えいの責任はその会社に移った。",
        en = "Customer data is managed by a specialist now, so the responsibility for a leak \z
              has moved to them.",
      },
      feedback = {
        ja = "作業は任せられても、顧客に対する責任は自社に残ります。",
        en = "Work can be handed over; towards your customers the responsibility stays with you.",
      },
    },
  },
}
