#include "kiosk/chosen.h"

#include "meaning/chosen.h"
#include "outcome/contents.h"

namespace jemaa::kiosk {

Expected<std::vector<Id>> chosen_options(Store& store, Id const& poll, int top) {
    auto const contents = outcome::read_contents(store);
    if (!contents) return tl::unexpected(contents.error());
    auto const results = store.results(poll);
    if (!results) return tl::unexpected(results.error());
    auto const* of = &*contents;
    while (of->before && !of->polls.contains(poll)) of = of->before.get();
    auto const outcome = meaning::count(*results, outcome::merges_of(*of, poll));
    if (!outcome) return tl::unexpected(outcome.error());
    return meaning::chosen(*outcome, top);
}

}  // namespace jemaa::kiosk
