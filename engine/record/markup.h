// Text inside HTML and SVG.
#ifndef MANTEN_RECORD_MARKUP_H
#define MANTEN_RECORD_MARKUP_H

#include <stdio.h>

// The text, with what would be markup written as entities. Lines stay lines.
void markup_text(FILE *out, const char *text);

#endif
