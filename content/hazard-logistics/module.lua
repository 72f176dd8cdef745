-- Hazard prediction after the drills of seed 003 (2.4): a driver's tablet.

module {
  id = "hazard-logistics",
  version = 1,
  minutes = 6,
  title = { ja = "危険予知：運転席のタブレット", en = "Hazard drill: the driver's tablet" },
  summary = {
    ja = "配達の40秒で消えたタブレットから、届け先の暗証番号が使われるまでをたどり、車を離れる前\z
          と、なくした後の動き方を身につけます。",
    en = "From a tablet that is gone in 40 seconds to entry codes in the wrong hands: learn \z
          what to do before you leave the van, and after a loss.",
  },
  trade = { ja = "運送・宅配", en = "Parcel delivery" },
  people = 100,

  scenario {
    id = "forty-seconds",
    title = { ja = "40秒の置き配", en = "Forty seconds" },

    scene {
      id = "street",
      title = { ja = "12月、午後の配達", en = "December, the afternoon round" },
      paragraph {
        ja = "A社は、100人が働く運送会社です。あなたは配達員。今日はあと62個です。",
        en = "Firm A is a parcel carrier with 100 people. You are a driver, with 62 parcels to \z
              go.",
      },
      hotspot {
        id = "see-danger",
        picture = "street.svg",
        stem = {
          ja = "情報がもれそうな所を、すべて選んでください。",
          en = "Where might information get out? Choose all.",
        },
        description = {
          ja = "マンションの前に止めたトラック。入口の番号盤、荷台の荷物、運転席のタブレットと番\z
                号を書いた付せん、道のコーン。",
          en = "A van in front of a block of flats: an entry keypad, parcels, a tablet in the \z
                driver's seat with a note, a road cone.",
        },
        wrong {
          x = 0.263,
          y = 0.5,
          width = 0.075,
          height = 0.23,
          ja = "入口の番号盤",
          en = "The entry keypad",
          feedback = {
            ja = "番号を知らなければ、ただの盤です。",
            en = "Without the number it is only a pad.",
          },
        },
        right {
          x = 0.695,
          y = 0.275,
          width = 0.19,
          height = 0.295,
          ja = "運転席のタブレットと付せん",
          en = "The tablet and its note",
          feedback = {
            ja = "画面の鍵の番号が、貼ってあります。",
            en = "The note has the number that opens it.",
          },
        },
        right {
          x = 0.425,
          y = 0.4,
          width = 0.2,
          height = 0.225,
          ja = "荷物の宛名",
          en = "The labels on the parcels",
          feedback = {
            ja = "名前、住所、電話番号が読めます。",
            en = "Names, addresses, telephone numbers.",
          },
        },
        wrong {
          x = 0.89,
          y = 0.575,
          width = 0.078,
          height = 0.24,
          ja = "道のコーン",
          en = "The road cone",
          feedback = {
            ja = "ぶつける危険です。もれる情報はありません。",
            en = "It may be hit, but tells nothing.",
          },
        },
      },
    },

    scene {
      id = "screen",
      title = { ja = "一枚の画面に、町のすべて", en = "A whole town on one screen" },
      figure {
        picture = "screen.svg",
        description = {
          ja = "タブレットの画面に家が並び、矢印が番号盤、時計、電話へ伸びる。",
          en = "A tablet lists houses; arrows lead to a keypad, a clock and a phone.",
        },
        labels = {
          { x = 0.8, y = 0.23, width = 0.26, ja = "入口の番号", en = "Entry codes" },
          { x = 0.8, y = 0.5, width = 0.26, ja = "留守の時間", en = "Hours away" },
          { x = 0.8, y = 0.76, width = 0.26, ja = "電話", en = "Phone" },
        },
      },
      paragraph {
        ja = "タブレットには、届け先ごとの覚え書きがあります。入口の番号、留守の時間、置く場所。\z
              **なくても思い出せる人はいません**。便利なので、5年分が残っています。",
        en = "The tablet keeps notes on each address: entry code, hours away, where to put \z
              parcels. **Nobody could know it all by heart.** So five years of it are there.",
      },
    },

    scene {
      id = "leave",
      title = { ja = "16時12分、3階へ1個", en = "4.12 p.m., one parcel to the third floor" },
      paragraph {
        ja = "駐車できるのは40秒ほど。後ろの車が待っています。",
        en = "You may stop for 40 seconds. A car waits behind.",
      },
      single {
        id = "forty",
        stem = { ja = "タブレットを、どうしますか。", en = "What about the tablet?" },
        option {
          id = "dash",
          leads = "gone",
          ja = "運転席に置き、エンジンをかけたまま走る",
          en = "Leave it on the seat, engine running, and run",
          feedback = {
            ja = "後ろの車に悪いと思うのは、よい運転手です。40秒は、窓から手を伸ばすのに足ります\z
                  。",
            en = "You thought of the car behind. Forty seconds are enough for a hand through \z
                  the window.",
          },
        },
        option {
          id = "seat",
          leads = "gone",
          ja = "座席の下に隠し、ドアを閉める",
          en = "Hide it under the seat and shut the door",
          feedback = {
            ja = "見えなければ、と工夫しました。見ていた人には、置いた場所が分かります。",
            en = "Out of sight, you thought. But somebody was watching.",
          },
        },
        option {
          id = "carry",
          leads = "carried",
          ja = "鍵を抜き、タブレットを腰に下げる",
          en = "Take the key, and the tablet on your belt",
          feedback = {
            ja = "3秒ふえるだけです。毎日200回の3秒が、番号を守ります。",
            en = "Three seconds more. Two hundred times a day they guard the codes.",
          },
        },
      },
    },

    scene {
      id = "gone",
      title = { ja = "16時13分、空の席", en = "4.13 p.m., an empty seat" },
      figure {
        picture = "taken.svg",
        description = {
          ja = "トラックの運転席に赤い印。覆面の人物がタブレットを持ち、その先にマンションと番号\z
                盤。",
          en = "A red mark on the van; a masked person holds the tablet; beyond stand flats \z
                with a keypad.",
        },
        labels = { { x = 0.2, y = 0.855, width = 0.3, ja = "空の運転席", en = "Empty seat" } },
      },
      paragraph {
        ja = "タブレットがありません。画面の鍵は4けたで、**番号は裏に貼ってあります**。電波は届\z
              くはずです。荷物は、あと41個。",
        en = "The tablet is gone. Its lock has four digits, and **they are on a note on its \z
              back**. 41 parcels are left.",
      },
    },

    scene {
      id = "parcels-left",
      title = { ja = "16時15分、荷台の前で", en = "4.15 p.m., behind the van" },
      paragraph {
        ja = "宛名を見れば、残りは配れます。",
        en = "With the labels you could deliver the rest.",
      },
      single {
        id = "gone-what",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "finish",
          leads = "used",
          ja = "配り終えてから、営業所で話す",
          en = "Finish, and tell them at the depot",
          feedback = {
            ja = "待っている人への責任感です。その3時間、番号は開いたままでした。",
            en = "People are waiting, you feel. For three hours the codes lay open.",
          },
        },
        option {
          id = "call",
          leads = "causes",
          ja = "今すぐ営業所に電話し、止めてもらう",
          en = "Call the depot now and have it stopped",
          feedback = {
            ja = "怒られる覚悟の電話で、10分後には中身が消えました。",
            en = "A hard call. Ten minutes later it was erased.",
          },
        },
        option {
          id = "chase",
          leads = "used",
          ja = "位置を探すアプリで、追いかける",
          en = "Follow it with the find-my-device app",
          feedback = {
            ja = "取り返したい気持ちは当然です。危険なうえ、止める時間が過ぎます。",
            en = "You want it back. It is dangerous, and time to stop it runs out.",
          },
        },
      },
    },

    scene {
      id = "used",
      title = { ja = "土曜、開いていた入口", en = "Saturday: the doors were open" },
      paragraph {
        ja = "配達先の二つのマンションで、荷物が盗まれました。入口は、壊されていません。管理会社\z
              から電話です。「番号を知っている人は、限られます。」",
        en = "Parcels were stolen in two of the blocks. No door was forced. The managers call: “\z
              Few people know the number.”",
      },
      single {
        id = "tell-managers",
        stem = { ja = "営業所は、何と答えますか。", en = "What does the depot answer?" },
        option {
          id = "hold",
          leads = "banned",
          ja = "調べ終わるまで、なくした話はしない",
          en = "Say nothing of the tablet until it is clear",
          feedback = {
            ja = "確かでないことを言いたくない気持ちです。その間、番号は変えられませんでした。",
            en = "One does not like to guess. Meanwhile the codes stayed the same.",
          },
        },
        option {
          id = "say",
          leads = "changed",
          ja = "なくしたと話し、番号の変更を頼む",
          en = "Tell them, and ask for new codes",
          feedback = {
            ja = "信用を失う電話に思えます。住む人が身を守れるのは、この電話からです。",
            en = "It seems to cost your name. But it is what protects those who live there.",
          },
        },
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "中身は10分で消えました。営業所で、皆が考えます。",
        en = "It was erased in ten minutes. At the depot you think it over.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        right {
          ja = "裏に番号が貼ってあった",
          en = "The number was on a note on the back",
          feedback = {
            ja = "交代で使うので、貼るのが早道でした。",
            en = "Shared in shifts, a note was the quick way.",
          },
        },
        right {
          ja = "5年分の覚え書きが入っていた",
          en = "Five years of notes were on it",
          feedback = {
            ja = "今日の分だけなら、被害は一日分です。",
            en = "Today's alone would harm one day.",
          },
        },
        wrong {
          ja = "置き配が増えた",
          en = "More parcels are left at doors",
          feedback = {
            ja = "仕事は変わります。守り方も変えます。",
            en = "Work changes; so do the ways to guard it.",
          },
        },
        right {
          ja = "車を離れるときの決まりがなかった",
          en = "There was no rule for leaving the van",
          feedback = {
            ja = "40秒ごとに、一人で迷っていました。",
            en = "Every 40 seconds one had to decide alone.",
          },
        },
        wrong {
          ja = "運転手が急いでいた",
          en = "The driver was in a hurry",
          feedback = {
            ja = "急がない日はありません。急いでも守れる形にします。",
            en = "There is no day without haste. It has to work in haste.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "erased",
      paragraph {
        ja = "100人の手が、毎日200回できる形を選びます。",
        en = "Choose what 100 people can do 200 times a day.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "タブレットをやめる", en = "No more tablets" } },
        feedback = {
          ja = "手間を減らす対策ほど、12月でも続きます。",
          en = "The less work it is, the better it lasts through December.",
        },
        pair {
          ja = "貼られた番号",
          en = "The number on the back",
          with = { ja = "一人ずつ指紋か顔で開ける", en = "A finger or face for each driver" },
        },
        pair {
          ja = "5年分の覚え書き",
          en = "Five years of notes",
          with = { ja = "その日の分だけ載せ、夜に消す", en = "Only the day's, erased at night" },
        },
        pair {
          ja = "迷う40秒",
          en = "Forty seconds of doubt",
          with = {
            ja = "腰に下げる袋を配り、乗り降りの手順に入れる",
            en = "A pouch for the belt, and a step when getting out",
          },
        },
      },
    },

    scene {
      id = "erased",
      title = { ja = "消えた画面、残った仕事", en = "Erased, and back to work" },
      ending = "mixed",
      paragraph {
        ja = "建物の管理会社12社に、その日のうちに話しました。番号は翌朝までに変わりました。個人\z
              情報保護委員会への速報を済ませ、届け先の方にも知らせ始めました。",
        en = "Twelve managing firms were told that day, and the codes were changed by morning. \z
              The first report went to the Personal Information Protection Commission, and you \z
              began to tell the people on the list.",
      },
      paragraph {
        ja = "叱られると思っていた電話に、所長は言いました。「**早かったから、止められた**。」",
        en = "You had expected a scolding, but the head of the depot said, “**You were early. \z
              That is why we could stop it.**”",
      },
    },

    scene {
      id = "changed",
      title = { ja = "変わった番号", en = "New codes" },
      ending = "mixed",
      paragraph {
        ja = "番号は、その日のうちに変わりました。個人情報保護委員会にも報告しました。住む人から\z
              は厳しい声が届きました。なくした日に話していれば、荷物は盗まれませんでした。",
        en = "The codes were changed that day, and the Personal Information Protection Commission \z
              was told. Those who live there were angry. Had they been told on the day of the \z
              loss, nothing would have been stolen.",
      },
      paragraph {
        ja = "それでも、管理会社は取引を続けました。",
        en = "The managers stayed all the same.",
      },
    },

    scene {
      id = "banned",
      title = { ja = "入れなくなった建物", en = "Doors that stay shut" },
      ending = "bad",
      paragraph {
        ja = "一か月後、警察の調べでタブレットの話が伝わりました。二つの管理会社は、A社の配達員\z
              を建物に入れないと決めました。",
        en = "A month later the police brought it up. Two managers no longer let Firm A into \z
              their buildings.",
      },
      paragraph {
        ja = "理由は、盗難ではなく**黙っていたこと**でした。",
        en = "Not for the theft: **for keeping quiet**.",
      },
    },

    scene {
      id = "carried",
      title = { ja = "腰のタブレット", en = "The tablet on your belt" },
      paragraph {
        ja = "3階で、隣の部屋の人が声をかけます。「前の人は、画面の一覧を見せてくれたよ。うちの荷\z
              物はどこ？」",
        en = "On the third floor a neighbour says, “The last driver showed me the list on the \z
              screen. Where is my parcel?”",
      },
      single {
        id = "show",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "list",
          leads = "seen",
          ja = "画面の一覧を見せて、一緒に荷物を探す",
          en = "Show him the list and look for it together",
          feedback = {
            ja = "早く見つけてあげたい親切です。一覧には、隣も上も留守の時間が並んでいます。",
            en = "It is kind. But the list shows who is away, next door and above.",
          },
        },
        option {
          id = "ask",
          leads = "kept",
          ja = "部屋番号を聞き、自分で調べて答える",
          en = "Ask for the flat, look it up and answer",
          feedback = {
            ja = "10秒長くかかりますが、見せるのは答えだけです。",
            en = "Ten seconds more, and only the answer is seen.",
          },
        },
      },
    },

    scene {
      id = "seen",
      title = { ja = "「留守って書いてあったけど」", en = "“It said she is away”" },
      ending = "mixed",
      paragraph {
        ja = "翌週、その隣の家の人から苦情です。「私の留守の時間を、あの人がどうして知っているの\z
              ですか。」あなたは謝り、覚え書きの書き方を変えました。",
        en = "The next week the woman next door to him complained, “How does he know when I am \z
              out?” You apologized and changed what you note.",
      },
      paragraph {
        ja = "盗まれなくても、**見せれば、もれます**。",
        en = "It need not be stolen: **showing is leaking**.",
      },
    },

    scene {
      id = "kept",
      title = { ja = "62個、配り終えて", en = "All 62 delivered" },
      ending = "good",
      paragraph {
        ja = "営業所に戻り、あなたは言いました。「5年分の覚え書きは、多すぎませんか」。翌週から、\z
              載せるのはその日の分だけになりました。",
        en = "Back at the depot you said, “Are five years of notes not too many?” From the next \z
              week the tablets held only those of the day.",
      },
      true_false {
        id = "short-away",
        answer = true,
        stem = {
          ja = "一分もかからない配達でも、機器は身につけて離れる。",
          en = "Even for less than a minute, the device goes with you.",
        },
        feedback = {
          ja = "盗む側に要る時間は、数秒です。離れる時間の長さでは、安全は決まりません。",
          en = "A thief needs seconds. The length of time does not decide.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "配達の画面には、町の鍵が入っています。**離れるときは身につける。なくしたら、荷物よ\z
              り先に電話。**",
        en = "The screen holds the keys of a town. **Wear it when you leave. Lost? Call before \z
              the next parcel.**",
      },
      list {
        { ja = "画面の鍵は人ごとに。番号を貼らない", en = "A lock for each person; no notes" },
        { ja = "載せるのは今日の分だけ", en = "Only today's data" },
        { ja = "見せずに、答える", en = "Answer; do not show" },
        { ja = "止める、知らせる。配るのはその後", en = "Stop it and tell; deliver after that" },
      },
      note {
        ja = "今日の一言「腰よし、鍵よし、離れてよし。」",
        en = "Today's call: “Belt, good! Key, good! Off I go!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    hotspot {
      id = "what-to-take",
      review = { "street", "leave", "carried" },
      picture = "street.svg",
      most = 1,
      stem = {
        ja = "トラックを40秒離れます。身につけて行く物は、どれですか。",
        en = "You leave the van for 40 seconds. What do you take with you?",
      },
      description = {
        ja = "マンションの前のトラック。番号盤、荷物、運転席のタブレット、コーン。",
        en = "A van by flats: keypad, parcels, tablet in the driver's seat, cone.",
      },
      wrong {
        x = 0.425,
        y = 0.4,
        width = 0.2,
        height = 0.225,
        ja = "残りの荷物",
        en = "The other parcels",
        feedback = {
          ja = "宛名も大切ですが、全部は持てません。荷台に鍵をかけます。",
          en = "They matter, but you cannot carry all. Lock the van.",
        },
      },
      right {
        x = 0.695,
        y = 0.275,
        width = 0.19,
        height = 0.295,
        ja = "タブレット",
        en = "The tablet",
      },
      wrong {
        x = 0.263,
        y = 0.5,
        width = 0.075,
        height = 0.23,
        ja = "入口の番号盤",
        en = "The keypad",
        feedback = {
          ja = "建物の物です。番号をメモして持つのも危険です。",
          en = "It belongs to the house. Do not carry notes of codes.",
        },
      },
      wrong {
        x = 0.89,
        y = 0.575,
        width = 0.078,
        height = 0.24,
        ja = "コーン",
        en = "The cone",
        feedback = { ja = "車の安全に使う物です。", en = "It is for the road." },
      },
    },

    categorize {
      id = "first-later",
      review = { "parcels-left", "causes", "erased" },
      stem = {
        ja = "訪問販売の会社で、客の情報が入ったスマホが盗まれました。先にすることと、後でよいこ\z
              とに分けてください。",
        en = "A travelling salesman's phone with customer data is stolen. What comes first, \z
              what later?",
      },
      feedback = {
        ja = "使われる前に止めることと、狙われる人に知らせることが先です。",
        en = "First stop it, and tell those who may be harmed.",
      },
      category {
        id = "first",
        ja = "先にする",
        en = "First",
        option { ja = "会社に電話し、遠隔で消す", en = "Call the firm to erase it" },
        option { ja = "情報の載っていた客に知らせる", en = "Tell the customers on it" },
      },
      category {
        id = "later",
        ja = "後でよい",
        en = "Later",
        option { ja = "新しい機種を選ぶ", en = "Choose a new model" },
        option { ja = "残りの訪問を終える", en = "Finish the round" },
        option { ja = "乗り降りの手順を直す", en = "Mend the routine" },
      },
    },

    single {
      id = "notes-rule",
      review = { "screen", "measures" },
      stem = {
        ja = "介護用品の配達で、玄関の暗証番号を控えています。よい残し方はどれですか。",
        en = "You deliver care goods and note door codes. Which is the good way?",
      },
      right {
        ja = "配達の日だけ画面に出し、終われば消す",
        en = "Shown on the day of delivery, then erased",
        feedback = {
          ja = "盗まれても、一日分で済みます。",
          en = "A theft then concerns one day.",
        },
      },
      wrong {
        ja = "手帳に写し、配達員が書き足していく",
        en = "A notebook that each driver adds to",
        feedback = {
          ja = "電池も要らず確実に思えます。なくしても、消せません。",
          en = "It needs no battery. But it cannot be erased.",
        },
      },
      wrong {
        ja = "家ごとに並べた一覧を、全員のスマホに配る",
        en = "A list by house, on everyone's phone",
        feedback = {
          ja = "代わりの人も困りません。なくす所が、人数分に増えます。",
          en = "Stand-ins are glad. But there are as many places to lose it.",
        },
      },
    },

    true_false {
      id = "say-early",
      review = { "used", "changed", "banned" },
      answer = true,
      stem = {
        ja = "暗証番号の変更は、盗難との関係が確かめられる前でも頼む。",
        en = "New codes are asked for even before a link with the theft is shown.",
      },
      feedback = {
        ja = "待つ間、番号は使えます。おそれの段階で話せば、相手が身を守れます。",
        en = "Meanwhile the codes work. If told on suspicion, others can protect themselves.",
      },
    },
  },
}
