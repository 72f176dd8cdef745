#include "record/trust.h"

#include "base/clock.h"
#include "store/query.h"
#include "store/veil.h"

#include <string.h>

// So many rows are checked in about a second, and of more only so many.
enum { ROWS_CHECKED = 200000, ROWS_OF_MORE = 20000 };

static bool judge(const struct store_check *check, const char *folder, struct fault *fault)
{
    return check->sound ||
           fault_set(fault,
                     "the records in %s are not what was recorded, %s: bring back a copy of the "
                     "folder from before",
                     folder, check->what);
}

bool trust_check(struct store *store, const char *folder, struct fault *fault)
{
    struct store_check check;
    return store_verify_last(store, ROWS_CHECKED, ROWS_OF_MORE, &check, fault) &&
           judge(&check, folder, fault);
}

bool trust_check_all(struct store *store, const char *folder, struct fault *fault)
{
    struct store_check check;
    return store_verify(store, writing_gathered, &check, fault) && judge(&check, folder, fault);
}

#define HEAD "SELECT seq || ' ' || lower(hex(chain)) FROM ledger "

bool trust_head(struct store *store, struct arena *arena, const char **head, struct fault *fault)
{
    const struct query query = {.sql = HEAD "ORDER BY seq DESC LIMIT 1"};
    struct listing found;
    if (!store_query(store, &query, arena, &found, fault)) {
        return false;
    }
    *head = found.row_count > 0 ? found.cells[0] : "0";
    return true;
}

bool trust_holds(struct store *store, const char *head, struct arena *arena, struct fault *fault)
{
    const struct parameter parameter = {"head", head};
    const struct query query = {.sql = HEAD
                                "WHERE seq = CAST(:head AS INTEGER)"
                                " AND seq || ' ' || lower(hex(chain)) = lower(trim(:head))",
                                .parameters = &parameter,
                                .parameter_count = 1};
    struct listing found;
    if (!store_query(store, &query, arena, &found, fault)) {
        return false;
    }
    return found.row_count == 1 ||
           fault_set(fault,
                     "the records do not go on from the head %.80s: rows were taken away or "
                     "replaced since; bring back a copy of the folder from before",
                     head);
}

static const struct text made_label = {.in = {"作成日時", "Made"}};
static const struct text head_label = {.in = {"記録の先頭", "Head of the records"}};
static const struct text program_label = {.in = {"プログラム", "Program"}};
static const struct text content_label = {.in = {"教材の版", "Content"}};
static const struct text names_label = {.in = {"氏名など", "Names"}};

// The version of the catalog that stands beside the records, or NULL.
static bool find_content(struct store *store, struct arena *arena, const char **version,
                         struct fault *fault)
{
    struct listing found;
    struct query query = {.sql = "SELECT 1 FROM sqlite_temp_schema WHERE name = 'content_version'"};
    *version = NULL;
    if (!store_query(store, &query, arena, &found, fault) || found.row_count == 0) {
        return found.row_count == 0;
    }
    query.sql = "SELECT version FROM content_version";
    const bool read = store_query(store, &query, arena, &found, fault);
    *version = read && found.row_count > 0 ? found.cells[0] : NULL;
    return read;
}

bool trust_remarks(struct store *store, struct arena *arena, struct document *document,
                   struct fault *fault)
{
    const struct clock clock = clock_running();
    const char *head;
    const char *content;
    if (!trust_head(store, arena, &head, fault) || !find_content(store, arena, &content, fault)) {
        return false;
    }
    enum { OWN_MOST = 5 };
    struct remark *remarks =
        arena_take(arena, OWN_MOST + (size_t)document->remark_count, sizeof *remarks);
    int count = 0;
    char now[CLOCK_TEXT_LENGTH];
    clock_text(clock_wall(&clock), now);
    now[strcspn(now, "T")] = ' '; // as people write it
    remarks[count++] = (struct remark){"made", made_label, arena_text(arena, now), false};
    if (store_veiled(store)) {
        remarks[count++] = (struct remark){"names", names_label, "仮名 / pseudonyms", false};
    }
    remarks[count++] = (struct remark){"head", head_label, head, true};
    remarks[count++] = (struct remark){"program", program_label, "Manten " MANTEN_VERSION, true};
    if (content) {
        remarks[count++] = (struct remark){"content", content_label, content, true};
    }
    for (int i = 0; i < document->remark_count; i++) {
        remarks[count++] = document->remarks[i];
    }
    document->remarks = remarks;
    document->remark_count = count;
    return true;
}
