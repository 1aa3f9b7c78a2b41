#pragma once

#include <optional>
#include <string_view>

#include "domain/settings.h"

namespace jemaa {

/// How people mark a ballot; docs/ballots.md says what each number means.
enum class BallotKind { approval, dots, seeds, score, ranking, duels, grades, consent, budget };

/// The kind's word: "approval", "dots", ...
char const* name_of(BallotKind kind);

/// How the ballots of a poll by this rule with these settings are marked;
/// nothing for a rule that is not known.
std::optional<BallotKind> ballot_kind_of(std::string_view rule, Settings const& settings);

}  // namespace jemaa
