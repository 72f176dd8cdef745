-- Hazard prediction after the drills of seed 003 (lines 565-600, 2.4):
-- a fake support call about the POS terminal.

module {
  id = "hazard-retail",
  version = 1,
  minutes = 7,
  title = { ja = "危険予知：レジが止まると言う電話", en = "Hazard drill: “your till will stop”" },
  summary = {
    ja = "にせのサポート電話から、売上の振込先が変わるまでをたどり、電話の切り方と、気づいた後の\z
          順番を身につけます。",
    en = "From a fake support call to sales that are paid to somebody else: learn how to end \z
          the call, and what to do when you notice.",
  },
  trade = { ja = "雑貨の小売", en = "Gift shop" },
  people = 5,

  scenario {
    id = "till-call",
    title = { ja = "日曜のレジ", en = "The till on a Sunday" },

    scene {
      id = "counter",
      title = { ja = "日曜14時、列は6人", en = "Sunday, 2 p.m., six in the queue" },
      paragraph {
        ja = "A社は5人の雑貨店。あなたは店長です。レジは、画面で使う端末です。",
        en = "Firm A is a gift shop with five people. You manage it. The till is a terminal with \z
              a screen.",
      },
      hotspot {
        id = "see-danger",
        picture = "counter.svg",
        stem = {
          ja = "電話でだます人に役立つ物を、すべて選んでください。",
          en = "What would help somebody who deceives you by telephone? Choose all.",
        },
        description = {
          ja = "店のカウンター。左上に商品の棚、中央上に契約書のファイル、左下に電話に出る新人、\z
                中央に付せんの貼られた端末、右に管理画面が開いたままのパソコン。",
          en = "A shop counter: goods on a shelf, a file of contracts, a new helper at the \z
                phone, a terminal with a note on it, a laptop left open at the settings.",
        },
        wrong {
          x = 0.056,
          y = 0.125,
          width = 0.206,
          height = 0.338,
          ja = "商品の棚",
          en = "The goods",
          feedback = {
            ja = "万引きの心配はあります。電話の人には役立ちません。",
            en = "Theft is a worry, but no help to a caller.",
          },
        },
        right {
          x = 0.075,
          y = 0.488,
          width = 0.138,
          height = 0.263,
          ja = "一人で電話に出る新人",
          en = "A new helper, alone at the phone",
          feedback = {
            ja = "聞ける人がいないと、言われたとおりにします。",
            en = "With nobody to ask, one does as told.",
          },
        },
        wrong {
          x = 0.295,
          y = 0.138,
          width = 0.188,
          height = 0.275,
          ja = "契約書のファイル",
          en = "The file of contracts",
          feedback = {
            ja = "本物の電話番号が載っています。店を守る物です。",
            en = "It holds the real number: it protects you.",
          },
        },
        right {
          x = 0.295,
          y = 0.475,
          width = 0.25,
          height = 0.338,
          ja = "端末に貼った管理者の番号",
          en = "The manager's number on the terminal",
          feedback = {
            ja = "「画面の番号を読んで」で済みます。",
            en = "“Just read it to me” is enough.",
          },
        },
        right {
          x = 0.578,
          y = 0.463,
          width = 0.231,
          height = 0.338,
          ja = "開いたままの管理画面",
          en = "Settings left open",
          feedback = {
            ja = "振込先も、ここで変えられます。",
            en = "The bank account can be changed here.",
          },
        },
      },
    },

    scene {
      id = "phone",
      title = { ja = "「15時にカードが止まります」", en = "“Cards stop at three”" },
      figure {
        picture = "call.svg",
        description = {
          ja = "覆面の人物が電話をかけ、店員が端末の横で受けている。下に、5けたの番号の欄。",
          en = "A masked caller, a shopkeeper beside the terminal, and a field with a code of \z
                five digits.",
        },
        labels = {
          { x = 0.145, y = 0.87, width = 0.24, ja = "「サポート」", en = "“Support”" },
          { x = 0.845, y = 0.84, width = 0.2, ja = "店", en = "Shop" },
        },
      },
      paragraph {
        ja = "「決済端末のサポートです。更新が終わっておらず、**15時にカードが使えなくなります**\z
              。今なら3分で直せます。画面に届く番号を教えてください。」",
        en = "“Terminal support here. An update is missing: **cards stop working at three**. I \z
              can mend it in three minutes. Read me the code on your screen.”",
      },
    },

    scene {
      id = "three-minutes",
      title = { ja = "14時6分", en = "2.06 p.m." },
      paragraph {
        ja = "声は丁寧で、店の名も端末の型も知っています。",
        en = "The voice is polite and knows your shop and terminal.",
      },
      single {
        id = "the-call",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "code",
          leads = "code",
          ja = "画面に届いた番号を読み上げる",
          en = "Read out the code",
          feedback = {
            ja = "列を待たせたくないのは、店長の心配りです。あの番号は、管理画面に入る最後の鍵で\z
                  した。",
            en = "You thought of the queue. That code was the last key to the settings.",
          },
        },
        option {
          id = "back",
          leads = "real",
          ja = "切って、契約書の番号にかけ直す",
          en = "Hang up and call the number in the contract",
          feedback = {
            ja = "列の前で切るのは勇気が要ります。本物なら、かけ直しても困りません。",
            en = "It takes courage with a queue. A real supporter does not mind.",
          },
        },
        option {
          id = "app",
          leads = "app",
          ja = "遠隔操作のアプリを入れて、直すのを任せる",
          en = "Install the remote app and let him put it right",
          feedback = {
            ja = "詳しい人に任せたい気持ちは自然です。相手を確かめる前に、店の手を貸してしまいま\z
                  した。",
            en = "One likes to leave it to experts. But you lent him your hands before you knew \z
                  him.",
          },
        },
      },
    },

    scene {
      id = "code",
      title = { ja = "3分で終わった", en = "Done in three minutes" },
      leads = "evening",
      paragraph {
        ja = "「直りました」。カードは15時を過ぎても使えました。ほっとして、棚の商品を並べ直しまし\z
              た。",
        en = "“All done.” Cards still worked after three. Relieved, you went back to the \z
              shelves.",
      },
      note {
        ja = "**読み上げる番号は、鍵です。** 本物のサポートは、届いた番号を聞きません。",
        en = "**A code that you read out is a key.** Real support does not ask for it.",
      },
    },

    scene {
      id = "app",
      title = { ja = "ひとりでに動く画面", en = "The screen moves by itself" },
      leads = "evening",
      paragraph {
        ja = "画面の矢印が動き、設定が次々に開きました。「終わるまで、触らないでください。」5分\z
              後、電話は切れました。",
        en = "The pointer moved through the settings. “Do not touch it until I am done.” After \z
              five minutes he hung up.",
      },
      note {
        ja = "遠隔操作のアプリが入ったままだと、夜でも外から操作されます。",
        en = "While the app is there, he can come back at night.",
      },
    },

    scene {
      id = "real",
      title = { ja = "「更新の予定はありません」", en = "“No update is planned”" },
      paragraph {
        ja = "本物の窓口は、にせの電話が増えていると教えてくれました。列のお客様は、2分待ってく\z
              れました。",
        en = "The real desk says that such calls are going round. The queue waited two minutes.",
      },
      single {
        id = "share",
        stem = {
          ja = "夕方は、アルバイト2人だけです。どうしますか。",
          en = "In the evening two helpers are alone. What do you do?",
        },
        option {
          id = "later",
          leads = "evening-helper",
          ja = "忙しいので、閉店後の連絡に書く",
          en = "Put it in tonight's message",
          feedback = {
            ja = "落ち着いてから正確に伝えたくなります。にせの電話は、断られた店にもう一度かけて\z
                  きます。",
            en = "You want to say it well. But the callers try again where they failed.",
          },
        },
        option {
          id = "now",
          leads = "warned",
          ja = "今、二人に話し、電話に紙を貼る",
          en = "Tell both now and put a note on the phone",
          feedback = {
            ja = "1分の話と1枚の紙が、店長のいない時間を守りました。",
            en = "One minute and one note protected the hours without you.",
          },
        },
      },
    },

    scene {
      id = "evening",
      title = { ja = "20時、売上の画面で", en = "8 p.m., the day's sales" },
      figure {
        picture = "refund.svg",
        description = {
          ja = "端末から銀行への矢印に赤い印。別の赤い矢印が、お金と覆面の人物へ。",
          en = "The arrow from the terminal to the bank is crossed out; a red one leads the \z
                money to a masked person.",
        },
        labels = {
          { x = 0.2, y = 0.87, width = 0.28, ja = "今日の売上", en = "Today's sales" },
          { x = 0.4, y = 0.15, width = 0.22, ja = "店の口座", en = "Your bank" },
        },
      },
      paragraph {
        ja = "振込先が、知らない銀行になっています。カードの売上41万円は、**火曜の朝に振り込まれ\z
              ます**。管理者のパスワードも通りません。",
        en = "The sales go to a bank that you do not know. 410,000 yen will be paid out **on \z
              Tuesday morning**. The manager's password no longer works.",
      },
    },

    scene {
      id = "night-choice",
      title = { ja = "日曜20時20分", en = "Sunday, 8.20 p.m." },
      paragraph {
        ja = "契約書には、24時間の番号もあります。",
        en = "The contract has a number for nights, too.",
      },
      single {
        id = "who-first",
        stem = { ja = "まず、どうしますか。", en = "What first?" },
        option {
          id = "off",
          leads = "tuesday",
          ja = "端末の電源を切っておき、月曜に相談する",
          en = "Switch the terminal off for now, and ask on Monday",
          feedback = {
            ja = "切れば止まる、と感じます。変えられたのは店の端末ではなく、決済会社の中の登録で\z
                  した。",
            en = "Off feels safe. But the change was not in the terminal; it was in the payment \z
                  firm's records.",
          },
        },
        option {
          id = "caller",
          leads = "tuesday",
          ja = "昼の電話の番号にかけて問いただす",
          en = "Call back the number of this afternoon",
          feedback = {
            ja = "腹が立つのは当然です。相手は「直しておきます」と言い、時間をかせぎます。",
            en = "You are angry, rightly. They say “we shall mend it”, and gain time.",
          },
        },
        option {
          id = "desk",
          leads = "causes",
          ja = "24時間の窓口に、入金を止めてもらう",
          en = "Have the 24-hour desk stop the payment",
          feedback = {
            ja = "店でできることより、お金を止められる人が先です。",
            en = "First those who can stop the money.",
          },
        },
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "窓口は入金を止め、管理者のパスワードを作り直しました。端末は点検に出します。閉店後の\z
              店で、皆で考えます。",
        en = "The desk stops the payment and sets a new manager's password. The terminal goes for \z
              a check. After closing time you think it over together.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        right {
          ja = "かかってきた電話で手続きをした",
          en = "You acted on a call that came in",
          feedback = {
            ja = "番号を選んだのは、相手でした。",
            en = "The other side chose the number.",
          },
        },
        right {
          ja = "番号や操作を、相手に渡した",
          en = "You gave the caller a code, or the controls",
          feedback = {
            ja = "番号も遠隔操作も、管理画面に入る鍵です。",
            en = "Either is a key to the settings.",
          },
        },
        wrong {
          ja = "日曜に店を開けていた",
          en = "You were open on a Sunday",
          feedback = {
            ja = "忙しい日は狙われますが、開けるのは仕事です。",
            en = "Busy days are targets, but it is your trade.",
          },
        },
        wrong {
          ja = "カード払いを受けていた",
          en = "You take cards",
          feedback = {
            ja = "現金にも、別の危険があります。",
            en = "Cash has dangers of its own.",
          },
        },
        right {
          ja = "変更を知らせるメールを見ていなかった",
          en = "Nobody read the notices of changes",
          feedback = {
            ja = "14時10分に、変更の知らせが届いていました。",
            en = "The notice had come at 2.10 p.m.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "stopped",
      paragraph {
        ja = "5人の店でも、今日からできる形にします。",
        en = "Things that five people can do from today.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "電話に出るのをやめる", en = "Stop answering the phone" } },
        feedback = {
          ja = "電話の相手を見抜くのではなく、見抜けなくても守れる形にします。",
          en = "Do not try to see through callers; make it safe even if you cannot.",
        },
        pair {
          ja = "かかってきた電話で手続き",
          en = "Acting on incoming calls",
          with = {
            ja = "「折り返します」と切り、契約書の番号へ",
            en = "“I will call back”, on the contract's number",
          },
        },
        pair {
          ja = "番号や操作を渡した",
          en = "Giving out a code or the controls",
          with = {
            ja = "番号も操作も渡さない、と電話に貼る",
            en = "A note on the phone: no codes, no remote control",
          },
        },
        pair {
          ja = "知らせを見ていない",
          en = "Notices unread",
          with = {
            ja = "振込先の変更は、店長のスマホに知らせる",
            en = "Changes of the account go to your own phone",
          },
        },
      },
    },

    scene {
      id = "stopped",
      title = { ja = "止まった入金", en = "The payment that stopped" },
      ending = "mixed",
      paragraph {
        ja = "41万円は水曜に、店の口座へ入りました。警察にも相談し、商店街の会で話しました。3軒\z
              が、同じ電話を受けていました。",
        en = "The 410,000 yen came on Wednesday. You told the police and the other shops in the \z
              street: three had had the same call.",
      },
      paragraph {
        ja = "止められたのは、**入金の前に気づき、止められる人に電話した**からです。",
        en = "It could be stopped because you **noticed before the payment and called those who \z
              can stop it**.",
      },
    },

    scene {
      id = "tuesday",
      title = { ja = "火曜の朝、入らない売上", en = "Tuesday morning: no money" },
      ending = "bad",
      paragraph {
        ja = "月曜の昼、窓口は「確認します」と言いました。火曜の朝、41万円は知らない口座に移って\z
              いました。返るかどうかは、分かりません。",
        en = "On Monday the desk began to check. On Tuesday morning the money had gone to \z
              another account. Nobody knows whether it will come back.",
      },
      paragraph {
        ja = "仕入れの支払いは、社長の貯金からになりました。",
        en = "The owner paid the suppliers from savings.",
      },
    },

    scene {
      id = "evening-helper",
      title = { ja = "18時10分、もう一本", en = "6.10 p.m., another call" },
      ending = "mixed",
      paragraph {
        ja = "新人が電話に出て、番号を一つ読み上げました。途中で変だと思い、二つ目の前に切りまし\z
              た。管理画面に入られましたが、振込先が変わる前に、店長がパスワードを替えました。",
        en = "A helper took the call and read out one code. It felt odd, and she hung up before \z
              the second. They got into the settings, but you changed the password in time.",
      },
      paragraph {
        ja = "新人は謝りました。**謝るのは、知らせなかった店長の番**でした。",
        en = "She apologized. **It was for you to apologize: you had not told her.**",
      },
    },

    scene {
      id = "warned",
      title = { ja = "「店長の言ったとおりでした」", en = "“Just as you said”" },
      ending = "good",
      paragraph {
        ja = "18時10分、また電話が来ました。新人は紙を見て「折り返します」と切りました。相手は、\z
              二度とかけてきませんでした。",
        en = "At 6.10 the phone rang again. The helper looked at the note, said “I will call \z
              back”, and hung up. They did not try again.",
      },
      true_false {
        id = "name-known",
        answer = true,
        stem = {
          ja = "店の名と端末の型は、外の人にも分かる。",
          en = "Outsiders can find out the name of your shop and the type of its terminal.",
        },
        feedback = {
          ja = "店先や写真を見れば、どちらも分かります。相手の知識ではなく、自分で選んだ番号で確か\z
                めます。",
          en = "Both can be seen from the shop or a picture. Check by a number of your own \z
                choice, not by what they know.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "急がせる、質問させない、番号を聞く。一つでもあれば、**切って、自分で選んだ番号へ**。",
        en = "Haste, no questions, a code: at any one of them, **hang up and call a number of \z
              your own choice**.",
      },
      list {
        { ja = "届く番号は、誰にも読み上げない", en = "Read a code to nobody" },
        {
          ja = "遠隔操作は、こちらから頼んだときだけ",
          en = "Remote control only when you asked for it",
        },
        {
          ja = "お金の変更の知らせは、見る人を決める",
          en = "Settle who reads notices about money",
        },
        {
          ja = "気づいたら、お金を止められる相手へすぐ",
          en = "Noticed? At once to those who can stop the money",
        },
      },
      note {
        ja = "今日の一言「折り返し、よし。番号、よし。」",
        en = "Today's call: “Call back, good! Number, good!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    single {
      id = "flower-call",
      review = { "three-minutes", "real" },
      stem = {
        ja = "花屋に「配達アプリの者です。注文が止まっています」と電話です。よい返事はどれですか\z
              。",
        en = "A florist is called: “I am from the delivery app. Your orders are stuck.” Which \z
              answer is good?",
      },
      wrong {
        ja = "社員番号を聞き、言えたら手順に従う",
        en = "Ask for a staff number; follow if given",
        feedback = {
          ja = "確かめた気になります。番号は、その場で作れます。",
          en = "It feels like a check. A number is made up in a second.",
        },
      },
      right {
        ja = "切ってから、アプリの案内の窓口に聞く",
        en = "Hang up, and ask the desk named in the app",
        feedback = { ja = "こちらが相手を選べます。", en = "You choose whom to talk to." },
      },
      wrong {
        ja = "電話番号を調べ、本物と同じなら続ける",
        en = "Look up the number, and go on if it is theirs",
        feedback = {
          ja = "表示される番号は、にせることができます。",
          en = "The number shown can be forged.",
        },
      },
    },

    order {
      id = "after-access",
      review = { "evening", "night-choice", "causes", "stopped" },
      stem = {
        ja = "ネット店の振込先が、勝手に変わっていました。する順に並べてください。",
        en = "Somebody has changed the bank account to which your online shop's sales are paid. \z
              Put the steps into order.",
      },
      feedback = {
        ja = "お金を止め、パスワードを替え、記録を持って相談し、店の中で分け合います。",
        en = "Stop the money, change the password, take the record to the police, then share it.",
      },
      option { ja = "決済会社に、入金を止めてもらう", en = "Have the payment stopped" },
      option {
        ja = "別の機械で、管理者のパスワードを替える",
        en = "Change the manager's password on another device",
      },
      option {
        ja = "画面の写真を持って、警察に相談する",
        en = "Take pictures of the screens to the police",
      },
      option {
        ja = "店の全員で、電話の受け方を決める",
        en = "Settle with everyone how to take calls",
      },
    },

    gaps {
      id = "rules",
      review = { "measures", "phone" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentences." },
      sentence = {
        ja = "サポートから電話が来たら、{call}かけ直します。画面に届いた番号は、{code}。",
        en = "When support calls, call back {call}. The code on the screen is {code}.",
      },
      gap {
        id = "call",
        wrong {
          ja = "着信の番号に",
          en = "the number that called",
          feedback = {
            ja = "相手が選んだ番号に戻ってしまいます。",
            en = "That is the number they chose.",
          },
        },
        right { ja = "契約書の番号に", en = "the number in the contract" },
        wrong {
          ja = "言われた直通番号に",
          en = "the direct number you are told",
          feedback = {
            ja = "急ぐときほど便利に聞こえますが、相手の番号です。",
            en = "It sounds handy, but it is theirs.",
          },
        },
      },
      gap {
        id = "code",
        wrong {
          ja = "名乗った人にだけ伝えます",
          en = "for those who gave a name",
          feedback = { ja = "名前は、誰でも名乗れます。", en = "Anyone can give a name." },
        },
        wrong {
          ja = "1回だけ伝えます",
          en = "for one call",
          feedback = { ja = "1回で、入るのに足ります。", en = "Once is enough to get in." },
        },
        right { ja = "自分だけが使います", en = "for your own use" },
      },
    },

    true_false {
      id = "power-off",
      review = { "night-choice", "tuesday" },
      answer = true,
      stem = {
        ja = "振込先を変えられたら、端末を切るより先に、決済会社に止めてもらう。",
        en = "When the account was changed, the payment firm is asked to stop it before anyone \z
              sees to the terminal.",
      },
      feedback = {
        ja = "変わったのは、決済会社の中の登録です。止められるのは、その会社です。",
        en = "The change lies with the payment firm, and only it can stop the payment.",
      },
    },
  },
}
