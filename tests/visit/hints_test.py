"""What a test asks and gives beside its questions: hints that come step by step to who misses the
same question again, and how sure one is."""

import os
import tempfile
import unittest

import audit
import manten

MODULE = """module { id = "help", version = 1, minutes = 1,
title = { ja = "題", en = "Title" }, summary = { ja = "要約", en = "Summary" },
page { id = "page", title = { ja = "頁", en = "The page" }, paragraph { ja = "文", en = "Text" } },
page { id = "other", title = { ja = "他", en = "Another" }, paragraph { ja = "文", en = "Text" } },
test { title = { ja = "確認", en = "Test" },
  true_false { id = "one", review = { "page" }, answer = true,
    stem = { ja = "問", en = "Question" }, feedback = { ja = "訳", en = "Because" },
    hints = { { ja = "第一", en = "Step one" }, { ja = "第二", en = "Step two" } } },
} }"""
COURSE = """course { id = "course", title = { ja = "課", en = "Course" },
summary = { ja = "要約", en = "Summary" }, modules = { "help" } }"""


class Hints(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.content = os.path.join(self.folder.name, "content")
        for path, text in (("help/module.lua", MODULE), ("courses/course.lua", COURSE)):
            path = os.path.join(self.content, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)

    def tearDown(self):
        self.folder.cleanup()

    def start(self):
        data = os.path.join(self.folder.name, "data")
        kiosk = manten.Kiosk(data, seed=2, lang="en", content=self.content)
        kiosk.screen()
        kiosk.sign_in("Hanako")
        return kiosk

    def hints(self, kiosk):
        text = kiosk.text()
        return [hint for hint in ("Step one", "Step two") if f"Hint: {hint}" in text]

    def test_step_by_step(self):
        kiosk = self.start()
        kiosk.tap("module:help")
        kiosk.read_to_test()
        kiosk.tap("start")
        for given in ([], ["Step one"], ["Step one", "Step two"], ["Step one", "Step two"]):
            self.assertIsNone(kiosk.element("page:page"))
            kiosk.answer_item(["false"])
            self.assertEqual(kiosk.now["screen"], "result")
            self.assertEqual(self.hints(kiosk), given)
            self.assertIsNotNone(kiosk.element("page:page"))
            kiosk.tap("retry")
            self.assertEqual(self.hints(kiosk), given)
        self.read_the_passage(kiosk)
        kiosk.answer_item(["true"])
        self.assertIsNone(kiosk.element("retry"))
        self.assertIn("Full marks", kiosk.text())
        kiosk.quit()

    def read_the_passage(self, kiosk):
        kiosk.tap("page:page")
        self.assertEqual((kiosk.now["screen"], kiosk.now["page"]), ("review", "page"))
        self.assertIsNone(kiosk.element("retry"))
        kiosk.tap("leave")
        kiosk.quit()
        kiosk.__dict__.update(self.start().__dict__)  # who comes back is on the page again
        self.assertEqual((kiosk.now["screen"], kiosk.now["page"]), ("review", "page"))
        self.assertEqual(kiosk.element("back")["label"], "Back to the question")
        kiosk.tap("back")
        self.assertEqual((kiosk.now["screen"], kiosk.now["item"]), ("test", "one"))

    def test_how_sure_one_is(self):
        path = os.path.join(self.content, "help", "module.lua")
        with open(path, "w", encoding="utf-8") as file:
            file.write(MODULE.replace("test { ", "test { confidence = true, "))
        kiosk = self.start()
        kiosk.tap("module:help")
        kiosk.read_to_test()
        kiosk.tap("start")
        kiosk.tap("choice:false")
        kiosk.tap("sure:3")
        kiosk.tap("sure:1")
        self.assertEqual([kiosk.element(f"sure:{n}")["checked"] for n in (1, 2, 3)],
                         [True, False, False])
        kiosk.tap("submit")
        kiosk.tap("retry")
        self.assertFalse(any(kiosk.element(f"sure:{n}")["checked"] for n in (1, 2, 3)))
        kiosk.tap("sure:2")
        self.assertFalse(kiosk.enabled("submit"))  # it is no answer
        kiosk.tap("sure:2")  # said and unsaid
        kiosk.answer_item(["true"])
        self.assertIn("Full marks", kiosk.text())
        kiosk.quit()
        facts = audit.Records(os.path.join(self.folder.name, "data")).facts
        said = [(f["verdict"], f["confidence"]) for f in facts if f["kind"] == "answer"]
        self.assertEqual(said, [("wrong", 1), ("right", None)])
        shown = manten.run("records", "show", "Hanako", "--json",
                           data=os.path.join(self.folder.name, "data")).stdout
        self.assertEqual(shown.count('"confidence":'), 1)
        manten.run("check", "--layout", self.content)

    def test_every_screen_is_laid_out(self):
        manten.run("check", "--layout", self.content)
        self.assertEqual(len(manten.sheet("help-test", self.content)["items"][0]["hints"]), 2)


if __name__ == "__main__":
    unittest.main()
