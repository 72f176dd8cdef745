-- For firms that have the basics: 22 measures of the organization in five parts, as in the checklist
-- of the 2009 guide for small firms. It opens with 70 points in the self-diagnosis. The words are
-- new; what a firm does not have (no Wi-Fi, nothing that leaves the office) costs no points, as
-- the firms that were asked in 2009 wished.

local function asked(question)
  question[1] = option { id = "done", score = 2, ja = "実施している", en = "Yes" }
  question[2] = option { id = "partly", score = 1, ja = "一部で実施している", en = "In part" }
  question[3] = option { id = "not", score = 0, ja = "実施していない・わからない",
    en = "No, or I do not know" }
  if question.absent then
    local absent = question.absent
    question.absent = nil
    question[4] = option { id = "absent", outside = true, ja = absent.ja, en = absent.en }
  end
  return single(question)
end

checklist {
  id = "organization-check", minutes = 10, opens_after = "self-check", opens_at = 70,
  title = { ja = "組織的な対策のチェック", en = "How your firm is organized" },
  introduction = {
    ja = "自己診断で70点に届いた会社のための、次の段階です。決まりや体制、運用を22の質問で\z
          確かめます。合格の点はありません。足りないところから、計画に入れてください。",
    en = "The next step for firms with 70 points in the self-check: 22 questions about rules, \z
          duties and how systems are run. There is no pass mark. Plan what is missing.",
  },

  group {
    id = "organization", title = { ja = "組織としての取り組み", en = "The organization" },
    asked {
      id = "intent",
      stem = { ja = "情報セキュリティへの経営者の考えを、従業員にはっきり示していますか。",
        en = "Do employees know what the owner thinks of information security?" },
      feedback = { ja = "経営者が口にしないことは、現場では後回しになります。",
        en = "What the owner never speaks of comes last at work." },
      step = { ja = "基本方針を1枚にまとめ、経営者の名前で配る。",
        en = "Put the policy on one page and hand it out in the owner's name." },
    },
    asked {
      id = "duties",
      stem = { ja = "対策の責任者と担当者を決めていますか。",
        en = "Is it settled who is responsible, and who does the work?" },
      feedback = { ja = "担当が決まっていないと、気づいた人も動けません。",
        en = "Without a name, even those who notice something cannot act." },
      step = { ja = "責任者と担当者を1人ずつ指名し、全員に知らせる。",
        en = "Name one person for each and tell everybody." },
    },
    asked {
      id = "assets",
      stem = { ja = "管理すべき大切な情報を、ほかの情報と分けていますか。",
        en = "Is it known which information is important and has to be managed?" },
      feedback = { ja = "全部を同じ重さで守ろうとすると、大切なものほど手薄になります。",
        en = "Where everything is guarded alike, the important things are guarded least." },
      step = { ja = "情報資産の台帳に、まず10行だけ書いてみる。",
        en = "Begin a list of information assets with ten lines." },
    },
    asked {
      id = "handling",
      stem = { ja = "大切な情報の入手から廃棄までの扱い方を、決めていますか。",
        en = "Is it settled how such information is handled, from receipt to disposal?" },
      feedback = { ja = "もれやすいのは、渡すときと捨てるときです。",
        en = "It leaks when it is handed on and when it is thrown away." },
      step = { ja = "台帳の各行に、保管場所と捨て方を書き足す。",
        en = "Add to each line where it is kept and how it is destroyed." },
    },
    asked {
      id = "exchange",
      stem = { ja = "社外と情報をやり取りするとき、扱い方の約束を交わしていますか。",
        en = "Is there an agreement whenever information goes to others or comes from them?" },
      feedback = { ja = "相手の常識が自社の常識と同じとは限りません。",
        en = "What goes without saying for you may not for your partner." },
      step = { ja = "秘密保持の覚書のひな形を一つ用意する。",
        en = "Prepare one model agreement on secrecy." },
    },
    asked {
      id = "employment",
      stem = { ja = "派遣の人も含めて、働くうえで守ることをはっきりさせていますか。",
        en = "Does everybody, temporary staff too, know what they have to keep to?" },
      feedback = { ja = "約束は、働き始める前に伝えて初めて守ってもらえます。",
        en = "A duty has to be told before the work begins." },
      step = { ja = "入社と契約のときの書類に、守ることの欄を足す。",
        en = "Add it to the papers that are signed at the beginning." },
    },
    asked {
      id = "learning",
      stem = { ja = "ルールを知らせ、学ぶ機会をつくっていますか。",
        en = "Are the rules made known, and is there time to learn?" },
      feedback = { ja = "知らないルールは、ないのと同じです。",
        en = "A rule that nobody knows is none." },
      step = { ja = "年間の予定に、勉強会とテストの日を入れる。",
        en = "Put a lesson and a test into this year's calendar." },
    },
  },

  group {
    id = "premises", title = { ja = "場所と物の守り", en = "Places and things" },
    asked {
      id = "entry",
      stem = { ja = "大切な情報のある場所の入退室と施錠を、管理していますか。",
        en = "Is it controlled who enters the rooms with important information, and are they locked?" },
      feedback = { ja = "入れる人が多いほど、何かあったときに調べようがなくなります。",
        en = "The more people can enter, the less can be found out afterwards." },
      step = { ja = "鍵を持つ人の一覧を作り、余分な鍵を回収する。",
        en = "List who has a key, and take back those that are not needed." },
    },
    asked {
      id = "placing",
      stem = { ja = "大切な機器や配線を、地震や水、足の引っかけに備えて置いていますか。",
        en = "Are important machines and cables placed safely against earthquakes, water and \z
          people who trip?" },
      feedback = { ja = "システムを止めるのは、攻撃だけではありません。事故や災害でも止まります。",
        en = "It is not only attackers who stop systems. Accidents and disasters do, too." },
      step = { ja = "床の機器を台に上げ、配線を束ねて固定する。",
        en = "Lift machines off the floor, and bundle and fix the cables." },
    },
    asked {
      id = "media",
      stem = { ja = "書類や持ち運べる機器、媒体の整理、盗難防止、確実な廃棄をしていますか。",
        en = "Are papers, portable devices and media kept in order, safe from theft, and destroyed?" },
      feedback = { ja = "数を数えていない物は、なくなっても気づきません。",
        en = "What nobody counts is not missed." },
      step = { ja = "媒体に番号を付け、月に一度数える。",
        en = "Number the media and count them once a month." },
    },
  },

  group {
    id = "operation", title = { ja = "システムと通信の運用", en = "Running systems" },
    asked {
      id = "operating-rules",
      stem = { ja = "情報システムの運用のルールを決めていますか。",
        en = "Are there rules for how the systems are run?" },
      feedback = { ja = "担当者の頭の中だけにある手順は、休みの日に失われます。",
        en = "A procedure in one head is lost on that person's day off." },
      step = { ja = "毎日、毎月の作業を書き出し、記録の欄を付ける。",
        en = "Write down the daily and monthly tasks, with a column to tick." },
    },
    asked {
      id = "protection",
      stem = { ja = "ウイルス対策ソフトなどを、正しく動く状態に保っていますか。",
        en = "Are malware protection and other programs kept working properly?" },
      feedback = { ja = "入っているだけで止まっている対策ソフトは、珍しくありません。",
        en = "Protection that is installed but stopped is no rare thing." },
      step = { ja = "管理画面で全台の状態を月に一度見る。",
        en = "Look at the state of every machine once a month." },
    },
    asked {
      id = "patches",
      stem = { ja = "使っているシステムに最新の修正を当てていますか。ルーターなども含みます。",
        en = "Do all systems get the latest fixes, routers and the like included?" },
      feedback = { ja = "VPN機器など、外とつながる機器の弱点は、ランサムウェアの主な入り口です。",
        en = "Weaknesses of what faces the Internet, such as VPN gateways, are ransomware's main \z
          door." },
      step = { ja = "外とつながる機器の型番と版を書き出し、更新の有無を調べる。",
        en = "Write down model and version of what faces the Internet; look for updates." },
    },
    asked {
      id = "encryption",
      stem = { ja = "通信で流れる大切なデータを、暗号化などで守っていますか。",
        en = "Is important data encrypted on its way through networks?" },
      feedback = { ja = "途中で読まれたことには、誰も気づけません。",
        en = "Nobody notices that it was read on the way." },
      step = { ja = "社外からの接続とファイルの受け渡しの方法を確かめる。",
        en = "Check how people connect from outside and how files are handed over." },
    },
    asked {
      id = "portable",
      absent = { ja = "当てはまらない（社外に持ち出さない）",
        en = "Does not apply (nothing leaves the office)" },
      stem = { ja = "持ち出す機器や媒体に、パスワードや暗号化の備えをしていますか。",
        en = "Are devices and media that leave the office locked or encrypted?" },
      feedback = { ja = "なくしたときに差が出ます。暗号化してあれば、中身は守られます。",
        en = "It shows when one is lost: encrypted, its contents stay safe." },
      step = { ja = "持ち出し用を決め、その全台を暗号化する。",
        en = "Decide which may leave, and encrypt all of those." },
    },
  },

  group {
    id = "access", title = { ja = "アクセスと開発・保守", en = "Access and maintenance" },
    asked {
      id = "accounts",
      stem = { ja = "情報やシステムの利用者IDとパスワードを管理していますか。",
        en = "Are user accounts and passwords managed?" },
      feedback = { ja = "退職者のIDが残っていると、誰が使ったのか分からなくなります。",
        en = "With accounts of people who left, nobody knows who it was." },
      step = { ja = "IDの一覧を出し、今いない人のものを止める。",
        en = "List the accounts, and close those of people who are gone." },
    },
    asked {
      id = "rights",
      stem = { ja = "大切な情報を扱う権限を、必要な人だけに与えていますか。",
        en = "Do only those who need it have the right to important information?" },
      feedback = { ja = "1人のIDが盗まれたとき、その人の権限の分だけ被害が広がります。",
        en = "When one account is stolen, the damage is as wide as its rights." },
      step = { ja = "管理者の権限を持つ人を数え、減らす。",
        en = "Count the administrators, and make them fewer." },
    },
    asked {
      id = "internet",
      stem = { ja = "インターネットとの境目で、不正アクセスを防いでいますか。",
        en = "Is unauthorized access from the Internet kept out?" },
      feedback = { ja = "開いたままの入り口は、世界中から毎日試されています。",
        en = "An open door is tried every day, from all over the world." },
      step = { ja = "外から見える入り口を調べ、使わないものを閉じる。",
        en = "Find out which doors can be seen from outside, and close those not used." },
    },
    asked {
      id = "wireless",
      absent = { ja = "当てはまらない（無線LANがない）", en = "Does not apply (no Wi-Fi)" },
      stem = { ja = "無線LANを、WPA2かWPA3と長い鍵で守っていますか。",
        en = "Is the Wi-Fi protected by WPA2 or WPA3 and a long key?" },
      feedback = { ja = "建物の外からも届く電波は、外の人にとっての入り口です。",
        en = "What can be received in the street can be entered from the street." },
      step = { ja = "来客用と社内用を分け、社内用の鍵を変える。",
        en = "Separate guests from staff, and change the key of the staff's network." },
    },
    asked {
      id = "procurement",
      stem = { ja = "ソフトの選定や購入、開発、保守で、安全性を条件に入れていますか。",
        en = "Is security a condition when software is chosen, bought, made or maintained?" },
      feedback = { ja = "後から足す安全は、初めから頼むよりも高くつきます。",
        en = "Security that is added later costs more than security ordered from the start." },
      step = { ja = "見積もりの依頼書に、更新の期間と連絡先の欄を足す。",
        en = "Ask in every request for offers how long there will be updates, and from whom." },
    },
  },

  group {
    id = "incident", title = { ja = "事故への備え", en = "When something happens" },
    asked {
      id = "restart",
      stem = { ja = "システムが止まったとき、仕事を再開するためにすることが分かっていますか。",
        en = "Is it known what to do to go on working when a system has failed?" },
      feedback = { ja = "止まる1日は、直す費用より高いことがあります。",
        en = "A day without work may cost more than the repair." },
      step = { ja = "紙で続けられる仕事と、復旧の順番を決める。",
        en = "Settle which work goes on with paper, and in which order systems return." },
    },
    asked {
      id = "emergency",
      stem = { ja = "感染や漏えいなどの緊急のとき、することが分かっていますか。",
        en = "Is it known what to do after an infection or a leak?" },
      feedback = { ja = "最初の1時間の動きで、被害の広がりが変わります。",
        en = "The first hour decides how far the damage spreads." },
      step = { ja = "連絡の順番と相談先を1枚にし、年に一度練習する。",
        en = "Put the order of calls on one page, and practise it once a year." },
    },
  },
}
