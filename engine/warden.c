#include "worker/warden.h"

#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments)
{
    if (count != 3) {
        fprintf(stderr, "manten-warden is a part of manten, which starts it\n");
        return 2;
    }
    warden_run((pid_t)strtol(arguments[1], NULL, 10), arguments[2]);
}
