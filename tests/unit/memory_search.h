// Whether bytes are anywhere in this process's writable memory: what a person typed must not be.
// The caller keeps the bytes it looks for only in a disguise: each is XORed with DISGUISE.
#ifndef MANTEN_TESTS_MEMORY_SEARCH_H
#define MANTEN_TESTS_MEMORY_SEARCH_H

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { DISGUISE = 0x5a, MEMORY_PART = 1 << 16, LARGEST_MAPPING = 256 << 20 };

static inline void undisguise(const char *disguised, size_t length, char *plain)
{
    for (size_t i = 0; i < length; i++) {
        plain[i] = (char)(disguised[i] ^ DISGUISE);
    }
    plain[length] = '\0';
}

static inline bool found_at(const char *bytes, const char *disguised, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if ((char)(bytes[i] ^ DISGUISE) != disguised[i]) {
            return false;
        }
    }
    return true;
}

// Parts overlap, so that nothing is missed between two. The part that was read is cleared again.
static inline bool in_mapping(int memory, unsigned long start, unsigned long end,
                              const char *disguised, size_t length)
{
    static char part[MEMORY_PART];
    bool found = false;
    unsigned long own = (unsigned long)part;
    for (unsigned long at = start; at < end && !found; at += MEMORY_PART - length) {
        size_t wanted = end - at < MEMORY_PART ? end - at : MEMORY_PART;
        ssize_t got = pread(memory, part, wanted, (off_t)at);
        for (ssize_t i = 0; i + (ssize_t)length <= got && !found; i++) {
            unsigned long place = at + (unsigned long)i;
            bool inside = place + length > own && place < own + MEMORY_PART;
            found = !inside && found_at(part + i, disguised, length);
        }
    }
    memset(part, 0, sizeof part);
    return found;
}

static inline bool in_memory(const char *disguised, size_t length)
{
    char line[512];
    bool found = false;
    FILE *maps = fopen("/proc/self/maps", "r");
    int memory = open("/proc/self/mem", O_RDONLY);
    while (!found && fgets(line, sizeof line, maps)) {
        unsigned long start, end;
        char rights[8];
        if (sscanf(line, "%lx-%lx %7s", &start, &end, rights) == 3 && rights[1] == 'w' &&
            end - start <= LARGEST_MAPPING) {
            found = in_mapping(memory, start, end, disguised, length);
        }
    }
    fclose(maps);
    close(memory);
    return found;
}

#endif
