#include "record/filling.h"

#include "base/clock.h"

struct filling filling_begin(const struct column *columns, int column_count, int row_count,
                             struct arena *arena)
{
    size_t cells = (size_t)column_count * (size_t)row_count;
    return (struct filling){
        .table = {.columns = columns,
                  .column_count = column_count,
                  .cells = arena_take(arena, cells, sizeof(char *)),
                  .row_count = row_count},
        .arena = arena,
    };
}

void filling_text(struct filling *filling, const char *text)
{
    filling->table.cells[filling->filled++] = text;
}

void filling_number(struct filling *filling, int number)
{
    filling_text(filling, arena_format(filling->arena, "%d", number));
}

void filling_time(struct filling *filling, int64_t wall)
{
    char text[CLOCK_TEXT_LENGTH];
    clock_text(wall, text);
    filling_text(filling, arena_text(filling->arena, text));
}
