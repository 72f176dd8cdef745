-- Hazard prediction after the drills of seed 003 (2.4): a lost phone with photos of a site.

module {
  id = "hazard-construction",
  version = 1,
  minutes = 7,
  title = { ja = "危険予知：現場の写真が入ったスマホ", en = "Hazard drill: the site in a phone" },
  summary = {
    ja = "改装現場の写真を撮り、送り、スマホをなくすまでをたどり、写る前と、なくした後の動き方を\z
          身につけます。",
    en = "Photograph a site, send the pictures, lose the phone: learn what to do before and \z
          after.",
  },
  trade = { ja = "店舗の内装工事", en = "Shop fitting" },
  people = 20,

  scenario {
    id = "site-photos",
    title = { ja = "金曜の写真", en = "Friday's photographs" },

    scene {
      id = "site",
      title = { ja = "金曜16時半、改装中の宝飾店", en = "Friday, 4.30 p.m., at a jeweller's" },
      paragraph {
        ja = "A社は、店の内装をする20人の会社です。あなたは現場の責任者。壁を閉じる前に、写真を\z
              撮ります。元請けには今日中に送る約束です。",
        en = "Firm A fits out shops and has 20 people. You run this site. Before the wall is \z
              closed you take photographs; the main contractor wants them today.",
      },
      hotspot {
        id = "see-danger",
        picture = "site.svg",
        stem = {
          ja = "写真に写って外へ出ると困る物を、すべて選んでください。",
          en = "What would do harm if it were seen outside? Choose all.",
        },
        description = {
          ja = "工事中の店の中。左から、警報の操作盤と番号のメモ、電線のドラム、金庫、裏口の扉と\z
                その横の鍵の箱、脚立。",
          en = "Inside a shop under work: an alarm panel with a note, a cable drum, a safe, the \z
                back door with a key box, a ladder.",
        },
        right {
          x = 0.056,
          y = 0.125,
          width = 0.281,
          height = 0.45,
          ja = "警報の操作盤とメモ",
          en = "Alarm panel and note",
          feedback = { ja = "番号のメモまで読めます。", en = "Even the code can be read." },
        },
        wrong {
          x = 0.075,
          y = 0.59,
          width = 0.15,
          height = 0.3,
          ja = "電線のドラム",
          en = "Cable drum",
          feedback = {
            ja = "転がると危ない物です。見られて困る物ではありません。",
            en = "It may roll and hurt, but may be seen.",
          },
        },
        right {
          x = 0.356,
          y = 0.4,
          width = 0.206,
          height = 0.413,
          ja = "金庫の場所",
          en = "Where the safe stands",
          feedback = {
            ja = "動かせない物の場所は、下見の代わりになります。",
            en = "It saves a thief a visit.",
          },
        },
        right {
          x = 0.606,
          y = 0.175,
          width = 0.244,
          height = 0.638,
          ja = "裏口と鍵の箱",
          en = "Back door and key box",
          feedback = {
            ja = "職人用の鍵の箱に、番号が並んでいます。",
            en = "The workers' key box and its number.",
          },
        },
        wrong {
          x = 0.855,
          y = 0.2,
          width = 0.12,
          height = 0.613,
          ja = "脚立",
          en = "Ladder",
          feedback = {
            ja = "足場の安全の話です。情報の危険ではありません。",
            en = "A matter of safety, not of secrets.",
          },
        },
      },
    },

    scene {
      id = "flat",
      title = { ja = "現場用のカメラが動かない", en = "The site camera is flat" },
      paragraph {
        ja = "電池切れです。会社のスマホは、車で20分の事務所。18時に壁を閉じます。",
        en = "The firm's phone is 20 minutes away, and the wall is closed at six.",
      },
      single {
        id = "which-camera",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "own",
          leads = "own-phone",
          ja = "自分のスマホで撮って送る",
          en = "Use your own phone and send them",
          feedback = {
            ja = "約束を守りたい、よい現場の人の判断です。けれども、写真は会社の手の届かない所に\z
                  残ります。",
            en = "You keep your word, as a good foreman does. But the pictures stay where the \z
                  firm cannot reach them.",
          },
        },
        option {
          id = "fetch",
          leads = "firm-phone",
          ja = "会社のスマホを取りに行く",
          en = "Fetch the firm's phone",
          feedback = {
            ja = "往復40分。段取りは苦しくても、写真は会社の中だけに残ります。",
            en = "Forty minutes lost. But the pictures stay within the firm.",
          },
        },
        option {
          id = "delete",
          leads = "own-phone",
          ja = "自分のスマホで撮り、夜に消す",
          en = "Use your own, and delete tonight",
          feedback = {
            ja = "消すつもりなら大丈夫、と思えます。自動の控えは、消す前に作られます。",
            en = "Meaning to delete feels safe. But automatic copies are made before that.",
          },
        },
      },
    },

    scene {
      id = "own-phone",
      title = { ja = "写真の行き先は、一つではない", en = "The pictures went two ways" },
      figure {
        picture = "ways.svg",
        description = {
          ja = "スマホから二本の矢印。一本は雲を通って家族へ、もう一本は駅のベンチに置かれたスマ\z
                ホへ。",
          en = "Two arrows from a phone: through a cloud to a family, and to a phone left on a \z
                bench.",
        },
        labels = {
          { x = 0.84, y = 0.49, width = 0.2, ja = "家族", en = "Family" },
          { x = 0.6, y = 0.86, width = 0.22, ja = "ベンチ", en = "Bench" },
        },
      },
      paragraph {
        ja = "38枚を送りました。家族と共有のアルバムにも、自動で38枚。そして21時、家で気づきます\z
              。**スマホがない。** 画面の鍵は、誕生日の4けたです。",
        en = "You sent 38 pictures. The album that your family shares took all 38, too. At \z
              nine, at home: **the phone is gone.** Its lock is your birthday, four digits.",
      },
    },

    scene {
      id = "nine",
      title = { ja = "21時、家で", en = "9 p.m., at home" },
      paragraph {
        ja = "店には、来週まで職人が出入りします。鍵の箱の番号は、同じままです。",
        en = "Workers use the key box until next week. Its number is the same.",
      },
      single {
        id = "phone-gone",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "search",
          leads = "break-in",
          ja = "心当たりを探し、月曜に報告する",
          en = "Search first, report on Monday",
          feedback = {
            ja = "出てくれば騒がずにすむ、と思います。その二晩、店の裏口の番号は同じままでした。",
            en = "If it turns up, no fuss. But for two nights the number at the back door \z
                  stayed the same.",
          },
        },
        option {
          id = "now",
          leads = "tonight",
          ja = "今夜、社長に電話する",
          en = "Call the boss tonight",
          feedback = {
            ja = "夜の電話は気が重いものです。番号を変える時間が、これで生まれました。",
            en = "A hard call at night. It bought the time to change the number.",
          },
        },
        option {
          id = "private",
          leads = "break-in",
          ja = "私物なので、自分で止めてすませる",
          en = "It is yours: lock it and leave it at that",
          feedback = {
            ja = "回線を止めたのは正しい一手です。しかし、中の写真は、店と元請けの物でもあります\z
                  。",
            en = "Stopping the line was right. But the pictures concern the shop, too.",
          },
        },
      },
    },

    scene {
      id = "firm-phone",
      title = {
        ja = "会社のスマホも、なくすときはなくす",
        en = "The firm's phone can be lost, too",
      },
      paragraph {
        ja = "画面の鍵は6けたと指紋。写真は会社の保管場所に入ります。送信した帰り道、車の屋根に\z
              置いたまま走り出したと気づきます。",
        en = "It opens with six digits or a finger, and keeps its pictures in the firm's store. \z
              Driving home, you remember: you left it on the roof of the van.",
      },
      single {
        id = "roof",
        stem = { ja = "19時半です。どうしますか。", en = "It is 7.30 p.m. What do you do?" },
        option {
          id = "dawn",
          leads = "found",
          ja = "鍵がかかっているので、明るくなって探す",
          en = "It is locked: search at daylight",
          feedback = {
            ja = "鍵への信頼は、半分正しいものです。開けられる前に消せるのは、知らせたときだけで\z
                  す。",
            en = "The lock helps. But only those who are told can erase it in time.",
          },
        },
        option {
          id = "call",
          leads = "erased",
          ja = "会社に電話し、遠隔で止めてもらう",
          en = "Call the firm to lock it from afar",
          feedback = {
            ja = "恥ずかしい一本の電話で、探す仕事が急ぎではなくなりました。",
            en = "One embarrassing call, and the search could wait.",
          },
        },
      },
    },

    scene {
      id = "tonight",
      title = { ja = "23時、番号が変わった", en = "11 p.m., a new number" },
      ending = "mixed",
      paragraph {
        ja = "社長は元請けに、元請けは店に電話しました。店主が駆けつけ、鍵の箱と警報の番号を変え\z
              ました。土曜、スマホは駅に届いていました。",
        en = "The boss called the contractor, who called the shop. The owner came and changed \z
              both numbers. On Saturday the phone was at the station.",
      },
      paragraph {
        ja = "無事でした。ただ、**夜に三つの会社が動いた**のは、店の写真が一台の私物に入っていた\z
              からです。",
        en = "No harm done. But **three firms were up that night** because the pictures lay in \z
              a private phone.",
      },
    },

    scene {
      id = "break-in",
      title = { ja = "月曜の朝、店からの電話", en = "Monday morning, a call from the shop" },
      figure {
        picture = "night.svg",
        description = {
          ja = "月夜の店。裏口の扉が赤く、横の鍵の箱が開く。外に覆面の人物。手前に、写真の入った\z
                スマホ。",
          en = "The shop by moonlight. The back door is red beside the key box; a masked person \z
                waits outside; in front, a phone with a picture.",
        },
      },
      paragraph {
        ja = "日曜の夜、裏口の鍵の箱が番号で開けられ、展示品が盗まれました。警察が聞きます。「番\z
              号を知っていたのは、誰ですか。」",
        en = "On Sunday night somebody opened the key box with its number and stole from the \z
              shop. The police ask, “Who knew the number?”",
      },
    },

    scene {
      id = "asked",
      title = { ja = "黙っていれば", en = "If you keep quiet" },
      paragraph {
        ja = "スマホのことは、まだ誰にも話していません。写真が見られたのかは、分かりません。",
        en = "Nobody knows about the phone yet, nor whether anyone saw the pictures.",
      },
      single {
        id = "tell-police",
        stem = {
          ja = "警察の人が待っています。どうしますか。",
          en = "The officer is waiting. What do you do?",
        },
        option {
          id = "unsure",
          leads = "silent",
          ja = "関係があると決まるまで、黙っておく",
          en = "Say nothing until a link is shown",
          feedback = {
            ja = "憶測で会社に迷惑をかけたくない、と考えます。けれども、調べる側には、その憶測が\z
                  要ります。",
            en = "You do not want to harm the firm on a guess. But those who look into it need \z
                  the guess.",
          },
        },
        option {
          id = "tell",
          leads = "causes",
          ja = "社長に話し、一緒に警察へ伝える",
          en = "Tell the boss, then the police together",
          feedback = {
            ja = "遅くなっても、話した時から、守れる物が増えます。",
            en = "Late as it is, from then on more can be protected.",
          },
        },
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "関係があったかは、まだ分かりません。それでも社長は、現場の流れを皆で見直しました。",
        en = "Whether the phone played a part is not known. Even so, the boss goes through the \z
              day with everyone.",
      },
      multiple {
        id = "what-led",
        stem = {
          ja = "危険を作ったものを、すべて選んでください。",
          en = "Choose everything that made the danger.",
        },
        right {
          ja = "鍵の番号が写る向きで撮った",
          en = "The pictures showed the numbers",
          feedback = {
            ja = "配線だけなら、寄って撮れました。",
            en = "The wiring alone could be shown close up.",
          },
        },
        wrong {
          ja = "元請けが写真を求めた",
          en = "The contractor wanted pictures",
          feedback = {
            ja = "写真は、壁の中を確かめる大切な記録です。",
            en = "They are a needed record of what is in the wall.",
          },
        },
        right {
          ja = "予備の電池がなかった",
          en = "There was no spare battery",
          feedback = {
            ja = "道具が足りないと、人は私物で補います。",
            en = "Where tools are missing, people use their own.",
          },
        },
        wrong {
          ja = "駅のベンチに座った",
          en = "You sat down on a bench",
          feedback = {
            ja = "忘れ物は誰にもあります。なくしても困らない備えが要ります。",
            en = "Anyone forgets things. Be ready for it.",
          },
        },
        right {
          ja = "なくしたときの電話先がなかった",
          en = "Nobody had said whom to call",
          feedback = {
            ja = "決まっていれば、21時に電話できました。",
            en = "Had it been settled, you would have called at nine.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "late",
      paragraph {
        ja = "朝の危険予知の紙に、情報の欄を一つ足します。",
        en = "The sheet for the morning's hazard drill gets one line on information.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "現場に私物を持ち込ませない", en = "No private things on the site" } },
        feedback = {
          ja = "「注意する」ではなく、物と手順で防ぎます。",
          en = "Not “be careful”, but tools and steps.",
        },
        pair {
          ja = "番号が写った",
          en = "Numbers in the picture",
          with = {
            ja = "番号を隠してから、配線に寄って撮る",
            en = "Cover them, and go close to the wiring",
          },
        },
        pair {
          ja = "カメラの電池切れ",
          en = "A flat camera",
          with = {
            ja = "会社のスマホと予備電池を現場の箱に入れる",
            en = "A firm's phone and a battery in the site box",
          },
        },
        pair {
          ja = "報告が月曜になった",
          en = "Told on Monday",
          with = {
            ja = "紛失の電話先を、朝の紙に書く",
            en = "The number to call on the morning sheet",
          },
        },
      },
    },

    scene {
      id = "late",
      title = { ja = "遅れても、話した会社", en = "Late, but it was told" },
      ending = "mixed",
      paragraph {
        ja = "店も元請けも、厳しい言葉のあと、A社の手順書を受け取りました。元請けは、同じ紙をほ\z
              かの現場にも配りました。",
        en = "The shop and the contractor had hard words, and then took Firm A's sheet. The \z
              contractor now hands it out on other sites.",
      },
      paragraph {
        ja = "番号は、その日のうちに、すべての現場で変えました。",
        en = "The numbers were changed that day, on every site.",
      },
    },

    scene {
      id = "silent",
      title = { ja = "半年後、別の口から", en = "Half a year later, from somebody else" },
      ending = "bad",
      paragraph {
        ja = "スマホを拾った人が警察に届け、写真が見つかりました。店が聞いたのは「写真があった」\z
              よりも、**「なぜ言わなかったのか」**でした。",
        en = "Whoever found the phone took it to the police, who found the pictures. The shop \z
              did not ask about them. It asked, **“Why did you not tell us?”**",
      },
      paragraph {
        ja = "元請けの名簿から、A社の名は消えました。",
        en = "The contractor took Firm A off its list.",
      },
    },

    scene {
      id = "found",
      title = { ja = "朝、ガソリンスタンドで", en = "In the morning, at a filling station" },
      ending = "mixed",
      paragraph {
        ja = "スマホは、近くのスタンドに届いていました。画面は割れ、鍵はかかったまま。中は見られ\z
              ていないようです。",
        en = "Somebody had taken it to a filling station: cracked, and still locked. It seems \z
              that nobody looked inside.",
      },
      paragraph {
        ja = "元請けは言いました。「無事でよかった。でも、**夜のうちに知らせてくれれば、番号を変\z
              えられました**。」",
        en = "The contractor says, “Good. But **had you told us that night, we could have \z
              changed the numbers**.”",
      },
    },

    scene {
      id = "erased",
      title = { ja = "10分で、ただの板になった", en = "Ten minutes later it was a mere slab" },
      ending = "good",
      paragraph {
        ja = "総務が遠隔で中身を消し、元請けにも知らせました。写真は会社の保管場所にあるので、何\z
              も失いません。翌朝、割れたスマホがスタンドから戻り、皆で笑えました。",
        en = "The office erased it from afar and told the contractor. The pictures were in the \z
              firm's store. Next morning it came back from a filling station, cracked, and you \z
              could laugh.",
      },
      true_false {
        id = "still-tell",
        answer = false,
        stem = {
          ja = "遠隔で消せたなら、元請けに知らせなくてもよかった。",
          en = "As it was erased, there was no need to tell the contractor.",
        },
        feedback = {
          ja = "消える前に見られたかは、分かりません。番号を変えるかどうかは、店が決めることです\z
                。",
          en = "Somebody may have looked before. Whether to change the numbers is for the shop \z
                to decide.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "写真は、見せたい物のまわりも写します。**撮る前に一周見る。なくしたら、その夜に電話\z
              。**",
        en = "A picture shows what is around, too. **Look round before you take it. Lost it? \z
              Call that night.**",
      },
      list {
        { ja = "番号、鍵、金庫、顔は、隠すか外す", en = "Cover numbers, keys, safes, faces" },
        {
          ja = "仕事の写真は、会社の機器と会社の保管場所に",
          en = "Work pictures: the firm's device, the firm's store",
        },
        {
          ja = "画面の鍵は6けた以上と指紋か顔。遠隔で止める準備も",
          en = "Six digits or more with finger or face; ready to be locked from afar",
        },
      },
      note {
        ja = "今日の一言「写り込み、よし。保管先、よし。」",
        en = "Today's call: “Background, good! Store, good!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    single {
      id = "factory-photo",
      review = { "site", "flat", "measures" },
      stem = {
        ja = "工場の改修で、制御盤の写真を設備会社に送ります。よい撮り方はどれですか。",
        en = "You send a maker a picture of a control panel. Which is the good way?",
      },
      wrong {
        ja = "部屋全体を、入口から撮る",
        en = "From the door, with the whole room in it",
        feedback = {
          ja = "位置が伝わると思えます。鍵も人も出荷票も、一緒に写ります。",
          en = "It shows the place. It shows keys, people and labels, too.",
        },
      },
      wrong {
        ja = "自分のスマホで撮り、送ってから消す",
        en = "With your own phone, deleted after sending",
        feedback = {
          ja = "消せば残らないと思えます。自動の控えは、消す前に作られています。",
          en = "Deleting feels clean. Automatic copies were made before that.",
        },
      },
      right {
        ja = "貼られた番号を隠し、要る部分に寄る",
        en = "With the numbers covered, close to the part",
        feedback = { ja = "要る物だけが写ります。", en = "It shows what is needed." },
      },
    },

    order {
      id = "lost-steps",
      review = { "nine", "tonight", "erased" },
      stem = {
        ja = "図面の写真が入った会社のタブレットを、バスに忘れました。する順に並べてください。",
        en = "You left a firm's tablet with pictures of plans on a bus. Put the steps into \z
              order.",
      },
      feedback = {
        ja = "まず会社に知らせて止め、写っていた先に知らせ、それから探します。",
        en = "Tell the firm, have it locked, tell those whose plans they are, then search.",
      },
      option { ja = "会社の決めた相手に電話する", en = "Call the person agreed on" },
      option { ja = "遠隔で画面を止め、中身を消す", en = "Have it locked and erased from afar" },
      option {
        ja = "図面の持ち主に、写っていた物を伝える",
        en = "Tell the owner of the plans what was on it",
      },
      option {
        ja = "知らせ終えたら、バス会社に問い合わせる",
        en = "When all are told, ask the bus company",
      },
    },

    categorize {
      id = "where-goes",
      review = { "own-phone", "firm-phone", "measures" },
      stem = {
        ja = "会社の手が届く物と、届かない物に分けてください。",
        en = "What can the firm reach, and what not?",
      },
      feedback = {
        ja = "会社の契約と設定の中にある物だけを、会社が止めたり消したりできます。",
        en = "The firm can lock and erase only what is under its own contract and settings.",
      },
      category {
        id = "reach",
        ja = "会社が止められる",
        en = "The firm can lock it",
        option { ja = "会社のスマホの中の写真", en = "Pictures in the firm's phone" },
        option { ja = "会社の保管場所の写真", en = "Pictures in the firm's store" },
      },
      category {
        id = "out",
        ja = "会社には止められない",
        en = "The firm cannot",
        option { ja = "家族と共有のアルバム", en = "An album shared with the family" },
        option { ja = "職人どうしの私用のグループ", en = "The workers' private chat group" },
      },
    },

    true_false {
      id = "search-first",
      review = { "nine", "break-in", "found" },
      answer = false,
      stem = {
        ja = "なくしたスマホは、見つかる見込みがあるなら、報告の前に探す。",
        en = "When a lost phone is likely to turn up, you search before you report.",
      },
      feedback = {
        ja = "探す間も、写った番号は使えます。先に知らせれば、相手が番号を変えられます。",
        en = "While you search, the numbers in the pictures still work. Told first, others can \z
              change them.",
      },
    },
  },
}
