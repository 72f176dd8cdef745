-- Hazard prediction after the drills of seed 003 (lines 565-600, 2.4): patients' data by fax and
-- messenger.

module {
  id = "hazard-clinic",
  version = 1,
  minutes = 7,
  title = { ja = "危険予知：紹介状のファクス", en = "Hazard drill: a letter by fax" },
  summary = {
    ja = "急ぎの紹介状と傷の写真を送る夕方をたどり、送る前の読み合わせと、間違えた後の動き方を身\z
          につけます。",
    en = "Send a letter of referral and a picture in a hurry: learn to read the number over \z
          before, and what to do after a mistake.",
  },
  trade = { ja = "内科の診療所", en = "Clinic" },
  people = 20,

  scenario {
    id = "referral",
    title = { ja = "17時50分の紹介状", en = "A referral at 5.50 p.m." },

    scene {
      id = "desk",
      title = { ja = "診療所の受付、17時50分", en = "The clinic's desk, 5.50 p.m." },
      paragraph {
        ja = "20人の診療所。あなたは受付です。待合には、まだ9人います。",
        en = "A clinic of 20. You are at the desk; nine patients are waiting.",
      },
      hotspot {
        id = "see-danger",
        picture = "desk.svg",
        stem = {
          ja = "患者の情報が外へ出そうな所を、すべて選んでください。",
          en = "Where might patients' data get out? Choose all.",
        },
        description = {
          ja = "受付の台。左にファクス、次によく似た短縮番号の札、中央に写真の届いた私物のスマホ\z
                、右に鍵のかかったカルテの棚。",
          en = "A desk: a fax, a card with speed-dial numbers that look alike, a private phone \z
                with a picture, a locked shelf of charts.",
        },
        right {
          x = 0.063,
          y = 0.325,
          width = 0.263,
          height = 0.365,
          ja = "紙の出たファクス",
          en = "The fax with a sheet in it",
          feedback = {
            ja = "宛先を間違えると、取り消せません。",
            en = "Sent to the wrong place, it cannot be called back.",
          },
        },
        right {
          x = 0.34,
          y = 0.45,
          width = 0.158,
          height = 0.245,
          ja = "よく似た短縮番号の札",
          en = "Speed dials that look alike",
          feedback = {
            ja = "急ぐと、一つ隣を押します。",
            en = "In a hurry you press the next one.",
          },
        },
        right {
          x = 0.538,
          y = 0.3,
          width = 0.138,
          height = 0.4,
          ja = "写真の届いた私物のスマホ",
          en = "A private phone with a picture",
          feedback = {
            ja = "誰が見られるか、診療所には分かりません。",
            en = "The clinic cannot tell who sees it.",
          },
        },
        wrong {
          x = 0.728,
          y = 0.155,
          width = 0.208,
          height = 0.54,
          ja = "鍵のかかったカルテの棚",
          en = "The locked shelf",
          feedback = { ja = "鍵は、閉まっています。", en = "It is locked." },
        },
      },
    },

    scene {
      id = "urgent",
      title = { ja = "「すぐ送ってください」", en = "“Please send it now”" },
      paragraph {
        ja = "患者の一人が、救急車で中央病院へ運ばれます。病名と薬の載った紹介状を、着く前に送り\z
              ます。短縮の札には「中央病院」「中央文具」と、よく似た名が並びます。",
        en = "A patient is on the way to Central Hospital. The letter with illness and medicine \z
              has to be there first. The card has “Central Hospital” and “Central Stationers”, \z
              one below the other.",
      },
      note {
        ja = "相手の病院は、今もファクスで受けています。道具が古いことより、**確かめ方**が大事で\z
              す。",
        en = "The hospital still takes faxes. What matters is less the tool than **how you \z
              check**.",
      },
    },

    scene {
      id = "send",
      title = { ja = "救急車は、あと8分で着く", en = "Eight minutes until it arrives" },
      paragraph { ja = "電話も鳴っています。", en = "The telephone rings as well." },
      single {
        id = "how-send",
        stem = { ja = "どう送りますか。", en = "How do you send it?" },
        option {
          id = "speed",
          leads = "wrong",
          ja = "短縮ボタンを押して送る",
          en = "Press the speed dial",
          feedback = {
            ja = "番号を打つより正確、という工夫です。一つ隣の「中央」でした。",
            en = "Safer than typing, you thought. It was the other “Central”.",
          },
        },
        option {
          id = "read",
          leads = "arrived",
          ja = "電話し、番号を読み合わせて送る",
          en = "Call, read the number over, and send",
          feedback = {
            ja = "1分かかります。届いたことまで、その電話で分かります。",
            en = "It takes a minute, and you hear that it arrived.",
          },
        },
        option {
          id = "type",
          leads = "wrong",
          ja = "メモの番号を、一字ずつ手で打って送る",
          en = "Type the number from a note, digit by digit",
          feedback = {
            ja = "短縮の押し間違いを避けました。メモは二枚並び、下の一枚は文具店の物でした。",
            en = "You avoided the wrong button. Of two notes, the lower was the stationer's.",
          },
        },
      },
    },

    scene {
      id = "wrong",
      title = { ja = "18時5分、文具店から", en = "6.05 p.m., the stationer's" },
      figure {
        picture = "wrong.svg",
        description = {
          ja = "診療所から病院への矢印に赤い印。別の赤い矢印が、家の前で紙を持つ人へ。",
          en = "The arrow to the hospital is crossed out; a red one leads to a house and a \z
                person with a sheet.",
        },
        labels = { { x = 0.14, y = 0.85, width = 0.24, ja = "診療所", en = "Clinic" } },
      },
      paragraph {
        ja = "「文具店です。病気のことが書かれた紙が来ました。捨てておきましょうか。」病院には、\z
              届いていません。救急の医師は、薬が分からないまま待っています。",
        en = "“Central Stationers here. A sheet about an illness has come. Shall I throw it \z
              away?” The hospital has nothing; the doctor waits without knowing the medicine.",
      },
    },

    scene {
      id = "caller",
      title = { ja = "電話を切る前に", en = "Before you hang up" },
      paragraph {
        ja = "紹介状は、いま病院に送り直しました。",
        en = "The letter has now gone to the hospital.",
      },
      single {
        id = "stray",
        stem = {
          ja = "間違えて届いた紙を、どうしますか。",
          en = "What about the sheet that went astray?",
        },
        option {
          id = "bin",
          leads = "neighbour",
          ja = "捨ててもらい、お礼を言って終わる",
          en = "Have it thrown away, with thanks",
          feedback = {
            ja = "親切な方なら安心、と思えます。紙がどうなったかは、もう分かりません。",
            en = "A kind voice. But nobody will know what became of it.",
          },
        },
        option {
          id = "fetch",
          leads = "causes",
          ja = "受け取りに行くと伝え、院長に話す",
          en = "Say that you will fetch it, and tell the doctor",
          feedback = {
            ja = "閉院後の仕事が増えます。紙は、その夜に戻りました。",
            en = "More work tonight. But the sheet came back.",
          },
        },
        option {
          id = "week",
          leads = "neighbour",
          ja = "落ち着く週末に、院長へ報告する",
          en = "Tell the doctor at the end of the week",
          feedback = {
            ja = "忙しい院長への気づかいです。報告の期限は、今日から動いています。",
            en = "You spare a busy doctor. But the days already count.",
          },
        },
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "紙を受け取り、患者の家族に事情を話しました。院長が聞きます。「次は、どう防ごう。」",
        en = "The sheet is back, the family has been told. “How do we prevent the next?” asks \z
              the doctor.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        wrong {
          ja = "救急の患者を引き受けた",
          en = "You took in an emergency",
          feedback = { ja = "それが、診療所の仕事です。", en = "That is what a clinic is for." },
        },
        right {
          ja = "よく似た名が並んでいた",
          en = "Names that look alike",
          feedback = { ja = "誰でも、一つ隣を押します。", en = "Anyone may press the next one." },
        },
        right {
          ja = "届いたかを確かめなかった",
          en = "Nobody asked whether it arrived",
          feedback = {
            ja = "聞いていれば、5分早く分かりました。",
            en = "You would have known five minutes sooner.",
          },
        },
        wrong {
          ja = "紹介状に病名を書いた",
          en = "The letter named the illness",
          feedback = { ja = "救う側に、要る情報です。", en = "Those who help need it." },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "sheet-back",
      paragraph {
        ja = "急ぐ日でも1分でできる形にします。",
        en = "Something that takes a minute on a hurried day.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "紹介状をやめる", en = "No more letters" } },
        feedback = {
          ja = "人を責めても、よく似た名は並んだままです。",
          en = "Blame does not move names that look alike.",
        },
        pair {
          ja = "似た名の短縮",
          en = "Speed dials alike",
          with = {
            ja = "離して並べ、使わない番号は消す",
            en = "Move them apart; delete unused ones",
          },
        },
        pair {
          ja = "届いたか不明",
          en = "Did it arrive?",
          with = {
            ja = "送る前後に電話し、読み合わせる",
            en = "Call before and after, and read it over",
          },
        },
        pair {
          ja = "ファクスしかない",
          en = "Only the fax",
          with = {
            ja = "病院の地域連携システムに加わる",
            en = "Join the hospitals' regional network",
          },
        },
      },
    },

    scene {
      id = "sheet-back",
      title = { ja = "戻ってきた一枚", en = "The sheet is back" },
      ending = "mixed",
      paragraph {
        ja = "病歴は1人分でも報告の対象です。翌日、個人情報保護委員会に速報を出しました。患者は\z
              、治ってから言いました。「先に話してくれて、よかった。」",
        en = "One person's illness has to be reported: the first report went to the Personal \z
              Information Protection Commission the next day. “I am glad that you told me \z
              first,” said the patient later.",
      },
    },

    scene {
      id = "neighbour",
      title = { ja = "町の食堂で", en = "At the diner" },
      ending = "bad",
      paragraph {
        ja = "捨てる前の紙が、文具店の台で近所の人の目に入りました。「あの人、こういう病気らしい\z
              よ。」本人が知ったのは、町の食堂です。",
        en = "On the stationer's counter a neighbour had seen the sheet. “He has this illness, \z
              it seems.” He heard of it at the diner.",
      },
      paragraph {
        ja = "報告も、知らせも、していませんでした。**間違いより、黙っていたことが**残りました。",
        en = "You had told nobody. **What stayed was not the mistake, but the silence.**",
      },
    },

    scene {
      id = "arrived",
      title = { ja = "「届きました。薬も読めます」", en = "“It is here. I can read it”" },
      figure {
        picture = "group.svg",
        description = {
          ja = "スマホの写真が、左の四人と、右の扉の外にいる灰色の二人に届く。",
          en = "A picture in a phone reaches four people on the left, and two grey ones by a \z
                door on the right.",
        },
        labels = {
          { x = 0.23, y = 0.81, width = 0.26, ja = "今の職員", en = "Staff" },
          { x = 0.79, y = 0.72, width = 0.3, ja = "辞めた二人", en = "Two who left" },
        },
      },
      paragraph {
        ja = "病院の医師が、薬を読み上げて確かめました。ほっとしたところへ、訪問中の看護師から連\z
              絡です。「足の傷の写真、**いつものグループ**に送って。顔は写っていないから。」",
        en = "The doctor reads the medicine back. Then a nurse on a visit writes, “Send the \z
              picture of the leg to **the usual group**. No face in it.”",
      },
    },

    scene {
      id = "photo",
      title = { ja = "私物のグループは便利", en = "The private group is handy" },
      paragraph {
        ja = "全員がすぐ見ます。辞めた二人も、まだ入っています。",
        en = "All see it at once. Two who left are still in it.",
      },
      single {
        id = "which-way",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "post",
          leads = "known",
          ja = "顔がないので、いつものグループに送る",
          en = "No face is in it, so send it to the usual group",
          feedback = {
            ja = "早く診てほしい、患者思いの一手です。傷と靴と玄関で、誰か分かる人がいました。",
            en = "You wanted help fast. Wound, shoes and door told somebody who it was.",
          },
        },
        option {
          id = "chart",
          leads = "safe",
          ja = "カルテに入れ、担当の医師に電話する",
          en = "Put it into the chart and call the doctor",
          feedback = {
            ja = "一手間ふえて、見る人は二人だけになりました。",
            en = "One more step, and only two people see it.",
          },
        },
      },
    },

    scene {
      id = "known",
      title = { ja = "「お大事に、と言われました」", en = "“He wished me well”" },
      ending = "mixed",
      paragraph {
        ja = "辞めた一人が、近所の患者に声をかけました。悪気はありません。患者は驚き、家族が院長\z
              に尋ねました。",
        en = "One of those who had left wished the patient well in the street. He meant no \z
              harm; the family asked the doctor how he knew.",
      },
      paragraph {
        ja = "グループは閉じ、写真は消してもらいました。委員会への報告も要りました。**顔がなくて\z
              も、人は分かります**。",
        en = "The group was closed and the pictures deleted, and it had to be reported. \z
              **People are known without a face.**",
      },
    },

    scene {
      id = "safe",
      title = { ja = "明日の朝、三つのこと", en = "Three things for tomorrow" },
      ending = "good",
      paragraph {
        ja = "傷は早く診てもらえました。院長は翌朝、私用のグループを閉じ、診療所の連絡アプリを選\z
              び、短縮の札を作り直すと決めました。",
        en = "The wound was seen in time. Next morning the doctor closed the private group, \z
              chose an app for the clinic, and had the card made anew.",
      },
      true_false {
        id = "no-face",
        answer = false,
        stem = {
          ja = "顔と名前がなければ、傷の写真は患者の情報ではない。",
          en = "Without face and name, a picture of a wound is not the patient's data.",
        },
        feedback = {
          ja = "持ち物や場所、知る人の目で、誰かは分かります。診療の写真は、カルテと同じに扱いま\z
                す。",
          en = "Things, places and those who know tell who it is. Treat such pictures like the \z
                chart.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "急ぐ日ほど、**送る前の1分**が効きます。間違えたら、取り戻す、話す、報告する。",
        en = "The more haste, the more **the minute before sending** helps. After a mistake: \z
              fetch it, tell, report.",
      },
      list {
        {
          ja = "番号は読み合わせ、届いたかも聞く",
          en = "Read the number over; ask if it arrived",
        },
        {
          ja = "写真はカルテへ。私用のグループに載せない",
          en = "Pictures go to the chart, not to private groups",
        },
        { ja = "辞めた人を、その日に外す", en = "Take leavers out of groups that day" },
        {
          ja = "病歴は、1人分でも報告と本人への知らせ",
          en = "One person's illness: report, and tell that person",
        },
      },
      note {
        ja = "今日の一言「宛先よし、中身よし、届いたよし。」",
        en = "Today's call: “Place, good! Contents, good! Arrived, good!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    order {
      id = "fax-steps",
      review = { "send", "arrived", "measures" },
      stem = {
        ja = "薬局が、処方の控えを医院へファクスします。する順に並べてください。",
        en = "A pharmacy faxes a prescription to a surgery. Put the steps into order.",
      },
      feedback = {
        ja = "先に電話し、画面の番号を声に出して合わせ、届いたことを聞き、紙を片付けます。",
        en = "Call first, read the number aloud, hear that it arrived, and put the paper away.",
      },
      option { ja = "相手に電話し、番号を聞く", en = "Call and ask for the number" },
      option {
        ja = "画面の番号を、声に出して合わせる",
        en = "Read the number on the display aloud",
      },
      option { ja = "送り、届いたかを聞く", en = "Send, and ask whether it arrived" },
      option { ja = "手元の紙を、鍵のある所にしまう", en = "Put the sheet under lock" },
    },

    single {
      id = "stray-result",
      review = { "wrong", "caller", "sheet-back" },
      stem = {
        ja = "歯科医院で、検査の結果を別の家に郵送してしまいました。「捨てましょうか」と電話です\z
              。よい返事はどれですか。",
        en = "A dentist posted results to the wrong house. “Shall I throw them away?” What is \z
              the good answer?",
      },
      wrong {
        ja = "お手数ですが、細かく破って捨ててください",
        en = "Please tear them up and throw them away",
        feedback = {
          ja = "早く消したい気持ちです。本当に捨てられたかは、確かめられません。",
          en = "It seems quick, but cannot be checked.",
        },
      },
      right {
        ja = "伺いますので、伏せてお持ちください",
        en = "We will come for them; keep them closed",
        feedback = {
          ja = "紙が戻れば、患者にも説明できます。",
          en = "With the sheet back you can explain it to the patient.",
        },
      },
      wrong {
        ja = "次の来院の日に、お持ちください",
        en = "Please bring them at your next visit",
        feedback = {
          ja = "相手に手間をかけない配慮です。来るまで、紙は外にあります。",
          en = "It spares them a trip. Until then it is out.",
        },
      },
    },

    categorize {
      id = "where",
      review = { "photo", "known", "safe" },
      stem = {
        ja = "診療で撮った写真の送り先として、よい物と避ける物に分けてください。",
        en = "Where may a picture taken in treatment go?",
      },
      feedback = {
        ja = "診療所が、見る人を決め、消せる所だけに置きます。",
        en = "Only where the clinic decides who sees it, and can delete it.",
      },
      category {
        id = "good",
        ja = "よい",
        en = "Good",
        option { ja = "患者のカルテ", en = "The patient's chart" },
        option {
          ja = "診療所が契約した連絡アプリの担当者",
          en = "The one in charge, in the clinic's app",
        },
      },
      category {
        id = "avoid",
        ja = "避ける",
        en = "Avoid",
        option { ja = "職員の私用のグループ", en = "The staff's private group" },
        option { ja = "撮った人のスマホの写真帳", en = "The photo album of the one who took it" },
      },
    },

    true_false {
      id = "one-patient",
      review = { "caller", "sheet-back" },
      answer = true,
      stem = {
        ja = "病名の載った紙が別の人に届いたら、患者が1人でも、個人情報保護委員会への報告の対象\z
              になる。",
        en = "When a sheet with an illness reaches somebody else, it has to be reported even \z
              for one patient.",
      },
      feedback = {
        ja = "病歴は、特に配慮の要る情報です。人数によりません。",
        en = "Illness is sensitive data, whatever the number.",
      },
    },
  },
}
