// One file that needs no other, is read on a screen and prints well: A4, heads that repeat on every
// page, charts as SVG. A table with a chart says the same as the chart.
#ifndef MANTEN_RECORD_WRITER_HTML_H
#define MANTEN_RECORD_WRITER_HTML_H

#include "record/document.h"

bool writer_html(const struct document *document, struct writing *writing);

#endif
