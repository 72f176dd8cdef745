// manten play: the kiosk.
#include "kiosk/play.h"
#include "base/arena.h"
#include "base/place.h"
#include "command/command.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool read_size(const char *text, struct play_options *options)
{
    enum { LEAST = 240, MOST = 16384 };
    char rest;
    return sscanf(text, "%dx%d%c", &options->width, &options->height, &rest) == 2 &&
           options->width >= LEAST && options->width <= MOST && options->height >= LEAST &&
           options->height <= MOST;
}

static bool read_seed(const char *text, struct play_options *options)
{
    char *end;
    errno = 0;
    options->seed = strtoull(text, &end, 10);
    options->seeded = true;
    return errno == 0 && text[0] >= '0' && text[0] <= '9' && !*end;
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
        const char *option = invocation->arguments[i];
        const char *value = i + 1 < invocation->count ? invocation->arguments[i + 1] : "";
        if (strcmp(option, "--drive") == 0) {
            options.drive = true;
        } else if (strcmp(option, "--windowed") == 0 && read_size(value, &options)) {
            i++;
        } else if (strcmp(option, "--seed") == 0 && read_seed(value, &options)) {
            i++;
        } else {
            status =
                command_misused(&play_command, "'%s' is no option, or lacks its value", option);
        }
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
