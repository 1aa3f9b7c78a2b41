#include "domain/settings.h"

#include <algorithm>
#include <charconv>

namespace jemaa {
namespace {

bool is_of_a_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

bool is_name(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, is_of_a_name);
}

std::optional<std::int64_t> number_from(std::string_view text) {
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::int64_t Settings::get(std::string_view name, std::int64_t otherwise) const {
    auto const found = numbers.find(name);
    return found == numbers.end() ? otherwise : found->second;
}

std::string to_string(Settings const& settings) {
    std::string text;
    for (auto const& [name, number] : settings.numbers)
        text += (text.empty() ? "" : " ") + name + "=" + std::to_string(number);
    return text;
}

std::optional<Settings> settings_from(std::string_view text) {
    Settings settings;
    for (auto rest = text; !rest.empty();) {
        auto const word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        auto const sign = word.find('=');
        if (sign == std::string_view::npos) return std::nullopt;
        auto const number = number_from(word.substr(sign + 1));
        if (!number) return std::nullopt;
        settings.numbers.emplace(word.substr(0, sign), *number);
    }
    if (!is_well_formed(settings) || to_string(settings) != text) return std::nullopt;
    return settings;
}

bool is_well_formed(Settings const& settings) {
    return std::ranges::all_of(settings.numbers, [](auto const& entry) {
        return is_name(entry.first) && entry.second >= 0;
    });
}

}  // namespace jemaa
