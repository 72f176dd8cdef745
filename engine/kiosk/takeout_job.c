// The work of taking records out: one errand a file, so that the screen can say how far it is.
#include "kiosk/takeout_job.h"

#include "kiosk/recording.h"
#include "module/content.h"
#include "record/catalog.h"
#include "record/diplomas.h"
#include "record/logo.h"
#include "record/press.h"
#include "record/reports.h"
#include "record/roll.h"
#include "record/trust.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FORMATS = 2, STEP_READ = 0, STEP_OPEN = 1, STEP_FILES = 2 };

struct job {
    struct errand errand;
    struct kiosk *kiosk;
    struct arena *arena;
    const char *folder; // that the files go to
    const struct session *session;
    enum language language;
    bool certificates;
    struct report *reports;
    int report_count;
    struct graduates graduates;
    struct seal seal;
    struct store *store; // open for reading
    int step, files;
    int missed; // that could not be written; the fault says why the last of them
    bool ok, over, abandoned;
    struct fault fault;
};

static const char *const formats[FORMATS] = {"csv", "xlsx"};

// ---- what there is to write

static int file_count(const struct job *job)
{
    return job->certificates ? job->graduates.count : FORMATS * (1 + job->report_count);
}

static int step_count(const struct job *job)
{
    return STEP_FILES + file_count(job) + 1;
}

static bool serves(const struct job *job, const struct report *report)
{
    for (int i = 0; i < report->need_count; i++) {
        if (strcmp(report->needs[i], "session") != 0 || !job->session) {
            return false; // it is of something that nobody named here
        }
    }
    return true;
}

static bool read_reports(struct job *job)
{
    const char **names;
    const int count = reports_list(job->arena, &names);
    job->reports = arena_take(job->arena, (size_t)count + 1, sizeof *job->reports);
    for (int i = 0; i < count && !job->certificates; i++) {
        struct report *report = &job->reports[job->report_count];
        if (!reports_read(job->kiosk->warden, names[i], job->arena, report, &job->fault)) {
            return false;
        }
        job->report_count += serves(job, report);
    }
    return true;
}

static bool issue(struct job *job)
{
    const struct diploma_request request = {.course = job->session->course,
                                            .session = job->session};
    struct store *store = recording_store(job->kiosk, &job->fault);
    if (!store || !seal_open(job->kiosk->options->data, &job->seal, &job->fault) ||
        !diplomas_of(job->store, &request, job->arena, &job->graduates, &job->fault)) {
        return false;
    }
    struct desk desk = desk_at(store);
    return diplomas_issue(&desk, &request, &job->seal, job->arena, &job->graduates, &job->fault);
}

static bool open_records(struct job *job)
{
    const char *data = job->kiosk->options->data;
    if (mkdir(job->folder, 0700) != 0 && errno != EEXIST) {
        return fault_set(&job->fault, "cannot make the folder %s (%s): choose another", job->folder,
                         strerror(errno));
    }
    job->store = store_open(data, STORE_READ, &job->fault);
    return job->store && trust_check(job->store, data, &job->fault) &&
           catalog_put(job->store, job->kiosk->content, &job->fault) &&
           (!job->certificates || issue(job));
}

// ---- writing

static const char *path_of(const struct job *job, const char *name, const char *format)
{
    return arena_format(job->arena, "%s/%s.%s", job->folder, name, format);
}

static bool write_roll(struct job *job, const char *format)
{
    struct table table;
    struct sheaf *rows = sheaf_new();
    const struct writer *writer = writer_named(format, &job->fault);
    const bool written =
        writer && roll_gather(job->store, ROLL_MODULES, job->language, rows, &table, &job->fault) &&
        table_write(&table, writer, job->language, path_of(job, "records", format), &job->fault);
    sheaf_free(rows);
    return written;
}

static bool write_report(struct job *job, const struct report *report, const char *format)
{
    const struct parameter parameters[] = {{"session", job->session ? job->session->id : NULL}};
    const struct query asked = {
        .parameters = parameters, .parameter_count = 1, .language = job->language};
    const struct writer *writer = writer_named(format, &job->fault);
    const struct binding binding = {job->arena, sheaf_new()};
    struct document document;
    const bool written =
        writer && report_make(report, job->store, &asked, &binding, &document, &job->fault) &&
        trust_remarks(job->store, job->arena, &document, &job->fault) &&
        document_write(&document, writer, job->language, path_of(job, report->id, format),
                       &job->fault);
    sheaf_free(binding.rows);
    return written;
}

static bool write_certificate(struct job *job, const struct graduate *graduate)
{
    const struct diploma diploma = {
        .certificate = &graduate->certificate,
        .token = certificate_token(graduate->text, graduate->signature, job->arena),
        .logo = logo_of(job->kiosk->options->data, job->session->id, job->arena)};
    return press_diploma(&diploma, &job->seal, path_of(job, graduate->number, "pdf"), &job->fault);
}

static bool write_file(struct job *job, int number)
{
    const char *format = formats[number % FORMATS];
    const bool written = job->certificates ? write_certificate(job, &job->graduates.list[number])
                         : number < FORMATS
                             ? write_roll(job, format)
                             : write_report(job, &job->reports[number / FORMATS - 1], format);
    job->files += written;
    job->missed += !written;
    return true; // the others are written all the same
}

// Only then may the stick be pulled out.
static bool sync_folder(struct job *job)
{
    const int folder = open(job->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && syncfs(folder) == 0;
    const int reason = errno;
    if (folder >= 0) {
        close(folder);
    }
    return synced || fault_set(&job->fault, "cannot sync %s (%s): write it again", job->folder,
                               strerror(reason));
}

// ---- step by step

static void run(struct errand *errand)
{
    struct job *job = (struct job *)errand;
    const int file = job->step - STEP_FILES;
    job->ok = job->step == STEP_READ   ? read_reports(job)
              : job->step == STEP_OPEN ? open_records(job)
              : file < file_count(job) ? write_file(job, file)
                                       : sync_folder(job);
}

static void close_job(struct job *job)
{
    store_close(job->store);
    seal_close(&job->seal);
    arena_free(job->arena);
    free(job);
}

static void tell(const struct job *job)
{
    const bool failed = job->over && (!job->ok || job->missed > 0);
    job->kiosk->organizer.takeout = (struct takeout){.begun = true,
                                                     .over = job->over,
                                                     .certificates = job->certificates,
                                                     .done = job->step,
                                                     .total = step_count(job),
                                                     .files = job->files,
                                                     .fault = failed ? job->fault.text : NULL,
                                                     .written = job->folder};
}

static void done(struct errand *errand)
{
    struct job *job = (struct job *)errand;
    struct kiosk *kiosk = job->kiosk;
    kiosk->stale = true;
    job->step++;
    job->over = !job->ok || job->abandoned || job->step == step_count(job);
    if (job->abandoned) {
        close_job(job);
        return;
    }
    tell(job);
    if (!job->over) {
        clerk_send(kiosk->recorder, &job->errand);
        return;
    }
    store_close(job->store);
    job->store = NULL;
}

static const char *folder_for(struct job *job, const char *folder)
{
    char now[CLOCK_TEXT_LENGTH];
    clock_text(clock_wall(&job->kiosk->clock), now);
    return arena_format(job->arena, "%s/manten-%.10s%s%s%s", folder, now, job->session ? "-" : "",
                        job->session ? job->session->id : "",
                        job->certificates ? "-certificates" : "");
}

struct job *job_begin(struct kiosk *kiosk, const char *folder, bool certificates)
{
    struct job *job = memory_take(1, sizeof *job);
    job->errand = (struct errand){.run = run, .done = done};
    job->kiosk = kiosk;
    job->arena = arena_new();
    job->language = kiosk->language;
    job->certificates = certificates;
    if (kiosk->sitting) {
        struct session *session = arena_take(job->arena, 1, sizeof *session);
        *session = session_copy(kiosk->sitting, job->arena);
        job->session = session;
    }
    job->folder = folder_for(job, folder);
    tell(job);
    clerk_send(kiosk->librarian, &job->errand); // definitions are read in workers
    return job;
}

void job_abandon(struct job *job)
{
    if (job && job->over) {
        close_job(job);
    } else if (job) {
        job->abandoned = true;
    }
}
