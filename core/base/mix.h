#pragma once

#include <cstdint>
#include <cstring>

namespace jemaa {

/// The hash of what was mixed so far and one value more. Quick and even, for
/// telling pictures apart; no secret is safe behind it.
inline std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    return hash ^ hash >> 29;
}

/// A small value's bytes as a number.
template <class T>
std::uint64_t bits(T const& value) {
    static_assert(sizeof(T) <= sizeof(std::uint64_t));
    std::uint64_t result = 0;
    std::memcpy(&result, &value, sizeof(T));
    return result;
}

}  // namespace jemaa
