// The host's logo of each sitting, kept beside the records for the certificates' paper.
#ifndef MANTEN_RECORD_LOGO_H
#define MANTEN_RECORD_LOGO_H

#include "base/arena.h"
#include "base/fault.h"

// Keeps a copy of the PNG for the session, in the place of the one before; with an empty path it
// takes that away.
bool logo_keep(const char *data, const char *session, const char *path, struct fault *fault);

// The way to it, or NULL when the session has none.
const char *logo_of(const char *data, const char *session, struct arena *arena);

#endif
