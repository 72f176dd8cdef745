"""The looks: screens are compared with the pictures in golden/, which the README shows as well.

A difference leaves NAME.new.png and NAME.difference.png in $TMPDIR. After a wanted change,
MANTEN_GOLDEN=write python3 tests/screens/golden_test.py draws the pictures anew: look at them.
"""

import os
import subprocess
import tempfile
import unittest

import manten

GOLDEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden")
FUZZ = "3%"  # of a colour: smoothing may differ by a shade, shapes and places may not
PIXELS = 40  # that may differ by more than that


class Golden(unittest.TestCase):
    def compare(self, kiosk, name):
        golden = os.path.join(GOLDEN, f"{name}.png")
        if os.environ.get("MANTEN_GOLDEN") == "write":
            os.makedirs(GOLDEN, exist_ok=True)
            kiosk.do(do="shot", file=golden)
            return
        new = os.path.join(tempfile.gettempdir(), f"{name}.new.png")
        difference = os.path.join(tempfile.gettempdir(), f"{name}.difference.png")
        kiosk.do(do="shot", file=new)
        compared = subprocess.run(
            ["compare", "-metric", "AE", "-fuzz", FUZZ, golden, new, difference],
            capture_output=True,
            text=True,
        )
        self.assertIn(compared.returncode, (0, 1), compared.stderr)
        differing = float(compared.stderr)
        self.assertLessEqual(differing, PIXELS, f"{name}: see {difference}")
        os.remove(new)
        os.remove(difference)

    def visit(self, size, lang):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        kiosk = manten.Kiosk(folder.name, size=size, lang=lang, seed=11)
        self.addCleanup(kiosk.kill)
        kiosk.screen()
        return kiosk

    def test_landscape_in_japanese(self):
        kiosk = self.visit("1280x800", "ja")
        self.compare(kiosk, "attract")
        kiosk.sign_in("山田 花子", "山田製作所")
        self.compare(kiosk, "menu")
        kiosk.tap("module:telework")
        while kiosk.now["page"] != "malware":
            kiosk.tap("next")
        self.compare(kiosk, "lesson")
        kiosk.read_to_test()
        kiosk.tap("start")
        items = manten.sheet(kiosk.now["sheet"])["items"]
        kiosk.key("Tab")
        self.compare(kiosk, "test")
        kiosk.take_test(wrong={items[2]["id"]})
        self.compare(kiosk, "result")

    def test_portrait_in_english(self):
        kiosk = self.visit("1080x1920", "en")
        kiosk.tap("start")
        kiosk.tap("next")
        self.compare(kiosk, "signin-portrait")
        kiosk.type("Hanako Yamada")
        kiosk.tap("next")
        kiosk.tap("module:webmeeting")
        for _ in range(2):
            kiosk.tap("next")
        kiosk.tap("text-size")
        self.compare(kiosk, "lesson-portrait")


if __name__ == "__main__":
    unittest.main()
