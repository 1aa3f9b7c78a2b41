#include <algorithm>
#include <array>
#include <numeric>

#include "charts/drawing.h"
#include "charts/heads.h"
#include "charts/noted_cells.h"

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

// The legend: the best value first, as in the strips; of more values than can be
// told, only the best and the worst. As many beside each other as have room.
struct Legend {
    std::vector<std::size_t> values;
    int columns = 1, lines = 1;
    float line = 0;  ///< height
};

Letters legend_letters(Pen const& pen) {
    auto letters = pen.small();
    letters.colour = pen.colours().ink;
    letters.most_lines = 0;
    return letters;
}

Rect name_in(Pen const& pen, Distributions::Value const& value, Rect cell) {
    if (!value.pictogram.empty()) cell.cut_start(pen.em * 1.6F);
    cell.cut_start(pen.em * 0.25F);
    return cell;
}

float column_width(Pen const& pen, float width, int columns) {
    return Rect{0, 0, width, 0}.cell(0, columns, 1, pen.em * 0.4F).w;
}

Legend legend_of(Pen const& pen, Distributions const& chart, float width) {
    Legend legend;
    bool const all = chart.scale.size() <= most_values_told;
    for (std::size_t i = chart.scale.size(); i-- > 0;)
        if (all || i == 0 || i + 1 == chart.scale.size()) legend.values.push_back(i);
    auto const count = static_cast<int>(legend.values.size());
    auto const room = [&](std::size_t value) {
        float const column = column_width(pen, width, legend.columns);
        return name_in(pen, chart.scale[value], {0, 0, column, 0}).w;
    };
    for (legend.columns = std::max(1, count); legend.columns > 1; --legend.columns)
        if (std::ranges::all_of(legend.values, [&](std::size_t value) {
                return pen.holds(chart.scale[value].name, legend_letters(pen), room(value), 2);
            }))
            break;
    legend.lines = std::max(1, (count + legend.columns - 1) / legend.columns);
    legend.columns = std::max(1, (count + legend.lines - 1) / legend.lines);
    legend.line = pen.em * 1.6F;
    for (auto const value : legend.values)
        legend.line = std::max(
            legend.line, pen.height_of(chart.scale[value].name, legend_letters(pen), room(value)));
    legend.line += pen.em * 0.8F;
    return legend;
}

void draw_legend(Pen& pen, Distributions const& chart, Legend const& legend, float width) {
    float const gap = pen.em * 0.4F;
    Rect const all{0, 0, width, legend.line * static_cast<float>(legend.lines)};
    for (std::size_t i = 0; i < legend.values.size(); ++i) {
        auto const& value = chart.scale[legend.values[i]];
        Rect cell = all.cell(static_cast<int>(i), legend.columns, legend.lines, gap);
        cell.h = legend.line - pen.em * 0.3F;
        cell.y = all.y + legend.line * static_cast<float>(static_cast<int>(i) / legend.columns);
        Rect const colour = cell.cut_bottom(pen.em * 0.5F);
        pen.fill(colour, colour_of(chart, legend.values[i]), pen.em * 0.15F);
        pen.outline(colour, pen.colours().border, pen.em * 0.06F, pen.em * 0.15F);
        Rect const name = name_in(pen, value, cell);
        pen.pictogram(cell.cut_start(std::min(cell.h, pen.em * 1.6F)), value.pictogram);
        pen.write(name, value.name, legend_letters(pen));
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
              std::string const& key, Rect const& cells) {
    for (std::size_t i = 0; i < row.strips.size(); ++i) {
        Rect const cell = cell_of(pen, cells, i, row.strips.size());
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
    auto const labels = labels_of(chart.rows);
    NotedCells noted(pen, size.width, labels, notes_of(chart.rows), note_share);
    noted.stack_for(chart.heads);
    auto const legend = legend_of(pen, chart, size.width);
    float const scale = legend.line * static_cast<float>(legend.lines);
    Heads heads(pen, chart.heads, noted.cells(), {0, 0, size.width, 0});
    Rows rows(pen, size, labels, noted.division(), scale + heads.height() + pen.em * 0.4F,
              noted.heights(pen.em * 2.6F));
    if (!draws) return rows.needed();
    draw_legend(pen, chart, legend, size.width);
    heads.draw(scale + pen.em * 0.2F);
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        auto const rest = rows.draw(at, row.value.empty() ? row.note : row.value);
        draw_row(pen, chart, row, "bar." + std::to_string(at), noted.write(at, rest));
    }
    return rows.needed();
}

}  // namespace jemaa::charts
