#include <algorithm>

#include "screens/meaning_parts.h"

namespace jemaa::screens {

using namespace ui;
using insight::Breakdown;

namespace {

// The template's name of a category; nobody's is that of those who stayed silent.
agenda::Choice category_of(ClosedVote const& closed, Id const& id) {
    for (auto const& category : agenda::categories_of(*closed.state.agenda))
        if (derived_id(closed.results().poll.id, category.key) == id) return category;
    return {};
}

void draw_hidden(Ui& ui, Rect const& cell) {
    float const size = std::min(cell.h * 0.5F, ui.metrics().mm(8));
    ui.icon(Rect(cell).cut_start(size).middle(size, size), Icon::lock, ui.theme().ink_soft);
}

// A figure over a bar: of all in the category, those who speak for the option.
void draw_share(Ui& ui, Rect cell, int count, int all) {
    auto const& m = ui.metrics();
    Rect const bar = cell.cut_bottom(cell.h * 0.35F).middle(cell.w, std::min(cell.h, m.mm(4)));
    float const share = all > 0 ? static_cast<float>(count) / static_cast<float>(all) : 0.F;
    ui.fill(bar, ui.theme().sunken, m.mm(1));
    ui.fill({bar.x, bar.y, bar.w * share, bar.h}, ui.theme().bar, m.mm(1));
    ui.write(cell, {text::number(ui.language(), count), ""},
             {.size = std::min(m.strong(), cell.h * 0.9F),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .stand = Stand::middle,
              .most_lines = 1});
}

std::string spoken(ClosedVote const& closed, Breakdown const& breakdown, Breakdown::Row const& row,
                   Ui const& ui) {
    std::string words = text::number(ui.language(), row.sum);
    for (std::size_t i = 0; i < row.counts.size(); ++i) {
        auto const name = category_of(closed, breakdown.categories[i]).title.in(ui.language());
        words += ", " + (name.empty() ? ui.say("meaning.no_category") : name) + ": " +
                 (row.counts[i] ? text::number(ui.language(), *row.counts[i])
                                : ui.say("meaning.hidden_cell"));
    }
    return words;
}

void draw_head(ClosedVote const& closed, Breakdown const& breakdown, Ui& ui, Rect const& row) {
    auto const columns = RowColumns::in(ui, row, breakdown.categories.size());
    for (std::size_t i = 0; i < columns.cells.size(); ++i) {
        auto const category = category_of(closed, breakdown.categories[i]);
        auto const name = category.title.in(ui.language());
        auto const& people = breakdown.ballots.counts[i];
        draw_column_head(ui, columns.cells[i], category.pictogram,
                         name.empty() ? ui.say("meaning.no_category") : name,
                         people ? ui.say_n("results.ballots", *people) : "");
    }
    draw_column_head(ui, columns.note, "", ui.say("meaning.all_together"),
                     ui.say_n("results.ballots", breakdown.ballots.sum));
}

void draw_option(ClosedVote const& closed, Breakdown const& breakdown, Breakdown::Row const& line,
                 std::size_t at, Ui& ui, Rect const& row) {
    auto option = row_of(closed, line.option, at, "");
    option.value = spoken(closed, breakdown, line, ui);
    auto const columns =
        RowColumns::in(ui, option_row(ui, row, option), breakdown.categories.size());
    for (std::size_t i = 0; i < columns.cells.size(); ++i) {
        Rect const cell = columns.cells[i].inset(0, ui.metrics().mm(1));
        if (line.counts[i])
            draw_share(ui, cell, *line.counts[i], breakdown.ballots.counts[i].value_or(line.sum));
        else
            draw_hidden(ui, cell);
    }
    draw_share(ui, columns.note.inset(0, ui.metrics().mm(1)), line.sum, breakdown.ballots.sum);
}

}  // namespace

void draw_categories(ClosedVote const& closed, meaning::Meaning const& meaning, Ui& ui,
                     Areas areas) {
    auto const& m = ui.metrics();
    auto const& breakdown = *meaning.categories;
    draw_results_heading(ui, areas, ui.say("meaning.categories"), "");
    Rect area = areas.content;
    if (breakdown.hides_something) {
        Rect row = area.cut_top(std::min(m.body() * 1.6F, m.mm(12)));
        ui.icon(row.cut_start(row.h).inset(row.h * 0.2F), Icon::lock, ui.theme().ink_soft);
        std::string const why = ui.say("meaning.hidden");
        ui.note({.key = "hidden", .role = Role::text, .name = why, .rect = row});
        write_fitting(ui, row, why, m.body());
    }
    auto lines = breakdown.supporters;
    std::ranges::stable_sort(lines, std::greater{}, &Breakdown::Row::sum);
    float const head = std::min(std::max(m.mm(16), m.small() * 3.4F), area.h * 0.3F);
    cut_row_buttons(ui, area, lines.size(), head);
    draw_head(closed, breakdown, ui, option_rest(ui, area.cut_top(head)));
    option_rows(ui, area, lines.size(), m.mm(24), [&](std::size_t at, Rect const& row) {
        draw_option(closed, breakdown, lines[at], at, ui, row);
    });
}

}  // namespace jemaa::screens
