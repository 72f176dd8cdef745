"""`manten doctor` says what is wrong with a machine before people stand in front of it."""

import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

import made
import manten


def folder_type(path):
    command = ["stat", "--file-system", "--format", "%T", path]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


class Doctor(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.data = os.path.join(self.folder, "data")
        self.content = os.path.join(self.folder, "content")
        made.write_two_courses(self.content)

    def ask(self, *options, data=None):
        """{subject: (verdict, finding)}, where the worst of a subject counts, and the status."""
        done = manten.run("doctor", "--json", "--lang", "en", "--content", self.content, *options,
                          data=data or self.data, check=False)
        found = {}
        for row in json.loads(done.stdout):
            if found.get(row["subject"], ("good",))[0] != "unfit":
                found[row["subject"]] = (row["health"], row["finding"])
        return found, done.returncode

    def assert_unfit(self, subject, words, **options):
        found, status = self.ask(**options)
        self.assertEqual(found[subject][0], "unfit", found)
        self.assertIn(words, found[subject][1])
        self.assertEqual(status, 1)

    def test_a_fresh_machine(self):
        found, status = self.ask()
        self.assertEqual(status, 1)  # for there is no display
        self.assertEqual({subject for subject, (health, _) in found.items() if health == "unfit"},
                         {"display"} | ({"disk"} if folder_type(self.folder) == "tmpfs" else set()))
        self.assertIn("there is no display", found["display"][1])
        self.assertIn("made in", found["records"][1])
        self.assertEqual(found["pin"][0], "caution")
        self.assertEqual(found["content"],
                         ("caution", "courses: 2, modules: 4, errors: 0, warnings: 8: see manten check"))
        self.assertFalse(os.path.exists(self.data), "the doctor changes nothing")

    def test_it_is_said_to_people_in_their_language(self):
        for language, words in (("ja", "このままでは会場で使えません。不可"), ("en", "is not fit to be a kiosk")):
            done = manten.run("doctor", "--lang", language, "--content", self.content,
                              data=self.data, check=False)
            self.assertIn(words, done.stdout)
            self.assertEqual(done.stderr, "")

    def test_records(self):
        kiosk = manten.Kiosk(self.data, content=self.content)
        kiosk.screen()
        kiosk.sign_in("山田 花子")
        kiosk.quit()
        found, _ = self.ask()
        self.assertEqual(found["records"][0], "good")
        self.assertIn("as they were added", found["records"][1])
        with open(os.path.join(self.data, "manten.db"), "r+b") as file:
            file.seek(20)
            file.write(b"\xff\xff\xff")
        found, status = self.ask()
        self.assertEqual((found["records"][0], status), ("unfit", 1))

    def test_a_clock_that_went_back(self):
        kiosk = manten.Kiosk(self.data, content=self.content)
        kiosk.screen()
        kiosk.do(do="wait", ms=3600 * 1000)
        kiosk.sign_in("山田 花子")
        kiosk.quit()
        self.assert_unfit("records", "later than now")

    def test_records_that_somebody_changed(self):
        kiosk = manten.Kiosk(self.data, content=self.content)
        kiosk.screen()
        kiosk.sign_in("山田 花子")
        kiosk.quit()
        database = sqlite3.connect(os.path.join(self.data, "manten.db"))
        triggers = database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE arrival SET course = 'beta'")
        database.commit()
        database.close()
        self.assert_unfit("records", "(arrival) was changed")

    def test_a_folder_that_others_may_look_into(self):
        os.mkdir(self.data)
        os.chmod(self.data, 0o755)
        done = manten.run("doctor", "--lang", "en", "--content", self.content, data=self.data,
                          check=False)
        self.assertIn("protect it with chmod 700", done.stdout)

    def test_where_nothing_can_be_kept(self):
        self.assert_unfit("disk", "nothing can be written in /proc", data="/proc/manten")

    @unittest.skipUnless(folder_type("/dev/shm") == "tmpfs", "there is no tmpfs to try")
    def test_a_disk_that_forgets(self):
        folder = tempfile.mkdtemp(dir="/dev/shm")
        self.addCleanup(shutil.rmtree, folder)
        self.assert_unfit("disk", "gone when it is switched off", data=folder)

    def test_content_with_a_mistake(self):
        os.mkdir(os.path.join(self.content, "broken"))
        with open(os.path.join(self.content, "broken", "module.lua"), "w", encoding="utf-8") as file:
            file.write("module {")
        self.assert_unfit("content", "errors: 1")

    def test_it_takes_nothing(self):
        done = manten.run("doctor", "kiosk", check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn("doctor does not take kiosk", done.stderr)


if __name__ == "__main__":
    unittest.main()
