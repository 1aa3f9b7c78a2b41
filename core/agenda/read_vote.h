#pragma once

#include <span>
#include <string>

#include "agenda/agenda.h"
#include "agenda/table_reader.h"

namespace jemaa::agenda {

/// The names of all rules that a vote may have.
std::span<std::string const> rule_names();

/// What a step of kind "vote" has; which keys are known depends on its rule.
StepKind read_vote(TableReader& step);

}  // namespace jemaa::agenda
