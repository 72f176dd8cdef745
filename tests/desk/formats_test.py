"""What organizers take out says the same in every format, read by programs that are not ours."""

import csv
import html.parser
import json
import os
import shutil
import subprocess
import tempfile
import unittest

import manten
import openpyxl

NAMES = [
    ("山田 花子", "山田製作所"),
    ("=1+1", "<b>&株式会社"),
    ("John \"Jack\" O'Neil", ""),
    ("髙橋 﨑", "とても長い名前の会社" * 6),
]


class Cells(html.parser.HTMLParser):
    """The texts of a page's tables, row by row."""

    def __init__(self):
        super().__init__()
        self.rows = []
        self.inside = False

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.inside = True
            self.rows[-1].append("")
        if tag == "br" and self.inside:
            self.rows[-1][-1] += "\n"

    def handle_endtag(self, tag):
        self.inside = self.inside and tag not in ("td", "th")

    def handle_data(self, data):
        if self.inside:
            self.rows[-1][-1] += data


class Formats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.data = os.path.join(cls.folder.name, "data")
        course = manten.course()
        for name, organization in NAMES:
            kiosk = manten.Kiosk(cls.data)
            kiosk.screen()
            kiosk.sign_in(name, organization)
            kiosk.tap("module:" + course["modules"][0])
            kiosk.read_to_test()
            kiosk.tap("start")
            kiosk.quit()

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def export(self, form):
        path = os.path.join(self.folder.name, "records." + form)
        manten.run("records", "export", "--format", form, "--out", path, data=self.data)
        return path

    def rows(self):
        with open(self.export("csv"), encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    def test_json(self):
        with open(self.export("json"), encoding="utf-8") as file:
            told = json.load(file)
        self.assertEqual([(r["name"], r["organization"]) for r in told], NAMES)
        self.assertEqual([len(r) for r in self.rows()], [len(told[0])] * (len(NAMES) + 1))

    def test_workbook(self):
        sheet = openpyxl.load_workbook(self.export("xlsx")).worksheets[0]
        with open(self.export("json"), encoding="utf-8") as file:
            told = json.load(file)
        cells = list(sheet.iter_rows(values_only=True))
        self.assertEqual(list(cells[0]), self.rows()[0])
        for given, wanted in zip(cells[1:], told, strict=True):
            for value, key in zip(given, wanted, strict=True):
                self.assertEqual(value, wanted[key] if wanted[key] != "" else None, key)
        self.assertTrue(all(c.data_type != "f" for row in sheet.iter_rows() for c in row))
        self.assertEqual(sheet.freeze_panes, "A2")

    def test_page(self):
        with open(self.export("html"), encoding="utf-8") as file:
            text = file.read()
        cells = Cells()
        cells.feed(text)
        self.assertEqual([row[1:3] for row in cells.rows[1:]], [list(n) for n in NAMES])
        self.assertEqual(cells.rows[0], self.rows()[0])
        self.assertNotIn("http:", text)
        self.assertNotIn("https:", text)

    def test_paper(self):
        path = self.export("pdf")
        text = subprocess.run(
            ["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True
        ).stdout
        self.assertIn("山田", text)
        self.assertRegex(text, r"1 ?/ ?1\s*$")
        fonts = subprocess.run(["pdffonts", path], capture_output=True, check=True, text=True)
        embedded = [line.split()[-5] for line in fonts.stdout.splitlines()[2:]]
        self.assertTrue(embedded and set(embedded) == {"yes"}, fonts.stdout)

    def test_a_row_that_no_page_has_room_for(self):
        """It goes on overleaf, and nothing of it is lost."""
        share = os.path.join(self.folder.name, "share")
        shutil.copytree(os.environ["MANTEN_SHARE"] + "/scripts", os.path.join(share, "scripts"))
        for name in ("content", "assets"):
            os.symlink(os.path.join(os.environ["MANTEN_SHARE"], name), os.path.join(share, name))
        words = [f"w{number:04}" for number in range(1500)]
        columns = "".join(f'column {{ id = "c{i}", ja = "c", en = "c" }}, ' for i in range(9))
        with open(os.path.join(share, "scripts", "reports", "own.lua"), "w") as file:
            file.write(f"""report {{ id = "own", title = {{ ja = "o", en = "o" }},
  summary = {{ ja = "o", en = "o" }}, section {{ id = "own", sql = [[
    SELECT 'name', '{" ".join(words)}', 'x', 'x', 'x', 'x', 'x', 'x', 'x' ]], {columns} }} }}""")
        path = os.path.join(self.folder.name, "own.pdf")
        subprocess.run(
            [manten.PROGRAM, "report", "own", "--data", self.data, "--format", "pdf",
             "--out", path],
            check=True, env={**os.environ, "MANTEN_SHARE": share},
        )  # fmt: skip
        text = subprocess.run(
            ["pdftotext", path, "-"], capture_output=True, check=True, text=True
        ).stdout
        self.assertGreater(text.count("\f"), 2)
        self.assertEqual(set(words) - set(text.split()), set())

    def test_a_format_that_there_is_not(self):
        done = manten.run(
            "records", "export", "--format", "doc", data=self.data, check=False
        )
        self.assertEqual(done.returncode, 2)
        self.assertIn("choose text, csv, json, html, xlsx or pdf", done.stderr)


if __name__ == "__main__":
    unittest.main()
