"""Puts each hostile script beside a good module and loads both with the built program ($MANTEN).

Each time the good module has to be there, unchanged; the hostile one is refused with its file and
line, or does no harm; the program neither dies nor writes outside, and keeps its memory.
Times are printed, not asserted. `hostile_test.py NAME…` runs only those.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time

import generated
from program import PROGRAM, SANITIZED

HERE = os.path.dirname(os.path.abspath(__file__))
os.environ.setdefault("MANTEN_SHARE", os.path.dirname(os.path.dirname(HERE)))
MEMORY_MORE_MOST = 32 << 20
COMPLAINT = re.compile(r"^(.*?/([a-z0-9-]+)/module\.lua):([1-9][0-9]*): error: .+$")


class Wrong(Exception):
    pass


def write(path, content):
    with open(path, "wb") as file:
        file.write(content)


def content_of(path):
    with open(path, "rb") as file:
        return file.read()


def kept_scripts():
    folder = os.path.join(HERE, "scripts")
    for name in sorted(os.listdir(folder)):
        text = content_of(os.path.join(folder, name)).decode()
        if not text.startswith("-- whole"):
            text += generated.sound("hostile")
        yield name.removesuffix(".lua"), text


def add_pictures(folder):
    """What the picture-… scripts point at, besides what is not there."""
    write(os.path.join(folder, "x.svg"), b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    os.mkdir(os.path.join(folder, "folder.svg"))
    os.symlink("/etc/passwd", os.path.join(folder, "link.svg"))
    os.symlink("/dev/zero", os.path.join(folder, "device.png"))
    os.mkfifo(os.path.join(folder, "pipe.png"))
    for name, inside in (("dashes", "<path stroke-dasharray='0.00001' d='M0 0 L400 300'/>"),
                         ("circles", "<circle r='300' opacity='0.5'/>" * 60000),
                         ("edges", "<path d='M0 0" + " L399 299 L0 299 L399 0" * 150000 + "'/>"),
                         ("entities", "<!ENTITY a 'aaaa'>")):
        write(os.path.join(folder, name + ".svg"),
              f"<svg xmlns='http://www.w3.org/2000/svg'>{inside}</svg>".encode())
    write(os.path.join(folder, "pixels.png"),
          b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x2e\xe0\0\0\x2e\xe0\x08\x06\0\0\0")
    with open(os.path.join(folder, "huge.png"), "wb") as file:
        file.truncate(1 << 40)


def run(content):
    """The program's status, output, and the most memory that its own process took."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        began = time.monotonic()
        process = subprocess.Popen([PROGRAM, "describe", content, "--json"], stdout=out,
                                   stderr=errors, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        took = time.monotonic() - began
        out.seek(0)
        errors.seek(0)
        text = errors.read().decode("utf-8", "replace")
        return process.returncode, out.read(), text, took, usage.ru_maxrss * 1024


def without_noise_of_workers(errors):
    """Lua itself may crash in a worker; the sanitizer then says so, and that is what workers are
    for. What it finds in the engine's own code is another matter."""
    kinds = re.findall(r"(?:AddressSanitizer: |runtime error: )(\S+)", errors)
    return [kind for kind in kinds if kind not in ("SEGV", "stack-overflow")]


def part(described, name):
    module = [module for module in described["modules"] if module["id"] == name]
    sheets = [sheet for sheet in described["sheets"] if sheet["module"] == name]
    return module + sheets


def check(name, content, good, escape):
    status, out, errors, took, memory = run(content)
    if status not in (0, 1):
        raise Wrong(f"the program ended with {status}: {errors[-500:]}")
    found = without_noise_of_workers(errors)
    if found:
        raise Wrong(f"the sanitizers found {found}: {errors[-3000:]}")
    described = json.loads(out)
    if part(described, "good") != good:
        raise Wrong(f"the good module is not what it was: {part(described, 'good')}")
    refused = [match for match in map(COMPLAINT.match, errors.splitlines()) if match]
    if any(match[2] != "hostile" for match in refused):
        raise Wrong(f"others were refused: {errors}")
    there = part(described, "hostile") != []
    if there == bool(refused) or there != (status == 0):
        raise Wrong(f"neither refused nor there (status {status}): {errors}")
    if name.startswith("picture-") and not all(": picture: " in match[0] for match in refused):
        raise Wrong(f"the picture is not what is complained of: {errors}")
    if os.path.exists(escape):
        raise Wrong("it wrote a file")
    return took, memory, "plays" if there else refused[0][0].rpartition("/module.lua:")[2]


def make(folder, name, put):
    """A content folder with the good and the hostile module."""
    content = os.path.join(folder, name)
    os.makedirs(os.path.join(content, "good"))
    os.makedirs(os.path.join(content, "hostile"))
    write(os.path.join(content, "good", "module.lua"), generated.sound("good").encode())
    put(os.path.join(content, "hostile", "module.lua"))
    return content


def cases(escape):
    def putting(script):
        return lambda path: write(path, script)

    for name, text in kept_scripts():
        yield name, putting(text.replace("@ESCAPE@", escape).encode())
    for name, script in generated.scripts():
        yield name, putting(script)
    yield from generated.ODD_FILES.items()


def main(only):
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        escape = os.path.join(folder, "escaped")
        alone = make(folder, "alone", lambda path: os.rmdir(os.path.dirname(path)))
        status, out, errors, _, base = run(alone)
        good = part(json.loads(out), "good")
        if status != 0 or len(good) != 2:
            raise Wrong(f"the good module does not load: {errors}")
        times, memories, count = [], [], 0
        for name, put in cases(escape):
            if only and name not in only:
                continue
            count += 1
            content = make(folder, name, put)
            if name.startswith("picture-"):
                add_pictures(os.path.join(content, "hostile"))
            try:
                took, memory, said = check(name, content, good, escape)
                if not SANITIZED and memory > base + MEMORY_MORE_MOST:
                    raise Wrong(f"the engine took {memory >> 20} MiB, alone {base >> 20} MiB")
            except (Wrong, ValueError) as wrong:
                failures += 1
                print(f"FAILED {name}: {wrong}")
                continue
            times.append((took, name))
            memories.append((memory, name))
            print(f"{took * 1000:6.0f} ms {memory / 2**20:6.1f} MiB  {name}: {said}")
        print(f"{count} hostile scripts, {failures} failures; slowest {max(times, default=None)}, "
              f"most memory {max(memories, default=None)}, alone {base}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
