// The action `erase` of `manten records`.
#ifndef MANTEN_COMMAND_ERASE_H
#define MANTEN_COMMAND_ERASE_H

#include "command/command.h"

int erase_run(const struct invocation *invocation);

#endif
