"""Questions that are drawn anew for each attempt, and functions that know the learner: what was drawn
and asked is kept, comes back as it was, and can be shown ever after."""

import json
import os
import re
import shutil
import tempfile
import unittest

import audit
import items
import manten
from hands import Finger

SCRIPTED = os.path.join(os.environ["MANTEN_SHARE"], "tests", "content", "scripted")
NAME = "山田 花子"


class Scripted(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = os.path.join(folder.name, "data")
        self.content = os.path.join(folder.name, "content")
        shutil.copytree(SCRIPTED, self.content)
        self.kiosk = None

    def start(self, seed=11, lang="ja"):
        self.kiosk = manten.Kiosk(self.data, lang=lang, seed=seed, content=self.content)
        self.kiosk.screen()
        self.hand = Finger(self.kiosk, lang)

    def sign_in(self, role=None):
        self.kiosk.sign_in(NAME)
        self.assertEqual(self.kiosk.now["screen"], "signin")
        if role:
            self.kiosk.tap(f"role:{role}")
            self.assertTrue(self.kiosk.element(f"role:{role}")["checked"])
        self.kiosk.tap("next")

    def item(self):
        now = self.kiosk.now
        asked = manten.sheet(now["sheet"], self.content)["items"]
        return items.as_asked(items.named(asked, now["item"]), now)

    def to_test(self):
        self.kiosk.tap("module:drawn")
        pages = self.kiosk.read_to_test()
        self.kiosk.tap("start")
        return pages

    def take(self, respond):
        """Answers what is asked; what each item said."""
        asked = {}
        while self.kiosk.now["screen"] == "test":
            item = self.item()
            self.assertIn(item["stem"]["ja"], self.kiosk.text())
            for choice in item["choices"] if item["kind"] == "single" else ():
                self.assertEqual(self.kiosk.element(f"choice:{choice['id']}")["label"],
                                 choice["text"]["ja"])
            asked[item["id"]] = item
            self.hand.answer(item, respond(item))
        return asked

    def shown(self):
        told = manten.run("records", "show", NAME, "--json", data=self.data).stdout
        (person,) = json.loads(told)
        tests = [*person["completions"], *person["in_progress"], *person["surveys"]]
        return {test["sheet"]: test["attempts"] for test in tests}

    def check_audit(self):
        audited = audit.Audit(audit.Records(self.data), manten.describe(self.content))
        self.assertEqual(audited.complaints, [])

    def edit(self, path, old, new):
        path = os.path.join(self.content, path)
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.assertIn(old, text)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace(old, new))

    # ---- what is drawn

    def test_every_attempt_is_drawn_anew_and_kept(self):
        self.start()
        self.sign_in()
        self.to_test()
        first = self.take(lambda item: items.wrong(item, 3))
        staff = re.search(r"の(\d+)人", first["sum"]["stem"]["ja"])[1]
        self.assertIn(f"× {staff}", self.kiosk.text())  # the feedback knows what was drawn, too
        self.kiosk.tap("retry")
        second = self.take(items.right)
        self.assertIsNone(self.kiosk.element("retry"))
        self.assertNotEqual([first[i]["stem"] for i in sorted(first)],
                            [second[i]["stem"] for i in sorted(second)])
        self.kiosk.quit()
        self.check_audit()
        for attempt, asked in zip(self.shown()["drawn-test"], (first, second)):
            told = {question["item"]: question for question in attempt["questions"]}
            self.assertEqual(set(told), set(asked))
            for identity, item in asked.items():
                self.assertEqual(told[identity]["stem"], item["stem"])
            total = told["sum"]["drawn"]
            self.assertEqual(told["sum"]["right"], [f"{total['staff'] * total['hours']:g}"])
            self.assertIn(total["trade"], "abc")
            self.assertEqual(told["pick"]["right_words"]["en"], f"{told['pick']['drawn']['n'] + 1}")
            self.assertEqual(told["day"]["right"], [f"2026-11-{told['day']['drawn']['day']:02d}"])

    def test_people_can_read_it_too(self):
        self.start(lang="en")
        self.sign_in("staff")
        self.to_test()
        while self.kiosk.now["screen"] == "test":
            self.hand.answer(self.item(), items.right(self.item()))
        self.kiosk.quit()
        (attempt,) = self.shown()["drawn-test"]
        text = manten.run("records", "show", NAME, "--lang", "en", data=self.data).stdout
        table = manten.run("records", "export", "--answers", "--format", "csv", "--lang", "en",
                           data=self.data).stdout
        for question in attempt["questions"]:
            self.assertIn(question["stem"]["en"], text)
            self.assertIn(question["stem"]["en"].replace('"', '""'), table)
            for name, value in question["drawn"].items():
                self.assertIn(f"{name} = {value:g}" if name not in ("trade", "word")
                              else f"{name} = {value}", text)
        for answer in attempt["answers"]:
            self.assertIn(answer["words"], text)
            self.assertIn(answer["words"], table)

    def test_coming_back_draws_nothing(self):
        self.start()
        self.sign_in()
        self.to_test()
        before = [self.item()]
        self.hand.answer(before[0], items.right(before[0]))
        before.append(self.item())
        self.kiosk.tap("leave")
        self.kiosk.quit()
        self.start(seed=99)
        self.sign_in()
        self.assertEqual((self.kiosk.now["item"], self.item()), (before[1]["id"], before[1]))
        self.kiosk.tap("back")
        self.assertEqual(self.item(), before[0])
        self.kiosk.tap("next")
        self.take(items.right)
        self.assertIsNone(self.kiosk.element("retry"))
        self.kiosk.quit()
        self.check_audit()

    def test_a_module_that_changes_changes_no_attempt(self):
        self.start()
        self.sign_in()
        self.to_test()
        before = self.item()
        self.kiosk.tap("leave")
        self.kiosk.quit()
        told = self.shown()
        described = manten.describe(self.content)
        for old, new in (("drawn.staff * learner.drawn.hours", "drawn.staff + 1"),
                         ('" + 1 = ?"', '" + 7 = ?"'), ("drawn.n + 1))", "drawn.n + 7))"),
                         ('"Type "', '"Write "'), ('"2026-11-" ..', '"2026-12-" ..'),
                         ('"2026-11-%02d"', '"2026-12-%02d"')):
            self.edit("drawn/module.lua", old, new)
        self.assertEqual(self.shown(), told)
        self.start()
        self.sign_in()
        self.assertEqual(self.kiosk.now["item"], before["id"])
        self.assertIn(before["stem"]["ja"], self.kiosk.text())
        asked = self.take(items.right)
        self.assertIsNone(self.kiosk.element("retry"), "what was right stays right")
        self.assertTrue(asked["word"]["stem"]["en"].startswith("Type "))
        self.kiosk.quit()
        audited = audit.Audit(audit.Records(self.data), described)
        self.assertEqual(audited.complaints, [])

    def test_the_same_seed_is_the_same_to_the_byte(self):
        kept = []
        for seed in (5, 5, 6):
            self.data = os.path.join(self.content, f"data-{len(kept)}")
            self.start(seed=seed)
            self.sign_in("owner")
            self.to_test()
            self.take(lambda item: items.wrong(item, 3))
            self.kiosk.tap("retry")
            self.take(items.right)
            self.kiosk.quit()
            kept.append(json.dumps(audit.Records(self.data).without_times()))
        self.assertEqual(kept[0], kept[1])
        self.assertNotEqual(kept[0], kept[2])

    def test_a_function_that_fails_makes_the_module_unavailable(self):
        self.edit("drawn/module.lua", "return learner.drawn.staff * learner.drawn.hours",
                  "return learner.drawn.staff > 5 and 1000000 or 5")
        checked = manten.run("check", self.content, check=False)
        self.assertEqual(checked.returncode, 1)
        self.assertRegex(checked.stdout, r'number "sum" with .*staff = \d+.*is not taken')
        self.start()
        self.sign_in()
        self.to_test()
        self.assertEqual(self.kiosk.now["screen"], "menu")
        self.assertFalse(self.kiosk.enabled("module:drawn"))
        self.kiosk.quit()
        self.assertEqual([f["kind"] for f in audit.Records(self.data).facts if
                          f["kind"] == "attempt"], [])

    # ---- who one is

    def test_roles_choose_pages_and_questions(self):
        self.start()
        self.sign_in("owner")
        self.kiosk.tap("sheet:firm")
        self.kiosk.tap("start")
        self.kiosk.answer_item(["yes"])
        self.assertIn("「yes」の写し", self.kiosk.text())
        self.kiosk.answer_item(["no"])
        self.kiosk.tap("next")
        self.assertEqual(self.to_test(), ["rules", "owners"])
        self.take(items.right)
        self.kiosk.tap("next")
        self.kiosk.tap("sheet:after")
        self.kiosk.tap("start")
        self.kiosk.answer_item(["home"])
        self.assertEqual(self.kiosk.now["item"], "quiet")
        self.assertIn("自宅は静かでしたか。", self.kiosk.text())
        self.kiosk.tap("leave")
        self.sign_in()  # the role that was chosen last still holds
        self.assertEqual(self.kiosk.now["item"], "quiet")
        self.assertIn("自宅は静かでしたか。", self.kiosk.text())
        self.hand.answer(self.item(), ["はい"])
        self.assertEqual(self.kiosk.now["item"], "owner")
        self.kiosk.answer_item(["yes"])
        self.assertEqual(self.kiosk.now["screen"], "done")
        self.kiosk.quit()
        self.check_audit()
        arrivals = [f["role"] for f in audit.Records(self.data).facts if f["kind"] == "arrival"]
        self.assertEqual(arrivals, ["owner", None])
        (attempt,) = self.shown()["after"]
        quiet = next(q for q in attempt["questions"] if q["item"] == "quiet")
        self.assertEqual(quiet["stem"], {"ja": "自宅は静かでしたか。", "en": "Was it quiet at home?"})

    def test_who_says_nothing_is_nobody_in_particular(self):
        self.start()
        self.sign_in()
        self.kiosk.tap("sheet:firm")
        self.kiosk.tap("start")
        self.kiosk.answer_item(["no"])  # and nothing follows
        self.assertEqual(self.kiosk.now["screen"], "result")
        self.kiosk.tap("next")
        self.kiosk.tap("module:drawn")
        self.assertIn("立場はなし、点検は0です。", self.kiosk.text())
        self.assertEqual(self.kiosk.read_to_test(), ["rules"])
        self.kiosk.tap("start")
        self.take(items.right)
        self.kiosk.tap("next")
        self.kiosk.tap("sheet:after")
        self.kiosk.tap("start")
        self.kiosk.answer_item(["office"])
        self.assertEqual(self.kiosk.now["screen"], "done")
        self.kiosk.quit()
        self.check_audit()

    def test_a_role_can_be_taken_back(self):
        self.start()
        self.kiosk.sign_in(NAME)
        self.kiosk.tap("role:staff")
        self.kiosk.tap("role:staff")
        self.assertFalse(self.kiosk.element("role:staff")["checked"])
        self.kiosk.tap("back")
        self.assertTrue(self.kiosk.element("field:name"))
        self.kiosk.tap("next")
        self.kiosk.tap("next")
        self.assertEqual(self.kiosk.now["screen"], "menu")
        self.kiosk.quit()


if __name__ == "__main__":
    unittest.main()
