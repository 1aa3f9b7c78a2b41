#pragma once

#include "budget/outcome.h"

namespace jemaa::budget {

/// When sequential Phragmén ends.
enum class PhragmenStop {
    chosen_does_not_fit,    ///< the next project, after the tie rule, costs too much
    any_tied_does_not_fit,  ///< any project with the smallest load does, as pabutools has it
};

/// Sequential Phragmén: everybody earns money at the same pace, and as soon as
/// a project's supporters have its cost together they buy it with all that
/// they have. A project dearer than the whole budget, or without supporters,
/// does not take part.
/// Source: M. Brill, R. Freeman, S. Janson, M. Lackner, Phragmén's voting
/// methods and justified representation, AAAI 2017; with costs: M. Los, Z.
/// Christoff, D. Grossi, Proportional budget allocations, IJCAI 2022. Ties:
/// the smaller project number. `election` must pass check(); points do not
/// matter, every mark is an approval.
Outcome phragmen(Election const& election, PhragmenStop stop = PhragmenStop::chosen_does_not_fit,
                 bool fill_up = false);

}  // namespace jemaa::budget
