#include "kiosk/room.h"

#include <toml++/toml.h>

namespace jemaa::kiosk {
namespace {

std::string text_of(toml::table const& table, char const* key) {
    return table[key].value_or(std::string());
}

std::vector<PlannedIdea> ideas_of(toml::table const& person) {
    std::vector<PlannedIdea> ideas;
    if (auto const* list = person["ideas"].as_array())
        for (auto const& node : *list)
            if (auto const* idea = node.as_table())
                ideas.push_back(
                    {text_of(*idea, "key"), text_of(*idea, "pictogram"), text_of(*idea, "text")});
    return ideas;
}

std::map<std::string, int> dots_of(toml::table const& person) {
    std::map<std::string, int> dots;
    if (auto const* table = person["dots"].as_table())
        for (auto const& [key, value] : *table)
            dots.emplace(std::string(key.str()), static_cast<int>(value.value_or(std::int64_t{0})));
    return dots;
}

Room room_of(toml::table const& table) {
    Room room;
    room.pin = text_of(table, "pin");
    if (auto const* cells = table["attendance"].as_array())
        for (auto const& node : *cells)
            if (auto const* cell = node.as_table())
                room.attendance.push_back(
                    {text_of(*cell, "category"), text_of(*cell, "sex"),
                     static_cast<int>((*cell)["count"].value_or(std::int64_t{0}))});
    if (auto const* brought = table["brought"].as_array())
        for (auto const& node : *brought) room.brought.push_back(node.value_or(std::string()));
    if (auto const* people = table["person"].as_array())
        for (auto const& node : *people)
            if (auto const* person = node.as_table())
                room.people.push_back({text_of(*person, "language"), ideas_of(*person),
                                       dots_of(*person),
                                       (*person)["changes_mind"].value_or(false)});
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
