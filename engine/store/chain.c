#include "store/chain.h"

#include <sodium.h>

static void hash(const struct buffer *buffer, const unsigned char *key,
                 unsigned char out[static CHAIN_BYTES])
{
    crypto_generichash(out, CHAIN_BYTES, (const unsigned char *)buffer->text, buffer->length, key,
                       key ? CHAIN_BYTES : 0);
}

void chain_digest(enum fact_kind kind, const struct row *row, const unsigned char *salt,
                  unsigned char digest[static CHAIN_BYTES])
{
    struct buffer form = {0};
    row_serialise(kind, row, &form);
    hash(&form, salt, digest);
    sodium_memzero(form.text, form.length);
    buffer_free(&form);
}

void chain_bind(const struct link *last, const char *kind, const char *id, const char *learner,
                struct link *link)
{
    struct buffer form = {0};
    link->number = last->number + 1;
    row_add_bytes(&form, last->chain, CHAIN_BYTES);
    row_add_integer(&form, link->number);
    row_add_text(&form, kind);
    row_add_text(&form, id);
    row_add_text(&form, learner);
    row_add_bytes(&form, link->digest, CHAIN_BYTES);
    hash(&form, NULL, link->chain);
    buffer_free(&form);
}

struct link chain_next(const struct link *last, const struct fact *fact, const struct row *row)
{
    struct link link;
    randombytes_buf(link.salt, sizeof link.salt);
    chain_digest(fact->kind, row, link.salt, link.digest);
    chain_bind(last, row_families[fact->kind]->name, fact->id.text, fact->learner.text, &link);
    return link;
}
