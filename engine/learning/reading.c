#include "learning/reading.h"

#include "base/utf8.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_KANA = 0x3041, LAST_KANA = 0x3096, LONG_MARK = 0x30FC, MIDDLE_DOT = 0x30FB };

// From ぁ on, kana by kana as Unicode has them: the plain form of each, the letter that it begins
// with in Hepburn's way of writing, and in that of the schools (訓令式).
static const char plain[] = "ああいいううええおおかかききくくけけここささししすすせせそそ"
                            "たたちちつつつててととなにぬねのはははひひひふふふへへへほほほ"
                            "まみむめもややゆゆよよらりるれろわわゐゑをんうかけ";
static const char hepburn[] = "AAIIUUEEOOKGKGKGKGKGSZSJSZSZSZTDCJTTZTDTDNNNNNHBPHBPFBPHBPHBPMMMMM"
                              "YYYYYYRRRRRWWIEONVKK";
static const char kunrei[] = "AAIIUUEEOOKGKGKGKGKGSZSZSZSZSZTDTZTTZTDTDNNNNNHBPHBPHBPHBPHBPMMMMM"
                             "YYYYYYRRRRRWWIEONVKK";

static const char *const rows[READING_ROWS] = {
    "あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの",
    "はひふへほ", "まみむめも", "やゆよ",     "らりるれろ", "わゐゑをん"};

enum { KANA_BYTES = 3 }; // of each in UTF-8

_Static_assert(sizeof plain == (LAST_KANA - FIRST_KANA + 1) * KANA_BYTES + 1, "every kana");
_Static_assert(sizeof hepburn == LAST_KANA - FIRST_KANA + 2, "every kana");
_Static_assert(sizeof kunrei == sizeof hepburn, "every kana");

static bool is_kana(uint32_t letter)
{
    return letter >= FIRST_KANA && letter <= LAST_KANA;
}

static struct reading_place reading_of_kana(uint32_t letter)
{
    const size_t at = letter - FIRST_KANA;
    struct reading_place reading = {.row = READING_OTHER, .letters = {hepburn[at], kunrei[at]}};
    memcpy(reading.kana, plain + at * KANA_BYTES, KANA_BYTES);
    for (int i = 0; i < READING_ROWS; i++) {
        if (strstr(rows[i], reading.kana)) {
            reading.row = i;
        }
    }
    return reading;
}

struct reading_place reading_of(const char *text)
{
    struct reading_place reading = {.row = READING_OTHER};
    char *folded = utf8_folded_kana(text);
    const char *at = folded ? folded : "";
    const uint32_t first = utf8_next(&at);
    free(folded);
    if (is_kana(first)) {
        return reading_of_kana(first);
    }
    if (first >= 'a' && first <= 'z') {
        reading.letters[0] = reading.letters[1] = (char)(first - 'a' + 'A');
    }
    return reading;
}

const char *reading_row(int row)
{
    static const char *const names[READING_ROWS] = {"あ", "か", "さ", "た", "な",
                                                    "は", "ま", "や", "ら", "わ"};
    return names[row];
}

const char *reading_row_kana(int row)
{
    return rows[row];
}

bool reading_is_kana(const char *text)
{
    char *folded = utf8_folded_kana(text);
    const char *at = folded ? folded : "";
    bool kana = *at != '\0';
    while (*at && kana) {
        const uint32_t letter = utf8_next(&at);
        kana = is_kana(letter) || letter == LONG_MARK || letter == MIDDLE_DOT;
    }
    free(folded);
    return kana;
}
