// Lua's values as those of the wire, and back.
#ifndef MANTEN_WORKER_EXPRESS_H
#define MANTEN_WORKER_EXPRESS_H

#include "base/buffer.h"
#include "module/wire.h"

struct lua_State;

// Writes the value on top of the stack: nil, booleans, numbers, texts, lists and tables with text
// keys; a light userdata stands for VALUE_FAULTY. False when there is more than a message may hold,
// or something else.
bool express_write(struct lua_State *lua, struct buffer *message);

// Pushes the value.
void express_push(struct lua_State *lua, const struct value *value);

#endif
