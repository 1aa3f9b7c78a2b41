#pragma once

#include "agenda/agenda.h"
#include "agenda/table_reader.h"

/// Action lines and the action plan.
namespace jemaa::agenda {

StepKind read_lines(TableReader& step);
StepKind read_plan(TableReader& step);

}  // namespace jemaa::agenda
