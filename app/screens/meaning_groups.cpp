#include <algorithm>

#include "screens/meaning_parts.h"

namespace jemaa::screens {

using namespace ui;
using meaning::Groups;
using meaning::Stance;

namespace {

std::string stance_words(Stance stance, Ui const& ui) {
    if (stance == Stance::in_favour) return ui.say("meaning.in_favour");
    return ui.say(stance == Stance::against ? "meaning.against" : "meaning.split");
}

// Thumbs for where most of a group stand; both where it is split.
void draw_stance(Ui& ui, Stance stance, Rect const& cell) {
    float const size = std::min({cell.h * 0.75F, cell.w / 2, ui.metrics().mm(13)});
    Rect const place = Rect(cell).cut_start(size).middle(size, size);
    if (stance == Stance::in_favour) return ui.pictogram(place, "👍");
    if (stance == Stance::against) return ui.pictogram(place, "👎");
    Rect const both = Rect(cell).cut_start(size * 1.3F).middle(size * 1.3F, size * 0.6F);
    ui.pictogram(both.cell(0, 2, 1, size * 0.1F), "👍");
    ui.pictogram(both.cell(1, 2, 1, size * 0.1F), "👎");
}

std::string note_of(Groups::Option const& option, Ui const& ui) {
    if (option.unites()) return ui.say("meaning.unites");
    return option.divides() ? ui.say("meaning.divides") : std::string();
}

std::string badge_of(Groups::Option const& option) {
    return option.unites() ? "🤝" : option.divides() ? "⚡" : "";
}

std::string group_name(std::size_t group, Ui const& ui) {
    return ui.say("meaning.group", {{"n", static_cast<std::int64_t>(group) + 1}});
}

void draw_head(Groups const& groups, Ui& ui, Rect const& row) {
    auto const columns = RowColumns::in(ui, row, groups.people.size());
    for (std::size_t i = 0; i < groups.people.size(); ++i) {
        std::string const people = ui.say_n("meaning.people", groups.people[i]);
        ui.note({.key = "group." + std::to_string(i),
                 .role = Role::text,
                 .name = group_name(i, ui),
                 .value = people,
                 .rect = columns.cells[i]});
        draw_column_head(ui, columns.cells[i], "👥", group_name(i, ui), people);
    }
}

void draw_option(ClosedVote const& closed, Groups::Option const& told, std::size_t at, Ui& ui,
                 Rect const& row) {
    auto option = row_of(closed, told.option, at, badge_of(told));
    option.chosen = told.unites();
    option.value = note_of(told, ui);
    for (std::size_t i = 0; i < told.stances.size(); ++i)
        option.value += (option.value.empty() ? "" : ", ") + group_name(i, ui) + ": " +
                        stance_words(told.stances[i], ui);
    auto const columns = RowColumns::in(ui, option_row(ui, row, option), told.stances.size());
    for (std::size_t i = 0; i < told.stances.size(); ++i)
        draw_stance(ui, told.stances[i], columns.cells[i]);
    write_note(ui, columns.note, note_of(told, ui));
}

}  // namespace

void draw_groups(ClosedVote const& closed, meaning::Meaning const& meaning, Ui& ui, Areas areas) {
    auto const& m = ui.metrics();
    auto const& groups = std::get<Groups>(meaning.groups);
    std::string sentence = ui.say("meaning.groups_how");
    if (groups.outside > 0) sentence += " " + ui.say_n("meaning.outside", groups.outside);
    draw_results_heading(ui, areas, ui.say("meaning.groups"), sentence);
    Rect area = areas.content;
    float const head = std::min(std::max(m.mm(16), m.small() * 3.4F), area.h * 0.3F);
    cut_row_buttons(ui, area, groups.options.size(), head);
    draw_head(groups, ui, option_rest(ui, area.cut_top(head)));
    option_rows(ui, area, groups.options.size(), m.mm(24), [&](std::size_t at, Rect const& row) {
        draw_option(closed, groups.options[at], at, ui, row);
    });
}

}  // namespace jemaa::screens
