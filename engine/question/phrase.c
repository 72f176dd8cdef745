#include "question/phrase.h"

#include "base/buffer.h"

static const char *const phrases[PHRASES][LANGUAGES] = {
    [PHRASE_CHOOSE_ONE] = {"一つ選んでください", "Choose one"},
    [PHRASE_CHOOSE_ALL] = {"当てはまるものをすべて選んでください", "Choose all that apply"},
    [PHRASE_CHOOSE_UP_TO] = {"{1}つまで選べます", "Choose up to {1}"},
    [PHRASE_WRITE_FREELY] = {"{1}文字までで、ご自由にお書きください",
                             "Write freely, up to {1} characters"},
    [PHRASE_REQUIRED] = {"必ずお答えください", "Please answer this one"},
    [PHRASE_NO_ANSWER] = {"答えない", "No answer"},
    [PHRASE_WRITE_BRIEFLY] = {"短い言葉で、{1}文字までで入力してください",
                              "Type a few words, up to {1} characters"},
    [PHRASE_NUMBER] = {"数を入力してください", "Enter a number"},
    [PHRASE_NUMBER_FROM] = {"{1}以上の数を入力してください", "Enter a number, {1} or more"},
    [PHRASE_NUMBER_TO] = {"{2}以下の数を入力してください", "Enter a number, {2} or less"},
    [PHRASE_NUMBER_BETWEEN] = {"{1}から{2}までの数を入力してください",
                               "Enter a number from {1} to {2}"},
    [PHRASE_WHOLE] = {"（小数なし）", " (no decimals)"},
    [PHRASE_DECIMALS] = {"（小数は{1}桁まで）", " (decimals: up to {1})"},
    [PHRASE_NOT_A_NUMBER] = {"数として読み取れません。", "This does not read as a number. "},
    [PHRASE_OUT_OF_RANGE] = {"この数は範囲の外です。", "This number is out of range. "},
    [PHRASE_TOO_EXACT] = {"小数の桁が多すぎます。", "These are too many decimals. "},
    [PHRASE_SET_DATE] = {"＋と－で、年・月・日を合わせてください",
                         "Set day, month and year with + and -"},
    [PHRASE_SET_MONTH] = {"＋と－で、年と月を合わせてください", "Set month and year with + and -"},
    [PHRASE_DAYS_FROM] = {"（{1}から）", " (from {1} on)"},
    [PHRASE_DAYS_TO] = {"（{2}まで）", " (up to {2})"},
    [PHRASE_DAYS_BETWEEN] = {"（{1}から{2}まで）", " (from {1} to {2})"},
    [PHRASE_CHOOSE_DATE] = {"日付を選ぶ", "Choose the date"},
    [PHRASE_CHOOSE_MONTH] = {"年と月を選ぶ", "Choose the month"},
    [PHRASE_YEAR] = {"年", "Year"},
    [PHRASE_MONTH] = {"月", "Month"},
    [PHRASE_DAY] = {"日", "Day"},
    [PHRASE_MORE_OF] = {"{1}を{2}進める", "{1}: {2} later"},
    [PHRASE_LESS_OF] = {"{1}を{2}戻す", "{1}: {2} earlier"},
    [PHRASE_SEARCH] = {"言葉の一部を入力して探し、一つ選んでください",
                       "Type a part of it to search, then choose one"},
    [PHRASE_SEARCH_HERE] = {"ここに入力して探す", "Type here to search"},
    [PHRASE_CHOSEN] = {"選んだもの：{1}", "Chosen: {1}"},
    [PHRASE_NOTHING_CHOSEN] = {"まだ選んでいません", "Nothing chosen yet"},
    [PHRASE_NOTHING_FOUND] = {"見つかりません。別の言葉でお試しください。",
                              "Nothing found. Please try another word."},
    [PHRASE_SOME_MORE] = {"あと{1}件", "{1} more"},
    [PHRASE_PUT_IN_ORDER] = {"引いて動かすか、右の矢印を押して、順番に並べてください",
                             "Put these in order: drag them, or touch the arrows at the right"},
    [PHRASE_MOVE_UP] = {"上へ", "Move up"},
    [PHRASE_MOVE_DOWN] = {"下へ", "Move down"},
    [PHRASE_KEEP_ORDER] = {"この順番でよい", "This order is right"},
    [PHRASE_PUT_TOGETHER] = {"カードを選んでから、組になる相手を選んでください。引いて動かせます",
                             "Choose a card, then what it goes with. You can also drag it"},
    [PHRASE_PUT_INTO] = {"カードを選んでから、入れる場所を選んでください。引いて動かせます",
                         "Choose a card, then the box it belongs in. You can also drag it"},
    [PHRASE_PUT_HERE] = {"ここに置く", "Put it here"},
    [PHRASE_PUT_BACK] = {"ここに戻す", "Put it back here"},
    [PHRASE_FILL_GAPS] = {"空欄ごとに、入る言葉を一つ選んでください",
                          "Choose the words that go into each blank"},
    [PHRASE_GAP] = {"空欄{1}", "Blank {1}"},
    [PHRASE_CHOOSE_IN_EACH_ROW] = {"項目ごとに一つ選んでください", "Choose one for each line"},
    [PHRASE_SHARE_OUT] = {"合わせて100%になるように分けてください", "Share out 100% in all"},
    [PHRASE_LEFT] = {"残り {1}%", "{1}% left"},
    [PHRASE_TOUCH_ONE] = {"絵の中から一か所選んでください", "Choose one place in the picture"},
    [PHRASE_TOUCH_ALL] = {"絵の中の当てはまる所をすべて選んでください",
                          "Choose all the places in the picture that apply"},
    [PHRASE_TOUCH_UP_TO] = {"絵の中から{1}か所まで選べます",
                            "Choose up to {1} places in the picture"},
};

const char *phrase_in(enum phrase phrase, enum language language)
{
    return phrases[phrase][language];
}

const char *phrase_filled(struct arena *arena, enum phrase phrase, enum language language,
                          const char *first, const char *second)
{
    struct buffer said = {0};
    buffer_add_filled(&said, phrases[phrase][language], first, second);
    const char *kept = arena_text(arena, buffer_text(&said));
    buffer_free(&said);
    return kept;
}

const char *phrase_with(struct arena *arena, enum phrase phrase, enum language language, int first,
                        int second)
{
    return phrase_filled(arena, phrase, language, arena_format(arena, "%d", first),
                         arena_format(arena, "%d", second));
}
