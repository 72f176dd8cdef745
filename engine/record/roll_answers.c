#include "record/roll.h"

#include "base/buffer.h"
#include "record/filling.h"

#include <string.h>

static const struct column answer_columns[] = {
    {"module", TITLE("モジュール", "Module"), COLUMN_TEXT},
    {"sheet", TITLE("シート", "Sheet"), COLUMN_TEXT},
    {"kind", TITLE("種類", "Kind"), COLUMN_TEXT},
    {"attempt", TITLE("回", "Attempt"), COLUMN_INTEGER},
    {"result", TITLE("結果", "Result"), COLUMN_TEXT},
    {"item", TITLE("項目", "Item"), COLUMN_TEXT},
    {"response", TITLE("回答", "Answer"), COLUMN_TEXT},
    {"verdict", TITLE("正誤", "Verdict"), COLUMN_TEXT},
    {"at", TITLE("日時", "At"), COLUMN_TIME},
};

static const char *response_words(const struct response *response, enum language language,
                                  struct arena *arena)
{
    static const char *const declined[LANGUAGES] = {"（無回答）", "(no answer)"};
    struct buffer words = {0};
    buffer_add_text(&words, response->declined ? declined[language] : "");
    for (int i = 0; i < response->count; i++) {
        buffer_format(&words, "%s%s", i > 0 ? ", " : "", response->values[i]);
    }
    const char *text = arena_text(arena, words.text);
    buffer_free(&words);
    return text;
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

static void put_answers(struct filling *filling, const struct attempt_record *attempt,
                        const struct answer_records *answers, enum language language)
{
    for (int i = 0; i < answers->count || i < 1; i++) {
        filling_text(filling, attempt->module);
        filling_text(filling, attempt->sheet);
        filling_text(filling, kind_words(attempt->asked_as, language));
        filling_number(filling, attempt->number);
        filling_text(filling, result_words(attempt, language, filling->arena));
        if (i < answers->count) {
            const struct answer_record *answer = &answers->rows[i];
            filling_text(filling, answer->item);
            filling_text(filling, response_words(&answer->response, language, filling->arena));
            filling_text(filling, verdict_words(answer->verdict, language));
            filling_time(filling, answer->at);
        } else {
            filling_text(filling, NULL);
            filling_text(filling, NULL);
            filling_text(filling, NULL);
            filling_time(filling, attempt->started_at);
        }
    }
}

// The answers to every attempt of the roll, attempt by attempt.
static bool load_answers(const struct roll *roll, struct store *store, struct arena *arena,
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

static int attempts_of(const struct roll *roll)
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
    int attempts = attempts_of(roll);
    struct answer_records *answers = arena_take(arena, (size_t)attempts, sizeof *answers);
    if (!load_answers(roll, store, arena, answers, fault)) {
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
            put_answers(&filling, &of->rows[j], answers++, language);
        }
    }
    *table = filling.table;
    return true;
}
