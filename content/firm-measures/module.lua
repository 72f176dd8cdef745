-- Unit 2 of “The small firm's situation” (seed 000, line 180). Figures: 66 firms, IPA, October 2009 (seed 003);
-- chambers of commerce, March 2009 (seed 000, 897-955); IPA, fiscal 2018 (seed 002, 1377-1420); notices of 2021
-- (seed 001, 162); and, as of today, the 4,191 firms of IPA's survey of fiscal 2024.
module {
  id = "firm-measures",
  version = 1,
  minutes = 10,
  title = { ja = "中小企業の対策の実態", en = "What small firms really do" },
  summary = {
    ja = "調査の数字から、中小企業の守りがどこまで進み、どこで止まるかを知り、数字を正しく読んで\z
         自社に生かせるようになります。",
    en = "See from surveys how far small firms have come and where they stop, read the figures \z
         rightly, and use them in your own firm.",
  },

  page {
    id = "pass",
    title = { ja = "2009年：目標に届いたのは3社に1社", en = "2009: one firm in three made it" },
    figure {
      picture = "pass.svg",
      description = {
        ja = "横の棒が二本。70点以上は23社、70点未満は43社。",
        en = "Two bars: 23 firms with 70 points or more, 43 with less.",
      },
      labels = {
        { x = 0.1625, y = 0.2885, width = 0.2575, ja = "70点以上", en = "70 or more" },
        { x = 0.6284, y = 0.2885, width = 0.1175, ja = "23社", en = "23" },
        { x = 0.1625, y = 0.7115, width = 0.2575, ja = "70点未満", en = "Under 70" },
        { x = 0.8444, y = 0.7115, width = 0.1175, ja = "43社", en = "43" },
      },
    },
    paragraph {
      ja = "100点満点の自社診断に、66社が答えました。**目標の70点に届いたのは23社**です。",
      en = "66 firms did a self-check of 100 points. **23 reached the target of 70.**",
    },
    paragraph {
      ja = "人数、地域、業種では、はっきりした差が見えませんでした。差が見えたのは**ITの使い方**\z
           です。個人情報を多く持ち、ITをよく使う会社ほど、守りも進んでいました。",
      en = "Size, region and trade made no clear difference. **Use of IT** did: firms with much \z
           personal data and much IT were better protected.",
    },
    note {
      ja = "66社の聞き取りなので、日本全体の割合とは言えません。出典：IPA「中小企業における情報\z
           セキュリティ対策の実施状況等調査」（2009年10月）",
      en = "Interviews with 66 firms do not stand for all Japan. Source: IPA, survey of \z
           security measures in small firms (October 2009)",
    },
  },

  page {
    id = "missing",
    title = { ja = "遅れるのは、目に見えない所", en = "What nobody sees lags behind" },
    paragraph {
      ja = "同じ調査で、進んでいた所と遅れていた所です。",
      en = "What was done and what was not, in the same survey.",
    },
    grid {
      { { ja = "進んでいた", en = "Done" }, { ja = "遅れていた", en = "Behind" } },
      {
        { ja = "ウイルス対策", en = "Antivirus" },
        { ja = "対策を会社のルールにする", en = "Making measures a rule" },
      },
      {
        { ja = "サーバー室の鍵", en = "A lock on the server room" },
        { ja = "会社への出入りを見る", en = "Watching who comes in" },
      },
      {
        { ja = "無線LANの暗号化や制限", en = "Encrypted or limited Wi-Fi" },
        { ja = "取引先と秘密の約束を交わす", en = "Agreeing on secrecy with partners" },
      },
      {
        { ja = "配線につまずかない工夫", en = "Cables out of the way" },
        { ja = "事故のときの連絡先を決める", en = "Whom to call in an accident" },
      },
    },
    paragraph {
      ja = "左は、物を買ったり置いたりすれば終わります。右は、**人と決めて、書いて、続ける**こと\z
           です。",
      en = "The left is bought or put in place, the right **agreed, written and kept up**.",
    },
    note {
      ja = "出典：IPAの同じ調査（2009年10月）",
      en = "Source: the same survey by IPA (October 2009)",
    },
  },

  page {
    id = "written",
    title = {
      ja = "決まりを書いた会社は、半分に届かない",
      en = "Written rules: never half the firms",
    },
    figure {
      picture = "written.svg",
      description = {
        ja = "横の棒が三本。2009年42、2018年度30.9、2024年度39.2パーセント。",
        en = "Three bars: 2009, 42; fiscal 2018, 30.9; fiscal 2024, 39.2 percent.",
      },
      labels = {
        { x = 0.1437, y = 0.2073, width = 0.22, ja = "2009年", en = "2009" },
        { x = 0.7418, y = 0.2073, width = 0.1425, ja = "42%", en = "42%" },
        { x = 0.1437, y = 0.5, width = 0.22, ja = "2018年度", en = "FY2018" },
        { x = 0.6395, y = 0.5, width = 0.1425, ja = "30.9%", en = "30.9%" },
        { x = 0.1437, y = 0.7927, width = 0.22, ja = "2024年度", en = "FY2024" },
        { x = 0.716, y = 0.7927, width = 0.1425, ja = "39.2%", en = "39.2%" },
      },
    },
    paragraph {
      ja = "「決まりを書いてある」会社の割合です。三つは**相手も聞き方も違う**ので、増えた、減っ\z
           たとは言えません。",
      en = "Firms with written rules. The three surveys **asked other firms in other words**, \z
           so nothing can be said of rise or fall.",
    },
    grid {
      {
        { ja = "調査（IPA）", en = "Survey (IPA)" },
        { ja = "誰に", en = "Whom" },
        { ja = "何を", en = "What" },
      },
      {
        { ja = "2009年", en = "2009" },
        { ja = "面接した66社", en = "66, interviewed" },
        { ja = "「していない」38社を除く", en = "All but 38 with “no”" },
      },
      {
        { ja = "2018年度", en = "Fiscal 2018" },
        { ja = "対策を宣言した会社", en = "Firms with SECURITY ACTION" },
        { ja = "規程や手順書", en = "Rules, procedures" },
      },
      {
        { ja = "2024年度", en = "Fiscal 2024" },
        { ja = "全国の4,191社", en = "4,191, all Japan" },
        { ja = "ルール化して明示", en = "Rules shown to staff" },
      },
    },
    note {
      ja = "2018年度と2024年度の数には「一部だけ」や「十分でない」も入ります。",
      en = "The figures of fiscal 2018 and 2024 include “partly” or “not enough”.",
    },
  },

  page {
    id = "chambers",
    title = {
      ja = "2009年：商工会議所から見た会員の姿",
      en = "2009: members as chambers saw them",
    },
    figure {
      picture = "chambers.svg",
      description = {
        ja = "横の棒が四本。低いと見た割合は、経営者の意識60、知識62、従業員の意識55、知識55パー\z
             セント。",
        en = "Four bars, share seen as low: owners' awareness 60, knowledge 62, staff's \z
             awareness 55, knowledge 55 percent.",
      },
      labels = {
        { x = 0.2313, y = 0.1649, width = 0.395, ja = "経営者の意識", en = "Owners: awareness" },
        { x = 0.8395, y = 0.1649, width = 0.1175, ja = "60%", en = "60%" },
        { x = 0.2313, y = 0.3883, width = 0.395, ja = "経営者の知識", en = "Owners: knowledge" },
        { x = 0.8502, y = 0.3883, width = 0.1175, ja = "62%", en = "62%" },
        { x = 0.2313, y = 0.6117, width = 0.395, ja = "従業員の意識", en = "Staff: awareness" },
        { x = 0.8127, y = 0.6117, width = 0.1175, ja = "55%", en = "55%" },
        { x = 0.2313, y = 0.8351, width = 0.395, ja = "従業員の知識", en = "Staff: knowledge" },
        { x = 0.8127, y = 0.8351, width = 0.1175, ja = "55%", en = "55%" },
      },
    },
    paragraph {
      ja = "商工会議所が、会員企業の意識と知識を「低い企業もある」「どの企業も低い」と答えた割合\z
           です。**経営者のほうが、少し低く見られました**。",
      en = "Chambers of commerce that called members “low in part” or “all low”. **Owners \z
           came out a little lower.**",
    },
    paragraph {
      ja = "会社を調べた数ではなく、ふだんの付き合いからの**印象**です。",
      en = "It is an **impression** from daily contact, not a count of firms.",
    },
    note {
      ja = "項目ごとに124〜128件の答え。出典：日本ネットワークセキュリティ協会「中小企業向け情報\z
           セキュリティ指導者育成セミナー開催に関する実施報告書」（2009年3月）",
      en = "124 to 128 answers each. Source: Japan Network Security Association, report on \z
           seminars for advisers of small firms (March 2009)",
    },
  },

  page {
    id = "no-harm",
    title = {
      ja = "「大事に至らなかった」が、備えを遅らせる",
      en = "“No great harm” puts off measures",
    },
    figure {
      picture = "trouble.svg",
      description = {
        ja = "横の棒が二本。ウイルスなどを経験した会社48、ほかの会社18。",
        en = "Two bars: 48 firms had viruses or the like, 18 others.",
      },
      labels = {
        { x = 0.1625, y = 0.2885, width = 0.2575, ja = "経験がある", en = "Had some" },
        { x = 0.8429, y = 0.2885, width = 0.1175, ja = "48社", en = "48" },
        { x = 0.1625, y = 0.7115, width = 0.2575, ja = "ほかの会社", en = "Others" },
        { x = 0.5536, y = 0.7115, width = 0.1175, ja = "18社", en = "18" },
      },
    },
    paragraph {
      ja = "66社のうち48社は、ウイルスや外からの攻撃などを経験していました。会社が倒れるほどの事\z
           故はありませんでした。",
      en = "48 of 66 firms had met viruses, attacks and the like. None was in danger of closing.",
    },
    paragraph {
      ja = "だから危険を**小さく見て、備えが進まない**。報告書はそう読み取りました。",
      en = "So danger **looks small, and measures wait**: that is how the report read it.",
    },
    note {
      ja = "出典：IPAの同じ調査（2009年10月）",
      en = "Source: the same survey by IPA (October 2009)",
    },
  },

  page {
    id = "small-accident",
    title = { ja = "小さな事故を、練習にする", en = "A small accident as a rehearsal" },
    paragraph {
      ja = "損がなかった事故のあとに聞くのは、「**運が悪ければ、どうなっていたか**」です。",
      en = "After an accident without loss, ask: “**What if we had been unlucky?**”",
    },
    single {
      id = "check-no-harm",
      stem = {
        ja = "盗難にあったパソコンに、大事な情報はありませんでした。会議で何を話しますか。",
        en = "A laptop was stolen; nothing important was on it. What is said at the meeting?",
      },
      wrong {
        ja = "運がよかった、と話して終える",
        en = "“We were lucky”, and on to the next point",
        feedback = {
          ja = "ほっとします。次の一台に、名簿が入っているかもしれません。",
          en = "A relief. The next one may hold a list of customers.",
        },
      },
      wrong {
        ja = "持ち出した人を、きつく注意する",
        en = "A stern warning to the person who took it out",
        feedback = {
          ja = "けじめに見えます。次の人は、なくしても言い出せません。",
          en = "It looks like discipline. The next one will keep silent.",
        },
      },
      right {
        ja = "名簿入りの一台なら、と考えて直す",
        en = "“What if the list had been on it?”, and mend that",
        feedback = {
          ja = "小さな事故は、安く手に入る練習です。",
          en = "A small accident is a cheap rehearsal.",
        },
      },
    },
  },

  page {
    id = "worries",
    title = { ja = "お金の悩みは横ばい、人手の悩みは増える", en = "Money stays, hands run short" },
    figure {
      picture = "worries.svg",
      description = {
        ja = "会社の大きさごとに二本の棒。予算はどれも3割前後、人手は大きい会社ほど長い。",
        en = "Two bars for each size. Budget is about thirty percent everywhere; hands grow \z
             with size.",
      },
      labels = {
        { x = 0.2863, y = 0.0735, width = 0.2875, ja = "予算 %", en = "Budget %" },
        { x = 0.7488, y = 0.0735, width = 0.2875, ja = "人手 %", en = "Hands %" },
        { x = 0.1475, y = 0.233, width = 0.2325, ja = "1〜5人", en = "1–5" },
        { x = 0.6745, y = 0.1882, width = 0.1425, ja = "32.1", en = "32.1" },
        { x = 0.689, y = 0.2778, width = 0.1425, ja = "33.6", en = "33.6" },
        { x = 0.1475, y = 0.4409, width = 0.2325, ja = "6〜20人", en = "6–20" },
        { x = 0.6485, y = 0.3961, width = 0.1425, ja = "29.4", en = "29.4" },
        { x = 0.7642, y = 0.4857, width = 0.1425, ja = "41.4", en = "41.4" },
        { x = 0.1475, y = 0.6487, width = 0.2325, ja = "21〜50人", en = "21–50" },
        { x = 0.6485, y = 0.6039, width = 0.1425, ja = "29.4", en = "29.4" },
        { x = 0.8144, y = 0.6935, width = 0.1425, ja = "46.6", en = "46.6" },
        { x = 0.1475, y = 0.8566, width = 0.2325, ja = "51〜100人", en = "51–100" },
        { x = 0.69, y = 0.8118, width = 0.1425, ja = "33.7", en = "33.7" },
        { x = 0.8414, y = 0.9014, width = 0.1425, ja = "49.4", en = "49.4" },
      },
    },
    paragraph {
      ja = "対策を進めるうえで「予算の確保が難しい」「人手が足りない」と答えた割合です（複数回\z
           答）。**予算は、どの大きさでも3割前後**でした。",
      en = "Firms that called budget or hands a difficulty (several answers). **Budget: about \z
           30% at every size.**",
    },
    paragraph {
      ja = "人手は大きい会社ほど増え、5割近くになります。**大きくなれば楽になる、とは言えませ\z
           ん。**",
      en = "Hands run shorter in larger firms, to nearly half. **Growing does not make it \z
           easier.**",
    },
    note {
      ja = "出典：IPA「2018年度SECURITY ACTION宣言事業者における情報セキュリティ対策の実態調査」",
      en = "Source: IPA, survey of firms with SECURITY ACTION, fiscal 2018",
    },
  },

  page {
    id = "notices",
    title = { ja = "届け出の数は、起きた数ではない", en = "Reports are not all that happens" },
    figure {
      picture = "notices.svg",
      description = {
        ja = "横の棒が三本。2020年187件、2021年243件、そのうち被害あり197件。",
        en = "Three bars: 187 in 2020, 243 in 2021, of these 197 with harm.",
      },
      labels = {
        { x = 0.1938, y = 0.2073, width = 0.32, ja = "2020年の届け出", en = "Reports 2020" },
        { x = 0.7966, y = 0.2073, width = 0.13, ja = "187件", en = "187" },
        { x = 0.1938, y = 0.5, width = 0.32, ja = "2021年の届け出", en = "Reports 2021" },
        { x = 0.9007, y = 0.5, width = 0.13, ja = "243件", en = "243" },
        { x = 0.1938, y = 0.7927, width = 0.32, ja = "うち被害あり", en = "With real harm" },
        { x = 0.8152, y = 0.7927, width = 0.13, ja = "197件", en = "197" },
      },
    },
    paragraph {
      ja = "不正アクセス（他人のIDなどで入り込むこと）の、IPAへの届け出の数です。**自分から届け\z
           た分だけ**なので、起きた数はもっと多いはずです。",
      en = "Break-ins (with somebody else's ID, for instance) reported to IPA. **Only what \z
           people chose to report** is counted, so more must have happened.",
    },
    paragraph {
      ja = "前の年より56件増えました。攻撃が増えたのか、届ける人が増えたのかは、この数だけでは分\z
           かりません。",
      en = "There were 56 more than the year before: more attacks, or more people who report? \z
           The figure alone does not tell.",
    },
    note {
      ja = "出典：IPA「コンピュータウイルス・不正アクセスの届出状況（2021年）」",
      en = "Source: IPA, reports of viruses and break-ins, 2021",
    },
  },

  page {
    id = "read",
    title = { ja = "数字に振り回されない、三つの問い", en = "Three questions to ask of a figure" },
    list {
      {
        ja = "**いつの数字か。**10年前の割合は、今の姿ではありません",
        en = "**When?** A share of ten years ago is not today's",
      },
      {
        ja = "**誰が答えたか。**対策を宣言した会社か、ふつうの会社か、周りの人か",
        en = "**Who answered?** Firms that had declared measures, ordinary ones, or onlookers",
      },
      {
        ja = "**何を数えたか。**「一部だけ」も入るか。届け出た分だけか",
        en = "**What was counted?** Does “partly” count? Only what was reported?",
      },
    },
    example {
      ja = "「7割の会社が更新している」と聞いた印刷所（9人）が、自社の11台を数えました。最新は5\z
           台でした。",
      en = "Hearing that 70% of firms keep updated, a printer's with nine people counted its 11 \z
           machines. Five were up to date.",
    },
    paragraph {
      ja = "一番役に立つ数字は、**自社で数えた数字**です。",
      en = "The most useful figure is **the one you counted yourself**.",
    },
    ask {
      ja = "今日、自社で一つ数えるなら、何を数えますか。",
      en = "What will you count in your firm today?",
    },
  },

  test {
    title = { ja = "確認テスト", en = "Test" },
    introduction = {
      ja = "全問正解で修了です。間違えたところは、ページに戻って確かめられます。",
      en = "You complete it with every answer right. Go back to the pages for what you missed.",
    },
    minutes = 10,

    true_false {
      id = "size-or-it",
      review = { "pass" },
      stem = {
        ja = "2009年の66社では、守りの進み方は、人数よりもITの使い方と結びついていた。",
        en = "Among the 66 firms of 2009, protection went with the use of IT rather than with \z
             the number of people.",
      },
      answer = true,
      feedback = {
        ja = "人数が多ければ進む、と思いがちです。差が見えたのは、ITをよく使う会社でした。",
        en = "One expects size to matter. The difference lay with firms that used much IT.",
      },
    },

    categorize {
      id = "bought-or-agreed",
      review = { "missing" },
      stem = {
        ja = "2009年の調査で、進んでいた所と遅れていた所に分けてください。",
        en = "Sort what was done from what lagged in the survey of 2009.",
      },
      feedback = {
        ja = "買ったり置いたりすれば終わるか、人と決めて続けるかで考えます。",
        en = "Is it bought and done, or agreed with people and kept up?",
      },
      category {
        id = "ahead",
        ja = "進んでいた",
        en = "Done",
        option { ja = "ウイルス対策ソフトを入れる", en = "Installing antivirus" },
        option { ja = "サーバーの部屋に鍵をかける", en = "Locking the server room" },
      },
      category {
        id = "behind",
        ja = "遅れていた",
        en = "Behind",
        option { ja = "守ることを会社のルールにする", en = "Making measures a company rule" },
        option { ja = "取引先と秘密の約束を交わす", en = "Agreeing on secrecy with partners" },
        option { ja = "事故のときの連絡先を決める", en = "Settling whom to call in an accident" },
      },
    },

    true_false {
      id = "fell",
      review = { "written" },
      stem = {
        ja = "2009年の42%と2018年度の30.9%を比べると、決まりを書く会社は減ったと言える。",
        en = "42% in 2009 and 30.9% in fiscal 2018 show that fewer firms write rules.",
      },
      answer = false,
      feedback = {
        ja = "並べると減ったように見えます。答えた会社も聞き方も違うので、比べられません。",
        en = "Side by side it looks like a fall. Other firms were asked in other words: they \z
             cannot be compared.",
      },
    },

    single {
      id = "near-miss",
      review = { "no-harm", "small-accident" },
      stem = {
        ja = "にせ請求書で1万円を振り込みましたが、銀行が止めてくれました。社長として、どうしま\z
             すか。",
        en = "A fake invoice for 10,000 yen was paid, but the bank stopped it. What do you do \z
             as the owner?",
      },
      wrong {
        ja = "経理に、次は気をつけるよう伝える",
        en = "Tell accounting to be careful next time",
        feedback = {
          ja = "金額で重さを測りたくなります。次の請求書の金額は選べません。",
          en = "One measures by the sum. You do not choose the sum of the next one.",
        },
      },
      right {
        ja = "もし大金だったらと考え、手順を直す",
        en = "Imagine a large sum, and mend the rule",
        feedback = {
          ja = "損がない今なら、落ち着いて直せます。",
          en = "With nothing lost, there is calm to mend it.",
        },
      },
      wrong {
        ja = "銀行が気づくと分かり、様子を見る",
        en = "The bank noticed, so wait and see",
        feedback = {
          ja = "守られた経験は心強いものです。今回は運がよかっただけかもしれません。",
          en = "It is good to have been protected. It may have been luck.",
        },
      },
      wrong {
        ja = "似た事故がよそで出てから、話し合う",
        en = "Discuss it when others have been hit too",
        feedback = {
          ja = "よその例があると話しやすく感じます。順番を待つ間に、自社の番が来ます。",
          en = "Others' cases are easier to talk about. Your turn may come first.",
        },
      },
    },

    gaps {
      id = "size-worry",
      review = { "worries" },
      stem = { ja = "文を完成させてください。", en = "Complete the sentence." },
      sentence = {
        ja = "2018年度の調査では、会社が大きくなると、予算の悩みは{money}、人手の悩みは{hands}。",
        en = "In the survey of fiscal 2018, as firms get larger, the worry about money {money} \z
             and the worry about hands {hands}.",
      },
      gap {
        id = "money",
        wrong {
          ja = "半分に減り",
          en = "almost halves",
          feedback = {
            ja = "大きい会社は余裕があると思いがちです。割合はほぼ同じでした。",
            en = "Larger firms seem well off. The share was about the same.",
          },
        },
        right { ja = "変わらず", en = "stays level" },
        wrong {
          ja = "倍に増え",
          en = "at least doubles",
          feedback = {
            ja = "大きいほど高くつくと思えます。割合は3割前後のままでした。",
            en = "Costs grow, one thinks. The share stayed at about 30%.",
          },
        },
      },
      gap {
        id = "hands",
        wrong {
          ja = "消えます",
          en = "goes",
          feedback = {
            ja = "人が多ければ足りそうです。守る機械と仕事も増えます。",
            en = "More people, more hands? There is more to protect as well.",
          },
        },
        wrong {
          ja = "減ります",
          en = "becomes small",
          feedback = {
            ja = "人が多ければ楽に思えます。答えは逆でした。",
            en = "More people should help. The answers say otherwise.",
          },
        },
        right { ja = "増えます", en = "gets worse" },
      },
    },

    number {
      id = "harm-share",
      review = { "notices" },
      stem = {
        ja = "2021年に届いた243件のうち、197件に被害がありました。被害があった割合は、何%です\z
             か。小数点以下は四捨五入してください。",
        en = "Of 243 reports in 2021, 197 told of harm. What percentage is that, to the nearest \z
             whole number?",
      },
      from = 81,
      to = 81.1,
      least = 0,
      most = 100,
      decimals = 1,
      unit = { ja = "%", en = "%" },
      hints = {
        {
          ja = "243件のうちの197件です。8割より少し多くなります。",
          en = "197 of 243: a little more than 80%.",
        },
      },
      feedback = {
        ja = "197を243で割り、100を掛けます。187件は前の年の数です。",
        en = "Divide 197 by 243 and multiply by 100. 187 is the year before.",
      },
    },

    match {
      id = "ask-figure",
      review = { "chambers", "read" },
      stem = {
        ja = "次の数字を聞いたら、何に気をつけますか。",
        en = "What do you bear in mind when you hear these?",
      },
      also = {
        { ja = "人数で割れば、自社の数になる", en = "Divide by your staff to get your own figure" },
      },
      pair {
        ja = "対策を宣言した会社への調査",
        en = "A survey of firms that declared measures",
        with = {
          ja = "ふつうの会社より、進んで見えやすい",
          en = "It may look better than ordinary firms",
        },
        feedback = {
          ja = "手を挙げた会社は、もともと熱心です。",
          en = "Those who raise their hands are keen already.",
        },
      },
      pair {
        ja = "商工会議所の人が見た会員の意識",
        en = "Members' awareness as chambers saw it",
        with = {
          ja = "印象で、会社を調べた数ではない",
          en = "An impression, not a count of firms",
        },
        feedback = {
          ja = "答えたのは、会社ではなく周りの人です。",
          en = "It was onlookers who answered.",
        },
      },
      pair {
        ja = "「一部実施」を足した割合",
        en = "A share that includes “partly”",
        with = { ja = "全部できた会社は、もっと少ない", en = "Fewer have done it all" },
        feedback = {
          ja = "「一部」の会社も、できた側に入っています。",
          en = "“Partly” counts as done here.",
        },
      },
      pair {
        ja = "IPAに届いた事故の件数",
        en = "Accidents reported to IPA",
        with = { ja = "起きた数は、もっと多い", en = "More of them happened" },
        feedback = {
          ja = "届け出ない会社は、数に入りません。",
          en = "Those who do not report are not counted.",
        },
      },
    },
  },
}
