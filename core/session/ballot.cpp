#include <algorithm>

#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

std::vector<std::string> keys_of(std::vector<agenda::Choice> const& choices) {
    std::vector<std::string> keys;
    for (auto const& choice : choices) keys.push_back(choice.key);
    return keys;
}

// Every person gets the options in an order of her own, so that none has the
// best place.
void begin_ballot(Turn& turn) {
    State& state = turn.state;
    Poll const* poll = open_poll(state);
    auto const* vote = current_as<agenda::Vote>(state);
    auto const options = options_of(state, current(state).key);
    if (!poll || !vote || options.empty()) return;
    auto const kind = ballot_kind_of(poll->rule, poll->settings);
    if (!kind) return;
    state.situation = BallotEntry{
        blank_draft(*kind, poll->settings, options, keys_of(vote->criteria), turn.chance)};
}

void turn_back(State& state, BallotDraft& draft) {
    if (draft.page > 0)
        show_page(draft, draft.page - 1);
    else
        state.situation = Invite{};
}

template <typename Other>
void take_draft_to(State& state, BallotDraft draft) {
    draft.blocked = BallotDraft::Blocked::no;
    state.situation = Other{std::move(draft)};
}

void cast(Turn& turn, BallotDraft const& draft) {
    if (Poll const* poll = open_poll(turn.state))
        save(turn, Ballot{turn.chance.id(), poll->id, marks_of(draft, poll->id)}, BallotThanks{});
}

}  // namespace

void handle(Turn& turn, Invite&) {
    std::visit(Overloaded{
                   [&](GoOn const&) { begin_ballot(turn); },
                   [&](GoBack const&) { return_to_attract(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

void handle(Turn& turn, BallotEntry& entry) {
    State& state = turn.state;
    BallotDraft& draft = entry.draft;
    std::visit(Overloaded{
                   [&](TouchOption const& e) {
                       if (open_poll(state)) touch(draft, e.option);
                   },
                   [&](TakeBack const& e) { take_back(draft, e.option); },
                   [&](Grade const& e) { grade(draft, e.option, e.criterion, e.value); },
                   [&](AnswerDuel const& e) { answer(draft, e.value); },
                   [&](ShowPage const& e) { show_page(draft, e.page); },
                   [&](GoOn const&) {
                       if (finish(draft)) take_draft_to<Review>(state, draft);
                   },
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
