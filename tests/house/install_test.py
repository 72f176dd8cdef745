"""What `cmake --install` puts in place stands by itself: the program finds its parts and its content
there."""

import os
import subprocess
import tempfile
import unittest

import manten


class Install(unittest.TestCase):
    def run_installed(self, folder, *arguments):
        environment = {k: v for k, v in os.environ.items() if k != "MANTEN_SHARE"}
        program = os.path.join(folder, "bin", "manten")
        done = subprocess.run([program, *arguments, "--lang", "en"], env=environment, cwd=folder,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_it_stands_by_itself(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["cmake", "--install", os.path.dirname(manten.PROGRAM), "--prefix", folder],
                           stdout=subprocess.DEVNULL, check=True)
            self.assertIn("0 errors", self.run_installed(folder, "check"))
            data = os.path.join(folder, "data")
            self.run_installed(folder, "session", "add", "s1", "--course", "remote-work", "--date",
                               "2026-12-01", "--data", data)
            paper = os.path.join(folder, "attendance.pdf")
            self.run_installed(folder, "report", "attendance", "--format", "pdf", "--out", paper,
                               "--data", data)
            with open(paper, "rb") as file:
                self.assertTrue(file.read().startswith(b"%PDF"))


if __name__ == "__main__":
    unittest.main()
