#include "module/join.h"

#include <string.h>

bool join_waits(const struct module *module)
{
    const struct sheet *test = module_test(module);
    return test && test->of_count > 0;
}

static const struct module *find(const struct modules *modules, const char *id)
{
    for (int i = 0; i < modules->count; i++) {
        if (strcmp(modules->list[i]->id, id) == 0) {
            return modules->list[i];
        }
    }
    return NULL;
}

static void complain_of_sources(const struct sheet *test, const struct modules *modules,
                                struct complaints *complaints, struct spot spot)
{
    for (int i = 0; i < test->of_count; i++) {
        const struct module *source = find(modules, test->of[i]);
        if (!source) {
            complain(complaints, spot, false,
                     "test: of: module \"%s\" cannot be played: its questions are left out",
                     test->of[i]);
        } else if (!module_test(source) || join_waits(source)) {
            complain(complaints, spot, false, "test: of: module \"%s\" has no questions of its own",
                     test->of[i]);
        }
    }
}

bool join_test(struct module *module, const struct modules *modules, struct complaints *complaints,
               const char *folder)
{
    const struct sheet *test = module_test(module);
    const int wanted = test->draws[0].count;
    const int there = joined_fill(module, modules, complaints->arena);
    const struct spot spot = {
        arena_format(complaints->arena, "%s/%s/module.lua", folder, module->id), 1};
    complain_of_sources(test, modules, complaints, spot);
    if (there == 0) {
        complain(complaints, spot, true, "test: of: there is no question to ask");
    } else if (there < wanted) {
        complain(complaints, spot, false,
                 "test: draw: %d questions are wanted, and there are %d: all are asked", wanted,
                 there);
    }
    return there > 0;
}
