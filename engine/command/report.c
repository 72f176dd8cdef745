// `manten report`: tables for organizers. Reads only; a kiosk may run meanwhile.
#include "base/arena.h"
#include "command/catalogued.h"
#include "record/reports.h"
#include "record/trust.h"

#include <stdlib.h>
#include <string.h>

enum { OPTIONS = 7 };

// What a report may be asked of; the names are the parameters of its SQL.
static const char *const options[OPTIONS] = {"session", "course", "sheet", "item",
                                             "by",      "since",  "until"};

struct request {
    const char *name;
    struct parameter parameters[OPTIONS];
    const char *format; // NULL: text
    const char *out;    // NULL: standard output
    bool sql;           // what the report asks, not what it finds
};

static const struct column list_columns[] = {
    {"report", {.in = {"報告書", "Report"}}, COLUMN_TEXT},
    {"title", {.in = {"題名", "Title"}}, COLUMN_TEXT},
    {"summary", {.in = {"内容", "What it tells"}}, COLUMN_TEXT},
};

static bool list(const struct invocation *invocation, struct warden *warden, struct arena *arena,
                 struct fault *fault)
{
    const char **names;
    const int count = reports_list(arena, &names);
    const char **cells = arena_take(arena, (size_t)count * 3 + 1, sizeof *cells);
    for (int i = 0; i < count; i++) {
        struct report report;
        if (!reports_read(warden, names[i], arena, &report, fault)) {
            return false;
        }
        const char **row = cells + (size_t)i * 3;
        row[0] = report.id;
        row[1] = text_in(&report.title, invocation->language, NULL);
        row[2] = text_in(&report.summary, invocation->language, NULL);
    }
    const struct table table = {
        .columns = list_columns, .column_count = 3, .cells = cells, .row_count = count};
    return table_write(&table, writer_named(invocation->json ? "json" : "text", fault),
                       invocation->language, NULL, fault);
}

static bool has_needs(const struct report *report, const struct request *request,
                      struct fault *fault)
{
    for (int i = 0; i < report->need_count; i++) {
        for (int j = 0; j < OPTIONS; j++) {
            if (strcmp(report->needs[i], options[j]) == 0 && !request->parameters[j].value) {
                return fault_set(fault, "the report %s needs --%s: add it (manten report --help)",
                                 report->id, options[j]);
            }
        }
    }
    return true;
}

struct making {
    const struct invocation *invocation;
    const struct request *request;
    const struct report *report;
    struct binding binding;
};

static bool make(void *context, struct store *store, struct fault *fault)
{
    const struct making *making = context;
    const struct request *request = making->request;
    const enum language language = making->invocation->language;
    struct document document;
    const struct query asked = {
        .parameters = request->parameters, .parameter_count = OPTIONS, .language = language};
    const struct writer *writer = writer_named(request->format ? request->format : "text", fault);
    if (!writer ||
        !report_make(making->report, store, &asked, &making->binding, &document, fault)) {
        return false;
    }
    return request->sql || (trust_remarks(store, making->binding.arena, &document, fault) &&
                            document_write(&document, writer, language, request->out, fault));
}

static bool answer(const struct invocation *invocation, const struct request *request,
                   struct warden *warden, struct arena *arena, struct fault *fault)
{
    struct report report;
    struct making making = {invocation, request, &report, {arena, sheaf_new()}};
    const struct errand errand = {STORE_READ, make, &making, request->sql};
    const bool done = reports_read(warden, request->name, arena, &report, fault) &&
                      has_needs(&report, request, fault) &&
                      catalogued_run(warden, invocation, &errand, fault);
    sheaf_free(making.binding.rows);
    return done;
}

static bool take_option(const struct invocation *invocation, int *at, struct request *request)
{
    const char *value;
    if ((value = command_option(invocation, "--format", at)) != NULL) {
        request->format = value;
        return true;
    }
    if ((value = command_option(invocation, "--out", at)) != NULL) {
        request->out = value;
        return true;
    }
    if (strcmp(invocation->arguments[*at], "--sql") == 0) {
        return request->sql = true;
    }
    for (int i = 0; i < OPTIONS; i++) {
        char name[16] = "--";
        if ((value = command_option(invocation, strcat(name, options[i]), at)) != NULL) {
            request->parameters[i].value = value[0] ? value : NULL;
            return true;
        }
    }
    return false;
}

static int run(const struct invocation *invocation)
{
    struct request request = {.format = invocation->json ? "json" : NULL};
    for (int i = 0; i < OPTIONS; i++) {
        request.parameters[i].name = options[i];
    }
    for (int i = 1; i < invocation->count; i++) {
        if (!take_option(invocation, &i, &request)) {
            if (request.name || invocation->arguments[i][0] == '-') {
                return command_misused(&report_command, "report does not take %s",
                                       invocation->arguments[i]);
            }
            request.name = invocation->arguments[i];
        }
    }
    if (request.format && !writer_known(request.format)) {
        return command_misused(&report_command, "no format %s: choose " WRITER_NAMES,
                               request.format);
    }
    if (!request.name) {
        return command_misused(&report_command, "which report: `manten report list` names them");
    }
    struct fault fault;
    struct warden *warden = warden_start(&fault);
    if (!warden) {
        return command_failed(&fault);
    }
    struct arena *arena = arena_new();
    const bool done = strcmp(request.name, "list") == 0
                          ? list(invocation, warden, arena, &fault)
                          : answer(invocation, &request, warden, arena, &fault);
    arena_free(arena);
    warden_stop(warden);
    return done ? STATUS_DONE : command_failed(&fault);
}

const struct command report_command = {
    .name = "report",
    .usage = "report list | NAME [--session ID] [--format F] [--out FILE]",
    .help = "Makes a report of the records: a definition in scripts/reports.\n"
            "  list            which reports there are\n"
            "  --session ID    of one sitting\n"
            "  --course ID     of one course\n"
            "  --sheet ID      of one test, survey or checklist\n"
            "  --item I --by J of one question of the sheet, by another one\n"
            "  --since DATE, --until DATE\n"
            "                  of what was done on these days and between them, as 2026-11-21\n"
            "  --pseudonymous  names, readings, organizations and free texts as pseudonyms\n"
            "  --format F      text, csv, xlsx, html, pdf or json\n"
            "  --out FILE      where to; standard output when not given\n"
            "  --sql           instead, what it asks the records, for the sqlite3 shell\n",
    .run = run,
    .pseudonymous = true,
};
