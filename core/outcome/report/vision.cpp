// From ideas to a statement that the room agrees to.

#include <map>

#include "domain/field.h"
#include "domain/rounds.h"
#include "report/chapters.h"
#include "tables/cells.h"

namespace jemaa::report {
namespace {

void tell_themes(Document& document, Told const& told) {
    auto const& contents = told.contents();
    std::map<std::string, std::int64_t> ideas;
    for (auto const& [id, idea] : contents.ideas)
        ++ideas[outcome::id_field(contents, id, field::theme)];
    Grid grid{{{told.say("column.theme"), 1}, {told.say("column.ideas"), 0}}, {}};
    for (auto const& [id, item] : contents.items)
        if (item.kind == "theme" && !told.is_hidden(id))
            grid.rows.push_back({{told.words(id, field::title), told.number(ideas[to_hex(id)])},
                                 Row::Kind::plain,
                                 told.pictogram(id)});
    if (grid.rows.empty()) return;
    add(document, Heading{2, told.say("table.themes")});
    add(document, std::move(grid));
}

void tell_ideas(Document& document, Told const& told) {
    Grid grid{{{told.say("column.idea"), 3}, {told.say("column.theme"), 2}}, {}};
    auto const& contents = told.contents();
    for (auto const& [id, idea] : contents.ideas) {
        if (told.is_hidden(id)) continue;
        auto const theme = id_from_hex(told.value(id, field::theme));
        grid.rows.push_back(
            {{told.title(id), theme ? told.words(*theme, field::title) : std::string()},
             Row::Kind::plain,
             told.pictogram(id),
             false,
             told.drawing(id)});
    }
    if (grid.rows.empty()) return;
    add(document, Heading{2, told.say("report.all_ideas")});
    add(document, Paragraph{told.say("report.ideas_order"), Tone::small});
    add(document, std::move(grid));
}

void tell_statement(Document& document, Told const& told) {
    auto const& contents = told.contents();
    for (auto const& step : told.agenda().steps) {
        if (!std::holds_alternative<agenda::Statement>(step.kind)) continue;
        auto const versions = statement_versions(
            contents.items, derived_id(contents.workshop.id, step.key), contents.newest);
        if (versions.empty()) continue;
        add(document, Paragraph{told.words(versions.back(), field::words), Tone::quote});
        if (versions.size() == 1) continue;
        std::vector<std::string> earlier;
        for (std::size_t i = 0; i + 1 < versions.size(); ++i)
            earlier.push_back(
                told.say("statement.version", {{"n", static_cast<std::int64_t>(i + 1)}}) + " – " +
                told.words(versions[i], field::words));
        add(document, Heading{2, told.say("report.earlier_versions")});
        add(document, Points{std::move(earlier)});
    }
}

}  // namespace

std::string newest_statement(Told const& told) {
    auto const& contents = told.contents();
    for (auto const& step : told.agenda().steps) {
        if (!std::holds_alternative<agenda::Statement>(step.kind)) continue;
        auto const versions = statement_versions(
            contents.items, derived_id(contents.workshop.id, step.key), contents.newest);
        if (!versions.empty()) return told.words(versions.back(), field::words);
    }
    return {};
}

void tell_vision(Document& document, Told const& told) {
    auto const polls = closed_polls(told, Topic::vision);
    auto const before = document.blocks.size();
    tell_statement(document, told);
    for (auto const& poll : polls)
        if (statement_of(poll)) tell_poll(document, told, poll);
    tell_themes(document, told);
    for (auto const& poll : polls)
        if (!statement_of(poll)) tell_poll(document, told, poll);
    tell_ideas(document, told);
    if (document.blocks.size() == before) return;
    document.blocks.insert(document.blocks.begin() + static_cast<std::ptrdiff_t>(before),
                           Heading{1, told.say("table.statements")});
}

}  // namespace jemaa::report
