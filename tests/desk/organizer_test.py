"""The organizer's screens: behind a PIN, away from people, and with a way out for the records."""

import csv
import os
import stat
import subprocess
import unittest

import manten
from sittings import PEOPLE, SittingTest, rows

PIN = "190273"


class Organizer(SittingTest):
    def open_by_logo(self, kiosk):
        return kiosk.do(do="hold", id="logo", ms=3000)

    def enter(self, kiosk, pin=PIN):
        kiosk.type(pin)
        return kiosk.tap("next")

    def first_use(self, kiosk):
        kiosk.key("Ctrl+Shift+O")
        self.enter(kiosk)
        return self.enter(kiosk)

    def organizer(self, *arguments, **options):
        kiosk = self.kiosk(*arguments, **options)
        self.first_use(kiosk)
        self.assertEqual(kiosk.now["screen"], "organizer")
        return kiosk

    def ids(self, kiosk):
        return {e["id"] for e in kiosk.now["elements"]}

    # ---- the PIN

    def test_it_is_set_at_first_use(self):
        kiosk = self.kiosk()
        kiosk.do(do="hold", id="logo", ms=2900)
        self.assertEqual(kiosk.now["screen"], "attract")
        self.open_by_logo(kiosk)
        self.assertEqual(kiosk.now["screen"], "keypad")
        kiosk.type("12345")
        self.assertFalse(kiosk.enabled("next"))
        kiosk.type("6")
        kiosk.tap("next")
        self.assertIn("使えません", kiosk.text())
        self.assertNotIn("123456", kiosk.text())
        self.enter(kiosk)
        self.assertIn("もう一度", kiosk.text())
        self.enter(kiosk, "190274")
        self.assertIn("違いました", kiosk.text())
        self.enter(kiosk)
        for digit in PIN:
            kiosk.tap("key:" + digit)
        self.assertNotIn(PIN, kiosk.text())
        kiosk.tap("next")
        self.assertEqual(kiosk.now["screen"], "organizer")
        kiosk.quit()
        path = os.path.join(self.data, "organizer.pin")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        with open(path, encoding="ascii") as file:
            kept = file.read()
        self.assertIn("$argon2id$", kept)
        self.assertNotIn(PIN, kept)

    def test_wrong_tries_wait_through_a_restart(self):
        kiosk = self.organizer()
        kiosk.tap("leave")
        self.open_by_logo(kiosk)
        wait = 1000
        for _ in range(7):
            self.enter(kiosk, "190274")
            self.assertIn("暗証番号が違います", kiosk.text())
            kiosk.type(PIN)
            self.assertFalse(kiosk.enabled("next"))
            kiosk.wait(wait - 100)
            self.assertFalse(kiosk.enabled("next"))
            kiosk.wait(100)
            self.assertTrue(kiosk.enabled("next"))
            for _ in PIN:
                kiosk.key("Backspace")
            wait *= 2
        self.enter(kiosk, "190274")  # the next one waits for more than two minutes
        kiosk.quit()
        kiosk = self.kiosk()
        self.open_by_logo(kiosk)
        self.assertIn("あと", kiosk.text())
        kiosk.type(PIN)
        self.assertFalse(kiosk.enabled("next"))
        kiosk.key("Return")
        self.assertEqual(kiosk.now["screen"], "keypad")
        for _ in range(2):
            kiosk.wait(100000)
            kiosk.key("Tab")
        kiosk.wait(60000)
        if kiosk.element("stay"):
            kiosk.tap("stay")
        kiosk.tap("next")
        self.assertEqual(kiosk.now["screen"], "organizer")
        kiosk.quit()

    def test_it_is_changed(self):
        kiosk = self.organizer()
        kiosk.tap("organizer:pin")
        self.assertIn("暗証番号を決めてください", kiosk.text())
        kiosk.tap("back")
        self.assertEqual(kiosk.now["screen"], "organizer")
        for first, second in (("190274", "190275"), ("190274", "190274")):
            if kiosk.now["screen"] == "organizer":
                kiosk.tap("organizer:pin")
            self.enter(kiosk, first)
            self.enter(kiosk, second)
        self.assertEqual(kiosk.now["screen"], "organizer")
        kiosk.tap("leave")
        self.open_by_logo(kiosk)
        self.enter(kiosk)
        self.assertIn("暗証番号が違います", kiosk.text())
        kiosk.wait(1000)
        self.enter(kiosk, "190274")
        self.assertEqual(kiosk.now["screen"], "organizer")
        kiosk.quit()

    def test_nobody_comes_in_but_from_the_first_screen(self):
        kiosk = self.kiosk()
        kiosk.tap("start")
        before = kiosk.now
        self.assertEqual(kiosk.key("Ctrl+Shift+O"), before)
        kiosk.tap("back")
        kiosk.key("Ctrl+Shift+O")
        kiosk.tap("back")
        self.assertEqual(kiosk.now["screen"], "attract")
        kiosk.quit()

    def test_it_leaves_by_itself(self):
        kiosk = self.organizer()
        kiosk.tap("organizer:attendance")
        kiosk.wait(89000)
        self.assertIsNone(kiosk.element("stay"))
        kiosk.wait(2000)
        self.assertTrue(kiosk.element("stay"))
        kiosk.wait(29000)
        self.assertEqual(kiosk.now["screen"], "attract")
        self.assertNotIn("山田", kiosk.text())
        self.open_by_logo(kiosk)
        self.assertEqual(kiosk.now["screen"], "keypad")  # the PIN is asked for again
        kiosk.quit()

    # ---- what it shows

    def test_progress_and_attendance(self):
        kiosk = self.kiosk()
        self.scan(kiosk, "1")
        kiosk.tap("next")
        kiosk.tap("module:first")
        kiosk.read_to_test()
        kiosk.take_test(wrong=["a"], content=self.content)
        kiosk.tap("retry")
        kiosk.take_test(content=self.content)
        kiosk.tap("leave")
        self.scan(kiosk, "2")
        kiosk.tap("next")
        kiosk.tap("leave")
        self.first_use(kiosk)
        kiosk.tap("organizer:progress")
        text = kiosk.text()
        for words in ("山田 花子", "山田製作所", "first", "修了", "テスト2回", "佐藤 太郎", "まだ始めていません"):
            self.assertIn(words, text)
        self.assertNotIn("千葉", text)
        kiosk.tap("back")
        kiosk.tap("organizer:attendance")
        self.assertIn("6人のうち2人", kiosk.text())
        john = "applicant:" + self.applicant("John Smith")
        for present in (True, False, True):
            kiosk.tap(john)
            self.assertEqual(kiosk.element(john)["checked"], present)
            self.assertEqual("John Smith" in self.present(), present)
        self.assertIn("6人のうち3人", kiosk.text())
        kiosk.quit()
        marks = rows(self.data, "SELECT present, marked_by FROM attendance ORDER BY seq")
        self.assertEqual(marks[2:], [(1, "organizer"), (0, "organizer"), (1, "organizer")])
        manten.run("records", "verify", data=self.data)

    def test_attendance_of_two_thousand(self):
        self.session("big")
        readings = ("さとう", "かとう")
        people = [(n, f"氏名{n:04}", readings[n % 2], "") for n in range(1, 2001)]
        self.roster("big", people)
        kiosk = self.organizer("big")
        kiosk.tap("organizer:attendance")
        first = self.labels(kiosk, "applicant:")
        kiosk.tap("later")
        self.assertFalse(set(first) & set(self.labels(kiosk, "applicant:")))
        kiosk.tap("row:さ")
        wanted = "applicant:" + self.applicant("氏名0002")
        kiosk.tap(wanted)
        self.assertTrue(kiosk.element(wanted)["checked"])
        kiosk.tap("row:さ")
        self.assertEqual(self.labels(kiosk, "applicant:"), first)
        kiosk.quit()
        self.assertEqual(self.present(), ["氏名0002"])

    def test_another_sitting(self):
        self.session("osaka")
        self.roster("osaka", [(1, "大阪 一郎", "おおさか いちろう", "")])
        kiosk = self.organizer(None)
        self.assertFalse(kiosk.enabled("organizer:attendance"))
        kiosk.tap("organizer:sessions")
        self.assertTrue(kiosk.element("session:")["checked"])
        kiosk.tap("session:osaka")
        self.assertIn("東京会場", kiosk.text())
        kiosk.tap("leave")
        self.scan(kiosk, "1")
        kiosk.tap("next")
        self.assertIn("大阪 一郎", kiosk.text())
        self.assertEqual(self.ids(kiosk) & {"module:first", "module:third"}, {"module:first"})
        kiosk.tap("leave")
        kiosk.key("Ctrl+Shift+O")
        self.enter(kiosk)
        kiosk.tap("organizer:sessions")
        kiosk.tap("session:")
        kiosk.tap("leave")
        kiosk.tap("start")
        kiosk.tap("next")
        self.assertTrue(kiosk.element("field:name"))
        kiosk.quit()

    def test_closing_the_kiosk(self):
        kiosk = self.organizer()
        kiosk.tap("organizer:quit")
        kiosk.tap("back")
        kiosk.tap("organizer:quit")
        kiosk.tap("next")
        self.assertEqual(kiosk.process.wait(timeout=60), 0)
        kiosk.process.stdin.close()
        kiosk.process.stdout.close()
        kiosk.errors.close()

    # ---- taking records out

    def stick(self):
        path = os.path.join(self.folder.name, "stick")
        os.makedirs(path, exist_ok=True)
        return path

    def written(self):
        found = {}
        for folder, _, names in os.walk(self.stick()):
            for name in names:
                found[name] = os.path.join(folder, name)
        return found

    def test_writing_the_export(self):
        kiosk = self.kiosk(options=["--export", self.stick()])
        self.scan(kiosk, "1")
        kiosk.tap("next")
        for module in ("first", "second"):
            kiosk.tap("module:" + module)
            kiosk.read_to_test()
            kiosk.take_test(content=self.content)
            kiosk.tap("next")
        kiosk.tap("leave")
        self.first_use(kiosk)
        kiosk.tap("organizer:export")
        self.assertIn(self.stick(), kiosk.text())
        kiosk.tap("export")
        self.assertIn("抜いてもかまいません", kiosk.text())
        files = self.written()
        for name in ("records.csv", "records.xlsx", "completion.csv", "completion.xlsx"):
            self.assertIn(name, files)
        self.assertTrue(all(name.endswith((".csv", ".xlsx")) for name in files))
        with open(files["records.csv"], encoding="utf-8-sig", newline="") as file:
            told = list(csv.reader(file))
        self.assertTrue(any("山田 花子" in row for row in told))
        kiosk.tap("certificates")
        self.assertIn("抜いてもかまいません", kiosk.text())
        papers = [path for name, path in self.written().items() if name.endswith(".pdf")]
        self.assertEqual(len(papers), 1)
        command = ["pdftotext", papers[0], "-"]
        text = subprocess.run(command, capture_output=True, text=True, check=True)
        self.assertIn("山田 花子".replace(" ", ""), text.stdout.replace(" ", ""))
        kiosk.tap("certificates")  # the same one again, not another
        self.assertEqual(len(rows(self.data, "SELECT * FROM certificate")), 1)
        kiosk.quit()
        manten.run("certificate", "verify", papers[0], data=self.data)
        manten.run("records", "verify", data=self.data)

    def test_nobody_has_completed(self):
        kiosk = self.organizer(options=["--export", self.stick()])
        kiosk.tap("organizer:export")
        kiosk.tap("certificates")
        self.assertIn("まだいません", kiosk.text())
        kiosk.quit()

    def test_what_cannot_be_written_is_said(self):
        kiosk = self.organizer(options=["--export", self.stick()])
        kiosk.tap("organizer:export")
        stick = self.stick()
        os.rmdir(stick)
        kiosk.tap("export")
        self.assertIn("書き出せませんでした", kiosk.text())
        kiosk.tap("search")
        self.assertFalse(kiosk.enabled("export"))
        kiosk.tap("back")
        self.assertIn("organizer:quit", self.ids(kiosk))
        kiosk.quit()

    def test_with_keys_alone(self):
        kiosk = self.organizer(options=["--export", self.stick()])
        for wanted in ("organizer:attendance", "back", "organizer:export", "export"):
            for _ in range(40):
                if any(e["focused"] and e["id"] == wanted for e in kiosk.now["elements"]):
                    break
                kiosk.key("Tab")
            kiosk.key("Return")
        self.assertIn("抜いてもかまいません", kiosk.text())
        self.assertEqual(len(PEOPLE), len(rows(self.data, "SELECT * FROM applicant")))
        kiosk.quit()


if __name__ == "__main__":
    unittest.main()
