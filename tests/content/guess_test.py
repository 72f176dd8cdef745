"""No test is passed by tricks: whoever always takes the first choice, the longest, the one with most
hedges … gets hardly more than by chance, in each language, over the whole content.

The tricks are those of the literature on test-wiseness (Millman, Bishop and Ebel 1965; Haladyna,
Downing and Rodriguez 2002): length, position, specific determiners, grammar of likeness.
"""

import re
import unittest

import manten

HEDGES = {
    "ja": re.compile("など|場合|ことがある|かもしれ|できるだけ|なるべく|ほぼ|おおむね|基本的|一般"),
    "en": re.compile(r"\b(may|might|can|usually|often|some|generally|where possible|if)\b", re.I),
}
ABSOLUTES = {
    "ja": re.compile("必ず|絶対|すべて|全て|だけ|いつも|決して|一切|全員"),
    "en": re.compile(r"\b(always|never|all|only|every|no|must|nobody|everybody)\b", re.I),
}
MARGIN = 0.05


def pairs(text):
    return {text[i : i + 2] for i in range(len(text) - 1)}


def likeness(texts, number):
    """How much of its pairs of letters the text shares with the others."""
    own = pairs(texts[number])
    others = [pairs(text) for i, text in enumerate(texts) if i != number]
    return sum(len(own & other) / max(1, len(own | other)) for other in others)


TRICKS = {
    "the first": lambda texts, lang: [-i for i in range(len(texts))],
    "the last": lambda texts, lang: list(range(len(texts))),
    "the longest": lambda texts, lang: [len(t) for t in texts],
    "the shortest": lambda texts, lang: [-len(t) for t in texts],
    "the most hedges": lambda texts, lang: [len(HEDGES[lang].findall(t)) for t in texts],
    "the fewest absolutes": lambda texts, lang: [-len(ABSOLUTES[lang].findall(t)) for t in texts],
    "the most figures": lambda texts, lang: [len(re.findall("[0-9０-９]", t)) for t in texts],
    "the odd one out": lambda texts, lang: [-likeness(texts, i) for i in range(len(texts))],
    "the one like the others": lambda texts, lang: [likeness(texts, i) for i in range(len(texts))],
}


def questions():
    """Every set of choices of the tests of which one is right."""
    for sheet in manten.describe()["sheets"]:
        for item in sheet["items"] if sheet["kind"] == "test" else ():
            sets = {}
            if item["kind"] in ("single", "hotspot", "gaps"):
                for choice in item["choices"]:
                    sets.setdefault(choice.get("target"), []).append(choice)
            for choices in sets.values():
                if len(choices) > 1 and sum(c["correct"] is True for c in choices) == 1:
                    yield choices


def score(trick, lang):
    """The share that the trick gets right; where it cannot decide it guesses."""
    won = asked = 0
    for choices in questions():
        values = TRICKS[trick]([c["text"][lang] for c in choices], lang)
        best = [c for c, value in zip(choices, values, strict=True) if value == max(values)]
        won += sum(c["correct"] is True for c in best) / len(best)
        asked += 1
    return won / asked


class Guessing(unittest.TestCase):
    def test_tricks_do_not_pay(self):
        sets = list(questions())
        chance = sum(1 / len(choices) for choices in sets) / len(sets)
        print(f"{len(sets)} questions, chance {100 * chance:.1f}%")
        for lang in ("ja", "en"):
            for trick in TRICKS:
                with self.subTest(trick=trick, lang=lang):
                    share = score(trick, lang)
                    print(f"{lang} {trick:24} {100 * share:5.1f}%")
                    self.assertLessEqual(share, chance + MARGIN)

    def test_true_and_false_are_balanced(self):
        found = [
            choice["correct"] is True
            for sheet in manten.describe()["sheets"]
            for item in (sheet["items"] if sheet["kind"] == "test" else ())
            if item["kind"] == "true_false"
            for choice in item["choices"]
            if choice["id"] == "true"
        ]
        self.assertLessEqual(abs(sum(found) / len(found) - 0.5), 0.1)

    def test_most_questions_are_more_than_one_choice(self):
        kinds = [
            item["kind"]
            for sheet in manten.describe()["sheets"]
            if sheet["kind"] == "test"
            for item in sheet["items"]
        ]
        self.assertLessEqual(kinds.count("single"), len(kinds) * 2 / 3)


if __name__ == "__main__":
    unittest.main()
