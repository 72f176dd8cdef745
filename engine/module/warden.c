#include "module/warden.h"

#include "base/arena.h"
#include "base/place.h"
#include "module/warden_words.h"
#include "module/warden_worker.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define WARDEN_PROGRAM "manten-warden"

struct warden {
    pid_t process;
    int socket;
    pthread_mutex_t turn; // a question and its answer belong together
};

static bool spawn(const char *program, const char *scripts, int socket, pid_t *process)
{
    char engine[16];
    snprintf(engine, sizeof engine, "%d", (int)getpid());
    char *arguments[] = {(char *)WARDEN_PROGRAM, engine, (char *)scripts, NULL};
    posix_spawn_file_actions_t actions;
    errno = posix_spawn_file_actions_init(&actions);
    if (errno != 0) {
        return false;
    }
    errno = posix_spawn_file_actions_adddup2(&actions, socket, WORKER_SOCKET);
    if (errno == 0) {
        errno = posix_spawn(process, program, &actions, NULL, arguments, environ);
    }
    posix_spawn_file_actions_destroy(&actions);
    return errno == 0;
}

static bool start_process(int socket, pid_t *process, struct fault *fault)
{
    struct arena *arena = arena_new();
    const char *program = place_part(arena, WARDEN_PROGRAM);
    const bool started = spawn(program, place_scripts(arena), socket, process) ||
                         fault_set(fault, "%s does not start (%s): build or install Manten anew",
                                   program, strerror(errno));
    arena_free(arena);
    return started;
}

struct warden *warden_start(struct fault *fault)
{
    int ends[2];
    pid_t process;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
        fault_set(fault, "no socket for the module workers: %s", strerror(errno));
        return NULL;
    }
    const bool started = start_process(ends[1], &process, fault);
    close(ends[1]);
    if (!started) {
        close(ends[0]);
        return NULL;
    }
    struct warden *warden = memory_take(1, sizeof *warden);
    *warden = (struct warden){.process = process, .socket = ends[0]};
    pthread_mutex_init(&warden->turn, NULL);
    return warden;
}

void warden_stop(struct warden *warden)
{
    if (!warden) {
        return;
    }
    close(warden->socket);
    while (waitpid(warden->process, NULL, 0) < 0 && errno == EINTR) {
    }
    pthread_mutex_destroy(&warden->turn);
    free(warden);
}

static int passed_socket(struct msghdr *message)
{
    struct cmsghdr *head = CMSG_FIRSTHDR(message);
    int passed = -1;
    if (head && head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_RIGHTS) {
        memcpy(&passed, CMSG_DATA(head), sizeof passed);
    }
    return passed;
}

static bool receive(struct warden *warden, struct warden_answer *answer, int *passed)
{
    char space[CMSG_SPACE(sizeof(int))] = {0};
    struct iovec part = {answer, sizeof *answer};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space};
    ssize_t length;
    do {
        length = recvmsg(warden->socket, &message, MSG_CMSG_CLOEXEC);
    } while (length < 0 && errno == EINTR);
    *passed = length == sizeof *answer ? passed_socket(&message) : -1;
    return length == sizeof *answer && answer->done;
}

static bool ask(struct warden *warden, struct warden_request request, struct warden_answer *answer,
                int *passed)
{
    *passed = -1;
    pthread_mutex_lock(&warden->turn);
    bool done = send(warden->socket, &request, sizeof request, MSG_NOSIGNAL) == sizeof request &&
                receive(warden, answer, passed);
    pthread_mutex_unlock(&warden->turn);
    return done;
}

bool warden_ready(struct warden *warden, struct fault *fault)
{
    struct warden_answer answer = {0};
    int passed;
    if (ask(warden, (struct warden_request){WARDEN_READY, 0}, &answer, &passed)) {
        return true;
    }
    *fault = answer.fault;
    return fault->text[0] ? false
                          : fault_set(fault, "%s has ended: start Manten again", WARDEN_PROGRAM);
}

bool warden_begin(struct warden *warden, struct worker *worker, struct fault *fault)
{
    struct warden_answer answer;
    int passed;
    bool done = ask(warden, (struct warden_request){WARDEN_BEGIN, 0}, &answer, &passed);
    if (!done || passed < 0) {
        return fault_set(fault, "no module worker starts: close other programs, then start again");
    }
    fcntl(passed, F_SETFL, fcntl(passed, F_GETFL) | O_NONBLOCK);
    *worker = (struct worker){.number = answer.worker, .socket = passed};
    return true;
}

int warden_end(struct warden *warden, struct worker *worker)
{
    if (worker->number == 0) {
        return 0;
    }
    struct warden_answer answer = {0};
    int passed;
    bool done = ask(warden, (struct warden_request){WARDEN_END, worker->number}, &answer, &passed);
    close(worker->socket);
    *worker = (struct worker){.socket = -1};
    return done ? answer.status : 0;
}

int64_t warden_used(struct warden *warden, const struct worker *worker)
{
    struct warden_answer answer = {0};
    int passed;
    bool done = ask(warden, (struct warden_request){WARDEN_USED, worker->number}, &answer, &passed);
    return done ? answer.used : 0;
}
