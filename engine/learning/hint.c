#include "learning/hint.h"

int hint_steps(const struct attempt *latest, const struct item *item)
{
    int misses = 0;
    for (const struct attempt *attempt = latest; attempt; attempt = attempt->before) {
        const struct given *given = attempt->handed_in ? attempt_given(attempt, item->id) : NULL;
        misses += given && given->verdict == VERDICT_WRONG;
    }
    if (misses < 2 || item->hint_count == 0) {
        return 0;
    }
    return misses - 1 < item->hint_count + 1 ? misses - 1 : item->hint_count + 1;
}
