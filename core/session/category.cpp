#include <algorithm>

#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

void choose(Turn& turn, Voter voter, std::string const& category) {
    auto const& categories = agenda::categories_of(*turn.state.agenda);
    bool const known = std::any_of(categories.begin(), categories.end(),
                                   [&](auto const& choice) { return choice.key == category; });
    if (!known && !category.empty()) return;
    voter.category = category;
    begin_ballot(turn, std::move(voter));
}

}  // namespace

void handle(Turn& turn, CategoryChoice& choice) {
    std::visit(Overloaded{
                   [&](ChooseCategory const& e) { choose(turn, Voter(choice.voter), e.category); },
                   [&](GoBack const&) { turn.state.situation = Invite{Voter(choice.voter)}; },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
