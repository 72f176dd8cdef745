"""What is taken out with --pseudonymous names nobody, in any format, and tells people apart all the
same."""

import io
import json
import os
import re
import shutil
import stat
import subprocess
import tempfile
import unittest
import zipfile

import made
import manten
import sittings

SURVEY = """survey {{ id = "closing", title = {title},
  true_false {{ id = "like", stem = {stem} }},
  text {{ id = "words", length = 200, stem = {stem} }},
  short {{ id = "call", length = 40, stem = {stem} }},
}}
"""
WORDS = "佐藤さんの話がよかった"
CALL = "tanaka-chan"  # it could be the id of a choice
QUESTION = "ランサムウェアに感染した得意先について"
REPLY = "個別に相談を受けます"
LECTURER = "鈴木 一郎"
QUALIFICATION = "簿記三級"
SECRETS = [
    *(part for _, name, reading, firm in sittings.PEOPLE for part in (name, reading, firm) if part),
    "山田", "花子", "佐藤", "太郎", "Smith", "やまだ", "サトウ", "さとう", WORDS, CALL, QUESTION,
    REPLY, LECTURER, QUALIFICATION,
]  # fmt: skip
FORMATS = ("xlsx", "html", "pdf")  # what needs libraries
if not manten.SANITIZED:
    FORMATS += ("text", "csv", "json")
NEEDS = {"session": "tokyo", "sheet": "closing", "item": "like", "by": "like"}


def told(path):
    """Every text that a reader could find in the file."""
    with open(path, "rb") as file:
        content = file.read()
    if path.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            content += b"".join(book.read(name) for name in book.namelist())
    if path.endswith(".pdf"):
        for tool in (["pdftotext", path, "-"], ["pdfinfo", path]):
            content += subprocess.run(tool, capture_output=True, check=True).stdout
    return content


class Pseudonyms(sittings.SittingTest):
    kept = None  # the records of one sitting, which every test begins with

    def setUp(self):
        if Pseudonyms.kept:
            self.folder = tempfile.TemporaryDirectory()
            self.addCleanup(self.folder.cleanup)
            self.data = os.path.join(self.folder.name, "data")
            self.content = os.path.join(self.folder.name, "content")
            shutil.copytree(Pseudonyms.kept.name, self.folder.name, dirs_exist_ok=True)
            return
        super().setUp()
        self.hold_the_sitting()
        Pseudonyms.kept = tempfile.TemporaryDirectory()
        shutil.copytree(self.folder.name, Pseudonyms.kept.name, dirs_exist_ok=True)

    @classmethod
    def tearDownClass(cls):
        cls.kept.cleanup()

    def hold_the_sitting(self):
        stem = made.text("Well?")
        path = os.path.join(self.content, "surveys", "closing.lua")
        with open(path, "w", encoding="utf-8") as file:
            file.write(SURVEY.format(title=made.text("Survey"), stem=stem))
        manten.run(
            "session", "change", "tokyo", "--lecturer", LECTURER, "--content", self.content,
            data=self.data,
        )  # fmt: skip
        path = os.path.join(self.folder.name, "more.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("番号,氏名,ふりがな,所属,資格,質問\n")
            file.write(f"1,山田 花子,やまだ はなこ,山田製作所,ITコーディネータ,{QUESTION}\n")
            file.write(f"2,佐藤 太郎,サトウ タロウ,佐藤商店,{QUALIFICATION},\n")
        manten.run("roster", "import", path, "--session", "tokyo", data=self.data)
        manten.run(
            "roster", "reply", "1", "--session", "tokyo", "--text", REPLY, data=self.data
        )
        for number in (1, 2):
            self.visit(number)

    def visit(self, number):
        kiosk = self.kiosk()
        kiosk.tap("start")
        kiosk.tap("next")
        kiosk.tap("keypad")
        kiosk.type(str(number))
        kiosk.tap("next")
        while kiosk.now["screen"] != "menu":
            kiosk.tap("next")
        for module in ("first", "second"):
            made.learn(kiosk, module, wrong=("b",) if number == 2 and module == "first" else ())
            while kiosk.element("retry"):
                kiosk.tap("retry")
                made.answer_all(kiosk)
            kiosk.tap("next")
        kiosk.tap("sheet:closing")
        kiosk.tap("start")
        kiosk.answer_item(["true"])
        for words in (WORDS, CALL):
            kiosk.tap(f"field:{kiosk.now['item']}")
            kiosk.type(words)
            kiosk.tap("submit" if kiosk.element("submit") else "next")
        kiosk.quit()

    def take(self, *arguments, content=True):
        options = ("--content", self.content) if content else ()
        return manten.run(*arguments, *options, "--pseudonymous", data=self.data).stdout

    def json(self, *arguments):
        return json.loads(self.take(*arguments, "--json"))

    def expect_nobody(self, content):
        for secret in SECRETS:
            self.assertNotIn(secret.encode(), content, secret)

    def test_nobody_is_named(self):
        listed = json.loads(manten.run("report", "list", "--json").stdout)
        self.assertGreater(len(listed), 9)
        wanted = [("report", row["report"]) for row in listed]
        wanted += [("records", "export"), ("records", "export", "--answers")]
        options = [part for name, value in NEEDS.items() for part in (f"--{name}", value)]
        for number, what in enumerate(wanted):  # when it is slow each in one of the formats
            for form in [FORMATS[number % len(FORMATS)]] if manten.SANITIZED else FORMATS:
                with self.subTest(what, form=form):
                    path = os.path.join(self.folder.name, f"{number}.{form}")
                    more = options if what[0] == "report" else []
                    self.take(*what, "--format", form, "--out", path, *more)
                    self.expect_nobody(told(path))

    def test_nobody_is_shown(self):
        person = self.json("records", "list")[0]["learner"]
        for arguments in (
            ("records", "list"), ("records", "show", person),
            ("roster", "list", "--session", "tokyo"),
        ):  # fmt: skip
            for more in ((), ("--json",)):
                with self.subTest(arguments, more=more):
                    shown = self.take(*arguments, *more)
                    self.expect_nobody(shown.encode())
                    self.assertRegex(shown, r"P-[0-9A-Z]{10}")

    def test_one_person_is_one_person(self):
        roster = self.json("roster", "list", "--session", "tokyo")
        names = [row["name"] for row in roster]
        self.assertEqual(len(set(names)), len(sittings.PEOPLE))
        self.assertTrue(all(re.fullmatch("P-[0-9A-Z]{10}", name) for name in names), names)
        told = self.json("report", "completion")["tables"][0]["rows"]
        self.assertEqual(len({row["name"] for row in told}), 2)
        self.assertLessEqual({row["name"] for row in told}, set(names))
        records = {row["name"] for row in self.json("records", "list")}
        self.assertEqual(records, {row["name"] for row in told})
        firms = {row["organization"] for row in roster if row["organization"]}
        self.assertEqual(len(firms), len({p[3] for p in sittings.PEOPLE if p[3]}))
        present = [row["name"] for row in roster if row["present"]]
        self.assertEqual(set(present), records)

    def test_what_is_counted_stays(self):
        def counts(*more):
            done = manten.run(
                "report", "survey", "--sheet", "closing", "--json", "--content", self.content,
                *more, data=self.data,
            )  # fmt: skip
            return [table["rows"] for table in json.loads(done.stdout)["tables"]]

        self.assertEqual(counts("--pseudonymous"), counts())
        sitting = self.json("report", "attendance")["tables"][0]["rows"][0]
        self.assertEqual((sitting["attendees"], sitting["coordinators"]), (2, 1))

    def test_the_key(self):
        names = [row["name"] for row in self.json("records", "list")]
        path = os.path.join(self.data, "pseudonym.key")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        self.assertEqual(names, [row["name"] for row in self.json("records", "list")])
        os.rename(path, path + ".away")
        other = [row["name"] for row in self.json("records", "list")]
        self.assertFalse(set(names) & set(other))
        os.rename(path + ".away", path)
        os.chmod(path, 0o644)
        done = manten.run("records", "list", "--pseudonymous", data=self.data, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("others can read the key", done.stderr)

    def test_nobody_looks_behind_the_veil(self):
        share = os.path.join(self.folder.name, "share")
        shutil.copytree(os.environ["MANTEN_SHARE"] + "/scripts", os.path.join(share, "scripts"))
        for name in ("content", "assets"):
            os.symlink(os.path.join(os.environ["MANTEN_SHARE"], name), os.path.join(share, name))
        for sql, sees in (
            ("SELECT name FROM learner_name", True),
            ("SELECT name FROM main.learner_name", False),
            ("SELECT name FROM main.applicant_now", False),
            ("SELECT name FROM main.completion", False),
            ("SELECT response FROM main.answer", False),
        ):
            with open(os.path.join(share, "scripts", "reports", "own.lua"), "w") as file:
                file.write(f"""report {{ id = "own", title = {made.text("own")},
  summary = {made.text("own")}, section {{ id = "own", sql = [[ {sql} ]],
    column {{ id = "n", ja = "n", en = "n" }} }} }}""")
            done = subprocess.run(
                [manten.PROGRAM, "report", "own", "--pseudonymous", "--data", self.data],
                capture_output=True, text=True, env={**os.environ, "MANTEN_SHARE": share},
            )  # fmt: skip
            self.assertEqual(done.returncode == 0, sees, f"{sql}: {done.stdout}{done.stderr}")
            self.expect_nobody(done.stdout.encode())

    def test_only_where_it_means_something(self):
        for arguments in (
            ("records", "verify"), ("records", "erase", "山田 花子"), ("certificate", "list"),
            ("roster", "mark", "1", "--session", "tokyo"),
        ):  # fmt: skip
            done = manten.run(*arguments, "--pseudonymous", data=self.data, check=False)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertIn("does not take --pseudonymous", done.stderr)
        plain = manten.run("records", "list", data=self.data).stdout
        self.assertIn("山田 花子", plain)


if __name__ == "__main__":
    unittest.main()
