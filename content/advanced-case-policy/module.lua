-- Unit 13 of the seminar of 2009 (seed 000, lines 152-164), a case to play. What firms without rules
-- meet: interviews of 2009 (seed 003), firms advised in Tohoku in 2021 (seed 001), survey of 2018 (seed 002).
module {
  id = "advanced-case-policy",
  version = 1,
  minutes = 12,
  title = { ja = "事例：決まりのない会社", en = "Case: a firm without rules" },
  summary = {
    ja = "空調工事の会社の一年をたどり、決まりがないと何が起き、一枚の紙が何を変えるかを体験しま\z
          す。",
    en = "Live a year at an air-conditioning firm: what happens without rules, and what one \z
          sheet of paper changes.",
  },
  trade = { ja = "空調・設備工事", en = "Air-conditioning works" },
  people = 20,

  scenario {
    id = "one-year",
    title = { ja = "空調工事の会社の一年", en = "A year at an air-conditioning firm" },

    scene {
      id = "firm",
      title = { ja = "決まりがなくても、うまくいっていた", en = "All went well without rules" },
      paragraph {
        ja = "あなたは、空調工事をするA社の総務です。社員は20人。パソコンの世話も兼ねています。",
        en = "You run the office of Firm A, which installs air conditioning. It has 20 people. \z
              You look after the computers, too.",
      },
      figure {
        picture = "firm.svg",
        description = {
          ja = "会社を中心に、現場の人の電話、個人のクラウド、取引先のビルが線でつながる。線に鍵\z
                はない。",
          en = "Around the firm stand a worker's phone, a private cloud and a customer's \z
                building, joined by lines without locks.",
        },
        labels = {
          { x = 0.5, y = 0.92, width = 0.26, ja = "A社", en = "Firm A" },
          { x = 0.13, y = 0.92, width = 0.26, ja = "私物のスマホ", en = "Own phones" },
          { x = 0.5, y = 0.09, width = 0.34, ja = "個人のクラウド", en = "Private cloud" },
          { x = 0.87, y = 0.92, width = 0.26, ja = "お客様のビル", en = "Customer" },
        },
      },
      paragraph {
        ja = "図面や現場の写真を、皆が私物のスマホと無料のクラウドで持ち歩いています。会社から中は\z
              見えません。書いた決まりはなく、困ったこともありませんでした。",
        en = "Everybody carries plans and photos on private phones and free cloud services, \z
              where the firm cannot look. No rule is written down. Nothing ever went wrong.",
      },
    },

    scene {
      id = "question",
      title = { ja = "4月：新人の質問", en = "April: the new man asks" },
      paragraph {
        ja = "入社した田中さんが聞きます。「お客様の図面を、自分のクラウドに入れて現場で見てもい\z
              いですか。」",
        en = "Tanaka has just joined. He asks, “May I put a customer's plans into my own cloud, \z
              to see them on site?”",
      },
      paragraph {
        ja = "朝の電話が鳴り続け、職人さんが受付で待っています。",
        en = "The telephones ring, and a worker is waiting at the desk.",
      },
      single {
        id = "first-answer",
        stem = { ja = "何と答えますか。", en = "What do you answer?" },
        option {
          id = "habit",
          leads = "as-usual",
          ja = "「皆そうしている。いいよ」",
          en = "“Everybody does. Go ahead.”",
          feedback = {
            ja = "仕事を止めずに済む、自然な答えです。ただ、誰も決めていない習慣が、会社の決まり\z
                  になりました。",
            en = "A natural answer that keeps the work going. But a habit that nobody chose has \z
                  become the rule.",
          },
        },
        option {
          id = "mouth",
          leads = "by-mouth",
          ja = "社長に聞き、口で皆に伝える",
          en = "Ask the boss, and tell everybody",
          feedback = {
            ja = "社長の判断を仰いだのは良いことです。言葉は、聞いた人によって変わります。",
            en = "Asking the boss was good. But spoken words change from ear to ear.",
          },
        },
        option {
          id = "paper",
          leads = "one-sheet",
          ja = "今週、一枚の紙に決める",
          en = "Settle it on one sheet this week",
          feedback = {
            ja = "少し手間ですが、次の人にも同じ答えが渡せます。",
            en = "Some work, but the next person gets the same answer.",
          },
        },
      },
    },

    scene {
      id = "as-usual",
      title = { ja = "5月：それぞれのやり方", en = "May: everyone's own way" },
      leads = "leaving",
      paragraph {
        ja = "田中さんは、先輩の木村主任をまねて、図面も単価表も自分のクラウドに入れました。共有\z
              リンクは「知っている人は誰でも」です。",
        en = "Tanaka copies his senior, Kimura: plans and price lists go into his own cloud, \z
              open to “anyone with the link”.",
      },
      example {
        ja = "便利になりました。どこに何があるかは、本人しか知りません。",
        en = "It is handy. Where things are, only each person knows.",
      },
    },

    scene {
      id = "by-mouth",
      title = {
        ja = "5月：三つの「社長の言ったこと」",
        en = "May: three versions of the boss's word",
      },
      leads = "leaving",
      paragraph {
        ja = "社長は「会社のフォルダーを使おう」と言いました。",
        en = "The boss said, “Let's use the firm's folder.”",
      },
      grid {
        {
          { ja = "聞いた人", en = "Who heard it" },
          { ja = "覚えていること", en = "What is remembered" },
        },
        {
          { ja = "木村主任", en = "Kimura" },
          { ja = "新しい現場から、でよい", en = "It starts with new sites" },
        },
        {
          { ja = "田中さん", en = "Tanaka" },
          { ja = "写真は自由、図面だけ", en = "Photos are free, plans only" },
        },
        {
          { ja = "協力会社", en = "Partner firm" },
          { ja = "聞いていない", en = "Never heard of it" },
        },
      },
      paragraph {
        ja = "単価表は、木村主任のクラウドに残ったままです。",
        en = "The price list stays in Kimura's cloud.",
      },
    },

    scene {
      id = "one-sheet",
      title = { ja = "5月：壁に貼られた一枚", en = "May: one sheet on the wall" },
      leads = "leaving-sheet",
      paragraph {
        ja = "社長と木村主任と話し、A4一枚にまとめました。代表者の名前と日付を入れ、全員に配りま\z
              した。",
        en = "With the boss and Kimura you fill one page. It bears the boss's name and the \z
              date; everybody gets one.",
      },
      figure {
        picture = "sheet.svg",
        description = {
          ja = "一枚の紙に四つの印。フォルダー、鍵のかかったスマホ、出口の人、受話器。",
          en = "A sheet with four signs: a folder, a locked phone, a person leaving by a door, \z
                a telephone receiver.",
        },
        labels = {
          {
            x = 0.7,
            y = 0.14,
            width = 0.54,
            ja = "図面と写真は会社のフォルダーへ",
            en = "Plans, photos: firm's folder",
          },
          {
            x = 0.7,
            y = 0.38,
            width = 0.54,
            ja = "スマホには画面の鍵",
            en = "Phones: screen lock",
          },
          {
            x = 0.7,
            y = 0.62,
            width = 0.54,
            ja = "辞める日に返す、止める",
            en = "Leaving: return, close",
          },
          {
            x = 0.7,
            y = 0.86,
            width = 0.54,
            ja = "おかしいと思ったら総務へ",
            en = "Anything odd: the office",
          },
        },
      },
    },

    scene {
      id = "leaving",
      title = { ja = "8月：木村主任の退職", en = "August: Kimura leaves" },
      paragraph {
        ja = "20年勤めた木村主任が、月末で辞めます。次の勤め先は聞いていません。送別会の準備で、\z
              皆そわそわしています。",
        en = "After twenty years Kimura leaves at the end of the month. Nobody asked where to. \z
              Everyone is busy with the farewell party.",
      },
      single {
        id = "farewell",
        stem = {
          ja = "総務のあなたは、何をしますか。",
          en = "You run the office. What do you do?",
        },
        option {
          id = "flowers",
          leads = "no-steps",
          ja = "花束を用意し、気持ちよく送り出す",
          en = "Get flowers and see him off warmly",
          feedback = {
            ja = "疑うようで切り出しにくいものです。返す物の一覧があれば、誰が辞めても同じ手続き\z
                  で済みます。",
            en = "Asking feels like suspicion. A list of what to return makes it the same for \z
                  everybody.",
          },
        },
        option {
          id = "promise",
          leads = "oral-promise",
          ja = "「データは消してね」と声をかける",
          en = "Say, “Please delete the data”",
          feedback = {
            ja = "切り出した勇気は大切です。どこに何があるかを知らなければ、消えたことを確かめら\z
                  れません。",
            en = "It took courage. But if nobody knows what is where, nobody can check.",
          },
        },
        option {
          id = "together",
          leads = "late-list",
          ja = "本人と一緒に、持ち物を書き出す",
          en = "List with him what he holds",
          feedback = {
            ja = "遅くても、本人がいる間なら間に合うことが多くあります。",
            en = "Late, but much can be done while he is still here.",
          },
        },
      },
    },

    scene {
      id = "leaving-sheet",
      title = {
        ja = "8月：木村主任の退職と、一枚の紙",
        en = "August: Kimura leaves, and the sheet",
      },
      paragraph {
        ja = "20年勤めた木村主任が、月末で辞めます。紙のとおりなら、IDは最後の出勤日に止めます。",
        en = "After twenty years Kimura leaves. By the sheet, his account closes on his last \z
              day.",
      },
      paragraph {
        ja = "木村主任が言います。「引き継ぎが残っている。あと半月、家から見られるようにしてほし\z
              い。」",
        en = "Kimura says, “My handover is not done. Let me see the files from home for two \z
              more weeks.”",
      },
      single {
        id = "extension",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "keep-open",
          leads = "small-call",
          ja = "信頼して、IDを残しておく",
          en = "Trust him and leave it open",
          feedback = {
            ja = "長年の信頼に応えたくなります。終わりの日がない例外は、忘れられます。",
            en = "You want to honour his years. But an exception without an end is forgotten.",
          },
        },
        option {
          id = "exception",
          leads = "kept",
          ja = "社長が認め、見る物と終わる日を決める",
          en = "The boss allows it: which files, until when",
          feedback = {
            ja = "決まりを守りながら、仕事も止めない道です。",
            en = "It keeps the rule and the work going.",
          },
        },
        option {
          id = "strict",
          leads = "kept-strict",
          ja = "例外はないと断り、その日に止める",
          en = "Refuse and close it that day",
          feedback = {
            ja = "公平で安全です。ただ、道がないと、次の人は黙って写しを持ち帰るかもしれません。",
            en = "Fair and safe. But with no way to ask, the next person may quietly take a \z
                  copy.",
          },
        },
      },
    },

    scene {
      id = "no-steps",
      title = { ja = "9月：残ったままの鍵", en = "September: the keys stay out" },
      leads = "call",
      paragraph {
        ja = "木村主任のIDは、止める人がいないまま残りました。会社のタブレットも、本人の車の中で\z
              す。誰も困っていません。",
        en = "Nobody closed Kimura's account. The firm's tablet is in his car. Nobody misses it.",
      },
      note {
        ja = "辞める日の手続きは、慣れた会社でも抜けがちです。",
        en = "Even careful firms forget the steps of the last day.",
      },
    },

    scene {
      id = "oral-promise",
      title = { ja = "9月：「消しました」", en = "September: “I deleted it”" },
      leads = "call",
      paragraph {
        ja = "木村主任は約束どおり、スマホの写真を消しました。クラウドの単価表と共有リンクのことは\z
              、本人も忘れていました。",
        en = "Kimura kept his word and deleted the photos on his phone. The price list in the \z
              cloud, and its open link, he had forgotten himself.",
      },
      note {
        ja = "悪気がなくても、忘れた物は残ります。",
        en = "With the best will, what is forgotten stays.",
      },
    },

    scene {
      id = "late-list",
      title = { ja = "9月：一緒に作った一覧", en = "September: the list you made together" },
      leads = "small-call",
      paragraph {
        ja = "二人で3時間かけて書き出しました。クラウドの図面を会社へ移し、IDを止め、タブレット\z
              を受け取りました。",
        en = "It took the two of you three hours. Plans went to the firm, the account was \z
              closed, the tablet came back.",
      },
      paragraph {
        ja = "一覧の終わりのほうで、「協力会社に渡した共有リンク」が抜けました。",
        en = "Near the end of the list, one thing was missed: a link given to a partner firm.",
      },
    },

    scene {
      id = "call",
      title = { ja = "11月：お客様からの電話", en = "November: a customer calls" },
      leads = "measures",
      paragraph {
        ja = "ビルの管理会社から電話です。「別の会社の見積もりに、御社だけに渡した図面と、御社の\z
              単価が載っている。どういうことですか。」",
        en = "A building manager calls. “Another firm's offer shows the plans we gave only to \z
              you, and your unit prices. How can that be?”",
      },
      figure {
        picture = "call.svg",
        description = {
          ja = "電話を持つ人の両側に、同じ図面の付いた二枚の見積書がある。",
          en = "A person on the phone between two offers that bear the same plan.",
        },
        labels = {
          { x = 0.17, y = 0.92, width = 0.32, ja = "A社の見積もり", en = "Firm A's offer" },
          { x = 0.83, y = 0.92, width = 0.32, ja = "別の会社", en = "Another firm" },
        },
      },
      paragraph {
        ja = "調べると、木村さんの古いリンクが、新しい勤め先の人にも開ける状態でした。",
        en = "Kimura's old link turns out to be open to people at his new firm.",
      },
      multiple {
        id = "what-led",
        stem = {
          ja = "この事故につながったものを、すべて選んでください。",
          en = "What led to this? Choose all.",
        },
        right {
          ja = "置き場所を決めた紙がなかった",
          en = "No sheet said where files belong",
          feedback = {
            ja = "各自の場所に散らばりました。",
            en = "So they lay all over the place.",
          },
        },
        right {
          ja = "辞める日の手続きがなかった",
          en = "No steps for the last day",
          feedback = {
            ja = "返す物も止める物も、誰も知りませんでした。",
            en = "Nobody knew what to return or close.",
          },
        },
        wrong {
          ja = "現場で図面を見ようとした",
          en = "People wanted to see plans on site",
          feedback = {
            ja = "仕事に要ることです。安全に見る道がなかったのです。",
            en = "They need to. What was missing was a safe way.",
          },
        },
        wrong {
          ja = "木村さんを信じすぎた",
          en = "Kimura was trusted too much",
          feedback = {
            ja = "人のせいにしたくなりますが、信頼していても手続きは作れます。",
            en = "Blaming is easy, but trust and steps go together.",
          },
        },
        right {
          ja = "誰でも開けるリンクを、期限なしで使った",
          en = "Links open to anyone, without an end",
          feedback = {
            ja = "忘れても閉じる仕組みがありませんでした。",
            en = "Nothing closed them when they were forgotten.",
          },
        },
      },
    },

    scene {
      id = "small-call",
      title = { ja = "11月：協力会社からの連絡", en = "November: a partner firm calls" },
      leads = "small-cause",
      paragraph {
        ja = "協力会社から連絡が来ました。「木村さんの頃の入口から、今も御社の図面が見られます。\z
              閉じたほうがよいのでは。」",
        en = "A partner firm calls. “The way in from Kimura's time still shows us your plans. \z
              Should you not close it?”",
      },
      paragraph {
        ja = "すぐに閉じました。開いた記録を見ると、外の人が一度、図面を1枚見ていました。",
        en = "You close it at once. The record shows that an outsider looked at one plan.",
      },
    },

    scene {
      id = "small-cause",
      title = { ja = "一覧にない物は、閉じられない", en = "What is not listed is not closed" },
      leads = "end-small",
      paragraph {
        ja = "お客様には当日に知らせ、おわびしました。「隠さず話してくれたので、続けてお願いしま\z
              す」と言われました。",
        en = "You told the customer that day and apologized. “You were open with us; carry on.”",
      },
      match {
        id = "small-measures",
        stem = {
          ja = "足りなかったことと、次の備えを組にしてください。",
          en = "Match what was missing with what to do.",
        },
        feedback = {
          ja = "忘れることを前提に、仕組みで閉じます。",
          en = "People forget: let the arrangement close things.",
        },
        pair {
          ja = "入口が一つ残った",
          en = "One way in was left",
          with = {
            ja = "使う物の一覧を、ふだんから保つ",
            en = "Keep a list of what is in use, all year",
          },
        },
        pair {
          ja = "終わりの日がなかった",
          en = "There was no end date",
          with = { ja = "リンクとIDに期限をつける", en = "Give links and accounts an end" },
        },
        pair {
          ja = "気づいたのは社外の人",
          en = "An outsider noticed",
          with = { ja = "月に一度、開いた記録を見る", en = "Read the access record monthly" },
        },
      },
    },

    scene {
      id = "measures",
      title = {
        ja = "その夕方：何があれば、防げたか",
        en = "That evening: what would have prevented it",
      },
      paragraph {
        ja = "社長と二人で、漏れた所と、ふさぎ方を書き出しました。",
        en = "With the boss you write down where it leaked, and how to close it.",
      },
      figure {
        picture = "causes.svg",
        description = {
          ja = "左の樽は三つの割れ目から水が漏れ、右の樽は三つのふたでふさがれている。",
          en = "The left barrel leaks from three cracks; on the right one three patches close \z
                them.",
        },
        labels = {
          { x = 0.25, y = 0.93, width = 0.44, ja = "漏れた所", en = "Where it leaked" },
          { x = 0.75, y = 0.93, width = 0.44, ja = "ふさいだ所", en = "Closed" },
        },
      },
      match {
        id = "causes",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        feedback = {
          ja = "一つの原因に、一つの決まりと担当者を置きます。",
          en = "One rule and one name for each cause.",
        },
        pair {
          ja = "置き場所がばらばら",
          en = "Files lay anywhere",
          with = {
            ja = "図面と写真は会社のフォルダーに、と書く",
            en = "Write: plans and photos in the firm's folder",
          },
        },
        pair {
          ja = "辞める日に何もしない",
          en = "Nothing is done on the last day",
          with = {
            ja = "返す物と止めるIDの一覧を作る",
            en = "A list of what to return and close",
          },
        },
        pair {
          ja = "開いたままのリンク",
          en = "Links stay open",
          with = {
            ja = "共有は相手を限り、期限をつける",
            en = "Share with named people until a set day",
          },
        },
      },
    },

    scene {
      id = "answer",
      title = { ja = "お客様に、いつ答えるか", en = "When do you answer the customer?" },
      paragraph {
        ja = "管理会社の担当者は「明日、社内で報告する」と言っています。分かっているのは、リンク\z
              が開いていたことだけです。",
        en = "The manager must report to his own firm tomorrow. All you know is that the link \z
              was open.",
      },
      single {
        id = "reply",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "today",
          leads = "end-late",
          ja = "今日うかがい、分かったことを話す",
          en = "Go today and say what you know",
          feedback = {
            ja = "言いにくいことほど、早く会って話すと伝わります。",
            en = "The harder the news, the better it is told early and in person.",
          },
        },
        option {
          id = "later",
          leads = "end-bad",
          ja = "調べ終わってから、まとめて話す",
          en = "Report when all is known",
          feedback = {
            ja = "正確に話したいのは誠実さです。ただ、待つ間に、相手は隠されたと感じます。",
            en = "Wanting to be exact is honest. But meanwhile they feel that you hide.",
          },
        },
        option {
          id = "deny",
          leads = "end-bad",
          ja = "辞めた人のことなので、と説明する",
          en = "Say that it was a man who has left",
          feedback = {
            ja = "事実ではあります。お客様が図面を預けたのは、会社です。",
            en = "True. But the customer entrusted the plans to the firm.",
          },
        },
      },
    },

    scene {
      id = "kept",
      title = { ja = "11月：何も起きなかった", en = "November: nothing happened" },
      ending = "good",
      paragraph {
        ja = "木村さんが見られたのは、引き継ぎの2つのフォルダーだけ。9月15日に自動で閉じました。",
        en = "Kimura could see two folders. They closed by themselves on 15 September.",
      },
      paragraph {
        ja = "11月、別のビルから大きな注文が来ました。「情報の決まりを見せてください」と言われ、\z
              壁の一枚と、例外の記録を見せたからです。",
        en = "In November a new customer asked to see your rules. You showed the sheet and the \z
              record of that exception, and won a large order.",
      },
    },

    scene {
      id = "kept-strict",
      title = { ja = "11月：守れた。次の課題も見えた", en = "November: kept, with a lesson" },
      ending = "good",
      paragraph {
        ja = "図面は漏れませんでした。引き継ぎは木村さんが2日通い、会社の中で終えました。",
        en = "No plan leaked. Kimura came in for two days and finished the handover in the \z
              office.",
      },
      paragraph {
        ja = "その後、社長が一行を足しました。「無理なときは、総務に例外を願い出る。」",
        en = "The boss then added a line: “Where it cannot be kept, ask the office for an \z
              exception.”",
      },
    },

    scene {
      id = "end-small",
      title = {
        ja = "小さく済んだ。次は、初めから",
        en = "It stayed small. Next time, from the start",
      },
      ending = "mixed",
      paragraph {
        ja = "取引は続きました。お客様との話し合いに、A社は半月かかりました。",
        en = "The customer stayed. Talking it all over took two weeks.",
      },
      paragraph {
        ja = "冬、A社は一枚の紙に書きました。「入口はすべて一覧に。例外には終わりの日を。」",
        en = "In winter your one sheet said: “Every way in is listed. Every exception has an \z
              end.”",
      },
    },

    scene {
      id = "end-late",
      title = { ja = "信用は、半分残った", en = "Half the trust is left" },
      ending = "mixed",
      paragraph {
        ja = "管理会社は言いました。「話してくれたことは分かります。図面は引き揚げますが、点検の\z
              仕事は続けましょう。」",
        en = "The manager says, “You told us at once. We take back the plans, but keep you for \z
              maintenance.”",
      },
      paragraph {
        ja = "翌月、A社は初めての一枚の紙を作り、20人全員で読みました。",
        en = "Next month Firm A wrote its first sheet, and all 20 read it together.",
      },
    },

    scene {
      id = "end-bad",
      title = { ja = "契約の終わり", en = "The end of the contract" },
      ending = "bad",
      paragraph {
        ja = "三週間後、管理会社は8棟の契約を打ち切りました。「漏れたことより、その後のことです\z
              。」",
        en = "Three weeks later the manager ended the contracts for eight buildings: “Not for \z
              the leak. For what came after.”",
      },
      paragraph {
        ja = "弁護士に聞くと、単価表を「営業秘密」として取り返すのも難しいとのことでした。秘密と\z
              して扱っていた跡が、どこにもないからです。",
        en = "A lawyer saw little hope of claiming the prices as a trade secret: nothing showed \z
              that they had been treated as one.",
      },
    },

    debrief {
      paragraph {
        ja = "誰も悪いことはしていません。**決まりのない所を、忙しさが通っただけ**です。",
        en = "Nobody did wrong. **Haste went where there was no rule.**",
      },
      list {
        {
          ja = "最初の質問が、決まりを作る一番の機会でした",
          en = "The first question was the best moment to make a rule",
        },
        {
          ja = "口で伝えた決まりは、三か月で三つになりました",
          en = "A rule by word of mouth became three",
        },
        {
          ja = "例外は、見る物と終わる日を決めて認めます",
          en = "Allow exceptions: for what, and until when",
        },
        {
          ja = "事故の後は、分かったことから当日に話します",
          en = "After an accident, say what you know, that day",
        },
      },
    },
  },

  page {
    id = "not-alone",
    title = { ja = "A社だけの話ではない", en = "Firm A is not alone" },
    figure {
      picture = "chart.svg",
      description = {
        ja = "三本の横棒。控えを取る会社は84.6、不審なメールの決まりは74.5、規程や手順書は30.9パ\z
              ーセント。三本目だけ短い。",
        en = "Three bars: backups 84.6, odd mails 74.5, written rules 30.9 percent. The third \z
              is short.",
      },
      labels = {
        {
          x = 0.31,
          y = 0.08,
          width = 0.6,
          ja = "大切な情報の控え",
          en = "Backups of what matters",
        },
        {
          x = 0.31,
          y = 0.4,
          width = 0.6,
          ja = "不審なメールへの備え",
          en = "Ready for odd mails",
        },
        { x = 0.31, y = 0.72, width = 0.6, ja = "規程や手順書を作る", en = "Written rules" },
        { x = 0.9, y = 0.2, width = 0.18, ja = "84.6%", en = "84.6%" },
        { x = 0.9, y = 0.52, width = 0.18, ja = "74.5%", en = "74.5%" },
        { x = 0.9, y = 0.84, width = 0.18, ja = "30.9%", en = "30.9%" },
      },
    },
    paragraph {
      ja = "IPAが2018年度に、SECURITY ACTIONを宣言した会社に聞いた結果です。宣言した会社でも、書\z
            いた決まりは後回しです。1〜5人の会社では23%でした。",
      en = "What firms that had declared SECURITY ACTION told IPA in fiscal 2018. Even they put \z
            off writing rules: of those with 1 to 5 people, 23% had any.",
    },
    example {
      ja = "IPAの2009年の面接調査では、66社のうち38社が、対策をルールにしていませんでした。",
      en = "In IPA's interviews of 2009, 38 of 66 firms had not made their measures into rules.",
    },
  },

  page {
    id = "secret",
    title = {
      ja = "秘密として扱わなければ、守られない",
      en = "No secret unless you treat it as one",
    },
    paragraph {
      ja = "不正競争防止法は、会社の**営業秘密**を守ります。ただし、三つがそろった情報だけです。",
      en = "The Unfair Competition Prevention Act protects **trade secrets**, if three things \z
            come together.",
    },
    figure {
      picture = "three.svg",
      description = {
        ja = "三つの輪が重なり、まん中に鍵がある。",
        en = "Three rings overlap; a lock stands in the middle.",
      },
      labels = {
        { x = 0.5, y = 0.17, width = 0.36, ja = "秘密として扱う", en = "Treated as secret" },
        { x = 0.2, y = 0.93, width = 0.38, ja = "仕事に役立つ", en = "Useful in business" },
        { x = 0.8, y = 0.93, width = 0.38, ja = "知られていない", en = "Not publicly known" },
      },
    },
    list {
      {
        ja = "「社外秘」の印、置き場所、見てよい人を決める",
        en = "Mark it, give it a place, say who may see it",
      },
      {
        ja = "入るときと辞めるときに、守秘の誓約をもらう",
        en = "Take a promise of secrecy on joining and leaving",
      },
    },
  },

  page {
    id = "last-day",
    title = { ja = "辞める日の手続き", en = "The last day" },
    steps {
      {
        ja = "前もって、持ち物とIDを本人と書き出す",
        en = "Beforehand, list with the person what they hold",
      },
      { ja = "データを会社の場所に移す", en = "Move the data to the firm's place" },
      {
        ja = "最後の出勤日にIDと共有を止める",
        en = "Close accounts and links on the last working day",
      },
      { ja = "機器、鍵、紙を受け取る", en = "Take back devices, keys and papers" },
      {
        ja = "残っていないことを、二人で確かめて署名する",
        en = "Check together that nothing is left; both sign",
      },
    },
    note {
      ja = "誰が辞めるときも同じにすれば、疑うことにはなりません。",
      en = "When it is the same for everybody, it is no sign of distrust.",
    },
    example {
      ja = "2021年度に東北で助言を受けた3社のうち、2社は、入社時の守秘の誓約をもらっていませんで\z
            した。3社とも、その年に基本方針を作りました。",
      en = "Of three firms advised in Tohoku in fiscal 2021, two had no promise of secrecy from \z
            their staff. All three wrote a basic policy that year.",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    single {
      id = "ask-first",
      review = { "question", "by-mouth" },
      stem = {
        ja = "歯科医院で、新人が「患者さんの写真を私物のスマホで撮ってよいか」と聞きました。決まり\z
              はまだありません。先のことまで考えた答えは、どれですか。",
        en = "At a dentist's, a newcomer asks whether to photograph patients with her own \z
              phone. There is no rule yet. Which answer looks ahead?",
      },
      wrong {
        ja = "先輩のやり方を聞いて、それに合わせてもらう",
        en = "Let her ask a colleague and do the same",
        feedback = {
          ja = "話が早く、角も立ちません。しかし、誰も選んでいない習慣が広がります。",
          en = "Quick and friendly. But a habit that nobody chose spreads.",
        },
      },
      right {
        ja = "今日は撮らず、今週のうちに紙に決めて配る",
        en = "Not today; settle it on paper this week",
        feedback = {
          ja = "次に聞く人にも、同じ答えを渡せます。",
          en = "The next who asks gets the same answer.",
        },
      },
      wrong {
        ja = "院長が朝礼で、気をつけるようにと話す",
        en = "The head says at the meeting: be careful",
        feedback = {
          ja = "全員が聞くので足りそうです。けれども、受け取り方が人の数だけできます。",
          en = "All hear it, so it seems enough. But each hears something else.",
        },
      },
    },

    order {
      id = "last-day-order",
      review = { "last-day" },
      stem = {
        ja = "美容室の店長が来月辞めます。手続きを、行う順に並べてください。",
        en = "The manager of a hair salon leaves next month. Put the steps into order.",
      },
      feedback = {
        ja = "何を持っているかを知り、移してから、止めて受け取り、確かめます。",
        en = "Know what there is, move it, close and collect, then check.",
      },
      option {
        ja = "予約アプリや名簿など、持ち物を本人と書き出す",
        en = "List with her what she holds: booking app, customer list …",
      },
      option {
        ja = "私物のスマホにある客の写真を、店に移す",
        en = "Move customers' photos from her phone to the shop",
      },
      option {
        ja = "最後の出勤日に、予約アプリのIDを止める",
        en = "Close her booking account on the last working day",
      },
      option { ja = "鍵とタブレットを受け取る", en = "Take back keys and tablet" },
      option {
        ja = "残っていないことを確かめ、二人で署名する",
        en = "Check that nothing is left; both sign",
      },
    },

    multiple {
      id = "trade-secret",
      review = { "secret" },
      stem = {
        ja = "和菓子店が、配合表を営業秘密として守りたいと考えています。役立つものを、すべて選ん\z
              でください。",
        en = "A sweet shop wants its recipes protected as trade secrets. Choose all that help.",
      },
      wrong {
        ja = "おいしさの秘密として、店の動画で作り方を見せる",
        en = "Show how they are made in a video of the shop",
        feedback = {
          ja = "宣伝になりますが、皆が知ると秘密ではなくなります。",
          en = "Good advertising, but what all know is no secret.",
        },
      },
      right {
        ja = "「社外秘」と書き、鍵の棚に入れる",
        en = "Mark them secret and lock them away",
        feedback = {
          ja = "秘密として扱っている跡になります。",
          en = "It shows that they are treated as secret.",
        },
      },
      wrong {
        ja = "古くからの職人なので、書かずに信じて任せる",
        en = "Trust the old craftsmen and write nothing",
        feedback = {
          ja = "信頼は宝です。しかし、何が秘密かを後で示せません。",
          en = "Trust is precious, but later nothing shows what was secret.",
        },
      },
      right {
        ja = "働く人から、守秘の誓約をもらう",
        en = "Take a promise of secrecy from the staff",
        feedback = {
          ja = "何が秘密かを、働く人も知ることになります。",
          en = "So the staff know what is secret, too.",
        },
      },
      right {
        ja = "見てよい人を、名前で決めておく",
        en = "Say by name who may see them",
        feedback = {
          ja = "見る人が限られていることを示せます。",
          en = "It shows that few may see them.",
        },
      },
    },

    true_false {
      id = "exception-policy",
      review = { "last-day", "firm" },
      answer = false,
      stem = {
        ja = "長年信頼してきた人が辞めるときは、持ち物の一覧を作る手続きを省いたほうが、気持ちよ\z
              く送り出せる。",
        en = "When a trusted colleague of many years leaves, it is kinder to skip the list of \z
              what they hold.",
      },
      feedback = {
        ja = "疑うようで言い出しにくいものです。全員に同じ手続きなら、疑いにはならず、忘れ物も防\z
              げます。",
        en = "It feels like suspicion. When it is the same for everybody, it is none, and \z
              nothing is forgotten.",
      },
    },

    categorize {
      id = "spread",
      review = { "firm", "question", "secret" },
      stem = {
        ja = "A社の状態です。会社が確かめられるものと、確かめられないものに分けてください。",
        en = "At Firm A: sort what the firm can check from what it cannot.",
      },
      feedback = {
        ja = "会社の場所にあり、誰の物か書いてあれば、確かめられます。",
        en = "What lies in the firm's place, with a name on it, can be checked.",
      },
      category {
        id = "can",
        ja = "確かめられる",
        en = "It can",
        option { ja = "会社のフォルダーにある図面", en = "Plans in the firm's folder" },
        option { ja = "名前を書いて渡したタブレット", en = "A tablet handed out against a name" },
      },
      category {
        id = "cannot",
        ja = "確かめられない",
        en = "It cannot",
        option {
          ja = "個人の無料クラウドにある単価表",
          en = "A price list in a private free cloud",
          feedback = {
            ja = "本人が消したと言っても、見に行けません。",
            en = "Even if told it is deleted, you cannot look.",
          },
        },
        option {
          ja = "私物のスマホに残る現場の写真",
          en = "Photos left on private phones",
          feedback = {
            ja = "会社の物でないので、中を調べられません。",
            en = "It is not the firm's, so you may not search it.",
          },
        },
      },
    },

    number {
      id = "no-rule",
      review = { "not-alone" },
      from = 57,
      to = 58,
      least = 0,
      most = 100,
      unit = { ja = "％", en = "%" },
      stem = {
        ja = "2009年の調査では、66社のうち38社がルールにしていませんでした。していない会社は、約\z
              何％ですか。",
        en = "In 2009, 38 of 66 firms had no rules. About what percentage is that?",
      },
      feedback = {
        ja = "38を66で割ります。半分より多い数です。",
        en = "Divide 38 by 66: it is more than half.",
      },
    },
  },
}
