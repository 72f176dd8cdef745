#include "record/writer_json.h"

#include <cJSON.h>
#include <stdlib.h>

static cJSON *cell_value(const struct column *column, const char *cell)
{
    if (!cell) {
        return cJSON_CreateNull();
    }
    return column->kind == COLUMN_INTEGER ? cJSON_CreateRaw(cell) : cJSON_CreateString(cell);
}

static char *row_text(const struct table *table, int row)
{
    cJSON *object = cJSON_CreateObject();
    bool whole = object != NULL;
    for (int i = 0; whole && i < table->column_count; i++) {
        const struct column *column = &table->columns[i];
        cJSON *value = cell_value(column, table->cells[row * table->column_count + i]);
        whole = value && cJSON_AddItemToObject(object, column->id, value);
    }
    char *text = whole ? cJSON_PrintUnformatted(object) : NULL;
    cJSON_Delete(object);
    return text;
}

bool writer_json(const struct table *table, enum language language, FILE *out, struct fault *fault)
{
    (void)language;
    fputs("[", out);
    for (int i = 0; i < table->row_count; i++) {
        char *text = row_text(table, i);
        if (!text) {
            return fault_set(fault, "memory ran out: close other programs and try again");
        }
        fprintf(out, "%s\n%s", i > 0 ? "," : "", text);
        cJSON_free(text);
    }
    fputs(table->row_count > 0 ? "\n]\n" : "]\n", out);
    return true;
}
