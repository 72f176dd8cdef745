#include "record/writer_json.h"

#include "record/cell.h"

#include <cJSON.h>

static bool out_of_memory(struct writing *writing)
{
    return fault_set(writing->fault, "memory ran out: close other programs and try again");
}

static cJSON *cell_value(const struct column *column, const char *cell)
{
    if (!cell) {
        return cJSON_CreateNull();
    }
    return column_is_number(column) ? cJSON_CreateRaw(cell) : cJSON_CreateString(cell);
}

// Writes the value and frees it.
static bool write_value(struct writing *writing, cJSON *value)
{
    char *text = value ? cJSON_PrintUnformatted(value) : NULL;
    cJSON_Delete(value);
    if (!text) {
        return out_of_memory(writing);
    }
    fputs(text, writing->out);
    cJSON_free(text);
    return true;
}

static cJSON *row_value(const struct table *table, int row)
{
    cJSON *object = cJSON_CreateObject();
    bool whole = object != NULL;
    for (int i = 0; whole && i < table->column_count; i++) {
        const struct column *column = &table->columns[i];
        cJSON *value = cell_value(column, cell_at(table, row, i));
        whole = value && cJSON_AddItemToObject(object, column->id, value);
    }
    if (!whole) {
        cJSON_Delete(object);
        return NULL;
    }
    return object;
}

// The rows from `first` up to `end` as an array of objects.
static bool write_rows(const struct table *table, int first, int end, struct writing *writing)
{
    fputs("[", writing->out);
    for (int i = first; i < end; i++) {
        fputs(i > first ? ",\n" : "\n", writing->out);
        if (!write_value(writing, row_value(table, i)) || !writing_row(writing)) {
            return false;
        }
    }
    fputs(end > first ? "\n]" : "]", writing->out);
    return true;
}

static bool write_member(struct writing *writing, const char *before, const char *name,
                         const char *value)
{
    fputs(before, writing->out);
    if (!write_value(writing, cJSON_CreateString(name))) {
        return false;
    }
    fputs(":", writing->out);
    return write_value(writing, value ? cJSON_CreateString(value) : cJSON_CreateNull());
}

static bool write_notes(const struct table *table, struct writing *writing)
{
    fputs(",\"notes\":[", writing->out);
    for (int i = 0; i < table->note_count; i++) {
        fputs(i > 0 ? "," : "", writing->out);
        if (!write_value(writing,
                         cJSON_CreateString(text_in(&table->notes[i], writing->language, NULL)))) {
            return false;
        }
    }
    fputs("]", writing->out);
    return true;
}

static bool write_table(const struct table *table, struct writing *writing)
{
    const int totals = table->row_count - table->total_count;
    if (!write_member(writing, "{", "id", table->id) ||
        !write_member(writing, ",", "title", table->title.in[writing->language])) {
        return false;
    }
    fputs(",\"rows\":", writing->out);
    if (!write_rows(table, 0, totals, writing)) {
        return false;
    }
    fputs(",\"totals\":", writing->out);
    if (!write_rows(table, totals, table->row_count, writing) || !write_notes(table, writing)) {
        return false;
    }
    fputs("}", writing->out);
    return true;
}

static bool write_document(const struct document *document, struct writing *writing)
{
    if (!write_member(writing, "{", "title", document->title.in[writing->language])) {
        return false;
    }
    for (int i = 0; i < document->remark_count; i++) {
        if (!write_member(writing, ",\n", document->remarks[i].id, document->remarks[i].value)) {
            return false;
        }
    }
    fputs(",\n\"tables\":[", writing->out);
    for (int i = 0; i < document->table_count; i++) {
        fputs(i > 0 ? ",\n" : "\n", writing->out);
        if (!write_table(&document->tables[i], writing)) {
            return false;
        }
    }
    fputs("\n]}\n", writing->out);
    return true;
}

bool writer_json(const struct document *document, struct writing *writing)
{
    if (document->title.in[writing->language]) {
        return write_document(document, writing);
    }
    const struct table *table = &document->tables[0];
    if (!write_rows(table, 0, table->row_count, writing)) {
        return false;
    }
    fputs("\n", writing->out);
    return true;
}
