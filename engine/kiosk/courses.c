// The courses, where the content has several: one is taken up, or gone on with.
#include "kiosk/conduct.h"
#include "kiosk/entry.h"
#include "kiosk/frame.h"
#include "kiosk/headway.h"
#include "kiosk/screens.h"

#include <string.h>

// Where there are only sheets to fill in.
static const char *filled_text(struct kiosk *kiosk, int filled, int sheets)
{
    return filled == 0
               ? kiosk_word(kiosk, WORD_STATE_NEW)
               : word_count(kiosk->frame, WORD_COURSE_FILLED, kiosk->language, filled, sheets);
}

static const char *state_text(struct kiosk *kiosk, const struct headway *headway)
{
    const enum word word = headway->complete ? WORD_COURSE_DONE
                           : headway->begun  ? WORD_COURSE_UNDER_WAY
                                             : WORD_STATE_NEW;
    return word_count(kiosk->frame, word, kiosk->language, headway->done, headway->total);
}

static struct entry course_entry(struct kiosk *kiosk, const struct course *course)
{
    const struct headway headway = headway_of(kiosk, course);
    const int sheets = course->checklist_count + course->survey_count;
    const bool learns = course->module_count > 0;
    return (struct entry){
        .id = arena_format(kiosk->frame, "course:%s", course->id),
        .title = text_in(&course->title, kiosk->language, NULL),
        .summary = text_in(&course->summary, kiosk->language, NULL),
        .minutes = word_count(kiosk->frame, learns ? WORD_COURSE_MODULES : WORD_COURSE_SHEETS,
                              kiosk->language, learns ? course->module_count : sheets, 0),
        .state = learns ? state_text(kiosk, &headway) : filled_text(kiosk, headway.filled, sheets),
        .complete = headway.complete,
        .next = strcmp(kiosk->visit.progress.course, course->id) == 0,
    };
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const struct content *content = kiosk->content;
    const int gap = stage_px(stage, 28);
    struct panel panel;
    struct rect box =
        entry_column(stage, frame_panel_begin(kiosk, stage, frame_body(stage, false), &panel));
    box.y += stage_tell(stage, ROLE_HEADING, box, kiosk_word(kiosk, WORD_COURSES_TITLE),
                        stage_style(stage, FACE_TITLE, THEME_NAVY)) +
             gap;
    for (int i = 0; i < content->course_count; i++) {
        const struct entry entry = course_entry(kiosk, content->courses[i]);
        box.y += entry_put(stage, box, &entry) + gap;
    }
    frame_panel_end(kiosk, stage, &panel, box.y - gap);
    frame_foot(kiosk, stage, NULL, NULL);
    frame_head(kiosk, stage,
               &(struct head){.title = word_with(kiosk->frame, WORD_WELCOME, kiosk->language,
                                                 buffer_text(&kiosk->typing.name), "")});
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (strncmp(id, "course:", 7) == 0) {
        conduct_course(kiosk, id + 7);
    }
}

const struct screen courses_screen = {"menu", build, act, true, NULL, NULL};
