"""A test that takes its questions from other modules: what it asks, where it leads to read again,
what is kept, and what becomes of it when a module cannot be played."""

import json
import os
import subprocess
import tempfile
import unittest

import audit
import manten

QUESTION = """  true_false { id = "%s", review = { "%s" }, answer = true,%s
    stem = { ja = "問%s", en = "Question %s" }, feedback = { ja = "訳", en = "Because" },
    hints = { { ja = "手がかり", en = "Look closely" } } },
"""
PAGE = """page { id = "%s", title = { ja = "頁", en = "Page %s" }, %s
  paragraph { ja = "文", en = "What %s says of %s" } },
"""
MODULE = """module { id = "%s", version = 1, minutes = 1,
title = { ja = "題", en = "Title %s" }, summary = { ja = "要約", en = "Summary" },
%s
test { title = { ja = "確認", en = "Test" }, %s
%s} }"""
COURSE = """course { id = "course", title = { ja = "課", en = "Course" },
summary = { ja = "要約", en = "Summary" }, modules = { "final", "one", "two" } }"""
SCRIPTED = 'when = function(answers) return true end,'


def questions(module):
    """Four that can be taken over, of which two have the ids of the other module's, one in other
    words, and one that depends on the learner."""
    made = [QUESTION % (i, "first" if i < "c" else "second", "", f"{module} {i}", f"{module} {i}")
            for i in "abcd"]
    made.append(QUESTION % ("a-2", "first", ' variant_of = "a",', "again", f"{module} a again"))
    made.append(QUESTION % ("e", "first", SCRIPTED, "scripted", f"{module} scripted"))
    return "".join(made)


def pages(module):
    return "".join(PAGE % (p, f"{module} {p}", "", module, p) for p in ("first", "second"))


class Confirmation(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = os.path.join(folder.name, "content")
        self.data = os.path.join(folder.name, "data")
        for module in ("one", "two"):
            self.write(f"{module}/module.lua", MODULE % (module, module, pages(module), "",
                                                         questions(module)))
        self.write_final("4")
        self.write("courses/course.lua", COURSE)

    def write_final(self, draw, more="", of='"one", "two"'):
        head = f"of = {{ {of} }}, draw = {draw}, {more}"
        self.write("final/module.lua", MODULE % ("final", "final", "", head, ""))

    def write(self, path, text):
        path = os.path.join(self.content, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def come(self):
        self.kiosk = manten.Kiosk(self.data, seed=5, lang="en", content=self.content)
        self.kiosk.screen()
        self.kiosk.sign_in("Hanako")

    def begin(self):
        self.come()
        self.kiosk.tap("module:final")
        self.assertEqual(self.kiosk.now["screen"], "test")
        self.kiosk.tap("start")

    def answer_all(self, wrong=()):
        asked = []
        while self.kiosk.now["screen"] == "test":
            item = self.kiosk.now["item"]
            asked.append(item)
            self.kiosk.answer_item(["false" if item in wrong or wrong == "all" else "true"])
        return asked

    def finish(self):
        self.kiosk.quit()
        audited = audit.Audit(audit.Records(self.data), manten.describe(self.content))
        self.assertEqual(audited.complaints, [])
        told = manten.run("records", "show", "Hanako", "--json", data=self.data).stdout
        (person,) = json.loads(told)
        return [attempt for part in ("completions", "in_progress") for test in person[part]
                for attempt in test["attempts"]]

    def check(self):
        done = subprocess.run([manten.PROGRAM, "check", self.content], capture_output=True,
                              text=True, check=False)
        return done.returncode, done.stdout

    def test_questions_come_evenly_and_unseen_ones_first(self):
        self.begin()
        seen = set()
        for attempt in range(2):
            asked = self.answer_all(wrong="all")
            self.assertEqual(sorted(i.split("/")[0] for i in asked), ["one"] * 2 + ["two"] * 2)
            self.assertFalse(seen & {*asked})
            seen |= {*asked}
            self.kiosk.tap("retry")
        self.assertEqual(seen, {f"{m}/{i}" for m in ("one", "two") for i in "abcd"})
        self.finish()

    def test_what_was_missed_is_asked_in_other_words(self):
        self.write_final("8")
        self.begin()
        first = self.answer_all(wrong=("one/a", "two/b"))
        self.assertEqual(len(first), 8)
        self.kiosk.tap("retry")
        again = self.answer_all()
        self.assertEqual({*again} - {*first}, {"one/a-2"})
        self.assertEqual(self.kiosk.now["screen"], "result")
        self.kiosk.tap("next")
        self.assertTrue(self.kiosk.element("module:final")["checked"])
        attempts = self.finish()
        self.assertEqual([a["complete"] for a in attempts], [False, True])
        self.assertEqual({answer["item"] for answer in attempts[1]["answers"]}, {*again})

    def test_it_leads_to_the_pages_of_the_modules_and_back(self):
        self.write_final("8")
        self.begin()
        self.answer_all(wrong=("one/c", "two/a"))
        shown = [e["id"] for e in self.kiosk.now["elements"] if e["id"].startswith("page:")]
        self.assertEqual({*shown}, {"page:one/second", "page:two/first"})
        self.kiosk.tap("page:one/second")
        self.assertEqual((self.kiosk.now["screen"], self.kiosk.now["page"]),
                         ("review", "one/second"))
        self.assertIn("What one says of second", self.kiosk.text())
        self.kiosk.tap("leave")
        self.kiosk.sign_in("Hanako")
        self.assertEqual((self.kiosk.now["screen"], self.kiosk.now["page"]),
                         ("review", "one/second"))
        self.kiosk.tap("next")
        self.assertIn("What two says of first", self.kiosk.text())
        self.kiosk.tap("back")
        self.assertEqual(self.kiosk.now["screen"], "result")
        self.kiosk.tap("menu")
        self.kiosk.tap("module:one")
        self.assertEqual((self.kiosk.now["screen"], self.kiosk.now["page"]), ("lesson", "first"))
        self.finish()

    def test_hints_and_a_limit_work_as_in_any_test(self):
        self.write_final("1", "minutes = 1, limit = true,", '"one"')
        self.begin()
        for _ in range(8):  # all four come, then all again
            self.answer_all(wrong="all")
            self.kiosk.tap("retry")
        self.assertIn("Hint: Look closely", self.kiosk.text())
        self.assertIn("1 min left", self.kiosk.text())
        self.kiosk.wait(60000)
        self.assertEqual(self.kiosk.now["screen"], "result")
        self.finish()

    def test_the_records_know_each_question_wherever_it_is_asked(self):
        self.begin()
        asked = self.answer_all()
        self.assertEqual(self.kiosk.now["screen"], "result")
        self.finish()
        described = manten.describe(self.content)
        sheet = next(s for s in described["sheets"] if s["id"] == "final-test")
        self.assertEqual(sheet["of"], ["one", "two"])
        self.assertLessEqual({*asked}, {item["id"] for item in sheet["items"]})
        self.assertEqual({item["id"] for item in sheet["items"]},
                         {f"{m}/{i}" for m in ("one", "two") for i in ("a", "b", "c", "d", "a-2")})
        module = next(m for m in described["modules"] if m["id"] == "final")
        self.assertEqual([(page["id"], page["from"]) for page in module["pages"]],
                         [(f"{m}/{p}", m) for m in ("one", "two") for p in ("first", "second")])

    def test_a_module_that_cannot_be_played_leaves_the_others(self):
        self.write("two/module.lua", "module {")
        status, said = self.check()
        self.assertEqual(status, 1)
        self.assertIn('module "two" cannot be played: its questions are left out', said)
        self.begin()
        self.assertEqual({item.split("/")[0] for item in self.answer_all()}, {"one"})
        self.kiosk.quit()

    def test_without_any_question_it_is_not_available(self):
        for module in ("one", "two"):
            self.write(f"{module}/module.lua", "module {")
        self.assertIn("error: test: of: there is no question to ask", self.check()[1])
        self.come()
        self.assertFalse(self.kiosk.enabled("module:final"))
        self.kiosk.quit()

    def test_what_is_wrong_is_said(self):
        for draw, more, of, complaint in (
            ("20", "", '"one"', "warning: test: draw: 20 questions are wanted, and there are 4"),
            ("4", "", '"none"', 'error: test: of: there is no module "none"'),
            ("4", "", '"final"', "error: test: of: names the module itself"),
            ("4", "", "", "error: test: of: names no module"),
            ("{ one = 2 }", "", '"one"', "error: test: of: needs draw"),
            ("4", QUESTION % ("x", "first", "", "", ""), '"one"',
             "error: test: of: its questions come from other modules"),
        ):
            self.write_final(draw, more, of)
            self.assertIn(complaint, self.check()[1])


if __name__ == "__main__":
    unittest.main()
