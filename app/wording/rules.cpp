#include "wording/rules.h"

#include <variant>

#include "budget/rules.h"
#include "text/messages.h"

namespace jemaa::wording {
namespace {

using text::message;

char const* key_of(budget::Measure measure) {
    switch (measure) {
        case budget::Measure::votes: return "rule.greedy_votes";
        case budget::Measure::points: return "rule.greedy_points";
        case budget::Measure::votes_per_cost: return "rule.greedy_votes_per_cost";
        case budget::Measure::points_per_cost: return "rule.greedy_points_per_cost";
    }
    return "";
}

char const* key_of(budget::Utility utility) {
    switch (utility) {
        case budget::Utility::cost: return "rule.equal_shares_cost";
        case budget::Utility::one: return "rule.equal_shares_number";
        case budget::Utility::points: return "rule.equal_shares_points";
    }
    return "";
}

char const* key_of(budget::Raise raise) {
    switch (raise) {
        case budget::Raise::none: return "rule.raise_none";
        case budget::Raise::one_until_overspending: return "rule.raise_overspending";
        case budget::Raise::one_until_exhaustive: return "rule.raise_exhaustive";
        case budget::Raise::percent_until_exhaustive: return "rule.raise_percent";
    }
    return "";
}

char const* key_of(budget::PhragmenStop stop) {
    return stop == budget::PhragmenStop::chosen_does_not_fit ? "rule.phragmen"
                                                             : "rule.phragmen_any_tied";
}

// A rule of budgets is told by its parts.
struct Parts {
    std::string_view language;

    std::string operator()(budget::Greedy const& rule) const {
        return message(language, key_of(rule.measure));
    }
    std::string operator()(budget::EqualShares const& rule) const {
        return message(language, key_of(rule.utility)) + " " +
               message(language, key_of(rule.raise)) + filled(rule.fill_up);
    }
    std::string operator()(budget::Phragmen const& rule) const {
        return message(language, key_of(rule.stop)) + filled(rule.fill_up);
    }
    [[nodiscard]] std::string filled(bool fill_up) const {
        return fill_up ? " " + message(language, "rule.fill_up") : std::string();
    }
};

}  // namespace

std::string words_for_rule(std::string_view rule, std::string_view language) {
    if (auto const of_budgets = budget::rule_named(rule))
        return std::visit(Parts{language}, *of_budgets) + " " +
               message(language, "rule.budget_ties");
    return message(language, "rule." + std::string(rule));
}

}  // namespace jemaa::wording
