#include "record/scratch.h"

#include <fcntl.h>
#include <stdlib.h>

int scratch_open(void)
{
    const char *const places[] = {getenv("SQLITE_TMPDIR"), getenv("TMPDIR"), "/var/tmp", "/tmp"};
    int file = -1;
    for (size_t i = 0; file < 0 && i < sizeof places / sizeof *places; i++) {
        if (places[i]) {
            file = open(places[i], O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
        }
    }
    return file;
}
