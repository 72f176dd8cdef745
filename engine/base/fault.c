#include "base/fault.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

bool fault_set(struct fault *fault, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(fault->text, sizeof fault->text, format, arguments);
    va_end(arguments);
    if (length >= (int)sizeof fault->text) {
        fault->text[utf8_whole(fault->text, strlen(fault->text))] = '\0';
    }
    return false;
}
