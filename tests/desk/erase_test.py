"""Forgetting people: the name and their own words are gone from the disk, every count stays."""

import json
import os
import shutil
import sqlite3
import tempfile
import unittest

import manten

COURSE = "remote-work"
NAME = "山田 花子"
ORGANIZATION = "忘却製作所"
WORDS = "ひみつの ご要望です。"


def bytes_of(data):
    """All that stands in the folder, file by file."""
    found = {}
    for name in os.listdir(data):
        with open(os.path.join(data, name), "rb") as file:
            found[name] = file.read()
    return found


class Erase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lived = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.lived.cleanup)
        for name, organization, words in (
            ("佐藤 太郎", "残る商店", "のこる ことば"),
            (NAME, ORGANIZATION, WORDS),
        ):
            cls.visit(name, organization, words)

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.data = os.path.join(self.folder.name, "data")
        shutil.copytree(os.path.join(self.lived.name, "data"), self.data)

    @classmethod
    def visit(cls, name, organization, words):
        course = next(c for c in manten.describe()["courses"] if c["id"] == COURSE)
        kiosk = manten.Kiosk(os.path.join(cls.lived.name, "data"), options=("--course", COURSE))
        kiosk.screen()
        kiosk.sign_in(name, organization)
        for module in course["modules"]:
            kiosk.tap("module:" + module)
            kiosk.read_to_test()
            kiosk.take_test()
            kiosk.tap("next")
        kiosk.tap("sheet:" + course["survey"])
        kiosk.answer_survey(words)
        kiosk.quit()

    def run_it(self, *arguments, check=True):
        return manten.run(*arguments, data=self.data, check=check)

    def counts(self):
        told = json.loads(self.run_it("report", "survey", "--json").stdout)
        done = json.loads(self.run_it("report", "completion", "--json").stdout)
        return told["tables"], [t["rows"] for t in done["tables"]][1:]

    def test_name_and_words_go_and_counts_stay(self):
        session = ("session", "add", "s1", "--course", COURSE, "--date", "2026-11-21")
        self.run_it(*session)
        roster = os.path.join(self.folder.name, "roster.csv")
        with open(roster, "w", encoding="utf-8") as file:
            file.write(f"氏名,所属,質問\n{NAME},{ORGANIZATION},わたしの しつもん\n")
        self.run_it("roster", "import", roster, "--session", "s1")
        out = os.path.join(self.folder.name, "out")
        self.run_it("certificate", "issue", NAME, "--course", COURSE, "--out", out)
        before = self.counts()
        held = b"".join(bytes_of(self.data).values())
        for words in (NAME, ORGANIZATION, WORDS, "わたしの しつもん"):
            self.assertIn(words.encode(), held)
        done = self.run_it("records", "erase", NAME)
        self.assertIn("1 erased", done.stdout)
        for name, content in bytes_of(self.data).items():
            for words in (NAME, "山田花子", ORGANIZATION, WORDS, "わたしの しつもん"):
                self.assertNotIn(words.encode(), content, name)
            if name == "manten.db":
                self.assertIn("佐藤 太郎".encode(), content)
        self.assertEqual(self.counts(), before)
        self.assertIn("as they were added", self.run_it("records", "verify").stdout)
        listed = json.loads(self.run_it("records", "list", "--json").stdout)
        self.assertEqual([row["name"] for row in listed], ["佐藤 太郎", None])
        self.assertEqual(self.run_it("records", "erase", NAME, check=False).returncode, 1)

    def test_whoever_returns_is_new(self):
        self.run_it("records", "erase", NAME)
        kiosk = manten.Kiosk(self.data, options=("--course", COURSE))
        kiosk.screen()
        kiosk.sign_in(NAME, ORGANIZATION)
        self.assertEqual(kiosk.now["screen"], "menu")
        kiosk.quit()
        listed = json.loads(self.run_it("records", "list", "--json").stdout)
        self.assertEqual([row["name"] for row in listed], ["佐藤 太郎", None, NAME])
        self.assertIn("as they were added", self.run_it("records", "verify").stdout)

    def test_by_age(self):
        told = json.loads(self.run_it("report", "completion", "--json").stdout)
        day = told["tables"][0]["rows"][0]["completed-at"][:10]
        self.assertIn("0 erased", self.run_it("records", "erase", "--before", day).stdout)
        self.assertIn("2 erased", self.run_it("records", "erase", "--before", "2999-01-01").stdout)
        self.assertIn("0 erased", self.run_it("records", "erase", "--before", "2999-01-01").stdout)
        self.assertIn("as they were added", self.run_it("records", "verify").stdout)

    def test_a_salt_that_somebody_took_away_is_found(self):
        self.run_it("records", "erase", NAME)
        for sql, words in (
            ("UPDATE ledger SET salt = NULL WHERE kind = 'outcome'", "has lost its salt"),
            ("UPDATE ledger SET salt = NULL WHERE kind = 'learner'", "nobody was erased"),
            ("DELETE FROM learner_name", "was changed"),
        ):
            path = os.path.join(self.data, "manten.db")
            with open(path, "rb") as file:
                sound = file.read()
            database = sqlite3.connect(path)
            database.execute(sql)
            database.commit()
            database.close()
            done = self.run_it("records", "verify", check=False)
            self.assertEqual(done.returncode, 1, sql)
            self.assertIn(words, done.stderr)
            with open(path, "wb") as file:
                file.write(sound)


if __name__ == "__main__":
    unittest.main()
