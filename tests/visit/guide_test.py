"""How a kind of question is answered is told where one meets it for the first time, until one has
answered it: in tests, surveys and checklists, to the hand and to the keyboard."""

import unittest

import items
from hands import NO_ANSWER, Finger, Typist
from kitchen_sink_test import ASKED, COURSE, TEST, Sitting, item_on

CHECKLIST = COURSE["checklists"][0]
KEYS = {"ja": "キーボード：", "en": "Keyboard: "}
EVERY_KIND = {item["kind"] for asked in (TEST, *ASKED.values()) for item in asked}


def drawn(item):
    return items.draw(item, items.chance.Random(1))


class Guide(Sitting):
    def guide(self):
        shown = self.kiosk.element("guide")
        return shown and shown["label"]

    def go_through(self, respond, met):
        """Answers what is asked; it is told of exactly the kinds that were not answered yet."""
        while self.kiosk.now["item"]:
            item = item_on(self.kiosk.now)
            self.assertEqual(bool(self.guide()), item["kind"] not in met, item["id"])
            response = respond(item)
            self.hand.answer(item, response)
            if response is not None:
                met.add(item["kind"])
        return met

    def come_back(self):
        self.hand.press("leave")
        self.sign_in()

    def play(self, hand, lang, size):
        self.sit(hand=hand, lang=lang, size=size)
        self.sign_in()
        self.come_to_test()
        met = self.go_through(items.right, set())
        self.assertEqual(met, {item["kind"] for item in TEST})
        for sheet in ASKED:
            self.open(sheet)
            self.go_through(drawn, met)
        self.assertEqual(met, EVERY_KIND)
        self.kiosk.quit()

    def test_every_kind_by_finger(self):
        self.play(Finger, "ja", "1280x800")

    def test_every_kind_by_keyboard(self):
        self.play(Typist, "en", "1080x1920")

    def test_a_checklist_tells_it_as_well(self):
        self.sit()
        self.sign_in()
        self.open(CHECKLIST)
        met = self.go_through(drawn, set())
        self.assertEqual(met, {item["kind"] for item in ASKED[CHECKLIST]})
        self.kiosk.quit()

    def test_it_stays_until_there_is_an_answer(self):
        """A touch is none, nor is leaving, nor is declining; what was answered is known later."""
        self.sit()
        self.sign_in()
        self.open(CHECKLIST)
        while item_on(self.kiosk.now)["required"] or not self.guide():
            self.hand.answer(item_on(self.kiosk.now), drawn(item_on(self.kiosk.now)))
        item = item_on(self.kiosk.now)
        told = self.guide()
        self.hand.give(item, drawn(item))
        self.assertEqual(self.guide(), told)
        self.come_back()
        self.assertEqual((self.kiosk.now["item"], self.guide()), (item["id"], told))
        self.hand.press(NO_ANSWER)
        self.hand.go_on()
        self.hand.press("back")
        self.assertEqual((self.kiosk.now["item"], self.guide()), (item["id"], told))
        self.hand.answer(item, drawn(item))
        self.hand.press("back")
        self.assertEqual((self.kiosk.now["item"], self.guide()), (item["id"], None))
        self.come_back()
        self.assertEqual((self.kiosk.now["item"], self.guide()), (item["id"], None))
        self.kiosk.quit()

    def test_the_keyboard_is_told_of_to_who_uses_it(self):
        for lang, hand in (("ja", Finger), ("en", Finger), ("ja", Typist), ("en", Typist)):
            self.sit(lang=lang, hand=hand)
            self.sign_in()
            self.come_to_test()
            while self.kiosk.now["item"]:
                item = item_on(self.kiosk.now)
                if self.guide():
                    self.assertEqual(KEYS[lang] in self.guide(), hand is Typist, item["id"])
                self.hand.answer(item, items.right(item))
            self.kiosk.quit()

    def test_it_makes_room_for_the_keyboard_of_the_screen(self):
        self.sit()
        self.sign_in()
        self.come_to_test()
        while (item := item_on(self.kiosk.now))["kind"] != "short":
            self.hand.answer(item, items.right(item))
        told = self.guide()
        self.hand.press(f"field:{item['id']}")
        self.assertIsNone(self.guide())
        self.hand.press("key:close")
        self.assertEqual(self.guide(), told)
        self.kiosk.quit()


if __name__ == "__main__":
    unittest.main()
