#include "command/doctor.h"

#include "base/clock.h"
#include "module/content.h"
#include "record/document.h"
#include "store/disk.h"
#include "store/pin.h"
#include "store/query.h"

#include <inttypes.h>
#include <stdlib.h>
#include <sys/stat.h>

static const struct subject disk_subject = {"disk", {.in = {"ディスク", "Disk"}}};
static const struct subject records_subject = {"records", {.in = {"記録", "Records"}}};
static const struct subject pin_subject = {"pin", {.in = {"暗証番号", "PIN"}}};
static const struct subject content_subject = {"content", {.in = {"教材", "Content"}}};
static const struct subject printing_subject = {"printing", {.in = {"印刷物", "Printing"}}};

// ---- the disk

// A day's sitting takes a few megabytes; less than this and a full disk ends it.
enum { MEGABYTE = 1 << 20, FREE_LEAST = 100, FREE_GOOD = 1000, WRITE_SLOW = 100000 };

static void examine_kind(struct checkup *checkup, const struct disk *disk)
{
    switch (disk->kind) {
    case DISK_MEMORY:
        found(checkup, &disk_subject, HEALTH_UNFIT,
              "記録の置き場所がメモリ上です: 電源を切ると消えます。--data で変えてください",
              "the records would be in memory and gone when it is switched off: choose another "
              "folder with --data");
        break;
    case DISK_NETWORK:
        found(checkup, &disk_subject, HEALTH_UNFIT,
              "記録の置き場所がネットワーク上です: 壊れることがあります。--data で変えてください",
              "the records would be on a network drive and may be damaged: choose another folder "
              "with --data");
        break;
    case DISK_OPEN:
        found(checkup, &disk_subject, HEALTH_CAUTION,
              "記録の置き場所はほかの利用者から守れない形式です: --data で変えてください",
              "the disk cannot keep other users from the records: choose another folder with "
              "--data");
        break;
    case DISK_LOCAL:
        break;
    }
}

static void examine_room(struct checkup *checkup, const struct disk *disk)
{
    const int64_t megabytes = disk->free / MEGABYTE;
    const double milliseconds = (double)disk->write_time / 1000;
    if (megabytes < FREE_LEAST) {
        found(checkup, &disk_subject, HEALTH_UNFIT,
              "空きが %" PRId64 " MB しかありません: 場所を空けてください",
              "only %" PRId64 " MB are free: make room", megabytes);
    } else if (megabytes < FREE_GOOD) {
        found(checkup, &disk_subject, HEALTH_CAUTION, "空きが %" PRId64 " MB です",
              "%" PRId64 " MB are free", megabytes);
    }
    if (disk->write_time > WRITE_SLOW) {
        found(checkup, &disk_subject, HEALTH_CAUTION,
              "書き込みに %.0f ミリ秒かかります: 画面が待たされます",
              "a write takes %.0f ms until it is safe: people will wait", milliseconds);
    }
    if (disk->others) {
        found(checkup, &disk_subject, HEALTH_CAUTION,
              "%s をほかの利用者も開けます: chmod 700 で守ってください",
              "other users may look into %s: protect it with chmod 700", checkup->invocation->data);
    }
}

void examine_disk(struct checkup *checkup)
{
    struct fault fault;
    struct disk disk;
    if (!disk_look(checkup->invocation->data, &disk, &fault)) {
        found_fault(checkup, &disk_subject, &fault);
        return;
    }
    const int before = checkup->count;
    examine_kind(checkup, &disk);
    examine_room(checkup, &disk);
    if (checkup->count == before) {
        found(checkup, &disk_subject, HEALTH_FIT, "空き %" PRId64 " MB、書き込み %.1f ミリ秒",
              "%" PRId64 " MB free, a write is safe after %.1f ms", disk.free / MEGABYTE,
              (double)disk.write_time / 1000);
    }
}

// ---- the records

// When the last thing that anybody did was recorded, as far as the clock was right.
static bool last_time(struct store *store, struct arena *arena, int64_t *last, struct fault *fault)
{
    const struct query query = {
        .sql = "SELECT max(at) FROM (SELECT max(at) AS at FROM arrival UNION ALL"
               " SELECT max(at) FROM answer UNION ALL SELECT max(at) FROM departure)"};
    struct listing answer;
    if (!store_query(store, &query, arena, &answer, fault)) {
        return false;
    }
    *last = answer.cells[0] ? strtoll(answer.cells[0], NULL, 10) : 0;
    return true;
}

static void examine_store(struct checkup *checkup, struct store *store)
{
    struct fault fault;
    struct store_check check;
    int64_t last;
    char moment[CLOCK_TEXT_LENGTH];
    const struct clock clock = clock_running();
    if (!store_verify(store, writing_gathered, &check, &fault) ||
        !last_time(store, checkup->arena, &last, &fault)) {
        found_fault(checkup, &records_subject, &fault);
    } else if (!check.sound) {
        found(
            checkup, &records_subject, HEALTH_UNFIT,
            "記録が書き換えられているか壊れています (%s): manten records verify で確かめてください",
            "the records were changed or damaged (%s): see manten records verify", check.what);
    } else if (last > clock_wall(&clock)) {
        clock_text(last, moment);
        found(checkup, &records_subject, HEALTH_UNFIT,
              "最後の記録が %s で、今より先です: 時計を合わせてください",
              "the last record is of %s, which is later than now: set the clock", moment);
    } else {
        found(checkup, &records_subject, HEALTH_FIT, "%" PRId64 "件、改変なし",
              "%" PRId64 " rows, as they were added", check.rows);
    }
}

void examine_records(struct checkup *checkup)
{
    struct fault fault;
    struct stat status;
    const char *folder = checkup->invocation->data;
    if (stat(arena_format(checkup->arena, "%s/manten.db", folder), &status) != 0) {
        found(checkup, &records_subject, HEALTH_FIT, "まだありません: 最初に使うとき %s に作ります",
              "there are none yet: they are made in %s at first use", folder);
        return;
    }
    struct store *store = store_open(folder, STORE_READ, &fault);
    if (!store) {
        found_fault(checkup, &records_subject, &fault);
        return;
    }
    examine_store(checkup, store);
    store_close(store);
}

void examine_pin(struct checkup *checkup)
{
    struct fault fault;
    struct pin_state pin;
    const struct clock clock = clock_running();
    if (!pin_look(checkup->invocation->data, clock_wall(&clock), &pin, &fault)) {
        found_fault(checkup, &pin_subject, &fault);
    } else if (pin.set) {
        found(checkup, &pin_subject, HEALTH_FIT, "主催者の暗証番号が決まっています",
              "the organizer's PIN is set");
    } else {
        found(checkup, &pin_subject, HEALTH_CAUTION,
              "主催者の暗証番号がまだありません: 会場に置く前に決めてください",
              "there is no organizer's PIN yet: set it before people come");
    }
}

// ---- what is played and printed

static void examine_read(struct checkup *checkup, const struct content *content)
{
    int errors = 0;
    for (int i = 0; i < content->complaint_count; i++) {
        errors += content->complaints[i].error;
    }
    const int warnings = content->complaint_count - errors;
    const enum health health = errors > 0     ? HEALTH_UNFIT
                               : warnings > 0 ? HEALTH_CAUTION
                                              : HEALTH_FIT;
    found(checkup, &content_subject, health,
          health == HEALTH_FIT
              ? "コース%d、教材%d"
              : "コース%d、教材%d、誤り%d、注意%d: manten check で確かめてください",
          health == HEALTH_FIT
              ? "courses: %d, modules: %d"
              : "courses: %d, modules: %d, errors: %d, warnings: %d: see manten check",
          content->course_count, content->module_count, errors, warnings);
}

void examine_content(struct checkup *checkup)
{
    struct fault fault;
    struct content *content;
    if (content_load(checkup->warden, checkup->invocation->content, &content, &fault)) {
        examine_read(checkup, content);
        content_free(content);
    } else {
        found_fault(checkup, &content_subject, &fault);
    }
}

void examine_printing(struct checkup *checkup)
{
    struct fault fault;
    if (writer_named("pdf", &fault)) {
        found(checkup, &printing_subject, HEALTH_FIT, "修了証、PDF、Excel を作れます",
              "certificates, PDF and Excel files can be made");
    } else {
        found(checkup, &printing_subject, HEALTH_CAUTION, "%s", "%s", fault.text);
    }
}
