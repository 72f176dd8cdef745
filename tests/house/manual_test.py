"""The manual page knows every command, and every option that the commands' own help names."""

import os
import re
import subprocess
import unittest

from program import PROGRAM

MANUAL = os.path.join(os.environ["MANTEN_SHARE"], "assets", "manten.1")


def said(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=True).stdout


class Manual(unittest.TestCase):
    def test_every_option_is_in_the_manual(self):
        with open(MANUAL, encoding="utf-8") as file:
            manual = file.read().replace("\\-", "-")
        commands = set(re.findall(r"^  manten (\w+)", said("--help"), re.MULTILINE))
        self.assertGreater(len(commands), 5)
        for command in sorted(commands):
            self.assertRegex(manual, rf'(?m)^\.BI? "?{command}\b')
            told = set(re.findall(r"(?<![\w-])--?[a-z]+", said(command, "--help")))
            missing = [option for option in sorted(told)
                       if not re.search(rf"(?<![\w-]){option}\b", manual)]
            self.assertEqual(missing, [], f"manten {command}")


if __name__ == "__main__":
    unittest.main()
