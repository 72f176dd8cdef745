// An answer of every kind is told in words, in both languages, and never with the key.
#include "learning/item_words.h"

#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#define ASKED(name, kind_of, ...)                                                                  \
    static const struct item name = {.id = #name, .kind = kind_of, __VA_ARGS__}

static struct choice things[] = {
    {.id = "phone", .text.in = {"スマートフォン", "phone"}, .target = "lock", .correct = true},
    {.id = "paper", .text.in = {"書類", "papers"}, .target = "shred", .correct = true},
    {.id = "cup", .text.in = {"湯のみ", "cup"}}};
static struct target measures[] = {{.id = "lock", .text.in = {"画面ロック", "screen lock"}},
                                   {.id = "shred", .text.in = {"細断", "shredding"}}};
static struct target blanks[] = {{.id = "a"}, {.id = "b"}};
static struct choice words[] = {
    {.id = "a1", .text.in = {"暗号化", "encrypted"}, .target = "a", .correct = true},
    {.id = "a2", .text.in = {"公開", "published"}, .target = "a"},
    {.id = "b1", .text.in = {"鍵", "key"}, .target = "b", .correct = true}};
static struct choice drawn[] = {{.id = "a", .text.function = 2}};

ASKED(single, ITEM_SINGLE, .choices = things, .choice_count = 3);
ASKED(multiple, ITEM_MULTIPLE, .choices = things, .choice_count = 3);
ASKED(spots, ITEM_HOTSPOT, .choices = things, .choice_count = 3);
ASKED(list, ITEM_LIST, .choices = things, .choice_count = 3);
ASKED(scripted, ITEM_SINGLE, .choices = drawn, .choice_count = 1);
ASKED(order, ITEM_ORDER, .choices = things, .choice_count = 3);
ASKED(match, ITEM_MATCH, .choices = things, .choice_count = 3, .targets = measures,
      .target_count = 2);
ASKED(sort, ITEM_CATEGORIZE, .choices = things, .choice_count = 3, .targets = measures,
      .target_count = 2);
ASKED(matrix, ITEM_MATRIX, .choices = things, .choice_count = 3, .targets = measures,
      .target_count = 2);
ASKED(gaps, ITEM_GAPS, .choices = words, .choice_count = 3, .targets = blanks, .target_count = 2,
      .sentence.in = {"{a}して、{b}をかける。{c}", "Keep it {a} under a {b}. {c}"});
ASKED(percent, ITEM_NUMBER, .numbers = {.unit.in = {"%", "%"}});
ASKED(weight, ITEM_NUMBER, .numbers = {.unit.in = {"人", "people"}});
ASKED(plain, ITEM_NUMBER, .numbers.keyed = true);
ASKED(brief, ITEM_SHORT, .choices = words, .choice_count = 3);
ASKED(free_text, ITEM_TEXT);
ASKED(month, ITEM_MONTH, .days = {.from = "2022-04", .to = "2022-04"});
ASKED(date, ITEM_DATE);
ASKED(shares, ITEM_SHARES, .choices = things, .choice_count = 3);

static const char declined[] = "no answer";

static const struct {
    const struct item *item;
    const char *values[4];
    const char *told[LANGUAGES];
} samples[] = {
    {&single, {"phone"}, {"スマートフォン", "phone"}},
    {&single, {declined}, {"答えない", "No answer"}},
    {&single, {NULL}, {"", ""}},
    {&single, {"gone"}, {"", ""}},
    {&multiple, {"phone", "cup"}, {"スマートフォン / 湯のみ", "phone / cup"}},
    {&multiple, {"gone", "cup"}, {"湯のみ", "cup"}},
    {&spots, {"paper"}, {"書類", "papers"}},
    {&list, {"cup"}, {"湯のみ", "cup"}},
    {&scripted, {"a"}, {"3台", "3台"}},
    {&order,
     {"cup", "phone", "paper"},
     {"1. 湯のみ 2. スマートフォン 3. 書類", "1. cup 2. phone 3. papers"}},
    {&match,
     {"paper=lock", "phone=shred"},
     {"スマートフォン → 細断 / 書類 → 画面ロック", "phone → shredding / papers → screen lock"}},
    {&sort, {"phone=lock"}, {"スマートフォン → 画面ロック", "phone → screen lock"}},
    {&sort, {"phone=gone", "cup=lock"}, {"湯のみ → 画面ロック", "cup → screen lock"}},
    {&matrix, {"cup=shred"}, {"湯のみ → 細断", "cup → shredding"}},
    {&gaps,
     {"a=a2", "b=b1"},
     {"「公開」して、「鍵」をかける。{c}", "Keep it “published” under a “key”. {c}"}},
    {&gaps, {"b=gone"}, {"「…」して、「…」をかける。{c}", "Keep it “…” under a “…”. {c}"}},
    {&percent, {"82.4"}, {"82.4%", "82.4%"}},
    {&weight, {"-12"}, {"-12人", "-12 people"}},
    {&plain, {"900"}, {"900", "900"}},
    {&brief, {"ﾗﾝｻﾑ"}, {"ﾗﾝｻﾑ", "ﾗﾝｻﾑ"}},
    {&free_text, {"よく分かりました。"}, {"よく分かりました。", "よく分かりました。"}},
    {&free_text, {declined}, {"答えない", "No answer"}},
    {&month, {"2026-11"}, {"2026年11月", "November 2026"}},
    {&month, {"soon"}, {"", ""}},
    {&date, {"2026-01-02"}, {"2026年1月2日", "2 January 2026"}},
    {&shares,
     {"phone=40", "paper=60", "cup=0"},
     {"スマートフォン 40% / 書類 60% / 湯のみ 0%", "phone 40% / papers 60% / cup 0%"}},
};

static struct response response_of(const char *const *values)
{
    struct response response = {.declined = values[0] == declined};
    while (!response.declined && response.count < 4 && values[response.count]) {
        response.values[response.count] = values[response.count];
        response.count++;
    }
    return response;
}

static void test_every_kind_is_told(void **state)
{
    (void)state;
    const struct said said[] = {{.yes = true}, {.text.in = {"3台", NULL}}};
    bool seen[ITEM_KINDS] = {false};
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        const struct response response = response_of(samples[i].values);
        seen[samples[i].item->kind] = true;
        for (int language = 0; language < LANGUAGES; language++) {
            struct buffer told = {0};
            buffer_add_text(&told, "答え：");
            item_tell(samples[i].item, &response, (enum language)language, said, &told);
            assert_string_equal(buffer_text(&told) + strlen("答え："), samples[i].told[language]);
            buffer_free(&told);
        }
    }
    for (int kind = 0; kind < ITEM_KINDS; kind++) {
        // Told as a single item is.
        const bool alike = kind == ITEM_TRUE_FALSE || kind == ITEM_SCALE;
        assert_true(seen[kind] || alike);
    }
}

static void test_months_have_names(void **state)
{
    (void)state;
    assert_string_equal(item_month_name(1), "January");
    assert_string_equal(item_month_name(12), "December");
    assert_string_equal(item_month_name(0), "");
    assert_string_equal(item_month_name(13), "");
}

static void test_kana_fold_alike(void **state)
{
    (void)state;
    static const char *const same[][2] = {{"ﾎｯｶｲﾄﾞｳ", "ほっかいどう"},
                                          {"ヤマダ 太郎", "やまだ太郎"},
                                          {"Ｗｉ－Ｆｉ", "wi-fi"},
                                          {"ヴァイオリン", "ゔぁいおりん"}};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        char *one = utf8_folded_kana(same[i][0]);
        char *other = utf8_folded_kana(same[i][1]);
        assert_string_equal(one, other);
        free(one);
        free(other);
    }
    assert_null(utf8_folded_kana("\xFF"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_kind_is_told),
        cmocka_unit_test(test_months_have_names),
        cmocka_unit_test(test_kana_fold_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
