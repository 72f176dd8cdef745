"""The built program, $MANTEN, and whether it is the sanitized one, which is slow and asked for less."""

import os

PROGRAM = os.environ.get("MANTEN", "build/manten")
with open(PROGRAM, "rb") as _file:
    SANITIZED = b"__asan_init" in _file.read()
