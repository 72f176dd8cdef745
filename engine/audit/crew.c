#include "audit/crew.h"

#include "audit/share.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CREW_MOST = 64 };

struct member {
    pid_t pid;
    FILE *told; // what it writes
};

// The content is read anew: a worker's socket must not have two owners.
static bool take_share(const char *folder, const char *assets, struct share share,
                       struct notes *notes, struct fault *fault)
{
    struct content *content;
    struct warden *warden = warden_start(fault);
    if (!warden) {
        return false;
    }
    bool taken = content_load(warden, folder, &content, fault);
    if (taken) {
        taken = share_audit(content, assets, share, notes, fault);
        content_free(content);
    }
    warden_stop(warden);
    return taken;
}

// In the new process: says "done" and what it noted, or why it could not look.
static _Noreturn void work(const char *folder, const char *assets, struct share share, FILE *out)
{
    struct fault fault;
    struct notes notes = {.arena = arena_new()};
    if (take_share(folder, assets, share, &notes, &fault)) {
        fputs("done\n", out);
        notes_write(&notes, out);
    } else {
        fprintf(out, "%s\n", fault.text);
    }
    notes_free(&notes);
    arena_free(notes.arena);
    _exit(fclose(out) == 0 ? 0 : 1);
}

static bool start(const char *folder, const char *assets, struct share share, struct member *member,
                  struct fault *fault)
{
    int ends[2];
    if (pipe(ends) != 0) {
        return fault_set(fault, "cannot make a pipe: %s: close other programs", strerror(errno));
    }
    fflush(NULL); // what is not written yet is not the child's
    member->pid = fork();
    if (member->pid == 0) {
        close(ends[0]);
        work(folder, assets, share, fdopen(ends[1], "w"));
    }
    close(ends[1]);
    if (member->pid < 0) {
        close(ends[0]);
        return fault_set(fault, "cannot start a process: %s: close other programs",
                         strerror(errno));
    }
    member->told = fdopen(ends[0], "r");
    return true;
}

// Takes over what it noted, or why it could not.
static bool finish(struct member *member, struct notes *notes, struct fault *fault)
{
    char line[FAULT_LENGTH + 1] = "";
    const bool said = fgets(line, sizeof line, member->told) != NULL;
    const bool read = said && strcmp(line, "done\n") == 0 && notes_read(notes, member->told);
    fclose(member->told);
    waitpid(member->pid, NULL, 0);
    if (read) {
        return true;
    }
    line[strcspn(line, "\n")] = '\0';
    return fault_set(fault, "%s", said ? line : "a process of the audit ended: try it with -j 1");
}

bool crew_audit(const char *folder, const char *assets, int jobs, struct notes *notes,
                struct fault *fault)
{
    struct member members[CREW_MOST] = {{0}};
    int started = 0;
    bool good = true;
    jobs = jobs < CREW_MOST ? jobs : CREW_MOST;
    while (good && started < jobs) {
        good = start(folder, assets, (struct share){started, jobs}, &members[started], fault);
        started += good;
    }
    for (int i = 0; i < started; i++) {
        struct fault other;
        if (!finish(&members[i], notes, good ? fault : &other)) {
            good = false;
        }
    }
    return good;
}
