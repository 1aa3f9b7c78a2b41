#pragma once

#include <vector>

#include "core/outcome/workshop.h"

/// The small finished workshop with everything that comes after the vote: themes,
/// a second vote by scores, two versions of a statement, lines and a plan.
namespace jemaa::test {

inline Id const theme = id_of(41), brought_finding = id_of(42), first_version = id_of(43),
                second_version = id_of(44), line = id_of(45), action = id_of(46);

/// A text that a spreadsheet would take for a formula.
inline constexpr char formula[] = "=HYPERLINK(\"http://x\";\"y\")";

/// The second vote of the step "choose": 12 ballots with scores from 0 to 3 on
/// two options, their categories given.
Id round_id();
std::vector<Ballot> round_ballots();

std::vector<Fact> whole_workshop();

}  // namespace jemaa::test
