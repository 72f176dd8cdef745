// What canvas and scene need to know of a laid text beyond type.h; nobody outside the room includes
// it.
#ifndef MANTEN_UI_INK_H
#define MANTEN_UI_INK_H

#include "ui/geometry.h"
#include "ui/pixels.h"
#include "ui/type.h"

// The coverage of a line, rendered when it is first asked for; NULL when there is nothing to see.
// It belongs to the type, which may drop it at type_frame.
const struct mask *type_mask(struct type *type, const struct laid *laid, int line);
struct color type_color(const struct laid *laid);

// Every pixel that a line, and that the text, can touch, counted from the text's top left corner.
struct rect type_line_reach(const struct laid *laid, int line);
struct rect type_reach(const struct laid *laid);

// The same for the same text, style and width, however often it was laid.
uint64_t type_hash(const struct laid *laid);

// Counts as asking for the text again: it stays for two more frames.
void type_keep(struct type *type, const struct laid *laid);

#endif
