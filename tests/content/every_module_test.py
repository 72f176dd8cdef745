"""Somebody takes every module of every course, in both languages, with one mistake in each test, and
fills in every sheet. The sanitized program, which is slow, plays every fifth."""

import concurrent.futures
import os
import tempfile
import unittest

import manten

SANITIZED = "asan" in os.environ.get("MANTEN", "")
STEP = int(os.environ.get("MANTEN_EVERY", 5 if SANITIZED else 1))


def play_module(course, module, lang):
    """What went wrong, or None."""
    with tempfile.TemporaryDirectory() as data:
        kiosk = manten.Kiosk(data, lang=lang, seed=11, options=("--course", course))
        try:
            kiosk.screen()
            kiosk.sign_in("山田 花子")
            kiosk.tap("module:" + module)
            kiosk.read_to_test()
            if kiosk.now["screen"] != "test":
                return f"the pages led to {kiosk.now['screen']}"
            kiosk.tap("start")
            missed = kiosk.now["item"]
            kiosk.take_test(wrong={missed})
            if kiosk.now["screen"] != "result" or not kiosk.element("retry"):
                return f"one mistake led to {kiosk.now['screen']}"
            while kiosk.element("retry"):
                kiosk.tap("retry")
                kiosk.take_test()
            kiosk.tap("next")
            if not kiosk.element(f"module:{module}")["checked"]:
                return "full marks did not complete it"
        except Exception as wrong:  # so that the others are told, too
            return f"{type(wrong).__name__}: {wrong}"
        finally:
            kiosk.kill()
    return None


def open_ones(course):
    """The modules of the course that are open to who has done nothing."""
    needs = course.get("requires") or {}
    return [m for m in course["modules"] if not needs.get(m)]


class EveryModule(unittest.TestCase):
    def play(self, lang):
        jobs = {}
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for course in manten.describe()["courses"]:
                for module in open_ones(course)[::STEP]:
                    job = pool.submit(play_module, course["id"], module, lang)
                    jobs[job] = f"{module} ({lang})"
            for job in concurrent.futures.as_completed(jobs):
                with self.subTest(jobs[job]):
                    self.assertIsNone(job.result())
        self.assertGreater(len(jobs), 3)

    def test_in_japanese(self):
        self.play("ja")

    def test_in_english(self):
        self.play("en")


if __name__ == "__main__":
    unittest.main()
