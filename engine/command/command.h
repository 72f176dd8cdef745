// The commands of `manten`.
#ifndef MANTEN_COMMAND_COMMAND_H
#define MANTEN_COMMAND_COMMAND_H

#include "base/fault.h"
#include "learning/text.h"

enum { STATUS_DONE = 0, STATUS_FAILED = 1, STATUS_USAGE = 2 };

// What every command is handed: the options that all share, with their defaults filled in, and the
// arguments that are its own (arguments[0] is the command's name).
struct invocation {
    const char *content; // folder
    const char *data;    // folder
    enum language language;
    bool json;
    bool pseudonymous; // only commands that say so are handed it
    int count;
    char **arguments; // behind the last one is NULL
};

struct command {
    const char *name;
    const char *usage; // one line: "check [DIR] [--layout]"
    const char *help;  // what it does and its own options
    int (*run)(const struct invocation *invocation);
    bool pseudonymous; // it tells of people, and takes --pseudonymous
};

extern const struct command play_command;
extern const struct command check_command;
extern const struct command describe_command;
extern const struct command records_command;
extern const struct command report_command;
extern const struct command session_command;
extern const struct command roster_command;
extern const struct command certificate_command;
extern const struct command new_command;
extern const struct command doctor_command;

// The value of the option in arguments[*at], written as "--name value" or "--name=value"; NULL when
// it is another one, "" when the value is missing. `*at` moves over what was used.
const char *command_option(const struct invocation *invocation, const char *name, int *at);

// Finds the command, reads the shared options and runs it; returns the exit status.
int command_run(int count, char **arguments);

// Prints "manten: …" on standard error; returns STATUS_FAILED.
int command_failed(const struct fault *fault);

// Prints the line and how to use the command on standard error; returns STATUS_USAGE.
int command_misused(const struct command *command, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
