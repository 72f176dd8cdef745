"""Rosters as people have them: five encodings, and every kind of dirt accounted for by line."""

import json
import os
import random
import tempfile
import unittest

import manten

ENCODINGS = {
    "UTF-8": ("utf-8", b""),
    "UTF-8 with a mark": ("utf-8", b"\xef\xbb\xbf"),
    "CP932": ("cp932", b""),
    "UTF-16LE": ("utf-16-le", b"\xff\xfe"),
    "UTF-16BE": ("utf-16-be", b"\xfe\xff"),
}
FAMILIES = "佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上".split()
GIVEN = "太郎 花子 一郎 美咲 健 由美 誠 恵子 翔 陽子 学 直美 修 真由美 浩 明美".split()
HEADS = {
    "number": ["番号", "No.", "受付番号"],
    "name": ["氏名", "お名前", "Name"],
    "reading": ["ふりがな", "フリガナ", "Reading"],
    "organization": ["所属", "会社名", "Organization"],
    "kind": ["区分", "Kind", "参加区分"],
    "qualifications": ["資格", "保有資格", "Qualifications"],
    "question": ["質問", "事前質問", "Question"],
}


def people(count):
    lots = random.Random(4)
    for number in range(1, count + 1):
        yield {
            "number": str(number),
            "name": f"{lots.choice(FAMILIES)} {lots.choice(GIVEN)}{number}",
            "reading": "やまだたろう",
            "organization": f"{lots.choice('ABCDE')}商店{lots.randrange(400)}",
            "kind": lots.choice(["企業", "支援機関", "専門家"]),
            "qualifications": lots.choice(["", "ITコーディネータ", "中小企業診断士"]),
            "question": lots.choice(["", "費用は、\nどのくらい\"かかり\"ますか。"]),
        }


def quoted(text):
    return '"' + text.replace('"', '""') + '"' if set(text) & set(',"\n') else text


def csv_of(rows, columns, heads, separator=",", end="\r\n"):
    lines = [separator.join(heads[c] for c in columns)]
    lines += [separator.join(quoted(row[c]) for c in columns) for row in rows]
    return end.join(lines) + end


# A line of dirt: number, name, reading, organization, kind, qualifications, question; what becomes
# of it ("refused", "left out", "added"), and a word of the reason.
DIRT = [
    ("1,,やまだ,A社,企業,,", "refused", "no name"),
    ("2,　　,やまだ,A社,企業,,", "refused", "no name"),
    ("3,同上,やまだ,A社,企業,,", "refused", "ditto"),
    ("4,〃,やまだ,A社,企業,,", "refused", "ditto"),
    ("5,12345,やまだ,A社,企業,,", "refused", "no letters"),
    ("6,---,やまだ,A社,企業,,", "refused", "no letters"),
    ("7,？？？,やまだ,A社,企業,,", "refused", "no letters"),
    ("8,😀,やまだ,A社,企業,,", "refused", "no letters"),
    ("9," + "山" * 101 + ",やまだ,A社,企業,,", "refused", "longer than 100"),
    ("10,長い 所属,ながい," + "社" * 101 + ",企業,,", "refused", "longer than 100"),
    ("11,長い 質問,ながい,A社,企業,," + "問" * 2001, "refused", "longer than 2000"),
    ("12,壊れ\ufffd字,こわれ,A社,企業,,", "refused", "letters were lost"),
    ("13,壊れ 所属,こわれ,A\ufffd社,企業,,", "refused", "letters were lost"),
    ("14,外字\ue000,がいじ,A社,企業,,", "refused", "one machine only"),
    ("15,外字 所属,がいじ,\ue123商店,企業,,", "refused", "one machine only"),
    ('16,"開いた 引用,ひらいた,A社,企業,,', "refused", "quote"),
    ("17,多い 欄,おおい,A社,企業,,,余り", "refused", "more fields"),
    ("18,カンマ,かんま,A社, 支店,企業,ITC,質問", "refused", "more fields"),
    ("19,先の 人,さきのひと,A社,企業,,", "added", ""),
    ("20,先の 人,さきのひと,A社,企業,,", "refused", "same person as in line"),
    ("21,先の　人,さきのひと,Ａ社,企業,,", "refused", "same person as in line"),
    ("22,先の人,さきのひと, A社 ,企業,,", "refused", "same person as in line"),
    ("19,番号 同じ,ばんごう,B社,企業,,", "refused", "same number as in line"),
    ("１９,番号 全角,ばんごう,C社,企業,,", "refused", "same number as in line"),
    (",,,,,,", "left out", "empty"),
    ("", "left out", "empty"),
    ("　,　,,,,,", "left out", "empty"),
    ("\t,\t,,,,,", "left out", "empty"),
    ('"","","","","","",""', "left out", "empty"),
    ("番号,氏名,ふりがな,所属,区分,資格,質問", "left out", "heads or totals"),
    ("合計,30,,,,,", "left out", "heads or totals"),
    (",計,30,,,,", "left out", "heads or totals"),
    ("23,敬称 様,けいしょう,A社,企業,,", "added", "title"),
    ("24,敬称 さん,けいしょう,B社,企業,,", "added", "title"),
    ("25,敬称 先生,けいしょう,C社,企業,,", "added", "title"),
    ("26,同上 所属,どうじょう,同上,企業,,", "added", "ditto"),
    ("27,同上 記号,どうじょう,〃,〃,,", "added", "ditto"),
    ("28,ローマ字,yamada,A社,企業,,", "added", "not all kana"),
    ("29,漢字 読み,山田,A社,企業,,", "added", "not all kana"),
    ("30,ﾊﾝｶｸ ｶﾅ,ﾊﾝｶｸｶﾞﾅ,A社,企業,,", "added", ""),
    ("31,濁点 分離,か\u3099くせい,A社,企業,,", "added", ""),
    ("三十二,漢数字,かんすうじ,A社,企業,,", "added", "not used"),
    ("-5,負の 番号,ふのばんごう,A社,企業,,", "added", "not used"),
    ("0,ゼロ 番号,ぜろ,A社,企業,,", "added", "not used"),
    ("1234567,大きい 番号,おおきい,A社,企業,,", "added", "not used"),
    ("3.5,小数 番号,しょうすう,A社,企業,,", "added", "not used"),
    ("A-01,英字 番号,えいじ,A社,企業,,", "added", "not used"),
    (",番号 なし,なし,A社,企業,,", "added", ""),
    ("33,=1+1の人,しき,A社,企業,,", "added", ""),
    ("34,@式 人,しき,=cmd,企業,,", "added", ""),
    ("35,O'Neil John,,<b>A社</b>,企業,,", "added", ""),
    ("36,Ａｌｉｃｅ　Ｓｍｉｔｈ,,ＡＢＣ,企業,,", "added", ""),
    ("37,髙橋 﨑,たかはしさき,㈱𠮷野,企業,,", "added", ""),
    ("38,\u200b見えない\u200b 字,みえない,A社,企業,,", "added", ""),
    ("39,向き\u202e 反転,むき,A社,企業,,", "added", ""),
    ('40,"改行\nの 人",かいぎょう,"A社\n本店",企業,,', "added", ""),
    ('41,"引用 ""内""",いんよう,A社,企業,,', "added", ""),
    ("42,少ない 欄", "added", ""),
    ("43,余り 空,あまり,A社,企業,,,,,", "added", ""),
    ("44,制御\x01 字\x07,せいぎょ,A社,企業,,", "added", ""),
    ("45,  空白   だらけ  ,くうはく,  A社  ,企業,,", "added", ""),
    ("46,異体\U000e0100 字,いたいじ,A社,企業,,", "added", ""),
]


class Rosters(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.data = os.path.join(self.folder.name, "data")
        kiosk = manten.Kiosk(self.data)  # makes the records
        kiosk.screen()
        kiosk.quit()

    def session(self, name):
        course = manten.describe()["courses"][0]["id"]
        manten.run(
            "session", "add", name, "--course", course, "--date", "2026-11-21", data=self.data
        )

    def write(self, content):
        path = os.path.join(self.folder.name, "roster.csv")
        with open(path, "wb") as file:
            file.write(content)
        return path

    def take(self, path, session, *options):
        done = manten.run(
            "roster",
            "import",
            path,
            "--session",
            session,
            "--json",
            "--lang",
            "en",
            *options,
            data=self.data,
            check=False,
        )
        self.assertEqual(done.stderr.count("\n"), done.returncode, done.stderr)
        return json.loads(done.stdout)

    def listed(self, session):
        done = manten.run("roster", "list", "--session", session, "--json", data=self.data)
        return json.loads(done.stdout)

    def test_two_thousand_people_in_five_encodings(self):
        wanted = list(people(2000))
        for turn, (name, (encoding, mark)) in enumerate(ENCODINGS.items()):
            with self.subTest(name):
                session = f"s{turn}"
                self.session(session)
                columns = list(HEADS)
                random.Random(turn).shuffle(columns)
                heads = {c: HEADS[c][turn % 3] for c in columns}
                separator = "\t" if encoding.startswith("utf-16") else ","
                text = csv_of(wanted, columns, heads, separator)
                told = self.take(self.write(mark + text.encode(encoding)), session)
                self.assertEqual({row["outcome"] for row in told}, {"added"})
                listed = self.listed(session)
                self.assertEqual(len(listed), 2000)
                for given, row in zip(wanted, listed, strict=True):
                    self.assertEqual(str(row["number"]), given["number"])
                    for column in ("name", "reading", "organization", "kind", "qualifications"):
                        self.assertEqual(row[column], given[column])
                    self.assertEqual(row["question"], given["question"].replace("\n", " "))
                again = self.take(self.write(mark + text.encode(encoding)), session)
                self.assertEqual({row["outcome"] for row in again}, {"same"})
                self.assertEqual(len(self.listed(session)), 2000)

    def test_every_kind_of_dirt_is_told_by_line(self):
        self.assertGreaterEqual(len(DIRT), 60)
        self.session("dirty")
        text = "番号,氏名,ふりがな,所属,区分,資格,質問\r\n"
        lines = []
        for line, outcome, reason in DIRT:
            lines.append((text.count("\n") + 1, outcome, reason))
            text += line + "\r\n"
        told = self.take(self.write(text.encode()), "dirty")
        self.assertEqual([row["line"] for row in told], [line for line, _, _ in lines])
        for row, (line, outcome, reason) in zip(told, lines, strict=True):
            with self.subTest(line=line, row=row):
                self.assertEqual(row["outcome"], outcome)
                self.assertIn(reason, row["remark"] or "")
        added = [row for row in told if row["outcome"] == "added"]
        everybody = self.listed("dirty")
        self.assertEqual(len(everybody), len(added))
        listed = {row["name"]: row for row in everybody}
        self.assertEqual(listed["ハンカク カナ"]["reading"], "はんかくがな")
        self.assertEqual(listed["濁点 分離"]["reading"], "がくせい")
        self.assertEqual(listed["髙橋 﨑"]["organization"], "㈱𠮷野")
        self.assertEqual(listed["見えない 字"]["number"], 38)
        self.assertEqual([r["number"] for r in everybody if r["name"] == "敬称"], [23, 24, 25])

    def test_a_preview_changes_nothing(self):
        self.session("preview")
        path = self.write("氏名,所属\n山田 花子,A社\n".encode())
        told = self.take(path, "preview", "--preview")
        self.assertEqual([row["outcome"] for row in told], ["added"])
        self.assertEqual(self.listed("preview"), [])

    def test_who_came_can_be_imported_too(self):
        self.session("held")
        text = "氏名,出席\n一郎 あ,○\n二郎 い,×\n三郎 う,\n四郎 え,出席\n五郎 お,たぶん\n"
        told = self.take(self.write(text.encode()), "held")
        self.assertIn("not understood", told[4]["remark"])
        came = [row["present"] for row in self.listed("held")]
        self.assertEqual(sorted(came), ["", "", "", "○", "○"])
        again = self.take(self.write(text.encode()), "held")
        self.assertEqual({row["outcome"] for row in again}, {"same"})
        mended = self.take(self.write(text.replace("×", "○").encode()), "held")
        self.assertEqual([r["outcome"] for r in mended].count("changed"), 1)

    def test_a_corrected_name_keeps_the_old_one(self):
        self.session("mended")
        self.take(self.write("番号,氏名,所属\n7,山田 華子,A社\n".encode()), "mended")
        self.take(self.write("番号,氏名,所属\n7,山田 花子,A社\n".encode()), "mended")
        self.assertEqual([row["name"] for row in self.listed("mended")], ["山田 花子"])
        manten.run(
            "roster", "correct", "7", "--name", "山田 花", "--session", "mended", data=self.data
        )
        self.assertEqual([row["name"] for row in self.listed("mended")], ["山田 花"])
        with open(os.path.join(self.data, "manten.db"), "rb") as file:
            kept = file.read()
        wal = os.path.join(self.data, "manten.db-wal")
        if os.path.exists(wal):
            with open(wal, "rb") as file:
                kept += file.read()
        for name in ("山田 華子", "山田 花子", "山田 花"):
            self.assertIn(name.encode(), kept)

    def test_what_is_no_roster_is_said_in_one_line(self):
        self.session("none")
        for content, words in (
            (b"", "is empty"),
            ("会社,電話\nA社,1\n".encode(), "names a column 氏名 or name"),
            (bytes(random.Random(1).randbytes(4000)), "names a column 氏名 or name"),
        ):
            done = manten.run(
                "roster", "import", self.write(content), "--session", "none", data=self.data,
                check=False,
            )
            self.assertEqual(done.returncode, 1)
            self.assertEqual(done.stderr.count("\n"), 1)
            self.assertIn(words, done.stderr)


if __name__ == "__main__":
    unittest.main()
