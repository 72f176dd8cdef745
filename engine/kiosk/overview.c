// The organizer's overview: how everybody of the sitting, or of today, is doing.
#include "kiosk/deskwork.h"
#include "kiosk/frame.h"
#include "kiosk/recording.h"
#include "kiosk/screens.h"
#include "kiosk/view.h"
#include "store/query.h"

#include <stdlib.h>
#include <string.h>

enum { PAGE_ROWS = 25 };
enum cell { CELL_NAME, CELL_ORGANIZATION, CELL_MODULE, CELL_ATTEMPTS, CELL_DONE, CELL_AT, CELLS };

static const char sql[] =
    "WITH here AS (SELECT DISTINCT learner FROM arrival WHERE\n"
    "  CASE WHEN :session IS NULL THEN day(at) = :today ELSE session = :session END),\n"
    "touched AS (SELECT learner, module FROM place JOIN arrival ON arrival.id = arrival\n"
    "  WHERE learner IN (SELECT learner FROM here)\n"
    "  UNION SELECT learner, module FROM attempt JOIN arrival ON arrival.id = arrival\n"
    "  WHERE module IS NOT NULL AND learner IN (SELECT learner FROM here)),\n"
    "done AS (SELECT learner, module, min(completed_at) AS at FROM completion\n"
    "  WHERE learner IN (SELECT learner FROM here) GROUP BY learner, module)\n"
    "SELECT coalesce(name, ''), coalesce(organization, ''), touched.module,\n"
    "  (SELECT count(*) FROM attempt JOIN arrival ON arrival.id = attempt.arrival\n"
    "    WHERE arrival.learner = here.learner AND attempt.module = touched.module\n"
    "    AND asked_as = 'test'),\n"
    "  done.at IS NOT NULL, CASE day(done.at) WHEN :today THEN substr(moment(done.at), 12, 5)\n"
    "    ELSE day(done.at) END\n"
    "FROM here LEFT JOIN touched USING (learner)\n"
    "LEFT JOIN learner_name ON learner_name.learner = here.learner\n"
    "LEFT JOIN done ON done.learner = here.learner AND done.module = touched.module\n"
    "ORDER BY name, here.learner, touched.module LIMIT 20000";

static bool ask(struct deskwork *work, struct fault *fault)
{
    char now[CLOCK_TEXT_LENGTH];
    clock_text(work->wall, now);
    const struct parameter parameters[] = {
        {"session", work->text[0] ? work->text : NULL},
        {"today", arena_text_part(work->arena, now, strlen("2026-11-21"))},
    };
    const struct query query = {.sql = sql, .parameters = parameters, .parameter_count = 2};
    struct store *store = recording_store(work->kiosk, fault);
    return store && store_query(store, &query, work->arena, &work->rows, fault);
}

static void asked(struct kiosk *kiosk, struct deskwork *work)
{
    arena_free(kiosk->organizer.arena);
    kiosk->organizer.arena = work->arena;
    kiosk->organizer.rows = work->rows;
    kiosk->organizer.first_row = 0;
    work->arena = NULL;
    kiosk_show(kiosk, &overview_screen);
}

void overview_show(struct kiosk *kiosk)
{
    struct deskwork *work = deskwork_new(kiosk, kiosk->sitting ? kiosk->sitting->id : "");
    work->work = ask;
    work->then = asked;
    deskwork_send(work);
}

// ---- the screen

static const char **row_at(const struct kiosk *kiosk, int number)
{
    return kiosk->organizer.rows.cells + (size_t)number * CELLS;
}

static const char *module_words(const struct kiosk *kiosk, const char *id)
{
    const struct module *module = id ? content_module(kiosk->content, id) : NULL;
    return module ? text_in(&module->title, kiosk->language, NULL) : id ? id : "";
}

static const char *state_words(struct kiosk *kiosk, const char **row)
{
    if (!row[CELL_MODULE]) {
        return kiosk_word(kiosk, WORD_STATE_NEW);
    }
    const bool complete = strcmp(row[CELL_DONE], "1") == 0;
    return word_with(kiosk->frame, complete ? WORD_DESK_DONE : WORD_DESK_UNDER_WAY, kiosk->language,
                     row[CELL_ATTEMPTS], complete ? row[CELL_AT] : "");
}

struct columns {
    struct rect name, module, state;
    bool stacked;
};

static struct columns columns_of(const struct stage *stage, struct rect box)
{
    const int gap = stage_px(stage, 24);
    struct columns columns = {box, box, box, box.w < stage_px(stage, 1400)};
    if (!columns.stacked) {
        const int third = (box.w - 2 * gap) / 3;
        columns.name.w = columns.module.w = columns.state.w = third;
        columns.module.x += third + gap;
        columns.state.x += 2 * (third + gap);
    }
    return columns;
}

// Beside each other, or below each other where the window is narrow. Returns the height.
static int put_row(struct kiosk *kiosk, struct stage *stage, struct rect box, const char **row)
{
    const struct columns columns = columns_of(stage, box);
    const struct style name = stage_style(stage, FACE_BUTTON, THEME_NAVY);
    const struct style small = stage_style(stage, FACE_SMALL, THEME_INK);
    const struct {
        struct rect box;
        const char *text;
        struct style style;
    } parts[] = {{columns.name, row[CELL_NAME], name},
                 {columns.name, row[CELL_ORGANIZATION], small},
                 {columns.module, module_words(kiosk, row[CELL_MODULE]), small},
                 {columns.state, state_words(kiosk, row), small}};
    int lowest = 0;
    int column = 0;
    int height = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (!columns.stacked && parts[i].box.x != column) {
            column = parts[i].box.x;
            height = 0;
        }
        struct rect line = parts[i].box;
        line.y += height;
        height += stage_tell(stage, ROLE_TEXT, line, parts[i].text, parts[i].style);
        lowest = height > lowest ? height : lowest;
    }
    return lowest;
}

static int put_rows(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const struct organizer *organizer = &kiosk->organizer;
    const int end = organizer->first_row + PAGE_ROWS;
    if (organizer->rows.row_count == 0) {
        return box.y + stage_tell(stage, ROLE_TEXT, box, kiosk_word(kiosk, WORD_DESK_NOBODY),
                                  stage_style(stage, FACE_BODY, THEME_INK));
    }
    for (int i = organizer->first_row; i < organizer->rows.row_count && i < end; i++) {
        box.y += put_row(kiosk, stage, box, row_at(kiosk, i)) + stage_px(stage, 12);
        scene_fill(stage->scene, (struct rect){box.x, box.y, box.w, stage_px(stage, 2)}, 0,
                   THEME_FAINT);
        box.y += stage_px(stage, 12);
    }
    return box.y;
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const struct organizer *organizer = &kiosk->organizer;
    struct panel panel;
    const struct rect box = frame_panel_begin(kiosk, stage, frame_body(stage, false), &panel);
    frame_panel_end(kiosk, stage, &panel, put_rows(kiosk, stage, box));
    const bool more = organizer->first_row + PAGE_ROWS < organizer->rows.row_count;
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(kiosk, stage, &back,
               more ? &(struct button){.id = "later",
                                       .label = kiosk_word(kiosk, WORD_LATER),
                                       .icon = "arrow-right",
                                       .icon_after = true,
                                       .emphasis = EMPHASIS_SECONDARY}
                    : NULL);
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_DESK_PROGRESS)});
}

static void act(struct kiosk *kiosk, const char *id)
{
    struct organizer *organizer = &kiosk->organizer;
    if (strcmp(id, "later") == 0) {
        organizer->first_row += PAGE_ROWS;
        kiosk_show(kiosk, &overview_screen);
    } else if (strcmp(id, "back") == 0 && organizer->first_row > 0) {
        organizer->first_row -= PAGE_ROWS;
        kiosk_show(kiosk, &overview_screen);
    } else if (strcmp(id, "back") == 0) {
        deskwork_home(kiosk);
    }
}

const struct screen overview_screen = {"organizer", build, act, true, NULL, NULL};
