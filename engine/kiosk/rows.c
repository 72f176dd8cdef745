// Finding oneself, the first step: the letter that one's name begins with.
#include "kiosk/frame.h"
#include "kiosk/screens.h"
#include "kiosk/seeking.h"

#include <string.h>

enum { LETTERS = 26, LINE_KANA = 5, LINE_LETTERS = 9, LINE_LETTERS_NARROW = 6 };

struct grid {
    struct rect box;
    int columns, height, gap;
    int filled;
};

static void put_row(struct kiosk *kiosk, struct stage *stage, struct grid *grid, const char *row,
                    const char *label)
{
    const int width = (grid->box.w - (grid->columns - 1) * grid->gap) / grid->columns;
    const struct rect rect = {grid->box.x + grid->filled % grid->columns * (width + grid->gap),
                              grid->box.y +
                                  grid->filled / grid->columns * (grid->height + grid->gap),
                              width, grid->height};
    grid->filled++;
    button_put(stage, rect,
               &(struct button){.id = arena_format(kiosk->frame, "row:%s", row),
                                .label = label,
                                .emphasis = EMPHASIS_SECONDARY,
                                .disabled = kiosk->holds > 0 || !seeking_row_has(kiosk, row)});
}

static void put_letters(struct kiosk *kiosk, struct stage *stage, struct grid *grid)
{
    if (kiosk->language == JAPANESE) {
        for (int i = 0; i < READING_ROWS; i++) {
            put_row(kiosk, stage, grid, reading_row(i), reading_row(i));
        }
        return;
    }
    for (int i = 0; i < LETTERS; i++) {
        const char letter[] = {(char)('A' + i), '\0'};
        put_row(kiosk, stage, grid, letter, letter);
    }
}

// Letters are larger than the text around them, whatever size that has.
static int put_grid(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const bool japanese = kiosk->language == JAPANESE;
    const bool narrow = box.w < stage_px(stage, 1200);
    const double text_scale = stage->text_scale;
    struct grid grid = {.box = box,
                        .columns = japanese ? LINE_KANA
                                   : narrow ? LINE_LETTERS_NARROW
                                            : LINE_LETTERS,
                        .height = stage_px(stage, japanese ? 140 : 110),
                        .gap = stage_px(stage, 16)};
    stage->text_scale = 1.4;
    put_letters(kiosk, stage, &grid);
    stage->text_scale = text_scale;
    const int lines = (grid.filled + grid.columns - 1) / grid.columns;
    return box.y + lines * (grid.height + grid.gap);
}

static struct rect put_wide(struct stage *stage, struct rect box, const struct button *button)
{
    box.h = button_height(stage, button, box.w);
    button_put(stage, box, button);
    box.y += box.h + stage_px(stage, 16);
    return box;
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, frame_body(stage, false), &panel);
    const int most = stage_px(stage, 1400);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    box.y +=
        stage_tell(stage, ROLE_TEXT, box,
                   kiosk_word(kiosk, kiosk->seeking.missed ? WORD_NUMBER_MISSED : WORD_FIND_ROWS),
                   stage_style(stage, FACE_BODY, THEME_INK)) +
        stage_px(stage, 24);
    box.y = put_grid(kiosk, stage, box);
    box = put_wide(
        stage, box,
        &(struct button){.id = "row:other",
                         .label = kiosk_word(kiosk, WORD_FIND_OTHER),
                         .emphasis = EMPHASIS_SECONDARY,
                         .disabled = kiosk->holds > 0 || !seeking_row_has(kiosk, "other")});
    box = put_wide(stage, box,
                   &(struct button){.id = "keypad",
                                    .label = kiosk_word(kiosk, WORD_FIND_NUMBER),
                                    .emphasis = EMPHASIS_SECONDARY});
    frame_panel_end(kiosk, stage, &panel, box.y);
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(kiosk, stage, &back,
               &(struct button){.id = "walk-in",
                                .label = kiosk_word(kiosk, WORD_NOT_LISTED),
                                .emphasis = EMPHASIS_SECONDARY});
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_FIND_TITLE)});
}

static void show_names(struct kiosk *kiosk, const char *row)
{
    struct seeking *seeking = &kiosk->seeking;
    if (strlen(row) < sizeof seeking->row) {
        strcpy(seeking->row, row);
        seeking->kana[0] = '\0';
        seeking->first = 0;
        kiosk_show(kiosk, &names_screen);
    }
}

static void act(struct kiosk *kiosk, const char *id)
{
    kiosk->seeking.missed = false;
    if (strncmp(id, "row:", 4) == 0) {
        show_names(kiosk, id + 4);
    } else if (strcmp(id, "keypad") == 0) {
        keypad_show(kiosk);
    } else if (strcmp(id, "walk-in") == 0) {
        signin_by_name(kiosk);
    } else if (strcmp(id, "back") == 0) {
        kiosk_show(kiosk, &notice_screen);
    }
}

const struct screen rows_screen = {"signin", build, act, true, NULL, NULL};
