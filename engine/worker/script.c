#include "worker/script.h"

#include "module/limits.h"
#include "module/warden_words.h"
#include "worker/express.h"
#include "worker/library.h"

#include <errno.h>
#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct script {
    lua_State *lua;
    size_t memory;
    size_t memory_most;
    bool capped;
};

#define SCRIPT_SOURCE "=script"
static const char script_prefix[] = "script:";

// Keys of the registry: what the vocabulary returned, and where hooks find the script.
static const char vocabulary_key = 0;
static const char script_key = 0;

// The line of the author's text that is being run, or 0.
static int line_now(lua_State *lua)
{
    enum { LEVELS = 100 };
    lua_Debug debug;
    for (int level = 0; level < LEVELS && lua_getstack(lua, level, &debug); level++) {
        lua_getinfo(lua, "Sl", &debug);
        if (strcmp(debug.source, SCRIPT_SOURCE) == 0 && debug.currentline > 0) {
            return debug.currentline;
        }
    }
    return 0;
}

_Noreturn void script_end(struct script *script, const char *why)
{
    char space[512];
    struct buffer message = {.text = space, .length = WIRE_HEAD, .room = sizeof space};
    wire_begin(&message, VALUE_MAP, 2);
    wire_add_text(&message, "ended");
    wire_add_text(&message, why);
    wire_add_text(&message, "line");
    wire_add_integer(&message, line_now(script->lua));
    wire_head(message.length - WIRE_HEAD, (unsigned char *)space);
    ssize_t written = write(WORKER_SOCKET, space, message.length);
    _exit(written < 0);
}

static void *cap(void *data, void *old, size_t old_size, size_t size)
{
    struct script *script = data;
    if (!old) {
        old_size = 0;
    }
    if (size == 0) {
        free(old);
        script->memory -= old_size;
        return NULL;
    }
    if (script->capped && size > old_size &&
        script->memory - old_size + size > SCRIPT_MEMORY_MOST) {
        script_end(script, "the script needs more than 16 MiB of memory");
    }
    void *grown = realloc(old, size);
    if (!grown && size > old_size) {
        script_end(script, "the script needs more memory than there is");
    }
    script->memory += size - old_size;
    if (script->memory > script->memory_most) {
        script->memory_most = script->memory;
    }
    return grown;
}

// What went wrong, as a map of "line" and "text"; made while the place is still on the stack.
static int failure(lua_State *lua)
{
    int line = line_now(lua);
    const char *text = lua_tostring(lua, 1);
    if (!text) {
        text = "it raised an error that is no text";
    } else if (strncmp(text, script_prefix, strlen(script_prefix)) == 0) {
        char *end;
        line = (int)strtol(text + strlen(script_prefix), &end, 10);
        text = strncmp(end, ": ", 2) == 0 ? end + 2 : end;
    }
    lua_createtable(lua, 0, 2);
    lua_pushinteger(lua, line);
    lua_setfield(lua, -2, "line");
    lua_pushstring(lua, text);
    lua_setfield(lua, -2, "text");
    return 1;
}

static int line_of_call(lua_State *lua)
{
    lua_pushinteger(lua, line_now(lua));
    return 1;
}

// Calls the vocabulary's function with the line of the call before the author's arguments. As a C
// function it stays below a caller's frame even in `return page { … }`, where Lua would drop it.
static int call_word(lua_State *lua)
{
    lua_settop(lua, 1);
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_pushinteger(lua, line_now(lua));
    lua_rotate(lua, 1, 2);
    lua_call(lua, 2, 1);
    return 1;
}

static int make_word(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TFUNCTION);
    lua_settop(lua, 1);
    lua_pushcclosure(lua, call_word, 1);
    return 1;
}

static int set_metatable(lua_State *lua)
{
    lua_settop(lua, 2);
    lua_setmetatable(lua, 1);
    return 1;
}

static int trace_call(lua_State *lua)
{
    luaL_checkany(lua, 1);
    lua_pushboolean(lua, 1);
    lua_insert(lua, 1);
    lua_pushcfunction(lua, failure);
    lua_insert(lua, 1); // failure, true, function, arguments
    int status = lua_pcall(lua, lua_gettop(lua) - 3, 1, 1);
    if (status != LUA_OK) {
        lua_pushboolean(lua, 0);
        lua_replace(lua, 2);
    }
    return 2;
}

static void open_state(struct script *script)
{
    lua_State *lua = script->lua;
    library_open(lua);
    lua_pushlightuserdata(lua, script);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &script_key);
}

struct script *script_new(void)
{
    struct script *script = memory_take(1, sizeof *script);
    script->lua = lua_newstate(cap, script);
    if (!script->lua) {
        _exit(1);
    }
    open_state(script);
    return script;
}

static void stop(lua_State *lua, lua_Debug *debug)
{
    (void)debug;
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &script_key);
    script_end(lua_touserdata(lua, -1), "the script takes too long");
}

void script_interrupt(struct script *script)
{
    lua_sethook(script->lua, stop, LUA_MASKCALL | LUA_MASKRET | LUA_MASKCOUNT, 1);
}

static void push_host(lua_State *lua, const struct value *start)
{
    lua_newtable(lua);
    lua_pushcfunction(lua, line_of_call);
    lua_setfield(lua, -2, "line");
    lua_pushcfunction(lua, trace_call);
    lua_setfield(lua, -2, "call");
    lua_pushcfunction(lua, make_word);
    lua_setfield(lua, -2, "word");
    lua_pushlightuserdata(lua, (void *)&vocabulary_key);
    lua_setfield(lua, -2, "faulty");
    library_push(lua);
    lua_setfield(lua, -2, "library");
    express_push(lua, value_of(start, "expected"));
    lua_setfield(lua, -2, "expected");
    lua_pushinteger(lua, COMPLAINTS_A_FILE_MOST);
    lua_setfield(lua, -2, "complaints_most");
    lua_pushinteger(lua, FUNCTIONS_MOST);
    lua_setfield(lua, -2, "functions_most");
}

static bool read_text(const char *path, struct buffer *text)
{
    FILE *file = fopen(path, "re");
    if (!file) {
        return false;
    }
    const bool whole = buffer_add_rest(text, file);
    fclose(file);
    return whole;
}

// Keeps the function that a part of the engine's own Lua is, with a library of its own.
static bool learn_part(struct script *script, const char *folder, const char *name,
                       struct fault *fault)
{
    lua_State *lua = script->lua;
    struct buffer path = {0}, text = {0}, chunk = {0};
    buffer_format(&path, "%s/%s", folder, name);
    buffer_format(&chunk, "=%s", name);
    const bool read = read_text(path.text, &text);
    const bool learned =
        read && luaL_loadbufferx(lua, buffer_text(&text), text.length, chunk.text, "t") == LUA_OK;
    if (learned) {
        library_push(lua);
        lua_pushcfunction(lua, set_metatable);
        lua_setfield(lua, -2, "setmetatable");
        lua_setupvalue(lua, -2, 1);
        lua_setfield(lua, LUA_REGISTRYINDEX, name);
    } else {
        fault_set(fault, "%s: %s: install the program again", path.text,
                  read ? lua_tostring(lua, -1) : strerror(errno));
    }
    buffer_free(&path);
    buffer_free(&text);
    buffer_free(&chunk);
    return learned;
}

bool script_learn(struct script *script, const char *folder, struct fault *fault)
{
    return learn_part(script, folder, CONTENT_WORDS, fault) &&
           learn_part(script, folder, REPORT_WORDS, fault) &&
           learn_part(script, folder, CHECKS, fault);
}

static bool run_vocabulary(lua_State *lua, const struct value *start)
{
    const char *words = value_text(value_of(start, "words"));
    if (!words) {
        return false;
    }
    lua_getfield(lua, LUA_REGISTRYINDEX, CHECKS);
    push_host(lua, start);
    lua_getfield(lua, LUA_REGISTRYINDEX, words);
    if (lua_pcall(lua, 0, 1, 0) != LUA_OK || lua_pcall(lua, 2, 1, 0) != LUA_OK) {
        return false;
    }
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &vocabulary_key);
    return true;
}

// Pushes a function of the vocabulary.
static void push_verb(lua_State *lua, const char *name)
{
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &vocabulary_key);
    lua_getfield(lua, -1, name);
    lua_remove(lua, -2);
}

// Loads the author's text and leaves its function, or what went wrong, on the stack.
static int load_text(lua_State *lua, const struct value *source)
{
    int status = luaL_loadbufferx(lua, source->text, source->length, SCRIPT_SOURCE, "t");
    if (status != LUA_OK) {
        lua_pushcfunction(lua, failure);
        lua_insert(lua, -2);
        lua_call(lua, 1, 1);
        return status;
    }
    push_verb(lua, "environment");
    lua_setupvalue(lua, -2, 1);
    return LUA_OK;
}

bool script_load(struct script *script, const struct value *start)
{
    lua_State *lua = script->lua;
    const struct value *source = value_of(start, "script");
    script->capped = true;
    if (source->kind != VALUE_STRING || !run_vocabulary(lua, start)) {
        return false;
    }
    lua_pushcfunction(lua, failure);
    int status = load_text(lua, source);
    if (status == LUA_OK) {
        status = lua_pcall(lua, 0, 0, -2);
    }
    if (status != LUA_OK) {
        push_verb(lua, "failed");
        lua_insert(lua, -2);
        lua_pcall(lua, 1, 0, 0);
    }
    lua_settop(lua, 0);
    return true;
}

bool script_result(struct script *script, struct buffer *message)
{
    lua_State *lua = script->lua;
    push_verb(lua, "finish");
    if (lua_pcall(lua, 0, 1, 0) != LUA_OK || !lua_istable(lua, -1)) {
        return false;
    }
    lua_pushinteger(lua, (lua_Integer)script->memory_most);
    lua_setfield(lua, -2, "memory");
    bool written = express_write(lua, message);
    lua_settop(lua, 0);
    return written;
}

bool script_ask(struct script *script, const struct value *question, struct buffer *message)
{
    lua_State *lua = script->lua;
    push_verb(lua, "ask");
    express_push(lua, question);
    bool written = lua_pcall(lua, 1, 1, 0) == LUA_OK && express_write(lua, message);
    lua_settop(lua, 0);
    return written;
}
