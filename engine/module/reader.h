// Reading what a worker sent as if a stranger had: each getter checks kind, length and range, adds
// what is wrong to the complaints, and always leaves something that can be used.
#ifndef MANTEN_MODULE_READER_H
#define MANTEN_MODULE_READER_H

#include "learning/module.h"
#include "module/complaint.h"
#include "module/giving.h"
#include "module/prose.h"
#include "module/wire.h"

struct names {
    const char **list;
    int count;
};

struct reader {
    struct arena *arena;   // where what is read will live
    struct arena *scratch; // what complaints are worded with; gone when the file is read
    struct complaints *complaints;
    const char *file;            // for complaints
    const char *folder;          // where the file's pictures are
    const struct value *results; // what each function says without answers
    struct giving *givings;      // what each of them has to give, found while reading
    int lines;                   // of the file
    const struct names *modules; // that a course may name
    const struct names *surveys;
    const struct names *checklists;
    bool faulty; // something was left out for an error
};

// One word of the script with what stands in its braces.
struct node {
    const char *word;
    const char *name; // for complaints: page "wifi"
    int line;
    const struct value *fields;
    const struct value *parts; // a list
    bool parts_faulty;         // they were complained of as a whole, and the list is empty
};

bool names_have(const struct names *names, const char *name);

struct range {
    int least, most;
};

// False when the value is no node, or one that was complained of already.
bool read_node(struct reader *reader, const struct value *value, struct node *node);

bool node_is(const struct node *node, const char *word);
const struct value *node_field(const struct node *node, const char *name);
bool node_has(const struct node *node, const char *name);

// How many parts there are; complains when they are fewer or more than that. `what` says what they
// are: "entries".
int read_parts(struct reader *reader, const struct node *node, const char *what,
               struct range range);

void reader_error(struct reader *reader, const struct node *node, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void reader_warn(struct reader *reader, const struct node *node, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

// Whether the author said with `allow` that this mistake in teaching is none here.
bool node_allows(const struct node *node, const char *mistake);

// A name such as "wifi"; "" after a complaint.
const char *read_name(struct reader *reader, const struct node *node, const char *field);

// A whole number in the range; `otherwise` when the field is not there, or after a complaint.
int read_whole(struct reader *reader, const struct node *node, const char *field,
               struct range range, int otherwise);

bool read_flag(struct reader *reader, const struct node *node, const char *field);

// The number of the function, or 0.
int read_condition(struct reader *reader, const struct node *node, const char *field);

// Whether the value is a function, not a fixed one.
bool is_function(const struct value *value);

// Claims the function that the value is for what it has to give, and fills in what it gave without
// answers. Its number, or 0 when it is claimed for something else already, or is none.
int read_function(struct reader *reader, const struct value *value, struct giving giving,
                  const struct value **sample);

// How many functions the script has.
int reader_functions(const struct reader *reader);

// A list of names, complaining of what comes twice; `*names` lives in the arena.
int read_names(struct reader *reader, const struct node *node, const char *field,
               const char ***names);

// A text in all languages: what is missing in one is taken from another. `what` names the place in
// the node, or is NULL for the node's own text. False after a complaint.
bool read_text(struct reader *reader, const struct node *node, const struct value *value,
               const char *what, struct prose_rule rule, struct text *text);

// The same for a field; one that is not there is complained of only when it is required.
bool read_text_field(struct reader *reader, const struct node *node, const char *field,
                     struct prose_rule rule, struct text *text);
bool read_text_needed(struct reader *reader, const struct node *node, const char *field,
                      struct prose_rule rule, struct text *text);

#endif
