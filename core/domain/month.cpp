#include "domain/month.h"

namespace jemaa {
namespace {

constexpr int first_year = 1900;

int months_since_year_zero(Month const& month) {
    return month.year * 12 + month.month - 1;
}

}  // namespace

std::optional<Month> month_from(std::string_view text) {
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    int digits = 0;
    for (char const c : text) {
        if (c == '-') continue;
        if (!is_digit(c)) return std::nullopt;
        digits = digits * 10 + (c - '0');
    }
    Month const month{digits / 100, digits % 100};
    if (month.year < first_year || month.month < 1 || month.month > 12) return std::nullopt;
    return month;
}

std::string to_string(Month const& month) {
    std::string text = std::to_string(month.year) + "-";
    if (month.month < 10) text += '0';
    return text + std::to_string(month.month);
}

Month later(Month const& month, int months) {
    int const all = months_since_year_zero(month) + months;
    return {all / 12, all % 12 + 1};
}

int months_between(Month const& from, Month const& to) {
    return months_since_year_zero(to) - months_since_year_zero(from);
}

}  // namespace jemaa
