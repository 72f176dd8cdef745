"""On a real display (Xvfb): what the drive says is shown is what the display shows; and without the
drive, the mouse and the keyboard of the display lead through the same screens."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import audit
import manten
from person import Person, entries

WIDTH, HEIGHT = 1280, 800
SIZE = f"{WIDTH}x{HEIGHT}"
PATIENCE = 60  # seconds for a picture to come


class Display:
    """An Xvfb of its own, on a free number."""

    def __init__(self):
        reader, writer = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"],
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as answer:
            self.name = f":{answer.readline().strip()}"
        self.environment = {"DISPLAY": self.name, "SDL_VIDEODRIVER": "x11"}

    def close(self):
        self.process.terminate()
        self.process.wait()

    def run(self, *command):
        environment = {**os.environ, **self.environment}
        return subprocess.run(command, env=environment, capture_output=True, check=True).stdout

    def pixels(self):
        return self.run("import", "-silent", "-window", "root", "-depth", "8", "rgb:-")

    def click(self, element):
        x, y, width, height = element["rect"]
        at = [str(x + width // 2), str(y + height // 2)]
        self.run("xdotool", "mousemove", *at, "click", "1")

    def key(self, key):
        self.run("xdotool", "key", key)

    def type(self, text):
        self.run("xdotool", "type", text)


def shot(kiosk, folder):
    """What the drive says is on the screen, as pixels."""
    file = os.path.join(folder, "shot.png")
    kiosk.do(do="shot", file=file)
    command = ["convert", file, "-depth", "8", "rgb:-"]
    return subprocess.run(command, capture_output=True, check=True).stdout


@unittest.skipUnless(shutil.which("Xvfb"), "there is no Xvfb: install the package xvfb")
class OnADisplay(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.data = os.path.join(self.folder, "data")
        self.display = Display()
        self.addCleanup(self.display.close)

    def test_a_whole_visit_by_drive(self):
        kiosk = manten.Kiosk(self.data, size=SIZE, seed=2, environment=self.display.environment)
        person = Person()
        kiosk.screen()
        looked = set()
        while not person.over():
            if kiosk.now["screen"] not in looked:
                looked.add(kiosk.now["screen"])
                self.assertEqual(self.display.pixels(), shot(kiosk, self.folder))
            person.take_step(kiosk)
        self.assertEqual(self.display.pixels(), shot(kiosk, self.folder))
        kiosk.quit()
        self.assertEqual(len(looked), 9)
        self.check_records(person)

    def check_records(self, person):
        records = audit.Records(self.data)
        self.assertEqual(audit.Audit(records, manten.describe()).complaints, [])
        learner = records.learner(person.name, person.organization)
        self.assertEqual(entries(records, learner), person.facts)

    def expect(self, pixels, process):
        """The display comes to show this."""
        end = time.monotonic() + PATIENCE
        while self.display.pixels() != pixels:
            self.assertIsNone(process.poll(), "the kiosk ended")
            self.assertLess(time.monotonic(), end, "another picture than the drive's stays")

    @contextlib.contextmanager
    def playing(self, *options):
        """A kiosk without the drive."""
        command = [manten.PROGRAM, "play", "--windowed", SIZE, *options]
        with subprocess.Popen(command, env={**os.environ, **self.display.environment}) as kiosk:
            try:
                yield kiosk
            finally:
                kiosk.kill()

    def test_the_doctor_sees_it(self):
        done = subprocess.run(
            [manten.PROGRAM, "doctor", "--json", "--lang", "en", "--data", self.data],
            env={**os.environ, **self.display.environment}, capture_output=True, check=False,
        )
        found = json.loads(done.stdout)
        self.assertIn(
            {"subject": "display", "health": "good", "finding": f"{WIDTH}×{HEIGHT} (x11)"}, found
        )

    def test_mouse_and_keyboard_of_the_display(self):
        """A kiosk that is driven in memory says where things are and how it has to look."""
        guide = manten.Kiosk(os.path.join(self.folder, "guide"), size=SIZE, seed=2)
        guide.screen()
        with self.playing("--data", self.data, "--seed", "2", "--course", manten.COURSE) as kiosk:
            self.follow(guide, kiosk)
            kiosk.send_signal(signal.SIGTERM)
            self.assertEqual(kiosk.wait(PATIENCE), 0)
        guide.quit()
        facts = audit.Records(self.data).facts
        kinds = [fact["kind"] for fact in facts]
        self.assertEqual(kinds, ["learner", "arrival", "place", "place", "departure"])
        self.assertEqual(facts[-1]["departure"], "left")

    def test_a_preview_ends_while_it_reads(self):
        content = os.path.join(self.folder, "content")
        shutil.copytree(os.path.join(os.environ["MANTEN_SHARE"], "content"), content)
        options = ("--preview", content)
        guide = manten.Kiosk(os.path.join(self.folder, "guide"), size=SIZE, options=options)
        guide.screen()
        with self.playing("--course", manten.COURSE, *options) as kiosk:
            self.expect(shot(guide, self.folder), kiosk)
            with open(os.path.join(content, "telework", "module.lua"), "w") as file:
                file.write("while true do end")  # its time is far longer than the pause
            time.sleep(0.2)
            kiosk.send_signal(signal.SIGTERM)
            self.assertEqual(kiosk.wait(PATIENCE), 0)
        guide.quit()

    def follow(self, guide, kiosk):
        def click(identity):
            self.display.click(guide.element(identity))
            guide.tap(identity)
            self.expect(shot(guide, self.folder), kiosk)

        def key(name):
            self.display.key(name)
            guide.key(name)
            self.expect(shot(guide, self.folder), kiosk)

        self.expect(shot(guide, self.folder), kiosk)
        click("start")
        click("lang")
        click("next")
        self.display.type("sato kenji")
        guide.type("sato kenji")
        guide.key("Escape")  # a key of the keyboard hides the one on the screen
        self.expect(shot(guide, self.folder), kiosk)
        key("Tab")
        key("Return")
        self.assertEqual(guide.now["screen"], "menu")
        key("Tab")
        key("Return")
        self.assertEqual(guide.now["screen"], "lesson")
        click("next")
        click("text-size")
        key("Tab")
        click("leave")
        self.assertEqual(guide.now["screen"], "attract")


if __name__ == "__main__":
    unittest.main()
