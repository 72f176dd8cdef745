// What a learner plays, as values: modules made of pages and sheets, and courses made of modules.
// All of it is borrowed from the arena that the content was loaded into and never changes.
#ifndef MANTEN_LEARNING_MODULE_H
#define MANTEN_LEARNING_MODULE_H

#include "learning/item.h"

enum block_kind {
    BLOCK_PARAGRAPH, // lines[0]
    BLOCK_HEADING,   // lines[0]
    BLOCK_LIST,      // one line an entry
    BLOCK_STEPS,     // one line an entry, numbered
    BLOCK_GRID,    // a table: lines are cells, row by row, `columns` a row, the first row its head
    BLOCK_CALLOUT, // lines[0], set apart in one of the tones
    BLOCK_FIGURE,  // a picture with its description and labels
    BLOCK_KINDS
};

enum tone { TONE_NOTE, TONE_WARNING, TONE_EXAMPLE, TONE_ASK, TONES };

// Words in a picture come from the content, so that they are in the learner's language: the text is
// centred at x, y and no wider than `width`, all as shares (0 to 1) of the picture's size.
struct label {
    double x, y, width;
    struct text text;
};

struct block {
    enum block_kind kind;
    enum tone tone;
    struct text *lines; // **bold** is the only mark-up
    int line_count;
    int columns;
    const char *picture; // full path of an SVG or PNG
    struct text description;
    struct label *labels;
    int label_count;
};

enum story_ending { ENDING_NONE, ENDING_GOOD, ENDING_MIXED, ENDING_BAD, ENDINGS };

struct module;

// A page of the lesson. The scenes of a scenario are pages, too, which stand one behind the other,
// and behind the last of them its debrief.
struct page {
    const char *id;
    struct text title;
    struct block *blocks;
    int block_count;
    int when;                  // 0, or the worker's function that says whether the page is shown
    const struct sheet *sheet; // the scenario that it belongs to; else where its item is answered
    const struct item *item;   // asked below the blocks, or NULL
    const char *leads;         // of a scene: the id of the one that follows; NULL for none
    enum story_ending ending;  // of a scene
    const struct module *from; // where a page comes from that is shown in review only, or NULL
};

enum sheet_kind {
    SHEET_TEST,
    SHEET_SURVEY,
    SHEET_CHECKLIST,
    SHEET_EXERCISE, // the items on a module's pages: never handed in, never counted
    SHEET_SCENARIO, // the items of its scenes: an attempt is one way through them
    SHEET_KINDS
};

// A part of a checklist: `count` of its items, from number `first` on.
struct group {
    const char *id;
    struct text title;
    int first, count;
    int reference; // out of 100, to compare with; negative when there is none
};

// What only checklists have. All points are out of 100.
struct scoring {
    struct group *groups;
    int group_count;
    struct text reference;   // what the references of the groups are
    int pass;                // reached with so many points; 0 when that means nothing
    const char *opens_after; // the checklist that opens this one, or NULL …
    int opens_at;            // … and with how many points
    bool compare;            // with others of the same organization
    const char *sides;       // id of the item that says who one is there, or NULL
};

// So many of a bank's items are drawn for each attempt.
struct draw {
    const char *tag; // of the items with that tag; NULL: of all
    int count;
};

// A list of items with one rule for when it is finished.
struct sheet {
    const char *id;
    enum sheet_kind kind;
    struct text title;
    struct text introduction;
    int minutes; // a guide for the learner; 0 when not said
    bool limit;  // of a test: time is up after `minutes`
    struct item *items;
    int item_count;
    struct draw *draws; // of a test that is a bank
    int draw_count;     // 0: every item is asked
    const char **of;    // ids of the modules that the questions are taken from (joined.h)
    int of_count;       // 0 for most
    bool retry_missed;  // what was missed is asked by itself before all is asked again
    bool confidence;    // how sure one is, is asked with every item of a test
    bool again;         // of a survey: filled in any number of times, as one needs more sheets
    struct scoring scoring;
    const char *content;       // a hash of its script, or of each when it is of several
    const struct page *scenes; // of a scenario, one behind the other; its debrief comes after them
    int scene_count;
    const struct module *script; // of a survey or checklist with functions: asked as if a module
};

struct module {
    const char *id;
    int version;
    struct text title;
    struct text summary;
    int minutes;
    struct text trade; // that it speaks of; without a text for any
    bool recall_off;   // nothing that was missed elsewhere comes back when it is entered
    int people;        // who work in the firm that it speaks of, about; 0 for any number
    struct page *pages;
    int page_count;
    struct sheet *sheets; // its test, the exercise that its pages make, and its scenarios
    int sheet_count;
    int function_count; // functions 1 … function_count of the script can be asked
};

// Modules that have to be complete before a module of the course opens.
struct requirement {
    const char *module;
    const char **needs;
    int need_count;
};

// What a learner may say to be.
struct course_role {
    const char *id;
    struct text text;
};

struct course {
    const char *id;
    int order; // among the courses, then by id
    struct text title;
    struct text summary;
    const char **modules; // ids, in order; none where there are only sheets to fill in
    int module_count;
    const char **optional; // ids of those that need not be completed
    int optional_count;
    struct requirement *requirements;
    int requirement_count;
    const char **checklists; // ids of checklists' sheets, in order
    int checklist_count;
    const char **surveys; // ids of surveys' sheets that are open at any time, in order
    int survey_count;
    const char *survey; // id of the closing survey's sheet, or NULL
    struct course_role *roles;
    int role_count;
};

const char *sheet_kind_name(enum sheet_kind kind);
const char *block_kind_name(enum block_kind kind);
const char *ending_name(enum story_ending ending); // "good", "mixed", "bad"; "" for none

// Each gives the part with that id, or NULL; the number versions give its place, or -1.
const struct page *module_page(const struct module *module, const char *id);
int module_page_number(const struct module *module, const char *id);
const struct sheet *module_sheet(const struct module *module, const char *id);
const struct item *sheet_item(const struct sheet *sheet, const char *id);
int sheet_item_number(const struct sheet *sheet, const char *id);

// The checklist's group that the item number belongs to, or NULL.
const struct group *sheet_group(const struct sheet *sheet, int item);

// The test that completes the module, or NULL when it has none.
const struct sheet *module_test(const struct module *module);

// The module's place in the course, or -1; whether it may be left out; and what it needs, or NULL.
int course_place(const struct course *course, const char *module);
bool course_optional(const struct course *course, const char *module);
const struct requirement *course_requirement(const struct course *course, const char *module);

// The scenario that the page is a scene or the debrief of, or NULL.
const struct sheet *page_scenario(const struct page *page);
bool page_is_debrief(const struct page *page);

// Whether the item is a decision: its choices lead on, and none is right or wrong.
bool page_decides(const struct page *page);

#endif
