// What a function of a script has to give.
#ifndef MANTEN_MODULE_GIVING_H
#define MANTEN_MODULE_GIVING_H

#include "module/prose.h"

enum gives { GIVES_NOTHING, GIVES_CONDITION, GIVES_TEXT, GIVES_NUMBER, GIVES_DAY };

struct giving {
    enum gives gives;       // GIVES_NOTHING: it stands nowhere
    struct prose_rule rule; // of a text
    const char *scripted;   // id of the scripted item that it belongs to, or NULL
};

#endif
