// Tests over several modules: their questions come when those are read.
#ifndef MANTEN_MODULE_JOIN_H
#define MANTEN_MODULE_JOIN_H

#include "learning/joined.h"
#include "module/complaint.h"

// Whether the module has to wait for others.
bool join_waits(const struct module *module);

// Takes over the questions of the modules that are there, complaining of those that are not. False
// when there is none to ask: the module cannot be played.
bool join_test(struct module *module, const struct modules *modules, struct complaints *complaints,
               const char *folder);

#endif
