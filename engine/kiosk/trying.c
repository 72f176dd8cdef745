#include "kiosk/trying.h"

#include "kiosk/conduct_pages.h"
#include "kiosk/feedback.h"
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

// The answer that was given is still the one on the screen.
static const struct given *standing(struct kiosk *kiosk)
{
    const struct given *before = trying_before(kiosk);
    const struct given now = trying_given(kiosk);
    return before && response_same(&before->response, &now.response) ? before : NULL;
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

bool trying_act(struct kiosk *kiosk, const char *id)
{
    if (!view_tries(kiosk)) {
        return false;
    }
    const struct question question = posing_question(kiosk);
    if (question_act(&question, id)) {
        const enum item_kind kind = question.item->kind;
        const bool done = kind == ITEM_SINGLE || kind == ITEM_TRUE_FALSE; // with one touch
        kiosk->reveal = done ? "check" : NULL;
        kiosk->stale = true;
        return true;
    }
    if (strcmp(id, "check") == 0) {
        conduct_try(kiosk);
        return true;
    }
    return false;
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
                      kiosk_word(kiosk, WORD_TRY_OR_GO_ON));
    }
    const char *kept = arena_text(kiosk->frame, buffer_text(&text));
    buffer_free(&text);
    return kept;
}

// What is said stands on a card with a mark, which tells right from wrong without its colour.
static int put_verdict(struct kiosk *kiosk, struct stage *stage, struct rect box,
                       const struct given *given)
{
    const bool right = given->verdict == VERDICT_RIGHT;
    const int padding = stage_px(stage, 28);
    const int mark = stage_px(stage, 56);
    const struct style title = stage_style(stage, FACE_BUTTON, right ? THEME_TEAL : THEME_INK);
    const struct style body = stage_style(stage, FACE_BODY, THEME_INK);
    const char *words = kiosk_word(kiosk, right ? WORD_RIGHT : WORD_NOT_RIGHT);
    const char *said = said_of(kiosk, given);
    struct rect line = {box.x + 2 * padding + mark, box.y + padding, box.w - 3 * padding - mark,
                        box.h};
    const int title_height = stage_text_height(stage, words, title, line.w);
    const int gap = said[0] ? stage_px(stage, 12) : 0;
    const int said_height = said[0] ? stage_text_height(stage, said, body, line.w) : 0;
    const int inside = title_height + gap + said_height;
    const int height = (inside > mark ? inside : mark) + 2 * padding;
    const struct rect card = {box.x, box.y, box.w, height};
    const struct rect disc = {card.x + padding, card.y + padding, mark, mark};
    scene_fill(stage->scene, card, stage_px(stage, 16), right ? THEME_TEAL_PALE : THEME_AMBER_PALE);
    scene_outline(stage->scene, card, stage_px(stage, 16), stage_px(stage, 3),
                  right ? THEME_TEAL : THEME_AMBER);
    scene_fill(stage->scene, disc, mark / 2, right ? THEME_TEAL : THEME_AMBER);
    stage_icon(stage, rect_inset(disc, mark / 5), right ? "check" : "cross",
               right ? THEME_SURFACE : THEME_INK);
    line.y += stage_tell(stage, ROLE_HEADING, line, words, title) + gap;
    if (said[0]) {
        stage_tell(stage, ROLE_TEXT, line, said, body);
    }
    return card.y + height;
}

static int put_check(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const struct question question = posing_question(kiosk);
    const struct button button = {.id = "check",
                                  .label = kiosk_word(kiosk, WORD_CHECK),
                                  .icon = "check",
                                  .disabled = kiosk->holds > 0 || !question_ready(&question)};
    int width = button_width(stage, &button, box.w);
    const int least = stage_px(stage, 360);
    width = width < least && least <= box.w ? least : width;
    const int height = button_height(stage, &button, width);
    button_put(stage, (struct rect){box.x, box.y, width, height}, &button);
    return box.y + height;
}

int trying_put(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const struct question question = posing_question(kiosk);
    const struct given *given = standing(kiosk);
    box.y = question_put(stage, &question, box) + stage_px(stage, 32);
    if (page_decides(kiosk->at.page)) {
        return box.y;
    }
    return given ? put_verdict(kiosk, stage, box, given) : put_check(kiosk, stage, box);
}
