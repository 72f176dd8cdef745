#include "learning/score.h"

#include <stdlib.h>
#include <string.h>

bool score_counts(const struct item *item)
{
    for (int i = 0; i < item->choice_count; i++) {
        if (item->choices[i].score != 0) {
            return true;
        }
    }
    for (int i = 0; i < item->target_count; i++) {
        if (item->targets[i].score != 0) {
            return true;
        }
    }
    return false;
}

// ---- one answer

static bool takes_several(const struct item *item)
{
    return item->kind == ITEM_MULTIPLE || item->kind == ITEM_HOTSPOT;
}

static int compare_descending(const void *one, const void *other)
{
    return *(const int *)other - *(const int *)one;
}

// The best choices that may be taken together; taking none is no answer, so there is at least one.
static int most_of_several(const struct item *item)
{
    int scores[RESPONSE_MOST];
    const int count = item->choice_count < RESPONSE_MOST ? item->choice_count : RESPONSE_MOST;
    int total = 0;
    for (int i = 0; i < count; i++) {
        scores[i] = item->choices[i].score;
    }
    qsort(scores, (size_t)count, sizeof *scores, compare_descending);
    for (int i = 0; i < count && (item->most == 0 || i < item->most); i++) {
        total += i == 0 || scores[i] > 0 ? scores[i] : 0;
    }
    return total;
}

static int most_of_choices(const struct item *item)
{
    bool found = false;
    int most = 0;
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        if (!choice->outside && (!found || choice->score > most)) {
            most = choice->score;
            found = true;
        }
    }
    return most;
}

static int most_of_rows(const struct item *item)
{
    int most = item->target_count > 0 ? item->targets[0].score : 0;
    for (int i = 1; i < item->target_count; i++) {
        most = item->targets[i].score > most ? item->targets[i].score : most;
    }
    return most * item->choice_count;
}

static struct score score_rows(const struct item *item, const struct response *response)
{
    struct score score = {.most = most_of_rows(item), .answers = 1};
    for (int i = 0; i < item->choice_count; i++) {
        const char *point = response_right_of(response, item->choices[i].id);
        const struct target *target = point ? item_target(item, point) : NULL;
        score.points += target ? target->score : 0;
    }
    return score;
}

static struct score score_choices(const struct item *item, const struct response *response)
{
    struct score score = {.answers = 1};
    score.most = takes_several(item) ? most_of_several(item) : most_of_choices(item);
    for (int i = 0; i < response->count; i++) {
        const struct choice *choice = item_choice(item, response->values[i]);
        if (choice && choice->outside) {
            return (struct score){.outside = 1};
        }
        score.points += choice ? choice->score : 0;
    }
    return score;
}

struct score score_response(const struct item *item, const struct response *response)
{
    if (!score_counts(item) || response->count == 0) {
        return (struct score){0};
    }
    return item->kind == ITEM_MATRIX ? score_rows(item, response) : score_choices(item, response);
}

// ---- all answers

static struct score sum(struct score one, struct score other)
{
    return (struct score){one.points + other.points, one.most + other.most,
                          one.answers + other.answers, one.outside + other.outside};
}

static const struct given *answer_to(const struct respondent *person, const char *item)
{
    for (int i = person->count - 1; i >= 0; i--) {
        if (strcmp(person->given[i].item, item) == 0) {
            return &person->given[i];
        }
    }
    return NULL;
}

struct score score_item(const struct item *item, const struct respondent *people, int count)
{
    struct score score = {0};
    for (int i = 0; i < count; i++) {
        const struct given *given = answer_to(&people[i], item->id);
        if (given) {
            score = sum(score, score_response(item, &given->response));
        }
    }
    return score;
}

static struct score score_items(const struct sheet *sheet, const struct group *items,
                                const struct respondent *people, int count)
{
    struct score score = {0};
    for (int i = items->first; i < items->first + items->count; i++) {
        score = sum(score, score_item(&sheet->items[i], people, count));
    }
    return score;
}

struct score score_group(const struct sheet *sheet, const struct group *group,
                         const struct respondent *people, int count)
{
    return score_items(sheet, group, people, count);
}

struct score score_sheet(const struct sheet *sheet, const struct respondent *people, int count)
{
    const struct group all = {.count = sheet->item_count};
    return score_items(sheet, &all, people, count);
}

int score_tenths(struct score score)
{
    if (score.most <= 0) {
        return 0;
    }
    const int64_t points = score.points;
    const int64_t half = points < 0 ? -score.most : score.most;
    return (int)((points * 2000 + half) / (2 * (int64_t)score.most));
}

bool score_reaches(struct score score, int mark)
{
    return score.most > 0 && (int64_t)score.points * 100 >= (int64_t)mark * score.most;
}

// ---- what is missing

struct weak {
    int item;
    struct score score;
};

// By the share of the points, without dividing.
static int compare_weak(const void *one, const void *other)
{
    const struct weak *a = one;
    const struct weak *b = other;
    const int64_t left = (int64_t)a->score.points * b->score.most;
    const int64_t right = (int64_t)b->score.points * a->score.most;
    return left != right ? (left > right) - (left < right) : a->item - b->item;
}

int score_weakest(const struct sheet *sheet, const struct respondent *people, int count, int *items)
{
    struct weak *weak = memory_take((size_t)sheet->item_count + 1, sizeof *weak);
    int found = 0;
    for (int i = 0; i < sheet->item_count; i++) {
        const struct score score = score_item(&sheet->items[i], people, count);
        if (score.most > 0 && score.points < score.most) {
            weak[found++] = (struct weak){i, score};
        }
    }
    qsort(weak, (size_t)found, sizeof *weak, compare_weak);
    for (int i = 0; i < found; i++) {
        items[i] = weak[i].item;
    }
    free(weak);
    return found;
}

// ---- sides

static bool find_gap(const struct item *item, const struct side *sides, int count, struct gap *gap)
{
    bool any = false;
    for (int i = 0; i < count; i++) {
        const struct score score = score_item(item, sides[i].people, sides[i].count);
        if (score.answers == 0) {
            continue;
        }
        const double mean = (double)score.points / score.answers;
        if (!any || mean > gap->highest) {
            gap->high = i;
            gap->highest = mean;
        }
        if (!any || mean < gap->lowest) {
            gap->low = i;
            gap->lowest = mean;
        }
        any = true;
    }
    return any && gap->highest > gap->lowest;
}

static int compare_gaps(const void *one, const void *other)
{
    const struct gap *a = one;
    const struct gap *b = other;
    const double left = a->highest - a->lowest;
    const double right = b->highest - b->lowest;
    return left != right ? (left < right) - (left > right) : a->item - b->item;
}

int score_gaps(const struct sheet *sheet, const struct side *sides, int count, struct gap *gaps)
{
    int found = 0;
    for (int i = 0; i < sheet->item_count; i++) {
        struct gap gap = {.item = i};
        if (find_gap(&sheet->items[i], sides, count, &gap)) {
            gaps[found++] = gap;
        }
    }
    qsort(gaps, (size_t)found, sizeof *gaps, compare_gaps);
    return found;
}
