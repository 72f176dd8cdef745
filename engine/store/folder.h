// The data folder: made when it is missing, and held by one writer at a time (S4).
#ifndef MANTEN_STORE_FOLDER_H
#define MANTEN_STORE_FOLDER_H

#include "base/fault.h"

// Makes the folder and those above it, for the owner only, and takes the lock DIR/manten.lock.
// Gives the lock's descriptor, or -1. The lock ends when it is closed, or with the process.
int folder_hold(const char *directory, struct fault *fault);

// Makes an empty file readable by its owner only, unless there is one. SQLite gives the files that
// it puts beside it the same rights.
bool folder_make_file(const char *path, struct fault *fault);

// Makes durable which files there are.
bool folder_sync(const char *directory, struct fault *fault);

#endif
