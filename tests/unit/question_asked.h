// An item that is asked in a test, and the picture of it.
#ifndef MANTEN_TESTS_QUESTION_ASKED_H
#define MANTEN_TESTS_QUESTION_ASKED_H

#include "base/arena.h"
#include "question/question.h"

#include <stdlib.h>
#include <string.h>

// clang-format off
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
// clang-format on

struct asked {
    struct question question;
    struct response choosing;
    struct buffer typed;
    char held[QUESTION_ID_LENGTH];
    struct type *type;
    struct pictures *pictures;
    struct scene *scene; // as it was shown last
};

static inline int asked_open(void **state, const struct item *item, const int *order,
                             const int *targets)
{
    struct asked *asked = memory_take(1, sizeof *asked);
    struct fault fault = {""};
    asked->type = type_open(&fault);
    if (!asked->type) {
        fail_msg("%s", fault.text);
    }
    asked->pictures = pictures_open();
    asked->scene = scene_new();
    asked->question = (struct question){
        .item = item,
        .sheet = SHEET_TEST,
        .order = order,
        .targets = targets,
        .language = ENGLISH,
        .choosing = &asked->choosing,
        .typed = &asked->typed,
        .composing = "",
        .held = asked->held,
        .made = arena_new(),
        .frame = arena_new(),
    };
    *state = asked;
    return 0;
}

static inline int asked_close(void **state)
{
    struct asked *asked = *state;
    arena_free(asked->question.made);
    arena_free(asked->question.frame);
    scene_free(asked->scene);
    pictures_close(asked->pictures);
    type_close(asked->type);
    buffer_free(&asked->typed);
    free(asked);
    return 0;
}

// What would be the answer, as its values with spaces between; "" for none.
static inline void asked_expect(struct asked *asked, const char *values)
{
    const struct response response = question_response(&asked->question);
    struct buffer told = {0};
    for (int i = 0; i < response.count; i++) {
        buffer_add_text(&told, i > 0 ? " " : "");
        buffer_add_text(&told, response.values[i]);
    }
    assert_string_equal(buffer_text(&told), values);
    buffer_free(&told);
}

static inline enum verdict asked_verdict(struct asked *asked)
{
    const struct response response = question_response(&asked->question);
    return item_judge(asked->question.item, &response);
}

static inline void asked_show_pressed(struct asked *asked, int width, int height,
                                      const char *pressed)
{
    arena_empty(asked->question.frame);
    scene_begin(asked->scene, width, height);
    struct stage stage = {.scene = asked->scene,
                          .type = asked->type,
                          .pictures = asked->pictures,
                          .assets = "",
                          .focus = "",
                          .pressed = pressed,
                          .scale = stage_scale(width, height),
                          .text_scale = 1};
    question_put(&stage, &asked->question, (struct rect){48, 48, width - 96, height - 96});
}

static inline void asked_show(struct asked *asked, int width, int height)
{
    asked_show_pressed(asked, width, height, "");
}

static inline struct rect asked_place(struct asked *asked, const char *id)
{
    const struct element *element = scene_find(asked->scene, id);
    if (!element) {
        fail_msg("there is no %s", id);
        abort();
    }
    return element->rect;
}

// The one ends where the other begins, or above.
static inline void asked_expect_down(struct asked *asked, const char *above, const char *below)
{
    const struct rect one = asked_place(asked, above);
    assert_true(one.y + one.h <= asked_place(asked, below).y);
}

static inline void asked_expect_across(struct asked *asked, const char *left, const char *right)
{
    const struct rect one = asked_place(asked, left);
    assert_true(one.x + one.w <= asked_place(asked, right).x);
}

#endif
