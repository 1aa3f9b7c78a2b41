#pragma once

#include <string>
#include <vector>

#include "charts/rows.h"

namespace jemaa::charts {

/// Rows of which each has a note: beside its cells or, where labels are stacked,
/// below them. They are stacked where a note finds no room beside the cells.
class NotedCells {
public:
    /// `share`: of the width that labels leave, for the notes.
    NotedCells(Pen& pen, float width, std::vector<Label const*> const& labels,
               std::vector<std::string> notes, float share);

    [[nodiscard]] Division const& division() const { return division_; }
    /// Stacked where only so these heads stand over the cells.
    void stack_for(std::vector<Head> const& heads);
    /// From side to side.
    [[nodiscard]] Rect cells() const { return parts_of("", division_.cells()).cells; }
    /// What rows need, with their notes, whose cells need `cells`.
    [[nodiscard]] std::vector<float> heights(float cells) const;

    /// Writes note number `at` into what a row has behind its label; gives the rest.
    Rect write(std::size_t at, Rect const& rest);

private:
    struct Parts {
        Rect cells, note;
    };
    [[nodiscard]] Parts parts_of(std::string const& note, Rect rest) const;

    Pen& pen_;
    std::vector<std::string> notes_;
    float share_;
    Division division_;
};

/// The notes of a chart's rows.
template <typename Row>
std::vector<std::string> notes_of(std::vector<Row> const& rows) {
    std::vector<std::string> notes;
    for (auto const& row : rows) notes.push_back(row.note);
    return notes;
}

}  // namespace jemaa::charts
