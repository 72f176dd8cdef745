#include "worker/worker.h"

#include "base/arena.h"
#include "module/limits.h"
#include "module/warden_words.h"
#include "module/wire.h"
#include "worker/sandbox.h"
#include "worker/script.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/time.h>
#include <unistd.h>

// A signal is handed nothing, so what it needs lies here; a process has one script.
static struct script *interrupted;
static volatile sig_atomic_t warnings;

static void too_long(int signal_number)
{
    (void)signal_number;
    if (warnings++ == 0) {
        script_interrupt(interrupted);
    } else {
        script_end(interrupted, "the script takes too long");
    }
}

// Only the processor's time counts: a loaded machine makes no script a bad one.
static void allow_time(int milliseconds)
{
    const int grace = milliseconds > 0 ? PROCESSOR_GRACE : 0;
    const struct itimerval time = {
        .it_value = {milliseconds / 1000, milliseconds % 1000 * 1000L},
        .it_interval = {grace / 1000, grace % 1000 * 1000L},
    };
    setitimer(ITIMER_PROF, &time, NULL);
}

static void read_all(char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t step = read(WORKER_SOCKET, bytes, length);
        if (step > 0) {
            bytes += step;
            length -= (size_t)step;
        } else if (step == 0 || errno != EINTR) {
            _exit(0); // the engine has closed its end
        }
    }
}

static void write_all(const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t step = write(WORKER_SOCKET, bytes, length);
        if (step > 0) {
            bytes += step;
            length -= (size_t)step;
        } else if (errno != EINTR) {
            _exit(1);
        }
    }
}

static struct value receive(struct arena *arena)
{
    unsigned char head[WIRE_HEAD];
    read_all((char *)head, sizeof head);
    size_t length = wire_length(head);
    if (length > MESSAGE_SIZE_MOST) {
        _exit(1);
    }
    char *bytes = arena_take(arena, length, 1);
    read_all(bytes, length);
    struct value value;
    struct fault fault;
    if (!wire_read(arena, bytes, length, &value, &fault)) {
        _exit(1);
    }
    return value;
}

static void send_message(const struct buffer *message)
{
    unsigned char head[WIRE_HEAD];
    allow_time(0);
    wire_head(message->length, head);
    write_all((const char *)head, sizeof head);
    write_all(message->text, message->length);
}

static void load_script(struct script *script, struct arena *arena)
{
    struct value start = receive(arena);
    struct buffer message = {0};
    allow_time(LOAD_PROCESSOR_MOST);
    if (!script_load(script, &start)) {
        script_end(script, "the vocabulary does not run: install the program again");
    }
    if (value_of(&start, "silent")->kind == VALUE_TRUE) {
        allow_time(0);
        return;
    }
    if (!script_result(script, &message)) {
        script_end(script, "the script makes more than a module may hold");
    }
    send_message(&message);
    buffer_free(&message);
}

static void answer(struct script *script, struct arena *arena)
{
    struct value question = receive(arena);
    struct buffer message = {0};
    allow_time(ASK_PROCESSOR_MOST);
    if (!script_ask(script, &question, &message)) {
        script_end(script, "the functions say more than a module may hold");
    }
    send_message(&message);
    buffer_free(&message);
}

_Noreturn void worker_run(struct script *script)
{
    struct arena *arena = arena_new();
    interrupted = script;
    sigaction(SIGPROF, &(struct sigaction){.sa_handler = too_long}, NULL);
    if (!sandbox_enter()) {
        script_end(script, "this system cannot lock up a module: seccomp is not to be had");
    }
    load_script(script, arena);
    for (;;) {
        arena_empty(arena);
        answer(script, arena);
    }
}
