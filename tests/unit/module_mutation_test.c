// What a worker sends is changed in thousands of ways: whatever is left of it either is refused, or
// makes items that hold together and can be answered. MANTEN_MUTATIONS says how many times.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/random.h"
#include "base/utf8.h"
#include "item_answers.h"
#include "module/content.h"
#include "module/limits.h"
#include "module/load.h"
#include "module/prose.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { SOURCES_MOST = 8 };

// What a worker said of a file, kept for changing.
struct source_tree {
    const struct found *file;
    struct value *answer;
};

struct kept {
    struct arena *arena;
    struct source_tree trees[SOURCES_MOST];
    int count;
};

static struct value *copy(struct arena *arena, const struct value *value);

// In the order of the names: a table of Lua has none that would be the same in each run.
static void copy_map(struct arena *arena, const struct value *value, struct value *made)
{
    made->names = arena_take(arena, (size_t)value->count, sizeof *made->names);
    for (int i = 0; i < value->count; i++) {
        int place = i;
        for (; place > 0 && strcmp(made->names[place - 1], value->names[i]) > 0; place--) {
            made->names[place] = made->names[place - 1];
            made->values[place] = made->values[place - 1];
        }
        made->names[place] = arena_text(arena, value->names[i]);
        made->values[place] = *copy(arena, &value->values[i]);
    }
}

static struct value *copy(struct arena *arena, const struct value *value)
{
    struct value *made = arena_take(arena, 1, sizeof *made);
    *made = *value;
    if (value->kind == VALUE_STRING) {
        char *text = arena_take(arena, value->length + 1, 1);
        memcpy(text, value->text, value->length);
        made->text = text;
    } else if (value->kind == VALUE_LIST || value->kind == VALUE_MAP) {
        made->values = arena_take(arena, (size_t)value->count, sizeof *made->values);
        for (int i = 0; value->kind == VALUE_LIST && i < value->count; i++) {
            made->values[i] = *copy(arena, &value->values[i]);
        }
    }
    if (value->kind == VALUE_MAP) {
        copy_map(arena, value, made);
    }
    return made;
}

static void keep(void *context, const struct found *file, const struct source *source,
                 const struct value *answer)
{
    struct kept *kept = context;
    (void)source;
    assert_true(kept->count < SOURCES_MOST);
    kept->trees[kept->count++] =
        (struct source_tree){.file = file, .answer = copy(kept->arena, answer)};
}

static bool inside(const struct value *value)
{
    return value->kind == VALUE_LIST || value->kind == VALUE_MAP;
}

static int count_values(const struct value *value)
{
    int count = 1;
    for (int i = 0; inside(value) && i < value->count; i++) {
        count += count_values(&value->values[i]);
    }
    return count;
}

// The value at that place of the tree, counted from the top.
static struct value *value_at(struct value *value, int *place)
{
    if ((*place)-- == 0) {
        return value;
    }
    for (int i = 0; inside(value) && i < value->count; i++) {
        struct value *found = value_at(&value->values[i], place);
        if (found) {
            return found;
        }
    }
    return NULL;
}

static struct value *any_value(struct random *random, struct value *tree)
{
    int place = (int)random_below(random, (uint64_t)count_values(tree));
    return value_at(tree, &place);
}

static struct value any_integer(struct random *random)
{
    static const int64_t integers[] = {0,   1,   2,         3,         -1,       4,
                                       100, 101, INT32_MAX, INT64_MAX, INT64_MIN};
    return (struct value){.kind = VALUE_INTEGER,
                          .integer =
                              integers[random_below(random, sizeof integers / sizeof *integers)]};
}

static struct value any_number(struct random *random)
{
    static const double numbers[] = {NAN,    INFINITY, -INFINITY, 0.5, -0.5, 1e300,
                                     1e-300, 0.0199,   0.3,       0.7, 82.4, 1.00001};
    return (struct value){.kind = VALUE_NUMBER,
                          .number =
                              numbers[random_below(random, sizeof numbers / sizeof *numbers)]};
}

static struct value any_string(struct random *random)
{
    static const char long_text[] = "a text that is far too long for any name that anybody could "
                                    "think of, and then some more of it";
    static const char zero[] = "a\0b";
    static const char *const strings[] = {
        "",        "a",      "b",       "a1",         "A",        "{a}",      "{many}", "}",
        "\xFF",    "\x01",   "\u202E",  "2026-13",    "2026-11",  "1900-01",  "also-1", "tokyo",
        "right",   "wrong",  "option",  "categorize", "short",    "page",     "test",   "row",
        long_text, "public", "choices", "office.svg", "../a.svg", "none.svg", "number", "date"};
    const uint64_t number = random_below(random, sizeof strings / sizeof *strings + 1);
    const char *text = number == sizeof strings / sizeof *strings ? zero : strings[number];
    return (struct value){
        .kind = VALUE_STRING, .text = text, .length = text == zero ? 3 : strlen(text)};
}

static struct value any_other(struct random *random, struct arena *arena, struct value *tree)
{
    static const enum value_kind plain[] = {VALUE_NIL, VALUE_FAULTY, VALUE_TRUE, VALUE_FALSE,
                                            VALUE_LIST};
    switch (random_below(random, 5)) {
    case 0:
        return any_integer(random);
    case 1:
        return any_number(random);
    case 2:
        return any_string(random);
    case 3:
        return *copy(arena, any_value(random, tree));
    default:
        return (struct value){.kind = plain[random_below(random, 5)]};
    }
}

// Puts in something else, leaves the last part out, doubles a part, or gives a field another name.
static void change(struct random *random, struct arena *arena, struct value *tree)
{
    struct value *value = any_value(random, tree);
    const uint64_t way = random_below(random, 4);
    const uint64_t part =
        inside(value) && value->count > 0 ? random_below(random, (uint64_t)value->count) : 0;
    if (way == 0 || !inside(value) || value->count == 0) {
        *value = any_other(random, arena, tree);
    } else if (way == 1) {
        value->count--;
    } else if (way == 2) {
        value->values[part] = *copy(arena, &value->values[0]);
    } else if (value->kind == VALUE_MAP) {
        const struct value name = any_string(random);
        value->names[part] = name.text;
    }
}

static void check_text(const struct text *text)
{
    for (int i = 0; i < LANGUAGES; i++) {
        assert_non_null(text->in[i]);
        assert_true(utf8_valid(text->in[i], strlen(text->in[i])));
        for (const char *at = text->in[i]; *at;) {
            assert_false(prose_forbids(utf8_next(&at)));
        }
    }
}

static void check_choices(const struct item *item)
{
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        assert_true(prose_is_name(choice->id));
        assert_ptr_equal(item_choice(item, choice->id), choice); // no other has its id
        assert_true(!choice->target || item_target(item, choice->target));
        check_text(&choice->text);
        if (item->kind == ITEM_HOTSPOT) {
            const struct region *region = &choice->region;
            assert_true(region->x >= 0 && region->y >= 0);
            assert_true(region->width > 0.01 && region->x + region->width < 1.001);
            assert_true(region->height > 0.01 && region->y + region->height < 1.001);
        }
    }
    for (int i = 0; i < item->target_count; i++) {
        assert_true(prose_is_name(item->targets[i].id));
        assert_ptr_equal(item_target(item, item->targets[i].id), &item->targets[i]);
        if (item->kind != ITEM_GAPS) {
            check_text(&item->targets[i].text);
        }
    }
}

static void check_sentence(const struct item *item)
{
    for (int i = 0; i < LANGUAGES; i++) {
        int braces = 0;
        for (const char *at = item->sentence.in[i]; *at; at++) {
            braces += *at == '{' || *at == '}';
        }
        assert_int_equal(braces, 2 * item->target_count);
        for (int j = 0; j < item->target_count; j++) {
            char gap[80];
            snprintf(gap, sizeof gap, "{%s}", item->targets[j].id);
            assert_non_null(strstr(item->sentence.in[i], gap));
        }
    }
}

// What is asked in a test can be answered rightly; what is asked elsewhere can be answered.
static void check_item(const struct item *item, enum sheet_kind sheet)
{
    struct arena *arena = arena_new();
    struct fault fault;
    assert_true(prose_is_name(item->id));
    check_text(&item->stem);
    check_choices(item);
    if (item->kind == ITEM_GAPS) {
        check_sentence(item);
    } else if (item->kind == ITEM_HOTSPOT) {
        assert_non_null(item->picture);
        check_text(&item->description);
    }
    const struct response response = answer_right(arena, item);
    assert_in_range(response.count, 1, RESPONSE_MOST);
    if (!item_accepts(item, &response, &fault)) {
        fail_msg("%s: %s", item_kind_name(item->kind), fault.text);
    }
    assert_int_equal(item_judge(item, &response),
                     sheet == SHEET_TEST ? VERDICT_RIGHT : VERDICT_UNJUDGED);
    arena_free(arena);
}

static void check_sheet(const struct sheet *sheet)
{
    for (int i = 0; i < sheet->item_count; i++) {
        check_item(&sheet->items[i], sheet->kind);
    }
}

// Reads what is left of the answer; true when it was taken.
static bool read_changed(struct arena *arena, const struct found *file, const struct value *answer)
{
    struct names none = {NULL, 0};
    struct complaints complaints = {.arena = arena};
    struct reader reader = {.arena = arena,
                            .scratch = arena,
                            .complaints = &complaints,
                            .file = file->path,
                            .folder = file->folder,
                            .results = value_of(answer, "results"),
                            .lines = 1000,
                            .modules = &none,
                            .surveys = &none,
                            .checklists = &none};
    const struct value *tree = value_of(answer, "tree");
    const struct sheet *sheet = NULL;
    if (file->kind == FILE_MODULE) {
        const struct module *module = read_module(&reader, tree, file->name);
        sheet = module ? module_test(module) : NULL;
    } else if (file->kind == FILE_SURVEY) {
        sheet = read_survey(&reader, tree, file->name);
    } else {
        sheet = read_checklist(&reader, tree, file->name);
    }
    assert_true(!reader.faulty || !sheet);
    if (sheet) {
        check_sheet(sheet);
    }
    free(complaints.list);
    return sheet;
}

static int compare_paths(const void *one, const void *other)
{
    const struct source_tree *first = one;
    const struct source_tree *second = other;
    return strcmp(first->file->path, second->file->path);
}

static struct kept load(const char *folder, struct arena *arena)
{
    struct fault fault;
    struct found *files;
    int count;
    size_t room = ANSWERS_SIZE_MOST;
    struct complaints complaints = {.arena = arena};
    struct kept kept = {.arena = arena};
    struct warden *warden = warden_start(&fault);
    assert_true(folder_list(&complaints, folder, &files, &count, &fault));
    const struct load all = {.warden = warden,
                             .complaints = &complaints,
                             .answered = keep,
                             .context = &kept,
                             .room = &room};
    load_files(&all, files, count);
    qsort(kept.trees, (size_t)kept.count, sizeof *kept.trees, compare_paths);
    free(complaints.list);
    warden_stop(warden);
    return kept;
}

static void change_and_read(const char *folder, int times)
{
    struct arena *arena = arena_new();
    struct random random = random_seeded(2026);
    const struct kept kept = load(folder, arena);
    int taken = 0, played = 0;
    for (int i = 0; i < times; i++) {
        const struct source_tree *tree = &kept.trees[i % kept.count];
        if (tree->file->kind == FILE_COURSE) {
            continue;
        }
        struct arena *own = arena_new();
        struct value *changed = copy(own, tree->answer);
        for (uint64_t changes = random_below(&random, 3); changes < 3 && i >= kept.count;
             changes++) {
            change(&random, own, changed);
        }
        taken += read_changed(own, tree->file, changed);
        played++;
        arena_free(own);
    }
    print_message("%s: %d read, %d taken\n", folder, played, taken);
    assert_true(taken > played / 100 && taken < played);
    arena_free(arena);
}

static int times(void)
{
    const char *wanted = getenv("MANTEN_MUTATIONS");
    return wanted ? atoi(wanted) : 3000;
}

static void every_kind_survives(void **state)
{
    (void)state;
    change_and_read(MANTEN_TESTS "/content/kitchen_sink", times());
}

static void functions_survive(void **state)
{
    (void)state;
    change_and_read(MANTEN_TESTS "/sample", times());
}

int main(void)
{
    setenv("MANTEN_SHARE", MANTEN_TESTS "/..", 0);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_survives),
        cmocka_unit_test(functions_survive),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
