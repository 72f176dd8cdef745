// manten check: what is wrong with the content.
#include "audit/audit.h"
#include "base/place.h"
#include "command/command.h"
#include "command/rehearsal.h"
#include "module/content.h"

#include <cjson/cJSON.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *severity(const struct complaint *complaint)
{
    return complaint->error ? "error" : "warning";
}

// The faults of the content, and then those of its layout where that was asked for.
struct report {
    struct content *content;
    struct audit audit;
    bool layout;
    struct complaint *complaints;
    int count;
};

static void gather(struct report *report, struct arena *arena)
{
    const struct content *content = report->content;
    const int asked = content->module_count + content->survey_count + content->checklist_count;
    const int most = content->complaint_count + report->audit.complaint_count + asked;
    report->complaints = arena_take(arena, (size_t)most, sizeof *report->complaints);
    for (int i = 0; i < content->complaint_count; i++) {
        report->complaints[report->count++] = content->complaints[i];
    }
    report->count += rehearse(report->content, arena, report->complaints + report->count);
    for (int i = 0; i < report->audit.complaint_count; i++) {
        report->complaints[report->count++] = report->audit.complaints[i];
    }
}

static int count_errors(const struct report *report)
{
    int errors = 0;
    for (int i = 0; i < report->count; i++) {
        errors += report->complaints[i].error;
    }
    return errors;
}

static void print_count(int count, const char *what, const char *end)
{
    printf("%d %s%s%s", count, what, count == 1 ? "" : "s", end);
}

static void print_line(const struct complaint *complaint)
{
    if (complaint->line > 0) {
        printf("%s:%d: %s: %s\n", complaint->file, complaint->line, severity(complaint),
               complaint->text);
    } else { // a layout has no line
        printf("%s: %s: %s\n", complaint->file, severity(complaint), complaint->text);
    }
}

static void print_lines(const struct report *report)
{
    for (int i = 0; i < report->count; i++) {
        print_line(&report->complaints[i]);
    }
    const struct content *content = report->content;
    const int errors = count_errors(report);
    printf("%s: ", content->folder);
    print_count(content->module_count, "module", ", ");
    print_count(content->course_count, "course", ", ");
    print_count(content->survey_count, "survey", ", ");
    print_count(content->checklist_count, "checklist", "; ");
    if (report->layout) {
        print_count(report->audit.screens, "screen", " drawn ");
        print_count(report->audit.scenes, "time", "; ");
    }
    print_count(errors, "error", ", ");
    print_count(report->count - errors, "warning", "\n");
}

static void print_json(const struct report *report)
{
    cJSON *list = cJSON_CreateArray();
    for (int i = 0; i < report->count; i++) {
        const struct complaint *complaint = &report->complaints[i];
        cJSON *entry = cJSON_CreateObject();
        cJSON_AddStringToObject(entry, "file", complaint->file);
        cJSON_AddNumberToObject(entry, "line", complaint->line);
        cJSON_AddStringToObject(entry, "severity", severity(complaint));
        cJSON_AddStringToObject(entry, "text", complaint->text);
        cJSON_AddItemToArray(list, entry);
    }
    char *text = cJSON_Print(list);
    puts(text);
    free(text);
    cJSON_Delete(list);
}

static int print(struct report *report, struct arena *arena, bool json)
{
    gather(report, arena);
    if (json) {
        print_json(report);
    } else {
        print_lines(report);
    }
    return count_errors(report) > 0 ? STATUS_FAILED : STATUS_DONE;
}

enum { JOBS_MOST = 64 };

struct wish {
    const char *folder;
    bool json, layout;
    int jobs;
};

static int check(const struct wish *wish)
{
    struct fault fault;
    struct content *content;
    struct warden *warden = warden_start(&fault);
    if (!warden) {
        return command_failed(&fault);
    }
    if (!content_load(warden, wish->folder, &content, &fault)) {
        warden_stop(warden);
        return command_failed(&fault);
    }
    struct arena *arena = arena_new();
    struct report report = {.content = content, .layout = wish->layout};
    const bool audited = !wish->layout || audit_layout(content, place_assets(arena), wish->jobs,
                                                       arena, &report.audit, &fault);
    int status = print(&report, arena, wish->json);
    if (!audited) {
        status = command_failed(&fault);
    }
    arena_free(arena);
    content_free(content);
    warden_stop(warden);
    return status;
}

static int processors(void)
{
    cpu_set_t set;
    const int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    return count < JOBS_MOST ? count : JOBS_MOST;
}

static int run(const struct invocation *invocation)
{
    struct wish wish = {
        .folder = invocation->content, .json = invocation->json, .jobs = processors()};
    const char *value;
    int folders = 0;
    for (int i = 1; i < invocation->count; i++) {
        const char *argument = invocation->arguments[i];
        if (strcmp(argument, "--layout") == 0) {
            wish.layout = true;
        } else if ((value = command_option(invocation, "-j", &i)) != NULL) {
            wish.jobs = (int)strtol(value, NULL, 10);
            if (wish.jobs < 1 || wish.jobs > JOBS_MOST) {
                return command_misused(&check_command, "'%s' is no number of processes", value);
            }
        } else if (argument[0] == '-') {
            return command_misused(&check_command, "unknown option '%s'", argument);
        } else if (folders++ > 0) {
            return command_misused(&check_command, "one folder is checked at a time");
        } else {
            wish.folder = argument;
        }
    }
    return check(&wish);
}

const struct command check_command = {
    .name = "check",
    .usage = "check [DIR] [--layout] [-j N] [--json]",
    .help = "Reads the content of a folder and says all that is wrong with it, a line each:\n"
            "FILE:LINE: error: … or FILE:LINE: warning: …. The status is 0 when nothing is an\n"
            "error. With --layout it also draws every screen, at four sizes, in both languages\n"
            "and with the smallest and the largest text, and says what is cut, overlaps, is off\n"
            "the screen, too small for a finger or too faint; -j says how many processes divide\n"
            "the work, one for each processor when it is left out.\n",
    .run = run,
};
