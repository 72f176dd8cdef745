#include "record/sheaf.h"

#include "base/arena.h"
#include "base/buffer.h"
#include "record/scratch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    TAIL_MOST = 1 << 20, // so many bytes stay in memory before they go to the file
    WINDOW = 1 << 18,    // and so many are read back at once
    MARK_EVERY = 256,    // rows between two places that are remembered
};

// A row is its length and its number of cells, and of each cell whether there is a text, and that.
struct head {
    uint32_t length; // with this
    uint32_t count;
};

struct sheaf {
    int file;           // -1 while there is none
    int64_t written;    // bytes that are in the file
    struct buffer tail; // what comes after them
    int64_t *marks;     // where each MARK_EVERYth row begins
    int count;

    int row;            // that is shown; -1 before the first
    int64_t at;         // where it begins
    int64_t next;       // and the one after it
    const char **cells; // of the row
    int widest;         // of all rows
    char *window;       // a part of the file
    size_t window_room;
    int64_t window_at;
    size_t window_length;
    int reason; // errno of what could not be read, or 0
};

struct sheaf *sheaf_new(void)
{
    struct sheaf *sheaf = memory_take(1, sizeof *sheaf);
    sheaf->file = -1;
    sheaf->row = -1;
    return sheaf;
}

void sheaf_free(struct sheaf *sheaf)
{
    if (!sheaf) {
        return;
    }
    if (sheaf->file >= 0) {
        close(sheaf->file);
    }
    if (sheaf->window) {
        explicit_bzero(sheaf->window, sheaf->window_room);
    }
    buffer_free(&sheaf->tail);
    free(sheaf->window);
    free(sheaf->marks);
    free(sheaf->cells);
    free(sheaf);
}

int sheaf_count(const struct sheaf *sheaf)
{
    return sheaf->count;
}

// ---- adding

static bool write_whole(int file, const char *bytes, size_t length)
{
    while (length > 0) {
        const ssize_t written = write(file, bytes, length);
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes += written > 0 ? written : 0;
        length -= written > 0 ? (size_t)written : 0;
    }
    return true;
}

static bool put_away(struct sheaf *sheaf, struct fault *fault)
{
    if (sheaf->file < 0) {
        sheaf->file = scratch_open();
    }
    if (sheaf->file < 0 || !write_whole(sheaf->file, sheaf->tail.text, sheaf->tail.length)) {
        return fault_set(fault,
                         "cannot keep the rows in a temporary file (%s): make room on the disk, or "
                         "name another folder with TMPDIR",
                         strerror(errno));
    }
    sheaf->written += (int64_t)sheaf->tail.length;
    sheaf->tail.length = 0;
    return true;
}

static void mark(struct sheaf *sheaf)
{
    const int number = sheaf->count / MARK_EVERY;
    if ((number & (number - 1)) == 0) { // full at 0, 1, 2, 4 …
        sheaf->marks =
            memory_grow(sheaf->marks, number > 0 ? (size_t)number * 2 : 1, sizeof *sheaf->marks);
    }
    sheaf->marks[number] = sheaf->written + (int64_t)sheaf->tail.length;
}

bool sheaf_add(struct sheaf *sheaf, const char *const *cells, int count, struct fault *fault)
{
    struct head head = {sizeof head, (uint32_t)count};
    for (int i = 0; i < count; i++) {
        head.length += cells[i] ? 2 + (uint32_t)strlen(cells[i]) : 1;
    }
    if (sheaf->tail.length > 0 && sheaf->tail.length + head.length > TAIL_MOST &&
        !put_away(sheaf, fault)) {
        return false;
    }
    if (sheaf->count % MARK_EVERY == 0) {
        mark(sheaf);
    }
    if (count > sheaf->widest) {
        sheaf->cells = memory_grow(sheaf->cells, (size_t)count, sizeof *sheaf->cells);
        sheaf->widest = count;
    }
    sheaf->count++;
    sheaf->row = -1; // what was shown may move
    buffer_add(&sheaf->tail, &head, sizeof head);
    for (int i = 0; i < count; i++) {
        buffer_add(&sheaf->tail, cells[i] ? "+" : "-", 1);
        if (cells[i]) {
            buffer_add(&sheaf->tail, cells[i], strlen(cells[i]) + 1);
        }
    }
    return true;
}

// ---- reading back

static bool read_window(struct sheaf *sheaf, int64_t at, size_t length)
{
    const size_t wanted = length > WINDOW ? length : WINDOW;
    if (wanted > sheaf->window_room) {
        sheaf->window = memory_grow(sheaf->window, wanted, 1);
        sheaf->window_room = wanted;
    }
    sheaf->window_at = at;
    sheaf->window_length = 0;
    while (sheaf->window_length < length) {
        const ssize_t got =
            pread(sheaf->file, sheaf->window + sheaf->window_length, wanted - sheaf->window_length,
                  at + (int64_t)sheaf->window_length);
        if (got == 0 || (got < 0 && errno != EINTR)) {
            sheaf->reason = got == 0 ? EIO : errno;
            return false;
        }
        sheaf->window_length += got > 0 ? (size_t)got : 0;
    }
    return true;
}

// So many bytes from there on, or NULL.
static const char *look(struct sheaf *sheaf, int64_t at, size_t length)
{
    if (at >= sheaf->written) {
        return sheaf->tail.text + (at - sheaf->written);
    }
    const bool seen = at >= sheaf->window_at &&
                      at + (int64_t)length <= sheaf->window_at + (int64_t)sheaf->window_length;
    return seen || read_window(sheaf, at, length) ? sheaf->window + (at - sheaf->window_at) : NULL;
}

static struct head head_at(struct sheaf *sheaf, int64_t at)
{
    struct head head = {0};
    const char *bytes = look(sheaf, at, sizeof head);
    if (bytes) {
        memcpy(&head, bytes, sizeof head);
    }
    return head;
}

static void show(struct sheaf *sheaf)
{
    const struct head head = head_at(sheaf, sheaf->at);
    const char *at = sheaf->reason ? NULL : look(sheaf, sheaf->at, head.length);
    sheaf->next = sheaf->at + head.length;
    if (!at) {
        memset(sheaf->cells, 0, (size_t)sheaf->widest * sizeof *sheaf->cells);
        return;
    }
    at += sizeof head;
    for (uint32_t i = 0; i < head.count; i++) {
        const bool text = *at++ == '+';
        sheaf->cells[i] = text ? at : NULL;
        at += text ? strlen(at) + 1 : 0;
    }
}

// Where the row begins, from the mark before it.
static void seek(struct sheaf *sheaf, int row)
{
    sheaf->at = sheaf->marks[row / MARK_EVERY];
    for (int i = row / MARK_EVERY * MARK_EVERY; i < row && !sheaf->reason; i++) {
        sheaf->at += head_at(sheaf, sheaf->at).length;
    }
}

const char *const *sheaf_row(struct sheaf *sheaf, int row)
{
    if (row == sheaf->row) {
        return sheaf->cells;
    }
    if (row == sheaf->row + 1 && row > 0) {
        sheaf->at = sheaf->next;
    } else {
        seek(sheaf, row);
    }
    sheaf->row = row;
    show(sheaf);
    return sheaf->cells;
}

bool sheaf_sound(const struct sheaf *sheaf, struct fault *fault)
{
    return !sheaf->reason ||
           fault_set(fault, "cannot read the rows back from a temporary file (%s): check the disk",
                     strerror(sheaf->reason));
}
