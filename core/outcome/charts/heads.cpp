#include "charts/heads.h"

#include <algorithm>

namespace jemaa::charts {
namespace {

constexpr int most_lines = 3;
constexpr float figure_share = 0.4F;  // of a line in the list

Letters name_letters(Pen const& pen) {
    auto letters = pen.strong();
    letters.size = std::max(pen.smallest, pen.em * 0.9F);
    letters.most_lines = 0;
    return letters;
}

Letters figure_letters(Pen const& pen) {
    auto letters = pen.small();
    letters.most_lines = 0;
    return letters;
}

float sign_side(Pen const& pen) {
    return pen.em * 1.8F;
}

}  // namespace

Heads::Heads(Pen& pen, std::vector<Head> heads, Rect const& cells, Rect const& list, float least)
    : pen_(pen), heads_(std::move(heads)), cells_(cells), list_(list), least_(least) {
    if (heads_.empty()) return;
    cell_ = cell_of(pen, cells, 0, heads_.size()).w;
    listed_ = !std::ranges::all_of(heads_, [this](Head const& head) { return fits_over(head); });
}

bool Heads::fits_over(Head const& head) const {
    Rect const words = words_in(head, {0, 0, cell_, 0});
    return pen_.holds(head.words, name_letters(pen_), words.w, most_lines) &&
           pen_.holds(head.figure, figure_letters(pen_), words.w, most_lines);
}

// Beside the pictogram.
Rect Heads::words_in(Head const& head, Rect cell) const {
    if (head.strong) cell = cell.inset(pen_.em * 0.3F, 0);
    if (!head.pictogram.empty()) cell.cut_start(sign_side(pen_) + pen_.em * 0.3F);
    return cell;
}

float Heads::cell_height(Head const& head) const {
    float const width = words_in(head, {0, 0, cell_, 0}).w;
    return std::max(head.pictogram.empty() ? 0 : sign_side(pen_),
                    pen_.height_of(head.words, name_letters(pen_), width) +
                        pen_.height_of(head.figure, figure_letters(pen_), width));
}

float Heads::line_height(Head const& head) const {
    float const start = sign_side(pen_) * (head.pictogram.empty() ? 1.F : 2.F);
    float const width = list_.w - start - pen_.em * 0.3F;
    return std::max({pen_.em * 1.6F,
                     pen_.height_of(head.words, name_letters(pen_), width * (1 - figure_share)),
                     pen_.height_of(head.figure, figure_letters(pen_), width * figure_share)});
}

float Heads::height() const {
    float height = listed_ ? std::max(least_, pen_.em * 1.7F) : least_;
    for (auto const& head : heads_)
        height = listed_ ? height + line_height(head) : std::max(height, cell_height(head));
    return height;
}

void Heads::draw_cell(std::size_t at, Rect cell) {
    auto const& head = heads_[at];
    if (head.strong) pen_.fill(cell, pen_.colours().chosen_ground, pen_.em * 0.4F);
    Rect words = words_in(head, cell);
    if (!head.pictogram.empty())
        pen_.pictogram(
            {words.x - sign_side(pen_) - pen_.em * 0.3F, cell.y, sign_side(pen_), cell.h},
            head.pictogram);
    auto const figure = pen_.height_of(head.figure, figure_letters(pen_), words.w);
    pen_.write(words.cut_bottom(figure), head.figure, figure_letters(pen_));
    pen_.write(words, head.words, name_letters(pen_));
}

void Heads::draw_line(std::size_t at, Rect line) {
    auto const& head = heads_[at];
    auto number = pen_.strong();
    number.align = text::Align::center;
    Rect const place = line.cut_start(sign_side(pen_));
    if (head.strong)
        pen_.fill(place.middle(pen_.em * 1.5F, pen_.em * 1.5F), pen_.colours().chosen_ground,
                  pen_.em * 0.4F);
    pen_.write(place, std::to_string(at + 1), number);
    if (!head.pictogram.empty()) pen_.pictogram(line.cut_start(sign_side(pen_)), head.pictogram);
    line.cut_start(pen_.em * 0.3F);
    pen_.write(line.cut_end(line.w * figure_share), head.figure, figure_letters(pen_));
    pen_.write(line, head.words, name_letters(pen_));
}

void Heads::draw(float top, std::string const& key) {
    Rect rest{list_.x, top, list_.w, height()};
    for (std::size_t i = 0; i < heads_.size(); ++i) {
        auto const& head = heads_[i];
        Rect cell = cell_of(pen_, cells_, i, heads_.size());
        cell.y = top;
        cell.h = rest.h;
        if (listed_) cell = rest.cut_top(line_height(head));
        if (!key.empty())
            pen_.mark({key + "." + std::to_string(i), head.words, head.figure, head.strong, cell});
        if (listed_)
            draw_line(i, cell);
        else
            draw_cell(i, cell);
    }
    if (!listed_) return;
    auto number = pen_.strong();
    number.align = text::Align::center;
    for (std::size_t i = 0; i < heads_.size(); ++i) {
        Rect cell = cell_of(pen_, cells_, i, heads_.size());
        cell.y = rest.y;
        cell.h = rest.h;
        if (heads_[i].strong) pen_.fill(cell, pen_.colours().chosen_ground, pen_.em * 0.4F);
        pen_.write(cell, std::to_string(i + 1), number);
    }
}

bool fit_over(Pen& pen, std::vector<Head> const& heads, float width) {
    return !Heads(pen, heads, {0, 0, width, 0}, {}).is_listed();
}

float head_height(Pen const& pen, std::string const& words, float width) {
    return pen.height_of(words, figure_letters(pen), width);
}

void draw_head(Pen& pen, Rect const& cell, std::string const& words, text::Align align) {
    auto letters = figure_letters(pen);
    letters.align = align;
    pen.write(cell, words, letters);
}

}  // namespace jemaa::charts
