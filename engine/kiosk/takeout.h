// Taking records out: reports and certificates, file by file, onto what is plugged in, with
// progress, and synced before anybody is told to pull it out.
#ifndef MANTEN_KIOSK_TAKEOUT_H
#define MANTEN_KIOSK_TAKEOUT_H

#include "kiosk/kiosk.h"

// Looks for folders to write to, and shows the screen.
void takeout_show(struct kiosk *kiosk);

bool takeout_busy(const struct kiosk *kiosk);

// What is under way goes on to its end; nobody hears of it.
void takeout_forget(struct kiosk *kiosk);

// ---- the job (takeout_job.c)

struct job;

// Begins to write into a new folder there: the records and every report, or the certificates of the
// sitting. How far it is stands in kiosk->organizer.takeout.
struct job *job_begin(struct kiosk *kiosk, const char *folder, bool certificates);
void job_abandon(struct job *job);

#endif
