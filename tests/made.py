"""Small content that is made by tests, and changed between visits.

`Module(id).write(folder)` writes it; its pages, items and version are plain lists and numbers, so
that a test says what the author changes.
"""

import os


def text(words):
    return f'{{ ja = "{words}", en = "{words}" }}'


class Module:
    """Pages one after the other, and a test of true-or-false questions, each of which is true."""

    def __init__(self, identity, pages=("one", "two", "three"), items=("a", "b", "c")):
        self.identity = identity
        self.version = 1
        self.pages = list(pages)
        self.items = list(items)
        self.words = {}  # of an item, when they are other than usual
        self.parts = {}  # of an item that is no true_false: its Lua
        self.before_test = ""  # Lua of scenarios
        self.fields = ""  # of the test

    def item(self, item):
        if item in self.parts:
            return self.parts[item]
        words = self.words.get(item, f"Is {item} so?")
        return (f'true_false {{ id = "{item}", review = {{ "{self.pages[0]}" }}, answer = true,\n'
                f"      stem = {text(words)}, feedback = {text('It is.')} }},")

    def lua(self):
        pages = "\n".join(
            f'  page {{ id = "{page}", title = {text(page)}, paragraph {text("On " + page)} }},'
            for page in self.pages)
        items = "\n".join("    " + self.item(item) for item in self.items)
        return (f'module {{ id = "{self.identity}", version = {self.version}, minutes = 5,\n'
                f"  title = {text(self.identity)}, summary = {text('About ' + self.identity)},\n"
                f"{pages}\n{self.before_test}\n"
                f"  test {{ title = {text('Test')}, {self.fields}\n{items}\n  }},\n}}\n")

    def write(self, content):
        os.makedirs(os.path.join(content, self.identity), exist_ok=True)
        path = os.path.join(content, self.identity, "module.lua")
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.lua())


def write_course(content, identity, modules, **fields):
    """`fields` are Lua: optional='{ "a" }'."""
    os.makedirs(os.path.join(content, "courses"), exist_ok=True)
    listed = ", ".join(f'"{module}"' for module in modules)
    if modules:
        fields["modules"] = f"{{ {listed} }}"
    rest = "".join(f"  {name} = {value},\n" for name, value in fields.items())
    with open(os.path.join(content, "courses", f"{identity}.lua"), "w", encoding="utf-8") as file:
        file.write(f'course {{ id = "{identity}", title = {text("Course " + identity)},\n'
                   f"  summary = {text('All about ' + identity)},\n"
                   f"{rest}}}\n")


def write_survey(content, identity, items=("like", "again"), fields=""):
    os.makedirs(os.path.join(content, "surveys"), exist_ok=True)
    asked = "".join(f'  true_false {{ id = "{item}", stem = {text(item)} }},\n' for item in items)
    with open(os.path.join(content, "surveys", f"{identity}.lua"), "w", encoding="utf-8") as file:
        file.write(f'survey {{ id = "{identity}", title = {text("Survey")},\n{fields}{asked}}}\n')


def write_two_courses(content):
    """They share a module and a survey; in one of them a module needs another."""
    for name in ("first", "second", "third", "shared"):
        Module(name).write(content)
    write_survey(content, "closing")
    write_course(content, "alpha", ["first", "second", "shared"], order=2,
                 requires='{ ["second"] = { "first" } }', optional='{ "shared" }',
                 survey='"closing"')
    write_course(content, "beta", ["third", "shared"], order=1, survey='"closing"')


def answer_all(kiosk, choice="true", wrong=()):
    """Answers what the open sheet asks until something else is shown; returns the items."""
    asked = []
    while kiosk.now["item"] and kiosk.now["screen"] in ("test", "survey"):
        asked.append(kiosk.now["item"])
        kiosk.answer_item(["false" if asked[-1] in wrong else choice])
    return asked


def learn(kiosk, module, wrong=()):
    """From the menu through the module's pages and its test."""
    kiosk.tap(f"module:{module}")
    kiosk.read_to_test()
    kiosk.tap("start")
    answer_all(kiosk, wrong=wrong)
