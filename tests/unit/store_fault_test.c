// Every call to the disk fails once, and then for ever: the n-th, for every n of a visit until it
// passes without a fault. Each time: one clear line, nothing acknowledged is lost, and when the
// disk works again the same facts are handed in again and kept once. The sanitized program, which
// is slow, lets every seventh call fail; with MANTEN_STRIDE=1 it is each there, too.
#include "store_disk.h"
#include "store_keeper.h"

#ifdef MANTEN_SANITIZED
enum { STRIDE = 7 };
#else
enum { STRIDE = 1 };
#endif

static int stride(void)
{
    const char *wanted = getenv("MANTEN_STRIDE");
    return wanted ? atoi(wanted) : STRIDE;
}

struct trouble {
    const char *name;
    const char *words; // in what is said
    struct disk_plan plan;
    int least; // this often at the least in a visit
};

struct told {
    int tries;
    int faults;
};

// What another program sees of the records, whatever state the kiosk is in.
static void expect_acknowledged(const char *directory, const struct visits *visits,
                                const struct keeper *keeper, int handed)
{
    struct fault fault = {""};
    struct store *store = store_open(directory, STORE_READ, &fault);
    if (!store) {
        assert_int_equal(keeper->acknowledged,
                         0); // there may be no file yet, or none that is whole
        return;
    }
    assert_int_equal(judge_store(store, visits, keeper->acknowledged, handed), FILE_GOOD);
    store_close(store);
}

// The disk fails, somebody mends it, and the attendee tries again.
static void record_call(struct disk *disk, struct keeper *keeper, const struct visits *visits,
                        int end)
{
    bool recorded = keeper_opens(keeper) && keeper_records(keeper, visits, end);
    struct disk_plan plan = disk->plan;
    disk->plan.number = 0;
    if (!recorded) {
        expect_acknowledged(keeper->directory, visits, keeper, end);
        assert_true(keeper_opens(keeper));
        assert_true(keeper_records(keeper, visits, end));
    }
    disk->plan = plan;
    if (disk->failures > 0) { // for ever has come to its end
        disk->plan.for_ever = false;
    }
}

// The n-th call fails during a visit; false when there are not so many.
static bool visit_fails(const struct visits *visits, const struct disk_plan *plan,
                        const char *words, struct told *told)
{
    struct folder folder = folder_in_memory();
    struct disk disk;
    disk_begin(&disk, "watched");
    disk.plan = *plan;
    struct keeper keeper = {.directory = folder.path, .options = store_defaults, .words = words};
    keeper.options.vfs = "watched";
    keeper.options.checkpoint_frames = 12;
    for (int i = 0; i < visits->calls; i++) {
        record_call(&disk, &keeper, visits, visits->ends[i]);
    }
    keeper_closes(&keeper);
    disk_end(&disk);
    struct store *store = open_good(&folder, STORE_WRITE);
    assert_int_equal(judge_store(store, visits, visits->count, visits->count), FILE_GOOD);
    store_close(store);
    folder_gone(&folder);
    told->tries += disk.failures > 0;
    told->faults += keeper.faults;
    return disk.failures > 0;
}

// A visit that is long enough to have every kind of fact and a checkpoint in it.
static struct visits short_visit(void)
{
    struct visits visits = visits_of(1);
    int last = 0;
    while (visits.ends[last] < 10) {
        last++;
    }
    visits.calls = last + 1;
    visits.count = visits.ends[last];
    return visits;
}

static struct told fail_each(const struct trouble *trouble, bool for_ever)
{
    struct visits visits = short_visit();
    struct disk_plan plan = trouble->plan;
    struct told told = {0};
    plan.for_ever = for_ever;
    plan.number = 1;
    while (visit_fails(&visits, &plan, trouble->words, &told)) {
        plan.number += stride();
    }
    print_message("%s %s: %d calls failed, %d faults told\n", trouble->name,
                  for_ever ? "for ever" : "once", told.tries, told.faults);
    return told;
}

static void every_call_fails(void **state)
{
    const struct trouble *trouble = *state;
    struct told once = fail_each(trouble, false);
    struct told for_ever = fail_each(trouble, true);
    const int least = (trouble->least + stride() - 1) / stride();
    assert_in_range(once.tries, least, INT32_MAX);
    assert_in_range(for_ever.tries, least, INT32_MAX);
    assert_true(for_ever.faults > 0);
}

static struct trouble troubles[] = {
    {"open",
     "the right to read and write",
     {DISK_OPEN, 0, SQLITE_CANTOPEN, EMFILE, false, false},
     3},
    {"read", "the disk failed", {DISK_READ, 0, SQLITE_IOERR_READ, EIO, false, false}, 5},
    {"write", "the disk failed", {DISK_WRITE, 0, SQLITE_IOERR_WRITE, EIO, false, true}, 80},
    {"full", "the disk is full", {DISK_WRITE, 0, SQLITE_FULL, 0, false, true}, 80},
    {"sync", "the disk failed", {DISK_SYNC, 0, SQLITE_IOERR_FSYNC, EIO, false, false}, 12},
    {"full sync", "the disk is full", {DISK_SYNC, 0, SQLITE_IOERR_FSYNC, ENOSPC, false, false}, 12},
    {"truncate",
     "the disk failed",
     {DISK_TRUNCATE, 0, SQLITE_IOERR_TRUNCATE, EIO, false, false},
     1},
    {"size", "the disk failed", {DISK_SIZE, 0, SQLITE_IOERR_FSTAT, EIO, false, false}, 3},
    {"lock", "the disk failed", {DISK_LOCK, 0, SQLITE_IOERR_LOCK, EIO, false, false}, 2},
    {"busy", "in use by another", {DISK_LOCK, 0, SQLITE_BUSY, 0, false, false}, 2},
    {"share", "the disk failed", {DISK_SHARE, 0, SQLITE_IOERR_SHMMAP, EIO, false, false}, 1},
    {"share lock",
     "the disk failed",
     {DISK_SHARE_LOCK, 0, SQLITE_IOERR_SHMLOCK, EIO, false, false},
     20},
    {"delete", "the disk failed", {DISK_DELETE, 0, SQLITE_IOERR_DELETE, EIO, false, false}, 1},
    {"access", "the disk failed", {DISK_ACCESS, 0, SQLITE_IOERR_ACCESS, EIO, false, false}, 2},
};

enum { TROUBLES = sizeof troubles / sizeof *troubles };

int main(void)
{
    struct CMUnitTest tests[TROUBLES];
    for (int i = 0; i < TROUBLES; i++) {
        tests[i] = (struct CMUnitTest){
            .name = troubles[i].name, .test_func = every_call_fails, .initial_state = &troubles[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
