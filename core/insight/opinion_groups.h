#pragma once

#include "insight/clusters.h"
#include "insight/representative.h"

namespace jemaa::insight {

/// The groups of like-minded people in a room, what unites and divides them.
struct OpinionGroups {
    OpinionMap map;
    std::vector<int> group_of;            ///< of each person; -1: said too little
    int groups = 0;                       ///< 0 when nobody said enough
    double silhouette = 0;                ///< how clearly they are apart, -1 to 1
    std::vector<std::vector<Said>> said;  ///< by group and statement
    std::vector<double> consensus;        ///< group-aware, by statement
    std::vector<std::vector<Representative>> representative;  ///< by group
};

/// Who said enough to be placed: min(7, statements) answers; when these are
/// fewer than 15 people, those with the most answers are added up to 15.
std::vector<bool> said_enough(Opinions const& opinions);

/// Groups as Polis finds them: principal components, k-means, of up to
/// min(5, 2 + floor(n / 12)) groups the number with the greatest silhouette.
/// Source: C. Small et al., Polis, Recerca 26, 2021. The same for any order of
/// people. A group or a point of few people can tell who they are: show no
/// number of fewer than fewest_shown, and no single points. Groups of fewer than
/// `smallest` people are not formed.
OpinionGroups opinion_groups(Opinions const& opinions, int smallest = 1);

}  // namespace jemaa::insight
