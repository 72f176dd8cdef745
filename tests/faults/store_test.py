"""What the program says about records that it cannot keep or read: one line that says what is wrong
and what to do, status 1, and nothing of what was there is changed. And a disk that fills up during
a visit: the attendee is told, nothing counts as recorded, and it goes on when there is room."""

import contextlib
import hashlib
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import unittest

import manten

NAME = "山田 花子"
STEP = 4 if manten.SANITIZED else 1  # the pages that are overwritten
PAGE = 4096
MODULE = manten.course()["modules"][0]
READERS = (
    ("records", "list"),
    ("records", "list", "--json"),
    ("records", "show", NAME),
    ("records", "export", "--format", "csv"),
    ("records", "export", "--format", "json"),
)
PLAYS = ("play", "--drive", "--windowed", "640x480")


def run(arguments, data, **options):
    return subprocess.run(
        [manten.PROGRAM, *arguments, "--data", data],
        input='{"do":"screen"}\n{"do":"quit"}\n',
        capture_output=True,
        text=True,
        timeout=120,
        **options,
    )


def answer_some(kiosk, count=2):
    """Goes to the first module's test and answers some of its items."""
    kiosk.tap(f"module:{MODULE}")
    kiosk.read_to_test()
    kiosk.tap("start")
    for _ in range(count):
        answer_one(kiosk)


def answer_one(kiosk):
    items = {item["id"]: item for item in manten.sheet(kiosk.now["sheet"])["items"]}
    return kiosk.answer_item(manten.right_choices(items[kiosk.now["item"]]))


def whole_folder(data):
    kiosk = manten.Kiosk(data, seed=3)
    kiosk.screen()
    kiosk.sign_in(NAME, "山田製作所")
    answer_some(kiosk)
    kiosk.quit()


def answers(data):
    (person,) = json.loads(manten.run("records", "show", NAME, "--json", data=data).stdout)
    attempts = [attempt for test in person["in_progress"] for attempt in test["attempts"]]
    return [answer["item"] for attempt in attempts for answer in attempt["answers"]]


def contents(folder):
    """What is in the folder, but for the index, which holds no records, and what is empty."""
    found = {}
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if name != "manten.db-shm" and os.path.getsize(path) > 0:
            with open(path, "rb") as file:
                found[name] = hashlib.sha256(file.read()).hexdigest()
    return found


def in_mount_of_its_own(options, data):
    """Runs a command with another file system at `data`; nobody else sees it."""
    script = f'mount -t tmpfs -o {options} tmpfs "$0" && exec "$@"'
    return ("unshare", "--mount", "sh", "-c", script, data)


def may_mount():
    with tempfile.TemporaryDirectory() as folder:
        try:
            command = (*in_mount_of_its_own("size=64k", folder), "true")
            return subprocess.run(command, capture_output=True).returncode == 0
        except FileNotFoundError:
            return False


class Faults(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.data = os.path.join(self.folder.name, "data")
        self.file = os.path.join(self.data, "manten.db")

    def expect_line(self, done, *words):
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        self.assertRegex(done.stderr, r"^manten: [^:].+: [^:]{8,}")
        for word in words:
            self.assertIn(word, done.stderr)

    def expect_refusal(self, commands, data, *words, **options):
        for command in commands:
            with self.subTest(command=command, words=words):
                self.expect_line(run(command, data, **options), *words)

    def expect_untouched(self, commands, *words):
        before = contents(self.data)
        self.expect_refusal(commands, self.data, *words)
        self.assertEqual(contents(self.data), before)


class WhatIsThere(Faults):
    """The file is there, and is not what it should be."""

    def setUp(self):
        super().setUp()
        whole_folder(self.data)

    def change(self, sql):
        with contextlib.closing(sqlite3.connect(self.file)) as database:
            database.execute(sql)
            database.commit()

    def overwrite(self, offset, content):
        with open(self.file, "r+b") as file:
            file.seek(offset)
            file.write(content)

    def test_a_newer_version(self):
        self.change("PRAGMA user_version = 99")
        self.expect_untouched((PLAYS, *READERS), "newer manten", "bring this one up to date")

    def test_another_program(self):
        self.change("PRAGMA application_id = 77")
        self.expect_untouched((PLAYS, *READERS), "another program", "--data")

    def test_not_a_database(self):
        with open(self.file, "wb") as file:
            file.write("これは手紙であって、記録ではありません。\n".encode() * 400)
        self.expect_untouched((PLAYS, *READERS), "damaged", "keep a copy")

    def test_cut_short(self):
        os.truncate(self.file, os.path.getsize(self.file) // 2)
        self.expect_untouched((PLAYS, *READERS), "damaged", "keep a copy")

    def test_a_page_overwritten(self):
        with open(self.file, "rb") as file:
            whole = file.read()
        for page in range(0, len(whole) // PAGE, STEP):
            with self.subTest(page=page):
                self.overwrite(0, whole)
                self.overwrite(page * PAGE, random.Random(page).randbytes(PAGE))
                self.expect_refusal((PLAYS, READERS[0]), self.data, "damaged", "keep a copy")

    def test_a_part_of_a_page_overwritten(self):
        """Where nothing stood nothing is lost; else it is refused, and never shown wrong."""
        with open(self.file, "rb") as file:
            whole = file.read()
        shown = manten.run(*READERS[1], data=self.data).stdout
        refused = 0
        for page in range(0, len(whole) // PAGE, STEP):
            with self.subTest(page=page):
                self.overwrite(0, whole)
                self.overwrite(page * PAGE + PAGE // 2, random.Random(page).randbytes(PAGE // 2))
                done = run(READERS[1], self.data)
                if done.returncode == 0:
                    self.assertEqual(done.stdout, shown)
                else:
                    self.expect_line(done, "damaged", "keep a copy")
                    refused += 1
        self.assertGreater(refused, 4)

    def test_an_answer_changed_by_hand(self):
        with contextlib.closing(sqlite3.connect(self.file)) as database:
            trigger = "SELECT sql FROM sqlite_schema WHERE name = 'answer_is_not_changed'"
            (sql,) = database.execute(trigger).fetchone()
            database.execute("DROP TRIGGER answer_is_not_changed")
            database.execute("UPDATE answer SET verdict = 'wrong'")
            database.execute(sql)
            database.commit()
        self.expect_untouched((PLAYS, *READERS), "was changed")

    def test_in_the_hands_of_another_program(self):
        with contextlib.closing(sqlite3.connect(self.file, isolation_level=None)) as database:
            database.execute("PRAGMA locking_mode = EXCLUSIVE")
            database.execute("BEGIN EXCLUSIVE")
            self.expect_refusal((PLAYS, READERS[0], READERS[3]), self.data, "in use by another")
            database.execute("ROLLBACK")
        self.assertEqual(len(answers(self.data)), 2)

    def test_a_second_kiosk(self):
        kiosk = manten.Kiosk(self.data, seed=4)
        kiosk.screen()
        kiosk.sign_in(NAME, "山田製作所")
        self.expect_refusal((PLAYS,), self.data, "another manten is recording", "--data")
        for command in READERS:  # but whoever only reads may
            self.assertEqual(run(command, self.data).returncode, 0)
        answer_one(kiosk)
        kiosk.quit()
        self.assertEqual(len(answers(self.data)), 3)

    def test_an_export_that_finds_no_place(self):
        out = os.path.join(self.folder.name, "out.csv")
        export = ("records", "export", "--format", "csv", "--out")
        self.expect_refusal(((*export, "/proc/out.csv"),), self.data, "cannot write", "--out")
        self.expect_refusal(((*export, "/dev/full"),), self.data, "cannot write", "make room")
        self.assertEqual(run((*export, out), self.data).returncode, 0)
        with open(out, "rb") as file:
            whole = file.read()
        kiosk = manten.Kiosk(self.data)  # keeps the index, which a reader could not make now
        kiosk.screen()
        limits = {"preexec_fn": limit_files}
        self.expect_refusal(((*export, out),), self.data, "cannot write", **limits)
        kiosk.quit()
        with open(out, "rb") as file:
            self.assertEqual(file.read(), whole)
        self.assertEqual(os.listdir(self.folder.name).count("out.csv"), 1)
        self.assertEqual(sorted(os.listdir(self.folder.name)), ["data", "out.csv"])


def limit_files():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, resource.RLIM_INFINITY))


class WhereItShouldBe(Faults):
    """The place of the records is not one where they can be."""

    def test_nothing_there_to_read(self):
        self.expect_refusal(READERS, self.data, "there are no records", "start the kiosk once")
        self.assertFalse(os.path.exists(self.data))

    def test_a_file_in_the_folder_s_place(self):
        with open(self.data, "w", encoding="utf-8") as file:
            file.write("a letter")
        self.expect_refusal((PLAYS,), self.data, "there is a file in its place", "--data")
        self.expect_refusal((PLAYS,), self.data + "/in", "there is a file in its place", "--data")
        self.expect_refusal(READERS, self.data, "there are no records", "--data")
        with open(self.data, encoding="utf-8") as file:
            self.assertEqual(file.read(), "a letter")

    def test_a_folder_that_cannot_be_made(self):
        self.expect_refusal((PLAYS,), "/proc/manten/data", "cannot make the folder", "--data")

    def test_a_folder_that_cannot_be_written(self):
        self.expect_refusal((PLAYS,), "/sys", "cannot write", "give this user the right")

    def test_records_that_cannot_be_written(self):
        if not may_mount():
            self.skipTest("no mount of its own may be made here")
        whole_folder(self.data)
        before = contents(self.data)
        script = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
        read_only = ("unshare", "--mount", "sh", "-c", script, self.data)
        done = subprocess.run(
            [*read_only, manten.PROGRAM, *PLAYS, "--data", self.data],
            input="", capture_output=True, text=True, timeout=60,
        )
        self.expect_line(done, "cannot write", "give this user the right")
        self.assertEqual(contents(self.data), before)

    def test_records_of_somebody_else(self):
        if os.geteuid() != 0:
            self.skipTest("only the superuser can try this")
        whole_folder(self.data)
        os.chmod(self.folder.name, 0o755)
        os.chmod(self.data, 0o755)
        nobody = {"user": 65534, "group": 65534, "extra_groups": []}
        try:
            subprocess.run([manten.PROGRAM, "--version"], check=True, capture_output=True, **nobody)
        except (PermissionError, subprocess.CalledProcessError):
            self.skipTest("the program cannot be started by another user")
        before = contents(self.data)
        self.expect_refusal((PLAYS, *READERS), self.data, "give this user the right", **nobody)
        self.assertEqual(contents(self.data), before)


class FullDisk(Faults):
    """There is no more room, from the start or in the middle of a visit."""

    def visit_goes_on(self, kiosk, fill, clear, words):
        """An answer is refused while the disk is full, and taken when it is not."""
        kiosk.screen()
        kiosk.sign_in(NAME, "山田製作所")
        answer_some(kiosk)
        before = kiosk.now["item"]
        fill()
        answer_one(kiosk)
        for _ in range(3):
            self.assertIn(words, kiosk.text())
            self.assertIn("記録できませんでした", kiosk.text())
            self.assertEqual(kiosk.now["item"], before)
            self.assertEqual(kiosk.now["screen"], "test")
            kiosk.tap("close")
        clear()
        kiosk.tap("close")
        self.assertIsNone(kiosk.element("close"))
        self.assertNotEqual(kiosk.now["item"], before)
        answer_one(kiosk)

    def expect_answers(self, data, *counts):
        given = answers(data)
        self.assertIn(len(given), counts)
        self.assertEqual(len(set(given)), len(given))

    def test_files_that_may_not_grow(self):
        """A limit on the size of files stands in where nothing can be mounted."""
        kiosk = manten.Kiosk(self.data, seed=5)
        process = kiosk.process.pid
        endless = resource.RLIM_INFINITY

        def fill():
            resource.prlimit(process, resource.RLIMIT_FSIZE, (512, endless))

        def clear():
            resource.prlimit(process, resource.RLIMIT_FSIZE, (endless, endless))

        self.visit_goes_on(kiosk, fill, clear, "the disk failed")
        fill()
        answer_one(kiosk)
        kiosk.tap("give-up")
        self.assertEqual(kiosk.now["screen"], "attract")
        clear()
        kiosk.sign_in(NAME, "山田製作所")
        answer_one(kiosk)
        kiosk.quit()
        # The one that was given up may have come to the disk after all, and then is not asked again.
        self.expect_answers(self.data, 5, 6)

    def test_a_disk_that_fills_up(self):
        if not may_mount():
            self.skipTest("no mount of its own may be made here")
        os.mkdir(self.data)
        wrapper = in_mount_of_its_own("size=2m", self.data)
        kiosk = manten.Kiosk(self.data, seed=6, wrapper=wrapper)
        kiosk.screen()
        inside = f"/proc/{kiosk.process.pid}/root{self.data}"
        ballast = os.path.join(inside, "ballast")

        def fill():
            with open(ballast, "wb", buffering=0) as file, contextlib.suppress(OSError):
                while True:
                    file.write(bytes(512))

        self.visit_goes_on(kiosk, fill, lambda: os.remove(ballast), "the disk is full")
        shutil.copytree(inside, self.folder.name + "/copy")
        kiosk.quit()
        self.expect_answers(self.folder.name + "/copy", 4)

    def test_a_disk_that_is_full_from_the_start(self):
        if not may_mount():
            self.skipTest("no mount of its own may be made here")
        os.mkdir(self.data)
        for size in ("4k", "8k", "32k", "100k"):
            wrapper = in_mount_of_its_own(f"size={size}", self.data)
            with self.subTest(size=size):
                done = subprocess.run(
                    [*wrapper, manten.PROGRAM, *PLAYS, "--data", self.data],
                    input="", capture_output=True, text=True, timeout=60,
                )
                self.expect_line(done, "the disk is full", "make room")


if __name__ == "__main__":
    unittest.main()
