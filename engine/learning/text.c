#include "learning/text.h"

#include <string.h>

const char *const language_codes[LANGUAGES] = {[JAPANESE] = "ja", [ENGLISH] = "en"};

bool language_from_code(const char *code, enum language *language)
{
    for (int i = 0; i < LANGUAGES; i++) {
        if (strcmp(code, language_codes[i]) == 0) {
            *language = (enum language)i;
            return true;
        }
    }
    return false;
}

const char *text_in(const struct text *text, enum language language, const struct said *said)
{
    if (text->function > 0 && said) {
        text = &said[text->function - 1].text;
    }
    for (int i = 0; i < LANGUAGES; i++) {
        const char *words = text->in[(language + i) % LANGUAGES];
        if (words) {
            return words;
        }
    }
    return "";
}
