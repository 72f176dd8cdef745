#include "record/markup.h"

void markup_text(FILE *out, const char *text)
{
    for (const char *at = text; *at; at++) {
        switch (*at) {
        case '&':
            fputs("&amp;", out);
            break;
        case '<':
            fputs("&lt;", out);
            break;
        case '>':
            fputs("&gt;", out);
            break;
        case '"':
            fputs("&quot;", out);
            break;
        case '\n':
            fputs("<br>", out);
            break;
        default:
            // HTML knows no other control characters.
            putc((unsigned char)*at < 0x20 || *at == 0x7F ? ' ' : *at, out);
        }
    }
}
