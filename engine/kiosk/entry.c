#include "kiosk/entry.h"

#include <string.h>

static int text_left(const struct stage *stage)
{
    return stage_px(stage, 32 + 64 + 32);
}

// The minutes stand beside the words, or under them where that would leave too little room.
static int put_entry_text(struct stage *stage, struct rect box, const struct entry *entry,
                          bool aside, bool measure)
{
    const struct color ink = entry->disabled ? THEME_DISABLED_INK : THEME_INK;
    const struct {
        const char *text;
        enum face face;
        struct color color;
    } lines[] = {
        {entry->title, FACE_BUTTON, entry->disabled ? THEME_DISABLED_INK : THEME_NAVY},
        {entry->summary, FACE_SMALL, ink},
        {entry->firm ? entry->firm : "", FACE_SMALL, entry->disabled ? ink : THEME_MUTED},
        {aside ? "" : entry->minutes, FACE_SMALL, THEME_MUTED},
        {entry->state, FACE_SMALL,
         entry->complete   ? THEME_TEAL
         : entry->disabled ? ink
                           : THEME_MUTED},
    };
    int height = 0;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        if (!lines[i].text[0]) {
            continue;
        }
        struct style style = stage_style(stage, lines[i].face, lines[i].color);
        struct rect line = {box.x, box.y + height, box.w, box.h};
        line.h = stage_text_height(stage, lines[i].text, style, box.w);
        if (!measure) {
            stage_text(stage, line, lines[i].text, style);
        }
        height += line.h + stage_px(stage, 6);
    }
    return height;
}

int entry_put(struct stage *stage, struct rect card, const struct entry *entry)
{
    const int corner = stage_px(stage, 20);
    const int padding = stage_px(stage, 24);
    const bool pressed = strcmp(stage->pressed, entry->id) == 0;
    struct style small = stage_style(stage, FACE_SMALL, THEME_MUTED);
    const int room = card.w - text_left(stage) - 2 * padding;
    const int minutes = type_lay(stage->type, entry->minutes, small, 0)->width;
    const bool aside = minutes * 3 < room;
    struct rect words = {card.x + text_left(stage), card.y + padding,
                         aside ? room - minutes : room + padding, 0};
    words.h = put_entry_text(stage, words, entry, aside, true);
    card.h = words.h + 2 * padding;
    scene_fill(stage->scene, card, corner,
               entry->disabled ? THEME_DISABLED
               : pressed       ? THEME_NAVY_PALE
                               : THEME_SURFACE);
    scene_outline(stage->scene, card, corner, stage_px(stage, entry->next ? 5 : 2),
                  entry->next ? THEME_NAVY : THEME_LINE);
    const int mark = stage_px(stage, 64);
    struct rect disc = {card.x + stage_px(stage, 32), card.y + (card.h - mark) / 2, mark, mark};
    scene_fill(stage->scene, disc, mark / 2,
               entry->complete ? THEME_TEAL
               : entry->next   ? THEME_NAVY
                               : THEME_FAINT);
    stage_icon(stage, rect_inset(disc, mark / 5),
               entry->complete   ? "check"
               : entry->disabled ? "lock"
                                 : "arrow-right",
               entry->complete || entry->next ? THEME_SURFACE : THEME_DISABLED_INK);
    put_entry_text(stage, words, entry, aside, false);
    if (aside) {
        stage_text(
            stage,
            (struct rect){card.x + card.w - padding - minutes, words.y, minutes, small.leading},
            entry->minutes, small);
    }
    stage_element(stage,
                  &(struct element){.id = entry->id,
                                    .label = entry->title,
                                    .role = ROLE_BUTTON,
                                    .rect = card,
                                    .enabled = !entry->disabled,
                                    .checked = entry->complete},
                  card, corner);
    return card.h;
}

struct rect entry_column(const struct stage *stage, struct rect box)
{
    const int most = stage_px(stage, 1500);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    return box;
}
