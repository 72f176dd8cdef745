// Type: fonts found through fontconfig (BIZ UDPGothic, then Noto Sans CJK JP, then whatever has the
// character), lines broken by UAX #14 with Japanese kinsoku, laid out once and cached.
#ifndef MANTEN_UI_TYPE_H
#define MANTEN_UI_TYPE_H

#include "base/fault.h"

#include <stdbool.h>
#include <stdint.h>

struct color {
    uint8_t red, green, blue, alpha;
};

enum align { ALIGN_START, ALIGN_CENTER, ALIGN_END };

struct style {
    int size;    // of the em, in pixels
    int leading; // from line to line, in pixels
    bool bold;
    enum align align;
    struct color color;
};

struct type;

// The fault names the package to install when no Japanese font is there. type_close frees.
struct type *type_open(struct fault *fault);
void type_close(struct type *type);

// A text broken into lines and measured. `width` is that of the widest line, `height` is
// line_count × leading. `cut` is set when something did not fit the width even alone on its line,
// `broken` when a word was broken within to fit.
struct laid {
    int width, height;
    int line_count;
    bool cut;
    bool broken;
};

// Lays the text out within `width` pixels (0: on one line however long). **bold** spans are set in
// the bold face, a newline ends a line. The result is the type's own and stays valid until
// type_forget or until it was not asked for during two calls of type_frame and room is needed; the
// same arguments give the same result without work.
const struct laid *type_lay(struct type *type, const char *text, struct style style, int width);

// Where the lines of a laid text begin and end, in bytes of its text, for the audit and the tests.
void type_line(const struct laid *laid, int line, const char **start, int *length);
struct style type_style(const struct laid *laid);

// Told once a frame, so that what is no longer shown can make room.
void type_frame(struct type *type);

// Overwrites and frees everything laid out: nothing of the last person stays in memory.
void type_forget(struct type *type);

#endif
