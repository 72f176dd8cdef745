#include "learning/fact.h"

const char *departure_name(enum departure departure)
{
    static const char *const names[DEPARTURES] = {"left", "idle", "closed"};
    return names[departure];
}

const char *verdict_name(enum verdict verdict)
{
    static const char *const names[] = {"unjudged", "wrong", "right"};
    return names[verdict];
}
