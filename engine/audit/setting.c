#include "audit/setting.h"

static const struct {
    int width, height;
} sizes[SETTING_SIZES] = {{1920, 1080}, {1080, 1920}, {1280, 800}, {3840, 2160}};

static const struct {
    int size;
    const char *name;
} texts[SETTING_TEXTS] = {{0, "smallest"}, {2, "largest"}};

static int text_of(int number)
{
    return number / SETTING_SIZES / LANGUAGES;
}

struct setting setting_number(int number)
{
    return (struct setting){
        .width = sizes[number % SETTING_SIZES].width,
        .height = sizes[number % SETTING_SIZES].height,
        .language = (enum language)(number / SETTING_SIZES % LANGUAGES),
        .text_size = texts[text_of(number)].size,
    };
}

const char *setting_words(int number, struct arena *arena)
{
    const struct setting setting = setting_number(number);
    return arena_format(arena, "%dx%d, %s, %s text", setting.width, setting.height,
                        language_codes[setting.language], texts[text_of(number)].name);
}
