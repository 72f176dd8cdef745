// UTF-8, by Unicode 15 table 3-7: overlong forms, surrogates and values over U+10FFFF are not text.
#ifndef MANTEN_BASE_UTF8_H
#define MANTEN_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Reads the character at *text and moves *text behind it. At the end of the text it returns 0 and
// stays; for a byte that is no UTF-8 it returns U+FFFD and moves one byte.
uint32_t utf8_next(const char **text);

bool utf8_valid(const char *text, size_t length);

// How many of the first `length` bytes make whole characters; what follows is a cut one.
size_t utf8_whole(const char *text, size_t length);

// The number of characters in the text.
size_t utf8_count(const char *text);

// Where the last grapheme (what a person calls one letter) of the text begins, for backspace.
size_t utf8_last_grapheme(const char *text);

// A heap copy in NFKC with case folded and all spaces removed: "ﾔﾏﾀﾞ　太郎" and "ヤマダ太郎" come
// out the same. NULL when the text is not UTF-8. The caller frees it.
char *utf8_folded(const char *text);

// The same with katakana as hiragana: "ヤマダ" and "やまだ" come out the same too.
char *utf8_folded_kana(const char *text);

#endif
