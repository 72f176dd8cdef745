// Records visits as the kiosk does: when the store fails it is closed, opened anew and handed the
// same facts again (engine/kiosk/recording.c). And judges what is left on the disk afterwards.
#ifndef MANTEN_TESTS_STORE_KEEPER_H
#define MANTEN_TESTS_STORE_KEEPER_H

#include "store_help.h"
#include "store_log.h"

enum { PEOPLE_MOST = 3, FACTS_MOST = PEOPLE_MOST * SAMPLE_VISIT_MOST };

// Facts in their order, and where each call of store_append ends.
struct visits {
    struct fact facts[FACTS_MOST];
    int count;
    int ends[FACTS_MOST];
    int calls;
    struct id learners[PEOPLE_MOST];
    int people;
};

// The first call of a person has two facts, as at the kiosk, and so has every fifth.
static inline struct visits visits_of(int people)
{
    static const char *const names[PEOPLE_MOST] = {"山田 太郎", "佐藤 花子", "鈴木 一郎"};
    struct visits visits = {.people = people};
    struct sample sample = sample_seeded(21);
    for (int i = 0; i < people; i++) {
        int end = visits.count + 2;
        visits.count += sample_visit(&sample, names[i], visits.facts + visits.count);
        visits.learners[i] = sample.learner;
        while (end < visits.count) {
            visits.ends[visits.calls++] = end;
            end += visits.calls % 5 == 0 ? 2 : 1;
        }
        visits.ends[visits.calls++] = visits.count;
    }
    return visits;
}

struct keeper {
    const char *directory;
    struct store_options options;
    struct store *store;
    struct log *log; // or NULL
    int acknowledged;
    const char *words; // that the faults are expected to have in them; or NULL
    int faults;        // told
};

static inline void keeper_is_told(struct keeper *keeper, const struct fault *fault)
{
    const char *colon = strstr(fault->text, ": ");
    if (!colon || colon == fault->text || strlen(colon) < 10 || strchr(fault->text, '\n')) {
        fail_msg("not one line that says what is wrong and what to do: %s", fault->text);
    }
    keeper->faults++;
    if (keeper->words && !strstr(fault->text, keeper->words) &&
        !strstr(fault->text, "the disk failed before")) {
        fail_msg("not about \"%s\": %s", keeper->words, fault->text);
    }
}

static inline bool keeper_opens(struct keeper *keeper)
{
    struct fault fault = {""};
    if (!keeper->store) {
        keeper->store = store_open_with(keeper->directory, STORE_WRITE, &keeper->options, &fault);
    }
    if (!keeper->store) {
        keeper_is_told(keeper, &fault);
    }
    return keeper->store != NULL;
}

static inline bool keeper_hands(struct keeper *keeper, const struct visits *visits, int end)
{
    struct fault fault = {""};
    const struct fact *facts = visits->facts + keeper->acknowledged;
    if (!keeper->store) {
        return false;
    }
    log_mark(keeper->log, end, keeper->acknowledged);
    if (store_append(keeper->store, facts, end - keeper->acknowledged, &fault)) {
        keeper->acknowledged = end;
        log_mark(keeper->log, end, end);
        return true;
    }
    keeper_is_told(keeper, &fault);
    return false;
}

static inline void keeper_closes(struct keeper *keeper)
{
    store_close(keeper->store);
    keeper->store = NULL;
}

// Whether the facts up to `end` are recorded now, after a second try at the most.
static inline bool keeper_records(struct keeper *keeper, const struct visits *visits, int end)
{
    if (keeper_hands(keeper, visits, end)) {
        return true;
    }
    keeper_closes(keeper);
    return keeper_opens(keeper) && keeper_hands(keeper, visits, end);
}

enum verdict_of_file { FILE_GOOD, FILE_LOST, FILE_DOUBLED, FILE_BROKEN, FILE_VERDICTS };

static inline bool same_facts(struct store *store, const struct visits *visits, int count)
{
    struct fault fault = {""};
    bool same = true;
    for (int i = 0; i < visits->people && same; i++) {
        struct kept kept = {0};
        struct arena *arena = arena_new();
        int number = 0;
        same = store_replay(store, visits->learners[i].text, arena, keep, &kept, &fault);
        for (int j = 0; j < count && same; j++) {
            if (strcmp(visits->facts[j].learner.text, visits->learners[i].text) == 0) {
                same = number < kept.count;
                if (same) {
                    same_fact(&visits->facts[j], &kept.facts[number++]);
                }
            }
        }
        same = same && number == kept.count;
        arena_free(arena);
    }
    return same;
}

// The records hold either what was acknowledged or that and the call that was under way, each once
// and sound.
static inline enum verdict_of_file judge_store(struct store *store, const struct visits *visits,
                                               int acknowledged, int handed)
{
    struct store_check check;
    struct fault fault = {""};
    if (!store_verify(store, NULL, &check, &fault) || !check.sound) {
        return FILE_BROKEN;
    }
    if (check.rows < acknowledged) {
        return FILE_LOST;
    }
    if (check.rows != acknowledged && check.rows != handed) {
        return FILE_DOUBLED;
    }
    return same_facts(store, visits, (int)check.rows) ? FILE_GOOD : FILE_BROKEN;
}

#endif
