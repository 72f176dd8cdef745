// The seeded generator behind everything that is drawn by lot, so that a visit can be replayed:
// xoshiro256** seeded by splitmix64 (Blackman and Vigna, 2018). Not for secrets.
#ifndef MANTEN_BASE_RANDOM_H
#define MANTEN_BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

struct random {
    uint64_t state[4];
};

struct random random_seeded(uint64_t seed);
uint64_t random_next(struct random *random);

// Evenly among 0 … limit - 1, without modulo bias. `limit` is at least 1.
uint64_t random_below(struct random *random, uint64_t limit);

// Every order of the numbers is equally likely (Fisher and Yates).
void random_shuffle(struct random *random, int *numbers, size_t count);

// A seed that nobody can foresee, from the kernel.
uint64_t random_fresh_seed(void);

#endif
