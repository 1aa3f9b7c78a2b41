#include <algorithm>
#include <numeric>

#include "session/card.h"
#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

using Blocked = BallotDraft::Blocked;

void place_dot(State const& state, BallotDraft& draft, std::size_t option) {
    Poll const* poll = open_poll(state);
    if (!poll || option >= draft.dots.size()) return;
    draft.blocked = Blocked::no;
    if (dots_left(state, draft) <= 0)
        draft.blocked = Blocked::none_left;
    else if (draft.dots[option] >= poll->settings.get("per_option"))
        draft.blocked = Blocked::option_full;
    else
        ++draft.dots[option];
}

void remove_dot(BallotDraft& draft, std::size_t option) {
    if (option >= draft.dots.size() || draft.dots[option] == 0) return;
    --draft.dots[option];
    draft.blocked = Blocked::no;
}

void show_page(BallotDraft& draft, int page) {
    int const last = pages(draft) - 1;
    draft.page = std::clamp(page, 0, last);
    draft.blocked = Blocked::no;
}

void turn_back(State& state, BallotDraft& draft) {
    if (draft.page > 0)
        show_page(draft, draft.page - 1);
    else
        state.situation = Invite{Voter(draft.voter)};
}

template <typename Other>
void take_draft_to(State& state, BallotDraft draft) {
    draft.blocked = Blocked::no;
    state.situation = Other{std::move(draft)};
}

void after_invite(Turn& turn, Voter voter) {
    auto const* vote = current_as<agenda::Vote>(turn.state);
    if (vote && vote->ask_category && !categories_of(*turn.state.agenda).empty())
        turn.state.situation = CategoryChoice{std::move(voter)};
    else
        begin_ballot(turn, std::move(voter));
}

Ballot ballot_of(Id const& id, Poll const& poll, BallotDraft const& draft) {
    Ballot ballot{id, poll.id, {}, {}};
    if (!draft.voter.category.empty()) ballot.category = derived_id(poll.id, draft.voter.category);
    for (std::size_t i = 0; i < draft.shown.size(); ++i)
        ballot.marks.push_back({draft.shown[i].id, static_cast<int>(i), draft.dots[i]});
    std::sort(ballot.marks.begin(), ballot.marks.end(),
              [](Mark const& a, Mark const& b) { return a.option < b.option; });
    return ballot;
}

// The card is used up together with the ballot, or neither is.
void cast(Turn& turn, BallotDraft const& draft) {
    Poll const* const poll = open_poll(turn.state);
    if (!poll) return;
    if (!may_vote(turn.state, *poll, draft.voter)) {
        turn.state.situation = CardEntry{};
        return;
    }
    std::vector<Fact> facts{ballot_of(turn.chance.id(), *poll, draft)};
    Id const& card = draft.voter.card;
    if (!card.is_nil()) facts.push_back(CardUse{card_use_id(poll->id, card), poll->id, card});
    turn.state.card_guard = {};
    save(turn, std::move(facts), BallotThanks{}, turn.state.undo);
}

}  // namespace

// Every person gets the options in an order of her own, so that none has the
// best place.
void begin_ballot(Turn& turn, Voter voter) {
    State& state = turn.state;
    auto const options = options_of(state, current(state).key);
    if (options.empty()) return;
    BallotDraft draft;
    for (std::size_t const place : turn.chance.order(options.size()))
        draft.shown.push_back(options[place]);
    draft.dots.assign(options.size(), 0);
    draft.voter = std::move(voter);
    state.situation = BallotEntry{std::move(draft)};
}

int pages(BallotDraft const& draft) {
    auto const options = static_cast<int>(draft.shown.size());
    return std::max(1, (options + most_cards_per_page - 1) / most_cards_per_page);
}

int options_per_page(BallotDraft const& draft) {
    auto const options = static_cast<int>(draft.shown.size());
    return std::max(1, (options + pages(draft) - 1) / pages(draft));
}

int dots_left(State const& state, BallotDraft const& draft) {
    if (draft.shown.empty()) return 0;
    auto const poll = state.record.polls.find(draft.shown.front().poll);
    if (poll == state.record.polls.end()) return 0;
    return static_cast<int>(poll->second.settings.get("dots")) -
           std::accumulate(draft.dots.begin(), draft.dots.end(), 0);
}

void handle(Turn& turn, Invite& invite) {
    std::visit(Overloaded{
                   [&](GoOn const&) { after_invite(turn, Voter(invite.voter)); },
                   [&](GoBack const&) { return_to_attract(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

void handle(Turn& turn, BallotEntry& entry) {
    State& state = turn.state;
    BallotDraft& draft = entry.draft;
    std::visit(Overloaded{
                   [&](PlaceDot const& e) { place_dot(state, draft, e.option); },
                   [&](RemoveDot const& e) { remove_dot(draft, e.option); },
                   [&](ShowPage const& e) { show_page(draft, e.page); },
                   [&](GoOn const&) { take_draft_to<Review>(state, draft); },
                   [&](GoBack const&) { turn_back(state, draft); },
                   [](auto const&) {},
               },
               turn.event.what);
}

void handle(Turn& turn, Review& review) {
    std::visit(Overloaded{
                   [&](CastBallot const&) { cast(turn, review.draft); },
                   [&](GoBack const&) { take_draft_to<BallotEntry>(turn.state, review.draft); },
                   [](auto const&) {},
               },
               turn.event.what);
}

void handle(Turn& turn, BallotThanks&) {
    std::visit(Overloaded{
                   [&](GoOn const&) { return_to_attract(turn.state); },
                   [&](GoBack const&) { return_to_attract(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
