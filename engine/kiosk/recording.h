// Recording: judged facts go to the recorder, a clerk beside the loop, and are applied when they
// are durable. When recording fails nothing has moved, and a dialog says so.
#ifndef MANTEN_KIOSK_RECORDING_H
#define MANTEN_KIOSK_RECORDING_H

#include "kiosk/kiosk.h"

// The open store, opened anew when it had failed; NULL with the reason when that fails too. On the
// recorder's thread only.
struct store *recording_store(struct kiosk *kiosk, struct fault *fault);

// On that thread too: adds the facts, to a store opened anew when the one before has failed.
bool recording_append(struct kiosk *kiosk, const struct fact *facts, int count,
                      struct fault *fault);

// Goes on with `then` when the facts are on the disk and applied; until then touches do not count.
// With `then` NULL the screen does not wait.
void recording_send(struct kiosk *kiosk, const struct ruling *ruling,
                    void (*then)(struct kiosk *kiosk));

// Tries to record what could not be, the very same facts: they may have reached the disk after all,
// and must not come there twice.
void recording_again(struct kiosk *kiosk);

// Gives up what could not be recorded, when its person is gone.
void recording_forget(struct kiosk *kiosk);

#endif
