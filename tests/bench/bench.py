"""Measures the built program beside its peers, in one run, and prints a table of ratios.

Called by run.sh: python3 bench.py PROGRAM FOLDER, where FOLDER holds the compiled eye and the
peers' packages. Manten, Chromium with SurveyJS and LÖVE are shown on one Xvfb at 1920 x 1080, one
at a time and in turns, so that noise hits them alike. Each is first played once, which warms the
disk's cache and the browser's profile and tells the picture of every page; after that a page counts
as shown when every pixel of the display is right (see eye.c).

  cold start      from just before exec to the first screen: Manten's own, the peers' first question
  touch to pixel  from the release of a button on "next" to the next page, each page for the first
                  time in its process
  memory          PSS of the process and all that it started
  idle            processor ticks of the same processes in 10 s in which nobody touches it

What disturbs a measurement only ever makes it longer. So beside the median and the 99th there is
the best start, and the slowest page in the best of its sittings.
"""

import contextlib
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

import manten as player

STARTS = 9
SITTINGS = 4
IDLE_SITTINGS = 2
IDLE_SECONDS = 10
LIMIT_MS = 60000
FRAME_MS = 1000 / 60
NEXT_OF_PEERS = (1716, 1002)
FONTS = "/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-%s.ttf"


class Stop(Exception):
    """It cannot be measured; the text says why."""


# ---- processes: only those that were started here are looked at and ended


def parent_and_session(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return int(fields[1]), int(fields[3])


def tree(root):
    """The process, what it started, and what was left behind in its session."""
    parents = {}
    found = {root}
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            parents[int(name)], session = parent_and_session(name)
            if session == root:
                found.add(int(name))
    size = 0
    while size != len(found):
        size = len(found)
        found |= {pid for pid, parent in parents.items() if parent in found}
    return found


def pss_mib(root):
    total = 0
    for pid in tree(root):
        with contextlib.suppress(OSError), open(f"/proc/{pid}/smaps_rollup") as file:
            total += int(re.search(r"^Pss:\s+(\d+)", file.read(), re.M)[1])
    return total / 1024


def ticks(root):
    total = 0
    for pid in tree(root):
        with contextlib.suppress(OSError), open(f"/proc/{pid}/stat") as file:
            total += sum(map(int, file.read().rpartition(")")[2].split()[11:15]))
    return total


def idle_ticks(root):
    time.sleep(2)  # what the last touch caused has come to rest
    before = ticks(root)
    time.sleep(IDLE_SECONDS)
    return ticks(root) - before


def end(process):
    """Asks it to end, and ends what has not ended by then."""
    pids = tree(process.pid)
    process.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=10)
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    process.wait()


# ---- the display


class Eye:
    def __init__(self, program, environment):
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def send(self, *words):
        print(*words, file=self.process.stdin, flush=True)

    def answer(self):
        answer = self.process.stdout.readline().split()
        if not answer:
            raise Stop("the eye has closed")
        return None if answer == ["late"] else answer

    def ask(self, *words):
        self.send(*words)
        return self.answer()

    def close(self):
        self.process.stdin.close()
        self.process.wait()


@contextlib.contextmanager
def display():
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24"]
        + ["-nocursor", "-noreset", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as file:
        number = file.readline().strip()
    try:
        if not number:
            raise Stop("Xvfb did not start")
        yield f":{number}"
    finally:
        end(server)


# ---- who is measured


class Peer:
    """One of those that are measured; `path` leads to its first page, `turns` from page to page."""

    def __init__(self, name, folder, command, path, turns):
        self.name = name
        self.folder = folder
        self.command = command
        self.path = path
        self.turns = turns
        self.pictures = {}
        self.starts, self.turned = [], []  # `turned` holds a list for each sitting
        self.memory, self.memory_after, self.idle_first, self.idle_page = [], [], [], []

    def last_words(self):
        with open(os.path.join(self.folder, "said"), errors="replace") as said:
            return (said.read().splitlines() or ["it said nothing"])[-1]

    def start(self, environment):
        """Returns when it was about to be started, and the process."""
        command = self.command()
        with open(os.path.join(self.folder, "said"), "w") as said:
            moment = time.monotonic_ns()
            return moment, subprocess.Popen(
                command, env=environment, stdout=said, stderr=said, start_new_session=True
            )


def manten(program, folder):
    """Where to touch is learned from the drive; what is measured is the kiosk that people use."""
    path, turns = [], []

    def touch(identity, into):
        element = kiosk.element(identity)
        if not element:
            raise Stop(f"there is no {identity} on Manten's screen {kiosk.now['screen']}")
        x, y, width, height = element["rect"]
        into.append((x + width // 2, y + height // 2))
        kiosk.do(do="tap", id=identity)

    with tempfile.TemporaryDirectory() as data:
        kiosk = player.Kiosk(data, size="1920x1080")
        kiosk.screen()
        for identity in ("start", "next", "field:name", "key:や", "key:ま", "key:close", "next"):
            touch(identity, path)
        touch("module:" + player.course()["modules"][0], path)
        while kiosk.now["screen"] == "lesson":
            touch("next", turns)
        turns.pop()  # that one leads to the test
        kiosk.quit()
    if not turns:
        raise Stop("Manten's first module has fewer than two pages")
    number = iter(range(10**6))

    def command():  # data of its own each time: else it would resume
        data = os.path.join(folder, f"data-{next(number)}")
        return [program, "play", "--course", player.COURSE, "--data", data]

    return Peer("Manten", folder, command, path, turns)


def items_to_show():
    tests = [sheet for sheet in player.describe()["sheets"] if sheet["kind"] == "test"]
    if not tests:
        raise Stop("the content has no test whose questions the peers could show")
    return [
        {
            "id": item["id"],
            "kind": item["kind"],
            "stem": item["stem"]["ja"],
            "choices": [choice["text"]["ja"] for choice in item["choices"]],
        }
        for item in tests[0]["items"]
    ]


def chromium(items, folder):
    page = os.path.join(folder, "index.html")
    with open(os.path.join(HERE, "surveyjs", "index.html")) as source, open(page, "w") as file:
        file.write(source.read())
    with open(os.path.join(folder, "items.js"), "w") as file:
        file.write(f"const items = {json.dumps(items)}, words = {{ next: '次へ' }};\n")
    settings = os.path.join(folder, "profile", "Default", "Preferences")
    os.makedirs(os.path.dirname(settings))
    with open(settings, "w") as file:  # else a bubble that offers a translation covers the page
        json.dump({"translate": {"enabled": False}}, file)
    command = ["chromium", "--kiosk", "--no-first-run", "--no-default-browser-check"]
    command += ["--window-position=0,0", "--window-size=1920,1080", "--password-store=basic"]
    command += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
    command += ["--disable-session-crashed-bubble", f"--user-data-dir={folder}/profile"]
    command += ["--no-sandbox"] if os.getuid() == 0 else []
    command += [f"file://{page}"]
    return Peer("Chromium + SurveyJS", folder, lambda: command, [],
                [NEXT_OF_PEERS] * (len(items) - 1))


def love(items, folder):
    game = os.path.join(folder, "game")
    os.mkdir(game)
    for name in ("conf.lua", "main.lua"):
        os.symlink(os.path.join(HERE, "love", name), os.path.join(game, name))
    words = {"next": "次へ", "regular": FONTS % "Regular", "bold": FONTS % "Bold"}
    with open(os.path.join(game, "items.lua"), "w") as file:
        file.write(f"return {as_lua({'items': items, 'words': words})}\n")
    return Peer("LÖVE", folder, lambda: ["love", game], [], [NEXT_OF_PEERS] * (len(items) - 1))


def as_lua(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"[{as_lua(k)}] = {as_lua(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "{" + ", ".join(map(as_lua, value)) + "}"
    return json.dumps(value, ensure_ascii=False)


# ---- what is measured


class Bench:
    def __init__(self, eye, environment):
        self.eye = eye
        self.environment = environment
        self.blank = eye.ask("settle", 500)

    @contextlib.contextmanager
    def playing(self, peer):
        """Yields when it was about to start, and its process; before and after all is blank."""
        started, process = peer.start(self.environment)
        try:
            yield started, process
            if process.poll() is not None:
                raise Stop(f"{peer.name} has ended by itself: {peer.last_words()}")
        finally:
            end(process)
        if not self.eye.ask("await", LIMIT_MS, *self.blank):
            raise Stop(f"{peer.name} has ended but is still on the display")

    def answer(self, peer, page):
        answer = self.eye.answer()
        if not answer:
            raise Stop(f"{peer.name} did not show page {page} as before: {peer.last_words()}")
        return list(map(int, answer))

    def learn(self, peer):
        """Plays it slowly and keeps what its pages look like."""
        with self.playing(peer) as (_, process):
            peer.pictures["first"] = self.eye.ask("settle", 5000)
            for place in peer.path:
                self.eye.ask("tap", *place)
            for page, place in enumerate([None, *peer.turns]):
                if place:
                    self.eye.ask("tap", *place)
                peer.pictures[page] = self.eye.ask("settle", 700)
        alike = len(peer.pictures) - len(set(map(tuple, peer.pictures.values())))
        if self.blank in peer.pictures.values() or alike > (0 if peer.path else 1):
            raise Stop(f"{peer.name} does not turn its pages: {peer.last_words()}")

    def start(self, peer):
        self.eye.send("await", LIMIT_MS, *peer.pictures["first"])
        with self.playing(peer) as (started, _):
            (shown,) = self.answer(peer, "first")
            peer.starts.append((shown - started) / 1e6)

    def sit(self, peer):
        """One sitting: the first screen at rest, the first page at rest, then all the pages."""
        peer.turned.append([])
        with self.playing(peer) as (_, process):
            self.eye.send("await", LIMIT_MS, *peer.pictures["first"])
            self.answer(peer, "first")
            if len(peer.turned) <= IDLE_SITTINGS and peer.path:
                peer.idle_first.append(idle_ticks(process.pid))
            for place in peer.path:
                self.eye.ask("tap", *place)
            self.eye.send("await", LIMIT_MS, *peer.pictures[0])
            self.answer(peer, 0)
            if len(peer.turned) <= IDLE_SITTINGS:
                peer.idle_page.append(idle_ticks(process.pid))
            peer.memory.append(pss_mib(process.pid))
            for page, place in enumerate(peer.turns, start=1):
                self.eye.send("turn", *place, LIMIT_MS, *peer.pictures[page])
                released, shown = self.answer(peer, page)
                peer.turned[-1].append((shown - released) / 1e6)
            peer.memory_after.append(pss_mib(process.pid))


# ---- the table


def flat(sittings):
    return [time for sitting in sittings for time in sitting]


def percentile_99(values):
    return sorted(values)[-(-len(values) * 99 // 100) - 1]


def slowest_page(sittings):
    return max(map(min, zip(*sittings)))


def row(what, unit, values, bar, met):
    ours, *theirs = values
    shown = [f"{value:.1f} {unit}" if value is not None else "-" for value in values]
    shown += [f"{ours / value:.3f}" if value else "-" for value in theirs]
    print(f"{what:<32}", *(f"{text:>11}" for text in shown),
          f"  {bar}: {'met' if met else 'MISSED'}" if bar else "")
    return met


def table(peers):
    def of(measure, field):
        return [measure(values) if (values := getattr(p, field)) else None for p in peers]

    def each(what, unit, values, bar, most):
        return what, unit, values, f"≤ {bar}", values[0] <= most

    middle = statistics.median
    cold = of(middle, "starts")
    frame = ("one frame (16.7 ms)", FRAME_MS)
    memory = ("30 MiB", 30)
    rows = [
        ("cold start, median", "ms", cold, "≤ 0.25 × Chromium, ≤ 0.7 × LÖVE",
         cold[0] <= 0.25 * cold[1] and cold[0] <= 0.7 * cold[2]),
        ("cold start, best", "ms", of(min, "starts"), None, True),
        each("PSS on the first page", "MiB", of(middle, "memory"), *memory),
        each("PSS after all pages", "MiB", of(middle, "memory_after"), *memory),
        each("idle in 10 s on the first screen", "ticks", of(max, "idle_first"), "0 ticks", 0),
        each("idle in 10 s on the first page", "ticks", of(max, "idle_page"), "0 ticks", 0),
        each("touch to pixel, median", "ms", of(lambda s: middle(flat(s)), "turned"), *frame),
        each("touch to pixel, 99th", "ms", of(lambda s: percentile_99(flat(s)), "turned"), *frame),
        each("touch to pixel, slowest page", "ms", of(slowest_page, "turned"), *frame),
    ]
    names = ["Manten", "Chromium", "LÖVE", "/ Chromium", "/ LÖVE"]
    print(f"{'':<32}", *(f"{name:>11}" for name in names), "  bar")
    met = [row(*cells) for cells in rows]
    for peer in peers:
        print(f"{peer.name}: {len(peer.starts)} starts, {len(flat(peer.turned))} page turns")
    return all(met)


def version(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return done.stdout.strip() or f"{command[0]} of unknown version"


def load():
    return " ".join(f"{value:.1f}" for value in os.getloadavg())


def measure(program, folder):
    items = items_to_show()
    peers = [manten(program, folder), chromium(items, folder), love(items, folder)]
    with display() as number:
        environment = dict(os.environ, DISPLAY=number, SDL_VIDEODRIVER="x11")
        eye = Eye(os.path.join(folder, "eye"), environment)
        bench = Bench(eye, environment)
        for step, times in ((bench.learn, 1), (bench.start, STARTS), (bench.sit, SITTINGS)):
            for turn in range(times):
                for peer in peers:
                    print(f"bench: {step.__name__} {turn + 1}/{times} {peer.name}", file=sys.stderr)
                    step(peer)
        eye.close()
    return peers


def main():
    program, folder = map(os.path.abspath, sys.argv[1:])
    before = load()
    player.PROGRAM = program
    os.environ["SDL_VIDEODRIVER"] = "dummy"  # for what is asked of Manten beforehand
    try:
        peers = measure(program, folder)
    except (Stop, player.Died, player.Refused, AssertionError, OSError) as stop:
        print(f"bench: {stop}", file=sys.stderr)
        return 1
    print(version(program, "--version"), version("chromium", "--version"),
          version("love", "--version"), sep="; ")
    print(f"{os.cpu_count()} processors, load before {before}, after {load()}")
    return 0 if table(peers) else 1


if __name__ == "__main__":
    sys.exit(main())
