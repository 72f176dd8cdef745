// `manten doctor`: whether this machine is fit to be a kiosk.
#include "command/doctor.h"

#include "record/document.h"

#include <stdio.h>

static const struct text health_words[] = {
    [HEALTH_FIT] = {.in = {"良い", "good"}},
    [HEALTH_CAUTION] = {.in = {"注意", "caution"}},
    [HEALTH_UNFIT] = {.in = {"不可", "unfit"}},
};

static const struct column columns[] = {
    {"subject", {.in = {"項目", "Subject"}}, COLUMN_TEXT},
    {"health", {.in = {"判定", "Verdict"}}, COLUMN_TEXT},
    {"finding", {.in = {"わかったこと", "Finding"}}, COLUMN_TEXT},
};
enum { COLUMNS = sizeof columns / sizeof *columns };

// JSON is for programs: there the subject and the verdict are the same in every language.
static struct table table_of(const struct checkup *checkup)
{
    const enum language language = checkup->invocation->language;
    const bool json = checkup->invocation->json;
    const char **cells =
        arena_take(checkup->arena, (size_t)checkup->count * COLUMNS, sizeof *cells);
    for (int i = 0; i < checkup->count; i++) {
        const struct finding *finding = &checkup->findings[i];
        const struct text *health = &health_words[finding->health];
        const char **row = cells + (size_t)i * COLUMNS;
        row[0] = json ? finding->subject : text_in(&finding->name, language, NULL);
        row[1] = text_in(health, json ? ENGLISH : language, NULL);
        row[2] = finding->said;
    }
    return (struct table){.id = "findings",
                          .columns = columns,
                          .column_count = COLUMNS,
                          .cells = cells,
                          .row_count = checkup->count};
}

static int count_of(const struct checkup *checkup, enum health health)
{
    int count = 0;
    for (int i = 0; i < checkup->count; i++) {
        count += checkup->findings[i].health == health;
    }
    return count;
}

static void sum_up(const struct checkup *checkup)
{
    const int unfit = count_of(checkup, HEALTH_UNFIT);
    const int caution = count_of(checkup, HEALTH_CAUTION);
    if (checkup->invocation->language == JAPANESE) {
        printf("\nこのパソコンは%s。不可%d件、注意%d件。\n",
               unfit > 0 ? "、このままでは会場で使えません" : "会場で使えます", unfit, caution);
    } else {
        printf("\nThis machine is %s to be a kiosk: %d unfit, %d to look at.\n",
               unfit > 0 ? "not fit" : "fit", unfit, caution);
    }
}

static bool tell(const struct checkup *checkup, struct fault *fault)
{
    const struct invocation *invocation = checkup->invocation;
    const struct table table = table_of(checkup);
    const struct writer *writer = writer_named(invocation->json ? "json" : "text", fault);
    if (!table_write(&table, writer, invocation->language, NULL, fault)) {
        return false;
    }
    if (!invocation->json) {
        sum_up(checkup);
    }
    return true;
}

static int examine(struct checkup *checkup)
{
    struct fault fault;
    checkup->warden = warden_start(&fault);
    if (!checkup->warden) {
        return command_failed(&fault);
    }
    examine_display(checkup);
    examine_fonts(checkup);
    examine_disk(checkup);
    examine_clock(checkup);
    examine_records(checkup);
    examine_pin(checkup);
    examine_content(checkup);
    examine_printing(checkup);
    warden_stop(checkup->warden);
    if (!tell(checkup, &fault)) {
        return command_failed(&fault);
    }
    return count_of(checkup, HEALTH_UNFIT) > 0 ? STATUS_FAILED : STATUS_DONE;
}

static int run(const struct invocation *invocation)
{
    if (invocation->count > 1) {
        return command_misused(&doctor_command, "doctor does not take %s",
                               invocation->arguments[1]);
    }
    struct checkup checkup = {.invocation = invocation, .arena = arena_new()};
    const int status = examine(&checkup);
    arena_free(checkup.arena);
    return status;
}

const struct command doctor_command = {
    .name = "doctor",
    .usage = "doctor [--json]",
    .help = "Says whether this machine is fit to be a kiosk: its display, touch, fonts, disk and\n"
            "clock, the records, the organizer's PIN, the content, and whether it can print. It\n"
            "changes nothing. The status is 0 when nothing is unfit.\n",
    .run = run,
};
