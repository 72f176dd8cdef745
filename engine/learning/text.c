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
