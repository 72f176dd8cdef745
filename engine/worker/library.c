#include "worker/library.h"

#include "module/limits.h"

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <string.h>

// Left out, and why: load, loadfile, dofile, require (text from elsewhere), collectgarbage
// (limits), print (nobody reads it), setmetatable, getmetatable, raw… (finalizers, weak tables and
// the string metatable), string.dump (bytecode), string.pack and unpack (no use), math.random (a
// module says the same whenever it is read), coroutine, io, os, debug (all).
static const char *const base_names[] = {"assert", "error",  "ipairs",   "next", "pairs",
                                         "pcall",  "select", "tonumber", "type", NULL};
static const char *const string_names[] = {"byte",  "char",  "find",    "gmatch", "gsub",  "len",
                                           "lower", "match", "reverse", "sub",    "upper", NULL};
static const char *const table_names[] = {"concat", "insert", "pack", "remove",
                                          "sort",   "unpack", NULL};
static const char *const math_names[] = {"abs",  "ceil", "floor", "fmod",       "huge",
                                         "max",  "min",  "pi",    "tointeger",  "maxinteger",
                                         "sqrt", "type", "modf",  "mininteger", NULL};
static const char *const utf8_names[] = {"char", "charpattern", "codepoint", "codes",
                                         "len",  "offset",      NULL};

enum { NUMBERS_MOST = 1000 * 1000 };

// Where library_open keeps the originals.
static const char library_key = 0;

static int bounded_rep(lua_State *lua)
{
    size_t length, between;
    luaL_checklstring(lua, 1, &length);
    lua_Integer count = luaL_checkinteger(lua, 2);
    luaL_optlstring(lua, 3, "", &between);
    size_t piece = length + between > 0 ? length + between : 1;
    if (count > 0 && (lua_Unsigned)count > RESULT_TEXT_MOST / piece) {
        return luaL_error(lua, "string.rep makes a text of 1 MiB at most");
    }
    lua_settop(lua, 3);
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, 3, 1);
    return 1;
}

// The addresses of tables and functions are nothing that a script should know.
static void hide_address(lua_State *lua, int place)
{
    int type = lua_type(lua, place);
    if (type == LUA_TTABLE || type == LUA_TFUNCTION || type == LUA_TUSERDATA ||
        type == LUA_TLIGHTUSERDATA || type == LUA_TTHREAD) {
        lua_pushstring(lua, lua_typename(lua, type));
        lua_replace(lua, place);
    }
}

static int hiding_tostring(lua_State *lua)
{
    luaL_checkany(lua, 1);
    hide_address(lua, 1);
    luaL_tolstring(lua, 1, NULL);
    return 1;
}

static int hiding_format(lua_State *lua)
{
    luaL_checkstring(lua, 1);
    for (int i = 2; i <= lua_gettop(lua); i++) {
        hide_address(lua, i);
    }
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, lua_gettop(lua) - 1, 1);
    return 1;
}

static int bounded_move(lua_State *lua)
{
    lua_Integer from = luaL_checkinteger(lua, 2);
    lua_Integer to = luaL_checkinteger(lua, 3);
    luaL_checkinteger(lua, 4);
    if (to >= from && (lua_Unsigned)to - (lua_Unsigned)from >= NUMBERS_MOST) {
        return luaL_error(lua, "table.move moves a million values at most");
    }
    lua_settop(lua, 5);
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, 5, 1);
    return 1;
}

// Expects the library's table on top, where the original is replaced by the bounded one.
static void wrap(lua_State *lua, const char *name, lua_CFunction function)
{
    lua_getfield(lua, -1, name);
    lua_pushcclosure(lua, function, 1);
    lua_setfield(lua, -2, name);
}

static void open_one(lua_State *lua, const char *name, lua_CFunction opener)
{
    luaL_requiref(lua, name, opener, 0);
    lua_pushvalue(lua, -1);
    lua_setfield(lua, -3, name);
}

void library_open(lua_State *lua)
{
    lua_newtable(lua);
    open_one(lua, "base", luaopen_base);
    wrap(lua, "tostring", hiding_tostring);
    lua_pop(lua, 1);
    open_one(lua, "string", luaopen_string);
    wrap(lua, "rep", bounded_rep);
    wrap(lua, "format", hiding_format);
    // What strings know as methods is this very table, so it keeps nothing that is not allowed.
    static const char *const forbidden[] = {"dump", "pack", "packsize", "unpack"};
    for (size_t i = 0; i < sizeof forbidden / sizeof forbidden[0]; i++) {
        lua_pushnil(lua);
        lua_setfield(lua, -2, forbidden[i]);
    }
    lua_pop(lua, 1);
    open_one(lua, "table", luaopen_table);
    wrap(lua, "move", bounded_move);
    lua_pop(lua, 1);
    open_one(lua, "math", luaopen_math);
    lua_pop(lua, 1);
    open_one(lua, "utf8", luaopen_utf8);
    lua_pop(lua, 1);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &library_key);
    lua_newtable(lua);
    lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}

// Copies the named functions from the table on top into the one below it.
static void copy(lua_State *lua, const char *const *names)
{
    for (; *names; names++) {
        lua_getfield(lua, -1, *names);
        lua_setfield(lua, -3, *names);
    }
}

static void copy_library(lua_State *lua, const char *name, const char *const *names,
                         const char *const *bounded)
{
    lua_newtable(lua);
    lua_getfield(lua, -2, name);
    copy(lua, names);
    copy(lua, bounded);
    lua_pop(lua, 1);
    lua_setfield(lua, -3, name);
}

void library_push(lua_State *lua)
{
    static const char *const none[] = {NULL};
    static const char *const bounded_base[] = {"tostring", NULL};
    static const char *const bounded_string[] = {"rep", "format", NULL};
    static const char *const bounded_table[] = {"move", NULL};
    lua_newtable(lua);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &library_key);
    lua_getfield(lua, -1, "base");
    lua_insert(lua, -2); // result, base, library
    lua_pushvalue(lua, -3);
    lua_pushvalue(lua, -3);
    copy(lua, base_names);
    copy(lua, bounded_base);
    lua_pop(lua, 2);
    lua_remove(lua, -2);
    copy_library(lua, "string", string_names, bounded_string);
    copy_library(lua, "table", table_names, bounded_table);
    copy_library(lua, "math", math_names, none);
    copy_library(lua, "utf8", utf8_names, none);
    lua_pop(lua, 1);
}
