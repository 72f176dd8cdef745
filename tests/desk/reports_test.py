"""Reports say what happened: counted again here from what each person was made to do."""

import json
import math
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import unittest

import manten

COURSE = "remote-work"
MODULE = "webmeeting"
PEOPLE = 8
FORMATS = ("xlsx", "html", "pdf")  # what needs libraries
if not manten.SANITIZED:
    FORMATS += ("text", "csv", "json")


def halves_up(part, whole):
    return math.floor(part * 1000 / whole + 0.5) / 10


def correlation(xs, ys):
    """None where one of them does not vary."""
    if len(set(xs)) < 2 or len(set(ys)) < 2:
        return None
    return statistics.correlation(xs, ys)


class Reports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.data = os.path.join(folder.name, "data")
        cls.test = manten.sheet(MODULE + "-test")
        cls.missed = []  # by each person, at first
        lots = random.Random(7)
        for number in range(PEOPLE):
            cls.visit(number, lots)

    @classmethod
    def visit(cls, number, lots):
        kiosk = manten.Kiosk(cls.data, seed=number + 1, options=("--course", COURSE))
        kiosk.screen()
        kiosk.sign_in(f"受講者 {number}", "A社" if number % 2 else "B社")
        kiosk.tap("module:" + MODULE)
        kiosk.read_to_test()
        ids = [item["id"] for item in cls.test["items"]]
        missed = set(lots.sample(ids, number))  # so that people and items differ
        kiosk.take_test(wrong=missed)
        cls.missed.append(missed)
        while kiosk.element("retry"):
            kiosk.tap("retry")
            kiosk.take_test()
        kiosk.quit()

    def report(self, name, *options):
        done = manten.run("report", name, "--json", "--lang", "en", *options, data=self.data)
        return {table["id"]: table for table in json.loads(done.stdout)["tables"]}

    def test_completions(self):
        told = self.report("completion", "--course", COURSE)
        rows = told["completions"]["rows"]
        self.assertEqual(len(rows), PEOPLE)
        for number, row in enumerate(rows):
            missed = len(self.missed[number])
            self.assertEqual(row["name"], f"受講者 {number}")
            self.assertEqual(row["attempts"], 1 if missed == 0 else 2)
            self.assertEqual(row["first-total"] - row["first-right"], missed)
        module = told["modules"]["rows"][0]
        self.assertEqual(module["learners"], PEOPLE)
        at_once = sum(not missed for missed in self.missed)
        self.assertEqual(module["at-once"], halves_up(at_once, PEOPLE))

    def test_item_analysis(self):
        told = self.report("items", "--sheet", self.test["id"])
        ids = [item["id"] for item in self.test["items"]]
        marks = {i: [float(i not in missed) for missed in self.missed] for i in ids}
        totals = [len(ids) - len(missed) for missed in self.missed]
        k = len(ids)
        pq = sum(statistics.pvariance(marks[i]) for i in ids)
        kr20 = k / (k - 1) * (1 - pq / statistics.pvariance(totals))
        whole = told["tests"]["rows"][0]
        self.assertEqual(whole["learners"], PEOPLE)
        self.assertEqual(whole["items"], k)
        self.assertEqual(whole["module"], "Holding Web meetings safely")  # most tests are called alike
        self.assertAlmostEqual(whole["kr20"], kr20, places=3)
        error = statistics.pstdev(totals) * math.sqrt(1 - kr20)
        self.assertAlmostEqual(whole["error"], error, places=2)
        for row, item in zip(told["items"]["rows"], ids, strict=True):
            right = int(sum(marks[item]))
            self.assertEqual(row["facility"], halves_up(right, PEOPLE))
            rest = [t - m for t, m in zip(totals, marks[item], strict=True)]
            wanted = correlation(marks[item], rest)
            if wanted is None:
                self.assertIsNone(row["discrimination"])
            else:
                self.assertAlmostEqual(row["discrimination"], wanted, delta=0.0051)

    def test_every_report_in_every_format(self):
        manten.run("session", "add", "s", "--course", COURSE, "--date", "2026-11-21", data=self.data)
        needs = {
            "session": ("--session", "s"),
            "sheet": ("--sheet", "closing"),
            "item": ("--item", "satisfaction"),
            "by": ("--by", "understanding"),
        }
        listed = json.loads(manten.run("report", "list", "--json").stdout)
        self.assertGreaterEqual(len(listed), 7)
        for row in listed:
            for form in FORMATS:
                with self.subTest(row["report"], form=form):
                    out = os.path.join(self.folder, f"{row['report']}.{form}")
                    options = []
                    done = manten.run(
                        "report", row["report"], "--format", form, "--out", out, data=self.data,
                        check=False,
                    )
                    while " needs --" in done.stderr:
                        options += needs[done.stderr.split(" needs --")[1].split(":")[0]]
                        done = manten.run(
                            "report", row["report"], "--format", form, "--out", out, *options,
                            data=self.data, check=False,
                        )
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertGreater(os.path.getsize(out), 50)
                    self.assertEqual(os.stat(out).st_mode & 0o777, 0o600)

    def test_since_and_until(self):
        for options, wanted in (
            (("--since", "2999-01-01"), 0),
            (("--until", "1999-01-01"), 0),
            (("--since", "1999-01-01", "--until", "2999-01-01"), PEOPLE),
        ):
            rows = self.report("completion", *options)["completions"]["rows"]
            self.assertEqual(len(rows), wanted)

    def test_people_are_looked_up_one_by_one(self):
        """Who asks for a few of many does not go through everybody's attempts, or everybody."""
        connection = sqlite3.connect(f"file:{self.data}/manten.db?mode=ro", uri=True)
        self.addCleanup(connection.close)
        for some in ("'x'", "(SELECT learner FROM arrival WHERE session = 'x')"):
            for view in ("completion", "attempt_result"):
                rows = connection.execute(
                    f"EXPLAIN QUERY PLAN SELECT * FROM {view} WHERE learner IN ({some})")
                plan = "\n".join(row[3] for row in rows)
                self.assertIn("arrival_by_learner (learner=?", plan)
                self.assertNotIn("attempt_by_sheet", plan)
                self.assertNotRegex(plan, r"SCAN (?!CONSTANT)")

    def test_a_report_of_ones_own(self):
        share = os.path.join(self.folder, "share")
        shutil.copytree(os.environ["MANTEN_SHARE"] + "/scripts", os.path.join(share, "scripts"))
        for name in ("content", "assets"):
            os.symlink(os.path.join(os.environ["MANTEN_SHARE"], name), os.path.join(share, name))
        own = os.path.join(share, "scripts", "reports", "own.lua")
        text = """report {{ id = "own", title = {{ ja = "数", en = "Count" }},
  summary = {{ ja = "数", en = "Count" }},
  section {{ id = "count", sql = [[ {} ]],
    column {{ id = "n", kind = "integer", ja = "数", en = "Count" }} }} }}"""
        environment = {**os.environ, "MANTEN_SHARE": share}

        def run(sql):
            with open(own, "w", encoding="utf-8") as file:
                file.write(text.format(sql))
            command = [manten.PROGRAM, "report", "own", "--json", "--data", self.data]
            return subprocess.run(command, capture_output=True, text=True, env=environment)

        done = run("SELECT count(*) FROM learner")
        self.assertEqual(json.loads(done.stdout)["tables"][0]["rows"], [{"n": PEOPLE}])
        for sql, words in (
            ("DELETE FROM learner", "its SQL is not understood"),
            ("PRAGMA user_version = 3", "its SQL is not understood"),
            ("ATTACH 'x' AS y", "its SQL is not understood"),
            ("SELECT load_extension('x')", "its SQL is not understood"),
            ("SELECT 1, 2", "gives 2 columns for 1"),
            ("SELECT", "its SQL is not understood"),
        ):
            done = run(sql)
            self.assertEqual(done.returncode, 1, sql)
            self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
            self.assertIn(words, done.stderr)
        with open(own, "w", encoding="utf-8") as file:
            file.write('report { id = "own", titel = {} }')
        command = [manten.PROGRAM, "report", "own", "--data", self.data]
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        self.assertIn("own.lua:1: error:", done.stderr)


if __name__ == "__main__":
    unittest.main()
