// Texts as people's spreadsheets save them: UTF-8 with and without a byte-order mark, UTF-16, and
// CP932, which is what Excel in Japan calls CSV.
#ifndef MANTEN_RECORD_ENCODING_H
#define MANTEN_RECORD_ENCODING_H

#include "base/buffer.h"
#include "base/fault.h"

enum encoding { ENCODING_UTF8, ENCODING_UTF16LE, ENCODING_UTF16BE, ENCODING_CP932 };

// What the bytes are written in, by their mark or by what they look like.
enum encoding encoding_of(const char *bytes, size_t length);

// Adds the bytes to the buffer as UTF-8, without a mark. A byte that means nothing becomes U+FFFD.
bool encoding_convert(const char *bytes, size_t length, enum encoding encoding, struct buffer *into,
                      struct fault *fault);

#endif
