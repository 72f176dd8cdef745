// The running kiosk: what `manten play` starts.
#ifndef MANTEN_KIOSK_PLAY_H
#define MANTEN_KIOSK_PLAY_H

#include "base/fault.h"
#include "kiosk/options.h"

// Plays until it is told to stop. False with the reason when it cannot start or cannot go on.
bool play_run(const struct play_options *options, struct fault *fault);

#endif
