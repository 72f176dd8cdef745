"""Plays the built program from outside, through `manten play --drive`.

The program is $MANTEN. Whatever a test knows of the content it takes from `manten describe --json`,
never from the engine's own code.
"""

import functools
import json
import os
import signal
import subprocess
import tempfile

import audit
import items
from hands import Finger, written  # noqa: F401
from program import PROGRAM, SANITIZED  # noqa: F401

COURSE = "remote-work"
LEAKS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "leaks.supp")
os.environ.setdefault("LSAN_OPTIONS", f"suppressions={LEAKS}:print_suppressions=0")


class Refused(Exception):
    """The kiosk answered {"ok": false}."""


class Died(Exception):
    """The kiosk ended without being asked to."""


def run(*arguments, data=None, check=True):
    command = [PROGRAM, *arguments]
    if data:
        command += ["--data", data]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if check and done.returncode != 0:
        raise AssertionError(f"{command}: status {done.returncode}: {done.stderr}")
    return done


@functools.lru_cache(maxsize=None)
def describe(content=None):
    arguments = ["describe", *([content] if content else []), "--json"]
    return json.loads(run(*arguments).stdout)


def course():
    """The shipped course that the tests play."""
    return next(c for c in describe()["courses"] if c["id"] == COURSE)


@functools.lru_cache(maxsize=None)
def sheets(content=None):
    return audit.sheets_of(describe(content))


def sheet(identity, content=None):
    """Also what a module's pages ask together, and a scenario."""
    return sheets(content)[identity]


def page(module, identity, content=None):
    told = next(m for m in describe(content)["modules"] if m["id"] == module)
    recalled = sheet(f"{module}-recall", content)["pages"]
    return items.named([*told["pages"], *recalled], identity)


def right_choices(item):
    return [choice["id"] for choice in item["choices"] if choice["correct"]]


def wrong_choices(item):
    """Some answer to the item that is not its key."""
    right = set(right_choices(item))
    wrong = [choice["id"] for choice in item["choices"] if choice["id"] not in right]
    return wrong[:1] if wrong else right_choices(item)[:1]


class Answer(dict):
    """What the kiosk answered; `posed` looks up what is drawn for an item now."""

    def __init__(self, answer, data):
        super().__init__(answer)
        self.data = data

    def posed(self, item):
        connection = audit.connect(self.data)
        try:
            rows = connection.execute("SELECT posed FROM attempt ORDER BY seq DESC").fetchall()
        finally:
            connection.close()
        return next(r[0] for r in rows if any(i == item for i, _, _ in audit.form_lines(r[0])))


class Kiosk:
    def __init__(
        self,
        data,
        size="1280x800",
        lang="ja",
        seed=None,
        content=None,
        options=(),
        wrapper=(),
        environment=(),
        course=None,
    ):
        command = [*wrapper, PROGRAM, "play", "--drive", "--windowed", size, "--data", data]
        command += ["--lang", lang]
        if seed is not None:
            command += ["--seed", str(seed)]
        if content:
            command += ["--content", content]
        sitting = "--session" in options  # has a course of its own
        if course or not (content or sitting):  # of the shipped ones that which the tests know
            command += ["--course", course or COURSE]
        command += options
        self.data = data
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.errors,
            env={**os.environ, **dict(environment)},
        )
        self.now = None
        self.hand = {}  # {"by": "mouse"} for tap and drag; otherwise a finger

    def send(self, **command):
        """Sends the command without waiting for its answer."""
        self.process.stdin.write(json.dumps(command).encode() + b"\n")
        self.process.stdin.flush()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            self.process.wait()
            raise Died(f"status {self.process.returncode}: {self.said()}")
        answer = Answer(json.loads(line), self.data)
        if not answer["ok"]:
            raise Refused(answer["error"])
        self.now = answer
        return answer

    def do(self, **command):
        try:
            self.send(**command)
        except BrokenPipeError:
            pass
        return self.answer()

    def said(self):
        self.errors.seek(0)
        return self.errors.read().decode()

    def screen(self):
        return self.do(do="screen")

    def tap(self, identity):
        """Taps the element, scrolling to it first when a panel hides it, as a person would."""
        for _ in range(200):
            try:
                return self.do(do="tap", id=identity, **self.hand)
            except Refused as refused:
                if "off the screen" not in str(refused) and "covered" not in str(refused):
                    raise
                element = self.element(identity)
                panel = self.element("panel")
                if not panel:
                    raise
                before = self.now
                below = element["rect"][1] > panel["rect"][1]
                self.do(do="scroll", id="panel", lines=3 if below else -3)
                if self.now == before:
                    raise
        raise Refused(f"{identity} cannot be reached")

    def drag(self, identity, onto):
        """Drags it there; False when one of the two is out of reach."""
        try:
            self.do(do="drag", id=identity, to=onto, **self.hand)
        except Refused:
            return False
        return True

    def type(self, text):
        return self.do(do="type", text=text)

    def key(self, key):
        return self.do(do="key", key=key)

    def wait(self, milliseconds):
        return self.do(do="wait", ms=milliseconds)

    def element(self, identity):
        return next((e for e in self.now["elements"] if e["id"] == identity), None)

    def enabled(self, identity):
        element = self.element(identity)
        return bool(element and element["enabled"])

    def text(self):
        """All that the screen says."""
        return "\n".join(element["label"] for element in self.now["elements"])

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()
        self.errors.close()

    def quit(self):
        self.do(do="quit")
        self.process.stdin.close()
        status = self.process.wait(timeout=60)
        said = self.said()
        self.process.stdout.close()
        self.errors.close()
        if status != 0:
            raise Died(f"status {status}: {said}")
        return said

    # ---- what people do

    def sign_in(self, name, organization=""):
        self.tap("start")
        self.tap("next")
        self.tap("field:name")
        self.type(name)
        if organization:
            self.tap("field:organization")
            self.type(organization)
        return self.tap("next")

    def read_to_test(self):
        """Turns the pages of the lesson until the test is offered; returns the pages seen."""
        pages = []
        while self.now["screen"] == "lesson":
            if not (self.now["sheet"] or "").endswith("-recall"):
                pages.append(self.now["page"])
            self.read_on()
        return pages

    def read_on(self):
        """Turns the page; where that takes a decision, the first one that is offered."""
        if not self.enabled("next"):
            choices = [e["id"] for e in self.now["elements"] if e["id"].startswith("choice:")]
            self.tap(choices[0])
        return self.tap("next")

    def answer_item(self, choices):
        for choice in choices:
            if not self.element(f"choice:{choice}")["checked"]:
                self.tap(f"choice:{choice}")
        return self.tap("submit" if self.element("submit") else "next")

    def take_test(self, wrong=(), content=None):
        """Answers the test that is shown or offered; the items in `wrong` wrongly."""
        finger = Finger(self)
        if self.element("start"):
            self.tap("start")
        while self.now["screen"] == "test":
            item = items.named(sheet(self.now["sheet"], content)["items"], self.now["item"])
            item = items.as_asked(item, self.now)
            missed = item["id"] in wrong
            finger.answer(item, items.wrong(item) if missed else items.right(item))
        return self.now

    def answer_survey(self, words="よくわかりました。, \"=1+1\""):
        """Answers what has choices with the first of them, writes where there is a field."""
        if self.element("start"):
            self.tap("start")
        while self.now["screen"] == "survey":
            field = f"field:{self.now['item']}"
            if self.element(field):
                self.tap(field)
                self.type(words)
                self.tap("submit" if self.element("submit") else "next")
            else:
                choices = [e for e in self.now["elements"] if e["id"].startswith("choice:")]
                self.answer_item([choices[0]["id"].removeprefix("choice:")])
        return self.now


def records(data):
    return json.loads(run("records", "list", "--json", data=data).stdout)
