// Rows of items that were gone to without a new answer.
#include "store/row.h"

static void spread_look(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    row_put_text(row, fact->arrival.text);
    row_put_text(row, fact->attempt.text);
    row_put_text(row, fact->item);
}

static bool gather_look(const struct row *row, struct fact *fact, struct arena *arena)
{
    (void)arena;
    row_take_id(&fact->arrival, &row->values[2]);
    row_take_id(&fact->attempt, &row->values[3]);
    fact->item = row->values[4].text;
    return fact->item != NULL;
}

const struct family row_look = {
    "look",
    {"INSERT INTO look (seq, id, at, arrival, attempt, item)"
     " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"},
    "SELECT seq, id, at, arrival, attempt, item FROM look WHERE id = ?1",
    spread_look,
    gather_look};
