#include "ui/stage.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

double stage_scale(int width, int height)
{
    return sqrt((double)width * height / (1920.0 * 1080.0));
}

int stage_px(const struct stage *stage, double length)
{
    return (int)lround(length * stage->scale);
}

struct rect stage_area(const struct stage *stage)
{
    return (struct rect){0, 0, scene_width(stage->scene), scene_height(stage->scene)};
}

struct style stage_style(const struct stage *stage, enum face face, struct color color)
{
    static const struct {
        double size, leading;
        bool bold;
    } faces[] = {
        [FACE_SMALL] = {28, 1.5, false},  [FACE_BODY] = {36, 1.6, false},
        [FACE_BUTTON] = {36, 1.35, true}, [FACE_HEADING] = {40, 1.4, true},
        [FACE_TITLE] = {50, 1.3, true},   [FACE_DISPLAY] = {84, 1.35, true},
    };
    // Display type is large enough for everybody, and larger would not fit.
    const double text_scale = face == FACE_DISPLAY ? 1 : stage->text_scale;
    const double size = faces[face].size * stage->scale * text_scale;
    return (struct style){
        .size = (int)lround(size),
        .leading = (int)lround(size * faces[face].leading),
        .bold = faces[face].bold,
        .color = color,
    };
}

int stage_text_height(const struct stage *stage, const char *text, struct style style, int width)
{
    return text[0] ? type_lay(stage->type, text, style, width)->height : 0;
}

int stage_text(struct stage *stage, struct rect box, const char *text, struct style style)
{
    if (!text[0]) {
        return 0;
    }
    const struct laid *laid = type_lay(stage->type, text, style, box.w);
    scene_text(stage->scene, box, laid, text);
    return laid->height;
}

void stage_text_middle(struct stage *stage, struct rect box, const char *text, struct style style)
{
    const struct laid *laid = type_lay(stage->type, text, style, box.w);
    int above = (box.h - laid->height) / 2;
    if (above > 0) {
        box.y += above;
        box.h -= above;
    }
    scene_text(stage->scene, box, laid, text);
}

int stage_tell(struct stage *stage, enum role role, struct rect box, const char *text,
               struct style style)
{
    int height = stage_text(stage, box, text, style);
    char id[32];
    snprintf(id, sizeof id, "text:%d", ++stage->texts);
    box.h = height;
    scene_element(
        stage->scene,
        &(struct element){.id = id, .label = text, .role = role, .rect = box, .enabled = true});
    return height;
}

void stage_icon(struct stage *stage, struct rect rect, const char *name, struct color color)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/icons/%s.svg", stage->assets, name);
    scene_picture(stage->scene, rect, path, color);
}

void stage_element(struct stage *stage, const struct element *element, struct rect drawn,
                   int radius)
{
    struct element told = *element;
    told.focused = strcmp(element->id, stage->focus) == 0;
    if (told.focused) {
        const int gap = stage_px(stage, 4);
        const int ring = stage_px(stage, 6);
        scene_outline(stage->scene, rect_inset(drawn, -gap - ring), radius + gap + ring, ring,
                      THEME_FOCUS);
    }
    scene_element(stage->scene, &told);
}
