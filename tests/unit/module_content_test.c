// Good content loads to the values that it says, broken content to the complaints that it deserves.
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "module/answers.h"
#include "module/content.h"
#include "module/limits.h"
#include "module/load.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct loaded {
    struct warden *warden;
    struct content *content;
};

static struct loaded load(const char *folder)
{
    struct loaded loaded;
    struct fault fault;
    loaded.warden = warden_start(&fault);
    assert_non_null(loaded.warden);
    if (!content_load(loaded.warden, folder, &loaded.content, &fault)) {
        fail_msg("%s", fault.text);
    }
    return loaded;
}

static void unload(struct loaded *loaded)
{
    content_free(loaded->content);
    warden_stop(loaded->warden);
}

static void assert_text(const struct text *text, const char *japanese, const char *english)
{
    assert_string_equal(text->in[JAPANESE], japanese);
    assert_string_equal(text->in[ENGLISH], english);
}

static void module_is_what_it_says(void **state)
{
    (void)state;
    struct loaded loaded = load(MANTEN_TESTS "/sample");
    assert_int_equal(loaded.content->complaint_count, 0);
    assert_int_equal(loaded.content->module_count, 2);
    assert_string_equal(loaded.content->modules[0]->id, "everything");
    assert_string_equal(loaded.content->modules[1]->id, "plain");
    const struct module *module = content_module(loaded.content, "everything");
    assert_int_equal(module->version, 7);
    assert_int_equal(module->minutes, 12);
    assert_text(&module->title, "title（日）", "title (en)");
    assert_text(&module->summary, "summary（日）", "summary (en)");
    assert_int_equal(module->page_count, 2);
    assert_int_equal(module->sheet_count, 1);
    assert_int_equal(module->function_count, 3);
    assert_null(content_module(loaded.content, "nothing"));
    assert_int_equal(loaded.content->unavailable_count, 0);
    unload(&loaded);
}

static void blocks_are_what_they_say(void **state)
{
    (void)state;
    static const struct {
        enum block_kind kind;
        enum tone tone;
        int lines;
    } expected[] = {
        {BLOCK_PARAGRAPH, TONE_NOTE, 1},  {BLOCK_HEADING, TONE_NOTE, 1},
        {BLOCK_LIST, TONE_NOTE, 2},       {BLOCK_STEPS, TONE_NOTE, 3},
        {BLOCK_GRID, TONE_NOTE, 4},       {BLOCK_CALLOUT, TONE_NOTE, 1},
        {BLOCK_CALLOUT, TONE_WARNING, 1}, {BLOCK_CALLOUT, TONE_EXAMPLE, 1},
        {BLOCK_CALLOUT, TONE_ASK, 1},     {BLOCK_FIGURE, TONE_NOTE, 0},
    };
    struct loaded loaded = load(MANTEN_TESTS "/sample");
    const struct page *page = module_page(content_module(loaded.content, "everything"), "words");
    assert_int_equal(page->block_count, 10);
    assert_int_equal(page->when, 0);
    for (int i = 0; i < page->block_count; i++) {
        assert_int_equal(page->blocks[i].kind, expected[i].kind);
        assert_int_equal(page->blocks[i].tone, expected[i].tone);
        assert_int_equal(page->blocks[i].line_count, expected[i].lines);
    }
    assert_text(&page->blocks[0].lines[0], "paragraph with **bold**（日）",
                "paragraph with **bold** (en)");
    assert_text(&page->blocks[3].lines[2], "three（日）", "three (en)");
    assert_int_equal(page->blocks[4].columns, 2);
    assert_text(&page->blocks[4].lines[2], "cell a（日）", "cell a (en)");
    const struct block *figure = &page->blocks[9];
    assert_int_equal(access(figure->picture, R_OK), 0);
    assert_int_equal(figure->picture[0], '/');
    assert_int_equal(figure->label_count, 1);
    assert_true(figure->labels[0].x == 0.25 && figure->labels[0].y == 1);
    assert_true(figure->labels[0].width == 0.5);
    assert_text(&figure->labels[0].text, "札", "label");
    unload(&loaded);
}

static void items_are_what_they_say(void **state)
{
    (void)state;
    struct loaded loaded = load(MANTEN_TESTS "/sample");
    const struct sheet *test = module_test(content_module(loaded.content, "everything"));
    assert_string_equal(test->id, "everything-test");
    assert_int_equal(test->minutes, 3);
    assert_text(&test->introduction, "introduction（日）", "introduction (en)");
    assert_int_equal(test->item_count, 3);
    const struct item *one = sheet_item(test, "one");
    assert_int_equal(one->kind, ITEM_SINGLE);
    assert_int_equal(one->review_count, 2);
    assert_string_equal(one->review[1], "functions");
    assert_true(one->required && !one->ordered && one->when == 0);
    assert_string_equal(one->choices[0].id, "a");
    assert_true(one->choices[0].correct);
    assert_text(&one->choices[0].feedback, "praise（日）", "praise (en)");
    assert_string_equal(one->choices[1].id, "mistake");
    assert_false(one->choices[1].correct);
    const struct item *many = sheet_item(test, "many");
    assert_int_equal(many->kind, ITEM_MULTIPLE);
    assert_true(many->ordered);
    assert_int_equal(many->choice_count, 3);
    assert_null(many->choices[0].feedback.in[JAPANESE]);
    const struct item *truth = sheet_item(test, "truth");
    assert_int_equal(truth->kind, ITEM_TRUE_FALSE);
    assert_true(truth->when > 0 && truth->ordered);
    assert_string_equal(truth->choices[0].id, "true");
    assert_false(truth->choices[0].correct);
    assert_true(truth->choices[1].correct);
    assert_text(&truth->choices[0].feedback, "reason（日）", "reason (en)");
    unload(&loaded);
}

static void survey_and_course_are_what_they_say(void **state)
{
    (void)state;
    struct loaded loaded = load(MANTEN_TESTS "/sample");
    const struct course *course = content_course(loaded.content, "sample");
    assert_string_equal(course->modules[0], "plain");
    assert_string_equal(course->modules[1], "everything");
    assert_string_equal(course->survey, "opinion");
    const struct sheet *survey = content_survey(loaded.content, "opinion");
    assert_int_equal(survey->kind, SHEET_SURVEY);
    assert_int_equal(survey->item_count, 5);
    const struct item *liked = sheet_item(survey, "liked");
    assert_int_equal(liked->kind, ITEM_SCALE);
    assert_true(liked->required && liked->ordered);
    assert_string_equal(liked->choices[2].id, "3");
    const struct item *place = sheet_item(survey, "place");
    assert_true(place->ordered && !place->required);
    assert_string_equal(place->choices[1].id, "other");
    assert_int_equal(sheet_item(survey, "topics")->most, 2);
    assert_int_equal(sheet_item(survey, "wishes")->kind, ITEM_TEXT);
    assert_int_equal(sheet_item(survey, "wishes")->length, 200);
    assert_int_equal(sheet_item(survey, "more")->length, 400);
    unload(&loaded);
}

static char *file_text(const char *path)
{
    struct buffer text = {0};
    char bytes[4096];
    FILE *file = fopen(path, "rb");
    buffer_add_text(&text, "");
    if (!file) {
        return text.text;
    }
    for (size_t length; (length = fread(bytes, 1, sizeof bytes, file)) > 0;) {
        buffer_add(&text, bytes, length);
    }
    fclose(file);
    return text.text;
}

// tests/broken/NAME/module.lua has expected.txt beside it, courses/NAME.lua has courses/NAME.txt.
static char *expected_of(const char *file)
{
    char path[1024];
    const char *slash = strrchr(file, '/');
    bool module = strcmp(slash, "/module.lua") == 0;
    int stem = module ? (int)(slash - file) + 1 : (int)strlen(file) - 4;
    snprintf(path, sizeof path, "%.*s%s", stem, file, module ? "expected.txt" : ".txt");
    return file_text(path);
}

static void complaints_are_the_expected_ones(void **state)
{
    (void)state;
    struct loaded loaded = load(MANTEN_TESTS "/broken");
    const struct content *content = loaded.content;
    int files = 0;
    for (int i = 0; i < content->complaint_count; files++) {
        const char *file = content->complaints[i].file;
        struct buffer said = {0};
        for (; i < content->complaint_count && strcmp(content->complaints[i].file, file) == 0;
             i++) {
            const struct complaint *complaint = &content->complaints[i];
            buffer_format(&said, "%s:%d: %s: %s\n", strrchr(file, '/') + 1, complaint->line,
                          complaint->error ? "error" : "warning", complaint->text);
        }
        char *expected = expected_of(file);
        if (strcmp(said.text, expected) != 0) {
            fail_msg("%s says\n%sand was expected to say\n%s", file, said.text, expected);
        }
        free(expected);
        buffer_free(&said);
    }
    assert_int_equal(files, 131);
    assert_int_equal(content->module_count + content->unavailable_count, 107);
    assert_int_equal(content->course_count + content->survey_count + content->checklist_count, 0);
    unload(&loaded);
}

static void make_folder(char *folder, const char *commands)
{
    struct buffer command = {0};
    assert_non_null(mkdtemp(folder));
    buffer_format(&command, "cd %s && cp -r '%s/sample/.' . && %s", folder, MANTEN_TESTS, commands);
    assert_int_equal(system(command.text), 0);
    buffer_free(&command);
}

static void remove_folder(const char *folder)
{
    struct buffer command = {0};
    buffer_format(&command, "rm -r %s", folder);
    assert_int_equal(system(command.text), 0);
    buffer_free(&command);
}

static void course_without_sound_survey_has_none(void **state)
{
    (void)state;
    char folder[] = "/tmp/manten-content-XXXXXX";
    make_folder(folder, "echo 'survey {}' > surveys/opinion.lua");
    struct loaded loaded = load(folder);
    assert_null(content_course(loaded.content, "sample")->survey);
    assert_int_equal(loaded.content->module_count, 2);
    unload(&loaded);
    remove_folder(folder);
}

// A course goes on without open surveys that have errors, even when nothing else is left in it.
static void course_keeps_sound_surveys(void **state)
{
    (void)state;
    char folder[] = "/tmp/manten-content-XXXXXX";
    make_folder(folder, "echo 'survey {}' > surveys/unsound.lua && echo 'course { id = \"sheets\","
                        " title = { ja = \"a\", en = \"a\" }, summary = { ja = \"a\", en = \"a\" },"
                        " surveys = { \"unsound\", \"opinion\" } }' > courses/sheets.lua");
    struct loaded loaded = load(folder);
    const struct course *course = content_course(loaded.content, "sheets");
    assert_int_equal(course->module_count, 0);
    assert_int_equal(course->survey_count, 1);
    assert_string_equal(course->surveys[0], "opinion");
    assert_null(course->survey);
    unload(&loaded);
    remove_folder(folder);
}

// Whether the complaints about a module hold the text.
static bool complains(const struct content *content, const char *module, const char *text)
{
    struct buffer end = {0};
    bool found = false;
    buffer_format(&end, "/%s/module.lua", module);
    for (int i = 0; i < content->complaint_count; i++) {
        const struct complaint *complaint = &content->complaints[i];
        found = found || (strstr(complaint->file, end.text) && strstr(complaint->text, text));
    }
    buffer_free(&end);
    return found;
}

#define LOOP(name) "mkdir " name " && echo 'while true do end' > " name "/module.lua && "

static struct content *reload(struct warden *warden, const char *folder, struct answers *answers)
{
    struct fault fault;
    struct content *content = NULL;
    if (!content_reload(warden, folder, answers, &content, &fault)) {
        fail_msg("%s", fault.text);
    }
    return content;
}

// Puts other words into what the file's script is known to have answered.
static void plant(struct answers *answers, const char *path, const char *before, const char *after)
{
    struct arena *arena = arena_new();
    struct complaints complaints = {.arena = arena};
    struct source source;
    size_t length;
    assert_true(source_read(&complaints, arena, path, &source));
    const char *bytes = answers_find(answers, path, &source, &length);
    assert_non_null(bytes);
    char *other = arena_text_part(arena, bytes, length);
    char *at = memmem(other, length, before, strlen(before));
    assert_non_null(at);
    assert_int_equal(strlen(before), strlen(after));
    memcpy(at, after, strlen(after));
    answers_keep(answers, path, &source, other, length);
    arena_free(arena);
}

// What a script is known to have answered is taken for its answer until its text is another.
static void only_what_was_changed_is_run_again(void **state)
{
    (void)state;
    char folder[] = "/tmp/manten-content-XXXXXX";
    make_folder(folder, "true");
    struct fault fault;
    struct loaded loaded = {.warden = warden_start(&fault)};
    struct answers *answers = answers_new();
    struct buffer path = {0}, edit = {0};
    buffer_format(&path, "%s/plain/module.lua", folder);
    buffer_format(&edit, "sed -i 's/Title/Edited/' %s", path.text);
    content_free(reload(loaded.warden, folder, answers));
    plant(answers, path.text, "Title", "Plant");
    loaded.content = reload(loaded.warden, folder, answers);
    assert_text(&content_module(loaded.content, "plain")->title, "題", "Plant");
    assert_non_null(content_module(loaded.content, "everything"));
    content_free(loaded.content);
    assert_int_equal(system(edit.text), 0);
    loaded.content = reload(loaded.warden, folder, answers);
    assert_text(&content_module(loaded.content, "plain")->title, "題", "Edited");
    buffer_free(&path);
    buffer_free(&edit);
    answers_free(answers);
    unload(&loaded);
    remove_folder(folder);
}

// What a script was ended for is told again each time.
static void what_fails_is_run_again(void **state)
{
    (void)state;
    char folder[] = "/tmp/manten-content-XXXXXX";
    make_folder(folder, LOOP("a") "mkdir b && echo nonsense > b/module.lua");
    struct fault fault;
    struct loaded loaded = {.warden = warden_start(&fault)};
    struct answers *answers = answers_new();
    for (int i = 0; i < 2; i++) {
        content_free(loaded.content);
        loaded.content = reload(loaded.warden, folder, answers);
        assert_int_equal(loaded.content->complaint_count, 2);
        assert_true(complains(loaded.content, "a", "takes too long"));
        assert_true(complains(loaded.content, "b", "syntax error"));
    }
    answers_free(answers);
    unload(&loaded);
    remove_folder(folder);
}

static void missing_folder_is_a_fault(void **state)
{
    (void)state;
    struct fault fault = {{0}};
    struct content *content = NULL;
    struct warden *warden = warden_start(&fault);
    assert_false(content_load(warden, "/nowhere/at/all", &content, &fault));
    assert_non_null(strstr(fault.text, "/nowhere/at/all"));
    warden_stop(warden);
}

static void *load_elsewhere(void *context)
{
    struct loaded *loaded = context;
    struct fault fault;
    assert_true(content_load(loaded->warden, MANTEN_TESTS "/sample", &loaded->content, &fault));
    return NULL;
}

static void any_thread_may_load(void **state)
{
    (void)state;
    struct fault fault;
    struct loaded loaded = {.warden = warden_start(&fault)};
    pthread_t thread;
    assert_int_equal(pthread_create(&thread, NULL, load_elsewhere, &loaded), 0);
    pthread_join(thread, NULL);
    assert_int_equal(loaded.content->module_count, 2);
    unload(&loaded);
}

static void endless_ones_do_not_hold_up_the_others(void **state)
{
    (void)state;
    char folder[] = "/tmp/manten-content-XXXXXX";
    make_folder(folder, LOOP("a") LOOP("b") LOOP("c") LOOP("z") "true");
    struct loaded loaded = load(folder);
    assert_int_equal(loaded.content->module_count, 2);
    assert_int_equal(loaded.content->unavailable_count, 4);
    assert_int_equal(loaded.content->complaint_count, 4);
    assert_true(complains(loaded.content, "a", "takes too long"));
    assert_true(complains(loaded.content, "z", "takes too long"));
    content_free(loaded.content);
    struct fault fault;
    const struct content_wish wish = {.course = NULL};
    assert_true(content_open(loaded.warden, folder, &wish, &loaded.content, &fault));
    assert_non_null(content_module(loaded.content, "everything"));
    assert_non_null(content_module(loaded.content, "plain"));
    assert_null(content_module(loaded.content, "a"));
    unload(&loaded);
    remove_folder(folder);
}

static void count_arrival(void *context)
{
    atomic_fetch_add((atomic_int *)context, 1);
}

#define LATER                                                                                      \
    "mkdir later && sed 's/plain/later/' plain/module.lua > later/module.lua && "                  \
    "sed -e 's/\"sample\"/\"other\"/' -e 's/modules = {[^}]*}/modules = { \"later\" }/'"           \
    " courses/sample.lua > courses/other.lua"

// A kiosk has the course that it wants at once, and is told of what comes after it.
static void one_course_comes_first(void **state)
{
    (void)state;
    static const struct {
        const char *course, *there;
    } wanted[] = {{"other", "later"}, {"sample", "plain"}, {NULL, "later"}};
    char folder[] = "/tmp/manten-content-XXXXXX";
    make_folder(folder, LATER);
    struct loaded loaded = load(folder);
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        struct fault fault;
        atomic_int arrivals = 0;
        const struct content_wish wish = {wanted[i].course, count_arrival, &arrivals};
        content_free(loaded.content);
        assert_true(content_open(loaded.warden, folder, &wish, &loaded.content, &fault));
        assert_non_null(content_module(loaded.content, wanted[i].there));
        content_settle(loaded.content);
        assert_int_equal(loaded.content->module_count, 3);
        content_free(loaded.content); // waits for the thread
        assert_true(arrivals >= 2);   // of a module at least, and of the end
        loaded.content = NULL;
    }
    unload(&loaded);
    remove_folder(folder);
}

// Modules of some hundred KiB of text each, which are sound in themselves.
static void modules_together_are_bounded(void **state)
{
    (void)state;
    char folder[] = "/tmp/manten-content-XXXXXX";
    make_folder(folder, "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do "
                        "mkdir m$i && sed \"s/NAME/m$i/\" '" MANTEN_TESTS
                        "/sample/large.txt' > m$i/module.lua || exit 1; done");
    struct loaded loaded = load(folder);
    int there = loaded.content->module_count - 2;
    assert_true(there > 10 && there < 20);
    assert_int_equal(loaded.content->complaint_count, 20 - there);
    for (int i = 0; i < loaded.content->complaint_count; i++) {
        assert_non_null(strstr(loaded.content->complaints[i].text, "hold more than 12 MiB"));
    }
    assert_non_null(content_module(loaded.content, "everything"));
    assert_non_null(content_module(loaded.content, "plain"));
    unload(&loaded);
    remove_folder(folder);
}

// What a script of the shipped content takes, three times over, has to fit.
static void take_needs(void *context, const struct found *file, const struct source *source,
                       const struct value *answer)
{
    int *files = context;
    int64_t memory = value_of(answer, "memory")->integer;
    assert_true(memory > 0 && memory * 3 <= SCRIPT_MEMORY_MOST);
    assert_true(source->length * 3 <= SCRIPT_SIZE_MOST);
    print_message("%s: %lld KiB of memory, %zu KiB of text\n", file->path,
                  (long long)memory / KIBIBYTE, source->length / KIBIBYTE);
    (*files)++;
}

static void shipped_content_has_room(void **state)
{
    (void)state;
    struct fault fault;
    struct found *files;
    int count, answered = 0;
    size_t room = ANSWERS_SIZE_MOST;
    struct complaints complaints = {.arena = arena_new()};
    struct warden *warden = warden_start(&fault);
    assert_true(folder_list(&complaints, MANTEN_CONTENT, &files, &count, &fault));
    const struct load all = {.warden = warden,
                             .complaints = &complaints,
                             .answered = take_needs,
                             .context = &answered,
                             .room = &room};
    load_files(&all, files, count);
    assert_true(count > 0);
    assert_int_equal(answered, count);
    assert_true((ANSWERS_SIZE_MOST - room) * 3 <= ANSWERS_SIZE_MOST);
    arena_free(complaints.arena);
    free(complaints.list);
    warden_stop(warden);
}

static void shipped_content_is_sound(void **state)
{
    (void)state;
    struct loaded loaded = load(MANTEN_CONTENT);
    for (int i = 0; i < loaded.content->complaint_count; i++) {
        const struct complaint *complaint = &loaded.content->complaints[i];
        print_error("%s:%d: %s\n", complaint->file, complaint->line, complaint->text);
    }
    assert_int_equal(loaded.content->complaint_count, 0);
    assert_true(loaded.content->module_count > 0 && loaded.content->course_count > 0);
    unload(&loaded);
}

int main(void)
{
    setenv("MANTEN_SHARE", MANTEN_TESTS "/..", 0);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(module_is_what_it_says),
        cmocka_unit_test(blocks_are_what_they_say),
        cmocka_unit_test(items_are_what_they_say),
        cmocka_unit_test(survey_and_course_are_what_they_say),
        cmocka_unit_test(complaints_are_the_expected_ones),
        cmocka_unit_test(course_without_sound_survey_has_none),
        cmocka_unit_test(course_keeps_sound_surveys),
        cmocka_unit_test(only_what_was_changed_is_run_again),
        cmocka_unit_test(what_fails_is_run_again),
        cmocka_unit_test(missing_folder_is_a_fault),
        cmocka_unit_test(any_thread_may_load),
        cmocka_unit_test(endless_ones_do_not_hold_up_the_others),
        cmocka_unit_test(one_course_comes_first),
        cmocka_unit_test(modules_together_are_bounded),
        cmocka_unit_test(shipped_content_has_room),
        cmocka_unit_test(shipped_content_is_sound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
