// Cells as people read them.
#ifndef MANTEN_RECORD_CELL_H
#define MANTEN_RECORD_CELL_H

#include "base/arena.h"
#include "record/table.h"

// The cell at that place, as it is; NULL where there is no value.
const char *cell_at(const struct table *table, int row, int column);

// With its unit, and a time without seconds; "" where there is no value. Stands until a cell of
// another row is asked for, or the arena is emptied.
const char *cell_shown(const struct table *table, int row, int column, struct arena *arena);

bool column_is_number(const struct column *column);
bool row_is_total(const struct table *table, int row);

#endif
