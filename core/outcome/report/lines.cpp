// The action lines, and how the room judged them.

#include "domain/field.h"
#include "report/chapters.h"
#include "tables/cells.h"
#include "tables/planned.h"

namespace jemaa::report {
namespace {

Grid lines_grid(Told const& told) {
    Grid grid{
        {{told.say("column.line"), 3}, {told.say("column.theme"), 2}, {told.say("column.cost"), 0}},
        {}};
    auto const& contents = told.contents();
    auto const add_line = [&](Id const& id) {
        auto const theme = id_from_hex(told.value(id, field::theme));
        std::int64_t cost = 0;
        auto const said = outcome::number_field(contents, id, field::cost);
        if (!said.empty()) cost = std::stoll(said);
        auto title = told.words(id, field::title);
        if (auto const text = told.words(id, field::words); !text.empty()) title += "\n" + text;
        grid.rows.push_back({{title, theme ? told.title(*theme) : std::string(), told.money(cost)},
                             Row::Kind::plain,
                             told.pictogram(id)});
    };
    for (auto const& step : told.agenda().steps) {
        if (!std::holds_alternative<agenda::Lines>(step.kind)) continue;
        for (auto const& id : outcome::lines_seen(contents, step)) add_line(id);
    }
    return grid;
}

}  // namespace

void tell_lines(Document& document, Told const& told) {
    auto grid = lines_grid(told);
    auto const polls = closed_polls(told, Topic::lines);
    if (grid.rows.empty() && polls.empty()) return;
    add(document, Heading{1, told.say("table.lines")});
    add(document, std::move(grid));
    for (auto const& poll : polls) tell_poll(document, told, poll);
}

void tell_funding(Document& document, Told const& told) {
    auto const polls = closed_polls(told, Topic::funding);
    if (polls.empty()) return;
    add(document, Heading{1, told.say("results.title_funded")});
    for (auto const& poll : polls) tell_poll(document, told, poll);
}

}  // namespace jemaa::report
