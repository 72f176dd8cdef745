// Recall: when a learner comes into a module for the first time, up to three items that were missed
// in the first attempts at other modules' tests come back once, as questions on pages: they are
// judged at once and kept, and count for nothing.
#ifndef MANTEN_LEARNING_RECALL_H
#define MANTEN_LEARNING_RECALL_H

#include "learning/joined.h"
#include "learning/visit.h"

enum { RECALL_MOST = 3 };

// The sheet of what comes back, "MODULE-recall", as chosen or, once it was begun, as it was then.
// What is gone from the content is left out; no items when nothing comes back. Lives in the arena.
struct sheet *recall_sheet(const struct visit *visit, const struct module *module,
                           const struct modules *modules, struct arena *arena);

// The items come back now; what they are is kept, so that they do so once.
bool judge_recall(const struct visit *visit, struct origin *origin, const struct module *module,
                  const struct sheet *sheet, struct ruling *ruling, struct fault *fault);

#endif
