"""A seeded monkey at the kiosk. It does what people do and what nobody would do, keeps a log of
what was acknowledged to it, and can always say which of its steps led to where it is."""

import collections
import random

import audit
import items
import manten
from hands import Finger, Tired, seen

NAMES = [
    ("山田 花子", "山田製作所"),
    ("sato kenji", ""),
    ("👩‍👩‍👧‍👦👨🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿🇯🇵", "🏭"),
    ("\u202eمحمد بن \u2067סלאם\u2069 abc", "شركة"),
    ("Z̷̢̛͙̞̠a" + "\u0301" * 90 + "lgo", "e\u0301e\u0301"),
    ("寿限無" * 400, "長" * 3000),
    ("=1+1\t\"'; DROP TABLE answer; --", "@SUM(A1)"),
    ("\u0001\u001b[31m王\u0007\u007f\r\n小明", "\u0000零"),
    ("ﷺ𝕬𝖇𝖈﷽\ufeff\u200b\U0010ffff", "\ufffe"),
]
TEXTS = [text for pair in NAMES for text in pair] + ["", " ", "　", "\u200d", "a", "ｶﾞ", "か\u3099"]
NUMBERS = ["３０", " 5 ", "1,234", "1,23", "−3", "-0", "+7", "007", "3.0", "1.50", "30.", ".5", "1e2",
           "٣", "⑤", "1.5.2", "99999999999999", "二十"]
KEYS = ["Tab", "Shift+Tab", "Return", "space", "Backspace", "Up", "Down", "Left", "Right"]
KEYS += ["PageUp", "PageDown", "Home", "End", "Escape", "F1", "a", "Delete", "no such key"]
WAITS = [10, 1000, 60000, 119999, 121000, 149000, 151000, 400000]
SIZES = [(640, 400), (400, 640), (320, 240), (1000, 300), (240 + 80, 900)]
WAY_ON = ["close", "stay", "check", "next", "submit", "start", "retry"]
EXPECTED = (
    "is off the screen",
    "is disabled",
    "is covered",
    "there is no element",
    "no field has the focus",
    "there is nowhere to drag it to",
    "there is no key",
    "that is no command",
    " needs ",
)
DOERS = ("button", "radio", "checkbox", "field")
MOODS = ["scholar"] * 7 + ["guesser"] * 5 + ["fidget"] * 8


class Wrong(Exception):
    """The kiosk did what it must not do."""


class Monkey:
    def __init__(self, data, seed, lang="ja", content=None):
        self.data = data
        self.content = content
        self.seed = seed
        self.lang = lang
        self.random = random.Random(seed)
        self.trail = collections.deque(maxlen=40)
        self.counts = collections.Counter()
        self.visits = []  # every arrival: who, and what was acknowledged since
        self.kiosk = None
        self.pristine = None
        self.mood = "fidget"
        self.hand = "finger"
        self.people = self.random.sample(NAMES, 4)
        self.start()

    # ---- the kiosk as a process

    def start(self):
        seed = self.random.randrange(2**63)
        self.kiosk = manten.Kiosk(self.data, size="640x400", lang=self.lang, seed=seed,
                                   content=self.content)
        self.kiosk.screen()
        self.counts["starts"] += 1
        looks = self.looks()
        if self.pristine not in (None, looks):
            raise Wrong("the first screen is another than at the start before")
        self.pristine = looks

    def stop(self):
        said = self.kiosk.quit()
        if said:
            raise Wrong(f"the kiosk said: {said}")

    def end(self):
        """However the test ends, nothing of it goes on."""
        if self.kiosk.process.poll() is None:
            self.kiosk.kill()

    # ---- what is seen

    @property
    def now(self):
        return self.kiosk.now

    def looks(self):
        keys = ("id", "role", "label", "enabled", "checked", "focused")
        return [tuple(element[key] for key in keys) for element in self.now["elements"]]

    def written(self, identity):
        return manten.written(self.now, identity)

    def item(self):
        """What is asked, or None."""
        if not self.now["item"]:
            return None
        asked = manten.sheet(self.now["sheet"], self.content)["items"]
        return items.as_asked(items.named(asked, self.now["item"]), self.now)

    def acted(self, command):
        """The element that the command acts on, were it a finger or a key."""
        identity = command.get("id")
        if command["do"] == "key" and command["key"] in ("Return", "space"):
            element = next((e for e in self.now["elements"] if e["focused"]), None)
            if element and element["enabled"] and element["role"] != "field":
                identity = element["id"]
            elif command["key"] == "Return":
                identity = next((w for w in WAY_ON if self.kiosk.enabled(w)), None)
        elif command["do"] != "tap" and identity != command.get("to", ()):
            return None  # what is dragged onto itself is touched
        elif "label" in command:
            alike = [e for e in self.now["elements"] if e["label"] == command["label"]]
            identity = next((e["id"] for e in alike if e["role"] in DOERS), None)
        covered = self.kiosk.element("stay") or self.kiosk.element("close")
        return identity if identity and self.kiosk.enabled(identity) and not covered else None

    # ---- one step

    def do(self, **command):
        """Returns why it was refused, or None."""
        before = self.before(self.acted(command))
        self.trail.append(command)
        self.counts["commands"] += 1
        try:
            self.kiosk.do(**command)
        except manten.Refused as refused:
            self.counts["refused"] += 1
            if not any(reason in str(refused) for reason in EXPECTED):
                raise Wrong(f"refused: {refused}") from refused
            return str(refused)
        self.counts[self.now["screen"]] += 1
        if self.kiosk.element("close"):
            raise Wrong(f"trouble: {self.kiosk.text()}")
        self.note(before)
        return None

    def before(self, acted):
        """What must be known of the screen before the step to understand the one after."""
        before = {"acted": acted, **{k: self.now[k] for k in ("screen", "module", "sheet", "item", "page")}}
        if acted in ("check", "next", "submit") and self.now["item"]:
            before["answer"] = seen(self.item(), self.now)
        touched = self.kiosk.element(acted) if acted and acted.startswith("choice:") else None
        before["new"] = touched and not touched["checked"]
        if self.kiosk.element("field:name"):
            before["name"] = self.written("field:name")
            before["organization"] = self.written("field:organization")
        return before

    def note(self, before):
        """What the screen now shows as done is noted down: it has to be in the records."""
        acted = before["acted"]
        now = self.now
        if before["screen"] == "lesson":
            self.note_page(before)
        if before["screen"] == "signin" and now["screen"] not in ("signin", "attract"):
            visit = {"name": before["name"], "organization": before["organization"], "log": []}
            self.visits.append(visit)
        elif before["screen"] == "lesson":
            pass
        elif acted in ("start", "retry") and not before["item"] and now["item"]:
            self.visits[-1]["log"].append(("attempt", now["sheet"]))
        elif acted in ("next", "submit") and before["item"]:
            entry = ("answer", before["sheet"], before["item"], before["answer"])
            self.visits[-1]["log"].append(entry)
            if now["screen"] in ("result", "done"):
                self.visits[-1]["log"].append(("outcome", before["sheet"]))
        if (now["sheet"] or "").endswith("-recall") and before["sheet"] != now["sheet"]:
            self.visits[-1]["log"].append(("begin", now["sheet"]))
        if now["screen"] == "lesson" and self.first_scene(now):
            self.visits[-1]["log"].append(("begin", now["sheet"]))

    def page(self, shown):
        return manten.page(shown["module"], shown["page"], self.content)

    def first_scene(self, shown):
        story = "scenario" in self.page(shown) and manten.sheet(shown["sheet"], self.content)
        return story and story["pages"][0]["id"] == shown["page"]

    def note_page(self, before):
        """What pages ask is begun by its first answer; whoever compares knows which that is."""
        log = self.visits[-1]["log"]
        acted = before["acted"]
        page = manten.page(before["module"], before["page"], self.content)
        answer = ("answer", before["sheet"], before["item"], before.get("answer"))
        if acted == "check":
            log += [("begin", before["sheet"]), answer]
        elif before["new"] and audit.at_once(page):
            log += [("begin", before["sheet"]), (*answer[:3], [acted.removeprefix("choice:")])]
        elif acted == "next" and audit.decides(page):
            log.append(answer)
        elif acted == "next" and "debrief" in page:
            log.append(("end", before["sheet"]))
        elif acted == "retry":
            log.append(("replay", before["sheet"], manten.sheet(
                before["sheet"], self.content)["pages"][0]["id"]))
        elif acted and acted.startswith("scene:"):
            log.append(("other way", before["sheet"], acted.removeprefix("scene:")))

    def tap(self, identity):
        """Taps it, scrolling there first as a person would; gives up after a while."""
        for _ in range(30):
            refused = self.do(do="tap", id=identity, by=self.hand)
            element = self.kiosk.element(identity)
            panel = self.kiosk.element("panel")
            if not refused or "off the screen" not in refused or not panel:
                return
            below = element["rect"][1] > panel["rect"][1]
            self.do(do="scroll", id="panel", lines=4 if below else -4)

    def drag(self, identity, onto):
        return not self.do(do="drag", id=identity, to=onto, by=self.hand)

    # ---- fidgeting: anything at all

    def fidget(self):
        roll = self.random.random()
        elements = self.now["elements"]
        doers = [e["id"] for e in elements if e["role"] in DOERS]
        every = [e["id"] for e in elements]
        if roll < 0.55:
            self.do(do="tap", id=self.random.choice(doers), by=self.hand)
        elif roll < 0.60:
            self.do(do="tap", id=self.random.choice(every), by=self.hand)
        elif roll < 0.62:
            self.do(do="tap", label=self.random.choice(elements)["label"])
        elif roll < 0.75:
            self.do(do="key", key=self.random.choice(KEYS))
        elif roll < 0.81:
            self.do(do="type", text=self.random.choice(TEXTS + NUMBERS))
        elif roll < 0.87:
            lines = self.random.choice([-1000, -3, 3, 1000])
            self.do(do="scroll", id=self.random.choice(every), lines=lines)
        elif roll < 0.91:
            self.drag(self.random.choice(doers), self.random.choice(every))
        elif roll < 0.94:
            self.do(do="wait", ms=self.random.choice(WAITS))
        elif roll < 0.96:
            width, height = self.random.choice(SIZES)
            self.do(do="resize", w=width, h=height)
        elif roll < 0.99:
            self.do(do="tap", id=self.random.choice(["lang", "text-size"]))
        else:
            self.do(do=self.random.choice(["dance", "screen", "tap", "wait", "resize", "scroll"]))

    # ---- going on: what people mostly do, well or badly

    def go_on(self):
        if self.kiosk.enabled("stay"):
            return self.tap("stay")
        return getattr(self, f"on_{self.now['screen']}")()

    def on_attract(self):
        self.tap("start")

    def on_signin(self):
        if self.kiosk.element("field:name") and not self.written("field:name"):
            name, organization = self.random.choice(self.people)
            self.tap("field:name")
            self.do(do="type", text=name)
            if organization and self.kiosk.element("field:organization"):
                self.tap("field:organization")
                self.do(do="type", text=organization)
        self.tap("next")

    def on_menu(self):
        kinds = ("course:", "module:", "sheet:")
        cards = [e for e in self.now["elements"] if e["id"].startswith(kinds)]
        new = [e for e in cards if e["enabled"] and not e["checked"]]
        if self.kiosk.enabled("courses") and self.random.random() < 0.2:
            return self.tap("courses")
        self.tap(self.random.choice(new or cards)["id"])

    def on_lesson(self):
        item = self.item()
        ways = [e["id"] for e in self.now["elements"] if e["id"].startswith("scene:")]
        if ways and self.random.random() < 0.6:
            return self.tap(self.random.choice([*ways, "retry"]))
        if item and (not self.kiosk.enabled("next") or self.random.random() < 0.75):
            page = self.page(self.now)
            number = self.random.randrange(4)
            drawn = number == 0 or audit.decides(page)
            response = items.draw(item, self.random) if drawn else items.right(item)
            return self.answer(item, items.wrong(item, number) if number == 1 and not drawn
                               else response)
        return self.tap("next" if self.random.random() < 0.95 else "back")

    def on_test(self):
        item = self.item()
        if not item:
            return self.tap("start")
        number = self.random.randrange(4)
        if self.random.random() > (0.99 if self.mood == "scholar" else 0.85):
            return self.answer(item, items.wrong(item, number))
        return self.answer(item, items.right(item, last=number % 2))

    def on_survey(self):
        item = self.item()
        if not item:
            return self.tap("start")
        if self.kiosk.element("key:close") and self.random.random() < 0.3:
            return self.tap("key:close")
        if self.kiosk.element(f"field:{item['id']}") and self.random.random() < 0.3:
            self.tap(f"field:{item['id']}")
            self.do(do="type", text=self.random.choice(TEXTS + NUMBERS))
            return self.way_on()
        declines = not item["required"] and self.random.random() < 0.2
        return self.answer(item, None if declines else items.draw(item, self.random))

    on_checklist = on_survey

    def answer(self, item, response):
        """As far as patience goes."""
        finger = Finger(self, self.lang, carries=self.random.random() < 0.5,
                        limit=self.random.choice([3, 100, 100, 100]))
        try:
            if self.random.random() < 0.15:
                finger.give(item, items.draw(item, self.random))
            finger.give(item, response)
        except Tired:
            self.counts["half made"] += 1
        if self.now["item"] == item["id"]:
            self.way_on()

    def way_on(self):
        ways = ("submit", "check", "next")
        self.tap(next((way for way in ways if self.kiosk.enabled(way)), "next"))

    def on_result(self):
        doers = [e["id"] for e in self.now["elements"] if e["id"].startswith("page:")]
        self.tap("retry" if self.kiosk.element("retry") and self.random.random() < 0.6
                 else self.random.choice(doers or ["next"]))

    def on_review(self):
        self.tap("retry" if self.kiosk.element("retry") else self.random.choice(["next", "back"]))

    def on_done(self):
        self.tap("next")

    # ---- a visit, from the first screen to the first screen

    def visit(self):
        self.mood = self.random.choice(MOODS)
        self.hand = self.random.choice(["finger", "mouse"])
        self.counts[self.mood] += 1
        patience = 160 if self.content else 70  # other content than ours may ask more
        steps = self.random.randrange(5, 40 if self.mood == "fidget" else patience)
        for _ in range(8):
            if self.now["screen"] not in ("attract", "signin"):
                break
            self.go_on()
        for _ in range(steps):
            stray = 1 if self.mood == "fidget" else 0.06
            if self.random.random() < stray:
                self.fidget()
            else:
                self.go_on()
            if not any(e["enabled"] and e["role"] in DOERS for e in self.now["elements"]):
                raise Wrong("nothing can be touched")
        self.finish()
        self.counts["visits"] += 1

    def finish(self):
        roll = self.random.random()
        if roll < 0.08:
            self.stop()
            self.start()
        elif roll < 0.16:
            self.kiosk.kill()
            self.start()
        elif roll < 0.3:
            self.do(do="wait", ms=200000)
            self.expect_nobody()
        else:
            self.leave()

    def leave(self):
        """From anywhere, the first screen is two touches away."""
        if self.now["screen"] == "attract":
            return
        if self.kiosk.element("stay"):
            self.do(do="tap", id="stay")
        self.do(do="tap", id="leave")
        self.expect_nobody()

    def expect_nobody(self):
        """Somebody may have left in another language before: then only the words differ."""
        if self.now["screen"] != "attract":
            raise Wrong("the first screen cannot be reached")
        if self.looks() != self.pristine:
            raise Wrong("something of the visit is still on the first screen")
