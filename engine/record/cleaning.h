// Making a cell that somebody typed fit to be kept and shown.
#ifndef MANTEN_RECORD_CLEANING_H
#define MANTEN_RECORD_CLEANING_H

#include "base/arena.h"

#include <stdbool.h>

struct cleaned {
    const char *text; // lives in the arena
    bool broken;      // letters were lost when the file was saved
    bool foreign;     // letters that exist on one machine only (外字)
};

// Blanks of any kind become one space and vanish at the ends; half-width kana become full-width and
// their marks join them; what is no letter (controls, marks of direction) is dropped. Nothing else
// changes: variants of the letters of a name stay what they are.
struct cleaned clean_text(const char *text, struct arena *arena);

// A reading as hiragana without blanks. `*kana` says whether it is nothing but kana.
const char *clean_reading(const char *text, struct arena *arena, bool *kana);

// A whole number above 0 in half- or full-width digits, up to 999,999; 0 when it is none.
int clean_number(const char *text);

#endif
