"""The shipped content and the kitchen sink, which asks in every kind, are free of faults, and every
screen of them keeps to the rules of layout."""

import os
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["MANTEN"]
SHARE = os.environ["MANTEN_SHARE"]


def check(*arguments):
    return subprocess.run([PROGRAM, "check", *arguments], capture_output=True, text=True)


class Layout(unittest.TestCase):
    def test_the_shipped_content_is_clean(self):
        checked = check("--layout")
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertIn("0 errors, 0 warnings", checked.stdout)

    def test_every_kind_of_item_is_clean(self):
        checked = check("--layout", os.path.join(SHARE, "tests", "content", "kitchen_sink"))
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertIn("0 errors, 0 warnings", checked.stdout)

    def test_a_label_that_bursts_its_figure_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            content = os.path.join(folder, "content")
            shutil.copytree(os.path.join(SHARE, "content"), content)
            module = os.path.join(content, "telework", "module.lua")
            with open(module, encoding="utf-8") as file:
                text = file.read()
            self.assertIn('ja = "1 マルウェア"', text)
            long = "1 マルウェア（パソコンを壊したり、情報を盗んだりする悪いソフト）"
            with open(module, "w", encoding="utf-8") as file:
                file.write(text.replace('ja = "1 マルウェア"', f'ja = "{long}"'))
            self.assertEqual(check(content).returncode, 0)
            checked = check("--layout", content)
            self.assertEqual(checked.returncode, 1)
            self.assertIn('page "nine-risks"', checked.stdout)
            self.assertIn("1 マルウェア（", checked.stdout)


if __name__ == "__main__":
    unittest.main()
