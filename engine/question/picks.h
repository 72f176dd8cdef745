// Picks side by side: what the manners share where short words are chosen among.
#ifndef MANTEN_QUESTION_PICKS_H
#define MANTEN_QUESTION_PICKS_H

#include "ui/widget.h"

// In as many columns as make no pick higher than it would be alone; returns where they end.
int picks_put(struct stage *stage, struct rect box, const struct pick *picks, int count);

// The height that picks_put takes.
int picks_height(const struct stage *stage, int width, const struct pick *picks, int count);

#endif
