// The examinations of `manten doctor`, each of which notes what it finds.
#ifndef MANTEN_COMMAND_DOCTOR_H
#define MANTEN_COMMAND_DOCTOR_H

#include "command/finding.h"

// The machine: what it shows on, what it is touched by, its type, its clock.
void examine_display(struct checkup *checkup);
void examine_fonts(struct checkup *checkup);
void examine_clock(struct checkup *checkup);

// What is kept on it and played from it.
void examine_disk(struct checkup *checkup);
void examine_records(struct checkup *checkup);
void examine_pin(struct checkup *checkup);
void examine_content(struct checkup *checkup);
void examine_printing(struct checkup *checkup);

#endif
