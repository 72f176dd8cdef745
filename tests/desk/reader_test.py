"""Workbooks are read by the spreadsheets that people have: Gnumeric, and LibreOffice where it is
installed (it is too large to install for this test alone)."""

import csv
import glob
import json
import os
import shutil
import subprocess
import unittest

import made
import manten
import openpyxl
import sittings

REPORTS = ("attendance", "completion", "survey", "progress", "items")


def with_gnumeric(path, folder):
    """The cells of each sheet, as CSV has them."""
    subprocess.run(
        ["ssconvert", "-S", path, os.path.join(folder, "%n.csv")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    count = len(glob.glob(os.path.join(folder, "*.csv")))
    return [os.path.join(folder, f"{number}.csv") for number in range(count)]


def with_libreoffice(path, folder):
    options = "44,34,76,1,,0,false,true,false,false,false,-1"  # what cells hold, not how they look
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
         "--convert-to", f"csv:Text - txt - csv (StarCalc):{options}", "--outdir", folder, path],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    name = os.path.splitext(os.path.basename(path))[0]
    sheets = openpyxl.load_workbook(path).sheetnames
    return [os.path.join(folder, f"{name}-{sheet}.csv") for sheet in sheets]


READERS = {"ssconvert": with_gnumeric, "soffice": with_libreoffice}


def same(read, told):
    """Whether the cell is what JSON tells: a share is one of 100, a time has no zone."""
    if told is None or told == "":
        return read == ""
    if isinstance(told, str):
        return read == told or read.replace("/", "-").startswith(told[:16].replace("T", " "))
    shown = read.replace(",", "")
    factor = 100 if shown.endswith("%") else 1
    number = float(shown.removesuffix("%")) / factor
    return abs(number - told) < 0.006 or abs(100 * number - told) < 0.051


class Readers(sittings.SittingTest):
    def setUp(self):
        super().setUp()
        kiosk = self.kiosk()
        for name in ("=1+1さん", "髙橋 \"太郎\", 様\u3000"):
            kiosk.tap("start")
            kiosk.tap("next")
            kiosk.tap("walk-in")
            kiosk.tap("field:name")
            kiosk.type(name)
            while kiosk.now["screen"] != "menu":
                kiosk.tap("next")
            for module in ("first", "second"):
                made.learn(kiosk, module)
                kiosk.tap("next")
            kiosk.tap("sheet:closing")
            kiosk.tap("start")
            made.answer_all(kiosk)
            while kiosk.now["screen"] != "attract":
                kiosk.tap("leave" if kiosk.element("leave") else "next")
        kiosk.quit()

    def make(self, name, form):
        path = os.path.join(self.folder.name, f"{name}.{form}")
        manten.run(
            "report", name, "--session", "tokyo", "--content", self.content, "--format", form,
            "--out", path, data=self.data,
        )  # fmt: skip
        return path

    def expect_table(self, path, table, where):
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        wanted = [list(row.values()) for row in [*table["rows"], *table["totals"]]]
        width = len(wanted[0]) if wanted else 1
        start = len(rows) - len(wanted) - len(table["notes"])
        read = [row[:width] for row in rows[start : start + len(wanted)]]
        self.assertEqual(len(read), len(wanted), where)
        for given, told in zip(read, wanted):
            for cell, value in zip(given, told, strict=True):
                self.assertTrue(same(cell, value), f"{where}: {cell!r} is not {value!r}")

    def expect_read(self, reader):
        for name in REPORTS:
            with self.subTest(name):
                book = self.make(name, "xlsx")
                with open(self.make(name, "json"), encoding="utf-8") as file:
                    told = json.load(file)["tables"]
                folder = os.path.join(self.folder.name, f"{name}-sheets")
                os.makedirs(folder)
                sheets = READERS[reader](book, folder)
                self.assertEqual(len(sheets), len(told))
                self.assertGreater(sum(len(table["rows"]) for table in told), 0)
                for sheet, table in zip(sheets, told):
                    self.expect_table(sheet, table, f"{name}, {table['id']}")

    def test_gnumeric(self):
        self.expect_read("ssconvert")

    @unittest.skipUnless(shutil.which("soffice"), "LibreOffice is not installed")
    def test_libreoffice(self):
        self.expect_read("soffice")


if __name__ == "__main__":
    unittest.main()
