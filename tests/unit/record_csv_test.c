// What a spreadsheet is handed is harmless, and what is read back is what was written.
#include "base/buffer.h"
#include "base/random.h"
#include "record/csv.h"
#include "record/document.h"

#include "store_folder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include <cmocka.h>

static const struct column columns[] = {
    {"name", {.in = {"氏名", "Name"}}, COLUMN_TEXT},
    {"note", {.in = {"備考, その他", "Note"}}, COLUMN_TEXT},
    {"count", {.in = {"回数", "Count"}}, COLUMN_INTEGER},
};

static struct table table_of(const char **cells, int rows)
{
    return (struct table){.columns = columns, .column_count = 3, .cells = cells, .row_count = rows};
}

static struct buffer written(const struct table *table, const char *format, enum language language)
{
    struct buffer text = {0};
    struct fault fault = {""};
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    struct writing writing = writing_begin(language, table->row_count, &fault);
    writing.out = out;
    assert_true(writer_named(format, &fault)
                    ->write(&(struct document){.tables = table, .table_count = 1}, &writing));
    writing_end(&writing);
    fclose(out);
    buffer_add(&text, bytes, length);
    free(bytes);
    return text;
}

static void the_form_is_what_spreadsheets_expect(void **state)
{
    (void)state;
    const char *cells[] = {"山田, \"太郎\"", "二行\nの備考", "3", "=1+1", "", NULL};
    struct table table = table_of(cells, 2);
    struct buffer text = written(&table, "csv", JAPANESE);
    assert_string_equal(text.text, "\xEF\xBB\xBF氏名,\"備考, その他\",回数\r\n"
                                   "\"山田, \"\"太郎\"\"\",\"二行\nの備考\",3\r\n"
                                   "'=1+1,\"\",\r\n");
    buffer_free(&text);
}

static void what_runs_is_made_harmless(void **state)
{
    (void)state;
    static const char *const dangerous[] = {
        "=1",  "+1",   "-1",       "@SUM(A1)", "\t=1",   "\tx", "\rx", "\nx",
        " =1", "　=1", "\u00a0=1", "＝1",      "＋1",    "－1", "＠x", " 　\t ＝1",
        "'",   "'=1",  "\ufeff=1", "\u200b=1", "\r\n=1", "-",   "=",
    };
    static const char *const harmless[] = {"",    "a",      "1",  "a=1",  "山田",
                                           "3-1", "a@b.jp", " x", "（=）"};
    for (size_t i = 0; i < sizeof dangerous / sizeof *dangerous; i++) {
        assert_true(csv_needs_apostrophe(dangerous[i]));
    }
    for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++) {
        assert_false(csv_needs_apostrophe(harmless[i]));
    }
}

static const char *nasty_cell(struct random *random, struct arena *arena)
{
    static const char *const parts[] = {
        "=",    "+",      "-",    "@",    "＝",  "＋",     "－",   "＠",   "'", "\"",  ",",
        "\r",   "\n",     "\r\n", "\t",   " ",   "　",     "a",    "山田", "😀", ";",   "\\",
        "\x01", "\u00a0", "0",    "\"\"", "'\"", "\ufeff", "NULL", "髙",   "|", "\x7f"};
    if (random_below(random, 8) == 0) {
        return NULL;
    }
    struct buffer text = {0};
    buffer_add_text(&text, "");
    for (uint64_t left = random_below(random, 7); left > 0; left--) {
        buffer_add_text(&text, parts[random_below(random, sizeof parts / sizeof *parts)]);
    }
    const char *cell = arena_text(arena, text.text);
    buffer_free(&text);
    return cell;
}

static void same_cell(const char *left, const char *right)
{
    assert_int_equal(left == NULL, right == NULL);
    if (left) {
        assert_string_equal(left, right);
    }
}

// The first sign that a spreadsheet sees of every field is none that makes it run something.
static void no_field_runs(const char *text, size_t length)
{
    bool quoted = false;
    bool start = true;
    for (size_t i = 3; i < length; i++) {
        if (start && !quoted) {
            const char *field = text + i + (text[i] == '"');
            assert_null(strchr("=+-@\t", field[0] ? field[0] : 'x'));
            for (int j = 0; j < 4; j++) {
                static const char *const wide[] = {"＝", "＋", "－", "＠"};
                assert_int_not_equal(strncmp(field, wide[j], 3), 0);
            }
        }
        start = !quoted && (text[i] == ',' || text[i] == '\n');
        quoted ^= text[i] == '"';
    }
}

static void any_cell_comes_back(void **state)
{
    (void)state;
    struct random random = random_seeded(1);
    for (int round = 0; round < 2000; round++) {
        struct arena *arena = arena_new();
        enum { ROWS = 5 };
        const char *cells[ROWS * 3];
        for (int i = 0; i < ROWS * 3; i++) {
            cells[i] = nasty_cell(&random, arena);
        }
        struct table table = table_of(cells, ROWS);
        struct buffer text = written(&table, "csv", ENGLISH);
        struct csv csv;
        struct fault fault = {""};
        no_field_runs(text.text, text.length);
        assert_true(csv_read(text.text, text.length, arena, &csv, &fault));
        assert_int_equal(csv.count, ROWS + 1);
        for (int i = 0; i < ROWS * 3; i++) {
            assert_int_equal(csv.rows[i / 3 + 1].count, 3);
            same_cell(cells[i], csv.rows[i / 3 + 1].fields[i % 3]);
        }
        buffer_free(&text);
        arena_free(arena);
    }
}

static void a_broken_csv_is_refused(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct csv csv;
    struct fault fault = {""};
    assert_false(csv_read("a,\"b", 4, arena, &csv, &fault));
    assert_non_null(strstr(fault.text, "quote is left open"));
    assert_false(csv_read("a,b\0c", 5, arena, &csv, &fault));
    assert_non_null(strstr(fault.text, "zero byte"));
    assert_true(csv_read("", 0, arena, &csv, &fault));
    assert_int_equal(csv.count, 0);
    assert_true(csv_read("a,b\n\nc", 6, arena, &csv, &fault)); // other programs' line ends
    assert_int_equal(csv.count, 3);
    assert_string_equal(csv.rows[2].fields[0], "c");
    arena_free(arena);
}

static void random_bytes_never_harm_the_reader(void **state)
{
    (void)state;
    struct random random = random_seeded(2);
    static const char signs[] = "\"\",,'\r\n\n=a\xEF\xBB\xBF\0x";
    for (int round = 0; round < 20000; round++) {
        char text[24];
        struct csv csv;
        struct fault fault;
        struct arena *arena = arena_new();
        size_t length = (size_t)random_below(&random, sizeof text);
        for (size_t i = 0; i < length; i++) {
            text[i] = signs[random_below(&random, sizeof signs)];
        }
        char *exact = memory_take(length, 1); // so that a sanitizer sees one byte too many
        memcpy(exact, text, length);
        csv_read(exact, length, arena, &csv, &fault);
        free(exact);
        arena_free(arena);
    }
}

static void json_keeps_numbers_and_nothing(void **state)
{
    (void)state;
    const char *cells[] = {"=山田\"\n", NULL, "-3"};
    struct table table = table_of(cells, 1);
    struct buffer text = written(&table, "json", JAPANESE);
    assert_string_equal(text.text,
                        "[\n{\"name\":\"=山田\\\"\\n\",\"note\":null,\"count\":-3}\n]\n");
    buffer_free(&text);
    struct table none = table_of(cells, 0);
    text = written(&none, "json", JAPANESE);
    assert_string_equal(text.text, "[]\n");
    buffer_free(&text);
}

static void text_stands_in_columns(void **state)
{
    (void)state;
    const char *cells[] = {"山田", "x\n\x1b[2J\u202e", "3", "Doe", NULL, "12"};
    struct table table = table_of(cells, 2);
    struct buffer text = written(&table, "text", ENGLISH);
    assert_string_equal(text.text, "Name  Note     Count\n"
                                   "山田  x  [2J       3\n"
                                   "Doe               12\n");
    buffer_free(&text);
}

static void a_file_appears_whole_or_not_at_all(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    char path[320];
    struct stat status;
    struct fault fault = {""};
    const char *cells[] = {"a", "b", "1"};
    struct table table = table_of(cells, 1);
    const struct writer *csv = writer_named("csv", &fault);
    snprintf(path, sizeof path, "%s/out.csv", folder.path);
    assert_true(table_write(&table, csv, ENGLISH, path, &fault));
    assert_true(table_write(&table, csv, ENGLISH, path, &fault)); // over the old one
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(status.st_size, 3 + 17 + 7);
    snprintf(path, sizeof path, "%s/none/out.csv", folder.path);
    assert_false(table_write(&table, csv, ENGLISH, path, &fault));
    assert_non_null(strstr(fault.text, "cannot write"));
    snprintf(path, sizeof path, "%s/manten.db", folder.path);
    assert_false(table_write(&table, csv, ENGLISH, path, &fault));
    assert_non_null(strstr(fault.text, "where records are kept"));
    assert_int_equal(access(path, F_OK), -1);
    assert_false(table_write(&table, csv, ENGLISH, "/dev/full", &fault));
    assert_non_null(strstr(fault.text, "make room"));
    assert_false(table_write(&table, csv, ENGLISH, folder.path, &fault));
    assert_null(writer_named("doc", &fault));
    folder_gone(&folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_form_is_what_spreadsheets_expect),
        cmocka_unit_test(what_runs_is_made_harmless),
        cmocka_unit_test(any_cell_comes_back),
        cmocka_unit_test(a_broken_csv_is_refused),
        cmocka_unit_test(random_bytes_never_harm_the_reader),
        cmocka_unit_test(json_keeps_numbers_and_nothing),
        cmocka_unit_test(text_stands_in_columns),
        cmocka_unit_test(a_file_appears_whole_or_not_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
