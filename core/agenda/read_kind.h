#pragma once

#include <optional>

#include "agenda/agenda.h"
#include "agenda/table_reader.h"

namespace jemaa::agenda {

/// What a step of this kind has beyond what all have; nothing, and a mistake
/// noted, when there is no such kind.
std::optional<StepKind> read_kind(Word const& kind, TableReader& step);

}  // namespace jemaa::agenda
