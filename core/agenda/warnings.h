#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "agenda/agenda.h"

namespace jemaa::agenda {

/// What can be held as it is, but will hardly go well.
struct Warning {
    unsigned line = 1;
    std::string what;  ///< and why, and how to mend it
    bool operator==(Warning const&) const = default;
};

/// Of a template that parse() takes, from the top down: texts that lack a
/// language; lists too long for their rule; choices of one list that have the same pictogram;
/// planned minutes that make no day; steps that can never have anything to choose or show. What
/// joins a vote only in the room is not counted.
std::vector<Warning> warnings_in(std::string_view toml, Agenda const& agenda);

}  // namespace jemaa::agenda
