// Tables of everybody, gathered learner by learner.
#include "record/cell.h"
#include "record/roll.h"
#include "record/sheaf.h"

struct gathering {
    struct store *store;
    enum roll_rows what;
    enum language language;
    struct sheaf *sheaf;
    struct table *table;
};

static bool make(const struct gathering *gathering, const struct roll *one, struct arena *arena,
                 struct table *table, struct fault *fault)
{
    switch (gathering->what) {
    case ROLL_LEARNERS:
        *table = roll_learners(one, arena);
        return true;
    case ROLL_MODULES:
        *table = roll_modules(one, arena);
        return true;
    case ROLL_PAPER:
        *table = roll_paper(one, arena);
        return true;
    default:
        return roll_answers(one, gathering->store, gathering->language, arena, table, fault);
    }
}

static bool gather(void *context, const struct roll *one, struct arena *arena, struct fault *fault)
{
    const struct gathering *gathering = context;
    struct table table;
    bool gathered = make(gathering, one, arena, &table, fault);
    for (int row = 0; gathered && row < table.row_count; row++) {
        writing_gathered(sheaf_count(gathering->sheaf));
        gathered =
            sheaf_add(gathering->sheaf, table.cells + (size_t)row * (size_t)table.column_count,
                      table.column_count, fault);
    }
    return gathered;
}

bool roll_gather(struct store *store, enum roll_rows what, enum language language,
                 struct sheaf *sheaf, struct table *table, struct fault *fault)
{
    struct gathering gathering = {store, what, language, sheaf, table};
    const struct roll nobody = {0};
    const struct roll_taking taking = {gather, &gathering};
    struct arena *arena = arena_new();
    const bool gathered = make(&gathering, &nobody, arena, table, fault) && // its columns
                          roll_walk(store, NULL, &taking, fault);
    arena_free(arena);
    table->cells = NULL;
    table->rows = sheaf;
    table->row_count = sheaf_count(sheaf);
    return gathered;
}
