// What makes a document worth believing: only sound records are told, and the document names the
// head of their chain, so that a later cut shows.
#ifndef MANTEN_RECORD_TRUST_H
#define MANTEN_RECORD_TRUST_H

#include "record/document.h"
#include "store/store.h"

// Walks the chain; false when a record is not as it was added. `folder` is for the message. Of more
// than 200,000 records only the last 20,000 are looked at each time something is taken out: all of
// millions take minutes.
bool trust_check(struct store *store, const char *folder, struct fault *fault);

// All of them, however many there are: `manten records verify`.
bool trust_check_all(struct store *store, const char *folder, struct fault *fault);

// The head of the chain: the number of the last record, a blank, and 64 digits that stand for it
// and all before it. "0" when nothing was recorded.
bool trust_head(struct store *store, struct arena *arena, const char **head, struct fault *fault);

// Whether a head that was printed before is still a part of the chain.
bool trust_holds(struct store *store, const char *head, struct arena *arena, struct fault *fault);

// Puts when the document was made, and below it by which program, with which content (where the
// catalog is beside the records) and the head of the chain, before the document's other remarks.
// All of it lives in the arena.
bool trust_remarks(struct store *store, struct arena *arena, struct document *document,
                   struct fault *fault);

#endif
