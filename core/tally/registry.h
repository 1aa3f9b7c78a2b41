#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "domain/settings.h"
#include "tally/outcome.h"

namespace jemaa::tally {

/// A way to decide, under the name by which templates choose it.
struct Rule {
    std::string_view name;
    BallotKind ballots;  ///< what people mark
    bool also_duels;     ///< duels too, with the setting `duels` = 1
    Outcome (*count)(Profile const& profile);
};

/// All rules, simple ones first.
std::span<Rule const> rules();

/// The rule of that name, or nothing.
Rule const* find_rule(std::string_view name);

bool takes(Rule const& rule, BallotKind kind);

/// How people mark the ballots of a poll by this rule with these settings.
BallotKind ballots_of(Rule const& rule, Settings const& settings);

}  // namespace jemaa::tally
