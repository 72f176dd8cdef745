#include "module/load.h"

#include "module/limits.h"
#include "module/warden_words.h"

#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

struct job {
    const struct found *file;
    struct arena *arena; // where its text is
    struct source source;
    struct conversation talk;
};

struct loading {
    const struct load *load;
    const struct found *files;
    int count;
    int next;
    struct job jobs[WORKERS_MOST];
    int places;        // how many of the jobs are used
    struct slow *slow; // NULL when every file is given all its time
};

void load_write_start(struct buffer *message, const struct script_source *script, bool silent)
{
    wire_begin(message, VALUE_MAP, 4);
    wire_add_text(message, "words");
    wire_add_text(message, script->kind == FILE_REPORT ? REPORT_WORDS : CONTENT_WORDS);
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

static void begin_talk(struct loading *loading, struct job *job)
{
    struct buffer message = {0};
    const struct script_source script = {job->source, job->file->kind};
    const int milliseconds = loading->slow ? QUICK_PROCESSOR_MOST : LOAD_WALL_MOST;
    load_write_start(&message, &script, false);
    job->talk.deadline = conversation_now() + milliseconds;
    conversation_say(&job->talk, &message);
    buffer_free(&message);
}

// Whether a worker that takes long has to make room for others.
static bool hurried(const struct loading *loading)
{
    return loading->slow && !(loading->load->patient && loading->next == loading->count);
}

static bool bear(struct loading *loading, struct job *job)
{
    struct warden *warden = loading->load->warden;
    struct conversation *talk = &job->talk;
    if (hurried(loading)) {
        return conversation_bear(talk, warden,
                                 (struct patience){QUICK_PROCESSOR_MOST, QUICK_STARVED_MOST});
    }
    if (talk->state == TALK_LATE && conversation_now() < talk->began + LOAD_WALL_MOST) {
        talk->deadline = talk->began + LOAD_WALL_MOST;
        talk->state = TALK_GOING;
        return true;
    }
    return conversation_bear(talk, warden,
                             (struct patience){LOAD_PROCESSOR_MOST / 2, LOAD_STARVED_MOST});
}

static bool has_room(struct loading *loading, size_t length)
{
    size_t *room = loading->load->room;
    if (length > *room) {
        return false;
    }
    *room -= length;
    return true;
}

// False when the answer is of no use, which is complained of.
static bool take_answer(struct loading *loading, const struct job *job, const char *bytes,
                        size_t length)
{
    struct value answer;
    struct fault fault;
    struct arena *arena = arena_new();
    bool taken = false;
    if (!wire_read(arena, bytes, length, &answer, &fault)) {
        complain_at(loading, job, 1,
                    arena_format(arena, "its worker is not to be understood: %s", fault.text));
    } else if (value_of(&answer, "ended")->kind != VALUE_NIL) {
        const char *why = value_text(value_of(&answer, "ended"));
        complain_at(loading, job, value_of(&answer, "line")->integer, why ? why : "it ended");
    } else if (!has_room(loading, length)) {
        complain_at(loading, job, 1, "is left out: all files together hold more than 12 MiB");
    } else {
        loading->load->answered(loading->load->context, job->file, &job->source, &answer);
        taken = true;
    }
    arena_free(arena);
    return taken;
}

// Whether what it answered is known from before; then it is taken, and nothing is run.
static bool answered_before(struct loading *loading, const struct job *job)
{
    const struct answers *answers = loading->load->answers;
    size_t length;
    const char *bytes =
        answers ? answers_find(answers, job->file->path, &job->source, &length) : NULL;
    if (bytes) {
        take_answer(loading, job, bytes, length);
    }
    return bytes != NULL;
}

static bool begin_worker(struct loading *loading, struct job *job)
{
    struct fault fault;
    if (!warden_begin(loading->load->warden, &job->talk.worker, &fault)) {
        complain_at(loading, job, 1, fault.text);
        return false;
    }
    begin_talk(loading, job);
    return true;
}

static void begin_job(struct loading *loading, struct job *job)
{
    job->file = &loading->files[loading->next++];
    job->arena = arena_new();
    if (!source_read(loading->load->complaints, job->arena, job->file->path, &job->source) ||
        answered_before(loading, job) || !begin_worker(loading, job)) {
        arena_free(job->arena);
    }
}

static void hear_answer(struct loading *loading, const struct job *job)
{
    struct answers *answers = loading->load->answers;
    size_t length;
    const char *bytes = conversation_answer(&job->talk, &length);
    if (take_answer(loading, job, bytes, length) && answers) {
        answers_keep(answers, job->file->path, &job->source, bytes, length);
    }
}

static void finish_job(struct loading *loading, struct job *job)
{
    enum talk_state state = job->talk.state;
    int status = warden_end(loading->load->warden, &job->talk.worker);
    if (state == TALK_ANSWERED) {
        hear_answer(loading, job);
    } else if (state == TALK_LATE && hurried(loading)) {
        loading->slow->list[loading->slow->count++] = *job->file;
    } else {
        complain_at(loading, job, 1, load_why_broken(state, status));
    }
    job->talk.state = TALK_OVER;
    conversation_free(&job->talk);
    arena_free(job->arena);
}

static bool may_begin(const struct loading *loading)
{
    const struct load *load = loading->load;
    return loading->next < loading->count && !(load->stop && atomic_load(load->stop)) &&
           !(load->until > 0 && conversation_now() >= load->until);
}

// Fills free places; says how many are taken.
static int begin_jobs(struct loading *loading)
{
    int going = 0;
    for (int i = 0; i < loading->places; i++) {
        struct job *job = &loading->jobs[i];
        while (job->talk.state == TALK_OVER && may_begin(loading)) {
            begin_job(loading, job);
        }
        going += job->talk.state != TALK_OVER;
    }
    return going;
}

static int places(void)
{
    cpu_set_t set;
    int processors = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    return processors < WORKERS_LEAST  ? WORKERS_LEAST
           : processors > WORKERS_MOST ? WORKERS_MOST
                                       : processors;
}

static void run(struct loading *loading)
{
    struct conversation *talks[WORKERS_MOST];
    loading->places = places();
    for (int i = 0; i < loading->places; i++) {
        talks[i] = &loading->jobs[i].talk;
    }
    while (begin_jobs(loading) > 0) {
        conversations_step(talks, loading->places);
        for (int i = 0; i < loading->places; i++) {
            bool over = talks[i]->state == TALK_OVER || talks[i]->state == TALK_GOING;
            if (!over && !bear(loading, &loading->jobs[i])) {
                finish_job(loading, &loading->jobs[i]);
            }
        }
    }
}

void load_files(const struct load *load, const struct found *files, int count)
{
    struct loading loading = {.load = load, .files = files, .count = count};
    run(&loading);
}

int load_quick(const struct load *load, const struct found *files, int count, struct slow *slow)
{
    struct loading loading = {.load = load, .files = files, .count = count, .slow = slow};
    run(&loading);
    return loading.next;
}
