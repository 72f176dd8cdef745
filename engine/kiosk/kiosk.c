#include "kiosk/kiosk.h"

const char *kiosk_word(const struct kiosk *kiosk, enum word word)
{
    return word_in(word, kiosk->language);
}

struct origin kiosk_origin(struct kiosk *kiosk)
{
    return (struct origin){
        .ids = &kiosk->ids, .lots = &kiosk->lots, .wall = clock_wall(&kiosk->clock)};
}

void kiosk_forget_typing(struct kiosk *kiosk)
{
    buffer_free(&kiosk->typing.name);
    buffer_free(&kiosk->typing.organization);
    buffer_free(&kiosk->typing.answer);
    buffer_free(&kiosk->typing.number);
    kiosk->typing = (struct typing){.board = BOARD_KANA};
}
