#include "command/doctor.h"

#include "base/clock.h"
#include "ui/display.h"
#include "ui/type.h"

#include <string.h>
#include <sys/timex.h>

// The smallest screen that the layout is made for.
enum { LEAST_LONG = 1280, LEAST_SHORT = 800 };

static const struct subject display_subject = {"display", {.in = {"画面", "Display"}}};
static const struct subject touch_subject = {"touch", {.in = {"タッチ", "Touch"}}};
static const struct subject fonts_subject = {"fonts", {.in = {"フォント", "Fonts"}}};
static const struct subject clock_subject = {"clock", {.in = {"時計", "Clock"}}};
static const struct subject zone_subject = {"zone", {.in = {"時間帯", "Time zone"}}};

static void examine_touch(struct checkup *checkup, const struct display *display)
{
    if (display->touch > 0) {
        found(checkup, &touch_subject, HEALTH_FIT, "タッチパネル %d枚", "touch screens: %d",
              display->touch);
    } else {
        found(checkup, &touch_subject, HEALTH_CAUTION,
              "タッチパネルがありません: マウスかキーボードを用意してください",
              "there is no touch screen: put out a mouse or a keyboard");
    }
}

void examine_display(struct checkup *checkup)
{
    struct fault fault;
    struct display display;
    if (!display_look(&display, &fault)) {
        found(checkup, &display_subject, HEALTH_UNFIT,
              "画面が見つかりません: デスクトップの端末から試してください (%s)", "%s", fault.text);
        return;
    }
    const bool upright = display.height > display.width;
    const int longer = upright ? display.height : display.width;
    const int shorter = upright ? display.width : display.height;
    if (longer < LEAST_LONG || shorter < LEAST_SHORT) {
        found(checkup, &display_subject, HEALTH_CAUTION,
              "%d×%d (%s): 小さく、画面送りが増えます。1280×800以上をおすすめします",
              "%d×%d (%s): it is small and people will have to scroll; 1280×800 or more is better",
              display.width, display.height, display.driver);
    } else {
        found(checkup, &display_subject, HEALTH_FIT, "%d×%d (%s)", "%d×%d (%s)", display.width,
              display.height, display.driver);
    }
    examine_touch(checkup, &display);
}

void examine_fonts(struct checkup *checkup)
{
    struct fault fault;
    struct type *type = type_open(&fault);
    if (type) {
        found(checkup, &fonts_subject, HEALTH_FIT, "日本語の書体があります",
              "there is type for Japanese");
        type_close(type);
    } else {
        found_fault(checkup, &fonts_subject, &fault);
    }
}

// Before this program was written no clock is right.
#define FIRST_DAY "2026-01-01"

static void examine_zone(struct checkup *checkup, const char *now)
{
    const char *zone = now + strlen("2026-11-21T16:05:09");
    const bool japan = strcmp(zone, "+09:00") == 0;
    found(checkup, &zone_subject, japan ? HEALTH_FIT : HEALTH_CAUTION,
          japan ? "%s" : "%s 日本時間ではありません: timedatectl set-timezone Asia/Tokyo",
          japan ? "%s" : "%s is not Japan's: timedatectl set-timezone Asia/Tokyo", zone);
}

void examine_clock(struct checkup *checkup)
{
    char now[CLOCK_TEXT_LENGTH];
    struct timex kernel = {.modes = 0};
    const struct clock clock = clock_running();
    clock_text(clock_wall(&clock), now);
    const int state = adjtimex(&kernel);
    if (strcmp(now, FIRST_DAY) < 0) {
        found(checkup, &clock_subject, HEALTH_UNFIT,
              "%s ではないはずです: 合わせないと修了の日付が誤ります",
              "it cannot be %s: set it, or completions get a wrong date", now);
    } else if (state < 0 || state == TIME_ERROR || (kernel.status & STA_UNSYNC)) {
        found(checkup, &clock_subject, HEALTH_CAUTION,
              "%s (自動では合っていません: 時計と見比べてください)",
              "%s (nothing keeps it right: compare it with a watch)", now);
    } else {
        found(checkup, &clock_subject, HEALTH_FIT, "%s (自動で合っています)",
              "%s (kept right by the network)", now);
    }
    examine_zone(checkup, now);
}
