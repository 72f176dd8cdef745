#include "question/picks.h"

enum { GAP = 16, COLUMNS_MOST = 5 };

// A row of picks under way: how many stand side by side, and how wide each is.
struct columns {
    int count, width, gap;
};

static struct columns columns_of(const struct stage *stage, int width, int count)
{
    const int gap = stage_px(stage, GAP);
    return (struct columns){count, (width - (count - 1) * gap) / count, gap};
}

static bool costs_nothing(const struct stage *stage, struct columns columns, int width,
                          const struct pick *picks, int count)
{
    for (int i = 0; i < count; i++) {
        if (pick_height(stage, &picks[i], columns.width) > pick_height(stage, &picks[i], width)) {
            return false;
        }
    }
    return true;
}

static struct columns find_columns(const struct stage *stage, int width, const struct pick *picks,
                                   int count)
{
    int most = count < COLUMNS_MOST ? count : COLUMNS_MOST;
    while (most > 1 && !costs_nothing(stage, columns_of(stage, width, most), width, picks, count)) {
        most--;
    }
    // Four and one look like an afterthought: rows are filled evenly.
    const int rows = most > 0 ? (count + most - 1) / most : 0;
    return columns_of(stage, width, rows > 0 ? (count + rows - 1) / rows : 1);
}

static int row_height(const struct stage *stage, struct columns columns, const struct pick *picks,
                      int count)
{
    int height = 0;
    for (int i = 0; i < columns.count && i < count; i++) {
        const int one = pick_height(stage, &picks[i], columns.width);
        height = one > height ? one : height;
    }
    return height;
}

int picks_height(const struct stage *stage, int width, const struct pick *picks, int count)
{
    const struct columns columns = find_columns(stage, width, picks, count);
    int height = 0;
    for (int i = 0; i < count; i += columns.count) {
        height += row_height(stage, columns, picks + i, count - i) + (i > 0 ? columns.gap : 0);
    }
    return height;
}

int picks_put(struct stage *stage, struct rect box, const struct pick *picks, int count)
{
    const struct columns columns = find_columns(stage, box.w, picks, count);
    int y = box.y;
    for (int i = 0; i < count; i += columns.count) {
        const int height = row_height(stage, columns, picks + i, count - i);
        y += i > 0 ? columns.gap : 0;
        for (int j = 0; j < columns.count && i + j < count; j++) {
            pick_put(
                stage,
                (struct rect){box.x + j * (columns.width + columns.gap), y, columns.width, height},
                &picks[i + j]);
        }
        y += height;
    }
    return y;
}
