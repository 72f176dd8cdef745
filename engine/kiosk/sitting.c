#include "kiosk/sitting.h"

#include "kiosk/recording.h"
#include "record/desk.h"

#include <stdio.h>
#include <string.h>

bool sitting_open(struct kiosk *kiosk, struct fault *fault)
{
    struct session session;
    struct store *store = recording_store(kiosk, fault);
    struct arena *arena = arena_new();
    const bool found =
        store && desk_session(store, kiosk->options->session, arena, &session, fault);
    if (found) {
        sitting_choose(kiosk, &session);
    }
    arena_free(arena);
    return found;
}

void sitting_close(struct kiosk *kiosk)
{
    arena_free(kiosk->sitting_arena);
    kiosk->sitting_arena = NULL;
    kiosk->sitting = NULL;
}

void sitting_choose(struct kiosk *kiosk, const struct session *session)
{
    struct arena *arena = session ? arena_new() : NULL;
    struct session *copy = session ? arena_take(arena, 1, sizeof *copy) : NULL;
    if (session) {
        *copy = session_copy(session, arena);
    }
    sitting_close(kiosk);
    kiosk->sitting_arena = arena;
    kiosk->sitting = copy;
}

static const char *day_words(struct kiosk *kiosk, const char *date)
{
    static const char *const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    int year = 0;
    int month = 0;
    int day = 0;
    if (sscanf(date, "%d-%d-%d", &year, &month, &day) != 3 || month < 1 || month > 12) {
        return date;
    }
    return kiosk->language == JAPANESE
               ? arena_format(kiosk->frame, "%d年%d月%d日", year, month, day)
               : arena_format(kiosk->frame, "%d %s %d", day, months[month - 1], year);
}

const char *sitting_time(struct kiosk *kiosk, const struct session *session)
{
    const bool japanese = kiosk->language == JAPANESE;
    const char *day = day_words(kiosk, session->date);
    if (!session->starts[0]) {
        return day;
    }
    return arena_format(kiosk->frame, "%s%s%s%s%s", day, japanese ? " " : ", ", session->starts,
                        japanese ? "〜" : "–", session->ends);
}
