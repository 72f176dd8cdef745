"""A test that draws its questions: what is asked, what is kept of it, and what becomes of an attempt
that was begun when the content changes under way."""

import json
import os
import re
import tempfile
import unittest

import audit
import manten

QUESTION = """  true_false { id = "%s", tags = { "%s" }, review = { "page" }, answer = true,
    stem = { ja = "問%s", en = "Question %s" }, feedback = { ja = "訳", en = "Because" } },
"""
MODULE = """module { id = "bank", version = 1, minutes = 1,
title = { ja = "題", en = "Title" }, summary = { ja = "要約", en = "Summary" },
page { id = "page", title = { ja = "頁", en = "Page" }, paragraph { ja = "文", en = "Text" } },
test { title = { ja = "確認", en = "Test" }, draw = %s,
%s} }"""
COURSE = """course { id = "course", title = { ja = "課", en = "Course" },
summary = { ja = "要約", en = "Summary" }, modules = { "bank" } }"""
MAIL = [f"mail-{n}" for n in range(4)]
WEB = [f"web-{n}" for n in range(3)]


def write_content(folder, items, draw="{ mail = 2, web = 1 }"):
    questions = "".join(QUESTION % (item, item.split("-")[0], item, item) for item in items)
    for path, text in (("bank/module.lua", MODULE % (draw, questions)),
                       ("courses/course.lua", COURSE)):
        path = os.path.join(folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def open_test(kiosk):
    kiosk.screen()
    kiosk.sign_in("山田 花子")
    if kiosk.element("module:bank"):
        kiosk.tap("module:bank")
    kiosk.read_to_test()


def answer_all(kiosk, choice):
    """Answers what is asked; gives it in the order of asking."""
    asked = []
    while kiosk.now["screen"] == "test":
        asked.append(kiosk.now["item"])
        kiosk.answer_item([choice])
    return asked


def drawn(data):
    return [fact["drawn"].split() for fact in audit.Records(data).facts if fact["kind"] == "attempt"]


class Bank(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.content = os.path.join(self.folder.name, "content")
        self.data = os.path.join(self.folder.name, "data")
        write_content(self.content, MAIL + WEB)

    def tearDown(self):
        self.folder.cleanup()

    def kiosk(self, seed=5):
        return manten.Kiosk(self.data, seed=seed, content=self.content)

    def test_attempts_go_through_the_bank(self):
        kiosk = self.kiosk()
        open_test(kiosk)
        self.assertIn("3問", kiosk.text())
        kiosk.tap("start")
        asked = []
        for _ in range(2):
            asked.append(answer_all(kiosk, "false"))
            self.assertEqual(kiosk.now["screen"], "result")
            kiosk.tap("retry")
        asked.append(answer_all(kiosk, "true"))
        self.assertIsNone(kiosk.element("retry"))
        kiosk.quit()
        for items in asked:
            self.assertEqual(sorted(item.split("-")[0] for item in items), ["mail", "mail", "web"])
        self.assertEqual(sorted(i for i in asked[0] + asked[1] if i in MAIL), MAIL)
        self.assertEqual(sorted(i for items in asked for i in items if i in WEB), WEB)
        self.assertEqual(drawn(self.data), asked)
        self.check_records(asked)

    def check_records(self, asked):
        person = manten.records(self.data)[0]
        shown = manten.run("records", "show", person["learner"], "--json", data=self.data).stdout
        attempts = json.loads(shown)[0]["completions"][0]["attempts"]
        self.assertEqual([attempt["asked"] for attempt in attempts], asked)
        self.assertEqual([attempt["number"] for attempt in attempts], [1, 2, 3])
        self.assertEqual([attempt["complete"] for attempt in attempts], [False, False, True])

    def test_an_attempt_outlives_a_change_of_the_content(self):
        kiosk = self.kiosk()
        open_test(kiosk)
        kiosk.tap("start")
        first = kiosk.now["item"]
        kiosk.answer_item(["true"])
        kiosk.kill()
        begun = drawn(self.data)[0]
        gone = begun[2]
        items = [item for item in MAIL + WEB if item != gone]
        write_content(self.content, ["mail-8", "web-8"] + items[::-1])
        kiosk = self.kiosk(seed=6)
        open_test(kiosk)
        self.assertEqual([first, *answer_all(kiosk, "true")], begun[:2])
        self.assertEqual(kiosk.now["screen"], "result")
        self.assertIsNone(kiosk.element("retry"))  # full marks of what was left
        kiosk.quit()

    def test_an_attempt_of_which_nothing_is_left(self):
        kiosk = self.kiosk()
        open_test(kiosk)
        kiosk.tap("start")
        kiosk.kill()
        write_content(self.content, ["mail-7", "mail-8", "web-8"])
        kiosk = self.kiosk(seed=6)
        open_test(kiosk)
        self.assertEqual(kiosk.now["screen"], "test")  # there is no result to show
        kiosk.tap("start")
        self.assertEqual(sorted(answer_all(kiosk, "true")), ["mail-7", "mail-8", "web-8"])
        self.assertIsNone(kiosk.element("retry"))
        kiosk.quit()

    def test_the_draw_is_described(self):
        sheet = manten.sheet("bank-test", self.content)
        self.assertEqual(sheet["draw"], [{"tag": "mail", "count": 2}, {"tag": "web", "count": 1}])
        self.assertEqual({i["id"]: i["tags"] for i in sheet["items"]}["web-1"], ["web"])

    def test_every_question_is_laid_out(self):
        screens = []
        for draw in ("{ mail = 4, web = 3 }", "{ mail = 1 , web = 1 }"):
            write_content(self.content, MAIL + WEB, draw)
            said = manten.run("check", "--layout", self.content).stdout
            screens.append(re.search(r"\d+ screens", said)[0])
        self.assertEqual(screens[0], screens[1])


if __name__ == "__main__":
    unittest.main()
