#include "kiosk/room.h"

#include <toml++/toml.h>

namespace jemaa::kiosk {
namespace {

std::string text_of(toml::table const& table, char const* key) {
    return table[key].value_or(std::string());
}
int number_of(toml::table const& table, char const* key, int otherwise = 0) {
    return static_cast<int>(table[key].value_or(std::int64_t{otherwise}));
}
int kiosk_of(toml::table const& table) {
    return number_of(table, "kiosk", 1);
}

std::vector<std::string> texts_of(toml::array const* list) {
    std::vector<std::string> texts;
    if (list)
        for (auto const& node : *list) texts.push_back(node.value_or(std::string()));
    return texts;
}

// Calls `take` with each table of the list.
template <typename Take>
void each(toml::table const& table, char const* key, Take take) {
    if (auto const* list = table[key].as_array())
        for (auto const& node : *list)
            if (auto const* entry = node.as_table()) take(*entry);
}

std::vector<int> numbers_of(toml::node const& node) {
    std::vector<int> numbers;
    auto const add = [&](toml::node const& one) {
        numbers.push_back(static_cast<int>(one.value_or(std::int64_t{0})));
    };
    if (auto const* list = node.as_array())
        for (auto const& one : *list) add(one);
    else
        add(node);
    return numbers;
}

PlannedBallot ballot_of(toml::node const& node) {
    PlannedBallot ballot;
    if (auto const* list = node.as_array()) ballot.chosen = texts_of(list);
    if (auto const* table = node.as_table())
        for (auto const& [key, value] : *table)
            ballot.given.emplace(std::string(key.str()), numbers_of(value));
    if (node.is_integer()) ballot.answer = numbers_of(node).front();
    return ballot;
}

Person person_of(toml::table const& table) {
    Person person{.kiosk = kiosk_of(table),
                  .language = text_of(table, "language"),
                  .ideas = {},
                  .ballots = {},
                  .changes_mind = table["changes_mind"].value_or(false)};
    each(table, "ideas", [&](toml::table const& idea) {
        person.ideas.push_back(
            {text_of(idea, "key"), text_of(idea, "pictogram"), text_of(idea, "text")});
    });
    if (auto const* votes = table["votes"].as_table())
        for (auto const& [key, vote] : *votes)
            person.ballots.emplace(std::string(key.str()), ballot_of(vote));
    return person;
}

PlannedTheme theme_of(toml::table const& table) {
    return {kiosk_of(table),
            text_of(table, "key"),
            text_of(table, "language"),
            text_of(table, "title"),
            texts_of(table["ideas"].as_array()),
            texts_of(table["merged"].as_array())};
}

PlannedLine line_of(toml::table const& table) {
    return {kiosk_of(table),
            text_of(table, "key"),
            text_of(table, "language"),
            text_of(table, "title"),
            table["cost"].value_or(std::int64_t{0}),
            text_of(table, "theme")};
}

PlannedAction action_of(toml::table const& table) {
    return {kiosk_of(table),
            text_of(table, "line"),
            text_of(table, "kind"),
            text_of(table, "language"),
            text_of(table, "title"),
            text_of(table, "responsible"),
            texts_of(table["partners"].as_array()),
            text_of(table, "start"),
            text_of(table, "end"),
            table["cost"].value_or(std::int64_t{0}),
            text_of(table, "payer"),
            text_of(table, "indicator"),
            text_of(table, "baseline")};
}

Room room_of(toml::table const& table) {
    Room room;
    room.pin = text_of(table, "pin");
    room.brought = texts_of(table["brought"].as_array());
    each(table, "attendance", [&](toml::table const& cell) {
        room.attendance.push_back({kiosk_of(cell), text_of(cell, "category"), text_of(cell, "sex"),
                                   number_of(cell, "count")});
    });
    each(table, "theme", [&](toml::table const& t) { room.themes.push_back(theme_of(t)); });
    each(table, "line", [&](toml::table const& t) { room.lines.push_back(line_of(t)); });
    each(table, "action", [&](toml::table const& t) { room.actions.push_back(action_of(t)); });
    each(table, "person", [&](toml::table const& t) { room.people.push_back(person_of(t)); });
    if (auto const* words = table["statement"].as_table())
        for (auto const& [language, text] : *words)
            room.statement.emplace(std::string(language.str()), text.value_or(std::string()));
    return room;
}

}  // namespace

Expected<Room> parse_room(std::string_view toml, std::string_view name) {
    try {
        return room_of(toml::parse(toml, name));
    } catch (toml::parse_error const& error) {
        return fail(ErrorCode::template_invalid,
                    std::string(name) + ":" + std::to_string(error.source().begin.line),
                    std::string(error.description()));
    }
}

}  // namespace jemaa::kiosk
