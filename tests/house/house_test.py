"""The house stands as engine/README.md draws it: includes point down only, and each library lives
in one room."""

import os
import re
import unittest

ENGINE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "engine")

# Who may include whom. A room may always include its own files.
BELOW = {
    "base": set(),
    "learning": {"base"},
    "store": {"base", "learning"},
    "ui": {"base", "learning"},
    "module": {"base", "learning"},
    "worker": {"base", "module"},
    "record": {"base", "learning", "store", "module"},
    "press": {"base", "learning", "record"},
    "question": {"base", "learning", "ui"},
    "kiosk": {"base", "learning", "store", "ui", "question", "module", "record"},
    "audit": {"base", "learning", "store", "ui", "question", "module", "record", "kiosk"},
    "command": {"base", "learning", "store", "ui", "module", "record", "kiosk", "audit"},
}
# The program that scripts run under knows of the engine how the two speak, and no more.
SPOKEN = {"module/warden_words.h", "module/wire.h", "module/limits.h"}
LIBRARIES = {
    r"SDL|fontconfig|linebreak": {"ui"},
    r"lua|lualib|lauxlib|seccomp": {"worker"},
    r"sqlite3|sodium": {"store"},
    r"pango|cairo|xlsxwriter|qrencode": {"press"},
}


def includes():
    """Yields (room, file, what it includes, whether in quotes)."""
    for room in sorted(os.listdir(ENGINE)):
        folder = os.path.join(ENGINE, room)
        if os.path.isdir(folder):
            for name in sorted(os.listdir(folder)):
                if name.endswith((".c", ".h")):
                    with open(os.path.join(folder, name), encoding="utf-8") as file:
                        for kind, what in re.findall(r'^#include ([<"])([^>"]+)', file.read(), re.M):
                            yield room, name, what, kind == '"'


class House(unittest.TestCase):
    def test_every_room_is_known(self):
        rooms = {n for n in os.listdir(ENGINE) if os.path.isdir(os.path.join(ENGINE, n))}
        self.assertEqual(rooms, set(BELOW))

    def test_includes_point_down(self):
        for room, name, what, own in includes():
            if own:
                other = what.split("/")[0]
                self.assertTrue(
                    other == room or other in BELOW[room], f"{room}/{name} includes {what}"
                )

    def test_workers_know_only_the_words(self):
        for room, name, what, own in includes():
            if room == "worker" and own and what.startswith("module/"):
                self.assertIn(what, SPOKEN, f"{room}/{name}")

    def test_a_library_lives_in_one_room(self):
        for room, name, what, own in includes():
            for pattern, rooms in LIBRARIES.items():
                if not own and re.match(rf"({pattern})\b", what):
                    self.assertIn(room, rooms, f"{room}/{name} includes <{what}>")

    def test_headers_of_a_room_make_no_cycle(self):
        graph = {}
        for room, name, what, own in includes():
            if own and name.endswith(".h"):
                graph.setdefault(f"{room}/{name}", set()).add(what)

        def visit(header, path):
            self.assertNotIn(header, path, " -> ".join([*path, header]))
            for other in graph.get(header, ()):
                visit(other, [*path, header])

        for header in graph:
            visit(header, [])


if __name__ == "__main__":
    unittest.main()
