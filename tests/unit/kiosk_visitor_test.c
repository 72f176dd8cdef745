// Who comes and goes faster than the disk: what is asked for one person never reaches the next.
#include "kiosk/visitor.h"

#include "kiosk/screens.h"
#include "store_folder.h"

// clang-format off
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
// clang-format on

struct scene_of_kiosk {
    struct folder folder;
    struct play_options options;
    struct course course, *courses[1];
    struct content content;
    struct kiosk kiosk;
};

static void wake_nobody(void *context)
{
    (void)context;
}

static int set_up(void **state)
{
    struct scene_of_kiosk *all = memory_take(1, sizeof *all);
    struct kiosk *kiosk = &all->kiosk;
    struct fault fault;
    all->folder = folder_new();
    all->options = (struct play_options){.data = all->folder.path};
    all->course = (struct course){.id = "course"};
    all->courses[0] = &all->course;
    all->content.courses = all->courses;
    all->content.course_count = 1;
    *kiosk = (struct kiosk){
        .options = &all->options,
        .clock = clock_held(),
        .ids = id_maker_seeded(1),
        .lots = random_seeded(1),
        .content = &all->content,
        .course = &all->course,
        .type = type_open(&fault),
        .recorder = clerk_start(wake_nobody, NULL, &fault),
        .scene = scene_new(),
        .shown = scene_new(),
        .frame = arena_new(),
        .page_arena = arena_new(),
        .made = arena_new(),
        .screen = &signin_screen,
    };
    assert_non_null(kiosk->type);
    assert_non_null(kiosk->recorder);
    buffer_add_text(&kiosk->typing.name, "山田 花子");
    *state = all;
    return 0;
}

static int tear_down(void **state)
{
    struct scene_of_kiosk *all = *state;
    struct kiosk *kiosk = &all->kiosk;
    clerk_stop(kiosk->recorder);
    visitor_forget(kiosk);
    store_close(kiosk->store);
    type_close(kiosk->type);
    scene_free(kiosk->scene);
    scene_free(kiosk->shown);
    arena_free(kiosk->frame);
    arena_free(kiosk->page_arena);
    arena_free(kiosk->made);
    folder_gone(&all->folder);
    free(all);
    return 0;
}

static void test_comes_in(void **state)
{
    struct kiosk *kiosk = &((struct scene_of_kiosk *)*state)->kiosk;
    visitor_arrives(kiosk);
    clerk_settle(kiosk->recorder);
    assert_true(kiosk->present);
    assert_ptr_equal(kiosk->screen, &menu_screen);
    assert_int_equal(kiosk->holds, 0);
}

static void test_leaves_before_the_name_is_found(void **state)
{
    struct kiosk *kiosk = &((struct scene_of_kiosk *)*state)->kiosk;
    visitor_arrives(kiosk);
    visitor_leaves(kiosk, DEPARTURE_LEFT);
    clerk_settle(kiosk->recorder);
    assert_false(kiosk->present);
    assert_ptr_equal(kiosk->screen, &attract_screen);
    assert_int_equal(kiosk->holds, 0);
}

static void test_leaves_before_the_coming_is_recorded(void **state)
{
    struct kiosk *kiosk = &((struct scene_of_kiosk *)*state)->kiosk;
    visitor_arrives(kiosk);
    while (!kiosk->present) {
        clerk_take_in(kiosk->recorder);
    }
    visitor_leaves(kiosk, DEPARTURE_LEFT);
    clerk_settle(kiosk->recorder);
    assert_false(kiosk->present);
    assert_ptr_equal(kiosk->screen, &attract_screen);
    assert_int_equal(kiosk->holds, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_comes_in, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_leaves_before_the_name_is_found, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_leaves_before_the_coming_is_recorded, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
