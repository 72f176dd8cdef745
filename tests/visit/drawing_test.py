"""Only what changed is drawn anew: after every step the picture is the one that drawing everything
would give."""

import os
import random
import tempfile
import unittest

import manten
from person import Person

WIDTH, HEIGHT = 640, 400


class Drawing(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = os.path.join(folder.name, "shot.png")
        self.kiosk = manten.Kiosk(os.path.join(folder.name, "data"), f"{WIDTH}x{HEIGHT}", seed=4)
        self.addCleanup(self.kiosk.kill)
        self.kiosk.screen()

    def picture(self):
        self.kiosk.do(do="shot", file=self.file)
        with open(self.file, "rb") as file:
            return file.read()

    def check(self):
        shown, picture = self.kiosk.now, self.picture()
        self.kiosk.do(do="resize", w=WIDTH, h=HEIGHT)  # to the same size: everything is drawn
        self.assertEqual(self.kiosk.now, shown)
        self.assertTrue(self.picture() == picture, f"drawn otherwise: {shown}")

    def test_a_visit_with_detours(self):
        chance = random.Random(4)
        person = Person()
        detours = ("lang", "text-size", "Tab", "PageDown", "Escape", "idle")
        while not person.over():
            detour = chance.choice(detours)
            if detour == "idle":
                self.kiosk.wait(125000)  # the warning lies over the screen
                self.check()
                self.kiosk.key("Escape")
            elif detour[0].islower():
                self.kiosk.tap(detour)
            else:
                self.kiosk.key(detour)
            self.back_to_a_field(detour)
            person.take_step(self.kiosk)
            if person.steps % 2 == 0:
                self.check()

    def back_to_a_field(self, detour):
        """What touches elsewhere takes the focus from a field."""
        fields = [e for e in self.kiosk.now["elements"] if e["role"] == "field"]
        if fields and detour in ("lang", "text-size", "Tab"):
            empty = [f for f in fields if f["id"] == "field:name"] or fields
            self.kiosk.tap(empty[0]["id"])


if __name__ == "__main__":
    unittest.main()
