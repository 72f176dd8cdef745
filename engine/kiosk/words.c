#include "kiosk/words.h"

#include "base/buffer.h"

#include <string.h>

static const char *const words[WORDS][LANGUAGES] = {
    [WORD_NAME_OF_PROGRAM] = {"Manten 満点", "Manten 満点"},
    [WORD_ATTRACT_TITLE] = {"情報セキュリティを、\n満点で身につける。",
                            "Information security,\nlearned to full marks."},
    [WORD_ATTRACT_TEXT] = {"画面にふれると始まります。\n途中でやめても、続きから再開できます。",
                           "Touch the screen to begin.\nYou can stop at any time and go on later."},
    [WORD_START] = {"はじめる", "Start"},
    [WORD_OTHER_LANGUAGE] = {"English", "日本語"},
    [WORD_TEXT_SIZE] = {"文字", "Text"},
    [WORD_LEAVE] = {"終わる", "Leave"},
    [WORD_MENU] = {"目次", "Menu"},
    [WORD_BACK] = {"戻る", "Back"},
    [WORD_NEXT] = {"次へ", "Next"},
    [WORD_MORE] = {"続き", "More"},
    [WORD_NOTICE_TITLE] = {"お名前の取り扱いについて", "About your name"},
    [WORD_NOTICE] =
        {"次の画面で、お名前と会社名をうかがいます。\n使い道は三つだけです。受講の記録をつけること"
         "、修了をお伝"
         "えすること、次回に続きから始めることです。\n記録はこの端末の中に残り、主催者だけが見ます"
         "。"
         "ほかの目的には使いません。不要になれば消去します。\n会社名は書かなくてもかまいません。"
         "ただし、書いた会社名が同じ方には、会社の診断の答えが、お名前を出さずに示されます。",
         "On the next screen we ask for your name and your company, which you may leave empty.\n"
         "They are used for three things only: to keep the record of your training, to confirm "
         "that you completed it, and to let you go on where you stopped.\n"
         "The record stays on this machine, for the organizer alone, and is erased when it is no "
         "longer needed. Colleagues who give the same company see your answers to its check, "
         "without your name."},
    [WORD_AGREE] = {"わかりました", "I understand"},
    [WORD_CANCEL] = {"やめる", "Cancel"},
    [WORD_SIGNIN_TITLE] = {"お名前を入力してください", "Please enter your name"},
    [WORD_YOUR_NAME] = {"お名前（必ず入力してください）", "Your name (required)"},
    [WORD_NAME_HINT] = {"例：やまだ はなこ", "e.g. Hanako Yamada"},
    [WORD_YOUR_ORGANIZATION] = {"会社・団体名（なくてもかまいません）",
                                "Company or organization (optional)"},
    [WORD_ORGANIZATION_HINT] = {"例：山田製作所", "e.g. Yamada Works"},
    [WORD_SIGN_IN] = {"始める", "Begin"},
    [WORD_YOUR_ROLE] = {"あなたの立場は、どれに近いですか", "Which of these are you?"},
    [WORD_YOUR_ROLE_TEXT] =
        {"内容をあなたに合わせるためにうかがい、受講の記録に残します。選ばなくてもかまいません。",
         "It fits what you are shown to you, and is kept with your record. You may leave it out."},
    [WORD_WITHOUT_ROLE] = {"選ばずに始める", "Begin without"},
    [WORD_KEYBOARD] = {"画面のキーボード", "On-screen keyboard"},
    [WORD_WELCOME] = {"{1} さん", "{1}"},
    [WORD_COURSES_TITLE] = {"コースを選んでください", "Choose a course"},
    [WORD_COURSES] = {"コースの一覧へ", "All courses"},
    [WORD_COURSE_MODULES] = {"{1}教材", "Modules: {1}"},
    [WORD_COURSE_SHEETS] = {"用紙{1}種類", "Sheets: {1}"},
    [WORD_COURSE_FILLED] = {"{2}種類のうち{1}種類を記入済み", "{1} of {2} sheets filled in"},
    [WORD_COURSE_CHOOSE] = {"記入するものを選んでください。", "Choose what you want to fill in."},
    [WORD_COURSE_UNDER_WAY] = {"学習中　{2}教材のうち{1}教材を修了",
                               "Under way: {1} of {2} modules completed"},
    [WORD_COURSE_DONE] = {"修了しました", "Completed"},
    [WORD_COURSE_LEFT] = {"修了まで、あと{1}教材、約{2}分です。",
                          "Modules left to complete: {1}, about {2} minutes."},
    [WORD_COURSE_COMPLETE] = {"このコースは修了しました。", "You have completed this course."},
    [WORD_COURSE_PROGRESS] = {"{2}教材のうち{1}教材を修了", "{1} of {2} modules completed"},
    [WORD_MINUTES] = {"約{1}分", "About {1} minutes"},
    [WORD_FIRM] = {"{1}・{2}", "{1}, {2}"},
    [WORD_PEOPLE] = {"約{1}人の会社", "a firm of about {1}"},
    [WORD_STATE_NEW] = {"まだ始めていません", "Not begun yet"},
    [WORD_STATE_PAGES] = {"学習中　{2}ページのうち{1}ページ", "Reading: {1} of {2} pages"},
    [WORD_STATE_TEST] = {"テストの途中です", "In the middle of the test"},
    [WORD_STATE_RETRY] = {"復習して、もう一度テストへ", "Review, then the test again"},
    [WORD_STATE_COMPLETE] = {"修了（満点）", "Completed with full marks"},
    [WORD_STATE_OLDER] = {"修了（満点、第{1}版）。その後、新しい版になりました",
                          "Completed with full marks (version {1}). There is a newer one"},
    [WORD_STATE_LOCKED] = {"「{1}」を修了すると、始められます",
                           "Opens when you have completed “{1}”"},
    [WORD_LOCKED_AND] = {"{1}」と「{2}", "{1}” and “{2}"},
    [WORD_STATE_COMING] = {"まもなく表示されます", "It will be here in a moment"},
    [WORD_COMING_TITLE] = {"準備しています…", "One moment…"},
    [WORD_OPTIONAL] = {"任意　{1}", "Optional. {1}"},
    [WORD_STATE_UNAVAILABLE] = {"ただいま準備中です", "Not available just now"},
    [WORD_SURVEY_LATER] = {"すべて修了すると、回答できます", "Opens when everything is completed"},
    [WORD_SURVEY_FILLED] = {"記入済み", "Filled in"},
    [WORD_SURVEY_NOW] = {"ご意見をお聞かせください", "Please tell us what you think"},
    [WORD_SCENE] = {"場面 {1}", "Scene {1}"},
    [WORD_PAGE_OF] = {"{1}／{2}ページ", "Page {1} of {2}"},
    [WORD_RECALL] = {"思い出してみましょう", "Do you remember?"},
    [WORD_RECALL_FROM] =
        {"前に「{1}」で間違えた問題です。採点はしません。とばしてもかまいません。",
         "You missed this in \"{1}\" before. It is not marked, and you may skip it."},
    [WORD_SKIP] = {"とばす", "Skip"},
    [WORD_THINK] = {"考えてみましょう", "Think about it"},
    [WORD_CHECK] = {"答え合わせ", "Check"},
    [WORD_RIGHT] = {"正解です", "That is right"},
    [WORD_NOT_RIGHT] = {"正解ではありません", "That is not right yet"},
    [WORD_TRY_OR_GO_ON] = {"答えを変えて、もう一度確かめられます。先へ進んでもかまいません。",
                           "You can change your answer and check again, or go on."},
    [WORD_TOUCH_OR_GO_ON] = {"別の答えも選べます。先へ進んでもかまいません。",
                             "You can touch another answer, or go on."},
    [WORD_STORY] = {"ケース：{1}", "Case: {1}"},
    [WORD_DECIDE] = {"これに決める", "Decide"},
    [WORD_TO_DEBRIEF] = {"ふりかえりへ", "Look back"},
    [WORD_DEBRIEF] = {"ふりかえり", "Looking back"},
    [WORD_WAY] = {"あなたがたどった道です。場面は{1}つありました。別の道も試せます。",
                  "This is the way that you took, scene by scene ({1} in all). You can try other "
                  "ways, too."},
    [WORD_YOUR_DECISION] = {"あなたの選択：", "Your decision: "},
    [WORD_NOT_TAKEN] = {"選ばなかった道", "Ways not taken"},
    [WORD_OTHER_WAY] = {"ここからやり直す", "Try another way from here"},
    [WORD_PLAY_AGAIN] = {"はじめからもう一度", "Play it again from the start"},
    [WORD_ENDING_GOOD] = {"よい結末", "A good ending"},
    [WORD_ENDING_MIXED] = {"よいことも悪いこともあった結末", "An ending with good and bad"},
    [WORD_ENDING_BAD] = {"避けたかった結末", "An ending that nobody wants"},
    [WORD_TRIED_RIGHT] = {"問いに正解しました", "You answered the question rightly"},
    [WORD_TRIED_WRONG] = {"問いには、まだ正解していません",
                          "The question is not answered rightly yet"},
    [WORD_NOT_TRIED] = {"問いには答えていません", "You left the question unanswered"},
    [WORD_TO_TEST] = {"テストへ進む", "Go to the test"},
    [WORD_TO_MENU] = {"目次へ", "To the menu"},
    [WORD_TO_RESULT] = {"結果に戻る", "Back to the result"},
    [WORD_TEST_TITLE] = {"理解度テスト", "Comprehension test"},
    [WORD_TEST_RENEWED] = {"このテストは、前回から新しくなりました。はじめからお答えください。",
                           "This test has changed since you last took it. Please begin it anew."},
    [WORD_TEST_RULES] = {"問題は{1}"
                         "問です。全問正解で修了です。\n間違えても大丈夫です。読み直すページを案内"
                         "しますので、何度で"
                         "も挑戦できます。",
                         "There are {1} questions. You complete the module when every answer is "
                         "right.\nMistakes are fine: you will be shown what to read again, and you "
                         "can try as often as you like."},
    [WORD_TEST_MINUTES] = {"目安は約{1}分です。時間の制限はありません。",
                           "It takes about {1} minutes. There is no time limit."},
    [WORD_TEST_LIMIT] = {"制限時間は{1}分です。足りないときは、何度でも延ばせます。",
                         "You have {1} minutes. If you need more, you can add time as often as you "
                         "like."},
    [WORD_TIME_LEFT] = {"残り {1}分", "{1} min left"},
    [WORD_TIME_LEFT_SECONDS] = {"残り {1}:{2}", "{1}:{2} left"},
    [WORD_TIME_GUIDE] = {"目安は約{1}分", "takes about {1} min"},
    [WORD_TIME_BESIDE] = {"{1}　{2}", "{1}, {2}"},
    [WORD_TIME_WARNING] = {"残り時間が少なくなりました", "Time is running out"},
    [WORD_TIME_WARNING_TEXT] = {"残りは{1}分{2}秒です。\n足りないときは、何度でも延ばせます。"
                                "時間になると、ここまでの答えで採点します。",
                                "{1}:{2} left.\nYou can add time as often as you like. When time "
                                "is up, your answers so far are marked."},
    [WORD_TIME_MORE] = {"{1}分延ばす", "Add {1} minutes"},
    [WORD_TIME_GO_ON] = {"このまま続ける", "Go on"},
    [WORD_TIME_UP] = {"時間になりました。あと{1}問です", "Time is up. {1} to go"},
    [WORD_TIME_UP_TEXT] =
        {"ここまでの答えを記録しました。{2}問のうち{1}問が正解でした。下のページを読み直して、"
         "もう一度挑戦しましょう。時間は、何度でも延ばせます。",
         "Your answers so far are recorded: {1} of {2} were right. Read the pages below again, then "
         "have another go. You can add time as often as you like."},
    [WORD_TIME_NOT_ANSWERED] = {"答える前に時間になりました。", "Time was up before you answered."},
    [WORD_TEST_BEGIN] = {"テストを始める", "Begin the test"},
    [WORD_ITEM_OF] = {"{1}／{2}問", "Question {1} of {2}"},
    [WORD_SUBMIT] = {"答え合わせをする", "Check my answers"},
    [WORD_SEND] = {"送信する", "Send"},
    [WORD_RECORDED] = {"記録しました", "Recorded"},
    [WORD_FULL_MARKS] = {"満点です", "Full marks"},
    [WORD_FULL_MARKS_TEXT] =
        {"{1}問すべて正解しました。\n修了を記録しました。おめでとうございます。",
         "All {1} answers are right.\nYour completion is recorded. "
         "Congratulations."},
    [WORD_NOT_YET] = {"あと{1}問です", "{1} to go"},
    [WORD_NOT_YET_TEXT] =
        {"{2}問のうち{1}問が正解でした。下のページを読み直して、もう一度挑戦しましょう。",
         "{1} of {2} answers were right. Read the pages below again, then have "
         "another go."},
    [WORD_YOUR_ANSWER] = {"あなたの答え：", "Your answer: "},
    [WORD_READ_AGAIN] = {"読み直す：", "Read again: "},
    [WORD_MISSING_CHOICE] = {"ほかにも当てはまるものがあります。", "There is more that applies."},
    [WORD_SURE] = {"自信はありますか（採点には関係しません）",
                   "How sure are you? (It does not count for your marks)"},
    [WORD_SURE_LITTLE] = {"あまりない", "Not very"},
    [WORD_SURE_SOME] = {"少しある", "Somewhat"},
    [WORD_SURE_MUCH] = {"ある", "Very"},
    [WORD_HINT] = {"ヒント：", "Hint: "},
    [WORD_TO_ITEM] = {"問題に戻る", "Back to the question"},
    [WORD_RETRY] = {"もう一度テストを受ける", "Take the test again"},
    [WORD_RETRY_MISSED] = {"間違えた問題をもう一度", "Try the missed ones again"},
    [WORD_FINAL_ROUND] = {"全問のテストを受ける", "Take the whole test"},
    [WORD_MISSED_ROUND] = {"{1}　間違えた問題", "{1}: what was missed"},
    [WORD_ROUND_RIGHT] = {"間違えた問題に、正解しました", "What was missed is right now"},
    [WORD_ROUND_RIGHT_TEXT] = {"最後に、全問のテストをもう一度受けます。全問正解で修了です。",
                               "Now take the whole test once more. You complete the module when "
                               "every answer is right."},
    [WORD_REVIEW] = {"復習：", "Review: "},
    [WORD_NEXT_REVIEW] = {"次の復習ページ", "Next page to review"},
    [WORD_SURVEY_BEGIN] = {"アンケートを始める", "Begin the survey"},
    [WORD_SURVEY_FILL_IN] = {"記入を始める", "Begin"},
    [WORD_SURVEY_AGAIN] = {"もう1枚記入する", "Fill in another"},
    [WORD_FILLED_TITLE] = {"ありがとうございました", "Thank you"},
    [WORD_FILLED_TEXT] = {"回答を受け付けました。\n目次に戻って続けることも、「終わる」を押して"
                          "席を離れることもできます。",
                          "Your answers were received.\nGo on from the menu, or press Leave when "
                          "you are done."},
    [WORD_DONE_TITLE] = {"お疲れさまでした", "Well done, and thank you"},
    [WORD_DONE_TEXT] = {"すべて修了しました。回答も受け付けました。\n「終わる」を押すと、お名前は画"
                        "面から消えます。",
                        "You have completed everything, and your answers were received.\nPress "
                        "Leave, and your name disappears from the screen."},
    [WORD_IDLE_TITLE] = {"続けますか", "Are you still there?"},
    [WORD_IDLE_TEXT] =
        {"あと{1}"
         "秒で最初の画面に戻ります。ここまでの記録は残ります。\n続けるには、画面にふれてください。",
         "In {1} seconds this returns to the first screen. What you did so far is "
         "kept.\nTouch the screen to go on."},
    [WORD_STAY] = {"続ける", "Go on"},
    [WORD_TROUBLE_TITLE] = {"記録できませんでした", "That could not be recorded"},
    [WORD_TROUBLE_TEXT] =
        {"ここまでの記録は残っています。もう一度お試しください。続くときは、係の人を呼んでください"
         "。",
         "What was recorded before is safe. Please try again. If it goes on, call "
         "the staff."},
    [WORD_TRY_AGAIN] = {"もう一度試す", "Try again"},
    [WORD_UNAVAILABLE_TITLE] = {"この教材は、ただいま準備中です",
                                "This module is not available just now"},
    [WORD_UNAVAILABLE_TEXT] = {"ほかの教材は、そのまま学習できます。",
                               "You can go on with the other modules."},
    [WORD_LOADING] = {"準備しています…", "One moment…"},
    [WORD_YES_COMPLETE] = {"修了", "Completed"},
    [WORD_TITLE_OF] = {"{1}　{2}", "{1}: {2}"},
    [WORD_CHECKLIST_BEGIN] = {"診断を始める", "Begin the check"},
    [WORD_CHECKLIST_SUBMIT] = {"結果を見る", "See the result"},
    [WORD_CHECKLIST_BEGUN] = {"途中です", "Begun, not finished"},
    [WORD_CHECKLIST_DONE] = {"前回は100点満点で{1}点", "Last time {1} of 100 points"},
    [WORD_CHECKLIST_LOCKED] = {"「{1}」で{2}点に届くと始められます",
                               "Opens with {2} points in \"{1}\""},
    [WORD_CHECKLIST_AGAIN] = {"もう一度答える", "Answer again"},
    [WORD_SCORE] = {"100点満点で{1}点です", "{1} of 100 points"},
    [WORD_SCORE_REACHED] = {"合格の目安の{1}点に届いています。",
                            "The pass mark of {1} is reached."},
    [WORD_SCORE_PASS] = {"合格の目安は{1}点です。", "The pass mark is {1}."},
    [WORD_SCORE_POINTS] = {"配点は{2}点で、そのうち{1}点でした。",
                           "You have {1} of the {2} points that apply."},
    [WORD_SCORE_OUTSIDE] = {"当てはまらない{1}問は、配点から除きました。",
                            "Left out, as they do not apply: {1}."},
    [WORD_SCORE_OPENS] = {"目次から「{1}」に進めます。",
                          "\"{1}\" is open to you now, in the menu."},
    [WORD_SCORE_FIRM] = {"社内の{2}人を合わせると、100点満点で{1}点です。",
                         "All {2} of your firm together: {1} of 100 points."},
    [WORD_SCORE_BESIDE] = {"（{2}点中{1}点）", "({1} of {2} points)"},
    [WORD_SCORE_ALONE] = {"{1}点", "{1} points"},
    [WORD_SCORE_NONE] = {"当てはまる項目はありません", "Nothing here applies"},
    [WORD_SCORE_CHART] = {"分野ごとの点数", "Points by area"},
    [WORD_SCORE_YOU] = {"あなた", "You"},
    [WORD_SCORE_OTHERS] = {"社内のほかの人（{1}人）", "Others of your firm ({1})"},
    [WORD_SCORE_REFERENCE] = {"目安", "Reference"},
    [WORD_SCORE_WEAKEST] = {"ここから始めましょう", "Where to begin"},
    [WORD_SCORE_FULL] = {"足りない項目はありません。半年後に、もう一度確かめましょう。",
                         "Nothing is missing. Check again in half a year."},
    [WORD_SCORE_STEP] = {"はじめの一歩：", "First step: "},
    [WORD_SCORE_GAPS] = {"社内で答えが分かれた項目", "Where you and others disagree"},
    [WORD_SCORE_NO_GAPS] = {"答えは、どの項目でもそろっています。",
                            "You all gave the same answers."},
    [WORD_SCORE_SIDE] = {"{1}：平均{2}点", "{1}: {2} on average"},
    [WORD_SCORE_GAP] = {"差は{1}点", "A gap of {1}"},
    [WORD_SCORE_MORE] = {"残り{1}項目も見る", "Show {1} more"},
    [WORD_NOTICE_LISTED] =
        {"お申し込みの名簿にあるお名前と会社名を使います。名簿にない方には、次の画面でうかがいます。\n"
         "使い道は三つだけです。出席と受講の記録をつけること、修了をお伝えすること、次回に続きから始める"
         "ことです。\n記録は主催者だけが見ます。ほかの目的には使いません。不要になれば消去します。\n"
         "会社名が同じ方には、会社の診断の答えが、お名前を出さずに示されます。",
         "We use your name and company as they are on the list of those who applied; if you are "
         "not on it, we ask for them on the next screen.\n"
         "They are used for three things only: to keep the record of your attendance and training, "
         "to confirm that you completed it, and to let you go on where you stopped.\n"
         "The record is for the organizer alone, and is erased when it is no longer needed. "
         "Colleagues of the same company see your answers to its check, without your name."},
    [WORD_SITTING_TEXT] = {"画面にふれて、名簿からお名前を探してください。",
                           "Touch the screen, and find your name on the list."},
    [WORD_SITTING_VENUE] = {"会場：{1}", "Venue: {1}"},
    [WORD_FIND_TITLE] = {"お名前を探してください", "Find your name"},
    [WORD_FIND_ROWS] = {"お名前（名字）の、はじめの文字の行にふれてください。",
                        "Touch the letter that your name begins with, family name first."},
    [WORD_FIND_OTHER] = {"英字・その他", "Other"},
    [WORD_FIND_NUMBER] = {"受付票の番号で探す", "Use the number on my badge"},
    [WORD_FIND_NAMES] = {"ご自分のお名前にふれてください", "Touch your name"},
    [WORD_FIND_PAGE] = {"{1}／{2}", "{1} of {2}"},
    [WORD_FIND] = {"探す", "Find"},
    [WORD_EARLIER] = {"前の人たち", "Earlier names"},
    [WORD_LATER] = {"次の人たち", "Later names"},
    [WORD_NOT_LISTED] = {"名簿にない方", "I am not on the list"},
    [WORD_NUMBER_MISSED] = {"その番号は、この会の名簿にありません。もう一度お確かめください。",
                            "That number is not on this list. Please check it."},
    [WORD_KEYPAD_TITLE] = {"受付票の番号を入力してください", "Enter the number on your badge"},
    [WORD_KEYPAD_NUMBER] = {"受付票の番号", "Number on your badge"},
    [WORD_PERSON_TITLE] = {"ご本人ですか", "Is this you?"},
    [WORD_PERSON_YES] = {"はい、私です", "Yes, that is me"},
    [WORD_PERSON_NO] = {"いいえ、違います", "No"},
    [WORD_PIN] = {"暗証番号（PIN）", "PIN"},
    [WORD_PIN_TITLE] = {"主催者の方：暗証番号を入力してください", "Organizers: enter the PIN"},
    [WORD_PIN_NEW] = {"主催者の方：暗証番号を決めてください", "Organizers: choose a PIN"},
    [WORD_PIN_RULES] = {"6桁以上の数字にしてください。同じ数字や、続いた数字は使えません。",
                        "Six digits or more; not all the same, and not a run such as 123456."},
    [WORD_PIN_AGAIN] = {"確認のため、もう一度入力してください。", "Enter it again, to be sure."},
    [WORD_PIN_WEAK] =
        {"その番号は使えません。6桁以上で、同じ数字や続いた数字でないものにしてください。",
         "Choose another: six digits or more, not all the same, and not a run."},
    [WORD_PIN_DIFFERS] = {"二つの番号が違いました。もう一度、初めから決めてください。",
                          "The two were not the same. Please choose it again."},
    [WORD_PIN_WRONG] = {"暗証番号が違います。", "That is not the PIN."},
    [WORD_PIN_WAIT] = {"次に試せるまで、あと{1}分{2}秒です。",
                       "You can try again in {1} min {2} s."},
    [WORD_DESK_TITLE] = {"主催者の画面", "Organizer"},
    [WORD_DESK_NO_SITTING] = {"会を決めない（名簿なし）", "No sitting (no roster)"},
    [WORD_DESK_PROGRESS] = {"今日の進み具合", "Progress today"},
    [WORD_DESK_ATTENDANCE] = {"出席", "Attendance"},
    [WORD_DESK_SESSIONS] = {"会を選ぶ", "Choose the sitting"},
    [WORD_DESK_EXPORT] = {"記録と修了証を持ち出す", "Take out records and certificates"},
    [WORD_DESK_PIN] = {"暗証番号を変える", "Change the PIN"},
    [WORD_DESK_QUIT] = {"キオスクを終える", "Close the kiosk"},
    [WORD_DESK_NOBODY] = {"まだだれも始めていません。", "Nobody has begun yet."},
    [WORD_DESK_DONE] = {"修了（{2}）　テスト{1}回", "Completed at {2}, tests taken: {1}"},
    [WORD_DESK_UNDER_WAY] = {"学習中　テスト{1}回", "Under way, tests taken: {1}"},
    [WORD_DESK_PRESENT] = {"出席：{2}人のうち{1}人", "Present: {1} of {2}"},
    [WORD_DESK_NO_COURSE] = {"その会のコースが、この端末にありません。",
                             "The course of that sitting is not on this machine."},
    [WORD_QUIT_TEXT] = {"キオスクを終えて、この画面を閉じます。記録はすべて保存されています。",
                        "The kiosk ends and this screen closes. All records are saved."},
    [WORD_TAKEOUT_WHERE] = {"どこに書き出しますか。", "Where to?"},
    [WORD_TAKEOUT_NOWHERE] = {"USBメモリが見つかりません。差し込んでから、もう一度探してください。",
                              "No USB stick was found. Plug one in, and look again."},
    [WORD_TAKEOUT_EXPORT] = {"記録と報告書を書き出す", "Write records and reports"},
    [WORD_TAKEOUT_CERTIFICATES] = {"この会の修了証を保存する", "Save this sitting's certificates"},
    [WORD_TAKEOUT_SEARCH] = {"もう一度探す", "Look again"},
    [WORD_TAKEOUT_WRITING] = {"書き出しています（{1}／{2}）。抜かないでください。",
                              "Writing ({1} of {2}). Do not pull it out."},
    [WORD_TAKEOUT_DONE] = {"{1}個のファイルを書き出しました。もう抜いてもかまいません。\n{2}",
                           "Files written: {1}. You may remove it now.\n{2}"},
    [WORD_TAKEOUT_NO_CERTIFICATES] = {"この会で修了した人は、まだいません。",
                                      "Nobody of this sitting has completed the course yet."},
    [WORD_TAKEOUT_FAILED] = {"書き出せませんでした。\n（{1}）", "It could not be written.\n({1})"},
};

const char *word_in(enum word word, enum language language)
{
    return words[word][language];
}

const char *word_with(struct arena *arena, enum word word, enum language language,
                      const char *first, const char *second)
{
    struct buffer said = {0};
    buffer_add_filled(&said, words[word][language], first, second);
    const char *kept = arena_text(arena, buffer_text(&said));
    buffer_free(&said);
    return kept;
}

const char *word_count(struct arena *arena, enum word word, enum language language, int first,
                       int second)
{
    return word_with(arena, word, language, arena_format(arena, "%d", first),
                     arena_format(arena, "%d", second));
}
