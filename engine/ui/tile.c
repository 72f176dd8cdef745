#include "ui/tile.h"

#include <string.h>

enum { PADDING = 20, ICON = 40, ICON_GAP = 12, CORNER = 16 };

static int words_width(const struct stage *stage, int width)
{
    const int room = width - stage_px(stage, 2 * PADDING + ICON + ICON_GAP);
    return room > 1 ? room : 1;
}

int tile_height(const struct stage *stage, const struct tile *tile, int width)
{
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    const int height = stage_text_height(stage, tile->label, style, words_width(stage, width)) +
                       stage_px(stage, 28);
    const int least = stage_px(stage, TOUCH_TARGET);
    return height > least ? height : least;
}

int tile_width(const struct stage *stage, const struct tile *tile)
{
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    return type_lay(stage->type, tile->label, style, 0)->width +
           stage_px(stage, 2 * PADDING + ICON + ICON_GAP) + 1;
}

bool tile_fits(const struct stage *stage, const struct tile *tile, int width)
{
    const struct laid *laid =
        type_lay(stage->type, tile->label, stage_style(stage, FACE_BODY, THEME_INK),
                 words_width(stage, width));
    return !laid->broken && !laid->cut;
}

// That it is held is told by the thicker edge and by another icon, not by colour alone.
void tile_put(struct stage *stage, struct rect rect, const struct tile *tile)
{
    const bool lifted = tile->held || strcmp(stage->pressed, tile->id) == 0;
    const int corner = stage_px(stage, CORNER);
    const int padding = stage_px(stage, PADDING);
    const int icon = stage_px(stage, ICON);
    scene_fill(stage->scene, rect, corner, lifted ? THEME_NAVY_PALE : THEME_SURFACE);
    scene_outline(stage->scene, rect, corner, stage_px(stage, tile->held ? 7 : 3), THEME_NAVY);
    stage_icon(stage, (struct rect){rect.x + padding, rect.y + (rect.h - icon) / 2, icon, icon},
               tile->held ? "move" : "grip", tile->held ? THEME_NAVY : THEME_MUTED);
    const struct rect words = {rect.x + padding + icon + stage_px(stage, ICON_GAP), rect.y,
                               words_width(stage, rect.w), rect.h};
    stage_text_middle(stage, words, tile->label, stage_style(stage, FACE_BODY, THEME_INK));
    stage_element(stage,
                  &(struct element){.id = tile->id,
                                    .label = tile->label,
                                    .role = ROLE_BUTTON,
                                    .rect = rect,
                                    .enabled = true,
                                    .checked = tile->held,
                                    .movable = true},
                  rect, corner);
}
