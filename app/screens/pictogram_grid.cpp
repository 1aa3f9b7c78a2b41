#include "screens/pictogram_grid.h"

#include <algorithm>

#include "screens/pictogram_name.h"
#include "ui/button.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_pages(Ui& ui, Rect row, int page, int pages, Actions& actions) {
    float const width = row.w * 0.32F;
    if (button(ui, row.cut_start(width),
               {.key = "pictograms.previous",
                .icon = Icon::back,
                .name = ui.say("idea.pictograms.previous"),
                .enabled = page > 0}))
        actions.push_back(session::ShowPictograms{page - 1});
    if (button(ui, row.cut_end(width),
               {.key = "pictograms.next",
                .icon = Icon::forward,
                .name = ui.say("idea.pictograms.next"),
                .enabled = page + 1 < pages}))
        actions.push_back(session::ShowPictograms{page + 1});
    std::string const where =
        text::number(ui.language(), page + 1) + "/" + text::number(ui.language(), pages);
    ui.write(row, {where, "en"},
             {.size = ui.metrics().small(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::middle});
}

struct Grid {
    int columns = 1, rows = 1;
    float cell = 0;  ///< the shorter side of a cell, pixels
};

// The grid for `count` cells whose cells are as large as can be.
Grid squarest(Rect const& area, int count, float gap) {
    Grid best;
    for (int columns = 1; columns <= std::max(1, count); ++columns) {
        int const rows = std::max(1, (count + columns - 1) / columns);
        Rect const cell = area.cell(0, columns, rows, gap);
        float const side = std::min(cell.w, cell.h);
        if (side > best.cell) best = {columns, rows, side};
    }
    return best;
}

// As many cells of at least this side as fit.
Grid smallest_cells(Rect const& area, float side, float gap) {
    auto const fit = [&](float length) {
        return std::max(1, static_cast<int>((length + gap) / (side + gap)));
    };
    return {fit(area.w), fit(area.h), side};
}

void draw_pictogram(Ui& ui, Rect const& cell, std::string const& emoji, bool chosen,
                    Actions& actions) {
    auto const& m = ui.metrics();
    std::string const key = "pictogram." + emoji;
    if (ui.press({.key = key,
                  .role = Role::button,
                  .name = pictogram_name(ui, emoji),
                  .selected = chosen,
                  .rect = cell}))
        actions.push_back(session::ChoosePictogram{emoji});
    bool const held = ui.held(key, cell);
    if (chosen || held) {
        ui.fill(cell, ui.theme().current, m.button_corner());
        ui.outline(cell, ui.theme().act, ui.chosen_line(), m.button_corner());
    }
    ui.pictogram(cell.inset(m.mm(1)), emoji);
}

}  // namespace

void draw_pictogram_grid(Ui& ui, Rect area, PictogramGrid const& grid, Actions& actions) {
    auto const& m = ui.metrics();
    float const gap = m.mm(2.5F);
    auto const count = static_cast<int>(grid.signs.size());
    Grid cells = squarest(area, count, gap);
    if (cells.cell < m.mm(12.7F)) {
        Rect const row = area.cut_bottom(m.mm(13));
        area.cut_bottom(gap);
        cells = smallest_cells(area, m.mm(12.7F), gap);
        int const on_page = cells.columns * cells.rows;
        int const pages = (count + on_page - 1) / on_page;
        draw_pages(ui, row, std::clamp(grid.page, 0, pages - 1), pages, actions);
    }
    int const on_page = cells.columns * cells.rows;
    int const last = std::max(0, (count - 1) / on_page);
    int const first = std::clamp(grid.page, 0, last) * on_page;
    for (int i = first; i < std::min(count, first + on_page); ++i) {
        auto const& sign = grid.signs[static_cast<std::size_t>(i)];
        draw_pictogram(ui, area.cell(i - first, cells.columns, cells.rows, gap), sign,
                       sign == grid.chosen, actions);
    }
}

}  // namespace jemaa::screens
