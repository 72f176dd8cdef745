// What an audit found, subject by subject: the worst case is told, and how often it was met.
#ifndef MANTEN_AUDIT_NOTES_H
#define MANTEN_AUDIT_NOTES_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdio.h>

// All that was found of one subject in one file.
struct note {
    const char *file;
    const char *subject;
    const char *place, *last_place; // of the worst case, and where it was found last
    const char *text;
    int amount;
    int setting;
    unsigned settings; // a bit each
    int places;
    int rank; // in the order of the tour
};

struct notes {
    struct arena *arena; // of their texts
    struct note *list;   // freed with notes_free
    int count, room;
    int screens; // how many were looked at
    int scenes;  // how many times, at all sizes and in all languages
};

struct met {
    const char *file, *subject, *place, *text;
    int amount, setting;
    int part; // of the tour
};

void notes_free(struct notes *notes);

// Something was met on the tour.
void notes_add(struct notes *notes, const struct met *met);

// Writes them for another process, and adds what one has written; false when that cannot be read.
bool notes_write(const struct notes *notes, FILE *out);
bool notes_read(struct notes *notes, FILE *in);

// In the order of the tour, however it was divided.
void notes_sort(struct notes *notes);

#endif
