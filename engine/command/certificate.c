// `manten certificate`: proof for who has completed a course.
#include "base/arena.h"
#include "base/buffer.h"
#include "command/catalogued.h"
#include "command/input.h"
#include "record/diplomas.h"
#include "record/document.h"
#include "record/filling.h"
#include "record/logo.h"
#include "record/press.h"
#include "store/query.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

struct request {
    const struct invocation *invocation;
    const char *subject; // who, a number or a file
    const char *course, *session, *out, *logo, *reason, *key;
};

// ---- issuing

static const char *logo_for(const struct request *request, struct arena *arena)
{
    return request->logo || !request->session
               ? request->logo
               : logo_of(request->invocation->data, request->session, arena);
}

static bool write_one(const struct request *request, const struct graduate *graduate,
                      const struct seal *seal, struct arena *arena, struct fault *fault)
{
    const char *path = arena_format(arena, "%s/%s.pdf", request->out, graduate->number);
    const struct diploma diploma = {
        .certificate = &graduate->certificate,
        .token = certificate_token(graduate->text, graduate->signature, arena),
        .logo = logo_for(request, arena)};
    if (!press_diploma(&diploma, seal, path, fault)) {
        return false;
    }
    printf("%s  %s  %s\n", graduate->number, graduate->certificate.fields[CERTIFICATE_NAME], path);
    return true;
}

static bool write_all(const struct request *request, const struct graduates *graduates,
                      const struct seal *seal, struct arena *arena, struct fault *fault)
{
    if (mkdir(request->out, 0700) != 0 && errno != EEXIST) {
        return fault_set(fault, "cannot make the folder %s (%s): choose another with --out",
                         request->out, strerror(errno));
    }
    for (int i = 0; i < graduates->count; i++) {
        if (!write_one(request, &graduates->list[i], seal, arena, fault)) {
            return false;
        }
    }
    printf("%d certificates in %s\n", graduates->count, request->out);
    return true;
}

static bool issue_from(const struct request *request, struct store *store, struct arena *arena,
                       struct fault *fault)
{
    struct session session;
    struct seal seal;
    struct graduates graduates;
    struct diploma_request wanted = {.course = request->course, .who = request->subject};
    if (request->session) {
        if (!desk_session(store, request->session, arena, &session, fault)) {
            return false;
        }
        wanted.session = &session;
        wanted.course = session.course;
    }
    if (!diplomas_of(store, &wanted, arena, &graduates, fault)) {
        return false;
    }
    if (graduates.count == 0) {
        return fault_set(fault,
                         "nobody%s%s has completed the course %s: see `manten report "
                         "completion`",
                         request->subject ? " called " : "",
                         request->subject ? request->subject : "", wanted.course);
    }
    if (!seal_open(request->invocation->data, &seal, fault)) {
        return false;
    }
    struct desk desk = desk_at(store);
    const bool issued = diplomas_issue(&desk, &wanted, &seal, arena, &graduates, fault) &&
                        write_all(request, &graduates, &seal, arena, fault);
    seal_close(&seal);
    return issued;
}

struct issuing {
    const struct request *request;
    struct arena *arena;
};

static bool act(void *context, struct store *store, struct fault *fault)
{
    const struct issuing *issuing = context;
    return issue_from(issuing->request, store, issuing->arena, fault);
}

static bool issue(const struct request *request, struct arena *arena, struct fault *fault)
{
    struct issuing issuing = {request, arena};
    const struct errand errand = {.mode = STORE_WRITE, .act = act, .context = &issuing};
    struct warden *warden = warden_start(fault);
    if (!warden) {
        return false;
    }
    const bool issued = catalogued_run(warden, request->invocation, &errand, fault);
    warden_stop(warden);
    return issued;
}

// ---- verifying

enum { FILE_MOST = 16 << 20 };

static void tell(const struct certificate *certificate, enum language language)
{
    for (int i = 0; i < CERTIFICATE_FIELDS; i++) {
        const struct text label = certificate_label((enum certificate_field)i);
        if (certificate->fields[i][0] != '\0') {
            printf("%s: %s\n", label.in[language], certificate->fields[i]);
        }
    }
}

// The key that has to have signed it: the one that was named, or that of these records.
static bool expected_key(const struct request *request, struct arena *arena, const char **key,
                         struct fault *fault)
{
    struct seal seal;
    struct stat status;
    *key = request->key;
    if (*key) {
        return true;
    }
    const char *path = arena_format(arena, "%s/certificate.key", request->invocation->data);
    if (stat(path, &status) != 0) {
        return fault_set(fault, "there is no key in %s: name the issuer's public key with --key",
                         request->invocation->data);
    }
    if (!seal_open(request->invocation->data, &seal, fault)) {
        return false;
    }
    *key = arena_text(arena, seal.key);
    seal_close(&seal);
    return true;
}

// Where the certificate was made out the records know it, and whether it was revoked.
static bool check_records(const struct request *request, const struct certificate *certificate,
                          struct arena *arena, struct fault *fault)
{
    struct standing standing;
    struct fault none;
    struct store *store = store_open(request->invocation->data, STORE_READ, &none);
    if (!store) {
        puts("it stands; whether it was revoked since is known where it was made out");
        return true;
    }
    const char *number = certificate->fields[CERTIFICATE_NUMBER];
    bool stands = diploma_standing(store, number, arena, &standing, fault);
    if (stands && standing.revoked) {
        stands = fault_set(fault, "certificate %s was revoked: %s", number, standing.revoked);
    } else if (stands) {
        puts(standing.known ? "it stands"
                            : "it stands; whether it was revoked since is known where it was made "
                              "out");
    }
    store_close(store);
    return stands;
}

static bool check_token(const struct request *request, const struct buffer *bytes,
                        struct arena *arena, struct fault *fault)
{
    struct signed_text found;
    struct certificate certificate;
    const char *key;
    if (!certificate_find(bytes->text, bytes->length, arena, &found)) {
        return fault_set(fault,
                         "%s holds no certificate of Manten: is it the PDF, or the text of "
                         "its code?",
                         request->subject);
    }
    if (!expected_key(request, arena, &key, fault)) {
        return false;
    }
    const bool paper = bytes->length > 4 && memcmp(bytes->text, "%PDF", 4) == 0;
    if (!seal_stands(key, found.text, strlen(found.text), found.signature) ||
        (paper && !file_is_sealed(bytes->text, bytes->length, key, arena))) {
        return fault_set(fault,
                         "the certificate in %s does not stand: it was changed after it was "
                         "signed, or another key signed it",
                         request->subject);
    }
    if (!certificate_read(found.text, arena, &certificate)) {
        return fault_set(fault,
                         "the certificate in %s is of a newer Manten: bring this one up to "
                         "date",
                         request->subject);
    }
    tell(&certificate, request->invocation->language);
    return check_records(request, &certificate, arena, fault);
}

static bool verify(const struct request *request, struct arena *arena, struct fault *fault)
{
    struct buffer bytes = {0};
    const bool done = input_read(request->subject, FILE_MOST, &bytes, fault) &&
                      check_token(request, &bytes, arena, fault);
    buffer_free(&bytes);
    return done;
}

// ---- the rest

static bool take_back(const struct request *request, struct arena *arena, struct fault *fault)
{
    struct standing standing;
    struct store *store = store_open(request->invocation->data, STORE_WRITE, fault);
    bool done = store && diploma_standing(store, request->subject, arena, &standing, fault);
    if (done && !standing.known) {
        done = fault_set(fault, "there is no certificate %s here: see `manten certificate list`",
                         request->subject);
    } else if (done && !standing.revoked) {
        struct desk desk = desk_at(store);
        struct fact fact;
        done = diploma_revocation(&desk, request->subject, arena, &fact, fault);
        fact.text = request->reason;
        done = done && store_append(store, &fact, 1, fault);
    }
    store_close(store);
    return done;
}

static const struct column columns[] = {
    {"number", TITLE("番号", "Number"), COLUMN_TEXT},
    {"name", TITLE("氏名", "Name"), COLUMN_TEXT},
    {"course", TITLE("コース", "Course"), COLUMN_TEXT},
    {"session", TITLE("会", "Session"), COLUMN_TEXT},
    {"issued", TITLE("発行日時", "Issued"), COLUMN_TIME},
    {"revoked", TITLE("取消の理由", "Revoked"), COLUMN_TEXT},
};

static bool list(const struct request *request, struct arena *arena, struct fault *fault)
{
    const struct invocation *invocation = request->invocation;
    const struct query query = {
        .sql = "SELECT number, name, course, session, moment(certificate_now.at), revoked"
               " FROM certificate_now LEFT JOIN learner_name USING (learner)"
               " ORDER BY certificate_now.seq"};
    struct listing rows;
    struct store *store = store_open(invocation->data, STORE_READ, fault);
    bool done = store && store_query(store, &query, arena, &rows, fault);
    if (done) {
        const struct table table = {.columns = columns,
                                    .column_count = COLUMN_COUNT(columns),
                                    .cells = rows.cells,
                                    .row_count = rows.row_count};
        done = table_write(&table, writer_named(invocation->json ? "json" : "text", fault),
                           invocation->language, NULL, fault);
    }
    store_close(store);
    return done;
}

static bool show_key(const struct request *request, struct arena *arena, struct fault *fault)
{
    (void)arena;
    struct seal seal;
    if (!seal_open(request->invocation->data, &seal, fault)) {
        return false;
    }
    puts(seal.key);
    seal_close(&seal);
    return true;
}

static const struct action {
    const char *name;
    bool (*act)(const struct request *request, struct arena *arena, struct fault *fault);
    const char *subject; // what it is about; NULL: nothing
} actions[] = {{"issue", issue, NULL},
               {"verify", verify, "a file"},
               {"list", list, NULL},
               {"revoke", take_back, "a number"},
               {"key", show_key, NULL}};

static bool take_option(const struct invocation *invocation, int *at, struct request *request)
{
    struct {
        const char *name;
        const char **value;
    } options[] = {{"--course", &request->course}, {"--session", &request->session},
                   {"--out", &request->out},       {"--logo", &request->logo},
                   {"--reason", &request->reason}, {"--key", &request->key}};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        const char *value = command_option(invocation, options[i].name, at);
        if (value) {
            *options[i].value = value;
            return true;
        }
    }
    return false;
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

static int misused(const struct request *request, const struct action *action)
{
    if (action->subject && !request->subject) {
        return command_misused(&certificate_command, "certificate %s needs %s", action->name,
                               action->subject);
    }
    if (action->act == issue && !request->session && !(request->course && request->subject)) {
        return command_misused(&certificate_command,
                               "certificates of what: --session ID, or WHO and --course ID");
    }
    if (action->act == take_back && !request->reason) {
        return command_misused(&certificate_command, "why: say it with --reason");
    }
    return STATUS_DONE;
}

static int run(const struct invocation *invocation)
{
    struct request request = {.invocation = invocation, .out = "certificates"};
    const struct action *action =
        action_named(invocation->count > 1 ? invocation->arguments[1] : NULL);
    if (!action) {
        return command_misused(&certificate_command,
                               "what about certificates: issue, verify, list, revoke or key");
    }
    for (int i = 2; i < invocation->count; i++) {
        if (!take_option(invocation, &i, &request)) {
            if (request.subject ||
                (invocation->arguments[i][0] == '-' && invocation->arguments[i][1] != '\0')) {
                return command_misused(&certificate_command, "certificate does not take %s",
                                       invocation->arguments[i]);
            }
            request.subject = invocation->arguments[i];
        }
    }
    const int status = misused(&request, action);
    if (status != STATUS_DONE) {
        return status;
    }
    struct fault fault;
    struct arena *arena = arena_new();
    const bool done = action->act(&request, arena, &fault);
    arena_free(arena);
    return done ? STATUS_DONE : command_failed(&fault);
}

const struct command certificate_command = {
    .name = "certificate",
    .usage = "certificate issue --session ID | verify FILE | list | revoke NUMBER | key",
    .help =
        "Makes out certificates as signed PDF files, and verifies them.\n"
        "  issue           --session ID: for everybody who completed the session's course, or\n"
        "                  WHO --course ID: for one learner, an id or the exact name\n"
        "    --out DIR     where to; the folder certificates when not given\n"
        "    --logo FILE   a PNG with the host's logo\n"
        "  verify FILE     who, what and when, and whether it stands: a PDF, or the text of its\n"
        "                  code\n"
        "    --key KEY     the public key of who made it out, when that is not this machine\n"
        "  list            what was made out\n"
        "  revoke NUMBER   --reason R\n"
        "  key             the public key of this machine's certificates\n",
    .run = run,
};
