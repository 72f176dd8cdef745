-- Hazard prediction after the drills of seed 003 (2.4): a shared USB stick of care records.

module {
  id = "hazard-care",
  version = 1,
  minutes = 7,
  title = { ja = "危険予知：介護記録のUSBメモリ", en = "Hazard drill: care records on a stick" },
  summary = {
    ja = "皆で使うUSBメモリに介護記録を入れて運ぶ一日をたどり、持ち出す前と、見当たらないときの\z
          動き方を身につけます。",
    en = "Follow a shared stick with care records through a day, and learn what to do before \z
          taking it out and when it is missing.",
  },
  trade = { ja = "介護（三つの施設）", en = "Care homes, three sites" },
  people = 100,

  scenario {
    id = "shared-stick",
    title = { ja = "ひもの付いた銀色の一本", en = "The silver stick on a string" },

    scene {
      id = "office",
      title = { ja = "水曜17時、職員室", en = "Wednesday, 5 p.m., the staff room" },
      paragraph {
        ja = "A社は三つの施設で、約100人が働く介護の会社です。あなたは相談員。明日の会議に、利用\z
              者12人の記録が要ります。",
        en = "Firm A runs three care homes with about 100 staff. You are the social worker. \z
              Tomorrow's meeting needs the records of 12 residents.",
      },
      hotspot {
        id = "see-danger",
        picture = "office.svg",
        stem = {
          ja = "記録がなくなりそうな所を、すべて選んでください。",
          en = "Where might records get lost? Choose all.",
        },
        description = {
          ja = "職員室。左の板に、ひもで下がったUSBメモリ。中央に記録システムの画面。右にUSBメモ\z
                リの入った私物のかばんと、鍵のかかった書庫。",
          en = "A staff room: a stick hanging on a board, the screen of the record system, \z
                somebody's bag with a stick in it, a locked cabinet.",
        },
        right {
          x = 0.06,
          y = 0.115,
          width = 0.238,
          height = 0.325,
          ja = "板に下がった共用のUSBメモリ",
          en = "The shared stick on the board",
          feedback = {
            ja = "誰がいつ使ったか、分かりません。",
            en = "Nobody knows who took it, or when.",
          },
        },
        wrong {
          x = 0.323,
          y = 0.275,
          width = 0.25,
          height = 0.488,
          ja = "記録システムの画面",
          en = "The record system",
          feedback = {
            ja = "人ごとのIDで、見た記録が残ります。",
            en = "It has an account for each, and a log.",
          },
        },
        right {
          x = 0.588,
          y = 0.375,
          width = 0.194,
          height = 0.375,
          ja = "USBメモリの入った私物のかばん",
          en = "A private bag with a stick",
          feedback = {
            ja = "帰り道に寄る所の数だけ、なくす所があります。",
            en = "Every stop on the way home is a place to lose it.",
          },
        },
        wrong {
          x = 0.813,
          y = 0.175,
          width = 0.144,
          height = 0.588,
          ja = "鍵のかかった書庫",
          en = "The locked cabinet",
          feedback = { ja = "紙の控えは、鍵の中です。", en = "Paper is under lock." },
        },
      },
    },

    scene {
      id = "slow",
      title = { ja = "会議は明日9時、北の施設で", en = "Tomorrow at nine, in the north home" },
      paragraph {
        ja = "記録システムは夕方が混み、書き出しに30分かかります。",
        en = "In the evening the record system is busy: an export takes half an hour.",
      },
      single {
        id = "how-to-carry",
        stem = {
          ja = "12人の記録を、どう持って行きますか。",
          en = "How do you bring the records of 12 people?",
        },
        option {
          id = "stick",
          leads = "homes",
          ja = "共用のUSBメモリに入れて、会議に持って行く",
          en = "On the shared stick, as everyone does",
          feedback = {
            ja = "三つの施設で、皆がそうしています。だからこそ、一本に何年分もたまっていました。",
            en = "Everybody does so in all three homes. That is why years of records are on it.",
          },
        },
        option {
          id = "mail",
          leads = "own-mail",
          ja = "私用のメールに送り、向こうで開く",
          en = "Mail it to yourself and open it there",
          feedback = {
            ja = "物を持たなければ、なくさないと考えます。記録は、私物の箱にずっと残ります。",
            en = "What you do not carry you cannot lose. But it stays in a private mailbox for \z
                  good.",
          },
        },
        option {
          id = "system",
          leads = "in-system",
          ja = "会議室で記録システムを開くよう頼む",
          en = "Ask to open the record system there",
          feedback = {
            ja = "頼む電話は一本増えますが、記録はシステムの外に出ません。",
            en = "One more call, but the records do not leave the system.",
          },
        },
      },
    },

    scene {
      id = "own-mail",
      title = { ja = "送信の後で", en = "After sending" },
      leads = "homes",
      paragraph {
        ja = "添付が大きく、送れません。「制限を超えています」。結局、板のUSBメモリを取りました\z
              。",
        en = "The file is too large to send. In the end you take the stick from the board.",
      },
      note {
        ja = "私用のメールに仕事の記録を送ると、会社は消すことも確かめることもできません。",
        en = "What goes to a private mailbox the firm can neither delete nor check.",
      },
    },

    scene {
      id = "homes",
      title = { ja = "一本が、三つの施設を回る", en = "One stick, three homes" },
      figure {
        picture = "homes.svg",
        description = {
          ja = "三軒の施設をUSBメモリが順に回り、三つ目で赤くなる。真ん中の施設の下に人が立つ。",
          en = "A stick travels through three homes and is red in the third; a person stands \z
                below the second.",
        },
        labels = {
          { x = 0.17, y = 0.86, width = 0.24, ja = "南", en = "South" },
          { x = 0.5, y = 0.86, width = 0.24, ja = "北", en = "North" },
          { x = 0.83, y = 0.86, width = 0.24, ja = "西", en = "West" },
        },
      },
      paragraph {
        ja = "会議は無事に終わりました。帰りに西の施設へ届け物。金曜の朝、板にUSBメモリがありま\z
              せん。中には、あなたの12人のほか、**三年分、約400人**の記録があったそうです。鍵の\z
              設定は、ありません。",
        en = "The meeting went well; then you had an errand in the west home. On Friday the \z
              stick is not on the board. Besides your 12 it held **some 400 people, three \z
              years**, without a password.",
      },
    },

    scene {
      id = "missing",
      title = { ja = "金曜8時半、板は空のまま", en = "Friday, 8.30 a.m., the hook is empty" },
      paragraph {
        ja = "誰かが使っているだけかもしれません。朝の申し送りが始まります。",
        en = "Somebody may just be using it. The morning handover begins.",
      },
      single {
        id = "not-there",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "wait",
          leads = "weekend",
          ja = "週末に戻るかもしれないので、待つ",
          en = "It may come back by Monday: wait",
          feedback = {
            ja = "前にも戻ってきました。騒いで同僚を責める形になるのも、避けたくなります。",
            en = "It has come back before, and you do not want to accuse anyone.",
          },
        },
        option {
          id = "report",
          leads = "found-out",
          ja = "管理者に話し、三施設に今すぐ聞く",
          en = "Tell the manager and ask all homes now",
          feedback = {
            ja = "最後に使ったのが自分でも、言えたことが皆の時間を作りました。",
            en = "You were the last to use it, and still you spoke. It gave everyone time.",
          },
        },
        option {
          id = "new",
          leads = "weekend",
          ja = "新しい一本を買って、板にかける",
          en = "Buy a new one and hang it up",
          feedback = {
            ja = "明日の仕事は回ります。なくした一本の中身は、どこかにあるままです。",
            en = "Work goes on. What was on the old one is still somewhere.",
          },
        },
      },
    },

    scene {
      id = "weekend",
      title = { ja = "月曜、知らない人からの電話", en = "Monday, a stranger calls" },
      figure {
        picture = "lost.svg",
        description = {
          ja = "ごみの袋の横に赤いUSBメモリと疑問の印。右に、健康の記録と人。",
          en = "Beside rubbish bags lies a red stick with a question mark; on the right a \z
                health record and a person.",
        },
        labels = {
          { x = 0.23, y = 0.16, width = 0.32, ja = "ごみの収集所", en = "Rubbish point" },
          { x = 0.81, y = 0.855, width = 0.3, ja = "400人の記録", en = "400 people" },
        },
      },
      paragraph {
        ja = "「ごみの収集所で拾った物に、父の名前と病気のことが入っていました。なぜですか。」拾\z
              った人は持ち主を探して、開いたのです。たまたま、利用者の家族でした。",
        en = "“I found this by the rubbish. It has my father's name and illness. Why?” He had \z
              opened it to find the owner, and happened to be a resident's son.",
      },
    },

    scene {
      id = "one-reader",
      title = { ja = "見た人が一人なら", en = "If only one person looked" },
      paragraph {
        ja = "中を見たのは、その方だけのようです。",
        en = "It seems that only he saw what was on it.",
      },
      true_false {
        id = "few-people",
        answer = false,
        stem = {
          ja = "中を見たのが一人だけなら、国への報告は要らない。",
          en = "If only one person looked, nothing has to be reported.",
        },
        feedback = {
          ja = "病気や介護の記録には、特に配慮の要る情報があります。1人分でも、個人情報保護委員\z
                会への報告と、本人への通知の対象です。",
          en = "Records of illness are sensitive. Even one person's has to be reported to the \z
                Personal Information Protection Commission, and that person told.",
        },
      },
    },

    scene {
      id = "what-to-say",
      title = { ja = "施設長が聞きます", en = "The head of the home asks" },
      paragraph {
        ja = "「返ってきたのだから、おわびして終わりにできないか。」",
        en = "“It is back. Can we not apologize and leave it at that?”",
      },
      single {
        id = "report-or-not",
        stem = { ja = "どう答えますか。", en = "What do you answer?" },
        option {
          id = "quiet",
          leads = "rumour",
          ja = "電話の方にだけ、丁寧におわびして終える",
          en = "Apologize well to the man who called, and leave it",
          feedback = {
            ja = "目の前の方への誠意です。ほかの400人は、自分のこととして知りません。",
            en = "It is kind to him. But 400 others do not know that it concerns them.",
          },
        },
        option {
          id = "all",
          leads = "causes",
          ja = "今日報告し、400人に知らせ始める",
          en = "Report today and begin to tell all 400",
          feedback = {
            ja = "重い一日です。家族が聞きたかったのは、ほかの人からではなく、施設からでした。",
            en = "A heavy day. But families want to hear it from you.",
          },
        },
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "個人情報保護委員会に速報を出し、本人と家族への手紙を書き始めました。夜、職員が集ま\z
              ります。",
        en = "The first report has gone to the Personal Information Protection Commission, and \z
              letters to residents and families are begun. At night the staff meet.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        wrong {
          ja = "掃除の人が袋に入れた",
          en = "The cleaner put it into a bag",
          feedback = {
            ja = "床に落ちた小さな物は、誰の目にもごみに見えます。",
            en = "Small things on the floor look like rubbish to anyone.",
          },
        },
        right {
          ja = "中身を消す人が決まっていなかった",
          en = "It was nobody's job to erase it",
          feedback = {
            ja = "12人のはずが、400人になりました。",
            en = "Twelve people had become 400.",
          },
        },
        right {
          ja = "鍵のない一本を皆で使っていた",
          en = "One stick for all, without a lock",
          feedback = {
            ja = "拾った人が、そのまま読めました。",
            en = "Whoever found it could read it.",
          },
        },
        wrong {
          ja = "利用者の記録が詳しかった",
          en = "The records were detailed",
          feedback = {
            ja = "詳しい記録は、よい介護に要ります。",
            en = "Good care needs detail.",
          },
        },
        right {
          ja = "システムの書き出しが遅いままだった",
          en = "The system was left slow",
          feedback = {
            ja = "遅い道具は、抜け道を作ります。",
            en = "Slow tools make people find another way.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "letters",
      paragraph {
        ja = "100人が明日から守れる形を選びます。",
        en = "You choose what 100 people can keep to from tomorrow.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "会議を減らす", en = "Fewer meetings" } },
        feedback = {
          ja = "禁止だけでは、別の抜け道ができます。楽な道を先に作ります。",
          en = "A ban alone makes new ways round. First make the good way easy.",
        },
        pair {
          ja = "皆で使う一本",
          en = "One stick for all",
          with = {
            ja = "会議室でもシステムを開けるようにする",
            en = "The system can be opened in meeting rooms",
          },
        },
        pair {
          ja = "鍵がない",
          en = "No lock",
          with = {
            ja = "どうしても要るときは、暗号化した貸出品だけ",
            en = "Where needed: encrypted ones, lent out",
          },
        },
        pair {
          ja = "たまった中身",
          en = "Years of records",
          with = {
            ja = "返すときに管理者が消し、台帳に書く",
            en = "Erased on return, and noted",
          },
        },
        pair {
          ja = "遅い書き出し",
          en = "A slow system",
          with = { ja = "業者と、夕方の混雑を直す", en = "Have the maker mend the evening jam" },
        },
      },
    },

    scene {
      id = "letters",
      title = { ja = "手紙の返事", en = "The answers" },
      ending = "mixed",
      paragraph {
        ja = "厳しい声も、励ましもありました。拾った方は言いました。「すぐ全員に知らせると聞いて\z
              、父を預け続けようと思いました。」",
        en = "Some were angry, some kind. The man who found it said, “When I heard that you \z
              tell everyone, I decided that my father stays.”",
      },
      paragraph {
        ja = "30日以内の確報には、変えた四つのことを書きました。",
        en = "The final report, within 30 days, names the four things that were changed.",
      },
    },

    scene {
      id = "rumour",
      title = { ja = "うわさの方が早かった", en = "Rumour was quicker" },
      ending = "bad",
      paragraph {
        ja = "家族会で話が広がりました。「うちの母の分も、入っていたのですか。」施設は、その日ま\z
              で答えを用意していませんでした。",
        en = "It went round among the families. “Was my mother's in it, too?” The home had no \z
              answer ready.",
      },
      paragraph {
        ja = "個人情報保護委員会に報告したのは、三週間後です。**なぜ遅れたか**を、もう一つ説明す\z
              ることになりました。",
        en = "The Personal Information Protection Commission was told after three weeks, and \z
              **why so late** had to be explained as well.",
      },
    },

    scene {
      id = "found-out",
      title = { ja = "9時20分、ごみ袋の前で", en = "9.20 a.m., in front of a rubbish bag" },
      ending = "mixed",
      paragraph {
        ja = "西の施設の机の下に落ち、掃除の袋に入るところでした。建物の外には出ていません。管理\z
              者は、その場で中身を消しました。",
        en = "It had fallen under a desk in the west home and was about to go out with the \z
              rubbish. It had not left the building. The manager erased it there and then.",
      },
      paragraph {
        ja = "助かったのは運もあります。**三年分がたまった一本**を、会社はこの日やめました。",
        en = "There was luck in it. That day the firm gave up **the stick with three years on \z
              it**.",
      },
    },

    scene {
      id = "in-system",
      title = { ja = "会議室の大きな画面で", en = "On the big screen" },
      paragraph {
        ja = "会議は職員だけで、記録システムを映して進みました。終わった後、来ていた家族の一人が\z
              、父の記録を紙でほしいと言います。",
        en = "Only staff were at the meeting, with the system on the screen. Afterwards a \z
              visiting son asks for his father's record on paper.",
      },
      single {
        id = "paper",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "all-paper",
          leads = "left-copy",
          ja = "会議の資料を、12人分まとめて刷る",
          en = "Print the whole set for all 12",
          feedback = {
            ja = "一度に刷れば早く済みます。ほかの11人の記録も、施設の外へ出ました。",
            en = "It is quick. But the records of 11 others leave the home.",
          },
        },
        option {
          id = "one-paper",
          leads = "handed",
          ja = "その方の分だけ刷り、手渡しで確かめる",
          en = "Print only his, check it, and hand it over",
          feedback = {
            ja = "要る人に、要る分だけ。渡す前に名前を読み合わせます。",
            en = "What is needed, for the person who needs it, with the names read over first.",
          },
        },
      },
    },

    scene {
      id = "left-copy",
      title = { ja = "残った11人分", en = "The other eleven" },
      ending = "mixed",
      paragraph {
        ja = "息子さんは、11人分を返しに来てくれました。「他の方のも入っていましたよ。」管理者に\z
              話し、個人情報保護委員会に報告し、11人の家族に知らせました。",
        en = "He brought the others back: “These are not ours.” You told the manager, the \z
              Personal Information Protection Commission and the eleven families.",
      },
      paragraph {
        ja = "USBメモリを使わなくても、**余分に出せば、同じこと**が起きます。",
        en = "Even without a stick, **giving out too much ends the same way**.",
      },
    },

    scene {
      id = "handed",
      title = { ja = "読み合わせて、渡す", en = "Read over, and handed out" },
      ending = "good",
      paragraph {
        ja = "名前と日付を二人で読み、控えに署名をもらいました。書き出しの遅さは、業者に伝えまし\z
              た。板のUSBメモリは、その週に片付けられました。",
        en = "Two of you read name and date, and he signed for it. The maker was told how slow \z
              the system is. The stick went from the board that week.",
      },
    },

    debrief {
      paragraph {
        ja = "なくすのは物ですが、困るのは人です。**運ばない、ためない、なくしたらその日に言う。\z
              **",
        en = "Things get lost; people are hurt. **Do not carry, do not pile up, and tell the \z
              same day.**",
      },
      list {
        { ja = "記録は、運ばずに、開く", en = "Open records where they are" },
        {
          ja = "どうしても運ぶなら、暗号化、台帳、消去",
          en = "If you must: encrypted, noted, erased",
        },
        {
          ja = "病気や介護の記録は、1人分でも報告の対象",
          en = "Records of illness: even one must be reported",
        },
        {
          ja = "「見当たらない」と言った人を責めない",
          en = "Do not blame anyone who says “it is missing”",
        },
      },
      note {
        ja = "今日の一言「持たない、よし。残さない、よし。」",
        en = "Today's call: “Carry none, good! Leave none, good!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    matrix {
      id = "which-report",
      review = { "weekend", "one-reader", "what-to-say" },
      points = { { ja = "対象", en = "Yes" }, { ja = "対象ではない", en = "No" } },
      stem = {
        ja = "個人情報保護委員会への報告の対象ですか。",
        en = "Does it have to be reported to the Personal Information Protection Commission?",
      },
      row {
        answer = 1,
        ja = "訪問先の1人の病歴を書いた紙を、道でなくした",
        en = "A sheet with one person's medical history was lost in the street",
        feedback = { ja = "1人でも、病歴は対象です。", en = "Illness counts from one person." },
      },
      row {
        answer = 2,
        ja = "職員の勤務表（名前だけ）を、食堂に貼った",
        en = "A rota with the staff's names hangs in the canteen",
        feedback = {
          ja = "職員が見るための表を、職場に貼っただけです。",
          en = "It is where it is meant to be.",
        },
      },
      row {
        answer = 1,
        ja = "暗号化のない介護記録の媒体を、電車に忘れた",
        en = "An unencrypted medium with care records was left on a train",
        feedback = {
          ja = "見られたか分からなくても、おそれの段階で対象です。",
          en = "Suspicion is enough.",
        },
      },
      row {
        answer = 2,
        ja = "掃除道具の在庫表を、間違えて別の店に送った",
        en = "A list of cleaning goods went to the wrong shop",
        feedback = { ja = "人の情報がありません。", en = "It says nothing about people." },
      },
    },

    single {
      id = "visit-nurse",
      review = { "slow", "measures", "in-system" },
      stem = {
        ja = "訪問看護の事務所で、外の会議に8人の記録が要ります。よい方法はどれですか。",
        en = "A visiting nurse needs eight people's records at a meeting outside. Which is the \z
              good way?",
      },
      right {
        ja = "会議の部屋から記録システムを開けるようにする",
        en = "Have the record system opened in that room",
        feedback = { ja = "記録を動かさずに済みます。", en = "Nothing has to travel." },
      },
      wrong {
        ja = "個人で買った新しいUSBメモリに入れて持つ",
        en = "Take them with you on a new stick of your own",
        feedback = {
          ja = "新品なら安心に思えます。会社は、なくしたことにも気づけません。",
          en = "New feels safe. But the firm would not even know that it is lost.",
        },
      },
      wrong {
        ja = "表の名前を頭文字に変え、私用のメールに送る",
        en = "Use initials, and mail it to yourself",
        feedback = {
          ja = "工夫した気になります。病名や住所で、誰かは分かります。",
          en = "It feels clever. Illness and address tell who it is.",
        },
      },
    },

    order {
      id = "stick-missing",
      review = { "missing", "what-to-say", "found-out" },
      stem = {
        ja = "記録の入った媒体が見当たりません。する順に並べてください。",
        en = "A medium with records is missing. Put the steps into order.",
      },
      feedback = {
        ja = "すぐ言い、皆で探し、中身を確かめ、報告と通知へ進み、落ち着いてから仕組みを変えます\z
              。",
        en = "Say so, search together, see what was on it, report, and then change the way of \z
              working.",
      },
      option { ja = "気づいた人が、管理者に言う", en = "Tell the manager" },
      option { ja = "立ち寄った所すべてに、今日聞く", en = "Ask everywhere, today" },
      option { ja = "入っていた人と内容を書き出す", en = "List whose records were on it" },
      option { ja = "委員会に報告し、本人に知らせる", en = "Report, and tell those concerned" },
      option { ja = "運ばずに済む方法に変える", en = "Change to a way without carrying" },
    },

    categorize {
      id = "fits",
      review = { "causes", "measures" },
      stem = { ja = "どちらに効く対策ですか。", en = "What does each measure help against?" },
      feedback = {
        ja = "なくしにくくする手と、なくしても読まれない手の、両方が要ります。",
        en = "You need both: to lose less, and to lose nothing when it happens.",
      },
      category {
        id = "less",
        ja = "なくしにくくする",
        en = "Less gets lost",
        option { ja = "持ち出しの台帳をつける", en = "A book of what is taken out" },
        option { ja = "会議室でシステムを開く", en = "Open the system in the meeting room" },
      },
      category {
        id = "unread",
        ja = "なくしても害を小さくする",
        en = "Less harm when it is",
        option { ja = "媒体を暗号化する", en = "Encrypt the medium" },
        option { ja = "使い終わった中身を消す", en = "Erase it after use" },
      },
    },
  },
}
