#include "record/encoding.h"

#include "base/utf8.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <string.h>

#define REPLACEMENT "\xEF\xBF\xBD"

static bool starts_with(const char *bytes, size_t length, const char *mark, size_t mark_length)
{
    return length >= mark_length && memcmp(bytes, mark, mark_length) == 0;
}

// Japanese in UTF-16 still has line ends and commas, whose upper byte is 0.
static size_t zeros_at(const char *bytes, size_t length, size_t first)
{
    size_t zeros = 0;
    for (size_t i = first; i < length; i += 2) {
        zeros += bytes[i] == '\0';
    }
    return zeros;
}

// A few bad bytes must not make the whole file CP932.
static bool mostly_utf8(const char *bytes, size_t length)
{
    size_t letters = 0; // of more than one byte
    size_t bad = 0;
    for (size_t at = 0; at < length;) {
        const size_t whole = utf8_whole(bytes + at, length - at);
        for (size_t i = at; i < at + whole; i++) {
            letters += ((unsigned char)bytes[i] & 0xC0) == 0xC0;
        }
        at += whole;
        bad += at < length;
        at += at < length;
    }
    return bad == 0 || letters > 4 * bad;
}

enum encoding encoding_of(const char *bytes, size_t length)
{
    if (starts_with(bytes, length, "\xFF\xFE", 2)) {
        return ENCODING_UTF16LE;
    }
    if (starts_with(bytes, length, "\xFE\xFF", 2)) {
        return ENCODING_UTF16BE;
    }
    const size_t high = zeros_at(bytes, length, 0);
    const size_t low = zeros_at(bytes, length, 1);
    if (high + low > length / 50 + 1 && high != low) {
        return low > high ? ENCODING_UTF16LE : ENCODING_UTF16BE;
    }
    return mostly_utf8(bytes, length) ? ENCODING_UTF8 : ENCODING_CP932;
}

static void add_utf8(const char *bytes, size_t length, struct buffer *into)
{
    for (size_t at = 0; at < length;) {
        const size_t whole = utf8_whole(bytes + at, length - at);
        buffer_add(into, bytes + at, whole);
        at += whole;
        if (at < length) {
            buffer_add_text(into, REPLACEMENT);
            at++;
        }
    }
}

static void add_converted(iconv_t converter, char *bytes, size_t length, size_t unit,
                          struct buffer *into)
{
    while (length > 0) {
        char piece[4096];
        char *out = piece;
        size_t room = sizeof piece;
        const size_t done = iconv(converter, &bytes, &length, &out, &room);
        buffer_add(into, piece, (size_t)(out - piece));
        if (done == (size_t)-1 && errno != E2BIG) {
            const size_t skipped = length < unit ? length : unit;
            buffer_add_text(into, REPLACEMENT);
            bytes += skipped;
            length -= skipped;
        }
    }
}

bool encoding_convert(const char *bytes, size_t length, enum encoding encoding, struct buffer *into,
                      struct fault *fault)
{
    static const char *const names[] = {"UTF-8", "UTF-16LE", "UTF-16BE", "CP932"};
    const size_t from = into->length;
    buffer_add_text(into, "");
    if (encoding == ENCODING_UTF8) {
        add_utf8(bytes, length, into);
    } else {
        iconv_t converter = iconv_open("UTF-8", names[encoding]);
        if (converter == (iconv_t)-1) {
            return fault_set(fault, "this machine does not know %s: save the file as UTF-8",
                             names[encoding]);
        }
        add_converted(converter, (char *)(uintptr_t)bytes, length,
                      encoding == ENCODING_CP932 ? 1 : 2, into);
        iconv_close(converter);
    }
    if (starts_with(into->text + from, into->length - from, "\xEF\xBB\xBF", 3)) {
        memmove(into->text + from, into->text + from + 3, into->length - from - 3 + 1);
        into->length -= 3;
    }
    return true;
}
