"""Questions on pages, and a story with decisions: judged at once, tried again, gone another way, left
in the middle, recorded, and counted as no completion; by finger, mouse and keyboard."""

import json
import os
import tempfile
import unittest

import audit
import items
import manten
from hands import Finger, Mouse, Typist, seen

KITCHEN = os.path.join(os.environ["MANTEN_SHARE"], "tests", "content", "kitchen_sink")
MODULE = "kitchen-story"
STORY = "lost-bag"
PAGES = items.named(manten.describe(KITCHEN)["modules"], MODULE)["pages"]
ASKING = [page for page in PAGES if "item" in page and "scenario" not in page]
SCENES = [page["id"] for page in PAGES if page.get("scenario") == STORY]
NAME = "山田 花子"
RIGHT = {"ja": "正解です", "en": "That is right"}
WRONG = {"ja": "正解ではありません", "en": "That is not right yet"}
DECIDED = {"ja": "あなたの選択：", "en": "Your decision: "}
NOT_TAKEN = {"ja": "選ばなかった道", "en": "Ways not taken"}
ENDINGS = {"good": "よい結末", "mixed": "よいことも悪いこともあった結末", "bad": "避けたかった結末"}


def page_called(identity):
    return items.named(PAGES, identity)


class Sitting(unittest.TestCase):
    def sit(self, hand=Finger, size="1280x800", lang="ja"):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data, self.lang, self.size = folder.name, lang, size
        self.start()
        self.hand = hand(self.kiosk, lang, limit=10000)
        self.sign_in()
        self.hand.press(f"module:{MODULE}")

    def start(self):
        self.kiosk = manten.Kiosk(self.data, size=self.size, lang=self.lang, seed=5,
                                  content=KITCHEN)
        self.kiosk.screen()

    def sign_in(self):
        self.hand.press("start")
        self.hand.press("next")
        self.hand.write("field:name", NAME)
        self.hand.press("next")

    def come_back(self):
        """After the power went."""
        self.kiosk.kill()
        self.start()
        self.hand.kiosk = self.kiosk
        self.sign_in()

    @property
    def now(self):
        return self.kiosk.now

    def headings(self):
        return [e["label"] for e in self.now["elements"] if e["role"] == "heading"]

    def told(self):
        return [e["label"] for e in self.now["elements"] if e["role"] in ("heading", "text")]

    def facts(self, kind):
        return [f for f in audit.Records(self.data).facts if f["kind"] == kind]

    def answers(self, sheet):
        """Of the sheet, attempt by attempt."""
        attempts = [f["id"] for f in self.facts("attempt") if f["sheet"] == sheet]
        return [
            [(f["item"], f["response"]) for f in self.facts("answer") if f["attempt"] == attempt]
            for attempt in attempts
        ]

    def come_to(self, page):
        while self.now["page"] != page:
            self.hand.press("next")

    def decide(self, choice):
        self.assertFalse(self.kiosk.enabled("next"))
        self.hand.press(f"choice:{choice}")
        self.hand.press("next")

    def quit(self):
        self.kiosk.quit()
        audited = audit.Audit(audit.Records(self.data), manten.describe(KITCHEN))
        self.assertEqual(audited.complaints, [])
        return audited

    def shown(self):
        (person,) = json.loads(
            manten.run("records", "show", NAME, "--json", data=self.data).stdout)
        return person


class Checking(Sitting):
    def check(self, item, response, heading):
        self.hand.give(item, response)
        self.assertEqual(seen(item, self.now), response)
        self.assertEqual((self.now["sheet"], self.now["item"]), (f"{MODULE}-exercise", item["id"]))
        if not audit.at_once({"item": item}):
            self.assertTrue(self.kiosk.enabled("check") and self.kiosk.enabled("next"))
            self.assertFalse({RIGHT[self.lang], WRONG[self.lang]} & {*self.headings()})
            self.hand.press("check")
        self.assertIn(heading[self.lang], self.headings())
        self.assertIsNone(self.kiosk.element("check"))
        self.assertTrue(self.kiosk.enabled("next"))

    def expect_explained(self, item, response):
        """What speaks to the mistake is read, and nothing that was right."""
        made, said = items.explanation(item, response, self.lang)
        words = "\n".join(self.told())
        for line in said:
            self.assertIn(line, words)
        if item["kind"] != "true_false":
            self.assertTrue(said or made or item["kind"] in items.SEVERAL, item["id"])

    def play(self, **how):
        self.sit(**how)
        given = []
        for page in ASKING:
            item = page["item"]
            self.assertEqual((self.now["screen"], self.now["page"]), ("lesson", page["id"]))
            self.assertFalse(self.kiosk.enabled("check"))
            self.assertEqual(audit.at_once(page), not self.kiosk.element("check"))
            wrong, right = items.wrong(item), items.right(item)
            self.check(item, wrong, WRONG)
            self.expect_explained(item, wrong)
            self.check(item, right, RIGHT)
            given += [(item["id"], wrong), (item["id"], right)]
            self.hand.press("next")
        self.assertEqual(self.answers(f"{MODULE}-exercise"), [given])
        self.assertEqual(self.facts("outcome"), [])
        self.hand.press("back")
        self.assertEqual(seen(ASKING[-1]["item"], self.now), items.right(ASKING[-1]["item"]))
        self.assertIn(RIGHT[self.lang], self.headings())
        self.assertEqual(self.quit().completions(), set())

    def test_by_finger(self):
        self.play()

    def test_by_mouse(self):
        self.play(hand=Mouse, lang="en", size="1920x1080")

    def test_by_keyboard(self):
        self.play(hand=Typist, size="1080x1920")

    def test_nobody_has_to(self):
        self.sit()
        for page in ASKING:
            self.assertEqual(self.now["page"], page["id"])
            self.hand.press("next")
        self.assertEqual(self.now["page"], SCENES[0])
        self.assertEqual(self.answers(f"{MODULE}-exercise"), [])
        self.quit()

    def test_what_is_not_checked_is_no_answer(self):
        self.sit()
        page = next(page for page in ASKING if page["item"]["kind"] == "multiple")
        self.come_to(page["id"])
        item = page["item"]
        self.check(item, items.right(item), RIGHT)
        self.hand.give(item, items.wrong(item))
        self.come_back()
        self.assertEqual(self.now["page"], page["id"])
        self.assertEqual(seen(item, self.now), items.right(item))
        self.assertIn(RIGHT[self.lang], self.headings())
        self.assertEqual(self.answers(f"{MODULE}-exercise"), [[(item["id"], items.right(item))]])
        self.quit()

    def test_one_touch_is_the_answer(self):
        """And what is touched again is no other."""
        self.sit()
        item = ASKING[0]["item"]
        self.assertTrue(audit.at_once(ASKING[0]))
        wrong, right = f"choice:{items.wrong(item)[0]}", f"choice:{items.right(item)[0]}"
        for choice, heading in ((wrong, WRONG), (wrong, WRONG), (right, RIGHT), (right, RIGHT)):
            self.kiosk.tap(choice)
            self.assertIn(heading[self.lang], self.headings())
        self.assertEqual(self.answers(f"{MODULE}-exercise"), [
            [(item["id"], items.wrong(item)), (item["id"], items.right(item))]])
        self.kiosk.key("Return")
        self.assertEqual(self.now["page"], ASKING[1]["id"])
        self.quit()

    def test_moving_to_a_choice_does_not_answer(self):
        self.sit(hand=Typist)
        item = ASKING[0]["item"]
        for key in ("Tab", "Down", "Right"):
            for choice in item["choices"]:
                while not self.kiosk.element(f"choice:{choice['id']}")["focused"]:
                    self.kiosk.key(key)
                self.assertEqual(seen(item, self.now), [])
        self.assertEqual(self.answers(f"{MODULE}-exercise"), [])
        self.kiosk.key("space")
        self.assertEqual(self.answers(f"{MODULE}-exercise"),
                         [[(item["id"], seen(item, self.now))]])
        self.quit()

    def test_what_is_said_comes_into_view(self):
        self.sit(size="1280x800")
        self.kiosk.tap("text-size")
        self.kiosk.tap("text-size")
        self.kiosk.tap("choice:b")
        panel = self.kiosk.element("panel")["rect"]
        (said,) = [e["rect"] for e in self.now["elements"] if e["label"] == WRONG[self.lang]]
        self.assertGreaterEqual(said[1], panel[1])
        self.assertLessEqual(said[1] + said[3], panel[1] + panel[3])
        self.quit()

    def test_return_checks_and_goes_on(self):
        self.sit()
        number, page = next((n, page) for n, page in enumerate(ASKING)
                            if page["item"]["kind"] == "multiple")
        self.come_to(page["id"])
        self.hand.give(page["item"], items.right(page["item"]))
        self.kiosk.key("Return")
        self.assertIn(RIGHT[self.lang], self.headings())
        self.kiosk.key("Return")
        self.assertEqual(self.now["page"], ASKING[number + 1]["id"])
        self.quit()

    def test_nothing_moves_while_one_answers(self):
        """What is touched stays where it is, when it is judged and after."""
        for size in ("1920x1080", "1080x1920"):
            self.sit(size=size)
            for page in ASKING:
                self.come_to(page["id"])
                places = self.places(page["item"])
                self.hand.give(page["item"], items.wrong(page["item"]))
                if self.kiosk.enabled("check"):
                    self.hand.press("check")
                if places:
                    self.assertEqual(self.places(page["item"]), places, (size, page["id"]))
            self.quit()

    def places(self, item):
        """Of what is picked without being moved, as it stands on the page."""
        if item["kind"] not in ("single", "multiple", "true_false", "hotspot", "number", "short"):
            return None
        doers = [e for e in self.now["elements"] if e["role"] in ("radio", "checkbox", "field")]
        top = doers[0]["rect"][1]
        return [(e["id"], e["rect"][0], e["rect"][1] - top, *e["rect"][2:]) for e in doers]


class Telling(Sitting):
    def expect_debrief(self, way, decisions, ending):
        """The scenes that were passed in their order, what was decided, and what was not."""
        self.assertEqual(self.now["page"], f"{STORY}-debrief")
        self.assertEqual((self.now["sheet"], self.now["item"]), (STORY, None))
        titles = [page_called(scene)["title"][self.lang] for scene in way]
        self.assertEqual([h for h in self.headings() if h in titles], titles)
        told = self.told()
        for scene, choice in decisions.items():
            choices = page_called(scene)["item"]["choices"]
            taken = items.named(choices, choice)
            self.assertIn(DECIDED[self.lang] + taken["text"][self.lang], told)
            self.assertIn(taken["feedback"][self.lang], told)
            others = [f"・{c['text'][self.lang]}" for c in choices if c["id"] != choice]
            self.assertIn("\n".join([NOT_TAKEN[self.lang], *others]), told)
            self.assertTrue(self.kiosk.enabled(f"scene:{scene}"))
        ways = [e["id"] for e in self.now["elements"] if e["id"].startswith("scene:")]
        self.assertEqual(ways, [f"scene:{scene}" for scene in decisions])
        self.assertEqual([e for e in ENDINGS.values() if e in told], [ENDINGS[ending]])
        self.assertIn("なくしたら、**すぐに知らせる**。それだけで結末が変わります。", told)

    def go_to_the_bar(self):
        self.come_to("evening")
        self.decide("bar")
        self.assertEqual((self.now["page"], self.now["sheet"], self.now["item"]),
                         ("bar", STORY, "whom"))

    def test_to_the_end_and_another_way(self):
        self.sit()
        self.go_to_the_bar()
        self.decide("search")
        item = page_called("late")["item"]
        self.hand.give(item, items.right(item))
        self.hand.press("check")
        self.assertIn(RIGHT[self.lang], self.headings())
        self.hand.press("next")
        self.expect_debrief(["evening", "bar", "late"], {"evening": "bar", "bar": "search"}, "bad")
        self.assertEqual(self.facts("outcome"), [])

        self.hand.press("scene:bar")  # both ways are logged, and the last counts
        self.assertEqual(seen(page_called("bar")["item"], self.now), ["search"])
        self.hand.press("choice:call")
        self.hand.press("next")
        self.assertEqual(self.now["page"], "risks")
        self.hand.press("next")  # nobody has to answer
        item = page_called("measures")["item"]
        self.hand.give(item, items.wrong(item))
        self.hand.press("check")
        self.assertIn(WRONG[self.lang], self.headings())
        self.hand.press("next")
        self.assertEqual(self.now["page"], "end-mixed")
        self.hand.press("next")
        self.expect_debrief(["evening", "bar", "risks", "measures", "end-mixed"],
                            {"evening": "bar", "bar": "call"}, "mixed")
        asked = [item for item, _ in self.answers(STORY)[0]]
        self.assertEqual(asked, ["after-work", "whom", "s-multiple", "whom", "s-match"])
        self.hand.press("next")
        (outcome,) = self.facts("outcome")
        self.assertEqual((outcome["right"], outcome["total"], outcome["complete"]), (0, 1, 1))
        self.assertEqual((self.now["screen"], self.now["sheet"]), ("test", f"{MODULE}-test"))
        self.assertEqual(self.quit().completions(), set())

    def play_home(self):
        self.come_to("evening")
        self.decide("home")
        self.hand.press("next")
        self.expect_debrief(["evening", "at-home"], {"evening": "home"}, "good")

    def test_played_anew(self):
        self.sit()
        self.play_home()
        self.hand.press("retry")  # which hands in what has ended
        self.assertEqual((self.now["page"], seen(page_called("evening")["item"], self.now)),
                         ("evening", []))
        self.assertEqual(len(self.facts("outcome")), 1)
        self.go_to_the_bar()
        self.decide("search")
        self.hand.press("next")
        self.hand.press("next")
        self.assertEqual(self.now["screen"], "test")
        self.hand.press("back")  # a story that was handed in is entered at its end
        self.expect_debrief(["evening", "bar", "late"], {"evening": "bar", "bar": "search"}, "bad")
        self.hand.press("scene:bar")  # and what came before is taken along
        self.assertEqual((self.now["page"], seen(page_called("bar")["item"], self.now)),
                         ("bar", []))
        self.assertEqual(self.answers(STORY), [
            [("after-work", ["home"])],
            [("after-work", ["bar"]), ("whom", ["search"])],
            [("after-work", ["bar"])],
        ])
        self.hand.press("back")
        self.assertEqual(seen(page_called("evening")["item"], self.now), ["bar"])
        self.quit()

    def test_back_and_otherwise(self):
        self.sit()
        self.go_to_the_bar()
        self.hand.press("back")
        self.assertEqual(self.now["page"], "evening")
        self.hand.press("next")  # the same again is no other answer
        self.assertEqual(self.now["page"], "bar")
        self.hand.press("back")
        self.hand.press("choice:home")
        self.hand.press("next")
        self.assertEqual(self.now["page"], "at-home")
        self.assertEqual(self.answers(STORY), [[("after-work", ["bar"]), ("after-work", ["home"])]])
        self.hand.press("back")
        self.hand.press("back")
        self.assertEqual(self.now["page"], ASKING[-1]["id"])
        self.hand.press("next")
        self.assertEqual(self.now["page"], "evening")
        self.quit()

    def test_resumed_at_the_very_scene(self):
        self.sit()
        self.go_to_the_bar()
        self.kiosk.tap("choice:call")  # not confirmed
        self.come_back()
        self.assertEqual((self.now["page"], seen(page_called("bar")["item"], self.now)),
                         ("bar", []))
        self.decide("call")
        self.come_back()
        self.assertEqual(self.now["page"], "risks")
        self.hand.press("menu")
        self.hand.press(f"module:{MODULE}")
        self.assertEqual(self.now["page"], "risks")
        for _ in range(3):
            self.hand.press("next")
        self.come_back()
        self.assertEqual(self.now["page"], f"{STORY}-debrief")
        self.quit()

    def test_in_another_language_and_larger_type(self):
        self.sit(lang="ja")
        self.go_to_the_bar()
        self.kiosk.tap("choice:call")
        self.kiosk.tap("lang")
        self.kiosk.tap("text-size")
        self.assertEqual(seen(page_called("bar")["item"], self.now), ["call"])
        self.assertIn("Case: The bag left behind", self.told())
        self.quit()

    def test_by_keyboard_alone(self):
        self.sit(hand=Typist, lang="ja", size="1080x1920")
        self.play_home()
        self.hand.press("scene:evening")
        self.hand.press("choice:bar")
        self.hand.press("next")
        self.decide("search")
        self.hand.press("next")
        self.expect_debrief(["evening", "bar", "late"], {"evening": "bar", "bar": "search"}, "bad")
        self.quit()

    def test_a_test_leads_back_to_a_scene(self):
        self.sit()
        self.play_home()
        self.hand.press("next")
        self.kiosk.take_test(wrong=("t-tell",), content=KITCHEN)
        self.hand.press("page:bar")
        self.assertEqual((self.now["screen"], self.now["page"]), ("review", "bar"))
        self.assertEqual([e for e in self.now["elements"] if e["id"].startswith("choice:")], [])
        self.hand.press("next")  # which the same question names
        self.assertEqual((self.now["screen"], self.now["page"]), ("review", "late"))
        self.come_back()
        self.assertEqual((self.now["screen"], self.now["page"]), ("review", "late"))
        self.assertEqual(self.answers(STORY), [[("after-work", ["home"])]])
        self.hand.press("retry")
        self.kiosk.take_test(content=KITCHEN)
        self.hand.press("next")
        self.assertTrue(self.kiosk.element(f"module:{MODULE}")["checked"])
        self.hand.press(f"module:{MODULE}")  # to read again: nothing has gone
        self.come_to(f"{STORY}-debrief")
        self.quit()
        self.expect_records()

    def expect_records(self):
        person = self.shown()
        self.assertEqual([c["module"] for c in person["completions"]], [MODULE])
        self.assertEqual([(c["sheet"], c["kind"]) for c in person["completions"]],
                         [(f"{MODULE}-test", "test")])
        self.assertEqual([(c["sheet"], c["kind"]) for c in person["lessons"]],
                         [(STORY, "scenario")])
        self.assertTrue(person["lessons"][0]["attempts"][0]["complete"])
        listed = manten.run("records", "list", data=self.data).stdout
        self.assertIn(NAME, listed)
        exported = manten.run("records", "export", "--format", "csv", data=self.data).stdout
        self.assertNotIn(STORY, exported)
        shown = manten.run("records", "show", NAME, "--lang", "en", data=self.data).stdout
        self.assertIn("scenario", shown)
        self.assertIn("to its end", shown)


if __name__ == "__main__":
    unittest.main()
