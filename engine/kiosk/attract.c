// The first screen: nobody is here, and nothing of anybody is to be seen.
#include "kiosk/frame.h"
#include "kiosk/screens.h"
#include "kiosk/sitting.h"

#include <string.h>

enum { BUTTON = 150 }; // how high it is

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

struct told {
    const char *text;
    struct style *style;
};

// What a sitting is called may be long: it is set smaller until it stands in its place.
static void fit(struct stage *stage, const struct told told[2], int width, int height)
{
    enum { SMALLEST = 8 };
    while (told[1].style->size > SMALLEST &&
           stage_text_height(stage, told[0].text, *told[0].style, width) +
                   stage_text_height(stage, told[1].text, *told[1].style, width) >
               height) {
        struct style *larger =
            told[0].style->size > told[1].style->size ? told[0].style : told[1].style;
        larger->size = larger->size * 9 / 10;
        larger->leading = larger->leading * 9 / 10;
    }
}

static void put_logo(struct kiosk *kiosk, struct stage *stage, struct rect picture)
{
    scene_picture(stage->scene, picture,
                  arena_format(kiosk->frame, "%s/manten.svg", kiosk->options->assets),
                  THEME_NO_TINT);
    scene_element(stage->scene, &(struct element){.id = "logo",
                                                  .label = kiosk_word(kiosk, WORD_NAME_OF_PROGRAM),
                                                  .role = ROLE_FIGURE,
                                                  .rect = picture,
                                                  .enabled = true});
}

// The title, the text and the button, one below the other; returns their height.
static int put_words(struct kiosk *kiosk, struct stage *stage, struct rect words,
                     const struct told told[2], bool measure)
{
    const int gap = stage_px(stage, 48);
    const int top = words.y;
    for (int i = 0; i < 2; i++) {
        words.h = stage_text_height(stage, told[i].text, *told[i].style, words.w);
        if (!measure) {
            stage_tell(stage, i == 0 ? ROLE_HEADING : ROLE_TEXT, words, told[i].text,
                       *told[i].style);
        }
        words.y += words.h + gap;
    }
    words.h = stage_px(stage, BUTTON);
    words.w = words.w < stage_px(stage, 640) ? words.w : stage_px(stage, 640);
    if (!measure) {
        button_put(stage, words,
                   &(struct button){.id = "start", .label = kiosk_word(kiosk, WORD_START)});
    }
    return words.y + words.h - top;
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const struct rect area = stage_area(stage);
    const int margin = stage_px(stage, 96);
    const int gap = stage_px(stage, 48);
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
    const struct told told[] = {{title_of(kiosk), &title}, {text_of(kiosk), &text}};
    const int room = wide ? area.h - 2 * body.y : body.h - mark - gap;
    fit(stage, told, words.w, room - stage_px(stage, BUTTON) - 2 * gap);
    const int height = put_words(kiosk, stage, words, told, true);
    words.y = (area.h - height) / 2;
    if (!wide) {
        picture.y = body.y + (body.h - mark - gap - height) / 2;
        words.y = picture.y + mark + gap;
    }
    put_logo(kiosk, stage, picture);
    put_words(kiosk, stage, words, told, false);
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_NAME_OF_PROGRAM)});
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "start") == 0) {
        kiosk_show(kiosk, &notice_screen);
    }
}

const struct screen attract_screen = {"attract", build, act, false, NULL, NULL};
