"""The audit that other tests trust finds what it is there to find; so do `manten records`, which
show no records that somebody changed."""

import os
import shutil
import sqlite3
import tempfile
import unittest

import audit
import manten
from person import Person

FAILED = "(SELECT id FROM outcome WHERE complete = 0 LIMIT 1)"
OF_FULL = "attempt IN (SELECT attempt FROM outcome WHERE complete = 1)"
TAMPERINGS = {
    "a failed test is called complete": f"UPDATE outcome SET complete = 1 WHERE id = {FAILED}",
    "a failed test is counted as full": f"UPDATE outcome SET right = total WHERE id = {FAILED}",
    "an answer is another": "UPDATE answer SET response = '[\"z\"]' WHERE id ="
    f" (SELECT id FROM answer WHERE {OF_FULL} AND verdict = 'right' LIMIT 1)",
    "a wrong answer is called right": "UPDATE answer SET verdict = 'right'"
    " WHERE verdict = 'wrong'",
    "an answer is gone": "DELETE FROM answer WHERE id ="
    f" (SELECT id FROM answer WHERE {OF_FULL} LIMIT 1)",
    "an answer is gone from the ledger too": "DELETE FROM ledger WHERE id ="
    f" (SELECT id FROM answer WHERE {OF_FULL} LIMIT 1);"
    " DELETE FROM answer WHERE id NOT IN (SELECT id FROM ledger)",
    "an answer is there twice": "INSERT INTO answer SELECT substr(id, 1, 35) || 'x', seq, at,"
    " arrival, attempt, item, response, verdict, language, confidence, posed FROM answer LIMIT 1",
    "an attempt is left out": "UPDATE attempt SET number = number + 1",
    "a page is none": "UPDATE place SET page = 'nowhere' WHERE id ="
    " (SELECT id FROM place LIMIT 1)",
    "somebody left before": "UPDATE departure SET arrival = 'nobody'",
}


class Auditing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.data = os.path.join(folder.name, "sound")
        cls.changed = os.path.join(folder.name, "changed")
        kiosk = manten.Kiosk(cls.data, seed=1)
        person = Person()
        kiosk.screen()
        while not person.over():
            person.take_step(kiosk)
        kiosk.quit()

    def complaints(self, data):
        return audit.Audit(audit.Records(data), manten.describe()).complaints

    def test_what_is_sound(self):
        self.assertEqual(self.complaints(self.data), [])
        self.assertEqual(len(manten.records(self.data)), 1)

    def test_what_was_changed(self):
        for what, sql in TAMPERINGS.items():
            with self.subTest(what):
                shutil.rmtree(self.changed, ignore_errors=True)
                shutil.copytree(self.data, self.changed)
                self.tamper(sql)
                self.assertNotEqual(self.complaints(self.changed), [])
                for command in (["list"], ["list", "--json"], ["export", "--format", "csv"]):
                    shown = manten.run("records", *command, data=self.changed, check=False)
                    self.assertEqual((shown.returncode, shown.stdout), (1, ""))
                    self.assertRegex(shown.stderr, r"\Amanten: [^\n]+: [^\n]+\n\Z")

    def tamper(self, sql):
        """As somebody would who knows SQL: takes the triggers away and brings them back."""
        connection = sqlite3.connect(os.path.join(self.changed, "manten.db"))
        connection.execute("PRAGMA foreign_keys = OFF")
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        triggers = triggers.fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.executescript(sql)
        for _, again in triggers:
            connection.execute(again)
        changes = connection.total_changes
        connection.commit()
        connection.close()
        self.assertGreater(changes, 0)


if __name__ == "__main__":
    unittest.main()
