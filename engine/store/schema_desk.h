// The tables of what organizers add: sessions, rosters, attendance, replies, certificates. What is
// written of a person stands in tables of names and texts, from which it can be erased.
#ifndef MANTEN_STORE_SCHEMA_DESK_H
#define MANTEN_STORE_SCHEMA_DESK_H

extern const char desk_tables[];
extern const char desk_triggers[];
extern const char desk_views[];

#endif
