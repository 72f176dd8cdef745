"""What can be answered to an item of any kind, rightly or wrongly, and how that is said in words.

An item is what `manten describe --json` tells of it; a response is a list of values in the forms
that engine/learning/item.h names, or None for "no answer".
"""

import calendar
import datetime
import random as chance

import audit

PAIRED = ("match", "categorize", "gaps", "matrix", "shares")
SEVERAL = ("multiple", "hotspot")
MONTHS = tuple(calendar.month_name)
FREE = ["よくわかりました。", "Thank you! ありがとう", "ｶﾅと全角ＡＢＣ", "x", "=1+1, \"'; --"]


def as_asked(item, now):
    """The item as the open attempt asks it: what is drawn for it, nobody knows beforehand."""
    return audit.posed(item, now.posed(item["id"])) if "vary" in item else item


def named(parts, identity):
    return next(part for part in parts if part["id"] == identity)


# ---- any answer that can be taken


def draw_one(item, random):
    return [random.choice(item["choices"])["id"]]


def draw_several(item, random):
    most = item.get("most") or len(item["choices"])
    picked = random.sample(item["choices"], random.randint(1, min(most, len(item["choices"]))))
    return [choice["id"] for choice in item["choices"] if choice in picked]


def draw_order(item, random):
    ids = [choice["id"] for choice in item["choices"]]
    random.shuffle(ids)
    return ids


def paired(lefts, rights):
    return [f"{left['id']}={right['id']}" for left, right in zip(lefts, rights)]


def draw_match(item, random):
    return paired(item["choices"], random.sample(item["targets"], len(item["choices"])))


def draw_categorize(item, random):
    return paired(item["choices"], random.choices(item["targets"], k=len(item["choices"])))


def draw_matrix(item, random):
    rows = draw_categorize(item, random)
    kept = len(rows) if item["required"] else random.randint(1, len(rows))
    left_out = random.sample(rows, len(rows) - kept)
    return [row for row in rows if row not in left_out]


def draw_gaps(item, random):
    offered = [
        [choice for choice in item["choices"] if choice["target"] == gap["id"]]
        for gap in item["targets"]
    ]
    return paired(item["targets"], [random.choice(choices) for choices in offered])


def draw_number(item, random):
    """Often just outside of what is right."""
    least = max(item["least"], -999)
    most = min(item["most"], least + 500)
    decimals = random.randint(0, item["decimals"])
    drawn = random.randint(int(least), int(most) - 1) + random.random()
    if "from" in item and random.random() < 0.5:
        decimals = item["decimals"]
        step = 10**-decimals
        drawn = random.choice([item["from"] - step, item["to"] + step])
    return [f"{min(max(drawn, least), most):.{decimals}f}"]


def draw_short(item, random):
    forms = [text for choice in item["choices"] for text in choice["text"].values()]
    return [random.choice(forms + FREE)[: item["length"]]]


def draw_text(item, random):
    return [random.choice(FREE)[: item["length"]]]


def draw_date(item, random):
    """Not far from today, which is where one begins; a key is farther away."""
    near = datetime.date.today() + datetime.timedelta(random.randint(-500, 500))
    length = len("2026-11" if item["kind"] == "month" else "2026-11-21")
    if "from" in item and random.random() < 0.5:
        day = random.choice([item["from"], item["to"]]) + "-15"[: 10 - length]
        away = datetime.timedelta(random.choice([-31, -1, 1, 31]))
        near = datetime.date.fromisoformat(day) + away
    held = max(str(near)[:length], item.get("least", ""))
    return [min(held, item["most"]) if "most" in item else held]


def draw_shares(item, random):
    cuts = sorted(random.randint(0, 100) for _ in item["choices"][1:])
    parts = [after - before for before, after in zip([0, *cuts], [*cuts, 100])]
    return [f"{choice['id']}={part}" for choice, part in zip(item["choices"], parts)]


DRAWN = {
    "single": draw_one,
    "multiple": draw_several,
    "true_false": draw_one,
    "scale": draw_one,
    "text": draw_text,
    "order": draw_order,
    "match": draw_match,
    "categorize": draw_categorize,
    "gaps": draw_gaps,
    "matrix": draw_matrix,
    "hotspot": draw_several,
    "list": draw_one,
    "number": draw_number,
    "short": draw_short,
    "month": draw_date,
    "date": draw_date,
    "shares": draw_shares,
}


def draw(item, random):
    """Some answer that can be taken; nobody can say beforehand whether it is right."""
    return DRAWN[item["kind"]](item, random)


def wrong(item, number=0):
    """An answer that is not right; another one for another number."""
    plain = ("single", "multiple", "true_false", "scale", "list", "hotspot")
    if number == 0 and item["kind"] in plain:
        tempting = [choice["id"] for choice in item["choices"] if not choice["correct"]]
        return tempting[:1] or right(item)[:1]
    random = chance.Random(f"{item['id']} {number}")
    for _ in range(1000):
        response = draw(item, random)
        if audit.right(item, response) is False:
            return response
    raise AssertionError(f"nothing is wrong for {item['id']}")


def right(item, last=False):
    """An answer that is right: the first that the key takes, or the last."""
    kind = item["kind"]
    if kind in ("number", "month", "date"):
        key = item["to" if last else "from"]
        return [f"{key:g}" if kind == "number" else key]
    if kind == "order":
        return item["order"]
    if kind in ("match", "categorize", "matrix"):
        return [f"{choice['id']}={choice['target']}" for choice in item["choices"]]
    correct = [choice for choice in item["choices"] if choice["correct"]]
    if kind == "gaps":
        return [f"{choice['target']}={choice['id']}" for choice in correct]
    if kind == "short":
        return [correct[-1 if last else 0]["text"]["en" if last else "ja"]]
    return [choice["id"] for choice in correct]


# ---- in words


def text_of(parts, identity, lang):
    return named(parts, identity)["text"][lang]


def day_in_words(day, lang):
    year, month, *of_month = (int(part) for part in day.split("-"))
    if lang == "ja":
        return f"{year}年{month}月" + "".join(f"{day}日" for day in of_month)
    return "".join(f"{day} " for day in of_month) + f"{MONTHS[month]} {year}"


def number_in_words(item, number, lang):
    unit = item.get("unit", {}).get(lang, "")
    return f"{number} {unit}" if unit[:1].isascii() and unit[:1].isalpha() else number + unit


def sentence_in_words(item, response, lang):
    said = item["sentence"][lang]
    for gap, choice in (value.split("=") for value in response):
        words = text_of(item["choices"], choice, lang)
        said = said.replace(f"{{{gap}}}", f"「{words}」" if lang == "ja" else f"“{words}”")
    return said


def pair_in_words(item, value, lang):
    left, right_part = value.split("=")
    words = text_of(item["choices"], left, lang)
    if item["kind"] == "shares":
        return f"{words} {right_part}%"
    return f"{words} → {text_of(item['targets'], right_part, lang)}"


def in_words(item, response, lang):
    """The answer as a person reads it."""
    kind = item["kind"]
    if kind in ("text", "short"):
        return response[0]
    if kind == "number":
        return number_in_words(item, response[0], lang)
    if kind in ("month", "date"):
        return day_in_words(response[0], lang)
    if kind == "gaps":
        return sentence_in_words(item, response, lang)
    if kind in PAIRED:
        return " / ".join(pair_in_words(item, value, lang) for value in response)
    texts = [text_of(item["choices"], value, lang) for value in response]
    if kind == "order":
        return " ".join(f"{number}. {text}" for number, text in enumerate(texts, 1))
    return " / ".join(texts)


def mistakes(item, response):
    """The choices that make the answer wrong, as far as one can be named."""
    pairs = dict(value.split("=") for value in response) if item["kind"] in PAIRED else {}
    if item["kind"] == "gaps":
        return [c for c in item["choices"] if pairs[c["target"]] == c["id"] and not c["correct"]]
    if item["kind"] in ("match", "categorize", "matrix"):
        return [c for c in item["choices"] if pairs[c["id"]] != c["target"]]
    if item["kind"] == "short":
        typed = audit.folded_kana(response[0])
        forms = [c for c in item["choices"]
                 if typed in (audit.folded_kana(text) for text in c["text"].values())]
        return [c for c in forms[:1] if not c["correct"]]
    if item["kind"] == "order":
        return []
    return [c for c in item["choices"] if c["id"] in response and not c["correct"]]


def explanation(item, response, lang):
    """What is said about a wrong answer: what speaks to the mistakes, else to the item."""
    made = mistakes(item, response)
    said = [choice["feedback"][lang] for choice in made if choice["feedback"][lang]]
    if not said and "feedback" in item:
        said = [item["feedback"][lang]]
    return made, said
