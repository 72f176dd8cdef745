"""The content changes between visits: nobody loses a place or a completion, what was reworded keeps
its history apart, and what was taken out strands nobody."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
import unittest

import manten
from made import Module, answer_all, learn, write_course, write_survey

NAME = "山田 花子"

SCENARIO = """
  scenario {{ id = "story", title = {{ ja = "話", en = "Story" }},
    scene {{ id = "start", title = {{ ja = "始", en = "Start" }},
      paragraph {{ ja = "どうしますか。", en = "What now?" }},
      single {{ id = "choose", stem = {{ ja = "選ぶ", en = "Choose" }},
        {options} }} }},
    {scenes}
    scene {{ id = "end", title = {{ ja = "終", en = "End" }}, ending = "good",
      paragraph {{ ja = "終わり。", en = "The end." }} }},
    debrief {{ paragraph {{ ja = "まとめ。", en = "In short." }} }},
  }},
"""
OPTION = 'option {{ id = "{0}", ja = "{0}", en = "{0}", leads = "{1}", ' \
         'feedback = {{ ja = "訳", en = "Why" }} }},'
SCENE = """scene {{ id = "{0}", title = {{ ja = "{0}", en = "{0}" }}, leads = "{1}",
      paragraph {{ ja = "次へ。", en = "On." }} }},"""


def scenario(options, scenes):
    return SCENARIO.format(options=" ".join(OPTION.format(*option) for option in options),
                           scenes="\n    ".join(SCENE.format(*scene) for scene in scenes))


class Changes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = os.path.join(folder.name, "content")
        self.data = os.path.join(folder.name, "data")
        self.module = Module("changing")
        self.other = Module("other")
        self.module.write(self.content)
        self.other.write(self.content)
        write_survey(self.content, "closing")
        write_course(self.content, "only", ["changing", "other"], survey='"closing"')
        self.kiosk = None

    def come(self):
        """Signs in at a kiosk that has just read the content."""
        if self.kiosk:
            self.kiosk.quit()
        self.kiosk = manten.Kiosk(self.data, seed=3, content=self.content)
        self.addCleanup(lambda k=self.kiosk: k.process.poll() is None and k.kill())
        self.kiosk.sign_in(NAME)
        return self.kiosk

    def change(self, **changed):
        """The author saves the module, and the learner comes back."""
        self.kiosk.tap("leave")
        for name, value in changed.items():
            setattr(self.module, name, value)
        self.module.write(self.content)
        return self.come()

    def begin_test(self):
        self.kiosk.tap("module:changing")
        self.kiosk.read_to_test()
        self.kiosk.tap("start")

    def told(self, sql):
        path = os.path.join(self.data, "manten.db")
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            return database.execute(sql).fetchall()

    def completed(self):
        return self.told("SELECT module, version, attempts, first_right, first_total"
                         " FROM completion ORDER BY completed_seq")

    # ---- pages

    def test_a_mended_typo_loses_no_place(self):
        kiosk = self.come()
        kiosk.tap("module:changing")
        kiosk.tap("next")
        kiosk = self.change(words={"a": "Is a really so?"})
        self.assertEqual((kiosk.now["screen"], kiosk.now["page"]), ("lesson", "two"))
        kiosk.tap("next")
        kiosk.tap("next")
        kiosk.tap("start")
        first = kiosk.now["item"]
        kiosk.answer_item(["true"])
        second = kiosk.now["item"]
        kiosk = self.change(words={item: f"Is {item} not so?" for item in "abc"})
        self.assertEqual(kiosk.now["item"], second)
        kiosk.tap("back")
        self.assertEqual(kiosk.now["item"], first)
        self.assertTrue(kiosk.element("choice:true")["checked"])
        kiosk.tap("next")
        answer_all(kiosk)
        self.assertIsNone(kiosk.element("retry"))
        self.assertEqual(self.completed(), [("changing", 1, 1, 3, 3)])

    def test_a_page_that_was_taken_out(self):
        kiosk = self.come()
        kiosk.tap("module:changing")
        kiosk.tap("next")
        kiosk = self.change(pages=["one", "three"])
        self.assertEqual(kiosk.now["page"], "three")  # where "two" led to
        kiosk = self.change(pages=["one"])
        self.assertEqual(kiosk.now["page"], "one")  # nothing stands behind it
        kiosk = self.change(pages=["new", "one", "four", "five"])
        self.assertEqual(kiosk.now["page"], "one")
        kiosk.tap("next")
        kiosk = self.change(pages=["six", "seven"])  # none of those that were read
        self.assertEqual(kiosk.now["page"], "six")
        kiosk.read_to_test()
        self.assertEqual(kiosk.now["screen"], "test")

    # ---- items

    def test_an_item_that_was_taken_out(self):
        kiosk = self.come()
        self.begin_test()
        gone = kiosk.now["item"]
        kiosk.answer_item(["false"])  # wrongly
        left = [item for item in self.module.items if item != gone]
        kiosk = self.change(items=left)
        self.assertIn(kiosk.now["item"], left)
        self.assertEqual(sorted(answer_all(kiosk)), left)
        self.assertEqual(kiosk.now["screen"], "result")
        self.assertIsNone(kiosk.element("retry"))
        self.assertEqual(self.told("SELECT right, total, apart FROM outcome"), [(2, 2, gone)])
        self.assertEqual(self.completed(), [("changing", 1, 1, 2, 2)])

    def test_all_items_were_taken_out(self):
        kiosk = self.come()
        self.begin_test()
        kiosk.answer_item(["true"])
        kiosk = self.change(items=["x", "y"])
        self.assertTrue(kiosk.enabled("start"))  # anew
        kiosk.tap("start")
        self.assertEqual(sorted(answer_all(kiosk)), ["x", "y"])
        self.assertIsNone(kiosk.element("retry"))
        self.assertEqual(self.told("SELECT right, total, complete FROM outcome"),
                         [(0, 0, 0), (2, 2, 1)])

    def test_an_item_that_was_added(self):
        kiosk = self.come()
        self.begin_test()
        kiosk.answer_item(["true"])
        kiosk = self.change(items=["a", "b", "c", "d"])
        self.assertNotIn("d", answer_all(kiosk))  # this attempt goes on as it was begun
        self.assertIsNone(kiosk.element("retry"))
        kiosk.tap("next")
        self.assertTrue(kiosk.element("module:changing")["checked"])

    def test_a_missed_item_that_was_taken_out(self):
        kiosk = self.come()
        self.begin_test()
        answer_all(kiosk, wrong=("b",))
        self.assertTrue(kiosk.enabled("retry"))
        kiosk = self.change(items=["a", "c"])
        self.assertEqual(kiosk.now["screen"], "result")
        kiosk.tap("retry")
        self.assertEqual(sorted(answer_all(kiosk)), ["a", "c"])
        self.assertIsNone(kiosk.element("retry"))

    def single(self, item, choices, right):
        lines = "".join(
            f'{"right" if choice == right else "wrong"} {{ id = "{choice}", ja = "{choice}",'
            f' en = "{choice}", feedback = {{ ja = "訳", en = "Why" }} }}, ' for choice in choices)
        return (f'single {{ id = "{item}", review = {{ "one" }}, stem = {{ ja = "問", en = "Q" }},'
                f" {lines} }},")

    def test_a_choice_that_was_taken_out(self):
        self.module.parts = {i: self.single(i, ["x", "y", "z"], "x") for i in "abc"}
        self.module.write(self.content)
        kiosk = self.come()
        self.begin_test()
        first = kiosk.now["item"]
        kiosk.answer_item(["y"])
        kiosk.answer_item(["x"])
        kiosk = self.change(parts={i: self.single(i, ["x", "z"], "x") for i in "abc"})
        self.assertEqual(kiosk.now["item"], first)  # to be answered again
        self.assertFalse(any(e["checked"] for e in kiosk.now["elements"]))
        while kiosk.now["screen"] == "test":
            kiosk.answer_item(["x"])
        self.assertIsNone(kiosk.element("retry"))
        self.assertEqual(self.completed(), [("changing", 1, 1, 3, 3)])

    def test_an_item_that_became_another_kind(self):
        kiosk = self.come()
        self.begin_test()
        kiosk.answer_item(["true"])
        kiosk = self.change(parts={i: self.single(i, ["x", "z"], "x") for i in "abc"})
        while kiosk.now["screen"] == "test":
            kiosk.answer_item(["x"])
        self.assertIsNone(kiosk.element("retry"))

    # ---- versions

    def test_a_raised_version_keeps_its_history_apart(self):
        kiosk = self.come()
        self.begin_test()
        answer_all(kiosk, wrong=("a",))
        kiosk.tap("retry")
        kiosk.answer_item(["true"])
        kiosk = self.change(version=2)  # with the second attempt open
        self.assertEqual(kiosk.now["screen"], "test")
        self.assertTrue(kiosk.enabled("start"))
        self.assertIn("新しくなりました", kiosk.text())
        kiosk.tap("start")
        answer_all(kiosk)
        self.assertIsNone(kiosk.element("retry"))
        self.assertEqual(self.told("SELECT version, number FROM attempt ORDER BY seq"),
                         [(1, 1), (1, 2), (2, 1)])
        self.assertEqual(self.completed(), [("changing", 2, 1, 3, 3)])

    def test_a_completion_outlives_every_change(self):
        kiosk = self.come()
        learn(kiosk, "changing")
        kiosk.tap("next")
        for changed in ({"version": 2}, {"items": ["x"]}, {"pages": ["new"]},
                        {"fields": 'id = "another-test",'}):
            kiosk = self.change(**changed)
            self.assertEqual(kiosk.now["screen"], "menu", changed)
            self.assertTrue(kiosk.element("module:changing")["checked"], changed)
        learn(kiosk, "other")
        kiosk.tap("next")
        self.assertTrue(kiosk.enabled("sheet:closing"))
        self.assertEqual(self.completed()[0], ("changing", 1, 1, 3, 3))
        kiosk.tap("module:changing")  # who wants to may take the test of the new version
        kiosk.read_to_test()
        kiosk.tap("start")
        answer_all(kiosk)
        self.assertEqual([row[:2] for row in self.completed()],
                         [("changing", 1), ("other", 1), ("changing", 2)])

    def test_a_new_version_that_is_missed_takes_nothing_away(self):
        kiosk = self.come()
        learn(kiosk, "changing")
        kiosk.tap("next")
        kiosk = self.change(version=2)
        kiosk.tap("module:changing")
        kiosk.read_to_test()
        kiosk.tap("start")
        answer_all(kiosk, wrong=("a",))
        self.assertTrue(kiosk.enabled("retry"))
        kiosk.tap("menu")
        self.assertTrue(kiosk.element("module:changing")["checked"])

    # ---- modules, surveys and scenarios

    def test_a_module_that_was_taken_out(self):
        kiosk = self.come()
        self.begin_test()
        kiosk.answer_item(["true"])
        kiosk.tap("leave")
        shutil.rmtree(os.path.join(self.content, "changing"))
        write_course(self.content, "only", ["other"], survey='"closing"')
        kiosk = self.come()
        self.assertEqual(kiosk.now["screen"], "menu")
        learn(kiosk, "other")
        kiosk.tap("next")
        self.assertTrue(kiosk.enabled("sheet:closing"))
        kiosk.tap("leave")
        self.module.write(self.content)
        write_course(self.content, "only", ["changing", "other"], survey='"closing"')
        kiosk = self.come()
        kiosk.tap("module:changing")  # back again: the attempt goes on
        self.assertEqual(len(answer_all(kiosk)), 2)
        self.assertIsNone(kiosk.element("retry"))

    def test_a_survey_whose_questions_change(self):
        kiosk = self.come()
        for module in ("changing", "other"):
            learn(kiosk, module)
            kiosk.tap("next")
        kiosk.tap("sheet:closing")
        kiosk.tap("start")
        kiosk.answer_item(["true"])
        kiosk.tap("leave")
        write_survey(self.content, "closing", ["again"])
        kiosk = self.come()
        self.assertEqual(kiosk.now["item"], "again")
        answer_all(kiosk)
        self.assertEqual(kiosk.now["screen"], "done")
        self.assertEqual(self.told("SELECT apart FROM outcome ORDER BY seq DESC LIMIT 1"),
                         [("like",)])

    def test_a_course_that_was_taken_out(self):
        write_course(self.content, "extra", ["other"])
        kiosk = self.come()
        kiosk.tap("course:extra")
        kiosk.tap("module:other")
        kiosk.tap("leave")
        write_course(self.content, "third", ["changing"])
        os.remove(os.path.join(self.content, "courses", "extra.lua"))
        kiosk = self.come()
        cards = [e["id"] for e in kiosk.now["elements"] if e["id"].startswith("course:")]
        self.assertEqual(cards, ["course:only", "course:third"])
        kiosk.tap("course:only")
        kiosk.tap("module:other")
        self.assertEqual(kiosk.now["page"], "one")

    def story(self, options, scenes):
        return scenario(options, scenes)

    def test_a_scene_that_was_taken_out(self):
        both = [("left", "left-way"), ("right", "right-way")]
        ways = [("left-way", "far"), ("right-way", "far"), ("far", "end")]
        self.module.before_test = self.story(both, ways)
        self.module.write(self.content)
        kiosk = self.come()
        kiosk.tap("module:changing")
        while kiosk.now["page"] != "start":
            kiosk.tap("next")
        kiosk.tap("choice:left")
        kiosk.tap("next")
        kiosk.tap("next")
        self.assertEqual(kiosk.now["page"], "far")
        kiosk = self.change(before_test=self.story(both, [("left-way", "end"),
                                                          ("right-way", "end")]))
        self.assertEqual(kiosk.now["screen"], "lesson")
        self.assertIn(kiosk.now["page"], ("left-way", "end"))
        # The option that was taken is gone: one decides again.
        kiosk = self.change(before_test=self.story([("right", "right-way"), ("stay", "end")],
                                                   [("right-way", "end")]))
        self.assertEqual(kiosk.now["page"], "start")
        self.assertFalse(any(e["checked"] for e in kiosk.now["elements"]))
        kiosk.tap("choice:right")
        kiosk.tap("next")
        self.assertEqual(kiosk.now["page"], "right-way")
        kiosk = self.change(before_test="")  # the whole scenario
        self.assertEqual(kiosk.now["screen"], "lesson")
        self.assertIn(kiosk.now["page"], self.module.pages)
        kiosk.read_to_test()
        kiosk.tap("start")
        answer_all(kiosk)
        self.assertIsNone(kiosk.element("retry"))


if __name__ == "__main__":
    unittest.main()
