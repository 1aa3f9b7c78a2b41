#include "insight/chance_stream.h"

namespace jemaa::insight {

std::uint64_t ChanceStream::next() {
    auto mixed = state_ += 0x9E3779B97F4A7C15;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

std::size_t ChanceStream::below(std::size_t bound) {
    // What is above the last whole multiple would favour small numbers.
    auto const rest = (UINT64_MAX % bound + 1) % bound;
    while (true) {
        auto const drawn = next();
        if (drawn <= UINT64_MAX - rest) return drawn % bound;
    }
}

}  // namespace jemaa::insight
