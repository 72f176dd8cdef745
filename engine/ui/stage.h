// The stage is what a screen builds on: the scene under way, the measures of this window and the
// state of the hand (what is focused and pressed). All lengths are given as on a display of
// 1920 × 1080 and come out in proportion to the window's area, so that one layout serves all.
#ifndef MANTEN_UI_STAGE_H
#define MANTEN_UI_STAGE_H

#include "ui/scene.h"
#include "ui/theme.h"

enum face {
    FACE_SMALL, // hints, captions
    FACE_BODY,
    FACE_BUTTON,
    FACE_HEADING,
    FACE_TITLE,
    FACE_DISPLAY
};

struct stage {
    struct scene *scene;
    struct type *type;
    struct pictures *pictures;
    const char *assets;  // folder
    const char *focus;   // id of the element that the keyboard would touch, or ""
    const char *pressed; // id of the element under the finger, or ""
    double scale;        // pixels of this window for one at 1920 × 1080
    double text_scale;   // the learner's own choice: 1, 1.25 or 1.5
    int texts;           // how many texts were told so far, for their ids
};

enum { TOUCH_TARGET = 96 }; // the least side of anything touchable: 12 mm on a 24-inch display

// The scale of a window of that size.
double stage_scale(int width, int height);

// A length of 1920 × 1080 in pixels of this window.
int stage_px(const struct stage *stage, double length);
struct rect stage_area(const struct stage *stage);

struct style stage_style(const struct stage *stage, enum face face, struct color color);

// How high the text is when set within that width.
int stage_text_height(const struct stage *stage, const char *text, struct style style, int width);

// Puts the text at the top left of the box and returns its height. What is beyond the box's height
// is a fault of the layout, which the audit finds.
int stage_text(struct stage *stage, struct rect box, const char *text, struct style style);

// The same, centred in the height of the box.
void stage_text_middle(struct stage *stage, struct rect box, const char *text, struct style style);

// A text or heading that is also told as an element, to the drive and to assistive tools.
int stage_tell(struct stage *stage, enum role role, struct rect box, const char *text,
               struct style style);

// An icon of assets/icons in that colour.
void stage_icon(struct stage *stage, struct rect rect, const char *name, struct color color);

// The element, with the focus ring around what is drawn of it when it has the focus. What can be
// touched may be larger than what is drawn.
void stage_element(struct stage *stage, const struct element *element, struct rect drawn,
                   int radius);

#endif
