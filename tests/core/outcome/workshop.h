#pragma once

#include <string>
#include <vector>

#include "domain/fact.h"

/// A small finished workshop on tests/core/agenda/small_template.h: two
/// kiosks, three ideas, and a vote on two options and an idea.
namespace jemaa::test {

inline constexpr char awkward_text[] = "Dit \"oui\",\nau salon";

/// Ids 1, 2, ... in ascending order.
Id id_of(int number);

inline Id const workshop_id = id_of(1);
Id step_id(std::string const& key);
Id men_of_first_kiosk();  ///< their cell of the head count
Id poll_id();
Id option_id(std::string const& key);

/// Ids of the ideas, in ascending order: clarified text | pictogram only |
/// awkward text, on the ballot.
inline Id const clarified = id_of(31), pictured = id_of(32), awkward = id_of(33);

Revision revision(Id const& subject, std::string field, std::string value, std::int64_t stamp);

/// Every fact but the poll's: `choose` has not been opened.
std::vector<Fact> facts_before_vote();

/// All, with three ballots; the vote runs still.
std::vector<Fact> facts_during_vote();

/// The same, and the vote closed.
std::vector<Fact> facts_after_vote();

}  // namespace jemaa::test
