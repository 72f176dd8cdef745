// A text made ready to be broken into lines: its marks read, its breaks and faces found.
#ifndef MANTEN_UI_PASSAGE_H
#define MANTEN_UI_PASSAGE_H

#include "ui/fonts.h"

#include <stdbool.h>
#include <stdint.h>

// The arrays have one value for each byte of the plain text.
struct passage {
    char *text; // plain: valid UTF-8, no ** marks, no control characters but '\n'
    int length;
    uint8_t *bold;
    uint8_t *breaks; // enum breaking, behind the byte
    uint8_t *starts; // true where a grapheme begins
    uint8_t *faces;
};

// `bold`: all of it, not only its spans. Freed with passage_free, which overwrites it: it may be
// what somebody typed.
struct passage passage_read(struct fonts *fonts, const char *source, bool bold);
void passage_free(struct passage *passage);

// Where the stretch that begins at `start` and shares its face ends, at most at `end`.
int passage_run_end(const struct passage *passage, int start, int end);

// The start of the next grapheme, or `end`; the start of the one before `at`, or `start`.
int passage_next(const struct passage *passage, int at, int end);
int passage_previous(const struct passage *passage, int at, int start);

uint32_t passage_point_at(const struct passage *passage, int at);
uint32_t passage_point_before(const struct passage *passage, int at);

// `end` without the spaces that take no room at the end of a line, and `at` behind such spaces.
int passage_trimmed(const struct passage *passage, int start, int end);
int passage_past_spaces(const struct passage *passage, int at, int end);

#endif
