// Making out certificates: who has completed a course, and what was made out before.
#ifndef MANTEN_RECORD_DIPLOMAS_H
#define MANTEN_RECORD_DIPLOMAS_H

#include "record/certificate.h"
#include "record/desk.h"
#include "store/seal.h"

struct graduate {
    const char *learner;
    const char *number; // of the certificate that was made out before, or NULL
    struct certificate certificate;
    const char *text; // signed
    const char *signature;
};

struct graduates {
    struct graduate *list; // by name
    int count;
};

struct diploma_request {
    const char *course;
    const struct session *session; // NULL: of no session
    const char *who;               // a learner's id or exact name; NULL: everybody of the session
};

// Who has completed every module of the course that is not optional. Who has a certificate for the
// same already, which was not revoked, gets that one again. The store has the catalog beside it.
bool diplomas_of(struct store *store, const struct diploma_request *request, struct arena *arena,
                 struct graduates *graduates, struct fault *fault);

// Makes out, signs and records the certificates that there were not.
bool diplomas_issue(struct desk *desk, const struct diploma_request *request,
                    const struct seal *seal, struct arena *arena, struct graduates *graduates,
                    struct fault *fault);

// What the records say of a certificate: known, and why it was revoked, or NULL.
struct standing {
    bool known;
    const char *revoked;
};

bool diploma_standing(struct store *store, const char *number, struct arena *arena,
                      struct standing *standing, struct fault *fault);

// The fact that takes it back; its text is the reason, which the caller gives.
bool diploma_revocation(struct desk *desk, const char *number, struct arena *arena,
                        struct fact *fact, struct fault *fault);

#endif
