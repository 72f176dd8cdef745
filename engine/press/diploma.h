// A certificate on paper: A4 upright, in the learner's language, with a QR code of the signed text.
#ifndef MANTEN_PRESS_DIPLOMA_H
#define MANTEN_PRESS_DIPLOMA_H

#include "record/press.h"

bool diploma_write(const struct diploma *diploma, FILE *out, struct fault *fault);

#endif
