#include "ui/passage.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "ui/breaks.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { CLUSTER = 8, LONGEST_CHARACTER = 4, REPLACEMENT = 0xFFFD };

static bool is_line_end(uint32_t point)
{
    return point == '\n' || point == 0x85 || point == 0x2028 || point == 0x2029;
}

static void add_point(struct passage *passage, uint32_t point, bool bold)
{
    utf8proc_uint8_t bytes[LONGEST_CHARACTER];
    int length = (int)utf8proc_encode_char((utf8proc_int32_t)point, bytes);
    memcpy(passage->text + passage->length, bytes, (size_t)length);
    memset(passage->bold + passage->length, bold, (size_t)length);
    passage->length += length;
}

static void add_plain(struct passage *passage, uint32_t point, bool bold)
{
    if (is_line_end(point)) {
        add_point(passage, '\n', bold);
    } else if (point == '\t') {
        add_point(passage, ' ', bold);
    } else if (point >= 0x20 && !(point >= 0x7f && point < 0xa0)) {
        add_point(passage, point, bold);
    }
}

// A ** that opens must be closed by another; one that is alone is shown as it is.
static void read_marks(struct passage *passage, const char *source, bool always)
{
    bool bold = false;
    for (const char *at = source; *at;) {
        if (at[0] == '*' && at[1] == '*' && (bold || strstr(at + 2, "**"))) {
            bold = !bold;
            at += 2;
        } else {
            add_plain(passage, utf8_next(&at), bold || always);
        }
    }
}

static void find_graphemes(struct passage *passage)
{
    utf8proc_int32_t state = 0, before = 0;
    for (const char *at = passage->text; *at;) {
        int offset = (int)(at - passage->text);
        utf8proc_int32_t point = (utf8proc_int32_t)utf8_next(&at);
        passage->starts[offset] =
            before == 0 || utf8proc_grapheme_break_stateful(before, point, &state);
        before = point;
    }
}

static int cluster_points(const struct passage *passage, int start, int end, uint32_t *points)
{
    int count = 0;
    const char *at = passage->text + start;
    while (at < passage->text + end && count < CLUSTER) {
        points[count++] = utf8_next(&at);
    }
    return count;
}

static void find_faces(struct passage *passage, struct fonts *fonts)
{
    for (int start = 0; start < passage->length;) {
        uint32_t points[CLUSTER];
        int end = passage_next(passage, start, passage->length);
        int count = cluster_points(passage, start, end, points);
        int face = fonts_face(fonts, points, count, passage->bold[start]);
        memset(passage->faces + start, face, (size_t)(end - start));
        start = end;
    }
}

// A byte that is no UTF-8 becomes the three bytes of U+FFFD.
struct passage passage_read(struct fonts *fonts, const char *source, bool bold)
{
    size_t room = strlen(source) * 3 + 1;
    struct passage passage = {.text = memory_take(room * 5, 1)};
    passage.bold = (uint8_t *)passage.text + room;
    passage.breaks = passage.bold + room;
    passage.starts = passage.breaks + room;
    passage.faces = passage.starts + room;
    read_marks(&passage, source, bold);
    breaks_find(passage.text, (size_t)passage.length, passage.breaks);
    find_graphemes(&passage);
    find_faces(&passage, fonts);
    return passage;
}

void passage_free(struct passage *passage)
{
    explicit_bzero(passage->text, (size_t)passage->length);
    free(passage->text);
    *passage = (struct passage){0};
}

int passage_run_end(const struct passage *passage, int start, int end)
{
    int at = start;
    while (at < end && passage->faces[at] == passage->faces[start]) {
        at++;
    }
    return at;
}

int passage_next(const struct passage *passage, int at, int end)
{
    at++;
    while (at < end && !passage->starts[at]) {
        at++;
    }
    return at < end ? at : end;
}

int passage_previous(const struct passage *passage, int at, int start)
{
    at--;
    while (at > start && !passage->starts[at]) {
        at--;
    }
    return at > start ? at : start;
}

uint32_t passage_point_at(const struct passage *passage, int at)
{
    const char *text = passage->text + at;
    return utf8_next(&text);
}

static int character_before(const struct passage *passage, int at)
{
    at--;
    while (at > 0 && ((unsigned char)passage->text[at] & 0xc0) == 0x80) {
        at--;
    }
    return at;
}

uint32_t passage_point_before(const struct passage *passage, int at)
{
    return at > 0 ? passage_point_at(passage, character_before(passage, at)) : 0;
}

int passage_trimmed(const struct passage *passage, int start, int end)
{
    while (end > start && breaks_space(passage_point_before(passage, end))) {
        end = character_before(passage, end);
    }
    return end;
}

int passage_past_spaces(const struct passage *passage, int at, int end)
{
    while (at < end && breaks_space(passage_point_at(passage, at))) {
        const char *text = passage->text + at;
        utf8_next(&text);
        at = (int)(text - passage->text);
    }
    return at;
}
