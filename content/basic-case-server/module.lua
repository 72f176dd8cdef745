module {
  id = "basic-case-server",
  version = 1,
  minutes = 13,
  title = { ja = "事例：サーバーとNAS", en = "Case: the server and the NAS" },
  summary = {
    ja = "外から使える共有の箱が狙われるまでをたどり、入口、更新、控えの三つを決められるように\z
          なります。",
    en = "Follow how a shared store that opens to the net becomes a target, and learn to \z
          settle entrance, updates and copies.",
  },
  trade = { ja = "建築設計事務所", en = "Architects" },
  people = 8,

  scenario {
    id = "nas-year",
    title = { ja = "図面の箱の一年", en = "A year in the life of the plan store" },
    scene {
      id = "spring",
      title = { ja = "4月：現場から図面を見たい", en = "April: plans on the site" },
      paragraph {
        ja = "設計のA社は8人。図面は全部、**NAS**（皆で使うディスクの箱）にあります。現場の森\z
              さんが言いました。「外からも見られるようにして」。",
        en = "Firm A, architects, has 8 people. All plans are in a **NAS**, a box of disks \z
              that all share. Ms Mori on the site says: “I need them out here.”",
      },
      figure {
        picture = "office.svg",
        description = {
          ja = "事務所の図。左の雲から赤い線がルーターに入り、NASへ続く。NASにはディスクがつなが\z
                り、下に二台のパソコン、右下に空の棚。",
          en = "A plan of the office: from the cloud on the left a red line enters the router and \z
                goes on to the NAS. A disk is connected to it; below are two laptops, at the \z
                lower right an empty cabinet.",
        },
        labels = {
          { x = 0.14, y = 0.48, width = 0.26, ja = "インターネット", en = "Internet" },
          { x = 0.47, y = 0.46, width = 0.2, ja = "ルーター", en = "Router" },
          { x = 0.72, y = 0.16, width = 0.2, ja = "NAS", en = "NAS" },
          { x = 0.88, y = 0.48, width = 0.18, ja = "控え", en = "Copy" },
        },
      },
    },

    scene {
      id = "spring-how",
      title = { ja = "外から見る方法", en = "Ways in from outside" },
      paragraph {
        ja = "森さんは、再来週の現場で図面を見たいそうです。",
        en = "Ms Mori would like to see plans on the site the week after next.",
      },
      single {
        id = "entrance",
        stem = { ja = "どう開きますか。", en = "How do you open it?" },
        option {
          id = "open",
          ja = "NASの画面を、そのまま外に開く", en = "Open the NAS's own page to the net",
          leads = "convenient",
          feedback = {
            ja = "説明書に載っている方法で、10分でできます。載っているので、安全だと思いました。",
            en = "It is in the manual and takes ten minutes. What is in the manual must be \z
                  safe, one thinks.",
          },
        },
        option {
          id = "vpn",
          ja = "VPNと多要素認証を、保守の会社に頼む",
          en = "Ask the support firm for a VPN with multi-factor sign-in",
          leads = "narrow",
          feedback = {
            ja = "費用と一週間がかかります。入口は狭くなりますが、入口の装置の世話は残ります。",
            en = "It costs money and a week. The entrance is narrow, but the device still \z
                  needs care.",
          },
        },
        option {
          id = "cloud",
          ja = "現場の図面だけを、クラウドで共有する",
          en = "Share only that site's plans in the cloud",
          leads = "narrow",
          feedback = {
            ja = "外に出す物を小さくしました。事務所のNASは閉じたままです。",
            en = "Only a little goes out, and the office's NAS stays closed.",
          },
        },
      },
    },

    scene {
      id = "convenient",
      title = { ja = "便利になった", en = "Convenient" },
      paragraph {
        ja = "森さんは喜びました。その夜から、知らない国からのサインインの試みが記録に並びまし\z
              たが、見る人はいませんでした。",
        en = "Ms Mori was pleased. From that night the log filled with attempts from abroad. \z
              Nobody looked.",
      },
      leads = "notice",
    },

    scene {
      id = "narrow",
      title = { ja = "狭い入口", en = "A narrow entrance" },
      paragraph {
        ja = "現場からも見られるようになりました。ただ、事務所のルーターもNASも、**更新の担\z
              当**は決まっていません。",
        en = "Plans can be seen on the site. But nobody is **in charge of updates** for router \z
              and NAS.",
      },
      leads = "notice",
    },

    scene {
      id = "notice",
      title = { ja = "7月：更新の知らせ", en = "July: a notice" },
      paragraph {
        ja = "「お使いのルーターとNASに、外から操作される欠陥が見つかりました。更新してくださ\z
              い」。更新には30分、その間、図面が使えません。",
        en = "“A flaw lets outsiders control your router and NAS. Please update.” It takes 30 \z
              minutes without plans.",
      },
      single {
        id = "update",
        stem = { ja = "いつ更新しますか。", en = "When do you update?" },
        option {
          id = "tonight",
          ja = "今夜、皆が帰ってから", en = "Tonight, when all have left",
          leads = "updated",
          feedback = {
            ja = "30分の残業でした。欠陥が知られてから、攻撃までの時間は短くなっています。",
            en = "Half an hour of overtime. The time from notice to attack has become short.",
          },
        },
        option {
          id = "holiday",
          ja = "三週間後、盆休みに入ってから", en = "In three weeks, when the holidays begin",
          leads = "monday",
          feedback = {
            ja = "仕事を止めたくない、自然な考えです。攻撃者は、知らせを読んだ日から探し始めます。",
            en = "One does not want to stop work. Attackers begin on the day of the notice.",
          },
        },
        option {
          id = "trust",
          ja = "保守の会社がするはずなので、待つ", en = "Wait: the support firm will do it",
          leads = "monday",
          feedback = {
            ja = "頼んだ気になっていました。契約には、更新は入っていませんでした。",
            en = "It seemed to be part of the contract. It was not.",
          },
        },
      },
    },

    scene {
      id = "monday",
      title = { ja = "8月、月曜8時", en = "August, Monday, 8:00" },
      paragraph {
        ja = "図面が開きません。名前の後ろに見慣れない文字が付き、「金を払え」という文書が置か\z
              れています。**ランサムウェア**です。",
        en = "The plans do not open. Their names have an odd ending, and a file demands money: \z
              **ransomware**.",
      },
      figure {
        picture = "locked.svg",
        description = {
          ja = "左にNAS、右に赤い鍵のついた六つのフォルダー。",
          en = "A NAS on the left, six folders with red locks on the right.",
        },
      },
    },

    scene {
      id = "monday-now",
      title = { ja = "画面の前の8人", en = "Eight people at their screens" },
      paragraph {
        ja = "仕事は止まりました。皆が待っています。",
        en = "Work has stopped. Everybody is waiting.",
      },
      single {
        id = "first-hour",
        stem = {
          ja = "納期は水曜です。まず何をしますか。",
          en = "Delivery is on Wednesday. What comes first?",
        },
        option {
          id = "restore",
          ja = "森さんの家の控え（バックアップ）をつなぎ、すぐ戻す",
          en = "Connect the copy from Ms Mori's home and restore at once",
          leads = "copy-lost",
          feedback = {
            ja = "納期を守りたい一心です。まだ攻撃者が中にいる所へ、最後の控えをつなぎました。",
            en = "All for the deadline. But the last copy was connected while the attacker was \z
                  still inside.",
          },
        },
        option {
          id = "power",
          ja = "全部の電源を切り、業者の到着を待つ", en = "Switch all off and wait for help",
          leads = "advice",
          feedback = {
            ja = "広がりは止まります。ただ、侵入の手がかりの一部も消えました。",
            en = "It stops the spread, but wipes out some traces.",
          },
        },
        option {
          id = "unplug",
          ja = "LANを抜いて写真を撮り、保守の会社と警察に電話する",
          en = "Unplug the network, take photos, call support and police",
          leads = "advice",
          feedback = {
            ja = "落ち着かない1時間です。手がかりも、控えも残りました。",
            en = "An uneasy hour. Traces and copies were kept.",
          },
        },
      },
    },

    scene {
      id = "copy-lost",
      title = { ja = "控えも、開かない", en = "The copy does not open either" },
      paragraph {
        ja = "NASの横の控えは、夜のうちにやられていました。家から持ってきたディスクも、30分で\z
              同じになりました。6年分の図面が、外注先と客の手元にある分だけになりました。",
        en = "The copy beside the NAS had been hit at night. Within 30 minutes the one from \z
              home was, too. Of six years of plans only those remained that partners and \z
              customers had.",
      },
      single {
        id = "when-connect",
        stem = {
          ja = "控えのディスクは、いつつなげばよかったのですか。",
          en = "When should the disk have been connected?",
        },
        wrong {
          ja = "気づいてすぐ、被害が広がる前", en = "At once, before it spread",
          feedback = {
            ja = "早さが大事に思えます。しかし、つなげば届く所に置くことになります。",
            en = "Speed seems to matter. But connecting puts it within reach.",
          },
        },
        wrong {
          ja = "犯人に払って、鍵をもらった後", en = "After paying for the key",
          feedback = {
            ja = "払えば戻る、という保証はありません。",
            en = "Nothing guarantees that paying brings it back.",
          },
        },
        right {
          ja = "原因を調べ、NASを空から作り直した後",
          en = "After the cause was found and the NAS set up anew",
          feedback = {
            ja = "安全になった所へ、最後につなぎます。",
            en = "Last of all, to something that is safe.",
          },
        },
      },
      ending = "bad",
    },

    scene {
      id = "advice",
      title = { ja = "電話の向こうの助言", en = "Advice on the phone" },
      paragraph {
        ja = "保守の会社は「控えは、まだつながないで」。警察は、被害の記録と相談の窓口を教えま\z
              した。客の個人データが盗まれた**おそれ**もあるので、個人情報保護委員会にも報告し\z
              ます。",
        en = "Support: “Do not connect the copy yet.” The police took notes and named a \z
              contact. Customers' data **may** have been stolen, so it is reported to the \z
              Personal Information Protection Commission.",
      },
      note {
        ja = "速報は知ってから3〜5日が目安、確報は60日以内です（不正の目的のおそれがあるため）。",
        en = "First report: about 3 to 5 days. Final report: within 60, as malice is suspected.",
      },
    },

    scene {
      id = "causes",
      title = { ja = "どこから、なぜ", en = "From where, and why" },
      paragraph {
        ja = "専門家と事務所の図を見ました。入口は更新していないルーターで、NASの管理画面\z
              も**同じパスワード**でした。",
        en = "With an expert they looked at the plan. The way in was a router without updates; \z
              the NAS had **the same password**.",
      },
      hotspot {
        id = "weak-office", picture = "office.svg", most = 4,
        description = {
          ja = "事務所の図。左の雲から赤い線がルーターへ。ルーターからNAS、NASにつないだディス\z
                ク、下にパソコン二台、右下に空の棚。",
          en = "A plan of the office: a red line from the cloud to the router; then the NAS, a \z
                disk connected to it, two laptops below, an empty cabinet at the lower right.",
        },
        stem = {
          ja = "被害を招いたり大きくしたりした所を、すべて選んでください。",
          en = "Choose all places that let it in or made it worse.",
        },
        right {
          x = 0.37, y = 0.26, width = 0.21, height = 0.19,
          ja = "更新していないルーター", en = "The router without updates",
          feedback = {
            ja = "外に面した装置の穴は、機械で探されます。",
            en = "Holes facing the net are searched for by machine.",
          },
        },
        right {
          x = 0.64, y = 0.19, width = 0.16, height = 0.34,
          ja = "更新していないNAS", en = "The NAS without updates",
          feedback = {
            ja = "全部の図面が、一つの箱にありました。", en = "All plans were in this one box.",
          },
        },
        right {
          x = 0.83, y = 0.25, width = 0.12, height = 0.22,
          ja = "NASにつないだままのディスク", en = "The disk connected to the NAS",
          feedback = {
            ja = "同じ夜に、一緒に暗号化されました。", en = "It was encrypted the same night.",
          },
        },
        wrong {
          x = 0.365, y = 0.67, width = 0.45, height = 0.22,
          ja = "社員のパソコン", en = "An employee's PC",
          feedback = {
            ja = "最初に疑いたくなりますが、今回は関係がありません。",
            en = "The first suspect, but not this time.",
          },
        },
        wrong {
          x = 0.83, y = 0.62, width = 0.13, height = 0.31,
          ja = "棚", en = "The cabinet",
          feedback = {
            ja = "ここにディスクをしまっていれば、助けになりました。",
            en = "A disk in here would have helped.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "三つを決める", en = "Three things settled" },
      paragraph {
        ja = "森さんが言いました。「便利なままで、守れる形にしよう」。",
        en = "“Let us keep it handy, and make it safe,” said Ms Mori.",
      },
      match {
        id = "match-server",
        stem = { ja = "どの原因に、どの手が効きますか。", en = "Which measure for which cause?" },
        pair {
          ja = "知らせが来ても、誰も更新しなかった", en = "A notice came, and nobody updated",
          with = {
            ja = "担当と期限を契約と紙に書く", en = "Name and time limit, in contract and on paper",
          },
          feedback = { ja = "「はず」をなくします。", en = "No more “surely somebody does it”." },
        },
        pair {
          ja = "ルーターと同じパスワードで、NASの管理画面に入れた",
          en = "The router's password opened the NAS's settings",
          with = {
            ja = "装置ごとに別のパスワードと多要素認証",
            en = "Separate passwords, multi-factor sign-in",
          },
          feedback = {
            ja = "一つ破られても、次の扉で止まります。", en = "If one falls, the next door holds.",
          },
        },
        pair {
          ja = "控えまで暗号化された", en = "The copy was encrypted, too",
          with = { ja = "一つは外して、別の場所に", en = "One copy unplugged, elsewhere" },
          feedback = {
            ja = "届かない所の控えが、最後に残ります。",
            en = "What is out of reach is what remains.",
          },
        },
        also = { { ja = "NASを新しい棚に移す", en = "Move the NAS to another shelf" } },
      },
    },

    scene {
      id = "back",
      title = { ja = "9日後", en = "Nine days later" },
      paragraph {
        ja = "森さんの自宅に、6月の控えのディスクがありました。NASを空から作り直し、そこから戻\z
              しました。二か月分は、外注先に送った図面から描き直しました。納期は過ぎましたが、\z
              客は待ってくれました。",
        en = "Ms Mori had a copy of June on a disk at home. The NAS was set up anew and \z
              restored from it. Two months were redrawn from plans sent to partners. The \z
              delivery was late, but the customer waited.",
      },
      ending = "mixed",
    },

    scene {
      id = "updated",
      title = { ja = "8月、隣町の知らせ", en = "August: news from the next town" },
      paragraph {
        ja = "同じ装置を使う隣町の事務所が、図面を全部失いました。A社の記録にも、盆休みの夜\z
              に**はじかれた侵入の跡**がありました。",
        en = "An office in the next town with the same device lost all its plans. Firm A's log \z
              showed **attempts that failed** on a night in the holidays.",
      },
      note {
        ja = "A社は次の日、更新の担当を紙に書き、外からの入口も見直しました。",
        en = "The next day firm A wrote down who updates, and checked its entrance from \z
              outside, too.",
      },
      ending = "good",
    },

    debrief {
      paragraph {
        ja = "サーバーは、置いた日ではなく、**世話をした日**から安全になります。",
        en = "A server is safe not from the day it is set up, but from the day **someone looks \z
              after it**.",
      },
      list {
        { ja = "入口は狭く、多要素認証で", en = "A narrow entrance, with multi-factor sign-in" },
        { ja = "更新は、担当と期限を決めて", en = "Updates: a name and a time limit" },
        { ja = "控えの一つは、線を外して", en = "One copy with its cable out" },
      },
    },
  },

  page {
    id = "narrow-door",
    title = { ja = "入口は、狭いほどよい", en = "The narrower the entrance, the better" },
    grid {
      { { ja = "外から使う方法", en = "From outside" }, { ja = "守りの強さ", en = "How strong" } },
      {
        {
          ja = "NASやリモートデスクトップを、直接ネットに開く",
          en = "NAS or remote desktop open to the net",
        },
        { ja = "弱い。避ける", en = "Weak. Avoid" },
      },
      {
        { ja = "VPN＋多要素認証＋早い更新", en = "VPN, multi-factor sign-in, quick updates" },
        { ja = "よい。世話が要る", en = "Good, needs care" },
      },
      {
        { ja = "必要な物だけをクラウドで共有", en = "Only what is needed, in the cloud" },
        { ja = "よい。共有先の点検が要る", en = "Good, check who sees it" },
      },
    },
    paragraph {
      ja = "番号（ポート）を変えて隠しても、機械で探されます。守りにはなりません。",
      en = "Another port number hides nothing: machines try them all.",
    },
    ask {
      ja = "会社の箱のうち、外から開く物を、全部言えますか。",
      en = "Can you name every box of yours that opens from outside?",
    },
  },

  page {
    id = "race",
    title = { ja = "知らせの日から、競争が始まる", en = "The race begins with the notice" },
    figure {
      picture = "night.svg",
      description = {
        ja = "時間の線に四つの点。書類、時計、ルーター、月と赤い鍵。",
        en = "Four points on a time line: a document, a clock, a router, the moon with a red lock.",
      },
      labels = {
        { x = 0.15, y = 0.66, width = 0.24, ja = "知らせ", en = "Notice" },
        { x = 0.388, y = 0.66, width = 0.24, ja = "後回し", en = "“Later”" },
        { x = 0.625, y = 0.66, width = 0.24, ja = "入られる", en = "Break-in" },
        { x = 0.863, y = 0.66, width = 0.26, ja = "夜に暗号化", en = "Locked at night" },
      },
    },
    paragraph {
      ja = "欠陥の知らせは、攻撃者も読みます。世界中の装置から、**まだ直していない物**を機械で\z
            探します。",
      en = "Attackers read the notice, too. Their machines look all over the world for \z
            **devices not yet mended**.",
    },
    list {
      {
        ja = "入ってすぐには動かず、人のいない夜や休みを選ぶ",
        en = "They wait for nights and holidays",
      },
      {
        ja = "先に控えを探し、消してから暗号化する",
        en = "They look for copies first, and destroy them",
      },
    },
    ask {
      ja = "休みの前の日に、更新を確かめるのは誰ですか。",
      en = "Who checks for updates the day before a holiday?",
    },
  },

  page {
    id = "who-updates",
    title = { ja = "更新には、人の名前が要る", en = "Updates need a name" },
    paragraph {
      ja = "NAS、ルーター、複合機も、小さなコンピューターです。黙って動くので、忘れられます。",
      en = "NAS, router and copier are small computers, too. They run quietly and are forgotten.",
    },
    grid {
      { { ja = "決めること", en = "Settle" }, { ja = "A社の紙", en = "Firm A's sheet" } },
      { { ja = "誰が", en = "Who" }, { ja = "森。休みなら社長", en = "Mori; if away, the owner" } },
      {
        { ja = "いつまでに", en = "How soon" },
        { ja = "危険な欠陥は3日、ほかは月末", en = "Serious flaws: 3 days; others: month's end" },
      },
      {
        { ja = "終わりは", en = "Its end" },
        { ja = "更新が終わる前に入れ替える", en = "Replace before updates end" },
      },
      {
        { ja = "契約は", en = "Contract" },
        { ja = "保守に更新を含める", en = "Updates are included" },
      },
    },
  },

  page {
    id = "contract",
    title = { ja = "「保守」の中身を読む", en = "Read what “support” means" },
    allow = { untested = "the question on the page asks for it" },
    paragraph {
      ja = "「保守」の中身は、契約ごとに違います。故障の修理だけの契約も、電話の相談だけの契約も\z
            あります。",
      en = "“Support” differs from contract to contract. It may be repairs alone, or advice by \z
            phone alone.",
    },
    true_false {
      id = "check-contract", answer = false,
      stem = {
        ja = "保守の契約があれば、装置の更新もしてもらえている。",
        en = "With a support contract, devices get updated as well.",
      },
      feedback = {
        ja = "契約によります。更新と報告が入っているかを、今日確かめられます。",
        en = "That depends on the contract. You can check it today.",
      },
    },
  },

  page {
    id = "three-two-one",
    title = { ja = "控えは3・2・1", en = "Copies: 3-2-1" },
    figure {
      picture = "rebuilt.svg",
      description = {
        ja = "左に鍵つきの電話と扉、中央に確認の印のついたNAS、右に鍵のかかる棚のディスクとク\z
              ラウド。",
        en = "On the left a phone with a lock and a door, in the middle a NAS with a tick, on \z
              the right a disk in a locked cabinet and a cloud.",
      },
      labels = {
        { x = 0.175, y = 0.9, width = 0.28, ja = "狭い入口", en = "Narrow door" },
        { x = 0.5, y = 0.9, width = 0.28, ja = "更新したNAS", en = "Updated NAS" },
        { x = 0.825, y = 0.9, width = 0.28, ja = "離した控え", en = "Copy apart" },
      },
    },
    list {
      { ja = "**3** 元も入れて三つ", en = "**3** in all, with the original" },
      { ja = "**2** 二種類の入れ物", en = "**2** kinds of storage" },
      { ja = "**1** 一つは線を外し、別の場所に", en = "**1** unplugged, elsewhere" },
    },
    paragraph {
      ja = "クラウドの控えは、別の認証にし、消せない期間をつけます。月に一度、一つ戻してみます。",
      en = "Give a cloud copy its own sign-in and a time in which it cannot be deleted. \z
            Restore one file a month.",
    },
    note {
      ja = "NASの中でディスクを二重にするのは、故障への備えです。控えではありません。",
      en = "Two disks inside the NAS help when one fails. They are not a copy.",
    },
  },

  page {
    id = "who-to-call",
    title = { ja = "電話する順を、紙に", en = "Whom to call, on paper" },
    steps {
      {
        ja = "広がりを止める：LANを抜く。**電源は切らない**",
        en = "Stop the spread: unplug. **Leave it on**",
      },
      { ja = "保守の会社と、社内の責任者", en = "Support, and the person in charge" },
      {
        ja = "警察のサイバー犯罪相談窓口、IPAの相談窓口",
        en = "The police's cybercrime desk, IPA's desk",
      },
      {
        ja = "個人データなら、個人情報保護委員会へ。速報は3〜5日、攻撃なら確報は60日以内",
        en = "Personal data: the Personal Information Protection Commission. First report: about \z
              3 to 5 days; final report after an attack: within 60 days",
      },
      { ja = "取引先と客に、分かったことから", en = "Partners and customers: what is known" },
    },
    warning {
      ja = "金を払っても戻る保証はなく、次も狙われます。払う前に相談します。",
      en = "Paying guarantees nothing and invites more. Ask first.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = { ja = "全問正解で修了です。", en = "You complete it with every answer right." },
    hotspot {
      id = "where-copy",
      review = { "three-two-one", "causes", "copy-lost" }, most = 1, picture = "office.svg",
      description = {
        ja = "事務所の図。左の雲、ルーター、NAS、NASにつないだディスク、二台のパソコン、右下の棚。",
        en = "A plan of the office: a cloud on the left, the router, the NAS, a disk connected to \z
              it, two laptops, a cabinet at the lower right.",
      },
      stem = {
        ja = "ランサムウェアが事務所のネットワークに入った夜です。控えのディスクは、どこにあれば\z
              助かりますか。棚のほかは、線でつながる所です。",
        en = "Ransomware gets into the office network tonight. Where should the copy disk be? \z
              All places but the cabinet have a cable.",
      },
      wrong {
        x = 0.37, y = 0.26, width = 0.21, height = 0.19,
        ja = "ルーターの所", en = "At the router",
        feedback = {
          ja = "ネットワークの入口で、真っ先に届く所です。",
          en = "The entrance: the first thing in reach.",
        },
      },
      wrong {
        x = 0.83, y = 0.25, width = 0.12, height = 0.22,
        ja = "NASの所", en = "At the NAS",
        feedback = {
          ja = "毎晩自動で写せて便利ですが、一緒に暗号化されます。",
          en = "Handy for nightly copies, but encrypted with the rest.",
        },
      },
      right {
        x = 0.83, y = 0.62, width = 0.13, height = 0.31,
        ja = "棚の所", en = "At the cabinet",
        feedback = {
          ja = "届きません。火事に備えるなら、別の建物がさらによい場所です。",
          en = "Out of reach. Against fire, another building is better still.",
        },
      },
      wrong {
        x = 0.365, y = 0.67, width = 0.45, height = 0.22,
        ja = "パソコンの所", en = "At a laptop",
        feedback = {
          ja = "別の機械なら安心に思えますが、同じネットワークの中です。",
          en = "Another machine feels safe, but it is on the same network.",
        },
      },
    },

    number {
      id = "days",
      review = { "advice", "who-to-call" }, answer = 60, least = 1, most = 365,
      unit = { ja = "日", en = "days" },
      stem = {
        ja = "ランサムウェアで、客の個人データが盗まれたおそれがあります。確報は、知ってから何\z
              日以内ですか。",
        en = "Ransomware may have taken customers' personal data. Within how many days of \z
              learning of it is the final report due?",
      },
      feedback = {
        ja = "ふつうは30日ですが、不正の目的のおそれがあるときは長くなります。",
        en = "It is 30 as a rule, and longer when malice is suspected.",
      },
      hints = { { ja = "速報の後、もう一度報告します。", en = "It follows the first report." } },
    },

    order {
      id = "first-hours", review = { "who-to-call", "monday-now", "advice", "back" },
      stem = {
        ja = "NASの図面が暗号化されました。戻すまでの順に並べてください。",
        en = "The plans on the NAS are encrypted. Put the way back into order.",
      },
      feedback = {
        ja = "止める、聞く、調べて作り直す、最後に控えをつなぐ、の順です。",
        en = "Stop, ask, find the cause and rebuild; connect the copy last.",
      },
      option { ja = "LANのケーブルを抜く", en = "Unplug the network" },
      option { ja = "保守の会社と警察に相談する", en = "Talk to support and police" },
      option { ja = "原因を調べ、NASを作り直す", en = "Find the cause and set the NAS up anew" },
      option { ja = "控えのディスクをつないで戻す", en = "Connect the disk and restore" },
    },

    single {
      id = "site-view", review = { "narrow-door", "spring-how", "convenient", "narrow" },
      stem = {
        ja = "塗装会社の職人が、現場から作業の写真を会社のNASに入れたいと言います。どの開き方\z
              がよいですか。",
        en = "A painter's crew wants to put photos into the firm's NAS from the site. Which \z
              way is best?",
      },
      wrong {
        ja = "NASの画面を、ふつうと違うポート番号で外に開く",
        en = "Open the NAS on an unusual port",
        feedback = {
          ja = "隠れた気がしますが、番号は機械で全部試されます。",
          en = "It feels hidden, but machines try all ports.",
        },
      },
      right {
        ja = "写真の置き場だけクラウドに作り、NASは開かない",
        en = "Make a cloud place for photos; keep the NAS closed",
        feedback = {
          ja = "図面や名簿のあるNASは、閉じたままにできます。",
          en = "The NAS with plans and lists can stay closed.",
        },
      },
      wrong {
        ja = "NASに、長い共用のパスワードを一つ付ける",
        en = "Give the NAS one long password that all share",
        feedback = {
          ja = "長さはよいのですが、一人から漏れれば全員分です。欠陥にも効きません。",
          en = "Length is good, but one leak opens it for all, and it is no help against flaws.",
        },
      },
      wrong {
        ja = "見るだけの設定にして、NASを外に開く", en = "Open the NAS read-only",
        feedback = {
          ja = "変えられないので安心に思えますが、欠陥があれば設定ごと越えられます。",
          en = "It cannot be changed, one thinks. A flaw goes past settings.",
        },
      },
    },

    categorize {
      id = "copy-or-not", review = { "three-two-one" },
      stem = {
        ja = "ランサムウェアの後に頼れる控えと、そうでない物に分けてください。",
        en = "Sort copies that help after ransomware from those that do not.",
      },
      feedback = {
        ja = "その夜に、ネットワークから届いたかどうかを考えます。",
        en = "Think: could it be reached from the network that night?",
      },
      category {
        ja = "頼れる", en = "They help",
        option {
          ja = "先月写して、社長の家に置いたディスク",
          en = "A disk of last month at the owner's home",
        },
        option {
          ja = "別の認証で、消せない期間つきのクラウドの控え",
          en = "A cloud copy with its own sign-in that cannot be deleted for a time",
          feedback = {
            ja = "同じ鍵で消されない仕組みなら、残ります。",
            en = "It stays, as it cannot be deleted with the same keys.",
          },
        },
      },
      category {
        ja = "頼れない", en = "They do not",
        option {
          ja = "NASの中の二枚目のディスク", en = "The second disk inside the NAS",
          feedback = {
            ja = "故障には強いのですが、同じように暗号化されます。",
            en = "Good against failure, but encrypted just the same.",
          },
        },
        option {
          ja = "NASにつないだまま、毎晩写すUSBディスク",
          en = "A USB disk that stays on the NAS for nightly copies",
        },
      },
    },

    single {
      id = "flaw-notice", review = { "race", "notice", "who-updates", "updated", "measures" },
      stem = {
        ja = "木曜の昼、ルーターに「外から操作される欠陥」の知らせが来ました。担当は出張中で\z
              す。どうしますか。",
        en = "Thursday noon: “A flaw lets outsiders control your router.” The person in charge \z
              is travelling. What do you do?",
      },
      wrong {
        ja = "担当が戻る月曜に、落ち着いて更新する",
        en = "Update calmly on Monday, when that person is back",
        feedback = {
          ja = "慣れた人に任せたいところです。その週末に探されます。",
          en = "One prefers the practised hand. But the search is on that weekend.",
        },
      },
      wrong {
        ja = "来週まで他社の様子を見て、無事なら更新する",
        en = "Wait until next week to see how others fare",
        feedback = {
          ja = "用心に見えますが、様子を見ている間も穴は開いています。",
          en = "It looks prudent, but the hole stays open meanwhile.",
        },
      },
      right {
        ja = "紙に書いた二人目が、今夜のうちに更新する",
        en = "Update tonight, by the second person on the sheet",
        feedback = {
          ja = "休みの人がいても動くように、名前を二つ書いておきます。",
          en = "That is why the sheet has two names.",
        },
      },
    },

    true_false {
      id = "pay", review = { "who-to-call", "copy-lost" }, answer = false,
      stem = {
        ja = "ランサムウェアの犯人に払えば、契約どおり図面は元に戻る。",
        en = "Pay the ransomware gang, and the plans come back as agreed.",
      },
      feedback = {
        ja = "犯人との約束に、保証はありません。払う前に警察などに相談します。",
        en = "A criminal's promise is no guarantee. Ask the police first.",
      },
    },
  },
}
