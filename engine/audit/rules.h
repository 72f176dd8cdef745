// What the rules of layout share: the scene that they are held over, and how they measure and tell.
#ifndef MANTEN_AUDIT_RULES_H
#define MANTEN_AUDIT_RULES_H

#include "base/arena.h"
#include "ui/scene.h"

struct audited {
    const struct scene *scene;
    struct pictures *pictures;
    double scale;            // pixels for one at 1920 × 1080
    int body_size;           // of FACE_BODY, in pixels
    int scroll, scroll_most; // of the panel
    bool look_into_pictures; // measure what lies behind the labels of figures: takes a while
    struct arena *arena;     // where the texts of the findings live
};

struct finding {
    const char *subject; // the rule and what broke it, the same whatever the size of the window
    const char *text;    // what is wrong, for a person
    int amount;          // by how much: of findings with one subject, the worst is told
};

struct audience {
    void (*hear)(void *context, const struct finding *finding);
    void *context;
};

struct rules {
    const struct audited *audited;
    const struct scene *scene;
    struct audience audience;
    struct rect window;
    const struct element *panel; // the one that scrolls, or NULL
    int first_mark;              // those before lie under a dialog
};

// The rules, each in the file of its name.
void audit_elements(const struct rules *rules);
void audit_texts(const struct rules *rules);
void audit_contrast(const struct rules *rules);

// `subject` and the text that is formatted live in the arena.
void rules_tell(const struct rules *rules, int amount, const char *subject, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

// The beginning of a text, on one line and in quotation marks.
const char *rules_quote(const struct rules *rules, const char *text);

// A text that names the rule and what it is about.
const char *rules_subject(const struct rules *rules, const char *rule, const char *what);

// By how many pixels the rectangle sticks out of another, 0 when it lies inside.
int rules_out(struct rect rect, struct rect other);

// Where something that is clipped so can come to be seen: for what scrolls, all of the panel's
// content; for the rest, the clip.
struct rect rules_reach(const struct rules *rules, struct rect clip);
bool rules_scrolls(const struct rules *rules, struct rect clip);

// A rectangle as it is seen beside another one: as it is where both scroll together, else clipped.
struct placed {
    struct rect rect, clip;
};

struct rect rules_common(struct placed one, struct placed other);

#endif
