#include "command/command.h"

#include "base/arena.h"
#include "base/place.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct command *const commands[] = {
    &play_command,   &check_command,   &describe_command, &new_command,         &records_command,
    &report_command, &session_command, &roster_command,   &certificate_command, &doctor_command};
enum { COMMANDS = sizeof commands / sizeof *commands };

static const char shared_help[] =
    "Options of every command:\n"
    "  --content DIR   the modules (default: the shipped content)\n"
    "  --data DIR      the records (default: $XDG_DATA_HOME/manten)\n"
    "  --lang ja|en    the language (default: ja)\n"
    "  --json          print data as JSON, where there is something to list\n"
    "  --help, --version\n";

int command_failed(const struct fault *fault)
{
    fprintf(stderr, "manten: %s\n", fault->text);
    return STATUS_FAILED;
}

int command_misused(const struct command *command, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("manten: ", stderr);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fprintf(stderr, ": usage: manten %s\n", command ? command->usage : "COMMAND, see --help");
    return STATUS_USAGE;
}

static void print_help(const struct command *command)
{
    if (command) {
        printf("manten %s\n%s\n\n%s", command->usage, command->help, shared_help);
        return;
    }
    puts("manten COMMAND [OPTIONS]\n");
    for (int i = 0; i < COMMANDS; i++) {
        printf("  manten %s\n", commands[i]->usage);
    }
    printf("\n%s", shared_help);
}

static const struct command *command_named(const char *name)
{
    for (int i = 0; i < COMMANDS; i++) {
        if (strcmp(commands[i]->name, name) == 0) {
            return commands[i];
        }
    }
    return NULL;
}

const char *command_option(const struct invocation *invocation, const char *name, int *at)
{
    const char *argument = invocation->arguments[*at];
    const size_t length = strlen(name);
    if (strncmp(argument, name, length) != 0) {
        return NULL;
    }
    if (argument[length] == '=') {
        return argument + length + 1;
    }
    if (argument[length] != '\0') {
        return NULL;
    }
    return invocation->arguments[*at + 1] ? invocation->arguments[++*at] : "";
}

enum taken { TAKEN, NOT_TAKEN, TAKEN_WRONGLY };

// Takes the option at `*at` when it is a shared one.
static enum taken take_shared(struct invocation *invocation, int *at)
{
    const char *value;
    if ((value = command_option(invocation, "--content", at)) != NULL) {
        invocation->content = value;
    } else if ((value = command_option(invocation, "--data", at)) != NULL) {
        invocation->data = value;
    } else if ((value = command_option(invocation, "--lang", at)) != NULL) {
        return language_from_code(value, &invocation->language) ? TAKEN : TAKEN_WRONGLY;
    } else if (strcmp(invocation->arguments[*at], "--json") == 0) {
        invocation->json = true;
        return TAKEN;
    } else if (strcmp(invocation->arguments[*at], "--pseudonymous") == 0) {
        invocation->pseudonymous = true;
        return TAKEN;
    } else {
        return NOT_TAKEN;
    }
    return value[0] ? TAKEN : TAKEN_WRONGLY;
}

static const char *default_data(struct arena *arena)
{
    const char *home = getenv("XDG_DATA_HOME");
    if (home && home[0] == '/') {
        return arena_format(arena, "%s/manten", home);
    }
    home = getenv("HOME");
    return arena_format(arena, "%s/.local/share/manten", home ? home : "");
}

static int run(const struct command *command, struct arena *arena, int count, char **arguments)
{
    struct invocation invocation = {
        .data = default_data(arena), .arguments = arguments, .count = count};
    char **own = arena_take(arena, (size_t)count + 1, sizeof *own);
    int own_count = 0;
    for (int i = 0; i < count; i++) {
        char *argument = arguments[i];
        if (strcmp(argument, "--help") == 0) {
            print_help(command);
            return STATUS_DONE;
        }
        const enum taken taken = take_shared(&invocation, &i);
        if (taken == TAKEN_WRONGLY) {
            return command_misused(command, "option %s needs another value", argument);
        }
        if (taken == NOT_TAKEN) {
            own[own_count++] = argument;
        }
    }
    invocation.arguments = own;
    invocation.count = own_count;
    if (invocation.pseudonymous && !command->pseudonymous) {
        return command_misused(command, "%s does not take --pseudonymous", command->name);
    }
    if (!invocation.content) {
        invocation.content = place_content(arena);
    }
    return command->run(&invocation);
}

int command_run(int count, char **arguments)
{
    if (count < 2) {
        return command_misused(NULL, "no command was given");
    }
    if (strcmp(arguments[1], "--help") == 0) {
        print_help(NULL);
        return STATUS_DONE;
    }
    if (strcmp(arguments[1], "--version") == 0) {
        puts("manten " MANTEN_VERSION);
        return STATUS_DONE;
    }
    const struct command *command = command_named(arguments[1]);
    if (!command) {
        return command_misused(NULL, "there is no command '%s'", arguments[1]);
    }
    struct arena *arena = arena_new();
    const int status = run(command, arena, count - 1, arguments + 1);
    arena_free(arena);
    return status;
}
