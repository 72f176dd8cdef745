// The canvas: shapes lie where they were asked for and nowhere else.
#include "ui/canvas.h"

#include "base/random.h"
#include "ui/picture.h"
#include "ui/surface.h"
#include "ui/window.h"

#include <SDL_image.h>
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

enum { WIDTH = 200, HEIGHT = 120, BACK = 0xe0e0e0 };

static const struct color back = {0xe0, 0xe0, 0xe0, 255};
static const struct color ink = {0x20, 0x40, 0x80, 255};

static struct canvas *blank(void)
{
    struct canvas *canvas = canvas_new(WIDTH, HEIGHT);
    canvas_fill(canvas, (struct rect){0, 0, WIDTH, HEIGHT}, 0, back);
    return canvas;
}

static uint32_t pixel(const struct canvas *canvas, int x, int y)
{
    const char *row = (const char *)canvas->surface->pixels + y * canvas->surface->pitch;
    return ((const uint32_t *)(const void *)row)[x] & 0xffffff;
}

static void test_a_fill_covers_its_rectangle(void **state)
{
    (void)state;
    struct canvas *canvas = blank();
    const struct rect rect = {20, 30, 50, 40};
    canvas_fill(canvas, rect, 0, ink);
    for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
            assert_int_equal(pixel(canvas, x, y), rect_has(rect, x, y) ? 0x204080 : BACK);
        }
    }
    canvas_free(canvas);
}

// Where a disc of the corner's radius says inside by more than a pixel the fill is full, outside it
// is not there, and between them it is between.
static void check_corner(const struct canvas *canvas, int x, int y, int radius)
{
    double across = radius - (x + 0.5), down = radius - (y + 0.5);
    double distance = radius - SDL_sqrt(across * across + down * down);
    uint32_t found = pixel(canvas, 20 + x, 30 + y);
    if (x >= radius || y >= radius || distance > 1) {
        assert_int_equal(found, 0x204080);
    } else if (distance < -1) {
        assert_int_equal(found, BACK);
    } else {
        assert_in_range(found >> 16, 0x20, 0xe0);
    }
}

static void test_rounded_corners_are_smooth_and_alike(void **state)
{
    (void)state;
    for (int radius = 1; radius <= 20; radius++) {
        struct canvas *canvas = blank();
        canvas_fill(canvas, (struct rect){20, 30, 60, 40}, radius, ink);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 30; x++) {
                check_corner(canvas, x, y, radius);
                uint32_t found = pixel(canvas, 20 + x, 30 + y);
                assert_int_equal(found, pixel(canvas, 79 - x, 30 + y));
                assert_int_equal(found, pixel(canvas, 20 + x, 69 - y));
                assert_int_equal(found, pixel(canvas, 79 - x, 69 - y));
            }
        }
        canvas_free(canvas);
    }
}

static void test_alpha_mixes(void **state)
{
    (void)state;
    struct canvas *canvas = blank();
    canvas_fill(canvas, (struct rect){0, 0, 60, 60}, 8, (struct color){0, 0, 0, 128});
    assert_in_range(pixel(canvas, 30, 30) & 255, 0x6e, 0x72);
    assert_in_range(pixel(canvas, 30, 0) & 255, 0x6e, 0x72);
    canvas_fill(canvas, (struct rect){60, 0, 60, 60}, 0, (struct color){9, 9, 9, 0});
    assert_int_equal(pixel(canvas, 90, 30), BACK);
    canvas_free(canvas);
}

static void test_an_outline_lies_inside_and_leaves_the_middle(void **state)
{
    (void)state;
    static const int shapes[][2] = {{0, 1}, {0, 5}, {12, 3}, {4, 9}, {20, 20}};
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        struct canvas *canvas = blank();
        const struct rect rect = {20, 30, 60, 50};
        int thickness = shapes[i][1];
        canvas_outline(canvas, rect, shapes[i][0], thickness, ink);
        int reach = shapes[i][0] > thickness ? shapes[i][0] : thickness;
        struct rect middle = rect_inset(rect, reach);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (!rect_has(rect, x, y) || rect_has(middle, x, y)) {
                    assert_int_equal(pixel(canvas, x, y), BACK);
                }
            }
        }
        assert_int_equal(pixel(canvas, 50, 30), 0x204080);
        assert_int_equal(pixel(canvas, 50, 30 + thickness - 1), 0x204080);
        assert_int_equal(pixel(canvas, 79, 55), 0x204080);
        canvas_free(canvas);
    }
}

static void draw_anything(struct canvas *canvas, struct random *random)
{
    struct rect rect = {(int)random_below(random, 300) - 50, (int)random_below(random, 200) - 40,
                        (int)random_below(random, 250), (int)random_below(random, 160)};
    int radius = (int)random_below(random, 90) - 5, thickness = (int)random_below(random, 60);
    struct color color = {0, 0, 0, (uint8_t)random_below(random, 256)};
    if (random_below(random, 2)) {
        canvas_fill(canvas, rect, radius, color);
    } else {
        canvas_outline(canvas, rect, radius, thickness, color);
    }
}

static void test_nothing_is_drawn_outside_the_clip(void **state)
{
    (void)state;
    struct random random = random_seeded(7);
    const struct rect clip = {33, 21, 90, 55};
    struct canvas *canvas = blank();
    canvas_clip(canvas, clip);
    for (int i = 0; i < 2000; i++) {
        draw_anything(canvas, &random);
    }
    assert_int_not_equal(pixel(canvas, 70, 50), BACK);
    for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
            assert_true(rect_has(clip, x, y) || pixel(canvas, x, y) == BACK);
        }
    }
    canvas_clip(canvas, (struct rect){10, 10, 0, 0});
    canvas_fill(canvas, (struct rect){0, 0, WIDTH, HEIGHT}, 0, ink);
    assert_int_equal(pixel(canvas, 10, 10), BACK);
    canvas_clip(canvas, (struct rect){-10, -10, 1000, 1000});
    canvas_fill(canvas, (struct rect){0, 0, WIDTH, HEIGHT}, 0, ink);
    assert_int_equal(pixel(canvas, WIDTH - 1, HEIGHT - 1), 0x204080);
    canvas_free(canvas);
}

static void write_file(char *path, const char *text)
{
    int file = mkstemp(path);
    assert_int_equal(write(file, text, strlen(text)), strlen(text));
    close(file);
}

static const char half[] = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                           "<rect width='20' height='20' fill='#ff0000'/></svg>";

static void test_pictures_keep_their_colours_or_take_a_tint(void **state)
{
    (void)state;
    char path[] = "/tmp/manten-canvas-XXXXXX";
    struct fault fault;
    struct pictures *pictures = pictures_open();
    struct canvas *canvas = blank();
    write_file(path, half);
    const struct picture *picture = picture_at_size(pictures, path, 80, 40, &fault);
    assert_non_null(picture);
    canvas_picture(canvas, (struct rect){10, 10, 80, 40}, picture, (struct color){0, 0, 0, 0});
    assert_int_equal(pixel(canvas, 30, 30), 0xff0000);
    assert_int_equal(pixel(canvas, 70, 30), BACK);
    canvas_picture(canvas, (struct rect){10, 60, 80, 40}, picture, ink);
    assert_int_equal(pixel(canvas, 30, 80), 0x204080);
    assert_int_equal(pixel(canvas, 70, 80), BACK);
    canvas_picture(canvas, (struct rect){100, 10, 40, 20}, picture, ink);
    assert_int_equal(pixel(canvas, 110, 20), 0x204080);
    assert_int_equal(pixel(canvas, 130, 20), BACK);
    unlink(path);
    pictures_close(pictures);
    canvas_free(canvas);
}

static void test_what_is_saved_can_be_read(void **state)
{
    (void)state;
    char path[] = "/tmp/manten-canvas-XXXXXX";
    struct fault fault;
    struct canvas *canvas = blank();
    canvas_fill(canvas, (struct rect){20, 20, 60, 60}, 10, ink);
    close(mkstemp(path));
    assert_true(canvas_save_png(canvas, path, &fault));
    SDL_Surface *loaded = IMG_Load(path);
    SDL_Surface *surface = SDL_ConvertSurfaceFormat(loaded, SDL_PIXELFORMAT_RGB888, 0);
    struct canvas again = {.surface = surface};
    for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
            assert_int_equal(pixel(canvas, x, y), pixel(&again, x, y));
        }
    }
    SDL_FreeSurface(surface);
    SDL_FreeSurface(loaded);
    unlink(path);
    assert_false(canvas_save_png(canvas, "/nowhere/at/all.png", &fault));
    assert_non_null(strstr(fault.text, "/nowhere/at/all.png"));
    canvas_free(canvas);
}

// The sum of what is covered, in pixels.
static double inked(const struct canvas *canvas)
{
    double sum = 0;
    for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
            sum += (0xe0 - (double)(pixel(canvas, x, y) & 0xff)) / (0xe0 - 0x80);
        }
    }
    return sum;
}

static void test_a_polygon_covers_its_area(void **state)
{
    (void)state;
    const struct shape triangle = {{{20, 20}, {120, 20}, {20, 100}}, 3};
    struct canvas *canvas = blank();
    canvas_shape(canvas, &triangle, 0, ink);
    assert_int_equal(pixel(canvas, 30, 30), 0x204080);
    assert_int_equal(pixel(canvas, 119, 99), BACK);
    assert_int_equal(pixel(canvas, 19, 50), BACK);
    assert_int_equal(pixel(canvas, 20, 19), BACK);
    const double area = inked(canvas);
    assert_true(area > 3990 && area < 4010);
    canvas_free(canvas);
}

static void test_a_line_is_as_thick_as_asked(void **state)
{
    (void)state;
    static const struct shape lines[] = {{{{20, 60}, {120, 60}}, 2},
                                         {{{60, 10}, {60, 110}}, 2},
                                         {{{20, 20}, {80, 100}}, 2},
                                         {{{100, 10}, {40, 90}}, 2}};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct canvas *canvas = blank();
        canvas_shape(canvas, &lines[i], 6, ink);
        const double area = inked(canvas);
        assert_true(area > 594 && area < 606); // each is 100 pixels long
        canvas_free(canvas);
    }
}

static void test_a_shape_keeps_to_the_clip(void **state)
{
    (void)state;
    const struct shape square = {{{-20, -20}, {300, -20}, {300, 300}, {-20, 300}}, 4};
    struct canvas *canvas = blank();
    canvas_clip(canvas, (struct rect){40, 30, 20, 10});
    canvas_shape(canvas, &square, 0, ink);
    const double area = inked(canvas);
    assert_true(area > 199.9 && area < 200.1);
    canvas_free(canvas);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_fill_covers_its_rectangle),
        cmocka_unit_test(test_a_polygon_covers_its_area),
        cmocka_unit_test(test_a_line_is_as_thick_as_asked),
        cmocka_unit_test(test_a_shape_keeps_to_the_clip),
        cmocka_unit_test(test_rounded_corners_are_smooth_and_alike),
        cmocka_unit_test(test_alpha_mixes),
        cmocka_unit_test(test_an_outline_lies_inside_and_leaves_the_middle),
        cmocka_unit_test(test_nothing_is_drawn_outside_the_clip),
        cmocka_unit_test(test_pictures_keep_their_colours_or_take_a_tint),
        cmocka_unit_test(test_what_is_saved_can_be_read),
    };
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
