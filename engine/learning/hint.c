#include "learning/hint.h"

#include "learning/bank.h"

static bool missed(const struct sheet *sheet, const struct attempt *attempt,
                   const struct item *item)
{
    for (int i = 0; i < attempt->given_count && attempt->handed_in; i++) {
        const struct given *given = &attempt->given[i];
        const struct item *asked = sheet_item(sheet, given->item);
        if (given->verdict == VERDICT_WRONG && asked && bank_same_point(asked, item)) {
            return true;
        }
    }
    return false;
}

int hint_steps(const struct sheet *sheet, const struct attempt *latest, const struct item *item)
{
    int misses = 0;
    for (const struct attempt *attempt = latest; attempt; attempt = attempt->before) {
        misses += missed(sheet, attempt, item);
    }
    if (misses < 2 || item->hint_count == 0) {
        return 0;
    }
    return misses - 1 < item->hint_count + 1 ? misses - 1 : item->hint_count + 1;
}
