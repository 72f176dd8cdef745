// Between the files that judge: how facts come into a ruling.
#ifndef MANTEN_LEARNING_RULING_H
#define MANTEN_LEARNING_RULING_H

#include "learning/visit.h"

// A fact of the visit, of which the kind's own fields are to be filled in.
struct fact *ruling_add(struct ruling *ruling, struct origin *origin, enum fact_kind kind,
                        const struct visit *visit);

// The next attempt at the sheet, but for its seed and what it asks.
struct fact *ruling_begin(struct ruling *ruling, struct origin *origin, const struct visit *visit,
                          const struct module *module, const struct sheet *sheet);

// The attempt at the sheet that is not handed in yet; NULL with the fault when there is none.
const struct attempt *ruling_open(const struct visit *visit, const struct sheet *sheet,
                                  struct fault *fault);

// The end of that attempt as it stands; `asked` as for judge_hand_in.
void ruling_end(struct ruling *ruling, struct origin *origin, const struct visit *visit,
                const struct sheet *sheet, const bool *asked);

#endif
