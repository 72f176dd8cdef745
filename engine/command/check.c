// manten check: what is wrong with the content.
#include "command/command.h"
#include "module/content.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *severity(const struct complaint *complaint)
{
    return complaint->error ? "error" : "warning";
}

static int count_errors(const struct content *content)
{
    int errors = 0;
    for (int i = 0; i < content->complaint_count; i++) {
        errors += content->complaints[i].error;
    }
    return errors;
}

static void print_count(int count, const char *what, const char *end)
{
    printf("%d %s%s%s", count, what, count == 1 ? "" : "s", end);
}

static void print_lines(const struct content *content)
{
    for (int i = 0; i < content->complaint_count; i++) {
        const struct complaint *complaint = &content->complaints[i];
        printf("%s:%d: %s: %s\n", complaint->file, complaint->line, severity(complaint),
               complaint->text);
    }
    int errors = count_errors(content);
    printf("%s: ", content->folder);
    print_count(content->module_count, "module", ", ");
    print_count(content->course_count, "course", ", ");
    print_count(content->survey_count, "survey", "; ");
    print_count(errors, "error", ", ");
    print_count(content->complaint_count - errors, "warning", "\n");
}

static void print_json(const struct content *content)
{
    cJSON *list = cJSON_CreateArray();
    for (int i = 0; i < content->complaint_count; i++) {
        const struct complaint *complaint = &content->complaints[i];
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

static int check(const char *folder, bool json)
{
    struct fault fault;
    struct content *content;
    struct warden *warden = warden_start(&fault);
    if (!warden) {
        return command_failed(&fault);
    }
    if (!content_load(warden, folder, &content, &fault)) {
        warden_stop(warden);
        return command_failed(&fault);
    }
    if (json) {
        print_json(content);
    } else {
        print_lines(content);
    }
    int status = count_errors(content) > 0 ? STATUS_FAILED : STATUS_DONE;
    content_free(content);
    warden_stop(warden);
    return status;
}

static int run(const struct invocation *invocation)
{
    const char *folder = invocation->content;
    for (int i = 1; i < invocation->count; i++) {
        const char *argument = invocation->arguments[i];
        if (argument[0] == '-') {
            return command_misused(&check_command, "unknown option '%s'", argument);
        }
        if (i > 1) {
            return command_misused(&check_command, "one folder is checked at a time");
        }
        folder = argument;
    }
    return check(folder, invocation->json);
}

const struct command check_command = {
    .name = "check",
    .usage = "check [DIR] [--json]",
    .help = "Reads the content of a folder and says all that is wrong with it, a line each:\n"
            "FILE:LINE: error: … or FILE:LINE: warning: …. The status is 0 when nothing is an\n"
            "error.\n",
    .run = run,
};
