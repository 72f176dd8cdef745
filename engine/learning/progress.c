#include "learning/progress.h"

#include "learning/module.h"

#include <string.h>

struct progress progress_open(void)
{
    return (struct progress){.arena = arena_new(), .course = ""};
}

void progress_close(struct progress *progress)
{
    arena_free(progress->arena);
    *progress = (struct progress){0};
}

static struct place *place_of(const struct progress *progress, const char *module)
{
    for (int i = 0; i < progress->place_count; i++) {
        if (strcmp(progress->places[i].module, module) == 0) {
            return &progress->places[i];
        }
    }
    return NULL;
}

static void apply_place(struct progress *progress, const struct fact *fact)
{
    struct place *place = place_of(progress, fact->module);
    if (!place) {
        progress->places = arena_more(progress->arena, progress->places, progress->place_count,
                                      sizeof *progress->places);
        place = &progress->places[progress->place_count++];
        *place = (struct place){.module = arena_text(progress->arena, fact->module)};
    }
    place->page = arena_text(progress->arena, fact->page);
    if (!place_seen(place, fact->page)) {
        place->seen =
            arena_more(progress->arena, place->seen, place->seen_count, sizeof *place->seen);
        place->seen[place->seen_count++] = place->page;
    }
    progress->where = WHERE_PAGE;
    progress->where_module = place->module;
}

static void take_up(struct progress *progress, const char *course)
{
    for (int i = 0; i < progress->course_count; i++) {
        if (strcmp(progress->courses[i], course) == 0) {
            progress->course = progress->courses[i];
            return;
        }
    }
    progress->courses = arena_more(progress->arena, progress->courses, progress->course_count,
                                   sizeof *progress->courses);
    progress->course = arena_text(progress->arena, course);
    progress->courses[progress->course_count++] = progress->course;
}

// In another course nothing was on the screen yet.
static void apply_course(struct progress *progress, const struct fact *fact)
{
    if (strcmp(progress->course, fact->course) == 0) {
        return;
    }
    progress->where = WHERE_NOWHERE;
    progress->course = "";
    if (fact->course[0]) {
        take_up(progress, fact->course);
    }
}

static struct attempt **attempt_slot(const struct progress *progress, const char *sheet)
{
    for (int i = 0; i < progress->attempt_count; i++) {
        if (strcmp(progress->attempts[i]->sheet, sheet) == 0) {
            return &progress->attempts[i];
        }
    }
    return NULL;
}

static bool asked_on_pages(const char *kind)
{
    return kind && (strcmp(kind, sheet_kind_name(SHEET_EXERCISE)) == 0 ||
                    strcmp(kind, sheet_kind_name(SHEET_SCENARIO)) == 0);
}

// Whoever answers on a page stays on it.
static void go_to_sheet(struct progress *progress, const struct attempt *attempt)
{
    if (!attempt->on_pages) {
        progress->where = WHERE_SHEET;
        progress->where_module = attempt->module;
        progress->where_sheet = attempt->sheet;
    }
}

static void apply_attempt(struct progress *progress, const struct fact *fact)
{
    struct attempt *attempt = arena_take(progress->arena, 1, sizeof *attempt);
    *attempt = (struct attempt){
        .id = fact->id,
        .module = arena_text(progress->arena, fact->module),
        .version = fact->version,
        .course = progress->course,
        .sheet = arena_text(progress->arena, fact->sheet),
        .seed = fact->seed,
        .number = fact->number,
        .drawn = arena_text(progress->arena, fact->drawn),
        .missed = fact->missed,
        .posed = arena_text(progress->arena, fact->posed),
    };
    struct attempt **slot = attempt_slot(progress, fact->sheet);
    if (slot) {
        const bool same = (*slot)->version == attempt->version;
        attempt->before = same ? *slot : NULL;
        attempt->older = same ? (*slot)->older : *slot;
        *slot = attempt;
    } else {
        progress->attempts = arena_more(progress->arena, progress->attempts,
                                        progress->attempt_count, sizeof *progress->attempts);
        progress->attempts[progress->attempt_count++] = attempt;
    }
    attempt->on_pages = asked_on_pages(fact->asked_as);
    go_to_sheet(progress, attempt);
}

static struct attempt *attempt_with_id(const struct progress *progress, struct id id)
{
    for (int i = 0; i < progress->attempt_count; i++) {
        const struct attempt *attempt = progress->attempts[i];
        for (; attempt; attempt = attempt_earlier(attempt)) {
            if (strcmp(attempt->id.text, id.text) == 0) {
                return (struct attempt *)attempt;
            }
        }
    }
    return NULL;
}

static void apply_answer(struct progress *progress, const struct fact *fact)
{
    struct attempt *attempt = attempt_with_id(progress, fact->attempt);
    if (!attempt) {
        return;
    }
    struct given *given = (struct given *)attempt_given(attempt, fact->item);
    if (!given) {
        attempt->given = arena_more(progress->arena, attempt->given, attempt->given_count,
                                    sizeof *attempt->given);
        given = &attempt->given[attempt->given_count++];
        given->item = arena_text(progress->arena, fact->item);
    }
    given->verdict = fact->verdict;
    given->confidence = fact->confidence;
    given->response = fact->response;
    for (int i = 0; i < fact->response.count; i++) {
        given->response.values[i] = arena_text(progress->arena, fact->response.values[i]);
    }
    attempt->looked = NULL;
    go_to_sheet(progress, attempt);
}

static void apply_look(struct progress *progress, const struct fact *fact)
{
    struct attempt *attempt = attempt_with_id(progress, fact->attempt);
    if (attempt) {
        attempt->looked = arena_text(progress->arena, fact->item);
        go_to_sheet(progress, attempt);
    }
}

static void apply_timing(struct progress *progress, const struct fact *fact)
{
    struct attempt *attempt = attempt_with_id(progress, fact->attempt);
    if (attempt) {
        attempt->spent = fact->spent;
        attempt->added = fact->added;
    }
}

static void apply_outcome(struct progress *progress, const struct fact *fact)
{
    struct attempt *attempt = attempt_with_id(progress, fact->attempt);
    if (attempt) {
        attempt->handed_in = true;
        attempt->complete = fact->complete;
        attempt->right = fact->right;
        attempt->total = fact->total;
    }
}

void progress_apply(struct progress *progress, const struct fact *fact)
{
    switch (fact->kind) {
    case FACT_ARRIVAL:
    case FACT_ENROLMENT:
        apply_course(progress, fact);
        progress->role = fact->role ? arena_text(progress->arena, fact->role) : progress->role;
        break;
    case FACT_PLACE:
        apply_place(progress, fact);
        break;
    case FACT_ATTEMPT:
        apply_attempt(progress, fact);
        break;
    case FACT_ANSWER:
        apply_answer(progress, fact);
        break;
    case FACT_LOOK:
        apply_look(progress, fact);
        break;
    case FACT_TIMING:
        apply_timing(progress, fact);
        break;
    case FACT_OUTCOME:
        apply_outcome(progress, fact);
        break;
    default: // that somebody is known, or left, does not change what was done
        break;
    }
}

const struct place *progress_place(const struct progress *progress, const char *module)
{
    return place_of(progress, module);
}

bool place_seen(const struct place *place, const char *page)
{
    for (int i = 0; i < place->seen_count; i++) {
        if (strcmp(place->seen[i], page) == 0) {
            return true;
        }
    }
    return false;
}

const struct attempt *progress_attempt(const struct progress *progress, const char *sheet)
{
    struct attempt **slot = attempt_slot(progress, sheet);
    return slot ? *slot : NULL;
}

const struct attempt *attempt_earlier(const struct attempt *attempt)
{
    return attempt->before ? attempt->before : attempt->older;
}

bool progress_complete(const struct progress *progress, const char *sheet)
{
    return progress_completed(progress, sheet) != NULL;
}

const struct attempt *progress_completed(const struct progress *progress, const char *sheet)
{
    const struct attempt *attempt = progress_attempt(progress, sheet);
    while (attempt && !attempt->complete) {
        attempt = attempt_earlier(attempt);
    }
    return attempt;
}

static bool completes(const struct attempt *attempt, const char *module)
{
    return attempt->complete && !attempt->on_pages && attempt->module &&
           strcmp(attempt->module, module) == 0;
}

const struct attempt *progress_module_completed(const struct progress *progress, const char *module)
{
    const struct attempt *newest = NULL;
    for (int i = 0; i < progress->attempt_count; i++) {
        const struct attempt *attempt = progress->attempts[i];
        for (; attempt; attempt = attempt_earlier(attempt)) {
            if (completes(attempt, module) && (!newest || attempt->version > newest->version)) {
                newest = attempt;
            }
        }
    }
    return newest;
}

bool attempt_asks(const struct attempt *attempt, const char *item)
{
    const size_t length = strlen(item);
    const char *at = attempt->drawn;
    while (at && at[0]) {
        if (strcspn(at, ": ") == length && strncmp(at, item, length) == 0) {
            return true;
        }
        at += strcspn(at, " ");
        at += strspn(at, " ");
    }
    return !attempt->drawn;
}

const struct given *attempt_answer(const struct attempt *attempt, const struct item *item)
{
    struct fault fault;
    const struct given *given = attempt ? attempt_given(attempt, item->id) : NULL;
    return given && item_accepts(item, &given->response, &fault) ? given : NULL;
}

const struct given *attempt_given(const struct attempt *attempt, const char *item)
{
    for (int i = 0; i < attempt->given_count; i++) {
        if (strcmp(attempt->given[i].item, item) == 0) {
            return &attempt->given[i];
        }
    }
    return NULL;
}
