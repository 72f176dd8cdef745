// manten play: the kiosk.
#include "kiosk/play.h"
#include "base/arena.h"
#include "base/place.h"
#include "command/command.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

// A whole number without a sign; moves the text on behind it.
static bool read_number(const char **text, unsigned long long *number)
{
    char *end;
    errno = 0;
    const bool digit = **text >= '0' && **text <= '9';
    *number = strtoull(*text, &end, 10);
    *text = end;
    return digit && errno == 0;
}

static bool read_size(const char *text, struct play_options *options)
{
    enum { LEAST = 240, MOST = 16384 };
    unsigned long long width = 0;
    unsigned long long height = 0;
    const bool read =
        read_number(&text, &width) && *text++ == 'x' && read_number(&text, &height) && !*text;
    if (!read || width < LEAST || width > MOST || height < LEAST || height > MOST) {
        return false;
    }
    options->width = (int)width;
    options->height = (int)height;
    return true;
}

static bool read_seed(const char *text, struct play_options *options)
{
    unsigned long long seed = 0;
    if (!read_number(&text, &seed) || *text) {
        return false;
    }
    options->seed = seed;
    options->seeded = true;
    return true;
}

static int take_option(const struct invocation *invocation, int *at, struct play_options *options)
{
    const char *option = invocation->arguments[*at];
    const char *value;
    if (strcmp(option, "--drive") == 0) {
        options->drive = true;
    } else if ((value = command_option(invocation, "--windowed", at)) != NULL) {
        if (!read_size(value, options)) {
            return command_misused(&play_command, "'%s' is no size like 1280x800", value);
        }
    } else if ((value = command_option(invocation, "--seed", at)) != NULL) {
        if (!read_seed(value, options)) {
            return command_misused(&play_command, "'%s' is no seed like 7", value);
        }
    } else {
        return command_misused(&play_command, "play has no option '%s'", option);
    }
    return STATUS_DONE;
}

static int run(const struct invocation *invocation)
{
    struct arena *arena = arena_new();
    struct play_options options = {
        .content = invocation->content,
        .data = invocation->data,
        .assets = place_assets(arena),
        .language = invocation->language,
    };
    int status = STATUS_DONE;
    for (int i = 1; i < invocation->count && status == STATUS_DONE; i++) {
        status = take_option(invocation, &i, &options);
    }
    if (options.drive && options.width == 0) {
        options.width = 1920;
        options.height = 1080;
    }
    struct fault fault;
    if (status == STATUS_DONE && !play_run(&options, &fault)) {
        status = command_failed(&fault);
    }
    arena_free(arena);
    return status;
}

const struct command play_command = {
    .name = "play",
    .usage = "play [--windowed WxH] [--seed N] [--drive]",
    .help = "Plays the content, full screen unless --windowed. With --drive it obeys JSON commands "
            "on\nstandard input, with or without a display.",
    .run = run,
};
