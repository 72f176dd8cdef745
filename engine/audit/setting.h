// The ways in which every screen is looked at: sizes, languages, and the smallest and largest text.
#ifndef MANTEN_AUDIT_SETTING_H
#define MANTEN_AUDIT_SETTING_H

#include "base/arena.h"
#include "learning/text.h"

enum { SETTING_SIZES = 4, SETTING_TEXTS = 2, SETTINGS = SETTING_SIZES * LANGUAGES * SETTING_TEXTS };

struct setting {
    int width, height;
    enum language language;
    int text_size;
};

struct setting setting_number(int number);

// "1920x1080, ja, smallest text"
const char *setting_words(int number, struct arena *arena);

#endif
