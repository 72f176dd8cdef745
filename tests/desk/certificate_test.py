"""Certificates: who gets one, what it says, and that nobody can change it."""

import json
import os
import random
import subprocess
import tempfile
import unittest

import manten

COURSE = "remote-work"


class Certificates(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.data = os.path.join(cls.folder.name, "data")
        course = next(c for c in manten.describe()["courses"] if c["id"] == COURSE)
        for name, language, modules in (
            ("山田 花子", "ja", course["modules"]),
            ("John O'Neil", "en", course["modules"]),
            ("佐藤 太郎", "ja", course["modules"][:1]),
        ):
            kiosk = manten.Kiosk(cls.data, lang=language, options=("--course", COURSE))
            kiosk.screen()
            kiosk.sign_in(name, "山田製作所")
            for module in modules:
                kiosk.tap("module:" + module)
                kiosk.read_to_test()
                kiosk.take_test()
                kiosk.tap("next")
            kiosk.quit()

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def run_it(self, *arguments, data=None, check=True):
        return manten.run("certificate", *arguments, data=data or self.data, check=check)

    def issue(self, who):
        out = os.path.join(self.folder.name, "out")
        done = self.run_it("issue", who, "--course", COURSE, "--out", out)
        number = done.stdout.split()[0]
        return number, os.path.join(out, number + ".pdf")

    def verify(self, path, *options, data=None):
        return self.run_it("verify", path, *options, data=data, check=False)

    def test_what_it_says(self):
        number, path = self.issue("山田 花子")
        done = self.verify(path)
        self.assertEqual(done.returncode, 0, done.stderr)
        for words in (number, "山田 花子", "山田製作所", "it stands"):
            self.assertIn(words, done.stdout)
        text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
        for words in ("修 了 証", "山田 花子", "山田製作所", number):
            self.assertIn(words.replace(" ", ""), text.stdout.replace(" ", ""))
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)

    def test_in_the_learners_language(self):
        _, path = self.issue("John O'Neil")
        text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
        self.assertIn("Certificate of Completion", text.stdout)

    def test_the_code_on_the_paper(self):
        number, path = self.issue("山田 花子")
        picture = os.path.join(self.folder.name, "paper")
        subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", path, picture], check=True)
        read = subprocess.run(
            ["zbarimg", "-q", "--raw", picture + ".png"], capture_output=True, check=True
        )
        code = os.path.join(self.folder.name, "code.txt")
        with open(code, "wb") as file:
            file.write(read.stdout)
        done = self.verify(code)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(number, done.stdout)
        letters = read.stdout.strip().decode()
        for place in random.Random(1).sample(range(len("MANTEN1."), len(letters)), 15):
            other = "A" if letters[place] != "A" else "B"
            with open(code, "w", encoding="ascii") as file:
                file.write(letters[:place] + other + letters[place + 1 :])
            changed = self.verify(code)
            if changed.returncode == 0:  # the last letter of base64 has bits that say nothing
                self.assertIn(place, (letters.rindex(".") - 1, len(letters) - 1))
            else:
                self.assertRegex(changed.stderr, "does not stand|holds no certificate")

    def test_every_changed_byte_of_the_file_is_found(self):
        _, path = self.issue("山田 花子")
        with open(path, "rb") as file:
            sound = file.read()
        copy = os.path.join(self.folder.name, "copy.pdf")
        for place in random.Random(2).sample(range(len(sound)), 25):
            changed = bytearray(sound)
            changed[place] ^= 1
            with open(copy, "wb") as file:
                file.write(changed)
            done = self.verify(copy)
            self.assertEqual(done.returncode, 1, place)
            self.assertEqual(done.stderr.count("\n"), 1)
        for cut in (b"", sound[:-1], sound + b"x", sound[: len(sound) // 2]):
            with open(copy, "wb") as file:
                file.write(cut)
            self.assertEqual(self.verify(copy).returncode, 1)

    def test_elsewhere_it_is_verified_by_the_key(self):
        _, path = self.issue("山田 花子")
        key = self.run_it("key").stdout.strip()
        elsewhere = os.path.join(self.folder.name, "elsewhere")
        self.assertEqual(self.verify(path, data=elsewhere).returncode, 1)
        done = self.verify(path, "--key", key, data=elsewhere)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("whether it was revoked since", done.stdout)
        other = ("A" if key[0] != "A" else "B") + key[1:]
        self.assertEqual(self.verify(path, "--key", other, data=elsewhere).returncode, 1)

    def test_who_has_not_completed_gets_none(self):
        done = self.run_it("issue", "佐藤 太郎", "--course", COURSE, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("nobody called 佐藤 太郎 has completed", done.stderr)

    def test_issued_again_it_is_the_same_until_revoked(self):
        first, path = self.issue("John O'Neil")
        again, _ = self.issue("John O'Neil")
        self.assertEqual(first, again)
        self.run_it("revoke", first, "--reason", "misspelt")
        done = self.verify(path)
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"certificate {first} was revoked: misspelt", done.stderr)
        fresh, path = self.issue("John O'Neil")
        self.assertNotEqual(first, fresh)
        self.assertEqual(self.verify(path).returncode, 0)
        told = {row["number"]: row for row in json.loads(self.run_it("list", "--json").stdout)}
        self.assertEqual(told[first]["revoked"], "misspelt")
        self.assertIsNone(told[fresh]["revoked"])

    def test_the_key_is_for_its_owner_alone(self):
        self.run_it("key")
        path = os.path.join(self.data, "certificate.key")
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
        os.chmod(path, 0o644)
        done = self.run_it("key", check=False)
        os.chmod(path, 0o600)
        self.assertEqual(done.returncode, 1)
        self.assertIn("chmod 600", done.stderr)


if __name__ == "__main__":
    unittest.main()
