// XLSX: a sheet a table, with numbers, dates and percentages as such, widths that fit, the head
// kept in sight and a filter on it. What looks like a formula stays a text.
#ifndef MANTEN_PRESS_WORKBOOK_H
#define MANTEN_PRESS_WORKBOOK_H

#include "record/document.h"

bool workbook_write(const struct document *document, struct writing *writing);

#endif
