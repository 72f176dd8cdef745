// SQLite gets no memory, the n-th time, once and from then on: one clear line, nothing acknowledged
// is lost, nothing is doubled, and it goes on when there is memory again. With MANTEN_STRIDE=1
// every n is tried.
#include "store_keeper.h"

#ifdef MANTEN_SANITIZED
enum { STRIDE = 499 };
#else
enum { STRIDE = 131 };
#endif

// SQLite hands no context to its allocator.
static struct {
    sqlite3_mem_methods real;
    int64_t asked;
    int64_t fails; // the number of the request; 0 for none
    bool for_ever;
    bool failed;
} memory;

static bool memory_fails(void)
{
    memory.asked++;
    bool fails = memory.fails > 0 &&
                 (memory.asked == memory.fails || (memory.for_ever && memory.asked > memory.fails));
    memory.failed |= fails;
    return fails;
}

static void *give(int size)
{
    return memory_fails() ? NULL : memory.real.xMalloc(size);
}

static void *give_more(void *old, int size)
{
    return memory_fails() ? NULL : memory.real.xRealloc(old, size);
}

static void expect_config(int code)
{
    assert_int_equal(code, SQLITE_OK);
}

static int take_over(void **state)
{
    (void)state;
    expect_config(sqlite3_shutdown());
    expect_config(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory.real));
    sqlite3_mem_methods methods = memory.real;
    methods.xMalloc = give;
    methods.xRealloc = give_more;
    expect_config(sqlite3_config(SQLITE_CONFIG_MALLOC, &methods));
    expect_config(sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0)); // small pieces count too
    expect_config(sqlite3_initialize());
    return 0;
}

static void record_call(struct keeper *keeper, const struct visits *visits, int end)
{
    bool recorded = keeper_opens(keeper) && keeper_records(keeper, visits, end);
    int64_t fails = memory.fails;
    memory.fails = 0;
    if (!recorded) {
        assert_true(keeper_opens(keeper));
        assert_true(keeper_records(keeper, visits, end));
    }
    memory.fails = memory.failed ? 0 : fails;
}

// False when the visit asks less often than that.
static bool visit_fails(const struct visits *visits, int64_t number, bool for_ever, int *faults)
{
    struct folder folder = folder_in_memory();
    struct keeper keeper = {
        .directory = folder.path, .options = store_defaults, .words = "memory ran out"};
    memory.asked = 0;
    memory.fails = number;
    memory.for_ever = for_ever;
    memory.failed = false;
    for (int i = 0; i < visits->calls; i++) {
        record_call(&keeper, visits, visits->ends[i]);
    }
    memory.fails = 0;
    keeper_closes(&keeper);
    struct store *store = open_good(&folder, STORE_READ);
    assert_int_equal(judge_store(store, visits, visits->count, visits->count), FILE_GOOD);
    store_close(store);
    folder_gone(&folder);
    *faults += keeper.faults;
    return memory.failed;
}

static void fail_each(bool for_ever)
{
    struct visits visits = visits_of(1);
    int tries = 0;
    int faults = 0;
    const char *wanted = getenv("MANTEN_STRIDE");
    int stride = wanted ? atoi(wanted) : STRIDE;
    for (int64_t n = 1; visit_fails(&visits, n, for_ever, &faults); n += stride) {
        tries++;
    }
    print_message("memory %s: %d requests failed, %d faults told\n", for_ever ? "for ever" : "once",
                  tries, faults);
    assert_true(tries > 30 && faults > 20);
}

static void without_memory_once(void **state)
{
    (void)state;
    fail_each(false);
}

static void without_memory_for_a_while(void **state)
{
    (void)state;
    fail_each(true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_memory_once),
        cmocka_unit_test(without_memory_for_a_while),
    };
    return cmocka_run_group_tests(tests, take_over, NULL);
}
