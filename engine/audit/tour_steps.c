#include "audit/tour_steps.h"

#include "base/utf8.h"
#include "kiosk/posing.h"
#include "kiosk/screens.h"
#include "kiosk/view.h"

#include <stdio.h>
#include <string.h>

void tour_look(struct tour *tour, const char *place)
{
    tour->look(tour->context, tour->file, place);
}

void tour_look_at(struct tour *tour, const struct screen *screen, const char *place)
{
    kiosk_show(tour->kiosk, screen);
    tour_look(tour, place);
}

void tour_speak(struct tour *tour, enum language language)
{
    tour->kiosk->language = language;
    tour->kiosk->visit.language = language;
    tour->kiosk->said = tour->said[language];
}

void tour_retype(struct buffer *buffer, const char *text)
{
    buffer_free(buffer);
    buffer_add_text(buffer, text);
}

void tour_type_name(struct tour *tour, const char *name)
{
    tour_retype(&tour->kiosk->typing.name, name);
}

bool tour_ask(struct tour *tour, const struct module *module, struct fault *fault)
{
    memset(tour->said, 0, sizeof tour->said);
    for (int i = 0; module && i < LANGUAGES && module->function_count > 0; i++) {
        const struct learned learned = {.language = (enum language)i};
        struct said *said = arena_take(tour->arena, (size_t)module->function_count, sizeof *said);
        if (!content_ask(tour->kiosk->content, module, &learned, tour->arena, said, fault)) {
            return false;
        }
        for (int j = 0; j < module->function_count; j++) {
            said[j].yes = true; // every page and every item is looked at
        }
        tour->said[i] = said;
    }
    return true;
}

// ---- what the person has done

void tour_apply(struct tour *tour, const struct ruling *ruling)
{
    for (int i = 0; i < ruling->count; i++) {
        progress_apply(&tour->kiosk->visit.progress, &ruling->facts[i]);
    }
}

void tour_read(struct tour *tour, const struct module *module, const struct page *page)
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(tour->kiosk);
    judge_page(&tour->kiosk->visit, &origin, module, page, &ruling, &fault);
    tour_apply(tour, &ruling);
}

void tour_begin(struct tour *tour)
{
    struct kiosk *kiosk = tour->kiosk;
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    judge_begin(&kiosk->visit, &origin, kiosk->at.module, kiosk->at.sheet, &ruling, &fault);
    ruling.facts[0].posed = tour->posed;
    tour_apply(tour, &ruling);
    const struct attempt *attempt = view_attempt(kiosk, kiosk->at.sheet);
    kiosk->at.paper = paper_again(kiosk->at.sheet, attempt, tour->arena);
}

void tour_answer(struct tour *tour, const struct item *item, const struct response *response)
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(tour->kiosk);
    const struct given given = {.item = item->id, .response = *response};
    judge_answer(&tour->kiosk->visit, &origin, tour->kiosk->at.sheet, &given, &ruling, &fault);
    tour_apply(tour, &ruling);
}

void tour_hand_in(struct tour *tour)
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(tour->kiosk);
    judge_hand_in(&tour->kiosk->visit, &origin, tour->kiosk->at.sheet, NULL, &ruling, &fault);
    tour_apply(tour, &ruling);
}

// The longest text that may be written, of which one line has no place to break.
const char *tour_long_text(struct tour *tour, int characters)
{
    static const char sentence[] = "会議の守り方がよく分かりました。Wi-Fi and VPN were new to me. ";
    struct buffer text = {0};
    const char *at = sentence;
    for (int i = 0; i < characters; i++) {
        const char *start = at;
        utf8_next(&at);
        buffer_add(&text, start, (size_t)(at - start));
        at = *at ? at : sentence;
    }
    const char *kept = arena_text(tour->arena, buffer_text(&text));
    buffer_free(&text);
    return kept;
}

struct response tour_survey_answer(struct tour *tour, const struct item *item)
{
    struct response response = {.count = 0};
    if (item->kind == ITEM_TEXT) {
        response.values[response.count++] = tour_long_text(tour, item->length);
    }
    const int most = item->kind != ITEM_MULTIPLE ? 1
                     : item->most > 0            ? item->most
                                                 : item->choice_count;
    for (int i = 0; i < item->choice_count && response.count < most; i++) {
        response.values[response.count++] = item->choices[i].id;
    }
    return response;
}

// ---- a sheet

void tour_look_at_boards(struct tour *tour, const char *field, const char *place)
{
    static const char *const boards[] = {[BOARD_KANA] = "kana",
                                         [BOARD_KATAKANA] = "katakana",
                                         [BOARD_LATIN] = "Latin letters",
                                         [BOARD_CAPITALS] = "capitals"};
    struct kiosk *kiosk = tour->kiosk;
    snprintf(kiosk->hand.focus, sizeof kiosk->hand.focus, "%s", field);
    kiosk->typing.board_shown = true;
    snprintf(kiosk->typing.composing, sizeof kiosk->typing.composing, "へんかん");
    for (size_t i = 0; i < sizeof boards / sizeof *boards; i++) {
        kiosk->typing.board = (enum board)i;
        tour_look(tour, arena_format(tour->arena, "%s, keyboard with %s", place, boards[i]));
    }
}

static void look_at_item(struct tour *tour, int position, const struct response *response)
{
    struct kiosk *kiosk = tour->kiosk;
    static const struct screen *const screens[SHEET_KINDS] = {
        [SHEET_TEST] = &test_screen,
        [SHEET_SURVEY] = &survey_screen,
        [SHEET_CHECKLIST] = &checklist_screen,
    };
    kiosk->at.position = position;
    kiosk->at.choosing = (struct response){.count = 0};
    kiosk->at.guide = GUIDE_KEYS; // the most that is said
    buffer_free(&kiosk->typing.answer);
    const struct item *item = view_item(kiosk);
    const char *place =
        arena_format(tour->arena, "%s \"%s\", item \"%s\"", sheet_kind_name(kiosk->at.sheet->kind),
                     kiosk->at.sheet->id, item->id);
    tour_look_at(tour, screens[kiosk->at.sheet->kind], place);
    const struct question question = posing_question(kiosk);
    question_restore(&question, response);
    kiosk->recorded = true;
    tour_look(tour, arena_format(tour->arena, "%s, answered", place));
    if (item->kind == ITEM_TEXT) {
        tour_look_at_boards(tour, arena_format(tour->arena, "field:%s", item->id), place);
    }
    kiosk->recorded = false;
}

void tour_items(struct tour *tour, tour_choose *choose)
{
    for (int i = 0; i < tour->kiosk->at.paper.item_count; i++) {
        const struct item *item = view_item_at(tour->kiosk, i);
        const struct response response =
            choose ? choose(tour, item) : tour_survey_answer(tour, item);
        look_at_item(tour, i, &response);
        tour_answer(tour, item, &response);
    }
}

void tour_introduction(struct tour *tour, const struct module *module, const struct sheet *sheet)
{
    struct kiosk *kiosk = tour->kiosk;
    kiosk->at = (struct at){.module = module, .sheet = sheet};
    kiosk->at.paper = paper_draw(sheet, 0, NULL, tour->arena);
    tour_look_at(tour, &begin_screen,
                 arena_format(tour->arena, "%s \"%s\", introduction", sheet_kind_name(sheet->kind),
                              sheet->id));
}
