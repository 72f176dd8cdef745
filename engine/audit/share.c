#include "audit/share.h"

#include "audit/scene.h"
#include "audit/setting.h"
#include "audit/tour.h"
#include "kiosk/loop.h"
#include "kiosk/screens.h"

struct auditor {
    struct tour tour;
    struct arena *scrap; // of one scene's findings
    struct notes *notes;
    const char *file, *place;
    int setting;
};

static void hear(void *context, const struct finding *finding)
{
    struct auditor *auditor = context;
    notes_add(auditor->notes, &(struct met){.file = auditor->file,
                                            .subject = finding->subject,
                                            .place = auditor->place,
                                            .text = finding->text,
                                            .amount = finding->amount,
                                            .setting = auditor->setting,
                                            .part = auditor->tour.part});
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
    auditor->notes->scenes++;
}

// From the top, and where there is more, from the end.
static void look(void *context, const char *file, const char *place)
{
    struct auditor *auditor = context;
    struct kiosk *kiosk = auditor->tour.kiosk;
    auditor->file = file;
    auditor->place = place;
    auditor->notes->screens++;
    for (int i = 0; i < SETTINGS; i++) {
        const struct setting setting = setting_number(i);
        auditor->setting = i;
        tour_speak(&auditor->tour, setting.language);
        kiosk->text_size = setting.text_size;
        kiosk->scroll = 0;
        look_once(auditor, &setting);
        if (kiosk->scroll_most > 0) {
            kiosk->scroll = kiosk->scroll_most;
            look_once(auditor, &setting);
        }
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

bool share_audit(struct content *content, const char *assets, struct share share,
                 struct notes *notes, struct fault *fault)
{
    struct type *type = type_open(fault);
    if (!type) {
        return false;
    }
    const struct play_options options = {.content = content->folder, .assets = assets};
    struct kiosk kiosk = open_kiosk(content, &options);
    kiosk.type = type;
    kiosk.touched = clock_steady(&kiosk.clock);
    struct auditor auditor = {.scrap = arena_new(), .notes = notes};
    auditor.tour = (struct tour){.kiosk = &kiosk,
                                 .look = look,
                                 .context = &auditor,
                                 .share = share.number,
                                 .shares = share.of,
                                 .arena = arena_new()};
    const bool done = tour_take(&auditor.tour, fault);
    arena_free(auditor.tour.arena);
    arena_free(auditor.scrap);
    close_kiosk(&kiosk);
    return done;
}
