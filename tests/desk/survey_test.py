"""Every kind of question in a survey is told in the order of asking, as counted here by hand."""

import json
import os
import statistics
import tempfile
import unittest

import items
import made
import manten
from hands import Finger

SURVEY = """survey { id = "kinds", minutes = 5, title = { ja = "すべての種類", en = "All kinds" },
  single { id = "trade", ordered = true, stem = { ja = "業種は何ですか。", en = "Your trade?" },
    option { id = "make", ja = "製造業", en = "Making" },
    option { id = "sell", ja = "小売業", en = "Selling" } },
  true_false { id = "insured", stem = { ja = "保険に入っています。", en = "We are insured." } },
  scale { id = "level", stem = { ja = "どのくらいですか。", en = "How well?" },
    points = { { ja = "低い", en = "Low" }, { ja = "普通", en = "Fair" },
      { ja = "高い", en = "High" } } },
  multiple { id = "needs", most = 3, ordered = true, stem = { ja = "何が要りますか。", en = "Needs?" },
    option { id = "a", ja = "人", en = "People" }, option { id = "b", ja = "物", en = "Things" },
    option { id = "c", ja = "金", en = "Money" }, option { id = "d", ja = "情報", en = "News" } },
  list { id = "place", of = "prefectures", stem = { ja = "どこですか。", en = "Where?" } },
  matrix { id = "areas", stem = { ja = "分野ごとに、いかがですか。", en = "By area?" },
    points = { { ja = "低い", en = "Low" }, { ja = "高い", en = "High" } },
    row { id = "owners", ja = "経営者", en = "Owners" },
    row { id = "staff", ja = "従業員", en = "Staff" } },
  categorize { id = "done", stem = { ja = "分けてください。", en = "Sort." },
    category { id = "yes", ja = "している", en = "We do" },
    category { id = "no", ja = "していない", en = "We do not" },
    option { id = "copy", ja = "写す", en = "Copying" },
    option { id = "lock", ja = "鍵をかける", en = "Locking" } },
  order { id = "first", stem = { ja = "並べてください。", en = "Order." },
    option { id = "x", ja = "対策", en = "Measures" },
    option { id = "y", ja = "教育", en = "Teaching" },
    option { id = "z", ja = "点検", en = "Checks" } },
  shares { id = "mix", stem = { ja = "割合は、どのくらいですか。", en = "Shares?" },
    option { id = "p", ja = "文書", en = "Papers" }, option { id = "q", ja = "写真", en = "Photos" } },
  number { id = "staff", least = 0, most = 500, unit = { ja = "人", en = "people" },
    stem = { ja = "従業員は何人ですか。", en = "How many people?" } },
  month { id = "begin", least = "2026-01", most = "2027-12",
    stem = { ja = "いつ始めますか。", en = "When do you begin?" } },
  date { id = "met", least = "2026-10-01", most = "2026-12-31",
    stem = { ja = "いつ会いましたか。", en = "When did you meet?" } },
  text { id = "words", length = 100,
    when = function(answers) return answers.insured == "true" end,
    stem = { ja = "ご意見をお書きください。", en = "Your view?" } },
}
"""

PEOPLE = [
    {"trade": "make", "insured": "true", "level": "3", "needs": ["a", "b", "c"], "place": "tokyo",
     "areas": {"owners": "1", "staff": "1"}, "done": {"copy": "yes", "lock": "no"},
     "first": ["x", "y", "z"], "mix": {"p": 33, "q": 67}, "staff": 5, "begin": "2026-12",
     "met": "2026-11-03", "words": "役に立ちました"},
    {"trade": "make", "insured": "false", "level": "3", "needs": ["a"], "place": "osaka",
     "areas": {"owners": "2"}, "done": None, "first": ["y", "x", "z"],
     "mix": {"p": 50, "q": 50}, "staff": 30, "begin": "2026-11", "met": "2026-11-03"},
    {"trade": "sell", "insured": "true", "level": "1", "needs": None, "place": None,
     "areas": None, "done": {"copy": "yes", "lock": "yes"}, "first": None, "mix": None,
     "staff": None, "begin": None, "met": None, "words": None},
]  # fmt: skip


def response_of(value):
    """As the hands give it."""
    if value is None:
        return None
    if isinstance(value, dict):
        return [f"{left}={right}" for left, right in value.items()]
    return value if isinstance(value, list) else [str(value)]


class Survey(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.data = os.path.join(folder.name, "data")
        cls.content = os.path.join(folder.name, "content")
        os.makedirs(os.path.join(cls.content, "surveys"))
        path = os.path.join(cls.content, "surveys", "kinds.lua")
        with open(path, "w", encoding="utf-8") as file:
            file.write(SURVEY)
        made.write_course(cls.content, "forms", [], surveys='{ "kinds" }')
        cls.sheet = manten.sheet("kinds", cls.content)
        for number, answers in enumerate(PEOPLE):
            cls.fill_in(f"回答者 {number}", answers)
        cls.told = cls.report("survey")

    @classmethod
    def fill_in(cls, name, answers):
        kiosk = manten.Kiosk(cls.data, content=cls.content)
        finger = Finger(kiosk)
        kiosk.screen()
        kiosk.sign_in(name)
        kiosk.tap("sheet:kinds")
        kiosk.tap("start")
        while kiosk.now["screen"] == "survey":
            item = items.named(cls.sheet["items"], kiosk.now["item"])
            wanted = response_of(answers[item["id"]])
            if item["id"] == "trade":  # whoever goes back and changes an answer, has the last word
                finger.answer(item, ["make" if wanted == ["sell"] else "sell"])
                kiosk.tap("back")
            finger.answer(item, wanted)
        kiosk.quit()

    @classmethod
    def report(cls, name, *options):
        done = manten.run(
            "report", name, "--json", "--lang", "en", "--content", cls.content, *options,
            data=cls.data,
        )  # fmt: skip
        return json.loads(done.stdout)["tables"]

    def table(self, item):
        number = [i["id"] for i in self.sheet["items"]].index(item) + 1
        return next(t for t in self.told if (t["title"] or "").startswith(f"{number}. "))

    def rows(self, item, *keys):
        return [tuple(row[key] for key in keys) for row in self.table(item)["rows"]]

    def test_the_order_of_the_questions(self):
        titles = [t["title"] for t in self.told if t["title"] and t["id"] != "responses"]
        stems = [item["stem"]["en"] for item in self.sheet["items"]]
        self.assertEqual(len(titles), len(stems))
        for number, (title, stem) in enumerate(zip(titles, stems)):
            self.assertTrue(title.startswith(f"{number + 1}. {stem}"), title)

    def test_one_choice(self):
        self.assertEqual(
            self.rows("level", "answer", "count", "percent", "cumulative"),
            [("Low", 1, 33.3, 33.3), ("Fair", 0, 0.0, 33.3), ("High", 2, 66.7, 100.0),
             ("No answer", 0, 0.0, None)],
        )  # fmt: skip
        self.assertEqual(self.rows("insured", "count"), [(2,), (1,), (0,)])
        self.assertEqual(
            sorted(self.rows("place", "count")), [(1,), (1,), (1,)]
        )  # of all prefectures those that were named, and who gave none

    def test_up_to_three(self):
        self.assertEqual(
            self.rows("needs", "answer", "count", "percent"),
            [("People", 2, 66.7), ("Things", 1, 33.3), ("Money", 1, 33.3), ("News", 0, 0.0),
             ("No answer", 1, 33.3)],
        )  # fmt: skip
        table = self.table("needs")
        self.assertEqual(table["totals"][0]["count"], 3)
        self.assertIn("Up to 3", table["notes"][0])
        self.assertIn("more than 100", table["notes"][0])

    def test_rows_by_points(self):
        self.assertEqual(
            self.rows("areas", "row", "count:1", "percent:1", "count:2", "count:none"),
            [("Owners", 1, 33.3, 1, 1), ("Staff", 1, 33.3, 0, 2)],
        )
        self.assertEqual(
            self.rows("done", "row", "count:yes", "count:no", "count:none"),
            [("Copying", 2, 0, 1), ("Locking", 1, 1, 1)],
        )

    def test_an_order(self):
        self.assertEqual(
            self.rows("first", "answer", "mean-place", "first"),
            [("Measures", 1.5, 1), ("Teaching", 1.5, 1), ("Checks", 3.0, 0)],
        )

    def test_shares(self):
        self.assertEqual(
            self.rows("mix", "part", "answers", "mean", "least", "most"),
            [("Papers", 2, 41.5, 33, 50), ("Photos", 2, 58.5, 50, 67)],
        )
        total, silent = self.table("mix")["totals"]
        self.assertEqual((total["answers"], total["mean"], silent["answers"]), (2, 100.0, 1))

    def test_numbers(self):
        given = [p["staff"] for p in PEOPLE if p["staff"] is not None]
        self.assertEqual(
            self.rows("staff", "answers", "mean", "median", "least", "most", "sum", "no-answer"),
            [(2, statistics.mean(given), statistics.median(given), 5, 30, 35, 1)],
        )
        self.assertIn("(people)", self.table("staff")["title"])
        classes = next(t for t in self.told if t["id"] == "classes")
        self.assertEqual([row["class"] for row in classes["rows"]], ["5", "30"])

    def test_months_and_days(self):
        self.assertEqual(
            self.rows("begin", "month", "count", "percent"),
            [("2026-11", 1, 33.3), ("2026-12", 1, 33.3), ("No answer", 1, 33.3)],
        )
        self.assertEqual(
            self.rows("met", "month", "count", "days"),
            [("2026-11", 2, "3（2）"), ("No answer", 1, None)],
        )

    def test_content_without_a_module_is_laid_out(self):
        done = manten.run("check", self.content, "--layout", "-j", "1", check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_what_not_everybody_was_asked(self):
        self.assertEqual(self.rows("words", "count", "percent"), [(1, 50.0), (1, 50.0)])
        table = self.table("words")
        self.assertEqual(table["totals"][0]["count"], 2)
        self.assertTrue(any("these 2" in note for note in table["notes"]), table["notes"])

    def test_one_question_by_another(self):
        counts, percents = self.report(
            "cross", "--sheet", "kinds", "--item", "level", "--by", "trade"
        )
        self.assertEqual(
            [(r["group"], r["people"], r["count:1"], r["count:3"]) for r in counts["rows"]],
            [("Making", 2, 0, 2), ("Selling", 1, 1, 0)],
        )
        self.assertEqual([r["percent:3"] for r in percents["rows"]], [100.0, 0.0])
        self.assertEqual(percents["totals"][0]["percent:3"], 66.7)
        counts = self.report("cross", "--sheet", "kinds", "--item", "needs", "--by", "trade")[0]
        told = [(r["count:a"], r["count:none"]) for r in counts["rows"]]
        self.assertEqual(told, [(2, 0), (0, 1)])
        self.assertEqual(counts["totals"][0]["count:none"], 1)


if __name__ == "__main__":
    unittest.main()
