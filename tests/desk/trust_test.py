"""Whoever changes, removes, adds or reorders records afterwards is found out, and where."""

import json
import os
import re
import shutil
import sqlite3
import tempfile
import unittest

import manten


def alter(data, *statements):
    """What somebody does who has the file and knows SQL."""
    database = sqlite3.connect(os.path.join(data, "manten.db"))
    triggers = database.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    triggers = triggers.fetchall()
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        database.execute(statement)
    for _, sql in triggers:
        database.execute(sql)
    database.commit()
    database.close()


class Trust(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.data = os.path.join(cls.folder.name, "data")
        for name in ("山田 花子", "佐藤 太郎"):
            kiosk = manten.Kiosk(cls.data)
            kiosk.screen()
            kiosk.sign_in(name)
            kiosk.tap("module:telework")
            kiosk.read_to_test()
            kiosk.take_test()
            kiosk.quit()
        cls.numbers = {
            "outcome": cls.number("SELECT seq FROM outcome ORDER BY seq LIMIT 1"),
            "answer": cls.number("SELECT min(seq) FROM answer"),
        }

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def number(cls, sql):
        database = sqlite3.connect(os.path.join(cls.data, "manten.db"))
        number = database.execute(sql).fetchone()[0]
        database.close()
        return number

    def verify(self, data, *options):
        return manten.run("records", "verify", *options, data=data, check=False)

    def head(self):
        done = self.verify(self.data)
        self.assertEqual(done.returncode, 0, done.stderr)
        return re.search(r"chain: (\d+ [0-9a-f]{64})$", done.stdout.strip()).group(1)

    def altered(self, *statements):
        copy = os.path.join(self.folder.name, "copy")
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.data, copy)
        alter(copy, *statements)
        return copy

    def expect(self, words, *statements):
        done = self.verify(self.altered(*statements))
        self.assertEqual(done.returncode, 1)
        self.assertIn(words, done.stderr)

    def test_one_bit_of_a_completion(self):
        number = self.numbers["outcome"]
        words = f"record {number} (outcome) was changed"
        self.expect(words, f"UPDATE outcome SET complete = 1 - complete WHERE seq = {number}")

    def test_a_row_that_was_deleted(self):
        number = self.numbers["answer"]
        words = f"record {number} (answer) is missing"
        self.expect(words, f"DELETE FROM answer WHERE seq = {number}")

    def test_a_row_and_its_link(self):
        number = self.numbers["answer"]
        self.expect(
            f"record {number} is missing",
            f"DELETE FROM answer WHERE seq = {number}",
            f"DELETE FROM ledger WHERE seq = {number}",
        )

    def test_two_rows_that_were_swapped(self):
        number = self.numbers["answer"]
        self.expect(
            f"record {number} (answer)",
            f"UPDATE answer SET seq = -1 WHERE seq = {number}",
            f"UPDATE answer SET seq = {number} WHERE seq = {number + 1}",
            f"UPDATE answer SET seq = {number + 1} WHERE seq = -1",
        )

    def test_two_links_that_were_swapped(self):
        number = self.numbers["answer"]
        self.expect(
            f"record {number} does not follow",
            f"UPDATE ledger SET seq = -1 WHERE seq = {number}",
            f"UPDATE ledger SET seq = {number} WHERE seq = {number + 1}",
            f"UPDATE ledger SET seq = {number + 1} WHERE seq = -1",
        )

    def test_a_row_that_was_added(self):
        self.expect(
            "rows that nobody recorded",
            "INSERT INTO learner SELECT substr(id, 1, 35) || 'x', 1, 1 FROM learner LIMIT 1",
        )

    def test_a_later_cut(self):
        head = self.head()
        cut = self.numbers["outcome"]
        copy = self.altered(
            *(
                f"DELETE FROM {table} WHERE seq >= {cut}"
                for table in "departure outcome answer attempt place arrival".split()
            ),
            "DELETE FROM learner_name WHERE learner IN"
            f" (SELECT id FROM learner WHERE seq >= {cut})",
            f"DELETE FROM learner WHERE seq >= {cut}",
            f"DELETE FROM ledger WHERE seq >= {cut}",
            f"UPDATE sqlite_sequence SET seq = {cut - 1} WHERE name = 'ledger'",
        )
        self.assertEqual(self.verify(copy).returncode, 0)  # nothing in it speaks of what was there
        done = self.verify(copy, "--head", head)
        self.assertEqual(done.returncode, 1)
        self.assertIn("do not go on from the head", done.stderr)
        self.assertEqual(self.verify(self.data, "--head", head).returncode, 0)

    def test_every_export_and_report_names_the_head(self):
        head = self.head()
        for form in ("csv", "json", "xlsx", "html", "pdf"):
            path = os.path.join(self.folder.name, "out." + form)
            done = manten.run(
                "records", "export", "--format", form, "--out", path, data=self.data
            )
            self.assertIn(head, done.stdout)
        told = json.loads(manten.run("report", "completion", "--json", data=self.data).stdout)
        self.assertEqual(told["head"], head)


if __name__ == "__main__":
    unittest.main()
