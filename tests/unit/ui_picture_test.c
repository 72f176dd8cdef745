// Pictures: their own size, the size they are wanted at, and what is said of a file that is none.
#include "ui/picture.h"

#include "ui/surface.h"

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

#define SVG "<svg xmlns='http://www.w3.org/2000/svg' "

struct folder {
    struct pictures *pictures;
    char path[64];
};

static int open_folder(void **state)
{
    struct folder *folder = calloc(1, sizeof *folder);
    snprintf(folder->path, sizeof folder->path, "/tmp/manten-picture-XXXXXX");
    close(mkstemp(folder->path));
    folder->pictures = pictures_open();
    *state = folder;
    return 0;
}

static int close_folder(void **state)
{
    struct folder *folder = *state;
    pictures_close(folder->pictures);
    unlink(folder->path);
    free(folder);
    return 0;
}

static void put(const struct folder *folder, const char *text)
{
    FILE *file = fopen(folder->path, "wb");
    fputs(text, file);
    fclose(file);
}

// A PNG of black and white squares, one pixel each.
static void put_squares(const struct folder *folder, int width, int height)
{
    SDL_Surface *surface = pixels_alpha_surface(width, height);
    for (int y = 0; y < height; y++) {
        uint32_t *row = (void *)((char *)surface->pixels + y * surface->pitch);
        for (int x = 0; x < width; x++) {
            row[x] = (x + y) % 2 ? 0xffffffff : 0xff000000;
        }
    }
    assert_int_equal(IMG_SavePNG(surface, folder->path), 0);
    SDL_FreeSurface(surface);
}

static void test_files_name_their_size(void **state)
{
    static const struct {
        const char *text;
        int width, height;
    } cases[] = {
        {SVG "width='640' height='360'/>", 640, 360},
        {SVG "viewBox='0 0 24 12' stroke-width='2'/>", 24, 12},
        {SVG "viewBox=\"-5,-5, 31.6 ,12\" width='100%' height='100%'/>", 32, 12},
        {SVG "height=\"30px\" width = \"20.4\" viewBox='0 0 1 1'></svg>", 20, 30},
        {"<?xml version='1.0'?><!-- a drawing -->" SVG "viewBox='0 0 7 8'/>", 7, 8},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct folder *folder = *state;
        struct pictures *pictures = pictures_open();
        struct fault fault = {""};
        int width = 0, height = 0;
        put(folder, cases[i].text);
        assert_true(picture_size(pictures, folder->path, &width, &height, &fault));
        assert_int_equal(width, cases[i].width);
        assert_int_equal(height, cases[i].height);
        pictures_close(pictures);
    }
}

static void test_sizes_are_remembered(void **state)
{
    const struct folder *folder = *state;
    struct fault fault;
    int width, height;
    put_squares(folder, 30, 50);
    assert_true(picture_size(folder->pictures, folder->path, &width, &height, &fault));
    assert_int_equal(width, 30);
    assert_int_equal(height, 50);
    put(folder, "");
    assert_true(picture_size(folder->pictures, folder->path, &width, &height, &fault));
    assert_int_equal(height, 50);
}

static void test_what_is_no_picture_is_named(void **state)
{
    static const char *const texts[] = {"",
                                        "hello",
                                        "<svg>",
                                        SVG "width='0' height='3'/>",
                                        SVG "viewBox='0 0'/>",
                                        "\x89PNG\r\n\x1a\n",
                                        SVG "width='1e9' height='1e9'/>"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const struct folder *folder = *state;
        struct fault fault = {""};
        int width, height;
        put(folder, texts[i]);
        assert_false(picture_size(folder->pictures, folder->path, &width, &height, &fault));
        assert_non_null(strstr(fault.text, folder->path));
    }
    const struct folder *folder = *state;
    struct fault fault = {""};
    put(folder, "\x89PNG\r\n\x1a\nbroken broken broken broken");
    assert_null(picture_at_size(folder->pictures, folder->path, 10, 10, &fault));
    assert_non_null(strstr(fault.text, folder->path));
    assert_null(picture_at_size(folder->pictures, "/nowhere.svg", 10, 10, &fault));
    assert_non_null(strstr(fault.text, "/nowhere.svg"));
    assert_null(picture_at_size(folder->pictures, folder->path, 0, -1, &fault));
}

static uint32_t pixel(const struct picture *picture, int x, int y)
{
    const SDL_Surface *surface = picture->surface;
    return (
        (const uint32_t *)(const void *)((const char *)surface->pixels + y * surface->pitch))[x];
}

static void test_drawings_are_sharp_at_every_size(void **state)
{
    const struct folder *folder = *state;
    struct fault fault;
    put(folder, SVG "viewBox='0 0 2 1'><rect width='1' height='1' fill='#00ff00'/></svg>");
    const struct picture *large = picture_at_size(folder->pictures, folder->path, 800, 400, &fault);
    assert_int_equal(large->surface->w, 800);
    assert_int_equal(pixel(large, 398, 200), 0xff00ff00);
    assert_int_equal(pixel(large, 401, 200) >> 24, 0);
    // Other proportions: whole and in the middle.
    const struct picture *tall = picture_at_size(folder->pictures, folder->path, 100, 150, &fault);
    assert_int_equal(tall->surface->h, 150);
    assert_int_equal(pixel(tall, 25, 75), 0xff00ff00);
    assert_int_equal(pixel(tall, 25, 20) >> 24, 0);
    assert_int_equal(pixel(tall, 25, 130) >> 24, 0);
}

static void test_shrinking_averages(void **state)
{
    const struct folder *folder = *state;
    struct fault fault;
    put_squares(folder, 64, 64);
    const struct picture *small = picture_at_size(folder->pictures, folder->path, 16, 16, &fault);
    for (int i = 0; i < 16 * 16; i++) {
        assert_in_range(pixel(small, i % 16, i / 16) & 255, 126, 129);
        assert_int_equal(pixel(small, i % 16, i / 16) >> 24, 255);
    }
}

static void test_the_cache_keeps_and_makes_room(void **state)
{
    const struct folder *folder = *state;
    struct fault fault;
    put(folder, SVG "viewBox='0 0 1 1'><rect width='1' height='1' fill='#123456'/></svg>");
    const struct picture *first = picture_at_size(folder->pictures, folder->path, 50, 50, &fault);
    assert_ptr_equal(first, picture_at_size(folder->pictures, folder->path, 50, 50, &fault));
    // 60 pictures of 4 MB: far more than it may keep. The one in use is asked for in between.
    for (int i = 0; i < 60; i++) {
        const struct picture *big =
            picture_at_size(folder->pictures, folder->path, 1000 + i, 1000, &fault);
        assert_int_equal(pixel(big, 500, 500), 0xff123456);
        assert_ptr_equal(first, picture_at_size(folder->pictures, folder->path, 50, 50, &fault));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_files_name_their_size, open_folder, close_folder),
        cmocka_unit_test_setup_teardown(test_sizes_are_remembered, open_folder, close_folder),
        cmocka_unit_test_setup_teardown(test_what_is_no_picture_is_named, open_folder,
                                        close_folder),
        cmocka_unit_test_setup_teardown(test_drawings_are_sharp_at_every_size, open_folder,
                                        close_folder),
        cmocka_unit_test_setup_teardown(test_shrinking_averages, open_folder, close_folder),
        cmocka_unit_test_setup_teardown(test_the_cache_keeps_and_makes_room, open_folder,
                                        close_folder),
    };
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
