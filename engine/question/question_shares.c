// Shares: parts whose numbers add up to 100.
#include "question/manner.h"

#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

enum { WHOLE = 100, STEPS = 4, GAP = 12 };

static const struct step {
    const char *prefix, *label;
    int by;
} steps[STEPS] = {
    {"minus10:", "−10", -10},
    {"minus1:", "−1", -1},
    {"plus1:", "+1", 1},
    {"plus10:", "+10", 10},
};

static const char *hint(const struct question *question)
{
    return phrase_in(PHRASE_SHARE_OUT, question->language);
}

static int share_of(const struct question *question, const struct choice *part)
{
    const char *number = response_right_of(question->choosing, part->id);
    return number ? atoi(number) : 0;
}

static int left_over(const struct question *question)
{
    int left = WHOLE;
    for (int i = 0; i < question->item->choice_count; i++) {
        left -= share_of(question, &question->item->choices[i]);
    }
    return left;
}

// ---- what is left

static int put_bar(struct stage *stage, const struct question *question, struct rect bar)
{
    const int line = stage_px(stage, 3);
    bar.h = stage_px(stage, 32);
    scene_fill(stage->scene, bar, 0, THEME_SURFACE);
    int sum = 0;
    for (int i = 0; i < question->item->choice_count; i++) {
        const int share = share_of(question, &question->item->choices[question->order[i]]);
        const int from = bar.x + (int)((long)bar.w * sum / WHOLE);
        sum += share;
        const int to = bar.x + (int)((long)bar.w * sum / WHOLE);
        if (share > 0) {
            scene_fill(stage->scene, (struct rect){from, bar.y, to - from, bar.h}, 0, THEME_TEAL);
            scene_fill(stage->scene, (struct rect){to - line, bar.y, line, bar.h}, 0,
                       THEME_SURFACE);
        }
    }
    scene_outline(stage->scene, bar, 0, line, THEME_MUTED);
    return bar.h;
}

static int put_left(struct stage *stage, const struct question *question, struct rect box)
{
    const int left = left_over(question);
    const char *said = phrase_with(question->frame, PHRASE_LEFT, question->language, left, 0);
    const struct style style =
        stage_style(stage, FACE_HEADING, left == 0 ? THEME_TEAL : THEME_NAVY);
    box.y += stage_tell(stage, ROLE_TEXT, box, said, style) + stage_px(stage, 8);
    return box.y + put_bar(stage, question, box);
}

// ---- the parts

static struct button button_at(const struct question *question, const struct choice *part,
                               int number)
{
    const struct step *step = &steps[number];
    return (struct button){
        .id = arena_format(question->frame, "%s%s", step->prefix, part->id),
        .label = step->label,
        .emphasis = EMPHASIS_QUIET,
        .disabled = step->by > 0 ? left_over(question) == 0 : share_of(question, part) == 0,
    };
}

// The measures that all rows share.
struct row {
    int button, value; // widths
    int height;        // of the buttons
    int controls;      // width of buttons and value
    bool beside;       // the part's name stands beside them, not above
};

static bool names_fit(const struct stage *stage, const struct question *question, int width)
{
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    bool fit = width >= 9 * style.size;
    for (int i = 0; fit && i < question->item->choice_count; i++) {
        const char *name = manner_choice_text(question, &question->item->choices[i]);
        const struct laid *laid = type_lay(stage->type, name, style, width);
        fit = !laid->broken && !laid->cut && laid->line_count <= 3;
    }
    return fit;
}

static struct row measure_row(const struct stage *stage, const struct question *question, int width)
{
    struct row row = {.button = 0};
    for (int i = 0; i < STEPS; i++) {
        const struct button button = button_at(question, &question->item->choices[0], i);
        const int wide = button_width(stage, &button, width / STEPS);
        row.button = wide > row.button ? wide : row.button;
        const int high = button_height(stage, &button, row.button);
        row.height = high > row.height ? high : row.height;
    }
    const struct style style = stage_style(stage, FACE_HEADING, THEME_INK);
    row.value = type_lay(stage->type, "100%", style, 0)->width + stage_px(stage, GAP);
    row.controls = STEPS * (row.button + stage_px(stage, GAP)) + row.value;
    row.beside = names_fit(stage, question, width - row.controls - stage_px(stage, 32));
    return row;
}

static void put_controls(struct stage *stage, const struct question *question, struct rect box,
                         const struct choice *part, const struct row *row)
{
    const int gap = stage_px(stage, GAP);
    struct style style = stage_style(stage, FACE_HEADING, THEME_INK);
    style.align = ALIGN_CENTER;
    int x = box.x;
    for (int i = 0; i < STEPS; i++) {
        if (i == STEPS / 2) {
            const char *value = arena_format(question->frame, "%d%%", share_of(question, part));
            const int down = (row->height - style.leading) / 2;
            stage_tell(stage, ROLE_TEXT, (struct rect){x, box.y + down, row->value, row->height},
                       value, style);
            x += row->value + gap;
        }
        const struct button button = button_at(question, part, i);
        button_put(stage, (struct rect){x, box.y, row->button, row->height}, &button);
        x += row->button + gap;
    }
}

static int put_part(struct stage *stage, const struct question *question, struct rect box,
                    const struct choice *part, const struct row *row)
{
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    const char *name = manner_choice_text(question, part);
    if (!row->beside) {
        box.y += stage_tell(stage, ROLE_TEXT, box, name, style) + stage_px(stage, 8);
        put_controls(stage, question, box, part, row);
        return box.y + row->height;
    }
    struct rect words = {box.x, box.y, box.w - row->controls - stage_px(stage, 32), 0};
    words.h = stage_text_height(stage, name, style, words.w);
    const int height = words.h > row->height ? words.h : row->height;
    words.y += (height - words.h) / 2;
    stage_tell(stage, ROLE_TEXT, words, name, style);
    struct rect controls = {box.x + box.w - row->controls, box.y + (height - row->height) / 2,
                            row->controls, row->height};
    put_controls(stage, question, controls, part, row);
    return box.y + height;
}

static int put(struct stage *stage, const struct question *question, struct rect box)
{
    const struct item *item = question->item;
    const int gap = stage_px(stage, 24);
    const int most = 34 * stage_style(stage, FACE_BODY, THEME_INK).size;
    if (box.w > most) { // a name far from its number is hard to follow
        box.w = most;
    }
    const struct row row = measure_row(stage, question, box.w);
    const int start = box.y;
    box.y = put_left(stage, question, box);
    for (int i = 0; i < item->choice_count; i++) {
        box.y += gap;
        if (i > 0) {
            scene_fill(stage->scene,
                       (struct rect){box.x, box.y - gap / 2, box.w, stage_px(stage, 2)}, 0,
                       THEME_FAINT);
        }
        box.y = put_part(stage, question, box, &item->choices[question->order[i]], &row);
    }
    if (box.y - start > box.h) { // out of sight by now
        box.y = put_left(stage, question, (struct rect){box.x, box.y + gap, box.w, box.h});
    }
    return manner_put_no_answer(stage, question, box, box.y);
}

// ---- acting

// All parts are kept once one is more than nothing; nothing at all is no answer.
static void set_share(const struct question *question, const struct choice *part, int share)
{
    const struct item *item = question->item;
    struct response set = {.count = 0};
    int sum = 0;
    for (int i = 0; i < item->choice_count && i < RESPONSE_MOST; i++) {
        const struct choice *choice = &item->choices[i];
        const int number = choice == part ? share : share_of(question, choice);
        set.values[set.count++] = arena_format(question->made, "%s=%d", choice->id, number);
        sum += number;
    }
    *question->choosing = sum > 0 ? set : (struct response){.count = 0};
}

static bool act(const struct question *question, const char *id)
{
    for (int i = 0; i < STEPS; i++) {
        const char *name = manner_after(id, steps[i].prefix);
        const struct choice *part = name ? item_choice(question->item, name) : NULL;
        if (part) {
            const int share = share_of(question, part);
            const int most = share + left_over(question);
            const int to = share + steps[i].by;
            set_share(question, part, to < 0 ? 0 : to > most ? most : to);
            return true;
        }
    }
    return false;
}

const struct manner shares_manner = {.put = put, .act = act, .hint = hint};
