#pragma once

#include <vector>

#include "base/error.h"
#include "domain/fact.h"
#include "store/store.h"

namespace jemaa::kiosk {

/// The options that a closed vote chose, as meaning::chosen() has it. Errors as
/// of outcome::read_contents() and meaning::count().
Expected<std::vector<Id>> chosen_options(Store& store, Id const& poll, int top);

}  // namespace jemaa::kiosk
