// Drawing on paper: texts set by Pango, boxes and lines by cairo. All lengths are points, a 72nd of
// an inch; y grows downwards.
#ifndef MANTEN_PRESS_INK_H
#define MANTEN_PRESS_INK_H

#include <pango/pangocairo.h>

#define INK_FONT "BIZ UDPGothic,Noto Sans CJK JP"

enum ink { INK_BLACK, INK_NAVY, INK_GREY, INK_TEAL, INK_PALE };

struct lettering {
    double size;
    PangoWeight weight;
    enum ink ink;
    PangoAlignment alignment;
};

void ink_set(cairo_t *page, enum ink ink);

// The text broken at that width; freed with g_object_unref.
PangoLayout *ink_lay(cairo_t *page, const char *text, double width, struct lettering lettering);

double ink_height(PangoLayout *layout);

// Sets the text with its upper left corner at the place and returns its height.
double ink_text(cairo_t *page, double x, double y, double width, const char *text,
                struct lettering lettering);

// Gives back what Pango keeps for the next page. Called when a document is done.
void ink_end(void);

void ink_box(cairo_t *page, double x, double y, double width, double height, enum ink ink);

#endif
