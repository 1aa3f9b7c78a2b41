#pragma once

#include <string>
#include <vector>

#include "charts/pen.h"

namespace jemaa::charts {

/// Rows under a head: each has its label at the start and cells behind it.
class Rows {
public:
    /// Rows of at least `least` in height, more where a label needs it, and of
    /// what `height` has room for. `head`: height of what stands over the rows.
    /// `label_share`: of the width.
    Rows(Pen& pen, Size size, std::vector<Label const*> labels, float head, float least = 0,
         float label_share = 0.3F);

    /// The height at which all can be read.
    [[nodiscard]] float needed() const;

    /// What the columns have of the head.
    [[nodiscard]] Rect head() const;

    /// Draws label number `at` and marks its whole row; gives the rest of it.
    Rect draw(std::size_t at, std::string const& value, std::string key = {});

private:
    [[nodiscard]] Rect row(std::size_t at) const;
    [[nodiscard]] float least_row(float least) const;

    Pen& pen_;
    Size size_;
    std::vector<Label const*> labels_;
    float head_ = 0, badge_ = 0, pictogram_ = 0, label_ = 0, gap_ = 0;
    float needed_ = 0, height_ = 0;
};

/// The labels of a chart's rows.
template <typename Row>
std::vector<Label const*> labels_of(std::vector<Row> const& rows) {
    std::vector<Label const*> labels;
    for (auto const& row : rows) labels.push_back(&row.label);
    return labels;
}

/// A pictogram, words and a figure under them.
void draw_head(Pen& pen, Rect cell, Head const& head);

/// Cell `at` of `count` beside each other.
Rect cell_of(Pen const& pen, Rect const& cells, std::size_t at, std::size_t count);

}  // namespace jemaa::charts
