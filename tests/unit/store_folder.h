// A data folder of its own for each test, and the file in it.
#ifndef MANTEN_TESTS_STORE_FOLDER_H
#define MANTEN_TESTS_STORE_FOLDER_H

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct folder {
    char path[256];
    char file[300];
};

static inline struct folder folder_under(const char *base)
{
    struct folder folder;
    snprintf(folder.path, sizeof folder.path, "%s/manten-test-XXXXXX", base);
    if (!mkdtemp(folder.path)) {
        abort();
    }
    snprintf(folder.file, sizeof folder.file, "%s/manten.db", folder.path);
    return folder;
}

static inline struct folder folder_new(void)
{
    const char *base = getenv("TMPDIR");
    return folder_under(base ? base : "/tmp");
}

// Where there is one: a disk that is only pretended to fail needs no real one.
static inline struct folder folder_in_memory(void)
{
    return access("/dev/shm", W_OK) == 0 ? folder_under("/dev/shm") : folder_new();
}

static inline int folder_entry_gone(const char *path, const struct stat *status, int kind,
                                    struct FTW *place)
{
    (void)status;
    (void)kind;
    (void)place;
    return remove(path);
}

static inline void folder_gone(const struct folder *folder)
{
    nftw(folder->path, folder_entry_gone, 16, FTW_DEPTH | FTW_PHYS);
}

#endif
