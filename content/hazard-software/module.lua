-- Hazard prediction after the drills of seed 003 (lines 565-600, 2.4):
-- an API key in a public repository.

module {
  id = "hazard-software",
  version = 1,
  minutes = 7,
  title = { ja = "危険予知：公開した鍵", en = "Hazard drill: a key made public" },
  summary = {
    ja = "急ぎの実演のためにコードへ書いた鍵が公開され、使われるまでをたどり、鍵の置き場所と、気\z
          づいた後の順番を身につけます。",
    en = "A key written into code for a demonstration is published and used: learn where keys \z
          belong, and what to do first when one is out.",
  },
  trade = { ja = "ソフトウェア開発", en = "Software" },
  people = 20,

  scenario {
    id = "public-key",
    title = { ja = "金曜の実演", en = "Friday's demonstration" },

    scene {
      id = "desk",
      title = { ja = "金曜17時40分、実演まで20分", en = "Friday, 5.40 p.m., 20 minutes to go" },
      paragraph {
        ja = "A社は20人の開発会社。あなたは、クラウドを使う予約アプリを作っています。",
        en = "Firm A, of 20 people, develops software. You build a booking app that uses a cloud \z
              service.",
      },
      hotspot {
        id = "see-danger",
        picture = "desk.svg",
        stem = {
          ja = "鍵が漏れそうな所を、すべて選んでください。",
          en = "Where might the key get out? Choose all.",
        },
        description = {
          ja = "机。左の画面のコードの中に鍵、カップ、中央右の画面に地球と開いた錠、右端に小さな\z
                金庫。",
          en = "A desk: a key inside the code on the left screen, a cup, a globe and an open \z
                lock on the next screen, a small safe.",
        },
        right {
          x = 0.073,
          y = 0.15,
          width = 0.363,
          height = 0.488,
          ja = "コードの中に書かれた鍵",
          en = "A key written into code",
          feedback = {
            ja = "コードを見る人が、鍵を見ます。",
            en = "Whoever sees the code sees the key.",
          },
        },
        right {
          x = 0.545,
          y = 0.15,
          width = 0.283,
          height = 0.488,
          ja = "誰でも見られる保管場所",
          en = "A store that anyone can read",
          feedback = {
            ja = "公開の設定なら、世界中が読めます。",
            en = "When public, the whole world reads it.",
          },
        },
        wrong {
          x = 0.44,
          y = 0.5,
          width = 0.1,
          height = 0.225,
          ja = "カップ",
          en = "The cup",
          feedback = {
            ja = "こぼすと困りますが、鍵は漏れません。",
            en = "It may spill, but no key gets out.",
          },
        },
        wrong {
          x = 0.833,
          y = 0.513,
          width = 0.113,
          height = 0.218,
          ja = "鍵を入れる金庫",
          en = "A safe for keys",
          feedback = {
            ja = "鍵は、コードの外のここに置きます。",
            en = "This is where keys belong.",
          },
        },
      },
    },

    scene {
      id = "key",
      title = { ja = "「鍵」とは", en = "What the key is" },
      paragraph {
        ja = "クラウドを使うアプリは、**APIキー**という長い文字の鍵で入ります。持つ人は誰でも、\z
              あなたの会社として使えます。料金も、客のデータも。",
        en = "An app enters the cloud with an **API key**, a long string. Whoever has it acts \z
              as your firm: at your cost, with your customers' data.",
      },
      paragraph {
        ja = "実演用の画面が動きません。鍵の設定が読めていないようです。コードは、保管場所（リポ\z
              ジトリ）に送ると、隣の席の人も動かせます。",
        en = "The demonstration does not run: the key is not found. Once you send the code to \z
              the repository, your colleague can run it, too.",
      },
    },

    scene {
      id = "twenty",
      title = { ja = "あと20分", en = "Twenty minutes left" },
      paragraph {
        ja = "鍵の管理に詳しい人は、客先に出ています。",
        en = "The one who knows about keys is at a customer's.",
      },
      single {
        id = "where-key",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "code",
          leads = "pushed",
          ja = "コードに直接書き、終わったら消す",
          en = "Write it into the code; remove it after",
          feedback = {
            ja = "1行で動きます。後で消すつもりでも、履歴には残ります。",
            en = "One line, and it runs. But the history keeps what you remove.",
          },
        },
        option {
          id = "chat",
          leads = "pushed",
          ja = "社内チャットに貼り、隣の人に入れてもらう",
          en = "Paste it into the chat for your colleague",
          feedback = {
            ja = "コードに書かない工夫です。隣の人は、チャットからコードへ写しました。",
            en = "You meant to keep it out of the code. Your colleague copied it there from the \z
                  chat.",
          },
        },
        option {
          id = "own",
          leads = "own-machine",
          ja = "自分の機械だけで動かし、実演する",
          en = "Run it on your own machine only",
          feedback = {
            ja = "皆に見せたい出来ばえです。鍵は、あなたの設定の中に残りました。",
            en = "You would like to share it. But the key stayed in your own settings.",
          },
        },
      },
    },

    scene {
      id = "pushed",
      title = { ja = "19時、保管場所は公開だった", en = "7 p.m.: the repository was public" },
      figure {
        picture = "flow.svg",
        description = {
          ja = "パソコンの鍵が、地球の印を通って、二人の覆面の人物へ。下に数分を指す時計、右に雲\z
                とお金。",
          en = "A key goes from a laptop to the world and on to two masked people; a clock \z
                shows minutes; a cloud and money.",
        },
        labels = { { x = 0.17, y = 0.76, width = 0.26, ja = "コード", en = "Code" } },
      },
      paragraph {
        ja = "実演は大成功。保管場所は、先月から見本として**公開**でした。鍵を探す仕掛けは、公開\z
              の場所をいつも見ています。**数分で見つかります**。帰りの電車で、クラウドから「鍵が\z
              公開されています」とメール。",
        en = "A great success. But for a month the repository had been **public**, as a sample. \z
              Programs look for keys there all the time and **find them in minutes**. On the \z
              train a mail arrives: “Your key is exposed.”",
      },
    },

    scene {
      id = "train",
      title = { ja = "19時25分、電車の中", en = "7.25 p.m., on the train" },
      paragraph { ja = "手元には、スマホだけがあります。", en = "You have your phone only." },
      single {
        id = "mail",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "private",
          leads = "bill",
          ja = "保管場所を非公開にし、月曜に調べる",
          en = "Make the repository private; look on Monday",
          feedback = {
            ja = "扉を閉めた気になります。鍵は、もう写されていました。",
            en = "The door seems shut. But the key had been copied.",
          },
        },
        option {
          id = "erase",
          leads = "bill",
          ja = "戻って、コードと履歴から鍵を消す",
          en = "Go back and wipe the key from code and history",
          feedback = {
            ja = "きれいにしたいのは、作り手の誇りです。消す間も、その鍵は使えました。",
            en = "A maker likes things clean. While you cleaned, the key still worked.",
          },
        },
        option {
          id = "revoke",
          leads = "causes",
          ja = "鍵を無効にしてもらうよう、会社に電話",
          en = "Call the firm to have the key revoked",
          feedback = {
            ja = "アプリは止まります。使えない鍵は、誰が持っていても安全です。",
            en = "The app stops. But a dead key is safe in any hands.",
          },
        },
      },
    },

    scene {
      id = "bill",
      title = { ja = "月曜、請求は280万円", en = "Monday: 2.8 million yen" },
      figure {
        picture = "bill.svg",
        description = {
          ja = "棒の図。平日は低く、土曜に高く、日曜の赤い棒はさらに高く、お金の印。",
          en = "A bar chart: low on weekdays, high on Saturday, and a red bar with a coin on \z
                Sunday.",
        },
        labels = {
          { x = 0.206, y = 0.86, width = 0.12, ja = "水", en = "Wed" },
          { x = 0.356, y = 0.86, width = 0.12, ja = "木", en = "Thu" },
          { x = 0.506, y = 0.86, width = 0.12, ja = "金", en = "Fri" },
          { x = 0.656, y = 0.86, width = 0.12, ja = "土", en = "Sat" },
          { x = 0.806, y = 0.86, width = 0.12, ja = "日", en = "Sun" },
        },
      },
      paragraph {
        ja = "土日に、知らない国で**大量の計算機**が動いていました。他人の暗号資産作りです。予約\z
              客のデータの箱も、一度開かれた跡があります。",
        en = "Over the weekend **masses of machines** ran abroad, to make somebody's crypto \z
              coins. The store with the bookings was opened once, too.",
      },
    },

    scene {
      id = "monday",
      title = { ja = "月曜9時、会議室", en = "Monday, 9 a.m." },
      paragraph {
        ja = "鍵は今、無効にしました。開かれたのは、予約客3,200人の箱です。",
        en = "The key is dead now. What was opened holds 3,200 people's bookings.",
      },
      single {
        id = "data-opened",
        stem = { ja = "何から始めますか。", en = "What do you begin with?" },
        option {
          id = "money",
          leads = "late-notice",
          ja = "クラウドの会社に、料金を下げる相談をする",
          en = "Talk to the cloud firm about a reduction of the bill",
          feedback = {
            ja = "大きな額なので、先に片付けたくなります。客への知らせは、その分遅れました。",
            en = "It is a large sum. But the customers heard later for it.",
          },
        },
        option {
          id = "report",
          leads = "told",
          ja = "アプリの持ち主に知らせ、報告に備える",
          en = "Tell the app's owner and prepare the report",
          feedback = {
            ja = "言いにくい一本の電話で、客を守る時計が動きました。",
            en = "One hard call started the clock that protects people.",
          },
        },
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "19時40分、当番が鍵を無効にしました。使われたのは2千円分。夜、チャットで振り返りま\z
              す。",
        en = "At 7.40 the colleague on duty revokes the key. It cost 2,000 yen. That night you \z
              look back in the chat.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        right {
          ja = "鍵を渡す決まった場所がなかった",
          en = "There was no set place for keys",
          feedback = {
            ja = "急ぐ人は、見える所に置きます。",
            en = "In haste one puts it where it is seen.",
          },
        },
        wrong {
          ja = "見本を公開する会社だった",
          en = "The firm publishes samples",
          feedback = {
            ja = "見本の公開は、営業の助けです。鍵を混ぜたことが問題です。",
            en = "Samples help to sell. The key in it was the trouble.",
          },
        },
        right {
          ja = "鍵が何でもできる種類だった",
          en = "The key could do everything",
          feedback = {
            ja = "予約を読むだけの鍵なら、計算機は動きません。",
            en = "A key that only reads starts no machines.",
          },
        },
        right {
          ja = "送る前に鍵を見つける仕掛けがなかった",
          en = "Nothing looked for keys before sending",
          feedback = {
            ja = "人の目は、金曜の夜には足りません。",
            en = "Eyes are not enough on a Friday.",
          },
        },
        right {
          ja = "鍵に詳しい人が、一人だけだった",
          en = "Only one person knew about keys",
          feedback = {
            ja = "その人がいない日に、事故は起きます。",
            en = "Accidents come when that one is away.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "saved",
      paragraph {
        ja = "20人の誰もが、急ぐ日でも守れる形にします。",
        en = "For all 20, also on a day of haste.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "公開をすべてやめる", en = "Publish nothing at all" } },
        feedback = {
          ja = "正しい道を、いちばん早い道にします。",
          en = "Make the right way the quickest.",
        },
        pair {
          ja = "置き場所がない",
          en = "No place for keys",
          with = {
            ja = "鍵は秘密の保管庫に置き、コードから名前で呼ぶ",
            en = "Keys in a vault; code calls them by name",
          },
        },
        pair {
          ja = "何でもできる鍵",
          en = "A key for everything",
          with = {
            ja = "用途ごとに力を絞り、期限を付ける",
            en = "Few rights each, and an end date",
          },
        },
        pair {
          ja = "仕掛けがない",
          en = "Nothing looks for keys",
          with = {
            ja = "送る前に鍵を探す検査を、全員に入れる",
            en = "A check for keys before each push",
          },
        },
      },
    },

    scene {
      id = "saved",
      title = { ja = "2千円の授業", en = "A lesson for 2,000 yen" },
      ending = "mixed",
      paragraph {
        ja = "記録を調べ、客のデータの箱は開かれていないと確かめました。電話の順番は、当番表に書\z
              かれました。",
        en = "The record shows that no customer data was opened. Whom to call now stands on the \z
              rota.",
      },
      paragraph {
        ja = "「**消すより先に、無効に**」が、会社の合言葉になりました。",
        en = "“**Revoke before you remove**” became a saying in the firm.",
      },
    },

    scene {
      id = "late-notice",
      title = { ja = "三週間後の知らせ", en = "Told three weeks later" },
      ending = "bad",
      paragraph {
        ja = "料金は、一部だけ免除されました。アプリの持ち主が漏えいを知ったのは、三週間後。個人\z
              情報保護委員会への速報には、とうに遅れていました。",
        en = "Part of the bill was waived. The app's owner heard of the leak after three weeks: \z
              far too late for the first report to the Personal Information Protection Commission.",
      },
      paragraph {
        ja = "契約は、次の月で終わりました。",
        en = "The contract ended the next month.",
      },
    },

    scene {
      id = "told",
      title = { ja = "持ち主と、同じ日に", en = "With the owner, the same day" },
      ending = "mixed",
      paragraph {
        ja = "持ち主とA社は、分かったことだけで速報を出し、3,200人に知らせました。不正アクセスな\z
              ので、確報は60日以内です。",
        en = "You and the owner sent the first report with what was known, and told 3,200 people. \z
              As it was a break-in, the final report has 60 days.",
      },
      paragraph {
        ja = "280万円は、保険と話し合いに時間がかかりました。契約は、続いています。",
        en = "The 2.8 million took long talks, with the insurer, too. The contract goes on.",
      },
    },

    scene {
      id = "own-machine",
      title = { ja = "拍手のあとで", en = "After the applause" },
      paragraph {
        ja = "実演は成功。隣の人が言います。「月曜から引き継ぐよ。鍵も送って。」",
        en = "A success. Your colleague says, “I take over on Monday. Send me the key.”",
      },
      single {
        id = "hand-over",
        stem = { ja = "どう渡しますか。", en = "How do you hand it over?" },
        option {
          id = "mail-it",
          leads = "two-copies",
          ja = "メールで送り、消すように頼む",
          en = "By mail, and ask to delete it",
          feedback = {
            ja = "相手は信頼できる人です。鍵は、送信箱と受信箱に残ります。",
            en = "You trust your colleague. But the key stays in two mailboxes.",
          },
        },
        option {
          id = "new-key",
          leads = "vault",
          ja = "その人用の新しい鍵を、保管庫に作る",
          en = "Make a new key for him in the vault",
          feedback = {
            ja = "5分で、誰の鍵か分かる形になりました。",
            en = "Five minutes, and each key has its owner.",
          },
        },
      },
    },

    scene {
      id = "two-copies",
      title = { ja = "半年後、辞めた人のメールから", en = "Half a year later, an old mailbox" },
      ending = "mixed",
      paragraph {
        ja = "隣の人が辞め、メールの整理で鍵が見つかりました。まだ使えました。誰の鍵か分からず、止\z
              めると何が止まるかも分かりません。半日かけて調べました。",
        en = "He left, and the key was found in his mailbox, still working. Nobody knew what \z
              would stop with it. It took half a day.",
      },
      paragraph {
        ja = "**持ち主の分からない鍵**は、止めるのも怖くなります。",
        en = "**A key without an owner** is hard to stop.",
      },
    },

    scene {
      id = "vault",
      title = { ja = "月曜、引き継ぎは1分", en = "Monday: handed over in a minute" },
      ending = "good",
      paragraph {
        ja = "保管庫に、名前の付いた鍵が二つ。力は、予約を読むだけです。古い鍵は無効にしました。",
        en = "Two named keys in the vault; both can only read bookings. The old one is dead.",
      },
      true_false {
        id = "history",
        answer = true,
        stem = {
          ja = "一度でも公開した鍵は、コードから消した後でも無効にする。",
          en = "A key once public has to be revoked even after it was removed from the code.",
        },
        feedback = {
          ja = "履歴にも、見た人の手元にも残ります。",
          en = "It stays in the history and with those who saw it.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "一度公開した鍵は、**もう自分だけの物ではありません**。消すより先に、無効に。",
        en = "A key once public **is yours alone no more**. Revoke it before you remove it.",
      },
      list {
        { ja = "鍵はコードの外、秘密の保管庫に", en = "Keys outside the code, in a vault" },
        { ja = "力を絞り、期限を付け、持ち主を書く", en = "Few rights, an end date, an owner" },
        { ja = "送る前に、機械に探させる", en = "Let a machine look before each push" },
        {
          ja = "客のデータを開かれたら、その日に持ち主へ",
          en = "Customer data opened? Tell the owner that day",
        },
      },
      note {
        ja = "今日の一言「中身よし、宛先よし、送信。」",
        en = "Today's call: “Contents, good! Place, good! Push!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    order {
      id = "key-out",
      review = { "train", "causes", "monday", "measures" },
      stem = {
        ja = "地図サービスの鍵を、公開のコードに入れてしまいました。地図は来週まで使いません。する\z
              順に並べてください。",
        en = "The key of a map service went into public code. The map is not needed until next \z
              week. Put the steps into order.",
      },
      feedback = {
        ja = "まず使えなくし、使われたかを見て、新しい鍵に替え、最後に次を防ぐ仕掛けを入れます。",
        en = "Make it useless, see whether it was used, put in a new one, then prevent the next \z
              time.",
      },
      option { ja = "鍵を無効にする", en = "Revoke the key" },
      option { ja = "記録で、使われたかを調べる", en = "See in the record whether it was used" },
      option { ja = "新しい鍵を保管庫に入れ、コードの鍵を消す",
               en = "Put a new key into the vault, take the old out of the code" },
      option { ja = "鍵を探す検査を、全員に入れる", en = "Give everyone the check for keys" },
    },

    single {
      id = "site-form",
      review = { "measures", "own-machine", "twenty" },
      stem = {
        ja = "Web制作の会社で、問い合わせフォームがメールを送るための鍵が要ります。よい渡し方は\z
              どれですか。",
        en = "A Web agency needs a key so that a form can send mail. Which is the good way to \z
              hand it over?",
      },
      wrong {
        ja = "設計書の最後のページに、目立つように書く",
        en = "On the last page of the design papers",
        feedback = {
          ja = "引き継ぎに便利です。設計書は、客にも外注にも渡ります。",
          en = "Handy, but the papers go to clients and partners.",
        },
      },
      wrong {
        ja = "コードに書き、保管場所を非公開にしておく",
        en = "In the code, with the repository private",
        feedback = {
          ja = "非公開なら安心と思えます。公開への切り替えや写しで、外に出ます。",
          en = "Private feels safe. But it may be opened or copied one day.",
        },
      },
      right {
        ja = "送信だけの力にし、保管庫から読み込ませる",
        en = "Able to send and nothing else, read from a vault",
        feedback = {
          ja = "漏れても、できることが小さくなります。",
          en = "If it gets out, it can do little.",
        },
      },
    },

    matrix {
      id = "stops-it",
      review = { "train", "bill", "vault" },
      points = { { ja = "止まる", en = "It does" }, { ja = "止まらない", en = "It does not" } },
      stem = {
        ja = "公開された鍵の悪用を、止められますか。",
        en = "Does it stop the misuse of a published key?",
      },
      row {
        answer = 2,
        ja = "保管場所を非公開にする",
        en = "Make the repository private",
        feedback = {
          ja = "写した人の手元には残ります。",
          en = "Those who copied it still have it.",
        },
      },
      row {
        answer = 1,
        ja = "鍵を無効にする",
        en = "Revoke the key",
        feedback = { ja = "どこに写しがあっても使えません。", en = "No copy works any more." },
      },
      row {
        answer = 2,
        ja = "履歴から鍵の行を消す",
        en = "Remove the line from the history",
        feedback = {
          ja = "片付けとしては正しくても、鍵は生きています。",
          en = "Tidy, but the key lives.",
        },
      },
      row {
        answer = 2,
        ja = "料金の上限の知らせを付ける",
        en = "Set a notice for high costs",
        feedback = {
          ja = "早く気づけますが、使われ続けます。",
          en = "You notice sooner; it goes on.",
        },
      },
    },

    true_false {
      id = "few-rights",
      review = { "causes", "measures" },
      answer = true,
      stem = {
        ja = "用途ごとに力を絞った鍵なら、漏れたときの害が小さくなる。",
        en = "When a key has only the rights that it needs, a leak does less harm.",
      },
      feedback = {
        ja = "読むだけの鍵では、計算機を動かせません。",
        en = "A key that only reads cannot start machines.",
      },
    },
  },
}
