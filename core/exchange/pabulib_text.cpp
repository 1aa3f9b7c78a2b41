#include "exchange/pabulib_text.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/utf8.h"

namespace jemaa::exchange {
namespace {

constexpr std::array<std::pair<VoteType, std::string_view>, 5> vote_types{{
    {VoteType::approval, "approval"},
    {VoteType::choose_one, "choose-1"},
    {VoteType::cumulative, "cumulative"},
    {VoteType::scoring, "scoring"},
    {VoteType::ordinal, "ordinal"},
}};

/// The quoted cell at the start of `rest`, which is shortened by it; nothing
/// when its quote is not closed before a semicolon or the end.
std::optional<std::string> take_quoted(std::string_view& rest) {
    std::string cell;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] != '"') {
            cell += rest[i];
        } else if (i + 1 < rest.size() && rest[i + 1] == '"') {
            cell += rest[i++];
        } else if (i + 1 == rest.size() || rest[i + 1] == ';') {
            rest.remove_prefix(i + 1);
            return cell;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::string take_cell(std::string_view& rest) {
    if (rest.starts_with('"'))
        if (auto const quoted = take_quoted(rest)) return *quoted;
    auto const size = std::min(rest.find(';'), rest.size());
    std::string cell(trimmed(rest.substr(0, size)));
    rest.remove_prefix(size);
    return cell;
}

std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells;
    while (true) {
        cells.push_back(take_cell(line));
        if (line.empty()) return cells;
        line.remove_prefix(1);
    }
}

}  // namespace

std::vector<PabulibLine> pabulib_lines_of(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<PabulibLine> lines;
    for (int number = 1; !text.empty(); ++number) {
        auto const size = std::min(text.find('\n'), text.size());
        auto const line = trimmed(text.substr(0, size));
        text.remove_prefix(std::min(size + 1, text.size()));
        if (!line.empty()) lines.push_back({number, cells_of(line)});
    }
    return lines;
}

std::vector<std::string> list_of(std::string_view text) {
    std::vector<std::string> parts;
    if (trimmed(text).empty()) return parts;
    while (true) {
        auto const size = std::min(text.find(','), text.size());
        parts.emplace_back(trimmed(text.substr(0, size)));
        if (size == text.size()) return parts;
        text.remove_prefix(size + 1);
    }
}

std::optional<std::int64_t> whole_from(std::string_view text) {
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::optional<Decimal> decimal_from(std::string_view text) {
    auto const point = std::min(text.find('.'), text.size());
    auto decimals = text.substr(std::min(point + 1, text.size()));
    while (decimals.ends_with('0')) decimals.remove_suffix(1);
    auto const digits = std::string(text.substr(0, point)) + std::string(decimals);
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (point == 0 || !std::ranges::all_of(digits, is_digit)) return std::nullopt;
    auto const number = whole_from(digits);
    if (!number) return std::nullopt;
    return Decimal{*number, static_cast<int>(decimals.size())};
}

std::optional<budget::Money> scaled(Decimal const& number, int decimals) {
    auto money = number.digits;
    for (int i = number.decimals; i < decimals && money <= budget::most_money; ++i) money *= 10;
    if (money > budget::most_money) return std::nullopt;
    return money;
}

std::string_view name_of(VoteType type) {
    return std::ranges::find(vote_types, type, &std::pair<VoteType, std::string_view>::first)
        ->second;
}

std::optional<VoteType> vote_type_from(std::string_view name) {
    for (auto const& [type, known] : vote_types)
        if (known == name) return type;
    return std::nullopt;
}

}  // namespace jemaa::exchange
