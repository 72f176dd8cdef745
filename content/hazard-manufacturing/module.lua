-- Hazard prediction after the drills of seed 003 (lines 565-600, 2.4):
-- ransomware through a machine maker's maintenance line.

module {
  id = "hazard-manufacturing",
  version = 1,
  minutes = 7,
  title = { ja = "危険予知：開けたままの保守回線", en = "Hazard drill: the maintenance line" },
  summary = {
    ja = "包装機の修理のために開けた回線から、工場が止まるまでをたどり、借りる鍵の扱い方と、止ま\z
          った朝の動き方を身につけます。",
    en = "From a line opened for a repair to a factory at a standstill: learn how to handle \z
          other people's keys, and what to do that morning.",
  },
  trade = { ja = "菓子の製造", en = "Confectionery" },
  people = 100,

  scenario {
    id = "maker-line",
    title = { ja = "包装機の小さな箱", en = "The little box at the packing machine" },

    scene {
      id = "plant",
      title = { ja = "金曜22時、包装室", en = "Friday, 10 p.m., the packing room" },
      paragraph {
        ja = "A社は、100人で菓子を作る会社です。あなたは生産技術の担当。夜勤と二人で、包装機を見\z
              ています。",
        en = "Firm A makes sweets; 100 people work there. You are the production engineer, with \z
              the night shift at the packing machine.",
      },
      hotspot {
        id = "see-danger",
        picture = "plant.svg",
        stem = {
          ja = "外から入られたとき、被害が広がる所を、すべて選んでください。",
          en = "If somebody gets in from outside, what lets it spread? Choose all.",
        },
        description = {
          ja = "包装室。包装機、壁にアンテナの付いた箱、一本の線でつながる事務と製造のパソコン、\z
                つないだままの控えの装置、ロッカーの中の外したディスク。",
          en = "A packing room: the machine, a box with aerials on the wall, office and line \z
                PCs on one cable, a copy device always connected, and a disk in a locker.",
        },
        wrong {
          x = 0.05,
          y = 0.25,
          width = 0.313,
          height = 0.57,
          ja = "包装機のベルト",
          en = "The belt",
          feedback = {
            ja = "指をはさむ危険はあります。ここから広がりはしません。",
            en = "It may catch a finger, but spreads nothing.",
          },
        },
        right {
          x = 0.381,
          y = 0.138,
          width = 0.156,
          height = 0.25,
          ja = "機械の会社が付けた箱",
          en = "The machine maker's box",
          feedback = {
            ja = "外から機械に入る扉です。誰の物か、台帳にありません。",
            en = "A door from outside that is on no list.",
          },
        },
        right {
          x = 0.55,
          y = 0.2,
          width = 0.188,
          height = 0.62,
          ja = "一本の線でつながる事務と製造",
          en = "Office and line on one cable",
          feedback = {
            ja = "一つ入られると、全部に届きます。",
            en = "Whoever is in one is in all.",
          },
        },
        right {
          x = 0.755,
          y = 0.25,
          width = 0.118,
          height = 0.263,
          ja = "つないだままの控え",
          en = "Copies always connected",
          feedback = { ja = "控えまで、一緒に壊されます。", en = "The copies go, too." },
        },
        wrong {
          x = 0.855,
          y = 0.515,
          width = 0.113,
          height = 0.31,
          ja = "ロッカーの中のディスク",
          en = "The disk in the locker",
          feedback = {
            ja = "外した控えは、最後に残る物です。",
            en = "What is unplugged survives.",
          },
        },
      },
    },

    scene {
      id = "repair",
      title = { ja = "23時40分、直った", en = "11.40 p.m., mended" },
      paragraph {
        ja = "包装機が止まり、機械の会社が頼んでいる保守会社に電話しました。壁の箱の鍵を回すと、外\z
              から機械に入れます。保守の人は40分で直しました。",
        en = "The machine had stopped, and you called the maintenance firm that its maker uses. A \z
              switch on the box lets them in from outside. In 40 minutes it was mended.",
      },
      paragraph {
        ja = "「週末も様子を見たいので、**月曜まで開けておいてもらえますか**。」月曜は、百貨店へ\z
              の初荷です。",
        en = "“I would like to watch it over the weekend. **Could you leave it open until \z
              Monday?**” On Monday the first load goes to a department store.",
      },
    },

    scene {
      id = "switch",
      title = { ja = "箱の前で", en = "In front of the box" },
      paragraph {
        ja = "直してくれた人は、10年来の付き合いです。",
        en = "You have known the man who mended it for ten years.",
      },
      single {
        id = "leave-open",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "open",
          leads = "sunday",
          ja = "直した人のために、月曜まで開けておく",
          en = "Leave it open until Monday",
          feedback = {
            ja = "機械を止めたくない、製造の人の責任感です。扉は、その人のためだけに開いているの\z
                  ではありませんでした。",
            en = "You wanted the machine to run. But the door was not open for him alone.",
          },
        },
        option {
          id = "close",
          leads = "closed",
          ja = "今夜は閉じ、要る時に電話で開ける",
          en = "Close it, and open it on a call",
          feedback = {
            ja = "月曜の朝に一手間ふえます。扉が開いている時間は、40分で済みました。",
            en = "A little more work on Monday. The door was open for 40 minutes only.",
          },
        },
        option {
          id = "watch",
          leads = "sunday",
          ja = "開けておき、夜勤に見ていてもらう",
          en = "Leave it open, and have the night shift watch",
          feedback = {
            ja = "見張りを付けたのは慎重な判断です。入られたことは、機械を見ていても分かりません\z
                  。",
            en = "A careful thought. But looking at the machine does not show who is in.",
          },
        },
      },
    },

    scene {
      id = "sunday",
      title = { ja = "日曜2時、別の人が来た", en = "Sunday, 2 a.m., somebody else" },
      figure {
        picture = "night.svg",
        description = {
          ja = "月夜。覆面の人物から赤い矢印が、鍵の付いた保守会社のビルへ、さらに工場の箱へ。",
          en = "By moonlight red arrows lead from a masked person through the maintenance firm, \z
                with its key, to the box at the factory.",
        },
        labels = {
          { x = 0.42, y = 0.86, width = 0.44, ja = "保守会社", en = "Maintenance firm" },
          { x = 0.78, y = 0.86, width = 0.26, ja = "A社の工場", en = "Firm A" },
        },
      },
      paragraph {
        ja = "保守会社では、社員のIDが盗まれていました。盗んだ人は、**開いている客先**を順に試し\z
              ます。箱、包装機、一本の線の先の事務所。朝までに全部を回りました。",
        en = "At the maintenance firm an account had been stolen. The thief tried **every \z
              customer whose line was open**: the box, the machine, and along the cable to the \z
              office.",
      },
    },

    scene {
      id = "locked",
      title = { ja = "月曜5時、赤い画面", en = "Monday, 5 a.m., red screens" },
      figure {
        picture = "locked.svg",
        description = {
          ja = "赤い画面のパソコン二台と控えの装置に錠。右に、紙を持つ人。",
          en = "Two red screens and the copy device are locked; a person holds a sheet.",
        },
        labels = {
          { x = 0.17, y = 0.82, width = 0.22, ja = "製造", en = "Line" },
          { x = 0.41, y = 0.82, width = 0.22, ja = "事務", en = "Office" },
          { x = 0.62, y = 0.82, width = 0.18, ja = "控え", en = "Copies" },
        },
      },
      paragraph {
        ja = "配合表も出荷の札も出せません。画面に「データを戻したければ連絡せよ。さもないと、盗ん\z
              だ物を公開する」。6時には早番の40人が来ます。初荷は10時です。",
        en = "No recipes, no labels. The screen says, “Write to us to get your data back, or we \z
              publish it.” At six 40 people come; the load leaves at ten.",
      },
    },

    scene {
      id = "dawn",
      title = { ja = "5時10分", en = "5.10 a.m." },
      paragraph {
        ja = "まだ動いているパソコンも、何台かあります。",
        en = "Some PCs are still running.",
      },
      single {
        id = "first-hour",
        stem = { ja = "まず、どうしますか。", en = "What first?" },
        option {
          id = "restart",
          leads = "spread",
          ja = "全部の電源を入れ直し、動く物だけで出荷する",
          en = "Restart everything, and ship with whatever still works",
          feedback = {
            ja = "初荷を守る必死の一手です。動いていた物まで、入れ直した後に暗号化されました。",
            en = "You fought for the load. But after the restart the rest was encrypted, too.",
          },
        },
        option {
          id = "ask",
          leads = "paid",
          ja = "画面の連絡先に、値段だけ聞いてみる",
          en = "Ask them for the price, no more",
          feedback = {
            ja = "聞くだけなら、と思えます。返事をした会社は、払う見込みのある客になります。",
            en = "Only asking, it seems. But whoever answers becomes a promising customer.",
          },
        },
        option {
          id = "cut",
          leads = "causes",
          ja = "線と箱を抜き、電源は残して社長を呼ぶ",
          en = "Pull cables and box, leave power on, call the boss",
          feedback = {
            ja = "止めると決めるのは重いことです。早く切ったので、製造の2台と紙の配合表が残りま\z
                  した。",
            en = "A heavy decision. It saved two PCs and the recipes on paper.",
          },
        },
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "警察とIPAに相談し、保守会社にも来てもらいました。工場の図に、通り道を描きます。",
        en = "You ask the police and IPA for advice. The maintenance firm comes, and you draw \z
              the way they took.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        right {
          ja = "外からの扉を開けたままにした",
          en = "The door from outside was left open",
          feedback = {
            ja = "使う時だけ開ける物でした。",
            en = "It was meant to be open only in use.",
          },
        },
        right {
          ja = "控えがつないだままだった",
          en = "The copies were connected",
          feedback = {
            ja = "元のデータと一緒に壊されました。",
            en = "They were lost with the data.",
          },
        },
        right {
          ja = "箱が会社の台帳になかった",
          en = "The box was on no list",
          feedback = {
            ja = "更新も鍵の替えも、誰の仕事でもありませんでした。",
            en = "So nobody updated it or changed its keys.",
          },
        },
        right {
          ja = "事務と製造が一本の線だった",
          en = "Office and line shared a cable",
          feedback = {
            ja = "分けてあれば、包装機で止まりました。",
            en = "Kept apart, it would have ended at the machine.",
          },
        },
        wrong {
          ja = "夜勤の人が気づかなかった",
          en = "The night shift did not notice",
          feedback = {
            ja = "機械は、最後まで普通に動いていました。",
            en = "The machine ran as ever.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "reopened",
      paragraph {
        ja = "保守会社と、約束を紙にします。",
        en = "You put it in writing with the maintenance firm.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "機械の会社を替える", en = "Another machine maker" } },
        feedback = {
          ja = "相手を疑うのではなく、相手の鍵が盗まれても困らない形にします。",
          en = "It is not distrust: make it safe even when their key is stolen.",
        },
        pair {
          ja = "開けたままの扉",
          en = "A door left open",
          with = {
            ja = "電話を受けて開け、終われば閉じて記録する",
            en = "Open on a call, close after, note it",
          },
        },
        pair {
          ja = "盗まれたIDで入れた",
          en = "A stolen account was enough",
          with = {
            ja = "一人ずつのIDと多要素認証を求める",
            en = "An account each, with a second check",
          },
        },
        pair {
          ja = "台帳にない箱",
          en = "A box on no list",
          with = {
            ja = "持ち込まれた機器も台帳に載せ、更新の担当を決める",
            en = "List what others bring; say who updates it",
          },
        },
        pair {
          ja = "一本の線",
          en = "One cable",
          with = { ja = "製造と事務のネットワークを分ける", en = "Separate line and office" },
        },
      },
    },

    scene {
      id = "reopened",
      title = { ja = "木曜、二台で再開", en = "Thursday: running on two PCs" },
      ending = "mixed",
      paragraph {
        ja = "ロッカーのディスクから、10日前の配合と出荷先が戻りました。木曜に半分、翌週に全部が\z
              動きました。従業員と取引先の情報が盗まれた恐れは、個人情報保護委員会に報告しました\z
              。",
        en = "The disk in the locker gave back the data of ten days before. Half ran on Thursday, \z
              all the next week. You reported to the Personal Information Protection Commission \z
              that data of staff and customers may have been stolen.",
      },
      paragraph {
        ja = "百貨店は、次の初荷を待ってくれました。",
        en = "The department store waited for the next load.",
      },
    },

    scene {
      id = "spread",
      title = { ja = "7時、最後の一台", en = "7 a.m., the last PC" },
      ending = "bad",
      paragraph {
        ja = "入れ直した工場では、動いていた2台も暗号化されました。手がかりも消え、**いつから入ら\z
              れていたか**が分かりません。",
        en = "After the restart the last two PCs were encrypted, too, and the traces were gone: \z
              **nobody could say how long the thieves had been in**.",
      },
      paragraph {
        ja = "ロッカーの控えが無事かを調べ、再開は一か月後。待てない取引先が、離れました。",
        en = "To be sure of the disk in the locker took a month. Some customers could not wait.",
      },
    },

    scene {
      id = "paid",
      title = { ja = "値段は、二つになった", en = "Two prices" },
      ending = "bad",
      paragraph {
        ja = "返事が来ました。「戻す代金」と「公開しない代金」。払っても戻る約束はありません。や\z
              り取りの二日間、線はつながったままでした。",
        en = "The answer named two prices: to give back, and to keep quiet. Neither is sure. \z
              For those two days all was still connected.",
      },
      paragraph {
        ja = "三日目に警察へ相談したとき、動いていたパソコンも、もう読めませんでした。",
        en = "When you went to the police on the third day, the last PCs were encrypted, too.",
      },
    },

    scene {
      id = "closed",
      title = {
        ja = "月曜9時、保守会社からの電話",
        en = "Monday, 9 a.m., the maintenance firm calls",
      },
      paragraph {
        ja = "初荷の前です。「当社のIDが盗まれていました。金曜の夜は、いつまで開けていましたか。\z
              」",
        en = "It is before the first load. “Our accounts were stolen. How long was your line open \z
              on Friday night?”",
      },
      single {
        id = "after-close",
        stem = { ja = "どう答えますか。", en = "What do you answer?" },
        option {
          id = "fine",
          leads = "later",
          ja = "40分だけですから、うちのほうは大丈夫です",
          en = "It was open for only 40 minutes, so all is well here",
          feedback = {
            ja = "閉じていた自信は正しいものです。その40分に何があったかは、記録を見るまで分かり\z
                  ません。",
            en = "You closed it, rightly. What happened in those 40 minutes only the record \z
                  tells.",
          },
        },
        option {
          id = "look",
          leads = "safe",
          ja = "閉じたまま、記録を一緒に見ましょう",
          en = "It stays closed; let us read the record together",
          feedback = {
            ja = "初荷の朝に1時間を使いました。安心は、調べた人だけが持てます。",
            en = "It cost an hour on a busy morning. Only those who look may feel safe.",
          },
        },
      },
    },

    scene {
      id = "later",
      title = { ja = "三週間後、知らないID", en = "Three weeks later, an unknown account" },
      ending = "mixed",
      paragraph {
        ja = "箱の点検で、金曜23時10分に作られたIDが見つかりました。使われる前でした。あの40分に\z
              、もう一人いたのです。",
        en = "A check of the box showed an account made on Friday at 11.10 p.m. It had not been \z
              used. In those 40 minutes somebody else was there.",
      },
      paragraph {
        ja = "閉じる習慣が扉を守り、**運が残りを守りました**。",
        en = "The habit of closing guarded the door. **Luck guarded the rest.**",
      },
    },

    scene {
      id = "safe",
      title = { ja = "10時、初荷が出た", en = "10 a.m., the load leaves" },
      ending = "good",
      paragraph {
        ja = "記録に、知らないIDが一つ。保守会社が消し、鍵を作り直し、箱は台帳に載りました。菓子\z
              は時間どおりに出ました。",
        en = "One unknown account stood in the record. It was removed, the keys were changed, and \z
              the box went on the list. The sweets left on time.",
      },
      true_false {
        id = "trusted",
        answer = true,
        stem = {
          ja = "長年の付き合いがある会社の回線も、使い終われば閉じる。",
          en = "Even for a firm known for years, the line is closed after use.",
        },
        feedback = {
          ja = "信頼できる人の鍵も、盗まれます。人への信頼と、扉を閉じることは別です。",
          en = "A trusted person's key can be stolen. Trust and closed doors are two things.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "会社の守りは、**つながっている会社の守り**までです。借りた扉も、自分の扉です。",
        en = "A firm is as safe as **the firms connected to it**. A door that others use is \z
              your door, too.",
      },
      list {
        {
          ja = "保守の扉は、使う時だけ開けて、記録する",
          en = "Open it for the work only, and note it",
        },
        {
          ja = "持ち込まれた箱も、台帳と更新の対象",
          en = "List and update what others bring in",
        },
        {
          ja = "製造と事務を分け、控えの一つは外しておく",
          en = "Separate networks; one copy unplugged",
        },
        { ja = "止まった朝は、線を抜き、電源は残す", en = "That morning: cables out, power on" },
      },
      note {
        ja = "今日の一言「閉めた、よし。書いた、よし。」",
        en = "Today's call: “Closed, good! Noted, good!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    hotspot {
      id = "what-survives",
      review = { "plant", "reopened" },
      picture = "plant.svg",
      stem = {
        ja = "ランサムウェアの後、この工場を戻せる控えはどこにありますか。",
        en = "After ransomware, where is the copy that brings this factory back?",
      },
      description = {
        ja = "包装室。包装機、壁の箱、二台のパソコン、つないだままの控え、ロッカーの中のディスク\z
              。",
        en = "The packing room: machine, box, two PCs, a connected copy device, a disk in a \z
              locker.",
      },
      wrong {
        x = 0.755,
        y = 0.25,
        width = 0.118,
        height = 0.263,
        ja = "つないだままの控え",
        en = "The connected copies",
        feedback = {
          ja = "いちばん新しい控えですが、同じ線の上で一緒に壊されます。",
          en = "The newest, but lost with the rest on the same cable.",
        },
      },
      wrong {
        x = 0.55,
        y = 0.2,
        width = 0.188,
        height = 0.3,
        ja = "事務のパソコン",
        en = "The office PC",
        feedback = {
          ja = "元のデータがある機械です。暗号化される側です。",
          en = "It holds the data itself and is encrypted.",
        },
      },
      right {
        x = 0.855,
        y = 0.515,
        width = 0.113,
        height = 0.31,
        ja = "外したディスク",
        en = "The unplugged disk",
      },
      wrong {
        x = 0.381,
        y = 0.138,
        width = 0.156,
        height = 0.25,
        ja = "壁の箱",
        en = "The box on the wall",
        feedback = {
          ja = "通り道です。データは入っていません。",
          en = "A way in; no data are there.",
        },
      },
    },

    order {
      id = "red-screen",
      review = { "locked", "dawn", "causes" },
      stem = {
        ja = "印刷所で、朝、身代金を求める画面が出ました。する順に並べてください。",
        en = "A printer's finds screens asking for ransom. Put the steps into order.",
      },
      feedback = {
        ja = "広がりを止め、手がかりを残し、決める人と相談先を呼び、通り道が分かってから戻します\z
              。",
        en = "Stop the spread, keep traces, call people, and restore only when the way in is \z
              known.",
      },
      option { ja = "ネットの線を抜く", en = "Pull out the network cables" },
      option {
        ja = "画面を写真に撮り、電源は残す",
        en = "Photograph the screen; leave power on",
      },
      option {
        ja = "社長に知らせ、警察とIPAに相談する",
        en = "Tell the boss; ask the police and IPA",
      },
      option { ja = "入口を調べてふさぐ", en = "Find and close the way in" },
      option { ja = "外しておいた控えから戻す", en = "Restore from the unplugged copy" },
    },

    gaps {
      id = "door-rule",
      review = { "switch", "measures" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentences." },
      sentence = {
        ja = "保守の回線は{when}開けます。相手の会社には{who}を求めます。",
        en = "The line is opened {when}. The other firm has to have {who}.",
      },
      gap {
        id = "when",
        right { ja = "作業のある間だけ", en = "while there is work" },
        wrong {
          ja = "平日の昼の間は",
          en = "on weekdays by day",
          feedback = {
            ja = "人がいる時間なら見張れる気がします。入られても、見た目は変わりません。",
            en = "People are there, but nothing shows.",
          },
        },
        wrong {
          ja = "機械が古い間は",
          en = "while the machine is old",
          feedback = {
            ja = "古いほど世話は要りますが、開けておく理由にはなりません。",
            en = "Old machines need care, not open doors.",
          },
        },
      },
      gap {
        id = "who",
        wrong {
          ja = "一つの共用ID",
          en = "one account a team",
          feedback = {
            ja = "覚えやすい反面、誰が入ったか分かりません。",
            en = "Easy, but nobody knows who it was.",
          },
        },
        wrong {
          ja = "10年以上の実績",
          en = "ten years of business",
          feedback = {
            ja = "信頼の目安になります。盗まれた鍵は防げません。",
            en = "It builds trust, but stops no stolen key.",
          },
        },
        right { ja = "一人ずつのID", en = "an account for each person" },
      },
    },

    true_false {
      id = "forty-minutes",
      review = { "closed", "later", "safe" },
      answer = true,
      stem = {
        ja = "短い時間しか開けていなくても、盗まれた鍵の知らせを受けたら、記録を調べる。",
        en = "Even if the line was open for a short time, the record is read when keys were \z
              stolen.",
      },
      feedback = {
        ja = "入るのに要るのは数分です。調べて初めて、安全と言えます。",
        en = "Getting in takes minutes. Only the record tells that you are safe.",
      },
    },
  },
}
