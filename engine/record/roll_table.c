#include "record/roll.h"

#include "record/filling.h"

#include <string.h>

static const struct column learner_columns[] = {
    {"learner", TITLE("受講者番号", "Learner"), COLUMN_TEXT},
    {"name", TITLE("氏名", "Name"), COLUMN_TEXT},
    {"organization", TITLE("所属", "Organization"), COLUMN_TEXT},
    {"course", TITLE("コース", "Course"), COLUMN_TEXT},
    {"completed", TITLE("修了教材数", "Modules completed"), COLUMN_INTEGER},
    {"attempts", TITLE("受験回数", "Attempts"), COLUMN_INTEGER},
    {"last_seen", TITLE("最終利用", "Last seen"), COLUMN_TIME},
};

static const struct column module_columns[] = {
    {"learner", TITLE("受講者番号", "Learner"), COLUMN_TEXT},
    {"name", TITLE("氏名", "Name"), COLUMN_TEXT},
    {"organization", TITLE("所属", "Organization"), COLUMN_TEXT},
    {"course", TITLE("コース", "Course"), COLUMN_TEXT},
    {"module", TITLE("教材", "Module"), COLUMN_TEXT},
    {"version", TITLE("版", "Version"), COLUMN_INTEGER},
    {"sheet", TITLE("テスト", "Test"), COLUMN_TEXT},
    {"status", TITLE("状態", "Status"), COLUMN_TEXT},
    {"completed_at", TITLE("修了日時", "Completed at"), COLUMN_TIME},
    {"attempts", TITLE("受験回数", "Attempts"), COLUMN_INTEGER},
    {"first_right", TITLE("初回正答数", "First right"), COLUMN_INTEGER},
    {"first_total", TITLE("初回問題数", "First total"), COLUMN_INTEGER},
    {"last_right", TITLE("最終正答数", "Last right"), COLUMN_INTEGER},
    {"last_total", TITLE("最終問題数", "Last total"), COLUMN_INTEGER},
    {"program", TITLE("プログラム", "Program"), COLUMN_TEXT},
    {"content", TITLE("教材の版", "Content"), COLUMN_TEXT},
};

static const struct column paper_columns[] = {
    {"name", TITLE("氏名", "Name"), COLUMN_TEXT},
    {"organization", TITLE("所属", "Organization"), COLUMN_TEXT},
    {"course", TITLE("コース", "Course"), COLUMN_TEXT},
    {"module", TITLE("教材", "Module"), COLUMN_TEXT},
    {"version", TITLE("版", "Version"), COLUMN_INTEGER},
    {"status", TITLE("状態", "Status"), COLUMN_TEXT},
    {"completed_at", TITLE("修了日時", "Completed at"), COLUMN_TIME},
    {"attempts", TITLE("受験回数", "Attempts"), COLUMN_INTEGER},
    {"first_right", TITLE("初回正答数", "First right"), COLUMN_INTEGER},
    {"first_total", TITLE("初回問題数", "First total"), COLUMN_INTEGER},
};

static void put_person(struct filling *filling, const struct learner_record *learner)
{
    filling_text(filling, learner->id);
    filling_text(filling, learner->name);
    filling_text(filling, learner->organization);
}

struct table roll_learners(const struct roll *roll, struct arena *arena)
{
    struct filling filling =
        filling_begin(learner_columns, COLUMN_COUNT(learner_columns), roll->count, arena);
    for (int i = 0; i < roll->count; i++) {
        const struct roll_entry *entry = &roll->entries[i];
        put_person(&filling, entry->learner);
        filling_text(&filling, entry->learner->course);
        filling_number(&filling, entry->completed);
        filling_number(&filling, entry->attempt_count);
        filling_time(&filling, entry->learner->last_seen);
    }
    return filling.table;
}

static const struct attempt_record *first_finished(const struct roll_test *test)
{
    for (int i = 0; i < test->attempt_count; i++) {
        if (test->attempts[i]->finished) {
            return test->attempts[i];
        }
    }
    return NULL;
}

// A round of what was missed is no measure of the whole test.
static const struct attempt_record *last_finished(const struct roll_test *test)
{
    for (int i = test->attempt_count - 1; i >= 0; i--) {
        if (test->attempts[i]->finished && !test->attempts[i]->missed) {
            return test->attempts[i];
        }
    }
    return NULL;
}

static void put_marks(struct filling *filling, const struct attempt_record *attempt)
{
    if (attempt) {
        filling_number(filling, attempt->right);
        filling_number(filling, attempt->total);
    } else {
        filling_text(filling, NULL);
        filling_text(filling, NULL);
    }
}

// The one that completed the test, or the last one.
static const struct attempt_record *telling(const struct roll_test *test)
{
    for (int i = 0; i < test->attempt_count; i++) {
        if (test->attempts[i]->complete && test->attempts[i]->justified) {
            return test->attempts[i];
        }
    }
    return test->attempts[test->attempt_count - 1];
}

static void put_test(struct filling *filling, const struct roll_test *test)
{
    const struct attempt_record *attempt = test->attempts[test->attempt_count - 1];
    filling_text(filling, test->completion ? test->completion->course : attempt->course);
    filling_text(filling, attempt->module);
    filling_number(filling, attempt->version);
    filling_text(filling, attempt->sheet);
    filling_text(filling, test->completion ? "completed" : "in progress");
    if (test->completion) {
        filling_time(filling, test->completion->completed_at);
    } else {
        filling_text(filling, NULL);
    }
    filling_number(filling, test->attempt_count);
    put_marks(filling, first_finished(test));
    put_marks(filling, last_finished(test));
    filling_text(filling, telling(test)->program);
    filling_text(filling, telling(test)->content);
}

struct table roll_modules(const struct roll *roll, struct arena *arena)
{
    int rows = 0;
    for (int i = 0; i < roll->count; i++) {
        rows += roll->entries[i].test_count;
    }
    struct filling filling =
        filling_begin(module_columns, COLUMN_COUNT(module_columns), rows, arena);
    for (int i = 0; i < roll->count; i++) {
        for (int j = 0; j < roll->entries[i].test_count; j++) {
            put_person(&filling, roll->entries[i].learner);
            put_test(&filling, &roll->entries[i].tests[j]);
        }
    }
    return filling.table;
}

struct table roll_paper(const struct roll *roll, struct arena *arena)
{
    const struct table all = roll_modules(roll, arena);
    struct filling filling =
        filling_begin(paper_columns, COLUMN_COUNT(paper_columns), all.row_count, arena);
    for (int i = 0; i < all.row_count * all.column_count; i++) {
        const char *id = all.columns[i % all.column_count].id;
        const int next = filling.filled % COLUMN_COUNT(paper_columns);
        if (strcmp(id, paper_columns[next].id) == 0) {
            filling_text(&filling, all.cells[i]);
        }
    }
    return filling.table;
}
