// The tables of what organizers add: sessions, rosters, attendance, replies, certificates. What is
// written of a person stands in tables of names and texts, from which it can be erased.
#ifndef MANTEN_STORE_SCHEMA_DESK_H
#define MANTEN_STORE_SCHEMA_DESK_H

// The parts of the step that brings them in; the last one is NULL.
extern const char *const schema_desk[];

// The step that lets people be erased.
extern const char *const schema_erasure[];

#endif
