#include "worker/sandbox.h"

#include "module/limits.h"
#include "module/warden_words.h"

#include <errno.h>
#include <seccomp.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

static bool limit(__rlimit_resource_t resource, rlim_t most)
{
    return setrlimit(resource, &(struct rlimit){most, most}) == 0;
}

#ifndef MANTEN_SANITIZED
// What the program and its libraries take already does not count against the script.
static rlim_t memory_now(void)
{
    unsigned long pages = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    if (!file) {
        return 0;
    }
    bool read = fscanf(file, "%lu", &pages) == 1;
    fclose(file);
    return read ? (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) : 0;
}
#endif

static bool limit_memory(void)
{
#ifdef MANTEN_SANITIZED
    return true; // the sanitizer maps terabytes; the cap on the Lua state holds all the same
#else
    rlim_t now = memory_now();
    return now > 0 && limit(RLIMIT_AS, now + WORKER_MEMORY_MOST);
#endif
}

static bool limit_resources(void)
{
    return limit_memory() && limit(RLIMIT_CPU, WORKER_SECONDS_MOST) && limit(RLIMIT_FSIZE, 0) &&
           limit(RLIMIT_NPROC, 0) && limit(RLIMIT_NOFILE, WORKER_SOCKET + 1) &&
           limit(RLIMIT_CORE, 0) && limit(RLIMIT_MSGQUEUE, 0) && limit(RLIMIT_MEMLOCK, 0);
}

static bool allow(scmp_filter_ctx filter, const int *calls, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 0) != 0) {
            return false;
        }
    }
    return true;
}

static bool allow_plain(scmp_filter_ctx filter)
{
    static const int calls[] = {
        SCMP_SYS(exit),
        SCMP_SYS(exit_group),
        SCMP_SYS(futex),
        SCMP_SYS(munmap),
        SCMP_SYS(brk),
        SCMP_SYS(madvise),
        SCMP_SYS(mremap),
        SCMP_SYS(clock_gettime),
        SCMP_SYS(rt_sigreturn),
        SCMP_SYS(setitimer),
        SCMP_SYS(restart_syscall),
    };
    return allow(filter, calls, sizeof calls / sizeof calls[0]);
}

static bool allow_socket(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp own = SCMP_A0(SCMP_CMP_EQ, WORKER_SOCKET);
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(read), 1, own) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1, own) == 0;
}

// Memory may be taken for data, never for code and never from a file.
static bool allow_memory(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp no_code = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    const struct scmp_arg_cmp no_file = SCMP_A3(SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS, MAP_ANONYMOUS);
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, no_code) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2, no_code, no_file) == 0;
}

// So that the sanitizers can say what they found before the process ends.
static bool allow_sanitizers(scmp_filter_ctx filter)
{
#ifdef MANTEN_SANITIZED
    static const int calls[] = {
        SCMP_SYS(getpid),       SCMP_SYS(gettid),      SCMP_SYS(sched_yield),
        SCMP_SYS(rt_sigaction), SCMP_SYS(sigaltstack), SCMP_SYS(rt_sigprocmask),
    };
    const struct scmp_arg_cmp standard_error = SCMP_A0(SCMP_CMP_EQ, STDERR_FILENO);
    return allow(filter, calls, sizeof calls / sizeof calls[0]) &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1, standard_error) == 0;
#else
    (void)filter;
    return true;
#endif
}

static bool filter_calls(void)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    if (!filter) {
        return false;
    }
    bool loaded = allow_plain(filter) && allow_socket(filter) && allow_memory(filter) &&
                  allow_sanitizers(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return loaded;
}

bool sandbox_enter(void)
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && limit_resources() && filter_calls();
}
