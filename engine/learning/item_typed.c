// Items that something is typed or set for: numbers, texts, months and dates.
#include "learning/item_kinds.h"

#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DIGITS_MOST = 12 };

static bool digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

// The minus signs and commas that people type, as ASCII.
static void plain_signs(char *text)
{
    static const char *const minuses[] = {"\u2212", "\u2010", "\u2013", "\u30FC"};
    for (size_t i = 0; i < sizeof minuses / sizeof *minuses; i++) {
        const size_t length = strlen(minuses[i]);
        if (strncmp(text, minuses[i], length) == 0) {
            text[0] = '-';
            memmove(text + 1, text + length, strlen(text + length) + 1);
        }
    }
    char *kept = text;
    for (const char *at = text; *at; at++) {
        const bool between = at > text && digit(at[-1]) && *at == ',' && digit(at[1]) &&
                             digit(at[2]) && digit(at[3]) && !digit(at[4]);
        if (!between) {
            *kept++ = *at;
        }
    }
    *kept = '\0';
}

static bool read_plain(const char *text, double *number, int *decimals)
{
    const char *at = text;
    int digits = 0;
    *decimals = 0;
    at += *at == '-' || *at == '+';
    for (; digit(*at); at++) {
        digits++;
    }
    if (digits > 0 && *at == '.') {
        for (at++; digit(*at); at++) {
            digits++;
            ++*decimals;
        }
        if (*decimals == 0) {
            return false;
        }
    }
    *number = strtod(text, NULL);
    return digits > 0 && digits <= DIGITS_MOST && !*at;
}

bool item_number(const char *text, double *number, int *decimals)
{
    int found = 0;
    char *folded = utf8_folded(text);
    if (!folded) {
        return false;
    }
    plain_signs(folded);
    const bool read = read_plain(folded, number, &found);
    free(folded);
    if (decimals) {
        *decimals = found;
    }
    return read;
}

bool accepts_number(const struct item *item, const struct response *response, struct fault *fault)
{
    double number;
    int decimals;
    if (response->count != 1 || !item_number(response->values[0], &number, &decimals) ||
        decimals > item->numbers.decimals) {
        return fault_set(fault, "item %s takes a number with at most %d decimals", item->id,
                         item->numbers.decimals);
    }
    return (number >= item->numbers.least && number <= item->numbers.most) ||
           fault_set(fault, "item %s takes numbers from %g to %g", item->id, item->numbers.least,
                     item->numbers.most);
}

enum verdict judge_number(const struct item *item, const struct response *response)
{
    enum { PARTS = 1000000000 }; // decimal fractions are not exact
    const double slack = 1.0 / PARTS;
    double number;
    if (!item->numbers.keyed) {
        return VERDICT_UNJUDGED;
    }
    const bool right = response->count == 1 && item_number(response->values[0], &number, NULL) &&
                       number >= item->numbers.from - slack && number <= item->numbers.to + slack;
    return right ? VERDICT_RIGHT : VERDICT_WRONG;
}

bool accepts_text(const struct item *item, const struct response *response, struct fault *fault)
{
    if (response->count != 1 || !utf8_valid(response->values[0], strlen(response->values[0])) ||
        utf8_count(response->values[0]) > (size_t)item->length) {
        return fault_set(fault, "item %s takes one text of at most %d characters", item->id,
                         item->length);
    }
    return true;
}

static bool same_form(const char *folded, const struct text *form)
{
    for (int i = 0; i < LANGUAGES; i++) {
        char *other = form->in[i] ? utf8_folded_kana(form->in[i]) : NULL;
        const bool same = other && strcmp(folded, other) == 0;
        free(other);
        if (same) {
            return true;
        }
    }
    return false;
}

// The form that was typed, or NULL.
static const struct choice *typed_form(const struct item *item, const struct response *response)
{
    char *folded = response->count == 1 ? utf8_folded_kana(response->values[0]) : NULL;
    const struct choice *found = NULL;
    for (int i = 0; folded && i < item->choice_count && !found; i++) {
        found = same_form(folded, &item->choices[i].text) ? &item->choices[i] : NULL;
    }
    free(folded);
    return found;
}

enum verdict judge_short(const struct item *item, const struct response *response)
{
    bool has_key = false;
    for (int i = 0; i < item->choice_count; i++) {
        has_key = has_key || item->choices[i].correct;
    }
    if (!has_key) {
        return VERDICT_UNJUDGED;
    }
    const struct choice *form = typed_form(item, response);
    return form && form->correct ? VERDICT_RIGHT : VERDICT_WRONG;
}

int mistaken_forms(const struct item *item, const struct response *response,
                   const struct choice **mistakes)
{
    const struct choice *form = typed_form(item, response);
    if (!form || form->correct) {
        return 0;
    }
    mistakes[0] = form;
    return 1;
}

int item_month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month < 1 || month > 12 ? 0 : days[month - 1] + (leap && month == 2);
}

static int two_digits(const char *text)
{
    return digit(text[0]) && digit(text[1]) ? (text[0] - '0') * 10 + text[1] - '0' : -1;
}

static bool sound_day(const char *text, bool month_only)
{
    const size_t length = strlen("2026-11-21") - (month_only ? strlen("-21") : 0);
    if (strlen(text) != length || text[4] != '-' || (!month_only && text[7] != '-')) {
        return false;
    }
    const int century = two_digits(text);
    const int rest = two_digits(text + 2);
    const int days = item_month_days(century * 100 + rest, two_digits(text + 5));
    return century >= 0 && rest >= 0 && days > 0 &&
           (month_only || (two_digits(text + 8) >= 1 && two_digits(text + 8) <= days));
}

static bool between(const char *text, const char *least, const char *most)
{
    return (!least || strcmp(text, least) >= 0) && (!most || strcmp(text, most) <= 0);
}

static bool accepts_days(const struct item *item, const struct response *response, bool month_only,
                         struct fault *fault)
{
    return (response->count == 1 && sound_day(response->values[0], month_only) &&
            between(response->values[0], item->days.least, item->days.most)) ||
           fault_set(fault, "item %s takes a %s within its bounds", item->id,
                     month_only ? "month" : "date");
}

bool accepts_month(const struct item *item, const struct response *response, struct fault *fault)
{
    return accepts_days(item, response, true, fault);
}

bool accepts_date(const struct item *item, const struct response *response, struct fault *fault)
{
    return accepts_days(item, response, false, fault);
}

enum verdict judge_days(const struct item *item, const struct response *response)
{
    if (!item->days.from) {
        return VERDICT_UNJUDGED;
    }
    return response->count == 1 && between(response->values[0], item->days.from, item->days.to)
               ? VERDICT_RIGHT
               : VERDICT_WRONG;
}
