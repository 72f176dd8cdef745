#include "kiosk/drive.h"

#include "kiosk/frame.h"
#include "kiosk/loop.h"
#include "kiosk/screens.h"
#include "kiosk/view.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *text_of(const cJSON *command, const char *key)
{
    return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(command, key));
}

static bool number_of(const cJSON *command, const char *key, double least, double most, int *number)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(command, key);
    if (!cJSON_IsNumber(value) || value->valuedouble < least || value->valuedouble > most) {
        return false;
    }
    *number = (int)value->valuedouble;
    return true;
}

// ---- the answer

static const char *const role_names[ROLES] = {"button",  "radio",  "checkbox", "field", "text",
                                              "heading", "figure", "progress", "panel"};

static cJSON *id_or_null(const char *id)
{
    return id ? cJSON_CreateString(id) : cJSON_CreateNull();
}

static cJSON *element_answer(const struct element *element)
{
    cJSON *answer = cJSON_CreateObject();
    const int rect[] = {element->rect.x, element->rect.y, element->rect.w, element->rect.h};
    cJSON_AddStringToObject(answer, "id", element->id);
    cJSON_AddStringToObject(answer, "role", role_names[element->role]);
    cJSON_AddStringToObject(answer, "label", element->label);
    cJSON_AddItemToObject(answer, "rect", cJSON_CreateIntArray(rect, 4));
    cJSON_AddBoolToObject(answer, "enabled", element->enabled && !element->covered);
    cJSON_AddBoolToObject(answer, "checked", element->checked);
    cJSON_AddBoolToObject(answer, "focused", element->focused);
    return answer;
}

static cJSON *screen_answer(const struct kiosk *kiosk)
{
    const struct at *at = &kiosk->at;
    const struct screen *screen = kiosk->screen;
    const bool on_item = view_asks(screen) || view_tries(kiosk);
    const bool on_page =
        screen == &lesson_screen || screen == &review_screen || screen == &recall_screen;
    const bool on_scene = screen == &lesson_screen && page_scenario(at->page);
    const bool on_sheet = on_item || on_scene || screen == &begin_screen ||
                          screen == &result_screen || screen == &score_screen;
    const bool in_module = on_page || on_sheet;
    cJSON *answer = cJSON_CreateObject();
    cJSON_AddBoolToObject(answer, "ok", true);
    cJSON_AddStringToObject(answer, "screen",
                            screen->name_now ? screen->name_now(kiosk) : screen->name);
    cJSON_AddItemToObject(answer, "module",
                          id_or_null(in_module && at->module ? at->module->id : NULL));
    cJSON_AddItemToObject(answer, "page", id_or_null(on_page ? at->page->id : NULL));
    cJSON_AddItemToObject(answer, "sheet",
                          id_or_null(!on_sheet  ? NULL
                                     : on_scene ? at->page->sheet->id
                                                : at->sheet->id));
    cJSON_AddItemToObject(answer, "item", id_or_null(on_item ? view_item(kiosk)->id : NULL));
    cJSON *elements = cJSON_AddArrayToObject(answer, "elements");
    for (int i = 0; i < scene_element_count(kiosk->shown); i++) {
        cJSON_AddItemToArray(elements, element_answer(scene_element_number(kiosk->shown, i)));
    }
    return answer;
}

static cJSON *fault_answer(const struct fault *fault)
{
    cJSON *answer = cJSON_CreateObject();
    cJSON_AddBoolToObject(answer, "ok", false);
    cJSON_AddStringToObject(answer, "error", fault->text);
    return answer;
}

static bool print_answer(cJSON *answer, struct fault *fault)
{
    char *line = cJSON_PrintUnformatted(answer);
    cJSON_Delete(answer);
    if (!line) {
        return fault_set(fault, "out of memory while answering a command: start again");
    }
    const bool printed = puts(line) >= 0 && fflush(stdout) == 0;
    cJSON_free(line);
    return printed || fault_set(fault, "the answer could not be written: is the reader gone?");
}

// ---- the commands: each pushes real events and takes them in

// The middle of what is to be seen of the element, when a finger could touch it there.
static bool reach(const struct kiosk *kiosk, const struct element *element, int *x, int *y,
                  struct fault *fault)
{
    *x = element->shown.x + element->shown.w / 2;
    *y = element->shown.y + element->shown.h / 2;
    if (rect_empty(element->shown)) {
        return fault_set(fault, "%s is off the screen: scroll first", element->id);
    }
    if (!element->enabled) {
        return fault_set(fault, "%s is disabled", element->id);
    }
    const struct element *there = scene_at(kiosk->shown, *x, *y);
    if (element->covered || !there || strcmp(there->id, element->id) != 0) {
        return fault_set(fault, "%s is covered", element->id);
    }
    return true;
}

// Whether a finger does it, or a mouse.
static bool take_hand(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    const char *hand = text_of(command, "by");
    const bool mouse = hand && strcmp(hand, "mouse") == 0;
    if (hand && !mouse && strcmp(hand, "finger") != 0) {
        return fault_set(fault, "by needs \"finger\" or \"mouse\"");
    }
    window_push_by(kiosk->window, mouse);
    return true;
}

static const struct element *element_named(const struct kiosk *kiosk, const cJSON *command,
                                           struct fault *fault)
{
    const char *id = text_of(command, "id");
    const char *label = text_of(command, "label");
    for (int i = 0; i < scene_element_count(kiosk->shown); i++) {
        const struct element *element = scene_element_number(kiosk->shown, i);
        if ((id && strcmp(element->id, id) == 0) ||
            (!id && label && element->role < ROLE_TEXT && strcmp(element->label, label) == 0)) {
            return element;
        }
    }
    fault_set(fault, "there is no element %s here",
              id      ? id
              : label ? label
                      : "without id or label");
    return NULL;
}

static bool do_screen(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    (void)kiosk;
    (void)command;
    (void)fault;
    return true;
}

static bool do_tap(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    const struct element *element = element_named(kiosk, command, fault);
    int x;
    int y;
    if (!element || !reach(kiosk, element, &x, &y, fault) || !take_hand(kiosk, command, fault)) {
        return false;
    }
    window_push_press(kiosk->window, x, y);
    loop_drain(kiosk);
    if (!loop_draw(kiosk, fault)) { // the pressed state is a frame of its own
        return false;
    }
    window_push_release(kiosk->window, x, y);
    return true;
}

static bool do_type(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    const char *text = text_of(command, "text");
    if (!text) {
        return fault_set(fault, "type needs a text");
    }
    if (strncmp(kiosk->hand.focus, "field:", 6) != 0) {
        return fault_set(fault, "no field has the focus: tap one first");
    }
    window_push_text(kiosk->window, text);
    return true;
}

static bool do_key(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    const char *name = text_of(command, "key");
    if (!name || !window_push_key(kiosk->window, name)) {
        return fault_set(fault, "there is no key %s", name ? name : "without a name");
    }
    return true;
}

static bool do_drag(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    const char *to = text_of(command, "to");
    const struct element *from_element = element_named(kiosk, command, fault);
    const struct element *to_element = to ? scene_find(kiosk->shown, to) : NULL;
    int x;
    int y;
    if (!from_element) {
        return false;
    }
    if (!to_element || rect_empty(to_element->shown)) {
        return fault_set(fault, "there is nowhere to drag it to");
    }
    if (!reach(kiosk, from_element, &x, &y, fault) || !take_hand(kiosk, command, fault)) {
        return false;
    }
    const int to_x = to_element->shown.x + to_element->shown.w / 2;
    const int to_y = to_element->shown.y + to_element->shown.h / 2;
    window_push_press(kiosk->window, x, y);
    window_push_move(kiosk->window, (x + to_x) / 2, (y + to_y) / 2);
    window_push_move(kiosk->window, to_x, to_y);
    window_push_release(kiosk->window, to_x, to_y);
    return true;
}

static bool do_scroll(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    const struct element *element = element_named(kiosk, command, fault);
    int lines;
    if (!element) {
        return false;
    }
    if (!number_of(command, "lines", -1000, 1000, &lines)) {
        return fault_set(fault, "scroll needs a number of lines");
    }
    window_push_scroll(kiosk->window, element->shown.x + element->shown.w / 2,
                       element->shown.y + element->shown.h / 2, lines);
    return true;
}

// The clock goes from one change that time brings to the next, so that none is jumped over.
static bool do_wait(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    int left;
    if (!number_of(command, "ms", 0, 1e9, &left)) {
        return fault_set(fault, "wait needs a number of milliseconds");
    }
    while (left > 0) {
        const int next = loop_next_change(kiosk);
        const int step = next > 0 && next < left ? next : left;
        clock_move(&kiosk->clock, step);
        left -= step;
        loop_tick(kiosk);
    }
    return true;
}

// A finger rests on the element, which need not be one that can be tapped.
static bool do_hold(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    const struct element *element = element_named(kiosk, command, fault);
    if (!element || !take_hand(kiosk, command, fault)) {
        return false;
    }
    const int x = element->shown.x + element->shown.w / 2;
    const int y = element->shown.y + element->shown.h / 2;
    window_push_press(kiosk->window, x, y);
    loop_drain(kiosk);
    const bool waited = do_wait(kiosk, command, fault);
    window_push_release(kiosk->window, x, y);
    return waited;
}

static bool do_resize(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    int width;
    int height;
    if (!number_of(command, "w", 320, 16384, &width) ||
        !number_of(command, "h", 240, 16384, &height)) {
        return fault_set(fault, "resize needs w and h, at least 320 and 240");
    }
    kiosk->stale = true;
    kiosk->pixels_lost = true;
    return window_resize(kiosk->window, width, height, fault);
}

static bool do_shot(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    const char *file = text_of(command, "file");
    if (!file) {
        return fault_set(fault, "shot needs a file");
    }
    struct canvas *canvas = loop_draw(kiosk, fault) ? window_canvas(kiosk->window, fault) : NULL;
    return canvas && canvas_save_png(canvas, file, fault);
}

static bool do_quit(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    (void)command;
    (void)fault;
    kiosk->ending = true;
    return true;
}

static const struct {
    const char *name;
    bool (*run)(struct kiosk *kiosk, const cJSON *command, struct fault *fault);
} verbs[] = {
    {"screen", do_screen}, {"tap", do_tap},       {"type", do_type}, {"key", do_key},
    {"drag", do_drag},     {"scroll", do_scroll}, {"wait", do_wait}, {"hold", do_hold},
    {"resize", do_resize}, {"shot", do_shot},     {"quit", do_quit},
};

static bool obey(struct kiosk *kiosk, const cJSON *command, struct fault *fault)
{
    const char *name = command ? text_of(command, "do") : NULL;
    for (size_t i = 0; name && i < sizeof verbs / sizeof *verbs; i++) {
        if (strcmp(verbs[i].name, name) == 0) {
            return verbs[i].run(kiosk, command, fault);
        }
    }
    return fault_set(fault, "that is no command: expected {\"do\": \"screen\"} and the like");
}

// Everything that the command caused, down to the disk and the frame.
static bool finish(struct kiosk *kiosk, struct fault *fault)
{
    loop_drain(kiosk);
    loop_settle(kiosk);
    loop_tick(kiosk);
    loop_settle(kiosk);
    return loop_draw(kiosk, fault);
}

static bool take_line(struct kiosk *kiosk, const char *line, struct fault *fault)
{
    cJSON *command = cJSON_Parse(line);
    struct fault refused;
    const bool obeyed = obey(kiosk, command, &refused);
    cJSON_Delete(command);
    return finish(kiosk, fault) &&
           print_answer(obeyed ? screen_answer(kiosk) : fault_answer(&refused), fault);
}

bool drive_run(struct kiosk *kiosk, struct fault *fault)
{
    char *line = NULL;
    size_t room = 0;
    bool fine = finish(kiosk, fault);
    while (fine && !kiosk->ending && getline(&line, &room, stdin) >= 0) {
        if (line[0] != '\n') {
            fine = take_line(kiosk, line, fault);
            loop_look_ahead(kiosk);
        }
    }
    if (line) {
        explicit_bzero(line, room);
    }
    free(line);
    return fine;
}
