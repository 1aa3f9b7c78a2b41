#include "tables/gathered.h"

#include <utility>

namespace jemaa::outcome {

Expected<Gathered> gather(Store& store) {
    auto contents = read_contents(store);
    if (!contents) return tl::unexpected(contents.error());
    return gather(store, std::move(*contents));
}

Expected<Gathered> gather(Store& store, Contents contents) {
    Gathered gathered{std::move(contents), {}};
    for (auto const& [id, poll] : gathered.contents.polls) {
        if (!is_closed(gathered.contents, poll)) continue;
        auto results = store.results(id);
        if (!results) return tl::unexpected(results.error());
        auto outcome = meaning::count(*results, merges_of(gathered.contents, id));
        if (!outcome) return tl::unexpected(outcome.error());
        gathered.closed.emplace(id, ClosedPoll{std::move(*results), std::move(*outcome)});
    }
    return gathered;
}

}  // namespace jemaa::outcome
