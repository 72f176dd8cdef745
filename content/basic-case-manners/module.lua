module {
  id = "basic-case-manners",
  version = 1,
  minutes = 12,
  title = { ja = "事例：ネットマナーとメール", en = "Case: manners on the net and in mail" },
  summary = {
    ja = "急いで送る案内、間違えた後の一手、怒りのメールへの返事を体験し、被害を広げない動き方\z
          を身につけます。",
    en = "Live through a hasty announcement, the first move after a mistake and an angry \z
          reply, and learn how not to make it worse.",
  },
  trade = { ja = "住宅リフォーム", en = "Home renovation" },
  people = 12,

  scenario {
    id = "open-house",
    title = { ja = "金曜の夕方の案内", en = "The Friday announcement" },
    scene {
      id = "friday",
      title = { ja = "金曜日、17時50分", en = "Friday, 17:50" },
      paragraph {
        ja = "リフォームのA社は12人。事務の三浦さんは、見学会の案内を**客180人**に送るところです。",
        en = "Firm A, renovations, has 12 people. Ms Miura is about to send **180 customers** an \z
              invitation.",
      },
      figure {
        picture = "draft.svg",
        description = {
          ja = "書きかけのメールの画面。宛先に大勢、下にCcの欄、件名、本文、添付、送信のボタン。",
          en = "A draft on the screen: many people as receivers, a Cc field, a subject, text, \z
                an attachment, a send button.",
        },
        labels = {
          { x = 0.3, y = 0.385, width = 0.48, ja = "Cc・Bcc", en = "Cc, Bcc" },
          { x = 0.72, y = 0.513, width = 0.3, ja = "件名", en = "Subject" },
        },
      },
    },

    scene {
      id = "ten-minutes",
      title = { ja = "迎えまで、あと10分", en = "Ten minutes to go" },
      paragraph {
        ja = "18時には保育園へ迎えに出ます。案内は「今日中」と決めていました。",
        en = "At 18:00 she must fetch her child. She meant to send it today.",
      },
      single {
        id = "how-to-send",
        stem = { ja = "三浦さんなら、どうしますか。", en = "In her place, what do you do?" },
        option {
          id = "to",
          ja = "宛先（To）に180人を入れたまま、送る", en = "Send it with the 180 in To",
          leads = "all-see",
          feedback = {
            ja = "毎月の社内連絡と同じ送り方で、手が覚えています。急ぐほど、いつもの形になります。",
            en = "It is how she writes to colleagues, and her hands know it. In a hurry one \z
                  does the usual.",
          },
        },
        option {
          id = "bcc",
          ja = "宛先をBccに移して、送る", en = "Move the 180 to Bcc and send it",
          leads = "attached",
          feedback = {
            ja = "宛先には気づけました。ただ、時間がなく、添付は開いていません。",
            en = "She thought of the addresses. But there was no time to open the attachment.",
          },
        },
        option {
          id = "wait",
          ja = "下書きに残し、月曜に同僚と見て送る",
          en = "Keep the draft; look at it with a colleague on Monday",
          leads = "monday",
          feedback = {
            ja = "「今日中」は、自分で決めた締め切りでした。",
            en = "“Today” was a deadline that she had set herself.",
          },
        },
      },
    },

    scene {
      id = "all-see",
      title = { ja = "送信の後", en = "After sending" },
      paragraph {
        ja = "送った瞬間、180人の全員に、**全員のアドレス**が見えるようになりました。しかも、添付\z
              の「見学会.xlsx」はちらしではなく、去年の来場者40人の名簿でした。",
        en = "The moment it went, all 180 could see **all addresses**. Worse, the attachment \z
              “openhouse.xlsx” was not the leaflet but last year's list of 40 visitors.",
      },
      figure {
        picture = "all-see.svg",
        description = {
          ja = "一通の手紙を囲む八人が、互いに赤い線でつながっている。",
          en = "Eight people around one letter, joined by red lines.",
        },
      },
      leads = "phone",
    },

    scene {
      id = "attached",
      title = { ja = "添付は、ちらしではなかった", en = "It was not the leaflet" },
      paragraph {
        ja = "Bccにしたので、宛先は見えません。けれども、添付の「見学会.xlsx」は、**去年の来場\z
              者40人の名簿**でした。ちらしと名前が似ていました。",
        en = "In Bcc, nobody sees the addresses. But the attachment “openhouse.xlsx” is **last \z
              year's list of 40 visitors**. Its name was like the leaflet's.",
      },
      note {
        ja = "名簿には、住所と電話番号がありました。",
        en = "The list has addresses and phone numbers.",
      },
      leads = "phone",
    },

    scene {
      id = "phone",
      title = { ja = "18時20分、駅で電話が鳴る", en = "18:20, the phone rings at the station" },
      paragraph {
        ja = "客からです。「ほかの方の情報が見えていますよ」。保育園の閉まる時間が近づいています。",
        en = "A customer: “I can see other people's data.” The nursery is about to close.",
      },
      single {
        id = "first-move",
        stem = { ja = "最初に何をしますか。", en = "What comes first?" },
        option {
          id = "sorry-all",
          ja = "スマホで、全員におわびと削除のお願いを送る",
          en = "From the phone, send everyone an apology and ask them to delete it",
          leads = "storm",
          feedback = {
            ja = "早く直したい気持ちは自然です。一人で急いだので、宛先をよく見られませんでした。",
            en = "One wants to mend it quickly. Alone and in haste, she did not look at the \z
                  addresses.",
          },
        },
        option {
          id = "later",
          ja = "電話の客に謝り、月曜に考えることにする",
          en = "Apologize to the caller, and think on Monday",
          leads = "weekend",
          feedback = {
            ja = "一人だけなら収まる、と思いたくなります。ほかの179人にも、もう届いています。",
            en = "Perhaps it is just one, one hopes. The other 179 have it, too.",
          },
        },
        option {
          id = "boss",
          ja = "上司に電話し、起きたことをそのまま話す",
          en = "Phone the boss and say what happened",
          leads = "together",
          feedback = {
            ja = "言いにくいことほど、早い一本の電話が効きます。",
            en = "The harder it is to say, the more an early call helps.",
          },
        },
      },
    },

    scene {
      id = "storm",
      title = { ja = "「全員に返信」が止まらない", en = "“Reply all” does not stop" },
      paragraph {
        ja = "小さな画面で急いだので、おわびは**全員がToに入って**いました。客が次々に全員へ返\z
              信します。「外してください」。月曜の朝、怒りのメールが届きました。",
        en = "On the small screen, in haste, **all went into To**. Customers reply to all: \z
              “Take me off.” On Monday an angry mail comes in.",
      },
      leads = "angry",
    },

    scene {
      id = "weekend",
      title = { ja = "週末に広がる", en = "It spreads over the weekend" },
      paragraph {
        ja = "土曜、客の一人が画面の写真をSNSに載せました。会社は月曜の朝、怒りのメールで初め\z
              て知りました。",
        en = "On Saturday a customer posts a picture of the screen. The firm learns of it on \z
              Monday, from an angry mail.",
      },
      leads = "angry",
    },

    scene {
      id = "angry",
      title = { ja = "「これは、どういうことですか」", en = "“What is the meaning of this?”" },
      paragraph {
        ja = "メールは長く、きつい言葉もあります。三浦さんは、事情を分かってほしいと思いました。",
        en = "The mail is long and harsh in places. Ms Miura wants to be understood.",
      },
      single {
        id = "reply",
        stem = { ja = "どう返しますか。", en = "How do you answer?" },
        option {
          id = "explain",
          ja = "事情を説明する長い返信を、すぐ書いて送る",
          en = "Write a long reply at once, explaining everything",
          leads = "flames",
          feedback = {
            ja = "誤解を解きたくて書きます。しかし、説明の一行が言い訳に読まれ、文字は残ります。",
            en = "One wants to clear things up. But a line of explanation reads as an excuse, \z
                  and it stays in writing.",
          },
        },
        option {
          id = "talk",
          ja = "上司と相談し、二人で電話をかけて聞く",
          en = "Talk to the boss, then phone together and listen",
          leads = "together",
          feedback = {
            ja = "声なら、相手が何に怒っているのかを聞けます。",
            en = "By voice you can hear what the anger is about.",
          },
        },
      },
    },

    scene {
      id = "together",
      title = { ja = "二人で動く", en = "Two people at work" },
      paragraph {
        ja = "上司は責めずに言いました。「まず、何が誰に見えたかを書こう」。二人は事実を書き出し\z
              、手分けして一人ずつにおわびを送りました。報告が要るかも、個人情報保護委員会の案内\z
              で確かめました。",
        en = "The boss did not blame her: “First, let us write down what was seen by whom.” They \z
              did, shared the work of writing to each customer separately, and checked with the \z
              guidance of the Personal Information Protection Commission whether to report it.",
      },
    },

    scene {
      id = "causes",
      title = { ja = "何が、これを招いたか", en = "What led to this?" },
      paragraph {
        ja = "翌週、全員で振り返りました。宛先も添付も、間違えやすい形でした。「不注意」で終わ\z
              らせませんでした。",
        en = "The next week everybody looked back. Addresses and attachment had both been easy to \z
              get wrong. They did not stop at “careless”.",
      },
      multiple {
        id = "what-led",
        stem = {
          ja = "こうした事故を招くものを、すべて選んでください。",
          en = "Choose all that leads to accidents like this.",
        },
        right {
          ja = "大勢に送る道具が、ふだんのメールだけだった",
          en = "Ordinary mail was the only tool for writing to many",
          feedback = {
            ja = "人の注意だけに頼る道具でした。", en = "The tool relied on attention alone.",
          },
        },
        wrong {
          ja = "案内を送る客が、180人と多かった", en = "There were as many as 180 customers",
          feedback = {
            ja = "多いほど影響は広がります。けれども、2人でも同じ間違いは起こります。",
            en = "More are hit. But the same slip happens with two.",
          },
        },
        right {
          ja = "宛先と添付を、二人目が見る決まりがなかった",
          en = "No rule that a second person looks",
          feedback = {
            ja = "一人で気づくのは、急ぐほど難しくなります。",
            en = "Alone and in haste, one does not see it.",
          },
        },
        right {
          ja = "ちらしと名簿が、似た名前で同じ所にあった",
          en = "Leaflet and list lay together, with similar names",
          feedback = {
            ja = "見分けにくい置き方が、間違いを待っていました。",
            en = "That was a mistake waiting to happen.",
          },
        },
        wrong {
          ja = "三浦さんが、子どもを迎えに行った", en = "Ms Miura had to fetch her child",
          feedback = {
            ja = "急ぐ事情は誰にでもあります。急いでも起きない形にするのが対策です。",
            en = "Everybody is in a hurry at times. It must work even then.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "手を原因に合わせる", en = "Measures that fit the causes" },
      paragraph {
        ja = "会社は、原因ごとに一つずつ手を決めました。",
        en = "The firm settled one measure for each cause.",
      },
      match {
        id = "match-measures",
        stem = { ja = "どの原因に、どの手が効きますか。", en = "Which measure for which cause?" },
        pair {
          ja = "宛先の欄に、全員を入れて送れる", en = "All can be put into the address field",
          with = { ja = "一人ずつ届く配信サービス", en = "A mailing service that writes to each" },
          feedback = {
            ja = "間違える欄がなくなります。", en = "The field for the mistake is gone.",
          },
        },
        pair {
          ja = "一人で最後まで送れる", en = "One person can send it alone",
          with = { ja = "社外の一斉送信は二人で", en = "Two people for mass mails" },
          feedback = { ja = "もう一人の目が入ります。", en = "A second pair of eyes." },
        },
        pair {
          ja = "名簿とちらしを取り違える", en = "List and leaflet get mixed up",
          with = { ja = "名簿を別の場所に置く", en = "Keep the list elsewhere" },
          feedback = { ja = "手の届く所に並べません。", en = "They no longer lie side by side." },
        },
        also = { { ja = "急がないよう朝礼で話す", en = "Tell all not to hurry" } },
      },
    },

    scene {
      id = "repaired",
      title = { ja = "一か月後", en = "A month later" },
      paragraph {
        ja = "客のほとんどは残りました。「正直に話してくれた」と言う人もいました。電話とおわび\z
              に使った時間は、三日分でした。",
        en = "Most customers stayed. Some said: “You told us honestly.” Calls and apologies \z
              took three days of work.",
      },
      ending = "mixed",
    },

    scene {
      id = "flames",
      title = { ja = "返信の写真", en = "A picture of the reply" },
      paragraph {
        ja = "「弊社だけの責任とは言えませんが」。その一行の写真がSNSに載り、見学会は中止にな\z
              りました。",
        en = "“One cannot say that it is our fault alone.” A picture of that line went round, \z
              and the open house was called off.",
      },
      single {
        id = "why-flames",
        stem = { ja = "火を大きくしたのは、何ですか。", en = "What fanned the flames?" },
        wrong {
          ja = "返信が、1日遅れた", en = "The reply came a day late",
          feedback = {
            ja = "返信はすぐでした。早さではなく、書き方と道の選び方です。",
            en = "It came at once. Speed was not the trouble, but the wording and the channel.",
          },
        },
        right {
          ja = "怒りへの返事を、一人で文字にした",
          en = "An angry mail was answered alone, in writing",
          feedback = {
            ja = "もう一人に読んでもらうか、電話にすれば、防げました。",
            en = "A second reader or a phone call would have helped.",
          },
        },
        wrong {
          ja = "会社が、SNSを使っていなかった", en = "The firm did not use social media",
          feedback = {
            ja = "使っていれば反論できた、と思えます。しかし、言い合いはもっと広がります。",
            en = "It seems that one could have answered there. But arguments spread further still.",
          },
        },
      },
      ending = "bad",
    },

    scene {
      id = "monday",
      title = { ja = "月曜日、9時10分", en = "Monday, 9:10" },
      paragraph {
        ja = "同僚が下書きを見て言いました。「添付、名簿になってるよ」。二人で直し、配信サービス\z
              に申し込みました。まず自分たちに送り、それから客に送りました。1時間でした。",
        en = "A colleague looks at the draft: “You have attached the customer list.” They mend \z
              it, sign up with a mailing service, try it on themselves and then send it. It took \z
              an hour.",
      },
      note {
        ja = "申し込みの数は、例年と変わりませんでした。",
        en = "As many people signed up as in other years.",
      },
      ending = "good",
    },

    debrief {
      paragraph {
        ja = "急ぐ人は、いつもの形で動きます。だから、**いつもの形**のほうを安全にします。",
        en = "In a hurry people do the usual. So make **the usual** safe.",
      },
      list {
        {
          ja = "社外の大勢には、配信サービスで一人ずつ",
          en = "Many outsiders: a mailing service, one by one",
        },
        { ja = "名簿は、送る物と別の場所に", en = "Keep lists apart from what is sent" },
        { ja = "間違えたら、直す前に知らせる", en = "Made a mistake? Tell before you mend" },
        { ja = "怒りには、二人で、声で", en = "Anger: two people, by voice" },
      },
    },
  },

  page {
    id = "after-mistake",
    title = { ja = "間違えた後の三つの順番", en = "After a mistake: three things in order" },
    steps {
      {
        ja = "**知らせる** 上司か担当に、今すぐ",
        en = "**Tell** the boss or the person in charge, now",
      },
      {
        ja = "**書き出す** 何が、誰に、いつ見えたか",
        en = "**Write down** what was seen, by whom, when",
      },
      {
        ja = "**届ける** 本人へのおわびと、必要な報告",
        en = "**Reach out:** apologize to those concerned, and report if needed",
      },
    },
    paragraph {
      ja = "漏れた個人データの中身や人数によっては、個人情報保護委員会への報告が義務です。",
      en = "Depending on kind and number, leaks of personal data must be reported to the \z
            Personal Information Protection Commission.",
    },
    note {
      ja = "最初の報告（速報）の目安は、知ってから3〜5日です。週明けまで待つ余裕は、あまりあり\z
            ません。",
      en = "The first report is due within about 3 to 5 days: little time to wait for Monday.",
    },
  },

  page {
    id = "angry-mail",
    title = { ja = "怒りのメールには、すぐ書かない", en = "Do not write back at once" },
    figure {
      picture = "cool.svg",
      description = {
        ja = "左に赤い手紙と稲妻、中央に時計と下書き、右に電話と人。矢印が左から右へ続く。",
        en = "A red letter and lightning, then a clock and a draft, then a phone and a person, \z
              joined by arrows.",
      },
      labels = {
        { x = 0.172, y = 0.87, width = 0.28, ja = "届く", en = "It comes" },
        { x = 0.5, y = 0.87, width = 0.28, ja = "待つ", en = "Wait" },
        { x = 0.828, y = 0.87, width = 0.28, ja = "話す", en = "Talk" },
      },
    },
    list {
      {
        ja = "送り先を空にして、下書きだけ書いてよい",
        en = "You may write a draft, with no address in it",
      },
      {
        ja = "もう一人に読んでもらう。言い訳に読める行を消す",
        en = "Let somebody read it; delete what sounds like an excuse",
      },
      {
        ja = "できれば電話にする。まず最後まで聞く",
        en = "Better still, phone. First listen to the end",
      },
      { ja = "事実と、次に知らせる日を伝える", en = "Say the facts, and when you will tell more" },
    },
    paragraph {
      ja = "文字は顔が見えません。普通に書いたつもりでも、**冷たく**読まれます。",
      en = "Writing has no face. What was meant as plain reads as **cold**.",
    },
    example {
      ja = "「ご確認ください」だけの返事が、命令に読まれて話がこじれました。",
      en = "“Please check.” Read as an order, it made things worse.",
    },
  },

  page {
    id = "public",
    title = { ja = "ネットの言葉は、会社の外まで届く", en = "Words on the net travel" },
    grid {
      { { ja = "したくなること", en = "Tempting" }, { ja = "起きること", en = "What happens" } },
      {
        { ja = "客の愚痴を、友人だけに書く", en = "Moan about a customer to friends" },
        { ja = "写真に撮られ、本人に届く", en = "A picture of it reaches the customer" },
      },
      {
        { ja = "現場の写真を載せる", en = "Post a photo of the site" },
        { ja = "表札や住所が読める", en = "The name at the door can be read" },
      },
      {
        { ja = "悪い口コミに言い返す", en = "Hit back at a bad review" },
        { ja = "言い返した文が広まる", en = "Your answer goes round" },
      },
    },
    paragraph {
      ja = "載せる前に、**客の隣で読み上げられるか**を考えます。",
      en = "Before posting, ask: **could I read it aloud beside the customer?**",
    },
  },

  page {
    id = "posted",
    title = { ja = "間違えて載せたら", en = "Posted by mistake" },
    allow = { untested = "the question on the page asks for it" },
    paragraph {
      ja = "まず消します。何を、どこに、何分出していたかを書き留めます。",
      en = "First take it down. Note what was shown, where, and for how long.",
    },
    true_false {
      id = "check-delete", answer = false,
      stem = {
        ja = "間違えて載せた写真も、1分で消せば、誰にも残らない。",
        en = "A photo posted by mistake and deleted within a minute is gone for everybody.",
      },
      feedback = {
        ja = "その1分に保存した人がいるかもしれません。消した上で、会社に知らせます。",
        en = "Somebody may have saved it in that minute. Delete it, and tell the firm.",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = { ja = "全問正解で修了です。", en = "You complete it with every answer right." },
    order {
      id = "after", review = { "after-mistake", "together", "repaired" },
      stem = {
        ja = "客の名簿を、別の客に添付してしまいました。行う順に並べてください。",
        en = "You attached the customer list to a mail to one customer. Put the steps into order.",
      },
      feedback = {
        ja = "知らせる、書き出す、届ける、の順です。", en = "Tell, write down, reach out.",
      },
      option { ja = "上司に電話する", en = "Phone the boss" },
      option { ja = "何が誰に見えたかを書き出す", en = "Write down what was seen by whom" },
      option { ja = "名簿の人たちにおわびを伝える", en = "Apologize to the people on the list" },
    },

    single {
      id = "next-time", review = { "monday", "measures", "friday", "attached", "all-see" },
      stem = {
        ja = "次の見学会でも、忙しい金曜に一人で180人に送りそうです。どの手がいちばん効きますか。",
        en = "Next time, too, one person may have to write to 180 on a busy Friday. Which \z
              measure helps most?",
      },
      wrong {
        ja = "送る前に三回読み返すと、紙に書いて貼る",
        en = "Put up a note: read it three times before sending",
        feedback = {
          ja = "すぐできますが、急ぐときに抜けるのが読み返しです。",
          en = "Easily done, but re-reading is what one skips in a hurry.",
        },
      },
      wrong {
        ja = "間違えたときにすぐ送る、おわびの文を用意しておく",
        en = "Keep an apology ready, to be sent at once",
        feedback = {
          ja = "用意は大切ですが、事故は減りません。",
          en = "Good to have, but it prevents nothing.",
        },
      },
      right {
        ja = "配信サービスを使い、二人目が押すと出る形にする",
        en = "A mailing service, released by a second person",
        feedback = {
          ja = "急いでも、一人では間違いが外に出ません。",
          en = "Even in a hurry, one person alone cannot let it out.",
        },
      },
      wrong {
        ja = "大事な案内は、事務ではなく社長だけが送る", en = "Let the owner send important mails",
        feedback = {
          ja = "責任は重くなりますが、社長も急ぎ、同じ欄に入れます。",
          en = "More responsibility, but the owner is in a hurry, too.",
        },
      },
    },

    match {
      id = "cause-fit", review = { "causes", "measures" },
      stem = { ja = "原因に合う手を選んでください。", en = "Match each cause with its measure." },
      pair {
        ja = "スマホで急ぎ、全員をToに入れた",
        en = "In a hurry on the phone, all went into To",
        with = { ja = "一人ずつ届く道具", en = "A tool that writes to each one" },
        feedback = {
          ja = "ほかの人が入る欄をなくします。", en = "There is no field for the others.",
        },
      },
      pair {
        ja = "添付を、送った本人しか見ていない", en = "Nobody but the sender saw the attachment",
        with = { ja = "社外への一斉送信は二人で", en = "Two people for mails to many" },
        feedback = {
          ja = "作った本人は、正しいと思い込みます。", en = "Whoever made it believes it is right.",
        },
      },
      pair {
        ja = "ちらしと名簿のファイル名が似ていた", en = "Leaflet and list had similar file names",
        with = { ja = "名簿の置き場所を分ける", en = "Keep the list elsewhere" },
        feedback = {
          ja = "選ぶ所に並べなければ、取り違えません。",
          en = "What does not lie side by side is not mixed up.",
        },
      },
      also = { { ja = "パスワードの変更", en = "A new password" } },
    },

    categorize {
      id = "angry-do", review = { "angry-mail", "angry", "flames" },
      stem = {
        ja = "怒りのメールが来ました。することと、しないことに分けてください。",
        en = "An angry mail has come. Sort what to do from what not to do.",
      },
      feedback = {
        ja = "急がず、一人で書かず、声で聞きます。",
        en = "Take your time, do not write alone, and listen.",
      },
      category {
        ja = "する", en = "Do",
        option { ja = "同僚に、下書きを読んでもらう", en = "Let a colleague read the draft" },
        option { ja = "電話をかけ、最後まで聞く", en = "Phone, and listen to the end" },
        option { ja = "次に知らせる日を伝える", en = "Say when you will tell more" },
      },
      category {
        ja = "しない", en = "Do not",
        option {
          ja = "忘れないうちに、夜のうちに返信する", en = "Reply that night, before you forget",
          feedback = {
            ja = "夜の文は、朝読むときつく見えます。",
            en = "What is written at night reads harsh in the morning.",
          },
        },
        option {
          ja = "こちらの事情を、先に詳しく書く", en = "Begin with our side of it, in detail",
          feedback = {
            ja = "分かってほしい説明ほど、言い訳に読まれます。",
            en = "An appeal for understanding reads as an excuse.",
          },
        },
      },
    },

    multiple {
      id = "recall-all", review = { "storm", "phone", "weekend" },
      stem = {
        ja = "一斉メールを間違えた直後です。被害を広げる動きを、すべて選んでください。",
        en = "A mass mail just went wrong. Choose every move that makes it worse.",
      },
      right {
        ja = "同じ宛先に、急いで取り消しを送る", en = "Send a recall to the same addresses at once",
        feedback = {
          ja = "同じ間違いが重なり、全員への返信も始まります。",
          en = "It repeats the mistake and starts replies to all.",
        },
      },
      right {
        ja = "苦情が来るまで、様子を見る", en = "Wait until somebody complains",
        feedback = {
          ja = "静かな間に広がり、知るのが最後になります。",
          en = "It spreads quietly, and you are the last to know.",
        },
      },
      wrong {
        ja = "上司に電話してから、帰り道を急ぐ", en = "Phone the boss, then hurry home",
        feedback = {
          ja = "知らせた後なら、二人で分けて動けます。",
          en = "Once told, two people can share the work.",
        },
      },
      wrong {
        ja = "何を送ったか、送信済みを開いて写す", en = "Open the sent mail and note what went out",
        feedback = {
          ja = "事実を書き出す、よい動きです。", en = "Writing down the facts is right.",
        },
      },
    },

    true_false {
      id = "own-words", review = { "public" }, answer = true,
      stem = {
        ja = "悪い口コミに言い返すと、店の返事のほうが広まることがある。",
        en = "When you hit back at a bad review, it may be your answer that goes round.",
      },
      feedback = {
        ja = "返すなら、客の隣で読み上げられる文にします。",
        en = "If you answer, write what you could read aloud beside the customer.",
      },
    },
  },
}
