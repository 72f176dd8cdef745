// Whether the X display has a window manager. A kiosk often has none, and SDL then waits a tenth of
// a second for one before each full-screen window shows.
#ifndef MANTEN_UI_WINDOW_MANAGER_H
#define MANTEN_UI_WINDOW_MANAGER_H

#include <stdbool.h>

bool window_manager_runs(void);

#endif
