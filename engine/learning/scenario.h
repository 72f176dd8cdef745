// The way through a scenario: it is never stored, but follows from the answers that count.
#ifndef MANTEN_LEARNING_SCENARIO_H
#define MANTEN_LEARNING_SCENARIO_H

#include "learning/module.h"
#include "learning/progress.h"

enum { SCENES_MOST = 40 }; // of a scenario

struct station {
    const struct page *scene;
    const struct given *given;   // what was answered there, or NULL
    const struct choice *choice; // what was decided there, or NULL
};

// From the first scene on, as far as the answers lead: to an ending, or to a decision that is not
// made yet.
struct way {
    struct station stations[SCENES_MOST];
    int count;
};

// The way of the attempt; of NULL, that of who has not answered anything.
struct way scenario_way(const struct sheet *scenario, const struct attempt *attempt);

// Whether the way has come to an ending; and which.
bool way_ended(const struct way *way);
enum story_ending way_ending(const struct way *way);

// The number of the scene on the way, or -1.
int way_station(const struct way *way, const struct page *scene);

// How many of the answers on the way are right, and how many could have been.
int way_right(const struct way *way, int *judged);

#endif
