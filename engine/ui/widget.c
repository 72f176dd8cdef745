#include "ui/widget.h"

#include "base/buffer.h"

#include <string.h>

enum {
    BUTTON_PADDING = 36,
    BUTTON_ICON = 44,
    BUTTON_GAP = 16,
    CORNER = 16,
    PICK_MARK = 48,
    LABEL_GAP = 8
};

static int largest(int one, int other)
{
    return one > other ? one : other;
}

static int smallest(int one, int other)
{
    return one < other ? one : other;
}

static enum face button_face(const struct button *button)
{
    return button->emphasis == EMPHASIS_QUIET ? FACE_SMALL : FACE_BUTTON;
}

static const char *shown_label(const struct button *button)
{
    return button->bare ? "" : button->label;
}

static int button_fixed_width(const struct stage *stage, const struct button *button)
{
    int fixed = 2 * stage_px(stage, button->emphasis == EMPHASIS_QUIET ? 20 : BUTTON_PADDING);
    if (button->icon) {
        fixed += stage_px(stage, BUTTON_ICON) + (button->bare ? 0 : stage_px(stage, BUTTON_GAP));
    }
    return fixed;
}

int button_width(const struct stage *stage, const struct button *button, int most)
{
    struct style style = stage_style(stage, button_face(button), THEME_INK);
    const struct laid *laid = type_lay(stage->type, shown_label(button), style, 0);
    int width = button_fixed_width(stage, button) + laid->width;
    return smallest(largest(width, stage_px(stage, TOUCH_TARGET)), most);
}

int button_height(const struct stage *stage, const struct button *button, int width)
{
    struct style style = stage_style(stage, button_face(button), THEME_INK);
    int height = stage_text_height(stage, shown_label(button), style,
                                   width - button_fixed_width(stage, button));
    return largest(stage_px(stage, TOUCH_TARGET), height + stage_px(stage, 28));
}

struct colors {
    struct color face, edge, ink;
};

static struct colors button_colors(const struct stage *stage, const struct button *button)
{
    const bool pressed = button->checked || strcmp(stage->pressed, button->id) == 0;
    if (button->disabled) {
        return (struct colors){THEME_DISABLED, THEME_DISABLED, THEME_DISABLED_INK};
    }
    switch (button->emphasis) {
    case EMPHASIS_PRIMARY: {
        struct color face = pressed ? THEME_NAVY_PRESSED : THEME_NAVY;
        return (struct colors){face, face, THEME_SURFACE};
    }
    case EMPHASIS_SECONDARY:
        return (struct colors){pressed ? THEME_NAVY_PALE : THEME_SURFACE, THEME_NAVY, THEME_NAVY};
    default:
        return (struct colors){pressed ? THEME_NAVY_PALE : THEME_GROUND, THEME_LINE, THEME_INK};
    }
}

static void put_button_content(struct stage *stage, struct rect inside, const struct button *button,
                               struct color ink)
{
    struct style style = stage_style(stage, button_face(button), ink);
    const int icon = button->icon ? stage_px(stage, BUTTON_ICON) : 0;
    const int gap = button->icon && !button->bare ? stage_px(stage, BUTTON_GAP) : 0;
    const int room = inside.w - icon - gap;
    const struct laid *laid = type_lay(stage->type, shown_label(button), style, room);
    const int words = smallest(laid->width, room);
    const int left = inside.x + (inside.w - words - icon - gap) / 2;
    const int icon_x = button->icon_after ? left + words + gap : left;
    const int words_x = button->icon_after ? left : left + icon + gap;
    if (button->icon) {
        stage_icon(stage, (struct rect){icon_x, inside.y + (inside.h - icon) / 2, icon, icon},
                   button->icon, ink);
    }
    if (!button->bare) {
        stage_text_middle(stage, (struct rect){words_x, inside.y, room, inside.h}, button->label,
                          style);
    }
}

void button_put(struct stage *stage, struct rect rect, const struct button *button)
{
    const struct colors colors = button_colors(stage, button);
    const int corner = stage_px(stage, CORNER);
    const int padding = stage_px(stage, button->emphasis == EMPHASIS_QUIET ? 20 : BUTTON_PADDING);
    const struct rect drawn = rect_inset(rect, button->apart);
    scene_fill(stage->scene, drawn, corner, colors.face);
    scene_outline(stage->scene, drawn, corner, stage_px(stage, 3), colors.edge);
    struct rect inside = {drawn.x + padding, drawn.y, drawn.w - 2 * padding, drawn.h};
    put_button_content(stage, inside, button, colors.ink);
    stage_element(stage,
                  &(struct element){.id = button->id,
                                    .label = button->label,
                                    .role = ROLE_BUTTON,
                                    .rect = rect,
                                    .enabled = !button->disabled,
                                    .checked = button->checked,
                                    .movable = button->movable},
                  drawn, corner);
}

static int pick_text_width(const struct stage *stage, int width)
{
    return width - stage_px(stage, PICK_MARK + 28 + 24 + 32);
}

int pick_height(const struct stage *stage, const struct pick *pick, int width)
{
    struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    int height = stage_text_height(stage, pick->label, style, pick_text_width(stage, width));
    return largest(stage_px(stage, TOUCH_TARGET), height + stage_px(stage, 36));
}

// The state is told by shape (a dot, a tick, a thicker edge), not by colour alone.
static void put_pick_mark(struct stage *stage, struct rect box, const struct pick *pick)
{
    const int corner = pick->several ? stage_px(stage, 10) : box.w / 2;
    scene_fill(stage->scene, box, corner, pick->checked ? THEME_NAVY : THEME_SURFACE);
    scene_outline(stage->scene, box, corner, stage_px(stage, 4),
                  pick->checked ? THEME_NAVY : THEME_MUTED);
    if (pick->checked && pick->several) {
        stage_icon(stage, rect_inset(box, box.w / 8), "check", THEME_SURFACE);
    } else if (pick->checked) {
        struct rect dot = rect_inset(box, box.w * 3 / 10);
        scene_fill(stage->scene, dot, dot.w / 2, THEME_SURFACE);
    }
}

void pick_put(struct stage *stage, struct rect rect, const struct pick *pick)
{
    const bool pressed = strcmp(stage->pressed, pick->id) == 0;
    const int corner = stage_px(stage, CORNER);
    const int mark = stage_px(stage, PICK_MARK);
    scene_fill(stage->scene, rect, corner,
               pick->checked || pressed ? THEME_NAVY_PALE : THEME_SURFACE);
    scene_outline(stage->scene, rect, corner, stage_px(stage, pick->checked ? 5 : 2),
                  pick->checked ? THEME_NAVY : THEME_LINE);
    put_pick_mark(
        stage,
        (struct rect){rect.x + stage_px(stage, 28), rect.y + (rect.h - mark) / 2, mark, mark},
        pick);
    struct rect words = {rect.x + stage_px(stage, 28 + PICK_MARK + 24), rect.y,
                         pick_text_width(stage, rect.w), rect.h};
    stage_text_middle(stage, words, pick->label, stage_style(stage, FACE_BODY, THEME_INK));
    stage_element(stage,
                  &(struct element){.id = pick->id,
                                    .label = pick->label,
                                    .role = pick->several ? ROLE_CHECKBOX : ROLE_RADIO,
                                    .rect = rect,
                                    .enabled = !pick->disabled,
                                    .checked = pick->checked},
                  rect, corner);
}

static int field_box_height(const struct stage *stage, const struct field *field)
{
    struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    return largest(stage_px(stage, TOUCH_TARGET),
                   largest(1, field->lines) * style.leading + stage_px(stage, 36));
}

int field_height(const struct stage *stage, const struct field *field, int width)
{
    struct style style = stage_style(stage, FACE_SMALL, THEME_INK);
    const int label = field->asked ? 0
                                   : stage_text_height(stage, field->label, style, width) +
                                         stage_px(stage, LABEL_GAP);
    return label + field_box_height(stage, field);
}

static void put_caret(struct stage *stage, int x, int bottom, int leading)
{
    scene_fill(stage->scene,
               (struct rect){x + stage_px(stage, 2), bottom - leading + stage_px(stage, 8),
                             stage_px(stage, 4), leading - stage_px(stage, 16)},
               0, THEME_NAVY);
}

static void put_underline(struct stage *stage, int right, int bottom, int width)
{
    scene_fill(stage->scene,
               (struct rect){right - width, bottom - stage_px(stage, 6), width, stage_px(stage, 3)},
               0, THEME_NAVY);
}

// The width of the text's last line, where the caret stands.
static int last_line_width(struct stage *stage, const char *text, struct style style, int width)
{
    struct buffer last = {0};
    const struct laid *laid = type_lay(stage->type, text, style, width);
    if (laid->line_count > 0) {
        const char *start;
        int length;
        type_line(laid, laid->line_count - 1, &start, &length);
        buffer_add(&last, start, (size_t)length);
    }
    const int last_width = type_lay(stage->type, buffer_text(&last), style, 0)->width;
    buffer_free(&last);
    return last_width;
}

// The value, what is being composed (underlined) and the caret behind it. The end of a long text
// is what one is writing, so the beginning is what moves out of view.
static void put_field_text(struct stage *stage, struct rect inside, const struct field *field)
{
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    const bool several = field->lines > 1;
    const int room = several ? inside.w : 0;
    const char *composing = field->composing ? field->composing : "";
    struct buffer shown = {0};
    buffer_add_text(&shown, field->value);
    buffer_add_text(&shown, composing);
    const int last = last_line_width(stage, shown.text, style, room);
    const int part = type_lay(stage->type, composing, style, 0)->width;
    const struct laid *laid = type_lay(stage->type, shown.text, style, room);
    const int height = largest(laid->height, style.leading);
    const int over_x = several ? 0 : largest(0, last - inside.w + stage_px(stage, 8));
    const int over_y = largest(0, height - inside.h);
    struct rect box = {inside.x - over_x, inside.y - over_y, largest(inside.w, laid->width),
                       height};
    box.y += several ? 0 : (inside.h - height) / 2;
    scene_clip(stage->scene, inside);
    scene_text(stage->scene, box, laid, shown.text);
    if (composing[0]) {
        put_underline(stage, box.x + last, box.y + height, part);
    }
    if (strcmp(field->id, stage->focus) == 0) {
        put_caret(stage, box.x + last, box.y + height, style.leading);
    }
    scene_unclip(stage->scene);
    buffer_free(&shown);
}

void field_put(struct stage *stage, struct rect rect, const struct field *field)
{
    const int corner = stage_px(stage, 12);
    struct rect box = {rect.x, rect.y, rect.w, field_box_height(stage, field)};
    if (!field->asked) {
        box.y += stage_tell(stage, ROLE_TEXT, rect, field->label,
                            stage_style(stage, FACE_SMALL, THEME_INK)) +
                 stage_px(stage, LABEL_GAP);
    }
    scene_fill(stage->scene, box, corner, THEME_SURFACE);
    scene_outline(stage->scene, box, corner, stage_px(stage, 3), THEME_MUTED);
    struct rect inside = {box.x + stage_px(stage, 24), box.y + stage_px(stage, 16),
                          box.w - stage_px(stage, 48), box.h - stage_px(stage, 32)};
    const bool empty = !field->value[0] && !(field->composing && field->composing[0]);
    if (empty && field->hint && strcmp(field->id, stage->focus) != 0) {
        stage_text_middle(stage, inside, field->hint, stage_style(stage, FACE_BODY, THEME_MUTED));
    } else {
        put_field_text(stage, inside, field);
    }
    stage_element(stage,
                  &(struct element){.id = field->id,
                                    .label = field->value[0] ? field->value : field->label,
                                    .role = ROLE_FIELD,
                                    .rect = box,
                                    .enabled = true},
                  box, corner);
}

void progress_put(struct stage *stage, struct rect rect, int done, int total, const char *label)
{
    const int radius = rect.h / 2;
    scene_fill(stage->scene, rect, radius, THEME_FAINT);
    if (done > 0 && total > 0) {
        struct rect part = rect;
        part.w = largest(rect.h, (int)((long)rect.w * done / total));
        scene_fill(stage->scene, part, radius, THEME_TEAL);
    }
    scene_element(stage->scene, &(struct element){.id = "progress",
                                                  .label = label,
                                                  .role = ROLE_PROGRESS,
                                                  .rect = rect,
                                                  .enabled = true});
}

void card_put(struct stage *stage, struct rect rect)
{
    const int corner = stage_px(stage, 20);
    scene_fill(stage->scene, rect, corner, THEME_SURFACE);
    scene_outline(stage->scene, rect, corner, stage_px(stage, 2), THEME_FAINT);
}

void panel_begin(struct stage *stage, const struct panel *panel)
{
    scene_element(stage->scene, &(struct element){.id = panel->id,
                                                  .label = "",
                                                  .role = ROLE_PANEL,
                                                  .rect = panel->view,
                                                  .enabled = true});
    scene_clip(stage->scene, panel->view);
}

int panel_end(struct stage *stage, const struct panel *panel, int content_bottom)
{
    scene_unclip(stage->scene);
    const int content = content_bottom + panel->offset - panel->view.y;
    const int most = largest(0, content - panel->view.h);
    if (most > 0) {
        const int width = stage_px(stage, 12);
        struct rect track = {panel->view.x + panel->view.w - width, panel->view.y, width,
                             panel->view.h};
        struct rect thumb = track;
        thumb.h = largest(stage_px(stage, 60), (int)((long)track.h * track.h / content));
        thumb.y += (int)((long)(track.h - thumb.h) * smallest(panel->offset, most) / most);
        scene_fill(stage->scene, track, width / 2, THEME_FAINT);
        scene_fill(stage->scene, thumb, width / 2, THEME_LINE);
    }
    return most;
}
