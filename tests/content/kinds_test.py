"""The kitchen sink asks in every kind and is free of faults; `describe` says what each has."""

import json
import os
import subprocess
import unittest

PROGRAM = os.environ["MANTEN"]
CONTENT = os.path.join(os.environ["MANTEN_SHARE"], "tests", "content", "kitchen_sink")
TESTED = {
    "single", "multiple", "true_false", "order", "match", "categorize", "gaps", "matrix", "hotspot",
    "list", "number", "short", "month", "date",
}
ASKED = TESTED | {"scale", "text", "shares"}
COMMON = {"id", "kind", "stem", "choices", "review", "required", "ordered", "conditional"}
OWN = {
    "order": {"order"},
    "match": {"targets"},
    "categorize": {"targets"},
    "gaps": {"sentence", "targets"},
    "matrix": {"targets"},
    "hotspot": {"picture", "description"},
    "number": {"least", "most", "decimals", "from", "to", "unit"},
    "short": {"length"},
    "month": {"least", "most", "from", "to"},
    "date": {"least", "most", "from", "to"},
}


def described():
    done = subprocess.run([PROGRAM, "describe", CONTENT, "--json"], capture_output=True, check=True)
    return json.loads(done.stdout)


class Kinds(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sheets = {sheet["id"]: sheet for sheet in described()["sheets"]}
        cls.test = cls.sheets["kitchen-sink-test"]["items"]

    def item(self, name):
        return next(item for item in self.test if item["id"] == name)

    def choice(self, item, name):
        return next(choice for choice in self.item(item)["choices"] if choice["id"] == name)

    def test_the_content_is_clean(self):
        checked = subprocess.run([PROGRAM, "check", CONTENT], capture_output=True, text=True)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertIn("0 errors, 0 warnings", checked.stdout)

    def test_every_kind_is_asked(self):
        self.assertEqual({item["kind"] for item in self.test}, TESTED)
        survey = self.sheets["kitchen-survey"]["items"]
        self.assertEqual({item["kind"] for item in survey}, ASKED)

    def test_every_kind_has_its_own_keys(self):
        for item in self.test:
            keys = set(item) - COMMON - {"feedback", "vary"}
            self.assertEqual(keys, OWN.get(item["kind"], set()), item["id"])

    def test_only_tests_say_what_is_right(self):
        for item in self.sheets["kitchen-survey"]["items"]:
            keys = set(item) & {"order", "from", "to", "feedback"}
            self.assertEqual(keys, set(), item["id"])
            self.assertFalse(any(choice["correct"] for choice in item["choices"]), item["id"])

    def test_keys_are_those_of_the_module(self):
        self.assertEqual(self.item("order")["order"], ["disconnect", "tell", "look", "restore"])
        self.assertEqual([target["id"] for target in self.item("match")["targets"]],
                         ["a", "b", "c", "also-1"])
        self.assertEqual(self.item("match")["targets"][3]["text"]["en"], "Bright lights")
        self.assertEqual(self.choice("categorize", "secret1")["target"], "secret")
        self.assertEqual(self.item("gaps")["targets"], [{"id": "many"}, {"id": "where"}])
        self.assertIn("{where}", self.item("gaps")["sentence"]["ja"])
        self.assertEqual(self.choice("gaps", "where2")["target"], "where")
        self.assertEqual(self.choice("matrix", "rules")["target"], "3")
        self.assertEqual(self.choice("hotspot", "door")["region"], [0.02, 0.18, 0.19, 0.68])
        self.assertEqual(self.item("hotspot")["picture"], "office.svg")
        self.assertEqual(self.choice("list", "hyogo")["reading"], "ひょうごけん")
        self.assertEqual((self.item("number-range")["from"], self.item("number-range")["to"]),
                         (3, 5))
        self.assertEqual(self.item("number-decimal")["decimals"], 1)
        self.assertEqual(self.item("number")["unit"], {"ja": "日", "en": "days"})
        self.assertEqual(self.item("month")["from"], "2022-04")
        self.assertTrue(self.choice("single", "neither")["pinned"])
        accepted = [choice["text"]["en"] for choice in self.item("short")["choices"]
                    if choice["correct"]]
        self.assertIn("MFA", accepted)


if __name__ == "__main__":
    unittest.main()
