// A card of the menu: a course, a module, a checklist or a survey, and how far one is with it.
#ifndef MANTEN_KIOSK_ENTRY_H
#define MANTEN_KIOSK_ENTRY_H

#include "ui/widget.h"

struct entry {
    const char *id; // of the element
    const char *title;
    const char *summary;
    const char *minutes; // or how much it is; "" for nothing
    const char *firm;    // what kind of firm it speaks of; NULL for nothing
    const char *state;
    bool complete, disabled;
    bool next; // what most people want to do now
};

// The width that cards take in the panel.
struct rect entry_column(const struct stage *stage, struct rect box);

// Puts the card at the top of the rectangle and returns its height.
int entry_put(struct stage *stage, struct rect card, const struct entry *entry);

#endif
