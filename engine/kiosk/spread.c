#include "kiosk/spread.h"

#include "kiosk/posing.h"
#include "kiosk/trying.h"

#include <limits.h>

enum { BETWEEN = 64, GAP = 24, WIDEST = 1640 };

// Where the text and the question stand.
struct plan {
    int left;       // of 100 parts of the width, those that the text takes; 0: all in one column
    bool stem_left; // the stem goes below the text; else it heads what one answers with
    bool tight;     // what one answers with makes do with the height that is left
};

struct spread {
    struct kiosk *kiosk;
    struct stage *stage;
    const struct question *question;
    const struct given *given; // the answer that is judged, or NULL
    spread_head *head;
    struct rect box;
};

// Where the two columns end; in one column they are the same.
struct ends {
    int left, right;
};

static int larger(int one, int other)
{
    return one > other ? one : other;
}

static bool pictured(const struct question *question)
{
    return question->item->kind == ITEM_HOTSPOT;
}

// ---- the parts

// The title and the text below it.
static int put_text(const struct spread *spread, struct rect box)
{
    const struct kiosk *kiosk = spread->kiosk;
    const struct reading reading = {.language = kiosk->language, .said = kiosk->said};
    const struct page *page = kiosk->at.page;
    const int head = spread->head(spread->kiosk, spread->stage, box);
    box.y += head;
    box.h -= head;
    return page->block_count > 0
               ? blocks_put(spread->stage, box, page, &reading) + stage_px(spread->stage, GAP)
               : box.y;
}

// What is asked is set apart from what is read by a word on a line.
static int put_opening(const struct spread *spread, struct rect box)
{
    struct stage *stage = spread->stage;
    const struct style style = stage_style(stage, FACE_SMALL, THEME_TEAL);
    const char *word = kiosk_word(spread->kiosk, WORD_THINK);
    if (spread->kiosk->at.page->block_count == 0) {
        return box.y;
    }
    const int height = stage_tell(stage, ROLE_TEXT, box, word, style);
    const int words = type_lay(stage->type, word, style, box.w)->width + stage_px(stage, GAP);
    if (words < box.w) {
        scene_fill(
            stage->scene,
            (struct rect){box.x + words, box.y + height / 2, box.w - words, stage_px(stage, 3)}, 0,
            THEME_FAINT);
    }
    return box.y + height + stage_px(stage, 4);
}

static int put_answer(const struct spread *spread, struct rect box)
{
    return trying_put_answer(spread->kiosk, spread->stage, spread->question, box);
}

static int put_check(const struct spread *spread, struct rect box)
{
    return spread->given ? box.y
                         : trying_put_check(spread->kiosk, spread->stage, spread->question, box);
}

// ---- in one column, and in two

static struct rect column_of(const struct spread *spread)
{
    struct rect column = spread->box;
    const int most = stage_px(spread->stage, WIDEST);
    if (column.w > most) {
        column.x += (column.w - most) / 2;
        column.w = most;
    }
    return column;
}

static struct ends put_below(const struct spread *spread, struct plan plan)
{
    const struct rect box = spread->box;
    struct rect rest = column_of(spread);
    rest.y = put_text(spread, box);
    rest.y = put_opening(spread, rest);
    rest.y = question_put_stem(spread->stage, spread->question, rest);
    rest.h = plan.tight ? box.y + box.h - rest.y : box.h;
    rest.y = put_answer(spread, rest);
    rest.y = put_check(spread, rest);
    return (struct ends){rest.y, rest.y};
}

static struct rect left_of(const struct spread *spread, struct plan plan)
{
    struct rect left = spread->box;
    left.w = (left.w - stage_px(spread->stage, BETWEEN)) * plan.left / 100;
    return left;
}

static struct rect right_of(const struct spread *spread, struct plan plan)
{
    struct rect right = spread->box;
    const int beside = left_of(spread, plan).w + stage_px(spread->stage, BETWEEN);
    right.x += beside;
    right.w -= beside;
    return right;
}

static int put_question_words(const struct spread *spread, struct rect box)
{
    box.y = put_opening(spread, box);
    return question_put_stem(spread->stage, spread->question, box);
}

// A picture to touch gets all of its column: the button to check stands with the stem.
static struct ends put_beside(const struct spread *spread, struct plan plan)
{
    struct rect left = left_of(spread, plan);
    struct rect right = right_of(spread, plan);
    const int bottom = right.y + right.h;
    left.y = put_text(spread, left);
    if (plan.stem_left) {
        left.y = put_question_words(spread, left);
    } else {
        right.y = put_question_words(spread, right);
    }
    right.h = bottom - right.y;
    right.y = put_answer(spread, right);
    if (pictured(spread->question)) {
        left.y = put_check(spread, left);
    } else {
        right.y = put_check(spread, right);
    }
    return (struct ends){left.y, right.y};
}

static struct ends put(const struct spread *spread, struct plan plan)
{
    return plan.left > 0 ? put_beside(spread, plan) : put_below(spread, plan);
}

// ---- what is said about the answer

// Where it goes: below what was answered, else below the text, else below both.
static struct rect verdict_box(const struct spread *spread, struct plan plan, struct ends ends,
                               const struct given *given)
{
    const int gap = stage_px(spread->stage, GAP);
    const int bottom = spread->box.y + spread->box.h;
    struct rect whole = plan.left > 0 ? spread->box : column_of(spread);
    whole.y = larger(ends.left, ends.right) + gap;
    for (int i = 0; i < 2 && plan.left > 0; i++) {
        const bool left = pictured(spread->question) == (i == 0);
        struct rect column = left ? left_of(spread, plan) : right_of(spread, plan);
        column.y = (left ? ends.left : ends.right) + gap;
        column.h = trying_verdict_height(spread->kiosk, spread->stage, given, column.w);
        if (column.y + column.h <= bottom) {
            return column;
        }
    }
    whole.h = trying_verdict_height(spread->kiosk, spread->stage, given, whole.w);
    return whole;
}

static bool fits_with(const struct spread *spread, struct plan plan, struct ends ends,
                      const struct given *given)
{
    const struct rect verdict = verdict_box(spread, plan, ends, given);
    return verdict.y + verdict.h <= spread->box.y + spread->box.h;
}

// Whether there is room for whatever may be said.
static bool fits_with_verdict(const struct spread *spread, struct plan plan, struct ends ends)
{
    const struct item *item = spread->question->item;
    if (page_decides(spread->kiosk->at.page)) {
        return true;
    }
    bool fits = true;
    for (int i = 0; fits && i < item->choice_count && spread->question->at_once; i++) {
        const struct choice *choice = &item->choices[i];
        const struct given given = {
            .response = {.values = {choice->id}, .count = 1},
            .verdict = choice->correct ? VERDICT_RIGHT : VERDICT_WRONG,
        };
        fits = fits_with(spread, plan, ends, &given);
    }
    return fits && fits_with(spread, plan, ends, &(struct given){.verdict = VERDICT_RIGHT});
}

// ---- choosing among the plans

// What comes of a plan.
struct trial {
    int height; // INT_MAX: it cannot be
    bool fits_with_verdict;
};

static bool breaks_words(const struct scene *scene)
{
    for (int i = 0; i < scene_mark_count(scene); i++) {
        const struct mark *mark = scene_mark(scene, i);
        if (mark->kind == MARK_TEXT && (mark->laid->broken || mark->laid->cut)) {
            return true;
        }
    }
    return false;
}

static struct trial try(const struct spread *spread, struct plan plan, struct scene *scratch)
{
    struct stage stage = *spread->stage;
    struct spread trial = *spread;
    const int body = stage_style(&stage, FACE_BODY, THEME_INK).size;
    if (plan.left > 0 && spread->box.w < 40 * body) {
        return (struct trial){INT_MAX, false};
    }
    stage.scene = scratch;
    trial.stage = &stage;
    scene_begin(scratch, scene_width(spread->stage->scene), scene_height(spread->stage->scene));
    const struct ends ends = put(&trial, plan);
    const int height = larger(ends.left, ends.right) - spread->box.y;
    return plan.left > 0 && breaks_words(scratch)
               ? (struct trial){INT_MAX, false}
               : (struct trial){height,
                                height <= spread->box.h && fits_with_verdict(spread, plan, ends)};
}

// The first plan that fits with what will be said about the answer; or the first that fits until
// then; or that which comes closest.
static struct plan choose(const struct spread *spread, const struct plan *plans, int count)
{
    struct scene *scratch = scene_new();
    struct plan best = plans[0];
    int least = INT_MAX;
    bool found = false;
    for (int i = 0; i < count && !found; i++) {
        const struct trial trial = try(spread, plans[i], scratch);
        found = trial.fits_with_verdict;
        if (found || (trial.height < least && least > spread->box.h)) {
            best = plans[i];
            least = trial.height;
        }
    }
    scene_free(scratch);
    return best;
}

static struct plan plan_for(const struct spread *spread)
{
    static const struct plan plans[] = {
        {.left = 0},
        {.left = 50},
        {.left = 42},
        {.left = 58},
        {.left = 30, .stem_left = true},
        {.left = 50, .stem_left = true},
        {.left = 42, .stem_left = true},
        {.tight = true},
    };
    static const struct plan with_picture[] = {
        {.left = 40, .stem_left = true},
        {.left = 46, .stem_left = true},
        {.left = 34, .stem_left = true},
        {.left = 50},
        {.left = 42},
        {.tight = true},
        {.left = 0},
    };
    return pictured(spread->question)
               ? choose(spread, with_picture, sizeof with_picture / sizeof *with_picture)
               : choose(spread, plans, sizeof plans / sizeof *plans);
}

// As if nothing was answered yet, so that nothing moves to another place while one answers.
static struct plan plan_unanswered(const struct spread *spread)
{
    struct response none = {.count = 0};
    struct buffer nothing = {0};
    char held[QUESTION_ID_LENGTH] = "";
    struct question question = *spread->question;
    struct spread unanswered = *spread;
    if (question.cramped) {
        return (struct plan){0}; // what is typed is scrolled to
    }
    question.choosing = &none;
    question.typed = &nothing;
    question.held = held;
    question.composing = "";
    unanswered.question = &question;
    unanswered.given = NULL;
    return plan_for(&unanswered);
}

int spread_put(struct kiosk *kiosk, struct stage *stage, struct rect box, spread_head *head)
{
    const struct question question = posing_question(kiosk);
    const struct spread spread = {
        .kiosk = kiosk,
        .stage = stage,
        .question = &question,
        .given = trying_judgement(kiosk),
        .head = head,
        .box = box,
    };
    const struct plan plan = plan_unanswered(&spread);
    const struct ends ends = put(&spread, plan);
    const int end = larger(ends.left, ends.right);
    if (!spread.given) {
        return end;
    }
    const struct rect verdict = verdict_box(&spread, plan, ends, spread.given);
    return larger(end, trying_put_verdict(kiosk, stage, spread.given, verdict));
}
