#include "record/press.h"

#include "base/place.h"
#include "record/delivery.h"
#include "store/seal.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

static const struct press *open_press(const char *what, struct fault *fault)
{
    struct arena *arena = arena_new();
    void *library = dlopen(place_part(arena, "manten-press.so"), RTLD_NOW | RTLD_LOCAL);
    arena_free(arena);
    const struct press *press = library ? dlsym(library, PRESS_SYMBOL) : NULL;
    if (!press) {
        const char *reason = dlerror();
        fault_set(fault, "cannot write %s (%s): build or install Manten anew", what,
                  reason ? reason : "no press");
    }
    return press;
}

const struct writer *press_writer(const char *name, struct fault *fault)
{
    const struct press *press = open_press(name, fault);
    if (!press) {
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

struct pressing {
    const struct press *press;
    const struct diploma *diploma;
    const struct seal *seal;
};

#define SEAL_LINE "%MANTEN-SEAL "

static void write_sealed(const struct pressing *pressing, const char *bytes, size_t length,
                         FILE *out)
{
    char signature[SEAL_SIGNATURE_LENGTH];
    seal_sign(pressing->seal, bytes, length, signature);
    fwrite(bytes, 1, length, out);
    fprintf(out, "%s%s\n", SEAL_LINE, signature);
}

static bool write_diploma(void *context, FILE *out, struct fault *fault)
{
    const struct pressing *pressing = context;
    char *bytes = NULL;
    size_t length = 0;
    FILE *memory = open_memstream(&bytes, &length);
    if (!memory) {
        return fault_set(fault, "memory ran out: close other programs and try again");
    }
    bool written = pressing->press->diploma(pressing->diploma, memory, fault);
    fclose(memory);
    if (written) {
        write_sealed(pressing, bytes, length, out); // what fails shows when the file is flushed
    }
    free(bytes);
    return written;
}

bool press_diploma(const struct diploma *diploma, const struct seal *seal, const char *path,
                   struct fault *fault)
{
    const struct press *press = open_press("certificates", fault);
    struct pressing pressing = {press, diploma, seal};
    return press && delivery_write(path, write_diploma, &pressing, fault);
}

bool file_is_sealed(const char *bytes, size_t length, const char *key, struct arena *arena)
{
    const size_t line = sizeof SEAL_LINE - 1 + SEAL_SIGNATURE_LENGTH; // its line end for the zero
    if (length < line || bytes[length - 1] != '\n' ||
        memcmp(bytes + length - line, SEAL_LINE, sizeof SEAL_LINE - 1) != 0) {
        return false;
    }
    const char *signature =
        arena_text_part(arena, bytes + length - SEAL_SIGNATURE_LENGTH, SEAL_SIGNATURE_LENGTH - 1);
    return seal_stands(key, bytes, length - line, signature);
}
