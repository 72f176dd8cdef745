"""Measures reports of large records beside the very same SQL in the sqlite3 shell, in one run.

  python3 records.py [--records FOLDER] [REPORT[:FORMAT] ...]

Without FOLDER it makes the records that crowd.py describes (200,000 learners, 2 million attempts)
in a temporary folder. The SQL comes from the program itself: `manten report NAME --sql` prints what
it asks, with the content's tables and every parameter filled in. The shell runs it with the
program's own functions (functions.c). Its time is of reading the same file and writing its rows, as
CSV or, beside text, in columns; the program's is of all that it does: reading the content, checking
the chain, asking, writing.

Beside the time on the wall there is the time of the processors, which a busy machine changes less.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)
import crowd  # noqa: E402
import manten  # noqa: E402

MOST_RATIO, MOST_MIB = 1.5, 64
SITTING = "sitting-00004"
NEEDS = {
    "progress": ["--session", SITTING],
    "questions": ["--session", SITTING],
    "cross": ["--sheet", "closing", "--item", "improvement", "--by", "participation"],
}


class Run:
    """How long a command took, and how much memory its process."""

    def __init__(self, command, out, source=None):
        started = time.monotonic()
        with open(out, "wb") as file, open(source or os.devnull, "rb") as text:
            process = subprocess.Popen(command, stdin=text, stdout=file)
            _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"{command}: status {process.returncode}")
        self.wall = time.monotonic() - started
        self.busy = used.ru_utime + used.ru_stime
        self.mib = used.ru_maxrss / 1024


class Bench:
    def __init__(self, records, folder):
        self.records = records
        self.folder = folder
        self.functions = os.path.join(folder, "functions.so")
        self.met = True
        sources = [f"{HERE}/functions.c", f"{ROOT}/engine/store/query_functions.c",
                   f"{ROOT}/engine/base/clock.c"]
        subprocess.run(["cc", "-std=c17", "-D_GNU_SOURCE", "-O2", "-shared", "-fPIC",
                        f"-I{ROOT}/engine", *sources, "-o", self.functions], check=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def program(self, *arguments, out="out"):
        return Run([manten.PROGRAM, *arguments, "--data", self.records], self.path(out))

    def row(self, name, ours, theirs=None):
        fits = ours.mib < MOST_MIB
        line = f"{name:<22}{ours.wall:>9.1f}{ours.busy:>9.1f}{ours.mib:>9.1f}"
        if theirs:
            wall, busy = ours.wall / theirs.wall, ours.busy / theirs.busy
            fits = fits and min(wall, busy) <= MOST_RATIO
            line += f"{theirs.wall:>10.1f}{theirs.busy:>9.1f}{wall:>8.2f}{busy:>8.2f}"
        print(line, "" if fits else "  MISSED", flush=True)
        self.met = self.met and fits

    def report(self, name, forms):
        options = NEEDS.get(name, [])
        self.program("report", name, *options, "--sql", out="sql")
        for form in forms:
            mode = "-column" if form == "text" else "-csv"
            shell = ["sqlite3", mode, "-cmd", f".load {self.functions}",
                     f"file:{self.records}/manten.db?mode=ro"]
            theirs = Run(shell, self.path("shell"), self.path("sql"))
            ours = self.program("report", name, *options, "--format", form)
            self.row(f"{name} ({form})", ours, theirs)

    def others(self):
        head = "the others have no SQL of their own:"
        print(head)
        self.row("records verify", self.program("records", "verify"))
        self.row("records export (csv)", self.program("records", "export", "--format", "csv"))


def names():
    listed = sorted(os.listdir(os.path.join(ROOT, "scripts", "reports")))
    return [name[:-4] for name in listed if name.endswith(".lua")]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--records", help="a folder that crowd.py made")
    parser.add_argument("reports", nargs="*", help="all, as csv and text, when none is named")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        records = asked.records
        if not records:
            records = os.path.join(folder, "records")
            crowd.make(records)
        bench = Bench(records, folder)
        print(f"{'':<22}{'Manten s':>9}{'cpu s':>9}{'MiB':>9}{'sqlite3 s':>10}{'cpu s':>9}"
              f"{'wall':>8}{'cpu':>8}   (bars: {MOST_RATIO} x, {MOST_MIB} MiB)")
        for report in asked.reports or names():
            name, _, form = report.partition(":")
            bench.report(name, [form] if form else ["csv", "text"])
        if not asked.reports:
            bench.others()
    return 0 if bench.met else 1


if __name__ == "__main__":
    sys.exit(main())
