#include "command/input.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

bool input_read(const char *path, size_t most, struct buffer *bytes, struct fault *fault)
{
    char piece[1 << 14];
    FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "re");
    if (!file) {
        return fault_set(fault, "cannot read %s (%s): check the name", path, strerror(errno));
    }
    size_t count;
    while ((count = fread(piece, 1, sizeof piece, file)) > 0 && bytes->length <= most) {
        buffer_add(bytes, piece, count);
    }
    const bool failed = ferror(file) != 0;
    const int reason = errno;
    if (file != stdin) {
        fclose(file);
    }
    return !failed ||
           fault_set(fault, "cannot read %s (%s): check the disk", path, strerror(reason));
}

bool input_fits(const char *text, const char *pattern)
{
    for (; *pattern; text++, pattern++) {
        if (*pattern == '0' ? !isdigit((unsigned char)*text) : *text != *pattern) {
            return false;
        }
    }
    return *text == '\0';
}
