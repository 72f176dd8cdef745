#include "audit/scene.h"

static const struct element *panel_of(const struct scene *scene)
{
    for (int i = 0; i < scene_element_count(scene); i++) {
        if (scene_element_number(scene, i)->role == ROLE_PANEL) {
            return scene_element_number(scene, i);
        }
    }
    return NULL;
}

// A dialog begins with a veil over everything.
static int first_mark(const struct scene *scene, struct rect window)
{
    for (int i = scene_mark_count(scene) - 1; i >= 0; i--) {
        const struct mark *mark = scene_mark(scene, i);
        if (mark->kind == MARK_FILL && mark->color.alpha < 255 && rect_inside(window, mark->rect)) {
            return i + 1;
        }
    }
    return 0;
}

void audit_scene(const struct audited *audited, struct audience audience)
{
    const struct scene *scene = audited->scene;
    struct rules rules = {
        .audited = audited,
        .scene = scene,
        .audience = audience,
        .window = {0, 0, scene_width(scene), scene_height(scene)},
        .panel = panel_of(scene),
    };
    rules.first_mark = first_mark(scene, rules.window);
    audit_elements(&rules);
    audit_texts(&rules);
    audit_contrast(&rules);
}
