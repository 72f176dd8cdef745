"""The shipped content and the kitchen sink, which asks in every kind, are free of faults, and every
screen of them keeps to the rules of layout."""

import os
import shutil
import subprocess
import tempfile
import unittest

from program import PROGRAM, SANITIZED

SHARE = os.environ["MANTEN_SHARE"]
CONTENT = os.path.join(SHARE, "content")
SAMPLE = 27  # under the sanitizers one in so many modules is drawn: they take ten times as long


def check(*arguments):
    return subprocess.run([PROGRAM, "check", *arguments], capture_output=True, text=True)


def modules():
    return sorted(name for name in os.listdir(CONTENT)
                  if os.path.exists(os.path.join(CONTENT, name, "module.lua")))


def copy_some(names, folder):
    """The modules with a course of their own, all surveys and checklists."""
    content = os.path.join(folder, "content")
    for name in (*names, "surveys", "checklists"):
        shutil.copytree(os.path.join(CONTENT, name), os.path.join(content, name))
    os.mkdir(os.path.join(content, "courses"))
    listed = ", ".join(f'"{name}"' for name in names)
    with open(os.path.join(content, "courses", "some.lua"), "w", encoding="utf-8") as file:
        file.write('course { id = "some", title = { ja = "一部", en = "Some" },\n'
                   '  summary = { ja = "一部の教材です。", en = "Some of the modules." },\n'
                   f'  modules = {{ {listed} }}, survey = "closing" }}\n')
    return content


class Layout(unittest.TestCase):
    def test_the_shipped_content_is_clean(self):
        content = CONTENT
        if SANITIZED:
            folder = tempfile.TemporaryDirectory()
            self.addCleanup(folder.cleanup)
            content = copy_some(modules()[::SAMPLE], folder.name)
        checked = check("--layout", content)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertIn("0 errors, 0 warnings", checked.stdout)

    def test_what_is_drawn_anew_is_clean(self):
        checked = check("--layout", os.path.join(SHARE, "tests", "content", "scripted"))
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertIn("0 errors, 0 warnings", checked.stdout)

    def test_every_kind_of_item_is_clean(self):
        checked = check("--layout", os.path.join(SHARE, "tests", "content", "kitchen_sink"))
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertIn("0 errors, 0 warnings", checked.stdout)

    def test_a_label_that_bursts_its_figure_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            content = copy_some(["telework"], folder)
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
            for jobs in ("1", "3"):
                self.assertEqual(check("--layout", "-j", jobs, content).stdout, checked.stdout)

    def test_what_a_process_cannot_do_is_said(self):
        for jobs in ("0", "65", "many"):
            checked = check("--layout", "-j", jobs)
            self.assertEqual(checked.returncode, 2)
            self.assertIn(f"'{jobs}' is no number of processes", checked.stderr)


if __name__ == "__main__":
    unittest.main()
