#pragma once

#include <vector>

#include "base/geometry.h"
#include "lettering/paragraph.h"

namespace jemaa::charts {

/// The words that belong to a point of a picture.
struct PointLabel {
    Point at;
    text::Size size;     ///< of the words
    Rect rect{};         ///< where they are put
    bool moved = false;  ///< not beside the point: a line must lead to it
    bool fixed = false;  ///< somebody put it where it is
};

/// Puts each label beside its point, or as near as there is room: inside
/// `within`, at least `gap` pixels from every other label, every point (a dot of
/// this radius) and what is `taken`. Earlier labels choose first. False when one
/// finds no room; then the labels are not all put.
bool place_labels(std::vector<PointLabel>& labels, Rect const& within,
                  std::vector<Rect> const& taken, float dot, float gap);

}  // namespace jemaa::charts
