// Workers and their warden: none outlives the engine, and none knows what the engine opened later.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "module/conversation.h"
#include "module/warden_worker.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static struct warden *start(void)
{
    struct fault fault;
    struct warden *warden = warden_start(&fault);
    assert_non_null(warden);
    return warden;
}

static pid_t child_of_this(void)
{
    char path[64];
    int child = 0;
    snprintf(path, sizeof path, "/proc/self/task/%d/children", getpid());
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%d", &child), 1);
    fclose(file);
    return child;
}

static struct worker begin(struct warden *warden)
{
    struct worker worker;
    struct fault fault;
    assert_true(warden_begin(warden, &worker, &fault));
    return worker;
}

static void ended_worker_says_how(void **state)
{
    (void)state;
    struct warden *warden = start();
    struct worker killed = begin(warden);
    int status = warden_end(warden, &killed);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), SIGKILL);
    assert_int_equal(killed.number, 0);
    assert_int_equal(warden_end(warden, &killed), 0);
    warden_stop(warden);
}

// Gives the kind of end that nonsense leads to, so that a worker's own end is told from a kill.
static void worker_refuses_nonsense(void **state)
{
    (void)state;
    struct warden *warden = start();
    struct worker worker = begin(warden);
    const char nonsense[] = "\xFF\xFF\xFF\x7F and more";
    assert_true(send(worker.socket, nonsense, sizeof nonsense, MSG_NOSIGNAL) > 0);
    struct pollfd wait = {.fd = worker.socket, .events = POLLIN};
    assert_int_equal(poll(&wait, 1, -1), 1);
    char byte;
    assert_true(recv(worker.socket, &byte, 1, 0) <= 0);
    int status = warden_end(warden, &worker);
    assert_true(WIFEXITED(status) || WTERMSIG(status) == SIGKILL);
    warden_stop(warden);
}

static void stopping_ends_all_workers(void **state)
{
    (void)state;
    struct warden *warden = start();
    struct worker workers[5];
    for (int i = 0; i < 5; i++) {
        workers[i] = begin(warden);
        assert_int_equal(workers[i].number, i + 1);
    }
    warden_stop(warden);
    for (int i = 0; i < 5; i++) {
        char byte;
        // The other end is closed, as the process behind it is gone.
        assert_int_equal(recv(workers[i].socket, &byte, 1, 0), 0);
        close(workers[i].socket);
    }
}

static void dead_warden_is_a_fault(void **state)
{
    (void)state;
    struct warden *warden = start();
    struct worker worker = begin(warden);
    assert_int_equal(kill(child_of_this(), SIGKILL), 0);
    struct fault fault = {{0}};
    struct worker other = {.socket = -1};
    assert_false(warden_begin(warden, &other, &fault));
    assert_true(fault.text[0] != '\0');
    assert_int_equal(warden_end(warden, &worker), 0);
    warden_stop(warden);
}

// How many descriptors of the process lead to the file.
static int count_open(pid_t process, const char *file)
{
    char folder[64];
    int count = 0;
    snprintf(folder, sizeof folder, "/proc/%d/fd", process);
    DIR *list = opendir(folder);
    assert_non_null(list);
    for (struct dirent *entry; (entry = readdir(list));) {
        char path[400], target[400];
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        ssize_t length = readlink(path, target, sizeof target - 1);
        if (length > 0) {
            target[length] = '\0';
            count += strcmp(target, file) == 0;
        }
    }
    closedir(list);
    return count;
}

static void warden_holds_nothing_of_the_engine(void **state)
{
    (void)state;
    char before[] = "/tmp/manten-before-XXXXXX";
    char after[] = "/tmp/manten-after-XXXXXX";
    int one = mkstemp(before);
    struct warden *warden = start();
    int two = mkstemp(after);
    pid_t process = child_of_this();
    // An answer means that the warden has done all that it does at its start.
    struct worker worker = begin(warden);
    assert_int_equal(count_open(getpid(), before), 1);
    assert_int_equal(count_open(process, before), 0);
    assert_int_equal(count_open(process, after), 0);
    warden_end(warden, &worker);
    warden_stop(warden);
    close(one);
    close(two);
    unlink(before);
    unlink(after);
}

// An engine that is killed takes its warden and workers with it: their ends of a pipe close.
static void nobody_outlives_the_engine(void **state)
{
    (void)state;
    int ready[2];
    assert_int_equal(pipe(ready), 0);
    pid_t engine = fork();
    if (engine == 0) {
        struct warden *warden = start();
        struct worker worker = begin(warden);
        pid_t child = child_of_this();
        (void)worker;
        if (write(ready[1], &child, sizeof child) != sizeof child) {
            _exit(1);
        }
        pause();
    }
    pid_t child = 0;
    assert_int_equal(prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
    assert_int_equal(read(ready[0], &child, sizeof child), sizeof child);
    kill(engine, SIGKILL);
    // This process inherits the orphans, so that waiting for all of them ends only when they do.
    int count = 0;
    while (waitpid(-1, NULL, 0) > 0) {
        count++;
    }
    assert_int_equal(errno, ECHILD);
    assert_true(count >= 2);
    assert_int_equal(kill(child, 0), -1);
    close(ready[0]);
    close(ready[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ended_worker_says_how),
        cmocka_unit_test(worker_refuses_nonsense),
        cmocka_unit_test(stopping_ends_all_workers),
        cmocka_unit_test(dead_warden_is_a_fault),
        cmocka_unit_test(warden_holds_nothing_of_the_engine),
        cmocka_unit_test(nobody_outlives_the_engine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
