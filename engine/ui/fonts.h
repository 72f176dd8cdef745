// Fonts: faces found through fontconfig, opened by size when first needed. Finding a face for a
// character that the Japanese fonts lack is put off until such a character is laid out.
#ifndef MANTEN_UI_FONTS_H
#define MANTEN_UI_FONTS_H

#include "base/fault.h"

#include <SDL_ttf.h>
#include <stdint.h>

struct fonts;

// The fault names the package to install when there is no Japanese font.
struct fonts *fonts_open(struct fault *fault);
void fonts_close(struct fonts *fonts);

// The number of the face that has all of these characters, or, when there is none, of the face
// whose sign for a missing character stands in for them.
int fonts_face(struct fonts *fonts, const uint32_t *points, int count, bool bold);

// The face in that size; NULL when its file has gone. It is the fonts' own and stays open until
// some two dozen others were asked for.
TTF_Font *fonts_at(struct fonts *fonts, int face, int size);

#endif
