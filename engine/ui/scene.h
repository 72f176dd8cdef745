// A scene is what one frame shows: marks for the eye and elements for the finger, the keyboard and
// the drive. A screen builds its scene anew whenever something changed; comparing it with the scene
// before gives the damage, so that only what differs is painted (the way of lite's rencache).
#ifndef MANTEN_UI_SCENE_H
#define MANTEN_UI_SCENE_H

#include "ui/canvas.h"
#include "ui/geometry.h"
#include "ui/picture.h"
#include "ui/type.h"

enum role {
    ROLE_BUTTON,
    ROLE_RADIO,
    ROLE_CHECKBOX,
    ROLE_FIELD,
    ROLE_TEXT, // from here on: told, not touched
    ROLE_HEADING,
    ROLE_FIGURE,
    ROLE_PROGRESS,
    ROLE_PANEL, // scrolls
    ROLES
};

struct element {
    const char *id;    // "next", "choice:b" …; copied by the scene
    const char *label; // what it says to a person; copied by the scene
    enum role role;
    struct rect rect;  // whole, even where a panel hides part of it
    struct rect shown; // what of it is to be seen; filled in by the scene
    struct rect clip;  // the part of the window that it can be seen in; filled in by the scene
    bool enabled, checked, focused;
    bool movable; // can be dragged onto another element
    bool covered; // something modal lies over it; filled in by the scene
};

enum mark_kind { MARK_FILL, MARK_OUTLINE, MARK_TEXT, MARK_PICTURE, MARK_SHAPE };

struct mark {
    enum mark_kind kind;
    struct rect rect; // where the mark may draw; for a text its box
    struct rect clip;
    int radius, thickness;
    struct color color;
    const struct laid *laid;
    const char *text;   // of a MARK_TEXT, for the audit; copied by the scene
    const char *path;   // of a MARK_PICTURE; copied by the scene
    struct shape shape; // of a MARK_SHAPE
};

struct scene;

struct scene *scene_new(void);
void scene_free(struct scene *scene);

// Empties the scene for a frame of that size.
void scene_begin(struct scene *scene, int width, int height);

void scene_fill(struct scene *scene, struct rect rect, int radius, struct color color);
void scene_outline(struct scene *scene, struct rect rect, int radius, int thickness,
                   struct color color);
// The box is where the text is meant to stay; it is drawn from the box's top left corner.
void scene_text(struct scene *scene, struct rect box, const struct laid *laid, const char *text);
void scene_picture(struct scene *scene, struct rect rect, const char *path, struct color tint);

// The shape filled, or with a thickness the lines around it.
void scene_shape(struct scene *scene, const struct shape *shape, int thickness, struct color color);

// What follows shows only within the rectangle (and within the clips around it).
void scene_clip(struct scene *scene, struct rect rect);
void scene_unclip(struct scene *scene);

void scene_element(struct scene *scene, const struct element *element);

// What was there so far lies under a dialog from now on: it is seen but cannot be reached.
void scene_cover(struct scene *scene);

int scene_width(const struct scene *scene);
int scene_height(const struct scene *scene);
int scene_element_count(const struct scene *scene);
const struct element *scene_element_number(const struct scene *scene, int number);
const struct element *scene_find(const struct scene *scene, const char *id);
// The topmost touchable element there that is not covered, or NULL. What is disabled cannot be
// touched, nor can what lies under it.
const struct element *scene_at(const struct scene *scene, int x, int y);
int scene_mark_count(const struct scene *scene);
const struct mark *scene_mark(const struct scene *scene, int number);
// Where a line of a MARK_TEXT is drawn.
struct rect scene_line(const struct mark *mark, int line);

// Fills `damage` with at most `most` rectangles that together hold every pixel that differs, and
// returns how many. A NULL `before`, or one of another size, damages everything.
int scene_damage(const struct scene *before, const struct scene *now, struct rect *damage,
                 int most);

// Paints all marks within the clip.
void scene_paint(const struct scene *scene, struct canvas *canvas, struct type *type,
                 struct pictures *pictures, struct rect clip);

// Renders what the scene shows without painting it, so that painting it soon takes no time.
void scene_warm(const struct scene *scene, struct type *type, struct pictures *pictures);

#endif
