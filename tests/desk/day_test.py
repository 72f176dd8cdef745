"""A whole seminar day: a roster comes in, people come in three ways, learn, fail, pass and rate it,
some walk in, one stays away; then the organizer's reports, certificates and records tell just that.

$MANTEN_DAY is a folder that everything the organizer gets is kept in, to be looked at."""

import collections
import csv
import io
import json
import os
import random
import shutil
import subprocess
import tempfile
import unittest

import items
import manten
from hands import Finger
from sittings import rows

COMING = 9 if manten.SANITIZED else 40
WALKING_IN = 3
LESSONS = ("firm-why",)
FAMILY = [("佐藤", "さとう"), ("鈴木", "すずき"), ("高橋", "たかはし"), ("田中", "たなか"),
          ("伊藤", "いとう"), ("渡辺", "わたなべ"), ("山本", "やまもと"), ("中村", "なかむら")]
GIVEN = [("一郎", "いちろう"), ("花子", "はなこ"), ("健", "けん"), ("美咲", "みさき"), ("誠", "まこと")]


def people():
    """(number, name, reading, organization): everybody on the roster; the last one stays away."""
    return [
        (number + 1, f"{FAMILY[number % 8][0]} {GIVEN[number // 8][0]}",
         f"{FAMILY[number % 8][1]} {GIVEN[number // 8][1]}", f"第{number + 1}商店")
        for number in range(COMING - WALKING_IN + 1)
    ]


class Day(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.data = os.path.join(cls.folder.name, "data")
        cls.out = os.environ.get("MANTEN_DAY", os.path.join(cls.folder.name, "out"))
        os.makedirs(cls.out, exist_ok=True)
        cls.write_content()
        cls.plan_sitting()
        cls.missed = collections.Counter()  # wrong answers at the first try
        cls.rated = collections.defaultdict(collections.Counter)  # item: choices
        cls.ways = collections.Counter()
        kiosk = manten.Kiosk(cls.data, content=cls.content, size="1920x1080", seed=5,
                             options=["--session", "osaka-1"])
        kiosk.screen()
        for number in range(COMING):
            cls.visit(kiosk, number)
        kiosk.quit()

    @classmethod
    def write_content(cls):
        cls.content = os.path.join(cls.folder.name, "content")
        shipped = os.path.join(os.path.dirname(__file__), "..", "..", "content")
        for name in LESSONS:
            shutil.copytree(os.path.join(shipped, name), os.path.join(cls.content, name))
        os.makedirs(os.path.join(cls.content, "surveys"))
        shutil.copy(os.path.join(shipped, "surveys", "seminar-survey.lua"),
                    os.path.join(cls.content, "surveys"))
        os.makedirs(os.path.join(cls.content, "courses"))
        with open(os.path.join(cls.content, "courses", "day.lua"), "w", encoding="utf-8") as file:
            file.write("""course { id = "day", title = { ja = "経営者セミナー", en = "For managers" },
              summary = { ja = "半日で学びます。", en = "Half a day." },
              modules = { "firm-why" }, survey = "seminar-survey" }""")

    @classmethod
    def logo(cls):
        path = os.path.join(cls.folder.name, "logo.png")
        subprocess.run(["convert", "-size", "240x80", "xc:white", "-fill", "#1F3A5F", "-draw",
                        "circle 40,40 40,8 rectangle 90,28 230,52", path], check=True)
        return path

    @classmethod
    def plan_sitting(cls):
        manten.run("session", "add", "osaka-1", "--course", "day", "--content", cls.content,
                   "--title", "中小企業の経営者のための情報セキュリティセミナー 大阪会場",
                   "--host", "大阪の商工会議所", "--venue", "会館 7階 大会議室", "--prefecture", "大阪府",
                   "--date", "2026-11-21", "--starts", "13:30", "--ends", "16:30",
                   "--capacity", "45", "--logo", cls.logo(), data=cls.data)
        roster = os.path.join(cls.folder.name, "名簿.csv")
        with open(roster, "w", encoding="cp932", newline="\r\n") as file:
            file.write("No.,氏名,フリガナ,会社名\n")
            file.writelines(",".join(map(str, person)) + "\n" for person in people())
        manten.run("roster", "import", roster, "--session", "osaka-1", data=cls.data)

    # ---- one attendee

    @classmethod
    def visit(cls, kiosk, number):
        cls.come_in(kiosk, number)
        assert kiosk.now["screen"] == "menu", kiosk.now["screen"]
        for lesson in LESSONS:
            cls.learn(kiosk, lesson, number)
        cls.rate(kiosk, number)
        kiosk.tap("leave")
        assert kiosk.now["screen"] == "attract", kiosk.now["screen"]

    @classmethod
    def come_in(cls, kiosk, number):
        on_roster = COMING - WALKING_IN
        way = "walking in" if number >= on_roster else ("reading", "number", "code")[number % 3]
        cls.ways[way] += 1
        if way == "code":
            for digit in f"{number + 1:04}":
                kiosk.key(digit)
            kiosk.key("Return")
            kiosk.tap("next")
            return
        kiosk.tap("start")
        kiosk.tap("next")
        if way == "walking in":
            kiosk.tap("walk-in")
            kiosk.type(f"飛入 {number}")
        elif way == "number":
            kiosk.tap("keypad")
            for digit in str(number + 1):
                kiosk.tap(f"key:{digit}")
            kiosk.tap("next")
        else:
            _, name, reading, _ = people()[number]
            row = {"さ": "さ", "す": "さ", "た": "た", "い": "あ", "わ": "わ", "や": "や", "な": "な"}
            kiosk.tap("row:" + row[reading[0]])
            while name not in kiosk.text():
                kiosk.do(do="tap", label="次の人たち")
            kiosk.do(do="tap", label=name)
        kiosk.tap("next")

    @classmethod
    def learn(cls, kiosk, lesson, number):
        """Reads, misses what is hard for this one, is led back, and gets full marks."""
        kiosk.tap("module:" + lesson)
        kiosk.read_to_test()
        asked = [item["id"] for item in manten.sheet(lesson + "-test", cls.content)["items"]]
        wrong = [item for place, item in enumerate(asked) if (number + place) % 5 == 0]
        for item in wrong:
            cls.missed[lesson + "/" + item] += 1
        kiosk.take_test(wrong, content=cls.content)
        while kiosk.now["screen"] != "menu":
            if kiosk.now["screen"] == "test" or kiosk.element("start"):
                kiosk.take_test(content=cls.content)
            elif kiosk.now["screen"] == "lesson":
                kiosk.read_on()
            else:
                kiosk.tap(next(e for e in ("retry", "next") if kiosk.enabled(e)))

    @classmethod
    def rate(cls, kiosk, number):
        kiosk.tap("sheet:seminar-survey")
        if kiosk.element("start"):
            kiosk.tap("start")
        finger = Finger(kiosk)
        lots = random.Random(number)
        while kiosk.now["screen"] == "survey":
            item = items.named(manten.sheet("seminar-survey", cls.content)["items"],
                               kiosk.now["item"])
            response = items.draw(item, lots)
            if item["kind"] in ("single", "multiple"):
                cls.rated[item["id"]].update(response)
            finger.answer(item, response)

    # ---- what the organizer gets

    def report(self, name, form="json", **options):
        given = [part for key, value in options.items() for part in (f"--{key}", value)]
        done = manten.run("report", name, "--format", form, "--session", "osaka-1",
                          "--content", self.content, *given, data=self.data)
        return json.loads(done.stdout) if form == "json" else done.stdout

    def test_everybody_came_in(self):
        self.assertEqual(sum(self.ways.values()), COMING)
        self.assertTrue(all(self.ways[way] >= 2 for way in ("reading", "number", "code")))
        present = rows(self.data, "SELECT name FROM applicant_now WHERE present")
        away = rows(self.data, "SELECT name FROM applicant_now WHERE NOT present")
        self.assertEqual((len(present), away), (COMING, [(people()[-1][1],)]))

    def test_attendance(self):
        told = self.report("attendance")
        sitting = told["tables"][0]["rows"][0]
        applied = len(people())
        self.assertEqual((sitting["capacity"], sitting["attendees"]), (45, COMING))
        self.assertIn(applied, (sitting["applicants"], sitting["applicants"] - WALKING_IN))

    def test_everybody_completed_at_full_marks(self):
        done = rows(self.data, "SELECT count(DISTINCT arrival.learner) FROM outcome"
                    " JOIN arrival ON arrival.id = outcome.arrival WHERE complete")
        self.assertEqual(done, [(COMING,)])
        export = manten.run("records", "export", "--format", "csv", "--content", self.content,
                            data=self.data)
        told = list(csv.DictReader(io.StringIO(export.stdout.removeprefix("\ufeff"))))
        lessons = [row for row in told if set(LESSONS) & set(row.values())]
        self.assertEqual(len(lessons), COMING * len(LESSONS))

    def test_the_survey_counts_what_people_chose(self):
        told = self.report("survey", sheet="seminar-survey")
        tables = {table["title"]: table for table in told["tables"]}
        for item in manten.sheet("seminar-survey", self.content)["items"]:
            if item["kind"] not in ("single", "multiple"):
                continue
            table = next(t for title, t in tables.items() if item["stem"]["ja"] in (title or ""))
            counted = {row["answer"]: row["count"] for row in table["rows"]}
            for choice in item["choices"]:
                self.assertEqual(counted[choice["text"]["ja"]],
                                 self.rated[item["id"]][choice["id"]], item["id"])

    def test_the_items_tell_who_missed_them(self):
        told = json.dumps(self.report("items"), ensure_ascii=False)
        self.assertIn(f'{COMING}', told)
        first = rows(self.data, """
            SELECT sheet, item, sum(verdict = 'wrong') FROM answer JOIN attempt
            ON attempt.id = answer.attempt WHERE number = 1 AND sheet LIKE '%-test'
            GROUP BY sheet, item""")
        found = {f"{sheet.removesuffix('-test')}/{item}": count for sheet, item, count in first}
        self.assertEqual({item: count for item, count in found.items() if count}, self.missed)

    def test_every_report_in_every_format(self):
        names = json.loads(manten.run("report", "list", "--json").stdout)
        for name in (report["report"] for report in names):
            for form in ("html",) if manten.SANITIZED else ("text", "csv", "json", "html", "pdf", "xlsx"):
                path = os.path.join(self.out, f"{name}.{form}")
                options = {"cross": ["--sheet", "seminar-survey", "--item", "satisfaction",
                                     "--by", "purpose"],
                           "survey": ["--sheet", "seminar-survey"]}.get(name, [])
                manten.run("report", name, "--session", "osaka-1", "--content", self.content,
                           "--format", form, "--out", path, *options, data=self.data)
                self.assertGreater(os.path.getsize(path), 0)

    def test_certificates_of_all(self):
        out = os.path.join(self.out, "certificates")
        done = manten.run("certificate", "issue", "--session", "osaka-1", "--out", out,
                          "--content", self.content, data=self.data)
        self.assertIn(f"{COMING} certificates in", done.stdout)
        papers = sorted(os.listdir(out))
        self.assertEqual(len(papers), COMING)
        names = set()
        for paper in papers:
            path = os.path.join(out, paper)
            verified = manten.run("certificate", "verify", path, data=self.data)
            names.update(line for line in verified.stdout.splitlines() if "氏名" in line)
        self.assertEqual(len(names), COMING)
        first = os.path.join(out, papers[0])
        text = self.said_by("pdftotext", first, "-")
        self.assertIn("大阪の商工会議所", text.replace(" ", ""))
        self.assertIn("2026年11月21日", text.replace(" ", ""))
        self.assertIn(" 240    80 ", self.said_by("pdfimages", "-list", first))

    @staticmethod
    def said_by(*command):
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def change(self, *options):
        return manten.run("session", "change", "osaka-1", "--content", self.content, *options,
                          data=self.data, check=False)

    def test_a_logo_has_to_be_one(self):
        for path, words in ((__file__, "is no PNG"), ("/none.png", "cannot read /none.png")):
            done = self.change("--logo", path)
            self.assertEqual(done.returncode, 1)
            self.assertIn(words, done.stderr)
        kept = os.path.join(self.data, "logos", "osaka-1.png")
        self.assertEqual(os.stat(kept).st_mode & 0o777, 0o600)
        self.assertEqual(self.change("--logo", "").returncode, 0)
        self.assertFalse(os.path.exists(kept))
        self.assertEqual(self.change("--logo", self.logo()).returncode, 0)
        self.assertTrue(os.path.exists(kept))

    def test_nothing_was_altered(self):
        manten.run("records", "verify", data=self.data)


if __name__ == "__main__":
    unittest.main()
