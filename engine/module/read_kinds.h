// The kinds of items: what each has besides the common fields.
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

#endif
