// The press (engine/press) writes workbooks and paper with large libraries that the kiosk must not
// carry about: it is loaded when something is printed, from beside the program or where it was
// installed.
#ifndef MANTEN_RECORD_PRESS_H
#define MANTEN_RECORD_PRESS_H

#include "record/certificate.h"
#include "record/document.h"

// What is on a certificate's paper.
struct diploma {
    const struct certificate *certificate;
    const char *token; // certificate_token
    const char *logo;  // a PNG, or NULL
};

struct seal;

// What the press offers, under the name PRESS_SYMBOL.
struct press {
    const struct writer *writers; // ends with one without a name
    bool (*diploma)(const struct diploma *diploma, FILE *out, struct fault *fault);
};

#define PRESS_SYMBOL "manten_press"

// NULL, with the reason, when it cannot be loaded.
const struct writer *press_writer(const char *name, struct fault *fault);

// Writes the certificate to the file, whole or not at all. Behind the PDF's end stands a line with
// the seal's signature of all bytes before it (file_is_sealed), so that a change of any is found.
bool press_diploma(const struct diploma *diploma, const struct seal *seal, const char *path,
                   struct fault *fault);

// Whether the bytes of such a file are as they were written.
bool file_is_sealed(const char *bytes, size_t length, const char *key, struct arena *arena);

#endif
