#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "charts/kinds.h"
#include "charts/look.h"

typedef struct _cairo cairo_t;

/// Pictures of results, drawn by Cairo alike on the screen, in the report and
/// as files of their own. A chart is plain data with its words in the reader's
/// language; charts/charts_of.h makes them from counted polls.
namespace jemaa::charts {

using Chart = std::variant<Bars, Distributions, Rounds, Duels, Matrix, BudgetSets, Changes,
                           Breakdown, OpinionGroups, TimeLine, Financing>;

struct Size {
    float width = 0;
    float height = 0;
    bool operator==(Size const&) const = default;
};

/// One thing in a chart, as a person would say it.
struct Mark {
    std::string key;  ///< "bar.0" for the first row, "quadrant.1", ...
    std::string name;
    std::string value;
    bool selected = false;
    Rect rect{};           ///< where it stands, after mirroring
    bool movable = false;  ///< within the mark "plane"
};

/// A shape that shows a number: a bar, a part of a strip, a point.
struct Shape {
    std::string key;  ///< of its mark
    double value = 0;
    Rect rect{};  ///< after mirroring
};

/// Words and the box that they fill, after mirroring.
struct Written {
    std::string text;
    Rect box{};
    bool cut = false;     ///< there was no room for all
    bool broken = false;  ///< a line ends within a word
    float size = 0;       ///< em
};

struct Drawn {
    std::vector<Mark> marks;
    std::vector<Shape> shapes;
    std::vector<Written> words;
    float head = 0;  ///< height of what explains the rows below it
};

/// The least height at which everything in the chart can be read.
float height_for(Chart const& chart, float width, Look const& look);

/// Draws into (0, 0, width, height), over whatever ground is there, and tells
/// what was drawn where. Without `canvas` it only tells. Rows use more height
/// than height_for() up to a point, and are crowded with less.
Drawn draw(cairo_t* canvas, Chart const& chart, Size size, Look const& look);

}  // namespace jemaa::charts
