#include "ui/keyboard.h"

#include "base/utf8.h"
#include "ui/widget.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 10, ROWS = 5, SIDE_COLUMNS = 2, APART = 4, ROW = TOUCH_TARGET + 4 };
enum { KEY_LENGTH = 24, TOOLS = 6 };
enum { PAD_ROWS = 4, PAD_COLUMNS = 4, PAD_WIDTH = 1000 };

// Columns are the rows of the kana table, as on every ticket machine; a space is no key.
static const char *const kana[ROWS][COLUMNS] = {
    {"あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ"},
    {"い", "き", "し", "ち", "に", "ひ", "み", " ", "り", "を"},
    {"う", "く", "す", "つ", "ぬ", "ふ", "む", "ゆ", "る", "ん"},
    {"え", "け", "せ", "て", "ね", "へ", "め", " ", "れ", "ー"},
    {"お", "こ", "そ", "と", "の", "ほ", "も", "よ", "ろ", "・"},
};
static const char *const katakana[ROWS][COLUMNS] = {
    {"ア", "カ", "サ", "タ", "ナ", "ハ", "マ", "ヤ", "ラ", "ワ"},
    {"イ", "キ", "シ", "チ", "ニ", "ヒ", "ミ", " ", "リ", "ヲ"},
    {"ウ", "ク", "ス", "ツ", "ヌ", "フ", "ム", "ユ", "ル", "ン"},
    {"エ", "ケ", "セ", "テ", "ネ", "ヘ", "メ", " ", "レ", "ー"},
    {"オ", "コ", "ソ", "ト", "ノ", "ホ", "モ", "ヨ", "ロ", "・"},
};
static const char *const latin[ROWS][COLUMNS] = {
    {"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"},
    {"q", "w", "e", "r", "t", "y", "u", "i", "o", "p"},
    {"a", "s", "d", "f", "g", "h", "j", "k", "l", "-"},
    {"z", "x", "c", "v", "b", "n", "m", ".", ",", "'"},
    {"@", "_", "/", "(", ")", "!", "?", "&", "%", "+"},
};
static const char *const capitals[ROWS][COLUMNS] = {
    {"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"},
    {"Q", "W", "E", "R", "T", "Y", "U", "I", "O", "P"},
    {"A", "S", "D", "F", "G", "H", "J", "K", "L", "-"},
    {"Z", "X", "C", "V", "B", "N", "M", ".", ",", "'"},
    {"@", "_", "/", "(", ")", "!", "?", "&", "%", "+"},
};
static const char *const (*const boards[])[COLUMNS] = {
    [BOARD_KANA] = kana,
    [BOARD_KATAKANA] = katakana,
    [BOARD_LATIN] = latin,
    [BOARD_CAPITALS] = capitals,
};

// Each ring is what one key press after the other makes of a kana: か → が → か, は → ば → ぱ → は,
// つ → っ → づ → つ. A katakana is its hiragana 0x60 further.
static const char *const rings[] = {
    "かが", "きぎ", "くぐ",   "けげ",   "こご",   "さざ",   "しじ",   "すず",   "せぜ",   "そぞ",
    "ただ", "ちぢ", "てで",   "とど",   "あぁ",   "いぃ",   "えぇ",   "おぉ",   "やゃ",   "ゆゅ",
    "よょ", "わゎ", "はばぱ", "ひびぴ", "ふぶぷ", "へべぺ", "ほぼぽ", "つっづ", "うぅゔ",
};

// Where the box is wide, the tools stand beside the letters, else below them.
static bool tools_beside(const struct stage *stage, int width)
{
    return width / (COLUMNS + SIDE_COLUMNS) >= stage_px(stage, TOUCH_TARGET);
}

// The pad's rows are higher where the window is.
static int pad_row(const struct stage *stage)
{
    enum { PAD_ROW = TOUCH_TARGET + 16, TALL_PAD_ROW = 150 };
    const struct rect area = stage_area(stage);
    return stage_px(stage, area.h > area.w ? TALL_PAD_ROW : PAD_ROW);
}

int keyboard_height(const struct stage *stage, int width, enum board board)
{
    if (board >= BOARD_DIGITS) {
        return PAD_ROWS * pad_row(stage) + stage_px(stage, APART);
    }
    const int rows = tools_beside(stage, width) ? ROWS : ROWS + 1;
    return rows * stage_px(stage, ROW) + stage_px(stage, APART);
}

// The n-th part of a line of `count` parts, without a gap to the next: the gaps between keys can be
// touched as well, so that every key is wide enough for a finger.
static struct rect part(struct rect line, int number, int parts, int count)
{
    const int left = line.x + line.w * number / count;
    const int right = line.x + line.w * (number + parts) / count;
    return (struct rect){left, line.y, right - left, line.h};
}

static void put_key(struct stage *stage, struct rect rect, struct button button)
{
    button.emphasis = EMPHASIS_QUIET;
    button.apart = stage_px(stage, APART);
    button_put(stage, rect, &button);
}

static void put_letters(struct stage *stage, struct rect box, enum board board)
{
    for (int row = 0; row < ROWS; row++) {
        const struct rect line = {box.x, box.y + row * box.h / ROWS, box.w, box.h / ROWS};
        for (int column = 0; column < COLUMNS; column++) {
            const char *letter = boards[board][row][column];
            if (letter[0] != ' ') {
                char id[KEY_LENGTH];
                snprintf(id, sizeof id, "key:%s", letter);
                put_key(stage, part(line, column, 1, COLUMNS),
                        (struct button){.id = id, .label = letter});
            }
        }
    }
}

// The tools of a board; one without a label is left out.
static void name_tools(enum board board, enum language language, struct button tools[TOOLS])
{
    const bool japanese = language == JAPANESE;
    const bool letters = board == BOARD_LATIN || board == BOARD_CAPITALS;
    const struct button shift = {
        .label = japanese ? "大文字・小文字" : "Capitals", .icon = "shift", .bare = true};
    tools[0] = letters ? (struct button){.id = "key:board:0", .label = "かな"}
                       : (struct button){.id = "key:board:2", .label = "ABC"};
    tools[1] = letters ? shift : (struct button){.label = board == BOARD_KANA ? "カナ" : "かな"};
    tools[1].id = board == BOARD_KANA       ? "key:board:1"
                  : board == BOARD_KATAKANA ? "key:board:0"
                  : board == BOARD_LATIN    ? "key:board:3"
                                            : "key:board:2";
    tools[2] = (struct button){.id = "key:voice", .label = letters ? NULL : "゛゜小"};
    tools[3] = (struct button){.id = "key:space", .label = japanese ? "空白" : "Space"};
    tools[4] = (struct button){.id = "key:backspace",
                               .label = japanese ? "一文字消す" : "Delete",
                               .icon = "backspace",
                               .bare = true};
    tools[5] = (struct button){.id = "key:close", .label = japanese ? "閉じる" : "Close"};
}

static void put_tool(struct stage *stage, struct rect rect, struct button tool)
{
    if (tool.label) {
        put_key(stage, rect, tool);
    }
}

static void put_tools_below(struct stage *stage, struct rect line, const struct button tools[TOOLS])
{
    for (int i = 0; i < TOOLS; i++) {
        put_tool(stage, part(line, i, 1, TOOLS), tools[i]);
    }
}

// Backspace at the top, where the eye is; the two boards share a row.
static void put_tools_beside(struct stage *stage, struct rect box, const struct button tools[TOOLS])
{
    static const struct {
        int tool, row, column, columns;
    } places[TOOLS] = {{4, 0, 0, 2}, {2, 1, 0, 2}, {3, 2, 0, 2},
                       {0, 3, 0, 1}, {1, 3, 1, 1}, {5, 4, 0, 2}};
    for (int i = 0; i < TOOLS; i++) {
        const struct rect line = {box.x, box.y + places[i].row * box.h / ROWS, box.w, box.h / ROWS};
        put_tool(stage, part(line, places[i].column, places[i].columns, SIDE_COLUMNS),
                 tools[places[i].tool]);
    }
}

// As on a telephone.
static struct button pad_key(const char *what, enum language language)
{
    const bool japanese = language == JAPANESE;
    if (strcmp(what, "backspace") == 0) {
        return (struct button){
            .label = japanese ? "一文字消す" : "Delete", .icon = "backspace", .bare = true};
    }
    if (strcmp(what, "close") == 0) {
        return (struct button){.label = japanese ? "閉じる" : "Close"};
    }
    return (struct button){.label = strcmp(what, "-") == 0 ? "−" : what};
}

static void put_pad(struct stage *stage, struct rect box, enum board board, enum language language)
{
    static const char *const pad[PAD_ROWS][PAD_COLUMNS] = {{"1", "2", "3", "backspace"},
                                                           {"4", "5", "6", "-"},
                                                           {"7", "8", "9", "."},
                                                           {"0", "", "", "close"}};
    const int row = pad_row(stage);
    const int width = stage_px(stage, PAD_WIDTH);
    if (box.w > width) {
        box.x += (box.w - width) / 2;
        box.w = width;
    }
    for (int i = 0; i < PAD_ROWS * PAD_COLUMNS; i++) {
        const char *what = pad[i / PAD_COLUMNS][i % PAD_COLUMNS];
        if (what[0] && (board == BOARD_DIGITS || !strstr("-.close", what))) {
            char id[KEY_LENGTH];
            snprintf(id, sizeof id, "key:%s", what);
            struct button key = pad_key(what, language);
            key.id = id;
            stage->text_scale = strcmp(what, "close") == 0 ? 1.2 : 1.7;
            const struct rect line = {box.x, box.y + i / PAD_COLUMNS * row, box.w, row};
            const int columns = strcmp(what, "0") == 0 ? PAD_COLUMNS - 1 : 1;
            put_key(stage, part(line, i % PAD_COLUMNS, columns, PAD_COLUMNS), key);
        }
    }
}

static void put_board(struct stage *stage, struct rect box, enum board board,
                      enum language language)
{
    stage->text_scale = 1.2;
    struct button tools[TOOLS];
    name_tools(board, language, tools);
    const int row = stage_px(stage, ROW);
    const struct rect keys = {box.x, box.y, box.w, ROWS * row};
    if (tools_beside(stage, box.w)) {
        put_letters(stage, part(keys, 0, COLUMNS, COLUMNS + SIDE_COLUMNS), board);
        put_tools_beside(stage, part(keys, COLUMNS, SIDE_COLUMNS, COLUMNS + SIDE_COLUMNS), tools);
    } else {
        put_letters(stage, keys, board);
        put_tools_below(stage, (struct rect){box.x, box.y + ROWS * row, box.w, row}, tools);
    }
}

void keyboard_put(struct stage *stage, struct rect box, enum board board, enum language language)
{
    // Keys are drawn larger than the text around them; the learner's text size would burst them.
    const double text_scale = stage->text_scale;
    if (board >= BOARD_DIGITS) {
        put_pad(stage, box, board, language);
    } else {
        put_board(stage, box, board, language);
    }
    stage->text_scale = text_scale;
}

static void drop_last(struct buffer *text)
{
    if (text->length > 0) {
        text->length = utf8_last_grapheme(text->text);
        text->text[text->length] = '\0';
    }
}

// The letter after `letter` in its ring, or 0.
static uint32_t next_in_ring(uint32_t letter)
{
    for (size_t i = 0; i < sizeof rings / sizeof *rings; i++) {
        const char *at = rings[i];
        const uint32_t first = utf8_next(&at);
        for (uint32_t now = first; now != 0;) {
            const uint32_t next = utf8_next(&at);
            if (now == letter) {
                return next != 0 ? next : first;
            }
            now = next;
        }
    }
    return 0;
}

static void change_voice(struct buffer *text)
{
    enum { KATAKANA_OFFSET = 0x60, KATAKANA_FIRST = 0x30A1, KATAKANA_LAST = 0x30F4 };
    if (text->length == 0) {
        return;
    }
    const char *at = text->text + utf8_last_grapheme(text->text);
    const uint32_t letter = utf8_next(&at);
    const bool katakana_letter = letter >= KATAKANA_FIRST && letter <= KATAKANA_LAST;
    const uint32_t offset = katakana_letter ? KATAKANA_OFFSET : 0;
    uint32_t next = next_in_ring(letter - offset);
    if (next == 0) {
        return;
    }
    next += offset;
    drop_last(text);
    const char encoded[] = {(char)(0xE0 | (next >> 12)), (char)(0x80 | ((next >> 6) & 0x3F)),
                            (char)(0x80 | (next & 0x3F))};
    buffer_add(text, encoded, sizeof encoded);
}

// The sign stands before the digits, whenever it is given.
static void change_sign(struct buffer *text, size_t most)
{
    if (text->length > 0 && text->text[0] == '-') {
        memmove(text->text, text->text + 1, text->length);
        text->length--;
    } else if (utf8_count(buffer_text(text)) < most) {
        buffer_add_text(text, "-");
        memmove(text->text + 1, text->text, text->length - 1);
        text->text[0] = '-';
    }
}

// The keys of the pad that do more than add what they say.
static bool press_pad(const char *what, struct buffer *text, size_t most)
{
    if (strcmp(what, "-") == 0) {
        change_sign(text, most);
        return true;
    }
    return strcmp(what, ".") == 0 && strchr(buffer_text(text), '.');
}

enum keyed keyboard_press(const char *id, struct buffer *text, size_t most, enum board *board)
{
    if (strncmp(id, "key:", 4) != 0) {
        return KEYED_NOTHING;
    }
    const char *what = id + 4;
    if (strncmp(what, "board:", 6) == 0) {
        *board = (enum board)(what[6] - '0');
        return KEYED_BOARD;
    }
    if (strcmp(what, "close") == 0) {
        return KEYED_CLOSE;
    }
    if (*board == BOARD_DIGITS && press_pad(what, text, most)) {
        return KEYED_TEXT;
    }
    if (strcmp(what, "backspace") == 0) {
        drop_last(text);
    } else if (strcmp(what, "voice") == 0) {
        change_voice(text);
    } else if (utf8_count(buffer_text(text)) < most) {
        buffer_add_text(text, strcmp(what, "space") == 0 ? " " : what);
    }
    return KEYED_TEXT;
}
