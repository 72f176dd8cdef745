// The blocks of a page, set as a person reads them. Where there is room for two columns of readable
// lines, figures stand beside the text; where there is not, they stand in it.
#ifndef MANTEN_UI_BLOCKS_H
#define MANTEN_UI_BLOCKS_H

#include "learning/module.h"
#include "ui/stage.h"

struct reading {
    enum language language;
    const struct said *said; // what the module's functions said, or NULL
};

// Puts the page's blocks from the top of the box on; returns the y below the last one. The box's
// height is a hint for how large figures may get.
int blocks_put(struct stage *stage, struct rect box, const struct page *page,
               const struct reading *reading);

#endif
