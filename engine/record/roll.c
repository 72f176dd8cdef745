#include "record/roll.h"

#include <string.h>

static bool same_text(const char *left, const char *right)
{
    return left == right || (left && right && strcmp(left, right) == 0);
}

static bool same_test(const struct attempt_record *left, const struct attempt_record *right)
{
    return same_text(left->module, right->module) && left->version == right->version &&
           strcmp(left->sheet, right->sheet) == 0;
}

// The test that the attempt is at, in the order in which they were first attempted. Every array has
// room for all attempts.
static struct roll_test *test_of(struct roll_test *tests, int *count,
                                 const struct attempt_record *attempt, int room,
                                 struct arena *arena)
{
    for (int i = 0; i < *count; i++) {
        if (same_test(tests[i].attempts[0], attempt)) {
            return &tests[i];
        }
    }
    struct roll_test *test = &tests[(*count)++];
    test->attempts = arena_take(arena, (size_t)room, sizeof *test->attempts);
    return test;
}

static void sort_attempts(struct roll_entry *entry, struct arena *arena)
{
    const struct attempt_records *attempts = &entry->attempts;
    entry->tests = arena_take(arena, (size_t)attempts->count, sizeof *entry->tests);
    entry->others = arena_take(arena, (size_t)attempts->count, sizeof *entry->others);
    entry->lessons = arena_take(arena, (size_t)attempts->count, sizeof *entry->lessons);
    for (int i = 0; i < attempts->count; i++) {
        const struct attempt_record *attempt = &attempts->rows[i];
        int room = attempts->count - i;
        const bool is_test = strcmp(attempt->asked_as, "test") == 0;
        struct roll_test *test =
            is_test           ? test_of(entry->tests, &entry->test_count, attempt, room, arena)
            : attempt->module ? test_of(entry->lessons, &entry->lesson_count, attempt, room, arena)
                              : test_of(entry->others, &entry->other_count, attempt, room, arena);
        test->attempts[test->attempt_count++] = attempt;
        entry->attempt_count += is_test;
    }
}

static bool completed_before(const struct completion_records *completions, int number)
{
    for (int i = 0; i < number; i++) {
        if (strcmp(completions->rows[i].module, completions->rows[number].module) == 0) {
            return true;
        }
    }
    return false;
}

static void mark_completions(struct roll_entry *entry, const struct completion_records *completions)
{
    for (int i = 0; i < completions->count; i++) {
        const struct completion_record *completion = &completions->rows[i];
        entry->completed += !completed_before(completions, i);
        for (int j = 0; j < entry->test_count; j++) {
            const struct attempt_record *attempt = entry->tests[j].attempts[0];
            if (same_text(attempt->module, completion->module) &&
                attempt->version == completion->version &&
                strcmp(attempt->sheet, completion->sheet) == 0) {
                entry->tests[j].completion = completion;
            }
        }
    }
}

static bool load_entry(struct store *store, const struct learner_record *learner,
                       struct arena *arena, struct roll_entry *entry, struct fault *fault)
{
    struct completion_records completions;
    struct learner_record *copy = arena_take(arena, 1, sizeof *copy);
    *copy = *learner;
    copy->id = arena_text(arena, learner->id);
    copy->name = arena_text(arena, learner->name);
    copy->organization = arena_text(arena, learner->organization);
    copy->course = arena_text(arena, learner->course);
    *entry = (struct roll_entry){.learner = copy};
    if (!store_attempts(store, copy->id, arena, &entry->attempts, fault) ||
        !store_completions(store, copy->id, arena, &completions, fault)) {
        return false;
    }
    sort_attempts(entry, arena);
    mark_completions(entry, &completions);
    return true;
}

struct loading {
    struct store *store;
    struct arena *arena;
    struct roll *roll;
};

static bool load_next(void *context, const struct learner_record *learner, struct fault *fault)
{
    const struct loading *loading = context;
    struct roll *roll = loading->roll;
    roll->entries = arena_more(loading->arena, roll->entries, roll->count, sizeof *roll->entries);
    return load_entry(loading->store, learner, loading->arena, &roll->entries[roll->count++],
                      fault);
}

bool roll_load(struct store *store, const char *who, struct arena *arena, struct roll *roll,
               struct fault *fault)
{
    struct loading loading = {store, arena, roll};
    const struct learner_taking taking = {load_next, &loading};
    *roll = (struct roll){0};
    return store_learners(store, who, &taking, fault);
}

struct walking {
    struct store *store;
    const struct roll_taking *taking;
};

static bool walk_on(void *context, const struct learner_record *learner, struct fault *fault)
{
    const struct walking *walking = context;
    struct arena *arena = arena_new();
    struct roll_entry entry;
    const struct roll roll = {&entry, 1};
    const bool taken = load_entry(walking->store, learner, arena, &entry, fault) &&
                       walking->taking->take(walking->taking->context, &roll, arena, fault);
    arena_free(arena);
    return taken;
}

bool roll_walk(struct store *store, const char *who, const struct roll_taking *taking,
               struct fault *fault)
{
    struct walking walking = {store, taking};
    const struct learner_taking each = {walk_on, &walking};
    return store_learners(store, who, &each, fault);
}
