#include "screens/distribution.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

constexpr std::array<Colour, 5> shades{0xA6611A, 0xDFC27D, 0xE9E5DC, 0x80CDC1, 0x1F7A80};
constexpr std::size_t most_values_told = 11;

Colour between(Colour from, Colour to, std::size_t at, std::size_t last) {
    Colour mixed = 0;
    for (unsigned const shift : {16U, 8U, 0U}) {
        auto const a = (from >> shift) & 0xFFU, b = (to >> shift) & 0xFFU;
        auto const part = (a * (last - at) + b * at) / last;
        mixed |= static_cast<Colour>(part) << shift;
    }
    return mixed;
}

bool is_dark(Colour colour) {
    auto const part = [&](unsigned shift) { return (colour >> shift) & 0xFFU; };
    return 2 * part(16) + 5 * part(8) + part(0) < 8 * 140;
}

// A figure in its part of the strip; none where it would not fit.
void write_count(Ui& ui, Rect const& part, std::int64_t count, Colour ground) {
    auto const& m = ui.metrics();
    Words const words{text::number(ui.language(), count), ""};
    Look look{.size = std::min(m.strong(), part.h * 0.7F),
              .colour = is_dark(ground) ? 0xFFFFFFU : 0x000000U,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1};
    look = fitting(ui, words, look, part, m.mm(3.5F));
    if (ui.measure(words, look).width <= part.w) ui.write(part, words, look);
}

}  // namespace

Colour worst_to_best(std::size_t at, std::size_t all) {
    auto const last = shades.size() - 1;
    return shades.at(all < 2 ? last : at * last / (all - 1));
}

Colour none_to_most(std::size_t at, std::size_t all) {
    return all < 2 ? shades.back() : between(shades[2], shades.back(), at, all - 1);
}

void draw_scale(Ui& ui, Rect row, std::vector<ScaleValue> const& scale) {
    auto const& m = ui.metrics();
    bool const all = scale.size() <= most_values_told;
    auto const count = all ? scale.size() : 2;
    for (std::size_t i = 0; i < count; ++i) {
        auto const& value = all || i == 0 ? scale[scale.size() - 1 - i] : scale.front();
        Rect cell = row.cell(static_cast<int>(i), static_cast<int>(count), 1, m.mm(2));
        Rect const colour = cell.cut_bottom(m.mm(2.5F));
        ui.fill(colour, value.colour, m.mm(1));
        ui.outline(colour, ui.theme().border, m.line(), m.mm(1));
        if (!value.pictogram.empty())
            ui.pictogram(cell.cut_start(std::min(cell.h, m.mm(9))), value.pictogram);
        cell.cut_start(m.mm(1.5F));
        Look const words{
            .size = m.small(), .colour = ui.theme().ink, .stand = Stand::middle, .most_lines = 2};
        ui.write(cell, {value.name, ""}, fitting(ui, {value.name, ""}, words, cell, m.mm(3.5F)));
    }
}

void draw_strip(Ui& ui, Rect const& bar, std::vector<std::int64_t> const& counts,
                std::vector<ScaleValue> const& scale, int marked) {
    auto const& m = ui.metrics();
    auto const all = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    if (all == 0) return ui.outline(bar, ui.theme().border, m.line(), m.mm(1));
    float x = bar.x;
    Rect outlined{};
    for (std::size_t value = counts.size(); value-- > 0;) {
        if (counts[value] == 0) continue;
        float const share = static_cast<float>(counts[value]) / static_cast<float>(all);
        Rect const part{x, bar.y, bar.w * share, bar.h};
        x += part.w;
        ui.fill(part, scale[value].colour);
        if (marked == static_cast<int>(value)) outlined = part;
        write_count(ui, part, counts[value], scale[value].colour);
    }
    ui.outline(bar, ui.theme().border, m.line());
    if (!outlined.empty()) ui.outline(outlined, ui.theme().ink, m.thick_line(), m.mm(1));
}

}  // namespace jemaa::screens
