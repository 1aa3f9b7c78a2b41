#pragma once

#include <vector>

#include "base/error.h"
#include "domain/fact.h"
#include "store/store.h"

namespace jemaa::kiosk {

/// The options that a closed vote chose, best first: its winners, or what is
/// funded; with `top`, the options in its first so many places, all that tie
/// there included, and of a budget the first so many that are funded. Errors as
/// of outcome::read_contents() and meaning::count().
Expected<std::vector<Id>> chosen_options(Store& store, Id const& poll, int top);

}  // namespace jemaa::kiosk
