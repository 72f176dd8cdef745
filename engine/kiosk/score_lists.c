#include "kiosk/score_lists.h"

#include "kiosk/view.h"
#include "learning/item_words.h"

#include <math.h>
#include <string.h>

enum { SHOWN_AT_FIRST = 5 };

static const char *words_of(const struct kiosk *kiosk, const struct text *text)
{
    return text_in(text, kiosk->language, NULL);
}

struct respondent *score_people(struct kiosk *kiosk, int *count)
{
    const struct attempt *attempt = view_attempt(kiosk, kiosk->at.sheet);
    const struct colleagues *colleagues = &kiosk->colleagues;
    *count = 1 + colleagues->count;
    struct respondent *people = arena_take(kiosk->frame, (size_t)*count, sizeof *people);
    people[0] = (struct respondent){attempt->given, attempt->given_count};
    for (int i = 0; i < colleagues->count; i++) {
        people[1 + i] = colleagues->people[i];
    }
    return people;
}

static int shown_of(const struct kiosk *kiosk, int count)
{
    return kiosk->at.whole || count < SHOWN_AT_FIRST ? count : SHOWN_AT_FIRST;
}

static int put_heading(struct stage *stage, struct rect box, const char *text)
{
    return box.y +
           stage_tell(stage, ROLE_HEADING, box, text,
                      stage_style(stage, FACE_HEADING, THEME_NAVY)) +
           stage_px(stage, 20);
}

// A card with what was asked and what there is to say of it.
static int put_card(struct stage *stage, struct rect box, const char *stem, const char *text,
                    struct color edge)
{
    const int padding = stage_px(stage, 32);
    const int inside = box.w - 2 * padding;
    const struct style heading = stage_style(stage, FACE_BUTTON, THEME_INK);
    const struct style body = stage_style(stage, FACE_BODY, THEME_INK);
    const int height = stage_text_height(stage, stem, heading, inside) +
                       stage_text_height(stage, text, body, inside) + stage_px(stage, 16) +
                       2 * padding;
    card_put(stage, (struct rect){box.x, box.y, box.w, height});
    scene_fill(stage->scene, (struct rect){box.x, box.y, stage_px(stage, 10), height}, 0, edge);
    struct rect line = {box.x + padding, box.y + padding, inside, height};
    line.y += stage_tell(stage, ROLE_HEADING, line, stem, heading) + stage_px(stage, 16);
    stage_tell(stage, ROLE_TEXT, line, text, body);
    return box.y + height + stage_px(stage, 24);
}

// ---- what is weakest

static int find_weakest(struct kiosk *kiosk, int **items)
{
    int count;
    const struct sheet *sheet = kiosk->at.sheet;
    const struct respondent *own = score_people(kiosk, &count);
    *items = arena_take(kiosk->frame, (size_t)sheet->item_count, sizeof **items);
    return score_weakest(sheet, own, 1, *items);
}

// The answer with its points, why it matters, and the first step.
static const char *advice(struct kiosk *kiosk, const struct item *item)
{
    int count;
    const struct respondent *own = score_people(kiosk, &count);
    const struct attempt *attempt = view_attempt(kiosk, kiosk->at.sheet);
    const struct given *given = attempt_given(attempt, item->id);
    const struct score score = score_item(item, own, 1);
    const char *feedback = words_of(kiosk, &item->feedback);
    const char *step = words_of(kiosk, &item->step);
    struct buffer text = {0};
    buffer_add_text(&text, kiosk_word(kiosk, WORD_YOUR_ANSWER));
    item_tell(item, &given->response, kiosk->language, NULL, &text);
    buffer_add_text(&text, kiosk->language == JAPANESE ? "" : " ");
    buffer_add_text(&text, word_count(kiosk->frame, WORD_SCORE_BESIDE, kiosk->language,
                                      score.points, score.most));
    if (feedback[0]) {
        buffer_format(&text, "\n%s", feedback);
    }
    if (step[0]) {
        buffer_format(&text, "\n**%s**%s", kiosk_word(kiosk, WORD_SCORE_STEP), step);
    }
    const char *kept = arena_text(kiosk->frame, text.text);
    buffer_free(&text);
    return kept;
}

int score_put_weakest(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    int *items;
    const int count = find_weakest(kiosk, &items);
    box.y = put_heading(stage, box,
                        kiosk_word(kiosk, count > 0 ? WORD_SCORE_WEAKEST : WORD_SCORE_FULL));
    for (int i = 0; i < shown_of(kiosk, count); i++) {
        const struct item *item = &kiosk->at.sheet->items[items[i]];
        box.y =
            put_card(stage, box, words_of(kiosk, &item->stem), advice(kiosk, item), THEME_AMBER);
    }
    return box.y + stage_px(stage, 16);
}

// ---- where people disagree

struct sides {
    struct side *list;
    const char **names;
    int count;
};

static const char *position_of(const struct respondent *person, const char *item)
{
    for (int i = person->count - 1; i >= 0; i--) {
        if (strcmp(person->given[i].item, item) == 0 && person->given[i].response.count > 0) {
            return person->given[i].response.values[0];
        }
    }
    return NULL;
}

static void add_side(struct kiosk *kiosk, struct sides *sides, const struct side *side,
                     const char *name)
{
    sides->names[sides->count] = arena_format(kiosk->frame, "%s (%d)", name, side->count);
    sides->list[sides->count++] = *side;
}

// All who chose the same position stand on one side.
static void side_by_position(struct kiosk *kiosk, const struct item *item, struct sides *sides)
{
    int count;
    const struct respondent *people = score_people(kiosk, &count);
    for (int i = 0; i < item->choice_count; i++) {
        struct respondent *members = arena_take(kiosk->frame, (size_t)count, sizeof *members);
        struct side side = {.people = members};
        for (int j = 0; j < count; j++) {
            const char *position = position_of(&people[j], item->id);
            if (position && strcmp(position, item->choices[i].id) == 0) {
                members[side.count++] = people[j];
            }
        }
        if (side.count > 0) {
            add_side(kiosk, sides, &side, words_of(kiosk, &item->choices[i].text));
        }
    }
}

// By position where the checklist asks for it and people have several; else oneself and the others.
static struct sides find_sides(struct kiosk *kiosk)
{
    int count;
    const struct sheet *sheet = kiosk->at.sheet;
    const struct respondent *people = score_people(kiosk, &count);
    const struct item *item = sheet->scoring.sides ? sheet_item(sheet, sheet->scoring.sides) : NULL;
    const size_t most = (size_t)(item ? item->choice_count : 0) + 2;
    struct sides sides = {.list = arena_take(kiosk->frame, most, sizeof *sides.list),
                          .names = arena_take(kiosk->frame, most, sizeof *sides.names)};
    if (item) {
        side_by_position(kiosk, item, &sides);
    }
    if (sides.count < 2) {
        sides.count = 2;
        sides.list[0] = (struct side){people, 1};
        sides.list[1] = (struct side){people + 1, count - 1};
        sides.names[0] = kiosk_word(kiosk, WORD_SCORE_YOU);
        sides.names[1] = word_count(kiosk->frame, WORD_SCORE_OTHERS, kiosk->language, count - 1, 0);
    }
    return sides;
}

static int find_gaps(struct kiosk *kiosk, const struct sides *sides, struct gap **gaps)
{
    const struct sheet *sheet = kiosk->at.sheet;
    *gaps = arena_take(kiosk->frame, (size_t)sheet->item_count, sizeof **gaps);
    return score_gaps(sheet, sides->list, sides->count, *gaps);
}

static const char *tenths_of(struct kiosk *kiosk, double points)
{
    return view_points(kiosk, (int)lround(points * 10));
}

static const char *gap_in_words(struct kiosk *kiosk, const struct sides *sides,
                                const struct gap *gap)
{
    const struct item *item = &kiosk->at.sheet->items[gap->item];
    struct buffer text = {0};
    for (int i = 0; i < sides->count; i++) {
        const struct side *side = &sides->list[i];
        const struct score score = score_item(item, side->people, side->count);
        if (score.answers > 0) {
            const double mean = (double)score.points / score.answers;
            buffer_format(&text, "%s\n",
                          word_with(kiosk->frame, WORD_SCORE_SIDE, kiosk->language, sides->names[i],
                                    tenths_of(kiosk, mean)));
        }
    }
    buffer_format(&text, "**%s**",
                  word_with(kiosk->frame, WORD_SCORE_GAP, kiosk->language,
                            tenths_of(kiosk, gap->highest - gap->lowest), ""));
    const char *kept = arena_text(kiosk->frame, text.text);
    buffer_free(&text);
    return kept;
}

int score_put_gaps(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    struct gap *gaps;
    if (kiosk->colleagues.count == 0) {
        return box.y;
    }
    const struct sides sides = find_sides(kiosk);
    const int count = find_gaps(kiosk, &sides, &gaps);
    box.y = put_heading(stage, box,
                        kiosk_word(kiosk, count > 0 ? WORD_SCORE_GAPS : WORD_SCORE_NO_GAPS));
    for (int i = 0; i < shown_of(kiosk, count); i++) {
        const struct item *item = &kiosk->at.sheet->items[gaps[i].item];
        box.y = put_card(stage, box, words_of(kiosk, &item->stem),
                         gap_in_words(kiosk, &sides, &gaps[i]), THEME_NAVY);
    }
    return box.y + stage_px(stage, 16);
}

int score_hidden(struct kiosk *kiosk)
{
    int *items;
    struct gap *gaps;
    const int weak = find_weakest(kiosk, &items);
    int hidden = weak - shown_of(kiosk, weak);
    if (kiosk->colleagues.count > 0) {
        const struct sides sides = find_sides(kiosk);
        const int count = find_gaps(kiosk, &sides, &gaps);
        hidden += count - shown_of(kiosk, count);
    }
    return hidden;
}
