// Where what is written goes: a file that appears whole or not at all (written without a name or
// beside its place, synced, renamed) and is readable by its owner only; or standard output, when
// the path is NULL or "-"; or a pipe or device.
#ifndef MANTEN_RECORD_DELIVERY_H
#define MANTEN_RECORD_DELIVERY_H

#include "base/fault.h"

#include <stdio.h>

typedef bool delivery_writer(void *context, FILE *out, struct fault *fault);

bool delivery_write(const char *path, delivery_writer *write, void *context, struct fault *fault);

#endif
