#include "kiosk/persons.h"

#include "kiosk/frame.h"
#include "kiosk/seeking.h"

#include <string.h>

enum { KANA_BYTES = 3, CARD_PADDING = 24, CARD_GAP = 16, COLUMNS_MOST = 2 };

struct person {
    const char *id;
    const char *name, *reading, *organization;
    bool marking, checked, disabled;
};

static struct person person_of(struct kiosk *kiosk, int number, bool marking)
{
    const struct listed *listed = &kiosk->seeking.applicants.list[number];
    const struct applicant *applicant = &listed->applicant;
    return (struct person){
        .id = arena_format(kiosk->frame, "applicant:%s", applicant->id.text),
        .name = marking && applicant->number > 0
                    ? arena_format(kiosk->frame, "%d　%s", applicant->number, applicant->name)
                    : applicant->name,
        .reading = applicant->reading,
        .organization = applicant->organization,
        .marking = marking,
        .checked = marking && listed->present,
        .disabled = kiosk->holds > 0,
    };
}

static int mark_width(const struct stage *stage, const struct person *person)
{
    return person->marking ? stage_px(stage, 48 + 24) : 0;
}

static int put_lines(struct stage *stage, struct rect box, const struct person *person,
                     bool measure)
{
    const struct {
        const char *text;
        enum face face;
        struct color color;
    } lines[] = {{person->reading, FACE_SMALL, THEME_MUTED},
                 {person->name, FACE_BUTTON, THEME_NAVY},
                 {person->organization, FACE_SMALL, THEME_INK}};
    int height = 0;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        const struct style style = stage_style(stage, lines[i].face, lines[i].color);
        struct rect line = {box.x, box.y + height, box.w, 0};
        line.h = stage_text_height(stage, lines[i].text, style, box.w);
        if (!measure) {
            stage_text(stage, line, lines[i].text, style);
        }
        height += line.h;
    }
    return height;
}

static struct rect words_of(const struct stage *stage, struct rect card,
                            const struct person *person)
{
    const int padding = stage_px(stage, CARD_PADDING);
    const int mark = mark_width(stage, person);
    return (struct rect){card.x + padding + mark, card.y + padding / 2, card.w - 2 * padding - mark,
                         card.h - padding};
}

static int card_height(struct stage *stage, struct rect card, const struct person *person)
{
    const int least = stage_px(stage, TOUCH_TARGET);
    const int height = put_lines(stage, words_of(stage, card, person), person, true) +
                       stage_px(stage, CARD_PADDING);
    return height < least ? least : height;
}

static void put_tick(struct stage *stage, struct rect card, const struct person *person)
{
    const int size = stage_px(stage, 48);
    const struct rect box = {card.x + stage_px(stage, CARD_PADDING), card.y + (card.h - size) / 2,
                             size, size};
    scene_fill(stage->scene, box, stage_px(stage, 10),
               person->checked ? THEME_NAVY : THEME_SURFACE);
    scene_outline(stage->scene, box, stage_px(stage, 10), stage_px(stage, 4),
                  person->checked ? THEME_NAVY : THEME_MUTED);
    if (person->checked) {
        stage_icon(stage, rect_inset(box, size / 8), "check", THEME_SURFACE);
    }
}

static void put_card(struct stage *stage, struct rect card, const struct person *person)
{
    const int corner = stage_px(stage, 16);
    const bool pressed = strcmp(stage->pressed, person->id) == 0;
    scene_fill(stage->scene, card, corner,
               pressed || person->checked ? THEME_NAVY_PALE : THEME_SURFACE);
    scene_outline(stage->scene, card, corner, stage_px(stage, 3), THEME_NAVY);
    if (person->marking) {
        put_tick(stage, card, person);
    }
    struct rect words = words_of(stage, card, person);
    const int height = put_lines(stage, words, person, true);
    words.y = card.y + (card.h - height) / 2;
    put_lines(stage, words, person, false);
    stage_element(stage,
                  &(struct element){.id = person->id,
                                    .label = person->name,
                                    .role = person->marking ? ROLE_CHECKBOX : ROLE_BUTTON,
                                    .rect = card,
                                    .enabled = !person->disabled,
                                    .checked = person->checked},
                  card, corner);
}

// ---- the line above the names

struct flow {
    struct rect line;
    int left, right; // of the lines
};

// Behind the one before, or in the next line.
static void put_letter(struct stage *stage, struct flow *flow, const struct button *button)
{
    const int width = button_width(stage, button, flow->right - flow->left);
    if (flow->line.x + width > flow->right) {
        flow->line.x = flow->left;
        flow->line.y += flow->line.h + stage_px(stage, 12);
    }
    flow->line.w = width;
    button_put(stage, flow->line, button);
    flow->line.x += width + stage_px(stage, 12);
}

static void put_kana(struct kiosk *kiosk, struct stage *stage, struct flow *flow)
{
    const struct seeking *seeking = &kiosk->seeking;
    int row = 0;
    while (row < READING_ROWS && strcmp(reading_row(row), seeking->row) != 0) {
        row++;
    }
    const char *kana = row < READING_ROWS ? reading_row_kana(row) : "";
    for (; *kana; kana += KANA_BYTES) {
        const char *one = arena_text_part(kiosk->frame, kana, KANA_BYTES);
        put_letter(stage, flow,
                   &(struct button){.id = arena_format(kiosk->frame, "kana:%s", one),
                                    .label = one,
                                    .emphasis = EMPHASIS_QUIET,
                                    .checked = strcmp(seeking->kana, one) == 0});
    }
}

static void put_rows(struct kiosk *kiosk, struct stage *stage, struct flow *flow)
{
    for (int i = 0; i <= READING_ROWS; i++) {
        const char *row = i < READING_ROWS ? reading_row(i) : "other";
        put_letter(
            stage, flow,
            &(struct button){.id = arena_format(kiosk->frame, "row:%s", row),
                             .label = i < READING_ROWS ? row : kiosk_word(kiosk, WORD_FIND_OTHER),
                             .emphasis = EMPHASIS_QUIET,
                             .checked = strcmp(kiosk->seeking.row, row) == 0});
    }
}

static void put_pager(struct kiosk *kiosk, struct stage *stage, struct rect line, int count)
{
    const struct seeking *seeking = &kiosk->seeking;
    const struct button earlier = {.id = "earlier",
                                   .label = kiosk_word(kiosk, WORD_EARLIER),
                                   .icon = "arrow-left",
                                   .emphasis = EMPHASIS_QUIET,
                                   .bare = true,
                                   .disabled = seeking->first == 0};
    const struct button later = {.id = "later",
                                 .label = kiosk_word(kiosk, WORD_LATER),
                                 .icon = "arrow-right",
                                 .emphasis = EMPHASIS_QUIET,
                                 .bare = true,
                                 .disabled = seeking->first + seeking->fit >= count};
    const int pages = count > 0 ? (count + seeking->fit - 1) / seeking->fit : 1;
    const char *words = word_count(kiosk->frame, WORD_FIND_PAGE, kiosk->language,
                                   seeking->first / seeking->fit + 1, pages);
    struct style style = stage_style(stage, FACE_SMALL, THEME_INK);
    style.align = ALIGN_CENTER;
    const int middle = type_lay(stage->type, words, style, 0)->width + stage_px(stage, 24);
    const int button = button_width(stage, &earlier, line.w);
    line.x += line.w - 2 * button - middle;
    button_put(stage, (struct rect){line.x, line.y, button, line.h}, &earlier);
    const struct rect text = {line.x + button, line.y, middle, line.h};
    stage_text_middle(stage, text, words, style);
    scene_element(
        stage->scene,
        &(struct element){
            .id = "pages", .label = words, .role = ROLE_TEXT, .rect = text, .enabled = true});
    button_put(stage, (struct rect){line.x + button + middle, line.y, button, line.h}, &later);
}

// Returns its height. Letters and page numbers keep their size when the text grows, and the pager
// has a line of its own where there is no room beside the letters.
static int put_line(struct kiosk *kiosk, struct stage *stage, struct rect body, bool marking)
{
    const double text_scale = stage->text_scale;
    struct flow flow = {.line = {body.x, body.y, 0, stage_px(stage, TOUCH_TARGET)},
                        .left = body.x,
                        .right = body.x + body.w};
    stage->text_scale = 1;
    if (marking) {
        put_rows(kiosk, stage, &flow);
    } else {
        put_kana(kiosk, stage, &flow);
    }
    struct rect line = {body.x, flow.line.y, body.w, flow.line.h};
    if (flow.line.x > flow.right - stage_px(stage, 480)) {
        line.y += line.h + stage_px(stage, 12);
    }
    put_pager(kiosk, stage, line, seeking_count(kiosk));
    stage->text_scale = text_scale;
    return line.y + line.h - body.y + stage_px(stage, 12);
}

// ---- the names

struct sheaf {
    struct rect box;
    int columns, width, gap;
    bool marking;
};

static struct sheaf sheaf_of(const struct stage *stage, struct rect body, bool marking)
{
    const bool wide = body.w >= stage_px(stage, 1500);
    struct sheaf sheaf = {
        .box = body, .columns = wide ? COLUMNS_MOST : 1, .gap = stage_px(stage, CARD_GAP)};
    sheaf.width = (body.w - (sheaf.columns - 1) * sheaf.gap) / sheaf.columns;
    sheaf.marking = marking;
    return sheaf;
}

// As many as usually fit without scrolling.
static int fit_of(const struct stage *stage, const struct sheaf *sheaf)
{
    const int lines = stage_style(stage, FACE_BUTTON, THEME_INK).leading +
                      2 * stage_style(stage, FACE_SMALL, THEME_INK).leading +
                      stage_px(stage, CARD_PADDING) + sheaf->gap;
    const int rows = sheaf->box.h / lines;
    return sheaf->columns * (rows < 3 ? 3 : rows);
}

// The numbers of those on this page.
static int page_of(const struct kiosk *kiosk, int *numbers)
{
    const struct seeking *seeking = &kiosk->seeking;
    int passed = 0;
    int count = 0;
    for (int i = 0; i < seeking->applicants.count && count < seeking->fit; i++) {
        if (seeking_shows(kiosk, i) && ++passed > seeking->first) {
            numbers[count++] = i;
        }
    }
    return count;
}

// Those who stand side by side are equally high; returns that height.
static int put_side_by_side(struct kiosk *kiosk, struct stage *stage, const struct sheaf *sheaf,
                            const int *numbers, int count)
{
    struct person persons[COLUMNS_MOST];
    struct rect card = {sheaf->box.x, sheaf->box.y, sheaf->width, 0};
    for (int i = 0; i < count; i++) {
        persons[i] = person_of(kiosk, numbers[i], sheaf->marking);
        const int height = card_height(stage, card, &persons[i]);
        card.h = height > card.h ? height : card.h;
    }
    for (int i = 0; i < count; i++) {
        put_card(stage, card, &persons[i]);
        card.x += sheaf->width + sheaf->gap;
    }
    return card.h;
}

static int put_names(struct kiosk *kiosk, struct stage *stage, struct sheaf sheaf)
{
    int *numbers = arena_take(kiosk->frame, (size_t)kiosk->seeking.fit, sizeof *numbers);
    const int count = page_of(kiosk, numbers);
    for (int i = 0; i < count; i += sheaf.columns) {
        const int left = count - i < sheaf.columns ? count - i : sheaf.columns;
        sheaf.box.y += put_side_by_side(kiosk, stage, &sheaf, numbers + i, left) + sheaf.gap;
    }
    return sheaf.box.y - sheaf.gap;
}

void persons_put(struct kiosk *kiosk, struct stage *stage, struct rect body, bool marking)
{
    struct seeking *seeking = &kiosk->seeking;
    const int count = seeking_count(kiosk);
    struct sheaf sheaf = sheaf_of(stage, body, marking);
    seeking->fit = fit_of(stage, &sheaf);
    if (count > seeking->fit || seeking->kana[0] || (marking && seeking->row[0])) {
        const int height = put_line(kiosk, stage, body, marking);
        body.y += height;
        body.h -= height;
        sheaf.box = body;
    }
    struct panel panel;
    sheaf.box = frame_panel_begin(kiosk, stage, body, &panel);
    frame_panel_end(kiosk, stage, &panel, put_names(kiosk, stage, sheaf));
}

bool persons_act(struct kiosk *kiosk, const char *id)
{
    struct seeking *seeking = &kiosk->seeking;
    if (strcmp(id, "earlier") == 0) {
        seeking->first = seeking->first > seeking->fit ? seeking->first - seeking->fit : 0;
    } else if (strcmp(id, "later") == 0) {
        seeking->first += seeking->first + seeking->fit < seeking_count(kiosk) ? seeking->fit : 0;
    } else if (strncmp(id, "kana:", 5) == 0 && strlen(id + 5) < sizeof seeking->kana) {
        const bool again = strcmp(seeking->kana, id + 5) == 0;
        strcpy(seeking->kana, again ? "" : id + 5);
        seeking->first = 0;
    } else if (strncmp(id, "row:", 4) == 0 && strlen(id + 4) < sizeof seeking->row) {
        const bool again = strcmp(seeking->row, id + 4) == 0;
        strcpy(seeking->row, again ? "" : id + 4);
        seeking->first = 0;
    } else {
        return false;
    }
    kiosk->scroll = 0;
    kiosk->stale = true;
    return true;
}
