"""On every screen of a visit the language can be changed; the place and what was chosen stay, and
changing back gives the same screen again."""

import tempfile
import unittest

import audit
import manten
from person import Person

PLACE = ("screen", "module", "page", "sheet", "item")


def place_of(now):
    """Where one is, and what is chosen and can be touched; keys of the keyboard are letters."""
    marks = [
        (e["id"], e["checked"], e["enabled"])
        for e in now["elements"]
        if e["role"] in ("button", "radio", "checkbox", "field") and not e["id"].startswith("key:")
        and e["id"] != "more"
    ]
    return [now[key] for key in PLACE], marks


def typed(now):
    return [e["label"] for e in now["elements"] if e["id"].startswith("field:")]


class Language(unittest.TestCase):
    def test_there_and_back_on_every_screen(self):
        with tempfile.TemporaryDirectory() as data:
            kiosk = manten.Kiosk(data, size="1080x1920", seed=3)
            kiosk.screen()
            person = Person()
            screens = set()
            while not person.over():
                self.change_there_and_back(kiosk)
                screens.add(kiosk.now["screen"])
                person.take_step(kiosk)
            kiosk.quit()
            self.assertEqual(audit.Audit(audit.Records(data), manten.describe()).complaints, [])
        wanted = "attract signin menu lesson test result review survey done"
        self.assertEqual(screens, set(wanted.split()))

    def change_there_and_back(self, kiosk):
        focused = next((e["id"] for e in kiosk.now["elements"] if e["focused"]), None)
        before, words, text = place_of(kiosk.now), kiosk.text(), typed(kiosk.now)
        kiosk.tap("lang")
        self.assertEqual(place_of(kiosk.now), before)
        self.assertNotEqual(kiosk.text(), words)
        kiosk.tap("lang")
        self.assertEqual(place_of(kiosk.now), before)
        self.assertEqual(kiosk.text(), words)
        if focused and focused.startswith("field:"):
            self.assertEqual(typed(kiosk.now), text)
            kiosk.tap(focused)  # the touch on the tool took the focus

    def test_answers_remember_in_which_language_they_were_read(self):
        with tempfile.TemporaryDirectory() as data:
            kiosk = manten.Kiosk(data)
            kiosk.screen()
            kiosk.sign_in("山田")
            kiosk.tap(f"module:{manten.course()['modules'][0]}")
            kiosk.read_to_test()
            kiosk.tap("start")
            for expected in ("ja", "en", "ja"):
                choice = next(e for e in kiosk.now["elements"] if e["id"].startswith("choice:"))
                kiosk.answer_item([choice["id"].removeprefix("choice:")])
                kiosk.tap("lang")
            kiosk.quit()
            answers = [f for f in audit.Records(data).facts if f["kind"] == "answer"]
            self.assertEqual([a["language"] for a in answers], ["ja", "en", "ja"])


if __name__ == "__main__":
    unittest.main()
