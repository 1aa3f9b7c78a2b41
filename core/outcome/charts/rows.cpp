#include "charts/rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jemaa::charts {
namespace {

constexpr float tallest = 4;      // to which a row grows, in em
constexpr float narrow = 9;       // of labels, in em
constexpr int most_beside = 3;    // lines of a label beside its cells, in a narrow column
constexpr float drawn_width = 3;  // of a drawing, in em

Letters label_letters(Pen const& pen, Label const& label) {
    auto letters = pen.strong();
    letters.most_lines = 0;
    letters.language = label.language;
    return letters;
}

bool fits_beside(Pen const& pen, Label const& label, float width) {
    int const lines = width < pen.em * narrow ? most_beside : 0;
    return pen.holds(label.words, label_letters(pen, label), width, lines);
}

}  // namespace

Rect Division::cells() const {
    float const start = stacked ? 0 : badge + sign + gap + label + 2 * gap;
    return {start, 0, width - start, 0};
}

Division divide(Pen const& pen, float width, std::vector<Label const*> const& labels,
                float label_share) {
    Division division{.width = width, .label = width * label_share, .gap = pen.em * 0.5F};
    for (auto const* label : labels) {
        if (!label->badge.empty()) division.badge = pen.em * 1.7F;
        if (!label->pictogram.empty()) division.sign = std::max(division.sign, pen.em * 2.1F);
        if (label->drawing) division.sign = pen.em * drawn_width;
    }
    bool const fit = std::ranges::all_of(
        labels, [&](auto const* label) { return fits_beside(pen, *label, division.label); });
    if (!fit) division.stack();
    return division;
}

void Division::stack() {
    stacked = true;
    label = width - badge - sign - gap;
}

Rows::Rows(Pen& pen, Size size, std::vector<Label const*> labels, Division const& division,
           float head, std::vector<float> const& cells)
    : pen_(pen), division_(division), head_(std::ceil(head)), labels_(std::move(labels)) {
    for (std::size_t i = 0; i < labels_.size(); ++i)
        rows_.push_back(row_for(*labels_[i], cells[i]));
    spread(size.height - head_);
    pen.set_head(head_);
}

Rows::Row Rows::row_for(Label const& label, float cells) const {
    float const sign = pen_.em * (label.drawing ? 2.6F : 2.F);
    float const words =
        pen_.height_of(label.words, label_letters(pen_, label), division_.label) + division_.gap;
    bool const has_sign = !label.badge.empty() || !label.pictogram.empty() || label.drawing;
    Row row{.label = std::max(words, has_sign ? sign : 0)};
    row.needed = division_.stacked ? row.label + cells : std::max(row.label, cells);
    row.needed = std::ceil(std::max({row.needed, pen_.em * 2.2F, pen_.look.touch}));
    return row;
}

// As high as each other as far as there is room; crowded where there is too little.
void Rows::spread(float height) {
    float const all = needed() - head_;
    float low = 0, high = pen_.em * tallest;
    auto const height_at = [&](float level) {
        return std::accumulate(rows_.begin(), rows_.end(), 0.F, [&](float sum, Row const& row) {
            return sum + std::max(row.needed, level);
        });
    };
    for (int i = 0; i < 20 && all < height; ++i) {
        float const level = (low + high) / 2;
        (height_at(level) <= height ? low : high) = level;
    }
    float const share = all > height && height > 0 ? height / all : 1;
    float top = head_;
    for (auto& row : rows_) {
        row.top = top;
        row.height = std::max(1.F, std::floor(std::max(row.needed, low) * share));
        top += row.height;
    }
}

float Rows::needed() const {
    return std::accumulate(rows_.begin(), rows_.end(), head_,
                           [](float sum, Row const& row) { return sum + row.needed; });
}

Rect Rows::head() const {
    auto head = division_.cells();
    head.h = head_;
    return head;
}

Rect Rows::draw(std::size_t at, std::string const& value, std::string key) {
    Label const& label = *labels_[at];
    Row const& row = rows_[at];
    Rect rest{0, row.top, division_.width, row.height};
    pen_.mark({key.empty() ? "bar." + std::to_string(at) : std::move(key), label.words, value,
               label.chosen, rest});
    if (at > 0)
        pen_.fill({rest.x, rest.y, rest.w, std::max(0.5F, pen_.em * 0.03F)}, pen_.colours().border);
    Rect cells = rest;
    if (division_.stacked) rest = cells.cut_top(row.label * row.height / row.needed);
    float const sign = std::min(rest.h, pen_.em * 3);
    pen_.pictogram(rest.cut_start(division_.badge), label.badge);
    Rect const place = rest.cut_start(division_.sign);
    pen_.sign(label.drawing ? place.middle(place.w, sign) : place, label);
    rest.cut_start(division_.gap);
    pen_.write(rest.cut_start(division_.label).inset(0, division_.gap * 0.25F), label.words,
               label_letters(pen_, label));
    if (division_.stacked) return cells;
    rest.cut_start(2 * division_.gap);
    return rest;
}

Rect cell_of(Pen const& pen, Rect const& cells, std::size_t at, std::size_t count) {
    return cells.cell(static_cast<int>(at), static_cast<int>(count), 1, pen.em * 0.8F);
}

}  // namespace jemaa::charts
