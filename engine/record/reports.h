// Which reports there are: the definitions in scripts/reports.
#ifndef MANTEN_RECORD_REPORTS_H
#define MANTEN_RECORD_REPORTS_H

#include "record/report.h"

// Their names in order, in the arena; returns how many.
int reports_list(struct arena *arena, const char ***names);

// Reads the one with that name. The report lives in the arena.
bool reports_read(struct warden *warden, const char *name, struct arena *arena,
                  struct report *report, struct fault *fault);

#endif
