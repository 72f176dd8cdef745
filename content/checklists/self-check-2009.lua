-- The self-diagnosis in its form of 2009: 25 questions, the last five of which are answered only
-- yes or no, because they ask for a decision of the firm. 100 points, and 70 are enough. The form
-- did not print its points; they are those of 2021 (4, 2, 0, -1). The words are new: each question
-- keeps the purpose of 2009, and where the example of that time is outdated (changing passwords
-- again and again, attachments with a password), it gives the one of today and says what changed.

local function asked(question)
  question[1] = option { id = "done", score = 4, ja = "実施している", en = "Yes, everybody" }
  question[2] = option { id = "partly", score = 2, ja = "一部で実施している", en = "In part" }
  question[3] = option { id = "not", score = 0, ja = "実施していない", en = "No" }
  question[4] = option { id = "unknown", score = -1, ja = "わからない", en = "I do not know" }
  return single(question)
end

local function decided(question)
  question[1] = option { id = "done", score = 4, ja = "実施している", en = "Yes" }
  question[2] = option { id = "not", score = 0, ja = "実施していない", en = "No" }
  return single(question)
end

checklist {
  id = "self-check-2009", minutes = 5, pass = 70,
  title = { ja = "自己診断（2009年の形）", en = "Self-check in its form of 2009" },
  introduction = {
    ja = "2009年に広まった25問の診断です。昔の結果と比べたいときに使います。今の会社の診断には、\z
          「情報セキュリティの自己診断」をお使いください。\n\z
          1から20は、社員の全員が実施しているかを答えます。一部の人だけなら「一部で実施して\z
          いる」です。21から25は、会社として実施しているかどうかの二択です。\n\z
          「などして」の前は例です。別の方法で目的を果たしていれば、実施していると答えます。",
    en = "25 questions that became known in 2009, for those who want to compare with results \z
          of that time. To check your firm today, use \"Security self-check of your firm\".\n\z
          In questions 1 to 20 answer whether everybody does it; if only some do, that is in \z
          part. Questions 21 to 25 ask what the firm has decided: yes or no.\n\z
          \"For instance\" names one way. If you reach the aim in another way, answer yes.",
  },
  reference = { ja = "合格の目安", en = "Pass mark" },

  group {
    id = "papers", reference = 70, title = { ja = "書類と媒体", en = "Papers and media" },
    asked { id = "q01",
      stem = {
        ja = "大切な情報を鍵のかかる棚にしまうなどして、机の上に放置しないようにしていますか。",
        en = "Is important information kept off the desks, for instance in a locked cabinet?",
      },
      feedback = {
        ja = "置いたままの書類は、誰が見たかも、いつなくなったかも分かりません。",
        en = "Nobody knows who has read a paper that lay around, or when it went.",
      },
      step = {
        ja = "しまう棚を1つ決め、鍵を持つ人の名前を書き出す。",
        en = "Choose one cabinet, and write down who has its key.",
      },
    },
    asked { id = "q02",
      stem = {
        ja = "社外に持ち出す情報を暗号化するなどして、盗難や紛失に備えていますか。",
        en = "Is information that leaves the office safe against theft and loss, for instance \z
              encrypted?",
      },
      feedback = {
        ja = "中身が読めなければ、失うのは機器の代金だけで済みます。2009年の例はパスワードロック\z
              でした。今は機器全体の暗号化が標準です。",
        en = "When a thing cannot be read, all that is lost is its price. In 2009 a password was \z
              the example; today the whole device is encrypted.",
      },
      step = {
        ja = "持ち出すノートパソコンの暗号化が有効かを、1台ずつ確かめる。",
        en = "Look at each laptop that is taken out: is its disk encrypted?",
      },
    },
    asked { id = "q03",
      stem = {
        ja = "大切な書類やディスクを捨てるとき、細断するなどして読めなくしていますか。",
        en = "Are important papers and discs made unreadable before they are thrown away, for \z
              instance shredded?",
      },
      feedback = {
        ja = "ごみ置き場は、社外の人が手を出せる場所です。",
        en = "Anybody can reach what waits for the rubbish collection.",
      },
      step = {
        ja = "シュレッダーのそばに、細断する書類の例を貼る。",
        en = "Put up a list of what has to be shredded, beside the shredder.",
      },
    },
    asked { id = "q04",
      stem = {
        ja = "パソコンや記憶媒体を手放すとき、専用ソフトで消すなどして、データを読めなくしていますか。",
        en = "Are computers and storage media erased before they leave the firm, for instance \z
              with a tool made for it?",
      },
      feedback = {
        ja = "ごみ箱を空にしたり初期化したりしただけでは、読み戻せることがあります。",
        en = "After emptying the bin or formatting, the data can often be read again.",
      },
      step = {
        ja = "消去の証明書を出す業者を1社選び、頼み方を決めておく。",
        en = "Choose a firm that certifies the erasure, and settle how it is called.",
      },
    },
  },

  group {
    id = "office", reference = 70, title = { ja = "事務所", en = "The office" },
    asked { id = "q05",
      stem = {
        ja = "見知らぬ人に声をかけるなどして、許可のない人を事務所に入れないようにしていますか。",
        en = "Are people without permission kept out, for instance by speaking to strangers?",
      },
      feedback = {
        ja = "声をかけられた人は、覚えられたと感じます。費用のかからない守りです。",
        en = "A stranger who was spoken to expects to be remembered. It costs nothing.",
      },
      step = {
        ja = "「どちらにご用でしょうか」の一言を、朝礼で練習する。",
        en = "Practise one sentence in the morning meeting: \"May I help you?\"",
      },
    },
    asked { id = "q06",
      stem = {
        ja = "帰るときにノートパソコンを引き出しにしまうなどして、盗難を防いでいますか。",
        en = "Are laptops safe from theft after hours, for instance locked in a drawer?",
      },
      feedback = {
        ja = "持ち運べる機器は、数秒で持ち去れます。2009年の調査では、ノートパソコンのない会社が\z
              この問いで点を落とし、当てはまらないときの扱いが課題になりました。",
        en = "What can be carried is gone in seconds. In 2009, firms without laptops lost points \z
              here, and asked for a way to say that it does not apply.",
      },
      step = {
        ja = "台数分の引き出しか、ワイヤーロックを用意する。",
        en = "Provide a drawer or a cable lock for each of them.",
      },
    },
    asked { id = "q07",
      stem = {
        ja = "最後に帰る人が時刻と名前を記録するなどして、事務所の施錠を管理していますか。",
        en = "Is it known that the office was locked, for instance because the last one notes \z
              time and name?",
      },
      feedback = {
        ja = "記録があれば、閉め忘れに翌朝すぐ気づけます。",
        en = "With a note, an open door is noticed the next morning.",
      },
      step = {
        ja = "出口に記録用紙を貼り、今日から書き始める。",
        en = "Put a sheet at the door, and begin today.",
      },
    },
  },

  group {
    id = "computers", reference = 70, title = { ja = "パソコン", en = "Computers" },
    asked { id = "q08",
      stem = {
        ja = "更新を自動で入れるなどして、OSやソフトをいつも安全な状態にしていますか。",
        en = "Are systems and programs kept safe, for instance by automatic updates?",
      },
      feedback = {
        ja = "攻撃の多くは、修正版がすでにある弱点を突きます。",
        en = "Most attacks use a weakness for which there is an update.",
      },
      step = {
        ja = "全部の機器で自動更新を有効にし、サポート切れのものを書き出す。",
        en = "Turn on automatic updates everywhere, and list what is no longer supported.",
      },
    },
    asked { id = "q09",
      stem = {
        ja = "会社が認めていないアプリやファイル共有ソフトを禁じるなどして、情報の流出を防いでいますか。",
        en = "Is software that can leak files kept away, for instance by forbidding what the firm \z
              has not approved?",
      },
      feedback = {
        ja = "2009年に問題だったのは、ファイル交換ソフトです。今は、無断で使うクラウド、拡張機能、\z
              生成AIが同じ危険を持ちます。",
        en = "In 2009 the danger was file-sharing software. Today it is cloud services, browser \z
              extensions and AI that nobody approved.",
      },
      step = {
        ja = "使ってよいソフトとサービスの一覧を作り、足したいときの相談先を書く。",
        en = "List what may be used, and whom to ask for more.",
      },
    },
    asked { id = "q10",
      stem = {
        ja = "個人のパソコンを許可制にするなどして、仕事に使ってよいかをはっきりさせていますか。",
        en = "Is it clear whether private computers may be used for work, for instance only with \z
              permission?",
      },
      feedback = {
        ja = "決まりがないと、会社が知らない機器に会社の情報がたまります。今はスマートフォンも\z
              同じです。",
        en = "Without a rule, the firm's data gathers on devices that it knows nothing of. Today \z
              that includes phones.",
      },
      step = {
        ja = "使っている人に、機器の種類と用途を届けてもらう。",
        en = "Let everybody who uses one say which, and for what.",
      },
    },
    asked { id = "q11",
      stem = {
        ja = "帰るときに電源を切るなどして、パソコンを他人に使われないようにしていますか。",
        en = "Can nobody else use the computers, for instance because they are switched off at \z
              night?",
      },
      feedback = {
        ja = "ログインしたままの画面からは、本人になりすまして何でもできます。今は離席のときの\z
              画面ロックも欠かせません。",
        en = "An open screen lets anybody act in your name. Today it is locked by day, too.",
      },
      step = {
        ja = "5分で自動的にロックする設定を、全員の機器に入れる。",
        en = "Let every screen lock itself after five minutes.",
      },
    },
  },

  group {
    id = "passwords", reference = 70, title = { ja = "パスワード", en = "Passwords" },
    asked { id = "q12",
      stem = {
        ja = "名前や誕生日を避けて長くするなどして、推測されにくいパスワードにしていますか。",
        en = "Are passwords hard to guess, for instance long and without names or birthdays?",
      },
      feedback = {
        ja = "短いパスワードは、総当たりで破られます。関係のない単語をいくつか並べると、長くても\z
              覚えられます。",
        en = "Short ones are found by trying. A few words that do not belong together are long \z
              and easy to remember.",
      },
      step = {
        ja = "管理者のパスワードから、長いものに作り直す。",
        en = "Begin with the passwords of administrators.",
      },
    },
    asked { id = "q13",
      stem = {
        ja = "人の目に触れる場所に貼らないなどして、パスワードを他人に知られないようにしていますか。",
        en = "Are passwords kept from others, for instance never put up where they can be seen?",
      },
      feedback = {
        ja = "付せんは、来客にも清掃の人にも見えます。覚えきれないときは、パスワード管理ソフトが\z
              役に立ちます。",
        en = "A sticky note is read by visitors and cleaners. A password manager helps those who \z
              have too many to remember.",
      },
      step = {
        ja = "机と画面の付せんを今日はがし、しまい方を決める。",
        en = "Take the notes off today, and settle where passwords are kept.",
      },
    },
    asked { id = "q14",
      stem = {
        ja = "漏れたおそれがあるときに変えるなどして、パスワードを見破られないようにしていますか。",
        en = "Do passwords stay unknown, for instance changed whenever they may have leaked?",
      },
      feedback = {
        ja = "2009年の例は、定期的な変更でした。今は勧められていません。単純な文字を足すだけに\z
              なるからです。長くして使い回さず、多要素認証を加えます。",
        en = "In 2009 the example was to change them regularly. That is not advised any more, as \z
              people only add a digit. Make them long, use none twice, add a second factor.",
      },
      step = {
        ja = "メールとクラウドに、多要素認証を設定する。",
        en = "Turn on the second factor for mail and cloud services.",
      },
    },
  },

  group {
    id = "malware", reference = 70, title = { ja = "ウイルス対策", en = "Malware" },
    asked { id = "q15",
      stem = {
        ja = "対策ソフトを入れるなどして、メールやWebから来るウイルスを防いでいますか。",
        en = "Are computers protected against malware from mail and the Web, for instance by \z
              software made for it?",
      },
      feedback = {
        ja = "守られていない1台から、社内の全部に広がります。",
        en = "From one unprotected computer it spreads to all of them.",
      },
      step = {
        ja = "台数分の対策ソフトが動いているかを、画面で確かめる。",
        en = "Look at the screen of every computer: is it running?",
      },
    },
    asked { id = "q16",
      stem = {
        ja = "自動更新を有効にするなどして、対策ソフトの定義ファイルを最新にしていますか。",
        en = "Is the protection up to date, for instance because it updates itself?",
      },
      feedback = {
        ja = "定義ファイルは、新しいウイルスの手配書です。古いと見逃します。",
        en = "What it knows of malware has to be new, or it lets the newest in.",
      },
      step = {
        ja = "最後に更新された日を全台で見て、3日より古いものを直す。",
        en = "Read the date of the last update, and mend what is older than three days.",
      },
    },
  },

  group {
    id = "mail", reference = 70, title = { ja = "メール", en = "E-mail" },
    asked { id = "q17",
      stem = {
        ja = "送る前に宛先を目で確かめるなどして、誤送信を防いでいますか。",
        en = "Are mails kept from going astray, for instance by reading the address first?",
      },
      feedback = {
        ja = "自動で補われた宛先は、よく似た別の人のことがあります。",
        en = "The address that was filled in for you may be that of somebody with a like name.",
      },
      step = {
        ja = "送信を1分遅らせる設定を入れ、取り消せるようにする。",
        en = "Let mails wait a minute, so that they can be called back.",
      },
    },
    asked { id = "q18",
      stem = {
        ja = "互いを知らない人たちに送るときBccを使うなどして、アドレスを漏らさないようにしていますか。",
        en = "Do strangers whom you write to stay unknown to each other, for instance by Bcc?",
      },
      feedback = {
        ja = "宛先に並べたアドレスは、その全員に渡ります。人数が多ければ、一斉配信サービスのほうが\z
              安全です。",
        en = "Everybody reads all the addresses in To. For many people a mailing service is safer.",
      },
      step = {
        ja = "社外の10人以上に送るときの方法を1つ決める。",
        en = "Settle one way of writing to more than ten people outside.",
      },
    },
    asked { id = "q19",
      stem = {
        ja = "期限と相手を限った共有サービスを使うなどして、メールで送る重要な情報を守っていますか。",
        en = "Is important information safe on its way, for instance by a sharing service with an \z
              expiry date and named recipients?",
      },
      feedback = {
        ja = "2009年の例は、添付にパスワードを付けることでした。同じ道でパスワードも送ると、盗み見る\z
              人に両方が届きます。今は勧められません。",
        en = "In 2009 the example was a password on the attachment. When the password follows by \z
              mail, whoever reads the mail has both. It is not advised any more.",
      },
      step = {
        ja = "共有サービスを1つ選び、送り方を1枚にまとめる。",
        en = "Choose one service, and put how to use it on one page.",
      },
    },
  },

  group {
    id = "backups", reference = 70, title = { ja = "バックアップ", en = "Backups" },
    asked { id = "q20",
      stem = {
        ja = "控えを定期的に取るなどして、故障や誤操作で大切な情報を失わないようにしていますか。",
        en = "Is important data safe from failures and mistakes, for instance by regular backups?",
      },
      feedback = {
        ja = "今はランサムウェアへの備えでもあります。つないだままの控えは、一緒に暗号化されます。",
        en = "Today backups are for ransomware, too: a copy that stays connected is encrypted \z
              with the rest.",
      },
      step = {
        ja = "控えを1つ、機器から切り離してしまい、1つのファイルを戻してみる。",
        en = "Disconnect one copy and put it away, and try to restore one file.",
      },
    },
  },

  group {
    id = "firm", reference = 70, title = { ja = "会社の決まり", en = "What the firm has settled" },
    decided { id = "q21",
      stem = {
        ja = "採用のときに説明するなどして、仕事で知った秘密を従業員に守らせていますか。",
        en = "Do employees keep what they learn at work secret, for instance because they were \z
              told when they were taken on?",
      },
      feedback = {
        ja = "何が秘密かを示さないと、守ってもらえません。",
        en = "What was never called secret is not kept so.",
      },
      step = {
        ja = "入社のときに渡す1枚に、守る情報の例を書く。",
        en = "Write examples of it on a page for everybody's first day.",
      },
    },
    decided { id = "q22",
      stem = {
        ja = "情報を守る大切さを定期的に話すなどして、従業員の意識を保っていますか。",
        en = "Do employees stay aware, for instance because you speak of it regularly?",
      },
      feedback = {
        ja = "注意は時間とともに薄れます。短くても繰り返すほうが残ります。",
        en = "Attention fades. Short and often is what stays.",
      },
      step = {
        ja = "月に1回、朝礼の3分を使うと決める。",
        en = "Give it three minutes of the morning meeting once a month.",
      },
    },
    decided { id = "q23",
      stem = {
        ja = "契約書に条項を入れるなどして、取引先に秘密を守るよう求めていますか。",
        en = "Do you ask partners to keep your information secret, for instance in the contract?",
      },
      feedback = {
        ja = "約束がなければ、漏れたことを知らせてもらうことさえできません。",
        en = "Without an agreement you may not even be told of a leak.",
      },
      step = {
        ja = "情報を渡している取引先を書き出し、契約書を確かめる。",
        en = "List who has your information, and look at each contract.",
      },
    },
    decided { id = "q24",
      stem = {
        ja = "流出や紛失のときの手順書を作るなどして、事故に備えていますか。",
        en = "Are you ready for a leak, a loss or a theft, for instance with written steps?",
      },
      feedback = {
        ja = "慌てている人は探せません。個人データの漏えいでは、2022年4月から国への報告が義務に\z
              なった場合があります。",
        en = "Nobody looks things up in a hurry. Since April 2022 some leaks of personal data \z
              have to be reported to the authority.",
      },
      step = {
        ja = "最初の1時間にすることと電話番号を、1枚の紙に書いて貼る。",
        en = "Put up one sheet: what to do in the first hour, and whom to call.",
      },
    },
    decided { id = "q25",
      stem = {
        ja = "ここまでの対策を社内のルールにするなどして、内容をはっきりさせていますか。",
        en = "Is it clear what has to be done, for instance because these measures are rules of \z
              the firm?",
      },
      feedback = {
        ja = "人によって違うやり方は、いちばん弱いところから破れます。",
        en = "Where everybody does it differently, the weakest way decides.",
      },
      step = {
        ja = "できている項目から書き出し、1枚のルールにして配る。",
        en = "Write down what is done already: one page for everybody.",
      },
    },
  },
}
