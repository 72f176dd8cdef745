module {
  id = "advanced-copyright",
  version = 1,
  minutes = 12,
  title = { ja = "著作権法", en = "Copyright" },
  summary = {
    ja = "ソフト、ネットの画像、引用、社内での写し、外に頼んだ物、生成AIについて、会社でしてよい\z
          ことを判断できるようになります。",
    en = "Software, pictures from the net, quotes, copies at work, commissioned works, \z
          generative AI: know what a firm may do.",
  },

  page {
    id = "what",
    title = { ja = "著作権は、作ったときに生まれる", en = "Copyright is born with the work" },
    paragraph {
      ja = "考えや気持ちを**自分なりに表した物**を著作物といいます。文章、写真、図、音楽、地図、\z
            プログラムなどです。登録も©の印も要りません。",
      en = "A work is **thought or feeling put into a form of one's own**: text, photos, \z
            drawings, music, maps, programs. It needs no registration and no ©.",
    },
    figure {
      picture = "what.svg",
      description = {
        ja = "左に文章、写真、プログラムの絵が緑の印つきで、右に電球と数字の表が赤い印つきで描か\z
              れている。",
        en = "Left, with green ticks: text, a photo, a program. Right, with red crosses: a \z
              light bulb and a table of figures.",
      },
      labels = {
        { x = 0.3, y = 0.9, width = 0.54, ja = "表した物", en = "Expressions" },
        { x = 0.825, y = 0.9, width = 0.29, ja = "考え、事実", en = "Ideas, facts" },
      },
    },
    paragraph {
      ja = "個人の物は**死後70年**、会社の名前の物は**公表後70年**まで守られます。法律や判決の文\z
            は、自由に使えます。",
      en = "It lasts **70 years after death**, or **after publication** for a firm's works. \z
            Laws and judgments are free to use.",
    },
  },

  page {
    id = "software",
    title = { ja = "ソフトは「使う許し」を買う", en = "With software you buy permission" },
    paragraph {
      ja = "ソフトを買うことは、**ライセンス**（使う許し）を買うことです。許しの範囲は、約束の文\z
            に書いてあります。",
      en = "Buying software means buying a **licence**, a permission. Its terms say how far it \z
            goes.",
    },
    figure {
      picture = "software.svg",
      description = {
        ja = "一つの鍵から三台のパソコンへ線が伸びる。二台には緑の印、三台目には赤い印がついてい\z
              る。",
        en = "Lines lead from one key to three laptops: two with a green tick, the third with a \z
              red cross.",
      },
      labels = {
        { x = 0.15, y = 0.8, width = 0.27, ja = "1本で2台", en = "Two PCs" },
        { x = 0.465, y = 0.8, width = 0.19, ja = "1台目", en = "First" },
        { x = 0.665, y = 0.8, width = 0.2, ja = "2台目", en = "Second" },
        { x = 0.88, y = 0.8, width = 0.2, ja = "3台目", en = "Third" },
      },
    },
    list {
      { ja = "**数** 何台、何人まで使えるか", en = "**How many** PCs or people" },
      { ja = "**用途** 個人だけの無料ソフトは、会社では使えない",
        en = "**What for:** free for private use is not free for firms" },
      { ja = "**期限** 契約が切れたら消す", en = "**How long:** remove it when the term ends" },
    },
    ask { ja = "どのパソコンに何が入っているか、証書や領収書と合わせた一覧はありますか。",
          en = "Do you have a list of what is on which PC, with the proofs of purchase?" },
  },

  page {
    id = "net-pictures",
    title = { ja = "検索で出る画像は、誰かの物", en = "Pictures from the net belong to someone" },
    figure {
      picture = "pictures.svg",
      description = {
        ja = "検索画面の絵からチラシへの道は赤い印でふさがれ、自分のカメラ、許可の紙、素材集から\z
              の道は通じている。",
        en = "The way from a search page to the flyer is barred; ways from your camera, a \z
              permission slip and a stock library are open.",
      },
      labels = {
        { x = 0.17, y = 0.36, width = 0.28, ja = "検索画面", en = "Search" },
        { x = 0.13, y = 0.9, width = 0.2, ja = "撮る", en = "Your own" },
        { x = 0.36, y = 0.9, width = 0.22, ja = "許し", en = "Consent" },
        { x = 0.6, y = 0.9, width = 0.2, ja = "素材集", en = "Stock" },
        { x = 0.865, y = 0.62, width = 0.22, ja = "チラシ", en = "Flyer" },
      },
    },
    paragraph {
      ja = "SNSの写真、テレビの画面、人気のキャラクターも同じです。**素材集**は規約を読みます。\z
            商売に使えるか、直してよいか、名前の表示が要るかは、素材ごとに違います。",
      en = "So do photos on social media, TV screens and popular characters. For **stock \z
            pictures** read the terms: business use, changes and credits differ.",
    },
    note {
      ja = "写っている人の許しも別に要ります。持ち主が見つからない作品には、文化庁の裁定制度があ\z
            ります。",
      en = "People in a photo must agree as well. For works whose owner cannot be found there \z
            is a scheme of the Agency for Cultural Affairs.",
    },
  },

  page {
    id = "quote",
    title = { ja = "引用は、条件を守れば許しなしで",
              en = "Quoting needs no permission, if done right" },
    figure {
      picture = "quote.svg",
      description = {
        ja = "左の紙は自分の文が大きく、枠で囲んだ引用が小さい。右の紙は写した文がほとんどである。",
        en = "On the left sheet the writer's own text is large and the framed quote small; the \z
              right sheet is nearly all copied.",
      },
      labels = {
        { x = 0.265, y = 0.92, width = 0.45, ja = "引用になる", en = "A quote" },
        { x = 0.735, y = 0.92, width = 0.45, ja = "丸写し", en = "Copying" },
      },
    },
    list {
      { ja = "すでに**公表された**物である", en = "The work **is published**" },
      { ja = "引用する**必要**がある", en = "There is a **need** for it" },
      { ja = "自分の文が**主**で、引用は従である", en = "Your text is the **main** part" },
      { ja = "かぎや枠で**区別**できる", en = "Marks or a frame **set it off**" },
      { ja = "**出典**を書き、勝手に変えない", en = "**The source** is named, nothing changed" },
    },
    single {
      id = "check-quote",
      stem = {
        ja = "チラシを飾るために、出典を書いて新聞の写真を載せました。これは引用ですか。",
        en = "To decorate a flyer you print a newspaper photo and name the source. Is it a quote?",
      },
      wrong {
        ja = "出典を書いたので、引用になる", en = "Yes: the source is named",
        feedback = { ja = "出典は条件の一つです。それだけでは足りません。",
                     en = "That is one condition; it is not enough." },
      },
      right {
        ja = "必要がないので、引用ではない", en = "No: there is no need for it",
        feedback = { ja = "飾りは、自分の文で論じる材料ではありません。",
                     en = "Decoration is not something your text discusses." },
      },
      wrong {
        ja = "小さく載せたので、引用になる", en = "Yes: it is printed small",
        feedback = { ja = "小さければ従に見えます。でも、必要があって使うことが先です。",
                     en = "Small looks subordinate. But there must be a need first." },
      },
    },
  },

  page {
    id = "private",
    title = { ja = "家ではよくても、会社ではだめ", en = "Fine at home, not at work" },
    paragraph {
      ja = "自分や家族が使うための写し（**私的使用**）は許されます。仕事のための写しは、社内だけ\z
            で使っても、これに当たりません。",
      en = "Copying for oneself and family (**private use**) is allowed. Copying for work is \z
            not that, even inside the firm.",
    },
    grid {
      { { ja = "すること", en = "What you do" }, { ja = "許し", en = "Permission" } },
      {
        { ja = "家で見るために番組を録画する", en = "Record TV to watch at home" },
        { ja = "要らない", en = "Not needed" },
      },
      {
        { ja = "新聞や本を写し、社内で配る、共有する", en = "Copy papers or books for the firm" },
        { ja = "要る", en = "Needed" },
      },
      {
        { ja = "違法に上げられた物と知って保存する", en = "Save what you know is pirated" },
        { ja = "家でも原則だめ", en = "Not even at home" },
      },
    },
    note {
      ja = "新聞社や、**日本複製権センター（JRRC）**などと契約すると、社内で配る許しをまとめて得\z
            られます。",
      en = "Newspapers and bodies such as **JRRC** sell permission for copies inside a firm.",
    },
  },

  page {
    id = "made-at-work",
    title = { ja = "仕事で作った物は、誰の物か", en = "Whose is what is made at work?" },
    figure {
      picture = "work.svg",
      description = {
        ja = "上は社員の絵から会社へ真っすぐな矢印。下は外の人の絵から契約書を通って会社へ矢印が\z
              伸びる。",
        en = "Above: a straight arrow from an employee to the firm. Below: an arrow from an \z
              outside maker passes a contract.",
      },
      labels = {
        { x = 0.17, y = 0.39, width = 0.28, ja = "社員", en = "Employee" },
        { x = 0.17, y = 0.9, width = 0.28, ja = "外の作り手", en = "Outsider" },
        { x = 0.5, y = 0.9, width = 0.28, ja = "譲る契約", en = "Contract" },
        { x = 0.85, y = 0.9, width = 0.26, ja = "会社の物", en = "The firm" },
      },
    },
    paragraph {
      ja = "**社員**が、会社の求めで仕事として作り、会社の名前で出す物は、普通は**会社**が著作者\z
            です。プログラムは、会社の名前で出さなくても同じです。",
      en = "What **staff** make as their job, at the firm's wish and under its name, is \z
            normally the **firm's**; programs even without its name.",
    },
    paragraph {
      ja = "**外に頼んだ物**は、代金を払っても作り手の物です。譲ってもらうなら、直して使う権利\z
            （27条、28条）も契約に書きます。",
      en = "What you **order outside** stays the maker's, though paid for. To own it, agree on \z
            it, naming the rights to adapt (Articles 27, 28).",
    },
  },

  page {
    id = "ai",
    title = { ja = "生成AIで作った物が、誰かの物に似る",
              en = "When AI output resembles another's work" },
    paragraph {
      ja = "AIで作っても、**似ていて**（類似性）、元の作品を**もとにした**（依拠性）といえれば、\z
            侵害になりえます。知らなくても、AIが学習していれば、もとにしたとみられることがありま\z
            す。",
      en = "AI output may infringe if it is **similar** to a work and **based** on it. You may \z
            be held to have used it without knowing, if the AI learned from it.",
    },
    figure {
      picture = "ai.svg",
      description = {
        ja = "人の指示からAIの箱へ、AIの箱から絵へ矢印が進み、虫めがねで別の作品と見比べている。",
        en = "An arrow from a person's words to a box, from the box to a picture; a glass \z
              compares it with another work.",
      },
      labels = {
        { x = 0.12, y = 0.85, width = 0.22, ja = "指示", en = "Your words" },
        { x = 0.38, y = 0.85, width = 0.22, ja = "生成AI", en = "AI" },
        { x = 0.75, y = 0.85, width = 0.46, ja = "出す前に見比べる", en = "Compare before use" },
      },
    },
    list {
      { ja = "作家名や作品名を指示に入れない", en = "Name no artists or works in your words" },
      { ja = "出す前に、画像検索などで似た物を探す", en = "Search for look-alikes before use" },
      { ja = "指示と作った日を残す", en = "Keep your words and the date" },
    },
    note {
      ja = "文化審議会の小委員会「AIと著作権に関する考え方について」（2024年3月）をもとにしてい\z
            ます。",
      en = "After the Council for Cultural Affairs' paper on AI and copyright (March 2024).",
    },
  },

  page {
    id = "ai-own",
    title = { ja = "AIで作った物は、自分の物になるか", en = "Is AI output yours?" },
    grid {
      { { ja = "作り方", en = "How it was made" }, { ja = "著作権", en = "Copyright" } },
      {
        { ja = "短い指示で、AIに任せた", en = "Short words, the rest left to AI" },
        { ja = "普通は生まれない。人にまねされても、止めにくい",
          en = "Normally none: hard to stop copying" },
      },
      {
        { ja = "人が工夫を重ねて指示し、選び、直した",
          en = "A person directed, chose and reworked" },
        { ja = "人の創作といえれば生まれる", en = "Yes, as far as it is a person's creation" },
      },
      {
        { ja = "AIの絵に、人が描き足した", en = "A person added to it" },
        { ja = "描き足した部分に生まれる", en = "In the part added" },
      },
    },
    paragraph {
      ja = "会社の顔になる印や絵は、**人が作ることも考えます**。AIの利用規約で、商売に使えるかも\z
            確かめます。他人の作品をAIに入れるときも、許しと規約を見ます。",
      en = "For a logo or mascot, **think of a human maker**. Check whether the AI's terms \z
            allow business use, and mind permission when you feed in others' works.",
    },
  },

  page {
    id = "trouble",
    title = { ja = "「無断使用です」と言われたら", en = "“You used it without permission”" },
    steps {
      { ja = "使うのを**いったん止め**、画面や記録を残す",
        en = "**Stop using it for now**; keep screens and records" },
      { ja = "相手と作品が**本物か確かめる**。にせの警告もある。リンクは開かない",
        en = "Check that **sender and work are real**: fakes exist. Do not open links" },
      { ja = "どこから手に入れ、何の許しがあるかを調べる",
        en = "Find where it came from and with what permission" },
      { ja = "弁護士やINPITの知財総合支援窓口などに**相談し**、返事をする",
        en = "**Ask** a lawyer or INPIT's IP support desk, then answer" },
    },
    warning {
      ja = "消して黙っていても、使った事実は残ります。わざとした侵害には刑罰もあり、会社の罰金は\z
            最高3億円です。",
      en = "Deleting in silence does not undo the use. Wilful breach is a crime; a firm can be \z
            fined up to 300 million yen.",
    },
    single {
      id = "check-trouble",
      stem = { ja = "メールで「画像の無断使用。詳細は添付を」と届きました。まず、どうしますか。",
               en = "“Unlicensed image. Details attached,” says an e-mail. What first?" },
      wrong {
        ja = "添付を開いて、どの画像かを見る", en = "Open the attachment to see which",
        feedback = { ja = "内容を知りたくなります。でも、それをねらうウイルスのメールがあります。",
                     en = "One wants to know. Malicious mails count on that." },
      },
      wrong {
        ja = "知らない相手なので、消して忘れる", en = "Delete and forget: they are unknown",
        feedback = { ja = "にせ物も多いですが、本物なら放っておくほど悪くなります。",
                     en = "Many are fake; a real one gets worse with time." },
      },
      right {
        ja = "相手の連絡先を自分で調べて確かめる", en = "Look up the sender yourself and check",
        feedback = { ja = "開かずに、本物かを別の道で確かめます。",
                     en = "Without opening, check by another way." },
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    true_false {
      id = "no-mark",
      review = { "what" },
      stem = {
        ja = "©の印も名前もないブログの写真は、登録された物ではないので、会社のチラシに使ってよ\z
              い。",
        en = "A photo on a blog without © or name is not registered, so a firm may put it on a \z
              flyer.",
      },
      answer = false,
      feedback = {
        ja = "印がないと自由に見えます。でも、著作権は撮ったときに生まれ、登録は要りません。",
        en = "Without a mark it looks free. But copyright is born with the photo.",
      },
    },

    categorize {
      id = "protected",
      review = { "what" },
      stem = { ja = "著作権で守られる物と、そうでない物に分けてください。",
               en = "Which are protected by copyright?" },
      category { id = "yes", ja = "守られる", en = "Protected",
        option {
          ja = "社員の撮った商品の写真", en = "A photo of goods by an employee",
          feedback = { ja = "撮り方に工夫があれば著作物です。",
                       en = "It has its own way of showing." },
        },
        option {
          ja = "外の会社が作ったプログラム", en = "A program by another firm",
          feedback = { ja = "プログラムも著作物です。", en = "Programs are works too." },
        },
        option {
          ja = "取引先の会社案内の文章", en = "The text of a partner's brochure",
          feedback = { ja = "短くても、工夫された文章です。", en = "It is composed text." },
        },
      },
      category { id = "no", ja = "守られない", en = "Not protected",
        option {
          ja = "法律の条文", en = "The text of a law",
          feedback = { ja = "誰でも使えるように、外されています。",
                       en = "It is left out so that all can use it." },
        },
        option {
          ja = "「朝に売る弁当」という商売の思いつき",
          en = "The idea of selling lunches in the morning",
          feedback = { ja = "考えは、表した物ではありません。",
                       en = "An idea is not an expression." },
        },
      },
    },

    number {
      id = "licences",
      review = { "software" },
      answer = 4, most = 50,
      stem = {
        ja = "1本で2台まで使えるソフトを、7台のパソコンに入れます。少なくとも何本要りますか。",
        en = "One licence covers two PCs. You have seven PCs. How many licences do you need at \z
              least?",
      },
      feedback = { ja = "2台ずつ分けて数えます。余る1台にも要ります。",
                   en = "Count by twos. The one left over needs one too." },
      unit = { ja = "本", en = "licences" },
    },

    single {
      id = "flyer-photo",
      review = { "net-pictures" },
      stem = {
        ja = "パン屋のチラシを今日中に作ります。よい写真が検索で見つかりました。どうしますか。",
        en = "A bakery must finish a flyer today. A search shows a lovely photo. What do you do?",
      },
      wrong {
        ja = "撮った人の名前を小さく書いて使う。", en = "Use it with the photographer's name.",
        feedback = { ja = "名前を書くのは礼儀です。でも、許しの代わりにはなりません。",
                     en = "Naming is polite. It does not replace permission." },
      },
      right {
        ja = "自分の店のパンをスマホで撮って使う。", en = "Use a phone photo of your own bread.",
        feedback = { ja = "自分で撮れば、すぐに安心して使えます。",
                     en = "It is quick, and yours." },
      },
      wrong {
        ja = "色と向きを変えて、別の写真にする。", en = "Change colours and turn it round.",
        feedback = { ja = "変えれば自分の物に思えます。でも、直す権利も作った人にあります。",
                     en = "Changed, it seems yours. But changing is the maker's right as well." },
      },
      wrong {
        ja = "今日だけ使い、明日の朝に差し替える。", en = "Use it today and replace it tomorrow.",
        feedback = { ja = "少しの間なら許されそうです。でも、期間の長さは関係ありません。",
                     en = "A short while seems harmless. But time does not matter." },
      },
    },

    matrix {
      id = "quote-or-not",
      review = { "quote" },
      stem = { ja = "引用になりますか。", en = "Is it a quote?" },
      points = {
        { ja = "引用になる", en = "A quote" },
        { ja = "ならない", en = "Not a quote" },
      },
      row {
        ja = "省エネの提案書で、白書の3行をかぎで示し、出典を書いて意見を述べた",
        en = "A proposal sets off three lines of a white paper, names it and comments",
        answer = 1,
        feedback = { ja = "必要、区別、主従、出典がそろっています。",
                     en = "Need, marks, proportion and source are there." },
      },
      row {
        ja = "他社のコラムを丸ごと載せ、最後に一言と出典を足した",
        en = "Another's column in full, with one remark and the source",
        answer = 2,
        feedback = { ja = "出典があっても、写した文が主です。",
                     en = "Even with a source, the copied text is the main part." },
      },
      row {
        ja = "社外秘でもらった未公表の資料を、出典つきで載せた",
        en = "An unpublished paper received in confidence, with its source",
        answer = 2,
        feedback = { ja = "公表された物でなければ引用できません。",
                     en = "Only published works can be quoted." },
      },
      row {
        ja = "書評で、本の一文を枠で囲み、書名を書いて論じた",
        en = "A review frames a sentence of a book, names and discusses it",
        answer = 1,
        feedback = { ja = "論じるために要る引用です。", en = "It is needed for the discussion." },
      },
    },

    categorize {
      id = "need-permission",
      review = { "private" },
      stem = { ja = "許しは要りますか。", en = "Is permission needed?" },
      category { id = "no", ja = "要らない", en = "Not needed",
        option {
          ja = "家で家族と見るために、番組を録画する", en = "Record a programme for the family",
          feedback = { ja = "私的使用です。", en = "It is private use." },
        },
        option {
          ja = "趣味の本の1ページを、自分の勉強のために写す",
          en = "Copy a page of a hobby book for your own study",
          feedback = { ja = "自分だけで使う写しです。", en = "It is for yourself." },
        },
      },
      category { id = "yes", ja = "要る", en = "Needed",
        option {
          ja = "業界紙の記事を読み取り、社内の全員に送る",
          en = "Scan a trade-paper article and mail it to all staff",
          feedback = { ja = "社内だけでも、仕事の写しです。",
                       en = "Though inside, it is for work." },
        },
        option {
          ja = "技術書を1冊買い、写しを現場に3部置く",
          en = "Buy one manual and leave three copies on site",
          feedback = { ja = "買った1冊の外に、写しを作っています。",
                       en = "The copies go beyond the one bought." },
        },
        option {
          ja = "会社の朝礼で配るために、新聞のコラムを写す",
          en = "Copy a column for the morning meeting",
          feedback = { ja = "配るための写しは、私的使用ではありません。",
                       en = "Handing out is not private." },
        },
      },
    },

    matrix {
      id = "whose",
      review = { "made-at-work" },
      stem = { ja = "契約にほかの定めはありません。著作権は誰の物ですか。",
               en = "Nothing else is agreed. Who owns the copyright?" },
      points = {
        { ja = "会社", en = "The firm" },
        { ja = "作った人", en = "The maker" },
      },
      row {
        ja = "社員が、上司に言われて仕事で書き、会社の名前で出した手引き",
        en = "A guide an employee wrote as a task, out under the firm's name",
        answer = 1,
        feedback = { ja = "会社の求めで、仕事として、会社の名前で出しています。",
                     en = "The firm's wish, a task, the firm's name." },
      },
      row {
        ja = "代金を払って、フリーの写真家に頼んだ商品写真",
        en = "Product photos ordered from a freelancer and paid for",
        answer = 2,
        feedback = { ja = "代金だけでは移りません。", en = "Payment does not transfer it." },
      },
      row {
        ja = "社員が休みの日に、家で描いた趣味の絵",
        en = "A picture an employee painted at home on a day off",
        answer = 2,
        feedback = { ja = "仕事として作った物ではありません。", en = "It was no task." },
      },
      row {
        ja = "社員が仕事で作った、名前を出さない在庫管理のプログラム",
        en = "A stock program an employee made at work, under no name",
        answer = 1,
        feedback = { ja = "プログラムは、会社の名前で出さなくても会社の物になります。",
                     en = "For programs the name does not matter." },
      },
    },

    single {
      id = "ai-mascot",
      review = { "ai" },
      stem = {
        ja = "AIに「店のマスコットを描いて」と頼むと、人気のキャラクターに似た絵が出ました。どう\z
              しますか。",
        en = "You ask AI for a shop mascot. The picture looks like a popular character. What do \z
              you do?",
      },
      wrong {
        ja = "描いたのはAIなので、気にせず使う。", en = "AI drew it, so use it without worry.",
        feedback = {
          ja = "自分は写していない、という気持ちは分かります。でも、使う人の責任になりえます。",
          en = "You copied nothing, you feel. But who uses it may be liable.",
        },
      },
      wrong {
        ja = "元の作品を知らずに頼んだので、使う。",
        en = "You did not know the original, so keep it.",
        feedback = {
          ja = "知らなければ偶然に思えます。でも、AIが学習していれば、もとにしたとみられることが\z
                あります。",
          en = "It seems chance. But the AI may have learned from it.",
        },
      },
      wrong {
        ja = "「AIで作成」と書き添えて、使う。", en = "Add “made by AI” and use the picture.",
        feedback = { ja = "正直な表示です。でも、似ていることは変わりません。",
                     en = "Honest. But it is as similar as before." },
      },
      right {
        ja = "使うのをやめ、似ない物を作り直す。", en = "Make one that is different and use that.",
        feedback = { ja = "作り直したら、使う前にもう一度見比べます。",
                     en = "Compare the new one as well before use." },
      },
    },

    single {
      id = "ai-logo",
      review = { "ai-own" },
      stem = {
        ja = "長く使う会社の印を作ります。まねされたときに止められることを重んじるなら、どれです\z
              か。",
        en = "You want a mark for long use and want to be able to stop imitators. Which way?",
      },
      right {
        ja = "人が考えて描き、権利を契約で確かめる。",
        en = "Have a person design it, rights agreed.",
        feedback = {
          ja = "人の創作なので著作権が生まれ、誰の物かも決まります。商標の登録も考えます。",
          en = "A person's creation has copyright, and it is clear whose. Think of a trademark \z
                too.",
        },
      },
      wrong {
        ja = "AIに一言で頼み、出た物から一つを選ぶ。", en = "Ask AI in a word and pick one result.",
        feedback = { ja = "速くて安い道です。でも、選んだだけでは著作権が生まれにくいのです。",
                     en = "Quick and cheap. But picking hardly makes it yours." },
      },
      wrong {
        ja = "AIに百枚作らせ、社員の投票で決める。",
        en = "Have AI make a hundred and let staff vote.",
        feedback = { ja = "みんなで決めた物に思えます。でも、数や投票は創作ではありません。",
                     en = "It feels like ours. But numbers and votes are no creation." },
      },
    },

    order {
      id = "warned",
      review = { "trouble" },
      stem = {
        ja = "「画像の無断使用です」と書面が来ました。行う順に並べてください。",
        en = "A letter says: “You used our picture without permission.” Put the steps into \z
              order.",
      },
      feedback = {
        ja = "まず広がるのを止めて証拠を残し、本物かを確かめ、事情を調べてから、相談して答えます。",
        en = "Stop and keep evidence, check that it is real, find the facts, then ask and answer.",
      },
      option { ja = "画像の使用をいったん止め、記録を残す",
               en = "Stop using the picture; keep records" },
      option { ja = "相手が本物かを、自分で調べて確かめる",
               en = "Check yourself that the sender is real" },
      option { ja = "画像の入手先と許しを調べる", en = "Find the picture's source and permission" },
      option { ja = "弁護士などに相談して、返事をする", en = "Ask a lawyer and answer" },
    },
  },
}
