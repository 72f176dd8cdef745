"""Hostile scripts that are too large, or too little of a text, to be kept as files."""

import os

# A sound module; most hostile scripts end with it, so that one that does no harm is there to see.
SOUND = """
module { id = "%s", version = 1, minutes = 1,
  title = { ja = "題", en = "Title" }, summary = { ja = "要約", en = "Summary" },
  page { id = "p", title = { ja = "頁", en = "Page" }, paragraph { ja = "文", en = "Text" } },
  test { title = { ja = "確認", en = "Test" },
    single { id = "q", review = { "p" }, stem = { ja = "問い", en = "Question" },
      right { ja = "正", en = "Right" },
      wrong { ja = "誤", en = "Wrong", feedback = { ja = "訳", en = "Because" } } } } }
"""


def sound(name):
    return SOUND % name


def texts():
    """Makers of scripts, by name: all at once they would take too much memory."""
    tail = sound("hostile")
    scripts = {
        "fields-long": lambda: "local a = {}\nlocal b = a" + ".x" * 110000 + "\n",
        "fields-long-called": lambda: "local a = {}\na" + ".x" * 110000 + "()\n",
        "fields-long-own": lambda: "local a = {}\na.x = a\nlocal b = a"
        + ".x" * 110000 + ".y.z\n",
        "fields-long-own-global": lambda: "local a = {}\na.x = a\nB = a" + ".x" * 110000
        + ".y.z\n",
        "fields-long-own-added": lambda: "local a = {}\na.x = a\nlocal b = a"
        + ".x" * 110000 + " + nil\n",
        "fields-long-error": lambda: "x = a" + ".b" * 110000 + " + nil\n" + tail,
        "index-long": lambda: "local a = {}\nlocal b = a" + "[1]" * 70000 + "\n",
        "method-long": lambda: "local a = {}\na" + ":x()" * 50000 + "\n",
        "call-long": lambda: "local a = page\na" + "{}" * 100000 + "\n",
        "elseif-many": lambda: "if x then\n" + "elseif x then\n" * 40000 + "end\n" + tail,
        "elseif-many-locals": lambda: "local x\nif x then\n"
        + "elseif x == 1 then x = 2\n" * 40000 + "end\n" + tail,
        "parentheses-deep": lambda: "local x = " + "(" * 100000 + "1" + ")" * 100000 + "\n",
        "parentheses-deep-open": lambda: "local x = " + "(" * 500000,
        "tables-deep": lambda: "local x = " + "{" * 100000 + "}" * 100000 + "\n",
        "functions-deep": lambda: "local x = " + "function() return " * 40000
        + "end " * 40000,
        "blocks-deep": lambda: "do " * 100000 + "end " * 100000 + "\n",
        "while-deep": lambda: "while true do " * 50000 + "end " * 50000 + "\n",
        "unary-deep": lambda: "local x = " + "not " * 200000 + "nil\n",
        "minus-deep": lambda: "local x = " + "- " * 200000 + "1\n",
        "concat-long": lambda: 'local x = "a"' + ' .. "a"' * 100000 + "\n",
        "power-long": lambda: "local x = 1" + " ^ 1" * 100000 + "\n",
        "and-long": lambda: "local x = 1" + " and 1" * 100000 + "\n" + tail,
        "plus-long": lambda: "local x = 1" + " + 1" * 100000 + "\n" + tail,
        "locals-many": lambda: "".join(f"local a{i} = {i}\n" for i in range(1000)),
        "globals-many": lambda: "".join(f"a{i} = {i}\n" for i in range(50000)) + tail,
        "unknown-words-many": lambda: "".join(f"word{i} {{}}\n" for i in range(5000)),
        "constants-many": lambda: "local t = {\n"
        + "".join(f'"k{i}",\n' for i in range(60000)) + "}\n" + tail,
        "labels-many": lambda: "".join(f"::l{i}::\n" for i in range(50000)) + tail,
        "gotos-many": lambda: "do\n" + "goto done\n" * 60000 + "::done:: end\n" + tail,
        "upvalues-many": lambda: "".join(f"local u{i}\n" for i in range(190)) + "return function() return "
        + ",".join(f"u{i}" for i in range(190)) * 300 + " end\n",
        "line-long": lambda: "local x = '" + "x" * 1000000 + "'\n" + tail,
        "name-long": lambda: "local " + "n" * 1000000 + " = 1\n",
        "word-long": lambda: "w" * 900000 + " {}\n",
        "number-long": lambda: "local x = " + "9" * 1000000 + "\n" + tail,
        "number-hex-long": lambda: "local x = 0x" + "f" * 500000 + "." + "f" * 400000 + "p-1\n" + tail,
        "comment-open": lambda: "--[==[ " + "x\n" * 100000,
        "text-open": lambda: "local x = [[" + "x\n" * 100000,
        "escape-open": lambda: 'local x = "\\',
        "equals-bracket": lambda: "local x = [" + "=" * 500000 + "[ x\n",
        "semicolons": lambda: ";" * 1000000 + tail,
        "returns": lambda: "return " * 100000,
        "empty": lambda: "",
        "blank": lambda: "\n" * 100000,
        "shebang": lambda: "#!/usr/bin/lua5.4\n" + tail,
        "too-large": lambda: "-- " + "x" * (2 << 20),
        "as-large-as-allowed": lambda: tail + "--" + "x" * ((1 << 20) - len(tail.encode()) - 2),
    }
    return scripts


def bytes_of():
    """Makers of what is no text."""
    tail = sound("hostile").encode()
    return {
        "bytecode": lambda: b"\x1bLua\x54\x00\x19\x93\r\n\x1a\n\x04\x08\x08xV\x00\x00\x00" + b"\x00" * 200,
        "bytecode-after-mark": lambda: b"\xef\xbb\xbf\x1bLua\x54\x00\x19\x93\r\n\x1a\n",
        "nul-bytes": lambda: b"-- \x00\x00\x00\n" + tail,
        "nul-only": lambda: b"\x00" * 1000,
        "not-utf8": lambda: b'local x = "\xff\xfe"\n' + tail,
        "utf16": lambda: sound("hostile").encode("utf-16"),
        "shift-jis": lambda: sound("hostile").encode("cp932"),
        "control-characters": lambda: b"-- \x07\x1b[2J\n" + tail,
        "carriage-returns": lambda: tail.replace(b"\n", b"\r"),
        "random": lambda: bytes(i * 7919 % 251 for i in range(100000)),
        "mark-twice": lambda: b"\xef\xbb\xbf\xef\xbb\xbf" + tail,
    }


def link(target):
    return lambda path: os.symlink(target, path)


# What is no file at all; each is handed the path of module.lua.
ODD_FILES = {
    "file-is-folder": os.mkdir,
    "file-is-pipe": os.mkfifo,
    "file-is-device": link("/dev/zero"),
    "file-is-terminal": link("/dev/tty"),
    "file-is-loop": link("module.lua"),
    "file-is-gone": link("/nowhere/module.lua"),
    "file-is-memory": link("/proc/self/mem"),
}


def scripts():
    """Pairs of a name and the bytes of a script, made one at a time."""
    for name, make in texts().items():
        yield name, make().encode()
    for name, make in bytes_of().items():
        yield name, make()
