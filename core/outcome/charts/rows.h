#pragma once

#include <string>
#include <vector>

#include "charts/pen.h"

namespace jemaa::charts {

/// How the rows of a chart are divided: each has its label at the start and cells
/// behind it. Where the words of a label find no room there, each label stands over
/// its cells.
struct Division {
    float width = 0;
    float badge = 0, sign = 0, label = 0;  ///< widths
    float gap = 0;
    bool stacked = false;  ///< labels over the cells

    void stack();
    /// Stacked where only then `fit` is true of the width of the cells.
    template <typename Fit>
    void stack_to(Fit fit);

    /// From side to side what is left for cells.
    [[nodiscard]] Rect cells() const;
};

template <typename Fit>
void Division::stack_to(Fit fit) {
    if (!stacked && !fit(cells().w) && fit(width)) stack();
}

/// `label_share`: of the width, for the words of labels that are not stacked.
Division divide(Pen const& pen, float width, std::vector<Label const*> const& labels,
                float label_share = 0.3F);

/// Rows under a head.
class Rows {
public:
    /// `head`: height of what stands over the rows. `cells`: the least height of
    /// each row's cells. Every row is as high as it needs to be, and higher where
    /// `size` has room for it.
    Rows(Pen& pen, Size size, std::vector<Label const*> labels, Division const& division,
         float head, std::vector<float> const& cells);

    /// The height at which all can be read.
    [[nodiscard]] float needed() const;

    /// What the columns have of the head.
    [[nodiscard]] Rect head() const;

    /// Draws label number `at` and marks its whole row; gives the place of its cells.
    Rect draw(std::size_t at, std::string const& value, std::string key = {});

private:
    struct Row {
        float label = 0, needed = 0;  ///< heights
        float top = 0, height = 0;
    };
    Row row_for(Label const& label, float cells) const;
    void spread(float height);

    Pen& pen_;
    Division division_;
    float head_;
    std::vector<Label const*> labels_;
    std::vector<Row> rows_;
};

/// The labels of a chart's rows.
template <typename Row>
std::vector<Label const*> labels_of(std::vector<Row> const& rows) {
    std::vector<Label const*> labels;
    for (auto const& row : rows) labels.push_back(&row.label);
    return labels;
}

/// The height that the cells of each row need.
template <typename Row, typename Height>
std::vector<float> heights_of(std::vector<Row> const& rows, Height height) {
    std::vector<float> heights;
    for (auto const& row : rows) heights.push_back(height(row));
    return heights;
}

/// Cell `at` of `count` beside each other.
Rect cell_of(Pen const& pen, Rect const& cells, std::size_t at, std::size_t count);

}  // namespace jemaa::charts
