"""Reads the records straight from the database and judges them anew.

Nothing here asks the engine: what is right comes from `manten describe --json`, what happened from
the rows. Each complaint is a sentence; no complaint means that the records can be believed.
"""

import datetime
import json
import os
import re
import sqlite3
import unicodedata
from urllib.parse import quote

TABLES = ("learner", "arrival", "place", "attempt", "answer", "timing", "look", "outcome", "departure",
          "enrolment")


def connect(data):
    path = quote(os.path.join(os.path.abspath(data), "manten.db"))
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    return connection


HERE = os.path.dirname(os.path.abspath(__file__))
COMPLETED = os.path.join(HERE, "..", "scripts", "reports", "completed.sql")
COLUMNS = ("learner, module, version, attempt, completed_at, completed_seq, attempts, first_right,"
           " first_total, course")


def completions(connection):
    """As the view has them, and as the reports count them: two ways to say one rule."""
    with open(COMPLETED, encoding="utf-8") as file:
        counted = file.read()
    nothing = {"session": None, "course": None, "since": None, "until": None}
    connection.create_function("day", 1, lambda at: at)
    view = connection.execute(f"SELECT {COLUMNS} FROM completion")
    report = connection.execute(f"SELECT {COLUMNS} FROM ({counted})", nothing)
    return [sorted(tuple(row) for row in rows) for rows in (view, report)]


class Records:
    """All rows, each a dict with "kind" added, in the order of adding."""

    def __init__(self, data):
        connection = connect(data)
        try:
            self.integrity = connection.execute("PRAGMA integrity_check").fetchone()[0]
            self.names = {
                row["learner"]: (row["name"], row["organization"])
                for row in connection.execute("SELECT * FROM learner_name")
            }
            self.ledger = [
                dict(row) for row in connection.execute("SELECT seq, kind, id, learner FROM ledger")
            ]
            rows = {
                (table, row["id"]): dict(row, kind=table)
                for table in TABLES
                for row in connection.execute(f"SELECT * FROM {table}")
            }
            self.completions, self.counted = completions(connection)
        finally:
            connection.close()
        self.row_count = len(rows)
        self.facts = []
        for link in sorted(self.ledger, key=lambda link: link["seq"]):
            row = rows.get((link["kind"], link["id"]))
            if row:
                row["learner"] = link["learner"]
                if row["kind"] == "answer":
                    response = row["response"]
                    row["response"] = None if response is None else json.loads(response)
                self.facts.append(row)

    def of(self, learner, kind=None):
        return [f for f in self.facts if f["learner"] == learner and kind in (None, f["kind"])]

    def learner(self, name, organization=""):
        """The id of the person, or None."""
        return next((i for i, n in self.names.items() if n == (name, organization)), None)

    def without_times(self):
        """What has to be equal when the same visit is played with the same seed."""
        numbers = {f["id"]: n for n, f in enumerate(self.facts)}
        hidden = ("at", "id", "seq", "notice")  # times, and what is made of them
        return [
            {
                key: numbers[value] if key in ("arrival", "attempt", "learner") else value
                for key, value in fact.items()
                if key not in hidden
            }
            for fact in self.facts
        ]


def form_lines(form):
    """(item, key, value) of each line of what an attempt or answer says was asked."""
    marks = {"n": "\n", "t": "\t"}
    for line in (form or "").splitlines():
        item, key, value = line.split("\t")
        yield item, key, re.sub(r"\\(.)", lambda mark: marks.get(mark[1], mark[1]), value)


def posed(item, form):
    """The item as the attempt asked it: with what was drawn, and what functions made of it."""
    item = json.loads(json.dumps(item))
    for name, key, value in form_lines(form):
        part, _, lang = key.partition(".")
        place, _, identity = part.partition(":")
        if name != item["id"] or place in ("number", "word"):
            continue
        if not lang:
            item[key] = float(value) if item["kind"] == "number" else value
        elif place in ("choice", "target"):
            parts = item["choices" if place == "choice" else "targets"]
            next(p for p in parts if p["id"] == identity)["text"][lang] = value
        elif place == "feedback" and identity:
            next(c for c in item["choices"] if c["id"] == identity)["feedback"][lang] = value
        elif place != "hint":
            item.setdefault(place, {})[lang] = value
    return item


def folded(text):
    """Two names, or two short answers, with the same folded form are the same."""
    letters = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return "".join(c for c in letters if unicodedata.category(c) not in ("Zs", "Cc", "Cf", "Cn"))


def folded_kana(text):
    """The same, whichever kana it is written in."""
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in folded(text))


def pairs_of(response):
    """What stands before and behind each "="; None where one of the values has none."""
    pairs = [tuple(value.split("=", 1)) for value in response or []]
    return pairs if all(len(pair) == 2 for pair in pairs) else None


def right_pairs(item):
    """The pairs that are right, by kind; None where there is no key."""
    choices = item["choices"]
    if item["kind"] == "gaps":
        return {(c["target"], c["id"]) for c in choices if c["correct"]} or None
    return {(c["id"], c.get("target")) for c in choices} if "target" in choices[0] else None


def right_forms(item):
    forms = [c["text"] for c in item["choices"] if c["correct"]]
    return {folded_kana(text) for form in forms for text in form.values()}


def right(item, response):
    """Whether the response is the item's key; None where there is no key."""
    kind = item["kind"]
    one = response[0] if response and len(response) == 1 else None
    if kind in ("text", "shares"):
        return None
    if kind == "order":
        return response == item["order"] if "order" in item else None
    if kind in ("match", "categorize", "gaps", "matrix"):
        key = right_pairs(item)
        return None if key is None else set(pairs_of(response) or ()) == key
    if kind == "number":
        low, high = (item.get(end) for end in ("from", "to"))
        return None if low is None else one is not None and low <= float(one) <= high
    if kind in ("month", "date"):
        low, high = (item.get(end) for end in ("from", "to"))
        return None if low is None else one is not None and low <= one <= high
    if kind == "short":
        forms = right_forms(item)
        return (one is not None and folded_kana(one) in forms) if forms else None
    key = {c["id"] for c in item["choices"] if c["correct"]}
    return set(response or ()) == key if key else None


def judged(item, response):
    return {None: "unjudged", True: "right", False: "wrong"}[right(item, response)]


def sound_choices(item, response):
    """Some of the choices, each once, in the order of the item."""
    most = 1
    if item["kind"] in ("multiple", "hotspot"):
        most = item.get("most") or len(item["choices"])
    in_order = [c["id"] for c in item["choices"] if c["id"] in response]
    return response == in_order and 0 < len(response) <= most


def sound_pairs(item, response):
    """Every left part with one of the rights that it can have, in the order of the item."""
    pairs = pairs_of(response)
    if pairs is None:
        return False
    lefts = [part["id"] for part in item["targets" if item["kind"] == "gaps" else "choices"]]
    rights = {part["id"] for part in item.get("targets", ())}
    given = [left for left, _ in pairs]
    whole = lefts if item["kind"] != "matrix" or item["required"] else [
        left for left in lefts if left in given]
    if given != whole or not given:
        return False
    if item["kind"] == "gaps":
        return set(pairs) <= {(c["target"], c["id"]) for c in item["choices"]}
    if item["kind"] == "match" and len({right for _, right in pairs}) < len(pairs):
        return False
    return {right for _, right in pairs} <= rights


def sound_shares(item, response):
    pairs = pairs_of(response)
    return (
        pairs is not None
        and [part for part, _ in pairs] == [c["id"] for c in item["choices"]]
        and all(re.fullmatch("[0-9]+", share) for _, share in pairs)
        and sum(int(share) for _, share in pairs) == 100
    )


def sound_number(item, response):
    match = re.fullmatch(r"(-?(?:0|[1-9][0-9]*))(?:\.([0-9]+))?", response[0])
    return (
        len(response) == 1
        and match is not None
        and item["least"] <= float(response[0]) <= item["most"]
        and len(match[2] or "") <= item["decimals"]
    )


def sound_day(item, response):
    """A day that there is, within the limits."""
    day = response[0] + ("-01" if item["kind"] == "month" else "")
    try:
        sound = datetime.date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False
    inside = item.get("least", "") <= response[0] <= item.get("most", "9999-12-31")
    return sound and inside and len(response) == 1


def acceptable(item, response):
    """Whether the response is an answer to the item at all."""
    kind = item["kind"]
    if response is None:
        return not item["required"]
    if not response:
        return False
    if kind in ("text", "short"):
        return len(response) == 1 and 0 < len(response[0]) <= item["length"]
    if kind == "order":
        return sorted(response) == sorted(c["id"] for c in item["choices"])
    sound = {
        "match": sound_pairs,
        "categorize": sound_pairs,
        "gaps": sound_pairs,
        "matrix": sound_pairs,
        "shares": sound_shares,
        "number": sound_number,
        "month": sound_day,
        "date": sound_day,
    }
    return sound.get(kind, sound_choices)(item, response)


def most_points(item):
    scores = sorted((c["score"] for c in item["choices"] if not c.get("outside")), reverse=True)
    if item["kind"] in ("multiple", "hotspot"):
        return scores[0] + sum(s for s in scores[1 : item.get("most")] if s > 0)
    return scores[0]


def points(items, given):
    """What the answers to a checklist come to, and what they could."""
    reached = most = 0
    for item in items:
        response = given.get(item["id"]) or []
        targets = {t["id"]: t.get("score", 0) for t in item.get("targets", [])}
        if any(targets.values()):
            reached += sum(targets[value.split("=")[1]] for value in response)
            most += max(targets.values()) * len(item["choices"])
        chosen = [c for c in item["choices"] if c["id"] in response]
        scored = any(c["score"] for c in item["choices"])
        if scored and response and not any(c.get("outside") for c in chosen):
            reached += sum(c["score"] for c in chosen)
            most += most_points(item)
    return reached, most


# ---- what is asked on pages


def sheets_of(described):
    """All sheets: those that are told as such, and those that a module's pages make."""
    sheets = {sheet["id"]: sheet for sheet in described["sheets"]}
    for module in described["modules"]:
        name = module["id"]
        scenes = [p for p in module["pages"] if "scenario" in p]
        plain = [p for p in module["pages"] if "scenario" not in p]
        told = [(f"{name}-exercise", "exercise", plain)]
        told += [(story["id"], "scenario", [p for p in scenes if p["scenario"] == story["id"]])
                 for story in module["scenarios"]]
        for identity, kind, pages in told:
            asked = [page["item"] for page in pages if "item" in page]
            if asked or kind == "scenario":
                sheets[identity] = {"id": identity, "module": name, "kind": kind, "items": asked,
                                    "pages": pages}
    return {**sheets, **recalls_of(described)}


def recalls_of(described):
    """What can come back when a module is entered, each item on a page of its own."""
    items = [dict(item, id=f"{sheet['module']}/{item['id']}") for sheet in described["sheets"]
             if sheet["kind"] == "test" and "of" not in sheet for item in sheet["items"]]
    pages = [{"id": item["id"], "item": item} for item in items]
    return {f"{module['id']}-recall": {"id": f"{module['id']}-recall", "module": module["id"],
                                       "kind": "exercise", "items": items, "pages": pages}
            for module in described["modules"]}


def decides(page):
    """Whether a scene asks for a decision."""
    return any("leads" in choice for choice in page.get("item", {"choices": ()})["choices"])


def at_once(page):
    """Whether one touch is the answer to what the page asks, and is judged."""
    return page.get("item", {"kind": None})["kind"] in ("single", "true_false") and not decides(page)


def way(scenario, given):
    """The scenes that one comes to with these answers, as far as they lead."""
    scenes = {page["id"]: page for page in scenario["pages"]}
    stations = [scenario["pages"][0]]
    while True:
        page = stations[-1]
        following = page.get("leads")
        if decides(page):
            response = given.get(page["item"]["id"])
            choices = {choice["id"]: choice for choice in page["item"]["choices"]}
            following = choices[response[0]]["leads"] if response else None
        if following is None:
            return stations
        stations.append(scenes[following])


def marks(scenario, given):
    """How many answers on the way are right, and how many could have been."""
    asked = [page["item"] for page in way(scenario, given) if "item" in page]
    judged_ones = [right(item, given[item["id"]]) for item in asked if item["id"] in given]
    return judged_ones.count(True), len(judged_ones) - judged_ones.count(None)


class Attempt:
    def __init__(self, fact, sheet):
        self.fact = fact
        self.sheet = sheet
        drawn = fact["drawn"] and {each.split(":")[0] for each in fact["drawn"].split()}
        self.items = {i["id"]: posed(i, fact["posed"])
                      for i in sheet["items"] if not drawn or i["id"] in drawn}
        self.given = {}
        self.outcome = None
        self.spent = self.added = 0  # milliseconds, of a test with a limit

    def full(self):
        """Every item that was asked is answered right."""
        return all(right(i, self.given.get(i["id"])) for i in self.counted())

    def counted(self):
        """What is asked under a condition counts when it was answered."""
        return [i for i in self.items.values() if i["id"] in self.given or not i["conditional"]]

    def over(self):
        """Time is up."""
        limit = self.sheet.get("limit") and self.sheet["minutes"] * 60000 + self.added
        return bool(limit) and self.spent >= limit

    def finished(self):
        """All that the sheet requires was answered."""
        return all(i["id"] in self.given for i in self.counted())


class Audit:
    """Walks the facts of everybody once, in order."""

    def __init__(self, records, described):
        self.records = records
        self.sheets = sheets_of(described)
        self.pages = {(m["id"], p["id"]) for m in described["modules"] for p in m["pages"]}
        self.versions = {m["id"]: m["version"] for m in described["modules"]}
        self.complaints = []
        self.arrivals = {}  # id: [learner, whether the person has left]
        self.attempts = {}  # id: Attempt
        self.courses = {}  # learner: the course that is open
        self.latest = {}  # (learner, sheet, course of a survey): Attempt
        self.completed = {}  # the same: seq
        self.learners = set()
        self.check_shape()
        for fact in records.facts:
            self.check_owner(fact)
            getattr(self, f"take_{fact['kind']}")(fact)

    def complain(self, fact, what):
        self.complaints.append(f"{fact['kind']} {fact['seq']} of {fact['learner']}: {what}")

    def check_shape(self):
        records = self.records
        if records.integrity != "ok":
            self.complaints.append(f"integrity_check: {records.integrity}")
        if [link["seq"] for link in records.ledger] != list(range(1, len(records.ledger) + 1)):
            self.complaints.append("the ledger has gaps")
        if not len(records.ledger) == len(records.facts) == records.row_count:
            self.complaints.append("the ledger and the rows do not pair up")
        if len(set(records.names.values())) != len(records.names):
            self.complaints.append("one person is kept twice")
        if records.completions != records.counted:
            self.complaints.append("the reports count other completions than the view has")

    def check_owner(self, fact):
        if fact["kind"] == "learner":
            return
        if fact["learner"] not in self.learners:
            self.complain(fact, "nobody has that id")
        if fact["kind"] != "arrival":
            arrival = self.arrivals.get(fact["arrival"])
            if not arrival or arrival[0] != fact["learner"]:
                self.complain(fact, "outside a visit of this person")
            elif arrival[1]:
                self.complain(fact, "after this person had left")

    def take_learner(self, fact):
        self.learners.add(fact["id"])
        if not self.records.names.get(fact["id"], ("",))[0]:
            self.complain(fact, "has no name")

    def take_arrival(self, fact):
        self.arrivals[fact["id"]] = [fact["learner"], False]
        self.courses[fact["learner"]] = fact["course"]

    def take_enrolment(self, fact):
        if not fact["course"] or self.courses[fact["learner"]] == fact["course"]:
            self.complain(fact, "in no course, or in the one that is open")
        self.courses[fact["learner"]] = fact["course"]

    def key(self, learner, sheet):
        """Every course has a survey of its own, even when two name the same file."""
        survey = sheet["kind"] == "survey"
        return learner, sheet["id"], self.courses[learner] if survey else None

    def take_departure(self, fact):
        if fact["arrival"] in self.arrivals:
            self.arrivals[fact["arrival"]][1] = True

    def take_place(self, fact):
        if (fact["module"], fact["page"]) not in self.pages:
            self.complain(fact, "there is no such page")

    def take_attempt(self, fact):
        sheet = self.sheets.get(fact["sheet"])
        if fact["sheet"].endswith("-recall"):
            self.check_recalled(fact)
        if not sheet or sheet["module"] != fact["module"]:
            self.complain(fact, "at a sheet that is none of the module's")
            return
        if not self.courses[fact["learner"]]:
            self.complain(fact, "in no course")
        key = self.key(fact["learner"], sheet)
        before = self.latest.get(key)
        if fact["module"] and fact["version"] != self.versions[fact["module"]]:
            self.complain(fact, "of another version of the module")
        if fact["number"] != (before.fact["number"] + 1 if before else 1):
            self.complain(fact, f"has the number {fact['number']}")
        if before and not before.outcome:
            self.complain(fact, "begun while another was open")
        repeats = sheet["kind"] in ("checklist", "scenario") or sheet.get("again")
        if key in self.completed and not repeats:
            self.complain(fact, "begun after the sheet was complete")
        if fact["asked_as"] != sheet["kind"]:
            self.complain(fact, f"is called one of a {fact['asked_as']}")
        self.attempts[fact["id"]] = self.latest[key] = Attempt(fact, sheet)

    def check_recalled(self, fact):
        """What comes back in a module: items missed at first elsewhere, and none twice."""
        ids = (fact["drawn"] or "").split()
        own = [a for a in self.attempts.values() if a.fact["learner"] == fact["learner"]]
        missed = {f"{a.fact['module']}/{item}" for a in own for item, response in a.given.items()
                  if a.outcome and a.fact["number"] == 1 and a.sheet["kind"] == "test"
                  and right(a.items[item], response) is False}
        before = {item for a in own if a.sheet["id"].endswith("-recall") for item in a.items}
        if not 0 < len(ids) <= 3 or not {*ids} <= missed or {*ids} & before:
            self.complain(fact, f"recalls {ids}")

    def open_attempt(self, fact):
        attempt = self.attempts.get(fact["attempt"])
        if not attempt or attempt.fact["learner"] != fact["learner"]:
            self.complain(fact, "outside an attempt of this person")
            return None
        if attempt.outcome:
            self.complain(fact, "after the attempt was handed in")
        return attempt

    def take_answer(self, fact):
        attempt = self.open_attempt(fact)
        item = attempt.items.get(fact["item"]) if attempt else None
        if not item:
            self.complain(fact, "to an item that the sheet has not")
            return
        if not acceptable(item, fact["response"]):
            self.complain(fact, f"{fact['response']} is no answer to {item['id']}")
        if fact["verdict"] != judged(item, fact["response"]):
            self.complain(fact, f"{item['id']} is called {fact['verdict']}")
        if item["id"] in attempt.given and attempt.given[item["id"]] == fact["response"]:
            self.complain(fact, f"the same answer to {item['id']} twice")
        if attempt.sheet["kind"] == "scenario" and item not in [
            page.get("item") for page in way(attempt.sheet, attempt.given)
        ]:
            self.complain(fact, f"{item['id']} is not asked on the way")
        attempt.given[item["id"]] = fact["response"]

    def take_look(self, fact):
        attempt = self.open_attempt(fact)
        if attempt and fact["item"] not in attempt.items:
            self.complain(fact, "at an item that the sheet has not")

    def take_timing(self, fact):
        attempt = self.open_attempt(fact)
        if not attempt:
            return
        if not attempt.sheet.get("limit"):
            self.complain(fact, "of a sheet without a limit")
        if fact["spent"] < attempt.spent or fact["added"] < attempt.added:
            self.complain(fact, "time goes backwards")
        attempt.spent, attempt.added = fact["spent"], fact["added"]

    def take_end(self, fact, attempt):
        """The end of a story, which is no test."""
        if "ending" not in way(attempt.sheet, attempt.given)[-1]:
            self.complain(fact, "before the story came to its end")
        if (fact["right"], fact["total"]) != marks(attempt.sheet, attempt.given):
            self.complain(fact, f"{fact['right']} of {fact['total']} counted")
        if not fact["complete"]:
            self.complain(fact, "a story that was played is not complete")

    def take_outcome(self, fact):
        attempt = self.open_attempt(fact)
        if not attempt:
            return
        test = attempt.sheet["kind"] == "test"
        if attempt.sheet["kind"] == "exercise":
            self.complain(fact, "what pages ask is not handed in")
        if attempt.sheet["kind"] == "scenario":
            self.take_end(fact, attempt)
        else:
            self.check_marks(fact, attempt, test)
        attempt.outcome = fact
        if fact["complete"]:
            self.completed[self.key(fact["learner"], attempt.sheet)] = fact["seq"]

    def check_marks(self, fact, attempt, test):
        hits = sum(right(i, attempt.given.get(i["id"])) is True for i in attempt.items.values())
        if not attempt.finished() and not attempt.over():
            self.complain(fact, "something was left out")
        if attempt.sheet["kind"] == "checklist":
            reached, most = points(attempt.items.values(), attempt.given)
            if (fact["right"], fact["total"]) != (max(reached, 0), most):
                self.complain(fact, f"{fact['right']} of {fact['total']} points: it is {reached}")
        elif (fact["right"], fact["total"]) != (hits, len(attempt.counted())):
            self.complain(fact, f"{fact['right']} of {fact['total']} counted, it is {hits}")
        if bool(fact["complete"]) != (attempt.full() if test else True):
            self.complain(fact, "complete is not what the answers say")
        if fact["apart"] is not None:
            self.complain(fact, "sets answers apart that are to items of the sheet")

    def completions(self):
        """(learner, module) of every test that the answers justify."""
        return {
            (learner, self.sheets[sheet]["module"])
            for (learner, sheet, _) in self.completed
            if self.sheets[sheet]["kind"] == "test"
        }

    def failures(self):
        """How many tests were handed in without full marks."""
        return sum(
            1 for f in self.records.facts if f["kind"] == "outcome" and not f["complete"]
        )
