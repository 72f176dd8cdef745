"""A hundred hostile and broken modules lie in one folder beside the good ones.

`manten describe` gives the good ones unchanged and refuses the others with their file and line. A
kiosk on that folder plays the good ones while the bad ones are still being tried, and tells people
no more than that a module is not available. Gaps and memory are printed; only memory is asserted.
$MANTEN_CROWD is how many bad modules there are.
"""

import json
import os
import re
import shutil
import tempfile
import time
import unittest

import generated
import hostile_test
import manten

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHIPPED = os.path.join(os.environ["MANTEN_SHARE"], "content")
COUNT = int(os.environ.get("MANTEN_CROWD", "100"))
IN_COURSE_MOST = 98  # a course names 100 modules at most, and two of them are good
MEMORY_MORE_MOST = 32 << 20
FRIGHTENING = re.compile(r"error|Lua|script|\.lua|エラー|障害|失敗", re.IGNORECASE)


def broken_modules():
    """Folders of modules with a mistake each, as authors make them."""
    folder = os.path.join(TESTS, "broken")
    for name in sorted(os.listdir(folder)):
        expected = os.path.join(folder, name, "expected.txt")
        if os.path.exists(expected) and b": error: " in hostile_test.content_of(expected):
            yield "a-" + name, lambda to, name=name: shutil.copytree(os.path.join(folder, name), to)


def hostile_modules(escape):
    def put(to, script):
        os.mkdir(to)
        hostile_test.write(os.path.join(to, "module.lua"), script)

    scripts = [(name, text.replace("@ESCAPE@", escape).encode())
               for name, text in hostile_test.kept_scripts()]
    for name, script in scripts + list(generated.scripts()):
        yield "a-" + name, lambda to, script=script: put(to, script)


def evenly(candidates, count):
    """So many of them, from all over the list."""
    count = min(count, len(candidates))
    return [candidates[i * len(candidates) // count] for i in range(count)]


def make_crowd(content, escape):
    """The shipped content, and bad modules whose names all come before it."""
    shutil.copytree(SHIPPED, content)
    broken, hostile = list(broken_modules()), list(hostile_modules(escape))
    chosen = evenly(broken, COUNT // 4)
    chosen += evenly(hostile, COUNT - len(chosen))
    for name, put in chosen:
        put(os.path.join(content, name))
    names = [name for name, _ in chosen]
    course = manten.course()
    with open(os.path.join(content, "courses", course["id"] + ".lua"), encoding="utf-8") as file:
        text = file.read()
    good = course["modules"]
    listed = [good[0], *names[:IN_COURSE_MOST], *good[1:]]
    modules = "modules = { " + ", ".join(f'"{name}"' for name in listed) + " },"
    changed = re.sub(r"modules = \{[^}]*\},", modules, text)
    assert changed != text
    hostile_test.write(os.path.join(content, "courses", course["id"] + ".lua"), changed.encode())
    return names


class Watched(manten.Kiosk):
    """Notes how long each answer takes: a frame is drawn, and on the disk is what it shows."""

    def __init__(self, *arguments, **options):
        self.gaps = []
        self.began = time.monotonic()
        super().__init__(*arguments, **options)

    def do(self, **command):
        self.began = time.monotonic()
        return super().do(**command)

    def answer(self):
        try:
            return super().answer()
        finally:
            self.gaps.append(time.monotonic() - self.began)

    def memory(self):
        """The most that the kiosk's process took so far, in bytes."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024


def play(test, kiosk, module):
    for _ in range(1000):  # it may be one of those that have not had their turn
        if kiosk.enabled(f"module:{module}"):
            break
        kiosk.tap("lang")
    kiosk.tap(f"module:{module}")
    test.assertEqual(kiosk.now["screen"], "lesson")
    described = next(m for m in manten.describe()["modules"] if m["id"] == module)
    test.assertEqual(kiosk.read_to_test(), [page["id"] for page in described["pages"]])
    kiosk.take_test()
    test.assertEqual(kiosk.now["screen"], "result")
    kiosk.tap("next")
    test.assertTrue(kiosk.element(f"module:{module}")["checked"])


def visit(test, content, bad=()):
    """Both modules are learned; gives the time to the first frame, the others, and the memory."""
    good = manten.course()["modules"]
    with tempfile.TemporaryDirectory() as data:
        began = time.monotonic()
        kiosk = Watched(data, seed=5, content=content, course=manten.COURSE)
        test.addCleanup(lambda: kiosk.process.poll() is None and kiosk.kill())
        kiosk.screen()
        first = time.monotonic() - began
        kiosk.gaps.clear()
        kiosk.sign_in("試験 花子")
        for name in bad:
            card = kiosk.element(f"module:{name}")
            test.assertFalse(card["enabled"], name)
            test.assertIsNone(FRIGHTENING.search(card["label"]), card["label"])
        for module in good:
            play(test, kiosk, module)
        memory, gaps = kiosk.memory(), kiosk.gaps
        kiosk.tap("leave")
        kiosk.quit()
        done = manten.records(data)
    completed = [sheet["module"] for learner in done for sheet in learner["completions"]]
    test.assertEqual(sorted(completed), sorted(good))
    return first, gaps, memory


class Crowd(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = os.path.join(folder.name, "content")
        self.escape = os.path.join(folder.name, "escaped")
        self.names = make_crowd(self.content, self.escape)

    def tearDown(self):
        self.assertFalse(os.path.exists(self.escape))

    def test_every_bad_one_is_refused_and_the_good_ones_are_there(self):
        status, out, errors, took, _ = hostile_test.run(self.content)
        self.assertEqual(status, 1, errors)
        self.assertEqual(hostile_test.without_noise_of_workers(errors), [])
        described = json.loads(out)
        for module in manten.course()["modules"]:
            self.assertEqual(hostile_test.part(described, module),
                             hostile_test.part(manten.describe(), module))
        refused = {match[2] for match in map(hostile_test.COMPLAINT.match, errors.splitlines())
                   if match}
        self.assertEqual(refused, set(self.names))
        print(f"\n{len(self.names)} bad modules read in {took:.2f} s: "
              f"{took / len(self.names) * 1000:.0f} ms for each")

    def test_the_good_ones_play_while_the_bad_ones_are_tried(self):
        first, gaps, memory = visit(self, self.content, self.names[:IN_COURSE_MOST])
        first_alone, gaps_alone, memory_alone = visit(self, SHIPPED)
        if not manten.SANITIZED:
            self.assertLess(memory, memory_alone + MEMORY_MORE_MOST)
        for what, one, all_of_them, most in (("beside them", first, gaps, memory),
                                             ("alone", first_alone, gaps_alone, memory_alone)):
            print(f"\n{what}: first answer {one * 1000:.0f} ms; {len(all_of_them)} others, median "
                  f"{sorted(all_of_them)[len(all_of_them) // 2] * 1000:.0f} ms, longest "
                  f"{max(all_of_them) * 1000:.0f} ms; the kiosk took {most / 2**20:.1f} MiB")


if __name__ == "__main__":
    unittest.main()
