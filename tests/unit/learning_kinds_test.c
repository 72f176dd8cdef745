// What each kind of item takes, and how it judges: right, partly right, wrong, empty, and odd
// input.
#include "learning/item.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#define KEYED(name, kind_of, ...)                                                                  \
    static const struct item name = {.id = #name, .kind = kind_of, .required = true, __VA_ARGS__}
#define ASKED(name, kind_of, ...)                                                                  \
    static const struct item name = {.id = #name, .kind = kind_of, __VA_ARGS__}

static struct choice steps[] = {{.id = "cut", .correct = true},
                                {.id = "call", .correct = true},
                                {.id = "note", .correct = true}};
static struct choice wishes[] = {{.id = "a"}, {.id = "b"}, {.id = "c"}};
static struct target partners[] = {{.id = "x"}, {.id = "y"}, {.id = "z"}};
static struct choice pairs[] = {{.id = "a", .target = "x"}, {.id = "b", .target = "y"}};
static struct target bins[] = {{.id = "keep"}, {.id = "shred"}};
static struct choice papers[] = {
    {.id = "a", .target = "keep"}, {.id = "b", .target = "shred"}, {.id = "c", .target = "shred"}};
static struct target gaps_[] = {{.id = "g1"}, {.id = "g2"}};
static struct choice words[] = {{.id = "g1a", .target = "g1", .correct = true},
                                {.id = "g1b", .target = "g1"},
                                {.id = "g2a", .target = "g2"},
                                {.id = "g2b", .target = "g2", .correct = true}};
static struct target points[] = {{.id = "1"}, {.id = "2"}, {.id = "3"}};
static struct choice rows[] = {{.id = "r1"}, {.id = "r2"}};
static struct choice keyed_rows[] = {{.id = "r1", .target = "1"}, {.id = "r2", .target = "3"}};
static struct choice regions[] = {
    {.id = "screen", .correct = true}, {.id = "bag", .correct = true}, {.id = "cup"}};
static struct choice forms[] = {
    {.id = "a", .text.in = {"ランサムウェア", "ransomware"}, .correct = true},
    {.id = "b", .text.in = {"身代金ウイルス", NULL}, .correct = true},
    {.id = "c", .text.in = {"ウイルス", "virus"}}};
static struct choice parts[] = {{.id = "pc"}, {.id = "phone"}, {.id = "paper"}};
static struct choice prefectures[] = {{.id = "aomori"}, {.id = "kochi"}};

KEYED(order, ITEM_ORDER, .choices = steps, .choice_count = 3);
ASKED(rank, ITEM_ORDER, .choices = wishes, .choice_count = 3);
KEYED(match, ITEM_MATCH, .choices = pairs, .choice_count = 2, .targets = partners,
      .target_count = 3);
KEYED(sort, ITEM_CATEGORIZE, .choices = papers, .choice_count = 3, .targets = bins,
      .target_count = 2);
KEYED(gaps, ITEM_GAPS, .choices = words, .choice_count = 4, .targets = gaps_, .target_count = 2);
ASKED(matrix, ITEM_MATRIX, .choices = rows, .choice_count = 2, .targets = points,
      .target_count = 3);
KEYED(full_matrix, ITEM_MATRIX, .choices = rows, .choice_count = 2, .targets = points,
      .target_count = 3);
KEYED(keyed_matrix, ITEM_MATRIX, .choices = keyed_rows, .choice_count = 2, .targets = points,
      .target_count = 3);
KEYED(spots, ITEM_HOTSPOT, .choices = regions, .choice_count = 3);
KEYED(percent, ITEM_NUMBER,
      .numbers = {.least = 0, .most = 100, .keyed = true, .from = 82.4, .to = 82.4, .decimals = 1});
KEYED(about, ITEM_NUMBER,
      .numbers = {.least = -50, .most = 5000, .keyed = true, .from = 900, .to = 1100});
ASKED(staff, ITEM_NUMBER, .numbers = {.least = 1, .most = 300});
KEYED(brief, ITEM_SHORT, .choices = forms, .choice_count = 3, .length = 20);
ASKED(free_text, ITEM_TEXT, .length = 5);
ASKED(month, ITEM_MONTH, .days = {.least = "2020-01", .most = "2030-12"});
KEYED(keyed_date, ITEM_DATE, .days = {.from = "2022-04-01", .to = "2022-04-01"});
ASKED(date, ITEM_DATE, .days = {.least = "2026-01-01"});
ASKED(shares, ITEM_SHARES, .choices = parts, .choice_count = 3);
ASKED(list, ITEM_LIST, .choices = prefectures, .choice_count = 2);

enum expected { REFUSED, WRONG, RIGHT, TAKEN };

struct sample {
    const struct item *item;
    const char *values[6];
    enum expected expected;
};

static const char declined[] = "no answer";

static const struct sample samples[] = {
    // order
    {&order, {"cut", "call", "note"}, RIGHT},
    {&order, {"call", "cut", "note"}, WRONG},
    {&order, {"note", "call", "cut"}, WRONG},
    {&order, {"cut", "note", "call"}, WRONG},
    {&order, {"cut", "call"}, REFUSED},
    {&order, {"cut"}, REFUSED},
    {&order, {NULL}, REFUSED},
    {&order, {"cut", "call", "call"}, REFUSED},
    {&order, {"cut", "call", "run"}, REFUSED},
    {&order, {"cut", "call", "note", "cut"}, REFUSED},
    {&order, {declined}, REFUSED},
    {&rank, {"c", "b", "a"}, TAKEN},
    {&rank, {"a", "b", "c"}, TAKEN},
    {&rank, {declined}, TAKEN},
    {&rank, {"a", "b"}, REFUSED},
    // match
    {&match, {"a=x", "b=y"}, RIGHT},
    {&match, {"b=y", "a=x"}, RIGHT},
    {&match, {"a=y", "b=x"}, WRONG},
    {&match, {"a=x", "b=z"}, WRONG},
    {&match, {"a=z", "b=y"}, WRONG},
    {&match, {"a=x", "b=x"}, REFUSED},
    {&match, {"a=x"}, REFUSED},
    {&match, {"a=x", "a=y"}, REFUSED},
    {&match, {"a=x", "a=x"}, REFUSED},
    {&match, {"a=x", "b=q"}, REFUSED},
    {&match, {"a=x", "q=y"}, REFUSED},
    {&match, {"a", "b"}, REFUSED},
    {&match, {"a=", "b=y"}, REFUSED},
    {&match, {"=x", "b=y"}, REFUSED},
    {&match, {"a=x=y", "b=y"}, REFUSED},
    {&match, {NULL}, REFUSED},
    {&match, {declined}, REFUSED},
    // categorize
    {&sort, {"a=keep", "b=shred", "c=shred"}, RIGHT},
    {&sort, {"c=shred", "b=shred", "a=keep"}, RIGHT},
    {&sort, {"a=keep", "b=keep", "c=shred"}, WRONG},
    {&sort, {"a=shred", "b=shred", "c=shred"}, WRONG},
    {&sort, {"a=keep", "b=keep", "c=keep"}, WRONG},
    {&sort, {"a=keep", "b=shred"}, REFUSED},
    {&sort, {"a=keep", "b=shred", "b=keep"}, REFUSED},
    {&sort, {"a=keep", "b=shred", "c=burn"}, REFUSED},
    {&sort, {NULL}, REFUSED},
    // gaps
    {&gaps, {"g1=g1a", "g2=g2b"}, RIGHT},
    {&gaps, {"g2=g2b", "g1=g1a"}, RIGHT},
    {&gaps, {"g1=g1b", "g2=g2b"}, WRONG},
    {&gaps, {"g1=g1a", "g2=g2a"}, WRONG},
    {&gaps, {"g1=g1b", "g2=g2a"}, WRONG},
    {&gaps, {"g1=g2b", "g2=g1a"}, REFUSED},
    {&gaps, {"g1=g1a"}, REFUSED},
    {&gaps, {"g1=g1a", "g2="}, REFUSED},
    {&gaps, {"g1=g1a", "g1=g1b"}, REFUSED},
    {&gaps, {"g1a", "g2b"}, REFUSED},
    {&gaps, {NULL}, REFUSED},
    // matrix
    {&matrix, {"r1=1", "r2=3"}, TAKEN},
    {&matrix, {"r2=3"}, TAKEN},
    {&matrix, {"r1=1", "r2=1"}, TAKEN},
    {&matrix, {declined}, TAKEN},
    {&matrix, {NULL}, REFUSED},
    {&matrix, {"r1=4"}, REFUSED},
    {&matrix, {"r3=1"}, REFUSED},
    {&matrix, {"r1=1", "r1=2"}, REFUSED},
    {&matrix, {declined, "r1=1"}, REFUSED},
    {&full_matrix, {"r1=1", "r2=3"}, TAKEN},
    {&full_matrix, {"r1=1"}, REFUSED},
    {&full_matrix, {declined}, REFUSED},
    {&keyed_matrix, {"r1=1", "r2=3"}, RIGHT},
    {&keyed_matrix, {"r1=1", "r2=2"}, WRONG},
    {&keyed_matrix, {"r1=3", "r2=1"}, WRONG},
    {&keyed_matrix, {"r1=1"}, REFUSED},
    // hotspot
    {&spots, {"screen", "bag"}, RIGHT},
    {&spots, {"bag", "screen"}, RIGHT},
    {&spots, {"screen"}, WRONG},
    {&spots, {"screen", "bag", "cup"}, WRONG},
    {&spots, {"cup"}, WRONG},
    {&spots, {"screen", "screen"}, REFUSED},
    {&spots, {"door"}, REFUSED},
    {&spots, {NULL}, REFUSED},
    // number, exact
    {&percent, {"82.4"}, RIGHT},
    {&percent, {"82.40"}, REFUSED},
    {&percent, {"８２．４"}, RIGHT},
    {&percent, {" 82.4 "}, RIGHT},
    {&percent, {"　８２.４　"}, RIGHT},
    {&percent, {"+82.4"}, RIGHT},
    {&percent, {"082.4"}, RIGHT},
    {&percent, {"82"}, WRONG},
    {&percent, {"82.5"}, WRONG},
    {&percent, {"82,4"}, REFUSED},
    {&percent, {"0"}, WRONG},
    {&percent, {"100"}, WRONG},
    {&percent, {"100.1"}, REFUSED},
    {&percent, {"-1"}, REFUSED},
    {&percent, {"82.44"}, REFUSED},
    {&percent, {"82."}, REFUSED},
    {&percent, {".4"}, REFUSED},
    {&percent, {"82.4%"}, REFUSED},
    {&percent, {"八十二"}, REFUSED},
    {&percent, {"8e1"}, REFUSED},
    {&percent, {"0x10"}, REFUSED},
    {&percent, {"nan"}, REFUSED},
    {&percent, {"inf"}, REFUSED},
    {&percent, {""}, REFUSED},
    {&percent, {"-"}, REFUSED},
    {&percent, {"1 2"}, WRONG},
    {&percent, {"82.4", "82.4"}, REFUSED},
    {&percent, {"99999999999999999999"}, REFUSED},
    {&percent, {"\xFF"}, REFUSED},
    {&percent, {NULL}, REFUSED},
    // number, a range
    {&about, {"900"}, RIGHT},
    {&about, {"1100"}, RIGHT},
    {&about, {"1,000"}, RIGHT},
    {&about, {"１，０００"}, RIGHT},
    {&about, {"899"}, WRONG},
    {&about, {"1101"}, WRONG},
    {&about, {"-50"}, WRONG},
    {&about, {"−50"}, WRONG},
    {&about, {"－５０"}, WRONG},
    {&about, {"-51"}, REFUSED},
    {&about, {"10,00"}, REFUSED},
    {&about, {"1000.5"}, REFUSED},
    {&about, {"--5"}, REFUSED},
    {&staff, {"20"}, TAKEN},
    {&staff, {"0"}, REFUSED},
    {&staff, {"301"}, REFUSED},
    {&staff, {declined}, TAKEN},
    // short text
    {&brief, {"ランサムウェア"}, RIGHT},
    {&brief, {"ﾗﾝｻﾑｳｪｱ"}, RIGHT},
    {&brief, {"らんさむうぇあ"}, RIGHT},
    {&brief, {"ランサム ウェア"}, RIGHT},
    {&brief, {"　ランサムウェア　"}, RIGHT},
    {&brief, {"Ransomware"}, RIGHT},
    {&brief, {"ＲＡＮＳＯＭＷＡＲＥ"}, RIGHT},
    {&brief, {"身代金ウイルス"}, RIGHT},
    {&brief, {"身代金ういるす"}, RIGHT},
    {&brief, {"ウイルス"}, WRONG},
    {&brief, {"VIRUS"}, WRONG},
    {&brief, {"ランサムウエア"}, WRONG},
    {&brief, {"ransom"}, WRONG},
    {&brief, {"a"}, WRONG},
    {&brief, {"あいうえおかきくけこさしすせそたちつてとな"}, REFUSED},
    {&brief, {"\xE3\x81"}, REFUSED},
    {&brief, {"a", "b"}, REFUSED},
    {&brief, {NULL}, REFUSED},
    {&brief, {declined}, REFUSED},
    // free text
    {&free_text, {"あいうえお"}, TAKEN},
    {&free_text, {"あいうえおか"}, REFUSED},
    {&free_text, {declined}, TAKEN},
    // months and dates
    {&month, {"2026-11"}, TAKEN},
    {&month, {"2020-01"}, TAKEN},
    {&month, {"2030-12"}, TAKEN},
    {&month, {"2019-12"}, REFUSED},
    {&month, {"2031-01"}, REFUSED},
    {&month, {"2026-13"}, REFUSED},
    {&month, {"2026-00"}, REFUSED},
    {&month, {"2026-1"}, REFUSED},
    {&month, {"2026/11"}, REFUSED},
    {&month, {"2026-11-01"}, REFUSED},
    {&month, {"２０２６-11"}, REFUSED},
    {&month, {declined}, TAKEN},
    {&keyed_date, {"2022-04-01"}, RIGHT},
    {&keyed_date, {"2022-04-02"}, WRONG},
    {&keyed_date, {"2022-03-31"}, WRONG},
    {&keyed_date, {"2022-04-31"}, REFUSED},
    {&keyed_date, {"2024-02-29"}, WRONG},
    {&keyed_date, {"2023-02-29"}, REFUSED},
    {&keyed_date, {"2000-02-29"}, WRONG},
    {&keyed_date, {"1900-02-29"}, REFUSED},
    {&keyed_date, {"2022-04-00"}, REFUSED},
    {&keyed_date, {"2022-04"}, REFUSED},
    {&date, {"2026-11-21"}, TAKEN},
    {&date, {"2025-12-31"}, REFUSED},
    // shares
    {&shares, {"pc=50", "phone=30", "paper=20"}, TAKEN},
    {&shares, {"pc=100", "phone=0", "paper=0"}, TAKEN},
    {&shares, {"pc=５０", "phone=30", "paper=20"}, TAKEN},
    {&shares, {"pc=50", "phone=30", "paper=19"}, REFUSED},
    {&shares, {"pc=50", "phone=30", "paper=21"}, REFUSED},
    {&shares, {"pc=150", "phone=-30", "paper=-20"}, REFUSED},
    {&shares, {"pc=33.3", "phone=33.3", "paper=33.4"}, REFUSED},
    {&shares, {"pc=50", "phone=50"}, REFUSED},
    {&shares, {"pc=50", "phone=50", "paper="}, REFUSED},
    {&shares, {"pc=50", "pc=50", "paper=0"}, REFUSED},
    {&shares, {declined}, TAKEN},
    // pick lists
    {&list, {"kochi"}, TAKEN},
    {&list, {"tokyo"}, REFUSED},
    {&list, {"aomori", "kochi"}, REFUSED},
    {&list, {declined}, TAKEN},
};

static enum expected outcome(const struct sample *sample)
{
    struct response response = {.declined = sample->values[0] == declined};
    for (int i = response.declined; i < 6 && sample->values[i]; i++) {
        response.values[response.count++] = sample->values[i];
    }
    struct fault fault = {""};
    if (!item_accepts(sample->item, &response, &fault)) {
        assert_true(strlen(fault.text) > 0);
        return REFUSED;
    }
    switch (item_judge(sample->item, &response)) {
    case VERDICT_RIGHT:
        return RIGHT;
    case VERDICT_WRONG:
        return WRONG;
    default:
        return TAKEN;
    }
}

static void every_sample_comes_out_as_told(void **state)
{
    static const char *const names[] = {"refused", "wrong", "right", "taken"};
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        const enum expected found = outcome(&samples[i]);
        if (found != samples[i].expected) {
            fail_msg("sample %zu, item %s, first value \"%s\": %s, not %s", i, samples[i].item->id,
                     samples[i].values[0] ? samples[i].values[0] : "", names[found],
                     names[samples[i].expected]);
        }
    }
    assert_true(sizeof samples / sizeof *samples >= 150);
}

static int mistakes_in(const struct item *item, const char *one, const char *other,
                       const struct choice **mistakes)
{
    const struct response response = {.values = {one, other}, .count = other ? 2 : 1};
    return item_mistakes(item, &response, mistakes);
}

static void feedback_speaks_to_what_is_wrong(void **state)
{
    const struct choice *mistakes[RESPONSE_MOST];
    (void)state;
    assert_int_equal(mistakes_in(&match, "a=x", "b=z", mistakes), 1);
    assert_string_equal(mistakes[0]->id, "b");
    assert_int_equal(mistakes_in(&gaps, "g1=g1b", "g2=g2b", mistakes), 1);
    assert_string_equal(mistakes[0]->id, "g1b");
    assert_int_equal(mistakes_in(&spots, "screen", "cup", mistakes), 1);
    assert_string_equal(mistakes[0]->id, "cup");
    assert_int_equal(mistakes_in(&brief, "virus", NULL, mistakes), 1);
    assert_string_equal(mistakes[0]->id, "c");
    assert_int_equal(mistakes_in(&brief, "nonsense", NULL, mistakes), 0);
    assert_int_equal(mistakes_in(&spots, "screen", NULL, mistakes), 0);
}

static void what_is_to_be_ordered_never_comes_in_order(void **state)
{
    (void)state;
    struct random random = random_seeded(5);
    for (int i = 0; i < 200; i++) {
        int shown[3];
        item_order(&order, &random, shown, NULL);
        assert_false(shown[0] == 0 && shown[1] == 1 && shown[2] == 2);
        assert_int_equal(shown[0] + shown[1] + shown[2], 3);
    }
}

static void pinned_choices_stay_where_they_are(void **state)
{
    static struct choice choices[] = {
        {.id = "a"}, {.id = "b"}, {.id = "c"}, {.id = "none", .pinned = true}};
    const struct item item = {
        .id = "p", .kind = ITEM_SINGLE, .choices = choices, .choice_count = 4};
    (void)state;
    struct random random = random_seeded(7);
    bool moved = false;
    for (int i = 0; i < 100; i++) {
        int shown[4];
        item_order(&item, &random, shown, NULL);
        assert_int_equal(shown[3], 3);
        assert_int_equal(shown[0] + shown[1] + shown[2], 3);
        moved = moved || shown[0] != 0;
    }
    assert_true(moved);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_sample_comes_out_as_told),
        cmocka_unit_test(feedback_speaks_to_what_is_wrong),
        cmocka_unit_test(what_is_to_be_ordered_never_comes_in_order),
        cmocka_unit_test(pinned_choices_stay_where_they_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
