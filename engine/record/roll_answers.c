#include "record/roll.h"

#include "base/buffer.h"
#include "record/asked.h"
#include "record/filling.h"

#include <string.h>

// Who answered, and at the end what the records have: what people read is what lies between.
enum { PERSON_COLUMNS = 3, RECORD_COLUMNS = 1 };

static const struct column answer_columns[] = {
    {"learner", TITLE("受講者番号", "Learner"), COLUMN_TEXT},
    {"name", TITLE("氏名", "Name"), COLUMN_TEXT},
    {"organization", TITLE("所属", "Organization"), COLUMN_TEXT},
    {"module", TITLE("教材", "Module"), COLUMN_TEXT},
    {"sheet", TITLE("シート", "Sheet"), COLUMN_TEXT},
    {"kind", TITLE("種類", "Kind"), COLUMN_TEXT},
    {"attempt", TITLE("回", "Attempt"), COLUMN_INTEGER},
    {"result", TITLE("結果", "Result"), COLUMN_TEXT},
    {"item", TITLE("項目", "Item"), COLUMN_TEXT},
    {"question", TITLE("問い", "Question"), COLUMN_TEXT},
    {"response", TITLE("回答", "Answer"), COLUMN_TEXT},
    {"verdict", TITLE("正誤", "Verdict"), COLUMN_TEXT},
    {"confidence", TITLE("自信", "Sure"), COLUMN_TEXT},
    {"at", TITLE("日時", "At"), COLUMN_TIME},
    {"values", TITLE("記録された値", "Values"), COLUMN_TEXT},
};

static const char *value_words(const struct response *response, struct arena *arena)
{
    struct buffer words = {0};
    for (int i = 0; i < response->count; i++) {
        buffer_format(&words, "%s%s", i > 0 ? ", " : "", response->values[i]);
    }
    const char *text = arena_text(arena, words.text);
    buffer_free(&words);
    return text;
}

static const char *confidence_words(int confidence, enum language language)
{
    static const struct text words[] = {TITLE("", ""), TITLE("自信がない", "not sure"),
                                        TITLE("まあまあ", "fairly sure"),
                                        TITLE("自信がある", "sure")};
    return words[confidence >= 1 && confidence <= 3 ? confidence : 0].in[language];
}

static const char *verdict_words(enum verdict verdict, enum language language)
{
    static const struct text words[] = {TITLE("", ""), TITLE("誤り", "wrong"),
                                        TITLE("正解", "right")};
    return words[verdict].in[language];
}

static const char *kind_words(const char *kind, enum language language)
{
    static const struct {
        const char *kind;
        struct text words;
    } known[] = {{"test", TITLE("テスト", "test")},
                 {"survey", TITLE("アンケート", "survey")},
                 {"checklist", TITLE("チェックリスト", "checklist")},
                 {"exercise", TITLE("ページの問題", "on pages")},
                 {"scenario", TITLE("シナリオ", "scenario")}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(known[i].kind, kind) == 0) {
            return known[i].words.in[language];
        }
    }
    return kind;
}

static const char *result_words(const struct attempt_record *attempt, enum language language,
                                struct arena *arena)
{
    static const struct text open = TITLE("途中", "not handed in");
    static const struct text taken = TITLE("提出", "handed in");
    static const struct text played = TITLE("結末まで", "to its end");
    if (!attempt->finished) {
        return open.in[language];
    }
    static const struct text missed = TITLE("（間違えた問題）", " (missed ones)");
    if (strcmp(attempt->asked_as, "survey") == 0) { // which has no points
        return taken.in[language];
    }
    if (strcmp(attempt->asked_as, "scenario") == 0) {
        return played.in[language];
    }
    return arena_format(arena, "%d/%d%s", attempt->right, attempt->total,
                        attempt->missed ? missed.in[language] : "");
}

static void put_answer(struct filling *filling, const struct attempt_record *attempt,
                       const struct answer_record *answer, enum language language)
{
    struct arena *arena = filling->arena;
    const struct item *item = asked_item(attempt, answer, answer->item, arena);
    filling_text(filling, answer->item);
    filling_text(filling, item ? text_in(&item->stem, answer->language, NULL) : NULL);
    filling_text(filling, asked_answer_words(item, &answer->response, answer->language, arena));
    filling_text(filling, verdict_words(answer->verdict, language));
    filling_text(filling, confidence_words(answer->confidence, language));
    filling_time(filling, answer->at);
    filling_text(filling, value_words(&answer->response, arena));
}

static void put_no_answer(struct filling *filling, const struct attempt_record *attempt)
{
    for (int i = 0; i < 5; i++) {
        filling_text(filling, NULL);
    }
    filling_time(filling, attempt->started_at);
    filling_text(filling, NULL);
}

static void put_answers(struct filling *filling, const struct learner_record *learner,
                        const struct attempt_record *attempt, const struct answer_records *answers,
                        enum language language)
{
    for (int i = 0; i < answers->count || i < 1; i++) {
        filling_text(filling, learner->id);
        filling_text(filling, learner->name);
        filling_text(filling, learner->organization);
        filling_text(filling, attempt->module);
        filling_text(filling, attempt->sheet);
        filling_text(filling, kind_words(attempt->asked_as, language));
        filling_number(filling, attempt->number);
        filling_text(filling, result_words(attempt, language, filling->arena));
        if (i < answers->count) {
            put_answer(filling, attempt, &answers->rows[i], language);
        } else {
            put_no_answer(filling, attempt);
        }
    }
}

bool roll_load_answers(const struct roll *roll, struct store *store, struct arena *arena,
                       struct answer_records *answers, struct fault *fault)
{
    for (int i = 0; i < roll->count; i++) {
        const struct attempt_records *attempts = &roll->entries[i].attempts;
        for (int j = 0; j < attempts->count; j++) {
            if (!store_answers(store, attempts->rows[j].id, arena, answers++, fault)) {
                return false;
            }
        }
    }
    return true;
}

int roll_attempts(const struct roll *roll)
{
    int count = 0;
    for (int i = 0; i < roll->count; i++) {
        count += roll->entries[i].attempts.count;
    }
    return count;
}

bool roll_answers(const struct roll *roll, struct store *store, enum language language,
                  struct arena *arena, struct table *table, struct fault *fault)
{
    int rows = 0;
    int attempts = roll_attempts(roll);
    struct answer_records *answers = arena_take(arena, (size_t)attempts, sizeof *answers);
    if (!roll_load_answers(roll, store, arena, answers, fault)) {
        return false;
    }
    for (int i = 0; i < attempts; i++) {
        rows += answers[i].count > 0 ? answers[i].count : 1;
    }
    struct filling filling =
        filling_begin(answer_columns, COLUMN_COUNT(answer_columns), rows, arena);
    for (int i = 0; i < roll->count; i++) {
        const struct attempt_records *of = &roll->entries[i].attempts;
        for (int j = 0; j < of->count; j++) {
            put_answers(&filling, roll->entries[i].learner, &of->rows[j], answers++, language);
        }
    }
    *table = filling.table;
    return true;
}

struct table roll_for_reading(const struct table *answers, struct arena *arena)
{
    const int columns = answers->column_count - PERSON_COLUMNS - RECORD_COLUMNS;
    struct filling filling =
        filling_begin(answers->columns + PERSON_COLUMNS, columns, answers->row_count, arena);
    for (int i = 0; i < answers->row_count; i++) {
        for (int j = 0; j < columns; j++) {
            filling_text(&filling, answers->cells[i * answers->column_count + PERSON_COLUMNS + j]);
        }
    }
    return filling.table;
}
