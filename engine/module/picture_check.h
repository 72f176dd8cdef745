// Whether a picture may be drawn. The kiosk draws it in its own process, on the thread that answers
// to touches, so a file that would take long or much memory must not come so far.
#ifndef MANTEN_MODULE_PICTURE_CHECK_H
#define MANTEN_MODULE_PICTURE_CHECK_H

#include "base/fault.h"

#include <stddef.h>

enum { PICTURE_SIZE_MOST = 8 * 1024 * 1024, DRAWING_SIZE_MOST = 64 * 1024 };

// The bytes of an .svg file. The fault says what is wrong: "has numbers over 10000".
bool picture_check_svg(const char *text, size_t length, struct fault *fault);

// The first bytes of a .png file.
enum { PNG_HEAD = 24 };
bool picture_check_png(const unsigned char *bytes, size_t length, struct fault *fault);

#endif
