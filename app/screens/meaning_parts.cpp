#include "screens/meaning_parts.h"

#include <algorithm>
#include <cmath>

#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

RowColumns RowColumns::in(Ui const& ui, Rect rest, std::size_t columns) {
    auto const& m = ui.metrics();
    RowColumns all;
    all.note = rest.cut_end(rest.w * 0.26F);
    rest.cut_end(m.mm(4));
    for (std::size_t i = 0; i < columns; ++i)
        all.cells.push_back(rest.cell(static_cast<int>(i), static_cast<int>(columns), 1, m.gap()));
    return all;
}

void draw_column_head(Ui& ui, Rect cell, std::string const& pictogram, std::string const& name,
                      std::string const& figure) {
    auto const& m = ui.metrics();
    Look look{.size = m.small(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .stand = Stand::middle,
              .most_lines = 2};
    if (!pictogram.empty()) {
        ui.pictogram(cell.cut_start(std::min({cell.h, cell.w * 0.3F, m.mm(9)})), pictogram);
        cell.cut_start(m.mm(1.5F));
    }
    if (!figure.empty()) {
        Rect const low = cell.cut_bottom(cell.h * 0.45F);
        Look small = look;
        small.weight = text::Weight::regular;
        small.most_lines = 1;
        ui.write(low, {figure, ""}, fitting(ui, {figure, ""}, small, low, m.mm(3.5F)));
    }
    ui.write(cell, {name, ""}, fitting(ui, {name, ""}, look, cell, m.mm(3.5F)));
}

void write_note(Ui& ui, Rect const& rect, std::string const& words) {
    if (words.empty()) return;
    Look const look{.size = ui.metrics().body(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 3};
    ui.write(rect, {words, ""}, fitting(ui, {words, ""}, look, rect, ui.metrics().mm(3.5F)));
}

void write_fitting(Ui& ui, Rect const& rect, std::string const& words, float size) {
    Look const look{.size = size, .colour = ui.theme().ink, .stand = Stand::middle};
    ui.write(rect, {words, ""}, fitting(ui, {words, ""}, look, rect, ui.metrics().mm(3.5F)));
}

std::int64_t whole_percent(double share) {
    auto const percent = std::llround(100 * share);
    if (percent == 100 && share < 1) return 99;
    return percent == 0 && share > 0 ? 1 : percent;
}

void draw_meaning(ClosedVote const& closed, meaning::Meaning const& meaning, meaning::Part part,
                  Ui& ui, Areas areas) {
    switch (part) {
        case meaning::Part::agreement: return draw_agreement(closed, meaning, ui, areas);
        case meaning::Part::categories: return draw_categories(closed, meaning, ui, areas);
        case meaning::Part::groups: return draw_groups(closed, meaning, ui, areas);
        case meaning::Part::certainty: return draw_certainty(closed, meaning, ui, areas);
    }
}

}  // namespace jemaa::screens
