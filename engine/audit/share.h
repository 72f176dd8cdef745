// One process's share of the audit.
#ifndef MANTEN_AUDIT_SHARE_H
#define MANTEN_AUDIT_SHARE_H

#include "audit/notes.h"
#include "module/content.h"

struct share {
    int number, of; // number 0 of 1 is all of it
};

// Looks at every stop of the tour that is in the share, in all ways, and notes what is found. False
// when the fonts are missing or a module's functions cannot be asked.
bool share_audit(struct content *content, const char *assets, struct share share,
                 struct notes *notes, struct fault *fault);

#endif
