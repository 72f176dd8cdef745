// Texts that are typed: free ones, and short ones that are compared.
#include "module/read_choices.h"
#include "module/read_fields.h"
#include "module/read_kinds.h"

#include <string.h>

static const struct range text_length = {1, 2000};
static const struct range short_length = {1, 100};

enum { TEXT_USUAL = 400, SHORT_USUAL = 40 };

void read_free_text(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                    struct item *item)
{
    (void)sheet;
    item->length = read_whole(reader, node, "length", text_length, TEXT_USUAL);
}

// What the rules say of the form, if somebody types it.
static void try_form(struct reader *reader, const struct node *node, const struct item *item,
                     const struct choice *form, const char *typed)
{
    const struct response response = {.values = {typed}, .count = 1};
    struct fault fault;
    if (!item_accepts(item, &response, &fault)) {
        reader_error(reader, node, "\"%.40s\" is longer than the length of %d", typed,
                     item->length);
    } else if ((item_judge(item, &response) == VERDICT_RIGHT) != form->correct) {
        reader_error(reader, node, "\"%.40s\" is both right and wrong", typed);
    }
}

static void check_forms(struct reader *reader, const struct node *node, const struct item *item)
{
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *form = &item->choices[i];
        const char *japanese = form->text.in[JAPANESE];
        const char *english = form->text.in[ENGLISH];
        try_form(reader, node, item, form, japanese);
        if (strcmp(japanese, english) != 0) {
            try_form(reader, node, item, form, english);
        }
    }
}

static void check_right(struct reader *reader, const struct node *node, const struct item *item)
{
    enum { RIGHT_MOST = 8 };
    int right = 0;
    for (int i = 0; i < item->choice_count; i++) {
        right += item->choices[i].correct;
    }
    if (right == 0) {
        reader_error(reader, node, "has no right form");
    } else if (right > RIGHT_MOST || item->choice_count - right > RIGHT_MOST) {
        reader_error(reader, node, "has more than %d right or wrong forms", RIGHT_MOST);
    }
}

void read_short(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                struct item *item)
{
    item->length = read_whole(reader, node, "length", short_length, SHORT_USUAL);
    if (sheet != SHEET_TEST) {
        if (node->parts->count > 0) {
            reader_error(reader, node, "has forms that are right or wrong, which belong in tests");
        }
        return;
    }
    const bool all = read_choices(reader, node, sheet, item);
    want_feedback(reader, node, node);
    if (all) {
        check_right(reader, node, item);
        check_forms(reader, node, item);
    }
}
