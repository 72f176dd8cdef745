#include "kiosk/rereading.h"

#include "kiosk/view.h"
#include "learning/hint.h"

#include <string.h>

static int steps_of(const struct kiosk *kiosk, const struct item *item)
{
    return hint_steps(kiosk->at.sheet, view_attempt(kiosk, kiosk->at.sheet), item);
}

void rereading_hints(const struct kiosk *kiosk, const struct item *item, struct buffer *to)
{
    const int steps = steps_of(kiosk, item);
    for (int i = 0; i < steps && i < item->hint_count; i++) {
        buffer_format(to, "%s%s%s", buffer_text(to)[0] ? "\n" : "", kiosk_word(kiosk, WORD_HINT),
                      text_in(&item->hints[i], kiosk->language, kiosk->said));
    }
}

// The same page may be named by several items; ids of elements are still told apart.
static const char *page_button_id(struct kiosk *kiosk, const struct stage *stage, const char *page)
{
    const char *id = arena_format(kiosk->frame, "page:%s", page);
    for (int again = 2; scene_find(stage->scene, id); again++) {
        id = arena_format(kiosk->frame, "page:%s:%d", page, again);
    }
    return id;
}

int rereading_put_pages(struct kiosk *kiosk, struct stage *stage, struct rect box,
                        const struct item *item)
{
    int y = box.y;
    for (int i = 0; i < item->review_count; i++) {
        const struct page *page = module_page(kiosk->at.module, item->review[i]);
        if (page && view_page_shown(kiosk, page)) {
            const char *label =
                arena_format(kiosk->frame, "%s%s", kiosk_word(kiosk, WORD_READ_AGAIN),
                             text_in(&page->title, kiosk->language, kiosk->said));
            const struct button button = {.id = page_button_id(kiosk, stage, page->id),
                                          .label = label,
                                          .icon = "book",
                                          .emphasis = EMPHASIS_SECONDARY};
            const int width = button_width(stage, &button, box.w);
            const int height = button_height(stage, &button, width);
            button_put(stage, (struct rect){box.x, y, width, height}, &button);
            y += height + stage_px(stage, 20);
        }
    }
    return y;
}

static int put_hints(struct stage *stage, struct rect box, const char *hints)
{
    const int padding = stage_px(stage, 24);
    const int inside = box.w - 2 * padding;
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    const int height = stage_text_height(stage, hints, style, inside) + 2 * padding;
    card_put(stage, (struct rect){box.x, box.y, box.w, height});
    scene_fill(stage->scene, (struct rect){box.x, box.y, stage_px(stage, 10), height}, 0,
               THEME_AMBER);
    stage_tell(stage, ROLE_TEXT, (struct rect){box.x + padding, box.y + padding, inside, height},
               hints, style);
    return height + stage_px(stage, 20);
}

int rereading_put(struct kiosk *kiosk, struct stage *stage, struct rect box,
                  const struct item *item)
{
    const int steps = steps_of(kiosk, item);
    const int top = box.y;
    struct buffer hints = {0};
    rereading_hints(kiosk, item, &hints);
    const char *words = arena_text(kiosk->frame, buffer_text(&hints));
    buffer_free(&hints);
    if (steps > 0) {
        box.y += put_hints(stage, box, words);
    }
    if (steps > item->hint_count) {
        box.y = rereading_put_pages(kiosk, stage, box, item);
    }
    return box.y > top ? box.y - top + stage_px(stage, 12) : 0;
}

const struct page *rereading_page(const struct kiosk *kiosk, const char *id)
{
    if (strncmp(id, "page:", 5) != 0) {
        return NULL;
    }
    char name[ELEMENT_ID_LENGTH];
    const size_t length = strcspn(id + 5, ":");
    memcpy(name, id + 5, length);
    name[length] = '\0';
    return module_page(kiosk->at.module, name);
}
