// One taking out of records, which is written file by file on the recorder's thread.
#ifndef MANTEN_KIOSK_TAKEOUT_JOB_H
#define MANTEN_KIOSK_TAKEOUT_JOB_H

#include "kiosk/kiosk.h"

struct job;

// Begins to write into a new folder there: the records and every report, or the certificates of the
// sitting. How far it is stands in kiosk->organizer.takeout.
struct job *job_begin(struct kiosk *kiosk, const char *folder, bool certificates);

// What is under way goes on to its end; nobody hears of it.
void job_abandon(struct job *job);

#endif
