// The one theme: calm, generous, legible from 1.5 m. Every pair that is used for body text has a
// contrast of at least 7:1, every other pair at least 4.5:1 (WCAG 2.2, 1.4.3 and 1.4.6).
#ifndef MANTEN_UI_THEME_H
#define MANTEN_UI_THEME_H

#include "ui/type.h"

#define THEME_COLOR(r, g, b) ((struct color){(r), (g), (b), 255})

#define THEME_GROUND THEME_COLOR(0xF4, 0xF5, 0xF2)
#define THEME_SURFACE THEME_COLOR(0xFF, 0xFF, 0xFF)
#define THEME_INK THEME_COLOR(0x17, 0x20, 0x2B)
#define THEME_MUTED THEME_COLOR(0x45, 0x50, 0x5E)
#define THEME_LINE THEME_COLOR(0x87, 0x92, 0x9F)
#define THEME_FAINT THEME_COLOR(0xDD, 0xE2, 0xE6)
#define THEME_NAVY THEME_COLOR(0x1F, 0x3A, 0x5F)
#define THEME_NAVY_PRESSED THEME_COLOR(0x14, 0x28, 0x44)
#define THEME_NAVY_PALE THEME_COLOR(0xE6, 0xEE, 0xF6)
#define THEME_TEAL THEME_COLOR(0x13, 0x66, 0x61)
#define THEME_TEAL_PALE THEME_COLOR(0xE2, 0xF2, 0xF0)
#define THEME_AMBER THEME_COLOR(0xD9, 0x8E, 0x04)
#define THEME_AMBER_PALE THEME_COLOR(0xFD, 0xF3, 0xDC)
#define THEME_RED THEME_COLOR(0xA8, 0x2C, 0x22)
#define THEME_RED_PALE THEME_COLOR(0xFB, 0xEA, 0xE7)
#define THEME_FOCUS THEME_COLOR(0x0B, 0x57, 0xD0)
#define THEME_DISABLED THEME_COLOR(0xE4, 0xE7, 0xEA)
#define THEME_DISABLED_INK THEME_COLOR(0x5B, 0x65, 0x70)
#define THEME_VEIL ((struct color){0x0E, 0x1A, 0x2B, 0xB4})
#define THEME_NO_TINT ((struct color){0, 0, 0, 0})

#endif
