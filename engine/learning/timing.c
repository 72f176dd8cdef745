#include "learning/timing.h"

#include "learning/ruling.h"

enum { MINUTE = 60000, WARNING = 2 * MINUTE };

struct timing timing_known(const struct progress *progress, const struct sheet *sheet)
{
    const struct attempt *attempt = progress_attempt(progress, sheet->id);
    return attempt && !attempt->handed_in
               ? (struct timing){.spent = attempt->spent, .added = attempt->added}
               : (struct timing){.spent = 0};
}

int64_t timing_left(const struct sheet *sheet, const struct timing *timing)
{
    return (int64_t)sheet->minutes * MINUTE + timing->added - timing->spent;
}

int64_t timing_warning(const struct sheet *sheet)
{
    const int64_t half = (int64_t)sheet->minutes * MINUTE / 2;
    return half < WARNING ? half : WARNING;
}

void judge_timing(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                  const struct timing *timing, struct ruling *ruling)
{
    const struct attempt *attempt = progress_attempt(&visit->progress, sheet->id);
    if (sheet->limit && attempt && !attempt->handed_in) {
        struct fact *fact = ruling_add(ruling, origin, FACT_TIMING, visit);
        fact->attempt = attempt->id;
        fact->spent = timing->spent;
        fact->added = timing->added;
    }
}

bool judge_time_up(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                   const struct ending_time *ending, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    if (!sheet->limit || timing_left(sheet, &ending->timing) > 0) {
        return fault_set(fault, "sheet %s still has time", sheet->id);
    }
    const struct attempt *attempt = ruling_open(visit, sheet, fault);
    if (!attempt) {
        return false;
    }
    judge_timing(visit, origin, sheet, &ending->timing, ruling);
    ruling_end(ruling, origin, visit, sheet, ending->asked);
    return true;
}
