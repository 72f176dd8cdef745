// The points of checklists: what answers come to by item, by group and altogether, where most is
// missing, and where the people of one firm see things differently. Pure arithmetic.
#ifndef MANTEN_LEARNING_SCORE_H
#define MANTEN_LEARNING_SCORE_H

#include "learning/module.h"
#include "learning/progress.h"

// One person's answers; the last one to an item counts.
struct respondent {
    const struct given *given;
    int count;
};

// What some answers come to. An answer that says "does not apply" is in `outside` alone, so that it
// takes nothing away from what can be reached.
struct score {
    int points, most; // reached, which may be below 0, and to be reached
    int answers;      // that count
    int outside;      // that do not apply
};

// Whether any answer to the item gives or takes points.
bool score_counts(const struct item *item);

struct score score_response(const struct item *item, const struct response *response);

// All people's answers together, to one item, to a group's items and to all.
struct score score_item(const struct item *item, const struct respondent *people, int count);
struct score score_group(const struct sheet *sheet, const struct group *group,
                         const struct respondent *people, int count);
struct score score_sheet(const struct sheet *sheet, const struct respondent *people, int count);

// The points out of 100 in tenths, halves away from 0: 73 of 300 are 243. 0 when nothing counts.
int score_tenths(struct score score);

// Whether the points out of 100, not rounded, reach the mark.
bool score_reaches(struct score score, int mark);

// Fills `items` (room for item_count) with the numbers of the items that lack points, and returns
// how many: those with the smallest share of their points first, equals in the order of the sheet.
int score_weakest(const struct sheet *sheet, const struct respondent *people, int count,
                  int *items);

// People who stand on one side, as the managers of a firm do.
struct side {
    const struct respondent *people;
    int count;
};

// How far apart the sides are about an item: the highest and the lowest mean of a side.
struct gap {
    int item;
    int high, low; // sides
    double highest, lowest;
};

// Fills `gaps` (room for item_count) with the items that the sides see differently, the widest gap
// first, equals in the order of the sheet; returns how many.
int score_gaps(const struct sheet *sheet, const struct side *sides, int count, struct gap *gaps);

#endif
