#pragma once

#include <string>
#include <vector>

#include "session/state.h"

namespace jemaa::gallery {

struct StagedState {
    std::string name;  ///< "ballot-blocked"
    session::State state;
};

/// The Batna sample brought, by its own events, to each screen and to the
/// states of it that look different: empty, full, refused, waiting, failed.
std::vector<StagedState> staged_states();

/// The part of them on which ideas are clarified, hidden and sorted into themes.
std::vector<StagedState> staged_grouping();

/// The part of them that shows every way to vote: each kind's ballot empty,
/// half filled, blocked and looked over, and each rule's result.
std::vector<StagedState> staged_ballots();

/// The part of them that shows how a room comes to agree: a further round, the
/// statement and its versions, consent, endorsement, evaluation.
std::vector<StagedState> staged_agreement();

/// The part of them that speaks, and on which ideas are drawn and spoken.
std::vector<StagedState> staged_voice();

/// Action lines and the plan: few and many, every field asked for.
std::vector<StagedState> staged_plans();

/// What was decided in an earlier workshop, and done since.
std::vector<StagedState> staged_follow_up();

}  // namespace jemaa::gallery
