#include "command/command.h"

#include <malloc.h>
#include <signal.h>

int main(int count, char **arguments)
{
    // What a picture took goes back to the system when it is dropped, instead of leaving holes.
    mallopt(M_MMAP_THRESHOLD, 128 << 10);
    // A file that may not grow is an error to tell of, not a reason to die.
    signal(SIGXFSZ, SIG_IGN);
    return command_run(count, arguments);
}
