#pragma once

#include <cstdint>

#include "domain/fact.h"

namespace jemaa::insight {

/// Whether where an option stood on the screen went with what it got. Each
/// ballot showed its options in an order of its own, drawn by chance.
struct PositionEffect {
    int ballots = 0;  ///< with points and with at least two options
    /// Where the points lie on average: -1 all on the first shown, 1 all on
    /// the last, 0 no lean.
    double lean = 0;
    /// How often chance alone leans at least as far to either side.
    double p_value = 1;
    bool operator==(PositionEffect const&) const = default;
};

/// Randomisation test: the positions are drawn anew within each ballot `draws`
/// times; p = (1 + draws that lean as far) / (1 + draws). The same seed gives
/// the same number, for any order of rows. Source: R. A. Fisher, The Design of
/// Experiments, 1935; the "plus one": B. Phipson, G. Smyth, 2010.
PositionEffect position_effect(PollResults const& results, std::uint64_t seed, int draws = 9999);

}  // namespace jemaa::insight
