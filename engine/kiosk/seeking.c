#include "kiosk/seeking.h"

#include "kiosk/recording.h"
#include "kiosk/screens.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

// ---- reading the roster

struct reading_errand {
    struct errand errand;
    struct kiosk *kiosk;
    void (*then)(struct kiosk *kiosk);
    struct arena *arena;
    const char *session;
    struct applicants applicants;
    struct reading_place *readings;
    unsigned visit;
    bool ok;
    struct fault fault;
};

static int by_reading(const void *one, const void *other)
{
    const struct applicant *left = &((const struct listed *)one)->applicant;
    const struct applicant *right = &((const struct listed *)other)->applicant;
    const int order = strcmp(left->reading, right->reading);
    return order != 0 ? order : strcmp(left->name, right->name);
}

// Whoever was erased has no name any more.
static void leave_out_erased(struct applicants *applicants)
{
    int kept = 0;
    for (int i = 0; i < applicants->count; i++) {
        if (applicants->list[i].applicant.name[0]) {
            applicants->list[kept++] = applicants->list[i];
        }
    }
    applicants->count = kept;
}

static void take_readings(struct reading_errand *errand)
{
    const struct applicants *applicants = &errand->applicants;
    qsort(applicants->list, (size_t)applicants->count, sizeof *applicants->list, by_reading);
    errand->readings =
        arena_take(errand->arena, (size_t)applicants->count + 1, sizeof *errand->readings);
    for (int i = 0; i < applicants->count; i++) {
        const struct applicant *applicant = &applicants->list[i].applicant;
        errand->readings[i] =
            reading_of(applicant->reading[0] ? applicant->reading : applicant->name);
    }
}

static void run_reading(struct errand *errand)
{
    struct reading_errand *reading = (struct reading_errand *)errand;
    struct store *store = recording_store(reading->kiosk, &reading->fault);
    reading->ok = store && desk_applicants(store, reading->session, reading->arena,
                                           &reading->applicants, &reading->fault);
    if (reading->ok) {
        leave_out_erased(&reading->applicants);
        take_readings(reading);
    }
}

static void done_reading(struct errand *errand)
{
    struct reading_errand *reading = (struct reading_errand *)errand;
    struct kiosk *kiosk = reading->kiosk;
    struct seeking *seeking = &kiosk->seeking;
    kiosk->holds--;
    kiosk->stale = true;
    if (reading->visit != kiosk->visits) { // gone before it was read
        arena_free(reading->arena);
    } else if (!reading->ok) {
        arena_free(reading->arena);
        kiosk->troubled = true;
        kiosk->trouble = reading->fault;
    } else {
        arena_free(seeking->arena);
        seeking->arena = reading->arena;
        seeking->applicants = reading->applicants;
        seeking->readings = reading->readings;
        seeking->chosen = NULL;
        seeking->nobody = reading->applicants.count == 0;
        reading->then(kiosk);
    }
    free(reading);
}

void seeking_read(struct kiosk *kiosk, void (*then)(struct kiosk *kiosk))
{
    struct reading_errand *reading = memory_take(1, sizeof *reading);
    reading->errand = (struct errand){.run = run_reading, .done = done_reading};
    reading->kiosk = kiosk;
    reading->then = then;
    reading->arena = arena_new();
    reading->session = arena_text(reading->arena, kiosk->sitting->id);
    reading->visit = kiosk->visits;
    kiosk->holds++;
    clerk_send(kiosk->recorder, &reading->errand);
}

void seeking_forget(struct kiosk *kiosk)
{
    arena_free(kiosk->seeking.arena);
    explicit_bzero(&kiosk->seeking, sizeof kiosk->seeking);
}

// ---- by letter

static bool stands_in(const struct reading_place *reading, const char *row)
{
    if (strcmp(row, "other") == 0) {
        return reading->row == READING_OTHER;
    }
    if (isupper((unsigned char)row[0])) {
        return reading->letters[0] == row[0] || reading->letters[1] == row[0];
    }
    return reading->row < READING_OTHER && strcmp(reading_row(reading->row), row) == 0;
}

// In the English rows whoever has a letter stands under it.
static bool is_other(const struct kiosk *kiosk, const struct reading_place *reading)
{
    return kiosk->language == JAPANESE ? reading->row == READING_OTHER : !reading->letters[0];
}

static bool in_row(const struct kiosk *kiosk, int number, const char *row)
{
    const struct reading_place *reading = &kiosk->seeking.readings[number];
    return strcmp(row, "other") == 0 ? is_other(kiosk, reading) : stands_in(reading, row);
}

bool seeking_shows(const struct kiosk *kiosk, int number)
{
    const struct seeking *seeking = &kiosk->seeking;
    return (!seeking->row[0] || in_row(kiosk, number, seeking->row)) &&
           (!seeking->kana[0] || strcmp(seeking->readings[number].kana, seeking->kana) == 0);
}

int seeking_count(const struct kiosk *kiosk)
{
    int count = 0;
    for (int i = 0; i < kiosk->seeking.applicants.count; i++) {
        count += seeking_shows(kiosk, i);
    }
    return count;
}

bool seeking_row_has(const struct kiosk *kiosk, const char *row)
{
    for (int i = 0; i < kiosk->seeking.applicants.count; i++) {
        if (in_row(kiosk, i, row)) {
            return true;
        }
    }
    return false;
}

// ---- who it is

static void write(struct buffer *buffer, const char *text)
{
    buffer_free(buffer);
    buffer_add_text(buffer, text);
}

bool seeking_find(struct kiosk *kiosk, const char *id)
{
    struct listed *listed = desk_coded(&kiosk->seeking.applicants, id);
    kiosk->seeking.chosen = listed;
    kiosk->seeking.missed = !listed;
    kiosk->stale = true;
    if (listed) {
        write(&kiosk->typing.name, listed->applicant.name);
        write(&kiosk->typing.organization, listed->applicant.organization);
    }
    return listed != NULL;
}

void seeking_choose(struct kiosk *kiosk, const char *id)
{
    if (seeking_find(kiosk, id)) {
        kiosk_show(kiosk, &person_screen);
    }
}

void seeking_number(struct kiosk *kiosk)
{
    seeking_choose(kiosk, buffer_text(&kiosk->typing.number));
}
