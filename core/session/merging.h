#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "session/state.h"

/// Options that were found, after a vote, to be one.
namespace jemaa::session {

/// The poll's merged options, each with the one that it is part of now.
std::map<Id, Id> merges_of(Record const& record, Id const& poll);

/// The poll's options that stand by themselves, in the order of the template,
/// then ideas and items.
std::vector<PollOption> standing_options(State const& state, Id const& poll);
/// The same of a vote's newest poll.
std::vector<PollOption> standing_options(State const& state, std::string_view vote_key);

/// Whether the facilitator may merge options of this vote now: it is closed, and
/// more than one stands by itself.
bool can_merge(State const& state, std::string_view vote_key);

/// 1 or more.
int merging_pages(std::size_t options);

}  // namespace jemaa::session
