// Makes the records of a large crowd through the store's own path, so that they have the schema,
// the chain of hashes and every check that a kiosk's records have: sittings with their rosters,
// arrivals, pages, attempts with their answers, surveys and checklists.
//   crowd PLAN FOLDER LEARNERS ATTEMPTS      PLAN is what crowd.py makes of the content
// Everybody comes twice, the second time after all others were there once, so that what belongs to
// one person lies far apart in the file, as it does after a year of seminars.
#include "store/store_internal.h"

#include <cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ITEMS = 64, MOST_MODULES = 24, MOST_COURSES = 16, BATCH = 20000, SEATS = 50 };
enum { FIRM_PEOPLE = 10, WRONGS = 4, VISITS = 2 };

static const int64_t FIRST_DAY = 1700000000000; // November 2023
static const int64_t BETWEEN_VISITS = 45000000000;
static const int64_t BETWEEN_PEOPLE = 220000;

struct task {
    const char *id;
    struct response right;
    struct response wrong[WRONGS];
    int wrong_count;
};

struct paper {
    const char *sheet, *kind, *module, *page, *drawn;
    int version;
    struct task tasks[MOST_ITEMS];
    int count, most; // most points, of checklists
};

struct course {
    const char *id;
    struct paper *modules[MOST_MODULES];
    int module_count;
    struct paper *survey, *check; // NULL without one
};

struct person {
    struct id learner;
    struct id applicant;
    int course;
};

struct crowd {
    struct store *store;
    struct id_maker ids;
    struct random random;
    struct course courses[MOST_COURSES];
    int course_count;
    const char *notice;
    struct fact *batch;
    int count;
    struct arena *arena; // texts of the batch
    struct arena *kept;  // what stays
    struct person *people;
    int learners, attempts, attempts_made;
    struct fact visit; // what all facts of the visit share
};

static void stop(const char *what)
{
    fprintf(stderr, "crowd: %s\n", what);
    exit(1);
}

// ---- the plan

static char *read_file(const char *path, struct arena *arena)
{
    FILE *file = fopen(path, "re");
    size_t room = 1 << 25;
    char *text = arena_take(arena, room, 1);
    if (!file || fread(text, 1, room - 1, file) == 0) {
        stop("cannot read the plan");
    }
    fclose(file);
    return text;
}

static const char *text_of(const cJSON *object, const char *key)
{
    return cJSON_GetStringValue(cJSON_GetObjectItem(object, key));
}

static int number_of(const cJSON *object, const char *key)
{
    return (int)cJSON_GetNumberValue(cJSON_GetObjectItem(object, key));
}

static struct response response_of(const cJSON *values)
{
    struct response response = {.declined = cJSON_IsNull(values)};
    const cJSON *value;
    cJSON_ArrayForEach(value, values)
    {
        if (response.count < RESPONSE_MOST) {
            response.values[response.count++] = value->valuestring;
        }
    }
    return response;
}

static struct paper *paper_of(const cJSON *plan, struct arena *arena)
{
    if (!cJSON_IsObject(plan)) {
        return NULL;
    }
    struct paper *paper = arena_take(arena, 1, sizeof *paper);
    *paper = (struct paper){.sheet = text_of(plan, "sheet"),
                            .kind = text_of(plan, "kind"),
                            .module = text_of(plan, "module"),
                            .page = text_of(plan, "page"),
                            .drawn = text_of(plan, "drawn"),
                            .version = number_of(plan, "version"),
                            .most = number_of(plan, "most")};
    const cJSON *item;
    cJSON_ArrayForEach(item, cJSON_GetObjectItem(plan, "items"))
    {
        struct task *task = &paper->tasks[paper->count++];
        task->id = text_of(item, "id");
        task->right = response_of(cJSON_GetObjectItem(item, "right"));
        const cJSON *wrong;
        cJSON_ArrayForEach(wrong, cJSON_GetObjectItem(item, "wrong"))
        {
            if (task->wrong_count < WRONGS) {
                task->wrong[task->wrong_count++] = response_of(wrong);
            }
        }
    }
    return paper;
}

static void read_plan(struct crowd *crowd, const cJSON *plan)
{
    const cJSON *each;
    crowd->notice = text_of(plan, "notice");
    cJSON_ArrayForEach(each, cJSON_GetObjectItem(plan, "courses"))
    {
        struct course *course = &crowd->courses[crowd->course_count++];
        course->id = text_of(each, "id");
        course->survey = paper_of(cJSON_GetObjectItem(each, "survey"), crowd->kept);
        course->check = paper_of(cJSON_GetObjectItem(each, "checklist"), crowd->kept);
        const cJSON *module;
        cJSON_ArrayForEach(module, cJSON_GetObjectItem(each, "modules"))
        {
            course->modules[course->module_count++] = paper_of(module, crowd->kept);
        }
    }
    if (crowd->course_count == 0) {
        stop("the plan has no courses");
    }
}

// ---- facts

static void flush(struct crowd *crowd)
{
    struct fault fault;
    if (!store_append(crowd->store, crowd->batch, crowd->count, &fault)) {
        stop(fault.text);
    }
    crowd->count = 0;
    arena_empty(crowd->arena);
}

static int lot(struct crowd *crowd, int sides)
{
    return (int)random_below(&crowd->random, (uint32_t)sides);
}

// A new fact of the visit, some moments after the last.
static struct fact *add(struct crowd *crowd, enum fact_kind kind, int seconds)
{
    struct fact *fact = &crowd->batch[crowd->count++];
    crowd->visit.at += 1000 * seconds + lot(crowd, 1000);
    *fact = crowd->visit;
    fact->kind = kind;
    fact->id = id_make(&crowd->ids, crowd->visit.at);
    return fact;
}

static void add_answer(struct crowd *crowd, const struct task *task, bool right, bool judged)
{
    struct fact *fact = add(crowd, FACT_ANSWER, 4 + lot(crowd, 40));
    fact->item = task->id;
    fact->response =
        right || task->wrong_count == 0 ? task->right : task->wrong[lot(crowd, task->wrong_count)];
    fact->verdict = !judged ? VERDICT_UNJUDGED : right ? VERDICT_RIGHT : VERDICT_WRONG;
}

static void begin(struct crowd *crowd, const struct paper *paper, int number, bool missed)
{
    struct fact *fact = add(crowd, FACT_ATTEMPT, 20);
    crowd->visit.attempt = fact->attempt = fact->id;
    fact->module = paper->module;
    fact->version = paper->version;
    fact->sheet = paper->sheet;
    fact->seed = (uint64_t)crowd->visit.at;
    fact->number = number;
    fact->drawn = paper->drawn;
    fact->wording = paper->drawn; // stands for what its items say, which is kept once
    fact->content = "0123456789abcdef";
    fact->missed = missed;
    fact->asked_as = paper->kind;
    crowd->attempts_made++;
}

static void hand_in(struct crowd *crowd, int right, int total, bool complete)
{
    struct fact *fact = add(crowd, FACT_OUTCOME, 3);
    fact->right = right;
    fact->total = total;
    fact->complete = complete;
}

// One way through a test: what was missed is asked again, then the whole test, up to full marks.
static void take_test(struct crowd *crowd, const struct paper *paper)
{
    bool known[MOST_ITEMS] = {false};
    for (int number = 1; number < 8; number++) {
        const bool missed = number > 1 && number % 2 == 0;
        int asked = 0;
        int right = 0;
        begin(crowd, paper, number, missed);
        for (int i = 0; i < paper->count; i++) {
            if (missed && known[i]) {
                continue;
            }
            known[i] = known[i] ? lot(crowd, 50) != 0 : lot(crowd, 100) < 60 + 10 * number;
            add_answer(crowd, &paper->tasks[i], known[i], true);
            asked++;
            right += known[i];
        }
        const bool complete = !missed && right == paper->count;
        if (number == 1 && lot(crowd, 40) == 0) {
            return; // left without handing in
        }
        hand_in(crowd, right, asked, complete);
        if (complete) {
            return;
        }
    }
}

static void fill_in(struct crowd *crowd, const struct paper *paper, int number)
{
    begin(crowd, paper, number, false);
    for (int i = 0; i < paper->count; i++) {
        if (lot(crowd, 20) > 0) {
            add_answer(crowd, &paper->tasks[i], lot(crowd, 3) == 0, false);
        }
    }
    hand_in(crowd, paper->most * (40 + lot(crowd, 60)) / 100, paper->most, true);
}

// ---- people

static const char *const prefectures[] = {"北海道", "宮城県", "東京都", "神奈川県", "愛知県",
                                          "大阪府", "広島県", "香川県", "福岡県",   "鹿児島県"};
static const char *const families[] = {"佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺",   "山本",
                                       "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口"};
static const char *const givens[] = {"花子", "太郎", "健", "美咲", "翔", "陽菜",
                                     "誠",   "由美", "茂", "恵子", "剛"};
#define PICK(list, number) ((list)[(number) % (int)(sizeof(list) / sizeof *(list))])

static const char *name_of(struct crowd *crowd, int number)
{
    return arena_format(crowd->arena, "%s %s", PICK(families, number), PICK(givens, number / 14));
}

static const char *firm_of(struct crowd *crowd, int number)
{
    return arena_format(crowd->arena, "%s商事第%d", PICK(families, number / FIRM_PEOPLE),
                        number / FIRM_PEOPLE);
}

static const char *session_of(struct crowd *crowd, int number)
{
    return arena_format(crowd->arena, "sitting-%05d", number / SEATS);
}

static void plan_session(struct crowd *crowd, int number)
{
    struct session *session = arena_take(crowd->arena, 1, sizeof *session);
    const int day = number / SEATS % 336;
    struct fact *fact = add(crowd, FACT_SESSION, 1);
    *session = (struct session){
        .id = session_of(crowd, number),
        .course = crowd->courses[number / SEATS % crowd->course_count].id,
        .title = arena_format(crowd->arena, "情報セキュリティセミナー第%d回", number / SEATS),
        .host = PICK(prefectures, number / SEATS),
        .venue = "商工会議所",
        .prefecture = PICK(prefectures, number / SEATS),
        .date = arena_format(crowd->arena, "2024-%02d-%02d", day / 28 + 1, day % 28 + 1),
        .capacity = SEATS,
        .state = number / SEATS % 10 ? SESSION_HELD : SESSION_PLANNED};
    fact->planned = session;
    fact->learner = fact->id;
}

// Half of the people are on a roster, and most of them come.
static void enrol(struct crowd *crowd, int number)
{
    struct person *person = &crowd->people[number];
    struct applicant *applicant = arena_take(crowd->arena, 1, sizeof *applicant);
    struct fact *fact = add(crowd, FACT_APPLICANT, 1);
    fact->learner = person->applicant = applicant->id = fact->id;
    applicant->session = session_of(crowd, number);
    applicant->number = number % SEATS + 1;
    applicant->name = name_of(crowd, number);
    applicant->reading = "さとう";
    applicant->organization = firm_of(crowd, number);
    applicant->kind = number % 3 ? "中小企業の方" : "指導者";
    applicant->qualifications = number % 7 ? "" : "ITコーディネータ";
    applicant->question = number % 20 ? "" : "持ち込みの端末をどう扱えばよいですか。";
    fact->written = applicant;
}

static void sign_up(struct crowd *crowd, int number)
{
    struct person *person = &crowd->people[number];
    crowd->visit = (struct fact){.at = FIRST_DAY + number * BETWEEN_PEOPLE};
    person->course = number / SEATS % crowd->course_count;
    if (number % (2 * SEATS) < SEATS) {
        if (number % SEATS == 0) {
            plan_session(crowd, number);
        }
        enrol(crowd, number);
    }
    struct fact *fact = add(crowd, FACT_LEARNER, 1);
    person->learner = fact->learner = fact->id;
    fact->name = name_of(crowd, number);
    fact->organization = firm_of(crowd, number);
}

static void arrive(struct crowd *crowd, int number, int visit)
{
    const struct person *person = &crowd->people[number];
    crowd->visit = (struct fact){.at = FIRST_DAY + visit * BETWEEN_VISITS + number * BETWEEN_PEOPLE,
                                 .learner = person->learner,
                                 .language = lot(crowd, 10) ? JAPANESE : ENGLISH};
    const bool listed = visit == 0 && person->applicant.text[0] && lot(crowd, 10);
    if (listed) {
        struct fact *came = add(crowd, FACT_ATTENDANCE, 1);
        came->learner = person->applicant;
        came->session = session_of(crowd, number);
        came->present = true;
    }
    struct fact *fact = add(crowd, FACT_ARRIVAL, 1);
    crowd->visit.arrival = fact->arrival = fact->id;
    fact->course = crowd->courses[person->course].id;
    fact->notice = crowd->notice;
    fact->program = "Manten 0.1.0";
    fact->session = listed ? session_of(crowd, number) : NULL;
    fact->applicant = listed ? person->applicant : fact->applicant;
}

static void read_page(struct crowd *crowd, const struct paper *paper)
{
    struct fact *fact = add(crowd, FACT_PLACE, 60);
    fact->module = paper->module;
    fact->version = paper->version;
    fact->page = paper->page;
}

// How many attempts have been made by the end of this visit, if all make as many.
static bool enough(const struct crowd *crowd, int number, int visit)
{
    const double part = (visit * (double)crowd->learners + number + 1) / VISITS / crowd->learners;
    return crowd->attempts_made >= part * crowd->attempts;
}

static void come(struct crowd *crowd, int number, int visit)
{
    const struct course *course = &crowd->courses[crowd->people[number].course];
    if (visit == 0) {
        sign_up(crowd, number);
        course = &crowd->courses[crowd->people[number].course];
    }
    arrive(crowd, number, visit);
    const int half = course->module_count / VISITS;
    const int end = visit == 0 ? half : course->module_count;
    if (visit == 1 && course->check && lot(crowd, 10) < 3) {
        fill_in(crowd, course->check, 1);
    }
    if (visit == 1 && course->survey && lot(crowd, 10) < 7) {
        fill_in(crowd, course->survey, 1);
    }
    for (int i = visit * half; i < end && !enough(crowd, number, visit); i++) {
        read_page(crowd, course->modules[i]);
        take_test(crowd, course->modules[i]);
    }
    add(crowd, FACT_DEPARTURE, 5)->departure = DEPARTURE_LEFT;
    if (crowd->count > BATCH) {
        flush(crowd);
    }
}

int main(int count, char **arguments)
{
    if (count != 5) {
        stop("usage: crowd PLAN FOLDER LEARNERS ATTEMPTS");
    }
    struct fault fault;
    struct store_options options = store_defaults;
    options.careless = true; // what is lost in a power cut is made anew
    struct arena *kept = arena_new();
    struct crowd *crowd = arena_take(kept, 1, sizeof *crowd);
    crowd->kept = kept;
    crowd->arena = arena_new();
    crowd->learners = atoi(arguments[3]);
    crowd->attempts = atoi(arguments[4]);
    crowd->ids = id_maker_seeded(1);
    crowd->random = random_seeded(1);
    crowd->batch = arena_take(kept, BATCH * 2, sizeof *crowd->batch);
    crowd->people = arena_take(kept, (size_t)crowd->learners, sizeof *crowd->people);
    crowd->store = store_open_with(arguments[2], STORE_WRITE, &options, &fault);
    if (!crowd->store) {
        stop(fault.text);
    }
    sqlite3_exec(crowd->store->database, "PRAGMA cache_size = -1000000", NULL, NULL, NULL);
    cJSON *plan = cJSON_Parse(read_file(arguments[1], kept));
    read_plan(crowd, plan);
    for (int visit = 0; visit < VISITS; visit++) {
        for (int i = 0; i < crowd->learners; i++) {
            come(crowd, i, visit);
        }
    }
    flush(crowd);
    printf("%d learners, %d attempts\n", crowd->learners, crowd->attempts_made);
    store_close(crowd->store);
    arena_free(crowd->arena);
    arena_free(kept);
    cJSON_Delete(plan);
    return 0;
}
