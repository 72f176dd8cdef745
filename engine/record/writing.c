#include "record/writing.h"

#include <pthread.h>
#include <unistd.h>

// So many rows take no time that one would want to see go by.
enum { LONG = 2000, LOOK_EVERY = 64, TOLD_EVERY = 10000 };

static sigset_t interrupts(void)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    return set;
}

struct writing writing_begin(enum language language, int64_t rows, struct fault *fault)
{
    struct writing writing = {.language = language, .fault = fault, .rows = rows};
    writing.shown = rows > LONG && isatty(STDERR_FILENO) ? 0 : -1;
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_BLOCK, &set, &writing.before);
    return writing;
}

void writing_end(struct writing *writing)
{
    if (writing->shown > 0) {
        fputs("\r\033[K", stderr);
    }
    pthread_sigmask(SIG_SETMASK, &writing->before, NULL);
}

// The cursor is left where the next line begins.
void writing_gathered(int64_t rows)
{
    if (rows > 0 && rows % TOLD_EVERY == 0 && isatty(STDERR_FILENO)) {
        fprintf(stderr, "\r\033[K%lld…\r", (long long)rows);
    }
}

static bool interrupted(void)
{
    sigset_t pending;
    return sigpending(&pending) == 0 &&
           (sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGTERM) == 1 ||
            sigismember(&pending, SIGHUP) == 1);
}

bool writing_row(struct writing *writing)
{
    writing->done++;
    const int percent = (int)(writing->done * 100 / (writing->rows > 0 ? writing->rows : 1));
    if (writing->shown >= 0 && percent > writing->shown && percent <= 100) {
        writing->shown = percent;
        fprintf(stderr, "\r%d%%", percent);
    }
    return writing->done % LOOK_EVERY != 0 || writing_goes_on(writing);
}

bool writing_goes_on(const struct writing *writing)
{
    if (interrupted()) {
        return fault_set(writing->fault, "interrupted: nothing was written");
    }
    return !ferror(writing->out) ||
           fault_set(writing->fault, "cannot write any more: make room on the disk");
}
