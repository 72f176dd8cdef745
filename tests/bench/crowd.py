"""Makes a large database of records: python3 crowd.py FOLDER [LEARNERS [ATTEMPTS]]

By default 200,000 learners and 2 million attempts; that takes some minutes and about 10 GB. Whatever
is in it comes from the content of $MANTEN (`describe --json`) and is added by the program's own
store (crowd.c), in large transactions: so the schema, the chain of hashes and all that is checked
when a kiosk adds a record are the program's, and nothing of them is copied here.
"""

import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.dirname(HERE))
import manten  # noqa: E402

LEARNERS, ATTEMPTS = 200_000, 2_000_000
MOST_ITEMS = 60
LIBRARIES = ["sqlite3", "libsodium", "libcjson", "libutf8proc"]
COMMENTS = ["とても分かりやすかったです。", "もう少し時間がほしいです。", "社内でも話してみます。"]


def compiled(folder):
    """The crowd, built with the store that makes it."""
    program = os.path.join(folder, "crowd")
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", *LIBRARIES],
                           stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    rooms = [os.path.join(ROOT, "engine", room) for room in ("store", "learning", "base")]
    sources = [os.path.join(room, name) for room in rooms for name in sorted(os.listdir(room))
               if name.endswith(".c")]
    command = ["cc", "-std=c17", "-D_GNU_SOURCE", "-O2", f"-I{ROOT}/engine", f"{HERE}/crowd.c"]
    subprocess.run([*command, *sources, "-o", program, *flags, "-lm", "-lpthread"], check=True)
    return program


def wrongs(right, choices):
    return [[choice] for choice in choices if [choice] != right][:4]


def answers(item):
    """A right answer and some others, as the store keeps them."""
    kind = item["kind"]
    choices = [choice["id"] for choice in item["choices"]]
    if kind in ("text", "short"):
        return {"right": None, "wrong": [[comment] for comment in COMMENTS]}
    if kind in ("number", "month", "date"):
        return {"right": [str(item.get("from", item["least"]))], "wrong": [[str(item["most"])]]}
    if kind == "order":
        return {"right": choices, "wrong": [choices[::-1], choices[1:] + choices[:1]]}
    if kind == "shares":
        rest = [f"{choice}=0" for choice in choices[1:]]
        return {"right": [f"{choices[0]}=100", *rest], "wrong": []}
    if kind == "gaps":
        right = [f"{c['target']}={c['id']}" for c in item["choices"] if c["correct"]]
        return {"right": right, "wrong": [[f"{c['target']}={c['id']}"] for c in item["choices"]]}
    if kind in ("match", "categorize", "matrix"):
        targets = [target["id"] for target in item["targets"]]
        right = [f"{c['id']}={c.get('target', targets[0])}" for c in item["choices"]]
        return {"right": right, "wrong": [[f"{c}={targets[-1]}" for c in choices]]}
    right = [choice["id"] for choice in item["choices"] if choice["correct"]] or choices[:1]
    return {"right": right, "wrong": wrongs(right, choices)}


def paper(sheet, module=None):
    items = [item for item in sheet["items"] if not item["conditional"]][:MOST_ITEMS]
    scores = [max([0, *(choice["score"] for choice in item["choices"])]) for item in items]
    return {
        "sheet": sheet["id"],
        "kind": sheet["kind"],
        "module": module and module["id"],
        "version": module["version"] if module else 0,
        "page": module["pages"][0]["id"] if module else None,
        "drawn": " ".join(item["id"] for item in items),
        "most": sum(scores) if sheet["kind"] == "checklist" else 0,
        "items": [{"id": item["id"], **answers(item)} for item in items],
    }


def plan():
    content = manten.describe()
    sheets = {sheet["id"]: sheet for sheet in content["sheets"]}
    modules = {module["id"]: module for module in content["modules"]}
    tests = {sheet["module"]: sheet for sheet in content["sheets"] if sheet["kind"] == "test"}
    courses = [{
        "id": course["id"],
        "modules": [paper(tests[name], modules[name]) for name in course["modules"]
                    if name in tests and name not in course["optional"]],
        "survey": paper(sheets[course["survey"]]) if course["survey"] else None,
        "checklist": paper(sheets[course["checklists"][0]]) if course["checklists"] else None,
    } for course in content["courses"]]
    return {
        "notice": "お名前は修了の記録のためにだけ使います。",
        "courses": [course for course in courses if course["modules"]],
    }


def make(folder, learners=LEARNERS, attempts=ATTEMPTS):
    with tempfile.TemporaryDirectory() as work:
        path = os.path.join(work, "plan.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(plan(), file, ensure_ascii=False)
        subprocess.run([compiled(work), path, folder, str(learners), str(attempts)], check=True)


if __name__ == "__main__":
    make(sys.argv[1], *map(int, sys.argv[2:]))
