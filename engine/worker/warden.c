#include "worker/warden.h"

#include "base/arena.h"
#include "module/warden_words.h"
#include "worker/script.h"
#include "worker/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct ward {
    int number;
    pid_t process;
};

struct house {
    struct script *script; // what every worker begins with
    bool ready;
    struct fault fault; // why it is not
    struct ward *wards;
    int count;
    int last; // number that was given out
};

static void close_all_others(void)
{
    // 0, 1 and 2 stay taken, so that no socket ever becomes somebody's standard output.
    int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
#ifndef MANTEN_SANITIZED
    dup2(nothing, STDERR_FILENO);
#endif
    close_range(WORKER_SOCKET + 1, ~0U, 0);
}

static void ignore_signals(void)
{
    // Ctrl-C reaches the whole group: the engine decides what happens then.
    const int ignored[] = {SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGPIPE};
    for (size_t i = 0; i < sizeof ignored / sizeof ignored[0]; i++) {
        signal(ignored[i], SIG_IGN);
    }
    signal(SIGCHLD, SIG_DFL);
}

static void answer(const struct warden_answer *text, int passed)
{
    char space[CMSG_SPACE(sizeof(int))] = {0};
    struct iovec part = {(void *)text, sizeof *text};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    if (passed >= 0) {
        message.msg_control = space;
        message.msg_controllen = sizeof space;
        struct cmsghdr *head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = CMSG_LEN(sizeof(int));
        memcpy(CMSG_DATA(head), &passed, sizeof passed);
    }
    (void)sendmsg(WORKER_SOCKET, &message, MSG_NOSIGNAL);
}

static _Noreturn void become_worker(struct script *script, int socket, pid_t warden)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != warden) {
        _exit(1);
    }
    prctl(PR_SET_NAME, "manten-worker");
    dup2(socket, WORKER_SOCKET);
    close_range(WORKER_SOCKET + 1, ~0U, 0);
    worker_run(script);
}

static pid_t fork_worker(struct script *script, int ends[2])
{
    pid_t warden = getpid();
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return -1;
    }
    pid_t process = fork();
    if (process == 0) {
        become_worker(script, ends[1], warden);
    }
    close(ends[1]);
    if (process < 0) {
        close(ends[0]);
    }
    return process;
}

static void begin(struct house *house)
{
    int ends[2];
    pid_t process = house->ready ? fork_worker(house->script, ends) : -1;
    if (process < 0) {
        answer(&(struct warden_answer){0}, -1);
        return;
    }
    house->wards = memory_grow(house->wards, (size_t)house->count + 1, sizeof *house->wards);
    house->wards[house->count++] = (struct ward){++house->last, process};
    answer(&(struct warden_answer){.done = true, .worker = house->last}, ends[0]);
    close(ends[0]);
}

static int place_of(const struct house *house, int number)
{
    for (int i = 0; i < house->count; i++) {
        if (house->wards[i].number == number) {
            return i;
        }
    }
    return -1;
}

// A worker stays a child until it is waited for here, so its id cannot become another process's.
static int end_process(pid_t process)
{
    int status = 0;
    if (waitpid(process, &status, WNOHANG) == process) {
        return status;
    }
    kill(process, SIGKILL);
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

static void end(struct house *house, int number)
{
    int place = place_of(house, number);
    if (place < 0) {
        answer(&(struct warden_answer){0}, -1);
        return;
    }
    int status = end_process(house->wards[place].process);
    house->wards[place] = house->wards[--house->count];
    answer(&(struct warden_answer){.done = true, .worker = number, .status = status}, -1);
}

static void used(const struct house *house, int number)
{
    int place = place_of(house, number);
    clockid_t clock;
    struct timespec time;
    struct warden_answer said = {.worker = number};
    if (place >= 0 && clock_getcpuclockid(house->wards[place].process, &clock) == 0 &&
        clock_gettime(clock, &time) == 0) {
        said.done = true;
        said.used = (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
    }
    answer(&said, -1);
}

static void serve(struct house *house, const struct warden_request *request)
{
    switch (request->what) {
    case WARDEN_READY:
        answer(&(struct warden_answer){.done = house->ready, .fault = house->fault}, -1);
        break;
    case WARDEN_BEGIN:
        begin(house);
        break;
    case WARDEN_END:
        end(house, request->worker);
        break;
    default:
        used(house, request->worker);
        break;
    }
}

_Noreturn void warden_run(pid_t engine, const char *scripts)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != engine) {
        _exit(0);
    }
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ignore_signals();
    close_all_others();
    struct house house = {.script = script_new()};
    house.ready = script_learn(house.script, scripts, &house.fault);
    struct warden_request request;
    for (;;) {
        ssize_t length = recv(WORKER_SOCKET, &request, sizeof request, 0);
        if (length == sizeof request) {
            serve(&house, &request);
        } else if (length >= 0 || errno != EINTR) {
            break;
        }
    }
    while (house.count > 0) {
        end_process(house.wards[--house.count].process);
    }
    _exit(0);
}
