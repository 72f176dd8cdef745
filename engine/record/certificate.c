#include "record/certificate.h"

#include "base/buffer.h"
#include "store/seal.h"

#include <string.h>

#define HEAD "Manten certificate 1"
#define MARK "MANTEN1."

static const struct {
    const char *name; // in the canonical text
    struct text label;
} fields[CERTIFICATE_FIELDS] = {
    [CERTIFICATE_NUMBER] = {"number", {.in = {"番号", "Number"}}},
    [CERTIFICATE_NAME] = {"name", {.in = {"氏名", "Name"}}},
    [CERTIFICATE_ORGANIZATION] = {"organization", {.in = {"所属", "Organization"}}},
    [CERTIFICATE_COURSE] = {"course", {.in = {"講座", "Course"}}},
    [CERTIFICATE_SESSION] = {"session", {.in = {"会の名称", "Session"}}},
    [CERTIFICATE_HOST] = {"host", {.in = {"主催", "Host"}}},
    [CERTIFICATE_VENUE] = {"venue", {.in = {"会場", "Venue"}}},
    [CERTIFICATE_DATE] = {"date", {.in = {"開催日", "Held on"}}},
    [CERTIFICATE_POINTS] = {"points", {.in = {"知識ポイント", "Knowledge points"}}},
    [CERTIFICATE_COMPLETED] = {"completed", {.in = {"修了日", "Completed on"}}},
    [CERTIFICATE_ISSUED] = {"issued", {.in = {"発行日", "Issued on"}}},
    [CERTIFICATE_MODULES] = {"modules", {.in = {"修了した教材", "Modules completed"}}},
    [CERTIFICATE_LANGUAGE] = {"language", {.in = {"言語", "Language"}}},
    [CERTIFICATE_KEY] = {"key", {.in = {"署名の鍵", "Key of the signature"}}},
};

struct text certificate_label(enum certificate_field field)
{
    return fields[field].label;
}

enum language certificate_language(const struct certificate *certificate)
{
    enum language language = JAPANESE;
    language_from_code(certificate->fields[CERTIFICATE_LANGUAGE], &language);
    return language;
}

const char *certificate_text(const struct certificate *certificate, struct arena *arena)
{
    struct buffer text = {0};
    buffer_add_text(&text, HEAD "\n");
    for (int i = 0; i < CERTIFICATE_FIELDS; i++) {
        const char *value = certificate->fields[i] ? certificate->fields[i] : "";
        buffer_format(&text, "%s: ", fields[i].name);
        for (const char *at = value; *at; at++) {
            buffer_add(&text, (unsigned char)*at < 0x20 ? " " : at, 1);
        }
        buffer_add_text(&text, "\n");
    }
    const char *copy = arena_text(arena, text.text);
    buffer_free(&text);
    return copy;
}

// The value of the field in the line, when the line is the field's; moves behind it.
static const char *read_line(const char **at, const char *name, struct arena *arena)
{
    const size_t length = strlen(name);
    const char *end = strchr(*at, '\n');
    if (!end || strncmp(*at, name, length) != 0 || strncmp(*at + length, ": ", 2) != 0) {
        return NULL;
    }
    const char *value = *at + length + 2;
    *at = end + 1;
    return arena_text_part(arena, value, (size_t)(end - value));
}

bool certificate_read(const char *text, struct arena *arena, struct certificate *certificate)
{
    *certificate = (struct certificate){{NULL}};
    if (strncmp(text, HEAD "\n", sizeof HEAD) != 0) {
        return false;
    }
    const char *at = text + sizeof HEAD;
    for (int i = 0; i < CERTIFICATE_FIELDS; i++) {
        certificate->fields[i] = read_line(&at, fields[i].name, arena);
        if (!certificate->fields[i]) {
            return false;
        }
    }
    return *at == '\0';
}

const char *certificate_token(const char *text, const char *signature, struct arena *arena)
{
    return arena_format(arena, MARK "%s.%s", seal_encode(arena, text, strlen(text)), signature);
}

static size_t letters(const char *bytes, size_t length)
{
    static const char known[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    size_t count = 0;
    while (count < length && bytes[count] && strchr(known, bytes[count])) {
        count++;
    }
    return count;
}

bool certificate_find(const char *bytes, size_t length, struct arena *arena,
                      struct signed_text *found)
{
    const size_t mark = sizeof MARK - 1;
    for (size_t i = 0; i + mark < length; i++) {
        if (memcmp(bytes + i, MARK, mark) != 0) {
            continue;
        }
        const char *text = bytes + i + mark;
        const size_t text_length = letters(text, length - i - mark);
        const size_t rest = length - i - mark - text_length;
        if (rest < 2 || text[text_length] != '.') {
            continue;
        }
        const char *signature = text + text_length + 1;
        found->text = seal_decode(arena, text, text_length);
        found->signature = arena_text_part(arena, signature, letters(signature, rest - 1));
        return found->text != NULL;
    }
    return false;
}
