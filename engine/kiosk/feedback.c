#include "kiosk/feedback.h"

// Adds the text on a line of its own; false when there is none.
static bool add_line(const struct kiosk *kiosk, struct buffer *to, const struct text *text)
{
    const char *words = text_in(text, kiosk->language, kiosk->said);
    if (words[0]) {
        buffer_format(to, "%s%s", to->length > 0 ? "\n" : "", words);
    }
    return words[0];
}

// Something right was left out, and nothing wrong was chosen.
static bool left_out(const struct item *item, int mistakes)
{
    return mistakes == 0 && (item->kind == ITEM_MULTIPLE || item->kind == ITEM_HOTSPOT);
}

void feedback_wrong(const struct kiosk *kiosk, const struct item *item, const struct given *given,
                    struct buffer *to)
{
    const struct choice *mistakes[RESPONSE_MOST];
    const int count = item_mistakes(item, &given->response, mistakes);
    bool spoken = false;
    for (int i = 0; i < count; i++) {
        spoken |= add_line(kiosk, to, &mistakes[i]->feedback);
    }
    if (left_out(item, count)) {
        buffer_format(to, "%s%s", to->length > 0 ? "\n" : "",
                      kiosk_word(kiosk, WORD_MISSING_CHOICE));
    }
    if (!spoken) {
        add_line(kiosk, to, &item->feedback);
    }
}

void feedback_right(const struct kiosk *kiosk, const struct item *item, const struct given *given,
                    struct buffer *to)
{
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        if (choice->correct && response_has(&given->response, choice->id)) {
            add_line(kiosk, to, &choice->feedback);
        }
    }
}
