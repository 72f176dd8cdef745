"""Sittings made by tests: a session of a small course, its roster, and the kiosk that serves it."""

import os
import sqlite3
import tempfile
import unittest

import made
import manten

COURSE = "alpha"
PEOPLE = [
    (1, "山田 花子", "やまだ はなこ", "山田製作所"),
    (2, "佐藤 太郎", "サトウ タロウ", "佐藤商店"),
    (3, "後藤 健", "ごとう けん", ""),
    (4, "John Smith", "", "Smith Works"),
    (5, "千葉 さくら", "ちば さくら", "千葉工業"),
    (6, "渡辺 渉", "", "渡辺商会"),
]


def rows(data, sql, *values):
    database = sqlite3.connect(f"file:{data}/manten.db?mode=ro", uri=True)
    found = database.execute(sql, values).fetchall()
    database.close()
    return found


class SittingTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.data = os.path.join(self.folder.name, "data")
        self.content = os.path.join(self.folder.name, "content")
        made.write_two_courses(self.content)
        self.session("tokyo")
        self.roster("tokyo", PEOPLE)

    def session(self, name):
        manten.run(
            "session", "add", name, "--content", self.content, "--course", COURSE,
            "--title", "東京会場 基礎セミナー", "--venue", "東京商工会議所 401号室",
            "--date", "2026-11-21", "--starts", "13:30",
            "--ends", "16:30", "--capacity", "40", data=self.data,
        )

    def roster(self, session, people):
        path = os.path.join(self.folder.name, "roster.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("番号,氏名,ふりがな,所属\n")
            file.writelines(",".join(map(str, person)) + "\n" for person in people)
        manten.run("roster", "import", path, "--session", session, data=self.data)

    def kiosk(self, session="tokyo", **options):
        options.setdefault("options", []).extend(["--session", session] if session else [])
        kiosk = manten.Kiosk(self.data, content=self.content, **options)
        self.addCleanup(lambda: kiosk.process.poll() is None and kiosk.kill())
        kiosk.screen()
        return kiosk

    def applicant(self, name):
        sql = "SELECT applicant FROM applicant JOIN applicant_name ON written = id WHERE name = ?"
        return rows(self.data, sql, name)[-1][0]

    def present(self):
        sql = "SELECT name FROM applicant_now WHERE present ORDER BY name"
        return [name for (name,) in rows(self.data, sql)]

    def scan(self, kiosk, code):
        for letter in code:
            kiosk.key(letter)
        return kiosk.key("Return")

    def labels(self, kiosk, prefix):
        return [e["label"] for e in kiosk.now["elements"] if e["id"].startswith(prefix)]
