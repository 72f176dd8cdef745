"""Every example in content/README.md is sound, and every word and field of the vocabulary has one.

A block that begins with ```lua is a whole file. ```lua module, page, test or survey is a piece of
one, and is put where its name says.
"""

import os
import re
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["MANTEN"]
SHARE = os.environ["MANTEN_SHARE"]
BLOCK = re.compile(r"^```lua ?(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WHOLE = re.compile(r'^(module|course|survey|checklist) \{\s*id = "([a-z0-9-]+)"', re.MULTILINE)

PAGE = """page { id = "page", title = { ja = "頁", en = "Page" },
%s
}"""
TEST = """test { title = { ja = "確認", en = "Test" },
%s
}"""
QUESTION = """true_false { id = "q", review = { %s }, stem = { ja = "問", en = "Question" },
  answer = true, feedback = { ja = "訳", en = "Because" } }"""
BLOCKS = 'paragraph { ja = "文", en = "Text" }'
MODULE = """module { id = "%s", version = 1, minutes = 1,
title = { ja = "題", en = "Title" }, summary = { ja = "要約", en = "Summary" },
%s
}"""
SURVEY = """survey { id = "%s", title = { ja = "題", en = "Title" },
%s
}"""


def read(*parts):
    with open(os.path.join(SHARE, *parts), encoding="utf-8") as file:
        return file.read()


def examples():
    """Of each: the line it begins on, where it belongs, its text."""
    text = read("content", "README.md")
    for match in BLOCK.finditer(text):
        yield text.count("\n", 0, match.start()) + 1, match[1], match[2]


def joined(*parts):
    return ",\n".join(part.strip().removesuffix(",") for part in parts)


def split_locals(text):
    """What has to stand before the module, and what stands in it."""
    start = re.search(r"^(page|scenario|test) ", text, re.MULTILINE).start()
    return text[:start], text[start:]


def whole_file(name, place, text):
    """The kind and name of the file that the example makes, and its text."""
    if place == "":
        kind, own = WHOLE.search(text).groups()
        return kind, own, text
    if place == "survey":
        return "survey", name, SURVEY % (name, text)
    pages = re.findall(r'^page \{ id = "([a-z0-9-]+)"', text, re.MULTILINE)
    question = QUESTION % ", ".join(f'"{page}"' for page in ["page", *pages])
    before, parts = "", [PAGE % BLOCKS, TEST % question]
    if place == "page":
        parts[0] = PAGE % text
    elif place == "test":
        parts[1] = TEST % text
    elif place == "module":
        before, text = split_locals(text)
        if text.startswith("test"):
            parts[1] = text
        else:
            parts.append(text)
    else:
        raise AssertionError(f"there is no place called {place}")
    return "module", name, before + MODULE % (name, joined(*parts))


def path_of(kind, name):
    return f"{name}/module.lua" if kind == "module" else f"{kind}s/{name}.lua"


def write_example(folder, kind, name, text):
    path = os.path.join(folder, path_of(kind, name))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    for picture in re.findall(r'picture = "([^"]+)"', text):
        with open(os.path.join(os.path.dirname(path), picture), "w", encoding="utf-8") as file:
            file.write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>")


def vocabulary_words():
    text = read("scripts", "vocabulary.lua")
    words = text[text.index("local words = {"):]
    return re.findall(r"^  (\w+) = ", words[:words.index("\n}")], re.MULTILINE)


def vocabulary_fields():
    return set(re.findall(r'(?:field|needed)\("(\w+)"', read("scripts", "vocabulary.lua")))


class Examples(unittest.TestCase):
    def test_every_example_is_sound(self):
        with tempfile.TemporaryDirectory() as folder:
            lines = {}
            for line, place, text in examples():
                kind, name, text = whole_file(f"line-{line}", place, text)
                lines[path_of(kind, name)] = line
                write_example(folder, kind, name, text)
            self.assertGreater(len(lines), 10)
            checked = subprocess.run([PROGRAM, "check", folder], capture_output=True, text=True)
            where = "; ".join(f"{path} is line {line}" for path, line in lines.items())
            self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr + where)
            self.assertIn("0 errors, 0 warnings", checked.stdout + checked.stderr, where)
            self.assertIn(f"{sum(path.endswith('module.lua') for path in lines)} modules",
                          checked.stdout)

    def test_every_word_has_an_example(self):
        words = vocabulary_words()
        self.assertGreaterEqual(len(words), 20)
        text = "\n".join(text for _, _, text in examples())
        missing = [word for word in words if not re.search(rf"\b{word} ?[{{(]", text)]
        self.assertEqual(missing, [])

    def test_every_field_has_an_example(self):
        fields = vocabulary_fields()
        self.assertGreaterEqual(len(fields), 20)
        text = "\n".join(text for _, _, text in examples())
        missing = [field for field in fields if not re.search(rf"\b{field} = ", text)]
        self.assertEqual(missing, [])

    def test_every_word_is_explained(self):
        headings = " ".join(re.findall(r"^#+ (.*)$", read("content", "README.md"), re.MULTILINE))
        missing = [word for word in vocabulary_words() if not re.search(rf"\b{word}\b", headings)]
        self.assertEqual(missing, [])


if __name__ == "__main__":
    unittest.main()
