-- Hazard prediction after the drills of seed 003 (2.4): guest Wi-Fi and the front desk's PC.

module {
  id = "hazard-inn",
  version = 1,
  minutes = 6,
  title = { ja = "危険予知：フロントのパソコン", en = "Hazard drill: the front desk's PC" },
  summary = {
    ja = "夜のフロントで頼まれた印刷から、宿泊名簿が読まれるまでをたどり、もてなしと守りを両立さ\z
          せる方法を身につけます。",
    en = "From a favour at the front desk at night to the guest book in other hands: learn to \z
          be kind and safe at once.",
  },
  trade = { ja = "温泉旅館", en = "Hot-spring inn" },
  people = 20,

  scenario {
    id = "late-print",
    title = { ja = "22時10分の頼みごと", en = "A favour at 10.10 p.m." },

    scene {
      id = "lobby",
      title = { ja = "22時10分、フロント", en = "10.10 p.m., the front desk" },
      paragraph {
        ja = "20人で営む温泉旅館。あなたは夜のフロントに一人です。",
        en = "A hot-spring inn with a staff of 20. At night you are alone at the desk.",
      },
      hotspot {
        id = "see-danger",
        picture = "lobby.svg",
        stem = {
          ja = "宿泊の情報が外へ出そうな所を、すべて選んでください。",
          en = "Where might guests' data get out? Choose all.",
        },
        description = {
          ja = "ロビー。左に温泉ののれんと浴衣の棚、中央に客の方を向いた画面と客のUSBメモリ、右\z
                に客の機器も店の機器もつながる一つの箱。",
          en = "A lobby: a curtain, a shelf of robes, a screen turned to the guests with a \z
                guest's stick beside it, and one Wi-Fi box for everything.",
        },
        wrong {
          x = 0.055,
          y = 0.13,
          width = 0.165,
          height = 0.36,
          ja = "温泉ののれん",
          en = "The bath's curtain",
          feedback = {
            ja = "湯あたりには注意です。情報はもれません。",
            en = "Mind the hot water; no data there.",
          },
        },
        right {
          x = 0.313,
          y = 0.31,
          width = 0.175,
          height = 0.42,
          ja = "客の方を向いた画面",
          en = "The screen turned to guests",
          feedback = {
            ja = "名簿が、待つ人から読めます。",
            en = "Whoever waits can read the guest book.",
          },
        },
        right {
          x = 0.5,
          y = 0.45,
          width = 0.115,
          height = 0.28,
          ja = "客のUSBメモリ",
          en = "A guest's stick",
          feedback = {
            ja = "中身は、差すまで分かりません。",
            en = "Nobody knows what is on it.",
          },
        },
        right {
          x = 0.688,
          y = 0.15,
          width = 0.225,
          height = 0.555,
          ja = "客と店を分けていないWi-Fi",
          en = "Guests and desk on one Wi-Fi box",
          feedback = {
            ja = "客の機器から、店の機器が見えます。",
            en = "From a guest's device the desk can be seen.",
          },
        },
        wrong {
          x = 0.058,
          y = 0.545,
          width = 0.17,
          height = 0.275,
          ja = "浴衣の棚",
          en = "The shelf of robes",
          feedback = { ja = "足りなくなる心配だけです。", en = "They may run out, that is all." },
        },
      },
    },

    scene {
      id = "guest",
      title = { ja = "「明日の朝、飛行機です」", en = "“My flight is tomorrow morning”" },
      paragraph {
        ja = "海外からのお客様が、困った顔で来ました。「搭乗券を印刷できますか。**このUSBに入っ\z
              ています**。」朝6時に発つそうです。フロントのパソコンには、宿泊名簿と予約の画面が\z
              開いています。",
        en = "A guest from abroad looks worried. “Can you print my boarding pass? **It is on \z
              this stick.**” The taxi comes at six. On the desk's PC the guest book and the \z
              bookings are open.",
      },
      note {
        ja = "国内に住所のない外国のお客様の旅券の写しは、国の通知に沿って保管しています。",
        en = "Following a notice of the ministry, the inn keeps copies of the passports of \z
              foreign guests with no address in Japan.",
      },
    },

    scene {
      id = "help",
      title = { ja = "断りたくない", en = "You do not want to refuse" },
      paragraph {
        ja = "お客様に悪気はありません。フロントはあなた一人です。",
        en = "The guest means no harm. You are alone.",
      },
      single {
        id = "print-how",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "mail",
          leads = "printed",
          ja = "事務室のタブレットにメールで送ってもらい、刷る",
          en = "Have it mailed to the office tablet, and print from there",
          feedback = {
            ja = "2分長くかかります。名簿のパソコンには、何も差していません。",
            en = "Two minutes more. Nothing was plugged into the PC with the guest book.",
          },
        },
        option {
          id = "plug",
          leads = "plugged",
          ja = "フロントのパソコンに差して刷る",
          en = "Plug it into the desk's PC",
          feedback = {
            ja = "もてなす心からの一手です。お客様も知らない物が、中にいました。",
            en = "You wanted to help. Something was on it that the guest did not know of.",
          },
        },
        option {
          id = "seat",
          leads = "plugged",
          ja = "お客様に席を譲り、ご自分で開いてもらう",
          en = "Give up your seat and let the guest open it there",
          feedback = {
            ja = "人の物に触れない気づかいです。画面の横には、名簿が開いたままでした。",
            en = "You did not touch the guest's things. But the guest book was open beside it.",
          },
        },
      },
    },

    scene {
      id = "plugged",
      title = { ja = "搭乗券は刷れた", en = "The pass was printed" },
      figure {
        picture = "print.svg",
        description = {
          ja = "客のUSBメモリから画面へ、虫が入る。赤い矢印が二人分の書類へ進む。",
          en = "From a guest's stick a bug enters the screen; red arrows lead to two people's \z
                papers.",
        },
        labels = {
          { x = 0.18, y = 0.86, width = 0.28, ja = "USBメモリ", en = "Stick" },
          { x = 0.51, y = 0.86, width = 0.28, ja = "フロント", en = "Front desk" },
        },
      },
      paragraph {
        ja = "お客様は喜んで部屋に戻りました。夜中、パソコンの中の物が動き、**予約の画面のパスワ\z
              ード**を写しました。同じWi-Fiの先の、旅券の写しの箱も見つけました。",
        en = "The guest was happy. At night something on the PC copied **the password of the \z
              bookings**. On the same Wi-Fi it found the store with the passports.",
      },
    },

    scene {
      id = "morning",
      title = { ja = "7時半、チェックアウトの列", en = "7.30 a.m., the checkout queue" },
      paragraph {
        ja = "画面がとても遅く、知らない窓が一瞬出ました。列は8人です。",
        en = "The screen is slow; a strange window flashes. Eight wait.",
      },
      single {
        id = "slow-pc",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "scan",
          leads = "leaked",
          ja = "会計を続け、昼の空いた時に対策ソフトで調べる",
          en = "Go on for now, and scan it with antivirus at noon",
          feedback = {
            ja = "列を止めない、フロントの責任感です。4時間の間に、旅券の写しが出ていきました。",
            en = "You kept the queue moving. In four hours the passports went out.",
          },
        },
        option {
          id = "unplug",
          leads = "causes",
          ja = "線を抜き、紙の伝票で続け、支配人を呼ぶ",
          en = "Unplug it, use paper bills, call the manager",
          feedback = {
            ja = "お客様を待たせました。紙の伝票は、引き出しにありました。",
            en = "Guests had to wait. Paper bills were in the drawer.",
          },
        },
        option {
          id = "restart",
          leads = "leaked",
          ja = "電源を入れ直して、続ける",
          en = "Restart it and go on",
          feedback = {
            ja = "遅いときの、いつもの直し方です。直ったように見え、列も進みました。",
            en = "The usual cure. It looked better, and the queue moved on.",
          },
        },
      },
    },

    scene {
      id = "leaked",
      title = { ja = "一週間後、予約サイトから", en = "A week later, from the booking site" },
      ending = "bad",
      paragraph {
        ja = "「御館の名で、お客様にカード番号を求めるメッセージが出ています。」旅券の写し240人\z
              分も、外に出ていました。海外のお客様へ知らせる言葉の用意も、ありません。",
        en = "“Messages in your name ask guests for their cards.” Copies of 240 passports were \z
              out, too, and you had no words ready to tell them in their languages.",
      },
      paragraph {
        ja = "**朝の列**を守って、**一年の信用**を失いました。",
        en = "You kept **a queue moving** and lost **a year's trust**.",
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "専門の会社が、パソコンと記録を見ました。旅券の箱には、まだ入られていませんでした。",
        en = "Experts looked at PC and records. Nobody had been in the store with the passports \z
              yet.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        right {
          ja = "名簿のパソコンで、客の物を開いた",
          en = "Guests' things were opened on the PC with the guest book",
          feedback = {
            ja = "頼まれる仕事用の、別の一台が要ります。",
            en = "Favours need a device of their own.",
          },
        },
        right {
          ja = "客と店のWi-Fiが、分かれていなかった",
          en = "One Wi-Fi for guests and desk",
          feedback = {
            ja = "客の部屋からも、箱が見えていました。",
            en = "The store could be seen from the rooms.",
          },
        },
        wrong {
          ja = "海外のお客様を泊めた",
          en = "There were guests from abroad",
          feedback = {
            ja = "どこの国の物でも、中身は差すまで分かりません。",
            en = "Wherever it is from, nobody knows what is on a stick.",
          },
        },
        right {
          ja = "夜の頼みごとに、決まりがなかった",
          en = "There was no rule for favours at night",
          feedback = { ja = "一人だと、親切が先に立ちます。", en = "Alone, one is kind first." },
        },
        wrong {
          ja = "お客様の頼みを聞いた",
          en = "You did the guest a favour",
          feedback = {
            ja = "聞くのが旅館です。聞き方を用意します。",
            en = "That is what inns do. Prepare how.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "split",
      paragraph {
        ja = "もてなしを減らさない形を選びます。",
        en = "You choose what keeps the inn as kind as before.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "印刷を断る", en = "Refuse to print" } },
        feedback = {
          ja = "「できません」ではなく、「こちらでできます」を用意します。",
          en = "Not “we cannot”, but “here you can”.",
        },
        pair {
          ja = "客の物を開いた",
          en = "Guests' things opened",
          with = {
            ja = "ロビーに、名簿とつながない印刷用の一台を置く",
            en = "A device in the lobby, apart from the guest book",
          },
        },
        pair {
          ja = "一つのWi-Fi",
          en = "One Wi-Fi",
          with = {
            ja = "客用と店用を分け、客どうしも見えない設定にする",
            en = "Separate them, and guests from each other",
          },
        },
        pair {
          ja = "夜の決まりがない",
          en = "No rule at night",
          with = {
            ja = "頼みごとの手順を、絵と英語の紙にする",
            en = "A sheet with pictures and English",
          },
        },
      },
    },

    scene {
      id = "split",
      title = { ja = "二つに分けた箱", en = "Divided in two" },
      ending = "mixed",
      figure {
        picture = "paths.svg",
        description = {
          ja = "左は一つの箱に客と店の機器がつながり、虫がいる。右は客用と店用に分かれ、錠がある\z
                。",
          en = "Left: guests' and the inn's devices on one line, with a bug. Right: separate \z
                lines and a lock.",
        },
        labels = {
          { x = 0.25, y = 0.13, width = 0.34, ja = "一つのWi-Fi", en = "One Wi-Fi" },
          { x = 0.75, y = 0.13, width = 0.34, ja = "分けたWi-Fi", en = "Separated" },
        },
      },
      paragraph {
        ja = "予約の画面のパスワードを替え、Wi-Fiを分けました。不正アクセスの恐れは、個人情報保護\z
              委員会に報告しました。列に並んだお客様は、紙の伝票を「旅の記念」と笑ってくれました\z
              。",
        en = "The booking password was changed and the Wi-Fi divided. The suspected break-in was \z
              reported to the Personal Information Protection Commission. The guests in the queue \z
              took their paper bills as a souvenir.",
      },
    },

    scene {
      id = "printed",
      title = { ja = "「ありがとう。もう一つだけ」", en = "“Thank you. One more thing”" },
      paragraph {
        ja = "搭乗券は、無事に刷れました。「部屋のWi-Fiが遅いので、**フロントのWi-Fi**を使えます\z
              か。仕事のメールを送りたいのです。」Wi-Fiの箱は一つですが、パスワードは客用と店用の\z
              二つです。",
        en = "It was printed. “Wi-Fi is slow in my room. May I use **the desk's** for work mail?” \z
              There is one Wi-Fi box, but guests and inn have different passwords.",
      },
      single {
        id = "desk-wifi",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "tell",
          leads = "neighbours",
          ja = "今夜だけと言って、店のパスワードを教える",
          en = "Tell the password, just for tonight",
          feedback = {
            ja = "困った人を助けたい夜です。教えたパスワードは、朝には友人3人も知っていました。",
            en = "You wanted to help. By morning three friends had it, too.",
          },
        },
        option {
          id = "seat",
          leads = "good-night",
          ja = "客用の電波が強い、ロビーの席に案内する",
          en = "Show a seat in the lobby where the guests' Wi-Fi is strong",
          feedback = {
            ja = "お茶を一杯添えました。パスワードは、店の人しか知りません。",
            en = "With a cup of tea. The password stayed within the inn.",
          },
        },
      },
    },

    scene {
      id = "neighbours",
      title = { ja = "見えていた、店の箱", en = "The store could be seen" },
      ending = "mixed",
      paragraph {
        ja = "翌日、お客様の一人が教えてくれました。「あなたの店の名簿の箱が、私の画面に出ました\z
              よ。」何もせず、教えてくれた人でした。",
        en = "Next day a guest said, “Your guest book showed up on my screen.” He had not \z
              opened it.",
      },
      paragraph {
        ja = "支配人は店のWi-Fiのパスワードを替え、客用と分ける工事を頼みました。**親切な人ばかり\z
              とは、限りません**。",
        en = "The manager changed the password and ordered work to separate the guests' Wi-Fi. \z
              **Not everyone is so kind.**",
      },
    },

    scene {
      id = "good-night",
      title = { ja = "6時、タクシーが来る", en = "6 a.m., the taxi comes" },
      ending = "good",
      paragraph {
        ja = "お客様は搭乗券を手に、手を振りました。支配人は、夜の頼みごとの受け方を紙にし、客と\z
              店のWi-Fiを分ける工事も頼みました。",
        en = "Boarding pass in hand, the guest waved. The manager wrote a sheet on favours at \z
              night, and ordered work to separate the Wi-Fi of guests and inn.",
      },
      true_false {
        id = "nice-guest",
        answer = false,
        stem = {
          ja = "お客様を信じられるなら、USBメモリを名簿のパソコンに差してよい。",
          en = "When you trust the guest, the stick may go into the PC with the guest book.",
        },
        feedback = {
          ja = "本人も知らない物が入っていることがあります。人を信じることと、差すことは別です。",
          en = "It may hold what the guest does not know of. To trust and to plug in are two \z
                things.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "旅館の親切は、**断ることではなく、別の場所を用意すること**で守れます。",
        en = "An inn stays kind **not by refusing, but by having another place ready**.",
      },
      list {
        {
          ja = "名簿のパソコンに、客の物をつながない",
          en = "Nothing of a guest's goes into the PC with the guest book",
        },
        { ja = "Wi-Fiは、客用と店用に分ける", en = "Separate Wi-Fi for guests and inn" },
        { ja = "画面は客から見えない向きに", en = "Turn the screen away" },
        {
          ja = "変だと思ったら、線を抜き、紙で続ける",
          en = "Odd? Unplug it and go on with paper",
        },
      },
      note {
        ja = "今日の一言「差さない、よし。見せない、よし。」",
        en = "Today's call: “Plug nothing, good! Show nothing, good!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    hotspot {
      id = "cafe-spot",
      review = { "lobby", "causes", "measures" },
      picture = "lobby.svg",
      most = 1,
      stem = {
        ja = "客の部屋から旅券の写しの箱が見えたのは、どこが原因でしたか。",
        en = "Which spot let the store of passports be seen from guests' rooms?",
      },
      description = {
        ja = "ロビー。のれん、浴衣の棚、客の方を向いた画面、USBメモリ、一つのWi-Fiの箱。",
        en = "A lobby: curtain, robes, a screen turned to guests, a stick, one Wi-Fi box.",
      },
      wrong {
        x = 0.313,
        y = 0.31,
        width = 0.175,
        height = 0.42,
        ja = "客の方を向いた画面",
        en = "The screen turned to guests",
        feedback = {
          ja = "待つ人に見える危険です。部屋からは見えません。",
          en = "Those who wait see it, not the rooms.",
        },
      },
      wrong {
        x = 0.058,
        y = 0.545,
        width = 0.17,
        height = 0.275,
        ja = "浴衣の棚",
        en = "The shelf of robes",
        feedback = { ja = "情報の道にはなりません。", en = "No way for data." },
      },
      right {
        x = 0.688,
        y = 0.15,
        width = 0.225,
        height = 0.555,
        ja = "一つのWi-Fi",
        en = "The one Wi-Fi box",
      },
      wrong {
        x = 0.5,
        y = 0.45,
        width = 0.115,
        height = 0.28,
        ja = "USBメモリ",
        en = "The stick",
        feedback = {
          ja = "フロントに入った道です。部屋から箱へは、別の道でした。",
          en = "The way into the desk; the rooms had another.",
        },
      },
    },

    single {
      id = "salon-usb",
      review = { "help", "measures" },
      stem = {
        ja = "写真館の受付に、客が「この中の写真を刷って」と記憶媒体を渡しました。よい受け方はど\z
              れですか。",
        en = "At a photo studio a customer hands over a memory card to print from. Which is the \z
              good way?",
      },
      right {
        ja = "顧客台帳とつながない、印刷専用の一台で読む",
        en = "Read it on a printer apart from the records",
        feedback = {
          ja = "何か入っていても、台帳に届きません。",
          en = "Whatever is on it does not reach the records.",
        },
      },
      wrong {
        ja = "受付のパソコンで対策ソフトを動かしてから開く",
        en = "Scan it on the reception's PC, then open it",
        feedback = {
          ja = "調べれば安心に思えます。新しい物は見つからず、差した時に動く物もあります。",
          en = "It seems safe. New things are not found, and some start when plugged in.",
        },
      },
      wrong {
        ja = "客に身分証を見せてもらってから、受付で開く",
        en = "Check the customer's identity, then open it there",
        feedback = {
          ja = "確かな人なら、と考えます。本人も知らない物が入っています。",
          en = "A known person feels safe. But they may not know what is on it.",
        },
      },
    },

    order {
      id = "odd-pc",
      review = { "morning", "causes", "split" },
      stem = {
        ja = "予約のパソコンに、知らない窓が出ました。する順に並べてください。",
        en = "A strange window opens on the PC with the bookings. Put the steps into order.",
      },
      feedback = {
        ja = "切り離し、紙で続けて責任者を呼び、別の機械でパスワードを替え、報告を確かめます。",
        en = "Unplug, go on with paper, call the manager, change the password elsewhere, and see \z
              about reporting.",
      },
      option { ja = "ネットから切り離す", en = "Disconnect it" },
      option {
        ja = "紙の伝票に切り替え、支配人を呼ぶ",
        en = "Change to paper and call the manager",
      },
      option {
        ja = "別の機械で、予約のパスワードを替える",
        en = "Change the booking password on another device",
      },
      option {
        ja = "報告と、客への知らせを決める",
        en = "Settle reports and what guests are told",
      },
    },

    true_false {
      id = "tonight-only",
      review = { "printed", "neighbours", "good-night" },
      answer = false,
      stem = {
        ja = "店のWi-Fiのパスワードは、一晩だけと約束すれば、客に教えてよい。",
        en = "The inn's own Wi-Fi password may be told to a guest for one night.",
      },
      feedback = {
        ja = "パスワードは人から人へ渡ります。替えるまで、誰でも使えます。客用の電波を案内します。",
        en = "A password goes on from person to person until it is changed. Offer the guests' \z
              Wi-Fi.",
      },
    },
  },
}
