// Secret keys beside the records: 32 random bytes in base64 (for addresses, without padding), each
// in a file of its own that is made on first use and that its owner alone can read.
#ifndef MANTEN_STORE_KEY_H
#define MANTEN_STORE_KEY_H

#include "base/fault.h"

enum { KEY_BYTES = 32 };

// Reads DIR/NAME, or makes it. Refuses one that others can read.
bool key_open(const char *directory, const char *name, unsigned char key[static KEY_BYTES],
              struct fault *fault);
void key_forget(unsigned char key[static KEY_BYTES]);

#endif
