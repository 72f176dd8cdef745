// Choices that are put with targets: cards are picked up and laid down, or dragged. What differs
// between matching and categorizing is how the table is laid (pairs_match.c, pairs_categories.c),
// and that a partner takes one card where a category takes any number.
#include "question/pairs.h"

#include "base/arena.h"

#include <stdio.h>
#include <string.h>

const struct target *pairs_place(const struct question *question, const struct choice *card)
{
    const char *target = response_right_of(question->choosing, card->id);
    return target ? item_target(question->item, target) : NULL;
}

const struct choice *pairs_held(const struct question *question)
{
    return question->held[0] ? item_choice(question->item, question->held) : NULL;
}

const struct choice *pairs_next_in(const struct question *question, const struct target *target,
                                   int *at)
{
    const struct item *item = question->item;
    while (*at < item->choice_count) {
        const struct choice *card = &item->choices[question->order[(*at)++]];
        if (pairs_place(question, card) == target) {
            return card;
        }
    }
    return NULL;
}

// ---- what a touch does

static void hold(const struct question *question, const struct choice *card)
{
    snprintf(question->held, QUESTION_ID_LENGTH, "%s", card ? card->id : "");
}

// A NULL target is where the cards lie at first.
static bool lay(const struct question *question, const struct choice *card,
                const struct target *target)
{
    int at = 0;
    const struct choice *other = target ? pairs_next_in(question, target, &at) : NULL;
    hold(question, NULL);
    if (pairs_place(question, card) == target) {
        return false;
    }
    if (!target) {
        manner_unpair(question, card->id);
        return true;
    }
    if (other && question->item->kind == ITEM_MATCH) {
        manner_unpair(question, other->id);
    }
    manner_pair(question, card->id, target->id);
    return true;
}

// Where the held card can go, a card that lies there stands for the place.
static void touch_card(const struct question *question, const struct choice *card)
{
    const struct choice *held = pairs_held(question);
    const struct target *place = pairs_place(question, card);
    if (held && place && place != pairs_place(question, held)) {
        lay(question, held, place);
    } else {
        hold(question, held == card ? NULL : card);
    }
}

// A touch of a place means nothing as long as no card is held.
static bool act(const struct question *question, const char *id)
{
    const struct item *item = question->item;
    const struct choice *held = pairs_held(question);
    const char *touched = manner_after(id, "choice:");
    const struct choice *card = touched ? item_choice(item, touched) : NULL;
    touched = manner_after(id, "target:");
    const struct target *target = touched ? item_target(item, touched) : NULL;
    if (card) {
        touch_card(question, card);
        return true;
    }
    if (!held || (!target && strcmp(id, PAIRS_HOME) != 0)) {
        return false;
    }
    lay(question, held, target);
    return true;
}

// A card says where it lies: dropping another onto it means that place.
static bool drop(const struct question *question, const char *id, const char *onto)
{
    const struct item *item = question->item;
    const char *dragged = manner_after(id, "choice:");
    const struct choice *card = dragged ? item_choice(item, dragged) : NULL;
    const char *other = manner_after(onto, "choice:");
    const struct choice *under = other ? item_choice(item, other) : NULL;
    other = manner_after(onto, "target:");
    const struct target *target = other ? item_target(item, other) : NULL;
    if (!card || card == under || (!under && !target && strcmp(onto, PAIRS_HOME) != 0)) {
        return false;
    }
    return lay(question, card, under ? pairs_place(question, under) : target);
}

static const char *hint(const struct question *question)
{
    const bool match = question->item->kind == ITEM_MATCH;
    return phrase_in(match ? PHRASE_PUT_TOGETHER : PHRASE_PUT_INTO, question->language);
}

const struct manner match_manner = {.put = pairs_put_match, .act = act, .drop = drop, .hint = hint};
const struct manner categorize_manner = {
    .put = pairs_put_categories, .act = act, .drop = drop, .hint = hint};
