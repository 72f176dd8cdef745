#include "audit/notes.h"

#include <stdlib.h>
#include <string.h>

enum { RANKS = 4096 }; // in one part of the tour

void notes_free(struct notes *notes)
{
    free(notes->list);
    notes->list = NULL;
    notes->count = notes->room = 0;
}

// The note of the subject; `rank` is that of a new one.
static struct note *note_of(struct notes *notes, const char *file, const char *subject, int rank)
{
    for (int i = 0; i < notes->count; i++) {
        struct note *note = &notes->list[i];
        if (strcmp(note->subject, subject) == 0 && strcmp(note->file, file) == 0) {
            return note;
        }
    }
    if (notes->count == notes->room) {
        notes->room = notes->room * 2 + 16;
        notes->list = memory_grow(notes->list, (size_t)notes->room, sizeof *notes->list);
    }
    struct note *note = &notes->list[notes->count++];
    *note = (struct note){.file = arena_text(notes->arena, file),
                          .subject = arena_text(notes->arena, subject),
                          .rank = rank};
    return note;
}

void notes_add(struct notes *notes, const struct met *met)
{
    const int later = notes->count < RANKS - 1 ? notes->count : RANKS - 1;
    struct note *note = note_of(notes, met->file, met->subject, met->part * RANKS + later);
    if (note->places == 0 || strcmp(note->last_place, met->place) != 0) {
        note->places++;
        note->last_place = arena_text(notes->arena, met->place);
    }
    note->settings |= 1U << met->setting;
    if (!note->place || met->amount > note->amount) {
        note->amount = met->amount;
        note->setting = met->setting;
        note->place = note->last_place;
        note->text = arena_text(notes->arena, met->text);
    }
}

// ---- from process to process

static void write_text(FILE *out, const char *text)
{
    fwrite(text, 1, strlen(text) + 1, out);
}

bool notes_write(const struct notes *notes, FILE *out)
{
    fprintf(out, "%d %d %d\n", notes->count, notes->screens, notes->scenes);
    for (int i = 0; i < notes->count; i++) {
        const struct note *note = &notes->list[i];
        fprintf(out, "%d %d %u %d %d\n", note->amount, note->setting, note->settings, note->places,
                note->rank);
        write_text(out, note->file);
        write_text(out, note->subject);
        write_text(out, note->place);
        write_text(out, note->text);
    }
    return !ferror(out);
}

static const char *read_text(FILE *in, struct arena *arena)
{
    char *line = NULL;
    size_t room = 0;
    const bool whole = getdelim(&line, &room, '\0', in) > 0;
    const char *text = whole ? arena_text(arena, line) : NULL;
    free(line);
    return text;
}

static void merge(struct notes *notes, const struct note *read)
{
    struct note *note = note_of(notes, read->file, read->subject, read->rank);
    note->rank = read->rank < note->rank ? read->rank : note->rank;
    note->settings |= read->settings;
    note->places += read->places;
    if (!note->place || read->amount > note->amount) {
        note->amount = read->amount;
        note->setting = read->setting;
        note->place = read->place;
        note->text = read->text;
    }
}

bool notes_read(struct notes *notes, FILE *in)
{
    int count, screens, scenes;
    if (fscanf(in, "%d %d %d", &count, &screens, &scenes) != 3 || getc(in) != '\n') {
        return false;
    }
    notes->screens += screens;
    notes->scenes += scenes;
    for (int i = 0; i < count; i++) {
        struct note note = {.amount = 0};
        if (fscanf(in, "%d %d %u %d %d", &note.amount, &note.setting, &note.settings, &note.places,
                   &note.rank) != 5 ||
            getc(in) != '\n') {
            return false;
        }
        note.file = read_text(in, notes->arena);
        note.subject = read_text(in, notes->arena);
        note.place = read_text(in, notes->arena);
        note.text = read_text(in, notes->arena);
        if (!note.file || !note.subject || !note.place || !note.text) {
            return false;
        }
        merge(notes, &note);
    }
    return true;
}

static int compare(const void *one, const void *other)
{
    const struct note *first = one;
    const struct note *second = other;
    const int files = strcmp(first->file, second->file);
    return first->rank != second->rank ? (first->rank < second->rank ? -1 : 1)
           : files != 0                ? files
                                       : strcmp(first->subject, second->subject);
}

void notes_sort(struct notes *notes)
{
    if (notes->count > 0) {
        qsort(notes->list, (size_t)notes->count, sizeof *notes->list, compare);
    }
}
