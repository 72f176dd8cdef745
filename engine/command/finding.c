#include "command/finding.h"

#include <stdarg.h>
#include <stdlib.h>

void found(struct checkup *checkup, const struct subject *subject, enum health health,
           const char *japanese, const char *english, ...)
{
    if (checkup->count == FINDINGS_MOST) {
        abort(); // there are fewer examinations
    }
    va_list arguments;
    va_start(arguments, english);
    const char *said = arena_format_list(
        checkup->arena, checkup->invocation->language == JAPANESE ? japanese : english, arguments);
    va_end(arguments);
    checkup->findings[checkup->count++] =
        (struct finding){health, subject->id, subject->name, said};
}

void found_fault(struct checkup *checkup, const struct subject *subject, const struct fault *fault)
{
    found(checkup, subject, HEALTH_UNFIT, "%s", "%s", fault->text);
}
