// Turning a table: what stands in one column is put across, so that a row for each cell ("owners",
// "high", 3; "owners", "low", 5) becomes a column for each value ("owners", 3, 5).
#ifndef MANTEN_RECORD_TURNING_H
#define MANTEN_RECORD_TURNING_H

#include "base/arena.h"
#include "record/table.h"
#include "store/query.h"

// Turns the rows and the totals (parts[0] and [1]) by the column `across`, which holds keys; the
// next one holds their words, and those behind it values. A value of column `count` under the key
// "low" stands in column "count:low", in whose title {words} and such stand for the words; keys
// come in the order in which the rows first have them. Consecutive rows that are alike before
// `across` become one. The columns of the table are put anew.
void turning_turn(struct table *table, int across, struct listing parts[2], struct arena *arena);

#endif
