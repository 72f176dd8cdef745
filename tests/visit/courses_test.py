"""Several courses: one is chosen, gone on with, and left for another; each counts for itself."""

import contextlib
import os
import sqlite3
import tempfile
import unittest

import audit
import manten
from made import answer_all, learn, write_course, write_survey, write_two_courses

NAME = "山田 花子"


class Courses(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = os.path.join(folder.name, "content")
        self.data = os.path.join(folder.name, "data")
        write_two_courses(self.content)

    def kiosk(self, *options, course=None):
        kiosk = manten.Kiosk(self.data, seed=3, content=self.content, course=course,
                             options=options)
        self.addCleanup(lambda: kiosk.process.poll() is None and kiosk.kill())
        return kiosk

    def cards(self, kiosk, kind):
        return [e["id"] for e in kiosk.now["elements"] if e["id"].startswith(kind + ":")]

    def test_they_stand_in_their_order_and_one_is_chosen(self):
        kiosk = self.kiosk()
        kiosk.sign_in(NAME)
        self.assertEqual(kiosk.now["screen"], "menu")
        self.assertEqual(self.cards(kiosk, "course"), ["course:beta", "course:alpha"])
        self.assertEqual(self.cards(kiosk, "module"), [])
        kiosk.tap("course:alpha")
        self.assertEqual(kiosk.now["screen"], "menu")
        self.assertEqual(self.cards(kiosk, "module"),
                         ["module:first", "module:second", "module:shared"])
        kiosk.tap("courses")
        kiosk.tap("course:beta")
        self.assertEqual(self.cards(kiosk, "module"), ["module:third", "module:shared"])
        kiosk.quit()

    def test_by_keyboard(self):
        kiosk = self.kiosk()
        kiosk.sign_in(NAME)
        for _ in range(20):
            focused = next((e["id"] for e in kiosk.now["elements"] if e["focused"]), None)
            if focused == "course:alpha":
                break
            kiosk.key("Tab")
        kiosk.key("Return")
        self.assertEqual(self.cards(kiosk, "module")[0], "module:first")
        kiosk.quit()

    def test_one_is_fixed(self):
        kiosk = self.kiosk(course="beta")
        kiosk.sign_in(NAME)
        self.assertEqual(self.cards(kiosk, "module"), ["module:third", "module:shared"])
        self.assertIsNone(kiosk.element("courses"))
        kiosk.quit()
        refused = manten.run("play", "--drive", "--course", "gamma", "--content", self.content,
                             data=self.data, check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("there is no course gamma", refused.stderr)

    def test_what_is_needed_comes_first(self):
        kiosk = self.kiosk()
        kiosk.sign_in(NAME)
        kiosk.tap("course:alpha")
        self.assertFalse(kiosk.enabled("module:second"))
        self.assertTrue(kiosk.enabled("module:shared"))
        self.assertFalse(kiosk.enabled("sheet:closing"))
        learn(kiosk, "first", wrong=("a",))
        kiosk.tap("menu")
        self.assertFalse(kiosk.enabled("module:second"))  # missed is not complete
        kiosk.tap("module:first")
        kiosk.tap("retry")
        answer_all(kiosk)
        kiosk.tap("next")
        self.assertTrue(kiosk.enabled("module:second"))
        self.assertFalse(kiosk.enabled("sheet:closing"))
        learn(kiosk, "second")
        kiosk.tap("next")
        self.assertTrue(kiosk.enabled("sheet:closing"))  # without the optional one
        self.assertFalse(kiosk.element("module:shared")["checked"])
        kiosk.quit()

    def test_what_cannot_be_played_locks_nothing(self):
        with open(os.path.join(self.content, "first", "module.lua"), "a") as file:
            file.write("nonsense")
        kiosk = self.kiosk()
        kiosk.sign_in(NAME)
        kiosk.tap("course:alpha")
        self.assertFalse(kiosk.enabled("module:first"))
        self.assertTrue(kiosk.enabled("module:second"))
        kiosk.quit()

    def test_days_lie_between(self):
        kiosk = self.kiosk()
        kiosk.sign_in(NAME)
        kiosk.tap("course:alpha")
        kiosk.tap("module:first")
        kiosk.tap("next")
        kiosk.tap("leave")
        kiosk.sign_in(NAME)
        self.assertEqual(kiosk.now["page"], "two")
        kiosk.tap("menu")
        kiosk.tap("courses")
        kiosk.tap("course:beta")
        kiosk.tap("leave")
        kiosk.quit()
        kiosk = self.kiosk()
        kiosk.sign_in(NAME)
        self.assertEqual(self.cards(kiosk, "module"), ["module:third", "module:shared"])
        kiosk.tap("courses")
        kiosk.tap("course:alpha")
        kiosk.tap("module:first")
        self.assertEqual(kiosk.now["page"], "two")
        kiosk.tap("leave")
        kiosk.sign_in("別 太郎")
        self.assertEqual(self.cards(kiosk, "module"), [])  # nothing of the one before
        kiosk.quit()

    def test_one_has_only_sheets_to_fill_in(self):
        write_survey(self.content, "intake")
        write_survey(self.content, "report", items=("said", "done"))
        write_course(self.content, "forms", [], order=3, surveys='{ "intake", "report" }')
        kiosk = self.kiosk()
        kiosk.sign_in(NAME)
        kiosk.tap("course:forms")
        self.assertEqual(self.cards(kiosk, "sheet"), ["sheet:intake", "sheet:report"])
        self.assertTrue(kiosk.enabled("sheet:report"))  # at once, and in any order
        kiosk.tap("sheet:report")
        kiosk.tap("start")
        kiosk.answer_item(["true"])
        kiosk.tap("leave")
        kiosk.sign_in(NAME)
        self.assertEqual((kiosk.now["sheet"], kiosk.now["item"]), ("report", "done"))
        answer_all(kiosk)
        self.assertEqual(kiosk.now["screen"], "done")
        self.assertNotIn("修了", kiosk.text())  # nothing was to be learned
        kiosk.tap("next")
        self.assertTrue(kiosk.element("sheet:report")["checked"])
        self.assertFalse(kiosk.element("sheet:intake")["checked"])
        kiosk.tap("courses")
        self.assertFalse(kiosk.element("course:forms")["checked"])
        kiosk.quit()

    def test_a_sheet_is_filled_in_again_where_it_says_so(self):
        write_survey(self.content, "intake", fields="again = true,")
        write_survey(self.content, "report")
        write_course(self.content, "forms", [], order=3, surveys='{ "intake", "report" }')
        kiosk = self.kiosk(course="forms")
        kiosk.sign_in(NAME)
        for sheet in ("report", "intake"):
            kiosk.tap(f"sheet:{sheet}")
            kiosk.tap("start")
            answer_all(kiosk)
            self.assertEqual(kiosk.enabled("retry"), sheet == "intake")
            if sheet == "report":
                kiosk.tap("next")
        kiosk.tap("retry")
        self.assertEqual((kiosk.now["screen"], kiosk.now["item"]), ("survey", "like"))
        self.assertFalse(kiosk.element("choice:true")["checked"])  # it is a new sheet
        kiosk.answer_item(["false"])
        kiosk.tap("leave")
        kiosk.sign_in(NAME)
        self.assertEqual((kiosk.now["sheet"], kiosk.now["item"]), ("intake", "again"))
        answer_all(kiosk, choice="false")
        self.assertEqual(kiosk.now["screen"], "done")
        kiosk.quit()
        with contextlib.closing(sqlite3.connect(os.path.join(self.data, "manten.db"))) as store:
            numbers = store.execute("SELECT number FROM attempt WHERE sheet = 'intake'").fetchall()
        self.assertEqual(numbers, [(1,), (2,)])
        records = audit.Records(self.data)
        self.assertEqual(audit.Audit(records, manten.describe(self.content)).complaints, [])

    def test_each_counts_for_itself(self):
        kiosk = self.kiosk()
        kiosk.sign_in(NAME)
        kiosk.tap("course:beta")
        learn(kiosk, "third")
        kiosk.tap("next")
        learn(kiosk, "shared")
        kiosk.tap("next")
        self.survey(kiosk, "true")
        kiosk.tap("next")
        self.assertTrue(kiosk.element("sheet:closing")["checked"])
        kiosk.tap("courses")
        self.assertTrue(kiosk.element("course:beta")["checked"])
        self.assertFalse(kiosk.element("course:alpha")["checked"])
        kiosk.tap("course:alpha")
        self.assertTrue(kiosk.element("module:shared")["checked"])  # full marks are full marks
        self.assertFalse(kiosk.element("sheet:closing")["checked"])
        for module in ("first", "second"):
            learn(kiosk, module)
            kiosk.tap("next")
        self.survey(kiosk, "false")
        kiosk.tap("leave")
        kiosk.quit()
        self.assertEqual(self.told("SELECT course, module FROM completion ORDER BY completed_seq"),
                         [("beta", "third"), ("beta", "shared"), ("alpha", "first"),
                          ("alpha", "second")])
        self.assertEqual(
            self.told("SELECT course, number, complete FROM attempt_result WHERE sheet = 'closing'"
                      " ORDER BY seq"), [("beta", 1, 1), ("alpha", 1, 1)])
        self.assertEqual(self.told("SELECT course FROM arrival"), [("",)])
        self.assertEqual(self.told("SELECT course FROM enrolment ORDER BY seq"),
                         [("beta",), ("alpha",)])
        tests = manten.records(self.data)[0]["completions"]
        self.assertEqual([[a["course"] for a in test["attempts"]] for test in tests],
                         [["beta"], ["beta"], ["alpha"], ["alpha"]])

    def survey(self, kiosk, choice):
        kiosk.tap("sheet:closing")
        kiosk.tap("start")
        self.assertEqual(answer_all(kiosk, choice), ["like", "again"])
        self.assertEqual(kiosk.now["screen"], "done")

    def told(self, sql):
        path = os.path.join(self.data, "manten.db")
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            return database.execute(sql).fetchall()


if __name__ == "__main__":
    unittest.main()
