// The audit divided over processes: each reads the content itself, looks at its share of the tour
// and tells what it noted over a pipe.
#ifndef MANTEN_AUDIT_CREW_H
#define MANTEN_AUDIT_CREW_H

#include "audit/notes.h"
#include "base/fault.h"

// Has `jobs` processes take their share of the tour of the folder's content and adds up what they
// noted. False, with the first reason, when one of them cannot.
bool crew_audit(const char *folder, const char *assets, int jobs, struct notes *notes,
                struct fault *fault);

#endif
