// The press (engine/press) writes workbooks and paper with large libraries that the kiosk must not
// carry about: it is loaded when something is printed, from beside the program or where it was
// installed.
#ifndef MANTEN_RECORD_PRESS_H
#define MANTEN_RECORD_PRESS_H

#include "record/document.h"

// What the press offers, under the name PRESS_SYMBOL.
struct press {
    const struct writer *writers; // ends with one without a name
};

#define PRESS_SYMBOL "manten_press"

// NULL, with the reason, when it cannot be loaded.
const struct writer *press_writer(const char *name, struct fault *fault);

#endif
