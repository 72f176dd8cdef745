"""Killed at any instant, the kiosk loses nothing that it acknowledged, keeps nothing twice, and
leads whoever signs in again to the page or item where they were, with the answers given so far.

A run takes a sample; $MANTEN_KILLS=all kills after every single reply of a whole visit, and at
1,000 random instants; $MANTEN_SEED chooses the sample.
"""

import collections
import concurrent.futures
import json
import os
import random
import tempfile
import time
import unittest

import audit
import manten
from person import Person, entries

ALL = os.environ.get("MANTEN_KILLS") == "all"
SEED = int(os.environ.get("MANTEN_SEED", random.SystemRandom().randrange(10**6)))
REPLIES = 24  # of those of a visit, after how many it is killed
INSTANTS = 1000 if ALL else 40
INSTANTS_A_FOLDER = 125 if ALL else 10


class Lost(Exception):
    """What was acknowledged is not what is recorded."""


def check_recorded(told, acknowledged, on_the_way):
    """All that was acknowledged, and of what was on the way a beginning; returns how much of it."""
    recorded = len(told) - len(acknowledged)
    if told[: len(acknowledged)] != acknowledged or told[len(acknowledged) :] != on_the_way[
        :recorded
    ]:
        raise Lost(f"acknowledged {acknowledged}, then {on_the_way}; recorded {told}")
    return recorded


def check_records(data, person, on_the_way=()):
    """Compares, and takes what was recorded last for acknowledged. Returns how much that was."""
    records = audit.Records(data)
    learner = records.learner(person.name, person.organization)
    told = entries(records, learner)
    if len([f for f in records.facts if f["kind"] != "look"]) != len(told):
        raise Lost("there are facts about somebody else")
    complaints = audit.Audit(records, manten.describe()).complaints
    if complaints:
        raise Lost("\n".join(complaints))
    recorded = check_recorded(told, person.facts, list(on_the_way))
    person.facts = told
    if len(manten.records(data)) != len(records.names):  # which verifies the chain too
        raise Lost("`manten records` does not show everybody")
    return recorded


def sign_in_again(kiosk, person):
    kiosk.screen()
    place = person.place()
    while kiosk.now["screen"] in ("attract", "signin"):
        person.take_step(kiosk)
    now = kiosk.now
    if now["screen"] != place[0] or now["page"] != place[1] or now["item"] not in place[2]:
        found = (now["screen"], now["page"], now["item"])
        raise Lost(f"led to {found} instead of {place}")
    check_answers(kiosk, person)


def check_answers(kiosk, person):
    """Walks back through the items, where the answers given so far have to stand, and back here."""
    if not kiosk.now["item"]:
        return
    here = kiosk.now
    if here["screen"] == "lesson":
        expect_shown(here, (person.given(here["sheet"]) or {}).get(here["item"]))
        return
    given = dict(person.attempts(here["sheet"])[-1]["given"])
    if here["item"] not in given:
        expect_shown(here, None)
    while True:
        if kiosk.now["item"] in given:
            expect_shown(kiosk.now, given.pop(kiosk.now["item"]))
        if not kiosk.enabled("back"):
            break
        kiosk.tap("back")
    if given:
        raise Lost(f"the answers to {sorted(given)} are not led to")
    while kiosk.now["item"] != here["item"]:
        kiosk.tap("next")


def expect_shown(now, answer):
    field = f"field:{now['item']}"
    if any(e["id"] == field for e in now["elements"]):
        text = manten.written(now, field)
        shown = [text] if text else []
    else:
        shown = [e["id"].removeprefix("choice:") for e in now["elements"] if e["checked"]]
    if sorted(shown) != (answer or []):
        raise Lost(f"{now['item']} was answered {answer}, shown is {shown}")


def play(data, replies=None, seed=0):
    """Plays a visit until so many replies have come, or to its end."""
    kiosk = manten.Kiosk(data, seed=seed)
    person = Person()
    kiosk.screen()
    count = 1
    while count != replies and not person.over():
        person.take_step(kiosk)
        count += 1
    return kiosk, person, count


def kill_after(replies):
    """Kills after so many replies; the person comes again and is where they were."""
    with tempfile.TemporaryDirectory() as data:
        kiosk, person, _ = play(data, replies)
        before = kiosk.now
        met = (before["sheet"] or "").endswith("-recall") and person.facts[-1][0] == "attempt"
        kiosk.kill()
        kiosk = manten.Kiosk(data)
        try:
            sign_in_again(kiosk, person)
            at = ("screen", "module", "page", "sheet", "item")
            if (before["page"] or before["item"]) and not met:  # asked anew with the module
                if [before[key] for key in at] != [kiosk.now[key] for key in at]:
                    raise Lost(f"after {replies} replies: led elsewhere than where one was")
            check_records(data, person)
        except Lost as lost:
            raise Lost(f"after {replies} replies: {lost}") from None
        finally:
            kiosk.kill()
    return len(person.facts)


class Interruptions:
    """Visits in one folder, killed again and again at random instants until they are over."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.counts = collections.Counter()
        self.slowest = 0.001

    def delay(self):
        """20 microseconds to twice the time of the slowest reply, short as often as long."""
        shortest = 0.00002
        time.sleep(shortest * (2 * self.slowest / shortest) ** self.random.random())

    def kill_at_start(self, data):
        kiosk = manten.Kiosk(data)
        time.sleep(self.random.uniform(0, 0.3))
        kiosk.kill()
        self.counts["killed while starting"] += 1
        return True

    def kill_in_visit(self, data, person):
        """False when the visit ended before its turn to be killed."""
        kiosk = manten.Kiosk(data, seed=self.random.randrange(2**63))
        most = 24 if person.facts else 240  # somewhere in the visit, then again and again
        sign_in_again(kiosk, person)
        for _ in range(self.random.randrange(most)):
            if person.over():
                break
            began = time.monotonic()
            person.take_step(kiosk)
            self.slowest = max(self.slowest, time.monotonic() - began)
        if person.over():
            kiosk.quit()
            return False
        command, facts = person.step(kiosk.now)
        kiosk.send(**command)
        self.delay()
        kiosk.kill()
        self.counts["killed in a visit"] += 1
        recorded = check_records(data, person, facts)
        self.counts["commands that would have recorded"] += bool(facts)
        self.counts["recorded though not answered"] += bool(recorded)
        return True

    def run(self, kills):
        """Whoever is done makes room for the next, in a folder of their own."""
        done = 0
        while done < kills:
            with tempfile.TemporaryDirectory() as data:
                person = Person()
                while done < kills and not person.over():
                    if self.random.random() < 0.1:
                        done += self.kill_at_start(data)
                    else:
                        done += self.kill_in_visit(data, person)
                self.counts["visits"] += person.over()
        return self.counts


def interrupt(seed, kills):
    return Interruptions(seed).run(kills)


def workers():
    return concurrent.futures.ProcessPoolExecutor(len(os.sched_getaffinity(0)))


class KillTest(unittest.TestCase):
    def test_the_comparison_finds_what_is_lost_and_doubled(self):
        one, two = ("answer", "s", "a", ["x"]), ("answer", "s", "b", ["y"])
        self.assertEqual(check_recorded([one], [one], [two]), 0)
        self.assertEqual(check_recorded([one, two], [one], [two]), 1)
        for told in ([], [two], [one, one], [one, one, two], [one, two, two]):
            with self.assertRaises(Lost):
                check_recorded(told, [one], [two])

    def test_after_a_reply(self):
        with tempfile.TemporaryDirectory() as data:
            kiosk, person, replies = play(data)
            kiosk.quit()
            check_records(data, person)
        last = replies - 1  # after which nobody is there any more
        chosen = range(1, last + 1)
        if not ALL:
            chosen = sorted(random.Random(SEED).sample(chosen, REPLIES))
        with workers() as pool:
            facts = list(pool.map(kill_after, chosen))
        print(json.dumps({"seed": SEED, "replies of a visit": replies, "kills": len(facts)}))
        self.assertEqual(len(facts), len(chosen))

    def test_at_random_instants(self):
        folders = INSTANTS // INSTANTS_A_FOLDER
        seeds = [SEED * 1000 + number for number in range(folders)]
        counts = collections.Counter(seed=SEED)
        with workers() as pool:
            for counted in pool.map(interrupt, seeds, [INSTANTS_A_FOLDER] * folders):
                counts.update(counted)
        print(json.dumps(counts))
        killed = counts["killed in a visit"] + counts["killed while starting"]
        self.assertEqual(killed, INSTANTS)
        self.assertGreater(counts["commands that would have recorded"], 0)


if __name__ == "__main__":
    unittest.main()
