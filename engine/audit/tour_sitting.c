// The screens of a sitting on the tour: those on which people find themselves, and the organizer's.
#include "audit/tour_steps.h"

#include "kiosk/screens.h"

#include <stdio.h>
#include <string.h>

enum { MADE_PEOPLE = 400, LONG_TITLE = 60 };

// ---- a sitting that does not exist, with a roster as long as they come

static struct session made_session(struct tour *tour, bool brief)
{
    return (struct session){
        .id = brief ? "brief" : "lengthy",
        .course = tour->kiosk->content->courses[0]->id,
        .title = brief ? "基礎セミナー 東京" : tour_long_text(tour, LONG_TITLE),
        .host = "",
        .sponsors = "",
        .venue = brief ? "商工会議所 401号室" : tour_long_text(tour, LONG_TITLE),
        .block = "",
        .prefecture = "東京都",
        .date = "2026-11-21",
        .doors = "",
        .starts = "13:30",
        .ends = "16:30",
        .lecturer = "",
        .points = "",
        .capacity = 100,
    };
}

static void make_person(struct tour *tour, int number, struct listed *listed)
{
    static const char *const readings[] = {"さとう たろう", "しみず はなこ", "せき けん",
                                           "そね まこと"};
    const bool lengthy = number % 4 == 1;
    struct applicant *applicant = &listed->applicant;
    snprintf(applicant->id.text, sizeof applicant->id.text, "%d", number);
    applicant->number = number;
    applicant->reading = readings[number % 4];
    applicant->name = lengthy ? tour_long_text(tour, NAME_LENGTH) : "佐藤 太郎";
    applicant->organization = lengthy ? tour_long_text(tour, NAME_LENGTH) : "";
    listed->present = number % 2 == 0;
}

static void make_roster(struct tour *tour)
{
    struct seeking *seeking = &tour->kiosk->seeking;
    seeking->arena = arena_new();
    seeking->applicants.count = MADE_PEOPLE;
    seeking->applicants.list =
        arena_take(seeking->arena, MADE_PEOPLE, sizeof *seeking->applicants.list);
    seeking->readings = arena_take(seeking->arena, MADE_PEOPLE, sizeof *seeking->readings);
    for (int i = 0; i < MADE_PEOPLE; i++) {
        make_person(tour, i, &seeking->applicants.list[i]);
        seeking->readings[i] = reading_of(seeking->applicants.list[i].applicant.reading);
    }
}

// ---- finding oneself

static void look_at_seeking(struct tour *tour)
{
    struct kiosk *kiosk = tour->kiosk;
    struct seeking *seeking = &kiosk->seeking;
    tour_look_at(tour, &rows_screen, "screen signin, letters");
    seeking->missed = true;
    tour_look_at(tour, &rows_screen, "screen signin, letters, an unknown code");
    tour_look_at(tour, &keypad_screen, "screen keypad, an unknown number");
    tour_look_at(tour, &attract_screen, "screen attract, a sitting, an unknown code");
    seeking->missed = false;
    strcpy(seeking->row, "さ");
    tour_look_at(tour, &names_screen, "screen signin, names");
    strcpy(seeking->kana, "し");
    tour_look_at(tour, &names_screen, "screen signin, names of one kana");
    seeking->chosen = &seeking->applicants.list[1];
    tour_look_at(tour, &person_screen, "screen signin, a person with a long name");
    tour_look_at(tour, &notice_screen, "screen signin, notice to a person with a long name");
    seeking->chosen = NULL;
    tour_look_at(tour, &notice_screen, "screen signin, notice of a sitting");
    seeking->row[0] = seeking->kana[0] = '\0';
    tour_look_at(tour, &attendance_screen, "screen organizer, attendance");
    strcpy(seeking->row, "ら");
    tour_look_at(tour, &attendance_screen, "screen organizer, attendance of nobody");
}

// ---- the organizer

static void look_at_pin(struct tour *tour)
{
    static const enum word complaints[] = {WORDS, WORD_PIN_WEAK, WORD_PIN_DIFFERS, WORD_PIN_WRONG};
    struct kiosk *kiosk = tour->kiosk;
    struct organizer *organizer = &kiosk->organizer;
    for (size_t i = 0; i < sizeof complaints / sizeof *complaints; i++) {
        organizer->complaint = complaints[i];
        organizer->pin.set = complaints[i] == WORD_PIN_WRONG;
        tour_look_at(tour, &pin_screen,
                     arena_format(tour->arena, "screen keypad, PIN, case %d", (int)i));
    }
    organizer->waits_until = clock_steady(&kiosk->clock) + 3599000;
    buffer_add_text(&kiosk->typing.number, "01234567890123456789");
    tour_look_at(tour, &pin_screen, "screen keypad, PIN, has to wait");
    buffer_free(&kiosk->typing.number);
    *organizer = (struct organizer){.complaint = WORDS};
}

static void look_at_overview(struct tour *tour)
{
    struct kiosk *kiosk = tour->kiosk;
    const struct content *content = kiosk->content;
    const char *module = content->module_count > 0 ? content->modules[0]->id : "";
    const char *name = tour_long_text(tour, NAME_LENGTH);
    const char *cells[] = {"山田 花子", "山田製作所", module, "2", "1", "16:05", name, name, module,
                           "12",        "0",          NULL,   "",  "",  NULL,    "0",  "0",  NULL};
    kiosk->organizer.rows = (struct listing){.cells = cells, .row_count = 0};
    tour_look_at(tour, &overview_screen, "screen organizer, nobody's progress");
    kiosk->organizer.rows.row_count = 3;
    tour_look_at(tour, &overview_screen, "screen organizer, progress");
    kiosk->organizer.rows = (struct listing){.row_count = 0};
}

static void look_at_sessions(struct tour *tour)
{
    struct organizer *organizer = &tour->kiosk->organizer;
    struct session sessions[] = {made_session(tour, true), made_session(tour, false)};
    organizer->sessions = (struct sessions){sessions, 2};
    tour_look_at(tour, &sessions_screen, "screen organizer, sessions");
    organizer->complaint = WORD_DESK_NO_COURSE;
    tour_look_at(tour, &sessions_screen, "screen organizer, a session without its course");
    *organizer = (struct organizer){.complaint = WORDS};
}

static void look_at_takeout(struct tour *tour)
{
    static const struct takeout states[] = {
        {.begun = true, .done = 3, .total = 24},
        {.begun = true, .over = true, .files = 22, .written = "/media/organizer/STICK/manten"},
        {.begun = true, .over = true, .certificates = true, .written = ""},
        {.begun = true,
         .over = true,
         .fault = "cannot write /media/organizer/STICK/manten-2026-11-"
                  "21/records.csv (No space left on device): make "
                  "room on the disk"}};
    struct organizer *organizer = &tour->kiosk->organizer;
    const char *places[] = {"/media/organizer/STICK", "/run/media/organizer/A-MUCH-LONGER-LABEL"};
    organizer->rows = (struct listing){.cells = places, .row_count = 0};
    tour_look_at(tour, &takeout_screen, "screen organizer, nothing to write to");
    organizer->rows.row_count = 2;
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        organizer->takeout = states[i];
        tour_look_at(tour, &takeout_screen,
                     arena_format(tour->arena, "screen organizer, taking out, case %d", (int)i));
    }
    *organizer = (struct organizer){.complaint = WORDS};
}

void tour_sitting(struct tour *tour)
{
    struct kiosk *kiosk = tour->kiosk;
    const struct session brief = made_session(tour, true);
    const struct session lengthy = made_session(tour, false);
    kiosk->organizer.complaint = WORDS;
    tour_look_at(tour, &organizer_screen, "screen organizer, no sitting");
    tour_look_at(tour, &quit_screen, "screen organizer, closing");
    kiosk->sitting = &lengthy;
    tour_look_at(tour, &attract_screen, "screen attract, a sitting with a long title");
    tour_look_at(tour, &organizer_screen, "screen organizer, a sitting with a long title");
    kiosk->sitting = &brief;
    tour_look_at(tour, &attract_screen, "screen attract, a sitting");
    look_at_pin(tour);
    look_at_overview(tour);
    look_at_sessions(tour);
    look_at_takeout(tour);
    make_roster(tour);
    look_at_seeking(tour);
    arena_free(kiosk->seeking.arena);
    kiosk->seeking = (struct seeking){.arena = NULL};
    kiosk->sitting = NULL;
}
