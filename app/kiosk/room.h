#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

/// The people of a rehearsal, as data: what each of them will say and choose.
namespace jemaa::kiosk {

struct PlannedIdea {
    std::string key;  ///< by which votes refer to it; may be empty
    std::string pictogram;
    std::string text;
};

struct Person {
    std::string language;
    std::vector<PlannedIdea> ideas;
    std::map<std::string, int> dots;  ///< by an option's key or an idea's
    bool changes_mind = false;        ///< goes back from the review once
};

struct HeadCount {
    std::string category, sex;
    int count = 0;
};

struct Room {
    std::string pin;
    std::vector<HeadCount> attendance;
    std::vector<std::string> brought;  ///< keys of the ideas put on the ballot
    std::vector<Person> people;
};

/// Reads a room from TOML. template_invalid with "name:line" and what is wrong.
Expected<Room> parse_room(std::string_view toml, std::string_view name);

}  // namespace jemaa::kiosk
