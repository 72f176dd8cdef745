// What the kiosk is started with.
#ifndef MANTEN_KIOSK_OPTIONS_H
#define MANTEN_KIOSK_OPTIONS_H

#include "learning/text.h"

#include <stdbool.h>
#include <stdint.h>

struct play_options {
    const char *content; // folder
    const char *data;    // folder
    const char *assets;  // folder
    enum language language;
    int width, height;   // of a window; 0 for the full screen
    const char *course;  // the only one to be played; NULL: people choose
    const char *session; // id of the sitting that is served, which has its course; or NULL
    const char *export;  // folder that organizers take records out to; NULL: what is plugged in
    bool preview;        // for authors: read the content again whenever it is saved
    bool drive;          // obey commands on standard input
    bool seeded;         // draw everything from `seed`, so that the visit can be replayed
    uint64_t seed;
};

#endif
