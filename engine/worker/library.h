// The part of Lua's library that a script may use.
#ifndef MANTEN_WORKER_LIBRARY_H
#define MANTEN_WORKER_LIBRARY_H

struct lua_State;

// Opens the library out of reach: afterwards the globals are empty. Call it once, first.
void library_open(struct lua_State *lua);

// Pushes a new table with the functions that are allowed; each caller gets tables of its own, so
// that what one script part overwrites is not what another part calls.
void library_push(struct lua_State *lua);

#endif
