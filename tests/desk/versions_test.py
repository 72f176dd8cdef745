"""Every result says with which program, content and settings it came about, and everything that is
taken out says by which program, of which content and up to which record it was made."""

import io
import json
import os
import re
import subprocess
import unittest
import zipfile

import made
import manten
import sittings

VERSION = manten.run("--version").stdout.split()[-1]
PROGRAM = f"Manten {VERSION}"


def told(path):
    with open(path, "rb") as file:
        content = file.read()
    if path.endswith(".pdf"):
        done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
        return done.stdout.decode()
    if path.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            content = b"".join(book.read(name) for name in book.namelist())
    return content.decode()


class Versions(sittings.SittingTest):
    def learn(self, name, module="first"):
        kiosk = self.kiosk()
        kiosk.tap("start")
        kiosk.tap("next")
        kiosk.tap("walk-in")
        kiosk.tap("field:name")
        kiosk.type(name)
        while kiosk.now["screen"] != "menu":
            kiosk.tap("next")
        made.learn(kiosk, module)
        kiosk.quit()

    def attempts(self):
        listed = json.loads(manten.run("records", "list", "--json", data=self.data).stdout)
        return [a for person in listed for test in person["completions"] for a in test["attempts"]]

    def report(self, name, *options):
        done = manten.run(
            "report", name, "--json", "--content", self.content, *options, data=self.data
        )
        return json.loads(done.stdout)

    def head(self):
        return manten.run("records", "verify", data=self.data).stdout.split(": ")[-1].strip()

    def change_the_content(self):
        changed = made.Module("first")
        changed.words["a"] = "Is it so, really?"
        changed.write(self.content)

    def test_of_every_result(self):
        self.learn("一郎")
        before = self.report("completion")
        manten.run(
            "session", "change", "tokyo", "--capacity", "50", "--content", self.content,
            data=self.data,
        )  # fmt: skip
        self.change_the_content()
        self.learn("次郎")
        first, second = self.attempts()
        self.assertEqual((first["program"], second["program"]), (PROGRAM, PROGRAM))
        for attempt in (first, second):
            self.assertRegex(attempt["content"], r"^[0-9a-f]{16}$")
        self.assertNotEqual(first["content"], second["content"])
        after = self.report("completion")
        self.assertNotEqual(before["content"], after["content"])
        rows = {table["id"]: table for table in after["tables"]}["versions"]["rows"]
        self.assertEqual([r["content"] for r in rows], [first["content"], second["content"]])
        self.assertEqual({row["program"] for row in rows}, {PROGRAM})
        written = sittings.rows(self.data, "SELECT seq FROM session ORDER BY seq")
        self.assertEqual([row["settings"] for row in rows], [seq for (seq,) in written])
        done = manten.run("records", "export", "--format", "json", data=self.data)
        for row, attempt in zip(json.loads(done.stdout), (first, second), strict=True):
            self.assertEqual((row["program"], row["content"]), (PROGRAM, attempt["content"]))

    def test_they_are_bound_into_the_chain(self):
        self.learn("一郎")
        for table, column in (("arrival", "program"), ("attempt", "content")):
            self.alter(table, column)

    def alter(self, table, column):
        """Behind the back of the program, and back again."""
        kept = sittings.rows(self.data, f"SELECT {column} FROM {table}")[0][0]
        path = os.path.join(self.data, "manten.db")
        trigger = f"{table}_is_not_changed"
        body = sittings.rows(self.data, "SELECT sql FROM sqlite_schema WHERE name = ?", trigger)
        for value, sound in (("another", False), (kept, True)):
            database = sittings.sqlite3.connect(path)
            database.execute(f"DROP TRIGGER {trigger}")
            database.execute(f"UPDATE {table} SET {column} = ?", (value,))
            database.execute(body[0][0])
            database.commit()
            database.close()
            done = manten.run("records", "verify", data=self.data, check=False)
            self.assertEqual(done.returncode == 0, sound, f"{table}: {done.stderr}")

    def test_of_everything_that_is_taken_out(self):
        self.learn("一郎")
        head = self.head()
        content = self.report("year")["content"]
        self.assertRegex(content, r"^[0-9a-f]{16}$")
        for form in ("text", "csv", "json", "html", "xlsx", "pdf"):
            with self.subTest(form):
                path = os.path.join(self.folder.name, f"year.{form}")
                manten.run(
                    "report", "year", "--content", self.content, "--format", form, "--out", path,
                    data=self.data,
                )  # fmt: skip
                words = re.sub(r"\s+", " ", told(path))
                for wanted in (PROGRAM, content, head):
                    self.assertIn(wanted, words)
        for form in ("html", "xlsx", "pdf"):
            path = os.path.join(self.folder.name, f"export.{form}")
            done = manten.run(
                "records", "export", "--format", form, "--out", path, data=self.data
            )
            self.assertIn(head, done.stdout)
            words = re.sub(r"\s+", " ", told(path))
            for wanted in (PROGRAM, head):
                self.assertIn(wanted, words)


if __name__ == "__main__":
    unittest.main()
