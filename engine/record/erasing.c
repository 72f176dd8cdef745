#include "record/erasing.h"

#include "store/erase.h"
#include "store/query.h"

#include <string.h>

static bool ask(struct desk *desk, const char *sql, const char *about, struct arena *arena,
                struct listing *rows, struct fault *fault)
{
    const struct parameter parameter = {"about", about};
    const struct query query = {.sql = sql, .parameters = &parameter, .parameter_count = 1};
    return store_query(desk->store, &query, arena, rows, fault);
}

// Whoever is meant on rosters: by signing in, or by name and organization.
static const char people[] =
    "SELECT :about UNION SELECT applicant FROM applicant_now WHERE learner = :about"
    " OR folded = (SELECT folded FROM learner_name WHERE learner = :about)";

static const char own_words[] =
    "SELECT answer.id FROM answer JOIN attempt ON attempt.id = answer.attempt"
    " JOIN arrival ON arrival.id = answer.arrival"
    " LEFT JOIN content_item ON content_item.sheet = attempt.sheet AND content_item.id = item"
    " WHERE arrival.learner = :about AND verdict = 'unjudged' AND response IS NOT NULL"
    " AND coalesce(content_item.kind, 'text') IN ('text', 'short')";

static bool erase_one(struct desk *desk, const char *learner, struct arena *arena,
                      struct fault *fault)
{
    struct listing who;
    struct listing what;
    if (!ask(desk, people, learner, arena, &who, fault) ||
        !ask(desk, own_words, learner, arena, &what, fault)) {
        return false;
    }
    struct id *ids = arena_take(arena, (size_t)who.row_count, sizeof *ids);
    for (int i = 0; i < who.row_count; i++) {
        ids[i] = id_make(&desk->ids, desk->wall);
    }
    const struct erasure erasure = {.facts = ids,
                                    .at = desk->wall,
                                    .people = who.cells,
                                    .person_count = who.row_count,
                                    .answers = what.cells,
                                    .answer_count = what.row_count};
    return store_erase(desk->store, &erasure, fault);
}

bool erase_learner(struct desk *desk, const char *who, struct arena *arena, struct fault *fault)
{
    struct listing found;
    if (!ask(desk, "SELECT learner FROM learner_name WHERE learner = :about OR name = :about", who,
             arena, &found, fault)) {
        return false;
    }
    if (found.row_count != 1) {
        return fault_set(fault,
                         found.row_count == 0
                             ? "nobody is recorded as %s: see `manten records list`"
                             : "several learners are called %s: name one by the id that `manten "
                               "records list` shows",
                         who);
    }
    return erase_one(desk, found.cells[0], arena, fault);
}

bool erase_before(struct desk *desk, const char *day, struct arena *arena, int *count,
                  struct fault *fault)
{
    struct listing found;
    *count = 0;
    if (!ask(desk,
             "SELECT learner FROM learner_name WHERE NOT EXISTS (SELECT 1 FROM arrival"
             " WHERE arrival.learner = learner_name.learner AND (day(arrival.at) >= :about"
             "  OR EXISTS (SELECT 1 FROM departure WHERE departure.arrival = arrival.id"
             "    AND day(departure.at) >= :about)"
             "  OR EXISTS (SELECT 1 FROM answer WHERE answer.arrival = arrival.id"
             "    AND day(answer.at) >= :about)))",
             day, arena, &found, fault)) {
        return false;
    }
    for (int i = 0; i < found.row_count; i++) {
        if (!erase_one(desk, found.cells[i], arena, fault)) {
            return false;
        }
        (*count)++;
    }
    return true;
}
