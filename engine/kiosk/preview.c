#include "kiosk/preview.h"

#include "kiosk/asking.h"
#include "kiosk/conduct_pages.h"
#include "kiosk/conduct_sheets.h"
#include "kiosk/screens.h"
#include "kiosk/view.h"
#include "kiosk/visitor.h"
#include "kiosk/watcher.h"
#include "module/answers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Where the author was, in ids, for what they belong to is freed.
struct spot {
    const struct screen *screen;
    char page[ELEMENT_ID_LENGTH];
    int page_number;
    char item[ELEMENT_ID_LENGTH];
    int scroll;
};

struct preview {
    struct watcher *watcher;
    struct answers *answers; // of the scripts as they were read last
    bool reading;
    char *wrong; // lines of errors, or NULL
    struct spot spot;
};

struct rereading {
    struct errand errand;
    struct kiosk *kiosk;
    struct content *content;
    bool ok;
    struct fault fault;
};

static void wake(void *context)
{
    window_wake(context);
}

bool preview_start(struct kiosk *kiosk, struct fault *fault)
{
    kiosk->preview = memory_take(1, sizeof *kiosk->preview);
    kiosk->preview->answers = answers_new();
    kiosk->preview->watcher = watcher_start(kiosk->options->content, wake, kiosk->window, fault);
    return kiosk->preview->watcher != NULL;
}

void preview_stop(struct kiosk *kiosk)
{
    if (kiosk->preview) {
        watcher_stop(kiosk->preview->watcher);
        answers_free(kiosk->preview->answers);
        free(kiosk->preview->wrong);
        free(kiosk->preview);
        kiosk->preview = NULL;
    }
}

static void complain(struct preview *preview, const char *lines)
{
    free(preview->wrong);
    preview->wrong = NULL;
    if (lines[0]) {
        const size_t size = strlen(lines) + 1;
        preview->wrong = memcpy(memory_take(size, 1), lines, size);
    }
}

// The first few errors, as `manten check` says them.
static void complain_of(struct preview *preview, const struct content *content)
{
    enum { TOLD_MOST = 4 };
    struct buffer lines = {0};
    int count = 0;
    for (int i = 0; i < content->complaint_count; i++) {
        const struct complaint *complaint = &content->complaints[i];
        if (complaint->error && count++ < TOLD_MOST) {
            buffer_format(&lines, "%s%s:%d: %s", lines.length > 0 ? "\n" : "", complaint->file,
                          complaint->line, complaint->text);
        }
    }
    if (count > TOLD_MOST) {
        buffer_format(&lines, "\n(+ %d)", count - TOLD_MOST);
    }
    complain(preview, buffer_text(&lines));
    buffer_free(&lines);
}

bool preview_read(struct kiosk *kiosk, struct content **content, struct fault *fault)
{
    return content_reload(kiosk->warden, kiosk->options->content, kiosk->preview->answers, content,
                          fault);
}

void preview_opened(struct kiosk *kiosk)
{
    complain_of(kiosk->preview, kiosk->content);
    buffer_add_text(&kiosk->typing.name, "Preview");
    visitor_arrives(kiosk);
}

// ---- reading again

static void run_rereading(struct errand *errand)
{
    struct rereading *rereading = (struct rereading *)errand;
    rereading->ok = preview_read(rereading->kiosk, &rereading->content, &rereading->fault);
}

static struct spot spot_now(const struct kiosk *kiosk)
{
    const struct at *at = &kiosk->at;
    struct spot spot = {.screen = kiosk->screen, .scroll = kiosk->scroll};
    if (at->module && at->page) {
        snprintf(spot.page, sizeof spot.page, "%s", at->page->id);
        spot.page_number = module_page_number(at->module, at->page->id);
    }
    if (at->sheet && view_asks(spot.screen)) {
        snprintf(spot.item, sizeof spot.item, "%s", view_item(kiosk)->id);
    }
    return spot;
}

// The page with that id; when it is gone, the one in its place.
static const struct page *same_page(const struct module *module, const struct spot *spot)
{
    const struct page *same = module_page(module, spot->page);
    const int last = module->page_count - 1;
    return same ? same : &module->pages[spot->page_number < last ? spot->page_number : last];
}

static void show_item(struct kiosk *kiosk, const char *id)
{
    for (int i = 0; i < kiosk->at.sheet->item_count; i++) {
        if (strcmp(view_item_at(kiosk, i)->id, id) == 0) {
            conduct_item(kiosk, i);
        }
    }
}

static void return_to_spot(struct kiosk *kiosk)
{
    const struct spot *spot = &kiosk->preview->spot;
    const struct module *module = kiosk->at.module;
    const bool review = spot->screen == &review_screen;
    if (module && spot->page[0] && (review || spot->screen == &lesson_screen)) {
        conduct_page(kiosk, same_page(module, spot), review);
        kiosk->scroll = spot->scroll;
    } else if (kiosk->at.sheet) {
        conduct_sheet(kiosk, module, kiosk->at.sheet);
        if (spot->item[0]) {
            show_item(kiosk, spot->item);
        }
    } else {
        kiosk_show_menu(kiosk);
    }
}

// What the screen shows is looked up anew, by its ids.
static void keep_place(struct kiosk *kiosk)
{
    const struct at at = kiosk->at;
    const struct course *only = view_only_course(kiosk);
    kiosk->course = only            ? only
                    : kiosk->course ? content_course(kiosk->content, kiosk->course->id)
                                    : NULL;
    const struct module *module = at.module ? content_module(kiosk->content, at.module->id) : NULL;
    const struct sheet *sheet = !at.sheet ? NULL
                                : module  ? module_sheet(module, at.sheet->id)
                                          : view_sheet(kiosk, at.sheet->id);
    const bool on_page = sheet && at.tried; // which is set up anew with its page
    kiosk->at = (struct at){.module = module, .sheet = on_page ? NULL : sheet};
    kiosk->said = NULL;
    kiosk->said_of = NULL;
    kiosk->looked_ahead = NULL;
    if (kiosk->present) {
        asking_send(kiosk, view_script(kiosk), return_to_spot);
    }
}

// The librarian may still be asking a module of the content: it is freed behind that.
static void run_freeing(struct errand *errand)
{
    content_free(((struct rereading *)errand)->content);
}

static void done_freeing(struct errand *errand)
{
    free(errand);
}

static void take_over(struct kiosk *kiosk, struct rereading *rereading)
{
    struct content *before = kiosk->content;
    kiosk->preview->spot = spot_now(kiosk);
    kiosk->content = rereading->content;
    keep_place(kiosk);
    struct rereading *freeing = memory_take(1, sizeof *freeing);
    *freeing =
        (struct rereading){.errand = {.run = run_freeing, .done = done_freeing}, .content = before};
    clerk_send(kiosk->librarian, &freeing->errand);
}

static bool any_error(const struct content *content)
{
    for (int i = 0; i < content->complaint_count; i++) {
        if (content->complaints[i].error) {
            return true;
        }
    }
    return content->course_count == 0;
}

static void done_rereading(struct errand *errand)
{
    struct rereading *rereading = (struct rereading *)errand;
    struct kiosk *kiosk = rereading->kiosk;
    kiosk->preview->reading = false;
    kiosk->stale = true;
    if (!rereading->ok) {
        complain(kiosk->preview, rereading->fault.text);
    } else {
        complain_of(kiosk->preview, rereading->content);
        if (any_error(rereading->content)) {
            content_free(rereading->content);
        } else {
            take_over(kiosk, rereading);
        }
    }
    free(rereading);
}

void preview_tick(struct kiosk *kiosk)
{
    struct preview *preview = kiosk->preview;
    if (!preview || !kiosk->content || preview->reading || kiosk->holds > 0 ||
        !watcher_changed(preview->watcher)) {
        return;
    }
    preview->reading = true;
    struct rereading *rereading = memory_take(1, sizeof *rereading);
    *rereading = (struct rereading){.errand = {.run = run_rereading, .done = done_rereading},
                                    .kiosk = kiosk};
    clerk_send(kiosk->librarian, &rereading->errand);
}

// ---- what is wrong

void preview_put(struct kiosk *kiosk, struct stage *stage)
{
    if (!kiosk->preview || !kiosk->preview->wrong) {
        return;
    }
    const struct rect area = stage_area(stage);
    const int padding = stage_px(stage, 24);
    const struct style style = stage_style(stage, FACE_SMALL, THEME_INK);
    const int height = stage_text_height(stage, kiosk->preview->wrong, style, area.w - 4 * padding);
    const struct rect card = {padding, area.h - height - 3 * padding, area.w - 2 * padding,
                              height + 2 * padding};
    scene_fill(stage->scene, card, stage_px(stage, 16), THEME_RED_PALE);
    scene_outline(stage->scene, card, stage_px(stage, 16), stage_px(stage, 4), THEME_RED);
    stage_tell(stage, ROLE_TEXT, rect_inset(card, padding), kiosk->preview->wrong, style);
}
