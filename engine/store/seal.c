#include "store/seal.h"

#include "store/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { VARIANT = sodium_base64_VARIANT_URLSAFE_NO_PADDING };

_Static_assert(SEAL_KEY_LENGTH == sodium_base64_ENCODED_LEN(crypto_sign_PUBLICKEYBYTES, VARIANT),
               "a public key in base64");
_Static_assert(SEAL_SIGNATURE_LENGTH == sodium_base64_ENCODED_LEN(crypto_sign_BYTES, VARIANT),
               "a signature in base64");

static void spread(const unsigned char *seed, struct seal *seal)
{
    unsigned char key[crypto_sign_PUBLICKEYBYTES];
    crypto_sign_seed_keypair(key, seal->secret, seed);
    sodium_bin2base64(seal->key, sizeof seal->key, key, sizeof key, VARIANT);
}

static bool failed(const char *path, struct fault *fault)
{
    return fault_set(fault, "cannot read or write the key %s (%s): check the folder and the disk",
                     path, strerror(errno));
}

static bool write_key(const char *directory, const char *path, const char *text,
                      struct fault *fault)
{
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        return failed(path, fault);
    }
    const size_t length = strlen(text);
    const bool written = write(file, text, length) == (ssize_t)length && fsync(file) == 0;
    if (!written) {
        failed(path, fault);
        unlink(path);
    }
    close(file);
    return written && folder_sync(directory, fault);
}

static bool make_key(const char *directory, const char *path, struct seal *seal,
                     struct fault *fault)
{
    unsigned char seed[crypto_sign_SEEDBYTES];
    char text[sodium_base64_ENCODED_LEN(sizeof seed, VARIANT)];
    randombytes_buf(seed, sizeof seed);
    sodium_bin2base64(text, sizeof text, seed, sizeof seed, VARIANT);
    const bool made = write_key(directory, path, text, fault);
    if (made) {
        spread(seed, seal);
    }
    sodium_memzero(seed, sizeof seed);
    sodium_memzero(text, sizeof text);
    return made;
}

static bool is_ours_alone(int file, const char *path, struct fault *fault)
{
    struct stat status;
    if (fstat(file, &status) != 0) {
        return failed(path, fault);
    }
    return (status.st_mode & 077) == 0 ||
           fault_set(fault, "others can read the key %s: make it yours alone with chmod 600", path);
}

static bool read_key(int file, const char *path, struct seal *seal, struct fault *fault)
{
    unsigned char seed[crypto_sign_SEEDBYTES];
    char text[128];
    size_t length = 0;
    if (!is_ours_alone(file, path, fault)) {
        return false;
    }
    const ssize_t count = read(file, text, sizeof text);
    if (count < 0) {
        return failed(path, fault);
    }
    const bool good = sodium_base642bin(seed, sizeof seed, text, (size_t)count, "\n", &length, NULL,
                                        VARIANT) == 0 &&
                      length == sizeof seed;
    if (good) {
        spread(seed, seal);
    }
    sodium_memzero(seed, sizeof seed);
    sodium_memzero(text, sizeof text);
    return good || fault_set(fault, "%s is no key: bring back a copy of it", path);
}

bool seal_open(const char *directory, struct seal *seal, struct fault *fault)
{
    if (sodium_init() < 0) {
        return fault_set(fault, "this machine gives no random numbers: check /dev/urandom");
    }
    struct arena *arena = arena_new();
    const char *path = arena_format(arena, "%s/certificate.key", directory);
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    bool opened = file >= 0 ? read_key(file, path, seal, fault)
                            : (errno == ENOENT ? make_key(directory, path, seal, fault)
                                               : failed(path, fault));
    if (file >= 0) {
        close(file);
    }
    arena_free(arena);
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
