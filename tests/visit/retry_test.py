"""A test whose missed questions come by themselves before all is asked again."""

import json
import os
import tempfile
import unittest

import audit
import manten

QUESTION = """  true_false { id = "%s", review = { "page" }, answer = true,
    stem = { ja = "問%s", en = "Question %s" }, feedback = { ja = "訳", en = "Because" }%s },
"""
MODULE = """module { id = "again", version = 1, minutes = 1,
title = { ja = "題", en = "Title" }, summary = { ja = "要約", en = "Summary" },
page { id = "page", title = { ja = "頁", en = "Page" }, paragraph { ja = "文", en = "Text" } },
test { title = { ja = "確認", en = "Test" }, retry = "missed",
%s} }"""
COURSE = """course { id = "course", title = { ja = "課", en = "Course" },
summary = { ja = "要約", en = "Summary" }, modules = { "again" } }"""
WHEN = """,
    when = function(answers) return answers.one == "true" end"""


def write_content(folder):
    questions = "".join(QUESTION % (i, i, i, WHEN if i == "four" else "")
                        for i in ("one", "two", "three", "four"))
    for path, text in (("again/module.lua", MODULE % questions), ("courses/course.lua", COURSE)):
        path = os.path.join(folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


class Retry(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.content = os.path.join(self.folder.name, "content")
        self.data = os.path.join(self.folder.name, "data")
        write_content(self.content)
        self.kiosk = self.start()
        self.kiosk.tap("module:again")
        self.kiosk.read_to_test()
        self.kiosk.tap("start")

    def tearDown(self):
        self.folder.cleanup()

    def start(self):
        kiosk = manten.Kiosk(self.data, seed=2, lang="en", content=self.content)
        kiosk.screen()
        kiosk.sign_in("Hanako")
        return kiosk

    def answer_all(self, wrong=()):
        asked = []
        while self.kiosk.now["screen"] == "test":
            item = self.kiosk.now["item"]
            asked.append(item)
            self.kiosk.answer_item(["false" if item in wrong else "true"])
        self.assertEqual(self.kiosk.now["screen"], "result")
        return sorted(asked)

    def test_a_round_and_the_whole_test(self):
        self.assertEqual(self.answer_all({"two", "four"}), ["four", "one", "three", "two"])
        self.assertEqual(self.kiosk.element("retry")["label"], "Try the missed ones again")
        self.kiosk.tap("page:page")
        self.assertEqual(self.kiosk.element("retry")["label"], "Try the missed ones again")
        self.kiosk.tap("retry")
        self.assertIn("Test: what was missed", self.kiosk.text())
        self.assertIn("Question 1 of 2", self.kiosk.text())
        self.assertEqual(self.answer_all({"four"}), ["four", "two"])
        self.kiosk.tap("retry")
        self.kiosk.kill()  # in the middle of a round
        self.kiosk = self.start()
        self.assertEqual(self.answer_all(), ["four"])
        self.assertIn("What was missed is right now", self.kiosk.text())
        self.assertEqual(self.kiosk.element("retry")["label"], "Take the whole test")
        self.assertFalse(manten.records(self.data)[0]["completions"])
        self.kiosk.tap("retry")
        self.assertEqual(self.answer_all(), ["four", "one", "three", "two"])
        self.assertIsNone(self.kiosk.element("retry"))
        self.kiosk.quit()
        self.check_records()

    def check_records(self):
        test = manten.records(self.data)[0]["completions"][0]
        told = [(a["number"], a.get("round"), a["right"], a["total"], a["complete"])
                for a in test["attempts"]]
        self.assertEqual(told, [(1, None, 2, 4, False), (2, "missed", 1, 2, False),
                                (3, "missed", 1, 1, False), (4, None, 4, 4, True)])
        rounds = [f["round"] for f in audit.Records(self.data).facts if f["kind"] == "attempt"]
        self.assertEqual(rounds, [None, "missed", "missed", None])
        out = os.path.join(self.folder.name, "out.json")
        manten.run("records", "export", "--format", "json", "--out", out, data=self.data)
        with open(out, encoding="utf-8") as file:
            exported = json.load(file)[0]
        self.assertEqual([exported[f"{which}_{what}"] for which in ("first", "last")
                          for what in ("right", "total")], [2, 4, 4, 4])
        shown = manten.run("records", "show", "Hanako", "--lang", "en", data=self.data).stdout
        self.assertIn("1/2 (missed ones)", shown)

    def test_what_was_missed_comes_in_other_words(self):
        self.kiosk.quit()
        path = os.path.join(self.content, "again", "module.lua")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        variant = QUESTION % ("two-b", "二", "two", ', variant_of = "two"')
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.rstrip()[:-3] + variant + "} }")
        self.kiosk = self.start()
        self.assertEqual(self.answer_all({"two"}), ["four", "one", "three", "two"])
        self.kiosk.tap("retry")
        self.assertEqual(self.answer_all({"two-b"}), ["two-b"])
        self.kiosk.tap("retry")
        self.assertEqual(self.answer_all(), ["two"])
        self.kiosk.tap("retry")
        self.assertEqual(self.answer_all(), ["four", "one", "three", "two"])
        self.assertIsNone(self.kiosk.element("retry"))
        self.kiosk.quit()
        manten.run("check", "--layout", self.content)

    def test_every_screen_is_laid_out(self):
        self.kiosk.quit()
        manten.run("check", "--layout", self.content)
        self.assertEqual(manten.sheet("again-test", self.content)["retry"], "missed")


if __name__ == "__main__":
    unittest.main()
