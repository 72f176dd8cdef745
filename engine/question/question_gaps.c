// Gaps of a sentence: each is filled with one of its own words.
#include "question/manner.h"
#include "question/picks.h"

#include "base/arena.h"
#include "base/buffer.h"

#include <string.h>

enum { PLACES_MOST = 32, CHOICES_MOST = 32 };

// Where a gap stands in the sentence as it is shown, in bytes.
struct place {
    int from, to;
    bool filled;
};

struct sentence {
    struct buffer text;
    struct place places[PLACES_MOST];
    int gaps[PLACES_MOST]; // in this order: as the language has them, which numbers them
    int count;
};

static const char *hint(const struct question *question)
{
    return phrase_in(PHRASE_FILL_GAPS, question->language);
}

static const struct choice *filling(const struct question *question, const struct target *gap)
{
    const char *id = response_right_of(question->choosing, gap->id);
    return id ? item_choice(question->item, id) : NULL;
}

// The number of the gap whose {id} begins at the text, or -1.
static int gap_at(const struct item *item, const char *text)
{
    for (int i = 0; text[0] == '{' && i < item->target_count; i++) {
        const size_t length = strlen(item->targets[i].id);
        if (strncmp(text + 1, item->targets[i].id, length) == 0 && text[1 + length] == '}') {
            return i;
        }
    }
    return -1;
}

// Bold marks are left out: they would move the places of the gaps.
static void add_plain(struct buffer *buffer, const char *text)
{
    for (const char *at = text; *at; at++) {
        if (at[0] == '*' && at[1] == '*') {
            at++;
        } else {
            buffer_add(buffer, at, 1);
        }
    }
}

// A blank is wide enough to be seen as one, and is never broken.
static void add_gap(const struct question *question, struct sentence *sentence, int number)
{
    const struct choice *choice = filling(question, &question->item->targets[number]);
    struct place place = {.from = (int)sentence->text.length, .filled = choice};
    if (choice) {
        add_plain(&sentence->text, manner_choice_text(question, choice));
    } else {
        buffer_format(&sentence->text, "\u00A0\u00A0\u00A0(%d)\u00A0\u00A0\u00A0",
                      sentence->count + 1);
    }
    place.to = (int)sentence->text.length;
    sentence->gaps[sentence->count] = number;
    sentence->places[sentence->count++] = place;
}

static void read_sentence(const struct question *question, struct sentence *sentence)
{
    const char *at = text_in(&question->item->sentence, question->language, question->said);
    while (*at) {
        const int number = gap_at(question->item, at);
        if (number >= 0 && sentence->count < PLACES_MOST) {
            add_gap(question, sentence, number);
            at = strchr(at, '}') + 1;
        } else {
            const char letter[2] = {at[0], '\0'};
            const bool mark = at[0] == '*' && at[1] == '*';
            buffer_add_text(&sentence->text, mark ? "" : letter);
            at += mark ? 2 : 1;
        }
    }
}

// How far from the line's start its first bytes reach.
static int width_of(const struct stage *stage, const char *start, int length, struct style style)
{
    struct buffer part = {0};
    buffer_add(&part, start, (size_t)length);
    const int width = length > 0 ? type_lay(stage->type, part.text, style, 0)->width : 0;
    buffer_free(&part);
    return width;
}

// The part of the gap that stands in the line: beneath the letters, where it hides nothing.
static void underline(struct stage *stage, const struct mark *mark, int line, struct place place)
{
    const char *first, *start;
    int length;
    type_line(mark->laid, 0, &first, &length);
    type_line(mark->laid, line, &start, &length);
    const int offset = (int)(start - first);
    const int from = place.from > offset ? place.from - offset : 0;
    const int to = place.to - offset < length ? place.to - offset : length;
    if (from >= to) {
        return;
    }
    // Measured from behind, for a space at the end of what is before would not count.
    const struct style style = type_style(mark->laid);
    const struct rect letters = scene_line(mark, line);
    const int width = width_of(stage, start + from, to - from, style);
    const int right = letters.x + width_of(stage, start, to, style);
    const struct rect stroke = {right - width, letters.y + letters.h + stage_px(stage, 3), width,
                                stage_px(stage, place.filled ? 6 : 3)};
    scene_fill(stage->scene, stroke, 0, place.filled ? THEME_TEAL : THEME_MUTED);
}

static int put_sentence(struct stage *stage, const struct sentence *sentence, struct rect box)
{
    const char *text = buffer_text(&sentence->text);
    struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    style.leading = style.size * 2;
    const int padding = stage_px(stage, 24);
    struct rect words = rect_inset(box, padding);
    words.h = stage_text_height(stage, text, style, words.w);
    box.h = words.h + 2 * padding;
    card_put(stage, box);
    stage_tell(stage, ROLE_TEXT, words, text, style);
    // A copy, for what is added moves the marks.
    const struct mark mark = *scene_mark(stage->scene, scene_mark_count(stage->scene) - 1);
    for (int i = 0; i < sentence->count; i++) {
        for (int line = 0; line < mark.laid->line_count; line++) {
            underline(stage, &mark, line, sentence->places[i]);
        }
    }
    return box.y + box.h;
}

static int picks_of(const struct question *question, const struct target *gap, struct pick *picks)
{
    const struct item *item = question->item;
    const struct choice *chosen = filling(question, gap);
    int count = 0;
    for (int i = 0; i < item->choice_count && count < CHOICES_MOST; i++) {
        const struct choice *choice = &item->choices[question->order[i]];
        if (choice->target && strcmp(choice->target, gap->id) == 0) {
            picks[count++] = (struct pick){
                .id = arena_format(question->frame, "choice:%s", choice->id),
                .label = manner_choice_text(question, choice),
                .checked = choice == chosen,
            };
        }
    }
    return count;
}

static struct style name_style(const struct stage *stage)
{
    return stage_style(stage, FACE_BUTTON, THEME_NAVY);
}

static const char *name_of(const struct question *question, int number)
{
    return phrase_with(question->frame, PHRASE_GAP, question->language, number + 1, 0);
}

// The width of the column of names, where the words behind them take no more height than below
// them; else 0.
static int find_aside(const struct stage *stage, const struct question *question,
                      const struct sentence *sentence, int width)
{
    int aside = 0;
    for (int i = 0; i < sentence->count; i++) {
        const char *name = name_of(question, i);
        const int wide = type_lay(stage->type, name, name_style(stage), 0)->width;
        aside = wide > aside ? wide : aside;
    }
    aside += stage_px(stage, 32);
    const int above = name_style(stage).leading + stage_px(stage, 8);
    for (int i = 0; i < sentence->count; i++) {
        struct pick picks[CHOICES_MOST];
        const struct target *gap = &question->item->targets[sentence->gaps[i]];
        const int count = picks_of(question, gap, picks);
        if (width < aside * 4 || picks_height(stage, width - aside, picks, count) >
                                     picks_height(stage, width, picks, count) + above) {
            return 0;
        }
    }
    return aside;
}

static int put_picks(struct stage *stage, const struct question *question, struct rect box, int gap)
{
    struct pick picks[CHOICES_MOST];
    const int count = picks_of(question, &question->item->targets[gap], picks);
    return picks_put(stage, box, picks, count);
}

static int put(struct stage *stage, const struct question *question, struct rect box)
{
    struct sentence sentence = {.count = 0};
    read_sentence(question, &sentence);
    box.y = put_sentence(stage, &sentence, box);
    const struct style style = name_style(stage);
    const int aside = find_aside(stage, question, &sentence, box.w);
    const struct pick one = {.id = "", .label = "-"};
    const int down = (pick_height(stage, &one, box.w) - style.leading) / 2;
    for (int i = 0; i < sentence.count; i++) {
        struct rect row = {box.x, box.y + stage_px(stage, 24), box.w, box.h};
        struct rect words = {row.x, row.y + (aside > 0 ? down : 0), aside > 0 ? aside : row.w,
                             style.leading};
        words.h = stage_tell(stage, ROLE_TEXT, words, name_of(question, i), style);
        row.x += aside;
        row.w -= aside;
        row.y += aside > 0 ? 0 : words.h + stage_px(stage, 8);
        box.y = put_picks(stage, question, row, sentence.gaps[i]);
    }
    buffer_free(&sentence.text);
    return manner_put_no_answer(stage, question, box, box.y);
}

static bool act(const struct question *question, const char *id)
{
    const char *name = manner_after(id, "choice:");
    const struct choice *choice = name ? item_choice(question->item, name) : NULL;
    if (!choice || !choice->target || !item_target(question->item, choice->target)) {
        return false;
    }
    manner_pair(question, choice->target, choice->id);
    return true;
}

const struct manner gaps_manner = {.put = put, .act = act, .hint = hint};
