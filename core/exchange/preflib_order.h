#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace jemaa::exchange {

/// Groups of alternatives by their numbers from 1, as written.
using Order = std::vector<std::vector<int>>;

/// "1,{2,3},{}" as groups: a number alone is a group of one. An error has the
/// reason in its detail, and no place.
Expected<Order> order_from(std::string_view text, int alternatives);

/// The inverse.
std::string to_string(Order const& order);

}  // namespace jemaa::exchange
