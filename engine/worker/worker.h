// The process in which one script runs. It may die at any moment, and nothing else does.
#ifndef MANTEN_WORKER_WORKER_H
#define MANTEN_WORKER_WORKER_H

struct script;

// Locks itself up, then reads a script from the socket, runs it, says what it made, and answers
// what its functions are asked until the socket is closed.
//
// The engine sends one map: "words" (the name of the vocabulary), "script" (its text), "expected"
// (the word that the file consists of) and "silent" (true when only the functions are wanted, and
// no answer comes). The worker answers "complaints" (a list of maps of "line", "error", "text"),
// "tree" (a node), "results" (what each function said without answers) and "memory" (bytes, at most
// at one time). A node is a map of "word", "line", "fields" (a map) and "parts" (a list). A text is
// a map of "ja" and "en", or of "function", its number.
//
// A question is a map of "language", "answers" (a map of texts and lists of texts), "learner" (of
// "role", "scores", "completed"), "drawn" (of each scripted item that is open what was drawn) and
// "pose" (true when the functions of those items have their turn); its answer is a map of
// "results". A script that reached a limit says "ended" and "line", and is gone.
_Noreturn void worker_run(struct script *script);

#endif
