// The lock on a worker's door, tried from inside: each forbidden call has to kill the process, and
// what a script needs has to go on working.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "module/warden_words.h"
#include "worker/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PASSED = 17 };

static void open_file(void)
{
    syscall(SYS_openat, AT_FDCWD, "/etc/passwd", O_RDONLY);
}

static void create_file(void)
{
    syscall(SYS_openat, AT_FDCWD, "/tmp/manten-escaped", O_WRONLY | O_CREAT, 0600);
}

static void make_socket(void)
{
    syscall(SYS_socket, AF_INET, SOCK_STREAM, 0);
}

static void fork_process(void)
{
    syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
}

static void run_program(void)
{
    char *arguments[] = {"/bin/true", NULL};
    syscall(SYS_execve, arguments[0], arguments, NULL);
}

static void kill_parent(void)
{
    syscall(SYS_kill, getppid(), 0);
}

static void take_code_memory(void)
{
    syscall(SYS_mmap, NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS,
            -1, 0);
}

static void map_file(void)
{
    syscall(SYS_mmap, NULL, 4096, PROT_READ, MAP_PRIVATE, WORKER_SOCKET, 0);
}

static void make_memory_code(void)
{
    void *memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    syscall(SYS_mprotect, memory, 4096, PROT_READ | PROT_EXEC);
}

static void write_elsewhere(void)
{
    syscall(SYS_write, STDOUT_FILENO, "x", 1);
}

static void read_elsewhere(void)
{
    char byte;
    syscall(SYS_read, STDIN_FILENO, &byte, 1);
}

static void raise_limit(void)
{
    syscall(SYS_prlimit64, 0, 0, NULL, NULL);
}

static void trace(void)
{
    syscall(SYS_ptrace, 0, 0, 0, 0);
}

static void duplicate(void)
{
    syscall(SYS_dup3, WORKER_SOCKET, 9, 0);
}

static void control(void)
{
    syscall(SYS_ioctl, WORKER_SOCKET, 0, 0);
}

static void send_descriptor(void)
{
    syscall(SYS_sendmsg, WORKER_SOCKET, NULL, 0);
}

static void rename_process(void)
{
    syscall(SYS_prctl, 15, "x", 0, 0, 0);
}

static void use_what_is_allowed(void)
{
    volatile char *memory = malloc(1 << 20);
    memory[1000] = 1;
    free((void *)memory);
    void *mapped = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    munmap(mapped, 1 << 20);
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    char byte = 'x';
    if (write(WORKER_SOCKET, &byte, 1) != 1 || read(WORKER_SOCKET, &byte, 1) != 1) {
        _exit(1);
    }
}

static int status_inside(void (*deed)(void))
{
    int ends[2];
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    assert_int_equal(write(ends[0], "y", 1), 1);
    pid_t process = fork();
    if (process == 0) {
        dup2(ends[1], WORKER_SOCKET);
        if (!sandbox_enter()) {
            _exit(1);
        }
        deed();
        syscall(SYS_exit_group, PASSED);
    }
    int status;
    waitpid(process, &status, 0);
    close(ends[0]);
    close(ends[1]);
    return status;
}

static void forbidden_calls_kill(void **state)
{
    (void)state;
    static void (*const deeds[])(void) = {
        open_file,       create_file,      make_socket, fork_process,     run_program,
        kill_parent,     take_code_memory, map_file,    make_memory_code, write_elsewhere,
        read_elsewhere,  raise_limit,      trace,       duplicate,        control,
        send_descriptor, rename_process,
    };
    for (size_t i = 0; i < sizeof deeds / sizeof deeds[0]; i++) {
        int status = status_inside(deeds[i]);
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGSYS) {
            fail_msg("deed %zu ended with %x", i, (unsigned)status);
        }
    }
    assert_int_not_equal(access("/tmp/manten-escaped", F_OK), 0);
}

static void needed_calls_work(void **state)
{
    (void)state;
    int status = status_inside(use_what_is_allowed);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), PASSED);
}

#ifndef MANTEN_SANITIZED
static void take_much_memory(void)
{
    void *memory =
        mmap(NULL, 256 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory != MAP_FAILED) {
        _exit(1);
    }
}

static void memory_of_the_process_is_bounded(void **state)
{
    (void)state;
    int status = status_inside(take_much_memory);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), PASSED);
}
#endif

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forbidden_calls_kill),
        cmocka_unit_test(needed_calls_work),
#ifndef MANTEN_SANITIZED
        cmocka_unit_test(memory_of_the_process_is_bounded),
#endif
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
