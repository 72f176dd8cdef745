"""What cannot work is refused in one line that says what is wrong and what to do, with the status
of the contract, and leaves nothing behind."""

import os
import shutil
import subprocess
import tempfile
import unittest

import manten

FAILED, MISUSED = 1, 2
NO_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig></fontconfig>
"""
SHIPPED = os.path.join(os.environ["MANTEN_SHARE"], "content")


class Refusals(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.data = self.path("data")

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def make(self, *names, text=""):
        path = self.path(*names)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def refuse(self, *arguments, status, says, without=(), **environment):
        """Runs the program, which has to say so in one line and leave no data folder."""
        kept = {k: v for k, v in os.environ.items() if k not in without}
        done = subprocess.run(
            [manten.PROGRAM, *arguments, "--data", self.data],
            env={**kept, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertRegex(done.stderr, r"\Amanten: [^\n]+: [^\n]+\n\Z")
        self.assertIn(says, done.stderr)
        self.assertFalse(os.path.exists(self.data), "something was written")
        return done.stderr

    def refuse_to_play(self, *arguments, **how):
        """With the drive and without."""
        self.refuse("play", *arguments, **how)
        self.refuse("play", "--drive", *arguments, **how)

    # ---- the machine

    def test_no_font(self):
        fonts = self.make("fonts.conf", text=NO_FONTS)
        self.refuse_to_play(status=FAILED, says="fonts-morisawa", FONTCONFIG_FILE=fonts)

    def test_no_display_where_one_was_asked_for(self):
        self.refuse_to_play(
            status=FAILED, says="display", without=["DISPLAY"], SDL_VIDEODRIVER="x11"
        )

    def test_no_display_at_all(self):
        absent = ["DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "SDL_VIDEODRIVER"]
        said = self.refuse("play", status=FAILED, says="display", without=absent)
        for way in ("xvfb-run", "--drive"):
            self.assertIn(way, said)

    def test_a_display_that_does_not_answer(self):
        self.refuse(
            "play", status=FAILED, says="display", without=["SDL_VIDEODRIVER"], DISPLAY=":987"
        )

    # ---- the program

    def test_a_part_of_the_program_is_missing(self):
        alone = self.path("manten")
        shutil.copy(manten.PROGRAM, alone)
        self.addCleanup(setattr, manten, "PROGRAM", manten.PROGRAM)
        manten.PROGRAM = alone
        for command in (["check", SHIPPED], ["play"], ["play", "--drive"]):
            self.refuse(*command, status=FAILED, says="manten-warden")

    def test_the_vocabulary_is_missing(self):
        self.make("scripts", "checks.lua")
        missing = self.path("scripts", "vocabulary.lua")
        content = ["--content", SHIPPED]
        self.refuse_to_play(*content, status=FAILED, says=missing, MANTEN_SHARE=self.folder)
        self.refuse("check", SHIPPED, status=FAILED, says=missing, MANTEN_SHARE=self.folder)
        self.make("scripts", "vocabulary.lua", text="return {")
        self.refuse("check", SHIPPED, status=FAILED, says="vocabulary.lua:1",
                    MANTEN_SHARE=self.folder)

    # ---- the content

    def test_no_content_folder(self):
        missing = self.path("missing")
        self.refuse_to_play("--content", missing, status=FAILED, says=missing)
        for command in (["check", missing], ["describe", missing, "--json"]):
            self.refuse(*command, status=FAILED, says=missing)

    def test_a_file_instead_of_a_content_folder(self):
        file = self.make("file")
        self.refuse_to_play("--content", file, status=FAILED, says=file)
        self.refuse("check", file, status=FAILED, says=file)

    def test_an_empty_content_folder(self):
        empty = self.path("empty")
        os.makedirs(empty)
        self.refuse_to_play("--content", empty, status=FAILED, says=empty)
        for command in (["check", empty], ["describe", empty, "--json"]):
            self.refuse(*command, status=FAILED, says=empty)

    def test_content_without_a_course(self):
        content = self.path("content")
        os.makedirs(content)
        shutil.copytree(os.path.join(SHIPPED, "webmeeting"), os.path.join(content, "webmeeting"))
        self.refuse_to_play("--content", content, status=FAILED, says="course")

    def test_content_whose_course_is_broken(self):
        content = self.path("content")
        self.make("content", "courses", "broken.lua", text="course {")
        self.refuse_to_play("--content", content, status=FAILED, says="course")

    # ---- the data

    def test_a_data_folder_that_cannot_be_made(self):
        self.data = self.path(self.make("file"), "data")
        self.refuse_to_play(status=FAILED, says=self.data)

    def test_no_records_yet(self):
        for command in (["list"], ["show", "x"], ["export", "--format", "csv"]):
            self.refuse("records", *command, status=FAILED, says=self.data)

    # ---- the usage

    def test_unknown_options(self):
        self.refuse_to_play("--sise", "800x600", status=MISUSED, says="--sise")
        for command in (["check"], ["describe"], ["records"], ["records", "list"]):
            self.refuse(*command, "--sise", status=MISUSED, says="--sise")

    def test_wrong_values(self):
        for wrong in (
            ["--windowed", "800"],
            ["--windowed", "800x"],
            ["--windowed", "0x0"],
            ["--windowed", "-800x600"],
            ["--windowed", "99999x99999"],
            ["--seed", "-1"],
            ["--seed", "x"],
            ["--seed", "99999999999999999999999"],
            ["--lang", "fr"],
            ["--content", ""],
            ["stray"],
        ):
            with self.subTest(wrong):
                self.refuse_to_play(*wrong, status=MISUSED, says=wrong[0])

    def test_values_left_out(self):
        for option in ("--windowed", "--seed"):
            self.refuse("play", "--drive", option, status=MISUSED, says=option)

    def test_unknown_commands(self):
        self.refuse("plai", status=MISUSED, says="plai")
        self.refuse("records", "lost", status=MISUSED, says="lost")
        self.refuse("records", status=MISUSED, says="list")
        self.refuse("records", "export", "--format", "doc", status=MISUSED, says="doc")


if __name__ == "__main__":
    unittest.main()
