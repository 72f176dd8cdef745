#include "module/source.h"

#include "base/utf8.h"
#include "module/limits.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool read_bytes(int file, struct arena *arena, size_t size, struct source *source)
{
    char *text = arena_take(arena, size + 1, 1);
    size_t length = 0;
    while (length < size) {
        ssize_t step = read(file, text + length, size - length);
        if (step < 0 && errno == EINTR) {
            continue;
        }
        if (step < 0) {
            return false;
        }
        if (step == 0) {
            break;
        }
        length += (size_t)step;
    }
    source->text = text;
    source->length = length;
    return true;
}

static bool read_file(struct complaints *complaints, struct arena *arena, const char *path,
                      struct source *source)
{
    const struct spot spot = {path, 1};
    struct stat status;
    // Without O_NONBLOCK a named pipe would hold the engine for ever.
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0) {
        complain(complaints, spot, true, "the file cannot be read: %s", strerror(errno));
        return false;
    }
    bool done = false;
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        complain(complaints, spot, true, "this is no file");
    } else if (status.st_size > SCRIPT_SIZE_MOST) {
        complain(complaints, spot, true, "the file is larger than 1 MiB");
    } else if (!read_bytes(file, arena, (size_t)status.st_size, source)) {
        complain(complaints, spot, true, "the file cannot be read: %s", strerror(errno));
    } else {
        done = true;
    }
    close(file);
    return done;
}

static void skip_mark(struct source *source)
{
    if (source->length >= 3 && memcmp(source->text, "\xEF\xBB\xBF", 3) == 0) {
        source->text += 3;
        source->length -= 3;
    }
}

static int line_at(const struct source *source, size_t offset)
{
    int line = 1;
    for (size_t i = 0; i < offset; i++) {
        line += source->text[i] == '\n';
    }
    return line;
}

static bool is_control(char letter)
{
    unsigned char byte = (unsigned char)letter;
    return (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7F;
}

static bool check_text(struct complaints *complaints, const char *path, const struct source *source)
{
    size_t whole = utf8_whole(source->text, source->length);
    for (size_t i = 0; i < whole; i++) {
        if (is_control(source->text[i])) {
            complain(complaints, (struct spot){path, line_at(source, i)}, true,
                     "this is no text: there is a byte %02X", (unsigned)source->text[i]);
            return false;
        }
    }
    if (whole < source->length) {
        complain(complaints, (struct spot){path, line_at(source, whole)}, true,
                 "this is not UTF-8: save the file as UTF-8");
        return false;
    }
    return true;
}

bool source_read(struct complaints *complaints, struct arena *arena, const char *path,
                 struct source *source)
{
    *source = (struct source){0};
    if (!read_file(complaints, arena, path, source)) {
        return false;
    }
    skip_mark(source);
    source->lines = line_at(source, source->length);
    return check_text(complaints, path, source);
}
