"""The kiosk with a sitting: people find themselves on its roster in three ways, or walk in."""

import unittest

import manten
from sittings import COURSE, PEOPLE, SittingTest, rows

SYLLABLES = [a + b for a in "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほ" for b in "べとだ"]


class Sitting(SittingTest):
    def assert_in(self, kiosk, name):
        self.assertEqual(kiosk.now["screen"], "menu")
        self.assertIn(name, kiosk.element("title")["label"])
        self.assertIn(name, self.present())
        for _, other, _, _ in PEOPLE:
            self.assertEqual(other in kiosk.text(), other == name)

    # ---- the first screen

    def test_the_first_screen_says_where_one_is(self):
        kiosk = self.kiosk()
        for words in ("東京会場 基礎セミナー", "東京商工会議所 401号室", "2026年11月21日 13:30〜16:30"):
            self.assertIn(words, kiosk.text())
        kiosk.tap("lang")
        self.assertIn("21 November 2026, 13:30–16:30", kiosk.text())
        kiosk.quit()

    def test_what_there_is_not_is_said_in_one_line(self):
        done = manten.run("play", "--drive", "--session", "osaka", data=self.data, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(
            done.stderr, "manten: there is no session osaka: there are tokyo\n"
        )
        done = manten.run(
            "play", "--drive", "--session", "tokyo", "--course", "x", data=self.data, check=False
        )
        self.assertEqual(done.returncode, 2)

    # ---- three ways to find oneself

    def test_by_reading(self):
        kiosk = self.kiosk()
        kiosk.tap("start")
        self.assertIn("お申し込みの名簿", kiosk.text())
        kiosk.tap("next")
        shown = [e for e in kiosk.now["elements"] if e["id"].startswith("row:")]
        enabled = {e["id"] for e in shown if e["enabled"]}
        self.assertEqual(enabled, {"row:や", "row:さ", "row:か", "row:た", "row:other"})
        kiosk.tap("row:か")
        self.assertEqual(self.labels(kiosk, "applicant:"), ["後藤 健"])
        kiosk.tap("back")
        kiosk.tap("row:other")
        self.assertEqual(sorted(self.labels(kiosk, "applicant:")), ["John Smith", "渡辺 渉"])
        kiosk.tap("back")
        kiosk.tap("row:さ")
        kiosk.tap("applicant:" + self.applicant("佐藤 太郎"))
        self.assertEqual(self.present(), [])
        kiosk.tap("back")
        kiosk.tap("applicant:" + self.applicant("佐藤 太郎"))
        self.assertIn("佐藤商店", kiosk.text())
        kiosk.tap("next")
        self.assert_in(kiosk, "佐藤 太郎")
        kiosk.quit()
        arrival = rows(self.data, "SELECT session, applicant, course, notice.text FROM arrival"
                       " JOIN notice ON hash = notice")
        self.assertEqual(arrival[0][:3], ("tokyo", self.applicant("佐藤 太郎"), COURSE))
        self.assertIn("お申し込みの名簿", arrival[0][3])
        marks = rows(self.data, "SELECT present, marked_by, session FROM attendance")
        self.assertEqual(marks, [(1, "kiosk", "tokyo")])
        manten.run("records", "verify", data=self.data)

    def test_by_letter(self):
        kiosk = self.kiosk(lang="en")
        kiosk.tap("start")
        kiosk.tap("next")
        for letter, names in (("C", ["千葉 さくら"]), ("T", ["千葉 さくら"]), ("J", ["John Smith"]),
                              ("G", ["後藤 健"]), ("other", ["渡辺 渉"])):
            kiosk.tap("row:" + letter)
            self.assertEqual(self.labels(kiosk, "applicant:"), names)
            kiosk.tap("back")
        self.assertFalse(kiosk.enabled("row:B"))
        kiosk.quit()

    def test_by_number(self):
        kiosk = self.kiosk()
        kiosk.tap("start")
        kiosk.tap("next")
        kiosk.tap("keypad")
        self.assertEqual(kiosk.now["screen"], "keypad")
        self.assertFalse(kiosk.enabled("next"))
        for key in ("key:9", "key:9"):
            kiosk.tap(key)
        kiosk.tap("next")
        self.assertEqual(kiosk.now["screen"], "keypad")
        self.assertIn("名簿にありません", kiosk.text())
        for key in ("key:1", "key:0", "key:backspace"):
            kiosk.tap(key)
        self.assertEqual(kiosk.element("field:number")["label"], "1")
        kiosk.tap("next")
        kiosk.tap("next")
        self.assert_in(kiosk, "山田 花子")
        kiosk.tap("leave")
        for key in ("Return", "Return"):
            kiosk.key(key)
        kiosk.tap("keypad")
        kiosk.type("０００２")
        kiosk.key("Return")
        kiosk.key("Return")
        self.assert_in(kiosk, "佐藤 太郎")
        kiosk.quit()

    def test_by_code(self):
        kiosk = self.kiosk()
        self.scan(kiosk, "0003")
        self.assertEqual(kiosk.now["screen"], "signin")
        self.assertIn("後藤 健", kiosk.text())
        self.assertEqual(self.present(), [])  # the notice was not read yet
        kiosk.tap("next")
        self.assert_in(kiosk, "後藤 健")
        kiosk.tap("leave")
        self.scan(kiosk, self.applicant("John Smith"))
        kiosk.key("Return")
        self.assert_in(kiosk, "John Smith")
        kiosk.tap("leave")
        self.scan(kiosk, "777")
        self.assertEqual(kiosk.now["screen"], "attract")
        self.assertIn("名簿にありません", kiosk.text())
        kiosk.wait(121000)
        self.assertNotIn("名簿にありません", kiosk.text())
        kiosk.tap("start")
        kiosk.tap("next")
        self.scan(kiosk, "5")  # behind the notice it goes on at once
        self.assert_in(kiosk, "千葉 さくら")
        kiosk.quit()

    def test_a_key_that_was_hit_long_ago_is_no_code(self):
        kiosk = self.kiosk()
        kiosk.key("3")
        kiosk.wait(3000)
        self.scan(kiosk, "2")
        self.assertIn("佐藤 太郎", kiosk.text())
        kiosk.quit()

    # ---- walking in

    def walk_in(self, kiosk, name, organization):
        kiosk.tap("start")
        kiosk.tap("next")
        kiosk.tap("walk-in")
        kiosk.tap("field:name")
        kiosk.type(name)
        kiosk.tap("field:organization")
        kiosk.type(organization)
        kiosk.tap("next")

    def test_walking_in(self):
        kiosk = self.kiosk()
        for _ in range(2):
            self.walk_in(kiosk, "すずき いちろう", "鈴木商店")
            self.assertEqual(kiosk.now["screen"], "menu")
            kiosk.tap("leave")
        kiosk.tap("start")
        kiosk.tap("next")
        kiosk.tap("row:さ")
        self.assertIn("すずき いちろう", self.labels(kiosk, "applicant:"))
        kiosk.quit()
        listed = rows(self.data, "SELECT name, organization, walk_in, present FROM applicant_now"
                      " WHERE name LIKE 'すず%'")
        self.assertEqual(listed, [("すずき いちろう", "鈴木商店", 1, 1)])
        self.assertEqual(len(rows(self.data, "SELECT * FROM learner")), 1)
        self.assertEqual(len(rows(self.data, "SELECT * FROM attendance")), 1)
        self.assertEqual(len(rows(self.data, "SELECT * FROM arrival WHERE session = 'tokyo'")), 2)

    def test_who_is_on_the_roster_does_not_walk_in(self):
        kiosk = self.kiosk()
        self.walk_in(kiosk, "山田　花子", "山田製作所")
        kiosk.quit()
        self.assertEqual(len(rows(self.data, "SELECT * FROM applicant")), len(PEOPLE))
        self.assertEqual(self.present(), ["山田 花子"])

    def test_a_corrected_name_is_the_same_person(self):
        kiosk = self.kiosk()
        self.scan(kiosk, "1")
        kiosk.tap("next")
        kiosk.quit()
        correction = ("--name", "山田 華子", "--session", "tokyo")
        manten.run("roster", "correct", "1", *correction, data=self.data)
        kiosk = self.kiosk()
        self.scan(kiosk, "1")
        kiosk.tap("next")
        self.assertIn("山田 華子", kiosk.text())
        kiosk.quit()
        self.assertEqual(len(rows(self.data, "SELECT * FROM learner")), 1)

    def test_an_empty_roster_leads_to_the_name(self):
        self.session("kobe")
        kiosk = self.kiosk("kobe")
        kiosk.tap("start")
        kiosk.tap("next")
        self.assertTrue(kiosk.element("field:name"))
        kiosk.tap("back")
        self.assertIsNone(kiosk.element("field:name"))
        kiosk.quit()

    def test_who_was_erased_is_not_looked_for(self):
        kiosk = self.kiosk()
        self.scan(kiosk, "1")
        kiosk.tap("next")
        kiosk.quit()
        manten.run("records", "erase", "山田 花子", "--content", self.content, data=self.data)
        kiosk = self.kiosk()
        self.scan(kiosk, "1")
        self.assertIn("名簿にありません", kiosk.text())
        kiosk.tap("start")
        kiosk.tap("next")
        self.assertFalse(kiosk.enabled("row:や"))
        kiosk.tap("row:other")
        self.assertNotIn("", self.labels(kiosk, "applicant:"))
        kiosk.quit()

    def test_the_way_back_from_the_name(self):
        kiosk = self.kiosk()
        kiosk.tap("start")
        kiosk.tap("next")
        kiosk.tap("walk-in")
        kiosk.wait(100000)  # nobody else's name is shown: there is more time
        self.assertIsNone(kiosk.element("stay"))
        kiosk.tap("back")
        self.assertTrue(kiosk.enabled("row:や"))
        kiosk.quit()

    # ---- others' names

    def test_names_of_others_go_after_a_minute(self):
        kiosk = self.kiosk()
        kiosk.tap("start")
        kiosk.tap("next")
        kiosk.tap("row:さ")
        kiosk.wait(44000)
        self.assertIsNone(kiosk.element("stay"))
        kiosk.wait(2000)
        self.assertTrue(kiosk.element("stay"))
        kiosk.wait(14000)
        self.assertEqual(kiosk.now["screen"], "attract")
        self.assertNotIn("佐藤 太郎", kiosk.text())
        kiosk.quit()

    def test_two_thousand_people(self):
        self.session("big")
        people = [
            (n, f"氏名{n:04}", SYLLABLES[n % len(SYLLABLES)] + "の", f"会社{n % 37}")
            for n in range(1, 2001)
        ]
        self.roster("big", people)
        kiosk = self.kiosk("big", size="1920x1080")
        kiosk.tap("start")
        kiosk.tap("next")
        expected = {f"氏名{n:04}" for n, _, reading, _ in people if reading[0] in "さしすせそ"}
        kiosk.tap("row:さ")
        seen = set()
        while True:
            page = self.labels(kiosk, "applicant:")
            self.assertFalse(seen & set(page))
            seen |= set(page)
            if not kiosk.enabled("later"):
                break
            kiosk.tap("later")
        self.assertEqual(seen, expected)
        kiosk.tap("kana:し")
        self.assertEqual(kiosk.element("pages")["label"][:1], "1")
        last = max((reading, n) for n, _, reading, _ in people if reading[0] == "し")[1]
        while kiosk.enabled("later"):
            kiosk.tap("later")
        self.assertIn(f"氏名{last:04}", self.labels(kiosk, "applicant:"))
        kiosk.tap("applicant:" + self.applicant(f"氏名{last:04}"))
        kiosk.tap("next")
        self.assertEqual(kiosk.now["screen"], "menu")
        kiosk.quit()


if __name__ == "__main__":
    unittest.main()
