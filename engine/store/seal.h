// The seal under certificates: an Ed25519 key of this kiosk's records (libsodium), made on first
// use. Bytes stand in texts as base64 for addresses, without padding (RFC 4648, 5).
#ifndef MANTEN_STORE_SEAL_H
#define MANTEN_STORE_SEAL_H

#include "base/arena.h"
#include "base/fault.h"

#include <stddef.h>

enum { SEAL_KEY_LENGTH = 44, SEAL_SIGNATURE_LENGTH = 87 }; // with the closing zero

struct seal {
    unsigned char secret[64];
    char key[SEAL_KEY_LENGTH]; // the public part, by which others know the seal
};

// Reads DIR/certificate.key, or makes it, readable by its owner only. Refuses one that others can
// read. Forgotten with seal_close.
bool seal_open(const char *directory, struct seal *seal, struct fault *fault);
void seal_close(struct seal *seal);

void seal_sign(const struct seal *seal, const char *bytes, size_t length,
               char signature[static SEAL_SIGNATURE_LENGTH]);

// Whether the bytes are what was signed with the key. Texts that are no key or signature are not.
bool seal_stands(const char *key, const char *bytes, size_t length, const char *signature);

const char *seal_encode(struct arena *arena, const char *bytes, size_t length);

// NULL when it is not what seal_encode gives, or holds a zero byte.
const char *seal_decode(struct arena *arena, const char *text, size_t length);

#endif
