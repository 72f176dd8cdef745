"""Long exports: what they tell on a terminal, and what is left when they are stopped."""

import csv
import io
import json
import os
import pty
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import unittest

import manten

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(__file__)), "bench"))
import crowd  # noqa: E402

LEARNERS, ATTEMPTS = 400, 2100
BEFORE = "what stood here before\n"
CROWD = os.path.join(os.path.dirname(manten.PROGRAM), "tests", "crowd")
SLOW = ("report", "attempts", "--format", "pdf")  # seconds, of which most are spent writing
ANSWERS = ("records", "export", "--answers", "--format", "csv")


def small_files(most):
    """What the disk does when it is full, to files that are longer than this."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    return limit


@unittest.skipIf(manten.SANITIZED, "it takes a minute, and the writers are sanitized in formats_test")
class Large(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.data = os.path.join(cls.folder.name, "data")
        path = os.path.join(cls.folder.name, "plan.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(crowd.plan(), file)
        subprocess.run([CROWD, path, cls.data, str(LEARNERS), str(ATTEMPTS)],
                       check=True, stdout=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def setUp(self):
        self.place = tempfile.TemporaryDirectory(dir=self.folder.name)
        self.addCleanup(self.place.cleanup)
        self.out = os.path.join(self.place.name, "table")
        with open(self.out, "w", encoding="utf-8") as file:
            file.write(BEFORE)

    def command(self, *arguments):
        return [manten.PROGRAM, *arguments, "--data", self.data, "--out", self.out]

    def assert_untouched(self):
        with open(self.out, encoding="utf-8") as file:
            self.assertEqual(file.read(), BEFORE)
        self.assertEqual(os.listdir(self.place.name), ["table"])

    def on_a_terminal(self, arguments, sign, ending):
        """Ends it when it has shown the sign; returns how it ended and all that was shown."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen(self.command(*arguments), stderr=theirs,
                                   stdout=subprocess.DEVNULL)
        os.close(theirs)
        shown = ""
        ended = False
        while True:
            try:
                part = os.read(ours, 4096).decode()
            except OSError:  # nobody holds the other side any more
                break
            shown += part
            if not ended and part and re.search(sign, shown):
                ended = True
                process.send_signal(ending)
        os.close(ours)
        return process.wait(), shown

    # ---- what the crowd is

    def test_records_of_the_crowd_are_records(self):
        said = manten.run("records", "verify", data=self.data).stdout
        self.assertIn("the records are as they were added", said)
        told = manten.run("report", "attempts", "--format", "json", data=self.data).stdout
        rows = json.loads(told)["tables"][0]["rows"]
        database = sqlite3.connect(os.path.join(self.data, "manten.db"))
        count, right = database.execute(
            "SELECT count(*), sum(right) FROM attempt LEFT JOIN outcome ON attempt = attempt.id"
        ).fetchone()
        database.close()
        self.assertEqual(len(rows), count)
        self.assertEqual(sum(row["right"] or 0 for row in rows), right)

    def test_rows_that_went_through_a_file(self):
        done = subprocess.run(self.command(*ANSWERS), capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        with open(self.out, encoding="utf-8-sig", newline="") as file:
            text = file.read()
        self.assertGreater(len(text), 1 << 20)
        rows = list(csv.DictReader(io.StringIO(text)))
        database = sqlite3.connect(os.path.join(self.data, "manten.db"))
        kept = database.execute(
            "SELECT arrival.learner, item, response FROM answer JOIN arrival"
            " ON arrival.id = answer.arrival ORDER BY arrival.learner, answer.seq").fetchall()
        database.close()
        told = [(row["受講者番号"], row["項目"], row["記録された値"]) for row in rows if row["項目"]]
        kept = [(learner, item, ", ".join(json.loads(response or "[]")))
                for learner, item, response in kept]
        self.assertEqual(sorted(told), sorted(kept))

    # ---- progress

    def test_progress_is_for_terminals(self):
        status, shown = self.on_a_terminal(ANSWERS, "never shown", signal.SIGINT)
        self.assertEqual(status, 0)
        self.assertIn("10000…", shown)
        self.assertIn("100%", shown)
        self.assertTrue(shown.endswith("\r\x1b[K"), "the line is left clean")
        self.assertEqual(os.listdir(self.place.name), ["table"])

    # ---- stopping

    def test_stopped_while_it_writes(self):
        status, _ = self.on_a_terminal(SLOW, "10%", signal.SIGINT)
        self.assertEqual(status, -signal.SIGINT)
        self.assert_untouched()

    def test_stopped_while_it_gathers(self):
        status, _ = self.on_a_terminal(ANSWERS, "10000…", signal.SIGINT)
        self.assertEqual(status, -signal.SIGINT)
        self.assert_untouched()

    def test_killed(self):
        try:
            os.close(os.open(self.place.name, os.O_TMPFILE | os.O_WRONLY))
        except OSError:
            self.skipTest("files without a name are not to be had on this disk")
        status, _ = self.on_a_terminal(SLOW, "20%", signal.SIGKILL)
        self.assertEqual(status, -signal.SIGKILL)
        self.assert_untouched()

    def test_stopped_near_the_end_it_is_whole_or_not_at_all(self):
        whole = subprocess.run(
            [manten.PROGRAM, "records", "export", "--answers", "--format", "csv", "--data",
             self.data], capture_output=True, check=True).stdout
        for sign in ("50%", "99%", "100%"):
            with self.subTest(sign=sign):
                self.setUp()
                status, _ = self.on_a_terminal(ANSWERS, sign, signal.SIGTERM)
                self.assertIn(status, (0, -signal.SIGTERM))
                with open(self.out, "rb") as file:
                    self.assertIn(file.read(), (BEFORE.encode(), whole))
                self.assertEqual(os.listdir(self.place.name), ["table"])

    # ---- a full disk

    def test_no_room_for_the_file(self):
        for form in ("csv", "text", "json", "html"):
            with self.subTest(form=form):
                done = subprocess.run(
                    self.command("report", "attempts", "--format", form), capture_output=True,
                    text=True, preexec_fn=small_files(50000))
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, "^manten: cannot write .*table")
                self.assertEqual(done.stderr.count("\n"), 1)
                self.assert_untouched()

    def test_no_room_for_the_workbook(self):
        done = subprocess.run(
            self.command("report", "attempts", "--format", "xlsx"), capture_output=True,
            text=True, preexec_fn=small_files(40000))
        self.assertEqual(done.returncode, 1)
        self.assertIn("cannot write", done.stderr)
        self.assert_untouched()

    def test_no_room_for_the_rows(self):
        done = subprocess.run(self.command(*ANSWERS), capture_output=True, text=True,
                              preexec_fn=small_files(500000))
        self.assertEqual(done.returncode, 1)
        self.assertIn("cannot keep the rows in a temporary file", done.stderr)
        self.assert_untouched()


if __name__ == "__main__":
    unittest.main()
