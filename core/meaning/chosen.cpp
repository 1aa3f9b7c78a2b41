#include "meaning/chosen.h"

namespace jemaa::meaning {
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

std::vector<Id> chosen(PollOutcome const& outcome, int top) {
    return std::visit(Choosing{top}, outcome);
}

}  // namespace jemaa::meaning
