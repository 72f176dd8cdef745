-- Unit 28 of the supplement of 2009 (seed 000, line 173), a list of links then. What may change stands in the page
-- "dated" alone; telephone numbers and addresses are left out. Last checked in November 2026.
module {
  id = "supplement-help",
  version = 1,
  minutes = 12,
  title = { ja = "役に立つ情報源と、聞き方", en = "Where to find help, and how to ask" },
  summary = {
    ja = "困りごとに合う窓口を選び、短く正確に相談し、新しい危険の知らせを受け取れるようになりま\z
          す。",
    en = "Choose the right desk, ask briefly and exactly, and hear of new dangers in time.",
  },

  page {
    id = "map",
    title = { ja = "三つの場面で、聞く先が変わる", en = "Three situations, three places" },
    figure {
      picture = "map.svg",
      description = {
        ja = "三つの扉。左の扉に盾、中央の扉に火と電話、右の扉に報告書と旗。",
        en = "Three doors: a shield, a fire with a telephone, a report with a flag.",
      },
      labels = {
        { x = 0.1725, y = 0.9, width = 0.29, ja = "備える", en = "Prepare" },
        { x = 0.5, y = 0.9, width = 0.29, ja = "起きた", en = "It happened" },
        { x = 0.8275, y = 0.9, width = 0.29, ja = "届け出る", en = "Report" },
      },
    },
    grid {
      { { ja = "場面", en = "Situation" }, { ja = "はじめに聞く先", en = "Ask first" } },
      {
        { ja = "備える", en = "Prepare" },
        { ja = "商工会議所・商工会、よろず支援拠点、IPA", en = "Chambers, Yorozu centres, IPA" },
      },
      {
        { ja = "事故が起きた", en = "It happened" },
        {
          ja = "保守の会社、警察、IPA、JPCERT/CC",
          en = "Maintenance firm, police, IPA, JPCERT/CC",
        },
      },
      {
        { ja = "届け出る", en = "Report" },
        {
          ja = "個人情報保護委員会、預け主、業種の役所",
          en = "Personal Information Protection Commission, owners of data, the authority for \z
                your trade",
        },
      },
    },
    note {
      ja = "一か所で済まなくても大丈夫です。窓口は、次の窓口を教えてくれます。",
      en = "One desk need not solve it all; each tells you of the next.",
    },
  },

  page {
    id = "prepare",
    title = { ja = "備える：身近な窓口から", en = "Prepare: begin close by" },
    grid {
      { { ja = "窓口", en = "Desk" }, { ja = "頼めること", en = "What for" } },
      {
        { ja = "**商工会議所・商工会**", en = "**Chambers**" },
        { ja = "どこから始めるか。講習、専門家の派遣", en = "Where to begin; courses, experts" },
      },
      {
        { ja = "**よろず支援拠点**", en = "**Yorozu centres**" },
        { ja = "経営の悩みと一緒に、無料で相談", en = "Together with business worries, free" },
      },
      {
        { ja = "**IPA**", en = "**IPA**" },
        {
          ja = "手引き、自社診断、SECURITY ACTION、社員向けの教材",
          en = "Guides, self-check, SECURITY ACTION, material for staff",
        },
      },
      {
        { ja = "**お助け隊サービス**", en = "**Otasuketai services**" },
        {
          ja = "見守りと駆けつけを、まとめて契約（有料）",
          en = "Watching and coming to help under one contract, for a fee",
        },
      },
      {
        {
          ja = "**登録セキスペ**（国家資格）、**ITコーディネータ**",
          en = "**Registered specialists** (a national qualification), **IT coordinators**",
        },
        { ja = "点検と計画（有料）", en = "Checks and plans, for a fee" },
      },
    },
    note {
      ja = "IPAは情報処理推進機構。ITとその安全について、国の政策を担う独立行政法人です。",
      en = "IPA is the national agency for information technology and its security.",
    },
  },

  page {
    id = "first-step",
    title = { ja = "最初の一歩", en = "The first step" },
    paragraph {
      ja = "窓口は、いくつ使ってもかまいません。迷ったら、**いちばん身近な所**で話してみます。",
      en = "Use any number of desks. When in doubt, begin with **the nearest one**.",
    },
    single {
      id = "check-prepare",
      stem = {
        ja = "社長と5人の塗装店。対策はこれから始めます。最初の一歩として合うのは、どれですか。",
        en = "A painting firm, the owner and five people, is about to start on security. Which \z
              first step fits?",
      },
      wrong {
        ja = "見守りの高い契約を結ぶ", en = "Sign a costly contract for watching",
        feedback = {
          ja = "任せると安心します。何を守るか決まらないうちは、合う物を選べません。",
          en = "It is reassuring. But before you know what to protect you cannot choose.",
        },
      },
      wrong {
        ja = "事故が起きるまで待つ", en = "Wait until something happens",
        feedback = {
          ja = "忙しいと後に回ります。事故の日は、窓口を探す余裕もありません。",
          en = "Busy people put it off. On the day there is no time to look.",
        },
      },
      right {
        ja = "商工会議所で話してみる", en = "Talk to the chamber",
        feedback = {
          ja = "自社に合う診断や専門家につながります。",
          en = "It leads to a check or an expert that fits.",
        },
      },
    },
  },

  page {
    id = "happened",
    title = { ja = "起きたとき：役目の違いを知る", en = "It happened: who does what" },
    figure {
      picture = "roles.svg",
      description = {
        ja = "中央の困った会社を、工具を持つ人、盾の警官、助言の吹き出し、地球が囲む。",
        en = "A firm in trouble, surrounded by a wrench, a police badge, a speech bubble and a \z
              globe.",
      },
      labels = {
        { x = 0.16, y = 0.41, width = 0.27, ja = "保守", en = "Repair" },
        { x = 0.84, y = 0.41, width = 0.27, ja = "警察", en = "Police" },
        { x = 0.16, y = 0.92, width = 0.27, ja = "IPA", en = "IPA" },
        { x = 0.84, y = 0.92, width = 0.27, ja = "JPCERT/CC", en = "JPCERT/CC" },
      },
    },
    list {
      {
        ja = "**保守の会社、専門の業者** その場で調べ、直す",
        en = "**Maintenance, specialists:** examine and repair",
      },
      {
        ja = "**警察のサイバー犯罪相談窓口** 捜査する。都道府県ごとにある",
        en = "**Police desk for cybercrime:** investigates; one in each prefecture",
      },
      {
        ja = "**IPAの企業組織向けの窓口** 初めの動きを助言する",
        en = "**IPA's desk for organizations:** advises on first steps",
      },
      {
        ja = "**JPCERT/CC**（民間の専門団体） 攻撃元への連絡を仲立ちする。海外とも",
        en = "**JPCERT/CC**, a body of experts**:** contacts where attacks come from, abroad too",
      },
    },
    note {
      ja = "IPAと警察は、パソコンを直しには来ません。直す人は、別に頼みます。",
      en = "Neither IPA nor the police repair PCs.",
    },
  },

  page {
    id = "report",
    title = { ja = "届け出る：漏れた物で決まる", en = "Report: it depends on what leaked" },
    figure {
      picture = "flow.svg",
      description = {
        ja = "四つの絵が並ぶ。旗のある役所、会社、カード、銀行。",
        en = "Four pictures: an office with a flag, a firm, a card, a bank.",
      },
      labels = {
        { x = 0.125, y = 0.9, width = 0.23, ja = "役所", en = "Office" },
        { x = 0.375, y = 0.9, width = 0.23, ja = "預け主", en = "Owner" },
        { x = 0.625, y = 0.9, width = 0.23, ja = "カード会社", en = "Card firm" },
        { x = 0.875, y = 0.9, width = 0.23, ja = "銀行", en = "Bank" },
      },
    },
    grid {
      {
        { ja = "何が起きたか", en = "What happened" },
        { ja = "届け出、連絡する先", en = "Tell" },
      },
      {
        {
          ja = "報告の対象になる個人データの漏えい（おそれも）",
          en = "A leak of personal data, certain or possible, that has to be reported",
        },
        {
          ja = "個人情報保護委員会と本人",
          en = "Personal Information Protection Commission, and the people",
        },
      },
      {
        { ja = "取引先から預かった物が漏れた", en = "Entrusted data leaked" },
        { ja = "預け主", en = "Its owner" },
      },
      {
        { ja = "カード番号が漏れた", en = "Card numbers leaked" },
        { ja = "契約しているカード会社", en = "Your card firm" },
      },
      {
        { ja = "にせの口座に振り込んだ", en = "Money sent to a false account" },
        { ja = "**すぐに**銀行と警察", en = "Bank and police, **at once**" },
      },
    },
    note {
      ja = "医療、金融、電気通信などは、業種の役所にも届けることがあります。",
      en = "Health care, finance and telecoms may have to tell the authority for their trade, too.",
    },
  },

  page {
    id = "news",
    title = { ja = "新しい危険の知らせを受け取る", en = "Hear of new dangers" },
    figure {
      picture = "news.svg",
      description = {
        ja = "たくさんの知らせが、ろうとで自社の機器の名前に絞られ、一枚だけ人に届く。",
        en = "Many notices run through a funnel with the names of the firm's devices; one \z
              reaches a person.",
      },
      labels = {
        { x = 0.15, y = 0.91, width = 0.26, ja = "知らせ", en = "Alerts" },
        { x = 0.5, y = 0.91, width = 0.34, ja = "一覧で絞る", en = "Our list" },
        { x = 0.85, y = 0.91, width = 0.26, ja = "今日の用", en = "Today" },
      },
    },
    steps {
      { ja = "使っている機器とソフトの一覧を作る", en = "List your devices and software" },
      {
        ja = "IPAとJPCERT/CCの注意喚起を、メールで受け取る",
        en = "Have alerts from IPA and JPCERT/CC sent by mail",
      },
      {
        ja = "VPN装置（外からの入口）や共有ディスクは、**メーカーの知らせ**にも登録する",
        en = "For VPN devices (the way in from outside) and shared disks, register with the \z
              **maker**, too",
      },
      {
        ja = "週に10分、一覧と見比べる人と曜日を決める",
        en = "Settle who compares them, and on which day: ten minutes a week",
      },
    },
    note {
      ja = "「重要」「すでに攻撃に使われている」とあれば、その日に更新します。",
      en = "“Important”, “already used in attacks”: update the same day.",
    },
  },

  page {
    id = "ask",
    title = { ja = "伝わる相談は、六つでできている", en = "A good question has six parts" },
    figure {
      picture = "memo.svg",
      description = {
        ja = "一枚の紙に六つの印が並ぶ。時計、機器、画面、抜いた線、火、的。",
        en = "A sheet with six marks: a clock, a device, a screen, a pulled plug, a fire, a \z
              target.",
      },
      labels = {
        { x = 0.33, y = 0.16, width = 0.18, ja = "いつ", en = "When" },
        { x = 0.33, y = 0.5, width = 0.18, ja = "どの機器", en = "Which" },
        { x = 0.33, y = 0.84, width = 0.18, ja = "何が", en = "What" },
        { x = 0.79, y = 0.16, width = 0.34, ja = "した事", en = "Done so far" },
        { x = 0.79, y = 0.5, width = 0.34, ja = "今の困り事", en = "Harm now" },
        { x = 0.79, y = 0.84, width = 0.34, ja = "知りたい事", en = "We need" },
      },
    },
    example {
      ja = "「今朝9時、受付のWindows 11のPCで、全ファイルの名が変わりました。LANの線を抜き、写真\z
            を撮りました。受付が止まっています。次に何をすべきですか。」",
      en = "“At 9 this morning all files on the front desk PC (Windows 11) got new names. We \z
            pulled the cable and took photographs. The desk is at a stop. What next?”",
    },
    warning {
      ja = "パスワードや名簿は送りません。画面の写真は、個人名を隠します。",
      en = "Send no passwords or lists; hide names in pictures.",
    },
  },

  page {
    id = "fake",
    title = { ja = "助けを装う人に注意", en = "Beware of false helpers" },
    figure {
      picture = "fake.svg",
      description = {
        ja = "左は画面に出た番号に電話し、覆面の人物につながる。右は紙の連絡表から電話をかけ、助\z
              言者につながる。",
        en = "Left, a call to a number on the screen reaches a masked person. Right, a call to \z
              the number on the firm's sheet reaches an adviser.",
      },
      labels = {
        { x = 0.255, y = 0.91, width = 0.44, ja = "出てきた番号", en = "From a pop-up" },
        { x = 0.745, y = 0.91, width = 0.44, ja = "紙の番号", en = "From our sheet" },
      },
    },
    list {
      {
        ja = "画面の警告や、向こうからの電話の番号にはかけない",
        en = "Do not call numbers from warnings or callers",
      },
      {
        ja = "検索で一番上に出た広告が、本物とは限らない",
        en = "The advertisement at the top of a search need not be genuine",
      },
      {
        ja = "役所や警察は、電話でパスワードや送金を求めない",
        en = "Offices and police ask for no passwords or money by phone",
      },
      {
        ja = "番号は、落ち着いた日に**公式のサイトで調べ、紙に書く**",
        en = "On a quiet day **look numbers up on official sites; write them down**",
      },
    },
    ask {
      ja = "連絡先の紙は、パソコンが全部止まっても見られますか。",
      en = "Can you read the contact sheet when every PC is down?",
    },
  },

  page {
    id = "dated",
    title = { ja = "変わること：2026年11月の確認", en = "What changes: as of November 2026" },
    grid {
      { { ja = "変わったこと", en = "What changed" }, { ja = "いつ", en = "When" } },
      {
        {
          ja = "NISCは、**国家サイバー統括室**（NCO）に",
          en = "NISC became the **National Cybersecurity Office** (NCO)",
        },
        { ja = "2025年7月", en = "July 2025" },
      },
      {
        { ja = "IPAに、企業組織向けの相談窓口", en = "IPA opened a desk for organizations" },
        { ja = "2025年4月", en = "April 2025" },
      },
      {
        {
          ja = "ランサムウェアなどの報告の共通様式",
          en = "Common forms for ransomware etc.",
        },
        { ja = "2025年10月", en = "October 2025" },
      },
      {
        {
          ja = "IPAの中小企業の手引き、第4.0版",
          en = "IPA's small-firm guideline 4.0",
        },
        { ja = "2026年", en = "2026" },
      },
    },
    paragraph {
      ja = "個人情報保護法も、見直しを重ねています。古い本や、保存した番号は、使う前に確かめま\z
            す。",
      en = "Privacy law is reviewed again and again, too. Check old books and saved numbers \z
            before use.",
    },
    note {
      ja = "紙の連絡先に**確かめた日**を書き、年に2回見直します。",
      en = "Write **the date of checking** on the sheet; review it twice a year.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    match {
      id = "which-desk",
      review = { "map", "report", "happened", "prepare", "first-step" },
      stem = {
        ja = "その困りごとに合う先を選んでください。",
        en = "Which desk does it go to?",
      },
      also = { { ja = "電器店", en = "An electronics shop" } },
      feedback = {
        ja = "備える、起きた、届け出る、のどれかを先に決めます。",
        en = "First: prepare, happened, or report?",
      },
      pair {
        ja = "予算が少なく、何から始めるか相談したい", en = "Little money: where do we begin?",
        with = { ja = "商工会議所", en = "The chamber" },
        feedback = {
          ja = "身近で、自社の事情から一緒に考えます。",
          en = "Close by, and they start from your situation.",
        },
      },
      pair {
        ja = "にせの社長に、300万円を振り込んだばかりだ",
        en = "3 million yen has just gone to a false boss",
        with = { ja = "銀行と警察", en = "Bank and police" },
        feedback = {
          ja = "早ければ、口座を止められることがあります。",
          en = "If quick, they may stop the account.",
        },
      },
      pair {
        ja = "社員12人の病歴が外から見られ、国に報告する",
        en = "Outsiders have seen the health data of 12 employees: a report",
        with = {
          ja = "個人情報保護委員会", en = "Personal Information Protection Commission",
        },
        feedback = {
          ja = "病歴は、1人からでも報告します。",
          en = "Health data is reported from one person on.",
        },
      },
      pair {
        ja = "海外の機器から、攻撃が止まらない", en = "Attacks from abroad do not stop",
        with = { ja = "JPCERT/CC", en = "JPCERT/CC" },
        feedback = { ja = "攻撃元との連絡を仲立ちします。", en = "They contact the other end." },
      },
    },

    categorize {
      id = "three-doors",
      review = { "map", "prepare", "happened", "report" },
      stem = { ja = "どの場面で使いますか。", en = "When is it used?" },
      feedback = {
        ja = "事故の前、事故のとき、法律の報告、で分けます。",
        en = "Before, during, or the legal report?",
      },
      category {
        ja = "備える", en = "To prepare",
        option { ja = "5分でできる自社診断", en = "The five-minute self-check" },
        option { ja = "お助け隊サービスを選ぶ一覧", en = "The list of Otasuketai services" },
        option {
          ja = "経営の相談の中で聞く、よろず支援拠点",
          en = "A Yorozu centre, along with business worries",
        },
      },
      category {
        ja = "起きたとき", en = "When it happened",
        option {
          ja = "警察のサイバー犯罪相談窓口", en = "The police desk for cybercrime",
          feedback = {
            ja = "被害があったときの相談と捜査です。",
            en = "Advice and investigation after an attack.",
          },
        },
        option {
          ja = "初めの動きを聞くIPAの窓口", en = "IPA's desk for first steps",
          feedback = {
            ja = "備えの相談もできますが、事故のときに特に役立ちます。",
            en = "It advises on preparing, too, but is most needed now.",
          },
        },
      },
      category {
        ja = "届け出る", en = "To report",
        option {
          ja = "個人情報保護委員会の報告のページ",
          en = "The Personal Information Protection Commission's reporting page",
          feedback = {
            ja = "助言よりも、法律の報告の場です。",
            en = "A place for the legal report rather than advice.",
          },
        },
      },
    },

    single {
      id = "who-repairs",
      review = { "happened" },
      stem = {
        ja = "サーバーが動きません。警察に相談した後、社長が「では、直しに来るのを待とう」と言い\z
              ます。何と答えますか。",
        en = "The server is down. After talking to the police the boss says: “So we wait until \z
              they come to repair it.” Your answer?",
      },
      right {
        ja = "直すのは、保守の会社に頼みます", en = "We ask the maintenance firm",
        feedback = {
          ja = "警察は捜査、直すのは業者です。両方に、触った事を伝えます。",
          en = "The police investigate, specialists repair. Tell both what was touched.",
        },
      },
      wrong {
        ja = "直すのは、IPAに頼みます", en = "We ask IPA to come and repair it",
        feedback = {
          ja = "技術に強い所なので、そう思えます。IPAは助言をし、直しには来ません。",
          en = "It knows technology. But it gives advice and does not come.",
        },
      },
      wrong {
        ja = "直すのは、捜査の後にします", en = "We repair after the investigation",
        feedback = {
          ja = "手がかりを残す心がけは立派です。全部が終わるまで待つと、店が止まります。",
          en = "Good care for traces. But waiting for the end stops the shop.",
        },
      },
    },

    single {
      id = "good-mail",
      review = { "ask" },
      stem = {
        ja = "保守の会社に送る最初の文として、いちばん早く助けにつながるのは、どれですか。",
        en = "Which first message brings help fastest?",
      },
      wrong {
        ja = "「パソコンが変です。至急お願いします」", en = "“The PC is odd. Urgent, please”",
        feedback = {
          ja = "急ぎは伝わります。何を持って行くかも、相手には分かりません。",
          en = "It shows haste. But they do not know what to bring.",
        },
      },
      right {
        ja = "「10時に経理のPCに脅迫文。線は抜きました」",
        en = "“10:00, ransom note on accounts PC. Unplugged”",
        feedback = {
          ja = "いつ、どれが、何が、した事、がそろいます。",
          en = "When, which, what, and what was done.",
        },
      },
      wrong {
        ja = "「PCのIDとパスワードを送ります。見てください」",
        en = "“Here are ID and password of the PC. Please look”",
        feedback = {
          ja = "早く見てもらえそうです。メールで送った鍵は、ほかの人にも渡ります。",
          en = "It seems quick. But a key sent by mail can reach others.",
        },
      },
    },

    multiple {
      id = "not-number",
      review = { "fake" },
      stem = {
        ja = "「サポート窓口」の電話番号として、信じてよい物を、すべて選んでください。",
        en = "Which “support numbers” can you trust? Choose all.",
      },
      wrong {
        ja = "検索の一番上の広告にあった番号", en = "The number in the top advertisement",
        feedback = {
          ja = "上にあると本物に見えます。広告の場所は、お金で買えます。",
          en = "Top looks genuine. But that place can be bought.",
        },
      },
      right {
        ja = "買ったときの契約書にある番号", en = "The number in the contract",
        feedback = {
          ja = "自分で結んだ契約の番号です。",
          en = "From a contract you signed yourselves.",
        },
      },
      wrong {
        ja = "大きな音の警告画面にある番号", en = "The number in a loud warning",
        feedback = {
          ja = "慌てた人は、目の前の番号にかけます。それがねらいです。",
          en = "In a fright one calls what one sees. That is the aim.",
        },
      },
      right {
        ja = "公式サイトで調べて紙に書いた番号", en = "The number noted from the official site",
        feedback = {
          ja = "落ち着いた日に、自分で調べた番号です。",
          en = "Looked up by yourselves on a quiet day.",
        },
      },
      wrong {
        ja = "「サポートです」とかけてきた人が言う番号",
        en = "The number given by a caller who says “support”",
        feedback = {
          ja = "親切な声ほど、信じたくなります。その番号の先も、同じ人です。",
          en = "A kind voice is convincing. The number leads back to it.",
        },
      },
    },

    order {
      id = "news-steps",
      review = { "news" },
      stem = {
        ja = "危険の知らせを役立てる仕組みを、初めて作ります。順に並べてください。",
        en = "You set up a way to use alerts, for the first time. Put the steps into order.",
      },
      feedback = {
        ja = "一覧がないと、届いた知らせが自社の話か分かりません。",
        en = "Without the list you cannot tell whether an alert concerns you.",
      },
      option { ja = "使っている機器とソフトの一覧を作る", en = "List devices and software" },
      option {
        ja = "一覧にある物の知らせを、メールで受け取れるようにする",
        en = "Have alerts for what is on the list sent by mail",
      },
      option { ja = "届いた知らせを、一覧と見比べる", en = "Compare what comes with the list" },
      option { ja = "当てはまる機器を更新する", en = "Update what it concerns" },
      option { ja = "更新した日を、一覧に書く", en = "Write the date into the list" },
    },

    true_false {
      id = "old-sheet",
      review = { "dated", "fake" },
      stem = {
        ja = "連絡先の紙に確かめた日がなければ、事故の前に公式のサイトで見直しておく。",
        en = "If a contact sheet has no date of checking, look the contacts up on official \z
              sites before an accident.",
      },
      answer = true,
      feedback = {
        ja = "役所の名前も窓口も、数年で変わります。",
        en = "Offices and desks change within a few years.",
      },
    },

    single {
      id = "alert",
      review = { "news" },
      stem = {
        ja = "JPCERT/CCから「ある会社のVPN装置の欠陥が、すでに攻撃に使われている」と届きました。\z
              自社の一覧に、その装置があります。いつ更新しますか。",
        en = "An alert from JPCERT/CC says that a flaw in a VPN device is already used in \z
              attacks. The device is on your list. When do you update?",
      },
      wrong {
        ja = "今月の定期点検の日", en = "On this month's inspection day",
        feedback = {
          ja = "まとめると効率がよく思えます。攻撃者は、知らせの出た日から探します。",
          en = "Doing it together seems efficient. Attackers search from the day of the alert.",
        },
      },
      wrong {
        ja = "ほかの会社の様子が分かる日", en = "When others have tried it",
        feedback = {
          ja = "更新の不具合を心配するのは自然です。待つ間、入口は開いたままです。",
          en = "Worry about faulty updates is natural. Meanwhile the door is open.",
        },
      },
      right {
        ja = "届いたその日の業務後", en = "After work on the day it came",
        feedback = {
          ja = "更新の後、見慣れない接続の記録も見ます。",
          en = "Then look for strange connections in the log, too.",
        },
      },
    },
  },
}
