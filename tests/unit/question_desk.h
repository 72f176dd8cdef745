// A desk at which an item is answered by acts, and looked at in a scene without a window.
#ifndef QUESTION_DESK_H
#define QUESTION_DESK_H

#include "base/arena.h"
#include "question/question.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SAYS(ja, en)                                                                               \
    {                                                                                              \
        .in = {(ja), (en) }                                                                        \
    }
#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

enum { DESK_MOST = 32 };

struct desk {
    struct question question;
    struct response choosing;
    struct buffer typed;
    char held[QUESTION_ID_LENGTH];
    int order[DESK_MOST], targets[DESK_MOST];
    struct type *type;
    struct pictures *pictures;
    struct scene *scene;
    struct stage stage;
};

// The choices come backwards, as if they had been shuffled.
static inline void desk_open(struct desk *desk, const struct item *item)
{
    *desk = (struct desk){.held = ""};
    for (int i = 0; i < item->choice_count; i++) {
        desk->order[i] = item->choice_count - 1 - i;
    }
    for (int i = 0; i < item->target_count; i++) {
        desk->targets[i] = i;
    }
    desk->question = (struct question){.item = item,
                                       .sheet = item->required ? SHEET_TEST : SHEET_SURVEY,
                                       .order = desk->order,
                                       .targets = desk->targets,
                                       .choosing = &desk->choosing,
                                       .typed = &desk->typed,
                                       .composing = "",
                                       .held = desk->held,
                                       .made = arena_new(),
                                       .frame = arena_new()};
}

static inline void desk_close(struct desk *desk)
{
    if (desk->scene) {
        scene_free(desk->scene);
        pictures_close(desk->pictures);
        type_close(desk->type);
    }
    buffer_free(&desk->typed);
    arena_free(desk->question.made);
    arena_free(desk->question.frame);
}

// Acts on each of the elements, which are separated by spaces.
static inline void desk_act(struct desk *desk, const char *ids)
{
    char copy[1024];
    snprintf(copy, sizeof copy, "%s", ids);
    char *rest = NULL;
    for (char *id = strtok_r(copy, " ", &rest); id; id = strtok_r(NULL, " ", &rest)) {
        if (!question_act(&desk->question, id)) {
            fail_msg("%s was not one of the question's", id);
        }
    }
}

static inline void desk_does_not_know(struct desk *desk, const char *id)
{
    const struct response before = desk->choosing;
    assert_false(question_act(&desk->question, id));
    assert_memory_equal(&desk->choosing, &before, sizeof before);
}

static inline int desk_compare(const void *one, const void *other)
{
    return strcmp(*(const char *const *)one, *(const char *const *)other);
}

// The values of the response, sorted, with a space between.
static inline void desk_answers(struct desk *desk, const char *values)
{
    struct response response = question_response(&desk->question);
    qsort(response.values, (size_t)response.count, sizeof *response.values, desk_compare);
    struct buffer text = {0};
    for (int i = 0; i < response.count; i++) {
        buffer_format(&text, "%s%s", i > 0 ? " " : "", response.values[i]);
    }
    assert_string_equal(buffer_text(&text), values);
    buffer_free(&text);
}

// Builds the scene as the kiosk does, on a window of that size.
static inline void desk_show(struct desk *desk, int width, int height, double text_scale)
{
    if (!desk->scene) {
        struct fault fault = {""};
        desk->type = type_open(&fault);
        assert_non_null(desk->type);
        desk->pictures = pictures_open();
        desk->scene = scene_new();
    }
    scene_begin(desk->scene, width, height);
    type_frame(desk->type);
    desk->stage = (struct stage){.scene = desk->scene,
                                 .type = desk->type,
                                 .pictures = desk->pictures,
                                 .assets = "",
                                 .focus = "",
                                 .pressed = "",
                                 .scale = stage_scale(width, height),
                                 .text_scale = text_scale};
    const int side = stage_px(&desk->stage, 60);
    const struct rect box = {side, side, width - 2 * side, height - 6 * side};
    question_put(&desk->stage, &desk->question, box);
}

static inline const struct element *desk_find(const struct desk *desk, const char *id)
{
    const struct element *element = scene_find(desk->scene, id);
    if (!element) {
        fail_msg("there is no element %s", id);
    }
    return element;
}

// Whether some text on the screen holds the words.
static inline bool desk_tells(const struct desk *desk, const char *words)
{
    for (int i = 0; i < scene_element_count(desk->scene); i++) {
        const struct element *element = scene_element_number(desk->scene, i);
        if (element->role == ROLE_TEXT && strstr(element->label, words)) {
            return true;
        }
    }
    return false;
}

static inline void desk_check_targets(const struct desk *desk)
{
    const int least = (int)(TOUCH_TARGET * desk->stage.scale);
    const struct rect window = stage_area(&desk->stage);
    for (int i = 0; i < scene_element_count(desk->scene); i++) {
        const struct element *one = scene_element_number(desk->scene, i);
        if (one->role >= ROLE_TEXT) {
            continue;
        }
        assert_true(one->rect.w >= least && one->rect.h >= least);
        assert_true(one->rect.x >= 0 && one->rect.x + one->rect.w <= window.w);
        for (int j = 0; j < scene_element_count(desk->scene); j++) {
            const struct element *other = scene_element_number(desk->scene, j);
            if (j != i && other->role != ROLE_FIGURE) {
                assert_true(rect_empty(rect_common(one->rect, other->rect)));
            }
        }
    }
}

static inline void desk_check_texts(const struct desk *desk)
{
    for (int i = 0; i < scene_mark_count(desk->scene); i++) {
        const struct mark *mark = scene_mark(desk->scene, i);
        if (mark->kind == MARK_TEXT) {
            assert_false(mark->laid->cut);
            assert_false(mark->laid->broken);
            assert_true(mark->laid->width <= mark->rect.w);
        }
    }
}

// At every size, in both languages, with every size of text: fingers find what they look for, and
// no word is broken.
static inline void desk_check_everywhere(struct desk *desk)
{
    static const int sizes[][2] = {{1920, 1080}, {1080, 1920}, {1280, 800}};
    for (int i = 0; i < COUNT(sizes); i++) {
        for (int language = 0; language < LANGUAGES; language++) {
            for (double text_scale = 1; text_scale <= 1.5; text_scale += 0.25) {
                desk->question.language = (enum language)language;
                desk_show(desk, sizes[i][0], sizes[i][1], text_scale);
                desk_check_targets(desk);
                desk_check_texts(desk);
            }
        }
    }
    desk->question.language = JAPANESE;
}

#endif
