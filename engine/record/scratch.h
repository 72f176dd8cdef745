// A file without a name, for what is too much for the memory.
#ifndef MANTEN_RECORD_SCRATCH_H
#define MANTEN_RECORD_SCRATCH_H

// In the first folder that takes one: $SQLITE_TMPDIR (SQLite keeps its own there, too), $TMPDIR,
// /var/tmp or /tmp. Gone when it is closed, whatever happens. -1, with errno, when there is none.
int scratch_open(void);

#endif
