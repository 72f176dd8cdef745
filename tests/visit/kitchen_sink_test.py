"""Every kind of item, asked in a test, a checklist and a survey: answered wrongly and rightly, by
finger, mouse and keyboard, in both languages; recorded as it was given; and left in the middle."""

import json
import os
import tempfile
import unittest

import audit
import items
import manten
from hands import Finger, Mouse, Tired, Typist, seen

KITCHEN = os.path.join(os.environ["MANTEN_SHARE"], "tests", "content", "kitchen_sink")
COURSE = manten.describe(KITCHEN)["courses"][0]
MODULE = items.named(manten.describe(KITCHEN)["modules"], "kitchen-sink")
TEST = manten.sheet("kitchen-sink-test", KITCHEN)["items"]
ASKED = {name: manten.sheet(name, KITCHEN)["items"]
         for name in (*COURSE["checklists"], COURSE["survey"])}
NAME = "山田 花子"
YOUR_ANSWER = {"ja": "あなたの答え：", "en": "Your answer: "}
MORE = {"ja": "ほかにも当てはまるものがあります。", "en": "There is more that applies."}


def item_on(now):
    asked = TEST if now["screen"] == "test" else ASKED[now["sheet"]]
    return items.as_asked(items.named(asked, now["item"]), now)


def some_answer(item, number):
    """To what has no key; now and then declined where that can be done."""
    random = items.chance.Random(f"{item['id']} {number}")
    return None if random.random() < 0.3 and not item["required"] else items.draw(item, random)


class Sitting(unittest.TestCase):
    """A kiosk with the kitchen sink, and a hand at it."""

    def sit(self, hand=Finger, size="1280x800", lang="ja", **how):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = folder.name
        self.kiosk = manten.Kiosk(self.data, size=size, lang=lang, seed=11, content=KITCHEN)
        self.kiosk.screen()
        self.lang = lang
        self.hand = hand(self.kiosk, lang, limit=10000, **how)

    def sign_in(self):
        self.hand.press("start")
        self.hand.press("next")
        self.hand.write("field:name", NAME)
        self.hand.press("next")

    def come_to_test(self):
        self.hand.press(f"module:{MODULE['id']}")
        while self.kiosk.now["screen"] == "lesson":
            self.hand.press("next")
        self.hand.press("start")

    def open(self, sheet):
        """From the menu or from the end of what was done before."""
        if self.kiosk.now["screen"] == "result":
            self.hand.press("next")
        self.hand.press(f"sheet:{sheet}")
        self.hand.press("start")

    def give(self, item, response, before=None):
        """The screen shows what was given, also where something else was given before."""
        if before:
            self.hand.give(item, before)
            self.assertEqual(seen(item, self.kiosk.now), before)
        self.hand.give(item, response)
        self.assertEqual(seen(item, self.kiosk.now), response)
        self.hand.go_on()

    def recorded(self):
        """All attempts of the person, as `manten records show` tells them."""
        shown = manten.run("records", "show", NAME, "--json", data=self.data).stdout
        (person,) = json.loads(shown)
        tests = [*person["completions"], *person["in_progress"], *person["surveys"]]
        return {test["sheet"]: test["attempts"] for test in tests}

    def check_audit(self):
        audited = audit.Audit(audit.Records(self.data), manten.describe(KITCHEN))
        self.assertEqual(audited.complaints, [])


class Playing(Sitting):
    def play(self, number, **how):
        self.sit(**how)
        self.sign_in()
        self.come_to_test()
        self.random = items.chance.Random(number)
        wrong = self.take_test(lambda item: items.wrong(item, number))
        self.check_result(wrong)
        self.read_again()
        self.hand.press("retry")
        right = self.take_test(lambda item: items.right(item, last=number % 2))
        self.assertIsNone(self.kiosk.element("retry"))
        self.hand.press("next")
        self.assertTrue(self.kiosk.element(f"module:{MODULE['id']}")["checked"])
        asked = {sheet: self.take_sheet(sheet, number) for sheet in ASKED}
        self.assertEqual(self.kiosk.now["screen"], "done")
        self.hand.press("leave")
        self.kiosk.quit()
        self.check_records(wrong, right, asked)

    def take_test(self, respond):
        given = {}
        while self.kiosk.now["screen"] == "test":
            item = item_on(self.kiosk.now)
            given[item["id"]] = respond(item)
            self.give(item, given[item["id"]], items.draw(item, self.random))
        self.assertEqual(self.kiosk.now["screen"], "result")
        return given

    def take_sheet(self, sheet, number):
        given = {}
        self.open(sheet)
        while self.kiosk.now["item"]:
            item = item_on(self.kiosk.now)
            given[item["id"]] = some_answer(item, number)
            self.give(item, given[item["id"]], items.draw(item, self.random))
        return given

    def check_result(self, given):
        """Of each item what was answered and what speaks to it: to the letter, so nothing else."""
        told = [e["label"] for e in self.kiosk.now["elements"] if e["role"] in ("heading", "text")]
        for item in (items.as_asked(item, self.kiosk.now) for item in TEST):
            response = given[item["id"]]
            made, said = items.explanation(item, response, self.lang)
            if not made and item["kind"] in ("multiple", "hotspot"):
                said = [MORE[self.lang], *said]
            words = YOUR_ANSWER[self.lang] + items.in_words(item, response, self.lang)
            self.assertIn("\n".join([words, *said]), told)
            self.assertIn(item["stem"][self.lang], told)
            for last in (False, True):  # nor do the authors tell it
                self.assertNotIn(items.in_words(item, items.right(item, last), self.lang), said)
        explained = [label for label in told if label.startswith(YOUR_ANSWER[self.lang])]
        self.assertEqual(len(explained), len(TEST))

    def read_again(self):
        """From the result to every page that was missed, and back."""
        shown = {e["id"].split(":")[1] for e in self.kiosk.now["elements"] if "page:" in e["id"]}
        self.assertEqual(shown, {page for item in TEST for page in item["review"]})
        for page in sorted(shown):
            self.hand.press(f"page:{page}")
            self.assertEqual((self.kiosk.now["screen"], self.kiosk.now["page"]), ("review", page))
            self.hand.press("back")

    def check_records(self, wrong, right, asked):
        recorded = self.recorded()
        first, second = recorded["kitchen-sink-test"]
        told = [(first, wrong, "wrong"), (second, right, "right")]
        for sheet, given in asked.items():
            (attempt,) = recorded[sheet]
            self.assertTrue(attempt["complete"])
            told.append((attempt, given, "unjudged"))
        for attempt, given, verdict in told:
            found = {a["item"]: a["response"] for a in attempt["answers"]}
            self.assertEqual(len(attempt["answers"]), len(found))
            self.assertEqual(found, given)
            self.assertEqual({a["verdict"] for a in attempt["answers"]}, {verdict})
        self.assertEqual((first["right"], first["complete"]), (0, False))
        self.assertEqual((second["right"], second["complete"]), (len(TEST), True))
        self.check_audit()

    def test_the_order_of_touches_is_no_part_of_the_answer(self):
        self.sit()
        self.sign_in()
        self.come_to_test()
        while self.kiosk.now["screen"] == "test":
            item = item_on(self.kiosk.now)
            backwards = item["kind"] in items.PAIRED + items.SEVERAL
            self.hand.answer(item, items.right(item)[:: -1 if backwards else 1])
        self.kiosk.quit()
        (attempt,) = self.recorded()["kitchen-sink-test"]
        self.assertTrue(attempt["complete"])
        for answer in attempt["answers"]:
            item = items.as_asked(items.named(TEST, answer["item"]), self.kiosk.now)
            self.assertEqual(answer["response"], items.right(item))

    def test_by_finger_in_japanese(self):
        self.play(0, lang="ja")
        self.assertGreater(self.hand.dragged, 20)

    def test_by_finger_in_english(self):
        self.play(1, lang="en", size="1080x1920", carries=False)
        self.assertEqual(self.hand.dragged, 0)

    def test_by_mouse_in_japanese(self):
        self.play(4, lang="ja", hand=Mouse, size="1920x1080")
        self.assertGreater(self.hand.dragged, 20)

    def test_by_mouse_in_english(self):
        self.play(5, lang="en", hand=Mouse, carries=False)
        self.assertEqual(self.hand.dragged, 0)

    def test_by_keyboard_in_japanese(self):
        self.play(2, lang="ja", hand=Typist)

    def test_by_keyboard_in_english(self):
        self.play(3, lang="en", hand=Typist, size="1080x1920")


class Leaving(Sitting):
    def leave(self, again):
        """Leaves in the middle of the item and comes back to it."""
        before = self.kiosk.now["item"]
        self.kiosk.tap("leave")
        self.sign_in_again()
        self.assertEqual(self.kiosk.now["item"], again or before)

    def sign_in_again(self):
        self.kiosk.tap("start")
        self.kiosk.tap("next")
        self.kiosk.tap("field:name")
        self.kiosk.type(NAME)
        self.kiosk.tap("next")

    def answers(self):
        return [f for f in audit.Records(self.data).facts if f["kind"] == "answer"]

    def make_half(self, item, response, touches):
        """So many touches of the answer and no more; what is not confirmed is no answer."""
        try:
            Finger(self.kiosk, self.lang, limit=touches).give(item, response)
        except Tired:
            pass
        count = len(self.answers())
        self.leave(None)
        self.assertEqual(len(self.answers()), count)
        self.assertEqual(seen(item, self.kiosk.now), [])

    def give_and_come_back(self, item, response):
        """What was confirmed is shown again: after a step back, and after another visit."""
        self.hand.give(item, response)
        self.kiosk.tap("lang")
        self.assertEqual(seen(item, self.kiosk.now), response)
        self.kiosk.tap("lang")
        self.assertEqual(seen(item, self.kiosk.now), response)
        self.hand.go_on()
        self.assertEqual(self.answers()[-1]["response"], response)
        if not self.kiosk.now["item"]:
            return
        following = self.kiosk.now["item"]
        self.leave(following)
        self.kiosk.tap("back")
        self.assertEqual(self.kiosk.now["item"], item["id"])
        self.assertEqual(seen(item, self.kiosk.now), response)
        count = len(self.answers())
        self.hand.go_on()  # the same again is no other answer
        self.assertEqual((self.kiosk.now["item"], len(self.answers())), (following, count))

    def go_through(self, respond):
        met = set()
        while self.kiosk.now["item"]:
            item = item_on(self.kiosk.now)
            response = respond(item)
            self.make_half(item, response or items.draw(item, items.chance.Random(1)), 1)
            self.make_half(item, response, 1000)
            self.give_and_come_back(item, response)
            met.add(item["id"])
        return met

    def test_in_the_middle_of_every_kind(self):
        self.sit()
        self.sign_in()
        self.come_to_test()
        self.assertEqual(self.go_through(items.right), {item["id"] for item in TEST})
        for sheet, asked in ASKED.items():
            self.open(sheet)
            met = self.go_through(lambda item: some_answer(item, 1))
            self.assertEqual(met, {item["id"] for item in asked})
        self.kiosk.quit()
        self.check_audit()

    def test_a_declined_item_shows_that_while_the_keyboard_is_up(self):
        """Until something is typed: then it is no longer declined."""
        self.sit()
        self.sign_in()
        self.hand.press(f"sheet:{COURSE['checklists'][0]}")
        self.hand.press("start")
        typed = []
        while self.kiosk.now["item"]:
            item = item_on(self.kiosk.now)
            field = f"field:{item['id']}"
            if self.kiosk.element(field) and not item["required"]:
                self.hand.give(item, None)
                self.hand.press(field)
                self.assertIsNone(seen(item, self.kiosk.now))
                self.hand.press("key:1" if item["kind"] == "number" else "key:あ")
                self.assertIsNotNone(seen(item, self.kiosk.now))
                self.hand.press("key:close")
                self.assertFalse(self.kiosk.element("choice:no-answer")["checked"])
                typed.append(item["kind"])
            self.hand.answer(item, some_answer(item, 1))
        self.assertLessEqual({"list", "number", "short", "text"}, {*typed})
        self.kiosk.quit()


if __name__ == "__main__":
    unittest.main()
