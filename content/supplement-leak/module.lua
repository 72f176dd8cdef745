-- Unit 25 of the supplement of 2009 (seed 000, line 170); item 24 of the self-diagnosis of 2009 (seed 003).
-- The duties are those of the Act on the Protection of Personal Information in force since April 2022.
module {
  id = "supplement-leak",
  version = 1,
  minutes = 13,
  title = { ja = "個人情報が漏えいしたとき", en = "When personal data leaks" },
  summary = {
    ja = "漏えいに気づいてからの順番、国への報告の期限と中身、本人への知らせ方を身につけます。",
    en = "Learn the order of steps, the deadlines and content of the reports, and how to tell \z
          the people.",
  },

  page {
    id = "what",
    title = { ja = "漏れる、なくなる、壊れる", en = "Leaked, lost, damaged" },
    figure {
      picture = "three.svg",
      description = {
        ja = "三つの絵。紙が会社の外へ飛ぶ。引き出しが空になる。書類に鍵がかかって開かない。",
        en = "Three pictures: paper flies out of the firm; a drawer is empty; a document is \z
              locked.",
      },
      labels = {
        { x = 0.1725, y = 0.9, width = 0.29, ja = "漏えい", en = "Leaked" },
        { x = 0.5, y = 0.9, width = 0.29, ja = "滅失", en = "Lost" },
        { x = 0.8275, y = 0.9, width = 0.29, ja = "毀損（きそん）", en = "Damaged" },
      },
    },
    paragraph {
      ja = "法律は、この三つを合わせて「**漏えい等**」と呼びます。外へ出ただけでなく、なくした、\z
            開けなくなったも入ります。",
      en = "The law speaks of all three together: data that got out, was lost, or can no longer \z
            be used.",
    },
    list {
      {
        ja = "**漏えい** 送り間違い、盗難、公開の設定の誤り",
        en = "**Leaked:** wrong address, theft, a share left open",
      },
      { ja = "**滅失** 写しのない名簿を捨てた", en = "**Lost:** the only list was thrown away" },
      {
        ja = "**毀損** 暗号化され、控え（バックアップ）もない",
        en = "**Damaged:** encrypted, with no copy left",
      },
    },
    note {
      ja = "送り間違いでも、**読まれる前に消してもらえたと確かめた**ときは、漏えいにあたりませ\z
            ん。",
      en = "A misdirected mail is no leak if you **made sure that it was deleted unread**.",
    },
  },

  page {
    id = "steps",
    title = { ja = "動く順番", en = "The order of steps" },
    figure {
      picture = "steps.svg",
      description = {
        ja = "六つの絵が並ぶ。止める手、写真機、電話、虫めがね、報告書、直す道具。",
        en = "Six pictures in a row: a stopping hand, a camera, a telephone, a magnifier, a \z
              report, a wrench.",
      },
      labels = {
        { x = 0.1725, y = 0.41, width = 0.29, ja = "1 止める", en = "1 Stop" },
        { x = 0.5, y = 0.41, width = 0.29, ja = "2 残す", en = "2 Keep" },
        { x = 0.8275, y = 0.41, width = 0.29, ja = "3 知らせる", en = "3 Tell" },
        { x = 0.1725, y = 0.905, width = 0.29, ja = "4 調べる", en = "4 Examine" },
        { x = 0.5, y = 0.905, width = 0.29, ja = "5 報告と通知", en = "5 Report" },
        { x = 0.8275, y = 0.905, width = 0.29, ja = "6 直す", en = "6 Mend" },
      },
    },
    paragraph {
      ja = "**止める、残す、知らせる**は、気づいた人がその日のうちに。調べるのと報告は、**並べて\z
            進めます**。",
      en = "**Stop, keep, tell:** the same day, by whoever notices. Examining and reporting \z
            **go on side by side**.",
    },
    example {
      ja = "誤って公開した予約表：公開を止め、画面と閲覧の記録を写し、店長に電話した。",
      en = "A booking table was public by mistake: sharing off, screen and access log copied, \z
            manager phoned.",
    },
    ask {
      ja = "休みの日に気づいた社員は、誰に電話しますか。",
      en = "Whom do your people call on a holiday?",
    },
  },

  page {
    id = "which",
    title = { ja = "報告と通知が義務になる四つ", en = "Four kinds that must be reported" },
    grid {
      {
        { ja = "漏れた物（おそれも）", en = "What leaked, or may have" },
        { ja = "人数", en = "People" },
      },
      {
        { ja = "病歴など、特に配慮の要る情報", en = "Sensitive data, such as illness" },
        { ja = "1人から", en = "From one" },
      },
      {
        {
          ja = "カード番号など、お金の被害になりうる情報",
          en = "Card numbers and other data that may cost people money",
        },
        { ja = "1人から", en = "From one" },
      },
      {
        {
          ja = "不正アクセス、盗難など、悪意のおそれ",
          en = "Possibly with malice: break-in, theft",
        },
        { ja = "1人から", en = "From one" },
      },
      {
        { ja = "そのほかの個人データ", en = "Any other personal data" },
        { ja = "1,000人を超える", en = "Over 1,000" },
      },
    },
    note {
      ja = "強い暗号で守られ、鍵も漏れていないデータなら、義務から外れることがあります。個人情報\z
            保護委員会の案内で確かめます。",
      en = "Data under strong encryption whose key is safe may be exempt. See the guidance of the \z
            Personal Information Protection Commission.",
    },
  },

  page {
    id = "which-case",
    title = { ja = "義務かどうかを考える", en = "Must it be reported?" },
    paragraph {
      ja = "配慮の要る情報、お金の被害、悪意のおそれ。**一つでも当たれば、人数は問いません**。",
      en = "Sensitive data, money, malice: **if one applies, numbers do not matter**.",
    },
    single {
      id = "check-which",
      stem = {
        ja = "歯科医院の職員が、持病と薬を書いた2人分の問診票を、道で落としました。探しても出て\z
              きません。報告は義務ですか。",
        en = "A dentist's employee dropped two patients' sheets, with illnesses and medicines, \z
              in the street. They cannot be found. Must it be reported?",
      },
      wrong {
        ja = "2人なので、義務ではない", en = "No: only two people",
        feedback = {
          ja = "1,000人という数字が頭に残りがちです。病歴は、人数を問いません。",
          en = "One remembers the 1,000. For illness numbers do not matter.",
        },
      },
      right {
        ja = "病歴なので、義務である", en = "Yes: it is about illness",
        feedback = {
          ja = "紙でも、整理して使う名簿や票なら同じです。",
          en = "Paper files count as well.",
        },
      },
      wrong {
        ja = "盗まれたのではないので、義務ではない", en = "No: nobody stole it",
        feedback = {
          ja = "悪意がないと軽く思えます。情報の種類だけで義務になります。",
          en = "Without malice it seems minor. The kind of data is enough.",
        },
      },
    },
  },

  page {
    id = "clock",
    title = { ja = "期限は、土日も数える", en = "Weekends count" },
    figure {
      picture = "clock.svg",
      description = {
        ja = "時間の線。知った日、3から5日の所に短い報告、30日と60日の所に長い報告。",
        en = "A time line: the day you learn of it, a short report at three to five days, long \z
              ones at 30 and 60 days.",
      },
      labels = {
        { x = 0.135, y = 0.86, width = 0.22, ja = "知った日", en = "You know" },
        { x = 0.375, y = 0.86, width = 0.24, ja = "速報\n3〜5日", en = "First\n3–5 days" },
        { x = 0.62, y = 0.86, width = 0.24, ja = "確報\n30日", en = "Final\n30 days" },
        { x = 0.865, y = 0.86, width = 0.24, ja = "悪意なら\n60日", en = "Malice\n60 days" },
      },
    },
    list {
      {
        ja = "数え始めは、**会社のどこかの部署が知った日**。社長が聞いた日ではない",
        en = "The days run from when **any department knew**, not from when the boss heard",
      },
      {
        ja = "**速報** おおむね3〜5日。土日も数える。分かっている事だけでよい",
        en = "**First report:** within about 3 to 5 days, weekends included, with what is known",
      },
      {
        ja = "**確報** 30日以内。悪意のおそれがあれば60日以内",
        en = "**Final report:** 30 days; 60 where malice is possible",
      },
      {
        ja = "それでも分からない事は、分かりしだい足す", en = "What is still open is added later",
      },
    },
    note {
      ja = "報告先は個人情報保護委員会です。業種によっては別の役所になります。",
      en = "Reports go to the Commission; for some trades to another office.",
    },
  },

  page {
    id = "report",
    title = { ja = "速報に書く九つ", en = "Nine things in the first report" },
    figure {
      picture = "form.svg",
      description = {
        ja = "九つの欄のある様式。五つは字が書かれ、四つには砂時計の印。",
        en = "A form with nine fields: five are filled in, four show an hourglass.",
      },
      labels = {
        { x = 0.27, y = 0.93, width = 0.44, ja = "分かった事", en = "Known" },
        { x = 0.74, y = 0.93, width = 0.44, ja = "調べている事", en = "Still open" },
      },
    },
    list {
      {
        ja = "何が起きたか、どの項目か、**何人分か**",
        en = "What happened, which data, **how many people**",
      },
      { ja = "原因、さらに起きうる被害", en = "Cause, and further harm that may follow" },
      {
        ja = "本人への知らせ、公表、再発防止、ほか",
        en = "Telling people, publishing, prevention, other",
      },
    },
    paragraph {
      ja = "分からない欄は「**調査中**」、人数は「最大○人」と書きます。空欄があることは、遅れる\z
            理由になりません。",
      en = "Open fields say “**under investigation**”, numbers “up to …”. A gap is no \z
            reason to be late.",
    },
    warning {
      ja = "推測を事実のように書かないこと。後で直すと信用を失います。",
      en = "Do not state guesses as facts. Taking them back costs trust.",
    },
  },

  page {
    id = "people",
    title = { ja = "本人に、してほしい事まで知らせる", en = "Tell people what to do" },
    paragraph {
      ja = "本人への通知は、状況に応じて**速やかに**。目的は、自分で身を守ってもらうことです。",
      en = "Tell the people **soon**, as the case requires, so that they can protect themselves.",
    },
    steps {
      { ja = "何が起きたか、どの情報か", en = "What happened, and which data" },
      { ja = "原因と、起こりうる被害", en = "The cause, and what may follow" },
      { ja = "**今日してほしい事**", en = "**What to do today**" },
      { ja = "相談の窓口", en = "Whom to call" },
    },
  },

  page {
    id = "people-do",
    title = { ja = "漏れた物で変わる、今日してほしい事", en = "What to do depends on what leaked" },
    grid {
      { { ja = "漏れた物", en = "What leaked" }, { ja = "してほしい事", en = "What to do" } },
      {
        { ja = "カード番号", en = "Card number" },
        { ja = "カード会社に連絡して止める", en = "Have the card stopped" },
      },
      {
        { ja = "パスワード", en = "Password" },
        { ja = "同じ物を使う所で全部変える", en = "Change it wherever it is used" },
      },
      {
        { ja = "住所と電話", en = "Address, phone" },
        { ja = "にせの電話や訪問に注意する", en = "Beware of false calls and visits" },
      },
    },
    note {
      ja = "連絡先が分からない人には、公表と窓口で補います。",
      en = "Where you cannot reach people, publish it and open a desk.",
    },
  },

  page {
    id = "entrusted",
    title = { ja = "預けた情報、預かった情報", en = "Data you give to others, data you are given" },
    figure {
      picture = "entrusted.svg",
      description = {
        ja = "左の会社が名簿を右の会社に預ける。右の会社で漏れ、矢印が左の会社に戻り、左の会社か\z
              ら旗のある役所へ矢印が伸びる。",
        en = "The left firm entrusts a list to the right one, where it leaks. An arrow goes \z
              back to the left firm, and from there to an office with a flag.",
      },
      labels = {
        { x = 0.135, y = 0.91, width = 0.25, ja = "報告先", en = "Report" },
        { x = 0.48, y = 0.91, width = 0.3, ja = "預けた側", en = "Owner" },
        { x = 0.845, y = 0.91, width = 0.28, ja = "預かった側", en = "Contractor" },
      },
    },
    paragraph {
      ja = "仕事を任せた先で漏れたら、情報を**預けた側にも報告の義務**があります。",
      en = "When a contractor leaks data, **the firm that gave it must report, too**.",
    },
    list {
      {
        ja = "**預かった側** 義務にあたる漏えいを、預けた側にすぐ知らせれば、自分は報告しなくてよ\z
              い",
        en = "**Contractor:** if it tells the owner of a reportable leak at once, it need not \z
              report itself",
      },
      {
        ja = "**預けた側** 知らせを受け、報告し、本人に伝える",
        en = "**Owner:** hears of it, reports, tells the people",
      },
      {
        ja = "契約に「気づいたら○時間以内に電話」と書いておく",
        en = "Put “call within … hours” into the contract",
      },
    },
    ask {
      ja = "発送や給与計算を任せた会社は、夜でも知らせてくれますか。",
      en = "Would your mailing or payroll firm call you at night?",
    },
  },

  page {
    id = "small",
    title = { ja = "義務でない漏えいも、放っておかない", en = "No duty? Still act" },
    paragraph {
      ja = "案内メールで、客40人のアドレスが互いに見えた。多くは報告の義務にあたりません。それで\z
            も、**信用は同じように傷つきます**。",
      en = "Forty customers saw each other's addresses in a mail. Mostly there is no duty to \z
            report. **Trust suffers all the same.**",
    },
    steps {
      { ja = "すぐおわびし、消してもらう", en = "Apologize, and ask for deletion" },
      { ja = "何が、何人分、なぜ、を記録する", en = "Record what, how many, why" },
      { ja = "**なぜ起きたか**を三度問う", en = "Ask **why** three times" },
      {
        ja = "仕組みを一つ変える（一斉送信の道具など）",
        en = "Change one thing, such as a mailing tool",
      },
    },
    figure {
      picture = "why.svg",
      description = {
        ja = "左は人を指さす手。右は段をたどって、原因の歯車にたどり着く虫めがね。",
        en = "Left, a finger points at a person. Right, steps lead down to a cogwheel under a \z
              magnifier.",
      },
      labels = {
        { x = 0.255, y = 0.91, width = 0.44, ja = "「誰が」で終わる", en = "Asking who" },
        { x = 0.745, y = 0.91, width = 0.44, ja = "「なぜ」で直る", en = "Asking why" },
      },
    },
    note {
      ja = "言い出した人を責めないこと。次の知らせが遅れます。",
      en = "Do not blame those who speak up, or the next report comes late.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    order {
      id = "open-share",
      review = { "steps", "clock" },
      stem = {
        ja = "宿の予約表が、誰でも見られる設定だったと分かりました。順に並べてください。",
        en = "An inn finds that its booking table was open to anybody. Put the steps into order.",
      },
      feedback = {
        ja = "止める、残す、知らせる、の後に報告です。確報は調べた後になります。",
        en = "Stop, keep, tell, then report. The final report follows the examination.",
      },
      option { ja = "公開の設定を切る", en = "Turn sharing off" },
      option { ja = "設定の画面と閲覧の記録を写す", en = "Copy the settings and the access log" },
      option { ja = "責任者に電話する", en = "Phone the person in charge" },
      option {
        ja = "分かった事だけで速報を出す", en = "Send the first report with what is known",
      },
      option {
        ja = "閲覧した人を調べ、確報にまとめる",
        en = "Find out who looked, and write the final report",
      },
    },

    categorize {
      id = "which-word",
      review = { "what" },
      stem = {
        ja = "法律の「漏えい等」にあたる物と、あたらない物に分けてください。",
        en = "Which of these does the law count as a leak, loss or damage?",
      },
      feedback = {
        ja = "外へ出たか、失われたか、使えなくなったかを考えます。",
        en = "Did it get out, get lost, or become useless?",
      },
      category {
        ja = "あたる", en = "It counts",
        option {
          ja = "ランサムウェアで開けず、控えもない会員名簿",
          en = "A member list locked by ransomware, without a copy",
          feedback = {
            ja = "外へ出ていなくても「毀損」です。",
            en = "It has not got out, but it is damaged.",
          },
        },
        option {
          ja = "別の客に渡してしまった、控えのある契約書",
          en = "A contract handed to another customer; a copy remains",
          feedback = {
            ja = "手元に控えがあっても、他人に渡れば「漏えい」です。",
            en = "The copy remains, but a stranger has it.",
          },
        },
        option {
          ja = "間違えて捨てた、写しのない申込書",
          en = "Application forms thrown away, without copies",
          feedback = {
            ja = "読まれていないと思っても、「滅失」です。",
            en = "Unread perhaps, but lost.",
          },
        },
      },
      category {
        ja = "あたらない", en = "It does not",
        option {
          ja = "送り間違えたが、読まずに消したと確かめたメール",
          en = "A misdirected mail, confirmed as deleted unread",
          feedback = {
            ja = "確かめた記録を残しておきます。",
            en = "Keep a record of the confirmation.",
          },
        },
        option {
          ja = "壊れたが、控えから全部戻せた顧客データ",
          en = "Customer data that broke and was fully restored",
          feedback = { ja = "失われた物がありません。", en = "Nothing was lost." },
        },
      },
    },

    matrix {
      id = "duty",
      review = { "which", "which-case", "small" },
      stem = {
        ja = "個人情報保護委員会への報告は、義務ですか。",
        en = "Must it be reported to the Commission?",
      },
      points = {
        { ja = "義務", en = "Yes, by law" },
        { ja = "義務ではない", en = "Not by law" },
      },
      row {
        answer = 2,
        ja = "理髪店が、予約の確認を1人だけ別の客に送った",
        en = "A barber sent one booking to another customer",
        feedback = {
          ja = "おわびと記録は要ります。悪意も、配慮の要る情報もなく、1人です。",
          en = "Apologize and record it. No malice, nothing sensitive, one person.",
        },
      },
      row {
        answer = 1,
        ja = "通販の会社が侵入され、25人分のカード番号を見られたおそれがある",
        en = "A mail-order firm was broken into; 25 card numbers may have been seen",
        feedback = {
          ja = "お金の被害のおそれも、悪意のおそれもあります。1人からの対象です。",
          en = "Money and malice: each counts from one person.",
        },
      },
      row {
        answer = 1,
        ja = "車上荒らしで、名刺管理の入ったパソコン（暗号化なし）を盗まれた",
        en = "A laptop with contacts, not encrypted, was stolen from a car",
        feedback = {
          ja = "盗難は悪意のおそれにあたり、人数を問いません。",
          en = "Theft is malice; numbers do not matter.",
        },
      },
      row {
        answer = 2,
        ja = "800人への案内を、家族の名前を取り違えて送った",
        en = "A notice to 800 people mixed up family names",
        feedback = {
          ja = "数が多いと迷いますが、1,000人を超えず、ほかの三つにもあたりません。",
          en = "Many, but not over 1,000, and none of the other three.",
        },
      },
    },

    gaps {
      id = "terms",
      review = { "clock" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentence." },
      sentence = {
        ja = "不正アクセスで名簿が漏れたおそれがあります。速報はおおむね{first}以内、確報は{\z
              final}以内です。",
        en = "A list may have leaked through a break-in. The first report is due within about \z
              {first}, the final one within {final}.",
      },
      gap {
        id = "first",
        wrong {
          ja = "30日", en = "30 days",
          feedback = { ja = "それは確報の期限です。", en = "That is for the final report." },
        },
        right { ja = "3〜5日", en = "3 to 5 days" },
        wrong {
          ja = "24時間", en = "24 hours",
          feedback = {
            ja = "早いほどよいのですが、法律の目安はもう少し先です。",
            en = "Sooner is good, but the law allows a little more.",
          },
        },
      },
      gap {
        id = "final",
        right { ja = "60日", en = "60 days" },
        wrong {
          ja = "90日", en = "90 days",
          feedback = { ja = "それでは遅れます。", en = "That is too late." },
        },
        wrong {
          ja = "30日", en = "30 days",
          feedback = {
            ja = "ふつうはそうです。不正アクセスでは、もう少し長く取れます。",
            en = "Ordinarily, yes. After a break-in there is more time.",
          },
        },
      },
    },

    single {
      id = "not-known",
      review = { "report", "clock" },
      stem = {
        ja = "速報の期限が来ましたが、人数も原因もはっきりしません。どう書きますか。",
        en = "The first report is due. Neither number nor cause is certain. What do you write?",
      },
      wrong {
        ja = "「原因は社員の不注意、約500人」", en = "“Carelessness of staff, about 500”",
        feedback = {
          ja = "埋めたくなりますが、推測です。後で直すと信用を失います。",
          en = "One wants to fill it in. But it is a guess, and taking it back costs trust.",
        },
      },
      wrong {
        ja = "空欄のまま出さず、判明を待つ", en = "Nothing; wait until it is known",
        feedback = {
          ja = "正確にしたい誠実さです。しかし、法律は急いで求めています。",
          en = "You want to be exact. But the law asks for it now.",
        },
      },
      right {
        ja = "「原因は調査中、最大1,240人」", en = "“Cause open, up to 1,240 people”",
        feedback = { ja = "数は、分かる上限を書けば足ります。", en = "The upper limit will do." },
      },
    },

    single {
      id = "letter",
      review = { "people", "people-do" },
      stem = {
        ja = "会員のメールアドレスとパスワードが漏れました。通知の一文として、会員がいちばん助か\z
              るのはどれですか。",
        en = "Members' mail addresses and passwords leaked. Which sentence helps them most?",
      },
      hints = {
        {
          ja = "漏れた物を、犯人は次にどこで使うでしょうか。",
          en = "Where will the thief try it next?",
        },
      },
      right {
        ja = "同じパスワードを使う所で、全部お変えください",
        en = "Change this password everywhere you use it",
        feedback = {
          ja = "被害はたいてい、ほかのサイトで起きます。",
          en = "The harm mostly comes on other sites.",
        },
      },
      wrong {
        ja = "当社のパスワードは、すべて無効にしました",
        en = "We have made all passwords for our site invalid",
        feedback = {
          ja = "会社のした事として要る一文です。ほかのサイトの危険は残ります。",
          en = "True and needed. The danger on other sites remains.",
        },
      },
      wrong {
        ja = "現在のところ、悪用は確かめられていません", en = "So far no misuse has been found",
        feedback = {
          ja = "安心してもらいたくなります。読んだ人は、何もしなくてよいと思います。",
          en = "It soothes, and people think they need do nothing.",
        },
      },
    },

    single {
      id = "payroll",
      review = { "entrusted", "which" },
      stem = {
        ja = "給与計算を任せた会社から「侵入され、御社の社員30人分が見られたかもしれない」と電話\z
              がありました。自社の報告はどうなりますか。",
        en = "Your payroll firm calls: “We were broken into; data of your 30 people may have \z
              been seen.” And your own report?",
      },
      wrong {
        ja = "漏らした会社が出すので、要らない", en = "Not needed; they will report",
        feedback = {
          ja = "原因は相手でも、預けた側の義務は残ります。",
          en = "They caused it, but your duty remains.",
        },
      },
      right {
        ja = "預けた側として、出す", en = "Needed; you own the data",
        feedback = {
          ja = "電話を受けた日から数えます。社員にも伝えます。",
          en = "The days run from the call. Tell your people as well.",
        },
      },
      wrong {
        ja = "30人なので、要らない", en = "Not needed; it is 30 people",
        feedback = {
          ja = "悪意によるおそれは、1人から対象です。",
          en = "With malice one person is enough.",
        },
      },
    },

    true_false {
      id = "boss-day",
      review = { "clock" },
      stem = {
        ja = "月曜に受注の担当が気づき、木曜に社長が知った。速報の日数は木曜から数える。",
        en = "The order desk noticed on Monday; the boss heard on Thursday. The days of the \z
              first report count from Thursday.",
      },
      answer = false,
      feedback = {
        ja = "どの部署でも、知った日から数えます。だから、その日のうちに上へ伝えることが大切です。",
        en = "They count from when any department knew. That is why word must go up the same day.",
      },
    },

    true_false {
      id = "no-duty",
      review = { "small" },
      stem = {
        ja = "報告の義務にあたらない送り間違いなら、社内の記録も要らない。",
        en = "If a misdirected mail need not be reported, it need not be recorded either.",
      },
      answer = false,
      feedback = {
        ja = "記録がないと、同じ事が三度起きても気づけません。",
        en = "Without records nobody sees that it is the third time.",
      },
    },
  },
}
