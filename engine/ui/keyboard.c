#include "ui/keyboard.h"

#include "base/utf8.h"
#include "ui/widget.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 10, ROWS = 5, KEY_LENGTH = 24 };

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

int keyboard_height(const struct stage *stage)
{
    return (ROWS + 1) * stage_px(stage, 104) + stage_px(stage, 16);
}

static void put_key(struct stage *stage, struct rect rect, const char *id, const char *label)
{
    button_put(stage, rect, &(struct button){.id = id, .label = label, .emphasis = EMPHASIS_QUIET});
}

static void put_letters(struct stage *stage, struct rect box, enum board board)
{
    const int gap = stage_px(stage, 6);
    const int row_height = box.h / (ROWS + 1);
    for (int row = 0; row < ROWS; row++) {
        for (int column = 0; column < COLUMNS; column++) {
            const char *letter = boards[board][row][column];
            const int left = box.x + box.w * column / COLUMNS;
            const int right = box.x + box.w * (column + 1) / COLUMNS;
            if (letter[0] != ' ') {
                char id[KEY_LENGTH];
                snprintf(id, sizeof id, "key:%s", letter);
                put_key(stage,
                        (struct rect){left, box.y + row * row_height, right - left - gap,
                                      row_height - gap},
                        id, letter);
            }
        }
    }
}

static void put_tools(struct stage *stage, struct rect row, enum board board,
                      enum language language)
{
    const bool japanese = language == JAPANESE;
    const bool letters = board == BOARD_LATIN || board == BOARD_CAPITALS;
    const struct {
        const char *id, *label, *icon;
        int weight;
    } tools[] = {
        {letters ? "key:board:0" : "key:board:2", letters ? "かな" : "ABC", NULL, 3},
        {board == BOARD_KANA       ? "key:board:1"
         : board == BOARD_KATAKANA ? "key:board:0"
         : board == BOARD_LATIN    ? "key:board:3"
                                   : "key:board:2",
         board == BOARD_KANA       ? "カナ"
         : board == BOARD_KATAKANA ? "かな"
                                   : "",
         letters ? "shift" : NULL, 3},
        {"key:voice", letters ? "" : "゛゜小", NULL, 3},
        {"key:space", japanese ? "空白" : "space", NULL, 5},
        {"key:backspace", "", "backspace", 3},
        {"key:close", japanese ? "閉じる" : "Close", NULL, 4},
    };
    const int gap = stage_px(stage, 6);
    const int count = (int)(sizeof tools / sizeof *tools);
    int weights = 0;
    for (int i = 0; i < count; i++) {
        weights += tools[i].weight;
    }
    int before = 0;
    for (int i = 0; i < count; i++) {
        const int left = row.x + row.w * before / weights;
        before += tools[i].weight;
        const int right = row.x + row.w * before / weights;
        if (tools[i].label[0] || tools[i].icon) {
            button_put(stage, (struct rect){left, row.y, right - left - gap, row.h - gap},
                       &(struct button){.id = tools[i].id,
                                        .label = tools[i].label,
                                        .icon = tools[i].icon,
                                        .emphasis = EMPHASIS_QUIET});
        }
    }
}

void keyboard_put(struct stage *stage, struct rect box, enum board board, enum language language)
{
    // Keys are drawn larger than the text around them; the learner's text size would burst them.
    const double text_scale = stage->text_scale;
    stage->text_scale = 1.2;
    put_letters(stage, box, board);
    const int row = box.h / (ROWS + 1);
    put_tools(stage, (struct rect){box.x, box.y + ROWS * row, box.w, row}, board, language);
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
    if (strcmp(what, "backspace") == 0) {
        drop_last(text);
    } else if (strcmp(what, "voice") == 0) {
        change_voice(text);
    } else if (utf8_count(text->text ? text->text : "") < most) {
        buffer_add_text(text, strcmp(what, "space") == 0 ? " " : what);
    }
    return KEYED_TEXT;
}
