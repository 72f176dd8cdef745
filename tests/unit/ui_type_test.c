// The type: no text is lost, no line is wider than its box or breaks against kinsoku, and what is
// laid out twice is laid out once.
#include "ui/type.h"

#include "base/utf8.h"
#include "memory_search.h"
#include "ui/canvas.h"
#include "ui/fonts.h"
#include "ui/ink.h"
#include "ui/window.h"

// clang-format off
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
// clang-format on

enum { SIZE = 20, LINE = 32 };

static const char nasty[] =
    "「ちょっと、ウェブ会議（ＷＥＢ会議）ってセキュリティー、だいじょうぶ？」『はい！』と言って、"
    "ファイル〈①〉《②》【③】〔④〕々々……“引用”‘引用’です。ヴァージョンは１００％・１０‰・２０℃、"
    "価格は￥１，２００～¥3,400（税込）；送料：$5。佐々木さんのサーバーへ「アップロード」（※）"
    "しょっちゅうッ！？ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎー〻ゝゞヽヾ、。，．・：；）］｝"
    "」』】";
static const char mixed[] =
    "テレワークではVPN（Virtual Private Network）とWi-Fi 6を使い、https://example.jp/path/to/page?"
    "id=12345 のような**URL**を「確認」します。Don't panic! 90%の事故は 3.5 GHz (or less) "
    "では起きません。";

static const char *const not_first =
    "、。，．・：；？！）］｝」』】〉》〕…”’ーぁぃぅぇぉっゃゅょゎァ"
    "ィゥェォッャュョヮヵヶ々〻ゝゞヽヾ%％‰℃～)!,.?";
static const char *const not_last = "（［｛「『【〈《〔“‘¥￥$(";

static int open_type(void **state)
{
    struct fault fault = {""};
    *state = type_open(&fault);
    if (!*state) {
        fail_msg("%s", fault.text);
    }
    return 0;
}

static int close_type(void **state)
{
    type_close(*state);
    return 0;
}

static struct style plain(int size)
{
    return (struct style){size, size * 8 / 5, false, ALIGN_START, {0, 0, 0, 255}};
}

static bool among(const char *characters, uint32_t point)
{
    const char *at = characters;
    for (uint32_t each; (each = utf8_next(&at)) != 0;) {
        if (each == point) {
            return true;
        }
    }
    return false;
}

// Whether a line may end before `at` by the rules of this test alone.
static bool tidy(const char *text, const char *at)
{
    const char *before = at - 1;
    while (before > text && ((unsigned char)*before & 0xc0) == 0x80) {
        before--;
    }
    const char *ahead = at, *last = before;
    uint32_t next = utf8_next(&ahead), point = utf8_next(&last);
    return !among(not_first, next) && !among(not_last, point) && next != ' ';
}

static const char *step(const char *at)
{
    utf8_next(&at);
    return at;
}

// How wide what cannot be parted around `at` is on a line of its own.
static int chunk_width(struct type *type, const char *text, const char *at, struct style style)
{
    char chunk[1024];
    const char *start = at, *end = at;
    while (start > text &&
           (start == at || ((unsigned char)*start & 0xc0) == 0x80 || !tidy(text, start))) {
        start--;
    }
    do {
        end = step(end);
    } while (*end && !tidy(text, end));
    snprintf(chunk, sizeof chunk, "%.*s", (int)(end - start), start);
    return type_lay(type, chunk, style, 0)->width;
}

static void check_line_end(struct type *type, const char *text, const char *next,
                           struct style style, int width)
{
    if (*next && !tidy(text, next) && chunk_width(type, text, next, style) <= width) {
        fail_msg("at %d pixels a line begins with \"%.12s\"", width, next);
    }
}

// The lines together are the text, but for the spaces that ended them.
static void check_lines(struct type *type, const struct laid *laid, struct style style, int width)
{
    const char *text, *start, *at;
    int length;
    type_line(laid, 0, &text, &length);
    at = text;
    for (int i = 0; i < laid->line_count; i++) {
        type_line(laid, i, &start, &length);
        for (; at < start; at++) {
            assert_true(*at == ' ' || *at == '\n');
        }
        assert_ptr_equal(at, start);
        if (i > 0) {
            check_line_end(type, text, start, style, width);
        }
        at = start + length;
    }
    assert_int_equal(*at, '\0');
    assert_true(laid->cut || laid->width <= width);
}

static void check_all_widths(struct type *type, const char *text, struct style style)
{
    for (int width = style.size; width < style.size * 60; width += 3) {
        const struct laid *laid = type_lay(type, text, style, width);
        check_lines(type, laid, style, width);
        assert_int_equal(laid->height, laid->line_count * style.leading);
        type_frame(type);
    }
}

static void test_kinsoku_holds_at_every_width(void **state)
{
    for (int size = SIZE; size <= 47; size += 9) {
        check_all_widths(*state, nasty, plain(size));
        check_all_widths(*state, mixed, plain(size));
    }
    struct style bold = plain(SIZE);
    bold.bold = true;
    check_all_widths(*state, nasty, bold);
}

static void test_lines_are_filled(void **state)
{
    const char *text = "日本語の文章は、どこでも折り返せるので、行の終わりに一文字分を超える空きは"
                       "できません。ただし禁則のために数文字が次の行へ送られることはあります。";
    for (int width = 4 * SIZE; width < 30 * SIZE; width += 5) {
        const struct laid *laid = type_lay(*state, text, plain(SIZE), width);
        for (int i = 0; i + 1 < laid->line_count; i++) {
            const char *start, *next;
            char line[512];
            int length, next_length;
            type_line(laid, i, &start, &length);
            type_line(laid, i + 1, &next, &next_length);
            const char *end = step(next);
            while (*end && !tidy(start, end)) {
                end = step(end);
            }
            snprintf(line, sizeof line, "%.*s", (int)(end - start), start);
            assert_true(type_lay(*state, line, plain(SIZE), 0)->width > width);
        }
    }
}

static void test_one_line_when_no_width_is_given(void **state)
{
    const struct laid *laid = type_lay(*state, nasty, plain(SIZE), 0);
    assert_int_equal(laid->line_count, 1);
    assert_false(laid->cut);
    assert_true(laid->width > 100 * SIZE);
}

static void test_what_just_fits_stays_on_its_line(void **state)
{
    static const char *const texts[] = {"Check my answers", "Take the test again", "To the menu",
                                        "もう一度テストを受ける", "We are AVATARs (Wi-Fi)"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        for (int size = 10; size <= 100; size++) {
            struct style style = plain(size);
            style.bold = size % 2;
            const int width = type_lay(*state, texts[i], style, 0)->width;
            assert_int_equal(type_lay(*state, texts[i], style, width)->line_count, 1);
        }
    }
}

static void test_newlines_end_lines(void **state)
{
    static const struct {
        const char *text;
        int lines;
    } cases[] = {{"", 0},       {"a", 1},    {"a\n", 1}, {"a\nb", 2},    {"\n", 1},
                 {"a\n\nb", 3}, {"\r\n", 1}, {"   ", 1}, {"a\u2028b", 2}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct laid *laid = type_lay(*state, cases[i].text, plain(SIZE), 400);
        assert_int_equal(laid->line_count, cases[i].lines);
        assert_int_equal(laid->height, cases[i].lines * LINE);
    }
    assert_int_equal(type_lay(*state, "", plain(SIZE), 400)->width, 0);
}

static void check_text_of_line(const struct laid *laid, int line, const char *expected)
{
    const char *start;
    int length;
    type_line(laid, line, &start, &length);
    assert_int_equal(length, strlen(expected));
    assert_memory_equal(start, expected, length);
}

static void test_bold_spans_are_read_and_wider(void **state)
{
    const struct laid *thin = type_lay(*state, "Security matters", plain(SIZE), 0);
    const struct laid *some = type_lay(*state, "**Security** matters", plain(SIZE), 0);
    struct style bold = plain(SIZE);
    bold.bold = true;
    const struct laid *all = type_lay(*state, "Security matters", bold, 0);
    assert_true(thin->width < some->width && some->width < all->width);
    check_text_of_line(some, 0, "Security matters");
    check_text_of_line(type_lay(*state, "2 ** 3 = 8", plain(SIZE), 0), 0, "2 ** 3 = 8");
    check_text_of_line(type_lay(*state, "a **b** ** c", plain(SIZE), 0), 0, "a b ** c");
    check_text_of_line(type_lay(*state, "**「太字」**、細字", plain(SIZE), 0), 0, "「太字」、細字");
}

static void test_spaces_at_a_line_end_take_no_room(void **state)
{
    int word = type_lay(*state, "kiosk", plain(SIZE), 0)->width;
    const struct laid *laid = type_lay(*state, "kiosk      kiosk", plain(SIZE), word);
    assert_int_equal(laid->line_count, 2);
    assert_int_equal(laid->width, word);
    assert_false(laid->cut);
    check_text_of_line(laid, 0, "kiosk");
    check_text_of_line(laid, 1, "kiosk");
}

static void test_long_words_are_broken_last(void **state)
{
    int width = type_lay(*state, "Donaudampfschiff", plain(SIZE), 0)->width;
    const struct laid *laid = type_lay(*state, "an Donaudampfschifffahrt", plain(SIZE), width);
    check_text_of_line(laid, 0, "an");
    check_text_of_line(laid, 1, "Donaudampfschiff");
    assert_false(laid->cut);
    laid = type_lay(*state, "が\u0301ぎ", plain(SIZE), 2);
    assert_int_equal(laid->line_count, 2);
    assert_true(laid->cut);
}

static void test_what_is_no_utf8_is_shown_as_such(void **state)
{
    const char *broken = "abc\xff\xfe\xe3\x81日本\xed\xa0\x80\xc0\xaf語\xe3";
    for (int width = SIZE; width < 20 * SIZE; width += 7) {
        const struct laid *laid = type_lay(*state, broken, plain(SIZE), width);
        for (int i = 0; i < laid->line_count; i++) {
            const char *start;
            int length;
            type_line(laid, i, &start, &length);
            assert_true(utf8_valid(start, (size_t)length));
        }
    }
    check_text_of_line(type_lay(*state, "a\tb\x01\x7f", plain(SIZE), 0), 0, "a b");
}

static void test_the_same_text_is_laid_once(void **state)
{
    const struct laid *laid = type_lay(*state, nasty, plain(SIZE), 300);
    struct style other = plain(SIZE);
    other.color.red = 1;
    assert_ptr_equal(laid, type_lay(*state, nasty, plain(SIZE), 300));
    assert_ptr_not_equal(laid, type_lay(*state, nasty, plain(SIZE), 301));
    assert_ptr_not_equal(laid, type_lay(*state, nasty, other, 300));
    type_frame(*state);
    type_frame(*state);
    assert_ptr_equal(laid, type_lay(*state, nasty, plain(SIZE), 300));
}

static int dark_pixels(const struct canvas *canvas, struct rect *around);

static void paint(struct type *type, struct canvas *canvas, const struct laid *laid)
{
    int width, height;
    canvas_size(canvas, &width, &height);
    canvas_fill(canvas, (struct rect){0, 0, width, height}, 0, (struct color){255, 255, 255, 255});
    canvas_text(canvas, type, 0, 0, laid);
}

// Reads the pixels back by way of a file, the only way out of a canvas.
#include <SDL_image.h>

static int dark_pixels(const struct canvas *canvas, struct rect *around)
{
    char path[] = "/tmp/manten-type-XXXXXX";
    struct fault fault;
    int file = mkstemp(path), count = 0;
    assert_true(canvas_save_png(canvas, path, &fault));
    SDL_Surface *loaded = IMG_Load(path);
    SDL_Surface *surface = SDL_ConvertSurfaceFormat(loaded, SDL_PIXELFORMAT_RGB888, 0);
    *around = (struct rect){0, 0, 0, 0};
    for (int y = 0; y < surface->h; y++) {
        const uint32_t *row = (const void *)((const char *)surface->pixels + y * surface->pitch);
        for (int x = 0; x < surface->w; x++) {
            if ((row[x] & 255) < 128) {
                *around = rect_around(*around, (struct rect){x, y, 1, 1});
                count++;
            }
        }
    }
    SDL_FreeSurface(surface);
    SDL_FreeSurface(loaded);
    close(file);
    unlink(path);
    return count;
}

static void test_text_is_painted_where_it_is_aligned(void **state)
{
    struct canvas *canvas = canvas_new(400, 60);
    struct style style = plain(SIZE);
    struct rect ink;
    paint(*state, canvas, type_lay(*state, "満点", style, 400));
    assert_true(dark_pixels(canvas, &ink) > 100);
    assert_in_range(ink.x, 0, 3);
    style.align = ALIGN_END;
    paint(*state, canvas, type_lay(*state, "満点", style, 400));
    dark_pixels(canvas, &ink);
    assert_in_range(ink.x + ink.w, 396, 400);
    style.align = ALIGN_CENTER;
    paint(*state, canvas, type_lay(*state, "満点", style, 400));
    dark_pixels(canvas, &ink);
    assert_in_range(ink.x + ink.w / 2, 197, 203);
    assert_in_range(ink.y, 0, LINE / 2);
    assert_in_range(ink.y + ink.h, LINE / 2, LINE);
    canvas_free(canvas);
}

// A sign that the first font lacks comes from another one, not as the box for what is missing.
static void test_missing_signs_come_from_other_fonts(void **state)
{
    struct canvas *canvas = canvas_new(100, 40);
    struct rect ink, missing;
    paint(*state, canvas, type_lay(*state, "\U0010fffd", plain(SIZE), 0));
    int box = dark_pixels(canvas, &missing);
    paint(*state, canvas, type_lay(*state, "한", plain(SIZE), 0));
    assert_int_not_equal(dark_pixels(canvas, &ink), 0);
    assert_true(dark_pixels(canvas, &ink) != box || memcmp(&ink, &missing, sizeof ink) != 0);
    canvas_free(canvas);
}

static void test_forgetting_leaves_nothing_in_memory(void **state)
{
    // "Secret-Visitor-4711", each byte XORed.
    static const char name[] = {0x09, 0x3f, 0x39, 0x28, 0x3f, 0x2e, 0x77, 0x0c, 0x33, 0x29,
                                0x33, 0x2e, 0x35, 0x28, 0x77, 0x6e, 0x6d, 0x6b, 0x6b};
    char text[sizeof name + 1];
    struct canvas *canvas = canvas_new(300, 40);
    undisguise(name, sizeof name, text);
    paint(*state, canvas, type_lay(*state, text, plain(SIZE), 300));
    explicit_bzero(text, sizeof text);
    assert_true(in_memory(name, sizeof name));
    type_forget(*state);
    assert_false(in_memory(name, sizeof name));
    assert_int_equal(type_lay(*state, "次の人", plain(SIZE), 0)->line_count, 1);
    canvas_free(canvas);
}

static int ink_of(const uint8_t *rows, int width, int height, int pitch)
{
    int ink = 0;
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            ink += rows[y * pitch + x];
        }
    }
    return ink;
}

// Letters hang below what a font calls its lowest line: all that the font draws is there.
static void test_tails_are_not_cut(void **state)
{
    static const char text[] = "gjpqy_(|、鬱";
    struct fault fault;
    struct fonts *fonts = fonts_open(&fault);
    const SDL_Color white = {255, 255, 255, 255}, black = {0, 0, 0, 255};
    for (int size = 10; size <= 100; size++) {
        struct style style = plain(size);
        style.bold = size % 2;
        const int face = fonts_face(fonts, &(uint32_t){'g'}, 1, style.bold);
        SDL_Surface *whole = TTF_RenderUTF8_Shaded(fonts_at(fonts, face, size), text, white, black);
        const struct mask *mask = type_mask(*state, type_lay(*state, text, style, 0), 0);
        assert_non_null(mask);
        assert_int_equal(ink_of(mask->coverage, mask->width, mask->height, mask->width),
                         ink_of(whole->pixels, whole->w, whole->h, whole->pitch));
        SDL_FreeSurface(whole);
    }
    fonts_close(fonts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kinsoku_holds_at_every_width),
        cmocka_unit_test(test_lines_are_filled),
        cmocka_unit_test(test_one_line_when_no_width_is_given),
        cmocka_unit_test(test_what_just_fits_stays_on_its_line),
        cmocka_unit_test(test_newlines_end_lines),
        cmocka_unit_test(test_bold_spans_are_read_and_wider),
        cmocka_unit_test(test_spaces_at_a_line_end_take_no_room),
        cmocka_unit_test(test_long_words_are_broken_last),
        cmocka_unit_test(test_what_is_no_utf8_is_shown_as_such),
        cmocka_unit_test(test_the_same_text_is_laid_once),
        cmocka_unit_test(test_text_is_painted_where_it_is_aligned),
        cmocka_unit_test(test_missing_signs_come_from_other_fonts),
        cmocka_unit_test(test_tails_are_not_cut),
        cmocka_unit_test(test_forgetting_leaves_nothing_in_memory),
    };
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, open_type, close_type);
}
