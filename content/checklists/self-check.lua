-- How far a firm has come with the 25 measures that every small firm can take. The groups, the
-- number of questions and the points (4, 2, 0, -1; 70 of 100 are enough) are those of the
-- self-diagnosis that Japanese firms have known since 2009 in its form of 2021; the words are new.
-- What a firm does not have is left out of the points instead of costing any.

local function asked(question)
  question[1] = option { id = "done", score = 4, ja = "実施している", en = "Yes, everywhere" }
  question[2] = option { id = "partly", score = 2, ja = "一部で実施している", en = "In part" }
  question[3] = option { id = "not", score = 0, ja = "実施していない", en = "No" }
  question[4] = option { id = "unknown", score = -1, ja = "わからない", en = "I do not know" }
  if question.absent then
    local absent = question.absent
    question.absent = nil
    question[5] = option { id = "absent", outside = true, ja = absent.ja, en = absent.en }
  end
  return single(question)
end

checklist {
  id = "self-check", minutes = 10, pass = 70, compare = true, sides = "position",
  title = { ja = "情報セキュリティの自己診断", en = "Security self-check of your firm" },
  introduction = {
    ja = "会社の備えを25の質問で確かめます。一人ひとりの心がけではなく、会社全体でできているかを\z
          お答えください。一部の人や機器だけなら「一部で実施している」です。\n\z
          会社にないものは「当てはまらない」と答えれば、点数に響きません。\n\z
          同じ会社名で答えた方がいるときは、答えの違いを並べて表示します。お名前は出ませんが、\z
          人数が少ないと誰の答えか分かることがあります。",
    en = "25 questions show how well your firm is prepared. Answer for the whole firm, not for \z
          yourself: what only some people or devices do counts as \"in part\".\n\z
          What your firm does not have costs no points.\n\z
          When others have answered under the same company name, the answers are shown side by \z
          side. Names are not shown, but where few have answered one may guess who they are.",
  },
  reference = { ja = "合格の目安", en = "Pass mark" },

  group {
    id = "you", title = { ja = "あなたについて", en = "About you" },
    single {
      id = "position", required = true,
      stem = { ja = "会社でのあなたの立場は、どちらですか。", en = "What is your position in the firm?" },
      option { id = "manager", ja = "経営者・管理者", en = "Owner or manager" },
      option { id = "staff", ja = "従業員", en = "Employee" },
    },
  },

  group {
    id = "basic", reference = 70, title = { ja = "基本の対策", en = "The basics" },
    asked {
      id = "updates",
      stem = {
        ja = "パソコンやスマートフォンのOSとソフトを、いつも最新の状態にしていますか。",
        en = "Are the systems and programs of all computers and phones kept up to date?",
      },
      feedback = {
        ja = "攻撃の多くは、すでに修正版が出ている弱点を突きます。サポートの切れたOSには修正版が\z
              届きません。",
        en = "Most attacks use weaknesses for which an update exists. A system that is no longer \z
              supported gets none.",
      },
      step = {
        ja = "自動更新を有効にし、サポートの切れた機器を一覧にする。",
        en = "Turn on automatic updates, and list the devices that are no longer supported.",
      },
    },
    asked {
      id = "antivirus",
      stem = {
        ja = "パソコンやスマートフォンをウイルス対策ソフトで守り、その定義を自動で更新していますか。",
        en = "Are computers and phones protected against malware, with automatic updates?",
      },
      feedback = {
        ja = "新しいウイルスは毎日現れます。1台でも守られていないと、そこから社内に広がります。",
        en = "New malware appears every day. One unprotected device is enough for it to spread.",
      },
      step = {
        ja = "全部の機器で、対策ソフトが動いていて最後の更新が新しいことを確かめる。",
        en = "Look at every device: is the protection running, and when was it last updated?",
      },
    },
    asked {
      id = "passwords",
      stem = {
        ja = "パスワードは長く、使い回さず、大切なサービスでは多要素認証を使っていますか。",
        en = "Are passwords long and never used twice, with a second factor where it matters?",
      },
      feedback = {
        ja = "どこかで漏れたパスワードは、ほかのサービスでも試されます。多要素認証があれば、漏れても\z
              入られにくくなります。",
        en = "A password that leaked in one place is tried everywhere. A second factor keeps the \z
              door shut even then.",
      },
      step = {
        ja = "メールとクラウドの管理者から、多要素認証を有効にする。",
        en = "Turn on the second factor for the administrators of mail and cloud services first.",
      },
    },
    asked {
      id = "access",
      stem = {
        ja = "大切な情報は、仕事で必要な人だけが開けるように設定していますか。",
        en = "Can important information be opened only by those who need it for their work?",
      },
      feedback = {
        ja = "共有フォルダーやクラウドの公開範囲の誤りは、気づかないうちに情報を社外に見せます。",
        en = "A wrong setting of a shared folder or cloud service shows your data to strangers \z
              without anybody noticing.",
      },
      step = {
        ja = "共有フォルダーとクラウドの共有設定を開き、退職者と「全員」を外す。",
        en = "Open the sharing settings; take out people who have left, and \"everyone\".",
      },
    },
    asked {
      id = "news",
      stem = {
        ja = "新しい脅威や手口を知り、社内に伝える仕組みがありますか。",
        en = "Is there a way to learn of new threats and to tell everybody in the firm?",
      },
      feedback = {
        ja = "取引先を装うメールのような手口は、知っているだけで見破れることがあります。",
        en = "Tricks such as mails in a partner's name often fail with people who have heard of \z
              them.",
      },
      step = {
        ja = "公的機関の注意喚起を受け取る担当者を決め、朝礼で1分話す。",
        en = "Name somebody who gets the public warnings and speaks of them for a minute in the \z
              morning meeting.",
      },
    },
  },

  group {
    id = "staff", reference = 70, title = { ja = "従業員の対策", en = "What staff do" },
    asked {
      id = "attachments",
      stem = {
        ja = "身に覚えのないメールの添付ファイルやリンクを、開かないようにしていますか。",
        en = "Does nobody open attachments or links in mails that they did not expect?",
      },
      feedback = {
        ja = "ランサムウェアの入り口の一つです。文面は自然になり、見た目では分かりにくくなりました。",
        en = "It is a way in for ransomware, and such mails no longer look odd.",
      },
      step = {
        ja = "「迷ったら開かずに相談する」相手を一人決めて、全員に伝える。",
        en = "Name one person to ask when in doubt, and tell everybody.",
      },
    },
    asked {
      id = "recipients",
      stem = {
        ja = "メールを送る前に、宛先と添付を確かめるようにしていますか。",
        en = "Are recipients and attachments checked before a mail is sent?",
      },
      feedback = {
        ja = "送ったメールは取り戻せません。宛先の誤りは、漏えいの原因として今も多いものです。",
        en = "Sent mail cannot be called back. Wrong recipients are still a common leak.",
      },
      step = {
        ja = "送信を1分遅らせる設定にし、一斉送信は専用の仕組みかBCCにする。",
        en = "Delay sending by a minute; use a mailing service or BCC for many recipients.",
      },
    },
    asked {
      id = "secret-mail",
      stem = {
        ja = "大切な情報を送るときは、共有サービスや暗号化など、決めた安全な方法を使っていますか。",
        en = "Is important information sent in a safe way that was agreed, such as a sharing \z
              service or encryption?",
      },
      feedback = {
        ja = "添付とパスワードを同じメールの道で送っても、盗み見る人には両方が届きます。",
        en = "A password that follows its attachment by mail reaches whoever reads the mail.",
      },
      step = {
        ja = "期限と相手を限れる共有サービスを一つ選び、送り方を決める。",
        en = "Choose one sharing service with an expiry date and named recipients, and settle how \z
              it is used.",
      },
    },
    asked {
      id = "wifi",
      absent = { ja = "当てはまらない（無線LANがない）", en = "Does not apply (no Wi-Fi)" },
      stem = {
        ja = "社内の無線LANは、WPA2かWPA3で暗号化し、推測されにくい鍵にしていますか。",
        en = "Is the office Wi-Fi encrypted with WPA2 or WPA3 and a key that is hard to guess?",
      },
      feedback = {
        ja = "弱い無線LANは、建物の外から社内につながる入り口になります。",
        en = "A weak Wi-Fi is a door to your network from the street.",
      },
      step = {
        ja = "ルーターの管理画面で方式を確かめ、初期の鍵と管理者パスワードを変える。",
        en = "Open the router's settings; change the first key and the administrator's password.",
      },
    },
    asked {
      id = "web",
      stem = {
        ja = "Webサイトの閲覧やSNSへの書き込みについて、してはいけないことを決めていますか。",
        en = "Is it settled what must not be done on the Web and on social media?",
      },
      feedback = {
        ja = "偽の警告画面や、うっかりした書き込みが、感染や信用の失墜につながります。生成AIへの入力も\z
              同じように決めておきます。",
        en = "Fake warnings lead to infections, careless posts to lost trust. What may be typed \z
              into an AI service belongs here too.",
      },
      step = {
        ja = "書き込まない情報と、AIに入れない情報を、紙1枚に書く。",
        en = "Write one page: what is not posted, and what is not given to an AI service.",
      },
    },
    asked {
      id = "backups",
      stem = {
        ja = "大切なデータのバックアップを定期的に取り、一つは切り離して保管していますか。",
        en = "Is important data copied regularly, with one copy kept disconnected?",
      },
      feedback = {
        ja = "故障や誤操作のほか、ランサムウェアはつながったバックアップまで暗号化します。",
        en = "Devices fail and people err; ransomware encrypts connected copies as well.",
      },
      step = {
        ja = "外付けの媒体に写して外し、1つのファイルを実際に戻してみる。",
        en = "Copy to a disk, disconnect it, and try to restore one file.",
      },
    },
    asked {
      id = "papers",
      stem = {
        ja = "大切な書類や媒体を机の上に放置せず、鍵のかかる場所にしまっていますか。",
        en = "Are important papers and media locked away instead of left on desks?",
      },
      feedback = {
        ja = "見られたことにも、なくなったことにも、気づけないのが紙の怖さです。",
        en = "With paper, nobody notices that it was read, or that it is gone.",
      },
      step = {
        ja = "退社の5分前を片付けの時間にし、鍵のかかる棚を一つ決める。",
        en = "Make the last five minutes a time to tidy up, and choose one cabinet with a lock.",
      },
    },
    asked {
      id = "carrying",
      absent = { ja = "当てはまらない（社外に持ち出さない）", en = "Does not apply (nothing leaves the office)" },
      stem = {
        ja = "パソコンや媒体、書類を社外に持ち出すときの、盗難や紛失への備えをしていますか。",
        en = "Are devices, media and papers safe against theft and loss outside the office?",
      },
      feedback = {
        ja = "なくした機器の中身が読めなければ、被害は機器の代金で済みます。",
        en = "When a lost device cannot be read, all you lose is its price.",
      },
      step = {
        ja = "持ち出す機器の暗号化と画面ロックを確かめ、持ち出しを記録する。",
        en = "Check that they are encrypted and lock themselves, and note what leaves the office.",
      },
    },
    asked {
      id = "screens",
      stem = {
        ja = "席を離れるとき、パソコンの画面を他人に見られず、使われないようにしていますか。",
        en = "When somebody leaves the desk, can nobody else see or use the computer?",
      },
      feedback = {
        ja = "数分の離席でも、開いたままの画面からは何でもできてしまいます。",
        en = "A few minutes at an open screen are enough for anything.",
      },
      step = {
        ja = "5分で自動的にロックする設定にし、離席のときのキー操作を覚える。",
        en = "Let screens lock after five minutes, and learn the keys that lock at once.",
      },
    },
    asked {
      id = "visitors",
      stem = {
        ja = "事務所で知らない人を見かけたら、声をかけるようにしていますか。",
        en = "Are strangers in the office spoken to?",
      },
      feedback = {
        ja = "堂々と入ってくる人ほど、とがめられません。声かけは、費用のかからない防犯です。",
        en = "Those who walk in boldly are seldom stopped. A friendly question costs nothing.",
      },
      step = {
        ja = "来客が入れる場所を決め、かける言葉をそろえる。",
        en = "Settle where visitors may go, and with which words they are met.",
      },
    },
    asked {
      id = "theft",
      stem = {
        ja = "退社のとき、ノートパソコンや備品をしまうなど、盗難を防いでいますか。",
        en = "Are laptops and other things put away against theft when people go home?",
      },
      feedback = {
        ja = "持ち運べる機器は、持ち去ることもできます。",
        en = "What can be carried can be carried away.",
      },
      step = {
        ja = "しまう引き出しかワイヤーロックを、台数分用意する。",
        en = "Provide a drawer or a cable lock for each of them.",
      },
    },
    asked {
      id = "locking",
      stem = {
        ja = "最後に退社する人が、事務所の施錠を確かめ、記録していますか。",
        en = "Does the last to leave lock the office, and note it?",
      },
      feedback = {
        ja = "記録があると、閉め忘れに早く気づき、誰も疑わずに済みます。",
        en = "With a note, an open door is noticed early, and nobody is suspected.",
      },
      step = {
        ja = "出口に、日付と時刻と名前を書く紙を1枚貼る。",
        en = "Put a sheet at the door for date, time and name.",
      },
    },
    asked {
      id = "disposal",
      stem = {
        ja = "書類や機器、媒体を捨てるとき、中身を読めないようにしていますか。",
        en = "Are papers, devices and media made unreadable before they are thrown away?",
      },
      feedback = {
        ja = "ごみ箱を空にしても、データは機器の中に残っています。",
        en = "Emptying the recycle bin leaves the data on the disk.",
      },
      step = {
        ja = "専用ソフトで消すか、証明書を出す業者に頼むと決める。",
        en = "Use a tool that erases, or a firm that certifies the destruction.",
      },
    },
  },

  group {
    id = "organization", reference = 70, title = { ja = "組織の対策", en = "What the firm does" },
    asked {
      id = "secrecy",
      stem = {
        ja = "従業員に、仕事で知った情報を外に漏らしてはいけないことを、文書で伝えていますか。",
        en = "Are employees told in writing that what they learn at work stays secret?",
      },
      feedback = {
        ja = "何が秘密かを示さないと、守ってもらえず、退職後に責任を問うことも難しくなります。",
        en = "What was never called secret is not kept so, and those who leave can hardly be held \z
              to it.",
      },
      step = {
        ja = "入社のときに交わす1枚の約束に、守る情報の例を書く。",
        en = "Write examples of it into one page that everybody signs on the first day.",
      },
    },
    asked {
      id = "training",
      stem = {
        ja = "従業員への情報セキュリティの教育や注意喚起を、定期的に行っていますか。",
        en = "Are employees trained and reminded regularly?",
      },
      feedback = {
        ja = "注意は時間とともに薄れます。長く1回よりも、短く何度も話すほうが身につきます。",
        en = "Attention fades. Short and often teaches more than long and once.",
      },
      step = {
        ja = "年2回、15分の勉強会の日を先に決めてしまう。",
        en = "Fix two dates a year now, of 15 minutes each.",
      },
    },
    asked {
      id = "own-devices",
      stem = {
        ja = "個人のスマートフォンやパソコンを仕事に使ってよいか、決めていますか。",
        en = "Is it settled whether people may use phones and computers of their own for work?",
      },
      feedback = {
        ja = "決まりがないと、会社が知らない機器に会社の情報がたまっていきます。",
        en = "Without a rule, the firm's data gathers on devices that it knows nothing of.",
      },
      step = {
        ja = "使ってよい仕事と、必ず付けるロックを決め、届け出てもらう。",
        en = "Settle for which work, with which lock, and let people register them.",
      },
    },
    asked {
      id = "partners",
      stem = {
        ja = "取引先との契約に、秘密を守ることを盛り込んでいますか。",
        en = "Do contracts with partners say that information is kept secret?",
      },
      feedback = {
        ja = "預けた情報が漏れたとき、約束がなければ、知らせてもらうことさえできません。",
        en = "Without an agreement you may not even be told that your data has leaked.",
      },
      step = {
        ja = "情報を渡している取引先を書き出し、契約書にその条項があるかを見る。",
        en = "List the partners who have your data, and look for the clause in each contract.",
      },
    },
    asked {
      id = "services",
      absent = { ja = "当てはまらない（外部のサービスを使っていない）",
        en = "Does not apply (no outside services)" },
      stem = {
        ja = "クラウドなど外部のサービスは、安全性と信頼性を確かめて選んでいますか。",
        en = "Are cloud and other services chosen for their safety and reliability?",
      },
      feedback = {
        ja = "止まる、漏れる、終わる。どれが起きても、困るのは自社とお客様です。",
        en = "A service may stop, leak or end. It is you and your customers who suffer.",
      },
      step = {
        ja = "使っているサービスを一覧にし、データの保管先と戻し方を調べる。",
        en = "List them; find out where the data lies and how you would get it back.",
      },
    },
    asked {
      id = "incidents",
      stem = {
        ja = "事故が起きたときの連絡先と手順を、文書にしていますか。",
        en = "Is it written down whom to call and what to do when something has happened?",
      },
      feedback = {
        ja = "慌てているときに、番号を探す余裕はありません。個人データの漏えいでは、国への報告が必要な\z
              場合もあります。",
        en = "Nobody looks up numbers in a hurry. Some leaks of personal data have to be reported \z
              to the authority.",
      },
      step = {
        ja = "「線を抜く、電源は切らない、電話する」と電話番号を、紙に書いて貼る。",
        en = "Put up a sheet: unplug the network, leave the power on, call this number.",
      },
    },
    asked {
      id = "rules",
      stem = {
        ja = "ここまでの対策を会社のルールにまとめ、従業員に示していますか。",
        en = "Are these measures written down as rules of the firm and known to everybody?",
      },
      feedback = {
        ja = "人によってやり方が違うと、いちばん弱いところから破られます。",
        en = "Where everybody does it differently, the weakest way decides.",
      },
      step = {
        ja = "今できている項目から書き出し、1枚のルールにして配る。",
        en = "Begin with what is done already: one page, handed to everybody.",
      },
    },
  },
}
