#pragma once

#include <string_view>
#include <vector>

#include "base/chance.h"
#include "domain/card_sheet.h"
#include "session/state.h"

/// Voting cards: one person, one vote, without names. Where a kiosk has none,
/// people vote without.
namespace jemaa::session {

inline constexpr int most_cards = 5'000;  ///< of one kiosk

/// The cards of this kiosk, by id.
std::vector<Card> own_cards(Record const& record);
bool has_cards(Record const& record);

/// How many of this kiosk's cards have voted in the poll of this vote.
int cards_used(Record const& record, std::string_view vote_key);

/// Further cards for this kiosk, not yet in the record, with numbers drawn by
/// chance. Kiosks of one workshop never draw the same number, although they do
/// not talk: each has the numbers that leave its own remainder. Fewer than
/// `count` when it would have more than most_cards.
std::vector<Card> further_cards(Record const& record, int count, Chance& chance);

/// Whether cards can be made now: not the first ones while a vote that is not
/// closed has ballots, since who cast those could vote again.
bool may_make_cards(State const& state);

/// Whether this voter may cast a ballot: with a card of this kiosk that has not
/// voted yet, or without one where there are none.
bool may_vote(State const& state, Poll const& poll, Voter const& voter);

/// The sheets that show these cards of this kiosk.
CardSheet card_sheet(agenda::Agenda const& agenda, Record const& record, std::vector<int> numbers);

}  // namespace jemaa::session
