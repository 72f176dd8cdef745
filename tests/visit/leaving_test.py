"""Between two people: the idle warning, leaving, and coming back to where one was."""

import os
import tempfile
import unittest

import manten

MODULE = manten.course()["modules"][0]


class Leaving(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.kiosk = manten.Kiosk(self.folder.name, seed=1)
        self.kiosk.screen()

    def tearDown(self):
        self.kiosk.quit()
        self.folder.cleanup()

    def test_a_warning_that_any_touch_stops(self):
        self.kiosk.sign_in("鈴木")
        self.kiosk.wait(119000)
        self.assertIsNone(self.kiosk.element("stay"))
        self.kiosk.wait(2000)
        self.assertTrue(self.kiosk.enabled("stay"))
        with self.assertRaises(manten.Refused):
            self.kiosk.do(do="tap", id=f"module:{MODULE}")
        before = self.kiosk.text()
        self.kiosk.wait(3000)
        self.assertNotEqual(self.kiosk.text(), before)  # it counts down
        self.kiosk.tap("stay")
        self.assertIsNone(self.kiosk.element("stay"))
        self.assertEqual(self.kiosk.now["screen"], "menu")
        self.kiosk.wait(119000)
        self.assertIsNone(self.kiosk.element("stay"))

    def test_whatever_is_touched_stops_the_countdown(self):
        self.kiosk.sign_in("鈴木")
        self.kiosk.tap(f"module:{MODULE}")
        before = self.kiosk.now
        for touch in (
            {"do": "tap", "id": "stay"},
            {"do": "key", "key": "Return"},
            {"do": "key", "key": "a"},
            {"do": "scroll", "id": "stay", "lines": 1},
            {"do": "drag", "id": "stay", "to": "stay"},
        ):
            with self.subTest(touch):
                self.kiosk.wait(149000)
                self.assertTrue(self.kiosk.enabled("stay"))
                self.kiosk.do(**touch)
                self.assertEqual(self.kiosk.now, before)  # and it does nothing else
                self.kiosk.wait(119000)
                self.assertEqual(self.kiosk.now, before)
                self.kiosk.wait(1)  # the same clock for the next one
                self.kiosk.do(do="key", key="Escape")

    def test_the_countdown_counts_every_second(self):
        self.kiosk.sign_in("鈴木")
        self.kiosk.wait(119999)
        shown = [self.kiosk.text()]
        for _ in range(30):
            self.kiosk.wait(1000)
            shown.append(self.kiosk.text())
            self.assertTrue(self.kiosk.enabled("stay"))
        self.assertEqual(len(set(shown)), 31)
        self.kiosk.wait(1)
        self.assertEqual(self.kiosk.now["screen"], "attract")

    def test_nothing_of_one_person_is_on_the_next_ones_screens(self):
        """Pixel for pixel: as if nobody had been there."""
        walks = {}
        for before in (False, True):
            if before:
                self.kiosk.sign_in("鈴木 次郎", "鈴木工業")
                self.kiosk.tap("lang")
                self.kiosk.tap("text-size")
                self.kiosk.tap(f"module:{MODULE}")
                self.kiosk.read_to_test()
                self.kiosk.take_test()
                self.kiosk.tap("leave")
            name = "田中" if before else "高橋"
            walks[before] = self.walk(name, os.path.join(self.folder.name, "shot.png"))
        self.assertEqual(walks[False], walks[True])

    def walk(self, name, file):
        """The pictures and elements of all screens until the first page of a module."""
        seen = []

        def look():
            self.kiosk.do(do="shot", file=file)
            with open(file, "rb") as picture:
                seen.append((self.kiosk.now, picture.read()))

        look()
        for touch in ("start", "next"):
            self.kiosk.tap(touch)
            look()
        self.kiosk.type(name)
        self.kiosk.tap("next")
        self.kiosk.tap(f"module:{MODULE}")  # the menu greets by name
        look()
        self.kiosk.tap("leave")
        look()
        return seen

    def test_idle_ends_the_visit_and_keeps_the_place(self):
        self.kiosk.sign_in("鈴木")
        self.kiosk.tap(f"module:{MODULE}")
        self.kiosk.tap("next")
        page = self.kiosk.tap("next")["page"]
        self.kiosk.wait(151000)
        self.assertEqual(self.kiosk.now["screen"], "attract")
        self.assertNotIn("鈴木", self.kiosk.text())
        self.kiosk.sign_in("鈴木")
        self.assertEqual((self.kiosk.now["screen"], self.kiosk.now["page"]), ("lesson", page))

    def test_an_unfinished_sign_in_is_forgotten(self):
        self.kiosk.tap("start")
        self.kiosk.tap("next")
        self.kiosk.tap("field:name")
        self.kiosk.type("高橋")
        self.kiosk.wait(151000)
        self.assertEqual(self.kiosk.now["screen"], "attract")
        self.kiosk.tap("start")
        self.kiosk.tap("next")
        self.assertNotIn("高橋", self.kiosk.text())

    def test_the_first_screen_is_made_anew_for_the_next_one(self):
        fresh = self.kiosk.now
        for touches in (["lang"], ["text-size"], ["lang", "text-size"]):
            for touch in touches:
                self.kiosk.tap(touch)
            self.kiosk.wait(119000)
            self.assertNotEqual(self.kiosk.now, fresh)
            self.kiosk.wait(2000)
            self.assertEqual(self.kiosk.now, fresh)
        self.kiosk.key("Tab")
        self.kiosk.wait(121000)
        self.assertEqual(self.kiosk.now, fresh)

    def test_the_item_and_the_answers_come_back(self):
        self.kiosk.sign_in("田中")
        self.kiosk.tap(f"module:{MODULE}")
        self.kiosk.read_to_test()
        self.kiosk.tap("start")
        items = {i["id"]: i for i in manten.sheet(self.kiosk.now["sheet"])["items"]}
        first = self.kiosk.now["item"]
        choices = manten.right_choices(items[first])
        self.kiosk.answer_item(choices)
        second = self.kiosk.now["item"]
        half = self.kiosk.now["elements"]
        choice = next(e["id"] for e in half if e["id"].startswith("choice:"))
        self.kiosk.tap(choice)  # chosen, but not confirmed
        self.kiosk.tap("leave")
        self.kiosk.sign_in("田中")
        self.assertEqual((self.kiosk.now["screen"], self.kiosk.now["item"]), ("test", second))
        self.assertFalse(any(e["checked"] for e in self.kiosk.now["elements"]))
        self.kiosk.tap("back")
        self.assertEqual(self.kiosk.now["item"], first)
        checked = {e["id"] for e in self.kiosk.now["elements"] if e["checked"]}
        self.assertEqual(checked, {f"choice:{c}" for c in choices})

    def test_one_comes_back_to_the_very_item(self):
        """Also to one that was gone back to, and after another answer to it."""
        self.kiosk.sign_in("鈴木")
        self.kiosk.tap(f"module:{MODULE}")
        self.kiosk.read_to_test()
        self.kiosk.tap("start")
        items = []
        for number in range(4):
            items.append(self.kiosk.now["item"])
            self.kiosk.answer_item(self.choice(0))
        items.append(self.kiosk.now["item"])
        for expected, do in (
            (items[3], ["back"]),
            (items[1], ["back", "back"]),
            (items[2], ["next"]),
            (items[3], [*(f"choice:{c}" for c in self.choice(1, items[2])), "next"]),
            (items[4], ["next"]),
            (items[3], ["back"]),
        ):
            for touch in do:
                self.kiosk.tap(touch)
            self.assertEqual(self.kiosk.now["item"], expected)
            self.kiosk.tap("leave")
            self.kiosk.sign_in("鈴木")
            self.assertEqual((self.kiosk.now["screen"], self.kiosk.now["item"]), ("test", expected))

    def choice(self, number, item=None):
        """An answer to the item, another one for another number."""
        described = next(i for i in manten.sheet(f"{MODULE}-test")["items"]
                         if i["id"] == (item or self.kiosk.now["item"]))
        return [described["choices"][number]["id"]]

    def test_the_language_changes_and_the_place_stays(self):
        self.kiosk.sign_in("伊藤")
        self.kiosk.tap(f"module:{MODULE}")
        page = self.kiosk.tap("next")["page"]
        japanese = self.kiosk.text()
        self.kiosk.tap("lang")
        self.assertEqual(self.kiosk.now["page"], page)
        self.assertNotEqual(self.kiosk.text(), japanese)
        self.kiosk.tap("lang")
        self.assertEqual(self.kiosk.text(), japanese)

    def test_everything_is_reached_by_keyboard(self):
        for _ in range(2):
            self.kiosk.key("Return")  # start, then the notice
        self.kiosk.type("渡辺")
        self.kiosk.key("Return")
        self.assertEqual(self.kiosk.now["screen"], "menu")
        self.kiosk.key("Tab")
        self.assertEqual(self.focused(), f"module:{MODULE}")
        self.kiosk.key("Return")
        self.assertEqual(self.kiosk.now["screen"], "lesson")
        seen = set()
        for _ in range(30):
            self.kiosk.key("Tab")
            seen.add(self.focused())
        reachable = {
            e["id"]
            for e in self.kiosk.now["elements"]
            if e["enabled"] and e["role"] in ("button", "radio", "checkbox", "field")
        }
        self.assertEqual(seen, reachable)

    def focused(self):
        return next((e["id"] for e in self.kiosk.now["elements"] if e["focused"]), None)

    def test_a_name_is_typed_on_the_screen(self):
        self.kiosk.tap("start")
        self.kiosk.tap("next")
        self.kiosk.tap("field:name")
        for key in ("は", *["voice"] * 4, "な", "backspace", "space", "き", "voice"):
            self.kiosk.tap(f"key:{key}")
        self.assertEqual(self.kiosk.element("field:name")["label"], "ば ぎ")


if __name__ == "__main__":
    unittest.main()
