#include <algorithm>

#include "session/card.h"
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

void after_invite(Turn& turn, Voter voter) {
    auto const* vote = current_as<agenda::Vote>(turn.state);
    if (vote && vote->ask_category && !categories_of(*turn.state.agenda).empty())
        turn.state.situation = CategoryChoice{std::move(voter)};
    else
        begin_ballot(turn, std::move(voter));
}

void turn_back(State& state, BallotDraft& draft) {
    if (draft.page > 0)
        show_page(draft, draft.page - 1);
    else
        state.situation = Invite{Voter(draft.voter)};
}

template <typename Other>
void take_draft_to(State& state, BallotDraft draft) {
    draft.blocked = BallotDraft::Blocked::no;
    state.situation = Other{std::move(draft)};
}

Ballot ballot_of(Id const& id, Id const& poll, BallotDraft const& draft) {
    auto const& category = draft.voter.category;
    return {id, poll, marks_of(draft, poll), category.empty() ? Id{} : derived_id(poll, category)};
}

// The card is used up together with the ballot, or neither is.
void cast(Turn& turn, BallotDraft const& draft) {
    Poll const* const poll = open_poll(turn.state);
    if (!poll) return;
    if (!may_vote(turn.state, *poll, draft.voter)) {
        turn.state.situation = CardEntry{};
        return;
    }
    std::vector<Fact> facts{ballot_of(turn.chance.id(), poll->id, draft)};
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
    Poll const* poll = open_poll(state);
    auto const* vote = current_as<agenda::Vote>(state);
    auto const options = options_of(state, current(state).key);
    if (!poll || !vote || options.empty()) return;
    auto const kind = ballot_kind_of(poll->rule, poll->settings);
    if (!kind) return;
    auto draft = blank_draft(*kind, poll->settings, options, keys_of(vote->criteria), turn.chance);
    draft.voter = std::move(voter);
    state.situation = BallotEntry{std::move(draft)};
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
                   [&](MoveRank const& e) { move_rank(review.draft, e.option, e.by); },
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
