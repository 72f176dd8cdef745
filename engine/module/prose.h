// What may stand in a text that people are shown.
#ifndef MANTEN_MODULE_PROSE_H
#define MANTEN_MODULE_PROSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Controls (but a line's end), marks that turn the direction of writing, and what is no character.
bool prose_forbids(uint32_t point);

enum { PROSE_FAULT_LENGTH = 120 };

struct prose_rule {
    int characters; // at most
    bool one_line;
};

// Says what is wrong with the text ("is longer than 80 characters"), or gives true.
bool prose_check(const char *text, size_t length, struct prose_rule rule,
                 char fault[static PROSE_FAULT_LENGTH]);

// Whether each ** that begins bold ends it on the same line.
bool prose_bold_closed(const char *text);

// Lower-case letters, digits and hyphens, beginning with a letter or digit, at most 64.
bool prose_is_name(const char *text);

#endif
