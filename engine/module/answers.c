#include "module/answers.h"

#include "base/arena.h"
#include "module/source.h"

#include <stdlib.h>
#include <string.h>

struct answer {
    struct arena *arena; // where everything of it is
    const char *path;
    const char *text;
    size_t text_length;
    const char *bytes;
    size_t length;
};

struct answers {
    struct answer *list;
    int count;
};

struct answers *answers_new(void)
{
    return memory_take(1, sizeof(struct answers));
}

void answers_free(struct answers *answers)
{
    if (!answers) {
        return;
    }
    for (int i = 0; i < answers->count; i++) {
        arena_free(answers->list[i].arena);
    }
    free(answers->list);
    free(answers);
}

static struct answer *find(const struct answers *answers, const char *path)
{
    for (int i = 0; i < answers->count; i++) {
        if (strcmp(answers->list[i].path, path) == 0) {
            return &answers->list[i];
        }
    }
    return NULL;
}

const char *answers_find(const struct answers *answers, const char *path,
                         const struct source *source, size_t *length)
{
    const struct answer *answer = find(answers, path);
    if (!answer || answer->text_length != source->length ||
        memcmp(answer->text, source->text, source->length) != 0) {
        return NULL;
    }
    *length = answer->length;
    return answer->bytes;
}

static struct answer *add(struct answers *answers)
{
    answers->list = memory_grow(answers->list, (size_t)answers->count + 1, sizeof *answers->list);
    struct answer *answer = &answers->list[answers->count++];
    *answer = (struct answer){.arena = arena_new()};
    return answer;
}

void answers_keep(struct answers *answers, const char *path, const struct source *source,
                  const char *bytes, size_t length)
{
    struct answer *answer = find(answers, path);
    if (answer) {
        arena_empty(answer->arena);
    } else {
        answer = add(answers);
    }
    struct arena *arena = answer->arena;
    *answer = (struct answer){.arena = arena,
                              .path = arena_text(arena, path),
                              .text = arena_text_part(arena, source->text, source->length),
                              .text_length = source->length,
                              .bytes = arena_text_part(arena, bytes, length),
                              .length = length};
}
