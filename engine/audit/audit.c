#include "audit/audit.h"

#include "audit/rules.h"
#include "audit/tour.h"
#include "kiosk/loop.h"
#include "kiosk/screens.h"

#include <stdlib.h>
#include <string.h>

// One way to look at a screen.
struct setting {
    int width, height;
    enum language language;
    int text_size;
};

enum { SIZES = 4, TEXT_SIZES = 2, SETTINGS = SIZES * LANGUAGES * TEXT_SIZES };

static const struct {
    int width, height;
} sizes[SIZES] = {{1920, 1080}, {1080, 1920}, {1280, 800}, {3840, 2160}};

static const struct {
    int size;
    const char *name;
} texts[TEXT_SIZES] = {{0, "smallest"}, {2, "largest"}};

// All that was found of one subject in one file; the worst case is the one that is told.
struct note {
    const char *file;
    const char *subject;
    const char *place, *last_place; // of the worst case, and where it was found last
    const char *text;
    int amount;
    int setting;
    unsigned settings; // a bit each
    int places;
};

struct auditor {
    struct tour tour;
    struct arena *arena; // of what is told
    struct arena *scrap; // of one scene's findings
    struct note *notes;
    int note_count, note_room;
    const char *file, *place;
    int setting;
    int screens, scenes;
};

static struct setting setting_number(int number)
{
    return (struct setting){
        .width = sizes[number % SIZES].width,
        .height = sizes[number % SIZES].height,
        .language = (enum language)(number / SIZES % LANGUAGES),
        .text_size = number / SIZES / LANGUAGES,
    };
}

static struct note *note_of(struct auditor *auditor, const char *subject)
{
    for (int i = 0; i < auditor->note_count; i++) {
        struct note *note = &auditor->notes[i];
        if (strcmp(note->subject, subject) == 0 && strcmp(note->file, auditor->file) == 0) {
            return note;
        }
    }
    if (auditor->note_count == auditor->note_room) {
        auditor->note_room = auditor->note_room * 2 + 16;
        auditor->notes =
            memory_grow(auditor->notes, (size_t)auditor->note_room, sizeof *auditor->notes);
    }
    struct note *note = &auditor->notes[auditor->note_count++];
    *note = (struct note){.file = arena_text(auditor->arena, auditor->file),
                          .subject = arena_text(auditor->arena, subject)};
    return note;
}

static void hear(void *context, const struct finding *finding)
{
    struct auditor *auditor = context;
    struct note *note = note_of(auditor, finding->subject);
    if (note->places == 0 || strcmp(note->last_place, auditor->place) != 0) {
        note->places++;
        note->last_place = arena_text(auditor->arena, auditor->place);
    }
    note->settings |= 1U << auditor->setting;
    if (finding->amount > note->amount) {
        note->amount = finding->amount;
        note->setting = auditor->setting;
        note->place = note->last_place;
        note->text = arena_text(auditor->arena, finding->text);
    }
}

// ---- one screen

static void look_once(struct auditor *auditor, const struct setting *setting)
{
    struct kiosk *kiosk = auditor->tour.kiosk;
    const double scale = stage_scale(setting->width, setting->height);
    const struct stage stage = {.scale = scale, .text_scale = loop_text_scale(kiosk)};
    loop_build(kiosk, setting->width, setting->height);
    const struct audited audited = {
        .scene = kiosk->scene,
        .pictures = kiosk->pictures,
        .scale = scale,
        .body_size = stage_style(&stage, FACE_BODY, THEME_INK).size,
        .scroll = kiosk->scroll,
        .scroll_most = kiosk->scroll_most,
        .look_into_pictures = setting->width == 1920,
        .arena = auditor->scrap,
    };
    audit_scene(&audited, (struct audience){hear, auditor});
    arena_empty(auditor->scrap);
    type_frame(kiosk->type);
    auditor->scenes++;
}

// From the top, and where there is more, from the end.
static void look(void *context, const char *file, const char *place)
{
    struct auditor *auditor = context;
    struct kiosk *kiosk = auditor->tour.kiosk;
    auditor->file = file;
    auditor->place = place;
    auditor->screens++;
    for (int i = 0; i < SETTINGS; i++) {
        const struct setting setting = setting_number(i);
        auditor->setting = i;
        tour_speak(&auditor->tour, setting.language);
        kiosk->text_size = texts[setting.text_size].size;
        kiosk->scroll = 0;
        look_once(auditor, &setting);
        if (kiosk->scroll_most > 0) {
            kiosk->scroll = kiosk->scroll_most;
            look_once(auditor, &setting);
        }
    }
}

// ---- what is told

static int count_bits(unsigned bits)
{
    int count = 0;
    for (; bits; bits &= bits - 1) {
        count++;
    }
    return count;
}

static const char *elsewhere(struct auditor *auditor, const struct note *note)
{
    const int settings = count_bits(note->settings) - 1;
    const int places = note->places - 1;
    const char *more = settings == 0 ? ""
                                     : arena_format(auditor->arena, "%d more setting%s", settings,
                                                    settings == 1 ? "" : "s");
    const char *other = places == 0 ? ""
                                    : arena_format(auditor->arena, "%d more screen%s", places,
                                                   places == 1 ? "" : "s");
    if (settings == 0 && places == 0) {
        return "";
    }
    return arena_format(auditor->arena, " (and in %s%s%s)", more,
                        settings > 0 && places > 0 ? ", on " : "", other);
}

static struct complaint complaint_of(struct auditor *auditor, const struct note *note)
{
    const struct setting setting = setting_number(note->setting);
    return (struct complaint){
        .file = note->file,
        .error = true,
        .text = arena_format(auditor->arena, "%s, %dx%d, %s, %s text: %s%s", note->place,
                             setting.width, setting.height, language_codes[setting.language],
                             texts[setting.text_size].name, note->text, elsewhere(auditor, note)),
    };
}

static void tell(struct auditor *auditor, struct audit *audit)
{
    *audit = (struct audit){.screens = auditor->screens, .scenes = auditor->scenes};
    audit->complaints =
        arena_take(auditor->arena, (size_t)auditor->note_count, sizeof *audit->complaints);
    for (int i = 0; i < auditor->note_count; i++) {
        audit->complaints[audit->complaint_count++] = complaint_of(auditor, &auditor->notes[i]);
    }
}

// ---- the kiosk that is looked at

static struct kiosk open_kiosk(struct content *content, const struct play_options *options)
{
    return (struct kiosk){
        .options = options,
        .clock = clock_held(),
        .ids = id_maker_seeded(1),
        .lots = random_seeded(1),
        .pictures = pictures_open(),
        .scene = scene_new(),
        .shown = scene_new(),
        .frame = arena_new(),
        .made = arena_new(),
        .page_arena = arena_new(),
        .content = content,
        .course = content->courses[0],
        .screen = &attract_screen,
    };
}

static void close_kiosk(struct kiosk *kiosk)
{
    kiosk_forget_typing(kiosk);
    arena_free(kiosk->frame);
    arena_free(kiosk->made);
    arena_free(kiosk->page_arena);
    scene_free(kiosk->scene);
    scene_free(kiosk->shown);
    pictures_close(kiosk->pictures);
    type_close(kiosk->type);
}

bool audit_layout(struct content *content, const char *assets, struct arena *arena,
                  struct audit *audit, struct fault *fault)
{
    if (content->course_count == 0) {
        return fault_set(fault, "there is no course to draw in %s: add one to its folder courses",
                         content->folder);
    }
    struct type *type = type_open(fault);
    if (!type) {
        return false;
    }
    const struct play_options options = {.content = content->folder, .assets = assets};
    struct kiosk kiosk = open_kiosk(content, &options);
    kiosk.type = type;
    kiosk.touched = clock_steady(&kiosk.clock);
    struct auditor auditor = {.arena = arena, .scrap = arena_new()};
    auditor.tour =
        (struct tour){.kiosk = &kiosk, .look = look, .context = &auditor, .arena = arena_new()};
    const bool done = tour_take(&auditor.tour, fault);
    tell(&auditor, audit);
    arena_free(auditor.tour.arena);
    arena_free(auditor.scrap);
    free(auditor.notes);
    close_kiosk(&kiosk);
    return done;
}
