#pragma once

#include <map>
#include <vector>

#include "session/state.h"

namespace jemaa::session {

/// Begins the record anew with these facts, which may be of several workshops:
/// it is of the kiosk's own, and `before` is the one that this follows. The
/// kiosk is the record's; without an id, the first of the newest workshop.
void take_facts(State& state, std::vector<Fact> const& facts, std::map<Id, int> ballot_counts);

}  // namespace jemaa::session
