#include "kiosk/takeout.h"

#include "kiosk/deskwork.h"
#include "kiosk/entry.h"
#include "kiosk/frame.h"
#include "kiosk/screens.h"
#include "kiosk/takeout_job.h"

#include <mntent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// ---- where to

static bool is_place(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode) && access(path, W_OK) == 0;
}

static bool is_removable(const char *path)
{
    static const char *const roots[] = {"/media", "/run/media", "/mnt"};
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
        const size_t length = strlen(roots[i]);
        if (strncmp(path, roots[i], length) == 0 && (!path[length] || path[length] == '/')) {
            return true;
        }
    }
    return false;
}

struct search {
    struct deskwork *work;
    const char *found[PLACES_MOST];
    int count;
};

static void add_place(struct search *search, const char *path)
{
    if (search->count < PLACES_MOST && is_place(path)) {
        search->found[search->count++] = arena_text(search->work->arena, path);
    }
}

// What is plugged in may be slow to answer: never on the thread that draws.
static bool find_places(struct deskwork *work, struct fault *fault)
{
    (void)fault;
    struct search *search = arena_take(work->arena, 1, sizeof *search);
    search->work = work;
    if (work->text[0]) {
        add_place(search, work->text);
    }
    FILE *mounts = setmntent("/proc/self/mounts", "re");
    for (const struct mntent *mount; mounts && (mount = getmntent(mounts)) != NULL;) {
        if (is_removable(mount->mnt_dir)) {
            add_place(search, mount->mnt_dir);
        }
    }
    if (mounts) {
        endmntent(mounts);
    }
    work->rows = (struct listing){.cells = search->found, .row_count = search->count};
    return true;
}

static void found_places(struct kiosk *kiosk, struct deskwork *work)
{
    struct organizer *organizer = &kiosk->organizer;
    arena_free(organizer->arena);
    organizer->arena = work->arena;
    organizer->rows = work->rows;
    organizer->place = 0;
    work->arena = NULL;
    kiosk_show(kiosk, &takeout_screen);
}

static void forget(struct kiosk *kiosk)
{
    job_abandon(kiosk->organizer.job);
    kiosk->organizer.job = NULL;
    kiosk->organizer.takeout = (struct takeout){.begun = false};
}

void takeout_show(struct kiosk *kiosk)
{
    const char *given = kiosk->options->export;
    struct deskwork *work = deskwork_new(kiosk, given ? given : "");
    forget(kiosk);
    work->work = find_places;
    work->then = found_places;
    deskwork_send(work);
}

bool takeout_busy(const struct kiosk *kiosk)
{
    return kiosk->organizer.takeout.begun && !kiosk->organizer.takeout.over;
}

// ---- the screen

static int put_places(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const struct organizer *organizer = &kiosk->organizer;
    const int top = box.y;
    const bool any = organizer->rows.row_count > 0;
    box.y += stage_tell(stage, ROLE_TEXT, box,
                        kiosk_word(kiosk, any ? WORD_TAKEOUT_WHERE : WORD_TAKEOUT_NOWHERE),
                        stage_style(stage, FACE_BODY, THEME_INK)) +
             stage_px(stage, 16);
    for (int i = 0; i < organizer->rows.row_count; i++) {
        const struct pick pick = {.id = arena_format(kiosk->frame, "folder:%d", i),
                                  .label = organizer->rows.cells[i],
                                  .checked = i == organizer->place,
                                  .disabled = takeout_busy(kiosk)};
        box.h = pick_height(stage, &pick, box.w);
        pick_put(stage, box, &pick);
        box.y += box.h + stage_px(stage, 16);
    }
    return box.y - top;
}

static int put_ways(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const bool ready = kiosk->organizer.rows.row_count > 0 && !takeout_busy(kiosk) &&
                       kiosk->content->reading == READING_DONE && kiosk->holds == 0;
    const struct button ways[] = {
        {.id = "export", .label = kiosk_word(kiosk, WORD_TAKEOUT_EXPORT), .disabled = !ready},
        {.id = "certificates",
         .label = kiosk_word(kiosk, WORD_TAKEOUT_CERTIFICATES),
         .emphasis = EMPHASIS_SECONDARY,
         .disabled = !ready || !kiosk->sitting},
        {.id = "search",
         .label = kiosk_word(kiosk, WORD_TAKEOUT_SEARCH),
         .emphasis = EMPHASIS_SECONDARY,
         .disabled = takeout_busy(kiosk) || kiosk->holds > 0}};
    const int top = box.y;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        box.h = button_height(stage, &ways[i], box.w);
        button_put(stage, box, &ways[i]);
        box.y += box.h + stage_px(stage, 16);
    }
    return box.y - top;
}

static const char *state_words(struct kiosk *kiosk, const struct takeout *state)
{
    if (state->fault) {
        return word_with(kiosk->frame, WORD_TAKEOUT_FAILED, kiosk->language, state->fault, "");
    }
    if (!state->over) {
        return word_count(kiosk->frame, WORD_TAKEOUT_WRITING, kiosk->language, state->done,
                          state->total);
    }
    return word_with(
        kiosk->frame,
        state->certificates && state->files == 0 ? WORD_TAKEOUT_NO_CERTIFICATES : WORD_TAKEOUT_DONE,
        kiosk->language, arena_format(kiosk->frame, "%d", state->files), state->written);
}

static int put_state(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const struct takeout state = kiosk->organizer.takeout;
    if (!state.begun) {
        return box.y;
    }
    const char *words = state_words(kiosk, &state);
    box.y += stage_px(stage, 16);
    if (!state.over) {
        const int bar = stage_px(stage, 24);
        progress_put(stage, (struct rect){box.x, box.y, box.w, bar}, state.done, state.total,
                     words);
        box.y += bar + stage_px(stage, 12);
    }
    return box.y +
           stage_tell(stage, ROLE_TEXT, box, words, stage_style(stage, FACE_BODY, THEME_INK));
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    struct panel panel;
    struct rect box =
        entry_column(stage, frame_panel_begin(kiosk, stage, frame_body(stage, false), &panel));
    box.y += put_places(kiosk, stage, box);
    box.y += put_ways(kiosk, stage, box);
    frame_panel_end(kiosk, stage, &panel, put_state(kiosk, stage, box));
    struct button back = frame_back(kiosk, WORD_BACK);
    back.disabled = takeout_busy(kiosk);
    frame_foot(kiosk, stage, &back, NULL);
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_DESK_EXPORT)});
}

static void begin(struct kiosk *kiosk, bool certificates)
{
    struct organizer *organizer = &kiosk->organizer;
    forget(kiosk);
    organizer->job = job_begin(kiosk, organizer->rows.cells[organizer->place], certificates);
    kiosk->stale = true;
}

static void act(struct kiosk *kiosk, const char *id)
{
    const bool certificates = strcmp(id, "certificates") == 0;
    if (strncmp(id, "folder:", 7) == 0) {
        kiosk->organizer.place = atoi(id + 7);
        kiosk->stale = true;
    } else if (certificates || strcmp(id, "export") == 0) {
        begin(kiosk, certificates);
    } else if (strcmp(id, "search") == 0) {
        takeout_show(kiosk);
    } else if (strcmp(id, "back") == 0) {
        forget(kiosk);
        deskwork_home(kiosk);
    }
}

const struct screen takeout_screen = {"organizer", build, act, true, NULL, NULL};
