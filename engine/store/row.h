// A fact as the values of a row, and back: what stands in which column, one family a kind of fact.
// All that is written, read, hashed and compared goes through here, so a column that is kept is
// also a column that is bound into the chain.
#ifndef MANTEN_STORE_ROW_H
#define MANTEN_STORE_ROW_H

#include "base/arena.h"
#include "base/buffer.h"
#include "learning/fact.h"

enum value_kind { VALUE_NULL, VALUE_INTEGER, VALUE_TEXT };

struct value {
    enum value_kind kind;
    int64_t number;
    const char *text;
};

enum { ROW_MOST = 20, ROW_STATEMENTS = 2 };

// values[0] is the id and values[1] the time, whatever the kind.
struct row {
    struct value values[ROW_MOST];
    int count;
    const char *beside; // a text that one of the values is the hash of, and that is kept once
};

// In the statements ?1 is the number in the ledger, ?2, ?3 … are the values and :beside is what is
// beside them; `select` takes the id as ?1 and gives the number and then the values.
struct family {
    const char *name; // of the table, and the kind in the ledger
    const char *insert[ROW_STATEMENTS];
    const char *select;
    void (*spread)(const struct fact *fact, struct row *row, struct arena *arena);
    bool (*gather)(const struct row *row, struct fact *fact, struct arena *arena);
};

extern const struct family *const row_families[FACT_KINDS];

extern const struct family row_timing, row_look; // among them as well

// Those of what organizers add; they are among row_families.
extern const struct family row_session, row_applicant, row_attendance, row_reply, row_certificate,
    row_revocation, row_erasure;
bool row_desk_whole(const struct fact *fact); // has what its kind cannot do without

// The kind with that name; FACT_KINDS when there is none, or no name.
enum fact_kind row_kind(const char *name);

// False when the fact is not one that the header allows: a text that is missing or no UTF-8, an id
// that is none, too many values.
bool row_from_fact(const struct fact *fact, struct row *row, struct arena *arena,
                   struct fault *fault);

// False when the row cannot have come from a fact. The caller knows the learner.
bool row_to_fact(enum fact_kind kind, const struct row *row, struct fact *fact,
                 struct arena *arena);

// Parts of an answer from their columns; false when they are not what row_from_fact makes. A text
// of NULL is a declined answer.
bool row_response(const char *text, struct response *response, struct arena *arena);
bool row_verdict(const char *text, enum verdict *verdict);

// Parts of a row, for the families.
void row_put_text(struct row *row, const char *text);
void row_put_integer(struct row *row, int64_t number);
void row_take_id(struct id *id, const struct value *value);

// The name and the organization as store_find_learner compares them; NULL when they are not UTF-8.
const char *row_folded_key(const char *name, const char *organization, struct arena *arena);

// The hash of a text that is kept once, in hexadecimal.
const char *row_text_hash(const char *text, struct arena *arena);

// Adds the one form that is hashed: every value with its kind and length, so that no two rows have
// the same form.
void row_serialise(enum fact_kind kind, const struct row *row, struct buffer *buffer);
void row_add_text(struct buffer *buffer, const char *text);
void row_add_bytes(struct buffer *buffer, const void *bytes, size_t length);
void row_add_integer(struct buffer *buffer, int64_t number);

#endif
