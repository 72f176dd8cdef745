// The scene: what is painted by damage is what would be painted in full, and elements tell what of
// them can be seen and reached.
#include "ui/scene.h"

#include "base/random.h"
#include "ui/surface.h"
#include "ui/window.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// clang-format off
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
// clang-format on

enum { WIDTH = 700, HEIGHT = 500, MOST_STEPS = 24, MOST_DAMAGE = 6, FRAMES = 300 };

struct tools {
    struct type *type;
    struct pictures *pictures;
    char picture[64];
};

// One thing in a random frame.
struct step {
    int kind;
    struct rect rect;
    struct rect clip;
    int radius, thickness, text;
    struct color color;
};

struct frame {
    struct step steps[MOST_STEPS];
    int count;
};

static const char drawing[] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">"
                              "<circle cx=\"12\" cy=\"12\" r=\"9\" fill=\"#306\"/><path d=\"M4 "
                              "20L20 4\" stroke=\"#fc0\"/></svg>";

static int open_tools(void **state)
{
    struct tools *tools = calloc(1, sizeof *tools);
    struct fault fault = {""};
    tools->type = type_open(&fault);
    if (!tools->type) {
        fail_msg("%s", fault.text);
    }
    tools->pictures = pictures_open();
    snprintf(tools->picture, sizeof tools->picture, "/tmp/manten-scene-XXXXXX");
    int file = mkstemp(tools->picture);
    assert_int_equal(write(file, drawing, sizeof drawing - 1), sizeof drawing - 1);
    close(file);
    *state = tools;
    return 0;
}

static int close_tools(void **state)
{
    struct tools *tools = *state;
    unlink(tools->picture);
    pictures_close(tools->pictures);
    type_close(tools->type);
    free(tools);
    return 0;
}

static int below(struct random *random, int limit)
{
    return (int)random_below(random, (uint64_t)limit);
}

static struct rect random_rect(struct random *random)
{
    return (struct rect){below(random, WIDTH + 100) - 100, below(random, HEIGHT + 100) - 100,
                         below(random, 300), below(random, 200)};
}

static struct step random_step(struct random *random)
{
    struct step step = {.kind = below(random, 5), .rect = random_rect(random)};
    step.clip = below(random, 3) == 0 ? random_rect(random) : (struct rect){0, 0, WIDTH, HEIGHT};
    step.radius = below(random, 40);
    step.thickness = 1 + below(random, 12);
    step.text = below(random, 4);
    uint8_t alpha = below(random, 2) ? 255 : (uint8_t)below(random, 256);
    step.color = (struct color){(uint8_t)below(random, 256), (uint8_t)below(random, 256),
                                (uint8_t)below(random, 256), alpha};
    return step;
}

static struct frame random_frame(struct random *random)
{
    struct frame frame = {.count = 1 + below(random, MOST_STEPS)};
    for (int i = 0; i < frame.count; i++) {
        frame.steps[i] = random_step(random);
    }
    return frame;
}

// The frame with a few of its steps changed, moved to another place in turn, or dropped.
static void change(struct random *random, struct frame *frame)
{
    for (int changes = below(random, 4); changes > 0; changes--) {
        struct step *step = &frame->steps[below(random, frame->count)];
        struct step *other = &frame->steps[below(random, frame->count)];
        struct step kept = *step;
        switch (below(random, 6)) {
        case 0:
            *step = random_step(random);
            break;
        case 1:
            step->rect.x += below(random, 9) - 4;
            break;
        case 2:
            step->text = below(random, 4);
            break;
        case 3:
            step->clip.w -= below(random, 100);
            break;
        case 4:
            *step = *other;
            *other = kept;
            break;
        default:
            step->color.green ^= 1 + (uint8_t)below(random, 255);
            break;
        }
    }
}

static const struct laid *lay(struct type *type, const struct step *step)
{
    static const char *const texts[] = {"次へ", "満点です。おめでとうございます！",
                                        "**Wi-Fi** と VPN の違いを確かめる", "gjpqy ÅÄ"};
    const struct style style = {18 + step->radius / 2, 20 + step->radius / 2, step->radius % 2,
                                (enum align)(step->thickness % 3), step->color};
    return type_lay(type, texts[step->text], style, step->rect.w);
}

static void add(struct scene *scene, const struct tools *tools, const struct step *step)
{
    scene_clip(scene, step->clip);
    switch (step->kind) {
    case 0:
        scene_fill(scene, step->rect, step->radius, step->color);
        break;
    case 1:
        scene_outline(scene, step->rect, step->radius, step->thickness, step->color);
        break;
    case 2:
        scene_picture(scene, step->rect, tools->picture, step->color);
        break;
    default:
        scene_text(scene, step->rect, lay(tools->type, step), "");
        break;
    }
    scene_unclip(scene);
}

static void build(struct scene *scene, const struct tools *tools, const struct frame *frame)
{
    scene_begin(scene, WIDTH, HEIGHT);
    scene_fill(scene, (struct rect){0, 0, WIDTH, HEIGHT}, 0, (struct color){250, 250, 245, 255});
    for (int i = 0; i < frame->count; i++) {
        add(scene, tools, &frame->steps[i]);
    }
}

static void paint(const struct scene *scene, struct canvas *canvas, const struct tools *tools,
                  struct rect clip)
{
    scene_paint(scene, canvas, tools->type, tools->pictures, clip);
}

static void check_same(const struct canvas *one, const struct canvas *other, int number)
{
    for (int y = 0; y < HEIGHT; y++) {
        size_t row = (size_t)y * (size_t)one->surface->pitch;
        if (memcmp((char *)one->surface->pixels + row, (char *)other->surface->pixels + row,
                   WIDTH * 4) != 0) {
            fail_msg("frame %d differs in row %d", number, y);
        }
    }
}

static void test_damage_holds_every_pixel_that_differs(void **state)
{
    const struct tools *tools = *state;
    struct random random = random_seeded(4711);
    struct canvas *whole = canvas_new(WIDTH, HEIGHT), *parts = canvas_new(WIDTH, HEIGHT);
    struct scene *before = scene_new(), *now = scene_new();
    struct frame frame = random_frame(&random);
    build(before, tools, &frame);
    paint(before, parts, tools, (struct rect){0, 0, WIDTH, HEIGHT});
    for (int i = 0; i < FRAMES; i++) {
        struct rect damage[MOST_DAMAGE];
        if (i % 16 == 0) {
            type_forget(tools->type); // what was laid for the frame before is gone
        }
        change(&random, &frame);
        if (i % 50 == 49) {
            frame = random_frame(&random);
        }
        build(now, tools, &frame);
        int count = scene_damage(before, now, damage, 1 + below(&random, MOST_DAMAGE));
        for (int j = 0; j < count; j++) {
            paint(now, parts, tools, damage[j]);
        }
        paint(now, whole, tools, (struct rect){0, 0, WIDTH, HEIGHT});
        check_same(whole, parts, i);
        type_frame(tools->type);
        struct scene *old = before;
        before = now;
        now = old;
    }
    scene_free(before);
    scene_free(now);
    canvas_free(whole);
    canvas_free(parts);
}

static void add_button(struct scene *scene, struct rect rect, uint8_t red)
{
    scene_fill(scene, rect, 12, (struct color){red, 80, 160, 255});
}

static void test_little_changes_do_little_damage(void **state)
{
    (void)state;
    struct rect damage[4], button = {500, 400, 150, 60}, far = {10, 10, 50, 50};
    struct scene *before = scene_new(), *now = scene_new();
    scene_begin(before, WIDTH, HEIGHT);
    add_button(before, button, 0);
    add_button(before, far, 0);
    scene_begin(now, WIDTH, HEIGHT);
    add_button(now, button, 0);
    add_button(now, far, 0);
    assert_int_equal(scene_damage(before, now, damage, 4), 0);
    scene_begin(now, WIDTH, HEIGHT);
    add_button(now, button, 255);
    add_button(now, far, 0);
    assert_int_equal(scene_damage(before, now, damage, 4), 1);
    assert_true(rect_inside(button, damage[0]));
    assert_true(damage[0].w * damage[0].h < WIDTH * HEIGHT / 4);
    scene_begin(now, WIDTH, HEIGHT);
    add_button(now, button, 255);
    add_button(now, far, 255);
    assert_int_equal(scene_damage(before, now, damage, 4), 2);
    assert_int_equal(scene_damage(before, now, damage, 1), 1);
    assert_true(rect_inside(button, damage[0]) && rect_inside(far, damage[0]));
    scene_free(before);
    scene_free(now);
}

static void test_another_size_damages_everything(void **state)
{
    (void)state;
    struct rect damage[2];
    struct scene *before = scene_new(), *now = scene_new();
    scene_begin(now, WIDTH, HEIGHT);
    assert_int_equal(scene_damage(NULL, now, damage, 2), 1);
    assert_int_equal(damage[0].w * damage[0].h, WIDTH * HEIGHT);
    scene_begin(before, HEIGHT, WIDTH);
    assert_int_equal(scene_damage(before, now, damage, 2), 1);
    assert_int_equal(damage[0].w, WIDTH);
    scene_free(before);
    scene_free(now);
}

static void add_element(struct scene *scene, const char *id, enum role role, struct rect rect)
{
    scene_element(scene, &(struct element){
                             .id = id, .label = id, .role = role, .rect = rect, .enabled = true});
}

static void test_elements_know_what_of_them_is_seen(void **state)
{
    (void)state;
    struct scene *scene = scene_new();
    scene_begin(scene, WIDTH, HEIGHT);
    char id[] = "next";
    add_element(scene, id, ROLE_BUTTON, (struct rect){600, 450, 200, 100});
    id[0] = 'x'; // the scene has its own copy
    scene_clip(scene, (struct rect){100, 100, 200, 200});
    scene_clip(scene, (struct rect){0, 150, 250, 500});
    add_element(scene, "inside", ROLE_RADIO, (struct rect){50, 120, 400, 60});
    add_element(scene, "hidden", ROLE_RADIO, (struct rect){300, 120, 40, 60});
    scene_unclip(scene);
    scene_unclip(scene);
    const struct element *next = scene_find(scene, "next");
    assert_memory_equal(&next->shown, (&(struct rect){600, 450, 100, 50}), sizeof(struct rect));
    assert_int_equal(next->rect.w, 200);
    const struct element *inside = scene_find(scene, "inside");
    assert_memory_equal(&inside->shown, (&(struct rect){100, 150, 150, 30}), sizeof(struct rect));
    assert_true(rect_empty(scene_find(scene, "hidden")->shown));
    assert_null(scene_find(scene, "xext"));
    assert_ptr_equal(scene_at(scene, 110, 160), inside);
    assert_null(scene_at(scene, 60, 130));
    scene_free(scene);
}

static void test_only_what_is_on_top_can_be_touched(void **state)
{
    (void)state;
    struct scene *scene = scene_new();
    scene_begin(scene, WIDTH, HEIGHT);
    const struct rect place = {100, 100, 100, 100};
    add_element(scene, "below", ROLE_BUTTON, place);
    add_element(scene, "text", ROLE_TEXT, place);
    assert_string_equal(scene_at(scene, 150, 150)->id, "below");
    assert_null(scene_at(scene, 200, 150));
    add_element(scene, "above", ROLE_BUTTON, place);
    assert_string_equal(scene_at(scene, 150, 150)->id, "above");
    scene_element(scene, &(struct element){.id = "off", .role = ROLE_BUTTON, .rect = place});
    assert_null(scene_at(scene, 150, 150));
    scene_cover(scene);
    assert_true(scene_find(scene, "above")->covered);
    add_element(scene, "yes", ROLE_BUTTON, (struct rect){120, 120, 40, 40});
    assert_string_equal(scene_at(scene, 130, 130)->id, "yes");
    assert_null(scene_at(scene, 190, 190));
    assert_false(scene_find(scene, "yes")->covered);
    scene_free(scene);
}

static void test_marks_can_be_read_back(void **state)
{
    const struct tools *tools = *state;
    struct scene *scene = scene_new();
    scene_begin(scene, WIDTH, HEIGHT);
    const struct style style = {20, 30, false, ALIGN_START, {1, 2, 3, 255}};
    const struct laid *laid = type_lay(tools->type, "満点", style, 200);
    scene_clip(scene, (struct rect){0, 0, 150, 150});
    scene_text(scene, (struct rect){10, 10, 200, 30}, laid, "満点");
    assert_int_equal(scene_mark_count(scene), 1);
    const struct mark *mark = scene_mark(scene, 0);
    assert_int_equal(mark->kind, MARK_TEXT);
    assert_ptr_equal(mark->laid, laid);
    assert_string_equal(mark->text, "満点");
    assert_int_equal(mark->clip.w, 150);
    assert_int_equal(mark->color.green, 2);
    scene_free(scene);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_damage_holds_every_pixel_that_differs),
        cmocka_unit_test(test_little_changes_do_little_damage),
        cmocka_unit_test(test_another_size_damages_everything),
        cmocka_unit_test(test_elements_know_what_of_them_is_seen),
        cmocka_unit_test(test_only_what_is_on_top_can_be_touched),
        cmocka_unit_test(test_marks_can_be_read_back),
    };
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, open_tools, close_tools);
}
