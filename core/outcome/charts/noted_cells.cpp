#include "charts/noted_cells.h"

#include <algorithm>

#include "charts/heads.h"

namespace jemaa::charts {
namespace {

constexpr int most_beside = 3;  // lines

Letters note_letters(Pen const& pen) {
    auto letters = pen.strong();
    letters.most_lines = 0;
    return letters;
}

}  // namespace

NotedCells::NotedCells(Pen& pen, float width, std::vector<Label const*> const& labels,
                       std::vector<std::string> notes, float share)
    : pen_(pen), notes_(std::move(notes)), share_(share), division_(divide(pen, width, labels)) {
    float const room = division_.cells().w * share;
    bool const fit = std::ranges::all_of(notes_, [&](std::string const& note) {
        return pen.holds(note, note_letters(pen), room, most_beside);
    });
    if (!fit) division_.stack();
}

void NotedCells::stack_for(std::vector<Head> const& heads) {
    division_.stack_to([&](float width) {
        bool const beside = width < division_.width;
        return fit_over(pen_, heads, beside ? width * (1 - share_) - pen_.em * 0.7F : width);
    });
}

NotedCells::Parts NotedCells::parts_of(std::string const& note, Rect rest) const {
    if (division_.stacked) {
        float const height = pen_.height_of(note, note_letters(pen_), rest.w);
        return {rest.cut_top(rest.h - height), rest};
    }
    Rect const beside = rest.cut_end(rest.w * share_);
    rest.cut_end(pen_.em * 0.7F);
    return {rest, beside};
}

std::vector<float> NotedCells::heights(float cells) const {
    return heights_of(notes_, [&](std::string const& note) {
        float const width = parts_of(note, division_.cells()).note.w;
        float const words = pen_.height_of(note, note_letters(pen_), width);
        return division_.stacked ? cells + words : std::max(cells, words + pen_.em * 0.4F);
    });
}

Rect NotedCells::write(std::size_t at, Rect const& rest) {
    auto const parts = parts_of(notes_[at], rest);
    pen_.write(parts.note, notes_[at], note_letters(pen_));
    return parts.cells;
}

}  // namespace jemaa::charts
