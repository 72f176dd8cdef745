// Widgets: what a person touches, and how it looks in each of its states. Each puts its marks and
// its element on the stage; what a touch does is the screen's matter.
#ifndef MANTEN_UI_WIDGET_H
#define MANTEN_UI_WIDGET_H

#include "ui/stage.h"

enum emphasis {
    EMPHASIS_PRIMARY, // the one thing most people want to do next
    EMPHASIS_SECONDARY,
    EMPHASIS_QUIET // tools at the edge of the screen
};

struct button {
    const char *id;
    const char *label;
    const char *icon; // NULL for none
    enum emphasis emphasis;
    bool disabled;
    bool icon_after; // behind the label
    bool bare;       // shows the icon alone; the label still tells what it is
    int apart;       // pixels at each side that can be touched and are not drawn
    bool checked;    // shown as picked up or chosen
    bool movable;    // can be dragged onto another element
};

// The width that the button needs, at least TOUCH_TARGET, at most `most`.
int button_width(const struct stage *stage, const struct button *button, int most);
int button_height(const struct stage *stage, const struct button *button, int width);
void button_put(struct stage *stage, struct rect rect, const struct button *button);

// A choice to pick: a radio button (one of them) or a check box.
struct pick {
    const char *id;
    const char *label;
    bool several;
    bool checked;
    bool disabled;
};

int pick_height(const struct stage *stage, const struct pick *pick, int width);
void pick_put(struct stage *stage, struct rect rect, const struct pick *pick);

// A field for text. `composing` is what an input method has under way, shown underlined behind the
// value. The end of a long text stays in view.
struct field {
    const char *id;
    const char *label; // what is asked, above the field
    bool asked;        // already: the label is not shown again
    const char *hint;  // shown while it is empty
    const char *value;
    const char *composing;
    int lines; // how many are shown; more than one breaks the text within the box
};

int field_height(const struct stage *stage, const struct field *field, int width);
void field_put(struct stage *stage, struct rect rect, const struct field *field);

// `done` of `total`, as a bar; `label` says it in words to assistive tools.
void progress_put(struct stage *stage, struct rect rect, int done, int total, const char *label);

// A raised sheet of paper.
void card_put(struct stage *stage, struct rect rect);

// A part of the screen that scrolls when its content is higher than it. Everything between begin
// and end is put at y - offset; end is told where the content ended, and returns the largest
// offset that makes sense.
struct panel {
    const char *id;
    struct rect view;
    int offset;
};

void panel_begin(struct stage *stage, const struct panel *panel);
int panel_end(struct stage *stage, const struct panel *panel, int content_bottom);

#endif
