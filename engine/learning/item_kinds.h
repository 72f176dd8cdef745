// How the kinds of items differ; between the item_….c files of this room.
#ifndef MANTEN_LEARNING_ITEM_KINDS_H
#define MANTEN_LEARNING_ITEM_KINDS_H

#include "learning/item.h"

typedef bool accepts_function(const struct item *item, const struct response *response,
                              struct fault *fault);
typedef enum verdict judge_function(const struct item *item, const struct response *response);
typedef int mistakes_function(const struct item *item, const struct response *response,
                              const struct choice **mistakes);

// ---- item_choices.c: choices are picked or put in order
accepts_function accepts_one_choice, accepts_choices, accepts_order;
judge_function judge_choices, judge_order;
mistakes_function mistaken_choices;

// ---- item_pairs.c: choices are put with targets
accepts_function accepts_match, accepts_categories, accepts_gaps, accepts_matrix, accepts_shares;
judge_function judge_pairs, judge_gaps;
mistakes_function mistaken_pairs, mistaken_gaps;

// ---- item_typed.c: something is typed or set
accepts_function accepts_text, accepts_number, accepts_month, accepts_date;
judge_function judge_number, judge_short, judge_days;
mistakes_function mistaken_forms;

// Nothing is right or wrong, or no choice speaks to it.
judge_function judge_nothing;
mistakes_function no_mistakes;

#endif
