-- The review of a firm's rules that an adviser hands in after the visits: for each of the eleven
-- rules that the public guideline for small firms has a model of, what was decided.

local function rule(id, ja, en)
  return single { id = id, ordered = true,
    stem = {
      ja = "「" .. ja[1] .. "」の規程（" .. ja[2] .. "）は、どうしましたか。",
      en = "The rule on " .. en[1] .. " (" .. en[2] .. "): what was decided?",
    },
    option { id = "new", ja = "新しく作った（作る予定）", en = "Written anew, or will be" },
    option { id = "revised", ja = "今あるものを改めた（改める予定）", en = "Revised, or will be" },
    option { id = "kept", ja = "今あるもののままでよい", en = "Stays as it is" },
    option { id = "not-needed", ja = "当面は作らなくてよい", en = "Not needed for the time being" },
  }
end

survey {
  id = "rules-review", minutes = 10, again = true,
  title = { ja = "社内ルールの点検結果", en = "Review of a firm's rules" },
  introduction = {
    ja = "訪ねた会社のルールを点検した結果です。11の規程について、4つの判断から1つを選びます。\z
          全部を作る必要はありません。その会社に要るものから選んでください。",
    en = "What came of reviewing the rules of the firm that you visited: for each of eleven \z
          rules, one of four decisions. Not every firm needs them all; begin with those that this \z
          one needs.",
  },

  short { id = "firm", length = 60,
    stem = { ja = "会社の名前を記入してください。", en = "What is the firm called?" },
  },
  date { id = "reviewed", least = "2020-01-01", most = "2099-12-31",
    stem = { ja = "点検した日は、いつですか。", en = "When were the rules reviewed?" },
  },
  single { id = "policy", ordered = true,
    stem = {
      ja = "情報セキュリティ基本方針（会社の考えを示す1枚）は、どうしましたか。",
      en = "The policy, one page that says what the firm stands for: what was decided?",
    },
    option { id = "new", ja = "新しく作った（作る予定）", en = "Written anew, or will be" },
    option { id = "revised", ja = "今あるものを改めた（改める予定）", en = "Revised, or will be" },
    option { id = "kept", ja = "今あるもののままでよい", en = "Stays as it is" },
    option { id = "not-yet", ja = "まだなく、作る予定も決まっていない", en = "There is none yet, nor a plan" },
  },

  rule("organization", { "組織的対策", "体制、点検、情報の共有" },
    { "the organization", "duties, checks, sharing what is known" }),
  rule("people", { "人的対策", "役員と従業員の責任、教育" },
    { "people", "what managers and staff answer for, training" }),
  rule("assets", { "情報資産管理", "情報の管理、持ち出し、控え、廃棄" },
    { "information assets", "keeping, taking out, backups, disposal" }),
  rule("access", { "アクセス制御と認証", "誰が何を開けるか、本人の確かめ方" },
    { "access", "who may open what, and how people sign in" }),
  rule("premises", { "物理的対策", "部屋の区分けと、そこでの注意" },
    { "premises", "which areas there are, and what rules hold in them" }),
  rule("devices", { "IT機器利用", "機器とソフトの使い方" },
    { "devices", "how equipment and software are used" }),
  rule("infrastructure", { "IT基盤運用管理", "サーバーやネットワークの運用" },
    { "infrastructure", "how servers and networks are run" }),
  rule("development", { "システムの開発と保守", "自社で作り、直すシステム" },
    { "development", "systems that the firm makes and maintains" }),
  rule("outsourcing", { "委託管理", "委託先の選び方、契約、評価" },
    { "outsourcing", "choosing contractors, contracts, checks" }),
  rule("incidents", { "事故対応と事業の継続", "事故への対応、仕事を続ける備え" },
    { "incidents", "what to do, and how work goes on" }),
  rule("my-number", { "マイナンバーの取り扱い", "個人番号と特定個人情報" },
    { "My Number", "the numbers, and personal data filed with them" }),

  single { id = "cloud", ordered = true,
    stem = {
      ja = "使っているクラウドサービスの選び方と設定は、確かめましたか。",
      en = "Were the cloud services reviewed: how they are chosen and set up?",
    },
    option { id = "good", ja = "確かめ、問題はなかった", en = "Yes, and all is well" },
    option { id = "advised", ja = "確かめ、改めるよう助言した", en = "Yes, and changes were advised" },
    option { id = "not-yet", ja = "まだ確かめていない", en = "Not yet" },
    option { id = "none", ja = "クラウドを使っていない", en = "The firm uses none" },
  },
  text { id = "remarks", length = 600,
    stem = { ja = "判断の理由や、次に確かめたいことをお書きください。",
      en = "Why was it decided so, and what has to be looked at next?" },
  },
}
