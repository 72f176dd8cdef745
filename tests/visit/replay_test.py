"""The same visit with the same seed gives the same screens and the same records but for the times;
another seed draws another order."""

import tempfile
import unittest

import audit
import manten
from person import Person


def play(seed):
    """Every answer of the kiosk, and the records."""
    with tempfile.TemporaryDirectory() as data:
        kiosk = manten.Kiosk(data, seed=seed)
        person = Person()
        seen = [kiosk.screen()]
        while not person.over():
            person.take_step(kiosk)
            seen.append(kiosk.now)
        kiosk.quit()
        return seen, audit.Records(data)


def orders(seen):
    """In which order each attempt asked its items and offered the choices."""
    return [
        (now["item"], [e["id"] for e in now["elements"] if e["id"].startswith("choice:")])
        for now in seen
        if now["screen"] == "test" and now["item"]
    ]


class Replay(unittest.TestCase):
    def test_the_same_seed(self):
        first, first_records = play(11)
        second, second_records = play(11)
        self.assertEqual(first, second)
        self.assertGreater(len(first_records.facts), 150)
        self.assertEqual(first_records.without_times(), second_records.without_times())

    def test_another_seed(self):
        first, first_records = play(11)
        second, second_records = play(12)
        self.assertNotEqual(orders(first), orders(second))
        self.assertNotEqual(first_records.without_times(), second_records.without_times())
        answers = [
            {(f["item"], f["verdict"], str(f["response"])) for f in records.facts
             if f["kind"] == "answer"}
            for records in (first_records, second_records)
        ]
        self.assertEqual(answers[0], answers[1])  # in whatever order, the answers are the same

    def test_every_attempt_has_an_order_of_its_own(self):
        seen, records = play(11)
        seeds = [f["seed"] for f in records.facts if f["kind"] == "attempt"]
        self.assertEqual(len(set(seeds)), len(seeds))
        items = [item for item, _ in orders(seen)]
        self.assertNotEqual(items[: len(items) // 4], sorted(items[: len(items) // 4]))


if __name__ == "__main__":
    unittest.main()
