// A certificate says who completed which course, where and when. Its canonical text, a line a
// field, is what is signed; all that is printed comes from it.
#ifndef MANTEN_RECORD_CERTIFICATE_H
#define MANTEN_RECORD_CERTIFICATE_H

#include "base/arena.h"
#include "base/fault.h"
#include "learning/text.h"

enum certificate_field {
    CERTIFICATE_NUMBER,
    CERTIFICATE_NAME,
    CERTIFICATE_ORGANIZATION,
    CERTIFICATE_COURSE,  // its title
    CERTIFICATE_SESSION, // its title; may be empty, as what follows
    CERTIFICATE_HOST,
    CERTIFICATE_VENUE,
    CERTIFICATE_DATE, // of the session
    CERTIFICATE_POINTS,
    CERTIFICATE_COMPLETED, // 2026-11-21
    CERTIFICATE_ISSUED,
    CERTIFICATE_MODULES,  // how many
    CERTIFICATE_LANGUAGE, // of the learner
    CERTIFICATE_KEY,      // the public key of who signed it
    CERTIFICATE_FIELDS
};

struct certificate {
    const char *fields[CERTIFICATE_FIELDS]; // "" where there is nothing
};

enum language certificate_language(const struct certificate *certificate);

// What a person calls the field.
struct text certificate_label(enum certificate_field field);

// The canonical text. Line ends inside fields become blanks.
const char *certificate_text(const struct certificate *certificate, struct arena *arena);

// False when the text is none.
bool certificate_read(const char *text, struct arena *arena, struct certificate *certificate);

// The text and its signature in letters that a QR code and a PDF carry along.
const char *certificate_token(const char *text, const char *signature, struct arena *arena);

struct signed_text {
    const char *text;
    const char *signature;
};

// Looks for a token anywhere in the bytes.
bool certificate_find(const char *bytes, size_t length, struct arena *arena,
                      struct signed_text *found);

#endif
