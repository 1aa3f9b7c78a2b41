#pragma once

#include <array>
#include <string>
#include <vector>

#include "charts/pen.h"
#include "charts/point_labels.h"

/// Where the parts of a plane of two criteria lie.
namespace jemaa::charts {

/// The words of a point.
struct Tag {
    Matrix::Item const* item = nullptr;
    std::string words;
    text::Size size;  ///< of the words
    PointLabel label{};
};

/// What is given up, one after the other, until all words have room.
struct Attempt {
    float touch = 0;                       ///< least size of a label
    bool numbered = false, below = false;  ///< points with numbers; their names below the plane
    bool named = true;                     ///< the quadrants
};

struct Plane {
    Attempt attempt;
    Rect plot{}, up{}, along{};
    Rect list{};                  ///< of names, where the points have numbers
    std::array<Rect, 4> names{};  ///< of the quadrants
    float text = 0;               ///< em of the labels
};

inline constexpr float number_width = 1.8F;  ///< of a point's number in the list, in em

/// How words look: of points, of quadrants, in the list of names and of axes.
Letters tag_letters(Pen const& pen, Plane const& plane, Label const& label);
Letters name_letters(Pen const& pen);
Letters list_letters(Pen const& pen, Label const& label);
Letters axis_letters(Pen const& pen);

/// Where a name begins in the list, after number and sign; and the height of its row
/// in a list of this width.
float list_start(Pen const& pen, Label const& label);
float list_row(Pen const& pen, Label const& label, float width);

/// The signs before the words of a point: how many, and how large.
bool has_sign(Label const& label);
std::size_t signs_of(Plane const& plane, Label const& label);
float sign_size(Pen const& pen, Plane const& plane, Tag const& tag);

/// With labels that a finger can move, where there is room for such; where there is
/// none for words at all, points have numbers.
Plane laid_out(Pen const& pen, Matrix const& chart, Rect const& area, std::vector<Tag>& tags);

}  // namespace jemaa::charts
