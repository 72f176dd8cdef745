#include "ui/scene.h"

#include "base/arena.h"
#include "base/hash.h"
#include "ui/cells.h"
#include "ui/ink.h"
#include "ui/words.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_CLIPS = 16 };

struct scene {
    int width, height;
    struct words words;
    struct drawn_mark *marks;
    struct element *elements;
    int mark_count, mark_room;
    int element_count, element_room;
    struct rect clips[MOST_CLIPS]; // clips[0] is the whole window
    int clip_count;
    struct cells cells;
};

// A mark and every pixel that it can touch.
struct drawn_mark {
    struct mark mark;
    struct rect reach;
};

struct scene *scene_new(void)
{
    struct scene *scene = memory_take(1, sizeof *scene);
    scene_begin(scene, 0, 0);
    return scene;
}

void scene_free(struct scene *scene)
{
    if (scene) {
        words_wipe(&scene->words);
        cells_free(&scene->cells);
        free(scene->marks);
        free(scene->elements);
        free(scene);
    }
}

void scene_begin(struct scene *scene, int width, int height)
{
    words_wipe(&scene->words);
    scene->width = width;
    scene->height = height;
    scene->mark_count = 0;
    scene->element_count = 0;
    scene->clips[0] = (struct rect){0, 0, width, height};
    scene->clip_count = 1;
    cells_begin(&scene->cells, width, height);
}

static struct rect current_clip(const struct scene *scene)
{
    int last = scene->clip_count < MOST_CLIPS ? scene->clip_count : MOST_CLIPS;
    return scene->clips[last - 1];
}

void scene_clip(struct scene *scene, struct rect rect)
{
    struct rect clip = rect_common(rect, current_clip(scene));
    if (scene->clip_count < MOST_CLIPS) {
        scene->clips[scene->clip_count] = clip;
    }
    scene->clip_count++;
}

void scene_unclip(struct scene *scene)
{
    if (scene->clip_count > 1) {
        scene->clip_count--;
    }
}

static uint64_t rect_hash(uint64_t hash, struct rect rect)
{
    hash = hash_number(hash, (uint64_t)(uint32_t)rect.x << 32 | (uint32_t)rect.y);
    return hash_number(hash, (uint64_t)(uint32_t)rect.w << 32 | (uint32_t)rect.h);
}

// Of what the mark shows, not of where in memory it is: a text that was laid anew is the same text.
static uint64_t mark_hash(const struct mark *mark)
{
    const struct color *color = &mark->color;
    uint64_t hash = rect_hash(HASH_START + mark->kind, mark->rect);
    hash = rect_hash(hash, mark->clip);
    hash = hash_number(hash, (uint64_t)(uint32_t)mark->radius << 32 | (uint32_t)mark->thickness);
    hash = hash_number(hash, (uint64_t)color->red << 24 | (uint64_t)color->green << 16 |
                                 (uint64_t)color->blue << 8 | color->alpha);
    if (mark->kind == MARK_TEXT) {
        hash = hash_number(hash, type_hash(mark->laid));
    } else if (mark->kind == MARK_PICTURE) {
        hash = hash_bytes(hash, mark->path, strlen(mark->path));
    } else if (mark->kind == MARK_SHAPE) {
        const size_t count = (size_t)mark->shape.count;
        hash = hash_bytes(hash, mark->shape.points, count * sizeof *mark->shape.points);
    }
    return hash;
}

static void add_mark(struct scene *scene, struct mark mark, struct rect reach)
{
    mark.clip = current_clip(scene);
    if (scene->mark_count == scene->mark_room) {
        scene->mark_room = scene->mark_room * 2 + 64;
        scene->marks = memory_grow(scene->marks, (size_t)scene->mark_room, sizeof *scene->marks);
    }
    reach = rect_common(reach, mark.clip);
    scene->marks[scene->mark_count++] = (struct drawn_mark){mark, reach};
    cells_add(&scene->cells, reach, mark_hash(&mark));
}

void scene_fill(struct scene *scene, struct rect rect, int radius, struct color color)
{
    struct mark mark = {.kind = MARK_FILL, .rect = rect, .radius = radius, .color = color};
    add_mark(scene, mark, rect);
}

void scene_outline(struct scene *scene, struct rect rect, int radius, int thickness,
                   struct color color)
{
    struct mark mark = {.kind = MARK_OUTLINE,
                        .rect = rect,
                        .radius = radius,
                        .thickness = thickness,
                        .color = color};
    add_mark(scene, mark, rect);
}

void scene_text(struct scene *scene, struct rect box, const struct laid *laid, const char *text)
{
    struct mark mark = {.kind = MARK_TEXT, .rect = box, .laid = laid};
    struct rect reach = type_reach(laid);
    reach.x += box.x;
    reach.y += box.y;
    mark.color = type_color(laid);
    mark.text = words_copy(&scene->words, text);
    add_mark(scene, mark, reach);
}

void scene_picture(struct scene *scene, struct rect rect, const char *path, struct color tint)
{
    struct mark mark = {.kind = MARK_PICTURE, .rect = rect, .color = tint};
    mark.path = words_copy(&scene->words, path);
    add_mark(scene, mark, rect);
}

void scene_shape(struct scene *scene, const struct shape *shape, int thickness, struct color color)
{
    struct mark mark = {.kind = MARK_SHAPE, .thickness = thickness, .color = color};
    mark.rect = rect_inset(shape_bounds(shape), -(thickness / 2 + 1));
    mark.shape = *shape;
    add_mark(scene, mark, mark.rect);
}

void scene_element(struct scene *scene, const struct element *element)
{
    if (scene->element_count == scene->element_room) {
        scene->element_room = scene->element_room * 2 + 32;
        scene->elements =
            memory_grow(scene->elements, (size_t)scene->element_room, sizeof *scene->elements);
    }
    struct element *added = &scene->elements[scene->element_count++];
    *added = *element;
    added->id = words_copy(&scene->words, element->id);
    added->label = words_copy(&scene->words, element->label);
    added->clip = current_clip(scene);
    added->shown = rect_common(element->rect, added->clip);
    added->covered = false;
}

void scene_cover(struct scene *scene)
{
    for (int i = 0; i < scene->element_count; i++) {
        scene->elements[i].covered = true;
    }
}

int scene_width(const struct scene *scene)
{
    return scene->width;
}

int scene_height(const struct scene *scene)
{
    return scene->height;
}

int scene_element_count(const struct scene *scene)
{
    return scene->element_count;
}

const struct element *scene_element_number(const struct scene *scene, int number)
{
    return &scene->elements[number];
}

const struct element *scene_find(const struct scene *scene, const char *id)
{
    for (int i = 0; i < scene->element_count; i++) {
        if (scene->elements[i].id && strcmp(scene->elements[i].id, id) == 0) {
            return &scene->elements[i];
        }
    }
    return NULL;
}

const struct element *scene_at(const struct scene *scene, int x, int y)
{
    for (int i = scene->element_count - 1; i >= 0; i--) {
        const struct element *element = &scene->elements[i];
        if (element->role < ROLE_TEXT && !element->covered && rect_has(element->shown, x, y)) {
            return element->enabled ? element : NULL;
        }
    }
    return NULL;
}

int scene_mark_count(const struct scene *scene)
{
    return scene->mark_count;
}

const struct mark *scene_mark(const struct scene *scene, int number)
{
    return &scene->marks[number].mark;
}

struct rect scene_line(const struct mark *mark, int line)
{
    struct rect reach = type_line_reach(mark->laid, line);
    reach.x += mark->rect.x;
    reach.y += mark->rect.y;
    return reach;
}

int scene_damage(const struct scene *before, const struct scene *now, struct rect *damage, int most)
{
    if (most < 1 || now->width <= 0 || now->height <= 0) {
        return 0;
    }
    if (!before || before->width != now->width || before->height != now->height) {
        damage[0] = (struct rect){0, 0, now->width, now->height};
        return 1;
    }
    return cells_differ(&before->cells, &now->cells, damage, most);
}

static void paint_picture(const struct mark *mark, struct canvas *canvas, struct pictures *pictures)
{
    struct fault fault;
    const struct picture *picture =
        picture_at_size(pictures, mark->path, mark->rect.w, mark->rect.h, &fault);
    if (picture) {
        canvas_picture(canvas, mark->rect, picture, mark->color);
    }
}

static void paint(const struct mark *mark, struct canvas *canvas, struct type *type,
                  struct pictures *pictures)
{
    switch (mark->kind) {
    case MARK_FILL:
        canvas_fill(canvas, mark->rect, mark->radius, mark->color);
        break;
    case MARK_OUTLINE:
        canvas_outline(canvas, mark->rect, mark->radius, mark->thickness, mark->color);
        break;
    case MARK_TEXT:
        canvas_text(canvas, type, mark->rect.x, mark->rect.y, mark->laid);
        break;
    case MARK_PICTURE:
        paint_picture(mark, canvas, pictures);
        break;
    case MARK_SHAPE:
        canvas_shape(canvas, &mark->shape, mark->thickness, mark->color);
        break;
    }
}

void scene_paint(const struct scene *scene, struct canvas *canvas, struct type *type,
                 struct pictures *pictures, struct rect clip)
{
    for (int i = 0; i < scene->mark_count; i++) {
        const struct drawn_mark *drawn = &scene->marks[i];
        struct rect seen = rect_common(drawn->reach, clip);
        if (drawn->mark.kind == MARK_TEXT) {
            type_keep(type, drawn->mark.laid);
        }
        if (!rect_empty(seen)) {
            canvas_clip(canvas, seen);
            paint(&drawn->mark, canvas, type, pictures);
        }
    }
    canvas_clip(canvas, (struct rect){0, 0, scene->width, scene->height});
}

static void warm(const struct mark *mark, struct type *type, struct pictures *pictures)
{
    struct fault fault;
    if (mark->kind == MARK_PICTURE) {
        picture_at_size(pictures, mark->path, mark->rect.w, mark->rect.h, &fault);
    }
    for (int i = 0; mark->kind == MARK_TEXT && i < mark->laid->line_count; i++) {
        type_mask(type, mark->laid, i);
    }
}

void scene_warm(const struct scene *scene, struct type *type, struct pictures *pictures)
{
    for (int i = 0; i < scene->mark_count; i++) {
        if (!rect_empty(scene->marks[i].reach)) {
            warm(&scene->marks[i].mark, type, pictures);
        }
    }
}
