// Random tests and random people: whatever they do, a test is complete if and only if one single
// attempt at the whole of it had every answer right; each attempt asks what it has to; what is
// replayed is what was lived; and the same seed gives the same facts, byte for byte.
//
// MANTEN_PROPERTY_VISITS says how many visits are tried. What is right and what was asked is read
// here from the content and the facts alone, not through the code that is tested.
#include "base/buffer.h"
#include "learning/paper.h"
#include "learning/visit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ITEMS_MOST = 10, CHOICES_MOST = 5, FACTS_MOST = 400, ACTS = 160, VISITS = 3000 };

static const char *const names[] = {"a", "b", "c", "d", "e"};
static const char *const item_names[ITEMS_MOST] = {"q1", "q10", "q11", "q2", "q3",
                                                   "q4", "q5",  "q6",  "q7", "q8"};
static const char *const tags[] = {"mail", "web"};
static const enum item_kind item_kinds[] = {ITEM_SINGLE, ITEM_MULTIPLE, ITEM_ORDER,
                                            ITEM_CATEGORIZE};

struct content {
    struct choice choices[ITEMS_MOST][CHOICES_MOST];
    struct target targets[2];
    const char *tags[ITEMS_MOST][1];
    struct item items[ITEMS_MOST];
    struct draw draws[2];
    struct sheet sheet;
    struct module module;
    int points; // items that are no variants; after them one that is of the first may come
};

// ---- random content

static void make_item(struct content *content, int number, struct random *random)
{
    struct choice *choices = content->choices[number];
    const int count = 2 + (int)random_below(random, CHOICES_MOST - 1);
    const enum item_kind kind = item_kinds[random_below(random, 4)];
    content->tags[number][0] = tags[number % 2];
    content->items[number] = (struct item){.id = item_names[number],
                                           .kind = kind,
                                           .choices = choices,
                                           .choice_count = count,
                                           .targets = content->targets,
                                           .target_count = kind == ITEM_CATEGORIZE ? 2 : 0,
                                           .tags = content->tags[number],
                                           .tag_count = 1,
                                           .required = true};
    for (int i = 0; i < count; i++) {
        choices[i] = (struct choice){.id = names[i]};
        choices[i].correct = kind == ITEM_ORDER || kind == ITEM_CATEGORIZE ||
                             (kind == ITEM_MULTIPLE && random_below(random, 2) == 1);
        choices[i].target = kind == ITEM_CATEGORIZE ? names[random_below(random, 2)] : NULL;
    }
    if (kind == ITEM_SINGLE || kind == ITEM_MULTIPLE) {
        choices[random_below(random, (uint64_t)count)].correct = true;
    }
}

static void make_draws(struct content *content, struct random *random)
{
    const int count = content->points;
    content->sheet.draws = content->draws;
    content->sheet.draw_count = (int)random_below(random, count > 1 ? 3 : 2);
    if (content->sheet.draw_count == 1) {
        content->draws[0] = (struct draw){NULL, 1 + (int)random_below(random, (uint64_t)count)};
        return;
    }
    for (int i = 0; i < content->sheet.draw_count; i++) {
        const int tagged = (count + 1 - i) / 2;
        content->draws[i] = (struct draw){tags[i], 1 + (int)random_below(random, (uint64_t)tagged)};
    }
}

static void make_content(struct content *content, struct random *random)
{
    *content = (struct content){.targets = {{.id = "a"}, {.id = "b"}}};
    content->sheet = (struct sheet){.id = "test",
                                    .kind = SHEET_TEST,
                                    .items = content->items,
                                    .item_count = 1 + (int)random_below(random, ITEMS_MOST),
                                    .retry_missed = random_below(random, 2) == 1,
                                    .confidence = random_below(random, 2) == 1};
    for (int i = 0; i < content->sheet.item_count; i++) {
        make_item(content, i, random);
    }
    content->points = content->sheet.item_count;
    if (content->points > 1 && random_below(random, 2) == 1) {
        content->items[--content->points].variant_of = item_names[0];
    }
    make_draws(content, random);
    content->module =
        (struct module){.id = "module", .version = 3, .sheets = &content->sheet, .sheet_count = 1};
}

// ---- random people

struct visitor {
    struct content *content;
    struct random random;
    struct id_maker ids;
    struct origin origin;
    struct visit visit;
    struct arena *arena;
    struct fact facts[FACTS_MOST];
    int count;
    int skill; // out of 100: how often the answer is the key
};

// What the store does: keeps the facts, then they are applied.
static void record(struct visitor *visitor, const struct ruling *ruling)
{
    assert_int_equal(ruling->count, 1);
    assert_true(visitor->count < FACTS_MOST);
    visitor->facts[visitor->count++] = fact_copy(&ruling->facts[0], visitor->arena);
    progress_apply(&visitor->visit.progress, &ruling->facts[0]);
}

static const char *put_into(struct visitor *visitor, const char *choice, const char *target)
{
    return arena_format(visitor->arena, "%s=%s", choice, target);
}

static struct response key_of(struct visitor *visitor, const struct item *item)
{
    struct response response = {.count = 0};
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        if (item->kind == ITEM_CATEGORIZE) {
            response.values[response.count++] = put_into(visitor, choice->id, choice->target);
        } else if (item->kind == ITEM_ORDER || choice->correct) {
            response.values[response.count++] = choice->id;
        }
    }
    return response;
}

// Anything, much of which no item accepts.
static struct response any_response(struct visitor *visitor, const struct item *item)
{
    struct random *random = &visitor->random;
    struct response response = {.declined = random_below(random, 20) == 0};
    const bool all = item->kind == ITEM_ORDER || item->kind == ITEM_CATEGORIZE;
    const int count = all ? item->choice_count : (int)random_below(random, 4);
    const int first = (int)random_below(random, CHOICES_MOST);
    for (int i = 0; i < count; i++) {
        const char *choice = names[all ? (first + i) % item->choice_count : (first + i) % 5];
        response.values[response.count++] =
            item->kind == ITEM_CATEGORIZE
                ? put_into(visitor, names[i], names[random_below(random, 2)])
                : choice;
    }
    return response;
}

static bool answer(struct visitor *visitor, struct ruling *ruling)
{
    struct fault fault;
    const struct sheet *sheet = &visitor->content->sheet;
    const struct item *item =
        &sheet->items[random_below(&visitor->random, (uint64_t)sheet->item_count)];
    const bool knows = (int)random_below(&visitor->random, 100) < visitor->skill;
    const struct given given = {
        .item = item->id,
        .response = knows ? key_of(visitor, item) : any_response(visitor, item),
        .confidence = sheet->confidence ? (int)random_below(&visitor->random, 4) : 0,
    };
    return judge_answer(&visitor->visit, &visitor->origin, sheet, &given, ruling, &fault);
}

static void act(struct visitor *visitor)
{
    struct ruling ruling;
    struct fault fault;
    struct content *content = visitor->content;
    const int what = (int)random_below(&visitor->random, 12);
    bool allowed;
    visitor->origin.wall += 10;
    if (what == 0) {
        allowed = judge_begin(&visitor->visit, &visitor->origin, &content->module, &content->sheet,
                              &ruling, &fault);
    } else if (what == 1) {
        allowed = judge_hand_in(&visitor->visit, &visitor->origin, &content->sheet, NULL, &ruling,
                                &fault);
    } else {
        allowed = answer(visitor, &ruling);
    }
    if (allowed) {
        record(visitor, &ruling);
    } else {
        assert_int_equal(ruling.count, 0);
    }
}

static struct visitor *visit_seeded(uint64_t seed)
{
    struct visitor *visitor = memory_take(1, sizeof *visitor);
    visitor->random = random_seeded(seed);
    visitor->ids = id_maker_seeded(seed);
    visitor->arena = arena_new();
    visitor->origin = (struct origin){&visitor->ids, &visitor->random, 1000};
    visitor->visit = (struct visit){.progress = progress_open()};
    visitor->content = memory_take(1, sizeof *visitor->content);
    make_content(visitor->content, &visitor->random);
    visitor->skill = 30 + (int)random_below(&visitor->random, 70);
    for (int i = 0; i < ACTS; i++) {
        act(visitor);
    }
    return visitor;
}

static void visit_over(struct visitor *visitor)
{
    progress_close(&visitor->visit.progress);
    arena_free(visitor->arena);
    free(visitor->content);
    free(visitor);
}

// ---- the oracle: an attempt as its facts tell it

struct told {
    const struct fact *begun;
    bool asked[ITEMS_MOST];
    int asked_count;
    const struct fact *last[ITEMS_MOST]; // the last answer to each item
    const struct fact *outcome;
};

static bool is_key(const struct item *item, const struct response *response)
{
    int wanted = 0;
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        char pair[8];
        snprintf(pair, sizeof pair, "%s=%s", choice->id, choice->target ? choice->target : "");
        bool found = false;
        for (int j = 0; j < response->count; j++) {
            const char *value = response->values[j];
            found |= item->kind == ITEM_CATEGORIZE ? strcmp(value, pair) == 0
                     : item->kind == ITEM_ORDER    ? i == j && strcmp(value, choice->id) == 0
                                                   : strcmp(value, choice->id) == 0;
        }
        const bool needed = item->kind == ITEM_ORDER || choice->target || choice->correct;
        wanted += needed;
        if (found != needed) {
            return false;
        }
    }
    return !response->declined && wanted == response->count;
}

static void tell_asked(const struct content *content, const char *drawn, struct told *told)
{
    char text[512];
    assert_true(strlen(drawn) < sizeof text);
    strcpy(text, drawn);
    for (char *rest, *word = strtok_r(text, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) {
        word[strcspn(word, ":")] = '\0';
        const int number = sheet_item_number(&content->sheet, word);
        assert_true(number >= 0 && !told->asked[number]);
        told->asked[number] = true;
        told->asked_count++;
    }
}

// All attempts in order; gives how many there are.
static int tell_attempts(const struct visitor *visitor, struct told *attempts)
{
    int count = 0;
    for (int i = 0; i < visitor->count; i++) {
        const struct fact *fact = &visitor->facts[i];
        if (fact->kind == FACT_ATTEMPT) {
            struct told *told = &attempts[count++];
            *told = (struct told){.begun = fact};
            tell_asked(visitor->content, fact->drawn, told);
            continue;
        }
        struct told *told = &attempts[count - 1]; // only the latest can be open
        assert_true(count > 0 && !told->outcome);
        assert_string_equal(fact->attempt.text, told->begun->id.text);
        if (fact->kind == FACT_OUTCOME) {
            told->outcome = fact;
        } else {
            told->last[sheet_item_number(&visitor->content->sheet, fact->item)] = fact;
        }
    }
    return count;
}

static bool item_right(const struct visitor *visitor, const struct told *told, int item)
{
    return told->last[item] && is_key(&visitor->content->items[item], &told->last[item]->response);
}

// ---- what has to hold

static bool check_outcome(const struct visitor *visitor, const struct told *told)
{
    int right = 0;
    for (int i = 0; i < ITEMS_MOST; i++) {
        assert_true(told->asked[i] || !told->last[i]); // nothing else is answered
        right += item_right(visitor, told, i);
        assert_true(!told->outcome || !told->asked[i] || told->last[i]);
    }
    if (!told->outcome) {
        return false;
    }
    assert_int_equal(told->outcome->right, right);
    assert_int_equal(told->outcome->total, told->asked_count);
    const bool full = right == told->asked_count && !told->begun->missed;
    assert_int_equal(told->outcome->complete, full);
    return full;
}

// The wording in which the attempt asks the point: an item, or -1.
static int wording(const struct visitor *visitor, const struct told *told, int point)
{
    const int count = visitor->content->sheet.item_count;
    const int variant = point == 0 && count > visitor->content->points ? count - 1 : -1;
    assert_false(variant >= 0 && told->asked[point] && told->asked[variant]);
    return told->asked[point] ? point : variant >= 0 && told->asked[variant] ? variant : -1;
}

static bool missed(const struct visitor *visitor, const struct told *told, int point)
{
    const int asked = wording(visitor, told, point);
    return asked >= 0 && !item_right(visitor, told, asked);
}

// A round asks what the attempt before it missed, and nothing else.
static void check_round(const struct visitor *visitor, const struct told *told,
                        const struct told *before)
{
    bool any = false;
    for (int i = 0; i < visitor->content->points && before; i++) {
        any |= missed(visitor, before, i);
    }
    assert_int_equal(told->begun->missed, any && visitor->content->sheet.retry_missed);
    for (int i = 0; i < visitor->content->points && told->begun->missed; i++) {
        assert_int_equal(wording(visitor, told, i) >= 0, missed(visitor, before, i));
    }
}

// What has a variant is asked in the other wording when it was missed, else as it was last.
static void check_wording(const struct visitor *visitor, const struct told *attempts, int number)
{
    const int now = wording(visitor, &attempts[number], 0);
    int before = number - 1;
    while (before >= 0 && wording(visitor, &attempts[before], 0) < 0) {
        before--;
    }
    if (visitor->content->points == visitor->content->sheet.item_count || now < 0) {
        return;
    }
    const bool other = before >= 0 && missed(visitor, &attempts[before], 0);
    const int last = before < 0 ? 0 : wording(visitor, &attempts[before], 0);
    assert_int_equal(now != last, other);
}

// The whole asks everything, or of a bank so many of each tag, and what came less often first.
static void check_whole(const struct visitor *visitor, const struct told *told, int *times)
{
    const struct sheet *sheet = &visitor->content->sheet;
    int most[2] = {0, 0}; // by tag, or of all in [0]: how often those that are asked came before
    int least[2] = {FACTS_MOST, FACTS_MOST}; // and those that are not
    int found[2] = {0, 0};
    for (int i = 0; i < visitor->content->points; i++) {
        const int tag = sheet->draw_count == 2 ? i % 2 : 0;
        const bool asked = wording(visitor, told, i) >= 0;
        if (asked) {
            most[tag] = times[i] > most[tag] ? times[i] : most[tag];
        } else {
            least[tag] = times[i] < least[tag] ? times[i] : least[tag];
        }
        found[tag] += asked;
        times[i] += asked;
    }
    for (int i = 0; i < sheet->draw_count; i++) {
        assert_int_equal(found[i], sheet->draws[i].count);
        assert_true(most[i] <= least[i]);
    }
    assert_true(sheet->draw_count > 0 || found[0] == visitor->content->points);
}

static void check_paper(const struct visitor *visitor, const struct fact *begun)
{
    struct arena *arena = arena_new();
    const struct attempt attempt = {.seed = begun->seed, .drawn = begun->drawn};
    const struct paper paper = paper_again(&visitor->content->sheet, &attempt, arena);
    assert_string_equal(paper_text(&paper, arena), begun->drawn);
    arena_free(arena);
}

static bool check_visit(const struct visitor *visitor)
{
    static struct told attempts[FACTS_MOST];
    const int count = tell_attempts(visitor, attempts);
    int times[ITEMS_MOST] = {0};
    bool complete = false;
    for (int i = 0; i < count; i++) {
        assert_false(complete); // nothing is begun after full marks
        assert_int_equal(attempts[i].begun->number, i + 1);
        assert_true(attempts[i].outcome || i == count - 1);
        check_round(visitor, &attempts[i], i > 0 ? &attempts[i - 1] : NULL);
        check_wording(visitor, attempts, i);
        if (!attempts[i].begun->missed) {
            check_whole(visitor, &attempts[i], times);
        }
        check_paper(visitor, attempts[i].begun);
        complete = check_outcome(visitor, &attempts[i]);
    }
    assert_int_equal(progress_complete(&visitor->visit.progress, "test"), complete);
    return complete;
}

// ---- facts and progress as bytes

static void add_response(struct buffer *bytes, const struct response *response, int verdict)
{
    buffer_format(bytes, "%d %d", verdict, response->declined);
    for (int i = 0; i < response->count; i++) {
        buffer_format(bytes, " %s", response->values[i]);
    }
}

static void add_fact(struct buffer *bytes, const struct fact *fact)
{
    buffer_format(bytes, "%d %s %lld %s %s %s %d ", fact->kind, fact->id.text, (long long)fact->at,
                  fact->attempt.text, fact->item ? fact->item : "-",
                  fact->sheet ? fact->sheet : "-", fact->number);
    buffer_format(bytes, "%llx [%s] %d %d/%d %d ", (unsigned long long)fact->seed,
                  fact->drawn ? fact->drawn : "", fact->missed, fact->right, fact->total,
                  fact->complete);
    buffer_format(bytes, "%d ", fact->confidence);
    add_response(bytes, &fact->response, fact->verdict);
    buffer_add_text(bytes, "\n");
}

static void add_progress(struct buffer *bytes, const struct progress *progress)
{
    for (const struct attempt *attempt = progress_attempt(progress, "test"); attempt;
         attempt = attempt->before) {
        buffer_format(bytes, "%s %llx %d [%s] %d %d %d %d/%d\n", attempt->id.text,
                      (unsigned long long)attempt->seed, attempt->number, attempt->drawn,
                      attempt->missed, attempt->handed_in, attempt->complete, attempt->right,
                      attempt->total);
        for (int i = 0; i < attempt->given_count; i++) {
            buffer_format(bytes, "  %s %d ", attempt->given[i].item, attempt->given[i].confidence);
            add_response(bytes, &attempt->given[i].response, attempt->given[i].verdict);
            buffer_add_text(bytes, "\n");
        }
    }
    buffer_format(bytes, "%d\n", progress->where);
}

static void same_bytes(struct buffer *one, struct buffer *other)
{
    assert_string_equal(buffer_text(one), buffer_text(other));
    buffer_free(one);
    buffer_free(other);
}

static void check_replay(const struct visitor *visitor)
{
    struct buffer lived = {0};
    struct buffer again = {0};
    struct progress progress = progress_open();
    for (int i = 0; i < visitor->count; i++) {
        progress_apply(&progress, &visitor->facts[i]);
    }
    add_progress(&lived, &visitor->visit.progress);
    add_progress(&again, &progress);
    same_bytes(&lived, &again);
    progress_close(&progress);
}

static void check_same_seed(const struct visitor *visitor, uint64_t seed)
{
    struct buffer first = {0};
    struct buffer second = {0};
    struct visitor *again = visit_seeded(seed);
    assert_int_equal(visitor->count, again->count);
    for (int i = 0; i < visitor->count; i++) {
        add_fact(&first, &visitor->facts[i]);
        add_fact(&second, &again->facts[i]);
    }
    same_bytes(&first, &second);
    visit_over(again);
}

static void every_visit_keeps_the_rules(void **state)
{
    (void)state;
    const char *wanted = getenv("MANTEN_PROPERTY_VISITS");
    const int visits = wanted ? atoi(wanted) : VISITS;
    int completed = 0;
    int rounds = 0;
    int facts = 0;
    for (int i = 1; i <= visits; i++) {
        struct visitor *visitor = visit_seeded((uint64_t)i);
        completed += check_visit(visitor);
        check_replay(visitor);
        check_same_seed(visitor, (uint64_t)i);
        for (int j = 0; j < visitor->count; j++) {
            rounds += visitor->facts[j].missed;
        }
        facts += visitor->count;
        visit_over(visitor);
    }
    print_message("%d visits, %d complete, %d rounds of what was missed, %d facts\n", visits,
                  completed, rounds, facts);
    assert_in_range(completed, visits / 4, visits * 9 / 10); // else it would try nothing
    assert_true(rounds > visits / 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_visit_keeps_the_rules)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
