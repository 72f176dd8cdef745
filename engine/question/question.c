#include "question/question.h"

#include "base/arena.h"
#include "question/guide.h"
#include "question/manner.h"

#include <stdio.h>
#include <string.h>

static const struct manner *const manners[ITEM_KINDS] = {
    [ITEM_SINGLE] = &choices_manner,
    [ITEM_MULTIPLE] = &choices_manner,
    [ITEM_TRUE_FALSE] = &choices_manner,
    [ITEM_SCALE] = &choices_manner,
    [ITEM_ORDER] = &order_manner,
    [ITEM_MATCH] = &match_manner,
    [ITEM_CATEGORIZE] = &categorize_manner,
    [ITEM_TEXT] = &typed_manner,
    [ITEM_SHORT] = &typed_manner,
    [ITEM_NUMBER] = &number_manner,
    [ITEM_MONTH] = &days_manner,
    [ITEM_DATE] = &days_manner,
    [ITEM_LIST] = &list_manner,
    [ITEM_GAPS] = &gaps_manner,
    [ITEM_MATRIX] = &matrix_manner,
    [ITEM_HOTSPOT] = &hotspot_manner,
    [ITEM_SHARES] = &shares_manner,
};

static const char no_answer_id[] = "choice:no-answer";

static const struct manner *manner_of(const struct item *item)
{
    return manners[item->kind];
}

// What the answer has to be like, and whether there has to be one.
static const char *hint_of(const struct question *question)
{
    const char *hint = guide_says_all(question) ? "" : manner_of(question->item)->hint(question);
    const bool free = question->sheet == SHEET_SURVEY || question->sheet == SHEET_CHECKLIST;
    const bool required = free && question->item->required;
    return required ? arena_format(question->frame, "%s%s%s", hint, hint[0] ? "・" : "",
                                   phrase_in(PHRASE_REQUIRED, question->language))
                    : hint;
}

int question_put_stem(struct stage *stage, const struct question *question, struct rect box)
{
    const struct item *item = question->item;
    int y = box.y;
    y += stage_tell(stage, ROLE_HEADING, box,
                    text_in(&item->stem, question->language, question->said),
                    stage_style(stage, FACE_HEADING, THEME_INK)) +
         stage_px(stage, 12);
    if (question->cramped) {
        return y + stage_px(stage, 8);
    }
    const char *hint = hint_of(question);
    if (hint[0]) {
        y += stage_tell(stage, ROLE_TEXT, (struct rect){box.x, y, box.w, box.h}, hint,
                        stage_style(stage, FACE_SMALL, THEME_MUTED)) +
             stage_px(stage, question->guide == GUIDE_NONE ? 28 : 12);
    }
    return y + guide_put(stage, question, (struct rect){box.x, y, box.w, box.h});
}

int question_put_answer(struct stage *stage, const struct question *question, struct rect box)
{
    return manner_of(question->item)->put(stage, question, box);
}

int question_put(struct stage *stage, const struct question *question, struct rect box)
{
    const int y = question_put_stem(stage, question, box);
    if (!question->cramped) { // while one types, the stem scrolls away
        box.h -= y - box.y;
    }
    box.y = y;
    return question_put_answer(stage, question, box);
}

bool question_act(const struct question *question, const char *id)
{
    if (strcmp(id, no_answer_id) == 0) {
        *question->choosing = (struct response){.declined = !question->choosing->declined};
        buffer_free(question->typed);
        question->held[0] = '\0';
        return true;
    }
    if (!manner_of(question->item)->act(question, id)) {
        return false;
    }
    question->choosing->declined = false;
    return true;
}

bool question_drop(const struct question *question, const char *id, const char *onto)
{
    const struct manner *manner = manner_of(question->item);
    if (!manner->drop || !manner->drop(question, id, onto)) {
        return false;
    }
    question->choosing->declined = false;
    return true;
}

// However it was typed, a number is kept as "-12.5".
static const char *plain_number(const struct question *question)
{
    double number;
    int decimals;
    return item_number(question->typed->text, &number, &decimals)
               ? arena_format(question->frame, "%.*f", decimals, number == 0 ? 0 : number) // no -0
               : question->typed->text;
}

struct response question_response(const struct question *question)
{
    const enum item_kind kind = question->item->kind;
    struct response response = *question->choosing;
    const bool typed = kind == ITEM_TEXT || kind == ITEM_SHORT || kind == ITEM_NUMBER;
    if (typed && !response.declined && question->typed->length > 0) {
        response.values[0] = kind == ITEM_NUMBER ? plain_number(question) : question->typed->text;
        response.count = 1;
    }
    return response;
}

bool question_ready(const struct question *question)
{
    struct fault fault;
    const struct response response = question_response(question);
    return !response_empty(&response) && item_accepts(question->item, &response, &fault);
}

// A part of an answer may have gone from the content since: then it has to be given anew.
void question_restore(const struct question *question, const struct response *given)
{
    struct fault fault;
    if (!item_accepts(question->item, given, &fault)) {
        return;
    }
    if (question_keys(question->item) != KEYS_NONE && question->item->kind != ITEM_LIST &&
        !given->declined) {
        buffer_add_text(question->typed, given->values[0]);
    } else {
        *question->choosing = *given;
    }
}

enum question_keys question_keys(const struct item *item)
{
    return manner_of(item)->keys;
}

int question_typed_most(const struct item *item)
{
    enum { NUMBER_LENGTH = 16, SEARCH_LENGTH = 20 };
    return item->kind == ITEM_NUMBER ? NUMBER_LENGTH
           : item->kind == ITEM_LIST ? SEARCH_LENGTH
                                     : item->length;
}

// ---- for the manners

const char *manner_choice_text(const struct question *question, const struct choice *choice)
{
    return text_in(&choice->text, question->language, question->said);
}

const char *manner_target_text(const struct question *question, const struct target *target)
{
    return text_in(&target->text, question->language, question->said);
}

int manner_put_no_answer(struct stage *stage, const struct question *question, struct rect box,
                         int y)
{
    const bool declined = question->choosing->declined;
    if (question->item->required || (question->cramped && !declined)) {
        return y;
    }
    const struct pick pick = {.id = no_answer_id,
                              .label = phrase_in(PHRASE_NO_ANSWER, question->language),
                              .checked = declined};
    box.y = y + stage_px(stage, 20);
    box.h = pick_height(stage, &pick, box.w);
    pick_put(stage, box, &pick);
    return box.y + box.h;
}

void manner_unpair(const struct question *question, const char *left)
{
    struct response *choosing = question->choosing;
    const char *right = response_right_of(choosing, left);
    int kept = 0;
    for (int i = 0; right && i < choosing->count; i++) {
        if (strchr(choosing->values[i], '=') + 1 != right) {
            choosing->values[kept++] = choosing->values[i];
        }
    }
    choosing->count = right ? kept : choosing->count;
}

// The pair that the n-th gap, row or card is in comes before that of the next.
static void sort_as_item(const struct question *question)
{
    const struct item *item = question->item;
    const bool gaps = item->kind == ITEM_GAPS;
    struct response *choosing = question->choosing;
    struct response sorted = {.count = 0};
    for (int i = 0; i < (gaps ? item->target_count : item->choice_count); i++) {
        const char *right =
            response_right_of(choosing, gaps ? item->targets[i].id : item->choices[i].id);
        for (int j = 0; right && j < choosing->count; j++) {
            if (strchr(choosing->values[j], '=') + 1 == right) {
                sorted.values[sorted.count++] = choosing->values[j];
            }
        }
    }
    *choosing = sorted;
}

void manner_pair(const struct question *question, const char *left, const char *right)
{
    struct response *choosing = question->choosing;
    manner_unpair(question, left);
    if (choosing->count < RESPONSE_MOST) {
        choosing->values[choosing->count++] = arena_format(question->made, "%s=%s", left, right);
        sort_as_item(question);
    }
}

const char *manner_after(const char *id, const char *prefix)
{
    const size_t length = strlen(prefix);
    return strncmp(id, prefix, length) == 0 ? id + length : NULL;
}
