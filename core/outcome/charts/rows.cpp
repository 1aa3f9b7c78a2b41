#include "charts/rows.h"

#include <algorithm>
#include <cmath>

namespace jemaa::charts {
namespace {

constexpr int most_label_lines = 3;
constexpr float tallest = 4;  // of a row, in em

}  // namespace

Rows::Rows(Pen& pen, Size size, std::vector<Label const*> labels, float head, float least,
           float label_share)
    : pen_(pen),
      size_(size),
      labels_(std::move(labels)),
      head_(std::ceil(head)),
      gap_(pen.em * 0.5F) {
    for (auto const* label : labels_) {
        if (!label->badge.empty()) badge_ = pen.em * 1.7F;
        if (!label->pictogram.empty()) pictogram_ = pen.em * 2.1F;
    }
    label_ = size.width * label_share;
    needed_ = std::ceil(least_row(std::max({least, pen.em * 2.2F, pen.look.touch})));
    auto const count = static_cast<float>(std::max<std::size_t>(1, labels_.size()));
    float const room = (size.height - head_) / count;
    height_ = std::clamp(room, std::min(needed_, std::max(room, 1.F)),
                         std::max(needed_, pen.em * tallest));
    height_ = std::max(1.F, std::floor(height_));  // so that rows do not overlap
    pen.set_head(head_);
}

float Rows::least_row(float least) const {
    auto letters = pen_.strong();
    letters.most_lines = most_label_lines;
    for (auto const* label : labels_) {
        letters.language = label->language;
        least = std::max(least, pen_.measure(label->words, letters, label_).height + gap_);
    }
    return least;
}

float Rows::needed() const {
    return head_ + needed_ * static_cast<float>(labels_.size());
}

Rect Rows::head() const {
    float const start = badge_ + pictogram_ + gap_ + label_ + 2 * gap_;
    return {start, 0, size_.width - start, head_};
}

Rect Rows::row(std::size_t at) const {
    return {0, head_ + static_cast<float>(at) * height_, size_.width, height_};
}

Rect Rows::draw(std::size_t at, std::string const& value, std::string key) {
    Label const& label = *labels_[at];
    Rect rest = row(at);
    pen_.mark({key.empty() ? "bar." + std::to_string(at) : std::move(key), label.words, value,
               label.chosen, rest});
    if (at > 0)
        pen_.fill({rest.x, rest.y, rest.w, std::max(0.5F, pen_.em * 0.03F)}, pen_.colours().border);
    pen_.pictogram(rest.cut_start(badge_), label.badge);
    pen_.pictogram(rest.cut_start(pictogram_), label.pictogram);
    rest.cut_start(gap_);
    auto letters = pen_.strong();
    letters.most_lines = most_label_lines;
    letters.language = label.language;
    pen_.write(rest.cut_start(label_).inset(0, gap_ * 0.25F), label.words, letters);
    rest.cut_start(2 * gap_);
    return rest;
}

void draw_head(Pen& pen, Rect cell, Head const& head) {
    if (head.strong) {
        pen.fill(cell, pen.colours().chosen_ground, pen.em * 0.4F);
        cell = cell.inset(pen.em * 0.4F, 0);
    }
    float const sign = std::min({cell.h, cell.w * 0.3F, pen.em * 1.8F});
    if (!head.pictogram.empty()) {
        pen.pictogram(cell.cut_start(sign), head.pictogram);
        cell.cut_start(pen.em * 0.3F);
    }
    auto words = pen.strong();
    words.size = pen.em * 0.9F;
    words.most_lines = 2;
    if (!head.figure.empty()) pen.write(cell.cut_bottom(cell.h * 0.4F), head.figure, pen.small());
    pen.write(cell, head.words, words);
}

Rect cell_of(Pen const& pen, Rect const& cells, std::size_t at, std::size_t count) {
    return cells.cell(static_cast<int>(at), static_cast<int>(count), 1, pen.em * 0.8F);
}

}  // namespace jemaa::charts
