#include "meaning/said.h"

#include <cmath>

namespace jemaa::meaning {
namespace {

constexpr double nearly_always = 0.95, mostly = 0.7;
constexpr double small_chance = 0.05;

}  // namespace

std::string_view said_of(insight::Robustness const& rooms) {
    if (rooms.stays >= nearly_always) return "meaning.rooms_agree";
    return rooms.stays >= mostly ? "meaning.rooms_mostly" : "meaning.rooms_differ";
}

std::string_view said_of(insight::PositionEffect const& position) {
    if (position.p_value >= small_chance) return "meaning.position_even";
    return position.lean < 0 ? "meaning.position_first" : "meaning.position_last";
}

std::int64_t whole_percent(double share) {
    auto const percent = std::llround(100 * share);
    if (percent == 100 && share < 1) return 99;
    return percent == 0 && share > 0 ? 1 : percent;
}

}  // namespace jemaa::meaning
