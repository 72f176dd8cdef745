// Regions of a picture to pick.
#include "question/manner.h"
#include "question/picks.h"

#include "base/arena.h"
#include "base/buffer.h"

#include <math.h>
#include <string.h>

enum { REGIONS_MOST = 32, HEIGHT_LEAST = 360, MARGIN = 12 };

static bool several(const struct question *question)
{
    return question->item->most != 1;
}

static bool no_more(const struct question *question)
{
    const struct item *item = question->item;
    return several(question) && item->most > 0 && question->choosing->count >= item->most;
}

static const char *hint(const struct question *question)
{
    const int most = question->item->most;
    return most > 1
               ? phrase_with(question->frame, PHRASE_TOUCH_UP_TO, question->language, most, 0)
               : phrase_in(most == 1 ? PHRASE_TOUCH_ONE : PHRASE_TOUCH_ALL, question->language);
}

static struct pick pick_of(const struct question *question, const struct choice *region)
{
    const bool checked = response_has(question->choosing, region->id);
    return (struct pick){
        .id = arena_format(question->frame, "choice:%s", region->id),
        .label = manner_choice_text(question, region),
        .several = several(question),
        .checked = checked,
        .disabled = !checked && no_more(question),
    };
}

// ---- the picture

static int between(int value, int least, int most)
{
    return value > most ? most : value < least ? least : value;
}

// A stretch of a side, large enough for a finger and within the picture.
static void stretch(int *start, int *length, int least, int from, int whole)
{
    if (*length < least) {
        *start -= (least - *length) / 2;
        *length = least;
    }
    *length = between(*length, 0, whole);
    *start = between(*start, from, from + whole - *length);
}

// Edges are rounded, not lengths, so that regions with a common edge do not overlap by a pixel.
static struct rect region_rect(const struct stage *stage, struct rect picture,
                               const struct region *region)
{
    const int least = stage_px(stage, TOUCH_TARGET);
    const int left = (int)lround(region->x * picture.w);
    const int top = (int)lround(region->y * picture.h);
    struct rect rect = {picture.x + left, picture.y + top,
                        (int)lround((region->x + region->width) * picture.w) - left,
                        (int)lround((region->y + region->height) * picture.h) - top};
    stretch(&rect.x, &rect.w, least, picture.x, picture.w);
    stretch(&rect.y, &rect.h, least, picture.y, picture.h);
    return rect;
}

static bool regions_overlap(const struct stage *stage, const struct item *item, struct rect picture)
{
    for (int i = 0; i < item->choice_count; i++) {
        const struct rect one = region_rect(stage, picture, &item->choices[i].region);
        for (int j = 0; j < i; j++) {
            const struct rect other = region_rect(stage, picture, &item->choices[j].region);
            if (!rect_empty(rect_common(one, other))) {
                return true;
            }
        }
    }
    return false;
}

static struct rect scaled(struct rect room, struct rect drawn, double scale)
{
    struct rect picture = {room.x, room.y, (int)lround(drawn.w * scale),
                           (int)lround(drawn.h * scale)};
    picture.x += (room.w - picture.w) / 2;
    return picture;
}

// Large as it fits, with a margin around it for the ring of the focus; and higher than the room
// where regions that are enlarged would else meet.
static struct rect picture_rect(const struct stage *stage, const struct item *item, struct rect box,
                                struct rect drawn)
{
    const int least = stage_px(stage, HEIGHT_LEAST);
    box.h = box.h > least ? box.h : least;
    const struct rect room = rect_inset(box, stage_px(stage, MARGIN));
    const double widest = (double)room.w / drawn.w;
    double scale = fmin(widest, (double)room.h / drawn.h);
    struct rect picture = scaled(room, drawn, scale);
    while (scale < widest && regions_overlap(stage, item, picture)) {
        scale = fmin(widest, scale * 1.03);
        picture = scaled(room, drawn, scale);
    }
    return picture;
}

// Dark between two light edges, so that it is seen on any picture.
static void put_edge(struct stage *stage, struct rect rect, int thick)
{
    const int light = stage_px(stage, 3);
    const int corner = stage_px(stage, 10);
    scene_outline(stage->scene, rect, corner, thick + 2 * light, THEME_SURFACE);
    scene_outline(stage->scene, rect_inset(rect, light), corner - light, thick, THEME_NAVY);
}

static void put_tick(struct stage *stage, struct rect rect)
{
    const int side = stage_px(stage, 52);
    const int inset = stage_px(stage, 10);
    const struct rect disc = {rect.x + rect.w - side - inset, rect.y + inset, side, side};
    scene_fill(stage->scene, disc, side / 2, THEME_NAVY);
    scene_outline(stage->scene, disc, side / 2, stage_px(stage, 3), THEME_SURFACE);
    stage_icon(stage, rect_inset(disc, side / 6), "check", THEME_SURFACE);
}

static void put_region(struct stage *stage, struct rect rect, const struct pick *pick)
{
    const int corner = stage_px(stage, 10);
    const bool pressed = strcmp(stage->pressed, pick->id) == 0;
    put_edge(stage, rect, stage_px(stage, pick->checked || pressed ? 9 : 3));
    if (pick->checked) {
        put_tick(stage, rect);
    }
    if (strcmp(stage->focus, pick->id) == 0) {
        const int halo = stage_px(stage, MARGIN);
        scene_outline(stage->scene, rect_inset(rect, -halo), corner + halo, halo, THEME_SURFACE);
    }
    stage_element(stage,
                  &(struct element){.id = pick->id,
                                    .label = pick->label,
                                    .role = pick->several ? ROLE_CHECKBOX : ROLE_RADIO,
                                    .rect = rect,
                                    .enabled = !pick->disabled,
                                    .checked = pick->checked},
                  rect, corner);
}

static int put_picture(struct stage *stage, const struct question *question, struct rect picture)
{
    const struct item *item = question->item;
    scene_picture(stage->scene, picture, item->picture, THEME_NO_TINT);
    scene_element(
        stage->scene,
        &(struct element){.id = arena_format(question->frame, "figure:%s", item->id),
                          .label = text_in(&item->description, question->language, question->said),
                          .role = ROLE_FIGURE,
                          .rect = picture,
                          .enabled = true});
    for (int i = 0; i < item->choice_count; i++) {
        const struct pick pick = pick_of(question, &item->choices[i]);
        put_region(stage, region_rect(stage, picture, &item->choices[i].region), &pick);
    }
    return picture.y + picture.h + stage_px(stage, MARGIN);
}

// ---- what is chosen, in words

static const char *chosen_in_words(const struct question *question)
{
    if (question->choosing->count == 0) {
        return phrase_in(PHRASE_NOTHING_CHOSEN, question->language);
    }
    struct buffer names = {0};
    for (int i = 0; i < question->item->choice_count; i++) {
        const struct choice *region = &question->item->choices[i];
        if (response_has(question->choosing, region->id)) {
            buffer_add_text(&names, names.length == 0                ? ""
                                    : question->language == JAPANESE ? "、"
                                                                     : ", ");
            buffer_add_text(&names, manner_choice_text(question, region));
        }
    }
    const char *words =
        phrase_filled(question->frame, PHRASE_CHOSEN, question->language, buffer_text(&names), "");
    buffer_free(&names);
    return words;
}

// Without its picture the question can still be answered by the names.
static int put_names(struct stage *stage, const struct question *question, struct rect box)
{
    const struct item *item = question->item;
    struct pick picks[REGIONS_MOST];
    const int count = item->choice_count < REGIONS_MOST ? item->choice_count : REGIONS_MOST;
    for (int i = 0; i < count; i++) {
        picks[i] = pick_of(question, &item->choices[i]);
    }
    box.y += stage_tell(stage, ROLE_TEXT, box,
                        text_in(&item->description, question->language, question->said),
                        stage_style(stage, FACE_SMALL, THEME_MUTED)) +
             stage_px(stage, 20);
    return picks_put(stage, box, picks, count);
}

static int no_answer_height(const struct stage *stage)
{
    const struct pick pick = {.id = "", .label = "-"};
    return pick_height(stage, &pick, stage_px(stage, HEIGHT_LEAST)) + stage_px(stage, 20);
}

static int put(struct stage *stage, const struct question *question, struct rect box)
{
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    const int gap = stage_px(stage, 12);
    struct fault fault;
    struct rect drawn = {0, 0, 0, 0};
    if (!picture_size(stage->pictures, question->item->picture, &drawn.w, &drawn.h, &fault) ||
        rect_empty(drawn)) {
        return manner_put_no_answer(stage, question, box, put_names(stage, question, box));
    }
    // One line is kept for the names, so that the picture stays as it is while one chooses.
    struct rect room = box;
    room.h -= style.leading + gap + (question->item->required ? 0 : no_answer_height(stage));
    box.y = put_picture(stage, question, picture_rect(stage, question->item, room, drawn)) + gap;
    box.y += stage_tell(stage, ROLE_TEXT, box, chosen_in_words(question), style);
    return manner_put_no_answer(stage, question, box, box.y);
}

// ---- acting

// Kept in the order of the item, whatever the order of the touches.
static void turn(const struct question *question, const struct choice *region)
{
    const struct item *item = question->item;
    struct response turned = {.count = 0};
    for (int i = 0; i < item->choice_count && turned.count < RESPONSE_MOST; i++) {
        const struct choice *choice = &item->choices[i];
        if (response_has(question->choosing, choice->id) != (choice == region)) {
            turned.values[turned.count++] = choice->id;
        }
    }
    *question->choosing = turned;
}

static bool act(const struct question *question, const char *id)
{
    const char *name = manner_after(id, "choice:");
    const struct choice *region = name ? item_choice(question->item, name) : NULL;
    if (!region) {
        return false;
    }
    if (!several(question)) {
        *question->choosing = (struct response){.values = {region->id}, .count = 1};
    } else if (response_has(question->choosing, region->id) || !no_more(question)) {
        turn(question, region);
    }
    return true;
}

const struct manner hotspot_manner = {.put = put, .act = act, .hint = hint};
