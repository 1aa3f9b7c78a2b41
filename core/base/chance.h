#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/id.h"

namespace jemaa {

/// 32 bytes of chance, handed to the pure flow with each event.
using Seed = std::array<std::uint8_t, 32>;

/// A fresh seed from the operating system's generator.
Seed random_seed();

/// A reproducible stream of chance from one seed (ChaCha20). The same seed
/// gives the same stream, so that the flow stays a pure function.
class Chance {
public:
    explicit Chance(Seed const& seed) : seed_(seed) {}

    Id id();

    /// A uniformly drawn order of 0 .. count-1.
    std::vector<std::size_t> order(std::size_t count);

    /// A uniformly drawn number of 0 .. bound-1; `bound` is at least 1.
    std::uint32_t below(std::uint32_t bound);

private:
    void draw(std::uint8_t* out, std::size_t size);

    Seed seed_;
    std::uint64_t blocks_ = 0;
};

}  // namespace jemaa
