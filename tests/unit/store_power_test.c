// The power goes at any instant of three people's visits. Whatever of the writes that were not
// synced then is lost, torn or out of order: what was acknowledged is there, once, and sound.
// With MANTEN_CUTS=10 there are ten times as many cuts.
#include "store_cut.h"
#include "store_disk.h"
#include "store_keeper.h"

#ifdef MANTEN_SANITIZED
enum { CUTS = 70, SYNC_CUTS = 3 };
#else
enum { CUTS = 500, SYNC_CUTS = 15 };
#endif

enum { MARK_NONE = -1 };

struct tally {
    int verdicts[FILE_VERDICTS];
    int cuts;
};

static int cuts_wanted(int usual)
{
    const char *text = getenv("MANTEN_CUTS");
    return text ? atoi(text) * usual : usual;
}

// People come and go; the kiosk is closed and started again after the first of them.
static void record_visits(const struct visits *visits, struct keeper *keeper)
{
    for (int i = 0; i < visits->calls; i++) {
        if (keeper->acknowledged == visits->count / visits->people) {
            keeper_closes(keeper);
        }
        assert_true(keeper_opens(keeper) || keeper_opens(keeper));
        assert_true(keeper_records(keeper, visits, visits->ends[i]));
    }
    keeper_closes(keeper);
}

static void record_log(const struct visits *visits, const struct store_options *options,
                       const struct disk_plan *plan, struct log *log)
{
    struct folder folder = folder_in_memory();
    struct disk disk;
    disk_begin(&disk, "watched");
    disk.plan = *plan;
    disk.log = log;
    struct keeper keeper = {.directory = folder.path, .options = *options, .log = log};
    keeper.options.vfs = "watched";
    record_visits(visits, &keeper);
    disk_end(&disk);
    folder_gone(&folder);
}

// Opens what the cut left as the kiosk would, and hands the call again that was under way.
static enum verdict_of_file judge_cut(const char *directory, const struct visits *visits,
                                      int acknowledged, int handed)
{
    struct fault fault = {""};
    struct store *store = store_open(directory, STORE_WRITE, &fault);
    if (!store) {
        print_message("%s\n", fault.text);
        return FILE_BROKEN;
    }
    enum verdict_of_file verdict = judge_store(store, visits, acknowledged, handed);
    if (verdict == FILE_GOOD) {
        append_good(store, visits->facts + acknowledged, handed - acknowledged);
        verdict = judge_store(store, visits, handed, handed);
    }
    store_close(store);
    return verdict;
}

// Cuts the power at `cuts` places, evenly over what is in the log from event `first` on.
static struct tally cut_power(const struct visits *visits, const struct log *log, int first,
                              int cuts)
{
    struct tally tally = {.cuts = cuts};
    struct random random = random_seeded(22);
    struct platter platter = platter_new(log);
    struct folder folder = folder_in_memory();
    int acknowledged = 0;
    int handed = 0;
    int at = 0;
    for (int i = 0; i < cuts; i++) {
        int place = first + (int)((int64_t)(i + 1) * (log->count - first) / cuts);
        for (; at < place; at++) {
            platter_take(&platter, log, at, &random);
            if (log->events[at].kind == LOG_MARK) {
                handed = log->events[at].handed;
                acknowledged = log->events[at].acknowledged;
            }
        }
        platter_cut(&platter, log, i % CUT_WAYS, &random, folder.path);
        tally.verdicts[judge_cut(folder.path, visits, acknowledged, handed)]++;
    }
    platter_free(&platter);
    folder_gone(&folder);
    return tally;
}

static void say(const char *what, const struct log *log, const struct tally *tally)
{
    print_message("%s: %d events, %d cuts: %d good, %d lost, %d doubled, %d broken\n", what,
                  log->count, tally->cuts, tally->verdicts[FILE_GOOD], tally->verdicts[FILE_LOST],
                  tally->verdicts[FILE_DOUBLED], tally->verdicts[FILE_BROKEN]);
}

static struct tally visits_cut(const char *what, const struct store_options *options)
{
    struct log log = {0};
    const struct disk_plan plan = {0};
    struct visits visits = visits_of(PEOPLE_MOST);
    record_log(&visits, options, &plan, &log);
    struct tally tally = cut_power(&visits, &log, 0, cuts_wanted(CUTS));
    say(what, &log, &tally);
    log_free(&log);
    return tally;
}

static void nothing_acknowledged_is_lost(void **state)
{
    (void)state;
    struct tally tally = visits_cut("usual", &store_defaults);
    assert_int_equal(tally.verdicts[FILE_GOOD], tally.cuts);
}

static void nor_while_the_log_is_worked_into_the_file(void **state)
{
    (void)state;
    struct store_options options = store_defaults;
    options.checkpoint_frames = 20;
    struct tally tally = visits_cut("checkpoints", &options);
    assert_int_equal(tally.verdicts[FILE_GOOD], tally.cuts);
}

// The same with synchronous=NORMAL has to lose answers: so this test can see what it looks for.
static void a_careless_store_is_seen_to_lose(void **state)
{
    (void)state;
    struct store_options options = store_defaults;
    options.careless = true;
    struct tally tally = visits_cut("careless", &options);
    assert_in_range(tally.verdicts[FILE_LOST], tally.cuts / 4, tally.cuts);
    assert_int_equal(tally.verdicts[FILE_DOUBLED] + tally.verdicts[FILE_BROKEN], 0);
}

static int failed_sync_in(const struct log *log)
{
    for (int i = 0; i < log->count; i++) {
        if (log->events[i].kind == LOG_SYNC_FAILED) {
            return i;
        }
    }
    return MARK_NONE;
}

// A sync fails, the n-th for every n, and the power goes some time after it.
static void what_is_acknowledged_after_a_failed_sync_is_kept(void **state)
{
    (void)state;
    struct store_options options = store_defaults;
    options.checkpoint_frames = 20;
    struct visits visits = visits_of(1);
    struct tally sum = {0};
    int syncs = 0;
    for (int n = 1, at = 0; at != MARK_NONE; n++) {
        struct log log = {0};
        const struct disk_plan plan = {
            .act = DISK_SYNC, .number = n, .code = SQLITE_IOERR_FSYNC, .reason = EIO};
        record_log(&visits, &options, &plan, &log);
        at = failed_sync_in(&log);
        if (at != MARK_NONE) {
            struct tally tally = cut_power(&visits, &log, at, cuts_wanted(SYNC_CUTS));
            for (int i = 0; i < FILE_VERDICTS; i++) {
                sum.verdicts[i] += tally.verdicts[i];
            }
            sum.cuts += tally.cuts;
            syncs++;
        }
        log_free(&log);
    }
    print_message("failed syncs: %d, %d cuts: %d good, %d lost, %d doubled, %d broken\n", syncs,
                  sum.cuts, sum.verdicts[FILE_GOOD], sum.verdicts[FILE_LOST],
                  sum.verdicts[FILE_DOUBLED], sum.verdicts[FILE_BROKEN]);
    assert_true(syncs > visits.calls);
    assert_int_equal(sum.verdicts[FILE_GOOD], sum.cuts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_acknowledged_is_lost),
        cmocka_unit_test(nor_while_the_log_is_worked_into_the_file),
        cmocka_unit_test(a_careless_store_is_seen_to_lose),
        cmocka_unit_test(what_is_acknowledged_after_a_failed_sync_is_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
