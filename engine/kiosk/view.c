#include "kiosk/view.h"

#include "kiosk/screens.h"

#include "learning/bank.h"

bool view_asks(const struct screen *screen)
{
    return screen == &test_screen || screen == &survey_screen || screen == &checklist_screen;
}

bool view_item_asked(const struct kiosk *kiosk, const struct item *item)
{
    return item->when == 0 || !kiosk->said || kiosk->said[item->when - 1].yes;
}

const struct module *view_script(const struct kiosk *kiosk)
{
    const struct at *at = &kiosk->at;
    return at->module ? at->module : at->sheet ? at->sheet->script : NULL;
}

const struct item *view_item_at(const struct kiosk *kiosk, int position)
{
    return &kiosk->at.paper.sheet->items[kiosk->at.paper.items[position]];
}

bool view_unanswered(const struct kiosk *kiosk, const struct attempt *attempt,
                     const struct item *item)
{
    return attempt->handed_in && !attempt_given(attempt, item->id) &&
           attempt_asks(attempt, item->id) && view_item_asked(kiosk, item) &&
           (attempt->drawn || !item->variant_of);
}

bool view_missed(const struct kiosk *kiosk, const struct attempt *attempt, const struct item *item)
{
    const struct given *given = attempt_given(attempt, item->id);
    return given ? given->verdict == VERDICT_WRONG : view_unanswered(kiosk, attempt, item);
}

int view_asked(const struct kiosk *kiosk, int before)
{
    int count = 0;
    for (int i = 0; i < before; i++) {
        count += view_item_asked(kiosk, view_item_at(kiosk, i));
    }
    return count;
}

int view_asked_from(const struct kiosk *kiosk, int position, int step)
{
    for (int i = position; i >= 0 && i < kiosk->at.paper.item_count; i += step) {
        if (view_item_asked(kiosk, view_item_at(kiosk, i))) {
            return i;
        }
    }
    return -1;
}

const struct item *view_item(const struct kiosk *kiosk)
{
    return view_item_at(kiosk, kiosk->at.position);
}

bool view_page_shown(const struct kiosk *kiosk, const struct page *page)
{
    return page->when == 0 || !kiosk->said || kiosk->said[page->when - 1].yes;
}

bool view_tries(const struct kiosk *kiosk)
{
    return (kiosk->screen == &lesson_screen || kiosk->screen == &recall_screen) &&
           kiosk->at.page->item && kiosk->at.tried == kiosk->at.page;
}

bool view_answers_at_once(const struct kiosk *kiosk)
{
    const struct page *page = kiosk->at.page;
    return view_tries(kiosk) && !page_decides(page) &&
           (page->item->kind == ITEM_SINGLE || page->item->kind == ITEM_TRUE_FALSE);
}

const struct attempt *view_attempt(const struct kiosk *kiosk, const struct sheet *sheet)
{
    return visit_attempt(&kiosk->visit, kiosk->at.module, sheet);
}

struct way view_way(const struct kiosk *kiosk, const struct sheet *scenario)
{
    return scenario_way(scenario, view_attempt(kiosk, scenario));
}

static const struct page *debrief_of(const struct sheet *scenario)
{
    return scenario->scenes + scenario->scene_count;
}

const struct page *view_scenario_now(const struct kiosk *kiosk, const struct sheet *scenario)
{
    const struct attempt *attempt = view_attempt(kiosk, scenario);
    const struct way way = scenario_way(scenario, attempt);
    if (!attempt || (attempt->handed_in && !way_ended(&way))) {
        return scenario->scenes; // or what it led to is gone from the content
    }
    return attempt->handed_in ? debrief_of(scenario) : way.stations[way.count - 1].scene;
}

// Coming to a scenario from the page before it or behind it.
static const struct page *enter(const struct kiosk *kiosk, const struct sheet *scenario, int step)
{
    const struct page *now = view_scenario_now(kiosk, scenario);
    const struct way way = view_way(kiosk, scenario);
    if (page_is_debrief(now)) {
        return now;
    }
    return step > 0 ? scenario->scenes : way_ended(&way) ? debrief_of(scenario) : now;
}

// The nearest shown page from the number on.
static const struct page *page_at(const struct kiosk *kiosk, int number, int step)
{
    const struct module *module = kiosk->at.module;
    for (int i = number; i >= 0 && i < module->page_count; i += step) {
        const struct page *page = &module->pages[i];
        if (page_scenario(page)) {
            return enter(kiosk, page->sheet, step);
        }
        if (view_page_shown(kiosk, page) && !page->from) {
            return page;
        }
    }
    return NULL;
}

static const struct page *scene_from(const struct kiosk *kiosk, const struct page *page, int step)
{
    const struct attempt *attempt = view_attempt(kiosk, page->sheet);
    const struct way way = scenario_way(page->sheet, attempt);
    const bool debrief = page_is_debrief(page);
    const int station = debrief ? way.count : way_station(&way, page);
    if (debrief && (step > 0 || !attempt || attempt->handed_in)) {
        return NULL; // out of the scenario
    }
    if (step > 0 && page->ending != ENDING_NONE) {
        return debrief_of(page->sheet);
    }
    const int next = station < 0 ? 0 : station + step;
    return next >= 0 && next < way.count ? way.stations[next].scene : NULL;
}

const struct page *view_page_from(const struct kiosk *kiosk, const struct page *page, int step)
{
    const struct module *module = kiosk->at.module;
    const struct sheet *scenario = page ? page_scenario(page) : NULL;
    if (!page) {
        return page_at(kiosk, 0, 1);
    }
    if (!scenario) {
        return page_at(kiosk, module_page_number(module, page->id) + step, step);
    }
    const struct page *scene = scene_from(kiosk, page, step);
    if (scene || (step > 0 && !page_is_debrief(page))) {
        return scene;
    }
    const struct page *edge = step > 0 ? debrief_of(scenario) : scenario->scenes;
    return page_at(kiosk, module_page_number(module, edge->id) + step, step);
}

int view_pages(const struct kiosk *kiosk, int number)
{
    const struct module *module = kiosk->at.module;
    int count = 0;
    for (int i = 0; i <= number && i < module->page_count; i++) {
        const struct page *page = &module->pages[i];
        const struct sheet *scenario = page_scenario(page);
        count += scenario ? page == scenario->scenes : view_page_shown(kiosk, page) && !page->from;
    }
    return count;
}

const struct sheet *view_sheet(const struct kiosk *kiosk, const char *id)
{
    const struct sheet *survey = content_survey(kiosk->content, id);
    return survey ? survey : content_checklist(kiosk->content, id);
}

struct score view_best(const struct kiosk *kiosk, const char *checklist)
{
    struct score best = {0};
    for (const struct attempt *attempt = progress_attempt(&kiosk->visit.progress, checklist);
         attempt; attempt = attempt->before) {
        const struct score score = {.points = attempt->right, .most = attempt->total};
        if (attempt->handed_in && (best.most == 0 || (int64_t)score.points * best.most >
                                                         (int64_t)best.points * score.most)) {
            best = score;
        }
    }
    return best;
}

bool view_checklist_open(const struct kiosk *kiosk, const struct sheet *checklist)
{
    const char *opener = checklist->scoring.opens_after;
    return !opener || !content_checklist(kiosk->content, opener) ||
           score_reaches(view_best(kiosk, opener), checklist->scoring.opens_at);
}

const char *view_points(struct kiosk *kiosk, int tenths)
{
    const char *sign = tenths < 0 ? "-" : "";
    tenths = tenths < 0 ? -tenths : tenths;
    return tenths % 10 == 0 ? arena_format(kiosk->frame, "%s%d", sign, tenths / 10)
                            : arena_format(kiosk->frame, "%s%d.%d", sign, tenths / 10, tenths % 10);
}

const struct course *view_only_course(const struct kiosk *kiosk)
{
    const struct content *content = kiosk->content;
    if (content && kiosk->sitting) {
        return content_course(content, kiosk->sitting->course);
    }
    if (content && kiosk->options->course) {
        return content_course(content, kiosk->options->course);
    }
    return content && content->course_count == 1 ? content->courses[0] : NULL;
}

bool view_test_remains(const struct kiosk *kiosk, const struct module *module)
{
    const struct sheet *test = module_test(module);
    return test && !visit_complete(&kiosk->visit, module, test);
}

const struct sheet *view_survey(const struct kiosk *kiosk)
{
    const struct course *course = kiosk->course;
    return course && course->survey ? content_survey(kiosk->content, course->survey) : NULL;
}

bool view_fills_in(const struct kiosk *kiosk)
{
    return kiosk->at.sheet->kind == SHEET_SURVEY && kiosk->at.sheet != view_survey(kiosk);
}

bool view_module_complete(const struct kiosk *kiosk, const char *id)
{
    return progress_module_completed(&kiosk->visit.progress, id) != NULL;
}

enum word view_retry(const struct kiosk *kiosk)
{
    const struct sheet *sheet = kiosk->at.sheet;
    const struct attempt *attempt = view_attempt(kiosk, kiosk->at.sheet);
    if (bank_asks_missed(sheet, attempt)) {
        return WORD_RETRY_MISSED;
    }
    return attempt && attempt->missed ? WORD_FINAL_ROUND : WORD_RETRY;
}
