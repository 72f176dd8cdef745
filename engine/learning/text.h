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

#endif
