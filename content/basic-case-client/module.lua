module {
  id = "basic-case-client",
  version = 1,
  minutes = 12,
  title = { ja = "事例：パソコンが感染した", en = "Case: a PC is infected" },
  summary = {
    ja = "にせの確認画面から始まる感染を体験し、最初の10分の動き方と、駆除の後に残る危険を身に\z
          つけます。",
    en = "Live through an infection that begins with a fake check, and learn the first ten \z
          minutes and the dangers that stay after the clean-up.",
  },
  trade = { ja = "金属部品の加工", en = "Metal parts" },
  people = 20,

  scenario {
    id = "month-end",
    title = { ja = "月末の請求書", en = "An invoice at the month's end" },
    scene {
      id = "invoice",
      title = { ja = "月末、15時", en = "Month's end, 15:00" },
      paragraph {
        ja = "部品加工のA社は20人。経理の小林さんに、運送会社から「請求書の再送」が届きまし\z
              た。リンクを開くと、確認の画面です。「ロボットでないことの確認。**次のキーを順に\z
              押してください**」",
        en = "Firm A makes metal parts with 20 people. Mr Kobayashi in accounts gets “Invoice, \z
              sent again” from a haulier. The link opens a check: “Prove that you are no \z
              robot. **Press these keys.**”",
      },
      figure {
        picture = "prompt.svg",
        description = {
          ja = "確認の印が出たパソコンの画面と、五つのキー。",
          en = "A laptop with a check box on its screen, and five keys.",
        },
        labels = {
          { x = 0.681, y = 0.145, width = 0.1, ja = "Win", en = "Win" },
          { x = 0.819, y = 0.145, width = 0.1, ja = "R", en = "R" },
          { x = 0.681, y = 0.395, width = 0.1, ja = "Ctrl", en = "Ctrl" },
          { x = 0.819, y = 0.395, width = 0.1, ja = "V", en = "V" },
          { x = 0.75, y = 0.645, width = 0.2, ja = "Enter", en = "Enter" },
        },
      },
      single {
        id = "press",
        stem = { ja = "小林さんなら、どうしますか。", en = "In his place, what do you do?" },
        option {
          id = "keys",
          ja = "案内のとおり、キーを押す", en = "Press the keys as told",
          leads = "flash",
          feedback = {
            ja = "「ロボットでない確認」は毎日のように見ます。いつもの手間の一つだと思いました。",
            en = "Such checks come up every day. It looked like one more of them.",
          },
        },
        option {
          id = "own-phone",
          ja = "自分のスマホで開き直す", en = "Open it on his own phone",
          leads = "on-phone",
          feedback = {
            ja = "会社のパソコンを守ろうとしました。しかし、にせの画面は機械を選びません。",
            en = "He wanted to protect the firm's PC. But fake pages work on phones as well.",
          },
        },
        option {
          id = "ask",
          ja = "画面を閉じ、運送会社のいつもの番号に聞く",
          en = "Close it and phone the haulier's usual number",
          leads = "asked",
          feedback = {
            ja = "2分の電話は、月末には長く感じます。いちばん安い2分でした。",
            en = "Two minutes on the phone are long at the month's end. They were the cheapest \z
                  of all.",
          },
        },
      },
    },

    scene {
      id = "flash",
      title = { ja = "黒い窓が、一瞬", en = "A black window, for a moment" },
      paragraph {
        ja = "黒い窓が一瞬出て消え、確認の画面は「完了」になりました。請求書は出てきません。何\z
              かが変です。でも、パソコンは動いています。",
        en = "A black window flashes up and is gone. The page says “Done”, but no invoice \z
              appears. Something is odd. The PC works, though.",
      },
      single {
        id = "odd",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "go-on",
          ja = "締めの入力を続け、明日相談する", en = "Go on with the accounts, and ask tomorrow",
          leads = "calls",
          feedback = {
            ja = "動いているので大丈夫、と思いたくなります。盗むのに要る時間は、数十秒です。",
            en = "It works, so you hope that it is fine. Stealing takes seconds.",
          },
        },
        option {
          id = "off",
          ja = "電源を切り、少し待って入れ直す", en = "Switch it off, wait, and start again",
          leads = "calls",
          feedback = {
            ja = "いつもの直し方です。しかし、手がかりが消え、盗まれた物は戻りません。",
            en = "The usual cure. But traces are lost, and what was stolen stays stolen.",
          },
        },
        option {
          id = "tell",
          ja = "LANのケーブルを抜き、社長に知らせる",
          en = "Pull the network cable and tell the owner",
          leads = "early",
          feedback = {
            ja = "自分が押したと言うのは、勇気が要ります。その10分で、被害が止まりました。",
            en = "It takes courage to say “I pressed it”. Those ten minutes stopped the harm.",
          },
        },
      },
    },

    scene {
      id = "on-phone",
      title = { ja = "スマホでは、別の画面", en = "On the phone, another page" },
      paragraph {
        ja = "スマホには、会社のメールにそっくりなサインインの画面が出ました。小林さん\z
              は、いつものパスワードを入れました。それでも請求書は出ません。急いでパソコンに戻\z
              り、案内のキーも押しました。",
        en = "On the phone a page looked just like the firm's mail. He typed his usual \z
              password. Still no invoice. In a hurry he went back to the PC and pressed the \z
              keys as well.",
      },
      leads = "calls",
    },

    scene {
      id = "calls",
      title = { ja = "翌朝、電話が鳴り続ける", en = "Next morning the phone keeps ringing" },
      paragraph {
        ja = "「小林さんから、口座が変わったというメールが来ましたが」。取引先5社からです。犯\z
              人は小林さんの**メールに入り、請求の話の続き**を書いていました。",
        en = "“Mr Kobayashi mailed us that your account has changed.” Five partners call. \z
              Somebody **was in his mailbox and went on with the talk** about invoices.",
      },
      figure {
        picture = "spread.svg",
        description = {
          ja = "虫のいるパソコンから赤い鍵がメールの箱へ。下から覆面の人物が箱に入り、三つの会\z
                社へ矢印が出る。",
          en = "From a laptop with a bug a red key leads to a mailbox; a masked person enters \z
                it from below, and arrows lead to three firms.",
        },
        labels = {
          { x = 0.145, y = 0.66, width = 0.26, ja = "小林さんのPC", en = "His PC" },
          { x = 0.57, y = 0.2, width = 0.2, ja = "メール", en = "Mail" },
          { x = 0.9, y = 0.95, width = 0.2, ja = "取引先", en = "Partners" },
        },
      },
    },

    scene {
      id = "causes",
      title = { ja = "机のまわりで、何が手伝ったか", en = "What helped, around the desk" },
      paragraph {
        ja = "専門の会社が来て、小林さんの机を見ました。",
        en = "A specialist came and looked at his desk.",
      },
      hotspot {
        id = "weak-desk", picture = "desk.svg", most = 4,
        description = {
          ja = "机の上のパソコン、壁のパスワードの紙、対策ソフトが止まった知らせ、机の下につな\z
                いだディスク、電話、カップ。",
          en = "A PC on a desk, a sheet with passwords on the wall, a notice that antivirus is \z
                off, a disk connected below, a phone, a cup.",
        },
        stem = {
          ja = "被害を大きくしたものと、大きくしかねなかったものを、すべて選んでください。",
          en = "Choose all that made the harm greater, or might have.",
        },
        right {
          x = 0.1, y = 0.09, width = 0.22, height = 0.25,
          ja = "壁に貼ったパスワードの表", en = "The sheet of passwords on the wall",
          feedback = {
            ja = "一つの表を皆で使い、変えるのも大仕事でした。",
            en = "Shared by all, and hard to change.",
          },
        },
        right {
          x = 0.72, y = 0.09, width = 0.22, height = 0.25,
          ja = "対策ソフトが止まった知らせ", en = "The notice that antivirus is off",
          feedback = {
            ja = "2週間、誰も見ていませんでした。", en = "Nobody had looked at it for two weeks.",
          },
        },
        wrong {
          x = 0.685, y = 0.37, width = 0.1, height = 0.18,
          ja = "社長に直通の電話", en = "The phone to the owner",
          feedback = {
            ja = "すぐ知らせるための、よい道具です。",
            en = "It is a good tool for reporting at once.",
          },
        },
        wrong {
          x = 0.81, y = 0.38, width = 0.12, height = 0.17,
          ja = "コーヒーのカップ", en = "The cup of coffee",
          feedback = {
            ja = "こぼすと困りますが、今回の被害とは関係がありません。",
            en = "A nuisance if spilt, but not the matter here.",
          },
        },
        right {
          x = 0.52, y = 0.64, width = 0.16, height = 0.28,
          ja = "つないだままの控えのディスク", en = "The copy disk, always connected",
          feedback = {
            ja = "ファイルを暗号化するウイルスだったら、控えも失っていました。",
            en = "Ransomware would have taken the copy as well.",
          },
        },
      },
    },

    scene {
      id = "cleaned",
      title = { ja = "「駆除しました」", en = "“Threat removed”" },
      paragraph {
        ja = "対策ソフトを動かすと「1件を駆除しました」と出ました。締めの仕事がたまっています。",
        en = "Antivirus now says “1 threat removed”. Work is piling up.",
      },
      single {
        id = "use-again",
        stem = { ja = "このパソコンを、どうしますか。", en = "What do you do with this PC?" },
        option {
          id = "use",
          ja = "駆除できたので、そのまま使う", en = "It is clean: use it",
          leads = "again",
          feedback = {
            ja = "「駆除」の文字は心強いものです。しかし、見つかった1件のほかは分かりません。",
            en = "“Removed” sounds good. But it speaks of the one that was found.",
          },
        },
        option {
          id = "fresh",
          ja = "別のPCで全部のパスワードを変え、これは初期化する",
          en = "Change all passwords on another PC, and reinstall this one",
          leads = "measures",
          feedback = {
            ja = "半日かかりますが、残った仕掛けも、盗まれた鍵も使えなくなります。",
            en = "Half a day's work, but hidden leftovers and stolen keys become useless.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "原因に合う手", en = "Measures that fit" },
      paragraph {
        ja = "会社は、同じことが起きにくい形を決めました。",
        en = "The firm decided how to make it harder next time.",
      },
      match {
        id = "match-client",
        stem = { ja = "どの原因に、どの手ですか。", en = "Which measure for which cause?" },
        pair {
          ja = "盗んだパスワードでメールに入れた", en = "A stolen password opened the mailbox",
          with = { ja = "パスキーか多要素認証", en = "Passkeys or multi-factor sign-in" },
          feedback = {
            ja = "パスワードだけでは入れなくなります。",
            en = "A password alone no longer opens it.",
          },
        },
        pair {
          ja = "対策ソフトの停止に気づかなかった", en = "Nobody saw that antivirus was off",
          with = { ja = "毎月、一覧で点検する", en = "A monthly check with a list" },
          feedback = { ja = "見る日と見る人を決めます。", en = "Decide who looks, and when." },
        },
        pair {
          ja = "変だと思った人が、言い出せなかった", en = "He thought it odd, and did not say so",
          with = { ja = "早い報告をほめる約束", en = "Praise for early reports" },
          feedback = {
            ja = "責める会社では、次も遅れます。",
            en = "Where people are blamed, the next report is late, too.",
          },
        },
        also = { { ja = "月末の残業をなくす", en = "No overtime at month's end" } },
      },
      leads = "rebuilt",
    },

    scene {
      id = "rebuilt",
      title = { ja = "一週間後", en = "A week later" },
      paragraph {
        ja = "取引先には電話で事情を伝え、警察にも相談しました。1社が払いかけていましたが、電\z
              話で止まりました。個人データが見られたおそれは、個人情報保護委員会に報告しました。",
        en = "Partners were told by phone, and the police were asked for help. One partner was \z
              about to pay, and the call stopped it. That personal data may have been seen was \z
              reported to the Personal Information Protection Commission.",
      },
      ending = "mixed",
    },

    scene {
      id = "again",
      title = { ja = "二週間後、もう一度", en = "Two weeks later, again" },
      paragraph {
        ja = "夜中に、また別の取引先へメールが出ました。残っていた仕掛けが、**変えた後のパス\z
              ワードも**送っていました。",
        en = "At night an e-mail went out to yet another partner. A leftover had sent off **the \z
              new passwords as well**.",
      },
      true_false {
        id = "one-found", answer = false,
        stem = {
          ja = "対策ソフトが「駆除しました」と言えば、そのパソコンはもう安全だ。",
          en = "When antivirus says “removed”, the PC is safe again.",
        },
        feedback = {
          ja = "見つかった物だけの話です。盗まれた物も戻りません。初期化し、別の機械で鍵を変え\z
                ます。",
          en = "It speaks of what it found. What was stolen is gone. Reinstall, and change \z
                keys on another device.",
        },
      },
      ending = "bad",
    },

    scene {
      id = "early",
      title = { ja = "10分で止まった", en = "Stopped in ten minutes" },
      paragraph {
        ja = "社長は「よく言った」と答え、専門の会社に電話しました。別のパソコンから、小林さん\z
              のパスワードを変え、全部の機器からサインアウトしました。外へのメールは、まだ1通\z
              も出ていませんでした。",
        en = "“Well done for telling me,” said the owner, and phoned the specialist. From \z
              another PC they changed his passwords and signed out all devices. Not one mail \z
              had gone out yet.",
      },
      note {
        ja = "パソコンは初期化しました。2日かかりました。",
        en = "The PC was reinstalled. It took two days.",
      },
      ending = "mixed",
    },

    scene {
      id = "asked",
      title = { ja = "「送っていませんよ」", en = "“We sent nothing”" },
      paragraph {
        ja = "運送会社は送っていませんでした。小林さんは全員に「キーを押させる画面が来ていま\z
              す」と知らせました。現場の一人が、同じ画面の前で手を止めました。",
        en = "The haulier had sent nothing. He told all: “There is a page that makes you press \z
              keys.” In the workshop a colleague stopped in front of the same page.",
      },
      ending = "good",
    },

    debrief {
      paragraph {
        ja = "入口を全部ふさぐことはできません。差がつくのは、**最初の10分**です。",
        en = "Not every door can be closed. What counts is **the first ten minutes**.",
      },
      list {
        { ja = "切り離す、残す、知らせる", en = "Disconnect, keep traces, report" },
        { ja = "鍵は、別の機械で変える", en = "Change keys on another device" },
        { ja = "言い出した人をほめる", en = "Praise those who speak up" },
      },
    },
  },

  page {
    id = "press-keys",
    title = {
      ja = "キーを押させる画面は、にせ物", en = "A page that makes you press keys is fake",
    },
    figure {
      picture = "captcha.svg",
      description = {
        ja = "確認の画面のパソコン。五つのキーを押すと虫が現れ、左下のパソコンに警告が出る。",
        en = "A laptop with a check on it; pressing five keys brings a bug, and a laptop below \z
              shows a warning.",
      },
      labels = {
        { x = 0.681, y = 0.169, width = 0.1, ja = "Win", en = "Win" },
        { x = 0.819, y = 0.169, width = 0.1, ja = "R", en = "R" },
        { x = 0.681, y = 0.369, width = 0.1, ja = "Ctrl", en = "Ctrl" },
        { x = 0.819, y = 0.369, width = 0.1, ja = "V", en = "V" },
        { x = 0.75, y = 0.569, width = 0.2, ja = "Enter", en = "Enter" },
        {
          x = 0.74, y = 0.87, width = 0.4,
          ja = "自分で動かしてしまう", en = "You run it yourself",
        },
      },
    },
    paragraph {
      ja = "Windowsキー＋Rは「命令を入れる窓」を開き、Ctrl＋Vは**こっそり写された命令**を貼り、\z
            Enterで動かします。",
      en = "Windows + R opens the window for commands, Ctrl + V pastes **a command copied in \z
            secret**, Enter runs it.",
    },
    note {
      ja = "本物の確認は、命令を貼り付けさせません。画面を閉じて知らせます。",
      en = "A genuine check never makes you paste commands. Close it and report it.",
    },
  },

  page {
    id = "ten",
    title = { ja = "最初の10分", en = "The first ten minutes" },
    steps {
      {
        ja = "**切り離す** LANのケーブルを抜き、Wi-Fiを切る",
        en = "**Disconnect:** pull the cable, switch Wi-Fi off",
      },
      {
        ja = "**残す** 電源は切らず、画面を写真に撮る",
        en = "**Keep:** leave it on, photograph the screen",
      },
      {
        ja = "**知らせる** 別の電話で、決めてある相手に",
        en = "**Tell** the person agreed on, by another phone",
      },
      {
        ja = "**変える** 別の機械から、パスワードを変えて全機器をサインアウト",
        en = "**Change** passwords from another device, and sign out everywhere",
      },
    },
    note {
      ja = "電源を切ると、手がかりが消えることがあります。",
      en = "Switching off may wipe out traces.",
    },
  },

  page {
    id = "ten-order",
    title = { ja = "順番を、見ないで思い出す", en = "Recall the order without looking" },
    paragraph {
      ja = "慌てたときは、紙を探せません。順番だけは覚えておきます。",
      en = "In a panic nobody finds the sheet. Know the order by heart.",
    },
    order {
      id = "check-ten",
      stem = {
        ja = "変だと気づきました。行う順に並べてください。",
        en = "You notice something odd. Put what you do into order.",
      },
      feedback = {
        ja = "広がりを止め、手がかりを残し、人を増やしてから、鍵を変えます。",
        en = "Stop the spread, keep traces, get help, then change the keys.",
      },
      option { ja = "ネットから切り離す", en = "Disconnect from the network" },
      option { ja = "画面を写真に撮る", en = "Photograph the screen" },
      option { ja = "決めてある相手に知らせる", en = "Tell the person agreed on" },
      option { ja = "別の機械でパスワードを変える", en = "Change passwords on another device" },
    },
  },

  page {
    id = "stolen-keys",
    title = { ja = "盗まれるのは、ファイルより鍵", en = "Keys are stolen rather than files" },
    paragraph {
      ja = "今の感染の多くは、ブラウザーに覚えさせた**パスワードと、サインイン済みの印**を盗み\z
            ます。パソコンをきれいにしても、盗まれた鍵は使えます。",
      en = "Many infections today steal **passwords and signs of being signed in** from the \z
            browser. Cleaning the PC does not make those useless.",
    },
    list {
      {
        ja = "パスワードを変える（感染していない機械で）",
        en = "Change passwords (on a clean device)",
      },
      { ja = "「すべての機器からサインアウト」を押す", en = "Press “Sign out of all devices”" },
      {
        ja = "メールの転送設定に、知らない物がないか見る", en = "Look for unknown forwarding rules",
      },
      { ja = "取引先に、電話で注意を伝える", en = "Warn your partners by phone" },
    },
    note {
      ja = "控えのディスクは、写すときだけつなぎます。ランサムウェアなら、次はファイルが狙われ\z
            ます。",
      en = "Connect the copy disk only while copying: with ransomware, files are next.",
    },
  },

  page {
    id = "then-now",
    title = { ja = "入口は変わり、助けになることは同じ", en = "Doors change, what helps does not" },
    grid {
      {
        { ja = "2009年の調査で聞かれた入口", en = "Doors told of in 2009" },
        { ja = "今、多い入口", en = "Doors of today" },
      },
      {
        { ja = "持ち込んだUSBメモリやCD", en = "USB sticks and CDs brought along" },
        { ja = "にせの画面、にせの電話", en = "Fake pages, fake calls" },
      },
      {
        { ja = "海外とのやりとりから全台に", en = "From abroad, to all machines" },
        { ja = "盗んだパスワードで入る", en = "Entry with stolen passwords" },
      },
      {
        { ja = "対策ソフトが古い", en = "Outdated antivirus" },
        { ja = "外に面した装置の穴", en = "Holes in devices facing the net" },
      },
    },
    paragraph {
      ja = "2009年のIPAの調査では、事故の連絡のしかたを**書いていない会社が多い**とされまし\z
            た。今日、連絡先を1枚に書けます。",
      en = "IPA's survey of 2009 found that many firms **had not written down** how to report \z
            an incident. Your contacts fit on one sheet today.",
    },
    ask {
      ja = "夜8時に変だと思った人は、誰に電話しますか。",
      en = "Somebody finds something odd at eight in the evening. Whom do they call?",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = { ja = "全問正解で修了です。", en = "You complete it with every answer right." },
    single {
      id = "keys-page", review = { "press-keys", "invoice", "asked" },
      stem = {
        ja = "調べ物の途中、「人間であることの確認」として、Windowsキー＋Rと貼り付けを求められ\z
              ました。どうしますか。",
        en = "While you look something up, a page asks for Windows + R and paste, “to show \z
              that you are human”. What do you do?",
      },
      wrong {
        ja = "有名な会社の印が出ていれば、案内に従う",
        en = "Follow it if it shows a well-known firm's sign",
        feedback = {
          ja = "印は写せます。信じたくなる飾りほど、念入りに作られます。",
          en = "Signs can be copied, and the trusted ones are copied with care.",
        },
      },
      right {
        ja = "閉じて、こういう画面が来たと皆に知らせる", en = "Close it and tell everyone about it",
        feedback = {
          ja = "自分が止まるだけでなく、次の人も止まれます。",
          en = "You stop, and so can the next one.",
        },
      },
      wrong {
        ja = "貼り付けだけして、Enterを押さずに中身を見る",
        en = "Paste, but look before pressing Enter",
        feedback = {
          ja = "慎重に見えますが、短く見える命令の後ろに、続きが隠れます。",
          en = "It seems careful, but the harmful part may be out of sight.",
        },
      },
      wrong {
        ja = "対策ソフトが黙っていれば、案内に従う", en = "Follow it if antivirus is silent",
        feedback = {
          ja = "自分で動かした命令は、正しい操作に見えます。",
          en = "A command that you run yourself looks right to it.",
        },
      },
    },

    categorize {
      id = "first-ten", review = { "ten", "ten-order", "flash", "early" },
      stem = {
        ja = "変な黒い窓を見た直後です。することと、しないことに分けてください。",
        en = "You just saw a strange black window. Sort what to do from what not to do.",
      },
      feedback = {
        ja = "広がりを止め、手がかりを残し、知らせます。",
        en = "Stop the spread, keep traces, report.",
      },
      category {
        ja = "する", en = "Do",
        option { ja = "LANのケーブルを抜く", en = "Pull the network cable" },
        option { ja = "スマホで画面を撮る", en = "Photograph the screen" },
        option { ja = "押した操作を、そのまま話す", en = "Say which keys you pressed" },
      },
      category {
        ja = "しない", en = "Do not",
        option {
          ja = "電源を切って入れ直す", en = "Switch off and on",
          feedback = {
            ja = "いつもの直し方ですが、手がかりが消えることがあります。",
            en = "The usual cure, but it may wipe out traces.",
          },
        },
        option {
          ja = "同じパソコンでパスワードを変える", en = "Change passwords on that PC",
          feedback = {
            ja = "新しいパスワードも、その場で盗まれます。",
            en = "The new ones are stolen as you type.",
          },
        },
      },
    },

    single {
      id = "where-change", review = { "cleaned", "again", "stolen-keys" },
      stem = {
        ja = "感染したパソコンから「駆除しました」と出ました。メールのパスワードは、どこで変え\z
              ますか。",
        en = "The infected PC says “removed”. Where do you change the mail password?",
      },
      right {
        ja = "感染していない別のパソコン", en = "On another, clean PC",
        feedback = {
          ja = "残った仕掛けに、新しい鍵を見せません。", en = "No leftover sees the new key.",
        },
      },
      wrong {
        ja = "駆除が終わった、そのパソコン", en = "On that PC, now cleaned",
        feedback = {
          ja = "自分の席ですぐできます。しかし、見つかっていない物が見ているかもしれません。",
          en = "It is at hand. But something not found may be watching.",
        },
      },
      wrong {
        ja = "そのパソコンの、別のブラウザー", en = "On that PC, in another browser",
        feedback = {
          ja = "窓を替えても、同じ機械の上です。", en = "Another window, but the same machine.",
        },
      },
    },

    match {
      id = "why-measure", review = { "measures", "causes", "stolen-keys" },
      stem = { ja = "何のために行いますか。", en = "What is it for?" },
      pair {
        ja = "全機器からサインアウトする", en = "Sign out of all devices",
        with = { ja = "盗まれたサインインの印を無効にする", en = "Makes stolen sign-ins useless" },
        feedback = {
          ja = "パスワードを変えただけでは、残ることがあります。",
          en = "They may outlive a new password.",
        },
      },
      pair {
        ja = "控えのディスクを外しておく", en = "Keep the copy disk unplugged",
        with = { ja = "控えまで暗号化されるのを防ぐ", en = "Keeps ransomware from the copy" },
        feedback = {
          ja = "つながっていなければ、届きません。", en = "What is not connected is out of reach.",
        },
      },
      pair {
        ja = "メールの転送設定を見る", en = "Look at forwarding rules",
        with = { ja = "こっそり読み続けられるのを止める", en = "Stops others from reading on" },
        feedback = {
          ja = "入られた後、写しが外へ送られ続けることがあります。",
          en = "Copies may still be going out.",
        },
      },
      also = { { ja = "パソコンを速くする", en = "Makes the PC faster" } },
    },

    true_false {
      id = "praise",
      review = { "rebuilt", "then-now", "measures", "calls", "on-phone" }, answer = true,
      stem = {
        ja = "最初に「変だ」と言った人をほめるのは、次の被害を小さくする対策になる。",
        en = "Praising the first to say “odd” is a measure that makes the next harm smaller.",
      },
      feedback = {
        ja = "責められると思えば、人は一晩待ちます。その一晩に、メールが出ていきました。",
        en = "People who fear blame wait a night, and in that night the e-mails went out.",
      },
    },

    multiple {
      id = "tell-partners", review = { "rebuilt", "stolen-keys", "calls" },
      stem = {
        ja = "自社のメールが乗っ取られ、取引先ににせの口座が送られました。よい動きを、すべて選\z
              んでください。",
        en = "Your mailbox was taken over, and partners got a false account. Choose all good \z
              moves.",
      },
      wrong {
        ja = "同じメールで「先ほどのは無効です」と送る",
        en = "Write from that mailbox: “Ignore the last mail”",
        feedback = {
          ja = "早く届きますが、犯人も同じ箱から「本当です」と書けます。",
          en = "Quick, but the thief can write from the same mailbox.",
        },
      },
      right {
        ja = "名刺の番号に、一社ずつ電話する", en = "Phone each partner at the number on its card",
        feedback = { ja = "犯人が入れない道で伝えます。", en = "A way that the thief cannot use." },
      },
      right {
        ja = "払った会社があれば、銀行と警察への連絡を頼む",
        en = "Ask any that paid to tell bank and police",
        feedback = {
          ja = "早いほど、止められる望みがあります。", en = "The sooner, the more hope to stop it.",
        },
      },
      wrong {
        ja = "原因が全部分かるまで、外には言わない", en = "Say nothing until all is known",
        feedback = {
          ja = "間違いを言いたくない気持ちは自然です。その間に振り込まれます。",
          en = "One fears to say something wrong. Meanwhile they pay.",
        },
      },
    },
  },
}
