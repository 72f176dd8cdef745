#include "press/ink.h"

static const double colors[][3] = {
    [INK_BLACK] = {0.106, 0.153, 0.2},  [INK_NAVY] = {0.122, 0.227, 0.373},
    [INK_GREY] = {0.541, 0.592, 0.651}, [INK_TEAL] = {0.106, 0.498, 0.475},
    [INK_PALE] = {0.863, 0.910, 0.949},
};

// Of the font's own height: Japanese type stands close without it.
static const float LINE_SPACING = 1.3F;

void ink_set(cairo_t *page, enum ink ink)
{
    cairo_set_source_rgb(page, colors[ink][0], colors[ink][1], colors[ink][2]);
}

PangoLayout *ink_lay(cairo_t *page, const char *text, double width, struct lettering lettering)
{
    PangoLayout *layout = pango_cairo_create_layout(page);
    PangoFontDescription *font = pango_font_description_from_string(INK_FONT);
    pango_font_description_set_absolute_size(font, lettering.size * PANGO_SCALE);
    pango_font_description_set_weight(font, lettering.weight);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, lettering.alignment);
    pango_layout_set_line_spacing(layout, LINE_SPACING);
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_text(layout, text, -1);
    return layout;
}

double ink_height(PangoLayout *layout)
{
    int height = 0;
    pango_layout_get_size(layout, NULL, &height);
    return (double)height / PANGO_SCALE;
}

double ink_text(cairo_t *page, double x, double y, double width, const char *text,
                struct lettering lettering)
{
    PangoLayout *layout = ink_lay(page, text, width, lettering);
    const double height = ink_height(layout);
    ink_set(page, lettering.ink);
    cairo_move_to(page, x, y);
    pango_cairo_show_layout(page, layout);
    g_object_unref(layout);
    return height;
}

void ink_box(cairo_t *page, double x, double y, double width, double height, enum ink ink)
{
    ink_set(page, ink);
    cairo_rectangle(page, x, y, width, height);
    cairo_fill(page);
}

void ink_end(void)
{
    pango_cairo_font_map_set_default(NULL);
}
