// `manten session`: sittings, as an organizer plans and holds them.
#include "base/arena.h"
#include "command/command.h"
#include "command/input.h"
#include "learning/item.h"
#include "module/content.h"
#include "module/prose.h"
#include "record/desk.h"
#include "record/document.h"
#include "record/filling.h"
#include "record/logo.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What is said of a session by options; the names are those of the columns, too.
enum detail {
    COURSE,
    SESSION_TITLE,
    HOST,
    SPONSORS,
    VENUE,
    BLOCK,
    PREFECTURE,
    DATE,
    DOORS,
    STARTS,
    ENDS,
    LECTURER,
    POINTS,
    CAPACITY,
    STATE,
    DETAILS
};

static const char *const names[DETAILS] = {"course", "title",      "host",   "sponsors", "venue",
                                           "block",  "prefecture", "date",   "doors",    "starts",
                                           "ends",   "lecturer",   "points", "capacity", "state"};

struct request {
    const struct invocation *invocation;
    const char *id;
    const char *details[DETAILS]; // NULL: not said
    const char *logo;             // a PNG; "" takes it away; NULL: not said
};

static bool is_date(const char *text)
{
    return input_fits(text, "0000-00-00") && atoi(text + 8) >= 1 &&
           atoi(text + 8) <= item_month_days(atoi(text), atoi(text + 5));
}

static bool is_time(const char *text)
{
    return input_fits(text, "00:00") && atoi(text) < 24 && atoi(text + 3) < 60;
}

static bool check_details(const struct request *request, struct fault *fault)
{
    char *end;
    enum session_state state;
    const char *const *said = request->details;
    if (said[DATE] && !is_date(said[DATE])) {
        return fault_set(fault, "%s is no date: write it as 2026-11-21", said[DATE]);
    }
    for (int i = DOORS; i <= ENDS; i++) {
        if (said[i] && said[i][0] && !is_time(said[i])) {
            return fault_set(fault, "%s is no time: write it as 13:30", said[i]);
        }
    }
    if (said[CAPACITY] && (!isdigit((unsigned char)said[CAPACITY][0]) ||
                           strtol(said[CAPACITY], &end, 10) > 100000 || *end)) {
        return fault_set(fault, "%s is no capacity: write a number up to 100000", said[CAPACITY]);
    }
    if (said[STATE] && !session_state_named(said[STATE], &state)) {
        return fault_set(fault, "%s is no state: choose planned, held or cancelled", said[STATE]);
    }
    return true;
}

static bool check_course(const struct request *request, struct arena *arena, struct fault *fault)
{
    const char *course = request->details[COURSE];
    struct content *content;
    struct warden *warden = course ? warden_start(fault) : NULL;
    if (!course) {
        return true;
    }
    if (!warden) {
        return false;
    }
    bool known = content_load(warden, request->invocation->content, &content, fault);
    if (known) {
        const char *list = "";
        for (int i = 0; i < content->course_count; i++) {
            list = arena_format(arena, "%s%s%s", list, i > 0 ? ", " : "", content->courses[i]->id);
        }
        known = content_course(content, course) ||
                fault_set(fault, "there is no course %.64s: there are %.400s", course, list);
        content_free(content);
    }
    warden_stop(warden);
    return known;
}

static struct session with_details(const struct request *request, struct session session)
{
    const char **texts[] = {
        &session.course, &session.title,      &session.host,  &session.sponsors, &session.venue,
        &session.block,  &session.prefecture, &session.date,  &session.doors,    &session.starts,
        &session.ends,   &session.lecturer,   &session.points};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        *texts[i] = request->details[i] ? request->details[i] : *texts[i] ? *texts[i] : "";
    }
    if (request->details[CAPACITY]) {
        session.capacity = atoi(request->details[CAPACITY]);
    }
    if (request->details[STATE]) {
        session_state_named(request->details[STATE], &session.state);
    }
    return session;
}

static bool keep(const struct request *request, struct store *store, bool new, struct arena *arena,
                 struct fault *fault)
{
    struct session session = {.id = request->id};
    struct fault unknown;
    const bool known = desk_session(store, request->id, arena, &session, &unknown);
    if (known == new) {
        return new ? fault_set(fault,
                               "there is a session %s already: change it with `manten "
                               "session change %s`",
                               request->id, request->id)
                   : fault_set(fault, "%s", unknown.text);
    }
    session.id = request->id;
    session = with_details(request, session);
    struct desk desk = desk_at(store);
    struct fact fact = desk_fact(&desk, FACT_SESSION, NULL);
    fact.planned = &session;
    return (!request->logo ||
            logo_keep(request->invocation->data, request->id, request->logo, fault)) &&
           store_append(store, &fact, 1, fault);
}

static bool write_session(const struct request *request, bool new, struct arena *arena,
                          struct fault *fault)
{
    if (!check_details(request, fault) || !check_course(request, arena, fault)) {
        return false;
    }
    struct store *store = store_open(request->invocation->data, STORE_WRITE, fault);
    const bool kept = store && keep(request, store, new, arena, fault);
    store_close(store);
    return kept;
}

// ---- telling

static const struct column columns[] = {
    {"id", TITLE("会", "Session"), COLUMN_TEXT},
    {"date", TITLE("開催日", "Date"), COLUMN_DATE},
    {"title", TITLE("名称", "Title"), COLUMN_TEXT},
    {"course", TITLE("コース", "Course"), COLUMN_TEXT},
    {"venue", TITLE("会場", "Venue"), COLUMN_TEXT},
    {"prefecture", TITLE("都道府県", "Prefecture"), COLUMN_TEXT},
    {"state", TITLE("状態", "State"), COLUMN_TEXT},
    {"capacity", TITLE("定員", "Capacity"), COLUMN_INTEGER},
    {"applicants", TITLE("申込", "Applicants"), COLUMN_INTEGER},
    {"present", TITLE("出席", "Present"), COLUMN_INTEGER},
    {"walk_ins", TITLE("当日参加", "Walk-ins"), COLUMN_INTEGER},
};

static bool put_row(struct filling *filling, const struct session *session, struct store *store,
                    struct fault *fault)
{
    struct applicants applicants;
    if (!desk_applicants(store, session->id, filling->arena, &applicants, fault)) {
        return false;
    }
    int present = 0;
    int walk_ins = 0;
    for (int i = 0; i < applicants.count; i++) {
        present += applicants.list[i].present;
        walk_ins += applicants.list[i].applicant.walk_in;
    }
    const char *const texts[] = {session->id,
                                 session->date,
                                 session->title,
                                 session->course,
                                 session->venue,
                                 session->prefecture,
                                 session_state_name(session->state)};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        filling_text(filling, texts[i]);
    }
    filling_number(filling, session->capacity);
    filling_number(filling, applicants.count - walk_ins);
    filling_number(filling, present);
    filling_number(filling, walk_ins);
    return true;
}

static bool tell(const struct request *request, struct store *store, struct arena *arena,
                 struct fault *fault)
{
    const struct invocation *invocation = request->invocation;
    struct sessions sessions;
    struct session one;
    if (!request->id && !desk_sessions(store, arena, &sessions, fault)) {
        return false;
    }
    if (request->id) {
        if (!desk_session(store, request->id, arena, &one, fault)) {
            return false;
        }
        sessions = (struct sessions){&one, 1};
    }
    struct filling filling = filling_begin(columns, COLUMN_COUNT(columns), sessions.count, arena);
    for (int i = 0; i < sessions.count; i++) {
        if (!put_row(&filling, &sessions.list[i], store, fault)) {
            return false;
        }
    }
    return table_write(&filling.table, writer_named(invocation->json ? "json" : "text", fault),
                       invocation->language, NULL, fault);
}

static bool tell_sessions(const struct request *request, struct arena *arena, struct fault *fault)
{
    struct store *store = store_open(request->invocation->data, STORE_READ, fault);
    const bool told = store && tell(request, store, arena, fault);
    store_close(store);
    return told;
}

// ---- the command

static bool take_detail(const struct invocation *invocation, int *at, struct request *request)
{
    const char *logo = command_option(invocation, "--logo", at);
    if (logo) {
        request->logo = logo;
        return true;
    }
    for (int i = 0; i < DETAILS; i++) {
        char option[16];
        snprintf(option, sizeof option, "--%s", names[i]);
        const char *value = command_option(invocation, option, at);
        if (value) {
            request->details[i] = value;
            return true;
        }
    }
    return false;
}

static bool act(const struct request *request, const char *action, struct arena *arena,
                struct fault *fault)
{
    if (strcmp(action, "add") == 0 || strcmp(action, "change") == 0) {
        return write_session(request, action[0] == 'a', arena, fault);
    }
    return tell_sessions(request, arena, fault);
}

static int misused(const struct request *request, const char *action)
{
    const bool writes = strcmp(action, "add") == 0 || strcmp(action, "change") == 0;
    if (!writes && strcmp(action, "list") != 0 && strcmp(action, "show") != 0) {
        return command_misused(&session_command, "session has no %s", action);
    }
    if (strcmp(action, "list") == 0 ? request->id != NULL : !request->id) {
        return command_misused(&session_command, "session %s %s", action,
                               request->id ? "takes no id" : "needs the session's id");
    }
    if (writes && !prose_is_name(request->id)) {
        return command_misused(&session_command, "%s is no id: use a-z, 0-9 and -", request->id);
    }
    if (strcmp(action, "add") == 0 && (!request->details[COURSE] || !request->details[DATE])) {
        return command_misused(&session_command, "a session needs --course and --date");
    }
    return STATUS_DONE;
}

static int run(const struct invocation *invocation)
{
    struct request request = {.invocation = invocation};
    if (invocation->count < 2) {
        return command_misused(&session_command, "what about sessions: add, change, list or show");
    }
    for (int i = 2; i < invocation->count; i++) {
        if (!take_detail(invocation, &i, &request)) {
            if (request.id || invocation->arguments[i][0] == '-') {
                return command_misused(&session_command, "session does not take %s",
                                       invocation->arguments[i]);
            }
            request.id = invocation->arguments[i];
        }
    }
    const char *action = invocation->arguments[1];
    const int status = misused(&request, action);
    if (status != STATUS_DONE) {
        return status;
    }
    struct fault fault;
    struct arena *arena = arena_new();
    const bool done = act(&request, action, arena, &fault);
    arena_free(arena);
    return done ? STATUS_DONE : command_failed(&fault);
}

const struct command session_command = {
    .name = "session",
    .usage = "session add ID --course C --date YYYY-MM-DD | change ID | list | show ID",
    .help = "Plans the sittings of courses.\n"
            "  add ID, change ID\n"
            "    --course C --title T --venue V --date YYYY-MM-DD --capacity N\n"
            "    --host H --sponsors S --block B --prefecture P --lecturer L\n"
            "    --doors 13:00 --starts 13:30 --ends 16:30\n"
            "    --points P    what a certificate counts for\n"
            "    --logo FILE   a PNG for the certificates; '' takes it away\n"
            "    --state S     planned, held or cancelled\n"
            "  list            all of them, with applicants and who was there\n"
            "  show ID         one of them\n",
    .run = run,
};
