// A veil over the names in records that were opened for reading. What is asked of them then gives
// pseudonyms for names ("P-…"), readings ("R-…"), organizations ("O-…"), qualifications ("Q-…",
// but for ITコーディネータ) and free texts ("T-…"), and no badge numbers or texts that functions
// made.
//
// A pseudonym is the keyed hash of what it stands for (BLAKE2b, of a name the folded name and
// organization), so one person has the same in all that is taken out, and nobody can tell it from
// a name without the key, DIR/pseudonym.key. Ids, which are made by chance, stay.
#ifndef MANTEN_STORE_VEIL_H
#define MANTEN_STORE_VEIL_H

#include "store/store.h"

// Puts views in the place of the tables with names, for this store alone and until it is closed.
// The chain has to be checked before.
bool store_veil(struct store *store, struct fault *fault);

bool store_veiled(const struct store *store);

#endif
