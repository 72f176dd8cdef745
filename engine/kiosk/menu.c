// The menu: the course, how far one is, and what comes next.
#include "kiosk/conduct.h"
#include "kiosk/frame.h"
#include "kiosk/screens.h"
#include "kiosk/view.h"

#include <string.h>

enum standing { UNAVAILABLE, NEW, READING, TESTING, FAILED, COMPLETE };

// A module or the closing survey, as a card.
struct entry {
    const char *id; // of the element
    const char *title;
    const char *summary;
    const char *minutes;
    const char *state;
    bool complete, disabled, next;
};

static enum standing standing_of(const struct kiosk *kiosk, const struct module *module)
{
    const struct sheet *test = module_test(module);
    const struct attempt *attempt =
        test ? progress_attempt(&kiosk->visit.progress, test->id) : NULL;
    if (attempt && progress_complete(&kiosk->visit.progress, test->id)) {
        return COMPLETE;
    }
    if (attempt) {
        return attempt->handed_in ? FAILED : TESTING;
    }
    return progress_place(&kiosk->visit.progress, module->id) ? READING : NEW;
}

static const char *state_text(const struct kiosk *kiosk, const struct module *module,
                              enum standing standing)
{
    static const enum word words[] = {[UNAVAILABLE] = WORD_STATE_UNAVAILABLE,
                                      [NEW] = WORD_STATE_NEW,
                                      [READING] = WORD_STATE_PAGES,
                                      [TESTING] = WORD_STATE_TEST,
                                      [FAILED] = WORD_STATE_RETRY,
                                      [COMPLETE] = WORD_STATE_COMPLETE};
    const struct place *place =
        standing == READING ? progress_place(&kiosk->visit.progress, module->id) : NULL;
    return word_count(kiosk->frame, words[standing], kiosk->language, place ? place->seen_count : 0,
                      module ? module->page_count : 0);
}

static struct entry module_entry(struct kiosk *kiosk, const char *id)
{
    const struct module *module = content_module(kiosk->content, id);
    const bool gone = !module || (kiosk->noticed_module && strcmp(kiosk->noticed_module, id) == 0);
    const enum standing standing = gone ? UNAVAILABLE : standing_of(kiosk, module);
    struct entry entry = {
        .id = arena_format(kiosk->frame, "module:%s", id),
        .title = module ? text_in(&module->title, kiosk->language, NULL)
                        : kiosk_word(kiosk, WORD_UNAVAILABLE_TITLE),
        .summary = module ? text_in(&module->summary, kiosk->language, NULL)
                          : kiosk_word(kiosk, WORD_UNAVAILABLE_TEXT),
        .minutes = "",
        .state = state_text(kiosk, module, standing),
        .complete = standing == COMPLETE,
        .disabled = gone,
    };
    if (module && module->minutes > 0) {
        entry.minutes = word_count(kiosk->frame, WORD_MINUTES, kiosk->language, module->minutes, 0);
    }
    return entry;
}

static struct entry survey_entry(struct kiosk *kiosk, const struct sheet *survey)
{
    const bool ready = view_modules_complete(kiosk) == kiosk->course->module_count;
    const bool complete = progress_complete(&kiosk->visit.progress, survey->id);
    return (struct entry){
        .id = arena_format(kiosk->frame, "sheet:%s", survey->id),
        .title = text_in(&survey->title, kiosk->language, NULL),
        .summary = "",
        .minutes = "",
        .state = kiosk_word(kiosk, complete ? WORD_YES_COMPLETE
                                   : ready  ? WORD_SURVEY_NOW
                                            : WORD_SURVEY_LATER),
        .complete = complete,
        .disabled = !ready && !complete,
    };
}

static int text_left(const struct stage *stage)
{
    return stage_px(stage, 32 + 64 + 32);
}

static int put_entry_text(struct stage *stage, struct rect box, const struct entry *entry,
                          bool measure)
{
    const struct color ink = entry->disabled ? THEME_DISABLED_INK : THEME_INK;
    const struct {
        const char *text;
        enum face face;
        struct color color;
    } lines[] = {
        {entry->title, FACE_BUTTON, entry->disabled ? THEME_DISABLED_INK : THEME_NAVY},
        {entry->summary, FACE_SMALL, ink},
        {entry->state, FACE_SMALL,
         entry->complete   ? THEME_TEAL
         : entry->disabled ? ink
                           : THEME_MUTED},
    };
    int height = 0;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        if (!lines[i].text[0]) {
            continue;
        }
        struct style style = stage_style(stage, lines[i].face, lines[i].color);
        struct rect line = {box.x, box.y + height, box.w, box.h};
        line.h = stage_text_height(stage, lines[i].text, style, box.w);
        if (!measure) {
            stage_text(stage, line, lines[i].text, style);
        }
        height += line.h + stage_px(stage, 6);
    }
    return height;
}

static int put_entry(struct stage *stage, struct rect card, const struct entry *entry)
{
    const int corner = stage_px(stage, 20);
    const int padding = stage_px(stage, 24);
    const bool pressed = strcmp(stage->pressed, entry->id) == 0;
    struct style small = stage_style(stage, FACE_SMALL, THEME_MUTED);
    const int minutes = type_lay(stage->type, entry->minutes, small, 0)->width;
    struct rect words = {card.x + text_left(stage), card.y + padding,
                         card.w - text_left(stage) - minutes - 2 * padding, 0};
    words.h = put_entry_text(stage, words, entry, true);
    card.h = words.h + 2 * padding;
    scene_fill(stage->scene, card, corner,
               entry->disabled ? THEME_DISABLED
               : pressed       ? THEME_NAVY_PALE
                               : THEME_SURFACE);
    scene_outline(stage->scene, card, corner, stage_px(stage, entry->next ? 5 : 2),
                  entry->next ? THEME_NAVY : THEME_LINE);
    const int mark = stage_px(stage, 64);
    struct rect disc = {card.x + stage_px(stage, 32), card.y + (card.h - mark) / 2, mark, mark};
    scene_fill(stage->scene, disc, mark / 2,
               entry->complete ? THEME_TEAL
               : entry->next   ? THEME_NAVY
                               : THEME_FAINT);
    stage_icon(stage, rect_inset(disc, mark / 5),
               entry->complete   ? "check"
               : entry->disabled ? "lock"
                                 : "arrow-right",
               entry->complete || entry->next ? THEME_SURFACE : THEME_DISABLED_INK);
    put_entry_text(stage, words, entry, false);
    stage_text(stage,
               (struct rect){card.x + card.w - padding - minutes, words.y, minutes, small.leading},
               entry->minutes, small);
    stage_element(stage,
                  &(struct element){.id = entry->id,
                                    .label = entry->title,
                                    .role = ROLE_BUTTON,
                                    .rect = card,
                                    .enabled = !entry->disabled,
                                    .checked = entry->complete},
                  card, corner);
    return card.h;
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const struct course *course = kiosk->course;
    const struct sheet *survey = view_survey(kiosk);
    const int complete = view_modules_complete(kiosk);
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, frame_body(stage, true), &panel);
    const int most = stage_px(stage, 1500);
    const int gap = stage_px(stage, 28);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    box.y += stage_tell(stage, ROLE_HEADING, box, text_in(&course->title, kiosk->language, NULL),
                        stage_style(stage, FACE_TITLE, THEME_NAVY)) +
             gap;
    bool next_found = false;
    for (int i = 0; i <= course->module_count; i++) {
        if (i == course->module_count && !survey) {
            break;
        }
        struct entry entry = i < course->module_count ? module_entry(kiosk, course->modules[i])
                                                      : survey_entry(kiosk, survey);
        entry.next = !next_found && !entry.complete && !entry.disabled;
        next_found = next_found || entry.next;
        box.y += put_entry(stage, box, &entry) + gap;
    }
    frame_panel_end(kiosk, stage, &panel, box.y - gap);
    frame_foot(kiosk, stage, NULL, NULL);
    frame_head(
        kiosk, stage,
        &(struct head){.title = word_with(kiosk->frame, WORD_WELCOME, kiosk->language,
                                          buffer_text(&kiosk->typing.name), ""),
                       .done = complete,
                       .total = course->module_count,
                       .progress = word_count(kiosk->frame, WORD_COURSE_PROGRESS, kiosk->language,
                                              complete, course->module_count)});
}

static void act(struct kiosk *kiosk, const char *id)
{
    const struct sheet *survey = view_survey(kiosk);
    if (strncmp(id, "module:", 7) == 0) {
        conduct_module(kiosk, id + 7);
    } else if (strncmp(id, "sheet:", 6) == 0 && survey) {
        conduct_sheet(kiosk, NULL, survey);
    }
}

const struct screen menu_screen = {"menu", build, act, true, NULL, NULL};
