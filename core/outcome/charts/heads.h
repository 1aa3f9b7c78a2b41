#pragma once

#include <string>
#include <vector>

#include "charts/rows.h"

namespace jemaa::charts {

/// What stands over columns of the same width: pictogram, words and figure of each.
/// Where the words find no room there, the columns have numbers, and the names of
/// all stand above, one below the other.
class Heads {
public:
    /// `cells`: where the columns are, from side to side. `list`: where names may
    /// stand. `least`: height of what stands over other columns.
    Heads(Pen& pen, std::vector<Head> heads, Rect const& cells, Rect const& list, float least = 0);

    [[nodiscard]] float height() const;
    [[nodiscard]] bool is_listed() const { return listed_; }

    /// Draws all from this height on. With `key`, each is marked: "group" for
    /// "group.0" and so on.
    void draw(float top, std::string const& key = {});

private:
    [[nodiscard]] bool fits_over(Head const& head) const;
    [[nodiscard]] Rect words_in(Head const& head, Rect cell) const;
    [[nodiscard]] float cell_height(Head const& head) const;
    [[nodiscard]] float line_height(Head const& head) const;
    void draw_cell(std::size_t at, Rect cell);
    void draw_line(std::size_t at, Rect line);

    Pen& pen_;
    std::vector<Head> heads_;
    Rect cells_, list_;
    float least_;
    float cell_ = 0;  ///< width of a column
    bool listed_ = false;
};

/// Whether they would stand over columns that have this width together.
bool fit_over(Pen& pen, std::vector<Head> const& heads, float width);

/// Words over a column, as high as they need to be.
float head_height(Pen const& pen, std::string const& words, float width);
void draw_head(Pen& pen, Rect const& cell, std::string const& words, text::Align align);

}  // namespace jemaa::charts
