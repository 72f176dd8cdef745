// manten play: the kiosk.
#include "kiosk/play.h"
#include "base/arena.h"
#include "base/place.h"
#include "command/command.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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
    } else if ((value = command_option(invocation, "--course", at)) != NULL) {
        if (!value[0]) {
            return command_misused(&play_command, "--course needs the id of a course");
        }
        options->course = value;
    } else if ((value = command_option(invocation, "--session", at)) != NULL) {
        if (!value[0]) {
            return command_misused(&play_command, "--session needs the id of a session");
        }
        options->session = value;
    } else if ((value = command_option(invocation, "--export", at)) != NULL) {
        if (!value[0]) {
            return command_misused(&play_command, "--export needs a folder");
        }
        options->export = value;
    } else if ((value = command_option(invocation, "--preview", at)) != NULL) {
        if (!value[0]) {
            return command_misused(&play_command, "--preview needs a content folder");
        }
        options->preview = true;
        options->content = value;
    } else {
        return command_misused(&play_command, "play has no option '%s'", option);
    }
    return STATUS_DONE;
}

// What an author does in a preview is no record of anybody.
static const char *make_passing_folder(struct arena *arena, struct fault *fault)
{
    const char *folder = getenv("TMPDIR");
    char *made = arena_format(arena, "%s/manten-preview-XXXXXX", folder ? folder : "/tmp");
    if (!mkdtemp(made)) {
        fault_set(fault, "cannot make the folder %s (%s): set TMPDIR to one that can be written",
                  made, strerror(errno));
        return NULL;
    }
    return made;
}

static void remove_folder(struct arena *arena, const char *path)
{
    DIR *folder = opendir(path);
    for (const struct dirent *entry; folder && (entry = readdir(folder)) != NULL;) {
        unlink(arena_format(arena, "%s/%s", path, entry->d_name)); // "." and ".." are refused
    }
    if (folder) {
        closedir(folder);
    }
    rmdir(path);
}

static int play(struct arena *arena, struct play_options *options)
{
    struct fault fault;
    const char *passing = NULL;
    if (options->preview) {
        passing = make_passing_folder(arena, &fault);
        if (!passing) {
            return command_failed(&fault);
        }
        options->data = passing;
    }
    const bool played = play_run(options, &fault);
    if (passing) {
        remove_folder(arena, passing);
    }
    return played ? STATUS_DONE : command_failed(&fault);
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
    if (options.session && (options.course || options.preview)) {
        status = command_misused(&play_command, "a session has its own course and its own records: "
                                                "leave out --course and --preview");
    }
    if (options.drive && options.width == 0) {
        options.width = 1920;
        options.height = 1080;
    }
    if (status == STATUS_DONE) {
        status = play(arena, &options);
    }
    arena_free(arena);
    return status;
}

const struct command play_command = {
    .name = "play",
    .usage = "play [--session ID] [--windowed WxH] [--seed N] [--course ID] [--preview DIR]"
             " [--export DIR] [--drive]",
    .help = "Plays the content, full screen unless --windowed. With --course it plays that course\n"
            "alone; otherwise people choose one in the menu when there are several. With\n"
            "--session it serves that sitting: its course, and people find themselves on its\n"
            "roster. Organizers take records out to --export, or to what is plugged in. With\n"
            "--preview it plays a content folder for its author: it reads it again whenever\n"
            "something is saved, keeps the place, and records nothing. With --drive it obeys JSON\n"
            "commands on standard input, with or without a display.",
    .run = run,
};
