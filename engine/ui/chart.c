#include "ui/chart.h"

#include <math.h>
#include <stdio.h>

// One's own values are a thick line with discs, the others a thin broken one with squares: they are
// told apart without colours. Axes have numbers; their titles stand in the rows.

static const double turn = 6.283185307179586;

enum { RINGS = 4, DASH = 16, GAP_OF_DASHES = 10 };

struct radar {
    struct stage *stage;
    struct point middle;
    int radius;
    int count;                 // of axes
    int axes[CHART_AXES_MOST]; // their numbers
};

static struct point point_at(const struct radar *radar, int axis, double share)
{
    const double angle = turn * axis / radar->count - turn / 4;
    return (struct point){radar->middle.x + (int)lround(cos(angle) * radar->radius * share),
                          radar->middle.y + (int)lround(sin(angle) * radar->radius * share)};
}

static struct shape polygon(const struct radar *radar, const double *shares)
{
    struct shape shape = {.count = radar->count};
    for (int i = 0; i < radar->count; i++) {
        shape.points[i] = point_at(radar, i, shares[i]);
    }
    return shape;
}

static void put_line(struct stage *stage, struct point from, struct point to, int thickness,
                     struct color color)
{
    const struct shape line = {{from, to}, 2};
    scene_shape(stage->scene, &line, thickness, color);
}

static void put_broken_line(struct stage *stage, struct point from, struct point to, int thickness,
                            struct color color)
{
    const double across = to.x - from.x;
    const double down = to.y - from.y;
    const double length = sqrt(across * across + down * down);
    const int dash = stage_px(stage, DASH);
    const int step = dash + stage_px(stage, GAP_OF_DASHES);
    for (int at = 0; at < length; at += step) {
        const double end = at + dash < length ? at + dash : length;
        put_line(stage,
                 (struct point){from.x + (int)lround(across * at / length),
                                from.y + (int)lround(down * at / length)},
                 (struct point){from.x + (int)lround(across * end / length),
                                from.y + (int)lround(down * end / length)},
                 thickness, color);
    }
}

static void put_disc(struct stage *stage, struct point at)
{
    const int size = stage_px(stage, 20);
    scene_fill(stage->scene, (struct rect){at.x - size / 2, at.y - size / 2, size, size}, size / 2,
               THEME_NAVY);
}

static void put_square(struct stage *stage, struct point at)
{
    const int size = stage_px(stage, 18);
    const struct rect square = {at.x - size / 2, at.y - size / 2, size, size};
    scene_fill(stage->scene, square, 0, THEME_SURFACE);
    scene_outline(stage->scene, square, 0, stage_px(stage, 4), THEME_RED);
}

// The number of an axis, in a disc.
static void put_number(struct stage *stage, struct point middle, int number)
{
    const int size = stage_px(stage, 48 * stage->text_scale);
    const struct rect disc = {middle.x - size / 2, middle.y - size / 2, size, size};
    char text[16];
    struct style style = stage_style(stage, FACE_SMALL, THEME_SURFACE);
    style.bold = true;
    style.align = ALIGN_CENTER;
    snprintf(text, sizeof text, "%d", number);
    scene_fill(stage->scene, disc, size / 2, THEME_NAVY);
    stage_text_middle(stage, disc, text, style);
}

static void put_web(const struct radar *radar)
{
    struct stage *stage = radar->stage;
    const int thin = stage_px(stage, 2);
    for (int ring = RINGS; ring > 0; ring--) {
        double shares[CHART_AXES_MOST];
        for (int i = 0; i < radar->count; i++) {
            shares[i] = (double)ring / RINGS;
        }
        const struct shape shape = polygon(radar, shares);
        if (ring == RINGS) {
            scene_shape(stage->scene, &shape, 0, THEME_SURFACE);
        }
        scene_shape(stage->scene, &shape, thin, ring == RINGS ? THEME_LINE : THEME_FAINT);
    }
    for (int i = 0; i < radar->count; i++) {
        put_line(stage, radar->middle, point_at(radar, i, 1), thin, THEME_FAINT);
    }
}

static double share_of(double value)
{
    return value < 0 ? 0 : value > 100 ? 1 : value / 100;
}

static void put_others(const struct radar *radar, const struct chart *chart)
{
    double shares[CHART_AXES_MOST];
    for (int i = 0; i < radar->count; i++) {
        shares[i] = share_of(chart->axes[radar->axes[i]].other);
    }
    const struct shape shape = polygon(radar, shares);
    for (int i = 0; i < shape.count; i++) {
        put_broken_line(radar->stage, shape.points[i], shape.points[(i + 1) % shape.count],
                        stage_px(radar->stage, 4), THEME_RED);
    }
    for (int i = 0; i < shape.count; i++) {
        put_square(radar->stage, shape.points[i]);
    }
}

static void put_values(const struct radar *radar, const struct chart *chart)
{
    double shares[CHART_AXES_MOST];
    for (int i = 0; i < radar->count; i++) {
        shares[i] = share_of(chart->axes[radar->axes[i]].value);
    }
    const struct shape shape = polygon(radar, shares);
    const struct color wash = {0x1F, 0x3A, 0x5F, 0x38};
    scene_shape(radar->stage->scene, &shape, 0, wash);
    scene_shape(radar->stage->scene, &shape, stage_px(radar->stage, 6), THEME_NAVY);
    for (int i = 0; i < shape.count; i++) {
        put_disc(radar->stage, shape.points[i]);
    }
}

static bool others_whole(const struct radar *radar, const struct chart *chart)
{
    for (int i = 0; i < radar->count; i++) {
        if (chart->axes[radar->axes[i]].other < 0) {
            return false;
        }
    }
    return true;
}

static void put_radar(const struct radar *radar, const struct chart *chart, struct rect box)
{
    struct stage *stage = radar->stage;
    const double out = 1 + (double)stage_px(stage, 44 * stage->text_scale) / radar->radius;
    put_web(radar);
    put_values(radar, chart);
    if (others_whole(radar, chart)) {
        put_others(radar, chart);
    }
    for (int i = 0; i < radar->count; i++) {
        put_number(stage, point_at(radar, i, out), radar->axes[i] + 1);
    }
    scene_element(stage->scene, &(struct element){.id = "chart",
                                                  .label = chart->told,
                                                  .role = ROLE_FIGURE,
                                                  .rect = box,
                                                  .enabled = true});
}

// ---- the rows

static int put_legend(struct stage *stage, const struct chart *chart, struct rect box)
{
    const int sample = stage_px(stage, 72);
    const struct style style = stage_style(stage, FACE_SMALL, THEME_INK);
    const struct rect words = {box.x + sample + stage_px(stage, 20), box.y,
                               box.w - sample - stage_px(stage, 20), box.h};
    struct point left = {box.x, box.y + style.leading / 2};
    struct point right = {box.x + sample, left.y};
    put_line(stage, left, right, stage_px(stage, 6), THEME_NAVY);
    put_disc(stage, (struct point){left.x + sample / 2, left.y});
    int y = words.y + stage_text(stage, words, chart->name, style);
    if (chart->other) {
        y += stage_px(stage, 8);
        left.y = right.y = y + style.leading / 2;
        put_broken_line(stage, left, right, stage_px(stage, 4), THEME_RED);
        put_square(stage, (struct point){left.x + sample / 2, left.y});
        y += stage_text(stage, (struct rect){words.x, y, words.w, words.h}, chart->other, style);
    }
    return y;
}

static void put_bar(struct stage *stage, struct rect track, const struct chart_axis *axis)
{
    struct rect filled = track;
    filled.w = (int)lround(track.w * share_of(axis->value));
    scene_fill(stage->scene, track, 0, THEME_FAINT);
    scene_fill(stage->scene, filled, 0, THEME_NAVY);
    if (axis->other >= 0) {
        const int x = track.x + (int)lround(track.w * share_of(axis->other));
        const int middle = track.y + track.h / 2;
        put_square(stage, (struct point){x, middle});
    }
}

static int put_row(struct stage *stage, const struct chart_axis *axis, int number, struct rect box)
{
    const int disc = stage_px(stage, 48 * stage->text_scale);
    const int left = disc + stage_px(stage, 20);
    const struct rect line = {box.x + left, box.y, box.w - left, box.h};
    struct style title = stage_style(stage, FACE_BODY, THEME_INK);
    title.bold = true;
    put_number(stage, (struct point){box.x + disc / 2, box.y + disc / 2}, number);
    int y = box.y;
    y += stage_tell(stage, ROLE_TEXT, line, axis->title, title);
    y += stage_tell(stage, ROLE_TEXT, (struct rect){line.x, y, line.w, line.h}, axis->words,
                    stage_style(stage, FACE_SMALL, THEME_INK)) +
         stage_px(stage, 10);
    const int half = stage_px(stage, 9); // of a square at the end
    put_bar(stage, (struct rect){line.x, y, line.w - half, stage_px(stage, 18)}, axis);
    return y + stage_px(stage, 18);
}

static int put_rows(struct stage *stage, const struct chart *chart, struct rect box)
{
    int y = put_legend(stage, chart, box);
    for (int i = 0; i < chart->count; i++) {
        y += stage_px(stage, 26);
        y = put_row(stage, &chart->axes[i], i + 1, (struct rect){box.x, y, box.w, box.h});
    }
    return y;
}

// ---- both

static struct radar radar_of(struct stage *stage, const struct chart *chart)
{
    struct radar radar = {.stage = stage};
    for (int i = 0; i < chart->count && i < CHART_AXES_MOST; i++) {
        if (chart->axes[i].value >= 0) {
            radar.axes[radar.count++] = i;
        }
    }
    return radar;
}

// How far the web reaches below its middle, of its radius: that of a triangle is flat.
static double reach_below(int axes)
{
    double lowest = 0;
    for (int i = 0; i < axes; i++) {
        lowest = fmax(lowest, sin(turn * i / axes - turn / 4));
    }
    return lowest;
}

int chart_put(struct stage *stage, const struct chart *chart, struct rect box)
{
    struct radar radar = radar_of(stage, chart);
    if (radar.count < 3) { // no shape to see
        return put_rows(stage, chart, box);
    }
    const int gap = stage_px(stage, 48);
    const int least = stage_px(stage, 620 * stage->text_scale); // of a row
    int side = stage_px(stage, 600);
    const bool beside = box.w - side - gap >= least;
    side = side < box.w ? side : box.w;
    const int numbers = stage_px(stage, 72 * stage->text_scale);
    const int x = beside ? box.x : box.x + (box.w - side) / 2;
    radar.radius = side / 2 - numbers;
    radar.middle = (struct point){x + side / 2, box.y + side / 2};
    const int height = side / 2 + (int)(radar.radius * reach_below(radar.count)) + numbers;
    put_radar(&radar, chart, (struct rect){x, box.y, side, height});
    if (!beside) {
        box.y += height + stage_px(stage, 20);
        return put_rows(stage, chart, box);
    }
    const struct rect rows = {box.x + side + gap, box.y, box.w - side - gap, box.h};
    const int bottom = put_rows(stage, chart, rows);
    return bottom > box.y + height ? bottom : box.y + height;
}
