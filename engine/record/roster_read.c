#include "record/roster.h"

#include "base/utf8.h"
#include "record/cleaning.h"
#include "record/csv_lines.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { NAME_MOST = 100, TEXT_MOST = 2000, COLUMNS_MOST = 200, HEAD_LINES_MOST = 10 };

// What the columns are called, folded (utf8_folded_kana).
static const struct {
    enum roster_column column;
    const char *heads; // between blanks
} heads[] = {
    {ROSTER_NUMBER, " 番号 no no. number 受付番号 整理番号 名札番号 名札 badge 受講番号 # "},
    {ROSTER_NAME,
     " 氏名 名前 お名前 参加者氏名 参加者名 受講者氏名 受講者名 受講者 申込者名 申込者 "
     "出席者名 氏名(漢字) name fullname 参加者 "},
    {ROSTER_READING,
     " ふりがな よみ よみがな 読み かな 氏名かな 氏名(かな) 名前(かな) 氏名ふりがな "
     "しめい reading kana furigana 読みがな 読み仮名 "},
    {ROSTER_ORGANIZATION, " 所属 会社名 会社 企業名 団体名 事業所名 勤務先 法人名 所属先 組織 "
                          "所属団体 貴社名 貴団体名 organization organisation company affiliation "
                          "会社・団体名 企業・団体名 勤務先名 "},
    {ROSTER_KIND, " 区分 参加区分 参加者区分 種別 参加種別 立場 kind type category 参加者種別 "},
    {ROSTER_QUALIFICATIONS, " 資格 保有資格 資格等 取得資格 qualification qualifications "},
    {ROSTER_QUESTION, " 質問 事前質問 講師への質問 質問事項 ご質問 事前の質問 question questions "},
    {ROSTER_FAMILY, " 姓 氏 名字 苗字 familyname lastname surname "},
    {ROSTER_GIVEN, " 名 givenname firstname "},
    {ROSTER_PRESENT, " 出席 出欠 出席状況 当日出席 参加状況 present attended attendance "},
};

#define SAY(japanese, english)                                                                     \
    (struct text)                                                                                  \
    {                                                                                              \
        .in = { japanese, english }                                                                \
    }

struct parsing {
    struct arena *arena;
    struct roster *roster;
    struct csv_lines lines;
    int columns[ROSTER_COLUMNS]; // place in the line, or -1
    int width;                   // fields of the head
};

static void remark(struct parsing *parsing, struct roster_entry *entry, struct text text)
{
    for (int i = 0; i < LANGUAGES; i++) {
        const char *before = entry->remark.in[i];
        entry->remark.in[i] =
            before ? arena_format(parsing->arena, "%s; %s", before, text.in[i]) : text.in[i];
    }
}

static void refuse(struct parsing *parsing, struct roster_entry *entry, struct text text)
{
    entry->state = ROSTER_REFUSED;
    remark(parsing, entry, text);
}

// ---- the head

static enum roster_column column_called(const char *head, struct arena *arena)
{
    char *folded = utf8_folded_kana(head);
    const char *wanted = arena_format(arena, " %s ", folded ? folded : "");
    free(folded);
    for (size_t i = 0; wanted[1] != ' ' && i < sizeof heads / sizeof *heads; i++) {
        if (strstr(heads[i].heads, wanted)) {
            return heads[i].column;
        }
    }
    return ROSTER_COLUMNS;
}

static bool is_named(const struct parsing *parsing)
{
    return parsing->columns[ROSTER_NAME] >= 0 ||
           (parsing->columns[ROSTER_FAMILY] >= 0 && parsing->columns[ROSTER_GIVEN] >= 0);
}

// Whether the line is a head; a title or an empty line may stand before it.
static bool read_head(struct parsing *parsing, const struct csv_line *line)
{
    struct roster *roster = parsing->roster;
    roster->unused_count = 0;
    for (int i = 0; i < ROSTER_COLUMNS; i++) {
        parsing->columns[i] = -1;
    }
    for (int i = 0; i < line->count && i < COLUMNS_MOST; i++) {
        const char *head = clean_text(line->fields[i], parsing->arena).text;
        const enum roster_column column = column_called(head, parsing->arena);
        if (column < ROSTER_COLUMNS && parsing->columns[column] < 0) {
            parsing->columns[column] = i;
        } else if (head[0] != '\0') {
            roster->unused[roster->unused_count++] = head;
        }
    }
    parsing->width = line->count;
    return is_named(parsing);
}

static int find_head(struct parsing *parsing)
{
    for (int i = 0; i < parsing->lines.count && i < HEAD_LINES_MOST; i++) {
        if (read_head(parsing, &parsing->lines.lines[i])) {
            return i;
        }
    }
    return -1;
}

// ---- a line

static const char *field_of(struct parsing *parsing, const struct csv_line *line,
                            enum roster_column column, struct roster_entry *entry)
{
    const int place = parsing->columns[column];
    if (place < 0 || place >= line->count) {
        return "";
    }
    const struct cleaned cleaned = clean_text(line->fields[place], parsing->arena);
    if (cleaned.broken) {
        refuse(parsing, entry,
               SAY("文字が壊れています。元のファイルを保存し直してください",
                   "letters were lost: save the original file again"));
    } else if (cleaned.foreign) {
        refuse(parsing, entry,
               SAY("この機械だけの文字（外字）があります。別の字に直してください",
                   "it has letters that exist on one machine only: write others"));
    }
    return cleaned.text;
}

static bool is_empty(const struct csv_line *line, struct arena *arena)
{
    for (int i = 0; i < line->count; i++) {
        if (clean_text(line->fields[i], arena).text[0] != '\0') {
            return false;
        }
    }
    return true;
}

static bool is_ditto(const char *text)
{
    static const char *const marks[] = {"同上", "〃", "々", "″", "\"", "同"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (strcmp(text, marks[i]) == 0) {
            return true;
        }
    }
    return false;
}

static bool has_letter(const char *text)
{
    while (*text) {
        const utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)utf8_next(&text));
        if (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) {
            return true;
        }
    }
    return false;
}

// "山田 花子 様" is 山田 花子.
static const char *without_title(struct parsing *parsing, const char *name,
                                 struct roster_entry *entry)
{
    static const char *const titles[] = {"様", "さま", "さん", "殿", "先生", "氏"};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        const size_t length = strlen(name);
        const size_t tail = strlen(titles[i]);
        if (length > tail + 3 && strcmp(name + length - tail, titles[i]) == 0) {
            remark(parsing, entry, SAY("敬称を外しました", "the title was left out"));
            return clean_text(arena_text_part(parsing->arena, name, length - tail), parsing->arena)
                .text;
        }
    }
    return name;
}

static void take_name(struct parsing *parsing, const struct csv_line *line,
                      struct roster_entry *entry)
{
    const char *name = field_of(parsing, line, ROSTER_NAME, entry);
    if (name[0] == '\0') {
        const char *family = field_of(parsing, line, ROSTER_FAMILY, entry);
        const char *given = field_of(parsing, line, ROSTER_GIVEN, entry);
        name =
            clean_text(arena_format(parsing->arena, "%s %s", family, given), parsing->arena).text;
    }
    name = without_title(parsing, name, entry);
    entry->fields[ROSTER_NAME] = name;
    if (name[0] == '\0') {
        refuse(parsing, entry, SAY("氏名がありません", "there is no name"));
    } else if (is_ditto(name)) {
        refuse(parsing, entry, SAY("氏名が「同上」です", "the name is a ditto mark"));
    } else if (!has_letter(name)) {
        refuse(parsing, entry, SAY("氏名に文字がありません", "the name has no letters"));
    } else if (utf8_count(name) > NAME_MOST) {
        refuse(parsing, entry,
               SAY("氏名が100文字より長いです", "the name is longer than 100 characters"));
    }
}

static void take_text(struct parsing *parsing, const struct csv_line *line,
                      enum roster_column column, const struct roster_entry *above,
                      struct roster_entry *entry)
{
    const char *text = field_of(parsing, line, column, entry);
    const size_t most = column == ROSTER_QUESTION ? TEXT_MOST : NAME_MOST;
    if (is_ditto(text)) {
        text = above ? above->fields[column] : "";
        remark(parsing, entry, SAY("「同上」を上の行から補いました", "a ditto mark was filled in"));
    }
    if (utf8_count(text) > most) {
        refuse(
            parsing, entry,
            (struct text){.in = {arena_format(parsing->arena, "%zu文字より長い欄があります", most),
                                 arena_format(parsing->arena,
                                              "a field is longer than %zu characters", most)}});
    }
    entry->fields[column] = text;
}

static void take_reading(struct parsing *parsing, const struct csv_line *line,
                         struct roster_entry *entry)
{
    bool kana;
    const char *given = field_of(parsing, line, ROSTER_READING, entry);
    entry->fields[ROSTER_READING] = clean_reading(given, parsing->arena, &kana);
    if (!kana) {
        remark(parsing, entry,
               SAY("ふりがなに、かな以外の文字があります", "the reading is not all kana"));
    }
}

static void take_number(struct parsing *parsing, const struct csv_line *line,
                        struct roster_entry *entry)
{
    const char *text = field_of(parsing, line, ROSTER_NUMBER, entry);
    const int number = clean_number(text);
    entry->fields[ROSTER_NUMBER] = number > 0 ? arena_format(parsing->arena, "%d", number) : "";
    if (number == 0 && text[0] != '\0') {
        remark(parsing, entry,
               SAY("番号が1から999999の数ではないので、使いません",
                   "the number is none from 1 to 999999 and is not used"));
    }
}

static bool is_among(const char *text, const char *words)
{
    char word[64];
    snprintf(word, sizeof word, " %s ", text);
    return text[0] != '\0' && strstr(words, word);
}

static void take_presence(struct parsing *parsing, const struct csv_line *line,
                          struct roster_entry *entry)
{
    char *said = utf8_folded(field_of(parsing, line, ROSTER_PRESENT, entry));
    const char *text = said ? said : "";
    if (is_among(text, " ○ ◯ 〇 o 出席 出 参加 済 1 yes y present ✓ ✔ レ はい ")) {
        entry->presence = PRESENCE_PRESENT;
    } else if (is_among(text, " × x ✕ ✗ 欠席 欠 不参加 0 no n absent いいえ - ")) {
        entry->presence = PRESENCE_ABSENT;
    } else if (text[0] != '\0') {
        remark(parsing, entry,
               SAY("出欠の書き方がわからないので、使いません",
                   "whether somebody came is not understood and not used"));
    }
    free(said);
}

static void read_fields(struct parsing *parsing, const struct csv_line *line,
                        const struct roster_entry *above, struct roster_entry *entry)
{
    take_name(parsing, line, entry);
    take_reading(parsing, line, entry);
    take_number(parsing, line, entry);
    take_presence(parsing, line, entry);
    take_text(parsing, line, ROSTER_ORGANIZATION, above, entry);
    take_text(parsing, line, ROSTER_KIND, above, entry);
    take_text(parsing, line, ROSTER_QUALIFICATIONS, above, entry);
    take_text(parsing, line, ROSTER_QUESTION, above, entry);
    char *name = utf8_folded(entry->fields[ROSTER_NAME]);
    char *organization = utf8_folded(entry->fields[ROSTER_ORGANIZATION]);
    entry->key =
        arena_format(parsing->arena, "%s\n%s", name ? name : "", organization ? organization : "");
    free(name);
    free(organization);
}

static bool is_total(const struct csv_line *line, struct arena *arena)
{
    for (int i = 0; i < line->count; i++) {
        const char *text = clean_text(line->fields[i], arena).text;
        if (strcmp(text, "合計") == 0 || strcmp(text, "計") == 0 || strcmp(text, "Total") == 0) {
            return true;
        }
        if (text[0] != '\0' && clean_number(text) == 0) {
            return false;
        }
    }
    return false;
}

static bool is_head_again(struct parsing *parsing, const struct csv_line *line)
{
    const int place = parsing->columns[ROSTER_NAME];
    return place >= 0 && place < line->count &&
           column_called(clean_text(line->fields[place], parsing->arena).text, parsing->arena) ==
               ROSTER_NAME;
}

static bool has_more(const struct parsing *parsing, const struct csv_line *line)
{
    for (int i = parsing->width; i < line->count; i++) {
        if (line->fields[i][0] != '\0') {
            return true;
        }
    }
    return false;
}

static void read_entry(struct parsing *parsing, const struct csv_line *line,
                       const struct roster_entry *above, struct roster_entry *entry)
{
    entry->line = line->number;
    if (is_empty(line, parsing->arena)) {
        entry->state = ROSTER_EMPTY;
        remark(parsing, entry, SAY("空の行です", "an empty line"));
        return;
    }
    if (is_head_again(parsing, line) || is_total(line, parsing->arena)) {
        entry->state = ROSTER_EMPTY;
        remark(parsing, entry, SAY("見出しか合計の行です", "a line of heads or totals"));
        return;
    }
    read_fields(parsing, line, above, entry);
    if (line->quote_open) {
        refuse(parsing, entry, SAY("引用符（\"）が閉じていません", "a quote (\") is left open"));
    } else if (has_more(parsing, line)) {
        refuse(parsing, entry,
               SAY("見出しより欄が多いです。余分な区切りがありませんか",
                   "it has more fields than the head: is there a stray separator?"));
    }
}

// ---- between lines

struct known {
    const char *key;
    const struct roster_entry *entry;
};

static int compare(const void *one, const void *other)
{
    const struct known *left = one;
    const struct known *right = other;
    const int order = strcmp(left->key, right->key);
    return order ? order : left->entry->line - right->entry->line;
}

static void refuse_again(struct parsing *parsing, const struct known *first,
                         struct roster_entry *entry, const struct text *what)
{
    entry->state = ROSTER_REFUSED;
    refuse(parsing, entry,
           (struct text){.in = {arena_format(parsing->arena, "%d行目と%s", first->entry->line,
                                             what->in[JAPANESE]),
                                arena_format(parsing->arena, "%s line %d", what->in[ENGLISH],
                                             first->entry->line)}});
}

// Refuses what has the same key as a line above it.
static void refuse_twins(struct parsing *parsing, bool by_number, struct text what)
{
    struct roster *roster = parsing->roster;
    struct known *known = arena_take(parsing->arena, (size_t)roster->count + 1, sizeof *known);
    int count = 0;
    for (int i = 0; i < roster->count; i++) {
        const struct roster_entry *entry = &roster->entries[i];
        const char *key = by_number ? entry->fields[ROSTER_NUMBER] : entry->key;
        if (entry->state == ROSTER_TAKEN && key[0] != '\0') {
            known[count++] = (struct known){key, entry};
        }
    }
    qsort(known, (size_t)count, sizeof *known, compare);
    int first = 0;
    for (int i = 1; i < count; i++) {
        if (strcmp(known[i].key, known[first].key) != 0) {
            first = i;
            continue;
        }
        refuse_again(parsing, &known[first], &roster->entries[known[i].entry - roster->entries],
                     &what);
    }
}

static void read_entries(struct parsing *parsing, int head)
{
    struct roster *roster = parsing->roster;
    const struct roster_entry *above = NULL;
    const int count = parsing->lines.count - head - 1;
    roster->entries = arena_take(parsing->arena, (size_t)count + 1, sizeof *roster->entries);
    for (int i = 0; i < count; i++) {
        struct roster_entry *entry = &roster->entries[roster->count++];
        for (int j = 0; j < ROSTER_KEPT; j++) {
            entry->fields[j] = "";
        }
        entry->key = "";
        read_entry(parsing, &parsing->lines.lines[head + 1 + i], above, entry);
        above = entry->state == ROSTER_TAKEN ? entry : above;
    }
    refuse_twins(parsing, false, SAY("同じ人です", "the same person as in"));
    refuse_twins(parsing, true, SAY("同じ番号です", "the same number as in"));
}

bool roster_read(const char *bytes, size_t length, struct arena *arena, struct roster *roster,
                 struct fault *fault)
{
    *roster = (struct roster){.encoding = encoding_of(bytes, length)};
    roster->unused = arena_take(arena, COLUMNS_MOST, sizeof *roster->unused);
    struct buffer text = {0};
    if (!encoding_convert(bytes, length, roster->encoding, &text, fault)) {
        buffer_free(&text);
        return false;
    }
    struct parsing parsing = {
        .arena = arena, .roster = roster, .lines = csv_lines_read(text.text, text.length, arena)};
    buffer_free(&text);
    const int head = find_head(&parsing);
    if (head < 0) {
        return fault_set(fault,
                         "none of the first %d lines names a column 氏名 or name: put a "
                         "line with the columns' names above the people",
                         HEAD_LINES_MOST);
    }
    read_entries(&parsing, head);
    return true;
}
