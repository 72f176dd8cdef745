// Elements: each is to be reached, large enough for a finger, and under no other.
#include "audit/rules.h"
#include "ui/stage.h"

#include <string.h>

static bool touchable(const struct element *element)
{
    return element->role < ROLE_TEXT;
}

// Texts and figures have ids that change from screen to screen, so they go by what they say.
static const char *name_of(const struct rules *rules, const struct element *element)
{
    static const char *const roles[ROLES] = {
        [ROLE_BUTTON] = "button", [ROLE_RADIO] = "choice", [ROLE_CHECKBOX] = "choice",
        [ROLE_FIELD] = "field",   [ROLE_TEXT] = "text",    [ROLE_HEADING] = "heading",
        [ROLE_FIGURE] = "figure", [ROLE_PANEL] = "panel",  [ROLE_PROGRESS] = "progress bar"};
    const bool told = !touchable(element) && element->role != ROLE_PANEL;
    return arena_format(rules->audited->arena, "%s %s", roles[element->role],
                        rules_quote(rules, told ? element->label : element->id));
}

static void check_id(const struct rules *rules, int number)
{
    const char *id = scene_element_number(rules->scene, number)->id;
    for (int i = 0; i < number; i++) {
        if (strcmp(scene_element_number(rules->scene, i)->id, id) == 0) {
            rules_tell(rules, 1, rules_subject(rules, "twice", id),
                       "there are two elements with the id \"%s\"", id);
            return;
        }
    }
}

static void check_target(const struct rules *rules, const struct element *element)
{
    const int least = (int)(TOUCH_TARGET * rules->audited->scale);
    const int side = element->rect.w < element->rect.h ? element->rect.w : element->rect.h;
    if (side < least) {
        const char *name = name_of(rules, element);
        rules_tell(rules, least - side, rules_subject(rules, "small", name),
                   "the %s is %d x %d px, too small for a finger: at least %d px are needed", name,
                   element->rect.w, element->rect.h, least);
    }
}

static void check_reach(const struct rules *rules, const struct element *element)
{
    const char *name = name_of(rules, element);
    const bool scrolls = rules_scrolls(rules, element->clip) && element->role != ROLE_PANEL;
    const int out = rules_out(element->rect, rules_reach(rules, element->clip));
    if (out > 0) {
        rules_tell(rules, out, rules_subject(rules, "off", name),
                   scrolls ? "the %s leaves its panel by %d px and cannot be scrolled into sight"
                           : "the %s is off the screen by %d px",
                   name, out);
    } else if (scrolls && touchable(element) && element->rect.h > element->clip.h) {
        rules_tell(rules, element->rect.h - element->clip.h, rules_subject(rules, "tall", name),
                   "the %s is never seen whole: it is %d px high, its panel %d px", name,
                   element->rect.h, element->clip.h);
    }
}

static void check_panel(const struct rules *rules, const struct element *panel)
{
    const int least = (int)(TOUCH_TARGET * rules->audited->scale);
    if (panel->shown.h < least) {
        rules_tell(rules, least - panel->shown.h, "low panel",
                   "the panel that scrolls is only %d px high", panel->shown.h);
    }
}

// The regions of a picture lie on it, and nowhere beside it.
static bool on_picture(const struct element *element, const struct element *other)
{
    return other->role == ROLE_FIGURE && rect_inside(element->rect, other->rect);
}

// A touchable may overlap nothing: neither what else is touched nor what is told.
static void check_overlaps(const struct rules *rules, int number)
{
    const struct element *element = scene_element_number(rules->scene, number);
    for (int i = 0; i < scene_element_count(rules->scene); i++) {
        const struct element *other = scene_element_number(rules->scene, i);
        if (i == number || other->covered || other->role == ROLE_PANEL ||
            on_picture(element, other) || (touchable(other) && i > number)) {
            continue;
        }
        const struct rect common = rules_common((struct placed){element->rect, element->clip},
                                                (struct placed){other->rect, other->clip});
        if (!rect_empty(common)) {
            const char *name = name_of(rules, element);
            const char *under = name_of(rules, other);
            const char *both = arena_format(rules->audited->arena, "%s %s", name, under);
            rules_tell(rules, common.w < common.h ? common.w : common.h,
                       rules_subject(rules, "overlap", both),
                       "the %s and the %s overlap by %d x %d px", name, under, common.w, common.h);
        }
    }
}

// What is drawn but told nobody (fills, pictures) has to stay in its place too.
static void check_mark(const struct rules *rules, const struct mark *mark)
{
    static const char *const kinds[] = {[MARK_FILL] = "box",
                                        [MARK_OUTLINE] = "frame",
                                        [MARK_TEXT] = "text",
                                        [MARK_PICTURE] = "picture"};
    const bool scrolls = rules_scrolls(rules, mark->clip);
    const bool whole_window = rect_inside(rules->window, mark->clip);
    const int out = rules_out(mark->rect, rules_reach(rules, mark->clip));
    if (mark->kind == MARK_TEXT || out == 0 || !(scrolls || whole_window)) {
        return;
    }
    const char *what = mark->kind == MARK_PICTURE && strrchr(mark->path, '/')
                           ? strrchr(mark->path, '/') + 1
                           : kinds[mark->kind];
    rules_tell(rules, out, rules_subject(rules, scrolls ? "wide" : "beyond", what),
               scrolls ? "the %s %s leaves the panel that it is in by %d px"
                       : "the %s %s leaves the screen by %d px",
               kinds[mark->kind], what == kinds[mark->kind] ? "" : what, out);
}

void audit_elements(const struct rules *rules)
{
    for (int i = 0; i < scene_element_count(rules->scene); i++) {
        const struct element *element = scene_element_number(rules->scene, i);
        check_id(rules, i);
        if (element->covered) {
            continue;
        }
        check_reach(rules, element);
        if (touchable(element)) {
            check_target(rules, element);
            check_overlaps(rules, i);
        } else if (element->role == ROLE_PANEL) {
            check_panel(rules, element);
        }
    }
    for (int i = rules->first_mark; i < scene_mark_count(rules->scene); i++) {
        check_mark(rules, scene_mark(rules->scene, i));
    }
}
