#pragma once

#include <functional>
#include <vector>

#include "charts/chart.h"

namespace jemaa::report {

/// The chart whole, or, where it is higher than `most`, in parts with as many
/// rows each as find room, drawn to the same scale. A chart whose rows stand for
/// each other, such as one of duels, stays whole.
std::vector<charts::Chart> parts_of(charts::Chart const& chart, double most,
                                    std::function<double(charts::Chart const&)> const& height);

}  // namespace jemaa::report
