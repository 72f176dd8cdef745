#include "ui/fonts.h"

#include "base/arena.h"
#include "ui/font_file.h"

#include <fcntl.h>
#include <fontconfig/fontconfig.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_FACES = 64, MOST_OPEN = 28, SEARCHES_KEPT = 256, NO_FACE = -1 };

struct face {
    char *path;
    int descriptor; // of the open file; -1 before a size of it is needed
    int index;      // within a collection
    bool bold;
    FcCharSet *characters;
};

struct open_font {
    TTF_Font *font;
    int face, size;
    uint64_t used;
};

// What a search for the face of one character came to.
struct search {
    uint32_t point;
    bool bold;
    int face;
};

struct fonts {
    FcConfig *config;
    struct face faces[MOST_FACES];
    int face_count;
    int first[2];  // the face to begin with, regular and bold
    bool asked[2]; // whether the second family was looked for
    struct open_font open[MOST_OPEN];
    uint64_t uses;
    struct search searches[SEARCHES_KEPT]; // by point and bold; newer ones overwrite older ones
};

static const char first_family[] = "BIZ UDPGothic";
static const char second_family[] = "Noto Sans CJK JP";

static FcPattern *pattern_new(const char *family, bool bold)
{
    FcPattern *pattern = FcPatternCreate();
    if (family) {
        FcPatternAddString(pattern, FC_FAMILY, (const FcChar8 *)family);
    }
    FcPatternAddInteger(pattern, FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddBool(pattern, FC_SCALABLE, FcTrue);
    FcPatternAddBool(pattern, FC_COLOR, FcFalse);
    FcPatternAddString(pattern, FC_LANG, (const FcChar8 *)"ja");
    return pattern;
}

// Takes the pattern over.
static FcPattern *pattern_match(struct fonts *fonts, FcPattern *pattern)
{
    FcResult result = FcResultNoMatch;
    FcConfigSubstitute(fonts->config, pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);
    FcPattern *match = FcFontMatch(fonts->config, pattern, &result);
    FcPatternDestroy(pattern);
    return match;
}

static bool match_has_family(FcPattern *match, const char *family)
{
    FcChar8 *name = NULL;
    for (int i = 0; FcPatternGetString(match, FC_FAMILY, i, &name) == FcResultMatch; i++) {
        if (FcStrCmpIgnoreCase(name, (const FcChar8 *)family) == 0) {
            return true;
        }
    }
    return false;
}

// The number of the matched face, which is noted when it is new.
static int face_note(struct fonts *fonts, FcPattern *match, bool bold)
{
    FcChar8 *path = NULL;
    FcCharSet *characters = NULL;
    int index = 0;
    if (FcPatternGetString(match, FC_FILE, 0, &path) != FcResultMatch ||
        FcPatternGetCharSet(match, FC_CHARSET, 0, &characters) != FcResultMatch) {
        return NO_FACE;
    }
    FcPatternGetInteger(match, FC_INDEX, 0, &index);
    for (int i = 0; i < fonts->face_count; i++) {
        const struct face *face = &fonts->faces[i];
        if (face->index == index && face->bold == bold && !strcmp(face->path, (char *)path)) {
            return i;
        }
    }
    if (fonts->face_count == MOST_FACES) {
        return NO_FACE;
    }
    struct face *face = &fonts->faces[fonts->face_count];
    size_t length = strlen((char *)path) + 1;
    *face = (struct face){memory_take(length, 1), -1, index, bold, FcCharSetCopy(characters)};
    memcpy(face->path, path, length);
    return fonts->face_count++;
}

// A face of exactly that family.
static int family_face(struct fonts *fonts, const char *family, bool bold)
{
    FcPattern *match = pattern_match(fonts, pattern_new(family, bold));
    int face = NO_FACE;
    if (match && match_has_family(match, family)) {
        face = face_note(fonts, match, bold);
    }
    if (match) {
        FcPatternDestroy(match);
    }
    return face;
}

// Any face that has these characters.
static int character_face(struct fonts *fonts, const uint32_t *points, int count, bool bold)
{
    FcPattern *pattern = pattern_new(NULL, bold);
    FcCharSet *wanted = FcCharSetCreate();
    for (int i = 0; i < count; i++) {
        FcCharSetAddChar(wanted, points[i]);
    }
    FcPatternAddCharSet(pattern, FC_CHARSET, wanted);
    FcPattern *match = pattern_match(fonts, pattern);
    FcCharSet *offered = NULL;
    int face = NO_FACE;
    if (match && FcPatternGetCharSet(match, FC_CHARSET, 0, &offered) == FcResultMatch &&
        FcCharSetIsSubset(wanted, offered)) {
        face = face_note(fonts, match, bold);
    }
    FcCharSetDestroy(wanted);
    if (match) {
        FcPatternDestroy(match);
    }
    return face;
}

static int first_face(struct fonts *fonts, bool bold)
{
    static const uint32_t japanese[] = {0x3042, 0x30a2, 0x65e5, 0x672c};
    int face = family_face(fonts, first_family, bold);
    if (face == NO_FACE) {
        face = family_face(fonts, second_family, bold);
    }
    return face == NO_FACE ? character_face(fonts, japanese, 4, bold) : face;
}

static struct fonts *open_faces(struct fonts *fonts, struct fault *fault)
{
    fonts->config = FcInitLoadConfigAndFonts();
    fonts->first[0] = fonts->config ? first_face(fonts, false) : NO_FACE;
    fonts->first[1] = NO_FACE;
    if (fonts->first[0] == NO_FACE) {
        fault_set(fault, "no Japanese font was found: install the package "
                         "fonts-morisawa-bizud-gothic or fonts-noto-cjk");
        fonts_close(fonts);
        return NULL;
    }
    return fonts;
}

struct fonts *fonts_open(struct fault *fault)
{
    if (TTF_Init() != 0) {
        fault_set(fault, "the font library did not start (%s): install libsdl2-ttf-2.0-0 again",
                  TTF_GetError());
        return NULL;
    }
    return open_faces(memory_take(1, sizeof(struct fonts)), fault);
}

void fonts_close(struct fonts *fonts)
{
    if (!fonts) {
        return;
    }
    for (int i = 0; i < MOST_OPEN; i++) {
        if (fonts->open[i].font) {
            TTF_CloseFont(fonts->open[i].font);
        }
    }
    for (int i = 0; i < fonts->face_count; i++) {
        free(fonts->faces[i].path);
        if (fonts->faces[i].descriptor >= 0) {
            close(fonts->faces[i].descriptor);
        }
        FcCharSetDestroy(fonts->faces[i].characters);
    }
    if (fonts->config) {
        FcConfigDestroy(fonts->config);
    }
    free(fonts);
    TTF_Quit();
}

// Characters that steer others and have no shape of their own are in every face.
static bool is_shapeless(uint32_t point)
{
    return point < 0x20 || point == 0xad || (point >= 0x200b && point <= 0x200f) ||
           (point >= 0x2028 && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f) ||
           (point >= 0xfe00 && point <= 0xfe0f) || point == 0xfeff ||
           (point >= 0xe0000 && point <= 0xe0fff);
}

static bool face_has(const struct fonts *fonts, int face, const uint32_t *points, int count)
{
    if (face == NO_FACE) {
        return false;
    }
    for (int i = 0; i < count; i++) {
        if (!is_shapeless(points[i]) &&
            !FcCharSetHasChar(fonts->faces[face].characters, points[i])) {
            return false;
        }
    }
    return true;
}

static int begin_with(struct fonts *fonts, bool bold)
{
    if (fonts->first[bold] == NO_FACE) {
        int face = first_face(fonts, bold);
        fonts->first[bold] = face == NO_FACE ? fonts->first[0] : face;
    }
    return fonts->first[bold];
}

// Only single characters are remembered: clusters that the first face lacks are rare.
static int search_for(struct fonts *fonts, const uint32_t *points, int count, bool bold)
{
    struct search *search = &fonts->searches[(points[0] * 2 + bold) % SEARCHES_KEPT];
    if (count == 1 && search->point == points[0] && search->bold == bold) {
        return search->face;
    }
    if (!fonts->asked[bold]) {
        fonts->asked[bold] = true;
        family_face(fonts, second_family, bold);
    }
    int face = NO_FACE;
    for (int i = 0; i < fonts->face_count && face == NO_FACE; i++) {
        if (fonts->faces[i].bold == bold && face_has(fonts, i, points, count)) {
            face = i;
        }
    }
    if (face == NO_FACE) {
        face = character_face(fonts, points, count, bold);
    }
    if (face == NO_FACE) {
        face = begin_with(fonts, bold);
    }
    if (count == 1) {
        *search = (struct search){points[0], bold, face};
    }
    return face;
}

int fonts_face(struct fonts *fonts, const uint32_t *points, int count, bool bold)
{
    int first = begin_with(fonts, bold);
    if (count == 0 || face_has(fonts, first, points, count)) {
        return first;
    }
    return search_for(fonts, points, count, bold);
}

static struct open_font *longest_unused(struct fonts *fonts)
{
    struct open_font *oldest = &fonts->open[0];
    for (int i = 1; i < MOST_OPEN; i++) {
        if (fonts->open[i].used < oldest->used) {
            oldest = &fonts->open[i];
        }
    }
    return oldest;
}

static TTF_Font *font_open(struct face *face, int size)
{
    if (face->descriptor < 0) {
        face->descriptor = open(face->path, O_RDONLY | O_CLOEXEC);
    }
    SDL_RWops *file = face->descriptor >= 0 ? font_file_open(face->descriptor) : NULL;
    TTF_Font *font = file ? TTF_OpenFontIndexRW(file, 1, size, face->index) : NULL;
    if (font) {
        // At a kiosk's sizes hinting is not seen, but it doubles the time to lay a page.
        TTF_SetFontHinting(font, TTF_HINTING_NONE);
    }
    return font;
}

TTF_Font *fonts_at(struct fonts *fonts, int face, int size)
{
    for (int i = 0; i < MOST_OPEN; i++) {
        struct open_font *open = &fonts->open[i];
        if (open->font && open->face == face && open->size == size) {
            open->used = ++fonts->uses;
            return open->font;
        }
    }
    struct open_font *open = longest_unused(fonts);
    if (open->font) {
        TTF_CloseFont(open->font);
    }
    *open = (struct open_font){font_open(&fonts->faces[face], size), face, size, ++fonts->uses};
    return open->font;
}
