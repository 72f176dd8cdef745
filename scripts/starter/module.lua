-- Change the words, then ask `manten check` what is wrong. content/README.md explains every word.

module {
  id = "starter",
  version = 1,
  title = { ja = "新しい教材", en = "A new module" },
  summary = { ja = "学んだ人ができるようになることを書きます。", en = "Say what one will be able to do." },
  minutes = 10,

  page {
    id = "first",
    title = { ja = "最初のページ", en = "The first page" },
    paragraph {
      ja = "一つのページには、一つのことだけを書きます。**大事な言葉**は太くできます。",
      en = "A page has one idea. What **matters** can be bold.",
    },
    figure {
      picture = "locked.svg",
      description = { ja = "鍵のかかった引き出しの絵。", en = "A drawer with a lock." },
      labels = { { x = 0.5, y = 0.9, width = 0.9, ja = "鍵をかけた引き出し", en = "A locked drawer" } },
    },
    example {
      ja = "小さな会社で本当にありそうな話を添えます。",
      en = "Add something that a small firm would recognise.",
    },
  },

  page {
    id = "second",
    title = { ja = "次のページ", en = "The second page" },
    list {
      { ja = "短い文で書きます。", en = "Keep sentences short." },
      { ja = "絵で言えることは絵にします。", en = "Show what a picture says better." },
    },
    ask { ja = "会社に尋ねる質問を書きます。", en = "Write what an adviser should ask the firm." },
  },

  test {
    title = { ja = "確認テスト", en = "Comprehension test" },
    single {
      id = "ideas-per-page",
      review = { "first" },
      stem = { ja = "一つのページには、何を書きますか。", en = "What goes on one page?" },
      right { ja = "一つのこと", en = "One idea" },
      wrong {
        ja = "知っていることの全部",
        en = "Everything that you know",
        feedback = {
          ja = "多すぎると、何が大事か分からなくなります。",
          en = "With too much, nobody sees what matters.",
        },
      },
    },
    true_false {
      id = "long-sentences",
      review = { "second" },
      stem = { ja = "文は長いほうが伝わります。", en = "Long sentences are understood better." },
      answer = false,
      feedback = {
        ja = "画面では、短い文のほうが読まれます。",
        en = "On a screen, short sentences are the ones that are read.",
      },
    },
  },
}
