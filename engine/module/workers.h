// What of a content has functions (modules, and surveys and checklists as if they were), and what
// is needed to ask them.
#ifndef MANTEN_MODULE_WORKERS_H
#define MANTEN_MODULE_WORKERS_H

#include "module/content.h"
#include "module/giving.h"
#include "module/load.h"

struct workers;

// One module with functions.
struct asked {
    const struct module *module;
    const char *path; // of its script
    struct script_source script;
    const struct giving *givings; // of each function
    struct worker ready;
};

// For at most that many modules.
struct workers *workers_new(struct warden *warden, int room);

// Remembers a module whose functions can be asked, with a copy of its script. `givings` says of
// each function what it gives, and is borrowed. Others may ask meanwhile.
void workers_add(struct workers *workers, const struct module *module, const struct found *file,
                 const struct source *source, const struct giving *givings);

struct asked *workers_find(struct workers *workers, const struct module *module);

// Puts the question to a worker of the module, which is made ready again for the next one, and
// gives the bytes of its answer, within 250 ms (on a machine that is too busy to let the worker
// run, within some seconds).
bool workers_ask(struct workers *workers, struct asked *asked, const struct buffer *question,
                 struct buffer *answer, struct fault *fault);

void workers_free(struct workers *workers);

#endif
