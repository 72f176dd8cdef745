"""An author's preview: what is saved is on the screen soon, and the place is kept. What is wrong is
told with file and line, and what was good before goes on."""

import os
import shutil
import tempfile
import time
import unittest

import manten

SHARE = os.environ["MANTEN_SHARE"]
PATIENCE = 600  # looks at the screen; how soon it came is measured by tests/bench/preview.py


class Preview(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = os.path.join(folder.name, "content")
        shutil.copytree(os.path.join(SHARE, "content"), self.content)
        self.module = os.path.join(self.content, "telework", "module.lua")
        self.data = os.path.join(folder.name, "data")
        self.kiosk = manten.Kiosk(self.data, options=("--preview", self.content))
        self.addCleanup(self.kiosk.kill)
        self.kiosk.screen()
        self.assertEqual(self.kiosk.now["screen"], "menu")

    def change(self, before, after, behind=""):
        """Replaces what comes first behind the words, and saves."""
        with open(self.module, encoding="utf-8") as file:
            text = file.read()
        at = text.index(before, text.index(behind))
        with open(self.module, "w", encoding="utf-8") as file:
            file.write(text[:at] + after + text[at + len(before) :])

    def look_until(self, holds):
        for _ in range(PATIENCE):
            self.kiosk.screen()
            if holds():
                return
            time.sleep(0.01)
        self.fail(f"it did not come: {self.kiosk.text()}")

    def test_a_page_is_read_again_where_one_is(self):
        self.kiosk.tap("module:telework")
        self.kiosk.tap("next")
        self.assertEqual(self.kiosk.now["page"], "nine-risks")
        self.change("九つのリスク", "九つの落とし穴", behind='id = "nine-risks"')
        self.look_until(lambda: "九つの落とし穴" in self.kiosk.text())
        self.assertEqual(self.kiosk.now["page"], "nine-risks")
        self.kiosk.quit()
        self.assertFalse(os.path.exists(self.data))

    def test_a_mistake_is_told_and_the_good_goes_on(self):
        self.kiosk.tap("module:telework")
        self.change("module {", "module { nonsense = 1,")
        self.look_until(lambda: "telework/module.lua:" in self.kiosk.text())
        self.assertEqual(self.kiosk.now["screen"], "lesson")
        self.change("module { nonsense = 1,", "module {")
        self.look_until(lambda: "telework/module.lua:" not in self.kiosk.text())
        self.assertEqual(self.kiosk.now["screen"], "lesson")
        self.kiosk.tap("next")
        self.kiosk.quit()

    def test_a_page_that_goes_leaves_the_one_in_its_place(self):
        self.kiosk.tap("module:telework")
        self.kiosk.tap("next")
        with open(self.module, encoding="utf-8") as file:
            text = file.read()
        with open(self.module, "w", encoding="utf-8") as file:
            file.write(text.replace('"nine-risks"', '"nine-perils"'))
        self.look_until(lambda: self.kiosk.now["page"] == "nine-perils")
        self.kiosk.quit()

    def test_an_item_is_read_again_where_one_is(self):
        self.kiosk.tap("module:telework")
        self.kiosk.read_to_test()
        self.kiosk.tap("start")
        item = self.kiosk.now["item"]
        self.change('ja = "', 'ja = "ところで、', behind=f'id = "{item}"')
        self.look_until(lambda: "ところで、" in self.kiosk.text())
        self.assertEqual(self.kiosk.now["item"], item)
        self.kiosk.quit()


if __name__ == "__main__":
    unittest.main()
