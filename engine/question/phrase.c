#include "question/phrase.h"

#include "base/buffer.h"

static const char *const phrases[PHRASES][LANGUAGES] = {
    [PHRASE_CHOOSE_ONE] = {"一つ選んでください", "Choose one"},
    [PHRASE_CHOOSE_ALL] = {"当てはまるものをすべて選んでください", "Choose all that apply"},
    [PHRASE_CHOOSE_UP_TO] = {"{1}つまで選べます", "Choose up to {1}"},
    [PHRASE_WRITE_FREELY] = {"{1}文字までで、ご自由にお書きください",
                             "Write freely, up to {1} characters"},
    [PHRASE_REQUIRED] = {"必ずお答えください", "Please answer this one"},
    [PHRASE_NO_ANSWER] = {"答えない", "No answer"},
};

const char *phrase_in(enum phrase phrase, enum language language)
{
    return phrases[phrase][language];
}

const char *phrase_with(struct arena *arena, enum phrase phrase, enum language language, int first,
                        int second)
{
    struct buffer said = {0};
    buffer_add_filled(&said, phrases[phrase][language], arena_format(arena, "%d", first),
                      arena_format(arena, "%d", second));
    const char *kept = arena_text(arena, buffer_text(&said));
    buffer_free(&said);
    return kept;
}
