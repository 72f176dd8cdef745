// Scenarios: scenes that follow from what is decided in them.
#ifndef MANTEN_MODULE_READ_SCENARIO_H
#define MANTEN_MODULE_READ_SCENARIO_H

#include "module/reader.h"

enum { SCENARIOS_MOST = 20 }; // of a module

// Reads a scenario into the sheet; its scenes and its debrief become pages of the module.
void read_scenario(struct reader *reader, const struct node *node, struct module *module,
                   struct sheet *scenario);

#endif
