#include "module/teaching.h"

#include "base/utf8.h"

#include <string.h>

// A sentence of more Japanese characters is read twice.
enum { SENTENCE_MOST = 80 };

// ---- sentences

static bool ends_sentence(uint32_t character)
{
    return character == 0x3002 || character == 0xFF01 || character == 0xFF1F || character == '\n';
}

// The most characters that one sentence of the text has.
static int longest_sentence(const char *text)
{
    int longest = 0;
    int length = 0;
    for (const char *at = text; *at;) {
        const uint32_t character = utf8_next(&at);
        length = ends_sentence(character) ? 0 : length + (character != '*');
        longest = length > longest ? length : longest;
    }
    return longest;
}

static void check_sentence(struct reader *reader, const struct node *node, const struct text *text)
{
    const char *japanese = text->in[JAPANESE];
    const int length = japanese ? longest_sentence(japanese) : 0;
    if (length > SENTENCE_MOST && !node_allows(node, "sentence")) {
        reader_warn(reader, node,
                    "a sentence has %d Japanese characters, and more than %d are hard to read: "
                    "make two of it",
                    length, SENTENCE_MOST);
    }
}

// ---- choices

static int length_of(const struct choice *choice)
{
    const char *japanese = choice->text.in[JAPANESE];
    return japanese ? (int)utf8_count(japanese) : 0;
}

// Whoever knows nothing picks the choice that is worded with the most care.
static void check_longest(struct reader *reader, const struct node *node, const struct item *item)
{
    enum { SLACK = 4 };
    int right = 0;
    int wrong = 0;
    bool compared = item->kind == ITEM_SINGLE || item->kind == ITEM_MULTIPLE;
    for (int i = 0; compared && i < item->choice_count; i++) {
        const int length = length_of(&item->choices[i]);
        if (!item->choices[i].correct) {
            wrong = length > wrong ? length : wrong;
        } else if (right == 0 || length < right) {
            right = length;
        }
    }
    if (wrong > 0 && right * 5 > wrong * 7 + 5 * SLACK && !node_allows(node, "longest")) {
        reader_warn(reader, node,
                    "what is right is clearly longer (%d characters) than what is wrong (%d): "
                    "shorten it",
                    right, wrong);
    }
}

static bool has_any(const char *text, const char *const *words)
{
    for (; text && *words; words++) {
        if (strstr(text, *words)) {
            return true;
        }
    }
    return false;
}

static bool says_any(const struct text *text, const char *const *words)
{
    return has_any(text->in[JAPANESE], words) || has_any(text->in[ENGLISH], words);
}

static void check_catchall(struct reader *reader, const struct node *node, const struct item *item)
{
    static const char *const words[] = {
        "上のすべて",      "上記のすべて",     "上記すべて",       "以上のすべて",
        "以上すべて",      "どれも正しい",     "すべて正しい",     "上記のいずれでもない",
        "ll of the above", "one of the above", "oth of the above", NULL};
    for (int i = 0; i < item->choice_count; i++) {
        if (says_any(&item->choices[i].text, words) && !node_allows(node, "catchall")) {
            reader_warn(reader, node,
                        "choice %d stands for others: whoever knows two of them knows it too; "
                        "use multiple",
                        i + 1);
        }
    }
}

// ---- stems

// Whether one of the words stands in the text outside **bold**.
static bool has_plain(const char *text, const char *const *words)
{
    for (; text && *words; words++) {
        for (const char *at = text; (at = strstr(at, *words)) != NULL; at += strlen(*words)) {
            bool bold = false;
            for (const char *mark = text; (mark = strstr(mark, "**")) && mark < at; mark += 2) {
                bold = !bold;
            }
            if (!bold && !strstr(*words, "**")) {
                return true;
            }
        }
    }
    return false;
}

static void check_negative(struct reader *reader, const struct node *node, const struct item *item)
{
    static const char *const japanese[] = {"でないものは",   "ではないものは",   "ないものはどれ",
                                           "誤っているもの", "間違っているもの", "不適切なもの",
                                           "適切でないもの", "正しくないもの",   NULL};
    static const char *const english[] = {"is not ", "are not ", "does not ", "should not ", NULL};
    const char *stem = item->stem.in[ENGLISH];
    const bool asks_which = stem && (strstr(stem, "Which") || strstr(stem, "which of"));
    if ((has_plain(item->stem.in[JAPANESE], japanese) ||
         (asks_which && has_plain(stem, english))) &&
        !node_allows(node, "negative")) {
        reader_warn(reader, node,
                    "asks for what is not so, which is read over: ask for what is, or make the "
                    "word of denial **bold**");
    }
}

void teaching_item(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                   const struct item *item)
{
    check_sentence(reader, node, &item->stem);
    if (sheet == SHEET_TEST) {
        check_longest(reader, node, item);
        check_catchall(reader, node, item);
        check_negative(reader, node, item);
    }
}

// ---- pages

void teaching_page(struct reader *reader, const struct node *node, const struct page *page)
{
    for (int i = 0; i < page->block_count; i++) {
        for (int j = 0; j < page->blocks[i].line_count; j++) {
            check_sentence(reader, node, &page->blocks[i].lines[j]);
        }
    }
}

static bool tested(const struct module *module, const char *page)
{
    const struct sheet *test = module_test(module);
    for (int i = 0; i < test->item_count; i++) {
        const struct item *item = &test->items[i];
        for (int j = 0; j < item->review_count; j++) {
            if (strcmp(item->review[j], page) == 0) {
                return true;
            }
        }
    }
    return false;
}

void teaching_module(struct reader *reader, const struct node *node, const struct module *module)
{
    struct node part;
    const bool whole = !reader->faulty && module_test(module) && module_test(module)->of_count == 0;
    for (int i = 0; whole && i < node->parts->count; i++) {
        const struct value *value = &node->parts->values[i];
        if (value->kind == VALUE_FAULTY || !read_node(reader, value, &part) ||
            !node_is(&part, "page")) {
            continue;
        }
        const char *id = value_text(node_field(&part, "id"));
        if (id && !tested(module, id) && !node_allows(&part, "untested")) {
            reader_warn(reader, &part, "no question asks for what it teaches: name it in a review");
        }
    }
}
