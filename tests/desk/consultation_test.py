"""The summary of consultation corners says what the advisers' sheets say, counted here by hand."""

import json
import os
import tempfile
import unittest

import items
import manten
from hands import Finger

SHEET = "consultation"
CORNERS = [
    {"place": "浜松商工会議所", "prefecture": "shizuoka", "held": "2026-03-12", "form": "alone",
     "advisers": "4", "qualifications": ["it-coordinator"], "visitors": "1",
     "matters": ["begin", "web"], "trades": ["trade"], "settled": "all",
     "summary": "進め方を尋ねられ、最初の一歩を一緒に決めた。", "causes": ["priority", "nobody"],
     "opinions": "セミナーと一緒に開きたい。"},
    {"place": "札幌商工会議所", "prefecture": "hokkaido", "held": "2026-03-16", "form": "alone",
     "advisers": "3", "qualifications": ["it-coordinator", "isms"], "visitors": "3",
     "matters": ["begin", "rules"], "trades": ["trade", "construction"], "settled": "some",
     "causes": ["priority"], "situation": "名簿が個人のPCに残っている。"},
    {"place": "福岡商工会議所", "prefecture": "fukuoka", "held": "2026-04-02", "form": "seminar",
     "advisers": "4", "visitors": "0"},
    {"place": "仙台商工会議所", "prefecture": "miyagi", "held": "2026-04-10", "form": "seminar",
     "advisers": "2", "visitors": "2", "matters": ["begin"], "trades": ["trade"],
     "settled": "all", "causes": ["money"]},
]  # fmt: skip


class Consultation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.data = os.path.join(folder.name, "data")
        kiosk = manten.Kiosk(cls.data, course="forms")
        kiosk.screen()
        kiosk.sign_in("相談員")
        for corner in CORNERS:
            cls.fill_in(kiosk, corner)
        kiosk.quit()
        done = manten.run("report", SHEET, "--json", "--lang", "en", data=cls.data)
        cls.told = {table["id"]: table for table in json.loads(done.stdout)["tables"]}

    @classmethod
    def fill_in(cls, kiosk, corner):
        finger = Finger(kiosk)
        if kiosk.element("retry"):
            kiosk.tap("retry")
        else:
            kiosk.tap("sheet:" + SHEET)
            kiosk.tap("start")
        while kiosk.now["screen"] == "survey":
            item = items.named(manten.sheet(SHEET)["items"], kiosk.now["item"])
            given = corner.get(item["id"])
            finger.answer(item, [given] if isinstance(given, str) else given)

    def rows(self, table, *keys):
        return [tuple(row[key] for key in keys) for row in self.told[table]["rows"]]

    def test_the_corners(self):
        self.assertEqual(
            self.rows("corners", "held", "place", "prefecture", "advisers", "visits"),
            [(c["held"], c["place"], c["prefecture"].title(), int(c["advisers"]),
              int(c["visitors"])) for c in CORNERS],
        )  # fmt: skip
        total = self.told["corners"]["totals"][0]
        self.assertEqual((total["advisers"], total["visits"]), (13, 6))

    def test_themes_and_trades(self):
        self.assertEqual(
            self.rows("themes", "theme", "corners", "visits", "ended:all", "ended:some"),
            [("How to begin and go on", 3, 6, 2, 1), ("Rules of the firm", 1, 3, 0, 1),
             ("Websites and selling online", 1, 1, 1, 0)],
        )  # fmt: skip
        self.assertEqual(
            self.rows("trades", "trade", "corners", "visits"),
            [("Construction", 1, 3), ("Wholesale and retail", 3, 6)],
        )

    def test_months_places_and_outcomes(self):
        self.assertEqual(
            self.rows("months", "month", "corners", "advisers", "visits"),
            [("2026-03", 2, 7, 4), ("2026-04", 2, 6, 2)],
        )
        self.assertEqual(
            self.rows("prefectures", "prefecture", "visits"),
            [("Hokkaido", 3), ("Miyagi", 2), ("Shizuoka", 1), ("Fukuoka", 0)],
        )
        self.assertEqual(
            self.rows("outcomes", "outcome", "corners"),
            [("All of it", 2), ("Part of it will be answered later", 1), ("nobody came", 1)],
        )

    def test_causes_and_words(self):
        causes = self.rows("causes", "cause", "count", "percent")
        self.assertEqual(causes[0], ("Owners have other priorities", 2, 50.0))
        self.assertIn(("It is nobody's duty", 1, 25.0), causes)
        for table, key in (("summary", "summary"), ("situation", "situation"),
                           ("opinions", "opinions")):
            wanted = [(c["held"], c[key]) for c in CORNERS if key in c]
            self.assertEqual(self.rows(table, "held", "text"), wanted)

    def test_of_a_month_alone(self):
        done = manten.run(
            "report", SHEET, "--json", "--since", "2999-01-01", data=self.data
        )
        for table in json.loads(done.stdout)["tables"]:
            self.assertEqual([r for r in table["rows"] if r.get("count") != 0], [])


if __name__ == "__main__":
    unittest.main()
