#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jemaa::insight {

/// A quick reproducible stream of chance for resampling (SplitMix64, G. Steele,
/// D. Lea, C. Flood, OOPSLA 2014). Not for secrets.
class ChanceStream {
public:
    explicit ChanceStream(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();

    /// Uniform in 0 .. bound-1; bound at least 1.
    std::size_t below(std::size_t bound);

    /// Puts the values in a uniformly drawn order.
    template <typename T>
    void shuffle(std::vector<T>& values) {
        for (auto i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t state_;
};

}  // namespace jemaa::insight
