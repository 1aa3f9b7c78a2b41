#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace jemaa {

/// The numbers by which a poll is held, by name: dots=5 per_option=3. Names
/// are lower-case letters, digits, '_', '.' and '-'; numbers are 0 or more.
struct Settings {
    std::map<std::string, std::int64_t, std::less<>> numbers;

    /// The number of that name, or `otherwise`.
    [[nodiscard]] std::int64_t get(std::string_view name, std::int64_t otherwise = 0) const;

    auto operator<=>(Settings const&) const = default;
};

/// "dots=5 per_option=3": by name, one space between. Every Settings has one
/// text.
std::string to_string(Settings const& settings);

/// The inverse of to_string; nothing for any other text.
std::optional<Settings> settings_from(std::string_view text);

/// Whether every name and number is as said above.
bool is_well_formed(Settings const& settings);

}  // namespace jemaa
