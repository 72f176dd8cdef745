#include "module/conversation.h"

#include "base/arena.h"
#include "base/clock.h"
#include "module/limits.h"
#include "module/wire.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>

int64_t conversation_now(void)
{
    const struct clock clock = clock_running();
    return clock_steady(&clock);
}

void conversation_say(struct conversation *talk, const struct buffer *message)
{
    unsigned char head[WIRE_HEAD];
    wire_head(message->length, head);
    conversation_free(talk);
    buffer_add(&talk->out, head, sizeof head);
    buffer_add(&talk->out, message->text, message->length);
    talk->began = conversation_now();
    talk->state = TALK_GOING;
}

void conversation_free(struct conversation *talk)
{
    buffer_free(&talk->out);
    buffer_free(&talk->in);
    talk->sent = 0;
}

const char *conversation_answer(const struct conversation *talk, size_t *length)
{
    *length = talk->in.length - WIRE_HEAD;
    return talk->in.text + WIRE_HEAD;
}

static bool must_wait(void)
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

static void say_more(struct conversation *talk)
{
    ssize_t step = send(talk->worker.socket, talk->out.text + talk->sent,
                        talk->out.length - talk->sent, MSG_NOSIGNAL);
    if (step >= 0) {
        talk->sent += (size_t)step;
    } else if (!must_wait()) {
        talk->state = TALK_BROKEN;
    }
}

// What is still to come of the answer; its head first.
static size_t wanted(const struct conversation *talk)
{
    if (talk->in.length < WIRE_HEAD) {
        return WIRE_HEAD - talk->in.length;
    }
    return WIRE_HEAD + wire_length((const unsigned char *)talk->in.text) - talk->in.length;
}

static void hear_more(struct conversation *talk)
{
    char bytes[64 * KIBIBYTE];
    size_t most = wanted(talk) < sizeof bytes ? wanted(talk) : sizeof bytes;
    ssize_t step = recv(talk->worker.socket, bytes, most, 0);
    if (step < 0 && must_wait()) {
        return;
    }
    if (step <= 0) {
        talk->state = TALK_BROKEN;
        return;
    }
    buffer_add(&talk->in, bytes, (size_t)step);
    if (talk->in.length < WIRE_HEAD) {
        return;
    }
    size_t length = wire_length((const unsigned char *)talk->in.text);
    if (length == 0 || length > ANSWER_SIZE_MOST) {
        talk->state = TALK_BROKEN;
    } else if (wanted(talk) == 0) {
        talk->state = TALK_ANSWERED;
    }
}

// A worker that ends says why before it has read everything, so listening goes first.
static void do_what_happened(struct conversation *talk, short happened)
{
    if (happened & (POLLIN | POLLHUP | POLLERR)) {
        hear_more(talk);
    } else if (happened & POLLOUT) {
        say_more(talk);
    }
}

static int milliseconds_left(struct conversation **talks, int count)
{
    int64_t now = conversation_now();
    int64_t left = 1000;
    for (int i = 0; i < count; i++) {
        if (talks[i]->state == TALK_GOING && talks[i]->deadline - now < left) {
            left = talks[i]->deadline - now;
        }
    }
    return left > 0 ? (int)left : 0;
}

void conversations_step(struct conversation **talks, int count)
{
    struct pollfd waits[WORKERS_MOST];
    for (int i = 0; i < count; i++) {
        bool going = talks[i]->state == TALK_GOING;
        bool saying = talks[i]->sent < talks[i]->out.length;
        waits[i] = (struct pollfd){.fd = going ? talks[i]->worker.socket : -1,
                                   .events = saying ? POLLIN | POLLOUT : POLLIN};
    }
    int happened = poll(waits, (nfds_t)count, milliseconds_left(talks, count));
    int64_t now = conversation_now();
    for (int i = 0; i < count; i++) {
        if (happened > 0 && waits[i].revents != 0) {
            do_what_happened(talks[i], waits[i].revents);
        }
        if (talks[i]->state == TALK_GOING && now >= talks[i]->deadline) {
            talks[i]->state = TALK_LATE;
        }
    }
}

bool conversation_bear(struct conversation *talk, struct warden *warden, struct patience patience)
{
    enum { LEAST = 10 };
    int64_t now = conversation_now();
    if (talk->state != TALK_LATE || now - talk->began >= patience.wall) {
        return false;
    }
    int64_t left = patience.processor - warden_used(warden, &talk->worker);
    if (left <= 0) {
        return false;
    }
    talk->deadline = now + (left > LEAST ? left : LEAST);
    talk->state = TALK_GOING;
    return true;
}
