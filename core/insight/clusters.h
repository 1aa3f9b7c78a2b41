#pragma once

#include <vector>

#include "insight/principal_axes.h"

namespace jemaa::insight {

struct Clusters {
    int count = 0;
    std::vector<int> of;    ///< cluster of each point, from 0; larger ones first
    double silhouette = 0;  ///< mean over all points, -1 to 1
};

/// Points in `count` clusters: the best that Lloyd's k-means finds from up to
/// 50 starts of far-apart points; the same for any order of points. Fewer when
/// there are fewer different points.
Clusters clusters_of(std::vector<Point> const& points, int count);

/// The one from 2 to `most` clusters with the greatest silhouette (P.
/// Rousseeuw, 1987), ties: fewer; of those only whose clusters all have at least
/// `smallest` points. One cluster when there are none, or all points are the
/// same.
Clusters best_clusters(std::vector<Point> const& points, int most, int smallest = 1);

}  // namespace jemaa::insight
