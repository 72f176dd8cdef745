// The running kiosk: what `manten play` starts.
#ifndef MANTEN_KIOSK_PLAY_H
#define MANTEN_KIOSK_PLAY_H

#include "base/fault.h"
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

// Plays until it is told to stop. False with the reason when it cannot start or cannot go on.
bool play_run(const struct play_options *options, struct fault *fault);

#endif
