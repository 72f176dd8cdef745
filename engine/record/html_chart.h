// A table's chart as SVG inside HTML: a bar a row. Nothing when the table has none.
#ifndef MANTEN_RECORD_HTML_CHART_H
#define MANTEN_RECORD_HTML_CHART_H

#include "base/arena.h"
#include "record/table.h"
#include "record/writing.h"

void html_chart(const struct table *table, const struct writing *writing, struct arena *arena);

#endif
