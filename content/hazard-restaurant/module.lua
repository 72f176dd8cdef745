-- Hazard prediction after the drills of seed 003 (lines 565-600, 2.4):
-- a reservation account taken over.

module {
  id = "hazard-restaurant",
  version = 1,
  minutes = 6,
  title = {
    ja = "危険予知：予約サイトからの苦情",
    en = "Hazard drill: a complaint on the booking site",
  },
  summary = {
    ja = "満席の夜に届く苦情の知らせから、店の名でにせのメッセージが出るまでをたどり、開き方と止\z
          め方を身につけます。",
    en = "From a complaint on a full night to false messages in your name: learn how to open \z
          such notices, and how to stop what follows.",
  },
  trade = { ja = "飲食店", en = "Restaurant" },
  people = 5,

  scenario {
    id = "full-house",
    title = { ja = "満席の土曜", en = "A full house" },

    scene {
      id = "kitchen",
      title = { ja = "土曜18時40分、満席", en = "Saturday, 6.40 p.m., full" },
      paragraph {
        ja = "A店は5人で営む和食の店。あなたは店主です。予約の8割は、予約サイトから入ります。",
        en = "You own a Japanese restaurant where five people work. Eight bookings in ten come \z
              through a site.",
      },
      hotspot {
        id = "see-danger",
        picture = "kitchen.svg",
        stem = {
          ja = "予約を乗っ取られるきっかけになる物を、すべて選んでください。",
          en = "What could let somebody take over your bookings? Choose all.",
        },
        description = {
          ja = "店の台。左から、鍋、紙の予約帳、付せんの貼られた皆で使うタブレット、赤いボタンの\z
                知らせが出たスマホ。",
          en = "On the counter: a pot, a booking book, a shared tablet with a note on it, and a \z
                phone with an urgent message and a red button.",
        },
        wrong {
          x = 0.045,
          y = 0.325,
          width = 0.225,
          height = 0.45,
          ja = "煮えている鍋",
          en = "The pot on the fire",
          feedback = {
            ja = "火の用心は大事です。予約とは別の話です。",
            en = "Mind the fire, but it is no matter of bookings.",
          },
        },
        wrong {
          x = 0.295,
          y = 0.49,
          width = 0.175,
          height = 0.285,
          ja = "紙の予約帳",
          en = "The booking book",
          feedback = {
            ja = "サイトが使えない夜の助けになります。",
            en = "It helps on a night without the site.",
          },
        },
        right {
          x = 0.505,
          y = 0.325,
          width = 0.245,
          height = 0.45,
          ja = "皆で使うタブレットと付せん",
          en = "The shared tablet and its note",
          feedback = {
            ja = "一つのIDと、貼られたパスワード。",
            en = "One account, and its password on a note.",
          },
        },
        right {
          x = 0.788,
          y = 0.25,
          width = 0.163,
          height = 0.5,
          ja = "急がせる知らせ",
          en = "The urgent message",
          feedback = {
            ja = "忙しい夜ほど、ボタンを押します。",
            en = "On a busy night one presses the button.",
          },
        },
      },
    },

    scene {
      id = "complaint",
      title = { ja = "「24時間以内に返信を」", en = "“Answer within 24 hours”" },
      figure {
        picture = "fake.svg",
        description = {
          ja = "赤い印の付いた手紙から、サインインの画面へ、さらに鍵を持った覆面の人物へ矢印が進\z
                む。",
          en = "From a marked letter an arrow leads to a sign-in page, and on to a masked \z
                person with a key.",
        },
        labels = {
          { x = 0.15, y = 0.83, width = 0.26, ja = "苦情の知らせ", en = "Complaint" },
          { x = 0.51, y = 0.83, width = 0.3, ja = "にせの画面", en = "False page" },
        },
      },
      paragraph {
        ja = "予約サイトの名で、メールです。「お客様から、料理に虫が入っていたと苦情がありました\z
              。**24時間以内に返信がないと、掲載を止めます**。」下に「写真を見て返信」のボタン。",
        en = "A mail in the site's name: “A guest found an insect in the food. **Without an \z
              answer in 24 hours your page is taken down.**” Below, a button: “See the picture \z
              and answer”.",
      },
    },

    scene {
      id = "button",
      title = { ja = "次の料理が待っている", en = "The next dish is waiting" },
      paragraph {
        ja = "昨日の客かもしれません。星の数が気になります。",
        en = "It may be a guest of yesterday's. You think of your stars.",
      },
      single {
        id = "open-how",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "press",
          leads = "signed",
          ja = "赤いボタンを押し、サインインして読む",
          en = "Press the button, sign in and read",
          feedback = {
            ja = "客の声に早く応えたい、店主の気持ちです。画面は本物の写しで、鍵だけが別の人へ行\z
                  きました。",
            en = "You want to answer your guests. The page was a copy, and your key went to \z
                  somebody else.",
          },
        },
        option {
          id = "app",
          leads = "nothing",
          ja = "いつものアプリを開き、知らせを見る",
          en = "Open the usual app and look there",
          feedback = {
            ja = "同じ手間で、行き先を自分で選べます。",
            en = "The same work, and you choose where you go.",
          },
        },
        option {
          id = "staff",
          leads = "signed",
          ja = "若いスタッフに、返信を頼む",
          en = "Ask the young cook to answer it",
          feedback = {
            ja = "得意な人に任せるのは自然です。任された人は、店主の頼みなので疑いません。",
            en = "It is natural to leave it to someone who is good at it. But a person whom the \z
                  owner asks does not doubt it.",
          },
        },
      },
    },

    scene {
      id = "signed",
      title = { ja = "「エラーが発生しました」", en = "“An error has occurred”" },
      leads = "messages",
      paragraph {
        ja = "IDとパスワード、届いた6けたの番号を入れると、エラーが出て、元の画面に戻りました。後\z
              でやり直すことになり、厨房は料理に戻ります。",
        en = "Account, password and the six digits that arrived were typed in; then an error \z
              appeared, and the page went back. It was put off, and the kitchen went on.",
      },
      note {
        ja = "**番号まで写し取る画面**があります。そっくりの画面は、見た目では分かりません。",
        en = "Some pages **pass even the code on**. A copy cannot be told by its looks.",
      },
    },

    scene {
      id = "nothing",
      title = { ja = "アプリには、苦情がない", en = "No complaint in the app" },
      paragraph {
        ja = "本物の管理画面に、そんな知らせはありません。にせのメールでした。",
        en = "The real booking page shows no such notice. The mail was false.",
      },
      single {
        id = "then-what",
        stem = {
          ja = "閉店は23時です。どうしますか。",
          en = "You close at eleven. What do you do?",
        },
        option {
          id = "delete",
          leads = "sunday-cook",
          ja = "メールを消して、料理に戻る",
          en = "Delete it and go back to the kitchen",
          feedback = {
            ja = "だまされなかったので、終わったと思えます。同じメールは、ほかの人のスマホにも届\z
                  いていました。",
            en = "It seems over. But the same mail had gone to the others' phones.",
          },
        },
        option {
          id = "tell",
          leads = "guarded",
          ja = "皆に見せ、閉店後にパスワードを替える",
          en = "Show everyone; change the password after closing",
          feedback = {
            ja = "30秒の話と、閉店後の20分。守りが店主の目から、店の仕組みに移りました。",
            en = "Thirty seconds, and twenty minutes after closing. Now the shop is guarded, \z
                  not only you.",
          },
        },
      },
    },

    scene {
      id = "messages",
      title = {
        ja = "日曜10時、鳴りやまない電話",
        en = "Sunday, 10 a.m., the phone rings and rings",
      },
      figure {
        picture = "guests.svg",
        description = {
          ja = "覆面の人物が鍵で店の予約画面に入り、三台のスマホへ赤い矢印。それぞれの横にカード\z
                。",
          en = "With the key a masked person enters the booking page; red arrows lead to three \z
                phones, each with a card.",
        },
        labels = {
          { x = 0.45, y = 0.8, width = 0.26, ja = "店の予約画面", en = "Your bookings" },
        },
      },
      paragraph {
        ja = "「席を守るためカード番号を入れてと、お店から届いたけれど。」予約サイトの中のメッセ\z
              ージで、**店の名から、予約客86人へ**送られていました。",
        en = "“You ask for my card to keep the table?” It was sent inside the booking site, \z
              **in your name, to 86 guests**.",
      },
    },

    scene {
      id = "sunday",
      title = { ja = "開店まで、あと1時間", en = "One hour until you open" },
      paragraph {
        ja = "電話は5分おきに鳴ります。管理画面には入れません。",
        en = "The phone rings every five minutes. You cannot sign in any more.",
      },
      single {
        id = "how-stop",
        stem = { ja = "まず、どうしますか。", en = "What first?" },
        option {
          id = "answer",
          leads = "paid",
          ja = "電話に出て、一人ずつ否定する",
          en = "Answer the phone, one guest at a time",
          feedback = {
            ja = "目の前の客を大事にする、店の良さです。電話をくれない客のほうが、ずっと多いので\z
                  す。",
            en = "It is how good hosts act. But far more guests do not call.",
          },
        },
        option {
          id = "sns",
          leads = "half",
          ja = "店のSNSに注意を載せ、仕込みに戻る",
          en = "Post a warning, and go on cooking",
          feedback = {
            ja = "早く広がる方法です。予約客の多くは、店のSNSを見ていません。",
            en = "It is quick. But most of those who booked do not read it.",
          },
        },
        option {
          id = "desk",
          leads = "causes",
          ja = "サイトの窓口に止めてもらい、全員に連絡する",
          en = "Have the site stop it, and reach all 86",
          feedback = {
            ja = "止める所と、知らせる先。二手に分かれて1時間で済みました。",
            en = "Stop it, and tell them: two of you did it in an hour.",
          },
        },
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "サイトの窓口がサインインを止めました。紙の予約帳で、今日の席は分かります。",
        en = "The site stopped the account. The booking book shows today's tables.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        right {
          ja = "メールのボタンからサインインした",
          en = "The sign-in was through a mail",
          feedback = {
            ja = "行き先を、相手が選びました。",
            en = "The other side chose where you went.",
          },
        },
        wrong {
          ja = "予約サイトを使っていた",
          en = "You use a booking site",
          feedback = { ja = "客にも店にも、便利な道具です。", en = "It serves guests and you." },
        },
        right {
          ja = "一つのIDを5人で使っていた",
          en = "Five people used one account",
          feedback = {
            ja = "変だと気づいても、誰の操作か分かりません。",
            en = "Nobody could tell who did what.",
          },
        },
        right {
          ja = "番号を写し取られる方式だった",
          en = "The code could be passed on",
          feedback = {
            ja = "パスキーなら、にせの画面では使えません。",
            en = "A passkey does not work on a false page.",
          },
        },
        wrong {
          ja = "苦情を気にした",
          en = "You cared about a complaint",
          feedback = {
            ja = "気にするのは、よい店のしるしです。",
            en = "That is the mark of a good house.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "forgiven",
      paragraph {
        ja = "定休日に、5人で決めます。",
        en = "On the day off the five of you settle it.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "土曜の予約を断る", en = "No bookings on Saturdays" } },
        feedback = {
          ja = "忙しい夜に見分けることを、頼りにしない形です。",
          en = "None of it relies on sharp eyes on a busy night.",
        },
        pair {
          ja = "メールのボタン",
          en = "Buttons in mails",
          with = {
            ja = "知らせは、いつものアプリから見る",
            en = "Look at notices in the usual app",
          },
        },
        pair {
          ja = "写し取られる番号",
          en = "Codes passed on",
          with = {
            ja = "サイトがパスキーに対応なら、切り替える",
            en = "Use passkeys where the site offers them",
          },
        },
        pair {
          ja = "5人で一つのID",
          en = "One account for five",
          with = {
            ja = "一人ずつのIDにし、やめた日に消す",
            en = "One each, closed when they leave",
          },
        },
      },
    },

    scene {
      id = "forgiven",
      title = { ja = "「電話をもらえて、助かった」", en = "“Good that you called”" },
      ending = "mixed",
      paragraph {
        ja = "86人のうち3人が番号を入れましたが、カード会社に止めてもらえました。サイトと相談し\z
              、個人情報保護委員会への報告も済ませました。",
        en = "Three of the 86 had given their card, and had it stopped in time. Together with the \z
              site you reported it to the Personal Information Protection Commission.",
      },
      paragraph { ja = "次の土曜も、席は埋まりました。", en = "Next Saturday was full again." },
    },

    scene {
      id = "paid",
      title = { ja = "電話をくれなかった客", en = "Those who did not call" },
      ending = "bad",
      paragraph {
        ja = "一週間で、11人がカードを使われたと分かりました。「お店からの連絡だったから」。評価\z
              の星より、**信じてくれた人**を失いました。",
        en = "Within a week eleven guests found their cards used: “It came from you.” You lost \z
              not stars, but **people who trusted you**.",
      },
    },

    scene {
      id = "half",
      title = { ja = "見た人と、見なかった人", en = "Who saw it, and who did not" },
      ending = "mixed",
      paragraph {
        ja = "SNSを見た客は、難を逃れました。見なかった5人が番号を入れました。夜、サイトの窓口に止\z
              めてもらい、全員に電話しました。",
        en = "Guests who read it were safe. Five who did not gave their cards. That night you had \z
              the site stop it and called everyone after all.",
      },
      paragraph {
        ja = "**知らせは、届く道で**。予約の控えに、電話番号がありました。",
        en = "**Tell people where it reaches them.** Their numbers stood in the booking list.",
      },
    },

    scene {
      id = "sunday-cook",
      title = { ja = "日曜、もう一人の親切", en = "Sunday, another kind soul" },
      ending = "mixed",
      paragraph {
        ja = "休みの日、若いスタッフが同じメールに返信しようとしました。番号を入れる前に「変だ」\z
              と気づき、店主に電話しました。",
        en = "On the day off the young cook tried to answer the same mail. Before the code it \z
              felt odd, and he called you.",
      },
      paragraph {
        ja = "パスワードは、すぐに替えました。**前の晩に話していれば**、休みの日の電話は要りません\z
              でした。",
        en = "You changed the password at once. **Had you told him that night**, he need not have \z
              called.",
      },
    },

    scene {
      id = "guarded",
      title = { ja = "日曜、静かな朝", en = "Sunday, a quiet morning" },
      ending = "good",
      paragraph {
        ja = "二人のスマホに同じメールが来ていました。誰も押しません。サインインはパスキーになり、\z
              付せんは捨てました。",
        en = "Two of you had the same mail. Nobody pressed it. You sign in with a passkey now, \z
              and the note is gone.",
      },
      true_false {
        id = "code-safe",
        answer = true,
        stem = {
          ja = "6けたの番号も、にせの画面に入れると相手に使われる。",
          en = "The six digits, too, can be used by others when typed into a false page.",
        },
        feedback = {
          ja = "その番号も、すぐに本物へ入力されます。守れるのは、行き先を自分で選ぶことと、パス\z
                キーです。",
          en = "The digits are passed on at once. What helps is to choose your own way there, \z
                and passkeys.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "急ぎの知らせほど、**ボタンではなく、いつもの入口から**。乗っ取られたら、サイトに止め\z
              てもらい、客に知らせます。",
        en = "The more urgent the notice, the more it pays to take **the usual door, not the \z
              button**. Taken over? Have it stopped, and tell the guests.",
      },
      list {
        {
          ja = "見た目ではなく、行き先を自分で選ぶ",
          en = "Do not judge looks: choose your own way",
        },
        { ja = "パスキーは、にせの画面では働かない", en = "A passkey does not work on a copy" },
        { ja = "客への知らせは、一人ずつ届く道で", en = "Tell guests one by one" },
        {
          ja = "にせのメールは、その日のうちに皆に見せる",
          en = "Show a false mail to all the same day",
        },
      },
      note {
        ja = "今日の一言「入口、よし。アプリから、よし。」",
        en = "Today's call: “Right door, good! From the app, good!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    single {
      id = "hair-salon",
      review = { "button", "measures", "complaint" },
      stem = {
        ja = "美容室に、予約サイトの名で「口コミに違反がある。至急確認を」とメールが来ました。よ\z
              い動きはどれですか。",
        en = "A hair salon gets a mail in the name of its booking site: “A review breaks the \z
              rules. Check at once.” What should it do?",
      },
      wrong {
        ja = "差出人の名前が正しければ、ボタンを押す",
        en = "Press the button if the sender's name is right",
        feedback = {
          ja = "名前が合うと安心します。表示の名前は、誰でも付けられます。",
          en = "It is a comfort, but anyone can set a name.",
        },
      },
      wrong {
        ja = "画面の見た目を、前の画面と見比べてから入る",
        en = "Compare the page with the one you know, then sign in",
        feedback = {
          ja = "よく見れば分かると思えます。写しは、本物の絵を使います。",
          en = "A close look seems enough. But a copy uses the real pictures.",
        },
      },
      right {
        ja = "メールは閉じ、いつものアプリで口コミを見る",
        en = "Close the mail, and read the reviews in the app",
        feedback = {
          ja = "本当なら、そこにもあります。",
          en = "If it is true, it stands there, too.",
        },
      },
    },

    order {
      id = "taken-over",
      review = { "sunday", "causes", "forgiven" },
      stem = {
        ja = "店の名で、客ににせのメッセージが出ています。する順に並べてください。",
        en = "False messages go to guests in your name. Put the steps into order.",
      },
      feedback = {
        ja = "出続けるのを止め、客に知らせ、届け出て、落ち着いたら仕組みを替えます。",
        en = "Stop them, tell the guests, report, and then change the way you work.",
      },
      option { ja = "サイトの窓口に、送信とサインインを止めてもらう",
               en = "Have the site stop messages and sign-ins" },
      option { ja = "予約客の全員に、直接知らせる", en = "Tell every guest directly" },
      option {
        ja = "警察と個人情報保護委員会に伝える",
        en = "Tell the police and the Personal Information Protection Commission",
      },
      option {
        ja = "次の定休日に、一人ずつのIDに替える",
        en = "On the next day off, change to an account each",
      },
    },

    match {
      id = "why-work",
      review = { "causes", "measures" },
      stem = { ja = "それぞれの対策は、なぜ効きますか。", en = "Why does each measure work?" },
      feedback = {
        ja = "どれも、人の目の良さに頼らない点が同じです。",
        en = "None of them relies on good eyes.",
      },
      pair {
        ja = "いつものアプリから開く",
        en = "Open the usual app",
        with = { ja = "行き先を自分で選べる", en = "You choose where you go" },
      },
      pair {
        ja = "パスキーに替える",
        en = "Use a passkey",
        with = { ja = "にせの場所では鍵が働かない", en = "The key does not work elsewhere" },
      },
      pair {
        ja = "一人ずつのIDにする",
        en = "An account each",
        with = { ja = "やめた人の鍵だけを消せる", en = "You can close one person's alone" },
      },
    },

    true_false {
      id = "sns-enough",
      review = { "sunday", "half" },
      answer = false,
      stem = {
        ja = "店のSNSに注意を載せれば、予約客への連絡は済んだことになる。",
        en = "A warning on the restaurant's social media is notice enough for those who booked.",
      },
      feedback = {
        ja = "見ない人には届きません。予約の控えにある連絡先へ、一人ずつ知らせます。",
        en = "It does not reach those who do not look. Use the numbers in the booking list.",
      },
    },
  },
}
