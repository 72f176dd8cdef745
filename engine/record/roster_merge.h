// What importing a roster would do to a session: worked out first, shown, and done only then. Who
// is on the roster already is known by name and organization, or by the number on the badge when
// the name alone was corrected. A blank in the file takes nothing away. Importing twice changes
// nothing.
#ifndef MANTEN_RECORD_ROSTER_MERGE_H
#define MANTEN_RECORD_ROSTER_MERGE_H

#include "record/desk.h"
#include "record/table.h"

enum merge_outcome { MERGE_ADDED, MERGE_CHANGED, MERGE_SAME, MERGE_EMPTY, MERGE_REFUSED, MERGES };

struct merged {
    enum merge_outcome outcome;
    struct applicant applicant; // as it will be
    bool rewritten;             // it is not as it was
    bool marked;                // and whether somebody came is said anew
    const struct roster_entry *entry;
    struct text remark; // may be missing
};

struct merge {
    struct merged *lines; // one for each line of the roster
    int count;
    int counts[MERGES];
};

struct merge roster_merge(const struct roster *roster, const struct applicants *applicants,
                          const char *session, struct arena *arena);

// Makes it true, all or nothing.
bool merge_apply(struct merge *merge, struct desk *desk, struct fault *fault);

// A row a line; with `all` also those that change nothing.
struct table merge_table(const struct merge *merge, bool all, enum language language,
                         struct arena *arena);

#endif
