#include "base/id.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

struct id_maker id_maker_seeded(uint64_t seed)
{
    return (struct id_maker){.random = random_seeded(seed), .last = -1};
}

struct id id_make(struct id_maker *maker, int64_t wall)
{
    if (wall > maker->last) {
        maker->last = wall < 0 ? 0 : wall;
        maker->count = (uint32_t)random_below(&maker->random, 0x800);
    } else if (++maker->count > 0xFFF) {
        maker->last++;
        maker->count = 0;
    }
    const uint64_t time = (uint64_t)maker->last & 0xFFFFFFFFFFFFu;
    const uint64_t low = random_next(&maker->random);
    struct id id;
    snprintf(id.text, sizeof id.text, "%08" PRIx64 "-%04" PRIx64 "-7%03x-%04" PRIx64 "-%012" PRIx64,
             time >> 16, time & 0xFFFF, maker->count & 0xFFF, 0x8000 | ((low >> 48) & 0x3FFF),
             low & 0xFFFFFFFFFFFFu);
    return id;
}

bool id_valid(const char *text)
{
    static const char *const shape = "xxxxxxxx-xxxx-7xxx-yxxx-xxxxxxxxxxxx";
    if (strlen(text) != strlen(shape)) {
        return false;
    }
    for (size_t i = 0; shape[i]; i++) {
        const char fixed[] = {shape[i], '\0'};
        const char *allowed = shape[i] == 'x'   ? "0123456789abcdef"
                              : shape[i] == 'y' ? "89ab"
                                                : fixed;
        if (!strchr(allowed, text[i])) {
            return false;
        }
    }
    return true;
}
