#include "kiosk/timing.h"

#include "kiosk/recording.h"
#include "kiosk/screens.h"

#include <string.h>

enum { SECOND = 1000, MINUTE = 60 * SECOND };

// ---- running

struct timing timing_now(const struct kiosk *kiosk)
{
    const struct stopwatch *watch = &kiosk->stopwatch;
    struct timing timing = watch->timing;
    timing.spent += watch->running ? clock_steady(&kiosk->clock) - watch->since : 0;
    return timing;
}

static int64_t left(const struct kiosk *kiosk)
{
    const struct timing timing = timing_now(kiosk);
    return timing_left(kiosk->at.sheet, &timing);
}

// What was recorded last may still be on its way into the progress.
static void start(struct kiosk *kiosk)
{
    struct stopwatch *watch = &kiosk->stopwatch;
    const struct sheet *sheet = kiosk->at.sheet;
    const struct attempt *attempt = progress_attempt(&kiosk->visit.progress, sheet->id);
    if (watch->running || !sheet->limit || !attempt) {
        return;
    }
    const struct timing known = timing_known(&kiosk->visit.progress, sheet);
    const bool same = strcmp(watch->attempt.text, attempt->id.text) == 0;
    if (!same || known.spent > watch->timing.spent) {
        watch->timing = known;
    }
    watch->attempt = attempt->id;
    watch->since = clock_steady(&kiosk->clock);
    watch->running = true;
    watch->warned = false;
}

void timing_stop(struct kiosk *kiosk)
{
    struct stopwatch *watch = &kiosk->stopwatch;
    struct ruling ruling = {.count = 0};
    struct origin origin = kiosk_origin(kiosk);
    if (!watch->running) {
        return;
    }
    watch->timing = timing_now(kiosk);
    watch->running = false;
    judge_timing(&kiosk->visit, &origin, kiosk->at.sheet, &watch->timing, &ruling);
    if (ruling.count > 0 && kiosk->window) { // the layout audit records nothing
        recording_send(kiosk, &ruling, NULL);
    }
}

void timing_show(struct kiosk *kiosk, const struct screen *screen)
{
    if (screen == &test_screen) {
        start(kiosk);
    } else {
        timing_stop(kiosk);
    }
}

// ---- what is shown of it

static bool last_minutes(const struct kiosk *kiosk)
{
    return kiosk->stopwatch.running && left(kiosk) <= timing_warning(kiosk->at.sheet);
}

// Minutes are enough until the end comes near; then every second counts.
static int64_t shown(const struct kiosk *kiosk)
{
    const int64_t unit = last_minutes(kiosk) ? SECOND : MINUTE;
    const int64_t units = (left(kiosk) + unit - 1) / unit;
    return unit == SECOND ? -units : units;
}

int timing_next_change(const struct kiosk *kiosk)
{
    if (!kiosk->stopwatch.running || kiosk->holds > 0) {
        return -1;
    }
    const int64_t rest = left(kiosk);
    const int64_t warning = timing_warning(kiosk->at.sheet);
    if (rest <= 0) {
        return 0;
    }
    if (rest <= warning) {
        return (int)((rest - 1) % SECOND) + 1;
    }
    const int64_t minute = (rest - 1) % MINUTE + 1;
    return (int)(rest - warning < minute ? rest - warning : minute);
}

bool timing_is_up(const struct kiosk *kiosk)
{
    return kiosk->stopwatch.running && kiosk->holds == 0 && left(kiosk) <= 0;
}

void timing_tick(struct kiosk *kiosk)
{
    struct stopwatch *watch = &kiosk->stopwatch;
    if (!watch->running || kiosk->holds > 0) {
        return;
    }
    if (watch->shown != shown(kiosk)) {
        watch->shown = shown(kiosk);
        kiosk->stale = true;
    }
}

static const char *clock_words(struct kiosk *kiosk, enum word word)
{
    const int64_t seconds = left(kiosk) > 0 ? (left(kiosk) + SECOND - 1) / SECOND : 0;
    return word_with(kiosk->frame, word, kiosk->language,
                     arena_format(kiosk->frame, "%d", (int)(seconds / 60)),
                     arena_format(kiosk->frame, "%02d", (int)(seconds % 60)));
}

const char *timing_words(struct kiosk *kiosk)
{
    const struct sheet *sheet = kiosk->at.sheet;
    if (last_minutes(kiosk)) {
        return clock_words(kiosk, WORD_TIME_LEFT_SECONDS);
    }
    if (kiosk->stopwatch.running) {
        return word_count(kiosk->frame, WORD_TIME_LEFT, kiosk->language,
                          (int)((left(kiosk) + MINUTE - 1) / MINUTE), 0);
    }
    return sheet->kind != SHEET_TEST || sheet->minutes == 0
               ? ""
               : word_count(kiosk->frame, WORD_TIME_GUIDE, kiosk->language, sheet->minutes, 0);
}

const char *timing_more_words(struct kiosk *kiosk)
{
    return word_count(kiosk->frame, WORD_TIME_MORE, kiosk->language, TIMING_MORE_MINUTES, 0);
}

const char *timing_warning_words(struct kiosk *kiosk)
{
    return clock_words(kiosk, WORD_TIME_WARNING_TEXT);
}

bool timing_warns(const struct kiosk *kiosk)
{
    return last_minutes(kiosk) && !kiosk->stopwatch.warned && left(kiosk) > 0;
}

int timing_put(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    if (!last_minutes(kiosk) || timing_warns(kiosk)) {
        return 0;
    }
    const struct button more = {.id = "extend",
                                .label = timing_more_words(kiosk),
                                .icon = "clock",
                                .emphasis = EMPHASIS_SECONDARY,
                                .disabled = kiosk->holds > 0};
    const int padding = stage_px(stage, 20);
    const int width = button_width(stage, &more, box.w / 2);
    const int height = button_height(stage, &more, width);
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    struct rect words = {box.x + padding, box.y, box.w - width - 3 * padding, height};
    const char *warning = kiosk_word(kiosk, WORD_TIME_WARNING);
    const int needed = stage_text_height(stage, warning, style, words.w);
    const int inside = needed > height ? needed : height;
    scene_fill(stage->scene, (struct rect){box.x, box.y, box.w, inside + 2 * padding},
               stage_px(stage, 12), THEME_AMBER_PALE);
    words.y += padding + (inside - needed) / 2;
    stage_tell(stage, ROLE_TEXT, words, warning, style);
    button_put(stage,
               (struct rect){box.x + box.w - width - padding, box.y + padding, width, height},
               &more);
    return inside + 2 * padding + stage_px(stage, 24);
}

// ---- more time

static void prolonged(struct kiosk *kiosk)
{
    struct stopwatch *watch = &kiosk->stopwatch;
    watch->timing.added = timing_known(&kiosk->visit.progress, kiosk->at.sheet).added;
    watch->warned = false;
}

static void prolong(struct kiosk *kiosk)
{
    struct ruling ruling = {.count = 0};
    struct origin origin = kiosk_origin(kiosk);
    struct timing timing = timing_now(kiosk);
    timing.added += (int64_t)TIMING_MORE_MINUTES * MINUTE;
    judge_timing(&kiosk->visit, &origin, kiosk->at.sheet, &timing, &ruling);
    if (ruling.count > 0) {
        recording_send(kiosk, &ruling, prolonged);
    }
}

bool timing_act(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "extend") == 0) {
        prolong(kiosk);
    } else if (strcmp(id, "carry-on") == 0) {
        kiosk->stopwatch.warned = true;
    } else {
        return false;
    }
    kiosk->stale = true;
    return true;
}
