#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "budget/equal_shares.h"
#include "budget/greedy.h"
#include "budget/phragmen.h"

namespace jemaa::budget {

struct Greedy {
    Measure measure = Measure::votes;
};

struct Phragmen {
    PhragmenStop stop = PhragmenStop::chosen_does_not_fit;
    bool fill_up = false;
};

using Rule = std::variant<Greedy, EqualShares, Phragmen>;

/// A rule under the name by which templates and the command line call it.
struct NamedRule {
    std::string_view name;
    Rule rule;
};

/// All of them, the usual ones first.
std::span<NamedRule const> named_rules();

/// Nothing for a name that none has.
std::optional<Rule> rule_named(std::string_view name);

/// Decides by the rule. `election` must pass check().
Outcome decide(Election const& election, Rule const& rule);

}  // namespace jemaa::budget
