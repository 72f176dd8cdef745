-- Hazard prediction after the drills of seed 003 (lines 565-600, 2.4): pupils' names on social
-- media.

module {
  id = "hazard-school",
  version = 1,
  minutes = 6,
  title = { ja = "危険予知：合格おめでとう", en = "Hazard drill: a happy post" },
  summary = {
    ja = "合格を祝う一枚の投稿から、知られたくない人に届くまでをたどり、載せる前の確かめ方と、消\z
          した後にすることを身につけます。",
    en = "From one happy post to somebody who should not have seen it: learn what to check \z
          before posting, and what to do after taking it down.",
  },
  trade = { ja = "学習塾", en = "Cram school" },
  people = 20,

  scenario {
    id = "happy-post",
    title = { ja = "合格の一枚", en = "A happy picture" },

    scene {
      id = "room",
      title = { ja = "3月、合格発表の夕方", en = "March, the evening of the results" },
      paragraph {
        ja = "20人で営む学習塾。受験した12人全員が合格しました。あなたは広報の係です。",
        en = "A cram school with 20 staff. All 12 candidates passed. You look after the school's \z
              social media.",
      },
      hotspot {
        id = "see-danger",
        picture = "room.svg",
        stem = {
          ja = "写真に写ると、その子が誰で、いつどこにいるかが分かる物を、すべて選んでください。",
          en = "What in the picture would tell who a child is, and where and when? Choose all.",
        },
        description = {
          ja = "教室。左に名前と点数の並ぶ板、中央に電車の見える窓、右に時計と、制服に名札を付け\z
                た二人、左下に花。",
          en = "A classroom: a board with names and marks, a window with a train, a clock, two \z
                pupils in uniform with badges, flowers.",
        },
        right {
          x = 0.055,
          y = 0.13,
          width = 0.33,
          height = 0.365,
          ja = "名前と点数の板",
          en = "The board with names and marks",
          feedback = {
            ja = "後ろに写るだけで、読めます。",
            en = "In the background it can still be read.",
          },
        },
        right {
          x = 0.418,
          y = 0.13,
          width = 0.23,
          height = 0.365,
          ja = "電車の見える窓",
          en = "The window with the train",
          feedback = {
            ja = "どの駅の、どの建物かが分かります。",
            en = "It tells which station, which building.",
          },
        },
        right {
          x = 0.65,
          y = 0.465,
          width = 0.27,
          height = 0.35,
          ja = "制服と名札",
          en = "Uniforms and badges",
          feedback = {
            ja = "学校と名字が、一枚でそろいます。",
            en = "School and surname in one picture.",
          },
        },
        wrong {
          x = 0.133,
          y = 0.5,
          width = 0.123,
          height = 0.32,
          ja = "花",
          en = "The flowers",
          feedback = { ja = "どこの教室にもある物です。", en = "They stand in any classroom." },
        },
        right {
          x = 0.73,
          y = 0.11,
          width = 0.14,
          height = 0.24,
          ja = "時計",
          en = "The clock",
          feedback = {
            ja = "何時にここにいるかが分かります。",
            en = "It tells at what time they are here.",
          },
        },
      },
    },

    scene {
      id = "evening",
      title = { ja = "「今夜中に載せよう」", en = "“Post it tonight”" },
      paragraph {
        ja = "塾長が言います。「発表の夜が、いちばん見られる。」子どもたちも笑顔で「いいよ」と言\z
              いました。12人の名前と学校、みんなの写真があります。",
        en = "The head says, “Tonight everyone looks.” The children smile and say yes. You have \z
              12 names with their schools, and a picture of all.",
      },
      note {
        ja = "未成年の写真や名前を載せるときは、**本人だけでなく、保護者の承諾**をもらいます。",
        en = "For names and pictures of minors get **the parents' consent**, not the child's \z
              alone.",
      },
    },

    scene {
      id = "post",
      title = { ja = "20時、いちばん見られる夜", en = "8 p.m., everyone looks" },
      paragraph {
        ja = "承諾の紙は、入塾のときの古い物だけです。",
        en = "There is only the old form from enrolment.",
      },
      single {
        id = "how-post",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "all",
          leads = "posted",
          ja = "本人がよいと言うので、写真と名前を載せる",
          en = "They said yes: picture and names",
          feedback = {
            ja = "喜びを一緒に広げたい夜です。よくない事情は、子どもの口からは言えません。",
            en = "A night to share joy. But a child does not tell what is difficult.",
          },
        },
        option {
          id = "wait",
          leads = "asked",
          ja = "今夜は人数だけ載せ、写真は保護者に聞く",
          en = "Tonight the number alone; ask parents first",
          feedback = {
            ja = "見られる夜を一つ逃しました。その代わり、誰も困りません。",
            en = "One good night is lost. Nobody is harmed.",
          },
        },
        option {
          id = "names",
          leads = "posted",
          ja = "名前は消し、写真だけを載せる",
          en = "No names, the picture alone",
          feedback = {
            ja = "気を配った一手です。制服と名札と板が、名前の代わりをしました。",
            en = "A careful thought. Uniform, badges and board told the names.",
          },
        },
      },
    },

    scene {
      id = "posted",
      title = { ja = "一晩で、知らない町まで", en = "In one night, to towns you do not know" },
      figure {
        picture = "spread.svg",
        description = {
          ja = "スマホの写真から矢印が三台へ広がり、灰色の人と家、疑問の印へ届く。",
          en = "From the picture in a phone arrows spread to three more, and on to a grey \z
                person, a house and a question mark.",
        },
        labels = { { x = 0.15, y = 0.835, width = 0.24, ja = "塾の投稿", en = "The post" } },
      },
      paragraph {
        ja = "「いいね」が300。友だちがコメントで名前を呼びます。翌朝、一人の母親から電話。「**\z
              前の夫に、住む町を知られたくないのです**。制服で、分かってしまいます。」",
        en = "300 likes; friends write the names below. Next morning a mother calls. “**My \z
              former husband must not know where we live.** The uniform tells him.”",
      },
    },

    scene {
      id = "mother",
      title = { ja = "朝9時、電話を持ったまま", en = "9 a.m., still on the phone" },
      paragraph {
        ja = "投稿は、14時間前から出ています。",
        en = "The post has been up for 14 hours.",
      },
      single {
        id = "take-down",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "blur",
          leads = "found",
          ja = "その子の顔だけぼかし、載せ直す",
          en = "Blur her face and post it again",
          feedback = {
            ja = "ほかの11人の喜びを残したい考えです。前の写真は、写しの中に残っています。",
            en = "You want to keep it for the others. But the old picture lives on in copies.",
          },
        },
        option {
          id = "delete",
          leads = "found",
          ja = "すぐに消して、おわびの電話を丁寧に終える",
          en = "Delete it at once, apologize and end the call well",
          feedback = {
            ja = "早く消したのは正しい一手です。写しとコメントは、ほかの場所に残りました。",
            en = "Deleting was right. Copies and comments stayed elsewhere.",
          },
        },
        option {
          id = "follow",
          leads = "causes",
          ja = "消して写しを探し、塾長と会いに行く",
          en = "Delete, look for copies, and go to see her",
          feedback = {
            ja = "半日かかります。母親が次に何をすべきかも、一緒に考えられました。",
            en = "It takes half a day. And you can think with her about what comes next.",
          },
        },
      },
    },

    scene {
      id = "found",
      title = { ja = "三日後、見知らぬ人の声", en = "Three days later, a voice" },
      ending = "bad",
      paragraph {
        ja = "「姪がそちらに通っていると聞きましてね。」写しを見た人からの電話でした。新人が時間\z
              割を答えてしまい、母子は、引っ越すことになりました。",
        en = "“My niece goes to your school, I hear.” He had seen a copy. A new teacher told \z
              him the timetable. Mother and child had to move.",
      },
      paragraph {
        ja = "消すことは、**始まりであって、終わりではありません**でした。",
        en = "Deleting was **the beginning, not the end**.",
      },
    },

    scene {
      id = "causes",
      title = { ja = "何がこれを招いたか", en = "What led to this?" },
      paragraph {
        ja = "写しは4か所。消してもらい、塾の全員に「問い合わせには答えない」と伝えました。母親\z
              は警察の相談窓口へ。",
        en = "Four copies were taken down. All staff know: answer no questions about her. The \z
              mother went to the police for advice.",
      },
      multiple {
        id = "what-led",
        stem = { ja = "原因を、すべて選んでください。", en = "Choose every cause." },
        right {
          ja = "承諾を、本人の「いいよ」だけで考えた",
          en = "The child's “yes” was taken as consent",
          feedback = {
            ja = "事情を知るのは、保護者です。",
            en = "The parents know what is difficult.",
          },
        },
        wrong {
          ja = "合格を祝った",
          en = "You celebrated",
          feedback = {
            ja = "祝うのは、よい塾のしるしです。",
            en = "It is what good schools do.",
          },
        },
        right {
          ja = "写り込みを見る人がいなかった",
          en = "Nobody looked at the background",
          feedback = {
            ja = "撮った人は、笑顔だけを見ています。",
            en = "The one who takes a picture sees the smiles.",
          },
        },
        right {
          ja = "載せた後に困る人の窓口がなかった",
          en = "There was nowhere to turn to afterwards",
          feedback = {
            ja = "母親は、14時間たって電話番号を見つけました。",
            en = "It took her 14 hours to find a number.",
          },
        },
        wrong {
          ja = "母親が事情を言わなかった",
          en = "The mother had not told you",
          feedback = {
            ja = "言わなくてよい形が、守る形です。",
            en = "It has to be safe without her telling.",
          },
        },
      },
    },

    scene {
      id = "measures",
      title = { ja = "対策を、原因に合わせる", en = "A measure for each cause" },
      leads = "quiet",
      paragraph {
        ja = "次の合格発表までに、20人で決めます。",
        en = "The 20 of you settle it before the next results.",
      },
      match {
        id = "fit",
        stem = {
          ja = "原因に合う対策を選んでください。",
          en = "Match each cause with its measure.",
        },
        also = { { ja = "SNSをやめる", en = "Leave social media" } },
        feedback = {
          ja = "喜びを減らさずに、分かる物だけを減らします。",
          en = "No less joy; only less that tells who it is.",
        },
        pair {
          ja = "「いいよ」だけ",
          en = "Just a “yes”",
          with = {
            ja = "投稿ごとに、保護者へ紙かフォームで聞く",
            en = "Ask the parents for each post",
          },
        },
        pair {
          ja = "写り込み",
          en = "The background",
          with = {
            ja = "二人で拡大して見て、後ろ姿や手元で撮る",
            en = "Two people zoom in; backs and hands",
          },
        },
        pair {
          ja = "窓口がない",
          en = "Nowhere to turn to",
          with = {
            ja = "投稿に「お困りの方は」と電話番号を添える",
            en = "A number in each post for those who mind",
          },
        },
      },
    },

    scene {
      id = "quiet",
      title = { ja = "静かになった一週間", en = "A quiet week" },
      ending = "mixed",
      paragraph {
        ja = "写しは消え、知らない人からの電話には誰も答えませんでした。塾長は、全部の保護者に手\z
              紙を書きました。",
        en = "The copies are gone; when a stranger called, nobody answered his questions. The \z
              head wrote to all parents.",
      },
      paragraph {
        ja = "母親は言いました。「来てくれたので、**通い続けられます**。」",
        en = "“You came to see us,” she said. “**She can stay.**”",
      },
    },

    scene {
      id = "asked",
      title = { ja = "12通の返事", en = "Twelve answers" },
      figure {
        picture = "good.svg",
        description = {
          ja = "後ろ姿の二人の写真に良い印。右に、印のついた承諾の紙と、親子。",
          en = "A picture of two pupils from behind, with a tick; a signed form; a parent and \z
                child.",
        },
        labels = {
          { x = 0.26, y = 0.155, width = 0.34, ja = "後ろ姿", en = "From behind" },
          { x = 0.845, y = 0.76, width = 0.26, ja = "保護者", en = "Parents" },
        },
      },
      paragraph {
        ja = "翌日の夕方、9通は「どうぞ」、2通は「名前なしで」、1通は「載せないでください」。理\z
              由は書かれていません。聞きもしません。",
        en = "By the next evening nine say yes, two “no name”, one “please do not”. No reason \z
              is given, and you do not ask.",
      },
    },

    scene {
      id = "twelve",
      title = { ja = "9人と、2人と、1人", en = "Nine, two and one" },
      paragraph {
        ja = "集合写真には、12人全員が写っています。",
        en = "The group picture shows all 12.",
      },
      single {
        id = "which-picture",
        stem = { ja = "どうしますか。", en = "What do you do?" },
        option {
          id = "blur-three",
          leads = "tagged",
          ja = "3人の顔をぼかして、集合写真を載せる",
          en = "Blur the three faces and post the group picture",
          feedback = {
            ja = "皆の一枚を生かす工夫です。ぼけた3人は、かえって目を引きました。",
            en = "You keep the picture of all. But three blurs catch the eye.",
          },
        },
        option {
          id = "hands",
          leads = "liked",
          ja = "手元だけを撮り直し、もう一度聞いて載せる",
          en = "Take a new one of hands alone, and ask again",
          feedback = {
            ja = "撮り直して聞き直す手間で、12人とも写れました。",
            en = "One more picture and one more letter, and all 12 could be in it.",
          },
        },
      },
    },

    scene {
      id = "tagged",
      title = { ja = "「ぼかしの子って、あの子？」", en = "“Who is the blurred one?”" },
      ending = "mixed",
      paragraph {
        ja = "コメントで、友だちが名前を当て始めました。あなたは1時間で消し、載せないでと書いた\z
              家に電話しました。",
        en = "Friends began to guess the names. Within an hour you took it down and called the \z
              family.",
      },
      paragraph {
        ja = "**隠すと、探されます**。初めから写さないほうが、守れます。",
        en = "**What is hidden is looked for.** Better not to have it in the picture.",
      },
    },

    scene {
      id = "liked",
      title = { ja = "12の手と、桜", en = "Twelve hands and cherry blossom" },
      ending = "good",
      paragraph {
        ja = "断った家も「手だけなら」と答えました。桜を持つ手の写真には、いちばん多く「いいね」\z
              がつきました。「お困りの方は」の番号には、一本も電話がありません。",
        en = "“Hands alone are fine,” wrote even the family that had said no. The picture had the \z
              most likes of the year. Nobody called the number below it.",
      },
      true_false {
        id = "child-yes",
        answer = false,
        stem = {
          ja = "本人が喜んで「載せて」と言うなら、保護者に聞かなくてよい。",
          en = "When the child is glad to be shown, parents need not be asked.",
        },
        feedback = {
          ja = "家の事情は、子どもが知らないことも、言えないこともあります。",
          en = "A child may not know what is difficult at home, or be unable to say.",
        },
      },
    },

    debrief {
      paragraph {
        ja = "一枚の写真は、**名前がなくても、場所と時間を話します**。載せる前に二人で見て、保護\z
              者に聞く。",
        en = "A picture **tells place and time even without a name**. Two people look, and the \z
              parents are asked.",
      },
      list {
        { ja = "制服、名札、窓、板を見る", en = "Look at uniforms, badges, windows, boards" },
        { ja = "隠すより、写さない", en = "Rather not in it than hidden" },
        { ja = "断る理由を聞かない", en = "Do not ask for reasons" },
        {
          ja = "消した後も、写しと問い合わせを見る",
          en = "After deleting, mind copies and callers",
        },
      },
      note {
        ja = "今日の一言「後ろよし、名札よし、承諾よし。」",
        en = "Today's call: “Background, good! Badges, good! Consent, good!”",
      },
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },

    multiple {
      id = "swim-photo",
      review = { "room", "measures", "twelve" },
      stem = {
        ja = "スイミング教室が、大会の写真を載せます。載せる前にすることを、すべて選んでください\z
              。",
        en = "A swimming school posts pictures of a contest. Choose all that is done before.",
      },
      feedback = {
        ja = "保護者に聞き、写り込みを二人で見て、困った人の窓口を添えます。",
        en = "Ask parents, look in pairs, add a number.",
      },
      wrong {
        ja = "断った家に、理由を書いてもらう",
        en = "Have those who refuse write down why",
        feedback = {
          ja = "次に生かしたい気持ちです。言えない事情の人が、いちばん困ります。",
          en = "You want to learn from it. But some cannot say why.",
        },
      },
      right {
        ja = "写る子の保護者に、投稿ごとに聞く",
        en = "Ask the parents of those shown, for each post",
      },
      right {
        ja = "背景と名札を、二人で拡大して見る",
        en = "Zoom in on background and badges, in pairs",
      },
      wrong {
        ja = "子どもたちに、多数決で決めてもらう",
        en = "Let the children vote",
        feedback = {
          ja = "皆の気持ちを大事にしています。困る一人は、多数決で守れません。",
          en = "You value what they want. But a vote does not protect the one.",
        },
      },
    },

    single {
      id = "after-delete",
      review = { "mother", "found", "causes" },
      stem = {
        ja = "困る人がいると分かり、投稿を消しました。次にすることは、どれですか。",
        en = "Somebody is harmed and the post is deleted. What next?",
      },
      wrong {
        ja = "ほかの人に気づかれないよう、何もせずそっとしておく",
        en = "Keep quiet so that nobody notices",
        feedback = {
          ja = "騒ぎにしない気づかいです。写しは、そのまま残ります。",
          en = "It spares a stir. The copies remain.",
        },
      },
      wrong {
        ja = "消したことを、おわびとともに投稿する",
        en = "Post that it was deleted, with an apology",
        feedback = {
          ja = "誠意を見せたくなります。探す人に、手がかりを増やします。",
          en = "It shows good will, and gives a hint to who is looking.",
        },
      },
      right {
        ja = "写しを探して消してもらい、問い合わせに備える",
        en = "Find copies, and be ready for callers",
        feedback = { ja = "次に起きることに備えられます。", en = "It prepares for what comes." },
      },
    },

    order {
      id = "before-post",
      review = { "post", "asked", "liked" },
      stem = {
        ja = "教室の写真を載せるまでを、する順に並べてください。",
        en = "Put the steps until a picture is posted into order.",
      },
      feedback = {
        ja = "聞いてから撮り、二人で見てから載せ、載せた後の窓口を見ます。",
        en = "Ask, take it, look in pairs, post, and mind the number.",
      },
      option {
        ja = "保護者に、載せる内容を見せて聞く",
        en = "Show the parents what is planned, and ask",
      },
      option {
        ja = "分かる物が入らない向きで撮る",
        en = "Take it so that nothing tells who it is",
      },
      option { ja = "二人で拡大して確かめる", en = "Zoom in, two of you" },
      option { ja = "窓口の番号を添えて載せる", en = "Post it with a number" },
      option { ja = "困った連絡がないか、当番が見る", en = "Somebody watches for complaints" },
    },

    true_false {
      id = "blurred",
      review = { "twelve", "tagged" },
      answer = false,
      stem = {
        ja = "載せないでほしい子の顔をぼかせば、集合写真は載せてよい。",
        en = "With the face blurred, a group picture may show a child whose parents said no.",
      },
      feedback = {
        ja = "制服や並び、友だちの言葉で分かります。写さない写真を選びます。",
        en = "Clothes, place and friends' words give it away. Choose a picture without the child.",
      },
    },
  },
}
