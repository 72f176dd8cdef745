-- Unit 17 of the seminar of 2009 (seed 000, lines 152-164). What firms in Tohoku tell their suppliers:
-- report of February 2022 (seed 001). What firms are asked by customers: IPA's survey of 2009 (seed 003).
module {
  id = "advanced-responsibility",
  version = 1,
  minutes = 15,
  title = { ja = "企業の社会的責任", en = "What a firm owes others" },
  summary = {
    ja = "取引先、お客様、社会に対して、小さな会社が引き受けることと、その備え方を学びます。",
    en = "What a small firm owes its partners, customers and society, and how to be ready for \z
          it.",
  },

  page {
    id = "chain",
    title = { ja = "会社は、鎖の一つの輪", en = "Your firm is a link in a chain" },
    paragraph {
      ja = "材料、部品、運送、会計。仕事は会社から会社へつながっています。このつながりを**サプラ\z
            イチェーン**と呼びます。",
      en = "Materials, parts, transport, accounts: work passes from firm to firm. This is the \z
            **supply chain**.",
    },
    figure {
      picture = "chain.svg",
      description = {
        ja = "三つの会社が鎖でつながる。覆面の人物は、いちばん小さな会社の開いた鍵から入り、大き\z
              な会社へ矢印が伸びる。",
        en = "Three firms joined by a chain. A masked person enters the smallest by its open \z
              lock, and an arrow runs on to the largest.",
      },
      labels = {
        { x = 0.14, y = 0.9, width = 0.24, ja = "攻撃者", en = "Attacker" },
        { x = 0.4, y = 0.9, width = 0.24, ja = "小さな会社", en = "Small firm" },
        { x = 0.82, y = 0.9, width = 0.32, ja = "本当の狙い", en = "The real target" },
      },
    },
    paragraph {
      ja = "攻撃者は、守りの固い大企業より、**つながっている小さな会社**から入ろうとします。古い\z
            VPN装置（社外から社内へつなぐ機器）も入口です。",
      en = "Attackers prefer **a small firm with a connection** to a well-guarded big one. An \z
            old VPN device, the door from outside, is one way in.",
    },
  },

  page {
    id = "stop",
    title = { ja = "一社が止まると、皆が止まる", en = "When one stops, all stop" },
    figure {
      picture = "stop.svg",
      description = {
        ja = "倒れかけた小さな札が、次々に大きな札を倒していく。最後に工場の札がある。",
        en = "A small domino falls and topples larger and larger ones; the last is a factory.",
      },
      labels = {
        { x = 0.12, y = 0.92, width = 0.24, ja = "部品", en = "Parts" },
        { x = 0.42, y = 0.92, width = 0.3, ja = "組み立て", en = "Assembly" },
        { x = 0.8, y = 0.92, width = 0.36, ja = "お客様", en = "Customers" },
      },
    },
    example {
      ja = "2022年、ある部品会社がランサムウェア（データを読めなくして金を要求するソフト）に襲わ\z
            れました。大手自動車会社の国内の全工場が、一日止まりました。",
      en = "In 2022 ransomware, which locks data and demands money, struck a maker of parts. \z
            All Japanese plants of a great car maker stood still for a day.",
    },
    paragraph {
      ja = "自社のデータだけでなく、**約束の日に届けること**も責任です。",
      en = "You answer not only for your data, but for **delivering on the day you promised**.",
    },
  },

  page {
    id = "asked",
    title = {
      ja = "取引先から、対策を聞かれたら",
      en = "When a customer asks about your measures",
    },
    paragraph {
      ja = "答えは**事実のまま**書きます。できていない所には、いつまでに何をするかを添えます。",
      en = "Answer **as it is**. Where something is missing, add what you will do and by when.",
    },
    note {
      ja = "IPAの2009年の調査では、求められる水準が分からないまま、できる範囲で応じている会社が\z
            ありました。自社診断やSECURITY ACTIONの宣言は、答えの土台になります。",
      en = "In IPA's survey of 2009, some firms did what they could without knowing what was \z
            expected. A self-check or a SECURITY ACTION star gives your answer a footing.",
    },
    single {
      id = "asked-check",
      stem = {
        ja = "「控えを毎日取っていますか」に、実際は週一回です。どう答えますか。",
        en = "“Do you back up daily?” In truth it is weekly. What do you answer?",
      },
      wrong {
        ja = "「はい」として、これから毎日にする",
        en = "“Yes”, and make it daily from now on",
        feedback = {
          ja = "仕事を失いたくない気持ちは自然です。しかし、事故のとき、うその答えは契約違反にな\z
                りえます。",
          en = "You fear for the order. But after an accident a false answer may be a breach of \z
                contract.",
        },
      },
      right {
        ja = "「週一回。来月から毎日」と書く",
        en = "“Weekly; daily from next month”",
        feedback = { ja = "相手も備えを考えられます。", en = "The customer can plan with that." },
      },
      wrong {
        ja = "難しい問いなので、空欄にする",
        en = "Leave it blank, as it is difficult",
        feedback = {
          ja = "無難に見えますが、隠していると受け取られます。",
          en = "It seems safe, but looks like hiding.",
        },
      },
    },
  },

  page {
    id = "rating",
    title = { ja = "取引先に、星で示す時代", en = "Stars that customers can read" },
    paragraph {
      ja = "取引先ごとに違う質問表に答えるのは大変です。そこで国は、対策の段階を星で示す共通の制\z
            度を用意しています。",
      en = "Every customer asks with another form. So the state is preparing one scheme that \z
            shows by stars how far a firm is.",
    },
    grid {
      { { ja = "星", en = "Stars" }, { ja = "中身", en = "What stands behind" } },
      {
        { ja = "★、★★", en = "★, ★★" },
        {
          ja = "SECURITY ACTION。自社で宣言する",
          en = "SECURITY ACTION: the firm's own declaration",
        },
      },
      {
        { ja = "★3から上", en = "★3 and up" },
        {
          ja = "サプライチェーン強化に向けたセキュリティ対策評価制度。決まった項目で評価する",
          en = "The state's rating of supply-chain security: judged on set items",
        },
      },
    },
    note {
      ja = "国は2026年3月に方針を公表し、2026年度末ごろの開始を予定しています。始まる時期と条件は\z
            、経済産業省とIPAの案内で確かめてください。",
      en = "By its plan of March 2026 the state starts it around the end of fiscal 2026. See \z
            METI and IPA for when and how.",
    },
  },

  page {
    id = "contract",
    title = { ja = "契約に書いておくこと", en = "What the contract should say" },
    figure {
      picture = "contract.svg",
      description = {
        ja = "二人が一枚の契約書をはさんで向かい合い、契約書に五つの項目がある。",
        en = "Two people on either side of a contract with five items.",
      },
      labels = {
        { x = 0.5, y = 0.05, width = 0.4, ja = "守りの約束", en = "Promises" },
        { x = 0.14, y = 0.94, width = 0.26, ja = "頼む側", en = "Client" },
        { x = 0.86, y = 0.94, width = 0.26, ja = "頼まれる側", en = "Supplier" },
      },
    },
    list {
      { ja = "何が秘密か、何に使ってよいか", en = "What is secret, and what it may be used for" },
      { ja = "再委託（さらに人に頼むこと）には許しを得る", en = "Passing work on needs consent" },
      {
        ja = "事故は、いつまでに誰へ知らせるか",
        en = "Whom to tell of an accident, and by when",
      },
      {
        ja = "終わったら、返すか消して知らせる",
        en = "At the end: return or delete, and say so",
      },
      { ja = "守りの費用を、どちらが持つか", en = "Who pays for which protection" },
    },
    note {
      ja = "契約書が苦手なら、商工会議所やよろず支援拠点に相談できます。",
      en = "Chambers of commerce and the Yorozu support centres can help.",
    },
  },

  page {
    id = "fair",
    title = { ja = "頼む側になったとき", en = "When you are the client" },
    paragraph {
      ja = "仕事を頼むときは、**渡す情報を減らし、扱い方を紙で伝えます**。2021年度の東北6県の調\z
            査では、委託先と注意事項を「共有していない」会社が多く見られました。",
      en = "Give suppliers **less data, and written instructions**. In a survey of six \z
            prefectures in Tohoku in fiscal 2021, many firms shared no instructions with theirs.",
    },
    warning {
      ja = "立場を使い、費用を考えずに対策を押しつけると、独占禁止法や下請法（2026年から取適法）\z
            に触れることがあります（公正取引委員会と経済産業省、2022年）。",
      en = "Forcing measures on a weaker partner without regard to cost may breach the \z
            Antimonopoly Act or the Subcontract Act, renewed in 2026 (Fair Trade Commission and \z
            METI, 2022).",
    },
    single {
      id = "fair-check",
      stem = {
        ja = "宛名印刷を頼む会社に、何を渡しますか。",
        en = "What do you give the firm that prints your addresses?",
      },
      wrong {
        ja = "会員名簿のファイルを、そのまま",
        en = "The file of members as it is",
        feedback = {
          ja = "作り直す手間は省けますが、要らない生年月日や購入歴まで渡ります。",
          en = "It saves work, but hands over birthdays and purchases that nobody needs.",
        },
      },
      wrong {
        ja = "名簿を見られるIDを、一つ",
        en = "An account that opens the list",
        feedback = {
          ja = "送る手間は省けますが、作業の後も名簿を見られてしまいます。",
          en = "Nothing to send, but the list stays open to them afterwards.",
        },
      },
      right {
        ja = "宛名の列だけを、扱い方の紙と",
        en = "The address columns, with a sheet of rules",
        feedback = {
          ja = "少ないほど、漏れたときの害も小さくなります。",
          en = "The less there is, the less can leak.",
        },
      },
    },
  },

  page {
    id = "explain",
    title = { ja = "事故の後：説明は三度", en = "After an accident: explain three times" },
    figure {
      picture = "explain.svg",
      description = {
        ja = "時間の線の上に三つの吹き出し。はじめは小さく、次に中くらい、最後に大きい。線の下に\z
              は、それぞれ人が立つ。",
        en = "Three speech bubbles on a time line, small, medium and large, each with a person \z
              below it.",
      },
      labels = {
        { x = 0.175, y = 0.89, width = 0.34, ja = "分かったことから", en = "What you know" },
        { x = 0.5, y = 0.89, width = 0.3, ja = "途中で", en = "On the way" },
        { x = 0.825, y = 0.89, width = 0.3, ja = "終わりに", en = "At the end" },
      },
    },
    paragraph {
      ja = "隠した会社は、事故そのものより**隠したこと**で信用を失います。分からないことは「分か\z
            らない」と言い、次に知らせる日を約束します。",
      en = "Firms that hide lose trust for **hiding**, more than for the accident. Say what you \z
            do not know, and when you will say more.",
    },
    list {
      { ja = "起きたことと、分かっている範囲", en = "What happened, as far as you know" },
      {
        ja = "相手に起こりうることと、してほしいこと",
        en = "What it may mean for them, and what to do",
      },
      {
        ja = "今していること、次に知らせる日、窓口",
        en = "What you are doing, when they hear more, whom to call",
      },
    },
  },

  page {
    id = "explain-words",
    title = { ja = "説明の言葉を選ぶ", en = "Choose your words" },
    grid {
      {
        { ja = "言いたくなる言葉", en = "What one wants to say" },
        { ja = "伝わる言葉", en = "What people need" },
      },
      {
        { ja = "流出は確認されていません", en = "No leak has been confirmed" },
        {
          ja = "漏れたかどうかを調べています。20日にお知らせします",
          en = "We are finding out whether anything leaked, and will tell you on the 20th",
        },
      },
      {
        { ja = "一部の情報", en = "Some information" },
        { ja = "お名前と電話番号、312人分", en = "Names and phone numbers of 312 people" },
      },
      {
        { ja = "委託先のミスでした", en = "Our supplier's mistake" },
        {
          ja = "お預けいただいた弊社の責任です",
          en = "You entrusted it to us; we answer for it",
        },
      },
    },
    single {
      id = "words-check",
      stem = {
        ja = "調べている途中の説明として、よいのはどれですか。",
        en = "Which is a good word while you are still finding out?",
      },
      right {
        ja = "「原因は調査中。20日に続報します」",
        en = "“We are looking for the cause. More on the 20th.”",
        feedback = {
          ja = "分からないことと、次の約束が伝わります。",
          en = "It says what is open, and when they hear more.",
        },
      },
      wrong {
        ja = "「影響は軽微と考えております」",
        en = "“We believe that the effect is slight.”",
        feedback = {
          ja = "安心させたい言葉ですが、後で広がると、うそになります。",
          en = "Meant to calm. If it grows, it was untrue.",
        },
      },
      wrong {
        ja = "「調査後に、まとめてご報告します」",
        en = "“We shall report when all is known.”",
        feedback = {
          ja = "正確を期すつもりでも、待つ間に被害が進みます。",
          en = "Meant to be exact, but harm goes on meanwhile.",
        },
      },
    },
  },

  page {
    id = "ai-in",
    title = { ja = "生成AI：入れてよいもの", en = "Generative AI: what may go in" },
    paragraph {
      ja = "文章や絵を作る生成AIは便利です。入れたものは社外のサービスに渡ります。**何を入れてよ\z
            いか**を、先に決めます。",
      en = "Generative AI writes and draws. What you type goes to a service outside. Settle \z
            first **what may go in**.",
    },
    figure {
      picture = "ai.svg",
      description = {
        ja = "三色の信号。赤の横に人の顔の載ったカード、黄の横に書類、緑の横に開いた冊子。",
        en = "A traffic light: beside red a card with a person's face, beside amber a paper, \z
              beside green an open brochure.",
      },
      labels = {
        { x = 0.7, y = 0.18, width = 0.52, ja = "入れない", en = "Keep out" },
        { x = 0.7, y = 0.5, width = 0.52, ja = "許された物だけに", en = "Approved service" },
        { x = 0.7, y = 0.82, width = 0.52, ja = "入れてよい", en = "Fine" },
      },
    },
    list {
      {
        ja = "**赤** 個人の情報、取引先の秘密、パスワード",
        en = "**Red:** personal data, partners' secrets, passwords",
      },
      {
        ja = "**黄** 社内の文書。会社が契約し、学習に使われないサービスで",
        en = "**Amber:** internal papers, in a service under contract that does not learn from \z
              them",
      },
      {
        ja = "**緑** 公開している内容、一般の質問",
        en = "**Green:** what is public; general questions",
      },
    },
  },

  page {
    id = "ai-out",
    title = { ja = "生成AI：出てきたもの", en = "Generative AI: what comes out" },
    list {
      {
        ja = "**使ってよいサービス**と、会社のアカウントを示す",
        en = "Name **the services** and the firm's accounts",
      },
      {
        ja = "事実と数字は、人が元の資料で確かめる",
        en = "People check facts and figures against the source",
      },
      {
        ja = "よその作品に似ていないかを見る",
        en = "See whether it resembles other people's work",
      },
      { ja = "お客様への返事は、人が読んで送る", en = "A person reads what goes to a customer" },
      {
        ja = "入れてしまったら、すぐ知らせる。責めない",
        en = "If something slipped in, report it; no blame",
      },
    },
    categorize {
      id = "ai-check",
      stem = {
        ja = "生成AIの使い方です。分けてください。",
        en = "Sort these uses of generative AI.",
      },
      feedback = {
        ja = "誰かの秘密が外へ出るかどうかで分けます。",
        en = "Ask whether somebody's secret leaves the firm.",
      },
      category {
        id = "ok",
        ja = "よい",
        en = "Fine",
        option {
          ja = "公開中の商品説明を短くする",
          en = "Shorten a product text that is public",
        },
        option { ja = "敬語の使い方を聞く", en = "Ask about polite phrases" },
      },
      category {
        id = "no",
        ja = "だめ",
        en = "Not allowed",
        option { ja = "苦情のメールを名前ごと貼る", en = "Paste a complaint with its names" },
        option { ja = "取引先の図面を読ませる", en = "Let it read a customer's drawing" },
      },
    },
  },

  page {
    id = "insurance",
    title = {
      ja = "サイバー保険で戻るもの、戻らないもの",
      en = "What cyber insurance gives back",
    },
    figure {
      picture = "insurance.svg",
      description = {
        ja = "傘が、お金、調べる人、手紙を雨から守る。傘の外に、割れたハートと時計がある。",
        en = "An umbrella shelters money, an investigator and letters. Outside stand a broken \z
              heart and a clock.",
      },
      labels = {
        { x = 0.3, y = 0.93, width = 0.52, ja = "費用は戻りうる", en = "Costs may be paid" },
        { x = 0.79, y = 0.93, width = 0.4, ja = "戻らない", en = "Gone for good" },
      },
    },
    list {
      {
        ja = "多くの商品で対象：調査、おわびの連絡、賠償、弁護士の費用",
        en = "Often covered: investigation, notices, damages, lawyers",
      },
      {
        ja = "商品しだい：仕事が止まった間の利益",
        en = "It depends: profit lost while work stops",
      },
      { ja = "ふつう対象外：犯人に払う身代金", en = "As a rule not covered: ransom" },
    },
    note {
      ja = "信用と時間は戻りません。対策が条件のこともあるので、**約款を読んでから**選びます。事\z
            故のとき最初に電話する番号も確かめます。",
      en = "Trust and time do not come back. Measures may be a condition: **read the terms** \z
            first, and note whom to call.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    single {
      id = "why-us",
      review = { "chain", "stop" },
      stem = {
        ja = "6人の金型工場の社長が「うちには盗む物がない」と言います。どう答えますか。",
        en = "The head of a die shop with six people says, “There is nothing to steal here.” \z
              What do you answer?",
      },
      wrong {
        ja = "図面より、社員の個人情報の方が高く売れます",
        en = "Staff data sell better than drawings",
        feedback = {
          ja = "盗む物を探したくなりますが、狙いは社内の物とは限りません。",
          en = "You look for loot, but the aim may not be in the shop at all.",
        },
      },
      right {
        ja = "取引先につながる入口と、納期が狙われます",
        en = "Your links and due dates are the target",
        feedback = {
          ja = "入口として、また止まると困る相手がいるので狙われます。",
          en = "You are a way in, and others depend on your dates.",
        },
      },
      wrong {
        ja = "小さい会社ほど、身代金を早く払うからです",
        en = "Small firms pay their ransom much sooner",
        feedback = {
          ja = "もっともらしく聞こえますが、払わない会社も襲われます。狙われる訳は、取引のつなが\z
                りです。",
          en = "It sounds plausible, but those who never pay are attacked as well. The point is \z
                your connections.",
        },
      },
    },

    multiple {
      id = "contract-items",
      review = { "contract", "fair" },
      stem = {
        ja = "菓子店が、通販の発送を倉庫会社に頼みます。契約に入れておくものを、すべて選んでくだ\z
              さい。",
        en = "A confectioner lets a warehouse ship its orders. Choose all that the contract \z
              should hold.",
      },
      right {
        ja = "漏れに気づいたら、当日中に店へ知らせること",
        en = "Tell the shop of a leak on the day it is noticed",
        feedback = {
          ja = "店には、報告の期限があるからです。",
          en = "The shop has deadlines to meet.",
        },
      },
      wrong {
        ja = "漏れの責任は、すべて倉庫会社が負うこと",
        en = "The warehouse bears all blame for leaks",
        feedback = {
          ja = "安心できそうですが、お客様に対する店の責任はなくなりません。",
          en = "It seems safe, but the shop still answers to its customers.",
        },
      },
      right {
        ja = "別の会社に回すときは、店の許しを得ること",
        en = "Ask the shop before passing work on",
        feedback = {
          ja = "知らない会社に名簿が渡るのを防ぎます。",
          en = "So no list goes to strangers.",
        },
      },
      right {
        ja = "契約が終わったら、名簿を消して知らせること",
        en = "Delete the list at the end, and say so",
        feedback = {
          ja = "残った名簿が、後で漏れるのを防ぎます。",
          en = "What is gone cannot leak later.",
        },
      },
      wrong {
        ja = "店と同じ高い機器を、自費で買いそろえること",
        en = "Buy the shop's costly devices at its own expense",
        feedback = {
          ja = "同じ守りをと思いがちですが、費用を考えずに押しつけると法律に触れることがあります\z
                。",
          en = "Equal protection sounds right, but forcing the cost may break the law.",
        },
      },
    },

    matrix {
      id = "ai-lights",
      review = { "ai-in", "ai-out" },
      points = {
        { ja = "赤", en = "Red" },
        { ja = "黄", en = "Amber" },
        { ja = "緑", en = "Green" },
      },
      stem = {
        ja = "不動産会社の生成AIの使い方です。どの色ですか。",
        en = "How an estate agent wants to use generative AI. Which light?",
      },
      row {
        answer = 1,
        ja = "申込書の写真を読ませ、表にする",
        en = "Let it turn photos of application forms into a table",
        feedback = {
          ja = "手間が減る使い方ですが、申込者の個人情報が丸ごと渡ります。",
          en = "It saves work, but hands over applicants' data.",
        },
      },
      row {
        answer = 2,
        ja = "社内の会議の記録を短くまとめる",
        en = "Summarize the notes of an internal meeting",
        feedback = {
          ja = "公開の内容ではないので、会社が契約したサービスに限ります。",
          en = "It is not public: in the approved service only.",
        },
      },
      row {
        answer = 3,
        ja = "駅前の街の紹介文を考える",
        en = "Draft a text on the town around the station",
        feedback = {
          ja = "誰でも知りうる内容です。事実は人が確かめます。",
          en = "Anybody may know it. A person checks the facts.",
        },
      },
      row {
        answer = 1,
        ja = "大家から預かった契約書を訳す",
        en = "Translate a landlord's contract",
        feedback = {
          ja = "社内で読むだけと思いがちですが、取引先の秘密を外に出します。",
          en = "It seems internal, but gives away a partner's secret.",
        },
      },
    },

    order {
      id = "explain-order",
      review = { "explain", "explain-words" },
      stem = {
        ja = "宿の予約名簿が外から見える状態でした。宿泊客への説明を、する順に並べてください。",
        en = "An inn's list of bookings was open to the internet. Put what it tells the guests \z
              into order.",
      },
      feedback = {
        ja = "分かったことから伝え、途中を知らせ、最後に原因と約束を伝えます。",
        en = "First what is known, then how it goes on, then causes and promises.",
      },
      option {
        ja = "見える状態だったことと、窓口を知らせる",
        en = "It was open; here is whom to call",
      },
      option { ja = "見られた人数が分かり、続報を出す", en = "So many people's data were seen" },
      option {
        ja = "原因と、今後の防ぎ方を報告する",
        en = "This was the cause; this prevents another",
      },
    },

    true_false {
      id = "supplier-fault",
      review = { "explain-words", "fair" },
      answer = false,
      stem = {
        ja = "名簿を漏らしたのが委託先なら、頼んだ会社はお客様に説明しなくてよい。",
        en = "If a supplier leaked the list, the firm that hired it need not explain to its \z
              customers.",
      },
      feedback = {
        ja = "自社は被害者だと言いたくなります。しかし、お客様が預けた相手は頼んだ会社です。",
        en = "You feel like a victim. But customers entrusted the data to you.",
      },
    },

    true_false {
      id = "stars-differ",
      review = { "rating" },
      answer = true,
      stem = {
        ja = "SECURITY ACTIONの二つ星を宣言していても、★3の評価を受けたことにはならない。",
        en = "A firm that has declared two SECURITY ACTION stars has not thereby been rated ★3.",
      },
      feedback = {
        ja = "同じ星なので続きのように見えます。けれども、二つ星までは自社の宣言、★3からは決ま\z
              った項目での評価です。",
        en = "The stars look alike. But up to two the firm declares; from ★3 it is judged on \z
              set items.",
      },
    },

    categorize {
      id = "insured",
      review = { "insurance" },
      stem = {
        ja = "ランサムウェアに遭った会社の損害です。保険で戻りうるものと、戻らないものに分けてく\z
              ださい。",
        en = "What ransomware cost a firm. Sort what insurance may pay from what does not come \z
              back.",
      },
      feedback = {
        ja = "お金で払った費用か、お金では買えないものかを考えます。",
        en = "Was it paid for in money, or can money not buy it?",
      },
      category {
        id = "may",
        ja = "戻りうる",
        en = "May be paid",
        option { ja = "侵入の跡を調べてもらった費用", en = "Having the break-in investigated" },
        option { ja = "お客様への通知の郵送代", en = "Postage for notices to customers" },
        option { ja = "取引先に払った賠償金", en = "Damages paid to a partner" },
      },
      category {
        id = "not",
        ja = "戻らない",
        en = "Does not come back",
        option {
          ja = "長年の客が離れたこと",
          en = "Old customers who left",
          feedback = { ja = "値段をつけられない損害です。", en = "No policy gives back trust." },
        },
        option {
          ja = "徹夜の続いた社員の疲れと時間",
          en = "Nights of work, and tired people",
          feedback = { ja = "時間は買い戻せません。", en = "Time cannot be bought back." },
        },
      },
    },

    single {
      id = "form",
      review = { "asked" },
      stem = {
        ja = "取引先の質問表に「多要素認証を使っていますか」とあり、まだ半分の人だけです。どう書\z
              きますか。",
        en = "A customer's form asks, “Do you use multi-factor sign-in?” Half of your people \z
              do. What do you write?",
      },
      wrong {
        ja = "使っている人がいるので「はい」",
        en = "“Yes”, as there are people who do",
        feedback = {
          ja = "うそではないと思えます。しかし、相手は全員と受け取ります。",
          en = "It seems no lie, but the customer reads: everybody.",
        },
      },
      wrong {
        ja = "全員ではないので「いいえ」だけ",
        en = "Just “No”, as it is not everybody",
        feedback = {
          ja = "正直ですが、途中まで進んだことも、予定も伝わりません。",
          en = "Honest, but your progress and plan go unsaid.",
        },
      },
      right {
        ja = "「半数で使用、3月までに全員」",
        en = "“Half of us do; everybody by March”",
        feedback = {
          ja = "今の姿と予定が、そのまま伝わります。",
          en = "It says where you are and where you will be.",
        },
      },
    },

    gaps {
      id = "fair-words",
      review = { "fair", "contract" },
      stem = {
        ja = "頼む側の心得です。文を完成させてください。",
        en = "For clients. Complete the sentences.",
      },
      sentence = {
        ja = "委託先には、仕事に{data}を渡し、扱い方を{how}伝えます。対策を求めるときは、費用を\z
              {cost}。",
        en = "Give suppliers {data}, and tell them {how} how to treat it. When you ask for \z
              measures, {cost}.",
      },
      gap {
        id = "data",
        wrong {
          ja = "多めの情報",
          en = "all that they may need",
          feedback = {
            ja = "後の手間を省きたくなりますが、要らない分まで漏れえます。",
            en = "It saves asking again, but more can leak.",
          },
        },
        right { ja = "要る分の情報", en = "what the work needs" },
        wrong {
          ja = "自社と同じ情報",
          en = "all that you have",
          feedback = {
            ja = "信頼の印に思えますが、害を大きくします。",
            en = "It seems like trust, but makes a leak worse.",
          },
        },
      },
      gap {
        id = "how",
        right { ja = "文書に書いて", en = "on a sheet of paper" },
        wrong {
          ja = "会ったときに",
          en = "when you meet",
          feedback = {
            ja = "丁寧ですが、担当が替わると残りません。",
            en = "Kind, but it is lost when people change.",
          },
        },
        wrong {
          ja = "相手に任せて",
          en = "to judge for themselves",
          feedback = {
            ja = "専門家なら安心と思えますが、何が大切かは頼む側が知っています。",
            en = "They are experts, but you know what matters.",
          },
        },
      },
      gap {
        id = "cost",
        wrong {
          ja = "相手の負担とします",
          en = "leave the cost to them",
          feedback = {
            ja = "相手の仕事の一部に思えますが、押しつけは法律に触れることがあります。",
            en = "It seems part of their job, but may break the law.",
          },
        },
        wrong {
          ja = "後で決めます",
          en = "settle the cost later",
          feedback = {
            ja = "急ぐときの常ですが、力の弱い側が負うことになります。",
            en = "Common in haste; the weaker side ends up paying.",
          },
        },
        right { ja = "両者で話し合います", en = "discuss who pays what" },
      },
    },
  },
}
