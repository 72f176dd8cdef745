// The chain of hashes over all rows, in the order of adding (S3).
//   digest = BLAKE2b(key: salt, the row's serial form)
//   chain  = BLAKE2b(the chain before, number, kind, id, learner, digest)
// The salt keeps a digest from being guessed back into a name once the name is erased.
#ifndef MANTEN_STORE_CHAIN_H
#define MANTEN_STORE_CHAIN_H

#include "store/row.h"

enum { CHAIN_BYTES = 32 };

// One link, and what it was made from. Before the first row all is zero.
struct link {
    int64_t number;
    unsigned char salt[CHAIN_BYTES];
    unsigned char digest[CHAIN_BYTES];
    unsigned char chain[CHAIN_BYTES];
};

struct link chain_next(const struct link *last, const struct fact *fact, const struct row *row);

// The same from what a ledger holds, to compare with it.
void chain_digest(enum fact_kind kind, const struct row *row, const unsigned char *salt,
                  unsigned char digest[static CHAIN_BYTES]);
void chain_bind(const struct link *last, const char *kind, const char *id, const char *learner,
                struct link *link);

#endif
