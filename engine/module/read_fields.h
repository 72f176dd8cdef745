// Fields as items have them: texts, numbers, and complaints of what does not belong there.
#ifndef MANTEN_MODULE_READ_FIELDS_H
#define MANTEN_MODULE_READ_FIELDS_H

#include "module/reader.h"

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
