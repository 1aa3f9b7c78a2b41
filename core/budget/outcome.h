#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include <gmpxx.h>

#include "budget/election.h"

namespace jemaa::budget {

/// An exact fraction of any size.
using Rational = mpq_class;

/// A project was funded. `measure` is what the rule goes by: votes or points
/// (per cost) for the greedy rules, rho (money for each unit of utility) for
/// equal shares, the load (money for each supporter so far) for Phragmén.
struct Bought {
    Project project = 0;
    Rational measure;
    Rational price;               ///< what a voter pays for each point; 0 when nobody pays
    std::int64_t paid_price = 0;  ///< voters who pay it in full
    std::int64_t paid_rest = 0;   ///< voters who give all that they had left, less than that
    std::vector<Project> tied;    ///< others with the same measure: the tie rule decided
    bool operator==(Bought const&) const = default;
};

/// The supporters together have less than the project costs.
struct OutOfReach {
    Project project = 0;
    Rational money;  ///< what they have left
    bool operator==(OutOfReach const&) const = default;
};

/// The project was next, but costs more than is left of the budget.
struct DoesNotFit {
    Project project = 0;
    Money left = 0;
    bool operator==(DoesNotFit const&) const = default;
};

/// Every voter's endowment was raised and the rule run again; the steps that
/// follow are those of the run that counts.
struct Raised {
    Rational endowment;      ///< of each voter, in the run that counts
    std::int64_t times = 0;  ///< by how many steps it is above the equal share
    bool operator==(Raised const&) const = default;
};

enum class Reason {
    all_funded,       ///< every project that somebody supports
    exhausted,        ///< no supported project fits into what is left
    would_overspend,  ///< one raise more would spend more than the budget
    nobody_can_pay,   ///< no project's supporters have enough left
    does_not_fit,     ///< the next project costs more than what is left
};

struct Stopped {
    Reason reason = Reason::all_funded;
    bool operator==(Stopped const&) const = default;
};

/// What is left is filled up by another rule from here on.
struct FillsUp {
    bool operator==(FillsUp const&) const = default;
};

using Step = std::variant<Bought, OutOfReach, DoesNotFit, Raised, Stopped, FillsUp>;

struct Outcome {
    std::vector<Project> winners;  ///< in order of selection
    Money cost = 0;
    Money left = 0;
    bool exhaustive = false;  ///< no further project with a vote fits into what is left
    std::vector<Step> steps;
    bool operator==(Outcome const&) const = default;
};

}  // namespace jemaa::budget
