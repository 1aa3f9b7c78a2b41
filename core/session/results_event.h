#pragma once

#include <memory>

#include "session/results_situation.h"

namespace jemaa::session {

/// A closed poll was read and counted.
struct ResultsLoaded {
    std::shared_ptr<meaning::CountedPoll const> counted;
};
/// What a further round changed, or the outcome again.
struct ShowChanges {};
/// What a counted poll means was worked out.
struct MeaningFound {
    std::shared_ptr<meaning::CountedPoll const> counted;
    std::shared_ptr<meaning::Meaning const> meaning;
};

}  // namespace jemaa::session
