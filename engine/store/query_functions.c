#include "store/query_functions.h"

#include "base/clock.h"

#include <stdio.h>

static void give_said(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    const enum language *language = sqlite3_user_data(context);
    sqlite3_value *wanted = values[*language];
    sqlite3_result_value(context, sqlite3_value_type(wanted) == SQLITE_NULL
                                      ? values[JAPANESE + ENGLISH - *language]
                                      : wanted);
}

// In whole numbers, so that a half is a half.
static void give_quotient(sqlite3_context *context, sqlite3_value **values, bool percent)
{
    const sqlite3_int64 part = sqlite3_value_int64(values[0]);
    const sqlite3_int64 whole = sqlite3_value_int64(values[1]);
    if (whole <= 0 || sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const sqlite3_int64 parts = (2 * part * 1000 + whole) / (2 * whole); // thousandths, halves up
    char text[64];
    if (percent) {
        snprintf(text, sizeof text, "%lld.%lld", parts / 10, parts % 10);
    } else {
        snprintf(text, sizeof text, "%lld.%03lld", parts / 1000, parts % 1000);
    }
    sqlite3_result_text(context, text, -1, SQLITE_TRANSIENT);
}

static void give_percent(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    give_quotient(context, values, true);
}

static void give_share(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    give_quotient(context, values, false);
}

static void give_time(sqlite3_context *context, sqlite3_value *at, int length)
{
    char text[CLOCK_TEXT_LENGTH];
    if (sqlite3_value_type(at) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    clock_text(sqlite3_value_int64(at), text);
    sqlite3_result_text(context, text, length, SQLITE_TRANSIENT);
}

static void give_day(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    give_time(context, values[0], 10);
}

static void give_moment(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    give_time(context, values[0], -1);
}

int query_functions(sqlite3 *database, const enum language *language)
{
    static const struct {
        const char *name;
        int values;
        void (*give)(sqlite3_context *, int, sqlite3_value **);
    } functions[] = {{"said", 2, give_said},
                     {"percent", 2, give_percent},
                     {"share", 2, give_share},
                     {"day", 1, give_day},
                     {"moment", 1, give_moment}};
    int code = SQLITE_OK;
    for (size_t i = 0; code == SQLITE_OK && i < sizeof functions / sizeof *functions; i++) {
        code = sqlite3_create_function(database, functions[i].name, functions[i].values,
                                       SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                       (void *)(uintptr_t)language, functions[i].give, NULL, NULL);
    }
    return code;
}
