#include <algorithm>
#include <array>
#include <numeric>

#include "charts/drawing.h"
#include "charts/rows.h"

namespace jemaa::charts {
namespace {

// Told apart by lightness too; each part also says whose it is by its number.
constexpr std::array<Colour, 6> shades{0x0B434A, 0xDFC27D, 0x1F7A80, 0xE9E5DC, 0xA6611A, 0x80CDC1};

bool is_dark(std::size_t payer) {
    return payer % shades.size() == 0 || payer % shades.size() == 2 || payer % shades.size() == 4;
}

std::int64_t sum_of(Financing::Row const& row) {
    return std::accumulate(row.amounts.begin(), row.amounts.end(), std::int64_t{0});
}

Letters payer_letters(Pen const& pen, bool strong) {
    auto letters = strong ? pen.strong() : pen.running();
    letters.most_lines = 0;
    return letters;
}

constexpr float sample_width = 1.6F;  // in em
constexpr float sum_share = 0.4F;

float payer_height(Pen const& pen, Head const& payer, float width) {
    width -= pen.em * (sample_width + 0.5F);
    return std::max({pen.em * 1.7F,
                     pen.height_of(payer.words, payer_letters(pen, false), width * (1 - sum_share)),
                     pen.height_of(payer.figure, payer_letters(pen, true), width * sum_share)});
}

void draw_payers(Pen& pen, Financing const& chart, Rect area) {
    for (std::size_t i = 0; i < chart.payers.size(); ++i) {
        auto const& payer = chart.payers[i];
        Rect row = area.cut_top(payer_height(pen, payer, area.w));
        pen.mark({"payer." + std::to_string(i), payer.words, payer.figure, false, row});
        Rect const sample =
            row.cut_start(pen.em * sample_width).middle(pen.em * 1.4F, pen.em * 1.2F);
        pen.fill(sample, shades.at(i % shades.size()), pen.em * 0.15F);
        auto letters = pen.small();
        letters.align = text::Align::center;
        letters.colour = is_dark(i) ? on_dark : on_light;
        pen.write(sample, std::to_string(i + 1), letters);
        row.cut_start(pen.em * 0.5F);
        pen.write(row.cut_end(row.w * sum_share), payer.figure, payer_letters(pen, true));
        pen.write(row, payer.words, payer_letters(pen, false));
    }
}

void draw_row(Pen& pen, Financing::Row const& row, Rect rest, std::int64_t most,
              std::string const& key) {
    Rect const figure = rest.cut_end(rest.w * 0.26F);
    rest.cut_end(pen.em * 0.5F);
    Rect bar = rest.middle(rest.w, std::min(rest.h * 0.6F, pen.em * 1.6F));
    for (std::size_t i = 0; i < row.amounts.size(); ++i) {
        if (row.amounts[i] <= 0) continue;
        float const share = static_cast<float>(row.amounts[i]) / static_cast<float>(most);
        Rect const part = bar.cut_start(rest.w * share);
        pen.fill(part, shades.at(i % shades.size()));
        pen.outline(part, pen.colours().paper, pen.em * 0.05F);
        pen.shape(key, static_cast<double>(row.amounts[i]), part);
        auto letters = pen.small();
        letters.align = text::Align::center;
        letters.colour = is_dark(i) ? on_dark : on_light;
        auto const number = std::to_string(i + 1);
        if (pen.measure(number, letters).width <= part.w) pen.write(part, number, letters);
    }
    pen.write(figure, row.figure, pen.strong());
}

}  // namespace

float draw(Pen& pen, Financing const& chart, Size size, bool draws) {
    auto const labels = labels_of(chart.rows);
    auto const division = divide(pen, size.width, labels, 0.16F);
    float head = pen.em * 0.6F;
    for (auto const& payer : chart.payers) head += payer_height(pen, payer, division.cells().w);
    Rows rows(pen, size, labels, division, head, std::vector(labels.size(), pen.em * 2));
    if (!draws) return rows.needed();
    draw_payers(pen, chart, rows.head());
    std::int64_t most = 1;
    for (auto const& row : chart.rows) most = std::max(most, sum_of(row));
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        draw_row(pen, row, rows.draw(at, row.figure), most, "bar." + std::to_string(at));
    }
    return rows.needed();
}

}  // namespace jemaa::charts
