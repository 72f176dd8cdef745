// Answers made durable a second, through the store's own path (one transaction an answer, WAL,
// synchronous=FULL), beside what the same disk does bare: a small write at the end of a file and
// fdatasync. The two take turns, so that both meet the disk in the same moods.
//   durable [FOLDER [ANSWERS]]      a folder on the disk to measure; default: . and 4000
#include "store/store.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

enum { MEMORY_FILES = 0x01021994 }; // TMPFS_MAGIC
enum { TURN = 40, WRITE_BYTES = 128, ANSWERS = 4000, PATH = 4096 };

struct series {
    double *milliseconds;
    int count;
    double sum;
};

struct visit {
    struct store *store;
    struct id_maker ids;
    struct fact answer; // all but its id
};

static void stop(const char *what)
{
    fprintf(stderr, "durable: %s\n", what);
    exit(1);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1000 + (double)time.tv_nsec / 1e6;
}

static void note(struct series *series, double since)
{
    double taken = now() - since;
    series->milliseconds[series->count++] = taken;
    series->sum += taken;
}

static void record(struct visit *visit, struct fact *fact)
{
    struct fault fault;
    if (!store_append(visit->store, fact, 1, &fault)) {
        stop(fault.text);
    }
}

static struct fact new_fact(struct visit *visit, enum fact_kind kind)
{
    struct fact fact = visit->answer;
    fact.kind = kind;
    fact.id = id_make(&visit->ids, fact.at);
    return fact;
}

// A learner who has arrived and begun a test.
static struct visit begin_visit(const char *folder)
{
    struct fault fault;
    struct visit visit = {.store = store_open(folder, STORE_WRITE, &fault),
                          .ids = id_maker_seeded(1),
                          .answer = {.at = 1790000000000}};
    if (!visit.store) {
        stop(fault.text);
    }
    struct fact learner = new_fact(&visit, FACT_LEARNER);
    learner.learner = visit.answer.learner = learner.id;
    learner.name = "山田 花子";
    learner.organization = "山田製作所";
    record(&visit, &learner);
    struct fact arrival = new_fact(&visit, FACT_ARRIVAL);
    arrival.arrival = visit.answer.arrival = arrival.id;
    arrival.course = "security";
    arrival.notice = "お名前は修了の記録のためにだけ使います。";
    arrival.program = "Manten 0.1.0";
    record(&visit, &arrival);
    struct fact attempt = new_fact(&visit, FACT_ATTEMPT);
    attempt.attempt = visit.answer.attempt = attempt.id;
    attempt.module = "telework";
    attempt.version = 1;
    attempt.sheet = "telework-test";
    attempt.asked_as = "test";
    attempt.drawn = "vpn-devices:patched,unused,slow";
    attempt.wording = "vpn-devices\tstem.ja\tＶＰＮ機器で大切なことは何ですか。\n";
    attempt.content = "0123456789abcdef";
    attempt.number = 1;
    record(&visit, &attempt);
    return visit;
}

static void answer(struct visit *visit, struct series *series)
{
    struct fact fact = new_fact(visit, FACT_ANSWER);
    fact.item = "vpn-devices";
    fact.response = (struct response){.values = {"patched"}, .count = 1};
    fact.verdict = VERDICT_RIGHT;
    double since = now();
    record(visit, &fact);
    note(series, since);
}

static void write_bare(int file, struct series *series)
{
    static const char bytes[WRITE_BYTES] = "an answer";
    double since = now();
    if (write(file, bytes, sizeof bytes) != (ssize_t)sizeof bytes || fdatasync(file) != 0) {
        stop("the disk refused a bare write");
    }
    note(series, since);
}

static int compare(const void *left, const void *right)
{
    double difference = *(const double *)left - *(const double *)right;
    return (difference > 0) - (difference < 0);
}

static double say(const char *what, struct series *series)
{
    double rate = series->count * 1000.0 / series->sum;
    qsort(series->milliseconds, (size_t)series->count, sizeof(double), compare);
    printf("%-40s %7.0f a second, median %.2f ms, 99th %.2f ms\n", what, rate,
           series->milliseconds[series->count / 2], series->milliseconds[series->count * 99 / 100]);
    return rate;
}

static void measure(const char *folder, int answers)
{
    char path[PATH + 8];
    struct series durable = {.milliseconds = memory_take((size_t)answers, sizeof(double))};
    struct series bare = {.milliseconds = memory_take((size_t)answers, sizeof(double))};
    struct visit visit = begin_visit(folder);
    snprintf(path, sizeof path, "%s/bare", folder);
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) {
        stop("cannot make a file beside the records");
    }
    while (durable.count < answers) {
        int until = durable.count + TURN < answers ? durable.count + TURN : answers;
        while (durable.count < until) {
            answer(&visit, &durable);
        }
        while (bare.count < until) {
            write_bare(file, &bare);
        }
    }
    close(file);
    store_close(visit.store);
    double rate = say("answers made durable", &durable);
    double floor = say("bare appended writes with fdatasync", &bare);
    printf("%-40s %7.2f (bar: 0.50 or more)\n", "durable answers / bare writes", rate / floor);
    free(durable.milliseconds);
    free(bare.milliseconds);
}

int main(int count, char **arguments)
{
    static const char *const files[] = {"manten.db", "manten.lock", "bare"};
    char folder[PATH];
    char path[PATH + 16];
    int answers = count > 2 ? atoi(arguments[2]) : ANSWERS;
    int length =
        snprintf(folder, sizeof folder, "%s/durable-XXXXXX", count > 1 ? arguments[1] : ".");
    if (answers < 1 || length >= (int)sizeof folder || !mkdtemp(folder)) {
        stop("usage: durable [FOLDER [ANSWERS]]");
    }
    struct statfs disk;
    if (statfs(folder, &disk) == 0 && disk.f_type == MEMORY_FILES) {
        puts("this folder is in memory, so that no disk is measured: name another");
    }
    measure(folder, answers);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[i]);
        unlink(path);
    }
    return rmdir(folder) == 0 ? 0 : 1;
}
