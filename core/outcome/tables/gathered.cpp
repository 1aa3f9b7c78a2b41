#include "tables/gathered.h"

#include <utility>

namespace jemaa::outcome {
namespace {

Expected<void> add_closed(Store& store, Contents const& contents, ClosedPolls& closed) {
    for (auto const& [id, poll] : contents.polls) {
        if (!is_closed(contents, poll)) continue;
        auto results = store.results(id);
        if (!results) return tl::unexpected(results.error());
        auto outcome = meaning::count(*results, merges_of(contents, id));
        if (!outcome) return tl::unexpected(outcome.error());
        closed.emplace(id, ClosedPoll{std::move(*results), std::move(*outcome)});
    }
    return {};
}

}  // namespace

Expected<Gathered> gather(Store& store) {
    auto contents = read_contents(store);
    if (!contents) return tl::unexpected(contents.error());
    return gather(store, std::move(*contents));
}

Expected<Gathered> gather(Store& store, Contents contents) {
    Gathered gathered{std::move(contents), {}};
    for (auto const* at = &gathered.contents; at; at = at->before.get())
        if (auto const done = add_closed(store, *at, gathered.closed); !done)
            return tl::unexpected(done.error());
    return gathered;
}

}  // namespace jemaa::outcome
