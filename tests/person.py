"""Somebody who takes the whole course, and knows at every step what has to be in the records.

`step` says what to touch next and which facts that adds, so whoever pulls the plug can say what may
be recorded and what must be; `place` says where one has to be led after signing in again.
"""

import audit
import items
import manten


def entries(records, learner):
    """The facts about the learner, as a person counts them."""
    told = []
    attempts = {}
    for fact in records.of(learner):
        kind = fact["kind"]
        if kind == "look":  # where one was, which adds nothing to what was done
            continue
        if kind == "learner":
            told.append((kind, *records.names[learner]))
        elif kind == "place":
            told.append((kind, fact["module"], fact["page"]))
        elif kind == "attempt":
            attempts[fact["id"]] = fact["sheet"]
            told.append((kind, fact["sheet"]))
        elif kind == "answer":
            response = fact["response"]
            response = response if response is None else sorted(response)
            told.append((kind, attempts[fact["attempt"]], fact["item"], response))
        elif kind == "outcome":
            told.append((kind, attempts[fact["attempt"]], fact["right"], bool(fact["complete"])))
        else:
            told.append((kind,))
    return told


class Person:
    def __init__(self, name="山田 花子", organization="山田製作所"):
        self.name = name
        self.organization = organization
        self.text = "よくわかりました。ありがとう。"
        self.facts = []  # in the records, as far as was acknowledged
        self.reviewed = set()
        self.steps = 0
        self.course = manten.course()

    # ---- what the facts say

    def attempts(self, sheet):
        """Each attempt at the sheet: its answers, and its outcome or None."""
        found = []
        for fact in self.facts:
            if fact[:2] == ("attempt", sheet):
                found.append({"given": {}, "outcome": None})
            elif fact[:2] == ("answer", sheet):
                found[-1]["given"][fact[2]] = fact[3]
            elif fact[:2] == ("outcome", sheet):
                found[-1]["outcome"] = fact
        return found

    def complete(self, sheet):
        return any(a["outcome"] and a["outcome"][3] for a in self.attempts(sheet))

    def is_sheet(self, fact):
        """Whoever answers on a page stays on it."""
        on_pages = ("exercise", "scenario")
        return fact[0] in ("attempt", "answer") and (
            manten.sheet(fact[1])["kind"] not in on_pages)

    def given(self, sheet):
        """The answers of the open attempt, or None when there is none."""
        attempts = self.attempts(sheet)
        return attempts[-1]["given"] if attempts and not attempts[-1]["outcome"] else None

    def place(self):
        """(screen, page, items one of which it is) that signing in leads to."""
        where = [f for f in self.facts if f[0] == "place" or self.is_sheet(f)][-1:]
        if not where:
            return "menu", None, {None}
        kind, subject = where[0][:2]
        sheet = f"{subject}-test" if kind == "place" else subject
        module = manten.sheet(sheet)["module"]
        attempt = self.attempts(sheet)[-1:]
        if module and self.complete(sheet):
            return "menu", None, {None}
        if kind == "place":
            asked = {"id": None} if attempt else manten.page(*where[0][1:]).get("item", {"id": None})
            return ("review" if attempt else "lesson"), where[0][2], {asked["id"]}
        if attempt[0]["outcome"]:
            return ("result" if module else "done"), None, {None}
        asked = {item["id"] for item in manten.sheet(sheet)["items"]}
        missing = asked - set(attempt[0]["given"])
        return ("test" if module else "survey"), None, missing or asked

    # ---- what to do next

    def step(self, now):
        """The next command, and the facts that it adds."""
        self.steps += 1
        if self.steps > 2000:
            raise AssertionError(f"the visit does not go on: {now}")
        command, facts = getattr(self, f"at_{now['screen']}")(now)
        if isinstance(command, str):
            command = {"do": "tap", "id": command}
        return command, facts

    def at_attract(self, _):
        return "start", []

    def at_signin(self, now):
        fields = {e["id"]: e["label"] for e in now["elements"] if e["role"] == "field"}
        if fields and fields["field:name"] != self.name:
            return {"do": "type", "text": self.name}, []
        if fields and self.organization not in ("", fields["field:organization"]):
            focused = any(e["focused"] for e in now["elements"] if e["id"] == "field:organization")
            if not focused:
                return "field:organization", []
            return {"do": "type", "text": self.organization}, []
        if not fields:
            return "next", []
        facts = [] if self.facts else [("learner", self.name, self.organization)]
        screen, page, _ = self.place()
        if screen in ("lesson", "review"):
            module = [f for f in self.facts if f[0] == "place"][-1][1]
            return "next", [*facts, ("arrival",), ("place", module, page)]
        return "next", [*facts, ("arrival",)]

    def at_menu(self, _):
        for module in self.course["modules"]:
            if not self.complete(f"{module}-test"):
                if self.recalls(module):
                    begun = ("attempt", f"{module}-recall")
                    return f"module:{module}", [] if begun in self.facts else [begun]
                return f"module:{module}", self.opening(module)
        return f"sheet:{self.course['survey']}", []

    def opening(self, module):
        """The facts of a module's first page."""
        told = next(m for m in manten.describe()["modules"] if m["id"] == module)
        page = told["pages"][0]
        story = page.get("scenario")
        begun = [("attempt", story)] if story and self.given(story) is None else []
        return [*begun, ("place", module, page["id"])]

    def recalls(self, module):
        """The one mistake in the test before comes back where the next module is entered."""
        entered = any(f[0] == "place" and f[1] == module for f in self.facts)
        return self.course["modules"].index(module) > 0 and not entered

    def at_lesson(self, now):
        """Every question on a page is answered, of those that have choices; and on it goes."""
        if now["sheet"] and now["sheet"].endswith("-recall"):
            return "next", self.opening(now["module"])
        page = manten.page(now["module"], now["page"])
        item = page.get("item")
        if not item or item["kind"] not in ("single", "multiple", "true_false"):
            return self.turn(now, page, None)
        wanted = [item["choices"][0]["id"]] if audit.decides(page) else manten.right_choices(item)
        shown = {e["id"]: e for e in now["elements"]}
        begun = [] if self.given(now["sheet"]) is not None else [("attempt", now["sheet"])]
        answer = [*begun, ("answer", now["sheet"], item["id"], sorted(wanted))]
        for choice in wanted:
            if not shown[f"choice:{choice}"]["checked"]:
                return f"choice:{choice}", answer if audit.at_once(page) else []
        if "check" not in shown:
            return self.turn(now, page, wanted)
        return "check", answer

    def turn(self, now, page, decided):
        facts = []
        story = page.get("scenario")
        given = self.given(story) if story else None
        if audit.decides(page) and given.get(page["item"]["id"]) != decided:
            facts.append(("answer", story, page["item"]["id"], decided))
        if "debrief" in page and given is not None:
            right, _ = audit.marks(manten.sheet(story), given)
            facts.append(("outcome", story, right, True))
        following = self.following(now, page, decided)
        if not following:
            return "next", facts
        first = "scenario" in following and "scenario" not in page
        if first and self.given(following["scenario"]) is None:
            facts.append(("attempt", following["scenario"]))
        return "next", [*facts, ("place", now["module"], following["id"])]

    def following(self, now, page, decided):
        """The page that comes next, or None."""
        module = next(m for m in manten.describe()["modules"] if m["id"] == now["module"])
        if audit.decides(page):
            leads = items.named(page["item"]["choices"], decided[0])["leads"]
            return items.named(module["pages"], leads)
        if "leads" in page:
            return items.named(module["pages"], page["leads"])
        if "ending" in page:
            return items.named(module["pages"], f"{page['scenario']}-debrief")
        return next(iter(module["pages"][module["pages"].index(page) + 1 :]), None)

    def wanted(self, item, sheet):
        """The first attempt at a test has one mistake."""
        if sheet["kind"] != "test":
            return [item["choices"][-1]["id"]] if item["choices"] else [self.text]
        first = len(self.attempts(sheet["id"])) == 1
        missed = first and item["id"] == sheet["items"][2]["id"]
        return manten.wrong_choices(item) if missed else sorted(manten.right_choices(item))

    def at_item(self, now):
        sheet = manten.sheet(now["sheet"])
        item = next(i for i in sheet["items"] if i["id"] == now["item"])
        wanted = self.wanted(item, sheet)
        shown = {e["id"]: e for e in now["elements"]}
        if not item["choices"]:
            field = f"field:{item['id']}"
            if shown[field]["label"] != self.text:
                typing = {"do": "type", "text": self.text}
                return (typing if shown[field]["focused"] else field), []
        for choice in wanted if item["choices"] else []:
            if not shown[f"choice:{choice}"]["checked"]:
                return f"choice:{choice}", []
        given = self.attempts(sheet["id"])[-1]["given"]
        facts = []
        if given.get(item["id"], ()) != wanted:
            facts.append(("answer", sheet["id"], item["id"], wanted))
        if "submit" not in shown:
            return "next", facts
        final = {**given, item["id"]: wanted}
        right = sum(
            bool(manten.right_choices(i)) and final[i["id"]] == sorted(manten.right_choices(i))
            for i in sheet["items"]
        )
        full = sheet["kind"] != "test" or right == len(sheet["items"])
        return "submit", [*facts, ("outcome", sheet["id"], right, full)]

    def at_test(self, now):
        return self.at_item(now) if now["item"] else ("start", [("attempt", now["sheet"])])

    at_survey = at_test

    def at_result(self, now):
        shown = [e["id"] for e in now["elements"]]
        if "retry" not in shown:
            return "next", []
        for page in shown:
            if page.startswith("page:") and page not in self.reviewed:
                return page, [("place", now["module"], page.removeprefix("page:"))]
        return "retry", [("attempt", now["sheet"])]

    def at_review(self, now):
        self.reviewed.add(f"page:{now['page']}")
        return "back", []

    def at_done(self, _):
        return "leave", [("departure",)]

    # ---- the visit

    def over(self):
        return self.facts[-1:] == [("departure",)]

    def take_step(self, kiosk):
        """Does the next thing and takes it for recorded when the kiosk has answered."""
        command, facts = self.step(kiosk.now)
        if command["do"] == "tap":
            kiosk.tap(command["id"])
        else:
            kiosk.do(**command)
        self.facts += facts
