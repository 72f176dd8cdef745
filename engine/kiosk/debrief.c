#include "kiosk/debrief.h"

#include "kiosk/conduct_pages.h"
#include "kiosk/view.h"

#include <string.h>

enum { RAIL = 96, DISC = 56, GAP = 28 }; // at 1920 × 1080

// How a way can end: told by a mark and by words, not by the colour alone.
static const struct {
    const char *icon;
    enum word word;
    struct color color, ink, pale;
} endings[ENDINGS] = {
    [ENDING_GOOD] = {"star",
                     WORD_ENDING_GOOD,
                     {0x13, 0x66, 0x61, 255},
                     {255, 255, 255, 255},
                     {0xE2, 0xF2, 0xF0, 255}},
    [ENDING_MIXED] = {"minus",
                      WORD_ENDING_MIXED,
                      {0xD9, 0x8E, 0x04, 255},
                      {0x17, 0x20, 0x2B, 255},
                      {0xFD, 0xF3, 0xDC, 255}},
    [ENDING_BAD] = {"warning",
                    WORD_ENDING_BAD,
                    {0xA8, 0x2C, 0x22, 255},
                    {255, 255, 255, 255},
                    {0xFB, 0xEA, 0xE7, 255}},
};

static const char *words_of(const struct kiosk *kiosk, const struct text *text)
{
    return text_in(text, kiosk->language, kiosk->said);
}

// ---- the rail that the stations stand on

static struct rect disc_at(const struct stage *stage, struct rect box)
{
    const int side = stage_px(stage, DISC);
    return (struct rect){box.x + (stage_px(stage, RAIL) - side) / 2, box.y, side, side};
}

static void put_rail(struct stage *stage, struct rect box, int from, int to)
{
    const int width = stage_px(stage, 8);
    scene_fill(stage->scene,
               (struct rect){box.x + (stage_px(stage, RAIL) - width) / 2, from, width, to - from},
               0, THEME_LINE);
}

static void put_disc(struct kiosk *kiosk, struct stage *stage, struct rect box,
                     const struct station *station, int number)
{
    const struct rect disc = disc_at(stage, box);
    const enum story_ending ending = station->scene->ending;
    struct style style = stage_style(stage, FACE_SMALL, THEME_SURFACE);
    style.bold = true;
    style.align = ALIGN_CENTER;
    style.size = disc.h / 2;
    style.leading = disc.h * 3 / 4;
    scene_fill(stage->scene, disc, disc.h / 2,
               ending != ENDING_NONE ? endings[ending].color : THEME_NAVY);
    if (ending != ENDING_NONE) {
        stage_icon(stage, rect_inset(disc, disc.h / 5), endings[ending].icon, endings[ending].ink);
    } else {
        stage_text_middle(stage, disc, arena_format(kiosk->frame, "%d", number), style);
    }
}

// ---- a station

static const char *not_taken(struct kiosk *kiosk, const struct station *station)
{
    const struct item *item = station->scene->item;
    struct buffer text = {0};
    buffer_add_text(&text, kiosk_word(kiosk, WORD_NOT_TAKEN));
    for (int i = 0; i < item->choice_count; i++) {
        if (&item->choices[i] != station->choice) {
            buffer_format(&text, "\n・%s", words_of(kiosk, &item->choices[i].text));
        }
    }
    const char *kept = arena_text(kiosk->frame, text.text);
    buffer_free(&text);
    return kept;
}

// What was decided, and what is to be said about it, on a card.
static int put_decision(struct kiosk *kiosk, struct stage *stage, struct rect box,
                        const struct station *station)
{
    const int padding = stage_px(stage, 24);
    const int gap = stage_px(stage, 12);
    const struct style asked = stage_style(stage, FACE_SMALL, THEME_MUTED);
    const struct style chosen = stage_style(stage, FACE_BUTTON, THEME_INK);
    const struct style body = stage_style(stage, FACE_BODY, THEME_INK);
    const char *question = words_of(kiosk, &station->scene->item->stem);
    const char *choice = arena_format(kiosk->frame, "%s%s", kiosk_word(kiosk, WORD_YOUR_DECISION),
                                      words_of(kiosk, &station->choice->text));
    const char *why = words_of(kiosk, &station->choice->feedback);
    struct rect line = {box.x + padding, box.y + padding, box.w - 2 * padding, box.h};
    const int heights[] = {stage_text_height(stage, question, asked, line.w),
                           stage_text_height(stage, choice, chosen, line.w),
                           why[0] ? stage_text_height(stage, why, body, line.w) + gap : 0};
    const int height = heights[0] + gap + heights[1] + heights[2] + 2 * padding;
    card_put(stage, (struct rect){box.x, box.y, box.w, height});
    scene_fill(stage->scene, (struct rect){box.x, box.y, stage_px(stage, 10), height}, 0,
               THEME_NAVY);
    line.y += stage_tell(stage, ROLE_TEXT, line, question, asked) + gap;
    line.y += stage_tell(stage, ROLE_TEXT, line, choice, chosen) + gap;
    if (why[0]) {
        stage_tell(stage, ROLE_TEXT, line, why, body);
    }
    return box.y + height;
}

static int put_other_ways(struct kiosk *kiosk, struct stage *stage, struct rect box,
                          const struct station *station)
{
    const int gap = stage_px(stage, 16);
    const struct button button = {
        .id = arena_format(kiosk->frame, "scene:%s", station->scene->id),
        .label = kiosk_word(kiosk, WORD_OTHER_WAY),
        .icon = "arrow-up",
        .emphasis = EMPHASIS_SECONDARY,
        .disabled = kiosk->holds > 0,
    };
    box.y += gap;
    box.y += stage_tell(stage, ROLE_TEXT, box, not_taken(kiosk, station),
                        stage_style(stage, FACE_SMALL, THEME_MUTED)) +
             gap;
    const int width = button_width(stage, &button, box.w);
    const int height = button_height(stage, &button, width);
    button_put(stage, (struct rect){box.x, box.y, width, height}, &button);
    return box.y + height;
}

static int put_verdict(struct kiosk *kiosk, struct stage *stage, struct rect box,
                       const struct station *station)
{
    const enum verdict verdict = station->given ? station->given->verdict : VERDICT_UNJUDGED;
    const bool right = verdict == VERDICT_RIGHT;
    const enum word word = right                      ? WORD_TRIED_RIGHT
                           : verdict == VERDICT_WRONG ? WORD_TRIED_WRONG
                                                      : WORD_NOT_TRIED;
    const struct style style = stage_style(stage, FACE_SMALL, right ? THEME_TEAL : THEME_MUTED);
    const int icon = style.size;
    stage_icon(stage, (struct rect){box.x, box.y + (style.leading - icon) / 2, icon, icon},
               right                      ? "check"
               : verdict == VERDICT_WRONG ? "cross"
                                          : "minus",
               style.color);
    box.x += icon + stage_px(stage, 16);
    box.w -= icon + stage_px(stage, 16);
    return box.y + stage_tell(stage, ROLE_TEXT, box, kiosk_word(kiosk, word), style);
}

static int put_ending(struct kiosk *kiosk, struct stage *stage, struct rect box,
                      enum story_ending ending)
{
    const int padding = stage_px(stage, 20);
    const struct style style = stage_style(stage, FACE_BUTTON, THEME_INK);
    const char *words = kiosk_word(kiosk, endings[ending].word);
    struct rect line = rect_inset(box, padding);
    line.h = stage_text_height(stage, words, style, line.w);
    const struct rect card = {box.x, box.y, box.w, line.h + 2 * padding};
    scene_fill(stage->scene, card, stage_px(stage, 12), endings[ending].pale);
    scene_outline(stage->scene, card, stage_px(stage, 12), stage_px(stage, 3),
                  endings[ending].color);
    stage_tell(stage, ROLE_TEXT, line, words, style);
    return card.y + card.h;
}

static int put_station(struct kiosk *kiosk, struct stage *stage, struct rect box,
                       const struct station *station, int number)
{
    const int gap = stage_px(stage, 16);
    struct style title = stage_style(stage, FACE_BUTTON, THEME_NAVY);
    put_disc(kiosk, stage, box, station, number);
    box.x += stage_px(stage, RAIL) + gap;
    box.w -= stage_px(stage, RAIL) + gap;
    const int shift = (stage_px(stage, DISC) - title.leading) / 2; // level with the disc
    box.y += shift > 0 ? shift : 0;
    box.y += stage_tell(stage, ROLE_HEADING, box, words_of(kiosk, &station->scene->title), title);
    if (station->choice) {
        box.y =
            put_decision(kiosk, stage, (struct rect){box.x, box.y + gap, box.w, box.h}, station);
        box.y = put_other_ways(kiosk, stage, box, station);
    } else if (station->scene->item) {
        box.y =
            put_verdict(kiosk, stage, (struct rect){box.x, box.y + gap / 2, box.w, box.h}, station);
    }
    if (station->scene->ending != ENDING_NONE) {
        box.y = put_ending(kiosk, stage, (struct rect){box.x, box.y + gap, box.w, box.h},
                           station->scene->ending);
    }
    return box.y;
}

// ---- the whole

// As wide as the text of a page, so that the way and the author's words stand in one column.
struct rect debrief_column(const struct stage *stage, struct rect box)
{
    const int wide = 44 * stage_style(stage, FACE_BODY, THEME_INK).size;
    if (box.w > wide) {
        box.x += (box.w - wide) / 2;
        box.w = wide;
    }
    return box;
}

int debrief_put_way(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const struct way way = view_way(kiosk, kiosk->at.page->sheet);
    const int gap = stage_px(stage, GAP);
    box.y += stage_tell(stage, ROLE_TEXT, box,
                        word_count(kiosk->frame, WORD_WAY, kiosk->language, way.count, 0),
                        stage_style(stage, FACE_BODY, THEME_INK)) +
             gap;
    for (int i = 0; i < way.count; i++) {
        const struct station *station = &way.stations[i];
        struct stage trial = *stage; // how high it is, so that the rail is below everything
        trial.scene = scene_new();
        scene_begin(trial.scene, scene_width(stage->scene), scene_height(stage->scene));
        const int bottom = put_station(kiosk, &trial, box, station, i + 1);
        scene_free(trial.scene);
        if (i + 1 < way.count) {
            put_rail(stage, box, box.y + stage_px(stage, DISC) / 2, bottom + gap + 1);
        }
        box.y = put_station(kiosk, stage, box, station, i + 1) + gap;
    }
    return box.y;
}

int debrief_put_again(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const struct button button = {.id = "retry",
                                  .label = kiosk_word(kiosk, WORD_PLAY_AGAIN),
                                  .icon = "arrow-left",
                                  .emphasis = EMPHASIS_SECONDARY,
                                  .disabled = kiosk->holds > 0};
    const int width = button_width(stage, &button, box.w);
    const int height = button_height(stage, &button, width);
    button_put(stage, (struct rect){box.x, box.y, width, height}, &button);
    return box.y + height;
}

bool debrief_act(struct kiosk *kiosk, const char *id)
{
    const struct sheet *scenario = kiosk->at.page->sheet;
    if (!page_is_debrief(kiosk->at.page)) {
        return false;
    }
    if (strcmp(id, "retry") == 0) {
        conduct_replay(kiosk, scenario->scenes);
        return true;
    }
    const struct page *scene =
        strncmp(id, "scene:", 6) == 0 ? module_page(kiosk->at.module, id + 6) : NULL;
    if (!scene || scene->sheet != scenario) {
        return false;
    }
    conduct_other_way(kiosk, scene);
    return true;
}
