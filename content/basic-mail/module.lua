module {
  id = "basic-mail",
  version = 1,
  minutes = 14,
  title = { ja = "電子メールのマナーと対策", en = "E-mail: manners and security" },
  summary = {
    ja = "送り間違いを防ぎ、だましのメールに止まって気づき、ファイルを今の安全な方法で渡せるよ\z
          うになります。",
    en = "Avoid sending e-mail to the wrong person, stop in time to notice fraud, and pass on \z
          files in a way that is safe today.",
  },

  page {
    id = "no-return",
    title = { ja = "送ったメールは、取り戻せない", en = "A sent e-mail does not come back" },
    paragraph {
      ja = "メールは、送った先の機械に写しが残ります。消してほしいと頼めても、**消えたかどうか\z
            は確かめられません**。",
      en = "An e-mail leaves copies on the receiver's machines. You can ask for it to \z
            be deleted, but **you cannot make sure that it was**.",
    },
    list {
      {
        ja = "相手を間違えると、そのまま情報の漏えいになる",
        en = "A wrong address is a leak at once",
      },
      {
        ja = "文字は残り、転送され、画面の写真も撮られる",
        en = "Words stay, are passed on, are photographed",
      },
      { ja = "差出人の名前は、誰でも名乗れる", en = "Anybody can put any name as sender" },
    },
    note {
      ja = "だから、**送る前**と**開く前**に、少し止まります。",
      en = "So pause **before sending** and **before opening**.",
    },
  },

  page {
    id = "fields",
    title = { ja = "To、Cc、Bccは、見える相手が違う", en = "To, Cc, Bcc: who sees whom" },
    figure {
      picture = "to-cc-bcc.svg",
      description = {
        ja = "一通の手紙から三人へ矢印。左と中央の人は点線で互いが見え、右の人はびょうぶの陰に\z
              いる。",
        en = "Arrows from one letter to three people. The left and the middle one see each \z
              other; the right one stands behind a screen.",
      },
      labels = {
        { x = 0.175, y = 0.88, width = 0.28, ja = "To 用件", en = "To: must act" },
        { x = 0.5, y = 0.88, width = 0.28, ja = "Cc 参考", en = "Cc: to know" },
        { x = 0.83, y = 0.88, width = 0.3, ja = "Bcc 隠れる", en = "Bcc: hidden" },
      },
    },
    paragraph {
      ja = "ToとCcに入れたアドレスは、受け取った**全員に見えます**。Bccの人は、ほかの人から見\z
            えません。",
      en = "Addresses in To and Cc **are seen by all**. Those in Bcc are hidden from the others.",
    },
    note {
      ja = "「全員に返信」を押す前に、ToとCcに誰がいるかを見ます。",
      en = "Before “Reply all”, look who is in To and Cc.",
    },
    single {
      id = "check-fields",
      stem = {
        ja = "取引先に見積を送り、その相手に分かる形で、社長にも参考に届けます。社長をどこに入\z
              れますか。",
        en = "You send a quote to a customer. The boss should get it for information, and the \z
              customer may know. Where does the boss go?",
      },
      wrong {
        ja = "To", en = "To",
        feedback = {
          ja = "届きますが、社長も返事をする相手に見えます。",
          en = "It arrives, but looks as if the boss should answer.",
        },
      },
      wrong {
        ja = "Bcc", en = "Bcc",
        feedback = {
          ja = "届きますが、相手に見えません。後で知られると気まずいこともあります。",
          en = "It arrives, but hidden. If it comes out, that is awkward.",
        },
      },
      right {
        ja = "Cc", en = "Cc",
        feedback = {
          ja = "参考に見る人で、相手にも見えます。",
          en = "For information, and seen by the customer.",
        },
      },
    },
  },

  page {
    id = "bulk",
    title = { ja = "大勢への案内は、Bccに頼らない", en = "Do not rely on Bcc for many people" },
    paragraph {
      ja = "Bccに入れるつもりで**ToやCcに入れる**事故は、毎年のように公表されています。一か所\z
            の入れ間違いで、全員のアドレスが全員に漏れます。",
      en = "Firms report year after year that they put a list into **To or Cc instead of \z
            Bcc**. One slip, and all addresses leak to all.",
    },
    list {
      {
        ja = "社外の大勢には、一人ずつ届く**配信サービス**を使う",
        en = "For many outsiders use a **mailing service** that writes to each one",
      },
      { ja = "名簿は、使うたびに最新か確かめる", en = "Check the list each time" },
      { ja = "まず自分に送り、見え方を確かめる", en = "Send it to yourself first" },
      {
        ja = "二人目が宛先と添付を見てから送る",
        en = "A second person looks at addresses and attachment",
      },
    },
    ask {
      ja = "社外の50人に知らせるとき、誰が、何を使って送りますか。",
      en = "To tell 50 outsiders something, who sends it, and with what?",
    },
  },

  page {
    id = "wrong-person",
    title = {
      ja = "宛先の候補が、人を間違えさせる", en = "Suggestions that lead to the wrong person",
    },
    figure {
      picture = "autocomplete.svg",
      description = {
        ja = "宛先の欄の下に候補が二つ。矢印は赤い下の候補を指している。",
        en = "Below the address field two suggestions; the pointer is on the lower, red one.",
      },
      labels = {
        { x = 0.245, y = 0.3, width = 0.2, ja = "田中", en = "Tanaka" },
        { x = 0.5, y = 0.518, width = 0.52, ja = "田中 一郎（社内）", en = "Tanaka Ichiro (us)" },
        {
          x = 0.5, y = 0.755, width = 0.52,
          ja = "田中 一男（競合他社）", en = "Tanaka Kazuo (rival)",
        },
      },
    },
    list {
      {
        ja = "宛先は**最後に**入れ、@の後まで読む",
        en = "Enter the address **last**, and read it past the @",
      },
      {
        ja = "送信を1分ほど待たせる設定にする",
        en = "Let the program wait a minute before it sends",
      },
      { ja = "添付は、送る前に一度開く", en = "Open the attachment once before you send it" },
    },
    paragraph {
      ja = "急ぐときほど、候補を読まずに選んでしまいます。",
      en = "In a hurry, people pick without reading.",
    },
  },

  page {
    id = "sent-wrong",
    title = { ja = "送り間違えたら", en = "When it went to the wrong person" },
    steps {
      { ja = "すぐ責任者に知らせる", en = "Tell the person in charge at once" },
      { ja = "何を、誰に送ったかを書き出す", en = "Write down what went to whom" },
      {
        ja = "間違えた相手に電話し、開かずに消すよう頼む",
        en = "Phone the receiver; ask them to delete it unopened",
      },
      {
        ja = "情報の本人と取引先に、事実を知らせる",
        en = "Tell those whom the information concerns",
      },
      {
        ja = "個人データなら、個人情報保護委員会への報告が要るか確かめる",
        en = "Personal data? Check whether to report it to the Personal Information Protection \z
              Commission",
      },
    },
    warning {
      ja = "慌てて「取り消し」を送ると、また同じ間違いをします。",
      en = "A hasty “recall” often repeats the mistake.",
    },
  },

  page {
    id = "phishing",
    title = { ja = "にせの入口に誘うメール", en = "E-mails that lead to a fake door" },
    figure {
      picture = "phishing.svg",
      description = {
        ja = "メール、SMS、QRコードから赤い矢印がにせの画面へ。下では、しおりから緑の矢印が本\z
              物の画面へ。",
        en = "Red arrows lead from e-mail, SMS and QR code to a fake page; below, a green one \z
              from a bookmark to the real page.",
      },
      labels = {
        { x = 0.163, y = 0.848, width = 0.25, ja = "誘い", en = "Lures" },
        { x = 0.68, y = 0.46, width = 0.28, ja = "にせの画面", en = "Fake page" },
        { x = 0.4, y = 0.942, width = 0.26, ja = "ブックマーク", en = "Bookmark" },
        { x = 0.7, y = 0.942, width = 0.3, ja = "本物の画面", en = "Real page" },
      },
    },
    paragraph {
      ja = "本物そっくりの画面で、パスワードやカード番号を盗む手口を**フィッシング**と呼びま\z
            す。メールのほか、SMSや**QRコード**からも誘います。",
      en = "Stealing passwords or card numbers with a copied page is called **phishing**. It \z
            comes by e-mail, SMS and **QR code**.",
    },
    note {
      ja = "入口は、**自分のブックマークや公式アプリ**から開きます。",
      en = "Enter through **your own bookmark or the official app**.",
    },
  },

  page {
    id = "signs",
    title = { ja = "見た目では、もう見分けられない", en = "Looks no longer give it away" },
    paragraph {
      ja = "生成AIのために、不自然な日本語は目印にならなくなりました。文の上手さではなく、**何\z
            をさせようとしているか**を見ます。",
      en = "With AI, odd wording is no longer a sign to go by. Do not judge the style: look at \z
            **what it wants you to do**.",
    },
    grid {
      {
        { ja = "求めること", en = "What it asks" },
        { ja = "止まって、すること", en = "Stop, and" },
      },
      {
        { ja = "サインインや番号の入力", en = "Sign in, type a code" },
        { ja = "自分の入口から開く", en = "Use your own entrance" },
      },
      {
        { ja = "今日中に、内密に", en = "Today, in secret" },
        { ja = "同僚に声に出して話す", en = "Say it aloud to a colleague" },
      },
      {
        { ja = "振込先の変更", en = "A new bank account" },
        { ja = "知っている番号に電話", en = "Phone the number you know" },
      },
      {
        { ja = "キーを押す、貼り付ける", en = "Press keys, paste" },
        { ja = "閉じて、知らせる", en = "Close it and report it" },
      },
    },
    single {
      id = "check-signs",
      stem = {
        ja = "「荷物の住所が確認できません」と宅配会社からSMSが来ました。ちょうど荷物を待って\z
              います。どうしますか。",
        en = "An SMS from a parcel firm says: “Address not found.” You are waiting for a \z
              parcel. What do you do?",
      },
      wrong {
        ja = "待っている荷物なので、リンクから直す", en = "You expect one: use the link",
        feedback = {
          ja = "思い当たると信じてしまいます。大勢に送れば、待っている人に当たります。",
          en = "It fits, so it seems true. Sent to thousands, it fits many.",
        },
      },
      right {
        ja = "公式アプリで、荷物の番号を調べる", en = "Look the parcel up in the official app",
        feedback = {
          ja = "自分の入口なら、本当の状態が分かります。",
          en = "Your own entrance shows what is true.",
        },
      },
      wrong {
        ja = "日本語が自然か、読み直して決める", en = "Read again whether it sounds natural",
        feedback = {
          ja = "昔は役立ちました。今は、自然な文が簡単に作れます。",
          en = "Once that helped. Natural text is easy to make now.",
        },
      },
    },
  },

  page {
    id = "bec",
    title = {
      ja = "取引先になりすまし、振り込ませる", en = "Posing as a partner to redirect a payment",
    },
    figure {
      picture = "bec.svg",
      description = {
        ja = "左の取引先からの本物の手紙は届かず、犯人の赤い手紙が右の自社へ。お金は犯人の口座\z
              へ流れる。",
        en = "The genuine letter from the partner does not arrive; the thief's red one reaches \z
              your firm, and the money goes to the thief's account.",
      },
      labels = {
        { x = 0.14, y = 0.53, width = 0.28, ja = "取引先", en = "Partner" },
        { x = 0.862, y = 0.53, width = 0.26, ja = "自社", en = "Your firm" },
        { x = 0.29, y = 0.6, width = 0.2, ja = "犯人", en = "Thief" },
        { x = 0.235, y = 0.85, width = 0.26, ja = "犯人の口座", en = "Thief's account" },
      },
    },
    paragraph {
      ja = "盗んだメールを読み、支払いの直前に「口座が変わりました」と書きます。これが**ビジネ\z
            スメール詐欺**です。",
      en = "Having read stolen mail, the thief writes just before payment: “Our account has \z
            changed.” This is **business e-mail compromise**.",
    },
    note {
      ja = "社長をかたり「内密に振り込め」という型や、**声をまねた電話**もあります。",
      en = "Some pose as the boss, even with a **cloned voice**.",
    },
  },

  page {
    id = "bec-stop",
    title = { ja = "お金の変更は、電話で確かめる", en = "Confirm changes of money by phone" },
    list {
      {
        ja = "**前から知っている番号**にかけ直す。メールにある番号は使わない",
        en = "Call back on **a number known before**, not one in the mail",
      },
      {
        ja = "口座の変更と急な振込は、二人で確かめる",
        en = "Two people confirm new accounts and urgent payments",
      },
      { ja = "社長の指示でも、同じ手順にする", en = "The same steps for orders from the boss" },
      {
        ja = "気づいたら、すぐ銀行と警察に連絡する",
        en = "If it has happened, tell bank and police at once",
      },
    },
    example {
      ja = "A社の経理は、社長にも「決まりなので」とかけ直します。社長も歓迎しています。",
      en = "Firm A's bookkeeper calls even the boss back, “because that is our rule”. The boss \z
            likes it.",
    },
    true_false {
      id = "check-voice", answer = false,
      stem = {
        ja = "社長の声で電話があり、声に間違いがなければ、急ぎの振込をしてよい。",
        en = "The boss phones about an urgent transfer. If the voice is right, you may pay.",
      },
      feedback = {
        ja = "声もまねられます。いったん切り、知っている番号にかけ直します。",
        en = "Voices can be cloned. Hang up and call the number you know.",
      },
    },
  },

  page {
    id = "attachments",
    title = { ja = "添付を開く前に", en = "Before you open an attachment" },
    list {
      {
        ja = "予定のない添付は、送り主に**別の方法で**聞く",
        en = "Unexpected? Ask the sender **in another way**",
      },
      {
        ja = "WordやExcelで「コンテンツの有効化」「編集を有効にする」を求められたら、押さずに\z
              相談する",
        en = "If Word or Excel wants you to “Enable Content” or “Enable Editing”, ask first",
      },
      {
        ja = "パスワード付きの圧縮ファイルは、検査をすり抜けるので特に注意する",
        en = "Be wary of archives with a password: scanners cannot look inside",
      },
    },
    paragraph {
      ja = "知り合いの名前で、前のやりとりの続きとして届くこともあります。",
      en = "It may carry a friend's name and continue an old exchange.",
    },
    warning {
      ja = "開いて変だと思ったら、ネットから切り離し、すぐ知らせます。",
      en = "Something odd after opening? Take the PC off the network and tell somebody at once.",
    },
  },

  page {
    id = "ppap",
    title = {
      ja = "パスワードを後から送る方法は、やめる",
      en = "Stop sending the password in the next e-mail",
    },
    figure {
      picture = "ppap.svg",
      description = {
        ja = "左では、鍵つきの手紙と鍵の手紙が同じ道を通り、犯人が両方を見る。右では、二人がク\z
              ラウドのファイルを認証して受け渡す。",
        en = "On the left a locked letter and the letter with its key take the same way, and a \z
              thief sees both. On the right two people pass a file through a cloud with sign-in.",
      },
      labels = {
        { x = 0.256, y = 0.93, width = 0.42, ja = "箱も鍵も同じ道", en = "One way for both" },
        { x = 0.744, y = 0.93, width = 0.42, ja = "相手だけに共有", en = "Shared with one" },
      },
    },
    paragraph {
      ja = "圧縮ファイルに鍵をかけ、次のメールでパスワードを送る方法は「PPAP」と呼ばれまし\z
            た。**両方を同じ人に見られ**、ウイルスの検査も妨げます。",
      en = "Locking an archive and mailing its password next was called “PPAP”. **Whoever sees \z
            one sees both**, and it blocks the virus scan.",
    },
    note {
      ja = "2020年11月、内閣府と内閣官房が廃止を表明しました。",
      en = "In November 2020 the Cabinet Office and Cabinet Secretariat announced that they \z
            would stop.",
    },
  },

  page {
    id = "share",
    title = { ja = "今は、こう渡す", en = "How to pass on files today" },
    grid {
      { { ja = "方法", en = "Way" }, { ja = "要点", en = "What counts" } },
      {
        { ja = "クラウドで共有", en = "Cloud sharing" },
        { ja = "相手を指定し、期限をつける", en = "Name the person, set an end date" },
      },
      {
        { ja = "相手の会社の受け渡しサービス", en = "The partner's own service" },
        { ja = "相手のきまりに合わせる", en = "Follow their rule" },
      },
      {
        { ja = "鍵つきファイルしかない", en = "Only a locked file is possible" },
        { ja = "パスワードは電話など別の道で", en = "Give the password by phone" },
      },
    },
    paragraph {
      ja = "共有なら、間違えても**後から止められます**。誰が開いたかも分かります。",
      en = "A share **can be stopped later**, and you see who opened it.",
    },
    note {
      ja = "公開済みのちらしは、そのまま添付でかまいません。",
      en = "Published leaflets may simply be attached.",
    },
  },

  page {
    id = "mailbox",
    title = { ja = "自社のメールを乗っ取られない", en = "Keep your mailbox yours" },
    list {
      {
        ja = "メールのサインインを**多要素認証かパスキー**にする",
        en = "Use **multi-factor sign-in or passkeys** for mail",
      },
      {
        ja = "身に覚えのない転送設定がないか、ときどき見る",
        en = "Look for forwarding rules that you did not make",
      },
      {
        ja = "自社の名をかたられにくくする設定（SPF、DKIM、DMARC）を、契約先に頼む",
        en = "Ask your provider to set up SPF, DKIM and DMARC, which make it harder to forge \z
              your name",
      },
    },
    note {
      ja = "この三つは、届いたメールが本当にその会社からかを、受け取る側が確かめる仕組みです。",
      en = "These let the receiver check that a mail really comes from your firm.",
    },
    ask {
      ja = "会社のメールは、パスワードだけで開きますか。",
      en = "Does your firm's mail open with a password alone?",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = { ja = "全問正解で修了です。", en = "You complete it with every answer right." },
    categorize {
      id = "where-to", review = { "fields" },
      stem = {
        ja = "A社からB社の田中さんへの見積です。誰に見えるかを考えて、分けてください。",
        en = "A quote from firm A to Ms Tanaka of firm B. Sort by who is to see whom.",
      },
      feedback = {
        ja = "田中さんに見えてよいかどうかで分かれます。",
        en = "It depends on whether Ms Tanaka may see it.",
      },
      category {
        ja = "To", en = "To",
        option {
          ja = "田中さん", en = "Ms Tanaka",
          feedback = {
            ja = "返事をしてほしい、用件の相手です。", en = "She is the one to act on it.",
          },
        },
      },
      category {
        ja = "Cc", en = "Cc",
        option {
          ja = "田中さんと面識のある、A社の上司", en = "The sender's boss at A, whom she knows",
          feedback = {
            ja = "参考に見る人で、見えてかまいません。", en = "For information, and may be seen.",
          },
        },
      },
      category {
        ja = "このメールには入れない", en = "Not on this e-mail",
        option {
          ja = "同じ見積を待つC社", en = "Firm C, waiting for the same quote",
          feedback = {
            ja = "CcならB社に知られ、Bccでも返信などから知られるおそれがあります。",
            en = "In Cc, B learns of C; even from Bcc a reply may reveal it.",
          },
        },
        option {
          ja = "価格を教えたくない下請け", en = "A subcontractor who should not know the price",
          feedback = {
            ja = "見せない相手には、このメール自体を送りません。",
            en = "Those who must not see it get no copy.",
          },
        },
      },
    },

    single {
      id = "fair", review = { "bulk" },
      stem = {
        ja = "工務店が、見学会の案内を客180人に送ります。どれがよいですか。",
        en = "A builder invites 180 customers to an open house. Which is best?",
      },
      wrong {
        ja = "全員をBccに入れ、間違いがないかよく見て送る",
        en = "Put all into Bcc, look carefully, and send",
        feedback = {
          ja = "長く勧められた方法です。しかし、一度の入れ間違いで全員に漏れます。",
          en = "It was long advised. But a single slip leaks all addresses to all.",
        },
      },
      right {
        ja = "配信サービスで一人ずつに分け、先に自分に送る",
        en = "Use a mailing service, and try it on yourself first",
        feedback = {
          ja = "ほかの人のアドレスが入る欄そのものがありません。",
          en = "There is no field into which the others could slip.",
        },
      },
      wrong {
        ja = "Toに自分を入れ、Ccに客を入れて送り、控えを取る",
        en = "Put yourself into To, customers into Cc, keep a copy",
        feedback = {
          ja = "控えは残りますが、Ccは全員に見えます。", en = "The copy stays, but all see Cc.",
        },
      },
      wrong {
        ja = "20人ずつに分け、Ccで9回に分けて送る", en = "Send nine e-mails with 20 in Cc each",
        feedback = {
          ja = "漏れる人数は減りますが、20人ずつに漏れます。",
          en = "Fewer at a time, but it leaks to each 20.",
        },
      },
    },

    order {
      id = "wrong-mail", review = { "sent-wrong" },
      stem = {
        ja = "名簿を別の客に送りました。行う順に並べてください。",
        en = "The list went to another customer. Put the steps into order.",
      },
      feedback = {
        ja = "一人で直そうとする前に知らせ、事実をそろえてから連絡します。",
        en = "Tell before you mend, and gather the facts before you call.",
      },
      option { ja = "責任者に知らせる", en = "Tell the person in charge" },
      option { ja = "何を誰に送ったか書き出す", en = "Write down what went to whom" },
      option { ja = "相手に電話し、消すよう頼む", en = "Phone and ask to delete it" },
      option { ja = "名簿の本人たちに知らせる", en = "Tell the people on the list" },
    },

    matrix {
      id = "lures", review = { "signs", "phishing", "attachments" },
      stem = {
        ja = "来た物に、どう応じますか。学んだやり方を選んでください。",
        en = "How do you respond? Choose the way that you have learned.",
      },
      points = {
        { ja = "自分の入口から確かめる", en = "Check by your own entrance" },
        { ja = "知っている番号に電話", en = "Phone a known number" },
        { ja = "そのまま読む", en = "Just read it" },
      },
      row {
        ja = "銀行から「取引を止めました。サインインを」", en = "Bank: “Blocked. Sign in.”",
        answer = 1,
        feedback = {
          ja = "ブックマークか公式アプリなら、本当に止まったか分かります。",
          en = "Bookmark or app show whether it is true.",
        },
      },
      row {
        ja = "取引先から、予定のない「注文書」の添付",
        en = "A partner's unexpected “order” attached",
        answer = 2,
        feedback = {
          ja = "本人が送ったかを、メールとは別の道で聞きます。",
          en = "Ask in another way whether they sent it.",
        },
      },
      row {
        ja = "商工会議所の毎月の便り。リンクも添付もなし",
        en = "The chamber's monthly letter, no link, no attachment",
        answer = 3,
        feedback = { ja = "何もさせようとしていません。", en = "It asks nothing of you." },
      },
      row {
        ja = "駐車場の精算機に貼られた「支払いはこちら」のQRコード",
        en = "A QR code “Pay here” stuck on a parking machine",
        answer = 1,
        feedback = {
          ja = "上から貼られたにせ物もあります。公式アプリや機械で払います。",
          en = "It may be pasted over. Use the official app or the machine.",
        },
      },
    },

    single {
      id = "new-account", review = { "bec", "bec-stop" },
      stem = {
        ja = "いつもの仕入先から、前のやりとりに続けて「今月から口座が変わりました」と届きまし\z
              た。アドレスも同じです。どうしますか。",
        en = "In an ongoing exchange your supplier writes: “Our account has changed.” The \z
              address is the same. What do you do?",
      },
      wrong {
        ja = "アドレスが同じなので、新しい口座に払う",
        en = "The address is right: pay to the new account",
        feedback = {
          ja = "相手のメールが乗っ取られると、アドレスは本物です。",
          en = "If their mailbox was taken over, the address is genuine.",
        },
      },
      wrong {
        ja = "そのメールに返信して、口座を確かめる", en = "Reply and ask whether it is so",
        feedback = {
          ja = "丁寧ですが、返事を書くのは犯人かもしれません。",
          en = "Polite, but the thief may be the one who answers.",
        },
      },
      right {
        ja = "去年の名刺の番号に電話し、口座を確かめる",
        en = "Phone the number on last year's card",
        feedback = {
          ja = "前から知っている道なら、犯人は間に入れません。",
          en = "A way known before keeps the thief out.",
        },
      },
    },

    true_false {
      id = "ppap-why", review = { "ppap" }, answer = true,
      stem = {
        ja = "パスワード付きの圧縮ファイルは、届く途中のウイルス検査を妨げる。",
        en = "An archive with a password keeps scanners on the way from looking for viruses.",
      },
      feedback = {
        ja = "検査の機械も中を見られません。だから攻撃者もこの形を使います。",
        en = "Scanners cannot look inside, which is why attackers use the form, too.",
      },
    },

    single {
      id = "drawings", review = { "share", "ppap" },
      stem = {
        ja = "客から預かった図面を、外注先の一人に渡します。どれがよいですか。",
        en = "You pass a customer's plans to one subcontractor. Which is best?",
      },
      right {
        ja = "クラウドでその人を指定し、期限をつけて共有する",
        en = "Share it in the cloud with one person, till a set day",
        feedback = {
          ja = "相手が限られ、間違えても止められます。",
          en = "Only that person, and it can be stopped.",
        },
      },
      wrong {
        ja = "鍵をかけて添付し、パスワードは10分おいて送る",
        en = "Lock and attach it; mail the password ten minutes later",
        feedback = {
          ja = "間をあけても同じ道です。見る人は両方を見ます。",
          en = "Ten minutes later is still the same way.",
        },
      },
      wrong {
        ja = "リンクを知る人は開ける設定で、リンクを送る",
        en = "Let anyone with the link open it, and send the link",
        feedback = {
          ja = "手軽ですが、転送されれば誰でも開けます。",
          en = "Easy, but once forwarded it opens for anybody.",
        },
      },
      wrong {
        ja = "二つに分けて圧縮し、別々のメールで送る", en = "Split the archive, send two e-mails",
        feedback = {
          ja = "手間をかけると安全に思えますが、道も届く先も同じです。",
          en = "The effort feels safe, but way and mailbox are the same.",
        },
      },
    },

    gaps {
      id = "sign", review = { "mailbox", "signs" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentence." },
      sentence = {
        ja = "メールの乗っ取りを防ぐには、{lock}が効きます。気づくために、身に覚えのない{rule}が\z
              ないかを見ます。",
        en = "To keep a mailbox from being taken over, {lock} helps. To notice it, look for \z
              {rule} that you did not make.",
      },
      gap {
        id = "lock",
        wrong {
          ja = "毎月のパスワード変更", en = "a new password each month",
          feedback = {
            ja = "まめに変えても、にせの画面に打てば渡ります。",
            en = "Changed or not, typed into a fake page it is gone.",
          },
        },
        right { ja = "パスキー", en = "a passkey" },
        wrong {
          ja = "SPFの設定", en = "setting up SPF",
          feedback = {
            ja = "自社の名をかたられにくくしますが、サインインは守りません。",
            en = "It makes your name harder to forge, but does not guard the sign-in.",
          },
        },
      },
      gap {
        id = "rule",
        right { ja = "転送設定", en = "forwarding rules" },
        wrong {
          ja = "迷惑メール", en = "messages in junk",
          feedback = {
            ja = "届くのは普通のことで、乗っ取りの印ではありません。",
            en = "Everybody gets some; it is no sign.",
          },
        },
        wrong {
          ja = "既読の印", en = "marks of being read",
          feedback = {
            ja = "自分で読んだ印と見分けられません。", en = "You cannot tell them from your own.",
          },
        },
      },
    },

    multiple {
      id = "habits", review = { "wrong-person", "no-return" },
      stem = {
        ja = "送り間違いを減らす習慣を、すべて選んでください。",
        en = "Choose all habits that lead to fewer misdirected e-mails.",
      },
      right {
        ja = "本文を書き終えてから、宛先を入れる", en = "Enter the address after the text is done",
        feedback = {
          ja = "書きかけで飛び出すことも防げます。",
          en = "It also keeps half-written e-mails from leaving.",
        },
      },
      wrong {
        ja = "候補の一番上は最近の相手なので、それを選ぶ",
        en = "Take the top suggestion: it is the recent one",
        feedback = {
          ja = "速いのですが、似た名前の別人が一番上のときがあります。",
          en = "Quick, but the top one may be a namesake.",
        },
      },
      right {
        ja = "送信が1分遅れて出るように設定する", en = "Set sending to be delayed by a minute",
        feedback = {
          ja = "「あっ」と思う1分に、止められます。", en = "In that minute you can still stop it.",
        },
      },
      wrong {
        ja = "間違えたら、取り消しの機能で消す", en = "If it goes wrong, use the recall function",
        feedback = {
          ja = "心強い名前ですが、社外に届いた物は消せないと考えます。",
          en = "A comforting name, but outside your firm do not count on it.",
        },
      },
    },
  },
}
