#include "kiosk/conduct.h"

#include "kiosk/screens.h"

#include <stdlib.h>
#include <string.h>

// ---- recording: judged facts go to the recorder, and `then` goes on when they are durable

struct recording {
    struct errand errand;
    struct kiosk *kiosk;
    struct arena *arena;
    struct fact facts[RULING_MOST];
    int count;
    unsigned visit;
    bool holds;
    void (*then)(struct kiosk *kiosk);
    bool ok;
    struct fault fault;
};

static void run_recording(struct errand *errand)
{
    struct recording *recording = (struct recording *)errand;
    recording->ok = store_append(recording->kiosk->store, recording->facts, recording->count,
                                 &recording->fault);
}

static void done_recording(struct errand *errand)
{
    struct recording *recording = (struct recording *)errand;
    struct kiosk *kiosk = recording->kiosk;
    if (recording->holds) {
        kiosk->holds--;
    }
    if (kiosk->present && recording->visit == kiosk->visits) {
        kiosk->stale = true;
        if (!recording->ok) {
            kiosk->troubled = true;
            kiosk->trouble = recording->fault;
        } else {
            for (int i = 0; i < recording->count; i++) {
                progress_apply(&kiosk->visit.progress, &recording->facts[i]);
            }
            if (recording->then) {
                recording->then(kiosk);
            }
        }
    }
    arena_free(recording->arena);
    free(recording);
}

// With `then` NULL the screen does not wait for it.
static void record(struct kiosk *kiosk, const struct ruling *ruling,
                   void (*then)(struct kiosk *kiosk))
{
    struct recording *recording = memory_take(1, sizeof *recording);
    recording->errand = (struct errand){.run = run_recording, .done = done_recording};
    recording->kiosk = kiosk;
    recording->arena = arena_new();
    recording->count = ruling->count;
    recording->visit = kiosk->visits;
    recording->holds = then != NULL;
    recording->then = then;
    for (int i = 0; i < ruling->count; i++) {
        recording->facts[i] = fact_copy(&ruling->facts[i], recording->arena);
    }
    kiosk->holds += recording->holds;
    clerk_send(kiosk->recorder, &recording->errand);
}

// ---- asking a module's functions

struct asking {
    struct errand errand;
    struct kiosk *kiosk;
    const struct module *module;
    struct learned learned;
    struct arena *arena;
    struct said *said;
    unsigned visit;
    void (*then)(struct kiosk *kiosk);
    bool ok;
    struct fault fault;
};

static void run_asking(struct errand *errand)
{
    struct asking *asking = (struct asking *)errand;
    asking->ok = content_ask(asking->kiosk->content, asking->module, &asking->learned,
                             asking->arena, asking->said, &asking->fault);
}

static void done_asking(struct errand *errand)
{
    struct asking *asking = (struct asking *)errand;
    struct kiosk *kiosk = asking->kiosk;
    kiosk->holds--;
    if (kiosk->present && asking->visit == kiosk->visits) {
        kiosk->stale = true;
        if (asking->ok) {
            arena_free(kiosk->said_arena);
            kiosk->said_arena = asking->arena;
            kiosk->said = asking->said;
            kiosk->said_of = asking->module;
            asking->arena = NULL;
            asking->then(kiosk);
        } else {
            kiosk->noticed_module = asking->module->id;
            kiosk_show(kiosk, &menu_screen);
        }
    }
    arena_free(asking->arena);
    free(asking);
}

// All answers that count in the latest attempts at the module's sheets.
static struct learned learned_of(const struct kiosk *kiosk, const struct module *module,
                                 struct arena *arena)
{
    struct learned learned = {.language = kiosk->language};
    int most = 0;
    for (int i = 0; i < module->sheet_count; i++) {
        most += module->sheets[i].item_count;
    }
    learned.answers = arena_take(arena, (size_t)most + 1, sizeof *learned.answers);
    for (int i = 0; i < module->sheet_count; i++) {
        const struct attempt *attempt =
            progress_attempt(&kiosk->visit.progress, module->sheets[i].id);
        for (int j = 0; attempt && j < attempt->given_count; j++) {
            const struct item *item = sheet_item(&module->sheets[i], attempt->given[j].item);
            if (item) {
                struct response *response = arena_take(arena, 1, sizeof *response);
                *response = attempt->given[j].response;
                for (int k = 0; k < response->count; k++) {
                    response->values[k] = arena_text(arena, response->values[k]);
                }
                learned.answers[learned.answer_count].item = item->id;
                learned.answers[learned.answer_count++].response = response;
            }
        }
    }
    return learned;
}

// Goes on with `then` when the module's functions have said what depends on this learner.
static void ask(struct kiosk *kiosk, const struct module *module, void (*then)(struct kiosk *kiosk))
{
    if (!module || module->function_count == 0) {
        kiosk->said = NULL;
        kiosk->said_of = module;
        then(kiosk);
        return;
    }
    struct asking *asking = memory_take(1, sizeof *asking);
    asking->errand = (struct errand){.run = run_asking, .done = done_asking};
    asking->kiosk = kiosk;
    asking->module = module;
    asking->arena = arena_new();
    asking->learned = learned_of(kiosk, module, asking->arena);
    asking->said = arena_take(asking->arena, (size_t)module->function_count, sizeof *asking->said);
    asking->visit = kiosk->visits;
    asking->then = then;
    kiosk->holds++;
    clerk_send(kiosk->librarian, &asking->errand);
}

// ---- what is asked and shown

static bool item_asked(const struct kiosk *kiosk, const struct item *item)
{
    return item->when == 0 || !kiosk->said || kiosk->said[item->when - 1].yes;
}

static const struct item *paper_item(const struct kiosk *kiosk, int position)
{
    return &kiosk->at.sheet->items[kiosk->at.paper.items[position]];
}

int conduct_asked(const struct kiosk *kiosk, int before)
{
    int count = 0;
    for (int i = 0; i < before; i++) {
        count += item_asked(kiosk, paper_item(kiosk, i));
    }
    return count;
}

int conduct_asked_from(const struct kiosk *kiosk, int position, int step)
{
    for (int i = position; i >= 0 && i < kiosk->at.sheet->item_count; i += step) {
        if (item_asked(kiosk, paper_item(kiosk, i))) {
            return i;
        }
    }
    return -1;
}

const struct item *conduct_shown_item(const struct kiosk *kiosk)
{
    return paper_item(kiosk, kiosk->at.position);
}

bool conduct_page_shown(const struct kiosk *kiosk, const struct page *page)
{
    return page->when == 0 || !kiosk->said || kiosk->said[page->when - 1].yes;
}

const struct page *conduct_page_from(const struct kiosk *kiosk, const struct page *page, int step)
{
    const struct module *module = kiosk->at.module;
    int number = page ? module_page_number(module, page->id) + step : 0;
    for (int i = number; i >= 0 && i < module->page_count; i += step < 0 ? -1 : 1) {
        if (conduct_page_shown(kiosk, &module->pages[i])) {
            return &module->pages[i];
        }
    }
    return NULL;
}

const struct sheet *conduct_survey(const struct kiosk *kiosk)
{
    const struct course *course = kiosk->course;
    return course && course->survey ? content_survey(kiosk->content, course->survey) : NULL;
}

bool conduct_module_complete(const struct kiosk *kiosk, const char *id)
{
    const struct module *module = content_module(kiosk->content, id);
    const struct sheet *test = module ? module_test(module) : NULL;
    return test && progress_complete(&kiosk->visit.progress, test->id);
}

int conduct_modules_complete(const struct kiosk *kiosk)
{
    int count = 0;
    for (int i = 0; i < kiosk->course->module_count; i++) {
        count += conduct_module_complete(kiosk, kiosk->course->modules[i]);
    }
    return count;
}

// ---- pages

void conduct_page(struct kiosk *kiosk, const struct page *page, bool review)
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    kiosk->at.page = page;
    kiosk_show(kiosk, review ? &review_screen : &lesson_screen);
    if (judge_page(&kiosk->visit, &origin, kiosk->at.module, page, &ruling, &fault)) {
        record(kiosk, &ruling, NULL);
    }
}

// ---- sheets

static const struct attempt *latest_attempt(const struct kiosk *kiosk)
{
    return progress_attempt(&kiosk->visit.progress, kiosk->at.sheet->id);
}

void conduct_item(struct kiosk *kiosk, int position)
{
    kiosk->at.position = position;
    kiosk->at.choosing = (struct response){.count = 0};
    buffer_free(&kiosk->typing.answer);
    const struct item *item = conduct_shown_item(kiosk);
    const struct given *given = attempt_given(latest_attempt(kiosk), item->id);
    if (given && item->kind == ITEM_TEXT && given->response.count > 0) {
        buffer_add_text(&kiosk->typing.answer, given->response.values[0]);
    } else if (given) {
        kiosk->at.choosing.declined = given->response.declined;
        for (int i = 0; i < given->response.count; i++) {
            const struct choice *choice = item_choice(item, given->response.values[i]);
            if (choice) { // the choice may have gone from the content since
                kiosk->at.choosing.values[kiosk->at.choosing.count++] = choice->id;
            }
        }
    }
    if (given && given->response.declined) {
        kiosk->at.choosing.declined = true;
    }
    kiosk_show(kiosk, kiosk->at.sheet->kind == SHEET_TEST ? &test_screen : &survey_screen);
}

// The first asked item without an answer, or the last asked one.
static int place_in_sheet(const struct kiosk *kiosk)
{
    int last = 0;
    for (int i = conduct_asked_from(kiosk, 0, 1); i >= 0; i = conduct_asked_from(kiosk, i + 1, 1)) {
        last = i;
        if (!attempt_given(latest_attempt(kiosk), paper_item(kiosk, i)->id)) {
            break;
        }
    }
    return last;
}

static void draw_paper(struct kiosk *kiosk)
{
    arena_empty(kiosk->page_arena);
    const struct attempt *attempt = latest_attempt(kiosk);
    kiosk->at.paper = paper_draw(kiosk->at.sheet, attempt ? attempt->seed : 0, kiosk->page_arena);
}

void conduct_sheet(struct kiosk *kiosk, const struct module *module, const struct sheet *sheet)
{
    kiosk->at.module = module;
    kiosk->at.sheet = sheet;
    draw_paper(kiosk);
    const struct attempt *attempt = latest_attempt(kiosk);
    if (attempt && !attempt->handed_in) {
        conduct_item(kiosk, place_in_sheet(kiosk));
    } else if (attempt && sheet->kind == SHEET_TEST) {
        kiosk_show(kiosk, &result_screen);
    } else if (attempt) {
        kiosk_show(kiosk, &done_screen);
    } else {
        kiosk_show(kiosk, &begin_screen);
    }
}

static void begun(struct kiosk *kiosk)
{
    draw_paper(kiosk);
    conduct_item(kiosk, place_in_sheet(kiosk));
}

void conduct_begin(struct kiosk *kiosk)
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    if (judge_begin(&kiosk->visit, &origin, kiosk->at.module, kiosk->at.sheet, &ruling, &fault)) {
        record(kiosk, &ruling, begun);
    }
}

static void handed_in(struct kiosk *kiosk)
{
    kiosk->recorded = true;
    conduct_sheet(kiosk, kiosk->at.module, kiosk->at.sheet);
}

static void hand_in(struct kiosk *kiosk)
{
    const struct sheet *sheet = kiosk->at.sheet;
    struct arena *arena = arena_new();
    bool *asked = arena_take(arena, (size_t)sheet->item_count, sizeof *asked);
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    for (int i = 0; i < sheet->item_count; i++) {
        asked[i] = item_asked(kiosk, &sheet->items[i]);
    }
    if (judge_hand_in(&kiosk->visit, &origin, sheet, asked, &ruling, &fault)) {
        record(kiosk, &ruling, handed_in);
    } else {
        conduct_item(kiosk, place_in_sheet(kiosk)); // something was left out: go there
    }
    arena_free(arena);
}

static void go_on(struct kiosk *kiosk)
{
    const int next = conduct_asked_from(kiosk, kiosk->at.position + 1, 1);
    if (next < 0) {
        hand_in(kiosk);
    } else {
        conduct_item(kiosk, next);
    }
}

static void go_back(struct kiosk *kiosk)
{
    const int before = conduct_asked_from(kiosk, kiosk->at.position - 1, -1);
    conduct_item(kiosk, before < 0 ? kiosk->at.position : before);
}

static void answered(struct kiosk *kiosk)
{
    kiosk->recorded = true;
    ask(kiosk, kiosk->at.module, go_on);
}

static bool same_response(const struct response *one, const struct response *other)
{
    if (one->count != other->count || one->declined != other->declined) {
        return false;
    }
    for (int i = 0; i < one->count; i++) {
        if (strcmp(one->values[i], other->values[i]) != 0) {
            return false;
        }
    }
    return true;
}

void conduct_answer(struct kiosk *kiosk, int step)
{
    const struct item *item = conduct_shown_item(kiosk);
    const struct given *before = attempt_given(latest_attempt(kiosk), item->id);
    struct given given = {.item = item->id, .response = kiosk->at.choosing};
    if (step < 0) { // what is chosen but not confirmed is not an answer
        go_back(kiosk);
        return;
    }
    if (item->kind == ITEM_TEXT && !given.response.declined && kiosk->typing.answer.length > 0) {
        given.response.values[given.response.count++] = kiosk->typing.answer.text;
    }
    if (response_empty(&given.response) && !item->required) {
        given.response.declined = true;
    }
    if (before && same_response(&before->response, &given.response)) {
        go_on(kiosk);
        return;
    }
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    if (judge_answer(&kiosk->visit, &origin, kiosk->at.sheet, &given, &ruling, &fault)) {
        kiosk->recorded = false;
        record(kiosk, &ruling, answered);
    }
}

// ---- modules

// The page that was shown last, or the first one when it was never begun or the page is gone.
static const struct page *page_to_resume(const struct kiosk *kiosk)
{
    const struct place *place = progress_place(&kiosk->visit.progress, kiosk->at.module->id);
    const struct page *page = place ? module_page(kiosk->at.module, place->page) : NULL;
    return page && conduct_page_shown(kiosk, page) ? page : conduct_page_from(kiosk, NULL, 1);
}

static void module_ready(struct kiosk *kiosk)
{
    const struct module *module = kiosk->at.module;
    const struct sheet *test = module_test(module);
    const struct attempt *attempt =
        test ? progress_attempt(&kiosk->visit.progress, test->id) : NULL;
    if (attempt && !attempt->complete) {
        conduct_sheet(kiosk, module, test);
        return;
    }
    // Whoever has full marks reads again from the beginning.
    const struct page *page = attempt ? conduct_page_from(kiosk, NULL, 1) : page_to_resume(kiosk);
    if (page) {
        conduct_page(kiosk, page, false);
    } else if (test) {
        conduct_sheet(kiosk, module, test);
    }
}

void conduct_module(struct kiosk *kiosk, const char *id)
{
    const struct module *module = content_module(kiosk->content, id);
    kiosk->noticed_module = NULL;
    if (!module) {
        return;
    }
    kiosk->at = (struct at){.module = module};
    ask(kiosk, module, module_ready);
}

// ---- arriving, resuming, leaving

static void resume_page(struct kiosk *kiosk)
{
    const struct sheet *test = module_test(kiosk->at.module);
    const struct attempt *attempt =
        test ? progress_attempt(&kiosk->visit.progress, test->id) : NULL;
    const struct page *page = page_to_resume(kiosk);
    if (!page) {
        module_ready(kiosk);
        return;
    }
    // After a failed test, pages are read in review.
    kiosk->at.sheet = test;
    conduct_page(kiosk, page, attempt && attempt->handed_in && !attempt->complete);
}

static void resume_sheet(struct kiosk *kiosk)
{
    const struct progress *progress = &kiosk->visit.progress;
    const struct sheet *sheet = kiosk->at.module
                                    ? module_sheet(kiosk->at.module, progress->where_sheet)
                                    : content_survey(kiosk->content, progress->where_sheet);
    if (!sheet) { // gone from the content since
        kiosk_show(kiosk, &menu_screen);
    } else {
        conduct_sheet(kiosk, kiosk->at.module, sheet);
    }
}

static void resume(struct kiosk *kiosk)
{
    const struct progress *progress = &kiosk->visit.progress;
    const char *id = progress->where == WHERE_NOWHERE ? NULL : progress->where_module;
    const struct module *module = id ? content_module(kiosk->content, id) : NULL;
    kiosk->at = (struct at){.module = module};
    if (progress->where == WHERE_SHEET && (module || !id)) {
        const bool over = progress_complete(progress, progress->where_sheet);
        if (over && module) {
            kiosk_show(kiosk, &menu_screen);
        } else {
            ask(kiosk, module, resume_sheet);
        }
    } else if (module && !conduct_module_complete(kiosk, id)) {
        ask(kiosk, module, resume_page);
    } else {
        kiosk_show(kiosk, &menu_screen);
    }
}

struct entering {
    struct errand errand;
    struct kiosk *kiosk;
    char *name, *organization;
    bool found;
    struct id learner;
    struct progress progress;
    bool ok;
    struct fault fault;
};

static void take_fact(void *context, const struct fact *fact)
{
    progress_apply(context, fact);
}

static void run_entering(struct errand *errand)
{
    struct entering *entering = (struct entering *)errand;
    struct store *store = entering->kiosk->store;
    entering->ok = store_find_learner(store, entering->name, entering->organization,
                                      &entering->found, &entering->learner, &entering->fault);
    if (entering->ok && entering->found) {
        struct arena *arena = arena_new();
        entering->ok = store_replay(store, entering->learner.text, arena, take_fact,
                                    &entering->progress, &entering->fault);
        arena_free(arena);
    }
}

// The person's progress is taken over, and their coming recorded.
static void enter(struct kiosk *kiosk, struct entering *entering)
{
    const struct arrival arrival = {
        .name = entering->name,
        .organization = entering->organization,
        .course = kiosk->course->id,
        .notice = kiosk_word(kiosk, WORD_NOTICE),
        .language = kiosk->language,
        .known = entering->found ? &entering->learner : NULL,
    };
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    if (!judge_arrival(&origin, &arrival, &ruling, &fault)) {
        progress_close(&entering->progress);
        return;
    }
    const struct fact *fact = &ruling.facts[ruling.count - 1];
    kiosk->visit = (struct visit){
        .learner = fact->learner,
        .arrival = fact->arrival,
        .language = kiosk->language,
        .progress = entering->progress,
    };
    kiosk->present = true;
    record(kiosk, &ruling, resume);
}

static void done_entering(struct errand *errand)
{
    struct entering *entering = (struct entering *)errand;
    struct kiosk *kiosk = entering->kiosk;
    kiosk->holds--;
    kiosk->stale = true;
    if (entering->ok) {
        enter(kiosk, entering);
    } else {
        progress_close(&entering->progress);
        kiosk->troubled = true;
        kiosk->trouble = entering->fault;
    }
    explicit_bzero(entering->name, strlen(entering->name));
    explicit_bzero(entering->organization, strlen(entering->organization));
    free(entering->name);
    free(entering->organization);
    free(entering);
}

static char *copy_of(const struct buffer *buffer)
{
    char *copy = memory_take(buffer->length + 1, 1);
    memcpy(copy, buffer->text ? buffer->text : "", buffer->length);
    return copy;
}

void conduct_arrival(struct kiosk *kiosk)
{
    if (!kiosk->content || !kiosk->course) {
        return; // still being read: the button shows it
    }
    struct entering *entering = memory_take(1, sizeof *entering);
    entering->errand = (struct errand){.run = run_entering, .done = done_entering};
    entering->kiosk = kiosk;
    entering->name = copy_of(&kiosk->typing.name);
    entering->organization = copy_of(&kiosk->typing.organization);
    entering->progress = progress_open();
    kiosk->visits++;
    kiosk->holds++;
    clerk_send(kiosk->recorder, &entering->errand);
}

void conduct_departure(struct kiosk *kiosk, enum departure departure)
{
    if (kiosk->present) {
        struct ruling ruling;
        struct origin origin = kiosk_origin(kiosk);
        judge_departure(&kiosk->visit, &origin, departure, &ruling);
        record(kiosk, &ruling, NULL);
    }
    kiosk_forget_person(kiosk);
    kiosk_show(kiosk, &attract_screen);
}

// ---- opening

struct opening {
    struct errand errand;
    struct kiosk *kiosk;
    struct store *store;
    struct content *content;
    bool ok;
    struct fault fault;
};

static void end_opening(struct opening *opening)
{
    struct kiosk *kiosk = opening->kiosk;
    kiosk->stale = true;
    if (!opening->ok) {
        kiosk->failure = kiosk->failed ? kiosk->failure : opening->fault;
        kiosk->failed = true;
        kiosk->ending = true;
    }
    free(opening);
}

static void run_store_opening(struct errand *errand)
{
    struct opening *opening = (struct opening *)errand;
    opening->kiosk->store = store_open(opening->kiosk->options->data, STORE_WRITE, &opening->fault);
    opening->ok = opening->kiosk->store != NULL;
}

static void done_store_opening(struct errand *errand)
{
    end_opening((struct opening *)errand);
}

static void run_content_opening(struct errand *errand)
{
    struct opening *opening = (struct opening *)errand;
    opening->ok = content_load(opening->kiosk->warden, opening->kiosk->options->content,
                               &opening->content, &opening->fault);
    if (opening->ok && opening->content->course_count == 0) {
        opening->ok =
            fault_set(&opening->fault, "there is no course to play in %s: see 'manten check %s'",
                      opening->kiosk->options->content, opening->kiosk->options->content);
        content_free(opening->content);
        opening->content = NULL;
    }
}

static void done_content_opening(struct errand *errand)
{
    struct opening *opening = (struct opening *)errand;
    struct kiosk *kiosk = opening->kiosk;
    if (opening->ok) {
        kiosk->content = opening->content;
        kiosk->course = kiosk->content->courses[0];
    }
    end_opening(opening);
}

void conduct_opening(struct kiosk *kiosk)
{
    struct opening *store = memory_take(1, sizeof *store);
    *store = (struct opening){.errand = {.run = run_store_opening, .done = done_store_opening},
                              .kiosk = kiosk};
    clerk_send(kiosk->recorder, &store->errand);
    struct opening *content = memory_take(1, sizeof *content);
    *content = (struct opening){
        .errand = {.run = run_content_opening, .done = done_content_opening}, .kiosk = kiosk};
    clerk_send(kiosk->librarian, &content->errand);
}
