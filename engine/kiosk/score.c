// The result of a checklist: the points, a chart by group beside a reference or the other people of
// the firm, what is weakest and what to do about it first.
#include "kiosk/conduct_sheets.h"
#include "kiosk/frame.h"
#include "kiosk/score_lists.h"
#include "kiosk/screens.h"
#include "kiosk/view.h"
#include "ui/chart.h"

#include <string.h>

static const char *words_of(const struct kiosk *kiosk, const struct text *text)
{
    return text_in(text, kiosk->language, NULL);
}

// ---- the points in words

static void add_sentence(struct buffer *text, const char *sentence)
{
    if (text->length > 0) {
        buffer_add_text(text, "\n");
    }
    buffer_add_text(text, sentence);
}

// The checklists of the course that this one has opened.
static void add_opened(struct kiosk *kiosk, struct buffer *text)
{
    const struct course *course = kiosk->course;
    for (int i = 0; i < course->checklist_count; i++) {
        const struct sheet *other = content_checklist(kiosk->content, course->checklists[i]);
        if (other->scoring.opens_after &&
            strcmp(other->scoring.opens_after, kiosk->at.sheet->id) == 0 &&
            view_checklist_open(kiosk, other)) {
            add_sentence(text, word_with(kiosk->frame, WORD_SCORE_OPENS, kiosk->language,
                                         words_of(kiosk, &other->title), ""));
        }
    }
}

static const char *summary(struct kiosk *kiosk, struct score own)
{
    const int pass = kiosk->at.sheet->scoring.pass;
    int count;
    const struct respondent *people = score_people(kiosk, &count);
    struct buffer text = {0};
    if (pass > 0) {
        add_sentence(&text,
                     word_count(kiosk->frame,
                                score_reaches(own, pass) ? WORD_SCORE_REACHED : WORD_SCORE_PASS,
                                kiosk->language, pass, 0));
    }
    if (own.most != 100) { // else it was said already
        add_sentence(&text, word_count(kiosk->frame, WORD_SCORE_POINTS, kiosk->language, own.points,
                                       own.most));
    }
    if (own.outside > 0) {
        add_sentence(&text,
                     word_count(kiosk->frame, WORD_SCORE_OUTSIDE, kiosk->language, own.outside, 0));
    }
    if (count > 1) {
        const struct score all = score_sheet(kiosk->at.sheet, people, count);
        add_sentence(&text, word_with(kiosk->frame, WORD_SCORE_FIRM, kiosk->language,
                                      view_points(kiosk, score_tenths(all)),
                                      arena_format(kiosk->frame, "%d", count)));
    }
    add_opened(kiosk, &text);
    const char *kept = arena_text(kiosk->frame, buffer_text(&text));
    buffer_free(&text);
    return kept;
}

// ---- the chart

// What the person's own points are compared with: the others of the firm, or the references.
static struct score others_of(struct kiosk *kiosk, const struct group *group)
{
    const struct colleagues *colleagues = &kiosk->colleagues;
    if (colleagues->count > 0) {
        return score_group(kiosk->at.sheet, group, colleagues->people, colleagues->count);
    }
    return (struct score){.points = group->reference, .most = group->reference < 0 ? 0 : 100};
}

static const char *name_of_others(struct kiosk *kiosk)
{
    const struct scoring *scoring = &kiosk->at.sheet->scoring;
    if (kiosk->colleagues.count > 0) {
        return word_count(kiosk->frame, WORD_SCORE_OTHERS, kiosk->language, kiosk->colleagues.count,
                          0);
    }
    for (int i = 0; i < scoring->group_count; i++) {
        if (scoring->groups[i].reference >= 0) {
            return scoring->reference.in[0] ? words_of(kiosk, &scoring->reference)
                                            : kiosk_word(kiosk, WORD_SCORE_REFERENCE);
        }
    }
    return NULL;
}

static const char *points_in_words(struct kiosk *kiosk, const char *name, struct score score)
{
    return arena_format(kiosk->frame, "%s %s", name,
                        word_with(kiosk->frame, WORD_SCORE_ALONE, kiosk->language,
                                  view_points(kiosk, score_tenths(score)), ""));
}

static struct chart_axis axis_of(struct kiosk *kiosk, const struct group *group, const char *other)
{
    int count;
    const struct respondent *own = score_people(kiosk, &count);
    const struct score score = score_group(kiosk->at.sheet, group, own, 1);
    const struct score others = others_of(kiosk, group);
    struct chart_axis axis = {.title = words_of(kiosk, &group->title), .value = -1, .other = -1};
    axis.words = kiosk_word(kiosk, WORD_SCORE_NONE);
    if (score.most > 0) {
        const int tenths = score_tenths(score);
        axis.value = tenths < 0 ? 0 : tenths / 10.0;
        axis.words = points_in_words(kiosk, kiosk_word(kiosk, WORD_SCORE_YOU), score);
    }
    if (other && others.most > 0) {
        const int tenths = score_tenths(others);
        axis.other = tenths < 0 ? 0 : tenths / 10.0;
        axis.words = arena_format(kiosk->frame, "%s%s%s", axis.words,
                                  kiosk->language == JAPANESE ? "　" : ", ",
                                  points_in_words(kiosk, other, others));
    }
    return axis;
}

static const char *chart_in_words(struct kiosk *kiosk, const struct chart *chart)
{
    struct buffer text = {0};
    buffer_add_text(&text, kiosk_word(kiosk, WORD_SCORE_CHART));
    for (int i = 0; i < chart->count; i++) {
        buffer_format(&text, "\n%d %s: %s", i + 1, chart->axes[i].title, chart->axes[i].words);
    }
    const char *kept = arena_text(kiosk->frame, text.text);
    buffer_free(&text);
    return kept;
}

static int put_chart(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    struct chart_axis axes[CHART_AXES_MOST];
    const struct scoring *scoring = &kiosk->at.sheet->scoring;
    struct chart chart = {
        .axes = axes, .name = kiosk_word(kiosk, WORD_SCORE_YOU), .other = name_of_others(kiosk)};
    for (int i = 0; i < scoring->group_count && i < CHART_AXES_MOST; i++) {
        const struct group *group = &scoring->groups[i];
        int count;
        const struct respondent *own = score_people(kiosk, &count);
        const struct score score = score_group(kiosk->at.sheet, group, own, 1);
        if (score.most > 0 || score.outside > 0) { // a group that only says who one is has none
            axes[chart.count++] = axis_of(kiosk, group, chart.other);
        }
    }
    chart.told = chart_in_words(kiosk, &chart);
    return chart_put(stage, &chart, box);
}

// ---- the screen

static void put_more(struct kiosk *kiosk, struct stage *stage, struct rect *box)
{
    const int hidden = score_hidden(kiosk);
    if (hidden == 0) {
        return;
    }
    const struct button button = {
        .id = "all",
        .label = word_count(kiosk->frame, WORD_SCORE_MORE, kiosk->language, hidden, 0),
        .icon = "plus",
        .emphasis = EMPHASIS_SECONDARY};
    const int width = button_width(stage, &button, box->w);
    const int height = button_height(stage, &button, width);
    button_put(stage, (struct rect){box->x, box->y, width, height}, &button);
    box->y += height;
}

static void put_result(struct kiosk *kiosk, struct stage *stage, struct rect *box, struct score own)
{
    const char *points = view_points(kiosk, score_tenths(own));
    box->y +=
        stage_tell(stage, ROLE_HEADING, *box,
                   own.most > 0 ? word_with(kiosk->frame, WORD_SCORE, kiosk->language, points, "")
                                : kiosk_word(kiosk, WORD_SCORE_NONE),
                   stage_style(stage, FACE_TITLE, THEME_NAVY)) +
        stage_px(stage, 12);
    box->y += stage_tell(stage, ROLE_TEXT, *box, summary(kiosk, own),
                         stage_style(stage, FACE_BODY, THEME_INK)) +
              stage_px(stage, 36);
    box->y = put_chart(kiosk, stage, *box) + stage_px(stage, 48);
    box->y = score_put_weakest(kiosk, stage, *box);
    box->y = score_put_gaps(kiosk, stage, *box);
    put_more(kiosk, stage, box);
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    int count;
    const struct respondent *own = score_people(kiosk, &count);
    const struct score score = score_sheet(kiosk->at.sheet, own, 1);
    const int tenths = score_tenths(score);
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, frame_body(stage, true), &panel);
    const int most = stage_px(stage, 1500);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    put_result(kiosk, stage, &box, score);
    frame_panel_end(kiosk, stage, &panel, box.y);
    frame_foot(kiosk, stage,
               &(struct button){.id = "retry",
                                .label = kiosk_word(kiosk, WORD_CHECKLIST_AGAIN),
                                .emphasis = EMPHASIS_SECONDARY,
                                .disabled = kiosk->holds > 0},
               &(struct button){.id = "next",
                                .label = kiosk_word(kiosk, WORD_TO_MENU),
                                .icon = "arrow-right",
                                .icon_after = true});
    frame_head(kiosk, stage,
               &(struct head){
                   .title = words_of(kiosk, &kiosk->at.sheet->title),
                   .done = tenths < 0 ? 0 : tenths,
                   .total = 1000,
                   .progress = arena_format(kiosk->frame, "%s / 100", view_points(kiosk, tenths)),
                   .menu = true});
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "retry") == 0) {
        conduct_begin(kiosk);
    } else if (strcmp(id, "next") == 0) {
        kiosk_show_menu(kiosk);
    } else if (strcmp(id, "all") == 0) {
        kiosk->at.whole = true;
        kiosk->stale = true;
    }
}

const struct screen score_screen = {"result", build, act, true, NULL, NULL};
