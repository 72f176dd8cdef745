#include "command/catalogued.h"

#include "record/catalog.h"
#include "record/trust.h"
#include "store/query.h"
#include "store/veil.h"

bool catalogued_run(struct warden *warden, const struct invocation *invocation,
                    const struct errand *errand, struct fault *fault)
{
    struct content *content;
    if (!content_load(warden, invocation->content, &content, fault)) {
        return false;
    }
    struct store *store = store_open(invocation->data, errand->mode, fault);
    bool done = store && trust_check(store, invocation->data, fault) &&
                (!invocation->pseudonymous || store_veil(store, fault));
    if (done && errand->echo) {
        store_echo(store, stdout);
    }
    done = done && catalog_put(store, content, fault) && errand->act(errand->context, store, fault);
    store_close(store);
    content_free(content);
    return done;
}
