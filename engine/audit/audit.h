// The layout audit: every screen of the kiosk is built at every size and in every language, with
// the smallest and the largest text, and held against the rules of layout. Nothing is shown: it
// needs no window and no display.
#ifndef MANTEN_AUDIT_H
#define MANTEN_AUDIT_H

#include "module/content.h"

struct audit {
    struct complaint *complaints; // each has line 0; its text begins with the place and the size
    int complaint_count;
    int screens; // how many were looked at
    int scenes;  // how many times, at all sizes and in all languages
};

// Divides the work over so many processes. False when the content holds no course or the fonts are
// missing. What is found lives in the arena, and is the same however it was divided.
bool audit_layout(struct content *content, const char *assets, int jobs, struct arena *arena,
                  struct audit *audit, struct fault *fault);

#endif
