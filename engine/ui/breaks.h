// Where a line may end: UAX #14 by libunibreak, and on top of it the Japanese rules (kinsoku) in
// their strict form, small kana and the long-vowel mark included.
#ifndef MANTEN_UI_BREAKS_H
#define MANTEN_UI_BREAKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What may happen behind a byte.
enum breaking { BREAK_NEVER, BREAK_ALLOWED, BREAK_ALWAYS };

// Fills one value a byte of the UTF-8 text, which must be valid; BREAK_NEVER within a character.
void breaks_find(const char *text, size_t length, uint8_t *breaks);

// Whether kinsoku lets a line end with the one character and the next begin with the other.
bool breaks_tidy(uint32_t last, uint32_t next);

// Spaces that take no room at the end of a line.
bool breaks_space(uint32_t point);

#endif
