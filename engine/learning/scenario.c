#include "learning/scenario.h"

#include <string.h>

static const struct page *scene_called(const struct sheet *scenario, const char *id)
{
    for (int i = 0; id && i < scenario->scene_count; i++) {
        if (strcmp(scenario->scenes[i].id, id) == 0) {
            return &scenario->scenes[i];
        }
    }
    return NULL;
}

static struct station station_at(const struct page *scene, const struct attempt *attempt)
{
    struct station station = {.scene = scene};
    if (scene->item) {
        station.given = attempt_answer(attempt, scene->item);
    }
    if (station.given && page_decides(scene)) {
        station.choice = item_choice(scene->item, station.given->response.values[0]);
    }
    return station;
}

// Scenes lead further down only, so that this comes to an end.
struct way scenario_way(const struct sheet *scenario, const struct attempt *attempt)
{
    struct way way = {.count = 0};
    const struct page *scene = scenario->scene_count > 0 ? scenario->scenes : NULL;
    while (scene && way.count < SCENES_MOST) {
        const struct station station = station_at(scene, attempt);
        way.stations[way.count++] = station;
        const char *leads = station.choice        ? station.choice->leads
                            : page_decides(scene) ? NULL
                                                  : scene->leads;
        const struct page *next = scene_called(scenario, leads);
        scene = next > scene ? next : NULL;
    }
    return way;
}

enum story_ending way_ending(const struct way *way)
{
    return way->count > 0 ? way->stations[way->count - 1].scene->ending : ENDING_NONE;
}

bool way_ended(const struct way *way)
{
    return way_ending(way) != ENDING_NONE;
}

int way_station(const struct way *way, const struct page *scene)
{
    for (int i = 0; i < way->count; i++) {
        if (way->stations[i].scene == scene) {
            return i;
        }
    }
    return -1;
}

int way_right(const struct way *way, int *judged)
{
    int right = 0;
    *judged = 0;
    for (int i = 0; i < way->count; i++) {
        const struct given *given = way->stations[i].given;
        *judged += given && given->verdict != VERDICT_UNJUDGED;
        right += given && given->verdict == VERDICT_RIGHT;
    }
    return right;
}
