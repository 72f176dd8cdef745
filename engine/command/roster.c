// `manten roster`: who has applied for a session, and who came.
#include "base/arena.h"
#include "base/buffer.h"
#include "base/utf8.h"
#include "command/command.h"
#include "command/input.h"
#include "record/document.h"
#include "record/filling.h"
#include "record/roster_merge.h"
#include "store/veil.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct request {
    const struct invocation *invocation;
    const char *subject; // the file, or the person: a number, a name, an id
    const char *session;
    const char *name, *reading, *organization, *kind, *text;
    bool preview, absent;
};

static bool read_roster(const char *path, struct buffer *bytes, struct fault *fault)
{
    enum { MOST = 32 << 20 };
    if (!input_read(path, MOST, bytes, fault)) {
        return false;
    }
    return (bytes->length > 0 && bytes->length <= MOST) ||
           fault_set(fault, "%s is %s: is it the roster?", path,
                     bytes->length == 0 ? "empty" : "larger than 32 MiB");
}

// ---- importing

static void tell_unused(const struct roster *roster)
{
    for (int i = 0; i < roster->unused_count; i++) {
        printf("column not used: %s\n", roster->unused[i]);
    }
}

static bool tell_merge(const struct request *request, const struct merge *merge,
                       const struct roster *roster, struct arena *arena, struct fault *fault)
{
    const enum language language = request->invocation->language;
    const struct table table =
        merge_table(merge, request->preview || request->invocation->json, language, arena);
    if (!table_write(&table, writer_named(request->invocation->json ? "json" : "text", fault),
                     language, NULL, fault)) {
        return false;
    }
    if (!request->invocation->json) {
        tell_unused(roster);
        printf("%s%d added, %d changed, %d same, %d left out, %d refused\n",
               request->preview ? "would be: " : "", merge->counts[MERGE_ADDED],
               merge->counts[MERGE_CHANGED], merge->counts[MERGE_SAME], merge->counts[MERGE_EMPTY],
               merge->counts[MERGE_REFUSED]);
    }
    return merge->counts[MERGE_REFUSED] == 0 ||
           fault_set(fault, "%d lines were refused: mend them and import the file again",
                     merge->counts[MERGE_REFUSED]);
}

static bool import(const struct request *request, struct store *store, struct arena *arena,
                   struct fault *fault)
{
    struct buffer bytes = {0};
    struct roster roster;
    struct session session;
    struct applicants applicants;
    bool done = desk_session(store, request->session, arena, &session, fault) &&
                read_roster(request->subject, &bytes, fault) &&
                roster_read(bytes.text, bytes.length, arena, &roster, fault) &&
                desk_applicants(store, request->session, arena, &applicants, fault);
    buffer_free(&bytes);
    if (!done) {
        return false;
    }
    struct merge merge = roster_merge(&roster, &applicants, session.id, arena);
    struct desk desk = desk_at(store);
    return (request->preview || merge_apply(&merge, &desk, fault)) &&
           tell_merge(request, &merge, &roster, arena, fault);
}

// ---- one person

static bool is_called(const struct listed *listed, const char *subject)
{
    char *wanted = utf8_folded(subject);
    char *name = utf8_folded(listed->applicant.name);
    const bool same = wanted && name && strcmp(wanted, name) == 0;
    free(wanted);
    free(name);
    return same || strcmp(listed->applicant.id.text, subject) == 0 ||
           (listed->applicant.number > 0 && listed->applicant.number == atoi(subject));
}

static bool find(const struct request *request, struct store *store, struct arena *arena,
                 struct listed *found, struct fault *fault)
{
    struct session session;
    struct applicants applicants;
    int count = 0;
    if (!desk_session(store, request->session, arena, &session, fault) ||
        !desk_applicants(store, request->session, arena, &applicants, fault)) {
        return false;
    }
    for (int i = 0; i < applicants.count; i++) {
        if (is_called(&applicants.list[i], request->subject)) {
            *found = applicants.list[i];
            count++;
        }
    }
    return count == 1 ||
           fault_set(fault,
                     count == 0 ? "nobody on the roster is %s: see `manten roster list`"
                                : "several on the roster are called %s: say the number",
                     request->subject);
}

static bool mark(const struct request *request, struct store *store, struct arena *arena,
                 struct fault *fault)
{
    struct listed person;
    if (!find(request, store, arena, &person, fault)) {
        return false;
    }
    struct desk desk = desk_at(store);
    struct fact fact = desk_fact(&desk, FACT_ATTENDANCE, &person.applicant.id);
    fact.session = person.applicant.session;
    fact.present = !request->absent;
    fact.by_hand = true;
    return store_append(store, &fact, 1, fault);
}

static bool reply(const struct request *request, struct store *store, struct arena *arena,
                  struct fault *fault)
{
    struct listed person;
    if (!find(request, store, arena, &person, fault)) {
        return false;
    }
    if (person.applicant.question[0] == '\0') {
        return fault_set(fault, "%s has asked nothing: see `manten roster list --json`",
                         person.applicant.name);
    }
    struct desk desk = desk_at(store);
    struct fact fact = desk_fact(&desk, FACT_REPLY, &person.applicant.id);
    fact.text = request->text;
    return store_append(store, &fact, 1, fault);
}

static bool write_applicant(const struct request *request, struct store *store,
                            struct applicant *applicant, struct fault *fault)
{
    struct desk desk = desk_at(store);
    const bool known = applicant->id.text[0] != '\0';
    struct fact fact = desk_fact(&desk, FACT_APPLICANT, known ? &applicant->id : NULL);
    applicant->id = fact.learner;
    applicant->name = request->name ? request->name : applicant->name;
    applicant->reading = request->reading ? request->reading : applicant->reading;
    applicant->organization =
        request->organization ? request->organization : applicant->organization;
    applicant->kind = request->kind ? request->kind : applicant->kind;
    fact.written = applicant;
    return store_append(store, &fact, 1, fault);
}

static bool correct(const struct request *request, struct store *store, struct arena *arena,
                    struct fault *fault)
{
    struct listed person = {.key = NULL};
    return find(request, store, arena, &person, fault) &&
           write_applicant(request, store, &person.applicant, fault);
}

static bool add(const struct request *request, struct store *store, struct arena *arena,
                struct fault *fault)
{
    struct session session;
    struct applicant applicant = {.name = request->subject,
                                  .reading = "",
                                  .organization = "",
                                  .kind = "",
                                  .qualifications = "",
                                  .question = "",
                                  .walk_in = true};
    if (!desk_session(store, request->session, arena, &session, fault)) {
        return false;
    }
    applicant.session = session.id;
    return write_applicant(request, store, &applicant, fault);
}

// ---- telling

static const struct column columns[] = {
    {"number", TITLE("番号", "Number"), COLUMN_INTEGER},
    {"name", TITLE("氏名", "Name"), COLUMN_TEXT},
    {"reading", TITLE("ふりがな", "Reading"), COLUMN_TEXT},
    {"organization", TITLE("所属", "Organization"), COLUMN_TEXT},
    {"kind", TITLE("区分", "Kind"), COLUMN_TEXT},
    {"qualifications", TITLE("資格", "Qualifications"), COLUMN_TEXT},
    {"walk_in", TITLE("当日参加", "Walk-in"), COLUMN_TEXT},
    {"present", TITLE("出席", "Present"), COLUMN_TEXT},
    {"question", TITLE("質問", "Question"), COLUMN_TEXT},
    {"reply", TITLE("回答", "Reply"), COLUMN_TEXT},
};

static bool list(const struct request *request, struct store *store, struct arena *arena,
                 struct fault *fault)
{
    struct session session;
    struct applicants applicants;
    const struct invocation *invocation = request->invocation;
    if (!desk_session(store, request->session, arena, &session, fault) ||
        !desk_applicants(store, session.id, arena, &applicants, fault)) {
        return false;
    }
    struct filling filling = filling_begin(columns, COLUMN_COUNT(columns), applicants.count, arena);
    for (int i = 0; i < applicants.count; i++) {
        const struct listed *listed = &applicants.list[i];
        const struct applicant *applicant = &listed->applicant;
        if (applicant->number > 0) {
            filling_number(&filling, applicant->number);
        } else {
            filling_text(&filling, NULL);
        }
        const char *const texts[] = {applicant->name,
                                     applicant->reading,
                                     applicant->organization,
                                     applicant->kind,
                                     applicant->qualifications,
                                     applicant->walk_in ? "○" : "",
                                     listed->present ? "○" : "",
                                     applicant->question,
                                     listed->reply};
        for (size_t j = 0; j < sizeof texts / sizeof *texts; j++) {
            filling_text(&filling, texts[j]);
        }
    }
    return table_write(&filling.table, writer_named(invocation->json ? "json" : "text", fault),
                       invocation->language, NULL, fault);
}

// ---- the command

static const struct action {
    const char *name;
    bool (*act)(const struct request *request, struct store *store, struct arena *arena,
                struct fault *fault);
    const char *subject; // what it is about; NULL: nothing
    bool reads;          // and changes nothing
} actions[] = {
    {"import", import, "the file", false},   {"list", list, NULL, true},
    {"mark", mark, "a person", false},       {"add", add, "a name", false},
    {"correct", correct, "a person", false}, {"reply", reply, "a person", false},
};

static bool take_option(const struct invocation *invocation, int *at, struct request *request)
{
    struct {
        const char *name;
        const char **value;
    } options[] = {{"--session", &request->session}, {"--name", &request->name},
                   {"--reading", &request->reading}, {"--organization", &request->organization},
                   {"--kind", &request->kind},       {"--text", &request->text}};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        const char *value = command_option(invocation, options[i].name, at);
        if (value) {
            *options[i].value = value;
            return true;
        }
    }
    const char *argument = invocation->arguments[*at];
    request->preview |= strcmp(argument, "--preview") == 0;
    request->absent |= strcmp(argument, "--absent") == 0;
    return strcmp(argument, "--preview") == 0 || strcmp(argument, "--absent") == 0;
}

static const struct action *action_named(const char *name)
{
    for (size_t i = 0; name && i < sizeof actions / sizeof *actions; i++) {
        if (strcmp(actions[i].name, name) == 0) {
            return &actions[i];
        }
    }
    return NULL;
}

static int perform(const struct request *request, const struct action *action)
{
    struct fault fault;
    const bool reads = action->reads || request->preview;
    struct store *store =
        store_open(request->invocation->data, reads ? STORE_READ : STORE_WRITE, &fault);
    struct arena *arena = arena_new();
    const bool done = store && (!request->invocation->pseudonymous || store_veil(store, &fault)) &&
                      action->act(request, store, arena, &fault);
    store_close(store);
    arena_free(arena);
    return done ? STATUS_DONE : command_failed(&fault);
}

static int run(const struct invocation *invocation)
{
    struct request request = {.invocation = invocation};
    const struct action *action =
        action_named(invocation->count > 1 ? invocation->arguments[1] : NULL);
    if (!action) {
        return command_misused(&roster_command, "what about the roster: import, list, mark, add, "
                                                "correct or reply");
    }
    for (int i = 2; i < invocation->count; i++) {
        const char *argument = invocation->arguments[i];
        if (!take_option(invocation, &i, &request)) {
            if (request.subject || !action->subject || (argument[0] == '-' && argument[1])) {
                return command_misused(&roster_command, "roster does not take %s", argument);
            }
            request.subject = argument;
        }
    }
    if (!request.session || (action->subject && !request.subject)) {
        return command_misused(&roster_command, "roster %s needs %s%s--session ID", action->name,
                               action->subject ? action->subject : "",
                               action->subject ? " and " : "");
    }
    if (invocation->pseudonymous && action->act != list) {
        return command_misused(&roster_command, "roster %s does not take --pseudonymous",
                               action->name);
    }
    if (action->act == reply && !request.text) {
        return command_misused(&roster_command, "roster reply needs --text");
    }
    return perform(&request, action);
}

const struct command roster_command = {
    .name = "roster",
    .usage =
        "roster import FILE | list | mark WHO | add NAME | correct WHO | reply WHO --session ID",
    .help =
        "Keeps the roster of a session. WHO is a number on a badge, a name or an id.\n"
        "  import FILE     applicants from a CSV as spreadsheets save it (UTF-8, CP932, UTF-16;\n"
        "                  columns 氏名 or name, ふりがな, 所属, 区分, 資格, 質問, 番号, 出席\n"
        "                  in any order)\n"
        "    --preview     only says what would be added, changed and refused, line by line\n"
        "  list            who has applied, and who came\n"
        "    --pseudonymous  with pseudonyms for names, readings, organizations and texts\n"
        "  mark WHO        was there; with --absent was not\n"
        "  add NAME        somebody who came without applying\n"
        "  correct WHO     writes --name, --reading, --organization or --kind anew\n"
        "  reply WHO       answers what was asked beforehand, with --text T\n",
    .run = run,
    .pseudonymous = true,
};
