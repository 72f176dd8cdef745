// Everything that a person reads is said in every language of the engine.
#ifndef MANTEN_LEARNING_TEXT_H
#define MANTEN_LEARNING_TEXT_H

#include <stdbool.h>

enum language { JAPANESE, ENGLISH, LANGUAGES };

// "ja" and "en", as in `--lang` and in the content.
extern const char *const language_codes[LANGUAGES];
bool language_from_code(const char *code, enum language *language);

// A number of 0 means that the text (or condition) is fixed. Otherwise it is the number of a
// function in the module's script, and its value for this learner comes from the worker.
struct text {
    const char *in[LANGUAGES]; // UTF-8; both NULL when there is none
    int function;
};

// What a module's function said for this learner, in the place of what the content could not know.
struct said {
    bool yes;         // of a condition
    struct text text; // of a text
    double number;    // of a number that is right
    const char *day;  // of a day or month that is right
};

// The text in the language, or in the other when it is missing there; never NULL. `said` may be
// NULL when no text of the module is a function.
const char *text_in(const struct text *text, enum language language, const struct said *said);

#endif
