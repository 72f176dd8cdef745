#include "base/random.h"

#include <errno.h>
#include <sys/random.h>
#include <time.h>

static uint64_t splitmix(uint64_t *state)
{
    uint64_t mixed = (*state += 0x9E3779B97F4A7C15u);
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31);
}

struct random random_seeded(uint64_t seed)
{
    struct random random;
    for (int i = 0; i < 4; i++) {
        random.state[i] = splitmix(&seed);
    }
    return random;
}

static uint64_t rotated(uint64_t value, int bits)
{
    return (value << bits) | (value >> (64 - bits));
}

uint64_t random_next(struct random *random)
{
    uint64_t *s = random->state;
    const uint64_t result = rotated(s[1] * 5, 7) * 9;
    const uint64_t shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotated(s[3], 45);
    return result;
}

uint64_t random_below(struct random *random, uint64_t limit)
{
    const uint64_t uneven = (0 - limit) % limit;
    uint64_t drawn;
    do {
        drawn = random_next(random);
    } while (drawn < uneven);
    return drawn % limit;
}

void random_shuffle(struct random *random, int *numbers, size_t count)
{
    for (size_t left = count; left > 1; left--) {
        size_t other = (size_t)random_below(random, left);
        int kept = numbers[left - 1];
        numbers[left - 1] = numbers[other];
        numbers[other] = kept;
    }
}

uint64_t random_fresh_seed(void)
{
    uint64_t seed;
    while (getrandom(&seed, sizeof seed, 0) != (ssize_t)sizeof seed) {
        if (errno != EINTR) {
            struct timespec now;
            clock_gettime(CLOCK_REALTIME, &now);
            return (uint64_t)now.tv_sec * 1000000007u ^ (uint64_t)now.tv_nsec;
        }
    }
    return seed;
}
