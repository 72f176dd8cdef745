#include "question/guide.h"

#include "base/arena.h"

// What a finger or the mouse does, and what the keyboard does.
struct way {
    const char *touch[LANGUAGES];
    const char *keys[LANGUAGES];
    bool all; // the short line below the stem says no more
};

#define KEYS_TO_CHOOSE                                                                             \
    {                                                                                              \
        "キーボード：Tabで移り、スペースキーで選びます。",                                         \
            "Keyboard: move with Tab, choose with the space bar."                                  \
    }
#define KEYS_TO_PRESS                                                                              \
    {                                                                                              \
        "キーボード：Tabで＋や－に移り、スペースキーで押します。",                                 \
            "Keyboard: move to + and - with Tab, press the space bar."                             \
    }
#define KEYS_TO_CARRY                                                                                  \
    {                                                                                                  \
        "キーボード：Tabでカードに移ってスペースキー、次に場所に移ってスペースキーを押します。",       \
            "Keyboard: move to the card with Tab, press the space bar, then do the same at its place." \
    }
#define KEYS_TO_TYPE                                                                               \
    {                                                                                              \
        "キーボード：Tabで枠に移り、そのまま入力します。",                                         \
            "Keyboard: move to the box with Tab and type."                                         \
    }

static const struct way ways[ITEM_KINDS] = {
    [ITEM_SINGLE] = {{"答えを一つ押します。別の答えを押すと、選び直せます。",
                      "Touch one answer. Touch another to change your mind."},
                     KEYS_TO_CHOOSE,
                     true},
    [ITEM_MULTIPLE] = {{"当てはまる答えをすべて押します。もう一度押すと外れます。",
                        "Touch all the answers that apply. Touch one again to take it back."},
                       KEYS_TO_CHOOSE,
                       true},
    [ITEM_TRUE_FALSE] = {{"文を読んで、正しいか、誤りかを押します。",
                          "Read the sentence, then touch whether it is true or false."},
                         KEYS_TO_CHOOSE,
                         true},
    [ITEM_SCALE] = {{"気持ちに近い段階を一つ押します。押し直せます。",
                     "Touch the step that is closest. Touch another to change your mind."},
                    KEYS_TO_CHOOSE,
                    false},
    [ITEM_TEXT] = {{"枠を押すと、画面のキーボードが出ます。書き終えたら「次へ」を押します。",
                    "Touch the box, and a keyboard appears. Touch Next when you are done."},
                   KEYS_TO_TYPE,
                   false},
    [ITEM_ORDER] = {{"項目を引いて動かすか、右の矢印を押して並べます。最後に"
                     "「この順番でよい」を押します。",
                     "Drag the lines, or touch the arrows at the right. Then touch "
                     "\"This order is right\"."},
                    {"キーボード：Tabで矢印に移り、スペースキーで動かします。",
                     "Keyboard: move to the arrows with Tab, press the space bar."},
                    true},
    [ITEM_MATCH] = {{"カードを相手のところまで引いて動かすか、カードを押してから相手を押します。",
                     "Drag a card to what it goes with, or touch the card and then its partner."},
                    KEYS_TO_CARRY,
                    true},
    [ITEM_CATEGORIZE] =
        {{"カードを入れる場所まで引いて動かすか、カードを押してから場所を押します。",
          "Drag a card to its box, or touch the card and then the box."},
         KEYS_TO_CARRY,
         true},
    [ITEM_GAPS] = {{"空欄ごとに言葉を一つ押すと、文に入ります。押し直せます。",
                    "Touch words for each blank, and they appear in the sentence. Touch others to "
                    "change them."},
                   KEYS_TO_CHOOSE,
                   false},
    [ITEM_MATRIX] = {{"項目ごとに一つ押します。もう一度押すと外れます。",
                      "Touch one answer for each line. Touch it again to take it back."},
                     KEYS_TO_CHOOSE,
                     false},
    [ITEM_HOTSPOT] =
        {{"絵の中の場所か、その名前を押すと選べます。もう一度押すと外れます。",
          "Touch a place in the picture, or its name. Touch it again to take it back."},
         KEYS_TO_CHOOSE,
         false},
    [ITEM_LIST] = {{"枠を押して言葉の一部を入力し、見つかった答えを押します。",
                    "Touch the box, type a part of the answer, and touch it when it is found."},
                   {"キーボード：Tabで枠に移って入力し、Tabで答えに移ってスペースキーを押します。",
                    "Keyboard: move to the box with Tab, type, then move to the answer and press "
                    "the space bar."},
                   true},
    [ITEM_NUMBER] = {{"枠を押すと、数字のキーが画面に出ます。",
                      "Touch the box, and number keys appear on the screen."},
                     KEYS_TO_TYPE,
                     false},
    [ITEM_SHORT] = {{"枠を押すと、画面のキーボードが出ます。漢字でなくてもかまいません。",
                     "Touch the box, and a keyboard appears. Capital letters do not matter."},
                    KEYS_TO_TYPE,
                    false},
    [ITEM_MONTH] = {{"「年と月を選ぶ」を押し、＋と－で合わせます。",
                     "Touch \"Choose the month\", then set it with + and -."},
                    KEYS_TO_PRESS,
                    false},
    [ITEM_DATE] = {{"「日付を選ぶ」を押し、＋と－で合わせます。",
                    "Touch \"Choose the date\", then set it with + and -."},
                   KEYS_TO_PRESS,
                   false},
    [ITEM_SHARES] = {{"＋と－を押して分けます。残りが0%になると、次へ進めます。",
                      "Share out with + and -. You can go on when nothing is left."},
                     KEYS_TO_PRESS,
                     false},
};

// Where one touch is the answer.
static const struct way at_once = {{"答えを押すと、正解かどうかがすぐ分かります。",
                                    "Touch an answer, and you see at once whether it is right."},
                                   KEYS_TO_CHOOSE,
                                   true};

// Where the short line below the stem says how many may be chosen.
static const struct way up_to = {{"答えを押すと選べます。もう一度押すと外れます。",
                                  "Touch an answer to choose it. Touch it again to take it back."},
                                 KEYS_TO_CHOOSE,
                                 false};

static const struct way *way_of(const struct question *question)
{
    const struct item *item = question->item;
    return question->at_once                               ? &at_once
           : item->kind == ITEM_MULTIPLE && item->most > 0 ? &up_to
                                                           : &ways[item->kind];
}

static bool shown(const struct question *question)
{
    return question->guide != GUIDE_NONE && !question->cramped;
}

bool guide_says_all(const struct question *question)
{
    return shown(question) && way_of(question)->all;
}

static const char *words(const struct question *question)
{
    const struct way *way = way_of(question);
    const char *touch = way->touch[question->language];
    return question->guide == GUIDE_TOUCH
               ? touch
               : arena_format(question->frame, "%s\n%s", touch, way->keys[question->language]);
}

int guide_put(struct stage *stage, const struct question *question, struct rect box)
{
    if (!shown(question)) {
        return 0;
    }
    const struct style style = stage_style(stage, FACE_SMALL, THEME_INK);
    const int padding = stage_px(stage, 14);
    const int icon = style.leading;
    struct rect inside = {box.x + 2 * padding + icon, box.y + padding, box.w - 3 * padding - icon,
                          box.h};
    const char *told = words(question);
    const int height = stage_text_height(stage, told, style, inside.w);
    scene_fill(stage->scene, (struct rect){box.x, box.y, box.w, height + 2 * padding},
               stage_px(stage, 12), THEME_NAVY_PALE);
    stage_icon(stage, (struct rect){box.x + padding, inside.y, icon, icon}, "note", THEME_NAVY);
    inside.h = height;
    stage_text(stage, inside, told, style);
    scene_element(
        stage->scene,
        &(struct element){
            .id = "guide", .label = told, .role = ROLE_TEXT, .rect = inside, .enabled = true});
    return height + 2 * padding + stage_px(stage, 24);
}
