#include "ui/lines.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "ui/breaks.h"

#include <stdlib.h>
#include <string.h>

enum { TEXT_ON_STACK = 512 };

struct filling {
    const struct passage *passage;
    struct fonts *fonts;
    int size, width;
    struct lines lines;
};

// What SDL_ttf reads ends with a zero byte; the copy is overwritten by text_done.
struct text {
    char *bytes;
    int length;
    char few[TEXT_ON_STACK];
};

static const char *text_of(struct text *text, const struct passage *passage, int start, int end)
{
    text->length = end - start;
    text->bytes =
        text->length < TEXT_ON_STACK ? text->few : memory_take((size_t)text->length + 1, 1);
    memcpy(text->bytes, passage->text + start, (size_t)text->length);
    text->bytes[text->length] = '\0';
    return text->bytes;
}

static void text_done(struct text *text)
{
    explicit_bzero(text->bytes, (size_t)text->length);
    if (text->bytes != text->few) {
        free(text->bytes);
    }
}

static int width_in_face(const struct filling *filling, int start, int end)
{
    TTF_Font *font = fonts_at(filling->fonts, filling->passage->faces[start], filling->size);
    int width = 0;
    if (font) {
        struct text text;
        TTF_SizeUTF8(font, text_of(&text, filling->passage, start, end), &width, NULL);
        text_done(&text);
    }
    return width;
}

// How far letters go below the baseline. What fonts say of themselves is rounded, and in Japanese
// ones the tails of Latin letters go further.
static int descent_of(TTF_Font *font)
{
    int descent = -TTF_FontDescent(font);
    for (const char *tail = "gjpqy_(|"; *tail; tail++) {
        int left, right, bottom, top, advance;
        if (TTF_GlyphMetrics32(font, (Uint32)*tail, &left, &right, &bottom, &top, &advance) == 0) {
            descent = -bottom > descent ? -bottom : descent;
        }
    }
    return descent;
}

static void add_piece(struct filling *filling, struct line *line, int start, int end)
{
    struct lines *lines = &filling->lines;
    int number = line->first_piece + line->pieces++;
    if (number == lines->piece_room) {
        lines->piece_room = lines->piece_room * 2 + 16;
        lines->piece = memory_grow(lines->piece, (size_t)lines->piece_room, sizeof *lines->piece);
    }
    int face = filling->passage->faces[start];
    int width = width_in_face(filling, start, end);
    lines->piece[number] = (struct piece){start, end - start, face, line->width, width};
    line->width += width;
    TTF_Font *font = fonts_at(filling->fonts, face, filling->size);
    if (font) {
        int ascent = TTF_FontAscent(font), descent = descent_of(font);
        line->ascent = ascent > line->ascent ? ascent : line->ascent;
        line->descent = descent > line->descent ? descent : line->descent;
    }
}

// The line from start to end as it would be set. Its pieces are kept only by keep_line.
static struct line measured(struct filling *filling, int start, int end)
{
    const struct passage *passage = filling->passage;
    int stop = passage_trimmed(passage, start, end);
    struct line line = {.start = start, .length = stop - start};
    line.first_piece = filling->lines.pieces;
    for (int at = start; at < stop;) {
        int run = passage_run_end(passage, at, stop);
        add_piece(filling, &line, at, run);
        at = run;
    }
    return line;
}

static bool fits(const struct filling *filling, const struct line *line)
{
    return filling->width <= 0 || line->width <= filling->width;
}

static void keep_line(struct filling *filling, const struct line *line)
{
    struct lines *lines = &filling->lines;
    if (lines->count == lines->room) {
        lines->room = lines->room * 2 + 8;
        lines->line = memory_grow(lines->line, (size_t)lines->room, sizeof *lines->line);
    }
    lines->line[lines->count++] = *line;
    lines->pieces = line->first_piece + line->pieces;
    lines->cut = lines->cut || !fits(filling, line);
}

static int ahead(const struct passage *passage, int at, int count, int end)
{
    while (at < end && count > 0) {
        at = passage_next(passage, at, end);
        count--;
    }
    return at;
}

// How far the text from `start` fits into *left pixels within one face; takes away what it used.
// Only as much as may fit is measured, so that a long paragraph is not measured line by line whole.
static int reach_in_face(const struct filling *filling, int start, int end, int *left)
{
    TTF_Font *font = fonts_at(filling->fonts, filling->passage->faces[start], filling->size);
    int guess = *left / filling->size + 8;
    for (; font; guess *= 2) {
        struct text text;
        int used = 0, count = 0, stop = ahead(filling->passage, start, guess, end);
        TTF_MeasureUTF8(font, text_of(&text, filling->passage, start, stop), *left, &used, &count);
        int characters = (int)utf8_count(text.bytes);
        text_done(&text);
        if (count < characters) {
            return ahead(filling->passage, start, count, stop);
        }
        if (stop == end) {
            *left -= used;
            return end;
        }
    }
    return end;
}

// About how far the text fits on the line. It is an estimate, for glyphs are not characters.
static int reach(const struct filling *filling, int start, int end)
{
    int left = filling->width, at = start;
    while (at < end && left > 0) {
        int run = passage_run_end(filling->passage, at, end);
        int reached = reach_in_face(filling, at, run, &left);
        if (reached < run) {
            return reached;
        }
        at = run;
    }
    return at;
}

static int break_before(const struct passage *passage, int at, int start)
{
    while (at > start && passage->breaks[at - 1] == BREAK_NEVER) {
        at--;
    }
    return at;
}

static int break_after(const struct passage *passage, int at, int end)
{
    at++;
    while (at < end && passage->breaks[at - 1] == BREAK_NEVER) {
        at++;
    }
    return at;
}

// The estimate may fall short, if only by a letter: takes further words as long as they fit.
static struct line stretched(struct filling *filling, struct line line, int *at, int end)
{
    while (*at < end) {
        int further = break_after(filling->passage, *at, end);
        struct line longer = measured(filling, line.start, further);
        if (!fits(filling, &longer)) {
            return measured(filling, line.start, *at);
        }
        line = longer;
        *at = further;
    }
    return line;
}

// Nothing but a break within a word is left: as late as fits, but tidy if there is any such place.
static struct line broken_word(struct filling *filling, int start, int limit, int *at)
{
    const struct passage *passage = filling->passage;
    int fitting = start;
    filling->lines.broken = true;
    for (int stop = limit; stop > start; stop = passage_previous(passage, stop, start)) {
        struct line line = measured(filling, start, stop);
        if (!fits(filling, &line)) {
            continue;
        }
        fitting = fitting > start ? fitting : stop;
        if (breaks_tidy(passage_point_before(passage, stop), passage_point_at(passage, stop))) {
            *at = passage_past_spaces(passage, stop, limit);
            return line;
        }
    }
    *at = fitting > start ? fitting : passage_next(passage, start, passage->length);
    return measured(filling, start, *at);
}

// One line from start on; *next is where the line behind it starts.
static struct line filled(struct filling *filling, int start, int end, int *next)
{
    const struct passage *passage = filling->passage;
    *next = end;
    if (filling->width <= 0 || start == end) {
        return measured(filling, start, end);
    }
    int reached = passage_past_spaces(passage, reach(filling, start, end), end);
    for (int at = reached == end ? end : break_before(passage, reached, start); at > start;
         at = break_before(passage, at - 1, start)) {
        struct line line = measured(filling, start, at);
        if (fits(filling, &line)) {
            *next = at;
            return stretched(filling, line, next, end);
        }
    }
    int word = break_after(passage, start, end);
    struct line line = measured(filling, start, word);
    if (fits(filling, &line)) {
        *next = word;
        return stretched(filling, line, next, end);
    }
    int limit = ahead(passage, reached > start ? reached : start, 2, word);
    return broken_word(filling, start, limit, next);
}

static void fill_paragraph(struct filling *filling, int start, int end)
{
    do {
        int next;
        struct line line = filled(filling, start, end, &next);
        keep_line(filling, &line);
        start = next;
    } while (start < end);
}

struct lines lines_fill(const struct passage *passage, struct fonts *fonts, int size, int width)
{
    struct filling filling = {passage, fonts, size, width, {0}};
    for (int start = 0; start < passage->length;) {
        const char *newline =
            memchr(passage->text + start, '\n', (size_t)(passage->length - start));
        int end = newline ? (int)(newline - passage->text) : passage->length;
        fill_paragraph(&filling, start, end);
        start = end + 1;
    }
    return filling.lines;
}

void lines_free(struct lines *lines)
{
    free(lines->line);
    free(lines->piece);
    *lines = (struct lines){0};
}
