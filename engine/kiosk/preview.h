// Preview, for authors: the content is read again whenever it is saved, and the place is kept. What
// is wrong with it stands on the screen, and what was good before goes on.
#ifndef MANTEN_KIOSK_PREVIEW_H
#define MANTEN_KIOSK_PREVIEW_H

#include "kiosk/kiosk.h"

// Begins to watch. False when the folder cannot be watched.
bool preview_start(struct kiosk *kiosk, struct fault *fault);
void preview_stop(struct kiosk *kiosk);

// Reads the content, for the librarian; only what was saved since the last time is run.
bool preview_read(struct kiosk *kiosk, struct content **content, struct fault *fault);

// When the content has been read: nobody has to sign in.
void preview_opened(struct kiosk *kiosk);

// Reads again what was saved since.
void preview_tick(struct kiosk *kiosk);

// What is wrong, over the screen.
void preview_put(struct kiosk *kiosk, struct stage *stage);

#endif
