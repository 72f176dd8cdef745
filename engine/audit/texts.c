// Texts: each stays in its box and on the screen, and nothing lies over it.
#include "audit/rules.h"

static const char *name_of(const struct rules *rules, const struct mark *mark)
{
    return arena_format(rules->audited->arena, "text %s", rules_quote(rules, mark->text));
}

static struct placed placed(const struct mark *mark, struct rect rect)
{
    return (struct placed){rect, mark->clip};
}

static struct rect text_reach(const struct mark *mark)
{
    struct rect reach = {0, 0, 0, 0};
    for (int i = 0; i < mark->laid->line_count; i++) {
        reach = rect_around(reach, scene_line(mark, i));
    }
    return reach;
}

// What one writes into a field moves out of its clip on purpose.
static bool written(const struct rules *rules, const struct mark *mark)
{
    return !rules_scrolls(rules, mark->clip) && !rect_inside(rules->window, mark->clip);
}

static void tell_overflow(const struct rules *rules, const struct mark *mark, int out)
{
    const char *name = name_of(rules, mark);
    rules_tell(rules, out, rules_subject(rules, "overflow", name),
               "the %s overflows its box by %d px", name, out);
}

static bool check_box(const struct rules *rules, const struct mark *mark)
{
    const struct laid *laid = mark->laid;
    const char *name = name_of(rules, mark);
    int out = laid->width - mark->rect.w;
    if (laid->cut) {
        rules_tell(rules, out > 0 ? out : 1, rules_subject(rules, "cut", name),
                   "the %s has a word that is %d px too wide for its box", name, out);
        return false;
    }
    if (laid->broken) {
        rules_tell(rules, 1, rules_subject(rules, "broken", name),
                   "the %s has a word that is broken in two: its box is only %d px wide", name,
                   mark->rect.w);
        return false;
    }
    // How high the box is in a panel says nothing: a panel's content grows as it needs to.
    if (!rules_scrolls(rules, mark->clip) && laid->height - mark->rect.h > out) {
        out = laid->height - mark->rect.h;
    }
    if (out > 0) {
        tell_overflow(rules, mark, out);
    }
    return out <= 0;
}

// The card, cell or button that the text begins in: the topmost fill there.
static void check_container(const struct rules *rules, int number)
{
    const struct mark *mark = scene_mark(rules->scene, number);
    const struct rect reach = text_reach(mark);
    const struct rect start = {reach.x, reach.y + reach.h / 2, 1, 1};
    for (int i = number - 1; i >= 0; i--) {
        const struct mark *under = scene_mark(rules->scene, i);
        if (under->kind == MARK_FILL && rect_inside(start, under->rect) &&
            !rect_empty(rules_common(placed(mark, start), placed(under, under->rect)))) {
            // What scrolls over something that does not comes to be seen all the same.
            const bool beyond =
                rules_scrolls(rules, mark->clip) && !rules_scrolls(rules, under->clip);
            const int out = rules_out(reach, under->rect);
            if (out > 0 && !beyond) {
                tell_overflow(rules, mark, out);
            }
            return;
        }
    }
}

static void check_screen(const struct rules *rules, const struct mark *mark)
{
    const int out = rules_out(text_reach(mark), rules_reach(rules, mark->clip));
    if (out > 0) {
        const char *name = name_of(rules, mark);
        rules_tell(rules, out, rules_subject(rules, "cut", name),
                   rules_scrolls(rules, mark->clip) ? "the %s leaves its panel by %d px"
                                                    : "the %s is off the screen by %d px",
                   name, out);
    }
}

static struct rect lines_common(const struct mark *one, const struct mark *other)
{
    for (int i = 0; i < one->laid->line_count; i++) {
        for (int j = 0; j < other->laid->line_count; j++) {
            const struct rect common =
                rules_common(placed(one, scene_line(one, i)), placed(other, scene_line(other, j)));
            if (!rect_empty(common)) {
                return common;
            }
        }
    }
    return (struct rect){0, 0, 0, 0};
}

static struct rect lines_under(const struct mark *text, const struct mark *over)
{
    for (int i = 0; i < text->laid->line_count; i++) {
        const struct rect common =
            rules_common(placed(text, scene_line(text, i)), placed(over, over->rect));
        if (!rect_empty(common)) {
            return common;
        }
    }
    return (struct rect){0, 0, 0, 0};
}

static void tell_covered(const struct rules *rules, const struct mark *mark,
                         const struct mark *over, struct rect common)
{
    const char *name = name_of(rules, mark);
    const bool text = over->kind == MARK_TEXT;
    const char *what = text                         ? name_of(rules, over)
                       : over->kind == MARK_PICTURE ? "picture that is drawn over it"
                                                    : "box that is drawn over it";
    const char *both = arena_format(rules->audited->arena, "%s %s", name, what);
    rules_tell(rules, common.w < common.h ? common.w : common.h, rules_subject(rules, "over", both),
               "the %s and the %s overlap by %d x %d px", name, what, common.w, common.h);
}

// Outlines are left out (the ring of the focus runs around its text), and carets stand in theirs.
static void check_covered(const struct rules *rules, int number)
{
    const struct mark *mark = scene_mark(rules->scene, number);
    const struct placed whole = placed(mark, text_reach(mark));
    for (int i = number + 1; i < scene_mark_count(rules->scene); i++) {
        const struct mark *over = scene_mark(rules->scene, i);
        const bool text = over->kind == MARK_TEXT;
        const struct rect reach = text ? text_reach(over) : over->rect;
        if (over->kind == MARK_OUTLINE || (!text && written(rules, over)) ||
            rect_empty(rules_common(whole, placed(over, reach)))) {
            continue;
        }
        const struct rect common = text ? lines_common(mark, over) : lines_under(mark, over);
        if (!rect_empty(common)) {
            tell_covered(rules, mark, over, common);
        }
    }
}

// ---- labels of figures: the texts put on a picture have to stay on it

static bool is_figure(const struct rules *rules, const struct mark *picture)
{
    for (int i = 0; i < scene_element_count(rules->scene); i++) {
        const struct element *element = scene_element_number(rules->scene, i);
        if (element->role == ROLE_FIGURE && rect_inside(element->rect, picture->rect) &&
            rect_inside(picture->rect, element->rect)) {
            return true;
        }
    }
    return false;
}

static void check_labels(const struct rules *rules, int number)
{
    const struct mark *picture = scene_mark(rules->scene, number);
    for (int i = number + 1; i < scene_mark_count(rules->scene); i++) {
        const struct mark *label = scene_mark(rules->scene, i);
        const struct rect box = label->rect;
        if (label->kind != MARK_TEXT ||
            !rect_has(picture->rect, box.x + box.w / 2, box.y + box.h / 2)) {
            return;
        }
        const int out = rules_out(text_reach(label), picture->rect);
        if (out > 0) {
            const char *name = name_of(rules, label);
            rules_tell(rules, out, rules_subject(rules, "label", name),
                       "the %s leaves its figure by %d px", name, out);
        }
    }
}

void audit_texts(const struct rules *rules)
{
    for (int i = rules->first_mark; i < scene_mark_count(rules->scene); i++) {
        const struct mark *mark = scene_mark(rules->scene, i);
        if (mark->kind == MARK_PICTURE && is_figure(rules, mark)) {
            check_labels(rules, i);
        } else if (mark->kind == MARK_TEXT && !written(rules, mark)) {
            if (check_box(rules, mark)) {
                check_container(rules, i);
            }
            check_screen(rules, mark);
            check_covered(rules, i);
        }
    }
}
