// UTF-8 with BOM, lines end with CR LF, quoted as RFC 4180 says: what Excel in Japan opens without
// garbling. A text that a spreadsheet would run gets an apostrophe in front, and so does one that
// begins with an apostrophe, so that record/csv.h gets every value back. No value (NULL) is an
// empty field, an empty text is "".
#ifndef MANTEN_RECORD_WRITER_CSV_H
#define MANTEN_RECORD_WRITER_CSV_H

#include "record/table.h"

bool writer_csv(const struct table *table, enum language language, FILE *out, struct fault *fault);

#endif
