// For a person at a terminal: the columns stand under their heads, whatever the width of the
// letters. Control characters show as blanks, so that a name cannot drive the terminal.
#ifndef MANTEN_RECORD_WRITER_TEXT_H
#define MANTEN_RECORD_WRITER_TEXT_H

#include "record/document.h"

bool writer_text(const struct document *document, struct writing *writing);

#endif
