// The organizer's PIN, kept beside the records as its Argon2id hash (libsodium), for the owner
// alone. There is none until somebody sets it. After a wrong one the next try has to wait, twice as
// long each time up to an hour; a try is counted before it is looked at, so that neither a restart
// nor a power cut gives another one.
#ifndef MANTEN_STORE_PIN_H
#define MANTEN_STORE_PIN_H

#include "base/fault.h"

#include <stdbool.h>
#include <stdint.h>

enum { PIN_LEAST = 6, PIN_MOST = 32 };

struct pin_state {
    bool set;
    int wrong;    // tries since the last right one
    int64_t wait; // milliseconds until the next try; 0 when it is free
};

// Digits, at least six, that are neither all the same nor run up or down (000000, 123456).
bool pin_good(const char *digits);

bool pin_look(const char *directory, int64_t wall, struct pin_state *state, struct fault *fault);

// Refused when there is one, and when it is not good.
bool pin_set(const char *directory, const char *digits, struct fault *fault);

// The same in the place of the one before, for whoever has shown that they know it (pin_try).
bool pin_renew(const char *directory, const char *digits, struct fault *fault);

// Returns false only on a failure; `right` says whether it is the one. A try that has to wait is
// none, and not right.
bool pin_try(const char *directory, const char *digits, int64_t wall, bool *right,
             struct pin_state *state, struct fault *fault);

#endif
