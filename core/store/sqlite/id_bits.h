#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/id.h"

namespace jemaa::sqlite {

/// Tells most ids that it was not given from those that it was by one bit each,
/// the sooner the more random they are.
class IdBits {
public:
    explicit IdBits(std::size_t ids) : bits_(std::bit_ceil(64 * (ids + 1))) {}

    void insert(Id const& id) { bits_[place(id)] = true; }

    /// True for every id that was inserted, and for few others.
    [[nodiscard]] bool may_have(Id const& id) const { return bits_[place(id)]; }

private:
    [[nodiscard]] std::size_t place(Id const& id) const {
        std::uint64_t end = 0;
        std::memcpy(&end, id.bytes.data() + 8, sizeof end);
        return end & (bits_.size() - 1);
    }

    std::vector<bool> bits_;
};

}  // namespace jemaa::sqlite
