// A choice of any kind of item, and the choices of a whole item.
#ifndef MANTEN_MODULE_READ_CHOICES_H
#define MANTEN_MODULE_READ_CHOICES_H

#include "module/reader.h"

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

#endif
