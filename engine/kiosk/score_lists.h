// The lists below a checklist's points: what is weak, and where the people of a firm disagree.
#ifndef MANTEN_KIOSK_SCORE_LISTS_H
#define MANTEN_KIOSK_SCORE_LISTS_H

#include "kiosk/kiosk.h"

// The person whose result is shown, first, and behind them their colleagues; lives in the frame.
struct respondent *score_people(struct kiosk *kiosk, int *count);

// Each puts its list from the top of the box on and returns the y below it.
int score_put_weakest(struct kiosk *kiosk, struct stage *stage, struct rect box);
int score_put_gaps(struct kiosk *kiosk, struct stage *stage, struct rect box);

// Whether a list is longer than what is shown at first; and by how much, both together.
int score_hidden(struct kiosk *kiosk);

#endif
