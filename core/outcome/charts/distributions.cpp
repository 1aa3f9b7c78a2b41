#include <algorithm>
#include <array>
#include <numeric>

#include "charts/drawing.h"
#include "charts/rows.h"

namespace jemaa::charts {
namespace {

using Strip = Distributions::Strip;

// Brown to teal: told apart by every kind of colour sight.
constexpr std::array<Colour, 5> shades{0xA6611A, 0xDFC27D, 0xE9E5DC, 0x80CDC1, 0x1F7A80};
constexpr std::size_t most_values_told = 11;
constexpr float note_share = 0.24F;

Colour between(Colour from, Colour to, std::size_t at, std::size_t last) {
    Colour mixed = 0;
    for (unsigned const shift : {16U, 8U, 0U}) {
        auto const a = (from >> shift) & 0xFFU, b = (to >> shift) & 0xFFU;
        auto const part = (a * (last - at) + b * at) / last;
        mixed |= static_cast<Colour>(part) << shift;
    }
    return mixed;
}

Colour colour_of(Distributions const& chart, std::size_t at) {
    auto const all = chart.scale.size(), last = shades.size() - 1;
    if (all < 2) return shades.back();
    return chart.has_worst ? shades.at(at * last / (all - 1))
                           : between(shades[2], shades.back(), at, all - 1);
}

bool is_dark(Colour colour) {
    auto const part = [&](unsigned shift) { return (colour >> shift) & 0xFFU; };
    return 2 * part(16) + 5 * part(8) + part(0) < 8 * 140;
}

// The best value first, as in the strips; of more values than can be told, only
// the best and the worst.
void draw_scale(Pen& pen, Distributions const& chart, Rect const& row) {
    auto const& scale = chart.scale;
    bool const all = scale.size() <= most_values_told;
    auto const count = all ? scale.size() : 2;
    for (std::size_t i = 0; i < count; ++i) {
        auto const value = all || i == 0 ? scale.size() - 1 - i : 0;
        Rect cell = row.cell(static_cast<int>(i), static_cast<int>(count), 1, pen.em * 0.4F);
        Rect const colour = cell.cut_bottom(pen.em * 0.5F);
        pen.fill(colour, colour_of(chart, value), pen.em * 0.15F);
        pen.outline(colour, pen.colours().border, pen.em * 0.06F, pen.em * 0.15F);
        if (!scale[value].pictogram.empty())
            pen.pictogram(cell.cut_start(std::min(cell.h, pen.em * 1.6F)), scale[value].pictogram);
        cell.cut_start(pen.em * 0.25F);
        auto letters = pen.small();
        letters.colour = pen.colours().ink;
        letters.most_lines = 2;
        pen.write(cell, scale[value].name, letters);
    }
}

// A figure in its part of the strip; none where it would not fit.
void write_count(Pen& pen, Rect const& part, std::int64_t count, Colour ground) {
    auto letters = pen.strong();
    letters.size = std::min(pen.em * 1.1F, part.h * 0.7F);
    letters.colour = is_dark(ground) ? on_dark : on_light;
    letters.align = text::Align::center;
    auto const words = std::to_string(count);
    letters = pen.fitting(words, letters, part);
    if (pen.measure(words, letters).width <= part.w) pen.write(part, words, letters);
}

void draw_strip(Pen& pen, Distributions const& chart, Strip const& strip, Rect const& bar,
                std::string const& key) {
    auto const all = std::accumulate(strip.counts.begin(), strip.counts.end(), std::int64_t{0});
    pen.outline(bar, pen.colours().border, pen.em * 0.06F);
    if (all == 0) return;
    float x = bar.x;
    Rect outlined{};
    for (std::size_t value = strip.counts.size(); value-- > 0;) {
        if (strip.counts[value] == 0) continue;
        float const share = static_cast<float>(strip.counts[value]) / static_cast<float>(all);
        Rect const part{x, bar.y, bar.w * share, bar.h};
        x += part.w;
        pen.fill(part, colour_of(chart, value));
        pen.shape(key, static_cast<double>(strip.counts[value]), part);
        if (strip.marked == static_cast<int>(value)) outlined = part;
        write_count(pen, part, strip.counts[value], colour_of(chart, value));
    }
    pen.outline(bar, pen.colours().border, pen.em * 0.06F);
    if (!outlined.empty()) pen.outline(outlined, pen.colours().ink, pen.em * 0.16F, pen.em * 0.15F);
}

void draw_row(Pen& pen, Distributions const& chart, Distributions::Row const& row,
              std::string const& key, Rect rest) {
    auto letters = pen.strong();
    letters.most_lines = 3;
    pen.write(rest.cut_end(rest.w * note_share).inset(0, pen.em * 0.15F), row.note, letters);
    rest.cut_end(pen.em * 0.7F);
    for (std::size_t i = 0; i < row.strips.size(); ++i) {
        Rect const cell = cell_of(pen, rest, i, row.strips.size());
        Rect const bar = cell.middle(cell.w, std::min(cell.h * 0.6F, pen.em * 2));
        draw_strip(pen, chart, row.strips[i], bar, key);
        if (!chart.middle_line) continue;
        float const over = pen.em * 0.35F, thick = pen.em * 0.12F;
        pen.fill({bar.x + (bar.w - thick) / 2, bar.y - over, thick, bar.h + 2 * over},
                 pen.colours().ink);
    }
}

}  // namespace

float draw(Pen& pen, Distributions const& chart, Size size, bool draws) {
    float const scale = pen.em * 2.6F, heads = chart.heads.empty() ? 0 : pen.em * 2.4F;
    Rows rows(pen, size, labels_of(chart.rows), scale + heads + pen.em * 0.4F);
    if (!draws) return rows.needed();
    draw_scale(pen, chart, {0, 0, size.width, scale});
    Rect under = rows.head();
    under.cut_top(scale + pen.em * 0.2F);
    under.h = heads;
    under.w -= under.w * note_share + pen.em * 0.7F;
    for (std::size_t i = 0; i < chart.heads.size(); ++i)
        draw_head(pen, cell_of(pen, under, i, chart.heads.size()), chart.heads[i]);
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        Rect const rest = rows.draw(at, row.value.empty() ? row.note : row.value);
        draw_row(pen, chart, row, "bar." + std::to_string(at), rest);
    }
    return rows.needed();
}

}  // namespace jemaa::charts
