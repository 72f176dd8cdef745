"""Checklists are played to their result: the points, what is weakest, what opens at 70 points, what
does not apply, and colleagues of one firm beside each other."""

import tempfile
import unittest

import audit
import manten

CHECK, SECOND = "self-check", "organization-check"


def items(sheet=CHECK):
    return manten.sheet(sheet)["items"]


def scored(sheet=CHECK):
    return [item for item in items(sheet) if any(c["score"] for c in item["choices"])]


def choices_of(sheet, wanted, default):
    """One choice an item: as wanted where something is, by default else."""
    chosen = {item["id"]: default for item in scored(sheet)}
    for item in items(sheet):
        chosen.setdefault(item["id"], item["choices"][0]["id"])
    return {**chosen, **wanted}


class Checklist(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = folder.name

    def sign_in(self, name="山田 花子", organization="", lang="ja"):
        kiosk = manten.Kiosk(self.data, lang=lang, seed=7)
        self.addCleanup(lambda: kiosk.process.poll() is None and kiosk.kill())
        kiosk.screen()
        kiosk.sign_in(name, organization)
        return kiosk

    def fill(self, kiosk, wanted=(), default="done", sheet=CHECK):
        """Fills the checklist in from the menu; returns what it comes to."""
        chosen = choices_of(sheet, dict(wanted), default)
        kiosk.tap(f"sheet:{sheet}")
        kiosk.tap("retry" if kiosk.element("retry") else "start")
        while kiosk.now["screen"] == "checklist":
            kiosk.answer_item([chosen[kiosk.now["item"]]])
        self.assertEqual((kiosk.now["screen"], kiosk.now["sheet"]), ("result", sheet))
        return audit.points(items(sheet), {item: [choice] for item, choice in chosen.items()})

    def told(self, kiosk):
        return kiosk.text()

    def stems(self, kiosk, lang="ja"):
        """The questions of the result, from the top."""
        known = {item["stem"][lang]: item["id"] for item in items()}
        return [known[e["label"]] for e in kiosk.now["elements"] if e["label"] in known]

    def audited(self):
        return audit.Audit(audit.Records(self.data), manten.describe()).complaints

    def test_the_result_in_both_languages(self):
        wanted = {"passwords": "unknown", "rules": "not", "updates": "not", "wifi": "partly"}
        for lang, title in (("ja", "100点満点で85点です"), ("en", "85 of 100 points")):
            with self.subTest(lang):
                kiosk = self.sign_in(f"人 {lang}", lang=lang)
                self.assertEqual(self.fill(kiosk, wanted), (85, 100))
                self.assertIn(title, kiosk.text())
                self.assertEqual(self.stems(kiosk, lang), ["passwords", "updates", "rules", "wifi"])
                weakest = next(i for i in items() if i["id"] == "passwords")
                self.assertIn(weakest["feedback"][lang], kiosk.text())
                self.assertIn(weakest["step"][lang], kiosk.text())
                chart = kiosk.element("chart")["label"]
                for group in manten.sheet(CHECK)["groups"][1:]:
                    self.assertIn(group["title"][lang], chart)
                self.assertIn("55", chart)  # the basics: three done, one not, one unknown of five
                self.assertIn("70", chart)  # what they are compared with
                kiosk.quit()
        self.assertEqual(self.audited(), [])

    def test_what_does_not_apply_costs_nothing(self):
        kiosk = self.sign_in()
        points = self.fill(kiosk, {"wifi": "absent", "carrying": "absent", "services": "absent"})
        self.assertEqual(points, (88, 88))
        self.assertIn("100点満点で100点です", kiosk.text())
        self.assertIn("当てはまらない3問", kiosk.text())
        self.assertEqual(self.stems(kiosk), [])
        kiosk.quit()
        self.assertEqual(self.audited(), [])

    def test_the_worst_result_is_below_nothing(self):
        kiosk = self.sign_in()
        self.assertEqual(self.fill(kiosk, default="unknown"), (-25, 100))
        self.assertIn("100点満点で-25点です", kiosk.text())
        self.assertEqual(len(self.stems(kiosk)), 5)
        kiosk.tap("all")
        self.assertEqual(self.stems(kiosk), [item["id"] for item in scored()])
        self.assertFalse(kiosk.element("all"))
        kiosk.quit()
        self.assertEqual(self.audited(), [])

    def test_the_second_opens_at_70_points(self):
        ids = [item["id"] for item in scored()]
        missing = dict.fromkeys(ids[:7], "not")
        self.assertEqual(manten.sheet(SECOND)["opens_at"], 70)
        kiosk = self.sign_in()
        self.assertFalse(kiosk.enabled(f"sheet:{SECOND}"))
        with self.assertRaises(manten.Refused):
            kiosk.do(do="tap", id=f"sheet:{SECOND}")
        self.assertEqual(self.fill(kiosk, {**missing, ids[7]: "unknown"}), (67, 100))
        kiosk.tap("next")
        self.assertFalse(kiosk.enabled(f"sheet:{SECOND}"))
        self.assertEqual(self.fill(kiosk, {**missing, ids[7]: "partly"}), (70, 100))
        self.assertIn(manten.sheet(SECOND)["title"]["ja"], kiosk.text())
        kiosk.tap("next")
        self.assertTrue(kiosk.enabled(f"sheet:{SECOND}"))
        self.fill(kiosk, default="unknown")
        kiosk.tap("next")
        self.assertTrue(kiosk.enabled(f"sheet:{SECOND}"))  # once reached, it stays open
        self.assertEqual(self.fill(kiosk, {"intent": "partly"}, sheet=SECOND), (43, 44))
        kiosk.quit()
        kiosk = self.sign_in()  # where one was: at the last result
        self.assertEqual((kiosk.now["screen"], kiosk.now["sheet"]), ("result", SECOND))
        kiosk.quit()
        self.assertEqual(self.audited(), [])

    def test_points_that_do_not_apply_count_for_the_gate(self):
        """14 of 20 questions that apply: 56 of 80 points are 70 of 100."""
        ids = [item["id"] for item in scored()]
        absent = {i["id"]: "absent" for i in scored() if any(c.get("outside") for c in i["choices"])}
        rest = [item for item in ids if item not in absent]
        kiosk = self.sign_in()
        reached, most = self.fill(kiosk, {**absent, **dict.fromkeys(rest[:6], "not")})
        self.assertEqual(most, 4 * len(rest))
        kiosk.tap("next")
        self.assertEqual(kiosk.enabled(f"sheet:{SECOND}"), reached * 100 >= 70 * most)
        kiosk.quit()

    def test_one_goes_on_in_the_middle(self):
        kiosk = self.sign_in("鈴木")
        kiosk.tap(f"sheet:{CHECK}")
        kiosk.tap("start")
        for item in items()[:9]:
            self.assertEqual(kiosk.now["item"], item["id"])
            kiosk.answer_item([item["choices"][1]["id"]])
        kiosk.tap("leave")
        kiosk.sign_in("鈴木")
        self.assertEqual((kiosk.now["screen"], kiosk.now["item"]), ("checklist", items()[9]["id"]))
        kiosk.kill()
        kiosk = self.sign_in("鈴木")
        self.assertEqual((kiosk.now["screen"], kiosk.now["item"]), ("checklist", items()[9]["id"]))
        kiosk.tap("back")
        self.assertTrue(kiosk.element(f"choice:{items()[8]['choices'][1]['id']}")["checked"])
        while kiosk.now["screen"] == "checklist":
            kiosk.answer_item(["partly"])
        self.assertEqual(kiosk.now["screen"], "result")
        self.assertIn("100点満点で50点です", kiosk.text())
        kiosk.quit()
        self.assertEqual(self.audited(), [])

    def test_people_of_one_firm_are_compared(self):
        people = (
            ("社長", "ＡＢＣ商会", {"position": "manager"}),
            ("部下", "abc 商会", {"position": "staff", "backups": "unknown", "rules": "not"}),
            ("他人", "別の会社", {"position": "staff", "wifi": "not"}),
            ("独立", "", {"position": "staff", "web": "not"}),
        )
        told = {}
        for name, organization, wanted in people:
            kiosk = self.sign_in(name, organization)
            self.fill(kiosk, wanted)
            told[name] = kiosk.text()
            if name == "部下":
                stems = self.stems(kiosk)
            kiosk.tap("leave")
            self.assertNotIn("平均", kiosk.text())
            kiosk.quit()
        # 100 and 91 of 100 together; the gap of backups (4 and -1) before that of rules (4 and 0).
        self.assertIn("社内の2人を合わせると、100点満点で95.5点です。", told["部下"])
        self.assertIn("経営者・管理者 (1)：平均4点\n従業員 (1)：平均-1点\n**差は5点**", told["部下"])
        self.assertEqual(stems, ["backups", "rules", "backups", "rules"])
        for name in ("社長", "他人", "独立"):
            self.assertNotIn("ほかの人", told[name])
        for name, _, _ in people:
            self.assertNotIn(name, told["部下"])
        self.assertEqual(self.audited(), [])

    def test_records_tell_the_points_and_the_answers(self):
        kiosk = self.sign_in("山田")
        self.fill(kiosk, {"rules": "unknown", "wifi": "absent"})
        kiosk.quit()
        shown = manten.run("records", "show", "山田", data=self.data).stdout
        self.assertIn("91/96", shown)
        for item in items():
            self.assertRegex(shown, rf"{CHECK}.*91/96.*\b{item['id']}\b")
        self.assertRegex(shown, r"\brules\b.*わからない")
        learner = manten.records(self.data)[0]
        self.assertEqual((learner["completions"], learner["in_progress"]), ([], []))
        attempt = learner["surveys"][0]["attempts"][0]
        self.assertEqual((attempt["right"], attempt["total"]), (91, 96))


if __name__ == "__main__":
    unittest.main()
