#pragma once

#include <cstdint>
#include <string_view>

#include "insight/position_effect.h"
#include "insight/robustness.h"

/// Which sentence is said of how sure an outcome is; on the screen and in the
/// report the same one. They are keys of messages.
namespace jemaa::meaning {

std::string_view said_of(insight::Robustness const& rooms);
std::string_view said_of(insight::PositionEffect const& position);

/// 0 to 100; 100 and 0 only when it is exactly so.
std::int64_t whole_percent(double share);

}  // namespace jemaa::meaning
