// The disk under the records: whether it is one that keeps them.
#ifndef MANTEN_STORE_DISK_H
#define MANTEN_STORE_DISK_H

#include "base/fault.h"

#include <stdint.h>

enum disk_kind {
    DISK_LOCAL,
    DISK_MEMORY,  // forgets when the machine is switched off
    DISK_NETWORK, // its locks and syncs cannot be relied on (https://www.sqlite.org/wal.html, 1)
    DISK_OPEN     // cannot keep files from other users (FAT)
};

struct disk {
    enum disk_kind kind;
    int64_t free;       // bytes that this user may still write
    int64_t write_time; // microseconds until a page is durable, the median of several
    bool others;        // the folder is there and other users may look into it
};

// Looks at the folder, or at the one above where it will be made. Leaves nothing behind. False when
// nothing can be written there.
bool disk_look(const char *directory, struct disk *disk, struct fault *fault);

#endif
