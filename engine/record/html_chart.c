#include "record/html_chart.h"

#include "record/bars.h"
#include "record/markup.h"

enum { WIDTH = 800, LINE = 30, LABELS = 300, FULL = 400 };

void html_chart(const struct table *table, const struct writing *writing, struct arena *arena)
{
    const struct bars bars = bars_of(table, arena);
    if (bars.count == 0) {
        return;
    }
    fprintf(writing->out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" "
            "height=\"%d\" aria-hidden=\"true\" font-size=\"15\" fill=\"#1b2733\">\n",
            WIDTH, bars.count * LINE + 4, WIDTH, bars.count * LINE + 4);
    for (int i = 0; i < bars.count; i++) {
        const struct bar *bar = &bars.bars[i];
        const double length = bar->share * FULL;
        const int middle = i * LINE + 20;
        fprintf(writing->out,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#1b7f79\"/>"
                "<text x=\"%.1f\" y=\"%d\">",
                LABELS, i * LINE + 4, length, LINE - 8, LABELS + length + 8, middle);
        markup_text(writing->out, bar->value);
        fprintf(writing->out, "</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">", LABELS - 8,
                middle);
        markup_text(writing->out, bar->label);
        fputs("</text>\n", writing->out);
    }
    fputs("</svg>\n", writing->out);
}
