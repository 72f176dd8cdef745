#include "store/seal.h"

#include "store/key.h"

#include <sodium.h>
#include <string.h>

enum { VARIANT = sodium_base64_VARIANT_URLSAFE_NO_PADDING };

_Static_assert(SEAL_KEY_LENGTH == sodium_base64_ENCODED_LEN(crypto_sign_PUBLICKEYBYTES, VARIANT),
               "a public key in base64");
_Static_assert(SEAL_SIGNATURE_LENGTH == sodium_base64_ENCODED_LEN(crypto_sign_BYTES, VARIANT),
               "a signature in base64");
_Static_assert((int)KEY_BYTES == (int)crypto_sign_SEEDBYTES, "a key to make the seal of");

static void spread(const unsigned char *seed, struct seal *seal)
{
    unsigned char key[crypto_sign_PUBLICKEYBYTES];
    crypto_sign_seed_keypair(key, seal->secret, seed);
    sodium_bin2base64(seal->key, sizeof seal->key, key, sizeof key, VARIANT);
}

bool seal_open(const char *directory, struct seal *seal, struct fault *fault)
{
    unsigned char seed[KEY_BYTES];
    const bool opened = key_open(directory, "certificate.key", seed, fault);
    if (opened) {
        spread(seed, seal);
    }
    key_forget(seed);
    return opened;
}

void seal_close(struct seal *seal)
{
    sodium_memzero(seal, sizeof *seal);
}

void seal_sign(const struct seal *seal, const char *bytes, size_t length,
               char signature[static SEAL_SIGNATURE_LENGTH])
{
    unsigned char raw[crypto_sign_BYTES];
    crypto_sign_detached(raw, NULL, (const unsigned char *)bytes, length, seal->secret);
    sodium_bin2base64(signature, SEAL_SIGNATURE_LENGTH, raw, sizeof raw, VARIANT);
}

static bool decode(const char *text, unsigned char *raw, size_t wanted)
{
    size_t length = 0;
    return sodium_base642bin(raw, wanted, text, strlen(text), NULL, &length, NULL, VARIANT) == 0 &&
           length == wanted;
}

bool seal_stands(const char *key, const char *bytes, size_t length, const char *signature)
{
    unsigned char raw_key[crypto_sign_PUBLICKEYBYTES];
    unsigned char raw[crypto_sign_BYTES];
    return sodium_init() >= 0 && decode(key, raw_key, sizeof raw_key) &&
           decode(signature, raw, sizeof raw) &&
           crypto_sign_verify_detached(raw, (const unsigned char *)bytes, length, raw_key) == 0;
}

const char *seal_encode(struct arena *arena, const char *bytes, size_t length)
{
    const size_t room = sodium_base64_encoded_len(length, VARIANT);
    char *text = arena_take(arena, room, 1);
    return sodium_bin2base64(text, room, (const unsigned char *)bytes, length, VARIANT);
}

const char *seal_decode(struct arena *arena, const char *text, size_t length)
{
    char *bytes = arena_take(arena, length + 1, 1);
    size_t found = 0;
    if (sodium_base642bin((unsigned char *)bytes, length, text, length, NULL, &found, NULL,
                          VARIANT) != 0 ||
        strlen(bytes) != found) {
        return NULL;
    }
    return bytes;
}
