// A roster: who has applied for a sitting, as people keep it in a spreadsheet. Every line of the
// file is accounted for: taken, taken with a remark, left out because it says nothing, or refused
// with the reason.
#ifndef MANTEN_RECORD_ROSTER_H
#define MANTEN_RECORD_ROSTER_H

#include "base/arena.h"
#include "base/fault.h"
#include "learning/text.h"
#include "record/encoding.h"

enum roster_column {
    ROSTER_NUMBER, // on the badge
    ROSTER_NAME,
    ROSTER_READING, // in hiragana
    ROSTER_ORGANIZATION,
    ROSTER_KIND, // of participant
    ROSTER_QUALIFICATIONS,
    ROSTER_QUESTION, // asked beforehand
    ROSTER_FAMILY,   // the two parts of a name, which are read only, as what follows
    ROSTER_GIVEN,
    ROSTER_PRESENT, // whether somebody came: ○ or ×, 出席 or 欠席, 1 or 0
    ROSTER_COLUMNS
};

enum { ROSTER_KEPT = ROSTER_FAMILY }; // columns of an entry

enum roster_presence { PRESENCE_UNSAID, PRESENCE_PRESENT, PRESENCE_ABSENT };

enum roster_state { ROSTER_TAKEN, ROSTER_EMPTY, ROSTER_REFUSED };

struct roster_entry {
    int line; // in the file
    enum roster_state state;
    const char *fields[ROSTER_KEPT]; // "" where there is nothing
    enum roster_presence presence;
    const char *key;    // by which a person is known: the folded name, a line end, organization
    struct text remark; // why it was refused, or what was changed in it; may be missing
};

struct roster {
    enum encoding encoding;
    struct roster_entry *entries; // a line each, without the head
    int count;
    const char **unused; // heads of columns that mean nothing here
    int unused_count;
};

// All of it lives in the arena. False when it is no roster at all: nothing to read, or no column
// with names.
bool roster_read(const char *bytes, size_t length, struct arena *arena, struct roster *roster,
                 struct fault *fault);

#endif
