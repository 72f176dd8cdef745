// A font's file as SDL_ttf reads it. FreeType seeks before every read of a few bytes; here a seek
// costs no system call and a read mostly none, which halves the time to the first page. All sizes
// of a face share one descriptor. (A mapped file would be as quick, but its pages count as memory.)
#ifndef MANTEN_UI_FONT_FILE_H
#define MANTEN_UI_FONT_FILE_H

#include <SDL.h>

// NULL when out of memory. The descriptor is borrowed and stays open at least as long.
SDL_RWops *font_file_open(int descriptor);

#endif
