#include "record/bars.h"

#include "base/utf8.h"
#include "record/cell.h"

#include <stdlib.h>
#include <utf8proc.h>

static double number_at(const struct table *table, int row, int column)
{
    const char *cell = cell_at(table, row, column);
    const double number = cell ? strtod(cell, NULL) : 0;
    return number > 0 ? number : 0;
}

// A label has room for so many columns of a terminal, twice for a full-width letter. Nobody sees
// anything in more bars than that.
enum { LABEL_MOST = 36, BARS_MOST = 300 };

static const char *short_label(const char *label, struct arena *arena)
{
    int width = 0;
    for (const char *at = label; *at;) {
        const char *from = at;
        width += utf8proc_charwidth((utf8proc_int32_t)utf8_next(&at));
        if (width > LABEL_MOST) {
            return arena_format(arena, "%.*s…", (int)(from - label), label);
        }
    }
    return arena_text(arena, label);
}

struct bars bars_of(const struct table *table, struct arena *arena)
{
    const int count = table->row_count - table->total_count;
    if (table->chart.value <= 0 || count <= 0 || count > BARS_MOST) {
        return (struct bars){0};
    }
    const bool percent = table->columns[table->chart.value].kind == COLUMN_PERCENT;
    double most = percent ? 100 : 0;
    for (int row = 0; row < count; row++) {
        const double number = number_at(table, row, table->chart.value);
        most = number > most ? number : most;
    }
    struct bars bars = {arena_take(arena, (size_t)count, sizeof *bars.bars), count};
    for (int row = 0; row < count; row++) {
        bars.bars[row] = (struct bar){
            .label = short_label(cell_shown(table, row, table->chart.label, arena), arena),
            .value = arena_text(arena, cell_shown(table, row, table->chart.value, arena)),
            .share = most > 0 ? number_at(table, row, table->chart.value) / most : 0,
        };
    }
    return bars;
}
