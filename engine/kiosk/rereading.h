// What helps with an item: its hints, and the buttons to the pages that teach it.
#ifndef MANTEN_KIOSK_REREADING_H
#define MANTEN_KIOSK_REREADING_H

#include "kiosk/kiosk.h"

// Adds the item's hints that are given by now, each on a line of its own behind what is there.
void rereading_hints(const struct kiosk *kiosk, const struct item *item, struct buffer *to);

// Puts the buttons to the item's pages; returns where they end.
int rereading_put_pages(struct kiosk *kiosk, struct stage *stage, struct rect box,
                        const struct item *item);

// Puts what helps with an item that is asked again: its hints, and the pages once the hints are
// used up. Returns the height, which is 0 for nothing.
int rereading_put(struct kiosk *kiosk, struct stage *stage, struct rect box,
                  const struct item *item);

// The page that the element leads to when it is one of those buttons; else NULL.
const struct page *rereading_page(const struct kiosk *kiosk, const char *id);

#endif
