#include "record/document.h"

#include "record/delivery.h"
#include "record/press.h"
#include "record/sheaf.h"
#include "record/writer_csv.h"
#include "record/writer_html.h"
#include "record/writer_json.h"
#include "record/writer_text.h"

#include <string.h>

static const struct writer writers[] = {
    {"text", writer_text},
    {"csv", writer_csv},
    {"json", writer_json},
    {"html", writer_html},
};

// What the press writes is loaded when it is asked for.
static const char *const pressed[] = {"xlsx", "pdf"};

bool writer_known(const char *name)
{
    bool known = false;
    for (size_t i = 0; i < sizeof writers / sizeof *writers; i++) {
        known |= strcmp(writers[i].name, name) == 0;
    }
    for (size_t i = 0; i < sizeof pressed / sizeof *pressed; i++) {
        known |= strcmp(pressed[i], name) == 0;
    }
    return known;
}

const struct writer *writer_named(const char *name, struct fault *fault)
{
    for (size_t i = 0; i < sizeof writers / sizeof *writers; i++) {
        if (strcmp(writers[i].name, name) == 0) {
            return &writers[i];
        }
    }
    for (size_t i = 0; i < sizeof pressed / sizeof *pressed; i++) {
        if (strcmp(pressed[i], name) == 0) {
            return press_writer(name, fault);
        }
    }
    fault_set(fault, "no format %s: choose " WRITER_NAMES, name);
    return NULL;
}

struct job {
    const struct document *document;
    const struct writer *writer;
    struct writing *writing;
};

static bool write_job(void *context, FILE *out, struct fault *fault)
{
    (void)fault; // the writing has it
    const struct job *job = context;
    job->writing->out = out;
    bool written = job->writer->write(job->document, job->writing);
    for (int i = 0; written && i < job->document->table_count; i++) {
        const struct sheaf *rows = job->document->tables[i].rows;
        written = !rows || sheaf_sound(rows, job->writing->fault);
    }
    return written;
}

bool document_write(const struct document *document, const struct writer *writer,
                    enum language language, const char *path, struct fault *fault)
{
    int64_t rows = 0;
    for (int i = 0; i < document->table_count; i++) {
        rows += document->tables[i].row_count;
    }
    struct writing writing = writing_begin(language, rows, fault);
    struct job job = {document, writer, &writing};
    bool written = delivery_write(path, write_job, &job, fault);
    writing_end(&writing);
    return written;
}

bool table_write(const struct table *table, const struct writer *writer, enum language language,
                 const char *path, struct fault *fault)
{
    return document_write(&(struct document){.tables = table, .table_count = 1}, writer, language,
                          path, fault);
}
