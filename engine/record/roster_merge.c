#include "record/roster_merge.h"

#include "record/filling.h"

#include <stdlib.h>
#include <string.h>

struct index {
    const char *key;
    int at;
};

struct merging {
    const struct roster *roster;
    const struct applicants *applicants;
    const char *session;
    struct arena *arena;
    struct merge *merge;
    struct index *known; // the applicants by key
    bool *taken;         // of the applicants
};

static int compare(const void *one, const void *other)
{
    return strcmp(((const struct index *)one)->key, ((const struct index *)other)->key);
}

static void index_applicants(struct merging *merging)
{
    const size_t count = (size_t)merging->applicants->count;
    merging->known = arena_take(merging->arena, count + 1, sizeof *merging->known);
    merging->taken = arena_take(merging->arena, count + 1, sizeof *merging->taken);
    for (size_t i = 0; i < count; i++) {
        merging->known[i] = (struct index){merging->applicants->list[i].key, (int)i};
    }
    qsort(merging->known, count, sizeof *merging->known, compare);
}

static int by_key(const struct merging *merging, const char *key)
{
    const struct index wanted = {key, 0};
    const struct index *found = bsearch(&wanted, merging->known, (size_t)merging->applicants->count,
                                        sizeof *merging->known, compare);
    return found ? found->at : -1;
}

// Somebody with that number whom no line knows by name.
static int by_number(const struct merging *merging, int number)
{
    for (int i = 0; number > 0 && i < merging->applicants->count; i++) {
        if (!merging->taken[i] && merging->applicants->list[i].applicant.number == number) {
            return i;
        }
    }
    return -1;
}

static struct applicant applicant_of(const struct merging *merging,
                                     const struct roster_entry *entry)
{
    return (struct applicant){.session = merging->session,
                              .number = atoi(entry->fields[ROSTER_NUMBER]),
                              .name = entry->fields[ROSTER_NAME],
                              .reading = entry->fields[ROSTER_READING],
                              .organization = entry->fields[ROSTER_ORGANIZATION],
                              .kind = entry->fields[ROSTER_KIND],
                              .qualifications = entry->fields[ROSTER_QUALIFICATIONS],
                              .question = entry->fields[ROSTER_QUESTION]};
}

// The new text, if there is one; says whether that changes anything.
static const char *update(const char *now, const char *given, bool *changed)
{
    if (given[0] == '\0' || strcmp(now, given) == 0) {
        return now;
    }
    *changed = true;
    return given;
}

static void merge_known(struct merging *merging, struct merged *line, int at)
{
    const struct applicant given = applicant_of(merging, line->entry);
    struct applicant *applicant = &line->applicant;
    bool changed = false;
    merging->taken[at] = true;
    *applicant = merging->applicants->list[at].applicant;
    applicant->name = update(applicant->name, given.name, &changed);
    applicant->reading = update(applicant->reading, given.reading, &changed);
    applicant->organization = update(applicant->organization, given.organization, &changed);
    applicant->kind = update(applicant->kind, given.kind, &changed);
    applicant->qualifications = update(applicant->qualifications, given.qualifications, &changed);
    applicant->question = update(applicant->question, given.question, &changed);
    if (given.number > 0 && given.number != applicant->number) {
        applicant->number = given.number;
        changed = true;
    }
    const enum roster_presence said = line->entry->presence;
    line->rewritten = changed;
    line->marked = said != PRESENCE_UNSAID &&
                   (said == PRESENCE_PRESENT) != merging->applicants->list[at].present;
    line->outcome = changed || line->marked ? MERGE_CHANGED : MERGE_SAME;
}

static void set_lines(struct merging *merging)
{
    struct merge *merge = merging->merge;
    for (int i = 0; i < merge->count; i++) {
        struct merged *line = &merge->lines[i];
        line->entry = &merging->roster->entries[i];
        line->remark = line->entry->remark;
        line->outcome = line->entry->state == ROSTER_REFUSED ? MERGE_REFUSED
                        : line->entry->state == ROSTER_EMPTY ? MERGE_EMPTY
                                                             : MERGE_ADDED;
        const int at = line->outcome == MERGE_ADDED ? by_key(merging, line->entry->key) : -1;
        if (at >= 0) {
            merge_known(merging, line, at);
        }
    }
}

static void set_new_lines(struct merging *merging)
{
    for (int i = 0; i < merging->merge->count; i++) {
        struct merged *line = &merging->merge->lines[i];
        if (line->outcome == MERGE_ADDED) {
            line->applicant = applicant_of(merging, line->entry);
            line->rewritten = true;
            line->marked = line->entry->presence == PRESENCE_PRESENT;
            const int at = by_number(merging, line->applicant.number);
            if (at >= 0) {
                merge_known(merging, line, at);
            }
        }
    }
}

// A number that somebody else on the roster has, who stays as he is, cannot be given again.
static void refuse_taken_numbers(struct merging *merging)
{
    for (int i = 0; i < merging->merge->count; i++) {
        struct merged *line = &merging->merge->lines[i];
        const bool writes = line->outcome == MERGE_ADDED || line->outcome == MERGE_CHANGED;
        for (int j = 0; writes && j < merging->applicants->count; j++) {
            const struct applicant *other = &merging->applicants->list[j].applicant;
            if (!merging->taken[j] && line->applicant.number > 0 &&
                other->number == line->applicant.number) {
                line->outcome = MERGE_REFUSED;
                line->remark =
                    (struct text){.in = {arena_format(merging->arena, "番号%dは%sの番号です",
                                                      other->number, other->name),
                                         arena_format(merging->arena, "number %d is that of %s",
                                                      other->number, other->name)}};
            }
        }
    }
}

struct merge roster_merge(const struct roster *roster, const struct applicants *applicants,
                          const char *session, struct arena *arena)
{
    struct merge merge = {.lines =
                              arena_take(arena, (size_t)roster->count + 1, sizeof *merge.lines),
                          .count = roster->count};
    struct merging merging = {.roster = roster,
                              .applicants = applicants,
                              .session = session,
                              .arena = arena,
                              .merge = &merge};
    index_applicants(&merging);
    set_lines(&merging);
    set_new_lines(&merging);
    refuse_taken_numbers(&merging);
    for (int i = 0; i < merge.count; i++) {
        merge.counts[merge.lines[i].outcome]++;
    }
    return merge;
}

// The facts that make a line true.
static int facts_of(struct merged *line, struct desk *desk, struct fact *facts)
{
    int count = 0;
    if (line->rewritten) {
        const bool known = line->applicant.id.text[0] != '\0';
        facts[count] = desk_fact(desk, FACT_APPLICANT, known ? &line->applicant.id : NULL);
        line->applicant.id = facts[count].learner;
        facts[count++].written = &line->applicant;
    }
    if (line->marked) {
        facts[count] = desk_fact(desk, FACT_ATTENDANCE, &line->applicant.id);
        facts[count].session = line->applicant.session;
        facts[count].present = line->entry->presence == PRESENCE_PRESENT;
        facts[count++].by_hand = true;
    }
    return count;
}

bool merge_apply(struct merge *merge, struct desk *desk, struct fault *fault)
{
    struct fact *facts = memory_take(2 * (size_t)merge->count + 1, sizeof *facts);
    int count = 0;
    for (int i = 0; i < merge->count; i++) {
        struct merged *line = &merge->lines[i];
        if (line->outcome == MERGE_ADDED || line->outcome == MERGE_CHANGED) {
            count += facts_of(line, desk, &facts[count]);
        }
    }
    const bool kept = store_append(desk->store, facts, count, fault);
    free(facts);
    return kept;
}

static const struct column columns[] = {
    {"line", TITLE("行", "Line"), COLUMN_INTEGER},
    {"outcome", TITLE("結果", "Outcome"), COLUMN_TEXT},
    {"number", TITLE("番号", "Number"), COLUMN_TEXT},
    {"name", TITLE("氏名", "Name"), COLUMN_TEXT},
    {"organization", TITLE("所属", "Organization"), COLUMN_TEXT},
    {"remark", TITLE("理由・備考", "Remark"), COLUMN_TEXT},
};

static const struct text outcomes[MERGES] = {
    [MERGE_ADDED] = TITLE("追加", "added"),         [MERGE_CHANGED] = TITLE("変更", "changed"),
    [MERGE_SAME] = TITLE("変更なし", "same"),       [MERGE_EMPTY] = TITLE("対象外", "left out"),
    [MERGE_REFUSED] = TITLE("受付不可", "refused"),
};

static bool is_told(const struct merged *line, bool all)
{
    return all || line->outcome == MERGE_CHANGED || line->outcome == MERGE_REFUSED ||
           (line->outcome != MERGE_EMPTY && line->remark.in[JAPANESE]);
}

struct table merge_table(const struct merge *merge, bool all, enum language language,
                         struct arena *arena)
{
    int rows = 0;
    for (int i = 0; i < merge->count; i++) {
        rows += is_told(&merge->lines[i], all);
    }
    struct filling filling = filling_begin(columns, COLUMN_COUNT(columns), rows, arena);
    for (int i = 0; i < merge->count; i++) {
        const struct merged *line = &merge->lines[i];
        if (is_told(line, all)) {
            filling_number(&filling, line->entry->line);
            filling_text(&filling, outcomes[line->outcome].in[language]);
            filling_text(&filling, line->entry->fields[ROSTER_NUMBER]);
            filling_text(&filling, line->entry->fields[ROSTER_NAME]);
            filling_text(&filling, line->entry->fields[ROSTER_ORGANIZATION]);
            filling_text(&filling, line->remark.in[language]);
        }
    }
    return filling.table;
}
