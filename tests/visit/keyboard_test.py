"""Everything by keyboard alone: a whole visit with Tab, Return, the space bar and the arrows; and
without one, text by the keyboard on the screen."""

import tempfile
import unicodedata
import unittest

import audit
import manten
from person import Person, entries

NAME = "Sato Kenji"


class Typist(Person):
    """Never touches the screen."""

    def __init__(self):
        super().__init__("佐藤 健二", "")
        self.pressed = 0

    def take_step(self, kiosk):
        command, facts = self.step(kiosk.now)
        if command["do"] == "tap":
            self.press(kiosk, command["id"])
        else:
            kiosk.do(**command)
        self.facts += facts

    def press(self, kiosk, identity):
        """By Tab forwards and by arrow backwards in turn, then Return and the space bar in turn."""
        self.pressed += 1
        step = "Tab" if self.pressed % 2 else "Up"
        for _ in range(200):
            element = kiosk.element(identity)
            if element["focused"]:
                break
            kiosk.key(step)
        else:
            raise AssertionError(f"{identity} cannot be reached by {step}")
        if element["role"] != "field":
            kiosk.key("space" if self.pressed % 3 else "Return")


class Screenist(Person):
    """Has no keyboard but the one on the screen."""

    def take_step(self, kiosk):
        command, facts = self.step(kiosk.now)
        if command["do"] == "type":
            self.write(kiosk, command["text"])
        else:
            kiosk.tap(command["id"])
        self.facts += facts

    def write(self, kiosk, text):
        for letter in text:
            self.press(kiosk, unicodedata.normalize("NFD", letter)[0])
            for _ in range(3):  # voiced and small kana come after the plain one
                field = next(e for e in kiosk.now["elements"] if e["focused"])
                if field["label"].endswith(letter):
                    break
                kiosk.tap("key:voice")
        kiosk.tap("key:close")

    def press(self, kiosk, letter):
        for board in ("key:board:0", "key:board:2", "key:board:3"):
            if letter == " " or kiosk.element(f"key:{letter}"):
                break
            if kiosk.element(board):
                kiosk.tap(board)
        kiosk.tap("key:space" if letter == " " else f"key:{letter}")


def play(person, size):
    with tempfile.TemporaryDirectory() as data:
        kiosk = manten.Kiosk(data, size=size, seed=5)
        kiosk.screen()
        while not person.over():
            person.take_step(kiosk)
        kiosk.quit()
        return audit.Records(data)


class Keyboards(unittest.TestCase):
    def check(self, person, records):
        self.assertEqual(audit.Audit(records, manten.describe()).complaints, [])
        learner = records.learner(person.name, person.organization)
        self.assertEqual(entries(records, learner), person.facts)
        self.assertTrue(all(person.complete(f"{m}-test") for m in person.course["modules"]))

    def test_a_whole_visit_by_keyboard(self):
        person = Typist()
        self.check(person, play(person, "1280x800"))

    def test_a_whole_visit_by_the_keyboard_on_the_screen(self):
        for size in ("1280x800", "1080x1920"):
            with self.subTest(size):
                person = Screenist(NAME, "Sato & Co.")
                person.text = "Thank you! ありがとう"
                self.check(person, play(person, size))

    def test_keys_that_wait_for_a_field(self):
        """Return goes on from a field, Backspace takes away what is seen as one letter."""
        with tempfile.TemporaryDirectory() as data:
            kiosk = manten.Kiosk(data)
            kiosk.screen()
            kiosk.key("Return")
            kiosk.key("Return")
            self.assertTrue(kiosk.element("key:close"))
            kiosk.key("Escape")  # whoever has a keyboard needs none on the screen
            self.assertFalse(kiosk.element("key:close"))
            kiosk.type("かか\u3099👩‍👩‍👧")
            for left in ("かか\u3099", "か", ""):
                kiosk.key("Backspace")
                shown = kiosk.element("field:name")["label"]
                self.assertEqual(shown if left else "", left)
            kiosk.key("Backspace")
            kiosk.key("Return")
            self.assertEqual(kiosk.now["screen"], "signin")  # nobody has no name
            kiosk.type("か")
            kiosk.key("Return")
            self.assertEqual(kiosk.now["screen"], "menu")
            kiosk.quit()


if __name__ == "__main__":
    unittest.main()
