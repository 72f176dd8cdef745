// A chart of values out of 100 beside what they are compared with: a radar where it has three axes
// or more, and a row for each axis that says the same with a bar and in words.
#ifndef MANTEN_UI_CHART_H
#define MANTEN_UI_CHART_H

#include "ui/stage.h"

struct chart_axis {
    const char *title;
    const char *words; // both values, as they are said
    double value;      // 0 to 100; the axis is left out of the radar when it is negative
    double other;      // what it is compared with; negative when there is nothing
};

enum { CHART_AXES_MOST = SHAPE_POINTS_MOST };

struct chart {
    const struct chart_axis *axes;
    int count;
    const char *name;  // of the values
    const char *other; // of what they are compared with; NULL when there is nothing
    const char *told;  // all of it in words, for who does not see it
};

// Puts the chart from the top of the box on; returns the y below it.
int chart_put(struct stage *stage, const struct chart *chart, struct rect box);

#endif
