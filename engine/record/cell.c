#include "record/cell.h"

#include "record/sheaf.h"

#include <string.h>

const char *cell_at(const struct table *table, int row, int column)
{
    return table->rows ? sheaf_row(table->rows, table->first + row)[column]
                       : table->cells[(size_t)row * (size_t)table->column_count + (size_t)column];
}

const char *cell_shown(const struct table *table, int row, int column, struct arena *arena)
{
    const char *cell = cell_at(table, row, column);
    if (!cell) {
        return "";
    }
    switch (table->columns[column].kind) {
    case COLUMN_PERCENT:
        return arena_format(arena, "%s%%", cell);
    case COLUMN_TIME: // 2026-11-21T16:05:09+09:00
        return strlen(cell) >= 16 ? arena_format(arena, "%.10s %.5s", cell, cell + 11) : cell;
    default:
        return cell;
    }
}

bool column_is_number(const struct column *column)
{
    return column->kind == COLUMN_INTEGER || column->kind == COLUMN_DECIMAL ||
           column->kind == COLUMN_PERCENT;
}

bool row_is_total(const struct table *table, int row)
{
    return row >= table->row_count - table->total_count;
}
