// Whole visits through the rules alone: whatever a learner does, a test is complete if and only if
// one single attempt had every answer right, and replaying the facts gives the same progress.
#include "learning/paper.h"
#include "learning/visit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ITEMS_MOST = 6, CHOICES_MOST = 5, FACTS_MOST = 400, VISITS = 20000 };

struct content {
    struct choice choices[ITEMS_MOST][CHOICES_MOST];
    struct item items[ITEMS_MOST];
    struct page pages[2];
    struct sheet sheet;
    struct module module;
};

static const char *const names[] = {"a", "b", "c", "d", "e", "f"};

// A module with a random test: one to six items, each with its key.
static void make_content(struct content *content, struct random *random)
{
    *content = (struct content){0};
    const int items = 1 + (int)random_below(random, ITEMS_MOST);
    for (int i = 0; i < items; i++) {
        const bool several = random_below(random, 2) == 1;
        const int choices = 2 + (int)random_below(random, CHOICES_MOST - 1);
        content->items[i] = (struct item){
            .id = names[i],
            .kind = several ? ITEM_MULTIPLE : ITEM_SINGLE,
            .choices = content->choices[i],
            .choice_count = choices,
            .required = true,
        };
        for (int j = 0; j < choices; j++) {
            content->choices[i][j].id = names[j];
            content->choices[i][j].correct = several && random_below(random, 2) == 1;
        }
        content->choices[i][random_below(random, (uint64_t)choices)].correct = true;
    }
    content->pages[0].id = "first";
    content->pages[1].id = "second";
    content->sheet = (struct sheet){
        .id = "test", .kind = SHEET_TEST, .items = content->items, .item_count = items};
    content->module = (struct module){.id = "module",
                                      .version = 3,
                                      .pages = content->pages,
                                      .page_count = 2,
                                      .sheets = &content->sheet,
                                      .sheet_count = 1};
}

struct log {
    struct arena *arena;
    struct fact facts[FACTS_MOST];
    int count;
};

// What the store does: keeps the facts, then they are applied.
static void record(struct visit *visit, struct log *log, const struct ruling *ruling)
{
    for (int i = 0; i < ruling->count && log->count < FACTS_MOST; i++) {
        log->facts[log->count++] = fact_copy(&ruling->facts[i], log->arena);
        progress_apply(&visit->progress, &ruling->facts[i]);
    }
}

static struct response random_response(const struct item *item, struct random *random)
{
    struct response response = {.count = 0};
    if (random_below(random, 3) == 0) { // the key
        for (int i = 0; i < item->choice_count; i++) {
            if (item->choices[i].correct && !(item->kind == ITEM_SINGLE && response.count > 0)) {
                response.values[response.count++] = item->choices[i].id;
            }
        }
        return response;
    }
    const int count = (int)random_below(random, 4);
    for (int i = 0; i < count; i++) {
        response.values[i] = names[random_below(random, 6)];
    }
    response.count = count;
    response.declined = random_below(random, 10) == 0;
    return response;
}

static void random_act(struct visit *visit, struct origin *origin, struct content *content,
                       struct log *log)
{
    struct random *random = origin->lots;
    struct ruling ruling;
    struct fault fault;
    struct given given = {.confidence = 0};
    bool allowed = false;
    switch (random_below(random, 8)) {
    case 0:
        allowed = judge_page(visit, origin, &content->module,
                             &content->pages[random_below(random, 2)], &ruling, &fault);
        break;
    case 1:
        allowed = judge_begin(visit, origin, &content->module, &content->sheet, &ruling, &fault);
        break;
    case 2:
        allowed = judge_hand_in(visit, origin, &content->sheet, NULL, &ruling, &fault);
        break;
    default:
        given.item = names[random_below(random, 7) % 6];
        const struct item *item = sheet_item(&content->sheet, given.item);
        given.response = random_response(item ? item : &content->items[0], random);
        allowed = judge_answer(visit, origin, &content->sheet, &given, &ruling, &fault);
        break;
    }
    if (allowed) {
        assert_true(ruling.count > 0);
        record(visit, log, &ruling);
    } else {
        assert_int_equal(ruling.count, 0);
    }
}

// The key, read straight from the content, not through the code that is tested.
static bool justified(const struct content *content, const struct log *log, const char *attempt)
{
    for (int i = 0; i < content->sheet.item_count; i++) {
        const struct item *item = &content->items[i];
        const struct fact *last = NULL;
        for (int j = 0; j < log->count; j++) {
            const struct fact *fact = &log->facts[j];
            if (fact->kind == FACT_ANSWER && strcmp(fact->attempt.text, attempt) == 0 &&
                strcmp(fact->item, item->id) == 0) {
                last = fact;
            }
        }
        if (!last) {
            return false;
        }
        for (int j = 0; j < item->choice_count; j++) {
            bool chosen = false;
            for (int k = 0; k < last->response.count; k++) {
                chosen = chosen || strcmp(last->response.values[k], item->choices[j].id) == 0;
            }
            if (chosen != item->choices[j].correct) {
                return false;
            }
        }
    }
    return true;
}

static void check_outcomes(const struct content *content, const struct log *log,
                           const struct visit *visit)
{
    bool complete = false;
    for (int i = 0; i < log->count; i++) {
        const struct fact *fact = &log->facts[i];
        if (fact->kind == FACT_OUTCOME) {
            assert_false(complete); // nothing is handed in after full marks
            assert_int_equal(fact->complete, justified(content, log, fact->attempt.text));
            assert_int_equal(fact->complete, fact->right == fact->total);
            complete = fact->complete;
        }
    }
    assert_int_equal(progress_complete(&visit->progress, "test"), complete);
}

static void same_attempt(const struct attempt *one, const struct attempt *other)
{
    for (; one || other; one = one->before, other = other->before) {
        assert_non_null(one);
        assert_non_null(other);
        assert_string_equal(one->id.text, other->id.text);
        assert_true(one->seed == other->seed && one->number == other->number);
        assert_true(one->handed_in == other->handed_in && one->complete == other->complete);
        assert_true(one->right == other->right && one->given_count == other->given_count);
        for (int i = 0; i < one->given_count; i++) {
            assert_string_equal(one->given[i].item, other->given[i].item);
            assert_int_equal(one->given[i].verdict, other->given[i].verdict);
            assert_int_equal(one->given[i].response.count, other->given[i].response.count);
        }
    }
}

static void check_replay(const struct log *log, const struct visit *visit)
{
    struct progress replayed = progress_open();
    for (int i = 0; i < log->count; i++) {
        progress_apply(&replayed, &log->facts[i]);
    }
    same_attempt(progress_attempt(&visit->progress, "test"), progress_attempt(&replayed, "test"));
    const struct place *place = progress_place(&visit->progress, "module");
    const struct place *again = progress_place(&replayed, "module");
    assert_int_equal(place != NULL, again != NULL);
    if (place) {
        assert_string_equal(place->page, again->page);
        assert_int_equal(place->seen_count, again->seen_count);
    }
    assert_int_equal(visit->progress.where, replayed.where);
    progress_close(&replayed);
}

static void complete_only_at_full_marks(void **state)
{
    (void)state;
    int completed = 0;
    struct content *content = malloc(sizeof *content);
    struct log *log = malloc(sizeof *log);
    for (uint64_t seed = 1; seed <= VISITS; seed++) {
        struct random random = random_seeded(seed);
        struct id_maker ids = id_maker_seeded(seed);
        struct origin origin = {.ids = &ids, .lots = &random, .wall = 1000};
        struct visit visit = {.progress = progress_open()};
        *log = (struct log){.arena = arena_new()};
        make_content(content, &random);
        for (int i = 0; i < 120; i++) {
            origin.wall += 10;
            random_act(&visit, &origin, content, log);
        }
        check_outcomes(content, log, &visit);
        check_replay(log, &visit);
        completed += progress_complete(&visit.progress, "test");
        progress_close(&visit.progress);
        arena_free(log->arena);
    }
    free(log);
    free(content);
    assert_in_range(completed, VISITS / 10, VISITS); // the test would be idle without completions
}

static void arriving_needs_a_name(void **state)
{
    (void)state;
    struct random random = random_seeded(1);
    struct id_maker ids = id_maker_seeded(1);
    struct origin origin = {.ids = &ids, .lots = &random, .wall = 5};
    struct arrival arrival = {.name = "", .organization = "", .course = "c", .notice = "n"};
    struct ruling ruling;
    struct fault fault;
    assert_false(judge_arrival(&origin, &arrival, &ruling, &fault));
    arrival.name = "山田";
    assert_true(judge_arrival(&origin, &arrival, &ruling, &fault));
    assert_int_equal(ruling.count, 2);
    assert_int_equal(ruling.facts[0].kind, FACT_LEARNER);
    assert_string_equal(ruling.facts[1].learner.text, ruling.facts[0].id.text);
    const struct id known = ruling.facts[0].id;
    arrival.known = &known;
    assert_true(judge_arrival(&origin, &arrival, &ruling, &fault));
    assert_int_equal(ruling.count, 1);
    assert_string_equal(ruling.facts[0].learner.text, known.text);
}

static void a_paper_is_drawn_from_its_seed_alone(void **state)
{
    (void)state;
    struct content content;
    struct random random = random_seeded(7);
    struct arena *arena = arena_new();
    make_content(&content, &random);
    for (uint64_t seed = 0; seed < 100; seed++) {
        struct paper one = paper_draw(&content.sheet, seed, NULL, arena);
        struct paper other = paper_draw(&content.sheet, seed, NULL, arena);
        unsigned seen = 0;
        for (int i = 0; i < content.sheet.item_count; i++) {
            assert_int_equal(one.items[i], other.items[i]);
            seen |= 1u << one.items[i];
            assert_memory_equal(one.choices[i], other.choices[i],
                                sizeof(int) * (size_t)content.items[i].choice_count);
        }
        assert_int_equal(seen, (1u << content.sheet.item_count) - 1);
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(complete_only_at_full_marks),
        cmocka_unit_test(arriving_needs_a_name),
        cmocka_unit_test(a_paper_is_drawn_from_its_seed_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
