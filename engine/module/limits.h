// How much a script may take. What a module of the shipped content needs is far below each of these
// (tests hold it under a third); what a hostile one takes stays below them.
#ifndef MANTEN_MODULE_LIMITS_H
#define MANTEN_MODULE_LIMITS_H

// Under the sanitizers everything takes longer, and so it may.
#ifdef MANTEN_SANITIZED
enum { SLOWNESS = 2 };
#else
enum { SLOWNESS = 1 };
#endif

enum {
    KIBIBYTE = 1024,
    MEBIBYTE = 1024 * KIBIBYTE,

    SCRIPT_SIZE_MOST = 1 * MEBIBYTE,
    SCRIPT_MEMORY_MOST = 16 * MEBIBYTE, // of the Lua state
    WORKER_MEMORY_MOST = 64 * MEBIBYTE, // of the process, beyond what it starts with
    RESULT_TEXT_MOST = 1 * MEBIBYTE,    // what one call of a string function may make

    MESSAGE_SIZE_MOST = 2 * MEBIBYTE, // to a worker
    ANSWER_SIZE_MOST = 1 * MEBIBYTE,
    MESSAGE_VALUES_MOST = 200000,
    MESSAGE_DEPTH_MOST = 16,
    MESSAGE_NAMES_MOST = 1000,         // of one map
    ANSWERS_SIZE_MOST = 12 * MEBIBYTE, // of all files of a folder

    // Milliseconds. The processor's time ends a busy script; time on the wall is the backstop, and
    // a worker that a loaded machine has hardly let run gets more of it.
    LOAD_PROCESSOR_MOST = 250 * SLOWNESS,
    LOAD_WALL_MOST = 800 * SLOWNESS,
    LOAD_STARVED_MOST = 4000 * SLOWNESS,
    ASK_PROCESSOR_MOST = 150 * SLOWNESS,
    ASK_WALL_MOST = 250 * SLOWNESS,
    ASK_STARVED_MOST = 2000 * SLOWNESS,

    // A module of the shipped content takes 10 ms. What takes far longer waits until the others
    // are there, so that however many are bad, the good ones can be played.
    QUICK_PROCESSOR_MOST = 60 * SLOWNESS,
    QUICK_STARVED_MOST = 1000 * SLOWNESS,
    QUICK_ALL_MOST = 2000 * SLOWNESS,
    PROCESSOR_GRACE = 50 * SLOWNESS, // for a script to reach an instruction and be told its line

    WORKER_SECONDS_MOST = 10 * SLOWNESS, // should the timer above be gone
    WORKERS_LEAST = 2,                   // at once; otherwise one for each processor
    WORKERS_MOST = 8,

    COMPLAINTS_A_FILE_MOST = 200,
    COMPLAINT_LENGTH_MOST = 400,
    FUNCTIONS_MOST = 500,
};

#endif
