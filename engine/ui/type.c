#include "ui/type.h"

#include "base/arena.h"
#include "base/hash.h"
#include "ui/breaks.h"
#include "ui/fonts.h"
#include "ui/ink.h"
#include "ui/lines.h"

#include <linebreak.h>
#include <stdlib.h>
#include <string.h>

enum { BUCKETS = 1024, FRAMES_KEPT = 2 };

// What may stay although it is no longer shown.
enum { TEXT_BYTES_KEPT = 3 << 20, MASK_BYTES_KEPT = 2 << 20 };

// A text as it was laid. `laid` comes first: what callers hold is a pointer to it.
struct entry {
    struct laid laid;
    struct entry *next; // in its bucket
    uint64_t hash;
    uint64_t frame; // when it was last asked for
    char *source;
    struct style style;
    int box;
    char *text; // plain
    int length;
    struct lines lines;
    struct mask **masks; // one a line, NULL until it is painted
    struct rect reach;
    size_t bytes, mask_bytes;
};

struct type {
    struct fonts *fonts;
    struct entry *buckets[BUCKETS];
    uint64_t frame;
    size_t bytes, mask_bytes;
};

static struct entry *entry_of(const struct laid *laid)
{
    return (struct entry *)laid;
}

struct type *type_open(struct fault *fault)
{
    struct fonts *fonts = fonts_open(fault);
    if (!fonts) {
        return NULL;
    }
    init_linebreak();
    struct type *type = memory_take(1, sizeof *type);
    type->fonts = fonts;
    type->frame = FRAMES_KEPT;
    return type;
}

void type_close(struct type *type)
{
    if (type) {
        type_forget(type);
        fonts_close(type->fonts);
        free(type);
    }
}

static void drop_masks(struct type *type, struct entry *entry)
{
    for (int i = 0; i < entry->lines.count; i++) {
        mask_free(entry->masks[i]);
        entry->masks[i] = NULL;
    }
    type->mask_bytes -= entry->mask_bytes;
    entry->mask_bytes = 0;
}

static void entry_free(struct type *type, struct entry *entry)
{
    drop_masks(type, entry);
    type->bytes -= entry->bytes;
    explicit_bzero(entry->source, strlen(entry->source));
    explicit_bzero(entry->text, (size_t)entry->length);
    lines_free(&entry->lines);
    free(entry->source);
    free(entry->text);
    free(entry->masks);
    free(entry);
}

static uint64_t style_hash(struct style style, int box)
{
    uint64_t hash = hash_number(HASH_START, (uint64_t)style.size << 32 | (uint32_t)style.leading);
    hash = hash_number(hash, (uint64_t)style.bold << 8 | style.align);
    hash = hash_number(hash, (uint64_t)style.color.red << 24 | (uint64_t)style.color.green << 16 |
                                 (uint64_t)style.color.blue << 8 | style.color.alpha);
    return hash_number(hash, (uint64_t)box);
}

static bool same_style(const struct style *one, const struct style *other)
{
    return one->size == other->size && one->leading == other->leading && one->bold == other->bold &&
           one->align == other->align && one->color.red == other->color.red &&
           one->color.green == other->color.green && one->color.blue == other->color.blue &&
           one->color.alpha == other->color.alpha;
}

static struct entry *find(struct type *type, uint64_t hash, const char *source,
                          const struct style *style, int box)
{
    struct entry *entry = type->buckets[hash % BUCKETS];
    while (entry && !(entry->hash == hash && entry->box == box &&
                      same_style(&entry->style, style) && strcmp(entry->source, source) == 0)) {
        entry = entry->next;
    }
    return entry;
}

static char *copy_of(const char *text, size_t length)
{
    char *copy = memory_take(length + 1, 1);
    memcpy(copy, text, length);
    return copy;
}

// How far a line is moved to the right. A text on one line however long is aligned to itself.
static int line_shift(const struct entry *entry, int width)
{
    int room = (entry->box > 0 ? entry->box : entry->laid.width) - width;
    if (room <= 0 || entry->style.align == ALIGN_START) {
        return 0;
    }
    return entry->style.align == ALIGN_CENTER ? room / 2 : room;
}

// Every line's baseline lies where the first face centres it in the leading, so that a line with a
// character of another face does not jump.
static int baseline(struct type *type, const struct entry *entry, int line)
{
    int face = fonts_face(type->fonts, NULL, 0, entry->style.bold);
    TTF_Font *font = fonts_at(type->fonts, face, entry->style.size);
    int ascent = font ? TTF_FontAscent(font) : entry->style.size;
    int descent = font ? -TTF_FontDescent(font) : 0;
    return line * entry->style.leading + (entry->style.leading - ascent - descent) / 2 + ascent;
}

static void place(struct type *type, struct entry *entry)
{
    struct laid *laid = &entry->laid;
    laid->line_count = entry->lines.count;
    laid->height = entry->lines.count * entry->style.leading;
    laid->cut = entry->lines.cut;
    laid->broken = entry->lines.broken;
    for (int i = 0; i < entry->lines.count; i++) {
        int width = entry->lines.line[i].width;
        laid->width = width > laid->width ? width : laid->width;
    }
    for (int i = 0; i < entry->lines.count; i++) {
        struct line *line = &entry->lines.line[i];
        line->x = line_shift(entry, line->width);
        line->y = baseline(type, entry, i) - line->ascent;
        entry->reach = rect_around(entry->reach, type_line_reach(laid, i));
    }
}

static struct entry *lay(struct type *type, const char *source, const struct style *style, int box)
{
    struct entry *entry = memory_take(1, sizeof *entry);
    size_t length = strlen(source);
    entry->source = copy_of(source, length);
    entry->style = *style;
    entry->box = box;
    struct passage passage = passage_read(type->fonts, source, style->bold);
    entry->lines = lines_fill(&passage, type->fonts, style->size, box);
    entry->text = copy_of(passage.text, (size_t)passage.length);
    entry->length = passage.length;
    passage_free(&passage);
    entry->masks = memory_take((size_t)entry->lines.count, sizeof *entry->masks);
    entry->bytes = sizeof *entry + length + (size_t)entry->length +
                   (size_t)entry->lines.room * (sizeof(struct line) + sizeof(struct mask *)) +
                   (size_t)entry->lines.piece_room * sizeof(struct piece);
    place(type, entry);
    return entry;
}

const struct laid *type_lay(struct type *type, const char *text, struct style style, int width)
{
    style.size = style.size > 0 ? style.size : 1;
    int box = width > 0 ? width : 0;
    uint64_t hash = hash_bytes(style_hash(style, box), text, strlen(text));
    struct entry *entry = find(type, hash, text, &style, box);
    if (!entry) {
        entry = lay(type, text, &style, box);
        entry->hash = hash;
        entry->next = type->buckets[hash % BUCKETS];
        type->buckets[hash % BUCKETS] = entry;
        type->bytes += entry->bytes;
    }
    entry->frame = type->frame;
    return &entry->laid;
}

void type_line(const struct laid *laid, int line, const char **start, int *length)
{
    const struct entry *entry = entry_of(laid);
    *start = entry->text + entry->lines.line[line].start;
    *length = entry->lines.line[line].length;
}

struct style type_style(const struct laid *laid)
{
    return entry_of(laid)->style;
}

static bool unused(const struct type *type, const struct entry *entry)
{
    return entry->frame + FRAMES_KEPT <= type->frame;
}

static void drop_unused(struct type *type, struct entry **link, bool masks, bool texts)
{
    while (*link) {
        struct entry *entry = *link;
        if (unused(type, entry) && texts) {
            *link = entry->next;
            entry_free(type, entry);
            continue;
        }
        if (unused(type, entry) && masks) {
            drop_masks(type, entry);
        }
        link = &entry->next;
    }
}

void type_frame(struct type *type)
{
    type->frame++;
    bool masks = type->mask_bytes > MASK_BYTES_KEPT, texts = type->bytes > TEXT_BYTES_KEPT;
    for (int i = 0; (masks || texts) && i < BUCKETS; i++) {
        drop_unused(type, &type->buckets[i], masks, texts);
    }
}

void type_forget(struct type *type)
{
    for (int i = 0; i < BUCKETS; i++) {
        while (type->buckets[i]) {
            struct entry *entry = type->buckets[i];
            type->buckets[i] = entry->next;
            entry_free(type, entry);
        }
    }
}

// Copies the coverage of one piece to its place on the line; what sticks out is left away.
static void place_piece(struct mask *mask, const SDL_Surface *piece, int x, int y)
{
    int width = piece->w < mask->width - x ? piece->w : mask->width - x;
    for (int row = 0; row < piece->h && y + row < mask->height && width > 0; row++) {
        const uint8_t *from = (const uint8_t *)piece->pixels + (size_t)row * (size_t)piece->pitch;
        if (y + row >= 0) {
            memcpy(mask->coverage + (size_t)(y + row) * (size_t)mask->width + x, from,
                   (size_t)width);
        }
    }
}

static void render_piece(struct type *type, const struct entry *entry, const struct line *line,
                         const struct piece *piece, struct mask *mask)
{
    // "Shaded" from black to white: the pixel's number is how much of it is covered.
    const SDL_Color white = {255, 255, 255, 255}, black = {0, 0, 0, 255};
    TTF_Font *font = fonts_at(type->fonts, piece->face, entry->style.size);
    char *text = copy_of(entry->text + piece->start, (size_t)piece->length);
    SDL_Surface *surface =
        font && piece->width > 0 ? TTF_RenderUTF8_Shaded(font, text, white, black) : NULL;
    if (surface) {
        place_piece(mask, surface, piece->x, line->ascent - TTF_FontAscent(font));
        explicit_bzero(surface->pixels, (size_t)surface->h * (size_t)surface->pitch);
        SDL_FreeSurface(surface);
    }
    explicit_bzero(text, (size_t)piece->length);
    free(text);
}

static void render(struct type *type, struct entry *entry, int number)
{
    const struct line *line = &entry->lines.line[number];
    struct mask *mask = mask_new(line->width, line->ascent + line->descent);
    for (int i = 0; i < line->pieces; i++) {
        render_piece(type, entry, line, &entry->lines.piece[line->first_piece + i], mask);
    }
    entry->masks[number] = mask;
    entry->mask_bytes += mask_bytes(mask);
    type->mask_bytes += mask_bytes(mask);
}

const struct mask *type_mask(struct type *type, const struct laid *laid, int number)
{
    struct entry *entry = entry_of(laid);
    entry->frame = type->frame;
    if (entry->lines.line[number].width > 0 && !entry->masks[number]) {
        render(type, entry, number);
    }
    return entry->masks[number];
}

struct color type_color(const struct laid *laid)
{
    return entry_of(laid)->style.color;
}

struct rect type_line_reach(const struct laid *laid, int number)
{
    const struct line *line = &entry_of(laid)->lines.line[number];
    return (struct rect){line->x, line->y, line->width, line->ascent + line->descent};
}

struct rect type_reach(const struct laid *laid)
{
    return entry_of(laid)->reach;
}

uint64_t type_hash(const struct laid *laid)
{
    return entry_of(laid)->hash;
}

void type_keep(struct type *type, const struct laid *laid)
{
    entry_of(laid)->frame = type->frame;
}
