#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace jemaa {

/// 128-bit identity of a fact. Facts of different kiosks never share one by
/// accident, so files can be united without renumbering.
struct Id {
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(Id const&) const = default;
    [[nodiscard]] bool is_nil() const { return *this == Id{}; }
};

/// A fresh id from the operating system's generator. It holds no time and no
/// counter.
Id random_id();

/// The id that every kiosk computes alike for `key` under `parent`
/// (BLAKE2b-128 of both), e.g. a step of a workshop or an option of a poll.
Id derived_id(Id const& parent, std::string_view key);

/// The id of a file's content (BLAKE2b-128), the same wherever it is kept.
Id content_id(Bytes const& content);

/// 32 lower-case hexadecimal digits.
std::string to_hex(Id const& id);

/// The inverse of to_hex; nothing for any other text.
std::optional<Id> id_from_hex(std::string_view hex);

}  // namespace jemaa
