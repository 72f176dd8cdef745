// Ways through random scenarios: whatever is decided, undone and tried again, the way follows from
// the answers that count, and replaying the facts leads to the same place.
#include "learning/visit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { SCENES = 12, OPTIONS = 3, FACTS_MOST = 600, VISITS = 4000, ACTS = 60 };

struct content {
    struct choice choices[SCENES + 1][OPTIONS];
    struct item items[SCENES + 1];
    struct page pages[SCENES + 3]; // a page that asks, the scenes, the debrief, a page
    struct sheet sheets[2];
    struct module module;
    int scene_count;
};

static const char *const names[] = {"s0", "s1", "s2", "s3",  "s4",  "s5", "s6",
                                    "s7", "s8", "s9", "s10", "s11", "s12"};
static const char *const letters[] = {"a", "b", "c"};

static int below(struct random *random, int bound)
{
    return (int)random_below(random, (uint64_t)bound);
}

// Some scene further down.
static const char *further(const struct content *content, struct random *random, int scene)
{
    return names[scene + 1 + below(random, content->scene_count - scene - 1)];
}

static void make_item(struct content *content, int number, const char *id)
{
    content->items[number] = (struct item){.id = id,
                                           .kind = ITEM_SINGLE,
                                           .choices = content->choices[number],
                                           .choice_count = OPTIONS,
                                           .required = true};
    for (int i = 0; i < OPTIONS; i++) {
        content->choices[number][i] = (struct choice){.id = letters[i]};
    }
}

static void make_scene(struct content *content, struct random *random, int number)
{
    struct page *scene = &content->pages[1 + number];
    const bool last = number + 1 == content->scene_count;
    const bool asks = below(random, 3) > 0;
    *scene = (struct page){.id = names[number], .sheet = &content->sheets[1]};
    make_item(content, number, names[number]);
    if (last || below(random, 6) == 0) {
        scene->ending = (enum story_ending)(ENDING_GOOD + below(random, 3));
    } else if (asks && below(random, 3) > 0) {
        for (int i = 0; i < OPTIONS; i++) {
            content->choices[number][i].leads = further(content, random, number);
        }
        scene->item = &content->items[number];
        return;
    } else {
        scene->leads = further(content, random, number);
    }
    content->choices[number][below(random, OPTIONS)].correct = true;
    scene->item = asks ? &content->items[number] : NULL;
}

static void make_content(struct content *content, struct random *random)
{
    *content = (struct content){.scene_count = 2 + below(random, SCENES - 1)};
    make_item(content, SCENES, "check");
    content->choices[SCENES][1].correct = true;
    content->pages[0] =
        (struct page){.id = "page", .sheet = &content->sheets[0], .item = &content->items[SCENES]};
    for (int i = 0; i < content->scene_count; i++) {
        make_scene(content, random, i);
    }
    content->pages[content->scene_count + 1] =
        (struct page){.id = "story-debrief", .sheet = &content->sheets[1]};
    content->pages[content->scene_count + 2] = (struct page){.id = "after"};
    content->sheets[0] = (struct sheet){.id = "module-exercise",
                                        .kind = SHEET_EXERCISE,
                                        .items = &content->items[SCENES],
                                        .item_count = 1};
    content->sheets[1] = (struct sheet){.id = "story",
                                        .kind = SHEET_SCENARIO,
                                        .items = content->items,
                                        .item_count = content->scene_count,
                                        .scenes = &content->pages[1],
                                        .scene_count = content->scene_count};
    content->module = (struct module){.id = "module",
                                      .version = 2,
                                      .pages = content->pages,
                                      .page_count = content->scene_count + 3,
                                      .sheets = content->sheets,
                                      .sheet_count = 2};
}

struct log {
    struct arena *arena;
    struct fact facts[FACTS_MOST];
    int count;
};

static void record(struct visit *visit, struct log *log, const struct ruling *ruling)
{
    assert_true(log->count + ruling->count <= FACTS_MOST);
    for (int i = 0; i < ruling->count; i++) {
        log->facts[log->count++] = fact_copy(&ruling->facts[i], log->arena);
        progress_apply(&visit->progress, &ruling->facts[i]);
    }
}

// ---- the way, worked out from the facts alone

static const struct fact *last_attempt(const struct log *log)
{
    for (int i = log->count - 1; i >= 0; i--) {
        if (log->facts[i].kind == FACT_ATTEMPT && strcmp(log->facts[i].sheet, "story") == 0) {
            return &log->facts[i];
        }
    }
    return NULL;
}

static const struct fact *last_answer(const struct log *log, const char *attempt, const char *item)
{
    for (int i = log->count - 1; i >= 0; i--) {
        const struct fact *fact = &log->facts[i];
        if (fact->kind == FACT_ANSWER && strcmp(fact->attempt.text, attempt) == 0 &&
            strcmp(fact->item, item) == 0) {
            return fact;
        }
    }
    return NULL;
}

static bool handed_in(const struct log *log, const char *attempt)
{
    for (int i = 0; i < log->count; i++) {
        const struct fact *fact = &log->facts[i];
        if (fact->kind == FACT_OUTCOME && strcmp(fact->attempt.text, attempt) == 0) {
            return true;
        }
    }
    return false;
}

// Numbers of the scenes; gives how many.
static int walk(const struct content *content, const struct log *log, int *scenes)
{
    const struct fact *attempt = last_attempt(log);
    int count = 0;
    int at = 0;
    while (at >= 0) {
        const struct page *scene = &content->pages[1 + at];
        const char *leads = scene->leads;
        scenes[count++] = at;
        if (page_decides(scene)) {
            const struct fact *answer =
                attempt ? last_answer(log, attempt->attempt.text, names[at]) : NULL;
            leads =
                !answer ? NULL : content->choices[at][answer->response.values[0][0] - 'a'].leads;
        }
        at = leads ? module_page_number(&content->module, leads) - 1 : -1;
    }
    return count;
}

static void expect_way(const struct content *content, const struct visit *visit,
                       const struct log *log)
{
    int scenes[SCENES];
    const int count = walk(content, log, scenes);
    const struct way way = scenario_way(
        &content->sheets[1], visit_attempt(visit, &content->module, &content->sheets[1]));
    assert_int_equal(way.count, count);
    for (int i = 0; i < count; i++) {
        assert_ptr_equal(way.stations[i].scene, &content->pages[1 + scenes[i]]);
    }
    assert_int_equal(way_ending(&way), content->pages[1 + scenes[count - 1]].ending);
}

// ---- what somebody may do

static bool on_walk(const struct content *content, const struct log *log, int scene)
{
    int scenes[SCENES];
    const int count = walk(content, log, scenes);
    for (int i = 0; i < count; i++) {
        if (scenes[i] == scene) {
            return true;
        }
    }
    return false;
}

static bool at_end(const struct content *content, const struct log *log)
{
    int scenes[SCENES];
    const int count = walk(content, log, scenes);
    return last_attempt(log) && content->pages[1 + scenes[count - 1]].ending != ENDING_NONE;
}

static bool open_way(const struct log *log)
{
    return last_attempt(log) && !handed_in(log, last_attempt(log)->attempt.text);
}

static bool answer(struct visit *visit, struct origin *origin, struct content *content,
                   struct log *log, struct ruling *ruling)
{
    struct fault fault;
    const int number = below(origin->lots, content->scene_count + 2);
    const bool exercise = number >= content->scene_count;
    const char *value = below(origin->lots, 12) > 0 ? letters[below(origin->lots, OPTIONS)] : "x";
    const struct given given = {.item = exercise ? "check" : names[number],
                                .response = {.values = {value}, .count = 1}};
    const bool done = judge_try(visit, origin, &content->module, &given, ruling, &fault);
    assert_int_equal(done, value[0] != 'x' &&
                               (exercise || (open_way(log) && on_walk(content, log, number) &&
                                             content->pages[1 + number].item)));
    return done;
}

static bool show(struct visit *visit, struct origin *origin, struct content *content,
                 struct log *log, struct ruling *ruling)
{
    struct fault fault;
    const int number = below(origin->lots, content->scene_count + 1);
    const bool done =
        judge_scene(visit, origin, &content->module, &content->pages[1 + number], ruling, &fault);
    assert_int_equal(done, number == content->scene_count ? at_end(content, log)
                           : open_way(log)                ? on_walk(content, log, number)
                                                          : number == 0);
    return done;
}

static bool replay(struct visit *visit, struct origin *origin, struct content *content,
                   struct log *log, struct ruling *ruling)
{
    struct fault fault;
    const int number = below(origin->lots, content->scene_count);
    const bool allowed = at_end(content, log) && on_walk(content, log, number);
    const bool done =
        judge_replay(visit, origin, &content->module, &content->pages[1 + number], ruling, &fault);
    assert_int_equal(done, allowed);
    return done;
}

static bool end(struct visit *visit, struct origin *origin, struct content *content,
                struct log *log, struct ruling *ruling)
{
    struct fault fault;
    const bool allowed = open_way(log) && at_end(content, log);
    const bool done =
        judge_end(visit, origin, &content->module, &content->sheets[1], ruling, &fault);
    assert_int_equal(done, allowed);
    assert_true(!done || ruling->facts[0].complete);
    return done;
}

// After going another way everything up to the scene is as it was, and one stands there.
static void expect_replayed(const struct content *content, const struct log *log,
                            const struct way *before)
{
    int scenes[SCENES];
    const int count = walk(content, log, scenes);
    const struct fact *place = &log->facts[log->count - 1];
    const int number = module_page_number(&content->module, place->page) - 1;
    int station = 0;
    while (before->stations[station].scene != &content->pages[1 + number]) {
        assert_ptr_equal(before->stations[station].scene, &content->pages[1 + scenes[station]]);
        station++;
    }
    assert_int_equal(scenes[station], number);
    assert_true(!page_decides(&content->pages[1 + number]) || count == station + 1);
}

static void act(struct visit *visit, struct origin *origin, struct content *content,
                struct log *log)
{
    struct ruling ruling;
    const int kind = below(origin->lots, 12);
    const struct way before = scenario_way(
        &content->sheets[1], visit_attempt(visit, &content->module, &content->sheets[1]));
    const bool done = kind < 5    ? answer(visit, origin, content, log, &ruling)
                      : kind < 10 ? show(visit, origin, content, log, &ruling)
                      : kind < 11 ? end(visit, origin, content, log, &ruling)
                                  : replay(visit, origin, content, log, &ruling);
    assert_int_equal(done, ruling.count > 0);
    record(visit, log, &ruling);
    if (done && kind == 11) {
        expect_replayed(content, log, &before);
    }
    expect_way(content, visit, log);
}

// ---- the whole

static void expect_same(const struct content *content, const struct visit *lived,
                        const struct log *log)
{
    struct visit again = {.learner = lived->learner, .progress = progress_open()};
    for (int i = 0; i < log->count; i++) {
        progress_apply(&again.progress, &log->facts[i]);
    }
    assert_int_equal(again.progress.where, lived->progress.where);
    assert_true(lived->progress.where != WHERE_SHEET);
    for (int i = 0; i < 2; i++) {
        const struct sheet *sheet = &content->sheets[i];
        const struct attempt *one = visit_attempt(lived, &content->module, sheet);
        const struct attempt *other = visit_attempt(&again, &content->module, sheet);
        assert_int_equal(one != NULL, other != NULL);
        assert_true(!one || (one->number == other->number && one->seed == other->seed &&
                             one->given_count == other->given_count));
        assert_true(visit_seed(lived, &content->module, sheet) ==
                    visit_seed(&again, &content->module, sheet));
    }
    expect_way(content, &again, log);
    progress_close(&again.progress);
}

// One attempt at the exercise for each learner, which is never handed in.
static void expect_one_exercise(const struct content *content, const struct visit *visit,
                                const struct log *log)
{
    int attempts = 0;
    const struct fact *last = NULL;
    for (int i = 0; i < log->count; i++) {
        const struct fact *fact = &log->facts[i];
        attempts += fact->kind == FACT_ATTEMPT && strcmp(fact->sheet, "module-exercise") == 0;
        last = fact->kind == FACT_ANSWER && strcmp(fact->item, "check") == 0 ? fact : last;
    }
    const struct attempt *attempt = visit_attempt(visit, &content->module, &content->sheets[0]);
    assert_int_equal(attempts, last != NULL);
    assert_int_equal(attempt != NULL, last != NULL);
    if (last) {
        assert_false(attempt->handed_in);
        assert_int_equal(attempt->given[0].verdict, last->verdict);
        assert_int_equal(last->verdict,
                         last->response.values[0][0] == 'b' ? VERDICT_RIGHT : VERDICT_WRONG);
    }
}

static void ways_follow_from_answers(void **state)
{
    (void)state;
    int replays = 0;
    for (int i = 0; i < VISITS; i++) {
        struct random lots = random_seeded((uint64_t)i);
        struct id_maker ids = id_maker_seeded((uint64_t)i);
        struct origin origin = {.ids = &ids, .lots = &lots, .wall = 1000};
        struct content content;
        struct log log = {.arena = arena_new()};
        struct visit visit = {.learner = id_make(&ids, 1000), .progress = progress_open()};
        make_content(&content, &lots);
        for (int j = 0; j < ACTS && log.count + RULING_MOST < FACTS_MOST; j++) {
            act(&visit, &origin, &content, &log);
        }
        expect_same(&content, &visit, &log);
        expect_one_exercise(&content, &visit, &log);
        const struct attempt *attempt = visit_attempt(&visit, &content.module, &content.sheets[1]);
        replays += attempt && attempt->number > 1;
        progress_close(&visit.progress);
        arena_free(log.arena);
    }
    assert_true(replays > VISITS / 20);
}

// The choice that was taken is gone from the content: the decision has to be made again.
static void a_choice_that_is_gone_leads_nowhere(void **state)
{
    (void)state;
    struct choice choices[] = {{.id = "a", .leads = "end"}, {.id = "b", .leads = "end"}};
    struct item item = {.id = "q", .kind = ITEM_SINGLE, .choices = choices, .choice_count = 2};
    struct sheet story = {.id = "story", .kind = SHEET_SCENARIO, .scene_count = 2};
    const struct page scenes[] = {{.id = "first", .sheet = &story, .item = &item},
                                  {.id = "end", .sheet = &story, .ending = ENDING_GOOD}};
    struct given given = {.item = "q", .response = {.values = {"b"}, .count = 1}};
    const struct attempt attempt = {.given = &given, .given_count = 1};
    story.scenes = scenes;
    assert_int_equal(scenario_way(&story, &attempt).count, 2);
    item.choice_count = 1;
    assert_int_equal(scenario_way(&story, &attempt).count, 1);
    assert_int_equal(scenario_way(&story, NULL).count, 1);
}

static void tests_are_not_begun_as_pages(void **state)
{
    (void)state;
    struct random lots = random_seeded(7);
    struct id_maker ids = id_maker_seeded(7);
    struct origin origin = {.ids = &ids, .lots = &lots, .wall = 1000};
    struct content content;
    struct ruling ruling;
    struct fault fault;
    struct visit visit = {.learner = id_make(&ids, 1000), .progress = progress_open()};
    make_content(&content, &lots);
    for (int i = 0; i < 2; i++) {
        assert_false(
            judge_begin(&visit, &origin, &content.module, &content.sheets[i], &ruling, &fault));
    }
    const struct given nothing = {.item = "check", .response = {.declined = true}};
    assert_false(judge_try(&visit, &origin, &content.module, &nothing, &ruling, &fault));
    const struct given other = {.item = "other", .response = {.values = {"a"}, .count = 1}};
    assert_false(judge_try(&visit, &origin, &content.module, &other, &ruling, &fault));
    progress_close(&visit.progress);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ways_follow_from_answers),
        cmocka_unit_test(a_choice_that_is_gone_leads_nowhere),
        cmocka_unit_test(tests_are_not_begun_as_pages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
