-- Unit 8 of the basic seminar, a case to play: a VPN device that nobody looks after.

module {
  id = "basic-case-network",
  version = 1,
  minutes = 15,
  title = { ja = "事例：VPN装置と金曜の夜", en = "Case: the VPN device on a Friday night" },
  summary = {
    ja = "更新の知らせから再開の日まで、あなたの判断で話が変わります。ネットワークの事故がどう起\z
          き、何で防げるかを考えます。",
    en = "From the notice of an update to the day of reopening, you decide. See how an accident \z
          on the network comes about, and what prevents it.",
  },
  trade = { ja = "金属部品の製造", en = "Metal parts" },
  people = 28,

  scenario {
    id = "friday-night",
    title = { ja = "金曜の夜に", en = "On a Friday night" },

    scene {
      id = "firm",
      title = { ja = "A社のいつもの金曜", en = "An ordinary Friday at Firm A" },
      paragraph {
        ja = "A社は金属部品を作る28人の会社です。**あなたは総務の佐藤さん**。経理のかたわら、パ\z
              ソコンの世話もしています。",
        en = "Firm A makes metal parts with 28 people. **You are Ms Sato** of general affairs, \z
              and look after the PCs besides the accounts.",
      },
      figure {
        picture = "firm.svg",
        description = {
          ja = "左の二軒の家から線がVPN装置に入り、そこから一本の線で、パソコン、控えのディスク\z
                をつないだサーバー、加工機につながる。",
          en = "Lines run from two houses to a VPN device, and on by one line to a computer, a \z
                server with a backup disk, and a machine tool.",
        },
        labels = {
          { x = 0.155, y = 0.82, width = 0.22, ja = "営業の家", en = "Sales, at home" },
          { x = 0.425, y = 0.55, width = 0.24, ja = "VPN装置", en = "VPN device" },
          { x = 0.83, y = 0.905, width = 0.34, ja = "会社の中", en = "Inside" },
        },
      },
      paragraph {
        ja = "営業の5人は、家や客先からVPNで会社のサーバーを使います。装置は5年前に業者が入れまし\z
              た。その保守の契約は、去年の秋に切れています。",
        en = "Five sales people reach the server by VPN from outside. A supplier put the device \z
              in five years ago. The maintenance contract ended last autumn.",
      },
    },

    scene {
      id = "notice",
      title = { ja = "メーカーからの知らせ", en = "A notice from the maker" },
      paragraph {
        ja = "月末の金曜、15時。「VPN装置に重大な欠陥。**すでに悪用されています**。すぐ更新を」\z
              。ブックマークから開いたメーカーのサイトにも、同じ知らせがあります。",
        en = "The last Friday of the month, 3 p.m. “Serious flaw in your VPN device. **Already \z
              being exploited.** Update at once.” The maker's site, opened by bookmark, says \z
              the same.",
      },
      figure {
        picture = "notice.svg",
        description = {
          ja = "警告のついた封筒から矢印がVPN装置へ。装置にはひびがあり、下から覆面の人物が狙っ\z
                ている。時計は3時。",
          en = "An arrow leads from an envelope with a warning to a VPN device. The device is \z
                cracked, a masked person aims at it, a clock says three.",
        },
        labels = {
          { x = 0.21, y = 0.68, width = 0.3, ja = "更新の知らせ", en = "Notice" },
          { x = 0.82, y = 0.6, width = 0.26, ja = "欠陥", en = "Flaw" },
        },
      },
    },

    scene {
      id = "notice-when",
      title = { ja = "止めるなら、いつ", en = "If it stops, when?" },
      paragraph {
        ja = "更新の間、VPNは30分止まります。営業は今日中に注文を送る約束です。",
        en = "The update stops the VPN for 30 minutes. Sales must send orders today.",
      },
      single {
        id = "when-update",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "tonight",
          leads = "updated",
          ja = "「今夜20時に止めます」と全員に伝え、更新する。",
          en = "Tell everybody “it stops at 8 tonight”, and update.",
          feedback = {
            ja = "約束を守れる時刻を選び、先に伝えました。悪用が始まった欠陥は、その日のうちに直\z
                  すのが一番です。",
            en = "You chose an hour that keeps the promise, and said so. A flaw in use is best \z
                  mended the same day.",
          },
        },
        option {
          id = "later",
          leads = "waiting",
          ja = "月末の注文が片付く、来週の末まで待つ。",
          en = "Wait until next weekend, when the orders are done.",
          feedback = {
            ja = "仕事を止めたくないのは当然です。しかし、攻撃者は更新されていない装置を、機械で\z
                  一日中探しています。",
            en = "Of course you do not want to stop work. But attackers search for unpatched \z
                  devices all day by machine.",
          },
        },
        option {
          id = "supplier",
          leads = "waiting",
          ja = "前の業者に電話し、折り返しを待つ。",
          en = "Call the old supplier and wait for their reply.",
          feedback = {
            ja = "詳しい人に頼むのはよい考えです。けれども、契約が切れていると、後回しになります\z
                  。メーカーの手順で進める道もありました。",
            en = "Asking an expert is sensible. But without a contract you come last. The \z
                  maker's instructions were there, too.",
          },
        },
      },
    },

    scene {
      id = "updated",
      title = { ja = "20時40分、更新は終わった", en = "8.40 p.m., updated" },
      paragraph {
        ja = "更新は無事に終わりました。メーカーの手順の最後に、こう書かれています。「**更新の前\z
              に、パスワードを盗まれたおそれ**があります。更新の後に、全員の変更を」。",
        en = "The update went well. The last line of the maker's instructions says: “\z
              **Passwords may have been stolen before.** Change them all after the update.”",
      },
      paragraph {
        ja = "更新の前に変えても、穴から新しい物をまた盗まれます。だから、後なのです。装置の名簿\z
              にはIDが7つ。外で使う営業は5人です。",
        en = "Changed before the update, the new ones would be stolen by the same hole: so it \z
              comes after. The device's list has seven IDs; there are five sales people.",
      },
    },

    scene {
      id = "updated-now",
      title = { ja = "20時45分", en = "8.45 p.m." },
      paragraph {
        ja = "事務所には、あなた一人です。",
        en = "You are alone in the office.",
      },
      single {
        id = "after-update",
        stem = {
          ja = "おなかもすきました。どうしますか。",
          en = "You are hungry, too. What do you do?",
        },
        option {
          id = "change",
          leads = "clean",
          ja = "全員に電話し、パスワードを変え、名簿を確かめる。",
          en = "Call everybody, change the passwords, check the list.",
          feedback = {
            ja = "あと1時間かかりますが、盗まれた鍵が合わなくなります。",
            en = "One more hour, and stolen keys no longer fit.",
          },
        },
        option {
          id = "look",
          leads = "strange",
          ja = "記録をながめ、変な物がなければ帰る。",
          en = "Look at the log; if nothing is odd, go home.",
          feedback = {
            ja = "確かめたのは立派です。しかし、盗むだけでは、記録に残らないこともあります。",
            en = "Good that you looked. But mere theft may leave no line.",
          },
        },
        option {
          id = "home",
          leads = "strange",
          ja = "更新は済んだので、帰る。",
          en = "It is updated: go home.",
          feedback = {
            ja = "一番大事なことは済みました。けれども、先に盗まれた鍵は、更新の後も合います。",
            en = "The main thing is done. But keys stolen before still fit.",
          },
        },
      },
    },

    scene {
      id = "clean",
      title = { ja = "名簿にあった、知らない名前", en = "Unknown names on the list" },
      leads = "end-good",
      paragraph {
        ja = "名簿を一つずつ確かめると、去年辞めた田中さんと、業者の試験用のIDが残っていました。\z
              消して、残りの人には多要素認証をつけました。",
        en = "Going through the list you find Tanaka, who left last year, and the supplier's \z
              trial ID. You delete them and give the others multi-factor sign-in.",
      },
      match {
        id = "what-each-stops",
        stem = {
          ja = "今夜の手当ては、それぞれ何を止めますか。",
          en = "What does each of tonight's steps stop?",
        },
        pair {
          ja = "装置の更新",
          en = "Updating the device",
          with = { ja = "欠陥から入られること", en = "Coming in by the flaw" },
          feedback = { ja = "穴そのものをふさぎます。", en = "It closes the hole." },
        },
        pair {
          ja = "パスワードの変更",
          en = "Changing passwords",
          with = { ja = "前に盗まれた鍵の使用", en = "Use of keys stolen before" },
          feedback = {
            ja = "更新の前に盗まれた物は、更新では変わりません。",
            en = "An update does not change what was stolen before.",
          },
        },
        pair {
          ja = "辞めた人のIDの削除",
          en = "Deleting leavers' IDs",
          with = { ja = "だれも見ていない鍵の使用", en = "Use of keys that nobody watches" },
          feedback = {
            ja = "使われても、本人が気づけない鍵でした。",
            en = "If it had been used, nobody would have noticed.",
          },
        },
      },
    },

    scene {
      id = "waiting",
      title = { ja = "水曜になっても", en = "Still on Wednesday" },
      paragraph {
        ja = "業者からは、何の連絡もありません。注文は終わらず、「VPNの更新」は手帳の3行目に下が\z
              りました。",
        en = "No word from the supplier. Orders go on, and “update VPN” has slipped to line \z
              three of your list.",
      },
      paragraph {
        ja = "装置は、いつもどおり動いています。**動いている物の危なさは、見えません**。",
        en = "The device works as ever. **You cannot see the danger of something that works.**",
      },
    },

    scene {
      id = "strange",
      title = { ja = "深夜3時の記録", en = "Three in the morning" },
      paragraph {
        ja = "次の金曜、17時。営業の森さんが「昨日からVPNが遅い」と言います。記録を開くと、前の\z
              夜の3時に、**去年辞めた田中さんのID**で2時間つながっていました。",
        en = "The next Friday, 5 p.m. “The VPN has been slow since yesterday,” says Mori of \z
              sales. The log shows: at three last night, **the ID of Tanaka, who left last \z
              year**, was connected for two hours.",
      },
      figure {
        picture = "night.svg",
        description = {
          ja = "月夜。覆面の人物が鍵を持ってVPN装置に向かい、装置の錠は開いている。右の記録の紙\z
                には3時の時計と人の印。",
          en = "Night. A masked person with a key goes to a VPN device, whose lock is open. On \z
                the log a clock shows three, with a person.",
        },
        labels = {
          { x = 0.175, y = 0.81, width = 0.26, ja = "だれか", en = "Someone" },
          { x = 0.62, y = 0.83, width = 0.3, ja = "開いた装置", en = "Open device" },
        },
      },
    },

    scene {
      id = "strange-now",
      title = { ja = "金曜の17時過ぎ", en = "Just after five on Friday" },
      paragraph {
        ja = "社長も業者も、もう帰りました。",
        en = "The owner and the supplier have left.",
      },
      single {
        id = "friday-evening",
        stem = {
          ja = "どうしますか。",
          en = "What do you do?",
        },
        option {
          id = "delete",
          leads = "monday",
          ja = "田中さんのIDを消し、週末は様子を見る。",
          en = "Delete Tanaka's ID and wait over the weekend.",
          feedback = {
            ja = "原因を消した気になります。しかし、2時間あれば、ほかの入口を作れます。",
            en = "It seems to remove the cause. But two hours are enough to make other ways in.",
          },
        },
        option {
          id = "cut",
          leads = "cut-off",
          ja = "装置の線を抜き、社長の携帯に電話する。",
          en = "Unplug the device and call the owner's mobile.",
          feedback = {
            ja = "営業は困りますが、相手の手も止まります。帰った社長にもすぐ言えたのが、分かれ目\z
                  でした。",
            en = "Sales will suffer, but the intruder's hands are tied, too. That you could call \z
                  the owner after hours made the difference.",
          },
        },
        option {
          id = "print",
          leads = "monday",
          ja = "記録を印刷し、月曜の朝に業者へ相談する。",
          en = "Print the log and ask the supplier on Monday.",
          feedback = {
            ja = "証拠を残したのはよいことです。けれども、攻撃は人の少ない週末に進みます。",
            en = "Keeping evidence is good. But attacks go on at weekends, when few are there.",
          },
        },
      },
    },

    scene {
      id = "cut-off",
      title = { ja = "線を抜いた夜", en = "The night you unplugged it" },
      leads = "causes",
      paragraph {
        ja = "社長は営業に電話し、土日の仕事を断りました。社長がその夜に探した調査の会社が、土曜\z
              に来ました。",
        en = "The owner called sales and cancelled weekend work. Investigators, whom the owner \z
              found that night, came on Saturday.",
      },
      figure {
        picture = "cut.svg",
        description = {
          ja = "VPN装置から伸びた線がコンセントから抜かれている。右に、電話をかける人と、5時過ぎ\z
                の時計。",
          en = "The cable of the VPN device is pulled out. On the right a person on the phone, \z
                and a clock just after five.",
        },
        labels = {
          { x = 0.23, y = 0.85, width = 0.3, ja = "線を抜く", en = "Unplugged" },
          { x = 0.8, y = 0.6, width = 0.3, ja = "社長に電話", en = "A call" },
        },
      },
      paragraph {
        ja = "サーバーに、暗号化の道具が置かれていました。動くのは日曜の夜の予定でした。図面の一部\z
              は、持ち出されたようです。仕事は2日止まりました。",
        en = "On the server lay a tool for encrypting everything, set for Sunday night. Some \z
              drawings seem to have been taken. Work stopped for two days.",
      },
    },

    scene {
      id = "monday",
      title = { ja = "月曜の朝、7時半", en = "Monday, 7.30 a.m." },
      paragraph {
        ja = "どのパソコンにも、英語の同じ文が出ています。見積も図面も開きません。**サーバーにつな\z
              いだ控え（バックアップ）も**です。加工機は、図面を取れずに止まりました。",
        en = "Every PC shows the same text in English. Neither estimates nor drawings open, \z
              **nor does the backup plugged into the server**. Machines stand idle.",
      },
      figure {
        picture = "locked.svg",
        description = {
          ja = "三台のパソコン、サーバー、共有ディスクに赤い錠がかかり、加工機も赤い灯で止まってい\z
                る。時計は7時半。",
          en = "Red locks on three computers, a server and a shared disk; the machine tool has \z
                stopped with a red light. It is half past seven.",
        },
        labels = {
          { x = 0.27, y = 0.865, width = 0.44, ja = "全部、開かない", en = "Nothing opens" },
          { x = 0.75, y = 0.87, width = 0.3, ja = "加工機も停止", en = "Machine idle" },
        },
      },
    },

    scene {
      id = "monday-phones",
      title = { ja = "鳴り始めた電話", en = "The phones begin to ring" },
      paragraph {
        ja = "「見積は、まだですか」と、客が聞きます。",
        en = "“Where is our estimate?” asks a customer.",
      },
      single {
        id = "first-hour",
        stem = { ja = "初めの1時間に、何をしますか。", en = "What do you do in the first hour?" },
        option {
          id = "restore",
          leads = "copy-lost",
          ja = "金庫にある先月の控えを、つないで戻す。",
          en = "Take last month's copy from the safe, plug it in, restore.",
          feedback = {
            ja = "早く戻したい気持ちは、みな同じです。しかし、相手の道具は、まだ社内で動いていま\z
                  す。",
            en = "Everyone wants it back. But their tool is still running inside.",
          },
        },
        option {
          id = "unplug",
          leads = "contained",
          ja = "線と無線を切り、電源はそのまま、社長と警察とIPAに電話する。",
          en = "Cut cables and Wi-Fi, leave the power on, call owner, police, IPA.",
          feedback = {
            ja = "広がりを止め、手がかりを残し、一人で抱えませんでした。",
            en = "You stopped the spread, kept the traces, and were not alone.",
          },
        },
        option {
          id = "pay",
          leads = "talks",
          ja = "客に迷惑をかけないよう、画面の宛先に値段を聞く。",
          en = "Ask the address on the screen for the price, for the customers' sake.",
          feedback = {
            ja = "払えば早い、と思いたくなります。けれども、戻る保証はなく、払う会社だと知られま\z
                  す。",
            en = "Paying seems quick. But nothing is guaranteed, and they learn that you pay.",
          },
        },
      },
    },

    scene {
      id = "contained",
      title = { ja = "紙と電話の三週間", en = "Three weeks of paper and telephone" },
      leads = "causes",
      paragraph {
        ja = "社員は電話とファックスで、客に納期を伝えました。先月、佐藤さんが線を外して金庫にし\z
              まった控えは無事でした。電源を切らなかったので、入られた道の跡も残っていました。",
        en = "Staff told customers by phone and fax. Last month's copy, unplugged and kept in \z
              the safe, was sound. As the power had stayed on, so were the traces of the way in.",
      },
      paragraph {
        ja = "調査の後、きれいにした機械に控えを戻し、足りない分を打ち直しました。工場が元の速さ\z
              になるまで、三週間かかりました。",
        en = "After the investigation it was restored to clean machines, and the rest typed in. \z
              It took three weeks to get back to full speed.",
      },
    },

    scene {
      id = "copy-lost",
      title = { ja = "最後の控えまで", en = "The last copy, too" },
      leads = "causes",
      paragraph {
        ja = "つないで5分で、控えの中身も読めなくなりました。先月までの図面も失いました。",
        en = "Within five minutes the copy was unreadable as well. Drawings up to last month \z
              were lost, too.",
      },
      paragraph {
        ja = "線を抜き、調べてもらい、紙の図面から描き直しました。**戻すのは、相手を追い出した後\z
              **です。",
        en = "Then you unplugged everything, had it investigated, and redrew the plans from \z
              paper. **Restore only after they are out.**",
      },
    },

    scene {
      id = "talks",
      title = { ja = "値段の話は続く", en = "The price keeps changing" },
      leads = "causes",
      paragraph {
        ja = "返事はすぐ来ました。社長が迷う間に値段は上がり、「盗んだ図面を公開する」と次の脅し\z
              が届きました。",
        en = "The answer came fast. While the owner hesitated the price rose, and they \z
              threatened to publish stolen drawings.",
      },
      paragraph {
        ja = "結局、線を抜き、警察に相談しました。やり取りに使った2日で、感染は倉庫のパソコンに\z
              も広がっていました。",
        en = "In the end you unplugged everything and went to the police. In those two days it \z
              had spread to the warehouse.",
      },
    },

    scene {
      id = "causes",
      title = { ja = "何が重なったのか", en = "What came together" },
      paragraph {
        ja = "調べた会社の報告です。攻撃者は、**更新の前に装置の欠陥から盗んだ**田中さんのパスワ\z
              ードで入りました。社内は一つの線なので、サーバーまで何にも止められませんでした。",
        en = "The report says: the attackers came in with Tanaka's password, **stolen by the flaw \z
              before any update**. On the single network nothing stopped them on the way to the \z
              server.",
      },
      multiple {
        id = "what-led",
        stem = {
          ja = "この事故を招いたものを、すべて選んでください。",
          en = "Choose everything that led to this.",
        },
        right {
          ja = "更新と、その後の手当ての担当が決まっていなかった",
          en = "It was nobody's job to update and to do what comes after",
        },
        wrong {
          ja = "営業が、会社の外で仕事をしていた",
          en = "Sales people worked outside",
          feedback = {
            ja = "VPNがなければ起きなかった、とも言えます。しかし、外で働くことは、守りながらで\z
                  きます。",
            en = "Without a VPN it would not have happened. But one can work outside and be \z
                  safe.",
          },
        },
        right { ja = "辞めた人のIDが残っていた", en = "A leaver's ID was still there" },
        right { ja = "パスワードだけで入れた", en = "A password alone was enough" },
        wrong {
          ja = "佐藤さんに、専門の知識がなかった",
          en = "Ms Sato is no expert",
          feedback = {
            ja = "一人のせいにすると、話が早く終わります。けれども、足りなかったのは決めごとと頼\z
                  む相手です。",
            en = "Blaming one person ends the talk quickly. But what was missing was a rule and \z
                  someone to ask.",
          },
        },
        right { ja = "社内が一つの線でつながっていた", en = "All was on a single network" },
      },
    },

    scene {
      id = "measures",
      title = { ja = "原因と備えを結ぶ", en = "A measure for each cause" },
      paragraph {
        ja = "会議で、原因ごとに備えを決めます。",
        en = "In a meeting you settle a measure for each cause.",
      },
      match {
        id = "which-measure",
        stem = {
          ja = "どの備えが、どの原因に効きますか。",
          en = "Which measure helps against which cause?",
        },
        also = { { ja = "営業の外出をやめる", en = "Stop visits by sales" } },
        pair {
          ja = "更新が、だれの仕事でもない",
          en = "Updating is nobody's job",
          with = { ja = "担当と期限を、契約に書く", en = "Put who and when into a contract" },
          feedback = {
            ja = "人の頑張りより、決めごとが続きます。",
            en = "A rule lasts longer than good will.",
          },
        },
        pair {
          ja = "辞めた人のIDが残る",
          en = "Leavers' IDs remain",
          with = {
            ja = "最後の日に消し、年に二度見直す",
            en = "Delete on the last day, review twice a year",
          },
          feedback = {
            ja = "名簿は、そうじしないと増えるだけです。",
            en = "Lists only grow unless cleared.",
          },
        },
        pair {
          ja = "盗んだパスワードで入れる",
          en = "A stolen password opens it",
          with = { ja = "多要素認証にする", en = "Multi-factor sign-in" },
          feedback = {
            ja = "盗まれても、それだけでは入れません。",
            en = "Stolen, it is not enough.",
          },
        },
        pair {
          ja = "控えまで暗号化される",
          en = "The backup is encrypted, too",
          with = { ja = "一つは線を外してしまう", en = "Keep one copy unplugged" },
          feedback = {
            ja = "つながっている物は、一緒に暗号化されます。",
            en = "What is connected goes as well.",
          },
        },
      },
    },

    scene {
      id = "reopen",
      title = { ja = "再開の日", en = "The day of reopening" },
      paragraph {
        ja = "仕事は動き始めました。「VPNをいつ開ける。営業が待っている」と社長が聞きます。装置\z
              は5年物で、メーカーの更新は来年までです。",
        en = "Work starts again. “When does the VPN open? Sales are waiting,” asks the owner. \z
              The device is five years old and gets updates until next year.",
      },
      single {
        id = "how-to-reopen",
        stem = { ja = "どう答えますか。", en = "What do you answer?" },
        option {
          id = "as-before",
          leads = "end-bad",
          ja = "「更新と初期化をし、前の設定を写して、今日開けます」",
          en = "“I update and reset it, copy the old settings and open today.”",
          feedback = {
            ja = "待つ人の顔が浮かびます。しかし、前の設定には、前の弱さも入っています。",
            en = "You think of those waiting. But old settings bring back old weaknesses.",
          },
        },
        option {
          id = "rebuild",
          leads = "end-mixed",
          ja = "「二週間ください。人を絞り、二つ目の鍵をつけます」",
          en = "“Give me two weeks: fewer people and a second lock.”",
          feedback = {
            ja = "待たせる理由と日を言えたので、営業も動けました。",
            en = "You gave a reason and a date, so sales could plan.",
          },
        },
        option {
          id = "cloud",
          leads = "end-mixed",
          ja = "「要る図面をクラウドに移し、VPNは閉じます」",
          en = "“I move the drawings to a cloud and close the VPN.”",
          feedback = {
            ja = "入口を一つ減らしました。クラウドにも多要素認証と、権限の設定が要ります。",
            en = "One way in less. The cloud needs multi-factor sign-in and rights as well.",
          },
        },
      },
    },

    scene {
      id = "end-good",
      title = { ja = "止まらなかった工場", en = "The factory that did not stop" },
      ending = "good",
      paragraph {
        ja = "翌月、同じ装置を使う取引先が、二週間止まりました。A社の記録にも、消したIDで試した\z
              跡が三度ありました。どれも失敗でした。",
        en = "Next month a partner with the same device stood still for two weeks. Your log \z
              shows three tries with the deleted IDs. All failed.",
      },
      paragraph {
        ja = "かかったのは、金曜の夜の2時間でした。社長は、業者と新しい契約を結びました。",
        en = "It cost two hours on a Friday night. The owner signed a new contract with the \z
              supplier.",
      },
    },

    scene {
      id = "end-mixed",
      title = { ja = "高い授業料と、狭い入口", en = "A costly lesson and a narrow door" },
      ending = "mixed",
      paragraph {
        ja = "失った日数は戻りません。けれども、入口は狭くなり、二つ目の鍵がつき、名簿は半年ごと\z
              に見直されています。",
        en = "The lost days are gone. But the door is narrow, has a second lock, and the list \z
              is reviewed twice a year.",
      },
      paragraph {
        ja = "図面を見られたおそれのある客には、社長が説明に回りました。取引は続いています。",
        en = "The owner went to the customers whose drawings may have been seen. They stayed.",
      },
    },

    scene {
      id = "end-bad",
      title = { ja = "二か月後、同じ道から", en = "Two months later, the same way" },
      ending = "bad",
      paragraph {
        ja = "写した設定には、業者の試験用のIDが残っていました。二か月後、攻撃者は同じ道から戻り\z
              ました。",
        en = "The copied settings still held the supplier's trial ID. Two months later they \z
              came back the same way.",
      },
      paragraph {
        ja = "一番の客は、「二度目では、図面を預けられません」と言いました。",
        en = "“Twice is too often to trust you with drawings,” said the best customer.",
      },
    },

    debrief {
      heading { ja = "持ち帰ること", en = "What to take home" },
      list {
        {
          ja = "悪用が始まった欠陥は、**その日に**更新する",
          en = "A flaw in use: update **the same day**",
        },
        {
          ja = "更新の**後に**パスワードを変え、要らないIDを消す",
          en = "**After** it, change passwords and delete IDs",
        },
        {
          ja = "深夜の見慣れない接続は、**週末の前に**線を抜いて電話",
          en = "Strange sign-in at night: unplug and call **before the weekend**",
        },
        { ja = "控えの一つは、いつも線を外しておく", en = "Keep one copy unplugged" },
        {
          ja = "暗号化されたら、線を抜いて電話。**戻すのは、追い出した後**",
          en = "Encrypted? Unplug and call. **Restore after they are out**",
        },
        {
          ja = "前の設定を写すと、**要らないIDも戻る**",
          en = "Copied settings bring back **IDs that nobody needs**",
        },
      },
      note {
        ja = "2020年8月、パルスセキュア社のVPN装置から盗まれたIDとパスワードが出回りました（IPA「\z
              指導要領」2021年6月）。欠陥を直す更新は、前の年に出ていました。",
        en = "In August 2020 IDs and passwords stolen from Pulse Secure VPN devices were passed \z
              round (IPA, guide for advisers, June 2021). The update had been out since the year \z
              before.",
      },
      ask {
        ja = "自社のVPN装置の更新は、だれの仕事ですか。金曜の夜なら、だれに電話しますか。",
        en = "Whose job are your VPN updates? And on a Friday night, whom do you call?",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で、この単元は修了です。",
      en = "The unit is complete when every answer is right.",
    },

    order {
      id = "update-order",
      review = { "notice", "updated" },
      stem = {
        ja = "VPN装置の欠陥が悪用されている、という知らせが来ました。することを順に並べてくださ\z
              い。",
        en = "A notice says that a flaw in your VPN device is being exploited. Put the steps into \z
              order.",
      },
      feedback = {
        ja = "知らせを確かめ、伝え、直し、それから鍵を替えます。",
        en = "Check the notice, tell people, mend, then change keys.",
      },
      hints = {
        {
          ja = "更新の前に変えた鍵は、穴からまた盗まれます。",
          en = "Keys changed before the update are stolen again.",
        },
      },
      option {
        ja = "メーカーのサイトで、知らせを確かめる",
        en = "Check the notice on the maker's site",
      },
      option { ja = "止める時刻を、使う人に伝える", en = "Tell users when it will stop" },
      option { ja = "装置を更新する", en = "Update the device" },
      option { ja = "全員のパスワードを変える", en = "Change everybody's password" },
    },

    single {
      id = "care-home",
      review = { "notice", "notice-when", "waiting" },
      stem = {
        ja = "介護施設です。更新で記録が20分使えなくなるため、現場は「落ち着いたら」と言います。\z
              悪用はもう始まっています。どうしますか。",
        en = "A care home. An update stops the records for 20 minutes. “When it is calmer,” say \z
              the carers. The flaw is already exploited. What do you do?",
      },
      wrong {
        ja = "現場が忙しいので、来月の点検の日に行う。",
        en = "Do it on next month's service day; they are busy.",
        feedback = {
          ja = "現場を思えば自然です。しかし、止まるのが20分では済まなくなります。",
          en = "Kind to the staff. But then it will not be 20 minutes.",
        },
      },
      right {
        ja = "今夜の20分と決め、紙を用意して行う。",
        en = "Fix 20 minutes tonight, with paper at hand.",
        feedback = { ja = "止まる時間を、こちらで選べます。", en = "You choose when it stops." },
      },
      wrong {
        ja = "伝える間も惜しんで、今すぐ止めて行う。",
        en = "Stop it at once, with no time for a word.",
        feedback = {
          ja = "急ぐ気持ちは正しいものです。けれども、伝えずに止めると、投薬の記録が抜けます。",
          en = "Haste is right. But without a word, medication records are lost.",
        },
      },
      wrong {
        ja = "装置が動いているうちは、様子を見る。",
        en = "Watch it as long as it works.",
        feedback = {
          ja = "動けば無事に見えます。しかし、盗まれていても装置は動きます。",
          en = "It works, so it seems fine. But it works while being robbed.",
        },
      },
    },

    matrix {
      id = "would-it-stop",
      review = { "clean", "causes", "measures" },
      points = { { ja = "止めた", en = "Yes" }, { ja = "止めない", en = "No" } },
      stem = {
        ja = "A社では、辞めた人のIDと盗まれたパスワードで入られました。次の備えは、入られること\z
              を止めたでしょうか。",
        en = "At Firm A they came in with a leaver's ID and a stolen password. Would these have \z
              kept them out?",
      },
      row {
        answer = 1,
        ja = "辞めた日に、IDを消す",
        en = "Delete the ID on the last day",
        feedback = {
          ja = "そのIDがなければ、パスワードがあっても入れません。",
          en = "Without the ID the password opens nothing.",
        },
      },
      row {
        answer = 2,
        ja = "控えの数を増やす",
        en = "Make more copies",
        feedback = {
          ja = "控えは、入られた後に戻すための物です。",
          en = "Copies help afterwards.",
        },
      },
      row {
        answer = 1,
        ja = "多要素認証にする",
        en = "Use multi-factor sign-in",
        feedback = {
          ja = "パスワードだけでは入れなくなります。",
          en = "A password alone is no longer enough.",
        },
      },
      row {
        answer = 2,
        ja = "VPNの回線を速くする",
        en = "Get a faster line",
        feedback = {
          ja = "遅いのは入られたからで、原因ではありません。",
          en = "It was slow because they were in.",
        },
      },
    },

    true_false {
      id = "before-weekend",
      review = { "strange", "strange-now", "cut-off" },
      answer = true,
      stem = {
        ja = "金曜の夕方、辞めた人のIDでの深夜の接続に気づいた。確かなことが分からなくても、その\z
              日のうちに装置の線を抜いて責任者に電話する。",
        en = "On Friday evening you see that a leaver's ID was connected at night. Even without \z
              being sure, you unplug the device and call the person in charge that day.",
      },
      feedback = {
        ja = "まちがいなら営業に迷惑だ、とためらいます。しかし、抜いた線は戻せますが、週末に進ん\z
              だ攻撃は戻せません。",
        en = "You hesitate: it may be an error. But a cable can be plugged in again; a \z
              weekend's attack cannot be undone.",
      },
    },

    multiple {
      id = "monday-first",
      review = { "monday", "monday-phones", "contained", "talks" },
      stem = {
        ja = "朝、事務所の全部の画面に脅しの文が出ています。すぐすることを、すべて選んでください\z
              。",
        en = "In the morning all screens in the office show a threat. Choose all that you do at \z
              once.",
      },
      wrong {
        ja = "全部のパソコンの電源を切る。",
        en = "Switch all PCs off.",
        feedback = {
          ja = "止めたい気持ちは正しいものです。けれども、入られた手がかりが消えることがあります\z
                。",
          en = "Wanting to stop it is right. But traces may be lost.",
        },
      },
      right {
        ja = "LANの線を抜き、無線を切る。",
        en = "Unplug the network, switch off Wi-Fi.",
        feedback = { ja = "広がりを止めます。", en = "It stops the spread." },
      },
      right {
        ja = "決めてある電話の順に、社外の窓口にも知らせる。",
        en = "Call down the list, outside desks included.",
        feedback = { ja = "一人で決めずに済みます。", en = "You need not decide alone." },
      },
      wrong {
        ja = "相手に返事を書き、時間をかせぐ。",
        en = "Write back, to gain time.",
        feedback = {
          ja = "かけ引きができそうに思えます。しかし、払う気があると取られ、値段と脅しが増えます\z
                。",
          en = "It seems clever. But they think you will pay, and ask for more.",
        },
      },
      wrong {
        ja = "一台だけ初期化し、見積を作る。",
        en = "Reset one PC and write estimates.",
        feedback = {
          ja = "客を待たせたくないものです。けれども、同じ線につなげば、また感染します。",
          en = "Customers wait. But on the same network it is infected again.",
        },
      },
    },

    single {
      id = "when-restore",
      review = { "copy-lost", "contained" },
      stem = {
        ja = "無事な控えが一つあります。いつ、どこに戻しますか。",
        en = "One copy is safe. When and where do you restore it?",
      },
      wrong {
        ja = "会社が動くように、まず元のサーバーに戻す。",
        en = "First of all to the old server, to get going.",
        feedback = {
          ja = "一日でも早く、と思います。しかし、相手の道具が残っていれば、控えまで失います。",
          en = "Every day counts. But if their tool is still there, you lose the copy.",
        },
      },
      wrong {
        ja = "相手と話がついた後に、元のサーバーに戻す。",
        en = "To the old server, once they are settled with.",
        feedback = {
          ja = "もう来ない約束に思えます。けれども、道具も鍵も残ったままです。",
          en = "It sounds like peace. But tools and keys remain.",
        },
      },
      wrong {
        ja = "中を確かめるため、感染した一台につないでみる。",
        en = "To an infected PC first, to see what is in it.",
        feedback = {
          ja = "中身を知りたくなります。しかし、つないだ時点で暗号化されます。",
          en = "You want to know. But plugged in, it is encrypted.",
        },
      },
      right {
        ja = "調べ終わった後に、きれいにした機械へ戻す。",
        en = "To the machines, once they are made clean.",
        feedback = {
          ja = "追い出してから戻すので、また失いません。",
          en = "After the inquiry they are out, so it is not lost again.",
        },
      },
    },

    hotspot {
      id = "which-copy",
      review = { "monday", "contained" },
      picture = "copies.svg",
      most = 1,
      stem = {
        ja = "控えの置き方が四つあります。VPNから入られても残るものを、一つ選んでください。",
        en = "Four ways of keeping a copy. Choose the one that survives a break-in by VPN.",
      },
      description = {
        ja = "左上はサーバーの中の別の置き場所。右上はサーバーに線でつないだディスク。左下は同じ線に\z
              つながる共有ディスク。右下は鍵のかかる棚に入れた、線のないディスク。",
        en = "Top left: another folder of the server. Top right: a disk wired to the server. \z
              Bottom left: a shared disk on the same network. Bottom right: a disk without \z
              cable in a locked cabinet.",
      },
      feedback = {
        ja = "攻撃者は、線でつながる物に届きます。",
        en = "Attackers reach whatever has a cable.",
      },
      wrong {
        x = 0.1,
        y = 0.08,
        width = 0.3,
        height = 0.33,
        ja = "サーバーの中の別の場所",
        en = "Another folder on the server",
        feedback = {
          ja = "間違って消したときには役立ちます。しかし、サーバーごと暗号化されます。",
          en = "It helps against slips. But the whole server is encrypted.",
        },
      },
      wrong {
        x = 0.57,
        y = 0.08,
        width = 0.35,
        height = 0.33,
        ja = "サーバーにつないだディスク",
        en = "Disk wired to the server",
        feedback = {
          ja = "毎日自動で写せて便利です。けれども、A社の控えはこの形で失われました。",
          en = "It copies by itself every day. But that is how Firm A lost its copy.",
        },
      },
      wrong {
        x = 0.1,
        y = 0.55,
        width = 0.4,
        height = 0.33,
        ja = "同じ線の共有ディスク",
        en = "Shared disk on the network",
        feedback = {
          ja = "別の機械なので安心に見えます。しかし、同じ線から届きます。",
          en = "A machine of its own looks safe. But it is on the same network.",
        },
      },
      right {
        x = 0.58,
        y = 0.5,
        width = 0.32,
        height = 0.42,
        ja = "棚に入れた、線のないディスク",
        en = "Disk without cable in a cabinet",
      },
    },

    single {
      id = "reopen-words",
      review = { "reopen", "end-bad", "end-mixed" },
      stem = {
        ja = "装置を初期化し、前の設定の控えを戻して再開しました。何が残りますか。",
        en = "The device was reset and its old settings were copied back. What remains?",
      },
      right {
        ja = "前からあった要らないID",
        en = "Old IDs that nobody needs",
        feedback = {
          ja = "設定の控えには、IDの名簿も入っています。",
          en = "The list of IDs is part of the settings.",
        },
      },
      wrong {
        ja = "更新で直した装置の欠陥",
        en = "The flaw that the update closed",
        feedback = {
          ja = "設定とソフトは別の物です。更新したソフトの穴は、設定では戻りません。",
          en = "Settings are not software: the closed hole does not come back.",
        },
      },
      wrong {
        ja = "攻撃者が置いた暗号化の道具",
        en = "The tool that encrypts files",
        feedback = {
          ja = "怖い物を思い浮かべます。しかし、それはサーバーにあった物で、装置の設定にはありませ\z
                ん。",
          en = "A frightening thought. But that was on the server, not in these settings.",
        },
      },
      wrong {
        ja = "遅くなっていた回線",
        en = "The slow line",
        feedback = {
          ja = "遅さは、相手がつないでいたためでした。",
          en = "It was slow because they were connected.",
        },
      },
    },
  },
}
