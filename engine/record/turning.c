#include "record/turning.h"

#include <string.h>

struct key {
    const char *name, *words;
};

struct turning {
    struct arena *arena;
    int across; // the columns before it stay
    int values; // columns behind the words
    int columns;
    struct key *keys;
    int key_count;
};

static const char *cell(const struct listing *listing, int row, int column)
{
    return listing->cells[(size_t)row * (size_t)listing->column_count + (size_t)column];
}

static bool alike(const char *one, const char *other)
{
    return one == other || (one && other && strcmp(one, other) == 0);
}

static int key_number(const struct turning *turning, const char *name)
{
    int number = 0;
    while (number < turning->key_count && !alike(turning->keys[number].name, name)) {
        number++;
    }
    return number;
}

static void find_keys(struct turning *turning, struct listing parts[2])
{
    const int most = parts[0].row_count + parts[1].row_count;
    turning->keys = arena_take(turning->arena, (size_t)most + 1, sizeof *turning->keys);
    for (int part = 0; part < 2; part++) {
        for (int row = 0; row < parts[part].row_count; row++) {
            const char *name = cell(&parts[part], row, turning->across);
            const char *words = cell(&parts[part], row, turning->across + 1);
            const int number = key_number(turning, name);
            turning->keys[number] = (struct key){name, words};
            turning->key_count += number == turning->key_count;
        }
    }
    turning->columns = turning->across + turning->key_count * turning->values;
}

static bool goes_on(const struct turning *turning, const struct listing *from, int row)
{
    bool same = row > 0;
    for (int i = 0; same && i < turning->across; i++) {
        same = alike(cell(from, row, i), cell(from, row - 1, i));
    }
    return same;
}

static struct listing turn(const struct turning *turning, const struct listing *from)
{
    const size_t columns = (size_t)turning->columns;
    struct listing to = {.column_count = turning->columns};
    to.cells = arena_take(turning->arena, (size_t)from->row_count * columns + 1, sizeof *to.cells);
    for (int row = 0; row < from->row_count; row++) {
        const int first = turning->across +
                          turning->values * key_number(turning, cell(from, row, turning->across));
        to.row_count += !goes_on(turning, from, row);
        const char **cells = to.cells + (size_t)(to.row_count - 1) * columns;
        for (int i = 0; i < turning->across; i++) {
            cells[i] = cell(from, row, i);
        }
        for (int i = 0; i < turning->values; i++) {
            cells[first + i] = cell(from, row, turning->across + 2 + i);
        }
    }
    return to;
}

// The title with the key's words for {COLUMN}, where COLUMN is the one that holds them.
static struct text title_of(const struct column *value, const struct column *words,
                            const struct key *key, struct arena *arena)
{
    struct text title = {0};
    const char *mark = arena_format(arena, "{%s}", words->id);
    for (int i = 0; i < LANGUAGES; i++) {
        const char *text = value->title.in[i];
        const char *at = text ? strstr(text, mark) : NULL;
        title.in[i] = at ? arena_format(arena, "%.*s%s%s", (int)(at - text), text,
                                        key->words ? key->words : "", at + strlen(mark))
                         : text;
    }
    return title;
}

static const struct column *turn_columns(const struct turning *turning, const struct column *from)
{
    struct column *to = arena_take(turning->arena, (size_t)turning->columns, sizeof *to);
    memcpy(to, from, (size_t)turning->across * sizeof *to);
    for (int i = turning->across; i < turning->columns; i++) {
        const int number = (i - turning->across) / turning->values;
        const struct key *key = &turning->keys[number];
        const struct column *value =
            &from[turning->across + 2 + (i - turning->across) % turning->values];
        to[i] = (struct column){
            .id = arena_format(turning->arena, "%s:%s", value->id, key->name ? key->name : ""),
            .title = title_of(value, &from[turning->across + 1], key, turning->arena),
            .kind = value->kind};
    }
    return to;
}

void turning_turn(struct table *table, int across, struct listing parts[2], struct arena *arena)
{
    struct turning turning = {
        .arena = arena, .across = across, .values = table->column_count - across - 2};
    find_keys(&turning, parts);
    table->columns = turn_columns(&turning, table->columns);
    table->column_count = turning.columns;
    for (int i = 0; i < 2; i++) {
        parts[i] = turn(&turning, &parts[i]);
    }
}
