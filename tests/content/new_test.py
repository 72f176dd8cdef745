"""`manten new module` writes a module that is clean, and touches nothing that is there."""

import os
import tempfile
import unittest

import manten

COURSE = """course { id = "trial", title = { ja = "試し", en = "Trial" },
  summary = { ja = "試し。", en = "A trial." }, modules = { "fire-drill" } }
"""


class New(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = folder.name

    def new(self, *arguments):
        return manten.run("new", *arguments, "--content", self.content, check=False)

    def test_the_starter_is_clean_and_can_be_played(self):
        made = self.new("module", "fire-drill")
        self.assertEqual(made.returncode, 0, made.stderr)
        os.mkdir(os.path.join(self.content, "courses"))
        with open(os.path.join(self.content, "courses", "trial.lua"), "w", encoding="utf-8") as file:
            file.write(COURSE)
        checked = manten.run("check", "--layout", self.content)
        self.assertIn("0 errors, 0 warnings", checked.stdout)
        with tempfile.TemporaryDirectory() as data:
            kiosk = manten.Kiosk(data, content=self.content)
            kiosk.screen()
            kiosk.sign_in("山田 花子")
            kiosk.tap("module:fire-drill")
            self.assertEqual(kiosk.now["page"], "first")
            kiosk.quit()

    def test_nothing_is_overwritten(self):
        self.assertEqual(self.new("module", "fire-drill").returncode, 0)
        path = os.path.join(self.content, "fire-drill", "module.lua")
        with open(path, "w", encoding="utf-8") as file:
            file.write("-- mine\n")
        again = self.new("module", "fire-drill")
        self.assertEqual(again.returncode, 1)
        self.assertIn("is there already", again.stderr)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read(), "-- mine\n")

    def test_what_cannot_be_made_is_said_in_a_line(self):
        for arguments, status in (
            (("module", "Fire Drill"), 2),
            (("module", "../up"), 2),
            (("module",), 2),
            (("course", "fire"), 2),
        ):
            made = self.new(*arguments)
            self.assertEqual(made.returncode, status, arguments)
            self.assertEqual(made.stderr.count("\n"), 1, made.stderr)
        self.assertEqual(os.listdir(self.content), [])
        self.content += "/missing"
        made = self.new("module", "fire-drill")
        self.assertEqual(made.returncode, 1)
        self.assertIn("--content", made.stderr)


if __name__ == "__main__":
    unittest.main()
