#include "record/catalog.h"

#include "base/hash.h"
#include "store/query.h"

#include <inttypes.h>
#include <string.h>

enum { VERSIONS, COURSES, PARTS, MODULES, SHEETS, ITEMS, CHOICES, TARGETS, TABLES };

static const char *const version_columns[] = {"version"};

static const char *const course_columns[] = {"id", "title_ja", "title_en", "survey"};
static const char *const part_columns[] = {"course", "module", "position#", "optional#"};
static const char *const module_columns[] = {"id", "version#", "title_ja", "title_en", "minutes#"};
static const char *const sheet_columns[] = {"id",       "module",   "kind",
                                            "title_ja", "title_en", "content"};
enum { CONTENT_OF_SHEET = 5 };
static const char *const item_columns[] = {"sheet",   "id",      "position#", "kind",
                                           "stem_ja", "stem_en", "required#", "most#",
                                           "unit_ja", "unit_en"};
static const char *const choice_columns[] = {
    "sheet", "item", "id", "position#", "text_ja", "text_en", "correct#", "score#", "outside#"};
static const char *const target_columns[] = {"sheet",     "item",    "id",
                                             "position#", "text_ja", "text_en"};

#define TABLE(title, list)                                                                         \
    {                                                                                              \
        .name = (title), .columns = (list), .column_count = (int)(sizeof(list) / sizeof *(list))   \
    }

static const struct listing empty[TABLES] = {
    [VERSIONS] = TABLE("content_version", version_columns),
    [COURSES] = TABLE("content_course", course_columns),
    [PARTS] = TABLE("content_part", part_columns),
    [MODULES] = TABLE("content_module", module_columns),
    [SHEETS] = TABLE("content_sheet", sheet_columns),
    [ITEMS] = TABLE("content_item", item_columns),
    [CHOICES] = TABLE("content_choice", choice_columns),
    [TARGETS] = TABLE("content_target", target_columns),
};

struct catalog {
    struct arena *arena;
    struct listing tables[TABLES];
};

// A new row, to be filled from the left.
static const char **add_row(struct catalog *catalog, int which)
{
    struct listing *table = &catalog->tables[which];
    const size_t columns = (size_t)table->column_count;
    table->cells =
        arena_more(catalog->arena, table->cells, table->row_count, columns * sizeof *table->cells);
    return table->cells + (size_t)table->row_count++ * columns;
}

static const char *number(struct catalog *catalog, int value)
{
    return arena_format(catalog->arena, "%d", value);
}

static void put_text(const char **cells, const struct text *text)
{
    cells[JAPANESE] = text_in(text, JAPANESE, NULL);
    cells[ENGLISH] = text_in(text, ENGLISH, NULL);
}

static void add_choice(struct catalog *catalog, const char *const names[2],
                       const struct choice *choice, int position)
{
    const char **cells = add_row(catalog, CHOICES);
    cells[0] = names[0];
    cells[1] = names[1];
    cells[2] = choice->id;
    cells[3] = number(catalog, position);
    put_text(cells + 4, &choice->text);
    cells[6] = choice->correct ? "1" : "0";
    cells[7] = number(catalog, choice->score);
    cells[8] = choice->outside ? "1" : "0";
}

static void add_target(struct catalog *catalog, const char *const names[2],
                       const struct target *target, int position)
{
    const char **cells = add_row(catalog, TARGETS);
    cells[0] = names[0];
    cells[1] = names[1];
    cells[2] = target->id;
    cells[3] = number(catalog, position);
    put_text(cells + 4, &target->text);
}

static void add_item(struct catalog *catalog, const struct sheet *sheet, const struct item *item,
                     int position)
{
    const char *const names[2] = {sheet->id, item->id};
    const char **cells = add_row(catalog, ITEMS);
    cells[0] = sheet->id;
    cells[1] = item->id;
    cells[2] = number(catalog, position);
    cells[3] = item_kind_name(item->kind);
    put_text(cells + 4, &item->stem);
    cells[6] = item->required ? "1" : "0";
    cells[7] = number(catalog, item->most);
    put_text(cells + 8, &item->numbers.unit);
    for (int i = 0; i < item->choice_count; i++) {
        add_choice(catalog, names, &item->choices[i], i + 1);
    }
    for (int i = 0; i < item->target_count; i++) {
        add_target(catalog, names, &item->targets[i], i + 1);
    }
}

static void add_sheet(struct catalog *catalog, const struct sheet *sheet, const char *module)
{
    const char **cells = add_row(catalog, SHEETS);
    cells[0] = sheet->id;
    cells[1] = module;
    cells[2] = sheet_kind_name(sheet->kind);
    put_text(cells + 3, &sheet->title);
    cells[CONTENT_OF_SHEET] = sheet->content;
    for (int i = 0; i < sheet->item_count; i++) {
        add_item(catalog, sheet, &sheet->items[i], i + 1);
    }
}

static void add_module(struct catalog *catalog, const struct module *module)
{
    const char **cells = add_row(catalog, MODULES);
    cells[0] = module->id;
    cells[1] = number(catalog, module->version);
    put_text(cells + 2, &module->title);
    cells[4] = number(catalog, module->minutes);
    for (int i = 0; i < module->sheet_count; i++) {
        add_sheet(catalog, &module->sheets[i], module->id);
    }
}

static void add_course(struct catalog *catalog, const struct course *course)
{
    const char **cells = add_row(catalog, COURSES);
    cells[0] = course->id;
    put_text(cells + 1, &course->title);
    cells[3] = course->survey;
    for (int i = 0; i < course->module_count; i++) {
        const char **part = add_row(catalog, PARTS);
        part[0] = course->id;
        part[1] = course->modules[i];
        part[2] = number(catalog, i + 1);
        part[3] = course_optional(course, course->modules[i]) ? "1" : "0";
    }
}

// Of all sheets together, in whichever order they were read; what is not asked has no version.
static void add_version(struct catalog *catalog)
{
    const struct listing *sheets = &catalog->tables[SHEETS];
    uint64_t version = 0;
    for (int i = 0; i < sheets->row_count; i++) {
        const char **cells = sheets->cells + (size_t)i * (size_t)sheets->column_count;
        const uint64_t named = hash_bytes(HASH_START, cells[0], strlen(cells[0]));
        const char *content = cells[CONTENT_OF_SHEET] ? cells[CONTENT_OF_SHEET] : "";
        version += hash_number(hash_bytes(named, content, strlen(content)), 0);
    }
    add_row(catalog, VERSIONS)[0] = arena_format(catalog->arena, "%016" PRIx64, version);
}

bool catalog_put(struct store *store, const struct content *content, struct fault *fault)
{
    struct catalog catalog = {.arena = arena_new()};
    for (int i = 0; i < TABLES; i++) {
        catalog.tables[i] = empty[i];
    }
    for (int i = 0; i < content->course_count; i++) {
        add_course(&catalog, content->courses[i]);
    }
    for (int i = 0; i < content->module_count; i++) {
        add_module(&catalog, content->modules[i]);
    }
    for (int i = 0; i < content->survey_count; i++) {
        add_sheet(&catalog, content->surveys[i], NULL);
    }
    for (int i = 0; i < content->checklist_count; i++) {
        add_sheet(&catalog, content->checklists[i], NULL);
    }
    add_version(&catalog);
    const bool put = store_catalog(store, catalog.tables, TABLES, fault);
    arena_free(catalog.arena);
    return put;
}
