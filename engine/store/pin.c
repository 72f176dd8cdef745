#include "store/pin.h"

#include "base/arena.h"
#include "store/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_WAIT_MS = 1000, LONGEST_WAIT_MS = 3600000, FILE_MOST = 512 };

// Three lines: what it is, the hash, and how many wrong tries there were with the time of the next.
struct kept {
    bool set;
    char hash[crypto_pwhash_STRBYTES];
    int wrong;
    int64_t next;
};

static const char head[] = "manten pin 1";

static bool failed(const char *path, struct fault *fault)
{
    return fault_set(fault, "cannot read or write the PIN %s (%s): check the folder and the disk",
                     path, strerror(errno));
}

static const char *path_in(const char *directory, struct arena *arena)
{
    return arena_format(arena, "%s/organizer.pin", directory);
}

// ---- the file

static bool parse(char *text, struct kept *kept)
{
    char *hash = strchr(text, '\n');
    char *counts = hash ? strchr(hash + 1, '\n') : NULL;
    if (!counts || (size_t)(counts - hash) > sizeof kept->hash) {
        return false;
    }
    *hash++ = '\0';
    *counts++ = '\0';
    strcpy(kept->hash, hash);
    kept->set = true;
    return strcmp(text, head) == 0 &&
           sscanf(counts, "%d %" SCNd64, &kept->wrong, &kept->next) == 2 && kept->wrong >= 0;
}

static bool read_open(int file, const char *path, struct kept *kept, struct fault *fault)
{
    char text[FILE_MOST];
    struct stat status;
    if (fstat(file, &status) != 0) {
        return failed(path, fault);
    }
    if (status.st_mode & 077) {
        return fault_set(fault, "others can read the PIN %s: make it yours alone with chmod 600",
                         path);
    }
    const ssize_t length = read(file, text, sizeof text - 1);
    if (length < 0) {
        return failed(path, fault);
    }
    text[length] = '\0';
    return parse(text, kept) ||
           fault_set(fault, "%s is no PIN: bring back a copy of it, or remove it to set a new one",
                     path);
}

static bool read_kept(const char *path, struct kept *kept, struct fault *fault)
{
    *kept = (struct kept){.set = false};
    if (sodium_init() < 0) {
        return fault_set(fault, "this machine gives no random numbers: check /dev/urandom");
    }
    const int file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) {
        return errno == ENOENT || failed(path, fault);
    }
    const bool good = read_open(file, path, kept, fault);
    close(file);
    return good;
}

// Beside its place, synced, renamed: there is always a whole one.
static bool write_kept(const char *directory, const char *path, const struct kept *kept,
                       struct fault *fault)
{
    struct arena *arena = arena_new();
    const char *text =
        arena_format(arena, "%s\n%s\n%d %" PRId64 "\n", head, kept->hash, kept->wrong, kept->next);
    const char *beside = arena_format(arena, "%s.new", path);
    const size_t length = strlen(text);
    const int file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    bool written = file >= 0 && write(file, text, length) == (ssize_t)length && fsync(file) == 0;
    if (file >= 0) {
        close(file);
    }
    written = (written && rename(beside, path) == 0) || failed(path, fault);
    written = written && folder_sync(directory, fault);
    arena_free(arena);
    return written;
}

// ---- the rules

bool pin_good(const char *digits)
{
    const size_t length = strlen(digits);
    if (length < PIN_LEAST || length > PIN_MOST || strspn(digits, "0123456789") != length) {
        return false;
    }
    const int step = digits[1] - digits[0];
    bool runs = step >= -1 && step <= 1;
    for (size_t i = 1; i < length; i++) {
        runs = runs && digits[i] - digits[i - 1] == step;
    }
    return !runs;
}

static int64_t wait_after(int wrong)
{
    int64_t wait = wrong > 0 ? FIRST_WAIT_MS : 0;
    for (int i = 1; i < wrong && wait < LONGEST_WAIT_MS; i++) {
        wait *= 2;
    }
    return wait < LONGEST_WAIT_MS ? wait : LONGEST_WAIT_MS;
}

// A clock that was set back makes nobody wait longer than the rule says.
static struct pin_state state_of(const struct kept *kept, int64_t wall)
{
    const int64_t longest = wait_after(kept->wrong);
    const int64_t wait = kept->next - wall;
    return (struct pin_state){.set = kept->set,
                              .wrong = kept->wrong,
                              .wait = wait < 0         ? 0
                                      : wait > longest ? longest
                                                       : wait};
}

bool pin_look(const char *directory, int64_t wall, struct pin_state *state, struct fault *fault)
{
    struct kept kept;
    struct arena *arena = arena_new();
    const bool read = read_kept(path_in(directory, arena), &kept, fault);
    *state = state_of(&kept, wall);
    arena_free(arena);
    return read;
}

static bool hash(const char *digits, struct kept *kept, struct fault *fault)
{
    return crypto_pwhash_str_alg(
               kept->hash, digits, strlen(digits), crypto_pwhash_OPSLIMIT_INTERACTIVE,
               crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) == 0 ||
           fault_set(fault, "there is not enough memory to keep the PIN: close other programs");
}

static bool keep(const char *directory, const char *digits, bool renew, struct fault *fault)
{
    struct kept kept;
    struct arena *arena = arena_new();
    const char *path = path_in(directory, arena);
    bool done = read_kept(path, &kept, fault);
    if (done && ((kept.set && !renew) || !pin_good(digits))) {
        done = fault_set(fault, kept.set && !renew ? "there is a PIN already: use that one"
                                                   : "that is no PIN: choose six digits or more");
    }
    kept = (struct kept){.set = true};
    done = done && hash(digits, &kept, fault) && write_kept(directory, path, &kept, fault);
    sodium_memzero(&kept, sizeof kept);
    arena_free(arena);
    return done;
}

bool pin_set(const char *directory, const char *digits, struct fault *fault)
{
    return keep(directory, digits, false, fault);
}

bool pin_renew(const char *directory, const char *digits, struct fault *fault)
{
    return keep(directory, digits, true, fault);
}

// It is counted as wrong until it is known to be right.
static bool count(struct kept *kept, int64_t wall, const char *directory, const char *path,
                  struct fault *fault)
{
    kept->wrong++;
    kept->next = wall + wait_after(kept->wrong);
    return write_kept(directory, path, kept, fault);
}

static bool forgive(struct kept *kept, const char *directory, const char *path, struct fault *fault)
{
    kept->wrong = 0;
    kept->next = 0;
    return write_kept(directory, path, kept, fault);
}

bool pin_try(const char *directory, const char *digits, int64_t wall, bool *right,
             struct pin_state *state, struct fault *fault)
{
    struct kept kept;
    struct arena *arena = arena_new();
    const char *path = path_in(directory, arena);
    *right = false;
    bool done = read_kept(path, &kept, fault);
    *state = state_of(&kept, wall);
    if (done && kept.set && state->wait == 0) {
        done = count(&kept, wall, directory, path, fault);
        *right = done && crypto_pwhash_str_verify(kept.hash, digits, strlen(digits)) == 0;
        done = done && (!*right || forgive(&kept, directory, path, fault));
        *state = state_of(&kept, wall);
    }
    sodium_memzero(&kept, sizeof kept);
    arena_free(arena);
    return done;
}
