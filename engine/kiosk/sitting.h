// The sitting that the kiosk serves: a session with its roster. Its course is the one that is
// played, and whoever comes is looked for on its roster.
#ifndef MANTEN_KIOSK_SITTING_H
#define MANTEN_KIOSK_SITTING_H

#include "kiosk/kiosk.h"

// Opens the records and reads the session that the options name, before anything else runs. False
// when there is none.
bool sitting_open(struct kiosk *kiosk, struct fault *fault);

// From now on the kiosk serves that session, or none (NULL). The session is copied.
void sitting_choose(struct kiosk *kiosk, const struct session *session);
void sitting_close(struct kiosk *kiosk);

// "2026年11月21日 13:30〜16:30" and "21 November 2026, 13:30–16:30", as much of it as is known.
const char *sitting_time(struct kiosk *kiosk, const struct session *session);

#endif
