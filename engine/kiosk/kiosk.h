// What the files of this room share: the kiosk's state, and the verbs that change it. Outside it
// only audit/ looks in here.
//
// An answer's way: a touch becomes an act of the screen (screen->act), which asks conduct.h, or
// conduct_pages.h and conduct_sheets.h below it, to do something; that has it judged by learning/,
// recorded by the recorder's clerk, and only then applied; the screen is built anew from the state.
#ifndef MANTEN_KIOSK_KIOSK_H
#define MANTEN_KIOSK_KIOSK_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/clock.h"
#include "kiosk/clerk.h"
#include "kiosk/options.h"
#include "kiosk/words.h"
#include "learning/paper.h"
#include "learning/reading.h"
#include "learning/score.h"
#include "learning/timing.h"
#include "learning/visit.h"
#include "module/content.h"
#include "question/question.h"
#include "record/desk.h"
#include "store/pin.h"
#include "store/query.h"
#include "store/store.h"
#include "ui/blocks.h"
#include "ui/keyboard.h"
#include "ui/widget.h"
#include "ui/window.h"

struct kiosk;
struct preview;
struct recording;

// One screen: how it looks, and what a touch on one of its elements does. A kind of screen is one
// file and one line in screens.h.
struct screen {
    const char *name; // the contract's
    void (*build)(struct kiosk *kiosk, struct stage *stage);
    void (*act)(struct kiosk *kiosk, const char *id);
    bool person; // somebody's: idle time-out, and the person may leave
    const char *(*name_now)(const struct kiosk *kiosk); // where the name depends; else NULL
    // Something movable was dragged onto another element; NULL where nothing is movable.
    void (*drop)(struct kiosk *kiosk, const char *id, const char *onto);
};

enum { NAME_LENGTH = 64, ELEMENT_ID_LENGTH = 128, PLACES_MOST = 8 };

// Where in the content the person is. Everything is borrowed from the content.
struct at {
    const struct module *module;
    const struct page *page;
    const struct page *tried; // the page whose own item the following is about, or NULL
    const struct sheet *sheet;
    struct paper paper;
    int position;                 // of the item, in the paper's order
    struct response choosing;     // picked but not recorded yet
    int confidence;               // how sure one says to be, 1 to 3; 0 for unsaid
    enum guide guide;             // how the item is answered, when its kind is new to the person
    char held[ELEMENT_ID_LENGTH]; // the choice that is picked up to be put somewhere
    bool whole;                   // all of a checklist's result is shown, not its beginning
};

// The time of a test with a limit (timing.h).
struct stopwatch {
    struct id attempt;
    struct timing timing; // until `since`
    int64_t since;        // the steady clock when it began to run
    bool running;
    bool warned;   // and told to go on
    int64_t shown; // minutes, or seconds below 0
};

// What comes back at the beginning of a module (recall.h).
struct recall {
    struct arena *arena; // NULL when nothing does
    struct sheet *sheet;
    struct page page; // on which the item at `number` is asked
    int number;
};

// What others of the person's organization last handed in of the checklist that is shown.
struct colleagues {
    struct arena *arena; // NULL when nobody was asked for
    struct respondent *people;
    int count;
};

// Looking for oneself on the roster. What is known of others is gone once somebody was found.
struct seeking {
    struct arena *arena; // NULL while nobody looks
    struct applicants applicants;
    struct reading_place *readings; // of the applicants
    struct listed *chosen;          // of them, who one says to be; or NULL
    char row[8];                    // "あ", "A" or "other"; "" while none is chosen
    char kana[8];                   // that it is narrowed to, or ""
    int first, fit; // of those in the row: the first that is shown, and how many are
    bool missed;    // nobody has the number that was given
    bool nobody;    // is on the roster
    char code[64];  // what a scanner has typed so far
    int64_t coded;  // the steady clock when it typed last
};

// How far taking records out has come.
struct takeout {
    bool begun, over, certificates;
    int done, total;
    int files;           // that were written
    const char *fault;   // why not all of them, or NULL
    const char *written; // the folder
};

// What an organizer looks at, behind the PIN.
struct organizer {
    bool held;          // a finger rests on the logo
    int64_t held_since; // the steady clock
    struct pin_state pin;
    int64_t waits_until; // the steady clock, when the PIN may be tried again
    int64_t seconds;     // of that, as they are shown
    struct buffer first; // a new PIN, that is asked for again
    bool renewing;       // it takes the place of the one before
    enum word complaint; // WORDS: none
    struct arena *arena; // of what follows
    struct listing rows; // of the overview, or the folders to write to
    int first_row;       // that is shown
    struct sessions sessions;
    int place;       // of the folders, the one that is chosen
    struct job *job; // that takes records out, or NULL
    struct takeout takeout;
};

// What is being typed, and into which element.
struct typing {
    struct buffer name, organization, answer;
    struct buffer number; // on a badge, or a PIN
    char composing[INPUT_TEXT_LENGTH];
    char role[ELEMENT_ID_LENGTH]; // what one says to be, or ""
    enum board board;
    bool board_shown;
    bool seeking; // the field that has the focus is to come into view
};

struct hand {
    char focus[ELEMENT_ID_LENGTH];
    char pressed[ELEMENT_ID_LENGTH];
    bool down, dragging;
    bool keyed;    // the keyboard was used last
    bool carrying; // what is pressed is being dragged; the finger is at x, y
    int x, y;
    int down_y, scroll_at_down;
};

struct kiosk {
    const struct play_options *options;
    struct clock clock;
    struct id_maker ids;
    struct random lots;

    struct window *window;
    struct type *type;
    struct pictures *pictures;
    struct scene *scene; // being built
    struct scene *shown; // on the screen
    struct arena *frame; // texts of the scene being built

    struct warden *warden;
    struct content *content; // NULL until loaded
    struct store *store;     // the recorder's clerk's alone
    struct clerk *recorder;  // runs what touches the database
    struct clerk *librarian; // runs what waits for workers

    const struct screen *screen;
    enum language language;
    int text_size; // 0, 1, 2
    struct hand hand;
    struct typing typing;
    int scroll, scroll_most; // of the screen's panel
    int panel_height;
    const struct page *looked_ahead; // the page whose next one is rendered
    bool stale;                      // the scene has to be built anew
    int content_shown;               // how much of the content there was when it was built
    bool pixels_lost;                // all of it has to be painted

    const struct session *sitting; // that the kiosk serves, or NULL
    struct arena *sitting_arena;
    struct seeking seeking;
    struct organizer organizer;

    const struct course *course; // that is open; NULL while one has to be chosen
    unsigned visits;             // how many have begun; tells what belongs to one that is over
    bool present;                // somebody is signed in
    struct visit visit;
    struct at at;
    struct arena *page_arena; // of the paper and of `said`
    struct arena *made;       // of the answer under way
    struct arena *said_arena;
    struct said *said; // what the module's functions said, or NULL
    const struct module *said_of;
    struct stopwatch stopwatch;
    struct recall recall;
    struct colleagues colleagues;
    int holds;     // acts that wait for a clerk: touches do not count meanwhile
    bool recorded; // the last answer is on the disk
    bool troubled; // something could not be recorded
    struct fault trouble;
    struct recording *unrecorded; // what could not be recorded, to be tried again
    const char *noticed_module;   // id of a module (or sheet) found unavailable, or NULL

    struct preview *preview; // NULL unless an author looks at the content
    int64_t touched;         // steady clock: when somebody last did something
    bool ending;
    bool failed;
    struct fault failure;
};

// screens.h's table is the only list of screens.
void kiosk_show(struct kiosk *kiosk, const struct screen *screen);

// Shows the course that is open, or the courses when none is.
void kiosk_show_menu(struct kiosk *kiosk);

const char *kiosk_word(const struct kiosk *kiosk, enum word word);
struct origin kiosk_origin(struct kiosk *kiosk);

// What was typed is wiped and freed.
void kiosk_forget_typing(struct kiosk *kiosk);

#endif
