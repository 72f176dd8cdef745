#include "kiosk/trying.h"

#include "kiosk/feedback.h"
#include "kiosk/frame.h"
#include "kiosk/posing.h"
#include "kiosk/view.h"

#include <limits.h>
#include <string.h>

void trying_begin(struct kiosk *kiosk, const struct page *page)
{
    kiosk->at.tried = NULL;
    if (!page->item) {
        return;
    }
    const struct sheet *sheet = page->sheet;
    const struct attempt *attempt = view_attempt(kiosk, sheet);
    const bool open = attempt && !attempt->handed_in;
    const uint64_t seed = visit_seed(&kiosk->visit, kiosk->at.module, sheet);
    arena_empty(kiosk->page_arena);
    arena_empty(kiosk->made);
    buffer_free(&kiosk->typing.answer);
    kiosk->at.sheet = sheet;
    kiosk->at.paper = open ? paper_again(sheet, attempt, kiosk->page_arena)
                           : paper_draw(sheet, seed, NULL, kiosk->page_arena);
    kiosk->at.choosing = (struct response){.count = 0};
    kiosk->at.held[0] = '\0';
    kiosk->at.confidence = 0;
    for (int i = 0; i < kiosk->at.paper.item_count; i++) {
        if (view_item_at(kiosk, i) == page->item) {
            kiosk->at.position = i;
            kiosk->at.tried = page;
        }
    }
    const struct given *given = kiosk->at.tried ? trying_before(kiosk) : NULL;
    posing_meet(kiosk, page->item);
    if (given) {
        const struct question question = posing_question(kiosk);
        question_restore(&question, &given->response);
    }
}

// ---- the answer

const struct given *trying_before(const struct kiosk *kiosk)
{
    const struct page *page = kiosk->at.tried;
    const struct attempt *attempt = view_attempt(kiosk, page->sheet);
    return attempt && !attempt->handed_in ? attempt_answer(attempt, page->item) : NULL;
}

struct given trying_given(struct kiosk *kiosk)
{
    const struct question question = posing_question(kiosk);
    return (struct given){.item = kiosk->at.tried->item->id,
                          .response = question_response(&question)};
}

static const struct given *standing(struct kiosk *kiosk)
{
    const struct given *before = trying_before(kiosk);
    const struct given now = trying_given(kiosk);
    return before && response_same(&before->response, &now.response) ? before : NULL;
}

const struct given *trying_judgement(struct kiosk *kiosk)
{
    return page_decides(kiosk->at.page) ? NULL : standing(kiosk);
}

bool trying_waits(struct kiosk *kiosk)
{
    if (!view_tries(kiosk)) {
        return false;
    }
    const struct question question = posing_question(kiosk);
    return question_ready(&question) && !standing(kiosk);
}

bool trying_lets_on(struct kiosk *kiosk)
{
    if (!view_tries(kiosk) || !page_decides(kiosk->at.page)) {
        return true;
    }
    const struct question question = posing_question(kiosk);
    return question_ready(&question);
}

void trying_judged(struct kiosk *kiosk)
{
    kiosk->scroll = INT_MAX / 2; // brought within bounds when it is built
    kiosk->stale = true;
}

bool trying_drop(struct kiosk *kiosk, const char *id, const char *onto)
{
    const struct question question = posing_question(kiosk);
    return view_tries(kiosk) && question_drop(&question, id, onto);
}

// ---- on the screen

static const char *said_of(struct kiosk *kiosk, const struct given *given)
{
    const struct item *item = kiosk->at.tried->item;
    struct buffer text = {0};
    if (given->verdict == VERDICT_RIGHT) {
        feedback_right(kiosk, item, given, &text);
    } else {
        feedback_wrong(kiosk, item, given, &text);
        buffer_format(&text, "%s%s", text.length > 0 ? "\n" : "",
                      kiosk_word(kiosk, view_answers_at_once(kiosk) ? WORD_TOUCH_OR_GO_ON
                                                                    : WORD_TRY_OR_GO_ON));
    }
    const char *kept = arena_text(kiosk->frame, buffer_text(&text));
    buffer_free(&text);
    return kept;
}

// The measures of the card on which it is said.
struct card {
    const char *words, *said;
    struct style title, body;
    int padding, mark, gap; // pixels
};

static struct card card_of(struct kiosk *kiosk, const struct stage *stage,
                           const struct given *given)
{
    const bool right = given->verdict == VERDICT_RIGHT;
    const char *said = said_of(kiosk, given);
    return (struct card){
        .words = kiosk_word(kiosk, right ? WORD_RIGHT : WORD_NOT_RIGHT),
        .said = said,
        .title = stage_style(stage, FACE_BUTTON, right ? THEME_TEAL : THEME_INK),
        .body = stage_style(stage, FACE_BODY, THEME_INK),
        .padding = stage_px(stage, 24),
        .mark = stage_px(stage, 56),
        .gap = said[0] ? stage_px(stage, 8) : 0,
    };
}

static int words_width(const struct card *card, int width)
{
    return width - 3 * card->padding - card->mark;
}

int trying_verdict_height(struct kiosk *kiosk, const struct stage *stage, const struct given *given,
                          int width)
{
    const struct card card = card_of(kiosk, stage, given);
    const int words = words_width(&card, width);
    const int inside = stage_text_height(stage, card.words, card.title, words) + card.gap +
                       stage_text_height(stage, card.said, card.body, words);
    return (inside > card.mark ? inside : card.mark) + 2 * card.padding;
}

// A mark on the card tells right from wrong without its colour.
static void put_mark(struct stage *stage, struct rect disc, bool right)
{
    scene_fill(stage->scene, disc, disc.w / 2, right ? THEME_TEAL : THEME_AMBER);
    stage_icon(stage, rect_inset(disc, disc.w / 5), right ? "check" : "cross",
               right ? THEME_SURFACE : THEME_INK);
}

int trying_put_verdict(struct kiosk *kiosk, struct stage *stage, const struct given *given,
                       struct rect box)
{
    const bool right = given->verdict == VERDICT_RIGHT;
    const struct card card = card_of(kiosk, stage, given);
    const int corner = stage_px(stage, 16);
    const int padding = card.padding;
    const struct rect whole = {box.x, box.y, box.w,
                               trying_verdict_height(kiosk, stage, given, box.w)};
    struct rect line = {box.x + 2 * padding + card.mark, box.y + padding, words_width(&card, box.w),
                        box.h};
    scene_fill(stage->scene, whole, corner, right ? THEME_TEAL_PALE : THEME_AMBER_PALE);
    scene_outline(stage->scene, whole, corner, stage_px(stage, 3),
                  right ? THEME_TEAL : THEME_AMBER);
    put_mark(stage, (struct rect){whole.x + padding, whole.y + padding, card.mark, card.mark},
             right);
    line.y += stage_tell(stage, ROLE_HEADING, line, card.words, card.title) + card.gap;
    if (card.said[0]) {
        stage_tell(stage, ROLE_TEXT, line, card.said, card.body);
    }
    return whole.y + whole.h;
}

// ---- what one answers with

enum { CHECK_LEAST = 360, CHECK_GAP = 24 };

static struct button check_button(const struct kiosk *kiosk, const struct question *question)
{
    return (struct button){.id = "check",
                           .label = kiosk_word(kiosk, WORD_CHECK),
                           .icon = "check",
                           .disabled = kiosk->holds > 0 || !question_ready(question)};
}

static int check_width(const struct stage *stage, const struct button *button, int most)
{
    const int width = button_width(stage, button, most);
    const int least = stage_px(stage, CHECK_LEAST);
    return width < least && least <= most ? least : width;
}

// A few words or a number leave room for the button beside their field.
static bool checks_beside(const struct kiosk *kiosk, const struct stage *stage,
                          const struct question *question, struct rect *box)
{
    const struct button button = check_button(kiosk, question);
    const int size = stage_style(stage, FACE_BODY, THEME_INK).size;
    const int room = box->w - check_width(stage, &button, box->w) - stage_px(stage, CHECK_GAP);
    const enum item_kind kind = question->item->kind;
    if ((kind != ITEM_NUMBER && kind != ITEM_SHORT) || room < 12 * size) {
        return false;
    }
    box->w = room < 24 * size ? room : 24 * size;
    return true;
}

static bool is_checked(const struct kiosk *kiosk, const struct question *question)
{
    return !question->at_once && !page_decides(kiosk->at.page);
}

// There it is in sight, however long the answer is; but what is typed has it beside the field.
static bool checks_in_foot(const struct stage *stage, const struct question *question)
{
    const enum item_kind kind = question->item->kind;
    return kind != ITEM_NUMBER && kind != ITEM_SHORT && frame_foot_has_room(stage);
}

int trying_put_answer(struct kiosk *kiosk, struct stage *stage, const struct question *question,
                      struct rect box)
{
    checks_beside(kiosk, stage, question, &box);
    return question_put_answer(stage, question, box);
}

int trying_put_check(struct kiosk *kiosk, struct stage *stage, const struct question *question,
                     struct rect box)
{
    if (!is_checked(kiosk, question) || checks_in_foot(stage, question)) {
        return box.y;
    }
    const struct button button = check_button(kiosk, question);
    const int width = check_width(stage, &button, box.w);
    const char *id = arena_format(kiosk->frame, "field:%s", question->item->id);
    const struct element *field = scene_find(stage->scene, id);
    struct rect answer = box;
    if (field && checks_beside(kiosk, stage, question, &answer)) {
        const struct rect beside = {answer.x + answer.w + stage_px(stage, CHECK_GAP), field->rect.y,
                                    width, field->rect.h};
        button_put(stage, beside, &button);
        return box.y;
    }
    box.y += stage_px(stage, CHECK_GAP);
    const int height = button_height(stage, &button, width);
    button_put(stage, (struct rect){box.x, box.y, width, height}, &button);
    return box.y + height;
}

void trying_put_foot(struct kiosk *kiosk, struct stage *stage, const struct button *left,
                     const struct button *right)
{
    if (!view_tries(kiosk)) {
        frame_foot(kiosk, stage, left, right);
        return;
    }
    const struct question question = posing_question(kiosk);
    const bool checks =
        is_checked(kiosk, &question) && checks_in_foot(stage, &question) && !standing(kiosk);
    const struct button check = check_button(kiosk, &question);
    frame_foot_with(kiosk, stage, left, checks ? &check : NULL, right);
}
