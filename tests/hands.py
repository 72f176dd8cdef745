"""Hands that answer any item on the screen, and eyes that read from it what is answered.

A hand works on anything that has `now`, `tap`, `do` and `drag` as manten.Kiosk has them. With a
`limit` it gives up after so many touches, and leaves a half made answer behind.
"""

import re
import unicodedata

from items import MONTHS, PAIRED, named

NO_ANSWER = "choice:no-answer"
JAPANESE_DAY = re.compile(r"(\d+)年(\d+)月(?:(\d+)日)?")
ENGLISH_DAY = re.compile(rf"(?:(\d+) )?({'|'.join(MONTHS[1:])}) (\d+)")
UNITS = ("year", "month", "day")
HINTS = {"ここに入力して探す", "Type here to search"}
DOERS = ("button", "radio", "checkbox", "field")
SEARCH_LENGTH = 20


class Tired(Exception):
    """The hand has had enough, or does not find what it needs."""


# ---- eyes


def element(now, identity):
    return next((e for e in now["elements"] if e["id"] == identity), None)


def checked(now, prefix):
    return [
        e["id"].removeprefix(prefix)
        for e in now["elements"]
        if e["id"].startswith(prefix) and e["checked"]
    ]


def written(now, identity):
    """What stands in the field; an empty one shows a hint, or its caption that stands above it."""
    field = element(now, identity)
    captions = HINTS | {e["label"] for e in now["elements"] if e["role"] in ("text", "heading")}
    return "" if field["label"] in captions else field["label"]


def seen_choices(item, now):
    chosen = checked(now, "choice:")
    return [choice["id"] for choice in item["choices"] if choice["id"] in chosen]


def seen_list(item, now):
    """What is chosen stands above the search, found or not."""
    said = [e["label"] for e in now["elements"] if e["role"] == "text"]
    for choice in sorted(item["choices"], key=lambda c: -len(c["text"]["en"])):
        for text in choice["text"].values():
            if {f"選んだもの：{text}", f"Chosen: {text}"} & set(said):
                return [choice["id"]]
    return []


def standing(now):
    ids = [e["id"] for e in now["elements"] if e["id"].startswith("choice:")]
    return [identity.removeprefix("choice:") for identity in ids if identity != NO_ANSWER]


def seen_order(item, now):
    keep = element(now, "keep")
    return standing(now) if keep and keep["checked"] else []


def placed(now):
    """Where the cards lie: in the order of reading a card stands behind its target."""
    places = {}
    target = None
    for e in now["elements"]:
        kind, _, identity = e["id"].partition(":")
        if kind == "target":
            target = identity
        elif kind == "choice" and target is not None:
            places[identity] = target
    places.pop("no-answer", None)
    return places


def seen_pairs(item, now):
    places = placed(now)
    return [f"{c['id']}={places[c['id']]}" for c in item["choices"] if c["id"] in places]


def seen_gaps(item, now):
    chosen = checked(now, "choice:")
    filled = {c["target"]: c["id"] for c in item["choices"] if c["id"] in chosen}
    return [f"{g['id']}={filled[g['id']]}" for g in item["targets"] if g["id"] in filled]


def seen_matrix(item, now):
    chosen = dict(cell.split(":") for cell in checked(now, "cell:"))
    return [f"{c['id']}={chosen[c['id']]}" for c in item["choices"] if c["id"] in chosen]


def seen_text(item, now):
    text = written(now, f"field:{item['id']}")
    return [text] if text else []


def plain_number(text):
    """However it was typed, a number is kept as "-12.5"."""
    folded = unicodedata.normalize("NFKC", text)
    plain = "".join(c for c in folded if unicodedata.category(c) not in ("Zs", "Cc", "Cf"))
    plain = re.sub("^[\u2212\u2010\u2013\u30fc]", "-", plain)
    plain = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", plain)
    if not re.fullmatch(r"[-+]?[0-9]+(\.[0-9]+)?", plain):
        return text
    decimals = len(plain.partition(".")[2])
    return f"{float(plain) or 0:.{decimals}f}"


def seen_number(item, now):
    return [plain_number(text) for text in seen_text(item, now)]


def seen_day(item, now):
    for e in now["elements"]:
        japanese = JAPANESE_DAY.fullmatch(e["label"])
        english = ENGLISH_DAY.fullmatch(e["label"])
        if e["role"] == "text" and (japanese or english):
            year, month, day = japanese.groups() if japanese else english.groups()[::-1]
            month = MONTHS.index(month) if english else int(month)
            return [f"{int(year):04}-{month:02}" + (f"-{int(day):02}" if day else "")]
    return []


def share_of(now, part):
    """It stands between the buttons that change it."""
    ids = [e["id"] for e in now["elements"]]
    if f"minus1:{part}" not in ids:
        raise Tired(part)
    return int(now["elements"][ids.index(f"minus1:{part}") + 1]["label"].removesuffix("%"))


def seen_shares(item, now):
    shares = [share_of(now, choice["id"]) for choice in item["choices"]]
    return [f"{c['id']}={s}" for c, s in zip(item["choices"], shares)] if any(shares) else []


SEEN = {
    "text": seen_text,
    "order": seen_order,
    "match": seen_pairs,
    "categorize": seen_pairs,
    "gaps": seen_gaps,
    "matrix": seen_matrix,
    "list": seen_list,
    "number": seen_number,
    "short": seen_text,
    "month": seen_day,
    "date": seen_day,
    "shares": seen_shares,
}


def seen(item, now):
    """The answer that the screen shows: None when it is declined, [] when there is none so far."""
    declined = element(now, NO_ANSWER)
    if declined and declined["checked"]:
        return None
    return SEEN.get(item["kind"], seen_choices)(item, now)


# ---- hands


class Finger:
    """Taps; drags what can be dragged, unless it `carries` nothing."""

    def __init__(self, kiosk, lang="ja", carries=True, limit=2000):
        self.kiosk = kiosk
        self.lang = lang
        self.carries = carries
        self.left = limit
        self.item = None
        self.dragged = 0

    @property
    def now(self):
        if self.item and self.kiosk.now["item"] != self.item["id"]:
            raise Tired("the item is gone")
        return self.kiosk.now

    def tire(self):
        self.left -= 1
        if self.left < 0:
            raise Tired()

    def element(self, identity):
        found = element(self.now, identity)
        if not found:
            raise Tired(identity)
        return found

    def press(self, identity):
        self.tire()
        self.element(identity)
        self.kiosk.tap(identity)

    def move(self, identity, onto):
        """Whether it could be dragged there."""
        self.tire()
        moved = self.carries and self.kiosk.drag(identity, onto)
        self.dragged += moved
        return moved

    def write(self, field, text):
        """By the keyboard on the screen, but for what only an input method can write."""
        self.press(field)
        while written(self.now, field):
            self.press("key:backspace")
        if re.fullmatch(r"[A-Za-z0-9 .,!&-]+|[ぁ-んー ]+", text):
            for letter in text:
                self.write_letter(field, letter)
        else:
            self.kiosk.do(do="type", text=text)
        self.press("key:close")

    def write_letter(self, field, letter):
        plain = "space" if letter == " " else unicodedata.normalize("NFD", letter)[0]
        for board in ("board:0", "board:2", "board:3"):
            if element(self.now, f"key:{plain}"):
                break
            if element(self.now, f"key:{board}"):
                self.press(f"key:{board}")
        self.press(f"key:{plain}")
        for _ in range(3):  # voiced and small kana come after the plain one
            if self.element(field)["label"].endswith(letter):
                return
            self.press("key:voice")

    # ---- answering

    def answer(self, item, response):
        """Gives the answer and goes on."""
        self.give(item, response)
        self.go_on()

    def go_on(self):
        self.press("submit" if element(self.now, "submit") else "next")

    def give(self, item, response):
        self.item = item
        try:
            if response is not None:
                getattr(self, f"give_{item['kind']}", self.give_choices)(item, response)
            elif not self.element(NO_ANSWER)["checked"]:
                self.press(NO_ANSWER)
        finally:
            self.item = None

    def give_choices(self, item, response):
        wanted = [f"choice:{choice}" for choice in response]
        for choice in checked(self.now, "choice:"):
            one = self.element(f"choice:{choice}")
            if one["role"] == "checkbox" and one["id"] not in wanted + [NO_ANSWER]:
                self.press(one["id"])
        for choice in wanted:
            if not self.element(choice)["checked"]:
                self.press(choice)

    def give_list(self, item, response):
        choice = f"choice:{response[0]}"
        if not element(self.now, choice):
            self.search(item, named(item["choices"], response[0]))
        if not self.element(choice)["checked"]:
            self.press(choice)

    def search(self, item, choice):
        """What the field has room for is enough to find it by."""
        self.write(f"field:{item['id']}", choice["text"][self.lang][:SEARCH_LENGTH])

    def give_order(self, item, response):
        for place, choice in enumerate(response):
            while standing(self.now)[place] != choice:
                other = f"choice:{standing(self.now)[place]}"
                if not self.move(f"choice:{choice}", other):
                    self.press(f"up:{choice}")
        if not self.element("keep")["checked"]:
            self.press("keep")

    def give_pairs(self, item, response):
        for held in checked(self.now, "choice:"):
            if held != "no-answer":
                self.press(f"choice:{held}")
        for choice, target in (value.split("=") for value in response):
            if placed(self.now).get(choice) == target:
                continue
            if not self.move(f"choice:{choice}", f"target:{target}"):
                self.press(f"choice:{choice}")
                self.press(f"target:{target}")

    give_match = give_categorize = give_pairs

    def give_gaps(self, item, response):
        self.give_choices(item, [value.split("=")[1] for value in response])

    def give_matrix(self, item, response):
        wanted = ["cell:" + value.replace("=", ":") for value in response]
        rows = [value.split("=")[0] for value in response]
        for cell in checked(self.now, "cell:"):
            if cell.split(":")[0] not in rows:
                self.press(f"cell:{cell}")  # a second touch takes it back
        for cell in wanted:
            if not self.element(cell)["checked"]:
                self.press(cell)

    def give_text(self, item, response):
        if seen_text(item, self.now) != response:
            self.write(f"field:{item['id']}", response[0])

    give_short = give_number = give_text

    def give_date(self, item, response):
        if element(self.now, "set"):
            self.press("set")
        if element(self.now, "set"):
            raise Tired("set")
        wanted = [int(part) for part in response[0].split("-")]
        while seen_day(item, self.now) != response:
            shown = [int(part) for part in seen_day(item, self.now)[0].split("-")]
            unit = next(i for i, part in enumerate(wanted) if shown[i] != part)
            way = "plus" if wanted[unit] > shown[unit] else "minus"
            many = unit == 0 and abs(wanted[unit] - shown[unit]) >= 10
            self.press(f"{way}{'10' if many else ''}:{UNITS[unit]}")

    give_month = give_date

    def give_shares(self, item, response):
        shares = {part: int(share) for part, share in (value.split("=") for value in response)}
        for way, sign in (("minus", -1), ("plus", 1)):
            for part, wanted in shares.items():
                while (rest := (wanted - share_of(self.now, part)) * sign) > 0:
                    end = wanted == 0 or rest == self.left_over(item)  # nobody comes past it
                    self.press(f"{way}{10 if rest >= 10 or end else 1}:{part}")

    def left_over(self, item):
        return 100 - sum(share_of(self.now, choice["id"]) for choice in item["choices"])


class Mouse(Finger):
    """Presses and drags with the left button."""

    def __init__(self, kiosk, lang="ja", carries=True, limit=2000):
        super().__init__(kiosk, lang, carries, limit)
        kiosk.hand = {"by": "mouse"}


class Typist(Finger):
    """Never touches the screen: Tab and the arrows, Return and the space bar in turn."""

    def __init__(self, kiosk, lang="ja", limit=2000):
        super().__init__(kiosk, lang, False, limit)
        self.pressed = 0

    def reach(self, identity):
        self.element(identity)
        ways = [("Tab", "Shift+Tab"), ("Down", "Up"), ("Right", "Left")][self.pressed % 3]
        ids = [e["id"] for e in self.now["elements"] if e["role"] in DOERS and e["enabled"]]
        focused = next((e["id"] for e in self.now["elements"] if e["focused"]), None)
        at = ids.index(focused) if focused in ids else -1
        forwards = (ids.index(identity) - at) % len(ids) <= len(ids) // 2
        for _ in range(len(ids) + 2):
            if self.element(identity)["focused"]:
                return
            self.kiosk.do(do="key", key=ways[0 if forwards else 1])
        raise AssertionError(f"{identity} cannot be reached by {ways}")

    def press(self, identity):
        self.tire()
        if not self.element(identity)["enabled"]:
            raise AssertionError(f"{identity} is disabled")
        self.pressed += 1
        self.reach(identity)
        if self.element(identity)["role"] != "field":
            self.kiosk.do(do="key", key="space" if self.pressed % 2 else "Return")

    def write(self, field, text):
        self.press(field)
        while written(self.now, field):
            self.kiosk.do(do="key", key="Backspace")
        self.kiosk.do(do="type", text=text)
