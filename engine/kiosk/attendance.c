// The organizer's attendance list, marked by hand; and the choice of the sitting.
#include "kiosk/deskwork.h"
#include "kiosk/entry.h"
#include "kiosk/frame.h"
#include "kiosk/persons.h"
#include "kiosk/recording.h"
#include "kiosk/screens.h"
#include "kiosk/seeking.h"
#include "kiosk/sitting.h"
#include "kiosk/view.h"

#include <stdio.h>
#include <string.h>

// ---- who is there

static void show_list(struct kiosk *kiosk)
{
    kiosk_show(kiosk, &attendance_screen);
}

void attendance_show(struct kiosk *kiosk)
{
    seeking_read(kiosk, show_list);
}

static struct listed *listed_with(struct kiosk *kiosk, const char *id)
{
    struct applicants *applicants = &kiosk->seeking.applicants;
    for (int i = 0; i < applicants->count; i++) {
        if (strcmp(applicants->list[i].applicant.id.text, id) == 0) {
            return &applicants->list[i];
        }
    }
    return NULL;
}

static bool mark(struct deskwork *work, struct fault *fault)
{
    return recording_append(work->kiosk, &work->fact, 1, fault);
}

static void marked(struct kiosk *kiosk, struct deskwork *work)
{
    struct listed *listed = listed_with(kiosk, work->fact.learner.text);
    if (listed) {
        listed->present = work->fact.present;
    }
}

static void turn(struct kiosk *kiosk, const char *id)
{
    const struct listed *listed = listed_with(kiosk, id);
    if (!listed) {
        return;
    }
    struct deskwork *work = deskwork_new(kiosk, kiosk->sitting->id);
    work->fact = (struct fact){.kind = FACT_ATTENDANCE,
                               .id = id_make(&kiosk->ids, work->wall),
                               .at = work->wall,
                               .learner = listed->applicant.id,
                               .session = work->text,
                               .present = !listed->present,
                               .by_hand = true};
    work->work = mark;
    work->then = marked;
    deskwork_send(work);
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const struct applicants *applicants = &kiosk->seeking.applicants;
    int present = 0;
    for (int i = 0; i < applicants->count; i++) {
        present += applicants->list[i].present;
    }
    persons_put(kiosk, stage, frame_body(stage, false), true);
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(kiosk, stage, &back, NULL);
    frame_head(kiosk, stage,
               &(struct head){.title = word_count(kiosk->frame, WORD_DESK_PRESENT, kiosk->language,
                                                  present, applicants->count)});
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (persons_act(kiosk, id)) {
        return;
    }
    if (strncmp(id, "applicant:", 10) == 0) {
        turn(kiosk, id + 10);
    } else if (strcmp(id, "back") == 0) {
        deskwork_home(kiosk);
    }
}

// ---- which sitting

static bool list(struct deskwork *work, struct fault *fault)
{
    struct store *store = recording_store(work->kiosk, fault);
    return store && desk_sessions(store, work->arena, &work->sessions, fault);
}

static void was_listed(struct kiosk *kiosk, struct deskwork *work)
{
    arena_free(kiosk->organizer.arena);
    kiosk->organizer.arena = work->arena;
    kiosk->organizer.sessions = work->sessions;
    kiosk->organizer.complaint = WORDS;
    work->arena = NULL;
    kiosk_show(kiosk, &sessions_screen);
}

void sessions_show(struct kiosk *kiosk)
{
    struct deskwork *work = deskwork_new(kiosk, "");
    work->work = list;
    work->then = was_listed;
    deskwork_send(work);
}

static int put_session(struct kiosk *kiosk, struct stage *stage, struct rect box,
                       const struct session *session)
{
    const char *id = session ? session->id : "";
    const char *now = kiosk->sitting ? kiosk->sitting->id : "";
    const struct pick pick = {
        .id = arena_format(kiosk->frame, "session:%s", id),
        .label = session ? arena_format(kiosk->frame, "%s\n%s　%s", session->title,
                                        sitting_time(kiosk, session), session->venue)
                         : kiosk_word(kiosk, WORD_DESK_NO_SITTING),
        .checked = strcmp(id, now) == 0,
        .disabled = kiosk->holds > 0,
    };
    box.h = pick_height(stage, &pick, box.w);
    pick_put(stage, box, &pick);
    return box.h + stage_px(stage, 16);
}

static void build_sessions(struct kiosk *kiosk, struct stage *stage)
{
    const struct organizer *organizer = &kiosk->organizer;
    struct panel panel;
    struct rect box =
        entry_column(stage, frame_panel_begin(kiosk, stage, frame_body(stage, false), &panel));
    if (organizer->complaint != WORDS) {
        box.y += stage_tell(stage, ROLE_TEXT, box, kiosk_word(kiosk, organizer->complaint),
                            stage_style(stage, FACE_BODY, THEME_INK));
    }
    for (int i = 0; i < organizer->sessions.count; i++) {
        box.y += put_session(kiosk, stage, box, &organizer->sessions.list[i]);
    }
    box.y += put_session(kiosk, stage, box, NULL);
    frame_panel_end(kiosk, stage, &panel, box.y);
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(kiosk, stage, &back, NULL);
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_DESK_SESSIONS)});
}

static void choose(struct kiosk *kiosk, const char *id)
{
    const struct sessions *sessions = &kiosk->organizer.sessions;
    const struct session *chosen = NULL;
    for (int i = 0; i < sessions->count; i++) {
        chosen = strcmp(sessions->list[i].id, id) == 0 ? &sessions->list[i] : chosen;
    }
    if (chosen && !content_course(kiosk->content, chosen->course)) {
        kiosk->organizer.complaint = WORD_DESK_NO_COURSE;
        kiosk->stale = true;
        return;
    }
    sitting_choose(kiosk, chosen);
    kiosk->course = view_only_course(kiosk);
    deskwork_home(kiosk);
}

static void act_sessions(struct kiosk *kiosk, const char *id)
{
    if (strncmp(id, "session:", 8) == 0) {
        choose(kiosk, id + 8);
    } else if (strcmp(id, "back") == 0) {
        deskwork_home(kiosk);
    }
}

const struct screen attendance_screen = {"organizer", build, act, true, NULL, NULL};
const struct screen sessions_screen = {"organizer", build_sessions, act_sessions, true, NULL, NULL};
