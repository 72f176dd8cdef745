#include "record/press.h"

#include <dlfcn.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

// Beside the program, as it is built; then where an installation puts it.
static const char *const places[] = {"manten-press.so", "../lib/manten/manten-press.so"};

static void *load(const char *place)
{
    char path[PATH_MAX + 64];
    ssize_t length = readlink("/proc/self/exe", path, PATH_MAX);
    if (length <= 0) {
        return NULL;
    }
    path[length] = '\0';
    strcpy(strrchr(path, '/') + 1, place);
    return dlopen(path, RTLD_NOW | RTLD_LOCAL);
}

const struct writer *press_writer(const char *name, struct fault *fault)
{
    void *library = load(places[0]);
    library = library ? library : load(places[1]);
    const struct press *press = library ? dlsym(library, PRESS_SYMBOL) : NULL;
    if (!press) {
        const char *reason = dlerror();
        fault_set(fault,
                  "cannot write %s (%s): build or install Manten anew, or choose csv or html", name,
                  reason ? reason : "no press");
        return NULL;
    }
    for (const struct writer *writer = press->writers; writer->name; writer++) {
        if (strcmp(writer->name, name) == 0) {
            return writer;
        }
    }
    fault_set(fault, "the press is of another version: build or install Manten anew");
    return NULL;
}
