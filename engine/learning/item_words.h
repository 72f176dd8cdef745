// An answer of any kind told in words, for the person who gave it.
#ifndef MANTEN_LEARNING_ITEM_WORDS_H
#define MANTEN_LEARNING_ITEM_WORDS_H

#include "base/buffer.h"
#include "learning/item.h"

// Adds the response as a person would say it: "スマートフォン → 画面ロック", "1. 線を抜く 2.
// 電話する", "82.4%", "2026年11月21日". What would have been right is never told. A value that the
// item does not know (any more) is left out.
void item_tell(const struct item *item, const struct response *response, enum language language,
               const struct said *said, struct buffer *into);

// Adds a day ("2026-11-21") or month ("2026-11") in words.
void item_tell_day(const char *day, enum language language, struct buffer *into);

// The English name of a month from 1 to 12.
const char *item_month_name(int month);

#endif
