"""Takes a picture of every screen: python3 tests/screens/shots.py [--largest] FOLDER [SIZE ...]

For each size and language a visit is played, and FOLDER/SIZE-LANG-NN-NAME.png are written; with
--largest, the learner sets the largest text.
"""

import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import manten  # noqa: E402

SIZES = ("1920x1080", "1080x1920", "1280x800", "3840x2160")


class Album:
    def __init__(self, folder, size, lang, kiosk):
        self.start = os.path.join(folder, f"{size}-{lang}")
        self.kiosk = kiosk
        self.count = 0

    def take(self, name):
        self.count += 1
        self.kiosk.do(do="shot", file=f"{self.start}-{self.count:02}-{name}.png")


def take_album(folder, size, lang, largest):
    course = manten.course()
    with tempfile.TemporaryDirectory() as data:
        kiosk = manten.Kiosk(data, size=size, lang=lang, seed=3)
        album = Album(folder, size, lang, kiosk)
        kiosk.screen()
        for _ in range(2 if largest else 0):
            kiosk.tap("text-size")
        album.take("attract")
        kiosk.tap("start")
        album.take("notice")
        kiosk.tap("next")
        album.take("signin")
        kiosk.tap("field:name")
        kiosk.type("山田 花子" if lang == "ja" else "Hanako Yamada")
        album.take("signin-typed")
        kiosk.tap("next")
        album.take("menu")
        for module in course["modules"]:
            kiosk.tap(f"module:{module}")
            while kiosk.now["screen"] == "lesson":
                album.take(f"lesson-{kiosk.now['page']}")
                kiosk.tap("next")
            album.take("test-begin")
            kiosk.tap("start")
            items = {i["id"]: i for i in manten.sheet(kiosk.now["sheet"])["items"]}
            missed = list(items)[:2]
            while kiosk.now["screen"] == "test":
                item = items[kiosk.now["item"]]
                wrong = item["id"] in missed
                choices = manten.wrong_choices(item) if wrong else manten.right_choices(item)
                for choice in choices:
                    kiosk.tap(f"choice:{choice}")
                album.take(f"test-{item['id']}")
                kiosk.tap("submit" if kiosk.element("submit") else "next")
            album.take("result-failed")
            kiosk.tap(f"page:{items[missed[0]]['review'][0]}")
            album.take("review")
            kiosk.tap("back")
            kiosk.tap("retry")
            kiosk.take_test()
            album.take("result-full")
            kiosk.tap("next")
        album.take("menu-complete")
        kiosk.tap(f"sheet:{course['survey']}")
        album.take("survey-begin")
        kiosk.tap("start")
        while kiosk.now["screen"] == "survey":
            field = f"field:{kiosk.now['item']}"
            if kiosk.element(field):
                kiosk.tap(field)
                album.take("survey-writing")
                kiosk.type("参考になりました。" if lang == "ja" else "Very helpful.")
                kiosk.tap("submit" if kiosk.element("submit") else "next")
            else:
                album.take(f"survey-{kiosk.now['item']}")
                choices = [e["id"] for e in kiosk.now["elements"] if e["id"].startswith("choice:")]
                kiosk.answer_item([choices[0].removeprefix("choice:")])
        album.take("done")
        kiosk.wait(121000)
        album.take("idle")
        kiosk.quit()


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--largest"]
    if not arguments:
        sys.exit(__doc__)
    folder, *sizes = arguments
    os.makedirs(folder, exist_ok=True)
    for size in sizes or SIZES:
        for lang in ("ja", "en"):
            take_album(folder, size, lang, "--largest" in sys.argv)


if __name__ == "__main__":
    main()
