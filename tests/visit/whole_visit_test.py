"""One person learns both modules, fails each test once, reviews, passes, answers the survey and
leaves; the organizer sees it; the next person sees nothing of it."""

import tempfile
import unittest

import manten

COURSE = manten.course()
NAME = "山田 花子"


def play_module(test, kiosk, module):
    kiosk.tap(f"module:{module}")
    test.assertEqual(kiosk.now["screen"], "lesson")
    described = next(m for m in manten.describe()["modules"] if m["id"] == module)
    pages = kiosk.read_to_test()
    test.assertEqual(pages, [page["id"] for page in described["pages"]])
    test.assertEqual(kiosk.now["screen"], "test")
    kiosk.tap("start")
    items = manten.sheet(kiosk.now["sheet"])["items"]
    missed = items[1]
    kiosk.take_test(wrong={missed["id"]})
    test.assertEqual(kiosk.now["screen"], "result")
    check_result(test, kiosk, missed)
    kiosk.tap("retry")
    kiosk.take_test()
    test.assertEqual(kiosk.now["screen"], "result")
    test.assertIsNone(kiosk.element("retry"))
    kiosk.tap("next")
    test.assertEqual(kiosk.now["screen"], "menu")
    test.assertTrue(kiosk.element(f"module:{module}")["checked"])


def check_result(test, kiosk, missed):
    """The feedback of the choice made, buttons to exactly the pages, and not the right answer."""
    offered = [e["id"] for e in kiosk.now["elements"] if e["id"].startswith("page:")]
    test.assertEqual(sorted(offered), sorted(f"page:{page}" for page in missed["review"]))
    said = kiosk.text()
    made = manten.wrong_choices(missed)
    lang = kiosk.lang
    for choice in missed["choices"]:
        if choice["id"] in made and choice["feedback"] and not choice["correct"]:
            test.assertIn(choice["feedback"][lang], said)
        elif choice["id"] not in made:
            test.assertNotIn(choice["text"][lang] + "\n", said + "\n")
    for page in offered:
        kiosk.tap(page)
        test.assertEqual(kiosk.now["screen"], "review")
        test.assertEqual(kiosk.now["page"], page.removeprefix("page:"))
        kiosk.tap("back")
        test.assertEqual(kiosk.now["screen"], "result")


class WholeVisit(unittest.TestCase):
    def visit(self, lang, size):
        with tempfile.TemporaryDirectory() as data:
            kiosk = manten.Kiosk(data, size=size, lang=lang, seed=7)
            kiosk.lang = lang
            self.assertEqual(kiosk.screen()["screen"], "attract")
            kiosk.sign_in(NAME, "山田製作所")
            self.assertEqual(kiosk.now["screen"], "menu")
            for module in COURSE["modules"]:
                play_module(self, kiosk, module)
            kiosk.tap(f"sheet:{COURSE['survey']}")
            self.assertEqual(kiosk.answer_survey()["screen"], "done")
            kiosk.tap("leave")
            self.assertEqual(kiosk.now["screen"], "attract")
            self.assertNotIn("山田", kiosk.text())
            kiosk.sign_in("佐藤")
            self.assertEqual(kiosk.now["screen"], "menu")
            self.assertNotIn("山田", kiosk.text())
            self.assertFalse(any(e["checked"] for e in kiosk.now["elements"]))
            kiosk.quit()
            self.check_records(data)

    def check_records(self, data):
        first, second = sorted(manten.records(data), key=lambda r: r["name"] != NAME)
        self.assertEqual(first["organization"], "山田製作所")
        done = {c["module"]: c for c in first["completions"] if c["completed_at"]}
        self.assertEqual(sorted(done), sorted(COURSE["modules"]))
        for completion in done.values():
            self.assertEqual([a["complete"] for a in completion["attempts"]], [False, True])
            failed, full = completion["attempts"]
            self.assertEqual(failed["right"], failed["total"] - 1)
            self.assertEqual(full["right"], full["total"])
        self.assertFalse([c for c in second["completions"] if c["completed_at"]])

    def test_in_japanese(self):
        self.visit("ja", "1280x800")

    def test_in_english(self):
        self.visit("en", "1280x800")

    def test_in_portrait(self):
        self.visit("ja", "1080x1920")


if __name__ == "__main__":
    unittest.main()
