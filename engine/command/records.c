// `manten records`: what organizers take out. Reads only; a kiosk may run meanwhile.
#include "command/command.h"
#include "command/erase.h"
#include "record/document.h"
#include "record/roll.h"
#include "record/sheaf.h"
#include "record/trust.h"
#include "store/veil.h"

#include <stdio.h>
#include <string.h>

struct request {
    const char *who; // NULL for everybody
    bool (*answer)(const struct invocation *invocation, const struct request *request,
                   struct store *store, struct arena *arena, struct fault *fault);
    const struct writer *writer;
    const char *out;  // NULL for standard output
    bool answers;     // a row an answer, not a row a module
    const char *head; // that the records have to go on from, or NULL
};

static bool answer_list(const struct invocation *invocation, const struct request *request,
                        struct store *store, struct arena *arena, struct fault *fault)
{
    (void)request;
    (void)arena;
    if (invocation->json) {
        return roll_json(store, NULL, false, stdout, fault);
    }
    struct table table;
    struct sheaf *rows = sheaf_new();
    const enum language language = invocation->language;
    const bool shown = roll_gather(store, ROLL_LEARNERS, language, rows, &table, fault) &&
                       table_write(&table, writer_named("text", fault), language, NULL, fault);
    sheaf_free(rows);
    return shown;
}

static bool print_one(const struct roll *roll, struct store *store, enum language language,
                      struct arena *arena, struct fault *fault)
{
    struct table person = roll_learners(roll, arena);
    struct table answers;
    struct table questions;
    const struct writer *text = writer_named("text", fault);
    if (!roll_answers(roll, store, language, arena, &answers, fault) ||
        !roll_questions(roll, store, language, arena, &questions, fault) ||
        !table_write(&person, text, language, NULL, fault)) {
        return false;
    }
    answers = roll_for_reading(&answers, arena);
    putchar('\n');
    if (!table_write(&answers, text, language, NULL, fault)) {
        return false;
    }
    putchar('\n');
    return table_write(&questions, text, language, NULL, fault);
}

static bool answer_show(const struct invocation *invocation, const struct request *request,
                        struct store *store, struct arena *arena, struct fault *fault)
{
    struct roll roll;
    if (!roll_load(store, request->who, arena, &roll, fault)) {
        return false;
    }
    if (roll.count == 0) {
        return fault_set(fault, "nobody is recorded as %s: see `manten records list`",
                         request->who);
    }
    if (invocation->json) {
        return roll_json(store, request->who, true, stdout, fault);
    }
    if (roll.count > 1) {
        return fault_set(fault,
                         "%d learners are called %s: name one by the id that `manten records "
                         "list` shows, such as %s",
                         roll.count, request->who, roll.entries[0].learner->id);
    }
    return print_one(&roll, store, invocation->language, arena, fault);
}

static bool answer_verify(const struct invocation *invocation, const struct request *request,
                          struct store *store, struct arena *arena, struct fault *fault)
{
    const char *head;
    if (!trust_check_all(store, invocation->data, fault) ||
        (request->head && !trust_holds(store, request->head, arena, fault)) ||
        !trust_head(store, arena, &head, fault)) {
        return false;
    }
    printf("the records are as they were added; head of the chain: %s\n", head);
    return true;
}

static const struct text export_title = {.in = {"受講記録", "Training records"}};

// What other programs read is the table alone; what people read says what it is. The head is told
// in any case.
static bool export(const struct request *request, enum language language, struct store *store,
                   struct arena *arena, const struct table *table, struct fault *fault)
{
    struct document document = {.tables = table, .table_count = 1};
    const char *head;
    const char *format = request->writer->name;
    const bool page = strcmp(format, "html") == 0 || strcmp(format, "pdf") == 0;
    if ((page || strcmp(format, "xlsx") == 0) && !trust_remarks(store, arena, &document, fault)) {
        return false;
    }
    document.title = page ? export_title : (struct text){0};
    if (!document_write(&document, request->writer, language, request->out, fault) ||
        !trust_head(store, arena, &head, fault)) {
        return false;
    }
    if (request->out && strcmp(request->out, "-") != 0) {
        printf("%s: %d rows; head of the chain: %s\n", request->out, table->row_count, head);
    }
    return true;
}

static bool answer_export(const struct invocation *invocation, const struct request *request,
                          struct store *store, struct arena *arena, struct fault *fault)
{
    struct table table;
    struct sheaf *rows = sheaf_new();
    const bool paper = strcmp(request->writer->name, "pdf") == 0;
    const enum roll_rows what = request->answers ? ROLL_ANSWERS : paper ? ROLL_PAPER : ROLL_MODULES;
    const enum language language = invocation->language;
    const bool exported = roll_gather(store, what, language, rows, &table, fault) &&
                          export(request, language, store, arena, &table, fault);
    sheaf_free(rows);
    return exported;
}

static int run_request(const struct invocation *invocation, const struct request *request)
{
    struct fault fault;
    struct store *store = store_open(invocation->data, STORE_READ, &fault);
    if (!store) {
        return command_failed(&fault);
    }
    struct arena *arena = arena_new();
    const bool checks = request->answer == answer_verify; // all of them, however many
    bool done = (checks || trust_check(store, invocation->data, &fault)) &&
                (!invocation->pseudonymous || store_veil(store, &fault)) &&
                request->answer(invocation, request, store, arena, &fault);
    if (done && (fflush(stdout) != 0 || ferror(stdout))) {
        done = fault_set(&fault, "cannot write to standard output: check where it leads");
    }
    arena_free(arena);
    store_close(store);
    return done ? STATUS_DONE : command_failed(&fault);
}

static int run_export(const struct invocation *invocation)
{
    struct request request = {.answer = answer_export};
    const char *format = invocation->json ? "json" : NULL;
    for (int i = 2; i < invocation->count; i++) {
        const char *argument = invocation->arguments[i];
        const char *value;
        if ((value = command_option(invocation, "--format", &i))) {
            format = value;
        } else if ((value = command_option(invocation, "--out", &i))) {
            request.out = value;
        } else if (strcmp(argument, "--answers") == 0) {
            request.answers = true;
        } else {
            return command_misused(&records_command, "records export does not take %s alone",
                                   argument);
        }
    }
    if (!format) {
        return command_misused(&records_command, "no format: choose --format csv, xlsx or json");
    }
    if (!writer_known(format)) {
        return command_misused(&records_command, "no format %s: choose " WRITER_NAMES, format);
    }
    struct fault fault;
    request.writer = writer_named(format, &fault);
    if (!request.writer) {
        return command_failed(&fault);
    }
    return run_request(invocation, &request);
}

static int run_list(const struct invocation *invocation)
{
    if (invocation->count > 2) {
        return command_misused(&records_command, "records list does not take %s",
                               invocation->arguments[2]);
    }
    return run_request(invocation, &(struct request){.answer = answer_list});
}

static int run_show(const struct invocation *invocation)
{
    if (invocation->count != 3 || strncmp(invocation->arguments[2], "--", 2) == 0) {
        return command_misused(&records_command, "records show takes one learner, an id or a name");
    }
    return run_request(invocation,
                       &(struct request){.answer = answer_show, .who = invocation->arguments[2]});
}

static int run_verify(const struct invocation *invocation)
{
    struct request request = {.answer = answer_verify};
    int at = 2;
    if (invocation->count > 2) {
        request.head = command_option(invocation, "--head", &at);
    }
    if (invocation->count > at + 1 || (invocation->count > 2 && !request.head)) {
        return command_misused(&records_command, "records verify takes --head HEAD alone");
    }
    return run_request(invocation, &request);
}

static const struct {
    const char *name;
    int (*run)(const struct invocation *invocation);
} actions[] = {{"list", run_list},
               {"show", run_show},
               {"export", run_export},
               {"verify", run_verify},
               {"erase", erase_run}};

static int run(const struct invocation *invocation)
{
    const char *action = invocation->count > 1 ? invocation->arguments[1] : "";
    if (invocation->pseudonymous &&
        (strcmp(action, "verify") == 0 || strcmp(action, "erase") == 0)) {
        return command_misused(&records_command, "records %s does not take --pseudonymous", action);
    }
    for (size_t i = 0; invocation->count > 1 && i < sizeof actions / sizeof *actions; i++) {
        if (strcmp(invocation->arguments[1], actions[i].name) == 0) {
            return actions[i].run(invocation);
        }
    }
    if (invocation->count > 1) {
        return command_misused(&records_command,
                               "records has no %s: choose list, show, export, verify or erase",
                               invocation->arguments[1]);
    }
    return command_misused(&records_command,
                           "records of whom: choose list, show, export, verify or erase");
}

const struct command records_command = {
    .name = "records",
    .usage =
        "records list | show LEARNER | export --format csv|xlsx|json [--out FILE] | verify | erase WHO",
    .help = "Shows and exports who completed what.\n"
            "  list            everybody, with modules completed and attempts\n"
            "  show LEARNER    one person's attempts, answers, and the questions as they were\n"
            "                  asked; an id or the exact name\n"
            "  export          a row for each learner and module attempted\n"
            "    --format F    csv or xlsx (for spreadsheets), json, html, pdf or text\n"
            "    --out FILE    where to; standard output when not given\n"
            "    --answers     instead a row for each answer, with the question and in words\n"
            "  --pseudonymous  in these three: names, readings, organizations and free texts as\n"
            "                  pseudonyms, which are the same in all that is taken out\n"
            "  verify          whether every record is as it was added, in its place\n"
            "    --head HEAD   and whether they go on from a head that was printed before\n"
            "  erase WHO       forgets one person: the name, and what was written freely; counts\n"
            "                  stay as they are\n"
            "    --before DATE instead, everybody of whom nothing was recorded since that day\n",
    .run = run,
    .pseudonymous = true,
};
