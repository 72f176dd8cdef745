// Every rule of layout is broken once on purpose, and has to be told of.
#include "audit/scene.h"
#include "ui/widget.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

enum { WIDTH = 1920, HEIGHT = 1080, HEARD_MOST = 16 };

struct room {
    struct type *type;
    struct pictures *pictures;
    struct scene *scene;
    struct stage stage;
    struct arena *arena;
    char heard[HEARD_MOST][256];
    int heard_count;
};

static int open_room(void **state)
{
    static struct room room;
    struct fault fault;
    room = (struct room){.type = type_open(&fault), .pictures = pictures_open()};
    assert_non_null(room.type);
    room.scene = scene_new();
    room.arena = arena_new();
    scene_begin(room.scene, WIDTH, HEIGHT);
    scene_fill(room.scene, (struct rect){0, 0, WIDTH, HEIGHT}, 0, THEME_GROUND);
    room.stage = (struct stage){.scene = room.scene,
                                .type = room.type,
                                .pictures = room.pictures,
                                .assets = "",
                                .focus = "",
                                .pressed = "",
                                .scale = 1,
                                .text_scale = 1};
    *state = &room;
    return 0;
}

static int close_room(void **state)
{
    struct room *room = *state;
    scene_free(room->scene);
    pictures_close(room->pictures);
    type_close(room->type);
    arena_free(room->arena);
    return 0;
}

static void hear(void *context, const struct finding *finding)
{
    struct room *room = context;
    assert_in_range(room->heard_count, 0, HEARD_MOST - 1);
    assert_true(finding->amount > 0);
    snprintf(room->heard[room->heard_count++], sizeof room->heard[0], "%s", finding->text);
}

static void listen(struct room *room)
{
    const struct audited audited = {.scene = room->scene,
                                    .pictures = room->pictures,
                                    .scale = 1,
                                    .body_size = 36,
                                    .look_into_pictures = true,
                                    .arena = room->arena};
    audit_scene(&audited, (struct audience){hear, room});
}

// One finding, which says this.
static void expect(struct room *room, const char *part)
{
    listen(room);
    for (int i = 0; i < room->heard_count; i++) {
        if (strstr(room->heard[i], part)) {
            return;
        }
    }
    fail_msg("\"%s\" is not among the %d findings, of which the first is: %s", part,
             room->heard_count, room->heard_count > 0 ? room->heard[0] : "none");
}

static struct style body_style(const struct room *room)
{
    return stage_style(&room->stage, FACE_BODY, THEME_INK);
}

static void put_button(struct room *room, struct rect rect, const char *id)
{
    button_put(&room->stage, rect, &(struct button){.id = id, .label = "次へ"});
}

static void sound_screen_is_let_be(void **state)
{
    struct room *room = *state;
    put_button(room, (struct rect){100, 100, 300, 100}, "one");
    put_button(room, (struct rect){500, 100, 300, 100}, "other");
    stage_tell(&room->stage, ROLE_TEXT, (struct rect){100, 300, 800, 200}, "読みやすい本文です。",
               body_style(room));
    listen(room);
    assert_int_equal(room->heard_count, 0);
}

static void small_target_is_found(void **state)
{
    put_button(*state, (struct rect){100, 100, 300, 95}, "small");
    expect(*state, "the button \"small\" is 300 x 95 px, too small for a finger");
}

static void element_off_the_screen_is_found(void **state)
{
    put_button(*state, (struct rect){1700, 100, 300, 100}, "off");
    expect(*state, "the button \"off\" is off the screen by 80 px");
}

static void overlapping_elements_are_found(void **state)
{
    put_button(*state, (struct rect){100, 100, 300, 100}, "one");
    put_button(*state, (struct rect){350, 100, 300, 100}, "other");
    expect(*state, "overlap by 50 x 100 px");
}

static void regions_lie_on_their_picture(void **state)
{
    struct room *room = *state;
    scene_element(room->scene, &(struct element){.id = "figure:1",
                                                 .label = "絵",
                                                 .role = ROLE_FIGURE,
                                                 .rect = {100, 100, 600, 400}});
    put_button(room, (struct rect){100, 120, 200, 100}, "inside");
    listen(room);
    assert_int_equal(room->heard_count, 0);
    put_button(room, (struct rect){600, 300, 200, 100}, "beside");
    expect(room, "the button \"beside\" and the figure \"絵\" overlap by 100 x 100 px");
}

static void same_id_twice_is_found(void **state)
{
    put_button(*state, (struct rect){100, 100, 300, 100}, "one");
    put_button(*state, (struct rect){500, 100, 300, 100}, "one");
    expect(*state, "there are two elements with the id \"one\"");
}

static void text_higher_than_its_box_is_found(void **state)
{
    struct room *room = *state;
    stage_text(&room->stage, (struct rect){100, 100, 200, 60}, "この文は二行になってはみ出します。",
               body_style(room));
    expect(room, "overflows its box");
}

static void word_wider_than_its_box_is_found(void **state)
{
    struct room *room = *state;
    stage_text(&room->stage, (struct rect){100, 100, 60, 400}, "Internationalization",
               body_style(room));
    expect(room, "has a word that is broken in two");
}

static void text_that_leaves_its_card_is_found(void **state)
{
    struct room *room = *state;
    scene_fill(room->scene, (struct rect){100, 100, 300, 80}, 0, THEME_SURFACE);
    stage_text(&room->stage, (struct rect){120, 110, 900, 80}, "カードより長い一行の文章です。",
               body_style(room));
    expect(room, "overflows its box");
}

static void text_over_text_is_found(void **state)
{
    struct room *room = *state;
    stage_text(&room->stage, (struct rect){100, 100, 600, 80}, "下の文", body_style(room));
    stage_text(&room->stage, (struct rect){120, 110, 600, 80}, "上の文", body_style(room));
    expect(room, "the text \"下の文\" and the text \"上の文\" overlap");
}

static void box_over_text_is_found(void **state)
{
    struct room *room = *state;
    stage_text(&room->stage, (struct rect){100, 100, 600, 80}, "隠れる文", body_style(room));
    scene_fill(room->scene, (struct rect){100, 100, 50, 80}, 0, THEME_SURFACE);
    expect(room, "the box that is drawn over it");
}

static void faint_text_is_found(void **state)
{
    struct room *room = *state;
    struct style style = body_style(room);
    style.color = THEME_LINE;
    stage_text(&room->stage, (struct rect){100, 100, 600, 80}, "薄い文", style);
    expect(room, "at least 7.0:1 is needed");
}

static void text_behind_a_veil_is_not_judged(void **state)
{
    struct room *room = *state;
    put_button(room, (struct rect){1700, 100, 300, 100}, "off");
    scene_cover(room->scene);
    scene_fill(room->scene, (struct rect){0, 0, WIDTH, HEIGHT}, 0, THEME_VEIL);
    put_button(room, (struct rect){800, 500, 300, 100}, "stay");
    listen(room);
    assert_int_equal(room->heard_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_room, close_room)
        TEST(sound_screen_is_let_be),
        TEST(small_target_is_found),
        TEST(element_off_the_screen_is_found),
        TEST(overlapping_elements_are_found),
        TEST(regions_lie_on_their_picture),
        TEST(same_id_twice_is_found),
        TEST(text_higher_than_its_box_is_found),
        TEST(word_wider_than_its_box_is_found),
        TEST(text_that_leaves_its_card_is_found),
        TEST(text_over_text_is_found),
        TEST(box_over_text_is_found),
        TEST(faint_text_is_found),
        TEST(text_behind_a_veil_is_not_judged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
