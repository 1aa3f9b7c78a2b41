#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "screens/frame.h"
#include "screens/idea_attached.h"
#include "screens/screens.h"
#include "screens/typing.h"
#include "ui/progress.h"

namespace jemaa::screens {

using namespace ui;

namespace {

agenda::Ideas const& ideas_of(session::State const& state) {
    static agenda::Ideas const none{};
    auto const* ideas = std::get_if<agenda::Ideas>(&step_of(state).kind);
    return ideas ? *ideas : none;
}

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
    if (ui.press(
            {.key = key, .role = Role::button, .name = emoji, .selected = chosen, .rect = cell}))
        actions.push_back(session::ChoosePictogram{emoji});
    bool const held = ui.held(key, cell);
    if (chosen || held) {
        ui.fill(cell, ui.theme().current, m.button_corner());
        ui.outline(cell, ui.theme().act, m.thick_line(), m.button_corner());
    }
    ui.pictogram(cell.inset(m.mm(1)), emoji);
}

void draw_grid(session::State const& state, session::IdeaEntry const& entry, Ui& ui, Rect area,
               Actions& actions) {
    auto const& m = ui.metrics();
    auto const& pictograms = ideas_of(state).pictograms;
    ui.fill(area, ui.theme().surface, m.corner());
    ui.outline(area, ui.theme().border, m.line(), m.corner());
    area = area.inset(m.mm(m.compact() ? 2.F : 4.F));
    float const gap = m.mm(2.5F);
    auto const count = static_cast<int>(pictograms.size());
    Grid grid = squarest(area, count, gap);
    if (grid.cell < m.mm(12.7F)) {
        Rect const row = area.cut_bottom(m.mm(13));
        area.cut_bottom(gap);
        grid = smallest_cells(area, m.mm(12.7F), gap);
        int const pages = (count + grid.columns * grid.rows - 1) / (grid.columns * grid.rows);
        draw_pages(ui, row, std::clamp(entry.pictogram_page, 0, pages - 1), pages, actions);
    }
    int const columns = grid.columns, rows = grid.rows;
    int const last = (count - 1) / (columns * rows);
    int const first = std::clamp(entry.pictogram_page, 0, std::max(0, last)) * columns * rows;
    for (int i = first; i < std::min(count, first + columns * rows); ++i) {
        auto const& emoji = pictograms[static_cast<std::size_t>(i)];
        draw_pictogram(ui, area.cell(i - first, columns, rows, gap), emoji,
                       emoji == entry.pictogram, actions);
    }
}

}  // namespace

void draw_idea_entry(session::State const& state, session::IdeaEntry const& entry, Ui& ui,
                     Actions& actions) {
    auto const& m = ui.metrics();
    Frame frame{
        .back = back_command(ui),
        .primary = primary_command("give", ui.say("idea.give"), Icon::send, session::GiveIdea{})};
    frame.primary->button.enabled =
        !entry.pictogram.empty() || !trimmed(entry.text).empty() || entry.attached;
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(ui, areas, step_of(state).prompt.in(state.language), "");
    Rect area = areas.content;
    float const grid = m.compact() ? area.w * 0.25F : area.w * 0.37F;
    Rect start = area.cut_start(grid);
    if (entry.attached) {
        draw_attached(entry, ui, start, actions);
    } else {
        draw_idea_offers(state, ui, start, actions);
        draw_grid(state, entry, ui, start, actions);
    }
    area.cut_start(m.gap());
    draw_typing(state, entry, ui, area,
                {.key = "idea.text",
                 .name = ui.say("idea.field"),
                 .hint = ui.say("idea.hint"),
                 .pictogram = entry.pictogram},
                actions);

    int const most = ideas_of(state).most_per_person;
    Rect middle = areas.middle;
    if (middle.w < m.mm(40) || most < 2) return;
    std::string const name = ui.say("idea.which", {{"n", entry.given + 1}, {"all", most}});
    Rect row = middle.middle(std::min(middle.w, m.mm(70)), m.mm(3));
    row.y += m.body() * 0.7F;
    progress_row(ui, row, name, entry.given + 1, most);
    ui.write({middle.x, row.y - m.body() * 1.8F, middle.w, m.body() * 1.6F}, {name, ""},
             {.size = m.small(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
}

}  // namespace jemaa::screens
