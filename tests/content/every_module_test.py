"""Somebody takes every module of every course, in both languages, with one mistake in each test, and
fills in every sheet. The sanitized program, which is slow, plays every twelfth module, and fills in
every sheet once."""

import concurrent.futures
import os
import random
import shutil
import tempfile
import unittest

import audit
import items
import made
import manten
from hands import Finger

STEP = int(os.environ.get("MANTEN_EVERY", 12 if manten.SANITIZED else 1))
LAST = 10 if STEP == 1 else 0  # of the people who fill in sheets


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


def answers_of(person, sheet, item):
    """The first person takes the first choices, the last declines whatever may be declined. Of a
    checklist everybody takes what gives most points, so that the one behind it opens."""
    if sheet["kind"] == "checklist" and any(choice["score"] for choice in item["choices"]):
        return [max(item["choices"], key=lambda choice: choice["score"])["id"]]
    if person == 0 and item["kind"] in ("single", "multiple", "scale"):
        return [item["choices"][0]["id"]]
    if person > 0 and person == LAST and sheet["kind"] == "survey" and not item["required"]:
        return None
    return items.draw(item, random.Random(f"{sheet['id']} {item['id']} {person}"))


class EverySheet(unittest.TestCase):
    """The sheets in a course of their own, where the closing survey is open at once."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = os.path.join(folder.name, "content")
        self.data = os.path.join(folder.name, "data")
        for kind in ("surveys", "checklists"):
            shutil.copytree(os.path.join(os.environ["MANTEN_SHARE"], "content", kind),
                            os.path.join(self.content, kind))
        sheets = [s for s in manten.describe()["sheets"] if s["kind"] in ("survey", "checklist")]
        self.sheets = sorted(sheets, key=lambda sheet: (bool(sheet.get("opens_after")), sheet["id"]))
        named = {kind: ", ".join(f'"{s["id"]}"' for s in self.sheets if s["kind"] == kind)
                 for kind in ("survey", "checklist")}
        made.write_course(self.content, "all", [], surveys=f"{{ {named['survey']} }}",
                          checklists=f"{{ {named['checklist']} }}")

    def fill_in(self, kiosk, sheet, person, lang):
        """Returns the ids of what was asked."""
        finger = Finger(kiosk, lang)
        asked = []
        kiosk.tap("sheet:" + sheet["id"])
        kiosk.tap("start")
        while kiosk.now["screen"] == sheet["kind"]:
            item = items.named(sheet["items"], kiosk.now["item"])
            asked.append(item["id"])
            finger.answer(item, answers_of(person, sheet, item))
        self.assertEqual(kiosk.now["screen"], "done" if sheet["kind"] == "survey" else "result")
        kiosk.tap("next")
        self.assertTrue(kiosk.element("sheet:" + sheet["id"])["checked"])
        always = {item["id"] for item in sheet["items"] if not item["conditional"]}
        self.assertEqual(always - set(asked), set())
        return set(asked)

    def fill_in_all(self, lang):
        """One person after the other comes until every question was asked of somebody."""
        kiosk = manten.Kiosk(self.data, lang=lang, seed=5, content=self.content, course="all")
        self.addCleanup(lambda: kiosk.process.poll() is None and kiosk.kill())
        left = {sheet["id"]: {item["id"] for item in sheet["items"]} for sheet in self.sheets}
        for person in range(LAST + 1):
            sheets = [s for s in self.sheets if left[s["id"]] or person == LAST]
            if sheets:
                kiosk.sign_in(f"山田 {person}")
                for sheet in sheets:
                    left[sheet["id"]] -= self.fill_in(kiosk, sheet, person, lang)
                kiosk.tap("leave")
        kiosk.quit()
        if LAST:
            self.assertEqual({sheet: never for sheet, never in left.items() if never}, {})
        records = audit.Records(self.data)
        self.assertEqual(audit.Audit(records, manten.describe(self.content)).complaints, [])

    def test_in_japanese(self):
        self.fill_in_all("ja")

    def test_in_english(self):
        self.fill_in_all("en")

    def test_each_is_named_by_a_course(self):
        named = set()
        for course in manten.describe()["courses"]:
            named |= {*course["checklists"], *course["surveys"], course["survey"]}
        self.assertEqual({sheet["id"] for sheet in self.sheets} - named, set())


if __name__ == "__main__":
    unittest.main()
