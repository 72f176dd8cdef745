// Copies of texts that share one lifetime and are overwritten at its end, for they may hold what a
// person typed.
#ifndef MANTEN_UI_WORDS_H
#define MANTEN_UI_WORDS_H

// Starts as {0}.
struct words {
    struct words_block *blocks;
};

// Lives until words_wipe. A NULL text gives NULL.
const char *words_copy(struct words *words, const char *text);
void words_wipe(struct words *words);

#endif
