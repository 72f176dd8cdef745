"""A test with a limit: the time that is left, the warning, more time, the end, leaving and coming
back; and a test whose minutes are a guide."""

import json
import os
import tempfile
import unittest

import audit
import manten

QUESTION = """  true_false { id = "%s", review = { "page" }, answer = true,
    stem = { ja = "問%s", en = "Question %s" }, feedback = { ja = "訳", en = "Because" },
    hints = { { ja = "手がかり", en = "Look closely" } } },
"""
MODULE = """module { id = "timed", version = 1, minutes = 1,
title = { ja = "題", en = "Title" }, summary = { ja = "要約", en = "Summary" },
page { id = "page", title = { ja = "頁", en = "Page" }, paragraph { ja = "文", en = "Text" } },
test { title = { ja = "確認", en = "Test" }, minutes = %d, %s
%s} }"""
COURSE = """course { id = "course", title = { ja = "課", en = "Course" },
summary = { ja = "要約", en = "Summary" }, modules = { "timed" } }"""
MINUTE = 60000


class Limit(unittest.TestCase):
    def begin(self, minutes=10, more="limit = true,", count=3):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = os.path.join(folder.name, "content")
        self.data = os.path.join(folder.name, "data")
        questions = "".join(QUESTION % ((f"q{i}",) * 3) for i in range(count))
        for path, text in (("timed/module.lua", MODULE % (minutes, more, questions)),
                           ("courses/course.lua", COURSE)):
            path = os.path.join(self.content, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        self.come()
        self.kiosk.tap("module:timed")
        self.kiosk.read_to_test()
        self.said = self.kiosk.text()
        self.kiosk.tap("start")

    def come(self):
        self.kiosk = manten.Kiosk(self.data, seed=2, lang="en", content=self.content)
        self.kiosk.screen()
        self.kiosk.sign_in("Hanako")

    def come_back(self):
        self.kiosk.tap("leave")
        self.kiosk.sign_in("Hanako")

    def progress(self):
        return self.kiosk.element("progress")["label"]

    def left(self):
        return self.progress().partition(", ")[2]

    def spend(self, milliseconds):
        """Time goes by, and now and then a choice is touched, so that nobody is thought gone."""
        while milliseconds > 0:
            step = min(milliseconds, 100000)
            self.kiosk.wait(step)
            milliseconds -= step
            if milliseconds > 0:
                self.kiosk.tap("carry-on" if self.kiosk.element("carry-on") else "choice:true")

    def answer(self, choice="true"):
        self.kiosk.answer_item([choice])

    def finish(self):
        """What is recorded can be believed; returns the attempts."""
        self.kiosk.quit()
        audited = audit.Audit(audit.Records(self.data), manten.describe(self.content))
        self.assertEqual(audited.complaints, [])
        told = manten.run("records", "show", "Hanako", "--json", data=self.data).stdout
        (person,) = json.loads(told)
        return [attempt for part in ("completions", "in_progress") for test in person[part]
                for attempt in test["attempts"]]

    def test_the_time_that_is_left_stands_beside_the_progress(self):
        self.begin()
        self.assertIn("You have 10 minutes.", self.said)
        self.assertEqual(self.left(), "10 min left")
        self.kiosk.wait(1)
        self.assertEqual(self.left(), "10 min left")
        self.kiosk.wait(MINUTE - 1)
        self.assertEqual(self.left(), "9 min left")
        self.answer()
        self.assertEqual(self.progress(), "Question 2 of 3, 9 min left")
        self.kiosk.tap("lang")
        self.assertEqual(self.progress(), "2／3問　残り 9分")
        self.kiosk.tap("lang")
        self.spend(7 * MINUTE - 1)
        self.assertIsNone(self.kiosk.element("extend"))
        self.assertEqual(self.left(), "3 min left")
        self.kiosk.wait(1)
        self.assertEqual(self.left(), "2:00 left")
        self.kiosk.quit()

    def test_one_is_warned_two_minutes_before(self):
        self.begin()
        self.spend(8 * MINUTE)
        self.assertFalse(self.kiosk.enabled("next") or self.kiosk.enabled("choice:true"))
        self.assertIn("2:00 left.", self.kiosk.text())
        self.kiosk.wait(15000)
        self.assertIn("1:45 left.", self.kiosk.text())
        self.kiosk.tap("carry-on")
        self.assertIsNone(self.kiosk.element("carry-on"))
        self.assertEqual(self.left(), "1:45 left")
        self.assertIn("Time is running out", self.kiosk.text())
        self.answer()
        self.assertTrue(self.kiosk.enabled("extend"))
        self.assertIsNone(self.kiosk.element("carry-on"))
        self.come_back()
        self.assertTrue(self.kiosk.element("carry-on"))  # who comes back is told again
        self.kiosk.quit()

    def test_a_short_time_warns_at_its_half(self):
        self.begin(minutes=1)
        self.kiosk.wait(MINUTE // 2 - 1)
        self.assertIsNone(self.kiosk.element("extend"))
        self.kiosk.wait(1)
        self.assertEqual(self.left(), "0:30 left")
        self.assertTrue(self.kiosk.enabled("extend"))
        self.kiosk.quit()

    def test_time_can_be_added_again_and_again(self):
        """From the warning and from the bar that stays, by finger and by keyboard."""
        self.begin()
        self.spend(8 * MINUTE)
        for times in range(4):
            if times % 2:
                self.kiosk.tap("carry-on")
                self.assertTrue(self.kiosk.enabled("choice:true"))
            if times < 2:
                self.kiosk.tap("extend")
            else:
                while not self.kiosk.element("extend")["focused"]:
                    self.kiosk.key("Tab")
                self.kiosk.key("space")
            self.assertIsNone(self.kiosk.element("extend"))
            self.assertEqual(self.left(), "7 min left")
            self.spend(5 * MINUTE)
            self.assertEqual(self.left(), "2:00 left")
        self.kiosk.tap("extend")
        for _ in range(3):
            self.answer()
        self.assertEqual(self.kiosk.now["screen"], "result")
        (attempt,) = self.finish()
        self.assertTrue(attempt["complete"])

    def test_the_end_of_the_time_hands_in_what_there_is(self):
        self.begin()
        self.answer()
        self.answer("false")
        self.kiosk.tap("choice:true")  # chosen, but not confirmed
        self.spend(10 * MINUTE - 1)
        self.assertEqual((self.kiosk.now["screen"], self.left()), ("test", "0:01 left"))
        self.kiosk.wait(1)
        self.check_time_up()
        self.come_back()
        self.check_time_up()
        self.kiosk.tap("page:page")
        self.assertEqual(self.kiosk.now["screen"], "review")
        self.kiosk.tap("back")
        self.kiosk.tap("retry")
        self.assertEqual(self.left(), "10 min left")
        for _ in range(3):
            self.answer()
        first, second = self.finish()
        self.assertEqual((first["right"], first["total"], first["complete"]), (1, 3, False))
        self.assertEqual(len(first["answers"]), 2)
        self.assertTrue(second["complete"])

    def check_time_up(self):
        self.assertEqual(self.kiosk.now["screen"], "result")
        told = self.kiosk.text()
        self.assertIn("Time is up. 2 to go", told)
        self.assertIn("1 of 3 were right", told)
        self.assertEqual(told.count("Time was up before you answered."), 1)
        self.assertEqual(told.count("Your answer: "), 1)

    def test_who_has_gone_back_loses_no_answer(self):
        self.begin()
        for _ in range(2):
            self.answer()
        self.kiosk.tap("back")
        self.kiosk.tap("back")
        self.spend(10 * MINUTE)
        self.assertEqual(self.kiosk.now["screen"], "result")
        (attempt,) = self.finish()
        self.assertEqual((attempt["right"], attempt["total"]), (2, 3))

    def test_time_away_does_not_count(self):
        self.begin()
        self.spend(3 * MINUTE)
        self.kiosk.tap("leave")
        self.kiosk.wait(60 * MINUTE)
        self.kiosk.sign_in("Hanako")
        self.assertEqual((self.kiosk.now["screen"], self.left()), ("test", "7 min left"))
        self.spend(MINUTE)
        self.kiosk.quit()
        self.come()
        self.assertEqual(self.left(), "6 min left")
        self.kiosk.wait(150000)  # gone without a word; the time until then is spent
        self.assertEqual(self.kiosk.now["screen"], "attract")
        self.kiosk.wait(10 * MINUTE)
        self.kiosk.sign_in("Hanako")
        self.assertEqual(self.left(), "4 min left")
        self.finish()

    def test_a_power_cut_costs_no_time_but_gives_none_either(self):
        """What was answered is kept with the time until then."""
        self.begin()
        self.spend(2 * MINUTE)
        self.answer()
        self.spend(MINUTE)
        self.kiosk.kill()
        self.come()
        self.assertEqual((self.kiosk.now["screen"], self.left()), ("test", "8 min left"))
        self.spend(6 * MINUTE)
        self.kiosk.tap("extend")
        self.kiosk.kill()
        self.come()
        self.assertEqual(self.left(), "7 min left")
        self.finish()

    def test_reading_for_a_hint_takes_no_time(self):
        self.begin(count=1)
        for _ in range(3):
            self.answer("false")
            self.kiosk.tap("retry")
        self.spend(MINUTE)
        self.assertEqual(self.left(), "9 min left")
        self.kiosk.tap("page:page")
        self.kiosk.wait(MINUTE)
        self.kiosk.tap("back")
        self.assertEqual(self.left(), "9 min left")
        self.finish()

    def test_minutes_without_a_limit_are_a_guide(self):
        self.begin(minutes=10, more="")
        self.assertIn("It takes about 10 minutes. There is no time limit.", self.said)
        self.assertEqual(self.left(), "takes about 10 min")
        self.spend(60 * MINUTE)
        self.assertEqual(self.left(), "takes about 10 min")
        self.assertEqual(self.kiosk.now["screen"], "test")
        self.assertIsNone(self.kiosk.element("extend"))
        self.answer()
        self.kiosk.quit()
        kinds = {fact["kind"] for fact in audit.Records(self.data).facts}
        self.assertNotIn("timing", kinds)


if __name__ == "__main__":
    unittest.main()
