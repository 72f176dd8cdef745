"""Measures the built program beside its peers, in one run, and prints a table of ratios.

Called by run.sh: python3 bench.py PROGRAM FOLDER, where FOLDER holds the compiled eye and the
peers' packages. Manten, Chromium with SurveyJS and LOVE are shown on one Xvfb at 1920 x 1080, one
at a time and in turns, so that noise hits them alike. Each is first played once, which warms the
disk's cache and the browser's profile and keeps a picture of every page; after that a page counts
as shown when every pixel of the display is that of the picture (see eye.c).

  cold start      from just before exec to the picture of the first screen; median
  touch to pixel  from the release of a button on "next" to the picture of the next page, each page
                  for the first time in its process; median and 99th
  memory          PSS of the process and all that it started, on the first page
  idle            processor ticks of the same processes in 10 s in which nobody touches it
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

STARTS = 9
SITTINGS = 3
IDLE_SECONDS = 10
LIMIT_MS = 60000
FRAME_MS = 1000 / 60
NEXT_OF_PEERS = (1716, 1002)
FONTS = "/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-%s.ttf"


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
            raise SystemExit("bench: the eye has closed")
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
        self.starts, self.turned = [], []
        self.memory, self.memory_after, self.idle_first, self.idle_page = [], [], [], []

    def picture(self, page):
        return os.path.join(self.folder, f"{self.name.split()[0]}-{page}")

    def start(self, environment):
        """Returns when it was about to be started, and the process."""
        with open(os.path.join(self.folder, "said"), "a") as said:
            command = self.command()
            moment = time.monotonic_ns()
            return moment, subprocess.Popen(
                command, env=environment, stdout=said, stderr=said, start_new_session=True
            )


def manten(program, folder):
    """Where to touch is learned from the drive; what is measured is the kiosk that people use."""
    os.environ.update(MANTEN=program, SDL_VIDEODRIVER="dummy")
    import manten as player

    path, turns = [], []

    def middle(identity):
        x, y, width, height = kiosk.element(identity)["rect"]
        return x + width // 2, y + height // 2

    def touch(identity, into):
        into.append(middle(identity))
        kiosk.do(do="tap", id=identity)

    with tempfile.TemporaryDirectory() as data:
        kiosk = player.Kiosk(data, size="1920x1080")
        kiosk.screen()
        for identity in ("start", "next", "field:name", "key:や", "key:ま", "key:close", "next"):
            touch(identity, path)
        touch("module:" + player.describe()["courses"][0]["modules"][0], path)
        page = kiosk.now["page"]
        while kiosk.now["screen"] == "lesson":
            touch("next", turns)
        turns.pop()  # that one leads to the test
        kiosk.quit()
    assert page and turns
    number = iter(range(10**6))

    def command():  # data of its own each time: else it would resume
        return [program, "play", "--data", os.path.join(folder, f"data-{next(number)}")]

    return Peer("Manten", folder, command, path, turns)


def items_of(program):
    done = subprocess.run([program, "describe", "--json"], stdout=subprocess.PIPE, check=True)
    sheet = next(s for s in json.loads(done.stdout)["sheets"] if s["kind"] == "test")
    return [
        {
            "id": item["id"],
            "kind": item["kind"],
            "stem": item["stem"]["ja"],
            "choices": [choice["text"]["ja"] for choice in item["choices"]],
        }
        for item in sheet["items"]
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
    def __init__(self, eye, environment, blank):
        self.eye = eye
        self.environment = environment
        self.blank = blank
        eye.ask("settle", 500, blank)

    @contextlib.contextmanager
    def playing(self, peer):
        """Yields when it was about to start, and its process; before and after all is blank."""
        started, process = peer.start(self.environment)
        try:
            yield started, process
        finally:
            end(process)
            if not self.eye.ask("await", LIMIT_MS, self.blank):
                raise SystemExit(f"bench: {peer.name} has ended but is still on the display")

    def learn(self, peer):
        """Plays it slowly and keeps the pictures."""
        with self.playing(peer) as (_, process):
            self.eye.ask("settle", 5000, peer.picture("first"))
            for place in peer.path:
                self.eye.ask("tap", *place)
            for number, place in enumerate([None, *peer.turns]):
                if place:
                    self.eye.ask("tap", *place)
                self.eye.ask("settle", 700, peer.picture(number))
            if process.poll() is not None:
                raise SystemExit(f"bench: {peer.name} has ended: see what it said in {peer.folder}")

    def shown(self, peer, page):
        answer = self.eye.ask("await", LIMIT_MS, peer.picture(page))
        if not answer:
            raise SystemExit(f"bench: {peer.name} did not show page {page} as before")
        return int(answer[0])

    def start(self, peer):
        self.eye.send("await", LIMIT_MS, peer.picture("first"))
        with self.playing(peer) as (started, _):
            answer = self.eye.answer()
            if not answer:
                raise SystemExit(f"bench: {peer.name} did not start as before")
            peer.starts.append((int(answer[0]) - started) / 1e6)

    def sit(self, peer):
        """One sitting: the first screen at rest, the first page at rest, then all the pages."""
        with self.playing(peer) as (_, process):
            self.shown(peer, "first")
            if peer.path:
                peer.idle_first.append(idle_ticks(process.pid))
            for place in peer.path:
                self.eye.ask("tap", *place)
            self.shown(peer, 0)
            peer.idle_page.append(idle_ticks(process.pid))
            peer.memory.append(pss_mib(process.pid))
            for number, place in enumerate(peer.turns, start=1):
                answer = self.eye.ask("turn", *place, LIMIT_MS, peer.picture(number))
                if not answer:
                    raise SystemExit(f"bench: {peer.name} did not turn to page {number}")
                peer.turned.append((int(answer[2]) - int(answer[0])) / 1e6)
            peer.memory_after.append(pss_mib(process.pid))


# ---- the table


def percentile_99(values):
    return sorted(values)[max(0, -(-len(values) * 99 // 100) - 1)]


def ratio(ours, theirs):
    return f"{ours / theirs:.3f}" if theirs else "-"


def row(what, unit, peers, values, verdict):
    ours, browser, game = values
    shown = [f"{value:.1f} {unit}" if value is not None else "-" for value in values]
    to = [ratio(ours, theirs) if theirs is not None else "-" for theirs in (browser, game)]
    bar, met = verdict
    print(f"{what:<33}", *(f"{text:>13}" for text in [*shown, *to]),
          f"  {bar}: {'met' if met else 'MISSED'}" if bar else "")
    return met


def table(peers):
    def of(measure, field):
        return [measure(values) if (values := getattr(p, field)) else None for p in peers]

    middle = statistics.median
    print(f"\n{'':<33}", *(f"{text:>13}" for text in
          ["Manten", "Chromium", "LÖVE", "to Chromium", "to LÖVE"]), "  bar")
    cold = of(middle, "starts")
    rows = [
        ("cold start, median", "ms", cold, "≤ 0.25 × Chromium, ≤ 0.7 × LÖVE",
         cold[0] <= 0.25 * cold[1] and cold[0] <= 0.7 * cold[2]),
        ("cold start, best", "ms", of(min, "starts"), None, True),
        ("PSS on the first page", "MiB", values := of(middle, "memory"), "≤ 30 MiB",
         values[0] <= 30),
        ("PSS after all pages", "MiB", values := of(middle, "memory_after"), "≤ 30 MiB",
         values[0] <= 30),
        ("idle in 10 s, first screen, most", "ticks", values := of(max, "idle_first"), "0 ticks",
         values[0] == 0),
        ("idle in 10 s, first page, most", "ticks", values := of(max, "idle_page"), "0 ticks",
         values[0] == 0),
        ("touch to pixel, median", "ms", values := of(middle, "turned"), "≤ one frame (16.7 ms)",
         values[0] <= FRAME_MS),
        ("touch to pixel, 99th", "ms", values := of(percentile_99, "turned"),
         "≤ one frame (16.7 ms)", values[0] <= FRAME_MS),
    ]
    met = [row(what, unit, peers, values, (bar, fine)) for what, unit, values, bar, fine in rows]
    for peer in peers:
        print(f"{peer.name}: {len(peer.starts)} starts, {len(peer.turned)} page turns")
    return all(met)


def main():
    program, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    items = items_of(program)
    peers = [manten(program, folder), chromium(items, folder), love(items, folder)]
    with display() as number:
        environment = dict(os.environ, DISPLAY=number, SDL_VIDEODRIVER="x11")
        eye = Eye(os.path.join(folder, "eye"), environment)
        bench = Bench(eye, environment, os.path.join(folder, "blank"))
        for step, times in ((bench.learn, 1), (bench.start, STARTS), (bench.sit, SITTINGS)):
            for turn in range(times):
                for peer in peers:
                    print(f"\r{step.__name__} {turn + 1}/{times} {peer.name:<20}", end="",
                          file=sys.stderr, flush=True)
                    step(peer)
        eye.close()
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"\n{os.cpu_count()} processors, load {load}")
    return 0 if table(peers) else 1


if __name__ == "__main__":
    sys.exit(main())
