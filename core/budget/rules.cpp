#include "budget/rules.h"

#include <array>

namespace jemaa::budget {
namespace {

constexpr EqualShares shares(Utility utility, Raise raise, bool fill_up = false) {
    return {.utility = utility, .raise = raise, .fill_up = fill_up};
}

constexpr auto to_overspending = Raise::one_until_overspending;
constexpr auto to_exhaustive = Raise::one_until_exhaustive;
constexpr auto by_percent = Raise::percent_until_exhaustive;

constexpr std::array rules{
    NamedRule{"equal_shares", shares(Utility::cost, to_overspending)},
    NamedRule{"equal_shares_fill", shares(Utility::cost, to_overspending, true)},
    NamedRule{"equal_shares_exhaustive", shares(Utility::cost, to_exhaustive)},
    NamedRule{"equal_shares_exhaustive_fill", shares(Utility::cost, to_exhaustive, true)},
    NamedRule{"equal_shares_percent", shares(Utility::cost, by_percent)},
    NamedRule{"equal_shares_plain", shares(Utility::cost, Raise::none)},
    NamedRule{"equal_shares_plain_fill", shares(Utility::cost, Raise::none, true)},
    NamedRule{"equal_shares_number", shares(Utility::one, to_overspending)},
    NamedRule{"equal_shares_number_fill", shares(Utility::one, to_overspending, true)},
    NamedRule{"equal_shares_number_exhaustive", shares(Utility::one, to_exhaustive)},
    NamedRule{"equal_shares_number_exhaustive_fill", shares(Utility::one, to_exhaustive, true)},
    NamedRule{"equal_shares_number_percent", shares(Utility::one, by_percent)},
    NamedRule{"equal_shares_number_plain", shares(Utility::one, Raise::none)},
    NamedRule{"equal_shares_number_plain_fill", shares(Utility::one, Raise::none, true)},
    NamedRule{"equal_shares_points", shares(Utility::points, to_overspending)},
    NamedRule{"equal_shares_points_fill", shares(Utility::points, to_overspending, true)},
    NamedRule{"equal_shares_points_exhaustive", shares(Utility::points, to_exhaustive)},
    NamedRule{"equal_shares_points_exhaustive_fill", shares(Utility::points, to_exhaustive, true)},
    NamedRule{"equal_shares_points_percent", shares(Utility::points, by_percent)},
    NamedRule{"equal_shares_points_plain", shares(Utility::points, Raise::none)},
    NamedRule{"equal_shares_points_plain_fill", shares(Utility::points, Raise::none, true)},
    NamedRule{"greedy_votes", Greedy{Measure::votes}},
    NamedRule{"greedy_votes_per_cost", Greedy{Measure::votes_per_cost}},
    NamedRule{"greedy_points", Greedy{Measure::points}},
    NamedRule{"greedy_points_per_cost", Greedy{Measure::points_per_cost}},
    NamedRule{"phragmen", Phragmen{}},
    NamedRule{"phragmen_fill", Phragmen{.fill_up = true}},
    NamedRule{"phragmen_any_tied", Phragmen{PhragmenStop::any_tied_does_not_fit}},
    NamedRule{"phragmen_any_tied_fill", Phragmen{PhragmenStop::any_tied_does_not_fit, true}},
};

}  // namespace

std::span<NamedRule const> named_rules() {
    return rules;
}

std::optional<Rule> rule_named(std::string_view name) {
    for (auto const& known : rules)
        if (known.name == name) return known.rule;
    return std::nullopt;
}

Outcome decide(Election const& election, Rule const& rule) {
    if (auto const* by = std::get_if<Greedy>(&rule)) return greedy(election, by->measure);
    if (auto const* by = std::get_if<Phragmen>(&rule))
        return phragmen(election, by->stop, by->fill_up);
    return equal_shares(election, std::get<EqualShares>(rule));
}

}  // namespace jemaa::budget
