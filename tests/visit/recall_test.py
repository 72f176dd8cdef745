"""What was missed in one module comes back once when another is entered: up to three items, judged
at once, kept, and counted for nothing."""

import json
import os
import tempfile
import unittest

import audit
import manten

QUESTION = """  true_false { id = "%s", review = { "page" }, answer = true,%s
    stem = { ja = "問", en = "Is %s so?" }, feedback = { ja = "訳", en = "Because" } },
"""
MODULE = """module { id = "%s", version = 1, minutes = 1,%s
title = { ja = "題", en = "Title of %s" }, summary = { ja = "要約", en = "Summary" },
page { id = "page", title = { ja = "頁", en = "Page" }, paragraph { ja = "文", en = "Text" } },
test { title = { ja = "確認", en = "Test" },
%s} }"""
COURSE = """course { id = "course", title = { ja = "課", en = "Course" },
summary = { ja = "要約", en = "Summary" }, modules = { "one", "two", "three", "quiet" } }"""
SCRIPTED = "\n when = function() return true end,"


class Recall(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = os.path.join(folder.name, "content")
        self.data = os.path.join(folder.name, "data")
        for module in ("one", "two", "three", "quiet"):
            items = "".join(QUESTION % (i, SCRIPTED if i == "f" else "", f"{module} {i}")
                            for i in "abcdef")
            more = " recall = false," if module == "quiet" else ""
            self.write(f"{module}/module.lua", MODULE % (module, more, module, items))
        self.write("courses/course.lua", COURSE)
        self.come()

    def write(self, path, text):
        path = os.path.join(self.content, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def come(self):
        self.kiosk = manten.Kiosk(self.data, seed=5, lang="en", content=self.content)
        self.kiosk.screen()
        self.kiosk.sign_in("Hanako")

    def enter(self, module):
        if self.kiosk.now["screen"] != "menu":
            self.kiosk.tap("menu")
        self.kiosk.tap(f"module:{module}")
        return self.kiosk.now["item"]

    def take_test(self, module, wrong):
        """Twice: the second time everything is right."""
        self.enter(module)
        self.kiosk.read_to_test()
        for missed in (wrong, ""):
            self.kiosk.tap("retry" if self.kiosk.element("retry") else "start")
            while self.kiosk.now["screen"] == "test":
                self.kiosk.answer_item(["false" if self.kiosk.now["item"] in missed else "true"])
        self.assertIsNone(self.kiosk.element("retry"))
        self.kiosk.tap("next")

    def recalled(self):
        """Skips what comes back; gives what it was."""
        items = []
        while self.kiosk.now["sheet"] and self.kiosk.now["sheet"].endswith("-recall"):
            items.append(self.kiosk.now["item"])
            self.kiosk.tap("next")
        self.assertEqual((self.kiosk.now["screen"], self.kiosk.now["page"]), ("lesson", "page"))
        return items

    def finish(self):
        self.kiosk.quit()
        audited = audit.Audit(audit.Records(self.data), manten.describe(self.content))
        self.assertEqual(audited.complaints, [])
        return [f for f in audit.Records(self.data).facts if f["kind"] in ("attempt", "answer")]

    def test_it_is_judged_at_once_and_kept(self):
        self.take_test("one", "bd")
        item = self.enter("two")
        self.assertEqual((self.kiosk.now["screen"], self.kiosk.now["sheet"]),
                         ("lesson", "two-recall"))
        self.assertIn("Do you remember?", self.kiosk.text())
        self.assertIn("You missed this in \"Title of one\" before.", self.kiosk.text())
        self.assertEqual(self.kiosk.element("next")["label"], "Skip")
        self.kiosk.tap("choice:false")
        self.assertIn("Because", self.kiosk.text())
        self.kiosk.tap("choice:true")
        self.assertNotIn("Because", self.kiosk.text())
        self.assertEqual(self.kiosk.element("next")["label"], "Next")
        rest = self.recalled()
        self.assertEqual({item, *rest}, {"one/b", "one/d"})
        facts = self.finish()
        answers = [f for f in facts if f["kind"] == "answer" and "/" in f["item"]]
        self.assertEqual([(a["item"], a["verdict"]) for a in answers],
                         [(item, "wrong"), (item, "right")])
        content = {f["sheet"]: f["content"] for f in facts if f["kind"] == "attempt"}
        self.assertRegex(content["two-recall"], "[0-9a-f]{16}$")
        self.assertEqual(content["two-recall"], content["one-test"])
        told = manten.run("records", "show", "Hanako", "--json", data=self.data).stdout
        (person,) = json.loads(told)
        self.assertEqual([c["module"] for c in person["completions"]], ["one"])

    def test_three_at_most_and_each_once(self):
        self.take_test("one", "abcde")
        self.enter("two")
        first = self.recalled()
        self.assertEqual(len({*first}), 3)
        self.enter("three")
        then = self.recalled()
        self.assertEqual(sorted([*first, *then]), [f"one/{i}" for i in "abcde"])
        self.enter("two")
        self.assertEqual(self.recalled(), [])
        self.finish()

    def test_only_first_attempts_and_what_says_the_same_to_everybody(self):
        self.take_test("one", "f")
        self.enter("two")
        self.assertEqual(self.recalled(), [])
        self.finish()

    def test_nothing_where_nothing_was_missed_or_the_module_says_so(self):
        self.assertIsNone(self.enter("two"))
        self.take_test("one", "a")
        self.enter("quiet")
        self.assertEqual(self.recalled(), [])
        self.enter("two")  # entered before
        self.assertEqual(self.recalled(), [])
        self.enter("three")
        self.assertEqual(self.recalled(), ["one/a"])
        self.finish()

    def test_what_it_is_of(self):
        self.take_test("one", "a")
        self.take_test("quiet", "a")
        self.enter("two")
        self.assertEqual(set(self.recalled()), {"one/a", "quiet/a"})
        content = {f["sheet"]: f["content"] for f in self.finish() if f["kind"] == "attempt"}
        self.assertEqual(set(content["two-recall"].split()),
                         {content["one-test"], content["quiet-test"]})

    def test_leaving_in_the_middle(self):
        self.take_test("one", "ab")
        first = self.enter("two")
        self.kiosk.tap("choice:true")
        self.kiosk.tap("leave")
        self.kiosk.sign_in("Hanako")
        self.assertEqual(self.kiosk.now["screen"], "menu")
        second = self.enter("two")
        self.assertEqual({first, second}, {"one/a", "one/b"})
        self.kiosk.kill()
        self.come()
        self.assertEqual(self.enter("two"), second)
        self.kiosk.tap("back")
        self.assertEqual(self.kiosk.now["item"], first)
        self.kiosk.tap("next")
        self.assertEqual(self.recalled(), [second])
        self.finish()


if __name__ == "__main__":
    unittest.main()
