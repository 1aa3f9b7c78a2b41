#pragma once

#include <array>
#include <vector>

#include "insight/opinions.h"

namespace jemaa::insight {

using Point = std::array<double, 2>;

/// The plane in which people differ most.
struct OpinionMap {
    std::vector<double> center;               ///< mean opinion of each statement
    std::array<std::vector<double>, 2> axes;  ///< of length 1; their sign means nothing
    std::vector<Point> people;
};

/// The two principal components of the opinions, by power iteration. Whoever
/// was not asked counts as the mean; whoever said little is moved outward by
/// sqrt(statements / answers), as their distance to the middle is otherwise
/// that of silence. Source: C. Small et al., Polis: Scaling deliberation by
/// mapping high dimensional opinion spaces, Recerca 26, 2021. The sign of an
/// axis is chosen so that its greatest part is positive.
OpinionMap map_of(Opinions const& opinions);

}  // namespace jemaa::insight
