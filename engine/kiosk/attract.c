// The first screen: nobody is here, and nothing of anybody is to be seen.
#include "kiosk/frame.h"
#include "kiosk/screens.h"
#include "kiosk/sitting.h"

#include <string.h>

static const char *title_of(struct kiosk *kiosk)
{
    return kiosk->sitting ? kiosk->sitting->title : kiosk_word(kiosk, WORD_ATTRACT_TITLE);
}

static const char *text_of(struct kiosk *kiosk)
{
    const struct session *sitting = kiosk->sitting;
    if (!sitting) {
        return kiosk_word(kiosk, WORD_ATTRACT_TEXT);
    }
    return arena_format(
        kiosk->frame, "%s\n%s\n%s", sitting_time(kiosk, sitting),
        word_with(kiosk->frame, WORD_SITTING_VENUE, kiosk->language, sitting->venue, ""),
        kiosk_word(kiosk, kiosk->seeking.missed ? WORD_NUMBER_MISSED : WORD_SITTING_TEXT));
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const struct rect area = stage_area(stage);
    const int margin = stage_px(stage, 96);
    const struct rect body = frame_body(stage, false);
    const bool wide = area.w > area.h * 5 / 4;
    const int mark = wide ? area.w * 28 / 100 : area.w * 45 / 100;
    struct rect words = {margin, 0, area.w - 2 * margin, 0};
    struct rect picture = {(area.w - mark) / 2, 0, mark, mark};
    if (wide) {
        picture.x = area.w - margin - mark;
        picture.y = (area.h - mark) / 2;
        words.w = picture.x - 2 * margin;
    }
    struct style title = stage_style(stage, FACE_DISPLAY, THEME_NAVY);
    struct style text = stage_style(stage, FACE_BODY, THEME_INK);
    const char *title_words = title_of(kiosk);
    const char *text_words = text_of(kiosk);
    const int gap = stage_px(stage, 48);
    const int button = stage_px(stage, 150);
    const int title_height = stage_text_height(stage, title_words, title, words.w);
    const int text_height = stage_text_height(stage, text_words, text, words.w);
    const int height = title_height + text_height + button + 2 * gap;
    words.y = (area.h - height) / 2;
    if (!wide) {
        picture.y = body.y + (body.h - mark - gap - height) / 2;
        words.y = picture.y + mark + gap;
    }
    scene_picture(stage->scene, picture,
                  arena_format(kiosk->frame, "%s/manten.svg", kiosk->options->assets),
                  THEME_NO_TINT);
    words.h = title_height;
    stage_tell(stage, ROLE_HEADING, words, title_words, title);
    words.y += title_height + gap;
    words.h = text_height;
    stage_tell(stage, ROLE_TEXT, words, text_words, text);
    words.y += text_height + gap;
    words.h = button;
    words.w = words.w < stage_px(stage, 640) ? words.w : stage_px(stage, 640);
    button_put(stage, words,
               &(struct button){.id = "start", .label = kiosk_word(kiosk, WORD_START)});
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_NAME_OF_PROGRAM)});
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "start") == 0) {
        kiosk_show(kiosk, &notice_screen);
    }
}

const struct screen attract_screen = {"attract", build, act, false, NULL, NULL};
