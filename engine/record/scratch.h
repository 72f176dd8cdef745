// Files without a name, for what is too much for the memory.
#ifndef MANTEN_RECORD_SCRATCH_H
#define MANTEN_RECORD_SCRATCH_H

// The first folder that takes one: $SQLITE_TMPDIR (SQLite keeps its own there, too), $TMPDIR,
// /var/tmp or /tmp.
const char *scratch_folder(void);

// One in that folder, gone when it is closed, whatever happens. -1, with errno, when it takes none.
int scratch_open(void);

#endif
