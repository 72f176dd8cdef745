-- Unit 23 of the supplement of 2009 (seed 000, line 168); items 3 and 4 of the self-diagnosis of 2009
-- (seed 003). Methods are those of today: solid-state disks, phones and cloud services.
module {
  id = "supplement-disposal",
  version = 1,
  minutes = 12,
  title = { ja = "PC・記録媒体の廃棄と返却", en = "Parting with PCs and media" },
  summary = {
    ja = "パソコン、スマホ、複合機、クラウドを手放すとき、中の情報を残さず、証拠を残せる\z
          ようになります。",
    en = "Part with PCs, phones, copiers and cloud services without leaving data behind, and \z
          with proof of it.",
  },

  page {
    id = "deleted",
    title = { ja = "「消した」のに残る", en = "Deleted, but still there" },
    paragraph {
      ja = "ごみ箱を空にしても、簡単な初期化をしても、消えるのは多くの場合「目次」です。中身は残\z
            り、**市販のソフトで読み戻せる**ことがあります。",
      en = "Emptying the bin, or a quick format, mostly removes the “table of contents”. The \z
            content stays and can **often be read back with ordinary software**.",
    },
    figure {
      picture = "deleted.svg",
      description = {
        ja = "左の本は目次も本文もある。右の本は目次が破られているが、本文のページはそのまま残\z
              り、虫めがねで読まれている。",
        en = "The left book has its contents page and text. In the right one the contents page \z
              is torn out, but the text remains and is read through a magnifier.",
      },
      labels = {
        { x = 0.25, y = 0.915, width = 0.44, ja = "使っているとき", en = "In use" },
        { x = 0.75, y = 0.915, width = 0.44, ja = "「削除」した後", en = "After “delete”" },
      },
    },
    example {
      ja = "修理工場が中古店に売ったパソコンから、車検の客の名前と住所が出てきた。",
      en = "A garage sold a PC second-hand. Customers' names and addresses were still on it.",
    },
    ask {
      ja = "手放した機器は、誰が、どうやって消したか言えますか。",
      en = "Of what you gave away: who erased it, and how?",
    },
  },

  page {
    id = "holders",
    title = { ja = "覚えているのは、パソコンだけではない", en = "Not only PCs remember" },
    paragraph {
      ja = "手放す前に、**中に情報が残る物**を数えます。",
      en = "Before you part with things, count **what holds data**.",
    },
    figure {
      picture = "holders.svg",
      description = {
        ja = "六つの絵。複合機、無線ルーター、共有ディスク、パソコン、USBメモリとカード、スマー\z
              トフォン。",
        en = "Six pictures: a copier, a wireless router, a shared disk, a laptop, a USB stick \z
              with a card, a phone.",
      },
      labels = {
        { x = 0.16, y = 0.435, width = 0.28, ja = "複合機", en = "Copier" },
        { x = 0.5, y = 0.435, width = 0.3, ja = "無線ルーター", en = "Wi-Fi router" },
        { x = 0.84, y = 0.435, width = 0.28, ja = "共有ディスク", en = "Shared disk" },
        { x = 0.16, y = 0.93, width = 0.28, ja = "パソコン", en = "PC" },
        { x = 0.5, y = 0.93, width = 0.3, ja = "USBとカード", en = "USB, cards" },
        { x = 0.84, y = 0.93, width = 0.28, ja = "スマホ", en = "Phone" },
      },
    },
    list {
      {
        ja = "**複合機** 読み取った書類や、宛先の表が残る",
        en = "**Copier:** scanned papers, address lists",
      },
      {
        ja = "**ルーター** 接続の設定とパスワードが残る",
        en = "**Router:** settings and passwords",
      },
      {
        ja = "**カード** カメラやドライブレコーダーの中にも",
        en = "**Cards:** in cameras and dashcams, too",
      },
    },
  },

  page {
    id = "methods",
    title = { ja = "消し方は、中身の形で変わる", en = "The way depends on what is inside" },
    figure {
      picture = "methods.svg",
      description = {
        ja = "左は円盤のあるハードディスクで、円盤に穴が開いている。右は小さな部品が並ぶSSDで、\z
              穴が部品を外れている。",
        en = "Left, a hard disk with a platter that has been drilled through. Right, an SSD \z
              with small chips; the hole has missed them.",
      },
      labels = {
        { x = 0.25, y = 0.915, width = 0.44, ja = "HDD：円盤に記録", en = "HDD: on a platter" },
        { x = 0.75, y = 0.915, width = 0.44, ja = "SSD：小さな部品に", en = "SSD: on chips" },
      },
    },
    grid {
      {
        { ja = "入れ物", en = "Medium" },
        { ja = "読めなくする方法", en = "How to make it unreadable" },
      },
      {
        { ja = "HDD（円盤）", en = "HDD (platter)" },
        { ja = "全体を上書きする。円盤を壊す", en = "Overwrite all; destroy the platter" },
      },
      {
        { ja = "SSD、USB、カード", en = "SSD, USB, cards" },
        {
          ja = "専用の消去命令。暗号の鍵を消す。部品まで砕く",
          en = "Built-in erase command; delete the key; crush the chips",
        },
      },
      { { ja = "紙、CD", en = "Paper, CDs" }, { ja = "裁断する", en = "Shred" } },
    },
    note {
      ja = "SSDは、上書きしても**古い中身が裏に残る**ことがあります。磁石も効きません。",
      en = "On an SSD, overwriting **can leave old data behind**. Magnets do nothing.",
    },
  },

  page {
    id = "key",
    title = { ja = "初めに暗号化、終わりに鍵を消す", en = "Encrypt first, delete the key last" },
    paragraph {
      ja = "買った日に丸ごと暗号化しておけば、手放す日は**鍵を消すだけ**で、中身は読めない文字の\z
            山になります。",
      en = "Encrypt the whole disk on the first day. On the last you **only delete the key**, \z
            and what is left cannot be read.",
    },
    figure {
      picture = "key.svg",
      description = {
        ja = "鍵のついたディスクから鍵が取り去られ、残ったディスクの中身は不規則な点だけになって\z
              いる。",
        en = "The key is taken away from a locked disk; on the disk only scattered dots are \z
              left.",
      },
      labels = {
        { x = 0.17, y = 0.9, width = 0.3, ja = "買った日", en = "First day" },
        { x = 0.5, y = 0.9, width = 0.3, ja = "鍵を消す", en = "No key" },
        { x = 0.83, y = 0.9, width = 0.3, ja = "読めない", en = "Unreadable" },
      },
    },
  },

  page {
    id = "key-care",
    title = { ja = "鍵の控えと、暗号化した日", en = "Spare keys, and since when" },
    warning {
      ja = "控えておいた回復キーも消します。後で暗号化したSSDには、前の中身が残りえます。",
      en = "Delete stored recovery keys, too. An SSD that was encrypted late may hold older \z
            data.",
    },
    single {
      id = "check-key",
      stem = {
        ja = "社員のSSDのパソコンを下取りに出します。3年前の配布日から丸ごと暗号化してありまし\z
              た。どうしますか。",
        en = "A PC with an SSD, encrypted since its first day three years ago, goes in part \z
              exchange. What do you do?",
      },
      wrong {
        ja = "書類のフォルダーを消して渡す", en = "Delete the documents folder",
        feedback = {
          ja = "大事な所は消えた気がしますが、メールや一時ファイルが残ります。",
          en = "The important part seems gone, but mail and temporary files remain.",
        },
      },
      right {
        ja = "設定の機能で全部を消し、回復キーも消す",
        en = "Reset it completely, and delete the recovery key",
        feedback = {
          ja = "鍵ごと消えるので、残りがあっても読めません。",
          en = "The key goes, so leftovers cannot be read.",
        },
      },
      wrong {
        ja = "強い磁石を当ててから渡す", en = "Hold a strong magnet to it",
        feedback = {
          ja = "HDDの時代の知恵です。SSDの記録は磁気ではありません。",
          en = "Wisdom of HDD days. An SSD does not store magnetically.",
        },
      },
    },
  },

  page {
    id = "phone",
    title = { ja = "スマホは、移してから消す", en = "Phones: move first, then erase" },
    steps {
      {
        ja = "必要な物を控え、**認証アプリとパスキーを新しい機器に移し、入れるか試す**",
        en = "Save what you need; **move sign-in apps and passkeys, and try them**",
      },
      { ja = "電子マネーを移し、SIMとカードを抜く", en = "Move e-money; take out SIM and card" },
      { ja = "サインアウトし、「探す」機能を切る", en = "Sign out, and turn “Find” off" },
      { ja = "設定の「すべて消去」を行う", en = "Choose “Erase all”" },
      { ja = "会社の管理の一覧から外す", en = "Take it off the firm's list" },
    },
    figure {
      picture = "phone.svg",
      description = {
        ja = "左の古いスマホから、鍵とお金と書類が右の新しい物に移る。古い物は空になる。",
        en = "A key, money and papers move from the old phone on the left to the new one; the \z
              old one is emptied.",
      },
      labels = {
        { x = 0.2, y = 0.9, width = 0.34, ja = "古いスマホ", en = "Old phone" },
        { x = 0.8, y = 0.9, width = 0.34, ja = "新しいスマホ", en = "New phone" },
      },
    },
    note {
      ja = "先に消すと、会社のサービスに入る手段を失うことがあります。",
      en = "If you erase first, you may lock yourself out of the firm's services.",
    },
  },

  page {
    id = "lease",
    title = { ja = "借りた物は返し、中身は返さない", en = "Return the thing, not the data" },
    paragraph {
      ja = "リースやレンタルの機器は、**持ち主がよその会社**です。壊して済ませるわけにはいきませ\z
            ん。",
      en = "Leased and rented machines **belong to somebody else**. You may not just break them.",
    },
    list {
      {
        ja = "借りる前に、返すとき**誰が、どの方法で消すか**を契約で決める",
        en = "Settle in the contract **who erases it, and how**",
      },
      { ja = "消せる物は、自分で消してから返す", en = "Erase what you can before it goes" },
      {
        ja = "複合機は、業者に消去を頼み、証明をもらう",
        en = "Have the copier erased, with a certificate",
      },
      {
        ja = "**故障で交換したディスク**も、持ち帰られる前に扱いを決める",
        en = "Settle what becomes of **broken disks that are replaced**",
      },
    },
    warning {
      ja = "動かない機器の中身も、部品を直せば読めることがあります。",
      en = "What no longer runs may be read once it is repaired.",
    },
    ask {
      ja = "複合機の契約書に、データの消去は書いてありますか。",
      en = "Does your copier contract speak of erasing?",
    },
  },

  page {
    id = "cloud",
    title = { ja = "クラウドとドメインの手放し方", en = "Leaving clouds and domains" },
    steps {
      {
        ja = "残すデータを取り出し、開けるか確かめる", en = "Take out what you need and open it",
      },
      {
        ja = "共有のリンク、転送、ほかのアプリとのつながりを止める",
        en = "Stop shared links, forwarding, connected apps",
      },
      { ja = "中のデータを消し、アカウントも消す", en = "Delete the data, then the account" },
      {
        ja = "いつ完全に消えるかを確かめ、記録する",
        en = "Find out when it is really gone; write it down",
      },
    },
    figure {
      picture = "domain.svg",
      description = {
        ja = "空き家になった会社の郵便受けに、覆面の人物が新しい持ち主として立ち、届いた手紙を受\z
              け取っている。",
        en = "A firm has moved out; a masked person now owns the letter box and receives the \z
              mail.",
      },
      labels = {
        {
          x = 0.24,
          y = 0.91,
          width = 0.42,
          ja = "やめた名前（ドメイン）", en = "A dropped domain",
        },
        { x = 0.78, y = 0.91, width = 0.4, ja = "他人が登録", en = "Taken by another" },
      },
    },
    warning {
      ja = "会社の**ドメイン**（アドレスの@の後ろ）をやめると、他人が登録できます。古い宛名の\z
            メールが、その人に届きます。",
      en = "When you drop your **domain**, the part behind the @, another can register it and \z
            receive your old mail.",
    },
  },

  page {
    id = "certificate",
    title = { ja = "任せるなら、証明まで", en = "Handed over? Get proof" },
    figure {
      picture = "certificate.svg",
      description = {
        ja = "会社から鍵のかかった箱で運ばれ、砕かれ、一枚の証明書になって会社に戻る流れ。",
        en = "From the firm in a locked box to the shredder, and back to the firm as a \z
              certificate.",
      },
      labels = {
        { x = 0.15, y = 0.9, width = 0.26, ja = "渡す", en = "Hand over" },
        { x = 0.5, y = 0.9, width = 0.28, ja = "消す、砕く", en = "Erase, crush" },
        { x = 0.85, y = 0.9, width = 0.27, ja = "証明書", en = "Certificate" },
      },
    },
    list {
      {
        ja = "証明書は、**製造番号**、方法、日時、作業者まで",
        en = "A certificate names **serial number**, method, time and worker",
      },
      {
        ja = "渡すまで、鍵のかかる所に置き、台数を数える",
        en = "Lock machines up, and count them",
      },
      {
        ja = "大事な物は立ち会うか、自社で消してから渡す",
        en = "Watch, or erase it yourselves first",
      },
    },
    example {
      ja = "2019年、ある県のサーバーのディスクが、処分を任された会社の社員に持ち出され、ネットで\z
            売られました。",
      en = "In 2019 disks of a prefecture's servers were taken by an employee of the disposal \z
            firm and sold online.",
    },
    note {
      ja = "マイナンバーは、消した記録を残すことが求められます。",
      en = "For My Number, a record of deletion is called for.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。分からないときは、ページに戻れます。",
      en = "You complete it with every answer right. You can go back to the pages.",
    },

    categorize {
      id = "enough",
      review = { "deleted", "methods", "key", "key-care" },
      stem = {
        ja = "手放す前の処置です。足りる物と、足りない物に分けてください。",
        en = "Is this enough before you part with it?",
      },
      feedback = {
        ja = "目次だけが消えたのか、中身が読めなくなったのかで分けます。",
        en = "Is only the contents page gone, or can the content no longer be read?",
      },
      category {
        ja = "足りる", en = "Enough",
        option {
          ja = "HDDの全体を、消去ソフトで上書きする",
          en = "Overwrite the whole HDD with erasing software",
        },
        option {
          ja = "使い始めから暗号化したSSDの鍵を消す",
          en = "Delete the key of an SSD encrypted from the start",
        },
        option { ja = "SSDを、部品の一つ一つまで砕く", en = "Crush an SSD, down to each chip" },
      },
      category {
        ja = "足りない", en = "Not enough",
        option {
          ja = "ごみ箱を空にする", en = "Empty the bin",
          feedback = {
            ja = "見えなくなっただけで、中身は残ります。",
            en = "It is out of sight, but the content stays.",
          },
        },
        option {
          ja = "SSDに強い磁石を当てる", en = "Hold a strong magnet to an SSD",
          feedback = {
            ja = "HDDには効いた方法なので、そう思いがちです。SSDには効きません。",
            en = "It worked for HDDs. It does nothing to an SSD.",
          },
        },
        option {
          ja = "HDDを素早い初期化（クイックフォーマット）にかける", en = "Quick-format an HDD",
          feedback = {
            ja = "全部消えたように見えます。書き直されたのは目次です。",
            en = "It looks empty, but only the contents page was rewritten.",
          },
        },
      },
    },

    hotspot {
      id = "which-hold",
      review = { "holders" },
      picture = "salon.svg",
      stem = {
        ja = "美容室が店を閉め、家具ごと引き渡します。情報が残る物を、すべて選んでください。",
        en = "A hair salon closes and hands over the shop, furniture and all. Choose everything \z
              that holds data.",
      },
      description = {
        ja = "六つの物。複合機、ルーター、表示装置、キーボード、カードの入ったカメラ、レジのタブ\z
              レット。",
        en = "Six things: a copier, a router, a display, a keyboard, a camera with a card, a \z
              tablet at the till.",
      },
      feedback = {
        ja = "書いた物、写した物、つないだ物をたどってください。",
        en = "Think of what was copied, filmed, connected or typed in.",
      },
      hints = {
        {
          ja = "設定や画像を、電源を切った後も覚えている物はどれですか。",
          en = "Which of them remember settings or pictures after the power is off?",
        },
      },
      right {
        x = 0.03,
        y = 0.08,
        width = 0.28,
        height = 0.4,
        ja = "予約票を写した複合機", en = "The copier used for bookings",
      },
      right {
        x = 0.36,
        y = 0.08,
        width = 0.28,
        height = 0.4,
        ja = "客も使った無線ルーター", en = "The Wi-Fi router for guests",
      },
      wrong {
        x = 0.69,
        y = 0.08,
        width = 0.28,
        height = 0.4,
        ja = "画面だけの表示装置", en = "A display without a PC",
        feedback = {
          ja = "予約が映っていたので迷います。映すだけの装置に、記録は残りません。",
          en = "Bookings were shown on it. But a plain display keeps nothing.",
        },
      },
      wrong {
        x = 0.03,
        y = 0.54,
        width = 0.28,
        height = 0.4,
        ja = "キーボード", en = "The keyboard",
        feedback = {
          ja = "パスワードを打った物ですが、ふつうのキーボードは覚えていません。",
          en = "Passwords were typed on it, but a plain keyboard does not keep them.",
        },
      },
      right {
        x = 0.36,
        y = 0.54,
        width = 0.28,
        height = 0.4,
        ja = "防犯カメラのカード", en = "The card of the camera",
      },
      right {
        x = 0.69,
        y = 0.54,
        width = 0.28,
        height = 0.4,
        ja = "レジのタブレット", en = "The till tablet",
      },
    },

    order {
      id = "phone-steps",
      review = { "phone" },
      stem = {
        ja = "営業の社員がスマホを新しくし、古い物を下取りに出します。順に並べてくださ\z
              い。",
        en = "A salesperson gets a new phone; the old one is traded in. Put the steps into \z
              order.",
      },
      feedback = {
        ja = "消してからでは移せません。移せたことを試し、サインアウトしてから消します。",
        en = "You cannot move what is erased. Move, try, sign out, then erase.",
      },
      option {
        ja = "認証アプリを新しいスマホに移す", en = "Move the sign-in app to the new phone",
      },
      option {
        ja = "新しいスマホで会社のサービスに入れるか試す",
        en = "Try to sign in to the firm's services with the new phone",
      },
      option { ja = "古いスマホでサインアウトする", en = "Sign out on the old phone" },
      option {
        ja = "古いスマホで「すべて消去」を行う", en = "Choose “Erase all” on the old phone",
      },
      option { ja = "下取りに渡す", en = "Hand it over" },
    },

    single {
      id = "broken-disk",
      review = { "lease" },
      stem = {
        ja = "保守の会社が、設計データの入ったリース品のサーバーから、故障したディスクを交換して\z
              持ち帰ると言います。どうしますか。",
        en = "The maintenance firm wants to take away a broken disk from a leased server with \z
              design data. What do you do?",
      },
      hints = {
        {
          ja = "誰の物か、中に何があるか、の二つを考えてください。",
          en = "Whose is it, and what is on it?",
        },
      },
      wrong {
        ja = "動かない物なので、持ち帰ってもらう",
        en = "It is broken, so let them take it away today",
        feedback = {
          ja = "動かないと読めない気がします。円盤や部品が無事なら、直して読めることがあります。",
          en = "Broken seems unreadable. If the parts are sound, it can be repaired and read.",
        },
      },
      wrong {
        ja = "その場で金づちで壊して渡す", en = "Break it with a hammer, then hand it over",
        feedback = {
          ja = "確かに消えますが、リース品は会社の物ではありません。弁償を求められます。",
          en = "It works, but a leased disk is not yours. You may have to pay.",
        },
      },
      right {
        ja = "消去の方法と証明を決めてから渡す",
        en = "Settle erasure and proof, then hand it over",
        feedback = {
          ja = "契約に書いておけば、その場で迷いません。",
          en = "With a contract nobody has to argue on the spot.",
        },
      },
    },

    matrix {
      id = "method-each",
      review = { "methods", "key" },
      stem = { ja = "手放すときの方法として、どちらが合いますか。", en = "Which way suits it?" },
      points = {
        { ja = "消して使い続ける", en = "Erase it and use it on" },
        { ja = "壊す、砕く", en = "Destroy it" },
      },
      row {
        answer = 1,
        ja = "5年使った、暗号化していないHDDのパソコン。寄付する",
        en = "A PC with an HDD, five years in use, not encrypted, to be given away",
        feedback = {
          ja = "使ってもらうので壊せません。HDDは全体の上書きで消せます。",
          en = "It will be used, so do not break it. Overwriting clears an HDD.",
        },
      },
      row {
        answer = 2,
        ja = "起動しなくなった、暗号化していないSSD",
        en = "An SSD, not encrypted, that no longer starts",
        feedback = {
          ja = "消去の命令が届きません。残るのは壊す方法です。",
          en = "No command reaches it. What remains is to destroy it.",
        },
      },
      row {
        answer = 2,
        ja = "取引先の図面を焼いたCD", en = "A CD with a client's drawings",
        feedback = {
          ja = "書き込んだCDは上書きできません。",
          en = "A written CD cannot be overwritten.",
        },
      },
      row {
        answer = 1,
        ja = "配布日から暗号化した、まだ新しいノートパソコン。社内の別の人に渡す",
        en = "A recent laptop, encrypted from the first day, for a colleague",
        feedback = {
          ja = "鍵ごと消して入れ直せば、まだ使えます。",
          en = "Erase it with its key and set it up anew.",
        },
      },
    },

    single {
      id = "old-domain",
      review = { "cloud" },
      stem = {
        ja = "印刷所が社名を変え、古いドメインの更新料が惜しくなりました。銀行や通販の登録は、古\z
              いアドレスのままです。どうしますか。",
        en = "A print shop has a new name and would save the fee for its old domain. Bank and \z
              shops still have the old address. What now?",
      },
      right {
        ja = "登録を移し終えるまで、更新を続ける",
        en = "Keep paying until all accounts have moved",
        feedback = {
          ja = "空き家の郵便受けを、他人に渡さずに済みます。",
          en = "Nobody else gets the old letter box.",
        },
      },
      wrong {
        ja = "古いアドレスの受信箱を空にして、更新をやめる",
        en = "Empty the old inbox and stop paying",
        feedback = {
          ja = "過去のメールは消えます。しかし、これから届く物は新しい持ち主のところへ行きます。",
          en = "Old mail is gone, but new mail goes to whoever takes the name.",
        },
      },
      wrong {
        ja = "取引先に知らせのメールを送り、更新をやめる",
        en = "Mail the partners about it and stop paying",
        feedback = {
          ja = "人には伝わりますが、パスワード再設定のメールは古い宛先に届き続けます。",
          en = "People learn of it, but password resets still go to the old address.",
        },
      },
    },

    true_false {
      id = "serial",
      review = { "certificate" },
      stem = {
        ja = "「パソコン10台を処分しました」とだけ書かれた紙では、どの一台が消されたのかを後から\z
              確かめられない。",
        en = "A paper that says only “ten PCs disposed of” does not let you check later which \z
              machine was erased.",
      },
      answer = true,
      feedback = {
        ja = "台数が合っていても、途中で入れ替わった一台に気づけません。製造番号まで書いてもらい\z
              ます。",
        en = "The number may be right while one was swapped. Ask for serial numbers.",
      },
    },

    single {
      id = "pile",
      review = { "certificate" },
      stem = {
        ja = "廃棄するパソコン12台が、廊下に積んであります。業者が来るのは来月です。まず何をしま\z
              すか。",
        en = "Twelve PCs for disposal stand in the corridor. The firm comes next month. What \z
              first?",
      },
      wrong {
        ja = "「廃棄」の札を貼っておく", en = "Label each of them “for disposal”",
        feedback = {
          ja = "片付いた気がします。要らない物だと知れて、一台なくなっても誰も気づきません。",
          en = "It looks tidy. But it tells everyone that nobody will miss one.",
        },
      },
      right {
        ja = "製造番号を書き、鍵のかかる部屋に移す", en = "Note serials and lock them up",
        feedback = {
          ja = "渡す日に、数と番号を合わせられます。",
          en = "On the day you can compare number and serials.",
        },
      },
      wrong {
        ja = "業者に電話し、来週に早めてもらう", en = "Ask the firm to come next week",
        feedback = {
          ja = "早いのはよいことです。それまでの一週間は、誰でも持ち出せます。",
          en = "Sooner is better. But for a week anyone can take one.",
        },
      },
    },
  },
}
