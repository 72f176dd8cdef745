"""No order of touches gets a completion with a wrong answer, stops the kiosk, or shows as done what
is not recorded, in the course that is shipped and in one that asks in every way there is.
$MANTEN_VISITS and $MANTEN_KITCHEN_VISITS say how many visits are tried, $MANTEN_SEED from which
seed on."""

import collections
import concurrent.futures
import json
import os
import tempfile
import traceback
import unittest

import audit
import manten
from made import write_two_courses
from monkey import Monkey

VISITS = int(os.environ.get("MANTEN_VISITS", "80" if manten.SANITIZED else "200"))
SEED = int(os.environ.get("MANTEN_SEED", "1"))
KITCHEN = os.path.join(os.environ["MANTEN_SHARE"], "tests", "content", "kitchen_sink")
KITCHEN_VISITS = int(os.environ.get("MANTEN_KITCHEN_VISITS", "30" if manten.SANITIZED else "60"))
COURSE_VISITS = 40


def log_of(records, arrival, attempts):
    """The attempts, answers and outcomes of one visit, as the monkey notes them."""
    log = []
    for fact in records.facts:
        if fact.get("arrival") != arrival or fact["kind"] not in ("attempt", "answer", "outcome"):
            continue
        sheet = fact["sheet"] if fact["kind"] == "attempt" else attempts[fact["attempt"]]
        entry = (fact["kind"], sheet)
        if fact["kind"] == "answer":
            entry += (fact["item"], fact["response"])
        log.append(entry)
    return log


class Learner:
    """What somebody has done so far, and which facts the entries of a log have to make of it."""

    def __init__(self, content):
        self.content = content
        self.given = {}  # sheet: the answers of the latest attempt
        self.ended = set()  # scenarios whose latest way was handed in

    def facts_of(self, log):
        facts = []
        for kind, sheet, *rest in log:
            facts += getattr(self, "do_" + kind.replace(" ", "_"))(sheet, *rest)
        return facts

    def do_attempt(self, sheet):
        self.given[sheet] = {}
        self.ended.discard(sheet)
        return [("attempt", sheet)]

    def do_begin(self, sheet):
        """Only when none is open."""
        return [] if sheet in self.given and sheet not in self.ended else self.do_attempt(sheet)

    def do_answer(self, sheet, item, response):
        """What was answered the same before is not recorded again."""
        given = self.given.setdefault(sheet, {})
        if item in given and given[item] == response:
            return []
        given[item] = response
        return [("answer", sheet, item, response)]

    def do_outcome(self, sheet):
        return [("outcome", sheet)]

    def do_end(self, sheet):
        if sheet in self.ended:
            return []
        self.ended.add(sheet)
        return [("outcome", sheet)]

    def do_replay(self, sheet, scene):
        """Anew from the scene; what was answered before it is taken along."""
        given = self.given[sheet]
        told = self.do_end(sheet) + self.do_attempt(sheet)
        for page in audit.way(manten.sheet(sheet, self.content), given):
            if page["id"] == scene:
                break
            item = page.get("item", {"id": None})["id"]
            if item in given:
                told += self.do_answer(sheet, item, given[item])
        return told

    def do_other_way(self, sheet, scene):
        return self.do_replay(sheet, scene) if sheet in self.ended else []


def compare_visits(records, monkey):
    """What was acknowledged is recorded, once, under the right name, and nothing else is."""
    arrivals = [f for f in records.facts if f["kind"] == "arrival"]
    attempts = {f["id"]: f["sheet"] for f in records.facts if f["kind"] == "attempt"}
    if len(arrivals) != len(monkey.visits):
        return [f"{len(monkey.visits)} visits were acknowledged, {len(arrivals)} are recorded"]
    complaints = []
    learners = collections.defaultdict(lambda: Learner(monkey.content))
    for number, (arrival, visit) in enumerate(zip(arrivals, monkey.visits)):
        name = records.names[arrival["learner"]]
        typed = (visit["name"], visit["organization"])
        if [*map(audit.folded, name)] != [*map(audit.folded, typed)]:
            complaints.append(f"visit {number}: {typed} was taken for {name}")
        wanted = learners[arrival["learner"]].facts_of(visit["log"])
        found = log_of(records, arrival["id"], attempts)
        if wanted != found:
            complaints.append(f"visit {number}: acknowledged {wanted}, recorded {found}")
    return complaints


def compare_with_command(data, audited):
    """`manten records` verifies the chain, and tells the completions that the answers justify."""
    told = {
        (person["learner"], completion["module"])
        for person in manten.records(data)
        for completion in person["completions"]
        if completion["completed_at"]
    }
    return [] if told == audited.completions() else [f"manten records tells of {told}"]


def play(seed, visits, data, content=None):
    """Plays visits in one folder; returns counts and complaints."""
    monkey = Monkey(data, seed, content=content)
    complaints = []
    try:
        for _ in range(visits):
            monkey.visit()
        monkey.stop()
    except Exception:  # whatever it was, with the steps that led there
        complaints.append(traceback.format_exc() + f"now: {json.dumps(monkey.now)[:2000]}")
    finally:
        monkey.end()
    if complaints:
        steps = "\n".join(str(step)[:100] for step in monkey.trail)
        return monkey.counts, [f"seed {seed}: {complaints[0]}\nafter:\n{steps}"]
    records = audit.Records(data)
    audited = audit.Audit(records, manten.describe(content))
    complaints = audited.complaints + compare_visits(records, monkey)
    complaints += compare_with_command(data, audited)
    monkey.counts["completions"] = len(audited.completions())
    monkey.counts["failed tests"] = audited.failures()
    sheets = {f["id"]: f["sheet"] for f in records.facts if f["kind"] == "attempt"}
    answers = [f for f in records.facts if f["kind"] == "answer"]
    monkey.counts["answers"] = len(answers)
    monkey.counts.update(f"{sheets[answer['attempt']]}: {answer['item']}" for answer in answers)
    return monkey.counts, [f"seed {seed}: {complaint}" for complaint in complaints]


def play_in_a_folder(seed, visits, content):
    with tempfile.TemporaryDirectory() as data:
        return play(seed, visits, data, content)


def play_in_folders(visits, a_folder, content=None):
    """Shares the visits out among as many processes as there are processors."""
    shares = range(0, visits, a_folder)
    seeds = [SEED + number for number, _ in enumerate(shares)]
    sizes = [min(a_folder, visits - share) for share in shares]
    counts = collections.Counter()
    complaints = []
    with concurrent.futures.ProcessPoolExecutor(len(os.sched_getaffinity(0))) as workers:
        played = workers.map(play_in_a_folder, seeds, sizes, [content] * len(seeds))
        for counted, found in played:
            counts.update(counted)
            complaints += found
    return counts, complaints


class MonkeyTest(unittest.TestCase):
    def check(self, counts, complaints, visits):
        print(json.dumps(counts))
        if complaints:
            self.fail(f"{len(complaints)} complaints\n" + "\n".join(complaints[:5]))
        self.assertEqual(counts["visits"], visits)
        for kind in ("completions", "failed tests", "survey", "review", "done"):
            self.assertGreater(counts[kind], 0, f"the monkey never came to {kind}")

    def test_random_visits(self):
        self.check(*play_in_folders(VISITS, 40), VISITS)

    def test_random_visits_to_every_kind(self):
        counts, complaints = play_in_folders(KITCHEN_VISITS, 20, KITCHEN)
        self.check(counts, complaints, KITCHEN_VISITS)
        for sheet in manten.sheets(KITCHEN).values():
            for item in sheet["items"]:
                asked = f"{sheet['id']}: {item['id']}"
                if manten.SANITIZED and KITCHEN_VISITS < 60:
                    continue  # too few to come to everything
                if not sheet["id"].endswith("-recall"):  # what comes back is what was missed
                    self.assertGreater(counts[asked], 0, asked)

    def test_random_visits_to_several_courses(self):
        with tempfile.TemporaryDirectory() as content:
            write_two_courses(content)
            counts, complaints = play_in_folders(COURSE_VISITS, 20, content)
        self.check(counts, complaints, COURSE_VISITS)

    def test_the_same_seed_gives_the_same_answers(self):
        for content in (None, KITCHEN):
            played = []
            for _ in range(2):
                with tempfile.TemporaryDirectory() as data:
                    _, complaints = play(SEED + 1000000, 10, data, content)
                    self.assertFalse(complaints)
                    played.append(audit.Records(data).without_times())
            self.assertGreater(len(played[0]), 20)
            self.assertEqual(played[0], played[1])


if __name__ == "__main__":
    unittest.main()
