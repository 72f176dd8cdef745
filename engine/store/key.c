#include "store/key.h"

#include "base/arena.h"
#include "store/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { VARIANT = sodium_base64_VARIANT_URLSAFE_NO_PADDING };

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

static bool make_key(const char *directory, const char *path, unsigned char *key,
                     struct fault *fault)
{
    char text[sodium_base64_ENCODED_LEN(KEY_BYTES, VARIANT)];
    randombytes_buf(key, KEY_BYTES);
    sodium_bin2base64(text, sizeof text, key, KEY_BYTES, VARIANT);
    const bool made = write_key(directory, path, text, fault);
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

static bool read_key(int file, const char *path, unsigned char *key, struct fault *fault)
{
    char text[128];
    size_t length = 0;
    if (!is_ours_alone(file, path, fault)) {
        return false;
    }
    const ssize_t count = read(file, text, sizeof text);
    if (count < 0) {
        return failed(path, fault);
    }
    const bool good =
        sodium_base642bin(key, KEY_BYTES, text, (size_t)count, "\n", &length, NULL, VARIANT) == 0 &&
        length == KEY_BYTES;
    sodium_memzero(text, sizeof text);
    return good || fault_set(fault, "%s is no key: bring back a copy of it", path);
}

bool key_open(const char *directory, const char *name, unsigned char key[static KEY_BYTES],
              struct fault *fault)
{
    if (sodium_init() < 0) {
        return fault_set(fault, "this machine gives no random numbers: check /dev/urandom");
    }
    struct arena *arena = arena_new();
    const char *path = arena_format(arena, "%s/%s", directory, name);
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    const bool opened =
        file >= 0 ? read_key(file, path, key, fault)
                  : (errno == ENOENT ? make_key(directory, path, key, fault) : failed(path, fault));
    if (file >= 0) {
        close(file);
    }
    arena_free(arena);
    return opened;
}

void key_forget(unsigned char key[static KEY_BYTES])
{
    sodium_memzero(key, KEY_BYTES);
}
