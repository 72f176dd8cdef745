#include "module/load.h"

#include "base/place.h"
#include "module/limits.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

struct job {
    const struct found *file;
    struct source source;
    struct conversation talk;
};

struct loading {
    const struct load *load;
    const struct found *files;
    int count;
    int next;
    struct job jobs[WORKERS_AT_ONCE];
    int64_t began;
};

static bool read_script(struct arena *arena, const char *name, const char **text, size_t *length,
                        struct fault *fault)
{
    struct complaints complaints = {.arena = arena};
    struct source source;
    const char *path = arena_format(arena, "%s/%s", place_scripts(arena), name);
    bool done = source_read(&complaints, path, &source);
    if (!done) {
        fault_set(fault, "%s: %s: install the program again", path, complaints.list[0].text);
    }
    free(complaints.list);
    *text = source.text;
    *length = source.length;
    return done;
}

bool vocabulary_read(struct arena *arena, struct vocabulary *vocabulary, struct fault *fault)
{
    return read_script(arena, "vocabulary.lua", &vocabulary->words, &vocabulary->words_length,
                       fault) &&
           read_script(arena, "checks.lua", &vocabulary->checks, &vocabulary->checks_length, fault);
}

void load_write_start(struct buffer *message, const struct vocabulary *vocabulary,
                      const struct script_source *script, bool silent)
{
    wire_begin(message, VALUE_MAP, 5);
    wire_add_text(message, "vocabulary");
    wire_add_string(message, vocabulary->words, vocabulary->words_length);
    wire_add_text(message, "checks");
    wire_add_string(message, vocabulary->checks, vocabulary->checks_length);
    wire_add_text(message, "script");
    wire_add_string(message, script->source.text, script->source.length);
    wire_add_text(message, "expected");
    wire_add_text(message, file_kind_word(script->kind));
    wire_add_text(message, "silent");
    wire_add(message, silent ? VALUE_TRUE : VALUE_FALSE);
}

const char *load_why_broken(enum talk_state state, int status)
{
    if (state == TALK_LATE) {
        return "the script takes too long";
    }
    if (!WIFSIGNALED(status)) {
        return "the script ended its worker";
    }
    switch (WTERMSIG(status)) {
    case SIGPROF:
    case SIGXCPU:
        return "the script takes too long";
    case SIGSYS:
        return "the script did what no module may do, and was ended";
    default:
        return "the script made Lua crash, and was ended";
    }
}

static void complain_at(struct loading *loading, const struct job *job, int64_t line,
                        const char *text)
{
    bool known = line >= 1 && line <= job->source.lines;
    complain(loading->load->complaints, (struct spot){job->file->path, known ? (int)line : 1}, true,
             "%s", text);
}

static void begin_job(struct loading *loading, struct job *job)
{
    const struct load *load = loading->load;
    struct fault fault;
    job->file = &loading->files[loading->next++];
    if (!source_read(load->complaints, job->file->path, &job->source)) {
        return;
    }
    if (!warden_begin(load->warden, &job->talk.worker, &fault)) {
        complain_at(loading, job, 1, fault.text);
        return;
    }
    struct buffer message = {0};
    const struct script_source script = {job->source, job->file->kind};
    job->talk.began = conversation_now();
    job->talk.deadline = job->talk.began + LOAD_WALL_MOST;
    load_write_start(&message, load->vocabulary, &script, false);
    conversation_say(&job->talk, &message);
    buffer_free(&message);
}

// A script that has hardly been let run is not slow: the machine is busy.
static bool give_more_time(struct loading *loading, struct job *job)
{
    int64_t now = conversation_now();
    if (job->talk.state != TALK_LATE || now - job->talk.began >= LOAD_STARVED_MOST ||
        now - loading->began >= LOAD_ALL_MOST ||
        warden_used(loading->load->warden, &job->talk.worker) >= LOAD_PROCESSOR_MOST / 2) {
        return false;
    }
    job->talk.deadline = now + LOAD_WALL_MOST / 4;
    job->talk.state = TALK_GOING;
    return true;
}

static void take_answer(struct loading *loading, struct job *job)
{
    size_t length;
    struct value answer;
    struct fault fault;
    struct arena *arena = arena_new();
    const char *bytes = conversation_answer(&job->talk, &length);
    if (!wire_read(arena, bytes, length, &answer, &fault)) {
        complain_at(loading, job, 1,
                    arena_format(arena, "its worker is not to be understood: %s", fault.text));
    } else if (value_of(&answer, "ended")->kind != VALUE_NIL) {
        const char *why = value_text(value_of(&answer, "ended"));
        complain_at(loading, job, value_of(&answer, "line")->integer, why ? why : "it ended");
    } else {
        loading->load->answered(loading->load->context, job->file, &job->source, &answer);
    }
    arena_free(arena);
}

static void finish_job(struct loading *loading, struct job *job)
{
    enum talk_state state = job->talk.state;
    int status = warden_end(loading->load->warden, &job->talk.worker);
    if (state == TALK_ANSWERED) {
        take_answer(loading, job);
    } else {
        complain_at(loading, job, 1, load_why_broken(state, status));
    }
    job->talk.state = TALK_OVER;
    conversation_free(&job->talk);
}

// Fills free places; says how many are taken.
static int begin_jobs(struct loading *loading)
{
    bool in_time = conversation_now() - loading->began < LOAD_ALL_MOST;
    int going = 0;
    for (int i = 0; i < WORKERS_AT_ONCE; i++) {
        struct job *job = &loading->jobs[i];
        while (in_time && job->talk.state == TALK_OVER && loading->next < loading->count) {
            begin_job(loading, job);
        }
        going += job->talk.state != TALK_OVER;
    }
    return going;
}

static void complain_of_the_rest(struct loading *loading)
{
    for (; loading->next < loading->count; loading->next++) {
        const struct spot spot = {loading->files[loading->next].path, 1};
        complain(loading->load->complaints, spot, true,
                 "is not read: the files before it took too long");
    }
}

void load_files(const struct load *load, const struct found *files, int count)
{
    struct loading loading = {
        .load = load, .files = files, .count = count, .began = conversation_now()};
    struct conversation *talks[WORKERS_AT_ONCE];
    for (int i = 0; i < WORKERS_AT_ONCE; i++) {
        talks[i] = &loading.jobs[i].talk;
    }
    while (begin_jobs(&loading) > 0) {
        conversations_step(talks, WORKERS_AT_ONCE);
        for (int i = 0; i < WORKERS_AT_ONCE; i++) {
            struct job *job = &loading.jobs[i];
            bool over = talks[i]->state == TALK_OVER || talks[i]->state == TALK_GOING;
            if (!over && !give_more_time(&loading, job)) {
                finish_job(&loading, job);
            }
        }
    }
    complain_of_the_rest(&loading);
}
