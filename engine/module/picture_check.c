#include "module/picture_check.h"

#include "base/utf8.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// The largest of the shipped drawings have 81 elements and 493 numbers, and the numbers of the one
// that is dashed add up to 17,264: what is dashed is at most some times as long as that. A drawing
// at these limits takes about a third of a second at 1920 × 1080.
enum { ELEMENTS_MOST = 250, NUMBERS_MOST = 4000, NUMBER_LARGEST = 10000, DASHED_SUM_MOST = 60000 };
enum { SIDE_MOST = 4096, PIXELS_MOST = 4 * 1024 * 1024 };

struct svg {
    const char *at;
    int elements;
    int numbers;
    double sum; // of the numbers
    bool dashed;
};

static bool is_letter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

static bool is_blank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

static bool begins_number(const char *at)
{
    return (*at >= '0' && *at <= '9') || (*at == '.' && at[1] >= '0' && at[1] <= '9');
}

// An attribute's value that is drawn by; names are free to hold any number.
static bool is_drawn_by(const char *name, size_t length)
{
    static const char *const others[] = {"id", "class", "href", "fill", "stroke", "style"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        if (strlen(others[i]) == length && strncmp(others[i], name, length) == 0) {
            return false;
        }
    }
    return !memchr(name, ':', length) && strncmp(name, "xmlns", 5) != 0;
}

// A dash of nearly no length would be drawn for ever.
static bool check_number(double number, bool dash, struct fault *fault)
{
    if (fabs(number) > NUMBER_LARGEST || isnan(number)) {
        return fault_set(fault, "has numbers over %d", NUMBER_LARGEST);
    }
    return !dash || number >= 1 || fault_set(fault, "has dashes or gaps shorter than 1");
}

static bool check_value(struct svg *svg, const char *value, const char *end, bool dash,
                        struct fault *fault)
{
    while (value < end) {
        if (!begins_number(value)) {
            value += *value == '#' ? 1 + strspn(value + 1, "0123456789abcdefABCDEF") : 1;
            continue;
        }
        char *after;
        double number = strtod(value, &after);
        value = after;
        svg->sum += fabs(number);
        if (!check_number(number, dash, fault)) {
            return false;
        }
        if (++svg->numbers > NUMBERS_MOST) {
            return fault_set(fault, "has more than %d numbers: draw it more simply", NUMBERS_MOST);
        }
    }
    return true;
}

static bool styles_dashes(const char *at, const char *end)
{
    static const char name[] = "stroke-dasharray";
    while ((at = memmem(at, (size_t)(end - at), name, sizeof name - 1))) {
        at += sizeof name - 1;
        const char *value = at + strspn(at, " \t\r\n:");
        if (strncmp(value, "none", 4) != 0) {
            return true;
        }
    }
    return false;
}

// Reads one attribute, from its name to behind its value.
static bool check_attribute(struct svg *svg, struct fault *fault)
{
    const char *name = svg->at;
    size_t length = strcspn(name, "= \t\r\n/><");
    const char *quote = name + length + strspn(name + length, "= \t\r\n");
    if (length == 0 || (*quote != '"' && *quote != '\'')) {
        return fault_set(fault, "is no SVG");
    }
    const char *end = strchr(quote + 1, *quote);
    if (!end) {
        return fault_set(fault, "is no SVG");
    }
    svg->at = end + 1;
    if (styles_dashes(quote, end)) {
        return fault_set(fault, "has dashes in a style: write stroke-dasharray=\"…\"");
    }
    const bool dash = length == 16 && strncmp(name, "stroke-dasharray", 16) == 0;
    svg->dashed = svg->dashed || dash;
    return !is_drawn_by(name, length) || check_value(svg, quote + 1, end, dash, fault);
}

static bool check_element(struct svg *svg, struct fault *fault)
{
    if (++svg->elements > ELEMENTS_MOST) {
        return fault_set(fault, "has more than %d elements: draw it more simply", ELEMENTS_MOST);
    }
    svg->at += strcspn(svg->at, " \t\r\n/>");
    while (*svg->at && *svg->at != '>') {
        if (is_blank(*svg->at) || *svg->at == '/') {
            svg->at++;
        } else if (!check_attribute(svg, fault)) {
            return false;
        }
    }
    return true;
}

static bool skip_past(struct svg *svg, const char *end, struct fault *fault)
{
    const char *found = strstr(svg->at, end);
    svg->at = found ? found + strlen(end) : svg->at;
    return found || fault_set(fault, "is no SVG");
}

static bool check_tag(struct svg *svg, struct fault *fault)
{
    if (strncmp(svg->at, "<!--", 4) == 0) {
        return skip_past(svg, "-->", fault);
    }
    if (svg->at[1] == '!') {
        return fault_set(fault, "has <!…>: save it as plain SVG");
    }
    if (svg->at[1] == '?' || svg->at[1] == '/') {
        return skip_past(svg, ">", fault);
    }
    svg->at++;
    return is_letter(*svg->at) ? check_element(svg, fault) : fault_set(fault, "is no SVG");
}

bool picture_check_svg(const char *text, size_t length, struct fault *fault)
{
    struct svg svg = {.at = text};
    if (strlen(text) != length || !utf8_valid(text, length) || !strstr(text, "<svg")) {
        return fault_set(fault, "is no SVG");
    }
    while ((svg.at = strchr(svg.at, '<'))) {
        if (!check_tag(&svg, fault)) {
            return false;
        }
    }
    return !svg.dashed || svg.sum <= DASHED_SUM_MOST ||
           fault_set(fault, "has more dashes than can be drawn: draw it more simply");
}

static uint32_t big_endian(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

bool picture_check_png(const unsigned char *bytes, size_t length, struct fault *fault)
{
    static const unsigned char head[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    if (length < PNG_HEAD || memcmp(bytes, head, sizeof head - 1) != 0) {
        return fault_set(fault, "is no PNG");
    }
    const uint32_t width = big_endian(bytes + 16);
    const uint32_t height = big_endian(bytes + 20);
    if (width == 0 || height == 0 || width > SIDE_MOST || height > SIDE_MOST ||
        width * height > PIXELS_MOST) {
        return fault_set(fault, "is %u × %u: at most 4 million pixels, %d a side", width, height,
                         SIDE_MOST);
    }
    return true;
}
