// The window: what is pushed in as SDL's own events comes out as input, in its order and place.
#include "ui/window.h"

#include "memory_search.h"

#include <SDL.h>
#include <pthread.h>

// clang-format off
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
// clang-format on

enum { WIDTH = 800, HEIGHT = 600, PATIENCE = 5000 };

static int open_window(void **state)
{
    struct fault fault = {""};
    struct window *window = window_open(WIDTH, HEIGHT, &fault);
    if (!window) {
        fail_msg("%s", fault.text);
    }
    struct input input;
    while (window_input(window, 0, &input)) {
    }
    *state = window;
    return 0;
}

static int close_window(void **state)
{
    window_close(*state);
    return 0;
}

static struct input next(struct window *window, enum input_kind kind)
{
    struct input input = {.kind = INPUT_QUIT};
    assert_true(window_input(window, PATIENCE, &input));
    assert_int_equal(input.kind, kind);
    return input;
}

static void nothing_more(struct window *window)
{
    struct input input;
    assert_false(window_input(window, 0, &input));
}

static void check_place(struct input input, int x, int y)
{
    assert_int_equal(input.x, x);
    assert_int_equal(input.y, y);
}

static void test_a_tap_comes_out_where_it_went_in(void **state)
{
    struct window *window = *state;
    for (int x = 0, y = 0; x < WIDTH; x += 7, y = (y + 11) % HEIGHT) {
        window_push_press(window, x, y);
        window_push_move(window, WIDTH - 1 - x, y);
        window_push_release(window, x, HEIGHT - 1 - y);
        check_place(next(window, INPUT_PRESS), x, y);
        check_place(next(window, INPUT_MOVE), WIDTH - 1 - x, y);
        check_place(next(window, INPUT_RELEASE), x, HEIGHT - 1 - y);
    }
    nothing_more(window);
}

static void test_the_drive_has_a_mouse_too(void **state)
{
    struct window *window = *state;
    SDL_Event event;
    window_push_by(window, true);
    window_push_press(window, 30, 40);
    window_push_move(window, 31, 41);
    window_push_release(window, 32, 42);
    check_place(next(window, INPUT_PRESS), 30, 40);
    assert_int_equal(SDL_PeepEvents(&event, 1, SDL_PEEKEVENT, SDL_FINGERDOWN, SDL_FINGERMOTION), 0);
    assert_int_equal(SDL_PeepEvents(&event, 1, SDL_PEEKEVENT, SDL_MOUSEMOTION, SDL_MOUSEWHEEL), 1);
    check_place(next(window, INPUT_MOVE), 31, 41);
    check_place(next(window, INPUT_RELEASE), 32, 42);
    window_push_by(window, false);
    window_push_press(window, 1, 2);
    assert_int_equal(SDL_PeepEvents(&event, 1, SDL_PEEKEVENT, SDL_FINGERDOWN, SDL_FINGERDOWN), 1);
    window_push_release(window, 1, 2);
    next(window, INPUT_PRESS);
    next(window, INPUT_RELEASE);
    nothing_more(window);
}

static void push_finger(Uint32 type, SDL_FingerID finger, float x, float y)
{
    SDL_Event event = {.type = type};
    event.tfinger.touchId = 1;
    event.tfinger.fingerId = finger;
    event.tfinger.x = x;
    event.tfinger.y = y;
    SDL_PushEvent(&event);
}

static void push_button(Uint32 type, Uint8 button, Uint32 which, int x, int y)
{
    SDL_Event event = {.type = type};
    event.button.button = button;
    event.button.which = which;
    event.button.x = x;
    event.button.y = y;
    SDL_PushEvent(&event);
}

static void push_motion(Uint32 buttons, int x, int y)
{
    SDL_Event event = {.type = SDL_MOUSEMOTION};
    event.motion.state = buttons;
    event.motion.x = x;
    event.motion.y = y;
    SDL_PushEvent(&event);
}

static void test_only_the_first_finger_counts(void **state)
{
    struct window *window = *state;
    push_finger(SDL_FINGERDOWN, 5, 0.25f, 0.25f);
    push_finger(SDL_FINGERDOWN, 6, 0.5f, 0.5f);
    push_finger(SDL_FINGERMOTION, 6, 0.6f, 0.6f);
    push_button(SDL_MOUSEBUTTONDOWN, SDL_BUTTON_LEFT, 0, 9, 9);
    push_button(SDL_MOUSEBUTTONUP, SDL_BUTTON_LEFT, 0, 9, 9);
    push_finger(SDL_FINGERUP, 6, 0.6f, 0.6f);
    push_finger(SDL_FINGERUP, 5, 0.75f, 0.75f);
    push_finger(SDL_FINGERUP, 5, 0.1f, 0.1f);
    check_place(next(window, INPUT_PRESS), WIDTH / 4, HEIGHT / 4);
    check_place(next(window, INPUT_RELEASE), WIDTH * 3 / 4, HEIGHT * 3 / 4);
    nothing_more(window);
}

static void test_the_left_button_is_a_finger(void **state)
{
    struct window *window = *state;
    push_motion(0, 1, 1);
    push_button(SDL_MOUSEBUTTONDOWN, SDL_BUTTON_RIGHT, 0, 1, 1);
    push_button(SDL_MOUSEBUTTONDOWN, SDL_BUTTON_LEFT, SDL_TOUCH_MOUSEID, 2, 2);
    push_button(SDL_MOUSEBUTTONUP, SDL_BUTTON_LEFT, 0, 3, 3);
    push_button(SDL_MOUSEBUTTONDOWN, SDL_BUTTON_LEFT, 0, 40, 50);
    push_motion(SDL_BUTTON_LMASK, 41, 51);
    push_button(SDL_MOUSEBUTTONUP, SDL_BUTTON_LEFT, 0, 42, 52);
    push_motion(0, 43, 53);
    check_place(next(window, INPUT_PRESS), 40, 50);
    check_place(next(window, INPUT_MOVE), 41, 51);
    check_place(next(window, INPUT_RELEASE), 42, 52);
    nothing_more(window);
}

static void test_losing_the_focus_lets_go_of_nothing(void **state)
{
    struct window *window = *state;
    SDL_Event lost = {.type = SDL_WINDOWEVENT};
    lost.window.event = SDL_WINDOWEVENT_FOCUS_LOST;
    window_push_press(window, 10, 10);
    SDL_PushEvent(&lost);
    window_push_release(window, 10, 10);
    SDL_PushEvent(&lost);
    next(window, INPUT_PRESS);
    check_place(next(window, INPUT_RELEASE), -1, -1);
    nothing_more(window);
}

static void test_keys_have_names(void **state)
{
    static const struct {
        const char *name;
        enum key key;
        bool shift;
    } cases[] = {{"Return", KEY_ENTER, false},        {"Tab", KEY_TAB, false},
                 {"Shift+Tab", KEY_TAB, true},        {"Page Down", KEY_PAGE_DOWN, false},
                 {"PageUp", KEY_PAGE_UP, false},      {"Space", KEY_SPACE, false},
                 {"Backspace", KEY_BACKSPACE, false}, {"Escape", KEY_ESCAPE, false},
                 {"Left", KEY_LEFT, false},           {"Down", KEY_DOWN, false},
                 {"Home", KEY_HOME, false},           {"A", KEY_OTHER, false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_true(window_push_key(*state, cases[i].name));
        struct input input = next(*state, INPUT_KEY);
        assert_int_equal(input.key, cases[i].key);
        assert_int_equal(input.shift, cases[i].shift);
    }
    assert_false(window_push_key(*state, "No such key"));
    assert_false(window_push_key(*state, ""));
    nothing_more(*state);
}

static void push_repeat(SDL_Keycode code)
{
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.keysym.sym = code;
    event.key.repeat = 1;
    SDL_PushEvent(&event);
}

static void test_held_keys_move_but_do_not_choose_again(void **state)
{
    push_repeat(SDLK_RETURN);
    push_repeat(SDLK_SPACE);
    push_repeat(SDLK_BACKSPACE);
    assert_int_equal(next(*state, INPUT_KEY).key, KEY_BACKSPACE);
    nothing_more(*state);
}

static void test_text_comes_whole_into_an_open_field(void **state)
{
    static const char text[] =
        "山田太郎さん、こんにちは。これは三十二バイトより長い文です。👨‍"
        "👩"
        "‍👧";
    struct window *window = *state;
    char typed[256] = "";
    struct input input;
    window_push_text(window, "a");
    nothing_more(window);
    window_type_into(window, &(struct rect){10, 10, 300, 40});
    window_push_text(window, text);
    while (window_input(window, 0, &input)) {
        assert_int_equal(input.kind, INPUT_TEXT);
        strcat(typed, input.text);
    }
    assert_string_equal(typed, text);
    window_type_into(window, NULL);
    window_push_text(window, "a");
    nothing_more(window);
}

static void test_composition_is_told(void **state)
{
    struct window *window = *state;
    SDL_Event event = {.type = SDL_TEXTEDITING};
    strcpy(event.edit.text, "やまだ");
    window_type_into(window, &(struct rect){10, 10, 300, 40});
    SDL_PushEvent(&event);
    assert_string_equal(next(window, INPUT_EDITING).text, "やまだ");
    event = (SDL_Event){.type = SDL_TEXTEDITING_EXT};
    event.editExt.text = SDL_strdup("やまだたろうさんのながいへんかん");
    SDL_PushEvent(&event);
    assert_string_equal(next(window, INPUT_EDITING).text, "やまだたろうさんのながいへんかん");
    window_type_into(window, NULL);
}

static void test_closing_the_field_forgets_what_was_typed(void **state)
{
    // "Typed-By-Somebody", each byte XORed.
    static const char name[] = {0x0e, 0x23, 0x2a, 0x3f, 0x3e, 0x77, 0x18, 0x23, 0x77,
                                0x09, 0x35, 0x37, 0x3f, 0x38, 0x35, 0x3e, 0x23};
    struct window *window = *state;
    struct input input;
    char text[sizeof name + 1];
    window_type_into(window, &(struct rect){10, 10, 300, 40});
    undisguise(name, sizeof name, text);
    for (int i = 0; i < 40; i++) {
        window_push_text(window, text);
    }
    explicit_bzero(text, sizeof text);
    while (window_input(window, 0, &input)) {
    }
    explicit_bzero(&input, sizeof input);
    assert_true(in_memory(name, sizeof name));
    window_type_into(window, NULL);
    assert_false(in_memory(name, sizeof name));
}

static void test_scrolling_down_is_positive(void **state)
{
    window_push_scroll(*state, 30, 40, 3);
    struct input input = next(*state, INPUT_SCROLL);
    assert_int_equal(input.lines, 3);
    check_place(input, 30, 40);
    window_push_scroll(*state, 30, 40, -2);
    assert_int_equal(next(*state, INPUT_SCROLL).lines, -2);
}

static void *wake(void *window)
{
    window_wake(window);
    return NULL;
}

static void test_another_thread_wakes_a_wait_without_end(void **state)
{
    struct input input;
    for (int i = 0; i < 50; i++) {
        pthread_t thread;
        assert_int_equal(pthread_create(&thread, NULL, wake, *state), 0);
        assert_true(window_input(*state, -1, &input));
        assert_int_equal(input.kind, INPUT_WAKE);
        pthread_join(thread, NULL);
    }
    nothing_more(*state);
}

static void test_events_of_no_use_are_never_told(void **state)
{
    static const Uint32 types[] = {SDL_KEYUP,        SDL_CLIPBOARDUPDATE, SDL_DROPFILE,
                                   SDL_DISPLAYEVENT, SDL_KEYMAPCHANGED,   SDL_JOYBUTTONDOWN,
                                   SDL_MULTIGESTURE, SDL_USEREVENT + 900, SDL_SYSWMEVENT};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        SDL_Event event = {.type = types[i]};
        assert_int_equal(SDL_PushEvent(&event), 0);
    }
    nothing_more(*state);
    SDL_Event quit = {.type = SDL_QUIT};
    SDL_PushEvent(&quit);
    next(*state, INPUT_QUIT);
}

static void check_canvas(struct window *window, int width, int height)
{
    struct fault fault = {""};
    int across, down;
    struct canvas *canvas = window_canvas(window, &fault);
    assert_non_null(canvas);
    canvas_size(canvas, &across, &down);
    assert_int_equal(across, width);
    assert_int_equal(down, height);
    canvas_fill(canvas, (struct rect){0, 0, width, height}, 0, (struct color){1, 2, 3, 255});
    const struct rect damage[] = {{0, 0, width, height}, {-50, -50, 60, 60}, {width, 0, 9, 9}};
    assert_true(window_show(window, damage, 3, &fault));
}

static void test_another_size_is_told_once_and_gives_another_canvas(void **state)
{
    struct window *window = *state;
    struct fault fault;
    check_canvas(window, WIDTH, HEIGHT);
    assert_true(window_resize(window, 1080, 1920, &fault));
    next(window, INPUT_RESIZE);
    check_canvas(window, 1080, 1920);
    window_push_press(window, 1079, 1919);
    struct input input;
    do {
        assert_true(window_input(window, PATIENCE, &input));
        assert_int_not_equal(input.kind, INPUT_RESIZE);
    } while (input.kind != INPUT_PRESS);
    check_place(input, 1079, 1919);
    window_push_release(window, 0, 0);
    next(window, INPUT_RELEASE);
    assert_false(window_resize(window, 0, 5, &fault));
}

static void test_without_a_display_the_fault_says_how_to_start(void **state)
{
    (void)state;
    struct fault fault = {""};
    setenv("SDL_VIDEODRIVER", "nonesuch", 1);
    assert_null(window_open(WIDTH, HEIGHT, &fault));
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    assert_non_null(strstr(fault.text, "--drive"));
}

#define IN_A_WINDOW(test) cmocka_unit_test_setup_teardown(test, open_window, close_window)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_WINDOW(test_a_tap_comes_out_where_it_went_in),
        IN_A_WINDOW(test_the_drive_has_a_mouse_too),
        IN_A_WINDOW(test_only_the_first_finger_counts),
        IN_A_WINDOW(test_the_left_button_is_a_finger),
        IN_A_WINDOW(test_losing_the_focus_lets_go_of_nothing),
        IN_A_WINDOW(test_keys_have_names),
        IN_A_WINDOW(test_held_keys_move_but_do_not_choose_again),
        IN_A_WINDOW(test_text_comes_whole_into_an_open_field),
        IN_A_WINDOW(test_composition_is_told),
        IN_A_WINDOW(test_closing_the_field_forgets_what_was_typed),
        IN_A_WINDOW(test_scrolling_down_is_positive),
        IN_A_WINDOW(test_another_thread_wakes_a_wait_without_end),
        IN_A_WINDOW(test_events_of_no_use_are_never_told),
        IN_A_WINDOW(test_another_size_is_told_once_and_gives_another_canvas),
        cmocka_unit_test(test_without_a_display_the_fault_says_how_to_start),
    };
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
