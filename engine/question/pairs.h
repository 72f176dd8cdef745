// Between question_pairs.c, which puts cards to targets, and the files that lay them out.
#ifndef MANTEN_QUESTION_PAIRS_H
#define MANTEN_QUESTION_PAIRS_H

#include "question/manner.h"
#include "ui/tile.h"

// The element that takes a card back to where the cards lie at first.
#define PAIRS_HOME "home"

enum { PAIRS_GAP = 16, PAIRS_BETWEEN = 40 }; // at 1920 × 1080

// The target that the card was put to, or NULL; and the card that is picked up, or NULL.
const struct target *pairs_place(const struct question *question, const struct choice *card);
const struct choice *pairs_held(const struct question *question);

// The next card that lies there (for NULL: that was not put anywhere yet) in the order of the
// paper, or NULL. `at` begins at 0.
const struct choice *pairs_next_in(const struct question *question, const struct target *target,
                                   int *at);

// ---- pairs_cards.c: what both kinds lay on the table

// The card that is picked up or dragged, or NULL.
const struct choice *pairs_lifted(const struct stage *stage, const struct question *question);

// How high the card is, and the highest of all cards, when they are that wide.
int pairs_card_height(const struct stage *stage, const struct question *question,
                      const struct choice *card, int width);
int pairs_highest(const struct stage *stage, const struct question *question, int width);
void pairs_put_card(struct stage *stage, const struct question *question, struct rect rect,
                    const struct choice *card);

// The width, up to `most`, in which every card is on one line.
int pairs_card_width(const struct stage *stage, const struct question *question, int most);

// Whether that width is enough for every card; and the most columns, up to `most`, that give
// them enough.
bool pairs_fit(const struct stage *stage, const struct question *question, int width);
int pairs_columns(const struct stage *stage, const struct question *question, int width, int most);

// How high a target's name is with the room around it, at least TOUCH_TARGET; and whether no word
// of it has to be broken.
int pairs_name_height(const struct stage *stage, const struct question *question,
                      const struct target *target, int width);
bool pairs_name_fits(const struct stage *stage, const struct question *question,
                     const struct target *target, int width);

// The box that a target's name, and maybe its cards, stand in.
void pairs_put_box(struct stage *stage, const struct question *question, struct rect rect);

// The target's name there, and the element that takes cards: all of `rect`.
void pairs_put_target(struct stage *stage, const struct question *question,
                      const struct target *target, struct rect rect, struct rect name);

// An empty place in a target; and one among the cards, which takes the lifted card when it is the
// home `of` it (NULL: of any card that was put somewhere).
void pairs_put_slot(struct stage *stage, const struct question *question, struct rect rect);
void pairs_put_home(struct stage *stage, const struct question *question, struct rect rect,
                    const struct choice *of);

// ---- pairs_match.c and pairs_categories.c
int pairs_put_match(struct stage *stage, const struct question *question, struct rect box);
int pairs_put_categories(struct stage *stage, const struct question *question, struct rect box);

#endif
