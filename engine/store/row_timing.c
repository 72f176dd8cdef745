// Rows of how long attempts with a limit have been going on.
#include "store/row.h"

static void spread_timing(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    row_put_text(row, fact->arrival.text);
    row_put_text(row, fact->attempt.text);
    row_put_integer(row, fact->spent);
    row_put_integer(row, fact->added);
}

static bool gather_timing(const struct row *row, struct fact *fact, struct arena *arena)
{
    (void)arena;
    row_take_id(&fact->arrival, &row->values[2]);
    row_take_id(&fact->attempt, &row->values[3]);
    fact->spent = row->values[4].number;
    fact->added = row->values[5].number;
    return true;
}

const struct family row_timing = {
    "timing",
    {"INSERT INTO timing (seq, id, at, arrival, attempt, spent, added)"
     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"},
    "SELECT seq, id, at, arrival, attempt, spent, added FROM timing WHERE id = ?1",
    spread_timing,
    gather_timing};
