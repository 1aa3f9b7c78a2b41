#pragma once

#include <vector>

#include "meaning/counted_poll.h"

namespace jemaa::meaning {

/// The options that a vote chose, best first: its winners, or what is funded;
/// with `top`, the options in its first so many places, all that tie there
/// included, and of a budget the first so many that are funded.
std::vector<Id> chosen(PollOutcome const& outcome, int top);

}  // namespace jemaa::meaning
