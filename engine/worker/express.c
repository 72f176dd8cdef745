#include "worker/express.h"

#include "module/limits.h"

#include <lauxlib.h>
#include <lua.h>

struct writing {
    lua_State *lua;
    struct buffer *message;
    int values;
};

static bool write_value(struct writing *writing, int depth);

static bool write_list(struct writing *writing, int count, int depth)
{
    wire_begin(writing->message, VALUE_LIST, count);
    for (int i = 1; i <= count; i++) {
        lua_rawgeti(writing->lua, -1, i);
        bool written = write_value(writing, depth + 1);
        lua_pop(writing->lua, 1);
        if (!written) {
            return false;
        }
    }
    return true;
}

static int count_names(lua_State *lua)
{
    int count = 0;
    for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
        count++;
    }
    return count;
}

static bool write_map(struct writing *writing, int count, int depth)
{
    lua_State *lua = writing->lua;
    wire_begin(writing->message, VALUE_MAP, count);
    for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
        size_t length;
        if (lua_type(lua, -2) != LUA_TSTRING) {
            lua_pop(lua, 2);
            return false;
        }
        const char *name = lua_tolstring(lua, -2, &length);
        wire_add_string(writing->message, name, length);
        if (!write_value(writing, depth + 1)) {
            lua_pop(lua, 2);
            return false;
        }
    }
    return true;
}

static bool write_table(struct writing *writing, int depth)
{
    if (depth >= MESSAGE_DEPTH_MOST || !lua_checkstack(writing->lua, 8)) {
        return false;
    }
    lua_Unsigned length = lua_rawlen(writing->lua, -1);
    if (length > MESSAGE_VALUES_MOST) {
        return false;
    }
    int names = length > 0 ? 0 : count_names(writing->lua);
    return names > 0 ? write_map(writing, names, depth) : write_list(writing, (int)length, depth);
}

static bool write_number(struct writing *writing)
{
    int whole;
    lua_Integer integer = lua_tointegerx(writing->lua, -1, &whole);
    if (whole) {
        wire_add_integer(writing->message, integer);
    } else {
        wire_add_number(writing->message, lua_tonumber(writing->lua, -1));
    }
    return true;
}

static bool write_string(struct writing *writing)
{
    size_t length;
    const char *text = lua_tolstring(writing->lua, -1, &length);
    if (length > ANSWER_SIZE_MOST) {
        return false;
    }
    wire_add_string(writing->message, text, length);
    return true;
}

static bool write_value(struct writing *writing, int depth)
{
    if (writing->values++ >= MESSAGE_VALUES_MOST || writing->message->length > ANSWER_SIZE_MOST) {
        return false;
    }
    switch (lua_type(writing->lua, -1)) {
    case LUA_TNIL:
        wire_add(writing->message, VALUE_NIL);
        return true;
    case LUA_TLIGHTUSERDATA:
        wire_add(writing->message, VALUE_FAULTY);
        return true;
    case LUA_TBOOLEAN:
        wire_add(writing->message, lua_toboolean(writing->lua, -1) ? VALUE_TRUE : VALUE_FALSE);
        return true;
    case LUA_TNUMBER:
        return write_number(writing);
    case LUA_TSTRING:
        return write_string(writing);
    case LUA_TTABLE:
        return write_table(writing, depth);
    default:
        return false;
    }
}

bool express_write(lua_State *lua, struct buffer *message)
{
    struct writing writing = {.lua = lua, .message = message};
    return write_value(&writing, 0) && message->length <= ANSWER_SIZE_MOST;
}

static void push_parts(lua_State *lua, const struct value *value)
{
    lua_createtable(lua, value->kind == VALUE_LIST ? value->count : 0,
                    value->kind == VALUE_MAP ? value->count : 0);
    for (int i = 0; i < value->count; i++) {
        express_push(lua, &value->values[i]);
        if (value->kind == VALUE_LIST) {
            lua_rawseti(lua, -2, i + 1);
        } else {
            lua_setfield(lua, -2, value->names[i]);
        }
    }
}

void express_push(lua_State *lua, const struct value *value)
{
    luaL_checkstack(lua, 8, NULL);
    switch (value->kind) {
    case VALUE_TRUE:
    case VALUE_FALSE:
        lua_pushboolean(lua, value->kind == VALUE_TRUE);
        break;
    case VALUE_INTEGER:
        lua_pushinteger(lua, value->integer);
        break;
    case VALUE_NUMBER:
        lua_pushnumber(lua, value->number);
        break;
    case VALUE_STRING:
        lua_pushlstring(lua, value->text, value->length);
        break;
    case VALUE_LIST:
    case VALUE_MAP:
        push_parts(lua, value);
        break;
    default:
        lua_pushnil(lua);
        break;
    }
}
