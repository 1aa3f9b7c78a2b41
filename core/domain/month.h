#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace jemaa {

/// A month of a year, as plans are made by.
struct Month {
    int year = 0;
    int month = 1;  ///< 1 .. 12

    auto operator<=>(Month const&) const = default;
};

/// "2027-03"; nothing for any other text, or a year outside 1900 .. 9999.
std::optional<Month> month_from(std::string_view text);
std::string to_string(Month const& month);

/// The month so many months later; earlier when `months` is negative.
Month later(Month const& month, int months);

/// How many months `to` is after `from`.
int months_between(Month const& from, Month const& to);

}  // namespace jemaa
