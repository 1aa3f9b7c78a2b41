#pragma once

#include "core/session/stage.h"
#include "session/rounds.h"

namespace jemaa::session {

/// The short workshop with a second vote that repeats the first ("again"), a
/// statement that reminds of the results, and a vote of consent to it.
agenda::Agenda vision_workshop();

/// In the console at a running step of it.
void goes_and_starts(Stage& stage, std::string_view key);

/// One person answers the statement: 1 block .. 5 full support.
void answers(Stage& stage, int answer);

/// The facilitator writes and keeps a version; from the console at the running
/// step and back to it.
void keeps(Stage& stage, std::string const& words);

}  // namespace jemaa::session
