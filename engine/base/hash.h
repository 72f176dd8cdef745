// A hash for caches and for telling frames or versions apart (FNV-1a, 64 bits). Not for secrets.
#ifndef MANTEN_BASE_HASH_H
#define MANTEN_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

#define HASH_START UINT64_C(0xcbf29ce484222325)

// Hashes what was hashed so far together with these bytes, or with this number.
uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t length);
uint64_t hash_number(uint64_t hash, uint64_t number);

#endif
