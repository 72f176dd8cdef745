#include "kiosk/clerk.h"

#include "base/arena.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct queue {
    struct errand *first;
    struct errand **end;
};

struct clerk {
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct queue sent; // under the lock
    struct queue run;  // under the lock
    bool ending;       // under the lock
    int open;          // the loop's: sent and not taken in
    void (*wake)(void *context);
    void *context;
};

static void put(struct queue *queue, struct errand *errand)
{
    errand->next = NULL;
    *queue->end = errand;
    queue->end = &errand->next;
}

static struct errand *take(struct queue *queue)
{
    struct errand *errand = queue->first;
    if (errand) {
        queue->first = errand->next;
        if (!queue->first) {
            queue->end = &queue->first;
        }
    }
    return errand;
}

static void *work(void *argument)
{
    struct clerk *clerk = argument;
    pthread_mutex_lock(&clerk->lock);
    for (;;) {
        struct errand *errand = take(&clerk->sent);
        if (!errand && clerk->ending) {
            break;
        }
        if (!errand) {
            pthread_cond_wait(&clerk->changed, &clerk->lock);
            continue;
        }
        pthread_mutex_unlock(&clerk->lock);
        errand->run(errand);
        pthread_mutex_lock(&clerk->lock);
        put(&clerk->run, errand);
        pthread_cond_broadcast(&clerk->changed);
        clerk->wake(clerk->context);
    }
    pthread_mutex_unlock(&clerk->lock);
    return NULL;
}

struct clerk *clerk_start(void (*wake)(void *context), void *context, struct fault *fault)
{
    struct clerk *clerk = memory_take(1, sizeof *clerk);
    clerk->sent.end = &clerk->sent.first;
    clerk->run.end = &clerk->run.first;
    clerk->wake = wake;
    clerk->context = context;
    pthread_mutex_init(&clerk->lock, NULL);
    pthread_cond_init(&clerk->changed, NULL);
    int error = pthread_create(&clerk->thread, NULL, work, clerk);
    if (error != 0) {
        fault_set(fault, "no thread can be started (%s): close other programs and start again",
                  strerror(error));
        pthread_mutex_destroy(&clerk->lock);
        pthread_cond_destroy(&clerk->changed);
        free(clerk);
        return NULL;
    }
    return clerk;
}

void clerk_stop(struct clerk *clerk)
{
    if (!clerk) {
        return;
    }
    clerk_settle(clerk);
    pthread_mutex_lock(&clerk->lock);
    clerk->ending = true;
    pthread_cond_broadcast(&clerk->changed);
    pthread_mutex_unlock(&clerk->lock);
    pthread_join(clerk->thread, NULL);
    pthread_mutex_destroy(&clerk->lock);
    pthread_cond_destroy(&clerk->changed);
    free(clerk);
}

void clerk_send(struct clerk *clerk, struct errand *errand)
{
    clerk->open++;
    pthread_mutex_lock(&clerk->lock);
    put(&clerk->sent, errand);
    pthread_cond_broadcast(&clerk->changed);
    pthread_mutex_unlock(&clerk->lock);
}

int clerk_take_in(struct clerk *clerk)
{
    int count = 0;
    for (;;) {
        pthread_mutex_lock(&clerk->lock);
        struct errand *errand = take(&clerk->run);
        pthread_mutex_unlock(&clerk->lock);
        if (!errand) {
            return count;
        }
        clerk->open--;
        count++;
        errand->done(errand);
    }
}

void clerk_settle(struct clerk *clerk)
{
    while (clerk->open > 0) {
        pthread_mutex_lock(&clerk->lock);
        while (!clerk->run.first) {
            pthread_cond_wait(&clerk->changed, &clerk->lock);
        }
        pthread_mutex_unlock(&clerk->lock);
        clerk_take_in(clerk);
    }
}

bool clerk_busy(const struct clerk *clerk)
{
    return clerk->open > 0;
}
