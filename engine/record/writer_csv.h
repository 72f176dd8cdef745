// UTF-8 with BOM, lines end with CR LF, quoted as RFC 4180 says: what Excel in Japan opens without
// garbling. A text that a spreadsheet would run gets an apostrophe in front, and so does one that
// begins with an apostrophe, so that record/csv.h gets every value back. No value (NULL) is an
// empty field, an empty text is "". Of several tables each stands under its title, behind an empty
// line; what is remarked of them comes first.
#ifndef MANTEN_RECORD_WRITER_CSV_H
#define MANTEN_RECORD_WRITER_CSV_H

#include "record/document.h"

bool writer_csv(const struct document *document, struct writing *writing);

#endif
