// What was missed is asked in another wording next time, as long as there is one.
#include "learning/bank.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { ATTEMPTS_MOST = 6 };

static struct item items[] = {
    {.id = "p"}, {.id = "q"}, {.id = "v", .variant_of = "q"}, {.id = "w", .variant_of = "q"}};
static const struct sheet sheet = {
    .id = "test", .kind = SHEET_TEST, .items = items, .item_count = 4};

// One attempt after the other: what they asked, with an answer that is wrong in capitals.
static const char *asked_after(const char *const *story, int count, char *next)
{
    static struct attempt attempts[ATTEMPTS_MOST];
    static struct given given[ATTEMPTS_MOST][2];
    static char drawn[ATTEMPTS_MOST][4];
    int numbers[4];
    for (int i = 0; i < count; i++) {
        attempts[i] = (struct attempt){.handed_in = true,
                                       .given = given[i],
                                       .given_count = (int)strlen(story[i]),
                                       .drawn = drawn[i],
                                       .before = i > 0 ? &attempts[i - 1] : NULL};
        memset(drawn[i], 0, sizeof drawn[i]);
        for (int j = 0; story[i][j]; j++) {
            const char id[] = {(char)(story[i][j] | 0x20), '\0'};
            given[i][j] =
                (struct given){.item = items[sheet_item_number(&sheet, id)].id,
                               .verdict = story[i][j] == id[0] ? VERDICT_RIGHT : VERDICT_WRONG};
            drawn[i][2 * j] = id[0];
            drawn[i][2 * j + 1] = story[i][j + 1] ? ' ' : '\0';
        }
    }
    const int found = bank_draw(&sheet, count > 0 ? &attempts[count - 1] : NULL, 1, numbers);
    for (int i = 0; i < found; i++) {
        next[i] = items[numbers[i]].id[0];
    }
    next[found] = '\0';
    return next;
}

static void wordings_take_turns(void **state)
{
    (void)state;
    static const struct {
        const char *story[ATTEMPTS_MOST], *next;
    } samples[] = {
        {{NULL}, "pq"},
        {{"Pq"}, "pq"}, // right in this wording, which stays
        {{"pQ"}, "pv"}, // missed
        {{"pQ", "Pv"}, "pv"},
        {{"pQ", "pV"}, "pw"}, // the one that was not had yet
        {{"pQ", "pV", "pW"}, "pq"},
        {{"pQ", "pV", "pW", "pQ"}, "pv"},
        {{"pQ", "Pv", "pV"}, "pw"},
        {{"PQ"}, "pv"}, // what has no other wording is asked as it is
    };
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        char next[5];
        int count = 0;
        while (samples[i].story[count]) {
            count++;
        }
        assert_string_equal(asked_after(samples[i].story, count, next), samples[i].next);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(wordings_take_turns)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
