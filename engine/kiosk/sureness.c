#include "kiosk/sureness.h"

#include <string.h>

enum { LEVELS = 3, WIDE = 420 }; // of a level beside the others, at 1080p

static const char *const ids[LEVELS] = {"sure:1", "sure:2", "sure:3"};
static const enum word words[LEVELS] = {WORD_SURE_LITTLE, WORD_SURE_SOME, WORD_SURE_MUCH};

static struct pick pick_of(const struct kiosk *kiosk, int level)
{
    return (struct pick){.id = ids[level],
                         .label = kiosk_word(kiosk, words[level]),
                         .checked = kiosk->at.confidence == level + 1};
}

// How wide a level is: a third of the box, or all of it where that is too narrow.
static int level_width(const struct stage *stage, int width)
{
    const int third = (width - (LEVELS - 1) * stage_px(stage, 16)) / LEVELS;
    return third >= stage_px(stage, WIDE) ? third : width;
}

static int level_height(const struct kiosk *kiosk, const struct stage *stage, int width)
{
    int height = 0;
    for (int i = 0; i < LEVELS; i++) {
        const struct pick pick = pick_of(kiosk, i);
        const int own = pick_height(stage, &pick, width);
        height = own > height ? own : height;
    }
    return height;
}

static int words_height(const struct kiosk *kiosk, const struct stage *stage, int width)
{
    return stage_text_height(stage, kiosk_word(kiosk, WORD_SURE),
                             stage_style(stage, FACE_BODY, THEME_INK), width) +
           stage_px(stage, 12);
}

int sureness_height(const struct kiosk *kiosk, const struct stage *stage, int width)
{
    if (!kiosk->at.sheet->confidence || kiosk->typing.board_shown) {
        return 0;
    }
    const int own = level_width(stage, width);
    const int rows = own == width ? LEVELS : 1;
    return stage_px(stage, 32) + words_height(kiosk, stage, width) +
           rows * (level_height(kiosk, stage, own) + stage_px(stage, 16));
}

void sureness_put(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    if (sureness_height(kiosk, stage, box.w) == 0) {
        return;
    }
    const int gap = stage_px(stage, 16);
    const int width = level_width(stage, box.w);
    const int height = level_height(kiosk, stage, width);
    box.y += stage_px(stage, 32);
    stage_tell(stage, ROLE_TEXT, box, kiosk_word(kiosk, WORD_SURE),
               stage_style(stage, FACE_BODY, THEME_INK));
    struct rect level = {box.x, box.y + words_height(kiosk, stage, box.w), width, height};
    for (int i = 0; i < LEVELS; i++) {
        const struct pick pick = pick_of(kiosk, i);
        pick_put(stage, level, &pick);
        level.x += width < box.w ? width + gap : 0;
        level.y += width < box.w ? 0 : height + gap;
    }
}

bool sureness_act(struct kiosk *kiosk, const char *id)
{
    for (int i = 0; i < LEVELS; i++) {
        if (strcmp(id, ids[i]) == 0) {
            kiosk->at.confidence = kiosk->at.confidence == i + 1 ? 0 : i + 1;
            kiosk->stale = true;
            return true;
        }
    }
    return false;
}
