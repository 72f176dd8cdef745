// Between the files that items are read in: what each kind of item has besides the common fields.
#ifndef MANTEN_MODULE_READ_KINDS_H
#define MANTEN_MODULE_READ_KINDS_H

#include "module/reader.h"

typedef void read_kind(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       struct item *item);

read_kind read_single, read_multiple, read_order, read_shares; // read_choices.c
read_kind read_true_false, read_scale;                         // read_points.c
read_kind read_hotspot;                                        // read_hotspot.c
read_kind read_list;                                           // read_list.c
read_kind read_match, read_categorize, read_matrix;            // read_pairs.c
read_kind read_gaps;                                           // read_gaps.c
read_kind read_number;                                         // read_number.c
read_kind read_free_text, read_short;                          // read_typed.c
read_kind read_month, read_date;                               // read_days.c

// ---- read_choices.c

// A right, wrong or option, but for its id and what only one kind has.
void read_choice(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                 const struct item *item, struct choice *choice);

// The node's parts as choices with the ids a, b, c … False when there may be others than those: one
// was complained of, or all of them.
bool read_choices(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                  struct item *item);

// In a test: exactly one right choice, or at least one right and one wrong.
void check_one_right(struct reader *reader, const struct node *node, const struct item *item);
void check_some_right(struct reader *reader, const struct node *node, const struct item *item);

void check_choice_ids(struct reader *reader, const struct node *node, const struct item *item);
// False when there is one that cannot be told from another.
bool check_target_ids(struct reader *reader, const struct node *node, const struct item *item);

// The node's id, or a, b, c … by its number.
const char *read_letter(struct reader *reader, const struct node *node, int number);

// The same for an id that others are made of ("a" makes "a1", "a2" …), and one of those.
const char *read_root(struct reader *reader, const struct node *node, int number);
const char *read_branch(struct reader *reader, const struct node *node, const char *root,
                        int number);

// ---- read_checklist.c

// What only checklists have: the points of an option, and the points of a scale or matrix with what
// is said of a weak item. Elsewhere all of it is complained of.
void read_choice_score(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       const struct item *item, struct choice *choice);
void read_item_scoring(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       struct item *item);

// ---- read_item.c

// Complains when the field is there; `why` says where it belongs.
void refuse_field(struct reader *reader, const struct node *node, const char *field,
                  const char *why);

// Why an answer is wrong and what is better; a survey has no such field.
void read_reason(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                 struct text *reason);

// Warns when neither the node nor its item, which may be the same, has feedback.
void want_feedback(struct reader *reader, const struct node *node, const struct node *item);

struct amount_range {
    double least, most;
};

struct amount {
    double number;
    int function; // 0: it is fixed
};

// A number from least to most that may have a fraction. False when there is none, or after a
// complaint.
bool read_fraction(struct reader *reader, const struct node *node, const char *field, double least,
                   double most, double *number);

// The same for a number that a function may give: `number` is then what it gives without answers.
bool read_amount(struct reader *reader, const struct node *node, const char *field,
                 struct amount_range range, struct amount *amount);

// Complains when the text comes from a function: it may not change with the learner.
bool is_fixed(struct reader *reader, const struct node *node, const struct value *text,
              const char *what);

// A list of texts in a field; the count is 0 after a complaint.
int read_text_list(struct reader *reader, const struct node *node, const char *field,
                   struct range range, struct prose_rule rule, struct text **texts);

extern const struct prose_rule feedback_rule;

#endif
