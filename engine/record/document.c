#include "record/document.h"

#include "record/press.h"
#include "record/writer_csv.h"
#include "record/writer_html.h"
#include "record/writer_json.h"
#include "record/writer_text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct writer writers[] = {
    {"text", writer_text},
    {"csv", writer_csv},
    {"json", writer_json},
    {"html", writer_html},
};

// What the press writes is loaded when it is asked for.
static const char *const pressed[] = {"xlsx", "pdf"};

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
    fault_set(fault, "no format %s: choose text, csv, json, html, xlsx or pdf", name);
    return NULL;
}

static bool failed(const char *path, struct fault *fault)
{
    const char *hint = errno == ENOSPC || errno == EDQUOT ? "make room on the disk"
                                                          : "choose another place with --out";
    return fault_set(fault, "cannot write %s (%s): %s", path, strerror(errno), hint);
}

// Everything that was written has left the program, or the fault says why not.
static bool flush(FILE *out, const char *path, struct fault *fault)
{
    return (fflush(out) == 0 && !ferror(out)) || failed(path, fault);
}

// Standard output, a pipe or a device: what cannot be replaced is written as it stands.
static bool write_through(const struct document *document, const struct writer *writer,
                          const char *path, struct writing *writing)
{
    writing->out = fopen(path, "we");
    if (!writing->out) {
        return failed(path, writing->fault);
    }
    bool written = writer->write(document, writing) && flush(writing->out, path, writing->fault);
    fclose(writing->out);
    return written;
}

static bool sync_folder_of(const char *path, struct arena *arena)
{
    const char *slash = strrchr(path, '/');
    const char *folder = !slash          ? "."
                         : slash == path ? "/"
                                         : arena_text_part(arena, path, (size_t)(slash - path));
    int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool synced = descriptor >= 0 && (fsync(descriptor) == 0 || errno == EINVAL);
    if (descriptor >= 0) {
        close(descriptor);
    }
    return synced;
}

// Whoever names the records themselves with --out does not mean it. By its name: to open the file
// would drop SQLite's locks on it.
static bool is_records(const char *path)
{
    static const char records[] = "manten.db";
    const char *slash = strrchr(path, '/');
    return strncmp(slash ? slash + 1 : path, records, sizeof records - 1) == 0;
}

static bool make_durable(FILE *out, const char *path, struct fault *fault)
{
    return flush(out, path, fault) && (fsync(fileno(out)) == 0 || failed(path, fault));
}

// Beside its place, synced, renamed: another reader sees the old file or the whole new one.
static bool replace(const struct document *document, const struct writer *writer, const char *path,
                    struct writing *writing)
{
    struct fault *fault = writing->fault;
    struct arena *arena = arena_new();
    char *beside = arena_format(arena, "%s.XXXXXX", path);
    int descriptor = mkostemp(beside, O_CLOEXEC);
    writing->out = descriptor >= 0 ? fdopen(descriptor, "w") : NULL;
    bool written = writing->out || failed(path, fault);
    if (writing->out) {
        written = writer->write(document, writing) && make_durable(writing->out, path, fault);
        fclose(writing->out);
    } else if (descriptor >= 0) {
        close(descriptor);
    }
    written = written && (rename(beside, path) == 0 || failed(path, fault));
    if (!written && descriptor >= 0) {
        unlink(beside);
    }
    written = written && (sync_folder_of(path, arena) || failed(path, fault));
    arena_free(arena);
    return written;
}

static bool write_to(const struct document *document, const struct writer *writer, const char *path,
                     struct writing *writing)
{
    struct stat status;
    if (!path || strcmp(path, "-") == 0) {
        writing->out = stdout;
        return writer->write(document, writing) && flush(stdout, "standard output", writing->fault);
    }
    if (stat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
        return write_through(document, writer, path, writing);
    }
    if (is_records(path)) {
        return fault_set(writing->fault,
                         "%s is where records are kept: choose another place with --out", path);
    }
    return replace(document, writer, path, writing);
}

bool document_write(const struct document *document, const struct writer *writer,
                    enum language language, const char *path, struct fault *fault)
{
    int64_t rows = 0;
    for (int i = 0; i < document->table_count; i++) {
        rows += document->tables[i].row_count;
    }
    struct writing writing = writing_begin(language, rows, fault);
    bool written = write_to(document, writer, path, &writing);
    writing_end(&writing);
    return written;
}

bool table_write(const struct table *table, const struct writer *writer, enum language language,
                 const char *path, struct fault *fault)
{
    return document_write(&(struct document){.tables = table, .table_count = 1}, writer, language,
                          path, fault);
}
