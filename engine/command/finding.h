// What `manten doctor` notes while it examines the machine.
#ifndef MANTEN_COMMAND_FINDING_H
#define MANTEN_COMMAND_FINDING_H

#include "base/arena.h"
#include "command/command.h"
#include "module/warden.h"

enum health { HEALTH_FIT, HEALTH_CAUTION, HEALTH_UNFIT };

struct finding {
    enum health health;
    const char *subject; // the key in JSON
    struct text name;
    const char *said; // in the language that was asked for
};

enum { FINDINGS_MOST = 16 };

struct checkup {
    const struct invocation *invocation;
    struct warden *warden;
    struct arena *arena;
    struct finding findings[FINDINGS_MOST];
    int count;
};

struct subject {
    const char *id;
    struct text name;
};

// Notes a finding; both formats take the same arguments in the same order.
void found(struct checkup *checkup, const struct subject *subject, enum health health,
           const char *japanese, const char *english, ...)
    __attribute__((format(printf, 4, 6), format(printf, 5, 6)));

// Notes that the examination itself failed.
void found_fault(struct checkup *checkup, const struct subject *subject, const struct fault *fault);

#endif
