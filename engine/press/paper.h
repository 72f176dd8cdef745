// PDF: A4, wide tables across, heads that repeat on every page, page numbers, charts, the type
// embedded.
#ifndef MANTEN_PRESS_PAPER_H
#define MANTEN_PRESS_PAPER_H

#include "record/document.h"

bool paper_write(const struct document *document, struct writing *writing);

#endif
