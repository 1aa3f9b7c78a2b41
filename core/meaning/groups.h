#pragma once

#include <variant>
#include <vector>

#include "domain/ballot_kind.h"
#include "domain/fact.h"

namespace jemaa::meaning {

inline constexpr int fewest_ballots_for_groups = 10;
inline constexpr int fewest_options_for_groups = 3;
/// Groups are told only when they are clearly apart. Source: L. Kaufman, P.
/// Rousseeuw, Finding Groups in Data, 1990: a mean silhouette of at most this
/// is weak and may be artificial.
inline constexpr double clearly_apart = 0.5;

/// Where most of a group stand: two thirds of those who said something, or
/// `split`. Nothing finer is told of a group: a number could name a person.
enum class Stance { against, split, in_favour };

/// Groups of like-minded people, each of at least insight::fewest_shown.
struct Groups {
    std::vector<int> people;  ///< of each group, the largest first
    int outside = 0;          ///< in none: said too little; 0, or as many as may be shown

    struct Option {
        Id option;
        std::vector<Stance> stances;  ///< by group
        bool operator==(Option const&) const = default;
        [[nodiscard]] bool unites() const;   ///< all groups on one side
        [[nodiscard]] bool divides() const;  ///< groups on both sides
    };
    std::vector<Option> options;  ///< what all groups agree with first; ties by id
    bool operator==(Groups const&) const = default;
};

/// Why there are no groups to tell of.
enum class NoGroups { marked_otherwise, too_few_options, too_few_ballots, not_apart };

/// The reason's word in JSON: "marked_otherwise", ...
char const* name_of(NoGroups why);

/// The groups in a room's approvals, scores, grades or answers of consent. With
/// one's means of a score (weighted), a grade or an answer above the middle of
/// the scale one is in favour, below it against. Every ballot of `results` is
/// taken as possible.
std::variant<NoGroups, Groups> groups_in(PollResults const& results);

}  // namespace jemaa::meaning
