// What surrounds every screen: the head with its title, tools and progress, the foot with the ways
// on, and dialogs over it.
#ifndef MANTEN_KIOSK_FRAME_H
#define MANTEN_KIOSK_FRAME_H

#include "kiosk/kiosk.h"

struct head {
    const char *title;
    const char *progress; // in words; NULL: none here
    int done, total;      // as a bar; 0, 0: nobody can say how long it is
    bool menu;            // offers the way to the menu
};

// The area between head and foot, within the margins; `progress` says whether the head shows any.
struct rect frame_body(const struct stage *stage, bool progress);

void frame_head(struct kiosk *kiosk, struct stage *stage, const struct head *head);

// The way back ("back"), which stands at the left of the foot.
struct button frame_back(const struct kiosk *kiosk, enum word label);

// Either may be NULL.
void frame_foot(struct kiosk *kiosk, struct stage *stage, const struct button *left,
                const struct button *right);

// With one more beside the right one, which may be NULL, where the foot has room for it.
void frame_foot_with(struct kiosk *kiosk, struct stage *stage, const struct button *left,
                     const struct button *beside, const struct button *right);
bool frame_foot_has_room(const struct stage *stage);

// The end of something: the red flower, and below it what has ended.
struct ending {
    const char *title, *text;
    enum face face; // of the title
    struct color color;
};

void frame_flower(struct kiosk *kiosk, struct stage *stage, struct rect body,
                  const struct ending *ending);

// The dialogs that may lie over any screen: the idle warning and the trouble with recording.
void frame_dialogs(struct kiosk *kiosk, struct stage *stage);

// Begins the scrolling part of the screen; returns where to put things. Told to frame_panel_end
// where they ended.
struct rect frame_panel_begin(struct kiosk *kiosk, struct stage *stage, struct rect view,
                              struct panel *panel);
void frame_panel_end(struct kiosk *kiosk, struct stage *stage, const struct panel *panel,
                     int bottom);

// Seconds until the visit ends by itself, when the warning is to be shown; -1 when it is over, or
// when the first screen has to look as at the start again; else 0.
int frame_idle_seconds(const struct kiosk *kiosk);
// Milliseconds until that changes, or -1.
int frame_next_change(const struct kiosk *kiosk);

#endif
