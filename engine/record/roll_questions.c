#include "record/roll.h"

#include "base/buffer.h"
#include "record/asked.h"
#include "record/filling.h"

static const struct column question_columns[] = {
    {"sheet", TITLE("シート", "Sheet"), COLUMN_TEXT},
    {"attempt", TITLE("回", "Attempt"), COLUMN_INTEGER},
    {"place", TITLE("順", "Place"), COLUMN_INTEGER},
    {"item", TITLE("項目", "Item"), COLUMN_TEXT},
    {"question", TITLE("出題された問い", "Question as it was asked"), COLUMN_TEXT},
    {"choices", TITLE("選択肢（表示順）", "Choices as they stood"), COLUMN_TEXT},
    {"right", TITLE("正解", "Right"), COLUMN_TEXT},
    {"drawn", TITLE("引かれた値", "Drawn"), COLUMN_TEXT},
};

static const char *choice_words(const struct asked *asked, enum language language,
                                struct arena *arena)
{
    const struct item *item = asked->item;
    struct buffer words = {0};
    for (int i = 0; i < item->choice_count && item->kind != ITEM_SHORT; i++) {
        buffer_format(&words, "%s%s", i > 0 ? " / " : "",
                      text_in(&item->choices[asked->order[i]].text, language, NULL));
    }
    const char *text = arena_text(arena, buffer_text(&words));
    buffer_free(&words);
    return text;
}

static const char *drawn_words(const struct drawn_item *drawn, struct arena *arena)
{
    struct buffer words = {0};
    for (int i = 0; i < drawn->count; i++) {
        buffer_format(&words, "%s%s = %s", i > 0 ? ", " : "", drawn->values[i].name,
                      drawn->values[i].value);
    }
    const char *text = arena_text(arena, buffer_text(&words));
    buffer_free(&words);
    return text;
}

static void put_question(struct filling *filling, const struct attempt_record *attempt, int place,
                         const struct asked *asked, enum language language)
{
    const enum language shown = asked->answer ? asked->answer->language : language;
    const struct item *item = asked->item;
    filling_text(filling, attempt->sheet);
    filling_number(filling, attempt->number);
    filling_number(filling, place);
    filling_text(filling, asked->id);
    filling_text(filling, item ? text_in(&item->stem, shown, NULL) : NULL);
    filling_text(filling, item ? choice_words(asked, shown, filling->arena) : NULL);
    filling_text(filling, item ? asked_key_words(item, shown, filling->arena) : NULL);
    filling_text(filling, item ? drawn_words(&asked->drawn, filling->arena) : NULL);
}

bool roll_questions(const struct roll *roll, struct store *store, enum language language,
                    struct arena *arena, struct table *table, struct fault *fault)
{
    const int attempts = roll_attempts(roll);
    struct answer_records *answers = arena_take(arena, (size_t)attempts, sizeof *answers);
    struct asked_list *asked = arena_take(arena, (size_t)attempts, sizeof *asked);
    int rows = 0;
    int number = 0;
    if (!roll_load_answers(roll, store, arena, answers, fault)) {
        return false;
    }
    for (int i = 0; i < roll->count; i++) {
        for (int j = 0; j < roll->entries[i].attempts.count; j++) {
            asked[number] = asked_in(&roll->entries[i].attempts.rows[j], &answers[number], arena);
            rows += asked[number++].count;
        }
    }
    struct filling filling =
        filling_begin(question_columns, COLUMN_COUNT(question_columns), rows, arena);
    number = 0;
    for (int i = 0; i < roll->count; i++) {
        for (int j = 0; j < roll->entries[i].attempts.count; j++, number++) {
            for (int k = 0; k < asked[number].count; k++) {
                put_question(&filling, &roll->entries[i].attempts.rows[j], k + 1,
                             &asked[number].list[k], language);
            }
        }
    }
    *table = filling.table;
    return true;
}
