#include "press/diploma.h"

#include "press/ink.h"

#include <cairo-pdf.h>
#include <qrencode.h>
#include <string.h>

static const double WIDTH = 595.28; // A4
static const double HEIGHT = 841.89;
static const double EDGE = 34;
static const double INNER = 70;

enum { FIELD_LENGTH = 600 };

struct drawing {
    const struct diploma *diploma;
    enum language language;
    cairo_t *page;
};

static const char *const titles[LANGUAGES] = {"修 了 証", "Certificate of Completion"};
static const char *const statements[LANGUAGES] = {
    "あなたは、下記の講座の全課程を学び、\n"
    "すべての確認テストに満点で合格されました。\n"
    "よって、ここに修了を証します。",
    "has completed the whole of the course named below, with full marks in every comprehension "
    "test."};
static const char *const code_notes[LANGUAGES] = {
    "このコードに、上の記載と電子署名が入っています。",
    "This code holds what is said above and its electronic signature."};

static const char *field(const struct drawing *drawing, enum certificate_field which)
{
    return drawing->diploma->certificate->fields[which];
}

static void draw_frame(const struct drawing *drawing)
{
    cairo_t *page = drawing->page;
    ink_set(page, INK_NAVY);
    cairo_set_line_width(page, 2.5);
    cairo_rectangle(page, EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE);
    cairo_stroke(page);
    ink_set(page, INK_TEAL);
    cairo_set_line_width(page, 0.8);
    cairo_rectangle(page, EDGE + 6, EDGE + 6, WIDTH - 2 * EDGE - 12, HEIGHT - 2 * EDGE - 12);
    cairo_stroke(page);
}

static double draw_centred(const struct drawing *drawing, double y, const char *text, double size,
                           PangoWeight weight)
{
    return ink_text(drawing->page, INNER, y, WIDTH - 2 * INNER, text,
                    (struct lettering){size, weight, INK_NAVY, PANGO_ALIGN_CENTER});
}

static double draw_logo(const struct drawing *drawing, double y)
{
    const char *path = drawing->diploma->logo;
    cairo_surface_t *logo = path ? cairo_image_surface_create_from_png(path) : NULL;
    if (!logo || cairo_surface_status(logo) != CAIRO_STATUS_SUCCESS) {
        cairo_surface_destroy(logo);
        return 0;
    }
    const double width = cairo_image_surface_get_width(logo);
    const double height = cairo_image_surface_get_height(logo);
    const double scale = 60 / height < 200 / width ? 60 / height : 200 / width;
    cairo_save(drawing->page);
    cairo_translate(drawing->page, (WIDTH - width * scale) / 2, y);
    cairo_scale(drawing->page, scale, scale);
    cairo_set_source_surface(drawing->page, logo, 0, 0);
    cairo_paint(drawing->page);
    cairo_restore(drawing->page);
    cairo_surface_destroy(logo);
    return height * scale + 14;
}

static bool is_day(enum certificate_field which)
{
    return which == CERTIFICATE_DATE || which == CERTIFICATE_COMPLETED ||
           which == CERTIFICATE_ISSUED;
}

// A field as a person reads it: days in words. What is signed has them as 2026-11-21.
static void read_field(const struct drawing *drawing, enum certificate_field which,
                       char text[static FIELD_LENGTH])
{
    static const char *const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    const char *value = field(drawing, which);
    int year = 0;
    int month = 0;
    int day = 0;
    const bool told = is_day(which) && sscanf(value, "%d-%d-%d", &year, &month, &day) == 3 &&
                      month >= 1 && month <= 12;
    if (told && drawing->language == JAPANESE) {
        snprintf(text, FIELD_LENGTH, "%d年%d月%d日", year, month, day);
    } else if (told) {
        snprintf(text, FIELD_LENGTH, "%d %s %d", day, months[month - 1], year);
    } else {
        snprintf(text, FIELD_LENGTH, "%s", value);
    }
}

static void draw_fields(const struct drawing *drawing, double y)
{
    static const enum certificate_field shown[] = {
        CERTIFICATE_COURSE, CERTIFICATE_SESSION, CERTIFICATE_VENUE,     CERTIFICATE_DATE,
        CERTIFICATE_POINTS, CERTIFICATE_MODULES, CERTIFICATE_COMPLETED,
    };
    const struct lettering label = {11, PANGO_WEIGHT_NORMAL, INK_BLACK, PANGO_ALIGN_LEFT};
    const struct lettering value = {12, PANGO_WEIGHT_BOLD, INK_BLACK, PANGO_ALIGN_LEFT};
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
        char text[FIELD_LENGTH];
        read_field(drawing, shown[i], text);
        if (text[0] == '\0') {
            continue;
        }
        const struct text name = certificate_label(shown[i]);
        ink_text(drawing->page, INNER + 30, y, 130, name.in[drawing->language], label);
        y += ink_text(drawing->page, INNER + 165, y, WIDTH - 2 * INNER - 195, text, value) + 8;
    }
}

static bool draw_code(const struct drawing *drawing, double x, double y, double size,
                      struct fault *fault)
{
    QRcode *code = QRcode_encodeString(drawing->diploma->token, 0, QR_ECLEVEL_L, QR_MODE_8, 1);
    if (!code) {
        return fault_set(fault, "the certificate is too long for a QR code: shorten the names of "
                                "the session");
    }
    const double module = size / code->width;
    ink_set(drawing->page, INK_BLACK);
    for (int i = 0; i < code->width * code->width; i++) {
        const int row = i / code->width, column = i % code->width;
        if (code->data[i] & 1) {
            cairo_rectangle(drawing->page, x + column * module, y + row * module, module, module);
        }
    }
    cairo_fill(drawing->page);
    QRcode_free(code);
    return true;
}

static bool draw_foot(const struct drawing *drawing, struct fault *fault)
{
    const struct lettering small = {8.5, PANGO_WEIGHT_NORMAL, INK_BLACK, PANGO_ALIGN_LEFT};
    const struct lettering host = {15, PANGO_WEIGHT_BOLD, INK_BLACK, PANGO_ALIGN_LEFT};
    const struct lettering day = {12, PANGO_WEIGHT_NORMAL, INK_BLACK, PANGO_ALIGN_LEFT};
    const double size = 140;
    const double y = HEIGHT - EDGE - size - 60;
    const double right = WIDTH - INNER - size;
    double at = y + 10;
    char issued[FIELD_LENGTH];
    read_field(drawing, CERTIFICATE_ISSUED, issued);
    at += ink_text(drawing->page, INNER, at, right - INNER - 20, issued, day) + 8;
    at += ink_text(drawing->page, INNER, at, right - INNER - 20, field(drawing, CERTIFICATE_HOST),
                   host) +
          16;
    char number[200];
    snprintf(number, sizeof number, "%s  %s",
             certificate_label(CERTIFICATE_NUMBER).in[drawing->language],
             field(drawing, CERTIFICATE_NUMBER));
    at += ink_text(drawing->page, INNER, at, right - INNER - 20, number, small) + 3;
    ink_text(drawing->page, INNER, at, right - INNER - 20, code_notes[drawing->language], small);
    return draw_code(drawing, right, y, size, fault);
}

static bool draw(const struct drawing *drawing, struct fault *fault)
{
    char name[FIELD_LENGTH];
    double y = 110;
    draw_frame(drawing);
    y += draw_logo(drawing, y);
    y += draw_centred(drawing, y, titles[drawing->language], 30, PANGO_WEIGHT_BOLD) + 36;
    snprintf(name, sizeof name, "%s%s", field(drawing, CERTIFICATE_NAME),
             drawing->language == JAPANESE ? "  殿" : "");
    y += draw_centred(drawing, y, field(drawing, CERTIFICATE_ORGANIZATION), 14,
                      PANGO_WEIGHT_NORMAL) +
         6;
    y += draw_centred(drawing, y, name, 24, PANGO_WEIGHT_BOLD) + 26;
    y += ink_text(drawing->page, INNER, y, WIDTH - 2 * INNER, statements[drawing->language],
                  (struct lettering){14, PANGO_WEIGHT_NORMAL, INK_BLACK, PANGO_ALIGN_CENTER}) +
         34;
    draw_fields(drawing, y);
    return draw_foot(drawing, fault);
}

static cairo_status_t take(void *closure, const unsigned char *data, unsigned int length)
{
    return fwrite(data, 1, length, closure) == length ? CAIRO_STATUS_SUCCESS
                                                      : CAIRO_STATUS_WRITE_ERROR;
}

bool diploma_write(const struct diploma *diploma, FILE *out, struct fault *fault)
{
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take, out, WIDTH, HEIGHT);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE,
                                   titles[certificate_language(diploma->certificate)]);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_KEYWORDS, diploma->token);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Manten " MANTEN_VERSION);
    const struct drawing drawing = {.diploma = diploma,
                                    .language = certificate_language(diploma->certificate),
                                    .page = cairo_create(surface)};
    bool drawn = draw(&drawing, fault);
    cairo_show_page(drawing.page);
    cairo_destroy(drawing.page);
    cairo_surface_finish(surface);
    const cairo_status_t status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    ink_end();
    if (drawn && status != CAIRO_STATUS_SUCCESS) {
        return fault_set(fault, "cannot write the certificate (%s)",
                         cairo_status_to_string(status));
    }
    return drawn;
}
