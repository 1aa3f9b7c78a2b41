#include "kiosk/chosen.h"

#include <algorithm>

#include "meaning/counted_poll.h"
#include "outcome/contents.h"

namespace jemaa::kiosk {
namespace {

struct Choosing {
    int top;

    std::vector<Id> operator()(tally::Outcome const& outcome) const {
        if (top == 0) return outcome.winners;
        std::vector<Id> best;
        for (auto const& placed : outcome.order)
            if (placed.place <= top) best.push_back(placed.option);
        return best;
    }
    std::vector<Id> operator()(budget::PollOutcome const& decided) const {
        std::vector<Id> funded;
        for (auto const project : decided.outcome.winners)
            if (top == 0 || std::ssize(funded) < top)
                funded.push_back(decided.poll.options.at(project));
        return funded;
    }
};

}  // namespace

Expected<std::vector<Id>> chosen_options(Store& store, Id const& poll, int top) {
    auto const contents = outcome::read_contents(store);
    if (!contents) return tl::unexpected(contents.error());
    auto const results = store.results(poll);
    if (!results) return tl::unexpected(results.error());
    auto const* of = &*contents;
    while (of->before && !of->polls.contains(poll)) of = of->before.get();
    auto const outcome = meaning::count(*results, outcome::merges_of(*of, poll));
    if (!outcome) return tl::unexpected(outcome.error());
    return std::visit(Choosing{top}, *outcome);
}

}  // namespace jemaa::kiosk
